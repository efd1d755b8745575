#include "ui/bridge/shown_text.h"

#include <QPlainTextEdit>
#include <QTest>

#include <string>

using namespace offerbook::ui;

class ShownTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rangesCoverTheirWords_data();
    void rangesCoverTheirWords();
    void positionsStayRightInTextWidget();
    void brokenBytesAreShownAndCounted();
    void offsetsBeyondTheTextEndIt();
    void longTextIsFast();
};

void ShownTextTest::rangesCoverTheirWords_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("lit");
    QTest::newRow("ascii") << QByteArray("pay: 5000 a month") << QByteArray("5000") << QStringLiteral("5000");
    QTest::newRow("behind umlauts") << QByteArray("Löhne für Äpfel: 5000") << QByteArray("5000") << QStringLiteral("5000");
    QTest::newRow("umlauts themselves") << QByteArray("bei Käserei Müller in") << QByteArray("Käserei Müller")
                                        << QString::fromUtf8("Käserei Müller");
    QTest::newRow("behind an emoji") << QByteArray("🏔🏔 Zürich") << QByteArray("Zürich") << QString::fromUtf8("Zürich");
    QTest::newRow("an emoji itself") << QByteArray("a 🏔 b") << QByteArray("🏔") << QString::fromUtf8("🏔");
    QTest::newRow("behind CR LF") << QByteArray("one\r\ntwo\r\nthree") << QByteArray("three") << QStringLiteral("three");
    QTest::newRow("behind a combining accent") << QByteArray("Cafe\xCC\x81 5000") << QByteArray("5000") << QStringLiteral("5000");
    QTest::newRow("a letter takes its accent along")
        << QByteArray("Cafe\xCC\x81 au lait") << QByteArray("Cafe") << QString::fromUtf8("Cafe\xCC\x81");
    QTest::newRow("half a family takes the family")
        << QByteArray("x 👩‍👩‍👧 y") << QByteArray("👩") << QString::fromUtf8("👩‍👩‍👧");
}

void ShownTextTest::rangesCoverTheirWords() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, words);
    QFETCH(QString, lit);
    const ShownText shown{std::string_view(text.constData(), static_cast<std::size_t>(text.size()))};
    const auto at = static_cast<std::size_t>(text.indexOf(words));
    const auto range = shown.range(at, at + static_cast<std::size_t>(words.size()));
    QCOMPARE(shown.text().mid(range.begin, range.length()), lit);
}

void ShownTextTest::positionsStayRightInTextWidget() {
    const std::string text = "one\r\ntwo\rthree\ffour \xE2\x80\xA8 five \xEF\xB7\x90 six \xF0\x9F\x8F\x94 end";
    const ShownText shown(text);
    QPlainTextEdit edit;
    edit.setPlainText(shown.text());
    QTextCursor cursor(edit.document());
    const auto range = shown.range(text.find("end"), text.size());
    cursor.setPosition(range.begin);
    cursor.setPosition(range.end, QTextCursor::KeepAnchor);
    QCOMPARE(cursor.selectedText(), QStringLiteral("end"));
}

void ShownTextTest::brokenBytesAreShownAndCounted() {
    const std::string text =
        "a\xFF"
        "b\xC3"
        "c\xED\xA0\x80"
        "d";
    const ShownText shown(text);
    QVERIFY(shown.text().contains(QChar(0xFFFD)));
    QCOMPARE(shown.text().at(shown.position(text.find('d'))), QLatin1Char('d'));
}

void ShownTextTest::offsetsBeyondTheTextEndIt() {
    const ShownText shown("abc");
    QCOMPARE(shown.position(99), 3);
    QVERIFY(shown.range(99, 200).isEmpty());
    QVERIFY(shown.range(2, 1).isEmpty());
    QVERIFY(ShownText().range(0, 5).isEmpty());
}

void ShownTextTest::longTextIsFast() {
    std::string text;
    for (int i = 0; i < 50'000; ++i) text += "Zürich 🏔 \r\n";
    const ShownText shown(text + "end");
    const auto range = shown.range(text.size(), text.size() + 3);
    QCOMPARE(shown.text().mid(range.begin, range.length()), QStringLiteral("end"));
}

QTEST_MAIN(ShownTextTest)
#include "shown_text_test.moc"
