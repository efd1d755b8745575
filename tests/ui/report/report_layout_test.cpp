#include "ui/report/report_layout.h"
#include "tests/ui/report/drawn_report.h"
#include "ui/report/chart_layout.h"
#include "ui/report/html_report.h"
#include "ui/report/page_style.h"
#include "ui/report/pdf_report.h"
#include "ui/report/table_layout.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace offerbook::ui;

namespace {

/// The text of each page of a PDF as another program reads it.
QStringList textOfPages(QByteArray pdf) {
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QStringList pages;
    for (int i = 0; i < document.pageCount(); ++i) pages << document.getAllText(i).text().simplified();
    return pages;
}

/// Files to look at, where a folder for them is named.
void keep(const QString& name, const QByteArray& bytes) {
    const QString folder = qEnvironmentVariable("OFFERBOOK_KEEP_REPORTS");
    if (folder.isEmpty()) return;
    QFile file(QDir(folder).filePath(name));
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
}

const QString longWords = QStringLiteral(" sowie Aufenthaltsbewilligungsvoraussetzungen und Überstundenvergütungsregelungen");

}  // namespace

class ReportLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingStandsOutsideThePage_data() { layouts(); }
    void nothingStandsOutsideThePage();
    void textsDoNotOverlap_data() { layouts(); }
    void textsDoNotOverlap();
    void everyOfferAndHeadingCanBeFound_data() { layouts(); }
    void everyOfferAndHeadingCanBeFound();
    void aRowHigherThanAPageIsContinued();
    void noRowStandsAlone();
    void offersAreSharedOutEvenly();
    void aNameStaysWithWhatItNames();
    void aLongRemarkStandsAcrossTheColumns();
    void sameReportSameBytes();
    void creationTimeIsTheReports();

private:
    static void layouts();
};

void ReportLayoutTest::layouts() {
    QTest::addColumn<int>("offers");
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<QString>("padding");
    for (const int offers : {1, 2, 4, 5, 9, 30})
        for (const Paper paper : {Paper::a4, Paper::letter})
            for (const QString& padding : {QString(), longWords})
                QTest::addRow("%d offers, %s%s", offers, paper == Paper::a4 ? "A4" : "Letter",
                              padding.isEmpty() ? "" : ", long words")
                    << offers << paper << padding;
}

void ReportLayoutTest::nothingStandsOutsideThePage() {
    QFETCH(int, offers);
    QFETCH(Paper, paper);
    QFETCH(QString, padding);
    const PageStyle style(paper);
    const QRectF inside = style.content();
    const QRectF paperBox(QPointF(), style.page());
    for (const ReportPage& page : layReport(test::drawnReport(offers, padding), paper).pages)
        for (const PageItem& item : page.items) {
            const QRectF box = boxOf(item);
            const auto* text = std::get_if<PageText>(&item);
            QVERIFY2(paperBox.contains(box) && box.left() >= inside.left() - 20 && box.right() <= inside.right() + 20,
                     qPrintable(text != nullptr ? text->text : QStringLiteral("a box")));
        }
}

void ReportLayoutTest::textsDoNotOverlap() {
    QFETCH(int, offers);
    QFETCH(Paper, paper);
    QFETCH(QString, padding);
    for (const ReportPage& page : layReport(test::drawnReport(offers, padding), paper).pages) {
        std::vector<PageText> texts;
        for (const PageItem& item : page.items)
            if (const auto* text = std::get_if<PageText>(&item)) texts.push_back(*text);
        for (std::size_t i = 0; i < texts.size(); ++i)
            for (std::size_t k = i + 1; k < texts.size(); ++k) {
                // What letters use: from the height of capitals down to the base line.
                const auto inked = [](const PageText& text) {
                    return text.box().adjusted(0, text.ascent * 0.3, 0, -text.descent);
                };
                const QRectF shared = inked(texts[i]).intersected(inked(texts[k]));
                QVERIFY2(shared.isEmpty(), qPrintable(texts[i].text + QStringLiteral(" | ") + texts[k].text));
            }
    }
}

