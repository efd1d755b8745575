#include "core/extract/evidence_places.h"
#include "tests/core/extract/advert_reading.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

/// Evidence of a text whose signs were repaired: who compares it with the file must find it there.
class EvidencePlacesTest : public QObject {
    Q_OBJECT

private slots:
    void repairedSigns_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("quoted");  // of the place of work
        const QByteArray text(
            "Gärtner (m/w/d)\n\nDie Beispielwerk GmbH sucht für ihr Büro in Zürich eine Gärtnerin.\n\n"
            "Arbeitsort: Zürich\n\nBewerbungsfrist: 15.08.2026\n");
        const QByteArray doubled = QString::fromLatin1(text).toUtf8();
        QTest::addRow("as it is") << text << QByteArray("Zürich");
        QTest::addRow("doubled") << doubled << QString::fromLatin1("Zürich").toUtf8();
        QTest::addRow("with a byte order mark") << "\xEF\xBB\xBF" + doubled << QString::fromLatin1("Zürich").toUtf8();
    }
    void repairedSigns() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, quoted);
        Reading reading = readText(bytes.toStdString(), "advert.txt", "text/plain");
        QVERIFY(reading.postings.size() == 1);
        pointIntoBytes(reading, bytes.toStdString());
        const std::string file = (bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes).toStdString();
        int pieces = 0;
        forEachEvidence(reading, [&](const Evidence& piece) {
            ++pieces;
            QCOMPARE(file.substr(piece.begin, piece.end - piece.begin), piece.text);
        });
        QVERIFY(pieces > 4);
        const auto& places = reading.postings.front().locations;
        QVERIFY(places.hasValue());
        QCOMPARE(places->front().city, std::string("Zürich"));
        QCOMPARE(QByteArray::fromStdString(places.evidence().front().text), quoted);
    }
};

QTEST_GUILESS_MAIN(EvidencePlacesTest)
#include "evidence_places_test.moc"
