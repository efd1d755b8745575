#pragma once

#include <QString>

#include <initializer_list>
#include <vector>

class QMenuBar;

namespace offerbook::ui {

/// Keys that work at one place, and what they do there.
struct KeyGroup {
    struct Key {
        QString keys;
        QString does;
    };
    QString place;
    std::vector<Key> keys;
};

enum class KeyPlace { offerList, table, text, fields, paste, review, reread, candidates };

/// The keys of the menus, which work in the whole window; each once, under the first menu that has it.
std::vector<KeyGroup> keysOfMenus(const QMenuBar& bar);
/// The keys of places that have their own.
std::vector<KeyGroup> keysOf(std::initializer_list<KeyPlace> places);

}  // namespace offerbook::ui
