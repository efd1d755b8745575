// A German employee's pay against official figures, at the edges of every ceiling and range, and what is asked, assumed and
// refused of a household. A wrong figure here is a wrong choice of an offer.
#include "core/tax/germany/germany.h"
#include "core/tax/tax_library.h"
#include "core/tax/tax_pack.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace offerbook;
using namespace offerbook::tax;

namespace {

TaxCasePtr caseOf(int year, Period period, HouseholdFields household) {
    static const auto germany = makeGermany(OFFERBOOK_REFERENCE_DIR "/tax");
    auto taxes = germany->prepare({year, period, std::nullopt, std::move(household)});
    if (taxes) return *taxes;
    qWarning("%s", taxes.error().message.id.c_str());
    return nullptr;
}

/// What is taken, as machine text; "0.00" where there is no such line.
std::string taken(const TaxCase& taxes, std::string_view gross, LineId line) {
    return centsToText(-taxes.lines(centsFromText(gross).value()).amountOf(line));
}

std::vector<std::string> keysOf(const std::vector<HouseholdField>& fields) {
    std::vector<std::string> keys;
    for (const HouseholdField& field : fields) keys.push_back(field.key);
    return keys;
}

bool has(const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

class GermanyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWageTaxIsTheMinistrys_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<bool>("monthly");
        QTest::addColumn<std::string>("taxClass");
        QTest::addColumn<std::string>("children");
        QTest::addColumn<std::string>("extra");
        QTest::addColumn<std::string>("gross");
        QTest::addColumn<std::string>("tax");
        const auto row = [](const char* name, int year, bool monthly, const char* taxClass, const char* children,
                            const char* extra, const char* gross, const char* tax) {
            QTest::newRow(name) << year << monthly << std::string(taxClass) << std::string(children) << std::string(extra)
                                << std::string(gross) << std::string(tax);
        };
        // check table of the ministry for 2026: additional rate 2.9 %, childless except in class II
        row("table, I, 20000", 2026, false, "I", "0", "2.9", "20000", "380.00");
        row("table, I, 50000", 2026, false, "I", "0", "2.9", "50000", "6788.00");
        row("table, I, 100000", 2026, false, "I", "0", "2.9", "100000", "23248.00");
        row("table, II, 20000", 2026, false, "II", "1", "2.9", "20000", "0.00");
        row("table, II, 100000", 2026, false, "II", "1", "2.9", "100000", "21634.00");
        row("table, III, 50000", 2026, false, "III", "0", "2.9", "50000", "2810.00");
        row("table, III, 100000", 2026, false, "III", "0", "2.9", "100000", "15012.00");
        row("table, V, 50000", 2026, false, "V", "0", "2.9", "50000", "12010.00");
        row("table, V, 100000", 2026, false, "V", "0", "2.9", "100000", "30157.00");
        row("table, VI, 50000", 2026, false, "VI", "0", "2.9", "50000", "12542.00");
        // the ministry's own interface for 2026
        row("interface, I, month", 2026, true, "I", "0", "2.5", "5000", "785.83");
        row("interface, VI, month", 2026, true, "VI", "1", "0", "5000", "1367.66");
        row("interface, III, month", 2026, true, "III", "1", "0", "100000", "41123.50");
        // the official algorithm of 2025 in another program
        row("2025, I, 60000", 2025, false, "I", "0", "3.29", "60000", "9480.00");
        row("2025, V, 145000", 2025, false, "V", "0", "2.5", "145000", "49493.00");
        row("2025, VI, 30000", 2025, false, "VI", "0", "2.5", "30000", "6225.00");
        row("2025, VI, month of 180000 a year", 2025, true, "VI", "0", "2.5", "15000", "5393.75");
    }
    void theWageTaxIsTheMinistrys() {
        QFETCH(int, year);
        QFETCH(bool, monthly);
        QFETCH(std::string, taxClass);
        QFETCH(std::string, children);
        QFETCH(std::string, extra);
        QFETCH(std::string, gross);
        QFETCH(std::string, tax);
        const auto taxes = caseOf(year, monthly ? Period::month : Period::year,
                                  {{"taxClass", taxClass}, {"children", children}, {"healthExtraRate", extra}});
        QVERIFY(taxes);
        QCOMPARE(taken(*taxes, gross, LineId::wageTax), tax);
    }

