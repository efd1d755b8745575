#include "tests/core/extract/advert_reading.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

/// A sentence as it would stand in a posting: with a head before it and an application after it.
Posting read(const char* sentence, const char* language = "en") {
    const std::string_view tongue(language);
    const std::string head = tongue == "de"   ? "Stellenausschreibung\n\nWir suchen eine Technikerin (m/w/d).\n\nIhr Profil\n\n"
                             : tongue == "fr" ? "Offre d'emploi\n\nNous recrutons une technicienne.\n\nProfil recherché\n\n"
                             : tongue == "it"
                                 ? "Offerta di lavoro\n\nCerchiamo una tecnica.\n\nRequisiti\n\n"
                                 : "Job posting\n\nWe are looking for a technician to join our team.\n\nRequirements\n\n";
    const std::string tail = tongue == "de"   ? "\n\nBewerbung\n\nBitte senden Sie Ihre Bewerbung mit Lebenslauf.\n"
                             : tongue == "fr" ? "\n\nCandidature\n\nMerci d'envoyer votre candidature avec un CV.\n"
                             : tongue == "it" ? "\n\nCandidatura\n\nInviare la candidatura con il curriculum.\n"
                                              : "\n\nHow to apply\n\nPlease send your application with a CV.\n";
    return firstPosting(head + sentence + tail);
}

QString shown(const std::optional<Decimal>& value) {
    return value ? QString::fromStdString(value->toString()) : QStringLiteral("-");
}

QString shown(const Stated<Pay>& pay) {
    if (!pay.hasValue()) return {};
    return shown(pay->low) + QLatin1Char('|') + shown(pay->high) + QLatin1Char('|') +
           (pay->currency ? QString::fromStdString(std::string(pay->currency->code())) : QStringLiteral("-")) + QLatin1Char('|') +
           (pay->period ? QString::fromStdString(std::string(toWord(*pay->period))) : QStringLiteral("-")) + QLatin1Char('|') +
           QString::fromStdString(std::string(toWord(pay->basis))) + QLatin1Char('|') + QString::fromStdString(pay->grade);
}

QString shown(const Stated<ContractTerm>& term) {
    if (!term.hasValue()) return {};
    return QString::fromStdString(std::string(toWord(term->kind))) + QLatin1Char('|') + shown(term->monthsLow) +
           QLatin1Char('|') + shown(term->monthsHigh) + QLatin1Char('|') +
           (term->extension ? (*term->extension ? QStringLiteral("yes") : QStringLiteral("no")) : QStringLiteral("-")) +
           QLatin1Char('|') + shown(term->totalMonthsMax);
}

QString shown(const Stated<std::vector<LanguageRequirement>>& languages) {
    QStringList list;
    if (languages.hasValue())
        for (const LanguageRequirement& one : *languages)
            list << QString::fromStdString(one.language) + QLatin1Char(':') +
                        (one.level ? QString::fromStdString(std::string(toWord(*one.level))) : QStringLiteral("-")) +
                        (one.required ? QString() : QStringLiteral("?"));
    return list.join(QLatin1Char(' '));
}

QString shown(const Stated<RemoteWork>& remote) {
    if (!remote.hasValue()) return {};
    return QString::fromStdString(std::string(toWord(remote->mode))) + QLatin1Char('|') + shown(remote->daysHigh) +
           QLatin1Char('|') + (remote->per ? QString::fromStdString(std::string(toWord(*remote->per))) : QStringLiteral("-"));
}

}  // namespace

class FindersTest : public QObject {
    Q_OBJECT

