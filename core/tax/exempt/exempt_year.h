#pragma once

#include "core/base/expected.h"
#include "core/tax/brackets.h"
#include "core/tax/tax_pack.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::tax::exempt {

/// What a contribution is a percentage of.
enum class Base {
    pay,          ///< the amount as quoted
    reference,    ///< CERN Pension Fund: the reference salary, which is pay x factor or fixed by category
    pensionable,  ///< United Nations: the pensionable remuneration, which no rule here derives from pay
};

struct Deduction {
    LineId line = LineId::pension;
    std::string key;                ///< the household key that may change the percentage
    std::string percent;            ///< machine text; empty: no source states it
    std::string percentBefore2012;  ///< of those who joined before 2012; empty: no difference
    Base base = Base::pay;
    std::vector<std::string> onlyFor;  ///< categories; empty: all
    TaxRule rule;
};

struct Category {
    std::string word;
    Cents reference = 0;   ///< fixed reference salary a month; 0: by the pay
    bool entered = false;  ///< its rates are not known and have to be entered
};

/// How the pay is quoted, and what that leaves to take.
struct InternalTax {
    enum class Kind {
        taken,    ///< pay is quoted after it
        steps,    ///< a yearly tariff of the pack
        entered,  ///< quoted before it, steps not found: a share of the pay has to be entered
    };
    Kind kind = Kind::taken;
    Brackets steps;
    TaxRule rule;
    TaxRule takenRule;  ///< for pay that is quoted after it, where both are usual
};

/// European Union: the solidarity levy on the part of net pay above a floor.
struct Levy {
    std::string percent;
    std::string floor;  ///< a month
    TaxRule rule;
};

struct Organisation {
    std::string code;
    std::vector<std::string> names;  ///< other ways to write it
    std::vector<std::string> currencies;
    std::vector<std::string> quoted;  ///< "net", "gross" of internal tax; the first is usual
    InternalTax internalTax;
    std::vector<Category> categories;
    std::string referenceFactor;  ///< CERN's coefficient C; empty where nothing rests on a reference salary
    std::vector<Deduction> deductions;
    std::optional<TaxRule> healthSupplement;
    std::optional<Levy> levy;
    std::string_view note;  ///< a message id, static

    [[nodiscard]] const Category* category(std::string_view word) const;
};

/// The organisations of one pack, exempt-<year>.json.
struct ExemptYear {
    std::vector<Organisation> organisations;

    /// By code or by another of its names, without regard to case; nullptr where it is not covered.
    [[nodiscard]] const Organisation* find(std::string_view name) const;
    [[nodiscard]] std::vector<std::string> codes() const;

    /// "reference.entry" where something is missing or wrong.
    static Expected<ExemptYear, Message> read(const nlohmann::json& json, const std::filesystem::path& file);
};

}  // namespace offerbook::tax::exempt
