#include "core/extract/find/employer_names.h"
#include "core/extract/find/finders.h"
#include "core/extract/find/german_names.h"
#include "core/extract/find/name_signs.h"

#include <re2/re2.h>

#include <algorithm>
#include <functional>

namespace offerbook::extract::find {
namespace {

class EmployerFinder {
public:
    explicit EmployerFinder(const Clues& clues) : clues_(clues), page_(clues.page), names_(clues) {}

    Stated<std::string> run() {
        if (clues_.structured != nullptr)
            for (const std::string_view path :
                 {std::string_view("hiringOrganization.name"), std::string_view("hiringOrganization")})
                if (const auto* name = clues_.structured->first(path); name != nullptr && !name->value.empty()) {
                    findings_.push_back(structuredFinding(clues_, name->value, *name));
                    break;
                }
        labels();
        sentences();
        seekers();
        contracts();
        legalWords();
        subtitle();
        does();
        signs();
        head();
        headParts();
        betweenTitleAndPlace();
        addressed();
        contacts();
        registered();
        keepStrongest(findings_);
        cutTowns();
        countMentions();
        supportFullerNames();
        unite();
        // A name that only one weak sign speaks for is no answer.
        constexpr int leastWeight = 54;
        std::erase_if(findings_, [](const Finding<std::string>& finding) {
            return finding.weight < leastWeight && finding.reason.id != "extract.by-register";
        });
        if (page_.text().language() == "de") callByName();
        return reconcile<std::string>(std::move(findings_),
                                      [](const Finding<std::string>& taken, const Finding<std::string>& other) {
                                          return other.reason.id == "extract.by-register" &&
                                                 taken.reason.id != "extract.by-register" && taken.weight > other.weight;
                                      });
    }

private:
    void labels() {
        for (const Unit& unit : page_.units()) {
            const Line& line = page_.text().lines()[unit.line];
            if (unit.isStructured && line.hasLabel())
                tags(page_.words(page_.flatSpan(line.label)), page_.flatSpan(line.value), unit);
            if (unit.hasLabel(Topic::locations) && line.hasLabel()) institutionAsPlace(page_.flatSpan(line.value), unit);
            if (!unit.hasLabel(Topic::employer) || isSkill(unit)) continue;
            const int strength = !unit.isStructured    ? weight::label
                                 : namesEmployer(line) ? weight::label - 6
                                                       : weight::sentence - 8;
            add(line.hasLabel() ? page_.flatSpan(line.value) : unit.at, strength, unit, "extract.by-label");
        }
    }

    /// "company: Example Works" in front matter says who employs; "team:" or "institution:" may say less.
    bool namesEmployer(const Line& line) const {
        if (!line.hasLabel()) return false;
        const std::string_view label = page_.words(page_.flatSpan(line.label));
        for (const std::string_view sure : {"company", "employer", "hiring"})
            if (label.starts_with(sure)) return true;
        return false;
    }

    /// "Clients include museums and theatres": words of a sentence, not of a name.
    bool isMostlySmall(Span at) const {
        int small = 0;
        int capitals = 0;
        constexpr std::size_t longWord = 4;  // "of", "for", "and" stand in names
        for (std::size_t i = at.begin; i < at.end; ++i) {
            if (i > at.begin && page_.flat()[i - 1] != ' ') continue;
            const std::size_t end = std::min(page_.flat().find(' ', i), at.end);
            if (page_.text().folded().isUpper(i))
                ++capitals;
            else if (end - i >= longWord && page_.flat()[i] >= 'a' && page_.flat()[i] <= 'z')
                ++small;
        }
        return small > capitals;
    }

    /// "tags: [jobs, Example University]": an organisation among the catchwords of a page.
    void tags(std::string_view label, Span value, const Unit& unit) {
        if (label != "tags" && label != "keywords" && label != "categories") return;
        for (const Span part : piecesOf(value))
            if (holds("employer.noun", part) && !holds("employer.part", part) && !holds("title.noun", part))
                add(part, weight::hint, unit, "extract.by-head");
    }

    /// What stands between commas, without brackets and quotes.
    std::vector<Span> piecesOf(Span value) const {
        std::vector<Span> pieces;
        constexpr std::string_view edge = " []\"'";
        constexpr std::size_t enough = 12;
        for (std::size_t from = value.begin; from < value.end && pieces.size() < enough;) {
            // Within the value alone: a text of many values without commas takes no more time than it is long.
            const std::size_t comma = from + std::min(page_.words(Span{from, value.end}).find(','), value.end - from);
            Span piece{from, comma};
            while (piece.begin < piece.end && edge.find(page_.flat()[piece.begin]) != std::string_view::npos) ++piece.begin;
            while (piece.end > piece.begin && edge.find(page_.flat()[piece.end - 1]) != std::string_view::npos) --piece.end;
            if (piece.size() > 0) pieces.push_back(piece);
            from = comma + 1;
        }
        return pieces;
    }

