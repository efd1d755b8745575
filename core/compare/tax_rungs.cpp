#include "core/compare/pay_ladder.h"
#include "core/compare/taxed_place.h"
#include "core/tax/smallest_gross.h"

#include <algorithm>

namespace offerbook::compare {
namespace {

using tax::Cents;

/// Both ends of a range under the same rules, line by line. A line that only one end has is zero at the other.
class LinesOfRange {
public:
    explicit LinesOfRange(Currency currency) : currency_(currency) {}

    void add(const tax::TaxLines& lines, bool isHigh, int sign) {
        for (const tax::TaxLine& line : lines.all()) {
            if (line.amount == 0) continue;
            Money& amount = isHigh ? lineOf(line).high : lineOf(line).low;
            amount = amount + Money::ofMinor(sign * line.amount, currency_);
        }
        for (const std::string_view note : lines.notes()) addNote(note);
    }
    /// What the smallest unit of gross leaves above the net that was asked for.
    void addRest(Cents low, Cents high) {
        if (low == 0 && high == 0) return;
        lines_.push_back({"rest", Money::ofMinor(-low, currency_), Money::ofMinor(-high, currency_), {}, {}, {}});
    }

    std::vector<RungLine> lines() { return std::move(lines_); }
    std::vector<Message> notes() { return std::move(notes_); }

private:
    RungLine& lineOf(const tax::TaxLine& line) {
        const std::string_view id = toWord(line.id);
        const auto known = std::find_if(lines_.begin(), lines_.end(), [&](const RungLine& one) { return one.id == id; });
        if (known != lines_.end()) return *known;
        const Money none = Money::zero(currency_);
        lines_.push_back({std::string(id), none, none, line.rule->text, line.rule->source, std::string(line.row)});
        return lines_.back();
    }
    void addNote(std::string_view id) {
        const Message note{std::string(id), {}};
        if (std::find(notes_.begin(), notes_.end(), note) == notes_.end()) notes_.push_back(note);
    }

    Currency currency_;
    std::vector<RungLine> lines_;
    std::vector<Message> notes_;
};

Rung taxRung(std::string step, std::string_view by, const TaxedPlace& place) {
    Rung rung;
    rung.step = std::move(step);
    rung.by = {std::string(by), {MessageArg::text(place.name), MessageArg::text(std::to_string(place.taxes->year()))}};
    rung.jurisdiction = place.jurisdiction;
    rung.assumed = place.taxes->assumed();
    return rung;
}

bool fits(const MoneyRange& figure) {
    return figure.low.minor() >= 0 && figure.high.minor() <= tax::TaxCase::mostGross && figure.currency().minorUnits() == 2;
}

}  // namespace

void LadderBuilder::toBasis() {
    using Asked = Settings::Basis;
    if (settings_.basis == Asked::asStated || isUnpaid()) return;
    const bool wantsNet = settings_.basis == Asked::net;
    const std::string organisation = exemptOrganisationOf(posting_, reference_);
    if (!organisation.empty()) return fromOrganisation(organisation, wantsNet);
    if (pay_.basis == PayBasis::unknown) assumeGross();
    if (result_.basis == (wantsNet ? PayBasis::net : PayBasis::gross)) return;
    // What another body leaves untaxed is not ours to reduce further; it stays tax-free beside net.
    if (wantsNet && result_.basis == PayBasis::taxFree) return;
    auto place = taxedPlaceOf(posting_, candidate_, reference_, asOf_, observed_.observation.pay.paymentsPerYear);
    if (!place) return stop(place.error());
    wantsNet ? downToNet(*place) : upToGross(*place);
}

ComparablePay LadderBuilder::buildGrossAt(const TaxedPlace& place) {
    asWritten();
    if (figure_) upToGross(place);
    result_.ladder.result = figure_;
    return std::move(result_);
}

void LadderBuilder::fromOrganisation(const std::string& organisation, bool wantsNet) {
    const auto pocket = taxedByOrganisation(organisation, pay_, candidate_, reference_, asOf_);
    if (pocket)
        downToNet(*pocket);
    else if (pocket.error().code == "missing-data" && pay_.basis != PayBasis::gross)
        asQuoted(pocket.error().message);
    else
        stop(pocket.error().message);
    if (wantsNet || !figure_) return;
    const auto place = taxedPlaceOf(posting_, candidate_, reference_, asOf_, observed_.observation.pay.paymentsPerYear);
    if (!place) return stop(place.error());
    upToGross(*place);
    if (figure_) result_.ladder.rungs.back().assumption = {"ladder.assume.equivalent", {MessageArg::text(organisation)}};
}

/// What the organisation takes off is not known: the figure stands as quoted and stays marked as tax-free, which may be held
/// against a net one only with caution.
void LadderBuilder::asQuoted(const Message& whatIsMissing) {
    Rung rung;
    rung.step = "basis";
    rung.by = {"ladder.basis.as-quoted", {}};
    rung.assumption = whatIsMissing;
    climb(std::move(rung));
    result_.basis = PayBasis::taxFree;
}

void LadderBuilder::assumeGross() {
    Rung rung;
    rung.step = "basis";
    rung.by = {"ladder.basis.taken-as-gross", {}};
    rung.assumption = {"ladder.assume.gross", {}};
    climb(std::move(rung));
    result_.basis = PayBasis::gross;
}

void LadderBuilder::downToNet(const TaxedPlace& place) {
    convertTo(place.taxes->currency());
    if (!figure_) return;
    if (!fits(*figure_)) return stop({"ladder.why.too-large", {}});
    LinesOfRange both(figure_->currency());
    both.add(place.taxes->lines(figure_->low.minor()), false, 1);
    both.add(place.taxes->lines(figure_->high.minor()), true, 1);
    Rung rung = taxRung("tax", place.jurisdiction == "EXEMPT" ? "ladder.tax.organisation" : "ladder.tax", place);
    rung.lines = both.lines();
    rung.notes = both.notes();
    climb(std::move(rung));
    result_.basis = PayBasis::net;
}

void LadderBuilder::upToGross(const TaxedPlace& place) {
    convertTo(place.taxes->currency());
    if (!figure_) return;
    if (!fits(*figure_)) return stop({"ladder.why.too-large", {}});
    const auto low = tax::smallestGross(*place.taxes, figure_->low.minor());
    const auto high = tax::smallestGross(*place.taxes, figure_->high.minor());
    if (!low || !high) return stop((low ? high : low).error().message);
    const auto linesLow = place.taxes->lines(*low);
    const auto linesHigh = place.taxes->lines(*high);
    LinesOfRange both(figure_->currency());
    both.add(linesLow, false, -1);
    both.add(linesHigh, true, -1);
    both.addRest(figure_->low.minor() - (*low + linesLow.sum()), figure_->high.minor() - (*high + linesHigh.sum()));
    Rung rung = taxRung("tax", "ladder.tax.back", place);
    rung.lines = both.lines();
    rung.notes = both.notes();
    climb(std::move(rung));
    result_.basis = PayBasis::gross;
}

}  // namespace offerbook::compare
