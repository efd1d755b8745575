#include "core/candidate/experience.h"

#include <QTest>

using namespace offerbook;

namespace {

Date day(const char* iso) { return *parseIsoDate(iso); }

/// "2024-01..2024-12 2024-06.." : periods apart by spaces, an open end still goes on.
std::vector<WorkPeriod> periods(const QString& text) {
    std::vector<WorkPeriod> list;
    for (const QString& one : text.split(' ', Qt::SkipEmptyParts)) {
        const QStringList ends = one.split("..");
        WorkPeriod period;
        period.from = *PartialDate::parse(ends[0].toStdString());
        if (!ends[1].isEmpty()) period.to = PartialDate::parse(ends[1].toStdString());
        list.push_back(period);
    }
    return list;
}

}  // namespace

/// How long somebody worked decides "at most two years": a month too many is a no.
class ExperienceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void months_data() {
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("months");
        QTest::newRow("a year") << "2025-06-01"
                                << "2026-06-01"
                                << "12";
        QTest::newRow("a leap year is a year") << "2024-02-01"
                                               << "2025-02-01"
                                               << "12";
        QTest::newRow("half a month") << "2026-01-01"
                                      << "2026-02-15"
                                      << "1.5";
        QTest::newRow("end of a short month") << "2026-01-31"
                                              << "2026-02-28"
                                              << "1";
        QTest::newRow("nothing") << "2026-01-31"
                                 << "2026-01-31"
                                 << "0";
        QTest::newRow("the wrong way round") << "2026-02-01"
                                             << "2026-01-01"
                                             << "0";
    }
    void months() {
        QFETCH(QString, begin);
        QFETCH(QString, end);
        QFETCH(QString, months);
        QCOMPARE(monthsBetween(day(begin.toUtf8()), day(end.toUtf8())).toString(), months.toStdString());
    }

    void total_data() {
        QTest::addColumn<QString>("work");
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        QTest::newRow("one year, months written") << "2025-01..2025-12"
                                                  << "12"
                                                  << "12";
        QTest::newRow("still there") << "2025-06.."
                                     << "12"
                                     << "12";
        QTest::newRow("overlaps count once") << "2025-01..2025-06 2025-04..2025-09"
                                             << "9"
                                             << "9";
        QTest::newRow("one inside the other") << "2024-01..2025-12 2024-06..2024-07"
                                              << "24"
                                              << "24";
        QTest::newRow("side by side") << "2025-01..2025-03 2025-04..2025-06"
                                      << "6"
                                      << "6";
        QTest::newRow("three times eight months") << "2022-01..2022-08 2023-01..2023-08 2024-01..2024-08"
                                                  << "24"
                                                  << "24";
        QTest::newRow("to the day") << "2025-01-01..2025-01-31"
                                    << "1"
                                    << "1";
        QTest::newRow("bare years leave it open") << "2024..2025"
                                                  << "0.064516"
                                                  << "24";
        QTest::newRow("what lies ahead does not count") << "2026-07..2026-12"
                                                        << "0"
                                                        << "0";
        QTest::newRow("an end ahead is cut at today") << "2026-01..2030-12"
                                                      << "5"
                                                      << "5";
    }
    void total() {
        QFETCH(QString, work);
        QFETCH(QString, low);
        QFETCH(QString, high);
        const auto span = experienceIn(periods(work), day("2026-06-01"), [](const WorkPeriod&) { return true; });
        QVERIFY(span.has_value());
        QCOMPARE(span->monthsLow.toString(), low.toStdString());
        QCOMPARE(span->monthsHigh.toString(), high.toStdString());
    }

    void sinceGraduationCountsFromThatDay() {
        const auto span = experienceIn(
            periods("2023-01.."), day("2026-06-01"), [](const WorkPeriod&) { return true; },
            boundsOf(*PartialDate::parse("2025-05")));
        QCOMPARE(span->monthsLow.toString(), std::string("12.033333"));  // from 31 May
        QCOMPARE(span->monthsHigh.toString(), std::string("13"));        // from 1 May
    }

    void periodWithoutYearBoundsNothing() {
        QVERIFY(!experienceIn(periods("XXXX-04.."), day("2026-06-01"), [](const WorkPeriod&) { return true; }));
    }

    void yearsForShowing() {
        const ExperienceSpan span{Decimal(11), Decimal(18)};
        QCOMPARE(span.yearsLow().toString(), std::string("0.92"));
        QCOMPARE(span.yearsHigh().toString(), std::string("1.5"));
    }
};

QTEST_APPLESS_MAIN(ExperienceTest)
#include "experience_test.moc"
