#include "tests/core/extract/advert_words.h"

#include <QtTest>

#include <string>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

Posting readAll(const QString& text) {
    return firstPosting(text.toStdString(), text.startsWith('<') ? "advert.html" : "advert.txt");
}

void pageRow(const std::string& head, const std::string& body, const char* expected, const char* name = nullptr) {
    const std::string text = "<html><head>" + head + "</head><body>" + body + "</body></html>";
    row(text.c_str(), expected, name == nullptr ? head.c_str() : name);
}

}  // namespace

/// Where pages name the employer outside of sentences: the title of the page, its logo, the head of a job site, front matter,
/// bold words and links; with look-alikes beside.
class AdvertsEmployersTest : public QObject {
    Q_OBJECT

private slots:
    void titlesOfPages_data() {
        columns();
        const char* german =
            "<h1>Klempner (m/w/d) gesucht</h1><p>Wir suchen dich. Faire Bezahlung, gute Werkzeuge.</p>"
            "<h2>Deine Aufgaben</h2><ul><li>Arbeiten am Dach</li></ul>";
        pageRow("<title>Karriere bei Klempnerei Tannhof | Klempner (m/w/d) gesucht</title>", german, "Klempnerei Tannhof");
        pageRow("<title>Klempner Job Bonn (m/w/d) – E. Tannhof GmbH</title>", german, "E. Tannhof GmbH", "an initial");
        pageRow("<title>Stellenangebote | Tannhof</title>", german, "Tannhof", "beside a word for vacancies");
        pageRow("<title>Entwurf 4 | Klempner (m/w/d)</title>", german, "", "no name that the text knows");
        pageRow("<title>Stellenangebote | Klempner (m/w/d)</title>", german, "", "the work is nobody");
        pageRow("<title>{{ page.title }} | Karriere</title>", german, "", "a form that nobody filled in");
        pageRow("<meta property='og:site_name' content='Tannhof'><title>Jobs</title>", german, "Tannhof", "the site's name");
        pageRow("", std::string("<img class='logo' src='a.png' alt='Logo von Tannhof'>") + german, "Tannhof",
                "the words for a logo");
        pageRow("", std::string("<img src='team.png' alt='Unser Team am Dach'>") + german, "", "another picture is nobody");
        const char* italian =
            "<h1>Lavora con noi</h1><p>Cerchiamo un impiegato commerciale. Contratto a tempo indeterminato.</p>"
            "<h3>Requisiti</h3><ul><li>diploma</li></ul>";
        pageRow("<title>Lavora con noi — Olmeto Spedizioni</title>", italian, "Olmeto Spedizioni");
        pageRow("<title>Lavora con noi</title>", italian, "", "no name");
        const char* french =
            "<h1>Rejoindre le bureau</h1><p>Nous recherchons un trésorier. Poste à pourvoir de suite.</p>"
            "<h2>Votre profil</h2><ul><li>rigueur</li></ul>";
        pageRow("<title>Recrutement — Tilleul Blanc</title>", french, "Tilleul Blanc");
        const char* english =
            "<h1>Dental Nurse</h1><p>We are looking for a dental nurse to start in May.</p><h2>About you</h2>"
            "<ul><li>qualified</li></ul>";
        pageRow("<title>Careers | Lindenmoor Dental</title>", english, "Lindenmoor Dental");
        pageRow("<title>Dental Nurse at Lindenmoor | LinkedIn</title>", english, "Lindenmoor", "a job site is where one applies");
    }
    void titlesOfPages() {
        QFETCH(QString, text);
        QTEST(employer(readAll(text)), "expected");
    }

    /// A saved page may name the work nowhere but in its title.
    void worksInTitlesOfPages_data() {
        columns();
        const char* german =
            "<p>Werde Teil unseres Teams.</p><h2>Das kannst du bewirken</h2><ul><li>Du führst Revisionen durch.</li></ul>"
            "<h2>Das bringst du mit</h2><ul><li>Abgeschlossene Berufsausbildung</li></ul>";
        pageRow("<title>Tannhof AG: Betriebsmechaniker:in / Automatiker:in</title>", german,
                "Betriebsmechaniker:in / Automatiker:in", "behind a house and a colon");
        pageRow("<title>Betriebsmechaniker (m/w/d) | Tannhof AG</title>", german, "Betriebsmechaniker (m/w/d)", "before a bar");
        pageRow("<title>Tannhof AG - Betriebsmechaniker (m/w/d) in Bern</title>", german, "Betriebsmechaniker (m/w/d)", "a place");
        pageRow("<title>Tannhof AG | Karriere</title>", german, "", "no work");
        pageRow("<title>{{ page.title }} | Mechaniker</title>", "<h1>Automatiker (m/w/d)</h1><p>Wir suchen dich.</p>",
                "Automatiker (m/w/d)", "the heading of the page is surer");
    }
    void worksInTitlesOfPages() {
        QFETCH(QString, text);
        QTEST(title(readAll(text)), "expected");
    }

