#include "ui/views/offer_panel.h"

#include "ui/views/list_filter_button.h"
#include "ui/views/offer_delegate.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPersistentModelIndex>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QTimer>
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
    list_->setProperty("role", QStringLiteral("ownFocus"));  // the delegate frames the row that has it
    list_->setMouseTracking(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setResizeMode(QListView::Adjust);
    list_->viewport()->installEventFilter(this);
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
    keepingChoice([&] { model_->setQuery(query); });
}

void OfferPanel::refresh() {
    keepingChoice([this] { model_->refresh(); });
}

void OfferPanel::keepingChoice(const std::function<void()>& change) {
    const QScopedValueRollback quiet(quiet_, true);
    const QPersistentModelIndex chosen = list_->currentIndex();
    const bool wasChosen = chosen.isValid();
    change();
    if (!wasChosen || chosen.isValid()) return;
    list_->clearSelection();
    list_->setCurrentIndex({});
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

/// Row heights depend on the width, also on that which the scroll bar takes when it comes.
bool OfferPanel::eventFilter(QObject* watched, QEvent* event) {
    const auto* resized =
        watched == list_->viewport() && event->type() == QEvent::Resize ? static_cast<QResizeEvent*>(event) : nullptr;
    if (resized != nullptr && resized->size().width() != resized->oldSize().width())
        QTimer::singleShot(0, list_, [this] { list_->doItemsLayout(); });
    return QWidget::eventFilter(watched, event);
}

}  // namespace offerbook::ui
