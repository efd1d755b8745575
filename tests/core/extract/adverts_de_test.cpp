#include "tests/core/extract/advert_words.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

Posting readAll(const std::string& text) { return firstPosting(text, "anzeige.txt"); }

/// A sentence in the offer of a posting that says nothing else.
Posting read(const QString& sentence) {
    return readAll("Stellenausschreibung\n\nWir suchen eine Technikerin (m/w/d).\n\nWir bieten\n\n- " + sentence.toStdString() +
                   "\n\nBewerbung\n\nBitte senden Sie Ihre Bewerbung mit Lebenslauf.\n");
}

}  // namespace

/// How adverts of Germany, Austria and Switzerland are laid out and what they write, with look-alikes beside.
class AdvertsDeTest : public QObject {
    Q_OBJECT

private slots:
    void titles_data() {
        columns();
        row("Mitarbeiter/in gesucht: Empfang & Verwaltung\n\nWir suchen Verstärkung.", "Empfang & Verwaltung");
        row("Wir suchen Verstärkung: Dachdecker:in\n\nBewerbung an uns.", "Dachdecker:in");
        row("Stelleninserat Job Coach 80 %\n\nWir suchen eine Person.", "Job Coach");
        row("Ausschreibung der musikalischen Leitung\n\nWir suchen ab Herbst eine Person.", "musikalische Leitung");
        row("**Wir suchen ab Juni eine Person für Projektmanagement und Beratung**\n\nBewerbung an uns.",
            "Projektmanagement und Beratung");
        row("Teilzeit - Buchhalterin (m/w/d)\n\nWir suchen Verstärkung.", "Buchhalterin (m/w/d)");
        row("Karriere\n\n## Ausbildung zum Dachdecker (m/w/d)\n\nWir suchen dich.", "Ausbildung zum Dachdecker (m/w/d)",
            "behind the title of a page");
        row("Werde Teil unseres Teams!\n\nWir suchen Verstärkung.", "", "an invitation is no title");
        row("Die Stadt Kernau sucht\n\neine Technikerin / einen Techniker (m/w/d) im Tiefbau\n\nin Vollzeit.",
            "Technikerin / Techniker (m/w/d) im Tiefbau");
        row("Ehrenamtliche Lesepaten gesucht\n\nDie Stiftung Kernau sucht Menschen, die vorlesen.", "Ehrenamtliche Lesepaten");
        row("Wir suchen zum nächstmöglichen Zeitpunkt befristet bis zum 30. Juni 2027, für den Bereich des Rates und der Gremien "
            "eine/-n Sachbearbeiter/-in Rat (m/w/d).\n\nAllgemeine Aufgaben innerhalb der Verwaltung",
            "Sachbearbeiter/-in Rat (m/w/d)");
        row("# Wir suchen Verstärkung\n\nWerden Sie Teil des Teams.\n\n## Dachdecker Meister (m/w/d)\n\nFestanstellung",
            "Dachdecker Meister (m/w/d)", "below a heading that invites");
        row("# Du bist Grafikerin?\n\nFür ein Projekt suchen wir eine Grafikerin auf Honorarbasis.", "Grafikerin");
        row("Bei der Gemeinde Kernau ist zum 1. Mai 2027 die Stelle\n\nder Leitung des Hauptamts (m/w/d)\n\nzu besetzen.",
            "Leitung des Hauptamts (m/w/d)");
        row("Projektassistenz (m/w/d), 20 Wochenstunden\n\nWir suchen Verstärkung.", "Projektassistenz (m/w/d)");
        row("Arbeiten bei Nadir\n\nWir suchen engagierte Talente, die mit uns wachsen.", "", "the title of a page is none");
        row("# [.Net Entwickler für lange Wege "
            "(m/w/d)](https://www.example.org/a/net-entwickler-fuer-lange-wege-und-mehr-4711)\n\n"
            "Wir suchen dich.",
            ".Net Entwickler für lange Wege (m/w/d)", "a heading that is a long link");
    }
    void titles() {
        QFETCH(QString, text);
        QTEST(title(readAll(text.toStdString() + "\n\nIhr Profil\n\n- Freude\n\nWir bieten\n\n- Obst\n")), "expected");
    }

