#pragma once

#include "core/money/currency.h"
#include "core/money/decimal.h"
#include "core/money/pay_period.h"
#include "core/posting/json/codec.h"
#include "core/posting/qualifications.h"
#include "core/posting/remote_work.h"
#include "core/posting/stated.h"
#include "core/time/date.h"

/// Codecs of the value types that every part of the model is made of. Decimals and dates are texts.
namespace offerbook {

std::string_view toWord(MessageArg::Kind kind);
std::string_view toWord(Origin origin);          ///< "extracted", "confirmed", "typed"
std::string_view toWord(Confidence confidence);  ///< "sure", "check", "weak"

}  // namespace offerbook

namespace offerbook::json {

template <>
struct Words<MessageArg::Kind> {
    static std::optional<MessageArg::Kind> parse(std::string_view word);
};
template <>
struct Words<Origin> {
    static std::optional<Origin> parse(std::string_view word);
};
template <>
struct Words<Confidence> {
    static std::optional<Confidence> parse(std::string_view word);
};
template <>
struct Words<PayPeriod> {
    static std::optional<PayPeriod> parse(std::string_view word) { return payPeriodFromWord(word); }
};
template <>
struct Words<Degree> {
    static std::optional<Degree> parse(std::string_view word) { return degreeFromWord(word); }
};
template <>
struct Words<LanguageLevel> {
    static std::optional<LanguageLevel> parse(std::string_view word) { return languageLevelFromWord(word); }
};

template <>
struct Words<RemoteWork::Mode> {
    static std::optional<RemoteWork::Mode> parse(std::string_view word) { return remoteModeFromWord(word); }
};

/// Every Decimal comes back exactly, also one with 18 digits after the point. A whole JSON number is taken too; one with
/// a point is refused, because it would have passed through binary floating point.
template <>
struct Codec<Decimal> {
    static Json write(const Decimal& value) { return value.toString(); }
    static Decimal read(const Json& value, const Path& path);
};
template <>
struct Codec<Currency> {
    static Json write(const Currency& value) { return std::string(value.code()); }
    static Currency read(const Json& value, const Path& path);
};
template <>
struct Codec<Date> {
    static Json write(const Date& value) { return toIso(value); }
    static Date read(const Json& value, const Path& path);
};
template <>
struct Codec<PartialDate> {
    static Json write(const PartialDate& value) { return value.toIso(); }
    static PartialDate read(const Json& value, const Path& path);
};

template <>
struct Describe<MessageArg> {
    static void members(auto& arg, auto& visit) {
        visit.required("kind", arg.kind);
        visit("value", arg.value);
    }
};
template <>
struct Describe<Message> {
    static void members(auto& message, auto& visit) {
        visit("id", message.id);
        visit("args", message.args);
    }
};
template <>
struct Describe<Evidence> {
    static void members(auto& evidence, auto& visit) {
        visit.required("begin", evidence.begin);
        visit.required("end", evidence.end);
        visit("text", evidence.text);
    }
};

}  // namespace offerbook::json
