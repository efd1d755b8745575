#include "core/eligibility/check_rule.h"
#include "core/posting/json/posting_json.h"
#include "ui/bridge/strings.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/condition_editors.h"
#include "ui/editors/list_editor.h"
#include "ui/editors/parts_grid.h"
#include "ui/editors/value_editors.h"
#include "ui/editors/value_words.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/theme.h"
#include "ui/views/flow_layout.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QMenu>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

namespace offerbook::ui::value_editors {
namespace {

/// One condition: its kind, and the editor of that kind below.
class ConditionEditor final : public ValueEditor<Condition> {
    Q_DECLARE_TR_FUNCTIONS(ConditionEditor)
public:
    ConditionEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent),
          context_(context),
          kinds_(conditionKinds()),
          kind_(new ChoiceComboBase(this)),
          layout_(new QVBoxLayout(this)) {
        layout_->setContentsMargins(0, 0, 0, 0);
        for (const ConditionKind& kind : kinds_) kind_->addItem(kind.name);
        kind_->setAccessibleName(tr("Kind of condition"));
        layout_->addWidget(kind_, 0, Qt::AlignLeft);
        setFocusProxy(kind_);
        connect(kind_, &QComboBox::activated, this, [this](int index) {
            showEditor(kinds_.at(static_cast<std::size_t>(index)).initial);
            Q_EMIT edited();
        });
        setValue(condition::Other{});
    }
    void setValue(const Condition& value) override {
        const auto found =
            std::find_if(kinds_.begin(), kinds_.end(), [&](const ConditionKind& kind) { return isOfKind(value, kind); });
        kind_->setCurrentIndex(static_cast<int>(found - kinds_.begin()));
        showEditor(value);
    }
    [[nodiscard]] Expected<Condition, QString> value() const override { return editor_->value(); }

private:
    void showEditor(const Condition& value) {
        if (editor_ != nullptr) {
            editor_->hide();
            editor_->deleteLater();
        }
        editor_ = kinds_.at(static_cast<std::size_t>(kind_->currentIndex())).makeEditor(context_, this);
        editor_->setValue(value);
        layout_->addWidget(editor_);
        editor_->show();
        tellEdits(editor_, this);
    }
    EditorContext context_;
    std::vector<ConditionKind> kinds_;
    ChoiceComboBase* kind_;
    QVBoxLayout* layout_;
    ValueEditor<Condition>* editor_ = nullptr;
};

class RuleEditor;
ListEditor<EligibilityRule>* ruleList(const EditorContext& context, QWidget* parent);

/// A rule as a sentence, hard or a wish, with its editor on demand; a group as its own list of rules.
class RuleEditor final : public ValueEditor<EligibilityRule> {
    Q_DECLARE_TR_FUNCTIONS(RuleEditor)
public:
    RuleEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent), context_(context), layout_(new QVBoxLayout(this)) {
        layout_->setContentsMargins(0, 0, 0, 0);
        // The sentence has a line of its own, so that it reads as one; what can be done with it stands below.
        auto* controls = new QWidget(this);
        auto* line = new FlowLayout(controls, 2 * Theme::grid);
        line->setContentsMargins(0, 0, 0, 0);
        sentence_ = new QLabel(this);
        sentence_->setWordWrap(true);
        hard_ = new YesNoCombo(QString(), tr("must be met"), tr("a wish"), this);
        hard_->removeItem(0);
        hard_->setAccessibleName(tr("Must be met, or a wish"));
        change_ = new QPushButton(tr("Change"), this);
        change_->setAutoDefault(false);
        group_ = groupButton();
        layout_->addWidget(sentence_);
        quote_ = new QLabel(this);
        quote_->setWordWrap(true);
        quote_->setTextFormat(Qt::PlainText);
        quote_->setProperty("role", QStringLiteral("muted"));
        quote_->setFont(Theme::current().font(Theme::smallSize));
        take_ = new QPushButton(tr("Quote the selected words"), this);
        take_->setAutoDefault(false);
        take_->setProperty("role", QStringLiteral("quiet"));
        take_->setToolTip(tr("Select the words in the posting’s text first; they then stand beside the condition"));
        take_->setVisible(false);
        layout_->addWidget(quote_);
        for (QWidget* control : std::initializer_list<QWidget*>{hard_, change_, group_, take_}) line->addWidget(control);
        layout_->addWidget(controls);
        connect(take_, &QPushButton::clicked, this, &RuleEditor::quoteSelection);
        setFocusProxy(change_);
        connect(change_, &QPushButton::clicked, this, &RuleEditor::openOrTake);
        tellEdits(hard_, this);
        rule_ = EligibilityRule::leaf(condition::Other{}, {}, true, Origin::typed);
        hard_->setChoice(true);
        showQuote();
        fillGroupMenu();
        open(false);
    }

