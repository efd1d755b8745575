// The working year of a place decides days at home, office days and what an hour is worth. Sums by hand: weekdays of 2026
// are 261; holidays are those of the region; leave is stated, set or usual.
#include "core/compare/commuting.h"
#include "core/compare/pay_ladder.h"
#include "core/compare/telework_warnings.h"
#include "tests/core/compare/offers.h"

using namespace offerbook;
using compare::Settings;
using offers::decimal;

Q_DECLARE_METATYPE(Posting)
Q_DECLARE_METATYPE(RemoteWork)

namespace {

Posting at(const char* city, const char* country, const char* leave, const char* region = "") {
    Posting posting = offers::posting(1, "Engineer", offers::pay("100000", "100000", "CHF", PayPeriod::year, PayBasis::gross));
    if (*country != '\0') posting.locations = Stated<std::vector<Location>>::typed({{city, country, true, region}});
    if (*leave != '\0') posting.paidLeave = Stated<PaidLeave>::typed({decimal(leave), false});
    return posting;
}

RemoteWork hybrid(const char* days, RemoteWork::Per per, RemoteWork::DaysKind kind = RemoteWork::DaysKind::remote) {
    RemoteWork remote;
    remote.mode = RemoteWork::Mode::hybrid;
    remote.daysLow = remote.daysHigh = decimal(days);
    remote.per = per;
    remote.daysKind = kind;
    return remote;
}

QString text(const Decimal& value) { return QString::fromStdString(value.toString()); }

compare::ComparableOffer compared(const Posting& posting, const Settings& settings = {},
                                  const std::optional<CandidateProfile>& person = std::nullopt) {
    return compare::compare({posting}, person, offers::reference(), settings, offers::today()).offers.front();
}

QString ids(const std::vector<Message>& messages) {
    QStringList all;
    for (const Message& message : messages)
        if (message.id.starts_with("telework.")) all << QString::fromStdString(message.id);
    return all.join(u' ');
}

}  // namespace

class WorkYearTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void workingDays_data() {
        QTest::addColumn<Posting>("posting");
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("assumptions");
        const auto row = [](const char* name, const Posting& posting, const char* asOf, const char* days, const char* assumed) {
            QTest::newRow(name) << posting << asOf << days << assumed;
        };
        row("Geneva, 25 days: 261 - 8 - 25", at("Geneva", "CH", "25"), "2026-10-10", "228", "work-year.region-of-town");
        row("Geneva 2027: 261 - 7 - 25", at("Geneva", "CH", "25"), "2027-01-10", "229", "work-year.region-of-town");
        row("a stated canton", at("Somewhere", "CH", "25", "VD"), "2026-10-10", "228", "");
        row("half days in Zurich: 261 - 9 - 25", at("Zürich", "CH", "25"), "2026-10-10", "227", "work-year.region-of-town");
        row("half a day in Solothurn: 261 - 8.5 - 25", at("Olten", "CH", "25"), "2026-10-10", "227.5",
            "work-year.region-of-town");
        row("Munich: 261 - 9 - 30", at("München", "DE", "30"), "2026-10-10", "222", "work-year.region-of-town");
        row("a German town nobody knows: the seven days all have", at("Kleinkleckersdorf", "DE", "30"), "2026-10-10", "224",
            "work-year.no-region");
        row("days for holidays on a weekend in Belgium: 261 - 10 - 20", at("Ghent", "BE", "20"), "2026-10-10", "231", "");
        row("usual leave", at("Geneva", "CH", ""), "2026-10-10", "228", "work-year.region-of-town work-year.usual-leave");
        row("no place", at("", "", "25"), "2026-10-10", "230", "work-year.no-place");
        row("no calendar of the country", at("Warsaw", "PL", "26"), "2026-10-10", "230", "work-year.no-calendar");
        row("no calendar of the year", at("Geneva", "CH", "25"), "2028-01-10", "230", "work-year.no-calendar");
    }
    void workingDays() {
        QFETCH(Posting, posting);
        QFETCH(QString, asOf);
        const auto year = compare::workYearOf(posting, offers::reference(), {}, offers::day(asOf.toStdString()));
        QTEST(text(year.workingDays), "days");
        QStringList assumed;
        for (const Message& one : year.assumptions) assumed << QString::fromStdString(one.id);
        QTEST(assumed.join(u' '), "assumptions");
        QVERIFY(!year.by.empty());
        QCOMPARE(year.source.empty(), !year.sourceBy.empty());
    }

    // Whoever reads German would read an English sentence in the midst of the others: what a usual year was reckoned from is
    // said by a message, wherever it is shown.
    void aUsualYearSaysWhatItWasReckonedFrom() {
        Posting posting = at("", "", "25");
        posting.remote = Stated<RemoteWork>::typed(hybrid("2", RemoteWork::Per::week));
        posting.weeklyHours = Stated<Hours>::typed({decimal("40"), decimal("40")});
        const auto offer = compared(posting);
        const Message& from = offer.workYear.sourceBy;
        QCOMPARE(from.id, std::string("work-year.usual-source"));
        QStringList figures;
        for (const MessageArg& arg : from.args) figures << QString::fromStdString(arg.value);
        QCOMPARE(figures.join(u' '), QStringLiteral("261 2026 8 24 24.3 2022 46 5"));
        QCOMPARE(offer.remote.sourceBy, from);
        QCOMPARE(offer.realHourly.rungs.back().sourceBy, from);
        QVERIFY(offer.remote.source.empty() && offer.realHourly.rungs.back().source.empty());
    }

    // One setting for a country: it counts in days, in hours and in the hourly pay.
    void whatIsSetForACountryCountsEverywhere() {
        Settings lens;
        lens.countryYears = {{"CH", decimal("40"), decimal("10"), decimal("20")}};
        Posting posting = at("Geneva", "CH", "");
        posting.remote = Stated<RemoteWork>::typed(hybrid("1", RemoteWork::Per::week));
        const auto offer = compared(posting, lens);
        QCOMPARE(text(offer.workYear.workingDays), QStringLiteral("231"));   // 261 - 10 - 20
        QCOMPARE(text(*offer.hours.perYear), QStringLiteral("1848"));        // 231 x 8
        QCOMPARE(text(*offer.remote.daysPerYearLow), QStringLiteral("46"));  // 231 / 5 = 46.2 weeks
        QCOMPARE(offer.realHourly.result->low.toString(), std::string("54.11"));
        // What the posting states goes first.
        posting.paidLeave = Stated<PaidLeave>::typed({decimal("25"), false});
        QCOMPARE(text(compared(posting, lens).workYear.workingDays), QStringLiteral("226"));
    }

    // Geneva 2026, 40.9 hours, 25 days of leave: (261 - 8 - 25) x 8.18 = 1865.04 hours.
    void realPayAnHour() {
        const auto offer = compared(at("Geneva", "CH", "25"));
        QCOMPARE(text(*offer.hours.perYear), QStringLiteral("1865.04"));
        QCOMPARE(offer.realHourly.result->low.toString(), std::string("53.62"));
        QCOMPARE(offer.realHourly.rungs.back().step, std::string("real-hours"));
        // Half a post of a full-time figure: half the pay over half the hours.
        Posting half = at("Geneva", "CH", "25");
        offers::workload(half, "50", "50");
        half.salary = Stated<Pay>::typed([&] {
            Pay pay = *half.salary;
            pay.workload = WorkloadBasis::fullTime;
            return pay;
        }());
        QCOMPARE(compared(half).realHourly.result->low.toString(), std::string("53.62"));
        QCOMPARE(compared(half).pay.ladder.result->low.toString(), std::string("50000.00"));
        QCOMPARE(compared(half).otherWorkload.ladder.result->low.toString(), std::string("100000.00"));
        QVERIFY(compared(half).isPartTime);
    }

    void daysAtHome_data() {
        using Per = RemoteWork::Per;
        using Kind = RemoteWork::DaysKind;
        QTest::addColumn<RemoteWork>("remote");
        QTest::addColumn<QString>("home");
        QTest::addColumn<QString>("office");
        QTest::addColumn<QString>("share");
        RemoteWork onsite;
        RemoteWork fully;
        fully.mode = RemoteWork::Mode::remote;
        // Geneva, 228 working days, 45.6 weeks
        QTest::newRow("two a week: 91.2") << hybrid("2", Per::week) << "91"
                                          << "137"
                                          << "39.9";
        QTest::newRow("two a week in the office") << hybrid("2", Per::week, Kind::office) << "137"
                                                  << "91"
                                                  << "60.1";
        QTest::newRow("ten a month") << hybrid("10", Per::month) << "120"
                                     << "108"
                                     << "52.6";
        QTest::newRow("sixty a year") << hybrid("60", Per::year) << "60"
                                      << "168"
                                      << "26.3";
        QTest::newRow("40 per cent: 91.2") << hybrid("40", Per::percent) << "91"
                                           << "137"
                                           << "39.9";
        QTest::newRow("40 per cent in the office") << hybrid("40", Per::percent, Kind::office) << "137"
                                                   << "91"
                                                   << "60.1";
        QTest::newRow("onsite") << onsite << "0"
                                << "228"
                                << "0";
        QTest::newRow("fully remote") << fully << "228"
                                      << "0"
                                      << "100";
        QTest::newRow("never more than there are") << hybrid("7", Per::week) << "228"
                                                   << "0"
                                                   << "100";
    }
    void daysAtHome() {
        QFETCH(RemoteWork, remote);
        Posting posting = at("Geneva", "CH", "25");
        posting.remote = Stated<RemoteWork>::typed(remote);
        const auto days = compared(posting).remote;
        QTEST(text(*days.daysPerYearLow), "home");
        QTEST(text(*days.officeDaysHigh), "office");
        QTEST(text(*days.sharePercent), "share");
    }
    void notStatedStaysNotStated() {
        const auto days = compared(at("Geneva", "CH", "25")).remote;
        QVERIFY(!days.daysPerYearLow && !days.daysPerYearHigh && !days.officeDaysLow && !days.officeDaysHigh);
    }

    // 137 office days, 30 minutes each way: 137 hours; at CHF 12 a day 1,644 francs.
    void theWayToWorkCostsHoursAndMoney() {
        Posting posting = at("Geneva", "CH", "25");
        posting.remote = Stated<RemoteWork>::typed(hybrid("2", RemoteWork::Per::week));
        posting.commute = Stated<Commute>::typed({decimal("15"), decimal("30"), decimal("12"), Currency::of("CHF")});
        const auto off = compared(posting);
        QCOMPARE(text(*off.commute.hoursLow), QStringLiteral("137"));
        QCOMPARE(off.pay.ladder.result->low.toString(), std::string("100000.00"));
        Settings lens;
        lens.commuting = true;
        const auto on = compared(posting, lens);
        QCOMPARE(on.pay.ladder.result->low.toString(), std::string("98356.00"));
        QCOMPARE(on.pay.ladder.rungs.back().step, std::string("commuting"));
        // 98,356 over 1,865.04 + 137 hours
        QCOMPARE(on.realHourly.result->low.toString(), std::string("49.13"));
        // In another currency: EUR 12 x 137 days = EUR 1,644 at 0.9313 = CHF 1,531.06
        posting.commute = Stated<Commute>::typed({std::nullopt, std::nullopt, decimal("12"), Currency::of("EUR")});
        QCOMPARE(compared(posting, lens).pay.ladder.result->low.toString(), std::string("98468.94"));
        posting.commute = {};
        RemoteWork fully;
        fully.mode = RemoteWork::Mode::remote;
        Posting atHome = posting;
        atHome.remote = Stated<RemoteWork>::typed(fully);
        QCOMPARE(compared(atHome, lens).pay.ladder.result->low.toString(), std::string("100000.00"));
        QCOMPARE(compared(atHome, lens).realHourly.result->low.toString(), std::string("53.62"));
        QCOMPARE(compared(posting, lens).pay.ladder.whyNot.id, std::string("ladder.why.no-commuting"));
    }

    void limitsArePointedOut_data() {
        using Per = RemoteWork::Per;
        QTest::addColumn<Posting>("posting");
        QTest::addColumn<QString>("residence");
        QTest::addColumn<QString>("warnings");
        const auto with = [](Posting posting, RemoteWork remote, const char* employer = "") {
            posting.remote = Stated<RemoteWork>::typed(remote);
            if (*employer != '\0') posting.employer = Stated<std::string>::typed(employer);
            return posting;
        };
        const Posting geneva = at("Geneva", "CH", "25");
        QTest::newRow("91 of 228 days are 39.9 %") << with(geneva, hybrid("2", Per::week)) << "FR"
                                                   << "";
        QTest::newRow("92 days are beyond 40 %") << with(geneva, hybrid("92", Per::year)) << "FR"
                                                 << "telework.tax-percent";
        QTest::newRow("three a week are beyond both") << with(geneva, hybrid("3", Per::week)) << "FR"
                                                      << "telework.social-insurance telework.tax-percent";
        QTest::newRow("who lives there") << with(geneva, hybrid("3", Per::week)) << "CH"
                                         << "";
        QTest::newRow("nobody knows where one lives") << with(geneva, hybrid("3", Per::week)) << ""
                                                      << "";
        QTest::newRow("35 days in Luxembourg") << with(at("Luxembourg", "LU", "26"), hybrid("35", Per::year)) << "FR"
                                               << "telework.tax-days";
        QTest::newRow("34 days in Luxembourg") << with(at("Luxembourg", "LU", "26"), hybrid("34", Per::year)) << "FR"
                                               << "";
        // Bonn: 261 - 8 - 30 = 223 days; 120 are 53.8 %
        QTest::newRow("an employer's eighty days") << with(at("Bonn", "DE", "30"), hybrid("10", Per::month), "ECMWF") << "IT"
                                                   << "telework.social-insurance telework.employer";
        RemoteWork stated = hybrid("10", Per::month);
        stated.abroadDaysPerYear = 80;
        QTest::newRow("a posting's eighty days") << with(at("Reading", "GB", "30"), stated) << "FR"
                                                 << "telework.stated-abroad";
        stated.abroadDaysPerYear = 100;
        QTest::newRow("a posting that promises more than the employer allows")
            << with(at("Bonn", "DE", "30"), stated, "ECMWF") << "DE"
            << "telework.promised-abroad";
    }
    void limitsArePointedOut() {
        QFETCH(Posting, posting);
        QFETCH(QString, residence);
        CandidateProfile person;
        person.residence = residence.toStdString();
        const auto offer = compared(posting, {}, person);
        QTEST(ids(offer.warnings), "warnings");
        for (const Message& warning : offer.warnings)
            if (warning.id.starts_with("telework.") && warning.id != "telework.stated-abroad")
                QVERIFY2(warning.args.size() == 5 && !warning.args.at(3).value.empty(), "a limit without its source");
    }
};

QTEST_APPLESS_MAIN(WorkYearTest)
#include "work_year_test.moc"
