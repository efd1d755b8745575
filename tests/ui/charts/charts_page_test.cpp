#include "ui/charts/charts_page.h"
#include "tests/ui/fixtures/example_book.h"
#include "ui/charts/pay_chart_maker.h"
#include "ui/charts/pay_chart_series.h"
#include "ui/charts/pay_gap_chart.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QDir>
#include <QFile>
#include <QGraphicsTextItem>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>

using namespace offerbook;
using namespace offerbook::ui;

class ChartsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::light().applyTo(*qApp); }
    void everyOfferWithAFigureHasABar();
    void theChartIsThereInWords();
    void followsTheLens();
    void withoutOffersItSaysWhatToDo();
    void theWayFromAdvertToContractIsDrawn();
    void payOverTimeIsDrawnAndSaid();
    void isSavedAsPicture_data();
    void isSavedAsPicture();
    void aFolderThatIsNotThereIsSaid();
    void whatQualifiesAFigureStandsWhole();
    void theOffersBeginAtOneEdge();
    void labelsOfANarrowChartStandWhole();
};

void ChartsPageTest::everyOfferWithAFigureHasABar() {
    fixtures::ExampleBook example;
    ChartsPage page(example.session());
    page.resize(900, 600);
    page.QWidget::show();
    std::size_t withFigure = 0;
    for (const auto& offer : example.session().result().offers) withFigure += offer.pay.ladder.result ? 1 : 0;
    QVERIFY(withFigure >= 3);
    QStringList bars;
    for (const QAbstractSeries* series : page.chart()->chart()->series())
        if (!series->name().isEmpty()) bars << series->name();
    QCOMPARE(static_cast<std::size_t>(bars.size()), withFigure);
    if (const QString folder = qEnvironmentVariable("OFFERBOOK_KEEP_REPORTS"); !folder.isEmpty()) {
        QTest::qWait(1200);  // the first animation of a chart
        page.grab().save(QDir(folder).filePath(QStringLiteral("charts-page.png")));
    }
}

void ChartsPageTest::theChartIsThereInWords() {
    fixtures::ExampleBook example;
    const ChartsPage page(example.session());
    const auto& comparison = example.session().result();
    const QString words = page.chart()->accessibleDescription();
    QVERIFY(!page.chart()->accessibleName().isEmpty());
    for (const auto& offer : comparison.offers)
        QVERIFY2(words.contains(QString::fromStdString(*offer.posting.employer)), qPrintable(words));
    for (const auto& row : payChart(comparison, {}, example.session().format()).rows) QVERIFY(words.contains(row.figure));
}

void ChartsPageTest::whatQualifiesAFigureStandsWhole() {
    PayChartData data;
    PayChartRow row;
    row.offer = QStringLiteral("Wetterdienst");
    row.figure = QStringLiteral("85.450");
    row.basis = QStringLiteral("brutto oder netto nicht angegeben, alter Wechselkurs");
    row.low = row.high = 500;
    // However many offers there are, and however long their names.
    for (const std::size_t count : {std::size_t{1}, std::size_t{7}, std::size_t{13}}) {
        data.rows.assign(count, row);
        data.rows.back().offer = QStringLiteral("Bundesamt für Meteorologie und Klimatologie MeteoSchweiz");
        QChart chart;
        fillPayChart(chart, data, Theme::light());
        auto* offers = qobject_cast<QCategoryAxis*>(chart.axes(Qt::Vertical).front());
        QVERIFY(offers != nullptr);
        const QString all = offers->categoriesLabels().join(QLatin1Char(' ')).replace(QLatin1String("<br>"), QLatin1String(" "));
        QCOMPARE(static_cast<std::size_t>(all.count(row.basis)), count);
        QVERIFY2(all.contains(data.rows.back().offer), qPrintable(all));
        QCOMPARE(mostLabelLines(data), 5);
        QVERIFY2(!offers->truncateLabels(), "the chart cuts what is whole in its label");
    }
}

