#include "ui/editors/choice_combo.h"
#include "ui/editors/date_edit.h"
#include "ui/editors/decimal_edit.h"
#include "ui/editors/parts_grid.h"
#include "ui/editors/value_editors.h"

#include <QCoreApplication>

namespace offerbook::ui::value_editors {
namespace {

class ContractEditor final : public ValueEditor<ContractTerm> {
    Q_DECLARE_TR_FUNCTIONS(ContractEditor)
public:
    using Kind = ContractTerm::Kind;
    ContractEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent),
          kind_(new ChoiceCombo<Kind>({Kind::permanent, Kind::fixedTerm, Kind::temporary, Kind::freelance, Kind::internship,
                                       Kind::volunteer, Kind::employment},
                                      QString(), this)),
          low_(new DecimalEdit(context.format, this)),
          high_(new DecimalEdit(context.format, this)),
          end_(new PartialDateEdit(context.format, this)),
          extension_(new YesNoCombo(tr("not stated"), tr("possible"), tr("excluded"), this)),
          total_(new DecimalEdit(context.format, this)),
          about_(new QCheckBox(tr("The length is about this"), this)) {
        for (DecimalEdit* months : {low_, high_, total_}) months->setLimits(0, 1200);
        PartsGrid grid(this, 3);
        grid.add(tr("Kind of contract"), kind_);
        grid.add(tr("Months, from"), low_);
        grid.add(tr("Months, to"), high_);
        grid.add(tr("Ends on"), end_);
        grid.add(tr("Extension"), extension_);
        grid.add(tr("Months in all, at most"), total_);
        grid.add(about_, 3);
        setFocusProxy(kind_);
    }
    void setValue(const ContractTerm& value) override {
        kind_->setChoice(value.kind);
        low_->setDecimal(value.monthsLow);
        high_->setDecimal(value.monthsHigh);
        end_->setDate(value.endDate);
        extension_->setChoice(value.extension);
        total_->setDecimal(value.totalMonthsMax);
        about_->setChecked(value.approximate);
    }
    [[nodiscard]] Expected<ContractTerm, QString> value() const override {
        const auto low = low_->decimal();
        const auto high = high_->decimal();
        const auto end = end_->date();
        const auto total = total_->decimal();
        if (!low) return Unexpected{low.error()};
        if (!high) return Unexpected{high.error()};
        if (!end) return Unexpected{end.error()};
        if (!total) return Unexpected{total.error()};
        if (*low && *high && **high < **low) return Unexpected{tr("“Months, to” is less than “Months, from”.")};
        ContractTerm contract;
        contract.kind = kind_->choice().value_or(Kind::employment);
        contract.monthsLow = *low;
        contract.monthsHigh = *high;
        contract.endDate = *end;
        contract.extension = extension_->choice();
        contract.totalMonthsMax = *total;
        contract.approximate = about_->isChecked();
        const bool hasLength = contract.monthsLow || contract.monthsHigh || contract.endDate;
        if (contract.kind == Kind::permanent && hasLength)
            return Unexpected{tr("A permanent contract has no length and no end. Choose another kind, or empty them.")};
        return contract;
    }

private:
    ChoiceCombo<Kind>* kind_;
    DecimalEdit* low_;
    DecimalEdit* high_;
    PartialDateEdit* end_;
    YesNoCombo* extension_;
    DecimalEdit* total_;
    QCheckBox* about_;
};

class DayEditor final : public ValueEditor<DayStated> {
    Q_DECLARE_TR_FUNCTIONS(DayEditor)
public:
    using Kind = DayStated::Kind;
    DayEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent),
          kind_(new ChoiceCombo<Kind>({Kind::date, Kind::asSoonAsPossible, Kind::untilFilled}, QString(), this)),
          date_(new PartialDateEdit(context.format, this)),
          latest_(new QCheckBox(tr("At the latest"), this)),
          about_(new QCheckBox(tr("About this day"), this)) {
        PartsGrid grid(this, 2);
        grid.add(tr("A date, or words for one"), kind_);
        grid.add(tr("Date"), date_);
        grid.add(latest_);
        grid.add(about_);
        setFocusProxy(date_);
        connect(kind_, &QComboBox::currentIndexChanged, this, [this] { showWhatApplies(); });
    }
    void setValue(const DayStated& value) override {
        kind_->setChoice(value.kind);
        date_->setDate(value.date);
        latest_->setChecked(value.latest);
        about_->setChecked(value.approximate);
        showWhatApplies();
    }
    [[nodiscard]] Expected<DayStated, QString> value() const override {
        DayStated day;
        day.kind = kind_->choice().value_or(Kind::date);
        if (day.kind != Kind::date) return day;
        const auto date = date_->date();
        if (!date) return Unexpected{date.error()};
        if (!*date) return Unexpected{tr("The date is missing. Write it, or clear the field.")};
        day.date = *date;
        day.latest = latest_->isChecked();
        day.approximate = about_->isChecked();
        return day;
    }

private:
    void showWhatApplies() {
        const bool dated = kind_->choice().value_or(Kind::date) == Kind::date;
        for (QWidget* part : std::initializer_list<QWidget*>{date_, latest_, about_}) part->setEnabled(dated);
    }
    ChoiceCombo<Kind>* kind_;
    PartialDateEdit* date_;
    QCheckBox* latest_;
    QCheckBox* about_;
};

class DurationEditor final : public ValueEditor<Duration> {
    Q_DECLARE_TR_FUNCTIONS(DurationEditor)
public:
    using Unit = Duration::Unit;
    DurationEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent),
          amount_(new DecimalEdit(context.format, this)),
          unit_(new ChoiceCombo<Unit>({Unit::days, Unit::weeks, Unit::months, Unit::years}, QString(), this)) {
        amount_->setLimits(0, 10000);
        PartsGrid grid(this, 2);
        grid.add(tr("How many"), amount_);
        grid.add(tr("Of what"), unit_);
        unit_->setChoice(Unit::months);
        setFocusProxy(amount_);
    }
    void setValue(const Duration& value) override {
        amount_->setDecimal(value.amount);
        unit_->setChoice(value.unit);
    }
    [[nodiscard]] Expected<Duration, QString> value() const override {
        const auto amount = amount_->decimal();
        if (!amount) return Unexpected{amount.error()};
        if (!*amount) return Unexpected{tr("The figure is missing. Write it, or clear the field.")};
        return Duration{**amount, unit_->choice().value_or(Unit::months)};
    }

private:
    DecimalEdit* amount_;
    ChoiceCombo<Unit>* unit_;
};

}  // namespace

ValueEditor<ContractTerm>* contract(const EditorContext& context, QWidget* parent) { return new ContractEditor(context, parent); }
ValueEditor<DayStated>* day(const EditorContext& context, QWidget* parent) { return new DayEditor(context, parent); }
ValueEditor<Duration>* duration(const EditorContext& context, QWidget* parent) { return new DurationEditor(context, parent); }

}  // namespace offerbook::ui::value_editors
