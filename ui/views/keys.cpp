#include "ui/views/keys.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <set>

namespace offerbook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

struct KeySpec {
    const char* keys;
    const char* does;
};

struct PlaceSpec {
    KeyPlace place;
    const char* name;
    std::vector<KeySpec> keys;
};

const std::vector<PlaceSpec>& specs() {
    static const std::vector<PlaceSpec> all = {
        {KeyPlace::offerList,
         QT_TRANSLATE_NOOP("Keys", "In the list of offers"),
         {{QT_TRANSLATE_NOOP("Keys", "Space"), QT_TRANSLATE_NOOP("Keys", "Put the offer into the comparison or take it out")},
          {QT_TRANSLATE_NOOP("Keys", "Enter"), QT_TRANSLATE_NOOP("Keys", "Show the offer’s text")}}},
        {KeyPlace::table,
         QT_TRANSLATE_NOOP("Keys", "In the table"),
         {{QT_TRANSLATE_NOOP("Keys", "Enter"),
           QT_TRANSLATE_NOOP("Keys", "Show why a value is what it is; on a heading, open or close the group")}}},
        {KeyPlace::text,
         QT_TRANSLATE_NOOP("Keys", "In the text of an offer"),
         {{QT_TRANSLATE_NOOP("Keys", "F4"), QT_TRANSLATE_NOOP("Keys", "Go to the next marked place")},
          {QT_TRANSLATE_NOOP("Keys", "Shift+F4"), QT_TRANSLATE_NOOP("Keys", "Go to the marked place before")},
          {QT_TRANSLATE_NOOP("Keys", "Enter"), QT_TRANSLATE_NOOP("Keys", "Choose the field that was read from these words")},
          {QT_TRANSLATE_NOOP("Keys", "Ctrl+F"), QT_TRANSLATE_NOOP("Keys", "Find words in this text")},
          {QT_TRANSLATE_NOOP("Keys", "F3"), QT_TRANSLATE_NOOP("Keys", "Go to the next hit")},
          {QT_TRANSLATE_NOOP("Keys", "Shift+F3"), QT_TRANSLATE_NOOP("Keys", "Go to the hit before")},
          {QT_TRANSLATE_NOOP("Keys", "Ctrl+2"), QT_TRANSLATE_NOOP("Keys", "Go from the text to the fields")}}},
        {KeyPlace::fields,
         QT_TRANSLATE_NOOP("Keys", "In the fields of an offer"),
         {{QT_TRANSLATE_NOOP("Keys", "↓ and ↑"), QT_TRANSLATE_NOOP("Keys", "Go to the next field or the one before")},
          {QT_TRANSLATE_NOOP("Keys", "Enter"),
           QT_TRANSLATE_NOOP("Keys", "Confirm the value; correct it where it is confirmed already or not stated")},
          {QT_TRANSLATE_NOOP("Keys", "F2"), QT_TRANSLATE_NOOP("Keys", "Correct the value")},
          {QT_TRANSLATE_NOOP("Keys", "Esc"), QT_TRANSLATE_NOOP("Keys", "While correcting: leave the value as it was")},
          {QT_TRANSLATE_NOOP("Keys", "Del"), QT_TRANSLATE_NOOP("Keys", "Clear the value: not stated")},
          {QT_TRANSLATE_NOOP("Keys", "Ctrl+1"), QT_TRANSLATE_NOOP("Keys", "Go from the fields to the text")}}},
        {KeyPlace::paste,
         QT_TRANSLATE_NOOP("Keys", "When a posting is pasted"),
         {{QT_TRANSLATE_NOOP("Keys", "Ctrl+Enter"), QT_TRANSLATE_NOOP("Keys", "Read the text")}}},
        {KeyPlace::review,
         QT_TRANSLATE_NOOP("Keys", "In the review of an import"),
         {{QT_TRANSLATE_NOOP("Keys", "Ctrl+Enter"),
           QT_TRANSLATE_NOOP("Keys", "Confirm the chosen field and go to the next one to look at")},
          {QT_TRANSLATE_NOOP("Keys", "Ctrl+Shift+Enter"), QT_TRANSLATE_NOOP("Keys", "Confirm all fields that are sure")},
          {QT_TRANSLATE_NOOP("Keys", "Ctrl+↓ and Ctrl+↑"),
           QT_TRANSLATE_NOOP("Keys", "Go to the next field or the one before, from everywhere")},
          {QT_TRANSLATE_NOOP("Keys", "Ctrl+Page down"), QT_TRANSLATE_NOOP("Keys", "Go to the next text")},
          {QT_TRANSLATE_NOOP("Keys", "Ctrl+Page up"), QT_TRANSLATE_NOOP("Keys", "Go to the text before")},
          {QT_TRANSLATE_NOOP("Keys", "Ctrl+D"), QT_TRANSLATE_NOOP("Keys", "Take a text as one posting or as several")},
          {QT_TRANSLATE_NOOP("Keys", "Ctrl+S"), QT_TRANSLATE_NOOP("Keys", "Add what is ticked to the book")}}},
        {KeyPlace::reread,
         QT_TRANSLATE_NOOP("Keys", "When texts are read again"),
         {{QT_TRANSLATE_NOOP("Keys", "Ctrl+A"), QT_TRANSLATE_NOOP("Keys", "Tick all changes")},
          {QT_TRANSLATE_NOOP("Keys", "Ctrl+S"), QT_TRANSLATE_NOOP("Keys", "Take the ticked changes")}}},
        {KeyPlace::candidates,
         QT_TRANSLATE_NOOP("Keys", "In the list of candidates"),
         {{QT_TRANSLATE_NOOP("Keys", "Ins"), QT_TRANSLATE_NOOP("Keys", "Describe another candidate")},
          {QT_TRANSLATE_NOOP("Keys", "Enter"), QT_TRANSLATE_NOOP("Keys", "Edit the candidate")},
          {QT_TRANSLATE_NOOP("Keys", "Ctrl+D"), QT_TRANSLATE_NOOP("Keys", "Make a second candidate from this one")},
          {QT_TRANSLATE_NOOP("Keys", "Del"), QT_TRANSLATE_NOOP("Keys", "Remove the candidate")},
          {QT_TRANSLATE_NOOP("Keys", "Ctrl+O"), QT_TRANSLATE_NOOP("Keys", "Import a candidate from a file")},
          {QT_TRANSLATE_NOOP("Keys", "Ctrl+S"), QT_TRANSLATE_NOOP("Keys", "Write the candidate into a file")},
          {QT_TRANSLATE_NOOP("Keys", "Ctrl+Shift+D"), QT_TRANSLATE_NOOP("Keys", "Make a copy without name and traces")}}},
    };
    return all;
}

