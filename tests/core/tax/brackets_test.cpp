// A marginal tariff, exact to the cent, and the smallest gross of a net where net rises, stands still, drops and jumps.
#include "core/tax/brackets.h"
#include "core/tax/smallest_gross.h"
#include "tests/core/tax/properties.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::tax;

namespace {

/// The federal tariff of the United States for 2026, single (Rev. Proc. 2025-32): its check figure is 13,170.00 on 83,900.
Brackets federal2026() {
    Brackets tariff;
    tariff.append(1'240'000, 100'000);
    tariff.append(5'040'000, 120'000);
    tariff.append(10'570'000, 220'000);
    tariff.append(Brackets::open, 240'000);
    return tariff;
}

/// A made-up place: a tenth is taken; above 1,000.00 a fee of 300.00 is due, so that net drops; from 2,000.00 on a bonus of
/// 50.00 is paid, so that deductions fall.
class DroppingCase : public TaxCase {
public:
    DroppingCase() : TaxCase(Currency::of("EUR"), 2026, Period::year, {}) {}
    [[nodiscard]] TaxLines lines(Cents gross) const override {
        static const TaxRule rule{"a tenth", "made up"};
        TaxLines made;
        made.add(LineId::wageTax, -share(gross, 100'000, Rounding::down), gross, 100'000, rule);
        if (gross > 100'000) made.add(LineId::churchTax, -30'000, gross, 0, rule);
        if (gross >= 200'000) made.add(LineId::taxCredit, 5'000, gross, 0, rule);
        return made;
    }
    [[nodiscard]] std::vector<Cents> breaks() const override { return {200'000}; }
};

/// The same place as a whole jurisdiction: one question, and one answer that it refuses.
class DroppingSystem : public TaxSystem {
public:
    [[nodiscard]] std::string_view jurisdiction() const override { return "ZZ"; }
    [[nodiscard]] std::vector<int> years() const override { return {2026}; }
    [[nodiscard]] std::vector<HouseholdField> fields(int, const HouseholdFields& known) const override {
        std::vector<HouseholdField> asked{{"children", HouseholdField::Kind::whole, "0", {}, "0", "9", false}};
        const auto children = known.find("children");
        if (children != known.end() && children->second != "0")
            asked.push_back({"married", HouseholdField::Kind::flag, "", {}, {}, {}, false});
        return asked;
    }
    [[nodiscard]] Expected<TaxCasePtr, TaxError> prepare(const TaxQuestion& question) const override {
        const auto married = question.household.find("married");
        if (married != question.household.end() && married->second == "true")
            return Unexpected{unsupportedStatus("married", "true", {"false"})};
        return TaxCasePtr(std::make_shared<DroppingCase>());
    }
};

}  // namespace

class TaxBracketsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachRateTaxesItsOwnPart_data() {
        QTest::addColumn<qlonglong>("base");
        QTest::addColumn<qlonglong>("tax");
        QTest::newRow("nothing") << 0LL << 0LL;
        QTest::newRow("below nothing") << -5LL << 0LL;
        QTest::newRow("at the first border") << 1'240'000LL << 124'000LL;
        QTest::newRow("a cent above rounds to nothing more") << 1'240'001LL << 124'000LL;
        QTest::newRow("at the second border") << 5'040'000LL << 580'000LL;
        QTest::newRow("the published check figure") << 8'390'000LL << 1'317'000LL;
        QTest::newRow("in the open row") << 100'000'000'000LL << 23'999'259'800LL;
    }
    void eachRateTaxesItsOwnPart() {
        QFETCH(qlonglong, base);
        QFETCH(qlonglong, tax);
        QCOMPARE(static_cast<qlonglong>(federal2026().tax(base, Rounding::halfUp)), tax);
    }

    void rowsThatDoNotRiseAreRefused() {
        Brackets tariff;
        QVERIFY(tariff.append(100, 10'000));
        QVERIFY(!tariff.append(100, 20'000));
        QCOMPARE(tariff.rows().size(), std::size_t{1});
    }

    void theSmallestGrossIsFoundAlsoWhereNetDropsAndJumps() {
        const DroppingCase taxes;
        Cents expected = 0;
        for (Cents net = 1; net < 260'000; net += 37) {
            while (taxes.net(expected) < net) ++expected;
            const auto found = smallestGross(taxes, net);
            QVERIFY(found);
            QCOMPARE(*found, expected);
        }
    }

    void theChecksOverRandomHouseholdsSeeWhatHoldsAndWhatDoesNot() {
        Promises promises;
        promises.households = 60;
        promises.step = 30'000;
        promises.stepAtBreak = 5'001;
        const PropertyReport held = checkProperties(DroppingSystem(), promises);
        QVERIFY2(held.failure.empty(), held.failure.c_str());
        QVERIFY(held.prepared > 30 && held.refused > 3);

        promises.stepAtBreak = 100;
        const PropertyReport leapt = checkProperties(DroppingSystem(), promises);
        QVERIFY2(leapt.failure.find("gross 1999.99: one cent more changes net by 50.0") != std::string::npos,
                 leapt.failure.c_str());
    }

    void aNetThatNothingReachesIsRefused() {
        const DroppingCase taxes;
        const auto found = smallestGross(taxes, TaxCase::mostGross);
        QVERIFY(!found);
        QCOMPARE(found.error().code, std::string("unreachable-net"));
    }
};

QTEST_APPLESS_MAIN(TaxBracketsTest)
#include "brackets_test.moc"
