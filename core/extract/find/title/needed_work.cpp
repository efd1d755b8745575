#include "core/extract/find/title/needed_work.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

class NeededWork {
public:
    explicit NeededWork(TitleCandidates& to)
        : to_(to), page_(to.clues().page), own_(page_.book().onlyLanguage(page_.text().language())) {}

    void run() {
        read(&NeededWork::readNeed);
        if (to_.isEmpty()) read(&NeededWork::readSubject);
    }

private:
    static bool speaksOfWork(Section section) {
        return section != Section::requirements && section != Section::wished && section != Section::offer &&
               section != Section::legal && section != Section::application;
    }

    using ReadNoun = void (NeededWork::*)(const Unit&, Span);

    /// The words for work in the first sentences, until one of them is taken.
    void read(ReadNoun readNoun) {
        constexpr std::size_t nearTop = 40;
        constexpr std::size_t enough = 6;
        for (std::size_t i = 0; i < page_.units().size() && i < nearTop && to_.isEmpty(); ++i) {
            if (!speaksOfWork(page_.units()[i].section)) continue;
            const auto nouns = page_.found("title.noun", i);
            for (std::size_t n = 0; n < nouns.size() && n < enough && to_.isEmpty(); ++n)
                (this->*readNoun)(page_.units()[i], nouns[n].at());
        }
    }

    void readNeed(const Unit& unit, Span noun) {
        const std::size_t word = beginOfWord(unit.at.begin, noun.begin);
        const std::string_view before = page_.words(Span{unit.at.begin, word});
        const auto pieces = page_.asked().piecesOf("title.needed-before", before, 0, own_);
        if (pieces.size() < 2 || page_.asked().hold("title.needed-otherwise", before, own_)) return;
        const std::size_t begin = word - pieces[1].size();
        to_.add({begin, endOfClause(word, unit.at.end)}, weight::hint - 4, unit.voice, "extract.by-sentence", -60);
    }

    void readSubject(const Unit& unit, Span noun) {
        const std::size_t word = beginOfWord(unit.at.begin, noun.begin);
        const auto before = page_.asked().piecesOf("title.subject-before", page_.words(Span{unit.at.begin, word}), 0, own_);
        if (before.size() < 2) return;
        const auto behind = page_.asked().piecesOf("title.subject-behind", page_.words(Span{word, unit.at.end}), 0, own_);
        if (behind.size() < 2 || page_.asked().hold("title.subject-otherwise", behind[1], own_)) return;
        to_.add({word - before[1].size(), word + behind[1].size()}, weight::hint - 6, unit.voice, "extract.by-sentence", -60);
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
