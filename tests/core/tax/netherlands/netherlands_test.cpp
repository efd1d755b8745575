// Pay in the Netherlands: bands, the two credits that grow and melt, and the 30 % ruling with its norm and cap.
#include "core/tax/netherlands/netherlands.h"
#include "core/tax/netherlands/nl_year.h"
#include "tests/core/tax/pack_entries.h"
#include "tests/core/tax/properties.h"
#include "tests/core/tax/shared_vectors.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::tax;

namespace {

std::unique_ptr<TaxSystem> netherlands() { return makeNetherlands(std::string(OFFERBOOK_REFERENCE_DIR) + "/tax"); }

HouseholdFields household(const QString& pairs) {
    HouseholdFields fields;
    for (const QString& pair : pairs.split(u' ', Qt::SkipEmptyParts))
        fields[pair.section(u'=', 0, 0).toStdString()] = pair.section(u'=', 1).toStdString();
    return fields;
}

TaxCasePtr prepared(const QString& pairs, int year, Period period = Period::year) {
    auto taxes = netherlands()->prepare({year, period, std::nullopt, household(pairs)});
    return taxes ? *taxes : nullptr;
}

Cents wageTax(const TaxCase& taxes, Cents gross) { return -taxes.lines(gross).amountOf(LineId::wageTax); }

}  // namespace

class TaxNetherlandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Within 2 euros, as the file says: official tables go by steps of pay and whole euros.
    void theSharedFiguresHold() {
        const auto rows = sharedVectors(QStringLiteral("netherlands-vectors.csv"));
        if (!rows) QSKIP("The shared reference figures are not at hand (OFFERBOOK_SHARED is not set).");
        QCOMPARE(rows->size(), std::size_t{25});
        for (const VectorRow& row : *rows) {
            const auto taxes =
                prepared(row.at("ruling30") == "1" ? QStringLiteral("ruling30=true") : QStringLiteral("ruling30=false"),
                         std::stoi(row.at("year")));
            QVERIFY2(taxes, row.at("id").c_str());
            const Cents gross = centsOf(row, "gross_eur");
            QVERIFY2(std::abs(wageTax(*taxes, gross) - centsOf(row, "tax")) <= 200, row.at("id").c_str());
            QVERIFY2(std::abs(taxes->net(gross) - centsOf(row, "net")) <= 200, row.at("id").c_str());
            QCOMPARE(taxes->lines(gross).begin()->base, centsOf(row, "taxable"));
        }
    }

    void theTaxIsBandsLessCredits_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<int>("year");
        QTest::addColumn<bool>("isYear");
        QTest::addColumn<qlonglong>("gross");
        QTest::addColumn<qlonglong>("tax");
        QTest::newRow("credits leave nothing") << "" << 2026 << true << 1'100'000LL << 0LL;
        // 18000 x 35.82 % - 3068 - (12169 x 8.053 % + 5831 x 30.03 %)
        QTest::newRow("both credits grow") << "" << 2025 << true << 1'800'000LL << 64'858LL;
        // 13769.57 - (3068 - 10035 x 6.337 %) - (979.97 + 4239.94 + 12153 x 2.258 %)
        QTest::newRow("end of band 1, 2025") << "" << 2025 << true << 3'844'100LL << 584'316LL;
        // 13900.67 + 14852.35, no general credit, labour credit 5685.08 - 32834 x 6.51 %
        QTest::newRow("end of band 2, 2026") << "" << 2026 << true << 7'842'600LL << 2'520'543LL;
        QTest::newRow("no credits left") << "" << 2025 << true << 15'000'000LL << 6'437'847LL;
        // 30 % of 60000 would leave 42000: cut to the norm of 46660
        QTest::newRow("the ruling is cut by the norm") << "ruling30=true" << 2025 << true << 6'000'000LL << 957'358LL;
        QTest::newRow("what the norm leaves is taxed as pay of its own") << "" << 2025 << true << 4'666'000LL << 957'358LL;
        QTest::newRow("below the norm nothing is free") << "ruling30=true" << 2026 << true << 3'000'000LL << 224'585LL;
        QTest::newRow("nor for others") << "" << 2026 << true << 3'000'000LL << 224'585LL;
        // 21000 x 35.75 % - 3115 - (995.97 + 9035 x 31.009 %)
        QTest::newRow("researchers have no norm")
            << "ruling30=true rulingNorm=researcher" << 2026 << true << 3'000'000LL << 59'487LL;
        QTest::newRow("a month is a twelfth of the year") << "" << 2026 << false << 250'000LL << 18'715LL;
    }
    void theTaxIsBandsLessCredits() {
        QFETCH(QString, given);
        QFETCH(int, year);
        QFETCH(bool, isYear);
        QFETCH(qlonglong, gross);
        QFETCH(qlonglong, tax);
        const auto taxes = prepared(given, year, isYear ? Period::year : Period::month);
        QVERIFY(taxes);
        QCOMPARE(static_cast<qlonglong>(wageTax(*taxes, gross)), tax);
    }

    void theRulingFreesAThirdOfTheTaxableUpToItsCap_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<int>("year");
        QTest::addColumn<qlonglong>("gross");
        QTest::addColumn<qlonglong>("taxable");
        QTest::newRow("30 %") << "ruling30=true" << 2026 << 10'000'000LL << 7'000'000LL;
        QTest::newRow("at the cap 2025") << "ruling30=true" << 2025 << 24'600'000LL << 17'220'000LL;
        QTest::newRow("above the cap 2025") << "ruling30=true" << 2025 << 24'700'000LL << 17'320'000LL;
        QTest::newRow("above the cap 2026") << "ruling30=true" << 2026 << 30'000'000LL << 22'140'000LL;
        QTest::newRow("norm 2026") << "ruling30=true" << 2026 << 6'000'000LL << 4'801'300LL;
        QTest::newRow("norm below 30, 2025") << "ruling30=true rulingNorm=young-master" << 2025 << 4'500'000LL << 3'546'800LL;
        QTest::newRow("norm below 30, 2026") << "ruling30=true rulingNorm=young-master" << 2026 << 4'500'000LL << 3'649'700LL;
        QTest::newRow("a cent above the norm") << "ruling30=true" << 2026 << 4'801'301LL << 4'801'300LL;
        QTest::newRow("at the norm") << "ruling30=true" << 2026 << 4'801'300LL << 4'801'300LL;
        QTest::newRow("without it") << "" << 2026 << 10'000'000LL << 10'000'000LL;
        QTest::newRow("pension goes first") << "pensionRate=5 pensionOffset=20000" << 2026 << 10'000'000LL << 9'600'000LL;
    }
    void theRulingFreesAThirdOfTheTaxableUpToItsCap() {
        QFETCH(QString, given);
        QFETCH(int, year);
        QFETCH(qlonglong, gross);
        QFETCH(qlonglong, taxable);
        const auto taxes = prepared(given, year);
        QVERIFY(taxes);
        const TaxLines lines = taxes->lines(gross);
        QCOMPARE(static_cast<qlonglong>(lines.all().back().base), taxable);
    }

    void aCutRulingIsSaid() {
        const auto taxes = prepared(QStringLiteral("ruling30=true"), 2026);
        QCOMPARE(taxes->lines(6'000'000).notes()[1], std::string_view("tax.note.nl-ruling-cut"));
        QCOMPARE(taxes->lines(9'000'000).notes()[1], std::string_view("tax.note.nl-holiday-pay"));
        const std::vector<std::string> assumed{"rulingNorm=normal", "pensionRate=0"};
        QCOMPARE(taxes->assumed(), assumed);
    }

    void whatIsNotCoveredIsSaid_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("code");
        QTest::newRow("2027 with its 27 %") << "ruling30=true" << 2027 << "unsupported-year";
        QTest::newRow("flag") << "ruling30=perhaps" << 2026 << "bad-household";
        QTest::newRow("norm") << "ruling30=true rulingNorm=old" << 2026 << "bad-household";
        QTest::newRow("pension") << "pensionRate=51" << 2026 << "bad-household";
    }
    void whatIsNotCoveredIsSaid() {
        QFETCH(QString, given);
        QFETCH(int, year);
        QFETCH(QString, code);
        const auto refused = netherlands()->prepare({year, Period::year, std::nullopt, household(given)});
        QVERIFY(!refused);
        QCOMPARE(QString::fromStdString(refused.error().code), code);
        QVERIFY(!refused.error().message.args.empty());
    }

    /// Only what a reader of the file needs, and what no source confirms, may be absent.
    void aPackThatLostAFigureIsRefused() {
        const std::string folder = std::string(OFFERBOOK_REFERENCE_DIR) + "/tax/";
        const std::vector<std::string> remarks{"/date", "/jurisdiction", "/source", "/what", "/year"};
        QCOMPARE(entriesNobodyMissed<nl::NlYear>(folder + "netherlands-2025.json"), remarks);
        QCOMPARE(entriesNobodyMissed<nl::NlYear>(folder + "netherlands-2026.json"), remarks);
    }

    void everyHouseholdKeepsThePromises_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<bool>("isYear");
        QTest::newRow("2025, a year") << 2025 << true;
        QTest::newRow("2025, a month") << 2025 << false;
        QTest::newRow("2026, a year") << 2026 << true;
        QTest::newRow("2026, a month") << 2026 << false;
    }
    void everyHouseholdKeepsThePromises() {
        QFETCH(int, year);
        QFETCH(bool, isYear);
        Promises promises;
        promises.year = year;
        promises.period = isYear ? Period::year : Period::month;
        promises.households = 800;
        promises.step = 25;  // the last cents of the general credit go at once
        const PropertyReport report = checkProperties(*netherlands(), promises);
        QCOMPARE(QString::fromStdString(report.failure), QString());
        QVERIFY(report.prepared > 700);
    }
};

QTEST_APPLESS_MAIN(TaxNetherlandsTest)
#include "netherlands_test.moc"
