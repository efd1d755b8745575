#include "tests/core/extract/advert_words.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

/// The least degree, the hours, the share of full time: figures in the words of a table.
QString degree(const Posting& posting) {
    return posting.degreeMin.hasValue() ? word(toWord(posting.degreeMin->least)) : QString();
}

Posting readAll(const QString& text) {
    return firstPosting(text.toStdString(), text.startsWith('<') ? "anzeige.html" : "anzeige.txt");
}

}  // namespace

/// German adverts in the layouts of job sites, cards and lists, with look-alikes beside.
class AdvertsDeLayoutsTest : public QObject {
    Q_OBJECT

private slots:
    void employers_data() {
        columns();
        row("Kundenberater (m/w/d)\n\nSei unter den ersten Bewerbern\nBerlin\nVollzeit\n\nBei Morgenrot steht der Mensch im "
            "Mittelpunkt. Willkommen bei Morgenrot\nIhre Aufgaben\n\n- Beratung\n",
            "Morgenrot", "a site's call to apply is nobody's name");
        row("Redakteur (m/w/d)\n\nBerlin\nVollzeit\n\nDas bringen Sie mit\n\n- Freude am Schreiben\n\nGründe, die für das KLX "
            "Berlin sprechen\n\nViel Freiraum\n",
            "KLX Berlin", "what speaks for somebody");
        row("Redakteur (m/w/d)\n\nBerlin\nVollzeit\n\nIhre Aufgaben\n\n- Schreiben\n\nBei Fragen steht Ihnen die "
            "Personalabteilung gern zur Verfügung. Fragen beantworten wir gern.\n",
            "", "questions are nobody");
        row("Praktikum in der Technik\n\n\"text\": \"Seit 30 Jahren wollen wir, die Tannhof-Gruppe, sind wir ehrlich, mehr.\"\n\n"
            "Wir suchen dich.\n\nDeine Aufgaben\n\n- Technik\n",
            "Tannhof-Gruppe");
        row("<div><h2>Werkstudent Vertrieb (m/w/d)</h2><div><span>Tannhof GmbH</span><span>München</span><span>15–20 "
            "Std./Woche</span></div><p>Wir suchen dich. Homeoffice möglich</p></div>",
            "Tannhof GmbH", "the spans of a card");
        row("Köchin (40-50%)\n\nUm das Angebot auszubauen, sucht die KLX Kernau Nord per 1. Oktober 2027 oder nach Vereinbarung "
            "eine:n\n\nKöchin (40-50%)\n\nBewerbung an uns.\n",
            "KLX Kernau Nord", "the verb before the name");
        row("Haus am Hang gGmbH\n\nKöchin (m/w/d)\n\nWir suchen dich. Bewerbung an uns.\n", "Haus am Hang gGmbH",
            "a house with its joint");
        row("Köchin (m/w/d)\n\nDas Hotel zum Adler GmbH sucht eine Köchin. Bewerbung an uns.\n", "Hotel zum Adler GmbH");
        row("Köchin (m/w/d)\n\nWir arbeiten im Auftrag der Tannhof GmbH. Bewerbung an uns.\n", "Tannhof GmbH",
            "no house before the joint");
        row("Juristin (m/w/d)\n\nTrägerverein von Klarsicht ist der gemeinnützige Verein Offene Tannen e.V. mit Sitz in Bonn. "
            "Wir "
            "suchen dich. Bewerbung an uns.\n",
            "Offene Tannen e.V.", "who bears it");
        row("Köchin (m/w/d)\n\nZur Verstärkung sucht das Team eine Köchin. Bewerbung an uns.\n", "", "a team is nobody");
        row("Projektleiterin (m/w/d) - Gewerbe\n\nWir suchen dich.\n\nAufgaben\n\n- Planung\n", "", "a branch is nobody");
        row("Die Praxis Dr. [name] und Kollegen sucht eine Arzthelferin (m/w/d). Bewerbung an uns.\n",
            "Praxis Dr. [name] und Kollegen", "a name that was taken out");
        row("Lavendel & Co. in Bregenz sucht ab Februar 2027 eine Floristin. Bewerbung an uns.\n", "Lavendel & Co.",
            "a full stop within the name");
        row("Floristin\nOrt: Werkstatt Kernau\n\nWir suchen dich. Bewerbung an uns.\n", "", "where of the house one works");
    }
    void employers() {
        QFETCH(QString, text);
        QTEST(employer(readAll(text)), "expected");
    }

