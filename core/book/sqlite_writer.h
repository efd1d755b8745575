#pragma once

#include "core/book/candidate_table.h"
#include "core/book/comparison_table.h"
#include "core/book/document_table.h"
#include "core/book/posting_table.h"
#include "core/book/rate_table.h"

namespace offerbook::book {

/// The tables of the model over one connection.
struct Tables {
    explicit Tables(Database& database)
        : postings(database), documents(database), candidates(database), comparisons(database), rates(database) {}
    PostingTable postings;
    DocumentTable documents;
    CandidateTable candidates;
    ComparisonTable comparisons;
    RateTable rates;
};

/// The writer of one action: what belongs together across tables is done here.
class SqliteWriter final : public Writer {
public:
    SqliteWriter(Tables& tables, ActionId action, std::chrono::sys_seconds now) : tables_(tables), action_(action), now_(now) {}

    DocumentId addDocument(const SourceDocument& document) override;
    PostingId addPosting(const Posting& posting) override;
    void updatePosting(const Posting& posting) override;
    void removePosting(PostingId id) override;
    void removeDocument(DocumentId id) override;
    CandidateId addCandidate(const CandidateProfile& candidate) override;
    void updateCandidate(const CandidateProfile& candidate) override;
    void removeCandidate(CandidateId id) override;
    ComparisonId addComparison(const StoredComparison& comparison) override;
    void updateComparison(const StoredComparison& comparison) override;
    void removeComparison(ComparisonId id) override;
    void putRates(const ExchangeRates& rates) override;

private:
    Tables& tables_;
    ActionId action_;
    std::chrono::sys_seconds now_;
};

}  // namespace offerbook::book
