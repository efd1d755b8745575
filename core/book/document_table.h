#pragma once

#include "core/book/book.h"
#include "core/book/database.h"

namespace offerbook::book {

/// Source documents. Their bytes and text stay beside the recorded changes, as long as an action that brought them is kept.
class DocumentTable {
public:
    explicit DocumentTable(Database& database) : database_(database) {}

    DocumentId add(const SourceDocument& document, ActionId action);
    /// Postings that refer to it must be gone before.
    void remove(DocumentId id);

    [[nodiscard]] std::vector<DocumentSummary> summaries() const;
    [[nodiscard]] std::optional<SourceDocument> find(DocumentId id) const;
    [[nodiscard]] std::optional<DocumentKind> kind(DocumentId id) const;
    [[nodiscard]] std::optional<DocumentId> findSame(std::string_view bytes) const;
    [[nodiscard]] std::vector<Message> unreadable() const;

private:
    Database& database_;
};

}  // namespace offerbook::book
