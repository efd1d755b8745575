#include "ui/report/report_builder.h"
#include "tests/ui/report/sample_offers.h"
#include "ui/models/question_list.h"
#include "ui/report/html_report.h"
#include "ui/report/pdf_report.h"
#include "ui/report/report_layout.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTest>

using namespace offerbook;
using namespace offerbook::ui;

namespace {

const text::Formatter& english() {
    static const text::Formatter format("en_GB");
    return format;
}

QStringList pagesOf(const ReportDocument& report, Paper paper = Paper::a4) {
    QByteArray pdf = pdfReport(report, layReport(report, paper));
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QStringList pages;
    for (int i = 0; i < document.pageCount(); ++i) pages << document.getAllText(i).text().simplified();
    return pages;
}

QString textOf(const ReportDocument& report) { return pagesOf(report).join(QLatin1Char(' ')); }

/// Files to look at, where a folder for them is named.
void keep(const QString& name, const ReportDocument& report) {
    const QString folder = qEnvironmentVariable("OFFERBOOK_KEEP_REPORTS");
    if (folder.isEmpty()) return;
    for (const Paper paper : {Paper::a4, Paper::letter}) {
        QFile file(
            QDir(folder).filePath(name + (paper == Paper::a4 ? QStringLiteral("-a4.pdf") : QStringLiteral("-letter.pdf"))));
        if (file.open(QIODevice::WriteOnly)) file.write(pdfReport(report, layReport(report, paper)));
    }
    QFile html(QDir(folder).filePath(name + QStringLiteral(".html")));
    if (html.open(QIODevice::WriteOnly)) html.write(htmlReport(report));
}

}  // namespace

class ReportBuilderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOfferIsInPdfAndHtml_data();
    void everyOfferIsInPdfAndHtml();
    void figuresAreThoseOfTheComparison();
    void grossBesideNetIsNoOrder();
    void contradictionsShowBothReadings();
    void anonymousReportNamesNobody();
    void whoMayApplyToWhatIsPrinted();
    void questionsAreRanked();
    void anotherDayIsSaid();
    void withoutCandidateNothingIsJudged();
    void offersWithoutPayAreNamed();
    void marketPayNamesItsCountry();
    void ratesCarryTheirSource();
    void remarksOfALadderStandBelowItsRungs();
    void htmlIsEscaped();
};

void ReportBuilderTest::everyOfferIsInPdfAndHtml_data() {
    QTest::addColumn<int>("offers");
    for (const int offers : {0, 1, 2, 4, 5, 9}) QTest::addRow("%d offers", offers) << offers;
}

void ReportBuilderTest::everyOfferIsInPdfAndHtml() {
    QFETCH(int, offers);
    const ReportInput input = test::sampleInput({.offers = offers});
    const ReportDocument report = buildReport(input, english());
    keep(QStringLiteral("sample-%1").arg(offers), report);
    const QString pdf = textOf(report);
    const QString html = QString::fromUtf8(htmlReport(report));
    QVERIFY(pdf.contains(QStringLiteral("book 7f3a-91c2")));
    for (const auto& offer : input.comparison.offers) {
        const QString name = QString::fromStdString(*offer.posting.employer);
        QVERIFY2(pdf.contains(name), qPrintable(name));
        QVERIFY2(html.contains(name), qPrintable(name));
    }
    // The row headings stand again beside every group of offers.
    const int groups = (offers + 3) / 4;
    QVERIFY(pdf.count(QStringLiteral("Days at home")) >= groups);
    QVERIFY(pdf.count(QStringLiteral("As written")) >= groups);
}

void ReportBuilderTest::figuresAreThoseOfTheComparison() {
    const ReportInput input = test::sampleInput({});
    const QString pdf = textOf(buildReport(input, english()));
    for (const auto& offer : input.comparison.offers) {
        const auto& result = offer.pay.ladder.result;
        QVERIFY(result);
        const QString figure = QString::fromStdString(english().amountRange(*result, text::Formatter::Digits::none));
        QVERIFY2(pdf.contains(figure), qPrintable(figure));
        for (const auto& rung : offer.pay.ladder.rungs)
            if (rung.out) {
                const QString step = QString::fromStdString(english().range(*rung.out)).simplified();
                QVERIFY2(pdf.contains(step), qPrintable(step));
            }
    }
}