    void setValue(const EligibilityRule& value) override {
        rule_ = value;
        if (condition_ != nullptr) close();
        dropGroup();
        hard_->setChoice(value.hard);
        hard_->setVisible(value.kind == EligibilityRule::Kind::leaf);
        change_->setVisible(value.kind == EligibilityRule::Kind::leaf);
        if (value.kind != EligibilityRule::Kind::leaf) showGroup(value);
        const auto* other = value.condition ? std::get_if<condition::Other>(&*value.condition) : nullptr;
        if (other != nullptr && other->asWritten.empty()) open(false);  // one that was just added
        showQuote();
        fillGroupMenu();
        showSentence();
    }

    [[nodiscard]] Expected<EligibilityRule, QString> value() const override {
        if (rule_.kind != EligibilityRule::Kind::leaf) return group();
        EligibilityRule rule = rule_;
        rule.hard = hard_->choice().value_or(true);
        if (condition_ != nullptr) {
            auto condition = condition_->value();
            if (!condition) return Unexpected{condition.error()};
            rule.condition = std::move(*condition);
        }
        if (rule != rule_) rule.origin = Origin::typed;
        return rule;
    }

private:
    void openOrTake() {
        if (condition_ == nullptr) return open(true);
        auto now = value();
        if (!now) return;  // what cannot be taken stays open to be mended
        rule_ = std::move(*now);
        close();
        showSentence();
    }

    void open(bool takeFocus) {
        condition_ = new ConditionEditor(context_, this);
        if (rule_.condition) condition_->setValue(*rule_.condition);
        layout_->addWidget(condition_);
        connect(condition_, &ValueEditorBase::edited, this, [this] {
            showSentence();
            Q_EMIT edited();
        });
        condition_->show();
        if (takeFocus) condition_->setFocus(Qt::OtherFocusReason);
        change_->setText(tr("Done"));
        showSentence();
    }

    void close() {
        condition_->hide();
        condition_->deleteLater();
        condition_ = nullptr;
        change_->setText(tr("Change"));
    }

    QToolButton* groupButton() {
        auto* button = new QToolButton(this);
        button->setText(tr("Group") + QStringLiteral(" ▾"));
        button->setAccessibleName(tr("Join with others, or turn around"));
        button->setToolTip(tr("Join with others, or turn around"));
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(new QMenu(button));
        return button;
    }

    /// What can be made of the rule as it stands.
    void fillGroupMenu() {
        using Kind = EligibilityRule::Kind;
        QMenu* menu = group_->menu();
        menu->clear();
        const auto add = [&](const QString& words, EligibilityRule (*made)(EligibilityRule)) {
            connect(
                menu->addAction(words), &QAction::triggered, this, [this, made] { remake(made); }, Qt::QueuedConnection);
        };
        if (rule_.kind != Kind::any)
            add(tr("Or another condition: one of them is enough"), [](EligibilityRule rule) {
                return EligibilityRule::any(
                    {std::move(rule), EligibilityRule::leaf(condition::Other{}, {}, true, Origin::typed)});
            });
        if (rule_.kind == Kind::any)
            add(tr("All of these are needed"),
                [](EligibilityRule rule) { return EligibilityRule::all(std::move(rule.children)); });
        if (rule_.kind == Kind::all)
            add(tr("One of these is enough"),
                [](EligibilityRule rule) { return EligibilityRule::any(std::move(rule.children)); });
        if (rule_.kind != Kind::negation)
            add(tr("Turn around: not this"), [](EligibilityRule rule) { return EligibilityRule::negation(std::move(rule)); });
        else
            add(tr("Turn around: without the “not”"), [](EligibilityRule rule) { return std::move(rule.children.front()); });
    }

