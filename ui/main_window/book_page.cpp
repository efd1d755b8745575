#include "ui/main_window/book_page.h"

#include "ui/main_window/compare_tab.h"
#include "ui/main_window/tool_row.h"
#include "ui/models/comparison_table_model.h"
#include "ui/session/book_session.h"
#include "ui/views/comparison_view.h"
#include "ui/views/flow_layout.h"
#include "ui/views/folding_splitter.h"
#include "ui/views/lens_bar.h"
#include "ui/views/notice_bar.h"
#include "ui/views/offer_panel.h"
#include "ui/views/reasons_pane.h"
#include "ui/views/tab_order.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace offerbook::ui {
namespace {

constexpr int listWidth = 232;
constexpr int narrowestList = 188;
constexpr int reasonsWidth = 292;
constexpr int reasonsHeight = 200;
constexpr int narrowestCentre = 320;  ///< beside the reasons; in less they go below

}  // namespace

BookPage::BookPage(BookSession& session, const WindowActions& actions, QWidget* parent)
    : QWidget(parent),
      session_(session),
      tools_(new ToolRow(actions, this)),
      lens_(new LensBar(session, this)),
      notice_(new NoticeBar(this)),
      panel_(new OfferPanel(session, this)),
      compare_(new CompareTab(session, this)),
      reasons_(new ReasonsPane(this)),
      tabs_(new QTabBar(this)),
      pages_(new QStackedWidget(this)),
      controls_(new QStackedWidget(this)),
      splitter_(new QSplitter(Qt::Horizontal, this)),
      centre_(new FoldingSplitter(narrowestCentre + reasonsWidth, splitter_)) {
    build();
    addTab(Act::showCompare, tr("Compare"), compare_, compare_->controls());
    connectViews();
    if (compare_->model().columnCount() > 0) chooseOffer(compare_->model().offerAt(0));
}

void BookPage::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget* bar : {static_cast<QWidget*>(tools_), static_cast<QWidget*>(lens_), static_cast<QWidget*>(notice_)})
        layout->addWidget(bar);
    layout->addWidget(splitter_, 1);
    auto* centre = new QWidget(this);
    auto* lines = new QVBoxLayout(centre);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* head = new QWidget(centre);
    head->setProperty("role", QStringLiteral("tabs"));
    head->setAttribute(Qt::WA_StyledBackground);
    // Where both do not fit beside each other, the controls stand below the tabs.
    auto* headLine = new FlowLayout(head, 12);
    headLine->setContentsMargins(12, 0, 0, 0);
    headLine->addWidget(tabs_);
    headLine->addWidget(controls_);
    controls_->setProperty("role", QStringLiteral("clear"));
    controls_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setUsesScrollButtons(true);  // in a window that is narrower than all of them
    tabs_->setElideMode(Qt::ElideNone);
    tabs_->setAccessibleName(tr("Views"));
    lines->addWidget(head);
    lines->addWidget(pages_, 1);
    splitter_->addWidget(panel_);
    splitter_->addWidget(centre_);
    centre_->addWidget(centre);
    centre_->addWidget(reasons_);
    centre_->setStretchFactor(0, 1);
    centre_->setStretchFactor(1, 0);
    centre_->setShares({4 * listWidth, reasonsWidth}, {4 * reasonsHeight, reasonsHeight});
    splitter_->setHandleWidth(1);
    splitter_->setChildrenCollapsible(false);
    splitter_->setStretchFactor(0, 0);
    splitter_->setStretchFactor(1, 1);
    panel_->setMinimumWidth(narrowestList);
    splitter_->setSizes({listWidth, 4 * listWidth + reasonsWidth});
}

void BookPage::connectViews() {
    connect(&session_, &BookSession::changed, this, &BookPage::refresh);
    connect(tools_->search(), &QLineEdit::textChanged, this, [this](const QString& words) {
        panel_->setSearch(words);
        panel_->selectOffer(current_);  // where a shorter list had no place for it
    });
    connect(&compare_->view(), &ComparisonView::reasonsWanted, this, &BookPage::showReasons);
    connect(panel_, &OfferPanel::offerChosen, this, &BookPage::chooseOffer);
    connect(panel_, &OfferPanel::offerActivated, this, &BookPage::offerActivated);
    connect(panel_, &OfferPanel::textChosen, this, &BookPage::textChosen);
    connect(tabs_, &QTabBar::currentChanged, this, &BookPage::showTabAt);
    connect(centre_, &FoldingSplitter::folded, this, &BookPage::placeReasons);
    // It comes while the splitter is still sharing out its width.
    connect(centre_, &FoldingSplitter::folded, this, &BookPage::fitList, Qt::QueuedConnection);
}

