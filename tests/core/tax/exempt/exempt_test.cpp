// Tax-free pay: a stipend must lose its pension and health contributions and nothing else; a rate that nobody published
// must be asked for, never made up.
#include "core/tax/exempt/exempt.h"
#include "tests/core/tax/properties.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::tax;

namespace {

std::unique_ptr<TaxSystem> exempt() { return makeExempt(std::string(OFFERBOOK_REFERENCE_DIR) + "/tax"); }

TaxQuestion ask(HouseholdFields household, Period period = Period::month, int year = 2026) {
    return {year, period, std::nullopt, std::move(household)};
}

TaxCasePtr prepared(const TaxQuestion& question) {
    auto taxes = exempt()->prepare(question);
    return taxes ? *taxes : nullptr;
}

}  // namespace

class TaxExemptTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contributionsAreThoseOfTheOrganisation_data() {
        QTest::addColumn<QString>("household");
        QTest::addColumn<qlonglong>("gross");
        QTest::addColumn<QString>("line");
        QTest::addColumn<qlonglong>("amount");
        // The pension fund's own examples: a fellow pays about 795 CHF, a graduate about 718 CHF a month.
        QTest::newRow("CERN fellow's pension") << "organisation=CERN category=fellow" << 717'000LL << "pension" << -79'518LL;
        QTest::newRow("CERN graduate's pension") << "organisation=CERN category=graduate" << 526'600LL << "pension" << -71'783LL;
        QTest::newRow("it does not grow with the stipend")
            << "organisation=CERN category=graduate" << 579'300LL << "pension" << -71'783LL;
        // 5266.00 x 4.86 % = 255.9276
        QTest::newRow("CERN health") << "organisation=CERN category=graduate" << 526'600LL << "health" << -25'593LL;
        // The fellows' reference salary is 4722 x 1.3322: a member of the staff with 4722 pays the same, to the rounding.
        QTest::newRow("CERN staff's pension") << "organisation=CERN" << 472'200LL << "pension" << -79'514LL;
        QTest::newRow("joined before 2012") << "organisation=CERN joinedBefore2012=true" << 472'200LL << "pension" << -71'273LL;
        QTest::newRow("no tax at CERN") << "organisation=CERN" << 472'200LL << "internal-tax" << 0LL;
        QTest::newRow("own percentage") << "organisation=CERN category=other pensionRate=0 healthRate=5" << 386'800LL << "health"
                                        << -19'340LL;
        QTest::newRow("a spouse's supplement adds to health")
            << "organisation=CERN category=graduate healthSupplement=170" << 526'600LL << "health" << -42'593LL;
        // ECMWF: a third of 4.32 %
        QTest::newRow("ECMWF health") << "organisation=ECMWF pensionRate=10" << 531'519LL << "health" << -7'654LL;
        QTest::newRow("ECMWF pension as entered") << "organisation=ECMWF pensionRate=10" << 531'519LL << "pension" << -53'152LL;
        // European Union: 12.1 % + 1.7 % + 0.1 % + 0.81 % of 6000
        QTest::newRow("EU pension") << "organisation=EU internalTaxRate=12" << 600'000LL << "pension" << -72'600LL;
        QTest::newRow("EU unemployment") << "organisation=EU internalTaxRate=12" << 600'000LL << "unemployment" << -4'860LL;
        QTest::newRow("officials pay none") << "organisation=EU category=official internalTaxRate=12" << 600'000LL
                                            << "unemployment" << 0LL;
        // tax 720.00; levy 6 % of (6000 - 882.60 - 720 - 3754) = 38.60
        QTest::newRow("EU tax and levy") << "organisation=EU internalTaxRate=12" << 600'000LL << "internal-tax" << -75'860LL;
    }
    void contributionsAreThoseOfTheOrganisation() {
        QFETCH(QString, household);
        QFETCH(qlonglong, gross);
        QFETCH(QString, line);
        QFETCH(qlonglong, amount);
        HouseholdFields fields;
        for (const QString& pair : household.split(u' '))
            fields[pair.section(u'=', 0, 0).toStdString()] = pair.section(u'=', 1).toStdString();
        const auto taxes = prepared(ask(fields));
        QVERIFY(taxes);
        QCOMPARE(static_cast<qlonglong>(taxes->lines(gross).amountOf(*lineIdFromWord(line.toStdString()))), amount);
    }

    void theStipendOfAnAdvertIsAnsweredWithoutAYear() {
        const auto taxes = prepared(ask({{"organisation", "CERN"}}, Period::month, 0));
        QVERIFY(taxes);
        QCOMPARE(taxes->year(), 2026);
        QCOMPARE(taxes->currency(), Currency::of("CHF"));
        const std::vector<std::string> assumed{"year=2026",         "category=staff",         "joinedBefore2012=false",
                                               "pensionRate=12.64", "referenceFactor=1.3322", "healthRate=4.86",
                                               "healthSupplement=0"};
        QCOMPARE(taxes->assumed(), assumed);
        // 5266.00 x 1.3322 x 12.64 % = 886.7451..., 5266.00 x 4.86 % = 255.93
        QCOMPARE(taxes->net(526'600), Cents{526'600 - 88'674 - 25'593});
        QCOMPARE(taxes->lines(526'600).notes().size(), std::size_t{2});
    }

    void aYearIsTwelveMonths() {
        const auto year = prepared(ask({{"organisation", "CERN"}, {"category", "fellow"}}, Period::year));
        QVERIFY(year);
        QCOMPARE(year->lines(8'604'000).amountOf(LineId::pension), Cents{-954'219});  // 12 x 6291 x 12.64 % = 9542.1888
        QCOMPARE(year->lines(8'604'000).amountOf(LineId::health), Cents{-418'154});   // rounded once, not twelve times
    }

    /// Gross and net of two grades as the United Nations published them for 2023, a year.
    void theStaffAssessmentAgreesWithThePublishedPairs() {
        const HouseholdFields household{{"organisation", "UN"}, {"pensionableRemuneration", "0"}, {"healthRate", "0"}};
        const auto taxes = prepared(ask(household, Period::year));
        QVERIFY(taxes);
        QCOMPARE(taxes->currency(), Currency::of("USD"));
        QCOMPARE(roundedTo(taxes->net(19'308'000), 100, Rounding::halfUp), Cents{14'293'300});
        QCOMPARE(roundedTo(taxes->net(21'263'200), 100, Rounding::halfUp), Cents{15'583'700});
        QCOMPARE(taxes->lines(5'000'000).sum(), Cents{-850'000});
        QCOMPARE(taxes->lines(10'000'000).sum(), Cents{-2'050'000});
        QCOMPARE(taxes->lines(15'000'000).sum(), Cents{-3'550'000});
    }

    void netPayOfTheUnitedNationsIsNotAssessedAgain() {
        const auto taxes = prepared(
            ask({{"organisation", "UN"}, {"quoted", "net"}, {"pensionableRemuneration", "120000"}, {"healthRate", "0"}}));
        QVERIFY(taxes);
        QCOMPARE(taxes->lines(900'000).amountOf(LineId::internalTax), Cents{0});
        QCOMPARE(taxes->lines(900'000).amountOf(LineId::pension), Cents{-79'000});  // 7.9 % of 10000 a month
    }

    void aRateThatNobodyPublishedIsAskedFor_data() {
        QTest::addColumn<QString>("organisation");
        QTest::addColumn<QString>("keys");
        QTest::newRow("ECMWF") << "ECMWF"
                               << "pensionRate";
        QTest::newRow("ESA") << "ESA"
                             << "pensionRate healthRate";
        QTest::newRow("EUMETSAT") << "EUMETSAT"
                                  << "pensionRate healthRate careRate unemploymentRate";
        QTest::newRow("Council of Europe") << "Council of Europe"
                                           << "pensionRate healthRate";
        QTest::newRow("OECD") << "oecd"
                              << "pensionRate healthRate";
        QTest::newRow("NATO") << "NATO"
                              << "pensionRate healthRate";
        QTest::newRow("UN") << "UN"
                            << "pensionableRemuneration healthRate";
        QTest::newRow("EU") << "EU"
                            << "internalTaxRate";
        QTest::newRow("EPO") << "EPO"
                             << "pensionRate healthRate";
        QTest::newRow("ESO") << "ESO"
                             << "healthRate";
        QTest::newRow("EMBL") << "EMBL"
                              << "pensionRate healthRate";
    }
    void aRateThatNobodyPublishedIsAskedFor() {
        QFETCH(QString, organisation);
        QFETCH(QString, keys);
        HouseholdFields household{{"organisation", organisation.toStdString()}};
        const auto refused = exempt()->prepare(ask(household));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("missing-data"));
        QStringList named;
        for (const std::string& key : refused.error().supported) named << QString::fromStdString(key);
        QCOMPARE(named.join(u' '), keys);
        for (const std::string& key : refused.error().supported) household[key] = "5";
        QVERIFY(exempt()->prepare(ask(household)));
    }

    void whatIsNotCoveredIsSaid() {
        auto refused = exempt()->prepare(ask({{"organisation", "WEU"}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("unsupported-place"));
        QCOMPARE(refused.error().supported.size(), std::size_t{12});
        refused = exempt()->prepare(ask({}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.id, std::string("tax.household-needed"));
        refused = exempt()->prepare(ask({{"organisation", "CERN"}}, Period::month, 2019));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("unsupported-year"));
        refused = exempt()->prepare(ask({{"organisation", "CERN"}, {"category", "consultant"}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("bad-household"));
        refused = exempt()->prepare(ask({{"organisation", "CERN"}, {"pensionRate", "12.640001"}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message.id, std::string("tax.bad-household"));
    }

    void everyHouseholdKeepsThePromises_data() {
        QTest::addColumn<bool>("isYear");
        QTest::newRow("a month") << false;
        QTest::newRow("a year") << true;
    }
    void everyHouseholdKeepsThePromises() {
        QFETCH(bool, isYear);
        Promises promises;
        promises.period = isYear ? Period::year : Period::month;
        promises.households = 1500;
        promises.step = 8;
        promises.adjust = [](HouseholdFields& household) {
            if (!household.contains("organisation")) household["organisation"] = "CERN";
        };
        const PropertyReport report = checkProperties(*exempt(), promises);
        QCOMPARE(QString::fromStdString(report.failure), QString());
        QVERIFY(report.prepared > 1000);
    }
};

QTEST_APPLESS_MAIN(TaxExemptTest)
#include "exempt_test.moc"
