#include "core/tax/tax_library.h"

#include "core/tax/austria/austria.h"
#include "core/tax/exempt/exempt.h"
#include "core/tax/france/france.h"
#include "core/tax/germany/germany.h"
#include "core/tax/italy/italy.h"
#include "core/tax/netherlands/netherlands.h"
#include "core/tax/switzerland/switzerland.h"
#include "core/tax/united_kingdom/united_kingdom.h"
#include "core/tax/united_states/united_states.h"

namespace offerbook::tax {

TaxLibrary::TaxLibrary(const std::filesystem::path& folder) {
    // In the order in which they are shown: DE CH US EXEMPT FR AT IT NL GB.
    systems_.push_back(makeGermany(folder));
    systems_.push_back(makeSwitzerland(folder));
    systems_.push_back(makeUnitedStates(folder));
    systems_.push_back(makeExempt(folder));
    systems_.push_back(makeFrance(folder));
    systems_.push_back(makeAustria(folder));
    systems_.push_back(makeItaly(folder));
    systems_.push_back(makeNetherlands(folder));
    systems_.push_back(makeUnitedKingdom(folder));
}

const TaxSystem* TaxLibrary::system(std::string_view jurisdiction) const {
    for (const auto& system : systems_)
        if (system->jurisdiction() == jurisdiction) return system.get();
    return nullptr;
}

Expected<TaxCasePtr, TaxError> TaxLibrary::prepare(std::string_view jurisdiction, const TaxQuestion& question) const {
    if (const TaxSystem* rules = system(jurisdiction)) return rules->prepare(question);
    std::vector<std::string> covered;
    std::string names;
    for (const auto& system : systems_) {
        covered.emplace_back(system->jurisdiction());
        names += (names.empty() ? "" : ", ") + covered.back();
    }
    return Unexpected{TaxError{"unsupported-jurisdiction",
                               {"tax.unsupported-jurisdiction", {MessageArg::text(jurisdiction), MessageArg::text(names)}},
                               std::move(covered)}};
}

}  // namespace offerbook::tax
