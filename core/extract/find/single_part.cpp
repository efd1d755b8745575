#include "core/extract/find/single_part.h"

#include "core/extract/find/leading_words.h"
#include "core/extract/find/pattern_syntax.h"

#include <re2/re2.h>

#include <algorithm>
#include <bitset>
#include <cstddef>
#include <optional>

namespace offerbook::extract::find {
namespace {

using text::Span;

RE2::Options byteOptions() {
    RE2::Options set;
    set.set_log_errors(false);
    set.set_encoding(RE2::Options::EncodingLatin1);
    return set;
}

/// Of a bound there is none where it is 0.
bool keepsAny(std::string_view words, std::size_t bound) { return bound == 0 || keepsBound(words, bound); }

}  // namespace

struct SinglePart::Form {
    std::unique_ptr<RE2> before;  // nullptr: the match begins with the part
    std::unique_ptr<RE2> behind;  // nullptr: it ends with it
    std::bitset<256> oneOf;
    std::bitset<256> behindBegins;  // bytes with which what stands behind begins
    std::bitset<256> behindGoesOn;  // and those that may follow them
    std::size_t least = 0;
    bool isLazy = false;
    std::size_t most = 0;         // bound of the part in characters; 0: none
    std::size_t leastBehind = 0;  // the least bound of the gaps behind it; 0: there are none

    static std::unique_ptr<const Form> of(const std::string& source, const std::vector<Gap>& gaps);
    [[nodiscard]] bool isOneOf(char c) const { return oneOf.test(static_cast<unsigned char>(c)); }
    [[nodiscard]] bool mayEnd(std::string_view sentence, std::size_t at) const {
        return behindBegins.test(static_cast<unsigned char>(sentence[at])) &&
               (at + 1 == sentence.size() || behindGoesOn.test(static_cast<unsigned char>(sentence[at + 1])));
    }
    [[nodiscard]] std::size_t endBehind(std::string_view sentence, std::size_t at) const;
    [[nodiscard]] std::size_t endOf(std::string_view sentence, std::size_t begin, std::size_t end) const;
};

std::unique_ptr<const SinglePart::Form> SinglePart::Form::of(const std::string& source, const std::vector<Gap>& gaps) {
    const std::string_view all = source;
    const Group group = captureOfPart(all);
    if (group.end == 0) return nullptr;
    const bool isNamed = group.inside > group.open + 1;
    const std::string_view before = all.substr(0, group.open);
    const std::string_view behind = all.substr(group.end);
    const auto run = runOfClass(all.substr(group.inside, group.end - group.inside - 1));
    if (!run || beginsWithRepeat(behind) || !isOneSequence(before) || !isOneSequence(behind) || capturesIn(before) > 0)
        return nullptr;
    auto form = std::make_unique<Form>();
    form->least = run->least;
    form->isLazy = run->isLazy;
    for (const Gap& gap : gaps) {
        // The part is the first capture, its gap the one within, or the part itself.
        const bool isOfPart = isNamed ? gap.capture <= 2 && all.substr(group.inside, 1) == "(" : gap.capture == 1;
        if (isOfPart)
            form->most = gap.most;
        else
            form->leastBehind = form->leastBehind == 0 ? gap.most : std::min(form->leastBehind, gap.most);
    }
    const RE2 oneOf(std::string(run->oneOf), byteOptions());
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        if (RE2::FullMatch(re2::StringPiece(&c, 1), oneOf)) form->oneOf.set(static_cast<std::size_t>(byte));
    }
    if (!before.empty()) form->before = std::make_unique<RE2>(std::string(before), byteOptions());
    if (behind.empty()) return form->isLazy ? nullptr : std::move(form);
    form->behind = std::make_unique<RE2>(std::string(behind), byteOptions());
    const auto beginnings = leadingOf(behind).words;
    for (const LeadingWord& word : beginnings) {
        form->behindBegins.set(static_cast<unsigned char>(word.text.front()));
        if (word.text.size() == 1)
            form->behindGoesOn.set();
        else
            form->behindGoesOn.set(static_cast<unsigned char>(word.text[1]));
    }
    return beginnings.empty() ? nullptr : std::move(form);
}

/// Where what stands behind the part ends if that begins at an offset; 0 where it does not.
std::size_t SinglePart::Form::endBehind(std::string_view sentence, std::size_t at) const {
    re2::StringPiece piece;
    if (!mayEnd(sentence, at) || !behind->Match(sentence, at, sentence.size(), RE2::ANCHOR_START, &piece, 1)) return 0;
    return at + piece.size();
}

/// 0 where this way does not tell.
std::size_t SinglePart::Form::endOf(std::string_view sentence, std::size_t begin, std::size_t end) const {
    std::size_t at = begin;
    const auto goOn = [&](std::size_t last) {
        while (at < last && isOneOf(sentence[at])) ++at;
        return at == last;
    };
    if (!goOn(std::min(begin + least, end)) || at < begin + least) return 0;
    if (behind == nullptr) return goOn(end) ? end : 0;
    if (isLazy) {
        for (; at < end; ++at) {
            if (const std::size_t last = endBehind(sentence, at); last > 0) return last == end ? at : 0;
            if (!isOneOf(sentence[at])) return 0;
        }
        return 0;
    }
    goOn(end);
    for (at = std::min(at, end - 1) + 1; at-- > begin + least;)
        if (const std::size_t last = endBehind(sentence, at); last > 0) return last == end ? at : 0;
    return 0;
}

SinglePart::SinglePart(std::string source, std::vector<Gap> gaps) : source_(std::move(source)), gaps_(std::move(gaps)) {}
SinglePart::~SinglePart() = default;

SinglePart::Told SinglePart::in(std::string_view sentence, Span match) const {
    if (!isRead_.load(std::memory_order_acquire))
        std::call_once(once_, [this] {
            form_ = Form::of(source_, gaps_);
            isRead_.store(true, std::memory_order_release);
        });
    if (form_ == nullptr) return {};
    std::size_t begin = match.begin;
    if (form_->before != nullptr) {
        re2::StringPiece piece;
        if (!form_->before->Match(sentence, match.begin, sentence.size(), RE2::ANCHOR_START, &piece, 1)) return {};
        begin += piece.size();
    }
    std::size_t end = form_->endOf(sentence, begin, match.end);
    if (end == 0) return {};
    if (endsMatch() && form_->most > 0) end = begin + bytesOf(sentence.substr(begin, end - begin), form_->most);
    if (!keepsAny(sentence.substr(begin, end - begin), form_->most)) return {Told::Kind::broken, {}};
    if (!keepsAny(sentence.substr(end, match.end - end), form_->leastBehind)) return {};
    return {Told::Kind::part, {begin, end}};
}

bool SinglePart::endsMatch() const { return form_ != nullptr && form_->behind == nullptr; }

}  // namespace offerbook::extract::find
