#pragma once

#include <QStatusBar>

class QLabel;

namespace offerbook::ui {

class BookSession;
class ElidingLabel;

/// The foot of the window: which book, that all is saved, what is compared, how old the data is.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    /// nullptr: no book is open.
    void show(const BookSession* session);
    using QStatusBar::show;

private:
    ElidingLabel* book_;  // gives way where there is no room for all three
    QLabel* counts_;
    QLabel* data_;
    bool isOpen_ = true;  // what is added to the bar is seen
};

}  // namespace offerbook::ui
