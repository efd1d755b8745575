#include "core/text/boundaries.h"

#include <QtTest>

// A sentence cut in the wrong place gives a figure the words of its neighbour.

using namespace offerbook;

class BoundariesTest : public QObject {
    Q_OBJECT

private slots:
    void sentencesEndWhereTheRulesOfTheLanguageSay_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("one") << "Our shop stands in Leeds." << QStringList{"Our shop stands in Leeds."};
        QTest::newRow("two") << "It is red. It is old." << QStringList{"It is red.", "It is old."};
        QTest::newRow("closing marks") << "He said \"no.\" She left!" << QStringList{"He said \"no.\"", "She left!"};
        QTest::newRow("only closing marks behind") << "(It is red.) " << QStringList{"(It is red.)"};
        QTest::newRow("number") << "EUR 1.250 a month" << QStringList{"EUR 1.250 a month"};
        QTest::newRow("name of a file") << "See jobs.example for more" << QStringList{"See jobs.example for more"};
        QTest::newRow("small letter behind") << "about 3 p.m. on site" << QStringList{"about 3 p.m. on site"};
        QTest::newRow("question glued to a word") << "Ready?apply now" << QStringList{"Ready?", "apply now"};
        QTest::newRow("capital behind an abbreviation") << "U.S.Army" << QStringList{"U.S.Army"};
        QTest::newRow("line ends") << "- One\n- Two\r\n\r\nThree" << QStringList{"- One", "- Two", "Three"};
        QTest::newRow("letters with accents") << "Größe zählt. Übung auch." << QStringList{"Größe zählt.", "Übung auch."};
        QTest::newRow("small letter with an accent") << "z.B. österlich" << QStringList{"z.B. österlich"};
        QTest::newRow("other alphabets' full stop") << "中文。中文" << QStringList{"中文。", "中文"};
        QTest::newRow("line separator") << QString("One") + QChar(0x2028) + "Two"
                                        << QStringList{QString("One") + QChar(0x2028), "Two"};
        QTest::newRow("next line") << QString("One") + QChar(0x85) + "Two" << QStringList{QString("One") + QChar(0x85), "Two"};
        QTest::newRow("long words beside the stop")
            << "Something longer. Nothing shorter" << QStringList{"Something longer.", "Nothing shorter"};
        QTest::newRow("nothing") << "" << QStringList{};
        QTest::newRow("blanks") << " \n \t" << QStringList{};
    }
    void sentencesEndWhereTheRulesOfTheLanguageSay() {
        QFETCH(QString, text);
        QFETCH(QStringList, sentences);
        const std::string utf8 = text.toStdString();
        QStringList found;
        for (const text::Span& span : text::sentences(utf8, "de"))
            found << QString::fromStdString(utf8.substr(span.begin, span.size()));
        QCOMPARE(found, sentences);
    }

    void bytesThatAreNoTextAreWalkedOver() {
        const std::string bytes = "One.\xFF\xC3 Two. \xE2\x80 Three.";
        std::size_t end = 0;
        for (const text::Span& span : text::sentences(bytes, "en")) {
            QVERIFY(span.begin >= end);
            QVERIFY(span.end <= bytes.size());
            end = span.end;
        }
        QCOMPARE(end, bytes.size());
    }
};

QTEST_APPLESS_MAIN(BoundariesTest)
#include "boundaries_test.moc"
