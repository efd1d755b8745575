#include "core/extract/find/salary/pay_grade.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <array>
#include <memory>

namespace offerbook::extract::find {
namespace {

/// How a family of scales is written. Group 1 is the scale where it is written, 2 the grade; either order.
struct Form {
    RE2 pattern;
    int scale;  ///< number of the capturing group; 0: `name` alone
    int grade;
    std::string_view name;
    bool needsPayWord;
};

std::string scaleName(std::string_view folded) {
    std::string letters;
    for (const char c : folded)
        if (c >= 'a' && c <= 'z') letters += c;
    if (letters.rfind("tvl", 0) == 0) return "TV-L ";
    if (letters.rfind("tvod", 0) == 0) return "TVöD ";
    if (letters.rfind("tvh", 0) == 0) return "TV-H ";
    if (letters == "tvv") return "TV-V ";
    return {};
}

std::string upper(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (c != ' ') out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return out;
}

/// "13", "e 9b", "eg13" -> "E13", "E9b".
std::string tariffGroup(std::string_view folded) {
    std::string out = "E";
    for (const char c : folded)
        if ((c >= '0' && c <= '9') || c == 'a' || c == 'b' || c == 'c' || c == '/') out += c;
    return out;
}

std::span<const Form> forms() {
    static const std::array<Form, 21> all{
        Form{RE2("\\b(?:entgeltgruppe|pay group|eg|e)[ .-]*(?:e ?)?([0-9]{1,2} ?[abc]?(?: ?/ "
                 "?[0-9]{1,2})?)\\b[^.;]{0,40}?\\b(tv-? ?l|tvo[e]?d|tv-? ?h|tv-v)\\b"),
             2, 1, "", false},
        Form{RE2("\\b(tv-? ?l|tvo[e]?d(?:[- ](?:bund|vka|k|v))?|tv-? ?h|tv-v)\\b[ ,:(-]*(?:bund |vka )?(?:bis (?:zu |zur "
                 ")?|max\\.? "
                 "|in |nach )?(?:der )?"
                 "(?:entgeltgruppe|pay group|eg)? ?e?[ .-]*([0-9]{1,2} ?[abc]?)\\b(?: ?(?:[^% 0-9]|$)| [^%])"),
             1, 2, "", false},
        Form{RE2("\\btvo[e]?d(?:[- /](?:sue|b|p|vka|bund))*[ ,:(-]*(?:in )?(?:der )?(?:entgeltgruppe|eg)? ?((?:s|p|kr) "
                 "?[0-9]{1,2} "
                 "?[ab]?)\\b"),
             0, 1, "TV\u00F6D ", false},
        Form{RE2("\\b((?:s|p|kr) ?[0-9]{1,2} ?[ab]?)\\b[^.;]{0,60}\\b(?:tvo[e]?d|tarifvertrag)"), 0, 1, "TV\u00F6D ", false},
        Form{RE2("\\b(avr)\\b[^.;0-9]{0,60}?\\b((?:s|p|kr|eg|e) ?[0-9]{1,2} ?[ab]?)\\b"), 0, 2, "AVR ", false},
        Form{RE2("\\b(?:entgeltgruppe|pay group|eg)[ .]*(?:e ?)?([0-9]{1,2} ?[abc]?)\\b"), 0, 1, "E", false},
        Form{RE2("\\b(gs)[- ]?(?:[0-9]{4}-)?([0-9]{1,2}(?: ?/ ?[0-9]{1,2})?)\\b"), 0, 2, "GS-", false},
        Form{RE2("\\b(?:grade|level|post at|at the|class)[ :]*(p|d|g|fs|no)-? ?([1-7])\\b"), 1, 2, "", false},
        Form{RE2("(?:^|[,(] ?)(p|d|g|fs|no)-([1-7])(?:[,)]|$)"), 1, 2, "", false},
        Form{RE2("\\b(?:fg|function group) ?(iv|iii|ii|i)\\b"), 0, 1, "FG ", false},
        Form{RE2("\\b(ad|ast)[- ]?([0-9]{1,2})\\b"), 1, 2, "", true},
        Form{RE2("\\b(?:grade|national|besgr\\.?|besoldungsgruppe|besoldung)[ :]*(a|b|c|l|w|r)-? ?([0-9]{1,2})\\b"), 1, 2, "",
             false},
        // "English level B2" is no pay.
        Form{RE2("\\blevel[ :]*(a|b|c|l|w|r)-? ?([0-9]{1,2})\\b"), 1, 2, "", true},
        Form{RE2("\\b(a) ?([0-9]{1,2} ?[gm]? ?/ ?a ?[0-9]{1,2})(?:[gm+ ,.)]|$)"), 1, 2, "", true},
        Form{RE2("\\b(a|b|c|l)([1-7] ?/ ?[abcl][1-7])\\b"), 1, 2, "", true},
        Form{RE2("\\blohnklassen?[ :]*([0-9]{1,2})\\b"), 0, 1, "LK", false},
        Form{RE2("\\b(w) ?([1-3])\\b[^.;a-z]{0,4}(?:professur|stiftungsprofessur|juniorprofessur|besoldung|lbes|bbes)"), 1, 2, "",
             false},
        Form{RE2("professur\\b[^.;]{0,60}\\((?:bes\\.? ?gr\\.? |besoldungsgruppe )?(w) ?([1-3])\\b"), 1, 2, "", false},
        Form{RE2("\\b(band) ([2-9][abcd]?)\\b"), 0, 2, "Band ", true},
        Form{RE2("\\b(grade) ([0-9]{1,2})\\b"), 0, 2, "Grade ", true},
        Form{RE2("\\b(?:salary )?(scale) (p|[0-9]{1,2})\\b"), 0, 2, "scale ", true}};
    return all;
}

/// Which of the forms stand in some words, in one pass over them.
std::vector<int> formsIn(std::string_view words) {
    static const std::unique_ptr<const RE2::Set> together = [] {
        auto set = std::make_unique<RE2::Set>(RE2::DefaultOptions, RE2::UNANCHORED);
        for (const Form& form : forms()) set->Add(form.pattern.pattern(), nullptr);
        set->Compile();
        return set;
    }();
    std::vector<int> which;
    together->Match(words, &which);
    std::sort(which.begin(), which.end());
    return which;
}

std::string normalised(const Form& form, std::string_view scale, std::string_view grade) {
    if (const std::string tariff = scaleName(scale); !tariff.empty()) return tariff + tariffGroup(grade);
    if (!form.name.empty()) return std::string(form.name) + upper(grade);
    const std::string letters = upper(scale);
    const bool dashed = letters == "P" || letters == "D" || letters == "G" || letters == "FS" || letters == "NO";
    return letters + (dashed ? "-" : "") + upper(grade);
}

/// "Promotions to GS-11": what may come later is not the grade of this post.
bool isOutlook(const AskedPatterns& asked, std::string_view words, const re2::StringPiece& grade) {
    return asked.hold("pay.outlook-before", words.substr(0, static_cast<std::size_t>(grade.data() - words.data())));
}

/// Two letters of which the second is the rarer one.
bool hasPair(std::string_view words, std::string_view pair) {
    for (std::size_t at = words.find(pair[1]); at != std::string_view::npos; at = words.find(pair[1], at + 1))
        if (at > 0 && words[at - 1] == pair[0]) return true;
    return false;
}

}  // namespace

std::vector<WrittenGrade> findGrades(const Page& page) {
    static const RE2 scaleOnly("\\b(tv-l|tvod|tvoed|tv-h)\\b");
    std::vector<WrittenGrade> grades;
    std::vector<WrittenGrade> scales;
    for (std::size_t i = 0; i < page.units().size(); ++i) {
        const Unit& unit = page.units()[i];
        if (unit.section == Section::legal) continue;
        const std::string_view words = page.words(unit);
        const bool hasDigit = page.text().folded().nextDigit(unit.at.begin, unit.at.end) < unit.at.end;
        const bool namesTariff = hasPair(words, "tv");
        if (!hasDigit && !namesTariff && !hasPair(words, "fg")) continue;
        for (const int number : formsIn(words)) {
            const Form& form = forms()[static_cast<std::size_t>(number)];
            if (form.needsPayWord && !unit.isAbout(Topic::salary) && !page.has("salary.word", i)) continue;
            re2::StringPiece part[3];
            if (!form.pattern.Match(words, 0, words.size(), RE2::UNANCHORED, part, 3) || isOutlook(page.asked(), words, part[0]))
                continue;
            const auto begin = static_cast<std::size_t>(part[0].data() - page.flat().data());
            const std::string_view scale =
                form.scale > 0 ? std::string_view(part[form.scale].data(), part[form.scale].size()) : std::string_view();
            grades.push_back({normalised(form, scale, {part[form.grade].data(), part[form.grade].size()}),
                              {begin, begin + part[0].size()},
                              i,
                              false});
            break;
        }
        re2::StringPiece piece[2];
        if (namesTariff && scaleOnly.Match(words, 0, words.size(), RE2::UNANCHORED, piece, 2) &&
            (page.has("salary.word", i) || unit.isAbout(Topic::salary))) {
            const auto begin = static_cast<std::size_t>(piece[1].data() - page.flat().data());
            std::string name = scaleName({piece[1].data(), piece[1].size()});
            name.pop_back();
            scales.push_back({name, {begin, begin + piece[1].size()}, i, true});
        }
    }
    return grades.empty() ? scales : grades;
}

}  // namespace offerbook::extract::find
