// Days off decide how many days are worked, how many are at home, and what an hour is worth. The counts are those published
// for the places; a wrong region is a wrong figure.
#include "core/reference/public_holidays.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace offerbook;

namespace {

const PublicHolidays& shipped() {
    static const auto loaded = PublicHolidays::load(OFFERBOOK_REFERENCE_DIR);
    if (!loaded) qFatal("%s", loaded.error().id.c_str());
    return *loaded;
}

WorkingCalendar calendarOf(const QString& country, const QString& region) {
    auto found = shipped().calendar(country.toStdString(), region.toStdString());
    if (!found) qFatal("%s", found.error().message.id.c_str());
    return *found;
}

DateSpan spanOf(const char* first, const char* last) { return {*parseIsoDate(first), *parseIsoDate(last)}; }

}  // namespace

class PublicHolidaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void daysOnWeekdays_data() {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("legal");
        QTest::addColumn<QString>("usual");  // with customary and half days, and those given for weekend days
        const auto row = [](const char* country, const char* region, int year, int legal, const char* usual) {
            QTest::addRow("%s %s %d", country, region, year) << country << region << year << legal << usual;
        };
        row("CH", "GE", 2026, 8, "8");
        row("CH", "VD", 2027, 6, "6");
        row("CH", "ZH", 2026, 7, "8");
        row("CH", "ZH-city", 2026, 7, "9");  // two half days by custom in the city
        row("CH", "ZH-city", 2027, 5, "6");
        row("CH", "SO", 2026, 5, "8.5");  // the afternoon of 1 May
        row("CH", "AG", 2027, 3, "5");
        row("DE", "BY", 2026, 9, "9");
        row("DE", "BY", 2027, 8, "8");
        row("DE", "BY-A", 2026, 9, "9");  // the Peace Festival is on a Saturday
        row("DE", "HH", 2026, 7, "7");
        row("DE", "SN", 2027, 6, "6");
        row("FR", "", 2026, 9, "9");
        row("FR", "57", 2026, 10, "10");
        row("FR", "67", 2027, 8, "8");  // in Alsace
        row("GB", "ENG", 2026, 8, "8");
        row("GB", "SCT", 2027, 9, "9");
        row("GB", "GB-NIR", 2026, 10, "10");
        row("US", "", 2027, 12, "12");
        row("US", "MA", 2027, 10, "10");
        row("US", "PRIV", 2026, 0, "6");
        row("ES", "", 2026, 7, "7");
        row("ES", "ML", 2026, 13, "13");
        row("BE", "", 2026, 8, "10");
        row("BE", "", 2027, 7, "10");
        row("LU", "", 2027, 6, "11");
        row("IE", "", 2026, 9, "10");
        row("SE", "", 2026, 7, "10");
        row("XX", "CERN", 2026, 10, "10");
        row("XX", "CERN", 2027, 8, "10");
        row("XX", "EU-BRU", 2026, 17, "17");
    }
    void daysOnWeekdays() {
        QFETCH(QString, country);
        QFETCH(QString, region);
        QFETCH(int, year);
        QFETCH(QString, usual);
        const WorkingCalendar calendar = calendarOf(country, region);
        const auto count = calendar.count(wholeYear(year));
        QTEST(count.weekdayHolidays, "legal");
        QCOMPARE(count.weekdays, 261);
        QCOMPARE(QString::fromStdString(calendar.usualDaysOff(year).toString()), usual);
        QCOMPARE(calendar.usualWorkingDays(year) + calendar.usualDaysOff(year), Decimal(261));
    }

    // Germany has no list of its own: a day is off in the whole country where every state has it.
    void aCountryWithoutAListHasWhatAllItsRegionsShare() {
        const WorkingCalendar germany = calendarOf(QStringLiteral("DE"), {});
        QCOMPARE(germany.count(wholeYear(2026)).weekdayHolidays, 7);
        QCOMPARE(germany.count(spanOf("2026-06-04", "2026-06-04")).weekdayHolidays, 0);  // Corpus Christi: in some states
        QCOMPARE(germany.count(spanOf("2026-05-01", "2026-05-01")).weekdayHolidays, 1);
        QCOMPARE(calendarOf(QStringLiteral("GB"), {}).count(spanOf("2026-04-06", "2026-04-06")).weekdayHolidays, 0);
    }

    void aPartOfARegionHasItsOwnDayBesides() {
        const auto isOff = [](const char* region) {
            const WorkingCalendar calendar = calendarOf(QStringLiteral("DE"), QLatin1String(region));
            for (const Holiday& day : calendar.holidays())
                if (day.isPublic && day.date == *parseIsoDate("2026-08-08")) return true;
            return false;
        };
        QVERIFY(isOff("BY-A"));
        QVERIFY(!isOff("BY"));
    }

    // What is not known is said, with what is; never a neighbour's figure.
    void whatIsNotCovered_data() {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("covered");
        using Kind = CalendarFailure::Kind;
        const auto row = [](const char* name, const char* country, const char* region, const char* first, const char* last,
                            Kind kind, const char* covered) {
            QTest::newRow(name) << country << region << first << last << static_cast<int>(kind) << covered;
        };
        row("a year without dates", "DE", "BY", "2025-01-01", "2025-12-31", Kind::uncoveredYear, "2026");
        row("a span that leaves the dates", "DE", "BY", "2027-12-01", "2028-01-31", Kind::uncoveredYear, "2027");
        row("a country", "PL", "", "2026-01-01", "2026-12-31", Kind::unknownCountry, "AT");
        row("a region", "DE", "GE", "2026-01-01", "2026-12-31", Kind::unknownRegion, "BY");
        row("an organisation without its name", "XX", "", "2026-01-01", "2026-12-31", Kind::unknownRegion, "CERN");
        row("the last day first", "DE", "BY", "2026-12-31", "2026-01-01", Kind::turnedAround, "");
    }
    void whatIsNotCovered() {
        QFETCH(QString, country);
        QFETCH(QString, region);
        QFETCH(QString, first);
        QFETCH(QString, last);
        QFETCH(QString, covered);
        const auto found = shipped().calendar(country.toStdString(), region.toStdString(),
                                              {*parseIsoDate(first.toStdString()), *parseIsoDate(last.toStdString())});
        QVERIFY(!found);
        QTEST(static_cast<int>(found.error().kind), "kind");
        const auto& list = found.error().covered;
        QVERIFY(covered.isEmpty() ? list.empty() : std::find(list.begin(), list.end(), covered.toStdString()) != list.end());
    }

    void aDamagedPackIsNamedWithItsLine() {
        QTemporaryDir folder;
        const QString from = QStringLiteral(OFFERBOOK_REFERENCE_DIR);
        QVERIFY(
            QFile::copy(from + QStringLiteral("/public-holidays.json"), folder.filePath(QStringLiteral("public-holidays.json"))));
        QFile dates(folder.filePath(QStringLiteral("public-holidays.csv")));
        QVERIFY(dates.open(QIODevice::WriteOnly));
        dates.write(
            "country,region,date,name,local_name,kind,day_off,source,note\n"
            "AT,ALL,2026-01-01,New Year's Day,Neujahr,legal,1,V,\n"
            "AT,ALL,2026-02-30,\"No, such day\",Nie,legal,1,V,\n");
        dates.close();
        const auto loaded = PublicHolidays::load(folder.path().toStdString());
        QVERIFY(!loaded);
        QCOMPARE(QString::fromStdString(loaded.error().id), QStringLiteral("reference.damaged"));
        QCOMPARE(QString::fromStdString(loaded.error().args.at(1).value), QStringLiteral("3"));
    }
};

QTEST_APPLESS_MAIN(PublicHolidaysTest)
#include "public_holidays_test.moc"
