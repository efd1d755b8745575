#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook {

/// One argument of a Message, as machine text with its kind, so that whoever makes the sentence formats it in the
/// reader's language. Machine forms: text = UTF-8 as is; number = decimal "1234.5"; money = "CHF 5266.00";
/// date = ISO 8601, possibly partial; country = ISO 3166-1 alpha-2; currency = ISO 4217; language = ISO 639-1;
/// term = a stable word of the model such as "fixed-term" that has its own phrase.
struct MessageArg {
    enum class Kind { text, number, money, date, country, currency, language, term };
    Kind kind = Kind::text;
    std::string value;

    static MessageArg text(std::string_view v) { return {Kind::text, std::string(v)}; }
    static MessageArg number(std::int64_t v) { return {Kind::number, std::to_string(v)}; }
    static MessageArg number(std::string_view decimal) { return {Kind::number, std::string(decimal)}; }
    static MessageArg money(std::string_view machine) { return {Kind::money, std::string(machine)}; }
    static MessageArg date(std::string_view iso) { return {Kind::date, std::string(iso)}; }
    static MessageArg country(std::string_view code) { return {Kind::country, std::string(code)}; }
    static MessageArg currency(std::string_view code) { return {Kind::currency, std::string(code)}; }
    static MessageArg language(std::string_view code) { return {Kind::language, std::string(code)}; }
    static MessageArg term(std::string_view word) { return {Kind::term, std::string(word)}; }

    friend bool operator==(const MessageArg&, const MessageArg&) = default;
};

/// What core says to a person: an id and arguments, never a sentence. ui/phrases turns it into one with tr();
/// every id that core uses has a phrase there (a test walks them). Ids read "area.what", such as "book.newer".
struct Message {
    std::string id;
    std::vector<MessageArg> args;

    [[nodiscard]] bool empty() const { return id.empty(); }
    friend bool operator==(const Message&, const Message&) = default;
};

}  // namespace offerbook
