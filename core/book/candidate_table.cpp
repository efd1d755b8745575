#include "core/book/candidate_table.h"

#include "core/book/book_failure.h"
#include "core/book/stored_json.h"
#include "core/candidate/json/candidate_json.h"

namespace offerbook::book {
namespace {

CandidateProfile readProfile(const Statement& row, const Database& database) {
    CandidateProfile profile = decoded(json::candidateFromJson(parsed(row.text(1), database.file())), database.file());
    profile.id = CandidateId(row.whole(0));
    return profile;
}

void requireOneChanged(const Database& database) {
    if (sqlite3_changes64(database.handle()) == 0)
        throw BookFailure(bookError(BookError::Kind::notFound, "book.no-such-candidate", database.file()));
}

}  // namespace

CandidateId CandidateTable::add(const CandidateProfile& candidate) {
    Statement(database_, "INSERT INTO candidate (name, profile) VALUES (?, ?)")
        .with(candidate.name, printed(json::toJson(candidate), database_.file()))
        .run();
    return CandidateId(database_.lastInsertId());
}

void CandidateTable::update(const CandidateProfile& candidate) {
    Statement(database_, "UPDATE candidate SET name = ?, profile = ? WHERE id = ?")
        .with(candidate.name, printed(json::toJson(candidate), database_.file()), candidate.id.value())
        .run();
    requireOneChanged(database_);
}

void CandidateTable::remove(CandidateId id) {
    Statement(database_, "DELETE FROM candidate WHERE id = ?").with(id.value()).run();
    requireOneChanged(database_);
}

std::vector<CandidateProfile> CandidateTable::all() const {
    std::vector<CandidateProfile> candidates;
    Statement rows(database_, "SELECT id, profile FROM candidate ORDER BY id");
    while (rows.next()) candidates.push_back(readProfile(rows, database_));
    return candidates;
}

std::optional<CandidateProfile> CandidateTable::find(CandidateId id) const {
    Statement row(database_, "SELECT id, profile FROM candidate WHERE id = ?");
    if (!row.with(id.value()).next()) return std::nullopt;
    return readProfile(row, database_);
}

std::vector<Message> CandidateTable::unreadable() const {
    std::vector<Message> wrong;
    Statement rows(database_, "SELECT id, profile FROM candidate ORDER BY id");
    while (rows.next()) {
        try {
            readProfile(rows, database_);
        } catch (const BookFailure& failure) {
            wrong.push_back(checkMessage("check.candidate", rows.whole(0), failure));
        }
    }
    return wrong;
}

}  // namespace offerbook::book
