#include "core/extract/written_dates.h"
#include "tests/core/extract/test_vocabulary.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

/// "2026-05-31", "asap", "XXXX-04-01!" (broken off), "2026-04-03?2026-03-04" (ambiguous), "~2026-09" (relative); several with
/// a blank between.
QString written(const std::string& text) {
    const ReadText read(text, testVocabulary());
    QStringList parts;
    for (const WrittenDate& date : findDates(read, Date(std::chrono::year(2026), std::chrono::month(11), std::chrono::day(20)))) {
        QString part;
        if (date.words == WrittenDate::Words::asap) part = "asap";
        if (date.words == WrittenDate::Words::untilFilled) part = "until-filled";
        if (date.isRelative) part += "~";
        if (date.date) part += QString::fromStdString(date.date->toIso());
        if (date.isBrokenOff) part += "!";
        if (date.isAmbiguous) part += "?" + QString::fromStdString(date.otherReading->toIso());
        parts << part;
    }
    return parts.join(' ');
}

}  // namespace

class WrittenDatesTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void standsWhereItSays();
};

void WrittenDatesTest::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("dates");
    const auto row = [](const char* name, const char* text, const char* dates) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(dates);
    };
    row("English month first", "Apply by March 22, 2027.", "2027-03-22");
    row("English day first", "The position starts on 1 June 2027 in Oslo.", "2027-06-01");
    row("English ordinal", "Applications close on the 15th of May, 2027", "2027-05-15");
    row("month and year", "Available from September 2027", "2027-09");
    row("month alone", "We start in October with the team", "XXXX-10");
    row("a month's name between slashes", "Closing date: 08/Jun/2027, not Jun/15/2027", "2027-06-08 2027-06-15");
    row("a month and the day with its article", "January the 15th, 2027", "2027-01-15");
    row("a short year behind a month's name", "15-Jan-27 or 15 Jan '27 or\n15 JAN 27", "2027-01-15 2027-01-15 2027-01-15");
    row("what is no short year", "From 1 May 30 hours; on 2 May 27 people; 3 May 27:00", "XXXX-05-01 XXXX-05-02 XXXX-05-03");
    row("the day in words, English", "by the fifteenth of January 2027, the first March is past", "2027-01-15 XXXX-03-01");
    row("the day in words, German", "Bis zum fünfzehnten Januar 2027 und ab ersten Mai ist offen", "2027-01-15 XXXX-05-01");
    row("the day in words, French", "Répondre avant le premier mars 2027 ou le quinze avril", "2027-03-01 XXXX-04-15");
    row("the day in words, Italian", "Le domande entro il quindici gennaio 2027 o il primo di marzo", "2027-01-15 XXXX-03-01");
    row("slashes between blanks", "Date limite : 15 / 01 / 2027", "2027-01-15");
    row("the first of a month with slashes", "Avant le 1er/02/2027", "2027-02-01");
    row("a month in Roman figures", "Frist: 15.I.2027, Beginn 1. XII. 2027", "2027-01-15 2027-12-01");
    row("day and month behind a leading word", "Postuler jusqu'au 17/01 inclus, poste dès le 02/03.", "XXXX-01-17 XXXX-03-02");
    row("day and month with slashes, English", "Please apply by 03/04 for the post", "XXXX-04-03?XXXX-03-04");
    row("shares are no days", "au 3/4 temps, au 10/20, le 24/7, du 05/12 % et du 05/12%", "");
    row("day, month and year with dashes", "Closing date: 11-Aug-2027", "2027-08-11");
    row("shortened months of a range", "The contract runs from Jan - June 2027.", "XXXX-01 2027-06");
    row("a shortened month alone", "The Jan meeting and the Mar report", "");
    row("season of a year", "Start: autumn 2027", "2027");
    row("a season without a year", "in autumn or in fall", "");
    row("days of a range with slashes", "CDD du 27/04 au 21/08", "XXXX-04-27 XXXX-08-21");
    row("figures with slashes", "Taille 10/12 et note de 15/20", "");
    row("French May in small letters", "Contrat de mai à août 2027, poste à Lyon", "XXXX-05 2027-08");
    row("Italian never", "Non siamo mai soli, il lavoro inizia a giugno", "XXXX-06");
    row("French planet", "La mission vers mars commence bientôt pour tous", "");
    row("a word glued to a day", "Room 12of 30 and the 4thly point", "");
    row("may is a verb", "You may work with us, and we may help", "");
    row("no year", "Please apply before 30 April", "XXXX-04-30");
    row("glued dates", "Posted: April 4, 2027May 19, 2027BaselSwitzerland", "2027-04-04 2027-05-19");
    row("broken off", "The target start date is April 1, 202\nApply now", "XXXX-04-01!");
    row("German words", "Eintritt zum 1. März 2027 oder später", "2027-03-01");
    row("German figures", "Bewerbungsfrist: 01.06.2027", "2027-06-01");
    row("German blanks", "Frist: 1. 6. 2027", "2027-06-01");
    row("German no year", "Bewerbungen bis zum 15.01. an uns", "XXXX-01-15");
    row("Austrian", "ab 1. Jänner 2027", "2027-01-01");
    row("German as soon as possible", "Die Stelle ist zum nächstmöglichen Zeitpunkt zu besetzen.", "asap");
    row("German ago", "Veröffentlicht vor 2 Monaten", "~2026-09");
    row("French first", "Prise de poste le 1er juin 2027", "2027-06-01");
    row("French", "Date limite de candidature : 31 août 2027", "2027-08-31");
    row("French as soon as possible", "Poste à pourvoir dès que possible", "asap");
    row("French month alone", "à partir de septembre pour un an", "XXXX-09");
    row("Italian", "Candidature entro il 30 giugno 2027", "2027-06-30");
    row("Italian ordinal", "Inizio: 1° settembre 2027", "2027-09-01");
    row("Italian ago", "Pubblicato 3 settimane fa", "~2026-10-30");
    row("ISO", "validThrough: 2027-05-31T00:00", "2027-05-31");
    row("only one order", "Deadline: 22/03/2027", "2027-03-22");
    row("both orders", "The deadline for this post is 03/04/2027", "2027-04-03?2027-03-04");
    row("another date decides", "Open: 12/27/2026, close: 1/05/2027 for all who apply", "2026-12-27 2027-01-05");
    row("German decides", "Die Frist für die Bewerbung ist der 03/04/2027", "2027-04-03");
    row("until filled", "Applications are reviewed until the position is filled", "until-filled");
    row("ago", "PERMANENT CONTRACT2 months ago", "~2026-09");
    row("hours and shares are none", "24/7 on call, 1/13 of the pay, 80/20 rule", "");
    row("versions are none", "Python 3.11, section 4.2.1", "");
    row("telephone is none", "Call 044 123 45 67", "");
    row("month and year in figures", "Start: 09/2027", "2027-09");
}

void WrittenDatesTest::reads() {
    QFETCH(QString, text);
    QFETCH(QString, dates);
    QCOMPARE(written(text.toStdString()), dates);
}

void WrittenDatesTest::standsWhereItSays() {
    const std::string text = "Nächster Termin – spätestens am 1. März 2027!";
    const ReadText read(text, testVocabulary());
    const auto dates = findDates(read, Date());
    QCOMPARE(dates.size(), std::size_t{1});
    QCOMPARE(std::string(read.slice(dates.front().at)), std::string("1. März 2027"));
}

QTEST_APPLESS_MAIN(WrittenDatesTest)
#include "written_dates_test.moc"
