#pragma once

#include "core/book/book.h"
#include "core/book/database.h"

#include <chrono>

namespace offerbook::book {

/// The actions in their order; a cursor divides what was done from what was undone and can be done again.
class HistoryTable {
public:
    explicit HistoryTable(Database& database) : database_(database) {}

    /// The id that the next action gets. Inside a transaction nobody else can take it.
    [[nodiscard]] ActionId nextId() const;
    /// Forgets what could be redone, and the content that only it would bring back.
    void dropUndone();
    void add(ActionId id, const Message& name, std::chrono::sys_seconds at, std::string_view changes);

    struct Step {
        ActionId id;
        Message name;
        std::string changes;
    };
    [[nodiscard]] std::optional<Step> lastDone() const;
    [[nodiscard]] std::optional<Step> firstUndone() const;
    [[nodiscard]] std::optional<Message> lastDoneName() const;
    [[nodiscard]] std::optional<Message> firstUndoneName() const;
    void mark(ActionId id, bool undone);

    [[nodiscard]] std::vector<HistoryEntry> entries() const;

private:
    [[nodiscard]] std::optional<Step> step(std::string_view which, bool withChanges) const;
    Database& database_;
};

}  // namespace offerbook::book
