#include "core/extract/folded_text.h"
#include "tests/core/extract/test_vocabulary.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

class FoldedTextTest : public QObject {
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void knowsTheOriginal();
    void findsPhrasesInGluedWords();
    void wordsThatAreAskedAboutAreFoundNowhere();
};

void FoldedTextTest::folds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char* text, const char* folded) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(folded);
    };
    row("Straße Zürich", "strasse zurich");
    row("Zu\xCC\x88rich", "zurich");  // decomposed
    row("5\xC2\xA0"
        "266\xE2\x80\xAF"
        "CHF",
        "5 266 chf");
    row("l’année – 2027", "l'annee - 2027");
    row("**Salary:** \\$5", "salary: $5");
    row("a&nbsp;b &amp; c", "a b & c");
    row("x<br>y", "x y");
    row("<Firma>", "<firma>");
    row("zero\xE2\x80\x8Bwidth", "zerowidth");
    row("ДЕНЬ", "день");
    row("٤٥", "45");
}

void FoldedTextTest::folds() {
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(QString::fromStdString(foldedForm(text.toStdString())), folded);
}

void FoldedTextTest::knowsTheOriginal() {
    const std::string text = "für Ärzte: 80 %";
    const FoldedText folded(text);
    const std::size_t at = folded.text().find("arzte");
    const Span span = folded.toOriginal({at, at + 5});
    QCOMPARE(text.substr(span.begin, span.size()), std::string("Ärzte"));
    QCOMPARE(folded.foldedOffset(span.begin), at);
    QCOMPARE(folded.originalBegin(folded.size()), text.size());
}

void FoldedTextTest::findsPhrasesInGluedWords() {
    const auto vocabulary = Vocabulary::parse(
        {{"test",
          R"({"language": "en", "groups": {"g": {"a": ["geneva"], "b": ["full time"], "c": ["befrist*"], "d": ["*vertrag"]}}})"}});
    QVERIFY(vocabulary);
    const FoldedText text("BaselGenevaSwitzerland full\ntime, full\n\ntime, Befristung, Arbeitsvertrag, regenevation");
    QStringList found;
    const auto groups = (*vocabulary)->findAll(text);
    for (const Hit& hit : groups.of((*vocabulary)->groupId("g"))) found << QString::fromStdString(hit.value());
    QCOMPARE(found.join(' '), QString("a b c d"));
}

/// "of" behind a day is asked about where a day stands; in a text it would be found at every turn.
void FoldedTextTest::wordsThatAreAskedAboutAreFoundNowhere() {
    const auto vocabulary = Vocabulary::parse(
        {{"test", R"({"language": "en", "groups": {"asked.date-of": {"of": ["of"]}, "month": {"5": ["may"]}}})"}});
    QVERIFY(vocabulary);
    const auto groups = (*vocabulary)->findAll(FoldedText("the 15th of May, the end of the term"));
    QVERIFY(groups.of((*vocabulary)->groupId("asked.date-of")).empty());
    QCOMPARE(groups.of((*vocabulary)->groupId("month")).size(), std::size_t(1));
    QVERIFY((*vocabulary)->exactly("asked.date-of", "of") != nullptr);
    QVERIFY((*vocabulary)->exactly("asked.date-of", "off") == nullptr);
}

QTEST_APPLESS_MAIN(FoldedTextTest)
#include "folded_text_test.moc"
