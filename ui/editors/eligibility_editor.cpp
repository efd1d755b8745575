#include "ui/editors/choice_combo.h"
#include "ui/editors/condition_editors.h"
#include "ui/editors/list_editor.h"
#include "ui/editors/parts_grid.h"
#include "ui/editors/value_editors.h"
#include "ui/editors/value_words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

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
        const auto same = [&value](const ConditionKind& kind) { return kind.initial.index() == value.index(); };
        const auto found = std::find_if(kinds_.begin(), kinds_.end(), same);
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
        auto* line = new QHBoxLayout;
        sentence_ = new QLabel(this);
        sentence_->setWordWrap(true);
        hard_ = new YesNoCombo(QString(), tr("must be met"), tr("a wish"), this);
        hard_->removeItem(0);
        hard_->setAccessibleName(tr("Must be met, or a wish"));
        change_ = new QPushButton(tr("Change"), this);
        change_->setAutoDefault(false);
        line->addWidget(sentence_, 1);
        line->addWidget(hard_);
        line->addWidget(change_);
        layout_->addLayout(line);
        setFocusProxy(change_);
        connect(change_, &QPushButton::clicked, this, &RuleEditor::openOrTake);
        tellEdits(hard_, this);
        rule_ = EligibilityRule::leaf(condition::Other{}, {}, true, Origin::typed);
        hard_->setChoice(true);
        open(false);
    }

    void setValue(const EligibilityRule& value) override {
        rule_ = value;
        if (condition_ != nullptr) close();
        hard_->setChoice(value.hard);
        hard_->setVisible(value.kind == EligibilityRule::Kind::leaf);
        change_->setVisible(value.kind == EligibilityRule::Kind::leaf);
        if (value.kind != EligibilityRule::Kind::leaf) showGroup(value);
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
    EligibilityEditor(const EditorContext& context, QWidget* parent) : ValueEditor(parent), rules_(ruleList(context, this)) {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(rules_);
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
    ListEditor<EligibilityRule>* rules_;
};

}  // namespace

ValueEditor<Condition>* condition(const EditorContext& context, QWidget* parent) { return new ConditionEditor(context, parent); }
ValueEditor<EligibilityRule>* eligibility(const EditorContext& context, QWidget* parent) {
    return new EligibilityEditor(context, parent);
}

}  // namespace offerbook::ui::value_editors
