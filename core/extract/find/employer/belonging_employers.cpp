#include "core/extract/find/employer/belonging_employers.h"

#include "core/extract/find/employer/capitals.h"
#include "core/extract/find/employer/free_of_facts.h"

#include <algorithm>
#include <string>
#include <vector>

namespace offerbook::extract::find {
namespace {

class BelongingEmployers {
public:
    explicit BelongingEmployers(EmployerCandidates& to) : to_(to), clues_(to.clues), page_(to.page), names_(to.names) {}

    void run() {
        for (const Unit& unit : page_.units())
            if (!unit.isStructured && unit.voice == Voice::employer) namesIn(unit);
        for (const Named& named : named_) {
            const int kinds = static_cast<int>(named.signs.size());
            if (page_.text().language() == "de" && kinds < 2) continue;
            constexpr int one = weight::hint - 2;
            constexpr int another = 5;
            to_.add(named.at, one + another * (std::min(kinds, 4) - 1), page_.units()[named.unit], "extract.by-sentence");
        }
    }

private:
    struct Named {
        std::string name;
        Span at;
        std::size_t unit = 0;
        std::vector<std::string> signs;  ///< the words around it, each once
    };

    void namesIn(const Unit& unit) {
        const FoldedText& folded = page_.text().folded();
        for (std::size_t at = folded.nextCapitalOrDigit(unit.at.begin, unit.at.end); at < unit.at.end;
             at = folded.nextCapitalOrDigit(at, unit.at.end)) {
            if (at > unit.at.begin && !beginsWord(at)) {
                at = endOfWord(at, unit.at.end);
                continue;
            }
            const Span name = nameAt(at, unit.at.end);
            at = std::max(name.end, at + 1);
            if (mayBeName(name)) signsOf(name, unit);
        }
    }

    [[nodiscard]] bool beginsWord(std::size_t at) const {
        constexpr std::string_view before = " ('\"*[/\u2019";
        return before.find(page_.flat()[at - 1]) != std::string_view::npos;
    }

    [[nodiscard]] std::size_t endOfWord(std::size_t at, std::size_t end) const {
        while (at < end && page_.flat()[at] != ' ') ++at;
        return at;
    }

    /// Over the words with capitals, and the small ones between them: "Example Works", "Fondazione di Esempio".
    [[nodiscard]] Span nameAt(std::size_t begin, std::size_t unitEnd) const {
        constexpr int mostWords = 6;
        constexpr std::string_view stops = ",.;:!?)\"*]";
        const std::string_view flat = page_.flat();
        std::size_t kept = begin;
        std::size_t at = begin;
        for (int word = 0; word < mostWords && at < unitEnd; ++word) {
            const std::size_t end = endOfWord(at, unitEnd);
            const std::string_view words = flat.substr(at, end - at);
            if (words.empty()) break;
            const auto genitive = words.find("'s");
            if (genitive != std::string_view::npos && genitive + 2 >= words.size()) return {begin, at + genitive};
            const bool isName = page_.text().folded().isUpper(at) || (words.front() >= '0' && words.front() <= '9');
            const bool mayJoin = word > 0 && page_.asked().isWord("name.joint", words, names_.ownLanguage());
            if (!isName && !mayJoin) break;
            const std::size_t last = words.find_last_not_of(stops);
            if (isName) kept = at + last + 1;
            if (last + 1 < words.size()) break;
            at = end + 1;
        }
        return {begin, kept};
    }

    [[nodiscard]] bool mayBeName(Span name) const {
        constexpr std::size_t longest = 60;
        if (name.size() < 2 || name.size() > longest) return false;
        const bool isMade =
            hasCapitalWithin(page_, name) || page_.words(name).find_first_of("0123456789") != std::string_view::npos;
        // In German every noun has a capital.
        if (page_.text().language() == "de" && !isMade) return false;
        const bool isFigure = page_.words(name).find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
        return !isFigure && !page_.asked().hold("name.common-short", page_.words(name)) && isFreeOfFacts(clues_, names_, name) &&
               !isPlaceAlone(clues_, name);
    }

    void signsOf(Span name, const Unit& unit) {
        constexpr std::size_t reach = 40;
        const std::size_t from = name.begin > unit.at.begin + reach ? name.begin - reach : unit.at.begin;
        const std::string_view before = page_.words(Span{from, name.begin});
        const std::string_view behind = page_.words(Span{name.end, std::min(name.end + reach, unit.at.end)});
        const bool isAsked = unit.section == Section::requirements || unit.section == Section::wished;
        if (const auto size = page_.asked().endingOf("name.belongs-before", before); size > 0 && !isAsked)
            note(name, before.substr(before.size() - size));
        if (const auto size = page_.asked().beginningOf("name.belongs-behind", behind); size > 0)
            note(name, behind.substr(0, size));
    }

    void note(Span at, std::string_view sign) {
        constexpr std::size_t enough = 60;
        if (!page_.asked().isWord("name.belongs-before", sign, names_.ownLanguage()) &&
            !page_.asked().isWord("name.belongs-behind", sign, names_.ownLanguage()))
            return;
        const std::string_view name = page_.words(at);
        auto known = std::find_if(named_.begin(), named_.end(), [&](const Named& n) { return n.name == name; });
        if (known == named_.end()) {
            if (named_.size() >= enough) return;
            named_.push_back({std::string(name), at, page_.unitAt(at.begin), {}});
            known = named_.end() - 1;
        }
        if (std::find(known->signs.begin(), known->signs.end(), sign) == known->signs.end()) known->signs.emplace_back(sign);
    }

    EmployerCandidates& to_;
    const Clues& clues_;
    const Page& page_;
    const EmployerNames& names_;
    std::vector<Named> named_;
};

}  // namespace

void addBelongingEmployers(EmployerCandidates& to) { BelongingEmployers(to).run(); }

}  // namespace offerbook::extract::find
