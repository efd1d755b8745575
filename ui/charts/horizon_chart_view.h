#pragma once

#include "core/base/expected.h"
#include "ui/charts/horizon_chart_data.h"

#include <QWidget>

namespace offerbook::ui {

/// Cumulative pay over time, one line an offer. The whole chart is there in words for assistive technology.
class HorizonChartView : public QWidget {
    Q_OBJECT
public:
    explicit HorizonChartView(QWidget* parent = nullptr);

    void show(const HorizonChartData& chartData);
    using QWidget::show;
    [[nodiscard]] const HorizonChartData& data() const { return data_; }

    /// A picture by the file's ending, .png (at twice the size) or .svg. The error is a sentence that names the file.
    [[nodiscard]] Expected<void, QString> exportTo(const QString& file);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    HorizonChartData data_;
};

}  // namespace offerbook::ui
