// Figures of official tables and worksheets, the borders of the rules, what is assumed and noted, and what is refused: a user
// with an offer in Boston and one in Austin decides by them.
#include "core/tax/smallest_gross.h"
#include "tests/core/tax/united_states/us_testing.h"

#include <QtTest>

#include <algorithm>

using namespace offerbook;
using namespace offerbook::tax;

namespace {

TaxLines linesOf(const QString& household, Cents gross, int year = 2026, Period period = Period::year) {
    const auto taxes = askUs(householdOf(household), year, period);
    return taxes.value()->lines(gross);
}

bool hasNote(const TaxLines& lines, std::string_view id) {
    return std::find(lines.notes().begin(), lines.notes().end(), id) != lines.notes().end();
}

}  // namespace

class TaxUsFiguresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The base amounts of the rate tables in Rev. Proc. 2024-40 and 2025-32, at the upper end of each bracket.
    void federalTaxAtEveryBorder_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("status");
        QTest::addColumn<qlonglong>("deduction");
        QTest::addColumn<qlonglong>("taxable");
        QTest::addColumn<qlonglong>("tax");
        const auto table = [](int year, const char* status, Cents deduction,
                              std::initializer_list<std::pair<Cents, Cents>> rows) {
            for (const auto& [taxable, tax] : rows)
                QTest::addRow("%d %s %lld", year, status, static_cast<long long>(taxable))
                    << year << QString::fromLatin1(status) << qlonglong{deduction} << qlonglong{taxable * 100} << qlonglong{tax};
        };
        table(2025, "single", 15'750'00,
              {{11'925, 1'192'50},
               {48'475, 5'578'50},
               {103'350, 17'651'00},
               {197'300, 40'199'00},
               {250'525, 57'231'00},
               {626'350, 188'769'75}});
        table(2025, "joint", 31'500'00,
              {{23'850, 2'385'00},
               {96'950, 11'157'00},
               {206'700, 35'302'00},
               {394'600, 80'398'00},
               {501'050, 114'462'00},
               {751'600, 202'154'50}});
        table(2026, "single", 16'100'00,
              {{12'400, 1'240'00},
               {50'400, 5'800'00},
               {105'700, 17'966'00},
               {201'775, 41'024'00},
               {256'225, 58'448'00},
               {640'600, 192'979'25}});
        table(2026, "joint", 32'200'00,
              {{24'800, 2'480'00},
               {100'800, 11'600'00},
               {211'400, 35'932'00},
               {403'550, 82'048'00},
               {512'450, 116'896'00},
               {768'700, 206'583'50}});
        table(2026, "head", 24'150'00, {{17'700, 1'770'00}, {67'450, 7'740'00}, {105'700, 16'155'00}});
    }
    void federalTaxAtEveryBorder() {
        QFETCH(int, year);
        QFETCH(QString, status);
        QFETCH(qlonglong, deduction);
        QFETCH(qlonglong, taxable);
        QFETCH(qlonglong, tax);
        const TaxLines lines = linesOf("state=TX filingStatus=" + status, deduction + taxable, year);
        QCOMPARE(static_cast<qlonglong>(-lines.amountOf(LineId::federalIncomeTax)), tax);
        const TaxLines above = linesOf("state=TX filingStatus=" + status, deduction + taxable + 100'00, year);
        QVERIFY(-above.amountOf(LineId::federalIncomeTax) - tax >= 12'00);
        QVERIFY(-above.amountOf(LineId::federalIncomeTax) - tax <= 37'00);
    }

    void nothingIsDueUpToTheStandardDeduction() {
        QCOMPARE(linesOf("state=TX", 16'100'00).amountOf(LineId::federalIncomeTax), Cents{0});
        QCOMPARE(linesOf("state=TX", 16'100'10).amountOf(LineId::federalIncomeTax), Cents{-1});
    }

    void socialSecurityEndsAtItsBaseAndMedicareDoesNot() {
        QCOMPARE(linesOf("state=TX", 184'500'00).amountOf(LineId::socialSecurity), Cents{-11'439'00});
        QCOMPARE(linesOf("state=TX", 250'000'00).amountOf(LineId::socialSecurity), Cents{-11'439'00});
        QCOMPARE(linesOf("state=TX", 176'100'00, 2025).amountOf(LineId::socialSecurity), Cents{-10'918'20});
        QCOMPARE(linesOf("state=TX", 200'000'00).amountOf(LineId::medicare), Cents{-2'900'00});
        QCOMPARE(linesOf("state=TX", 300'000'00).amountOf(LineId::medicare), Cents{-(4'350'00 + 900'00)});
        QCOMPARE(linesOf("state=TX filingStatus=joint", 300'000'00).amountOf(LineId::medicare), Cents{-(4'350'00 + 450'00)});
    }

    void theWorkedFigureOfTheNotes() {
        const auto taxes = askUs(householdOf("state=TX")).value();
        QCOMPARE(taxes->net(100'000'00), Cents{79'180'00});
        QCOMPARE(smallestGross(*taxes, 79'180'00).value(), Cents{100'000'00});
    }

    /// What this pay adds to a household that has another: own wage base, joint tariff, joint threshold of Medicare.
    void aPartnersWagesAreTakenIntoAccount() {
        const TaxLines lines = linesOf("state=TX filingStatus=joint partnerIncome=200000", 100'000'00);
        // 267,800 of taxable income less 167,800: 35,932 + 24 % of 56,400 less 11,600 + 22 % of 67,000
        QCOMPARE(lines.amountOf(LineId::federalIncomeTax), Cents{-(49'468'00 - 26'340'00)});
        QCOMPARE(lines.amountOf(LineId::socialSecurity), Cents{-6'200'00});
        QCOMPARE(lines.amountOf(LineId::medicare), Cents{-(1'450'00 + 450'00)});
        QVERIFY(hasNote(lines, "tax.note.us-partner"));
    }

    /// Schedule 8812 of Form 1040.
    void childrenLowerTheTaxAndArePaidOut_data() {
        QTest::addColumn<QString>("household");
        QTest::addColumn<qlonglong>("gross");
        QTest::addColumn<qlonglong>("federal");
        QTest::newRow("against tax") << "filingStatus=joint children=2" << 100'000'00LL << -(7'640'00LL - 4'400'00LL);
        QTest::newRow("paid out by 15 % over 2,500") << "filingStatus=head children=1" << 10'000'00LL << 1'125'00LL;
        QTest::newRow("paid out at most 1,700") << "filingStatus=head children=1" << 20'000'00LL << 1'700'00LL;
        QTest::newRow("tax first, the rest paid out") << "filingStatus=head children=1" << 30'150'00LL << 1'600'00LL;
        QTest::newRow("nothing paid out below 2,500") << "filingStatus=head children=1" << 2'500'00LL << 0LL;
        QTest::newRow("others are never paid out") << "filingStatus=head otherDependants=1" << 20'000'00LL << 0LL;
        QTest::newRow("credits left out") << "filingStatus=head children=1 childCredits=false" << 20'000'00LL << 0LL;
        // 183,900.00 of taxable income: 36,734.00; 2,200 and 500
        QTest::newRow("at 200,000 in full") << "children=1 otherDependants=1" << 200'000'00LL << -(36'734'00LL - 2'700'00LL);
        QTest::newRow("a started thousand takes 50")
            << "children=1 otherDependants=1" << 200'000'01LL << -(36'734'00LL - 2'650'00LL);
    }
    void childrenLowerTheTaxAndArePaidOut() {
        QFETCH(QString, household);
        QFETCH(qlonglong, gross);
        QFETCH(qlonglong, federal);
        const TaxLines lines = linesOf("state=TX " + household, gross);
        QCOMPARE(static_cast<qlonglong>(lines.amountOf(LineId::federalIncomeTax)), federal);
    }

    /// Each operation of the states' rules on both sides of a border of its table.
    void statesAtTheirBorders_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("household");
        QTest::addColumn<qlonglong>("gross");
        QTest::addColumn<qlonglong>("tax");
        const auto row = [](const char* name, int year, const char* household, qlonglong gross, qlonglong tax) {
            QTest::newRow(name) << year << QString::fromLatin1(household) << gross << tax;
        };
        row("California with its surtax, single, 2025", 2025, "state=CA", 1'100'000'00, 116'377'71);
        // Maryland: 3,200 of exemption up to 100,000, 1,600 above
        row("Maryland at 100,000", 2025, "state=MD", 100'000'00, 4'386'38);
        row("Maryland above", 2025, "state=MD", 100'000'01, 4'462'38);
        // Missouri: 25 % of the federal tax up to 50,000, 15 % above (Mo. Rev. Stat. 143.171)
        row("Missouri at 50,000", 2025, "state=MO", 50'000'00, 1'388'32);
        row("Missouri above", 2025, "state=MO", 50'000'01, 1'406'51);
        // Alabama Form 40, chart: single 26,000 to 26,499: 2,975
        row("Alabama below a step", 2025, "state=AL", 25'999'99, 983'75);
        row("Alabama at a step", 2025, "state=AL", 26'000'00, 985'00);
        // Ohio: nothing up to 26,050 of taxable income
        row("Ohio at its border", 2025, "state=OH", 28'450'00, 0);
        row("Ohio above", 2025, "state=OH", 28'450'50, 322'02);
        // New Jersey: nothing up to 10,000
        row("New Jersey at its border", 2025, "state=NJ", 10'000'00, 0);
        row("New Jersey above", 2025, "state=NJ", 10'000'01, 126'00);
        // Illinois: no allowance above 250,000
        row("Illinois at its border", 2025, "state=IL", 250'000'00, 12'233'93);
        row("Illinois above", 2025, "state=IL", 250'000'01, 12'375'00);
        row("Vermont, joint", 2025, "state=VT filingStatus=joint", 150'000'00, 5'509'35);
        row("Virginia below its border", 2025, "state=VA", 11'949'99, 0);
        row("Virginia at its border", 2025, "state=VA", 11'950'00, 45'40);
        row("Pennsylvania forgives", 2026, "state=PA", 6'500'00, 0);
        row("a tenth less for each 250", 2026, "state=PA", 6'500'01, 19'95);
        row("all of it from 8,750", 2026, "state=PA", 9'000'00, 276'30);
        row("Kentucky at the poverty line", 2025, "state=KY", 15'650'00, 0);
        row("Arkansas' table", 2025, "state=AR", 60'000'00, 1'794'67);
        row("New York above 25 million", 2025, "state=NY", 30'000'000'00, 3'269'128'00);
        row("Maryland's top bracket", 2025, "state=MD", 1'500'000'00, 90'667'25);
        row("Texas", 2026, "state=TX", 1'000'000'00, 0);
    }
    void statesAtTheirBorders() {
        QFETCH(int, year);
        QFETCH(QString, household);
        QFETCH(qlonglong, gross);
        QFETCH(qlonglong, tax);
        QCOMPARE(static_cast<qlonglong>(-linesOf(household, gross, year).amountOf(LineId::stateIncomeTax)), tax);
    }

    void localities_data() {
        QTest::addColumn<QString>("household");
        QTest::addColumn<qlonglong>("gross");
        QTest::addColumn<qlonglong>("tax");
        // 1,125.75 on 32,000: 369.36 + 489.06 + 7,000 x 3.819 %
        QTest::newRow("New York City") << "state=NY locality=NYC" << 40'000'00LL << 1'125'75LL;
        QTest::newRow("by its name") << "state=NY locality=New_York_City" << 40'000'00LL << 1'125'75LL;
        QTest::newRow("Yonkers") << "state=NY locality=Yonkers" << 40'000'00LL << 261'80LL;
        QTest::newRow("a county") << "state=IN locality=Marion_County" << 40'000'00LL << 787'80LL;
        QTest::newRow("without the word") << "state=IN locality=marion" << 40'000'00LL << 787'80LL;
        QTest::newRow("Baltimore City is no county") << "state=MD locality=Baltimore_City" << 103'400'00LL << 3'148'80LL;
        QTest::newRow("an apostrophe") << "state=MD locality=Prince_George's_County" << 40'000'00LL << 1'068'80LL;
        // taxable 50,000.00: the whole at 2.75 %; a dollar more: at 2.96 %
        QTest::newRow("Frederick's band") << "state=MD locality=Frederick" << 56'600'00LL << 1'375'00LL;
        QTest::newRow("the next band") << "state=MD locality=Frederick" << 56'601'00LL << 1'480'03LL;
        QTest::newRow("Philadelphia") << "state=PA locality=Philadelphia" << 100'000'00LL << 3'740'00LL;
        QTest::newRow("Denver") << "state=CO locality=Denver" << 6'000'00LL << 69'00LL;
        QTest::newRow("Denver below 500 a month") << "state=CO locality=Denver" << 5'999'99LL << 0LL;
    }
    void localities() {
        QFETCH(QString, household);
        QFETCH(qlonglong, gross);
        QFETCH(qlonglong, tax);
        QCOMPARE(static_cast<qlonglong>(-linesOf(household, gross).amountOf(LineId::localIncomeTax)), tax);
    }

    void payrollInsuranceEndsAtItsCeilings() {
        QCOMPARE(linesOf("state=CA", 300'000'00).amountOf(LineId::statePayrollTax), Cents{-3'900'00});
        QCOMPARE(linesOf("state=NY", 200'000'00).amountOf(LineId::statePayrollTax), Cents{-(31'20 + 411'91)});
        QCOMPARE(linesOf("state=NJ", 200'000'00).amountOf(LineId::statePayrollTax), Cents{-(325'09 + 393'53 + 171'36 + 19'04)});
        QCOMPARE(linesOf("state=HI", 100'000'00).amountOf(LineId::statePayrollTax), Cents{0});
        QCOMPARE(linesOf("state=HI statePayrollShared=true", 100'000'00).amountOf(LineId::statePayrollTax), Cents{-390'00});
    }

    void aMonthIsATwelfthOfTheYear() {
        const TaxLines month = linesOf("state=CA", 10'000'00, 2026, Period::month);
        const TaxLines year = linesOf("state=CA", 120'000'00);
        QCOMPARE(month.size(), year.size());
        for (std::size_t i = 0; i < year.size(); ++i) QVERIFY(std::abs(month.all()[i].amount * 12 - year.all()[i].amount) <= 6);
        QVERIFY(hasNote(month, "tax.note.us-month"));
        QVERIFY(!hasNote(year, "tax.note.us-month"));
    }

    void whatIsLeftOutIsSaid_data() {
        QTest::addColumn<QString>("household");
        QTest::addColumn<qlonglong>("gross");
        QTest::addColumn<QString>("note");
        QTest::addColumn<bool>("isSaid");
        const auto row = [](const char* name, const char* household, qlonglong gross, const char* note, bool isSaid) {
            QTest::newRow(name) << QString::fromLatin1(household) << gross << QString::fromLatin1(note) << isSaid;
        };
        row("projected", "state=CA", 100'000'00, "tax.note.us-projected", true);
        row("in force", "state=NY", 100'000'00, "tax.note.us-projected", false);
        row("county left out", "state=MD", 100'000'00, "tax.note.us-county-left-out", true);
        row("county given", "state=MD locality=Howard", 100'000'00, "tax.note.us-county-left-out", false);
        row("itemizing beats", "state=CA", 300'000'00, "tax.note.us-itemizing", true);
        row("itemizing does not", "state=CA", 150'000'00, "tax.note.us-itemizing", false);
        row("Alabama's FICA", "state=AL", 100'000'00, "tax.note.us-itemizing", true);
        row("earned income credit", "state=TX", 19'000'00, "tax.note.us-low-income", true);
        row("above it", "state=TX", 19'540'00, "tax.note.us-low-income", false);
        row("with two children", "state=TX filingStatus=head children=2", 58'000'00, "tax.note.us-low-income", true);
        row("a state's rule for low wages", "state=AR", 29'000'00, "tax.note.us-low-income", true);
        row("dependants in a state", "state=NY children=1", 90'000'00, "tax.note.us-state-dependants", true);
        row("in a state without tax", "state=TX children=1", 90'000'00, "tax.note.us-state-dependants", false);
        row("insurance not found", "state=AK", 90'000'00, "tax.note.us-payroll-missing", true);
        row("rate of January", "state=PA locality=Philadelphia", 90'000'00, "tax.note.us-rate-of-january", true);
        row("doubtful", "state=MD locality=Frederick", 90'000'00, "tax.note.us-local-doubtful", true);
    }
    void whatIsLeftOutIsSaid() {
        QFETCH(QString, household);
        QFETCH(qlonglong, gross);
        QFETCH(QString, note);
        QFETCH(bool, isSaid);
        QCOMPARE(hasNote(linesOf(household, gross), note.toStdString()), isSaid);
    }

    void defaultsAreNamed() {
        const auto taxes = askUs(householdOf("state=CA")).value();
        const std::vector<std::string> assumed{"filingStatus=single", "children=0", "otherDependants=0"};
        QCOMPARE(taxes->assumed(), assumed);
        const auto joint = askUs(householdOf("state=DE filingStatus=joint children=1 otherDependants=0")).value();
        const std::vector<std::string> more{"partnerIncome=0", "childCredits=true", "statePayrollShared=true"};
        QCOMPARE(joint->assumed(), more);
    }

    void onlyWhatMattersIsAsked() {
        const auto keys = [](const QString& known) {
            QStringList found;
            for (const HouseholdField& field : unitedStates().fields(2026, householdOf(known)))
                found += QString::fromStdString(field.key);
            return found.join(u' ');
        };
        QCOMPARE(keys({}), QStringLiteral("state filingStatus children otherDependants"));
        QCOMPARE(keys("state=NY"), QStringLiteral("state locality filingStatus children otherDependants"));
        QCOMPARE(keys("state=TX filingStatus=joint children=2"),
                 QStringLiteral("state filingStatus partnerIncome children otherDependants childCredits"));
        QCOMPARE(keys("state=HI"), QStringLiteral("state filingStatus children otherDependants statePayrollShared"));
        QCOMPARE(unitedStates().fields(2026, {}).front().choices.size(), std::size_t{51});
    }

    void whatIsNotCoveredIsRefused_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("household");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, int year, const char* household, const char* code, const char* message) {
            QTest::newRow(name) << year << QString::fromLatin1(household) << QString::fromLatin1(code)
                                << QString::fromLatin1(message);
        };
        row("year", 2024, "state=CA", "unsupported-year", "tax.unsupported-year");
        row("no state", 2026, "", "bad-household", "tax.household-needed");
        row("territory", 2026, "state=PR", "unsupported-place", "tax.unsupported-place");
        row("city elsewhere", 2026, "state=CA locality=NYC", "unsupported-place", "tax.unsupported-place");
        row("unknown city", 2026, "state=NY locality=Buffalo", "unsupported-place", "tax.unsupported-place");
        row("married separately", 2026, "state=CA filingStatus=separate", "unsupported-status", "tax.unsupported-status");
        row("half a child", 2026, "state=CA children=0.5", "bad-household", "tax.bad-household");
        row("too many", 2026, "state=CA children=21", "bad-household", "tax.bad-household");
        row("partner's debt", 2026, "state=CA filingStatus=joint partnerIncome=-1", "bad-household", "tax.bad-household");
        row("a flag", 2026, "state=CA children=1 childCredits=yes", "bad-household", "tax.bad-household");
    }
    void whatIsNotCoveredIsRefused() {
        QFETCH(int, year);
        QFETCH(QString, household);
        QFETCH(QString, code);
        QFETCH(QString, message);
        const auto taxes = askUs(householdOf(household), year);
        QVERIFY(!taxes);
        QCOMPARE(QString::fromStdString(taxes.error().code), code);
        QCOMPARE(QString::fromStdString(taxes.error().message.id), message);
        if (code == "unsupported-place" && household != "state=CA locality=NYC") QVERIFY(!taxes.error().supported.empty());
    }

    void hugeAndTinyPayNeitherOverflowsNorFails() {
        const auto fields = unitedStates().fields(2025, {});
        for (const std::string& code : fields.front().choices) {
            const auto taxes = askUs({{"state", code}, {"filingStatus", "joint"}, {"partnerIncome", "100000000"}}, 2025).value();
            QCOMPARE(taxes->lines(0).sum(), Cents{0});
            QVERIFY(taxes->net(TaxCase::mostGross) > 0);
            QVERIFY(taxes->net(TaxCase::mostGross) < TaxCase::mostGross * 65 / 100);
        }
    }
};

QTEST_APPLESS_MAIN(TaxUsFiguresTest)
#include "us_figures_test.moc"