    void employers_data() {
        columns();
        row("## Über NADIR e.V.\n\nNADIR ist eine Gemeinschaft. Wir suchen eine Köchin (m/w/d).", "NADIR e.V.");
        row("Das Nadir-Institut Arbeitsstätte für angewandte Wegekunde und Unterricht e.V. sucht eine Köchin (m/w/d).",
            "Nadir-Institut Arbeitsstätte für angewandte Wegekunde und Unterricht e.V.");
        row("Du kochst gern? Dann werde Teil von geNad! Für unser Team suchen wir eine:n Köch:in.", "geNad");
        row("Du kochst gern? Dann werde Teil von Veränderung! Für unser Team suchen wir eine:n Köch:in.", "",
            "a noun is nobody's name");
        row("Wir suchen eine Köchin (m/w/d)\n\n## Über verdelune\n\nverdelune ist eine gemeinnützige Organisation. Bei verdelune "
            "kochen wir.",
            "verdelune", "a name in small letters");
        row("Wir suchen eine Köchin (m/w/d)\n\n- erfahrung ist ein gutes Zentrum\n- erfahrung\n- erfahrung", "",
            "a small letter in a list");
        row("# Koch (m/w/d)\n\n### NADIRküche\n\n#### `60k-70k EUR` `Germany`\n\nWir suchen dich.", "NADIRküche",
            "between the headings of the title and the facts");
        row("Willkommen auf der Webseite der Physiotherapie Nadir\n\nWir suchen Verstärkung!\n\nPhysiotherapeut (w/m/d)",
            "Physiotherapie Nadir");
        row("An der Technischen Universität Kernau ist eine Stelle als Hilfskraft (m/w/d) zu besetzen.",
            "Technische Universität Kernau", "as it is called");
        row("In der Evangelischen Kirchengemeinde Kernau ist die Stelle einer Köchin (m/w/d) zu besetzen.",
            "Evangelische Kirchengemeinde Kernau");
        row("Die NaturWege Hessen suchen ab Mai eine Köchin (m/w/d). Das Projekt schafft Wege. Das Projekt besteht aus zwei "
            "Teams.",
            "NaturWege Hessen", "a project is nobody's name");
        row("Der Verband St.Nadir Wege nimmt die Interessen wahr. Wir suchen eine Köchin (m/w/d).", "Verband St.Nadir Wege");
        row("Wir suchen eine Köchin (m/w/d).\n\nBezahlung: 16 € pro Stunde\nZeiten: Mo–Fr 14:00 – 18:00 Uhr", "",
            "terms are no name");
        row("Das Österreichische Institut für Wegekunde sucht eine Köchin (m/w/d).", "Österreichisches Institut für Wegekunde");
        row("Die gemeinnützige Nadir GmbH sucht eine Köchin (m/w/d).", "Nadir GmbH");
        row("Der Landkreis Nadir stellt zum 1. September 2027 ein:\n\nKöche (m/w/d)", "Landkreis Nadir");
        row("Koch (m/w/d)\n\nDeine Aufgaben als Koch bei Nadir Küchen\n\n- Lieferung von Speisen, unter 10 kg", "Nadir Küchen",
            "kilograms are no legal form");
        row("Am Fachbereich Wegekunde sind zwei Stellen als Hilfskraft (m/w/d) zu besetzen.", "Fachbereich Wegekunde");
        row("Jobs\n\nBleiben Sie gespannt - wir freuen uns auf Ihre Bewerbung als Köchin (m/w/d).", "", "an appeal");
    }
    void employers() {
        QFETCH(QString, text);
        QTEST(employer(readAll(text.toStdString() + "\n\nIhr Profil\n\n- Freude\n\nWir bieten\n\n- Obst\n")), "expected");
    }

