#include "core/extract/find/pattern_digest.h"

#include <algorithm>
#include <fstream>
#include <system_error>
#include <utility>
#include <vector>

namespace offerbook::extract::find {
namespace {

// A line: 'g' TAB source TAB place TAB clauses TAB beginnings TAB wholes, or 's' TAB source. Words end in US, clauses in RS;
// before the letters of a word stands what is asked of its edges, as a digit and beyond.
constexpr std::string_view header = "offerbook pattern digest 1\n";
constexpr std::string_view footer = "\nend\n";  // a file that was cut off would know less of its last pattern than there is
constexpr char field = '\t';
constexpr char clauseEnd = '\x1e';
constexpr char wordEnd = '\x1f';
constexpr int begins = 1;
constexpr int ends = 2;
constexpr int tailStep = 4;

/// The signs of the format stand in no pattern; one that has them is not kept.
bool isWritable(std::string_view text) { return text.find_first_of(std::string_view("\t\n\x1e\x1f")) == std::string_view::npos; }

void write(std::string& out, std::string_view text, int edges) {
    out += static_cast<char>('0' + edges);
    out += text;
    out += wordEnd;
}

template <class Word>
int edgesOf(const Word& word) {
    return (word.beginsWord ? begins : 0) + (word.endsWord ? ends : 0);
}

std::string written(const PatternGuard& guard) {
    std::string out;
    out += static_cast<char>('0' + (guard.onlyAtStart ? 1 : 0) + (guard.beginsWithFirst ? 2 : 0));
    out += field;
    for (const auto& clause : guard.clauses) {
        for (const RequiredWord& word : clause) write(out, word.text, edgesOf(word));
        out += clauseEnd;
    }
    out += field;
    for (const LeadingWord& word : guard.commonBeginnings) write(out, word.text, edgesOf(word));
    out += field;
    for (const WholeWord& word : guard.wholes) write(out, word.text, edgesOf(word) + tailStep * static_cast<int>(word.tail));
    return out;
}

/// What stands before the next `end`, which is taken off with it.
std::string_view takeUntil(std::string_view& text, char end) {
    const std::size_t at = text.find(end);
    const std::string_view taken = text.substr(0, at);
    text.remove_prefix(std::min(text.size(), taken.size() + 1));
    return taken;
}

template <class Visit>
void forEachWord(std::string_view words, Visit&& visit) {
    while (!words.empty()) {
        const std::string_view word = takeUntil(words, wordEnd);
        if (word.size() > 1) visit(std::string(word.substr(1)), word.front() - '0');
    }
}

PatternGuard guardFrom(std::string_view line) {
    PatternGuard guard;
    const std::string_view place = takeUntil(line, field);
    const int flags = place.empty() ? 0 : place.front() - '0';
    guard.onlyAtStart = (flags & 1) != 0;
    guard.beginsWithFirst = (flags & 2) != 0;
    std::string_view clauses = takeUntil(line, field);
    while (!clauses.empty()) {
        auto& clause = guard.clauses.emplace_back();
        forEachWord(takeUntil(clauses, clauseEnd), [&](std::string text, int edges) {
            clause.push_back({std::move(text), (edges & begins) != 0, (edges & ends) != 0});
        });
    }
    forEachWord(takeUntil(line, field), [&](std::string text, int edges) {
        guard.commonBeginnings.push_back({std::move(text), (edges & begins) != 0, (edges & ends) != 0});
    });
    forEachWord(line, [&](std::string text, int edges) {
        const auto tail = static_cast<WholeWord::Tail>(edges / tailStep);
        guard.wholes.push_back({std::move(text), (edges & begins) != 0, (edges & ends) != 0, tail});
    });
    return guard;
}

}  // namespace

PatternDigest PatternDigest::read(const std::filesystem::path& file) {
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    std::ifstream in(file, std::ios::binary);
    if (failed || !in) return {};
    std::string bytes(size, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(size));
    return parse(bytes);
}

PatternDigest PatternDigest::parse(std::string_view text) {
    PatternDigest digest;
    if (!text.starts_with(header) || !text.ends_with(footer)) return digest;
    text.remove_prefix(header.size());
    text.remove_suffix(footer.size());
    while (!text.empty()) {
        std::string_view line = takeUntil(text, '\n');
        const std::string_view kind = takeUntil(line, field);
        const std::string source(takeUntil(line, field));
        if (kind == "g") digest.guards_.emplace(source, line);
        if (kind == "s") digest.sound_.insert(source);
    }
    return digest;
}

std::string PatternDigest::text() const {
    std::vector<std::string> lines;
    for (const auto& [source, guard] : guards_) lines.push_back("g\t" + source + field + guard);
    for (const std::string& source : sound_) lines.push_back("s\t" + source);
    std::sort(lines.begin(), lines.end());
    std::string all(header);
    for (const std::string& line : lines) all += line + '\n';
    return all + std::string(footer.substr(1));
}

std::optional<PatternGuard> PatternDigest::guardOf(const std::string& source) const {
    const auto known = guards_.find(source);
    if (known == guards_.end()) return std::nullopt;
    return guardFrom(known->second);
}

void PatternDigest::add(const std::string& source, const PatternGuard& guard) {
    if (!isWritable(source)) return;
    std::string line = written(guard);
    // Of the signs of the format each stands where it was written: the same is read again.
    if (written(guardFrom(line)) == line && line.find('\n') == std::string::npos)
        guards_.insert_or_assign(source, std::move(line));
}

void PatternDigest::addSound(const std::string& source) {
    if (isWritable(source)) sound_.insert(source);
}

}  // namespace offerbook::extract::find
