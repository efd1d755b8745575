#include "tests/core/extract/advert_reading.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

/// A sentence among the requirements or the offer of a posting.
Posting read(const QString& language, const QString& sentence, bool isOffer) {
    static const std::map<QString, std::array<const char*, 4>> frames{
        {"en",
         {"Job posting\n\nWe are looking for a technician to join our team.\n\n", "Requirements\n\n", "What we offer\n\n",
          "\n\nHow to apply\n\nPlease send your application with a CV.\n"}},
        {"de",
         {"Stellenausschreibung\n\nWir suchen eine Technikerin (m/w/d).\n\n", "Ihr Profil\n\n", "Wir bieten\n\n",
          "\n\nBewerbung\n\nBitte senden Sie Ihre Bewerbung mit Lebenslauf.\n"}},
        {"fr",
         {"Offre d'emploi\n\nNous recrutons une technicienne.\n\n", "Profil recherché\n\n", "Nous offrons\n\n",
          "\n\nCandidature\n\nMerci d'envoyer votre candidature avec un CV.\n"}},
        {"it",
         {"Offerta di lavoro\n\nCerchiamo una tecnica.\n\n", "Requisiti\n\n", "Cosa offriamo\n\n",
          "\n\nCandidatura\n\nInviare la candidatura con il curriculum.\n"}}};
    const auto& frame = frames.at(language);
    return firstPosting(frame[0] + std::string(isOffer ? frame[2] : frame[1]) + "- " + sentence.toStdString() + frame[3]);
}

QString word(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<int>(text.size())); }
QString number(const std::optional<Decimal>& value) { return value ? word(value->toString()) : QStringLiteral("-"); }

QString degree(const Posting& posting) {
    return posting.degreeMin.hasValue() ? word(toWord(posting.degreeMin->least)) : QString();
}

QString languages(const Posting& posting) {
    QStringList list;
    if (posting.languages.hasValue())
        for (const LanguageRequirement& one : *posting.languages)
            list << word(one.language) + ':' + (one.level ? word(toWord(*one.level)) : QStringLiteral("-")) +
                        (one.required ? QString() : QStringLiteral("?"));
    return list.join(' ');
}

QString remote(const Posting& posting) {
    if (!posting.remote.hasValue()) return {};
    const RemoteWork& work = *posting.remote;
    return word(toWord(work.mode)) + '|' + number(work.daysHigh) + '|' + (work.per ? word(toWord(*work.per)) : QString("-")) +
           '|' + (work.abroadDaysPerYear ? QString::number(*work.abroadDaysPerYear) : QString("-"));
}

QString contract(const Posting& posting) {
    if (!posting.contract.hasValue()) return {};
    return word(toWord(posting.contract->kind)) + '|' + number(posting.contract->monthsLow) + '|' +
           number(posting.contract->monthsHigh);
}

QString start(const Posting& posting) {
    if (!posting.startDate.hasValue()) return {};
    return posting.startDate->date ? word(posting.startDate->date->toIso()) : QStringLiteral("asap");
}

QString salary(const Posting& posting) {
    if (!posting.salary.hasValue()) return {};
    return number(posting.salary->low) + '|' + number(posting.salary->high) + '|' +
           (posting.salary->period ? word(toWord(*posting.salary->period)) : QString("-"));
}

QString hours(const Posting& posting) { return posting.weeklyHours.hasValue() ? number(posting.weeklyHours->high) : QString(); }
QString leave(const Posting& posting) { return posting.paidLeave.hasValue() ? number(posting.paidLeave->days) : QString(); }
QString workload(const Posting& posting) { return posting.workload.hasValue() ? number(posting.workload->high) : QString(); }
QString experience(const Posting& posting) {
    return posting.experienceMin.hasValue() ? word(posting.experienceMin->toString()) : QString();
}
QString permit(const Posting& posting) { return posting.workPermit.hasValue() ? word(toWord(*posting.workPermit)) : QString(); }
QString reference(const Posting& posting) { return posting.reference.hasValue() ? word(*posting.reference) : QString(); }

}  // namespace