    /// "Place: Example University, Department of Physics": where one works is who employs. Of "Example Lab, Department of
    /// Physics, Example Institute, Bonn" it is the whole, not its parts.
    void institutionAsPlace(Span value, const Unit& unit) {
        const auto pieces = piecesOf(value);
        const auto isWhole = [&](Span piece) {
            static const RE2 part(
                "^(?:dept|department|division|faculty|school of|chair|section|unit)\\b|\\blab(?:oratory)?$|\\bgroup$");
            return holds("employer.noun", piece) && !holds("employer.part", piece) && !holds("title.noun", piece) &&
                   !RE2::PartialMatch(page_.words(piece), part);
        };
        const auto whole = std::find_if(pieces.begin(), pieces.end(), isWhole);
        if (whole != pieces.end()) add(*whole, weight::hint + 2, unit, "extract.by-label");
    }

    /// "Organisation: disciplined, punctual" among the skills: what somebody is like, not who employs.
    bool isSkill(const Unit& unit) const {
        if (unit.isStructured) return false;
        if (unit.kind == LineKind::bullet && unit.section != Section::head && unit.section != Section::facts) return true;
        const Line& line = page_.text().lines()[unit.line];
        const Span value = line.hasLabel() ? page_.flatSpan(line.value) : unit.at;
        int small = 0;
        int capitals = 0;
        for (std::size_t i = value.begin; i < value.end; ++i) {
            if (i > value.begin && page_.flat()[i - 1] != ' ') continue;
            const char c = page_.flat()[i];
            if (page_.text().folded().isUpper(i))
                ++capitals;
            else if (c >= 'a' && c <= 'z')
                ++small;
        }
        constexpr int wordsOfName = 3;
        return unit.section == Section::wished || unit.section == Section::requirements || unit.section == Section::tasks
                   ? small > 0
                   : small > wordsOfName && small > capitals * 2;
    }

    /// "Somebody is an equal opportunity employer": said at the foot of a page, among its legal words, of the employer itself.
    /// The same holds for "apply by way of the Somebody careers page".
    void legalWords() {
        for (const std::string_view group : {"employer.legal", "employer.portal"})
            for (const Found& found : page_.found(group))
                if (const auto at = found.hit.part(Part::name); at && page_.text().folded().isUpper(at->begin))
                    add(*at, weight::hint + 6, page_.units()[found.unit], "extract.by-sentence");
    }

    /// The second line of a page's front matter, where it names an organisation.
    void subtitle() {
        for (const Unit& unit : page_.units()) {
            const Line& line = page_.text().lines()[unit.line];
            if (!unit.isStructured || !line.hasLabel() || page_.words(page_.flatSpan(line.label)) != "subtitle") continue;
            const Span value = page_.flatSpan(line.value);
            if (value.size() > 90 || holds("title.noun", value) ||
                !(holds("employer.noun", value) || holds("employer.like", value)))
                continue;
            add(value, weight::sentence - 6, unit, "extract.by-head");
        }
    }

    void sentences() {
        for (std::size_t i = 0; i < page_.found("employer.cue").size(); ++i) {
            const Found& found = page_.found("employer.cue")[i];
            const Unit& unit = page_.units()[found.unit];
            const auto at = found.hit.part(Part::name);
            if (!at || unit.section == Section::requirements || unit.section == Section::legal || unit.section == Section::wished)
                continue;
            int base = weight::hint;
            if (unit.section == Section::employer || unit.section == Section::head) base += 8;
            if (unit.kind == LineKind::heading) base += 16;
            const bool seeks = page_.near("title.cue", found.unit, found.at(), 0) != nullptr ||
                               page_.near("employer.seeks", found.unit, found.at(), 0) != nullptr;
            if (unit.section == Section::tasks && !seeks) base -= found.unit < 12 ? 2 : 12;
            if (seeks) base += 12;
            // "Example is a library": what somebody makes, not who, wherever the name stands.
            if (page_.near("employer.product", found.unit, *at, 2) != nullptr) {
                products_.push_back(std::string(page_.words(names_.trimmed(*at))));
                continue;
            }
            add(withCapitals(*at, unit.at.end), base, unit, "extract.by-sentence");
        }
    }

    /// "With 30 shops in Italy, Bottega Esempio cerca ...": who stands right before the verb, by the capitals. At the
    /// beginning of a sentence every word has one: there the patterns of whole sentences decide.
    void seekers() {
        for (const Found& found : page_.found("employer.verb")) {
            const Unit& unit = page_.units()[found.unit];
            if (unit.section == Section::legal || unit.section == Section::requirements || unit.section == Section::wished)
                continue;
            Span name = capitalsBefore(found.at().begin, unit.at.begin);
            if (name.size() < 3) continue;
            // "Example, an agency of Somebody, is looking for": between commas stands what the one before them is, or where.
            const bool isBetweenCommas = page_.flat()[name.end] == ',' && endsInComma({unit.at.begin, name.begin});
            if (isBetweenCommas) {
                const std::size_t comma = page_.flat().rfind(',', name.begin);
                if (const Span first = capitalsBefore(comma, unit.at.begin); first.size() >= 3) name = first;
            }
            // "A family in Bonn is looking for": where, not who.
            const std::string_view before = page_.words(Span{unit.at.begin, name.begin});
            if (isPlace(name) || before.ends_with(" a ") || before.ends_with(" ad ") || before.ends_with(" in ")) continue;
            add(name, weight::hint + 12, unit, "extract.by-sentence");
        }
    }

