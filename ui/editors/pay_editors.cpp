#include "ui/bridge/strings.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/decimal_edit.h"
#include "ui/editors/list_editor.h"
#include "ui/editors/parts_grid.h"
#include "ui/editors/value_editors.h"

#include <QCoreApplication>

namespace offerbook::ui::value_editors {
namespace {

constexpr auto periods = {PayPeriod::hour, PayPeriod::day, PayPeriod::week, PayPeriod::month, PayPeriod::year, PayPeriod::once};
constexpr auto bases = {PayBasis::unknown, PayBasis::gross, PayBasis::net, PayBasis::taxFree};

Expected<std::optional<Currency>, QString> currencyOf(const CodeCombo* combo) {
    const auto code = combo->code();
    if (!code) return Unexpected{code.error()};
    return Expected<std::optional<Currency>, QString>(code->empty() ? std::nullopt : Currency::fromCode(*code));
}

class PayEditor final : public ValueEditor<Pay> {
    Q_DECLARE_TR_FUNCTIONS(PayEditor)
public:
    PayEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent),
          low_(new DecimalEdit(context.format, this)),
          high_(new DecimalEdit(context.format, this)),
          currency_(new CodeCombo(CodeCombo::Codes::currencies, this)),
          period_(new ChoiceCombo<PayPeriod>(periods, tr("not stated"), this)),
          basis_(new ChoiceCombo<PayBasis>(bases, QString(), this)),
          payments_(new DecimalEdit(context.format, this)),
          workload_(new ChoiceCombo<WorkloadBasis>({WorkloadBasis::unknown, WorkloadBasis::fullTime, WorkloadBasis::asWorked},
                                                   QString(), this)),
          grade_(new QLineEdit(this)) {
        payments_->setLimits(1, 24, true);
        PartsGrid grid(this, 3);
        grid.add(tr("From"), low_);
        grid.add(tr("To"), high_);
        grid.add(tr("Currency"), currency_);
        grid.add(tr("For one"), period_);
        grid.add(tr("Gross or net"), basis_);
        grid.add(tr("Payments a year"), payments_);
        grid.add(tr("The figure is for"), workload_, 2);
        grid.add(tr("Pay grade"), grade_);
        setFocusProxy(low_);
    }
    void setValue(const Pay& value) override {
        low_->setDecimal(value.low);
        high_->setDecimal(value.high);
        currency_->setCode(value.currency ? value.currency->code() : std::string_view());
        period_->setChoice(value.period);
        basis_->setChoice(value.basis);
        payments_->setDecimal(value.paymentsPerYear ? std::optional<Decimal>(*value.paymentsPerYear) : std::nullopt);
        workload_->setChoice(value.workload);
        grade_->setText(toQt(value.grade));
    }
    [[nodiscard]] Expected<Pay, QString> value() const override {
        const auto low = low_->decimal();
        const auto high = high_->decimal();
        const auto currency = currencyOf(currency_);
        const auto payments = payments_->wholeNumber();
        if (!low) return Unexpected{low.error()};
        if (!high) return Unexpected{high.error()};
        if (!currency) return Unexpected{currency.error()};
        if (!payments) return Unexpected{payments.error()};
        Pay pay;
        pay.low = *low;
        pay.high = *high;
        pay.currency = *currency;
        pay.period = period_->choice();
        pay.paymentsPerYear = *payments;
        pay.basis = basis_->choice().value_or(PayBasis::unknown);
        pay.workload = workload_->choice().value_or(WorkloadBasis::unknown);
        pay.grade = toUtf8(grade_->text().simplified());
        if (!pay.low && !pay.high && pay.grade.empty())
            return Unexpected{tr("There is neither an amount nor a grade. Write one, or clear the field.")};
        if (pay.low && pay.high && *pay.high < *pay.low)
            return Unexpected{tr("“To” is less than “From”. Swap them, or leave one empty.")};
        return pay;
    }

private:
    DecimalEdit* low_;
    DecimalEdit* high_;
    CodeCombo* currency_;
    ChoiceCombo<PayPeriod>* period_;
    ChoiceCombo<PayBasis>* basis_;
    DecimalEdit* payments_;
    ChoiceCombo<WorkloadBasis>* workload_;
    QLineEdit* grade_;
};

class ComponentEditor final : public ValueEditor<PayComponent> {
    Q_DECLARE_TR_FUNCTIONS(ComponentEditor)
public:
    using Kind = PayComponent::Kind;
    ComponentEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent),
          kind_(new ChoiceCombo<Kind>({Kind::allowance, Kind::bonus, Kind::relocation, Kind::equity, Kind::pension, Kind::health,
                                       Kind::family, Kind::expatriation, Kind::meal, Kind::transport, Kind::other},
                                      QString(), this)),
          label_(new QLineEdit(this)),
          amount_(new DecimalEdit(context.format, this)),
          percent_(new DecimalEdit(context.format, this)),
          currency_(new CodeCombo(CodeCombo::Codes::currencies, this)),
          period_(new ChoiceCombo<PayPeriod>(periods, tr("not stated"), this)),
          basis_(new ChoiceCombo<PayBasis>(bases, QString(), this)),
          certain_(new QCheckBox(tr("Promised"), this)),
          probability_(new DecimalEdit(context.format, this)),
          vesting_(new DecimalEdit(context.format, this)),
          cliff_(new DecimalEdit(context.format, this)) {
        constexpr int longestVesting = 240;
        percent_->setLimits(0, 1000);
        probability_->setLimits(0, 100);
        vesting_->setLimits(1, longestVesting, true);
        cliff_->setLimits(0, longestVesting, true);
        PartsGrid grid(this, 3);
        grid.add(tr("Kind"), kind_);
        grid.add(tr("In the posting's words"), label_, 2);
        grid.add(tr("Amount"), amount_);
        grid.add(tr("Currency"), currency_);
        grid.add(tr("For one"), period_);
        grid.add(tr("Or % of the base pay"), percent_);
        grid.add(tr("Gross or net"), basis_);
        grid.add(certain_);
        grid.add(tr("Else how likely, in per cent"), probability_);
        grid.add(tr("Equity: earned over months"), vesting_);
        grid.add(tr("Equity: nothing before month"), cliff_);
        connect(certain_, &QCheckBox::toggled, probability_, &QWidget::setDisabled);
        setFocusProxy(kind_);
    }
    void setValue(const PayComponent& value) override {
        kind_->setChoice(value.kind);
        label_->setText(toQt(value.label));
        amount_->setDecimal(value.amount);
        percent_->setDecimal(value.percent);
        currency_->setCode(value.currency ? value.currency->code() : std::string_view());
        period_->setChoice(value.period);
        basis_->setChoice(value.basis);
        certain_->setChecked(value.certain);
        probability_->setDecimal(value.probabilityPercent);
        vesting_->setDecimal(asDecimal(value.vestingMonths));
        cliff_->setDecimal(asDecimal(value.cliffMonths));
    }
    [[nodiscard]] Expected<PayComponent, QString> value() const override {
        const auto amount = amount_->decimal();
        const auto percent = percent_->decimal();
        const auto currency = currencyOf(currency_);
        if (!amount) return Unexpected{amount.error()};
        if (!percent) return Unexpected{percent.error()};
        if (!currency) return Unexpected{currency.error()};
        const auto probability = probability_->decimal();
        const auto vesting = vesting_->wholeNumber();
        const auto cliff = cliff_->wholeNumber();
        if (!probability) return Unexpected{probability.error()};
        if (!vesting) return Unexpected{vesting.error()};
        if (!cliff) return Unexpected{cliff.error()};
        if (*cliff && (!*vesting || **cliff > **vesting))
            return Unexpected{tr("Nothing can be earned later than over all the months in which it is earned.")};
        if (*amount && *percent) return Unexpected{tr("Give an amount or a percentage, not both.")};
        PayComponent component;
        component.kind = kind_->choice().value_or(Kind::other);
        component.label = toUtf8(label_->text().simplified());
        component.amount = *amount;
        component.percent = *percent;
        component.currency = *currency;
        component.period = period_->choice();
        component.basis = basis_->choice().value_or(PayBasis::unknown);
        component.certain = certain_->isChecked();
        if (!component.certain) component.probabilityPercent = *probability;
        component.vestingMonths = *vesting;
        component.cliffMonths = *cliff;
        return component;
    }

private:
    ChoiceCombo<Kind>* kind_;
    QLineEdit* label_;
    DecimalEdit* amount_;
    DecimalEdit* percent_;
    CodeCombo* currency_;
    ChoiceCombo<PayPeriod>* period_;
    ChoiceCombo<PayBasis>* basis_;
    static std::optional<Decimal> asDecimal(const std::optional<int>& value) {
        return value ? std::optional<Decimal>(*value) : std::nullopt;
    }
    QCheckBox* certain_;
    DecimalEdit* probability_;
    DecimalEdit* vesting_;
    DecimalEdit* cliff_;
};

}  // namespace

ValueEditor<Pay>* pay(const EditorContext& context, QWidget* parent) { return new PayEditor(context, parent); }

ValueEditor<PayComponent>* component(const EditorContext& context, QWidget* parent) {
    return new ComponentEditor(context, parent);
}

ValueEditor<std::vector<PayComponent>>* components(const EditorContext& context, QWidget* parent) {
    return new ListEditor<PayComponent>([context](QWidget* row) { return component(context, row); },
                                        ValueEditorBase::tr("Add a part of the pay"), ValueEditorBase::tr("Remove this part"),
                                        parent);
}

}  // namespace offerbook::ui::value_editors