void ReportLayoutTest::everyOfferAndHeadingCanBeFound() {
    QFETCH(int, offers);
    QFETCH(Paper, paper);
    QFETCH(QString, padding);
    const ReportDocument report = test::drawnReport(offers, padding);
    const PagedReport laid = layReport(report, paper);
    const QByteArray pdf = pdfReport(report, laid);
    keep(QStringLiteral("drawn-%1-%2%3.pdf")
             .arg(offers)
             .arg(paper == Paper::a4 ? QStringLiteral("a4") : QStringLiteral("letter"),
                  padding.isEmpty() ? QString() : QStringLiteral("-long")),
         pdf);
    const QStringList pages = textOfPages(pdf);
    QCOMPARE(pages.size(), static_cast<qsizetype>(laid.pages.size()));
    const auto& table = std::get<ReportOfferTable>(report.blocks[2]);
    const QString all = pages.join(QLatin1Char(' '));
    for (const auto& row : table.rows) {
        if (padding.isEmpty()) QCOMPARE(all.count(row.heading + QLatin1Char(' ')) >= (offers + 3) / 4, true);
        for (const ReportCell& cell : row.cells)
            QVERIFY2(padding.size() > 0 || all.contains(cell.words.text), qPrintable(cell.words.text));
    }
    for (const ReportCell& head : table.heads) QVERIFY2(all.contains(head.words.text), qPrintable(head.words.text));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY(pages[i].contains(report.subject));
        QVERIFY(pages[i].contains(QStringLiteral("%1 / %2").arg(i + 1).arg(pages.size())));
    }
}

void ReportLayoutTest::aRowHigherThanAPageIsContinued() {
    ReportDocument report = test::drawnReport(2);
    QStringList lines;
    for (int i = 0; i < 200; ++i) lines << QStringLiteral("Line%1.").arg(i);
    std::get<ReportOfferTable>(report.blocks[2]).rows[1].cells[0].words.text = lines.join(QLatin1Char('\n'));
    const QString all = textOfPages(pdfReport(report, layReport(report, Paper::a4))).join(QLatin1Char(' '));
    for (const QString& line : lines) QCOMPARE(all.count(line), 1);
}

void ReportLayoutTest::noRowStandsAlone() {
    for (int rows = 20; rows < 60; ++rows) {
        ReportDocument report;
        report.blocks.push_back(ReportHeading{QStringLiteral("Heading"), {}, ReportHeading::Level::section, false});
        ReportListTable list{{}, {{QStringLiteral("Head"), 1, false}}, {}, true};
        for (int i = 0; i < rows; ++i) list.rows.push_back({{{QStringLiteral("Row"), false, ReportTone::plain, {}}, {}, {}}});
        report.blocks.push_back(list);
        const QStringList pages = textOfPages(pdfReport(report, layReport(report, Paper::letter)));
        int counted = 0;
        for (const QString& page : pages) {
            counted += static_cast<int>(page.count(QStringLiteral("Row")));
            QVERIFY(page.count(QStringLiteral("Row")) > 1);
            QVERIFY(page.contains(QStringLiteral("Head ")));
        }
        QCOMPARE(counted, rows);
    }
}

/// What was assumed of a household ran down a narrow column over half a page.
void ReportLayoutTest::aLongRemarkStandsAcrossTheColumns() {
    const ReportListTable::Column column{QStringLiteral("Head"), 1, false};
    const auto cell = [](const QString& text) { return ReportCell{{text, false, ReportTone::plain, {}}, {}, {}}; };
    const QString remark = QStringLiteral("Assumed of the household: single without children. ").repeated(12);
    const ReportListTable table{{},
                                {column, column, column, column},
                                {{cell(QStringLiteral("a")),
                                  cell(QStringLiteral("b")),
                                  cell(QStringLiteral("c")),
                                  cell(QStringLiteral("d")),
                                  {{}, remark, {}}}},
                                false};
    const PageStyle style(Paper::a4);
    const auto strips = layListTable(table, style);
    QCOMPARE(strips.size(), std::size_t(1));
    const qreal width = style.content().width();
    qreal widest = 0;
    qreal below = 0;
    for (const PageItem& item : strips.front().fragment.items) {
        const auto* text = std::get_if<PageText>(&item);
        if (text == nullptr) continue;
        QVERIFY(boxOf(item).right() <= width);
        if (text->text == QLatin1String("d")) below = boxOf(item).bottom();
        if (!text->text.startsWith(QLatin1String("Assumed"))) continue;
        QVERIFY2(boxOf(item).top() >= below - 1, "the remark is below the cells of its row");
        QVERIFY2(boxOf(item).left() > 0, "the names of the rows stand alone");
        widest = std::max(widest, boxOf(item).width());
    }
    QVERIFY2(widest > width / 2, qPrintable(QString::number(widest / width)));
    ReportDocument report;
    report.blocks.push_back(table);
    QVERIFY(htmlReport(report).contains("colspan=\"3\""));
    QVERIFY(htmlReport(report).contains("single without children"));
}

