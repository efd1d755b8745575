#include "core/eligibility/matrix.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <random>
#include <vector>

// Who may apply to what: all candidates by all postings, on one core. The product promises a thousand by a thousand in under a
// second.

namespace {

using namespace offerbook;
using eligibility::judge;
using eligibility::PreparedCandidate;
using eligibility::PreparedPosting;
using eligibility::Truth;

constexpr double limitMilliseconds = 1000.0;
const Date today = std::chrono::year(2026) / 11 / 20;

class Chance {
public:
    template <class T, std::size_t N>
    const T& oneOf(const std::array<T, N>& items) {
        return items[engine_() % N];
    }
    int below(int limit) { return static_cast<int>(engine_() % static_cast<unsigned>(limit)); }

private:
    std::mt19937 engine_{20'261'120};
};

template <class T>
Stated<T> said(T value) {
    return Stated<T>::extracted(std::move(value), {{0, 12, "as it stands"}});
}

Posting posting(Chance& chance) {
    static const std::array<std::string, 5> words{"CERN Member State", "EU citizen", "Swiss or EU/EFTA national", "US citizen",
                                                  "ESA Member State"};
    static const std::array<std::string, 4> countries{"CH", "DE", "US", "GB"};
    Posting made;
    made.locations = said<std::vector<Location>>({{"", chance.oneOf(countries), true}});
    if (chance.below(3) > 0) made.nationality = said<std::vector<std::string>>({chance.oneOf(words)});
    made.degreeMin = said(DegreeRequirement{chance.below(2) ? Degree::bachelor : Degree::master, chance.below(2) == 0});
    made.degreeExcluded = said(std::vector{Degree::phd});
    made.experienceMax = said(ExperienceLimit{Decimal(1 + chance.below(8)), true});
    made.languages =
        said<std::vector<LanguageRequirement>>({{"en", {}, LanguageLevel::fluent, true}, {"fr", {}, std::nullopt, false}});
    return made;
}

CandidateProfile candidate(Chance& chance) {
    static const std::array<std::string, 6> states{"CH", "DE", "IN", "US", "IE", "BR"};
    static const std::array<const char*, 4> starts{"2019-03", "2022-09", "2024-01", "2025-07"};
    CandidateProfile made;
    made.nationalities = {chance.oneOf(states)};
    if (chance.below(5) > 0) made.degrees = {{chance.below(3) ? Degree::master : Degree::phd, "", PartialDate::parse("2023-06")}};
    made.work = {{"", "", *PartialDate::parse(chance.oneOf(starts)), std::nullopt, {}}};
    made.languages = {{"en", LanguageLevel::c1}, {"de", LanguageLevel::b2}};
    made.permitsComplete = chance.below(2) == 0;
    return made;
}

struct Figure {
    int size = 0;
    double milliseconds = 0;
    std::array<long, 3> verdicts{};
};

/// From profiles and postings as the book hands them out to all verdicts: preparing counts.
Figure measure(int size, const ReferenceData& reference) {
    Chance chance;
    std::vector<Posting> postings;
    std::vector<CandidateProfile> people;
    for (int i = 0; i < size; ++i) {
        postings.push_back(posting(chance));
        people.push_back(candidate(chance));
    }
    Figure figure;
    figure.size = size;
    const auto begin = std::chrono::steady_clock::now();
    std::vector<PreparedPosting> prepared;
    prepared.reserve(postings.size());
    for (const Posting& one : postings) prepared.emplace_back(one, reference);
    for (const CandidateProfile& person : people) {
        const PreparedCandidate known(person, today);
        for (const PreparedPosting& one : prepared)
            ++figure.verdicts[static_cast<std::size_t>(quickVerdict(one, known, reference))];
    }
    figure.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    return figure;
}

double reasonMicroseconds(const ReferenceData& reference) {
    Chance chance;
    constexpr int rounds = 2'000;
    std::size_t reasons = 0;
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < rounds; ++i) reasons += judge(posting(chance), candidate(chance), reference, today).reasons.size();
    const double spent = std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
    return reasons == 0 ? 0 : spent / rounds;
}

}  // namespace

int main() {
    const auto reference = ReferenceData::load(OFFERBOOK_REFERENCE_DIR);
    if (!reference) {
        std::cerr << "the data packs do not load: " << reference.error().id << '\n';
        return 1;
    }
    std::printf("%12s %12s %12s %10s %10s %10s %10s\n", "candidates", "postings", "ms", "ns a pair", "no", "unknown", "yes");
    Figure largest;
    for (const int size : {100, 300, 1000}) {
        largest = measure(size, **reference);
        for (int repeat = 0; repeat < 2; ++repeat) {
            const Figure again = measure(size, **reference);
            if (again.milliseconds < largest.milliseconds) largest = again;
        }
        // The growth: as many nanoseconds a pair at every size where the work grows with the pairs alone.
        const double pair = largest.milliseconds * 1e6 / (static_cast<double>(size) * size);
        std::printf("%12d %12d %12.1f %10.0f %10ld %10ld %10ld\n", size, size, largest.milliseconds, pair, largest.verdicts[0],
                    largest.verdicts[1], largest.verdicts[2]);
    }
    const double withReasons = reasonMicroseconds(**reference);
    std::printf("limit for 1000 x 1000: %.0f ms; one verdict with all its reasons: %.1f us\n", limitMilliseconds, withReasons);
    std::printf(
        "{\"bench\":\"eligibility\",\"candidates\":1000,\"postings\":1000,\"ms\":%.1f,\"limit_ms\":%.0f,\"with_reasons_us\":%.1f}"
        "\n",
        largest.milliseconds, limitMilliseconds, withReasons);
    return largest.milliseconds < limitMilliseconds ? 0 : 1;
}
