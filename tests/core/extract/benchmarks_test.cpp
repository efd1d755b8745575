#include "core/extract/extract.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

/// Texts about pay: what each figure is for, of which work, in which currency, for which period, and where that is said.
namespace {

const Reader& reader() {
    static const auto loaded = Reader::load(OFFERBOOK_VOCABULARY_DIR, OFFERBOOK_PATTERN_DIGEST);
    if (!loaded) qFatal("the reader does not load: %s", loaded.error().args.front().value.c_str());
    return **loaded;
}

QString number(const std::optional<Decimal>& value) { return value ? QString::fromStdString(value->toString()) : QString("-"); }

/// "Band 5: 31049..37796 GBP year gross"
QString described(const Benchmark& benchmark) {
    const Pay& pay = benchmark.pay;
    QString said = QString::fromStdString(benchmark.label) + ":";
    if (pay.low || pay.high) said += " " + number(pay.low) + (pay.low == pay.high ? QString() : ".." + number(pay.high));
    if (pay.currency) said += " " + QString::fromStdString(std::string(pay.currency->code()));
    if (pay.period) said += " " + QString::fromStdString(std::string(toWord(*pay.period)));
    if (pay.basis != PayBasis::unknown) said += " " + QString::fromStdString(std::string(toWord(pay.basis)));
    if (benchmark.yearsLow) said += " years " + number(benchmark.yearsLow) + ".." + number(benchmark.yearsHigh);
    return said;
}

SourceDocument read(const QString& text) {
    const auto reading =
        reader().read({"pay.txt", "test", "text/plain", text.toStdString()}, {std::chrono::year(2026) / 11 / 20});
    if (!reading) qFatal("a text about pay cannot be read");
    return reading->document;
}

}  // namespace

class BenchmarksTest : public QObject {
    Q_OBJECT

private slots:
    void readsFigures_data();
    void readsFigures();
    void namesTheWork_data();
    void namesTheWork();
    void namesTheCountry();
    void citesWhereAPeriodIsSaid();
    void takesNoDollarForGranted_data();
    void takesNoDollarForGranted();
};

