#include "core/extract/find/finders.h"

namespace offerbook::extract::find {

Stated<WorkPermit> findWorkPermit(const Clues& clues) {
    const Page& page = clues.page;
    std::vector<Finding<WorkPermit>> findings;
    const auto read = [&](std::string_view group, WorkPermit permit, int base) {
        for (const Found& found : page.found(group)) {
            const Unit& unit = page.units()[found.unit];
            // "no sponsorship" also holds the words of an offer to sponsor.
            if (permit == WorkPermit::sponsorshipOffered && page.has("permit.no-sponsorship", found.unit)) continue;
            // "processing residence permits", "you help clients with their visa" is somebody's task.
            if (permit != WorkPermit::noSponsorship && page.near("permit.not", found.unit, found.at(), 0) != nullptr) continue;
            // "Candidates with or without the need for sponsorship may apply."
            if (page.near("permit.either", found.unit, found.at(), 0) != nullptr) continue;
            // "- Check the right to work of new staff" among the tasks.
            if (permit == WorkPermit::ownRightRequired && unit.section == Section::tasks && unit.kind == LineKind::bullet)
                continue;
            // "we help with visa and work permit": what is offered is not asked for.
            if (permit == WorkPermit::ownRightRequired && page.near("permit.sponsorship", found.unit, found.at(), 0) != nullptr)
                continue;
            findings.push_back({permit,
                                {page.evidence(found.at())},
                                base + heardFrom(unit.voice),
                                unit.voice,
                                false,
                                {"extract.by-sentence", {}}});
        }
    };
    read("permit.no-sponsorship", WorkPermit::noSponsorship, weight::label);
    read("permit.own", WorkPermit::ownRightRequired, weight::sentence + 5);
    read("permit.sponsorship", WorkPermit::sponsorshipOffered, weight::sentence);
    return reconcile(std::move(findings));
}

}  // namespace offerbook::extract::find
