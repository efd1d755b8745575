#include "core/extract/find/edge_words.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace offerbook::extract::find {
namespace {

/// Reads the source of a pattern in the part of RE2's syntax that the pattern books use.
class Mirror {
public:
    explicit Mirror(std::string_view source) : source_(source) {}

    std::string read() {
        std::string all = alternatives(0);
        return isKnown_ && at_ == source_.size() ? all : std::string();
    }

private:
    [[nodiscard]] bool isAtEnd() const { return at_ >= source_.size(); }
    [[nodiscard]] bool take(std::string_view sign) {
        if (!source_.substr(at_).starts_with(sign)) return false;
        at_ += sign.size();
        return true;
    }

    std::string alternatives(int depth) {
        constexpr int deepest = 40;
        if (depth > deepest) isKnown_ = false;
        std::string all;
        while (isKnown_) {
            all += sequence(depth);
            if (!take("|")) break;
            all += '|';
        }
        return all;
    }

    std::string sequence(int depth) {
        std::string all;
        while (isKnown_ && !isAtEnd() && source_[at_] != '|' && source_[at_] != ')') {
            std::string piece = atom(depth);
            piece += repeat();
            all.insert(0, piece);
        }
        return all;
    }

    std::string atom(int depth) {
        const char c = source_[at_];
        if (c == '(') return group(depth);
        if (take("^")) return "$";
        if (take("$")) return "^";
        const std::size_t begin = at_;
        at_ = c == '[' ? endOfClass() : at_ + (c == '\\' ? 2 : 1);
        // A character of several bytes would have to stay in its order.
        if (at_ > source_.size() || static_cast<unsigned char>(c) >= 0x80) isKnown_ = false;
        return std::string(source_.substr(begin, at_ - begin));
    }

    std::string group(int depth) {
        ++at_;
        if (take("?P<")) {
            at_ = std::min(source_.find('>', at_), source_.size() - 1) + 1;
        } else if (take("?") && !take(":")) {
            isKnown_ = false;  // flags
        }
        std::string inside = alternatives(depth + 1);
        if (!take(")")) isKnown_ = false;
        return "(?:" + inside + ")";
    }

    [[nodiscard]] std::size_t endOfClass() const {
        std::size_t end = at_ + 1;
        if (source_.substr(end, 1) == "^") ++end;
        for (bool first = true; end < source_.size() && (first || source_[end] != ']'); first = false)
            end += source_[end] == '\\' ? 2 : source_.substr(end, 2) == "[:" ? source_.find(":]", end) - end + 2 : 1;
        return end + 1;
    }

    std::string_view repeat() {
        const std::size_t begin = at_;
        if (!isAtEnd() && source_[at_] == '{') {
            const std::size_t close = source_.find('}', at_);
            if (close == std::string_view::npos) isKnown_ = false;
            at_ = std::min(close, source_.size() - 1) + 1;
        } else if (!take("?") && !take("*")) {
            static_cast<void>(take("+"));
        }
        if (at_ > begin) static_cast<void>(take("?"));
        return source_.substr(begin, at_ - begin);
    }

    std::string_view source_;
    std::size_t at_ = 0;
    bool isKnown_ = true;
};

}  // namespace

std::string mirrored(std::string_view source) { return Mirror(source).read(); }

namespace {

constexpr std::size_t most = 8;

/// The first byte highest; 0 where there is none.
template <class Iterator>
std::uint64_t fewBytes(Iterator from, std::size_t count) {
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < most; ++i) bytes = bytes << 8U | (i < count ? static_cast<unsigned char>(*from++) : 0U);
    return bytes;
}

std::uint64_t firstBytes(std::string_view text) {
    if (text.size() < most) return fewBytes(text.begin(), text.size());
    return fewBytes(text.begin(), most);
}

std::uint64_t lastBytes(std::string_view text) {
    if (text.size() < most) return fewBytes(text.rbegin(), text.size());
    return fewBytes(text.rbegin(), most);
}

}  // namespace

EdgeWords::EdgeWords(const std::vector<LeadingWord>& words) : isKnown_(!words.empty()) {
    std::vector<Word> all;
    for (const LeadingWord& word : words)
        all.push_back(
            {firstBytes(word.text), word.text.size() >= most ? ~std::uint64_t{0} : ~(~std::uint64_t{0} >> 8 * word.text.size())});
    std::sort(all.begin(), all.end(),
              [](const Word& a, const Word& b) { return a.bytes != b.bytes ? a.bytes < b.bytes : a.mask < b.mask; });
    for (const Word& word : all)
        if (words_.empty() || ((word.bytes ^ words_.back().bytes) & words_.back().mask) != 0) words_.push_back(word);
}

EdgeWords EdgeWords::beginningsOf(const std::vector<std::string>& sources) {
    std::vector<LeadingWord> words;
    for (const std::string& source : sources) {
        const Leading leading = leadingOf(source);
        if (leading.words.empty()) return {};
        words.insert(words.end(), leading.words.begin(), leading.words.end());
    }
    return EdgeWords(words);
}

EdgeWords EdgeWords::endingsOf(const std::vector<std::string>& sources) {
    std::vector<LeadingWord> words;
    for (const std::string& source : sources) {
        const Leading leading = leadingOf(mirrored(source));
        if (!leading.onlyAtStart || leading.words.empty()) return {};
        words.insert(words.end(), leading.words.begin(), leading.words.end());
    }
    return EdgeWords(words);
}

/// As none begins with another, only the last one that is not behind the text in order may be its beginning.
bool EdgeWords::isAnyOf(std::uint64_t eightBytes) const {
    const auto behind = std::upper_bound(words_.begin(), words_.end(), eightBytes,
                                         [](std::uint64_t bytes, const Word& word) { return bytes < word.bytes; });
    return behind != words_.begin() && ((eightBytes ^ (behind - 1)->bytes) & (behind - 1)->mask) == 0;
}

bool EdgeWords::mayBegin(std::string_view text) const { return !isKnown_ || (!text.empty() && isAnyOf(firstBytes(text))); }

bool EdgeWords::mayEnd(std::string_view text) const { return !isKnown_ || (!text.empty() && isAnyOf(lastBytes(text))); }

}  // namespace offerbook::extract::find
