// Italy from gross to net and back, with its cliffs: where one cent more of gross means hundreds of euro less or more net,
// the smallest gross must still be right to the cent.
#include "core/tax/italy/italy.h"

#include "core/tax/smallest_gross.h"
#include "tests/core/tax/deviation.h"
#include "tests/core/tax/properties.h"

#include <QtTest>

#include <algorithm>

using namespace offerbook;
using namespace offerbook::tax;

namespace {

const TaxSystem& system() {
    static const auto made = makeItaly(std::string(OFFERBOOK_REFERENCE_DIR) + "/tax");
    return *made;
}

HouseholdFields fieldsOf(const QString& text) {
    HouseholdFields fields;
    for (const QString& pair : text.split(' ', Qt::SkipEmptyParts))
        fields[pair.section('=', 0, 0).toStdString()] = pair.section('=', 1).toStdString();
    return fields;
}

TaxCasePtr prepared(const QString& household, int year = 2026, Period period = Period::year,
                    std::optional<int> payments = std::nullopt) {
    const auto made = system().prepare({year, period, payments, fieldsOf(household)});
    return made ? *made : nullptr;
}

TaxError refused(const QString& household, int year = 2026) {
    const auto made = system().prepare({year, Period::year, std::nullopt, fieldsOf(household)});
    return made ? TaxError{} : made.error();
}

/// Tries every cent of gross from nothing up. Where net is higher than at all smaller grosses, each net in between is first
/// reached there, and the search must find it there: asked for all of them near the breaks, and now and then elsewhere.
/// Gives the first gross that the search answers differently, or -1.
Cents firstDifference(const TaxCase& taxes, Cents to) {
    const auto breaks = taxes.breaks();
    const auto isNear = [&](Cents gross) {
        const auto next = std::lower_bound(breaks.begin(), breaks.end(), gross - 150);
        return next != breaks.end() && *next - gross < 150;
    };
    Cents most = 0;
    for (Cents gross = 0; gross <= to; ++gross) {
        const Cents net = taxes.net(gross);
        if (net <= most) continue;
        if (isNear(gross) || gross % 4'999 == 0)
            for (const Cents asked : {most + 1, net})
                if (smallestGross(taxes, asked).valueOr(-1) != gross) return gross;
        most = net;
    }
    return -1;
}

}  // namespace

class TaxItalyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theVectorsHold() {
        const auto rows = sharedVectors("italy-vectors.csv");
        if (!rows) QSKIP("the shared vectors are not at hand (OFFERBOOK_SHARED)");
        int asked = 0;
        for (const VectorRow& row : *rows) {
            if (row.at("inps_ceilings") != "2026") continue;  // computed with the limits of the year before
            ++asked;
            const auto made =
                system().prepare({std::stoi(row.at("year")),
                                  Period::year,
                                  std::nullopt,
                                  {{"region", row.at("region")}, {"municipality", row.at("municipality")}, {"children", "0"}}});
            QVERIFY(made);
            const Cents gross = centsOf(row, "gross_eur");
            const TaxLines lines = (*made)->lines(gross);
            std::string off = deviation(lines, LineId::socialInsurance, row, "inps", 5) +
                              deviation(lines, LineId::irpef, row, "irpef_net", 5) +
                              deviation(lines, LineId::regionalTax, row, "regional", 5) +
                              deviation(lines, LineId::municipalTax, row, "municipal", 5);
            const Cents onTop = centsOf(row, "exempt_bonus") + centsOf(row, "trattamento_integrativo");
            if (std::abs(lines.amountOf(LineId::taxCredit) - onTop) > 1) off += "paid on top";
            const Cents gap = (*made)->net(gross) - centsOf(row, "net");
            if (gap > 5 || gap < -5) off += "net is off by " + centsToText(gap);
            QVERIFY2(off.empty(), (row.at("id") + ": " + off).c_str());
        }
        QVERIFY(asked >= 38);
    }

