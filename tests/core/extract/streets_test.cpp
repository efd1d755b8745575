#include "core/extract/find/location/streets.h"
#include "tests/core/extract/test_vocabulary.h"

#include <QtTest>

using namespace offerbook::extract;
using namespace offerbook::extract::find;

/// A street has the name of a town: taken for the place of work it would send somebody to Rome for a job in Bari.
class StreetsTest : public QObject {
    Q_OBJECT

private slots:
    void streets_data() {
        QTest::addColumn<QString>("text");  // folded, the town in brackets
        QTest::addColumn<bool>("expected");
        const auto row = [](const char* text, bool expected) { QTest::newRow(text) << QString(text) << expected; };
        row("via [roma] 12, bari", true);
        row("sede: c.so [milano]", true);
        row("20 rue de [lyon]", true);
        row("torino, corso [francia]", true);
        row("boulevard des [etats-unis]", true);
        row("strasse der [schweiz] 5", true);
        row("14 [france] street", true);
        row("ferrovia [roma]-bari", false);
        row("lavia [roma]", false);
        row("a [roma]", false);
        row("[roma]", false);
        row("245 [boston] road", true);
        row("12 [london] st", true);
        row("12 [london] st.", true);
        row("[boston] stadium", false);
        row("[boston], road 7", false);
        row("[boston]", false);
    }
    void streets() {
        QFETCH(QString, text);
        std::string flat = text.toStdString();
        const std::size_t begin = flat.find('[');
        flat.erase(begin, 1);
        const std::size_t end = flat.find(']');
        flat.erase(end, 1);
        PlaceHit hit{PlaceHit::Kind::city, {begin, end}, "IT", false};
        QTEST(isStreet(testPatterns().asked(), flat, hit), "expected");
        hit.kind = PlaceHit::Kind::country;
        QTEST(isStreet(testPatterns().asked(), flat, hit), "expected");
    }
    /// "Sur la place de Genève" is in Geneva, "place de France" a square; "Boston, MA St. Example" names a state.
    void landsAlone() {
        const std::string square = "place de france";
        PlaceHit hit{PlaceHit::Kind::country, {9, 15}, "FR", false};
        QVERIFY(isStreet(testPatterns().asked(), square, hit));
        hit.kind = PlaceHit::Kind::city;
        QVERIFY(!isStreet(testPatterns().asked(), square, hit));
        const PlaceHit state{PlaceHit::Kind::region, {8, 10}, "US", true};
        QVERIFY(!isStreet(testPatterns().asked(), "boston, ma st. example", state));
    }
};

QTEST_APPLESS_MAIN(StreetsTest)
#include "streets_test.moc"
