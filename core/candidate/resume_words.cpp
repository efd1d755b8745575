#include "core/candidate/resume_words.h"

#include "core/base/fold_words.h"

#include <array>
#include <utility>

namespace offerbook {
namespace {

template <class Value>
struct WordsFor {
    Value value;
    std::string_view words;  ///< folded, each between spaces and bars
};

// The highest level first, since "Master of Science, before a doctorate" is rare and "PhD after a Master" is not.
constexpr std::array<WordsFor<Degree>, 5> degreeWords{{
    {Degree::phd,
     " phd | ph d | dphil | doctor | doctorate | doctoral | dr | promotion | doktorat | doktor | doctorat | dottorato "},
    {Degree::master,
     " master | masters | msc | m sc | ma | meng | mba | msci | mphil | diplom | magister | staatsexamen | laurea magistrale | "
     "diplome d ingenieur | maitrise | postgraduate | lizentiat "},
    {Degree::bachelor,
     " bachelor | bachelors | bsc | b sc | ba | beng | btech | llb | undergraduate | licence | laurea | laurea triennale "},
    {Degree::vocational,
     " vocational | apprenticeship | lehre | ausbildung | berufsausbildung | efz | cfc | afc | bts | dut | associate | formation "
     "professionnelle "
     "| formazione professionale "},
    {Degree::secondary,
     " high school | secondary | secondary school | highschool | abitur | matura | maturitat | maturite | baccalaureat | bac | "
     "maturita | "
     "diploma di maturita "},
}};

using Level = LanguageLevel;
constexpr std::array<WordsFor<Level>, 13> levelWords{{
    {Level::native,
     " native | native speaker | mother tongue | muttersprache | muttersprachlich | langue maternelle | madrelingua | native or "
     "bilingual "
     "proficiency | bilingual "},
    {Level::veryGood,
     " very good | excellent | sehr gut | tres bien | ottimo | advanced | full professional proficiency | proficient "},
    {Level::fluent, " fluent | fliessend | verhandlungssicher | courant | couramment | fluente "},
    {Level::good, " good | gut | bon | buono | upper intermediate | professional working proficiency "},
    {Level::working,
     " working | intermediate | conversational | limited working proficiency | mittel | intermediaire | intermedio "},
    {Level::basic,
     " basic | beginner | elementary | elementary proficiency | grundkenntnisse | debutant | notions | elementare | base "},
    {Level::learning, " learning | lernend | en apprentissage "},
    {Level::a1, " a1 "},
    {Level::a2, " a2 "},
    {Level::b1, " b1 "},
    {Level::b2, " b2 "},
    {Level::c1, " c1 "},
    {Level::c2, " c2 "},
}};

/// Whether one of the words stands as whole words in the text.
bool speaksOf(std::string_view folded, std::string_view words) {
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find('|', at), words.size());
        if (folded.find(words.substr(at, end - at)) != std::string_view::npos) return true;
        at = end + 1;
    }
    return false;
}

}  // namespace

std::optional<Degree> degreeFromStudyType(std::string_view words) {
    const std::string folded = " " + foldWords(words) + " ";
    for (const auto& [degree, known] : degreeWords)
        if (speaksOf(folded, known)) return degree;
    return std::nullopt;
}

std::optional<LanguageLevel> levelFromFluency(std::string_view words) {
    // "B2 (upper intermediate)": a level of the CEFR says it more exactly than the word beside it
    const std::string folded = " " + foldWords(words) + " ";
    for (auto entry = levelWords.rbegin(); entry != levelWords.rbegin() + 6; ++entry)
        if (speaksOf(folded, entry->words)) return entry->value;
    for (const auto& [level, known] : levelWords)
        if (speaksOf(folded, known)) return level;
    return std::nullopt;
}

}  // namespace offerbook
