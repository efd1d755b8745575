#pragma once

#include "core/tax/tax_case.h"
#include "core/text/format.h"

#include <QWidget>

#include <memory>
#include <vector>

class QVBoxLayout;

namespace offerbook::ui {

/// The questions that tax rules ask of a household, as the jurisdictions themselves list them: only those that matter for
/// what is known so far. What is left open shows the default that is assumed. With several jurisdictions each has a heading,
/// what means the same everywhere stands once, and the answers are kept under keyWithin().
class HouseholdForm : public QWidget {
    Q_OBJECT
public:
    struct Asked {
        const tax::TaxSystem* system;
        int year;
        tax::HouseholdFields told = {};  ///< what is known from elsewhere: it is not asked again
    };

    explicit HouseholdForm(std::shared_ptr<const text::Formatter> format, QWidget* parent = nullptr);

    /// Asks what these jurisdictions ask, with `fields` as the answers so far. Answers to questions of others are kept.
    void show(std::vector<Asked> asked, tax::HouseholdFields fields);
    [[nodiscard]] const tax::HouseholdFields& fields() const { return fields_; }
    /// How many questions stand there.
    [[nodiscard]] int questions() const;

Q_SIGNALS:
    /// A person answered something, or took an answer back.
    void changed();

private:
    struct Question {
        std::string jurisdiction;
        std::string key;  ///< in `fields_`
        tax::HouseholdField field;
    };
    [[nodiscard]] std::vector<Question> questionsNow() const;
    [[nodiscard]] bool asksTheSame(const std::vector<Question>& questions) const;
    void rebuild();
    void addHeading(const QString& words);
    QWidget* editorFor(const Question& question);
    QWidget* choiceEditor(const Question& question, const std::vector<std::string>& answers);
    QWidget* figureEditor(const Question& question);
    void answer(const std::string& key, const std::string& value);
    [[nodiscard]] QString leftOpen(const Question& question) const;
    [[nodiscard]] std::string given(const std::string& key) const;

    std::shared_ptr<const text::Formatter> format_;
    std::vector<Asked> asked_;
    tax::HouseholdFields fields_;
    std::vector<Question> shown_;
    QVBoxLayout* rows_ = nullptr;
};

}  // namespace offerbook::ui
