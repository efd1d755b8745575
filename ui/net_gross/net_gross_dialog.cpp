#include "ui/net_gross/net_gross_dialog.h"

#include "core/compare/equivalents.h"
#include "core/tax/smallest_gross.h"
#include "core/tax/tax_pack.h"
#include "ui/bridge/strings.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/decimal_edit.h"
#include "ui/models/reasons.h"
#include "ui/net_gross/lines_table.h"
#include "ui/net_gross/parts_bar.h"
#include "ui/net_gross/place_input.h"
#include "ui/net_gross/share_chart.h"
#include "ui/phrases/citation.h"
#include "ui/phrases/household_text.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/theme.h"
#include "ui/views/dialog_size.h"
#include "ui/views/reasons_pane.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace offerbook::ui {
namespace {

using Digits = text::Formatter::Digits;

QString askForChartFile(QWidget* parent, const QString& proposal) {
    QFileDialog dialog(parent, NetGrossDialog::tr("Save the chart"),
                       QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                       NetGrossDialog::tr("Pictures and figures (*.png *.svg *.csv)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("png"));
    dialog.selectFile(proposal);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

}  // namespace

NetGrossDialog::NetGrossDialog(const Services& services, const std::vector<compare::PlaceOfWork>& places, QWidget* parent,
                               FileQuestion file)
    : QDialog(parent), services_(services), file_(std::move(file)) {
    if (!file_) file_ = askForChartFile;
    setWindowTitle(tr("Net and gross"));
    resizeWithinScreen(*this, {1160, 720});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildHead());
    auto* split = new QSplitter(this);
    split->addWidget(buildPlaces());
    auto* results = new QTabWidget(split);
    results->addTab(buildLines(), tr("Line by line"));
    results->addTab(buildChart(), tr("Over incomes"));
    results->addTab(buildEquivalents(), tr("Elsewhere"));
    split->addWidget(results);
    split->setStretchFactor(1, 1);
    constexpr int questionsWidth = 380;
    constexpr int longestQuestion = 348;  // in Italian; on a small screen the lines are pushed into view instead
    split->widget(0)->setMinimumWidth(longestQuestion);
    split->setSizes({questionsWidth, width() - questionsWidth});
    all->addWidget(split, 1);
    const Date today = services_.clock->today();
    for (const compare::PlaceOfWork& place : places)
        if (const tax::TaxSystem* system = services_.reference->taxes().system(place.jurisdiction))
            addPlace(place.jurisdiction, compare::taxYearOf(*system, today), place.household);
    if (places_.empty()) addPlace("DE", static_cast<int>(today.year()), {});
    placeTabs_->setCurrentIndex(0);
    amount_->setDecimal(Decimal(96000));
    amount_->setFocus(Qt::OtherFocusReason);
    refresh();
}

QLabel* NetGrossDialog::mutedLabel(const QString& words, QWidget* buddy) {
    auto* label = new QLabel(words, this);
    label->setProperty("role", QStringLiteral("muted"));
    label->setBuddy(buddy);
    buddy->setAccessibleName(words);
    return label;
}

QWidget* NetGrossDialog::buildHead() {
    auto* head = new QWidget(this);
    head->setProperty("role", QStringLiteral("bar"));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::grid * 4, Theme::grid * 2, Theme::grid * 4, Theme::grid * 2);
    row->setSpacing(Theme::grid * 2);
    direction_ = new ChoiceComboBase(head);
    direction_->addItem(tr("From gross to net"));
    direction_->addItem(tr("From net to gross"));
    period_ = new ChoiceComboBase(head);
    period_->addItem(tr("for a year"));
    period_->addItem(tr("for a month"));
    amount_ = new DecimalEdit(services_.format, head);
    amount_->setLimits(0, 10'000'000'000);
    amount_->setAlignment(Qt::AlignRight);
    currency_ = new QLabel(head);
    row->addWidget(mutedLabel(tr("Direction"), direction_));
    row->addWidget(direction_);
    row->addSpacing(Theme::grid * 2);
    row->addWidget(mutedLabel(tr("Amount"), amount_));
    row->addWidget(amount_);
    row->addWidget(currency_);
    row->addWidget(period_);
    period_->setAccessibleName(tr("Period"));
    row->addStretch(1);
    connect(direction_, &QComboBox::activated, this, &NetGrossDialog::refresh);
    connect(period_, &QComboBox::activated, this, &NetGrossDialog::refresh);
    connect(amount_, &QLineEdit::textChanged, this, &NetGrossDialog::refresh);
    return head;
}

QWidget* NetGrossDialog::buildPlaces() {
    auto* side = new QWidget(this);
    side->setMinimumWidth(320);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, Theme::grid * 2);
    placeTabs_ = new QTabWidget(side);
    placeTabs_->setAccessibleName(tr("Places"));
    placeTabs_->setElideMode(Qt::ElideNone);  // four places of one country would all be called by its beginning
    placeTabs_->setUsesScrollButtons(true);
    column->addWidget(placeTabs_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(Theme::grid * 3, 0, Theme::grid * 3, 0);
    add_ = new QPushButton(tr("&Add a place"), side);
    remove_ = new QPushButton(tr("&Remove this place"), side);
    for (QPushButton* button : {add_, remove_}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    connect(add_, &QPushButton::clicked, this, &NetGrossDialog::addPlaceLikeLast);
    connect(remove_, &QPushButton::clicked, this, &NetGrossDialog::removePlace);
    connect(placeTabs_, &QTabWidget::currentChanged, this, &NetGrossDialog::refresh);
    return side;
}

QWidget* NetGrossDialog::buildLines() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(Theme::grid * 4, Theme::grid * 4, Theme::grid * 4, Theme::grid * 4);
    column->setSpacing(Theme::grid * 3);
    finding_ = new QLabel(page);
    finding_->setFont(Theme::current().font(Theme::figureSize, true));
    finding_->setWordWrap(true);
    finding_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    bar_ = new PartsBar(services_.format, page);
    lines_ = new LinesTable(page);
    lines_->setAccessibleName(tr("From gross to net, line by line"));
    lines_->setHorizontalHeaderLabels({tr("No."), tr("Line"), tr("Amount"), tr("Of"), tr("Rate or table"), tr("Source")});
    remarks_ = new QLabel(page);
    remarks_->setWordWrap(true);
    remarks_->setProperty("role", QStringLiteral("warn"));
    remarks_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QWidget* part : std::initializer_list<QWidget*>{finding_, bar_}) column->addWidget(part);
    column->addWidget(lines_, 1);
    column->addWidget(remarks_);
    return page;
}

QWidget* NetGrossDialog::buildChart() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(Theme::grid * 4, Theme::grid * 3, Theme::grid * 4, Theme::grid * 4);
    auto* row = new QHBoxLayout;
    from_ = new DecimalEdit(services_.format, page);
    to_ = new DecimalEdit(services_.format, page);
    for (DecimalEdit* edit : {from_, to_}) {
        edit->setLimits(1, 10'000'000'000);
        edit->setAlignment(Qt::AlignRight);
        connect(edit, &QLineEdit::editingFinished, this, &NetGrossDialog::showChart);
    }
    from_->setDecimal(Decimal(20000));
    to_->setDecimal(Decimal(200000));
    auto* save = new QPushButton(tr("&Save the chart…"), page);
    save->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &NetGrossDialog::exportChart);
    row->addWidget(mutedLabel(tr("Gross from"), from_));
    row->addWidget(from_);
    row->addWidget(mutedLabel(tr("to"), to_));
    row->addWidget(to_);
    to_->setAccessibleName(tr("Gross to"));
    row->addStretch(1);
    row->addWidget(save);
    column->addLayout(row);
    chart_ = new ShareChart(services_.format, page);
    column->addWidget(chart_, 1);
    chartState_ = new QLabel(page);
    chartState_->setWordWrap(true);
    chartState_->setProperty("role", QStringLiteral("warn"));
    column->addWidget(chartState_);
    return page;
}

