#include "ui/bridge/strings.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/decimal_edit.h"
#include "ui/editors/fitting_hint.h"
#include "ui/editors/list_editor.h"
#include "ui/editors/parts_grid.h"
#include "ui/editors/value_editors.h"

#include <QCoreApplication>

namespace offerbook::ui::value_editors {
namespace {

using MaybeDecimal = std::optional<Decimal>;

/// Two figures of which either may be missing.
class RangeParts {
public:
    RangeParts(const EditorContext& context, Decimal most, QWidget* parent)
        : low(new DecimalEdit(context.format, parent)), high(new DecimalEdit(context.format, parent)) {
        low->setLimits(0, most);
        high->setLimits(0, most);
    }
    void set(const MaybeDecimal& from, const MaybeDecimal& to) const {
        low->setDecimal(from);
        high->setDecimal(to);
    }
    [[nodiscard]] Expected<std::pair<MaybeDecimal, MaybeDecimal>, QString> get() const {
        const auto from = low->decimal();
        const auto to = high->decimal();
        if (!from) return Unexpected{from.error()};
        if (!to) return Unexpected{to.error()};
        if (*from && *to && **to < **from)
            return Unexpected{ValueEditorBase::tr("“%1” is less than “%2”.").arg(high->accessibleName(), low->accessibleName())};
        return std::pair(*from, *to);
    }
    DecimalEdit* low;
    DecimalEdit* high;
};

class HoursEditor final : public ValueEditor<Hours> {
    Q_DECLARE_TR_FUNCTIONS(HoursEditor)
public:
    HoursEditor(const EditorContext& context, QWidget* parent) : ValueEditor(parent), hours_(context, 168, this) {
        PartsGrid grid(this, 2);
        grid.add(tr("Hours a week, from"), hours_.low);
        grid.add(tr("Hours a week, to"), hours_.high);
        setFocusProxy(hours_.low);
    }
    void setValue(const Hours& value) override { hours_.set(value.low, value.high); }
    [[nodiscard]] Expected<Hours, QString> value() const override {
        const auto range = hours_.get();
        if (!range) return Unexpected{range.error()};
        if (!range->first && !range->second) return Unexpected{tr("The hours are missing. Write them, or clear the field.")};
        return Hours{range->first, range->second};
    }

private:
    RangeParts hours_;
};

class WorkloadEditor final : public ValueEditor<Workload> {
    Q_DECLARE_TR_FUNCTIONS(WorkloadEditor)
public:
    WorkloadEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent), percent_(context, 100, this), partTime_(new QCheckBox(tr("Part time"), this)) {
        PartsGrid grid(this, 3);
        grid.add(tr("Per cent, from"), percent_.low);
        grid.add(tr("Per cent, to"), percent_.high);
        grid.add(partTime_);
        setFocusProxy(percent_.low);
    }
    void setValue(const Workload& value) override {
        percent_.set(value.low, value.high);
        partTime_->setChecked(value.partTime);
    }
    [[nodiscard]] Expected<Workload, QString> value() const override {
        const auto range = percent_.get();
        if (!range) return Unexpected{range.error()};
        if (!range->first && !range->second && !partTime_->isChecked())
            return Unexpected{tr("The share is missing. Write it in per cent, tick “Part time”, or clear the field.")};
        return Workload{range->first, range->second, partTime_->isChecked(), true};
    }

private:
    RangeParts percent_;
    QCheckBox* partTime_;
};

class RemoteEditor final : public ValueEditor<RemoteWork> {
    Q_DECLARE_TR_FUNCTIONS(RemoteEditor)
public:
    using Mode = RemoteWork::Mode;
    using Per = RemoteWork::Per;
    using DaysKind = RemoteWork::DaysKind;
    RemoteEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent),
          mode_(new ChoiceCombo<Mode>({Mode::onsite, Mode::hybrid, Mode::remote}, QString(), this)),
          days_(context, 366, this),
          per_(new ChoiceCombo<Per>({Per::week, Per::month, Per::year, Per::percent}, tr("not stated"), this)),
          daysKind_(new ChoiceComboBase(this)),
          abroad_(new DecimalEdit(context.format, this)),
          region_(new QLineEdit(this)) {
        daysKind_->addItem(tr("not stated"), -1);
        daysKind_->addItem(tr("days away from the office"), static_cast<int>(DaysKind::remote));
        daysKind_->addItem(tr("days in the office"), static_cast<int>(DaysKind::office));
        abroad_->setLimits(0, 366, true);
        PartsGrid grid(this, 3);
        grid.add(tr("Where"), mode_);
        grid.add(tr("The days count"), daysKind_, 2);
        grid.add(tr("Days, from"), days_.low);
        grid.add(tr("Days, to"), days_.high);
        grid.add(tr("In one"), per_);
        grid.add(tr("Days abroad a year, at most"), abroad_);
        grid.add(tr("Where one has to live"), region_, 2);
        setFocusProxy(mode_);
    }
    void setValue(const RemoteWork& value) override {
        mode_->setChoice(value.mode);
        days_.set(value.daysLow, value.daysHigh);
        per_->setChoice(value.per);
        daysKind_->setCurrentIndex(daysKind_->findData(value.daysKind ? static_cast<int>(*value.daysKind) : -1));
        abroad_->setDecimal(value.abroadDaysPerYear ? MaybeDecimal(*value.abroadDaysPerYear) : std::nullopt);
        region_->setText(toQt(value.region));
    }
    [[nodiscard]] Expected<RemoteWork, QString> value() const override {
        const auto days = days_.get();
        const auto abroad = abroad_->wholeNumber();
        if (!days) return Unexpected{days.error()};
        if (!abroad) return Unexpected{abroad.error()};
        RemoteWork remote;
        remote.mode = mode_->choice().value_or(Mode::onsite);
        remote.daysLow = days->first;
        remote.daysHigh = days->second;
        remote.per = per_->choice();
        if (const int kind = daysKind_->currentData().toInt(); kind >= 0) remote.daysKind = static_cast<DaysKind>(kind);
        remote.abroadDaysPerYear = *abroad;
        remote.region = toUtf8(region_->text().simplified());
        const bool hasDays = remote.daysLow || remote.daysHigh;
        if (hasDays && !remote.per) return Unexpected{tr("Say whether the days are in a week, a month or a year.")};
        if (hasDays && !remote.daysKind) return Unexpected{tr("Say whether the days are away from the office or in it.")};
        return remote;
    }

private:
    ChoiceCombo<Mode>* mode_;
    RangeParts days_;
    ChoiceCombo<Per>* per_;
    ChoiceComboBase* daysKind_;
    DecimalEdit* abroad_;
    QLineEdit* region_;
};

