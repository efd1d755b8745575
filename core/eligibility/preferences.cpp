#include "core/eligibility/preferences.h"

#include <algorithm>

namespace offerbook::eligibility {
namespace {

/// A preference and what the posting says of it. Silence leaves it open and is asked.
class Preferring {
public:
    explicit Preferring(const Posting& posting) : posting_(posting) {}

    void country(const std::vector<std::string>& wanted) {
        if (wanted.empty()) return;
        Reason& reason = add("country", {MessageArg::country(joinedText(wanted))}, posting_.locations, "country");
        if (!posting_.locations.hasValue()) return;
        bool said = false;
        for (const Location& place : *posting_.locations) {
            if (place.country.empty()) continue;
            said = true;
            const bool fits = std::find(wanted.begin(), wanted.end(), place.country) != wanted.end();
            if (!fits && reason.truth == Truth::yes) continue;
            settle(reason, fits, message("fact.work-in", {MessageArg::country(place.country)}));
        }
        if (!said) reason.fact = message("fact.country-unknown");
    }

    void atHome(const std::optional<RemoteWork::Mode>& least) {
        if (!least) return;
        Reason& reason = add("at-home", {MessageArg::term(toWord(*least))}, posting_.remote, "at-home");
        if (posting_.remote.hasValue())
            settle(reason, posting_.remote->mode >= *least,
                   message("fact.at-home", {MessageArg::term(toWord(posting_.remote->mode))}));
    }

    void workload(const Preferences& wanted) {
        if (!wanted.workloadLeast && !wanted.workloadMost) return;
        const Decimal least = wanted.workloadLeast.value_or(Decimal(0));
        const Decimal most = wanted.workloadMost.value_or(Decimal(100));
        Reason& reason = add("workload", {MessageArg::number(least.toString()), MessageArg::number(most.toString())},
                             posting_.workload, "workload");
        if (!posting_.workload.hasValue()) return;
        const auto low = posting_.workload->low ? posting_.workload->low : posting_.workload->high;
        const auto high = posting_.workload->high ? posting_.workload->high : posting_.workload->low;
        if (!low || !high) return;
        const MessageArg from = MessageArg::number(low->toString());
        settle(reason, *low <= most && *high >= least,
               *low == *high ? message("fact.workload-one", {from})
                             : message("fact.workload", {from, MessageArg::number(high->toString())}));
    }

    void permanent(bool wanted) {
        if (!wanted) return;
        Reason& reason = add("permanent", {}, posting_.contract, "permanent");
        if (posting_.contract.hasValue() && posting_.contract->kind != ContractTerm::Kind::employment)
            settle(reason, posting_.contract->kind == ContractTerm::Kind::permanent,
                   message("fact.contract", {MessageArg::term(toWord(posting_.contract->kind))}));
    }

    void start(const std::optional<PartialDate>& notBefore) {
        const auto wanted = notBefore ? boundsOf(*notBefore) : std::nullopt;
        if (!wanted) return;
        Reason& reason = add("start", {MessageArg::date(notBefore->toIso())}, posting_.startDate, "start");
        if (!posting_.startDate.hasValue() || !posting_.startDate->date) return;
        const auto begins = boundsOf(*posting_.startDate->date);
        if (!begins) return;
        reason.fact = message("fact.starts", {MessageArg::date(posting_.startDate->date->toIso())});
        reason.truth = truthBetween(std::chrono::sys_days(begins->first) >= std::chrono::sys_days(wanted->first),
                                    std::chrono::sys_days(begins->last) < std::chrono::sys_days(wanted->first));
        if (reason.truth != Truth::unknown) reason.settles = {};
    }

    std::vector<Reason> take() { return std::move(reasons_); }

private:
    template <class T>
    Reason& add(std::string_view what, std::vector<MessageArg> args, const Stated<T>& field, std::string_view question) {
        Reason reason;
        reason.hard = false;
        reason.ofPerson = true;
        reason.evidence = field.evidence();
        setCondition(reason, "prefers-" + std::string(what), "prefers-" + std::string(what), std::move(args));
        reason.fact = message("fact.posting-silent");
        askEmployer(reason, "prefers-" + std::string(question));
        reasons_.push_back(std::move(reason));
        return reasons_.back();
    }

    static void settle(Reason& reason, bool fits, Message fact) {
        reason.truth = fits ? Truth::yes : Truth::no;
        reason.fact = std::move(fact);
        reason.settles = {};
        reason.askEmployer = false;
    }

    const Posting& posting_;
    std::vector<Reason> reasons_;
};

}  // namespace

std::vector<Reason> preferenceReasons(const Posting& posting, const CandidateProfile& profile) {
    Preferring preferring(posting);
    preferring.country(profile.preferences.countries);
    preferring.atHome(profile.preferences.atHome);
    preferring.workload(profile.preferences);
    preferring.permanent(profile.preferences.permanent);
    preferring.start(profile.preferences.startNotBefore);
    return preferring.take();
}

WishShare shareOf(const std::vector<Reason>& reasons, bool ofPerson) {
    WishShare share;
    for (const Reason& reason : reasons) {
        // A deadline of the posting is no wish: it says that the posting is closed.
        if (reason.hard || reason.ofPerson != ofPerson || reason.conditionKey == "deadline") continue;
        ++(reason.truth == Truth::yes ? share.met : reason.truth == Truth::no ? share.notMet : share.open);
    }
    return share;
}

}  // namespace offerbook::eligibility