    using Table = std::initializer_list<std::array<const char*, 3>>;
    static void rows(Table table) {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        for (const auto& row : table)
            QTest::newRow(row[0]) << QString::fromUtf8(row[0]) << QString::fromUtf8(row[1]) << QString::fromUtf8(row[2]);
    }

private slots:
    void salary_data() {
        rows({{"The monthly salary is CHF 6,200 to 6,900 gross.", "en", "6200|6900|CHF|month|gross|"},
              {"We pay a tax-free stipend of 4,100 euros per month.", "en", "4100|4100|EUR|month|tax-free|"},
              {"The company has 4,300 staff and raised $40M in funding.", "en", ""},
              {"Das Jahresgehalt liegt zwischen 58.000 € und 66.000 € brutto.", "de", "58000|66000|EUR|year|gross|"},
              {"Vergütung nach TV-L E13.", "de", "-|-|-|-|unknown|TV-L E13"},
              {"Entgeltgruppe 9b TVöD", "de", "-|-|-|-|unknown|TVöD E9b"},
              {"Salaire mensuel brut de 2 400 € à 2 900 €.", "fr", "2400|2900|EUR|month|gross|"},
              {"RAL tra 30.000 e 35.000 euro.", "it", "30000|35000|EUR|year|gross|"},
              {"Eine Stelle (E 13 TV-L, 75 %)", "de", "-|-|-|-|unknown|TV-L E13"},
              {"The hiring range for this position in Springfield, CA is $99,900.00 to $133,900.00 per year.", "en",
               "99900|133900|USD|year|unknown|"},
              {"Salary: GS15", "en", "-|-|-|-|unknown|GS-15"},
              {"Vergütung: P 9 TVöD-K", "de", "-|-|-|-|unknown|TVöD P9"},
              {"Gehalt: Lohnklasse 36", "de", "-|-|-|-|unknown|LK36"},
              {"Besoldung: BesGr. A7/A9m+Z", "de", "-|-|-|-|unknown|A7"},
              {"With promotions to GS-11 & GS-12 later.", "en", ""}});
    }
    void salary() {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QTEST(shown(read(text.toUtf8().constData(), language.toUtf8().constData()).salary), "expected");
    }

    void contract_data() {
        rows({{"This is a permanent position.", "en", "permanent|-|-|-|-"},
              {"The contract duration is 24 months, with a possibility of extension up to a maximum of 36 months.", "en",
               "fixed-term|24|24|yes|36"},
              {"You will work on a three-year research project.", "en", ""},
              {"Die Stelle ist auf zwei Jahre befristet, eine Verlängerung ist möglich.", "de", "fixed-term|24|24|yes|-"},
              {"Die Stelle ist unbefristet.", "de", "permanent|-|-|-|-"},
              {"CDD de 18 mois, renouvelable.", "fr", "fixed-term|18|18|yes|-"},
              {"Poste en CDI.", "fr", "permanent|-|-|-|-"},
              {"Contratto a tempo determinato di 12 mesi con possibilità di rinnovo.", "it", "fixed-term|12|12|yes|-"},
              {"Contract: Permanent", "en", "permanent|-|-|-|-"},
              {"Anstellungsart: Unbefristet, Vollzeit", "de", "permanent|-|-|-|-"},
              {"Type de contrat : CDI", "fr", "permanent|-|-|-|-"},
              {"Titulaire d'un master, vous rejoignez notre équipe.", "fr", ""},
              {"The contract is limited to two years and may be extended for an additional 2 years.", "en",
               "fixed-term|24|24|yes|48"},
              {"The scholarship is a non-renewable maximum of three years of funding.", "en", "fixed-term|-|36|no|-"},
              {"Die Stelle ist zum 01.10.2026 befristet für die Dauer von 3 Jahren zu besetzen.", "de", "fixed-term|36|36|-|-"},
              {"Die Stelle ist auf zwei Jahre befristet, eine Weiterführung wird angestrebt.", "de", "fixed-term|24|24|yes|-"},
              {"Contrat : CDD d'un an, transformable en CDI", "fr", "fixed-term|12|12|yes|-"},
              {"Contrat : freelance, 4 mois renouvelables", "fr", "freelance|4|4|yes|-"},
              {"One-year contract, renewable. Maximum duration of postdoctoral employment 4 years.", "en",
               "fixed-term|12|12|yes|48"},
              {"CDD de 3 ans renouvelable une fois (6 ans maximum)", "fr", "fixed-term|36|36|yes|72"},
              {"CDD (12 mois maximum)", "fr", "fixed-term|-|12|-|-"},
              {"Auf ein Jahr befristet, verlängerbar. Maximale Dauer der Anstellung 4 Jahre.", "de", "fixed-term|12|12|yes|48"},
              {"Contratto di un anno, rinnovabile (3 anni al massimo)", "it", "fixed-term|12|12|yes|36"},
              {"Befristet auf drei Jahre mit der Aussicht auf zwei weitere Jahre.", "de", "fixed-term|36|36|yes|60"}});
    }
    void contract() {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QTEST(shown(read(text.toUtf8().constData(), language.toUtf8().constData()).contract), "expected");
    }

