// Pay in Austria: fourteen payments of which two are insured and taxed apart, unemployment steps, ceilings, family credits.
#include "core/tax/austria/austria.h"
#include "core/tax/austria/at_year.h"
#include "tests/core/tax/pack_entries.h"
#include "tests/core/tax/properties.h"
#include "tests/core/tax/shared_vectors.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::tax;

namespace {

std::unique_ptr<TaxSystem> austria() { return makeAustria(std::string(OFFERBOOK_REFERENCE_DIR) + "/tax"); }

HouseholdFields household(const QString& pairs) {
    HouseholdFields fields;
    for (const QString& pair : pairs.split(u' ', Qt::SkipEmptyParts))
        fields[pair.section(u'=', 0, 0).toStdString()] = pair.section(u'=', 1).toStdString();
    return fields;
}

TaxCasePtr prepared(int year, Period period, const QString& pairs = {}, std::optional<int> payments = std::nullopt) {
    auto taxes = austria()->prepare({year, period, payments, household(pairs)});
    return taxes ? *taxes : nullptr;
}

Cents taxOn(const TaxCase& taxes, Cents base) { return -taxes.linesOnTaxable(base)->amountOf(LineId::wageTax); }

}  // namespace

class TaxAustriaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Rows T: the official effective monthly table, exact. Rows J: a calculator's month exact, its year within 12 roundings.
    void theSharedFiguresHold() {
        const auto rows = sharedVectors(QStringLiteral("austria-vectors.csv"));
        if (!rows) QSKIP("The shared reference figures are not at hand (OFFERBOOK_SHARED is not set).");
        QCOMPARE(rows->size(), std::size_t{13});
        for (const VectorRow& row : *rows) {
            const int year = std::stoi(row.at("year"));
            const auto month = prepared(year, Period::month);
            QVERIFY2(month, row.at("id").c_str());
            QCOMPARE(taxOn(*month, centsOf(row, "wage_tax_base")), centsOf(row, "wage_tax"));
            if (row.at("source") != "J") continue;
            const Cents gross = centsOf(row, "gross_month");
            QCOMPARE(-month->lines(gross).amountOf(LineId::socialInsurance), centsOf(row, "sv"));
            QCOMPARE(-month->lines(gross).amountOf(LineId::wageTax), centsOf(row, "wage_tax"));
            QCOMPARE(month->net(gross), centsOf(row, "net_month"));
            const Cents net = 12 * centsOf(row, "net_month") + centsOf(row, "net_13") + centsOf(row, "net_14");
            const auto taxes = prepared(year, Period::year, QStringLiteral("children=0 state=OOE"), 14);
            QVERIFY(taxes);
            QVERIFY2(std::abs(taxes->net(14 * gross) - net) <= 12, row.at("id").c_str());
        }
    }

    /// The published check values of both years.
    void theCheckValuesHold() {
        QCOMPARE(prepared(2026, Period::month)->net(306'000), Cents{220'849});
        QCOMPARE(prepared(2025, Period::month)->net(461'000), Cents{301'174});
        QVERIFY(std::abs(prepared(2026, Period::year)->net(14 * 306'000) - 3'130'988) <= 12);
        QVERIFY(std::abs(prepared(2025, Period::year)->net(14 * 461'000) - 4'336'546) <= 12);
        const TaxLines lines = prepared(2026, Period::year)->lines(14 * 306'000);
        QCOMPARE(lines.size(), std::size_t{4});
        QCOMPARE(lines.all()[1].amount, Cents{-104'468});  // 17.07 % of 6120
        QCOMPARE(lines.all()[2].amount, Cents{-26'732});   // 6 % of 6120 - 1044.68 - 620
    }

    void theMonthlyTableHolds_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<qlonglong>("base");
        QTest::addColumn<qlonglong>("tax");
        QTest::newRow("2025 nothing to 1120") << 2025 << 112'000LL << 0LL;
        QTest::newRow("2025 the credit reaches to 1322.90") << 2025 << 132'290LL << 0LL;
        QTest::newRow("2025 end of 20 %") << 2025 << 181'242LL << 9'790LL;
        QTest::newRow("2025 end of 30 %") << 2025 << 299'733LL << 45'338LL;
        QTest::newRow("2025 end of 40 %") << 2025 << 577'483LL << 156'437LL;
        QTest::newRow("2025 end of 48 %") << 2025 << 860'033LL << 292'062LL;
        QTest::newRow("2025 50 %") << 2025 << 1'000'000LL << 362'045LL;
        QTest::newRow("2026 20 %") << 2026 << 150'000LL << 3'082LL;
        QTest::newRow("2026 end of 30 %") << 2026 << 304'917LL << 46'120LL;
        QTest::newRow("2026 40 %") << 2026 << 400'000LL << 84'153LL;
        QTest::newRow("2026 48 %") << 2026 << 600'000LL << 165'155LL;
        QTest::newRow("2026 50 %") << 2026 << 1'000'000LL << 359'657LL;
    }
    void theMonthlyTableHolds() {
        QFETCH(int, year);
        QFETCH(qlonglong, base);
        QFETCH(qlonglong, tax);
        QCOMPARE(static_cast<qlonglong>(taxOn(*prepared(year, Period::month), base)), tax);
    }

    void theInsuranceGoesByStepsAndCeilings_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<qlonglong>("gross");
        QTest::addColumn<qlonglong>("insurance");
        QTest::newRow("minor employment") << 2026 << 55'110LL << 0LL;
        QTest::newRow("a cent above it") << 2026 << 55'111LL << 8'333LL;
        QTest::newRow("2025 no unemployment part") << 2025 << 207'400LL << 31'359LL;
        QTest::newRow("2025 1 %") << 2025 << 226'200LL << 36'463LL;
        QTest::newRow("2025 2 %") << 2025 << 245'100LL << 41'961LL;
        QTest::newRow("2025 2.95 %") << 2025 << 245'101LL << 44'290LL;
        QTest::newRow("2025 ceiling") << 2025 << 645'000LL << 116'552LL;
        QTest::newRow("2025 above the ceiling") << 2025 << 900'000LL << 116'552LL;
        QTest::newRow("2026 no unemployment part") << 2026 << 222'500LL << 33'642LL;
        QTest::newRow("2026 1 %") << 2026 << 242'700LL << 39'123LL;
        QTest::newRow("2026 2 %") << 2026 << 263'000LL << 45'026LL;
        QTest::newRow("2026 2.95 %") << 2026 << 263'001LL << 47'524LL;
        QTest::newRow("2026 ceiling") << 2026 << 1'000'000LL << 125'225LL;
    }
    void theInsuranceGoesByStepsAndCeilings() {
        QFETCH(int, year);
        QFETCH(qlonglong, gross);
        QFETCH(qlonglong, insurance);
        const TaxLines lines = prepared(year, Period::month)->lines(gross);
        QCOMPARE(static_cast<qlonglong>(-lines.amountOf(LineId::socialInsurance)), insurance);
    }

    void aYearTakesTheStepOfOnePayment() {
        const auto year = prepared(2026, Period::year);
        // 14 x 2225: 15.12 % of 26700 and 14.12 % of 4450; a cent more and the unemployment step of 1 % holds for all
        QCOMPARE(year->lines(14 * 222'500).amountOf(LineId::socialInsurance), Cents{-403'704 - 62'834});
        QCOMPARE(year->lines(14 * 222'500 + 1).amountOf(LineId::socialInsurance), Cents{-430'404 - 67'284});
        // ceilings: 12 x 6930 and 13860
        QCOMPARE(year->lines(14 * 1'000'000).amountOf(LineId::socialInsurance), Cents{-1'502'701 - 236'590});
        QCOMPARE(year->lines(14 * 55'110).amountOf(LineId::socialInsurance), Cents{0});
    }

    void specialPaymentsHaveTheirOwnBands() {
        const auto year = prepared(2026, Period::year);
        const auto specialTax = [&](Cents gross) { return -year->lines(gross).all()[2].amount; };
        // Two of 10000 less 2365.90: 24380 at 6 % is not reached
        QCOMPARE(specialTax(14'000'000), Cents{102'085});
        // Two of 20000: 1462.80 + 12634.10 x 27 %
        QCOMPARE(specialTax(28'000'000), Cents{146'280 + 341'121});
        // Two of 40000: 1462.80 + 6750 + 27634.10 x 35.75 %
        QCOMPARE(specialTax(56'000'000), Cents{146'280 + 675'000 + 987'919});
        // Two of 50000: all bands are full, and 14301.10 join the scale
        QCOMPARE(specialTax(70'000'000), Cents{146'280 + 675'000 + 1'191'655});
        const TaxLines lines = year->lines(70'000'000);
        QCOMPARE(lines.all()[3].base, Cents{60'000'000 - 1'502'701 + 1'430'110});
    }

    void smallSpecialPaymentsAreFreeUpToTheLimitThatWasEntered() {
        const auto usual = prepared(2026, Period::year);
        QCOMPARE(usual->lines(14 * 128'500).all()[2].amount, Cents{0});
        QCOMPARE(usual->lines(14 * 128'500).notes()[0], std::string_view("tax.note.at-special-limit"));
        QVERIFY(usual->lines(14 * 128'500 + 14).all()[2].amount < 0);
        const auto none = prepared(2026, Period::year, QStringLiteral("specialPaymentLimit=0"));
        QCOMPARE(none->lines(14 * 128'500).all()[2].amount, Cents{-9'523});  // 6 % of 2570 - 362.88 - 620
    }

    void paymentsBeyondTwelveAreSpecial_data() {
        QTest::addColumn<int>("payments");
        QTest::addColumn<int>("lines");
        QTest::newRow("12") << 12 << 2;
        QTest::newRow("13") << 13 << 4;
        QTest::newRow("14") << 14 << 4;
    }
    void paymentsBeyondTwelveAreSpecial() {
        QFETCH(int, payments);
        QFETCH(int, lines);
        const auto taxes = prepared(2026, Period::year, {}, payments);
        QVERIFY(taxes);
        const Cents gross = payments * Cents{306'000};
        QCOMPARE(static_cast<int>(taxes->lines(gross).size()), lines);
        // Twelve months and each special payment apart, as a payroll does them: 2422.60 and 2385.40
        const Cents byPayroll = 12 * 220'849 + (payments > 12 ? 242'260 : 0) + (payments > 13 ? 238'540 : 0);
        QVERIFY(std::abs(taxes->net(gross) - byPayroll) <= 12);
    }

    void childrenAreCredited() {
        const Cents base = 250'706;
        QCOMPARE(taxOn(*prepared(2026, Period::month), base), Cents{29'857});
        QCOMPARE(taxOn(*prepared(2026, Period::month, QStringLiteral("children=1 singleEarner=true")), base),
                 Cents{29'857 - 5'100});
        QCOMPARE(taxOn(*prepared(2026, Period::month, QStringLiteral("children=2 singleEarner=true")), base),
                 Cents{29'857 - 6'900});
        QCOMPARE(taxOn(*prepared(2025, Period::year, QStringLiteral("children=4 singleEarner=true")), 3'500'000),
                 taxOn(*prepared(2025, Period::year), 3'500'000) - (81'300 + 2 * 26'800));
        QCOMPARE(taxOn(*prepared(2026, Period::month, QStringLiteral("children=1 familyBonus=2000.16")), base),
                 Cents{29'857 - 16'668});
        QCOMPARE(taxOn(*prepared(2026, Period::month, QStringLiteral("children=3 familyBonus=6000.48")), base), Cents{0});
    }

    void whatWasAssumedAndLeftOutIsNamed() {
        const auto taxes = prepared(2026, Period::year);
        const std::vector<std::string> assumed{"children=0", "paymentsPerYear=14", "specialPaymentLimit=2570"};
        QCOMPARE(taxes->assumed(), assumed);
        QCOMPARE(taxes->lines(14 * 306'000).notes().size(), std::size_t{1});  // 29952.70 is below 30259
        QCOMPARE(taxes->lines(14 * 306'000).notes()[0], std::string_view("tax.note.at-assessment"));
        QVERIFY(taxes->lines(14 * 400'000).notes().empty());
        QCOMPARE(prepared(2026, Period::month)->lines(400'000).notes()[0], std::string_view("tax.note.at-month"));
        QCOMPARE(taxes->lines(14 * 50'000).notes()[0], std::string_view("tax.note.at-minor-employment"));
    }

    void whatIsNotCoveredIsSaid() {
        QCOMPARE(austria()->prepare({2024, Period::year, 14, {}}).error().code, std::string("unsupported-year"));
        const auto payments = austria()->prepare({2026, Period::year, 15, {}});
        QVERIFY(!payments);
        QCOMPARE(payments.error().message.args[0].value, std::string("paymentsPerYear"));
        QCOMPARE(austria()->prepare({2026, Period::year, 14, {{"children", "-1"}}}).error().code, std::string("bad-household"));
        QCOMPARE(austria()->prepare({2026, Period::year, 14, {{"children", "1"}, {"familyBonus", "1.234"}}}).error().code,
                 std::string("bad-household"));
    }

    /// Only what a reader of the file needs, and what no source confirms, may be absent.
    void aPackThatLostAFigureIsRefused() {
        const std::string folder = std::string(OFFERBOOK_REFERENCE_DIR) + "/tax/";
        const std::vector<std::string> remarks{"/date", "/jurisdiction", "/source", "/what", "/year"};
        QCOMPARE(entriesNobodyMissed<at::AtYear>(folder + "austria-2025.json"), remarks);
        QCOMPARE(entriesNobodyMissed<at::AtYear>(folder + "austria-2026.json"), remarks);
    }

    void everyHouseholdKeepsThePromises_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<bool>("isYear");
        QTest::newRow("2025, a year") << 2025 << true;
        QTest::newRow("2025, a month") << 2025 << false;
        QTest::newRow("2026, a year") << 2026 << true;
        QTest::newRow("2026, a month") << 2026 << false;
    }
    void everyHouseholdKeepsThePromises() {
        QFETCH(int, year);
        QFETCH(bool, isYear);
        Promises promises;
        promises.year = year;
        promises.period = isYear ? Period::year : Period::month;
        promises.households = 800;
        promises.step = isYear ? 116'000 : 8'400;  // insurance of all payments begins at once above minor employment
        const PropertyReport report = checkProperties(*austria(), promises);
        QCOMPARE(QString::fromStdString(report.failure), QString());
        QVERIFY(report.prepared > 700);
    }
    void soDoesPayInTwelveOrThirteen() {
        Promises promises;
        promises.step = 116'000;
        Chance chance(7);
        for (const int payments : {12, 13}) {
            const auto taxes = prepared(2026, Period::year, {}, payments);
            for (int i = 0; i < 200; ++i)
                QCOMPARE(QString::fromStdString(CaseProperties(*taxes, promises, chance).check()), QString());
        }
    }
};

QTEST_APPLESS_MAIN(TaxAustriaTest)
#include "austria_test.moc"