    void headsOfJobSites_data() {
        columns();
        row("Lindenmoor\nRobotics - Software Intern\nWestboro, WI · 4 days ago · 37 people clicked apply\nPromoted by hirer · "
            "Responses managed off LinkedIn\nFull-time\nAbout the job\nBuild the software that moves robots. You are enrolled in "
            "a Bachelor's degree.\n",
            "Lindenmoor", "above the work");
        row("Software Engineer\nLindenmoor\nDublin, Ireland · Reposted 2 weeks ago · Over 100 applicants\nAbout the job\nWe are "
            "looking for an engineer. You have 3 years of experience.\n",
            "Lindenmoor", "below the work");
        row("Software Engineer\nDublin, Ireland · Reposted 2 weeks ago · Over 100 applicants\nAbout the job\nWe are looking for "
            "an "
            "engineer. You have 3 years of experience.\n",
            "", "a job site's lines are nobody");
        row("Linden & Moor\nParalegal\nBoston, MA (Hybrid)\nPosted 3 days ago\nAbout the role\nThe paralegal supports three "
            "partners. Requirements: 2 years of experience. Please apply by e-mail.\n",
            "Linden & Moor", "above the work, and the place on a line of its own");
        row("Sales Executive\nLondon · £40,000 · Permanent\nOur client, a leading company, is looking for a sales executive. You "
            "have 2 years of experience. Please apply by e-mail.\n",
            "", "a term is nobody");
        row("Addetto alle vendite\nMolino Ferrante - Bari, Puglia\nContratto a tempo determinato\nLa risorsa segue i clienti. "
            "Requisiti: diploma. Inviare la candidatura.\n",
            "Molino Ferrante", "before its places");
        row("Company logo for, Lindenmoor.\nLindenmoor\n\nCloud Engineer\n\nTexas, United States · 1 week ago\n\nAbout the "
            "job\nWe are looking for an engineer. We are hiring now. Please apply by e-mail. You have 3 years of experience.\n",
            "Lindenmoor", "the words for a logo");
        row("Software Engineer\nLindenmoor\n3.7\n3.7 out of 5 stars\nAustin, TX\n$90,000 a year\nFull job description\nWe are "
            "looking for an engineer. You have 3 years of experience.\n",
            "Lindenmoor", "the stars that a house was given");
        row("Tannhof\nSachbearbeiter Einkauf (m/w/d)\nBonn, Nordrhein-Westfalen, Deutschland · vor 2 Wochen · 25 "
            "Bewerber:innen\nInfo zum Job\nWir suchen dich. Deine Aufgaben:\n- Einkauf\n",
            "Tannhof");
        row("Tilleul\nComptable H/F\nLyon, Auvergne-Rhône-Alpes, France · il y a 3 jours · 12 candidats\nÀ propos de l’offre "
            "d’emploi\nNous recherchons un comptable. Votre profil : diplôme de comptable.\n",
            "Tilleul");
        row("Olmeto\nImpiegato contabile\nMilano, Lombardia, Italia · 2 settimane fa · 30 candidati\nInformazioni sull’offerta "
            "di "
            "lavoro\nCerchiamo un impiegato contabile. Requisiti: diploma di ragioneria.\n",
            "Olmeto");
    }
    void headsOfJobSites() {
        QFETCH(QString, text);
        QTEST(employer(readAll(text)), "expected");
    }

    void marks_data() {
        columns();
        row("---\nlayout: post\ndate: 2026-01-01\nimage: a.jpg\nlicense: x\ntype: post\ncard: a\nfeatured: b\nfeature: c\nmenu: "
            "d\n"
            "title: Wir suchen dich\n---\n\nDie **Offene Tannen Deutschland (OTD)** setzt sich seit 2011 für Teilhabe ein. Wir "
            "suchen eine Leitung (m/w/d).\n\n## Aufgaben\n- Leitung\n",
            "Offene Tannen Deutschland (OTD)", "behind front matter longer than a head");
        row("# Developer\n\nThe [Lindenmoor Gardens Union](https://example.com/about) is working on a new site. We are looking "
            "for a "
            "developer.\n\n## Requirements\n- PHP\n",
            "Lindenmoor Gardens Union", "a link as the subject");
        row("---\nteam: consulting\ntitle: Resource Manager\n---\n\nWe are looking for a manager.\n\n## Requirements\n- Excel\n",
            "", "a shelf of the site");
        row("---\nstartup: tilleul-blanc\nroles: un développeur\n---\n\nNous cherchons un développeur.\n\n## Profil\n- PHP\n",
            "tilleul-blanc", "a label of a name with its joint");
    }
    void marks() {
        QFETCH(QString, text);
        QTEST(employer(readAll(text)), "expected");
    }