// Ragged left edges make the names of the offers hard to run down with the eye.
void ChartsPageTest::theOffersBeginAtOneEdge() {
    PayChartData data;
    for (const char* name : {"CERN", "Bundesamt für Meteorologie und Klimatologie MeteoSchweiz", "Wetterdienst"}) {
        PayChartRow row;
        row.offer = QString::fromUtf8(name);
        row.figure = QStringLiteral("85.450");
        row.basis = QStringLiteral("netto");
        row.low = row.high = 500;
        data.rows.push_back(row);
    }
    PayChartView view;
    view.resize(900, 600);
    view.show(data);
    view.QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    std::vector<qreal> edges;
    for (const QGraphicsItem* item : view.scene()->items()) {
        const auto* words = dynamic_cast<const QGraphicsTextItem*>(item);
        if (words == nullptr || !words->isVisible() || !words->toPlainText().contains(QLatin1String("netto"))) continue;
        // Where the first line of the words begins, not the block around them.
        QTextBlock block = words->document()->begin();
        while (block.text().isEmpty()) block = block.next();
        const QRectF place = words->document()->documentLayout()->blockBoundingRect(block);
        edges.push_back(words->mapToScene(place.topLeft()).x() + block.layout()->lineAt(0).naturalTextRect().left());
    }
    QCOMPARE(edges.size(), data.rows.size());
    for (const qreal edge : edges) QVERIFY2(std::abs(edge - edges.front()) < 1, qPrintable(QString::number(edge)));
}

// The chart gives its labels a third of its width, and cuts the beginning off what is wider.
void ChartsPageTest::labelsOfANarrowChartStandWhole() {
    PayChartData data;
    for (const char* name : {"CERN", "Bundesamt für Meteorologie und Klimatologie MeteoSchweiz", "Alpine Physics Laboratory"}) {
        PayChartRow row;
        row.offer = QString::fromUtf8(name);
        row.figure = QStringLiteral("63.192–69.516");
        row.basis = QStringLiteral("steuerfrei");
        row.low = row.high = 500;
        data.rows.push_back(row);
    }
    PayChartView view;
    view.show(data);
    view.QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    for (const int width : {900, 400, 300}) {
        view.resize(width, 600);
        QCoreApplication::processEvents();
        int labels = 0;
        for (const QGraphicsItem* item : view.scene()->items()) {
            const auto* words = dynamic_cast<const QGraphicsTextItem*>(item);
            if (words == nullptr || !words->isVisible() || !words->toPlainText().contains(QLatin1String("steuerfrei"))) continue;
            ++labels;
            const qreal left = words->mapToScene(words->boundingRect().topLeft()).x();
            QVERIFY2(left >= 0, qPrintable(QStringLiteral("%1 in %2").arg(left).arg(width)));
        }
        QCOMPARE(labels, 3);
    }
}

void ChartsPageTest::followsTheLens() {
    fixtures::ExampleBook example;
    const ChartsPage page(example.session());
    const QString before = page.chart()->accessibleDescription();
    auto lens = example.session().comparison();
    lens.settings.currency = Currency::of("USD");
    example.session().setComparison(lens, {"action.change-lens", {}});
    QVERIFY(page.chart()->accessibleDescription() != before);
    QVERIFY(page.chart()->accessibleName().contains(QStringLiteral("USD")));
    example.session().undo();
    QCOMPARE(page.chart()->accessibleDescription(), before);
}

void ChartsPageTest::payOverTimeIsDrawnAndSaid() {
    fixtures::ExampleBook example;
    ChartsPage page(example.session());
    page.resize(900, 900);
    page.QWidget::show();
    QVERIFY(!page.overTime()->isVisible());  // a horizon is an aid, off by itself
    auto lens = example.session().comparison();
    lens.settings.horizonMonths = 36;
    example.session().setComparison(lens, {"action.compare.lens", {}});
    const auto& horizon = *example.session().result().horizon;
    std::size_t withSum = 0;
    for (const auto& offer : horizon.offers) withSum += offer.months.empty() ? 0 : 1;
    QVERIFY(withSum >= 2);
    const HorizonChartData& drawn = page.overTime()->data();
    QCOMPARE(drawn.lines.size(), withSum);
    QVERIFY(page.overTime()->isVisible());
    for (const auto& line : drawn.lines) {
        QCOMPARE(line.points.size(), std::size_t{37});
        // Pay only grows, and ends where the table says.
        for (std::size_t i = 1; i < line.points.size(); ++i) QVERIFY(line.points[i].low >= line.points[i - 1].low);
        QVERIFY2(page.overTime()->accessibleDescription().contains(line.figure), qPrintable(line.figure));
    }
    QTemporaryDir folder;
    page.setChooseFile([&](QWidget*, const QString&) { return folder.filePath(QStringLiteral("over-time.png")); });
    page.findChildren<QPushButton*>().last()->click();
    QVERIFY(!QImage(folder.filePath(QStringLiteral("over-time.png"))).isNull());
    if (const QString kept = qEnvironmentVariable("OFFERBOOK_KEEP_REPORTS"); !kept.isEmpty())
        page.grab().save(QDir(kept).filePath(QStringLiteral("charts-page-over-time.png")));
    example.session().undo();
    QVERIFY(!page.overTime()->isVisible());
}

