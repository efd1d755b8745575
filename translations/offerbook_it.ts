<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>CandidateDegreeEditor</name>
    <message>
        <source>Degree</source>
        <translation>Titolo di studio</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Materia</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Conseguito</translation>
    </message>
    <message>
        <source>Which degree? Choose its level, or remove the line.</source>
        <translation>Quale titolo di studio? Sceglierne il livello o togliere la riga.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Presso</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inizio</translation>
    </message>
</context>
<context>
    <name>CandidateLanguageEditor</name>
    <message>
        <source>level not known</source>
        <translation>livello non noto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Which language? Choose it, or remove the line.</source>
        <translation>Quale lingua? Sceglierla o togliere la riga.</translation>
    </message>
</context>
<context>
    <name>CellLayout</name>
    <message>
        <source>best</source>
        <translation>migliore</translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder or make room.</source>
        <translation>Non è stato possibile scrivere %1: %2. Scelga un’altra cartella o liberi spazio.</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>general knowledge, not confirmed by a source</source>
        <translation>conoscenza generale, non confermata da alcuna fonte</translation>
    </message>
    <message>
        <source>general knowledge</source>
        <translation>conoscenza generale</translation>
    </message>
    <message>
        <source>not found in a public source</source>
        <translation>non trovato in una fonte pubblica</translation>
    </message>
    <message>
        <source>the steps were not found in a public source</source>
        <translation>gli scatti non sono stati trovati in una fonte pubblica</translation>
    </message>
    <message>
        <source>limits not verified</source>
        <translation>limiti non verificati</translation>
    </message>
    <message>
        <source>as entered</source>
        <translation>come inserito</translation>
    </message>
    <message>
        <source>rate as entered</source>
        <translation>aliquota come inserita</translation>
    </message>
    <message>
        <source>threshold as entered</source>
        <translation>soglia come inserita</translation>
    </message>
    <message>
        <source>rate as given</source>
        <translation>aliquota come indicata</translation>
    </message>
    <message>
        <source>more is by agreement</source>
        <translation>di più secondo accordo</translation>
    </message>
    <message>
        <source>own pension scheme, as entered</source>
        <translation>regime pensionistico proprio, come inserito</translation>
    </message>
    <message>
        <source>own contribution as entered</source>
        <translation>contributo proprio, come inserito</translation>
    </message>
    <message>
        <source>the pension fund&apos;s own plan, entered in the household</source>
        <translation>piano della cassa pensione, inserito nell’economia domestica</translation>
    </message>
    <message>
        <source>the law sets no rate: overviews assume %1 to %2 %, a payroll example %3 %</source>
        <translation>la legge non fissa alcuna aliquota: i prospetti suppongono da %1 a %2 %, un esempio di busta paga %3 %</translation>
    </message>
    <message>
        <source>surtaxes: one source only, see the rules</source>
        <translation>addizionali: una sola fonte, vedi le regole</translation>
    </message>
    <message>
        <source>bands as in 2026 (same note for both years), no second source</source>
        <translation>scaglioni come nel 2026 (stessa indicazione per i due anni), nessuna seconda fonte</translation>
    </message>
    <message>
        <source>exempt by the agreements with the host states</source>
        <translation>esente in base agli accordi con gli Stati ospitanti</translation>
    </message>
    <message>
        <source>exempt in all Member States, also for nationals of Switzerland and France (since 2005)</source>
        <translation>esente in tutti gli Stati membri, anche per i cittadini di Svizzera e Francia (dal 2005)</translation>
    </message>
    <message>
        <source>CERN: stipends and salaries are advertised net of tax</source>
        <translation>CERN: borse e stipendi sono indicati al netto delle imposte</translation>
    </message>
    <message>
        <source>EMBL: pay is quoted net (not verified)</source>
        <translation>EMBL: la paga è indicata al netto (non verificato)</translation>
    </message>
    <message>
        <source>ESO: pay is quoted net</source>
        <translation>ESO: la paga è indicata al netto</translation>
    </message>
    <message>
        <source>%1 % of the whole salary</source>
        <translation>%1 % dell’intero salario</translation>
    </message>
    <message>
        <source>%1 % up to %2 a year, nothing above</source>
        <translation>%1 % fino a %2 all’anno, nulla oltre</translation>
    </message>
    <message>
        <source>rate of the employer&apos;s insurer, up to %1 a year</source>
        <translation>aliquota dell’assicuratore del datore di lavoro, fino a %1 all’anno</translation>
    </message>
    <message>
        <source>legal minimum plan: half of the age credit on the coordinated salary</source>
        <translation>piano legale minimo: metà dell’accredito di vecchiaia sul salario coordinato</translation>
    </message>
    <message>
        <source>direct federal tax, tariff %1</source>
        <translation>imposta federale diretta, tariffa %1</translation>
    </message>
    <message>
        <source>rate of the canton&apos;s maternity insurance</source>
        <translation>aliquota dell’assicurazione maternità del Cantone</translation>
    </message>
    <message>
        <source>Tax at source, canton %1, tariff %2, by the month&apos;s income</source>
        <translation>imposta alla fonte, Cantone %1, tariffa %2, secondo il reddito mensile</translation>
    </message>
    <message>
        <source>Tax at source, canton %1, tariff %2, by the year&apos;s income</source>
        <translation>imposta alla fonte, Cantone %1, tariffa %2, secondo il reddito annuo</translation>
    </message>
    <message>
        <source>Wage tax by class after the lump sums for employees, special expenses and provident expenses; tariff of § 32a</source>
        <translation>imposta sul salario per classe, dopo i forfait per lavoratori, spese speciali e previdenza; tariffa del § 32a</translation>
    </message>
    <message>
        <source>%1 % of the yearly wage tax after child allowances above %2 (class III twice as much), at most %3 % of what lies above</source>
        <translation>%1 % dell’imposta annua sul salario dopo le detrazioni per figli oltre %2 (classe III il doppio), al massimo %3 % dell’eccedenza</translation>
    </message>
    <message>
        <source>Church tax, %1 % of the wage tax after child allowances</source>
        <translation>imposta di culto, %1 % dell’imposta sul salario dopo le detrazioni per figli</translation>
    </message>
    <message>
        <source>Church tax in Bavaria and Baden-Württemberg, %1 % of the wage tax after child allowances</source>
        <translation>imposta di culto in Baviera e Baden-Württemberg, %1 % dell’imposta sul salario dopo le detrazioni per figli</translation>
    </message>
    <message>
        <source>Health insurance, %1 % and half of the additional rate, up to %2 a month</source>
        <translation>assicurazione malattia, %1 % e metà dell’aliquota aggiuntiva, fino a %2 al mese</translation>
    </message>
    <message>
        <source>Private health insurance, the premium less the employer&apos;s subsidy of at most half of it</source>
        <translation>assicurazione malattia privata, il premio meno il contributo del datore di lavoro di al massimo la metà</translation>
    </message>
    <message>
        <source>Long-term care insurance by the number of children, up to %1 a month</source>
        <translation>assicurazione per le cure secondo il numero di figli, fino a %1 al mese</translation>
    </message>
    <message>
        <source>Private long-term care insurance, the premium less the employer&apos;s subsidy of at most half of it</source>
        <translation>assicurazione per le cure privata, il premio meno il contributo del datore di lavoro di al massimo la metà</translation>
    </message>
    <message>
        <source>Pension insurance, %1 % up to %2 a month</source>
        <translation>assicurazione pensioni, %1 % fino a %2 al mese</translation>
    </message>
    <message>
        <source>Unemployment insurance, %1 % up to %2 a month</source>
        <translation>assicurazione disoccupazione, %1 % fino a %2 al mese</translation>
    </message>
    <message>
        <source>Transition range above %1 to %2 a month: the employee&apos;s rate on the reduced base</source>
        <translation>fascia di transizione oltre %1 fino a %2 al mese: aliquota del lavoratore sulla base ridotta</translation>
    </message>
    <message>
        <source>Mini-job up to %1 a month: the employer pays the flat tax of %2 %</source>
        <translation>mini-job fino a %1 al mese: il datore di lavoro paga l’imposta forfettaria del %2 %</translation>
    </message>
    <message>
        <source>Mini-job: %1 % of the pay, at least of %2 a month, less the employer&apos;s %3 % of the pay</source>
        <translation>mini-job: %1 % della paga, almeno di %2 al mese, meno il %3 % della paga a carico del datore di lavoro</translation>
    </message>
    <message>
        <source>already taken: the pay is quoted after internal tax</source>
        <translation>già dedotto: la paga è indicata dopo l’imposta interna</translation>
    </message>
    <message>
        <source>already taken: the pay is quoted after staff assessment</source>
        <translation>già dedotto: la paga è indicata dopo la contribuzione del personale</translation>
    </message>
    <message>
        <source>own health scheme, as entered</source>
        <translation>regime sanitario proprio, come inserito</translation>
    </message>
    <message>
        <source>own social security scheme, as entered</source>
        <translation>regime di sicurezza sociale proprio, come inserito</translation>
    </message>
    <message>
        <source>long-term care scheme, as entered</source>
        <translation>regime per le cure, come inserito</translation>
    </message>
    <message>
        <source>unemployment scheme, as entered</source>
        <translation>regime di disoccupazione, come inserito</translation>
    </message>
    <message>
        <source>health insurance by scheme, as entered</source>
        <translation>assicurazione malattia secondo il regime, come inserita</translation>
    </message>
    <message>
        <source>%1 % of the reference salary (%2 % for those who joined before %3): pay x C factor for staff, fixed for fellows and graduates</source>
        <translation>%1 % dello stipendio di riferimento (%2 % per chi è entrato prima del %3): paga × fattore C per il personale, fisso per fellow e graduate</translation>
    </message>
    <message>
        <source>CERN Health Insurance Scheme, %1 % of the monthly remuneration; covers spouse and children</source>
        <translation>assicurazione malattia del CERN, %1 % della remunerazione mensile; copre coniuge e figli</translation>
    </message>
    <message>
        <source>%1 % of the reference salary, as at CERN</source>
        <translation>%1 % dello stipendio di riferimento, come al CERN</translation>
    </message>
    <message>
        <source>the rate of %1 was not found, that of %2 is %3 % (caisse de compensation CCB)</source>
        <translation>l’aliquota del %1 non è stata trovata, quella del %2 è %3 % (caisse de compensation CCB)</translation>
    </message>
    <message>
        <source>solidarity percent %1 % in %2</source>
        <translation>percentuale di solidarietà %1 % nel %2</translation>
    </message>
    <message>
        <source>%1 % up to the ceiling of %2 a year</source>
        <translation>%1 % fino al massimale di %2 all’anno</translation>
    </message>
    <message>
        <source>%1 % of all pay</source>
        <translation>%1 % di tutta la paga</translation>
    </message>
    <message>
        <source>%1 % up to the ceiling (band 1)</source>
        <translation>%1 % fino al massimale (fascia 1)</translation>
    </message>
    <message>
        <source>%1 % between one and eight ceilings (band 2)</source>
        <translation>%1 % tra uno e otto massimali (fascia 2)</translation>
    </message>
    <message>
        <source>%1 % up to eight ceilings, due only where pay exceeds the ceiling</source>
        <translation>%1 % fino a otto massimali, dovuto solo se la paga supera il massimale</translation>
    </message>
    <message>
        <source>%1 % up to four ceilings, status cadre</source>
        <translation>%1 % fino a quattro massimali, statuto cadre</translation>
    </message>
    <message>
        <source>%1 % of %2 % of pay up to four ceilings and of all pay above</source>
        <translation>%1 % del %2 % della paga fino a quattro massimali e di tutta la paga oltre</translation>
    </message>
    <message>
        <source>%1 % on the base of the CSG</source>
        <translation>%1 % sulla base della CSG</translation>
    </message>
    <message>
        <source>scale for income of %1, family quotient, cap and reduction (décote)</source>
        <translation>scala per i redditi del %1, quoziente familiare, limite e riduzione (décote)</translation>
    </message>
    <message>
        <source>the household&apos;s tax (scale for income of %1, family quotient, cap and reduction), the part that falls on one&apos;s own pay</source>
        <translation>l’imposta della famiglia (scala per i redditi del %1, quoziente familiare, limite e riduzione), la parte sulla propria paga</translation>
    </message>
    <message>
        <source>contribution on high incomes: %1 % and %2 % of the reference income</source>
        <translation>contributo sui redditi elevati: %1 % e %2 % del reddito di riferimento</translation>
    </message>
    <message>
        <source>differential contribution: at least %1 % of a high reference income</source>
        <translation>contributo differenziale: almeno %1 % di un reddito di riferimento elevato</translation>
    </message>
    <message>
        <source>federal income tax %1</source>
        <translation>imposta federale sul reddito %1</translation>
    </message>
    <message>
        <source>%1 % up to %2</source>
        <translation>%1 % fino a %2</translation>
    </message>
    <message>
        <source>%1 % of all wages</source>
        <translation>%1 % di tutti i salari</translation>
    </message>
    <message>
        <source>%1 % of wages over %2, joint return %3</source>
        <translation>%1 % dei salari oltre %2, dichiarazione congiunta %3</translation>
    </message>
    <message>
        <source>child tax credit and credit for other dependants %1</source>
        <translation>credito d’imposta per figli e altre persone a carico %1</translation>
    </message>
    <message>
        <source>%1, individual income tax %2</source>
        <translation>%1, imposta sul reddito %2</translation>
    </message>
    <message>
        <source>CHIS supplement for a spouse with an income and no similar cover, as entered</source>
        <translation>supplemento della CHIS per un coniuge con reddito e senza copertura simile, come inserito</translation>
    </message>
    <message>
        <source>supplementary health cover: staff pay one third of %1 % of the basic salary</source>
        <translation>copertura sanitaria complementare: il personale paga un terzo del %1 % dello stipendio base</translation>
    </message>
    <message>
        <source>staff assessment: %1 % to %2 a year, %3 % to %4, %5 % to %6, %7 % above</source>
        <translation>contribuzione del personale: %1 % fino a %2 all’anno, %3 % fino a %4, %5 % fino a %6, %7 % oltre</translation>
    </message>
    <message>
        <source>%1 % of the pensionable remuneration</source>
        <translation>%1 % della remunerazione pensionabile</translation>
    </message>
    <message>
        <source>Union tax, %1 to %2 % in steps: the share of the basic salary as entered</source>
        <translation>imposta dell’Unione, dal %1 al %2 % a scaglioni: la quota dello stipendio base come inserita</translation>
    </message>
    <message>
        <source>pension, about %1 % of the basic salary</source>
        <translation>pensione, circa %1 % dello stipendio base</translation>
    </message>
    <message>
        <source>sickness insurance, %1 % of the basic salary</source>
        <translation>assicurazione malattia, %1 % dello stipendio base</translation>
    </message>
    <message>
        <source>accident insurance, %1 % of the basic salary</source>
        <translation>assicurazione infortuni, %1 % dello stipendio base</translation>
    </message>
    <message>
        <source>unemployment insurance of temporary and contract staff, %1 % of the basic salary</source>
        <translation>assicurazione disoccupazione del personale temporaneo e a contratto, %1 % dello stipendio base</translation>
    </message>
    <message>
        <source>solidarity levy, %1 % (%2 % from AD %3 step %4) of pay after contributions and Union tax above the salary of AST %5 step %6</source>
        <translation>prelievo di solidarietà, %1 % (%2 % da AD %3 scatto %4) della paga dopo contributi e imposta dell’Unione oltre lo stipendio AST %5 scatto %6</translation>
    </message>
    <message>
        <source>rules of vacanza/holidays, state %1 (MIT), run for this file</source>
        <translation>regole di vacanza/holidays, stato %1 (MIT), applicate per questi dati</translation>
    </message>
    <message>
        <source>compared with date-holidays %1 and openholidaysapi.data, state %2</source>
        <translation>confrontate con date-holidays %1 e openholidaysapi.data, stato %2</translation>
    </message>
    <message>
        <source>official lists where the letters say so</source>
        <translation>elenchi ufficiali dove le lettere lo indicano</translation>
    </message>
    <message>
        <source>employee share of regular pay %1: pension %2, health %3, chamber levy %4, housing %5 and unemployment %6, %7, %8 or %9 % by monthly pay (%10, %11, %12), up to %13 a month; nothing up to %14 a month</source>
        <translation>quota del lavoratore sulla retribuzione corrente %1: pensione %2, malattia %3, contributo alla camera dei lavoratori %4, edilizia abitativa %5 e disoccupazione %6, %7, %8 o %9 % secondo la retribuzione mensile (%10, %11, %12), fino a %13 al mese; nulla fino a %14 al mese</translation>
    </message>
    <message>
        <source>employee share of the 13th and 14th payment %1: pension %2, health %3 and unemployment %4, %5, %6 or %7 %, up to %8 a year</source>
        <translation>quota del lavoratore su 13a e 14a mensilità %1: pensione %2, malattia %3 e disoccupazione %4, %5, %6 o %7 %, fino a %8 all’anno</translation>
    </message>
    <message>
        <source>yearly scale %1: %2 % up to %3, %4 % up to %5, %6 % up to %7, %8 % up to %9, %10 % up to %11, %12 % up to %13, %14 % above; less %15 of work expenses and the traffic credit of %16</source>
        <translation>scala annua %1: %2 % fino a %3, %4 % fino a %5, %6 % fino a %7, %8 % fino a %9, %10 % fino a %11, %12 % fino a %13, %14 % oltre; meno il forfait per spese di lavoro di %15 e la detrazione per trasporti di %16</translation>
    </message>
    <message>
        <source>effective monthly table %1, traffic credit of %2 in it</source>
        <translation>tabella mensile effettiva %1, detrazione per trasporti di %2 compresa</translation>
    </message>
    <message>
        <source>%1th and %2th payment %3 within a sixth of regular pay: %4 free, %5 % up to %6, %7 % up to %8, %9 % up to %10, the scale above; nothing where the sixth is small</source>
        <translation>%1a e %2a mensilità %3 entro il sesto annuo: %4 esenti, %5 % fino a %6, %7 % fino a %8, %9 % fino a %10, oltre secondo la scala; nulla se il sesto è esiguo</translation>
    </message>
    <message>
        <source>above %1 derived by the same construction</source>
        <translation>oltre %1 ricavato con lo stesso procedimento</translation>
    </message>
    <message>
        <source>derived from the yearly scale by the construction of the monthly table of %1</source>
        <translation>ricavato dalla scala annua con il procedimento della tabella mensile del %1</translation>
    </message>
    <message>
        <source>%1 and %2 % and the small sixth: general knowledge</source>
        <translation>%1 e %2 % e il sesto esiguo: conoscenza generale</translation>
    </message>
    <message>
        <source>INPS, the employee&apos;s share</source>
        <translation>INPS, quota del lavoratore</translation>
    </message>
    <message>
        <source>INPS, %1 % above the first pension band of %2 a year</source>
        <translation>INPS, %1 % oltre la prima fascia di retribuzione pensionabile di %2 all’anno</translation>
    </message>
    <message>
        <source>IRPEF bands of %1 less the credits for work and family and of the wedge measure</source>
        <translation>scaglioni IRPEF %1 meno le detrazioni per lavoro e famiglia e quella del taglio del cuneo fiscale</translation>
    </message>
    <message>
        <source>tax-free sum of the wedge measure, by taxable income</source>
        <translation>somma esente del taglio del cuneo fiscale, secondo il reddito imponibile</translation>
    </message>
    <message>
        <source>trattamento integrativo</source>
        <translation>trattamento integrativo</translation>
    </message>
    <message>
        <source>regional surtax at the rate that was given</source>
        <translation>addizionale regionale all’aliquota indicata</translation>
    </message>
    <message>
        <source>municipal surtax at the rate that was given</source>
        <translation>addizionale comunale all’aliquota indicata</translation>
    </message>
    <message>
        <source>regional surtax %1: %2 % to %3 % in four bands</source>
        <translation>addizionale regionale %1: da %2 % a %3 % in quattro scaglioni</translation>
    </message>
    <message>
        <source>regional surtax %1: %2 % up to %3, %4 % above</source>
        <translation>addizionale regionale %1: %2 % fino a %3, %4 % oltre</translation>
    </message>
    <message>
        <source>regional surtax %1: %2 %</source>
        <translation>addizionale regionale %1: %2 %</translation>
    </message>
    <message>
        <source>municipal surtax %1: %2 % of all, nothing up to %3</source>
        <translation>addizionale comunale %1: %2 % su tutto, nulla fino a %3</translation>
    </message>
    <message>
        <source>municipal surtax %1: %2 % to %3 % in three bands, nothing up to %4</source>
        <translation>addizionale comunale %1: da %2 % a %3 % in tre scaglioni, nulla fino a %4</translation>
    </message>
    <message>
        <source>box 1, %1: %2 % up to %3, %4 % up to %5, %6 % above</source>
        <translation>box 1, %1: %2 % fino a %3, %4 % fino a %5, %6 % oltre</translation>
    </message>
    <message>
        <source>less general credit (at most %1) and labour credit</source>
        <translation>meno il credito d’imposta generale (al massimo %1) e il credito per redditi da lavoro</translation>
    </message>
    <message>
        <source>%1 % ruling on pay up to %2, taxable pay at least %3 (%4 below %5 with a master&apos;s degree, none for researchers)</source>
        <translation>regime del %1 % sulla retribuzione fino a %2, retribuzione imponibile di almeno %3 (%4 sotto i %5 anni con una laurea magistrale, nessun minimo per i ricercatori)</translation>
    </message>
    <message>
        <source>own pension contribution by scheme, as entered: a share of pay above the offset, not taxed</source>
        <translation>contributo proprio alla previdenza complementare, come inserito: una quota della retribuzione oltre la franchigia, non tassata</translation>
    </message>
    <message>
        <source>income tax %1, England, Wales, Northern Ireland: allowance %2, less %3 for each %4 above %5; %6 % up to %7 of taxable income, %8 % up to %9, %10 % above</source>
        <translation>imposta sul reddito %1, Inghilterra, Galles, Irlanda del Nord: quota esente %2, ridotta di %3 ogni %4 oltre %5; %6 % fino a %7 di reddito imponibile, %8 % fino a %9, %10 % oltre</translation>
    </message>
    <message>
        <source>Scottish income tax %1: allowance %2, less %3 for each %4 above %5; %6, %7, %8, %9, %10 and %11 % of taxable income</source>
        <translation>imposta scozzese sul reddito %1: quota esente %2, ridotta di %3 ogni %4 oltre %5; %6, %7, %8, %9, %10 e %11 % del reddito imponibile</translation>
    </message>
    <message>
        <source>National Insurance class %1, category A, %2: %3 % of pay between %4 and %5 a year (%6 and %7 a month), %8 % above</source>
        <translation>National Insurance classe %1, categoria A, %2: %3 % della retribuzione fra %4 e %5 all’anno (%6 e %7 al mese), %8 % oltre</translation>
    </message>
    <message>
        <source>student loan %1, %2 % of pay above the plan&apos;s threshold, in whole pounds</source>
        <translation>prestito studentesco %1, %2 % della retribuzione oltre la soglia del piano, in sterline intere</translation>
    </message>
    <message>
        <source>postgraduate loan %1, %2 % of pay above the threshold, in whole pounds</source>
        <translation>prestito post-laurea (Postgraduate Loan) %1, %2 % della retribuzione oltre la soglia, in sterline intere</translation>
    </message>
    <message>
        <source>own contribution to the workplace pension, as entered; qualifying earnings from %1 to %2 a year</source>
        <translation>contributo proprio alla pensione aziendale, come inserito; retribuzione considerata da %1 a %2 all’anno</translation>
    </message>
    <message>
        <source>allowance and thresholds frozen to %1</source>
        <translation>quota esente e soglie bloccate fino a %1</translation>
    </message>
    <message>
        <source>gov.uk, student loan repayment</source>
        <translation>gov.uk, rimborso dei prestiti studenteschi</translation>
    </message>
    <message>
        <source>thresholds %1 in agreement with two programs</source>
        <translation>soglie %1 concordanti con due programmi</translation>
    </message>
    <message>
        <source>simple tax x %1 %, canton %2</source>
        <translation>imposta semplice × %1 %, Cantone %2</translation>
    </message>
    <message>
        <source>simple tax x %1 %, church, %2</source>
        <translation>imposta semplice × %1 %, Chiesa, %2</translation>
    </message>
    <message>
        <source>simple tax x %1 %, %2</source>
        <translation>imposta semplice × %1 %, %2</translation>
    </message>
    <message>
        <source>no second source</source>
        <translation>nessuna seconda fonte</translation>
    </message>
    <message>
        <source>%1, state disability insurance</source>
        <translation>%1, assicurazione statale per incapacità al lavoro</translation>
    </message>
    <message>
        <source>%1, unemployment insurance</source>
        <translation>%1, assicurazione contro la disoccupazione</translation>
    </message>
    <message>
        <source>%1, paid leave</source>
        <translation>%1, congedo retribuito</translation>
    </message>
    <message>
        <source>%1, paid leave (employer may deduct up to half of %2 %; employers with %3 or more staff)</source>
        <translation>%1, congedo retribuito (il datore può trattenere fino alla metà di %2 %; datori con almeno %3 dipendenti)</translation>
    </message>
    <message>
        <source>%1, paid family and medical leave</source>
        <translation>%1, congedo familiare e medico retribuito</translation>
    </message>
    <message>
        <source>%1, paid family and medical leave (%2 % of %3 %)</source>
        <translation>%1, congedo familiare e medico retribuito (%2 % del %3 %)</translation>
    </message>
    <message>
        <source>%1, paid family and medical leave, employee share at employers with %2 or more staff (%3 % family + %4 % medical of %5 % in all)</source>
        <translation>%1, congedo familiare e medico retribuito, quota del lavoratore presso datori con almeno %2 dipendenti (%3 % famiglia + %4 % malattia su %5 % in tutto)</translation>
    </message>
    <message>
        <source>%1, paid family leave</source>
        <translation>%1, congedo familiare retribuito</translation>
    </message>
    <message>
        <source>%1, family leave</source>
        <translation>%1, congedo familiare</translation>
    </message>
    <message>
        <source>%1, temporary disability</source>
        <translation>%1, incapacità al lavoro temporanea</translation>
    </message>
    <message>
        <source>%1, temporary disability (employee pays at most half the cost and at most %2 % of weekly wages, at most %3 a week)</source>
        <translation>%1, incapacità al lavoro temporanea (il lavoratore paga al massimo metà del costo e al massimo %2 % della paga settimanale, al massimo %3 a settimana)</translation>
    </message>
    <message>
        <source>%1, disability benefits (%2 % of weekly wages, at most %3 a week)</source>
        <translation>%1, prestazioni per incapacità al lavoro (%2 % della paga settimanale, al massimo %3 a settimana)</translation>
    </message>
    <message>
        <source>%1, workforce development / supplemental workforce</source>
        <translation>%1, formazione della forza lavoro (Workforce Development, Supplemental Workforce)</translation>
    </message>
    <message>
        <source>%1, statewide transit tax</source>
        <translation>%1, imposta statale per il trasporto pubblico</translation>
    </message>
    <message>
        <source>%1, child care contribution (employer may pass on up to a quarter of %2 %)</source>
        <translation>%1, contributo per la custodia dei bambini (il datore può trasferire fino a un quarto del %2 %)</translation>
    </message>
    <message>
        <source>%1, WA Cares long-term care</source>
        <translation>%1, assicurazione per cure a lungo termine WA Cares</translation>
    </message>
    <message>
        <source>New York City resident tax %1, household and school tax credits left out</source>
        <translation>imposta della città di New York per residenti %1, senza i crediti per nucleo familiare e tassa scolastica</translation>
    </message>
    <message>
        <source>%1 resident income tax surcharge</source>
        <translation>%1, maggiorazione dell’imposta sul reddito per residenti</translation>
    </message>
    <message>
        <source>%1 wage tax, residents, rate of %2</source>
        <translation>%1, imposta sui salari per residenti, aliquota del %2</translation>
    </message>
    <message>
        <source>%1 earned income tax</source>
        <translation>%1, imposta sui redditi da lavoro</translation>
    </message>
    <message>
        <source>%1 earnings tax</source>
        <translation>%1, imposta sulle retribuzioni</translation>
    </message>
    <message>
        <source>%1 occupational tax, residents</source>
        <translation>%1, tassa sull’occupazione (Occupational Tax) per residenti</translation>
    </message>
    <message>
        <source>%1 occupational tax</source>
        <translation>%1, tassa sull’occupazione (Occupational Tax)</translation>
    </message>
    <message>
        <source>%1 occupational privilege tax, employee, %2 for each month with at least %3 of pay</source>
        <translation>%1, tassa sull’impiego (Occupational Privilege Tax), lavoratore, %2 per ogni mese con almeno %3 di retribuzione</translation>
    </message>
    <message>
        <source>%1 Preschool for All income tax</source>
        <translation>%1, imposta sul reddito per la scuola dell’infanzia (Preschool for All)</translation>
    </message>
    <message>
        <source>heads of household as joint filers</source>
        <translation>capifamiglia come dichiaranti congiunti</translation>
    </message>
    <message>
        <source>%1 income tax, %2, heads of household as joint filers</source>
        <translation>%1, %2, imposta sul reddito, capifamiglia come dichiaranti congiunti</translation>
    </message>
    <message>
        <source>%1 income tax, %2: the band of the whole taxable income sets the rate</source>
        <translation>%1, %2, imposta sul reddito: lo scaglione dell’intero reddito imponibile fissa l’aliquota</translation>
    </message>
    <message>
        <source>%1 income tax, %2</source>
        <translation>%1, %2, imposta sul reddito</translation>
    </message>
    <message>
        <source>each file links the statute or form</source>
        <translation>ogni file rimanda alla legge o al modulo</translation>
    </message>
    <message>
        <source>its own test: wages of %1 give %2</source>
        <translation>il suo stesso test: %1 di salario danno %2</translation>
    </message>
    <message>
        <source>its own test: the cap gives %1</source>
        <translation>il suo stesso test: il massimale dà %1</translation>
    </message>
    <message>
        <source>rate unchanged since %1</source>
        <translation>aliquota invariata dal %1</translation>
    </message>
    <message>
        <source>base as for unemployment</source>
        <translation>base come per la disoccupazione</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>come nel %1</translation>
    </message>
</context>
<context>
    <name>ClearanceEditor</name>
    <message>
        <source>such as SC, Ü2, NATO SECRET</source>
        <translation>ad esempio SC, Ü2, NATO SECRET</translation>
    </message>
    <message>
        <source>Security clearance</source>
        <translation>Nulla osta di sicurezza</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>%1: choose one, or remove the line.</source>
        <translation>%1: sceglierne uno o togliere la riga.</translation>
    </message>
</context>
<context>
    <name>CommuteEditor</name>
    <message>
        <source>Kilometres, one way</source>
        <translation>Chilometri, sola andata</translation>
    </message>
    <message>
        <source>Minutes, one way</source>
        <translation>Minuti, sola andata</translation>
    </message>
    <message>
        <source>Cost of a day in the office</source>
        <translation>Costo di un giorno in ufficio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>The way to work is empty. Write the minutes or the cost, or clear the field.</source>
        <translation>Il tragitto è vuoto. Scriva i minuti o il costo, o svuoti il campo.</translation>
    </message>
    <message>
        <source>Say in which currency the cost is.</source>
        <translation>Indichi in quale valuta è il costo.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Pay, net %1 in %2</source>
        <translation>Retribuzione netta %1 in %2</translation>
    </message>
    <message>
        <source>Pay, gross %1 in %2</source>
        <translation>Retribuzione lorda %1 in %2</translation>
    </message>
    <message>
        <source>Pay, as stated, %1 in %2</source>
        <translation>Retribuzione come indicata, %1 in %2</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Lavoro da remoto</translation>
    </message>
    <message>
        <source>May I apply?</source>
        <translation>Posso candidarmi?</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Tempo libero</translation>
    </message>
    <message>
        <source>Place and dates</source>
        <translation>Luogo e date</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>Offerta %1</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Perché %1?</translation>
    </message>
    <message>
        <source>Over %1 months, in %2</source>
        <translation>In %1 mesi, in %2</translation>
    </message>
</context>
<context>
    <name>ComponentEditor</name>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Garantito</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>In the posting&apos;s words</source>
        <translation>Con le parole dell’annuncio</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Or % of the base pay</source>
        <translation>O % della paga base</translation>
    </message>
    <message>
        <source>Gross or net</source>
        <translation>Lordo o netto</translation>
    </message>
    <message>
        <source>Give an amount or a percentage, not both.</source>
        <translation>Indicare un importo o una percentuale, non entrambi.</translation>
    </message>
    <message>
        <source>Else how likely, in per cent</source>
        <translation>Altrimenti probabilità, in percento</translation>
    </message>
    <message>
        <source>Equity: earned over months</source>
        <translation>Partecipazione: maturata in mesi</translation>
    </message>
    <message>
        <source>Equity: nothing before month</source>
        <translation>Partecipazione: nulla prima del mese</translation>
    </message>
    <message>
        <source>Nothing can be earned later than over all the months in which it is earned.</source>
        <translation>Nulla può maturare più tardi di tutti i mesi in cui matura.</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>Kind of condition</source>
        <translation>Tipo di condizione</translation>
    </message>
</context>
<context>
    <name>ConditionEditors</name>
    <message>
        <source>Group of states</source>
        <translation>Gruppo di Stati</translation>
    </message>
    <message>
        <source>No group of states is chosen.</source>
        <translation>Nessun gruppo di Stati è scelto.</translation>
    </message>
    <message>
        <source>Add a group of states</source>
        <translation>Aggiungi un gruppo di Stati</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Togli questo gruppo</translation>
    </message>
    <message>
        <source>Citizen of one of these groups</source>
        <translation>Cittadinanza di uno di questi gruppi</translation>
    </message>
    <message>
        <source>Or of one of these states</source>
        <translation>O di uno di questi Stati</translation>
    </message>
    <message>
        <source>In the posting&apos;s words</source>
        <translation>Con le parole dell’annuncio</translation>
    </message>
    <message>
        <source>Of which states? Add a group or a state, or remove the condition.</source>
        <translation>Di quali Stati? Aggiungere un gruppo o uno Stato, o togliere la condizione.</translation>
    </message>
    <message>
        <source>Or equivalent experience</source>
        <translation>O esperienza equivalente</translation>
    </message>
    <message>
        <source>Lowest degree</source>
        <translation>Titolo di studio minimo</translation>
    </message>
    <message>
        <source>In (empty: any field)</source>
        <translation>In (vuoto: qualsiasi campo)</translation>
    </message>
    <message>
        <source>Whose highest degree is this may not apply</source>
        <translation>Escluso chi ha come titolo più alto</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>in totale</translation>
    </message>
    <message>
        <source>since graduation</source>
        <translation>dal conseguimento del titolo</translation>
    </message>
    <message>
        <source>in a skill</source>
        <translation>in una competenza</translation>
    </message>
    <message>
        <source>How many years? Write the figure, or remove the condition.</source>
        <translation>Quanti anni? Scrivere la cifra o togliere la condizione.</translation>
    </message>
    <message>
        <source>Years at least</source>
        <translation>Anni, minimo</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Conteggio</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Competenza</translation>
    </message>
    <message>
        <source>In which skill?</source>
        <translation>In quale competenza?</translation>
    </message>
    <message>
        <source>Years at most</source>
        <translation>Anni, massimo</translation>
    </message>
    <message>
        <source>level not stated</source>
        <translation>livello non indicato</translation>
    </message>
    <message>
        <source>Language; of several one is enough</source>
        <translation>Lingua; di più lingue ne basta una</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Almeno</translation>
    </message>
    <message>
        <source>Which language? Add one, or remove the condition.</source>
        <translation>Quale lingua? Aggiungerne una o togliere la condizione.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>the employer applies</source>
        <translation>chiesto dal datore di lavoro</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Right to work in</source>
        <translation>Diritto di lavorare in</translation>
    </message>
    <message>
        <source>Help with the permit</source>
        <translation>Aiuto per il permesso</translation>
    </message>
    <message>
        <source>Lives in one of these countries</source>
        <translation>Residenza in uno di questi Paesi</translation>
    </message>
    <message>
        <source>Where? Add a country, or remove the condition.</source>
        <translation>Dove? Aggiungere un Paese o togliere la condizione.</translation>
    </message>
    <message>
        <source>Age at least</source>
        <translation>Età minima</translation>
    </message>
    <message>
        <source>Age at most</source>
        <translation>Età massima</translation>
    </message>
    <message>
        <source>Which age? Write one, or remove the condition.</source>
        <translation>Quale età? Scriverne una o togliere la condizione.</translation>
    </message>
    <message>
        <source>Applies by</source>
        <translation>Candidatura entro</translation>
    </message>
    <message>
        <source>The condition has no words. Write them, or remove it.</source>
        <translation>La condizione è senza testo. Scriverlo o toglierla.</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Cittadinanza</translation>
    </message>
    <message>
        <source>Degree at least</source>
        <translation>Titolo di studio minimo</translation>
    </message>
    <message>
        <source>Degree excluded</source>
        <translation>Titolo di studio escluso</translation>
    </message>
    <message>
        <source>Experience at least</source>
        <translation>Esperienza minima</translation>
    </message>
    <message>
        <source>Experience at most</source>
        <translation>Esperienza massima</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Right to work</source>
        <translation>Diritto di lavorare</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>Luogo di residenza</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>Enrolled as a student</source>
        <translation>Iscrizione a un corso di studi</translation>
    </message>
    <message>
        <source>Security clearance</source>
        <translation>Nulla osta di sicurezza</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Condition in words</source>
        <translation>Condizione a parole</translation>
    </message>
    <message>
        <source>Or years of experience</source>
        <translation>O anni di esperienza</translation>
    </message>
    <message>
        <source>Whose highest degree is above this may not apply</source>
        <translation>Chi ha un titolo più alto non può candidarsi</translation>
    </message>
    <message>
        <source>empty: any; else such as permanent, C</source>
        <translation>vuoto: qualsiasi; altrimenti ad esempio permanent, C</translation>
    </message>
    <message>
        <source>Only these kinds of permit</source>
        <translation>Solo questi tipi di permesso</translation>
    </message>
    <message>
        <source>Lives in one of these groups of states</source>
        <translation>Abita in uno di questi gruppi di Stati</translation>
    </message>
    <message>
        <source>Kilometres at most</source>
        <translation>Chilometri al massimo</translation>
    </message>
    <message>
        <source>From the town</source>
        <translation>Dalla località</translation>
    </message>
    <message>
        <source>In the country</source>
        <translation>Nel Paese</translation>
    </message>
    <message>
        <source>How far from which town? Write both, or remove the condition.</source>
        <translation>A quale distanza da quale località? Indichi entrambe, o rimuova la condizione.</translation>
    </message>
    <message>
        <source>The town “%1” is not in the list. Choose a larger town near it.</source>
        <translation>La località «%1» non è nell’elenco. Scelga una località più grande nelle vicinanze.</translation>
    </message>
    <message>
        <source>Or can obtain it</source>
        <translation>O può ottenerlo</translation>
    </message>
    <message>
        <source>Clearance, in the posting&apos;s words</source>
        <translation>Nulla osta, con le parole dell’annuncio</translation>
    </message>
    <message>
        <source>any programme</source>
        <translation>qualsiasi corso</translation>
    </message>
    <message>
        <source>empty: anywhere</source>
        <translation>vuoto: ovunque</translation>
    </message>
    <message>
        <source>Studies for at least</source>
        <translation>Studia almeno per</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Presso</translation>
    </message>
    <message>
        <source>Until at least (empty: today)</source>
        <translation>Almeno fino al (vuoto: oggi)</translation>
    </message>
    <message>
        <source>Degree at most</source>
        <translation>Titolo al massimo</translation>
    </message>
    <message>
        <source>Distance of residence</source>
        <translation>Distanza del domicilio</translation>
    </message>
    <message>
        <source>empty: any</source>
        <translation>vuoto: tutti</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>no end</source>
        <translation>senza fine</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Inizio: %1</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fine</translation>
    </message>
</context>
<context>
    <name>ContractEditor</name>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possibile</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>esclusa</translation>
    </message>
    <message>
        <source>The length is about this</source>
        <translation>La durata è approssimativa</translation>
    </message>
    <message>
        <source>Kind of contract</source>
        <translation>Tipo di contratto</translation>
    </message>
    <message>
        <source>Months, from</source>
        <translation>Mesi, da</translation>
    </message>
    <message>
        <source>Months, to</source>
        <translation>Mesi, a</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Termina il</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Proroga</translation>
    </message>
    <message>
        <source>Months in all, at most</source>
        <translation>Mesi in totale, massimo</translation>
    </message>
    <message>
        <source>“Months, to” is less than “Months, from”.</source>
        <translation>«Mesi, a» è minore di «Mesi, da».</translation>
    </message>
    <message>
        <source>A permanent contract has no length and no end. Choose another kind, or empty them.</source>
        <translation>Un contratto a tempo indeterminato non ha durata né fine. Scegliere un altro tipo o svuotare i campi.</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>At the latest</source>
        <translation>Al più tardi</translation>
    </message>
    <message>
        <source>About this day</source>
        <translation>Attorno a questo giorno</translation>
    </message>
    <message>
        <source>A date, or words for one</source>
        <translation>Una data, o parole al suo posto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>The date is missing. Write it, or clear the field.</source>
        <translation>Manca la data. La scriva, oppure svuoti il campo.</translation>
    </message>
</context>
<context>
    <name>DegreeRequirementEditor</name>
    <message>
        <source>Or equivalent experience</source>
        <translation>O esperienza equivalente</translation>
    </message>
    <message>
        <source>Lowest degree</source>
        <translation>Titolo di studio minimo</translation>
    </message>
    <message>
        <source>Or years of experience</source>
        <translation>O anni di esperienza</translation>
    </message>
</context>
<context>
    <name>DegreesEditor</name>
    <message>
        <source>No degree is ticked. Tick one, or clear the field.</source>
        <translation>Nessun titolo di studio è spuntato. Spuntarne uno o svuotare il campo.</translation>
    </message>
</context>
<context>
    <name>DurationEditor</name>
    <message>
        <source>How many</source>
        <translation>Quanti</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Di che cosa</translation>
    </message>
    <message>
        <source>The figure is missing. Write it, or clear the field.</source>
        <translation>Manca la cifra. Scriverla o svuotare il campo.</translation>
    </message>
</context>
<context>
    <name>Eligibility</name>
    <message>
        <source>the posting names no conditions</source>
        <translation>l’annuncio non indica condizioni</translation>
    </message>
    <message>
        <source>no candidate chosen</source>
        <translation>nessun candidato scelto</translation>
    </message>
    <message>
        <source>nothing to ask</source>
        <translation>niente da chiedere</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e altri %1</translation>
    </message>
    <message>
        <source>ask the employer</source>
        <translation>chiedere al datore di lavoro</translation>
    </message>
    <message>
        <source>look it up in your own papers</source>
        <translation>verificare nei propri documenti</translation>
    </message>
    <message>
        <source>the answer could change the decision</source>
        <translation>la risposta potrebbe cambiare la decisione</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Chiedere</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>ultimo giorno</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>ancora 1 giorno</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>ancora %1 giorni</translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation>%1, %2 aperti</translation>
    </message>
    <message>
        <source>%1 of %2 wishes of the posting</source>
        <translation>%1 su %2 desideri dell’annuncio</translation>
    </message>
    <message>
        <source>%1 of %2 of your preferences</source>
        <translation>%1 su %2 delle Sue preferenze</translation>
    </message>
    <message>
        <source>nobody wishes for anything</source>
        <translation>nessun desiderio</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Desideri</translation>
    </message>
</context>
<context>
    <name>EligibilityEditor</name>
    <message>
        <source>Copy all conditions</source>
        <translation>Copiare tutte le condizioni</translation>
    </message>
    <message>
        <source>Copies the conditions as JSON, for another posting or a colleague</source>
        <translation>Copia le condizioni come JSON, per un altro annuncio o per colleghi</translation>
    </message>
    <message>
        <source>Paste conditions</source>
        <translation>Incollare condizioni</translation>
    </message>
    <message>
        <source>Adds the conditions that were copied as JSON</source>
        <translation>Aggiunge le condizioni copiate come JSON</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>Non è stato incollato nulla. %1</translation>
    </message>
    <message>
        <source>Nothing was pasted. The text holds no conditions.</source>
        <translation>Non è stato incollato nulla. Il testo non contiene condizioni.</translation>
    </message>
</context>
<context>
    <name>ExperienceLimitEditor</name>
    <message>
        <source>Who has more is excluded</source>
        <translation>Escluso chi ne ha di più</translation>
    </message>
</context>
<context>
    <name>Horizon</name>
    <message>
        <source>of it certain: %1</source>
        <translation>di cui certo: %1</translation>
    </message>
    <message>
        <source>contract ends %1</source>
        <translation>fine del contratto %1</translation>
    </message>
    <message>
        <source>typed by a person</source>
        <translation>inserito da una persona</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>By the end of that month %1 has paid %2, and %3 %4. The middles of ranges are compared.</source>
        <translation>Alla fine di quel mese %1 ha pagato %2, e %3 %4. Si confrontano i punti medi degli intervalli.</translation>
    </message>
    <message>
        <source>It passes no other offer after having been behind it.</source>
        <translation>Non supera alcun’altra offerta dopo esserle stata dietro.</translation>
    </message>
    <message>
        <source>within the trial period: %1</source>
        <translation>nel periodo di prova: %1</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Nessuna cifra</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>fino a %1</translation>
    </message>
    <message>
        <source>Sum over %1 months</source>
        <translation>Somma in %1 mesi</translation>
    </message>
    <message>
        <source>Overtakes</source>
        <translation>Supera</translation>
    </message>
    <message>
        <source>Safe if notice is given</source>
        <translation>Sicuro in caso di disdetta</translation>
    </message>
</context>
<context>
    <name>HorizonChart</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A line is what has been paid since %1, with every assumption; the band around it is its range. A dot is a day on which a contract ends.</source>
        <translation>Una linea è ciò che è stato pagato da %1, con tutte le ipotesi; la banda attorno è il suo intervallo. Un punto è un giorno in cui un contratto termina.</translation>
    </message>
    <message>
        <source>Gross and net stand side by side here: they cannot be held against each other.</source>
        <translation>Lordo e netto stanno qui fianco a fianco: non si possono confrontare.</translation>
    </message>
    <message>
        <source>%1 overtakes %2.</source>
        <translation>%1 supera %2.</translation>
    </message>
    <message>
        <source>%1: %2 %3 in all.</source>
        <translation>%1: %2 %3 in tutto.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pay over %1 months in %2</source>
        <translation>Retribuzione in %1 mesi in %2</translation>
    </message>
    <message>
        <source>%1 has no line: %2</source>
        <translation>%1 non ha una linea: %2</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Hours a week, from</source>
        <translation>Ore alla settimana, da</translation>
    </message>
    <message>
        <source>Hours a week, to</source>
        <translation>Ore alla settimana, a</translation>
    </message>
    <message>
        <source>The hours are missing. Write them, or clear the field.</source>
        <translation>Mancano le ore. Scriverle o svuotare il campo.</translation>
    </message>
</context>
<context>
    <name>HouseholdText</name>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organizzazione internazionale</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>In the list of offers</source>
        <translation>Nell’elenco delle offerte</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Barra spaziatrice</translation>
    </message>
    <message>
        <source>Put the offer into the comparison or take it out</source>
        <translation>Mettere l’offerta nel confronto o toglierla</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Show the offer’s text</source>
        <translation>Mostrare il testo dell’offerta</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Nella tabella</translation>
    </message>
    <message>
        <source>Show why a value is what it is; on a heading, open or close the group</source>
        <translation>Mostrare perché un valore è quello che è; su un’intestazione, aprire o chiudere il gruppo</translation>
    </message>
    <message>
        <source>In the text of an offer</source>
        <translation>Nel testo di un’offerta</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Go to the next marked place</source>
        <translation>Andare al passo evidenziato successivo</translation>
    </message>
    <message>
        <source>Shift+F4</source>
        <translation>Maiusc+F4</translation>
    </message>
    <message>
        <source>Go to the marked place before</source>
        <translation>Andare al passo evidenziato precedente</translation>
    </message>
    <message>
        <source>Choose the field that was read from these words</source>
        <translation>Scegliere il campo letto in queste parole</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Find words in this text</source>
        <translation>Cercare parole in questo testo</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Andare al risultato successivo</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Maiusc+F3</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>Andare al risultato precedente</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Go from the text to the fields</source>
        <translation>Andare dal testo ai campi</translation>
    </message>
    <message>
        <source>In the fields of an offer</source>
        <translation>Nei campi di un’offerta</translation>
    </message>
    <message>
        <source>↓ and ↑</source>
        <translation>↓ e ↑</translation>
    </message>
    <message>
        <source>Go to the next field or the one before</source>
        <translation>Andare al campo successivo o al precedente</translation>
    </message>
    <message>
        <source>Confirm the value; correct it where it is confirmed already or not stated</source>
        <translation>Confermare il valore; correggerlo se è già confermato o non indicato</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>Correggere il valore</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>While correcting: leave the value as it was</source>
        <translation>Durante la correzione: lasciare il valore com’era</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Canc</translation>
    </message>
    <message>
        <source>Clear the value: not stated</source>
        <translation>Svuotare il valore: non indicato</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Go from the fields to the text</source>
        <translation>Andare dai campi al testo</translation>
    </message>
    <message>
        <source>When a posting is pasted</source>
        <translation>Quando si incolla un annuncio</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Leggere il testo</translation>
    </message>
    <message>
        <source>In the review of an import</source>
        <translation>Nella revisione di un’importazione</translation>
    </message>
    <message>
        <source>Confirm the chosen field and go to the next one to look at</source>
        <translation>Confermare il campo scelto e passare al prossimo da verificare</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Maiusc+Invio</translation>
    </message>
    <message>
        <source>Confirm all fields that are sure</source>
        <translation>Confermare tutti i campi sicuri</translation>
    </message>
    <message>
        <source>Ctrl+↓ and Ctrl+↑</source>
        <translation>Ctrl+↓ e Ctrl+↑</translation>
    </message>
    <message>
        <source>Go to the next field or the one before, from everywhere</source>
        <translation>Andare al campo successivo o al precedente, da ovunque</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Take a text as one posting or as several</source>
        <translation>Prendere un testo come un annuncio o come più annunci</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Add what is ticked to the book</source>
        <translation>Aggiungere al quaderno ciò che è spuntato</translation>
    </message>
    <message>
        <source>When texts are read again</source>
        <translation>Quando si rileggono i testi</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Tick all changes</source>
        <translation>Spuntare tutte le modifiche</translation>
    </message>
    <message>
        <source>Take the ticked changes</source>
        <translation>Applicare le modifiche spuntate</translation>
    </message>
    <message>
        <source>In the list of candidates</source>
        <translation>Nell’elenco dei candidati</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Describe another candidate</source>
        <translation>Descrivere un altro candidato</translation>
    </message>
    <message>
        <source>Edit the candidate</source>
        <translation>Modificare il candidato</translation>
    </message>
    <message>
        <source>Make a second candidate from this one</source>
        <translation>Creare un secondo candidato da questo</translation>
    </message>
    <message>
        <source>Remove the candidate</source>
        <translation>Rimuovere il candidato</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Import a candidate from a file</source>
        <translation>Importare un candidato da un file</translation>
    </message>
    <message>
        <source>Write the candidate into a file</source>
        <translation>Scrivere il candidato in un file</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Maiusc+D</translation>
    </message>
    <message>
        <source>Make a copy without name and traces</source>
        <translation>Creare una copia senza nome né tracce</translation>
    </message>
    <message>
        <source>Everywhere: menu “%1”</source>
        <translation>Ovunque: menu «%1»</translation>
    </message>
    <message>
        <source>Ctrl+Page down</source>
        <translation>Ctrl+Pag giù</translation>
    </message>
    <message>
        <source>Go to the next text</source>
        <translation>Andare al testo successivo</translation>
    </message>
    <message>
        <source>Ctrl+Page up</source>
        <translation>Ctrl+Pag su</translation>
    </message>
    <message>
        <source>Go to the text before</source>
        <translation>Andare al testo precedente</translation>
    </message>
</context>
<context>
    <name>LanguageEditor</name>
    <message>
        <source>level not stated</source>
        <translation>livello non indicato</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>required</source>
        <translation>richiesto</translation>
    </message>
    <message>
        <source>a wish</source>
        <translation>auspicato</translation>
    </message>
    <message>
        <source>Language; of several one is enough</source>
        <translation>Lingua; di più lingue ne basta una</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Almeno</translation>
    </message>
    <message>
        <source>Required or a wish</source>
        <translation>Richiesto o auspicato</translation>
    </message>
    <message>
        <source>The language is missing. Add one, or remove the line.</source>
        <translation>Manca la lingua. Aggiungerne una o togliere la riga.</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>market pay</source>
        <translation>retribuzione di mercato</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>poco chiaro</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contraddittorio</translation>
    </message>
    <message>
        <source>also stated: %1</source>
        <translation>indicato anche: %1</translation>
    </message>
    <message>
        <source>Posting %1 of %2</source>
        <translation>Annuncio %1 di %2</translation>
    </message>
</context>
<context>
    <name>LocationEditor</name>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>The place is empty. Write the city or the country, or remove it.</source>
        <translation>Il luogo è vuoto. Scrivere la città o il Paese, o toglierlo.</translation>
    </message>
    <message>
        <source>such as GE, BY</source>
        <translation>per esempio GE, BY</translation>
    </message>
    <message>
        <source>The code of the state or canton whose public holidays and rules hold there</source>
        <translation>Il codice dello Stato o del cantone i cui festivi e le cui regole valgono lì</translation>
    </message>
    <message>
        <source>State or canton</source>
        <translation>Stato o cantone</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>poco chiaro</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contraddittorio</translation>
    </message>
    <message>
        <source>also “%1”</source>
        <translation>anche «%1»</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non confrontabile</translation>
    </message>
    <message>
        <source>compare with care</source>
        <translation>confrontare con cautela</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>ammissibile</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>non ammissibile</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>non si può dire</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>da verificare</translation>
    </message>
    <message>
        <source>best</source>
        <translation>migliore</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Quaderno</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Apri &amp;recenti</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspetto</translation>
    </message>
    <message>
        <source>&amp;Offer</source>
        <translation>&amp;Offerta</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Stato</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Confronta</translation>
    </message>
    <message>
        <source>C&amp;andidate</source>
        <translation>Can&amp;didato</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Strumenti</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
</context>
<context>
    <name>PaidLeaveEditor</name>
    <message>
        <source>Unlimited</source>
        <translation>Illimitato</translation>
    </message>
    <message>
        <source>Working days a year</source>
        <translation>Giorni lavorativi all’anno</translation>
    </message>
    <message>
        <source>The days are missing. Write them, tick “Unlimited”, or clear the field.</source>
        <translation>Mancano i giorni. Scriverli, spuntare «Illimitato» o svuotare il campo.</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Net pay</source>
        <translation>Retribuzione netta</translation>
    </message>
    <message>
        <source>Gross pay</source>
        <translation>Retribuzione lorda</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Retribuzione</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>fino a %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>gross or net not stated</source>
        <translation>lordo o netto non indicato</translation>
    </message>
    <message>
        <source>old exchange rate</source>
        <translation>tasso di cambio vecchio</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <translation>Rispetto a %1</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Come scritto</translation>
    </message>
</context>
<context>
    <name>PayChart</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Filled: net or tax-free. Outlined: gross, or the posting does not say. The two cannot be held against each other while no tax is taken off.</source>
        <translation>Pieno: netto o esente da imposte. Solo contorno: lordo, o non indicato nell’annuncio. Finché non si detraggono le imposte, i due non sono confrontabili.</translation>
    </message>
    <message>
        <source>A narrow mark is a single amount, a bar a range.</source>
        <translation>Un segno sottile è un importo unico, una barra una fascia.</translation>
    </message>
    <message>
        <source>Shaded: market pay, %1, %2 %3.</source>
        <translation>Ombreggiato: retribuzione di mercato, %1, %2 %3.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Pay %1 in %2</source>
        <translation>Retribuzione %1 in %2</translation>
    </message>
    <message>
        <source>%1 has no bar.</source>
        <translation>%1: nessuna barra.</translation>
    </message>
    <message>
        <source>%1 has no bar: %2</source>
        <translation>%1: nessuna barra: %2</translation>
    </message>
</context>
<context>
    <name>PayEditor</name>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Gross or net</source>
        <translation>Lordo o netto</translation>
    </message>
    <message>
        <source>Payments a year</source>
        <translation>Mensilità all’anno</translation>
    </message>
    <message>
        <source>The figure is for</source>
        <translation>La cifra vale per</translation>
    </message>
    <message>
        <source>Pay grade</source>
        <translation>Classe salariale</translation>
    </message>
    <message>
        <source>There is neither an amount nor a grade. Write one, or clear the field.</source>
        <translation>Non c’è né importo né classe. Scriverne uno o svuotare il campo.</translation>
    </message>
    <message>
        <source>“To” is less than “From”. Swap them, or leave one empty.</source>
        <translation>«A» è minore di «Da». Scambiarli o lasciarne uno vuoto.</translation>
    </message>
</context>
<context>
    <name>PayGap</name>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>fino a %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a kind of figure and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of figure and the employer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>gross or net not stated</source>
        <translation>lordo o netto non indicato</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a figure and who named it</comment>
        <translation>%1, da %2</translation>
    </message>
    <message>
        <source>%1: advertised %2; %3: %4. Difference: %5</source>
        <translation>%1: annunciato %2; %3: %4. Differenza: %5</translation>
    </message>
    <message>
        <source>From the advert to what was confirmed, %1 in %2</source>
        <translation>Dall’annuncio a quanto confermato, %1 in %2</translation>
    </message>
</context>
<context>
    <name>PayLife</name>
    <message>
        <source>%1, %2</source>
        <comment>a kind of figure and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of a figure and the figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>what counts: %1</source>
        <translation>ciò che vale: %1</translation>
    </message>
    <message>
        <source>%1 against the advert</source>
        <translation>%1 rispetto all’annuncio</translation>
    </message>
    <message>
        <source>Other figures of this offer</source>
        <translation>Altre cifre di questa offerta</translation>
    </message>
</context>
<context>
    <name>PayObservationEditor</name>
    <message>
        <source>What it is</source>
        <translation>Di che cosa si tratta</translation>
    </message>
    <message>
        <source>Named on</source>
        <translation>Indicato il</translation>
    </message>
    <message>
        <source>Who said or signed it</source>
        <translation>Chi l’ha detto o firmato</translation>
    </message>
    <message>
        <source>The pay that was named</source>
        <translation>La paga indicata</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of figure and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add a figure that was named</source>
        <translation>Aggiungere una cifra indicata</translation>
    </message>
    <message>
        <source>Remove this figure</source>
        <translation>Togliere questa cifra</translation>
    </message>
</context>
<context>
    <name>PermitEditor</name>
    <message>
        <source>such as B, C, permanent</source>
        <translation>p. es. B, C, permanente</translation>
    </message>
    <message>
        <source>May work in</source>
        <translation>Può lavorare in</translation>
    </message>
    <message>
        <source>Kind of permit</source>
        <translation>Tipo di permesso</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>A permit needs its country. Choose it, or remove the permit.</source>
        <translation>Un permesso richiede il Paese. Sceglierlo o togliere il permesso.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Offer put into the comparison</source>
        <translation>Offerta messa nel confronto</translation>
    </message>
    <message>
        <source>Offer taken out of the comparison</source>
        <translation>Offerta tolta dal confronto</translation>
    </message>
    <message>
        <source>Order of the offers</source>
        <translation>Ordine delle offerte</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Candidate in view</source>
        <translation>Candidato considerato</translation>
    </message>
    <message>
        <source>How pay is shown</source>
        <translation>Come è mostrata la retribuzione</translation>
    </message>
    <message>
        <source>Status of “%1”</source>
        <translation>Stato di «%1»</translation>
    </message>
    <message>
        <source>Removal of “%1”</source>
        <translation>Rimozione di «%1»</translation>
    </message>
    <message>
        <source>Removal of the text “%1”</source>
        <translation>Rimozione del testo «%1»</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>a tempo indeterminato</translation>
    </message>
    <message>
        <source>fixed-term</source>
        <translation>a tempo determinato</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporaneo</translation>
    </message>
    <message>
        <source>freelance</source>
        <translation>libera professione</translation>
    </message>
    <message>
        <source>internship</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>volontariato</translation>
    </message>
    <message>
        <source>employment contract</source>
        <translation>contratto di lavoro</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>lordo</translation>
    </message>
    <message>
        <source>net</source>
        <translation>netto</translation>
    </message>
    <message>
        <source>tax-free</source>
        <translation>esente da imposte</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>tempo pieno</translation>
    </message>
    <message>
        <source>as worked</source>
        <translation>orario effettivo</translation>
    </message>
    <message>
        <source>allowance</source>
        <translation>indennità</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>bonus</translation>
    </message>
    <message>
        <source>relocation</source>
        <translation>trasloco</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>partecipazione azionaria</translation>
    </message>
    <message>
        <source>pension</source>
        <translation>previdenza</translation>
    </message>
    <message>
        <source>health insurance</source>
        <translation>assicurazione malattia</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famiglia</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>day</source>
        <translation>giorno</translation>
    </message>
    <message>
        <source>week</source>
        <translation>settimana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mese</translation>
    </message>
    <message>
        <source>year</source>
        <translation>anno</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una volta</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>settimane</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mesi</translation>
    </message>
    <message>
        <source>years</source>
        <translation>anni</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <translation>il prima possibile</translation>
    </message>
    <message>
        <source>until the post is filled</source>
        <translation>fino a copertura del posto</translation>
    </message>
    <message>
        <source>onsite</source>
        <translation>in sede</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>ibrido</translation>
    </message>
    <message>
        <source>fully remote</source>
        <translation>tutto da remoto</translation>
    </message>
    <message>
        <source>in the office</source>
        <translation>in ufficio</translation>
    </message>
    <message>
        <source>no degree</source>
        <translation>nessun titolo di studio</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>scuola secondaria</translation>
    </message>
    <message>
        <source>vocational training</source>
        <translation>formazione professionale</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>Bachelor</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>PhD</source>
        <translation>Dottorato</translation>
    </message>
    <message>
        <source>enrolled student</source>
        <translation>studente iscritto</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>B1</source>
        <translation>B1</translation>
    </message>
    <message>
        <source>B2</source>
        <translation>B2</translation>
    </message>
    <message>
        <source>C1</source>
        <translation>C1</translation>
    </message>
    <message>
        <source>C2</source>
        <translation>C2</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>in apprendimento</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>di base</translation>
    </message>
    <message>
        <source>working knowledge</source>
        <translation>conoscenza operativa</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buono</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>molto buono</translation>
    </message>
    <message>
        <source>fluent</source>
        <translation>fluente</translation>
    </message>
    <message>
        <source>native speaker</source>
        <translation>madrelingua</translation>
    </message>
    <message>
        <source>own right to work required</source>
        <translation>diritto di lavorare proprio richiesto</translation>
    </message>
    <message>
        <source>no sponsorship</source>
        <translation>nessun sostegno per il permesso</translation>
    </message>
    <message>
        <source>sponsorship offered</source>
        <translation>sostegno per il permesso offerto</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>interessante</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>candidatura inviata</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>colloquio</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>offerta ricevuta</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accettata</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declinata</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>candidatura respinta</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>candidatura ritirata</translation>
    </message>
    <message>
        <source>posting</source>
        <translation>annuncio</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>valore di mercato</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modello</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>ammissibile</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>non ammissibile</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Datore di lavoro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Luogo di lavoro</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Retribuzione</translation>
    </message>
    <message>
        <source>Beside the pay</source>
        <translation>Oltre alla paga</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Preavviso</translation>
    </message>
    <message>
        <source>Trial period</source>
        <translation>Periodo di prova</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Ore alla settimana</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Grado di occupazione</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Lavoro da remoto</translation>
    </message>
    <message>
        <source>Paid leave</source>
        <translation>Ferie pagate</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Cittadinanza</translation>
    </message>
    <message>
        <source>Lowest degree</source>
        <translation>Titolo di studio minimo</translation>
    </message>
    <message>
        <source>Degrees excluded</source>
        <translation>Titoli di studio esclusi</translation>
    </message>
    <message>
        <source>Experience at least</source>
        <translation>Esperienza minima</translation>
    </message>
    <message>
        <source>Experience at most</source>
        <translation>Esperienza massima</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Work permit</source>
        <translation>Permesso di lavoro</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Pubblicato</translation>
    </message>
    <message>
        <source>Application link</source>
        <translation>Link per candidarsi</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condizioni</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name, or create a book with “offerbook new”.</source>
        <translation>%1 non c’è. Verificare il nome o creare un quaderno con «offerbook new».</translation>
    </message>
    <message>
        <source>%1 is a folder, not a book.</source>
        <translation>%1 è una cartella, non un quaderno.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is not a book.</source>
        <translation>%1 è vuoto, quindi non è un quaderno.</translation>
    </message>
    <message>
        <source>%1 is not a book of Offerbook. It was not changed.</source>
        <translation>%1 non è un quaderno di Offerbook. Non è stato modificato.</translation>
    </message>
    <message>
        <source>%1 is the database of another program, not a book. It was not changed.</source>
        <translation>%1 è il database di un altro programma, non un quaderno. Non è stato modificato.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Offerbook. Update the program to open it; the file was not changed.</source>
        <translation>%1 è stato creato da un Offerbook più recente. Aggiornare il programma per aprirlo; il file non è stato modificato.</translation>
    </message>
    <message>
        <source>%1 was never finished as a book. Try “offerbook recover”.</source>
        <translation>%1 non è mai stato completato come quaderno. Provare «offerbook recover».</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). “offerbook recover” saves what can still be read into a new book.</source>
        <translation>%1 è danneggiato (%2). «offerbook recover» salva ciò che è ancora leggibile in un nuovo quaderno.</translation>
    </message>
    <message>
        <source>%1 is damaged: what is stored as “%2” cannot be read. “offerbook recover” saves the rest into a new book.</source>
        <translation>%1 è danneggiato: ciò che è salvato come «%2» non è leggibile. «offerbook recover» salva il resto in un nuovo quaderno.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was changed; try again when it is done.</source>
        <translation>Un altro programma sta scrivendo in %1. Nulla è stato modificato; riprovare quando avrà finito.</translation>
    </message>
    <message>
        <source>There is no space left for %1. Nothing was changed; make room and try again.</source>
        <translation>Non c’è più spazio per %1. Nulla è stato modificato; liberare spazio e riprovare.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Nothing was changed; check the permissions of the file and its folder.</source>
        <translation>Non è possibile scrivere in %1. Nulla è stato modificato; verificare i permessi del file e della sua cartella.</translation>
    </message>
    <message>
        <source>%1 has the form of an older Offerbook and cannot be brought up to date, because it cannot be written to.</source>
        <translation>%1 ha il formato di un Offerbook precedente e non può essere aggiornato, perché non è scrivibile.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2). Check the permissions of the file and its folder.</source>
        <translation>%1 non può essere aperto (%2). Verificare i permessi del file e della sua cartella.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed (%2). Nothing was changed.</source>
        <translation>Lettura o scrittura di %1 non riuscita (%2). Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>%1 is already there and was not changed. Choose another name.</source>
        <translation>%1 esiste già e non è stato modificato. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>There is no folder for %1. Create the folder first.</source>
        <translation>Non c’è una cartella per %1. Creare prima la cartella.</translation>
    </message>
    <message>
        <source>%1 cannot be created: its folder cannot be written to.</source>
        <translation>%1 non può essere creato: la sua cartella non è scrivibile.</translation>
    </message>
    <message>
        <source>%1 cannot be created (%2).</source>
        <translation>%1 non può essere creato (%2).</translation>
    </message>
    <message>
        <source>The change does not fit the book %1 (%2). Nothing was changed.</source>
        <translation>La modifica non è compatibile con il quaderno %1 (%2). Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>A value cannot be stored in %1: “%2” is no valid text, or nested too deep. Nothing was changed.</source>
        <translation>Un valore non può essere salvato in %1: «%2» non è un testo valido o è annidato troppo in profondità. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>%1 is not as the action left it, so that it cannot be undone or done again. Nothing was changed.</source>
        <translation>%1 non è più come l’azione l’ha lasciato: non si può annullarla né ripeterla. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>There is nothing to undo in %1.</source>
        <translation>Non c’è nulla da annullare in %1.</translation>
    </message>
    <message>
        <source>There is nothing to do again in %1.</source>
        <translation>Non c’è nulla da ripetere in %1.</translation>
    </message>
    <message>
        <source>This posting is no longer in %1.</source>
        <translation>Questo annuncio non è più in %1.</translation>
    </message>
    <message>
        <source>This document is no longer in %1.</source>
        <translation>Questo documento non è più in %1.</translation>
    </message>
    <message>
        <source>This candidate is no longer in %1.</source>
        <translation>Questo candidato non è più in %1.</translation>
    </message>
    <message>
        <source>This comparison is no longer in %1.</source>
        <translation>Questo confronto non è più in %1.</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>Creato %1.</translation>
    </message>
    <message>
        <source>Wrote the copy %1.</source>
        <translation>Scritta la copia %1.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing more was changed.</source>
        <translation>La memoria non basta. Nient’altro è stato modificato.</translation>
    </message>
    <message>
        <source>Stopped by an unexpected failure: %1</source>
        <translation>Interrotto da un errore imprevisto: %1</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Non è stato possibile scrivere il risultato sullo standard output.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importazione di %1</translation>
    </message>
    <message>
        <source>Import of %1 documents</source>
        <translation>Importazione di %1 documenti</translation>
    </message>
    <message>
        <source>Sample postings and candidates</source>
        <translation>Annunci e candidati d’esempio</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 di «%2»</translation>
    </message>
    <message>
        <source>Confirming what was read of “%1”</source>
        <translation>Conferma di quanto letto di «%1»</translation>
    </message>
    <message>
        <source>Status of “%1”: %2</source>
        <translation>Stato di «%1»: %2</translation>
    </message>
    <message>
        <source>Notes on “%1”</source>
        <translation>Note su «%1»</translation>
    </message>
    <message>
        <source>New candidate “%1”</source>
        <translation>Nuovo candidato «%1»</translation>
    </message>
    <message>
        <source>Profile of “%1”</source>
        <translation>Profilo di «%1»</translation>
    </message>
    <message>
        <source>Removal of candidate “%1”</source>
        <translation>Rimozione del candidato «%1»</translation>
    </message>
    <message>
        <source>was taken first; a person chose the other</source>
        <translation>era stato preso prima; una persona ha scelto l’altro</translation>
    </message>
    <message>
        <source>%1: added the posting “%2”, %3.</source>
        <translation>%1: aggiunto l’annuncio «%2», %3.</translation>
    </message>
    <message>
        <source>%1: added a posting; title or employer still has to be filled in.</source>
        <translation>%1: aggiunto un annuncio; titolo o datore di lavoro sono ancora da completare.</translation>
    </message>
    <message>
        <source>%1: added as market pay to compare with, ranges: %2. It is no offer.</source>
        <translation>%1: aggiunto come retribuzione di mercato per il confronto, fasce: %2. Non è un’offerta.</translation>
    </message>
    <message>
        <source>%1: not taken as an offer, because it is a form that nobody has filled in. The text is kept.</source>
        <translation>%1: non accolto come offerta, perché è un modulo non compilato. Il testo è conservato.</translation>
    </message>
    <message>
        <source>%1: no posting was recognised. The text is kept.</source>
        <translation>%1: nessun annuncio riconosciuto. Il testo è conservato.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: already in the book as %2; nothing was added.</source>
        <translation>%1: già nel quaderno come %2; nulla è stato aggiunto.</translation>
    </message>
    <message>
        <source>%1 was not imported: there is no such file.</source>
        <translation>%1 non è stato importato: il file non esiste.</translation>
    </message>
    <message>
        <source>%1 was not imported: it is a folder.</source>
        <translation>%1 non è stato importato: è una cartella.</translation>
    </message>
    <message>
        <source>%1 was not imported: it cannot be read (%2).</source>
        <translation>%1 non è stato importato: non è leggibile (%2).</translation>
    </message>
    <message>
        <source>%1: the same text stands twice in this import; it is added once.</source>
        <translation>%1: lo stesso testo è due volte in questa importazione; viene aggiunto una volta.</translation>
    </message>
    <message>
        <source>%1 is only a link, and Offerbook does not fetch pages. Open it, copy the text and paste it.</source>
        <translation>%1 è solo un link, e Offerbook non scarica pagine. Aprirlo, copiare il testo e incollarlo.</translation>
    </message>
    <message>
        <source>Reading stopped (%1). Nothing was added.</source>
        <translation>Lettura interrotta (%1). Nulla è stato aggiunto.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>     Apply by %1</source>
        <translation>     Candidatura entro: %1</translation>
    </message>
    <message>
        <source>     Contradicts itself</source>
        <translation>     Si contraddice</translation>
    </message>
    <message>
        <source>     Not yet confirmed by a person</source>
        <translation>     Non ancora confermato da una persona</translation>
    </message>
    <message>
        <source>     Found: %1</source>
        <translation>     Trovato: %1</translation>
    </message>
    <message>
        <source>–  %1 (%2)</source>
        <translation>–  %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>Niente da elencare.</translation>
    </message>
    <message>
        <source>%1  %2 (undone)</source>
        <translation>%1  %2 (annullata)</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Finora nessuna azione.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Ripetuto: %1</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 è integro.</translation>
    </message>
    <message>
        <source>Faults in %1: %2. “offerbook recover” saves what can still be read into a new book.</source>
        <translation>Difetti in %1: %2. «offerbook recover» salva ciò che è ancora leggibile in un nuovo quaderno.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Il file è danneggiato: %1</translation>
    </message>
    <message>
        <source>Row %2 of %1 refers to something in %3 that is not there.</source>
        <translation>La riga %2 di %1 rimanda a qualcosa in %3 che non esiste.</translation>
    </message>
    <message>
        <source>The search index %1 does not fit the texts.</source>
        <translation>L’indice di ricerca %1 non corrisponde ai testi.</translation>
    </message>
    <message>
        <source>The history is out of order.</source>
        <translation>La cronologia è in disordine.</translation>
    </message>
    <message>
        <source>Posting %1 cannot be read: “%2”.</source>
        <translation>L’annuncio %1 non è leggibile: «%2».</translation>
    </message>
    <message>
        <source>Document %1 cannot be read: “%2”.</source>
        <translation>Il documento %1 non è leggibile: «%2».</translation>
    </message>
    <message>
        <source>The file kept with document %1 is not as it was imported.</source>
        <translation>Il file conservato con il documento %1 non è com’era all’importazione.</translation>
    </message>
    <message>
        <source>Candidate %1 cannot be read: “%2”.</source>
        <translation>Il candidato %1 non è leggibile: «%2».</translation>
    </message>
    <message>
        <source>Comparison %1 cannot be read: “%2”.</source>
        <translation>Il confronto %1 non è leggibile: «%2».</translation>
    </message>
    <message>
        <source>Saved into %1: postings %2, documents %3, candidates %4, comparisons %5.</source>
        <translation>Salvati in %1: annunci %2, documenti %3, candidati %4, confronti %5.</translation>
    </message>
    <message>
        <source>Lost: entries in %1; damaged places: %2.</source>
        <translation>Perso: voci in %1; punti danneggiati: %2.</translation>
    </message>
    <message>
        <source>Lost: everything in %1.</source>
        <translation>Perso: tutto il contenuto di %1.</translation>
    </message>
    <message>
        <source>Lost: the field “%2” of posting %1.</source>
        <translation>Perso: il campo «%2» dell’annuncio %1.</translation>
    </message>
    <message>
        <source>Lost: the source text of posting %1.</source>
        <translation>Perso: il testo originale dell’annuncio %1.</translation>
    </message>
    <message>
        <source>The file kept with document %1 is no longer as it was imported.</source>
        <translation>Il file conservato con il documento %1 non è più com’era all’importazione.</translation>
    </message>
    <message>
        <source>The new book begins without a history.</source>
        <translation>Il nuovo quaderno inizia senza cronologia.</translation>
    </message>
    <message>
        <source>Nothing in %1 can be read any more.</source>
        <translation>In %1 non è più leggibile nulla.</translation>
    </message>
    <message>
        <source>This is no JSON: the fault is at byte %1.</source>
        <translation>Non è JSON: l’errore è al byte %1.</translation>
    </message>
    <message>
        <source>This is no JSON (%1).</source>
        <translation>Non è JSON (%1).</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Il testo non è UTF-8 valido.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Manca «%1».</translation>
    </message>
    <message>
        <source>“%2” is not known here (%1).</source>
        <translation>«%2» qui non è noto (%1).</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>«%1» non può essere «%2».</translation>
    </message>
    <message>
        <source>“%1” must be an object in braces.</source>
        <translation>«%1» deve essere un oggetto tra parentesi graffe.</translation>
    </message>
    <message>
        <source>“%1” must be a list in brackets.</source>
        <translation>«%1» deve essere un elenco tra parentesi quadre.</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotes.</source>
        <translation>«%1» deve essere un testo tra virgolette.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>«%1» deve essere true o false.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number that is not out of range.</source>
        <translation>«%1» deve essere un numero intero entro i limiti.</translation>
    </message>
    <message>
        <source>“%1” must be a number written as a text, such as &quot;5266.00&quot;.</source>
        <translation>«%1» deve essere un numero scritto come testo, p. es. &quot;5266.00&quot;.</translation>
    </message>
    <message>
        <source>“%1” must be a currency code of ISO 4217 such as &quot;CHF&quot;, not “%2”.</source>
        <translation>«%1» deve essere un codice valuta ISO 4217, p. es. &quot;CHF&quot;, non «%2».</translation>
    </message>
    <message>
        <source>“%1” must be a date such as &quot;2026-05-31&quot;, not “%2”.</source>
        <translation>«%1» deve essere una data, p. es. &quot;2026-05-31&quot;, non «%2».</translation>
    </message>
    <message>
        <source>“%1” says “%2” but its value says otherwise.</source>
        <translation>«%1» dice «%2», ma il suo valore dice altro.</translation>
    </message>
    <message>
        <source>“%1” is contradicted, but by nothing.</source>
        <translation>«%1» è contraddetto, ma da nulla.</translation>
    </message>
    <message>
        <source>The conditions in “%1” are nested too deep; 64 levels are the limit.</source>
        <translation>Le condizioni in «%1» sono annidate troppo in profondità; il limite è 64 livelli.</translation>
    </message>
    <message>
        <source>“%1” must be either one condition or a group of rules.</source>
        <translation>«%1» deve essere o una condizione o un gruppo di regole.</translation>
    </message>
    <message>
        <source>“%1” negates one rule; there must be exactly one.</source>
        <translation>«%1» nega una regola; deve essercene esattamente una.</translation>
    </message>
    <message>
        <source>As written: pay for one %1</source>
        <translation>Come scritto: retribuzione per %1</translation>
    </message>
    <message>
        <source>As written: the period of the pay is not stated</source>
        <translation>Come scritto: il periodo della retribuzione non è indicato</translation>
    </message>
    <message>
        <source>As written: unpaid</source>
        <translation>Come scritto: non retribuito</translation>
    </message>
    <message>
        <source>× %1 payments a year</source>
        <translation>× %1 mensilità all’anno</translation>
    </message>
    <message>
        <source>× %1 weeks a year</source>
        <translation>× %1 settimane all’anno</translation>
    </message>
    <message>
        <source>× %1 paid days a year</source>
        <translation>× %1 giorni pagati all’anno</translation>
    </message>
    <message>
        <source>× %1 hours a week × %2 weeks a year</source>
        <translation>× %1 ore alla settimana × %2 settimane all’anno</translation>
    </message>
    <message>
        <source>Workload: the figure is taken as it stands</source>
        <translation>Grado di occupazione: la cifra è presa così com’è</translation>
    </message>
    <message>
        <source>From full time to the workload of the job (%1 to %2 %)</source>
        <translation>Dal tempo pieno al grado di occupazione del posto (dal %1 al %2 %)</translation>
    </message>
    <message>
        <source>From the workload of the job (%1 to %2 %) to full time</source>
        <translation>Dal grado di occupazione del posto (dal %1 al %2 %) al tempo pieno</translation>
    </message>
    <message>
        <source>From full time to the workload of the job (%1 %)</source>
        <translation>Dal tempo pieno al grado di occupazione del posto (%1 %)</translation>
    </message>
    <message>
        <source>From the workload of the job (%1 %) to full time</source>
        <translation>Dal grado di occupazione del posto (%1 %) al tempo pieno</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>÷ 12 months</source>
        <translation>÷ 12 mesi</translation>
    </message>
    <message>
        <source>÷ %1 hours a week × %2 weeks a year</source>
        <translation>÷ %1 ore alla settimana × %2 settimane all’anno</translation>
    </message>
    <message>
        <source>÷ %1 hours a week × %2 weeks a year, for a workload of %3 to %4 %</source>
        <translation>÷ %1 ore alla settimana × %2 settimane all’anno, per un grado di occupazione dal %3 al %4 %</translation>
    </message>
    <message>
        <source>÷ %1 hours a week × %2 weeks a year, for a workload of %3 %</source>
        <translation>÷ %1 ore alla settimana × %2 settimane all’anno, per un grado di occupazione del %3 %</translation>
    </message>
    <message>
        <source>Nothing is said of a 13th payment: 12 a year are assumed.</source>
        <translation>Nulla è detto di una 13ª mensilità: se ne presumono 12 all’anno.</translation>
    </message>
    <message>
        <source>Pay for all %1 weeks of the year is assumed: leave and public holidays are paid.</source>
        <translation>Si presume la paga per tutte le %1 settimane dell’anno: ferie e festivi sono pagati.</translation>
    </message>
    <message>
        <source>Pay for 5 days in each of %1 weeks is assumed: leave and public holidays are paid.</source>
        <translation>Si presume la paga per 5 giorni in ciascuna di %1 settimane: ferie e festivi sono pagati.</translation>
    </message>
    <message>
        <source>The hours are not stated: %1 a week are usual (%2).</source>
        <translation>Le ore non sono indicate: %1 alla settimana sono usuali (%2).</translation>
    </message>
    <message>
        <source>The hours are stated as a range: its middle, %1 a week, is assumed.</source>
        <translation>Le ore sono indicate come fascia: si presume la media, %1 alla settimana.</translation>
    </message>
    <message>
        <source>Workload %1 to %2 %: the figure is assumed to be for full time.</source>
        <translation>Grado di occupazione dal %1 al %2 %: si presume che la cifra valga per il tempo pieno.</translation>
    </message>
    <message>
        <source>Workload %1 to %2 %: whether the figure is for full time is not stated. It is assumed to be what is paid.</source>
        <translation>Grado di occupazione dal %1 al %2 %: non è indicato se la cifra valga per il tempo pieno. Si presume che sia quanto viene pagato.</translation>
    </message>
    <message>
        <source>Workload %1 %: the figure is assumed to be for full time.</source>
        <translation>Grado di occupazione %1 %: si presume che la cifra valga per il tempo pieno.</translation>
    </message>
    <message>
        <source>Workload %1 %: whether the figure is for full time is not stated. It is assumed to be what is paid.</source>
        <translation>Grado di occupazione %1 %: non è indicato se la cifra valga per il tempo pieno. Si presume che sia quanto viene pagato.</translation>
    </message>
    <message>
        <source>Part time without a percentage: the figure is assumed to be what is paid.</source>
        <translation>Tempo parziale senza percentuale: si presume che la cifra sia quanto viene pagato.</translation>
    </message>
    <message>
        <source>The exchange rate is of %1 and %2 days old.</source>
        <translation>Il tasso di cambio è del %1 e ha %2 giorni.</translation>
    </message>
    <message>
        <source>Pay is not stated.</source>
        <translation>La retribuzione non è indicata.</translation>
    </message>
    <message>
        <source>The text speaks of pay but gives no figure that can be taken.</source>
        <translation>Il testo parla di retribuzione ma non dà una cifra utilizzabile.</translation>
    </message>
    <message>
        <source>No amount is stated.</source>
        <translation>Nessun importo è indicato.</translation>
    </message>
    <message>
        <source>Only a grade is stated (%1), no amount.</source>
        <translation>È indicata solo una classe (%1), nessun importo.</translation>
    </message>
    <message>
        <source>The currency is not known.</source>
        <translation>La valuta non è nota.</translation>
    </message>
    <message>
        <source>It is not known whether the amount is for an hour, a month or a year.</source>
        <translation>Non è noto se l’importo sia per ora, mese o anno.</translation>
    </message>
    <message>
        <source>The hours a week are not stated, and no usual week of the country is known.</source>
        <translation>Le ore alla settimana non sono indicate e per il Paese non è nota una settimana usuale.</translation>
    </message>
    <message>
        <source>%1 payments a year cannot be right.</source>
        <translation>%1 mensilità all’anno non possono essere corrette.</translation>
    </message>
    <message>
        <source>Part time without a percentage: the figure cannot be brought to the workload asked for.</source>
        <translation>Tempo parziale senza percentuale: la cifra non può essere riportata al grado di occupazione richiesto.</translation>
    </message>
    <message>
        <source>The amounts stated cannot be right: negative, too large, or the low one above the high one.</source>
        <translation>Gli importi indicati non possono essere corretti: negativi, troppo grandi o il minimo supera il massimo.</translation>
    </message>
    <message>
        <source>The amount becomes too large to be one.</source>
        <translation>L’importo diventa troppo grande per essere plausibile.</translation>
    </message>
    <message>
        <source>The advert does not say gross or net.</source>
        <translation>L’annuncio non dice se lordo o netto.</translation>
    </message>
    <message>
        <source>Remote work is not stated.</source>
        <translation>Il lavoro da remoto non è indicato.</translation>
    </message>
    <message>
        <source>Onsite: no days at home.</source>
        <translation>In sede: nessun giorno da remoto.</translation>
    </message>
    <message>
        <source>Some days at home; how many is not stated.</source>
        <translation>Alcuni giorni da remoto; quanti non è indicato.</translation>
    </message>
    <message>
        <source>It is not known whether the days are at home or in the office.</source>
        <translation>Non è noto se i giorni siano da remoto o in ufficio.</translation>
    </message>
    <message>
        <source>The number of days cannot be right.</source>
        <translation>Il numero di giorni non può essere corretto.</translation>
    </message>
    <message>
        <source>Permanent.</source>
        <translation>A tempo indeterminato.</translation>
    </message>
    <message>
        <source>The end is stated: %1.</source>
        <translation>La fine è indicata: %1.</translation>
    </message>
    <message>
        <source>The end is stated without its day: %1.</source>
        <translation>La fine è indicata senza il giorno: %1.</translation>
    </message>
    <message>
        <source>Start on %1 plus %2 months.</source>
        <translation>Inizio il %1 più %2 mesi.</translation>
    </message>
    <message>
        <source>Start on about %1 plus %2 months.</source>
        <translation>Inizio attorno al %1 più %2 mesi.</translation>
    </message>
    <message>
        <source>%1 months from the start, whose day is not known.</source>
        <translation>%1 mesi dall’inizio, il cui giorno non è noto.</translation>
    </message>
    <message>
        <source>The advert does not say gross or net: %1.</source>
        <translation>L’annuncio non dice se lordo o netto: %1.</translation>
    </message>
    <message>
        <source>Gross and net stand side by side and cannot be held against each other.</source>
        <translation>Lordo e netto stanno fianco a fianco e non sono confrontabili.</translation>
    </message>
    <message>
        <source>Net beside tax-free: from a tax-free figure, pension and health may still be taken off.</source>
        <translation>Netto accanto a esente da imposte: da una cifra esente possono essere ancora detratti previdenza e assicurazione malattia.</translation>
    </message>
    <message>
        <source>There is no figure for: %1.</source>
        <translation>Manca la cifra per: %1.</translation>
    </message>
    <message>
        <source>The figures are in two currencies.</source>
        <translation>Le cifre sono in due valute.</translation>
    </message>
    <message>
        <source>The text contradicts itself: %1.</source>
        <translation>Il testo si contraddice: %1.</translation>
    </message>
    <message>
        <source>Spoken of, but without a value that can be taken: %1.</source>
        <translation>Menzionato, ma senza un valore utilizzabile: %1.</translation>
    </message>
    <message>
        <source>The deadline has passed: %1.</source>
        <translation>Il termine è scaduto: %1.</translation>
    </message>
    <message>
        <source>The start has passed: %1.</source>
        <translation>L’inizio è già passato: %1.</translation>
    </message>
    <message>
        <source>The exchange rate is old.</source>
        <translation>Il tasso di cambio è vecchio.</translation>
    </message>
    <message>
        <source>No offers are chosen.</source>
        <translation>Nessuna offerta è scelta.</translation>
    </message>
    <message>
        <source>One offer: %1.</source>
        <translation>Un’offerta: %1.</translation>
    </message>
    <message>
        <source>None of the offers has a pay figure that can be compared.</source>
        <translation>Nessuna offerta ha una cifra di retribuzione confrontabile.</translation>
    </message>
    <message>
        <source>Only one offer has a pay figure that can be compared: %1.</source>
        <translation>Solo un’offerta ha una cifra di retribuzione confrontabile: %1.</translation>
    </message>
    <message>
        <source>The offers cannot be ordered by pay: it is not known whether this figure is gross or net: %1.</source>
        <translation>Le offerte non si possono ordinare per retribuzione: non è noto se questa cifra sia lorda o netta: %1.</translation>
    </message>
    <message>
        <source>The offers cannot be ordered by pay: gross and net stand side by side.</source>
        <translation>Le offerte non si possono ordinare per retribuzione: lordo e netto stanno fianco a fianco.</translation>
    </message>
    <message>
        <source>The offers cannot be ordered by pay for sure: from the tax-free figures, pension and health may still be taken off.</source>
        <translation>Le offerte non si possono ordinare con certezza per retribuzione: dalle cifre esenti da imposte possono essere ancora detratti previdenza e assicurazione malattia.</translation>
    </message>
    <message>
        <source>%1 pays most: %2 per %4.</source>
        <translation>%1 paga di più: %2 per %4.</translation>
    </message>
    <message>
        <source>%1 pays most: %2 to %3 per %4.</source>
        <translation>%1 paga di più: da %2 a %3 per %4.</translation>
    </message>
    <message>
        <source>%1 pays most: from %2 per %4.</source>
        <translation>%1 paga di più: da %2 per %4.</translation>
    </message>
    <message>
        <source>%1 offers pay the same, and more than the others.</source>
        <translation>%1 offerte pagano lo stesso, e più delle altre.</translation>
    </message>
    <message>
        <source>No offer surely pays most: the ranges overlap.</source>
        <translation>Nessuna offerta paga di più con certezza: le fasce si sovrappongono.</translation>
    </message>
    <message>
        <source>All offers pay the same.</source>
        <translation>Tutte le offerte pagano lo stesso.</translation>
    </message>
    <message>
        <source>Offers side by side</source>
        <translation>Offerte a confronto</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Ammissibilità</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Place and dates</source>
        <translation>Luogo e date</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 per %2</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Come scritto</translation>
    </message>
    <message>
        <source>Gross or net</source>
        <translation>Lordo o netto</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Days at home a year</source>
        <translation>Giorni da remoto all’anno</translation>
    </message>
    <message>
        <source>May apply</source>
        <translation>Può candidarsi</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>The book has no offer with the number %1.</source>
        <translation>Il quaderno non ha un’offerta con il numero %1.</translation>
    </message>
    <message>
        <source>The book has no candidate called %1.</source>
        <translation>Il quaderno non ha un candidato di nome %1.</translation>
    </message>
    <message>
        <source>What is the pay?</source>
        <translation>Qual è la retribuzione?</translation>
    </message>
    <message>
        <source>In which currency is it paid?</source>
        <translation>In quale valuta è pagata?</translation>
    </message>
    <message>
        <source>Is the amount for an hour, a month or a year?</source>
        <translation>L’importo è per ora, mese o anno?</translation>
    </message>
    <message>
        <source>Is the pay gross or net?</source>
        <translation>La retribuzione è lorda o netta?</translation>
    </message>
    <message>
        <source>Is it paid 12, 13 or 14 times a year?</source>
        <translation>È pagata 12, 13 o 14 volte all’anno?</translation>
    </message>
    <message>
        <source>Is the pay stated for full time or for the workload of the job?</source>
        <translation>La retribuzione indicata vale per il tempo pieno o per il grado di occupazione del posto?</translation>
    </message>
    <message>
        <source>Is the contract permanent, or how long is it?</source>
        <translation>Il contratto è a tempo indeterminato, o quanto dura?</translation>
    </message>
    <message>
        <source>How long does the contract last?</source>
        <translation>Quanto dura il contratto?</translation>
    </message>
    <message>
        <source>When does the work start?</source>
        <translation>Quando inizia il lavoro?</translation>
    </message>
    <message>
        <source>How many hours a week is full time?</source>
        <translation>Quante ore alla settimana sono il tempo pieno?</translation>
    </message>
    <message>
        <source>May one work from home, and on how many days?</source>
        <translation>Si può lavorare da remoto, e per quanti giorni?</translation>
    </message>
    <message>
        <source>On how many days may one work from home?</source>
        <translation>Per quanti giorni si può lavorare da remoto?</translation>
    </message>
    <message>
        <source>How many days of paid leave are there?</source>
        <translation>Quanti giorni di ferie pagate ci sono?</translation>
    </message>
    <message>
        <source>Does the employer apply for a work permit (%1)?</source>
        <translation>Il datore di lavoro chiede un permesso di lavoro (%1)?</translation>
    </message>
    <message>
        <source>There are no exchange rates.</source>
        <translation>Non ci sono tassi di cambio.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1: the first ones are of %2.</source>
        <translation>Nessun tasso di cambio per il %1: i primi sono del %2.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1: that day is in the future.</source>
        <translation>Nessun tasso di cambio per il %1: quel giorno è nel futuro.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1 on or before %2.</source>
        <translation>Nessun tasso di cambio per %1 al %2 o prima.</translation>
    </message>
    <message>
        <source>%1 is not a currency of ISO 4217. Write its three letters, such as CHF.</source>
        <translation>%1 non è una valuta ISO 4217. Scriverne le tre lettere, p. es. CHF.</translation>
    </message>
    <message>
        <source>Exchange rates for %1 are no longer published; the last one is of %2.</source>
        <translation>I tassi di cambio per %1 non sono più pubblicati; l’ultimo è del %2.</translation>
    </message>
    <message>
        <source>There is no day on or before %3 with an exchange rate for both %1 and %2.</source>
        <translation>Non c’è un giorno, al %3 o prima, con un tasso di cambio sia per %1 sia per %2.</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3 (%4)</source>
        <translation>1 %1 = %2 %3 (%4)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>Exchange rates of %1, for 1 EUR:</source>
        <translation>Tassi di cambio del %1, per 1 EUR:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Days of exchange rates read: %1 (%2 to %3).</source>
        <translation>Giorni di tassi di cambio letti: %1 (dal %2 al %3).</translation>
    </message>
    <message>
        <source>All exchange rates of the file are already in the book.</source>
        <translation>Tutti i tassi di cambio del file sono già nel quaderno.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Il file non è leggibile: %1.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of exchange rates.</source>
        <translation>%1 è troppo grande per un file di tassi di cambio.</translation>
    </message>
    <message>
        <source>%1 is no file of euro reference rates (XML, CSV or zip). Nothing was changed.</source>
        <translation>%1 non è un file di tassi di riferimento dell’euro (XML, CSV o zip). Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>%1 is a damaged zip file or does not hold exactly one file of rates. Nothing was changed.</source>
        <translation>%1 è un file zip danneggiato o non contiene esattamente un file di tassi. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not the header of the euro reference rates. Nothing was changed.</source>
        <translation>%1, riga %2: non è l’intestazione dei tassi di riferimento dell’euro. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is no currency that can stand here. Nothing was changed.</source>
        <translation>%1, riga %2: %3 non è una valuta ammessa qui. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>%1, line %2: figures are missing; the file was probably cut off. Nothing was changed.</source>
        <translation>%1, riga %2: mancano cifre; il file è probabilmente troncato. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is not a date. Nothing was changed.</source>
        <translation>%1, riga %2: %3 non è una data. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>%1, line %2: the day %3 comes twice. Nothing was changed.</source>
        <translation>%1, riga %2: il giorno %3 compare due volte. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>%1: the day %2 is in the future. Nothing was changed.</source>
        <translation>%1: il giorno %2 è nel futuro. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is not a rate; a rate is a number above zero. Nothing was changed.</source>
        <translation>%1, riga %2: %3 non è un tasso; un tasso è un numero maggiore di zero. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>%1 holds no day with rates. Nothing was changed.</source>
        <translation>%1 non contiene giorni con tassi. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not sound XML; the file was probably cut off. Nothing was changed.</source>
        <translation>%1, riga %2: XML non valido; il file è probabilmente troncato. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>%1, line %2: the file declares a document type, which rates never do. Nothing was changed.</source>
        <translation>%1, riga %2: il file dichiara un tipo di documento, cosa che i tassi non fanno mai. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The exchange rates of %1 cannot be read.</source>
        <translation>I tassi di cambio del %1 non sono leggibili.</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>Importazione dei tassi di cambio</translation>
    </message>
    <message>
        <source>A data file of the program is missing or cannot be read: %1. Install the program again.</source>
        <translation>Un file di dati del programma manca o non è leggibile: %1. Reinstallare il programma.</translation>
    </message>
    <message>
        <source>A data file of the program is damaged: %1, line %2. Install the program again.</source>
        <translation>Un file di dati del programma è danneggiato: %1, riga %2. Reinstallare il programma.</translation>
    </message>
    <message>
        <source>A data file of the program is damaged: %1, entry %2. Install the program again.</source>
        <translation>Un file di dati del programma è danneggiato: %1, voce %2. Reinstallare il programma.</translation>
    </message>
    <message>
        <source>Asks for nationals of: %1</source>
        <translation>Cittadinanza richiesta: %1</translation>
    </message>
    <message>
        <source>Asks for a degree, at least: %1</source>
        <translation>Titolo di studio richiesto, almeno: %1</translation>
    </message>
    <message>
        <source>Asks for a degree in %2, at least: %1</source>
        <translation>Titolo di studio richiesto in %2, almeno: %1</translation>
    </message>
    <message>
        <source>Asks for a degree, at least: %1, or equivalent experience</source>
        <translation>Titolo di studio richiesto, almeno: %1, o esperienza equivalente</translation>
    </message>
    <message>
        <source>Not open to people whose highest degree is: %1</source>
        <translation>Escluso chi ha come titolo di studio più alto: %1</translation>
    </message>
    <message>
        <source>Not open to people without a degree</source>
        <translation>Escluso chi non ha un titolo di studio</translation>
    </message>
    <message>
        <source>Asks for an enrolled student</source>
        <translation>Richiesta l’iscrizione a un corso di studi</translation>
    </message>
    <message>
        <source>Asks for at least %1 years of experience</source>
        <translation>Richiesti almeno %1 anni di esperienza</translation>
    </message>
    <message>
        <source>Asks for at least 1 year of experience</source>
        <translation>Richiesto almeno 1 anno di esperienza</translation>
    </message>
    <message>
        <source>Asks for at least %1 years of experience since graduation</source>
        <translation>Richiesti almeno %1 anni di esperienza dal conseguimento del titolo</translation>
    </message>
    <message>
        <source>Asks for at least 1 year of experience since graduation</source>
        <translation>Richiesto almeno 1 anno di esperienza dal conseguimento del titolo</translation>
    </message>
    <message>
        <source>Asks for at least %2 years of experience in %1</source>
        <translation>Richiesti almeno %2 anni di esperienza in %1</translation>
    </message>
    <message>
        <source>Asks for at least 1 year of experience in %1</source>
        <translation>Richiesto almeno 1 anno di esperienza in %1</translation>
    </message>
    <message>
        <source>Asks for at most %1 years of experience</source>
        <translation>Richiesti al massimo %1 anni di esperienza</translation>
    </message>
    <message>
        <source>Asks for at most 1 year of experience</source>
        <translation>Richiesto al massimo 1 anno di esperienza</translation>
    </message>
    <message>
        <source>Asks for at most %1 years of experience since graduation</source>
        <translation>Richiesti al massimo %1 anni di esperienza dal conseguimento del titolo</translation>
    </message>
    <message>
        <source>Asks for at most 1 year of experience since graduation</source>
        <translation>Richiesto al massimo 1 anno di esperienza dal conseguimento del titolo</translation>
    </message>
    <message>
        <source>Asks for %1</source>
        <translation>Richiesto: %1</translation>
    </message>
    <message>
        <source>Asks for %1, at least: %2</source>
        <translation>Richiesto: %1, almeno: %2</translation>
    </message>
    <message>
        <source>Asks for %1 or %2</source>
        <translation>Richiesto: %1 o %2</translation>
    </message>
    <message>
        <source>Asks for %1 or %2, at least: %3</source>
        <translation>Richiesto: %1 o %2, almeno: %3</translation>
    </message>
    <message>
        <source>Asks for %1, %2 or %3</source>
        <translation>Richiesto: %1, %2 o %3</translation>
    </message>
    <message>
        <source>Asks for %1, %2 or %3, at least: %4</source>
        <translation>Richiesto: %1, %2 o %3, almeno: %4</translation>
    </message>
    <message>
        <source>Asks for one of these languages: %1</source>
        <translation>Richiesta una di queste lingue: %1</translation>
    </message>
    <message>
        <source>Asks for one of these languages: %1, at least: %2</source>
        <translation>Richiesta una di queste lingue: %1, almeno: %2</translation>
    </message>
    <message>
        <source>Asks for a language that it does not name</source>
        <translation>Richiesta una lingua che non è indicata</translation>
    </message>
    <message>
        <source>Asks for the right to work where the job is</source>
        <translation>Richiesto il diritto di lavorare nel luogo del posto</translation>
    </message>
    <message>
        <source>Asks for a right to work where the job is; the employer does not apply for a permit</source>
        <translation>Richiesto il proprio diritto di lavorare nel luogo del posto; il datore di lavoro non chiede un permesso</translation>
    </message>
    <message>
        <source>The right to work where the job is; the employer applies for a permit</source>
        <translation>Il diritto di lavorare nel luogo del posto; il datore di lavoro chiede un permesso</translation>
    </message>
    <message>
        <source>Asks people to live in: %1</source>
        <translation>Residenza richiesta: %1</translation>
    </message>
    <message>
        <source>Asks for an age of at least %1</source>
        <translation>Età richiesta: almeno %1</translation>
    </message>
    <message>
        <source>Asks for an age of at most %1</source>
        <translation>Età richiesta: al massimo %1</translation>
    </message>
    <message>
        <source>Asks for an age from %1 to %2</source>
        <translation>Età richiesta: da %1 a %2</translation>
    </message>
    <message>
        <source>Asks for a security clearance: %1</source>
        <translation>Richiesto un nulla osta di sicurezza: %1</translation>
    </message>
    <message>
        <source>Applications until %1</source>
        <translation>Candidature entro: %1</translation>
    </message>
    <message>
        <source>Asks for: %1</source>
        <translation>Richiesto: %1</translation>
    </message>
    <message>
        <source>The conditions that were entered</source>
        <translation>Le condizioni inserite</translation>
    </message>
    <message>
        <source>The profile states no nationality</source>
        <translation>Il profilo non indica cittadinanze</translation>
    </message>
    <message>
        <source>Highest degree: %1</source>
        <translation>Titolo di studio più alto: %1</translation>
    </message>
    <message>
        <source>The profile says that there is no degree</source>
        <translation>Il profilo dice che non c’è alcun titolo di studio</translation>
    </message>
    <message>
        <source>The profile does not settle which degree is held on this day</source>
        <translation>Dal profilo non risulta quale titolo di studio sia posseduto in questo giorno</translation>
    </message>
    <message>
        <source>The profile states no degree</source>
        <translation>Il profilo non indica titoli di studio</translation>
    </message>
    <message>
        <source>Enrolled as a student</source>
        <translation>Iscrizione a un corso di studi</translation>
    </message>
    <message>
        <source>Not enrolled as a student</source>
        <translation>Nessuna iscrizione a un corso di studi</translation>
    </message>
    <message>
        <source>The profile does not say whether the person is a student</source>
        <translation>Il profilo non dice se la persona studia</translation>
    </message>
    <message>
        <source>The profile has %1 years</source>
        <translation>Il profilo ha %1 anni</translation>
    </message>
    <message>
        <source>The profile has 1 year</source>
        <translation>Il profilo ha 1 anno</translation>
    </message>
    <message>
        <source>The profile has %2 years (since %1)</source>
        <translation>Il profilo ha %2 anni (da: %1)</translation>
    </message>
    <message>
        <source>The profile has 1 year (since %1)</source>
        <translation>Il profilo ha 1 anno (da: %1)</translation>
    </message>
    <message>
        <source>The profile has at most %1 years</source>
        <translation>Il profilo ha al massimo %1 anni</translation>
    </message>
    <message>
        <source>The profile has at most 1 year</source>
        <translation>Il profilo ha al massimo 1 anno</translation>
    </message>
    <message>
        <source>The profile has between %1 and %2 years; a date without a month leaves it open</source>
        <translation>Il profilo ha da %1 a %2 anni; una data senza mese lascia il dubbio</translation>
    </message>
    <message>
        <source>The profile states no experience</source>
        <translation>Il profilo non indica esperienza</translation>
    </message>
    <message>
        <source>Speaks %1; the profile does not say how well</source>
        <translation>Parla %1; il profilo non dice quanto bene</translation>
    </message>
    <message>
        <source>Speaks %1: %2</source>
        <translation>Parla %1: %2</translation>
    </message>
    <message>
        <source>Does not speak %1</source>
        <translation>Non parla %1</translation>
    </message>
    <message>
        <source>The profile does not mention %1</source>
        <translation>Il profilo non menziona: %1</translation>
    </message>
    <message>
        <source>The employer applies for the permit</source>
        <translation>Il datore di lavoro chiede il permesso</translation>
    </message>
    <message>
        <source>The posting does not say in which country the work is</source>
        <translation>L’annuncio non dice in quale Paese è il lavoro</translation>
    </message>
    <message>
        <source>The profile does not say where the person lives</source>
        <translation>Il profilo non dice dove vive la persona</translation>
    </message>
    <message>
        <source>Between %1 and %2 years old, by the year of birth</source>
        <translation>Fra %1 e %2 anni, secondo l’anno di nascita</translation>
    </message>
    <message>
        <source>The profile states no year of birth</source>
        <translation>Il profilo non indica l’anno di nascita</translation>
    </message>
    <message>
        <source>The profile says nothing of it</source>
        <translation>Il profilo non ne dice nulla</translation>
    </message>
    <message>
        <source>Only the employer can judge this</source>
        <translation>Solo il datore di lavoro può valutarlo</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>ancora %1 giorni</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>ancora 1 giorno</translation>
    </message>
    <message>
        <source>Today is the last day</source>
        <translation>Oggi è l’ultimo giorno</translation>
    </message>
    <message>
        <source>The deadline passed yesterday</source>
        <translation>Il termine è scaduto ieri</translation>
    </message>
    <message>
        <source>The deadline passed %1 days ago</source>
        <translation>Il termine è scaduto %1 giorni fa</translation>
    </message>
    <message>
        <source>The day is not fully stated</source>
        <translation>Il giorno non è indicato per intero</translation>
    </message>
    <message>
        <source>Which nationality do you have?</source>
        <translation>Quale cittadinanza ha?</translation>
    </message>
    <message>
        <source>What is your highest degree, and when was it awarded?</source>
        <translation>Qual è il titolo di studio più alto, e quando è stato conseguito?</translation>
    </message>
    <message>
        <source>Does experience count in place of the degree (%1)?</source>
        <translation>L’esperienza vale al posto del titolo di studio (%1)?</translation>
    </message>
    <message>
        <source>Are you enrolled as a student?</source>
        <translation>È in corso un’iscrizione a un corso di studi?</translation>
    </message>
    <message>
        <source>How many years have you worked, and from when to when?</source>
        <translation>Quanti anni ha lavorato, e da quando a quando?</translation>
    </message>
    <message>
        <source>How long have you worked with %1?</source>
        <translation>Da quanto tempo lavora con %1?</translation>
    </message>
    <message>
        <source>When was your highest degree awarded?</source>
        <translation>Quando è stato conseguito il titolo di studio più alto?</translation>
    </message>
    <message>
        <source>How well do you speak %1?</source>
        <translation>Quanto bene parla %1?</translation>
    </message>
    <message>
        <source>Which language is asked for?</source>
        <translation>Quale lingua è richiesta?</translation>
    </message>
    <message>
        <source>In which country is the work?</source>
        <translation>In quale Paese è il lavoro?</translation>
    </message>
    <message>
        <source>In which country do you live?</source>
        <translation>In quale Paese vive?</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Qual è l’anno di nascita?</translation>
    </message>
    <message>
        <source>On which day were you born?</source>
        <translation>Qual è il giorno di nascita?</translation>
    </message>
    <message>
        <source>Do you hold this clearance: %1?</source>
        <translation>Possiede questo nulla osta: %1?</translation>
    </message>
    <message>
        <source>Until when can one apply?</source>
        <translation>Fino a quando ci si può candidare?</translation>
    </message>
    <message>
        <source>What does this mean for me: “%1”?</source>
        <translation>Che cosa significa per me: «%1»?</translation>
    </message>
    <message>
        <source>Which conditions does the posting state?</source>
        <translation>Quali condizioni indica l’annuncio?</translation>
    </message>
    <message>
        <source>The list of %1 (%2) is not fully verified: %3</source>
        <translation>L’elenco di %1 (%2) non è del tutto verificato: %3</translation>
    </message>
    <message>
        <source>The list of %1 is of %2, later than the day asked about</source>
        <translation>L’elenco di %1 è del %2, successivo al giorno considerato</translation>
    </message>
    <message>
        <source>No list of states is known for “%1”</source>
        <translation>Per «%1» non è noto alcun elenco di Stati</translation>
    </message>
    <message>
        <source>“%1” is read as %2; no standard defines the word</source>
        <translation>«%1» è inteso come %2; nessuno standard definisce la parola</translation>
    </message>
    <message>
        <source>The posting does not speak of permits; the law of the country asks for one</source>
        <translation>L’annuncio non parla di permessi; la legge del Paese ne richiede uno</translation>
    </message>
    <message>
        <source>The posting also says otherwise</source>
        <translation>L’annuncio dice anche altro</translation>
    </message>
    <message>
        <source>The posting excludes whom this describes</source>
        <translation>L’annuncio esclude chi corrisponde a questa descrizione</translation>
    </message>
    <message>
        <source>Everything else fits: only the nationality does not</source>
        <translation>Tutto il resto è adatto: solo la cittadinanza non lo è</translation>
    </message>
    <message>
        <source>Would fit with this highest degree: %1</source>
        <translation>Ammissibile con questo titolo di studio più alto: %1</translation>
    </message>
    <message>
        <source>Would fit with %1 years of experience</source>
        <translation>Ammissibile con %1 anni di esperienza</translation>
    </message>
    <message>
        <source>Would fit with 1 year of experience</source>
        <translation>Ammissibile con 1 anno di esperienza</translation>
    </message>
    <message>
        <source>Would fit with at most %1 years of experience</source>
        <translation>Ammissibile con al massimo %1 anni di esperienza</translation>
    </message>
    <message>
        <source>Would fit with at most 1 year of experience</source>
        <translation>Ammissibile con al massimo 1 anno di esperienza</translation>
    </message>
    <message>
        <source>Would fit with %1</source>
        <translation>Ammissibile con: %1</translation>
    </message>
    <message>
        <source>Would fit with %1: %2</source>
        <translation>Ammissibile con: %1: %2</translation>
    </message>
    <message>
        <source>Would fit for an enrolled student</source>
        <translation>Ammissibile con l’iscrizione a un corso di studi</translation>
    </message>
    <message>
        <source>The conditions are nested more than %1 levels deep. Take some of the groups apart.</source>
        <translation>Le condizioni sono annidate oltre %1 livelli. Scomporre alcuni gruppi.</translation>
    </message>
    <message>
        <source>One of the conditions is empty. Fill it in or remove it.</source>
        <translation>Una condizione è vuota. Compilarla o toglierla.</translation>
    </message>
    <message>
        <source>A “not” must hold exactly one condition.</source>
        <translation>Un «non» deve contenere esattamente una condizione.</translation>
    </message>
    <message>
        <source>“%1” is not a country code. Use two letters of ISO 3166-1, such as CH.</source>
        <translation>«%1» non è un codice Paese. Usare due lettere ISO 3166-1, p. es. CH.</translation>
    </message>
    <message>
        <source>“%1” is not a language code. Use two letters of ISO 639-1, such as de.</source>
        <translation>«%1» non è un codice lingua. Usare due lettere ISO 639-1, p. es. de.</translation>
    </message>
    <message>
        <source>%1 years of experience is less than none. Enter 0 or more.</source>
        <translation>%1 anni di esperienza sono meno di zero. Inserire 0 o più.</translation>
    </message>
    <message>
        <source>The ages do not make a range. The lower one must not be above the upper one.</source>
        <translation>Le età non formano una fascia. La minima non deve superare la massima.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-20.</source>
        <translation>«%1» non è una data. Scriverla come 2026-11-20.</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 è elencato due volte.</translation>
    </message>
    <message>
        <source>The profile has no name.</source>
        <translation>Il profilo non ha un nome.</translation>
    </message>
    <message>
        <source>A person born in %1 cannot look for work. Check the year of birth.</source>
        <translation>Chi è nato nel %1 non può cercare lavoro. Verificare l’anno di nascita.</translation>
    </message>
    <message>
        <source>The work at %1 ends (%3) before it begins (%2).</source>
        <translation>Il lavoro presso %1 finisce (%3) prima di iniziare (%2).</translation>
    </message>
    <message>
        <source>The work at %1 has no year of beginning, so experience cannot be counted.</source>
        <translation>Il lavoro presso %1 non ha un anno d’inizio, quindi l’esperienza non è calcolabile.</translation>
    </message>
    <message>
        <source>The degree at %1 ends (%3) before it begins (%2).</source>
        <translation>Il titolo di studio presso %1 finisce (%3) prima di iniziare (%2).</translation>
    </message>
    <message>
        <source>Experience in years: %1</source>
        <translation>Esperienza in anni: %1</translation>
    </message>
    <message>
        <source>The book has no candidate “%1”. “candidate BOOK list” shows the names.</source>
        <translation>Il quaderno non ha un candidato «%1». «candidate BOOK list» mostra i nomi.</translation>
    </message>
    <message>
        <source>The book has several candidates “%1”. Rename one of them.</source>
        <translation>Il quaderno ha più candidati «%1». Rinominarne uno.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Il file non è leggibile: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Aggiunto: %1</translation>
    </message>
    <message>
        <source>Nothing was imported from %1.</source>
        <translation>Nulla è stato importato da %1.</translation>
    </message>
    <message>
        <source>Add candidate %1</source>
        <translation>Aggiunta del candidato %1</translation>
    </message>
    <message>
        <source>Add %1 candidates</source>
        <translation>Aggiunta di %1 candidati</translation>
    </message>
    <message>
        <source>Change candidate %1</source>
        <translation>Modifica del candidato %1</translation>
    </message>
    <message>
        <source>Remove candidate %1</source>
        <translation>Rimozione del candidato %1</translation>
    </message>
    <message>
        <source>The sample lacks the file %1. Install Offerbook again.</source>
        <translation>Nell’esempio manca il file %1. Reinstallare Offerbook.</translation>
    </message>
    <message>
        <source>The sample’s file %1 is damaged. Install Offerbook again.</source>
        <translation>Il file %1 dell’esempio è danneggiato. Reinstallare Offerbook.</translation>
    </message>
    <message>
        <source>The sample’s posting %1 was not recognised as a posting.</source>
        <translation>L’annuncio %1 dell’esempio non è stato riconosciuto come annuncio.</translation>
    </message>
    <message>
        <source>The file has %1 MB; a résumé may have %2 MB.</source>
        <translation>Il file ha %1 MB; un curriculum può avere %2 MB.</translation>
    </message>
    <message>
        <source>The file is not JSON: something is wrong near byte %1.</source>
        <translation>Il file non è JSON: c’è un errore vicino al byte %1.</translation>
    </message>
    <message>
        <source>The file holds no résumé in the JSON Resume form: it has no “basics”.</source>
        <translation>Il file non contiene un curriculum in formato JSON Resume: manca «basics».</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Correct it in the file and import it again.</source>
        <translation>«%1» non può essere «%2». Correggerlo nel file e importarlo di nuovo.</translation>
    </message>
    <message>
        <source>Work without a beginning is kept in the notes: %1</source>
        <translation>Un lavoro senza inizio è conservato nelle note: %1</translation>
    </message>
    <message>
        <source>A degree whose level is not clear is kept in the notes: %1</source>
        <translation>Un titolo di studio di livello poco chiaro è conservato nelle note: %1</translation>
    </message>
    <message>
        <source>A language that is not known is kept in the notes: %1</source>
        <translation>Una lingua non nota è conservata nelle note: %1</translation>
    </message>
    <message>
        <source>A level that is not clear is kept in the notes: %1</source>
        <translation>Un livello poco chiaro è conservato nelle note: %1</translation>
    </message>
    <message>
        <source>“Enrolled” is no degree. Say that the person is a student instead.</source>
        <translation>«Iscritto» non è un titolo di studio. Indicare invece che la persona studia.</translation>
    </message>
    <message>
        <source>%1 is empty. There is nothing to read.</source>
        <translation>%1 è vuoto. Non c’è nulla da leggere.</translation>
    </message>
    <message>
        <source>%1 is not a text. Save the posting as text, HTML or PDF and try again.</source>
        <translation>%1 non è un testo. Salvare l’annuncio come testo, HTML o PDF e riprovare.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Copy the part with the posting into a file of its own.</source>
        <translation>%1 supera %2 MB. Copiare la parte con l’annuncio in un file a sé.</translation>
    </message>
    <message>
        <source>%1 has no text that can be read.</source>
        <translation>%1 non ha testo leggibile.</translation>
    </message>
    <message>
        <source>%1 is no PDF that can be read, or it is damaged. Open it in a viewer, copy the text and paste it.</source>
        <translation>%1 non è un PDF leggibile, o è danneggiato. Aprirlo in un visualizzatore, copiare il testo e incollarlo.</translation>
    </message>
    <message>
        <source>%1 is locked with a password. Open it in a viewer, copy the text and paste it.</source>
        <translation>%1 è protetto da password. Aprirlo in un visualizzatore, copiare il testo e incollarlo.</translation>
    </message>
    <message>
        <source>%1 holds pictures of pages and no text, as a scan does. Run it through text recognition (OCR) first.</source>
        <translation>%1 contiene immagini di pagine e non testo, come una scansione. Passarlo prima al riconoscimento del testo (OCR).</translation>
    </message>
    <message>
        <source>%1 is a PDF, and PDFs cannot be read here.</source>
        <translation>%1 è un PDF, e qui i PDF non sono leggibili.</translation>
    </message>
    <message>
        <source>The vocabulary %1 is missing. Install Offerbook again.</source>
        <translation>Manca il vocabolario %1. Reinstallare Offerbook.</translation>
    </message>
    <message>
        <source>The vocabulary %1 cannot be read: %2. Install Offerbook again.</source>
        <translation>Il vocabolario %1 non è leggibile: %2. Reinstallare Offerbook.</translation>
    </message>
    <message>
        <source>It describes an opening and how to apply.</source>
        <translation>Descrive un posto e come candidarsi.</translation>
    </message>
    <message>
        <source>It gives market pay for a role and offers no position.</source>
        <translation>Dà la retribuzione di mercato per un ruolo e non offre alcun posto.</translation>
    </message>
    <message>
        <source>It is a form that nobody filled in (“%1”), so it is no offer.</source>
        <translation>È un modulo non compilato («%1»), quindi non è un’offerta.</translation>
    </message>
    <message>
        <source>It offers no position that one can apply for.</source>
        <translation>Non offre alcun posto a cui candidarsi.</translation>
    </message>
    <message>
        <source>The text was stored as UTF-16.</source>
        <translation>Il testo era salvato in UTF-16.</translation>
    </message>
    <message>
        <source>The text was stored in a Western European encoding (Windows-1252).</source>
        <translation>Il testo era salvato in una codifica dell’Europa occidentale (Windows-1252).</translation>
    </message>
    <message>
        <source>Broken characters were repaired.</source>
        <translation>Caratteri danneggiati sono stati riparati.</translation>
    </message>
    <message>
        <source>Some bytes are no characters; they are shown as “�”.</source>
        <translation>Alcuni byte non sono caratteri; sono mostrati come «�».</translation>
    </message>
    <message>
        <source>The page&apos;s structured data is broken and was not used.</source>
        <translation>I dati strutturati della pagina sono danneggiati e non sono stati usati.</translation>
    </message>
    <message>
        <source>Taken from the page&apos;s structured data.</source>
        <translation>Preso dai dati strutturati della pagina.</translation>
    </message>
    <message>
        <source>Taken because a label names it.</source>
        <translation>Preso perché un’etichetta lo nomina.</translation>
    </message>
    <message>
        <source>Taken from the head of the text.</source>
        <translation>Preso dall’intestazione del testo.</translation>
    </message>
    <message>
        <source>Taken because a sentence says so.</source>
        <translation>Preso perché una frase lo dice.</translation>
    </message>
    <message>
        <source>Taken because the words around it make it likely; no sentence says so outright.</source>
        <translation>Ripreso perché le parole intorno lo rendono probabile; nessuna frase lo dice espressamente.</translation>
    </message>
    <message>
        <source>The words of the link say so.</source>
        <translation>Lo dicono le parole del link.</translation>
    </message>
    <message>
        <source>Taken from the section on it.</source>
        <translation>Preso dalla relativa sezione.</translation>
    </message>
    <message>
        <source>Only the site around the posting says so.</source>
        <translation>Lo dice solo il sito attorno all’annuncio.</translation>
    </message>
    <message>
        <source>A company with its registration number at the head of the page.</source>
        <translation>Un’azienda con il suo numero di registro all’inizio della pagina.</translation>
    </message>
    <message>
        <source>A company named in the imprint.</source>
        <translation>Un’azienda nominata nelle note legali.</translation>
    </message>
    <message>
        <source>Taken from the address that applications are mailed to.</source>
        <translation>Ripreso dall’indirizzo a cui le candidature vanno spedite per posta.</translation>
    </message>
    <message>
        <source>The text gives the pay grade %1 and no amount.</source>
        <translation>Il testo dà la classe salariale %1 e nessun importo.</translation>
    </message>
    <message>
        <source>Holds for a part of the openings or levels.</source>
        <translation>Vale per una parte dei posti o dei livelli.</translation>
    </message>
    <message>
        <source>Left, because only the site around the posting says so and the employer&apos;s text says otherwise.</source>
        <translation>Scartato, perché lo dice solo il sito attorno all’annuncio e il testo del datore di lavoro dice altro.</translation>
    </message>
    <message>
        <source>Left, because it stands in a site&apos;s summary and not in the employer&apos;s text.</source>
        <translation>Scartato, perché sta nel riassunto di un sito e non nel testo del datore di lavoro.</translation>
    </message>
    <message>
        <source>Left, because less speaks for it.</source>
        <translation>Scartato, perché meno elementi lo sostengono.</translation>
    </message>
    <message>
        <source>The date breaks off in the text (“%1”); the year is not known.</source>
        <translation>La data nel testo è incompleta («%1»); l’anno non è noto.</translation>
    </message>
    <message>
        <source>Counted from the day of publication, %1.</source>
        <translation>Contato dal giorno della pubblicazione, %1.</translation>
    </message>
    <message>
        <source>“%1” can be read with day and month exchanged.</source>
        <translation>«%1» si può leggere con giorno e mese scambiati.</translation>
    </message>
    <message>
        <source>The text gives hours, but not per week.</source>
        <translation>Il testo dà ore, ma non alla settimana.</translation>
    </message>
    <message>
        <source>There is no amount of money in “%1”.</source>
        <translation>In «%1» non c’è un importo di denaro.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the ISO 639-1 code of this language</comment>
        <translation>it</translation>
    </message>
    <message>
        <source>There are no public holidays for the country “%1”; there are for %2.</source>
        <translation>Non ci sono giorni festivi per il paese «%1»; ci sono per %2.</translation>
    </message>
    <message>
        <source>There is no region “%1” in %2; there are %3.</source>
        <translation>Non esiste una regione «%1» in %2; ci sono %3.</translation>
    </message>
    <message>
        <source>There are no holiday dates for %1 for all of %2 to %3; there are for the years %4.</source>
        <translation>Per %1 non ci sono date dei giorni festivi per tutto il periodo dal %2 al %3; ci sono per gli anni %4.</translation>
    </message>
    <message>
        <source>The first day, %1, lies after the last one, %2.</source>
        <translation>Il primo giorno, %1, è successivo all’ultimo, %2.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>La riga non è un oggetto JSON.</translation>
    </message>
    <message>
        <source>The line is too long for a question.</source>
        <translation>La riga è troppo lunga per una domanda.</translation>
    </message>
    <message>
        <source>“%1” is missing or is not a text.</source>
        <translation>«%1» manca o non è un testo.</translation>
    </message>
    <message>
        <source>“%1” is missing or is not a day (write it as 2026-05-31).</source>
        <translation>«%1» manca o non è un giorno (lo scriva così: 2026-05-31).</translation>
    </message>
    <message>
        <source>Name a country, such as CH, or ask with --jsonl.</source>
        <translation>Indichi un paese, per esempio CH, o chieda con --jsonl.</translation>
    </message>
    <message>
        <source>%1 weekdays less %2 public holidays on weekdays: %3 working days. Source: %4</source>
        <translation>%1 giorni feriali meno %2 festivi infrasettimanali: %3 giorni lavorativi. Fonte: %4</translation>
    </message>
    <message>
        <source>As quoted: nothing is taken off here</source>
        <translation>Come indicato: qui non si trattiene nulla</translation>
    </message>
    <message>
        <source>Taken as gross</source>
        <translation>Preso come lordo</translation>
    </message>
    <message>
        <source>Taxes and contributions: %1, rules of %2</source>
        <translation>Imposte e contributi: %1, regole %2</translation>
    </message>
    <message>
        <source>The smallest gross that leaves this net: %1, rules of %2</source>
        <translation>Il lordo più piccolo che lascia questo netto: %1, regole %2</translation>
    </message>
    <message>
        <source>No state taxes this pay. What %1 itself takes off, rules of %2</source>
        <translation>Nessuno Stato tassa questa paga. Quanto trattiene %1, regole %2</translation>
    </message>
    <message>
        <source>The advert does not say gross or net. Salaries are usually quoted gross: that is assumed.</source>
        <translation>L’annuncio non dice se lordo o netto. Gli stipendi sono di solito indicati lordi: così si suppone.</translation>
    </message>
    <message>
        <source>No state taxes pay at %1: this is the gross that a taxed employer at the same place would have to pay.</source>
        <translation>Nessuno Stato tassa la paga presso %1: è il lordo che un datore tassato dovrebbe pagare nello stesso luogo.</translation>
    </message>
    <message>
        <source>The place of work is not stated: taxes cannot be worked out.</source>
        <translation>Il luogo di lavoro non è indicato: le imposte non si possono calcolare.</translation>
    </message>
    <message>
        <source>It is not known which country “%1” is in: taxes cannot be worked out.</source>
        <translation>Non si sa in quale paese si trovi «%1»: le imposte non si possono calcolare.</translation>
    </message>
    <message>
        <source>There is no tax data for: %1.</source>
        <translation>Nessun dato fiscale per: %1.</translation>
    </message>
    <message>
        <source>The places of work lie in several countries: choose one in the posting for taxes.</source>
        <translation>I luoghi di lavoro sono in più paesi: ne scelga uno nell’annuncio per le imposte.</translation>
    </message>
    <message>
        <source>The places of work are taxed differently: choose one in the posting for taxes.</source>
        <translation>I luoghi di lavoro sono tassati in modo diverso: ne scelga uno nell’annuncio per le imposte.</translation>
    </message>
    <message>
        <source>Non-occupational accident insurance, percent</source>
        <translation>Assicurazione infortuni non professionali, per cento</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>Works in Alsace-Moselle</source>
        <translation>Lavora in Alsazia-Mosella</translation>
    </message>
    <message>
        <source>Canton</source>
        <translation>Cantone</translation>
    </message>
    <message>
        <source>Long-term care contribution, %</source>
        <translation>Contributo per cure di lunga durata, %</translation>
    </message>
    <message>
        <source>Category of staff</source>
        <translation>Categoria di personale</translation>
    </message>
    <message>
        <source>Contract agent</source>
        <translation>Agente contrattuale</translation>
    </message>
    <message>
        <source>Fellow</source>
        <translation>Fellow</translation>
    </message>
    <message>
        <source>Graduate</source>
        <translation>Graduate</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Funzionario</translation>
    </message>
    <message>
        <source>Other (enter the rates)</source>
        <translation>Altro (inserire le aliquote)</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Personale titolare</translation>
    </message>
    <message>
        <source>Temporary agent</source>
        <translation>Agente temporaneo</translation>
    </message>
    <message>
        <source>Child allowances on the tax card</source>
        <translation>Detrazioni per figli (numero)</translation>
    </message>
    <message>
        <source>Count the federal credits for dependants</source>
        <translation>Considerare i crediti federali per persone a carico</translation>
    </message>
    <message>
        <source>Deduction per child in the canton</source>
        <translation>Deduzione cantonale per figlio</translation>
    </message>
    <message>
        <source>Reduction of the federal tax per child</source>
        <translation>Riduzione dell&apos;imposta federale per figlio</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Figli</translation>
    </message>
    <message>
        <source>Church tax</source>
        <translation>Imposta di culto</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Confession</source>
        <translation>Confessione</translation>
    </message>
    <message>
        <source>Christian Catholic</source>
        <translation>Cattolica cristiana</translation>
    </message>
    <message>
        <source>Protestant</source>
        <translation>Protestante</translation>
    </message>
    <message>
        <source>Roman Catholic</source>
        <translation>Cattolica romana</translation>
    </message>
    <message>
        <source>Ratios of the tax credits</source>
        <translation>Rapporti delle detrazioni</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>esatti</translation>
    </message>
    <message>
        <source>cut to four decimals (TUIR, art. 13)</source>
        <translation>troncati a quattro decimali (TUIR, art. 13)</translation>
    </message>
    <message>
        <source>Currency of the pay</source>
        <translation>Valuta dello stipendio</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Deduzioni</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>Factor on the tax card (class IV)</source>
        <translation>Fattore (classe IV)</translation>
    </message>
    <message>
        <source>Family bonus a year (2,000.16 for each child under 18 if taken in full)</source>
        <translation>Bonus familiare annuo (2000,16 per figlio minore di 18 anni se goduto per intero)</translation>
    </message>
    <message>
        <source>Filing status</source>
        <translation>Stato di dichiarazione</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Capofamiglia</translation>
    </message>
    <message>
        <source>Married, filing jointly</source>
        <translation>Coniugato, dichiarazione congiunta</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Celibe/nubile</translation>
    </message>
    <message>
        <source>First insured after 1995</source>
        <translation>Primo accredito contributivo dopo il 1995</translation>
    </message>
    <message>
        <source>Has children of 25 or more</source>
        <translation>Ha figli di 25 anni o più</translation>
    </message>
    <message>
        <source>Additional rate of the health fund, percent</source>
        <translation>Contributo aggiuntivo della cassa, per cento</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Assicurazione malattia</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privata</translation>
    </message>
    <message>
        <source>Statutory</source>
        <translation>Pubblica</translation>
    </message>
    <message>
        <source>Own health contribution, %</source>
        <translation>Contributo malattia proprio, %</translation>
    </message>
    <message>
        <source>Health supplement for the spouse, a month</source>
        <translation>Supplemento malattia per il coniuge, al mese</translation>
    </message>
    <message>
        <source>Impatriate regime</source>
        <translation>Regime impatriati</translation>
    </message>
    <message>
        <source>INPS rate of the employee, per cent</source>
        <translation>Aliquota INPS del lavoratore, per cento</translation>
    </message>
    <message>
        <source>Union tax as a share of the basic salary, %</source>
        <translation>Imposta dell’Unione in quota dello stipendio base, %</translation>
    </message>
    <message>
        <source>Joined the pension fund before 2012</source>
        <translation>Iscritto alla cassa pensioni prima del 2012</translation>
    </message>
    <message>
        <source>Floor of the levy (salary of AST 1 step 1), a month</source>
        <translation>Soglia del prelievo (stipendio AST 1 scatto 1), al mese</translation>
    </message>
    <message>
        <source>Solidarity levy, % (7 from AD 15 step 2)</source>
        <translation>Prelievo di solidarietà, % (7 da AD 15 scatto 2)</translation>
    </message>
    <message>
        <source>City or county</source>
        <translation>Città o contea</translation>
    </message>
    <message>
        <source>Married or in a civil union</source>
        <translation>Coniugato o unito civilmente</translation>
    </message>
    <message>
        <source>Maternity insurance, percent</source>
        <translation>Assicurazione maternità, per cento</translation>
    </message>
    <message>
        <source>Pension share in a mini-job</source>
        <translation>Quota pensionistica nel mini-job</translation>
    </message>
    <message>
        <source>Municipal surtax: exempt up to</source>
        <translation>Addizionale comunale: esenzione fino a</translation>
    </message>
    <message>
        <source>Municipal surtax, per cent</source>
        <translation>Addizionale comunale, per cento</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Comune</translation>
    </message>
    <message>
        <source>Milan</source>
        <translation>Milano</translation>
    </message>
    <message>
        <source>Rome</source>
        <translation>Roma</translation>
    </message>
    <message>
        <source>Turin</source>
        <translation>Torino</translation>
    </message>
    <message>
        <source>Venice</source>
        <translation>Venezia</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>CERN</source>
        <translation>CERN</translation>
    </message>
    <message>
        <source>Council of Europe</source>
        <translation>Consiglio d’Europa</translation>
    </message>
    <message>
        <source>ECMWF</source>
        <translation>ECMWF</translation>
    </message>
    <message>
        <source>European Molecular Biology Laboratory (EMBL)</source>
        <translation>Laboratorio europeo di biologia molecolare (EMBL)</translation>
    </message>
    <message>
        <source>European Patent Office</source>
        <translation>Ufficio europeo dei brevetti</translation>
    </message>
    <message>
        <source>European Space Agency (ESA)</source>
        <translation>Agenzia spaziale europea (ESA)</translation>
    </message>
    <message>
        <source>European Southern Observatory (ESO)</source>
        <translation>Osservatorio europeo australe (ESO)</translation>
    </message>
    <message>
        <source>European Union: institutions and agencies</source>
        <translation>Unione europea: istituzioni e agenzie</translation>
    </message>
    <message>
        <source>EUMETSAT</source>
        <translation>EUMETSAT</translation>
    </message>
    <message>
        <source>NATO</source>
        <translation>NATO</translation>
    </message>
    <message>
        <source>OECD</source>
        <translation>OCSE</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Nazioni Unite</translation>
    </message>
    <message>
        <source>Further deductions a year</source>
        <translation>Altre deduzioni all&apos;anno</translation>
    </message>
    <message>
        <source>Other dependants</source>
        <translation>Altre persone a carico</translation>
    </message>
    <message>
        <source>Partner&apos;s income a year</source>
        <translation>Reddito annuo del partner</translation>
    </message>
    <message>
        <source>Salary payments a year</source>
        <translation>Versamenti salariali all&apos;anno</translation>
    </message>
    <message>
        <source>Own pension fund contribution a month</source>
        <translation>Contributo proprio alla cassa pensioni al mese</translation>
    </message>
    <message>
        <source>Pension contribution on</source>
        <translation>Contributo pensionistico su</translation>
    </message>
    <message>
        <source>qualifying earnings</source>
        <translation>la retribuzione considerata</translation>
    </message>
    <message>
        <source>the whole pay</source>
        <translation>tutta la retribuzione</translation>
    </message>
    <message>
        <source>Pension fund</source>
        <translation>Cassa pensioni</translation>
    </message>
    <message>
        <source>legal minimum</source>
        <translation>minimo legale</translation>
    </message>
    <message>
        <source>Pension paid by</source>
        <translation>Contributo versato mediante</translation>
    </message>
    <message>
        <source>net pay arrangement</source>
        <translation>deduzione prima dell’imposta</translation>
    </message>
    <message>
        <source>salary sacrifice</source>
        <translation>rinuncia alla retribuzione</translation>
    </message>
    <message>
        <source>Pension: part of the yearly pay without contribution</source>
        <translation>Pensione: parte della retribuzione annua senza contributo</translation>
    </message>
    <message>
        <source>Own pension fund contribution, percent of gross</source>
        <translation>Contributo proprio alla cassa pensioni, per cento del lordo</translation>
    </message>
    <message>
        <source>Own pension contribution, %</source>
        <translation>Contributo pensionistico proprio, %</translation>
    </message>
    <message>
        <source>Pensionable remuneration a year</source>
        <translation>Remunerazione pensionabile annua</translation>
    </message>
    <message>
        <source>Payments into pillar 3a a year</source>
        <translation>Versamenti nel pilastro 3a all&apos;anno</translation>
    </message>
    <message>
        <source>Postgraduate loan</source>
        <translation>Prestito post-laurea</translation>
    </message>
    <message>
        <source>Postgraduate loan: threshold a year</source>
        <translation>Prestito post-laurea: soglia annua</translation>
    </message>
    <message>
        <source>Basic part of it (tax-relevant)</source>
        <translation>di cui quota di base (fiscale)</translation>
    </message>
    <message>
        <source>Private care premium a month, whole</source>
        <translation>Premio privato per l’assistenza al mese, totale</translation>
    </message>
    <message>
        <source>Private health premium a month, whole</source>
        <translation>Premio sanitario privato al mese, totale</translation>
    </message>
    <message>
        <source>The amount is quoted</source>
        <translation>L’importo è indicato</translation>
    </message>
    <message>
        <source>before internal tax</source>
        <translation>al lordo dell’imposta interna</translation>
    </message>
    <message>
        <source>after internal tax</source>
        <translation>al netto dell’imposta interna</translation>
    </message>
    <message>
        <source>Reference salary: factor on pay (C factor)</source>
        <translation>Stipendio di riferimento: fattore sullo stipendio (fattore C)</translation>
    </message>
    <message>
        <source>Part of the country</source>
        <translation>Parte del Paese</translation>
    </message>
    <message>
        <source>Lazio</source>
        <translation>Lazio</translation>
    </message>
    <message>
        <source>Lombardy</source>
        <translation>Lombardia</translation>
    </message>
    <message>
        <source>Piedmont</source>
        <translation>Piemonte</translation>
    </message>
    <message>
        <source>Veneto</source>
        <translation>Veneto</translation>
    </message>
    <message>
        <source>England, Wales or Northern Ireland</source>
        <translation>Inghilterra, Galles o Irlanda del Nord</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Scozia</translation>
    </message>
    <message>
        <source>Regional surtax, per cent</source>
        <translation>Addizionale regionale, per cento</translation>
    </message>
    <message>
        <source>30 % ruling</source>
        <translation>Regola del 30 %</translation>
    </message>
    <message>
        <source>Salary norm of the ruling</source>
        <translation>Soglia salariale della regola</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>none (researchers)</source>
        <translation>nessuna (ricercatori)</translation>
    </message>
    <message>
        <source>below 30 with a master’s degree</source>
        <translation>meno di 30 anni con laurea magistrale</translation>
    </message>
    <message>
        <source>Single earner or single parent</source>
        <translation>Unico percettore o genitore solo</translation>
    </message>
    <message>
        <source>Lives alone with the children</source>
        <translation>Vive da solo con i figli</translation>
    </message>
    <message>
        <source>13th and 14th payment: untaxed where a sixth of the regular yearly pay is at most</source>
        <translation>13ª e 14ª mensilità: non tassate se un sesto della retribuzione corrente annua è al massimo</translation>
    </message>
    <message>
        <source>Dependent spouse</source>
        <translation>Coniuge a carico</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Alaska</source>
        <translation>Alaska</translation>
    </message>
    <message>
        <source>Alabama</source>
        <translation>Alabama</translation>
    </message>
    <message>
        <source>Arkansas</source>
        <translation>Arkansas</translation>
    </message>
    <message>
        <source>Arizona</source>
        <translation>Arizona</translation>
    </message>
    <message>
        <source>Brandenburg</source>
        <translation>Brandeburgo</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlino</translation>
    </message>
    <message>
        <source>Baden-Württemberg</source>
        <translation>Baden-Württemberg</translation>
    </message>
    <message>
        <source>Bavaria</source>
        <translation>Baviera</translation>
    </message>
    <message>
        <source>California</source>
        <translation>California</translation>
    </message>
    <message>
        <source>Colorado</source>
        <translation>Colorado</translation>
    </message>
    <message>
        <source>Connecticut</source>
        <translation>Connecticut</translation>
    </message>
    <message>
        <source>District of Columbia</source>
        <translation>Distretto di Columbia</translation>
    </message>
    <message>
        <source>Delaware</source>
        <translation>Delaware</translation>
    </message>
    <message>
        <source>Florida</source>
        <translation>Florida</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Bremen</source>
        <translation>Brema</translation>
    </message>
    <message>
        <source>Hesse</source>
        <translation>Assia</translation>
    </message>
    <message>
        <source>Hamburg</source>
        <translation>Amburgo</translation>
    </message>
    <message>
        <source>Hawaii</source>
        <translation>Hawaii</translation>
    </message>
    <message>
        <source>Iowa</source>
        <translation>Iowa</translation>
    </message>
    <message>
        <source>Idaho</source>
        <translation>Idaho</translation>
    </message>
    <message>
        <source>Illinois</source>
        <translation>Illinois</translation>
    </message>
    <message>
        <source>Indiana</source>
        <translation>Indiana</translation>
    </message>
    <message>
        <source>Kansas</source>
        <translation>Kansas</translation>
    </message>
    <message>
        <source>Kentucky</source>
        <translation>Kentucky</translation>
    </message>
    <message>
        <source>Louisiana</source>
        <translation>Louisiana</translation>
    </message>
    <message>
        <source>Massachusetts</source>
        <translation>Massachusetts</translation>
    </message>
    <message>
        <source>Maryland</source>
        <translation>Maryland</translation>
    </message>
    <message>
        <source>Maine</source>
        <translation>Maine</translation>
    </message>
    <message>
        <source>Michigan</source>
        <translation>Michigan</translation>
    </message>
    <message>
        <source>Minnesota</source>
        <translation>Minnesota</translation>
    </message>
    <message>
        <source>Missouri</source>
        <translation>Missouri</translation>
    </message>
    <message>
        <source>Mississippi</source>
        <translation>Mississippi</translation>
    </message>
    <message>
        <source>Montana</source>
        <translation>Montana</translation>
    </message>
    <message>
        <source>Mecklenburg-Western Pomerania</source>
        <translation>Meclemburgo-Pomerania Anteriore</translation>
    </message>
    <message>
        <source>North Carolina</source>
        <translation>Carolina del Nord</translation>
    </message>
    <message>
        <source>North Dakota</source>
        <translation>Dakota del Nord</translation>
    </message>
    <message>
        <source>Nebraska</source>
        <translation>Nebraska</translation>
    </message>
    <message>
        <source>New Hampshire</source>
        <translation>New Hampshire</translation>
    </message>
    <message>
        <source>Lower Saxony</source>
        <translation>Bassa Sassonia</translation>
    </message>
    <message>
        <source>New Jersey</source>
        <translation>New Jersey</translation>
    </message>
    <message>
        <source>New Mexico</source>
        <translation>Nuovo Messico</translation>
    </message>
    <message>
        <source>Nevada</source>
        <translation>Nevada</translation>
    </message>
    <message>
        <source>North Rhine-Westphalia</source>
        <translation>Renania Settentrionale-Vestfalia</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>New York</translation>
    </message>
    <message>
        <source>Ohio</source>
        <translation>Ohio</translation>
    </message>
    <message>
        <source>Oklahoma</source>
        <translation>Oklahoma</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Oregon</translation>
    </message>
    <message>
        <source>Pennsylvania</source>
        <translation>Pennsylvania</translation>
    </message>
    <message>
        <source>Rhode Island</source>
        <translation>Rhode Island</translation>
    </message>
    <message>
        <source>Rhineland-Palatinate</source>
        <translation>Renania-Palatinato</translation>
    </message>
    <message>
        <source>South Carolina</source>
        <translation>Carolina del Sud</translation>
    </message>
    <message>
        <source>South Dakota</source>
        <translation>Dakota del Sud</translation>
    </message>
    <message>
        <source>Schleswig-Holstein</source>
        <translation>Schleswig-Holstein</translation>
    </message>
    <message>
        <source>Saarland</source>
        <translation>Saarland</translation>
    </message>
    <message>
        <source>Saxony</source>
        <translation>Sassonia</translation>
    </message>
    <message>
        <source>Saxony-Anhalt</source>
        <translation>Sassonia-Anhalt</translation>
    </message>
    <message>
        <source>Thuringia</source>
        <translation>Turingia</translation>
    </message>
    <message>
        <source>Tennessee</source>
        <translation>Tennessee</translation>
    </message>
    <message>
        <source>Texas</source>
        <translation>Texas</translation>
    </message>
    <message>
        <source>Utah</source>
        <translation>Utah</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>Virginia</translation>
    </message>
    <message>
        <source>Vermont</source>
        <translation>Vermont</translation>
    </message>
    <message>
        <source>Washington</source>
        <translation>Washington</translation>
    </message>
    <message>
        <source>Wisconsin</source>
        <translation>Wisconsin</translation>
    </message>
    <message>
        <source>West Virginia</source>
        <translation>Virginia Occidentale</translation>
    </message>
    <message>
        <source>Wyoming</source>
        <translation>Wyoming</translation>
    </message>
    <message>
        <source>The employer passes the optional state insurance on</source>
        <translation>Il datore di lavoro addebita l’assicurazione facoltativa dello Stato</translation>
    </message>
    <message>
        <source>Civil status</source>
        <translation>Stato civile</translation>
    </message>
    <message>
        <source>Executive (cadre)</source>
        <translation>Quadro (cadre)</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>Coniugato/a</translation>
    </message>
    <message>
        <source>Employee (non-cadre)</source>
        <translation>Impiegato (non-cadre)</translation>
    </message>
    <message>
        <source>Student loan</source>
        <translation>Prestito studentesco</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Plan 1</source>
        <translation>Plan 1</translation>
    </message>
    <message>
        <source>Plan 2</source>
        <translation>Plan 2</translation>
    </message>
    <message>
        <source>Plan 4</source>
        <translation>Plan 4</translation>
    </message>
    <message>
        <source>Plan 5</source>
        <translation>Plan 5</translation>
    </message>
    <message>
        <source>Student loan: threshold a year</source>
        <translation>Prestito studentesco: soglia annua</translation>
    </message>
    <message>
        <source>Tariff code, if known</source>
        <translation>Codice di tariffa, se noto</translation>
    </message>
    <message>
        <source>Addition on the tax card, a year</source>
        <translation>Importo aggiunto iscritto, annuo</translation>
    </message>
    <message>
        <source>Allowance on the tax card, a year</source>
        <translation>Franchigia iscritta, annua</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Classe d’imposta</translation>
    </message>
    <message>
        <source>I: single</source>
        <translation>I: non coniugato</translation>
    </message>
    <message>
        <source>II: single parent</source>
        <translation>II: genitore solo</translation>
    </message>
    <message>
        <source>III: married, higher pay</source>
        <translation>III: coniugato, reddito maggiore</translation>
    </message>
    <message>
        <source>IV: married, similar pay</source>
        <translation>IV: coniugato, redditi simili</translation>
    </message>
    <message>
        <source>V: married, partner in III</source>
        <translation>V: coniugato, partner in III</translation>
    </message>
    <message>
        <source>VI: second job</source>
        <translation>VI: secondo impiego</translation>
    </message>
    <message>
        <source>Taxed at source</source>
        <translation>Tassato alla fonte</translation>
    </message>
    <message>
        <source>Unemployment contribution, %</source>
        <translation>Contributo disoccupazione, %</translation>
    </message>
    <message>
        <source>Rebate on Vaud&apos;s cantonal tax, percent</source>
        <translation>Sconto sull&apos;imposta cantonale vodese, per cento</translation>
    </message>
    <message>
        <source>%1: “%2” is no amount that can be taken. Write it as 60000.00: not negative, with at most two digits after the point.</source>
        <translation>%1: «%2» non è un importo utilizzabile. Lo scriva come 60000.00: non negativo, al massimo due cifre dopo il punto.</translation>
    </message>
    <message>
        <source>Household, %1: “%2” cannot be used. It may be: %3.</source>
        <translation>Nucleo familiare, %1: «%2» non è utilizzabile. Possibile: %3.</translation>
    </message>
    <message>
        <source>%1: no public source states these figures; enter them from the offer or the staff rules: %2.</source>
        <translation>%1: nessuna fonte pubblica indica questi valori; inserirli secondo l’offerta o lo statuto del personale: %2.</translation>
    </message>
    <message>
        <source>Household, %1: this has to be given. It may be: %2.</source>
        <translation>Nucleo familiare, %1: questo dato manca. Possibile: %2.</translation>
    </message>
    <message>
        <source>Supplementary pension (Agirc-Arrco)</source>
        <translation>Pensione complementare (Agirc-Arrco)</translation>
    </message>
    <message>
        <source>Old-age, disability and income insurance (AHV/IV/EO)</source>
        <translation>AVS/AI/IPG</translation>
    </message>
    <message>
        <source>Unemployment insurance (ALV)</source>
        <translation>Assicurazione contro la disoccupazione (AD)</translation>
    </message>
    <message>
        <source>APEC</source>
        <translation>APEC</translation>
    </message>
    <message>
        <source>Cantonal tax</source>
        <translation>Imposta cantonale</translation>
    </message>
    <message>
        <source>Long-term care insurance</source>
        <translation>Assicurazione per cure di lunga durata</translation>
    </message>
    <message>
        <source>General balance contribution (CEG)</source>
        <translation>Contributo di equilibrio generale (CEG)</translation>
    </message>
    <message>
        <source>Technical balance contribution (CET)</source>
        <translation>Contributo di equilibrio tecnico (CET)</translation>
    </message>
    <message>
        <source>Communal tax</source>
        <translation>Imposta comunale</translation>
    </message>
    <message>
        <source>CRDS</source>
        <translation>CRDS</translation>
    </message>
    <message>
        <source>CSG, deductible</source>
        <translation>CSG deducibile</translation>
    </message>
    <message>
        <source>CSG, not deductible</source>
        <translation>CSG non deducibile</translation>
    </message>
    <message>
        <source>Family allowance fund</source>
        <translation>Cassa assegni familiari</translation>
    </message>
    <message>
        <source>Federal income tax</source>
        <translation>Imposta federale sul reddito</translation>
    </message>
    <message>
        <source>Direct federal tax</source>
        <translation>Imposta federale diretta</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>Imposta sul reddito</translation>
    </message>
    <message>
        <source>Internal tax</source>
        <translation>Imposta interna</translation>
    </message>
    <message>
        <source>IRPEF</source>
        <translation>IRPEF</translation>
    </message>
    <message>
        <source>Local income tax</source>
        <translation>Imposta locale sul reddito</translation>
    </message>
    <message>
        <source>Geneva maternity insurance</source>
        <translation>Assicurazione maternità ginevrina</translation>
    </message>
    <message>
        <source>Medicare</source>
        <translation>Medicare</translation>
    </message>
    <message>
        <source>Municipal surtax</source>
        <translation>Addizionale comunale</translation>
    </message>
    <message>
        <source>National Insurance</source>
        <translation>Assicurazione nazionale (National Insurance)</translation>
    </message>
    <message>
        <source>Pension, capped</source>
        <translation>Pensione, con massimale</translation>
    </message>
    <message>
        <source>Pension fund (BVG)</source>
        <translation>Cassa pensioni (LPP)</translation>
    </message>
    <message>
        <source>Pension, uncapped</source>
        <translation>Pensione, senza massimale</translation>
    </message>
    <message>
        <source>Regional surtax</source>
        <translation>Addizionale regionale</translation>
    </message>
    <message>
        <source>Social insurance</source>
        <translation>Assicurazioni sociali</translation>
    </message>
    <message>
        <source>Social Security</source>
        <translation>Social Security (pensione)</translation>
    </message>
    <message>
        <source>Solidarity surcharge</source>
        <translation>Contributo di solidarietà</translation>
    </message>
    <message>
        <source>Tax at source</source>
        <translation>Imposta alla fonte</translation>
    </message>
    <message>
        <source>State income tax</source>
        <translation>Imposta statale sul reddito</translation>
    </message>
    <message>
        <source>State payroll insurance</source>
        <translation>Assicurazioni sociali dello Stato</translation>
    </message>
    <message>
        <source>Paid on top</source>
        <translation>Corrisposto in aggiunta</translation>
    </message>
    <message>
        <source>Unemployment insurance</source>
        <translation>Assicurazione contro la disoccupazione</translation>
    </message>
    <message>
        <source>Wage tax</source>
        <translation>Imposta sul salario</translation>
    </message>
    <message>
        <source>This place computes from gross or from net, not from a taxable income.</source>
        <translation>Per questo luogo si calcola dal lordo o dal netto, non dal reddito imponibile.</translation>
    </message>
    <message>
        <source>At this income the yearly assessment gives further credits and refunds of social insurance; they are not included.</source>
        <translation>Con questo reddito la dichiarazione annuale dà ulteriori crediti e rimborsi di contributi; non sono compresi.</translation>
    </message>
    <message>
        <source>Minor employment: pay of one payment up to {551.10} a month is not insured.</source>
        <translation>Impiego marginale: fino a {551.10} al mese non vi è assicurazione sociale.</translation>
    </message>
    <message>
        <source>One regular month; a 13th and 14th payment are insured and taxed apart and come on top.</source>
        <translation>Un mese corrente; una 13ª e una 14ª mensilità sono assicurate e tassate a parte e si aggiungono.</translation>
    </message>
    <message>
        <source>The 13th and 14th payment stay untaxed because a sixth of the regular pay is within the limit that was taken; that limit is not confirmed by a source.</source>
        <translation>La 13ª e la 14ª mensilità non sono tassate perché un sesto della retribuzione corrente non supera il limite assunto; tale limite non è confermato da una fonte.</translation>
    </message>
    <message>
        <source>Computed as twelve even months. In this canton a 13th salary raises the rate of the month in which it is paid.</source>
        <translation>Calcolato come dodici mesi uguali. In questo cantone una tredicesima aumenta l&apos;aliquota del mese in cui è versata.</translation>
    </message>
    <message>
        <source>Pension rates and reference salaries were seen with the values of 2024/25, the health rate of {4.86} % on a page of 2019; newer ones were not found.</source>
        <translation>Le aliquote pensionistiche e gli stipendi di riferimento provengono da pagine con i valori 2024/25, l’aliquota sanitaria del {4.86} % da una pagina del 2019; dati più recenti non sono stati trovati.</translation>
    </message>
    <message>
        <source>The health share (a third of {4.32} %) is of about 2017; the pension rate is as entered.</source>
        <translation>La quota sanitaria (un terzo del {4.32} %) risale a circa il 2017; l’aliquota pensionistica è quella inserita.</translation>
    </message>
    <message>
        <source>No public source states this organisation&apos;s contribution rates: they are as entered.</source>
        <translation>Nessuna fonte pubblica indica le aliquote contributive di questa organizzazione: sono quelle inserite.</translation>
    </message>
    <message>
        <source>The rates are as entered. A state may count this pay when it sets the rate on other income.</source>
        <translation>Le aliquote sono quelle inserite. Uno Stato può considerare questo stipendio per determinare l’aliquota su altri redditi.</translation>
    </message>
    <message>
        <source>Taken over from CERN, whose pension fund the staff belong to: rate and C factor of the reference salary. The health rate is as entered.</source>
        <translation>Ripreso dal CERN, alla cui cassa pensioni appartiene il personale: aliquota e fattore C dello stipendio di riferimento. L’aliquota sanitaria è quella inserita.</translation>
    </message>
    <message>
        <source>The pension rate of {12.1} % is not confirmed by a source, the floor of the levy is derived, and the Union tax is the share that was entered.</source>
        <translation>L’aliquota pensionistica del {12.1} % non è confermata da una fonte, la soglia del prelievo è derivata e l’imposta dell’Unione è la quota inserita.</translation>
    </message>
    <message>
        <source>The exemption holds for members of the staff; consultants, interns and pensions are usually taxed, and citizens of the United States stay liable there.</source>
        <translation>L’esenzione vale per i membri del personale; consulenti, stagisti e pensioni sono di norma tassati, e i cittadini degli Stati Uniti restano soggetti all’imposta di quel Paese.</translation>
    </message>
    <message>
        <source>Post adjustment, a percentage of the net base salary by duty station, comes on top and is not included; pay that contains it is entered as net.</source>
        <translation>L’adeguamento di sede (post adjustment), una percentuale dello stipendio netto secondo la sede, si aggiunge e non è compreso; un importo che lo contiene va inserito come netto.</translation>
    </message>
    <message>
        <source>The month bears its part of the tax on a year of equal payments; the rate that is withheld may differ.</source>
        <translation>Il mese porta la sua parte dell’imposta su un anno di pagamenti uguali; l’aliquota trattenuta può differire.</translation>
    </message>
    <message>
        <source>The income tax rests on the scale for income of 2025: the scale for this year’s income is not law yet.</source>
        <translation>L’imposta sul reddito si basa sulla scala per i redditi del 2025: quella di quest’anno non è ancora legge.</translation>
    </message>
    <message>
        <source>The rate of Geneva&apos;s maternity insurance for this year was not found; that of 2025 is assumed.</source>
        <translation>L&apos;aliquota dell&apos;assicurazione maternità ginevrina per quest&apos;anno non è stata trovata; si assume quella del 2025.</translation>
    </message>
    <message>
        <source>Geneva&apos;s tax is composed as its law says (12 % less, one home-care centime), but was not held against an official case; the communal share by place of work is not computed.</source>
        <translation>L&apos;imposta ginevrina è composta secondo la legge (12 % in meno, un centesimo per l&apos;aiuto a domicilio), ma non è stata verificata su un caso ufficiale; la quota comunale secondo il luogo di lavoro non è calcolata.</translation>
    </message>
    <message>
        <source>The month is its part of a year of equal payments; a payslip spreads credits and surtaxes differently.</source>
        <translation>Il mese è la sua parte di un anno di pagamenti uguali; una busta paga distribuisce diversamente detrazioni e addizionali.</translation>
    </message>
    <message>
        <source>Regional and municipal surtaxes come from one source that no second one confirmed.</source>
        <translation>Le addizionali regionale e comunale provengono da una sola fonte, non confermata da una seconda.</translation>
    </message>
    <message>
        <source>From CHF {120000} a year, residents are assessed in the ordinary way afterwards; the tax at source is only an advance.</source>
        <translation>Da CHF {120000} all&apos;anno i residenti sono tassati successivamente in via ordinaria; l&apos;imposta alla fonte è allora solo un acconto.</translation>
    </message>
    <message>
        <source>Mini-job: the employer pays the flat tax and contributions; the employee&apos;s pension share can be dropped on request.</source>
        <translation>Mini-job: il datore di lavoro paga l’imposta e i contributi forfettari; dalla quota pensionistica ci si può esonerare su richiesta.</translation>
    </message>
    <message>
        <source>A gross of a year includes the holiday pay of 8 %; a month is a month without it.</source>
        <translation>Un lordo annuo comprende l’indennità di ferie dell’8 %; un mese è un mese senza di essa.</translation>
    </message>
    <message>
        <source>The salary norm of the 30 % ruling cuts the tax-free part, or leaves none.</source>
        <translation>La soglia salariale della regola del 30 % riduce la parte esente o non ne lascia.</translation>
    </message>
    <message>
        <source>Computed to the cent; the official tables go by steps of pay and whole euros, which makes up to 2 euros a year.</source>
        <translation>Calcolato al centesimo; le tabelle ufficiali procedono a scaglioni e in euro interi, con scarti fino a 2 euro l’anno.</translation>
    </message>
    <message>
        <source>The data have no amount of this canton&apos;s deduction for a child; none is assumed, so the tax shown is too high. It can be entered in the household.</source>
        <translation>I dati non contengono la deduzione per figli di questo cantone; non se ne assume alcuna, perciò l&apos;imposta mostrata è troppo alta. Si può inserire nell&apos;economia domestica.</translation>
    </message>
    <message>
        <source>This pay is not above the limit from which private health insurance is open; it holds only for those who were released before.</source>
        <translation>Questa retribuzione non supera il limite che apre l’assicurazione malattia privata; vale solo per chi era già esonerato.</translation>
    </message>
    <message>
        <source>From this gross, contributions and the standard deductions (professional expenses, insurance premiums, family) are taken; others can be entered in the household.</source>
        <translation>Da questo lordo sono dedotti i contributi e le deduzioni standard (spese professionali, premi assicurativi, famiglia); altre si possono inserire nell&apos;economia domestica.</translation>
    </message>
    <message>
        <source>Transition range: contributions are computed on a reduced base; in a year, twelve even months are assumed.</source>
        <translation>Fascia di transizione: i contributi si calcolano su una base ridotta; per l’anno si assumono dodici mesi uguali.</translation>
    </message>
    <message>
        <source>The pension contribution is as entered; the limits of qualifying earnings ({6240} and {50270} a year) are not verified.</source>
        <translation>Il contributo pensionistico è quello inserito; i limiti della retribuzione considerata ({6240} e {50270} l’anno) non sono verificati.</translation>
    </message>
    <message>
        <source>Every resident of this state also pays a county tax; it is left out until a county is given.</source>
        <translation>In questo Stato ogni residente paga anche un’imposta di contea; non è compresa finché non si indica una contea.</translation>
    </message>
    <message>
        <source>The standard deduction is used; itemized deductions, such as state taxes paid, would lower the tax here.</source>
        <translation>Si applica la deduzione forfettaria (standard deduction); deduzioni analitiche, come le imposte statali pagate, qui ridurrebbero l’imposta.</translation>
    </message>
    <message>
        <source>The rule of this locality for the year is not confirmed by a second source.</source>
        <translation>La regola di questa località per l’anno non è confermata da una seconda fonte.</translation>
    </message>
    <message>
        <source>Credits for low wages, such as the earned income credit, are left out; net may be higher.</source>
        <translation>I crediti per retribuzioni basse, come l’Earned Income Credit, non sono compresi; il netto può essere più alto.</translation>
    </message>
    <message>
        <source>A month is a twelfth of the year&apos;s final tax; the withholding on a payslip differs.</source>
        <translation>Un mese è un dodicesimo dell’imposta annua definitiva; la ritenuta in busta paga è diversa.</translation>
    </message>
    <message>
        <source>The lines are what this pay adds: the joint return less the return on the partner’s wages alone.</source>
        <translation>Le righe indicano quanto aggiunge questa retribuzione: la dichiarazione congiunta meno quella sulla sola retribuzione del partner.</translation>
    </message>
    <message>
        <source>The state takes an employee insurance contribution whose figures for this year were not found; it is left out.</source>
        <translation>Lo Stato preleva un contributo assicurativo dei dipendenti i cui dati per l’anno non sono stati trovati; non è compreso.</translation>
    </message>
    <message>
        <source>Some state figures of this year are projections; the state may publish others.</source>
        <translation>Alcuni dati dello Stato per quest’anno sono proiezioni; lo Stato può pubblicarne altri.</translation>
    </message>
    <message>
        <source>The city changes its rate on 1 July; the rate of 1 January is used for the whole year.</source>
        <translation>La città modifica l’aliquota il 1º luglio; per tutto l’anno si applica quella del 1º gennaio.</translation>
    </message>
    <message>
        <source>State exemptions and credits for dependants are left out; the state tax may be lower.</source>
        <translation>Le esenzioni e i crediti dello Stato per familiari a carico non sono compresi; l’imposta statale può essere più bassa.</translation>
    </message>
    <message>
        <source>Special rules of Valais (indexation, family reduction, the communes&apos; own tariff) are not in the data; this figure is a rough one.</source>
        <translation>Le regole particolari del Vallese (indicizzazione, riduzione per famiglie, tariffa propria dei comuni) non sono nei dati; questo importo è approssimativo.</translation>
    </message>
    <message>
        <source>Vaud grants a rebate on the cantonal tax; this year&apos;s percentage was not found, none is assumed. It can be entered in the household.</source>
        <translation>Vaud concede uno sconto sull&apos;imposta cantonale; la percentuale di quest&apos;anno non è stata trovata, non se ne assume alcuna. Si può inserire nell&apos;economia domestica.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here, or its value is not of the right kind.</source>
        <translation>La chiave «%1» non è conosciuta qui, o il suo valore non è del tipo giusto.</translation>
    </message>
    <message>
        <source>“%1” has to be given.</source>
        <translation>«%1» deve essere indicato.</translation>
    </message>
    <message>
        <source>This is not JSON (at byte %1). Write one JSON object a line.</source>
        <translation>Non è JSON (al byte %1). Scriva un oggetto JSON per riga.</translation>
    </message>
    <message>
        <source>One JSON object a line is expected, without lists in it.</source>
        <translation>È atteso un oggetto JSON per riga, senza elenchi.</translation>
    </message>
    <message>
        <source>Give one amount: gross, net or taxable.</source>
        <translation>Indichi un solo importo: gross, net o taxable.</translation>
    </message>
    <message>
        <source>Taxes on a taxable income can be asked for a year only.</source>
        <translation>Le imposte su un reddito imponibile si possono chiedere solo per un anno.</translation>
    </message>
    <message>
        <source>%1: no source confirms this threshold; enter it: %2.</source>
        <translation>%1: nessuna fonte conferma questa soglia; inserirla: %2.</translation>
    </message>
    <message>
        <source>No gross reaches a net of %1.</source>
        <translation>Nessun lordo raggiunge un netto di %1.</translation>
    </message>
    <message>
        <source>There are no tax rules for “%1”. There are rules for: %2.</source>
        <translation>Non ci sono regole fiscali per «%1». Ce ne sono per: %2.</translation>
    </message>
    <message>
        <source>There is no tax data for %1 “%2”. There is data for: %3.</source>
        <translation>Non ci sono dati fiscali per %1 «%2». Ce ne sono per: %3.</translation>
    </message>
    <message>
        <source>The rules at hand do not cover %1 “%2”. They cover: %3.</source>
        <translation>Le regole disponibili non coprono %1 «%2». Coprono: %3.</translation>
    </message>
    <message>
        <source>%1: there is no tax data for %2. There is data for: %3.</source>
        <translation>%1: non ci sono dati fiscali per %2. Ce ne sono per: %3.</translation>
    </message>
    <message>
        <source>Payments a year</source>
        <translation>Mensilità all’anno</translation>
    </message>
    <message>
        <source>Children under 25</source>
        <translation>Figli sotto i 25 anni</translation>
    </message>
    <message>
        <source>Accident contribution, %</source>
        <translation>Contributo infortuni, %</translation>
    </message>
    <message>
        <source>Dependent children of 21 to 29</source>
        <translation>Figli a carico da 21 a 29 anni</translation>
    </message>
    <message>
        <source>Partner’s net taxable pay a year</source>
        <translation>Retribuzione netta imponibile annua del partner</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Children under 17</source>
        <translation>Figli sotto i 17 anni</translation>
    </message>
    <message>
        <source>Partner’s gross wages a year</source>
        <translation>Retribuzione lorda annua del partner</translation>
    </message>
    <message>
        <source>Accident insurance</source>
        <translation>Assicurazione infortuni</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Pensione</translation>
    </message>
    <message>
        <source>Left over by the smallest unit</source>
        <translation>Resto dell’unità minima</translation>
    </message>
    <message>
        <source>Tax year</source>
        <translation>Anno fiscale</translation>
    </message>
    <message>
        <source>Federal state (Land)</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Asks for a degree in %2, at least: %1, or equivalent experience</source>
        <translation>Richiede un titolo in %2, almeno: %1, o esperienza equivalente</translation>
    </message>
    <message>
        <source>Asks for a degree, at least: %1, or %2 years of experience</source>
        <translation>Richiede un titolo, almeno: %1, o %2 anni di esperienza</translation>
    </message>
    <message>
        <source>Asks for a degree, at least: %1, or 1 year of experience</source>
        <translation>Richiede un titolo, almeno: %1, o 1 anno di esperienza</translation>
    </message>
    <message>
        <source>Asks for a degree in %2, at least: %1, or %3 years of experience</source>
        <translation>Richiede un titolo in %2, almeno: %1, o %3 anni di esperienza</translation>
    </message>
    <message>
        <source>Asks for a degree in %2, at least: %1, or 1 year of experience</source>
        <translation>Richiede un titolo in %2, almeno: %1, o 1 anno di esperienza</translation>
    </message>
    <message>
        <source>Not open to people with a degree above: %1</source>
        <translation>Non aperto a chi ha un titolo superiore a: %1</translation>
    </message>
    <message>
        <source>Asks for an enrolled student, studying at least for: %1</source>
        <translation>Richiede una persona iscritta agli studi, almeno per: %1</translation>
    </message>
    <message>
        <source>Asks for a student enrolled at %1</source>
        <translation>Richiede l’iscrizione presso: %1</translation>
    </message>
    <message>
        <source>Asks for a student enrolled at %2, studying at least for: %1</source>
        <translation>Richiede l’iscrizione presso %2, almeno per: %1</translation>
    </message>
    <message>
        <source>Asks for a student enrolled until %1 at least</source>
        <translation>Richiede l’iscrizione almeno fino al %1</translation>
    </message>
    <message>
        <source>Asks for a student enrolled until %2 at least, studying at least for: %1</source>
        <translation>Richiede l’iscrizione almeno fino al %2, almeno per: %1</translation>
    </message>
    <message>
        <source>Asks for a student enrolled at %1 until %2 at least</source>
        <translation>Richiede l’iscrizione presso %1 almeno fino al %2</translation>
    </message>
    <message>
        <source>Asks for a student enrolled at %2 until %3 at least, studying at least for: %1</source>
        <translation>Richiede l’iscrizione presso %2 almeno fino al %3, almeno per: %1</translation>
    </message>
    <message>
        <source>Enrolled as a student until %1</source>
        <translation>Agli studi, iscrizione fino al %1</translation>
    </message>
    <message>
        <source>Asks for at most %2 years of experience in %1</source>
        <translation>Richiede al massimo %2 anni di esperienza in %1</translation>
    </message>
    <message>
        <source>Asks for at most 1 year of experience in %1</source>
        <translation>Richiede al massimo 1 anno di esperienza in %1</translation>
    </message>
    <message>
        <source>Asks people to live within %1 km of %2</source>
        <translation>Richiede di abitare al massimo a %1 km da %2</translation>
    </message>
    <message>
        <source>Asks for a security clearance, held or to be obtained: %1</source>
        <translation>Richiede un nulla osta di sicurezza, posseduto o ottenibile: %1</translation>
    </message>
    <message>
        <source>You would like to work in: %1</source>
        <translation>Vorrebbe lavorare in: %1</translation>
    </message>
    <message>
        <source>You would like to work at home, at least: %1</source>
        <translation>Vorrebbe lavorare da casa, almeno: %1</translation>
    </message>
    <message>
        <source>You would like a workload from %1 to %2 percent</source>
        <translation>Vorrebbe un grado di occupazione dal %1 al %2 per cento</translation>
    </message>
    <message>
        <source>You would like a contract without an end</source>
        <translation>Vorrebbe un contratto a tempo indeterminato</translation>
    </message>
    <message>
        <source>You would like to start on %1 or later</source>
        <translation>Vorrebbe iniziare il %1 o dopo</translation>
    </message>
    <message>
        <source>Degree: %1 in %2</source>
        <translation>Titolo: %1 in %2</translation>
    </message>
    <message>
        <source>Enrolled as a student until %1: %2</source>
        <translation>Agli studi, iscrizione fino al %1: %2</translation>
    </message>
    <message>
        <source>Enrolled as a student: %1</source>
        <translation>Agli studi: %1</translation>
    </message>
    <message>
        <source>Holds the clearance %1</source>
        <translation>Possiede il nulla osta %1</translation>
    </message>
    <message>
        <source>Holds the clearance %1 until %2</source>
        <translation>Possiede il nulla osta %1 fino al %2</translation>
    </message>
    <message>
        <source>Holds no clearance</source>
        <translation>Non possiede alcun nulla osta</translation>
    </message>
    <message>
        <source>The profile does not say in which town the person lives</source>
        <translation>Il profilo non dice in quale località abita la persona</translation>
    </message>
    <message>
        <source>The town %1 or the place asked for is not in the list</source>
        <translation>La località %1 o il luogo richiesto non è nell’elenco</translation>
    </message>
    <message>
        <source>Lives in %1, %2 km from %3</source>
        <translation>Abita a %1, a %2 km da %3</translation>
    </message>
    <message>
        <source>Several towns are called %1: between %2 and %3 km from %4</source>
        <translation>Più località si chiamano %1: tra %2 e %3 km da %4</translation>
    </message>
    <message>
        <source>The posting says: %1</source>
        <translation>L’annuncio dice: %1</translation>
    </message>
    <message>
        <source>The posting offers %1 to %2 percent</source>
        <translation>L’annuncio offre dal %1 al %2 per cento</translation>
    </message>
    <message>
        <source>The contract: %1</source>
        <translation>Il contratto: %1</translation>
    </message>
    <message>
        <source>The work starts on %1</source>
        <translation>Il lavoro inizia il %1</translation>
    </message>
    <message>
        <source>The posting does not say</source>
        <translation>L’annuncio non lo dice</translation>
    </message>
    <message>
        <source>Does a degree in %1 count for %2?</source>
        <translation>Un titolo in %1 vale per %2?</translation>
    </message>
    <message>
        <source>In which subject is your highest degree?</source>
        <translation>In quale materia è il Suo titolo più alto?</translation>
    </message>
    <message>
        <source>What do you study, where, and until when are you enrolled?</source>
        <translation>Che cosa studia, dove, e fino a quando è iscritto/a?</translation>
    </message>
    <message>
        <source>Which clearance is enough, and can it be obtained after the contract is signed: %1?</source>
        <translation>Quale nulla osta basta, e può essere ottenuto dopo la firma del contratto: %1?</translation>
    </message>
    <message>
        <source>In which town do you live?</source>
        <translation>In quale località abita?</translation>
    </message>
    <message>
        <source>How far from %1 do you live?</source>
        <translation>A quale distanza da %1 abita?</translation>
    </message>
    <message>
        <source>Can the work be done at home, and how often?</source>
        <translation>Il lavoro può essere svolto da casa, e quanto spesso?</translation>
    </message>
    <message>
        <source>Which workloads are possible?</source>
        <translation>Quali gradi di occupazione sono possibili?</translation>
    </message>
    <message>
        <source>Is the contract permanent?</source>
        <translation>Il contratto è a tempo indeterminato?</translation>
    </message>
    <message>
        <source>Measured in a straight line between the middles of the towns (GeoNames)</source>
        <translation>Misurato in linea d’aria tra i centri delle località (GeoNames)</translation>
    </message>
    <message>
        <source>Would fit if %2 years of the work were in %1</source>
        <translation>Andrebbe bene se %2 anni del lavoro fossero in %1</translation>
    </message>
    <message>
        <source>Would fit if 1 year of the work were in %1</source>
        <translation>Andrebbe bene se 1 anno del lavoro fosse in %1</translation>
    </message>
    <message>
        <source>Would fit with %1 years of experience since graduation</source>
        <translation>Andrebbe bene con %1 anni di esperienza dopo il titolo</translation>
    </message>
    <message>
        <source>Would fit with 1 year of experience since graduation</source>
        <translation>Andrebbe bene con 1 anno di esperienza dopo il titolo</translation>
    </message>
    <message>
        <source>Would fit with this clearance: %1</source>
        <translation>Andrebbe bene con questo nulla osta: %1</translation>
    </message>
    <message>
        <source>Would fit when living in or near %1</source>
        <translation>Andrebbe bene abitando a %1 o vicino</translation>
    </message>
    <message>
        <source>Would fit when living in one of the %1</source>
        <translation>Andrebbe bene abitando in: %1</translation>
    </message>
    <message>
        <source>Would fit for somebody who is not a student</source>
        <translation>Andrebbe bene per chi non studia</translation>
    </message>
    <message>
        <source>A distance needs its town and more than 0 km. Write both, or choose a place without a distance.</source>
        <translation>Una distanza richiede la sua località e più di 0 km. Indichi entrambe, o scelga un luogo senza distanza.</translation>
    </message>
    <message>
        <source>The preferred workload is not a range from 0 to 100 percent.</source>
        <translation>Il grado di occupazione desiderato non è un intervallo da 0 a 100 per cento.</translation>
    </message>
    <message>
        <source>A security clearance has no name. Write it, or remove the line.</source>
        <translation>Un nulla osta di sicurezza non ha nome. Lo indichi, o rimuova la riga.</translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep, which no résumé is. Nothing was imported.</source>
        <translation>Il file è annidato su più di %1 livelli, cosa che nessun CV è. Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>The file is no Europass CV in XML: something is wrong near line %1.</source>
        <translation>Il file non è un CV Europass in XML: qualcosa non va vicino alla riga %1.</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3, the average of %4 published days from %5 to %6</source>
        <translation>1 %1 = %2 %3, media di %4 giorni pubblicati dal %5 al %6</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3, typed by hand</source>
        <translation>1 %1 = %2 %3, inserito a mano</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3, typed by hand: %4</source>
        <translation>1 %1 = %2 %3, inserito a mano: %4</translation>
    </message>
    <message>
        <source>No exchange rate was published for %1; the one of %2 is used.</source>
        <translation>Per il %1 non è stato pubblicato alcun tasso di cambio; si usa quello del %2.</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3 (%4). %5.</source>
        <translation>1 %1 = %2 %3 (%4). %5.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>average of %1 published days, %2 to %3</source>
        <translation>media di %1 giorni pubblicati, dal %2 al %3</translation>
    </message>
    <message>
        <source>typed by hand on %1</source>
        <translation>inserito a mano il %1</translation>
    </message>
    <message>
        <source>The period from %1 to %2 ends before it begins.</source>
        <translation>Il periodo dal %1 al %2 finisce prima di iniziare.</translation>
    </message>
    <message>
        <source>The period has more exchange rates than an average can hold exactly.</source>
        <translation>Il periodo ha più tassi di cambio di quanti una media possa contenere esattamente.</translation>
    </message>
    <message>
        <source>No day from %3 to %4 has exchange rates of both %1 and %2.</source>
        <translation>Nessun giorno dal %3 al %4 ha tassi di cambio sia per %1 sia per %2.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 2026-05-31.</source>
        <translation>«%1» non è un giorno. Lo scriva come 2026-05-31.</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write it as 2026-01-01..2026-03-31.</source>
        <translation>«%1» non è un periodo. Lo scriva come 2026-01-01..2026-03-31.</translation>
    </message>
    <message>
        <source>“%1” is not a rate. Write it as EUR:CHF=0.95, with a note after a further colon if wanted.</source>
        <translation>«%1» non è un tasso. Lo scriva come EUR:CHF=0.95, se serve con una nota dopo altri due punti.</translation>
    </message>
    <message>
        <source>A rate needs two different currencies, not %1 twice.</source>
        <translation>Un tasso richiede due valute diverse, non due volte %1.</translation>
    </message>
    <message>
        <source>A rate has to be more than zero, not %1.</source>
        <translation>Un tasso deve essere maggiore di zero, non %1.</translation>
    </message>
    <message>
        <source>%1 has too many digits for a rate: at most 11, and 8 of them after the point.</source>
        <translation>%1 ha troppe cifre per un tasso: al massimo 11, di cui 8 dopo la virgola.</translation>
    </message>
    <message>
        <source>The note of a rate is too long.</source>
        <translation>La nota di un tasso è troppo lunga.</translation>
    </message>
    <message>
        <source>expatriation</source>
        <translation>espatrio</translation>
    </message>
    <message>
        <source>meals</source>
        <translation>pasti</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>trasporti</translation>
    </message>
    <message>
        <source>per cent of the time</source>
        <translation>per cento del tempo</translation>
    </message>
    <message>
        <source>Way to work</source>
        <translation>Tragitto casa-lavoro</translation>
    </message>
    <message>
        <source>Fully remote: all %1 working days of a year.</source>
        <translation>Tutto da remoto: tutti i %1 giorni lavorativi dell’anno.</translation>
    </message>
    <message>
        <source>Days at home a week × %1 working weeks, of %2 working days a year.</source>
        <translation>Giorni da remoto alla settimana × %1 settimane lavorative, su %2 giorni lavorativi all’anno.</translation>
    </message>
    <message>
        <source>Days at home a month × %1 months, of %2 working days a year.</source>
        <translation>Giorni da remoto al mese × %1 mesi, su %2 giorni lavorativi all’anno.</translation>
    </message>
    <message>
        <source>Days at home a year as stated, of %2 working days a year.</source>
        <translation>Giorni da remoto all’anno come indicato, su %2 giorni lavorativi all’anno.</translation>
    </message>
    <message>
        <source>%2 working days a year less office days a week × %1 working weeks.</source>
        <translation>%2 giorni lavorativi all’anno meno i giorni in ufficio alla settimana × %1 settimane lavorative.</translation>
    </message>
    <message>
        <source>%2 working days a year less office days a month × %1 months.</source>
        <translation>%2 giorni lavorativi all’anno meno i giorni in ufficio al mese × %1 mesi.</translation>
    </message>
    <message>
        <source>%2 working days a year less the office days stated.</source>
        <translation>%2 giorni lavorativi all’anno meno i giorni in ufficio indicati.</translation>
    </message>
    <message>
        <source>%1: %2 weekdays less %3 holidays less %4 days of leave: %5 working days</source>
        <translation>%1: %2 giorni feriali meno %3 festivi meno %4 giorni di ferie: %5 giorni lavorativi</translation>
    </message>
    <message>
        <source>A usual year of %1 working days, holidays and leave taken off</source>
        <translation>Un anno consueto di %1 giorni lavorativi, dedotti festivi e ferie</translation>
    </message>
    <message>
        <source>The place is not known, or there are several: a usual working year is assumed.</source>
        <translation>Il luogo non è noto, o ce ne sono diversi: si presume un anno lavorativo consueto.</translation>
    </message>
    <message>
        <source>By the town, the holidays are those of %1.</source>
        <translation>In base alla città, i festivi sono quelli di %1.</translation>
    </message>
    <message>
        <source>%1 working days × %2 hours a week ÷ 5: %3 hours a year</source>
        <translation>%1 giorni lavorativi × %2 ore alla settimana ÷ 5: %3 ore all’anno</translation>
    </message>
    <message>
        <source>÷ %3 hours really worked (%1 days, %2 hours in a full week)</source>
        <translation>÷ %3 ore realmente lavorate (%1 giorni, %2 ore in una settimana piena)</translation>
    </message>
    <message>
        <source>÷ %4 hours, %3 of them on the way to work (%1 days, %2 hours in a full week)</source>
        <translation>÷ %4 ore, di cui %3 di tragitto (%1 giorni, %2 ore in una settimana piena)</translation>
    </message>
    <message>
        <source>Per cent at home × %1 days, of %2 working days a year.</source>
        <translation>Percentuale da remoto × %1 giorni, su %2 giorni lavorativi all’anno.</translation>
    </message>
    <message>
        <source>%2 working days a year less per cent in the office × %1 days.</source>
        <translation>%2 giorni lavorativi all’anno meno percentuale in ufficio × %1 giorni.</translation>
    </message>
    <message>
        <source>The way to work is not stated.</source>
        <translation>Il tragitto non è indicato.</translation>
    </message>
    <message>
        <source>It is not known how many days are worked in the office.</source>
        <translation>Non è noto quanti giorni si lavora in ufficio.</translation>
    </message>
    <message>
        <source>There and back on the days in the office.</source>
        <translation>Andata e ritorno nei giorni in ufficio.</translation>
    </message>
    <message>
        <source>Less the way to work: %1 office days × %3 %2</source>
        <translation>Meno il tragitto: %1 giorni in ufficio × %3 %2</translation>
    </message>
    <message>
        <source>The cost of the way to work is not stated, and pay is asked for less that cost.</source>
        <translation>Il costo del tragitto non è indicato, e la paga è richiesta al netto di questo costo.</translation>
    </message>
    <message>
        <source>The time of the way to work is not known, and it is to count as worked.</source>
        <translation>La durata del tragitto non è nota, e deve contare come lavorata.</translation>
    </message>
    <message>
        <source>The days in the office are not known, so the way to work cannot be counted.</source>
        <translation>I giorni in ufficio non sono noti: il tragitto non può essere calcolato.</translation>
    </message>
    <message>
        <source>The posting speaks of %1 days abroad; %2 allows %3 a year. Source: %4 (%5)</source>
        <translation>L’annuncio parla di %1 giorni all’estero; %2 ne consente %3 all’anno. Fonte: %4 (%5)</translation>
    </message>
    <message>
        <source>%1: %2, step %3; in force from %4 to %5</source>
        <translation>%1: %2, livello %3; in vigore dal %4 al %5</translation>
    </message>
    <message>
        <source>%1: %2, step %3; in force since %4, no end known</source>
        <translation>%1: %2, livello %3; in vigore dal %4, senza fine nota</translation>
    </message>
    <message>
        <source>With the yearly bonus (%1): %2 % of a month</source>
        <translation>Con il premio annuale (%1): %2 % di un mese</translation>
    </message>
    <message>
        <source>With the yearly bonus (%1): %2 to %3 % of a month</source>
        <translation>Con il premio annuale (%1): dal %2 al %3 % di un mese</translation>
    </message>
    <message>
        <source>The step is not stated: from the lowest to the highest step of the table.</source>
        <translation>Il livello non è indicato: dal più basso al più alto della tabella.</translation>
    </message>
    <message>
        <source>%1 years of experience give step %2, if the employer counts all of it. Source: %3</source>
        <translation>%1 anni di esperienza danno il livello %2, se il datore di lavoro la conta per intero. Fonte: %3</translation>
    </message>
    <message>
        <source>With locality pay for %1: %2 %.</source>
        <translation>Con l’indennità di località per %1: %2 %.</translation>
    </message>
    <message>
        <source>For a whole year; a twelfth less for each month without pay.</source>
        <translation>Per un anno intero; un dodicesimo in meno per ogni mese senza paga.</translation>
    </message>
    <message>
        <source>Only a grade is stated (%1): no table for %2.</source>
        <translation>È indicato solo un grado (%1): nessuna tabella per il %2.</translation>
    </message>
    <message>
        <source>Only a grade is stated (%1): no table for %2. The newest one (%3) ended on %4.</source>
        <translation>È indicato solo un grado (%1): nessuna tabella per il %2. La più recente (%3) è terminata il %4.</translation>
    </message>
    <message>
        <source>Only a grade is stated (%1): no table for %2. The newest one (%3) is of %4 and outdated.</source>
        <translation>È indicato solo un grado (%1): nessuna tabella per il %2. La più recente (%3) è di %4 e superata.</translation>
    </message>
    <message>
        <source>The posting says %1, but the table of the grade is in %2.</source>
        <translation>L’annuncio dice %1, ma la tabella del grado è in %2.</translation>
    </message>
    <message>
        <source>National averages of %1, at the exchange rates of that year; nothing about rents in one town.</source>
        <translation>Medie nazionali del %1, ai cambi di quell’anno; nulla sugli affitti di una città.</translation>
    </message>
    <message>
        <source>The place is not known, or there are several: its price level cannot be told.</source>
        <translation>Il luogo non è noto, o ce ne sono diversi: il livello dei prezzi non si può dire.</translation>
    </message>
    <message>
        <source>With %1: %2 × %3 a year</source>
        <translation>Con %1: %2 × %3 all’anno</translation>
    </message>
    <message>
        <source>With %1: %2 % of the base pay</source>
        <translation>Con %1: %2 % della paga base</translation>
    </message>
    <message>
        <source>With %1: %2 over %3 months, twelve of them</source>
        <translation>Con %1: %2 in %3 mesi, dodici dei quali</translation>
    </message>
    <message>
        <source>Not certain: counted at %1 %.</source>
        <translation>Non certo: contato al %1 %.</translation>
    </message>
    <message>
        <source>Not certain, and nobody says how likely: counted in full.</source>
        <translation>Non certo, e nessuno dice quanto probabile: contato per intero.</translation>
    </message>
    <message>
        <source>Earned in even parts; who leaves before month %1 gets nothing.</source>
        <translation>Maturato in parti uguali; chi lascia prima del mese %1 non riceve nulla.</translation>
    </message>
    <message>
        <source>Earned in even parts.</source>
        <translation>Maturato in parti uguali.</translation>
    </message>
    <message>
        <source>Left out of the total: %1. No amount is stated.</source>
        <translation>Escluso dal totale: %1. Nessun importo è indicato.</translation>
    </message>
    <message>
        <source>Left out of the total: %1. It is %2, the pay is not.</source>
        <translation>Escluso dal totale: %1. È %2, la paga no.</translation>
    </message>
    <message>
        <source>Left out of the total: %1. Its currency is not stated.</source>
        <translation>Escluso dal totale: %1. La valuta non è indicata.</translation>
    </message>
    <message>
        <source>Left out of the total: %1. It is not known how often it is paid.</source>
        <translation>Escluso dal totale: %1. Non è noto ogni quanto è pagato.</translation>
    </message>
    <message>
        <source>Left out of the total: %1. It is paid by the hour.</source>
        <translation>Escluso dal totale: %1. È pagato a ore.</translation>
    </message>
    <message>
        <source>Total pay</source>
        <translation>Retribuzione totale</translation>
    </message>
    <message>
        <source>Total with what is not certain</source>
        <translation>Totale con ciò che non è certo</translation>
    </message>
    <message>
        <source>Scaled to full time</source>
        <translation>Riportato al tempo pieno</translation>
    </message>
    <message>
        <source>Real pay an hour</source>
        <translation>Paga oraria reale</translation>
    </message>
    <message>
        <source>Working days a year</source>
        <translation>Giorni lavorativi all’anno</translation>
    </message>
    <message>
        <source>Days in the office a year</source>
        <translation>Giorni in ufficio all’anno</translation>
    </message>
    <message>
        <source>Day asked about</source>
        <translation>Giorno considerato</translation>
    </message>
    <message>
        <source>The posting offers %1 percent</source>
        <translation>L’annuncio offre il %1 per cento</translation>
    </message>
    <message>
        <source>Europass has no place for this, so it is not in the file: %1</source>
        <translation>Europass non ha posto per questo, perciò non è nel file: %1</translation>
    </message>
    <message>
        <source>Europass has only levels of the CEFR, so this level is not in the file: %1, %2</source>
        <translation>Europass conosce solo i livelli del QCER, perciò questo livello non è nel file: %1, %2</translation>
    </message>
    <message>
        <source>When the studies for this degree began is not in the file, since they ended in the same time: %1, %2</source>
        <translation>L’inizio degli studi per questo titolo non è nel file, perché terminano nello stesso periodo: %1, %2</translation>
    </message>
    <message>
        <source>Europass in XML asks when studies began, which the profile does not say: they are not in the file. Europass in JSON can hold them.</source>
        <translation>Europass in XML chiede l’inizio degli studi, che il profilo non indica: non sono nel file. Europass in JSON può contenerli.</translation>
    </message>
    <message>
        <source>The studies are not in the file, since the profile does not say which degree they lead to.</source>
        <translation>Gli studi non sono nel file, perché il profilo non dice a quale titolo portano.</translation>
    </message>
    <message>
        <source>permits</source>
        <translation>permessi</translation>
    </message>
    <message>
        <source>that a list is all there is</source>
        <translation>che un elenco è completo</translation>
    </message>
    <message>
        <source>whether the person is a student</source>
        <translation>se la persona studia</translation>
    </message>
    <message>
        <source>skills of single jobs</source>
        <translation>competenze dei singoli impieghi</translation>
    </message>
    <message>
        <source>experience as a total</source>
        <translation>esperienza come totale</translation>
    </message>
    <message>
        <source>security clearances</source>
        <translation>nulla osta di sicurezza</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>preferenze</translation>
    </message>
    <message>
        <source>the household for tax</source>
        <translation>il nucleo familiare per le imposte</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>note</translation>
    </message>
    <message>
        <source>what an imported résumé says besides</source>
        <translation>ciò che un CV importato dice in più</translation>
    </message>
    <message>
        <source>an entry without a degree</source>
        <translation>una voce senza titolo di studio</translation>
    </message>
    <message>
        <source>a date without a year</source>
        <translation>una data senza anno</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>caratteri di controllo</translation>
    </message>
    <message>
        <source>Other figures of the pay</source>
        <translation>Altre cifre della paga</translation>
    </message>
    <message>
        <source>One sum for %1 months: twelve of them</source>
        <translation>Una somma per %1 mesi: dodici di essi</translation>
    </message>
    <message>
        <source>One sum for %1 to %2 months: twelve of them</source>
        <translation>Una somma per %1-%2 mesi: dodici di essi</translation>
    </message>
    <message>
        <source>The sum is taken to be for the whole contract, and earned in even parts.</source>
        <translation>Si suppone che la somma valga per tutto il contratto e maturi in parti uguali.</translation>
    </message>
    <message>
        <source>The amount is a single payment, and for how many months it is paid is not known.</source>
        <translation>L’importo è un pagamento unico, e non è noto per quanti mesi.</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>Annuncio</translation>
    </message>
    <message>
        <source>Spoken figure</source>
        <translation>Indicazione a voce</translation>
    </message>
    <message>
        <source>Offer letter</source>
        <translation>Lettera di offerta</translation>
    </message>
    <message>
        <source>%1 of %2: pay for one %3</source>
        <translation>%1 del %2: retribuzione per %3</translation>
    </message>
    <message>
        <source>%1 of %2: the period of the pay is not stated</source>
        <translation>%1 del %2: il periodo della retribuzione non è indicato</translation>
    </message>
    <message>
        <source>%1 of %2: unpaid</source>
        <translation>%1 del %2: non retribuito</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1 del %2.</translation>
    </message>
    <message>
        <source>%1, the day is not stated.</source>
        <translation>%1, il giorno non è indicato.</translation>
    </message>
    <message>
        <source>Said by: %1.</source>
        <translation>Indicato da: %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Pay is not stated: only a wish is noted, or figures of a later day.</source>
        <translation>La paga non è indicata: sono annotate solo una richiesta o cifre di un giorno successivo.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>vale</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sostituito</translation>
    </message>
    <message>
        <source>a wish, never counts</source>
        <translation>una richiesta, non vale mai</translation>
    </message>
    <message>
        <source>of a later day, does not count yet</source>
        <translation>di un giorno successivo, non vale ancora</translation>
    </message>
    <message>
        <source>Write the amount, or the pay grade.</source>
        <translation>Scriva l’importo o la classe salariale.</translation>
    </message>
    <message>
        <source>A pay cannot be negative. Write the amount without a minus.</source>
        <translation>Una paga non può essere negativa. Scriva l’importo senza segno meno.</translation>
    </message>
    <message>
        <source>The lowest amount (%1) is above the highest (%2). Swap the two.</source>
        <translation>L’importo più basso (%1) supera il più alto (%2). Li scambi.</translation>
    </message>
    <message>
        <source>Say in which currency the amount is.</source>
        <translation>Indichi in quale valuta è l’importo.</translation>
    </message>
    <message>
        <source>The amount is too large to be a pay.</source>
        <translation>L’importo è troppo grande per essere una paga.</translation>
    </message>
    <message>
        <source>Write the whole day on which the figure was named, as 2026-11-20.</source>
        <translation>Scriva il giorno completo in cui è stata indicata la cifra, come 2026-11-20.</translation>
    </message>
    <message>
        <source>%1 is in the future (today is %2). Write the day on which the figure was named.</source>
        <translation>Il %1 è nel futuro (oggi è il %2). Scriva il giorno in cui è stata indicata la cifra.</translation>
    </message>
    <message>
        <source>The words are too long: at most %1 characters.</source>
        <translation>Il testo è troppo lungo: al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>A share of full time beside the amount can mean two things. Leave it out, and say with --for whether the amount is for full time or as worked.</source>
        <translation>Una quota del tempo pieno accanto all’importo può significare due cose. La tralasci e indichi con --for se l’importo vale per il tempo pieno o per il grado d’occupazione del posto.</translation>
    </message>
    <message>
        <source>Say what it is with --kind: wished, advertised, told, offer-letter or contract. Nothing was changed.</source>
        <translation>Indichi con --kind di che cosa si tratta: wished, advertised, told, offer-letter o contract. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The offer has no figure with the number %1. Nothing was changed.</source>
        <translation>L’offerta non ha una cifra con il numero %1. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Nobody has named a pay for this offer yet.</source>
        <translation>Nessuno ha ancora indicato una paga per questa offerta.</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 hours a week, %3 holidays on weekdays, %4 days of leave</source>
        <translation>%1: %2 ore alla settimana, %3 giorni festivi infrasettimanali, %4 giorni di ferie</translation>
    </message>
    <message>
        <source>%1 (set)</source>
        <translation>%1 (impostato)</translation>
    </message>
    <message>
        <source>No offer names its country.</source>
        <translation>Nessuna offerta indica il suo paese.</translation>
    </message>
    <message>
        <source>Say for which country, by its two letters. Nothing was changed.</source>
        <translation>Indichi il paese con le sue due lettere. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken: write a figure from %2 to %3. Nothing was changed.</source>
        <translation>«%1» non è utilizzabile: scriva un numero da %2 a %3. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>A table of %1, no end of which is known: whether it still holds in %2 is worth a question.</source>
        <translation>Una tabella del %1 di cui non è nota la fine: vale la pena chiedere se è ancora valida nel %2.</translation>
    </message>
    <message>
        <source>Only a grade is stated (%1): no table for %2. The oldest one known begins on %3.</source>
        <translation>È indicato solo un grado (%1): nessuna tabella per il %2. La più antica nota inizia il %3.</translation>
    </message>
    <message>
        <source>With %1: %2, once</source>
        <translation>Con %1: %2, una volta</translation>
    </message>
    <message>
        <source>For every working day of a full-time year; whoever works on fewer days gets less.</source>
        <translation>Per ogni giorno lavorativo di un anno a tempo pieno; chi lavora in meno giorni riceve meno.</translation>
    </message>
    <message>
        <source>Left out of the yearly total: %1. It is paid once; the first year has it.</source>
        <translation>Escluso dal totale annuo: %1. È pagato una volta; il primo anno lo comprende.</translation>
    </message>
    <message>
        <source>First year, with what is paid once</source>
        <translation>Primo anno, con ciò che è pagato una volta</translation>
    </message>
    <message>
        <source>%1; %2 with what is not certain</source>
        <translation>%1; %2 con ciò che non è certo</translation>
    </message>
    <message>
        <source>The Europass file holds no person. Save the CV again and import that.</source>
        <translation>Il file Europass non contiene nessuna persona. Salvi di nuovo il CV e lo importi.</translation>
    </message>
    <message>
        <source>Text of %1 read again</source>
        <translation>Testo di %1 riletto</translation>
    </message>
    <message>
        <source>Texts of %1 offers read again</source>
        <translation>Testi di %1 offerte riletti</translation>
    </message>
    <message>
        <source>newly found</source>
        <translation>trovato ora</translation>
    </message>
    <message>
        <source>read otherwise</source>
        <translation>letto diversamente</translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation>non più trovato</translation>
    </message>
    <message>
        <source>same value, contradiction seen otherwise</source>
        <translation>stesso valore, contraddizione giudicata diversamente</translation>
    </message>
    <message>
        <source>same value, other evidence or certainty</source>
        <translation>stesso valore, altro passaggio o altra certezza</translation>
    </message>
    <message>
        <source>yours is kept; taking it notes the other reading beside it</source>
        <translation>la Sua indicazione resta; accettando, l&apos;altra lettura viene annotata accanto</translation>
    </message>
    <message>
        <source>a newer reading of the text; yours was kept</source>
        <translation>una lettura più recente del testo; la Sua indicazione è rimasta</translation>
    </message>
    <message>
        <source>%1: read today, no posting is recognised in it. Nothing is changed.</source>
        <translation>%1: letto oggi, non vi si riconosce alcun annuncio. Nulla viene cambiato.</translation>
    </message>
    <message>
        <source>There is no stored text to read again: the offer was typed in.</source>
        <translation>Non c&apos;è un testo salvato da rileggere: l&apos;offerta è stata scritta a mano.</translation>
    </message>
    <message>
        <source>  %1: %2 → %3 (%4)</source>
        <translation>  %1: %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>  same values with other evidence or certainty: %1</source>
        <translation>  stessi valori con altro passaggio o altra certezza: %1</translation>
    </message>
    <message>
        <source>Read again: %1 postings. Nothing would change.</source>
        <translation>Annunci riletti: %1. Nulla cambierebbe.</translation>
    </message>
    <message>
        <source>There is no posting %1 in this book.</source>
        <translation>In questo quaderno non c&apos;è l&apos;annuncio %1.</translation>
    </message>
    <message>
        <source>There is no field %1. The fields are: %2.</source>
        <translation>Non c&apos;è il campo %1. I campi sono: %2.</translation>
    </message>
    <message>
        <source>%1: was taken as %2 postings. To take it as one: --as-one.</source>
        <translation>%1: letto come %2 annunci. Per leggerlo come uno solo: --as-one.</translation>
    </message>
    <message>
        <source>%1: may hold %2 postings and was taken as one. The window offers both.</source>
        <translation>%1: contiene forse %2 annunci ed è stato letto come uno solo. La finestra offre entrambe le letture.</translation>
    </message>
    <message>
        <source>It lists %1 openings, each with its own particulars.</source>
        <translation>Il testo elenca %1 posti, ciascuno con i propri dati.</translation>
    </message>
    <message>
        <source>The book has no comparison yet whose rates it could keep.</source>
        <translation>Il quaderno non ha ancora un confronto di cui conservare i tassi.</translation>
    </message>
    <message>
        <source>“%1” is no address to download rates from: it has to begin with https://.</source>
        <translation>«%1» non è un indirizzo da cui scaricare tassi: deve cominciare con https://.</translation>
    </message>
    <message>
        <source>Secured connections (TLS) are not available on this computer: nothing was downloaded.</source>
        <translation>Le connessioni sicure (TLS) non sono disponibili su questo computer: non è stato scaricato nulla.</translation>
    </message>
    <message>
        <source>No rates came from %1: %2. The old rates stay. Is this computer online?</source>
        <translation>Da %1 non sono arrivati tassi: %2. I vecchi tassi restano. Questo computer è in linea?</translation>
    </message>
    <message>
        <source>The secured connection to %1 cannot be trusted: %2. The old rates stay.</source>
        <translation>La connessione sicura a %1 non è affidabile: %2. I vecchi tassi restano.</translation>
    </message>
    <message>
        <source>%1 answered with status %2 instead of rates. The old rates stay.</source>
        <translation>%1 ha risposto con lo stato %2 invece che con tassi. I vecchi tassi restano.</translation>
    </message>
    <message>
        <source>%1 took longer than %2 seconds. The old rates stay; try again later.</source>
        <translation>%1 ha impiegato più di %2 secondi. I vecchi tassi restano; riprovi più tardi.</translation>
    </message>
    <message>
        <source>%1 sent more than a file of rates can hold. The old rates stay.</source>
        <translation>%1 ha inviato più di quanto un file di tassi possa contenere. I vecchi tassi restano.</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which is not secured (https). Nothing was downloaded; the old rates stay.</source>
        <translation>%1 rinvia a %2, che non è sicuro (https). Non è stato scaricato nulla; i vecchi tassi restano.</translation>
    </message>
    <message>
        <source>%1 leads on and on without an end. The old rates stay.</source>
        <translation>%1 rinvia senza fine da un indirizzo all’altro. I vecchi tassi restano.</translation>
    </message>
    <message>
        <source>Update of the exchange rates</source>
        <translation>Aggiornamento dei tassi di cambio</translation>
    </message>
    <message>
        <source>The comparison itself is in %1. Choose another currency to move.</source>
        <translation>Il confronto stesso è in %1. Scelga un’altra valuta da far variare.</translation>
    </message>
    <message>
        <source>No pay of this comparison depends on the rate of %1.</source>
        <translation>Nessuna retribuzione di questo confronto dipende dal tasso di %1.</translation>
    </message>
    <message>
        <source>An order needs at least two offers with a figure.</source>
        <translation>Un ordine richiede almeno due offerte con un importo.</translation>
    </message>
    <message>
        <source>First by pay now: %1.</source>
        <translation>Prima per retribuzione ora: %1.</translation>
    </message>
    <message>
        <source>First by pay now, equally: %1.</source>
        <translation>Prime a pari merito per retribuzione ora: %1.</translation>
    </message>
    <message>
        <source>If 1 %1 falls to %2 %3 (%4 % less), first place goes to: %5.</source>
        <translation>Se 1 %1 scende a %2 %3 (%4 % in meno), il primo posto passa a: %5.</translation>
    </message>
    <message>
        <source>If 1 %1 rises to %2 %3 (%4 % more), first place goes to: %5.</source>
        <translation>Se 1 %1 sale a %2 %3 (%4 % in più), il primo posto passa a: %5.</translation>
    </message>
    <message>
        <source>If 1 %1 falls to %2 %3 (%4 % less), first place is shared with: %5.</source>
        <translation>Se 1 %1 scende a %2 %3 (%4 % in meno), il primo posto è condiviso con: %5.</translation>
    </message>
    <message>
        <source>If 1 %1 rises to %2 %3 (%4 % more), first place is shared with: %5.</source>
        <translation>Se 1 %1 sale a %2 %3 (%4 % in più), il primo posto è condiviso con: %5.</translation>
    </message>
    <message>
        <source>Falling, first place stays as it is down to 1 %1 = %2 %3.</source>
        <translation>In discesa, il primo posto resta com’è fino a 1 %1 = %2 %3.</translation>
    </message>
    <message>
        <source>Rising, first place stays as it is up to 1 %1 = %2 %3.</source>
        <translation>In salita, il primo posto resta com’è fino a 1 %1 = %2 %3.</translation>
    </message>
    <message>
        <source>“%1” has no figure and is left out.</source>
        <translation>«%1» non ha un importo e resta fuori.</translation>
    </message>
    <message>
        <source>“%1” states only one end of its pay; it stands in the order with that.</source>
        <translation>«%1» indica un solo estremo della retribuzione; con quello sta nell’ordine.</translation>
    </message>
    <message>
        <source>Ranges stand in the order of their middles; where they overlap, none surely pays more.</source>
        <translation>Gli intervalli sono ordinati secondo il loro mezzo; dove si sovrappongono, nessuno paga di sicuro di più.</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3 (%4): %5</source>
        <translation>1 %1 = %2 %3 (%4): %5</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>%1 months of a year&apos;s pay, from %2</source>
        <translation>%1 mesi di una retribuzione annua, dal %2</translation>
    </message>
    <message>
        <source>%1 to %2 months of a year&apos;s pay, from %3</source>
        <translation>da %1 a %2 mesi di una retribuzione annua, dal %3</translation>
    </message>
    <message>
        <source>What recurs and is not certain, by its probability</source>
        <translation>Ciò che ricorre e non è certo, secondo la sua probabilità</translation>
    </message>
    <message>
        <source>%1, paid once on %2</source>
        <translation>%1, versato una volta il %2</translation>
    </message>
    <message>
        <source>%1, earned evenly over %2 months</source>
        <translation>%1, maturato in parti uguali in %2 mesi</translation>
    </message>
    <message>
        <source>%1, earned evenly over %2 months, nothing before %3 months</source>
        <translation>%1, maturato in parti uguali in %2 mesi, nulla prima di %3 mesi</translation>
    </message>
    <message>
        <source>Unemployment benefit as typed: %1 a month, %2 months</source>
        <translation>Indennità di disoccupazione inserita: %1 al mese, %2 mesi</translation>
    </message>
    <message>
        <source>What follows: %1, from %2</source>
        <translation>In seguito: %1, dal %2</translation>
    </message>
    <message>
        <source>What an extension by %1 months changes, × %2 %</source>
        <translation>Ciò che cambia con una proroga di %1 mesi, × %2 %</translation>
    </message>
    <message>
        <source>Start on %1, as typed.</source>
        <translation>Inizio il %1, come inserito.</translation>
    </message>
    <message>
        <source>Start on %1, as stated.</source>
        <translation>Inizio il %1, come indicato.</translation>
    </message>
    <message>
        <source>The start is stated as %2: %1 is assumed.</source>
        <translation>L’inizio è indicato come %2: si assume il %1.</translation>
    </message>
    <message>
        <source>No day is stated for the start: the first day of the horizon, %1, is assumed.</source>
        <translation>Per l’inizio non è indicato alcun giorno: si assume il primo giorno dell’orizzonte, %1.</translation>
    </message>
    <message>
        <source>Of the start only %1 is stated: the first day of the horizon, %2, is assumed.</source>
        <translation>Dell’inizio è indicato solo %1: si assume il primo giorno dell’orizzonte, %2.</translation>
    </message>
    <message>
        <source>The start, %1, has passed: only what is paid from %2 on is counted.</source>
        <translation>L’inizio, %1, è passato: conta solo ciò che è pagato dal %2.</translation>
    </message>
    <message>
        <source>The contract lasts %1 months, as typed.</source>
        <translation>Il contratto dura %1 mesi, come inserito.</translation>
    </message>
    <message>
        <source>The contract has no end, as typed.</source>
        <translation>Il contratto non ha fine, come inserito.</translation>
    </message>
    <message>
        <source>The contract is permanent: it is paid to the end of the horizon.</source>
        <translation>Il contratto è a tempo indeterminato: è pagato fino alla fine dell’orizzonte.</translation>
    </message>
    <message>
        <source>The contract lasts %1 months, as stated.</source>
        <translation>Il contratto dura %1 mesi, come indicato.</translation>
    </message>
    <message>
        <source>The contract is stated to last about %1 months: exactly so many are counted.</source>
        <translation>Il contratto dura circa %1 mesi secondo l’annuncio: se ne contano esattamente altrettanti.</translation>
    </message>
    <message>
        <source>The contract lasts at least %1 months: no more are counted.</source>
        <translation>Il contratto dura almeno %1 mesi: non se ne contano di più.</translation>
    </message>
    <message>
        <source>The contract lasts %1 to %2 months: the low end of the sum has the shorter, the high end the longer.</source>
        <translation>Il contratto dura da %1 a %2 mesi: l’estremo inferiore della somma ha la durata breve, quello superiore la lunga.</translation>
    </message>
    <message>
        <source>Something follows after the end: the shorter length, %1 months, is counted.</source>
        <translation>Dopo la fine segue qualcosa: si conta la durata breve, %1 mesi.</translation>
    </message>
    <message>
        <source>The contract ends on %1, as stated.</source>
        <translation>Il contratto termina il %1, come indicato.</translation>
    </message>
    <message>
        <source>Only the month of the end is stated: its last day, %1, is assumed.</source>
        <translation>Della fine è indicato solo il mese: si assume il suo ultimo giorno, %1.</translation>
    </message>
    <message>
        <source>The posting contradicts itself on the contract: the value that was taken is counted.</source>
        <translation>L’annuncio si contraddice sul contratto: conta il valore che è stato preso.</translation>
    </message>
    <message>
        <source>Cannot tell: how long the contract lasts is not stated.</source>
        <translation>Non si può dire: la durata del contratto non è indicata.</translation>
    </message>
    <message>
        <source>Cannot tell: the contract is %1, but not for how long.</source>
        <translation>Non si può dire: il contratto è %1, ma senza durata.</translation>
    </message>
    <message>
        <source>Cannot tell: the length of the contract is no whole number of months.</source>
        <translation>Non si può dire: la durata del contratto non è un numero intero di mesi.</translation>
    </message>
    <message>
        <source>Cannot tell: the contract lasts up to %1 months, and the least is not stated.</source>
        <translation>Non si può dire: il contratto dura fino a %1 mesi, e il minimo non è indicato.</translation>
    </message>
    <message>
        <source>Cannot tell: of the end only %1 is stated.</source>
        <translation>Non si può dire: della fine è indicato solo %1.</translation>
    </message>
    <message>
        <source>Cannot tell: the pay is one sum for the whole contract, and its length is a range or another one was typed.</source>
        <translation>Non si può dire: la retribuzione è una somma per tutto il contratto, e la sua durata è un intervallo o è stata inserita diversa.</translation>
    </message>
    <message>
        <source>Cannot tell: the contract ends on %1, before it starts on %2.</source>
        <translation>Non si può dire: il contratto termina il %1, prima di iniziare il %2.</translation>
    </message>
    <message>
        <source>%1 payments a year are spread evenly over its months.</source>
        <translation>%1 mensilità all’anno sono distribuite in parti uguali sui mesi.</translation>
    </message>
    <message>
        <source>Not counted: %1. The work is stated to be unpaid.</source>
        <translation>Non contato: %1. Il lavoro è indicato come non retribuito.</translation>
    </message>
    <message>
        <source>%1 is not certain: counted with %2 %.</source>
        <translation>%1 non è certo: contato con il %2 %.</translation>
    </message>
    <message>
        <source>%1 is not certain, and nobody says how likely: counted in full beside what is certain.</source>
        <translation>%1 non è certo, e nessuno dice quanto sia probabile: contato per intero accanto a ciò che è certo.</translation>
    </message>
    <message>
        <source>%1 is earned month by month, to the end of the contract at the latest.</source>
        <translation>%1 matura mese per mese, al più tardi fino alla fine del contratto.</translation>
    </message>
    <message>
        <source>When %1 is paid is not stated: the start, %2, is assumed.</source>
        <translation>Quando %1 è pagato non è indicato: si assume l’inizio, %2.</translation>
    </message>
    <message>
        <source>%1 is paid on %2, as typed.</source>
        <translation>%1 è pagato il %2, come inserito.</translation>
    </message>
    <message>
        <source>%1 comes before the horizon begins and is not counted.</source>
        <translation>%1 viene prima dell’orizzonte e non è contato.</translation>
    </message>
    <message>
        <source>No extension is counted.</source>
        <translation>Non si conta alcuna proroga.</translation>
    </message>
    <message>
        <source>The posting speaks of an extension; none is counted until somebody says how likely it is.</source>
        <translation>L’annuncio parla di una proroga; non se ne conta alcuna finché nessuno dice quanto sia probabile.</translation>
    </message>
    <message>
        <source>An extension by %1 months is counted with %2 %.</source>
        <translation>Una proroga di %1 mesi è contata con il %2 %.</translation>
    </message>
    <message>
        <source>The posting excludes an extension.</source>
        <translation>L’annuncio esclude una proroga.</translation>
    </message>
    <message>
        <source>The extension by %1 months goes beyond the stated maximum, which leaves %2.</source>
        <translation>La proroga di %1 mesi supera il massimo indicato, che ne lascia %2.</translation>
    </message>
    <message>
        <source>Nothing is counted after the end of the contract.</source>
        <translation>Dopo la fine del contratto non si conta nulla.</translation>
    </message>
    <message>
        <source>%1 months without pay follow after the end.</source>
        <translation>Dopo la fine seguono %1 mesi senza retribuzione.</translation>
    </message>
    <message>
        <source>Then a job like that of %1 follows.</source>
        <translation>In seguito viene un posto come quello di %1.</translation>
    </message>
    <message>
        <source>%1 is counted for %2 months from there, without what comes after it.</source>
        <translation>%1 è contato per %2 mesi da lì, senza ciò che viene dopo.</translation>
    </message>
    <message>
        <source>%1 is counted from there to the end of the horizon.</source>
        <translation>%1 è contato da lì fino alla fine dell’orizzonte.</translation>
    </message>
    <message>
        <source>Unemployment benefit of %1 a month is counted for %2 months, on the basis of the pay.</source>
        <translation>Un’indennità di disoccupazione di %1 al mese è contata per %2 mesi, sulla base della retribuzione.</translation>
    </message>
    <message>
        <source>Remark on the rule: %1</source>
        <translation>Nota sulla regola: %1</translation>
    </message>
    <message>
        <source>%1 insured months at the end, as typed.</source>
        <translation>%1 mesi assicurati alla fine, come inserito.</translation>
    </message>
    <message>
        <source>Insured months: only the %1 of this contract are counted.</source>
        <translation>Mesi assicurati: si contano solo i %1 di questo contratto.</translation>
    </message>
    <message>
        <source>The insured pay is the gross of this offer.</source>
        <translation>La retribuzione assicurata è il lordo di questa offerta.</translation>
    </message>
    <message>
        <source>Children: %1.</source>
        <translation>Figli: %1.</translation>
    </message>
    <message>
        <source>Age at the end: %1.</source>
        <translation>Età alla fine: %1.</translation>
    </message>
    <message>
        <source>official source</source>
        <translation>fonte ufficiale</translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation>fonte secondaria</translation>
    </message>
    <message>
        <source>general knowledge, not confirmed</source>
        <translation>conoscenza generale, non confermata</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: how much is it a month?</source>
        <translation>L’indennità di disoccupazione non è contata: quanto al mese?</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: for how many months is it paid?</source>
        <translation>L’indennità di disoccupazione non è contata: per quanti mesi?</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: which country pays it?</source>
        <translation>L’indennità di disoccupazione non è contata: quale paese la paga?</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: %1 is outside national insurance. Are you insured? Type insured months and previous gross.</source>
        <translation>L’indennità di disoccupazione non è contata: %1 è fuori dall’assicurazione nazionale. È assicurato? Inserisca i mesi assicurati e il lordo precedente.</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: how old will you be?</source>
        <translation>L’indennità di disoccupazione non è contata: quanti anni avrà?</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: how many children do you have?</source>
        <translation>L’indennità di disoccupazione non è contata: quanti figli ha?</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: what was the gross pay a month, in %1?</source>
        <translation>L’indennità di disoccupazione non è contata: quant’era il lordo al mese, in %1?</translation>
    </message>
    <message>
        <source>What follows is not counted: that offer is not compared here.</source>
        <translation>Il seguito non è contato: quell’offerta non è confrontata qui.</translation>
    </message>
    <message>
        <source>%1 is not counted: without the months of unemployment benefit it is open when it begins.</source>
        <translation>%1 non è contato: senza i mesi di indennità non si sa quando comincia.</translation>
    </message>
    <message>
        <source>%1 is not counted: its pay has no comparable figure.</source>
        <translation>%1 non è contato: la sua retribuzione non ha una cifra confrontabile.</translation>
    </message>
    <message>
        <source>%1 is not counted: its pay is on another basis. Choose net or gross for all.</source>
        <translation>%1 non è contato: la sua retribuzione ha un’altra base. Scelga netto o lordo per tutti.</translation>
    </message>
    <message>
        <source>%1 is not counted: how long its contract lasts is not known. Type it among its own assumptions.</source>
        <translation>%1 non è contato: la durata del suo contratto non è nota. La inserisca tra le sue ipotesi.</translation>
    </message>
    <message>
        <source>The extension is not counted: by how many months?</source>
        <translation>La proroga non è contata: di quanti mesi?</translation>
    </message>
    <message>
        <source>Notice of %1 %2, as stated</source>
        <translation>Preavviso di %1 %2, come indicato</translation>
    </message>
    <message>
        <source>The notice period is not stated</source>
        <translation>Il preavviso non è indicato</translation>
    </message>
    <message>
        <source>%1 days of notice within the trial period, as typed</source>
        <translation>%1 giorni di preavviso nel periodo di prova, come inserito</translation>
    </message>
    <message>
        <source>Notice within the trial period is not known</source>
        <translation>Il preavviso nel periodo di prova non è noto</translation>
    </message>
    <message>
        <source>No trial period is stated</source>
        <translation>Nessun periodo di prova è indicato</translation>
    </message>
    <message>
        <source>Pay, taxes, prices and exchange rates stay those of %1: no rise is assumed.</source>
        <translation>Retribuzione, imposte, prezzi e cambi restano quelli del %1: non si assume alcun aumento.</translation>
    </message>
    <message>
        <source>A month pays a twelfth of the year; a part of a month pays by its days.</source>
        <translation>Un mese paga un dodicesimo dell’anno; una parte di mese paga secondo i suoi giorni.</translation>
    </message>
    <message>
        <source>Net pay is that of a full year: in a year that is worked in part, taxes can be lower.</source>
        <translation>Il netto è quello di un anno intero: in un anno lavorato in parte le imposte possono essere più basse.</translation>
    </message>
    <message>
        <source>Net and tax-free pay stand side by side: what else is taken off tax-free pay is not known for all.</source>
        <translation>Netto ed esente stanno fianco a fianco: ciò che è ancora dedotto dall’esente non è noto per tutti.</translation>
    </message>
    <message>
        <source>Trial period ends</source>
        <translation>Fine del periodo di prova</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Fine del contratto</translation>
    </message>
    <message>
        <source>Extension ends</source>
        <translation>Fine della proroga</translation>
    </message>
    <message>
        <source>Benefit ends</source>
        <translation>Fine dell’indennità</translation>
    </message>
    <message>
        <source>Next job starts</source>
        <translation>Inizio del posto seguente</translation>
    </message>
    <message>
        <source>Next job ends</source>
        <translation>Fine del posto seguente</translation>
    </message>
    <message>
        <source>Assumptions for an offer</source>
        <translation>Ipotesi per un’offerta</translation>
    </message>
    <message>
        <source>A horizon of %1 months is not possible. Choose 12 to 120 months.</source>
        <translation>Un orizzonte di %1 mesi non è possibile. Scelga da 12 a 120 mesi.</translation>
    </message>
    <message>
        <source>%1: this figure is not possible.</source>
        <translation>%1: questo valore non è possibile.</translation>
    </message>
    <message>
        <source>Months of the contract</source>
        <translation>Mesi del contratto</translation>
    </message>
    <message>
        <source>Probability of an extension</source>
        <translation>Probabilità di una proroga</translation>
    </message>
    <message>
        <source>Months of the extension</source>
        <translation>Mesi della proroga</translation>
    </message>
    <message>
        <source>Months without pay</source>
        <translation>Mesi senza retribuzione</translation>
    </message>
    <message>
        <source>Months of unemployment benefit</source>
        <translation>Mesi di indennità di disoccupazione</translation>
    </message>
    <message>
        <source>Unemployment benefit a month</source>
        <translation>Indennità di disoccupazione al mese</translation>
    </message>
    <message>
        <source>Previous gross a month</source>
        <translation>Lordo precedente al mese</translation>
    </message>
    <message>
        <source>Insured months</source>
        <translation>Mesi assicurati</translation>
    </message>
    <message>
        <source>Days of notice within the trial period</source>
        <translation>Giorni di preavviso in prova</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Il seguito</translation>
    </message>
    <message>
        <source>Over %1 months, from %2</source>
        <translation>In %1 mesi, da %2</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somma</translation>
    </message>
    <message>
        <source>Of it certain</source>
        <translation>Di cui certo</translation>
    </message>
    <message>
        <source>Overtakes</source>
        <translation>Supera</translation>
    </message>
    <message>
        <source>Safe if notice is given</source>
        <translation>Sicuro in caso di disdetta</translation>
    </message>
    <message>
        <source>%1 in %2 (month %3)</source>
        <translation>%1 in %2 (mese %3)</translation>
    </message>
    <message>
        <source>%1 in %2 (month %3), surely</source>
        <translation>%1 in %2 (mese %3), di sicuro</translation>
    </message>
    <message>
        <source>Read again: 1 posting. Nothing would change.</source>
        <translation>Annunci riletti: 1. Nulla cambierebbe.</translation>
    </message>
    <message>
        <source>Fields that would change: %1; postings: %2. Nothing was written; --apply takes them.</source>
        <translation>Campi che cambierebbero: %1; annunci: %2. Nulla è stato scritto; --apply li riprende.</translation>
    </message>
    <message>
        <source>Fields taken over: %1; postings: %2; as one action that can be undone.</source>
        <translation>Campi ripresi: %1; annunci: %2; come un’unica azione annullabile.</translation>
    </message>
    <message>
        <source>One sum for 1 month: twelve of them</source>
        <translation>Una somma per 1 mese: dodici di essi</translation>
    </message>
    <message>
        <source>1 month from the start, whose day is not known.</source>
        <translation>1 mese dall’inizio, di cui non è noto il giorno.</translation>
    </message>
    <message>
        <source>Asks for the right to work: %1</source>
        <translation>Richiesto il diritto di lavorare: %1</translation>
    </message>
    <message>
        <source>Asks for a right to work of one’s own: %1; the employer does not apply for a permit</source>
        <translation>Richiesto il proprio diritto di lavorare: %1; il datore di lavoro non chiede un permesso</translation>
    </message>
    <message>
        <source>The right to work: %1; the employer applies for a permit</source>
        <translation>Diritto di lavorare: %1; il datore di lavoro chiede il permesso</translation>
    </message>
    <message>
        <source>Nationality: %1</source>
        <translation>Cittadinanza: %1</translation>
    </message>
    <message>
        <source>Nationalities: %1 and %2</source>
        <translation>Cittadinanze: %1 e %2</translation>
    </message>
    <message>
        <source>Nationalities: %1</source>
        <translation>Cittadinanze: %1</translation>
    </message>
    <message>
        <source>Nationality: %1, which is one of the %2 (list of %3)</source>
        <translation>Cittadinanza: %1, che fa parte di: %2 (elenco del %3)</translation>
    </message>
    <message>
        <source>Citizenship: %1</source>
        <translation>Cittadinanza: %1</translation>
    </message>
    <message>
        <source>Nationality: %1, free to work without a permit (%2)</source>
        <translation>Cittadinanza: %1; può lavorare senza permesso (%2)</translation>
    </message>
    <message>
        <source>Has a permit (%2): %1</source>
        <translation>Ha un permesso (%2): %1</translation>
    </message>
    <message>
        <source>Has a permit (%2) until %3: %1</source>
        <translation>Ha un permesso (%2) fino al %3: %1</translation>
    </message>
    <message>
        <source>Has no permit (%1)</source>
        <translation>Non ha un permesso (%1)</translation>
    </message>
    <message>
        <source>The profile states no permit (%1)</source>
        <translation>Il profilo non indica un permesso (%1)</translation>
    </message>
    <message>
        <source>Country of residence: %1</source>
        <translation>Paese di residenza: %1</translation>
    </message>
    <message>
        <source>Is the post open to this nationality: %1?</source>
        <translation>Il posto è aperto a questa cittadinanza: %1?</translation>
    </message>
    <message>
        <source>Do you have a work permit (%1)?</source>
        <translation>Ha un permesso di lavoro (%1)?</translation>
    </message>
    <message>
        <source>Would you apply for a work permit (%1)?</source>
        <translation>Chiedereste un permesso di lavoro (%1)?</translation>
    </message>
    <message>
        <source>Can the work be done from another country (%1)?</source>
        <translation>Il lavoro può essere svolto da un altro paese (%1)?</translation>
    </message>
    <message>
        <source>Would fit with the right to work: %1</source>
        <translation>Ammissibile con diritto di lavorare: %1</translation>
    </message>
    <message>
        <source>Would fit with this country of residence: %1</source>
        <translation>Ammissibile con questo paese di residenza: %1</translation>
    </message>
    <message>
        <source>Asks for a permit (%1) of this kind: %2</source>
        <translation>Richiede un permesso (%1) di questo tipo: %2</translation>
    </message>
    <message>
        <source>Country of work: %1</source>
        <translation>Paese di lavoro: %1</translation>
    </message>
    <message>
        <source>1 month of a year&apos;s pay, from %2</source>
        <translation>1 mese di una retribuzione annua, dal %2</translation>
    </message>
    <message>
        <source>Unemployment benefit (%1): %2 % of the insured pay, %3 months at most</source>
        <translation>Indennità di disoccupazione (%1): %2 % della retribuzione assicurata, al massimo %3 mesi</translation>
    </message>
    <message>
        <source>Unemployment benefit (%1): %2 % of the standardised net pay, %3 months at most</source>
        <translation>Indennità di disoccupazione (%1): %2 % del netto forfettario, al massimo %3 mesi</translation>
    </message>
    <message>
        <source>Unemployment benefit (%1): a fixed amount, %2 months at most</source>
        <translation>Indennità di disoccupazione (%1): un importo fisso, al massimo %2 mesi</translation>
    </message>
    <message>
        <source>Unemployment benefit as typed: %1 a month, 1 month</source>
        <translation>Indennità di disoccupazione come inserita: %1 al mese, 1 mese</translation>
    </message>
    <message>
        <source>What an extension by 1 month changes, × %2 %</source>
        <translation>Che cosa cambia una proroga di 1 mese, × %2 %</translation>
    </message>
    <message>
        <source>The contract lasts 1 month, as typed.</source>
        <translation>Il contratto dura 1 mese, come inserito.</translation>
    </message>
    <message>
        <source>The contract lasts 1 month, as stated.</source>
        <translation>Il contratto dura 1 mese, come indicato.</translation>
    </message>
    <message>
        <source>The contract is stated to last about 1 month: exactly one is counted.</source>
        <translation>Il contratto è indicato per circa 1 mese: ne è contato esattamente uno.</translation>
    </message>
    <message>
        <source>The contract lasts at least 1 month: no more is counted.</source>
        <translation>Il contratto dura almeno 1 mese: non è contato di più.</translation>
    </message>
    <message>
        <source>Something follows after the end: the shorter length, 1 month, is counted.</source>
        <translation>Dopo la fine segue qualcosa: è contata la durata più breve, 1 mese.</translation>
    </message>
    <message>
        <source>Cannot tell: the contract lasts up to 1 month, and the least is not stated.</source>
        <translation>Non si può dire: il contratto dura fino a 1 mese e il minimo non è indicato.</translation>
    </message>
    <message>
        <source>An extension by 1 month is counted with %2 %.</source>
        <translation>Una proroga di 1 mese è contata al %2 %.</translation>
    </message>
    <message>
        <source>The extension by 1 month goes beyond the stated maximum, which leaves %2.</source>
        <translation>La proroga di 1 mese supera il massimo indicato, che lascia %2.</translation>
    </message>
    <message>
        <source>1 month without pay follows after the end.</source>
        <translation>Dopo la fine segue 1 mese senza retribuzione.</translation>
    </message>
    <message>
        <source>%1 is counted for 1 month from there, without what comes after it.</source>
        <translation>%1 è contato da lì per 1 mese, senza ciò che viene dopo.</translation>
    </message>
    <message>
        <source>Unemployment benefit of %1 a month is counted for 1 month, on the basis of the pay.</source>
        <translation>Un’indennità di disoccupazione di %1 al mese è contata per 1 mese, sulla base della retribuzione.</translation>
    </message>
    <message>
        <source>Unemployment benefit by this country’s rule: %1, figures of %2 (%3): an estimate, not an award.</source>
        <translation>Indennità di disoccupazione secondo la regola di questo paese: %1, valori del %2 (%3): una stima, non una decisione.</translation>
    </message>
    <message>
        <source>1 insured month at the end, as typed.</source>
        <translation>1 mese assicurato alla fine, come inserito.</translation>
    </message>
    <message>
        <source>Your country of residence is another one (%1): cross-border workers claim there, not where they worked (%2).</source>
        <translation>Il Suo paese di residenza è un altro (%1): i frontalieri la ricevono lì, non nel paese di lavoro (%2).</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: no rule with all its figures for this country: %1. Type the amount a month.</source>
        <translation>L’indennità di disoccupazione non è contata: nessuna regola con tutti i suoi valori per questo paese: %1. Inserisca l’importo al mese.</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: there (%1) it is %2, the pay here is %3. Choose the other basis, or type the amount.</source>
        <translation>L’indennità di disoccupazione non è contata: lì (%1) è %2, la retribuzione qui è %3. Scelga l’altra base, o inserisca l’importo.</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: the tax that its rule needs (%1) is not known here. Type the amount a month.</source>
        <translation>L’indennità di disoccupazione non è contata: l’imposta che la sua regola richiede (%1) qui non è nota. Inserisca l’importo al mese.</translation>
    </message>
    <message>
        <source>No unemployment benefit by its rule (%1): %2 insured months, %3 are needed. Type more if you have them.</source>
        <translation>Nessuna indennità di disoccupazione secondo la regola (%1): %2 mesi assicurati, ne servono %3. Ne inserisca di più se li ha.</translation>
    </message>
    <message>
        <source>No unemployment benefit by its rule (%1): too little was earned in the year before, in %2.</source>
        <translation>Nessuna indennità di disoccupazione secondo la regola (%1): nell’anno prima si è guadagnato troppo poco, in %2.</translation>
    </message>
    <message>
        <source>%1 days of notice within the trial period, by law (%2)</source>
        <translation>%1 giorni di preavviso nel periodo di prova, secondo la legge (%2)</translation>
    </message>
    <message>
        <source>1 day of notice within the trial period, by law (%2)</source>
        <translation>1 giorno di preavviso nel periodo di prova, secondo la legge (%2)</translation>
    </message>
    <message>
        <source>1 day of notice within the trial period, as typed</source>
        <translation>1 giorno di preavviso nel periodo di prova, come inserito</translation>
    </message>
    <message>
        <source>No holidays or no usual leave for %2 (%1): a usual working year is assumed.</source>
        <translation>Per il %2 non ci sono festivi o ferie consuete (%1): si presume un anno lavorativo consueto.</translation>
    </message>
    <message>
        <source>The state or canton is not known: only the holidays of the whole country (%1) are taken off.</source>
        <translation>Lo Stato o il cantone non è noto: sono dedotti solo i festivi comuni a tutto il paese (%1).</translation>
    </message>
    <message>
        <source>Leave is not stated: %1 days are usual (%2; %3).</source>
        <translation>Le ferie non sono indicate: sono consueti %1 giorni (%2; %3).</translation>
    </message>
    <message>
        <source>Leave is not stated: %1 days are set (%2).</source>
        <translation>Le ferie non sono indicate: sono impostati %1 giorni (%2).</translation>
    </message>
    <message>
        <source>Holidays set for a year (%2): %1.</source>
        <translation>Festivi impostati all’anno (%2): %1.</translation>
    </message>
    <message>
        <source>The hours are not stated: %1 a week are set (%2).</source>
        <translation>Le ore non sono indicate: sono impostate %1 alla settimana (%2).</translation>
    </message>
    <message>
        <source>%1 % of the work at home (%2): beyond %3 % social insurance moves there. Source: %4 (%5)</source>
        <translation>%1 % del lavoro da casa (%2): oltre il %3 % l’assicurazione sociale passa lì. Fonte: %4 (%5)</translation>
    </message>
    <message>
        <source>%1 % of the work at home (%2): beyond %3 % pay is taxed there as well. Source: %4 (%5)</source>
        <translation>%1 % del lavoro da casa (%2): oltre il %3 % la paga è tassata anche lì. Fonte: %4 (%5)</translation>
    </message>
    <message>
        <source>Days at home (%2): %1; beyond %3 pay is taxed there as well. Source: %4 (%5)</source>
        <translation>Giorni da casa (%2): %1; oltre %3 la paga è tassata anche lì. Fonte: %4 (%5)</translation>
    </message>
    <message>
        <source>Days at home (%2): %1; days a year that the employer allows abroad: %3. Source: %4 (%5)</source>
        <translation>Giorni da casa (%2): %1; giorni all’anno che il datore di lavoro consente all’estero: %3. Fonte: %4 (%5)</translation>
    </message>
    <message>
        <source>Days at home (%2): %1; days a year that the posting allows abroad: %3.</source>
        <translation>Giorni da casa (%2): %1; giorni all’anno che l’annuncio consente all’estero: %3.</translation>
    </message>
    <message>
        <source>Prices: %1 → %2; price level %3 % (%2 = 100 %; %4)</source>
        <translation>Prezzi: %1 → %2; livello dei prezzi %3 % (%2 = 100 %; %4)</translation>
    </message>
    <message>
        <source>There is no price level: %1 (%2).</source>
        <translation>Non c’è un livello dei prezzi: %1 (%2).</translation>
    </message>
    <message>
        <source>There is no price level: %1. There is one for: %2.</source>
        <translation>Non c’è un livello dei prezzi: %1. C’è per: %2.</translation>
    </message>
    <message>
        <source>As of %1, the day kept in the book, not of today. --as-of asks about another day.</source>
        <translation>Stato al %1, giorno conservato nel quaderno, non di oggi. --as-of chiede un altro giorno.</translation>
    </message>
    <message>
        <source>internship or training</source>
        <translation>stage o formazione</translation>
    </message>
    <message>
        <source>entry level</source>
        <translation>prima esperienza</translation>
    </message>
    <message>
        <source>mid-level</source>
        <translation>livello intermedio</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>senior</translation>
    </message>
    <message>
        <source>lead of a team or field</source>
        <translation>responsabile di un gruppo o di un ambito</translation>
    </message>
    <message>
        <source>executive</source>
        <translation>direzione</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Livello professionale</translation>
    </message>
    <message>
        <source>Taken because the title says so.</source>
        <translation>Ripreso perché lo dice il titolo.</translation>
    </message>
    <message>
        <source>The folder %1 holds no file that can be read as a posting.</source>
        <translation>La cartella %1 non contiene alcun file leggibile come annuncio.</translation>
    </message>
    <message>
        <source>A person takes it as a posting.</source>
        <translation>Una persona lo prende come annuncio.</translation>
    </message>
    <message>
        <source>the weeks of a calendar year</source>
        <translation>le settimane di un anno civile</translation>
    </message>
    <message>
        <source>%1 weekdays of %2 less %3 public holidays on weekdays (as is usual in Switzerland, Germany, France and Britain) and about %4 days of leave (%5 by collective agreements in the European Union, %6), rounded to %7 weeks of %8 days</source>
        <translation>%1 giorni feriali del %2 (da lunedì a venerdì) meno %3 festività in giorni feriali (come di consueto in Svizzera, Germania, Francia e Gran Bretagna) e circa %4 giorni di ferie (%5 secondo i contratti collettivi nell’Unione europea, %6), arrotondati a %7 settimane di %8 giorni</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>closed yesterday</source>
        <translation>chiuso ieri</translation>
    </message>
    <message>
        <source>closed %1 days ago</source>
        <translation>chiuso da %1 giorni</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>ancora 1 giorno</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>ancora %1 giorni</translation>
    </message>
</context>
<context>
    <name>PostingFields</name>
    <message>
        <source>The job</source>
        <translation>Il posto</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Retribuzione</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>Time and place of work</source>
        <translation>Orario e luogo di lavoro</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation>Chi può candidarsi</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documenti</translation>
    </message>
</context>
<context>
    <name>PreferencesEditor</name>
    <message>
        <source>does not matter</source>
        <translation>non importa</translation>
    </message>
    <message>
        <source>A contract without an end</source>
        <translation>Un contratto a tempo indeterminato</translation>
    </message>
    <message>
        <source>Work in one of these countries</source>
        <translation>Lavoro in uno di questi Paesi</translation>
    </message>
    <message>
        <source>Work at home, at least</source>
        <translation>Lavoro da casa, almeno</translation>
    </message>
    <message>
        <source>Start not before</source>
        <translation>Inizio non prima del</translation>
    </message>
    <message>
        <source>Workload at least (%)</source>
        <translation>Grado di occupazione almeno (%)</translation>
    </message>
    <message>
        <source>Workload at most (%)</source>
        <translation>Grado di occupazione al massimo (%)</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>decides whether one may apply</source>
        <translation>decide se ci si può candidare</translation>
    </message>
    <message>
        <source>can exclude</source>
        <translation>può escludere</translation>
    </message>
    <message>
        <source>counts with others</source>
        <translation>conta con altre</translation>
    </message>
    <message>
        <source>can change the order</source>
        <translation>può cambiare l’ordine</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>utile a sapersi</translation>
    </message>
    <message>
        <source>To %1:</source>
        <translation>A %1:</translation>
    </message>
    <message>
        <source>To the candidate:</source>
        <translation>Al candidato:</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lettura di %1</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>No figure</source>
        <translation>Nessuna cifra</translation>
    </message>
    <message>
        <source>read from the text, confirmed by a person</source>
        <translation>letto dal testo, confermato da una persona</translation>
    </message>
    <message>
        <source>typed by a person</source>
        <translation>inserito da una persona</translation>
    </message>
    <message>
        <source>read from the text, not confirmed yet</source>
        <translation>letto dal testo, non ancora confermato</translation>
    </message>
    <message>
        <source>read from the text, please check</source>
        <translation>letto dal testo, da verificare</translation>
    </message>
    <message>
        <source>No comparable figure</source>
        <translation>Nessuna cifra confrontabile</translation>
    </message>
    <message>
        <source> (a wish)</source>
        <translation> (auspicato)</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Supposto: %1</translation>
    </message>
    <message>
        <source>Ask the employer: %1</source>
        <translation>Da chiedere al datore di lavoro: %1</translation>
    </message>
    <message>
        <source>Ask the candidate: %1</source>
        <translation>Da chiedere al candidato: %1</translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation>%1, %2 aperti</translation>
    </message>
    <message>
        <source> (your preference)</source>
        <translation> (Sua preferenza)</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Quasi</translation>
    </message>
    <message>
        <source>Wishes of the posting met: %1 of %2</source>
        <translation>Desideri dell’annuncio soddisfatti: %1 su %2</translation>
    </message>
    <message>
        <source>Your preferences met: %1 of %2</source>
        <translation>Sue preferenze soddisfatte: %1 su %2</translation>
    </message>
    <message>
        <source>A share, not a verdict: it neither admits nor excludes.</source>
        <translation>Una quota, non un verdetto: non ammette né esclude.</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>%1 a year</source>
        <translation>%1 all’anno</translation>
    </message>
    <message>
        <source>%1 of working days</source>
        <translation>%1 dei giorni lavorativi</translation>
    </message>
    <message>
        <source>Days at home</source>
        <translation>Giorni da remoto</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Come scritto</translation>
    </message>
</context>
<context>
    <name>RemoteEditor</name>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>days away from the office</source>
        <translation>giorni fuori dall’ufficio</translation>
    </message>
    <message>
        <source>days in the office</source>
        <translation>giorni in ufficio</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>The days count</source>
        <translation>I giorni sono</translation>
    </message>
    <message>
        <source>Days, from</source>
        <translation>Giorni, da</translation>
    </message>
    <message>
        <source>Days, to</source>
        <translation>Giorni, a</translation>
    </message>
    <message>
        <source>In one</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Days abroad a year, at most</source>
        <translation>Giorni all’estero all’anno, massimo</translation>
    </message>
    <message>
        <source>Where one has to live</source>
        <translation>Dove si deve risiedere</translation>
    </message>
    <message>
        <source>Say whether the days are in a week, a month or a year.</source>
        <translation>Indicare se i giorni sono per settimana, mese o anno.</translation>
    </message>
    <message>
        <source>Say whether the days are away from the office or in it.</source>
        <translation>Indicare se i giorni sono fuori dall’ufficio o in ufficio.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Pays most</source>
        <translation>Paga di più</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>gross or net not known</source>
        <translation>lordo o netto non noto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many offers of a kind</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>non si può dire</translation>
    </message>
    <message>
        <source>no offer has a figure that can be compared</source>
        <translation>nessuna offerta ha una cifra confrontabile</translation>
    </message>
    <message>
        <source>Why no order can be told</source>
        <translation>Perché non si può dire l’ordine</translation>
    </message>
    <message>
        <source>gross or net?</source>
        <translation>lordo o netto?</translation>
    </message>
    <message>
        <source>gross beside net</source>
        <translation>lordo accanto a netto</translation>
    </message>
    <message>
        <source>net beside tax-free</source>
        <translation>netto accanto a esente</translation>
    </message>
    <message>
        <source>a figure is missing</source>
        <translation>manca una cifra</translation>
    </message>
    <message>
        <source>the ranges overlap</source>
        <translation>le fasce si sovrappongono</translation>
    </message>
    <message>
        <source>What each employer would really pay decides: ask for the figure.</source>
        <translation>Decide quanto ciascun datore di lavoro pagherebbe davvero: chiedere la cifra.</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Che cosa lo cambierebbe</translation>
    </message>
    <message>
        <source>an open upper end</source>
        <translation>un limite superiore aperto</translation>
    </message>
    <message>
        <source>One offer names no highest figure: ask for it.</source>
        <translation>Un’offerta non indica la cifra massima: chiederla.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>an amount of money</comment>
        <translation>%1 in più</translation>
    </message>
    <message>
        <source>%1 from %2 would draw level</source>
        <translation>%1 da parte di %2 e sarebbero pari</translation>
    </message>
    <message>
        <source>Ask before you sign</source>
        <translation>Da chiedere prima di firmare</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>no question is open</source>
        <translation>nessuna domanda aperta</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 domanda</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 domande</translation>
    </message>
    <message>
        <source>none of them would change the decision</source>
        <translation>nessuna cambierebbe la decisione</translation>
    </message>
    <message>
        <source>one of them can change the decision</source>
        <translation>una può cambiare la decisione</translation>
    </message>
    <message>
        <source>%1 of them can change the decision</source>
        <translation>%1 possono cambiare la decisione</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ soddisfatta</translation>
    </message>
    <message>
        <source>? cannot tell</source>
        <translation>? non si può dire</translation>
    </message>
    <message>
        <source>✕ not met</source>
        <translation>✕ non soddisfatta</translation>
    </message>
    <message>
        <source>a wish</source>
        <translation>auspicato</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condizioni</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Giudizio</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condizione</translation>
    </message>
    <message>
        <source>The posting’s words</source>
        <translation>Parole dell’annuncio</translation>
    </message>
    <message>
        <source>The profile says</source>
        <translation>Il profilo dice</translation>
    </message>
    <message>
        <source>not in its text</source>
        <translation>non presente nel testo</translation>
    </message>
    <message>
        <source>Who may apply, and why</source>
        <translation>Chi può candidarsi, e perché</translation>
    </message>
    <message>
        <source>No candidate is chosen, so no condition is judged.</source>
        <translation>Nessun candidato è scelto, quindi nessuna condizione è valutata.</translation>
    </message>
    <message>
        <source>The posting names no conditions. That is no permission: ask.</source>
        <translation>L’annuncio non indica condizioni. Non è un’autorizzazione: chiedere.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Come scritto</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Mensilità</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>All’anno</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Grado di occupazione</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Gross or net</source>
        <translation>Lordo o netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Imposte</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prezzi</translation>
    </message>
    <message>
        <source>the posting</source>
        <translation>l’annuncio</translation>
    </message>
    <message>
        <source>How the figure came about</source>
        <translation>Come si ottiene la cifra</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Source and date</source>
        <translation>Fonte e data</translation>
    </message>
    <message>
        <source>Appendix: how each figure came about</source>
        <translation>Appendice: come si ottiene ogni cifra</translation>
    </message>
    <message>
        <source>What to look out for</source>
        <translation>A che cosa fare attenzione</translation>
    </message>
    <message>
        <source>No reason was given; please look at the text.</source>
        <translation>Nessun motivo indicato; consultare il testo.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contraddizioni</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offerta</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Preso</translation>
    </message>
    <message>
        <source>The text also says</source>
        <translation>Il testo dice anche</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Where the texts contradict themselves</source>
        <translation>Dove i testi si contraddicono</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Domande da porre</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <comment>an exchange rate</comment>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>1 EUR = %1 %2 and %3 %4</source>
        <translation>1 EUR = %1 %2 e %3 %4</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Tassi di cambio</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasso</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Source: European Central Bank, euro foreign exchange reference rates. For information only: no bank has to change money at them.</source>
        <translation>Fonte: Banca centrale europea, tassi di cambio di riferimento dell’euro. A solo titolo informativo: nessuna banca è tenuta a cambiare a questi tassi.</translation>
    </message>
    <message>
        <source>Groups of states</source>
        <translation>Gruppi di Stati</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stato al</translation>
    </message>
    <message>
        <source>Not verified. %1</source>
        <translation>Non verificato. %1</translation>
    </message>
    <message>
        <source>Groups of states in the conditions</source>
        <translation>Gruppi di Stati nelle condizioni</translation>
    </message>
    <message>
        <source>Market pay</source>
        <translation>Retribuzione di mercato</translation>
    </message>
    <message>
        <source>Kind of role</source>
        <translation>Tipo di ruolo</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Confrontato con</translation>
    </message>
    <message>
        <source>No offer here is of this kind of role.</source>
        <translation>Nessuna offerta qui è di questo tipo di ruolo.</translation>
    </message>
    <message>
        <source>kind of role not named</source>
        <translation>tipo di ruolo non indicato</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>nessuna cifra</translation>
    </message>
    <message>
        <source>Market pay in the book</source>
        <translation>Retribuzioni di mercato nel quaderno</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Provenienza</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Il</translation>
    </message>
    <message>
        <source>Documents the offers were read from</source>
        <translation>Documenti da cui sono state lette le offerte</translation>
    </message>
    <message>
        <source>Comparison without offers</source>
        <translation>Confronto senza offerte</translation>
    </message>
    <message>
        <source>One offer</source>
        <translation>Un’offerta</translation>
    </message>
    <message>
        <source>Comparison of %1 offers</source>
        <translation>Confronto di %1 offerte</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Non c’è ancora nulla da confrontare</translation>
    </message>
    <message>
        <source>No order can be told</source>
        <translation>Nessun ordine possibile</translation>
    </message>
    <message>
        <source>No candidate chosen</source>
        <translation>Nessun candidato scelto</translation>
    </message>
    <message>
        <source>For a candidate who is not named</source>
        <translation>Per un candidato senza nome indicato</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>exchange rates of %1</source>
        <translation>tassi di cambio del %1</translation>
    </message>
    <message>
        <source>rates %1</source>
        <translation>tassi %1</translation>
    </message>
    <message>
        <source>states %1</source>
        <translation>Stati %1</translation>
    </message>
    <message>
        <source>book %1</source>
        <translation>quaderno %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>two</source>
        <translation>due</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tre</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quattro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinque</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sei</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sette</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>otto</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nove</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dieci</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>undici</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>dodici</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an employer and the place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an employer and one of its openings</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names in a row</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Pay %1 in %2</source>
        <translation>Retribuzione %1 in %2</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>May apply</source>
        <translation>Può candidarsi</translation>
    </message>
    <message>
        <source>best</source>
        <comment>of a row</comment>
        <translation>migliore</translation>
    </message>
    <message>
        <source>The offers side by side</source>
        <translation>Le offerte a confronto</translation>
    </message>
    <message>
        <source>%1: the text also says “%2”; %3 is taken.</source>
        <translation>%1: il testo dice anche «%2»; vale %3.</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between two quoted values</comment>
        <translation>», «</translation>
    </message>
    <message>
        <source>No offer is chosen. Put offers into the comparison, then make the report again.</source>
        <translation>Nessuna offerta è scelta. Mettere offerte nel confronto, poi rifare il rapporto.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>A confronto</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidato %1</translation>
    </message>
    <message>
        <source>Who may apply to what</source>
        <translation>Chi può candidarsi a che cosa</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A chi chiedere</translation>
    </message>
    <message>
        <source>What the answer can do</source>
        <translation>Che cosa può la risposta</translation>
    </message>
    <message>
        <source>the candidate, for %1</source>
        <translation>il candidato, per %1</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Pay grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Yearly bonus</source>
        <translation>Premio annuale</translation>
    </message>
    <message>
        <source>Beside the base</source>
        <translation>Oltre alla base</translation>
    </message>
    <message>
        <source>Way to work</source>
        <translation>Tragitto</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Ore lavorate</translation>
    </message>
    <message>
        <source>In the other view of the workload</source>
        <translation>Nell’altra vista del carico di lavoro</translation>
    </message>
    <message>
        <source>Total pay</source>
        <translation>Retribuzione totale</translation>
    </message>
    <message>
        <source>Total pay with what is not certain</source>
        <translation>Retribuzione totale con ciò che non è certo</translation>
    </message>
    <message>
        <source>Real pay an hour</source>
        <translation>Paga oraria reale</translation>
    </message>
    <message>
        <source>as of %1, not of today</source>
        <translation>stato al %1, non di oggi</translation>
    </message>
    <message>
        <source>Other figure: %1 (%2)</source>
        <translation>Altra cifra: %1 (%2)</translation>
    </message>
    <message>
        <source>The first year, with what is paid once</source>
        <translation>Il primo anno, con ciò che è pagato una volta</translation>
    </message>
    <message>
        <source>The first year, with what is not certain</source>
        <translation>Il primo anno, con ciò che non è certo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>set for this comparison</source>
        <translation>impostato per questo confronto</translation>
    </message>
    <message>
        <source>Working years used where an offer does not say</source>
        <translation>Anni lavorativi usati dove un’offerta non dice nulla</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Ore alla settimana</translation>
    </message>
    <message>
        <source>Holidays on weekdays</source>
        <translation>Festivi infrasettimanali</translation>
    </message>
    <message>
        <source>Days of leave</source>
        <translation>Giorni di ferie</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>senza fine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Sums over the horizon</source>
        <translation>Somme sull’orizzonte</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somma</translation>
    </message>
    <message>
        <source>Of it certain</source>
        <translation>Di cui certo</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Fine del contratto</translation>
    </message>
    <message>
        <source>Overtakes</source>
        <translation>Supera</translation>
    </message>
    <message>
        <source>Safe if notice is given</source>
        <translation>Sicuro in caso di disdetta</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>inserito</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Che cosa si assume</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Ipotesi</translation>
    </message>
    <message>
        <source>all offers</source>
        <translation>tutte le offerte</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>da chiarire</translation>
    </message>
    <message>
        <source>What each pays over %1 months</source>
        <translation>Quanto paga ciascuna in %1 mesi</translation>
    </message>
    <message>
        <source>Over the horizon</source>
        <translation>Sull’orizzonte</translation>
    </message>
    <message>
        <source>Paid once</source>
        <translation>Una tantum</translation>
    </message>
    <message>
        <source>Earned over time</source>
        <translation>Maturato nel tempo</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Non certo</translation>
    </message>
    <message>
        <source>Unemployment benefit</source>
        <translation>Indennità di disoccupazione</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Il seguito</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Proroga</translation>
    </message>
    <message>
        <source>Sum over %1 months</source>
        <translation>Somma in %1 mesi</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 è una cartella. Indicare un file al suo interno.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Create it, or choose another one.</source>
        <translation>La cartella %1 non esiste. Crearla o sceglierne un’altra.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed; choose another folder or make room.</source>
        <translation>Non è stato possibile scrivere %1: %2. Nulla è stato modificato; scegliere un’altra cartella o liberare spazio.</translation>
    </message>
</context>
<context>
    <name>ReportJob</name>
    <message>
        <source>%1 must end in .pdf or .html.</source>
        <translation>%1 deve terminare in .pdf o .html.</translation>
    </message>
    <message>
        <source>The PDF could not be made: there is not enough memory.</source>
        <translation>Non è stato possibile creare il PDF: la memoria non basta.</translation>
    </message>
</context>
<context>
    <name>Reread</name>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>must be met</source>
        <translation>obbligatorio</translation>
    </message>
    <message>
        <source>a wish</source>
        <translation>auspicato</translation>
    </message>
    <message>
        <source>Must be met, or a wish</source>
        <translation>Obbligatorio o auspicato</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>“Not” holds one condition. Remove the others.</source>
        <translation>«Non» contiene una sola condizione. Togliere le altre.</translation>
    </message>
    <message>
        <source>One of these is enough:</source>
        <translation>Ne basta una:</translation>
    </message>
    <message>
        <source>All of these:</source>
        <translation>Tutte queste:</translation>
    </message>
    <message>
        <source>Not this:</source>
        <translation>Non questa:</translation>
    </message>
    <message>
        <source>New condition</source>
        <translation>Nuova condizione</translation>
    </message>
    <message>
        <source>Quote the selected words</source>
        <translation>Citare le parole selezionate</translation>
    </message>
    <message>
        <source>Select the words in the posting’s text first; they then stand beside the condition</source>
        <translation>Selezioni prima le parole nel testo dell’annuncio; stanno poi accanto alla condizione</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Join with others, or turn around</source>
        <translation>Unire ad altre, o invertire</translation>
    </message>
    <message>
        <source>Or another condition: one of them is enough</source>
        <translation>O un’altra condizione: ne basta una</translation>
    </message>
    <message>
        <source>All of these are needed</source>
        <translation>Sono necessarie tutte</translation>
    </message>
    <message>
        <source>One of these is enough</source>
        <translation>Ne basta una</translation>
    </message>
    <message>
        <source>Turn around: not this</source>
        <translation>Invertire: non questo</translation>
    </message>
    <message>
        <source>Turn around: without the “not”</source>
        <translation>Invertire: senza il «non»</translation>
    </message>
    <message>
        <source>typed by a person; the posting is not quoted</source>
        <translation>inserito da una persona; l’annuncio non è citato</translation>
    </message>
</context>
<context>
    <name>SeniorityEditor</name>
    <message>
        <source>no upper end</source>
        <translation>senza limite superiore</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>The levels are the wrong way round. Choose the lower one first.</source>
        <translation>I livelli sono invertiti. Scegliete prima il più basso.</translation>
    </message>
</context>
<context>
    <name>StudiesEditor</name>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>Studies for</source>
        <translation>Studia per</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Materia</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Presso</translation>
    </message>
    <message>
        <source>Enrolled until</source>
        <translation>Iscrizione fino al</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>There is no text. Write it, or clear the field if the posting does not say.</source>
        <translation>Manca il testo. Scriverlo, o svuotare il campo se l’annuncio non lo dice.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>1 day</source>
        <translation>1 giorno</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 giorni</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 anno</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 anni</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mesi</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>fino a %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>non retribuito</translation>
    </message>
    <message>
        <source>for full time</source>
        <translation>per il tempo pieno</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>all’ora</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al giorno</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>alla settimana</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mese</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>all’anno</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una volta</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mese</translation>
    </message>
    <message>
        <source>country told from the place</source>
        <translation>Paese dedotto dal luogo</translation>
    </message>
    <message>
        <source>period not stated</source>
        <translation>periodo non indicato</translation>
    </message>
    <message>
        <source>%1 payments a year</source>
        <translation>%1 mensilità all’anno</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>classe %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>circa %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>up to %1 with extension</source>
        <translation>fino a %1 con proroga</translation>
    </message>
    <message>
        <source>extension possible</source>
        <translation>proroga possibile</translation>
    </message>
    <message>
        <source>no extension</source>
        <translation>nessuna proroga</translation>
    </message>
    <message>
        <source>about</source>
        <translation>circa</translation>
    </message>
    <message>
        <source>at the latest</source>
        <translation>al più tardi</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 settimana</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 settimane</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 ore alla settimana</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>tempo parziale</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>nessuna cifra</translation>
    </message>
    <message>
        <source>told from the words of the text</source>
        <translation>dedotto dalle parole del testo</translation>
    </message>
    <message>
        <source>up to %1 days a year abroad</source>
        <translation>fino a %1 giorni all’anno all’estero</translation>
    </message>
    <message>
        <source>in the office</source>
        <translation>in ufficio</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>da remoto</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimitato</translation>
    </message>
    <message>
        <source>working days a year</source>
        <translation>giorni lavorativi all’anno</translation>
    </message>
    <message>
        <source>or equivalent experience</source>
        <translation>o esperienza equivalente</translation>
    </message>
    <message>
        <source>upper end of a range, not a limit</source>
        <translation>estremo superiore di una fascia, non un limite</translation>
    </message>
    <message>
        <source>a wish: %1</source>
        <translation>auspicato: %1</translation>
    </message>
    <message>
        <source>1 condition</source>
        <translation>1 condizione</translation>
    </message>
    <message>
        <source>%1 conditions</source>
        <translation>%1 condizioni</translation>
    </message>
    <message>
        <source> over %1</source>
        <translation> in %1</translation>
    </message>
    <message>
        <source> (likely to %1)</source>
        <translation> (probabile al %1)</translation>
    </message>
    <message>
        <source>%1 of the time in the office</source>
        <translation>%1 del tempo in ufficio</translation>
    </message>
    <message>
        <source>%1 of the time at home</source>
        <translation>%1 del tempo da remoto</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minuti</translation>
    </message>
    <message>
        <source>%1 %2 a day</source>
        <translation>%1 %2 al giorno</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>sola andata</translation>
    </message>
    <message>
        <source>or years of experience: %1</source>
        <translation>o anni di esperienza: %1</translation>
    </message>
    <message>
        <source>day not stated</source>
        <translation>giorno non indicato</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure of pay, and who named it when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>up to 1 day a year abroad</source>
        <translation>fino a 1 giorno all’anno all’estero</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 e oltre</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 anno</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 anni</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Almeno %1</translation>
    </message>
    <message>
        <source>At least %1 in %2</source>
        <translation>Almeno %1 in %2</translation>
    </message>
    <message>
        <source>Not with %1 as the highest degree</source>
        <translation>Non con %1 come titolo di studio più alto</translation>
    </message>
    <message>
        <source>Enrolled as a student</source>
        <translation>Iscrizione a un corso di studi</translation>
    </message>
    <message>
        <source>At least %1 of experience in %2</source>
        <translation>Almeno %1 di esperienza in %2</translation>
    </message>
    <message>
        <source>At least %1 of experience since graduation</source>
        <translation>Almeno %1 di esperienza dal conseguimento del titolo</translation>
    </message>
    <message>
        <source>At least %1 of experience</source>
        <translation>Almeno %1 di esperienza</translation>
    </message>
    <message>
        <source>At most %1 of experience since graduation</source>
        <translation>Al massimo %1 di esperienza dal conseguimento del titolo</translation>
    </message>
    <message>
        <source>At most %1 of experience</source>
        <translation>Al massimo %1 di esperienza</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, almeno %2</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <translation>Parla %1</translation>
    </message>
    <message>
        <source>the country of work</source>
        <translation>Paese di lavoro</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>Età %1</translation>
    </message>
    <message>
        <source>Security clearance: %1</source>
        <translation>Nulla osta di sicurezza: %1</translation>
    </message>
    <message>
        <source>Applies by %1</source>
        <translation>Candidatura entro: %1</translation>
    </message>
    <message>
        <source>%1 (a wish)</source>
        <translation>%1 (auspicato)</translation>
    </message>
    <message>
        <source>no conditions</source>
        <translation>nessuna condizione</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Non: %1</translation>
    </message>
    <message>
        <source> – or – </source>
        <translation> – o – </translation>
    </message>
    <message>
        <source>Pay range</source>
        <translation>Fascia retributiva</translation>
    </message>
    <message>
        <source>%1, %2 years of experience</source>
        <translation>%1, %2 anni di esperienza</translation>
    </message>
    <message>
        <source>%1, or %2 of experience</source>
        <translation>%1, o %2 di esperienza</translation>
    </message>
    <message>
        <source>%1, or equivalent experience</source>
        <translation>%1, o esperienza equivalente</translation>
    </message>
    <message>
        <source>Enrolled as a student for %1 or higher</source>
        <translation>Agli studi per %1 o superiore</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 presso %2</translation>
    </message>
    <message>
        <source>%1 until %2 at least</source>
        <translation>%1 almeno fino al %2</translation>
    </message>
    <message>
        <source>Lives within %1 km of %2</source>
        <translation>Abita al massimo a %1 km da %2</translation>
    </message>
    <message>
        <source>At most %1 as the highest degree</source>
        <translation>Al massimo %1 come titolo più alto</translation>
    </message>
    <message>
        <source>At most %1 of experience in %2</source>
        <translation>Al massimo %1 di esperienza in %2</translation>
    </message>
    <message>
        <source>Holds or can obtain a security clearance: %1</source>
        <translation>Possiede o può ottenere un nulla osta di sicurezza: %1</translation>
    </message>
    <message>
        <source>Citizenship: %1</source>
        <translation>Cittadinanza: %1</translation>
    </message>
    <message>
        <source>Residence: %1</source>
        <translation>Residenza: %1</translation>
    </message>
    <message>
        <source>Permit (%1) of the kind: %2</source>
        <translation>Permesso (%1) del tipo: %2</translation>
    </message>
    <message>
        <source>Right to work (%1)</source>
        <translation>Diritto di lavorare (%1)</translation>
    </message>
    <message>
        <source>Right to work (%1), the employer applies for the permit</source>
        <translation>Diritto di lavorare (%1), il datore di lavoro chiede il permesso</translation>
    </message>
    <message>
        <source>Right to work of one&apos;s own (%1)</source>
        <translation>Proprio diritto di lavorare (%1)</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>%1 with what is not certain</source>
        <translation>%1 con l’incerto</translation>
    </message>
    <message>
        <source>parts left out: %1</source>
        <translation>parti escluse: %1</translation>
    </message>
    <message>
        <source>With what is not certain</source>
        <translation>Con ciò che non è certo</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lo stesso</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>tempo pieno</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 giorni</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 ore</translation>
    </message>
    <message>
        <source>%1 hours a year</source>
        <translation>%1 ore all’anno</translation>
    </message>
    <message>
        <source>on %1 office days</source>
        <translation>in %1 giorni in ufficio</translation>
    </message>
    <message>
        <source>Total pay</source>
        <translation>Retribuzione totale</translation>
    </message>
    <message>
        <source>Scaled to full time</source>
        <translation>Riportato al tempo pieno</translation>
    </message>
    <message>
        <source>As worked</source>
        <translation>Come lavorato</translation>
    </message>
    <message>
        <source>Real pay an hour</source>
        <translation>Paga oraria reale</translation>
    </message>
    <message>
        <source>Worked in a year</source>
        <translation>Lavoro in un anno</translation>
    </message>
    <message>
        <source>Way to work</source>
        <translation>Tragitto</translation>
    </message>
    <message>
        <source>first year, with what is paid once: %1</source>
        <translation>primo anno, con ciò che è pagato una volta: %1</translation>
    </message>
    <message>
        <source>first year, with what is paid once: %1, and %2 with what is not certain</source>
        <translation>primo anno, con ciò che è pagato una volta: %1, e %2 con ciò che non è certo</translation>
    </message>
    <message>
        <source>The first year, with what is paid once</source>
        <translation>Il primo anno, con ciò che è pagato una volta</translation>
    </message>
    <message>
        <source>The first year, with what is not certain</source>
        <translation>Il primo anno, con ciò che non è certo</translation>
    </message>
</context>
<context>
    <name>WorkPeriodEditor</name>
    <message>
        <source>empty: still there</source>
        <translation>vuoto: ancora in corso</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separate da virgole</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Lavoro come</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Presso</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competenze</translation>
    </message>
    <message>
        <source>When did the work “%1” begin? Write at least the year.</source>
        <translation>Quando è iniziato il lavoro «%1»? Scrivere almeno l’anno.</translation>
    </message>
    <message>
        <source>till now</source>
        <translation>a oggi</translation>
    </message>
</context>
<context>
    <name>WorkPermitEditor</name>
    <message>
        <source>Work permit</source>
        <translation>Permesso di lavoro</translation>
    </message>
</context>
<context>
    <name>WorkloadEditor</name>
    <message>
        <source>Part time</source>
        <translation>Tempo parziale</translation>
    </message>
    <message>
        <source>Per cent, from</source>
        <translation>Percentuale, da</translation>
    </message>
    <message>
        <source>Per cent, to</source>
        <translation>Percentuale, a</translation>
    </message>
    <message>
        <source>The share is missing. Write it in per cent, tick “Part time”, or clear the field.</source>
        <translation>Manca la quota. Scriverla in percentuale, spuntare «Tempo parziale» o svuotare il campo.</translation>
    </message>
</context>
<context>
    <name>YearsEditor</name>
    <message>
        <source>Years</source>
        <translation>Anni</translation>
    </message>
    <message>
        <source>The years are missing. Write them, or clear the field.</source>
        <translation>Mancano gli anni. Scriverli o svuotare il campo.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::AssumptionsDialog</name>
    <message>
        <source>Assumptions for %1</source>
        <translation>Ipotesi per %1</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Ipotesi</translation>
    </message>
    <message>
        <source>These count only in sums over a horizon. An empty field means: as the posting states it. By itself no contract is extended, and nothing follows after it.</source>
        <translation>Contano solo nelle somme su un orizzonte. Un campo vuoto significa: come nell’annuncio. Da sé nessun contratto è prorogato e nulla segue.</translation>
    </message>
    <message>
        <source>Start and length</source>
        <translation>Inizio e durata</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Inizia il</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>come indicato</translation>
    </message>
    <message>
        <source>the first month of the horizon</source>
        <translation>il primo mese dell’orizzonte</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>senza fine</translation>
    </message>
    <message>
        <source>The contract has no end</source>
        <translation>Il contratto non ha fine</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Proroga</translation>
    </message>
    <message>
        <source>How likely, in %</source>
        <translation>Quanto probabile, in %</translation>
    </message>
    <message>
        <source>none is counted</source>
        <translation>non se ne conta alcuna</translation>
    </message>
    <message>
        <source>up to the stated maximum</source>
        <translation>fino al massimo indicato</translation>
    </message>
    <message>
        <source>After the end</source>
        <translation>Dopo la fine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Unemployment benefit</source>
        <translation>Indennità di disoccupazione</translation>
    </message>
    <message>
        <source>by the rule of the country</source>
        <translation>secondo la regola del paese</translation>
    </message>
    <message>
        <source>an amount a month</source>
        <translation>un importo al mese</translation>
    </message>
    <message>
        <source>For at most so many months</source>
        <translation>Per al massimo tanti mesi</translation>
    </message>
    <message>
        <source>as long as the rule pays</source>
        <translation>finché la regola paga</translation>
    </message>
    <message>
        <source>Then follows</source>
        <translation>Poi segue</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>a job like that of %1</source>
        <translation>un posto come quello di %1</translation>
    </message>
    <message>
        <source>What the benefit follows from</source>
        <translation>Da che cosa deriva l’indennità</translation>
    </message>
    <message>
        <source>Amount a month</source>
        <translation>Importo al mese</translation>
    </message>
    <message>
        <source>Currency of the amount</source>
        <translation>Valuta dell’importo</translation>
    </message>
    <message>
        <source>Country that pays</source>
        <translation>Paese che paga</translation>
    </message>
    <message>
        <source>Gross pay before, a month</source>
        <translation>Lordo precedente, al mese</translation>
    </message>
    <message>
        <source>of this offer</source>
        <translation>di questa offerta</translation>
    </message>
    <message>
        <source>Insured months at the end</source>
        <translation>Mesi assicurati alla fine</translation>
    </message>
    <message>
        <source>of this contract alone</source>
        <translation>solo di questo contratto</translation>
    </message>
    <message>
        <source>Age at the end</source>
        <translation>Età alla fine</translation>
    </message>
    <message>
        <source>by the candidate’s year of birth</source>
        <translation>secondo l’anno di nascita del candidato</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Figli</translation>
    </message>
    <message>
        <source>of the candidate’s household</source>
        <translation>del nucleo del candidato</translation>
    </message>
    <message>
        <source>Once, and on notice</source>
        <translation>Una tantum e disdetta</translation>
    </message>
    <message>
        <source>What comes once is paid on</source>
        <translation>Ciò che viene una volta è pagato il</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>l’inizio</translation>
    </message>
    <message>
        <source>Days of notice within the trial period</source>
        <translation>Giorni di preavviso in prova</translation>
    </message>
    <message>
        <source>by law, where it is known</source>
        <translation>per legge, dove è nota</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Da dove viene</translation>
    </message>
    <message>
        <source>such as: said in the interview</source>
        <translation>ad esempio: detto al colloquio</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::Badge</name>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>poco chiaro</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>indicato</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contraddittorio</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confermato</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>inserito</translation>
    </message>
    <message>
        <source>read, to be checked</source>
        <translation>letto, da verificare</translation>
    </message>
    <message>
        <source>read, not confirmed</source>
        <translation>letto, non confermato</translation>
    </message>
    <message>
        <source>follows from the fields</source>
        <translation>deriva dai campi</translation>
    </message>
    <message>
        <source>Expected to be right: %1 of the values read like this.</source>
        <translation>Presumibilmente corretti: %1 dei valori letti in questo modo.</translation>
    </message>
    <message>
        <source>None was among the texts the reader was measured on: the share follows from other values and an assumption.</source>
        <translation>Nei testi con cui è stata misurata la lettura non ce n’era nessuno: la quota deriva da altri valori e da un’ipotesi.</translation>
    </message>
    <message>
        <source>Right in the texts the reader was measured on: %1 of %2; few values are weighed with an assumption.</source>
        <translation>Corretti nei testi con cui è stata misurata la lettura: %1 su %2; pochi valori vengono ponderati con un’ipotesi.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::BookPage</name>
    <message>
        <source>Compare</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::CandidateEditor</name>
    <message>
        <source>Profile of %1</source>
        <translation>Profilo di %1</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Nuovo candidato</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nationalities; none: not known</source>
        <translation>Cittadinanze; nessuna: non nota</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Residenza</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Anno di nascita</translation>
    </message>
    <message>
        <source>Permits to work</source>
        <translation>Permessi di lavoro</translation>
    </message>
    <message>
        <source>These are all the permits there are</source>
        <translation>Sono tutti i permessi esistenti</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Titoli di studio</translation>
    </message>
    <message>
        <source>These are all the degrees there are</source>
        <translation>Sono tutti i titoli di studio esistenti</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Enrolled as a student now</source>
        <translation>Iscrizione attuale a un corso di studi</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Years of experience in all, where no work is listed</source>
        <translation>Anni di esperienza in totale, se nessun lavoro è elencato</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>These are all the languages spoken</source>
        <translation>Sono tutte le lingue parlate</translation>
    </message>
    <message>
        <source>The candidate needs a name, so that reports and commands can tell people apart.</source>
        <translation>Il candidato ha bisogno di un nome, perché rapporti e comandi possano distinguere le persone.</translation>
    </message>
    <message>
        <source>There is a candidate “%1” already. Choose another name.</source>
        <translation>C’è già un candidato «%1». Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Uscire senza salvare?</translation>
    </message>
    <message>
        <source>What you typed here will be lost.</source>
        <translation>Quanto scritto qui andrà perso.</translation>
    </message>
    <message>
        <source>Household for taxes</source>
        <translation>Nucleo familiare per le imposte</translation>
    </message>
    <message>
        <source>No offer in the comparison is at a place with tax data.</source>
        <translation>Nessuna offerta del confronto è in un luogo con dati fiscali.</translation>
    </message>
    <message>
        <source>Only what the taxes at the places of the offers in the comparison depend on.</source>
        <translation>Solo ciò da cui dipendono le imposte nei luoghi delle offerte confrontate.</translation>
    </message>
    <message>
        <source>In the town</source>
        <translation>Nella località</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studi</translation>
    </message>
    <message>
        <source>Security clearances</source>
        <translation>Nulla osta di sicurezza</translation>
    </message>
    <message>
        <source>These are all the clearances held</source>
        <translation>Questi sono tutti i nulla osta</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::CandidatesDialog</name>
    <message>
        <source>Candidates</source>
        <translation>Candidati</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;ggiungi…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplica…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>nothing known yet</source>
        <translation>ancora nulla di noto</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>JSON Resume (*.json)</source>
        <translation>JSON Resume (*.json)</translation>
    </message>
    <message>
        <source>Import candidates</source>
        <translation>Importare candidati</translation>
    </message>
    <message>
        <source>JSON Resume or Europass (*.json *.xml)</source>
        <translation>JSON Resume o Europass (*.json *.xml)</translation>
    </message>
    <message>
        <source>Export the candidate</source>
        <translation>Esportare il candidato</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importare…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;sportare…</translation>
    </message>
    <message>
        <source>A&amp;nonymised copy</source>
        <translation>Copia a&amp;nonima</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 non può essere letto: %2</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Non è stato importato nulla. %1</translation>
    </message>
    <message>
        <source>%1.json</source>
        <translation>%1.json</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 non può essere scritto: %2</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidato %1</translation>
    </message>
    <message>
        <source>&amp;JSON Resume: everything…</source>
        <translation>&amp;JSON Resume: tutto…</translation>
    </message>
    <message>
        <source>&amp;Europass CV (XML)…</source>
        <translation>CV &amp;Europass (XML)…</translation>
    </message>
    <message>
        <source>E&amp;uropass CV (JSON)…</source>
        <translation>CV E&amp;uropass (JSON)…</translation>
    </message>
    <message>
        <source>Europass CV (*.xml)</source>
        <translation>CV Europass (*.xml)</translation>
    </message>
    <message>
        <source>Europass CV (*.json)</source>
        <translation>CV Europass (*.json)</translation>
    </message>
    <message>
        <source>%1.xml</source>
        <translation>%1.xml</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ChartsPage</name>
    <message>
        <source>Save the chart</source>
        <translation>Salva il grafico</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Immagini (*.png);;Disegni (*.svg)</translation>
    </message>
    <message>
        <source>&amp;Save as picture…</source>
        <translation>Sa&amp;lva come immagine…</translation>
    </message>
    <message>
        <source>No offer is chosen. Tick offers on the left to see their pay here.</source>
        <translation>Nessuna offerta è scelta. Spuntare offerte a sinistra per vederne qui la retribuzione.</translation>
    </message>
    <message>
        <source>pay.png</source>
        <comment>the proposed name of a picture</comment>
        <translation>retribuzione.png</translation>
    </message>
    <message>
        <source>S&amp;ave as picture…</source>
        <translation>S&amp;alva come immagine…</translation>
    </message>
    <message>
        <source>pay-over-time.png</source>
        <comment>the proposed name of a picture</comment>
        <translation>retribuzione-tempo.png</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::CodeCombo</name>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>“%1” is no country. Choose one from the list.</source>
        <translation>«%1» non è un Paese. Sceglierne uno dall’elenco.</translation>
    </message>
    <message>
        <source>“%1” is no language. Choose one from the list.</source>
        <translation>«%1» non è una lingua. Sceglierne una dall’elenco.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Write its code, such as CHF.</source>
        <translation>«%1» non è una valuta. Scriverne il codice, p. es. CHF.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>short for: not stated; of a country, language or currency</comment>
        <translation>n.&#x202f;d.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::CompareTab</name>
    <message>
        <source>&amp;differences only</source>
        <translation>solo di&amp;fferenze</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Solo differenze</translation>
    </message>
    <message>
        <source>Show only rows in which the offers differ</source>
        <translation>Mostra solo le righe in cui le offerte differiscono</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>righe</translation>
    </message>
    <message>
        <source>Open or close all groups</source>
        <translation>Apri o chiudi tutti i gruppi</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Apri tutti i gruppi</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Chiudi tutti i gruppi</translation>
    </message>
    <message>
        <source>Rows to which no offer says anything</source>
        <translation>Righe di cui nessuna offerta dice nulla</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>baseline: %1</source>
        <translation>riferimento: %1</translation>
    </message>
    <message>
        <source>The offer the others are held against</source>
        <translation>L’offerta con cui si confrontano le altre</translation>
    </message>
    <message>
        <source>This book has no offers yet. Choose “Paste or import”, or drop files or text onto this window.</source>
        <translation>Questo quaderno non ha ancora offerte. Scegliere «Incolla o importa», o trascinare file o testo su questa finestra.</translation>
    </message>
    <message>
        <source>Tick offers in the list at the left to see them side by side.</source>
        <translation>Spuntare offerte nell’elenco a sinistra per vederle a confronto.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ComparisonTableModel</name>
    <message>
        <source>%1, group, collapsed</source>
        <translation>%1, gruppo, chiuso</translation>
    </message>
    <message>
        <source>%1, group, expanded</source>
        <translation>%1, gruppo, aperto</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ComparisonView</name>
    <message>
        <source>Comparison of offers</source>
        <translation>Confronto delle offerte</translation>
    </message>
    <message>
        <source>One column for each offer, one row for each question. Enter shows why a value is what it is.</source>
        <translation>Una colonna per offerta, una riga per domanda. Invio mostra perché un valore è quello che è.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Domande</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::DecimalEdit</name>
    <message>
        <source>%1: “%2” is not a figure. Write it as %3.</source>
        <translation>%1: «%2» non è una cifra. Scriverla come %3.</translation>
    </message>
    <message>
        <source>%1: %2 is less than %3.</source>
        <translation>%1: %2 è meno di %3.</translation>
    </message>
    <message>
        <source>%1: %2 is more than %3.</source>
        <translation>%1: %2 è più di %3.</translation>
    </message>
    <message>
        <source>%1: %2 has to be a whole number.</source>
        <translation>%1: %2 deve essere un numero intero.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::EligibilityMatrixModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>May apply to</source>
        <translation>Può candidarsi a</translation>
    </message>
    <message>
        <source>May %1 apply?</source>
        <translation>%1 può candidarsi?</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>may apply to offers: %1 of %2</source>
        <translation>può candidarsi a offerte: %1 di %2</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::EligibilityPage</name>
    <message>
        <source>Save the table</source>
        <translation>Salvare la tabella</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiare</translation>
    </message>
    <message>
        <source>Save as C&amp;SV…</source>
        <translation>Salvare come C&amp;SV…</translation>
    </message>
    <message>
        <source>Find a candidate</source>
        <translation>Cercare un candidato</translation>
    </message>
    <message>
        <source>On which offer</source>
        <translation>Su quale offerta</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation>Chi può candidarsi</translation>
    </message>
    <message>
        <source>all candidates</source>
        <translation>tutti i candidati</translation>
    </message>
    <message>
        <source>Who may apply to what</source>
        <translation>Chi può candidarsi a che cosa</translation>
    </message>
    <message>
        <source>Candidates by offers. A heading sorts; a cell tells its reasons.</source>
        <translation>Candidati per offerte. Un’intestazione ordina; una cella dice i suoi motivi.</translation>
    </message>
    <message>
        <source>for any offer</source>
        <translation>per qualsiasi offerta</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>This book has no candidates yet. Add one from the menu “Candidate”.</source>
        <translation>Questo quaderno non ha ancora candidati. Ne aggiunga uno dal menu «Candidato».</translation>
    </message>
    <message>
        <source>No offer is chosen. Tick offers in the list at the left.</source>
        <translation>Nessuna offerta è scelta. Selezioni le offerte nell’elenco a sinistra.</translation>
    </message>
    <message>
        <source>eligibility.csv</source>
        <comment>the proposed name of a table</comment>
        <translation>idoneita.csv</translation>
    </message>
    <message>
        <source>The table could not be written to %1: %2</source>
        <translation>Non è stato possibile scrivere la tabella in %1: %2</translation>
    </message>
    <message>
        <source>Candidates: %1 of %2, judged for %3. A heading sorts; a cell tells its reasons at the right.</source>
        <translation>Candidati: %1 di %2, giudicati al %3. Un’intestazione ordina; una cella mostra i motivi a destra.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::FieldForm</name>
    <message>
        <source>Fields of the posting</source>
        <translation>Campi dell’annuncio</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Da verificare</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Indicato</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indicato</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::FieldRow</name>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correggi</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Canc</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Come letto</translation>
    </message>
    <message>
        <source>Back to what was read from the text</source>
        <translation>Torna a quanto letto dal testo</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compila</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>anche: %1</translation>
    </message>
    <message>
        <source>Take this instead</source>
        <translation>Prendi questo</translation>
    </message>
    <message>
        <source>Take this instead: %1</source>
        <translation>Prendi questo: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>also: %1, because of %2</source>
        <translation>anche: %1, in base a %2</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::HouseholdForm</name>
    <message>
        <source>Household</source>
        <translation>Nucleo familiare</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (supposto)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>da scegliere</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necessario</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ImportController</name>
    <message>
        <source>Import postings</source>
        <translation>Importa annunci</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>testo incollato</translation>
    </message>
    <message>
        <source>dropped page</source>
        <translation>pagina trascinata</translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>testo trascinato</translation>
    </message>
    <message>
        <source>Reading postings</source>
        <translation>Lettura degli annunci</translation>
    </message>
    <message>
        <source>Postings (*.txt *.md *.html *.htm *.pdf *.json *.jsonld *.csv *.eml)</source>
        <translation>Annunci (*.txt *.md *.html *.htm *.pdf *.json *.jsonld *.csv *.eml)</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ImportReview</name>
    <message>
        <source>Review of the import</source>
        <translation>Revisione dell’importazione</translation>
    </message>
    <message>
        <source>Imported texts; ticked ones go into the book</source>
        <translation>Testi importati; quelli spuntati vanno nel quaderno</translation>
    </message>
    <message>
        <source>Confirm all &amp;sure</source>
        <translation>Conferma t&amp;utti i sicuri</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Maiusc+Invio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Posting without a title</source>
        <translation>Annuncio senza titolo</translation>
    </message>
    <message>
        <source>✓ nothing to check</source>
        <translation>✓ niente da verificare</translation>
    </message>
    <message>
        <source>? to check: %1</source>
        <translation>? da verificare: %1</translation>
    </message>
    <message>
        <source>≡ Benchmark, not an offer</source>
        <translation>≡ Valore di mercato, non un’offerta</translation>
    </message>
    <message>
        <source>✕ A form, refused as an offer</source>
        <translation>✕ Un modulo, rifiutato come offerta</translation>
    </message>
    <message>
        <source>✕ A form, refused as an offer; its pay ranges can be kept</source>
        <translation>✕ Un modulo, rifiutato come offerta; le sue fasce retributive si possono conservare</translation>
    </message>
    <message>
        <source>✕ Not a job posting</source>
        <translation>✕ Non è un annuncio di lavoro</translation>
    </message>
    <message>
        <source>= Already in the book, not added again</source>
        <translation>= Già nel quaderno, non aggiunto di nuovo</translation>
    </message>
    <message>
        <source>✕ Could not be read</source>
        <translation>✕ Non leggibile</translation>
    </message>
    <message>
        <source>Pay ranges that are kept to hold offers against:</source>
        <translation>Fasce retributive conservate per confrontarvi le offerte:</translation>
    </message>
    <message>
        <source>&amp;Add %1 to book</source>
        <translation>&amp;Aggiungi %1 al quaderno</translation>
    </message>
    <message>
        <source>Every field that is stated was looked at.</source>
        <translation>Ogni campo indicato è stato controllato.</translation>
    </message>
    <message>
        <source>Fields not confirmed: %1. They are marked so in the book.</source>
        <translation>Campi non confermati: %1. Nel quaderno sono contrassegnati come tali.</translation>
    </message>
    <message>
        <source>Leave the review?</source>
        <translation>Uscire dalla revisione?</translation>
    </message>
    <message>
        <source>What you confirmed and corrected here is not in the book yet and will be lost.</source>
        <translation>Quanto confermato e corretto qui non è ancora nel quaderno e andrà perso.</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>This text was taken as %1 postings; this is number %2.</source>
        <translation>Questo testo è stato letto come %1 annunci; questo è il numero %2.</translation>
    </message>
    <message>
        <source>Take as one posting</source>
        <translation>Prendi come un solo annuncio</translation>
    </message>
    <message>
        <source>This text may hold %1 postings. It was taken as one.</source>
        <translation>Questo testo contiene forse %1 annunci. È stato letto come uno solo.</translation>
    </message>
    <message>
        <source>Take as %1 postings</source>
        <translation>Prendi come %1 annunci</translation>
    </message>
    <message>
        <source>Take as a posting all the same</source>
        <translation>Prenderlo comunque come annuncio</translation>
    </message>
    <message>
        <source>By itself this text is no posting. You take it as one.</source>
        <translation>Di per sé questo testo non è un annuncio. Lei lo prende come tale.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lasciarlo com’è</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 di %2: %3</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nulla è selezionato.</translation>
    </message>
    <message>
        <source>Fields not confirmed in all that is ticked: %1, here: %2. They are marked so in the book.</source>
        <translation>Campi non confermati in tutto ciò che è selezionato: %1, qui: %2. Nel quaderno sono contrassegnati come tali.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>A key, or what it does</source>
        <translation>Un tasto, o che cosa fa</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Cercare un tasto</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasti e che cosa fanno</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Nessun tasto fa questo.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::LensBar</name>
    <message>
        <source>for</source>
        <translation>per</translation>
    </message>
    <message>
        <source>Whose eligibility is judged</source>
        <translation>Di chi si valuta l’ammissibilità</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>paga</translation>
    </message>
    <message>
        <source>Whether pay is shown as stated, net or gross</source>
        <translation>Se la retribuzione è mostrata come indicata, netta o lorda</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>The currency everything is brought to</source>
        <translation>La valuta in cui tutto è convertito</translation>
    </message>
    <message>
        <source>per</source>
        <translation>per</translation>
    </message>
    <message>
        <source>Whether pay is shown by the year, month or hour</source>
        <translation>Se la retribuzione è mostrata all’anno, al mese o all’ora</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>occupazione</translation>
    </message>
    <message>
        <source>Whether part-time pay is shown as worked or brought to full time</source>
        <translation>Se la paga a tempo parziale è mostrata come lavorata o riportata al tempo pieno</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>come indicata</translation>
    </message>
    <message>
        <source>net</source>
        <translation>netta</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>lorda</translation>
    </message>
    <message>
        <source>as worked</source>
        <translation>orario effettivo</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>tempo pieno</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3 · %4</source>
        <translation>1 %1 = %2 %3 · %4</translation>
    </message>
    <message>
        <source>old rate: %1</source>
        <translation>tasso vecchio: %1</translation>
    </message>
    <message>
        <source>No exchange rate is used</source>
        <translation>Nessun tasso di cambio usato</translation>
    </message>
    <message>
        <source>Exchange rates: %1</source>
        <translation>Tassi di cambio: %1</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>al</translation>
    </message>
    <message>
        <source>The day that counts as today: deadlines, ages, memberships, the newest rate</source>
        <translation>Il giorno che vale come oggi: scadenze, età, adesioni, il cambio più recente</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>Another day:</source>
        <translation>Altro giorno:</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Altro giorno</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>ad esempio %1</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <source>What a working year is, and whether the way to work counts</source>
        <translation>Che cos’è un anno lavorativo e se il tragitto conta</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>prezzi</translation>
    </message>
    <message>
        <source>Whether pay is shown in the prices of one country</source>
        <translation>Se la paga è mostrata ai prezzi di un paese</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>senza il tragitto</translation>
    </message>
    <message>
        <source>with the way to work</source>
        <translation>con il tragitto</translation>
    </message>
    <message>
        <source>set</source>
        <translation>impostato</translation>
    </message>
    <message>
        <source>Hours, holidays and leave by country…</source>
        <translation>Ore, festivi e ferie per paese…</translation>
    </message>
    <message>
        <source>of the place of work</source>
        <translation>del luogo di lavoro</translation>
    </message>
    <message>
        <source>Choose which exchange rates are used</source>
        <translation>Scegliere quali tassi di cambio si usano</translation>
    </message>
    <message>
        <source>This comparison keeps its rates. There are newer ones.</source>
        <translation>Questo confronto conserva i suoi tassi. Ce ne sono di più recenti.</translation>
    </message>
    <message>
        <source>exchange rates…</source>
        <translation>tassi di cambio…</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>orizzonte</translation>
    </message>
    <message>
        <source>Over how many months the sums of the offers are compared; off: not at all</source>
        <translation>Su quanti mesi si confrontano le somme delle offerte; no: per nulla</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mesi</translation>
    </message>
    <message>
        <source>Months of the horizon</source>
        <translation>Mesi dell’orizzonte</translation>
    </message>
    <message>
        <source> months, then Enter</source>
        <translation> mesi, poi Invio</translation>
    </message>
    <message>
        <source>Assumptions for %1…</source>
        <translation>Ipotesi per %1…</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ListFilterButton</name>
    <message>
        <source>Sort and filter</source>
        <translation>Ordina e filtra</translation>
    </message>
    <message>
        <source>Sort and filter the list</source>
        <translation>Ordina e filtra l’elenco</translation>
    </message>
    <message>
        <source>Sort the list; show only some offers</source>
        <translation>Ordina l’elenco; mostra solo alcune offerte</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtrato</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Dalle più recenti</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Datore di lavoro</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Valori di mercato</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Altri testi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>May I apply?</source>
        <translation>Posso candidarmi?</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::MainWindow</name>
    <message>
        <source>Offerbook</source>
        <translation>Offerbook</translation>
    </message>
    <message>
        <source>%1 – Offerbook</source>
        <translation>%1 – Offerbook</translation>
    </message>
    <message>
        <source>Offers.offerbook</source>
        <translation>Offerte.offerbook</translation>
    </message>
    <message>
        <source>About Offerbook</source>
        <translation>Informazioni su Offerbook</translation>
    </message>
    <message>
        <source>Offerbook %1

Compares job offers side by side: pay, contract, remote days, and whether you may apply.

Exchange rates: euro reference rates of the European Central Bank. Groups of states: see the sources named with each reason.</source>
        <translation>Offerbook %1

Confronta offerte di lavoro fianco a fianco: retribuzione, contratto, giorni da remoto e possibilità di candidarsi.

Tassi di cambio: tassi di riferimento dell’euro della Banca centrale europea. Gruppi di Stati: vedere le fonti indicate con ogni motivo.</translation>
    </message>
    <message>
        <source>No recent books</source>
        <translation>Nessun quaderno recente</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annulla: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Ripeti: %1</translation>
    </message>
    <message>
        <source>%1 (copy).offerbook</source>
        <translation>%1 (copia).offerbook</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Verifica il quaderno</translation>
    </message>
    <message>
        <source>Everything in this book is in order.</source>
        <translation>In questo quaderno tutto è in ordine.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafici</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Testi</translation>
    </message>
    <message>
        <source>Books of offers (*.offerbook)</source>
        <translation>Quaderni di offerte (*.offerbook)</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Apri un quaderno</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Nuovo quaderno</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Rapporto in PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>File PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Idoneità</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Domande</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ManualRates</name>
    <message>
        <source>Rates of your own</source>
        <translation>Tassi propri</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Typed on</source>
        <translation>Inserito il</translation>
    </message>
    <message>
        <source>1 unit of this currency</source>
        <translation>1 unità di questa valuta</translation>
    </message>
    <message>
        <source>in units of this currency</source>
        <translation>in unità di questa valuta</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>Choose the two currencies of the rate.</source>
        <translation>Scelga le due valute del tasso.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::NetGrossDialog</name>
    <message>
        <source>Save the chart</source>
        <translation>Salva il grafico</translation>
    </message>
    <message>
        <source>Pictures and figures (*.png *.svg *.csv)</source>
        <translation>Immagini e cifre (*.png *.svg *.csv)</translation>
    </message>
    <message>
        <source>Net and gross</source>
        <translation>Netto e lordo</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Riga per riga</translation>
    </message>
    <message>
        <source>Over incomes</source>
        <translation>Secondo il reddito</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Altrove</translation>
    </message>
    <message>
        <source>From gross to net</source>
        <translation>Dal lordo al netto</translation>
    </message>
    <message>
        <source>From net to gross</source>
        <translation>Dal netto al lordo</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>per un anno</translation>
    </message>
    <message>
        <source>for a month</source>
        <translation>per un mese</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Luoghi</translation>
    </message>
    <message>
        <source>&amp;Add a place</source>
        <translation>&amp;Aggiungi un luogo</translation>
    </message>
    <message>
        <source>&amp;Remove this place</source>
        <translation>&amp;Rimuovi questo luogo</translation>
    </message>
    <message>
        <source>From gross to net, line by line</source>
        <translation>Dal lordo al netto, riga per riga</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Rate or table</source>
        <translation>Aliquota o tabella</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>&amp;Save the chart…</source>
        <translation>&amp;Salva il grafico…</translation>
    </message>
    <message>
        <source>Gross from</source>
        <translation>Lordo da</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Gross to</source>
        <translation>Lordo a</translation>
    </message>
    <message>
        <source>The gross that would be needed elsewhere for the same net</source>
        <translation>Il lordo che servirebbe altrove per lo stesso netto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Gross needed for the same net</source>
        <translation>Lordo necessario per lo stesso netto</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Scriva un importo.</translation>
    </message>
    <message>
        <source>The amount cannot be used: not negative, at most two digits after the point.</source>
        <translation>L’importo non è utilizzabile: non negativo, al massimo due decimali.</translation>
    </message>
    <message>
        <source>%1 gross leave %2 net</source>
        <translation>%1 lordi lasciano %2 netti</translation>
    </message>
    <message>
        <source>Assumed, and to be changed at the left: %1</source>
        <translation>Supposto, modificabile a sinistra: %1</translation>
    </message>
    <message>
        <source>The first amount has to be above zero and below the second.</source>
        <translation>Il primo importo dev’essere maggiore di zero e minore del secondo.</translation>
    </message>
    <message>
        <source>Gross in %1 for the same net</source>
        <translation>Lordo per lo stesso netto: %1</translation>
    </message>
    <message>
        <source>%1 net at: %2</source>
        <translation>%1 netti a: %2</translation>
    </message>
    <message>
        <source>net-and-gross.png</source>
        <translation>netto-e-lordo.png</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Chiudi l’avviso</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::OfferHeader</name>
    <message>
        <source>baseline</source>
        <translation>riferimento</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::OfferListModel</name>
    <message>
        <source>in the comparison</source>
        <translation>nel confronto</translation>
    </message>
    <message>
        <source>not in the comparison</source>
        <translation>non nel confronto</translation>
    </message>
    <message>
        <source>Offer without a title</source>
        <translation>Offerta senza titolo</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>ultimo giorno</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>ancora 1 giorno</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>ancora %1 giorni</translation>
    </message>
    <message>
        <source>%1 levels</source>
        <translation>%1 livelli</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Valori di mercato</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Altri testi</translation>
    </message>
    <message>
        <source>Comparing %1 of %2</source>
        <translation>A confronto %1 di %2</translation>
    </message>
    <message>
        <source>Other offers</source>
        <translation>Altre offerte</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Trovati: %1</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::OfferPanel</name>
    <message>
        <source>Offers</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>Space puts an offer into the comparison or takes it out.</source>
        <translation>La barra spaziatrice mette un’offerta nel confronto o la toglie.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::PartialDateEdit</name>
    <message>
        <source>%1, %2 or %3</source>
        <comment>a day, a month and a year, as examples of dates</comment>
        <translation>%1, %2 o %3</translation>
    </message>
    <message>
        <source>%1: “%2” can be %3 or %4. Write it as %5.</source>
        <translation>%1: «%2» può essere %3 o %4. Scriva per esempio %5.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date. Write it as %3, or %4 or %5 where less is known.</source>
        <translation>%1: «%2» non è una data. La scriva come %3, oppure %4 o %5 se si sa di meno.</translation>
    </message>
    <message>
        <source>%1: write a whole day, such as %2.</source>
        <translation>%1: scriva un giorno intero, per esempio %2.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::PartsBar</name>
    <message>
        <source>What becomes of the gross</source>
        <translation>Che cosa diventa il lordo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::PasteDialog</name>
    <message>
        <source>Paste a posting</source>
        <translation>Incolla un annuncio</translation>
    </message>
    <message>
        <source>&amp;Text of the posting</source>
        <translation>&amp;Testo dell’annuncio</translation>
    </message>
    <message>
        <source>Text of the posting</source>
        <translation>Testo dell’annuncio</translation>
    </message>
    <message>
        <source>Copy the whole text of the posting and paste it here, with its headings and its small print.</source>
        <translation>Copiare l’intero testo dell’annuncio e incollarlo qui, con titoli e note in piccolo.</translation>
    </message>
    <message>
        <source>&amp;Name (if you like)</source>
        <translation>&amp;Nome (facoltativo)</translation>
    </message>
    <message>
        <source>Name of the text</source>
        <translation>Nome del testo</translation>
    </message>
    <message>
        <source>such as the address of the page</source>
        <translation>p. es. l’indirizzo della pagina</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leggi</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::PlaceInput</name>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Tax year</source>
        <translation>Anno fiscale</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::PostingEditor</name>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tato</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Confirm all &amp;sure</source>
        <translation>Conferma t&amp;utti i sicuri</translation>
    </message>
    <message>
        <source>Confirms every field the reader was sure of</source>
        <translation>Conferma ogni campo di cui la lettura era sicura</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Offer without a title</source>
        <translation>Offerta senza titolo</translation>
    </message>
    <message>
        <source>Everything stated was looked at.</source>
        <translation>Tutto ciò che è indicato è stato controllato.</translation>
    </message>
    <message>
        <source>Not confirmed yet: %1; to be checked: %2</source>
        <translation>Non ancora confermati: %1; da verificare: %2</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::QuestionsPage</name>
    <message>
        <source>&amp;Copy the questions</source>
        <translation>&amp;Copiare le domande</translation>
    </message>
    <message>
        <source>all questions</source>
        <translation>tutte le domande</translation>
    </message>
    <message>
        <source>to the employers</source>
        <translation>ai datori di lavoro</translation>
    </message>
    <message>
        <source>to the candidate</source>
        <translation>al candidato</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A chi chiedere</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>What the answer can do</source>
        <translation>Che cosa può la risposta</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Domande da porre</translation>
    </message>
    <message>
        <source>the candidate, for %1</source>
        <translation>il candidato, per %1</translation>
    </message>
    <message>
        <source>There is nothing to ask: postings and profile say everything that counts here.</source>
        <translation>Non c’è nulla da chiedere: gli annunci e il profilo dicono tutto ciò che qui conta.</translation>
    </message>
    <message>
        <source>What neither the posting nor the profile states, the answer that can change most first.</source>
        <translation>Ciò che né l’annuncio né il profilo dicono; prima ciò che può cambiare di più.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effetto</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RateChart</name>
    <message>
        <source>Exchange rate over time</source>
        <translation>Tasso di cambio nel tempo</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RateDays</name>
    <message>
        <source>Published rates</source>
        <translation>Tassi pubblicati</translation>
    </message>
    <message>
        <source>the &amp;newest (%1)</source>
        <translation>i più &amp;recenti (%1)</translation>
    </message>
    <message>
        <source>the &amp;newest</source>
        <translation>i più &amp;recenti</translation>
    </message>
    <message>
        <source>of one &amp;day</source>
        <translation>di un &amp;giorno</translation>
    </message>
    <message>
        <source>the a&amp;verage of a period</source>
        <translation>la &amp;media di un periodo</translation>
    </message>
    <message>
        <source>Day of the rates</source>
        <translation>Giorno dei tassi</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Primo giorno del periodo</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Ultimo giorno del periodo</translation>
    </message>
    <message>
        <source>Look the &amp;rates up anew: this comparison keeps those it was made with</source>
        <translation>Cer&amp;ca di nuovo i tassi: questo confronto conserva quelli con cui è stato fatto</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RateHistoryModel</name>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasso</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RateHistoryPage</name>
    <message>
        <source>Source: European Central Bank, euro reference rates. For information only: no bank has to change at them.</source>
        <translation>Fonte: Banca centrale europea, tassi di riferimento dell’euro. Solo a titolo informativo: nessuna banca è tenuta a cambiare a questi tassi.</translation>
    </message>
    <message>
        <source>The rate of this currency</source>
        <translation>Il tasso di questa valuta</translation>
    </message>
    <message>
        <source>in this currency</source>
        <translation>in questa valuta</translation>
    </message>
    <message>
        <source>Over which time</source>
        <translation>Su quale periodo</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>Rates by day</source>
        <translation>Tassi per giorno</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mesi</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 anno</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 anni</translation>
    </message>
    <message>
        <source>since the beginning</source>
        <translation>dall’inizio</translation>
    </message>
    <message>
        <source>1 %1 in %2</source>
        <translation>1 %1 in %2</translation>
    </message>
    <message>
        <source>used: %1 (%2)</source>
        <translation>usato: %1 (%2)</translation>
    </message>
    <message>
        <source>There are no rates of this pair in this time.</source>
        <translation>Non ci sono tassi di questa coppia in questo periodo.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 il %2</translation>
    </message>
    <message>
        <source>From %1 to %2; lowest %3, highest %4.</source>
        <translation>Da %1 a %2; minimo %3, massimo %4.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RateUpdateBox</name>
    <message>
        <source>Newer rates</source>
        <translation>Tassi più recenti</translation>
    </message>
    <message>
        <source>Address of the rates</source>
        <translation>Indirizzo dei tassi</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>In&amp;dirizzo</translation>
    </message>
    <message>
        <source>Rates are downloaded only when you ask for it; nothing of the book is sent.</source>
        <translation>I tassi si scaricano solo quando Lei lo chiede; del quaderno non si invia nulla.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>&amp;Update rates</source>
        <translation>Aggiorna i ta&amp;ssi</translation>
    </message>
    <message>
        <source>Stopped. The old rates stay.</source>
        <translation>Fermato. I vecchi tassi restano.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Richiesta a %1 …</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RatesDialog</name>
    <message>
        <source>Exchange rates</source>
        <translation>Tassi di cambio</translation>
    </message>
    <message>
        <source>Pages about the exchange rates</source>
        <translation>Pagine sui tassi di cambio</translation>
    </message>
    <message>
        <source>&amp;Choice</source>
        <translation>S&amp;celta</translation>
    </message>
    <message>
        <source>Use these rates</source>
        <translation>Usa questi tassi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Rates of your own, before the published ones</source>
        <translation>Tassi propri, prima di quelli pubblicati</translation>
    </message>
    <message>
        <source>Days after which a rate is marked as old</source>
        <translation>Giorni dopo i quali un tasso è segnato come vecchio</translation>
    </message>
    <message>
        <source>Days after which a rate is marked as &amp;old</source>
        <translation>Giorni dopo i quali un tasso è segnato come &amp;vecchio</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>Nel &amp;tempo</translation>
    </message>
    <message>
        <source>What &amp;if</source>
        <translation>E &amp;se</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ReasonsPane</name>
    <message>
        <source>Reasons</source>
        <translation>Motivi</translation>
    </message>
    <message>
        <source>Why the chosen figure is what it is: each step with its source.</source>
        <translation>Perché la cifra scelta è quella che è: ogni passo con la sua fonte.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>Choose a figure in the table. Here stands how it came about, step by step, with every source.</source>
        <translation>Scegliere una cifra nella tabella. Qui appare come si ottiene, passo per passo, con ogni fonte.</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Da chiedere</translation>
    </message>
    <message>
        <source>Sources of these lines</source>
        <translation>Fonti di queste righe</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ReportDialog</name>
    <message>
        <source>Leave out the candidate’s &amp;name and where files lie</source>
        <translation>Ometti il &amp;nome del candidato e la posizione dei file</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>S&amp;tampa…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Ante&amp;prima…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>C&amp;arta:</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Creazione del rapporto…</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 pagina</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 pagine</translation>
    </message>
    <message>
        <source>%1 %2.pdf</source>
        <comment>the proposed name of a report: the book and the day</comment>
        <translation>%1 %2.pdf</translation>
    </message>
    <message>
        <source>%1 is being written…</source>
        <translation>Scrittura di %1…</translation>
    </message>
    <message>
        <source>The printer did not take the report. Nothing was printed.</source>
        <translation>La stampante non ha accettato il rapporto. Nulla è stato stampato.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Pagina web (*.html)</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RereadController</name>
    <message>
        <source>Reading texts again</source>
        <translation>Rilettura dei testi</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RereadDialog</name>
    <message>
        <source>Texts read again</source>
        <translation>Testi riletti</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Nel quaderno</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Letto ora</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Di che si tratta</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Che cosa cambierebbe</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Spunta &amp;tutto</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Tick what to take; what you typed or confirmed keeps its value.</source>
        <translation>Spunti ciò che va accettato; ciò che ha scritto o confermato mantiene il suo valore.</translation>
    </message>
    <message>
        <source>%1 (contradicted)</source>
        <translation>%1 (contraddetto)</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>non chiaro</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>Same values: %1</source>
        <translation>Stessi valori: %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>uguale</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nulla cambierebbe.</translation>
    </message>
    <message>
        <source>Ticked: %1 of %2</source>
        <translation>Spuntati: %1 di %2</translation>
    </message>
    <message>
        <source>Take what is ticked</source>
        <translation>Accetta ciò che è spuntato</translation>
    </message>
    <message>
        <source>Read again: 1 posting. Nothing would change.</source>
        <translation>Annunci riletti: 1. Nulla cambierebbe.</translation>
    </message>
    <message>
        <source>Read again: 1 posting.</source>
        <translation>Annunci riletti: 1.</translation>
    </message>
    <message>
        <source>Read again: %1 postings. Without any change: %2.</source>
        <translation>Annunci riletti: %1. Senza alcun cambiamento: %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ShareChart</name>
    <message>
        <source>Net in percent of gross</source>
        <translation>Netto in percentuale del lordo</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % di %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: da %2 a %3</translation>
    </message>
    <message>
        <source>%1: %2 % of %3 stay</source>
        <translation>%1: restano %2 % di %3</translation>
    </message>
    <message>
        <source>Gross, %1</source>
        <translation>Lordo, %1</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::SourceTextView</name>
    <message>
        <source>Source text</source>
        <translation>Testo originale</translation>
    </message>
    <message>
        <source>F4 goes to the next marked place, Ctrl+F finds words</source>
        <translation>F4 va al prossimo punto segnato, Ctrl+F cerca parole</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Cerca nel testo</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Risultato precedente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Risultato successivo</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Chiudi ricerca</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>non nel testo</translation>
    </message>
    <message>
        <source>%1: to be checked</source>
        <translation>%1: da verificare</translation>
    </message>
    <message>
        <source>%1: says otherwise</source>
        <translation>%1: dice altro</translation>
    </message>
    <message>
        <source>%1: not taken, the field says why</source>
        <translation>%1: non ripreso, il campo dice perché</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::StatusLine</name>
    <message>
        <source>1 offer compared</source>
        <translation>1 offerta a confronto</translation>
    </message>
    <message>
        <source>%1 offers compared</source>
        <translation>%1 offerte a confronto</translation>
    </message>
    <message>
        <source>no open questions</source>
        <translation>nessuna domanda aperta</translation>
    </message>
    <message>
        <source>1 open question</source>
        <translation>1 domanda aperta</translation>
    </message>
    <message>
        <source>%1 open questions</source>
        <translation>%1 domande aperte</translation>
    </message>
    <message>
        <source>%1 · everything saved</source>
        <translation>%1 · tutto salvato</translation>
    </message>
    <message>
        <source>Rates %1</source>
        <translation>Tassi %1</translation>
    </message>
    <message>
        <source>No exchange rates</source>
        <translation>Nessun tasso di cambio</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ToolRow</name>
    <message>
        <source>+ &amp;Paste or import</source>
        <translation>+ &amp;Incolla o importa</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapporto…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Search offers, texts, notes   Ctrl+F</source>
        <translation>Cerca offerte, testi, note   Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search as you type in titles, employers, notes and source texts</source>
        <translation>Cerca mentre si scrive in titoli, datori di lavoro, note e testi originali</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ValueEditorBase</name>
    <message>
        <source>Add a condition</source>
        <translation>Aggiungi una condizione</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Togli questa condizione</translation>
    </message>
    <message>
        <source>Add a part of the pay</source>
        <translation>Aggiungi una parte della paga</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Togli questa parte</translation>
    </message>
    <message>
        <source>Add a permit</source>
        <translation>Aggiungi un permesso</translation>
    </message>
    <message>
        <source>Remove this permit</source>
        <translation>Togli questo permesso</translation>
    </message>
    <message>
        <source>Add a degree</source>
        <translation>Aggiungi un titolo di studio</translation>
    </message>
    <message>
        <source>Remove this degree</source>
        <translation>Togli questo titolo di studio</translation>
    </message>
    <message>
        <source>Add work</source>
        <translation>Aggiungi un lavoro</translation>
    </message>
    <message>
        <source>Remove this work</source>
        <translation>Togli questo lavoro</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Aggiungi una lingua</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>Togli questa lingua</translation>
    </message>
    <message>
        <source>Add a language requirement</source>
        <translation>Aggiungi un requisito linguistico</translation>
    </message>
    <message>
        <source>Remove this requirement</source>
        <translation>Togli questo requisito</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Aggiungi una riga</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Togli questa riga</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Add a country</source>
        <translation>Aggiungi un Paese</translation>
    </message>
    <message>
        <source>Remove this country</source>
        <translation>Togli questo Paese</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>“%1” is less than “%2”.</source>
        <translation>«%1» è minore di «%2».</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Aggiungi un luogo</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Togli questo luogo</translation>
    </message>
    <message>
        <source>EQF %1</source>
        <translation>QEQ %1</translation>
    </message>
    <message>
        <source>Add a clearance</source>
        <translation>Aggiungere un nulla osta</translation>
    </message>
    <message>
        <source>Remove this clearance</source>
        <translation>Rimuovere questo nulla osta</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::WelcomePage</name>
    <message>
        <source>Compare offers side by side</source>
        <translation>Confrontare le offerte fianco a fianco</translation>
    </message>
    <message>
        <source>A book holds your postings and offers: what they pay, for how long, how often at home, and whether you may apply. Everything is in one file on this computer; every change is saved at once and can be undone.</source>
        <translation>Un quaderno contiene annunci e offerte: quanto pagano, per quanto tempo, quanto da remoto e se ci si può candidare. Tutto è in un unico file su questo computer; ogni modifica è salvata subito e può essere annullata.</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;Nuovo quaderno…</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>A&amp;pri un quaderno…</translation>
    </message>
    <message>
        <source>Look at the &amp;sample book</source>
        <translation>Guarda il quaderno d’&amp;esempio</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>Quaderni recenti</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::WhatIfPage</name>
    <message>
        <source>▲ and ▼: a better or a worse place than at the rate in use.</source>
        <translation>▲ e ▼: un posto migliore o peggiore che al tasso in uso.</translation>
    </message>
    <message>
        <source>The currency whose rate moves</source>
        <translation>La valuta il cui tasso varia</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>By how many percent</source>
        <translation>Di quanto per cento</translation>
    </message>
    <message>
        <source>If the rate of</source>
        <translation>Se il tasso di</translation>
    </message>
    <message>
        <source>moves down or up by</source>
        <translation>scende o sale di</translation>
    </message>
    <message>
        <source>Pay and place of the offers at the moved rates</source>
        <translation>Retribuzione e posto delle offerte ai tassi variati</translation>
    </message>
    <message>
        <source>No pay of this comparison depends on an exchange rate.</source>
        <translation>Nessuna retribuzione di questo confronto dipende da un tasso di cambio.</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>nessun importo</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offerta</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::WindowActions</name>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;Nuovo quaderno…</translation>
    </message>
    <message>
        <source>Make an empty book</source>
        <translation>Crea un quaderno vuoto</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>&amp;Apri un quaderno…</translation>
    </message>
    <message>
        <source>Open a book that is there</source>
        <translation>Apre un quaderno esistente</translation>
    </message>
    <message>
        <source>&amp;Sample book</source>
        <translation>Quaderno di &amp;esempio</translation>
    </message>
    <message>
        <source>Look at a book with sample offers and candidates</source>
        <translation>Mostra un quaderno con offerte e candidati di esempio</translation>
    </message>
    <message>
        <source>&amp;Close the book</source>
        <translation>&amp;Chiudi il quaderno</translation>
    </message>
    <message>
        <source>Go back to the welcome page</source>
        <translation>Torna alla pagina iniziale</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>&amp;Rapporto in PDF…</translation>
    </message>
    <message>
        <source>Write the comparison as a PDF file</source>
        <translation>Scrive il confronto in un file PDF</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>&amp;Stampa il rapporto…</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Stampa il confronto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Leave Offerbook; everything is saved</source>
        <translation>Chiude Offerbook; tutto è salvato</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Annulla l’ultima modifica</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>Make the change that was taken back again</source>
        <translation>Ripete la modifica annullata</translation>
    </message>
    <message>
        <source>&amp;Copy the cell</source>
        <translation>&amp;Copia la cella</translation>
    </message>
    <message>
        <source>Copy the text of the chosen cell</source>
        <translation>Copia il testo della cella scelta</translation>
    </message>
    <message>
        <source>Copy the &amp;table</source>
        <translation>Copia la &amp;tabella</translation>
    </message>
    <message>
        <source>Copy the whole table, for a spreadsheet or a letter</source>
        <translation>Copia l’intera tabella, per un foglio di calcolo o una lettera</translation>
    </message>
    <message>
        <source>Copy the r&amp;easons</source>
        <translation>Copia le ra&amp;gioni</translation>
    </message>
    <message>
        <source>Copy why the chosen figure is what it is</source>
        <translation>Copia la spiegazione della cifra scelta</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Trova…</translation>
    </message>
    <message>
        <source>Search offers, texts and notes</source>
        <translation>Cerca in offerte, testi e note</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Confronto</translation>
    </message>
    <message>
        <source>Show the offers side by side</source>
        <translation>Mostra le offerte affiancate</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>&amp;Grafici</translation>
    </message>
    <message>
        <source>Show the pay of the offers as a chart</source>
        <translation>Mostra la retribuzione delle offerte in un grafico</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Testi</translation>
    </message>
    <message>
        <source>Show the text of the chosen offer</source>
        <translation>Mostra il testo dell’offerta scelta</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Solo &amp;differenze</translation>
    </message>
    <message>
        <source>Show only rows in which the offers differ</source>
        <translation>Mostra solo le righe in cui le offerte differiscono</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>&amp;Apri tutti i gruppi</translation>
    </message>
    <message>
        <source>Show the rows of all groups</source>
        <translation>Mostra le righe di tutti i gruppi</translation>
    </message>
    <message>
        <source>C&amp;lose all groups</source>
        <translation>&amp;Chiudi tutti i gruppi</translation>
    </message>
    <message>
        <source>Show only the headings of the groups</source>
        <translation>Mostra solo i titoli dei gruppi</translation>
    </message>
    <message>
        <source>List of &amp;offers</source>
        <translation>Elenco delle &amp;offerte</translation>
    </message>
    <message>
        <source>Show or hide the list at the left</source>
        <translation>Mostra o nasconde l’elenco a sinistra</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Ragioni</translation>
    </message>
    <message>
        <source>Show or hide the reasons at the right</source>
        <translation>Mostra o nasconde le ragioni a destra</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Schermo &amp;intero</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Usa tutto lo schermo</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Come il &amp;sistema</translation>
    </message>
    <message>
        <source>Dark or light as the system has it</source>
        <translation>Chiaro o scuro come il sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Testo scuro su sfondo chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Testo chiaro su sfondo scuro</translation>
    </message>
    <message>
        <source>&amp;Paste or import…</source>
        <translation>&amp;Incolla o importa…</translation>
    </message>
    <message>
        <source>Put postings into the book: pasted text, files, PDF</source>
        <translation>Aggiunge annunci al quaderno: testo incollato, file, PDF</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>Importa &amp;file…</translation>
    </message>
    <message>
        <source>Put files into the book: text, HTML, PDF</source>
        <translation>Aggiunge file al quaderno: testo, HTML, PDF</translation>
    </message>
    <message>
        <source>&amp;Edit the offer…</source>
        <translation>&amp;Modifica l’offerta…</translation>
    </message>
    <message>
        <source>Confirm, correct or clear the fields of the chosen offer</source>
        <translation>Conferma, corregge o svuota i campi dell’offerta scelta</translation>
    </message>
    <message>
        <source>In the &amp;comparison</source>
        <translation>Nel &amp;confronto</translation>
    </message>
    <message>
        <source>Put the chosen offer into the comparison or take it out</source>
        <translation>Mette l’offerta scelta nel confronto o la toglie</translation>
    </message>
    <message>
        <source>&amp;Remove from the book</source>
        <translation>&amp;Rimuovi dal quaderno</translation>
    </message>
    <message>
        <source>Remove the chosen offer; this can be undone</source>
        <translation>Rimuove l’offerta scelta; si può annullare</translation>
    </message>
    <message>
        <source>&amp;Baseline: this offer</source>
        <translation>&amp;Riferimento: questa offerta</translation>
    </message>
    <message>
        <source>Hold the other offers against the chosen one</source>
        <translation>Confronta le altre offerte con quella scelta</translation>
    </message>
    <message>
        <source>&amp;No baseline</source>
        <translation>&amp;Nessun riferimento</translation>
    </message>
    <message>
        <source>Show no differences</source>
        <translation>Non mostra differenze</translation>
    </message>
    <message>
        <source>Move the column to the &amp;left</source>
        <translation>Sposta la colonna a &amp;sinistra</translation>
    </message>
    <message>
        <source>Move the chosen offer one column to the left</source>
        <translation>Sposta l’offerta scelta di una colonna a sinistra</translation>
    </message>
    <message>
        <source>Move the column to the &amp;right</source>
        <translation>Sposta la colonna a d&amp;estra</translation>
    </message>
    <message>
        <source>Move the chosen offer one column to the right</source>
        <translation>Sposta l’offerta scelta di una colonna a destra</translation>
    </message>
    <message>
        <source>&amp;New candidate…</source>
        <translation>&amp;Nuovo candidato…</translation>
    </message>
    <message>
        <source>Describe a person whose eligibility is judged</source>
        <translation>Descrive una persona di cui si valuta l’ammissibilità</translation>
    </message>
    <message>
        <source>&amp;Edit the candidate…</source>
        <translation>&amp;Modifica il candidato…</translation>
    </message>
    <message>
        <source>Change the profile of the candidate in view</source>
        <translation>Modifica il profilo del candidato scelto</translation>
    </message>
    <message>
        <source>&amp;All candidates…</source>
        <translation>&amp;Tutti i candidati…</translation>
    </message>
    <message>
        <source>Add, change, duplicate and remove candidates</source>
        <translation>Aggiunge, modifica, duplica e rimuove candidati</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Salva una &amp;copia…</translation>
    </message>
    <message>
        <source>Write a copy of the book into another file</source>
        <translation>Scrive una copia del quaderno in un altro file</translation>
    </message>
    <message>
        <source>C&amp;heck the book</source>
        <translation>&amp;Verifica il quaderno</translation>
    </message>
    <message>
        <source>Look for damage in the file of the book</source>
        <translation>Cerca danni nel file del quaderno</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>C&amp;ronologia…</translation>
    </message>
    <message>
        <source>Show every change that was made to the book</source>
        <translation>Mostra tutte le modifiche del quaderno</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastiera</translation>
    </message>
    <message>
        <source>Show what can be done with the keyboard</source>
        <translation>Mostra che cosa si può fare con la tastiera</translation>
    </message>
    <message>
        <source>&amp;About Offerbook</source>
        <translation>&amp;Informazioni su Offerbook</translation>
    </message>
    <message>
        <source>Version, licence and data</source>
        <translation>Versione, licenza e dati</translation>
    </message>
    <message>
        <source>&amp;Net and gross…</source>
        <translation>&amp;Netto e lordo…</translation>
    </message>
    <message>
        <source>From gross to net and back, for up to four places</source>
        <translation>Dal lordo al netto e ritorno, per un massimo di quattro luoghi</translation>
    </message>
    <message>
        <source>&amp;Eligibility of all candidates</source>
        <translation>&amp;Idoneità di tutti i candidati</translation>
    </message>
    <message>
        <source>Show who may apply to what</source>
        <translation>Mostrare chi può candidarsi a che cosa</translation>
    </message>
    <message>
        <source>&amp;Questions to ask</source>
        <translation>&amp;Domande da porre</translation>
    </message>
    <message>
        <source>Show what to ask employers and the candidate</source>
        <translation>Mostrare che cosa chiedere ai datori di lavoro e al candidato</translation>
    </message>
    <message>
        <source>E&amp;xchange rates…</source>
        <translation>Tassi di cam&amp;bio…</translation>
    </message>
    <message>
        <source>Choose which exchange rates the comparison uses</source>
        <translation>Scegliere quali tassi di cambio usa il confronto</translation>
    </message>
    <message>
        <source>Read the text a&amp;gain…</source>
        <translation>&amp;Rileggere il testo…</translation>
    </message>
    <message>
        <source>Show what this program would read otherwise in the offer&apos;s text</source>
        <translation>Mostrare che cosa questo programma leggerebbe diversamente nel testo dell&apos;offerta</translation>
    </message>
    <message>
        <source>Read all texts a&amp;gain…</source>
        <translation>&amp;Rileggere tutti i testi…</translation>
    </message>
    <message>
        <source>Show what this program would read otherwise in the texts of the book</source>
        <translation>Mostrare che cosa questo programma leggerebbe diversamente nei testi del quaderno</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contrasto &amp;elevato</translation>
    </message>
    <message>
        <source>Few colours, far apart, with edges in place of soft grounds</source>
        <translation>Pochi colori, ben distinti, con bordi al posto di sfondi tenui</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::WorkingYearsDialog</name>
    <message>
        <source>Working years</source>
        <translation>Anni lavorativi</translation>
    </message>
    <message>
        <source>Used where a posting does not say. An empty field means the figure in grey.</source>
        <translation>Vale dove un annuncio non dice nulla. Un campo vuoto significa il valore in grigio.</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Ore alla settimana</translation>
    </message>
    <message>
        <source>Holidays on weekdays</source>
        <translation>Festivi infrasettimanali</translation>
    </message>
    <message>
        <source>Days of leave</source>
        <translation>Giorni di ferie</translation>
    </message>
    <message>
        <source>No offer in view names its country.</source>
        <translation>Nessuna offerta indica il suo paese.</translation>
    </message>
    <message>
        <source>Hours a week, %1</source>
        <translation>Ore alla settimana, %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>Holidays on weekdays, %1</source>
        <translation>Festivi infrasettimanali, %1</translation>
    </message>
    <message>
        <source>by the calendar</source>
        <translation>secondo il calendario</translation>
    </message>
    <message>
        <source>Days of leave, %1</source>
        <translation>Giorni di ferie, %1</translation>
    </message>
</context>
</TS>
