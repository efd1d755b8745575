#include "tests/core/extract/advert_words.h"

#include <QMap>
#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

QString range(const std::optional<Decimal>& low, const std::optional<Decimal>& high) { return number(low) + '-' + number(high); }

/// What was read, under the names that the rows below use.
QMap<QString, QString> factsOf(const Posting& posting) {
    QMap<QString, QString> facts{{"employer", employer(posting)},
                                 {"title", title(posting)},
                                 {"places", places(posting)},
                                 {"start", day(posting.startDate)},
                                 {"deadline", day(posting.deadline)},
                                 {"languages", languages(posting)},
                                 {"reference", posting.reference.hasValue() ? word(*posting.reference) : QString()}};
    if (posting.salary.hasValue()) {
        facts["salary"] = range(posting.salary->low, posting.salary->high);
        facts["period"] = posting.salary->period ? word(toWord(*posting.salary->period)) : QString();
    }
    if (posting.contract.hasValue()) {
        facts["contract"] = word(toWord(posting.contract->kind));
        facts["ends"] = posting.contract->endDate ? word(posting.contract->endDate->toIso()) : QString();
    }
    if (posting.weeklyHours.hasValue()) facts["hours"] = range(posting.weeklyHours->low, posting.weeklyHours->high);
    if (posting.workload.hasValue()) facts["workload"] = range(posting.workload->low, posting.workload->high);
    if (posting.remote.hasValue()) facts["remote"] = word(toWord(posting.remote->mode));
    if (posting.degreeMin.hasValue()) facts["degree"] = word(toWord(posting.degreeMin->least));
    if (posting.experienceMin.hasValue()) facts["experience"] = word(posting.experienceMin->toString());
    return facts;
}

}  // namespace

