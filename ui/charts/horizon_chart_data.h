#pragma once

#include "ui/charts/pay_chart_data.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace offerbook::ui {

/// What one offer has paid in the course of a horizon. Positions are thousandths of the scale, and of the horizon.
struct HorizonChartLine {
    struct Point {
        int low = 0;
        int high = 0;
    };
    struct Mark {
        int at = 0;      ///< along the horizon
        int height = 0;  ///< on the scale: on the line
        QString label;   ///< "31 May 2028"
        QString words;   ///< "Contract ends 31 May 2028"
    };
    QString offer;              ///< "ECMWF"
    QString figure;             ///< the sum, as everywhere else
    std::vector<Point> points;  ///< at the start and at the end of each month
    std::vector<Mark> marks;    ///< ends of contracts
};

/// What a chart of cumulative pay shows; the window, the PDF and HTML draw the same.
struct HorizonChartData {
    QString title;  ///< "Pay over 36 months in CHF"
    std::vector<HorizonChartLine> lines;
    std::vector<PayChartTick> amounts;
    std::vector<PayChartTick> months;
    QStringList notDrawn;     ///< a sentence each: which offer has no line and why
    QStringList explanation;  ///< how to read it, and who overtakes whom
    QString description;      ///< the whole chart in words
    static constexpr int scale = PayChartData::scale;
};

}  // namespace offerbook::ui
