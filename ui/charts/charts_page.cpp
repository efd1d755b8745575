#include "ui/charts/charts_page.h"

#include "ui/charts/book_benchmarks.h"
#include "ui/charts/horizon_chart_maker.h"
#include "ui/charts/pay_chart_maker.h"
#include "ui/charts/words_label.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace offerbook::ui {
namespace {

constexpr int margin = 4 * Theme::grid;

QString chooseByDialog(QWidget* parent, const QString& proposal) {
    return QFileDialog::getSaveFileName(parent, ChartsPage::tr("Save the chart"), proposal,
                                        ChartsPage::tr("Pictures (*.png);;Drawings (*.svg)"));
}

}  // namespace

ChartsPage::ChartsPage(const BookSession& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      title_(wordsLabel(this)),
      chart_(new PayChartView(this)),
      explanation_(wordsLabel(this)),
      save_(new QPushButton(tr("&Save as picture…"), this)),
      horizon_(new QWidget(this)),
      horizonTitle_(wordsLabel(horizon_)),
      overTime_(new HorizonChartView(horizon_)),
      horizonExplanation_(wordsLabel(horizon_)),
      saveHorizon_(new QPushButton(tr("S&ave as picture…"), horizon_)),
      chooseFile_(chooseByDialog) {
    const Theme theme = Theme::current();
    title_->setFont(theme.font(Theme::figureSize, true));
    explanation_->setFont(theme.font(Theme::smallSize));
    horizonTitle_->setFont(theme.font(Theme::figureSize, true));
    horizonExplanation_->setFont(theme.font(Theme::smallSize));
    for (QLabel* words : {explanation_, horizonExplanation_})
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* horizonHead = new QHBoxLayout();
    horizonHead->addWidget(horizonTitle_, 1);
    horizonHead->addWidget(saveHorizon_);
    auto* horizonColumn = new QVBoxLayout(horizon_);
    horizonColumn->setContentsMargins(0, 4 * Theme::grid, 0, 0);
    horizonColumn->addLayout(horizonHead);
    horizonColumn->addWidget(overTime_);
    horizonColumn->addWidget(horizonExplanation_);
    auto* head = new QHBoxLayout();
    head->addWidget(title_, 1);
    head->addWidget(save_);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(chart_);
    column->addWidget(explanation_);
    gap_ = new PayGapSection(content);
    column->addWidget(gap_);
    column->addWidget(horizon_);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setProperty("role", QStringLiteral("pane"));
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(2 * Theme::grid);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    connect(save_, &QPushButton::clicked, this, &ChartsPage::saveAsPicture);
    connect(saveHorizon_, &QPushButton::clicked, this, &ChartsPage::saveOverTime);
    connect(&session_, &BookSession::changed, this, &ChartsPage::refresh);
    refresh();
}

void ChartsPage::refresh() {
    const auto& comparison = session_.result();
    const auto bands = compare::benchmarkBands(benchmarksOf(session_.book()), comparison, *session_.services().reference);
    const PayChartData drawn = payChart(comparison, bands, session_.format());
    const bool empty = drawn.rows.empty();
    title_->setText(drawn.title);
    chart_->show(drawn);
    chart_->setVisible(!empty);
    save_->setEnabled(!empty);
    gap_->show(comparison, session_.format());
    QStringList words = drawn.explanation + drawn.notDrawn;
    if (comparison.offers.empty()) words = QStringList{tr("No offer is chosen. Tick offers on the left to see their pay here.")};
    explanation_->setText(words.join(QLatin1Char('\n')));
    refreshOverTime();
}

void ChartsPage::refreshOverTime() {
    const HorizonChartData drawn = horizonChart(session_.result(), session_.format());
    horizonTitle_->setText(drawn.title);
    overTime_->show(drawn);
    overTime_->setVisible(!drawn.lines.empty());
    saveHorizon_->setEnabled(!drawn.lines.empty());
    horizonExplanation_->setText((drawn.explanation + drawn.notDrawn).join(QLatin1Char('\n')));
    horizon_->setVisible(session_.result().horizon.has_value() && !session_.result().offers.empty());
}

void ChartsPage::saveOverTime() {
    const QString file = chooseFile_(this, tr("pay-over-time.png", "the proposed name of a picture"));
    if (file.isEmpty()) return;
    if (const auto saved = overTime_->exportTo(file); !saved) Q_EMIT failed(saved.error());
}

void ChartsPage::saveAsPicture() {
    const QString file = chooseFile_(this, tr("pay.png", "the proposed name of a picture"));
    if (file.isEmpty()) return;
    if (const auto saved = chart_->exportTo(file); !saved) Q_EMIT failed(saved.error());
}

}  // namespace offerbook::ui
