#include "app/commands/compare_table.h"

#include "core/compare/rate_sentences.h"
#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"
#include "ui/phrases/value_text.h"

#include <algorithm>
#include <functional>

namespace offerbook::app {
namespace {

using compare::ComparableOffer;

class Filling {
public:
    Filling(const compare::Comparison& comparison, const text::Formatter& format) : comparison_(comparison), format_(format) {}

    compare::TextTable table() {
        table_.title = said({"compare.title", {}});
        for (const auto& offer : comparison_.offers) table_.heads.push_back(headOf(offer));
        pay();
        contract();
        horizon();
        remoteWork();
        officeDays();
        eligibility();
        timeOff();
        place();
        notes();
        return std::move(table_);
    }

private:
    using Cell = std::function<std::string(const ComparableOffer&)>;

    std::string said(const Message& message) const { return ui::toUtf8(ui::phrase(message, format_)); }
    std::string word(std::string_view term) const { return ui::toUtf8(ui::term(term)); }
    std::string notStated() const { return said({"compare.not-stated", {}}); }

    template <class T>
    std::string field(const Stated<T>& stated) const {
        return stated.hasValue() ? ui::toUtf8(ui::valueText(*stated, format_).oneLine()) : notStated();
    }

    static std::string headOf(const ComparableOffer& offer) {
        const auto& posting = offer.posting;
        std::string head = std::to_string(posting.id.value());
        if (posting.title.hasValue()) head += " " + *posting.title;
        if (posting.employer.hasValue()) head += ", " + *posting.employer;
        return head;
    }

    void group(std::string_view name) { table_.rows.push_back({said({"compare.group." + std::string(name), {}}), {}, true}); }

    void row(const std::string& label, const Cell& cell) {
        compare::TextTable::Row row{label, {}, false};
        for (const auto& offer : comparison_.offers) row.cells.push_back(cell(offer));
        table_.rows.push_back(std::move(row));
    }

    /// A field of the posting as it is stated.
    template <class T>
    void fieldRow(std::string_view key, Stated<T> Posting::*member) {
        row(said({"field." + std::string(key), {}}),
            [this, member](const ComparableOffer& offer) { return field(offer.posting.*member); });
    }

    std::string payText(const ComparableOffer& offer) const {
        const auto& pay = offer.pay;
        if (!pay.ladder.result) return said(pay.ladder.whyNot);
        const std::string open = pay.upperOpen ? "≥ " : pay.lowerOpen ? "≤ " : "";
        return open + format_.amountRange(*pay.ladder.result, figureDigits());
    }

    text::Formatter::Digits figureDigits() const {
        const bool isYear = comparison_.settings.period == PayPeriod::year;
        return isYear ? text::Formatter::Digits::none : text::Formatter::Digits::whereNeeded;
    }

    void pay() {
        const auto& lens = comparison_.settings;
        group("pay");
        row(said({"compare.row.pay", {MessageArg::currency(lens.currency.code()), MessageArg::term(toWord(lens.period))}}),
            [this](const ComparableOffer& offer) { return payText(offer); });
        row(said({"compare.row.basis", {}}), [this](const ComparableOffer& offer) { return word(toWord(offer.pay.basis)); });
        row(said({"compare.row.as-written", {}}), [this](const ComparableOffer& offer) { return field(offer.posting.salary); });
        otherFigures();
        workAndTotals();
    }

    /// What else was named for an offer; only where anything was.
    void otherFigures() {
        const auto hasOthers = [](const ComparableOffer& offer) { return offer.figures.size() > 1; };
        if (std::none_of(comparison_.offers.begin(), comparison_.offers.end(), hasOthers)) return;
        row(said({"field.pay_observations", {}}), [&](const ComparableOffer& offer) {
            std::string others;
            for (const auto& one : offer.figures) {
                if (one.figure.standing == PayFigure::Standing::counts) continue;
                const std::string words = ui::toUtf8(ui::valueText(one.figure.observation, format_).detail);
                others += (others.empty() ? "" : "; ") + ladderText(one.pay.ladder, figureDigits()) + " (" + words + ")";
            }
            return others.empty() ? notStated() : others;
        });
    }

