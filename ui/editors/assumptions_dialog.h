#pragma once

#include "core/compare/horizon/offer_assumptions.h"
#include "ui/session/book_session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace offerbook::ui {

class CodeCombo;
class DecimalEdit;
class PartialDateEdit;

/// What is assumed of one offer's time over the horizon: start, length, extension, what comes after the end. An empty field
/// means as the posting states it, which stands in it in grey. Accepting is one action of the book; a figure that cannot be
/// is named, and nothing changes.
class AssumptionsDialog : public QDialog {
    Q_OBJECT
public:
    AssumptionsDialog(BookSession& session, PostingId offer, QWidget* parent = nullptr);
    void accept() override;

private:
    struct Refused {};

    void addTime(QFormLayout& form);
    void addExtension(QFormLayout& form);
    void addAfter(QFormLayout& form);
    void addBenefitFacts(QFormLayout& form);
    void addRest(QFormLayout& form);
    void fill();
    void enableWhatCounts();
    DecimalEdit* figure(QFormLayout& form, const QString& name, int least, int most, bool whole, const QString& hint);
    PartialDateEdit* day(QFormLayout& form, const QString& name, const QString& hint);
    static void heading(QFormLayout& form, const QString& text);

    [[nodiscard]] compare::OfferAssumptions read() const;
    [[nodiscard]] std::optional<Decimal> decimalOf(const DecimalEdit* edit) const;
    [[nodiscard]] std::optional<int> wholeOf(const DecimalEdit* edit) const;
    [[nodiscard]] std::optional<Date> dayOf(const PartialDateEdit* edit) const;
    [[nodiscard]] std::string codeOf(const CodeCombo* combo) const;
    /// Shows what cannot be taken and ends the reading.
    [[noreturn]] void refuse(const QString& why) const;

    BookSession& session_;
    PostingId offer_;
    PartialDateEdit* start_ = nullptr;
    QCheckBox* permanent_ = nullptr;
    DecimalEdit* contractMonths_ = nullptr;
    DecimalEdit* extensionPercent_ = nullptr;
    DecimalEdit* extensionMonths_ = nullptr;
    DecimalEdit* gapMonths_ = nullptr;
    QComboBox* benefit_ = nullptr;
    DecimalEdit* benefitMonths_ = nullptr;
    DecimalEdit* benefitAmount_ = nullptr;
    CodeCombo* benefitCurrency_ = nullptr;
    CodeCombo* benefitCountry_ = nullptr;
    DecimalEdit* previousGross_ = nullptr;
    DecimalEdit* insuredMonths_ = nullptr;
    DecimalEdit* age_ = nullptr;
    DecimalEdit* children_ = nullptr;
    QComboBox* nextOffer_ = nullptr;
    PartialDateEdit* oneOffDay_ = nullptr;
    DecimalEdit* trialNoticeDays_ = nullptr;
    QLineEdit* note_ = nullptr;
    QLabel* problem_;
};

}  // namespace offerbook::ui
