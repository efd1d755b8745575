#pragma once

#include "core/tax/tax_pack.h"

#include <string>
#include <string_view>
#include <vector>

namespace offerbook::tax {

/// Whose tariff: married also stands for registered partnership, singleParent for who lives with own children.
enum class TariffGroup { single, married, singleParent };

/// One income tariff of the federation or a canton, as the Federal Tax Administration exports it. The simple tax on a taxable
/// income, before multipliers:
/// - steps: tax at the row's border plus percent of what is above (federation DBG Art. 36, Geneva, Lucerne, Zug ...);
/// - bands: widths with the percent of each (Zurich, Bern, Aargau ...), kept as steps;
/// - average: percent of the whole income, linear between rows, the last one open (Fribourg, Valais);
/// - formula: a w + b w (ln w - 1) + c from each row's border (Basel-Landschaft).
/// The income is first cut to full hundred francs, but not for a formula. With splitting s the income is divided by s before
/// and the tax multiplied by s after.
class IncomeTariff {
public:
    /// Exact tax in billionths of a cent.
    [[nodiscard]] Int128 tax(Cents taxable, bool split) const;
    /// The part of the taxable income that the tariff is applied to, times the splitting.
    [[nodiscard]] Cents base(Cents taxable, bool split) const;
    /// How much the tax falls at borders of the table, all of them together, in cents, rounded up; official tables are
    /// rounded, so that some rows begin a little below the end of the row before.
    [[nodiscard]] Cents falls(bool split) const;
    [[nodiscard]] bool has(TariffGroup group) const;
    [[nodiscard]] bool splits() const { return multiplied_ != divided_; }

    /// `pointer` is the tariff's object in the pack.
    static IncomeTariff read(PackReader& pack, const std::string& pointer);

private:
    enum class Kind { steps, average, formula };
    struct Row {
        Cents from;
        std::int64_t rate;  ///< billionths: of the part above, of the whole (average), of w (formula)
        Int128 tax;         ///< at the border, or the formula's c
        std::int64_t log;   ///< billionths of w (ln w - 1)
    };

    [[nodiscard]] const Row& rowOf(Cents income) const;
    [[nodiscard]] Cents income(Cents taxable, bool split) const;
    [[nodiscard]] Int128 simpleTax(Cents income) const;
    [[nodiscard]] static Int128 taxIn(Kind kind, const Row& row, const Row* next, Cents income);
    void readBands(PackReader& pack, const std::string& pointer);
    void readRows(PackReader& pack, const std::string& pointer);

    Kind kind_ = Kind::steps;
    std::vector<Row> rows_;
    std::vector<TariffGroup> groups_;
    std::int64_t divided_ = 1;  ///< splitting = divided_ / multiplied_
    std::int64_t multiplied_ = 1;
};

}  // namespace offerbook::tax