void BenchmarksTest::readsFigures_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* text, const QStringList& expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << expected;
    };
    row("the currency of a table is said above it",
        "# Salaries in data engineering\n\nWhat data engineers earn. Figures are gross annual salaries in CHF.\n\n"
        "| Level | Zurich | Bern |\n| --- | --- | --- |\n| Junior | 88,000 - 98,000 | 84,000 - 92,000 |\n"
        "| Senior | 128,000 - 150,000 | 118,000 - 138,000 |\n\nOwn survey among 1,200 people, 2026.\n",
        {"Junior · Zurich: 88000..98000 CHF year gross", "Junior · Bern: 84000..92000 CHF year gross",
         "Senior · Zurich: 128000..150000 CHF year gross", "Senior · Bern: 118000..138000 CHF year gross"});
    row("what holds for all is said below the table",
        "# Gehälter in der Pflege\n\nWas verdienen Pflegefachpersonen?\n\n| Stufe | Lohn |\n| --- | --- |\n"
        "| Einstieg | CHF 5'600 |\n| Leitung | CHF 7'400 |\n\nAlle Angaben sind brutto pro Monat.\n",
        {"Einstieg: 5600 CHF month gross", "Leitung: 7400 CHF month gross"});
    row("of two named currencies nobody can say which a table is in",
        "# Salaries in data engineering\n\nFigures are gross annual salaries in CHF; for EUR divide by 1.05.\n\n"
        "| Level | Pay |\n| --- | --- |\n| Junior | 88,000 |\n| Senior | 128,000 |\n",
        {});
    row("glued levels, a company's figure, years",
        "Glazier salary guide\n\nMedian pay\n\nEntry LevelUS$41,000 to US$48,000\nSenior LevelUS$60,000 to US$72,000\n\n"
        "The firm raised US$3,000,000 in funding. Ask for 0-2 years for juniors and 5+ years for seniors.",
        {"Entry Level: 41000..48000 USD", "Senior Level: 60000..72000 USD", "juniors: years 0..2", "seniors: years 5..-"});
    row("digits of an address are no pay",
        "Salary guide for glaziers\n\nGlazier: £31,000 a year\n\nSource: https://example.org/pay/?p115612 and "
        "[method](/P91000.html)\n",
        {"Glazier: 31000 GBP year"});
    row("a table under a sentence that says period and basis",
        "# Was verdienen Pflegefachkräfte in Deutschland?\n\nUnser Gehaltsreport 2026 zeigt, wie viel sie brutto im Monat "
        "verdienen.\n\n| Stufe | Gehalt |\n|---|---|\n| Berufseinsteiger | 2.900 € – 3.200 € |\n| Stationsleitung | 4.100 € – "
        "4.900 € |\n\nDie Zahlen beruhen auf 1.250 Angaben.\n",
        {"Berufseinsteiger: 2900..3200 EUR month gross", "Stationsleitung: 4100..4900 EUR month gross"});
    row("a table of several columns with the period in its head",
        "# Stipendi a confronto\n\n| Paese | Mediana annua lorda | Premio all'anno |\n|---|---|---|\n| Italia | €30k – €45k | "
        "€2k "
        "|\n| Germania | €55k – €65k | €5k |\n",
        {"Italia · Mediana annua lorda: 30000..45000 EUR year gross", "Italia · Premio all'anno: 2000 EUR",
         "Germania · Mediana annua lorda: 55000..65000 EUR year gross", "Germania · Premio all'anno: 5000 EUR"});
    row("cells between bars alone, whose heads name the ends of a range",
        "# How much do glaziers earn?\n\nOur survey of 1,240 glaziers shows gross annual salaries.\n\nLevel | Low | Median | "
        "High\n"
        "Junior | £24,000 | £27,000 | £31,000\nSenior | £33,000 | £36,000 | £41,000\n",
        {"Junior: 24000..31000 GBP year gross", "Junior · Median: 27000 GBP year gross", "Senior: 33000..41000 GBP year gross",
         "Senior · Median: 36000 GBP year gross"});
    row("a table that was copied, with tabs between its cells",
        "# Löhne im Vergleich\n\nUnsere Umfrage unter 800 Glasern zeigt Bruttolöhne im Jahr.\n\nStufe\tMin.\tMax.\n"
        "Einsteiger\tCHF 58'000\tCHF 64'000\nMeister\tCHF 82'000\tCHF 96'000\n",
        {"Einsteiger: 58000..64000 CHF year gross", "Meister: 82000..96000 CHF year gross"});
    row("a list whose first line says period and basis",
        "# Salaire d'un développeur web en France\n\n- Débutant : 32 000 € à 38 000 € brut par an\n- Confirmé (3 à 5 ans) : 40 "
        "000 "
        "€ à 48 000 €\n- Senior : 50 000 € à 62 000 €\n",
        {"Débutant: 32000..38000 EUR year gross", "Confirmé (3 à 5 ans): 40000..48000 EUR year gross",
         "Senior: 50000..62000 EUR year gross"});
    row("what only a later figure says",
        "Lohnvergleich: Gehälter in der Schweizer IT\n\nJunior Software Engineer: CHF 85'000 bis 95'000\nSoftware Engineer: CHF "
        "100'000 bis 120'000\n\nDer Medianlohn liegt bei 115'000 Franken pro Jahr.\n",
        {"Junior Software Engineer: 85000..95000 CHF year", "Software Engineer: 100000..120000 CHF year",
         "Medianlohn: 115000 CHF year"});
    row("two periods in a text: each figure its own, and none for what says none",
        "How much do gardeners earn?\n\nA gardener starts on £13 an hour. Head gardeners get £34,000 a year. In London it is "
        "£41,000.\n",
        {"gardener: 13 GBP hour", "Head gardeners: 34000 GBP year", "In London it: 41000 GBP"});
    row("several in a sentence, and each its own words",
        "Pay in Zurich\n\nA software engineer earns CHF 110,000 to 140,000 a year, a nurse about CHF 85,000 and a teacher CHF "
        "95,000.\n",
        {"software engineer: 110000..140000 CHF year", "nurse: 85000 CHF year", "teacher: 95000 CHF year"});
    row("a month's figure gets no year, however the heading reads",
        "# Quanto guadagna un infermiere?\n\n## Stipendio annuo\n\n- Neolaureato: 1.450 €\n- Coordinatore: 31.000 €\n",
        {"Neolaureato: 1450 EUR", "Coordinatore: 31000 EUR year"});
    row("hours in a sentence of Italian", "# Quanto guadagna una baby sitter\n\nA Milano prende tra i 12 e i 13 euro orari.\n",
        {"Milano prende: 12..13 EUR hour"});
    row("steps of a grade on one line", "# Entgelttabelle\n\nEntgeltgruppe 13 im Monat: Stufe 1 4.629,00 €, Stufe 2 4.980,00 €\n",
        {"Entgeltgruppe 13 im Monat: Stufe 1: 4629 EUR month", "Stufe 2: 4980 EUR month"});
}

