#include "ui/main_window/compare_tab.h"

#include "ui/models/comparison_table_model.h"
#include "ui/session/book_session.h"
#include "ui/session/comparison_edits.h"
#include "ui/theme/theme.h"
#include "ui/views/comparison_view.h"
#include "ui/views/flow_layout.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace offerbook::ui {
namespace {

QToolButton* menuButton(const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setProperty("role", QStringLiteral("quiet"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setFont(Theme::current().font(12));
    return button;
}

constexpr qsizetype longestName = 24;

QString shortened(const QString& name) { return name.size() > longestName ? name.left(longestName - 1) + QChar(0x2026) : name; }

}  // namespace

CompareTab::CompareTab(BookSession& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      model_(new ComparisonTableModel(session, this)),
      view_(new ComparisonView(this)),
      pages_(new QStackedWidget(this)),
      empty_(new QLabel(this)),
      controls_(new QWidget(this)),
      differences_(new QCheckBox(tr("&differences only"), controls_)),
      baseline_(menuButton(tr("Baseline"), controls_)),
      rows_(menuButton(tr("Rows"), controls_)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pages_);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setProperty("role", QStringLiteral("muted"));
    empty_->setMargin(40);
    view_->setComparison(model_);
    pages_->addWidget(view_);
    pages_->addWidget(empty_);
    connect(view_, &ComparisonView::moveRequested, this, &CompareTab::move);
    buildControls();
    refresh();
}

void CompareTab::buildControls() {
    auto* layout = new FlowLayout(controls_, 4);
    layout->setContentsMargins(0, 0, 8, 0);
    differences_->setAccessibleName(tr("Differences only"));
    differences_->setFont(Theme::current().font(12));
    differences_->setToolTip(tr("Show only rows in which the offers differ"));
    connect(differences_, &QCheckBox::toggled, this, &CompareTab::setDifferencesOnly);
    rows_->setText(tr("rows") + QStringLiteral(" ▾"));
    rows_->setToolTip(tr("Open or close all groups"));
    auto* menu = new QMenu(rows_);
    connect(menu->addAction(tr("Open all groups")), &QAction::triggered, this, [this] { model_->setAllCollapsed(false); });
    connect(menu->addAction(tr("Close all groups")), &QAction::triggered, this, [this] { model_->setAllCollapsed(true); });
    menu->addSeparator();
    QAction* unstated = menu->addAction(tr("Rows to which no offer says anything"));
    unstated->setCheckable(true);
    connect(unstated, &QAction::toggled, this, [this](bool on) { model_->setUnstatedRows(on); });
    rows_->setMenu(menu);
    baseline_->setMenu(new QMenu(baseline_));
    for (QWidget* widget : {static_cast<QWidget*>(differences_), static_cast<QWidget*>(baseline_), static_cast<QWidget*>(rows_)})
        layout->addWidget(widget);
}

void CompareTab::fillBaselineMenu() {
    QMenu* menu = baseline_->menu();
    menu->clear();
    const auto chosen = session_.comparison().baseline;
    QString shown = tr("none");
    const auto add = [&](const QString& text, std::optional<PostingId> offer) {
        QAction* action = menu->addAction(QString(text).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(offer == chosen);
        if (offer && offer == chosen) shown = shortened(text);
        connect(
            action, &QAction::triggered, this, [this, offer] { comparison_edits::setBaseline(session_, offer); },
            Qt::QueuedConnection);
    };
    add(tr("None"), std::nullopt);
    for (const compare::ComparableOffer& offer : session_.result().offers) add(shortName(offer.posting), offer.posting.id);
    baseline_->setText(tr("baseline: %1").arg(QString(shown).replace(u'&', QLatin1String("&&"))) + QStringLiteral(" ▾"));
    baseline_->setToolTip(tr("The offer the others are held against"));
}

void CompareTab::showEmptyOrTable() {
    const bool none = model_->columnCount() == 0;
    empty_->setText(session_.book().postings().empty()
                        ? tr("This book has no offers yet. Choose “Paste or import”, or drop files or text onto this window.")
                        : tr("Tick offers in the list at the left to see them side by side."));
    pages_->setCurrentWidget(none ? static_cast<QWidget*>(empty_) : view_);
    controls_->setEnabled(!none);
}

void CompareTab::refresh() {
    model_->refresh();
    fillBaselineMenu();
    showEmptyOrTable();
}

void CompareTab::setDifferencesOnly(bool on) {
    if (on == model_->differencesOnly()) return;
    model_->setDifferencesOnly(on);
    differences_->setChecked(on);
    Q_EMIT differencesOnlyChanged(on);
}

void CompareTab::move(int from, int to) { comparison_edits::moveOffer(session_, from, to); }

void CompareTab::moveCurrent(int by) {
    if (const int column = view_->currentColumn(); column >= 0) move(column, column + by);
}

void CompareTab::chooseOffer(qlonglong offer) {
    const int column = model_->columnOf(PostingId(offer));
    if (column < 0) return;
    const int row = view_->currentIndex().isValid() ? view_->currentIndex().row() : model_->rowOf(QStringLiteral("pay"));
    view_->setCurrentIndex(model_->index(std::max(row, 0), column));
}

}  // namespace offerbook::ui
