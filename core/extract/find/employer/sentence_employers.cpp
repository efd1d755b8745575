#include "core/extract/find/employer/sentence_employers.h"

#include "core/extract/find/employer/capitals.h"
#include "core/extract/find/employer/free_of_facts.h"
#include "core/extract/find/employer/full_houses.h"

#include <algorithm>
#include <cctype>

namespace offerbook::extract::find {
namespace {

/// Reads the patterns of sentences that name who employs.
class SentenceEmployers {
public:
    explicit SentenceEmployers(EmployerCandidates& to) : to_(to), clues_(to.clues), page_(to.page), names_(to.names) {}

    void run() {
        sentences();
        seekers();
        described();
        contracts();
        legalWords();
    }

    void runActing() {
        does();
        whoIs();
    }

private:
    /// "Somebody is looking for a technician".
    void sentences() {
        for (const Found& found : page_.found("employer.cue")) {
            const Unit& unit = page_.units()[found.unit];
            const auto at = found.hit.part(Part::name);
            if (!at || unit.section == Section::legal || (!isTitleOfOffer(unit) && isAsked(unit))) continue;
            // "Example is a library": what somebody makes, not who, wherever the name stands.
            if (page_.near("employer.product", found.unit, *at, 2) != nullptr) {
                to_.products.push_back(std::string(page_.words(names_.trimmed(*at))));
                continue;
            }
            if (const auto full = fullNameOfKind(*at)) {
                to_.add(*full, weightOfCue(found, unit), page_.units()[page_.unitAt(full->begin)], "extract.by-sentence");
                continue;
            }
            to_.add(withCapitals(page_, *at, unit.at.end), weightOfCue(found, unit), unit, "extract.by-sentence");
        }
    }

    /// "The Trust is looking for": the word alone says what it is; what it is called stands elsewhere.
    std::optional<Span> fullNameOfKind(Span name) const {
        const Span kind = names_.trimmed(name);
        if (kind.size() < 2 || page_.words(kind).find(' ') != std::string_view::npos) return std::nullopt;
        if (!names_.holds("employer.noun", kind) && !names_.holds("employer.like", kind)) return std::nullopt;
        return fullNameOf(names_, kind);
    }

    static bool isAsked(const Unit& unit) { return unit.section == Section::requirements || unit.section == Section::wished; }

    /// "Gründe, die für Beispielwerk sprechen" below the list of what one brings: the title of what is offered.
    bool isTitleOfOffer(const Unit& unit) const {
        constexpr std::size_t longestTitle = 70;
        return page_.text().language() == "de" && unit.kind != LineKind::bullet && unit.at.size() <= longestTitle &&
               std::isalnum(static_cast<unsigned char>(page_.flat()[unit.at.end - 1])) != 0;
    }

    int weightOfCue(const Found& found, const Unit& unit) const {
        int base = weight::hint;
        if (isAsked(unit)) base += 8;
        if (unit.section == Section::employer || unit.section == Section::head) base += 8;
        if (unit.kind == LineKind::heading) base += 16;
        const bool seeks = page_.near("title.cue", found.unit, found.at(), 0) != nullptr ||
                           page_.near("employer.seeks", found.unit, found.at(), 0) != nullptr;
        if (unit.section == Section::tasks && !seeks) base -= found.unit < to_.top + 12 ? 2 : 12;
        if (seeks) base += 12;
        return base;
    }

    /// "With 30 shops in Italy, Bottega Esempio cerca ...": who stands right before the verb, by the capitals. At the
    /// beginning of a sentence every word has one: there the patterns of whole sentences decide.
    void seekers() {
        for (const Found& found : page_.found("employer.verb")) {
            const Unit& unit = page_.units()[found.unit];
            if (unit.section == Section::legal || unit.section == Section::requirements || unit.section == Section::wished)
                continue;
            Span name = capitalsBefore(page_, found.at().begin, unit.at.begin);
            if (name.size() < 3) continue;
            // "Example, an agency of Somebody, is looking for": between commas stands what the one before them is, or where.
            const bool isBetweenCommas = page_.flat()[name.end] == ',' && endsInComma({unit.at.begin, name.begin});
            if (isBetweenCommas) {
                const std::size_t comma = page_.flat().rfind(',', name.begin);
                if (const Span first = capitalsBefore(page_, comma, unit.at.begin); first.size() >= 3) name = first;
            }
            // "A family in Bonn is looking for": where, not who.
            const std::string_view before = page_.words(Span{unit.at.begin, name.begin});
            if (isPlaceAlone(clues_, name) || page_.asked().endingOf("name.where-before", before) > 0) continue;
            to_.add(name, weight::hint + 12, unit, "extract.by-sentence");
        }
    }

    /// "Le réseau français du bois durable cherche ...": in French a house may be called by small words, which the text says
    /// again as they are.
    void described() {
        for (const Found& found : page_.found("employer.described")) {
            const auto at = found.hit.part(Part::name);
            if (at && found.unit < to_.top + nearTop && comesAgain(*at))
                to_.addDescribed(*at, weight::sentence + 10, page_.units()[found.unit]);
        }
    }

