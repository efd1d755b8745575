#include "core/book/sqlite_writer.h"

namespace offerbook::book {

DocumentId SqliteWriter::addDocument(const SourceDocument& document) { return tables_.documents.add(document, action_); }

PostingId SqliteWriter::addPosting(const Posting& posting) { return tables_.postings.add(posting, now_); }

void SqliteWriter::updatePosting(const Posting& posting) { tables_.postings.update(posting); }

void SqliteWriter::removePosting(PostingId id) {
    tables_.comparisons.forget(id);
    const auto document = tables_.postings.remove(id);
    if (!document || !tables_.postings.ofDocument(*document).empty()) return;
    if (tables_.documents.kind(*document) == DocumentKind::posting) tables_.documents.remove(*document);
}

void SqliteWriter::removeDocument(DocumentId id) {
    for (const PostingId posting : tables_.postings.ofDocument(id)) {
        tables_.comparisons.forget(posting);
        tables_.postings.remove(posting);
    }
    tables_.documents.remove(id);
}

CandidateId SqliteWriter::addCandidate(const CandidateProfile& candidate) { return tables_.candidates.add(candidate); }

void SqliteWriter::updateCandidate(const CandidateProfile& candidate) { tables_.candidates.update(candidate); }

void SqliteWriter::removeCandidate(CandidateId id) {
    tables_.comparisons.forget(id);
    tables_.candidates.remove(id);
}

ComparisonId SqliteWriter::addComparison(const StoredComparison& comparison) { return tables_.comparisons.add(comparison); }

void SqliteWriter::updateComparison(const StoredComparison& comparison) { tables_.comparisons.update(comparison); }

void SqliteWriter::removeComparison(ComparisonId id) { tables_.comparisons.remove(id); }

void SqliteWriter::putRates(const ExchangeRates& rates) { tables_.rates.put(rates); }

}  // namespace offerbook::book