void BookPage::addTab(Act act, const QString& title, QWidget* page, QWidget* controls) {
    tabActs_.push_back(act);
    pages_->addWidget(page);
    controls_->addWidget(controls != nullptr ? controls : new QWidget(controls_));
    tabs_->addTab(title);
    // A tab bar that is not on the screen yet does not tell its layout that it grew.
    tabs_->ensurePolished();
    tabs_->updateGeometry();
    orderTabs(this);
}

void BookPage::showTab(Act act) {
    const auto found = std::find(tabActs_.begin(), tabActs_.end(), act);
    if (found != tabActs_.end()) tabs_->setCurrentIndex(static_cast<int>(found - tabActs_.begin()));
}

Act BookPage::currentTab() const { return tabActs_[static_cast<std::size_t>(std::max(tabs_->currentIndex(), 0))]; }

void BookPage::showTabAt(int index) {
    if (index < 0) return;
    pages_->setCurrentIndex(index);
    controls_->setCurrentIndex(index);
    // A tab without controls takes no room for them.
    controls_->setVisible(!controls_->currentWidget()->findChildren<QWidget*>().isEmpty());
    placeReasons();
    Q_EMIT tabChanged(currentTab());
}

void BookPage::setReasonsShown(bool shown) {
    reasonsShown_ = shown;
    placeReasons();
}

/// In a narrow window the list gives way first; a width that a person chose stays.
void BookPage::fitList() {
    const QList<int> widths = splitter_->sizes();
    const bool givesWay = centre_->isFolded();
    if (givesWay == listGaveWay_ || widths.front() != (givesWay ? listWidth : narrowestList)) return;
    // Were it to take its room back too early, the reasons would go below again, and so on without end.
    if (!givesWay && widths.back() - (listWidth - narrowestList) < centre_->leastBeside()) return;
    listGaveWay_ = givesWay;
    const int fitting = givesWay ? narrowestList : listWidth;
    splitter_->setSizes({fitting, widths.back() + widths.front() - fitting});
}

void BookPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // The splitter shares out the new width after this.
    QMetaObject::invokeMethod(this, &BookPage::fitList, Qt::QueuedConnection);
}

/// Below the page they take its room: there they stand only where a figure or verdict is chosen.
void BookPage::placeReasons() {
    const Act tab = currentTab();
    const bool toldOf = tab == Act::showCompare || tab == Act::showEligibility;
    centre_->setWanted(reasons_, reasonsShown_);
    reasons_->setVisible(reasonsShown_ && (toldOf || !centre_->isFolded()));
}

void BookPage::refresh() {
    lens_->refresh();
    panel_->refresh();
    {
        // A cell that is chosen because the one before has gone is nobody's choice.
        const QScopedValueRollback refreshing(isRefreshing_, true);
        compare_->refresh();
    }
    if (current_.isStored() && !session_.book().posting(current_)) current_ = PostingId();
    // Who has just ticked an offer in the list is still at it, and not at the cell that was looked at before.
    const QModelIndex before = compare_->view().currentIndex();
    const bool elsewhere = current_.isStored() && before.isValid() && compare_->model().offerAt(before.column()) != current_;
    if (elsewhere && compare_->model().columnOf(current_) >= 0) compare_->chooseOffer(current_.value());
    if (current_.isStored() && !panel_->list().currentIndex().isValid()) panel_->selectOffer(current_);
    const QModelIndex index = compare_->view().currentIndex();
    if (!index.isValid())
        reasons_->clear();
    else if (!current_.isStored())
        showReasons(index);
    else if (const auto reasons = compare_->model().reasonsAt(index))
        reasons_->show(*reasons);
    Q_EMIT currentOfferChanged();
}

void BookPage::showReasons(const QModelIndex& index) {
    const auto reasons = compare_->model().reasonsAt(index);
    if (reasons) reasons_->show(*reasons);
    const PostingId offer = compare_->model().offerAt(index.column());
    if (!offer.isStored() || offer == current_ || (isRefreshing_ && current_.isStored())) return;
    current_ = offer;
    panel_->selectOffer(offer);
    Q_EMIT currentOfferChanged();
}

void BookPage::chooseOffer(PostingId offer) {
    current_ = offer;
    panel_->selectOffer(offer);
    compare_->chooseOffer(offer.value());
    Q_EMIT currentOfferChanged();
}

void BookPage::say(const QString& text) { notice_->say(text); }

}  // namespace offerbook::ui
