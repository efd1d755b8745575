#include "ui/models/offer_list_model.h"
#include "tests/ui/fixtures/example_book.h"
#include "ui/session/comparison_edits.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace offerbook;
using namespace offerbook::ui;

class OfferListModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        book_ = std::make_unique<fixtures::ExampleBook>();
        model_ = std::make_unique<OfferListModel>(book_->session());
        tester_ =
            std::make_unique<QAbstractItemModelTester>(model_.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(&book_->session(), &BookSession::changed, model_.get(), &OfferListModel::refresh);
    }
    void cleanup() {
        tester_.reset();
        model_.reset();
        book_.reset();
    }

    void whatIsComparedStandsFirst() {
        QCOMPARE(titles(), (QStringList{QStringLiteral("Comparing 4 of 7"), QStringLiteral("Junior ML Engineer"),
                                        QStringLiteral("ML Performance Engineer"), QStringLiteral("Machine Learning Engineer"),
                                        QStringLiteral("Data Engineer, 80 %"), QStringLiteral("Other offers"),
                                        QStringLiteral("Doctoral position, 65 %"), QStringLiteral("MLOps Engineer"),
                                        QStringLiteral("Research Software Engineer"), QStringLiteral("Benchmarks"),
                                        QStringLiteral("Career guide 2026")}));
    }

    void aCheckBoxPutsAnOfferIntoTheComparison() {
        const QModelIndex doctoral = model_->index(6);
        QVERIFY(model_->setData(doctoral, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(book_->session().comparison().offers.size(), std::size_t(5));
        QCOMPARE(titles().front(), QStringLiteral("Comparing 5 of 7"));
        book_->session().undo();
        QCOMPARE(titles().front(), QStringLiteral("Comparing 4 of 7"));
        QVERIFY(!model_->setData(model_->index(0), Qt::Checked, Qt::CheckStateRole));
    }

    void marksHaveSymbolAndWord() {
        const auto marks = model_->index(2).data(OfferListModel::MarksRole).value<std::vector<Mark>>();
        QStringList words;
        for (const Mark& mark : marks) {
            QVERIFY(!mark.symbol.isEmpty());
            words << mark.word;
        }
        QVERIFY(words.contains(QStringLiteral("contradicted")));
        QVERIFY(words.contains(QStringLiteral("closed")));
    }

    void searchFindsAsOneTypes_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("found");
        QTest::newRow("prefix of a title") << QStringLiteral("doct") << QStringLiteral("Doctoral position, 65 %");
        QTest::newRow("employer") << QStringLiteral("lakeside") << QStringLiteral("MLOps Engineer");
        QTest::newRow("quotes are no syntax") << QStringLiteral("\"harbor") << QStringLiteral("Machine Learning Engineer");
    }
    void searchFindsAsOneTypes() {
        QFETCH(QString, words);
        QFETCH(QString, found);
        OfferListQuery query;
        query.search = words;
        model_->setQuery(query);
        QVERIFY2(titles().contains(found), qPrintable(titles().join(u'|')));
        QVERIFY(titles().front().startsWith(QLatin1String("Found")));
        query.search = QStringLiteral("zzzz");
        model_->setQuery(query);
        QCOMPARE(titles(), QStringList{QStringLiteral("Nothing found")});
        model_->setQuery({});
        QCOMPARE(model_->rowCount(), 11);
    }

    void sortAndFilter() {
        OfferListQuery query;
        query.sort = OfferListQuery::Sort::employer;
        model_->setQuery(query);
        QCOMPARE(titles().mid(6, 3), (QStringList{QStringLiteral("Research Software Engineer"), QStringLiteral("MLOps Engineer"),
                                                  QStringLiteral("Doctoral position, 65 %")}));
        query.sort = OfferListQuery::Sort::deadline;
        model_->setQuery(query);
        QCOMPARE(titles().at(6), QStringLiteral("Research Software Engineer"));
        query.benchmarks = false;
        model_->setQuery(query);
        QVERIFY(!titles().contains(QStringLiteral("Benchmarks")));
        query.status = ApplicationStatus::applied;
        model_->setQuery(query);
        QCOMPARE(titles(), QStringList{QStringLiteral("Comparing 4 of 7")});
        query = {};
        query.verdict = eligibility::Truth::no;
        model_->setQuery(query);
        QVERIFY(titles().contains(QStringLiteral("Machine Learning Engineer")));
        QVERIFY(!titles().contains(QStringLiteral("Junior ML Engineer")));
    }

    void anIndexFollowsItsOffer() {
        const QPersistentModelIndex doctoral = model_->index(6);
        comparison_edits::setCompared(book_->session(), PostingId(doctoral.data(OfferListModel::OfferIdRole).toLongLong()), true);
        QCOMPARE(doctoral.row(), 5);
        QCOMPARE(doctoral.data().toString(), QStringLiteral("Doctoral position, 65 %"));
    }

private:
    [[nodiscard]] QStringList titles() const {
        QStringList all;
        for (int row = 0; row < model_->rowCount(); ++row) all << model_->index(row).data().toString();
        return all;
    }

    std::unique_ptr<fixtures::ExampleBook> book_;
    std::unique_ptr<OfferListModel> model_;
    std::unique_ptr<QAbstractItemModelTester> tester_;
};

QTEST_MAIN(OfferListModelTest)
#include "offer_list_model_test.moc"