/// Adverts and public calls of Italy and Ticino as they are laid out: what a careful reader takes, and what not.
class AdvertsItTest : public QObject {
    Q_OBJECT

private slots:
    void adverts_data() {
        QTest::addColumn<QString>("advert");
        QTest::addColumn<QString>("facts");  // "name=value; ...": nothing behind the sign is "not stated"
        const auto row = [](const char* name, const char* advert, const char* facts) {
            QTest::newRow(name) << QString::fromUtf8(advert) << QString::fromUtf8(facts);
        };
        row("small words that other languages have too",
            "Cameriere/a di sala\nTrattoria del Gelso - Lucca\n\nLa Trattoria del Gelso cerca un cameriere o una cameriera per i "
            "fine settimana.\nOre: 20 a settimana",
            "employer=Trattoria del Gelso; title=Cameriere/a di sala; places=Lucca IT; hours=20-20");
        row("a title with a name in quotes",
            "Assegno di ricerca \"Modelli per la qualità del suolo\"\nDipartimento di Agraria, Università di Valdoria\n\nÈ "
            "indetta una selezione. "
            "Termine per le domande: 12 gennaio 2026",
            "title=Assegno di ricerca \"Modelli per la qualità del suolo\"");
        row("the subject of a mail is no employer",
            "Oggetto: Opportunità di lavoro - Data analyst\n\nCiao a tutti,\n\nin Banca Agricola del Gelso stiamo cercando "
            "un/una "
            "Data Analyst. Se interessati scrivete a [e-mail].",
            "employer=Banca Agricola del Gelso; title=Data analyst");
        row("the kind of house behind the title",
            "OPERATORE SOCIO SANITARIO - RSA\nRSA VILLA DEI GELSI - TREVIGLIO (BG)\n\nRICERCHIAMO OPERATORI DA INSERIRE NEL "
            "NOSTRO "
            "ORGANICO.\nINVIARE CV ENTRO IL 15/12/2026",
            "employer=RSA VILLA DEI GELSI; places=TREVIGLIO IT; deadline=2026-12-15");
        row("a town between bars",
            "Autista\nTrasporti Gelso snc | Rovigo | Tempo pieno\nLa ditta ricerca 2 autisti. Inviare il curriculum.",
            "employer=Trasporti Gelso snc; places=Rovigo IT");
        row("a part of the time for projects is no workload",
            "Cerchiamo una sviluppatrice. Abbiamo un progetto con cui si dedica il 20% del tempo a idee nuove.", "workload=");
        row("the letters of the province tell the country, and the whole name of the town",
            "Mansione: Aiuto cuoco\nAzienda: Osteria Il Gelso\nComune: Bellano Superiore (LC)\nScadenza: 10/02/2026",
            "places=Bellano Superiore IT; title=Aiuto cuoco");
        row("a town behind the comma, with its province",
            "Operaio agricolo\nAzienda Agricola Gelso Bianco, Bellanzo (FG)\n\nCerchiamo un operaio. Inviare il curriculum.",
            "places=Bellanzo IT; employer=Azienda Agricola Gelso Bianco");
        row("a town before its region and country",
            "Magazziniere\nLogistica Gelso S.r.l. · Bellano Ligure, Liguria, Italia (In sede)\n\nCerchiamo un magazziniere.",
            "places=Bellano Ligure IT; remote=onsite");
        row("region, province and town in lines of their own",
            "Piemonte\nTorino\nBrandizzo\nASSISTENTE ALLA DIREZIONE\n\nCerchiamo un'assistente. Inviare il curriculum.",
            "places=Brandizzo IT");
        row("the letters of the canton are none of the name",
            "Il Municipio di Bellagno al Piano (TI) apre il concorso per l'assunzione di un/una\n\nCONTABILE\n\nTermine: 27 "
            "marzo "
            "2026",
            "employer=Municipio di Bellagno al Piano");
        row("a few lines in which a municipality seeks somebody",
            "Il Municipio di Bellagno al Piano (TI) cerca una contabile\n\nTermine: 27 marzo 2026",
            "employer=Municipio di Bellagno al Piano; title=contabile; deadline=2026-03-27");
        row("a town behind the legal form",
            "CERCHIAMO AUTISTI! Corrieri Gelso srl di Novara assume 5 autisti, contratto 39h settimanali, tempo determinato 3 "
            "mesi.",
            "employer=Corrieri Gelso srl; hours=39-39; contract=fixed-term");
        row("who seeks is a private person",
            "Signora cerca colf a Varese, 3 mattine a settimana (9 ore), 10 euro/h in regola.\nDa febbraio.",
            "employer=; title=colf; places=Varese IT; hours=9-9; start=XXXX-02");
        row("days of five at home, by a label",
            "Ruolo\tAnalista funzionale\nSocietà\tGelso Informatica\nModalità\tSmart working 3 giorni su "
            "5\nContratto\tIndeterminato",
            "remote=hybrid; contract=permanent; title=Analista funzionale");
        row("the term and the first day behind the one who is sought",
            "La Scuola Gelso di Rovereto cerca un/a bibliotecario/a al 50% (19 ore settimanali) per un anno, prorogabile, dal 1° "
            "marzo 2026. Domande entro il 30.1.2026.",
            "contract=fixed-term; start=2026-03-01; deadline=2026-01-30; hours=19-19");
        row("a reference before the title",
            "Oggetto: Rif. SEL/118 - Tecnico manutentore\n\nCerchiamo un tecnico. Inviare il curriculum.",
            "title=Tecnico manutentore");
        row("whole time without end, by a label",
            "Azienda: Comune di Portoverde Alto - Avviso di mobilità volontaria\nProfilo: Assistente sociale\nTempo: pieno e "
            "indeterminato\nScadenza domande: "
            "07/02/2026",
            "contract=permanent; deadline=2026-02-07; title=Assistente sociale");
        row("lines of a card without blank lines between them",
            "Assegnista di ricerca in linguistica dei dialetti alpini\nIstituto di Lingue del Gelso, Pisa\nSi richiede il "
            "dottorato in "
            "linguistica, oppure la laurea magistrale con tre anni di pratica nella ricerca.\nSede: Pisa\nScadenza: 15.02.2026",
            "title=Assegnista di ricerca in linguistica dei dialetti alpini; employer=Istituto di Lingue del Gelso; places=Pisa "
            "IT; "
            "deadline=2026-02-15");
        row("a title of studies is no title of the work",
            "Assegnista di ricerca in linguistica\n\nTitolo: dottorato in linguistica o laurea magistrale\nScadenza: 15.02.2026\n"
            "Sede: Pisa",
            "title=Assegnista di ricerca in linguistica");
        row("a seat with the letters of its province",
            "Il Salumificio Gelso ricerca un contabile per la propria sede di Felinara (PR). Inviare il curriculum.",
            "places=Felinara IT; title=contabile");
        row("the line above is none of the name",
            "Agente di commercio - Settore ferramenta - Zona Puglia\nBullonerie Gelso srl\n\nCerchiamo un agente con partita "
            "IVA.",
            "employer=Bullonerie Gelso srl");
        row("our house is looking",
            "Gentile dottoressa,\nLe comunichiamo che la nostra Casa editrice Gelso Blu (Bologna) è alla ricerca di una "
            "redattrice. La preghiamo di inviare la Sua candidatura.",
            "employer=Casa editrice Gelso Blu; title=redattrice");
        row("a card of facts alone, with no sentence that offers anything",
            "Sviluppatrice backend @ Gelso Labs (Remote, Italia)\n\n40-50k RAL\nFull remote, ma residenza in Italia\n36 "
            "ore/settimana, "
            "30 giorni di ferie\n4+ anni con Node.js\nInglese C1",
            "title=Sviluppatrice backend; salary=40000-50000; remote=remote; hours=36-36");
        row("a curriculum vitae has the same facts",
            "Mario Gelsi\nContabile\nESPERIENZE LAVORATIVE\n2015-2023 Contabile presso Alfa Srl, tempo indeterminato, full time, "
            "RAL "
            "28.000 euro\nISTRUZIONE\nDiploma di ragioneria\nInglese B2",
            "title=; salary=; contract=");
        row("a course has the same facts",
            "Addetto paghe\nCorso di formazione, 40 ore settimanali, dal 12 marzo 2026, rimborso spese 390 euro, diploma "
            "richiesto.",
            "title=; salary=; hours=");
        row("pay from an amount on, and a house that calls",
            "Vuoi lavorare vicino a casa? Officine Gelso (Rovereto) assume! Cerchiamo un saldatore, RAL da 27.000 €. 4 settimane "
            "di "
            "ferie estive.",
            "employer=Officine Gelso; salary=27000--; places=Rovereto IT");
        row("yearly pay in thousands before its word",
            "Cerchiamo una contabile. Inviare la candidatura.\n- 40-48k RAL\n- tempo indeterminato",
            "salary=40000-48000; contract=permanent");
        row("pay a day in short", "Cerchiamo una grafica. Inviare la candidatura.\nCompenso: 300 €/gg",
            "salary=300-300; period=day");
        row("a part of a town is no employer",
            "Babysitter cercasi - Trento Nord\n\nFamiglia con due bimbi cerca babysitter. Inizio da settembre 2026.",
            "employer=");
        row("a title right above the text",
            "Dottorato di ricerca in Scienze del Mare - 40° ciclo\nL'Università di Portoverde bandisce otto posti, di cui sei "
            "con "
            "borsa. Le domande si inviano per posta.",
            "title=Dottorato di ricerca in Scienze del Mare - 40° ciclo");
        row("a first line that is only broken at the width of the text",
            "Il Comune di Portoverde cerca per la propria biblioteca una\nBibliotecaria per dodici mesi. Inviare la domanda.",
            "title=Bibliotecaria");
        row("a degree that is wished in brackets",
            "Cerchiamo un addetto. Inviare il curriculum.\n- Laurea (preferibile, non obbligatoria)\n- Diploma tecnico",
            "degree=secondary");
        row("who makes it known",
            "Il Responsabile del Settore Personale del Comune di Portoverde Alto rende noto che è indetto un concorso per un "
            "istruttore amministrativo.",
            "employer=Comune di Portoverde Alto");
        row("a season is start and end",
            "Addetta alla reception\nHotel Gelso\nStagione: 1 aprile - 31 ottobre 2026\n40 ore su 6 giorni\nInvia il tuo CV!",
            "start=2026-04-01; ends=2026-10-31; hours=40-40");
        row("an office in small letters",
            "---\ntitle: Supporto alla direzione\nlang: it\n---\n\nIl dipartimento per la cura dei boschi è alla ricerca di "
            "**esperti nella gestione dei vivai**.\n\n## Requisiti\n\n- Ottima conoscenza della lingua inglese\n",
            "employer=dipartimento per la cura dei boschi; title=esperti nella gestione dei vivai; languages=en:very_good");
        row("a company in small letters is no name",
            "Cercasi magazziniere\n\nL'azienda leader nel settore delle piastrelle è alla ricerca di un magazziniere. Si offre "
            "contratto a tempo determinato.",
            "employer=; title=magazziniere; contract=fixed-term");
        row("who stands before the verb, by the capitals",
            "Lavora con noi\n\nCon 30 negozi in tutta Italia, Merceria Gattopardo ti offre un lavoro vario. Cerchiamo una "
            "commessa. Inviaci la tua candidatura.",
            "employer=Merceria Gattopardo; title=commessa");
        row("an apposition between commas",
            "Orizzonte Lavoro Filiale di Prato, Agenzia per il Lavoro, ricerca per azienda cliente:\n\n2 "
            "SALDATORI\n\nRequisiti:\n"
            "• esperienza di almeno 2 anni nella mansione\n\nSi offre contratto in somministrazione.",
            "employer=Orizzonte Lavoro; experience=2");
        row("the short name within the legal name",
            "## Custode della diga\n\nServizi Idrici Valverde (SIV) SA: posizione aperta.\n\nCerchiamo una persona per il ruolo "
            "di "
            "Custode della diga.\n\nChi sei:\n• hai un AFC\n\nTermine del concorso: 10 luglio 2026.",
            "employer=Servizi Idrici Valverde (SIV) SA; title=Custode della diga; deadline=2026-07-10");
        row("a table of openings",
            "Lavora con noi\n\nPosizioni aperte\n\n| Titolo | Punto vendita |\n| --- | --- |\n| Cassiera | Verona |\n"
            "| Magazziniere | Udine |\n\nInvia la tua candidatura.",
            "title=Cassiera; places=Verona IT,Udine IT");
        row("a street behind the label is no town",
            "Offerta di lavoro\n\nSede: Via Roma\n\nCerchiamo una tecnica. Inviare la candidatura con il curriculum.", "places=");
        row("a street in a sentence is no town",
            "Offerta di lavoro\n\nCerchiamo una tecnica per il negozio di via Roma. Inviare la candidatura con il curriculum.",
            "places=");
        row("a street with its town in brackets",
            "Offerta di lavoro\n\nSede: Via Roma 12 (Bari)\n\nCerchiamo una tecnica. Inviare la candidatura con il curriculum.",
            "places=Bari IT");
        row("the sentence goes on behind the title",
            "Cucina in cerca di persone\n\nLa direzione cerca personale.\n\nPer il ruolo di aiuto cuoco si richiedono "
            "puntualità e passione. Inviare il curriculum.",
            "title=aiuto cuoco");
        row("a title behind the term it is for",
            "La Scuola Media Girandola di Lecco cerca per l'anno scolastico 2026/2027 un docente di musica per la scuola "
            "secondaria. Contratto a tempo determinato dal 1 settembre 2026 al 30 giugno 2027. Inviare la candidatura entro il "
            "15 "
            "maggio.",
            "title=docente di musica; contract=fixed-term; start=2026-09-01; ends=2027-06-30; deadline=XXXX-05-15");
        row("the company's own number is no freelance contract",
            "Cercasi impiegata\n\nMobili Fagiolo S.r.l. cerca un'impiegata. Inviaci il tuo CV.\n\nMobili Fagiolo S.r.l. - P.IVA "
            "01234567890",
            "employer=Mobili Fagiolo S.r.l.; contract=");
        row("to work with an own number is one",
            "Cercasi grafico\n\nSi offre collaborazione con partita IVA. Inviare il curriculum.", "contract=freelance");
        row("a season has its own days",
            "Cercasi bagnino per la stagione estiva, dal 1° giugno al 15 settembre 2026. Inviare il CV.",
            "title=bagnino; contract=fixed-term; start=2026-06-01; ends=2026-09-15");
        row("an age is no experience", "Cercasi autista\n\nRequisiti: età minima 21 anni; esperienza minima: 6 mesi.",
            "experience=0.5");
        row("no degree is needed",
            "Cercasi programmatore\n\nRequisiti\n\nNon serve la laurea, ma un minimo di esperienza. Inviare il CV.",
            "degree=none");
        row("a degree of both cycles", "Cercasi statistico\n\nRequisiti\n\n- titolo accademico completo (bachelor e master)\n",
            "degree=master");
        row("a professional diploma of Switzerland",
            "Cercasi infermiera\n\nRequisiti\n\n- Diploma di infermiera SSS o bachelor SUP in cure infermieristiche\n",
            "degree=vocational");
        row("hours between two numbers", "Cercasi maestra\n\nIl carico è tra le **8 e le 12 ore settimanali**. Inviare il CV.",
            "hours=8-12");
        row("a working week", "Cercasi ottico\n\nCosa offriamo\n\n- Settimana lavorativa di 41 ore\n", "hours=41-41");
        row("two levels joined by and",
            "Cercasi guida\n\nRequisiti\n\n- buona conoscenza dell'inglese e conoscenza base del tedesco\n\nInviare il CV a "
            "[e-mail].\n",
            "languages=en:good de:basic");
        row("francs as they are written in Ticino",
            "Cercasi operaio comunale\n\nCosa offriamo\n\nStipendio annuo: da fr. 58'240.- a fr. 79'430.-\n",
            "salary=58240-79430");
        row("what is free of charge is no pay of nothing",
            "Cercasi insegnante di italiano\n\nStanza condivisa: gratuita.\n\nOffriamo consulenza gratuita. Inviare il CV.",
            "salary=");
        row("unpaid work", "Tirocinio in archivio\n\nCosa offriamo\n\nIl tirocinio è a titolo gratuito. Inviare la candidatura.",
            "salary=0-0");
        row("the offices of the firm are not where one works",
            "Cercasi programmatrice\n\nTelefonia Rospo S.p.A. nasce con il proprio headquarter a Milano, ed è distribuita su 4 "
            "sedi: "
            "Milano, Torino, Bari, Roma. Inviaci la tua candidatura.",
            "places=");
        row("the parts of a call are numbered",
            "Bando di concorso per l'assunzione di n. 1 bibliotecario\n\nArt. 1 - Trattamento economico\nLo stipendio annuo "
            "lordo è "
            "di € 21.300,00.\n\nArt. 2 - Requisiti\na) cittadinanza italiana;\nb) diploma di scuola secondaria;\nc) conoscenza "
            "della "
            "lingua inglese.\n",
            "title=bibliotecario; degree=secondary; languages=en:-; salary=21300-21300");
        row("a portal labels by headings",
            "### FAVA DIGITALE SRL\n###### Tipologia di tirocinio\nTirocinio curriculare\n###### Attività da svolgere\nSviluppo "
            "di pagine\n###### Conoscenze richieste\nHTML\n###### Oggetto del tirocinio\nProgettazione "
            "di siti web\n###### Data d'inizio prevista\n01/09/2026\n###### Sede operativa del tirocinio\nImola, via dei Platani "
            "6\n"
            "###### Provincia\nBOLOGNA\n###### Data inizio pubblicazione\n27/07/2026\n",
            "employer=FAVA DIGITALE SRL; title=Progettazione di siti web; start=2026-09-01; places=Imola IT; "
            "contract=internship");
        row("guests who meet in person",
            "Cercasi massaggiatrice\n\nOffriamo un'ampia rete di clienti in presenza. Inviare il CV.", "remote=");
        row("work in person", "Cercasi tutor\n\nIl tirocinio si svolge in presenza presso la sede. Inviare il CV.",
            "remote=onsite");
        row("home office", "Cercasi contabile\n\nCosa offriamo\n\n- home office possibile 1 giorno alla settimana\n",
            "remote=hybrid");
        row("the title without its terms",
            "Capo officina II, a tempo parziale (80%) - a tempo pieno (100%), presso l'Officina delle poste, "
            "Giubiasco\n\nRequisiti\n\n"
            "- esperienza nella gestione del personale e dei progetti\n- buone conoscenze delle lingue nazionali\n\nLe "
            "candidature "
            "vanno inoltrate on-line, con il curriculum e i diplomi, alla Sezione delle risorse umane.",
            "title=Capo officina II");
        row("both ends of a workload",
            "Cercasi impiegata\n\nCerchiamo una persona che lavori con noi.\n\nCosa offriamo\n\n- Impiego a tempo parziale (60%) "
            "o a tempo pieno (100%)\n",
            "workload=60-100");
        row("a closing date that stands alone",
            "Cercasi cuoca\n\nRequisiti\n\n- esperienza\n\nScadenza\n\n31 agosto 2026\n\nUlteriori informazioni si ottengono "
            "presso "
            "la direzione.",
            "deadline=2026-08-31");
        row("a time after the start is no length of the contract",
            "Cercasi infermiera\n\nRequisiti\n\n- obbligo di specializzazione entro 4 anni dall'assunzione\n", "contract=");
        row("a long first line that begins with the work",
            "Custode/a I con compiti di giardinaggio e manutenzione delle aule, presso l'Istituto delle scuole elementari e "
            "dell'infanzia, Mendrisio\n\nRequisiti\n\n- esperienza nella manutenzione\n\nLe candidature vanno inoltrate per "
            "posta.",
            "title=Custode/a I con compiti di giardinaggio e manutenzione delle aule; places=Mendrisio CH");
        row("a house without its town",
            "Il Ristorante La Lanterna di Verona cerca un cameriere. Si offre contratto a tempo determinato.",
            "employer=Ristorante La Lanterna; title=cameriere; places=Verona IT");
        row("what a town has is named by it",
            "Il Teatro Comunale di Verona cerca una maschera. Si offre contratto a tempo determinato.",
            "employer=Teatro Comunale di Verona");
        row("the stars of a hotel",
            "Hotel Belprato **** Stresa\ncerca per la stagione il seguente personale:\n\n- 1 Capo ricevimento\n\nInviare il CV.",
            "employer=Hotel Belprato; title=Capo ricevimento");
        row("two amounts around a bar", "Cercasi analista\n\nCosa offriamo\n\n- RAL 30/38k\n", "salary=30000-38000");
        row("salaries around a bar", "Cercasi sarta\n\nCosa offriamo\n\n- stipendio 1.300/1.500 euro netti\n",
            "salary=1300-1500");
        row("payments around a bar are no amounts", "Cercasi sarta\n\nCosa offriamo\n\n- retribuzione per 13/14 mensilità\n",
            "salary=");
        row("a wish for the second language alone",
            "Cercasi receptionist\n\nRequisiti\n\n- Conoscenza fluente della lingua inglese e preferibilmente tedesca\n",
            "languages=en:fluent de:-?");
        row("who makes known for whom",
            "AVVISO PUBBLICO\n\nIl Direttore del Parco Naturale delle Tre Valli rende noto che è indetta una procedura "
            "comparativa per "
            "il conferimento di un incarico per un biologo esperto in farfalle. Le candidature dovranno pervenire entro il 12 "
            "aprile "
            "2026.",
            "employer=Parco Naturale delle Tre Valli; title=biologo esperto in farfalle; deadline=2026-04-12");
        row("the university of a department",
            "Dipartimento di Botanica\n\nÈ indetta una selezione per un contratto di tutorato presso il Dipartimento di Botanica "
            "dell'Università di Collefiorito. Le domande devono pervenire entro il 15 settembre 2026.",
            "employer=Università di Collefiorito; deadline=2026-09-15");
        row("a studio is no title",
            "Studio di architettura Neri & Partners - Torino\nRicerchiamo un architetto junior (m/f) per collaborazione in "
            "regime di "
            "partita IVA. Mandare cv e portfolio.",
            "title=architetto junior (m/f); contract=freelance; places=Torino IT");
        row("a family in a town is not called by it",
            "Famiglia residente a Varese cerca colf convivente, con regolare contratto di lavoro. Inviare il CV.",
            "employer=; title=colf "
            "convivente; places=Varese IT");
        row("volunteers are sought",
            "La Biblioteca Civica di Collefiorito cerca volontari\n\nCerchiamo volontari per letture ad alta voce. Non è "
            "prevista "
            "retribuzione. Per candidarsi scrivere alla biblioteca.",
            "employer=Biblioteca Civica di Collefiorito; title=volontari; contract=volunteer; salary=0-0");
        row("a replacement has its own days",
            "Educatrice asilo nido (60%)\n\nIl Nido Il Grillo, Massagno, cerca un'educatrice per una sostituzione dal 1.3.2026 "
            "al "
            "31.8.2026. Candidature con foto alla direzione.",
            "contract=fixed-term; start=2026-03-01; ends=2026-08-31; workload=60-60");
        row("the word of another within a word",
            "Cercasi barista\n\nCosa offriamo\n\n- contratto di 6 mesi con possibilità di trasformazione, paga oraria di 8,50 € "
            "netti\n",
            "salary=8.5-8.5");
        row("a diploma that is a degree",
            "Concorso per infermieri\n\nRequisiti\n\n- Laurea di I livello in Infermieristica ovvero Diploma universitario di "
            "infermiere\n\nLe domande devono pervenire entro il 7 marzo 2026.",
            "degree=bachelor");
        row("so many posts of something",
            "ASL Colline Verdi - Concorso pubblico per titoli ed esami per n. 4 posti di Collaboratore Tecnico\n\nContratto a "
            "tempo "
            "pieno ed indeterminato. Termine per la presentazione delle domande: 7 marzo 2026.",
            "title=Collaboratore Tecnico; contract=permanent; deadline=2026-03-07");
        row("a line below an empty search",
            "Boutique Margherita, via Nassa, Lugano\n\nPer completare il nostro team cerchiamo per "
            "subito\n\nVENDITRICE\n\nRequisiti:\n- "
            "buone conoscenze del tedesco\n\nCandidature entro il 3.3.2026.",
            "title=VENDITRICE; employer=Boutique Margherita");
        row("a name before its town and the verb",
            "La Parrocchia di San Biagio, Ascona, mette a concorso il posto di segretario/a parrocchiale (50%).\n\nOfferte entro "
            "il "
            "15.12.2026 alla parrocchia, con il curriculum e le referenze.",
            "employer=Parrocchia di San Biagio; deadline=2026-12-15");
        row("a day off a week is no period of pay",
            "Ricerca personale\n\nL'Agriturismo Il Noce cerca aiuto cuoco. Offriamo stipendio fisso (1.300-1.500 euro netti), "
            "alloggio "
            "e un giorno e mezzo di riposo settimanale.",
            "salary=1300-1500; period=; employer=Agriturismo Il Noce");
        row("from day to day",
            "Centro estivo\n\nPer il nostro centro di Pinerolo, dal 12 giugno al 4 agosto 2026, ricerchiamo animatori. Info e "
            "candidature all'associazione.",
            "contract=fixed-term; start=2026-06-12; ends=2026-08-04");
        row("work that is offered to somebody",
            "Offriamo lavoro a un/a giovane agronomo/a\n\nL'azienda si trova sulle colline. Inviare il curriculum e i requisiti.",
            "title=agronomo/a");
        row("articles between the ends of pay",
            "Cercasi sviluppatrice\n\nCosa offriamo\n\n- Retribuzione: tra i 28 e i 34 mila euro lordi annui\n",
            "salary=28000-34000");
        row("a least and a most",
            "Cercasi direttrice\n\nIl Municipio apre il concorso per l'assunzione al 100% di una direttrice.\n\nCosa "
            "offriamo\n\n- "
            "Stipendio: minimo fr. 110'255.-, massimo fr. 152'318.-\n",
            "salary=110255-152318; workload=100-100");
        row("first for a time",
            "Cercasi grafica\n\nContratto: determinato 12 mesi, poi indeterminato\n\nInviare il curriculum e i requisiti.",
            "contract=fixed-term");
        row("days in the office of a town",
            "Cercasi grafica\n\nCosa offriamo\n\n- lavoro in ufficio a Torino almeno 2 giorni alla settimana, il resto da casa\n",
            "remote=hybrid");
        row("work and house in one line",
            "Barista - Bar Arcobaleno, Lecco\n\nTempo pieno, contratto a tempo determinato di 6 mesi. Inviare il curriculum.",
            "title=Barista; employer=Bar Arcobaleno; places=Lecco IT");
        row("who has called",
            "L'Ateneo di Campobello ha bandito una selezione per un posto di bibliotecario (settore 09/H1). Le "
            "domande devono essere presentate entro il 7 ottobre 2026.",
            "employer=Ateneo di Campobello; deadline=2026-10-07");
        row("a number of an offer", "Cercasi tornitore\n\nInviare il CV. Vai all'offerta, codice H816-29042.",
            "reference=H816-29042");
    }
    void adverts() {
        QFETCH(QString, advert);
        QFETCH(QString, facts);
        const QMap<QString, QString> read = factsOf(firstPosting(advert.toStdString(), "advert.txt", ""));
        QStringList found;
        for (const QString& fact : facts.split("; "))
            found << fact.section('=', 0, 0) + '=' + read.value(fact.section('=', 0, 0));
        QCOMPARE(found.join("; "), facts);
    }
};

QTEST_APPLESS_MAIN(AdvertsItTest)
#include "adverts_it_test.moc"