    void wordsAroundNames_data() {
        columns();
        row("Clinical Coordinator\n\nWe are looking for a coordinator. Researchers at Lindenmoor run trials. If you apply for "
            "employment with Lindenmoor and need "
            "help, write to us.\n\nRequirements\n- degree\n",
            "Lindenmoor", "at and with somebody");
        row("Wagon Driver\n\nWe are looking for a driver. You will work at the depot. Your contribution will help LiKo to grow. "
            "LiKo's mission is to move people, and LiKo's vision is wide.\n\nRequirements\n- licence\n",
            "LiKo", "whose mission it is");
        row("Data Engineer\n\nWe are looking for an engineer. You know AWS at scale, use SQL at work and help IT to grow.\n\n"
            "Requirements\n- degree\n",
            "", "tools are nobody");
        row("Développeur H/F\n\nNous cherchons un développeur. Localisés à Paris, Tilleul compte vingt personnes. Les équipes de "
            "Tilleul aiment le vélo. Rejoignez Tilleul !\n\nVotre profil\n- PHP\n",
            "Tilleul");
        row("Giardiniere\n\nCerchiamo un giardiniere. Chi lavora in Olmetina vive all'aperto. Olmetina crede nelle persone.\n\n"
            "Requisiti\n- patente B\n",
            "Olmetina");
        row("Entwicklerin (m/w/d)\n\nWir suchen dich, um unser Produkt KernSign zu entwickeln. KernSign ist ein Team von zehn "
            "Personen.\n\nAufgaben\n- Code\n",
            "KernSign", "capitals within a word");
        row("Entwicklerin (m/w/d)\n\nWir suchen dich für das Team von morgen. Bei Fragen helfen wir. Viele vom KMU und vom "
            "Handwerk sind dabei.\n\nAufgaben\n- Code\n",
            "", "nouns are nobody");
    }
    void wordsAroundNames() {
        QFETCH(QString, text);
        QTEST(employer(readAll(text)), "expected");
    }

    void addressesAndLabels_data() {
        columns();
        row("Factotum\n\nCamping des Tilleuls - 95, avenue du Parc - 34250 Palavas\n\nNous recherchons une personne. Poste à "
            "pourvoir de suite.\n",
            "Camping des Tilleuls", "dashes part an address");
        row("Factotum\n\nNous recherchons une personne. Poste à pourvoir de suite.\n\nMissions\n\n- cuisine\n- ménage\n- "
            "accueil\n- jardin\n- lessive\n\nVacances d'été - 95 jours de travail - 34250 repas\n",
            "", "figures are no address");
        row("---\ntitle: Kauffrau (m/w/d)\ncompany: Das Tannwerk\n---\n\nWir suchen dich.\n\n## Aufgaben\n- Einkauf\n",
            "Das Tannwerk", "an article with a capital in a label");
        row("Lindenmoor | Bristol | Senior Engineer | full-time | remote\n\nWe are hiring. You know Python.\n", "Lindenmoor",
            "the first between bars");
        row("Bristol | Senior Engineer | full-time | remote\n\nWe are hiring. You know Python.\n", "", "a place before bars");
        row("Ingénieur H/F.\n\nParis aux lignes de Riyadh, nos projets sont partout. Nous recherchons un ingénieur.\n\nVotre "
            "profil\n- diplôme\n",
            "", "a town and small words");
    }
    void addressesAndLabels() {
        QFETCH(QString, text);
        QTEST(employer(readAll(text)), "expected");
    }

