#include "ui/rates/manual_rates.h"

#include "ui/bridge/strings.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/decimal_edit.h"
#include "ui/phrases/phrases.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace offerbook::ui {
namespace {

constexpr int rowsInView = 4;
constexpr std::int64_t largestFigure = 1'000'000'000'000;

}  // namespace

ManualRates::ManualRates(BookSession& session, std::vector<ManualRate> rates, QWidget* parent)
    : QWidget(parent), session_(session) {
    choice_.manual = std::move(rates);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(buildTable(), 1);
    all->addWidget(buildLine());
    fill();
}

QWidget* ManualRates::buildTable() {
    table_ = new QTableWidget(0, 3, this);
    table_->setAccessibleName(tr("Rates of your own"));
    table_->setHorizontalHeaderLabels({tr("Rate"), tr("Note"), tr("Typed on")});
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table_->verticalHeader()->hide();
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setMinimumHeight(rowsInView * table_->verticalHeader()->defaultSectionSize());
    return table_;
}

QWidget* ManualRates::buildLine() {
    auto* place = new QWidget(this);
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    from_ = new CodeCombo(CodeCombo::Codes::currencies, place);
    from_->setAccessibleName(tr("1 unit of this currency"));
    to_ = new CodeCombo(CodeCombo::Codes::currencies, place);
    to_->setAccessibleName(tr("in units of this currency"));
    to_->setCode(session_.comparison().settings.currency.code());
    rate_ = new DecimalEdit(session_.services().format, place);
    rate_->setAccessibleName(tr("Rate"));
    rate_->setPlaceholderText(tr("Rate"));
    rate_->setGrouping(false);
    // What is not above zero is refused where it is added, with its own words.
    rate_->setLimits(Decimal(-largestFigure), Decimal(largestFigure));
    note_ = new QLineEdit(place);
    note_->setAccessibleName(tr("Note"));
    note_->setPlaceholderText(tr("Note"));
    note_->setMaxLength(static_cast<int>(longestRateNote) / 4);  // a letter has up to four bytes
    auto* add = new QPushButton(tr("&Add"), place);
    add->setAutoDefault(false);
    remove_ = new QPushButton(tr("Re&move"), place);
    remove_->setAutoDefault(false);
    line->addWidget(new QLabel(QStringLiteral("1"), place));
    line->addWidget(from_, 2);
    line->addWidget(new QLabel(QStringLiteral("="), place));
    line->addWidget(rate_, 1);
    line->addWidget(to_, 2);
    line->addWidget(note_, 2);
    line->addWidget(add);
    line->addWidget(remove_);
    connect(add, &QPushButton::clicked, this, &ManualRates::add);
    connect(remove_, &QPushButton::clicked, this, &ManualRates::remove);
    return place;
}

void ManualRates::fill() {
    const text::Formatter& format = session_.format();
    table_->setRowCount(0);
    for (const ManualRate& rate : choice_.manual) {
        const int row = table_->rowCount();
        table_->insertRow(row);
        const QString pair = tr("1 %1 = %2 %3").arg(toQt(rate.from.code()), toQt(format.number(rate.rate)), toQt(rate.to.code()));
        table_->setItem(row, 0, new QTableWidgetItem(pair));
        table_->setItem(row, 1, new QTableWidgetItem(toQt(rate.note)));
        table_->setItem(row, 2, new QTableWidgetItem(toQt(format.date(rate.typedOn))));
    }
    if (table_->rowCount() > 0) table_->setCurrentCell(table_->rowCount() - 1, 0);
    remove_->setEnabled(table_->rowCount() > 0);
}

Expected<Currency, RatesProblem> ManualRates::currencyOf(CodeCombo* combo) const {
    const auto code = combo->code();
    if (!code) return Unexpected{RatesProblem{code.error(), combo}};
    if (code->empty()) return Unexpected{RatesProblem{tr("Choose the two currencies of the rate."), combo}};
    const auto known = Currency::fromCode(*code);
    if (known) return *known;
    return Unexpected{RatesProblem{phrase({"rates.unknown-code", {MessageArg::text(*code)}}, session_.format()), combo}};
}

Expected<ManualRate, RatesProblem> ManualRates::typed() const {
    const auto from = currencyOf(from_);
    if (!from) return Unexpected{from.error()};
    const auto to = currencyOf(to_);
    if (!to) return Unexpected{to.error()};
    const auto figure = rate_->decimal();
    if (!figure) return Unexpected{RatesProblem{figure.error(), rate_}};
    ManualRate rate{*from, *to, figure->value_or(Decimal()), toUtf8(note_->text().trimmed()), session_.asOf()};
    if (const auto fine = checkManualRate(rate); !fine)
        return Unexpected{RatesProblem{phrase(fine.error(), session_.format()), rate_}};
    return rate;
}

void ManualRates::add() {
    const auto rate = typed();
    if (!rate) {
        Q_EMIT problem(rate.error());
        return;
    }
    setManualRate(choice_, *rate);
    rate_->clear();
    note_->clear();
    fill();
    Q_EMIT changed();
}

void ManualRates::remove() {
    const int row = table_->currentRow();
    if (row < 0) return;
    choice_.manual.erase(choice_.manual.begin() + row);
    fill();
    Q_EMIT changed();
}

Expected<void, RatesProblem> ManualRates::finish() {
    if (rate_->text().trimmed().isEmpty()) return {};
    const auto rate = typed();
    if (!rate) return Unexpected{rate.error()};
    add();
    return {};
}

}  // namespace offerbook::ui
