#pragma once

#include "core/book/book.h"
#include "core/book/database.h"

#include <chrono>

namespace offerbook::book {

/// Postings: a row of what lists show, and a row for each field that says something.
class PostingTable {
public:
    explicit PostingTable(Database& database) : database_(database) {}

    PostingId add(const Posting& posting, std::chrono::sys_seconds now);
    void update(const Posting& posting);
    /// The document it was read from, if any. References of comparisons must be gone before.
    std::optional<DocumentId> remove(PostingId id);
    [[nodiscard]] std::vector<PostingId> ofDocument(DocumentId document) const;

    [[nodiscard]] std::vector<PostingSummary> summaries() const;
    /// A stored field that does not decode throws BookFailure (damaged).
    [[nodiscard]] std::optional<Posting> find(PostingId id) const;
    /// What is wrong with stored fields, one message each.
    [[nodiscard]] std::vector<Message> unreadable() const;

private:
    void writeFields(const Posting& posting);
    Database& database_;
};

}  // namespace offerbook::book
