#include "core/extract/word_lexicon.h"

#include <QtTest>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// The words of a text are looked up in what is known of words met before. What it forgets or mixes up is a field that nobody
// sees, and only in the texts that come after certain others.

using namespace offerbook::extract;

namespace {

using Found = std::vector<std::pair<std::size_t, std::uint32_t>>;  // begin, literal; as they come

std::vector<std::uint8_t> plainEdgesOf(const std::string& text) {
    const PlainEdges plain(text);
    std::vector<std::uint8_t> edges;
    for (std::size_t at = 0; at <= text.size(); ++at) edges.push_back(plain.at(at) ? 1 : 0);
    return edges;
}

Found byIndex(const LiteralIndex& index, const std::string& text, const std::vector<std::uint8_t>& edges) {
    Found found;
    index.scan(text, edges.data(), [&](std::uint32_t literal, std::size_t at) { found.emplace_back(at, literal); });
    return found;
}

Found byLexicon(WordLexicon& lexicon, const std::string& text) {
    Found found;
    lexicon.scan(text, PlainEdges(text), [&](std::uint32_t literal, std::size_t at) { found.emplace_back(at, literal); });
    return found;
}

Found byLexicon(WordLexicon& lexicon, const std::string& text, std::vector<std::uint8_t> edges) {
    edges.resize(edges.size() + 8, 0xFF);
    Found found;
    lexicon.scan(text, GivenEdges(edges.data()), [&](std::uint32_t literal, std::size_t at) { found.emplace_back(at, literal); });
    return found;
}

class Chance {
public:
    explicit Chance(unsigned seed) : random_(seed) {}
    std::size_t below(std::size_t bound) { return random_() % bound; }
    std::string text(std::string_view letters, std::size_t size) {
        std::string text;
        while (text.size() < size) text += letters[below(letters.size())];
        return text;
    }
    /// Every second one is a piece of the text, as long words stand nowhere by chance.
    std::vector<Literal> literals(std::string_view letters, const std::string& within, std::size_t count) {
        std::vector<Literal> all;
        while (all.size() < count) {
            const bool isPiece = !within.empty() && below(2) == 0;
            const std::string word = isPiece ? within.substr(below(within.size()), 1 + below(22)) : text(letters, 1 + below(9));
            const Literal literal{word, below(2) == 0, below(2) == 0};
            if (std::find(all.begin(), all.end(), literal) == all.end()) all.push_back(literal);
        }
        return all;
    }

private:
    std::mt19937 random_;
};

// Few letters, so that everything stands beside and within everything else.
constexpr std::string_view letters = "aab1_ -.\xC3";

}  // namespace

class WordLexiconTest : public QObject {
    Q_OBJECT

private slots:
    void literalsAreFoundWhereTheyStand_data() {
        QTest::addColumn<QString>("literal");
        QTest::addColumn<bool>("begins");
        QTest::addColumn<bool>("ends");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("places");
        QTest::newRow("a word") << "work" << true << true << "work works network work" << QList<int>{0, 19};
        QTest::newRow("the end of a word") << "stunde" << false << true << "stunde arbeitsstunde stunden" << QList<int>{0, 14};
        QTest::newRow("twice in a word") << "ana" << false << false << "banana" << QList<int>{1, 3};
        QTest::newRow("two words") << "per hour" << true << true << "per hour, per hours, super hour, per" << QList<int>{0};
        QTest::newRow("it begins in a word") << "ber hour" << false << false << "number hours" << QList<int>{3};
        QTest::newRow("a blank behind it") << "in " << false << false << "in inn within a, in" << QList<int>{0, 11};
        QTest::newRow("a sign before it") << "/h" << false << true << "5/h 5/hour /h" << QList<int>{1, 11};
        QTest::newRow("a sign alone") << "%" << false << false << "80% %" << QList<int>{2, 4};
        QTest::newRow("longer than what is compared at once")
            << "donaudampfschifffahrt" << true << false << "donaudampfschifffahrten donaudampfschifffahr" << QList<int>{0};
        QTest::newRow("in a word that is not kept")
            << "zz" << false << true << QString(100, 'a') + "zz " + QString(100, 'a') + "zza" << QList<int>{100};
        QTest::newRow("the end of the text cuts it") << "per month" << true << true << "per mont" << QList<int>{};
        QTest::newRow("an empty text") << "a" << false << false << "" << QList<int>{};
    }
    void literalsAreFoundWhereTheyStand() {
        QFETCH(QString, literal);
        QFETCH(bool, begins);
        QFETCH(bool, ends);
        QFETCH(QString, text);
        QFETCH(QList<int>, places);
        const WordLiterals literals({{literal.toStdString(), begins, ends}});
        WordLexicon lexicon(literals);
        for (int round = 0; round < 2; ++round) {  // the words are known the second time
            QList<int> found;
            for (const auto& [at, number] : byLexicon(lexicon, text.toStdString())) found.push_back(static_cast<int>(at));
            QCOMPARE(found, places);
        }
    }