    void places_data() {
        columns();
        row("<div><h2>Werkstudent Vertrieb (m/w/d)</h2><div><span>Tannhof GmbH</span><span>München</span><span>15–20 "
            "Std./Woche</span></div><p>Wir suchen dich. Homeoffice möglich</p></div>",
            "München DE", "the spans of a card");
        row("GEMEINDE OBERKERN\n\nWir suchen eine Köchin (m/w/d). Bewerbung an uns.\n", "OBERKERN ", "a town hall's town");
        row("Gemeinde Leben Lernen\n\nWir suchen eine Köchin (m/w/d). Bewerbung an uns.\n", "", "a name of several nouns");
        row("Für unsere Geschäftsstelle in Berlin suchen wir eine Köchin (m/w/d). Standort: Berlin Mitte\n\nBewerbung an uns.\n",
            "Berlin DE", "a district is in its town");
        row("Für unseren Kunden in Augsburg suchen wir Elektriker (m/w/d). Bewerbung an uns.\n", "Augsburg DE",
            "where the client is, one works");
        row("Erzieher/in\n\nWir suchen Verstärkung. Viele unserer Familien kommen aus Spanien.\n\nBewerbung an uns.\n", "",
            "where families come from");
        row("Wir sind eine Gemeinde mit 4200 Einwohnern. Wir suchen eine Köchin (m/w/d). Bewerbung an uns.\n", "",
            "what is counted is no town behind its code");
    }
    void places() {
        QFETCH(QString, text);
        QTEST(extract::places(readAll(text)), "expected");
    }

    void degrees_data() {
        columns();
        row("Physikerin (m/w/d)\n\nWir suchen Sie.\n\nIhr Profil\n\n- Hochschulstudium (Master oder Diplom) der Physik und "
            "Promotion\n",
            "phd");
        row("Physikerin (m/w/d)\n\nWir suchen Sie.\n\nIhr Profil\n\n- Hochschulstudium (Master oder Diplom) der Physik, "
            "Promotion von Vorteil\n",
            "master");
        row("Physiotherapeutin (m/w/d)\n\nWir suchen Sie.\n\nIhr Profil\n\n- Abgeschlossenes FH Diplom\n", "bachelor");
        row("Beraterin (m/w/d)\n\nWir suchen Sie.\n\nIhr Profil\n\n- Studium der Sozialen Arbeit (B.A. oder Diplom)\n",
            "bachelor");
        row("Werkstudent Vertrieb (m/w/d)\n\nWir suchen dich.\n\n- Du bist immatrikuliert (BWL o. ä.)\n", "enrolled");
    }
    void degrees() {
        QFETCH(QString, text);
        QTEST(degree(readAll(text)), "expected");
    }

    void contracts_data() {
        columns();
        row("Die Stadt Kernau stellt zum nächstmöglichen Zeitpunkt unbefristet eine Köchin (m/w/d) ein. Bewerbung an uns.\n",
            "permanent|-|-", "soon is not perhaps");
        row("Köchin (m/w/d)\n\nDie Stelle ist ab sofort, spätestens aber bis zum 1. März 2027 zu besetzen. Die Stelle ist "
            "vorerst auf "
            "12 Monate befristet.\n",
            "fixed-term|12|-", "the latest day to begin");
        row("Wir suchen eine Köchin (m/w/d) für ein Jahr, eventuell später unbefristet. Bewerbung an uns.\n", "fixed-term|12|-");
        row("Buchhalterin (m/w/d)\n\nUnsere Klienten sind Einzelunternehmen, Freiberufler und Familienbetriebe.\n\nWir suchen "
            "Verstärkung.\n",
            "", "those whom one works for");
        row("Designer:in\n\nWir suchen dich.\n\nWas dich erwartet\n\n- Unbefristete Anstellung\n- Nette Kollegen\n",
            "permanent|-|-", "in a list that may be of tasks");
    }
    void contracts() {
        QFETCH(QString, text);
        QTEST(contract(readAll(text)), "expected");
    }

    void titles_data() {
        columns();
        row("Tannhof AG · Bern · vor 5 Tagen · 34 Bewerber:innen\n\nTechnikerin (80-100%)\n\nWir suchen dich.\n", "Technikerin",
            "what a site stamps");
        row("Praktikum Vertrieb (m/w/d) ab September 2027\n\nTannhof GmbH\n\nWir suchen dich.\n", "Praktikum Vertrieb (m/w/d)",
            "without the beginning");
        row("Ausbildungsplatz frei! Ab 1. August 2027 bilden wir wieder aus: Landwirt/in (m/w/d). Melde dich!\n",
            "Landwirt/in (m/w/d)", "what one trains for");
        row("Pflegedienstleitung (m/w/d) in Passau – 4.600 bis 5.200 € brutto\n\nTannhof GmbH\n\nWir suchen dich.\n",
            "Pflegedienstleitung (m/w/d)", "without place and pay");
        row("Küchenhilfe (m/w/d) auf 556-Euro-Basis\n\nGasthof Kernau\n\nWir suchen dich.\n", "Küchenhilfe (m/w/d)",
            "without the pay of a small job");
        row("Tischlerin (m/w/d)Vollzeit | ab sofort\n\nTannhof GmbH\n\nWir suchen dich.\n", "Tischlerin (m/w/d)",
            "glued to the mark");
        row("Waldspielgruppe sucht!\n\nWir, der Verein Waldkern, suchen auf August 2027 eine\nSpielgruppenleiterin "
            "(20-30%)\n\nBewerbung an uns.\n",
            "Spielgruppenleiterin");
    }
    void titles() {
        QFETCH(QString, text);
        QTEST(title(readAll(text)), "expected");
    }

