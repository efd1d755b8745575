#pragma once

#include "core/base/expected.h"
#include "ui/charts/pay_chart_data.h"

#include <QChartView>
#include <QString>

namespace offerbook::ui {

/// Pay by offer on one scale: ranges as bars, single amounts as narrow marks, market pay shaded behind the offers it
/// belongs to. Filled is net or tax-free, outlined gross. Hovering says the figure; the whole chart is there in words for
/// assistive technology.
class PayChartView : public QChartView {
    Q_OBJECT
public:
    explicit PayChartView(QWidget* parent = nullptr);

    void show(const PayChartData& chartData);
    using QChartView::show;
    /// Takes the theme's colours anew.
    void applyTheme();

    /// A picture by the file's ending, .png (at twice the size) or .svg. The error is a sentence that names the file.
    [[nodiscard]] Expected<void, QString> exportTo(const QString& file);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    PayChartData data_;
    int lineLength_;
};

}  // namespace offerbook::ui
