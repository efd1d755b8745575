#include "core/extract/document_kind.h"
#include "tests/core/extract/test_vocabulary.h"

#include <QFile>
#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

class DocumentKindTest : public QObject {
    Q_OBJECT

private slots:
    void tellsKinds_data();
    void tellsKinds();
    void tellsShortTexts_data();
    void tellsShortTexts();
    void refusesFormsWithTheirFields();
    void readsMarketFigures();
};

void DocumentKindTest::tellsKinds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, const char* text, const char* kind) {
        QTest::newRow(name) << QString::fromUtf8(text) << kind;
    };
    row("posting en",
        "Glazier\n\nWe are looking for a glazier.\n\nYour profile\n- an apprenticeship\n\nHow to apply\nSend your CV.",
        "posting");
    row("posting de",
        "Glaserin / Glaser (m/w/d)\n\nIhre Aufgaben\n- Fenster\n\nIhr Profil\n- Lehre\n\nWir freuen uns auf Ihre Bewerbung.",
        "posting");
    row("posting fr", "Vitrier H/F\n\nVos missions\n- poser des vitres\n\nProfil recherché\n- CAP\n\nEnvoyez votre candidature.",
        "posting");
    row("posting it", "Vetraio\n\nCerchiamo un vetraio.\n\nRequisiti\n- esperienza\n\nPer candidarsi invia il tuo CV.",
        "posting");
    row("a made-up employer",
        "Glazier\n\nXYZ Corp is looking for a glazier in Anytown.\n\nYour profile\n- an apprenticeship\n\nHow to apply\nSend "
        "your CV.",
        "template");
    row("a protocol called as samples are",
        "Glazier\n\nWe are looking for a glazier.\n\nYour profile\n- certificates by the ACME protocol\n\nHow to apply\nSend "
        "your "
        "CV.",
        "posting");
    row("filler where the text should stand",
        "Glazier\n\nWe are hiring! Lorem ipsum dolor sit amet.\n\nYour profile\n- an apprenticeship\n\nWhat we offer\n- a "
        "workshop\n\nHow to apply\nSend us your CV.",
        "template");
    row("filler left in front matter",
        "---\ntitle: Glazier\ndescription: Lorem ipsum dolor sit amet\n---\n\nWe are looking for a glazier to join our "
        "team.\n\nYour profile\n- an apprenticeship\n\nWhat we offer\n- a workshop\n\nHow to apply\nSend us your CV.",
        "posting");
    row("words that names of samples have",
        "Glazier\n\nWe are tech innovators and build innovative tech. We are looking for a glazier.\n\nYour profile\n- an "
        "apprenticeship\n\nHow to apply\nSend your CV.",
        "posting");
    row("made-up in German", "Glaser (m/w/d)\n\nDie Musterfirma sucht.\n\nIhr Profil\n- Lehre\n\nBewerben Sie sich!", "template");
    row("said to be a sample at the top",
        "Voici un exemple d'offre d'emploi pour tester le formulaire :\n\nVitrier H/F\n\nVos missions\n- poser des "
        "vitres\n\nProfil recherché\n- CAP\n\nEnvoyez votre candidature.",
        "template");
    row("advice about interviews",
        "# Comment réussir son entretien d'embauche\n\nLe recruteur vous posera des questions. Préparez votre CV et votre lettre "
        "de motivation, et annoncez un salaire de 32 000 à 36 000 € par an.",
        "other");
    row("somebody who looks for work in French",
        "Jean Exemple\nVitrier\n\nJe recherche un poste de vitrier à Nantes. Cinq ans d'expérience, disponible immédiatement.\n\n"
        "Formation\n2015 CAP vitrier",
        "other");
    row("fields in brackets in French",
        "[Nom de l'entreprise] recherche un(e) [intitulé du poste] en [type de contrat].\n\nVos missions :\n- [mission 1]\n\n"
        "Salaire : [montant]",
        "template");
    row("notice of a few lines in French",
        "Le Bar du Port à Lorient cherche serveuse pour le week-end et pour les soirs, 12,50 € de l'heure.", "posting");
    row("somebody who looks for work",
        "Über mich\n\nIch war an der Universität Hohenau beschäftigt.\n\n## Offen für Stellenangebote\n\nAb sofort suche ich "
        "eine "
        "Stelle als Glaser.",
        "other");
    row("short notice of a scholarship",
        "Four Doctoral Scholarships in glass science have been announced by Aldermere University.\n\n"
        "Period of the Call: from 6 March until 20 April",
        "posting");
    row("short notice of a fellowship",
        "Aldermere University has announced a 1-year postdoctoral fellowship.\n\nDeadline for application: October 25, 2027",
        "posting");
    row("short notice of a post", "Here is the announcement of 1 yearly post-doc position.\n\nDeadline: 10 October 2027",
        "posting");
    row("news of a fellowship", "Our colleague has been awarded a postdoctoral fellowship for her work on glass.", "other");
    row("small posts: a chair's student job",
        "HiWi-Stelle\n\nAm Lehrstuhl ist ab April eine HiWi-Stelle frei. Bei Interesse bitte eine Mail an uns.", "posting");
    row("small posts: trainees",
        "Wir bilden aus!\n\n- Kaufleute\n\nBewerbungen für das Ausbildungsjahr 2027 nehmen wir ab sofort entgegen.", "posting");
    row("small posts: an honorary office",
        "Leitung der Jugendfeuerwehr\n\nDas Amt ist neu zu besetzen. Wer Interesse hat, meldet sich beim Kommandanten.",
        "posting");
    row("small posts: a grant",
        "Das Kolleg vergibt zum 1. Oktober drei Promotionsstipendien. Bewerbungen mit Exposé bis 15. Juni an uns.", "posting");
    row("a fair of employers",
        "Karrieremesse 2026\n\nAm 12. Juni präsentieren sich 60 Arbeitgeber. Bringen Sie Bewerbungsunterlagen mit. Der Eintritt "
        "ist frei.",
        "other");
    row("a family looks for a flat", "Wohnung gesucht\n\nFamilie sucht zum 1. August eine 4-Zimmer-Wohnung bis 1.400 Euro warm.",
        "other");
    row("a student looks for a job", "Studentin sucht Nebenjob\n\nIch suche für zehn Stunden pro Woche einen Job in einem Café.",
        "other");
    row("how to write an advert",
        "So schreiben Sie eine gute Stellenanzeige\n\nBeispiel: \"Wir suchen einen Buchhalter (m/w/d) in Vollzeit.\" Verzichten "
        "Sie auf Floskeln.",
        "other");
    row("a table of pay grades", "Lohntabelle 2026\n\nLohnklasse 10: CHF 68'200 bis 92'000\nLohnklasse 11: CHF 72'400 bis 97'800",
        "benchmark");
    row("all places are taken",
        "Jobs\n\nZurzeit sind bei uns alle Positionen besetzt. Ihre Unterlagen nehmen wir gerne in unseren Pool auf.", "other");
    row("a family is wanted, no work",
        "Gastfamilien gesucht\n\nWir suchen Gastfamilien für Austauschschüler. Interessierte melden sich im Sekretariat.",
        "other");
    row("a firm offers its services",
        "Malerarbeiten\n\nWir bieten Fassaden und Tapeten. Beratung vor Ort. Kontakt: Montag bis Freitag.", "other");
    row("a course",
        "Yogakurs für Einsteiger\n\nWir bieten ab März einen Kurs am Mittwoch, acht Abende. Bei Interesse bitte eine E-Mail.",
        "other");
    row("a small notice", "Koch\n\nWir suchen dich.", "posting");
    row("a small notice for all genders", "# Produktdesigner:in\n\nDas Atelier ist in Basel. Wir suchen Verstärkung.", "posting");
    row("benchmark en", "Glazier salary guide\n\nThe average salary by level:\nJunior: £24,000\nSenior: £36,000", "benchmark");
    row("benchmark de", "Was verdient ein Glaser? Gehaltsvergleich\n\nDas Durchschnittsgehalt liegt bei 2.900 € brutto im Monat.",
        "benchmark");
    row("benchmark fr", "Fiche métier : vitrier\n\nSalaire moyen : 2 100 € brut par mois, salaire médian 2 050 €.", "benchmark");
    row("benchmark it", "Quanto guadagna un vetraio?\n\nLo stipendio medio è di 1.600 euro netti al mese.", "benchmark");
    row("template en",
        "Job title: Glazier\nLocation: {{ City }}\nSalary: {{ Amount }}\nCompany: {{ Company name }}\nApply now at {{ link }}",
        "template");
    row("template de", "Wir suchen eine/n <Stelle> für <Firma> in <Ort>. Bewerbung an [Ansprechpartner].", "template");
    row("flat", "Appartamento in vendita, 80 metri quadri, camera matrimoniale e posto auto.", "other");
    row("no posts de",
        "Arbeiten bei uns\n\nAktuell haben wir leider keine offenen Stellen zu besetzen. Wir freuen uns auf Ihre Bewerbung.",
        "other");
    row("no posts fr", "Nous rejoindre\n\nIl n'y a actuellement aucun poste à pourvoir. Envoyez votre candidature plus tard.",
        "other");
    row("no posts it", "Lavora con noi\n\nAl momento non ci sono posizioni aperte. Inviare il CV più avanti.", "other");
    row("work sought de", "Stellengesuch: Glaserin\n\nIch suche eine Stelle in Teilzeit.\n\nProfil\n- Lehre als Glaserin",
        "other");
    row("work sought fr", "Je cherche un emploi\n\nUn poste à temps partiel.\n\nCompétences\n- la pose de vitres", "other");
    row("work sought it", "Cerco lavoro come vetraio\n\nEsperienza: dieci anni\n\nCompetenze\n- posa di vetri", "other");
    row("work sought in a posting",
        "Glazier\n\nWe are recruiting a glazier.\n\nYour profile\n- you are looking for work with a future\n\nHow to apply\nSend "
        "your CV.",
        "posting");
    row("public post by its labels",
        "Glazier\n\n##Basic information\n\n**Agency:** Office of Examples\n\n**Position Type:** not to exceed 24 months\n\n"
        "**Compensation/Grade Level:** GS-9\n\n##Key Objectives\n- glaze windows",
        "posting");
    row("error page", "404\nPage not found", "other");
    row("recipe", "Take two eggs, whisk them and bake for ten minutes.", "other");
}

