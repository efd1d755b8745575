#include "ui/charts/pay_gap_section.h"

#include "ui/charts/pay_gap_chart.h"
#include "ui/charts/words_label.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace offerbook::ui {
PayGapSection::PayGapSection(QWidget* parent)
    : QWidget(parent), title_(wordsLabel(this)), chart_(new PayChartView(this)), words_(wordsLabel(this)) {
    const Theme theme = Theme::current();
    title_->setFont(theme.font(Theme::figureSize, true));
    words_->setFont(theme.font(Theme::smallSize));
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::grid * 4, 0, 0);
    column->setSpacing(Theme::grid * 2);
    for (QWidget* part : {static_cast<QWidget*>(title_), static_cast<QWidget*>(chart_), static_cast<QWidget*>(words_)})
        column->addWidget(part);
}

void PayGapSection::show(const compare::Comparison& comparison, const text::Formatter& format) {
    const PayChartData drawn = payGapChart(comparison, format);
    const QStringList words = drawn.explanation + drawn.notDrawn;
    title_->setText(drawn.title);
    chart_->show(drawn);
    chart_->setVisible(!drawn.rows.empty());
    words_->setText(words.join(QLatin1Char('\n')));
    setVisible(!words.isEmpty());
}

}  // namespace offerbook::ui
