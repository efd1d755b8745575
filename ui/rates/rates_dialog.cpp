#include "ui/rates/rates_dialog.h"

#include "ui/rates/manual_rates.h"
#include "ui/rates/rate_days.h"
#include "ui/rates/rate_history_page.h"
#include "ui/rates/rate_update_box.h"
#include "ui/rates/what_if_page.h"
#include "ui/session/comparison_edits.h"
#include "ui/views/dialog_size.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace offerbook::ui {
namespace {

constexpr int mostDaysUntilStale = 3650;

/// On a small or much enlarged screen the buttons below stay on it.
QScrollArea* scrolled(QWidget* page, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

}  // namespace

RatesDialog::RatesDialog(BookSession& session, QWidget* parent) : QDialog(parent), session_(session) {
    setWindowTitle(tr("Exchange rates"));
    resizeWithinScreen(*this, {820, 640});
    auto* all = new QVBoxLayout(this);
    problem_ = new QLabel(this);
    problem_->setProperty("role", QStringLiteral("bad"));
    problem_->setWordWrap(true);
    problem_->hide();
    tabs_ = new QTabWidget(this);
    tabs_->tabBar()->setAccessibleName(tr("Pages about the exchange rates"));
    tabs_->addTab(scrolled(buildChoice(), this), tr("&Choice"));
    history_ = new RateHistoryPage(
        session_, [this] { return draft(); }, this);
    tabs_->addTab(history_, tr("Over &time"));
    whatIf_ = new WhatIfPage(session_, this);
    tabs_->addTab(whatIf_, tr("What &if"));
    connect(tabs_, &QTabWidget::currentChanged, this, [this](int) {
        if (tabs_->currentWidget() == history_) history_->refresh();
    });
    all->addWidget(tabs_, 1);
    all->addWidget(problem_);
    addButtons(*all);
}

void RatesDialog::addButtons(QBoxLayout& layout) {
    auto* use = new QPushButton(tr("Use these rates"), this);
    use->setProperty("role", QStringLiteral("primary"));
    use->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(use, &QPushButton::clicked, this, &RatesDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &RatesDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    layout.addLayout(buttons);
}

QWidget* RatesDialog::buildChoice() {
    const compare::Settings& lens = session_.comparison().settings;
    auto* page = new QWidget(this);
    auto* all = new QVBoxLayout(page);
    all->setContentsMargins(0, 12, 0, 0);
    all->setSpacing(12);
    days_ = new RateDays(session_, lens.rates, page);
    all->addWidget(days_);
    auto* own = new QGroupBox(tr("Rates of your own, before the published ones"), page);
    auto* inside = new QVBoxLayout(own);
    manual_ = new ManualRates(session_, lens.rates.manual, own);
    inside->addWidget(manual_);
    connect(manual_, &ManualRates::problem, this, &RatesDialog::say);
    connect(manual_, &ManualRates::changed, problem_, &QWidget::hide);
    all->addWidget(own, 1);
    all->addWidget(buildAge(page));
    auto* newer = new RateUpdateBox(session_, page);
    connect(newer, &RateUpdateBox::updated, this, &RatesDialog::takeNewerRates);
    all->addWidget(newer);
    return page;
}

QWidget* RatesDialog::buildAge(QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    age_ = new QSpinBox(line);
    age_->setRange(0, mostDaysUntilStale);
    age_->setValue(session_.comparison().settings.staleAfterDays);
    age_->setAccessibleName(tr("Days after which a rate is marked as old"));
    auto* label = new QLabel(tr("Days after which a rate is marked as &old"), line);
    label->setBuddy(age_);
    layout->addWidget(label);
    layout->addWidget(age_);
    layout->addStretch(1);
    return line;
}

RateChoice RatesDialog::draft() const {
    RateChoice choice = session_.comparison().settings.rates;
    RateChoice changed = choice;
    changed.manual = manual_->rates();
    if (const auto fine = days_->applyTo(changed); !fine) return choice;
    return changed;
}

void RatesDialog::takeNewerRates() {
    days_->lookUpAnew();
    history_->refresh();
    whatIf_->refresh();
}

void RatesDialog::say(const RatesProblem& what) {
    problem_->setText(what.words);
    problem_->show();
    tabs_->setCurrentIndex(0);
    what.where->setFocus();
}

void RatesDialog::accept() {
    if (const auto fine = manual_->finish(); !fine) return say(fine.error());
    compare::Settings changed = session_.comparison().settings;
    if (const auto fine = days_->applyTo(changed.rates); !fine) return say(fine.error());
    changed.rates.manual = manual_->rates();
    changed.staleAfterDays = age_->value();
    comparison_edits::setLens(session_, [&](compare::Settings& lens) {
        lens.rates = changed.rates;
        lens.staleAfterDays = changed.staleAfterDays;
    });
    QDialog::accept();
}

}  // namespace offerbook::ui