/// "&Book" -> "Book", "R&&D" -> "R&D"
QString withoutMnemonic(QString text) {
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) text.remove(at, 1);
    return text;
}

void collect(const QMenu& menu, std::set<const QAction*>& seen, KeyGroup& group) {
    for (const QAction* action : menu.actions()) {
        if (action->menu() != nullptr) collect(*action->menu(), seen, group);
        if (!action->isVisible() || action->shortcut().isEmpty() || !seen.insert(action).second) continue;
        // The text of "Undo" names what it would undo; what the action does in general is its tip.
        group.keys.push_back({action->shortcut().toString(QKeySequence::NativeText), action->statusTip()});
    }
}

}  // namespace

std::vector<KeyGroup> keysOfMenus(const QMenuBar& bar) {
    std::vector<KeyGroup> groups;
    std::set<const QAction*> seen;
    for (const QAction* entry : bar.actions()) {
        if (entry->menu() == nullptr) continue;
        KeyGroup group{Words::tr("Everywhere: menu “%1”").arg(withoutMnemonic(entry->text())), {}};
        collect(*entry->menu(), seen, group);
        if (!group.keys.empty()) groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<KeyGroup> keysOf(std::initializer_list<KeyPlace> places) {
    std::vector<KeyGroup> groups;
    for (const PlaceSpec& spec : specs()) {
        if (std::find(places.begin(), places.end(), spec.place) == places.end()) continue;
        KeyGroup group{Words::tr(spec.name), {}};
        for (const KeySpec& key : spec.keys) group.keys.push_back({Words::tr(key.keys), Words::tr(key.does)});
        groups.push_back(std::move(group));
    }
    return groups;
}

}  // namespace offerbook::ui
