#pragma once

#include <QMainWindow>

class QMenu;

namespace offerbook::ui {

class WindowActions;

/// The menus whose entries depend on the book, filled when they are opened.
struct FilledMenus {
    QMenu* recent = nullptr;
    QMenu* candidates = nullptr;
    QMenu* status = nullptr;
};
/// Book, Edit, View, Offer, Compare, Candidate, Tools, Help.
FilledMenus buildMenus(QMainWindow& window, const WindowActions& actions);

}  // namespace offerbook::ui