    void languages_data() {
        rows({{"Fluent English is required; knowledge of Dutch is a plus.", "en", "en:fluent nl:-?"},
              {"Excellent written and spoken English.", "en", "en:very_good"},
              {"Gute Deutschkenntnisse (B2), Englisch von Vorteil", "de", "de:B2 en:-?"},
              {"Sehr gute Deutsch- sowie Polnischkenntnisse in Wort und Schrift", "de", "de:very_good pl:very_good"},
              {"Anglais courant exigé, l'allemand est un plus.", "fr", "en:fluent de:-?"},
              {"Ottima conoscenza della lingua inglese.", "it", "en:very_good"},
              {"Good knowledge of English is required; knowledge of Swedish is not necessary.", "en", "en:good"},
              {"Fluent English; Portuguese or Spanish would be great to have", "en", "en:fluent pt:-? es:-?"},
              {"You speak English fluently (C1), German skills are a plus", "en", "en:C1 de:-?"},
              {"Anglais technique lu et écrit (niveau B2)", "fr", "en:B2"},
              {"German is your mother tongue and your English is fluent; a bit of Dutch helps", "en",
               "de:native en:fluent nl:-?"}});
    }
    void languages() {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QTEST(shown(read(text.toUtf8().constData(), language.toUtf8().constData()).languages), "expected");
    }

    void remote_data() {
        rows({{"You can work from home up to 2 days per week: remote work 2 days per week is possible.", "en", "hybrid|2|week"},
              {"The position is fully onsite in our laboratory.", "en", "onsite|-|-"},
              {"This is a fully remote position.", "en", "remote|-|-"},
              {"We design hybrid systems and embedded software.", "en", ""},
              {"bis zu 2 Tage Home-Office pro Woche", "de", "hybrid|2|week"},
              {"Télétravail possible jusqu'à 2 jours par semaine.", "fr", "hybrid|2|week"},
              {"Smart working: 3 giorni a settimana.", "it", "hybrid|3|week"},
              {"Home office for up to 50% of your working time", "en", "hybrid|-|-"},
              {"25 jours de congés et 12 jours de RTT, un jour de télétravail par semaine", "fr", "hybrid|1|week"},
              {"Location: anywhere (prefer a European time zone)", "en", "remote|-|-"},
              {"40 ore settimanali in presenza", "it", "onsite|-|-"},
              {"Ai dipendenti è data la possibilità di lavorare in modalità agile.", "it", "hybrid|-|-"},
              {"3 days on site, 2 days remote per week", "en", "hybrid|2|week"},
              {"bis zu 40 % der Arbeitszeit im Homeoffice möglich", "de", "hybrid|-|-"}});
    }
    void remote() {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QTEST(shown(read(text.toUtf8().constData(), language.toUtf8().constData()).remote), "expected");
    }

    void degree_data() {
        rows({{"A Bachelor's or Master's degree in physics is required.", "en", "bachelor"},
              {"A master's degree in physics is required, a PhD is a plus.", "en", "master"},
              {"A high degree of organisation.", "en", ""},
              {"Abgeschlossenes Studium der Informatik", "de", "bachelor"},
              {"Abgeschlossene Berufsausbildung", "de", "vocational"},
              {"Diplôme d'ingénieur ou bac+5", "fr", "master"},
              {"Laurea magistrale in informatica", "it", "master"},
              {"Laurea in informatica", "it", "bachelor"},
              {"A PhD in molecular biology is required.", "en", "phd"},
              {"Two PhD positions in biology are open.", "en", ""},
              {"No degree required.", "en", "none"},
              {"Bac+3 en communication, première expérience appréciée", "fr", "bachelor"},
              {"Brevet fédéral de spécialiste ou titre équivalent", "fr", "vocational"},
              {"Attestato federale di capacità (AFC) di impiegato", "it", "vocational"}});
    }
    void degree() {
        QFETCH(QString, text);
        QFETCH(QString, language);
        const auto found = read(text.toUtf8().constData(), language.toUtf8().constData()).degreeMin;
        const QString got = found.hasValue() ? QString::fromStdString(std::string(toWord(found->least))) : QString();
        QTEST(got, "expected");
    }

