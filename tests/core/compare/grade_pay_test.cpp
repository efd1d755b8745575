// A grade in a posting becomes pay by the table in force; prices bring pay to another country. Values by hand from the
// published tables: TV-L from 2026-04-01, E13 4,759.37 to 6,764.69 a month, bonus 46.47 % of a month.
#include "tests/core/compare/offers.h"

using namespace offerbook;
using compare::Settings;
using offers::decimal;

Q_DECLARE_METATYPE(Posting)

namespace {

Posting graded(const char* grade, const char* city, const char* country, const char* employer = "") {
    Pay pay;
    pay.grade = grade;
    Posting posting = offers::posting(1, "Researcher", pay);
    offers::in(posting, city, country);
    if (*employer != '\0') posting.employer = Stated<std::string>::typed(employer);
    return posting;
}

Settings in(const char* currency) {
    Settings lens;
    lens.currency = Currency::of(currency);
    return lens;
}

CandidateProfile withYears(const char* years) {
    CandidateProfile person;
    person.experienceYears = decimal(years);
    return person;
}

}  // namespace

class GradePayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gradesAsPay_data() {
        QTest::addColumn<Posting>("posting");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("figure");
        const auto row = [](const char* name, const Posting& posting, const char* currency, const char* asOf,
                            const char* figure) { QTest::newRow(name) << posting << currency << asOf << figure; };
        Posting part = graded("TV-L E13", "Potsdam", "DE");
        offers::workload(part, "65", "65");
        // 4,759.37 x 12 = 57,112.44; x 1246.47 / 1200 = 59,324.12
        row("all steps with the bonus", graded("TV-L E13", "Potsdam", "DE"), "EUR", "2026-10-10", "EUR 59324.12-84319.83");
        row("65 % of it", part, "EUR", "2026-10-10", "EUR 38560.68-54807.89");
        row("a stated step", graded("TV-L E13 Stufe 3", "Potsdam", "DE"), "EUR", "2026-10-10", "EUR 66896.67");
        row("without a duty to the bonus", graded("in Anlehnung an TV-L E13 Stufe 1", "Potsdam", "DE"), "EUR", "2026-10-10",
            "EUR 57112.44");
        // The Federation pays 75 % and municipalities 85 % of a month; the employer is not known.
        row("two tables", graded("TVöD E13", "Bonn", "DE"), "EUR", "2026-10-10", "EUR 62489.15-90282.43");
        row("last year's day, last year's table", graded("TV-L E13 Stufe 1", "Potsdam", "DE"), "EUR", "2025-10-10",
            "EUR 57708.32");
        row("a scale without a group", graded("TV-L", "Potsdam", "DE"), "EUR", "2026-10-10", "ladder.why.only-grade");
        row("a table that ended", graded("Band 6", "London", "GB"), "GBP", "2026-10-10", "ladder.why.table-ended");
        row("before the oldest table", graded("TV-L E13", "Potsdam", "DE"), "EUR", "2019-10-10", "ladder.why.table-later");
        row("long after the newest table", graded("TV-L E13", "Potsdam", "DE"), "EUR", "2031-10-10", "ladder.why.table-outdated");
        // 107,446 x 1.1706 = 125,776; 139,684 x 1.1706 = 163,514, to the dollar
        row("the rest of the United States", graded("GS-14", "Nowhere", "US"), "USD", "2026-10-10", "USD 125776.00-163514.00");
        row("San Francisco, at most the cap", graded("GS-14", "San Francisco", "US"), "USD", "2026-10-10",
            "USD 157236.00-197200.00");
        row("a co-ordinated organisation", graded("A2", "Bonn", "DE", "ECMWF"), "EUR", "2026-10-10", "EUR 91754.00");
        // 5 steps, 6,152.64 to 6,961.29 a month
        row("the European Union", graded("AD5", "Luxembourg", "LU"), "EUR", "2026-10-10", "EUR 73831.68-83535.48");
    }
    void gradesAsPay() {
        QFETCH(Posting, posting);
        QFETCH(QString, currency);
        QFETCH(QString, asOf);
        const auto pay = compare::payOf(posting, nullptr, offers::reference(), in(currency.toLatin1().constData()),
                                        offers::day(asOf.toStdString()));
        QTEST(offers::shown(pay), "figure");
        if (!pay.ladder.result) return;
        const auto& rung = pay.ladder.rungs.front();
        QCOMPARE(rung.step, std::string("grade"));
        QVERIFY(!rung.source.empty() && !rung.date.empty());
    }

    /// A table without a known end is last year's figure from January on, and says so.
    void aTableOfAnEarlierYearIsMarked() {
        const auto notes = [](const char* asOf) {
            return compare::payOf(graded("GS-14", "Nowhere", "US"), nullptr, offers::reference(), in("USD"), offers::day(asOf))
                .ladder.rungs.front()
                .notes;
        };
        QVERIFY(notes("2026-10-10").empty());
        QCOMPARE(notes("2027-02-01").size(), std::size_t{1});
        QCOMPARE(notes("2027-02-01").front().id, std::string("ladder.grade.of-earlier-year"));
    }

    void experienceGivesTheStep() {
        const Posting posting = graded("TV-L E13", "Potsdam", "DE");
        const CandidateProfile person = withYears("4");
        const auto pay = compare::payOf(posting, &person, offers::reference(), in("EUR"), offers::today());
        QCOMPARE(offers::shown(pay), QStringLiteral("EUR 66896.67"));  // step 3
        QCOMPARE(pay.ladder.rungs.front().assumption.id, std::string("ladder.assume.step-by-experience"));
        // A step that the posting states goes first.
        const auto stated =
            compare::payOf(graded("TV-L E13 Stufe 1", "Potsdam", "DE"), &person, offers::reference(), in("EUR"), offers::today());
        QCOMPARE(offers::shown(stated), QStringLiteral("EUR 59324.12"));
    }

    void anAmountInThePostingWinsOverTheTable() {
        Posting posting = graded("TV-L E13", "Potsdam", "DE");
        Pay pay = *posting.salary;
        pay.low = pay.high = decimal("5000");
        pay.currency = Currency::of("EUR");
        pay.period = PayPeriod::month;
        posting.salary = Stated<Pay>::typed(pay);
        QCOMPARE(offers::shown(compare::payOf(posting, nullptr, offers::reference(), in("EUR"), offers::today())),
                 QStringLiteral("EUR 60000.00"));
    }

    void theBasisIsTheTables() {
        const auto net =
            compare::payOf(graded("A2", "Bonn", "DE", "ECMWF"), nullptr, offers::reference(), in("EUR"), offers::today());
        QCOMPARE(net.basis, PayBasis::net);
        const auto gross =
            compare::payOf(graded("TV-L E13", "Bonn", "DE"), nullptr, offers::reference(), in("EUR"), offers::today());
        QCOMPARE(gross.basis, PayBasis::gross);
    }

    // CHF 100,000 in Switzerland at German prices: x (0.72382 x 0.95263) / (1 x 1.10721) = 62,276.59
    void pricesOfAnotherCountry_data() {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("prices");
        QTest::addColumn<QString>("figure");
        QTest::newRow("off") << "CH"
                             << ""
                             << "CHF 100000.00";
        QTest::newRow("Swiss pay at German prices") << "CH"
                                                    << "DE"
                                                    << "CHF 62276.59";
        QTest::newRow("at home") << "CH"
                                 << "CH"
                                 << "CHF 100000.00";
        QTest::newRow("a place without a level") << "AQ"
                                                 << "DE"
                                                 << "ladder.why.no-prices";
        QTest::newRow("prices of a place without a level") << "CH"
                                                           << "AQ"
                                                           << "ladder.why.no-prices";
        QTest::newRow("no place") << ""
                                  << "DE"
                                  << "ladder.why.no-place-for-prices";
    }
    void pricesOfAnotherCountry() {
        QFETCH(QString, country);
        QFETCH(QString, prices);
        Posting posting = offers::posting(1, "E", offers::pay("100000", "100000", "CHF", PayPeriod::year, PayBasis::gross));
        if (!country.isEmpty()) offers::in(posting, "X", country.toStdString());
        Settings lens = in("CHF");
        lens.pricesOf = prices.toStdString();
        const auto pay = compare::payOf(posting, nullptr, offers::reference(), lens, offers::today());
        QTEST(offers::shown(pay), "figure");
        if (!pay.ladder.result || prices.isEmpty()) return;
        const auto& rung = pay.ladder.rungs.back();
        QCOMPARE(rung.step, std::string("prices"));
        QCOMPARE(rung.date, std::string("2024"));
        QVERIFY(!rung.source.empty() && !rung.assumption.empty());
    }
};

QTEST_APPLESS_MAIN(GradePayTest)
#include "grade_pay_test.moc"
