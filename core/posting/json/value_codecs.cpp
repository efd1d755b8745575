#include "core/posting/json/value_codecs.h"

#include "core/base/words.h"

namespace offerbook {
namespace {

using ArgKind = MessageArg::Kind;
constexpr auto argWords = wordTable<ArgKind>({{ArgKind::text, "text"},
                                              {ArgKind::number, "number"},
                                              {ArgKind::money, "money"},
                                              {ArgKind::date, "date"},
                                              {ArgKind::country, "country"},
                                              {ArgKind::currency, "currency"},
                                              {ArgKind::language, "language"},
                                              {ArgKind::term, "term"}});
constexpr auto originWords =
    wordTable<Origin>({{Origin::extracted, "extracted"}, {Origin::confirmed, "confirmed"}, {Origin::typed, "typed"}});
constexpr auto confidenceWords =
    wordTable<Confidence>({{Confidence::sure, "sure"}, {Confidence::check, "check"}, {Confidence::weak, "weak"}});

/// Exact, within the range of Decimal; nullopt beyond it.
std::optional<Decimal> parseExact(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    Int128 coefficient = 0;
    int digits = 0;
    int scale = -1;
    for (const char c : text) {
        if (c == '.' && scale < 0 && digits > 0) {
            scale = 0;
            continue;
        }
        if (c < '0' || c > '9') return std::nullopt;
        ++digits;
        if (scale >= 0 && ++scale > Decimal::maxScale) return std::nullopt;
        if (__builtin_mul_overflow(coefficient, Int128{10}, &coefficient) ||
            __builtin_add_overflow(coefficient, Int128{c - '0'}, &coefficient))
            return std::nullopt;
    }
    if (digits == 0 || scale == 0) return std::nullopt;
    return Decimal::ofScaled(negative ? -coefficient : coefficient, scale < 0 ? 0 : scale);
}

}  // namespace

std::string_view toWord(MessageArg::Kind kind) { return argWords.word(kind); }
std::string_view toWord(Origin origin) { return originWords.word(origin); }
std::string_view toWord(Confidence confidence) { return confidenceWords.word(confidence); }

namespace json {

std::optional<MessageArg::Kind> Words<MessageArg::Kind>::parse(std::string_view word) { return argWords.value(word); }
std::optional<Origin> Words<Origin>::parse(std::string_view word) { return originWords.value(word); }
std::optional<Confidence> Words<Confidence>::parse(std::string_view word) { return confidenceWords.value(word); }

Decimal Codec<Decimal>::read(const Json& value, const Path& path) {
    if (value.is_number_integer())
        return Decimal(
            readWhole(value, path, std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()));
    if (!value.is_string()) fail("json.not-a-decimal", path);
    const auto number = parseExact(value.get_ref<const std::string&>());
    if (!number) fail("json.not-a-decimal", path);
    return *number;
}

Currency Codec<Currency>::read(const Json& value, const Path& path) {
    const std::string code = readText(value, path);
    const auto currency = Currency::fromCode(code);
    if (!currency) fail("json.not-a-currency", path, code);
    return *currency;
}

Date Codec<Date>::read(const Json& value, const Path& path) {
    const std::string text = readText(value, path);
    const auto date = parseIsoDate(text);
    if (!date) fail("json.not-a-date", path, text);
    return *date;
}

PartialDate Codec<PartialDate>::read(const Json& value, const Path& path) {
    const std::string text = readText(value, path);
    const auto date = PartialDate::parse(text);
    if (!date) fail("json.not-a-date", path, text);
    return *date;
}

}  // namespace json
}  // namespace offerbook