void ReportBuilderTest::grossBesideNetIsNoOrder() {
    const ReportInput mixed = test::sampleInput({});
    QVERIFY(textOf(buildReport(mixed, english())).contains(QStringLiteral("cannot be told")));
    auto offers = test::sampleOffers(4);
    offers.erase(offers.begin(), offers.begin() + 2);  // two gross ones stay
    const QString gross = textOf(buildReport(test::inputOf(offers, {}), english()));
    QVERIFY(!gross.contains(QStringLiteral("cannot be told")) || gross.contains(QStringLiteral("overlap")));
}

void ReportBuilderTest::contradictionsShowBothReadings() {
    const QString pdf = textOf(buildReport(test::sampleInput({}), english()));
    QVERIFY(pdf.contains(QStringLiteral("the contract ends on 31 May 2028")));
    QVERIFY(pdf.contains(QStringLiteral("PERMANENT CONTRACT")));
    QVERIFY(pdf.contains(QStringLiteral("Where the texts contradict themselves")));
    QVERIFY2(pdf.contains(QChar(0x00b9)), "the table has no footnote");
}

void ReportBuilderTest::anonymousReportNamesNobody() {
    ReportInput input = test::sampleInput({});
    QVERIFY(textOf(buildReport(input, english())).contains(QStringLiteral("Ada Muster")));
    input.anonymous = true;
    const ReportDocument report = buildReport(input, english());
    for (const QString& made : {textOf(report), QString::fromUtf8(htmlReport(report))}) {
        QVERIFY(!made.contains(QStringLiteral("Ada Muster")));
        QVERIFY(!made.contains(QStringLiteral("ada.muster")));
    }
}

void ReportBuilderTest::whoMayApplyToWhatIsPrinted() {
    using eligibility::Truth;
    ReportInput input = test::sampleInput({});
    QVERIFY(!textOf(buildReport(input, english())).contains(QStringLiteral("Who may apply to what")));
    const std::size_t offers = input.comparison.offers.size();
    input.matrix = {{"Ada Muster", std::vector<Truth>(offers, Truth::yes)},
                    {"Bea Beispiel", std::vector<Truth>(offers, Truth::no)}};
    const ReportDocument named = buildReport(input, english());
    for (const QString& made : {textOf(named), QString::fromUtf8(htmlReport(named))}) {
        QVERIFY(made.contains(QStringLiteral("Who may apply to what")));
        QVERIFY(made.contains(QStringLiteral("Bea Beispiel")));
        QVERIFY(made.contains(QStringLiteral("not eligible")));
    }
    input.anonymous = true;
    const QString anonymous = textOf(buildReport(input, english()));
    QVERIFY(!anonymous.contains(QStringLiteral("Bea Beispiel")));
    QVERIFY(anonymous.contains(QStringLiteral("Candidate B")));
}

void ReportBuilderTest::questionsAreRanked() {
    const ReportInput input = test::sampleInput({});
    const auto asked = rankedQuestions(input.comparison, english());
    QVERIFY(asked.size() >= 2);
    for (const ReportBlock& block : buildReport(input, english()).blocks) {
        const auto* table = std::get_if<ReportListTable>(&block);
        if (table == nullptr || table->caption != QStringLiteral("Questions to ask")) continue;
        QCOMPARE(table->rows.size(), asked.size());
        for (std::size_t i = 0; i < asked.size(); ++i) {
            QCOMPARE(table->rows[i].front().words.text, asked[i].text);
            QCOMPARE(table->rows[i].back().words.text, weightWords(asked[i].weight));
        }
        return;
    }
    QFAIL("the report has no table of questions");
}

