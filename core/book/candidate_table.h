#pragma once

#include "core/book/book.h"
#include "core/book/database.h"

namespace offerbook::book {

class CandidateTable {
public:
    explicit CandidateTable(Database& database) : database_(database) {}

    CandidateId add(const CandidateProfile& candidate);
    void update(const CandidateProfile& candidate);
    /// References of comparisons must be gone before.
    void remove(CandidateId id);

    [[nodiscard]] std::vector<CandidateProfile> all() const;
    [[nodiscard]] std::optional<CandidateProfile> find(CandidateId id) const;
    [[nodiscard]] std::vector<Message> unreadable() const;

private:
    Database& database_;
};

}  // namespace offerbook::book