    bool endsInComma(Span before) const {
        std::string_view words = page_.words(before);
        while (!words.empty() && words.back() == ' ') words.remove_suffix(1);
        return !words.empty() && words.back() == ',';
    }

    /// Back over words with a capital and the small ones that join them.
    Span capitalsBefore(std::size_t end, std::size_t unitBegin) const {
        constexpr int mostWords = 8;
        constexpr std::string_view joints[] = {"di",  "del", "della", "dell'", "degli", "dei", "delle", "e", "&",
                                               "per", "la",  "il",    "sul",   "sulla", "sui", "alla",  "al"};
        const std::string_view flat = page_.flat();
        while (end > unitBegin && (flat[end - 1] == ' ' || flat[end - 1] == '*' || flat[end - 1] == ',')) --end;
        std::size_t begin = end;
        std::size_t at = end;
        for (int words = 0; words < mostWords && at > unitBegin; ++words) {
            std::size_t first = at;
            while (first > unitBegin && flat[first - 1] != ' ' && flat[first - 1] != '*') --first;
            const std::string_view word = flat.substr(first, at - first);
            constexpr std::string_view stops = ",;:.!?()|\"";
            if (word.empty() || (at != end && stops.find(word.back()) != std::string_view::npos)) break;
            const std::size_t apostrophe = word.find('\'');
            const bool isElided = apostrophe != std::string_view::npos && apostrophe <= 4 && first + apostrophe + 1 < at &&
                                  page_.text().folded().isUpper(first + apostrophe + 1);
            if (page_.text().folded().isUpper(first)) {
                begin = first;
            } else if (isElided) {
                begin = first + apostrophe + 1;
                if (word.substr(0, apostrophe) == "l") break;  // "l'Istituto": the article begins it
            } else if (std::find(std::begin(joints), std::end(joints), word) == std::end(joints)) {
                break;
            }
            if (first <= unitBegin + 1) break;
            at = first - 1;
        }
        return {begin, end};
    }

    /// "A contract with Somebody", "CDD au sein de Somebody", "pay scale of Somebody": who employs.
    void contracts() {
        for (const Found& found : page_.found("employer.sure")) {
            const Unit& unit = page_.units()[found.unit];
            const auto at = found.hit.part(Part::name);
            if (at && unit.section != Section::legal && page_.text().folded().isUpper(at->begin))
                add(*at, weight::label - 5, unit, "extract.by-sentence");
        }
    }

    /// "Somebody is a company ...", a name with its legal form, a name that is the domain of the contact address.
    void signs() {
        for (const Found& found : page_.found("employer.is")) {
            const Unit& unit = page_.units()[found.unit];
            const auto at = found.hit.part(Part::name);
            if (at && unit.section != Section::legal && unit.section != Section::requirements)
                add(*at, weight::sentence, unit, "extract.by-sentence");
        }
        std::vector<std::string_view> known;
        for (const SignedName& name : namesWithLegalForm(page_)) {
            if (std::find(known.begin(), known.end(), page_.words(name.at)) != known.end()) continue;
            known.push_back(page_.words(name.at));
            const Unit& unit = page_.units()[page_.unitAt(name.at.begin)];
            const bool isElsewhere = unit.section == Section::requirements || unit.section == Section::wished ||
                                     unit.section == Section::tasks || unit.section == Section::legal ||
                                     unit.section == Section::offer;
            add(name.at, weight::hint + (isElsewhere ? -8 : 5), unit, "extract.by-imprint");
        }
        const auto ofDomains = namesOfDomains(page_);
        // Where the links lead to several that the text names, a link says little.
        const bool isOneLink = std::all_of(ofDomains.begin(), ofDomains.end(), [&](const SignedName& name) {
            return name.sign == SignedName::Sign::mailDomain || page_.words(name.at) == page_.words(ofDomains.front().at);
        });
        for (const SignedName& name : ofDomains) {
            const Unit& unit = page_.units()[page_.unitAt(name.at.begin)];
            const bool isMail = name.sign == SignedName::Sign::mailDomain;
            const std::string folded(page_.words(name.at));
            if (std::find(domainNames_.begin(), domainNames_.end(), folded) != domainNames_.end()) continue;
            domainNames_.push_back(folded);
            add(withNoun(name.at, unit), weight::hint + (isMail ? 14 : isOneLink ? 6 : -4), unit, "extract.by-imprint");
        }
    }

