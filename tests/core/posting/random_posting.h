#pragma once

#include "core/posting/document.h"
#include "core/posting/posting.h"

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace offerbook::test {

/// Makes postings in which every part of the model occurs in every state; the same seed makes the same ones.
class RandomModel {
public:
    explicit RandomModel(std::uint32_t seed) : random_(seed) {}

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(random_); }
    bool coin() { return upTo(1) == 1; }
    template <class T, std::size_t N>
    T oneOf(const std::array<T, N>& choices) {
        return choices[static_cast<std::size_t>(upTo(static_cast<int>(N) - 1))];
    }
    template <class Enum>
    Enum oneEnum(int last) {
        return static_cast<Enum>(upTo(last));
    }

    std::string text() {
        static const std::array<std::string, 10> pieces{
            "",           "Zürich",      "a \"quoted\" word", "line\nbreak\ttab",          "日本語",
            "emoji 🙂", "back\\slash", "{\"json\": 1}",     "'; DROP TABLE posting; --", "x"};
        std::string made;
        for (int i = upTo(3); i > 0; --i) made += oneOf(pieces);
        return made;
    }
    Decimal decimal() {
        const Int128 coefficient = Int128{upTo(1'000'000'000)} * upTo(1'000'000'000) - upTo(1'000'000);
        return Decimal::ofScaled(coefficient, upTo(Decimal::maxScale));
    }
    PartialDate date() {
        const int year = 1990 + upTo(60);
        switch (upTo(3)) {
            case 0: return *PartialDate::of(year, std::nullopt, std::nullopt);
            case 1: return *PartialDate::of(year, static_cast<unsigned>(1 + upTo(11)), std::nullopt);
            case 2:
                return *PartialDate::of(std::nullopt, static_cast<unsigned>(1 + upTo(11)), static_cast<unsigned>(1 + upTo(27)));
            default: return *PartialDate::of(year, static_cast<unsigned>(1 + upTo(11)), static_cast<unsigned>(1 + upTo(27)));
        }
    }
    template <class Make>
    auto maybe(Make make) -> std::optional<decltype(make())> {
        if (coin()) return std::nullopt;
        return make();
    }
    template <class Make>
    auto list(Make make) -> std::vector<decltype(make())> {
        std::vector<decltype(make())> made;
        for (int i = upTo(3); i > 0; --i) made.push_back(make());
        return made;
    }
    std::vector<Evidence> evidence() {
        return list([this] {
            const auto begin = static_cast<std::size_t>(upTo(10'000));
            return Evidence{begin, begin + 7, text()};
        });
    }
    Message message() {
        if (coin()) return {};
        return {"extract.why", list([this] { return MessageArg{oneEnum<MessageArg::Kind>(7), text()}; })};
    }
    Currency currency() { return Currency::of(oneOf(std::array<std::string_view, 4>{"CHF", "EUR", "USD", "JPY"})); }
    PayPeriod period() { return oneEnum<PayPeriod>(5); }

    Pay pay();
    Benchmark benchmark();
    EligibilityRule rule(int depth);
    Posting posting();
    SourceDocument document();

private:
    template <class T, class Make>
    void fill(Stated<T>& field, Make make);
    Condition condition();
    std::mt19937 random_;
};

}  // namespace offerbook::test
