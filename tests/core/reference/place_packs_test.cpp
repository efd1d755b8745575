// What is known of a place: price levels, limits of telework, regions of towns.
#include "core/reference/place_regions.h"
#include "core/reference/price_levels.h"
#include "core/reference/telework_limits.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace offerbook;

namespace {

template <class Pack>
Pack shipped(const char* file) {
    auto loaded = Pack::load(std::filesystem::path(OFFERBOOK_REFERENCE_DIR) / file);
    if (!loaded) qFatal("%s", loaded.error().id.c_str());
    return std::move(*loaded);
}

QString written(const std::vector<TeleworkLimit>& limits) {
    QStringList words;
    for (const auto& limit : limits)
        words << QString::fromStdString(limit.percent ? limit.percent->toString() + "%" : limit.days->toString() + "d");
    return words.join(u' ');
}

}  // namespace

class PlacePacksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Levels of 2024 against Germany as derived from the same two sources: Switzerland 160.6, Denmark 131.7, Austria 103.9.
    void priceLevels_data() {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("percentOfGermany");
        for (const auto& [country, percent] : {std::pair("CH", "160.6"), std::pair("DK", "131.7"), std::pair("AT", "103.9"),
                                               std::pair("BE", "107.3"), std::pair("CZ", "81.4"), std::pair("DE", "100")})
            QTest::newRow(country) << country << percent;
    }
    void priceLevels() {
        QFETCH(QString, country);
        static const auto levels = shipped<PriceLevels>("price-levels.json");
        const auto quotient = levels.between("DE", country.toStdString());
        QVERIFY(quotient);
        const Decimal percent = (quotient->times * Decimal(100)).dividedBy(quotient->dividedBy, 1, Rounding::halfEven);
        QTEST(QString::fromStdString(percent.toString()), "percentOfGermany");
    }
    void aCountryWithoutALevelHasNone() {
        const auto levels = shipped<PriceLevels>("price-levels.json");
        QVERIFY(!levels.between("CH", "AQ"));
        QVERIFY(!levels.between("AQ", "CH"));
        QVERIFY(QString::fromStdString(levels.index()).contains(QString::number(levels.year())));
    }

    void aLevelWithoutItsYearIsRefused() {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("price-levels.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"meta":{"index":"x","source":"y"},"countries":{}})");
        file.close();
        const auto loaded = PriceLevels::load(file.fileName().toStdString());
        QVERIFY(!loaded);
        QCOMPARE(QString::fromStdString(loaded.error().args.at(1).value), QStringLiteral("meta"));
    }

    void limitsOfTelework_data() {
        QTest::addColumn<QString>("residence");
        QTest::addColumn<QString>("work");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("limits");
        const auto row = [](const char* residence, const char* work, const char* region, const char* limits) {
            QTest::addRow("%s to %s %s", residence, work, region) << residence << work << region << limits;
        };
        row("FR", "CH", "GE", "49.9% 40%");
        row("IT", "CH", "TI", "49.9% 25%");
        row("IT", "CH", "ZH", "49.9%");
        row("DE", "LU", "", "49.9% 34d");
        row("DK", "DE", "", "25%");  // Denmark is not in the agreement
        row("GB", "CH", "", "");     // nor in either
        row("CH", "CH", "GE", "");
        row("", "CH", "GE", "");
    }
    void limitsOfTelework() {
        QFETCH(QString, residence);
        QFETCH(QString, work);
        QFETCH(QString, region);
        static const auto limits = shipped<TeleworkLimits>("telework-limits.json");
        const auto found = limits.between(residence.toStdString(), work.toStdString(), region.toStdString());
        QTEST(written(found), "limits");
        for (const auto& limit : found) QVERIFY(!limit.source.empty() && !limit.year.empty());
    }
    void employersLimits() {
        const auto limits = shipped<TeleworkLimits>("telework-limits.json");
        QCOMPARE(*limits.ofEmployer("ECMWF")->days, Decimal(80));
        QCOMPARE(*limits.ofEmployer("European Centre for Medium-Range Weather Forecasts (ECMWF)")->days, Decimal(80));
        QCOMPARE(*limits.ofEmployer("European Patent Office")->days, Decimal(60));
        QVERIFY(!limits.ofEmployer("Becbeck AG"));
    }

    void regionsOfTowns() {
        const auto places = shipped<PlaceRegions>("places.json");
        QCOMPARE(places.regionOf("CH", "Genève"), std::string("GE"));
        QCOMPARE(places.regionOf("CH", "geneva"), std::string("GE"));
        QCOMPARE(places.regionOf("DE", "München"), std::string("BY"));
        QCOMPARE(places.regionOf("IT", "Bologna"), std::string("BO"));
        QCOMPARE(places.regionOf("DE", "Geneva"), std::string());
        QCOMPARE(places.regionOf("CH", "Nowhere"), std::string());
    }
};

QTEST_APPLESS_MAIN(PlacePacksTest)
#include "place_packs_test.moc"