    /// "Beispiel-Institut" where the domain is "beispiel": the name goes on with its noun.
    Span withNoun(Span name, const Unit& unit) const {
        if (name.end + 1 >= unit.at.end || page_.flat()[name.end] != '-') return name;
        for (const std::string_view group : {"employer.noun", "employer.like"})
            if (const Found* noun = page_.near(group, page_.unitAt(name.begin), {name.end + 1, name.end + 2}, 0);
                noun != nullptr && noun->at().begin == name.end + 1)
                return {name.begin, noun->at().end};
        return name;
    }

    /// Every word has a capital or joins two that have: "Haus für Beispiele" but not "Example's technology".
    static bool isAllName(const std::string& value) {
        static const RE2 common("(?:^| )(?:[a-z]{4,}|[a-z]*'s)(?: |$)|'s ");
        return !RE2::PartialMatch(value, common);
    }

    /// "Studio Example & Partners" beside the domain "examplepartners": the domain speaks for the whole name.
    void supportFullerNames() {
        for (const std::string& name : domainNames_) {
            Finding<std::string>* fuller = nullptr;
            int strongest = 0;
            constexpr std::size_t more = 26;
            for (Finding<std::string>& finding : findings_) {
                const std::string folded = foldedForm(finding.value);
                if (folded == name) strongest = std::max(strongest, finding.weight);
                if (folded.size() <= name.size() || folded.size() > name.size() + more ||
                    folded.find(name) == std::string::npos || !isAllName(finding.value))
                    continue;
                if (finding.weight >= weight::hint && (fuller == nullptr || finding.weight > fuller->weight)) fuller = &finding;
            }
            if (fuller != nullptr && strongest > 0) fuller->weight = std::max(fuller->weight, strongest) + 2;
        }
    }

    /// "Centre National de la | Recherche Scientifique recrute": a name goes on where the word behind it has a capital.
    Span withCapitals(Span name, std::size_t unitEnd) const {
        const std::string_view flat = page_.flat();
        constexpr int mostWords = 3;
        for (int word = 0; word < mostWords && page_.text().language() != "de"; ++word) {
            std::size_t next = name.end;
            while (next < unitEnd && flat[next] == ' ') ++next;
            if (next == name.end || next >= unitEnd || !page_.text().folded().isUpper(next)) break;
            std::size_t end = next;
            while (end < unitEnd && flat[end] != ' ' && flat[end] != ',' && flat[end] != '.' && flat[end] != ')') ++end;
            name.end = end;
        }
        return name;
    }

    /// "Somebody builds ...", "We are Somebody, ...": many subjects do something, so that the name must come again.
    void does() {
        for (const Found& found : page_.found("employer.does")) {
            const Unit& unit = page_.units()[found.unit];
            const auto at = found.hit.part(Part::name);
            const bool early = found.unit < 12 || unit.section == Section::employer;
            if (!at || !early || unit.section == Section::requirements || unit.section == Section::wished ||
                unit.section == Section::legal)
                continue;
            const bool isTop = unit.section == Section::employer || unit.section == Section::head;
            // "Werde Teil von NordWerk": the capitals say that it is a name.
            const int byLetters = page_.text().language() == "de" && hasCapitalWithin(names_.trimmed(*at)) ? 4 : 0;
            add(*at, weight::hint - 4 + (isTop ? 6 : 0) + byLetters, unit, "extract.by-sentence");
        }
    }

    /// "Technician | Somebody | Bonn", "Technician - Somebody", "Technician, Example Institute": a part of a line at the top.
    void headParts() {
        constexpr std::size_t headUnits = 8;
        constexpr std::size_t longest = 160;
        for (std::size_t i = 0; i < page_.units().size() && i < headUnits; ++i) {
            const Unit& unit = page_.units()[i];
            const bool isTitle = unit.hasLabel(Topic::title);
            if ((unit.isStructured && !isTitle) || (unit.label != 0 && !isTitle) || unit.at.size() > longest) continue;
            constexpr std::size_t longestTitle = 70;
            const bool isSentence = page_.flat()[unit.at.end - 1] == '.' && unit.at.size() > longestTitle;
            if (unit.kind == LineKind::bullet || isSentence) continue;
            const Line& line = page_.text().lines()[unit.line];
            const auto parts = partsOf(isTitle && line.hasLabel() ? page_.flatSpan(line.value) : unit.at);
            // A list of many things between commas is none of title, employer and place.
            const auto places = std::count_if(parts.begin(), parts.end(), [&](const auto& p) { return isPlace(p.at); });
            const bool isList = static_cast<std::ptrdiff_t>(parts.size()) - places > 3 &&
                                std::any_of(parts.begin(), parts.end(), [](const auto& p) { return p.weight < 0; });
            if (parts.size() < 2 || isList || page_.has("experience.word", i)) continue;
            for (std::size_t p = 0; p < parts.size(); ++p) {
                // "Technician, Somebody, Bonn": between the work and the place.
                const bool isBetween =
                    p > 0 && p + 1 < parts.size() && isPlace(parts[p + 1].at) && holds("title.noun", parts[0].at);
                // "Chair of Linguistics, Example University": the whole behind its part.
                const bool isWhole = p > 0 && holds("employer.part", parts[p - 1].at) && holds("employer.noun", parts[p].at) &&
                                     !holds("employer.part", parts[p].at);
                // "Example Bakery, Bonn": the place behind the comma speaks for a name.
                const bool isBeforePlace = p == 0 && parts.size() == 2 && isPlace(parts[1].at);
                const int joint = isBetween ? 10 : isWhole ? 6 : isBeforePlace ? 0 : parts[p].weight;
                if (isFreeOfFacts(parts[p].at) || isWhole) add(parts[p].at, weight::hint + joint, unit, "extract.by-head");
            }
        }
    }

