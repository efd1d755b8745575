#include "ui/views/comparison_view.h"

#include "ui/models/comparison_table_model.h"
#include "ui/theme/theme.h"
#include "ui/views/cell_delegate.h"
#include "ui/views/offer_header.h"
#include "ui/views/row_header.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace offerbook::ui {

ComparisonView::ComparisonView(QWidget* parent)
    : QTableView(parent), heads_(new OfferHeader(this)), titles_(new RowHeader(this)) {
    setHorizontalHeader(heads_);
    setVerticalHeader(titles_);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setProperty("role", QStringLiteral("ownFocus"));  // the cell and the group that have it show it
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setAccessibleName(tr("Comparison of offers"));
    setAccessibleDescription(tr("One column for each offer, one row for each question. Enter shows why a value is what it is."));
    heads_->setAccessibleName(tr("Offers"));
    titles_->setAccessibleName(tr("Questions"));
    // Several changes of the model in a row are laid out once.
    relayout_.setSingleShot(true);
    relayout_.setInterval(0);
    connect(&relayout_, &QTimer::timeout, this, &ComparisonView::relayout);
    connect(heads_, &OfferHeader::moveRequested, this, &ComparisonView::moveRequested);
    connect(titles_, &QHeaderView::sectionClicked, this, &ComparisonView::toggleGroup);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (model_->isGroup(index.row()))
            toggleGroup(index.row());
        else
            Q_EMIT reasonsWanted(index);
    });
}

void ComparisonView::setComparison(ComparisonTableModel* model) {
    model_ = model;
    setModel(model);
    const auto later = [this] { relayout_.start(); };
    connect(model, &QAbstractItemModel::dataChanged, this, later);
    connect(model, &QAbstractItemModel::headerDataChanged, this, later);
    connect(model, &QAbstractItemModel::rowsInserted, this, later);
    connect(model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(model, &QAbstractItemModel::rowsMoved, this, later);
    connect(model, &QAbstractItemModel::columnsInserted, this, later);
    connect(model, &QAbstractItemModel::columnsRemoved, this, later);
    connect(model, &QAbstractItemModel::columnsMoved, this, later);
    relayout();
}

int ComparisonView::currentColumn() const { return currentIndex().isValid() ? currentIndex().column() : -1; }

void ComparisonView::toggleGroup(int row) {
    if (model_ != nullptr) model_->toggleGroup(row);
}

void ComparisonView::relayout() {
    if (model_ == nullptr || model_->columnCount() == 0) return;
    const int x = horizontalScrollBar()->value();
    const int y = verticalScrollBar()->value();
    const int columns = model_->columnCount();
    const int available = viewport()->width();
    const int width = std::max(narrowestColumn, available / columns);
    for (int column = 0; column < columns; ++column) {
        const bool last = column == columns - 1 && width * columns <= available;
        heads_->resizeSection(column, last ? available - width * (columns - 1) : width);
    }
    QStyleOptionViewItem option;
    for (int row = 0; row < model_->rowCount(); ++row) {
        int height = titles_->titleHeight(row);
        for (int column = 0; column < columns; ++column) {
            option.rect = QRect(0, 0, columnWidth(column), 0);
            height = std::max(height, itemDelegate()->sizeHint(option, model_->index(row, column)).height());
        }
        setRowHeight(row, height);
    }
    updateGeometries();
    horizontalScrollBar()->setValue(x);
    verticalScrollBar()->setValue(y);
    viewport()->update();
}

void ComparisonView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    relayout_.start();
}

void ComparisonView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) relayout_.start();
}

void ComparisonView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.isValid() && model_ != nullptr && !model_->isGroup(current.row())) Q_EMIT reasonsWanted(current);
    viewport()->update();
}

void ComparisonView::keyPressEvent(QKeyEvent* event) {
    const bool activates = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const QModelIndex index = currentIndex();
    if (!activates || !index.isValid() || event->modifiers() != Qt::NoModifier) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (model_->isGroup(index.row()))
        toggleGroup(index.row());
    else
        Q_EMIT reasonsWanted(index);
}

void ComparisonView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    paintGroups();
}

void ComparisonView::paintGroups() {
    if (model_ == nullptr) return;
    QPainter painter(viewport());
    for (int row = 0; row < model_->rowCount(); ++row) {
        if (!model_->isGroup(row)) continue;
        const QRect band(-RowHeader::width, rowViewportPosition(row), viewport()->width() + RowHeader::width, rowHeight(row));
        if (!band.intersects(viewport()->rect())) continue;
        const bool collapsed = model_->index(row, 0).data(ComparisonTableModel::CollapsedRole).toBool();
        const bool focused = hasFocus() && currentIndex().row() == row;
        const QString title = model_->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        RowHeader::paintGroup(painter, band, title, collapsed, focused);
    }
}

}  // namespace offerbook::ui
