#include "ui/views/list_filter_button.h"

#include "ui/models/cell.h"
#include "ui/phrases/phrases.h"

#include <QActionGroup>
#include <QMenu>

namespace offerbook::ui {

ListFilterButton::ListFilterButton(QWidget* parent) : QToolButton(parent) {
    setText(tr("Sort and filter") + QStringLiteral(" ▾"));
    setAccessibleName(tr("Sort and filter the list"));
    setToolTip(tr("Sort the list; show only some offers"));
    setPopupMode(QToolButton::InstantPopup);
    setProperty("role", QStringLiteral("quiet"));
    setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(this);
    addSort(menu);
    addKinds(menu);
    addStatus(menu);
    addVerdict(menu);
    setMenu(menu);
}

void ListFilterButton::tell() {
    setText((query_.isNarrowed() ? tr("Filtered") : tr("Sort and filter")) + QStringLiteral(" ▾"));
    Q_EMIT queryChanged(query_);
}

void ListFilterButton::addSort(QMenu* menu) {
    menu->addSection(tr("Sort by"));
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, OfferListQuery::Sort sort) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(sort == query_.sort);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, sort] {
            query_.sort = sort;
            tell();
        });
    };
    add(tr("Newest first"), OfferListQuery::Sort::newest);
    add(tr("Title"), OfferListQuery::Sort::title);
    add(tr("Employer"), OfferListQuery::Sort::employer);
    add(tr("Deadline"), OfferListQuery::Sort::deadline);
}

void ListFilterButton::addKinds(QMenu* menu) {
    menu->addSection(tr("Show"));
    const auto add = [&](const QString& text, bool OfferListQuery::*shown) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, [this, shown](bool on) {
            query_.*shown = on;
            tell();
        });
    };
    add(tr("Offers"), &OfferListQuery::offers);
    add(tr("Benchmarks"), &OfferListQuery::benchmarks);
    add(tr("Other texts"), &OfferListQuery::otherTexts);
}

void ListFilterButton::addStatus(QMenu* menu) {
    QMenu* sub = menu->addMenu(tr("Status"));
    auto* group = new QActionGroup(sub);
    const auto add = [&](const QString& text, std::optional<ApplicationStatus> status) {
        QAction* action = sub->addAction(text);
        action->setCheckable(true);
        action->setChecked(!status);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, status] {
            query_.status = status;
            tell();
        });
    };
    add(tr("Any"), std::nullopt);
    for (const auto status :
         {ApplicationStatus::interested, ApplicationStatus::applied, ApplicationStatus::interview, ApplicationStatus::offered,
          ApplicationStatus::accepted, ApplicationStatus::declined, ApplicationStatus::rejected, ApplicationStatus::withdrawn})
        add(term(toWord(status)), status);
}

void ListFilterButton::addVerdict(QMenu* menu) {
    QMenu* sub = menu->addMenu(tr("May I apply?"));
    auto* group = new QActionGroup(sub);
    const auto add = [&](const QString& text, std::optional<eligibility::Truth> verdict) {
        QAction* action = sub->addAction(text);
        action->setCheckable(true);
        action->setChecked(!verdict);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, verdict] {
            query_.verdict = verdict;
            tell();
        });
    };
    add(tr("Any"), std::nullopt);
    add(marks::eligible().text(), eligibility::Truth::yes);
    add(marks::notEligible().text(), eligibility::Truth::no);
    add(marks::cannotTell().text(), eligibility::Truth::unknown);
}

}  // namespace offerbook::ui