    void remake(EligibilityRule (*made)(EligibilityRule)) {
        auto now = value();
        if (!now || (now->kind == EligibilityRule::Kind::negation && now->children.empty())) return;  // first to be mended
        EligibilityRule changed = made(std::move(*now));
        changed.origin = Origin::typed;
        setValue(changed);
        Q_EMIT edited();
    }

    void dropGroup() {
        if (children_ == nullptr) return;
        children_->hide();
        children_->deleteLater();
        children_ = nullptr;
    }

    /// What the posting says beside the sentence.
    void showQuote() {
        QStringList quotes;
        for (const Evidence& piece : rule_.evidence) quotes.append(quoted(toQt(piece.text).simplified()));
        quotes.removeDuplicates();
        const bool leaf = rule_.kind == EligibilityRule::Kind::leaf;
        quote_->setText(quotes.isEmpty() ? tr("typed by a person; the posting is not quoted")
                                         : quotes.join(QStringLiteral(" … ")));
        quote_->setVisible(leaf);
        take_->setVisible(leaf && context_.selectedWords != nullptr);
    }

    void quoteSelection() {
        const auto words = context_.selectedWords ? context_.selectedWords() : std::nullopt;
        if (!words) {
            QToolTip::showText(take_->mapToGlobal(QPoint(0, take_->height())), take_->toolTip(), take_);
            return;
        }
        rule_.evidence = {*words};
        showQuote();
        Q_EMIT edited();
    }

    void showGroup(const EligibilityRule& value) {
        children_ = ruleList(context_, this);
        children_->setValue(value.children);
        children_->layout()->setContentsMargins(Theme::grid * 4, 0, 0, 0);
        layout_->addWidget(children_);
        connect(children_, &ValueEditorBase::edited, this, &ValueEditorBase::edited);
    }

    [[nodiscard]] Expected<EligibilityRule, QString> group() const {
        auto rules = children_->value();
        if (!rules) return Unexpected{rules.error()};
        EligibilityRule rule = rule_;
        rule.children = std::move(*rules);
        if (rule.kind == EligibilityRule::Kind::negation && rule.children.size() > 1)
            return Unexpected{tr("“Not” holds one condition. Remove the others.")};
        if (rule != rule_) rule.origin = Origin::typed;
        return rule;
    }

    void showSentence() {
        if (rule_.kind == EligibilityRule::Kind::any) return sentence_->setText(tr("One of these is enough:"));
        if (rule_.kind == EligibilityRule::Kind::all) return sentence_->setText(tr("All of these:"));
        if (rule_.kind == EligibilityRule::Kind::negation) return sentence_->setText(tr("Not this:"));
        const auto now = condition_ != nullptr ? condition_->value() : Expected<Condition, QString>(*rule_.condition);
        sentence_->setText(now ? ValueWords(context_)(*now) : tr("New condition"));
    }

    EditorContext context_;
    QVBoxLayout* layout_;
    QLabel* sentence_ = nullptr;
    YesNoCombo* hard_ = nullptr;
    QPushButton* change_ = nullptr;
    QToolButton* group_ = nullptr;
    QLabel* quote_ = nullptr;
    QPushButton* take_ = nullptr;
    ConditionEditor* condition_ = nullptr;
    ListEditor<EligibilityRule>* children_ = nullptr;
    EligibilityRule rule_;
};

ListEditor<EligibilityRule>* ruleList(const EditorContext& context, QWidget* parent) {
    return new ListEditor<EligibilityRule>([context](QWidget* row) { return new RuleEditor(context, row); },
                                           ValueEditorBase::tr("Add a condition"), ValueEditorBase::tr("Remove this condition"),
                                           parent, Qt::AlignTop);
}

