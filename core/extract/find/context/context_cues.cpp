#include "core/extract/find/context/context_cues.h"

#include <algorithm>
#include <string_view>

namespace offerbook::extract::find {
namespace {

constexpr std::size_t reachBefore = 90;
constexpr std::size_t reachBehind = 70;
constexpr std::size_t wordsOfSide = 6;
constexpr std::size_t nearest = 2;  // words that count for their place, too
constexpr std::size_t stem = 5;     // bytes that words of one kin have in common

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Words, "#" for any number, and the signs that tell something.
std::vector<std::string> tokens(std::string_view text) {
    constexpr std::string_view signs = ":/%()$|+~";
    std::vector<std::string> found;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i + 1;
        if (isLetter(text[i])) {
            while (end < text.size() && isLetter(text[end])) ++end;
            found.emplace_back(text.substr(i, end - i));
        } else if (isDigit(text[i])) {
            while (end < text.size() && isDigit(text[end])) ++end;
            found.emplace_back("#");
        } else if (signs.find(text[i]) != std::string_view::npos) {
            found.emplace_back(1, text[i]);
        }
        i = end;
    }
    return found;
}

/// The next offset, from one on, at which a character begins.
std::size_t characterFrom(std::string_view text, std::size_t at) {
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
    return std::min(at, text.size());
}

std::string stemOf(const std::string& word) { return word.substr(0, characterFrom(word, stem)); }

// The weights know these by their names.
std::string_view nameOf(Section section) {
    switch (section) {
        case Section::head: return "head";
        case Section::facts: return "facts";
        case Section::tasks: return "tasks";
        case Section::requirements: return "requirements";
        case Section::wished: return "wished";
        case Section::offer: return "offer";
        case Section::employer: return "employer";
        case Section::application: return "application";
        case Section::legal: return "legal";
        case Section::body: return "body";
    }
    return {};
}

std::string_view nameOf(LineKind kind) {
    switch (kind) {
        case LineKind::blank: return "blank";
        case LineKind::heading: return "heading";
        case LineKind::labelValue: return "label-value";
        case LineKind::bullet: return "bullet";
        case LineKind::paragraph: return "paragraph";
        case LineKind::tableCell: return "table-cell";
    }
    return {};
}

class Cues {
public:
    Cues(const Page& page, const Mention& mention) : page_(page), mention_(mention), unit_(page.units()[mention.unit]) {}

    std::vector<std::string> all() {
        const std::string_view flat = page_.flat();
        const std::size_t from = characterFrom(flat, mention_.at.begin > reachBefore ? mention_.at.begin - reachBefore : 0);
        const std::size_t to = characterFrom(flat, mention_.at.end + reachBehind);
        auto before = tokens(flat.substr(from, mention_.at.begin - from));
        std::reverse(before.begin(), before.end());
        addSide("L", before);
        addSide("R", tokens(flat.substr(mention_.at.end, to - mention_.at.end)));
        addPlace();
        addFigure();
        std::sort(cues_.begin(), cues_.end());
        cues_.erase(std::unique(cues_.begin(), cues_.end()), cues_.end());
        return std::move(cues_);
    }

private:
    void add(std::string cue) { cues_.push_back(std::move(cue)); }

    /// `words`: the nearest first.
    void addSide(const std::string& side, std::vector<std::string> words) {
        if (words.size() > wordsOfSide) words.resize(wordsOfSide);
        for (std::size_t i = 0; i < words.size(); ++i) {
            add(side + words[i]);
            add(side + stemOf(words[i]));
            if (i < nearest) add(side + std::to_string(i) + stemOf(words[i]));
            if (i > 0) add(side + side + stemOf(words[i - 1]) + '_' + stemOf(words[i]));
        }
    }

    void addPlace() {
        for (std::size_t i = 0; i < topicCount; ++i) {
            const auto topic = static_cast<Topic>(i);
            if ((unit_.label & bit(topic)) != 0) add("label." + std::string(find::nameOf(topic)));
            if ((unit_.heading & bit(topic)) != 0) add("heading." + std::string(find::nameOf(topic)));
        }
        add("section." + std::string(nameOf(unit_.section)));
        add("kind." + std::string(nameOf(unit_.kind)));
        if (unit_.voice == Voice::employer) add("voice.employer");
        constexpr std::size_t edge = 3;
        constexpr std::size_t shortUnit = 40;
        if (mention_.at.begin <= unit_.at.begin + edge) add("begins");
        if (mention_.at.end + edge >= unit_.at.end) add("ends");
        if (unit_.at.size() <= shortUnit) add("short");
        constexpr std::size_t headUnits = 6;
        if (mention_.unit < headUnits) add("head");
    }

    void addFigure() {
        if (mention_.date != nullptr) {
            add(mention_.date->date->day() ? "day" : "month");
            if (mention_.date->date->day() == 1U) add("first");
            return;
        }
        add(std::string(mention_.measure));
        constexpr int step = 5;
        for (int bound = step; bound <= 60; bound += step)
            if (*mention_.low >= Decimal(bound) && *mention_.low < Decimal(bound + step)) add("figure" + std::to_string(bound));
        if (*mention_.low != *mention_.high) add("range");
    }

    const Page& page_;
    const Mention& mention_;
    const Unit& unit_;
    std::vector<std::string> cues_;
};

}  // namespace

std::vector<std::string> contextCues(const Page& page, const Mention& mention) { return Cues(page, mention).all(); }

}  // namespace offerbook::extract::find
