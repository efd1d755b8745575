// Which exchange rates a comparison of the command line uses, and what it says to rates that cannot be.
#include "core/book/book.h"
#include "tests/app/one_offer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace offerbook::test;

class RateOptionsTest : public QObject {
    Q_OBJECT
    CommandLine line_;

    Ran compare(const QStringList& options) const {
        return line_.run(QStringList{QStringLiteral("--as-of"), QStringLiteral("2026-10-10"), QStringLiteral("compare"),
                                     QStringLiteral("b.offerbook"), QStringLiteral("--currency"), QStringLiteral("CHF"),
                                     QStringLiteral("--json")} +
                         options);
    }

private Q_SLOTS:
    void initTestCase() { makeOneOfferBook(line_, {QStringLiteral("--as-of"), QStringLiteral("2026-10-10")}); }

    /// 60,000 euros; francs per euro: 0.9311 on the 5th, 0.9359, 0.9326 and 0.9313 on the 6th, 8th and 9th of October 2026.
    void convertsAtTheChosenRate_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("francs");
        QTest::addColumn<QString>("date");
        const auto row = [](const char* name, const char* options, const char* francs, const char* date) {
            QTest::newRow(name) << QString::fromLatin1(options).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                                << QString::fromLatin1(francs) << QString::fromLatin1(date);
        };
        row("the newest", "", "55878.00", "2026-10-09");
        row("a day", "--rate-day 2026-10-05", "55866.00", "2026-10-05");
        row("a day without", "--rate-day 2026-10-07", "56154.00", "2026-10-06");
        row("an average", "--rate-average 2026-10-05..2026-10-09", "55963.50", "2026-10-09");
        row("one's own", "--rate EUR:CHF=0.95", "57000.00", "2026-10-10");
        row("one's own with a note", "--rate EUR:CHF=0.95:our:bank", "57000.00", "2026-10-10");
        row("one's own of the other direction", "--rate CHF:EUR=1.25", "48000.00", "2026-10-10");
        row("another pair's", "--rate USD:CHF=0.5", "55878.00", "2026-10-09");
        row("two pairs", "--rate USD:CHF=0.5 --rate EUR:CHF=1", "60000.00", "2026-10-10");
    }

    void convertsAtTheChosenRate() {
        QFETCH(QStringList, options);
        QFETCH(QString, francs);
        QFETCH(QString, date);
        const Ran ran = compare(options);
        QVERIFY2(ran.status == 0, ran.err.constData());
        const QJsonObject pay = QJsonDocument::fromJson(ran.out)
                                    .object()[QStringLiteral("offers")]
                                    .toArray()[0]
                                    .toObject()[QStringLiteral("pay")]
                                    .toObject();
        QCOMPARE(pay[QStringLiteral("low")].toString(), francs);
        QCOMPARE(pay[QStringLiteral("ladder")].toArray().last().toObject()[QStringLiteral("date")].toString(), date);
    }

    void keepsTheNote() {
        const Ran ran = compare({QStringLiteral("--rate"), QStringLiteral("EUR:CHF=0.95:our bank: Monday")});
        QVERIFY2(ran.out.contains("our bank: Monday"), ran.out.constData());
    }

    void marksOldRates() {
        QVERIFY(compare({QStringLiteral("--stale-after"), QStringLiteral("0")}).out.contains("\"rateIsStale\":true"));
        QVERIFY(compare({QStringLiteral("--stale-after"), QStringLiteral("1")}).out.contains("\"rateIsStale\":false"));
    }

    /// 57,000 francs are 60,000 euros at 0.95; the rate in use is 0.9313.
    void saysWhatAMovedRateDoes() {
        line_.write(
            QStringLiteral("c.txt"),
            "Job title: Chemist\nEmployer: Seeblick Labs\nLocation: Zürich, Switzerland\n\nYour tasks\nYou plan and build "
            "things with the team.\n\nYour profile\nBachelor degree.\n\nWe offer\nSalary: CHF 57,000 per year, gross.\n"
            "Permanent contract.\n\nHow to apply\nPlease send your application with CV by 31 March 2027.\n");
        QCOMPARE(line_.run({QStringLiteral("import"), QStringLiteral("b.offerbook"), QStringLiteral("c.txt")}).status, 0);
        const Ran ran = compare({QStringLiteral("--what-if-rate"), QStringLiteral("EUR,USD")});
        QVERIFY2(ran.status == 0, ran.err.constData());
        const QJsonArray all = QJsonDocument::fromJson(ran.out).object()[QStringLiteral("whatIf")].toArray();
        QCOMPARE(all.size(), 2);
        const QJsonObject euro = all[0].toObject();
        QCOMPARE(euro[QStringLiteral("currency")].toString(), QStringLiteral("EUR"));
        QCOMPARE(euro[QStringLiteral("to")].toString(), QStringLiteral("CHF"));
        QCOMPARE(euro[QStringLiteral("rate")].toString(), QStringLiteral("0.9313"));
        QCOMPARE(euro[QStringLiteral("first")].toArray(), QJsonArray{2});
        QVERIFY(euro[QStringLiteral("flipBelow")].isNull());
        const QJsonObject flip = euro[QStringLiteral("flipAbove")].toObject();
        QCOMPARE(flip[QStringLiteral("rate")].toString(), QStringLiteral("0.95"));
        QCOMPARE(flip[QStringLiteral("percent")].toString(), QStringLiteral("2.01"));
        QCOMPARE(flip[QStringLiteral("first")].toArray(), (QJsonArray{1, 2}));
        QVERIFY(flip[QStringLiteral("tie")].toBool());
        const QJsonObject up = euro[QStringLiteral("scenarios")].toArray()[2].toObject();
        QCOMPARE(up[QStringLiteral("percent")].toInt(), 20);
        QVERIFY(up[QStringLiteral("changesOrder")].toBool());
        const QJsonObject first = up[QStringLiteral("offers")].toArray()[0].toObject();
        QCOMPARE(first[QStringLiteral("low")].toString(), QStringLiteral("67053.60"));
        QCOMPARE(first[QStringLiteral("place")].toInt(), 1);
        QVERIFY(all[1].toObject()[QStringLiteral("whyNot")].toString().contains(QLatin1String("USD")));
        QVERIFY(!compare({}).out.contains("whatIf"));
        const Ran words = line_.run({QStringLiteral("--as-of"), QStringLiteral("2026-10-10"), QStringLiteral("compare"),
                                     QStringLiteral("b.offerbook"), QStringLiteral("--what-if-rate"), QStringLiteral("EUR")});
        QVERIFY2(words.out.contains("If 1 EUR rises to 0.95 CHF (2.01 % more)"), words.out.constData());
        QCOMPARE(compare({QStringLiteral("--what-if-rate"), QStringLiteral("XYZ")}).status, 2);
        QCOMPARE(compare({QStringLiteral("--what-if-percent"), QStringLiteral("10")}).status, 2);
    }

    /// The comparison was made when a euro was half a franc, whatever the program ships today.
    void usesTheRatesThatTheBookKeeps() {
        using namespace offerbook;
        QCOMPARE(line_.run({QStringLiteral("new"), QStringLiteral("empty.offerbook")}).status, 0);
        const Ran none =
            line_.run({QStringLiteral("compare"), QStringLiteral("empty.offerbook"), QStringLiteral("--kept-rates")});
        QCOMPARE(none.status, 2);
        QVERIFY2(none.err.contains("no comparison yet"), none.err.constData());
        {
            const SystemClock clock;
            const auto book = book::Book::open(line_.path(QStringLiteral("b.offerbook")).toStdString(), clock);
            QVERIFY(book.hasValue());
            book::StoredComparison comparison = (*book)->comparisons().front();
            comparison.settings.rates.kept = {{Currency::of("EUR"), Currency::of("CHF"), *Decimal::parse("0.5"), 1,
                                               *parseIsoDate("2026-10-09"), *parseIsoDate("2026-10-09"), "an earlier program"}};
            QVERIFY((*book)->perform({"action.compare.lens", {}},
                                     [&](book::Writer& writer) { writer.updateComparison(comparison); }));
        }
        const Ran kept = compare({QStringLiteral("--kept-rates")});
        QCOMPARE(firstPay(kept), QStringLiteral("30000.00"));
        QVERIFY(kept.out.contains("an earlier program"));
        QCOMPARE(firstPay(compare({})), QStringLiteral("55878.00"));
        QCOMPARE(compare({QStringLiteral("--kept-rates"), QStringLiteral("--rate-day"), QStringLiteral("2026-10-09")}).status, 2);
    }

    void refusesBadRates_data() {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("says");
        QTest::newRow("zero") << "--rate EUR:CHF=0"
                              << "more than zero";
        QTest::newRow("negative") << "--rate EUR:CHF=-0.95"
                                  << "more than zero";
        QTest::newRow("no currency") << "--rate EUR:XYZ=0.95"
                                     << "XYZ is not a currency";
        QTest::newRow("one currency") << "--rate CHF:CHF=1"
                                      << "two different currencies";
        QTest::newRow("no figure") << "--rate EUR:CHF=much"
                                   << "is not a rate";
        QTest::newRow("no pair") << "--rate 0.95"
                                 << "is not a rate";
        QTest::newRow("a day to come") << "--rate-day 2026-10-11"
                                       << "in the future";
        QTest::newRow("no day") << "--rate-day 2026-02-30"
                                << "is not a day";
        QTest::newRow("a period to come") << "--rate-average 2026-10-01..2026-10-11"
                                          << "in the future";
        QTest::newRow("a period backwards") << "--rate-average 2026-10-09..2026-10-05"
                                            << "ends before it begins";
        QTest::newRow("half a period") << "--rate-average 2026-10-09"
                                       << "is not a period";
    }

    void refusesBadRates() {
        QFETCH(QString, options);
        QFETCH(QString, says);
        const Ran ran = compare(options.split(QLatin1Char(' ')));
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.contains(says.toUtf8()), ran.err.constData());
    }
};

QTEST_GUILESS_MAIN(RateOptionsTest)
#include "rate_options_test.moc"
