#include "ui/models/comparison_table_model.h"
#include "tests/ui/fixtures/example_book.h"
#include "ui/session/comparison_edits.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace offerbook;
using namespace offerbook::ui;

class ComparisonTableModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        book_ = std::make_unique<fixtures::ExampleBook>();
        model_ = std::make_unique<ComparisonTableModel>(book_->session());
        tester_ =
            std::make_unique<QAbstractItemModelTester>(model_.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(&book_->session(), &BookSession::changed, model_.get(), &ComparisonTableModel::refresh);
    }
    void cleanup() {
        tester_.reset();
        model_.reset();
        book_.reset();
    }

    void everyOfferIsAColumn() {
        QCOMPARE(model_->columnCount(), 4);
        QCOMPARE(head(0), QStringLiteral("Alpine Physics Laboratory"));
        QVERIFY(model_->headerData(0, Qt::Horizontal, ComparisonTableModel::BaselineRole).toBool());
        QVERIFY(!model_->headerData(1, Qt::Horizontal, ComparisonTableModel::BaselineRole).toBool());
    }

    void cellsSayWhatIsStated_data() {
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("pay brought to a year") << QStringLiteral("pay") << 0 << QStringLiteral("63,192–69,516");
        QTest::newRow("pay as written") << QStringLiteral("salary") << 0 << QStringLiteral("CHF 5,266–5,793; a month, tax-free");
        QTest::newRow("grade") << QStringLiteral("salary") << 1 << QStringLiteral("EUR 91,754; a year, net, grade A2");
        QTest::newRow("contradicted") << QStringLiteral("contract") << 1 << QStringLiteral("also “permanent”");
        QTest::newRow("not stated") << QStringLiteral("paid_leave_days") << 1 << QStringLiteral("not stated");
        QTest::newRow("unclear") << QStringLiteral("start_date") << 0 << QStringLiteral("unclear");
        QTest::newRow("range of months") << QStringLiteral("contract") << 0
                                         << QStringLiteral("24 months; fixed-term, up to 36 months with extension");
        QTest::newRow("wish") << QStringLiteral("languages") << 0 << QStringLiteral("a wish: French");
        QTest::newRow("passed deadline") << QStringLiteral("deadline") << 1 << QStringLiteral("closed 10 days ago");
        QTest::newRow("days left") << QStringLiteral("deadline") << 3 << QStringLiteral("12 days left");
        QTest::newRow("part time") << QStringLiteral("workload_percent") << 3 << QStringLiteral("80");
        QTest::newRow("eligible") << QStringLiteral("verdict") << 0 << QStringLiteral("eligible");
        QTest::newRow("country by name") << QStringLiteral("locations") << 3 << QStringLiteral("Zürich, Switzerland");
    }
    void cellsSayWhatIsStated() {
        QFETCH(QString, row);
        QFETCH(int, column);
        QFETCH(QString, text);
        const QString shown = plain(row, column);
        QVERIFY2(QString(shown).replace(QChar(0x00a0), u' ').contains(text), qPrintable(shown));
    }

    void grossBesideNetIsNotComparable() {
        QVERIFY(plain("pay", 2).contains(QLatin1String("not comparable")));
        QVERIFY(cell("pay", 2).difference.isEmpty());
        QVERIFY(plain("pay", 1).contains(QLatin1String("compare with care")));
        QVERIFY(!plain("pay", 0).contains(QLatin1String("compar")));
    }

    void differencesToTheBaselineHaveASign() {
        comparison_edits::setBaseline(book_->session(), model_->offerAt(3));
        QVERIFY(cell("pay", 2).difference.startsWith(u'+') || cell("pay", 2).difference.startsWith(QChar(0x2212)));
        comparison_edits::setBaseline(book_->session(), std::nullopt);
        QVERIFY(cell("pay", 2).difference.isEmpty());
    }

    void differencesOnlyHidesWhatIsTheSame() {
        const int all = model_->rowCount();
        comparison_edits::setCompared(book_->session(), model_->offerAt(1), false);
        comparison_edits::setCompared(book_->session(), model_->offerAt(0), false);
        QVERIFY(model_->rowOf(QStringLiteral("contract")) >= 0);
        model_->setDifferencesOnly(true);
        QCOMPARE(model_->rowOf(QStringLiteral("contract")), -1);  // both are permanent
        QVERIFY(model_->rowOf(QStringLiteral("pay")) >= 0);
        model_->setDifferencesOnly(false);
        QVERIFY(model_->rowOf(QStringLiteral("contract")) >= 0);
        QVERIFY(model_->rowCount() <= all);
    }

    void rowsNobodyStatesAreShownOnWish() {
        QCOMPARE(model_->rowOf(QStringLiteral("trial_period")), -1);
        model_->setUnstatedRows(true);
        QVERIFY(model_->rowOf(QStringLiteral("trial_period")) >= 0);
    }

    void aGroupClosesAndOpens() {
        const int group = model_->rowOf(QStringLiteral("group/0"));
        const int before = model_->rowCount();
        model_->toggleGroup(group);
        QCOMPARE(model_->rowOf(QStringLiteral("pay")), -1);
        QVERIFY(model_->index(group, 0).data(ComparisonTableModel::CollapsedRole).toBool());
        model_->toggleGroup(group);
        QCOMPARE(model_->rowCount(), before);
        model_->setAllCollapsed(true);
        QCOMPARE(model_->rowCount(), 6);
    }

    void anIndexFollowsItsOffer() {
        QSignalSpy resets(model_.get(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex weather = model_->index(model_->rowOf(QStringLiteral("pay")), 1);
        comparison_edits::moveOffer(book_->session(), 1, 3);
        QCOMPARE(weather.column(), 3);
        QCOMPARE(head(3), QStringLiteral("European Weather Office"));
        book_->session().undo();
        QCOMPARE(weather.column(), 1);
        comparison_edits::setCompared(book_->session(), model_->offerAt(0), false);
        QCOMPARE(weather.column(), 0);
        comparison_edits::setLens(book_->session(), [](compare::Settings& lens) { lens.period = PayPeriod::month; });
        QVERIFY(weather.isValid());
        QCOMPARE(resets.count(), 0);
    }

    void aFigureHasItsLadder() {
        const auto reasons = model_->reasonsAt(model_->index(model_->rowOf(QStringLiteral("pay")), 0));
        QVERIFY(reasons);
        QVERIFY(reasons->steps.size() >= 2);
        QVERIFY(reasons->steps.front().quote.contains(QLatin1String("monthly stipend")));
        QVERIFY(reasons->steps.back().title.contains(QLatin1String("63,192")));
        QVERIFY(!model_->reasonsAt(model_->index(model_->rowOf(QStringLiteral("group/0")), 0)));
    }

    void everyReasonIsWorded() {
        for (int row = 0; row < model_->rowCount(); ++row)
            for (int column = 0; column < model_->columnCount(); ++column) {
                const auto reasons = model_->reasonsAt(model_->index(row, column));
                if (!reasons) continue;
                // An id without a sentence would show as itself.
                static const QRegularExpression id(
                    QStringLiteral("\\b(compare|ladder|rates|question|eligibility|extract|field|term)\\.[a-z]"));
                QVERIFY2(!reasons->plainText().contains(id), qPrintable(reasons->plainText()));
            }
    }

    void everyCellCanBeHeard() {
        for (int row = 0; row < model_->rowCount(); ++row)
            for (int column = 0; column < model_->columnCount(); ++column)
                QVERIFY(!model_->index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        QCOMPARE(model_->index(model_->rowOf(QStringLiteral("contract")), 2).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Harbor Robotics, Length: permanent"));
    }

    void anEmptyComparisonHasNoRows() {
        for (int i = 0; i < 4; ++i) comparison_edits::setCompared(book_->session(), model_->offerAt(0), false);
        QCOMPARE(model_->columnCount(), 0);
        QCOMPARE(model_->rowCount(), 0);
    }

private:
    [[nodiscard]] Cell cell(const char* row, int column) const {
        return model_->index(model_->rowOf(QLatin1String(row)), column).data(ComparisonTableModel::CellRole).value<Cell>();
    }
    [[nodiscard]] QString plain(const QString& row, int column) const { return cell(qPrintable(row), column).plainText(); }
    [[nodiscard]] QString plain(const char* row, int column) const { return cell(row, column).plainText(); }
    [[nodiscard]] QString head(int column) const {
        return model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }

    std::unique_ptr<fixtures::ExampleBook> book_;
    std::unique_ptr<ComparisonTableModel> model_;
    std::unique_ptr<QAbstractItemModelTester> tester_;
};

QTEST_MAIN(ComparisonTableModelTest)
#include "comparison_table_model_test.moc"