    void placesOfWork_data() {
        columns();
        row("Zur Verstärkung unseres Teams in Kernau suchen wir eine Köchin (m/w/d).", "Kernau ");
        row("Für unser Gasthaus in Bad Kernau suchen wir eine Köchin (m/w/d).", "Bad Kernau ");
        row("Für unseren Betrieb in Kernau (SBG) suchen wir eine Köchin (m/w/d).", "Kernau AT");
        row("Arbeitsort: Kernau am See. Wir suchen eine Köchin (m/w/d).", "Kernau am See ");
        row("Zur Verstärkung suchen wir eine Köchin (m/w/d) in Kernau SG.", "Kernau CH");
        row("Studium (Dipl.-Ing., Mag., MA) erwünscht. Wir suchen eine Köchin (m/w/d).", "", "a degree is no state");
        row("Stichworte: Analyse, Modellierung, MA wäre schön. Wir suchen eine Köchin (m/w/d).", "", "nor are two letters");
        row("Für unser Team in Vollzeit suchen wir eine Köchin (m/w/d).", "", "a noun is no town");
        row("Für unseren Betrieb in Familienhand suchen wir eine Köchin (m/w/d).", "", "another noun is no town");
        row("Für unser Team in Hamm-Kernau suchen wir eine Köchin (m/w/d).", "Hamm DE", "the district of a town");
        row("Die Gemeinde Kernau (Landkreis Esslingen) sucht eine Köchin (m/w/d).", "Kernau DE", "a district is no town");
        row("Wir suchen für einen unserer Kunden eine Köchin (m/w/d).\n\nNadir AG, Hauptstrasse 1, CH-8400 Winterthur", "",
            "an agency's address");
    }
    void placesOfWork() {
        QFETCH(QString, text);
        QTEST(places(readAll(text.toStdString() + "\n\nIhr Profil\n\n- Freude\n\nWir bieten\n\n- Obst\n")), "expected");
    }

    void deadlines_data() {
        columns();
        row("Bewerbungen können bis einschl. 31. Dezember 2027 an uns gesendet werden", "2027-12-31");
        row("Alle Bewerbungen erhalten bis Ende Februar 2027 eine Zu- oder Absage", "");
        row("befristete Schwangerschaftsvertretung bis 31.12.2027 (Verlängerung möglich)", "");
        row("Die Stelle kann sofort, spätestens jedoch bis zum 01.04.2027, angetreten werden", "");
        row("Bewerbungsfrist ist der 12.04.2027", "2027-04-12");
        row("Die Frist endet am 12.04.2027", "2027-04-12");
    }
    void deadlines() {
        QFETCH(QString, text);
        QTEST(day(read(text).deadline), "expected");
    }

    void starts_data() {
        columns();
        row("Die Stelle kann spätestens bis zum 01.04.2027 angetreten werden", "2027-04-01");
        row("Für den Zeitraum von Juni bis August 2027 suchen wir Hilfe", "2027-06");
        row("Für die Saison von Dezember bis März 2028 suchen wir Hilfe", "2027-12");
        row("Unterlagen bitte bis zum 01.04.2027 einsenden", "");
    }
    void starts() {
        QFETCH(QString, text);
        QTEST(day(read(text).startDate), "expected");
    }

    void contracts_data() {
        columns();
        row("Einarbeitung für Absolventen (auch im Zuge eines Praktikums möglich)", "");
        row("Dauer: 3 MM+", "fixed-term|-|-");
        row("Projektdauer: 12+ Monate", "fixed-term|-|-");
    }
    void contracts() {
        QFETCH(QString, text);
        QTEST(contract(read(text)), "expected");
    }

    void pay_data() {
        columns();
        row("KV-Minimum auf Basis Vollzeit ist EUR 47.546,94 brutto pro Jahr", "47546.94|-");
        row("Das kollektivvertragliche Mindestgehalt beträgt brutto EUR 2.000 im Monat", "2000|-");
        row("Bruttogehalt von EUR 2.400 monatlich mit Bereitschaft zur Überzahlung", "2400|-");
        row("Bezahlung über Mindestlohn: 15 Euro brutto pro Stunde", "15|15");
        row("Gehalt: EUR 2.400 brutto im Monat", "2400|2400");
    }
    void pay() {
        QFETCH(QString, text);
        QTEST(salary(read(text)), "expected");
    }