    void experience_data() {
        rows({{"At least 3 years of experience in testing", "en", "3"},
              {"5+ years of experience as a technician", "en", "5"},
              {"We have 30 years of experience in this business.", "en", "-"},
              {"mindestens drei Jahre Berufserfahrung", "de", "3"},
              {"Au moins 2 ans d'expérience", "fr", "2"},
              {"almeno 2 anni di esperienza", "it", "2"},
              {"You'll need 6+ years building data pipelines.", "en", "6"}});
    }
    void experience() {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QTEST(shown(read(text.toUtf8().constData(), language.toUtf8().constData()).experienceMin.value()), "expected");
    }

    /// Experience since graduation is another limit than experience in all, so the words that say so stand in the evidence.
    void experienceIsQuotedWithItsClause_data() {
        rows({{"- You have a maximum of two years of professional experience since graduation.", "en",
               "You have a maximum of two years of professional experience since graduation"},
              {"Höchstens zwei Jahre Berufserfahrung nach dem Studium, gute Deutschkenntnisse", "de",
               "Höchstens zwei Jahre Berufserfahrung nach dem Studium"}});
    }
    void experienceIsQuotedWithItsClause() {
        QFETCH(QString, text);
        QFETCH(QString, language);
        const auto most = read(text.toUtf8().constData(), language.toUtf8().constData()).experienceMax;
        QVERIFY(most.hasValue());
        QTEST(QString::fromStdString(most.evidence().front().text), "expected");
    }

    /// Who employs, for what and where, as the first lines of postings say it.
    void heads_data() {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("employer");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("places");
        const auto row = [](const char* head, const char* employer, const char* title, const char* places) {
            QTest::newRow(employer) << QString::fromUtf8(head) << QString::fromUtf8(employer) << QString::fromUtf8(title)
                                    << QString::fromUtf8(places);
        };
        row("Senior Backend Engineer\nNorthwind Robotics \u00b7 Austin, TX \u00b7 Hybrid\n\nNorthwind Robotics builds carts. "
            "Founded in "
            "2014, Northwind Robotics now serves 120 customers.\n\nWork with our product team in Denver.",
            "Northwind Robotics", "Senior Backend Engineer", "Austin US");
        row("PhD position in program verification, Aldermere Institute of Technology\n\nThe Formal Methods group at the "
            "Aldermere "
            "Institute of Technology, Sweden, is looking for a PhD student.",
            "Aldermere Institute of Technology", "PhD position in program verification", " SE");
        row("Lumen Health | Senior Data Engineer | Remote (US) | $150k-$190k\n\nLumen Health makes software for clinics. To "
            "apply, "
            "write to us.",
            "Lumen Health", "Senior Data Engineer", " US");
        row("Wir suchen Verstärkung!\n\nDie Stiftung Sonnhalde in Winterthur bietet Arbeit. Sie sucht per sofort eine/n\n\n"
            "Buchhalter/in (m/w/d)\n\nIhre Bewerbung senden Sie bitte an uns.",
            "Stiftung Sonnhalde", "Buchhalter/in (m/w/d)", "Winterthur CH");
        row("La Fondation Bellerive, active dans l'accompagnement des personnes âgées à Lausanne, cherche\n\nUn-e responsable "
            "des "
            "ressources humaines\n\nVotre candidature est à envoyer à l'adresse ci-dessous.",
            "Fondation Bellerive", "responsable des ressources humaines", "Lausanne CH");
        row("La Ville de Saint-Aubin recrute par voie statutaire ou à défaut contractuelle un(e) bibliothécaire "
            "jeunesse\n\nPoste à "
            "pourvoir. Envoyez votre candidature.",
            "Ville de Saint-Aubin", "bibliothécaire jeunesse", "Saint-Aubin ");
        row("Il Comune di Collina Alta apre il concorso per l'assunzione di un contabile.\n\nInviare la candidatura.",
            "Comune di Collina Alta", "contabile", "Collina Alta ");
        row("Am Institut für Soziologie der Universität Kernau ist eine Stelle als studentische Hilfskraft zu besetzen.\n\nIhre "
            "Bewerbung senden Sie bitte an das Institut.",
            "Universität Kernau", "studentische Hilfskraft", "");
    }
    void heads() {
        QFETCH(QString, head);
        const std::string tail =
            "\n\nRequirements\n\nA driving licence.\n\nHow to apply\n\nPlease send your application with a CV.\n";
        const auto reading = reader().read({"advert.txt", "test", "text/plain", head.toStdString() + tail},
                                           Options{std::chrono::year(2026) / 11 / 20});
        QVERIFY(reading.hasValue());
        QVERIFY2(!reading->postings.empty(), "no posting");
        const Posting& posting = reading->postings.front();
        QTEST(QString::fromStdString(posting.employer.hasValue() ? *posting.employer : std::string()), "employer");
        QTEST(QString::fromStdString(posting.title.hasValue() ? *posting.title : std::string()), "title");
        QStringList places;
        if (posting.locations.hasValue())
            for (const Location& place : *posting.locations) places << QString::fromStdString(place.city + " " + place.country);
        QTEST(places.join(QLatin1Char(',')), "places");
    }

