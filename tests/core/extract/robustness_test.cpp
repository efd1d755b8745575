#include "core/extract/document_kind.h"
#include "core/extract/input_reading.h"
#include "core/extract/written_amounts.h"
#include "core/extract/written_dates.h"
#include "tests/core/extract/test_vocabulary.h"

#include <QtTest>

#include <random>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

const char* const posting =
    "---\ntitle: Glazier\n---\n# Glazier (m/f/d)\n\nWe are looking for a glazier in Leeds. Pay: £31,000 – £34,000 per annum.\n\n"
    "## Ihr Profil\n- Lehre, 80–100 %\n- Deutsch B2\n\nCHF 5’200.– brutto x 13, ab 1. März 2027 bis 31.12.2028.\n\n"
    "<ul><li>Candidature avant le 03/04/2027</li></ul> {{ City }} **Location:** Leeds\n| Pay | 500 € |\n";

/// Reads everything that can be read and checks that each span stands in the text.
void readAll(const std::string& name, const std::string& bytes) {
    auto input = readInput({name, "", "", bytes}, {});
    if (!input) return;
    const ReadText text(input->text, testVocabulary(), input->marks);
    const std::size_t size = input->text.size();
    const auto inside = [&](Span at) { return at.begin <= at.end && at.end <= size; };
    for (const Line& line : text.lines())
        QVERIFY(line.begin <= line.end && inside(line.label) && inside(line.value) && inside(line.content));
    for (const Sentence& sentence : text.sentences()) QVERIFY(inside({sentence.begin, sentence.end}));
    for (const WrittenAmount& amount : findAmounts(text)) QVERIFY(inside(amount.at) && inside(amount.whole));
    for (const WrittenDate& date : findDates(text, Date(std::chrono::year(2027), std::chrono::month(1), std::chrono::day(1))))
        QVERIFY(inside(date.at));
    const KindReading kind = readKind(text, *input);
    for (const Evidence& evidence : kind.evidence)
        QCOMPARE(input->text.substr(evidence.begin, evidence.end - evidence.begin), evidence.text);
    (void)findBenchmarks(text);
}

}  // namespace

class RobustnessTest : public QObject {
    Q_OBJECT

private slots:
    void mutatedTexts();
    void strangeTexts_data();
    void strangeTexts();
};

void RobustnessTest::mutatedTexts() {
    std::mt19937 random(20261120);
    const std::string seed = posting;
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    const char* const marks[] = {"\xE2\x80\x8F",
                                 "\xE2\x80\x8B",
                                 "\xC2\xA0",
                                 "\xEF\xBC\x95",
                                 "\xD9\xA5",
                                 "\xCC\x88",
                                 "\xF0\x9F\x98\x80",
                                 "{{",
                                 "]]",
                                 "<",
                                 "&",
                                 "\\",
                                 "\x01",
                                 "\xFF"};
    for (int round = 0; round < 2000; ++round) {
        std::string text = seed;
        for (std::size_t change = 0; change < 1 + below(12); ++change) {
            const std::size_t at = below(text.size() + 1);
            switch (below(5)) {
                case 0: text.resize(at); break;                                            // cut
                case 1: text.insert(at, marks[below(std::size(marks))]); break;            // odd characters
                case 2: text.insert(at, text.substr(below(text.size() + 1), 200)); break;  // doubled
                case 3: text.erase(at, 1 + below(20)); break;                              // glued
                default:
                    if (at < text.size()) text[at] = static_cast<char>(random());
                    break;  // any byte
            }
            if (text.empty()) text = "x";
        }
        readAll(round % 3 == 0 ? "a.html" : round % 3 == 1 ? "a.txt" : "a.eml", text);
    }
}

void RobustnessTest::strangeTexts_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    const int size = 1'000'000;
    const auto repeated = [](const char* part, int bytes) {
        return QByteArray(part).repeated(bytes / static_cast<int>(qstrlen(part)));
    };
    QTest::newRow("one line of words") << repeated("word ", size) << "a.txt";
    QTest::newRow("one line of digits") << repeated("1", size) << "a.txt";
    QTest::newRow("one line of amounts") << repeated("CHF 5'000 - 6'000 ", size) << "a.txt";
    QTest::newRow("groups without end") << repeated("1.000.", size) << "a.txt";
    QTest::newRow("blank lines") << repeated("A\n\n", size) << "a.txt";
    QTest::newRow("colons") << repeated("a: b\nc:\n", size) << "a.txt";
    QTest::newRow("braces") << repeated("{{", size) << "a.txt";
    QTest::newRow("brackets") << repeated("[<", size) << "a.txt";
    QTest::newRow("a million nested tags") << repeated("<div>", 5 * size) << "a.html";
    QTest::newRow("nested lists") << repeated("<ul><li>x", size) << "a.html";
    QTest::newRow("nested navigation") << repeated("<nav>x", 60'000) << "a.html";
    QTest::newRow("nested data") << QByteArray("<script type='application/ld+json'>") + repeated("[", size) << "a.html";
    QTest::newRow("nested mail parts") << QByteArray("From: a\nDate: b\nContent-Type: multipart/mixed; boundary=x\n\n") +
                                              repeated("--x\n", size)
                                       << "a.eml";
    QTest::newRow("right-to-left marks") << repeated(
                                                "5\xE2\x80\x8F"
                                                "0 \xE2\x80\xAE\xE2\x82\xAC ",
                                                size)
                                         << "a.txt";
    QTest::newRow("months") << repeated("May 1 ", size) << "a.txt";
    QTest::newRow("bullets") << repeated("- \n", size) << "a.txt";
    QTest::newRow("front matter without end") << QByteArray("---\n") + repeated("a: b\n", size) << "a.md";
}

void RobustnessTest::strangeTexts() {
    QFETCH(QByteArray, text);
    QFETCH(QString, name);
    readAll(name.toStdString(), text.toStdString());
}

QTEST_APPLESS_MAIN(RobustnessTest)
#include "robustness_test.moc"
