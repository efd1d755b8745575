#include "core/compare/telework_warnings.h"

namespace offerbook::compare {
namespace {

std::string_view idOf(TeleworkLimit::Kind kind, bool inDays) {
    switch (kind) {
        case TeleworkLimit::Kind::socialInsurance: return "telework.social-insurance";
        case TeleworkLimit::Kind::tax: return inDays ? "telework.tax-days" : "telework.tax-percent";
        case TeleworkLimit::Kind::employer: return "telework.employer";
    }
    return {};
}

/// The most days at home that the posting allows: what somebody who takes all of them would reach.
std::optional<Decimal> mostDays(const ComparableRemote& remote) {
    return remote.daysPerYearHigh ? remote.daysPerYearHigh : remote.daysPerYearLow;
}

std::optional<Message> warningFor(const TeleworkLimit& limit, const Decimal& days, const WorkYear& year,
                                  const std::string& residence) {
    const Decimal share = (days * Decimal(100)).dividedBy(year.workingDays, 1, Rounding::halfEven);
    const bool beyond = limit.days ? days > *limit.days : days * Decimal(100) > *limit.percent * year.workingDays;
    if (!beyond) return std::nullopt;
    const Decimal value = limit.days ? days : share;
    const Decimal bound = limit.days ? *limit.days : *limit.percent;
    return Message{std::string(idOf(limit.kind, limit.days.has_value())),
                   {MessageArg::number(value.toString()), MessageArg::country(residence), MessageArg::number(bound.toString()),
                    MessageArg::text(limit.source), MessageArg::text(limit.year)}};
}

}  // namespace

std::vector<Message> teleworkWarnings(const Posting& posting, const ComparableRemote& remote, const WorkYear& year,
                                      const CandidateProfile* candidate, const ReferenceData& reference) {
    std::vector<Message> warnings;
    const auto employers =
        posting.employer.hasValue() ? reference.teleworkLimits().ofEmployer(*posting.employer) : std::optional<TeleworkLimit>();
    // A promise beyond what the employer itself allows is worth a question whoever asks.
    if (employers && remote.abroadDaysPerYear && Decimal(*remote.abroadDaysPerYear) > *employers->days)
        warnings.push_back({"telework.promised-abroad",
                            {MessageArg::number(*remote.abroadDaysPerYear), MessageArg::text(employers->name),
                             MessageArg::number(employers->days->toString()), MessageArg::text(employers->source),
                             MessageArg::text(employers->year)}});
    const auto days = mostDays(remote);
    if (!days || days->sign() <= 0 || year.workingDays.sign() <= 0 || candidate == nullptr) return warnings;
    const std::string& residence = candidate->residence;
    if (residence.empty() || year.country.empty() || residence == year.country) return warnings;
    for (const TeleworkLimit& limit : reference.teleworkLimits().between(residence, year.country, year.region))
        if (auto warning = warningFor(limit, *days, year, residence)) warnings.push_back(std::move(*warning));
    if (employers)
        if (auto warning = warningFor(*employers, *days, year, residence)) warnings.push_back(std::move(*warning));
    if (remote.abroadDaysPerYear && *days > Decimal(*remote.abroadDaysPerYear))
        warnings.push_back({"telework.stated-abroad",
                            {MessageArg::number(days->toString()), MessageArg::country(residence),
                             MessageArg::number(*remote.abroadDaysPerYear)}});
    return warnings;
}

}  // namespace offerbook::compare