void DocumentKindTest::tellsKinds() {
    QFETCH(QString, text);
    QFETCH(QString, kind);
    const ReadText read(text.toStdString(), testVocabulary());
    const KindReading reading = readKind(read, {}, testPatterns());
    QCOMPARE(QString::fromStdString(std::string(toWord(reading.kind))), kind);
    QVERIFY(!reading.reason.empty());
    QVERIFY(!reading.evidence.empty());
    for (const Evidence& evidence : reading.evidence)
        QCOMPARE(read.text().substr(evidence.begin, evidence.end - evidence.begin), evidence.text);
}

/// A table of whole short texts: letters, lists of benefits, courses, rooms to let and news beside notices of a few lines.
void DocumentKindTest::tellsShortTexts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QFile table(QStringLiteral(OFFERBOOK_KINDS));
    QVERIFY2(table.open(QIODevice::ReadOnly), qPrintable(table.fileName()));
    const QStringList lines = QString::fromUtf8(table.readAll()).split('\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 50);
    for (int i = 0; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split('\t');
        QVERIFY2(cells.size() == 2, qPrintable(QStringLiteral("line %1").arg(i + 1)));
        QString text = cells[1];
        text.replace("\\n", "\n");
        QTest::addRow("%d: %s", i + 1, qPrintable(cells[1].left(60))) << text << cells[0];
    }
}

