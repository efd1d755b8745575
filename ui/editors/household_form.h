#pragma once

#include "core/tax/tax_case.h"
#include "core/text/format.h"

#include <QWidget>

#include <memory>
#include <vector>

class QFormLayout;

namespace offerbook::ui {

/// The questions that tax rules ask of a household, as the jurisdictions themselves list them: only those that matter for
/// what is known so far. What is left open shows the default that is assumed. A question that several jurisdictions ask
/// stands once.
class HouseholdForm : public QWidget {
    Q_OBJECT
public:
    struct Asked {
        const tax::TaxSystem* system;
        int year;
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
    [[nodiscard]] std::vector<tax::HouseholdField> questionsNow() const;
    void rebuild();
    QWidget* editorFor(const tax::HouseholdField& field);
    QWidget* choiceEditor(const tax::HouseholdField& field, const std::vector<std::string>& answers);
    QWidget* figureEditor(const tax::HouseholdField& field);
    void answer(const std::string& key, const std::string& value);
    [[nodiscard]] QString leftOpen(const tax::HouseholdField& field) const;
    [[nodiscard]] std::string given(const std::string& key) const;

    std::shared_ptr<const text::Formatter> format_;
    std::vector<Asked> asked_;
    tax::HouseholdFields fields_;
    std::vector<tax::HouseholdField> shown_;
    QFormLayout* form_ = nullptr;
};

}  // namespace offerbook::ui
