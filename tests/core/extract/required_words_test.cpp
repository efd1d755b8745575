#include "core/extract/find/required_words.h"

#include <QtTest>

#include <algorithm>
#include <string>

// A pattern that is passed over where it would have matched is a field that a person never sees. So every clause must hold
// wherever the pattern matches, and a clause that nearly every sentence meets must not be there.

using namespace offerbook::extract::find;

namespace {

bool stands(const RequiredWord& word, const std::string& sentence) {
    const auto isWord = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
    for (std::size_t at = sentence.find(word.text); at != std::string::npos; at = sentence.find(word.text, at + 1)) {
        const std::size_t end = at + word.text.size();
        const bool begins = at == 0 || !isWord(sentence[at - 1]);
        const bool ends = end == sentence.size() || !isWord(sentence[end]);
        if ((begins || !word.beginsWord) && (ends || !word.endsWord)) return true;
    }
    return false;
}

bool passes(const GuardedPattern& guarded, const std::string& sentence) {
    return std::all_of(guarded.guard.clauses.begin(), guarded.guard.clauses.end(), [&](const auto& clause) {
        return std::any_of(clause.begin(), clause.end(), [&](const RequiredWord& word) { return stands(word, sentence); });
    });
}

}  // namespace

class RequiredWordsTest : public QObject {
    Q_OBJECT

private slots:
    void aMatchIsNeverPassedOver_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("word") << R"(\bat +(?P<name>[^.]{2,40}))"
                              << "you work at example works";
        QTest::newRow("word at the end") << R"(\bpa\b)"
                                         << "gbp 30,000 pa";
        QTest::newRow("first of the alternatives") << R"(\b(?:we +are|we're|at|@) +\w)"
                                                   << "we are example";
        QTest::newRow("nested alternatives") << R"(\b(?:our +(?:company|team)|we) +(?:has|have)\b)"
                                             << "our team has ten people";
        QTest::newRow("part of a word") << R"(\bassistent\w*|sekret\w+)"
                                        << "assistentin";
        QTest::newRow("in the middle of a word") << R"((?:konstrukteur|sachbearbeit)\w*)"
                                                 << "chefsachbearbeiterin";
        QTest::newRow("left out") << R"(\bdegree(?: +in)?\b)"
                                  << "a degree";
        QTest::newRow("repeated group") << R"(\b(?:work +)*remote\w*)"
                                        << "remotely";
        QTest::newRow("class beside the literal") << R"(\b[bd]a\b|\bma\b)"
                                                  << "ba or similar";
        QTest::newRow("the same letters elsewhere") << R"(\bat\b|d(?:a)t)"
                                                    << "data";
        QTest::newRow("escaped sign") << R"(\bb\.a\.(?: |$))"
                                      << "a b.a. is enough";
        QTest::newRow("signs only") << R"(\((?:[mwd] ?/ ?){1,2}[mwd]\))"
                                    << "fahrer (m/w/d)";
        QTest::newRow("a group that is repeated") << R"(\b(?:very +){1,3}good\b)"
                                                  << "very  very good";
        QTest::newRow("what stands behind it") << R"((?:un)+done\b)"
                                               << "ununundone";
        QTest::newRow("blanks") << R"(\b[0-9]+ +(?:good +)?days\b)"
                                << "7  good  days";
        QTest::newRow("number") << R"(\b(?P<lo>[0-9]{2}) *%)"
                                << "80 %";
    }
    void aMatchIsNeverPassedOver() {
        QFETCH(QString, source);
        QFETCH(QString, sentence);
        RE2::Options options;
        options.set_log_errors(false);
        const GuardedPattern guarded = guardedPattern(source.toStdString(), options);
        QVERIFY(guarded.pattern->ok());
        QVERIFY(RE2::PartialMatch(sentence.toStdString(), *guarded.pattern));
        QVERIFY(passes(guarded, sentence.toStdString()));
    }

    void whatTellsIsAskedFor_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("passedOver");
        QTest::newRow("the rare word, not the common ones") << R"(\bdegree +(?:in|or|from)\b)"
                                                            << "a job in or from here";
        QTest::newRow("a short word alone") << R"(\bat +(?P<name>[^.]{2,40}))"
                                            << "what that data says";
        QTest::newRow("the end of a word") << R"(age\b)"
                                           << "the ageing agency";
        QTest::newRow("both words") << R"(team +in\b)"
                                    << "our team works";
        QTest::newRow("words that begin alike") << R"(\b[0-9]{1,2} +(?:years?|yrs?)\b)"
                                                << "yesterday 10 hours earlier";
        QTest::newRow("a sign") << R"((?P<lo>[0-9]{2}) *%)"
                                << "80 hours";
        QTest::newRow("behind what may be left out") << R"(^\W*(?:over +)?[0-9]+(?: *\+)? *(?:years?|yrs?)'? +in\b)"
                                                     << "over 10 days in a row";
        QTest::newRow("within what is repeated") << R"(\((?:[mwd] ?[/|] ?){1,3}[mwd]\))"
                                                 << "(m) and (w)";
        QTest::newRow("a rare pair of letters") << R"(\b[0-9]+ *(?:hours?|hrs?|h) */ *(?:wk|w)\b)"
                                                << "24/7 for 8 hours";
    }
    void whatTellsIsAskedFor() {
        QFETCH(QString, source);
        QFETCH(QString, passedOver);
        const GuardedPattern guarded = guardedPattern(source.toStdString(), RE2::DefaultOptions);
        QVERIFY(!guarded.guard.clauses.empty());
        QVERIFY(!passes(guarded, passedOver.toStdString()));
    }

    void aPatternThatIsNoneSaysWhy() {
        RE2::Options options;
        options.set_log_errors(false);
        const GuardedPattern guarded = guardedPattern("(unclosed", options);
        QVERIFY(!guarded.pattern->ok());
        QVERIFY(!guarded.pattern->error().empty());
        QVERIFY(guarded.guard.clauses.empty());
    }
};

QTEST_APPLESS_MAIN(RequiredWordsTest)
#include "required_words_test.moc"
