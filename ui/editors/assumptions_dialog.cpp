#include "ui/editors/assumptions_dialog.h"

#include "ui/bridge/strings.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/date_edit.h"
#include "ui/editors/decimal_edit.h"
#include "ui/editors/fitting_hint.h"
#include "ui/models/comparison_rows.h"
#include "ui/phrases/phrases.h"
#include "ui/session/comparison_edits.h"
#include "ui/theme/theme.h"
#include "ui/views/dialog_size.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace offerbook::ui {
namespace {

using compare::OfferAssumptions;
using Benefit = OfferAssumptions::Benefit;

constexpr int mostMonths = 1200;
constexpr int mostGap = 120;
constexpr int longestNote = 200;

const compare::ComparableOffer* offerIn(const BookSession& session, PostingId offer) {
    for (const compare::ComparableOffer& one : session.result().offers)
        if (one.posting.id == offer) return &one;
    return nullptr;
}

}  // namespace

AssumptionsDialog::AssumptionsDialog(BookSession& session, PostingId offer, QWidget* parent)
    : QDialog(parent), session_(session), offer_(offer), problem_(new QLabel(this)) {
    const auto* compared = offerIn(session, offer);
    setWindowTitle(compared != nullptr ? tr("Assumptions for %1").arg(shortName(compared->posting)) : tr("Assumptions"));
    auto* layout = new QVBoxLayout(this);
    auto* words =
        new QLabel(tr("These count only in sums over a horizon. An empty field means: as the posting states it. By itself "
                      "no contract is extended, and nothing follows after it."),
                   this);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto* content = new QWidget;
    auto* form = new QFormLayout(content);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addTime(*form);
    addExtension(*form);
    addAfter(*form);
    addBenefitFacts(*form);
    addRest(*form);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle());
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
    problem_->setProperty("role", QStringLiteral("warn"));
    problem_->setTextFormat(Qt::PlainText);
    problem_->setWordWrap(true);
    problem_->hide();
    layout->addWidget(problem_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &AssumptionsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AssumptionsDialog::reject);
    layout->addWidget(buttons);
    fill();
    enableWhatCounts();
    resizeWithinScreen(*this, {std::max(sizeHint().width(), 620), 660});
}

void AssumptionsDialog::heading(QFormLayout& form, const QString& text) {
    auto* label = new QLabel(text);
    label->setFont(Theme::current().font(Theme::valueSize, true));
    if (form.rowCount() > 0) label->setContentsMargins(0, 2 * Theme::grid, 0, 0);
    form.addRow(label);
}

DecimalEdit* AssumptionsDialog::figure(QFormLayout& form, const QString& name, int least, int most, bool whole,
                                       const QString& hint) {
    auto* edit = new DecimalEdit(session_.services().format, this);
    edit->setLimits(least, most, whole);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(hint);
    form.addRow(name, edit);
    return edit;
}

PartialDateEdit* AssumptionsDialog::day(QFormLayout& form, const QString& name, const QString& hint) {
    auto* edit = new PartialDateEdit(session_.services().format, this);
    edit->setAccessibleName(name);
    fitHint(edit, {hint});
    form.addRow(name, edit);
    return edit;
}

void AssumptionsDialog::addTime(QFormLayout& form) {
    heading(form, tr("Start and length"));
    const auto* compared = offerIn(session_, offer_);
    const bool hasStart = compared != nullptr && compared->posting.startDate.hasValue();
    start_ = day(form, tr("Starts on"), hasStart ? tr("as stated") : tr("the first month of the horizon"));
    contractMonths_ = figure(form, phrase({"horizon.field.contract-months", {}}, session_.format()), 1, mostMonths, true,
                             compared != nullptr && compared->posting.contract.hasValue() ? tr("as stated") : tr("not stated"));
    permanent_ = new QCheckBox(tr("without an end"), this);
    permanent_->setAccessibleName(tr("The contract has no end"));
    form.addRow(QString(), permanent_);
    connect(permanent_, &QCheckBox::toggled, this, &AssumptionsDialog::enableWhatCounts);
}

void AssumptionsDialog::addExtension(QFormLayout& form) {
    heading(form, tr("Extension"));
    extensionPercent_ = figure(form, tr("How likely, in %"), 0, 100, false, tr("none is counted"));
    extensionMonths_ = figure(form, phrase({"horizon.field.extension-months", {}}, session_.format()), 1, mostMonths, true,
                              tr("up to the stated maximum"));
}

