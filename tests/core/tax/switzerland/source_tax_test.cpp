#include "core/tax/switzerland/switzerland.h"
#include "tests/core/tax/properties.h"
#include "tests/core/tax/switzerland/swiss_vectors.h"

#include <QTest>

using namespace offerbook::tax;

namespace {

std::unique_ptr<TaxSystem> switzerland() { return makeSwitzerland(std::string(OFFERBOOK_REFERENCE_DIR) + "/tax"); }

Cents cents(const QString& text) {
    return *centsFromText(QString(text.contains('.') ? text + "00" : text + ".00")
                              .left(text.contains('.') ? text.indexOf('.') + 3 : text.size() + 3)
                              .toStdString());
}

TaxCasePtr prepared(const TaxSystem& system, HouseholdFields household, Period period = Period::month, int year = 2026,
                    std::optional<int> payments = std::nullopt) {
    auto taxes = system.prepare({year, period, payments, std::move(household)});
    return taxes ? *taxes : nullptr;
}

bool assumes(const TaxCase& taxes, const std::string& what) {
    return std::find(taxes.assumed().begin(), taxes.assumed().end(), what) != taxes.assumed().end();
}

std::vector<std::string> keysOf(const TaxSystem& system, const HouseholdFields& known, int year = 2026) {
    std::vector<std::string> keys;
    for (const HouseholdField& field : system.fields(year, known)) keys.push_back(field.key);
    return keys;
}

bool has(const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

/// What a foreign newcomer finds on the payslip in each canton.
class SourceTaxTest : public QObject {
    Q_OBJECT

private slots:
    void sharedVectors_data() {
        QTest::addColumn<SwissRow>("row");
        for (const SwissRow& row : swissRows()) {
            if (row["method"] == "D") continue;
            const QString name = row["year"] + row["canton"] + row["tariff_code"] + " " + row["monthly_gross"];
            QTest::newRow(qPrintable(name)) << row;
        }
        if (swissRows().empty()) QTest::newRow("not at hand") << SwissRow();
    }
    /// Within half of five rappen, to which a payroll rounds.
    void sharedVectors() {
        QFETCH(SwissRow, row);
        if (row.isEmpty()) QSKIP("the shared vectors are not at hand: OFFERBOOK_SHARED is not set");
        static const auto system = switzerland();
        const HouseholdFields household{{"canton", row["canton"].toStdString()},
                                        {"taxedAtSource", "true"},
                                        {"tariff", row["tariff_code"].toStdString()},
                                        {"age", "40"}};
        const auto taxes = system->prepare({row["year"].toInt(), Period::month, std::nullopt, household});
        QVERIFY(taxes);
        const TaxLines lines = (*taxes)->lines(cents(row["monthly_gross"]));
        const auto near = [&](LineId id, const QString& column, Cents tolerance) {
            if (row[column].isEmpty()) return true;
            return std::abs(-lines.amountOf(id) - cents(row[column])) <= tolerance;
        };
        QVERIFY(near(LineId::sourceTax, "source_tax", 2));
        QVERIFY(near(LineId::ahvIvEo, "ahv", 2));
        QVERIFY(near(LineId::alv, "alv", 2));
        QVERIFY(near(LineId::pensionFund, "bvg", 3));
    }

    /// The notes' own example: Zurich, 10,000 a month, single, 40, without accident insurance: 8,033.25.
    void aPayslipInZurich() {
        const auto taxes = prepared(*switzerland(), {{"canton", "ZH"}, {"age", "40"}, {"accidentRate", "0"}});
        QVERIFY(taxes);
        const TaxLines lines = taxes->lines(1'000'000);
        QCOMPARE(lines.amountOf(LineId::ahvIvEo), Cents{-53'000});
        QCOMPARE(lines.amountOf(LineId::alv), Cents{-11'000});
        QCOMPARE(lines.amountOf(LineId::pensionFund), Cents{-26'775});
        QCOMPARE(lines.amountOf(LineId::sourceTax), Cents{-105'900});
        QCOMPARE(taxes->net(1'000'000), Cents{803'325});
        const TaxLine& tax = lines.all().back();
        QCOMPARE(tax.row, std::string_view("A0N"));
        QCOMPARE(tax.rowFrom, Cents{995'100});
        QCOMPARE(tax.rowBefore, Cents{1'000'100});
        QVERIFY(tax.rule->source.find("tar26zh.txt, 2025-12-08") != std::string::npos);
        for (const char* what : {"taxedAtSource=true", "status=single", "children=0", "churchTax=false", "pensionFund=minimum"})
            QVERIFY2(assumes(*taxes, what), what);
    }

    void household_data() {
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<QString>("row");
        QTest::newRow("single") << QStringList{"canton=BE"} << "A0N";
        QTest::newRow("single parent in church") << QStringList{"canton=BE", "children=1", "churchTax=true"} << "H1Y";
        QTest::newRow("one income") << QStringList{"canton=BE", "status=married", "children=3"} << "B3N";
        QTest::newRow("two incomes") << QStringList{"canton=BE", "status=married", "partnerIncome=1"} << "C0N";
        QTest::newRow("Geneva has no church letter") << QStringList{"canton=GE", "churchTax=true"} << "A0N";
        QTest::newRow("Jura has but one") << QStringList{"canton=JU"} << "A0Y";
        QTest::newRow("given, other letter") << QStringList{"canton=JU", "tariff=B2N"} << "B2Y";
        QTest::newRow("across the border") << QStringList{"canton=TI", "tariff=R0N"} << "R0N";
        QTest::newRow("simplified procedure") << QStringList{"canton=BE", "tariff=E0N"} << "E0N";
    }
    void household() {
        QFETCH(QStringList, keys);
        HouseholdFields given;
        for (const QString& pair : keys) given[pair.section('=', 0, 0).toStdString()] = pair.section('=', 1).toStdString();
        const auto taxes = prepared(*switzerland(), given);
        QVERIFY(taxes);
        const TaxLines lines = taxes->lines(600'000);
        QTEST(QString::fromStdString(std::string(lines.all().back().row)), "row");
    }

    /// AG A1N at 1,250: the rate is 0, the minimum 2 francs; a year has twelve of them.
    void minimumTax() {
        const auto system = switzerland();
        const HouseholdFields household{{"canton", "AG"}, {"tariff", "A1N"}};
        QCOMPARE(prepared(*system, household)->lines(125'000).amountOf(LineId::sourceTax), Cents{-200});
        QCOMPARE(prepared(*system, household, Period::year)->lines(1'500'000).amountOf(LineId::sourceTax), Cents{-2'400});
        QCOMPARE(prepared(*system, household)->lines(100).amountOf(LineId::sourceTax), Cents{-100});
        QCOMPARE(prepared(*system, household)->lines(0).amountOf(LineId::sourceTax), Cents{0});
    }

    /// A thirteenth salary: in Geneva the year decides, so each month has the rate of 13/12; in Zurich the month decides.
    void monthlyAndAnnualModel() {
        const auto system = switzerland();
        const auto tax = [&](const char* canton, Period period, std::optional<int> payments, Cents gross) {
            return -prepared(*system, {{"canton", canton}}, period, 2026, payments)->lines(gross).amountOf(LineId::sourceTax);
        };
        // Geneva A0N: 10,833.33 falls into the step from 10,800.
        const auto geneva = prepared(*system, {{"canton", "GE"}}, Period::month, 2026, 13);
        QCOMPARE(geneva->lines(1'000'000).all().back().rowFrom, Cents{1'080'000});
        QVERIFY(tax("GE", Period::month, 13, 1'000'000) > tax("GE", Period::month, 12, 1'000'000));
        QCOMPARE(tax("ZH", Period::month, 13, 1'000'000), tax("ZH", Period::month, 12, 1'000'000));
        QCOMPARE(tax("GE", Period::year, 13, 12'000'000), Cents{12 * 155'600});
        QCOMPARE(tax("ZH", Period::year, std::nullopt, 12'000'000), Cents{12 * 105'900});
        const auto even = prepared(*system, {{"canton", "ZH"}}, Period::year, 2026, 13);
        QCOMPARE(even->lines(1'000'000).notes().front(), std::string_view("tax.note.even-months"));
        QVERIFY(geneva->lines(100).notes().front() != "tax.note.even-months");
    }

    void residentsAreAssessedLaterFrom120000() {
        const auto taxes = prepared(*switzerland(), {{"canton", "ZH"}}, Period::year);
        QVERIFY(taxes->lines(11'999'999).notes().empty());
        QCOMPARE(taxes->lines(12'000'000).notes().front(), std::string_view("tax.note.later-assessment"));
    }

    void ceilings_data() {
        QTest::addColumn<qlonglong>("gross");
        QTest::addColumn<qlonglong>("alv");
        QTest::addColumn<qlonglong>("pension");
        QTest::newRow("not insured at the entry itself") << 2'268'000LL << 24'950LL << 0LL;
        QTest::newRow("one rappen above: the least coordinated") << 2'268'001LL << 24'950LL << 18'900LL;
        QTest::newRow("the least ends") << 3'024'000LL << 33'265LL << 18'900LL;
        QTest::newRow("above it") << 3'124'000LL << 34'365LL << 23'900LL;
        QTest::newRow("the most") << 9'072'000LL << 99'790LL << 321'300LL;
        QTest::newRow("above the most") << 9'172'000LL << 100'890LL << 321'300LL;
        QTest::newRow("unemployment ends") << 14'820'000LL << 163'020LL << 321'300LL;
        QTest::newRow("above it too") << 24'820'000LL << 163'020LL << 321'300LL;
    }
    void ceilings() {
        QFETCH(qlonglong, gross);
        const auto taxes = prepared(*switzerland(), {{"canton", "BE"}, {"age", "40"}, {"accidentRate", "1"}}, Period::year);
        const TaxLines lines = taxes->lines(gross);
        QTEST(qlonglong(-lines.amountOf(LineId::alv)), "alv");
        QTEST(qlonglong(-lines.amountOf(LineId::pensionFund)), "pension");
        QVERIFY(-lines.amountOf(LineId::accident) <= 148'200);
    }

    void pensionFund_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<qlonglong>("expected");
        // Of 64,260 coordinated a year: half of 7, 10, 15, 18 %, a twelfth of it.
        QTest::newRow("24") << "age"
                            << "24" << 0LL;
        QTest::newRow("25") << "age"
                            << "25" << 18'745LL;
        QTest::newRow("34") << "age"
                            << "34" << 18'745LL;
        QTest::newRow("35") << "age"
                            << "35" << 26'775LL;
        QTest::newRow("45") << "age"
                            << "45" << 40'165LL;
        QTest::newRow("55") << "age"
                            << "55" << 48'195LL;
        QTest::newRow("65") << "age"
                            << "65" << 48'195LL;
        QTest::newRow("own percent") << "pensionPercent"
                                     << "6.5" << 65'000LL;
        QTest::newRow("own amount") << "pensionAmount"
                                    << "712.40" << 71'240LL;
    }
    void pensionFund() {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const auto taxes = prepared(*switzerland(), {{"canton", "ZH"}, {key.toStdString(), value.toStdString()}});
        QVERIFY(taxes);
        QTEST(qlonglong(-taxes->lines(1'000'000).amountOf(LineId::pensionFund)), "expected");
        QCOMPARE(assumes(*taxes, "pensionFund=minimum"), key == "age");
    }

    void genevaAndValais() {
        const auto system = switzerland();
        const auto geneva = prepared(*system, {{"canton", "GE"}});
        QCOMPARE(geneva->lines(1'000'000).amountOf(LineId::maternity), Cents{-320});
        QVERIFY(assumes(*geneva, "maternityRate=0.032"));
        QCOMPARE(geneva->lines(1'000'000).notes().back(), std::string_view("tax.note.geneva-maternity"));
        const auto told = prepared(*system, {{"canton", "GE"}, {"maternityRate", "0.04"}});
        QCOMPARE(told->lines(1'000'000).amountOf(LineId::maternity), Cents{-400});
        QCOMPARE(told->lines(1'000'000).notes().size(), std::size_t{1});  // the later assessment alone
        const auto before = prepared(*system, {{"canton", "GE"}}, Period::month, 2025);
        QCOMPARE(before->lines(1'000'000).amountOf(LineId::maternity), Cents{-320});
        QVERIFY(!assumes(*before, "maternityRate=0.032"));
        QCOMPARE(prepared(*system, {{"canton", "VS"}})->lines(1'000'000).amountOf(LineId::familyFund), Cents{-1'300});
        QCOMPARE(prepared(*system, {{"canton", "ZH"}})->lines(1'000'000).amountOf(LineId::familyFund), Cents{0});
    }

    void asksOnlyWhatMatters() {
        const auto system = switzerland();
        const auto nothing = keysOf(*system, {});
        QVERIFY(has(nothing, "canton") && has(nothing, "taxedAtSource") && !has(nothing, "maternityRate"));
        const auto zurich = keysOf(*system, {{"canton", "ZH"}});
        QVERIFY(has(zurich, "churchTax") && has(zurich, "tariff") && !has(zurich, "partnerIncome"));
        QVERIFY(has(keysOf(*system, {{"canton", "ZH"}, {"status", "married"}}), "partnerIncome"));
        const auto geneva = keysOf(*system, {{"canton", "GE"}});
        QVERIFY(!has(geneva, "churchTax") && has(geneva, "maternityRate"));
        const auto code = keysOf(*system, {{"canton", "ZH"}, {"tariff", "A0N"}});
        QVERIFY(!has(code, "status") && !has(code, "children"));
        QVERIFY(!has(keysOf(*system, {{"canton", "ZH"}, {"pensionPercent", "5"}}), "pensionAmount"));
        QCOMPARE(system->fields(2026, {}).front().choices.size(), std::size_t{26});
        QCOMPARE(system->fields(2025, {}).front().choices, (std::vector<std::string>{"GE", "VD", "ZH"}));
        QVERIFY(system->fields(2024, {}).empty());
    }

    void errors_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("covered");
        QTest::newRow("year") << 2024 << QStringList{"canton=ZH"} << "unsupported-year"
                              << "2025";
        QTest::newRow("canton") << 2026 << QStringList{"canton=XX"} << "unsupported-place"
                                << "AG";
        QTest::newRow("canton of the year") << 2025 << QStringList{"canton=BE"} << "unsupported-place"
                                            << "GE";
        QTest::newRow("no canton") << 2026 << QStringList{} << "bad-household"
                                   << "AG";
        QTest::newRow("tariff") << 2026 << QStringList{"canton=ZH", "tariff=Z9X"} << "unsupported-status"
                                << "A0N";
        QTest::newRow("not among Zurich's of 2025") << 2025 << QStringList{"canton=ZH", "churchTax=true"} << "unsupported-status"
                                                    << "A0N";
        QTest::newRow("six children in Geneva") << 2026 << QStringList{"canton=GE", "children=6"} << "unsupported-status"
                                                << "A0N";
        QTest::newRow("age") << 2026 << QStringList{"canton=ZH", "age=17"} << "bad-household"
                             << "";
        QTest::newRow("status") << 2026 << QStringList{"canton=ZH", "status=widow"} << "bad-household"
                                << "single";
        QTest::newRow("two pension plans") << 2026 << QStringList{"canton=ZH", "pensionPercent=5", "pensionAmount=100"}
                                           << "bad-household"
                                           << "pensionPercent";
    }
    void errors() {
        QFETCH(int, year);
        QFETCH(QStringList, keys);
        QFETCH(QString, covered);
        HouseholdFields given;
        for (const QString& pair : keys) given[pair.section('=', 0, 0).toStdString()] = pair.section('=', 1).toStdString();
        const auto taxes = switzerland()->prepare({year, Period::month, std::nullopt, given});
        QVERIFY(!taxes);
        QTEST(QString::fromStdString(taxes.error().code), "code");
        if (!covered.isEmpty()) QCOMPARE(QString::fromStdString(taxes.error().supported.front()), covered);
    }

    /// Whoever keeps what is written for a rule does so by its address: it must not be another household's later.
    void rulesOutliveTheirHousehold() {
        const auto system = switzerland();
        const auto ruleIn = [&](const char* canton) {
            return prepared(*system, {{"canton", canton}})->lines(500'000).all().back().rule;
        };
        const TaxRule* geneva = ruleIn("GE");
        const TaxRule* zurich = ruleIn("ZH");
        QCOMPARE(ruleIn("GE"), geneva);
        QVERIFY(geneva->text.find("by the year's income") != std::string::npos);
        QVERIFY(zurich->text.find("by the month's income") != std::string::npos);
    }

    void paymentsAreTwelveToFourteen() {
        const auto taxes = switzerland()->prepare({2026, Period::month, 15, {{"canton", "ZH"}}});
        QVERIFY(!taxes);
        QCOMPARE(taxes.error().code, std::string("bad-household"));
    }

    void properties_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<bool>("monthly");
        QTest::newRow("2026, year") << 2026 << false;
        QTest::newRow("2026, month") << 2026 << true;
        QTest::newRow("2025, month") << 2025 << true;
    }
    /// One cent more of gross moves each line by its five rappen at the most, but at the steps.
    void properties() {
        QFETCH(int, year);
        QFETCH(bool, monthly);
        Promises promises;
        promises.year = year;
        promises.period = monthly ? Period::month : Period::year;
        promises.step = 36;
        promises.stepAtBreak = 100'000'000;
        promises.netMayBeNegative = true;
        promises.adjust = [](HouseholdFields& household) { household["taxedAtSource"] = "true"; };
        const PropertyReport report = checkProperties(*switzerland(), promises);
        QVERIFY2(report.failure.empty(), report.failure.c_str());
        QVERIFY(report.prepared > 200);
    }
};

QTEST_APPLESS_MAIN(SourceTaxTest)
#include "source_tax_test.moc"
