#include "core/extract/find/title/needed_work.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

class NeededWork {
public:
    explicit NeededWork(TitleCandidates& to)
        : to_(to), page_(to.clues().page), own_(page_.book().onlyLanguage(page_.text().language())) {}

    void run() {
        constexpr std::size_t nearTop = 40;
        for (std::size_t i = 0; i < page_.units().size() && i < nearTop && to_.isEmpty(); ++i)
            if (speaksOfWork(page_.units()[i].section)) read(i);
    }

private:
    static bool speaksOfWork(Section section) {
        return section != Section::requirements && section != Section::wished && section != Section::offer &&
               section != Section::legal && section != Section::application;
    }

    void read(std::size_t number) {
        constexpr std::size_t enough = 6;
        const auto nouns = page_.found("title.noun", number);
        for (std::size_t n = 0; n < nouns.size() && n < enough && to_.isEmpty(); ++n) readNoun(number, nouns[n].at());
    }

    void readNoun(std::size_t number, Span noun) {
        const Unit& unit = page_.units()[number];
        const std::size_t word = beginOfWord(unit.at.begin, noun.begin);
        const std::string_view before = page_.words(Span{unit.at.begin, word});
        const auto pieces = page_.asked().piecesOf("title.needed-before", before, 0, own_);
        if (pieces.size() < 2 || page_.asked().hold("title.needed-otherwise", before, own_)) return;
        const std::size_t begin = word - pieces[1].size();
        to_.add({begin, endOfClause(word, unit.at.end)}, weight::hint - 4, unit.voice, "extract.by-sentence", -60);
    }

    std::size_t beginOfWord(std::size_t from, std::size_t at) const {
        while (at > from && std::string_view(" (\"'/:*_").find(page_.flat()[at - 1]) == std::string_view::npos) --at;
        return at;
    }

    /// A title ends at the latest with its clause; "dipl. nurse", "z. B." do not end one.
    std::size_t endOfClause(std::size_t from, std::size_t end) const {
        const std::string_view flat = page_.flat();
        for (std::size_t at = from; at < end; ++at) {
            const bool isLast = at + 1 == end;
            if (std::string_view(";!?,\n").find(flat[at]) != std::string_view::npos) return at;
            if ((flat[at] == '.' || flat[at] == ':') && (isLast || flat[at + 1] == ' ')) return at;
        }
        return end;
    }

    TitleCandidates& to_;
    const Page& page_;
    LanguageSet own_;
};

}  // namespace

void addNeededWork(TitleCandidates& to) { NeededWork(to).run(); }

}  // namespace offerbook::extract::find
