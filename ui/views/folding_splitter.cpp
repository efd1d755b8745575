#include "ui/views/folding_splitter.h"

#include <QEvent>

#include <algorithm>

namespace offerbook::ui {
namespace {

/// As splitters and layouts take it: what was set goes before what the widget asks for.
QSize leastOf(const QWidget& pane) {
    const QSize asked = pane.minimumSizeHint();
    return {pane.minimumWidth() > 0 ? pane.minimumWidth() : asked.width(),
            pane.minimumHeight() > 0 ? pane.minimumHeight() : asked.height()};
}

}  // namespace

FoldingSplitter::FoldingSplitter(int leastBeside, QWidget* parent) : QSplitter(parent), leastBeside_(leastBeside) {
    setChildrenCollapsible(false);
    setHandleWidth(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FoldingSplitter::setShares(const QList<int>& widths, const QList<int>& heights) {
    widths_ = widths;
    heights_ = heights;
    setSizes(isFolded() ? heights_ : widths_);
}

void FoldingSplitter::setWanted(QWidget* pane, bool wanted) {
    if (wanted)
        wanted_.insert(pane);
    else
        wanted_.remove(pane);
}

QSize FoldingSplitter::minimumSizeHint() const {
    QSize least;
    for (int i = 0; i < count(); ++i)
        if (!widget(i)->isHidden()) least = least.expandedTo(leastOf(*widget(i)));
    if (isFolded()) least.setHeight(QSplitter::minimumSizeHint().height());
    return least;
}

int FoldingSplitter::leastBeside() const {
    int sum = 0;
    int panes = 0;
    for (int i = 0; i < count(); ++i) {
        if (widget(i)->isHidden() && !wanted_.contains(widget(i))) continue;
        sum += leastOf(*widget(i)).width() + (panes > 0 ? handleWidth() : 0);
        ++panes;
    }
    return std::max(leastBeside_, sum);
}

void FoldingSplitter::fold() {
    const auto wanted = width() < leastBeside() ? Qt::Vertical : Qt::Horizontal;
    if (wanted == orientation()) return;
    if (isVisible()) (isFolded() ? heights_ : widths_) = sizes();
    setOrientation(wanted);
    // Above each other all give way as the window becomes lower; beside each other the page does.
    for (int i = 0; i < count(); ++i) setStretchFactor(i, isFolded() ? heights_.value(i) : i == 0 ? 1 : 0);
    setSizes(isFolded() ? heights_ : widths_);
    Q_EMIT folded();
}

bool FoldingSplitter::event(QEvent* event) {
    // A pane may ask for more than before.
    if (event->type() == QEvent::LayoutRequest) fold();
    return QSplitter::event(event);
}

void FoldingSplitter::resizeEvent(QResizeEvent* event) {
    fold();
    QSplitter::resizeEvent(event);
}

}  // namespace offerbook::ui
