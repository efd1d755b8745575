#include "core/extract/find/employer/marked_employers.h"

#include "core/extract/find/employer/capitals.h"
#include "core/extract/find/employer/free_of_facts.h"

#include <re2/re2.h>

#include <algorithm>

namespace offerbook::extract::find {
namespace {

class MarkedEmployers {
public:
    explicit MarkedEmployers(EmployerCandidates& to) : to_(to), clues_(to.clues), page_(to.page), names_(to.names) {}

    void run() {
        constexpr std::size_t nearTop = 24;
        for (std::size_t i = to_.top; i < page_.units().size() && i < to_.top + nearTop; ++i) {
            const Unit& unit = page_.units()[i];
            const bool isProse = !unit.isStructured && unit.label == 0 && unit.kind == LineKind::paragraph;
            const bool isOfEmployer = unit.section == Section::head || unit.section == Section::employer ||
                                      unit.section == Section::body || unit.section == Section::facts;
            if (isProse && isOfEmployer) subject(unit);
        }
    }

private:
    static constexpr std::size_t longestName = 80;
    static constexpr int byMark = weight::hint + 6;
    static constexpr int byAddress = weight::hint + 10;

    void subject(const Unit& unit) {
        const std::size_t begin = behindArticle(unit);
        if (begin >= unit.at.end) return;
        if (const Span name = inMarks(begin, unit.at.end); name.size() > 2) return addIfActs(name, unit, byMark);
        if (const Span name = address(begin, unit.at.end); name.size() > 4) addIfActs(name, unit, byAddress);
    }

    [[nodiscard]] std::size_t behindArticle(const Unit& unit) const {
        std::size_t begin = unit.at.begin + page_.asked().beginningOf("name.subject-article", page_.words(unit));
        while (begin < unit.at.end && page_.flat()[begin] == ' ') ++begin;
        return begin;
    }

    /// What stands between two quotes, or in the text as it was written between stars or in the brackets of a link.
    [[nodiscard]] Span inMarks(std::size_t begin, std::size_t end) const {
        const std::string_view flat = page_.flat().substr(0, end + 1);
        if (flat[begin] == '"') {
            const auto close = flat.find('"', begin + 1);
            return close == std::string_view::npos ? Span{} : Span{begin + 1, close};
        }
        const std::string& text = page_.text().text();
        const std::size_t first = page_.originalSpan({begin, begin + 1}).begin;
        const char mark = first == 0 ? ' ' : text[first - 1];
        if (mark != '[' && mark != '*' && mark != '_') return {};
        constexpr std::size_t longestWritten = 2 * longestName;
        const auto size = std::string_view(text).substr(first, longestWritten).find(mark == '[' ? ']' : mark);
        return size == std::string_view::npos ? Span{} : page_.flatSpan({first, first + size});
    }

    /// "example.org", "Example.org": one word with a full stop within.
    [[nodiscard]] Span address(std::size_t begin, std::size_t end) const {
        const std::string_view flat = page_.flat().substr(0, end);
        const std::size_t blank = std::min(flat.find(' ', begin), end);
        const std::string_view word = flat.substr(begin, blank - begin);
        const auto dot = word.rfind('.');
        static const RE2 shortForm("(?:[a-z]\\.){2,6}[a-z]?");  // "E.R.C.F."
        if (word.size() <= 12 && RE2::FullMatch(word, shortForm) && page_.text().folded().isUpper(begin)) return {begin, blank};
        const bool isAddress = dot != std::string_view::npos && dot > 2 && word.size() > dot + 2 && word.size() <= dot + 5 &&
                               word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-") == std::string_view::npos;
        return isAddress ? Span{begin, blank} : Span{};
    }

    /// Behind the subject and perhaps its short form stands a verb that tells what a house does.
    void addIfActs(Span name, const Unit& unit, int base) {
        const std::string_view flat = page_.flat();
        std::size_t at = name.end;
        while (at < unit.at.end && (flat[at] == ' ' || flat[at] == '*' || flat[at] == '_' || flat[at] == '"' || flat[at] == ')' ||
                                    flat[at] == ',' || flat[at] == '~'))
            ++at;
        bool hasShortForm = page_.words(name).ends_with(')');
        if (at < unit.at.end && flat[at] == '(') {
            hasShortForm = true;
            constexpr std::size_t longestForm = 60;
            const auto close = flat.substr(at, longestForm + 1).find(')');
            if (close == std::string_view::npos) return;
            at = std::min(at + close + 1, unit.at.end);
            while (at < unit.at.end && (flat[at] == ' ' || flat[at] == '*')) ++at;
        }
        const std::string_view rest = flat.substr(at, unit.at.end - at);
        const std::string_view verb = rest.substr(0, rest.find(' '));
        const bool hasBlank = page_.words(name).find(' ') != std::string_view::npos;
        if (!page_.asked().isWord("name.subject-verb", verb) || name.size() > longestName ||
            (hasBlank && isMostlySmall(page_, name)))
            return;
        if (names_.holds("title.noun", name) && !names_.holds("employer.noun", name)) return;
        const bool isFact = clues_.page.words(name).find(": ") != std::string_view::npos;
        if (!isFact)
            to_.add(name, base + (hasShortForm || page_.asked().isWord("name.seeking-verb", verb) ? 8 : 0), unit,
                    "extract.by-sentence");
    }

    EmployerCandidates& to_;
    const Clues& clues_;
    const Page& page_;
    const EmployerNames& names_;
};

}  // namespace

void addMarkedEmployers(EmployerCandidates& to) { MarkedEmployers(to).run(); }

}  // namespace offerbook::extract::find
