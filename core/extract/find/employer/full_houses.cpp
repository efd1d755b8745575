#include "core/extract/find/employer/full_houses.h"

#include "core/extract/find/employer/capitals.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

constexpr std::size_t reach = 8000;  // of the text: there stands who seeks
constexpr int mostWords = 8;
constexpr int mostParts = 1;  // between a part and its house: "the Moss Lab in the School of Biology, Example University"

/// "Trust" in "Example Rivers Trust", "Fondazione" in "Fondazione Villa d'Esempio": what of its neighbours is of the name.
class FullHouses {
public:
    explicit FullHouses(const EmployerNames& names) : names_(names), page_(names.page()) {}

    [[nodiscard]] std::optional<Span> fullNameOf(Span kind) const {
        for (const std::string_view group : {"employer.noun", "employer.like"})
            for (const Found& found : page_.found(group)) {
                if (found.at().begin > reach) break;
                const Span at = found.at();
                if (page_.words(at) != page_.words(kind) || !page_.text().folded().isUpper(at.begin)) continue;
                const Unit& unit = page_.units()[found.unit];
                const Span written{capitalsBefore(page_, at.end, unit.at.begin).begin, endOfName(at.end, unit.at.end)};
                const Span name = names_.trimmed(written);
                if (name.size() > kind.size() + 2 && names_.looksLikeName(name, false) && isOfKind(name, at)) return name;
            }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Span> wholeBehind(Span part) const {
        constexpr int enough = 6;
        const std::string_view text = page_.flat().substr(0, reach);
        const std::string_view words = page_.words(part);
        int times = 0;
        for (auto at = text.find(words); at != std::string_view::npos && times < enough; at = text.find(words, at + 1), ++times)
            if (const auto whole = behind(at + words.size(), mostParts)) return whole;
        return std::nullopt;
    }

private:
    /// The trimmed name still has the word that it was found by, and more.
    [[nodiscard]] static bool isOfKind(Span name, Span kind) { return name.begin <= kind.begin && kind.end <= name.end; }

    /// Forward over words with capitals and the small ones that join them.
    [[nodiscard]] std::size_t endOfName(std::size_t end, std::size_t unitEnd) const {
        const std::string_view flat = page_.flat();
        constexpr std::string_view stops = ",;:.!?()|\"~";
        std::size_t last = end;
        for (int word = 0; word < mostWords && end + 1 < unitEnd && flat[end] == ' '; ++word) {
            const std::size_t begin = end + 1;
            end = std::min(flat.find(' ', begin), unitEnd);
            const std::string_view words = flat.substr(begin, end - begin);
            const std::size_t stop = words.find_first_of(stops);
            const bool isName = isNameWord(begin, words);
            if (!isName && !isJoint(words)) break;
            if (isName) last = begin + std::min(stop, words.size());
            if (stop != std::string_view::npos) break;
        }
        return last;
    }

    [[nodiscard]] bool isNameWord(std::size_t begin, std::string_view word) const {
        constexpr std::size_t elided = 5;
        const std::size_t apostrophe = word.substr(0, elided).find('\'');
        return page_.text().folded().isUpper(begin) ||
               (apostrophe != std::string_view::npos && page_.text().folded().isUpper(begin + apostrophe + 1));
    }

    [[nodiscard]] bool isJoint(std::string_view word) const {
        const LanguageSet own = names_.ownLanguage();
        return word == "&" || page_.asked().isWord("name.joint", word, own) ||
               page_.asked().isWord("name.joint-in-run", word, own);
    }

    /// What stands at `end`: nothing but a link's sign, a joint, and a house that is no part of another.
    [[nodiscard]] std::optional<Span> behind(std::size_t end, int parts) const {
        const std::string_view flat = page_.flat();
        const std::size_t number = page_.unitAt(end - 1);
        if (number == Page::npos) return std::nullopt;
        const Unit& unit = page_.units()[number];
        while (end + 1 < unit.at.end && flat[end] == ' ' && flat[end + 1] == ' ') ++end;
        const std::string_view rest = flat.substr(end, unit.at.end - std::min(end, unit.at.end));
        const std::size_t joint = page_.asked().beginningOf("name.whole-joint", rest);
        if (joint == 0) return std::nullopt;
        const std::size_t begin = end + joint;
        const std::size_t first = std::min(flat.find_first_of(" ,.;:", begin), unit.at.end);
        const Span house{begin, endOfName(first, unit.at.end)};
        const bool isPart = parts > 0 && house.end > begin &&
                            page_.asked().hold("name.part-of-house", page_.words(house), names_.ownLanguage()) &&
                            !page_.asked().hold("name.whole-house", page_.words(house));
        if (isPart) return behind(house.end, parts - 1);
        const bool isNamed = names_.holds("employer.noun", house) && page_.asked().hold("name.whole-house", page_.words(house));
        if (!isNamed || !names_.looksLikeName(house, false)) return std::nullopt;
        return house;
    }

    const EmployerNames& names_;
    const Page& page_;
};

}  // namespace

std::optional<Span> fullNameOf(const EmployerNames& names, Span kind) { return FullHouses(names).fullNameOf(kind); }

std::optional<Span> wholeBehind(const EmployerNames& names, Span part) { return FullHouses(names).wholeBehind(part); }

}  // namespace offerbook::extract::find