void AssumptionsDialog::addAfter(QFormLayout& form) {
    heading(form, tr("After the end"));
    gapMonths_ = figure(form, phrase({"horizon.field.gap-months", {}}, session_.format()), 0, mostGap, true, tr("none"));
    benefit_ = new QComboBox(this);
    benefit_->setAccessibleName(tr("Unemployment benefit"));
    benefit_->addItem(tr("none"), static_cast<int>(Benefit::none));
    benefit_->addItem(tr("by the rule of the country"), static_cast<int>(Benefit::byRule));
    benefit_->addItem(tr("an amount a month"), static_cast<int>(Benefit::typed));
    form.addRow(tr("Unemployment benefit"), benefit_);
    connect(benefit_, &QComboBox::currentIndexChanged, this, &AssumptionsDialog::enableWhatCounts);
    benefitMonths_ = figure(form, tr("For at most so many months"), 1, mostGap, true, tr("as long as the rule pays"));
    nextOffer_ = new QComboBox(this);
    nextOffer_->setAccessibleName(tr("Then follows"));
    nextOffer_->addItem(tr("nothing"), qlonglong{0});
    for (const compare::ComparableOffer& one : session_.result().offers)
        if (one.posting.id != offer_)
            nextOffer_->addItem(tr("a job like that of %1").arg(shortName(one.posting)), qlonglong{one.posting.id.value()});
    form.addRow(tr("Then follows"), nextOffer_);
}