    void contributionsStopAtTheirCeilings_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<std::string>("gross");
        QTest::addColumn<std::string>("health");
        QTest::addColumn<std::string>("care");
        QTest::addColumn<std::string>("pension");
        QTest::addColumn<std::string>("unemployment");
        const auto row = [](const char* name, int year, const char* gross, const char* health, const char* care,
                            const char* pension, const char* unemployment) {
            QTest::newRow(name) << year << std::string(gross) << std::string(health) << std::string(care) << std::string(pension)
                                << std::string(unemployment);
        };
        row("2025, health ceiling", 2025, "5512.50", "471.32", "132.30", "512.66", "71.66");
        row("2025, a cent above", 2025, "5512.51", "471.32", "132.30", "512.66", "71.66");
        row("2025, a cent below", 2025, "5512.49", "471.32", "132.30", "512.66", "71.66");
        row("2025, pension ceiling", 2025, "8050.00", "471.32", "132.30", "748.65", "104.65");
        row("2025, above all", 2025, "50000.00", "471.32", "132.30", "748.65", "104.65");
        row("2025, half a cent is rounded up", 2025, "2750.00", "235.13", "66.00", "255.75", "35.75");
        row("2026, health ceiling", 2026, "5812.50", "508.59", "139.50", "540.56", "75.56");
        row("2026, pension ceiling", 2026, "8450.00", "508.59", "139.50", "785.85", "109.85");
        row("2026, above all", 2026, "100000000.00", "508.59", "139.50", "785.85", "109.85");
    }
    void contributionsStopAtTheirCeilings() {
        QFETCH(int, year);
        QFETCH(std::string, gross);
        const auto taxes = caseOf(year, Period::month, {});
        QVERIFY(taxes);
        QTEST(taken(*taxes, gross, LineId::health), "health");
        QTEST(taken(*taxes, gross, LineId::care), "care");
        QTEST(taken(*taxes, gross, LineId::pension), "pension");
        QTEST(taken(*taxes, gross, LineId::unemployment), "unemployment");
    }

    /// SGB XI § 55: 2.4, 1.8, 1.55, 1.3, 1.05 and 0.8 %; half a point more in Saxony (§ 58 (3)).
    void careGoesByChildrenAndState_data() {
        QTest::addColumn<std::string>("children");
        QTest::addColumn<std::string>("age");
        QTest::addColumn<std::string>("state");
        QTest::addColumn<std::string>("care");
        const auto row = [](const char* name, const char* children, const char* age, const char* state, const char* care) {
            QTest::newRow(name) << std::string(children) << std::string(age) << std::string(state) << std::string(care);
        };
        row("childless", "0", "30", "NW", "96.00");
        row("from the 23rd birthday", "0", "23", "NW", "96.00");
        row("before it", "0", "22", "NW", "72.00");
        row("one child", "1", "30", "NW", "72.00");
        row("two", "2", "30", "NW", "62.00");
        row("three", "3", "30", "NW", "52.00");
        row("four", "4", "30", "NW", "42.00");
        row("five", "5", "30", "NW", "32.00");
        row("more count as five", "9", "30", "NW", "32.00");
        row("Saxony, childless", "0", "30", "SN", "116.00");
        row("Saxony, one", "1", "30", "SN", "92.00");
        row("Saxony, five", "5", "30", "SN", "52.00");
    }
    void careGoesByChildrenAndState() {
        QFETCH(std::string, children);
        QFETCH(std::string, age);
        QFETCH(std::string, state);
        const auto taxes = caseOf(2026, Period::month, {{"children", children}, {"age", age}, {"state", state}});
        QVERIFY(taxes);
        QTEST(taken(*taxes, "4000", LineId::care), "care");
    }

    void whoHasGrownChildrenPaysNoSurchargeAndHasNoRebate() {
        const auto taxes = caseOf(2026, Period::month, {{"grownChildren", "true"}});
        QCOMPARE(taken(*taxes, "4000", LineId::care), std::string("72.00"));
    }

    /// Check value of the pension insurer for 950 a month in 2025, additional rate 2.5 %.
    void theTransitionRangeIsThePensionInsurers() {
        const auto childless = caseOf(2025, Period::month, {});
        QCOMPARE(taken(*childless, "950", LineId::health), std::string("46.66"));
        QCOMPARE(taken(*childless, "950", LineId::pension), std::string("50.75"));
        QCOMPARE(taken(*childless, "950", LineId::unemployment), std::string("7.09"));
        QCOMPARE(taken(*childless, "950", LineId::care), std::string("14.72"));
        QCOMPARE(taken(*caseOf(2025, Period::month, {{"children", "1"}}), "950", LineId::care), std::string("9.82"));
        QCOMPARE(taken(*caseOf(2025, Period::month, {{"children", "2"}}), "950", LineId::care), std::string("8.46"));
        const TaxLines lines = childless->lines(95'000);
        QCOMPARE(lines.notes().size(), std::size_t{1});
        QVERIFY(lines.notes()[0] == "tax.note.transition-range");
    }

    void theTransitionRangeEndsWithoutAJump() {
        for (const int year : {2025, 2026}) {
            const auto taxes = caseOf(year, Period::month, {});
            for (const LineId line : {LineId::health, LineId::care, LineId::pension, LineId::unemployment})
                QVERIFY(std::abs(taxes->lines(200'000).amountOf(line) - taxes->lines(200'001).amountOf(line)) <= 1);
            QVERIFY(taxes->lines(200'001).notes().empty());
        }
    }

    void aMiniJobCostsThePensionShareAtMost_data() {
        QTest::addColumn<std::string>("gross");
        QTest::addColumn<std::string>("pension");
        QTest::newRow("at the limit of 2026") << std::string("603") << std::string("21.71");
        QTest::newRow("at the least base") << std::string("175") << std::string("6.30");
        QTest::newRow("below it: 32.55 less 15 %") << std::string("100") << std::string("17.55");
        QTest::newRow("no pay, no job") << std::string("0") << std::string("0.00");
    }
    void aMiniJobCostsThePensionShareAtMost() {
        QFETCH(std::string, gross);
        const auto taxes = caseOf(2026, Period::month, {{"taxClass", "VI"}});
        const TaxLines lines = taxes->lines(centsFromText(gross).value());
        QTEST(centsToText(-lines.amountOf(LineId::pension)), "pension");
        QCOMPARE(lines.sum(), lines.amountOf(LineId::pension));
        QCOMPARE(caseOf(2026, Period::month, {{"miniJobPension", "false"}})->lines(60'300).sum(), Cents{0});
        QVERIFY(taxes->lines(60'300).notes()[0] == "tax.note.mini-job");
        QVERIFY(taxes->lines(61'000).amountOf(LineId::health) < 0);
    }

    void aYearIsTwelveMonthsOfLimits() {
        const auto taxes = caseOf(2026, Period::year, {});
        QVERIFY(taxes->lines(723'600).notes()[0] == "tax.note.mini-job");
        QVERIFY(taxes->lines(723'601).notes()[0] == "tax.note.transition-range");
        QVERIFY(taxes->lines(2'400'000).notes()[0] == "tax.note.transition-range");
        QVERIFY(taxes->lines(2'400'001).notes().empty());
    }

    void surchargeAndChurchTaxGoByTheTaxAfterChildAllowances() {
        // the official algorithm in another program: class IV, two allowances, 175000 in 2026
        const HouseholdFields household{{"taxClass", "IV"}, {"children", "2"}, {"churchTax", "true"}, {"state", "RP"}};
        const auto taxes = caseOf(2026, Period::year, household);
        QCOMPARE(taken(*taxes, "175000", LineId::wageTax), std::string("54942.00"));
        QCOMPARE(taken(*taxes, "175000", LineId::solidaritySurcharge), std::string("2796.42"));
        QCOMPARE(taken(*taxes, "175000", LineId::churchTax), std::string("4575.96"));
        QVERIFY(has(taxes->assumed(), "childAllowances=2"));
    }

    void theSurchargeBeginsAboveItsFreeLimit() {
        // class I, 2026: 11.9 % of what the tax lies above 20350 until that reaches 5.5 % of the whole
        const auto taxes = caseOf(2026, Period::year, {});
        Cents gross = 9'000'000;
        while (taxes->lines(gross).amountOf(LineId::wageTax) >= -2'035'000) gross += 100;
        QCOMPARE(taxes->lines(gross - 100).amountOf(LineId::solidaritySurcharge), Cents{0});
        const Cents above = -taxes->lines(gross).amountOf(LineId::wageTax) - 2'035'000;
        QVERIFY(above > 0 && above <= 200);
        QCOMPARE(taxes->lines(gross).amountOf(LineId::solidaritySurcharge), -(above * 119 / 1000));
        QCOMPARE(taken(*taxes, "110000", LineId::solidaritySurcharge), std::string("838.11"));
        QCOMPARE(taken(*taxes, "250000", LineId::solidaritySurcharge),
                 centsToText(-taxes->lines(25'000'000).amountOf(LineId::wageTax) * 55 / 1000));
    }

    void churchTaxIsLowerInTwoStates() {
        for (const char* state : {"BW", "BY"})
            QCOMPARE(taken(*caseOf(2026, Period::year, {{"churchTax", "true"}, {"state", state}}), "50000", LineId::churchTax),
                     std::string("543.04"));
        QCOMPARE(taken(*caseOf(2026, Period::year, {{"churchTax", "true"}, {"state", "HE"}}), "50000", LineId::churchTax),
                 std::string("610.92"));
        QCOMPARE(caseOf(2026, Period::year, {})->lines(5'000'000).amountOf(LineId::churchTax), Cents{0});
    }

    void theFactorOfClassFourCutsToTheEuro() {
        const auto taxes = caseOf(2026, Period::year, {{"taxClass", "IV"}, {"factor", "0.912"}});
        QCOMPARE(taken(*taxes, "50000", LineId::wageTax), std::string("6190.00"));  // 6788 x 0.912 = 6190.656
    }

    /// By hand from the official algorithms. 2025: the fictitious employer's share is taken off, the lump sum falls back to its
    /// minimum of 1900. 2026: the employer's own subsidy is taken off.
    void privateInsuranceTakesThePremiumLessHalf() {
        const HouseholdFields household{{"healthInsurance", "private"},
                                        {"privateHealthPremium", "500"},
                                        {"privateBasicPremium", "400"},
                                        {"privateCarePremium", "60"}};
        const auto in2025 = caseOf(2025, Period::year, household);
        QCOMPARE(taken(*in2025, "90000", LineId::health), std::string("3000.00"));
        QCOMPARE(taken(*in2025, "90000", LineId::care), std::string("360.00"));
        QCOMPARE(taken(*in2025, "90000", LineId::wageTax), std::string("22042.00"));
        QVERIFY(in2025->lines(9'000'000).notes().empty());
        QVERIFY(in2025->lines(7'380'000).notes()[0] == "tax.note.private-below-limit");
        QCOMPARE(taken(*caseOf(2026, Period::year, household), "90000", LineId::wageTax), std::string("21710.00"));
    }

    void theEmployersSubsidyEndsAtItsMost() {
        const HouseholdFields household{
            {"healthInsurance", "private"}, {"privateHealthPremium", "2000"}, {"privateCarePremium", "400"}, {"state", "SN"}};
        const auto taxes = caseOf(2025, Period::month, household);
        QCOMPARE(taken(*taxes, "7000", LineId::health), std::string("1528.68"));  // 2000 - 471.32
        QCOMPARE(taken(*taxes, "7000", LineId::care), std::string("328.34"));     // 400 - 71.66
    }

    /// § 24a EStG: 12.8 %, at most 608 for those who were 64 just before 2026; 13.2 % and 627 a year earlier.
    void theElderlyHaveTheirRelief() {
        const auto taxOf = [](const char* age, const char* allowance) {
            return taken(*caseOf(2026, Period::year, {{"age", age}, {"taxCardAllowance", allowance}}), "40000", LineId::wageTax);
        };
        QCOMPARE(taxOf("64", "0"), taxOf("63", "608"));
        QCOMPARE(taxOf("65", "0"), taxOf("63", "627"));
        QVERIFY(taxOf("63", "0") != taxOf("64", "0"));
    }

    void theTaxCardsAmountsMoveTheTaxOnly() {
        const auto plain = caseOf(2026, Period::year, {});
        const auto less = caseOf(2026, Period::year, {{"taxCardAllowance", "3000"}});
        const auto more = caseOf(2026, Period::year, {{"taxCardAddition", "3000"}});
        QVERIFY(less->net(4'500'000) > plain->net(4'500'000));
        QVERIFY(more->net(4'500'000) < plain->net(4'500'000));
        QCOMPARE(taken(*less, "45000", LineId::health), taken(*more, "45000", LineId::health));
    }

    void whatIsNotGivenIsAssumedByName() {
        const auto taxes = caseOf(2026, Period::year, {});
        const std::vector<std::string> all{"taxClass=I",         "children=0", "age=30",
                                           "churchTax=false",    "state=NW",   "healthInsurance=statutory",
                                           "healthExtraRate=2.9"};
        QCOMPARE(taxes->assumed(), all);
        QVERIFY(has(caseOf(2025, Period::year, {})->assumed(), "healthExtraRate=2.5"));
        QVERIFY(has(caseOf(2026, Period::year, {{"taxClass", "II"}, {"children", "3"}})->assumed(), "childAllowances=1.5"));
        QVERIFY(has(caseOf(2026, Period::year, {{"taxClass", "III"}, {"children", "3"}})->assumed(), "childAllowances=3"));
    }

    void onlyWhatMattersIsAsked() {
        const auto germany = makeGermany(OFFERBOOK_REFERENCE_DIR "/tax");
        const auto plain = keysOf(germany->fields(2026, {}));
        for (const char* key : {"factor", "childAllowances", "privateHealthPremium"}) QVERIFY2(!has(plain, key), key);
        QVERIFY(has(plain, "healthExtraRate"));
        QVERIFY(has(keysOf(germany->fields(2026, {{"taxClass", "IV"}})), "factor"));
        QVERIFY(has(keysOf(germany->fields(2026, {{"children", "2"}})), "childAllowances"));
        QVERIFY(!has(keysOf(germany->fields(2026, {{"children", "2"}, {"taxClass", "V"}})), "childAllowances"));
        const auto privately = keysOf(germany->fields(2026, {{"healthInsurance", "private"}}));
        QVERIFY(has(privately, "privateHealthPremium") && !has(privately, "healthExtraRate"));
        QVERIFY(germany->fields(1999, {}).empty());
    }

    void badHouseholdsAreRefusedByKey_data() {
        QTest::addColumn<std::string>("key");
        QTest::addColumn<std::string>("value");
        const auto row = [](const char* key, const char* value) {
            QTest::addRow("%s=%s", key, value) << std::string(key) << std::string(value);
        };
        row("taxClass", "VII");
        row("taxClass", "1");
        row("children", "-1");
        row("children", "1.5");
        row("childAllowances", "0.3");
        row("childAllowances", "0.25");
        row("age", "66");
        row("churchTax", "yes");
        row("state", "ZZ");
        row("healthExtraRate", "11");
        row("healthExtraRate", "2.12345");
        row("healthInsurance", "none");
        row("taxCardAllowance", "0.001");
    }
    void badHouseholdsAreRefusedByKey() {
        QFETCH(std::string, key);
        QFETCH(std::string, value);
        const auto germany = makeGermany(OFFERBOOK_REFERENCE_DIR "/tax");
        const auto taxes = germany->prepare({2026, Period::year, std::nullopt, {{key, value}}});
        QVERIFY(!taxes);
        QCOMPARE(taxes.error().code, std::string("bad-household"));
        QVERIFY(taxes.error().message.args[0] == questionArg(key));
        QCOMPARE(taxes.error().message.args[1].value, value);
    }

    void aPrivatePremiumMustBeGiven() {
        const auto germany = makeGermany(OFFERBOOK_REFERENCE_DIR "/tax");
        const auto taxes = germany->prepare({2026, Period::year, std::nullopt, {{"healthInsurance", "private"}}});
        QVERIFY(!taxes);
        QCOMPARE(taxes.error().message.id, std::string("tax.household-needed"));
    }

    void aYearWithoutAPackIsRefusedWithWhatIsCovered() {
        const TaxLibrary library(OFFERBOOK_REFERENCE_DIR "/tax");
        const auto taxes = library.prepare("DE", {2024, Period::year, std::nullopt, {}});
        QVERIFY(!taxes);
        QCOMPARE(taxes.error().code, std::string("unsupported-year"));
        QCOMPARE(taxes.error().supported, (std::vector<std::string>{"2025", "2026"}));
    }

    void aDamagedPackIsNamedWithItsEntry() {
        const QTemporaryDir folder;
        const std::string file = folder.filePath("germany-2026.json").toStdString();
        std::ifstream in(OFFERBOOK_REFERENCE_DIR "/tax/germany-2026.json");
        std::string text{std::istreambuf_iterator<char>(in), {}};
        const std::string entry = "\"factor\": \"0.6619\"";
        text.replace(text.find(entry), entry.size(), "\"factor\": 0.6619");
        std::ofstream(file) << text;
        const auto taxes = makeGermany(folder.path().toStdString())->prepare({2026, Period::year, std::nullopt, {}});
        QVERIFY(!taxes);
        QCOMPARE(taxes.error().code, std::string("missing-data"));
        QCOMPARE(taxes.error().message.id, std::string("reference.entry"));
    }
};

QTEST_APPLESS_MAIN(GermanyTest)
#include "germany_test.moc"
