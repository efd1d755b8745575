#include "core/extract/evidence_places.h"
#include "tests/core/extract/advert_reading.h"
#include "tests/core/extract/data_adverts.h"

#include <QtTest>

#include <algorithm>

using namespace offerbook;
using namespace offerbook::extract;

/// Evidence of a text whose signs were repaired, or of data: who compares it with the file must find it there.
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
        pointIntoBytes(reading, {"advert.txt", "test", "text/plain", bytes.toStdString()}, {});
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

    void data_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("hours");
        QTest::addColumn<QByteArray>("place");
        QTest::addRow("JSON-LD in a text file")
            << QByteArray("advert.txt") << QByteArray(dataAlone) << QByteArray("36 <b>Stunden") << QByteArray("Z\\u00fcrich");
        QTest::addRow("JSON-LD") << QByteArray("advert.jsonld") << QByteArray(dataAlone) << QByteArray("36 <b>Stunden")
                                 << QByteArray("Z\\u00fcrich");
        QTest::addRow("with a byte order mark") << QByteArray("advert.jsonld") << "\xEF\xBB\xBF" + QByteArray(dataAlone)
                                                << QByteArray("36 <b>Stunden") << QByteArray("Z\\u00fcrich");
        QTest::addRow("in a program") << QByteArray("advert.txt") << QByteArray(programOfAPage) << QByteArray("36 hours")
                                      << QByteArray("Leeds");
    }
    /// Every piece is where its place says, and says what it is quoted for.
    void data() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, hours);
        QFETCH(QByteArray, place);
        Reading reading = readText(bytes.toStdString(), name.constData());
        QVERIFY(reading.postings.size() == 1);
        pointIntoBytes(reading, {name.toStdString(), "test", "", bytes.toStdString()}, {});
        const std::string file = (bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes).toStdString();
        int pieces = 0;
        forEachEvidence(reading, [&](const Evidence& piece) {
            ++pieces;
            QCOMPARE(file.substr(piece.begin, piece.end - piece.begin), piece.text);
        });
        QVERIFY(pieces > 6);
        const Posting& posting = reading.postings.front();
        QVERIFY(posting.weeklyHours.hasValue() && posting.locations.hasValue() && posting.contract.hasValue());
        const auto quoted = [](const auto& field) { return QByteArray::fromStdString(field.evidence().front().text); };
        QVERIFY2(quoted(posting.weeklyHours).contains(hours), quoted(posting.weeklyHours).constData());
        QVERIFY2(quoted(posting.locations).contains(place), quoted(posting.locations).constData());
    }
    /// A line of dashes as long as a book, and beside it another value of the same name: neither a deep stack nor a wrong place.
    void longRule() {
        const std::string rule(200'000, '-');
        std::string bytes =
            "{'@type': 'JobPosting', 'title': 'Gardener', 'identifier': {'inner': {'description': 'a box'}}, 'description': '" +
            rule + "\\n\\nWe look for a gardener in Leeds. You work 36 hours per week and have 28 days of paid leave.'}";
        std::replace(bytes.begin(), bytes.end(), '\'', '"');
        Reading reading = readText(bytes, "advert.jsonld");
        QVERIFY(reading.postings.size() == 1);
        pointIntoBytes(reading, {"advert.jsonld", "test", "", bytes}, {});
        const Posting& posting = reading.postings.front();
        QVERIFY(posting.weeklyHours.hasValue());
        const Evidence& hours = posting.weeklyHours.evidence().front();
        QCOMPARE(bytes.substr(hours.begin, hours.end - hours.begin), hours.text);
        QVERIFY(hours.text.find("36 hours") != std::string::npos);
    }
    /// A value that stands twice is quoted where its own name stands.
    void sameWordsTwice() {
        const std::string bytes =
            R"({"@type": "JobPosting", "identifier": {"value": "2026-12-15"}, "title": "Bern", "industry": "Bern", )"
            R"("hiringOrganization": "Lindental AG", "jobLocation": {"address": {"addressLocality": "Bern"}}, "validThrough": "2026-12-15",)"
            R"( "description": "Wir suchen eine Gärtnerin für unser Gewächshaus. Wir bieten 28 Tage Urlaub und 40 Stunden pro Woche."})";
        Reading reading = readText(bytes, "advert.jsonld");
        QVERIFY(reading.postings.size() == 1);
        pointIntoBytes(reading, {"advert.jsonld", "test", "", bytes}, {});
        const Posting& posting = reading.postings.front();
        QVERIFY(posting.deadline.hasValue() && posting.locations.hasValue());
        QCOMPARE(posting.deadline.evidence().front().begin, bytes.find("2026-12-15", bytes.find("validThrough")));
        QCOMPARE(posting.locations.evidence().front().begin, bytes.find("Bern", bytes.find("addressLocality")));
    }
};

QTEST_GUILESS_MAIN(EvidencePlacesTest)
#include "evidence_places_test.moc"