void AssumptionsDialog::addBenefitFacts(QFormLayout& form) {
    heading(form, tr("What the benefit follows from"));
    benefitAmount_ = figure(form, tr("Amount a month"), 0, 1'000'000'000, false, {});
    benefitCurrency_ = new CodeCombo(CodeCombo::Codes::currencies, this);
    benefitCurrency_->setAccessibleName(tr("Currency of the amount"));
    form.addRow(tr("Currency of the amount"), benefitCurrency_);
    benefitCountry_ = new CodeCombo(CodeCombo::Codes::countries, this);
    benefitCountry_->setAccessibleName(tr("Country that pays"));
    form.addRow(tr("Country that pays"), benefitCountry_);
    previousGross_ = figure(form, tr("Gross pay before, a month"), 0, 1'000'000'000, false, tr("of this offer"));
    insuredMonths_ = figure(form, tr("Insured months at the end"), 0, mostMonths, true, tr("of this contract alone"));
    age_ = figure(form, tr("Age at the end"), 0, 120, true, tr("by the candidate’s year of birth"));
    children_ = figure(form, tr("Children"), 0, 30, true, tr("of the candidate’s household"));
}

void AssumptionsDialog::addRest(QFormLayout& form) {
    heading(form, tr("Once, and on notice"));
    oneOffDay_ = day(form, tr("What comes once is paid on"), tr("the start"));
    trialNoticeDays_ = figure(form, tr("Days of notice within the trial period"), 0, 366, true, tr("by law, where it is known"));
    note_ = new QLineEdit(this);
    note_->setMaxLength(longestNote);
    note_->setAccessibleName(tr("Where this comes from"));
    note_->setPlaceholderText(tr("such as: said in the interview"));
    form.addRow(tr("Where this comes from"), note_);
}

void AssumptionsDialog::fill() {
    const OfferAssumptions* typed = session_.comparison().settings.assumptionsOf(offer_);
    const OfferAssumptions from = typed != nullptr ? *typed : OfferAssumptions{};
    const auto whole = [](DecimalEdit* edit, const std::optional<int>& value) {
        edit->setDecimal(value ? std::optional(Decimal(*value)) : std::nullopt);
    };
    const auto onDay = [](PartialDateEdit* edit, const std::optional<Date>& value) {
        edit->setDate(value ? std::optional(PartialDate::of(*value)) : std::nullopt);
    };
    onDay(start_, from.start);
    permanent_->setChecked(from.permanent);
    whole(contractMonths_, from.contractMonths);
    extensionPercent_->setDecimal(from.extensionPercent);
    whole(extensionMonths_, from.extensionMonths);
    whole(gapMonths_, from.gapMonths == 0 ? std::nullopt : std::optional(from.gapMonths));
    benefit_->setCurrentIndex(benefit_->findData(static_cast<int>(from.benefit)));
    whole(benefitMonths_, from.benefitMonths);
    benefitAmount_->setDecimal(from.benefitAmount);
    benefitCurrency_->setCode(from.benefitCurrency ? from.benefitCurrency->code()
                                                   : session_.comparison().settings.currency.code());
    benefitCountry_->setCode(from.benefitCountry);
    previousGross_->setDecimal(from.previousGross);
    whole(insuredMonths_, from.insuredMonths);
    whole(age_, from.age);
    whole(children_, from.children);
    const int next = from.nextOffer ? nextOffer_->findData(qlonglong{from.nextOffer->value()}) : 0;
    nextOffer_->setCurrentIndex(std::max(next, 0));
    onDay(oneOffDay_, from.oneOffDay);
    whole(trialNoticeDays_, from.trialNoticeDays);
    note_->setText(toQt(from.note));
}

/// Fields that cannot count are grey, so that nobody fills them in vain; what stands in them is kept.
void AssumptionsDialog::enableWhatCounts() {
    if (note_ == nullptr) return;
    const bool ends = !permanent_->isChecked();
    const auto benefit = static_cast<Benefit>(benefit_->currentData().toInt());
    for (QWidget* one : {static_cast<QWidget*>(contractMonths_), static_cast<QWidget*>(extensionPercent_),
                         static_cast<QWidget*>(extensionMonths_), static_cast<QWidget*>(gapMonths_),
                         static_cast<QWidget*>(benefit_), static_cast<QWidget*>(nextOffer_)})
        one->setEnabled(ends);
    benefitMonths_->setEnabled(ends && benefit != Benefit::none);
    for (QWidget* one : {static_cast<QWidget*>(benefitAmount_), static_cast<QWidget*>(benefitCurrency_)})
        one->setEnabled(ends && benefit == Benefit::typed);
    for (QWidget* one : {static_cast<QWidget*>(benefitCountry_), static_cast<QWidget*>(previousGross_),
                         static_cast<QWidget*>(insuredMonths_), static_cast<QWidget*>(age_), static_cast<QWidget*>(children_)})
        one->setEnabled(ends && benefit == Benefit::byRule);
}

void AssumptionsDialog::refuse(const QString& why) const {
    problem_->setText(why);
    problem_->show();
    throw Refused{};
}

std::optional<Decimal> AssumptionsDialog::decimalOf(const DecimalEdit* edit) const {
    const auto value = edit->decimal();
    if (!value) refuse(value.error());
    return *value;
}

std::optional<int> AssumptionsDialog::wholeOf(const DecimalEdit* edit) const {
    const auto value = edit->wholeNumber();
    if (!value) refuse(value.error());
    return *value;
}

std::optional<Date> AssumptionsDialog::dayOf(const PartialDateEdit* edit) const {
    const auto value = edit->day();
    if (!value) refuse(value.error());
    return *value;
}

std::string AssumptionsDialog::codeOf(const CodeCombo* combo) const {
    const auto code = combo->code();
    if (!code) refuse(code.error());
    return *code;
}

OfferAssumptions AssumptionsDialog::read() const {
    OfferAssumptions made;
    made.offer = offer_;
    made.start = dayOf(start_);
    made.permanent = permanent_->isChecked();
    made.contractMonths = wholeOf(contractMonths_);
    made.extensionPercent = decimalOf(extensionPercent_);
    made.extensionMonths = wholeOf(extensionMonths_);
    made.gapMonths = wholeOf(gapMonths_).value_or(0);
    made.benefit = static_cast<Benefit>(benefit_->currentData().toInt());
    made.benefitMonths = wholeOf(benefitMonths_);
    made.benefitAmount = decimalOf(benefitAmount_);
    if (made.benefitAmount) made.benefitCurrency = Currency::fromCode(codeOf(benefitCurrency_));
    made.benefitCountry = codeOf(benefitCountry_);
    made.previousGross = decimalOf(previousGross_);
    made.insuredMonths = wholeOf(insuredMonths_);
    made.age = wholeOf(age_);
    made.children = wholeOf(children_);
    if (const auto next = nextOffer_->currentData().toLongLong(); next > 0) made.nextOffer = PostingId(next);
    made.oneOffDay = dayOf(oneOffDay_);
    made.trialNoticeDays = wholeOf(trialNoticeDays_);
    made.note = toUtf8(note_->text().simplified());
    if (const Message problem = compare::problemOf(made); !problem.empty()) refuse(phrase(problem, session_.format()));
    return made;
}

void AssumptionsDialog::accept() {
    try {
        comparison_edits::setAssumptions(session_, read());
        QDialog::accept();
    } catch (const Refused&) {
        // The sentence stands in the dialog; nothing was changed.
    }
}

}  // namespace offerbook::ui
