#include "core/extract/split/part_facts.h"

#include <algorithm>
#include <array>
#include <bit>
#include <string_view>
#include <utility>

namespace offerbook::extract::split {
namespace {

using find::Found;
using find::Page;
using find::Topic;
using find::Unit;

/// The label or heading that names a fact.
constexpr std::array<std::pair<Topic, Fact>, 11> namedBy{{{Topic::salary, Fact::pay},
                                                          {Topic::locations, Fact::place},
                                                          {Topic::deadline, Fact::deadline},
                                                          {Topic::reference, Fact::reference},
                                                          {Topic::contract, Fact::terms},
                                                          {Topic::duration, Fact::terms},
                                                          {Topic::workload, Fact::terms},
                                                          {Topic::hours, Fact::terms},
                                                          {Topic::startDate, Fact::terms},
                                                          {Topic::published, Fact::published},
                                                          {Topic::employer, Fact::employer}}};

/// Pattern groups whose every hit is a fact.
constexpr std::array<std::pair<std::string_view, Fact>, 10> saidBy{{{"contract.permanent", Fact::terms},
                                                                    {"contract.fixed", Fact::terms},
                                                                    {"contract.freelance", Fact::terms},
                                                                    {"workload.full", Fact::terms},
                                                                    {"workload.part", Fact::terms},
                                                                    {"workload.percent", Fact::terms},
                                                                    {"workload.range", Fact::terms},
                                                                    {"workload.bare", Fact::terms},
                                                                    {"hours.week", Fact::terms},
                                                                    {"employer.noun", Fact::employer}}};

class FactFinder {
public:
    explicit FactFinder(const find::Clues& clues) : clues_(clues), page_(clues.page) {}

    std::vector<PlacedFact> run() {
        units();
        for (const auto& [group, fact] : saidBy)
            for (const Found& found : page_.found(group)) addFlat(found.at().begin, fact);
        references();
        amounts();
        dates();
        for (const find::PlaceHit& place : clues_.places)
            if (!place.isAmbiguous && place.kind == find::PlaceHit::Kind::city) addFlat(place.at.begin, Fact::place);
        lines();
        links();
        std::stable_sort(facts_.begin(), facts_.end(), [](const PlacedFact& a, const PlacedFact& b) { return a.at < b.at; });
        return std::move(facts_);
    }

private:
    void add(std::size_t at, Fact fact) { facts_.push_back({at, fact}); }
    void addFlat(std::size_t flat, Fact fact) { add(page_.originalSpan({flat, flat + 1}).begin, fact); }

    void units() {
        for (const Unit& unit : page_.units())
            for (const auto& [topic, fact] : namedBy)
                if (unit.hasLabel(topic)) addFlat(unit.at.begin, fact);
    }

    void references() {
        for (const Found& found : page_.found("reference.cue")) {
            const auto reference = found.hit.part(find::Part::ref);
            const std::string_view words = reference ? page_.words(*reference) : std::string_view();
            if (words.size() > 2 && words.find_first_of("0123456789") != std::string_view::npos)
                addFlat(found.at().begin, Fact::reference);
        }
    }

    /// Amounts that are pay by their own words or by those of their sentence; not sales, grants or prices.
    void amounts() {
        for (const WrittenAmount& amount : clues_.amounts) {
            const std::size_t unit = page_.unitAt(page_.flatSpan(amount.at).begin);
            if (unit == Page::npos || amount.isCeiling) continue;
            const bool said = page_.units()[unit].isAbout(Topic::salary) || page_.has("salary.word", unit);
            if (amount.period || amount.isRange || said || isInLineOfFacts(amount, unit)) add(amount.at.begin, Fact::pay);
        }
    }

    /// "CDI, Lyon, 45 k€": an amount of a year between the terms in a short line.
    [[nodiscard]] bool isInLineOfFacts(const WrittenAmount& amount, std::size_t unit) const {
        constexpr std::size_t shortLine = 90;
        const Unit& there = page_.units()[unit];
        const bool isYears = amount.low && (amount.isMultiplied || *amount.low >= Decimal(10'000));
        if (!isYears || there.at.size() > shortLine || page_.flat()[there.at.end - 1] == '.') return false;
        return std::any_of(saidBy.begin(), saidBy.end(),
                           [&](const auto& said) { return said.second == Fact::terms && page_.has(said.first, unit); });
    }

    void dates() {
        for (const WrittenDate& date : clues_.dates) {
            const std::size_t flat = page_.flatSpan(date.at).begin;
            const std::size_t unit = page_.unitAt(flat);
            if (unit == Page::npos) continue;
            if (date.isRelative)
                add(date.at.begin, Fact::published);
            else if (page_.units()[unit].isAbout(Topic::deadline) || page_.isAfter("deadline.cue", unit, flat))
                add(date.at.begin, Fact::deadline);
        }
    }

    void lines() {
        const ReadText& text = page_.text();
        for (const Line& line : text.lines()) {
            if (line.kind == LineKind::blank) continue;
            const bool duties = line.section == Section::tasks || line.section == Section::requirements;
            if (duties && line.kind != LineKind::heading) add(line.begin, Fact::duties);
            if (line.section == Section::application) add(line.begin, Fact::applying);
        }
        for (const Found& found : page_.found("application.word")) addFlat(found.at().begin, Fact::applying);
    }

    void links() {
        const std::string& all = page_.text().text();
        for (const std::string_view sign : {std::string_view("http"), std::string_view("www."), std::string_view("@")})
            for (std::size_t at = all.find(sign); at != std::string::npos; at = all.find(sign, at + 1)) add(at, Fact::link);
    }

    const find::Clues& clues_;
    const Page& page_;
    std::vector<PlacedFact> facts_;
};

}  // namespace

int count(FactSet facts) { return std::popcount(facts); }

std::vector<PlacedFact> findFacts(const find::Clues& clues) { return FactFinder(clues).run(); }

FactSet factsWithin(const std::vector<PlacedFact>& facts, Span within) {
    const auto before = [](const PlacedFact& fact, std::size_t at) { return fact.at < at; };
    const auto first = std::lower_bound(facts.begin(), facts.end(), within.begin, before);
    FactSet found = 0;
    for (auto fact = first; fact != facts.end() && fact->at < within.end; ++fact)
        found = static_cast<FactSet>(found | bit(fact->fact));
    return found;
}

}  // namespace offerbook::extract::split
