// Several postings in one text: each is offered by itself, and one advert is never torn apart.
#include "tests/core/extract/advert_reading.h"

#include <QtTest>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

Reading readBytes(const std::string& name, const std::string& bytes, bool asOne = false) {
    Options options{std::chrono::year(2026) / 11 / 20};
    options.asOne = asOne;
    const auto reading = reader().read({name, "test", "", bytes}, options);
    if (!reading) qFatal("not read: %s", reading.error().id.c_str());
    return *reading;
}

/// Every quote is literal and, where the text was divided, stands within the part of its posting; the employer may be named
/// above all parts.
void checkEvidence(const Reading& reading) {
    const std::string& text = reading.document.text;
    for (std::size_t i = 0; i < reading.postings.size(); ++i)
        forEachField(reading.postings[i], [&](std::string_view key, const auto& field) {
            for (const Evidence& piece : field.evidence()) {
                QVERIFY2(text.compare(piece.begin, piece.end - piece.begin, piece.text) == 0, std::string(key).c_str());
                if (reading.parts.empty()) continue;
                if (key == "employer" && piece.end <= reading.parts.front().begin) continue;
                QVERIFY(piece.begin >= reading.parts[i].begin && piece.end <= reading.parts[i].end);
            }
        });
}

std::string titles(const std::vector<Posting>& postings) {
    std::string all;
    for (const Posting& posting : postings) all += (all.empty() ? "" : " | ") + (posting.title.hasValue() ? *posting.title : "?");
    return all;
}

const char* const markdownList = R"(# Open positions at Example Works

We build lifts. Our office is in Winterthur.

## Service Technician (m/f/d)

Location: Winterthur
Workload: 80-100%
Salary: CHF 5'600 - 6'400 per month
Apply by 15 January 2027 to jobs@example.org.

We are looking for a technician who keeps our lifts running.

### Your profile

- Apprenticeship as an electrician
- German B2

## Payroll Clerk

Location: Chur
Workload: 60%
Salary: CHF 5'000 per month
Apply by 31 January 2027 to jobs@example.org.

### Your profile

- Commercial apprenticeship
- 2 years of experience

## Software Engineer, Control Systems

Location: Bern
Workload: 100%
Salary: CHF 108'000 per year
Apply by 28 February 2027 to jobs@example.org.

### Your profile

- Master's degree in computer science
)";

const char* const numberedMail = R"(From: alerts@jobs.example.org
To: someone@example.org
Subject: Ihre neuen Stellen
Date: Fri, 20 Nov 2026 07:00:00 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Guten Tag

3 neue Stellen passen zu Ihrem Suchauftrag:

1. Sachbearbeiterin Buchhaltung (m/w/d)
   Muster Treuhand AG, Luzern
   Pensum: 80 %
   Lohn: CHF 5'800 pro Monat
   Bewerbungsfrist: 10.12.2026
   https://jobs.example.org/1001

2. Schreiner EFZ (m/w/d)
   Holzbau Beispiel GmbH, Sursee
   Pensum: 100 %
   Lohn: CHF 5'200 pro Monat
   Bewerbungsfrist: 15.12.2026
   https://jobs.example.org/1002

3. Pflegefachfrau HF
   Spital Beispiel, Zug
   Pensum: 60 - 100 %
   Lohn: CHF 6'100 pro Monat
   Bewerbungsfrist: 31.12.2026
   https://jobs.example.org/1003

Sie erhalten diese Mail, weil Sie einen Suchauftrag haben.
)";

const char* const separated = R"(Assistante comptable (H/F)
Atelier Exemple, Lyon
Contrat : CDI, temps plein
Salaire : 2 300 € brut par mois
Candidatures avant le 12 janvier 2027 à emploi@example.org

----------------------------------------

Technicien de maintenance (H/F)
Atelier Exemple, Grenoble
Contrat : CDD de 12 mois
Salaire : 2 550 € brut par mois
Candidatures avant le 20 janvier 2027 à emploi@example.org

----------------------------------------

Ingénieur méthodes (H/F)
Atelier Exemple, Annecy
Contrat : CDI
Salaire : 42 000 € brut par an
Candidatures avant le 31 janvier 2027 à emploi@example.org
)";

const char* const htmlList = R"(<!DOCTYPE html><html><body><nav>Home | Jobs | Log in</nav><main><h1>Latest jobs</h1>
<article><h2>Data Analyst</h2><p>Example Bank, Leeds</p><ul><li>Permanent contract, full-time</li>
<li>Salary: £38,000 - £42,000 per annum</li></ul><p>Closing date: 5 January 2027</p><a href="/a1">Apply now</a></article>
<article><h2>Catering Assistant</h2><p>Example College, York</p><ul><li>Fixed-term contract of 12 months, part-time</li>
<li>Salary: £24,000 per annum</li></ul><p>Closing date: 12 January 2027</p><a href="/a2">Apply now</a></article>
</main><footer class="site-footer">Terms</footer></body></html>)";