void ReportBuilderTest::anotherDayIsSaid() {
    const QString ofToday = textOf(buildReport(test::sampleInput({}), english()));
    QVERIFY(!ofToday.contains(QStringLiteral("not of today")));
    test::SampleChoice choice;
    choice.settings.asOf = parseIsoDate("2027-03-05");
    const ReportDocument report = buildReport(test::sampleInput(choice), english());
    QVERIFY2(report.subtitle.contains(QStringLiteral("as of 5 March 2027, not of today")), qPrintable(report.subtitle));
    QVERIFY2(report.date.contains(QStringLiteral("20")) && !report.date.contains(QStringLiteral("2027")),
             qPrintable(report.date));
    QVERIFY(textOf(report).contains(QStringLiteral("not of today")));
}

void ReportBuilderTest::withoutCandidateNothingIsJudged() {
    const QString pdf = textOf(buildReport(test::sampleInput({.withCandidate = false}), english()));
    QVERIFY(pdf.contains(QStringLiteral("No candidate chosen")));
    QVERIFY(pdf.contains(QStringLiteral("no condition is judged")));
    QVERIFY(!pdf.contains(QStringLiteral("not eligible")));
}

void ReportBuilderTest::offersWithoutPayAreNamed() {
    auto offers = test::sampleOffers(2);
    offers[0].salary = {};
    const ReportDocument report = buildReport(test::inputOf(offers, {}), english());
    keep(QStringLiteral("sample-no-pay"), report);
    QVERIFY(textOf(report).contains(QStringLiteral("Institut Léman has no bar")));
}

/// A market figure of Germany held against an offer in Geneva: who reads it sees where it is from.
void ReportBuilderTest::marketPayNamesItsCountry() {
    ReportInput input = test::sampleInput({});
    QVERIFY(!input.bands.empty());
    input.bands.front().benchmark.country = "DE";
    for (const ReportBlock& block : buildReport(input, english()).blocks) {
        const auto* table = std::get_if<ReportListTable>(&block);
        if (table == nullptr || table->caption != QStringLiteral("Market pay")) continue;
        QCOMPARE(table->rows.front().front().qualifier, QStringLiteral("Entry Level, Germany"));
        return;
    }
    QFAIL("the report has no table of market pay");
}

void ReportBuilderTest::ratesCarryTheirSource() {
    const QString pdf = textOf(buildReport(test::sampleInput({}), english()));
    QVERIFY(pdf.contains(QStringLiteral("Source: European Central Bank, euro foreign exchange reference rates")));
    QVERIFY(pdf.contains(QStringLiteral("1 EUR = ")));
}

// Half of a page beside them stayed empty.
void ReportBuilderTest::remarksOfALadderStandBelowItsRungs() {
    const ReportDocument report = buildReport(test::sampleInput({}), english());
    int remarks = 0;
    for (const ReportBlock& block : report.blocks) {
        const auto* table = std::get_if<ReportListTable>(&block);
        if (table == nullptr || table->caption != QLatin1String("How the figure came about")) continue;
        for (const auto& row : table->rows) {
            QVERIFY2(row.size() < 3 || row[2].qualifier.isEmpty(), qPrintable(row[2].qualifier));
            if (row.size() <= table->columns.size()) continue;
            ++remarks;
            QVERIFY(!row.back().qualifier.isEmpty());
        }
    }
    QVERIFY(remarks > 0);
}

void ReportBuilderTest::htmlIsEscaped() {
    auto offers = test::sampleOffers(2);
    const std::string hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>\" onload=\"x & Söhne";
    offers[0].title = Stated<std::string>::typed(hostile);
    offers[0].employer = Stated<std::string>::typed(hostile);
    const QString html = QString::fromUtf8(htmlReport(buildReport(test::inputOf(offers, {}), english())));
    QVERIFY(!html.contains(QStringLiteral("<script")));
    QVERIFY(!html.contains(QStringLiteral("<img")));
    QVERIFY(html.contains(QStringLiteral("&lt;script&gt;alert(1)")));
    QVERIFY(html.contains(QStringLiteral("&amp; Söhne")));
    QVERIFY(html.contains(QStringLiteral("scope=\"col\"")));
    QVERIFY(html.contains(QStringLiteral("scope=\"row\"")));
}

QTEST_MAIN(ReportBuilderTest)
#include "report_builder_test.moc"