/// The title of a ladder at the foot of a page, its rungs on the next one.
/// An offer that stands alone on a page is held against nothing.
void ReportLayoutTest::offersAreSharedOutEvenly() {
    const PageStyle style(Paper::a4);
    const auto expectEven = [](const std::vector<std::size_t>& shares, std::size_t all) {
        QVERIFY(!shares.empty());
        const auto [least, most] = std::minmax_element(shares.begin(), shares.end());
        QVERIFY2(*most - *least <= 1, qPrintable(QStringLiteral("%1 of %2 alone").arg(*least).arg(all)));
        QCOMPARE(std::accumulate(shares.begin(), shares.end(), std::size_t{0}), all);
    };
    for (const std::size_t offers : {5, 9, 13, 17, 41}) {
        ReportOfferTable table;
        PayChartData chart;
        for (std::size_t i = 0; i < offers; ++i) {
            table.heads.push_back({{QStringLiteral("Offer"), true, ReportTone::plain, {}}, {}, {}});
            PayChartRow row;
            row.offer = QStringLiteral("Offer");
            row.figure = QStringLiteral("63,192–69,516");
            row.basis = QStringLiteral("tax-free");
            row.high = 500;
            chart.rows.push_back(row);
        }
        std::vector<std::size_t> shares;
        for (const auto& part : splitByOffers(table, offersOnAPage(offers))) shares.push_back(part.heads.size());
        expectEven(shares, offers);
        shares.clear();
        for (const Strip& strip : layPayChart(chart, style))
            shares.push_back(static_cast<std::size_t>(
                std::count_if(strip.fragment.items.begin(), strip.fragment.items.end(), [](const PageItem& item) {
                    const auto* text = std::get_if<PageText>(&item);
                    return text != nullptr && text->text == QLatin1String("Offer");
                })));
        expectEven(shares, offers);
    }
}

void ReportLayoutTest::aNameStaysWithWhatItNames() {
    const auto listOf = [](const char* words, int rows) {
        ReportListTable list{{}, {{QStringLiteral("Head"), 1, false}}, {}, true};
        for (int i = 0; i < rows; ++i)
            list.rows.push_back({{{QString::fromLatin1(words), false, ReportTone::plain, {}}, {}, {}}});
        return list;
    };
    for (int rows = 20; rows < 60; ++rows) {
        ReportDocument report;
        report.blocks.push_back(listOf("Row", rows));
        report.blocks.push_back(ReportParagraph{{QStringLiteral("Named"), true, ReportTone::plain, {}}, true});
        report.blocks.push_back(listOf("Under", 3));
        for (const QString& page : textOfPages(pdfReport(report, layReport(report, Paper::a4))))
            if (page.contains(QStringLiteral("Named"))) QVERIFY2(page.contains(QStringLiteral("Under")), qPrintable(page));
    }
}

void ReportLayoutTest::sameReportSameBytes() {
    const ReportDocument report = test::drawnReport(5);
    const QByteArray first = pdfReport(report, layReport(report, Paper::a4));
    QTest::qWait(1100);  // the machine's clock moves on by a second
    QCOMPARE(pdfReport(report, layReport(report, Paper::a4)), first);
    QCOMPARE(htmlReport(report), htmlReport(report));
}

void ReportLayoutTest::creationTimeIsTheReports() {
    const ReportDocument report = test::drawnReport(2);
    QByteArray pdf = pdfReport(report, layReport(report, Paper::a4));
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QCOMPARE(document.metaData(QPdfDocument::MetaDataField::Title).toString(), report.title);
    QCOMPARE(document.metaData(QPdfDocument::MetaDataField::CreationDate).toDateTime().toUTC(), report.made);
    QVERIFY2(pdf.contains("/FontFile2"), "no font is embedded");
}

QTEST_MAIN(ReportLayoutTest)
#include "report_layout_test.moc"
