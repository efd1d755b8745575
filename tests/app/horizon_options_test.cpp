// What an offer pays over time, from the command line: the sums as JSON and CSV, with the assumptions kept in the book, and what
// it says to a horizon that cannot be.
#include "tests/app/one_offer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace offerbook::test;

class HorizonOptionsTest : public QObject {
    Q_OBJECT
    CommandLine line_;

    Ran compare(const QStringList& options) const {
        return line_.run(QStringList{QStringLiteral("--as-of"), QStringLiteral("2026-10-10"), QStringLiteral("compare"),
                                     QStringLiteral("b.offerbook"), QStringLiteral("--currency"), QStringLiteral("EUR")} +
                         options);
    }

private Q_SLOTS:
    void initTestCase() { makeOneOfferBook(line_); }

    void sumsUp() {
        const QStringList options{QStringLiteral("--horizon"), QStringLiteral("30"), QStringLiteral("--json")};
        const Ran ran = compare(options);
        QVERIFY2(ran.status == 0, ran.err.constData());
        const QJsonObject horizon = QJsonDocument::fromJson(ran.out).object()[QStringLiteral("horizon")].toObject();
        QCOMPARE(horizon[QStringLiteral("months")].toInt(), 30);
        QCOMPARE(horizon[QStringLiteral("from")].toString(), QStringLiteral("2026-10"));
        const QJsonObject offer = horizon[QStringLiteral("offers")].toArray()[0].toObject();
        QCOMPARE(offer[QStringLiteral("low")].toString(), QStringLiteral("150000.00"));
        QCOMPARE(offer[QStringLiteral("certainHigh")].toString(), QStringLiteral("150000.00"));
        const QJsonArray months = offer[QStringLiteral("months")].toArray();
        QCOMPARE(months.size(), 30);
        QCOMPARE(months[0].toObject()[QStringLiteral("low")].toString(), QStringLiteral("5000.00"));
        QCOMPARE(months[29].toObject()[QStringLiteral("sumLow")].toString(), QStringLiteral("150000.00"));
        const QJsonObject sum = offer[QStringLiteral("sum")].toObject();
        QCOMPARE(sum[QStringLiteral("low")].toString(), QStringLiteral("150000.00"));
        QVERIFY(!offer[QStringLiteral("assumptions")].toArray().isEmpty());
        // The same book, day and question give the same bytes.
        QCOMPARE(compare(options).out, ran.out);
    }

    void offByItself() {
        const Ran ran = compare({QStringLiteral("--json")});
        QVERIFY(QJsonDocument::fromJson(ran.out).object()[QStringLiteral("horizon")].isNull());
    }

    void asTableAndCsv() {
        const Ran table = compare({QStringLiteral("--horizon"), QStringLiteral("24")});
        QVERIFY2(table.out.contains("Over 24 months, from October 2026") && table.out.contains("120,000"), table.out.constData());
        const Ran csv = compare({QStringLiteral("--horizon"), QStringLiteral("24"), QStringLiteral("--csv")});
        QVERIFY2(csv.out.contains(",horizon_months,horizon_low") && csv.out.contains(",24,120000.00,120000.00,"),
                 csv.out.constData());
        QVERIFY(!compare({QStringLiteral("--csv")}).out.contains("horizon"));
    }

    void badHorizonsAreRefused_data() {
        QTest::addColumn<QString>("months");
        for (const char* months : {"0", "11", "121", "x", "12.5", "-24", "", "24 months", "99999999999"})
            QTest::newRow(months) << QString::fromLatin1(months);
    }
    void badHorizonsAreRefused() {
        QFETCH(QString, months);
        QFile book(line_.path(QStringLiteral("b.offerbook")));
        QVERIFY(book.open(QIODevice::ReadOnly));
        const QByteArray before = book.readAll();
        for (const char* command : {"compare", "report"}) {
            QStringList arguments{QLatin1String(command), QStringLiteral("b.offerbook"), QStringLiteral("--horizon"), months};
            if (QByteArray(command) == "report") arguments << QStringLiteral("-o") << QStringLiteral("r.pdf");
            const Ran ran = line_.run(arguments);
            QCOMPARE(ran.status, 2);
            QVERIFY2(ran.err.contains("--horizon") && ran.err.contains("from 12 to 120"), ran.err.constData());
            QVERIFY(ran.out.isEmpty());
        }
        QVERIFY(!line_.files().contains(QStringLiteral("r.pdf")));
        book.seek(0);
        QCOMPARE(book.readAll(), before);
    }
};

QTEST_GUILESS_MAIN(HorizonOptionsTest)
#include "horizon_options_test.moc"