    void wholeNames_data() {
        columns();
        row("Lindenmoor Vale Council\nVacancies > Highways > Schools\nSchool Crossing Patrol\n\nWe need a School Crossing Patrol "
            "for one of our roads. We are hiring now. Please apply by e-mail.\n",
            "Lindenmoor Vale Council", "who is sought is nobody's name");
        row("Lindenmoor Institute of Technology, School of Forestry\nDoctoral student\n\nThe Division of Sound in Woods invites "
            "applications for a doctoral student. The Division of Sound in Woods is young. We are looking for a doctoral "
            "student.\n",
            "Lindenmoor Institute of Technology, School of Forestry", "a house before its part");
        row("Chimiste (H/F)\n\nCréée fin 2022, l'association pour la Palette est implantée à Lille. Nous recherchons un "
            "chimiste.\n\nVotre profil\n- diplôme\n",
            "association pour la Palette", "the word for what it is");
        row("Apprendista elettricista\n\nElettro Valnera SA, Gordola. Cerchiamo un apprendista. Inviare la candidatura.\n",
            "Elettro Valnera SA", "behind a legal form a name is over");
        row("Employee\n\nLindenmoor Co, Ltd is hiring. Apply now.\n", "Lindenmoor Co, Ltd", "another form behind the comma");
        row("Produktmanager (m/w/d)\n\nDie tannbau Handelsgesellschaft für Holz mbH & Co. KG, Soltau, ist ein Händler. Die "
            "tannbau "
            "Handelsgesellschaft für Holz mbH & Co. KG sucht dich.\n\nIhre Aufgaben\n- Einkauf\n",
            "tannbau Handelsgesellschaft für Holz mbH & Co. KG", "a name in small letters behind the article");
        row("Senior Engineer (Go)\nLindenmoor · London, England, United Kingdom · 2 weeks ago · Over 100 applicants\nHybrid · "
            "Full-time\nAbout the job\nWe are a team of 60 and are looking for an engineer. We are hiring now. Please apply by "
            "e-mail. You have 3 years of experience.\n",
            "Lindenmoor", "before the place, on the site's own line");
        row("Softwareentwickler (w/m/d) – Messtechnik\n\nWir suchen dich.\n\nAufgaben\n- Code\n", "", "a field of work");
        row("PhD positions\n\nWe seek PhD students to join us at the Department of Physics and Astronomy at the University of "
            "Padova. Apply now.\n",
            "University of Padova", "a name is not cut within a word");
        row("# Join the lab\n\nWe are hiring. Apply now.\n\n## Requirements\n- degree\n", "", "an invitation");
    }
    void wholeNames() {
        QFETCH(QString, text);
        QTEST(employer(readAll(text)), "expected");
    }