/// What adverts write in four languages, one phrase a row, each with what a careful reader takes from it.
class AdvertPhrasesTest : public QObject {
    Q_OBJECT

    using Say = QString (*)(const Posting&);
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
    static void check(Say say, bool isOffer) {
        QFETCH(QString, language);
        QFETCH(QString, phrase);
        QTEST(say(read(language, phrase, isOffer)), "expected");
    }

private slots:
    void degrees_data() {
        rows({{"en", "The ideal candidate should have a PhD in computer science", "phd"},
              {"en", "Degree-level education in biology", "bachelor"},
              {"en", "Current student in computer science", "enrolled"},
              {"en", "A PhD would be ideal.", ""},
              {"fr", "Poste à pourvoir par un docteur en chimie", "phd"},
              {"de", "Abschluss als dipl. Pflegefachperson HF", "vocational"},
              {"de", "Eine Ausbildung ist nicht erforderlich", "none"},
              {"en", "You have a university degree – preferably in architecture", "bachelor"},
              {"en", "A university degree, preferred in law but not required", ""},
              {"de", "Abgeschlossenes Masterstudium, vorzugsweise in Physik", "master"},
              {"de", "Staatsexamen oder Approbation als Arzt", "master"},
              {"fr", "En dernière année d'une école d'ingénieur", "enrolled"},
              {"it", "Licenza media", "none"},
              {"it", "Studente universitario in Informatica", "enrolled"}});
    }
    void degrees() { check(degree, false); }

    void languageSkills_data() {
        rows({{"en", "Must be bilingual in English and French", "en:fluent fr:fluent"},
              {"en", "Business-level Japanese", "ja:fluent"},
              {"fr", "Très bonne maîtrise de l'anglais", "en:very_good"},
              {"fr", "Maîtrise de l'anglais", "en:fluent"},
              {"fr", "L'anglais technique", "en:-"},
              {"fr", "de très bonnes qualités rédactionnelles en français et en anglais", "fr:very_good en:very_good"},
              {"en", "Good knowledge ofGerman", "de:good"},
              {"fr", "quelques facilités dans une langue étrangère (anglais, espagnol, ou toute autre langue)", ""},
              {"en", "A two-year post-doctoral position funded via the French CNRS", ""}});
    }
    void languageSkills() { check(languages, false); }

    void placesOfWork_data() {
        rows({{"en", "2-3 days per week on site", "hybrid|3|week|-"},
              {"en", "Home office, remote work, or an office in Berlin", "hybrid|-|-|-"},
              {"en", "Berlin or remote", "hybrid|-|-|-"},
              {"en", "Hybrid work, and work from abroad up to 40 days per year", "hybrid|-|-|40"},
              {"de", "Möglichkeit zu mobilem Arbeiten", "hybrid|-|-|-"},
              {"en", "Remote working is not possible", "onsite|-|-|-"},
              {"de", "Arbeiten von überall", "remote|-|-|-"},
              {"de", "Arbeiten, von wo Du willst - im Home-Office oder in unserem Büro", "hybrid|-|-|-"},
              {"en", "This position may require on-site work at our partner agencies", ""},
              {"fr", "Télétravail partiel bienvenu, avec 2 jours/semaine à Paris", "hybrid|2|week|-"},
              {"fr", "Le projet Hybride regroupe trois équipes", ""},
              {"de", "Flexible Arbeitszeiten und Homeoffice-Möglichkeiten von bis zu 3 Tagen / Woche", "hybrid|3|week|-"},
              {"de", "3 Tage im Büro, 2 Tage Homeoffice", "hybrid|2|week|-"},
              {"it", "2 giorni in ufficio e 3 da remoto", "hybrid|3|-|-"}});
    }
    void placesOfWork() { check(remote, true); }

