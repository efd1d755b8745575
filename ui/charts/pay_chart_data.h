#pragma once

#include "core/posting/pay.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace offerbook::ui {

/// A market range behind a bar, on the chart's scale.
struct PayChartBand {
    int low = 0;
    int high = 0;
    QString label;  ///< "Market, entry level: USD 80,000–115,000"
};

/// One offer in a chart of pay. Positions are thousandths of the scale.
struct PayChartRow {
    QString offer;   ///< "ECMWF"
    QString place;   ///< "Bonn"
    QString figure;  ///< "85,451", as everywhere else
    QString basis;   ///< "net", in words
    PayBasis basisKind = PayBasis::unknown;
    int low = 0;
    int high = 0;
    bool lowerOpen = false;  ///< "up to"
    bool upperOpen = false;  ///< "from"
    bool best = false;
    std::optional<PayChartBand> band;
};

struct PayChartTick {
    int at = 0;
    QString label;
};

/// What a chart of pay shows, made of words and positions; the widget and the report draw the same.
struct PayChartData {
    QString title;  ///< "Pay a year in CHF"
    std::vector<PayChartRow> rows;
    std::vector<PayChartTick> ticks;
    QStringList notDrawn;     ///< a sentence each: which offer has no bar and why
    QStringList explanation;  ///< how to read the bars
    QString description;      ///< the whole chart in words, for those who cannot see it
    static constexpr int scale = 1000;
};

}  // namespace offerbook::ui