    struct HeadPart {
        Span at;
        int weight = 4;  ///< by the joint before it: "at" says more than a dash, a comma less
    };

    /// The parts of a line between bars, dots and dashes, and those behind a comma.
    std::vector<HeadPart> partsOf(Span line) const {
        static const RE2 joint(" ?(?:\\||\u00b7|\u2022) ?| - | @ | at | bei | chez | presso |, ");
        std::vector<HeadPart> parts;
        re2::StringPiece piece;
        int strength = 4;
        std::size_t from = line.begin;
        while (joint.Match(page_.flat(), from, line.end, RE2::UNANCHORED, &piece, 1)) {
            const auto at = static_cast<std::size_t>(piece.data() - page_.flat().data());
            parts.push_back({{from, at}, strength});
            const bool isWord = piece.size() > 3 || piece == " @ ";
            // Behind a dash stands in English a department or a site as often as an employer.
            const bool isDash = piece == " - " && page_.text().language() == "en";
            strength = isWord ? 10 : piece == ", " ? -6 : isDash ? -4 : 4;
            if (parts.size() == 1 && isDash) parts.front().weight = -4;
            if (parts.size() == 1 && piece == ", ") parts.front().weight = -6;  // "Office, reception & travel"
            from = at + piece.size();
        }
        parts.push_back({{from, line.end}, strength});
        return parts;
    }

    bool isPlace(Span part) const {
        const auto places = placesIn(clues_, {part.begin, std::min(part.begin + 2, part.end)});
        return std::any_of(places.begin(), places.end(), [&](const PlaceHit& place) { return endsPart(place, part); });
    }

    /// "Padova", "Padova (PD) ...": the place and nothing else of a name.
    bool endsPart(const PlaceHit& place, Span part) const {
        const std::string_view behind = page_.words(Span{std::min(place.at.end, part.end), part.end});
        const bool isProvince = behind.size() >= 5 && behind.starts_with(" (") && behind[4] == ')';
        return place.at.end + 3 >= part.end || isProvince;
    }

    /// Neither a place nor a title nor terms of employment.
    bool isFreeOfFacts(Span at) const {
        const bool isOrganisation = holds("employer.noun", at);
        if (page_.words(at).find('%') != std::string_view::npos) return false;  // "Logopède (50-70 %)"
        if (holds("title.noun", at) && !isOrganisation) return false;
        for (const std::string_view group :
             {"workload.full", "workload.part", "remote.full", "remote.hybrid", "salary.word", "contract.permanent",
              "contract.fixed", "contract.internship", "contract.word", "start.words"})
            if (holds(group, at)) return false;
        // "74 - BELLERIVE" is a place, whether or not a list has the town.
        if (std::any_of(clues_.toldTowns.begin(), clues_.toldTowns.end(), [&](const ToldTown& town) {
                return town.sign != ToldTown::Sign::seat && town.at.begin < at.end && at.begin < town.at.end;
            }))
            return false;
        const auto places = placesIn(clues_, {at.begin, std::min(at.begin + 3, at.end)});
        return std::none_of(places.begin(), places.end(), [&](const PlaceHit& place) { return endsPart(place, at); });
    }

    /// A short line at the top that is the name of an organisation.
    void head() {
        int left = 8;
        for (std::size_t i = 0; i < page_.units().size() && left > 0; ++i, --left) {
            const Unit& unit = page_.units()[i];
            if (unit.isStructured || unit.label != 0 || unit.at.size() > 90) continue;
            constexpr std::size_t longestName = 60;
            const bool isSentence =
                isFullStop(page_.flat()[unit.at.end - 1]) && (unit.at.size() > longestName || page_.has("employer.does", i) ||
                                                              page_.has("employer.cue", i) || isProse(unit.at));
            // "Delivery of parcels up to 10 kg" in the list of tasks: no organisation.
            const bool isListed = unit.section == Section::tasks || unit.section == Section::requirements ||
                                  unit.section == Section::wished || unit.section == Section::offer;
            if (unit.kind == LineKind::bullet && isListed) continue;
            if (isSentence || partsOf(unit.at).size() > 2 || isMostlySmall(unit.at)) continue;
            if (page_.has("title.noun", i)) continue;
            if (page_.has("employer.noun", i))
                add(unit.at, weight::sentence - 5, unit, "extract.by-head");
            else if (page_.has("employer.like", i) && isAllName(page_.evidence(unit.at).text))
                add(unit.at, weight::hint + 4, unit, "extract.by-head");
        }
    }