    void contracts_data() {
        rows({{"en", "Berlin · full-time · permanent", "permanent|-|-"},
              {"en", "Type: Permanent", "permanent|-|-"},
              {"en", "Temporary (9 months)", "fixed-term|9|9"},
              {"de", "Praktikum für 3 bis 6 Monate", "internship|3|6"},
              {"en", "Contract duration: Permanent", "permanent|-|-"},
              {"fr", "Stage de 6 mois", "internship|6|6"},
              {"fr", "Mission de 6 mois en freelance", "freelance|6|6"},
              {"fr", "Poste ouvert pour un indépendant pour un premier contrat de 3 mois", "freelance|3|3"},
              {"fr", "Mission proposée pour un prestataire ou un indépendant (en portage)", "freelance|-|-"},
              {"fr", "L'équipe Nadir cherche un·e développeur web indépendant·e pour l'aider", "freelance|-|-"},
              {"fr", "Contrat fixe", "permanent|-|-"}});
    }
    void contracts() { check(contract, true); }

    void starts_data() {
        rows({{"fr", "La boulangerie cherche de suite un vendeur", "asap"},
              {"it", "L'inizio delle attività è previsto per il 1° giugno 2026", "2026-06-01"},
              {"it", "Inserimento: immediato", "asap"},
              {"en", "14 months contract, starting from early 2027", "2027"},
              {"fr", "Depuis la création de la start-up d'Etat en décembre 2017, plus de 2500 dossiers ont été déposés", ""},
              {"fr", "Démarrage mi-novembre 2026", "2026-11"},
              {"fr", "La prise de fonction est fixée au 1er septembre 2027", "2027-09-01"},
              {"de", "Beginn ab Mitte Oktober 2026", "2026-10"},
              {"en", "This position is to be filled by September 2026", "2026-09"},
              {"fr", "Début de la mission : dès que possible", "asap"},
              {"fr", "La crèche engage pour le 1er août 2027 une cuisinière", "2027-08-01"},
              {"fr", "Annonce des résultats : début juillet 2027", ""},
              {"fr", "Entretiens : début juillet 2027", ""},
              {"en", "Please send your application as soon as possible", ""},
              {"en", "Screening of applications starts immediately and continues until the position is filled", ""},
              {"de", "Senden Sie Ihre Bewerbung schnellstmöglich an uns", ""}});
    }
    void starts() { check(start, false); }

    void hoursAWeek_data() {
        rows({{"en", "20-30 hrs/wk", "30"},
              {"fr", "temps complet, 37 h 30 hebdomadaires", "37.5"},
              {"fr", "37h30/semaine", "37.5"},
              {"fr", "ouvert de 9h à 17h30", ""},
              {"en", "Hours: 37.5", "37.5"},
              {"it", "orario part-time 20 ore", "20"}});
    }
    void hoursAWeek() { check(hours, true); }

    void paidLeave_data() { rows({{"en", "28 days' paid holiday", "28"}, {"en", "25 days per year of paid vacations", "25"}}); }
    void paidLeave() { check(leave, true); }

    void pay_data() {
        rows({{"de", "Mindestgehalt von EUR 2.500 brutto/Monat", "2500|-|month"},
              {"fr", "salaire selon CCT (env. CHF 4'900.- brut x 13)", "4900|4900|month"},
              {"it", "RAL 28.000 - 32.000 euro, orario full time", "28000|32000|year"},
              {"fr", "2100 € brut mensuel, horaire flexible", "2100|2100|month"},
              {"fr", "Salaire : 12,50 € brut horaire", "12.5|12.5|hour"},
              {"fr", "salaire de CHF 4'900.- brut, 42 heures par semaine", "4900|4900|-"},
              {"en", "A salary of $65,000 including a 13th month", "65000|65000|-"}});
    }
    void pay() { check(salary, true); }

    void workloads_data() {
        rows({{"fr", "7 semaines de congés (base temps plein)", ""},
              {"fr", "taux d'activité de 80 %", "80"},
              {"fr", "80 % de taux de réussite", ""},
              {"fr", "96 % de satisfaction de nos clients", ""},
              {"de", "mit 75 % der regelmäßigen wöchentlichen Arbeitszeit", "75"}});
    }
    void workloads() { check(workload, true); }

