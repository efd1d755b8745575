// France from gross to net and back: contributions line by line, the household's income tax, and what is refused. A wrong
// band, part or limit would show a wrong net pay.
#include "core/tax/france/france.h"

#include "core/base/pack_file.h"
#include "core/tax/france/household_tax.h"
#include "core/tax/smallest_gross.h"
#include "tests/core/tax/deviation.h"
#include "tests/core/tax/properties.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::tax;

namespace {

const TaxSystem& system() {
    static const auto made = makeFrance(std::string(OFFERBOOK_REFERENCE_DIR) + "/tax");
    return *made;
}

TaxCasePtr prepared(HouseholdFields household, int year = 2025, Period period = Period::year) {
    const auto made = system().prepare({year, period, std::nullopt, std::move(household)});
    return made ? *made : nullptr;
}

TaxError refused(const TaxQuestion& question) {
    const auto made = system().prepare(question);
    return made ? TaxError{} : made.error();
}

HouseholdFields fieldsOf(const QString& text) {
    HouseholdFields fields;
    for (const QString& pair : text.split(' ', Qt::SkipEmptyParts))
        fields[pair.section('=', 0, 0).toStdString()] = pair.section('=', 1).toStdString();
    return fields;
}

}  // namespace

class TaxFranceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theVectorsHold() {
        const auto rows = sharedVectors("france-vectors.csv");
        if (!rows) QSKIP("the shared vectors are not at hand (OFFERBOOK_SHARED)");
        int asked = 0;
        for (const VectorRow& row : *rows) {
            const bool withoutCap = row.at("source") == "UR" && row.at("couple") == "1" && row.at("children") != "0";
            if (withoutCap) continue;  // that program leaves out the cap of the family quotient
            ++asked;
            const auto taxes = prepared({{"status", row.at("status") == "cadre" ? "cadre" : "non-cadre"},
                                         {"married", row.at("couple") == "1" ? "true" : "false"},
                                         {"partnerIncome", "0"},
                                         {"children", row.at("children")}},
                                        std::stoi(row.at("year")));
            QVERIFY(taxes);
            const TaxLines lines = taxes->lines(centsOf(row, "gross_eur"));
            std::string off;
            const std::pair<LineId, const char*> columns[] = {{LineId::pensionCapped, "pension_capped"},
                                                              {LineId::pensionUncapped, "pension_uncapped"},
                                                              {LineId::agircArrco, "agirc_arrco"},
                                                              {LineId::ceg, "ceg"},
                                                              {LineId::cet, "cet"},
                                                              {LineId::apec, "apec"},
                                                              {LineId::csgDeductible, "csg_deductible"},
                                                              {LineId::csgNondeductible, "csg_nondeductible"},
                                                              {LineId::crds, "crds"}};
            for (const auto& [id, column] : columns) off += deviation(lines, id, row, column, 12);
            off += deviation(lines, LineId::incomeTax, row, "income_tax", 100);
            const bool hasNet = row.at("income_tax") != "" && (row.at("source") != "UR" || row.at("status") != "cadre");
            const Cents gap = hasNet ? taxes->net(centsOf(row, "gross_eur")) - centsOf(row, "net_after_tax") : 0;
            if (gap > 120 || gap < -120) off += "net is off by " + centsToText(gap);
            QVERIFY2(off.empty(), (row.at("id") + ": " + off).c_str());
        }
        QVERIFY(asked >= 38);
    }

    void contributionsFollowTheirCeilings_data() {
        QTest::addColumn<QString>("household");
        QTest::addColumn<int>("year");
        QTest::addColumn<qlonglong>("gross");
        QTest::addColumn<QString>("line");
        QTest::addColumn<qlonglong>("amount");
        const auto row = [](const char* name, const char* household, int year, qlonglong gross, const char* line,
                            qlonglong amount) { QTest::newRow(name) << household << year << gross << line << amount; };
        row("pension at the ceiling of 2025", "", 2025, 4'710'000, "pension-capped", -324'990);
        row("pension above it", "", 2025, 9'000'000, "pension-capped", -324'990);
        row("pension at the ceiling of 2026", "", 2026, 9'000'000, "pension-capped", -331'614);
        row("uncapped pension", "", 2026, 9'000'000, "pension-uncapped", -36'000);
        row("band 1 alone", "", 2025, 4'710'000, "agirc-arrco", -148'365);
        row("a euro in band 2", "", 2025, 4'710'100, "agirc-arrco", -148'374);
        // 47100 x 3.15 % and 7 x 47100 x 8.64 %
        row("band 2 ends at eight ceilings", "", 2025, 50'000'000, "agirc-arrco", -148'365 - 2'848'608);
        row("CEG in both bands", "", 2025, 5'200'000, "ceg", -40'506 - 5'292);
        row("no CET at the ceiling", "", 2025, 4'710'000, "cet", 0);
        row("CET on everything above it", "", 2025, 4'710'001, "cet", -6'594);
        row("no APEC without the status", "", 2025, 10'000'000, "apec", 0);
        row("APEC", "status=cadre", 2025, 10'000'000, "apec", -2'400);
        row("APEC ends at four ceilings", "status=cadre", 2025, 30'000'000, "apec", -4'522);
        row("CSG on 98.25 %", "", 2025, 10'000'000, "csg-deductible", -668'100);
        // (188400 x 98.25 % + 11600) x 6.8 %
        row("CSG on all above four ceilings", "", 2025, 20'000'000, "csg-deductible", -1'337'580);
        row("CSG that is not deducted", "", 2025, 10'000'000, "csg-nondeductible", -235'800);
        row("CRDS", "", 2025, 10'000'000, "crds", -49'125);
    }
    void contributionsFollowTheirCeilings() {
        QFETCH(QString, household);
        QFETCH(int, year);
        QFETCH(qlonglong, gross);
        QFETCH(QString, line);
        QFETCH(qlonglong, amount);
        const auto taxes = prepared(fieldsOf(household), year);
        QVERIFY(taxes);
        QCOMPARE(static_cast<qlonglong>(taxes->lines(gross).amountOf(*lineIdFromWord(line.toStdString()))), amount);
    }

    void partsAreThoseOfTheLaw_data() {
        QTest::addColumn<bool>("married");
        QTest::addColumn<bool>("alone");
        QTest::addColumn<int>("children");
        QTest::addColumn<int>("halves");
        QTest::newRow("single") << false << false << 0 << 2;
        QTest::newRow("couple") << true << false << 0 << 4;
        QTest::newRow("couple, one child") << true << false << 1 << 5;
        QTest::newRow("couple, two children") << true << false << 2 << 6;
        QTest::newRow("couple, three children") << true << false << 3 << 8;
        QTest::newRow("couple, four children") << true << false << 4 << 10;
        QTest::newRow("unmarried, one child") << false << false << 1 << 3;
        QTest::newRow("single parent, one child") << false << true << 1 << 4;
        QTest::newRow("single parent, two children") << false << true << 2 << 5;
        QTest::newRow("single parent, three children") << false << true << 3 << 7;
        QTest::newRow("alone without children is no single parent") << false << true << 0 << 2;
        QTest::newRow("married is no single parent") << true << true << 1 << 5;
    }
    void partsAreThoseOfTheLaw() {
        QFETCH(bool, married);
        QFETCH(bool, alone);
        QFETCH(int, children);
        QFETCH(int, halves);
        QCOMPARE(france::halfParts({married, alone, children, 0}), halves);
    }

    /// Figures by hand from the scale, the caps and the reduction of the finance law for 2026 (income 2025).
    void theHouseholdsTax_data() {
        QTest::addColumn<bool>("married");
        QTest::addColumn<bool>("alone");
        QTest::addColumn<int>("children");
        QTest::addColumn<qlonglong>("partner");
        QTest::addColumn<qlonglong>("own");
        QTest::addColumn<qlonglong>("tax");
        const auto row = [](const char* name, bool married, bool alone, int children, qlonglong partner, qlonglong own,
                            qlonglong tax) { QTest::newRow(name) << married << alone << children << partner << own << tax; };
        // 40000 - 4000 = 36000: 17979 x 11 % + 6421 x 30 % = 3903.99
        row("single", false, false, 0, 0, 4'000'000, 390'400);
        // 27000: 15400 x 11 % = 1694; reduction 897 - 766.54 = 130.46
        row("the reduction for low tax", false, false, 0, 0, 3'000'000, 156'400);
        // 18000: (18000 - 11600) x 11 % = 704; 897 - 318.56 = 578.44 -> 125.56
        row("the reduction takes most", false, false, 0, 0, 2'000'000, 12'600);
        // 17550: 654.5 - (897 - 296.16) = 53.66: below 61 nothing is collected
        row("below 61 nothing", false, false, 0, 0, 1'950'000, 0);
        // 17602: 660.22 - (897 - 298.75) = 61.97
        row("61 and more is collected", false, false, 0, 0, 1'955'800, 6'200);
        // couple on 90000 - 9000 = 81000: 2 x (17979 x 11 % + 10921 x 30 %) = 10507.98
        row("couple", true, false, 0, 0, 9'000'000, 1'050'800);
        row("couple, both earn", true, false, 0, 4'500'000, 4'500'000, 1'050'800);
        // one child: 2.5 parts would give 7059.98, but save no more than 1807
        row("the benefit of a child is capped", true, false, 1, 0, 9'000'000, 870'100);
        // on one part 1977.69 + 51421 x 30 % = 17403.99; two parts save no more than 4262
        row("the first child of a single parent", false, true, 1, 0, 9'000'000, 1'314'200);
        // 14555 at the most: 200000 - 14555 = 185445: 1977.69 + 16499.40 + 39909.40 + 1587.60
        row("the flat deduction has a ceiling", false, false, 0, 0, 20'000'000, 5'997'400);
        // 509 at the least, but not more than the pay
        row("the flat deduction exceeds no pay", false, false, 0, 0, 30'000, 0);
    }
    void theHouseholdsTax() {
        QFETCH(bool, married);
        QFETCH(bool, alone);
        QFETCH(int, children);
        QFETCH(qlonglong, partner);
        QFETCH(qlonglong, own);
        QFETCH(qlonglong, tax);
        const auto json = readJsonPack(std::string(OFFERBOOK_REFERENCE_DIR) + "/tax/france-2025.json");
        QVERIFY(json);
        const auto year = france::FranceYear::read(*json, "france-2025.json");
        QVERIFY(year);
        const france::HouseholdTax household(year->incomeTax, {married, alone, children, partner});
        QCOMPARE(static_cast<qlonglong>(household.on(own).incomeTax), tax);
    }

    void highIncomesContributeMore_data() {
        QTest::addColumn<bool>("married");
        QTest::addColumn<int>("children");
        QTest::addColumn<qlonglong>("income");
        QTest::addColumn<qlonglong>("highIncome");
        QTest::newRow("single at the limit") << false << 0 << 25'000'000LL << 0LL;
        QTest::newRow("3 % above it") << false << 0 << 30'000'000LL << 150'000LL;
        QTest::newRow("4 % above 500,000") << false << 0 << 60'000'000LL << 750'000LL + 400'000LL;
        QTest::newRow("couple at the limit") << true << 0 << 50'000'000LL << 0LL;
        QTest::newRow("couple, 3 %") << true << 2 << 80'000'000LL << 900'000LL;
    }
    void highIncomesContributeMore() {
        QFETCH(bool, married);
        QFETCH(int, children);
        QFETCH(qlonglong, income);
        QFETCH(qlonglong, highIncome);
        const auto json = readJsonPack(std::string(OFFERBOOK_REFERENCE_DIR) + "/tax/france-2026.json");
        QVERIFY(json);
        const auto year = france::FranceYear::read(*json, "france-2026.json");
        QVERIFY(year);
        const france::HouseholdTax household(year->incomeTax, {married, false, children, 0});
        const auto taxes = household.on(income + year->incomeTax.professionalMost);
        QCOMPARE(static_cast<qlonglong>(taxes.income), income);
        QCOMPARE(static_cast<qlonglong>(taxes.highIncome), highIncome);
        // at least 20 % with what is credited for the family (article 224)
        const Cents credited = children * 150'000 + (married ? 1'250'000 : 0);
        const Cents least = income > (married ? 66'000'000 : 33'000'000) ? income / 5 : 0;
        QVERIFY(taxes.incomeTax + taxes.highIncome + taxes.leastDifference + credited >= least);
    }

    void ofTwoPaysEachBearsItsPart() {
        const auto alone = prepared(fieldsOf("married=true"));
        const auto shared = prepared(fieldsOf("married=true partnerIncome=30000"));
        QVERIFY(alone && shared);
        const Cents gross = 6'000'000;
        const auto own = -shared->lines(gross).amountOf(LineId::incomeTax);
        // net taxable 49274.91, declared 49275; 49275 - 4928 + 27000 = 71347; 2 x (17979 x 11 % + 6094.5 x 30 %) = 7612.08;
        // 7612 x 49275 / 79275
        QCOMPARE(shared->lines(gross).all().back().base, Cents{7'134'700});
        QCOMPARE(own, Cents{473'139});
        QVERIFY(own > -alone->lines(gross).amountOf(LineId::incomeTax));
    }

    void aYearWithoutItsOwnScaleSaysSo() {
        const auto later = prepared({}, 2026)->lines(6'000'000);
        QCOMPARE(later.notes().size(), std::size_t{1});
        QCOMPARE(later.notes()[0], std::string_view("tax.note.france-scale-2025"));
        QVERIFY(prepared({}, 2025)->lines(6'000'000).notes().empty());
    }

    void aMonthHasItsCeilingAndItsPartOfTheYearsTax() {
        const auto month = prepared({}, 2025, Period::month);
        const auto year = prepared({}, 2025);
        QCOMPARE(month->assumed().back(), std::string("paymentsPerYear=12"));
        const TaxLines lines = month->lines(500'000);
        QCOMPARE(lines.amountOf(LineId::pensionCapped), Cents{-27'083});  // 3925 x 6.90 % = 270.825
        const Cents tax = -year->lines(6'000'000).amountOf(LineId::incomeTax);
        QCOMPARE(-lines.amountOf(LineId::incomeTax), (tax + 6) / 12);
        QCOMPARE(lines.notes()[0], std::string_view("tax.note.france-month-tax"));
    }

    void defaultsAreNamed() {
        const std::vector<std::string> expected{"status=non-cadre", "married=false", "children=0"};
        QCOMPARE(prepared({})->assumed(), expected);
        const std::vector<std::string> parent{"status=non-cadre", "married=false", "singleParent=false"};
        QCOMPARE(prepared(fieldsOf("children=1"))->assumed(), parent);
        const std::vector<std::string> couple{"status=non-cadre", "partnerIncome=0", "children=0"};
        QCOMPARE(prepared(fieldsOf("married=true"))->assumed(), couple);
    }

    void whatIsNotCoveredIsRefused_data() {
        QTest::addColumn<QString>("household");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("code");
        QTest::newRow("a year without data") << "" << 2024 << "unsupported-year";
        QTest::newRow("a later year") << "" << 2027 << "unsupported-year";
        QTest::newRow("an unknown status") << "status=boss" << 2025 << "bad-household";
        QTest::newRow("no number of children") << "children=1.5" << 2025 << "bad-household";
        QTest::newRow("fewer children than none") << "children=-1" << 2025 << "bad-household";
        QTest::newRow("a partner's debt") << "married=true partnerIncome=-5" << 2025 << "bad-household";
        QTest::newRow("neither married nor not") << "married=maybe" << 2025 << "bad-household";
        QTest::newRow("Alsace-Moselle") << "alsaceMoselle=true" << 2025 << "unsupported-status";
    }
    void whatIsNotCoveredIsRefused() {
        QFETCH(QString, household);
        QFETCH(int, year);
        QFETCH(QString, code);
        const TaxError error = refused({year, Period::year, std::nullopt, fieldsOf(household)});
        QCOMPARE(QString::fromStdString(error.code), code);
        QVERIFY(!error.message.empty());
        if (code == "unsupported-year") QCOMPARE(error.supported, (std::vector<std::string>{"2025", "2026"}));
    }

    void paymentsAYearAreTwelveToFourteen() {
        QCOMPARE(refused({2025, Period::month, 11, {}}).code, std::string("unsupported-status"));
        QVERIFY(system().prepare({2025, Period::month, 13, {}}));
    }

    void everyHouseholdHoldsItsPromises_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<bool>("month");
        QTest::newRow("2025") << 2025 << false;
        QTest::newRow("2026") << 2026 << false;
        QTest::newRow("2025, month") << 2025 << true;
        QTest::newRow("2026, month") << 2026 << true;
    }
    void everyHouseholdHoldsItsPromises() {
        QFETCH(int, year);
        QFETCH(bool, month);
        Promises promises;
        promises.year = year;
        promises.period = month ? Period::month : Period::year;
        promises.households = 300;
        // CET sets in on all pay (65.94 or 67.28), tax is collected from 61 on, in whole euro.
        promises.step = 6'728 + 6'200;
        const PropertyReport report = checkProperties(system(), promises);
        QVERIFY2(report.failure.empty(), report.failure.c_str());
        QCOMPARE(report.prepared, 300);
    }
};

QTEST_APPLESS_MAIN(TaxFranceTest)
#include "france_test.moc"