void ChartsPageTest::withoutOffersItSaysWhatToDo() {
    fixtures::ExampleBook example;
    const ChartsPage page(example.session());
    auto empty = example.session().comparison();
    empty.offers.clear();
    example.session().setComparison(empty, {"action.compare", {}});
    QVERIFY(!page.chart()->isVisibleTo(&page));
    QVERIFY(!page.findChild<QPushButton*>()->isEnabled());
}

/// Hidden until somebody confirms another figure; then two bars by the figures of the table, and the difference in words.
void ChartsPageTest::theWayFromAdvertToContractIsDrawn() {
    fixtures::ExampleBook example;
    BookSession& session = example.session();
    const ChartsPage page(session);
    QVERIFY(!page.gap()->isVisibleTo(&page));
    Posting posting = session.result().offers.front().posting;
    PayObservation contract{PayObservation::Kind::contract, fixtures::today, *posting.salary, "HR", ""};
    contract.pay.low = contract.pay.high = Decimal(6000);
    posting.observations = Stated<std::vector<PayObservation>>::typed({contract});
    session.perform({"action.edit-notes", {}}, [&](book::Writer& writer) { writer.updatePosting(posting); });
    QVERIFY(page.gap()->isVisibleTo(&page));
    const auto& offer = session.result().offers.front();
    const PayChartData drawn = payGapChart(session.result(), session.format());
    QCOMPARE(drawn.rows.size(), std::size_t{2});
    for (std::size_t i = 0; i < 2; ++i)
        QCOMPARE(drawn.rows[i].figure, QString::fromStdString(session.format().amountRange(*offer.figures[i].pay.ladder.result,
                                                                                           text::Formatter::Digits::none)));
    QVERIFY(drawn.rows[0].offer.startsWith(QStringLiteral("Advert")));
    QVERIFY(drawn.rows[1].offer.startsWith(QStringLiteral("Contract")));
    const auto gap = compare::payGapOf(offer);
    const QString percent = QString::fromStdString(session.format().percent(*gap->relation.percent, 1, true));
    QVERIFY2(page.gap()->chart()->accessibleDescription().contains(percent), qPrintable(percent));
    session.undo();
    QVERIFY(!page.gap()->isVisibleTo(&page));
}

void ChartsPageTest::isSavedAsPicture_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("pixels") << "pay.png";
    QTest::newRow("vectors") << "pay.svg";
}

void ChartsPageTest::isSavedAsPicture() {
    QFETCH(QString, name);
    fixtures::ExampleBook example;
    ChartsPage page(example.session());
    page.resize(800, 500);
    const QTemporaryDir folder;
    const QString file = folder.filePath(name);
    page.setChooseFile([&](QWidget*, const QString&) { return file; });
    page.findChild<QPushButton*>()->click();
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    if (name.endsWith(QStringLiteral(".png"))) {
        QVERIFY(!QImage::fromData(bytes).isNull());
    } else {
        QVERIFY(QSvgRenderer(bytes).isValid());
        QVERIFY2(bytes.contains("<text"), "the text of the drawing is not text");
    }
}

void ChartsPageTest::aFolderThatIsNotThereIsSaid() {
    fixtures::ExampleBook example;
    ChartsPage page(example.session());
    QSignalSpy failed(&page, &ChartsPage::failed);
    page.setChooseFile([](QWidget*, const QString&) { return QStringLiteral("/no/such/folder/pay.png"); });
    page.findChild<QPushButton*>()->click();
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.front().front().toString().contains(QStringLiteral("/no/such/folder/pay.png")));
}

QTEST_MAIN(ChartsPageTest)
#include "charts_page_test.moc"
