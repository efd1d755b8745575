#include "ui/bridge/strings.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/decimal_edit.h"
#include "ui/editors/parts_grid.h"
#include "ui/editors/value_editors.h"

#include <QCoreApplication>

namespace offerbook::ui::value_editors {
namespace {

constexpr int longestWay = 20000;    ///< kilometres
constexpr int minutesOfADay = 1440;  ///< one way
constexpr int dearestDay = 1'000'000;

class CommuteEditor final : public ValueEditor<Commute> {
    Q_DECLARE_TR_FUNCTIONS(CommuteEditor)
public:
    CommuteEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent),
          kilometres_(new DecimalEdit(context.format, this)),
          minutes_(new DecimalEdit(context.format, this)),
          cost_(new DecimalEdit(context.format, this)),
          currency_(new CodeCombo(CodeCombo::Codes::currencies, this)) {
        kilometres_->setLimits(0, longestWay);
        minutes_->setLimits(0, minutesOfADay);
        cost_->setLimits(0, dearestDay);
        PartsGrid grid(this, 2);
        grid.add(tr("Kilometres, one way"), kilometres_);
        grid.add(tr("Minutes, one way"), minutes_);
        grid.add(tr("Cost of a day in the office"), cost_);
        grid.add(tr("Currency"), currency_);
        setFocusProxy(kilometres_);
    }
    void setValue(const Commute& value) override {
        kilometres_->setDecimal(value.kilometres);
        minutes_->setDecimal(value.minutes);
        cost_->setDecimal(value.costPerDay);
        currency_->setCode(value.currency ? value.currency->code() : std::string_view());
    }
    [[nodiscard]] Expected<Commute, QString> value() const override {
        const auto kilometres = kilometres_->decimal();
        const auto minutes = minutes_->decimal();
        const auto cost = cost_->decimal();
        const auto code = currency_->code();
        if (!kilometres) return Unexpected{kilometres.error()};
        if (!minutes) return Unexpected{minutes.error()};
        if (!cost) return Unexpected{cost.error()};
        if (!code) return Unexpected{code.error()};
        if (!*kilometres && !*minutes && !*cost)
            return Unexpected{tr("The way to work is empty. Write the minutes or the cost, or clear the field.")};
        if (*cost && code->empty()) return Unexpected{tr("Say in which currency the cost is.")};
        return Commute{*kilometres, *minutes, *cost, code->empty() ? std::nullopt : Currency::fromCode(*code)};
    }

private:
    DecimalEdit* kilometres_;
    DecimalEdit* minutes_;
    DecimalEdit* cost_;
    CodeCombo* currency_;
};

}  // namespace

ValueEditor<Commute>* commute(const EditorContext& context, QWidget* parent) { return new CommuteEditor(context, parent); }

}  // namespace offerbook::ui::value_editors