    std::string ladderText(const compare::Ladder& ladder, text::Formatter::Digits digits) const {
        return ladder.result ? format_.amountRange(*ladder.result, digits) : said(ladder.whyNot);
    }

    /// With what is paid once; only where anything is.
    void firstYear() {
        const auto hasOne = [](const ComparableOffer& offer) { return offer.totals.firstYear.has_value(); };
        if (std::none_of(comparison_.offers.begin(), comparison_.offers.end(), hasOne)) return;
        row(said({"compare.row.first-year", {}}), [&](const ComparableOffer& offer) {
            if (!hasOne(offer)) return notStated();
            const auto& totals = offer.totals;
            std::string text = ladderText(*totals.firstYear, text::Formatter::Digits::none);
            if (!(totals.firstYear->result == totals.firstYearWithUncertain->result))
                text = said({"compare.first-year-uncertain",
                             {MessageArg::text(text),
                              MessageArg::text(ladderText(*totals.firstYearWithUncertain, text::Formatter::Digits::none))}});
            return text;
        });
    }

    void workAndTotals() {
        row(said({"compare.row.total", {}}), [this](const ComparableOffer& offer) {
            return offer.totals.hasParts ? ladderText(offer.totals.certain, figureDigits()) : notStated();
        });
        row(said({"compare.row.total-uncertain", {}}), [this](const ComparableOffer& offer) {
            return offer.totals.hasParts ? ladderText(offer.totals.withUncertain, figureDigits()) : notStated();
        });
        firstYear();
        row(said({"compare.row.other-workload", {}}), [this](const ComparableOffer& offer) {
            return ladderText(offer.isPartTime ? offer.otherWorkload.ladder : offer.pay.ladder, figureDigits());
        });
        row(said({"compare.row.real-hourly", {}}),
            [this](const ComparableOffer& offer) { return ladderText(offer.realHourly, text::Formatter::Digits::all); });
    }

    void contract() {
        group("contract");
        fieldRow("contract", &Posting::contract);
        row(said({"compare.row.ends", {}}), [this](const ComparableOffer& offer) {
            if (offer.contractEnds) return format_.date(*offer.contractEnds);
            return offer.contractEndsBy.empty() ? notStated() : said(offer.contractEndsBy);
        });
        fieldRow("notice", &Posting::notice);
        fieldRow("trial_period", &Posting::trialPeriod);
    }

    using HorizonCell = std::function<std::string(const compare::HorizonOffer&)>;
    void horizonRow(std::string_view name, const HorizonCell& cell) {
        compare::TextTable::Row row{said({"compare.row." + std::string(name), {}}), {}, false};
        for (const auto& offer : comparison_.horizon->offers) row.cells.push_back(cell(offer));
        table_.rows.push_back(std::move(row));
    }

    std::string sumText(const compare::HorizonOffer& offer, const compare::Ladder& ladder) const {
        if (!ladder.result || offer.months.empty()) return said(offer.whyNot);
        const std::string open = offer.upperOpen ? "≥ " : offer.lowerOpen ? "≤ " : "";
        return open + format_.amountRange(*ladder.result, text::Formatter::Digits::none);
    }

    std::string overtakes(const compare::HorizonOffer& offer) const {
        const compare::Horizon& horizon = *comparison_.horizon;
        std::string text;
        for (const auto& one : horizon.overtakings) {
            if (horizon.offers[one.offer].offer != offer.offer) continue;
            const std::string month = toIso(horizon.monthAt(one.month - 1)).substr(0, 7);
            text +=
                (text.empty() ? "" : "; ") + said({one.surely ? "compare.horizon-overtakes-surely" : "compare.horizon-overtakes",
                                                   {MessageArg::text(std::to_string(horizon.offers[one.overtaken].offer.value())),
                                                    MessageArg::date(month), MessageArg::number(one.month)}});
        }
        return text.empty() ? said({"compare.horizon-overtakes-none", {}}) : text;
    }