QWidget* NetGrossDialog::buildEquivalents() {
    auto* page = new QSplitter(this);
    equivalents_ = new QTableWidget(0, 2, page);
    equivalents_->setAccessibleName(tr("The gross that would be needed elsewhere for the same net"));
    equivalents_->setHorizontalHeaderLabels({tr("Place"), tr("Gross needed for the same net")});
    equivalents_->verticalHeader()->hide();
    equivalents_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    equivalents_->setSelectionBehavior(QAbstractItemView::SelectRows);
    equivalents_->setSelectionMode(QAbstractItemView::SingleSelection);
    equivalents_->setShowGrid(false);
    equivalents_->horizontalHeader()->setStretchLastSection(true);
    equivalents_->horizontalHeader()->setHighlightSections(false);
    equivalents_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // Why there is no figure is a sentence: it stands whole, over as many lines as it needs.
    equivalents_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    ladder_ = new ReasonsPane(page);
    page->addWidget(equivalents_);
    page->addWidget(ladder_);
    page->setSizes({420, 340});
    connect(equivalents_, &QTableWidget::currentCellChanged, this, &NetGrossDialog::showLadder);
    return page;
}

void NetGrossDialog::addPlace(std::string_view jurisdiction, int year, const tax::HouseholdFields& household) {
    if (places() >= mostPlaces) return;
    auto* place = new PlaceInput(services_.reference->taxes(), services_.format, this);
    place->choose(jurisdiction, year, household);
    auto* scroll = new QScrollArea(placeTabs_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // what is too wide takes more lines
    scroll->setWidget(place);
    places_.push_back(place);
    connect(place, &PlaceInput::changed, this, &NetGrossDialog::refresh);
    placeTabs_->setCurrentIndex(placeTabs_->addTab(scroll, place->name()));
    refresh();
}

void NetGrossDialog::addPlaceLikeLast() {
    const PlaceInput* last = current();
    addPlace(last->jurisdiction(), last->year(), last->household());
}

void NetGrossDialog::removePlace() {
    const int index = placeTabs_->currentIndex();
    if (places() < 2 || index < 0) return;
    places_.erase(places_.begin() + index);
    QWidget* page = placeTabs_->widget(index);
    placeTabs_->removeTab(index);
    page->deleteLater();
    refresh();
}

PlaceInput* NetGrossDialog::current() const {
    const int index = std::max(placeTabs_->currentIndex(), 0);
    return places_[std::min(static_cast<std::size_t>(index), places_.size() - 1)];
}

tax::Period NetGrossDialog::period() const { return period_->currentIndex() == 0 ? tax::Period::year : tax::Period::month; }

bool NetGrossDialog::isUpwards() const { return direction_->currentIndex() == 1; }

QString NetGrossDialog::said(const Message& message) const { return phrase(message, *services_.format); }

Expected<Money, QString> NetGrossDialog::typed(const DecimalEdit& edit, Currency currency) const {
    const auto figure = edit.decimal();
    if (!figure) return Unexpected{figure.error()};
    if (!*figure) return Unexpected{tr("Type an amount.")};
    const auto cents = tax::centsFromText((*figure)->toString());
    if (!cents || *cents < 0 || *cents > tax::TaxCase::mostGross)
        return Unexpected{tr("The amount cannot be used: not negative, at most two digits after the point.")};
    return Money::ofMinor(*cents, currency);
}

Expected<Money, QString> NetGrossDialog::grossOf(const compare::TaxedPlace& place) const {
    const auto amount = typed(*amount_, place.taxes->currency());
    if (!amount || !isUpwards()) return amount;
    const auto gross = tax::smallestGross(*place.taxes, amount->minor());
    if (!gross) return Unexpected{said(gross.error().message)};
    return Money::ofMinor(*gross, place.taxes->currency());
}

void NetGrossDialog::refresh() {
    if (places_.empty() || ladder_ == nullptr) return;
    for (int i = 0; i < places(); ++i) placeTabs_->setTabText(i, place(i).name());
    add_->setEnabled(places() < mostPlaces);
    remove_->setEnabled(places() > 1);
    showLines();
    showChart();
    showEquivalents();
}

void NetGrossDialog::showError(const QString& words) {
    finding_->setText(words);
    bar_->show({});
    lines_->setRowCount(0);
    remarks_->clear();
}

void NetGrossDialog::showLines() {
    const auto place = current()->place(period());
    if (!place) return showError(said(place.error().message));
    currency_->setText(toQt(place->taxes->currency().code()));
    const auto gross = grossOf(*place);
    if (!gross) return showError(gross.error());
    const tax::TaxLines lines = place->taxes->lines(gross->minor());
    const Money net = Money::ofMinor(place->taxes->net(gross->minor()), gross->currency());
    finding_->setText(
        tr("%1 gross leave %2 net")
            .arg(toQt(services_.format->money(*gross, Digits::all)), toQt(services_.format->money(net, Digits::all))));
    bar_->show(compare::netParts(*gross, lines));
    fillTable(lines);
    QStringList remarks;
    for (const std::string_view note : lines.notes()) remarks << said({std::string(note), {}});
    if (!place->taxes->assumed().empty())
        remarks << tr("Assumed, and to be changed at the left: %1")
                       .arg(assumedText(place->jurisdiction, place->taxes->assumed(), *services_.format));
    remarks_->setText(remarks.join(QLatin1Char('\n')));
}

void NetGrossDialog::fillTable(const tax::TaxLines& lines) {
    const Currency currency = Currency::of(toUtf8(currency_->text()));
    const auto amount = [&](tax::Cents cents, bool isSigned) {
        const Money money = Money::ofMinor(cents, currency);
        return toQt(isSigned ? services_.format->signedAmount(money, Digits::all) : services_.format->amount(money, Digits::all));
    };
    lines_->setRowCount(static_cast<int>(lines.size()));
    int row = 0;
    int part = 0;  // what is taken off has its number in the bar above
    for (const tax::TaxLine& line : lines.all()) {
        QString rule = citation(line.rule->text, *services_.format);
        if (!line.row.empty()) rule += QLatin1String(", ") + toQt(std::string(line.row));
        const QString cells[] = {line.amount < 0 ? QString::number(++part) : QString(),
                                 taxLineName(toWord(line.id)),
                                 amount(line.amount, true),
                                 amount(line.base, false),
                                 rule,
                                 citation(line.rule->source, *services_.format)};
        for (int column = 0; column < 6; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            const bool isFigure = column == LinesTable::amount || column == LinesTable::base;
            item->setTextAlignment((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
            lines_->setItem(row, column, item);
        }
        ++row;
    }
    lines_->fitColumns();
}

void NetGrossDialog::showChart() {
    if (places_.empty() || ladder_ == nullptr) return;
    std::vector<compare::NetShareCurve> curves;
    QStringList problems;
    const auto axis = current()->place(period());
    const auto from = axis ? typed(*from_, axis->taxes->currency()) : Unexpected{said(axis.error().message)};
    const auto to = axis ? typed(*to_, axis->taxes->currency()) : Unexpected{said(axis.error().message)};
    if (!from || !to || from->minor() == 0 || Money::compare(*from, *to) >= 0) {
        problems << (!from ? from.error() : !to ? to.error() : tr("The first amount has to be above zero and below the second."));
    } else {
        constexpr int points = 181;
        for (const PlaceInput* input : places_) {
            const auto place = input->place(period());
            if (!place) {
                problems << said(place.error().message);
                continue;
            }
            curves.push_back(compare::netShareCurve(*place, *from, *to, points, *services_.reference, services_.clock->today()));
            if (curves.back().points.empty()) problems << said(curves.back().whyNot);
        }
    }
    problems.removeDuplicates();
    chartState_->setText(problems.join(QLatin1Char('\n')));
    chart_->show(std::move(curves));
}

void NetGrossDialog::showEquivalents() {
    const auto here = current()->place(period());
    const int before = equivalents_->currentRow();
    equivalents_->setRowCount(0);
    ladder_->clear();
    if (!here) return;
    const auto gross = grossOf(*here);
    if (!gross) return;
    const Money net = Money::ofMinor(here->taxes->net(gross->minor()), gross->currency());
    for (const PlaceInput* input : places_) {
        if (input == current()) continue;
        const auto elsewhere = input->place(period());
        const int row = equivalents_->rowCount();
        equivalents_->insertRow(row);
        equivalents_->setItem(row, 0, new QTableWidgetItem(input->name()));
        QString words;
        Reasons reasons;
        if (elsewhere) {
            const auto ladder = compare::equivalentGross(net, *elsewhere, *services_.reference, services_.clock->today());
            words = ladder.result ? toQt(services_.format->range(*ladder.result, Digits::all)) : said(ladder.whyNot);
            reasons.steps = ladderSteps(ladder, *services_.format);
        } else {
            words = said(elsewhere.error().message);
        }
        reasons.heading = tr("Gross in %1 for the same net").arg(input->name());
        reasons.offer = tr("%1 net at: %2").arg(toQt(services_.format->money(net, Digits::all)), current()->name());
        auto* item = new QTableWidgetItem(words);
        item->setData(Qt::UserRole, QVariant::fromValue(std::make_shared<Reasons>(std::move(reasons))));
        equivalents_->setItem(row, 1, item);
    }
    equivalents_->resizeColumnToContents(0);
    if (equivalents_->rowCount() > 0) equivalents_->setCurrentCell(std::clamp(before, 0, equivalents_->rowCount() - 1), 0);
}

void NetGrossDialog::showLadder() {
    const QTableWidgetItem* item = equivalents_->item(equivalents_->currentRow(), 1);
    if (item == nullptr) return;
    if (const auto reasons = item->data(Qt::UserRole).value<std::shared_ptr<Reasons>>()) ladder_->show(*reasons);
}

void NetGrossDialog::exportChart() {
    const QString file = file_(this, tr("net-and-gross.png"));
    if (file.isEmpty()) return;
    const auto written = chart_->exportTo(file);
    chartState_->setText(written ? tr("Saved: %1").arg(file) : written.error());
}

}  // namespace offerbook::ui