    void subjects_data() {
        columns();
        row("---\ntitle: \"Summer Graduate Internship - NYX\"\n---\n\nWe are hiring interns. Write \"NYX internship\" in the "
            "subject.\n\nRequirements\n- degree\n",
            "NYX", "a short form beside the work, and once more");
        row("The Mission\n\nAt Fernfleet, we build agents. We are looking for an engineer to join us. Please apply by "
            "e-mail.\n\nRequirements\n- Python\n",
            "Fernfleet");
        row("The Mission\n\nAt work, we build agents. We are looking for an engineer to join us. Please apply by "
            "e-mail.\n\nRequirements\n- Python\n",
            "", "a small word");
        row("Groupe de conseil international fondé en 2019, Tilleulden anime un écosystème de consultants. Nous recherchons un "
            "consultant.\n\nVotre profil\n- master\n",
            "Tilleulden");
        row("Olmeti di Catalano - Lavora con noi: offerta di lavoro full time\n\nCerchiamo un operaio.\n\nRequisiti\n- diploma\n",
            "Olmeti di Catalano");
        row("Köchin (m/w/d)\n\nBei Tannkost legen wir Wert auf vegane Gerichte. Wir suchen dich. Bewerbung an uns.\n",
            "Tannkost");
        row("Köchin (m/w/d)\n\nBei Veranstaltungen arbeiten wir abends. Wir suchen dich. Bewerbung an uns.\n", "",
            "when, not where");
        row("---\nroles: un développeur\n---\n\ntilleul.gouv.fr lance un service. Nous cherchons un développeur.\n\n## Profil\n- "
            "PHP\n",
            "tilleul.gouv.fr", "an address as the subject");
        row("Account Manager, Lisbon\n\nTallyfern sells clocks to law firms. We are hiring an account manager.\n\n"
            "Requirements\n- German\n",
            "Tallyfern", "a singular verb and no article");
        row("Account Manager, Lisbon\n\nKnowledge makes us strong. Training supports everybody. We are hiring now. Please apply "
            "by "
            "e-mail.\n",
            "", "what is not counted is nobody");
        row("Nanny\n\nFamily in Zug with twins is looking for a nanny from January. CHF 3,200 net and own studio.\n", "",
            "a family is no name");
        row("Fernboard (YC S21) | Site Reliability Engineer | Remote | Full-time\n\nFernboard is a scheduling tool. We are "
            "hiring "
            "now. Please apply by e-mail.\n",
            "Fernboard", "called as what it makes");
        row("Internship, Summer\n\nYou will spend twelve weeks on a real team at Fernline, shipping code. We are hiring now.\n",
            "Fernline");
        row("Serveur H/F\n\nLe bistrot Chez Lila (Rennes) a besoin d'un serveur. Nous recherchons une personne.\n", "Chez Lila",
            "a capital within the sentence");
        row("Technicien de maintenance - Nuit\n\nNous recherchons un technicien.\n\nVotre profil\n- CAP\n", "",
            "when one works is nobody");
        row("Cabinet dentaire à Nyon recherche assistante dentaire, 80 à 100 %, pour février. Nous recherchons une personne.\n",
            "", "what it is and where");
        row("Association des naturalistes de Bellerive\n\nNous recherchons un chargé de mission.\n\nVotre profil\n- permis\n",
            "Association des naturalistes de Bellerive", "people in the name of a house");
        row("Ricercatore\n\nL'Istituto per lo Studio delle Alpi intende assumere un ricercatore. Inviare la "
            "candidatura.\n\nRequisiti\n- laurea\n\nContratto a tempo determinato\n",
            "Istituto per lo Studio delle Alpi");
        row("Il Teatro della Luna ha bisogno di un tecnico luci.\n\nRequisiti\n- diploma\n\nContratto a tempo "
            "determinato. Inviare la candidatura.\n",
            "Teatro della Luna");
        row("Ristorante sul Lago di Garda cerca, per la stagione, chef. Inviare la candidatura.\n", "", "where it lies");
        row("Project Manager – Cooperazione internazionale\n\nCerchiamo una persona. Inviare la candidatura.\n", "",
            "small words tell a field of work");
        row("MACELLAIO BANCONISTA\nSupermercati Olmetoni\nSede di lavoro: Ancona\nContratto: indeterminato\n\nCerchiamo una "
            "persona. Inviare la candidatura.\n",
            "Supermercati Olmetoni", "above the first label");
        row("Sozialpädagogin (m/w/d)\n\nDer Träger Brückenbauer gGmbH sucht eine Sozialpädagogin. Bewerbung an uns.\n",
            "Brückenbauer gGmbH");
        row("Praktikum\n\nIhr unterstützt uns bei Lesungen, am Einlass und im Büro. Wir suchen dich. Bewerbung an uns.\n", "",
            "what one helps with");
    }
    void subjects() {
        QFETCH(QString, text);
        QTEST(employer(readAll(text)), "expected");
    }

    void commonWords_data() {
        columns();
        row("Lombardia\nMilano\nRUNNER\n\nOlmeto SpA, Agenzia per il Lavoro (Aut. Min. Prot. n. 1101-SG) ricerca un runner. "
            "Requisiti: diploma.\n",
            "Olmeto SpA", "an agency's name, not what it is");
        row("Runner\n\nAgenzia per il Lavoro ricerca un runner. Requisiti: diploma.\n", "", "what it is");
        row("Forscherin (m/w/d)\n\nDas Verbundprojekt sucht eine Forscherin. Wir bieten Obst.\n\nAufgaben\n- Forschung\n", "",
            "a project is nobody");
        row("UN·E INGENIEUR·E CIVIL·E – CHEF·FE DE PROJET\n\nNous recherchons un ingénieur. Votre profil : diplôme.\n", "",
            "a dot within a word parts nothing");
        row("Kleinwinkel | 80-100 % | de suite\n\nNous recherchons un dessinateur.\n\nVotre profil\n- CFC\n", "",
            "a place before facts");
        row("| Level | Title | Salary Range |\n|---|---|---|\n| L1 | Junior Engineer | $80,000 |\n\nWe are hiring engineers. "
            "Apply now.\n",
            "", "the head of a table");
        row("Company: Lindenmoor (Garden Planning Software)\n\nIntern\n\nWe are looking for an intern.\n", "Lindenmoor",
            "what a house does");
        row("Postdoc at the University of Lindenmoor, Bonn (ULB)\n\nWe are looking for a postdoc.\n\nRequirements\n- PhD\n",
            "University of Lindenmoor, Bonn (ULB)", "the short form counts the town");
    }
    void commonWords() {
        QFETCH(QString, text);
        QTEST(employer(readAll(text)), "expected");
    }
};

QTEST_APPLESS_MAIN(AdvertsEmployersTest)
#include "adverts_employers_test.moc"