void DocumentKindTest::tellsShortTexts() { tellsKinds(); }

void DocumentKindTest::refusesFormsWithTheirFields() {
    const ReadText read(
        "Location: {{ City }}\nPay: {{ Amount }} in {{ Currency }} for [Job title] [mail](x) {{ site.url }} [name]\nStart: XX",
        testVocabulary());
    QStringList fields;
    for (const Evidence& field : readKind(read, {}, testPatterns()).placeholders) fields << QString::fromStdString(field.text);
    QCOMPARE(fields.join(", "), QString("{{ City }}, {{ Amount }}, {{ Currency }}, [Job title], XX"));
}

void DocumentKindTest::readsMarketFigures() {
    const ReadText read(
        "Glazier salary guide\n\nMedian pay\n\nEntry LevelUS$41,000 to US$48,000\nSenior LevelUS$60,000 to US$72,000\n\n"
        "The firm raised US$3,000,000 in funding. Ask for 0-2 years for juniors and 5+ years for seniors.",
        testVocabulary());
    QStringList found;
    for (const Benchmark& benchmark : findBenchmarks(read)) {
        const auto number = [](const std::optional<Decimal>& value) {
            return value ? QString::fromStdString(value->toString()) : QString("-");
        };
        found << QString::fromStdString(benchmark.label) + " " + number(benchmark.pay.low) + " " + number(benchmark.pay.high) +
                     " " + (benchmark.pay.currency ? QString::fromStdString(std::string(benchmark.pay.currency->code())) : "-") +
                     " " + number(benchmark.yearsLow) + " " + number(benchmark.yearsHigh);
    }
    QCOMPARE(found.join("; "),
             QString("Entry Level 41000 48000 USD - -; Senior Level 60000 72000 USD - -; juniors - - - 0 2; seniors - - - 5 -"));
}

QTEST_APPLESS_MAIN(DocumentKindTest)
#include "document_kind_test.moc"