    void yearsOfExperience_data() {
        rows({{"en", "Three (3) years of experience in data analysis", "3"},
              {"it", "esperienza biennale nel settore", "2"},
              {"it", "almeno 2 e massimo 4 anni di esperienza", "2"},
              {"en", "at least 2 and no more than 5 years of experience", "2"}});
    }
    void yearsOfExperience() { check(experience, false); }

    void permits_data() {
        rows({{"en", "This role may be eligible for sponsorship under the Skilled Worker route", "sponsorship_offered"},
              {"en", "The role is not eligible for visa sponsorship", "no_sponsorship"},
              {"en", "We provide visa support", "sponsorship_offered"},
              {"de", "Wir unterstützen bei Visum und Arbeitserlaubnis", "sponsorship_offered"},
              {"fr", "Titre de séjour autorisant à travailler en France", "own_right_required"}});
    }
    void permits() { check(permit, false); }

    void references_data() {
        rows({{"de", "GZ 2214/3-2026", "2214/3-2026"},
              {"it", "Codice bando: AR-2026-044", "AR-2026-044"},
              {"en", "Reference: TraineeshipPurchasing_2021", ""}});
    }
    void references() { check(reference, false); }

    void heads_data() {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("employer");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("places");
        QTest::addColumn<QString>("language");
        const auto row = [](const char* name, const char* head, const char* employer, const char* title, const char* places,
                            const char* language = "en") {
            QTest::newRow(name) << QString::fromUtf8(head) << QString::fromUtf8(employer) << QString::fromUtf8(title)
                                << QString::fromUtf8(places) << QString(language);
        };
        row("what is open is not part of the title",
            "One post-doctoral position open at Aldermere University, Kernau\n\nThe successful candidate will work with us.",
            "Aldermere University", "post-doctoral position", "");
        row("an invitation is no title", "Join the Aldermere team\n\nWe're seeking front-end developers but not just any.",
            "Aldermere", "front-end developers", "");
        row("those shut out are no title",
            "Junior Engineer\n\nCandidates with a PhD are not eligible for this position.\n\nThe Aldermere Institute is hiring.",
            "Aldermere Institute", "Junior Engineer", "");
        row("the path of a site is no title",
            "Jobs > Gesundheit > Pflege > Dipl. Pflegefachperson\n\nDipl. Pflegefachperson Notfall 80 - 100 %\n\n"
            "Das Spital Kernau sucht eine Pflegefachperson.",
            "Spital Kernau", "Dipl. Pflegefachperson Notfall", "", "de");
        row("a gender mark with commas",
            "Das Landratsamt Kernau sucht mehrere Sachbearbeiterinnen/Sachbearbeiter Verkehr (w, m, d)\n\nBeginn sofort.",
            "Landratsamt Kernau", "Sachbearbeiterinnen/Sachbearbeiter Verkehr", "", "de");
        row("the whole that a laboratory belongs to",
            "Le laboratoire ORION du Centre National de Géologie recrute une technicienne pour l'entretien.",
            "Centre National de Géologie", "technicienne", "", "fr");
        row("a contract within somebody",
            "Technicienne H/F\n\nRejoindre la Patrouille : un CDD au sein de la Direction des Rivières jusqu'au 31 décembre "
            "2027.",
            "Direction des Rivières", "Technicienne H/F", "", "fr");
        row("a library is no employer",
            "Ingénieur d'études\n\nVous développez la librairie Nadir. Nadir est une librairie java. Nadir est libre.", "",
            "Ingénieur d'études", "", "fr");
        row("the first of two towns joined by a slash",
            "Software Engineer\n\nAldermere Works, Inc. is hiring.\n\nThe pay range for this position in New York, NY is "
            "$99,900 to $133,900 a year and in Pasadena/Santa Monica, CA $95,300 to $127,800 a year.",
            "Aldermere Works, Inc.", "Software Engineer", "New York US,Santa Monica US,Pasadena US");
        row("posts at two universities",
            "Doktorandenstellen\n\nVon diesen Stellen sind zwei an der TU Dortmund und eine am Karlsruher Institut für "
            "Technologie "
            "zu besetzen.",
            "TU Dortmund", "Doktorandenstellen", "Dortmund DE,Karlsruhe DE", "de");
        row("an open place is not a town named elsewhere",
            "Data Engineer\n\nLocation: anywhere\n\nAldermere Labs is hiring. We pay at San Francisco rates.", "Aldermere Labs",
            "Data Engineer", "");
        row("title, employer and place in three lines, as sites show them",
            "Data Analyst\nCascade Transit\nPortland, OR\n3 weeks ago\n\nAbout the job\n\nWe build models of ridership.",
            "Cascade Transit", "Data Analyst", "Portland US");
        row("a first line with a full stop, a German name in an English copy",
            "Project Manager Infrastructure (60 - 100%) - Start: January 1, 2026 or by agreement.\nStadt Luzern\nLuzern\n\n"
            "Oversee projects.",
            "Stadt Luzern", "Project Manager Infrastructure", "Luzern CH");
        row("an address behind the text, a small town and its canton",
            "PROJECT MANAGER\n(80-100%)\n\nLocation: Zollikon, Zürich\n\nInterested?\n\nWrite to:\n\nStudio Nadir AG\n"
            "Street 1",
            "Studio Nadir AG", "PROJECT MANAGER", "Zollikon CH");
        row("what a site writes around a posting is not its own",
            "Sign in\nJoin now\nData Analyst\nCascade Transit\nPortland, OR\n\nAbout the job\n\nCascade Transit moves riders.",
            "Cascade Transit", "Data Analyst", "Portland US");
        row("who seeks is no title",
            "La Boulangerie Nadir SA, à Morges, cherche de suite ou à convenir\n\nun(e) vendeur(euse) à 100 %\n\nTravail de "
            "nuit.",
            "Boulangerie Nadir SA", "vendeur(euse)", "Morges CH", "fr");
        row("a name longer than a line",
            "Post-doc en géologie\n\nLe laboratoire ORION CNRS UMR 6072 de l'université de Caen Basse-Normandie\npropose un "
            "post-doc "
            "financé par la Région.",
            "université de Caen Basse-Normandie", "Post-doc en géologie", "Caen FR", "fr");
        row("a task is no employer",
            "Junior Specialist\n\nNadir S.p.A. è alla ricerca di un Junior Specialist.\n\nResponsabilità\n\n- Supportare il "
            "processo "
            "di ricerca e selezione",
            "Nadir S.p.A.", "Junior Specialist", "", "it");
        row("a name ends where the sentence goes on",
            "Postdoc position\n\nWe are seeking applicants for a one year postdoc position at NADIR in Toulouse on a "
            "collaborative "
            "project with others.",
            "NADIR", "Postdoc position", "Toulouse FR");
        row("counted teams are no employer",
            "Technicien de laboratoire\n\nLe Centre Nadir de l'Université de Kernau regroupe 600 personnes au sein de 24 équipes "
            "de "
            "recherche.",
            "Centre Nadir de l'Université de Kernau", "Technicien de laboratoire", "Kernau ", "fr");
        row("the noun of recruiting is no verb",
            "Assegno di ricerca - Dipartimento di Elettronica\n\nIl Politecnico di Kernau bandisce una selezione pubblica.",
            "Politecnico di Kernau", "Assegno di ricerca", "", "it");
        row("a title goes on behind a noun that sounds like recruiting",
            "Nadir Connect cherche une personne chargée de la recherche utilisateurs !\n\nNadir Connect aide.", "Nadir Connect",
            "personne chargée de la recherche utilisateurs", "", "fr");
        row("inclusive writing with a dot, an association by its legal form",
            "L'asbl Le Pont Vert recrute un.e chargé.e de communication (H/F/X)\n\nSituée à Namur, notre association agit.",
            "Le Pont Vert", "chargé.e de communication (H/F/X)", "Namur BE", "fr");
        row("a workload of two figures behind the title",
            "La Fondation Les Merles, à Vevey, engage de suite\n\nun·e éducateur·trice de l'enfance à 60-80 %\n\nVos tâches",
            "Fondation Les Merles", "éducateur·trice de l'enfance", "Vevey CH", "fr");
        row("a language is no employer", "Billing Specialist\n\nWe're looking for order. Business-level English is essential.",
            "", "Billing Specialist", "");
        row("who offers a position",
            "Postdoc position\n\nThe Institut Nadir de Kernau will offer one post-doctoral position starting September 1, 2026.",
            "Institut Nadir de Kernau", "Postdoc position", "");
        row("somebody's address in brackets",
            "Postdoc position, NADIR, Nantes, France (8 months)\n\nYou work with our partners (UMR 8144, FR-78035 Versailles, "
            "France).",
            "NADIR", "Postdoc position", "Nantes FR");
        row("a label may name an employer in small letters",
            "Company: nadirlabs\nJob title: Billing Specialist\n\nWe bring order to contracts.", "nadirlabs",
            "Billing Specialist", "");
        row("a country in the name of an office is no place of work",
            "Product Lead\n\nThe Product Lead at US Department of Rivers and Lakes is responsible for products.\n\nU.S. "
            "Citizenship is "
            "required.",
            "", "Product Lead", "");
        row("working time behind the title", "Mediengestalter (m/w/d) - Teilzeit (30h)\n\nDie Nadir GmbH sucht Verstärkung.",
            "Nadir GmbH", "Mediengestalter (m/w/d)", "", "de");
        row("where a service is offered is no place of work",
            "Chargé de déploiement\n\nLa Start Up Nadir cherche un Chargé de déploiement. Nadir est maintenant disponible à "
            "Paris et "
            "Lyon. Vous travaillez à Rennes.",
            "Nadir", "Chargé de déploiement", "Rennes FR", "fr");
        row("a distance from a city is not a place",
            "Research Fellow\n\nThe position will be held at the Aldermere Institute in Saclay, 20 km south of Paris.",
            "Aldermere Institute", "Research Fellow", "Saclay FR");
        row("an imperative is no employer",
            "Buchhalter:in\n\nWerden Sie Teil des Teams – wir sind überzeugt, dass auch Sie begeistert sein werden.", "",
            "Buchhalter:in", "", "de");
        row("who seeks, named by capitals within the word",
            "Segreteria, Amministrazione\n\nNordWerk è alla ricerca di un Office Manager, figura chiave.", "NordWerk",
            "Office Manager", "", "it");
        row("universities of the past are no places of work",
            "Die Universität entstand aus den Universitäten in Wittenberg (1502) und Marburg (1527).\n\n"
            "An der Martin-Luther-Universität Kernau, Institut für Politik, ist die Stelle einer*eines Wissenschaftlichen "
            "Mitarbeiterin*Mitarbeiters (m-w-d) in Teilzeit zu besetzen.",
            "Martin-Luther-Universität Kernau", "Wissenschaftlichen Mitarbeiterin*Mitarbeiters (m-w-d)", "", "de");
        row("who has a post to fill",
            "Le département chimie de l'école des Verriers de Kernau dispose d'un poste de Maître-Assistant associé (durée "
            "déterminée) à pourvoir.",
            "école des Verriers de Kernau", "Maître-Assistant associé", "", "fr");
        row("who pays is not part of the title",
            "Post-doc in glass science (Funded by the Nadir Foundation)\n\nAldermere University is hiring.",
            "Aldermere University", "Post-doc in glass science", "");
        row("a name that begins with a digit",
            "Open Source Engineer\n\nWho we are\n\n4sea is a non-profit organization. We believe in communities, especially "
            "4sea itself.",
            "4sea", "Open Source Engineer", "");
    }
    void heads() {
        QFETCH(QString, head);
        QFETCH(QString, language);
        const char* tail =
            language == "de"   ? "\n\nIhr Profil\n\nFahrerlaubnis.\n\nBewerbung\n\nBitte senden Sie Ihre Bewerbung an uns.\n"
            : language == "fr" ? "\n\nProfil recherché\n\nUn permis.\n\nCandidature\n\nMerci d'envoyer votre candidature.\n"
            : language == "it" ? "\n\nRequisiti\n\nLa patente.\n\nCandidatura\n\nInviare la candidatura con il curriculum.\n"
                               : "\n\nRequirements\n\nA driving licence.\n\nHow to apply\n\nPlease send your application.\n";
        const Posting posting = firstPosting(head.toStdString() + tail);
        QTEST(posting.employer.hasValue() ? word(*posting.employer) : QString(), "employer");
        QTEST(posting.title.hasValue() ? word(*posting.title) : QString(), "title");
        QStringList places;
        if (posting.locations.hasValue())
            for (const Location& place : *posting.locations) places << word(place.city + " " + place.country);
        QTEST(places.join(','), "places");
    }