    static bool isFullStop(char c) { return c == '.' || c == '!' || c == '?'; }

    /// "TU Example strives for an increase.": a full stop behind several words, the last of them no legal form.
    bool isProse(Span at) const {
        constexpr std::ptrdiff_t severalWords = 4;
        static const RE2 legal("(?:e\\. ?v\\.|s\\.p\\.a\\.|s\\.r\\.l\\.|inc\\.|ltd\\.|co\\.)$");
        const std::string_view words = page_.words(at);
        constexpr std::size_t edge = 3;  // of "Example Inc. is hiring." the name alone is left
        return std::count(words.begin(), words.end(), ' ') >= severalWords && !RE2::PartialMatch(words, legal) &&
               names_.trimmed(at).end + edge >= at.end;
    }

    /// "Technician / Somebody / Bonn" in three lines, as sites show a posting.
    void betweenTitleAndPlace() {
        constexpr std::size_t headUnits = 8;
        constexpr std::size_t longestName = 60;
        const auto& units = page_.units();
        for (std::size_t i = 0; i + 2 < units.size() && i < headUnits; ++i) {
            const Unit& name = units[i + 1];
            if (!page_.has("title.noun", i) || name.label != 0 || name.isStructured || name.at.size() > longestName ||
                name.kind == LineKind::bullet || page_.flat()[name.at.end - 1] == '.' ||
                !(isPlaceLine(units[i + 2]) || isBetweenHeadings(units[i], name, units[i + 2])) || !isFreeOfFacts(name.at))
                continue;
            add(name.at, weight::sentence - 8, name, "extract.by-head");
            return;
        }
    }

    /// The same as three headings, one below the other, with the pay or the country in the last.
    bool isBetweenHeadings(const Unit& title, const Unit& name, const Unit& facts) const {
        constexpr std::size_t longest = 90;
        if (title.kind != LineKind::heading || name.kind != LineKind::heading || facts.kind != LineKind::heading ||
            facts.at.size() > longest || name.section != Section::head)
            return false;
        const bool hasAmount = std::any_of(clues_.amounts.begin(), clues_.amounts.end(), [&](const WrittenAmount& amount) {
            const Span at = page_.flatSpan(amount.at);
            return at.begin >= facts.at.begin && at.end <= facts.at.end;
        });
        return hasAmount || !placesIn(clues_, facts.at).empty();
    }

    bool isPlaceLine(const Unit& unit) const {
        constexpr std::size_t more = 26;  // "Bonn, Germany", "Bonn (hybrid)"
        const auto places = placesIn(clues_, {unit.at.begin, std::min(unit.at.begin + 1, unit.at.end)});
        return std::any_of(places.begin(), places.end(), [&](const PlaceHit& place) {
            return place.kind == PlaceHit::Kind::city && place.at.end + more >= unit.at.end;
        });
    }

    /// A line of its own that ends in a legal form, as in an address: "Example Works Ltd".
    void addressed() {
        constexpr std::size_t longestName = 60;
        for (const Found& found : page_.found("employer.form-at-end")) {
            const Unit& unit = page_.units()[found.unit];
            const bool isBehindName = found.at().begin > unit.at.begin && page_.flat()[found.at().begin - 1] == ' ';
            if (isBehindName && unit.label == 0 && !unit.isStructured && unit.kind != LineKind::bullet &&
                unit.at.size() <= longestName)
                add(unit.at, weight::hint, unit, "extract.by-imprint");
        }
    }

