#include "core/posting/qualifications.h"

#include "core/base/words.h"

namespace offerbook {
namespace {

constexpr auto degreeWords = wordTable<Degree>({{Degree::none, "none"},
                                                {Degree::secondary, "secondary"},
                                                {Degree::vocational, "vocational"},
                                                {Degree::bachelor, "bachelor"},
                                                {Degree::master, "master"},
                                                {Degree::phd, "phd"},
                                                {Degree::enrolled, "enrolled"}});

using Level = LanguageLevel;
constexpr auto levelWords = wordTable<Level>({{Level::a1, "A1"},
                                              {Level::a2, "A2"},
                                              {Level::b1, "B1"},
                                              {Level::b2, "B2"},
                                              {Level::c1, "C1"},
                                              {Level::c2, "C2"},
                                              {Level::learning, "learning"},
                                              {Level::basic, "basic"},
                                              {Level::working, "working"},
                                              {Level::good, "good"},
                                              {Level::veryGood, "very_good"},
                                              {Level::fluent, "fluent"},
                                              {Level::native, "native"}});

constexpr auto permitWords = wordTable<WorkPermit>({{WorkPermit::ownRightRequired, "own_right_required"},
                                                    {WorkPermit::noSponsorship, "no_sponsorship"},
                                                    {WorkPermit::sponsorshipOffered, "sponsorship_offered"}});

}  // namespace

std::string_view toWord(Degree degree) { return degreeWords.word(degree); }
std::optional<Degree> degreeFromWord(std::string_view word) { return degreeWords.value(word); }
std::string_view toWord(LanguageLevel level) { return levelWords.word(level); }
std::optional<LanguageLevel> languageLevelFromWord(std::string_view word) { return levelWords.value(word); }
std::string_view toWord(WorkPermit permit) { return permitWords.word(permit); }
std::optional<WorkPermit> workPermitFromWord(std::string_view word) { return permitWords.value(word); }

int cefrRank(LanguageLevel level) {
    switch (level) {
        case Level::a1:
        case Level::learning: return 1;
        case Level::a2:
        case Level::basic: return 2;
        case Level::b1:
        case Level::working: return 3;
        case Level::b2:
        case Level::good: return 4;
        case Level::c1:
        case Level::veryGood:
        case Level::fluent: return 5;
        case Level::c2: return 6;
        case Level::native: return 7;
    }
    return 0;
}

}  // namespace offerbook