void BenchmarksTest::readsFigures() {
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const SourceDocument document = read(text);
    QCOMPARE(QString::fromStdString(std::string(toWord(document.kind))), QString("benchmark"));
    QStringList found;
    for (const Benchmark& benchmark : document.benchmarks) {
        found << described(benchmark);
        for (const Evidence& evidence : benchmark.evidence)
            QCOMPARE(document.text.substr(evidence.begin, evidence.end - evidence.begin), evidence.text);
    }
    QCOMPARE(found.join("; "), expected.join("; "));
}

/// Only a benchmark of the offer's own work is held against it.
void BenchmarksTest::namesTheWork_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("role");
    const auto row = [](const char* title, const char* role) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(role);
    };
    row("# How much does a nurse earn in Leeds?", "nurse");
    row("# What do software engineers make?", "software engineer");
    row("# What machine learning engineers earn: a career guide", "machine learning engineer");
    row("# Salaries of glaziers", "glazier");
    row("# Average data analyst salary in 2026", "data analyst");
    row("Salary survey 2026 - data analysts", "data analyst");
    row("# Was verdient ein Glaser?", "Glaser");
    row("# Gehalt als Erzieherin in Hessen", "Erzieherin");
    row("# Combien gagne un électricien en Suisse ?", "électricien");
    row("# Salaire d'un développeur web", "développeur web");
    row("# Quanto guadagna un infermiere in Italia?", "infermiere");
    row("# Stipendio medio di un idraulico", "idraulico");
    row("---\ntitle: \"Salary of a welder\"\nlayout: post\n---\n\n# Table of contents", "welder");
    row("# Cost of living and pay in Zurich", "Cost of living and pay in Zurich");
}

void BenchmarksTest::namesTheWork() {
    QFETCH(QString, title);
    QFETCH(QString, role);
    const SourceDocument document = read(title + "\n\n- Junior: 31,000 EUR\n- Senior: 45,000 EUR\n");
    QVERIFY(document.kind != DocumentKind::posting);
    QVERIFY(!document.benchmarks.empty());
    QCOMPARE(QString::fromStdString(document.benchmarks.front().role), role);
}

void BenchmarksTest::namesTheCountry() {
    const SourceDocument document = read(
        "# Was verdient ein Glaser?\n\n## In Deutschland\n\n- Geselle: 3.100 € im Monat\n\n"
        "## In der Schweiz\n\n- Geselle: 5.400 CHF im Monat\n");
    QCOMPARE(document.benchmarks.size(), std::size_t{2});
    QCOMPARE(QString::fromStdString(document.benchmarks[0].country), QString("DE"));
    QCOMPARE(QString::fromStdString(document.benchmarks[1].country), QString("CH"));
}

void BenchmarksTest::citesWhereAPeriodIsSaid() {
    const SourceDocument document =
        read("# Salary guide for glaziers\n\nGross pay a month:\n\n- Beginner: 2,900 EUR\n- Foreman: 4,100 EUR\n");
    QCOMPARE(document.benchmarks.size(), std::size_t{2});
    QStringList cited;
    for (const Evidence& evidence : document.benchmarks[1].evidence) cited << QString::fromStdString(evidence.text);
    QCOMPARE(cited.join(" | "), QString("Foreman: 4,100 EUR | a month | Gross"));
}

/// A bare "$" is of the country that its sentence or heading names, the American one where no other dollar is in play, and
/// nobody's where one is.
void BenchmarksTest::takesNoDollarForGranted_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing else") << "Nurses earn $54,000 a year."
                                  << "USD";
    QTest::newRow("its sentence") << "Nurses in Canada earn $54,000 a year."
                                  << "CAD";
    QTest::newRow("its heading") << "## Nurses in New Zealand\n\nThey earn $54,000 a year."
                                 << "NZD";
    QTest::newRow("another dollar is in play") << "Many move to Australia or Canada. Nurses earn $54,000 a year."
                                               << "?";
    QTest::newRow("dinars are no dollars") << "Many move to Jordan. Nurses earn $54,000 a year."
                                           << "USD";
}

void BenchmarksTest::takesNoDollarForGranted() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const SourceDocument document = read("# Salary guide\n\n" + text + "\n");
    QVERIFY(!document.benchmarks.empty());
    const auto& currency = document.benchmarks.front().pay.currency;
    QCOMPARE(currency ? QString::fromStdString(std::string(currency->code())) : QString("?"), expected);
}

QTEST_APPLESS_MAIN(BenchmarksTest)
#include "benchmarks_test.moc"