    /// "Contact: Somebody and Partners, Main Street 1, 28195 Bremen", "Boutique Example, Via Roma 1": who stands before a
    /// street in an address.
    void contacts() {
        static const RE2 street(
            "^([^,;~\\[]{3,60}), (?:(?:personal|bewerb|human resources|hr\\b|verwaltung|sekretariat|geschaftsstelle)[^,;]{0,40}, "
            ")?"
            "(?:(?:via|viale|piazza|corso|largo|vicolo|strada|am|an der|im|in der) [a-z]|[^,;]{3,30}"
            "(?:strasse|str\\.|weg|platz|gasse|allee|wall|ring|ufer|damm) ?[0-9]{1,3}|[^,;]{3,40} [0-9]{1,4}[a-z]?, "
            "(?:[a-z]{1,2}-)?[0-9]{4,5} )");
        constexpr std::size_t longestName = 60;
        for (const Unit& unit : page_.units()) {
            if (unit.section == Section::legal || unit.section == Section::tasks || unit.section == Section::requirements)
                continue;
            Span at = unit.at;
            const Line& line = page_.text().lines()[unit.line];
            if (line.hasLabel()) {
                const Span value = page_.flatSpan(line.value);
                if (value.begin >= at.begin && value.begin < at.end) at.begin = value.begin;
            }
            re2::StringPiece part[2];
            const std::string_view words = page_.words(at);
            // The name reaches to the first comma.
            const std::size_t comma = words.substr(0, longestName + 1).find(", ");
            if (comma == std::string_view::npos) continue;
            if (!street.Match(words, 0, words.size(), RE2::ANCHOR_START, part, 2)) continue;
            static const RE2 person("\\b(?:frau|herrn?|dr\\.|prof\\.|signora?|sig\\.|dott\\w*|z\\. ?hd)\\b|[0-9]");
            const Span name{at.begin, at.begin + part[1].size()};
            if (RE2::PartialMatch(page_.words(name), person) || !isAllName(page_.evidence(name).text) || !isFreeOfFacts(name))
                continue;
            add(name, weight::hint + 6, unit, "extract.by-imprint");
        }
    }

    /// "Somebody AB Org. nr 123": the company that runs the site, or the employer's imprint.
    void registered() {
        constexpr std::size_t headUnits = 15;
        for (const Found& found : page_.found("employer.registered"))
            if (const auto at = found.hit.part(Part::name))
                add(*at, weight::hint - 10, page_.units()[found.unit],
                    found.unit < headUnits ? "extract.by-register" : "extract.by-imprint");
    }

    void add(Span at, int base, const Unit& unit, std::string_view reason) {
        at = names_.trimmed(at);
        // "Il dipartimento per la trasformazione": an office is named by what it is for, in small letters.
        const bool isOffice = page_.book().lengthAtStart("employer.body", page_.words(at), page_.languages()) > 0;
        if (at.size() < 2 || at.size() > 80 || !names_.looksLikeName(at, reason == "extract.by-label" || isOffice)) return;
        if (holds("employer.part", at) && !page_.words(at).starts_with("univ")) base -= 10;  // a part of the employer
        if (at.size() < 30 && names_.isWordOfPostings(at)) return;
        if (reason == "extract.by-sentence" && !isOffice && names_.beginsSentenceOnly(at, unit)) return;
        // "University" speaks for an employer, "Technician" for the person who is looked for.
        if (holds("employer.noun", at) || holds("employer.like", at))
            base += 8;
        else if (holds("title.noun", at))
            base -= 25;
        Evidence evidence = page_.evidence(at);
        findings_.push_back(
            {evidence.text, {evidence}, base + heardFrom(unit.voice), unit.voice, false, {std::string(reason), {}}});
    }

    /// A hit of the group that stands within a span.
    bool holds(std::string_view group, Span at) const { return names_.holds(group, at); }

    /// "An der Technischen Universität": the name as it is called, not as the sentence declines it.
    void callByName() {
        constexpr std::size_t reach = 12;
        for (Finding<std::string>& finding : findings_) {
            const std::size_t begin = page_.flatSpan({finding.evidence.front().begin, finding.evidence.front().end}).begin;
            if (finding.value == finding.evidence.front().text)
                finding.value = nominativeName(page_.words(Span{begin > reach ? begin - reach : 0, begin}), finding.value);
        }
    }

    /// "Example Academy, Smalltown" where the text else says "Example Academy": the name without its town.
    void cutTowns() {
        for (Finding<std::string>& finding : findings_) {
            const auto comma = finding.value.find(", ");
            if (comma == std::string::npos || finding.value.find(", ", comma + 2) != std::string::npos) continue;
            const std::string name = foldedForm(finding.value.substr(0, comma));
            if (timesNamed(name) < timesNamed(foldedForm(finding.value)) + 2) continue;
            const Span at = page_.flatSpan({finding.evidence.front().begin, finding.evidence.front().end});
            const Span kept{at.begin, std::min(at.begin + name.size(), at.end)};
            if (page_.words(kept) != name || holds("employer.part", kept) ||
                !(holds("employer.noun", kept) || holds("employer.like", kept)))
                continue;
            finding.evidence = {page_.evidence(kept)};
            finding.value = finding.evidence.front().text;
        }
    }

    /// Calls visit(place) wherever the name stands in the text, until that returns false.
    template <class Visit>
    void visitPlacesOf(const std::string& name, Visit&& visit) const {
        const std::string_view flat = page_.flat();
        const std::boyer_moore_horspool_searcher searcher(name.begin(), name.end());
        for (auto from = flat.begin(); from != flat.end();) {
            const auto [first, last] = searcher(from, flat.end());
            if (first == flat.end() || !visit(static_cast<std::size_t>(first - flat.begin()))) return;
            from = last;
        }
    }

    int timesNamed(const std::string& name) const {
        int times = 0;
        constexpr int enough = 9;
        visitPlacesOf(name, [&](std::size_t) { return ++times < enough; });
        return times;
    }

