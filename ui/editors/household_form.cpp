#include "ui/editors/household_form.h"

#include "ui/bridge/strings.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/decimal_edit.h"
#include "ui/phrases/household_text.h"
#include "ui/theme/theme.h"

#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QTimer>

#include <algorithm>

namespace offerbook::ui {
namespace {

using Kind = tax::HouseholdField::Kind;

/// So many answers are better typed than scrolled through.
constexpr int longList = 30;

bool sameQuestions(const std::vector<tax::HouseholdField>& a, const std::vector<tax::HouseholdField>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& one, const auto& other) {
        return one.key == other.key && one.choices == other.choices && one.fallback == other.fallback;
    });
}

}  // namespace

HouseholdForm::HouseholdForm(std::shared_ptr<const text::Formatter> format, QWidget* parent)
    : QWidget(parent), format_(std::move(format)), form_(new QFormLayout(this)) {
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setVerticalSpacing(Theme::grid * 2);
    form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setAccessibleName(tr("Household"));
}

void HouseholdForm::show(std::vector<Asked> asked, tax::HouseholdFields fields) {
    asked_ = std::move(asked);
    fields_ = std::move(fields);
    rebuild();
}

int HouseholdForm::questions() const { return form_->rowCount(); }

std::vector<tax::HouseholdField> HouseholdForm::questionsNow() const {
    std::vector<tax::HouseholdField> all;
    for (const Asked& one : asked_)
        for (auto& field : one.system->fields(one.year, fields_))
            if (std::none_of(all.begin(), all.end(), [&](const auto& known) { return known.key == field.key; }))
                all.push_back(std::move(field));
    return all;
}

void HouseholdForm::rebuild() {
    shown_ = questionsNow();
    while (form_->rowCount() > 0) form_->removeRow(0);
    for (const tax::HouseholdField& field : shown_) {
        QWidget* editor = editorFor(field);
        const QString question = householdQuestion(field.key);
        editor->setAccessibleName(question);
        editor->setObjectName(toQt(field.key));
        auto* label = new QLabel(question);
        label->setProperty("role", QStringLiteral("muted"));
        label->setBuddy(editor);
        form_->addRow(label, editor);
    }
}

std::string HouseholdForm::given(const std::string& key) const {
    const auto found = fields_.find(key);
    return found == fields_.end() ? std::string() : found->second;
}

QString HouseholdForm::leftOpen(const tax::HouseholdField& field) const {
    if (!field.fallback.empty()) return tr("%1 (assumed)").arg(householdAnswer(field.key, field.fallback, *format_));
    return field.optional ? tr("none") : tr("please choose");
}

QWidget* HouseholdForm::editorFor(const tax::HouseholdField& field) {
    if (field.kind == Kind::flag) return choiceEditor(field, {"true", "false"});
    if (field.kind == Kind::choice) return choiceEditor(field, field.choices);
    return figureEditor(field);
}

QWidget* HouseholdForm::choiceEditor(const tax::HouseholdField& field, const std::vector<std::string>& answers) {
    auto* combo = new ChoiceComboBase(this);
    combo->addItem(leftOpen(field), QString());
    for (const std::string& one : answers) combo->addItem(householdAnswer(field.key, one, *format_), toQt(one));
    combo->setCurrentIndex(std::max(0, combo->findData(toQt(given(field.key)))));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    if (combo->count() > longList) {
        combo->setEditable(true);
        combo->setInsertPolicy(QComboBox::NoInsert);
        combo->completer()->setFilterMode(Qt::MatchContains);
        combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    }
    connect(combo, &QComboBox::activated, this,
            [this, combo, key = field.key] { answer(key, toUtf8(combo->currentData().toString())); });
    return combo;
}

QWidget* HouseholdForm::figureEditor(const tax::HouseholdField& field) {
    auto* line = new DecimalEdit(format_, this);
    line->setLimits(*Decimal::parse(field.low), *Decimal::parse(field.high), field.kind == Kind::whole);
    line->setPlaceholderText(leftOpen(field));
    line->setDecimal(Decimal::parse(given(field.key)));
    line->setToolTip(
        tr("%1 to %2")
            .arg(toQt(format_->number(*Decimal::parse(field.low))), toQt(format_->number(*Decimal::parse(field.high)))));
    connect(line, &QLineEdit::editingFinished, this, [this, line, key = field.key] {
        const auto typed = line->decimal();
        const QString wrong = typed ? QString() : typed.error();
        line->setProperty("role", wrong.isEmpty() ? QVariant() : QVariant(QStringLiteral("wrong")));
        if (!wrong.isEmpty()) line->setToolTip(wrong);
        if (typed) answer(key, *typed ? (*typed)->toString() : std::string());
    });
    return line;
}

void HouseholdForm::answer(const std::string& key, const std::string& value) {
    if (given(key) == value) return;
    if (value.empty())
        fields_.erase(key);
    else
        fields_.insert_or_assign(key, value);
    // The editor that was answered is still at work: the questions that follow from the answer come after it.
    if (!sameQuestions(shown_, questionsNow())) QTimer::singleShot(0, this, &HouseholdForm::rebuild);
    Q_EMIT changed();
}

}  // namespace offerbook::ui
