#include "core/extract/find/leading_words.h"

#include <re2/re2.h>
#include <QtTest>

#include <algorithm>
#include <cctype>
#include <string>

// A pattern is tried only where one of its beginnings stands. A beginning that is missing is a field that a person never sees.

using namespace offerbook::extract::find;

namespace {

bool isWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

bool stands(const LeadingWord& word, const std::string& text, std::size_t at) {
    const std::size_t end = at + word.text.size();
    return text.compare(at, word.text.size(), word.text) == 0 && (!word.beginsWord || at == 0 || !isWord(text[at - 1])) &&
           (!word.endsWord || end == text.size() || !isWord(text[end]));
}

QString written(const Leading& leading) {
    QStringList words;
    for (const LeadingWord& word : leading.words)
        words << (word.beginsWord ? "<" : "") + QString::fromStdString(word.text) + (word.endsWord ? ">" : "");
    words.sort();
    return (leading.onlyAtStart ? "^" : "") + words.join('|');
}

}  // namespace

class LeadingWordsTest : public QObject {
    Q_OBJECT

private slots:
    void beginningsAreReadOffThePattern_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("beginnings");
        QTest::newRow("a word") << R"(\bat\b)"
                                << "<at>";
        QTest::newRow("alternatives") << R"(\b(?:we +are|our|@) +\w)"
                                      << "<our |<we  |<we are |@ ";
        QTest::newRow("left out") << R"((?:the )?post)"
                                  << "post|the post";
        QTest::newRow("one covers the other") << R"(ref\.?|reference)"
                                              << "ref";
        QTest::newRow("the whole word does not cover") << R"(\bref\b|reference)"
                                                       << "<ref>|reference";
        QTest::newRow("a small class") << R"([sz]ation)"
                                       << "sation|zation";
        QTest::newRow("digits") << R"(\b[0-3]{1,2} *h)"
                                << "<0|<1|<2|<3";
        QTest::newRow("one blank or several") << R"(part *-? +time)"
                                              << "part  |part -  |part - time|part time|part-  |part- time";
        QTest::newRow("repeated") << R"((?:very )+good)"
                                  << "very ";
        QTest::newRow("repeated or not at all") << R"((?:very )*good)"
                                                << "good|very ";
        QTest::newRow("a sign before a word") << R"(\b/day)"
                                              << "/day";
        QTest::newRow("at the start alone") << R"(^(?:the +)?(?P<name>[^.]{2,}))"
                                            << "^";
        QTest::newRow("at the start in one way") << R"((?:^|: )as )"
                                                 << ": as |as ";
        QTest::newRow("a wide class says nothing") << R"([^.;]{2,40} is)"
                                                   << "";
        QTest::newRow("nothing may be the beginning") << R"((?:a|) *)"
                                                      << "";
        QTest::newRow("flags are not known") << R"((?i)post)"
                                             << "";
        QTest::newRow("not closed") << R"((?:post)"
                                    << "";
        QTest::newRow("a letter beyond ASCII") << R"([.·]x)" << QString::fromUtf8(".x|·x");
    }
    void beginningsAreReadOffThePattern() {
        QFETCH(QString, source);
        QFETCH(QString, beginnings);
        QCOMPARE(written(leadingOf(source.toStdString())), beginnings);
    }

    void everyMatchHasOneOfThem_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        QTest::newRow("nested") << R"((?:(?:job|post)(?: +(?:id|no\.?))?|ref) *:)"
                                << "job id: post: ref: post no.:";
        QTest::newRow("lazy") << R"(\b(?:from)??(?: *home)+ +now)"
                              << "home now, from home now, from  home home now";
        QTest::newRow("class with a bracket") << R"([]a]{1,2}b)"
                                              << "]b ab a]b";
        QTest::newRow("counted") << R"((?:[mwd] ?/ ?){1,3}[mwd])"
                                 << "m/w/d m / d";
        QTest::newRow("bounds inside") << R"(\b(?:l'|le +)?(?:an\b|a\b)(?: +x)?)"
                                       << "l'an le a x a an x";
        QTest::newRow("long words") << R"(stellenausschreibung|stellenangebote?)"
                                    << "stellenangebot stellenausschreibung";
    }
    void everyMatchHasOneOfThem() {
        QFETCH(QString, source);
        QFETCH(QString, text);
        const std::string sentence = text.toStdString();
        const Leading leading = leadingOf(source.toStdString());
        QVERIFY(!leading.words.empty());
        const RE2 pattern(source.toStdString());
        int matches = 0;
        for (std::size_t at = 0; at < sentence.size(); ++at) {
            if (!pattern.Match(sentence, at, sentence.size(), RE2::ANCHOR_START, nullptr, 0)) continue;
            ++matches;
            QVERIFY2(std::any_of(leading.words.begin(), leading.words.end(),
                                 [&](const LeadingWord& word) { return stands(word, sentence, at); }),
                     sentence.substr(at).c_str());
        }
        QVERIFY(matches > 1);
    }

    // What every match must have, wherever it stands in it: RE2's own filter loses what alternatives begin with.
    void everyMatchHasTheNeededWords_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("matches");  // between "|"
        QTest::addColumn<QString>("words");    // the sets between ";", the words of each between "|"
        QTest::newRow("alternatives that begin alike") << R"(\b[0-9]+ +(?:years?|yrs?)\W*$)"
                                                       << "3 years|10 yr"
                                                       << "year|yr";
        QTest::newRow("two sets") << R"((?:the|our) +(?:[a-z]+ +){0,2}(?:team|crew)\b)"
                                  << "our small team|the crew"
                                  << "the|our;team|crew";
        QTest::newRow("what may be left out tells nothing") << R"(on(?: +site)? +(?:the )?(?:post|job))"
                                                            << "on the job|on site post"
                                                            << "on;the |post|job";
        QTest::newRow("a group that stands once is looked into") << R"((?P<name>(?:[a-z]+ +)(?:gmbh|ag)\b) +sucht)"
                                                                 << "example gmbh sucht|example ag sucht"
                                                                 << "gmbh|ag;sucht";
        QTest::newRow("a repeated group is one piece") << R"((?:very +good +){1,2}job)"
                                                       << "very good job|very good very good job"
                                                       << "very;job";
        QTest::newRow("an open end") << R"(possib\w+ to)"
                                     << "possible to|possibly to"
                                     << "possib";
        QTest::newRow("a choice of wholes") << R"(a +b|c)"
                                            << "a b|c"
                                            << "";
    }
    void everyMatchHasTheNeededWords() {
        QFETCH(QString, source);
        QFETCH(QString, matches);
        QFETCH(QString, words);
        const auto needed = neededWords(source.toStdString());
        const RE2 pattern(source.toStdString());
        for (const QString& match : matches.split('|')) {
            const std::string text = match.toStdString();
            QVERIFY2(RE2::PartialMatch(text, pattern), text.c_str());
            for (const auto& set : needed) {
                const auto standsSomewhere = [&](const LeadingWord& word) {
                    for (std::size_t at = 0; at < text.size(); ++at)
                        if (stands(word, text, at)) return true;
                    return false;
                };
                QVERIFY2(std::any_of(set.begin(), set.end(), standsSomewhere), text.c_str());
            }
        }
        const QStringList expected = words.isEmpty() ? QStringList() : words.split(';');
        QVERIFY(needed.size() >= static_cast<std::size_t>(expected.size()));
        for (const QString& set : expected) {
            const QStringList members = set.split('|');
            QVERIFY2(std::any_of(needed.begin(), needed.end(),
                                 [&](const auto& one) {
                                     return std::all_of(one.begin(), one.end(), [&](const LeadingWord& word) {
                                         return std::any_of(members.begin(), members.end(), [&](const QString& member) {
                                             return QString::fromStdString(word.text).startsWith(member);
                                         });
                                     });
                                 }),
                     qPrintable(set));
        }
    }

    // A mere list of words is compared without an automaton: what is found must be what the pattern says.
    void aListOfWordsFindsWhatThePatternSays_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("isList");
        QTest::newRow("words") << R"(\b(?:chief|chef|cheffe|head +of)\b)" << true;
        QTest::newRow("the first that fits, not the longest") << R"(chef|cheffe)" << true;
        QTest::newRow("endings") << R"(engineers?|ingegner[ei]|assist\w+)" << true;
        QTest::newRow("the short way first") << R"(engineers??|chefs?)" << true;
        QTest::newRow("any ending") << R"(\bchef\w*\b)" << true;
        QTest::newRow("several blanks") << R"(head *-? *of +\w*)" << false;
        QTest::newRow("blanks that may be left out") << R"(head *-? *of)" << true;
        QTest::newRow("an ending behind any ending") << R"(\b(?:chef\w*|assist\w+|head)s?\b)" << true;
        QTest::newRow("a sign behind any ending") << R"(\b(?:chef\w*|head)(?:-of)?)" << false;
        QTest::newRow("a blank first") << R"( +of\b)" << true;
        QTest::newRow("a tail in the middle") << R"(chef\w* +de)" << false;
        QTest::newRow("a part at the end of a word") << R"((?:in|ur)\b)" << true;
        QTest::newRow("a sign") << R"(\(m/w/d\)|/)" << true;
        QTest::newRow("at the end alone") << R"(chef$)" << false;
        QTest::newRow("a gap") << R"(head[^.;]*chef)" << false;
        QTest::newRow("at the start alone") << R"(^chef)" << false;
        QTest::newRow("a boundary between words") << R"(head\b +of)" << true;
        QTest::newRow("a boundary behind a sign") << R"(\b(?:head|chef|in-?)s?\b)" << true;
        QTest::newRow("a boundary before a sign") << R"(\b-ur|head)" << true;
        QTest::newRow("a boundary where a sign asks for a letter") << R"((?:\(m/w/d\)|of,?)\b)" << true;
    }
    void aListOfWordsFindsWhatThePatternSays() {
        QFETCH(QString, source);
        QFETCH(bool, isList);
        const std::string text =
            "chef cheffe chefs de head of  head  of headof head-of, engineers engineer ingegneri ingegnere assist assistant "
            "assistenza in-ur kultur inur (m/w/d) mychef chef";
        const Leading leading = leadingOf(source.toStdString());
        QCOMPARE(!leading.wholes.empty(), isList);
        const RE2 pattern(source.toStdString());
        const WordList list(leading.wholes);
        for (std::size_t at = 0; isList && at < text.size(); ++at) {
            re2::StringPiece found;
            const bool matches = pattern.Match(text, at, text.size(), RE2::ANCHOR_START, &found, 1);
            QVERIFY2(list.endOf(text, at) == (matches ? at + found.size() : at), text.substr(at).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(LeadingWordsTest)
#include "leading_words_test.moc"