    /// The employer's name comes again and again.
    void countMentions() {
        for (Finding<std::string>& finding : findings_) {
            const std::string name = foldedForm(finding.value);
            const bool isOneWord = name.find(' ') == std::string::npos;
            const bool isInSmallLetters = isOneWord && finding.value == name;  // "nordwerk", wherever it stands
            int mentions = 0;
            int within = 0;  // not at the beginning of a sentence, where every word has a capital
            constexpr int enough = 6;
            visitPlacesOf(name, [&](std::size_t at) {
                const bool wordBegins = page_.text().folded().isWordBoundary(at);
                const bool isName = page_.text().folded().isUpper(at) || (name.front() >= '0' && name.front() <= '9') ||
                                    isInSmallLetters || (isOneWord && hasCapitalWithin({at, at + name.size()}));
                if (!wordBegins || !isName) return true;
                const std::size_t unit = page_.unitAt(at);
                within += unit != Page::npos && at > page_.units()[unit].at.begin + 2 ? 1 : 0;
                return ++mentions < enough;
            });
            if (isNameOfProject(name)) finding.weight -= 20;
            if (isOneWord && isShortNameOfPart(name)) finding.weight -= 12;
            if (std::find(products_.begin(), products_.end(), name) != products_.end()) finding.weight -= 30;
            if (isOneWord && within == 0 && finding.reason.id == "extract.by-sentence" && !isMadeName(finding))
                finding.weight -= 14;
            finding.weight += 3 * (mentions - 1);
        }
    }

    /// "The EXAMPLE-Hub project": what one works on.
    bool isNameOfProject(const std::string& name) const {
        return page_.flat().find(name + " project") != std::string_view::npos ||
               page_.flat().find(name + ") project") != std::string_view::npos;
    }

    /// "CERN", "NordWerk": capitals within a word make a name that no sentence begins with by chance.
    bool isMadeName(const Finding<std::string>& finding) const {
        return hasCapitalWithin(page_.flatSpan({finding.evidence.front().begin, finding.evidence.front().end}));
    }
    bool hasCapitalWithin(Span at) const {
        for (std::size_t i = at.begin + 1; i < at.end; ++i)
            if (page_.text().folded().isUpper(i) && page_.flat()[i - 1] != ' ' && page_.flat()[i - 1] != '-') return true;
        return false;
    }

    /// "Department of Computing (DC)": a short name that the text gives to a part of the employer.
    bool isShortNameOfPart(const std::string& name) const {
        const auto open = page_.flat().find("(" + name + ")");
        if (open == std::string_view::npos) return false;
        constexpr std::size_t reach = 90;
        const Span before{open > reach ? open - reach : 0, open};
        const auto parts = page_.found("employer.part");
        return std::any_of(parts.begin(), parts.end(),
                           [&](const Found& part) { return part.at().begin >= before.begin && part.at().end <= before.end; });
    }

    /// "Technology" beside "Example Entertainment & Technology": one common word is the end of the name, no short form.
    static bool isFullerName(const std::string& part, const std::string& whole) {
        if (part.find(' ') != std::string::npos || part.size() <= 6) return false;
        for (const std::string_view joint : {"& ", "and ", "und ", "et ", " e "})
            if (whole.ends_with(std::string(joint) + part)) return true;
        return false;
    }

    /// "Example Institute (EI)", "EI" and "EI - Example Institute" are one: the strongest form stands for all.
    void unite() {
        std::stable_sort(findings_.begin(), findings_.end(), [](const auto& a, const auto& b) { return a.weight > b.weight; });
        for (std::size_t i = 0; i < findings_.size(); ++i)
            for (std::size_t j = i + 1; j < findings_.size(); ++j) {
                const std::string a = foldedForm(findings_[i].value);
                const std::string b = foldedForm(findings_[j].value);
                if (isFullerName(a, b))
                    findings_[i].value = findings_[j].value;
                else if (a.find(b) != std::string::npos || b.find(a) != std::string::npos)
                    findings_[j].value = findings_[i].value;
            }
        // A company that shows its registration at the head of a page is the site's unless the text speaks of it.
        for (const Finding<std::string>& registered : std::vector(findings_)) {
            if (registered.reason.id != "extract.by-register") continue;
            for (Finding<std::string>& same : findings_)
                if (same.value == registered.value && same.reason.id == "extract.by-head") {
                    same.reason = registered.reason;
                    same.weight = registered.weight;
                }
        }
    }

    const Clues& clues_;
    const Page& page_;
    EmployerNames names_;
    std::vector<Finding<std::string>> findings_;
    std::vector<std::string> domainNames_;  ///< folded names that an address or link of the text has as its domain
    std::vector<std::string> products_;     ///< names that the text says are of a thing
};

}  // namespace

Stated<std::string> findEmployer(const Clues& clues) { return EmployerFinder(clues).run(); }

}  // namespace offerbook::extract::find
