#pragma once

#include "core/book/book.h"
#include "core/book/history_table.h"
#include "core/book/sqlite_writer.h"

namespace offerbook::book {

/// A Book over one connection.
class SqliteBook final : public Book {
public:
    /// `database` is a checked book of the newest form.
    SqliteBook(std::unique_ptr<Database> database, std::filesystem::path path, const Clock& clock);
    ~SqliteBook() override;

    [[nodiscard]] const std::filesystem::path& path() const override { return path_; }
    [[nodiscard]] std::string bookId() const override;

    Expected<ActionId, BookError> perform(const Message& name, const std::function<void(Writer&)>& change) override;
    Expected<Message, BookError> undo() override;
    Expected<Message, BookError> redo() override;
    [[nodiscard]] std::optional<Message> undoName() const override { return history_.lastDoneName(); }
    [[nodiscard]] std::optional<Message> redoName() const override { return history_.firstUndoneName(); }
    [[nodiscard]] std::vector<HistoryEntry> history() const override { return history_.entries(); }

    [[nodiscard]] std::vector<PostingSummary> postings() const override { return tables_.postings.summaries(); }
    [[nodiscard]] std::optional<Posting> posting(PostingId id) const override { return tables_.postings.find(id); }
    [[nodiscard]] std::vector<DocumentSummary> documents() const override { return tables_.documents.summaries(); }
    [[nodiscard]] std::optional<SourceDocument> document(DocumentId id) const override { return tables_.documents.find(id); }
    [[nodiscard]] std::optional<DocumentId> findSame(const SourceDocument& document) const override;
    [[nodiscard]] std::vector<CandidateProfile> candidates() const override { return tables_.candidates.all(); }
    [[nodiscard]] std::optional<CandidateProfile> candidate(CandidateId id) const override { return tables_.candidates.find(id); }
    [[nodiscard]] std::vector<StoredComparison> comparisons() const override { return tables_.comparisons.all(); }
    [[nodiscard]] std::optional<StoredComparison> comparison(ComparisonId id) const override {
        return tables_.comparisons.find(id);
    }

    [[nodiscard]] ExchangeRates rates() const override { return tables_.rates.all(); }

    [[nodiscard]] std::vector<SearchHit> search(std::string_view words) const override;
    [[nodiscard]] std::vector<Message> check() const override;
    Expected<void, BookError> backupTo(const std::filesystem::path& file) const override;
    [[nodiscard]] Subscription onChange(std::function<void()> changed) override;

private:
    using Callback = std::function<void()>;
    ActionId record(const Message& name, const std::function<void(Writer&)>& change);
    Message step(const std::optional<HistoryTable::Step>& step, bool undone);
    void notify();

    std::unique_ptr<Database> database_;
    std::filesystem::path path_;
    const Clock& clock_;
    Tables tables_;
    HistoryTable history_;
    bool performing_ = false;
    std::vector<std::weak_ptr<Callback>> subscribers_;
};

}  // namespace offerbook::book
