#include "tests/core/extract/advert_words.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

Posting readAll(const std::string& text) { return firstPosting(text, "annonce.txt"); }

/// A sentence in the offer of a posting that says nothing else.
Posting read(const QString& sentence) {
    return readAll("Offre d'emploi\n\nNous recrutons une technicienne.\n\nNous offrons\n\n- " + sentence.toStdString() +
                   "\n\nCandidature\n\nMerci d'envoyer votre candidature avec un CV.\n");
}

}  // namespace

/// How adverts of France, Belgium, Luxembourg and Switzerland are laid out and what they write, with look-alikes beside.
class AdvertsFrTest : public QObject {
    Q_OBJECT

private slots:
    void titles_data() {
        columns();
        row("L'atelier Nadir recherche un ou une Dessinateur(trice) en bâtiment pour ses projets.",
            "Dessinateur(trice) en bâtiment");
        row("Devenez notre prochaine assistante de direction ! Merci d'envoyer votre candidature avec un CV.",
            "assistante de direction");
        row("---\ntitle: Recrutement d'un-une Animateur-trice - Contrat à durée déterminée\n---\n\nL'asbl engage.",
            "Animateur-trice");
        row("\xF0\x9F\x93\xA2 FICHE DE POSTE — TECHNICIEN RÉSEAUX (H/F) \xF0\x9F\x93\xA2\n\nNous recherchons une personne.",
            "TECHNICIEN RÉSEAUX (H/F)");
        row("---\nroles: un·e chargé·e de production basé·e à Lille\n---\n\nL'équipe recherche du renfort.",
            "chargé·e de production");
        row("---\ntitle: Nous recrutons\n---\n\nLa boutique s'agrandit.", "");
        row("---\ntitle: 3 postes d'infirmier\n---\n\nTrois postes sont à pourvoir.", "infirmier");
        row("La commune de Kernau met au concours un poste de bibliothécaire.", "bibliothécaire");
        row("La fondation Nadir engage un·e\n\nEducateur·trice social·e\n\nEntrée en service à convenir.",
            "Educateur·trice social·e");
        row("RESTAURANT LE NADIR – RECHERCHE SERVEUR / SERVEUSE (H/F)\n\nContrat saisonnier.", "SERVEUR / SERVEUSE (H/F)");
        row("Nous recherchons pour la saison d'hiver (15 décembre 2026 au 15 avril 2027) un carreleur.", "carreleur");
        row("Nous recherchons notre futur(e) comptable !\n\nContrat de travail.", "comptable");
        row("Nadir recrute pour son client, spécialiste de l'emballage, un carreleur H/F à Kernau (56).", "carreleur H/F");
        row("Alternance 12 ou 24 mois - Assistant(e) de direction\n\nNous recrutons.", "Assistant(e) de direction");
        row("Technicien réseaux CDD 18 mois\n\nNous recrutons.", "Technicien réseaux");
        row("Réceptionniste de nuit (H/F) - Hôtel Verdelune - Lyon\n\nContrat de travail.", "Réceptionniste de nuit (H/F)");
        row("Fiche de poste\n\nNous recherchons quelqu'un de motivé.", "");
    }
    void titles() {
        QFETCH(QString, text);
        QTEST(title(readAll(text.toStdString() + "\n\nVotre profil\n\n- permis de conduire\n\nPour postuler, envoyer un CV.\n")),
              "expected");
    }

    void employers_data() {
        columns();
        row("Comptable H/F\n\nVerdelune est une coopérative de producteurs. Nous recherchons un comptable.", "Verdelune");
        row("Comptable H/F\n\nChez Verdelune, nous aimons les chiffres. Nous recherchons un comptable.", "Verdelune");
        row("Animatrice\n\nL'asbl « Les Amis du Vent » organise des stages. Pour postuler, un CV.", "Les Amis du Vent");
        row("Comptable H/F\n\nNadir Conseil SARL, au service des artisans. Nous recherchons un comptable.", "Nadir Conseil SARL");
        row("<style> .picture {color: red;} </style>\nLe NADIR recherche un ou une comptable.", "NADIR");
        row("L'Office des forêts du Lison recherche\n\nUn-e garde-forestier-ère à 80 %\n\nContrat de travail.",
            "Office des forêts du Lison");
        row("Maquettagiste (50-70 %) – Ateliers du Lison\n\nContrat de travail. Les Ateliers du Lison recherchent une personne.",
            "Ateliers du Lison");
        row("Famille à Annecy cherche une assistante maternelle à partir du 4 janvier 2027.", "");
        row("Le Réseau des médiathèques de Kernau recherche un ou une bibliothécaire.", "Réseau des médiathèques de Kernau");
        row("Le Service de l'enseignement du canton du Jura met au concours un poste de logopède.", "canton du Jura");
        row("Vendeur H/F\n\nBoutique Kernau, Toulouse centre\n\nNous recherchons un vendeur.", "Boutique Kernau");
        row("Comptable H/F\n\n- **Entreprise** : Verdelune\n- **Durée** : 36 mois\n\nNous recrutons.", "Verdelune");
        row("Technicien H/F\n\nLaboratoire d'accueil : Institut Verdelune, Lyon\n\nNous recrutons.", "Institut Verdelune");
        row("Comptable H/F\n\nNotre client est une entreprise de transport. Nous recherchons un comptable.", "");
        row("Comptable H/F\n\nLogement possible AVEC SA FAMILLE ou seul. Nous recherchons un comptable.", "");
        row("Comptable H/F\n74 - LA KERNAU ST LUC\n\nNous recherchons un comptable.", "");
        row("Comptable H/F\n\nLe candidat est un spécialiste de la paie. Nous recherchons un comptable.", "");
    }
    void employers() {
        QFETCH(QString, text);
        QTEST(employer(readAll(text.toStdString() + "\n\nVotre profil\n\n- permis de conduire\n")), "expected");
    }

