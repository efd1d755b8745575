#include "core/extract/find/edge_words.h"

#include <re2/re2.h>
#include <QtTest>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

// What the edge words pass over is never asked of RE2: a word that they miss is a date or a place without its cue.

using namespace offerbook::extract::find;

namespace {

const std::vector<std::string>& patterns() {
    static const std::vector<std::string> all{R"((?:until|till|to|ends? +on|end +date:?|(?:^|[ 0-9.])-)(?: +the)?$)",
                                              R"((?:sede|luogo)(?: +(?:e|di +lavoro))*[ :]*(?:a|in|presso)? *$)",
                                              R"((?:deadline|due)(?: +\w+){0,4}[ :,]*(?:the +)?$)",
                                              R"(\b(?:in|at) +(?:the +(?:city|town) +of +)$)",
                                              R"([0-9]+ *(?:km|miles?)(?: +[a-z-]+){0,4} +(?:of|from|to)$)",
                                              R"((?:\bjobs|\bcareers)$|^(?:join|about)\b)",
                                              R"(^(?:(?:re|aw|fwd?) *: *)+)",
                                              R"(^\[[^\]]{1,30}\] *)",
                                              R"(^.*\b(?:who|that)\b)",
                                              R"(^(?:,| -|) *(?:preferably|ideally) +(?:in|from)\b)",
                                              R"(a\.? *m\.?$)",
                                              R"((?P<per>x|yy)[.)\]]+$)"};
    return all;
}

}  // namespace

class EdgeWordsTest : public QObject {
    Q_OBJECT

private slots:
    void aMirrorMatchesBackwards_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("backwards");
        QTest::newRow("letters") << "ab"
                                 << "ba";
        QTest::newRow("repeated signs") << "ab+c{2,3}?"
                                        << "c{2,3}?b+a";
        QTest::newRow("a group left out") << "(?:up +)?to$"
                                          << "^ot(?: +pu)?";
        QTest::newRow("alternatives") << "a|bc"
                                      << "a|cb";
        QTest::newRow("a class with brackets in it") << R"([]a]x[^\]b])"
                                                     << R"([^\]b]x[]a])";
        QTest::newRow("escapes") << R"(\bin\.)"
                                 << R"(\.ni\b)";
        QTest::newRow("a name") << "(?P<lo>ab)"
                                << "(?:ba)";
        QTest::newRow("flags are not known") << "(?i)ab"
                                             << "";
        QTest::newRow("signs of several bytes are not known") << QString::fromUtf8("a·b") << "";
        QTest::newRow("an open group") << "(?:ab"
                                       << "";
    }
    void aMirrorMatchesBackwards() {
        QFETCH(QString, source);
        QFETCH(QString, backwards);
        QCOMPARE(QString::fromStdString(mirrored(source.toStdString())), backwards);
    }

    void mostTextsArePassedOver() {
        const EdgeWords until = EdgeWords::endingsOf({patterns()[0]});
        QVERIFY(until.mayEnd("it runs until"));
        QVERIFY(until.mayEnd("until the"));
        QVERIFY(!until.mayEnd("it runs from"));
        QVERIFY(!until.mayEnd(""));
        const EdgeWords reply = EdgeWords::beginningsOf({patterns()[6]});
        QVERIFY(reply.mayBegin("re: clerk"));
        QVERIFY(!reply.mayBegin("clerk"));
        QVERIFY(!reply.mayBegin(""));
    }

    // Of words that begin with one another the shorter tells; eight letters are looked at.
    void severalPatternsAreToldTogether() {
        const EdgeWords words = EdgeWords::beginningsOf({"ab(?:cd)?e", "abx", "about us here", "b"});
        for (const char* text : {"abe", "abcde", "abxy", "about us", "about us and", "b"}) QVERIFY2(words.mayBegin(text), text);
        for (const char* text : {"a", "ab", "abc", "about u", "c", "aa"}) QVERIFY2(!words.mayBegin(text), text);
        QVERIFY(EdgeWords::beginningsOf({"ab", ".*"}).mayBegin("x"));
    }

    void whatIsNotKnownLetsEverythingThrough() {
        QVERIFY(EdgeWords().mayBegin("x") && EdgeWords().mayEnd("x"));
        // It may end behind any word.
        QVERIFY(EdgeWords::endingsOf({R"((?:due|deadline)(?: +\w+)?$)"}).mayEnd("xyz"));
        // One of the two need not stand at the end.
        QVERIFY(EdgeWords::endingsOf({patterns()[5]}).mayEnd("about us"));
        QVERIFY(EdgeWords::beginningsOf({patterns()[8]}).mayBegin("xyz"));
    }

    // Texts of the patterns' own words, so that many match.
    void noMatchIsPassedOver() {
        std::mt19937 random(11);
        const std::vector<std::string> words{
            "until", "the",      "ends",    "on", "end", "date:", "-",    "4",    "sede", "e",    "di",    "in",    "a",
            "due",   "deadline", "city",    "of", "at",  "7",     "km",   "from", "jobs", "join", "re:",   "fwd :", "[x]",
            "who",   ", ",       "ideally", "m.", "x.",  "yy)]",  "that", "town", ":",    " ",    "about", "luogo"};
        int matches = 0;
        for (const std::string& source : patterns()) {
            const RE2 pattern(source);
            const EdgeWords begins = EdgeWords::beginningsOf({source});
            const EdgeWords ends = EdgeWords::endingsOf({source});
            for (int round = 0; round < 3000; ++round) {
                std::string text;
                for (std::size_t left = random() % 5; left > 0; --left)
                    text += words[random() % words.size()] + (left > 1 || random() % 4 == 0 ? " " : "");
                re2::StringPiece piece;
                const bool isAtStart = pattern.Match(text, 0, text.size(), RE2::ANCHOR_START, &piece, 1) && !piece.empty();
                QVERIFY2(!isAtStart || begins.mayBegin(text), (source + " | " + text).c_str());
                const bool stands = RE2::PartialMatch(text, pattern);
                QVERIFY2(!stands || ends.mayEnd(text), (source + " | " + text).c_str());
                matches += stands ? 1 : 0;
            }
        }
        QVERIFY(matches > 1000);
    }
};

QTEST_APPLESS_MAIN(EdgeWordsTest)
#include "edge_words_test.moc"
