#pragma once

#include "core/tax/smallest_gross.h"
#include "core/tax/tax_case.h"
#include "core/tax/tax_pack.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <random>
#include <string>
#include <vector>

// What must hold for every household and every gross of a jurisdiction, tried over random ones that are drawn from the very
// list of questions that the window asks. A user would otherwise meet a net above the gross, lines that do not add up, a way
// back that misses its own figure, or a tax that leaps for one cent.

namespace offerbook::tax {

/// Numbers that are the same in each run, so that a failure can be looked at again.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : engine_(seed) {}
    std::int64_t between(std::int64_t low, std::int64_t high) {
        return low + static_cast<std::int64_t>(engine_() % (static_cast<std::uint64_t>(high - low) + 1));
    }
    bool oneIn(int times) { return between(1, times) == 1; }
    /// As often 1 to 10 as a million to ten million: small amounts matter as much as large ones.
    std::int64_t ofAnySize(std::int64_t low, std::int64_t high) {
        const std::int64_t span = high - low;
        if (span <= 0) return low;
        const int bits = static_cast<int>(std::bit_width(static_cast<std::uint64_t>(span)));
        const std::int64_t most = std::min(span, (std::int64_t{1} << between(0, bits)) - 1);
        return low + between(most / 2, most);
    }

private:
    std::mt19937_64 engine_;
};

/// What a jurisdiction's rules document; everything not set must not happen.
struct Promises {
    int year = 2026;
    Period period = Period::year;
    int households = 400;
    int grossesEach = 24;
    std::uint64_t seed = 20'261'125;
    /// The largest change of net, either way, that one cent more of gross makes anywhere but at the breaks().
    Cents step = 100;
    /// The same where the higher gross is one of the breaks().
    Cents stepAtBreak = 100;
    /// Payments on top, such as a tax credit that is paid out, may lift net above gross by as much.
    Cents paidOnTop = 0;
    /// Fixed premiums may exceed a small gross.
    bool netMayBeNegative = false;
    /// Largest gross that is tried; 100 million.
    Cents mostGross = 10'000'000'000;
    /// Keys that are set after drawing, or combinations that are put right.
    std::function<void(HouseholdFields&)> adjust;
};

/// What was tried, and the first thing that did not hold, with household and gross; empty: all held.
struct PropertyReport {
    int prepared = 0;  ///< households with figures
    int refused = 0;   ///< households that the rules refuse with an error that says why
    std::string failure;
};

inline std::string drawn(const HouseholdField& field, Chance& chance) {
    switch (field.kind) {
        case HouseholdField::Kind::flag: return chance.oneIn(2) ? "true" : "false";
        case HouseholdField::Kind::choice: {
            if (field.choices.empty()) return field.fallback;
            return field
                .choices[static_cast<std::size_t>(chance.between(0, static_cast<std::int64_t>(field.choices.size()) - 1))];
        }
        case HouseholdField::Kind::whole:
            return std::to_string(chance.ofAnySize(Decimal::parse(field.low)->whole(), Decimal::parse(field.high)->whole()));
        case HouseholdField::Kind::decimal: {
            const auto hundredths = [](const std::string& text) { return (*Decimal::parse(text) * Decimal(100)).whole(); };
            return Decimal::ofScaled(chance.ofAnySize(hundredths(field.low), hundredths(field.high)), 2).toString();
        }
    }
    return {};
}

/// Answers the questions one after the other, as a person would: each answer may raise the next question. One in four that
/// has a default is left out.
inline HouseholdFields randomHousehold(const TaxSystem& system, int year, Chance& chance) {
    HouseholdFields known;
    std::vector<std::string> seen;
    for (bool asked = true; asked;) {
        asked = false;
        for (const HouseholdField& field : system.fields(year, known)) {
            if (std::find(seen.begin(), seen.end(), field.key) != seen.end()) continue;
            seen.push_back(field.key);
            const bool canBeLeftOut = field.optional || !field.fallback.empty();
            if (!canBeLeftOut || !chance.oneIn(4)) known[field.key] = drawn(field, chance);
            asked = true;
            break;
        }
    }
    return known;
}

/// One prepared household under its promises. Each check gives the text of what failed, or nothing.
class CaseProperties {
public:
    CaseProperties(const TaxCase& taxes, const Promises& promises, Chance& chance)
        : taxes_(taxes), promises_(promises), chance_(chance), breaks_(taxes.breaks()) {}

