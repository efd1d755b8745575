#include "core/posting/seniority.h"

#include "core/base/words.h"

namespace offerbook {
namespace {

constexpr auto levelWords = wordTable<Seniority>({{Seniority::training, "training"},
                                                  {Seniority::entry, "entry"},
                                                  {Seniority::intermediate, "intermediate"},
                                                  {Seniority::senior, "senior"},
                                                  {Seniority::lead, "lead"},
                                                  {Seniority::executive, "executive"}});

bool isWithinBound(Seniority least, const std::optional<Seniority>& most) { return !most || least <= *most; }

}  // namespace

std::string_view toWord(Seniority level) { return levelWords.word(level); }
std::optional<Seniority> seniorityFromWord(std::string_view word) { return levelWords.value(word); }

bool overlap(const SeniorityRange& one, const SeniorityRange& other) {
    return isWithinBound(one.least, other.most) && isWithinBound(other.least, one.most);
}

}  // namespace offerbook
