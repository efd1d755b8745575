// What must hold for every German employee: net never above gross, lines that add up, no leaps but the documented ones, and a
// way back that is right to the cent, over random households and pays.
#include "tests/core/tax/properties.h"
#include "core/tax/germany/germany.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::tax;

class GermanPropertiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsForRandomHouseholds_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<bool>("monthly");
        for (const int year : {2025, 2026}) {
            QTest::addRow("%d, year", year) << year << false;
            QTest::addRow("%d, month", year) << year << true;
        }
    }
    void holdsForRandomHouseholds() {
        QFETCH(int, year);
        QFETCH(bool, monthly);
        const auto germany = makeGermany(OFFERBOOK_REFERENCE_DIR "/tax");
        Promises promises;
        promises.year = year;
        promises.period = monthly ? Period::month : Period::year;
        promises.households = 400;
        promises.grossesEach = 10;
        // two euros of tax with splitting, on them 11.9 % surcharge and 9 % church tax, and the cents of the branches
        promises.step = monthly ? 24 : 246;
        promises.stepAtBreak = 1'000'000;
        promises.netMayBeNegative = true;
        // half steps of child allowances are all there is; the drawn ones are put onto them
        promises.adjust = [](HouseholdFields& household) {
            const auto allowances = household.find("childAllowances");
            if (allowances == household.end()) return;
            allowances->second = allowances->second.substr(0, allowances->second.find('.')) + ".5";
        };
        const PropertyReport report = checkProperties(*germany, promises);
        QVERIFY2(report.failure.empty(), report.failure.c_str());
        qInfo("%d prepared, %d refused", report.prepared, report.refused);
        QVERIFY(report.prepared > 350);
    }
};

QTEST_APPLESS_MAIN(GermanPropertiesTest)
#include "properties_test.moc"