    /// By hand from the rules of the statutes; R is the taxable income that the gross gives.
    void linesFollowTheStatutes_data() {
        QTest::addColumn<QString>("household");
        QTest::addColumn<int>("year");
        QTest::addColumn<qlonglong>("gross");
        QTest::addColumn<QString>("line");
        QTest::addColumn<qlonglong>("amount");
        const auto row = [](const char* name, const char* household, int year, qlonglong gross, const char* line,
                            qlonglong amount) { QTest::newRow(name) << household << year << gross << line << amount; };
        row("INPS", "", 2026, 3'000'000, "social-insurance", -275'700);
        row("INPS in firms under the CIGS scheme", "inpsRate=9.49", 2026, 3'000'000, "social-insurance", -284'700);
        row("INPS at the first band of 2026", "", 2026, 5'622'400, "social-insurance", -516'699);
        row("1 % more above it", "", 2026, 5'722'400, "social-insurance", -516'699 - 10'190);
        row("1 % more above the band of 2025", "", 2025, 5'644'800, "social-insurance", -518'757 - 1'000);
        // 122295 x 9.19 % + (122295 - 56224) x 1 % = 11238.91 + 660.71
        row("INPS ends at the ceiling", "", 2026, 20'000'000, "social-insurance", -1'189'962);
        row("no ceiling for those insured before 1996", "firstInsuredAfter1995=false", 2026, 20'000'000, "social-insurance",
            -1'838'000 - 143'776);
        // without INPS R is the gross: 40000: 6440 + 12000 x 33 % = 10400 - 1910 x 10000 / 22000
        row("middle rate of 2026", "inpsRate=0", 2026, 4'000'000, "irpef", -1'040'000 + 86'818);
        row("middle rate of 2025", "inpsRate=0", 2025, 4'000'000, "irpef", -1'064'000 + 86'818);
        row("43 % above 50000", "inpsRate=0", 2026, 5'100'000, "irpef", -1'370'000 - 43'000 - 0);
        // 25000: 5750 - (1910 + 1190 x 3000 / 13000) - 1000
        row("up to 25000 without the addition", "inpsRate=0", 2026, 2'500'000, "irpef", -575'000 + 191'000 + 27'462 + 100'000);
        row("the addition of 65", "inpsRate=0", 2026, 2'500'001, "irpef", -575'000 + 191'000 + 27'461 + 100'000 + 6'500);
        row("four decimals", "inpsRate=0 creditRatio=four-decimals", 2026, 2'500'000, "irpef",
            -575'000 + 191'000 + 27'453 + 100'000);  // 3000 / 13000 = 0.2307
        row("a dependent spouse", "inpsRate=0 spouseDependent=true", 2026, 2'500'000, "irpef",
            -575'000 + 191'000 + 27'462 + 100'000 + 69'000);
        // 950 x (110000 - 25000) / 110000 each
        row("two grown children", "inpsRate=0 dependentChildrenOver20=2", 2026, 2'500'000, "irpef",
            -575'000 + 191'000 + 27'462 + 100'000 + 146'818);
        row("7.1 % tax-free", "inpsRate=0", 2026, 800'000, "tax-credit", 56'800);
        row("5.3 % and 1200", "inpsRate=0", 2026, 1'500'000, "tax-credit", 79'500 + 120'000);
        row("4.8 %", "inpsRate=0", 2026, 2'000'000, "tax-credit", 96'000);
        row("nothing on top above 20000", "inpsRate=0", 2026, 2'000'001, "tax-credit", 0);
        // 0.23 x 8173.91 = 1879.9993
        row("tax too low for the treatment", "inpsRate=0", 2026, 817'391, "tax-credit", 58'035);
        row("tax high enough for it", "inpsRate=0", 2026, 817'392, "tax-credit", 58'035 + 120'000);
        // 16000: credits 1910 + 1098.46 + 690 + 807.41..., tax 3680
        row("the treatment as far as credits exceed the tax", "inpsRate=0 spouseDependent=true dependentChildrenOver20=1", 2026,
            1'600'000, "tax-credit", 76'800 + 80'846);
        row("no surtax where no IRPEF is due", "inpsRate=0", 2026, 850'000, "regional-tax", 0);
        row("regional surtax of Lombardia", "inpsRate=0 region=LO", 2026, 5'500'000, "regional-tax",
            -18'450 - 20'540 - 37'840 - 8'650);
        row("of Lazio", "inpsRate=0 region=LA", 2026, 3'000'000, "regional-tax", -48'440 - 6'660);
        row("of Piemonte", "inpsRate=0 region=PI", 2026, 3'000'000, "regional-tax", -24'300 - 34'840 - 6'620);
        row("of Veneto", "inpsRate=0 region=VE", 2026, 3'000'000, "regional-tax", -36'900);
        row("Milano at its exemption", "inpsRate=0", 2026, 2'300'000, "municipal-tax", 0);
        row("Milano above it, on all", "inpsRate=0", 2026, 2'300'001, "municipal-tax", -18'400);
        row("Roma", "inpsRate=0 municipality=H501", 2026, 1'400'001, "municipal-tax", -12'600);
        row("Torino in bands", "inpsRate=0 municipality=L219", 2026, 5'500'000, "municipal-tax", -22'400 - 24'200 - 6'000);
        row("Torino at its exemption", "inpsRate=0 municipality=L219", 2026, 1'179'000, "municipal-tax", 0);
        row("Venezia at its exemption", "inpsRate=0 municipality=L736", 2026, 1'000'000, "municipal-tax", 0);
        row("own regional rate", "inpsRate=0 regionalRate=2 municipalRate=0.5", 2026, 3'000'000, "regional-tax", -60'000);
        row("own municipal rate and exemption", "inpsRate=0 municipalRate=0.5 municipalExemption=29999.99", 2026, 3'000'000,
            "municipal-tax", -15'000);
        row("own exemption", "inpsRate=0 municipalRate=0.5 municipalExemption=30000", 2026, 3'000'000, "municipal-tax", 0);
    }
    void linesFollowTheStatutes() {
        QFETCH(QString, household);
        QFETCH(int, year);
        QFETCH(qlonglong, gross);
        QFETCH(QString, line);
        QFETCH(qlonglong, amount);
        const auto taxes = prepared(household, year);
        QVERIFY(taxes);
        QCOMPARE(static_cast<qlonglong>(taxes->lines(gross).amountOf(*lineIdFromWord(line.toStdString()))), amount);
    }

    void theSmallestGrossIsRightToTheCentAcrossAllCliffs_data() {
        QTest::addColumn<QString>("household");
        QTest::addColumn<int>("year");
        QTest::addColumn<bool>("month");
        QTest::newRow("Milano") << "" << 2026 << false;
        QTest::newRow("Milano 2025") << "" << 2025 << false;
        QTest::newRow("Roma with a family") << "municipality=H501 spouseDependent=true dependentChildrenOver20=1" << 2026
                                            << false;
        QTest::newRow("Torino, CIGS") << "municipality=L219 inpsRate=9.49 spouseDependent=true dependentChildrenOver20=3" << 2026
                                      << false;
        QTest::newRow("Venezia, four decimals")
            << "municipality=L736 creditRatio=four-decimals spouseDependent=true" << 2026 << false;
        QTest::newRow("bonus ahead of INPS") << "inpsRate=5.84" << 2026 << false;
        QTest::newRow("a month") << "" << 2026 << true;
    }
    void theSmallestGrossIsRightToTheCentAcrossAllCliffs() {
        QFETCH(QString, household);
        QFETCH(int, year);
        QFETCH(bool, month);
        const auto taxes = prepared(household, year, month ? Period::month : Period::year);
        QVERIFY(taxes);
        QVERIFY(taxes->breaks().size() >= 9);
        const Cents different = firstDifference(*taxes, month ? 240'000 : 3'000'000);
        QVERIFY2(different < 0, centsToText(different).c_str());
    }

    /// At 15,000 of taxable income the treatment of 1,200 ends and the work credit rises by 1,145; at 20,000 the bonus of 960
    /// is exchanged for a credit of 1,000; at 35,000 the addition of 65 ends.
    void cliffsAreWhereTheStatutesPutThem_data() {
        QTest::addColumn<qlonglong>("taxable");
        QTest::addColumn<qlonglong>("change");
        QTest::newRow("8,173.91: the treatment comes") << 817'391LL << 120'000LL;
        QTest::newRow("8,500: 7.1 % becomes 5.3 %") << 850'000LL << -60'350LL + 45'050LL;
        QTest::newRow("15,000") << 1'500'000LL << -120'000LL + 114'500LL - 79'500LL + 72'000LL;
        QTest::newRow("20,000") << 2'000'000LL << -96'000LL + 100'000LL;
        QTest::newRow("25,000") << 2'500'000LL << 6'500LL;
        QTest::newRow("28,000 is smooth") << 2'800'000LL << 0LL;
        QTest::newRow("35,000") << 3'500'000LL << -6'500LL;
    }
    void cliffsAreWhereTheStatutesPutThem() {
        QFETCH(qlonglong, taxable);
        QFETCH(qlonglong, change);
        const auto taxes = prepared("inpsRate=0 municipalRate=0 regionalRate=0");  // taxable is gross
        const Cents stepped = taxes->net(taxable + 1) - taxes->net(taxable);
        QVERIFY2(std::abs(stepped - change) <= 2, centsToText(stepped).c_str());
    }

    void defaultsAreNamed() {
        const std::vector<std::string> expected{"region=LO",
                                                "municipality=F205",
                                                "inpsRate=9.19",
                                                "firstInsuredAfter1995=true",
                                                "spouseDependent=false",
                                                "dependentChildrenOver20=0",
                                                "creditRatio=exact"};
        QCOMPARE(prepared("")->assumed(), expected);
        QCOMPARE(prepared("municipality=H501")->assumed().front(), std::string("region=LA"));
        QCOMPARE(prepared("", 2026, Period::month)->assumed().back(), std::string("paymentsPerYear=13"));
    }

    void theMonthIsAPartOfTheYear() {
        const auto year = prepared("");
        for (const int payments : {12, 13, 14}) {
            const auto month = prepared("", 2026, Period::month, payments);
            const Cents gap = month->net(250'000) * payments - year->net(250'000 * payments);
            QVERIFY2(std::abs(gap) <= 4 * payments, centsToText(gap).c_str());
        }
    }

    void surtaxesSayHowSureTheyAre() {
        QCOMPARE(prepared("")->lines(3'000'000).notes()[0], std::string_view("tax.note.italy-surtaxes"));
        QVERIFY(prepared("")->lines(500'000).notes().empty());
    }

    void whatIsNotCoveredIsRefused_data() {
        QTest::addColumn<QString>("household");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("covered");
        QTest::newRow("a year") << "" << 2024 << "unsupported-year"
                                << "2025,2026";
        QTest::newRow("a region") << "region=UM" << 2026 << "unsupported-place"
                                  << "LO,LA,PI,VE";
        QTest::newRow("a region of the earlier year") << "region=PI" << 2025 << "unsupported-place"
                                                      << "LO,VE";
        QTest::newRow("a town") << "municipality=A944" << 2026 << "unsupported-place"
                                << "F205";
        QTest::newRow("a town of another region") << "region=LO municipality=H501" << 2026 << "unsupported-place"
                                                  << "F205";
        QTest::newRow("a region without a town") << "region=VE" << 2025 << "unsupported-place"
                                                 << "";
        QTest::newRow("a region by its rate needs a town's") << "region=UM regionalRate=1.73" << 2026 << "unsupported-place"
                                                             << "";
        QTest::newRow("a rate too high") << "inpsRate=30" << 2026 << "bad-household"
                                         << "";
        QTest::newRow("no rate") << "regionalRate=much" << 2026 << "bad-household"
                                 << "";
        QTest::newRow("a rate too fine") << "regionalRate=1.23456" << 2026 << "bad-household"
                                         << "";
        QTest::newRow("children") << "dependentChildrenOver20=-1" << 2026 << "bad-household"
                                  << "";
        QTest::newRow("impatriate regime") << "impatriate=true" << 2026 << "unsupported-status"
                                           << "false";
    }
    void whatIsNotCoveredIsRefused() {
        QFETCH(QString, household);
        QFETCH(int, year);
        QFETCH(QString, code);
        QFETCH(QString, covered);
        const TaxError error = refused(household, year);
        QCOMPARE(QString::fromStdString(error.code), code);
        QVERIFY(!error.message.empty());
        QStringList named;
        for (const std::string& one : error.supported) named << QString::fromStdString(one);
        QCOMPARE(named.join(','), covered);
    }

    void aPlaceWithoutATableIsComputedByItsRates() {
        QVERIFY(prepared("region=UM regionalRate=1.73 municipalRate=0.8", 2026));
        QVERIFY(prepared("region=LA regionalRate=1.73 municipality=H501", 2025));
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
        promises.households = 150;
        // A municipal surtax sets in on all income above its exemption, both surtaxes where IRPEF becomes due.
        promises.step = 6'000'000;
        // The treatment of 1,200 comes, goes, and is exchanged for a credit; the bonus goes; surtaxes come with IRPEF.
        promises.stepAtBreak = 400'000;
        promises.paidOnTop = 120'000 + 106'500;
        const PropertyReport report = checkProperties(system(), promises);
        QVERIFY2(report.failure.empty(), report.failure.c_str());
        QVERIFY(report.prepared >= 60);
    }
};

QTEST_APPLESS_MAIN(TaxItalyTest)
#include "italy_test.moc"