    void placesOfWork_data() {
        columns();
        row("Comptable H/F\n\nPoste basé à Kernau-sur-Lison, en CDI.", "Kernau-sur-Lison ");
        row("Comptable H/F\n\nL'atelier recrute à Kernau et Bramont une personne.", "Kernau ,Bramont ");
        row("Comptable H/F\n10 - LA KERNAU ST LUC\n\nNotre client recherche un comptable.", "LA KERNAU ST LUC FR");
        row("Comptable H/F\nKernau (74)\n\nNotre client recherche un comptable.", "Kernau FR");
        row("Comptable H/F\n\nLa fondation cherche, à Kernau (VD), une personne.", "Kernau CH");
        row("Aide-soignante H/F\n\nL'hôpital de Kernau recrute une aide-soignante.", "Kernau ");
        row("Comptable H/F\n\nPoste à Responsabilités, travail à Noël possible.", "");
        row("Comptable H/F\n\nPoste basé à Temps partiel possible.", "");
        row("Comptable H/F\n\nLe logiciel Nadir (VD) est utilisé.", "");
        row("Comptable H/F\n\nNotre siège est situé à Kernau.", "");
        row("Comptable H/F\n\nVersion 12 - Kernau Compta", "");
    }
    void placesOfWork() {
        QFETCH(QString, text);
        QTEST(places(readAll(text.toStdString() + "\n\nVotre profil\n\n- permis de conduire\n\nPour postuler, un CV.\n")),
              "expected");
    }

    void starts_data() {
        columns();
        row("Le début du contrat est estimé au 01/06/27", "2027-06-01");
        row("Début du contrat (durée 1 an) : septembre 2027", "2027-09");
        row("Dates : juillet à décembre 2027", "2027-07");
        row("Entrée en service : 1er mars 2027", "2027-03-01");
        row("Notification des résultats : début juillet 2027", "");
        row("Entretiens : début juin 2027", "");
    }
    void starts() {
        QFETCH(QString, text);
        QTEST(day(read(text).startDate), "expected");
    }

    void theLineAboveIsNoHeadingOfTheNext() {
        const Posting posting = readAll(
            "Chargé de mission H/F\n\nConditions\n\n- Contrat de projet de 3 ans\n- Poste à pourvoir le 15 janvier 2027\n\n"
            "Candidatures à adresser à la direction avant le 1er décembre 2026.\n");
        QCOMPARE(day(posting.startDate), QString("2027-01-15"));
        QCOMPARE(day(posting.deadline), QString("2026-12-01"));
    }

    void deadlines_data() {
        columns();
        row("Les candidatures doivent nous parvenir pour le vendredi 7 mai 2027 à minuit", "2027-05-07");
        row("Candidature à envoyer à la direction pour le 15 juin 2027 au plus tard", "2027-06-15");
        row("Nous cherchons un renfort pour le 15 juin 2027", "");
    }
    void deadlines() {
        QFETCH(QString, text);
        QTEST(day(read(text).deadline), "expected");
    }

