#include "ui/views/offer_panel.h"

#include "ui/views/list_filter_button.h"
#include "ui/views/offer_delegate.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace offerbook::ui {

OfferPanel::OfferPanel(BookSession& session, QWidget* parent)
    : QWidget(parent),
      model_(new OfferListModel(session, this)),
      list_(new QListView(this)),
      filter_(new ListFilterButton(this)) {
    setProperty("role", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(list_, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 4);
    foot->addWidget(filter_);
    foot->addStretch(1);
    layout->addLayout(foot);
    list_->setModel(model_);
    list_->setItemDelegate(new OfferDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setResizeMode(QListView::Adjust);
    list_->setAccessibleName(tr("Offers"));
    list_->setAccessibleDescription(tr("Space puts an offer into the comparison or takes it out."));
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &OfferPanel::choose);
    connect(list_, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const PostingId offer(index.data(OfferListModel::OfferIdRole).toLongLong()); offer.isStored())
            Q_EMIT offerActivated(offer);
    });
    connect(filter_, &ListFilterButton::queryChanged, this, [this] { setSearch(search_); });
}

void OfferPanel::setSearch(const QString& words) {
    search_ = words;
    OfferListQuery query = filter_->query();
    query.search = words;
    model_->setQuery(query);
}

PostingId OfferPanel::currentOffer() const {
    return PostingId(list_->currentIndex().data(OfferListModel::OfferIdRole).toLongLong());
}

void OfferPanel::selectOffer(PostingId offer) {
    const QScopedValueRollback quiet(quiet_, true);
    const QModelIndex index = model_->indexOf(offer);
    if (index.isValid() && index != list_->currentIndex()) list_->setCurrentIndex(index);
}

void OfferPanel::choose(const QModelIndex& index) {
    if (quiet_) return;
    const PostingId offer(index.data(OfferListModel::OfferIdRole).toLongLong());
    const DocumentId document(index.data(OfferListModel::DocumentIdRole).toLongLong());
    if (offer.isStored())
        Q_EMIT offerChosen(offer);
    else if (document.isStored())
        Q_EMIT textChosen(document);
}

void OfferPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Row heights depend on the width.
    list_->doItemsLayout();
}

}  // namespace offerbook::ui