    void horizon() {
        if (!comparison_.horizon) return;
        const compare::Horizon& horizon = *comparison_.horizon;
        table_.rows.push_back({said({"compare.group.horizon",
                                     {MessageArg::number(horizon.months), MessageArg::date(toIso(horizon.from).substr(0, 7))}}),
                               {},
                               true});
        horizonRow("horizon-sum", [this](const auto& offer) { return sumText(offer, offer.sum); });
        horizonRow("horizon-certain", [this](const auto& offer) { return sumText(offer, offer.certain); });
        horizonRow("horizon-overtakes", [this](const auto& offer) { return overtakes(offer); });
        horizonRow("horizon-notice", [this](const auto& offer) {
            const auto& pay = offer.notice.afterTrial;
            return pay ? format_.amountRange(*pay, text::Formatter::Digits::none) : said(offer.notice.afterTrialBy);
        });
    }

    void remoteWork() {
        group("remote");
        fieldRow("remote", &Posting::remote);
        row(said({"compare.row.days-at-home", {}}), [this](const ComparableOffer& offer) {
            const auto& remote = offer.remote;
            const auto days = ui::span(remote.daysPerYearLow, remote.daysPerYearHigh, format_);
            return days.isEmpty() ? notStated() : ui::toUtf8(days);
        });
    }

    void officeDays() {
        row(said({"compare.row.office-days", {}}), [this](const ComparableOffer& offer) {
            const auto days = ui::span(offer.remote.officeDaysLow, offer.remote.officeDaysHigh, format_);
            return days.isEmpty() ? notStated() : ui::toUtf8(days);
        });
    }

    void eligibility() {
        if (!comparison_.candidate) return;
        group("eligibility");
        row(said({"compare.row.verdict", {}}), [this](const ComparableOffer& offer) {
            return offer.verdict ? word(eligibility::toWord(offer.verdict->truth)) : std::string();
        });
    }

    void timeOff() {
        group("time-off");
        fieldRow("weekly_hours", &Posting::weeklyHours);
        fieldRow("workload_percent", &Posting::workload);
        fieldRow("paid_leave_days", &Posting::paidLeave);
        row(said({"compare.row.work-year", {}}),
            [this](const ComparableOffer& offer) { return format_.number(offer.workYear.workingDays); });
    }

    void place() {
        group("place");
        fieldRow("locations", &Posting::locations);
        fieldRow("start_date", &Posting::startDate);
        fieldRow("deadline", &Posting::deadline);
    }

    void note(const ComparableOffer& offer, const Message& message) {
        table_.notes.push_back(said(
            {"compare.note", {MessageArg::text(std::to_string(offer.posting.id.value())), MessageArg::text(said(message))}}));
    }

    void notes() {
        table_.notes.push_back(said(comparison_.headline));
        if (const auto& day = comparison_.settings.asOf)
            table_.notes.push_back(said({"compare.kept-day", {MessageArg::date(toIso(*day))}}));
        for (const auto& offer : comparison_.offers) {
            for (const auto& rung : offer.pay.ladder.rungs)
                if (!rung.assumption.empty()) note(offer, rung.assumption);
            for (const auto& warning : offer.warnings) note(offer, warning);
        }
        if (comparison_.horizon) horizonNotes(*comparison_.horizon);
        for (const auto& rate : comparison_.ratesUsed) table_.notes.push_back(noteOf(rate));
    }

    void horizonNotes(const compare::Horizon& horizon) {
        for (const auto& shared : horizon.assumptions) table_.notes.push_back(said(shared.text));
        for (std::size_t i = 0; i < horizon.offers.size(); ++i) {
            for (const auto& one : horizon.offers[i].assumptions) note(comparison_.offers[i], one.text);
            for (const auto& question : horizon.offers[i].questions) note(comparison_.offers[i], question);
        }
    }

    std::string noteOf(const ExchangeRate& rate) {
        if (rate.kind == ExchangeRate::Kind::manual) return said(compare::rungSentence(rate));
        return said(
            {"compare.rate",
             {MessageArg::currency(rate.from.code()),
              MessageArg::number(rate.quotient().rounded(6, Rounding::halfEven).toString()), MessageArg::currency(rate.to.code()),
              MessageArg::text(said(compare::rateOrigin(rate))), MessageArg::text(rate.source)}});
    }

    const compare::Comparison& comparison_;
    const text::Formatter& format_;
    compare::TextTable table_;
};

}  // namespace

compare::TextTable tableOf(const compare::Comparison& comparison, const text::Formatter& format) {
    return Filling(comparison, format).table();
}

}  // namespace offerbook::app
