#include "core/extract/find/edge_words.h"

#include "core/extract/find/leading_words.h"

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

EdgeWords::EdgeWords(std::vector<std::string> words) : isKnown_(!words.empty()), words_(std::move(words)) {
    const auto byteOf = [](const std::string& word) { return static_cast<unsigned char>(word.front()); };
    std::sort(words_.begin(), words_.end(), [&](const std::string& a, const std::string& b) { return byteOf(a) < byteOf(b); });
    for (const std::string& word : words_) ++first_[byteOf(word) + std::size_t{1}];
    for (std::size_t byte = 1; byte < first_.size(); ++byte)
        first_[byte] = static_cast<std::uint16_t>(first_[byte] + first_[byte - 1]);
}

EdgeWords EdgeWords::beginningsOf(std::string_view source) {
    std::vector<std::string> words;
    for (const LeadingWord& word : leadingOf(source).words) words.push_back(word.text);
    return EdgeWords(std::move(words));
}

EdgeWords EdgeWords::endingsOf(std::string_view source) {
    const Leading leading = leadingOf(mirrored(source));
    if (!leading.onlyAtStart) return {};
    std::vector<std::string> words;
    for (const LeadingWord& word : leading.words) words.push_back(word.text);
    return EdgeWords(std::move(words));
}

template <class Fits>
bool EdgeWords::anyOf(char byte, Fits&& fits) const {
    const auto from = static_cast<unsigned char>(byte);
    return std::any_of(words_.begin() + first_[from], words_.begin() + first_[from + std::size_t{1}], fits);
}

bool EdgeWords::mayBegin(std::string_view text) const {
    if (!isKnown_) return true;
    return !text.empty() && anyOf(text.front(), [&](const std::string& word) { return text.starts_with(word); });
}

bool EdgeWords::mayEnd(std::string_view text) const {
    if (!isKnown_) return true;
    return !text.empty() && anyOf(text.back(), [&](const std::string& backwards) {
        return backwards.size() <= text.size() && std::equal(backwards.begin(), backwards.end(), text.rbegin());
    });
}

}  // namespace offerbook::extract::find