    bool comesAgain(Span name) const {
        constexpr std::size_t reach = 20000;
        const std::string_view words = page_.words(name);
        const std::string_view text = page_.flat().substr(0, reach);
        return text.find(words) < name.begin || text.find(words, name.end) != std::string_view::npos;
    }

    bool endsInComma(Span before) const {
        std::string_view words = page_.words(before);
        while (!words.empty() && words.back() == ' ') words.remove_suffix(1);
        return !words.empty() && words.back() == ',';
    }

    /// "A contract with Somebody", "CDD au sein de Somebody", "pay scale of Somebody": who employs.
    void contracts() {
        for (const Found& found : page_.found("employer.sure")) {
            const Unit& unit = page_.units()[found.unit];
            const auto at = found.hit.part(Part::name);
            if (at && unit.section != Section::legal && page_.text().folded().isUpper(at->begin))
                to_.add(*at, weight::label - 5, unit, "extract.by-sentence");
        }
    }

    /// "Somebody is an equal opportunity employer": said at the foot of a page, among its legal words, of the employer itself.
    /// The same holds for "apply by way of the Somebody careers page".
    void legalWords() {
        for (const std::string_view group : {"employer.legal", "employer.portal"})
            for (const Found& found : page_.found(group))
                if (const auto at = found.hit.part(Part::name); at && page_.text().folded().isUpper(at->begin))
                    to_.add(*at, weight::hint + 6, page_.units()[found.unit], "extract.by-sentence");
    }

    /// "Somebody builds ...", "We are Somebody, ...": many subjects do something, so that the name must come again.
    void does() {
        for (const Found& found : page_.found("employer.does")) {
            const Unit& unit = page_.units()[found.unit];
            const auto at = found.hit.part(Part::name);
            const bool early = found.unit < to_.top + 12 || unit.section == Section::employer;
            if (!at || !early || unit.section == Section::requirements || unit.section == Section::wished ||
                unit.section == Section::legal)
                continue;
            const bool isTop = unit.section == Section::employer || unit.section == Section::head;
            // "Werde Teil von NordWerk": the capitals say that it is a name.
            const int byLetters = page_.text().language() == "de" && hasCapitalWithin(page_, names_.trimmed(*at)) ? 4 : 0;
            // "Chi siamo: Oleificio Terrarossa produce olio": below that title the subject is who employs.
            const bool isAboutItself = page_.text().language() == "it" && unit.section == Section::employer;
            const int byPlace =
                std::max({opensEmployersPart(found, *at), isAboutItself ? 4 : 0, isNameOfWords(*at, unit) ? 4 : 0});
            to_.add(*at, weight::hint - 4 + (isTop ? 6 : 0) + byLetters + byPlace, unit, "extract.by-sentence");
        }
    }

    /// "Beacon Street Legal Aid provides free help": three words with capitals at the top of an English text are a name; a
    /// "Master of ..." is what one studies.
    bool isNameOfWords(Span at, const Unit& unit) const {
        const Span name = names_.trimmed(at);
        const std::string_view words = page_.words(name);
        return page_.text().language() == "en" && unit.section == Section::head &&
               std::count(words.begin(), words.end(), ' ') >= 2 && words.find("master") == std::string_view::npos &&
               isAllName(page_.evidence(name).text);
    }

    /// "About us" and right below it "Example builds ...": a word that opens what the employer says of itself. More than what
    /// one word at the beginning of a sentence else loses.
    int opensEmployersPart(const Found& found, Span name) const {
        constexpr int lostByOneWord = 14 + 4;
        const Unit& unit = page_.units()[found.unit];
        if (found.unit == 0 || name.begin > unit.at.begin + 2 || page_.text().language() != "en") return 0;
        const Unit& above = page_.units()[found.unit - 1];
        const std::string_view title = page_.words(above);
        const bool isOfEmployer = page_.asked().beginningOf("employer.own-part", title) > 0;
        const bool isFirst = above.line != unit.line && above.at.size() < 30 &&
                             (isOfEmployer || (unit.section == Section::employer && above.kind == LineKind::heading));
        constexpr int ofSeveralWords = 4;
        if (!isFirst) return 0;
        if (page_.words(name).find(' ') == std::string_view::npos) return lostByOneWord;
        return isAllName(page_.evidence(names_.trimmed(name)).text) ? ofSeveralWords : 0;
    }

    /// "Somebody is a company ...".
    void whoIs() {
        for (const Found& found : page_.found("employer.is")) {
            const Unit& unit = page_.units()[found.unit];
            const auto at = found.hit.part(Part::name);
            if (at && unit.section != Section::legal && unit.section != Section::requirements)
                to_.add(*at, weight::sentence, unit, "extract.by-sentence");
        }
    }

    static constexpr std::size_t nearTop = 24;
    EmployerCandidates& to_;
    const Clues& clues_;
    const Page& page_;
    const EmployerNames& names_;
};

}  // namespace

void addEmployersOfSentences(EmployerCandidates& to) { SentenceEmployers(to).run(); }

void addEmployersThatAct(EmployerCandidates& to) { SentenceEmployers(to).runActing(); }

}  // namespace offerbook::extract::find
