#pragma once

#include "core/compare/comparison.h"
#include "core/text/format.h"
#include "ui/charts/pay_chart_view.h"

#include <QWidget>

class QLabel;

namespace offerbook::ui {

/// The part of the Charts tab that shows how far the confirmed pay is from the advertised one; hidden where nothing was
/// confirmed.
class PayGapSection : public QWidget {
    Q_OBJECT
public:
    explicit PayGapSection(QWidget* parent = nullptr);

    void show(const compare::Comparison& comparison, const text::Formatter& format);
    using QWidget::show;
    [[nodiscard]] PayChartView* chart() const { return chart_; }

private:
    QLabel* title_;
    PayChartView* chart_;
    QLabel* words_;
};

}  // namespace offerbook::ui
