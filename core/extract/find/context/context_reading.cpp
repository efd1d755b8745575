#include "core/extract/find/context/context_reading.h"

#include "core/extract/find/context/context_cues.h"
#include "core/extract/find/degree_alternative.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

class ContextReader {
public:
    ContextReader(Posting& posting, const Clues& clues, const ContextModel& model)
        : posting_(posting), clues_(clues), page_(clues.page), model_(model), figures_(clues.page) {}

    void run() {
        add(ContextField::weeklyHours, posting_.weeklyHours, [](const Mention& at) { return Hours{at.low, at.high}; });
        add(ContextField::paidLeave, posting_.paidLeave, [](const Mention& at) { return PaidLeave{at.low, false}; });
        add(ContextField::experienceMin, posting_.experienceMin, [](const Mention& at) { return *at.low; });
        const auto day = [](const Mention& at) { return DayStated{DayStated::Kind::date, at.date->date, false, false}; };
        add(ContextField::deadline, posting_.deadline, day);
        add(ContextField::startDate, posting_.startDate, day);
    }

private:
    template <class T, class ValueOf>
    void add(ContextField field, Stated<T>& stated, const ValueOf& valueOf) {
        if (stated.state() != Stated<T>::State::notStated) return;
        const std::vector<Mention> mentions = mentionsOf(field, clues_, figures_);
        const Mention* best = nullptr;
        int chance = model_.least(field) - 1;
        for (const Mention& mention : mentions) {
            if (saysAnother(mention) || isDenied(field, mention)) continue;
            const int one = model_.chance(field, contextCues(page_, mention));
            if (one <= chance) continue;
            chance = one;
            best = &mention;
        }
        if (best == nullptr) return;
        constexpr int checkFrom = 900;
        stated = Stated<T>::extracted(valueOf(*best), {page_.evidence(best->at)},
                                      chance >= checkFrom ? Confidence::check : Confidence::weak)
                     .withRemark({"extract.by-context", {}});
    }

    /// The finders know words that say a figure is of something else.
    [[nodiscard]] bool isDenied(ContextField field, const Mention& mention) const {
        constexpr std::size_t beside = 3;
        if (field == ContextField::experienceMin) return isNotAsked(mention);
        if (field == ContextField::deadline || field == ContextField::startDate) return isOtherDay(field, mention);
        if (field == ContextField::paidLeave)
            return page_.near("leave.not", mention.unit, mention.at, beside) != nullptr || !isAmongLeave(mention);
        return field == ContextField::weeklyHours && page_.near("hours.not", mention.unit, mention.at, beside) != nullptr;
    }

    [[nodiscard]] bool isOtherDay(ContextField field, const Mention& mention) const {
        const auto isAfter = [&](std::string_view group) { return page_.isAfter(group, mention.unit, mention.at.begin); };
        // "Send your application with the day you can begin by 23 June": words of applying say more.
        const bool isNoDeadline = isAfter("deadline.not") && !page_.has("application.word", mention.unit);
        return isAfter("date.of-answer") || isAfter("date.of-page") ||
               (field == ContextField::startDate ? isAfter("start.not") : isNoDeadline) ||
               page_.near("date.of-other", mention.unit, mention.at, 0) != nullptr;
    }

    /// "25 days plus bank holidays", or days among what is offered; "the course runs on 25 days" has no word of leave.
    [[nodiscard]] bool isAmongLeave(const Mention& mention) const {
        const Unit& unit = page_.units()[mention.unit];
        return unit.section == Section::offer || unit.isAbout(Topic::leave) ||
               page_.asked().hold("context.leave-word", page_.words(unit), page_.languages());
    }

    /// Years that are only wished for, or that stand in for a degree.
    [[nodiscard]] bool isNotAsked(const Mention& mention) const {
        const auto instead = degreeAlternative(page_, mention.unit);
        const bool isInstead = instead && mention.at.begin < instead->at.end && mention.at.end > instead->at.begin;
        // "A four-year degree": how long one studies for it.
        constexpr std::size_t reach = 40;
        const bool isOfStudies =
            page_.asked().hold("length.of-studies", page_.flat().substr(mention.at.end, reach), page_.languages());
        const bool isOfOther = page_.near("experience.own-sure", mention.unit, mention.at, 0) != nullptr ||
                               page_.isAfter("experience.future", mention.unit, mention.at.begin) ||
                               page_.isAfter("experience.max", mention.unit, mention.at.begin);
        return isInstead || isOfStudies || isOfOther || isWished(page_, mention.unit, page_.units()[mention.unit].at);
    }

    [[nodiscard]] bool saysAnother(const Mention& mention) const {
        const Span at = page_.originalSpan(mention.at);
        const auto overlaps = [&](const auto& stated) {
            return std::any_of(stated.evidence().begin(), stated.evidence().end(),
                               [&](const Evidence& evidence) { return evidence.begin < at.end && evidence.end > at.begin; });
        };
        return overlaps(posting_.weeklyHours) || overlaps(posting_.paidLeave) || overlaps(posting_.experienceMin) ||
               overlaps(posting_.experienceMax) || overlaps(posting_.deadline) || overlaps(posting_.startDate) ||
               overlaps(posting_.published) || overlaps(posting_.contract) || overlaps(posting_.notice) ||
               overlaps(posting_.trialPeriod) || overlaps(posting_.remote);
    }

    Posting& posting_;
    const Clues& clues_;
    const Page& page_;
    const ContextModel& model_;
    FigurePlaces figures_;
};

}  // namespace

void addFromContext(Posting& posting, const Clues& clues, const ContextModel& model) {
    ContextReader(posting, clues, model).run();
}

}  // namespace offerbook::extract::find