const char* const labelled = R"(Offerte di lavoro della settimana

Azienda: Officina Esempio Srl
Posizione: Impiegato amministrativo
Sede: Torino
Contratto: tempo indeterminato
RAL: 28.000 - 31.000 € annui
Scadenza: 15/01/2027

Azienda: Laboratorio Esempio SpA
Posizione: Tecnico di laboratorio
Sede: Milano
Contratto: tempo determinato, 12 mesi
RAL: 30.000 € annui
Scadenza: 22/01/2027
)";

const char* const sections = R"(# Software Engineer (m/f/d)

Example Works in Bern is looking for a software engineer. Workload 80-100%.

## Your tasks

- Develop control software
- Support the test engineer

## Your profile

- Master's degree in computer science
- 3 years of experience as a developer

## We offer

A permanent contract, CHF 108'000 per year, 25 days of leave.

## How to apply

Apply by 31 January 2027 to jobs@example.org, reference EX-2027-4.
)";

const std::string similarBox = std::string(sections) + R"(
## Similar jobs

Test Engineer
Example Lab, Thun
CHF 100'000 per year
Apply by 12 January 2027

Data Engineer
Example Bank, Bern
CHF 115'000 per year
Apply by 15 January 2027
)";

const char* const twoLanguages = R"(# Ingénieur logiciel (H/F)

L'Institut Exemple, à Lausanne, recherche un ingénieur logiciel.
Contrat : CDI, temps plein
Salaire : CHF 108'000 par an
Candidatures avant le 31 janvier 2027 à jobs@example.org

# Software Engineer (m/f/d)

The Example Institute in Lausanne is looking for a software engineer.
Contract: permanent, full-time
Salary: CHF 108'000 per year
Apply by 31 January 2027 to jobs@example.org
)";

const char* const oneNotice = R"(# Two positions in computational physics

The Example Institute in Bonn is looking for a doctoral researcher and a postdoc.

## Doctoral researcher

Workload: 65%
Salary: E 13 TV-L
Start date: 1 March 2027

## Postdoctoral researcher

Workload: 100%
Salary: E 13 TV-L
Start date: 1 May 2027

## How to apply

Please send your application to jobs@example.org. Application deadline: 31 January 2027.
)";

}  // namespace

class PostingPartsTest : public QObject {
    Q_OBJECT

private slots:
    void several_data();
    void several();
    void one_data();
    void one();
    void aPersonMayTakeSeveralAsOne();
    void aPersonMayTakeOneNoticeAsSeveral();
    void titlesOfOneHouseAreOfferedAsSeveral();
    void houseAboveTheListIsOfAll();
    void realPostingsStayWhole();
};