    void remoteWork_data() {
        columns();
        row("Wir arbeiten ausschließlich im Homeoffice und haben kein festes Büro", "remote");
        row("Homeoffice nach Absprache", "hybrid");
    }
    void remoteWork() {
        QFETCH(QString, text);
        QTEST(remote(read(text)), "expected");
    }

    void daysOfLeaveBesideTheYear() {
        const Posting few = read("4 Urlaubstage / Jahr (nur bei Anstellung)");
        QVERIFY(few.paidLeave.hasValue());
        QVERIFY(!read("2 Tage Urlaub bei Umzug").paidLeave.hasValue());
    }

    void workInTheHolidaysIsNoLeave() { QVERIFY(!read("4 Wochen Ferienarbeit in unserem Werk").paidLeave.hasValue()); }

    void fourteenPaymentsAYearArePayOfMonths() {
        const Posting posting = read("Das Bruttogehalt beträgt mindestens € 2.600,– (14x jährlich)");
        QVERIFY(posting.salary.hasValue());
        QVERIFY(posting.salary->period == PayPeriod::month);
    }

    void theLeastHoursHaveNoUpperEnd() {
        const Posting posting = read("Mindestens 20 Stunden pro Woche");
        QVERIFY(posting.weeklyHours.hasValue());
        QCOMPARE(number(posting.weeklyHours->low), QString("20"));
        QCOMPARE(number(posting.weeklyHours->high), QString("-"));
    }

    void hoursBesideTheShareOfFullTime() {
        const Posting posting =
            readAll("Projektleiterin\n\nWir suchen dich.\n\n(80% / 32 Stunden, verteilt auf 4 Tage)\n\nBewirb dich.\n");
        QVERIFY(posting.weeklyHours.hasValue());
        QCOMPARE(number(posting.weeklyHours->high), QString("32"));
        QVERIFY(posting.workload.hasValue());
        QCOMPARE(number(posting.workload->high), QString("80"));
        QVERIFY(!read("10 % Rabatt, 24 Stunden am Tag").weeklyHours.hasValue());
    }

    void gradesBehindTheirScale() {
        const Posting supply = read("Vergütung nach TV-V Entgeltgruppe 10");
        QVERIFY(supply.salary.hasValue());
        QCOMPARE(word(supply.salary->grade), QString("TV-V E10"));
        const Posting posting = read("Vergütung: Anlehnung an TVöD bis EG 11");
        QVERIFY(posting.salary.hasValue());
        QCOMPARE(word(posting.salary->grade), QString("TVöD E11"));
    }

    void meetingsAreNoPlaceOfWork() {
        const Posting posting =
            read("Wir arbeiten ausschließlich im Homeoffice; wir treffen uns oft in Berlin, auch zu Terminen vor Ort in Berlin");
        QCOMPARE(remote(posting), QString("remote"));
        QVERIFY(!posting.locations.hasValue());
    }

    void theLeastYearsAreAskedFor() {
        const Posting posting = readAll(
            "Köchin (m/w/d)\n\nWir suchen dich.\n\nIhr Profil\n\n- Wir sind überzeugt, dass mindestens 5 Jahre Erfahrung nötig "
            "sind\n");
        QVERIFY(posting.experienceMin.hasValue());
        QCOMPARE(word(posting.experienceMin->toString()), QString("5"));
    }

    void whatOneLearnsIsNoDegreeAskedFor() {
        const Posting posting = readAll(
            "# Ausbildung zur Köchin (m/w/d)\n\nWir suchen dich.\n\n## Dein Profil\n\n- Abitur oder vergleichbarer "
            "Schulabschluss\n");
        QVERIFY(posting.degreeMin.hasValue());
        QCOMPARE(word(toWord(posting.degreeMin->least)), QString("secondary"));
    }

    void aReferenceIsNoFile() {
        const Posting posting = readAll("---\ntitle: Köchin (m/w/d)\npdf: Kennziffer4711A.pdf\n---\n\nWir suchen eine Köchin.\n");
        if (posting.reference.hasValue()) QCOMPARE(word(*posting.reference), QString("4711A"));
    }
};

QTEST_APPLESS_MAIN(AdvertsDeTest)
#include "adverts_de_test.moc"
