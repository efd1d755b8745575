#include "core/tax/switzerland/source_tariffs.h"
#include "core/tax/switzerland/tariff_code.h"
#include "tests/core/tax/switzerland/swiss_vectors.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace offerbook::tax;

namespace {

SourceTariffs packed() { return {OFFERBOOK_PACKED_SOURCE_TAX, ""}; }

const std::vector<std::string> all26{"AG", "AI", "AR", "BE", "BL", "BS", "FR", "GE", "GL", "GR", "JU", "LU", "NE",
                                     "NW", "OW", "SG", "SH", "SO", "SZ", "TG", "TI", "UR", "VD", "VS", "ZG", "ZH"};

const SourceTaxStep& stepAt(const SourceTariff& tariff, Cents income) {
    const SourceTaxStep* found = &tariff.steps.front();
    for (const SourceTaxStep& step : tariff.steps)
        if (step.from <= income) found = &step;
    return *found;
}

/// One record 06 of an official file, all in its own units.
struct OfficialRow {
    std::string code;
    Cents from;
    int rate;
    int minimum;
};

std::vector<OfficialRow> officialRows(const QString& path) {
    std::vector<OfficialRow> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return rows;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (!line.startsWith("06")) continue;
        rows.push_back({line.mid(6, 10).trimmed().toStdString(), line.mid(24, 9).toLongLong(), line.mid(54, 5).toInt(),
                        line.mid(45, 9).toInt()});
    }
    return rows;
}

}  // namespace

/// The packed tariffs are what the official files say. A user of any canton would otherwise see another canton's tax, another
/// family's, or a step beside the right one.
class SourceTariffsTest : public QObject {
    Q_OBJECT

private slots:
    void coversAllCantonsAndThreeOfTheYearBefore() {
        const SourceTariffs tariffs = packed();
        QCOMPARE(tariffs.cantons(2026), all26);
        QCOMPARE(tariffs.cantons(2025), (std::vector<std::string>{"GE", "VD", "ZH"}));
        QVERIFY(tariffs.cantons(2024).empty());
    }

    void staysSmall() { QVERIFY(QFileInfo(OFFERBOOK_PACKED_SOURCE_TAX).size() < 4'000'000); }

    void officialSteps_data() {
        QTest::addColumn<QString>("canton");
        QTest::addColumn<QString>("code");
        QTest::addColumn<qlonglong>("income");
        QTest::addColumn<qlonglong>("from");
        QTest::addColumn<int>("ppm");
        // Read from the official files of the Federal Tax Administration, 2026.
        QTest::newRow("Geneva, steps at x0.00") << "GE"
                                                << "A0N" << 1'000'000LL << 1'000'000LL << 155'600;
        QTest::newRow("Geneva, one rappen below") << "GE"
                                                  << "A0N" << 999'999LL << 995'000LL << 155'000;
        QTest::newRow("Zurich, steps at x1.00") << "ZH"
                                                << "A0N" << 1'000'000LL << 995'100LL << 105'900;
        QTest::newRow("Zurich, the next franc") << "ZH"
                                                << "A0N" << 1'000'100LL << 1'000'100LL << 106'400;
        QTest::newRow("Zurich, below the first step") << "ZH"
                                                      << "A0N" << 50LL << 100LL << 2'500;
        QTest::newRow("simplified procedure") << "BE"
                                              << "E0N" << 300'000LL << 100LL << 50'000;
    }
    void officialSteps() {
        QFETCH(QString, canton);
        QFETCH(QString, code);
        QFETCH(qlonglong, income);
        QFETCH(qlonglong, from);
        QFETCH(int, ppm);
        const auto table = packed().canton(2026, canton.toStdString());
        QVERIFY(table);
        const auto tariff = (*table)->tariff(code.toStdString());
        QVERIFY(tariff);
        const SourceTaxStep& step = stepAt(*tariff, income);
        QCOMPARE(step.from, from);
        QCOMPARE(step.ratePpm, ppm);
    }

