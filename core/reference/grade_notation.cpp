#include "core/reference/grade_notation.h"

#include "core/base/fold_words.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <vector>

namespace offerbook {
namespace {

/// A grade is a few words; a text longer than this is no grade.
constexpr std::size_t longestGrade = 400;

bool has(const std::string& text, const RE2& pattern) { return RE2::PartialMatch(text, pattern); }

std::string upper(std::string text) {
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

void addOnce(std::vector<std::string>& list, std::string value) {
    if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(std::move(value));
}

/// Reads one folded text; each family of scales fills what it knows, the first that finds a scale is taken.
class Reading {
public:
    Reading(std::string_view written, const GradePlace& place)
        : written_(written), words_(foldWords(written)), employer_(foldWords(place.employer)), place_(place) {}

    GradeReading read() {
        if (written_.size() > longestGrade) return {};
        general();
        if (!tariff() && !civilService() && !generalSchedule() && !european() && !healthService() && !spine() && !swissClass() &&
            !unitedNations() && !dutchDoctoral())
            coordinated();
        return std::move(reading_);
    }

private:
    void general() {
        static const RE2 percent("([0-9]{1,3}(?:[.,][0-9])?) ?%");
        static const RE2 upTo("\\b(?:bis|up to|jusqu a|fino a)\\b");
        static const RE2 notBound("\\b(?:in anlehnung|analog|angelehnt)\\b");
        static const RE2 step("\\b(?:stufe|step|echelon)(?: level| stufe)?s? ([0-9]{1,2}[ab]?)(?: ([0-9]{1,2})\\b)?");
        std::string text;
        if (RE2::PartialMatch(written_, percent, &text)) {
            std::replace(text.begin(), text.end(), ',', '.');
            reading_.workloadPercent = Decimal::parse(text);
        }
        reading_.upTo = has(words_, upTo);
        reading_.notBound = has(words_, notBound);
        std::string first;
        std::string second;
        if (!RE2::PartialMatch(words_, step, &first, &second)) return;
        reading_.steps.push_back(first);
        if (!second.empty()) reading_.steps.push_back(second);
    }

    /// TV-L, TV-H, TVöD: the scale before or behind the group; "EG 13" alone is a group of many agreements.
    bool tariff() {
        static const RE2 lands("\\btv ?l\\b");
        static const RE2 hesse("\\btv ?h\\b|\\btv ?l h\\b");
        static const RE2 federal("\\btv ?o(?:e)?d\\b|\\btarifvertrag\\w* fur den offentlichen dienst\\b|\\btv entgo\\b");
        const bool isLands = has(words_, lands);
        const bool isHesse = has(words_, hesse);
        const bool isFederal = has(words_, federal);
        tariffGroups(isFederal);
        if (!isLands && !isHesse && !isFederal) return !reading_.grades.empty();
        const char letter = reading_.grades.empty() ? 'E' : reading_.grades.front().front();
        if (isFederal && letter == 'P') reading_.series = {"de-tvoed-p"};
        if (isFederal && letter == 'S') reading_.series = {"de-tvoed-sue"};
        if (letter != 'E') return true;
        // Hospitals pay by the care groups or by the others, as the work is: without a group not even the scale is known.
        static const RE2 hospitals("\\btv ?o(?:e)?d k\\b");
        if (isFederal && reading_.grades.empty() && has(words_, hospitals)) return true;
        if (isLands) reading_.series.emplace_back("de-tvl");
        if (isHesse) reading_.series.emplace_back("de-tvh");
        if (isFederal) federalSeries();
        return true;
    }

    /// The employer decides between Federation and municipalities where the text does not.
    void federalSeries() {
        static const RE2 bund("\\bbund\\b|\\btv entgo\\b");
        static const RE2 vka("\\bvka\\b");
        const bool isBund = has(words_, bund);
        const bool isVka = has(words_, vka);
        if (isBund || !isVka) reading_.series.emplace_back("de-tvoed-bund");
        if (isVka || !isBund) reading_.series.emplace_back("de-tvoed-vka");
    }

    void tariffGroups(bool isFederal) {
        static const RE2 behind(
            "\\btv ?(?:l|h|o(?:e)?d)(?: (?:bund|vka|k|v|h))*(?: in)?(?: (?:entgeltgruppe|pay group|eg))?(?: ?([eps]))? "
            "?([0-9]{1,2}) ?([abc]\\b)?");
        static const RE2 before(
            "\\b(?:entgeltgruppen?|pay group|eg|e) ?(e?) ?([0-9]{1,2}) ?([abc]\\b)?(?: (?:bis|to|und|oder|or) "
            "(?:eg|e)? ?([0-9]{1,2}) ?([abc]\\b)?)?");
        static const RE2 careOrSocial("\\b([ps]) ?([0-9]{1,2}) ?([ab]\\b)?");
        std::string letter;
        std::string number;
        std::string rest;
        std::string number2;
        std::string rest2;
        if (RE2::PartialMatch(words_, careOrSocial, &letter, &number, &rest) && isFederal) return addGroup(letter, number, rest);
        if (RE2::PartialMatch(words_, before, &letter, &number, &rest, &number2, &rest2)) {
            addGroup("e", number, rest);
            if (!number2.empty()) addGroup("e", number2, rest2);
        } else if (RE2::PartialMatch(words_, behind, &letter, &number, &rest)) {
            addGroup("e", number, rest);
        }
    }

    void addGroup(const std::string& letter, const std::string& number, const std::string& rest) {
        const std::string group = upper(letter) + number;
        // S 8 was split in two; the text means either.
        if (group == "S8" && rest.empty()) {
            addOnce(reading_.grades, "S8a");
            addOnce(reading_.grades, "S8b");
        } else {
            addOnce(reading_.grades, group + rest);
        }
    }

    /// "BesGr. A 10", "A 9g/A 11", "A7/A9m+Z": civil servants of Germany; g and m name the service, Z an allowance. The
    /// Federation and every Land have tables of their own: the scale is known only where the text or the employer says which.
    bool civilService() {
        static const RE2 named(
            "\\b(?:besoldungsgruppen?|besoldung|besgr?|bes gr) ?([abrw]) ?([0-9]{1,2}) ?[gm]?(?:(?: bis| oder| und)? ?"
            "([abrw]) ?([0-9]{1,2}) ?[gm]?)?\\b");
        static const RE2 served(
            "\\b(a) ?([0-9]{1,2}) ?[gm](?: (a) ?([0-9]{1,2}))?\\b|\\b(a) ?([0-9]{1,2}) (a) ?([0-9]{1,2}) ?[gm]\\b");
        static const RE2 federation("\\b(?:bund|bundes\\w*)\\b");
        std::array<std::string, 8> part;
        if (!RE2::PartialMatch(words_, named, &part[0], &part[1], &part[2], &part[3]) &&
            !RE2::PartialMatch(words_, served, &part[0], &part[1], &part[2], &part[3], &part[4], &part[5], &part[6], &part[7]))
            return false;
        for (std::size_t i = 0; i + 1 < part.size(); i += 2)
            if (!part[i].empty()) addOnce(reading_.grades, upper(part[i]) + part[i + 1]);
        if (part[0] + part[4] == "a" && has(words_ + " " + employer_, federation)) reading_.series = {"de-bund-a"};
        return true;
    }

    bool generalSchedule() {
        // "Promotions to GS-11": what may come later is not the grade of this post.
        static const RE2 outlook("\\b(?:promotions?|promoted|potential|full performance)\\b(?: \\w+){0,4} gs\\b");
        if (has(words_, outlook)) return true;
        static const RE2 grade("\\bgs ?(?:[0-9]{4} )?0?([0-9]{1,2})(?: ([0-9]{1,2})\\b)?");
        std::string first;
        std::string second;
        if (!RE2::PartialMatch(words_, grade, &first, &second)) return false;
        reading_.series = {"us-gs"};
        reading_.grades = {"GS-" + first};
        if (!second.empty() && second.size() <= 2) addOnce(reading_.grades, "GS-" + second);
        return true;
    }

    bool european() {
        static const RE2 grade("\\b(?:ad|ast) ?([0-9]{1,2})\\b");
        static const RE2 group("\\bfg ?(iv|i{1,3})\\b(?: grade)?(?: ([0-9]{1,2})\\b)?");
        std::string number;
        std::string which;
        const bool hasGroup = RE2::PartialMatch(words_, group, &which, &number);
        const bool hasGrade = has(words_, grade);
        // "AST 4, AD 6, FG IV" in one field: each is a post of its own, and none is chosen.
        if (hasGroup && hasGrade) return reading_.series = {"eu-ad-ast", "eu-ca"}, true;
        if (hasGroup) {
            reading_.series = {"eu-ca"};
            functionGroup(which, number);
            return true;
        }
        if (!RE2::PartialMatch(words_, grade, &number)) return false;
        reading_.series = {"eu-ad-ast"};
        reading_.grades = {"AD/AST " + number};
        return true;
    }

    /// Contract staff may be recruited only in some grades of their group, and only at the first step (Conditions of employment
    /// of other servants of the European Union, article 86). "Starting salary" is the lowest of them.
    void functionGroup(const std::string& roman, const std::string& number) {
        static const std::array<std::pair<std::string_view, std::vector<std::string>>, 4> recruited{
            {{"i", {"1"}}, {"ii", {"4", "5"}}, {"iii", {"8", "9", "10"}}, {"iv", {"13", "14", "16"}}}};
        static const RE2 lowest("\\bstarting (?:salary|grade)\\b");
        for (const auto& [group, grades] : recruited) {
            if (group != roman) continue;
            for (const std::string& grade : number.empty() ? grades : std::vector<std::string>{number}) {
                reading_.grades.push_back("FG " + upper(roman) + " " + grade);
                if (has(words_, lowest)) break;
            }
        }
        if (reading_.steps.empty()) reading_.steps = {"1"};
    }

    /// "Scale P" of the collective agreement of the Dutch universities: doctoral candidates, from the first year to the last.
    bool dutchDoctoral() {
        static const RE2 scale("\\b(?:salary )?scale p\\b|\\bschaal p\\b");
        if (!has(words_, scale)) return false;
        reading_.series = {"nl-cao-nu-p"};
        reading_.grades = {"P0", "P3"};
        return true;
    }

    bool healthService() {
        static const RE2 band("\\bband ([2-9][abcd]?)\\b");
        std::string which;
        if (!RE2::PartialMatch(words_, band, &which)) return false;
        reading_.series = {place_.region == "SCT" ? "uk-nhs-afc-scotland" : "uk-nhs-afc"};
        reading_.grades = {"Band " + which};
        return true;
    }

    /// The grade is the university's own; only the point is national.
    bool spine() {
        // The university's own grade; without its list of points there is no amount.
        static const RE2 local("\\bue ?0?(?:[1-9]|10)\\b");
        if (has(words_, local)) return reading_.series = {"uk-he-spine"}, true;
        static const RE2 point("\\b(?:spine point|sp) ?([0-9]{1,2})\\b");
        std::string which;
        if (!RE2::PartialMatch(words_, point, &which)) return false;
        reading_.series = {"uk-he-spine"};
        int number = std::stoi(which);
        // Cambridge counts its points twelve higher than the nation does.
        if (employer_.find("cambridge") != std::string::npos) number -= 12;
        reading_.grades = {std::to_string(number)};
        return true;
    }

    bool swissClass() {
        static const RE2 one("\\b(?:lohnklassen?|lk|classe de traitement) ?([0-9]{1,2})(?: (?:und|bis|et|a) ([0-9]{1,2}))?\\b");
        std::string first;
        std::string second;
        if (!RE2::PartialMatch(words_, one, &first, &second)) return false;
        const bool isZurich = (words_ + " " + employer_).find("kanton zurich") != std::string::npos;
        reading_.series = {isZurich ? "ch-zh" : "ch-bund"};
        reading_.grades = {"LK" + first};
        if (!second.empty()) addOnce(reading_.grades, "LK" + second);
        return true;
    }

    bool unitedNations() {
        static const RE2 grade("\\b([pd]) ?([1-5])\\b");
        std::string letter;
        std::string number;
        if (!RE2::PartialMatch(words_, grade, &letter, &number)) return false;
        reading_.series = {"un-net"};
        reading_.grades = {upper(letter) + "-" + number};
        return true;
    }

    /// A, B, C and L grades mean this scale only at a co-ordinated organisation; "A 13" elsewhere is civil service.
    void coordinated() {
        static const RE2 organisation(
            "\\b(?:ecmwf|european centre for medium range|esa|european space agency|eumetsat|oecd|nato|council of europe|net "
            "annual basic salary)\\b");
        static const RE2 grade("\\b([abcl]) ?([1-7])(?: ([abcl]) ?([1-7]))?\\b");
        std::string letter;
        std::string number;
        std::string letter2;
        std::string number2;
        if (!RE2::PartialMatch(words_, grade, &letter, &number, &letter2, &number2)) return;
        const int last = number2.empty() ? std::stoi(number) : std::stoi(number2);
        for (int step = std::stoi(number); step <= last; ++step) addOnce(reading_.grades, upper(letter) + std::to_string(step));
        if (!has(employer_ + " " + words_, organisation)) return;
        if (place_.country == "DE") reading_.series = {"coord-de"};
        if (place_.country == "GB") reading_.series = {"coord-gb"};
        if (!place_.country.empty()) return;
        // Their pay is in the currency of the place of work.
        static const RE2 germany("\\beur\\b|\\bgermany\\b|\\bdeutschland\\b");
        static const RE2 britain("\\bgbp\\b|\\bunited kingdom\\b");
        if (has(words_, britain)) reading_.series.emplace_back("coord-gb");
        if (has(words_, germany)) reading_.series.emplace_back("coord-de");
    }

    std::string_view written_;
    std::string words_;
    std::string employer_;
    const GradePlace& place_;
    GradeReading reading_;
};

}  // namespace

GradeReading readGrade(std::string_view written, const GradePlace& place) { return Reading(written, place).read(); }

}  // namespace offerbook
