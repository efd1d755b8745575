#pragma once

#include "core/book/database.h"

#include <string>
#include <string_view>

namespace offerbook::book {

/// Records every change to the tables of the model from its making on, by SQLite's session extension.
class ChangeRecorder {
public:
    explicit ChangeRecorder(Database& database);
    /// The recorded changes; empty where nothing is different from before.
    [[nodiscard]] std::string changes() const;

private:
    struct Delete {
        void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
    };
    const Database& database_;
    std::unique_ptr<sqlite3_session, Delete> session_;
};

/// The changes that undo `changes`.
std::string inverted(const Database& database, std::string_view changes);

/// Applies recorded changes inside the open transaction. Where the book is not as the changes expect it, throws BookFailure
/// (conflict); the transaction must then be rolled back.
void applyChanges(Database& database, std::string_view changes);

}  // namespace offerbook::book
