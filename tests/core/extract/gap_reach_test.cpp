#include "core/extract/find/gap_reach.h"

#include <re2/re2.h>
#include <QtTest>

#include <random>
#include <string>
#include <vector>

// Where the words behind a gap cannot be reached, a pattern is not tried: what this passes over is a name or a title that
// nobody finds.

using namespace offerbook::extract::find;

namespace {

struct Asked {
    RE2 bounded;
    GapReach reach;
};
Asked askedFor(const std::string& source) {
    UnboundedPattern unbounded = withoutBounds(source);
    return {RE2(source), GapReach(unbounded.source, unbounded.gaps)};
}

}  // namespace

class GapReachTest : public QObject {
    Q_OBJECT

private slots:
    void whereTheWordsAreOutOfReachNothingIsTried_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("isTried");
        const QString name = R"(^(?:the +)?(?P<name>[^.,]{2,20}?)(?: +\([^)]{2,12}\))? +(?:is|are) )";
        QTest::newRow("a match") << name << "the house of cards is open" << true;
        QTest::newRow("a bracket may stand between") << name << "the house (eh) is open" << true;
        QTest::newRow("behind a comma") << name << "the house, which is open" << false;
        QTest::newRow("not there") << name << "the house opens" << false;
        QTest::newRow("only the beginning of a longer word") << name << "the house isles" << false;
        QTest::newRow("too far away") << name << "a house that many of us love is open" << false;
        QTest::newRow("as far as it may be") << name << "the 12345678901234567890 is open" << true;
        QTest::newRow("one further") << name << "the 1234567890123456789012345 is open" << false;
        QTest::newRow("letters of two bytes are one") << name << QString::fromUtf8("the éééééééééé éééééééé is open") << true;
        QTest::newRow("several blanks are one") << name << "the 1234567890          1234567890 is open" << true;
        const QString gap = R"(work\w*[^.;]{0,20}from home)";
        QTest::newRow("a word of any length before the gap")
            << gap << "workingandworkingandworkingandworking at and from home" << true;
        QTest::newRow("a full stop in the gap") << gap << "we work. from home we see the sea" << false;
        QTest::newRow("not known: the gap has alternatives") << R"(at (?:[^.,]{2,20}|x) is )"
                                                             << "at one, two" << true;
        QTest::newRow("not known: a sign that the gap has not") << R"(at\. [^.,]{2,20} is )"
                                                                << "at. one, two" << true;
        QTest::newRow("not known: no gap") << R"(at one)"
                                           << "by two" << true;
        QTest::newRow("not known: any words behind it") << R"(at [^.,]{2,20}\W*$)"
                                                        << "at one, two" << true;
    }
    void whereTheWordsAreOutOfReachNothingIsTried() {
        QFETCH(QString, source);
        QFETCH(QString, sentence);
        QFETCH(bool, isTried);
        const Asked asked = askedFor(source.toStdString());
        const std::string text = sentence.toStdString();
        const std::size_t begin = text.starts_with("we work") ? 3 : 0;
        QCOMPARE(asked.reach.mayMatchAt(text, begin), isTried);
    }

    void noMatchIsPassedOver() {
        const std::vector<std::string> sources{R"(^(?:the +)?(?P<name>[^.,]{2,20}?)(?: +\([^)]{2,12}\))? +(?:is|are) )",
                                               R"(\b(?:at|by) +(?P<name>[^.;:!?,()\n]{2,14}?), +(?:we|you)\b)",
                                               R"((?:posts?|work\w*)[^.;]{0,13} +at +(?:the +)?(?P<name>[^.,]{3,20}))",
                                               R"(^(?:l'|la +){0,2}(?P<name>[^.,]{2,12}) e +alla)",
                                               R"(the +(?P<title>[^.,]{4,12}) +(?:post|work) +(?:at|is))"};
        const std::vector<std::string> words{
            "the",  "is", "are", "at", "by",   "work", "working",           "post", "posts", "house", "you", ", we", ",", ".",
            "(eh)", "l'", "la",  "e",  "alla", " ",    "\xC3\xA9t\xC3\xA9", "a"};
        std::mt19937 random(5);
        int matches = 0;
        for (const std::string& source : sources) {
            const Asked asked = askedFor(source);
            for (int round = 0; round < 6000; ++round) {
                std::string text;
                for (std::size_t left = 2 + random() % 9; left > 0; --left) text += words[random() % words.size()] + " ";
                for (std::size_t begin = 0; begin < text.size(); ++begin) {
                    re2::StringPiece piece;
                    if (!asked.bounded.Match(text, begin, text.size(), RE2::ANCHOR_START, &piece, 1)) continue;
                    ++matches;
                    QVERIFY2(asked.reach.mayMatchAt(text, begin), (source + " | " + text).c_str());
                }
            }
        }
        QVERIFY(matches > 1000);
    }
};

QTEST_APPLESS_MAIN(GapReachTest)
#include "gap_reach_test.moc"
