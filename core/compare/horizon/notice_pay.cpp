#include "core/compare/horizon/notice_pay.h"

#include "core/compare/horizon/accrual.h"
#include "core/compare/work_year.h"

namespace offerbook::compare {
namespace {

constexpr int mostDigits = 4;
constexpr int daysPerWeek = 7;

int perYear(Duration::Unit unit) {
    switch (unit) {
        case Duration::Unit::days: return 365;
        case Duration::Unit::weeks: return 52;
        case Duration::Unit::months: return 12;
        case Duration::Unit::years: return 1;
    }
    return 1;
}

bool isUsable(const Duration& duration) {
    return duration.amount.sign() > 0 && duration.amount <= Decimal(1000) && duration.amount.scale() <= mostDigits;
}

std::optional<MoneyRange> paidFor(const Duration& length, const std::optional<MoneyRange>& perYearPay) {
    if (!perYearPay || !isUsable(length)) return std::nullopt;
    const MonthPoint until = MonthPoint::ofUnits(length.amount, Decimal(perYear(length.unit)));
    return MoneyRange{accrued(perYearPay->low, MonthPoint(), until).sum, accrued(perYearPay->high, MonthPoint(), until).sum};
}

/// The last day of so long from a day on; nullopt where the length is no whole number.
std::optional<Date> lastDayOf(const Duration& length, Date from) {
    if (!isUsable(length) || !length.amount.isWhole()) return std::nullopt;
    const int amount = static_cast<int>(length.amount.whole());
    constexpr int monthsPerYear = 12;
    std::chrono::sys_days end = from;
    switch (length.unit) {
        case Duration::Unit::days: end += std::chrono::days(amount); break;
        case Duration::Unit::weeks: end += std::chrono::days(amount * daysPerWeek); break;
        case Duration::Unit::months: end = addMonths(from, amount); break;
        case Duration::Unit::years: end = addMonths(from, amount * monthsPerYear); break;
    }
    return Date(end - std::chrono::days(1));
}

Message lengthMessage(std::string_view id, const Duration& length) {
    return {std::string(id), {MessageArg::number(length.amount.toString()), MessageArg::term(toWord(length.unit))}};
}

void withinTrial(const Posting& posting, const OfferAssumptions& assumptions, const std::optional<MoneyRange>& perYearPay,
                 const ReferenceData& reference, NoticePay& notice) {
    const std::string country = countryOf(posting);
    const TrialNotice* law = reference.unemployment().trialNotice(country);
    if (!assumptions.trialNoticeDays && law == nullptr) {
        notice.inTrialBy = {"horizon.notice.in-trial-unknown", {}};
        return;
    }
    const int days = assumptions.trialNoticeDays.value_or(law != nullptr ? law->days : 0);
    if (!assumptions.trialNoticeDays) notice.inTrialSource = law->source;
    notice.inTrial = paidFor({Decimal(days), Duration::Unit::days}, perYearPay);
    if (days == 0 && perYearPay) notice.inTrial = MoneyRange::single(Money::zero(perYearPay->currency()));
    notice.inTrialBy = assumptions.trialNoticeDays
                           ? Message{"horizon.notice.in-trial-typed", {MessageArg::number(days)}}
                           : Message{"horizon.notice.in-trial-law", {MessageArg::number(days), MessageArg::country(country)}};
}

}  // namespace

NoticePay noticePayOf(const Posting& posting, const OfferAssumptions& assumptions, Date start,
                      const std::optional<MoneyRange>& perYearPay, const ReferenceData& reference) {
    NoticePay notice;
    if (posting.notice.hasValue()) {
        notice.afterTrial = paidFor(*posting.notice, perYearPay);
        notice.afterTrialBy = lengthMessage("horizon.notice.stated", *posting.notice);
    } else {
        notice.afterTrialBy = {"horizon.notice.not-stated", {}};
    }
    if (posting.trialPeriod.hasValue()) {
        notice.trialEnds = lastDayOf(*posting.trialPeriod, start);
        withinTrial(posting, assumptions, perYearPay, reference, notice);
    } else {
        notice.inTrialBy = {"horizon.notice.no-trial-stated", {}};
    }
    return notice;
}

}  // namespace offerbook::compare
