// Working days start with Mondays to Fridays: one too many is a day's pay.
#include "core/time/weekdays.h"

#include <QtTest>

using namespace offerbook;

class WeekdaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mondayToFridayAreCounted_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<int>("count");
        QTest::newRow("2026") << "2026-01-01"
                              << "2026-12-31" << 261;
        QTest::newRow("2027") << "2027-01-01"
                              << "2027-12-31" << 261;
        QTest::newRow("2028, a leap year that begins on a Saturday") << "2028-01-01"
                                                                     << "2028-12-31" << 260;
        QTest::newRow("February 2026 is four whole weeks") << "2026-02-01"
                                                           << "2026-02-28" << 20;
        QTest::newRow("one Friday") << "2026-05-01"
                                    << "2026-05-01" << 1;
        QTest::newRow("one Saturday") << "2026-05-02"
                                      << "2026-05-02" << 0;
        QTest::newRow("one Sunday") << "2026-05-03"
                                    << "2026-05-03" << 0;
        QTest::newRow("Friday to Monday") << "2026-05-01"
                                          << "2026-05-04" << 2;
        QTest::newRow("turned around") << "2026-05-04"
                                       << "2026-05-01" << 0;
    }
    void mondayToFridayAreCounted() {
        QFETCH(QString, first);
        QFETCH(QString, last);
        const DateSpan span{*parseIsoDate(first.toStdString()), *parseIsoDate(last.toStdString())};
        QTEST(weekdaysIn(span), "count");
    }

    // Any span, counted day by day.
    void aSpanIsTheSumOfItsDays() {
        const std::chrono::sys_days start(*parseIsoDate("2026-02-25"));
        for (int length = 0; length < 40; ++length) {
            int counted = 0;
            for (int day = 0; day <= length; ++day)
                if (!isWeekend(Date(start + std::chrono::days(day)))) ++counted;
            QCOMPARE(weekdaysIn({Date(start), Date(start + std::chrono::days(length))}), counted);
        }
    }
};

QTEST_APPLESS_MAIN(WeekdaysTest)
#include "weekdays_test.moc"
