#include "core/extract/find/gap_reach.h"

#include "core/extract/find/edge_words.h"
#include "core/extract/find/leading_words.h"
#include "core/extract/find/pattern_syntax.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <charconv>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

namespace offerbook::extract::find {
namespace {

constexpr std::size_t endless = std::numeric_limits<std::size_t>::max();

std::size_t sum(std::size_t a, std::size_t b) { return a > endless - b ? endless : a + b; }

/// The words before the gap: which bytes they may have, and how many characters they are at most.
class WordsBefore {
public:
    explicit WordsBefore(std::string_view source) : source_(source) {
        longest_ = alternatives();
        isKnown_ = isKnown_ && at_ == source_.size();
    }
    [[nodiscard]] bool isKnown() const { return isKnown_; }
    [[nodiscard]] const std::bitset<256>& bytes() const { return bytes_; }
    /// Several blanks count as one.
    [[nodiscard]] std::size_t longest() const { return longest_; }

private:
    [[nodiscard]] bool isAtEnd() const { return at_ >= source_.size(); }

    std::size_t alternatives() {
        std::size_t longest = 0;
        for (bool goesOn = true; goesOn && isKnown_;) {
            longest = std::max(longest, sequence());
            goesOn = !isAtEnd() && source_[at_] == '|';
            if (goesOn) ++at_;
        }
        return longest;
    }

    std::size_t sequence() {
        std::size_t longest = 0;
        while (isKnown_ && !isAtEnd() && source_[at_] != '|' && source_[at_] != ')') {
            const bool isBlank = source_[at_] == ' ';
            longest = sum(longest, repeated(atom(), isBlank));
        }
        return longest;
    }

    std::size_t atom() {
        if (source_[at_] == '(') return group();
        const std::size_t begin = std::exchange(at_, endOfAtom(source_, at_));
        const std::string_view written = source_.substr(begin, at_ - begin);
        if (written == "^" || written == "$" || written == "\\b") return 0;
        const auto bytes = bytesOfAtom(written);
        isKnown_ = isKnown_ && bytes.has_value();
        if (bytes) bytes_ |= *bytes;
        return 1;
    }

    std::size_t group() {
        isKnown_ = isKnown_ && source_.substr(at_, 3) == "(?:";
        at_ = std::min(at_ + 3, source_.size());
        const std::size_t longest = alternatives();
        if (isAtEnd()) isKnown_ = false;
        ++at_;
        return longest;
    }

    std::size_t repeated(std::size_t once, bool isBlank) {
        if (isAtEnd() || !beginsWithRepeat(source_.substr(at_))) return once;
        std::size_t times = 1;
        if (source_[at_] == '*' || source_[at_] == '+') times = isBlank ? 1 : endless;
        if (source_[at_] == '{') {
            const std::size_t close = std::min(source_.find('}', at_), source_.size() - 1);
            const std::size_t comma = std::min(source_.find(',', at_), close);
            const char* const most = source_.data() + (comma < close ? comma : at_) + 1;
            times = endless;
            std::from_chars(most, source_.data() + close, times);
            at_ = close;
        }
        ++at_;
        if (!isAtEnd() && source_[at_] == '?') ++at_;
        return once == 0 ? 0 : times > endless / once ? endless : once * times;
    }

    std::string_view source_;
    std::size_t at_ = 0;
    bool isKnown_ = true;
    std::bitset<256> bytes_;
    std::size_t longest_ = 0;
};

/// Several blanks count as one.
std::size_t charactersIn(std::string_view words) {
    std::size_t count = 0;
    bool isBehindBlank = false;
    for (const char c : words) {
        const bool isRestOfCharacter = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
        count += isRestOfCharacter || (isBehindBlank && c == ' ') ? 0 : 1;
        isBehindBlank = c == ' ';
    }
    return count;
}

}  // namespace

struct GapReach::Form {
    static constexpr std::uint8_t ofGap = 1;
    static constexpr std::uint8_t beginsBehind = 2;  // the words behind the gap may begin with it
    static constexpr std::uint8_t goesOnBehind = 4;  // and have it as their second byte
    std::array<std::uint8_t, 256> bytes{};
    EdgeWords behind;
    std::size_t least = 0;
    std::size_t most = endless;  // characters from the beginning of the match to the words behind the gap

    static std::unique_ptr<const Form> of(std::string_view source, const std::vector<Gap>& gaps);
    void addWordBehind(const std::string& word);
    [[nodiscard]] bool is(char c, std::uint8_t what) const { return (bytes[static_cast<unsigned char>(c)] & what) != 0; }
    [[nodiscard]] bool standsBehind(std::string_view sentence, std::size_t at) const {
        return (at + 1 == sentence.size() || is(sentence[at + 1], goesOnBehind)) && behind.mayBegin(sentence.substr(at));
    }
};

void GapReach::Form::addWordBehind(const std::string& word) {
    bytes[static_cast<unsigned char>(word.front())] |= beginsBehind;
    if (word.size() > 1)
        bytes[static_cast<unsigned char>(word[1])] |= goesOnBehind;
    else
        for (std::uint8_t& any : bytes) any |= goesOnBehind;
}

std::unique_ptr<const GapReach::Form> GapReach::Form::of(std::string_view source, const std::vector<Gap>& gaps) {
    const Group group = firstCapture(source);
    if (group.end == 0) return nullptr;
    const std::string_view behind = source.substr(group.end);
    const std::string_view inside = source.substr(group.inside, group.end - group.inside - 1);
    const auto run = runOfClass(inside);
    if (!run || behind.empty() || beginsWithRepeat(behind) || !isOneSequence(behind)) return nullptr;
    const auto oneOf = bytesOfAtom(run->oneOf);
    const WordsBefore before(source.substr(0, group.open));
    // The walk goes through the words before the gap as if they were of it.
    if (!oneOf || !before.isKnown() || (before.bytes() & ~*oneOf).any()) return nullptr;
    auto form = std::make_unique<Form>();
    for (std::size_t byte = 0; byte < oneOf->size(); ++byte)
        if (oneOf->test(byte)) form->bytes[byte] |= ofGap;
    form->least = run->least;
    const auto words = leadingOf(behind).words;
    if (words.empty()) return nullptr;
    for (const LeadingWord& word : words) form->addWordBehind(word.text);
    form->behind = EdgeWords::beginningsOf({std::string(behind)});
    // The gap is the first capture, or the one within it that the part is.
    const bool isNamed = group.inside > group.open + 1;
    const int capture = isNamed && inside.starts_with('(') ? 2 : 1;
    for (const Gap& gap : gaps)
        if (gap.capture == capture) form->most = sum(before.longest(), gap.most);
    return form;
}

GapReach::GapReach(std::string source, std::vector<Gap> gaps) : source_(std::move(source)), gaps_(std::move(gaps)) {}
GapReach::~GapReach() = default;

bool GapReach::mayMatchAt(std::string_view sentence, std::size_t begin) const {
    if (!isRead_.load(std::memory_order_acquire))
        std::call_once(once_, [this] {
            form_ = Form::of(source_, gaps_);
            isRead_.store(true, std::memory_order_release);
        });
    if (form_ == nullptr) return true;
    for (std::size_t at = begin; at < sentence.size(); ++at) {
        const char c = sentence[at];
        if (form_->is(c, Form::beginsBehind) && at >= begin + form_->least && form_->standsBehind(sentence, at))
            return at - begin <= form_->most || charactersIn(sentence.substr(begin, at - begin)) <= form_->most;
        if (!form_->is(c, Form::ofGap)) return false;
    }
    return false;
}

}  // namespace offerbook::extract::find
