#include "core/book/sqlite_book.h"

#include "core/book/backup.h"
#include "core/book/book_failure.h"
#include "core/book/changeset.h"
#include "core/book/check.h"
#include "core/book/search.h"

#include <algorithm>
#include <cassert>

namespace offerbook::book {

SqliteBook::SqliteBook(std::unique_ptr<Database> database, std::filesystem::path path, const Clock& clock)
    : database_(std::move(database)), path_(std::move(path)), clock_(clock), tables_(*database_), history_(*database_) {}

SqliteBook::~SqliteBook() {
    if (database_->isReadOnly()) return;
    // One self-contained file stays. Where another program has the book open too, this is refused, and its closing does it.
    sqlite3_busy_timeout(database_->handle(), 0);
    sqlite3_exec(database_->handle(), "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
}

std::string SqliteBook::bookId() const { return database_->text("SELECT value FROM meta WHERE key = 'book_id'"); }

ActionId SqliteBook::record(const Message& name, const std::function<void(Writer&)>& change) {
    Transaction transaction(*database_);
    const ActionId action = history_.nextId();
    history_.dropUndone();
    const ChangeRecorder recorder(*database_);
    SqliteWriter writer(tables_, action, clock_.now());
    change(writer);
    const std::string changes = recorder.changes();
    if (changes.empty()) return {};
    history_.add(action, name, clock_.now(), changes);
    transaction.commit();
    return action;
}

Expected<ActionId, BookError> SqliteBook::perform(const Message& name, const std::function<void(Writer&)>& change) {
    assert(!performing_ && "an action inside an action");
    struct Guard {
        bool& flag;
        explicit Guard(bool& f) : flag(f) { flag = true; }
        ~Guard() { flag = false; }
    };
    ActionId action;
    try {
        const Guard guard(performing_);
        action = record(name, change);
    } catch (const BookFailure& failure) {
        return Unexpected{failure.error()};
    }
    if (action.isStored()) notify();
    return action;
}

Message SqliteBook::step(const std::optional<HistoryTable::Step>& step, bool undone) {
    if (!step)
        throw BookFailure(bookError(BookError::Kind::notFound, undone ? "book.nothing-to-undo" : "book.nothing-to-redo", path_));
    applyChanges(*database_, undone ? inverted(*database_, step->changes) : step->changes);
    history_.mark(step->id, undone);
    return step->name;
}

Expected<Message, BookError> SqliteBook::undo() {
    Message name;
    try {
        Transaction transaction(*database_);
        name = step(history_.lastDone(), true);
        transaction.commit();
    } catch (const BookFailure& failure) {
        return Unexpected{failure.error()};
    }
    notify();
    return name;
}

Expected<Message, BookError> SqliteBook::redo() {
    Message name;
    try {
        Transaction transaction(*database_);
        name = step(history_.firstUndone(), false);
        transaction.commit();
    } catch (const BookFailure& failure) {
        return Unexpected{failure.error()};
    }
    notify();
    return name;
}

std::optional<DocumentId> SqliteBook::findSame(const SourceDocument& document) const {
    return tables_.documents.findSame(document.bytes);
}

std::vector<SearchHit> SqliteBook::search(std::string_view words) const { return book::search(*database_, words); }

std::vector<Message> SqliteBook::check() const { return book::check(*database_, tables_); }

Expected<void, BookError> SqliteBook::backupTo(const std::filesystem::path& file) const {
    try {
        backup(*database_, file);
    } catch (const BookFailure& failure) {
        return Unexpected{failure.error()};
    }
    return {};
}

Book::Subscription SqliteBook::onChange(std::function<void()> changed) {
    auto subscriber = std::make_shared<Callback>(std::move(changed));
    subscribers_.push_back(subscriber);
    return subscriber;
}

void SqliteBook::notify() {
    std::erase_if(subscribers_, [](const auto& subscriber) { return subscriber.expired(); });
    // A copy: who is told may subscribe or leave.
    const auto told = subscribers_;
    for (const auto& subscriber : told)
        if (const auto alive = subscriber.lock()) (*alive)();
}

}  // namespace offerbook::book
