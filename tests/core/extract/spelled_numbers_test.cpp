#include "core/extract/spelled_numbers.h"
#include "tests/core/extract/test_vocabulary.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

/// Whole numbers in words. A number that is read wrongly is a wrong salary, so that what is no whole number, or can be read in
/// two ways, must be none.
class SpelledNumbersTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* words, int expected) { QTest::newRow(words) << QString::fromUtf8(words) << expected; };
        row("fifteen", 15);
        row("twenty-five thousand", 25000);
        row("twenty five thousand", 25000);
        row("two thousand five hundred", 2500);
        row("two thousand, five", 5);  // a list: the number behind the comma is one of its own
        row("one hundred and twenty thousand", 120000);
        row("we pay you for it a hundred thousand", 100000);
        row("twenty-five hundred", 2500);
        row("two thousand and fifty", 2050);
        row("the salary is thirty thousand", 30000);
        row("thirty\nthousand", 30000);
        row("zwölftausend", 12000);
        row("fünfundvierzigtausend", 45000);
        row("fuenfundvierzigtausend", 45000);
        row("zweitausendfünfhundert", 2500);
        row("zwei tausend fünf hundert", 2500);
        row("hundertzwanzigtausend", 120000);
        row("tausend", 1000);
        row("fünfzehnhundert", 1500);
        row("zweitausendundfünfzig", 2050);
        row("dreißigtausend", 30000);
        row("trente mille", 30000);
        row("quatre-vingt mille", 80000);
        row("quatre-vingt-dix-neuf mille", 99000);
        row("soixante et onze mille", 71000);
        row("septante-cinq mille", 75000);
        row("quatre-vingts", 80);
        row("sept cent cinquante-sept mille trois cent quarante-et-un", 757341);
        row("huitante mille", 80000);
        row("deux mille cinq cents", 2500);
        row("mille huit cents", 1800);
        row("cent vingt mille", 120000);
        row("vingt et un mille", 21000);
        row("venticinquemila", 25000);
        row("ventottomila", 28000);
        row("ventunomila", 21000);
        row("trentatré", 33);
        row("duemilacinquecento", 2500);
        row("duemila e cinquecento", 2500);
        row("millecinquecento", 1500);
        row("centottantamila", 180000);
        row("mille", 1000);
    }
    void reads() {
        QFETCH(QString, words);
        QFETCH(int, expected);
        const ReadText text(words.toStdString(), testVocabulary());
        const auto number = spelledNumberBefore(text, text.folded().size());
        QVERIFY(number.has_value());
        QCOMPARE(static_cast<int>(number->value), expected);
    }

    void leavesAlone_data() {
        QTest::addColumn<QString>("words");
        for (const char* words : {"several thousand",
                                  "30 thousand",
                                  "2.5 thousand",
                                  "two and a half thousand",
                                  "two point five thousand",
                                  "one million five hundred thousand",
                                  "thousand",
                                  "hundred",
                                  "five two hundred",
                                  "two thousand two thousand",
                                  "a few hundred",
                                  "two or three thousand",
                                  "two times fifteen thousand",
                                  "zweimal viertausend",
                                  "einige tausend",
                                  "mehrere hundert",
                                  "zwei Komma fünf tausend",
                                  "eine halbe Million",
                                  "eine Million zweihunderttausend",
                                  "zig tausend",
                                  "quelques mille",
                                  "deux virgule cinq mille",
                                  "plusieurs cents",
                                  "un million deux cent mille",
                                  "mila",
                                  "qualche mila",
                                  "un milione duecentomila",
                                  "due virgola cinque mila",
                                  "the euro",
                                  "Weinen",
                                  "dieses",
                                  "Seidenzehner"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }
    void leavesAlone() {
        QFETCH(QString, words);
        const ReadText text(words.toStdString(), testVocabulary());
        const auto number = spelledNumberBefore(text, text.folded().size());
        QVERIFY2(!number, number ? qPrintable(QString::number(number->value)) : "");
    }
};

QTEST_GUILESS_MAIN(SpelledNumbersTest)
#include "spelled_numbers_test.moc"