    void daysInATownAreDaysInTheOffice() {
        const Posting posting = read("fr", "Télétravail partiel bienvenu, avec 2 jours/semaine à Paris", true);
        QVERIFY(posting.remote.hasValue());
        QCOMPARE(posting.remote->daysKind, std::optional(RemoteWork::DaysKind::office));
    }

    void oneLineWithBothContractsIsNoContradiction() {
        const Posting posting = read("it", "Tipologia di contratto: tempo indeterminato/tempo determinato", true);
        QVERIFY(!posting.contract.isContradicted());
    }

    void twoFiguresThatCannotBothBe_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("contradicts");
        QTest::newRow("gross and net") << "Salary: 3,000 euros gross a month"
                                       << "You earn 3,000 euros net a month." << true;
        QTest::newRow("by the month and by the week") << "Salary: 900 euros a month"
                                                      << "You earn 900 euros a week." << true;
        QTest::newRow("said twice") << "Salary: 3,000 euros gross a month"
                                    << "You earn 3,000 euros a month." << false;
        QTest::newRow("hours near to each other") << "Hours: 37.5 hours per week"
                                                  << "You work 37 hours per week." << true;
        QTest::newRow("hours to choose from") << "Hours: 40 hours per week"
                                              << "You work 20 hours per week." << false;
    }
    void twoFiguresThatCannotBothBe() {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, contradicts);
        const Posting posting =
            firstPosting("# Glazier\n\nWe are looking for a glazier.\n\n" + first.toStdString() + "\n\n## What we offer\n\n- " +
                         second.toStdString() + "\n- a bright workshop\n\n## How to apply\n\nSend your CV.\n");
        QCOMPARE(posting.salary.isContradicted() || posting.weeklyHours.isContradicted(), contradicts);
    }

    void aDeadlineThatWasMovedIsContradicted() {
        const Posting posting = firstPosting(
            "Technician\n\nClosing date: 31 March 2027\n\nThe Aldermere Institute is hiring a technician.\n\nHow to apply\n\n"
            "Please send your application no later than 31 December 2026.\n");
        QVERIFY(posting.deadline.isContradicted());
        QCOMPARE(word(posting.deadline->date->toIso()), QString("2027-03-31"));
        QCOMPARE(word(posting.deadline.alternatives().front().value.date->toIso()), QString("2026-12-31"));
    }

    void stagesOfADeadlineAreNoContradiction() {
        const Posting posting = firstPosting(
            "Technician\n\nThe Aldermere Institute is hiring a technician.\n\nHow to apply\n\n"
            "For full consideration apply by 1 March 2027.\nThe deadline for applications is 1 May 2027.\n");
        QVERIFY(posting.deadline.hasValue());
        QVERIFY(!posting.deadline.isContradicted());
    }

    void aYearBehindAsSoonAsPossibleIsTheStart() {
        const Posting posting = read("en", "The successful candidate would ideally start as early as possible in 2027", false);
        QCOMPARE(start(posting), QString("2027"));
    }
};

QTEST_APPLESS_MAIN(AdvertPhrasesTest)
#include "advert_phrases_test.moc"
