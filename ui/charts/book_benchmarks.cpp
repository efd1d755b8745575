#include "ui/charts/book_benchmarks.h"

namespace offerbook::ui {

std::vector<Benchmark> benchmarksOf(const book::Book& book) {
    std::vector<Benchmark> benchmarks;
    for (const auto& summary : book.documents()) {
        // Postings have none; their texts need not be loaded.
        if (summary.kind == DocumentKind::posting) continue;
        if (const auto document = book.document(summary.id))
            benchmarks.insert(benchmarks.end(), document->benchmarks.begin(), document->benchmarks.end());
    }
    return benchmarks;
}

}  // namespace offerbook::ui
