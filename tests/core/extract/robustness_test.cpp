#include "core/extract/extract.h"
#include "core/extract/input_reading.h"
#include "core/extract/kind/document_kind.h"
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

const char* const notice =
    "Offre d'emploi : technicienne (H/F)\n\nLa Fondation Exemple, à Lausanne, recherche une technicienne à 80 %.\nContrat : CDD "
    "de 12 "
    "mois, renouvelable\nEntrée en fonction : 1er mars 2027\nAnglais (B2), l'allemand est un plus. Télétravail 2 jours par "
    "semaine.\n"
    "Master ou titre équivalent, 3 ans d'expérience.\nSi offre: RAL 30.000 - 35.000 €, 40 ore settimanali, E 13 TV-L.\nRéf. "
    "EX-27-1\n";

const char* const data =
    "<html><script type=\"application/ld+json\">{\"@type\":\"JobPosting\",\"title\":\"Glazier\",\"hiringOrganization\":{\"name\":"
    "\"Example "
    "Works\"},\"baseSalary\":{\"currency\":\"EUR\",\"value\":{\"minValue\":3000,\"maxValue\":3500,\"unitText\":\"MONTH\"}},"
    "\"validThrough\":\"2027-04-30\"}</script><h1>Glazier</h1><p>We are looking for a glazier. Apply by 30 April "
    "2027.</p></html>";

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
    const KindReading kind = readKind(text, *input, testPatterns(), testKindWeights(), findAmounts(text).size());
    for (const Evidence& evidence : kind.evidence)
        QCOMPARE(input->text.substr(evidence.begin, evidence.end - evidence.begin), evidence.text);
}

const Reader& reader() {
    static const auto loaded = Reader::load(OFFERBOOK_VOCABULARY_DIR, OFFERBOOK_PATTERN_DIGEST);
    if (!loaded) qFatal("the vocabularies do not load: %s", loaded.error().args.front().value.c_str());
    return **loaded;
}