    void days_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("deadline");
        QTest::newRow("en") << "Starting date: 1 June 2026\nApplication deadline: 22 March 2026"
                            << "en"
                            << "2026-06-01"
                            << "2026-03-22";
        QTest::newRow("de") << "Eintritt ab 1. Oktober 2026. Bewerbungsfrist: 15.08.2026"
                            << "de"
                            << "2026-10-01"
                            << "2026-08-15";
        QTest::newRow("fr") << "Poste à pourvoir à compter du 1er octobre 2026. Candidatures avant le 15 septembre 2026."
                            << "fr"
                            << "2026-10-01"
                            << "2026-09-15";
        QTest::newRow("it") << "Inizio: 1 settembre 2026. Inviare il curriculum entro il 31 luglio 2026."
                            << "it"
                            << "2026-09-01"
                            << "2026-07-31";
        QTest::newRow("the year of a range stands behind its end") << "The internship runs for three months, from 1 June to "
                                                                      "31 August 2026. Apply no later than 15 March 2026."
                                                                   << "en"
                                                                   << "2026-06-01"
                                                                   << "2026-03-15";
        QTest::newRow("what ends is no beginning") << "Bitte schicken Sie Ihre Bewerbung bis zum 5. Mai 2026."
                                                   << "de"
                                                   << ""
                                                   << "2026-05-05";
        QTest::newRow("a word of another language says nothing")
            << "Ihre vollständige Bewerbung senden Sie bitte bis am 30. April 2026."
            << "de"
            << ""
            << "2026-04-30";
        QTest::newRow("interviews are no deadline") << "Candidature avant le 20 avril 2026. Entretiens : semaine du 4 mai 2026."
                                                    << "fr"
                                                    << ""
                                                    << "2026-04-20";
        QTest::newRow("Ticino")
            << "Entrata in funzione: 1. gennaio 2027. Le candidature devono essere inoltrate entro venerdì 16 "
               "ottobre 2026, ore 12.00."
            << "it"
            << "2027-01-01"
            << "2026-10-16";
        QTest::newRow("a year that breaks off is not guessed") << "The target start date for this role is April 1, 202"
                                                               << "en"
                                                               << "XXXX-04-01"
                                                               << "";
        QTest::newRow("the end of a contract is no deadline") << "Contrat CDD jusqu'au 31 mars 2027."
                                                              << "fr"
                                                              << ""
                                                              << "";
    }
    void days() {
        QFETCH(QString, text);
        QFETCH(QString, language);
        const Posting posting = read(text.toUtf8().constData(), language.toUtf8().constData());
        const auto day = [](const Stated<DayStated>& stated) {
            return stated.hasValue() && stated->date ? QString::fromStdString(stated->date->toIso()) : QString();
        };
        QTEST(day(posting.startDate), "start");
        QTEST(day(posting.deadline), "deadline");
    }

    void evidenceIsLiteral() {
        const std::string text =
            "Technician\n\nThe salary is EUR 3,000 gross per month. The contract is limited to 2 years. Please apply with a "
            "CV.\n";
        const auto reading =
            reader().read({"advert.txt", "test", "text/plain", text}, Options{std::chrono::year(2026) / 11 / 20});
        QVERIFY(reading.hasValue());
        QVERIFY(!reading->postings.empty());
        int seen = 0;
        forEachField(reading->postings.front(), [&](std::string_view, const auto& field) {
            for (const Evidence& evidence : field.evidence()) {
                QCOMPARE(QString::fromStdString(text.substr(evidence.begin, evidence.end - evidence.begin)),
                         QString::fromStdString(evidence.text));
                ++seen;
            }
        });
        QVERIFY(seen >= 3);
    }

    void theSitesContractIsContradicted() {
        const char* text =
            "PERMANENT CONTRACT3 months ago\n\nField Technician\n\nContract type: fixed-term, 24 months\n\n"
            "Requirements\n\nA driving licence.\n\nHow to apply\n\nSend your application with a CV.\n";
        const auto reading =
            reader().read({"advert.txt", "test", "text/plain", text}, Options{std::chrono::year(2026) / 11 / 20});
        QVERIFY(reading.hasValue());
        QVERIFY(!reading->postings.empty());
        const auto& contract = reading->postings.front().contract;
        QVERIFY(contract.isContradicted());
        QCOMPARE(contract->kind, ContractTerm::Kind::fixedTerm);
        QCOMPARE(contract.alternatives().front().value.kind, ContractTerm::Kind::permanent);
        QVERIFY(!contract.alternatives().front().reason.empty());
    }

    /// The head of a republishing site: its stamp, a table of contents, the company behind it and the country it serves.
    void theSitesCountryIsContradicted() {
        const char* text =
            "PERMANENT CONTRACT3 months ago\n\nField Technician Job Description Your responsibilities Your profile\n\n"
            "Beispiel AB Org. nr 000000-0000\nKenya\n\nJob Description\n\nField Technician | Example Institute\n\n"
            "The Example Institute measures rivers.\n\nLocation: Bonn, Germany\n\n"
            "Your profile\n\nA driving licence.\n\nHow to apply\n\nSend your application with a CV.\n\n"
            "Expert Application Advice\n\nShow your best side.\n";
        const auto reading =
            reader().read({"advert.txt", "test", "text/plain", text}, Options{std::chrono::year(2026) / 11 / 20});
        QVERIFY(reading.hasValue());
        QVERIFY(!reading->postings.empty());
        const auto& places = reading->postings.front().locations;
        QVERIFY(places.isContradicted());
        QCOMPARE(places->front().city, std::string("Bonn"));
        QCOMPARE(places.alternatives().front().value.front().country, std::string("KE"));
        QCOMPARE(places.alternatives().front().reason.id, std::string("extract.left-site"));
    }

    void townInAnEmployersNameIsThePlace() {
        const char* text =
            "Techniker (m/w/d)\n\nDas Karlsruher Institut sucht einen Techniker.\n\nAnforderungen\n\nFahrerlaubnis.\n\n"
            "Bewerbung\n\nSenden Sie Ihre Bewerbung mit Lebenslauf.\n";
        const auto reading =
            reader().read({"advert.txt", "test", "text/plain", text}, Options{std::chrono::year(2026) / 11 / 20});
        QVERIFY(reading.hasValue() && !reading->postings.empty());
        const auto& places = reading->postings.front().locations;
        QVERIFY(places.hasValue() && places->size() == 1);
        QCOMPARE(places->front().city, std::string("Karlsruhe"));
    }

    void aRegionBetweenTownAndCountryPartsThemNot() {
        const char* text =
            "Field Technician\n\nExample Works, Inc.\nBoston, MA, United States\n\nRequirements\n\nA driving licence.\n\n"
            "How to apply\n\nSend your application with a CV.\n";
        const auto reading =
            reader().read({"advert.txt", "test", "text/plain", text}, Options{std::chrono::year(2026) / 11 / 20});
        QVERIFY(reading.hasValue() && !reading->postings.empty());
        const auto& places = reading->postings.front().locations;
        QVERIFY(places.hasValue() && places->size() == 1);
        QVERIFY(places->front().city == "Boston" && places->front().countryExplicit);
    }
};

QTEST_APPLESS_MAIN(FindersTest)
#include "finders_test.moc"
