#include "ui/rates/rate_history_page.h"

#include "core/compare/rate_sentences.h"
#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"
#include "ui/rates/rate_chart.h"
#include "ui/rates/rate_history_model.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace offerbook::ui {
namespace {

constexpr int shownDigits = 6;
constexpr int tableWidth = 230;
constexpr int rateWidth = 110;  // the rate beside the day, and the bar that scrolls
constexpr int monthsOfYear = 12;
constexpr int allMonths = 0;

Currency currencyIn(const QComboBox& combo) { return Currency::of(toUtf8(combo.currentData().toString())); }

}  // namespace

RateHistoryPage::RateHistoryPage(BookSession& session, std::function<RateChoice()> choice, QWidget* parent)
    : QWidget(parent), session_(session), choice_(std::move(choice)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 12, 0, 0);
    all->addWidget(buildControls());
    auto* middle = new QHBoxLayout;
    chart_ = new RateChart(session_.services().format, this);
    middle->addWidget(chart_, 1);
    middle->addWidget(buildTable());
    all->addLayout(middle, 1);
    words_ = new QLabel(this);
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText);
    all->addWidget(words_);
    auto* source = new QLabel(
        tr("Source: European Central Bank, euro reference rates. For information only: no bank has to change at them."), this);
    source->setWordWrap(true);
    source->setProperty("role", QStringLiteral("muted"));
    all->addWidget(source);
    fillCurrencies();
    fillPeriods();
    choosePair();
    for (QComboBox* combo : {from_, to_, period_})
        connect(combo, &QComboBox::currentIndexChanged, this, &RateHistoryPage::refresh);
    refresh();
}

QWidget* RateHistoryPage::buildControls() {
    auto* place = new QWidget(this);
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    from_ = new QComboBox(place);
    from_->setAccessibleName(tr("The rate of this currency"));
    to_ = new QComboBox(place);
    to_->setAccessibleName(tr("in this currency"));
    period_ = new QComboBox(place);
    period_->setAccessibleName(tr("Over which time"));
    line->addWidget(new QLabel(QStringLiteral("1"), place));
    line->addWidget(from_);
    line->addWidget(new QLabel(tr("in"), place));
    line->addWidget(to_);
    line->addSpacing(16);
    line->addWidget(period_);
    line->addStretch(1);
    return place;
}

QWidget* RateHistoryPage::buildTable() {
    model_ = new RateHistoryModel(session_.services().format, this);
    table_ = new QTableView(this);
    table_->setAccessibleName(tr("Rates by day"));
    table_->setModel(model_);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    // A day is written at full length in the longest month's name, whatever the language.
    const QString day = toQt(session_.format().date(*parseIsoDate("2026-09-24")));
    constexpr int sides = 6 * Theme::grid;
    table_->setFixedWidth(std::max(tableWidth, table_->fontMetrics().horizontalAdvance(day) + sides + rateWidth));
    return table_;
}

void RateHistoryPage::fillCurrencies() {
    const ExchangeRates& rates = session_.services().reference->rates();
    QStringList codes{QStringLiteral("EUR")};
    if (!rates.days().empty())
        for (const RateFigure& figure : rates.days().rbegin()->second.figures()) codes << toQt(figure.currency.code());
    codes.sort();
    for (QComboBox* combo : {from_, to_})
        for (const QString& code : codes) combo->addItem(code, code);
}

void RateHistoryPage::fillPeriods() {
    period_->addItem(tr("3 months"), 3);
    period_->addItem(tr("1 year"), monthsOfYear);
    period_->addItem(tr("5 years"), 5 * monthsOfYear);
    period_->addItem(tr("since the beginning"), allMonths);
    period_->setCurrentIndex(1);
}

/// The first pair of the comparison; without one the euro in its currency.
void RateHistoryPage::choosePair() {
    const auto& used = session_.result().ratesUsed;
    const Currency to = session_.comparison().settings.currency;
    const Currency home = to.code() == "EUR" ? Currency::of("USD") : Currency::of("EUR");
    from_->setCurrentIndex(std::max(0, from_->findData(toQt((used.empty() ? home : used.front().from).code()))));
    to_->setCurrentIndex(std::max(0, to_->findData(toQt((used.empty() ? to : used.front().to).code()))));
}

std::optional<RatePeriod> RateHistoryPage::periodInView() const {
    const ExchangeRates& rates = session_.services().reference->rates();
    const auto last = rates.newestOnOrBefore(session_.asOf());
    if (!last) return std::nullopt;
    const int months = period_->currentData().toInt();
    return RatePeriod{months == allMonths ? rates.days().begin()->first : addMonths(*last, -months), *last};
}

void RateHistoryPage::refresh() {
    const Currency from = currencyIn(*from_);
    const Currency to = currencyIn(*to_);
    const ExchangeRates& rates = session_.services().reference->rates();
    const auto period = periodInView();
    auto history = period ? rateHistory(rates, from, to, *period) : std::vector<RatePoint>();
    RateChartData shown;
    shown.title = tr("1 %1 in %2").arg(toQt(from.code()), toQt(to.code()));
    const auto used = chosenRate(rates, from, to, choice_(), session_.asOf());
    if (used && from != to) {
        shown.used = *used;
        shown.usedWords = usedWords(*used);
    }
    shown.description = describe(history, used ? shown.usedWords : phrase(used.error().message, session_.format()));
    shown.history = history;
    words_->setText(shown.description);
    model_->show(std::move(history));
    chart_->show(std::move(shown));
}

QString RateHistoryPage::usedWords(const ExchangeRate& rate) const {
    return tr("used: %1 (%2)")
        .arg(toQt(session_.format().number(withSignificantDigits(rate.quotient(), shownDigits))),
             phrase(compare::rateOrigin(rate), session_.format()));
}

QString RateHistoryPage::describe(const std::vector<RatePoint>& history, const QString& used) const {
    const auto extent = extentOf(history);
    if (!extent) return tr("There are no rates of this pair in this time.");
    const auto point = [this](const RatePoint& one) {
        return tr("%1 on %2").arg(toQt(session_.format().number(one.rate)), toQt(session_.format().date(one.day)));
    };
    const QString course = tr("From %1 to %2; lowest %3, highest %4.")
                               .arg(point(extent->first), point(extent->last), point(extent->lowest), point(extent->highest));
    return used.isEmpty() ? course : course + QLatin1Char('\n') + used;
}

}  // namespace offerbook::ui
