#pragma once

#include "core/base/clock.h"
#include "core/book/book.h"
#include "core/compare/assumed_year.h"
#include "core/compare/benchmark_bands.h"
#include "core/compare/comparison.h"
#include "core/reference/reference_data.h"

#include <chrono>
#include <string>
#include <vector>

namespace offerbook::ui {

/// Everything a report is made from, as copies: it can be made in another thread while the book goes on changing.
struct ReportInput {
    compare::Comparison comparison;
    std::vector<compare::BenchmarkBand> bands;  ///< market pay in the book
    std::vector<SourceDocument> documents;      ///< of the offers, without their bytes
    std::vector<StateGroup> groups;             ///< that the conditions of the offers speak of
    std::string bookId;
    std::chrono::sys_seconds made{};
    /// All people of the book by the offers, for whoever advises several; empty where there are fewer than two.
    struct MatrixRow {
        std::string name;  ///< empty where the report is anonymous
        std::vector<eligibility::Truth> verdicts;
    };
    std::vector<MatrixRow> matrix;
    bool anonymous = false;                        ///< neither the candidate's name nor paths of files, which often hold one
    std::vector<compare::AssumedYear> years = {};  ///< working years used where an offer does not say
};

ReportInput collectReport(const book::Book& book, const compare::Comparison& comparison, const ReferenceData& reference,
                          const Clock& clock, bool anonymous);

}  // namespace offerbook::ui
