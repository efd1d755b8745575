#include "core/extract/kind/kind_form.h"
#include "core/extract/kind/kind_words.h"
#include "tests/core/extract/test_vocabulary.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace offerbook;
using namespace offerbook::extract;

/// What the form and the words of a text say of its kind: were one miscounted, an article would be taken for an advert.
class KindFormTest : public QObject {
    Q_OBJECT

private slots:
    void seesForm_data();
    void seesForm();
    void classesLengths();
    void findsWords();
    void weighsEachWordOnce();
    void weighsNoOtherWords();
};

void KindFormTest::seesForm_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cue");
    QTest::addColumn<bool>("isThere");
    const QString sentence = QStringLiteral("The works council met and spoke at length about the new halls beside the river. ");
    QTest::addRow("a long paragraph") << sentence.repeated(4) << "form.prose-9" << true;
    QTest::addRow("short lines") << QString(sentence).replace(". ", ".\n").repeated(4) << "form.prose-1" << false;
    QTest::addRow("numbered parts") << "1. Title\n\nShort.\n\n2) Pay\n\nA figure.\n\n## 3. Place"
                                    << "form.numbered-3" << true;
    QTest::addRow("paragraph signs") << "§ 1 Scope\n§ 2 Pay"
                                     << "form.numbered-2" << true;
    QTest::addRow("a year is no number of a part") << "2027. That was long ago\n40 hours a week"
                                                   << "form.numbered-1" << false;
    QTest::addRow("questions") << "Who can apply?\n\nAnybody.\n\nWhen do we begin?"
                               << "form.asked-2" << true;
    QTest::addRow("a question within a line") << "Interested? Write to us."
                                              << "form.asked-1" << false;
    QTest::addRow("quotes") << "“We seek people”, she says. „Ja“ « Oui »"
                            << "form.quoted-3" << true;
    QTest::addRow("apostrophe and dash are no quotes") << "It’s here – now"
                                                       << "form.quoted-1" << false;
    QTest::addRow("straight quotes") << "\"One\" and \"two\""
                                     << "form.marked-2" << true;
    QTest::addRow("one inch") << "A 19\" rack"
                              << "form.marked-1" << false;
    QTest::addRow("dated at the top") << "New head of finance\n12 March 2027\nShe begins soon."
                                      << "form.dated" << true;
    QTest::addRow("dated at the end") << "Cook\nBonn\nFrom 1 March 2027."
                                      << "form.dated" << false;
    QTest::addRow("a number with a year in it") << "Ref 120274\nCook"
                                                << "form.dated" << false;
    QTest::addRow("nothing") << ""
                             << "form.sentence-40" << false;
}

void KindFormTest::seesForm() {
    QFETCH(QString, text);
    QFETCH(QString, cue);
    QFETCH(bool, isThere);
    const std::vector<std::string> cues = formCues(ReadText(text.toStdString(), testVocabulary()));
    QCOMPARE(std::find(cues.begin(), cues.end(), cue.toStdString()) != cues.end(), isThere);
    QCOMPARE(std::set<std::string>(cues.begin(), cues.end()).size(), cues.size());
}

void KindFormTest::classesLengths() {
    QCOMPARE(lengthClass(0), 0U);
    QCOMPARE(lengthClass(299), 0U);
    QCOMPARE(lengthClass(300), 1U);
    QCOMPARE(lengthClass(1500), 3U);
    QCOMPARE(lengthClass(1000000), 4U);
}

void KindFormTest::findsWords() {
    const std::vector<std::string> words = kindWords("we seek a cook, we pay 15 euro/h; c++ and a3b averyveryverylongwordindeed");
    const std::vector<std::string> expected{"and", "cook", "euro", "pay", "seek", "we"};
    QCOMPARE(words, expected);
    QVERIFY(kindWords("").empty());
}

void KindFormTest::weighsEachWordOnce() {
    const KindWordTable table({{"cook", 300}, {"council", -200}, {"abcdefghijklmnop", 7}});
    QCOMPARE(table.sum("cook cook the cook"), 300);
    QCOMPARE(table.sum("the council seeks a cook"), 100);
    QCOMPARE(table.sum("abcdefghijklmnop"), 7);
    QCOMPARE(table.sum("cooks"), 0);
    QCOMPARE(table.sum(""), 0);
}

void KindFormTest::weighsNoOtherWords() {
    QCOMPARE(KindWordTable().sum("cook"), 0);
    QCOMPARE(KindWordTable({{"", 5}, {"averyveryverylongword", 5}}).sum("averyveryverylongword"), 0);
}

QTEST_APPLESS_MAIN(KindFormTest)
#include "kind_form_test.moc"
