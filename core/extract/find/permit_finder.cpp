#include "core/extract/find/answers.h"
#include "core/extract/find/claims.h"
#include "core/extract/find/exclusion.h"
#include "core/extract/find/finders.h"
#include "core/extract/find/wishes.h"

namespace offerbook::extract::find {
namespace {

bool isWishedPermit(const Page& page, const Found& found) {
    constexpr std::size_t reach = 30;
    return isWished(page, found.unit, found.at()) || page.near("wish.word", found.unit, found.at(), reach) != nullptr;
}

}  // namespace

Stated<WorkPermit> findWorkPermit(const Clues& clues) {
    const Page& page = clues.page;
    std::vector<Finding<WorkPermit>> findings;
    const auto read = [&](std::string_view group, WorkPermit permit, int base) {
        for (const Found& found : page.found(group)) {
            const Unit& unit = page.units()[found.unit];
            // "no sponsorship" also holds the words of an offer to sponsor.
            if (permit == WorkPermit::sponsorshipOffered && page.has("permit.no-sponsorship", found.unit)) continue;
            // "processing residence permits", "you help clients with their visa" is somebody's task.
            // "The house sees to the forms for the permit of cross-border commuters" is no task.
            const bool isByHouse = permit == WorkPermit::sponsorshipOffered &&
                                   page.asked().hold("permit.by-house", page.words(unit), page.languages());
            if (permit != WorkPermit::noSponsorship && !isByHouse &&
                page.near("permit.not", found.unit, found.at(), 0) != nullptr)
                continue;
            // "Candidates with or without the need for sponsorship may apply."
            if (page.near("permit.either", found.unit, found.at(), 0) != nullptr) continue;
            // "You sell sponsorship packages", "the festival is not sponsored by ...": money for events.
            if (page.near("permit.of-events", found.unit, found.at(), 0) != nullptr &&
                !page.asked().hold("permit.subject", page.words(unit)))
                continue;
            // "Do you sponsor visas?" says nothing before its answer.
            if (page.near("permit.question", found.unit, found.at(), 0) != nullptr && !isAnsweredNo(page, found)) continue;
            // "- Check the right to work of new staff" among the tasks.
            if (permit == WorkPermit::ownRightRequired && unit.section == Section::tasks && unit.kind == LineKind::bullet)
                continue;
            // "we help with visa and work permit": what is offered is not asked for.
            if (permit == WorkPermit::ownRightRequired && page.near("permit.sponsorship", found.unit, found.at(), 0) != nullptr)
                continue;
            // "Work authorisation in Europe preferred": wished for.
            if (permit == WorkPermit::ownRightRequired && isWishedPermit(page, found)) continue;
            // "Do I need a work permit? No, we see to it."
            if (permit == WorkPermit::ownRightRequired && page.words(unit).ends_with('?') && isAnsweredNo(page, found)) continue;
            const bool isNone = permit == WorkPermit::sponsorshipOffered && isAnsweredNo(page, found);
            findings.push_back({isNone ? WorkPermit::noSponsorship : permit,
                                {page.evidence(found.at())},
                                base + heardFrom(unit.voice),
                                unit.voice,
                                false,
                                {"extract.by-sentence", {}}});
        }
    };
    for (const Found& question : page.found("permit.question")) {
        if (question.unit + 1 >= page.units().size()) continue;
        const std::string_view answer = page.words(page.units()[question.unit + 1]);
        const bool isNo = page.asked().hold("answer.no-sentence", answer);
        if (!isNo && !page.asked().hold("answer.yes-sentence", answer)) continue;
        const Voice voice = page.units()[question.unit].voice;
        findings.push_back({isNo ? WorkPermit::noSponsorship : WorkPermit::sponsorshipOffered,
                            {page.evidence(question.at())},
                            weight::label + heardFrom(voice),
                            voice,
                            false,
                            {"extract.by-sentence", {}}});
    }
    read("permit.no-sponsorship", WorkPermit::noSponsorship, weight::label);
    read("permit.own", WorkPermit::ownRightRequired, weight::sentence + 5);
    read("permit.sponsorship", WorkPermit::sponsorshipOffered, weight::sentence);
    const Claims claims(page);
    return reconcile<WorkPermit>(std::move(findings), [&](const Finding<WorkPermit>& taken, const Finding<WorkPermit>& other) {
        // "You need a permit" goes with help in getting one; "Sponsorship: yes" in a form goes with no "must already hold one".
        const auto isOwn = [](const Finding<WorkPermit>& finding) { return finding.value == WorkPermit::ownRightRequired; };
        if (isOwn(taken) || isOwn(other)) {
            const Evidence& own = (isOwn(taken) ? taken : other).evidence.front();
            const std::size_t offer = claims.unitOf((isOwn(taken) ? other : taken).evidence.front());
            if (!claims.isSaidWith(own, "claim.already") || offer == Page::npos) return false;
            if (!page.text().lines()[page.units()[offer].line].hasLabel()) return false;
        }
        // "No visas or permits" leaves nothing open.
        const Evidence& offer = (taken.value == WorkPermit::sponsorshipOffered ? taken : other).evidence.front();
        if (taken.isStructured || other.isStructured)
            return excludeEachOther(taken.value, other.value) && claims.mayContradict(taken, other);
        return excludeEachOther(taken.value, other.value) && taken.voice == other.voice && !claims.isLeftOpen(offer) &&
               claims.areSaidOfOnePost(taken.evidence.front(), other.evidence.front());
    });
}

}  // namespace offerbook::extract::find
