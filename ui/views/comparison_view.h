#pragma once

#include <QTableView>
#include <QTimer>

namespace offerbook::ui {

class ComparisonTableModel;
class OfferHeader;
class RowHeader;

/// The comparison table. Enter or a click asks why a cell shows what it shows; Enter, Space or a click on the heading of a
/// group opens and closes it; dragging a head, or Alt+Left and Alt+Right, moves a column. Widths are even and hold still.
class ComparisonView : public QTableView {
    Q_OBJECT
public:
    static constexpr int narrowestColumn = 150;

    explicit ComparisonView(QWidget* parent = nullptr);
    void setComparison(ComparisonTableModel* model);
    [[nodiscard]] ComparisonTableModel* comparison() const { return model_; }
    /// The column of the current cell, -1 without one.
    [[nodiscard]] int currentColumn() const;
    /// Lays columns and rows out anew, without moving what is in view.
    void relayout();

Q_SIGNALS:
    void reasonsWanted(const QModelIndex& index);
    void moveRequested(int from, int to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void toggleGroup(int row);
    void paintGroups();
    ComparisonTableModel* model_ = nullptr;
    OfferHeader* heads_;
    RowHeader* titles_;
    QTimer relayout_;
};

}  // namespace offerbook::ui