void PostingPartsTest::several_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("titles");
    QTest::addColumn<QString>("pay");
    QTest::newRow("headings of a page in Markdown")
        << "a.md" << QByteArray(markdownList) << "Service Technician (m/f/d) | Payroll Clerk | Software Engineer, Control Systems"
        << "5600 5000 108000";
    QTest::newRow("numbered digest in a mail")
        << "a.eml" << QByteArray(numberedMail)
        << "Sachbearbeiterin Buchhaltung (m/w/d) | Schreiner EFZ (m/w/d) | Pflegefachfrau HF"
        << "5800 5200 6100";
    QTest::newRow("separators in plain text")
        << "a.txt" << QByteArray(separated)
        << "Assistante comptable (H/F) | Technicien de maintenance (H/F) | Ingénieur méthodes (H/F)"
        << "2300 2550 42000";
    QTest::newRow("a list page in HTML") << "a.html" << QByteArray(htmlList) << "Data Analyst | Catering Assistant"
                                         << "38000 24000";
    QTest::newRow("labels that come again") << "a.txt" << QByteArray(labelled)
                                            << "Impiegato amministrativo | Tecnico di laboratorio"
                                            << "28000 30000";
    QTest::newRow("two openings, each with its town, pay and terms, under one address")
        << "a.txt"
        << QByteArray(
               "Offene Stellen\n\nKöchin / Koch (80-100%)\nRestaurant Seeblick, Bern\nAb sofort, unbefristet. CHF 4'800 pro "
               "Monat.\n\nServicemitarbeiterin / Servicemitarbeiter (40%)\nRestaurant Seeblick, Thun\nAb 1. März 2027, "
               "befristet bis 31. Oktober 2027. CHF 24 pro Stunde.\n\nBewerbungen an [e-mail].\n")
        << "Köchin / Koch | Servicemitarbeiterin / Servicemitarbeiter"
        << "4800 24";
    QTest::newRow("stanzas in plain text")
        << "a.txt" << QByteArray(separated).replace("----------------------------------------\n\n", "")
        << "Assistante comptable (H/F) | Technicien de maintenance (H/F) | Ingénieur méthodes (H/F)"
        << "2300 2550 42000";
    QTest::newRow("a digest of a job site, each notice with its link")
        << "a.txt"
        << QByteArray(
               "Job alert: 2 new jobs for you\n\n1. Bookkeeper\nNorthwind Ltd, Leeds\n\u00a328,000 a year\nFull-time, permanent\n"
               "https://example.org/1\n\n2. Clerk\nAldermere Ltd, York\n\u00a324,000 a year\nPart-time\nhttps://example.org/2\n")
        << "Bookkeeper | Clerk"
        << "28000 24000";
    QTest::newRow("a list of results, of which one does not say when it was posted")
        << "a.txt"
        << QByteArray(
               "Bookkeeper\nNorthwind Ltd, Leeds\n\u00a328,000 a year\nFull-time\nPosted 2 days ago\n\nClerk\nAldermere "
               "Ltd, York\n\u00a324,000 a year\nPart-time\nPosted 3 days ago\n\nDriver\nSonnhalde Ltd, Hull\n\u00a313 an "
               "hour\nFull-time\n")
        << "Bookkeeper | Clerk | Driver"
        << "28000 24000 13";
}

void PostingPartsTest::several() {
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QFETCH(QString, titles);
    QFETCH(QString, pay);
    const Reading reading = readBytes(name.toStdString(), text.toStdString());
    QCOMPARE(QString::fromStdString(::titles(reading.postings)), titles);
    QCOMPARE(reading.parts.size(), reading.postings.size());
    QVERIFY(reading.document.kind == DocumentKind::posting);
    QStringList lows;
    for (const Posting& posting : reading.postings)
        lows.append(posting.salary.hasValue() && posting.salary->low ? QString::fromStdString(posting.salary->low->toString())
                                                                     : "-");
    QCOMPARE(lows.join(' '), pay);
    checkEvidence(reading);
    QVERIFY(reading.otherwise.has_value());
    QCOMPARE(reading.otherwise->postings.size(), std::size_t{1});
}

void PostingPartsTest::one_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an advert with sections") << "a.md" << QByteArray(sections);
    QTest::newRow("an advert with a box of similar ones") << "a.md" << QByteArray(similarBox.c_str());
    QTest::newRow("an advert in two languages") << "a.md" << QByteArray(twoLanguages);
    QTest::newRow("one notice of two openings") << "a.md" << QByteArray(oneNotice);
    QTest::newRow("rates of pay and boxes to tick")
        << "a.md"
        << QByteArray(
               "# Hilfskraft gesucht!\n"
               "\n"
               "Im Arbeitsbereich Lernen der Hochschule Lindental suchen wir zum 01.06.2027 eine studentische Hilfskraft "
               "(w/m/d). Die Mitarbeit ist bis zum 31.03.2028 befristet. Die Vergütung beträgt:\n"
               "\n"
               "- 12,00 Euro/Stunde mit Vertrag als studentische Hilfskraft\n"
               "- 13,95 Euro/Stunde mit Vertrag als wissenschaftliche Hilfskraft\n"
               "\n"
               "### Ihre Aufgaben\n"
               "\n"
               "- Mitarbeit an der Vorbereitung von Lehrveranstaltungen\n"
               "\n"
               "### Ihr Profil\n"
               "\n"
               "- gute Kenntnisse in Statistik\n"
               "\n"
               "### Ihre Bewerbung\n"
               "\n"
               "Bitte senden Sie Ihre Bewerbung bis zum 03.04.2027 an die Hochschule in Hamburg.\n"
               "\n"
               "### Vorteile\n"
               "\n"
               "- [x] Weiterbildung\n"
               "- [ ] Betriebliche Kinderbetreuung\n"
               "- [x] Getränke\n"
               "\n"
               "### Stellenmerkmale\n"
               "\n"
               "- Beschäftigungsart: Studentische Hilfskraft\n"
               "- Bewerbungsfrist: 03.04.2027\n"
               "- Standorte: Hamburg\n"
               "\n"
               "### Stellenspezifikation\n"
               "\n"
               "- Gehalt: 12,00 Euro / Stunde\n"
               "- Remote Job: Teilweise\n");
}

