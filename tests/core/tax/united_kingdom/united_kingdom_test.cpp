// Pay in the United Kingdom: the allowance that melts, Scotland's own bands, National Insurance by pay period, student loans.
#include "core/tax/united_kingdom/united_kingdom.h"
#include "core/tax/united_kingdom/uk_year.h"
#include "tests/core/tax/pack_entries.h"
#include "tests/core/tax/properties.h"
#include "tests/core/tax/shared_vectors.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::tax;

namespace {

std::unique_ptr<TaxSystem> unitedKingdom() { return makeUnitedKingdom(std::string(OFFERBOOK_REFERENCE_DIR) + "/tax"); }

HouseholdFields household(const QString& pairs) {
    HouseholdFields fields;
    for (const QString& pair : pairs.split(u' ', Qt::SkipEmptyParts))
        fields[pair.section(u'=', 0, 0).toStdString()] = pair.section(u'=', 1).toStdString();
    return fields;
}

TaxCasePtr prepared(const QString& pairs, int year, Period period) {
    auto taxes = unitedKingdom()->prepare({year, period, std::nullopt, household(pairs)});
    return taxes ? *taxes : nullptr;
}

bool within(Cents actual, Cents expected, Cents tolerance) { return std::abs(actual - expected) <= tolerance; }

}  // namespace

class TaxUnitedKingdomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The tolerances are those of the file: that program counts 52 weeks of National Insurance.
    void theSharedFiguresHold() {
        const auto rows = sharedVectors(QStringLiteral("uk-vectors.csv"));
        if (!rows) QSKIP("The shared reference figures are not at hand (OFFERBOOK_SHARED is not set).");
        QCOMPARE(rows->size(), std::size_t{29});
        for (const VectorRow& row : *rows) {
            const auto taxes = prepared(QStringLiteral("region=") + QString::fromStdString(row.at("region")),
                                        std::stoi(row.at("tax_year")), Period::year);
            QVERIFY2(taxes, row.at("id").c_str());
            const TaxLines lines = taxes->lines(centsOf(row, "gross_gbp"));
            QVERIFY2(within(-lines.amountOf(LineId::incomeTax), centsOf(row, "income_tax"), 60), row.at("id").c_str());
            QVERIFY2(within(-lines.amountOf(LineId::nationalInsurance), centsOf(row, "ni"), 160), row.at("id").c_str());
            QVERIFY2(within(taxes->net(centsOf(row, "gross_gbp")), centsOf(row, "net"), 200), row.at("id").c_str());
        }
    }

    void aLineIsWhatTheBandsSay_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<int>("year");
        QTest::addColumn<bool>("isYear");
        QTest::addColumn<qlonglong>("gross");
        QTest::addColumn<QString>("line");
        QTest::addColumn<qlonglong>("amount");
        const QString tax = QStringLiteral("income-tax");
        const QString insurance = QStringLiteral("national-insurance");
        const QString loan = QStringLiteral("student-loan");
        QTest::newRow("allowance") << "" << 2025 << true << 1'257'000LL << tax << 0LL;
        QTest::newRow("5 pence above it make a penny") << "" << 2025 << true << 1'257'005LL << tax << -1LL;
        QTest::newRow("end of the basic rate") << "" << 2026 << true << 5'027'000LL << tax << -754'000LL;
        QTest::newRow("before the taper") << "" << 2025 << true << 10'000'000LL << tax << -2'743'200LL;
        // 1 pound above: half a pound less allowance is rounded up to the whole allowance again.
        QTest::newRow("a pound into the taper") << "" << 2025 << true << 10'000'100LL << tax << -2'743'240LL;
        QTest::newRow("two pounds into it") << "" << 2025 << true << 10'000'200LL << tax << -2'743'320LL;
        QTest::newRow("end of the taper") << "" << 2025 << true << 12'514'000LL << tax << -4'251'600LL;
        QTest::newRow("45 %") << "" << 2026 << true << 15'000'000LL << tax << -5'370'300LL;
        // Scotland 2025/26: 2827 x 19 % + 12094 x 20 % + 16171 x 21 % + 6338 x 42 %
        QTest::newRow("Scotland 2025/26") << "region=scotland" << 2025 << true << 5'000'000LL << tax << -901'380LL;
        // Scotland 2026/27: 3967 x 19 % + 12989 x 20 % + 14136 x 21 % + 6338 x 42 %
        QTest::newRow("Scotland 2026/27") << "region=scotland" << 2026 << true << 5'000'000LL << tax << -898'205LL;
        // + 31338 x 42 % + 62710 x 45 %; the allowance is nil there
        QTest::newRow("Scotland's top band starts where the allowance ends")
            << "region=scotland" << 2025 << true << 12'514'000LL << tax << -4'773'330LL;
        QTest::newRow("Scotland's top band") << "region=scotland" << 2025 << true << 15'000'000LL << tax << -5'966'610LL;
        // Month: code 1257 gives 1048.26 free; 1951 whole pounds x 20 %
        QTest::newRow("a month by PAYE") << "" << 2025 << false << 300'000LL << tax << -39'020LL;
        // 6951 pounds: 3141.67 x 20 % + 3809.33 x 40 %
        QTest::newRow("a month of the taper") << "" << 2025 << false << 800'000LL << tax << -215'206LL;
        QTest::newRow("a month without allowance") << "" << 2025 << false << 1'200'000LL << tax << -425'025LL;
        QTest::newRow("NI from") << "" << 2025 << true << 1'257'000LL << insurance << 0LL;
        QTest::newRow("NI to") << "" << 2025 << true << 5'027'000LL << insurance << -301'600LL;
        QTest::newRow("NI above") << "" << 2025 << true << 15'000'000LL << insurance << -501'060LL;
        QTest::newRow("NI of a month from") << "" << 2026 << false << 104'800LL << insurance << 0LL;
        QTest::newRow("NI of a month to") << "" << 2026 << false << 418'900LL << insurance << -25'128LL;
        QTest::newRow("NI of a month above") << "" << 2026 << false << 800'000LL << insurance << -32'750LL;
        QTest::newRow("half a penny of NI is not taken") << "" << 2025 << true << 5'027'025LL << insurance << -301'600LL;
        QTest::newRow("no loan, no line") << "" << 2025 << true << 5'000'000LL << loan << 0LL;
        QTest::newRow("plan 2") << "studentLoan=plan2" << 2025 << true << 3'200'000LL << loan << -31'700LL;
        QTest::newRow("plan 1 of a month") << "studentLoan=plan1" << 2025 << false << 300'000LL << loan << -7'400LL;
        QTest::newRow("plan 4 and postgraduate")
            << "studentLoan=plan4 postgraduateLoan=true" << 2025 << true << 4'000'000LL << loan << -(65'200LL + 114'000LL);
        QTest::newRow("a threshold as entered")
            << "studentLoan=plan5 studentLoanThreshold=26000" << 2026 << true << 3'000'000LL << loan << -36'000LL;
        // 5 % of 36000 - 6240; sacrificed, it is neither taxed nor insured
        QTest::newRow("pension") << "pensionRate=5" << 2025 << true << 3'600'000LL << QStringLiteral("pension") << -148'800LL;
        QTest::newRow("sacrificed pay is not taxed") << "pensionRate=5" << 2025 << true << 3'600'000LL << tax << -438'840LL;
        QTest::newRow("nor insured") << "pensionRate=5" << 2025 << true << 3'600'000LL << insurance << -175'536LL;
        QTest::newRow("a net pay arrangement is insured")
            << "pensionRate=5 pensionMethod=net-pay" << 2025 << true << 3'600'000LL << insurance << -187'440LL;
        QTest::newRow("pension on the whole pay")
            << "pensionRate=5 pensionBase=whole-pay" << 2025 << true << 3'600'000LL << QStringLiteral("pension") << -180'000LL;
    }
    void aLineIsWhatTheBandsSay() {
        QFETCH(QString, given);
        QFETCH(int, year);
        QFETCH(bool, isYear);
        QFETCH(qlonglong, gross);
        QFETCH(QString, line);
        QFETCH(qlonglong, amount);
        const auto taxes = prepared(given, year, isYear ? Period::year : Period::month);
        QVERIFY(taxes);
        QCOMPARE(static_cast<qlonglong>(taxes->lines(gross).amountOf(*lineIdFromWord(line.toStdString()))), amount);
    }

    /// A payslip of 2026/27 with code 1257L, as the tests of a public calculator quote it: 49131 a year, 5 % sacrificed.
    void aPayslipByOthersAgrees() {
        const auto taxes =
            prepared(QStringLiteral("pensionRate=5 pensionBase=whole-pay pensionMethod=salary-sacrifice"), 2026, Period::month);
        QVERIFY(taxes);
        const TaxLines lines = taxes->lines(409'425);
        QCOMPARE(lines.amountOf(LineId::pension), Cents{-20'471});
        QCOMPARE(lines.amountOf(LineId::incomeTax), Cents{-56'820});
        QCOMPARE(lines.amountOf(LineId::nationalInsurance), Cents{-22'732});
    }

    void whatWasAssumedIsNamed() {
        const auto taxes = prepared(QString(), 2026, Period::year);
        QVERIFY(taxes);
        const std::vector<std::string> assumed{"region=england_wales_ni", "studentLoan=none", "postgraduateLoan=false",
                                               "pensionRate=0"};
        QCOMPARE(taxes->assumed(), assumed);
    }

    void whatIsNotCoveredIsSaid_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("named");
        QTest::newRow("year") << "" << 2024 << "unsupported-year"
                              << "2025 2026";
        QTest::newRow("region") << "region=jersey" << 2025 << "bad-household"
                                << "england_wales_ni scotland";
        QTest::newRow("plan") << "studentLoan=plan3" << 2025 << "bad-household"
                              << "none plan1 plan2 plan4 plan5";
        QTest::newRow("a threshold that no source confirms") << "studentLoan=plan2" << 2026 << "missing-data"
                                                             << "studentLoanThreshold";
        QTest::newRow("nor that one") << "postgraduateLoan=true" << 2026 << "missing-data"
                                      << "postgraduateLoanThreshold";
        QTest::newRow("a pension of everything") << "pensionRate=100" << 2025 << "bad-household"
                                                 << "";
    }
    void whatIsNotCoveredIsSaid() {
        QFETCH(QString, given);
        QFETCH(int, year);
        QFETCH(QString, code);
        QFETCH(QString, named);
        const auto refused = unitedKingdom()->prepare({year, Period::year, std::nullopt, household(given)});
        QVERIFY(!refused);
        QCOMPARE(QString::fromStdString(refused.error().code), code);
        QStringList supported;
        for (const std::string& one : refused.error().supported) supported << QString::fromStdString(one);
        QCOMPARE(supported.join(u' '), named);
    }

    /// Only what a reader of the file needs, and what no source confirms, may be absent.
    void aPackThatLostAFigureIsRefused() {
        const std::string folder = std::string(OFFERBOOK_REFERENCE_DIR) + "/tax/";
        const std::vector<std::string> first{"/date",
                                             "/jurisdiction",
                                             "/postgraduateLoan/threshold",
                                             "/source",
                                             "/studentLoan/thresholds/plan1",
                                             "/studentLoan/thresholds/plan2",
                                             "/studentLoan/thresholds/plan4",
                                             "/studentLoan/thresholds/plan5",
                                             "/what",
                                             "/year"};
        const std::vector<std::string> second{"/date", "/jurisdiction", "/source", "/what", "/year"};
        QCOMPARE(entriesNobodyMissed<uk::UkYear>(folder + "united_kingdom-2025.json"), first);
        QCOMPARE(entriesNobodyMissed<uk::UkYear>(folder + "united_kingdom-2026.json"), second);
    }

    void everyHouseholdKeepsThePromises_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<bool>("isYear");
        QTest::newRow("2025/26, a year") << 2025 << true;
        QTest::newRow("2025/26, a month") << 2025 << false;
        QTest::newRow("2026/27, a year") << 2026 << true;
        QTest::newRow("2026/27, a month") << 2026 << false;
    }
    void everyHouseholdKeepsThePromises() {
        QFETCH(int, year);
        QFETCH(bool, isYear);
        Promises promises;
        promises.year = year;
        promises.period = isYear ? Period::year : Period::month;
        promises.households = 800;
        promises.step = 320;  // a pound for each loan, and the tax on a pound of allowance
        const PropertyReport report = checkProperties(*unitedKingdom(), promises);
        QCOMPARE(QString::fromStdString(report.failure), QString());
        QVERIFY(report.prepared > 700);
    }
};

QTEST_APPLESS_MAIN(TaxUnitedKingdomTest)
#include "united_kingdom_test.moc"
