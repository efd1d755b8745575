#include "core/reference/towns.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace offerbook;

namespace {

const Towns& shipped() {
    static const auto loaded = Towns::load(std::filesystem::path(OFFERBOOK_REFERENCE_DIR) / "towns.tsv");
    if (!loaded) qFatal("%s", loaded.error().id.c_str());
    return *loaded;
}

}  // namespace

/// How far people live from work: a town that is not found, or a wrong distance, judges them wrongly.
class TownsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void distances_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("fromCountry");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("toCountry");
        QTest::addColumn<int>("km");
        // Great circles between the middles of the towns, to within a few kilometres.
        QTest::newRow("Zürich-Genève") << "Zürich"
                                       << "CH"
                                       << "Geneva"
                                       << "CH" << 224;
        QTest::newRow("London-Paris") << "London"
                                      << "GB"
                                      << "Paris"
                                      << "FR" << 344;
        QTest::newRow("Berlin-München") << "Berlin"
                                        << "DE"
                                        << "München"
                                        << "DE" << 504;
        QTest::newRow("Roma-Milano") << "Roma"
                                     << "IT"
                                     << "Mailand"
                                     << "IT" << 477;
        QTest::newRow("the same") << "Bern"
                                  << "CH"
                                  << "Berne"
                                  << "CH" << 0;
        QTest::newRow("south and west") << "Sydney"
                                        << "AU"
                                        << "New York City"
                                        << "US" << 15990;
    }
    void distances() {
        QFETCH(QString, from);
        QFETCH(QString, fromCountry);
        QFETCH(QString, to);
        QFETCH(QString, toCountry);
        QFETCH(int, km);
        const auto a = shipped().named(from.toStdString(), fromCountry.toStdString());
        const auto b = shipped().named(to.toStdString(), toCountry.toStdString());
        QVERIFY2(!a.empty() && !b.empty(), qPrintable(from + " " + to));
        const int found = kilometresBetween(*a.front(), *b.front());
        QVERIFY2(std::abs(found - km) <= 3 + km / 500, qPrintable(QString::number(found)));
        QCOMPARE(kilometresBetween(*b.front(), *a.front()), found);
    }

    void namesAreFoundWhateverTheirAccents() {
        QVERIFY(shipped().size() > 20'000);
        QCOMPARE(shipped().named("zurich", "CH").size(), std::size_t(1));
        QCOMPARE(shipped().named("ZÜRICH", "CH").size(), std::size_t(1));
        QVERIFY(shipped().named("Zürich", "DE").empty());
        QVERIFY(shipped().named("Nirgendwo", "").empty());
        QVERIFY(shipped().named("Burgdorf", "").size() >= 2);
    }

    void damagedLinesAreNamed_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no code") << QByteArray("# a comment\nSwitzerland\tBern\t46.948\t7.447\n");
        QTest::newRow("no number") << QByteArray("# a comment\nCH\tBern\tnorth\t7.447\n");
        QTest::newRow("too few") << QByteArray("# a comment\nCH\tBern\t46.948\n");
        QTest::newRow("beyond the globe") << QByteArray("# a comment\nCH\tBern\t460.948\t7.447\n");
    }
    void damagedLinesAreNamed() {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath("towns.tsv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const auto loaded = Towns::load(file.fileName().toStdString());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().id, std::string("reference.entry"));
        QCOMPARE(loaded.error().args.at(1).value, std::string("2"));
    }
};

QTEST_APPLESS_MAIN(TownsTest)
#include "towns_test.moc"
