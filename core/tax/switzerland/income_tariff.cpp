#include "core/tax/switzerland/income_tariff.h"

#include "core/tax/switzerland/natural_log.h"

#include <algorithm>

namespace offerbook::tax {
namespace {

constexpr Cents hundredFrancs = 10'000;
constexpr std::int64_t billion = 1'000'000'000;

/// Machine text as a whole number of 10^-digits; finer text is an error of the pack.
std::int64_t scaledEntry(PackReader& pack, const std::string& pointer, int digits) {
    const Decimal value = pack.decimal(pointer);
    Int128 factor = 1;
    for (int i = 0; i < digits; ++i) factor *= 10;
    if (value.scale() > digits) pack.fail(pointer);
    return (value * Decimal::ofScaled(factor, 0)).whole();
}

/// Percent as billionths.
std::int64_t rateEntry(PackReader& pack, const std::string& pointer) { return scaledEntry(pack, pointer, 7); }

}  // namespace

bool IncomeTariff::has(TariffGroup group) const { return std::find(groups_.begin(), groups_.end(), group) != groups_.end(); }

const IncomeTariff::Row& IncomeTariff::rowOf(Cents income) const {
    const auto above =
        std::upper_bound(rows_.begin(), rows_.end(), income, [](Cents at, const Row& row) { return at < row.from; });
    return above == rows_.begin() ? rows_.front() : *(above - 1);
}

Int128 IncomeTariff::taxIn(Kind kind, const Row& row, const Row* next, Cents income) {
    if (kind == Kind::steps) return row.tax + Int128{income - row.from} * row.rate;
    if (kind == Kind::formula) {
        constexpr std::int64_t one = std::int64_t{1} << naturalLogDigits;
        const Int128 curved = row.log == 0 ? 0 : Int128{row.log} * income * (naturalLog(income) - one) >> naturalLogDigits;
        return std::max<Int128>(0, Int128{income} * row.rate + curved + row.tax);
    }
    if (next == nullptr) return Int128{income} * row.rate;
    const Cents width = next->from - row.from;
    return Int128{income} * (Int128{row.rate} * width + Int128{next->rate - row.rate} * (income - row.from)) / width;
}

Int128 IncomeTariff::simpleTax(Cents income) const {
    if (income < rows_.front().from) return 0;
    const Row& row = rowOf(income);
    return taxIn(kind_, row, &row == &rows_.back() ? nullptr : &row + 1, income);
}

Cents IncomeTariff::income(Cents taxable, bool split) const {
    const Cents part = split ? taxable * multiplied_ / divided_ : taxable;
    return kind_ == Kind::formula ? part : part / hundredFrancs * hundredFrancs;
}

Cents IncomeTariff::base(Cents taxable, bool split) const {
    const Cents part = income(taxable, split);
    return split ? part * divided_ / multiplied_ : part;
}

Int128 IncomeTariff::tax(Cents taxable, bool split) const {
    const Int128 simple = simpleTax(income(taxable, split));
    return split ? simple * divided_ / multiplied_ : simple;
}

Cents IncomeTariff::falls(bool split) const {
    Int128 sum = 0;
    for (std::size_t i = 1; i < rows_.size(); ++i) {
        const Cents border = rows_[i].from;
        const Row* next = i + 1 < rows_.size() ? &rows_[i + 1] : nullptr;
        sum += std::max<Int128>(0, taxIn(kind_, rows_[i - 1], &rows_[i], border) - taxIn(kind_, rows_[i], next, border));
    }
    if (split) sum = sum * divided_ / multiplied_ + 1;
    return static_cast<Cents>((sum + billion - 1) / billion);
}

void IncomeTariff::readBands(PackReader& pack, const std::string& pointer) {
    Row row{0, 0, 0, 0};
    const std::size_t count = pack.at(pointer).size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::string at = pointer + "/" + std::to_string(i);
        row.rate = rateEntry(pack, at + "/1");
        rows_.push_back(row);
        if (i + 1 == count) return;  // the last band is open
        const Cents width = pack.cents(at + "/0");
        row.tax += Int128{width} * row.rate;
        row.from += width;
    }
}

void IncomeTariff::readRows(PackReader& pack, const std::string& pointer) {
    for (std::size_t i = 0; i < pack.at(pointer).size(); ++i) {
        const std::string at = pointer + "/" + std::to_string(i);
        Row row{pack.cents(at + "/0"), 0, 0, 0};
        if (kind_ == Kind::formula) {
            row.rate = scaledEntry(pack, at + "/1", 9);
            row.log = scaledEntry(pack, at + "/2", 9);
            row.tax = Int128{scaledEntry(pack, at + "/3", 9)} * 100;  // francs: 10^-9 of a franc are 10^-7 of a cent
        } else {
            row.rate = rateEntry(pack, at + "/1");
            if (kind_ == Kind::steps) row.tax = Int128{pack.cents(at + "/2")} * billion;
        }
        if (!rows_.empty() && row.from <= rows_.back().from) pack.fail(at);
        rows_.push_back(row);
    }
}

IncomeTariff IncomeTariff::read(PackReader& pack, const std::string& pointer) {
    IncomeTariff tariff;
    for (const auto& group : pack.at(pointer + "/for")) {
        if (group == "single") tariff.groups_.push_back(TariffGroup::single);
        if (group == "married") tariff.groups_.push_back(TariffGroup::married);
        if (group == "singleParent") tariff.groups_.push_back(TariffGroup::singleParent);
    }
    const std::string kind = pack.text(pointer + "/kind");
    if (kind == "average") tariff.kind_ = Kind::average;
    if (kind == "formula") tariff.kind_ = Kind::formula;
    if (kind == "bands")
        tariff.readBands(pack, pointer + "/rows");
    else
        tariff.readRows(pack, pointer + "/rows");
    if (pack.has(pointer + "/splitting")) {
        tariff.divided_ = pack.whole(pointer + "/splitting/0");
        tariff.multiplied_ = pack.whole(pointer + "/splitting/1");
    }
    if (tariff.rows_.empty() || tariff.groups_.empty() || tariff.divided_ < 1 || tariff.multiplied_ < 1) pack.fail(pointer);
    return tariff;
}

}  // namespace offerbook::tax
