#include "core/eligibility/condition_judge.h"

namespace offerbook::eligibility {
namespace {

std::optional<DayBounds> boundsOf(const condition::Deadline& asked) {
    const auto day = PartialDate::parse(asked.date);
    return day ? offerbook::boundsOf(*day) : std::nullopt;
}

}  // namespace

Truth truthOf(const condition::Deadline& asked, const Person&, const World& world) {
    const auto day = boundsOf(asked);
    if (!day) return Truth::unknown;
    const std::chrono::sys_days today(world.asOf);
    return truthBetween(today <= std::chrono::sys_days(day->first), today > std::chrono::sys_days(day->last));
}

void explain(const condition::Deadline& asked, const Person&, const World& world, Reason& reason) {
    setCondition(reason, "deadline", "deadline", {MessageArg::date(asked.date)});
    const auto day = boundsOf(asked);
    if (!day || reason.truth == Truth::unknown) {
        reason.fact = message("fact.deadline-open");
        askEmployer(reason, "deadline");
        return;
    }
    const int left = daysBetween(world.asOf, day->last);
    if (left == 0 || left == 1 || left == -1)
        reason.fact = message(left == 0   ? "fact.deadline-today"
                              : left == 1 ? "fact.deadline-tomorrow"
                                          : "fact.deadline-yesterday");
    else
        reason.fact =
            message(left > 0 ? "fact.deadline-left" : "fact.deadline-passed", {MessageArg::number(left > 0 ? left : -left)});
}

}  // namespace offerbook::eligibility
