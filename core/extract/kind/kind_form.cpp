#include "core/extract/kind/kind_form.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace offerbook::extract {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// How often a sign begins a quotation: “ „ «.
std::size_t quotations(std::string_view text) {
    std::size_t begun = 0;
    for (const std::string_view sign : {"\xE2\x80\x9C", "\xE2\x80\x9E", "\xC2\xAB"}) {
        // By the last byte, which other signs ("•", "–", "’") do not share.
        const std::size_t behind = sign.size() - 1;
        for (std::size_t at = text.find(sign.back()); at != std::string_view::npos; at = text.find(sign.back(), at + 1))
            begun += at >= behind && text.substr(at - behind, sign.size()) == sign ? 1 : 0;
    }
    return begun;
}

/// "3. Job title", "## 2) Pay", "§ 4".
bool isNumbered(std::string_view line) {
    std::size_t at = 0;
    while (at < line.size() && (line[at] == '#' || line[at] == '*' || line[at] == ' ')) ++at;
    if (line.substr(at).starts_with("\xC2\xA7")) return true;
    const std::size_t digits = at;
    while (at < line.size() && isDigit(line[at])) ++at;
    return at > digits && at - digits <= 2 && at < line.size() && (line[at] == '.' || line[at] == ')');
}

/// "11 July 2002": a year from 1900 to 2099.
bool holdsYear(std::string_view line) {
    for (const std::string_view century : {"19", "20"})
        for (std::size_t at = line.find(century); at != std::string_view::npos; at = line.find(century, at + 1)) {
            const bool isWhole = (at == 0 || !isDigit(line[at - 1])) && (at + 4 >= line.size() || !isDigit(line[at + 4]));
            if (at + 4 <= line.size() && isDigit(line[at + 2]) && isDigit(line[at + 3]) && isWhole) return true;
        }
    return false;
}

void addShare(std::vector<std::string>& cues, const std::string& name, std::size_t part, std::size_t whole) {
    for (const std::size_t tenths : {1U, 3U, 5U, 7U, 9U})
        if (whole > 0 && part * 10 >= whole * tenths) cues.push_back(name + "-" + std::to_string(tenths));
}

}  // namespace

void addSteps(std::vector<std::string>& cues, const std::string& name, std::size_t count) {
    static constexpr std::array<std::size_t, 7> steps{1, 2, 3, 5, 8, 12, 18};
    for (const std::size_t step : steps)
        if (count >= step) cues.push_back(name + "-" + std::to_string(step));
}

std::size_t countOf(char sign, std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + 1)) ++count;
    return count;
}

std::size_t lengthClass(std::size_t size) {
    static constexpr std::array<std::size_t, 4> sizes{300, 700, 1500, 4000};
    return static_cast<std::size_t>(std::count_if(sizes.begin(), sizes.end(), [size](std::size_t s) { return size >= s; }));
}

std::vector<std::string> formCues(const ReadText& text) {
    constexpr std::size_t longLine = 200;
    constexpr std::size_t shortQuestion = 90;
    const std::string_view all = text.text();
    std::vector<std::string> cues;
    std::size_t prose = 0;
    std::size_t numbered = 0;
    std::size_t asked = 0;
    std::size_t lines = 0;
    for (const Line& line : text.lines()) {
        if (line.kind == LineKind::blank || line.begin >= line.end) continue;
        const std::string_view words = all.substr(line.begin, line.end - line.begin);
        if (++lines <= 2 && holdsYear(words)) cues.emplace_back("form.dated");
        prose += words.size() > longLine ? words.size() : 0;
        numbered += isNumbered(words) ? 1 : 0;
        asked += words.size() < shortQuestion && words.back() == '?' ? 1 : 0;
    }
    std::sort(cues.begin(), cues.end());
    cues.erase(std::unique(cues.begin(), cues.end()), cues.end());
    addShare(cues, "form.prose", prose, all.size());
    addSteps(cues, "form.numbered", numbered);
    addSteps(cues, "form.asked", asked);
    addSteps(cues, "form.quoted", quotations(all));
    addSteps(cues, "form.marked", countOf('"', all) / 2);
    const std::size_t sentence = all.size() / std::max<std::size_t>(1, text.sentences().size());
    for (const std::size_t size : {40U, 60U, 80U, 100U, 130U, 160U})
        if (sentence >= size) cues.push_back("form.sentence-" + std::to_string(size));
    return cues;
}

}  // namespace offerbook::extract
