#include "ui/editors/household_form.h"

#include "ui/bridge/strings.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/decimal_edit.h"
#include "ui/phrases/household_text.h"
#include "ui/theme/theme.h"

#include <QCompleter>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace offerbook::ui {
namespace {

using Kind = tax::HouseholdField::Kind;

/// So many answers are better typed than scrolled through.
constexpr int longList = 30;

}  // namespace

HouseholdForm::HouseholdForm(std::shared_ptr<const text::Formatter> format, QWidget* parent)
    : QWidget(parent), format_(std::move(format)), rows_(new QVBoxLayout(this)) {
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(Theme::grid * 2);
    setAccessibleName(tr("Household"));
}

void HouseholdForm::show(std::vector<Asked> asked, tax::HouseholdFields fields) {
    asked_ = std::move(asked);
    fields_ = std::move(fields);
    rebuild();
}

int HouseholdForm::questions() const { return static_cast<int>(shown_.size()); }

std::vector<HouseholdForm::Question> HouseholdForm::questionsNow() const {
    std::vector<Question> all;
    for (const Asked& one : asked_) {
        const std::string jurisdiction(one.system->jurisdiction());
        auto known = tax::fieldsFor(jurisdiction, fields_);
        for (const auto& [key, value] : one.told) known.insert_or_assign(key, value);
        for (auto& field : one.system->fields(one.year, known)) {
            if (one.told.find(field.key) != one.told.end()) continue;
            std::string key = asked_.size() > 1 ? tax::keyWithin(jurisdiction, field.key) : field.key;
            if (std::none_of(all.begin(), all.end(), [&](const Question& asked) { return asked.key == key; }))
                all.push_back({jurisdiction, std::move(key), std::move(field)});
        }
    }
    return all;
}

bool HouseholdForm::asksTheSame(const std::vector<Question>& questions) const {
    return std::equal(shown_.begin(), shown_.end(), questions.begin(), questions.end(), [](const Question& a, const Question& b) {
        return a.key == b.key && a.field.choices == b.field.choices && a.field.fallback == b.field.fallback;
    });
}

void HouseholdForm::addHeading(const QString& words) {
    auto* heading = new QLabel(words, this);
    heading->setProperty("role", QStringLiteral("heading"));
    heading->setFont(Theme::current().font(Theme::smallSize, true));
    rows_->addWidget(heading);
}

void HouseholdForm::rebuild() {
    shown_ = questionsNow();
    while (QLayoutItem* item = rows_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::string place;
    for (const Question& question : shown_) {
        if (asked_.size() > 1 && question.jurisdiction != place) addHeading(jurisdictionName(question.jurisdiction));
        place = question.jurisdiction;
        QWidget* editor = editorFor(question);
        const QString words = householdQuestion(question.jurisdiction, question.field.key);
        editor->setAccessibleName(words);
        editor->setObjectName(toQt(question.key));
        auto* label = new QLabel(words);
        label->setProperty("role", QStringLiteral("muted"));
        label->setBuddy(editor);
        label->setWordWrap(true);
        rows_->addWidget(label);
        rows_->addWidget(editor);
    }
}

std::string HouseholdForm::given(const std::string& key) const {
    const auto found = fields_.find(key);
    return found == fields_.end() ? std::string() : found->second;
}

QString HouseholdForm::leftOpen(const Question& question) const {
    const tax::HouseholdField& field = question.field;
    if (!field.fallback.empty())
        return tr("%1 (assumed)").arg(householdAnswer(question.jurisdiction, field.key, field.fallback, *format_));
    return field.optional                                           ? tr("none")
           : field.kind == Kind::choice || field.kind == Kind::flag ? tr("please choose")
                                                                    : tr("needed");
}

QWidget* HouseholdForm::editorFor(const Question& question) {
    if (question.field.kind == Kind::flag) return choiceEditor(question, {"true", "false"});
    if (question.field.kind == Kind::choice) return choiceEditor(question, question.field.choices);
    return figureEditor(question);
}

QWidget* HouseholdForm::choiceEditor(const Question& question, const std::vector<std::string>& answers) {
    auto* combo = new ChoiceComboBase(this);
    combo->addItem(leftOpen(question), QString());
    for (const std::string& one : answers)
        combo->addItem(householdAnswer(question.jurisdiction, question.field.key, one, *format_), toQt(one));
    combo->setCurrentIndex(std::max(0, combo->findData(toQt(given(question.key)))));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    if (combo->count() > longList) {
        combo->setEditable(true);
        combo->setInsertPolicy(QComboBox::NoInsert);
        combo->completer()->setFilterMode(Qt::MatchContains);
        combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    }
    connect(combo, &QComboBox::activated, this,
            [this, combo, key = question.key] { answer(key, toUtf8(combo->currentData().toString())); });
    return combo;
}

QWidget* HouseholdForm::figureEditor(const Question& question) {
    const tax::HouseholdField& field = question.field;
    auto* line = new DecimalEdit(format_, this);
    line->setLimits(*Decimal::parse(field.low), *Decimal::parse(field.high), field.kind == Kind::whole);
    line->setPlaceholderText(leftOpen(question));
    line->setDecimal(Decimal::parse(given(question.key)));
    line->setToolTip(
        tr("%1 to %2")
            .arg(toQt(format_->number(*Decimal::parse(field.low))), toQt(format_->number(*Decimal::parse(field.high)))));
    connect(line, &QLineEdit::editingFinished, this, [this, line, key = question.key] {
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
    if (!asksTheSame(questionsNow())) QTimer::singleShot(0, this, &HouseholdForm::rebuild);
    Q_EMIT changed();
}

}  // namespace offerbook::ui
