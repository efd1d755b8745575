#pragma once

class QWidget;

namespace offerbook::ui {

/// Makes Tab go through `root` in the order in which its layouts show it, where `root` stands in the window's order now. Qt's own
/// order is the one in which widgets were made, which is another as soon as a part is made anew or a list grows.
void orderTabs(QWidget* root);

/// Gives the focus to `root`, or, where it cannot take it itself, to the first of its parts that can.
void focusFirst(QWidget* root);

}  // namespace offerbook::ui