    void leave_data() {
        columns();
        row("<table><tr><td>Stelle</td><td>Köchin (m/w/d)</td></tr><tr><td>Urlaubstage</td><td>30</td></tr></table><p>Wir suchen "
            "dich.</p>",
            "30");
        row("Köchin (m/w/d)\n\nWir suchen dich.\n\nResturlaub und Ferien 30 Kinder\n", "");
    }
    void leave() {
        QFETCH(QString, text);
        const Posting posting = readAll(text);
        QTEST(posting.paidLeave.hasValue() ? number(posting.paidLeave->days) : QString(), "expected");
    }

    void theHousesYearsAreNotAskedFor() {
        const Posting posting = readAll(
            "Elektriker (m/w/d)\n\nWir, die Tannhof GmbH, sind ein Personaldienstleister mit über 20 Jahren Erfahrung. Bewerbung "
            "an "
            "uns.\n");
        QVERIFY(!posting.experienceMin.hasValue());
    }

    void workWithJourneysIsNoShareOfJourneys() {
        const Posting posting = readAll("Reiseberater/in 60–80 %\nTannhof AG, St. Gallen\n\nWir suchen dich.\n");
        QVERIFY(posting.workload.hasValue());
        QCOMPARE(number(posting.workload->low), QString("60"));
    }

    void whoIsSoughtBelowTheVerb() {
        const auto kind =
            readText("Spitex Kernau sucht:\nPflegehelfer/in, 20–50 %\n\nStundenlohn: CHF 31.00\n", "anzeige.txt", "text/plain")
                .document.kind;
        QCOMPARE(word(toWord(kind)), QString("posting"));
    }

    void theEstimateOfASiteIsNoOffer() {
        const Posting posting = readAll(
            "Beraterin (m/w/d)\nTannhof GmbH\nHamburg\nGehaltsprognose: 35.000 - 48.000 €/Jahr\n\nWir suchen dich.\n\nWir "
            "bieten\n\n- Jahresgehalt zwischen 38.000 und 42.000 Euro brutto\n");
        QCOMPARE(salary(posting), QString("38000|42000"));
    }

    void theLanguageOfAShortCard() {
        const Posting posting = readAll(
            "Werkstudent Vertrieb (m/w/d)\nTannhof GmbH\nMünchen\n15–20 Std./Woche\n\n• Du bist motiviert (o. ä.)\n• Fließend "
            "Deutsch\n");
        QCOMPARE(languages(posting), QString("de:fluent"));
    }

    void whatOneMayLearnIsNoLanguageAskedFor() {
        const Posting posting = readAll(
            "Erzieher/in\n\nWir suchen dich.\n\nDein Profil\n\n- Deutsch C1\n- Falls du Lust hast, in die spanische Sprache "
            "einzutauchen, unterstützen wir dich\n");
        QCOMPARE(languages(posting), QString("de:C1"));
    }

    void twoWordsOfOneSentenceDoNotContradict() {
        const Posting posting = readAll(
            "Zur Verstärkung unseres Teams suchen wir eine technische Product Ownerin (m/w/d) zum nächstmöglichen Zeitpunkt in "
            "Vollzeit in Nürnberg/Remote, die mit uns wachsen möchte.\n");
        QVERIFY(posting.remote.hasValue());
        QVERIFY(posting.remote.alternatives().empty());
    }

    void gradesOfChurches() {
        const Posting posting =
            readAll("Sozialpädagogin (m/w/d)\n\nWir suchen Sie.\n\nWir bieten\n\n- Vergütung nach AVR, Entgeltgruppe S 11b\n");
        QVERIFY(posting.salary.hasValue());
        QCOMPARE(word(posting.salary->grade), QString("AVR S11B"));
    }
};

QTEST_APPLESS_MAIN(AdvertsDeLayoutsTest)
#include "adverts_de_layouts_test.moc"
