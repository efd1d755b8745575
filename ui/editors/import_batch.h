#pragma once

#include "core/book/book.h"
#include "ui/editors/import_reading.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace offerbook::ui {

/// What an import brought, under review: nothing of it is in the book yet. One entry a posting; a text without postings and
/// a source that could not be read are one entry each.
class ImportBatch {
public:
    struct Entry {
        enum class Kind { posting, benchmark, templateForm, other, alreadyHere, failed };
        Kind kind = Kind::failed;
        std::size_t source = 0;              ///< index of the input
        std::optional<std::size_t> posting;  ///< index into the reading's postings
        Message note;                        ///< why it is what it is, or why it is refused
        bool included = false;               ///< goes into the book with "Add to book"

        [[nodiscard]] bool canBeIncluded() const { return kind != Kind::alreadyHere && kind != Kind::failed; }
    };

    /// Looks up what is already in the book; a text that stands twice in the batch counts once.
    ImportBatch(std::vector<ReadInput> inputs, const book::Book& book);

    [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }
    [[nodiscard]] const std::string& name(const Entry& entry) const { return inputs_[entry.source].name; }
    /// nullptr for a source that could not be read.
    [[nodiscard]] const SourceDocument* document(const Entry& entry) const;
    [[nodiscard]] const Posting& posting(const Entry& entry) const;
    /// The posting as the reader had it.
    [[nodiscard]] const Posting& asRead(const Entry& entry) const;
    void setPosting(std::size_t entry, const Posting& posting);
    void setIncluded(std::size_t entry, bool included);

    /// How many postings the entry's text would be the other way; 0 where it can be taken in one way only.
    [[nodiscard]] std::size_t otherCount(const Entry& entry) const;
    /// The stretch of the text that the entry is about, where the text was divided.
    [[nodiscard]] std::optional<text::Span> part(const Entry& entry) const;
    /// Takes the entry's text the other way: as one, or as several. What was confirmed is kept for the way back. Returns the
    /// first entry of that text.
    std::size_t takeOtherwise(std::size_t entry);

    /// True where a text that by itself is no posting can be taken as one, or was.
    [[nodiscard]] bool canChangeKind(const Entry& entry) const {
        return entry.canBeIncluded() && inputs_[entry.source].asPosting.has_value();
    }
    /// Takes such a text as a posting, or back as what it is by itself. Returns the first entry of that text.
    std::size_t changeKind(std::size_t entry);

    [[nodiscard]] int includedCount() const;
    /// True where a person confirmed, corrected or cleared something.
    [[nodiscard]] bool isTouched() const { return touched_; }
    [[nodiscard]] Message actionName() const;
    /// Writes what is included: documents once, their postings with what was confirmed. Returns the postings' ids.
    std::vector<PostingId> writeTo(book::Writer& writer) const;

private:
    void addEntries(std::size_t source, const book::Book& book);
    [[nodiscard]] std::vector<Entry> freshEntries(std::size_t source) const;
    std::size_t replaceEntries(std::size_t source);
    [[nodiscard]] bool standsEarlier(std::size_t source) const;

    std::vector<ReadInput> inputs_;
    std::vector<std::vector<Posting>> asRead_;
    std::vector<std::vector<Posting>> otherAsRead_;
    std::vector<Entry> entries_;
    bool touched_ = false;
};

}  // namespace offerbook::ui
