#pragma once

#include "core/money/rate_history.h"
#include "core/text/format.h"

#include <QChartView>

#include <memory>
#include <optional>
#include <vector>

namespace offerbook::ui {

/// What the chart of a pair shows.
struct RateChartData {
    QString title;                     ///< "1 EUR in CHF"
    std::vector<RatePoint> history;    ///< the oldest first
    std::optional<ExchangeRate> used;  ///< by the choice made: a point, a line over its days, or one of one's own
    QString usedWords;                 ///< its entry in the legend
    QString description;               ///< the same in words
};

/// A pair of currencies over time, with the rate that is used marked by a shape, a dash and its words.
class RateChart : public QChartView {
    Q_OBJECT
public:
    explicit RateChart(std::shared_ptr<const text::Formatter> format, QWidget* parent = nullptr);
    void show(RateChartData data);
    [[nodiscard]] const RateChartData& data() const { return data_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addHistory();
    void addUsed();
    void addAxes();
    void addDays();
    void addRates();

    std::shared_ptr<const text::Formatter> format_;
    RateChartData data_;
};

}  // namespace offerbook::ui
