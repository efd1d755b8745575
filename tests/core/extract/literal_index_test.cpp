#include "core/extract/literal_index.h"

#include <QtTest>

#include <algorithm>
#include <random>
#include <string>
#include <tuple>
#include <vector>

// Every word of a vocabulary and every pattern is found through this index: what it passes over is a field that nobody sees.

using namespace offerbook::extract;

namespace {

using Found = std::tuple<std::size_t, std::size_t, std::uint32_t>;  // begin, length counted down, literal

bool isWord(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

std::vector<std::uint8_t> edgesOf(const std::string& text) {
    std::vector<std::uint8_t> edges(text.size() + 1, 1);
    for (std::size_t at = 1; at < text.size(); ++at) edges[at] = isWord(text[at - 1]) && isWord(text[at]) ? 0 : 1;
    return edges;
}

/// Literal by literal, place by place.
std::vector<Found> oneByOne(const std::vector<Literal>& literals, const std::string& text) {
    const auto edges = edgesOf(text);
    std::vector<Found> found;
    for (std::uint32_t number = 0; number < literals.size(); ++number) {
        const Literal& literal = literals[number];
        for (std::size_t at = text.find(literal.text); at != std::string::npos; at = text.find(literal.text, at + 1)) {
            const std::size_t end = at + literal.text.size();
            if ((literal.beginsWord && edges[at] == 0) || (literal.endsWord && edges[end] == 0)) continue;
            found.emplace_back(at, 100 - literal.text.size(), number);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<Found> byTheIndex(const std::vector<Literal>& literals, const std::string& text) {
    const LiteralIndex index(literals);
    std::vector<Found> found;
    index.scan(text, edgesOf(text).data(),
               [&](std::uint32_t number, std::size_t at) { found.emplace_back(at, 100 - literals[number].text.size(), number); });
    return found;
}

/// The index hands out each place after the one before, and at one place the longer literals first.
bool isInOrder(const std::vector<Found>& found) {
    return std::is_sorted(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
}

}  // namespace

class LiteralIndexTest : public QObject {
    Q_OBJECT

private slots:
    void wordsAreFoundWhereTheyStand_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("begins");
        QTest::addColumn<bool>("ends");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("times");
        QTest::newRow("one letter as a word") << "a" << true << true << "a data a-a, la a" << 4;
        QTest::newRow("one letter anywhere") << "a" << false << false << "a data" << 3;
        QTest::newRow("two letters at an end") << "in" << false << true << "in within inn kind" << 2;
        QTest::newRow("three letters at a beginning") << "chf" << true << false << "chf100 xchf chf" << 2;
        QTest::newRow("four letters") << "work" << true << true << "work works network work" << 2;
        QTest::newRow("a longer word") << "workload" << false << true << "workloads workload xworkload" << 2;
        QTest::newRow("eight letters, and as many at the end of the text")
            << "deadline" << true << false << "deadlines, deadlin, deadline" << 2;
        QTest::newRow("several words") << "per month" << true << true << "per month per months per month" << 2;
        QTest::newRow("the end of the text cuts it") << "month" << false << false << "mont" << 0;
        QTest::newRow("an empty text") << "a" << false << false << "" << 0;
        QTest::newRow("bytes beyond ASCII") << QString::fromUtf8("€") << false << false << QString::fromUtf8("€ 5 €") << 2;
    }
    void wordsAreFoundWhereTheyStand() {
        QFETCH(QString, word);
        QFETCH(bool, begins);
        QFETCH(bool, ends);
        QFETCH(QString, text);
        QFETCH(int, times);
        const std::vector<Literal> literals{{word.toStdString(), begins, ends}};
        QCOMPARE(static_cast<int>(byTheIndex(literals, text.toStdString()).size()), times);
        QCOMPARE(byTheIndex(literals, text.toStdString()), oneByOne(literals, text.toStdString()));
    }

    // Few letters, so that everything stands beside and within everything else; longer than a block.
    void chanceTextsAreReadAsOneByOne() {
        std::mt19937 random(7);
        const std::string letters = "ab1 -.";
        const auto chance = [&](std::size_t size) {
            std::string text;
            while (text.size() < size) text += letters[random() % letters.size()];
            return text;
        };
        for (int round = 0; round < 200; ++round) {
            const std::string text = chance(random() % 700);
            // Long words stand nowhere by chance, so that every second one is a piece of the text.
            const auto word = [&]() -> std::string {
                if (text.empty() || random() % 2 == 0) return chance(1 + random() % 9);
                return text.substr(random() % text.size(), 1 + random() % 22);
            };
            std::vector<Literal> literals;
            while (literals.size() < 60) {
                const Literal literal{word(), random() % 2 == 0, random() % 2 == 0};
                if (std::find(literals.begin(), literals.end(), literal) == literals.end()) literals.push_back(literal);
            }
            auto found = byTheIndex(literals, text);
            QVERIFY(isInOrder(found));
            std::sort(found.begin(), found.end());
            QCOMPARE(found, oneByOne(literals, text));
        }
    }

    void moreSignsThanClassesAreTold() {
        std::vector<Literal> literals;
        std::string text;
        for (int c = 1; c < 256; ++c) {
            literals.push_back({std::string(1, static_cast<char>(c)) + "x", false, false});
            text += static_cast<char>(c);
            text += c % 3 == 0 ? 'y' : 'x';
        }
        auto found = byTheIndex(literals, text);
        std::sort(found.begin(), found.end());
        QCOMPARE(found, oneByOne(literals, text));
        QVERIFY(found.size() > 150);
    }

    void noLiteralsFindNothing() { QVERIFY(byTheIndex({}, "some text").empty()); }
};

QTEST_APPLESS_MAIN(LiteralIndexTest)
#include "literal_index_test.moc"
