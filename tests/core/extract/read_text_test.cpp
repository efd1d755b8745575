#include "core/extract/read_text.h"
#include "tests/core/extract/test_vocabulary.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

class ReadTextTest : public QObject {
    Q_OBJECT

private slots:
    void tellsSections_data();
    void tellsSections();
    void tellsVoices();
    void guessesLanguages_data();
    void guessesLanguages();
    void splitsLabels();
    void joinsWrappedLines();
};

void ReadTextTest::tellsSections_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("section");
    const auto row = [](const char* text, const char* word, Section section) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(word) << static_cast<int>(section);
    };
    row("## Requirements\n\nGerman is needed here.", "German", Section::requirements);
    row("**Nice to have**\n- Rust", "Rust", Section::wished);
    row("Ihr Profil:\n• Abschluss in Chemie", "Chemie", Section::requirements);
    row("Das bieten wir\n\n- 30 Tage Ferien", "Ferien", Section::offer);
    row("Votre mission\n=============\nPiloter les achats.", "Piloter", Section::tasks);
    row("#### Requisiti\n\n- Laurea in fisica", "fisica", Section::requirements);
    row("About us\n\nWe make glass.", "glass", Section::employer);
    row("## How to apply\n\nWrite to us.", "Write", Section::application);
    row("Glazier in Leeds\n\nWe make glass.", "glass", Section::head);
    row("## Requirements\n\n### Tools\n\nA saw.", "saw", Section::requirements);
}

void ReadTextTest::tellsSections() {
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(int, section);
    const std::string utf8 = text.toStdString();
    const ReadText read(utf8, testVocabulary());
    QCOMPARE(static_cast<int>(read.sectionAt(utf8.find(word.toStdString()))), section);
}

void ReadTextTest::tellsVoices() {
    const std::string text =
        "FIXED TERM3 weeks ago\n\nGlazier\n\nJob Description\n\nWe make windows in Leeds.\n\nCareer advice\n\nPolish your "
        "letter.\n\n"
        "Similar jobs\n\nRoofer in York";
    const ReadText read(text, testVocabulary());
    QCOMPARE(read.voiceAt(0), Voice::siteHeader);
    QCOMPARE(read.voiceAt(text.find("windows")), Voice::employer);
    QCOMPARE(read.voiceAt(text.find("Polish")), Voice::siteAdvice);
    QCOMPARE(read.voiceAt(text.find("Roofer")), Voice::similarPostings);
}

void ReadTextTest::guessesLanguages_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << "We are looking for a glazier who will work with our team in the north of the country."
                        << "en";
    QTest::newRow("de") << QString::fromUtf8(
                               "Wir suchen für unser Team in der Werkstatt eine Person, die mit Glas und Holz arbeitet.")
                        << "de";
    QTest::newRow("fr") << QString::fromUtf8(
                               "Nous recherchons pour notre atelier une personne qui travaille avec le verre et les cadres.")
                        << "fr";
    QTest::newRow("it") << QString::fromUtf8(
                               "Cerchiamo per la nostra officina una persona che lavori con il vetro e gli infissi della casa.")
                        << "it";
    QTest::newRow("none") << "12345 67"
                          << "";
}

void ReadTextTest::guessesLanguages() {
    QFETCH(QString, text);
    QFETCH(QString, language);
    QCOMPARE(QString::fromStdString(ReadText(text.toStdString(), testVocabulary()).language()), language);
}

void ReadTextTest::splitsLabels() {
    const std::string text = "**Location:** Leeds\nJob reference:\n\nAB-12\n| Pay | 500 |\nSee https://example.org\n- Start: May";
    const ReadText read(text, testVocabulary());
    QStringList labels;
    for (const Line& line : read.lines())
        if (line.hasLabel())
            labels << QString::fromStdString(std::string(read.slice(line.label)) + "=" + std::string(read.slice(line.value)));
    QCOMPARE(labels.join("; "), QString("Location=Leeds; Job reference=AB-12; Pay=500; Start=May"));
}

void ReadTextTest::joinsWrappedLines() {
    const std::string text = "Our shop is old and\nstands in Leeds. It is\nred.\n\n- One\n- Two";
    const ReadText read(text, testVocabulary());
    QStringList sentences;
    for (const Sentence& sentence : read.sentences())
        sentences << QString::fromStdString(std::string(read.slice({sentence.begin, sentence.end}))).replace('\n', ' ');
    QCOMPARE(sentences.join("|"), QString("Our shop is old and stands in Leeds.|It is red.|- One|- Two"));
}

QTEST_APPLESS_MAIN(ReadTextTest)
#include "read_text_test.moc"
