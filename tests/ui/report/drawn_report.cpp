#include "tests/ui/report/drawn_report.h"

namespace offerbook::ui::test {
namespace {

struct Offer {
    const char* name;
    const char* place;
    const char* pay;
    const char* payQualifier;
    const char* contract;
    const char* days;
    const char* apply;
    PayBasis basis;
    int low;
    int high;
};

constexpr Offer offersOfTheDrawing[] = {
    {"CERN", "Geneva", "63,192–69,516", "tax-free stipend", "24 months, up to 36", "0", "yes", PayBasis::taxFree, 421, 463},
    {"ECMWF", "Bonn", "85,451", "net salary, EUR 91,754", "to 31 May 2028", "110", "cannot tell", PayBasis::net, 569, 569},
    {"Harbor Robotics", "Boston", "103,000–138,900", "gross USD 115,000–155,000", "permanent", "not stated", "no",
     PayBasis::gross, 686, 926},
    {"Seeblick Analytics", "Zürich", "89,600", "gross CHF 112,000 × 80 %", "permanent", "88", "cannot tell", PayBasis::gross, 597,
     597},
};

ReportCell cellOf(const QString& text, const QString& qualifier = {}, bool strong = false) {
    return {{text, strong, ReportTone::plain, {}}, qualifier, {}};
}

const Offer& offerAt(int index) { return offersOfTheDrawing[static_cast<std::size_t>(index % 4)]; }

QString nameOf(int index) {
    const QString name = QString::fromUtf8(offerAt(index).name);
    return index < 4 ? name : QStringLiteral("%1 %2").arg(name).arg(index + 1);
}

ReportOfferTable tableOf(int offers, const QString& padding) {
    ReportOfferTable table{QStringLiteral("Offers side by side"), {}, {}};
    const auto row = [&](const QString& heading, auto cellAt) {
        ReportOfferTable::Row line{heading + padding, {}};
        for (int i = 0; i < offers; ++i) line.cells.push_back(cellAt(i));
        table.rows.push_back(line);
    };
    for (int i = 0; i < offers; ++i) table.heads.push_back(cellOf(nameOf(i), QString::fromUtf8(offerAt(i).place), true));
    row(QStringLiteral("Pay a year"), [&](int i) {
        ReportCell cell = cellOf(QString::fromUtf8(offerAt(i).pay), QString::fromUtf8(offerAt(i).payQualifier) + padding);
        if (i == 1) cell.mark = QStringLiteral("best");
        return cell;
    });
    row(QStringLiteral("Contract"), [&](int i) {
        ReportCell cell = cellOf(QString::fromUtf8(offerAt(i).contract) + padding);
        if (i == 1) cell.words.notes = {1};
        return cell;
    });
    row(QStringLiteral("Days at home"), [&](int i) { return cellOf(QString::fromUtf8(offerAt(i).days)); });
    row(QStringLiteral("May apply"), [&](int i) { return cellOf(QString::fromUtf8(offerAt(i).apply) + padding); });
    return table;
}

PayChartData chartOf(int offers, const QString& padding) {
    PayChartData chart;
    chart.title = QStringLiteral("Pay a year in CHF");
    chart.description = QStringLiteral("ECMWF pays 85,451 net.");
    for (int i = 0; i < offers; ++i) {
        const Offer& offer = offerAt(i);
        PayChartRow row;
        row.offer = nameOf(i);
        row.place = QString::fromUtf8(offer.place);
        row.figure = QString::fromUtf8(offer.pay);
        row.basis = QString::fromUtf8(offer.payQualifier).section(QLatin1Char(' '), 0, 0) + padding;
        row.basisKind = offer.basis;
        row.low = offer.low;
        row.high = offer.high;
        if (i == 2) row.band = PayChartBand{500, 760, QStringLiteral("market")};
        chart.rows.push_back(row);
    }
    for (int at = 0; at <= 3; ++at) chart.ticks.push_back({at * 333, QStringLiteral("%1").arg(at * 50'000)});
    chart.explanation = {QStringLiteral("Filled bars are net or tax-free, outlined ones gross: they are not comparable.") +
                         padding};
    return chart;
}

}  // namespace

ReportDocument drawnReport(int offers, const QString& padding) {
    ReportDocument report;
    report.title = QStringLiteral("ECMWF pays most of the two offers that can be compared") + padding;
    report.subtitle =
        QStringLiteral("For Ada Muster, pay a year in Swiss francs, as it would be worked, rates of 9 October 2026 (ECB).") +
        padding;
    report.subject = QStringLiteral("Comparison of %1 offers").arg(offers);
    report.date = QStringLiteral("20 November 2026");
    report.footer = QStringLiteral("Offerbook 1.0 · rates 2026-10-09 · states 2025-10 · book 7f3a-91c2");
    report.language = QStringLiteral("en");
    report.made = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    report.blocks.push_back(ReportCards{{{QStringLiteral("Pays most") + padding, QStringLiteral("ECMWF, Bonn"),
                                          QStringLiteral("among the two that are net or tax-free") + padding},
                                         {QStringLiteral("What would change it"), QStringLiteral("two are gross") + padding,
                                          QStringLiteral("gross and net are not comparable without taxes")},
                                         {QStringLiteral("Ask before you sign"), QStringLiteral("3 questions"),
                                          QStringLiteral("one of them can change who may apply") + padding}}});
    report.blocks.push_back(ReportHeading{QStringLiteral("Side by side"), {}, ReportHeading::Level::section, false});
    report.blocks.push_back(tableOf(offers, padding));
    report.blocks.push_back(ReportNotes{
        {{1, QStringLiteral("A republisher calls it a permanent contract; the employer’s own text gives the end date.") +
                 padding}}});
    report.blocks.push_back(ReportHeading{QStringLiteral("Pay a year in CHF"), {}, ReportHeading::Level::section, false});
    report.blocks.push_back(ReportChart{chartOf(offers, padding)});
    report.blocks.push_back(ReportHeading{QStringLiteral("Questions to ask"), {}, ReportHeading::Level::section, false});
    ReportListTable questions{QStringLiteral("Questions"), {{{}, 2, false}, {{}, 7, false}, {{}, 3, false}}, {}, false};
    for (int i = 0; i < offers; ++i)
        questions.rows.push_back({{{nameOf(i), false, ReportTone::muted, {}}, {}, {}},
                                  cellOf(QStringLiteral("Which nationals may apply?") + padding),
                                  {{QStringLiteral("can change who may apply"), false, ReportTone::muted, {}}, {}, {}}});
    report.blocks.push_back(questions);
    return report;
}

}  // namespace offerbook::ui::test