    void chanceTextsAreReadAsByTheIndex() {
        Chance chance(11);
        for (int round = 0; round < 60; ++round) {
            const std::string first = chance.text(letters, chance.below(700));
            const auto literals = chance.literals(letters, first, 60);
            const LiteralIndex index(literals);
            const WordLiterals ofWords(literals);
            WordLexicon lexicon(ofWords);
            for (int text = 0; text < 6; ++text) {
                const std::string words = text % 3 == 0 ? first : chance.text(letters, chance.below(700));
                QCOMPARE(byLexicon(lexicon, words), byIndex(index, words, plainEdgesOf(words)));
            }
        }
    }

    // "GenevaSwitzerland", "40h": the same letters have other edges elsewhere.
    void edgesMayStandWithinWords() {
        Chance chance(12);
        for (int round = 0; round < 60; ++round) {
            const std::string text = chance.text(letters, 1 + chance.below(300));
            const auto literals = chance.literals(letters, text, 60);
            const LiteralIndex index(literals);
            const WordLiterals ofWords(literals);
            WordLexicon lexicon(ofWords);
            for (int other = 0; other < 6; ++other) {
                auto edges = plainEdgesOf(text);
                for (auto& edge : edges)
                    if (chance.below(4) == 0) edge ^= 1U;
                QCOMPARE(byLexicon(lexicon, text, edges), byIndex(index, text, edges));
            }
        }
    }

    // An edge at every byte of words of all lengths around the longest that is kept, and at none.
    void wordsOfAnyLengthAreTold() {
        const std::vector<Literal> literals{{"a", true, false}, {"a", false, true}, {"aa", true, true}, {"a b", false, true}};
        const LiteralIndex index(literals);
        const WordLiterals ofWords(literals);
        WordLexicon lexicon(ofWords);
        for (std::size_t size = 1; size < 200; ++size) {
            const std::string text = std::string(size, 'a') + " b";
            QCOMPARE(byLexicon(lexicon, text), byIndex(index, text, plainEdgesOf(text)));
            for (const bool isEdge : {false, true}) {
                const std::vector<std::uint8_t> edges(text.size() + 1, isEdge ? 1 : 0);
                QCOMPARE(byLexicon(lexicon, text, edges), byIndex(index, text, edges));
            }
        }
    }

    void itForgetsWhatItCannotKeep() {
        const std::vector<Literal> literals{{"7", false, true}, {"word", true, false}, {"7 word", false, false}};
        const LiteralIndex index(literals);
        const WordLiterals ofWords(literals);
        WordLexicon lexicon(ofWords);
        std::string text;
        for (std::size_t i = 0; i < 3 * WordLexicon::mostWords; ++i) text += "word" + std::to_string(i) + ' ';
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(byLexicon(lexicon, text), byIndex(index, text, plainEdgesOf(text)));
            QVERIFY(lexicon.wordsKept() > 0);
            QVERIFY(lexicon.wordsKept() <= WordLexicon::mostWords);
        }
    }

    void noLiteralsFindNothing() {
        const WordLiterals none;
        WordLexicon lexicon(none);
        QVERIFY(byLexicon(lexicon, "some text, 100 %").empty());
    }
};

QTEST_APPLESS_MAIN(WordLexiconTest)
#include "word_lexicon_test.moc"