    /// Tariffs that equal another one in the table are read in full.
    void everyTariffHasAscendingSteps() {
        const SourceTariffs tariffs = packed();
        std::size_t count = 0;
        for (const int year : {2025, 2026})
            for (const std::string& canton : tariffs.cantons(year)) {
                const auto table = tariffs.canton(year, canton);
                QVERIFY(table);
                for (const std::string& code : (*table)->codes()) {
                    const auto tariff = (*table)->tariff(code);
                    QVERIFY2(tariff && tariff->code == code && !tariff->steps.empty(), (canton + code).c_str());
                    const auto ascends = [](const SourceTaxStep& a, const SourceTaxStep& b) { return a.from >= b.from; };
                    QVERIFY(std::adjacent_find(tariff->steps.begin(), tariff->steps.end(), ascends) == tariff->steps.end());
                    for (const SourceTaxStep& step : tariff->steps)
                        QVERIFY2(step.ratePpm >= 0 && step.ratePpm < 500'000 && step.minimum >= 0, (canton + code).c_str());
                    ++count;
                }
            }
        QVERIFY(count > 3'700);
    }

    void everyOfficialRow_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("canton");
        for (const char* name : {"tar26ge", "tar26zh", "tar26lu", "tar26sg", "tar25ge", "tar25vd"}) {
            const QString file(name);
            QTest::newRow(name) << file << 2000 + file.mid(3, 2).toInt() << file.mid(5).toUpper();
        }
    }
    void everyOfficialRow() {
        QFETCH(QString, file);
        QFETCH(int, year);
        QFETCH(QString, canton);
        if (sharedTaxFolder().isEmpty()) QSKIP("the official files are not at hand: OFFERBOOK_SHARED is not set");
        const auto rows = officialRows(sharedTaxFolder() + "/ch-source-tax/" + file + ".txt");
        QVERIFY(rows.size() > 20'000);
        const auto table = packed().canton(year, canton.toStdString());
        QVERIFY(table);
        for (const OfficialRow& row : rows) {
            const auto tariff = (*table)->tariff(row.code);
            QVERIFY2(tariff, row.code.c_str());
            const auto above = std::upper_bound(tariff->steps.begin(), tariff->steps.end(), row.from,
                                                [](Cents income, const SourceTaxStep& step) { return income < step.from; });
            const SourceTaxStep& step = *(above - 1);
            QVERIFY2(step.ratePpm == row.rate * 100 && step.minimum == row.minimum,
                     (row.code + " from " + std::to_string(row.from)).c_str());
        }
    }

    void codeOfTheHousehold_data() {
        QTest::addColumn<bool>("married");
        QTest::addColumn<bool>("partnerEarns");
        QTest::addColumn<int>("children");
        QTest::addColumn<bool>("church");
        QTest::addColumn<QString>("code");
        QTest::newRow("single") << false << false << 0 << false << "A0N";
        QTest::newRow("single with children") << false << false << 2 << true << "H2Y";
        QTest::newRow("married, one income") << true << false << 1 << false << "B1N";
        QTest::newRow("married, two incomes") << true << true << 9 << true << "C9Y";
    }
    void codeOfTheHousehold() {
        QFETCH(bool, married);
        QFETCH(bool, partnerEarns);
        QFETCH(int, children);
        QFETCH(bool, church);
        QTEST(QString::fromStdString(tariffCode({married, partnerEarns, children, church})), "code");
    }

    void otherChurchLetterWhereThereIsButOne() {
        const SourceTariffs tariffs = packed();
        const auto geneva = tariffs.canton(2026, "GE");
        const auto jura = tariffs.canton(2026, "JU");
        const auto zurich = tariffs.canton(2026, "ZH");
        QVERIFY(geneva && jura && zurich);
        QCOMPARE(*offeredCode(**geneva, "A0Y"), std::string("A0N"));
        QCOMPARE(*offeredCode(**jura, "A0N"), std::string("A0Y"));
        QCOMPARE(*offeredCode(**zurich, "A0Y"), std::string("A0Y"));
        QVERIFY(!offeredCode(**geneva, "A7N"));  // Geneva's table ends at five children
        QVERIFY(!offeredCode(**geneva, "X0N"));
        QVERIFY(!offeredCode(**geneva, ""));
        QVERIFY(!asksForChurch(**geneva) && !asksForChurch(**jura) && asksForChurch(**zurich));
    }

    /// Of Zurich 2025 there are the most asked tariffs without church tax: the others are not answered by these.
    void aPartialTableNeverAnswersForAnother() {
        const auto zurich = packed().canton(2025, "ZH");
        QVERIFY(zurich && !(*zurich)->isComplete());
        QCOMPARE(*offeredCode(**zurich, "A0N"), std::string("A0N"));
        QVERIFY(!offeredCode(**zurich, "A0Y"));
        QVERIFY(!offeredCode(**zurich, "B3N"));
        QVERIFY(asksForChurch(**zurich));
        for (const char* code : {"A0N", "B0N", "B1N", "B2N", "C0N", "C1N", "G9N", "H1N"}) {
            const auto tariff = (*zurich)->tariff(code);
            QVERIFY2(tariff && tariff->steps.back().from == 10'000'100, code);
        }
    }

    void namesTheCantonsThatItHas() {
        const auto none = packed().canton(2025, "BE");
        QVERIFY(!none);
        QCOMPARE(none.error().code, std::string("unsupported-place"));
        QCOMPARE(none.error().supported, (std::vector<std::string>{"GE", "VD", "ZH"}));
    }

    void missingOrDamagedFileIsAnError() {
        QTemporaryDir folder;
        const std::string path = folder.filePath("tariffs.bin").toStdString();
        const auto missing = SourceTariffs(path, "").canton(2026, "ZH");
        QVERIFY(!missing);
        QCOMPARE(missing.error().message.id, std::string("reference.missing"));

        QFile good(OFFERBOOK_PACKED_SOURCE_TAX);
        QVERIFY(good.open(QIODevice::ReadOnly));
        QByteArray bytes = good.readAll();
        QFile bad(QString::fromStdString(path));
        for (const qsizetype at : {qsizetype{3}, bytes.size() - 40}) {  // its mark; within the last canton, Zurich
            QByteArray changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ 0x55);
            QVERIFY(bad.open(QIODevice::WriteOnly | QIODevice::Truncate));
            bad.write(changed);
            bad.close();
            const auto damaged = SourceTariffs(path, "").canton(2026, "ZH");
            QVERIFY(!damaged);
            QCOMPARE(damaged.error().message.id, std::string("reference.damaged"));
        }
        QVERIFY(bad.open(QIODevice::WriteOnly | QIODevice::Truncate));
        bad.write(bytes.left(bytes.size() / 2));
        bad.close();
        QVERIFY(!SourceTariffs(path, "").canton(2026, "ZH"));
    }

    void whatWasBuiltIsTakenWhereNothingIsInstalled() {
        QVERIFY(SourceTariffs("/nowhere/tariffs.bin", OFFERBOOK_PACKED_SOURCE_TAX).canton(2026, "AG"));
    }
};

QTEST_APPLESS_MAIN(SourceTariffsTest)
#include "source_tariffs_test.moc"
