#include "tests/core/extract/advert_words.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

Posting readAll(const std::string& text, const char* name = "advert.txt") { return firstPosting(text, name, ""); }

/// A sentence among the requirements or the offer of a posting.
Posting read(const QString& language, const QString& sentence, bool isOffer) {
    const bool isGerman = language == "de";
    const std::string head = isGerman ? "Stellenausschreibung\n\nWir suchen eine Technikerin (m/w/d).\n\n"
                                      : "Offerta di lavoro\n\nCerchiamo una tecnica.\n\n";
    const std::string requirements = isGerman ? "Ihr Profil\n\n" : "Requisiti\n\n";
    const std::string offer = isGerman ? "Wir bieten\n\n" : "Cosa offriamo\n\n";
    const std::string tail = isGerman ? "\n\nBewerbung\n\nBitte senden Sie Ihre Bewerbung mit Lebenslauf.\n"
                                      : "\n\nCandidatura\n\nInviare la candidatura con il curriculum.\n";
    return readAll(head + (isOffer ? offer : requirements) + "- " + sentence.toStdString() + tail);
}

}  // namespace

/// How German, Swiss, Austrian and Italian adverts are laid out and what they write, with look-alikes beside.
class AdvertsDeItTest : public QObject {
    Q_OBJECT

    struct Row {
        const char* language;
        const char* phrase;
        const char* expected;
    };
    static void rows(std::initializer_list<Row> table) {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("expected");
        for (const Row& row : table)
            QTest::newRow(row.phrase) << QString(row.language) << QString::fromUtf8(row.phrase)
                                      << QString::fromUtf8(row.expected);
    }
    static void check(QString (*say)(const Posting&), bool isOffer) {
        QFETCH(QString, language);
        QFETCH(QString, phrase);
        QTEST(say(read(language, phrase, isOffer)), "expected");
    }

private slots:
    void employers_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("a legal form within a sentence",
            "Buchhalterin (m/w/d)\n\nIn der Geschäftsstelle bei Nordlicht e.V. wird eine Stelle frei. Wir suchen Sie ab sofort.",
            "Nordlicht e.V.");
        row("a legal form of a customer",
            "Buchhalterin (m/w/d)\n\nWir suchen Sie ab sofort. Zu unseren Kunden gehört auch ein Kunde wie Nordlicht GmbH.", "");
        row("a working group is no company", "Laborant (m/w/d)\n\nWir suchen Sie ab sofort für die Arbeit im Labor AG Chemie.",
            "");
        row("what somebody says to be",
            "Entwickler (m/w/d)\n\nWir sind Wolkenbaum, ein kleines Team aus Jena. Wir suchen Verstärkung.", "Wolkenbaum");
        row("what somebody is", "Addetto vendite\n\nVerdemare è una piccola azienda di Lecce. Cerchiamo un addetto.",
            "Verdemare");
        row("who grows", "Programmatore\n\nVerdemare.it è in costante crescita e cerca un programmatore.", "Verdemare.it");
        row("a team to join", "## Unisciti al team Nadir:LAB\n\nCerchiamo un tecnico con esperienza.", "Nadir:LAB");
        row("the domain of the address",
            "Buchhalterin (m/w/d)\n\nBei Sternwarte Kernau arbeiten Sie in Teilzeit. Wir suchen Sie ab sofort.\n\n"
            "Bewerbung an jobs@sternwarte-kernau.de",
            "Sternwarte Kernau");
        row("the domain of an address with umlauts",
            "Buchhalterin (m/w/d)\n\nKommen Sie zu Büchermöwe nach Jena. Wir suchen Sie ab sofort.\n\n"
            "Bewerbung an jobs@buechermoewe.de",
            "Büchermöwe");
        row("a mail provider is nobody",
            "Köchin (m/w/d)\n\nWir suchen Sie ab sofort. Auch über Gmail erreichbar.\n\nBewerbung an kueche.kernau@gmail.com",
            "");
        row("a quantity is nobody",
            "Buchhalterin (m/w/d)\n\nWir suchen Sie ab sofort. Vieles davon ist Arbeit, die man teilen kann.", "");
        row("returners are nobody", "Köchin (m/w/d)\n\nWir suchen Sie. Wiedereinsteiger sind herzlich willkommen.", "");
        row("an office that has a post to fill",
            "# Sachbearbeiter (m/w/d)\n\nBeim **Landratsamt Kernau** ist zum nächstmöglichen Zeitpunkt eine Stelle zu besetzen.",
            "Landratsamt Kernau");
        row("pay is nobody",
            "Contabile\n\nAssunzione a tempo indeterminato con RAL adeguata all'esperienza. Cerchiamo una persona precisa.", "");
        row("a street behind the name",
            "Cercasi commessa per negozio\n\nBoutique Mirtilla, Via Garibaldi 00, Lecce. Cerchiamo una persona con esperienza.",
            "Boutique Mirtilla");
        row("a person with a street is no employer",
            "Köchin (m/w/d)\n\nWir suchen Sie ab sofort.\n\nFrau Erika Beispiel, Hauptstraße 12, 04109 Leipzig", "");
        row("a seat between the name and the verb",
            "Assistente\n\nL'Istituto Nadir di Geologia (ING) di Trieste cerca un/una assistente per il progetto.",
            "Istituto Nadir di Geologia");
        row("a letter of a province behind the town",
            "Cameriere di sala\n\nIl Ristorante Nadir di Bellano (LC) cerca un cameriere per la stagione.", "Ristorante Nadir");
        row("what opens and seeks", "Baristi\n\nTorrefazione Nadir apre un nuovo locale e cerca 2 baristi. Inviare il CV.",
            "Torrefazione Nadir");
        row("a heading about oneself is nobody",
            "Bauleiterin (m/w/d)\n\nÜBER UNS\n\nWir bauen Schulen und Hallen in ganz Bayern. Wir suchen Sie ab sofort.", "");
        row("the whole behind its chair",
            "## Studentische Hilfskraft (m/w/d)\n\n*Professur für Sprachen, Universität Trier*\n\nWir suchen ab April 2027 Sie.",
            "Universität Trier");
        row("the name alone of a sentence that it begins",
            "Laborantin (m/w/d)\n\nWir suchen Sie ab sofort.\n\nDie TU Kernau strebt eine Erhöhung an.", "TU Kernau");
        row("a university that a department belongs to",
            "Posizione di dottorato in Fisica\n\nPresso il Dipartimento di Fisica dell'Università di Pisa è disponibile una "
            "borsa.",
            "Università di Pisa");
        row("a company that gives a discount",
            "Köchin (m/w/d)\n\nWir suchen Sie ab sofort.\n\nWir bieten\n\n- Rabatte bei der Sternschnuppe GmbH", "");
        row("who needs help at once",
            "Barista gesucht (m/w/d)\n\nDas Café Morgenstern in Leipzig braucht ab sofort Unterstützung.\n\nSchreib an "
            "hallo@cafe-morgenstern.example!",
            "Café Morgenstern");
        row("an institution as the place",
            "Doktorandin (m/w/d)\n\n**Ort:** Universität Kernau, Department für Physik\n\nWir suchen Sie ab sofort.",
            "Universität Kernau");
        row("the owner of a site is nobody",
            "Köchin (m/w/d)\n\nWir suchen Sie ab sofort für unsere Küche.\n\n© 2026 Stellenfinder Nadir GmbH", "");
        row("a group that the employer belongs to",
            "Köchin (m/w/d)\n\nWir suchen Sie ab sofort. Unser Haus ist ein Teil der Nadir Hotels GmbH.", "");
        row("a region is nobody", "## Referent (m/w/d)\nRaum Ulm | Vollzeit | unbefristet\n\nFür unseren Kunden suchen wir Sie.",
            "");
        row("help that is wanted is nobody", "Köchin (m/w/d)\n\nWir suchen Sie ab sofort. Die Mitarbeit ist abwechslungsreich.",
            "");
        row("the description of a site",
            "---\ntitle: 'Köchin (60%)'\nseo_description: 'Der Sonnenhof unterstützt Kinder mit Förderbedarf'\n---\n\n"
            "Wir suchen per 1. Juli 2027 eine Köchin.",
            "Sonnenhof");
    }
    void employers() {
        QFETCH(QString, text);
        const std::string tail = "\n\nIhr Profil\n\n- Führerschein\n\nRequisiti\n\n- patente\n";
        QTEST(employer(readAll(text.toStdString() + tail)), "expected");
    }

    void titles_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("a line below the words that lead to it",
            "Für unser Haus in Kernau suchen wir per 1. Mai 2027 eine\n\n## Pflegefachperson HF (60 - 80 %)\n\nIhr Profil\n\n- "
            "Freude",
            "Pflegefachperson HF");
        row("a line below the verb",
            "Studio Nadir - Lecce\n\nSiamo uno studio di commercialisti. Ricerchiamo:\n\nIMPIEGATA/O CONTABILE\n\nRequisiti\n\n- "
            "diploma",
            "IMPIEGATA/O CONTABILE");
        row("marks of HTML are no words",
            "Die Universität Kernau sucht\n\n<p style=\"text-align: center;\"><b>eine studentische Hilfskraft (w/m/d)</b></p>\n"
            "<p>(für 32 Stunden im Monat)</p>\n\nIhr Profil\n\n- Freude",
            "studentische Hilfskraft (w/m/d)");
        row("the genitive of a post",
            "Am Institut für Physik der Universität Kernau ist die Planstelle eines/r Laborleiters/in zu besetzen.\n\nIhr "
            "Profil\n\n- Freude",
            "Laborleiters/in");
        row("the subject of a mailing list",
            "Betreff: [kernau-jobs] Laborleiterin (m/w/d)\n\nLiebe Kolleginnen,\n\nwir suchen Verstärkung.\n\nIhr Profil\n\n- "
            "Freude",
            "Laborleiterin (m/w/d)");
        row("a lettered profile",
            "Selezioni attive\n\nProfilo A: Grafico senior\n\nLa figura ricercata realizza grafiche. Inviare il CV.\n\n"
            "Requisiti\n\n- diploma",
            "Grafico senior");
        row("an article opens the line below who seeks",
            "Die Freie Schule Kernau sucht zum Schuljahr 2027/28\n\neine Lehrkraft (m/w/d) für Physik (Sek. I/II)\n\nIhr "
            "Profil\n\n- Freude",
            "Lehrkraft (m/w/d) für Physik (Sek. I/II)");
        row("a public call in capitals",
            "COMUNE DI KERNAU\n\nAVVISO DI SELEZIONE PUBBLICA PER ESAMI PER L'ASSUNZIONE A TEMPO PIENO E INDETERMINATO DI N. 1 "
            "ISTRUTTORE TECNICO\n\nRequisiti\n\n- diploma\n\nInviare la domanda.",
            "ISTRUTTORE TECNICO");
        row("a date between the verb and the emphasised title",
            "### Verstärkung gesucht!\n\nDer Verband sucht Sie. Wir suchen zum 1. Januar 2027 eine **Geschäftsführung (m/w/d)** "
            "mit 30 "
            "Stunden in der Woche.\n\nIhr Profil\n\n- Freude",
            "Geschäftsführung (m/w/d)");
        row("a project that somebody asks for",
            "Projektanfrage: SAP-Berater (m/w/d)\n\nWir suchen Sie ab sofort.\n\nIhr Profil\n\n- Freude", "SAP-Berater (m/w/d)");
        row("who seeks in the first person",
            "Cerco traduttore freelance\n\nPer il nostro catalogo cerchiamo aiuto. Inviare il CV.\n\nRequisiti\n\n- cura",
            "traduttore freelance");
        row("both genders of the article",
            "Il Museo della Carta cerca un/una responsabile della didattica\n\nInviare il CV.\n\nRequisiti\n\n- cura",
            "responsabile della didattica");
        row("how long one stands in is not part of the title",
            "Oggetto: docente di sostegno, supplenza fino al 30 giugno 2027\n\nSi cerca con urgenza. Inviare il "
            "CV.\n\nRequisiti\n\n- cura",
            "docente di sostegno");
        row("a question is no title",
            "Sei un/una barista con la passione per il caffè di qualità?\n\nTorrefazione Nadir cerca un barista da "
            "subito.\n\nRequisiti\n\n- sorriso\n\nInviare il CV.",
            "barista");
        row("people of any profile are no title",
            "Per i nostri progetti ricerchiamo collaboratori secondo i seguenti profili:\n\nInviare il CV.\n\nRequisiti\n\n- "
            "diploma",
            "");
        row("become it",
            "Lavora con noi\n\nDiventa il nostro responsabile di magazzino! Inviare la candidatura con il curriculum.",
            "responsabile di magazzino");
    }
    void titles() {
        QFETCH(QString, text);
        QTEST(title(readAll(text.toStdString())), "expected");
    }

    void languageSkills_data() {
        rows({{"de", "Deutschkenntnisse (mind. C1)", "de:C1"},
              {"de", "Gute bis sehr gute Französischkenntnisse", "fr:good"},
              {"de", "Deutsch oder Englisch — eines von beiden sicher, das andere passiv", "de/en:-"},
              {"de", "Gute Polnischkenntnisse sowie Kenntnisse anderer Sprachen, vor allem Tschechisch", "pl:good cs:-"},
              {"de", "Andere Sprachen wie Spanisch von großem Vorteil", "es:-?"},
              {"de", "Erfahrung mit Kundschaft in Italien und Georgien", ""},
              {"de", "Du sprichst Deutsch, etwas Französisch wäre prima", "de:- fr:basic?"},
              {"it", "ottima padronanza dell'italiano; buona conoscenza dell'inglese o del francese", "it:very_good en/fr:good"},
              {"de", "Deutsch verhandlungssicher, Englisch gut", "de:fluent en:good"},
              {"de", "gute mündliche und schriftliche Ausdrucksfähigkeit in Deutsch", "de:good"},
              {"it", "scrive bene in italiano e conosce l'inglese (B2)", "it:good en:B2"},
              {"it", "italiano buono e inglese base", "it:good en:basic"},
              {"it", "È gradita la conoscenza della lingua araba", "ar:-?"},
              {"it", "Ottima conoscenza della lingua rumena", "ro:very_good"}});
    }
    void languageSkills() { check(languages, false); }

    void contracts_data() {
        rows({{"de", "Befristet bis Ende 2027", "fixed-term|-|2027"},
              {"de", "Anstellung für die Dauer von 18 Monaten", "fixed-term|18|-"},
              {"de", "Immatrikulation für die Dauer der Tätigkeit", ""},
              {"de", "Befristet für die Dauer der Elternzeit", "fixed-term|-|-"},
              {"de", "Befristung: keine", "permanent|-|-"},
              {"de", "Die Mitarbeit ist ehrenamtlich", "volunteer|-|-"},
              {"it", "una borsa di dottorato triennale", "fixed-term|36|-"},
              {"it", "assunzione a tempo pieno e indeterminato", "permanent|-|-"},
              {"it", "Le candidature sono archiviate nella banca dati per un periodo di sei mesi", ""},
              {"it", "Contratto stagionale", "fixed-term|-|-"}});
    }
    void contracts() { check(contract, true); }

    void aVoluntaryYearKeepsItsKind() {
        const Posting posting = readAll(
            "# Freiwilliges Ökologisches Jahr im Naturzentrum Kernau\n\nBeginn: 1. August 2027\nDauer: 12 Monate\n\nWir "
            "bieten\n\n"
            "- 26 Tage Urlaub\n\nBewerbungen bis zum 31.03.2027.\n");
        QCOMPARE(contract(posting), QString("volunteer|12|-"));
        QCOMPARE(day(posting.deadline), QString("2027-03-31"));
    }

    void theTitlesWorkloadIsTheJobs() {
        const Posting posting = readAll(
            "---\nid: 9c4f\ntitle: 'Mitarbeiterin Küche (35%)'\n---\n\nWir suchen Verstärkung.\n\nIhr Profil\n\n"
            "- Sie können in den Schulferien während 3 Wochen 100% arbeiten\n\nBewerbung an uns.\n");
        QVERIFY(posting.workload.hasValue());
        QCOMPARE(number(posting.workload->high), QString("35"));
        QVERIFY(!posting.paidLeave.hasValue());
        QVERIFY(!posting.reference.hasValue());
    }

    void hoursBehindALabelWithFullTime() {
        const Posting posting = readAll(
            "Stellenangebot: Elektroniker (m/w/d)\n\nArbeitszeit: Vollzeit, 40 Stunden\nAnzeigen-Nr.: 10001-77-S\n\nWir suchen "
            "Verstärkung. Bewerbung an uns.\n");
        QVERIFY(posting.weeklyHours.hasValue());
        QCOMPARE(number(posting.weeklyHours->high), QString("40"));
        QCOMPARE(word(*posting.reference), QString("10001-77-S"));
    }

    void placesOfWork_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("a spa by its postal code", "Das Gasthaus zur Post in 79999 Bad Kernau sucht eine Köchin (m/w/d).", "Bad Kernau DE");
        row("a year is no postal code", "Das Gasthaus sucht ab 2027 Köchinnen (m/w/d) für die Küche.", "");
        row("letters of a province", "Cercasi cuoco per ristorante a Kernau sul Lago (LC). Cerchiamo un cuoco esperto.",
            "Kernau sul Lago IT");
        row("letters that are no province", "Cercasi cuoco per ristorante a Kernau (XX). Cerchiamo un cuoco esperto.", "Kernau ");
        row("a partner in the name", "Studio Nadir & Partners - Torino\n\nCerchiamo un impiegato.", "Torino IT");
    }
    void placesOfWork() {
        QFETCH(QString, text);
        QTEST(places(readAll(text.toStdString() + "\n\nIhr Profil\n\n- Freude\n\nRequisiti\n\n- patente\n")), "expected");
    }

    void pay_data() {
        rows({{"it", "RAL tra 26k e 30k, ticket restaurant", "26000|30000"},
              {"it", "RAL: 28.000 - 32.000", "28000|32000"},
              {"de", "Gehalt: 55.000 - 65.000 brutto im Jahr", "55000|65000"},
              {"de", "Wir haben 55.000 - 65.000 Besuche im Jahr", "-|-"}});
    }
    void pay() {
        check(
            [](const Posting& posting) {
                if (!posting.salary.hasValue()) return QString("-|-");
                return number(posting.salary->low) + '|' + number(posting.salary->high);
            },
            true);
    }

    void answersBehindALabelOfRemoteWork_data() {
        rows({{"de", "Remote Job: Teilweise", "hybrid"},
              {"de", "Homeoffice: nein", "onsite"},
              {"de", "Option auf Home und Mobile Office", "hybrid"},
              {"it", "Smart working: parziale", "hybrid"}});
    }
    void answersBehindALabelOfRemoteWork() {
        check([](const Posting& posting) { return posting.remote.hasValue() ? word(toWord(posting.remote->mode)) : QString(); },
              true);
    }

    void articlesOnHiringAreNoAdverts() {
        Options options;
        options.today = std::chrono::year(2026) / 11 / 20;
        const auto kindOf = [&](const char* text) {
            auto reading = reader().read({"text.txt", "test", "text/plain", text}, options);
            return reading ? reading->document.kind : DocumentKind::templateForm;
        };
        QCOMPARE(kindOf("Wie wir eine Stelle besetzten\n\nIm Mai haben wir eine Stelle als Chemikerin ausgeschrieben. 80 "
                        "Bewerbungen gingen ein. In diesem Artikel erzählen wir davon.\n\nUnser Fazit: mehr Zeit.\n"),
                 DocumentKind::other);
        QCOMPARE(
            kindOf("Tre consigli per il tuo primo colloquio\n\nIn questo articolo trovi consigli pratici.\n\nInvia il tuo CV ai "
                   "nostri partner.\n"),
            DocumentKind::other);
        QCOMPARE(kindOf("Gesucht: Wohnung in Jena, 2 Zimmer, bis 600 Euro monatlich. Wir sind ein ruhiges Paar, Nichtraucher.\n"),
                 DocumentKind::other);
        QCOMPARE(kindOf("Honorarkräfte gesucht\n\nDas Museum Nadir sucht freie Mitarbeiterinnen für Führungen. Ein Studium der "
                        "Geschichte ist Voraussetzung.\n"),
                 DocumentKind::posting);
        QCOMPARE(kindOf("Ferienjob im Bootsverleih\n\nDer Bootsverleih Nadir sucht für die Sommerferien Helferinnen.\n\nWas du "
                        "verdienst: 13,50 €/h. Melde dich!\n"),
                 DocumentKind::posting);
    }

    void aDeadlineWithoutAYearContradictsAnother() {
        const auto deadlineOf = [](const char* day) {
            return readAll(std::string(
                               "Bibliothekarin (40 %)\n\nBewerbungsfrist: 24.02.2027\n\nWir suchen Verstärkung.\n\nBewerbung\n\n"
                               "- Bewerbung per Mail bis zum ") +
                           day + " an uns\n")
                .deadline;
        };
        QVERIFY(deadlineOf("1.3.").isContradicted());
        QVERIFY(!deadlineOf("24.2.").isContradicted());
    }

    void swissStartsAndDeadlines() {
        const Posting posting = readAll(
            "Die Bibliothek Kernau sucht auf den 1. Oktober 2027\n\neine Bibliothekarin (40 %)\n\nIhre Bewerbung senden Sie bis "
            "15. "
            "Juni 2027 an uns.\n");
        QCOMPARE(day(posting.startDate), QString("2027-10-01"));
        QCOMPARE(day(posting.deadline), QString("2027-06-15"));
        QVERIFY(!readAll("Bibliothekarin (40 %)\n\nWir suchen Verstärkung. Das Fest wurde auf den 1. Oktober 2027 verlegt. "
                         "Bewerbung an uns.\n")
                     .startDate.hasValue());
        QVERIFY(!readAll("Bauleiterin (m/w/d)\n\nBeginn: nach Vereinbarung\n\nWir suchen Verstärkung. Bewerbung an uns.\n")
                     .startDate.hasValue());
    }

    void theSmallerWorkingTimeIsASecondChoice() {
        const Posting posting =
            read("de", "40 Std. wöchentlich (Teilzeit mit einem Mindestumfang von 32 Wochenstunden möglich)", true);
        QVERIFY(posting.weeklyHours.hasValue());
        QCOMPARE(number(posting.weeklyHours->high), QString("40"));
    }

    void permitsThatSomebodyIssuesAreNoRequirement() {
        QVERIFY(!read("de", "Bearbeitung von Anträgen auf Aufenthaltstitel", true).workPermit.hasValue());
        QVERIFY(read("de", "Gültige Arbeitserlaubnis", false).workPermit.hasValue());
    }

    void whereExperienceWasGainedIsWishedForTheYearsAreNot() {
        const Posting posting =
            read("it", "almeno 2 anni di comprovata esperienza nel ruolo maturata preferibilmente in aziende strutturate", false);
        QVERIFY(posting.experienceMin.hasValue());
        QCOMPARE(word(posting.experienceMin->toString()), QString("2"));
        QVERIFY(!read("it", "preferibilmente almeno 2 anni di esperienza", false).experienceMin.hasValue());
    }

    void structuredDataWithATrailingCommaIsRead() {
        const Posting posting = readAll(
            "<script type=\"application/ld+json\">\n{\"@type\": \"JobPosting\", \"title\": \"Zahntechnikerin\",\n"
            "\"hiringOrganization\": {\"name\": \"Zahnwerk Kernau\"},\n\"jobLocation\": {\"address\": {\"addressLocality\": "
            "\"Köln\", \"addressCountry\": \"DE\"}},\n}\n</script>\n<p>Wir suchen eine Zahntechnikerin, auch in Teilzeit.</p>",
            "advert.html");
        QCOMPARE(employer(posting), QString("Zahnwerk Kernau"));
        QCOMPARE(places(posting), QString("Köln DE"));
    }

    /// What the page says beside a list of data is said of none of them: not the pay of the first, not the words of the page.
    void aListOfDataIsReadOneByOne() {
        std::string page = "<h1>Offene Stellen</h1><p>Wir suchen Leute, befristet bis 31.12.2027.</p>";
        for (const char* town : {"Bern", "Chur", "Genf", "Zug", "Basel"})
            page += std::string("<script type=\"application/ld+json\">{\"@type\": \"JobPosting\", \"title\": \"Koch in ") + town +
                    "\", \"jobLocation\": {\"address\": {\"addressLocality\": \"" + town +
                    "\", \"addressCountry\": \"CH\"}}, \"description\": \"Arbeitspensum: " +
                    (town == std::string("Zug") ? "60" : "100") + " %\"}</script>";
        const Reading reading = readText(page, "list.html");
        QCOMPARE(reading.postings.size(), std::size_t{5});
        QCOMPARE(places(reading.postings[3]), QString("Zug CH"));
        QCOMPARE(places(reading.postings[4]), QString("Basel CH"));
        QCOMPARE(word(reading.postings[3].workload->low->toString()), QString("60"));
        QCOMPARE(word(reading.postings[4].workload->low->toString()), QString("100"));
        QVERIFY(!reading.postings[0].contract.hasValue());
        for (const Posting& posting : reading.postings)
            for (const Evidence& evidence : posting.workload.evidence())
                QCOMPARE(reading.document.text.substr(evidence.begin, evidence.end - evidence.begin), evidence.text);
    }

    void wordsThatAnEditorKeepsInFrontMatterAreRead() {
        const Posting posting = readAll(
            "---\ntitle: 'Mitarbeiterin Garten (50%)'\ncomponents:\n  -\n    text:\n      -\n        type: heading\n"
            "        text: 'Das bringst du mit'\n      -\n        type: paragraph\n        text: 'Gute Deutschkenntnisse in Wort "
            "und "
            "Schrift'\n      -\n        type: paragraph\n        text: 'Wir freuen uns auf deine Bewerbung.'\n---\n");
        QCOMPARE(languages(posting), QString("de:good"));
    }
};

QTEST_APPLESS_MAIN(AdvertsDeItTest)
#include "adverts_de_it_test.moc"
