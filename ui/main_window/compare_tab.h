#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace offerbook::ui {

class BookSession;
class ComparisonTableModel;
class ComparisonView;

/// The table with what stands above it: differences only, baseline, groups. Without offers it says how to get some.
class CompareTab : public QWidget {
    Q_OBJECT
public:
    CompareTab(BookSession& session, QWidget* parent = nullptr);
    [[nodiscard]] ComparisonTableModel& model() { return *model_; }
    [[nodiscard]] ComparisonView& view() { return *view_; }
    /// What stands at the right of the tabs while this one is in front.
    [[nodiscard]] QWidget* controls() const { return controls_; }
    void refresh();
    void setDifferencesOnly(bool on);
    /// The current column becomes or leaves its place, as one action of the book.
    void moveCurrent(int by);
    /// Marks the column's offer, so that a change of the book finds it again.
    void chooseOffer(qlonglong offer);

Q_SIGNALS:
    void differencesOnlyChanged(bool on);

private:
    void buildControls();
    void fillBaselineMenu();
    void move(int from, int to);
    void showEmptyOrTable();

    BookSession& session_;
    ComparisonTableModel* model_;
    ComparisonView* view_;
    QStackedWidget* pages_;
    QLabel* empty_;
    QWidget* controls_;
    QCheckBox* differences_;
    QToolButton* baseline_;
    QToolButton* rows_;
};

}  // namespace offerbook::ui