/// The whole tree; the conditions of its first level stand side by side, all of them needed.
class EligibilityEditor final : public ValueEditor<EligibilityRule> {
    Q_DECLARE_TR_FUNCTIONS(EligibilityEditor)
public:
    EligibilityEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent), context_(context), rules_(ruleList(context, this)), says_(new QLabel(this)) {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(rules_);
        auto* line = new QHBoxLayout;
        const auto addButton = [&](const QString& words, const QString& tip, auto slot) {
            auto* button = new QPushButton(words, this);
            button->setAutoDefault(false);
            button->setToolTip(tip);
            line->addWidget(button);
            connect(button, &QPushButton::clicked, this, slot);
        };
        addButton(tr("Copy all conditions"), tr("Copies the conditions as JSON, for another posting or a colleague"),
                  &EligibilityEditor::copyRules);
        addButton(tr("Paste conditions"), tr("Adds the conditions that were copied as JSON"), &EligibilityEditor::pasteRules);
        line->addStretch(1);
        layout->addLayout(line);
        says_->setWordWrap(true);
        says_->setTextFormat(Qt::PlainText);
        says_->setProperty("role", QStringLiteral("bad"));
        says_->setVisible(false);
        layout->addWidget(says_);
        tellEdits(rules_, this);
    }
    void setValue(const EligibilityRule& value) override {
        const bool list = value.kind == EligibilityRule::Kind::all;
        rules_->setValue(list ? value.children : std::vector<EligibilityRule>{value});
    }
    [[nodiscard]] Expected<EligibilityRule, QString> value() const override {
        auto rules = rules_->value();
        if (!rules) return Unexpected{rules.error()};
        std::erase_if(*rules, [](const EligibilityRule& rule) { return rule.isEmpty(); });
        return EligibilityRule::all(std::move(*rules));
    }

private:
    void say(const QString& words) {
        says_->setText(words.isEmpty() ? words : QStringLiteral("! ") + words);
        says_->setVisible(!words.isEmpty());
    }

    void copyRules() {
        const auto rules = value();
        if (!rules) return say(rules.error());
        Posting carrier;
        carrier.eligibility = Stated<EligibilityRule>::typed(*rules);
        const auto fields = json::printFields(carrier);
        if (!fields) return say(phrase(fields.error(), *context_.format));
        for (const auto& [key, text] : *fields)
            if (key == "eligibility") QApplication::clipboard()->setText(toQt(text));
        say({});
    }

    /// All or nothing: what cannot be read, or not be judged, is said and changes nothing.
    void pasteRules() {
        Posting carrier;
        const auto read = json::parseField(carrier, "eligibility", toUtf8(QApplication::clipboard()->text()));
        if (!read) return say(tr("Nothing was pasted. %1").arg(phrase(read.error(), *context_.format)));
        if (!carrier.eligibility.hasValue()) return say(tr("Nothing was pasted. The text holds no conditions."));
        if (const auto defect = eligibility::checkRule(*carrier.eligibility))
            return say(tr("Nothing was pasted. %1").arg(phrase(*defect, *context_.format)));
        auto rules = rules_->value();
        if (!rules) return say(rules.error());
        EligibilityRule pasted = *carrier.eligibility;
        if (pasted.kind == EligibilityRule::Kind::all)
            for (EligibilityRule& rule : pasted.children) rules->push_back(std::move(rule));
        else
            rules->push_back(std::move(pasted));
        rules_->setValue(*rules);
        say({});
        Q_EMIT edited();
    }

    EditorContext context_;
    ListEditor<EligibilityRule>* rules_;
    QLabel* says_;
};

}  // namespace

ValueEditor<Condition>* condition(const EditorContext& context, QWidget* parent) { return new ConditionEditor(context, parent); }
ValueEditor<EligibilityRule>* eligibility(const EditorContext& context, QWidget* parent) {
    return new EligibilityEditor(context, parent);
}

}  // namespace offerbook::ui::value_editors
