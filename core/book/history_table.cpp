#include "core/book/history_table.h"

#include "core/book/stored_json.h"
#include "core/posting/json/posting_json.h"

namespace offerbook::book {
namespace {

constexpr std::string_view lastDoneWhere = "WHERE undone = 0 ORDER BY id DESC LIMIT 1";
constexpr std::string_view firstUndoneWhere = "WHERE undone = 1 ORDER BY id LIMIT 1";

Message storedName(const std::string& text, const Database& database) {
    return decoded(json::messageFromJson(parsed(text, database.file())), database.file());
}

}  // namespace

ActionId HistoryTable::nextId() const {
    return ActionId(database_.number("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'history'), 0) + 1"));
}

void HistoryTable::dropUndone() {
    database_.run(
        "DELETE FROM document_content WHERE action IN (SELECT id FROM history WHERE undone = 1);"
        "DELETE FROM history WHERE undone = 1");
}

void HistoryTable::add(ActionId id, const Message& name, std::chrono::sys_seconds at, std::string_view changes) {
    Statement(database_, "INSERT INTO history (id, name, at, changes) VALUES (?, ?, ?, ?)")
        .with(id.value(), printed(json::toJson(name), database_.file()), std::int64_t{at.time_since_epoch().count()},
              Statement::Blob{changes})
        .run();
}

std::optional<HistoryTable::Step> HistoryTable::step(std::string_view which, bool withChanges) const {
    const std::string columns = withChanges ? "SELECT id, name, changes FROM history " : "SELECT id, name, '' FROM history ";
    Statement row(database_, columns + std::string(which));
    if (!row.next()) return std::nullopt;
    return Step{ActionId(row.whole(0)), storedName(row.text(1), database_), row.text(2)};
}

std::optional<HistoryTable::Step> HistoryTable::lastDone() const { return step(lastDoneWhere, true); }

std::optional<HistoryTable::Step> HistoryTable::firstUndone() const { return step(firstUndoneWhere, true); }

std::optional<Message> HistoryTable::lastDoneName() const {
    auto found = step(lastDoneWhere, false);
    return found ? std::optional(std::move(found->name)) : std::nullopt;
}

std::optional<Message> HistoryTable::firstUndoneName() const {
    auto found = step(firstUndoneWhere, false);
    return found ? std::optional(std::move(found->name)) : std::nullopt;
}

void HistoryTable::mark(ActionId id, bool undone) {
    Statement(database_, "UPDATE history SET undone = ? WHERE id = ?").with(undone, id.value()).run();
}

std::vector<HistoryEntry> HistoryTable::entries() const {
    std::vector<HistoryEntry> all;
    Statement rows(database_, "SELECT id, name, at, undone FROM history ORDER BY id");
    while (rows.next())
        all.push_back({ActionId(rows.whole(0)), storedName(rows.text(1), database_),
                       toIso(std::chrono::sys_seconds(std::chrono::seconds(rows.whole(2)))), rows.whole(3) != 0});
    return all;
}

}  // namespace offerbook::book