    void trainingAndExperience() {
        const auto asked = [](const char* sentence) {
            return readAll(std::string("Offre d'emploi\n\nNous recrutons une technicienne.\n\nProfil recherché\n\n- ") +
                           sentence + "\n\nCandidature\n\nMerci d'envoyer votre candidature avec un CV.\n");
        };
        const Posting cabinet = asked("Vous justifiez de 5 ans d'expérience en cabinet");
        QVERIFY2(cabinet.experienceMin.hasValue(), "the last letters of a word are no pay");
        QCOMPARE(word(cabinet.experienceMin->toString()), QString("5"));
        const Posting belgian = asked("Bachelier en éducation spécialisée");
        QVERIFY(belgian.degreeMin.hasValue());
        QCOMPARE(word(toWord(belgian.degreeMin->least)), QString("bachelor"));
        QVERIFY(!asked("Concevoir des sorties pour les scolaires (80 % du temps)").workload.hasValue());
        QVERIFY(!asked("Le taux de satisfaction atteint 90% de taux de réponses").workload.hasValue());
        const Posting part = asked("Nous engageons une comptable à 60%.");
        QVERIFY(part.workload.hasValue());
        QCOMPARE(number(part.workload->high), QString("60"));
    }

    void contracts_data() {
        columns();
        row("Contrat à durée déterminée de 1 an. Le début du contrat est estimé au 01/06/27.", "fixed-term|12|-");
        row("CDD du 1er juin 2027 au 31 août 2027", "fixed-term|-|2027-08-31");
        row("Durée de contrat : 6 à 9 mois", "fixed-term|9|-");
        row("Mission intérimaire de 6 mois", "fixed-term|6|-");
        row("Un contrat intérimaire en vue d'un CDI", "fixed-term|-|-");
        row("Le poste est bénévole", "volunteer|-|-");
        row("Vous animez une équipe de bénévoles", "");
        row("Contrat d'apprentissage de 24 mois", "internship|24|-");
        row("Poste en apprentissage, de 12 mois", "internship|12|-");
        row("Vous préparez des données d'apprentissage", "");
        row("Des modèles en apprentissage automatique", "");
        row("Une démarche d'apprentissage continu", "");
    }
    void contracts() {
        QFETCH(QString, text);
        QTEST(contract(read(text)), "expected");
    }

    void aPostThatComesLaterIsNoTitle() {
        const auto in = [](const char* sentence) {
            return title(readAll(std::string("Offre d'emploi\n\nNous cherchons quelqu'un de polyvalent.\n\n") + sentence +
                                 "\n\nMerci d'envoyer votre candidature avec un CV.\n"));
        };
        QCOMPARE(in("Une évolution est possible, à plus long terme, vers un poste de responsable."), QString());
        QCOMPARE(in("Il s'agit d'un poste de responsable."), QString("responsable"));
    }

    void weeklyHours_data() {
        columns();
        row("Un CDD de 35 heures", "35-35");
        row("CDI temps plein (39 h)", "39-39");
        row("Contrat de 24h à 30h", "24-30");
        row("Temps de travail de 20 à 30 heures selon les contrats", "20-30");
        row("Horaires de 20 à 30 heures suivant vos disponibilités", "20-30");
        row("Contrat de 40 heures de cours", "");
        row("CDD de 30 heures par mois", "");
        row("Temps de travail : 10h - 18h", "");
    }
    void weeklyHours() {
        QFETCH(QString, text);
        const Posting posting = read(text);
        QTEST(posting.weeklyHours.hasValue() ? number(posting.weeklyHours->low) + '-' + number(posting.weeklyHours->high)
                                             : QString(),
              "expected");
    }

    void experienceThatIsNotAsked_data() {
        columns();
        row("Télétravail possible après 6 mois d'ancienneté", "");
        row("Des séjours pour les jeunes de 4 ans à 15 ans. Fort de son expérience, le centre grandit.", "");
        row("Vous disposez de 4 ans d'expérience", "4");
    }
    void experienceThatIsNotAsked() {
        QFETCH(QString, text);
        const Posting posting = read(text);
        QTEST(posting.experienceMin.hasValue() ? word(posting.experienceMin->toString()) : QString(), "expected");
    }

    void placesOfWorkAtHome() {
        QVERIFY(read("Télétravail encouragé").remote.hasValue());
        QCOMPARE(int(read("Télétravail encouragé").remote->mode), int(RemoteWork::Mode::hybrid));
        QVERIFY(!read("Un outil de télétravail est développé").remote.hasValue());
    }

    void studentsOfAnySchool() {
        const Posting posting = readAll(
            "Offre de stage\n\nNous recrutons une stagiaire.\n\nProfil recherché\n\n- Vous êtes inscrits dans une école "
            "d'ingénieurs\n\nCandidature\n\nMerci d'envoyer un CV.\n");
        QVERIFY(posting.degreeMin.hasValue());
        QCOMPARE(word(toWord(posting.degreeMin->least)), QString("enrolled"));
    }
};

QTEST_APPLESS_MAIN(AdvertsFrTest)
#include "adverts_fr_test.moc"