    std::string check() {
        if (!std::is_sorted(breaks_.begin(), breaks_.end())) return "breaks() are not sorted";
        if (taxes_.relief() < 0) return "relief() is negative";
        for (const Cents gross : grosses()) {
            std::string failed = addsUp(gross);
            if (failed.empty()) failed = stepsSmoothly(gross);
            if (failed.empty()) failed = keepsItsRelief(gross);
            if (failed.empty()) failed = findsItsWayBack(gross);
            if (!failed.empty()) return "gross " + centsToText(gross) + ": " + failed;
        }
        return {};
    }

private:
    [[nodiscard]] std::vector<Cents> grosses() {
        std::vector<Cents> all{0, 1, promises_.mostGross};
        for (int i = 0; i < promises_.grossesEach; ++i) all.push_back(chance_.ofAnySize(0, promises_.mostGross));
        for (int i = 0; i < promises_.grossesEach; ++i) all.push_back(chance_.between(0, 30'000'000));
        for (int i = 0; i < 6 && !breaks_.empty(); ++i) {
            const auto at = static_cast<std::size_t>(chance_.between(0, static_cast<std::int64_t>(breaks_.size()) - 1));
            all.push_back(std::max<Cents>(0, std::min(breaks_[at], promises_.mostGross) + chance_.between(-2, 1)));
        }
        return all;
    }

    [[nodiscard]] std::string addsUp(Cents gross) const {
        const TaxLines lines = taxes_.lines(gross);
        Cents sum = 0;
        for (const TaxLine& line : lines) {
            sum += line.amount;
            if (line.rule == nullptr || line.rule->text.empty() || line.rule->source.empty())
                return std::string(toWord(line.id)) + " has no rule with its source";
        }
        if (sum != lines.sum()) return "the lines do not add up";
        if (taxes_.net(gross) != gross + sum) return "net is not gross and lines";
        if (gross + sum > gross + promises_.paidOnTop) return "net " + centsToText(gross + sum) + " is above gross";
        if (gross + sum < 0 && !promises_.netMayBeNegative) return "net " + centsToText(gross + sum) + " is below zero";
        return {};
    }

    [[nodiscard]] std::string stepsSmoothly(Cents gross) const {
        const Cents change = taxes_.net(gross + 1) - taxes_.net(gross);
        const bool atBreak = std::binary_search(breaks_.begin(), breaks_.end(), gross + 1);
        const Cents allowed = atBreak ? promises_.stepAtBreak : promises_.step;
        if (change <= allowed && -change <= allowed) return {};
        return "one cent more changes net by " + centsToText(change);
    }

    /// Deductions from a higher gross are at most relief() less than those from a lower one, where no break lies between.
    [[nodiscard]] std::string keepsItsRelief(Cents gross) {
        const auto next = std::upper_bound(breaks_.begin(), breaks_.end(), gross);
        const Cents last = next == breaks_.end() ? promises_.mostGross : std::min(*next - 1, promises_.mostGross);
        for (int i = 0; i < 4 && last > gross; ++i) {
            const Cents higher = chance_.ofAnySize(gross, last);
            const Cents less = taxes_.lines(higher).sum() - taxes_.lines(gross).sum();
            if (less > taxes_.relief())
                return "from " + centsToText(higher) + " are deducted " + centsToText(less) + " less, with no break between";
        }
        return {};
    }

    [[nodiscard]] std::string findsItsWayBack(Cents gross) {
        const Cents net = taxes_.net(gross);
        if (net <= 0) return {};
        const auto found = smallestGross(taxes_, net);
        if (!found) return "no gross is found for its own net " + centsToText(net);
        if (*found > gross) return "a larger gross is found for its own net: " + centsToText(*found);
        if (taxes_.net(*found) < net) return "the gross found falls short: " + centsToText(*found);
        for (int i = 0; i < 4 && *found > 0; ++i) {
            const Cents smaller = i == 0 ? *found - 1 : *found - 1 - chance_.ofAnySize(0, *found - 1);
            if (taxes_.net(smaller) >= net)
                return "found " + centsToText(*found) + ", but " + centsToText(smaller) + " reaches the net already";
        }
        return {};
    }

    const TaxCase& taxes_;
    const Promises& promises_;
    Chance& chance_;
    std::vector<Cents> breaks_;
};

inline std::string written(const HouseholdFields& household) {
    std::string text;
    for (const auto& [key, value] : household) text += (text.empty() ? "" : " ") + key + "=" + value;
    return text;
}

inline PropertyReport checkProperties(const TaxSystem& system, const Promises& promises) {
    PropertyReport report;
    Chance chance(promises.seed);
    for (int i = 0; i < promises.households && report.failure.empty(); ++i) {
        HouseholdFields household = randomHousehold(system, promises.year, chance);
        if (promises.adjust) promises.adjust(household);
        const auto taxes = system.prepare({promises.year, promises.period, std::nullopt, household});
        if (!taxes) {
            ++report.refused;
            if (taxes.error().code.empty() || taxes.error().message.empty())
                report.failure = "refused without a reason: " + written(household);
            continue;
        }
        ++report.prepared;
        const std::string failed = CaseProperties(**taxes, promises, chance).check();
        if (!failed.empty()) report.failure = written(household) + ": " + failed;
    }
    return report;
}

}  // namespace offerbook::tax
