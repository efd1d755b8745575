#include "core/extract/find/employer/employer_choice.h"

#include "core/extract/find/employer/employer_cue.h"
#include "core/extract/find/employer/employer_cues.h"
#include "core/extract/find/employer/employer_rules.h"
#include "core/extract/find/employer/full_houses.h"
#include "core/extract/find/employer/one_house.h"
#include "core/extract/find/employer/same_employer.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace offerbook::extract::find {
namespace {

class EmployerChoice {
public:
    EmployerChoice(EmployerCandidates& to, const EmployerModel& model)
        : to_(to), model_(model), things_(namedThings(to, model)) {}

    void run() {
        weigh();
        const auto taken = std::max_element(ofHouse_.begin(), ofHouse_.end());
        std::vector<Finding<std::string>> chosen;
        if (taken != ofHouse_.end() && *taken >= model_.least()) {
            const auto which = static_cast<std::size_t>(taken - ofHouse_.begin());
            const int strongest = weightOf(*taken);
            if (!addWhole(chosen, which, strongest)) addNamed(chosen, which, strongest);
            for (std::size_t i = 0; i < things_.size(); ++i)
                if (i != which && mayBeMeant(i)) addNamed(chosen, i, std::min(strongest - 10, perMille_[i] / 10));
        }
        if (chosen.empty()) addLabelled(chosen);
        if (chosen.empty()) addMailed(chosen);
        to_.findings = std::move(chosen);
        if (to_.page.text().language() == "de") callByName(to_);
        callWithArticle(to_);
    }

private:
    /// The chance of each name among all and "none", whose sum is 0.
    void weigh() {
        std::vector<double> odds;
        odds.reserve(things_.size());
        double all = 1;
        for (const NamedThing& thing : things_) {
            constexpr double most = 30;
            odds.push_back(std::exp(std::min(most, model_.sum(thing.cues) / 1000.0)));
            all += odds.back();
        }
        const auto perMille = [&](const std::vector<double>& each, std::vector<int>& to) {
            to.reserve(each.size());
            for (const double one : each) to.push_back(static_cast<int>(std::min(1.0, one / all) * 1000));
        };
        perMille(odds, perMille_);
        perMille(oddsByHouse(to_, things_, odds), ofHouse_);
    }

    /// "Workplace: Example University, Building 3": what a label names is told for checking, where nothing else in the text
    /// speaks for anybody.
    void addLabelled(std::vector<Finding<std::string>>& chosen) const {
        constexpr int leastOfLabel = weight::hint + 8;
        constexpr int forChecking = 45;
        const Finding<std::string>* best = nullptr;
        for (const Finding<std::string>& finding : to_.findings)
            if (finding.reason.id == "extract.by-label" && finding.weight >= leastOfLabel &&
                (best == nullptr || finding.weight > best->weight))
                best = &finding;
        if (best == nullptr) return;
        chosen.push_back(*best);
        chosen.back().weight = forChecking;
    }

    /// "Applications are mailed to: Example Museum, P.O. Box 3": for checking, where nothing else speaks for anybody.
    void addMailed(std::vector<Finding<std::string>>& chosen) const {
        constexpr int forChecking = 45;
        const auto mailed = std::find_if(to_.findings.begin(), to_.findings.end(), [](const Finding<std::string>& finding) {
            return finding.reason.id == "extract.by-mailing";
        });
        if (mailed == to_.findings.end()) return;
        chosen.push_back(*mailed);
        chosen.back().weight = forChecking;
    }

    /// "The Sound Lab at Example University": of a part the house employs.
    bool addWhole(std::vector<Finding<std::string>>& chosen, std::size_t i, int weight) const {
        const NamedThing& thing = things_[i];
        if (!to_.page.asked().hold("name.part-of-house", to_.page.words(thing.at), to_.names.ownLanguage())) return false;
        const auto whole = wholeBehind(to_.names, thing.at);
        if (!whole) return false;
        const Evidence evidence = to_.page.evidence(*whole);
        const Unit& unit = to_.page.units()[to_.page.unitAt(whole->begin)];
        chosen.push_back({evidence.text, {evidence}, weight, unit.voice, false, {"extract.by-sentence", {}}});
        return true;
    }

    static int weightOf(int perMille) {
        constexpr int sureFrom = 900;
        constexpr int checkFrom = 750;
        return perMille >= sureFrom ? 80 : perMille >= checkFrom ? 60 : 44;
    }

    [[nodiscard]] bool mayBeMeant(std::size_t i) const {
        constexpr int leastChance = 50;
        const NamedThing& thing = things_[i];
        return perMille_[i] >= leastChance || (isOfRules(thing) && isAnswer(to_.findings[thing.finding]));
    }

    [[nodiscard]] bool isOfRules(const NamedThing& thing) const { return thing.finding < to_.findings.size(); }

    void addNamed(std::vector<Finding<std::string>>& chosen, std::size_t i, int weight) const {
        const NamedThing& thing = things_[i];
        if (!isOfRules(thing)) {
            // "La Clinique Exemple recherche" in a line of its own: the name alone.
            const Span name = to_.names.trimmed(thing.at);
            // "@extends('layouts.app')", "From OpenGardens" of a wiki: raw lines of a page.
            if (to_.page.asked().hold("name.none", to_.page.words(name))) return;
            const Evidence evidence = to_.page.evidence(name.size() > 2 ? name : thing.at);
            chosen.push_back(
                {evidence.text, {evidence}, weight, to_.page.units()[thing.unit].voice, false, {reasonOf(thing), {}}});
            return;
        }
        const std::string& value = to_.findings[thing.finding].value;
        chosen.push_back(to_.findings[thing.finding]);
        chosen.back().weight = weight;
        for (std::size_t other = 0; other < to_.findings.size(); ++other) {
            if (other == thing.finding || to_.findings[other].value != value) continue;
            chosen.push_back(to_.findings[other]);
            chosen.back().weight = std::min(weight - 1, to_.findings[other].weight);
        }
    }

    [[nodiscard]] static std::string reasonOf(const NamedThing& thing) {
        if (thing.cues.has(labelEmployer)) return "extract.by-label";
        for (const std::size_t cue : {lineWhole, partFirst, partMiddle, partLast})
            if (thing.cues.has(cue)) return "extract.by-head";
        return "extract.by-sentence";
    }

    EmployerCandidates& to_;
    const EmployerModel& model_;
    std::vector<NamedThing> things_;
    std::vector<int> perMille_;  ///< of each name alone
    std::vector<int> ofHouse_;   ///< with what the other names of its house lend it
};

}  // namespace

void chooseEmployer(EmployerCandidates& candidates, const EmployerModel& model) { EmployerChoice(candidates, model).run(); }

}  // namespace offerbook::extract::find
