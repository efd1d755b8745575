#pragma once

#include <QSet>
#include <QSplitter>

namespace offerbook::ui {

/// Panes beside each other; one above the other where there is too little width for that, as in a window that shares the
/// screen with a browser.
class FoldingSplitter : public QSplitter {
    Q_OBJECT
public:
    /// `leastBeside`: the width below which the panes are stacked; they are also where one would be narrower than it can be.
    explicit FoldingSplitter(int leastBeside, QWidget* parent = nullptr);
    /// How wide the panes are beside each other, and how high above each other, until a person draws the line.
    void setShares(const QList<int>& widths, const QList<int>& heights);
    /// A pane that is wanted counts also while it is hidden for want of room: were it not counted, the others would have room
    /// enough, it would come back, find too little, and so on without end.
    void setWanted(QWidget* pane, bool wanted);
    /// In less the panes stand above each other.
    [[nodiscard]] int leastBeside() const;
    [[nodiscard]] bool isFolded() const { return orientation() == Qt::Vertical; }
    /// As wide as the widest pane: what stands beside it can go below.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The panes stand otherwise than before.
    void folded();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fold();

    int leastBeside_;
    QSet<const QWidget*> wanted_;
    QList<int> widths_;
    QList<int> heights_;
};

}  // namespace offerbook::ui