/// Reads a file as the program does, with every finder; nothing is reported that the text does not contain.
void readAsPosting(const std::string& name, const std::string& bytes) {
    const auto reading = reader().read({name, "test", "", bytes}, Options{std::chrono::year(2026) / 11 / 20});
    if (!reading) return;
    const std::string& text = reading->document.text;
    for (const Benchmark& benchmark : reading->document.benchmarks)
        for (const Evidence& evidence : benchmark.evidence)
            QCOMPARE(text.substr(evidence.begin, evidence.end - evidence.begin), evidence.text);
    for (const Posting& read : reading->postings)
        forEachField(read, [&](std::string_view field, const auto& stated) {
            for (const Evidence& evidence : stated.evidence())
                QVERIFY2(evidence.end <= text.size() && evidence.begin <= evidence.end &&
                             text.compare(evidence.begin, evidence.end - evidence.begin, evidence.text) == 0,
                         std::string(field).c_str());
        });
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
    const char* const names[] = {"a.html", "a.txt", "a.eml", "a.md", "a.jsonld"};
    for (std::size_t round = 0; round < 10'000; ++round) {
        std::string text = round % 7 == 6 ? data : round % 2 == 0 ? posting : notice;
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
        const char* const name = names[round % std::size(names)];
        if (round % 5 == 0) readAll(name, text);
        readAsPosting(name, text);
        if (QTest::currentTestFailed()) QFAIL(("round " + std::to_string(round)).c_str());
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
    QTest::newRow("words broken at every end of a line") << repeated("renou-\nvelable full-\ntime ", size) << "a.txt";
    QTest::newRow("lines of one width") << repeated("we look for a baker who likes to rise early\nand to bake bread ", size)
                                        << "a.txt";
    QTest::newRow("pages without words") << repeated("Page 2 of 3\n\f\n", size) << "a.txt";
    QTest::newRow("signs for the marks of lists") << repeated("\xEF\x82\xB7\no Bread\n-Cakes\r", size) << "a.txt";
    QTest::newRow("ligatures with blanks") << repeated("of \xEF\xAC\x81 ce  \t", size) << "a.txt";
    QTest::newRow("one line of digits") << repeated("1", size) << "a.txt";
    QTest::newRow("one line of amounts") << repeated("CHF 5'000 - 6'000 ", size) << "a.txt";
    QTest::newRow("groups without end") << repeated("1.000.", size) << "a.txt";
    QTest::newRow("10 MB of one line") << repeated("We pay 3000 EUR a month in Bonn, ", 10 * size) << "a.txt";
    QTest::newRow("places and dates") << repeated("in Bonn, Germany by 1 May 2027 at Example Institute; ", size) << "a.txt";
    QTest::newRow("headings") << repeated("## Requirements\n- PhD in physics\n", size) << "a.md";
    QTest::newRow("a list of postings")
        << repeated("## Engineer\nSalary: CHF 5'000 per month\nLocation: Bern\nApply by 1 May 2027\n\n", size) << "a.md";
    QTest::newRow("a digest of postings") << repeated("Cook\nBern, 80 %\nCHF 5'000 per month, apply by 1 May 2027\n\n", size)
                                          << "a.txt";
    QTest::newRow("homoglyph digits") << repeated("\xEF\xBC\x95\xD9\xA5\xE0\xA5\xAB EUR ", size) << "a.txt";
    QTest::newRow("zero-width characters") << repeated(
                                                  "s\xE2\x80\x8B"
                                                  "a\xE2\x80\x8Bl\xE2\x80\x8B"
                                                  "ary ",
                                                  size)
                                           << "a.txt";
    QTest::newRow("blank lines") << repeated("A\n\n", size) << "a.txt";
    // Where a text begins, and what stands before an emphasis, must not be looked for anew from each line and word.
    const QByteArray blankLines(size / 10, '\n');
    QTest::newRow("blank lines above lines") << blankLines + repeated("Ab cd\n", size) << "a.txt";
    QTest::newRow("blank lines above headlines") << blankLines + repeated("Current vacancies\n\n", size) << "a.txt";
    QTest::newRow("emphasis in one line") << "<p>" + repeated("<b>Abc</b> de ", size) << "a.html";
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
    // Each of many must not be held against all the others.
    QTest::newRow("a list of data") << repeated(
                                           "<script type='application/ld+json'>{\"@type\": \"JobPosting\", \"title\": \"Cook\", "
                                           "\"jobLocation\": {\"address\": {\"addressLocality\": \"Bern\"}}}</script>\n",
                                           size)
                                    << "a.html";
    QTest::newRow("amounts free of tax") << repeated("13,90 Euro pro Stunde steuerfrei, ", size) << "a.txt";
    QTest::newRow("a list of towns") << repeated("Leeds; York; Derby; Bath; ", size) << "a.txt";
    QTest::newRow("labels above their values")
        << repeated("Location\nHours\nContract\nLeeds\n40\nPermanent\n\n", size) << "a.txt";
    QTest::newRow("towns by their postcode") << repeated("Todmorden OL14 | March PE15\n", size) << "a.txt";
    QTest::newRow("dates behind a small word") << repeated("by 15/01 and ", size) << "a.txt";
    QTest::newRow("towns that no list has") << repeated("Wir suchen in Kleinheim einen Koch. ", size) << "a.txt";
    QTest::newRow("names behind titles") << repeated("Cook - Example Works\nExample Works is looking for a cook.\n\n", size)
                                         << "a.txt";
    // What a sentence says is held against the rest of the sentence.
    QTest::newRow("a sentence of schools") << repeated("High school diploma or GED, ", size) << "a.txt";
    QTest::newRow("a sentence of shares") << repeated("Teilzeit 50 %, ", size) << "a.txt";
    QTest::newRow("a sentence of years") << repeated("3 years of experience, ", size) << "a.txt";
    QTest::newRow("a sentence of amounts without a sign") << repeated("50k to 60k, ", size) << "a.txt";
    QTest::newRow("adverts below each other")
        << repeated("Koch - Bregenz - 40 Std.\n\nWir suchen einen Koch. Wir freuen uns auf Ihre Bewerbung\n\n", size) << "a.txt";
    QTest::newRow("a sentence of languages")
        << "Clerk wanted, apply now. " + repeated("Good German and Russian (Ukrainian a plus, ", size) << "a.txt";
}

void RobustnessTest::strangeTexts() {
    QFETCH(QByteArray, text);
    QFETCH(QString, name);
    readAll(name.toStdString(), text.toStdString());
    // All finders over a fifth of it: their time grows with the length, so that a whole megabyte shows nothing more.
    readAsPosting(name.toStdString(), text.left(text.size() / 5).toStdString());
}

QTEST_APPLESS_MAIN(RobustnessTest)
#include "robustness_test.moc"
