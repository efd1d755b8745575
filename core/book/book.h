#pragma once

#include "core/base/clock.h"
#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/candidate/candidate.h"
#include "core/compare/comparison.h"
#include "core/posting/document.h"
#include "core/posting/posting.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::book {

/// What went wrong with a book. `unreadable` (not a book, damaged, newer) is exit status 3 of the command line,
/// `fileSystem` (no space, read-only, no such folder) 4.
struct BookError {
    enum class Kind { notABook, damaged, newer, busy, fileSystem, notFound, conflict };
    Kind kind;
    Message message;  ///< says what was wrong, with which file, and what to do
};

/// Thrown where the environment breaks under a function that has no error to return (a read from a damaged or vanished
/// file), and by a Writer inside an action, where Book::perform turns it into its error.
class BookFailure : public std::runtime_error {
public:
    explicit BookFailure(BookError what) : std::runtime_error(what.message.id), error_(std::move(what)) {}
    [[nodiscard]] const BookError& error() const { return error_; }

private:
    BookError error_;
};

/// A row of the list of postings.
struct PostingSummary {
    PostingId id;
    std::string title;
    std::string employer;
    std::string place;  ///< "Geneva CH"
    ApplicationStatus status = ApplicationStatus::interested;
    bool confirmed = false;               ///< every stated field was looked at by a person
    bool contradicted = false;            ///< some field is
    std::optional<std::string> deadline;  ///< ISO date
    std::string importedAt;               ///< ISO time
};

struct DocumentSummary {
    DocumentId id;
    std::string name;
    DocumentKind kind = DocumentKind::other;
    std::string importedAt;
    int postings = 0;
};

/// A named selection of offers with the lens they are seen through.
struct StoredComparison {
    ComparisonId id;
    std::string name;
    std::vector<PostingId> offers;  ///< in column order
    /// All postings of the book, also those that come later: the book fills `offers` when it reads, and does not store them.
    bool everyOffer = false;
    std::optional<PostingId> baseline;
    std::optional<CandidateId> candidate;
    compare::Settings settings;
    friend bool operator==(const StoredComparison&, const StoredComparison&) = default;
};

struct HistoryEntry {
    ActionId id;
    Message name;         ///< "action.import" with arguments; ui/phrases words it
    std::string at;       ///< ISO time
    bool undone = false;  ///< ahead of the cursor: redo would bring it back
};

struct SearchHit {
    PostingId posting;
    DocumentId document;  ///< for hits in documents without a posting
    std::string snippet;  ///< with the matches between U+0002 and U+0003
};

/// Writes inside one action. Only Book::perform hands one out, for the time of the call. An id that is not in the book, or
/// a value that cannot be stored, throws BookFailure, which undoes the whole action.
class Writer {
public:
    virtual ~Writer() = default;
    virtual DocumentId addDocument(const SourceDocument& document) = 0;
    virtual PostingId addPosting(const Posting& posting) = 0;
    /// Writes only the fields that changed.
    virtual void updatePosting(const Posting& posting) = 0;
    /// Takes the posting out of its comparisons too, and removes its document if that holds no other posting and is
    /// nothing else, so that the same text can be imported again.
    virtual void removePosting(PostingId id) = 0;
    /// With the postings that were read from it.
    virtual void removeDocument(DocumentId id) = 0;
    virtual CandidateId addCandidate(const CandidateProfile& candidate) = 0;
    virtual void updateCandidate(const CandidateProfile& candidate) = 0;
    /// Comparisons made for the candidate stay, without one.
    virtual void removeCandidate(CandidateId id) = 0;
    virtual ComparisonId addComparison(const StoredComparison& comparison) = 0;
    virtual void updateComparison(const StoredComparison& comparison) = 0;
    virtual void removeComparison(ComparisonId id) = 0;
    /// Imported rates; a figure for a day and currency that is already there is replaced.
    virtual void putRates(const ExchangeRates& rates) = 0;
};

/// One offerbook file. Every perform() is one transaction recorded by SQLite's session extension; its inverse is kept in
/// the file, so undo and redo also work after closing and reopening. WAL while open, one self-contained file when closed.
class Book {
public:
    static Expected<std::unique_ptr<Book>, BookError> create(const std::filesystem::path& file, const Clock& clock);
    static Expected<std::unique_ptr<Book>, BookError> open(const std::filesystem::path& file, const Clock& clock);
    virtual ~Book() = default;

    [[nodiscard]] virtual const std::filesystem::path& path() const = 0;
    [[nodiscard]] virtual std::string bookId() const = 0;  ///< random, made at creation, for telling books apart

    /// All or nothing: an exception out of `change` (passed on) or a failing statement rolls everything back. What it
    /// returned is on the disk. An action that changes
    /// nothing leaves no history entry (the id is then not stored). A new action drops what could be redone.
    virtual Expected<ActionId, BookError> perform(const Message& name, const std::function<void(Writer&)>& change) = 0;
    virtual Expected<Message, BookError> undo() = 0;  ///< the name of what was undone; notFound where there is nothing
    virtual Expected<Message, BookError> redo() = 0;
    [[nodiscard]] virtual std::optional<Message> undoName() const = 0;
    [[nodiscard]] virtual std::optional<Message> redoName() const = 0;
    [[nodiscard]] virtual std::vector<HistoryEntry> history() const = 0;

    [[nodiscard]] virtual std::vector<PostingSummary> postings() const = 0;
    [[nodiscard]] virtual std::optional<Posting> posting(PostingId id) const = 0;
    [[nodiscard]] virtual std::vector<DocumentSummary> documents() const = 0;
    [[nodiscard]] virtual std::optional<SourceDocument> document(DocumentId id) const = 0;
    /// A document with the same bytes that is already here.
    [[nodiscard]] virtual std::optional<DocumentId> findSame(const SourceDocument& document) const = 0;
    [[nodiscard]] virtual std::vector<CandidateProfile> candidates() const = 0;
    [[nodiscard]] virtual std::optional<CandidateProfile> candidate(CandidateId id) const = 0;
    [[nodiscard]] virtual std::vector<StoredComparison> comparisons() const = 0;
    [[nodiscard]] virtual std::optional<StoredComparison> comparison(ComparisonId id) const = 0;
    /// The exchange rates imported into this book, each day with its source; see ReferenceData::withRates.
    [[nodiscard]] virtual ExchangeRates rates() const = 0;

    /// Prefix search over titles, employers, notes and source texts, without regard to accents and case. What a person
    /// types is taken as words, never as query syntax.
    [[nodiscard]] virtual std::vector<SearchHit> search(std::string_view words) const = 0;

    /// Integrity, foreign keys, search index, every stored field readable: the list of what is wrong, empty if nothing.
    [[nodiscard]] virtual std::vector<Message> check() const = 0;
    virtual Expected<void, BookError> backupTo(const std::filesystem::path& file) const = 0;

    /// Called after every perform, undo and redo of this object; ends when the returned handle dies.
    using Subscription = std::shared_ptr<void>;
    [[nodiscard]] virtual Subscription onChange(std::function<void()> changed) = 0;
};

}  // namespace offerbook::book
