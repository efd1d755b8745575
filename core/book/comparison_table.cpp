#include "core/book/comparison_table.h"

#include "core/book/book_failure.h"
#include "core/book/settings_json.h"
#include "core/book/stored_json.h"

#include <algorithm>

namespace offerbook::book {
namespace {

template <class Id>
std::optional<std::int64_t> reference(const std::optional<Id>& id) {
    return id ? std::optional(id->value()) : std::nullopt;
}

void requireOneChanged(const Database& database) {
    if (sqlite3_changes64(database.handle()) == 0)
        throw BookFailure(bookError(BookError::Kind::notFound, "book.no-such-comparison", database.file()));
}

/// Beside the lens, where no list of offers is stored.
constexpr const char* everyOffer = "everyOffer";

constexpr std::string_view selectRows = "SELECT id, name, baseline, candidate, settings FROM comparison";

}  // namespace

ComparisonId ComparisonTable::add(const StoredComparison& comparison) {
    Statement(database_, "INSERT INTO comparison (name, baseline, candidate, settings) VALUES (?, ?, ?, ?)")
        .with(comparison.name, reference(comparison.baseline), reference(comparison.candidate), lensOf(comparison))
        .run();
    const ComparisonId id(database_.lastInsertId());
    writeOffers(id, comparison.everyOffer ? std::vector<PostingId>() : comparison.offers);
    return id;
}

void ComparisonTable::update(const StoredComparison& comparison) {
    Statement(database_, "UPDATE comparison SET name = ?, baseline = ?, candidate = ?, settings = ? WHERE id = ?")
        .with(comparison.name, reference(comparison.baseline), reference(comparison.candidate), lensOf(comparison),
              comparison.id.value())
        .run();
    requireOneChanged(database_);
    writeOffers(comparison.id, comparison.everyOffer ? std::vector<PostingId>() : comparison.offers);
}

std::string ComparisonTable::lensOf(const StoredComparison& comparison) const {
    nlohmann::json json = toJson(comparison.settings);
    if (comparison.everyOffer) json[everyOffer] = true;
    return printed(json, database_.file());
}

void ComparisonTable::writeOffers(ComparisonId id, const std::vector<PostingId>& offers) {
    Statement write(database_,
                    "INSERT INTO comparison_offer (comparison, position, posting) VALUES (?, ?, ?) "
                    "ON CONFLICT (comparison, position) DO UPDATE SET posting = excluded.posting");
    for (std::size_t i = 0; i < offers.size(); ++i) write.with(id.value(), static_cast<std::int64_t>(i), offers[i].value()).run();
    Statement(database_, "DELETE FROM comparison_offer WHERE comparison = ? AND position >= ?")
        .with(id.value(), static_cast<std::int64_t>(offers.size()))
        .run();
}

void ComparisonTable::remove(ComparisonId id) {
    writeOffers(id, {});
    Statement(database_, "DELETE FROM comparison WHERE id = ?").with(id.value()).run();
    requireOneChanged(database_);
}

void ComparisonTable::forget(PostingId posting) {
    std::vector<ComparisonId> holding;
    Statement find(database_, "SELECT DISTINCT comparison FROM comparison_offer WHERE posting = ?");
    find.with(posting.value());
    while (find.next()) holding.emplace_back(find.whole(0));
    for (const ComparisonId id : holding) {
        std::vector<PostingId> offers = offersOf(id);
        std::erase(offers, posting);
        writeOffers(id, offers);
    }
    Statement(database_, "UPDATE comparison SET baseline = NULL WHERE baseline = ?").with(posting.value()).run();
}

void ComparisonTable::forget(CandidateId candidate) {
    Statement(database_, "UPDATE comparison SET candidate = NULL WHERE candidate = ?").with(candidate.value()).run();
}

std::vector<PostingId> ComparisonTable::offersOf(ComparisonId id) const {
    std::vector<PostingId> offers;
    Statement read(database_, "SELECT posting FROM comparison_offer WHERE comparison = ? ORDER BY position");
    read.with(id.value());
    while (read.next()) offers.emplace_back(read.whole(0));
    return offers;
}

std::vector<PostingId> ComparisonTable::allPostings() const {
    std::vector<PostingId> all;
    Statement read(database_, "SELECT id FROM posting ORDER BY id");
    while (read.next()) all.emplace_back(read.whole(0));
    return all;
}

StoredComparison ComparisonTable::read(const Statement& row) const {
    StoredComparison comparison;
    comparison.id = ComparisonId(row.whole(0));
    comparison.name = row.text(1);
    if (!row.isNull(2)) comparison.baseline = PostingId(row.whole(2));
    if (!row.isNull(3)) comparison.candidate = CandidateId(row.whole(3));
    nlohmann::json lens = parsed(row.text(4), database_.file());
    comparison.everyOffer = lens.is_object() && lens.erase(everyOffer) > 0;
    comparison.settings = decoded(settingsFromJson(lens), database_.file());
    comparison.offers = comparison.everyOffer ? allPostings() : offersOf(comparison.id);
    return comparison;
}

std::vector<StoredComparison> ComparisonTable::all() const {
    std::vector<StoredComparison> comparisons;
    Statement rows(database_, std::string(selectRows) + " ORDER BY id");
    while (rows.next()) comparisons.push_back(read(rows));
    return comparisons;
}

std::optional<StoredComparison> ComparisonTable::find(ComparisonId id) const {
    Statement row(database_, std::string(selectRows) + " WHERE id = ?");
    if (!row.with(id.value()).next()) return std::nullopt;
    return read(row);
}

std::vector<Message> ComparisonTable::unreadable() const {
    std::vector<Message> wrong;
    Statement rows(database_, std::string(selectRows) + " ORDER BY id");
    while (rows.next()) {
        try {
            (void)read(rows);
        } catch (const BookFailure& failure) {
            wrong.push_back(checkMessage("check.comparison", rows.whole(0), failure));
        }
    }
    return wrong;
}

}  // namespace offerbook::book
