#pragma once

#include "core/book/book.h"
#include "core/book/database.h"

namespace offerbook::book {

class ComparisonTable {
public:
    explicit ComparisonTable(Database& database) : database_(database) {}

    ComparisonId add(const StoredComparison& comparison);
    void update(const StoredComparison& comparison);
    void remove(ComparisonId id);
    /// Takes a posting out of every comparison; those behind it move up.
    void forget(PostingId posting);
    void forget(CandidateId candidate);

    [[nodiscard]] std::vector<StoredComparison> all() const;
    [[nodiscard]] std::optional<StoredComparison> find(ComparisonId id) const;
    [[nodiscard]] std::vector<Message> unreadable() const;

private:
    [[nodiscard]] std::string lensOf(const StoredComparison& comparison) const;
    void writeOffers(ComparisonId id, const std::vector<PostingId>& offers);
    [[nodiscard]] std::vector<PostingId> offersOf(ComparisonId id) const;
    [[nodiscard]] std::vector<PostingId> allPostings() const;
    [[nodiscard]] StoredComparison read(const Statement& row) const;
    Database& database_;
};

}  // namespace offerbook::book
