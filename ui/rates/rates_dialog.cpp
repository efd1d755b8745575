#include "ui/rates/rates_dialog.h"

#include "ui/rates/manual_rates.h"
#include "ui/rates/rate_days.h"
#include "ui/session/comparison_edits.h"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace offerbook::ui {
namespace {

constexpr int mostDaysUntilStale = 3650;

}  // namespace

RatesDialog::RatesDialog(BookSession& session, QWidget* parent) : QDialog(parent), session_(session) {
    setWindowTitle(tr("Exchange rates"));
    resize(780, 600);
    auto* all = new QVBoxLayout(this);
    problem_ = new QLabel(this);
    problem_->setProperty("role", QStringLiteral("bad"));
    problem_->setWordWrap(true);
    problem_->hide();
    tabs_ = new QTabWidget(this);
    tabs_->tabBar()->setAccessibleName(tr("Pages about the exchange rates"));
    tabs_->addTab(buildChoice(), tr("&Choice"));
    all->addWidget(tabs_, 1);
    all->addWidget(problem_);
    addButtons(*all);
}

void RatesDialog::addButtons(QLayout& layout) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Use these rates"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("role", QStringLiteral("primary"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &RatesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RatesDialog::reject);
    layout.addWidget(buttons);
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