class PaidLeaveEditor final : public ValueEditor<PaidLeave> {
    Q_DECLARE_TR_FUNCTIONS(PaidLeaveEditor)
public:
    PaidLeaveEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent), days_(new DecimalEdit(context.format, this)), unlimited_(new QCheckBox(tr("Unlimited"), this)) {
        days_->setLimits(0, 366);
        PartsGrid grid(this, 2);
        grid.add(tr("Working days a year"), days_);
        grid.add(unlimited_);
        setFocusProxy(days_);
        connect(unlimited_, &QCheckBox::toggled, days_, &QWidget::setDisabled);
    }
    void setValue(const PaidLeave& value) override {
        days_->setDecimal(value.days);
        unlimited_->setChecked(value.unlimited);
    }
    [[nodiscard]] Expected<PaidLeave, QString> value() const override {
        if (unlimited_->isChecked()) return PaidLeave{std::nullopt, true};
        const auto days = days_->decimal();
        if (!days) return Unexpected{days.error()};
        if (!*days) return Unexpected{tr("The days are missing. Write them, tick “Unlimited”, or clear the field.")};
        return PaidLeave{*days, false};
    }

private:
    DecimalEdit* days_;
    QCheckBox* unlimited_;
};

class LocationEditor final : public ValueEditor<Location> {
    Q_DECLARE_TR_FUNCTIONS(LocationEditor)
public:
    explicit LocationEditor(QWidget* parent)
        : ValueEditor(parent),
          city_(new QLineEdit(this)),
          country_(new CodeCombo(CodeCombo::Codes::countries, this)),
          region_(new QLineEdit(this)) {
        fitHint(region_, {tr("such as GE, BY"), QStringLiteral("GE, BY"), QStringLiteral("GE")});
        region_->setToolTip(tr("The code of the state or canton whose public holidays and rules hold there"));
        PartsGrid grid(this, 3);
        grid.add(tr("City"), city_);
        grid.add(tr("Country"), country_);
        grid.add(tr("State or canton"), region_);
        setFocusProxy(city_);
    }
    void setValue(const Location& value) override {
        city_->setText(toQt(value.city));
        country_->setCode(value.country);
        region_->setText(toQt(value.region));
    }
    [[nodiscard]] Expected<Location, QString> value() const override {
        const auto country = country_->code();
        if (!country) return Unexpected{country.error()};
        Location place{toUtf8(city_->text().simplified()), *country, true, toUtf8(region_->text().simplified())};
        if (place.city.empty() && place.country.empty())
            return Unexpected{tr("The place is empty. Write the city or the country, or remove it.")};
        return place;
    }

private:
    QLineEdit* city_;
    CodeCombo* country_;
    QLineEdit* region_;
};

}  // namespace

ValueEditor<Hours>* hours(const EditorContext& context, QWidget* parent) { return new HoursEditor(context, parent); }
ValueEditor<Workload>* workload(const EditorContext& context, QWidget* parent) { return new WorkloadEditor(context, parent); }
ValueEditor<RemoteWork>* remote(const EditorContext& context, QWidget* parent) { return new RemoteEditor(context, parent); }
ValueEditor<PaidLeave>* paidLeave(const EditorContext& context, QWidget* parent) { return new PaidLeaveEditor(context, parent); }
ValueEditor<Location>* location(const EditorContext&, QWidget* parent) { return new LocationEditor(parent); }

ValueEditor<std::vector<Location>>* locations(const EditorContext& context, QWidget* parent) {
    return new ListEditor<Location>([context](QWidget* row) { return location(context, row); },
                                    ValueEditorBase::tr("Add a place"), ValueEditorBase::tr("Remove this place"), parent);
}

}  // namespace offerbook::ui::value_editors