void PostingPartsTest::one() {
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    const Reading reading = readBytes(name.toStdString(), text.toStdString());
    QCOMPARE(reading.postings.size(), std::size_t{1});
    QVERIFY(reading.parts.empty());
    checkEvidence(reading);
}

void PostingPartsTest::aPersonMayTakeSeveralAsOne() {
    const Reading reading = readBytes("a.md", markdownList, true);
    QCOMPARE(reading.postings.size(), std::size_t{1});
    QVERIFY(reading.otherwise.has_value());
    QCOMPARE(reading.otherwise->postings.size(), std::size_t{3});
    QCOMPARE(reading.otherwise->parts.size(), std::size_t{3});
}

void PostingPartsTest::aPersonMayTakeOneNoticeAsSeveral() {
    const Reading reading = readBytes("a.md", oneNotice);
    QVERIFY(reading.otherwise.has_value());
    QCOMPARE(reading.otherwise->postings.size(), std::size_t{2});
}

/// Titles with the marks for all genders, each with duties of its own below, under one address to apply to.
void PostingPartsTest::titlesOfOneHouseAreOfferedAsSeveral() {
    const Reading german =
        readBytes("a.txt",
                  "Stellenangebote der Nordwerk GmbH\n\nBuchhalter (m/w/d), Vollzeit\n\nIhre Aufgaben: Buchhaltung\n"
                  "Ihr Profil: Ausbildung\n\nG\u00e4rtner (m/w/d), Teilzeit 60 %\n\nIhre Aufgaben: Pflege der Anlagen\n"
                  "Ihr Profil: Lehre\n\nBewerbungen an jobs@example.org\n");
    QVERIFY(german.otherwise.has_value());
    QCOMPARE(german.otherwise->postings.size(), std::size_t{2});
    const Reading french =
        readBytes("a.md",
                  "### Ing\u00e9nieur logiciel (H/F)\nCDI, Lyon, 45 k\u20ac\nVous d\u00e9veloppez nos outils.\nProfil : Bac+5\n\n"
                  "### Comptable (H/F)\nCDI, Nantes, 32 k\u20ac\nVous tenez les comptes.\nProfil : BTS\n\nCandidatures : "
                  "jobs@example.org\n");
    // Each says its own pay, place and terms: read as one, neither would be right.
    QCOMPARE(french.postings.size(), std::size_t{2});
    QVERIFY(french.otherwise.has_value());
    QCOMPARE(french.otherwise->postings.size(), std::size_t{1});
}

/// The house above a list is that of all its openings; a notice that names its own keeps it.
void PostingPartsTest::houseAboveTheListIsOfAll() {
    const Reading reading = readBytes(
        "a.txt",
        "Restaurant Seeblick in Bern sucht Verst\u00e4rkung.\n\nK\u00f6chin / Koch (80-100%)\nArbeitsort Bern\nUnbefristet. CHF "
        "4'800 pro "
        "Monat.\n\nServicemitarbeiterin / Servicemitarbeiter (40%)\nArbeitsort Thun\nBefristet bis 31. Oktober 2027. CHF 24 pro "
        "Stunde.\n\nBewerbungen an [e-mail].\n");
    QCOMPARE(reading.postings.size(), std::size_t{2});
    for (const Posting& posting : reading.postings) {
        QVERIFY(posting.employer.hasValue());
        QCOMPARE(QString::fromStdString(*posting.employer), QStringLiteral("Restaurant Seeblick"));
    }
}

/// The real texts hold one posting each (some of several openings), however they are laid out.
void PostingPartsTest::realPostingsStayWhole() {
    const auto shared = qEnvironmentVariable("OFFERBOOK_SHARED").toStdString();
    if (shared.empty()) QSKIP("OFFERBOOK_SHARED names no folder with real postings");
    int count = 0;
    QStringList torn;
    for (const char* folder : {"/postings/seeds", "/postings/corpus"})
        for (const auto& file : std::filesystem::directory_iterator(shared + folder)) {
            if (file.path().extension() != ".txt" && file.path().extension() != ".html") continue;
            std::ifstream stream(file.path(), std::ios::binary);
            std::stringstream bytes;
            bytes << stream.rdbuf();
            const Reading reading = readBytes(file.path().filename().string(), bytes.str());
            if (!reading.parts.empty()) torn.append(QString::fromStdString(file.path().filename().string()));
            ++count;
        }
    QCOMPARE(torn, QStringList());
    QVERIFY(count > 40);
}

QTEST_APPLESS_MAIN(PostingPartsTest)
#include "posting_parts_test.moc"
