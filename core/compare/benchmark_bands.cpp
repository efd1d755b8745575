#include "core/compare/benchmark_bands.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace offerbook::compare {
namespace {

using Words = std::set<std::string, std::less<>>;

/// Words that name a level and not a kind of work.
constexpr std::array<std::string_view, 16> levelWords = {"junior",    "senior",      "entry",  "level",    "mid",       "lead",
                                                         "principal", "staff",       "intern", "graduate", "associate", "early",
                                                         "career",    "experienced", "sr",     "jr"};
/// What is commonly written short in titles.
struct ShortForm {
    std::string_view letters;
    std::array<std::string_view, 2> words;
};
constexpr std::array<ShortForm, 2> shortForms = {{{"ml", {"machine", "learning"}}, {"ai", {"artificial", "intelligence"}}}};

void addWord(Words& words, const std::string& word) {
    if (word.empty() || std::find(levelWords.begin(), levelWords.end(), word) != levelWords.end()) return;
    for (const ShortForm& form : shortForms)
        if (form.letters == word) {
            words.insert(form.words.begin(), form.words.end());
            return;
        }
    words.insert(word);
}

/// Lower case by ASCII; bytes of other letters stand for themselves.
Words wordsOf(std::string_view text) {
    Words words;
    std::string word;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || std::isalnum(byte) != 0) {
            word += static_cast<char>(byte < 0x80 ? std::tolower(byte) : byte);
        } else {
            addWord(words, word);
            word.clear();
        }
    }
    addWord(words, word);
    return words;
}

ComparableOffer asOffer(const Benchmark& benchmark, const ReferenceData& reference, const Comparison& comparison) {
    ComparableOffer offer;
    offer.posting.title = Stated<std::string>::typed(benchmark.role);
    offer.posting.salary = Stated<Pay>::extracted(benchmark.pay, benchmark.evidence);
    // What the text says of the country decides its taxes, as an offer's place does.
    if (!benchmark.country.empty()) {
        Location there;
        there.country = benchmark.country;
        there.countryExplicit = false;
        offer.posting.locations = Stated<std::vector<Location>>::extracted({there}, benchmark.evidence);
    }
    offer.pay = payOf(offer.posting, comparison.candidate ? &*comparison.candidate : nullptr, reference, comparison.settings,
                      comparison.asOf);
    return offer;
}

}  // namespace

bool isSameKindOfRole(std::string_view role, std::string_view title) {
    const Words asked = wordsOf(role);
    const Words there = wordsOf(title);
    return !asked.empty() && std::includes(there.begin(), there.end(), asked.begin(), asked.end());
}

std::vector<BenchmarkBand> benchmarkBands(const std::vector<Benchmark>& benchmarks, const Comparison& comparison,
                                          const ReferenceData& reference) {
    std::vector<BenchmarkBand> bands;
    for (const Benchmark& benchmark : benchmarks) {
        const ComparableOffer market = asOffer(benchmark, reference, comparison);
        BenchmarkBand band{benchmark, market.pay, {}, market.pay.ladder.whyNot};
        for (std::size_t i = 0; market.pay.ladder.result && i < comparison.offers.size(); ++i) {
            const ComparableOffer& offer = comparison.offers[i];
            if (!offer.posting.title.hasValue() || !isSameKindOfRole(benchmark.role, *offer.posting.title)) continue;
            const PayRelation relation = relate(offer, market);
            if (relation.comparability == Comparability::comparable)
                band.offers.push_back(i);
            else
                band.whyNot = relation.why;
        }
        if (!band.offers.empty()) band.whyNot = {};
        bands.push_back(std::move(band));
    }
    return bands;
}

}  // namespace offerbook::compare
