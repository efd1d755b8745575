#include "ui/rates/what_if_page.h"

#include "core/compare/offer_names.h"
#include "core/money/rate_history.h"
#include "ui/bridge/strings.h"
#include "ui/jobs/job.h"
#include "ui/phrases/phrases.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace offerbook::ui {
namespace {

constexpr int shownDigits = 6;
constexpr int rowHeight = 30;
constexpr int mostRowsInView = 10;

}  // namespace

WhatIfPage::WhatIfPage(BookSession& session, QWidget* parent) : QWidget(parent), session_(session) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 12, 0, 0);
    all->addWidget(buildControls());
    all->addWidget(buildTable());
    legend_ = new QLabel(tr("▲ and ▼: a better or a worse place than at the rate in use."), this);
    legend_->setProperty("role", QStringLiteral("muted"));
    all->addWidget(legend_);
    words_ = new QLabel(this);
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText);
    all->addWidget(words_);
    all->addStretch(1);
    fillCurrencies();
    connect(currency_, &QComboBox::currentIndexChanged, this, &WhatIfPage::refresh);
    connect(percent_, &QSpinBox::valueChanged, this, &WhatIfPage::refresh);
    refresh();
}

QWidget* WhatIfPage::buildControls() {
    auto* place = new QWidget(this);
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    currency_ = new QComboBox(place);
    currency_->setAccessibleName(tr("The currency whose rate moves"));
    percent_ = new QSpinBox(place);
    percent_->setRange(1, compare::mostRateMove);
    percent_->setValue(compare::usualRateMove);
    percent_->setSuffix(tr(" %"));
    percent_->setAccessibleName(tr("By how many percent"));
    auto* first = new QLabel(tr("If the rate of"), place);
    first->setBuddy(currency_);
    auto* second = new QLabel(tr("moves down or up by"), place);
    second->setBuddy(percent_);
    line->addWidget(first);
    line->addWidget(currency_);
    line->addWidget(second);
    line->addWidget(percent_);
    line->addStretch(1);
    return place;
}

QWidget* WhatIfPage::buildTable() {
    table_ = new QTableWidget(this);
    table_->setAccessibleName(tr("Pay and place of the offers at the moved rates"));
    table_->verticalHeader()->hide();
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->verticalHeader()->setDefaultSectionSize(rowHeight);
    return table_;
}

void WhatIfPage::fillCurrencies() {
    for (const Currency currency : compare::movableCurrencies(session_.result())) currency_->addItem(toQt(currency.code()));
}

void WhatIfPage::refresh() {
    if (job_) job_->cancel();
    const bool canMove = currency_->count() > 0;
    for (QWidget* widget : {static_cast<QWidget*>(currency_), static_cast<QWidget*>(percent_), static_cast<QWidget*>(table_),
                            static_cast<QWidget*>(legend_)})
        widget->setEnabled(canMove);
    if (!canMove) {
        table_->hide();
        legend_->hide();
        words_->setText(tr("No pay of this comparison depends on an exchange rate."));
        Q_EMIT shown();
        return;
    }
    const auto comparison = std::make_shared<const compare::Comparison>(session_.result());
    const auto reference = session_.services().reference;
    const Currency currency = Currency::of(toUtf8(currency_->currentText()));
    const int percent = percent_->value();
    job_ = Job::start<compare::RateWhatIf>(
        this,
        [comparison, reference, currency, percent](JobControl&) {
            return compare::whatIfRateMoves(*comparison, currency, *reference, percent);
        },
        [this, comparison](const compare::RateWhatIf& whatIf) { show(*comparison, whatIf); });
}

void WhatIfPage::show(const compare::Comparison& comparison, const compare::RateWhatIf& whatIf) {
    const bool hasTable = whatIf.whyNot.empty();
    table_->setVisible(hasTable);
    legend_->setVisible(hasTable);
    if (hasTable) showTable(comparison, whatIf);
    QStringList lines;
    for (const Message& sentence : compare::sentencesOf(whatIf, comparison)) lines << phrase(sentence, session_.format());
    words_->setText(lines.join(QLatin1Char('\n')));
    Q_EMIT shown();
}

QString WhatIfPage::headOf(const compare::RateWhatIf& whatIf, const compare::RateScenario& scenario) const {
    const text::Formatter& format = session_.format();
    const QString rate = tr("1 %1 = %2 %3")
                             .arg(toQt(whatIf.currency.code()),
                                  toQt(format.number(withSignificantDigits(scenario.rate, shownDigits))), toQt(whatIf.to.code()));
    if (scenario.percent == 0) return tr("now") + QLatin1Char('\n') + rate;
    return toQt(format.percent(Decimal(scenario.percent), 0, true)) + QLatin1Char('\n') + rate;
}

QString WhatIfPage::cellOf(const compare::RatePlace& place, const compare::RatePlace& now) const {
    if (!place.pay) return tr("no figure");
    const QString mark = place.place < now.place   ? QStringLiteral("▲ ")
                         : place.place > now.place ? QStringLiteral("▼ ")
                                                   : QString();
    return mark + tr("%1. %2").arg(toQt(session_.format().number(Decimal(place.place))),
                                   toQt(session_.format().amountRange(*place.pay, text::Formatter::Digits::none)));
}

void WhatIfPage::showTable(const compare::Comparison& comparison, const compare::RateWhatIf& whatIf) {
    const auto& scenarios = whatIf.scenarios;
    const auto now = std::find_if(scenarios.begin(), scenarios.end(), [](const auto& one) { return one.percent == 0; });
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < comparison.offers.size(); ++i)
        if (now->offers[i].place > 0) order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return now->offers[a].place < now->offers[b].place; });
    table_->clear();
    table_->setRowCount(static_cast<int>(order.size()));
    table_->setColumnCount(1 + static_cast<int>(scenarios.size()));
    table_->setHorizontalHeaderItem(0, new QTableWidgetItem(tr("Offer")));
    table_->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < table_->rowCount(); ++row)
        table_->setItem(
            row, 0, new QTableWidgetItem(toQt(compare::nameOf(comparison.offers[order[static_cast<std::size_t>(row)]].posting))));
    for (std::size_t column = 0; column < scenarios.size(); ++column) {
        const int at = 1 + static_cast<int>(column);
        table_->setHorizontalHeaderItem(at, new QTableWidgetItem(headOf(whatIf, scenarios[column])));
        table_->horizontalHeaderItem(at)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (int row = 0; row < table_->rowCount(); ++row) {
            const std::size_t offer = order[static_cast<std::size_t>(row)];
            auto* cell = new QTableWidgetItem(cellOf(scenarios[column].offers[offer], now->offers[offer]));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table_->setItem(row, at, cell);
        }
    }
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    // As high as its rows, so that the words follow them.
    const int rows = std::min(table_->rowCount(), mostRowsInView);
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() + rows * rowHeight + rowHeight / 4);
}

}  // namespace offerbook::ui
