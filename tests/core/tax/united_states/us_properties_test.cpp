// Whatever a person answers and earns in any state: lines add up, net never exceeds gross but by the child tax credit that is
// paid out, and the way back finds the smallest gross.
#include "tests/core/tax/properties.h"
#include "tests/core/tax/united_states/us_testing.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::tax;

namespace {

/// The largest leaps of the states' own rules for one more cent, in dollars; everywhere else less than 400.
Cents largestStep(const std::string& state) {
    // New York: the recapture of a band begins with what wages already exceed taxable income by; 25 million: the flat rate
    if (state == "NY") return 160'000'00;
    // Colorado: part of the federal deduction is added back at 300,000
    if (state == "CO") return 1'400'00;
    // Ohio: nothing is due up to 26,050 of taxable income, above it from the first dollar
    if (state == "OH") return 500'00;
    return 400'00;
}

}  // namespace

class TaxUsPropertiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatHoldsForEveryHousehold_data() {
        QTest::addColumn<QString>("state");
        const auto fields = unitedStates().fields(2026, {});
        for (const std::string& code : fields.front().choices) QTest::newRow(code.c_str()) << QString::fromStdString(code);
    }
    void whatHoldsForEveryHousehold() {
        QFETCH(QString, state);
        Promises promises;
        promises.households = 6;
        promises.step = largestStep(state.toStdString());
        promises.stepAtBreak = promises.step;
        // 20 children at 1,700, and a cent of rounding
        promises.paidOnTop = 34'000'01;
        // with a partner's wages at hand the first cent may cross a border of a state's table
        promises.netMayBeNegative = true;
        promises.adjust = [&](HouseholdFields& household) {
            household["state"] = state.toStdString();
            household.erase("locality");
        };
        for (const int year : {2025, 2026}) {
            for (const Period period : {Period::year, Period::month}) {
                promises.year = year;
                promises.period = period;
                promises.seed += 1;
                const PropertyReport report = checkProperties(unitedStates(), promises);
                QVERIFY2(report.failure.empty(), report.failure.c_str());
                QCOMPARE(report.refused, 0);
            }
        }
    }

    void aSingleEarnerNeverOwesMoreThanTheGross() {
        Promises promises;
        promises.households = 150;
        promises.step = largestStep("NY");
        promises.stepAtBreak = promises.step;
        promises.adjust = [](HouseholdFields& household) {
            household["filingStatus"] = "single";
            household["children"] = "0";
        };
        const PropertyReport report = checkProperties(unitedStates(), promises);
        QVERIFY2(report.failure.empty(), report.failure.c_str());
    }

    void localitiesToo() {
        Promises promises;
        promises.households = 150;
        promises.step = largestStep("NY");
        promises.stepAtBreak = promises.step;
        promises.paidOnTop = 34'000'01;
        promises.netMayBeNegative = true;
        const PropertyReport report = checkProperties(unitedStates(), promises);
        QVERIFY2(report.failure.empty(), report.failure.c_str());
        QCOMPARE(report.refused, 0);
        QCOMPARE(report.prepared, 150);
    }
};

QTEST_APPLESS_MAIN(TaxUsPropertiesTest)
#include "us_properties_test.moc"
