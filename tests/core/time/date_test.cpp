// Dates decide deadlines and how long a contract pays: a day too many is a wrong answer.
#include "core/time/date.h"
#include "core/base/clock.h"

#include <QtTest>

using namespace offerbook;

class DateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsIsoDaysOnly_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("a day") << "2026-05-31" << true;
        QTest::newRow("leap day") << "2024-02-29" << true;
        QTest::newRow("no leap year") << "2026-02-29" << false;
        QTest::newRow("1900 was no leap year") << "1900-02-29" << false;
        QTest::newRow("month 13") << "2026-13-01" << false;
        QTest::newRow("31 June") << "2026-06-31" << false;
        QTest::newRow("day first") << "31-05-2026" << false;
        QTest::newRow("one digit") << "2026-5-31" << false;
        QTest::newRow("a month alone is no day") << "2026-05" << false;
        QTest::newRow("unknown year is no day") << "XXXX-04-01" << false;
        QTest::newRow("sign") << "+026-05-31" << false;
        QTest::newRow("tail") << "2026-05-31T" << false;
        QTest::newRow("empty") << "" << false;
    }
    void readsIsoDaysOnly() {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const auto date = parseIsoDate(text.toStdString());
        QCOMPARE(date.has_value(), valid);
        if (date) QCOMPARE(toIso(*date), text.toStdString());
    }

    void monthStepsStayInTheMonth_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("to");
        QTest::newRow("plain") << "2026-06-01" << 24 << "2028-06-01";
        QTest::newRow("end of January") << "2026-01-31" << 1 << "2026-02-28";
        QTest::newRow("into a leap year") << "2023-12-31" << 2 << "2024-02-29";
        QTest::newRow("back") << "2026-03-31" << -1 << "2026-02-28";
        QTest::newRow("over the year") << "2026-11-30" << 3 << "2027-02-28";
    }
    void monthStepsStayInTheMonth() {
        QFETCH(QString, from);
        QFETCH(int, months);
        QFETCH(QString, to);
        QCOMPARE(toIso(addMonths(*parseIsoDate(from.toStdString()), months)), to.toStdString());
    }

    void countsDays() {
        QCOMPARE(daysBetween(*parseIsoDate("2026-03-22"), *parseIsoDate("2026-11-20")), 243);
        QCOMPARE(daysBetween(*parseIsoDate("2024-03-01"), *parseIsoDate("2024-02-28")), -2);
    }

    void partialDatesKeepWhatIsMissing_data() {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<bool>("valid");
        QTest::newRow("day") << "2026-06-01" << true;
        QTest::newRow("month") << "2018-12" << true;
        QTest::newRow("year") << "2019" << true;
        QTest::newRow("year cut off") << "XXXX-04-01" << true;
        QTest::newRow("month without year") << "XXXX-05" << true;
        QTest::newRow("29 February of some year") << "XXXX-02-29" << true;
        QTest::newRow("nothing known") << "XXXX" << false;
        QTest::newRow("30 February") << "XXXX-02-30" << false;
        QTest::newRow("year 0") << "0000-01-01" << false;
    }
    void partialDatesKeepWhatIsMissing() {
        QFETCH(QString, iso);
        QFETCH(bool, valid);
        const auto date = PartialDate::parse(iso.toStdString());
        QCOMPARE(date.has_value(), valid);
        if (!date) return;
        QCOMPARE(date->toIso(), iso.toStdString());
        QCOMPARE(date->complete().has_value(), iso.size() == 10 && !iso.startsWith("XXXX"));
    }

    void theFixedClockStandsStill() {
        const FixedClock clock(*parseIsoDate("2026-11-20"));
        QCOMPARE(toIso(clock.today()), std::string("2026-11-20"));
        QCOMPARE(toIso(clock.now()), std::string("2026-11-20T00:00:00Z"));
    }
};

QTEST_APPLESS_MAIN(DateTest)
#include "date_test.moc"
