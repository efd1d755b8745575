#pragma once

#include "core/compare/comparison.h"
#include "core/posting/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace offerbook::compare {

/// Market pay on the scale of a comparison, with the offers it may be held against.
struct BenchmarkBand {
    Benchmark benchmark;
    ComparablePay pay;                ///< by the same ladder as an offer's
    std::vector<std::size_t> offers;  ///< indices of offers of the same kind of role whose pay is of the same basis
    Message whyNot;                   ///< why it has no figure or another basis; empty: no offer is of its kind of role
};

/// Brings benchmarks to the currency and period of the comparison and tells which offers each belongs to. A benchmark
/// names a kind of role; it belongs to an offer where every word of the role but those of a level ("junior") stands in
/// the offer's title. Pay of another basis is never held against it.
std::vector<BenchmarkBand> benchmarkBands(const std::vector<Benchmark>& benchmarks, const Comparison& comparison,
                                          const ReferenceData& reference);

/// Whether an offer with this title is of the benchmark's kind of role; an empty role belongs to none.
bool isSameKindOfRole(std::string_view role, std::string_view title);

}  // namespace offerbook::compare
