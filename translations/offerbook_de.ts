<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CandidateDegreeEditor</name>
    <message>
        <source>Degree</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Fachrichtung</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Verliehen</translation>
    </message>
    <message>
        <source>Which degree? Choose its level, or remove the line.</source>
        <translation>Welcher Abschluss? Wählen Sie die Stufe oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
</context>
<context>
    <name>CandidateLanguageEditor</name>
    <message>
        <source>level not known</source>
        <translation>Niveau nicht bekannt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Which language? Choose it, or remove the line.</source>
        <translation>Welche Sprache? Wählen Sie sie oder entfernen Sie die Zeile.</translation>
    </message>
</context>
<context>
    <name>CellLayout</name>
    <message>
        <source>best</source>
        <translation>Bestwert</translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder or make room.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>general knowledge, not confirmed by a source</source>
        <translation>Allgemeinwissen, durch keine Quelle bestätigt</translation>
    </message>
    <message>
        <source>general knowledge</source>
        <translation>Allgemeinwissen</translation>
    </message>
    <message>
        <source>not found in a public source</source>
        <translation>in keiner öffentlichen Quelle gefunden</translation>
    </message>
    <message>
        <source>the steps were not found in a public source</source>
        <translation>die Stufen wurden in keiner öffentlichen Quelle gefunden</translation>
    </message>
    <message>
        <source>limits not verified</source>
        <translation>Grenzwerte nicht überprüft</translation>
    </message>
    <message>
        <source>as entered</source>
        <translation>wie eingegeben</translation>
    </message>
    <message>
        <source>rate as entered</source>
        <translation>Satz wie eingegeben</translation>
    </message>
    <message>
        <source>threshold as entered</source>
        <translation>Schwelle wie eingegeben</translation>
    </message>
    <message>
        <source>rate as given</source>
        <translation>Satz wie angegeben</translation>
    </message>
    <message>
        <source>more is by agreement</source>
        <translation>mehr nach Vereinbarung</translation>
    </message>
    <message>
        <source>own pension scheme, as entered</source>
        <translation>eigene Altersvorsorge, wie eingegeben</translation>
    </message>
    <message>
        <source>own contribution as entered</source>
        <translation>eigener Beitrag, wie eingegeben</translation>
    </message>
    <message>
        <source>the pension fund&apos;s own plan, entered in the household</source>
        <translation>Plan der Pensionskasse, im Haushalt eingegeben</translation>
    </message>
    <message>
        <source>the law sets no rate: overviews assume %1 to %2 %, a payroll example %3 %</source>
        <translation>das Gesetz nennt keinen Satz: Übersichten nehmen %1 bis %2 % an, ein Lohnbeispiel %3 %</translation>
    </message>
    <message>
        <source>surtaxes: one source only, see the rules</source>
        <translation>Zuschläge: nur eine Quelle, siehe die Regeln</translation>
    </message>
    <message>
        <source>bands as in 2026 (same note for both years), no second source</source>
        <translation>Stufen wie 2026 (gleiche Angabe für beide Jahre), keine zweite Quelle</translation>
    </message>
    <message>
        <source>exempt by the agreements with the host states</source>
        <translation>befreit durch die Abkommen mit den Sitzstaaten</translation>
    </message>
    <message>
        <source>exempt in all Member States, also for nationals of Switzerland and France (since 2005)</source>
        <translation>befreit in allen Mitgliedstaaten, auch für Staatsangehörige der Schweiz und Frankreichs (seit 2005)</translation>
    </message>
    <message>
        <source>CERN: stipends and salaries are advertised net of tax</source>
        <translation>CERN: Stipendien und Gehälter sind netto ausgeschrieben</translation>
    </message>
    <message>
        <source>EMBL: pay is quoted net (not verified)</source>
        <translation>EMBL: der Lohn ist netto angegeben (nicht überprüft)</translation>
    </message>
    <message>
        <source>ESO: pay is quoted net</source>
        <translation>ESO: der Lohn ist netto angegeben</translation>
    </message>
    <message>
        <source>%1 % of the whole salary</source>
        <translation>%1 % des ganzen Lohns</translation>
    </message>
    <message>
        <source>%1 % up to %2 a year, nothing above</source>
        <translation>%1 % bis %2 pro Jahr, darüber nichts</translation>
    </message>
    <message>
        <source>rate of the employer&apos;s insurer, up to %1 a year</source>
        <translation>Satz des Versicherers des Arbeitgebers, bis %1 pro Jahr</translation>
    </message>
    <message>
        <source>legal minimum plan: half of the age credit on the coordinated salary</source>
        <translation>gesetzlicher Mindestplan: die Hälfte der Altersgutschrift auf dem koordinierten Lohn</translation>
    </message>
    <message>
        <source>direct federal tax, tariff %1</source>
        <translation>direkte Bundessteuer, Tarif %1</translation>
    </message>
    <message>
        <source>rate of the canton&apos;s maternity insurance</source>
        <translation>Satz der Mutterschaftsversicherung des Kantons</translation>
    </message>
    <message>
        <source>Tax at source, canton %1, tariff %2, by the month&apos;s income</source>
        <translation>Quellensteuer, Kanton %1, Tarif %2, nach dem Monatseinkommen</translation>
    </message>
    <message>
        <source>Tax at source, canton %1, tariff %2, by the year&apos;s income</source>
        <translation>Quellensteuer, Kanton %1, Tarif %2, nach dem Jahreseinkommen</translation>
    </message>
    <message>
        <source>Wage tax by class after the lump sums for employees, special expenses and provident expenses; tariff of § 32a</source>
        <translation>Lohnsteuer nach Klasse, nach Arbeitnehmer-Pauschbetrag, Sonderausgaben-Pauschbetrag und Vorsorgepauschale; Tarif nach § 32a</translation>
    </message>
    <message>
        <source>%1 % of the yearly wage tax after child allowances above %2 (class III twice as much), at most %3 % of what lies above</source>
        <translation>%1 % der Jahreslohnsteuer nach Kinderfreibeträgen über %2 (Klasse III das Doppelte), höchstens %3 % des darüber liegenden Teils</translation>
    </message>
    <message>
        <source>Church tax, %1 % of the wage tax after child allowances</source>
        <translation>Kirchensteuer, %1 % der Lohnsteuer nach Kinderfreibeträgen</translation>
    </message>
    <message>
        <source>Church tax in Bavaria and Baden-Württemberg, %1 % of the wage tax after child allowances</source>
        <translation>Kirchensteuer in Bayern und Baden-Württemberg, %1 % der Lohnsteuer nach Kinderfreibeträgen</translation>
    </message>
    <message>
        <source>Health insurance, %1 % and half of the additional rate, up to %2 a month</source>
        <translation>Krankenversicherung, %1 % und die Hälfte des Zusatzbeitrags, bis %2 pro Monat</translation>
    </message>
    <message>
        <source>Private health insurance, the premium less the employer&apos;s subsidy of at most half of it</source>
        <translation>private Krankenversicherung, die Prämie abzüglich des Arbeitgeberzuschusses von höchstens der Hälfte</translation>
    </message>
    <message>
        <source>Long-term care insurance by the number of children, up to %1 a month</source>
        <translation>Pflegeversicherung nach Zahl der Kinder, bis %1 pro Monat</translation>
    </message>
    <message>
        <source>Private long-term care insurance, the premium less the employer&apos;s subsidy of at most half of it</source>
        <translation>private Pflegeversicherung, die Prämie abzüglich des Arbeitgeberzuschusses von höchstens der Hälfte</translation>
    </message>
    <message>
        <source>Pension insurance, %1 % up to %2 a month</source>
        <translation>Rentenversicherung, %1 % bis %2 pro Monat</translation>
    </message>
    <message>
        <source>Unemployment insurance, %1 % up to %2 a month</source>
        <translation>Arbeitslosenversicherung, %1 % bis %2 pro Monat</translation>
    </message>
    <message>
        <source>Transition range above %1 to %2 a month: the employee&apos;s rate on the reduced base</source>
        <translation>Übergangsbereich über %1 bis %2 pro Monat: Arbeitnehmersatz auf der verminderten Bemessungsgrundlage</translation>
    </message>
    <message>
        <source>Mini-job up to %1 a month: the employer pays the flat tax of %2 %</source>
        <translation>Minijob bis %1 pro Monat: der Arbeitgeber zahlt die Pauschsteuer von %2 %</translation>
    </message>
    <message>
        <source>Mini-job: %1 % of the pay, at least of %2 a month, less the employer&apos;s %3 % of the pay</source>
        <translation>Minijob: %1 % des Lohns, mindestens von %2 pro Monat, abzüglich der %3 % des Lohns vom Arbeitgeber</translation>
    </message>
    <message>
        <source>already taken: the pay is quoted after internal tax</source>
        <translation>schon abgezogen: der Lohn ist nach interner Steuer angegeben</translation>
    </message>
    <message>
        <source>already taken: the pay is quoted after staff assessment</source>
        <translation>schon abgezogen: der Lohn ist nach der Personalabgabe angegeben</translation>
    </message>
    <message>
        <source>own health scheme, as entered</source>
        <translation>eigene Krankenversicherung, wie eingegeben</translation>
    </message>
    <message>
        <source>own social security scheme, as entered</source>
        <translation>eigene Sozialversicherung, wie eingegeben</translation>
    </message>
    <message>
        <source>long-term care scheme, as entered</source>
        <translation>Pflegeversicherung, wie eingegeben</translation>
    </message>
    <message>
        <source>unemployment scheme, as entered</source>
        <translation>Arbeitslosenversicherung, wie eingegeben</translation>
    </message>
    <message>
        <source>health insurance by scheme, as entered</source>
        <translation>Krankenversicherung nach Plan, wie eingegeben</translation>
    </message>
    <message>
        <source>%1 % of the reference salary (%2 % for those who joined before %3): pay x C factor for staff, fixed for fellows and graduates</source>
        <translation>%1 % des Referenzlohns (%2 % bei Eintritt vor %3): Lohn × C-Faktor für Personal, fest für Fellows und Graduates</translation>
    </message>
    <message>
        <source>CERN Health Insurance Scheme, %1 % of the monthly remuneration; covers spouse and children</source>
        <translation>Krankenversicherung des CERN, %1 % des Monatslohns; auch für Ehegatten und Kinder</translation>
    </message>
    <message>
        <source>%1 % of the reference salary, as at CERN</source>
        <translation>%1 % des Referenzlohns, wie beim CERN</translation>
    </message>
    <message>
        <source>the rate of %1 was not found, that of %2 is %3 % (caisse de compensation CCB)</source>
        <translation>der Satz von %1 wurde nicht gefunden, jener von %2 ist %3 % (caisse de compensation CCB)</translation>
    </message>
    <message>
        <source>solidarity percent %1 % in %2</source>
        <translation>Solidaritätsprozent %1 % im Jahr %2</translation>
    </message>
    <message>
        <source>%1 % up to the ceiling of %2 a year</source>
        <translation>%1 % bis zur Höchstgrenze von %2 pro Jahr</translation>
    </message>
    <message>
        <source>%1 % of all pay</source>
        <translation>%1 % des gesamten Lohns</translation>
    </message>
    <message>
        <source>%1 % up to the ceiling (band 1)</source>
        <translation>%1 % bis zur Höchstgrenze (Stufe 1)</translation>
    </message>
    <message>
        <source>%1 % between one and eight ceilings (band 2)</source>
        <translation>%1 % zwischen einer und acht Höchstgrenzen (Stufe 2)</translation>
    </message>
    <message>
        <source>%1 % up to eight ceilings, due only where pay exceeds the ceiling</source>
        <translation>%1 % bis acht Höchstgrenzen, nur wo der Lohn die Höchstgrenze übersteigt</translation>
    </message>
    <message>
        <source>%1 % up to four ceilings, status cadre</source>
        <translation>%1 % bis vier Höchstgrenzen, Status Cadre</translation>
    </message>
    <message>
        <source>%1 % of %2 % of pay up to four ceilings and of all pay above</source>
        <translation>%1 % von %2 % des Lohns bis vier Höchstgrenzen und vom ganzen Lohn darüber</translation>
    </message>
    <message>
        <source>%1 % on the base of the CSG</source>
        <translation>%1 % auf der Grundlage der CSG</translation>
    </message>
    <message>
        <source>scale for income of %1, family quotient, cap and reduction (décote)</source>
        <translation>Tarif für Einkommen von %1, Familienquotient, Deckelung und Abschlag (décote)</translation>
    </message>
    <message>
        <source>the household&apos;s tax (scale for income of %1, family quotient, cap and reduction), the part that falls on one&apos;s own pay</source>
        <translation>die Steuer des Haushalts (Tarif für Einkommen von %1, Familienquotient, Deckelung und Abschlag), der Teil auf dem eigenen Lohn</translation>
    </message>
    <message>
        <source>contribution on high incomes: %1 % and %2 % of the reference income</source>
        <translation>Abgabe auf hohe Einkommen: %1 % und %2 % des Referenzeinkommens</translation>
    </message>
    <message>
        <source>differential contribution: at least %1 % of a high reference income</source>
        <translation>Differenzabgabe: mindestens %1 % eines hohen Referenzeinkommens</translation>
    </message>
    <message>
        <source>federal income tax %1</source>
        <translation>Bundeseinkommensteuer %1</translation>
    </message>
    <message>
        <source>%1 % up to %2</source>
        <translation>%1 % bis %2</translation>
    </message>
    <message>
        <source>%1 % of all wages</source>
        <translation>%1 % des gesamten Lohns</translation>
    </message>
    <message>
        <source>%1 % of wages over %2, joint return %3</source>
        <translation>%1 % des Lohns über %2, gemeinsam veranlagt %3</translation>
    </message>
    <message>
        <source>child tax credit and credit for other dependants %1</source>
        <translation>Steuergutschrift für Kinder und andere abhängige Personen %1</translation>
    </message>
    <message>
        <source>%1, individual income tax %2</source>
        <translation>%1, Einkommensteuer %2</translation>
    </message>
    <message>
        <source>CHIS supplement for a spouse with an income and no similar cover, as entered</source>
        <translation>Zuschlag der CHIS für einen Ehegatten mit Einkommen ohne ähnliche Deckung, wie eingegeben</translation>
    </message>
    <message>
        <source>supplementary health cover: staff pay one third of %1 % of the basic salary</source>
        <translation>zusätzliche Krankenversicherung: das Personal zahlt ein Drittel von %1 % des Grundlohns</translation>
    </message>
    <message>
        <source>staff assessment: %1 % to %2 a year, %3 % to %4, %5 % to %6, %7 % above</source>
        <translation>Personalabgabe: %1 % bis %2 pro Jahr, %3 % bis %4, %5 % bis %6, darüber %7 %</translation>
    </message>
    <message>
        <source>%1 % of the pensionable remuneration</source>
        <translation>%1 % des versicherten Lohns</translation>
    </message>
    <message>
        <source>Union tax, %1 to %2 % in steps: the share of the basic salary as entered</source>
        <translation>Unionssteuer, %1 bis %2 % in Stufen: der Anteil am Grundlohn wie eingegeben</translation>
    </message>
    <message>
        <source>pension, about %1 % of the basic salary</source>
        <translation>Pension, etwa %1 % des Grundlohns</translation>
    </message>
    <message>
        <source>sickness insurance, %1 % of the basic salary</source>
        <translation>Krankenversicherung, %1 % des Grundlohns</translation>
    </message>
    <message>
        <source>accident insurance, %1 % of the basic salary</source>
        <translation>Unfallversicherung, %1 % des Grundlohns</translation>
    </message>
    <message>
        <source>unemployment insurance of temporary and contract staff, %1 % of the basic salary</source>
        <translation>Arbeitslosenversicherung des Personals auf Zeit und mit Vertrag, %1 % des Grundlohns</translation>
    </message>
    <message>
        <source>solidarity levy, %1 % (%2 % from AD %3 step %4) of pay after contributions and Union tax above the salary of AST %5 step %6</source>
        <translation>Solidaritätsabgabe, %1 % (%2 % ab AD %3 Stufe %4) des Lohns nach Beiträgen und Unionssteuer über dem Lohn von AST %5 Stufe %6</translation>
    </message>
    <message>
        <source>rules of vacanza/holidays, state %1 (MIT), run for this file</source>
        <translation>Regeln von vacanza/holidays, Stand %1 (MIT), für diese Daten angewandt</translation>
    </message>
    <message>
        <source>compared with date-holidays %1 and openholidaysapi.data, state %2</source>
        <translation>verglichen mit date-holidays %1 und openholidaysapi.data, Stand %2</translation>
    </message>
    <message>
        <source>official lists where the letters say so</source>
        <translation>amtliche Listen, wo die Buchstaben es sagen</translation>
    </message>
    <message>
        <source>employee share of regular pay %1: pension %2, health %3, chamber levy %4, housing %5 and unemployment %6, %7, %8 or %9 % by monthly pay (%10, %11, %12), up to %13 a month; nothing up to %14 a month</source>
        <translation>Dienstnehmeranteil laufender Bezüge %1: Pensionsversicherung %2, Krankenversicherung %3, Kammerumlage %4, Wohnbauförderung %5 und Arbeitslosenversicherung %6, %7, %8 oder %9 % je nach Monatsbezug (%10, %11, %12), bis %13 pro Monat; bis %14 pro Monat nichts</translation>
    </message>
    <message>
        <source>employee share of the 13th and 14th payment %1: pension %2, health %3 and unemployment %4, %5, %6 or %7 %, up to %8 a year</source>
        <translation>Dienstnehmeranteil der Sonderzahlungen (13. und 14. Bezug) %1: Pensionsversicherung %2, Krankenversicherung %3 und Arbeitslosenversicherung %4, %5, %6 oder %7 %, bis %8 pro Jahr</translation>
    </message>
    <message>
        <source>yearly scale %1: %2 % up to %3, %4 % up to %5, %6 % up to %7, %8 % up to %9, %10 % up to %11, %12 % up to %13, %14 % above; less %15 of work expenses and the traffic credit of %16</source>
        <translation>Jahrestarif %1: %2 % bis %3, %4 % bis %5, %6 % bis %7, %8 % bis %9, %10 % bis %11, %12 % bis %13, darüber %14 %; abzüglich Werbungskostenpauschale von %15 und Verkehrsabsetzbetrag von %16</translation>
    </message>
    <message>
        <source>effective monthly table %1, traffic credit of %2 in it</source>
        <translation>Effektiv-Tarif-Monatstabelle %1, Verkehrsabsetzbetrag von %2 eingerechnet</translation>
    </message>
    <message>
        <source>%1th and %2th payment %3 within a sixth of regular pay: %4 free, %5 % up to %6, %7 % up to %8, %9 % up to %10, the scale above; nothing where the sixth is small</source>
        <translation>Sonderzahlungen (%1. und %2. Bezug) %3 innerhalb des Jahressechstels: %4 frei, %5 % bis %6, %7 % bis %8, %9 % bis %10, darüber nach Tarif; bei kleinem Jahressechstel nichts</translation>
    </message>
    <message>
        <source>above %1 derived by the same construction</source>
        <translation>über %1 auf dieselbe Weise hergeleitet</translation>
    </message>
    <message>
        <source>derived from the yearly scale by the construction of the monthly table of %1</source>
        <translation>aus dem Jahrestarif hergeleitet, nach dem Aufbau der Monatstabelle von %1</translation>
    </message>
    <message>
        <source>%1 and %2 % and the small sixth: general knowledge</source>
        <translation>%1 und %2 % und das kleine Jahressechstel: Allgemeinwissen</translation>
    </message>
    <message>
        <source>INPS, the employee&apos;s share</source>
        <translation>INPS, Anteil des Arbeitnehmers</translation>
    </message>
    <message>
        <source>INPS, %1 % above the first pension band of %2 a year</source>
        <translation>INPS, %1 % über der ersten Rentenstufe von %2 pro Jahr</translation>
    </message>
    <message>
        <source>IRPEF bands of %1 less the credits for work and family and of the wedge measure</source>
        <translation>IRPEF-Stufen %1 abzüglich der Abzüge für Arbeit und Familie und der Entlastung des Steuerkeils</translation>
    </message>
    <message>
        <source>tax-free sum of the wedge measure, by taxable income</source>
        <translation>steuerfreier Betrag der Entlastung des Steuerkeils, nach steuerbarem Einkommen</translation>
    </message>
    <message>
        <source>trattamento integrativo</source>
        <translation>Zusatzbetrag (trattamento integrativo)</translation>
    </message>
    <message>
        <source>regional surtax at the rate that was given</source>
        <translation>regionaler Zuschlag zum angegebenen Satz</translation>
    </message>
    <message>
        <source>municipal surtax at the rate that was given</source>
        <translation>kommunaler Zuschlag zum angegebenen Satz</translation>
    </message>
    <message>
        <source>regional surtax %1: %2 % to %3 % in four bands</source>
        <translation>regionaler Zuschlag %1: %2 % bis %3 % in vier Stufen</translation>
    </message>
    <message>
        <source>regional surtax %1: %2 % up to %3, %4 % above</source>
        <translation>regionaler Zuschlag %1: %2 % bis %3, darüber %4 %</translation>
    </message>
    <message>
        <source>regional surtax %1: %2 %</source>
        <translation>regionaler Zuschlag %1: %2 %</translation>
    </message>
    <message>
        <source>municipal surtax %1: %2 % of all, nothing up to %3</source>
        <translation>kommunaler Zuschlag %1: %2 % auf alles, bis %3 nichts</translation>
    </message>
    <message>
        <source>municipal surtax %1: %2 % to %3 % in three bands, nothing up to %4</source>
        <translation>kommunaler Zuschlag %1: %2 % bis %3 % in drei Stufen, bis %4 nichts</translation>
    </message>
    <message>
        <source>box 1, %1: %2 % up to %3, %4 % up to %5, %6 % above</source>
        <translation>Box 1, %1: %2 % bis %3, %4 % bis %5, darüber %6 %</translation>
    </message>
    <message>
        <source>less general credit (at most %1) and labour credit</source>
        <translation>abzüglich allgemeiner Steuergutschrift (höchstens %1) und Arbeitsgutschrift</translation>
    </message>
    <message>
        <source>%1 % ruling on pay up to %2, taxable pay at least %3 (%4 below %5 with a master&apos;s degree, none for researchers)</source>
        <translation>%1-%-Regelung auf Lohn bis %2, steuerbarer Lohn mindestens %3 (%4 unter %5 Jahren mit Masterabschluss, für Forschende keine Untergrenze)</translation>
    </message>
    <message>
        <source>own pension contribution by scheme, as entered: a share of pay above the offset, not taxed</source>
        <translation>eigener Beitrag an die Pensionskasse, wie eingegeben: ein Anteil des Lohns über der Franchise, unversteuert</translation>
    </message>
    <message>
        <source>income tax %1, England, Wales, Northern Ireland: allowance %2, less %3 for each %4 above %5; %6 % up to %7 of taxable income, %8 % up to %9, %10 % above</source>
        <translation>Einkommensteuer %1, England, Wales, Nordirland: Freibetrag %2, weniger %3 je %4 über %5; %6 % bis %7 des steuerbaren Einkommens, %8 % bis %9, darüber %10 %</translation>
    </message>
    <message>
        <source>Scottish income tax %1: allowance %2, less %3 for each %4 above %5; %6, %7, %8, %9, %10 and %11 % of taxable income</source>
        <translation>schottische Einkommensteuer %1: Freibetrag %2, weniger %3 je %4 über %5; %6, %7, %8, %9, %10 und %11 % des steuerbaren Einkommens</translation>
    </message>
    <message>
        <source>National Insurance class %1, category A, %2: %3 % of pay between %4 and %5 a year (%6 and %7 a month), %8 % above</source>
        <translation>National Insurance Klasse %1, Kategorie A, %2: %3 % des Lohns zwischen %4 und %5 pro Jahr (%6 und %7 pro Monat), darüber %8 %</translation>
    </message>
    <message>
        <source>student loan %1, %2 % of pay above the plan&apos;s threshold, in whole pounds</source>
        <translation>Studiendarlehen %1, %2 % des Lohns über der Schwelle des Plans, in ganzen Pfund</translation>
    </message>
    <message>
        <source>postgraduate loan %1, %2 % of pay above the threshold, in whole pounds</source>
        <translation>Darlehen für das Masterstudium (Postgraduate Loan) %1, %2 % des Lohns über der Schwelle, in ganzen Pfund</translation>
    </message>
    <message>
        <source>own contribution to the workplace pension, as entered; qualifying earnings from %1 to %2 a year</source>
        <translation>eigener Beitrag an die Betriebsrente, wie eingegeben; anrechenbarer Lohn von %1 bis %2 pro Jahr</translation>
    </message>
    <message>
        <source>allowance and thresholds frozen to %1</source>
        <translation>Freibetrag und Schwellen bis %1 eingefroren</translation>
    </message>
    <message>
        <source>gov.uk, student loan repayment</source>
        <translation>gov.uk, Rückzahlung von Studiendarlehen</translation>
    </message>
    <message>
        <source>thresholds %1 in agreement with two programs</source>
        <translation>Schwellen %1 in Übereinstimmung mit zwei Programmen</translation>
    </message>
    <message>
        <source>simple tax x %1 %, canton %2</source>
        <translation>einfache Steuer × %1 %, Kanton %2</translation>
    </message>
    <message>
        <source>simple tax x %1 %, church, %2</source>
        <translation>einfache Steuer × %1 %, Kirche, %2</translation>
    </message>
    <message>
        <source>simple tax x %1 %, %2</source>
        <translation>einfache Steuer × %1 %, %2</translation>
    </message>
    <message>
        <source>no second source</source>
        <translation>keine zweite Quelle</translation>
    </message>
    <message>
        <source>%1, state disability insurance</source>
        <translation>%1, staatliche Versicherung bei Arbeitsunfähigkeit</translation>
    </message>
    <message>
        <source>%1, unemployment insurance</source>
        <translation>%1, Arbeitslosenversicherung</translation>
    </message>
    <message>
        <source>%1, paid leave</source>
        <translation>%1, bezahlte Freistellung</translation>
    </message>
    <message>
        <source>%1, paid leave (employer may deduct up to half of %2 %; employers with %3 or more staff)</source>
        <translation>%1, bezahlte Freistellung (der Arbeitgeber darf bis zur Hälfte von %2 % abziehen; Arbeitgeber ab %3 Beschäftigten)</translation>
    </message>
    <message>
        <source>%1, paid family and medical leave</source>
        <translation>%1, bezahlte Freistellung für Familie und Krankheit</translation>
    </message>
    <message>
        <source>%1, paid family and medical leave (%2 % of %3 %)</source>
        <translation>%1, bezahlte Freistellung für Familie und Krankheit (%2 % von %3 %)</translation>
    </message>
    <message>
        <source>%1, paid family and medical leave, employee share at employers with %2 or more staff (%3 % family + %4 % medical of %5 % in all)</source>
        <translation>%1, bezahlte Freistellung für Familie und Krankheit, Arbeitnehmeranteil bei Arbeitgebern ab %2 Beschäftigten (%3 % Familie + %4 % Krankheit von insgesamt %5 %)</translation>
    </message>
    <message>
        <source>%1, paid family leave</source>
        <translation>%1, bezahlte Familienzeit</translation>
    </message>
    <message>
        <source>%1, family leave</source>
        <translation>%1, Familienzeit</translation>
    </message>
    <message>
        <source>%1, temporary disability</source>
        <translation>%1, vorübergehende Arbeitsunfähigkeit</translation>
    </message>
    <message>
        <source>%1, temporary disability (employee pays at most half the cost and at most %2 % of weekly wages, at most %3 a week)</source>
        <translation>%1, vorübergehende Arbeitsunfähigkeit (der Arbeitnehmer zahlt höchstens die Hälfte der Kosten und höchstens %2 % des Wochenlohns, höchstens %3 pro Woche)</translation>
    </message>
    <message>
        <source>%1, disability benefits (%2 % of weekly wages, at most %3 a week)</source>
        <translation>%1, Leistungen bei Arbeitsunfähigkeit (%2 % des Wochenlohns, höchstens %3 pro Woche)</translation>
    </message>
    <message>
        <source>%1, workforce development / supplemental workforce</source>
        <translation>%1, Förderung der Arbeitskräfte (Workforce Development, Supplemental Workforce)</translation>
    </message>
    <message>
        <source>%1, statewide transit tax</source>
        <translation>%1, Nahverkehrssteuer des Staates</translation>
    </message>
    <message>
        <source>%1, child care contribution (employer may pass on up to a quarter of %2 %)</source>
        <translation>%1, Beitrag an die Kinderbetreuung (der Arbeitgeber darf bis zu einem Viertel von %2 % weitergeben)</translation>
    </message>
    <message>
        <source>%1, WA Cares long-term care</source>
        <translation>%1, Pflegeversicherung WA Cares</translation>
    </message>
    <message>
        <source>New York City resident tax %1, household and school tax credits left out</source>
        <translation>Steuer der Stadt New York für Einwohner %1, ohne Gutschriften für Haushalt und Schulsteuer</translation>
    </message>
    <message>
        <source>%1 resident income tax surcharge</source>
        <translation>%1, Zuschlag zur Einkommensteuer für Einwohner</translation>
    </message>
    <message>
        <source>%1 wage tax, residents, rate of %2</source>
        <translation>%1, Lohnsteuer für Einwohner, Satz vom %2</translation>
    </message>
    <message>
        <source>%1 earned income tax</source>
        <translation>%1, Steuer auf Erwerbseinkommen</translation>
    </message>
    <message>
        <source>%1 earnings tax</source>
        <translation>%1, Lohnsteuer</translation>
    </message>
    <message>
        <source>%1 occupational tax, residents</source>
        <translation>%1, Gewerbe- und Lohnsteuer (Occupational Tax) für Einwohner</translation>
    </message>
    <message>
        <source>%1 occupational tax</source>
        <translation>%1, Gewerbe- und Lohnsteuer (Occupational Tax)</translation>
    </message>
    <message>
        <source>%1 occupational privilege tax, employee, %2 for each month with at least %3 of pay</source>
        <translation>%1, Kopfsteuer auf Beschäftigung (Occupational Privilege Tax), Arbeitnehmer, %2 für jeden Monat mit mindestens %3 Lohn</translation>
    </message>
    <message>
        <source>%1 Preschool for All income tax</source>
        <translation>%1, Einkommensteuer für die Vorschule (Preschool for All)</translation>
    </message>
    <message>
        <source>heads of household as joint filers</source>
        <translation>Haushaltsvorstände wie gemeinsam Veranlagte</translation>
    </message>
    <message>
        <source>%1 income tax, %2, heads of household as joint filers</source>
        <translation>%1, %2, Einkommensteuer, Haushaltsvorstände wie gemeinsam Veranlagte</translation>
    </message>
    <message>
        <source>%1 income tax, %2: the band of the whole taxable income sets the rate</source>
        <translation>%1, %2, Einkommensteuer: die Stufe des ganzen steuerbaren Einkommens bestimmt den Satz</translation>
    </message>
    <message>
        <source>%1 income tax, %2</source>
        <translation>%1, %2, Einkommensteuer</translation>
    </message>
    <message>
        <source>each file links the statute or form</source>
        <translation>jede Datei verweist auf das Gesetz oder Formular</translation>
    </message>
    <message>
        <source>its own test: wages of %1 give %2</source>
        <translation>dessen eigene Prüfung: %1 Lohn ergeben %2</translation>
    </message>
    <message>
        <source>its own test: the cap gives %1</source>
        <translation>dessen eigene Prüfung: die Obergrenze ergibt %1</translation>
    </message>
    <message>
        <source>rate unchanged since %1</source>
        <translation>Satz seit %1 unverändert</translation>
    </message>
    <message>
        <source>base as for unemployment</source>
        <translation>Bemessungsgrundlage wie bei der Arbeitslosenversicherung</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>wie %1</translation>
    </message>
</context>
<context>
    <name>ClearanceEditor</name>
    <message>
        <source>such as SC, Ü2, NATO SECRET</source>
        <translation>etwa SC, Ü2, NATO SECRET</translation>
    </message>
    <message>
        <source>Security clearance</source>
        <translation>Sicherheitsüberprüfung</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>%1: choose one, or remove the line.</source>
        <translation>%1: Wählen Sie etwas aus oder entfernen Sie die Zeile.</translation>
    </message>
</context>
<context>
    <name>CommuteEditor</name>
    <message>
        <source>Kilometres, one way</source>
        <translation>Kilometer, ein Weg</translation>
    </message>
    <message>
        <source>Minutes, one way</source>
        <translation>Minuten, ein Weg</translation>
    </message>
    <message>
        <source>Cost of a day in the office</source>
        <translation>Kosten eines Bürotags</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>The way to work is empty. Write the minutes or the cost, or clear the field.</source>
        <translation>Der Arbeitsweg ist leer. Schreiben Sie die Minuten oder die Kosten, oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>Say in which currency the cost is.</source>
        <translation>Geben Sie an, in welcher Währung die Kosten sind.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Pay, net %1 in %2</source>
        <translation>Lohn, netto %1 in %2</translation>
    </message>
    <message>
        <source>Pay, gross %1 in %2</source>
        <translation>Lohn, brutto %1 in %2</translation>
    </message>
    <message>
        <source>Pay, as stated, %1 in %2</source>
        <translation>Lohn, wie angegeben, %1 in %2</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Homeoffice</translation>
    </message>
    <message>
        <source>May I apply?</source>
        <translation>Darf ich mich bewerben?</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Place and dates</source>
        <translation>Ort und Daten</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Warum %1?</translation>
    </message>
    <message>
        <source>Over %1 months, in %2</source>
        <translation>Über %1 Monate, in %2</translation>
    </message>
</context>
<context>
    <name>ComponentEditor</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>In the posting&apos;s words</source>
        <translation>Wortlaut im Inserat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Or % of the base pay</source>
        <translation>Oder % des Grundlohns</translation>
    </message>
    <message>
        <source>Gross or net</source>
        <translation>Brutto oder netto</translation>
    </message>
    <message>
        <source>Give an amount or a percentage, not both.</source>
        <translation>Geben Sie einen Betrag oder einen Prozentsatz an, nicht beides.</translation>
    </message>
    <message>
        <source>Else how likely, in per cent</source>
        <translation>Sonst wie wahrscheinlich, in Prozent</translation>
    </message>
    <message>
        <source>Equity: earned over months</source>
        <translation>Beteiligung: verdient über Monate</translation>
    </message>
    <message>
        <source>Equity: nothing before month</source>
        <translation>Beteiligung: nichts vor Monat</translation>
    </message>
    <message>
        <source>Nothing can be earned later than over all the months in which it is earned.</source>
        <translation>Verdient werden kann nichts später als über alle Monate, in denen es verdient wird.</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>Kind of condition</source>
        <translation>Art der Bedingung</translation>
    </message>
</context>
<context>
    <name>ConditionEditors</name>
    <message>
        <source>Group of states</source>
        <translation>Staatengruppe</translation>
    </message>
    <message>
        <source>No group of states is chosen.</source>
        <translation>Keine Staatengruppe gewählt.</translation>
    </message>
    <message>
        <source>Add a group of states</source>
        <translation>Staatengruppe hinzufügen</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Diese Gruppe entfernen</translation>
    </message>
    <message>
        <source>Citizen of one of these groups</source>
        <translation>Angehörig einer dieser Gruppen</translation>
    </message>
    <message>
        <source>Or of one of these states</source>
        <translation>Oder eines dieser Staaten</translation>
    </message>
    <message>
        <source>In the posting&apos;s words</source>
        <translation>Wortlaut im Inserat</translation>
    </message>
    <message>
        <source>Of which states? Add a group or a state, or remove the condition.</source>
        <translation>Welche Staaten? Fügen Sie eine Gruppe oder einen Staat hinzu oder entfernen Sie die Bedingung.</translation>
    </message>
    <message>
        <source>Or equivalent experience</source>
        <translation>Oder gleichwertige Erfahrung</translation>
    </message>
    <message>
        <source>Lowest degree</source>
        <translation>Mindestabschluss</translation>
    </message>
    <message>
        <source>In (empty: any field)</source>
        <translation>In (leer: beliebiges Fach)</translation>
    </message>
    <message>
        <source>Whose highest degree is this may not apply</source>
        <translation>Nicht zugelassen mit höchstem Abschluss</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>since graduation</source>
        <translation>seit dem Abschluss</translation>
    </message>
    <message>
        <source>in a skill</source>
        <translation>in einer Fähigkeit</translation>
    </message>
    <message>
        <source>How many years? Write the figure, or remove the condition.</source>
        <translation>Wie viele Jahre? Geben Sie die Zahl ein oder entfernen Sie die Bedingung.</translation>
    </message>
    <message>
        <source>Years at least</source>
        <translation>Mindestens Jahre</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>In which skill?</source>
        <translation>In welcher Fähigkeit?</translation>
    </message>
    <message>
        <source>Years at most</source>
        <translation>Höchstens Jahre</translation>
    </message>
    <message>
        <source>level not stated</source>
        <translation>Niveau nicht angegeben</translation>
    </message>
    <message>
        <source>Language; of several one is enough</source>
        <translation>Sprache; von mehreren genügt eine</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Which language? Add one, or remove the condition.</source>
        <translation>Welche Sprache? Fügen Sie eine hinzu oder entfernen Sie die Bedingung.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>the employer applies</source>
        <translation>Arbeitgeber stellt Antrag</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Right to work in</source>
        <translation>Arbeitsberechtigung in</translation>
    </message>
    <message>
        <source>Help with the permit</source>
        <translation>Hilfe bei der Bewilligung</translation>
    </message>
    <message>
        <source>Lives in one of these countries</source>
        <translation>Wohnt in einem dieser Länder</translation>
    </message>
    <message>
        <source>Where? Add a country, or remove the condition.</source>
        <translation>Wo? Fügen Sie ein Land hinzu oder entfernen Sie die Bedingung.</translation>
    </message>
    <message>
        <source>Age at least</source>
        <translation>Mindestalter</translation>
    </message>
    <message>
        <source>Age at most</source>
        <translation>Höchstalter</translation>
    </message>
    <message>
        <source>Which age? Write one, or remove the condition.</source>
        <translation>Welches Alter? Geben Sie eines ein oder entfernen Sie die Bedingung.</translation>
    </message>
    <message>
        <source>Applies by</source>
        <translation>Bewerbung bis</translation>
    </message>
    <message>
        <source>The condition has no words. Write them, or remove it.</source>
        <translation>Die Bedingung hat keinen Text. Geben Sie ihn ein oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalität</translation>
    </message>
    <message>
        <source>Degree at least</source>
        <translation>Mindestabschluss</translation>
    </message>
    <message>
        <source>Degree excluded</source>
        <translation>Abschluss ausgeschlossen</translation>
    </message>
    <message>
        <source>Experience at least</source>
        <translation>Erfahrung mindestens</translation>
    </message>
    <message>
        <source>Experience at most</source>
        <translation>Erfahrung höchstens</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Right to work</source>
        <translation>Arbeitsberechtigung</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>Wohnort</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Enrolled as a student</source>
        <translation>Im Studium eingeschrieben</translation>
    </message>
    <message>
        <source>Security clearance</source>
        <translation>Sicherheitsfreigabe</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Condition in words</source>
        <translation>Bedingung in Worten</translation>
    </message>
    <message>
        <source>Or years of experience</source>
        <translation>Oder Jahre Erfahrung</translation>
    </message>
    <message>
        <source>Whose highest degree is above this may not apply</source>
        <translation>Wer einen höheren Abschluss hat, darf sich nicht bewerben</translation>
    </message>
    <message>
        <source>empty: any; else such as permanent, C</source>
        <translation>leer: jede; sonst etwa permanent, C</translation>
    </message>
    <message>
        <source>Only these kinds of permit</source>
        <translation>Nur diese Arten von Bewilligung</translation>
    </message>
    <message>
        <source>Lives in one of these groups of states</source>
        <translation>Wohnt in einer dieser Staatengruppen</translation>
    </message>
    <message>
        <source>Kilometres at most</source>
        <translation>Höchstens Kilometer</translation>
    </message>
    <message>
        <source>From the town</source>
        <translation>Vom Ort</translation>
    </message>
    <message>
        <source>In the country</source>
        <translation>Im Land</translation>
    </message>
    <message>
        <source>How far from which town? Write both, or remove the condition.</source>
        <translation>Wie weit von welchem Ort? Geben Sie beides an, oder entfernen Sie die Bedingung.</translation>
    </message>
    <message>
        <source>The town “%1” is not in the list. Choose a larger town near it.</source>
        <translation>Der Ort „%1“ steht nicht in der Liste. Wählen Sie einen größeren Ort in der Nähe.</translation>
    </message>
    <message>
        <source>Or can obtain it</source>
        <translation>Oder kann sie erlangen</translation>
    </message>
    <message>
        <source>Clearance, in the posting&apos;s words</source>
        <translation>Sicherheitsüberprüfung, in den Worten des Inserats</translation>
    </message>
    <message>
        <source>any programme</source>
        <translation>jeder Studiengang</translation>
    </message>
    <message>
        <source>empty: anywhere</source>
        <translation>leer: überall</translation>
    </message>
    <message>
        <source>Studies for at least</source>
        <translation>Studiert mindestens für</translation>
    </message>
    <message>
        <source>At</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Until at least (empty: today)</source>
        <translation>Mindestens bis (leer: heute)</translation>
    </message>
    <message>
        <source>Degree at most</source>
        <translation>Abschluss höchstens</translation>
    </message>
    <message>
        <source>Distance of residence</source>
        <translation>Entfernung des Wohnorts</translation>
    </message>
    <message>
        <source>empty: any</source>
        <translation>leer: jede</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Beginn: %1</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
</context>
<context>
    <name>ContractEditor</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>The length is about this</source>
        <translation>Dauer ist ungefähr</translation>
    </message>
    <message>
        <source>Kind of contract</source>
        <translation>Vertragsart</translation>
    </message>
    <message>
        <source>Months, from</source>
        <translation>Monate, von</translation>
    </message>
    <message>
        <source>Months, to</source>
        <translation>Monate, bis</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Months in all, at most</source>
        <translation>Monate insgesamt, höchstens</translation>
    </message>
    <message>
        <source>“Months, to” is less than “Months, from”.</source>
        <translation>„Monate, bis“ ist kleiner als „Monate, von“.</translation>
    </message>
    <message>
        <source>A permanent contract has no length and no end. Choose another kind, or empty them.</source>
        <translation>Ein unbefristeter Vertrag hat weder Dauer noch Ende. Wählen Sie eine andere Art oder leeren Sie die Felder.</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>At the latest</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>About this day</source>
        <translation>Ungefähr an diesem Tag</translation>
    </message>
    <message>
        <source>A date, or words for one</source>
        <translation>Datum oder Umschreibung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The date is missing. Write it, or clear the field.</source>
        <translation>Das Datum fehlt. Schreiben Sie es, oder leeren Sie das Feld.</translation>
    </message>
</context>
<context>
    <name>DegreeRequirementEditor</name>
    <message>
        <source>Or equivalent experience</source>
        <translation>Oder gleichwertige Erfahrung</translation>
    </message>
    <message>
        <source>Lowest degree</source>
        <translation>Mindestabschluss</translation>
    </message>
    <message>
        <source>Or years of experience</source>
        <translation>Oder Jahre Erfahrung</translation>
    </message>
</context>
<context>
    <name>DegreesEditor</name>
    <message>
        <source>No degree is ticked. Tick one, or clear the field.</source>
        <translation>Kein Abschluss angekreuzt. Kreuzen Sie einen an oder leeren Sie das Feld.</translation>
    </message>
</context>
<context>
    <name>DurationEditor</name>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>The figure is missing. Write it, or clear the field.</source>
        <translation>Die Zahl fehlt. Geben Sie sie ein oder leeren Sie das Feld.</translation>
    </message>
</context>
<context>
    <name>Eligibility</name>
    <message>
        <source>the posting names no conditions</source>
        <translation>das Inserat nennt keine Bedingungen</translation>
    </message>
    <message>
        <source>no candidate chosen</source>
        <translation>keine Person gewählt</translation>
    </message>
    <message>
        <source>nothing to ask</source>
        <translation>nichts zu fragen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>ask the employer</source>
        <translation>beim Arbeitgeber nachfragen</translation>
    </message>
    <message>
        <source>look it up in your own papers</source>
        <translation>in den eigenen Unterlagen nachsehen</translation>
    </message>
    <message>
        <source>the answer could change the decision</source>
        <translation>die Antwort könnte den Entscheid ändern</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>noch 1 Tag</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>noch %1 Tage</translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation>%1, %2 offen</translation>
    </message>
    <message>
        <source>%1 of %2 wishes of the posting</source>
        <translation>%1 von %2 Wünschen des Inserats</translation>
    </message>
    <message>
        <source>%1 of %2 of your preferences</source>
        <translation>%1 von %2 Ihrer Wünsche</translation>
    </message>
    <message>
        <source>nobody wishes for anything</source>
        <translation>niemand wünscht etwas</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wünsche</translation>
    </message>
</context>
<context>
    <name>EligibilityEditor</name>
    <message>
        <source>Copy all conditions</source>
        <translation>Alle Bedingungen kopieren</translation>
    </message>
    <message>
        <source>Copies the conditions as JSON, for another posting or a colleague</source>
        <translation>Kopiert die Bedingungen als JSON, für ein anderes Inserat oder Kolleginnen und Kollegen</translation>
    </message>
    <message>
        <source>Paste conditions</source>
        <translation>Bedingungen einfügen</translation>
    </message>
    <message>
        <source>Adds the conditions that were copied as JSON</source>
        <translation>Fügt die als JSON kopierten Bedingungen hinzu</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>Nichts wurde eingefügt. %1</translation>
    </message>
    <message>
        <source>Nothing was pasted. The text holds no conditions.</source>
        <translation>Nichts wurde eingefügt. Der Text enthält keine Bedingungen.</translation>
    </message>
</context>
<context>
    <name>ExperienceLimitEditor</name>
    <message>
        <source>Who has more is excluded</source>
        <translation>Wer mehr hat, ist ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>Horizon</name>
    <message>
        <source>of it certain: %1</source>
        <translation>davon sicher: %1</translation>
    </message>
    <message>
        <source>contract ends %1</source>
        <translation>Vertrag endet %1</translation>
    </message>
    <message>
        <source>typed by a person</source>
        <translation>von einer Person eingegeben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>By the end of that month %1 has paid %2, and %3 %4. The middles of ranges are compared.</source>
        <translation>Bis zum Ende dieses Monats hat %1 %2 bezahlt, und %3 %4. Verglichen wird die Mitte der Spannen.</translation>
    </message>
    <message>
        <source>It passes no other offer after having been behind it.</source>
        <translation>Es überholt kein anderes Angebot, hinter dem es lag.</translation>
    </message>
    <message>
        <source>within the trial period: %1</source>
        <translation>in der Probezeit: %1</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Sum over %1 months</source>
        <translation>Summe über %1 Monate</translation>
    </message>
    <message>
        <source>Overtakes</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Safe if notice is given</source>
        <translation>Sicher bei Kündigung</translation>
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
        <translation>Eine Linie ist, was seit %1 bezahlt wurde, mit allen Annahmen; das Band darum ist ihre Spanne. Ein Punkt ist ein Tag, an dem ein Vertrag endet.</translation>
    </message>
    <message>
        <source>Gross and net stand side by side here: they cannot be held against each other.</source>
        <translation>Brutto und netto stehen hier nebeneinander: sie lassen sich nicht gegeneinander halten.</translation>
    </message>
    <message>
        <source>%1 overtakes %2.</source>
        <translation>%1 überholt %2.</translation>
    </message>
    <message>
        <source>%1: %2 %3 in all.</source>
        <translation>%1: insgesamt %2 %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pay over %1 months in %2</source>
        <translation>Lohn über %1 Monate in %2</translation>
    </message>
    <message>
        <source>%1 has no line: %2</source>
        <translation>%1 hat keine Linie: %2</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Hours a week, from</source>
        <translation>Wochenstunden, von</translation>
    </message>
    <message>
        <source>Hours a week, to</source>
        <translation>Wochenstunden, bis</translation>
    </message>
    <message>
        <source>The hours are missing. Write them, or clear the field.</source>
        <translation>Die Stunden fehlen. Geben Sie sie ein oder leeren Sie das Feld.</translation>
    </message>
</context>
<context>
    <name>HouseholdText</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Internationale Organisation</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>In the list of offers</source>
        <translation>In der Liste der Angebote</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Put the offer into the comparison or take it out</source>
        <translation>Angebot in den Vergleich nehmen oder herausnehmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Show the offer’s text</source>
        <translation>Text des Angebots zeigen</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>Show why a value is what it is; on a heading, open or close the group</source>
        <translation>Zeigen, warum ein Wert so ist; auf einer Überschrift die Gruppe öffnen oder schließen</translation>
    </message>
    <message>
        <source>In the text of an offer</source>
        <translation>Im Text eines Angebots</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Go to the next marked place</source>
        <translation>Zur nächsten markierten Stelle</translation>
    </message>
    <message>
        <source>Shift+F4</source>
        <translation>Umschalt+F4</translation>
    </message>
    <message>
        <source>Go to the marked place before</source>
        <translation>Zur markierten Stelle davor</translation>
    </message>
    <message>
        <source>Choose the field that was read from these words</source>
        <translation>Das Feld wählen, das aus diesen Worten gelesen wurde</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Find words in this text</source>
        <translation>Wörter in diesem Text suchen</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Zum nächsten Treffer</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Umschalt+F3</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>Zum Treffer davor</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Strg+2</translation>
    </message>
    <message>
        <source>Go from the text to the fields</source>
        <translation>Vom Text zu den Feldern</translation>
    </message>
    <message>
        <source>In the fields of an offer</source>
        <translation>In den Feldern eines Angebots</translation>
    </message>
    <message>
        <source>↓ and ↑</source>
        <translation>↓ und ↑</translation>
    </message>
    <message>
        <source>Go to the next field or the one before</source>
        <translation>Zum nächsten Feld oder zum Feld davor</translation>
    </message>
    <message>
        <source>Confirm the value; correct it where it is confirmed already or not stated</source>
        <translation>Wert bestätigen; korrigieren, wo er schon bestätigt oder nicht angegeben ist</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>Wert korrigieren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>While correcting: leave the value as it was</source>
        <translation>Beim Korrigieren: den Wert lassen, wie er war</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Clear the value: not stated</source>
        <translation>Wert leeren: nicht angegeben</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Strg+1</translation>
    </message>
    <message>
        <source>Go from the fields to the text</source>
        <translation>Von den Feldern zum Text</translation>
    </message>
    <message>
        <source>When a posting is pasted</source>
        <translation>Beim Einfügen eines Inserats</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Text lesen</translation>
    </message>
    <message>
        <source>In the review of an import</source>
        <translation>In der Prüfung eines Imports</translation>
    </message>
    <message>
        <source>Confirm the chosen field and go to the next one to look at</source>
        <translation>Gewähltes Feld bestätigen und zum nächsten, das zu prüfen ist</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Strg+Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Confirm all fields that are sure</source>
        <translation>Alle sicheren Felder bestätigen</translation>
    </message>
    <message>
        <source>Ctrl+↓ and Ctrl+↑</source>
        <translation>Strg+↓ und Strg+↑</translation>
    </message>
    <message>
        <source>Go to the next field or the one before, from everywhere</source>
        <translation>Zum nächsten Feld oder zum Feld davor, von überall</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Take a text as one posting or as several</source>
        <translation>Einen Text als ein Inserat nehmen oder als mehrere</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Add what is ticked to the book</source>
        <translation>Was angekreuzt ist, ins Buch aufnehmen</translation>
    </message>
    <message>
        <source>When texts are read again</source>
        <translation>Beim erneuten Lesen von Texten</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Tick all changes</source>
        <translation>Alle Änderungen ankreuzen</translation>
    </message>
    <message>
        <source>Take the ticked changes</source>
        <translation>Angekreuzte Änderungen übernehmen</translation>
    </message>
    <message>
        <source>In the list of candidates</source>
        <translation>In der Liste der Personen</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Describe another candidate</source>
        <translation>Eine weitere Person beschreiben</translation>
    </message>
    <message>
        <source>Edit the candidate</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Make a second candidate from this one</source>
        <translation>Aus dieser Person eine zweite machen</translation>
    </message>
    <message>
        <source>Remove the candidate</source>
        <translation>Person entfernen</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Import a candidate from a file</source>
        <translation>Person aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Write the candidate into a file</source>
        <translation>Person in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Strg+Umschalt+D</translation>
    </message>
    <message>
        <source>Make a copy without name and traces</source>
        <translation>Eine Kopie ohne Namen und Spuren machen</translation>
    </message>
    <message>
        <source>Everywhere: menu “%1”</source>
        <translation>Überall: Menü „%1“</translation>
    </message>
    <message>
        <source>Ctrl+Page down</source>
        <translation>Strg+Bild ab</translation>
    </message>
    <message>
        <source>Go to the next text</source>
        <translation>Zum nächsten Text</translation>
    </message>
    <message>
        <source>Ctrl+Page up</source>
        <translation>Strg+Bild auf</translation>
    </message>
    <message>
        <source>Go to the text before</source>
        <translation>Zum Text davor</translation>
    </message>
</context>
<context>
    <name>LanguageEditor</name>
    <message>
        <source>level not stated</source>
        <translation>Niveau nicht angegeben</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>required</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>a wish</source>
        <translation>erwünscht</translation>
    </message>
    <message>
        <source>Language; of several one is enough</source>
        <translation>Sprache; von mehreren genügt eine</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Required or a wish</source>
        <translation>Verlangt oder erwünscht</translation>
    </message>
    <message>
        <source>The language is missing. Add one, or remove the line.</source>
        <translation>Die Sprache fehlt. Fügen Sie eine hinzu oder entfernen Sie die Zeile.</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>market pay</source>
        <translation>Marktlohn</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>also stated: %1</source>
        <translation>auch angegeben: %1</translation>
    </message>
    <message>
        <source>Posting %1 of %2</source>
        <translation>Inserat %1 von %2</translation>
    </message>
</context>
<context>
    <name>LocationEditor</name>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>The place is empty. Write the city or the country, or remove it.</source>
        <translation>Die Ortsangabe ist leer. Geben Sie Ort oder Land ein oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>such as GE, BY</source>
        <translation>etwa GE, BY</translation>
    </message>
    <message>
        <source>The code of the state or canton whose public holidays and rules hold there</source>
        <translation>Das Kürzel des Landes oder Kantons, dessen Feiertage und Regeln dort gelten</translation>
    </message>
    <message>
        <source>State or canton</source>
        <translation>Land oder Kanton</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>also “%1”</source>
        <translation>auch „%1“</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>compare with care</source>
        <translation>mit Vorsicht vergleichen</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>zugelassen</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>nicht zugelassen</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>best</source>
        <translation>Bestwert</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Buch</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;verwendet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Offer</source>
        <translation>A&amp;ngebot</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>C&amp;andidate</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>PaidLeaveEditor</name>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Working days a year</source>
        <translation>Arbeitstage pro Jahr</translation>
    </message>
    <message>
        <source>The days are missing. Write them, tick “Unlimited”, or clear the field.</source>
        <translation>Die Tage fehlen. Geben Sie sie ein, kreuzen Sie „Unbegrenzt“ an oder leeren Sie das Feld.</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Net pay</source>
        <translation>Nettolohn</translation>
    </message>
    <message>
        <source>Gross pay</source>
        <translation>Bruttolohn</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Lohn</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>gross or net not stated</source>
        <translation>brutto oder netto nicht angegeben</translation>
    </message>
    <message>
        <source>old exchange rate</source>
        <translation>alter Wechselkurs</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <translation>Neben %1</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie angegeben</translation>
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
        <translation>Gefüllt: netto oder steuerfrei. Umrandet: brutto, oder das Inserat sagt es nicht. Beides lässt sich nicht vergleichen, solange keine Steuern abgezogen sind.</translation>
    </message>
    <message>
        <source>A narrow mark is a single amount, a bar a range.</source>
        <translation>Eine schmale Marke ist ein einzelner Betrag, ein Balken eine Spanne.</translation>
    </message>
    <message>
        <source>Shaded: market pay, %1, %2 %3.</source>
        <translation>Schattiert: Marktlohn, %1, %2 %3.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Pay %1 in %2</source>
        <translation>Lohn %1 in %2</translation>
    </message>
    <message>
        <source>%1 has no bar.</source>
        <translation>%1 hat keinen Balken.</translation>
    </message>
    <message>
        <source>%1 has no bar: %2</source>
        <translation>%1 hat keinen Balken: %2</translation>
    </message>
</context>
<context>
    <name>PayEditor</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Gross or net</source>
        <translation>Brutto oder netto</translation>
    </message>
    <message>
        <source>Payments a year</source>
        <translation>Zahlungen pro Jahr</translation>
    </message>
    <message>
        <source>The figure is for</source>
        <translation>Betrag gilt für</translation>
    </message>
    <message>
        <source>Pay grade</source>
        <translation>Lohnstufe</translation>
    </message>
    <message>
        <source>There is neither an amount nor a grade. Write one, or clear the field.</source>
        <translation>Es fehlen Betrag und Stufe. Geben Sie eines davon ein oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>“To” is less than “From”. Swap them, or leave one empty.</source>
        <translation>„Bis“ ist kleiner als „Von“. Vertauschen Sie die Werte oder lassen Sie einen leer.</translation>
    </message>
</context>
<context>
    <name>PayGap</name>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
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
        <translation>brutto oder netto nicht angegeben</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a figure and who named it</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1: advertised %2; %3: %4. Difference: %5</source>
        <translation>%1: ausgeschrieben %2; %3: %4. Unterschied: %5</translation>
    </message>
    <message>
        <source>From the advert to what was confirmed, %1 in %2</source>
        <translation>Vom Inserat zur Bestätigung, %1 in %2</translation>
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
        <translation>es gilt: %1</translation>
    </message>
    <message>
        <source>%1 against the advert</source>
        <translation>%1 gegenüber dem Inserat</translation>
    </message>
    <message>
        <source>Other figures of this offer</source>
        <translation>Andere Beträge dieses Angebots</translation>
    </message>
</context>
<context>
    <name>PayObservationEditor</name>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Named on</source>
        <translation>Genannt am</translation>
    </message>
    <message>
        <source>Who said or signed it</source>
        <translation>Wer es gesagt oder unterschrieben hat</translation>
    </message>
    <message>
        <source>The pay that was named</source>
        <translation>Der genannte Lohn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of figure and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add a figure that was named</source>
        <translation>Genannten Betrag hinzufügen</translation>
    </message>
    <message>
        <source>Remove this figure</source>
        <translation>Diesen Betrag entfernen</translation>
    </message>
</context>
<context>
    <name>PermitEditor</name>
    <message>
        <source>such as B, C, permanent</source>
        <translation>etwa B, C, unbefristet</translation>
    </message>
    <message>
        <source>May work in</source>
        <translation>Arbeiten in</translation>
    </message>
    <message>
        <source>Kind of permit</source>
        <translation>Art der Bewilligung</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>A permit needs its country. Choose it, or remove the permit.</source>
        <translation>Zur Bewilligung gehört ein Land. Wählen Sie es oder entfernen Sie die Bewilligung.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Offer put into the comparison</source>
        <translation>Angebot in den Vergleich aufgenommen</translation>
    </message>
    <message>
        <source>Offer taken out of the comparison</source>
        <translation>Angebot aus dem Vergleich genommen</translation>
    </message>
    <message>
        <source>Order of the offers</source>
        <translation>Reihenfolge der Angebote</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vergleichsbasis</translation>
    </message>
    <message>
        <source>Candidate in view</source>
        <translation>Betrachtete Person</translation>
    </message>
    <message>
        <source>How pay is shown</source>
        <translation>Darstellung des Lohns</translation>
    </message>
    <message>
        <source>Status of “%1”</source>
        <translation>Status von „%1“</translation>
    </message>
    <message>
        <source>Removal of “%1”</source>
        <translation>Entfernen von „%1“</translation>
    </message>
    <message>
        <source>Removal of the text “%1”</source>
        <translation>Entfernen des Textes „%1“</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>fixed-term</source>
        <translation>befristet</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporär</translation>
    </message>
    <message>
        <source>freelance</source>
        <translation>freiberuflich</translation>
    </message>
    <message>
        <source>internship</source>
        <translation>Praktikum</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>Freiwilligenarbeit</translation>
    </message>
    <message>
        <source>employment contract</source>
        <translation>Arbeitsvertrag</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>brutto</translation>
    </message>
    <message>
        <source>net</source>
        <translation>netto</translation>
    </message>
    <message>
        <source>tax-free</source>
        <translation>steuerfrei</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>as worked</source>
        <translation>effektives Pensum</translation>
    </message>
    <message>
        <source>allowance</source>
        <translation>Zulage</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>relocation</source>
        <translation>Umzug</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>pension</source>
        <translation>Altersvorsorge</translation>
    </message>
    <message>
        <source>health insurance</source>
        <translation>Krankenversicherung</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <translation>so bald wie möglich</translation>
    </message>
    <message>
        <source>until the post is filled</source>
        <translation>bis die Stelle besetzt ist</translation>
    </message>
    <message>
        <source>onsite</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybrid</translation>
    </message>
    <message>
        <source>fully remote</source>
        <translation>ganz im Homeoffice</translation>
    </message>
    <message>
        <source>in the office</source>
        <translation>im Büro</translation>
    </message>
    <message>
        <source>no degree</source>
        <translation>kein Abschluss</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>Schulabschluss</translation>
    </message>
    <message>
        <source>vocational training</source>
        <translation>Berufsausbildung</translation>
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
        <translation>Doktorat</translation>
    </message>
    <message>
        <source>enrolled student</source>
        <translation>im Studium eingeschrieben</translation>
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
        <translation>wird gelernt</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>Grundkenntnisse</translation>
    </message>
    <message>
        <source>working knowledge</source>
        <translation>konversationssicher</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>fluent</source>
        <translation>fließend</translation>
    </message>
    <message>
        <source>native speaker</source>
        <translation>Muttersprache</translation>
    </message>
    <message>
        <source>own right to work required</source>
        <translation>eigene Arbeitsberechtigung nötig</translation>
    </message>
    <message>
        <source>no sponsorship</source>
        <translation>keine Hilfe bei der Bewilligung</translation>
    </message>
    <message>
        <source>sponsorship offered</source>
        <translation>Hilfe bei der Bewilligung</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>interessiert</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>beworben</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>Angebot erhalten</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>ausgeschlagen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>Absage erhalten</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>posting</source>
        <translation>Inserat</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>Vergleichswert</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>zugelassen</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>nicht zugelassen</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stellentitel</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Arbeitsort</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Lohn</translation>
    </message>
    <message>
        <source>Beside the pay</source>
        <translation>Weitere Leistungen</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>Trial period</source>
        <translation>Probezeit</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Wochenstunden</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Pensum</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Homeoffice</translation>
    </message>
    <message>
        <source>Paid leave</source>
        <translation>Bezahlter Urlaub</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalität</translation>
    </message>
    <message>
        <source>Lowest degree</source>
        <translation>Abschluss mindestens</translation>
    </message>
    <message>
        <source>Degrees excluded</source>
        <translation>Ausgeschlossene Abschlüsse</translation>
    </message>
    <message>
        <source>Experience at least</source>
        <translation>Erfahrung mindestens</translation>
    </message>
    <message>
        <source>Experience at most</source>
        <translation>Erfahrung höchstens</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Work permit</source>
        <translation>Arbeitsbewilligung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Application link</source>
        <translation>Bewerbungslink</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name, or create a book with “offerbook new”.</source>
        <translation>%1 ist nicht vorhanden. Prüfen Sie den Namen oder legen Sie mit „offerbook new“ ein Buch an.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a book.</source>
        <translation>%1 ist ein Ordner, kein Buch.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is not a book.</source>
        <translation>%1 ist leer und darum kein Buch.</translation>
    </message>
    <message>
        <source>%1 is not a book of Offerbook. It was not changed.</source>
        <translation>%1 ist kein Buch von Offerbook. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>%1 is the database of another program, not a book. It was not changed.</source>
        <translation>%1 ist die Datenbank eines anderen Programms, kein Buch. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Offerbook. Update the program to open it; the file was not changed.</source>
        <translation>%1 stammt aus einem neueren Offerbook. Aktualisieren Sie das Programm, um die Datei zu öffnen; sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>%1 was never finished as a book. Try “offerbook recover”.</source>
        <translation>%1 wurde als Buch nie fertig angelegt. Versuchen Sie es mit „offerbook recover“.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). “offerbook recover” saves what can still be read into a new book.</source>
        <translation>%1 ist beschädigt (%2). „offerbook recover“ rettet alles noch Lesbare in ein neues Buch.</translation>
    </message>
    <message>
        <source>%1 is damaged: what is stored as “%2” cannot be read. “offerbook recover” saves the rest into a new book.</source>
        <translation>%1 ist beschädigt: Was als „%2“ gespeichert ist, lässt sich nicht lesen. „offerbook recover“ rettet den Rest in ein neues Buch.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was changed; try again when it is done.</source>
        <translation>Ein anderes Programm schreibt gerade in %1. Nichts wurde geändert; versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>There is no space left for %1. Nothing was changed; make room and try again.</source>
        <translation>Für %1 ist kein Speicherplatz mehr frei. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Nothing was changed; check the permissions of the file and its folder.</source>
        <translation>In %1 kann nicht geschrieben werden. Nichts wurde geändert; prüfen Sie die Rechte von Datei und Ordner.</translation>
    </message>
    <message>
        <source>%1 has the form of an older Offerbook and cannot be brought up to date, because it cannot be written to.</source>
        <translation>%1 hat die Form eines älteren Offerbook und lässt sich nicht aktualisieren, weil die Datei schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2). Check the permissions of the file and its folder.</source>
        <translation>%1 lässt sich nicht öffnen (%2). Prüfen Sie die Rechte von Datei und Ordner.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed (%2). Nothing was changed.</source>
        <translation>Lesen oder Schreiben von %1 ist fehlgeschlagen (%2). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is already there and was not changed. Choose another name.</source>
        <translation>%1 ist bereits vorhanden und wurde nicht verändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no folder for %1. Create the folder first.</source>
        <translation>Für %1 gibt es keinen Ordner. Legen Sie zuerst den Ordner an.</translation>
    </message>
    <message>
        <source>%1 cannot be created: its folder cannot be written to.</source>
        <translation>%1 kann nicht angelegt werden: Der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 cannot be created (%2).</source>
        <translation>%1 kann nicht angelegt werden (%2).</translation>
    </message>
    <message>
        <source>The change does not fit the book %1 (%2). Nothing was changed.</source>
        <translation>Die Änderung passt nicht zum Buch %1 (%2). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A value cannot be stored in %1: “%2” is no valid text, or nested too deep. Nothing was changed.</source>
        <translation>Ein Wert kann in %1 nicht gespeichert werden: „%2“ ist kein gültiger Text oder zu tief verschachtelt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is not as the action left it, so that it cannot be undone or done again. Nothing was changed.</source>
        <translation>%1 ist nicht mehr so, wie die Aktion es hinterlassen hat; sie lässt sich weder rückgängig machen noch wiederholen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is nothing to undo in %1.</source>
        <translation>In %1 gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to do again in %1.</source>
        <translation>In %1 gibt es nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>This posting is no longer in %1.</source>
        <translation>Dieses Inserat ist nicht mehr in %1.</translation>
    </message>
    <message>
        <source>This document is no longer in %1.</source>
        <translation>Dieses Dokument ist nicht mehr in %1.</translation>
    </message>
    <message>
        <source>This candidate is no longer in %1.</source>
        <translation>Diese Person ist nicht mehr in %1.</translation>
    </message>
    <message>
        <source>This comparison is no longer in %1.</source>
        <translation>Dieser Vergleich ist nicht mehr in %1.</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>%1 angelegt.</translation>
    </message>
    <message>
        <source>Wrote the copy %1.</source>
        <translation>Kopie %1 geschrieben.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing more was changed.</source>
        <translation>Der Arbeitsspeicher reicht dafür nicht aus. Weiter wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stopped by an unexpected failure: %1</source>
        <translation>Durch einen unerwarteten Fehler abgebrochen: %1</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Das Ergebnis konnte nicht auf die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>Import of %1 documents</source>
        <translation>Import von %1 Dokumenten</translation>
    </message>
    <message>
        <source>Sample postings and candidates</source>
        <translation>Beispielinserate und Beispielpersonen</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 von „%2“</translation>
    </message>
    <message>
        <source>Confirming what was read of “%1”</source>
        <translation>Bestätigen der Angaben von „%1“</translation>
    </message>
    <message>
        <source>Status of “%1”: %2</source>
        <translation>Status von „%1“: %2</translation>
    </message>
    <message>
        <source>Notes on “%1”</source>
        <translation>Notizen zu „%1“</translation>
    </message>
    <message>
        <source>New candidate “%1”</source>
        <translation>Neue Person „%1“</translation>
    </message>
    <message>
        <source>Profile of “%1”</source>
        <translation>Profil von „%1“</translation>
    </message>
    <message>
        <source>Removal of candidate “%1”</source>
        <translation>Entfernen der Person „%1“</translation>
    </message>
    <message>
        <source>was taken first; a person chose the other</source>
        <translation>zuerst übernommen; von Hand durch anderes ersetzt</translation>
    </message>
    <message>
        <source>%1: added the posting “%2”, %3.</source>
        <translation>%1: Inserat „%2“ hinzugefügt, %3.</translation>
    </message>
    <message>
        <source>%1: added a posting; title or employer still has to be filled in.</source>
        <translation>%1: Inserat hinzugefügt; Titel oder Arbeitgeber ist noch zu ergänzen.</translation>
    </message>
    <message>
        <source>%1: added as market pay to compare with, ranges: %2. It is no offer.</source>
        <translation>%1: als Marktlohn zum Vergleichen hinzugefügt, Spannen: %2. Kein Angebot.</translation>
    </message>
    <message>
        <source>%1: not taken as an offer, because it is a form that nobody has filled in. The text is kept.</source>
        <translation>%1: nicht als Angebot übernommen, weil es ein unausgefülltes Formular ist. Der Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1: no posting was recognised. The text is kept.</source>
        <translation>%1: kein Inserat erkannt. Der Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: already in the book as %2; nothing was added.</source>
        <translation>%1: bereits als %2 im Buch; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 was not imported: there is no such file.</source>
        <translation>%1 wurde nicht importiert: Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 was not imported: it is a folder.</source>
        <translation>%1 wurde nicht importiert: Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>%1 was not imported: it cannot be read (%2).</source>
        <translation>%1 wurde nicht importiert: nicht lesbar (%2).</translation>
    </message>
    <message>
        <source>%1: the same text stands twice in this import; it is added once.</source>
        <translation>%1: Derselbe Text kommt in diesem Import zweimal vor; er wird einmal hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is only a link, and Offerbook does not fetch pages. Open it, copy the text and paste it.</source>
        <translation>%1 ist nur ein Link, und Offerbook ruft keine Seiten ab. Öffnen Sie ihn, kopieren Sie den Text und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Reading stopped (%1). Nothing was added.</source>
        <translation>Das Lesen wurde abgebrochen (%1). Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>     Apply by %1</source>
        <translation>     Bewerbung bis %1</translation>
    </message>
    <message>
        <source>     Contradicts itself</source>
        <translation>     Widersprüchlich</translation>
    </message>
    <message>
        <source>     Not yet confirmed by a person</source>
        <translation>     Noch nicht von Hand bestätigt</translation>
    </message>
    <message>
        <source>     Found: %1</source>
        <translation>     Gefunden: %1</translation>
    </message>
    <message>
        <source>–  %1 (%2)</source>
        <translation>–  %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>Nichts aufzulisten.</translation>
    </message>
    <message>
        <source>%1  %2 (undone)</source>
        <translation>%1  %2 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Noch nichts geschehen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 ist in Ordnung.</translation>
    </message>
    <message>
        <source>Faults in %1: %2. “offerbook recover” saves what can still be read into a new book.</source>
        <translation>Fehler in %1: %2. „offerbook recover“ rettet alles noch Lesbare in ein neues Buch.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Row %2 of %1 refers to something in %3 that is not there.</source>
        <translation>Zeile %2 von %1 verweist auf etwas in %3, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The search index %1 does not fit the texts.</source>
        <translation>Der Suchindex %1 passt nicht zu den Texten.</translation>
    </message>
    <message>
        <source>The history is out of order.</source>
        <translation>Die Reihenfolge im Verlauf stimmt nicht.</translation>
    </message>
    <message>
        <source>Posting %1 cannot be read: “%2”.</source>
        <translation>Inserat %1 ist nicht lesbar: „%2“.</translation>
    </message>
    <message>
        <source>Document %1 cannot be read: “%2”.</source>
        <translation>Dokument %1 ist nicht lesbar: „%2“.</translation>
    </message>
    <message>
        <source>The file kept with document %1 is not as it was imported.</source>
        <translation>Die zu Dokument %1 abgelegte Datei entspricht nicht dem Import.</translation>
    </message>
    <message>
        <source>Candidate %1 cannot be read: “%2”.</source>
        <translation>Person %1 ist nicht lesbar: „%2“.</translation>
    </message>
    <message>
        <source>Comparison %1 cannot be read: “%2”.</source>
        <translation>Vergleich %1 ist nicht lesbar: „%2“.</translation>
    </message>
    <message>
        <source>Saved into %1: postings %2, documents %3, candidates %4, comparisons %5.</source>
        <translation>In %1 gerettet: Inserate %2, Dokumente %3, Personen %4, Vergleiche %5.</translation>
    </message>
    <message>
        <source>Lost: entries in %1; damaged places: %2.</source>
        <translation>Verloren: Einträge in %1; beschädigte Stellen: %2.</translation>
    </message>
    <message>
        <source>Lost: everything in %1.</source>
        <translation>Verloren: alles in %1.</translation>
    </message>
    <message>
        <source>Lost: the field “%2” of posting %1.</source>
        <translation>Verloren: Feld „%2“ von Inserat %1.</translation>
    </message>
    <message>
        <source>Lost: the source text of posting %1.</source>
        <translation>Verloren: Originaltext von Inserat %1.</translation>
    </message>
    <message>
        <source>The file kept with document %1 is no longer as it was imported.</source>
        <translation>Die zu Dokument %1 abgelegte Datei entspricht nicht mehr dem Import.</translation>
    </message>
    <message>
        <source>The new book begins without a history.</source>
        <translation>Das neue Buch beginnt ohne Verlauf.</translation>
    </message>
    <message>
        <source>Nothing in %1 can be read any more.</source>
        <translation>In %1 ist nichts mehr lesbar.</translation>
    </message>
    <message>
        <source>This is no JSON: the fault is at byte %1.</source>
        <translation>Das ist kein JSON: Fehler bei Byte %1.</translation>
    </message>
    <message>
        <source>This is no JSON (%1).</source>
        <translation>Das ist kein JSON (%1).</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Der Text ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%2” is not known here (%1).</source>
        <translation>„%2“ ist hier nicht bekannt (%1).</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>„%1“ kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>“%1” must be an object in braces.</source>
        <translation>„%1“ muss ein Objekt in geschweiften Klammern sein.</translation>
    </message>
    <message>
        <source>“%1” must be a list in brackets.</source>
        <translation>„%1“ muss eine Liste in eckigen Klammern sein.</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotes.</source>
        <translation>„%1“ muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number that is not out of range.</source>
        <translation>„%1“ muss eine ganze Zahl im zulässigen Bereich sein.</translation>
    </message>
    <message>
        <source>“%1” must be a number written as a text, such as &quot;5266.00&quot;.</source>
        <translation>„%1“ muss eine als Text geschriebene Zahl sein, etwa &quot;5266.00&quot;.</translation>
    </message>
    <message>
        <source>“%1” must be a currency code of ISO 4217 such as &quot;CHF&quot;, not “%2”.</source>
        <translation>„%1“ muss ein Währungscode nach ISO 4217 sein, etwa &quot;CHF&quot;, nicht „%2“.</translation>
    </message>
    <message>
        <source>“%1” must be a date such as &quot;2026-05-31&quot;, not “%2”.</source>
        <translation>„%1“ muss ein Datum sein, etwa &quot;2026-05-31&quot;, nicht „%2“.</translation>
    </message>
    <message>
        <source>“%1” says “%2” but its value says otherwise.</source>
        <translation>„%1“ lautet „%2“, aber der Wert sagt etwas anderes.</translation>
    </message>
    <message>
        <source>“%1” is contradicted, but by nothing.</source>
        <translation>„%1“ ist widersprüchlich, aber nichts widerspricht.</translation>
    </message>
    <message>
        <source>The conditions in “%1” are nested too deep; 64 levels are the limit.</source>
        <translation>Die Bedingungen in „%1“ sind zu tief verschachtelt; höchstens 64 Ebenen sind möglich.</translation>
    </message>
    <message>
        <source>“%1” must be either one condition or a group of rules.</source>
        <translation>„%1“ muss entweder eine Bedingung oder eine Gruppe von Regeln sein.</translation>
    </message>
    <message>
        <source>“%1” negates one rule; there must be exactly one.</source>
        <translation>„%1“ verneint eine Regel; es muss genau eine sein.</translation>
    </message>
    <message>
        <source>As written: pay for one %1</source>
        <translation>Wie angegeben: Lohn pro %1</translation>
    </message>
    <message>
        <source>As written: the period of the pay is not stated</source>
        <translation>Wie angegeben: Zeitraum des Lohns nicht genannt</translation>
    </message>
    <message>
        <source>As written: unpaid</source>
        <translation>Wie angegeben: unbezahlt</translation>
    </message>
    <message>
        <source>× %1 payments a year</source>
        <translation>× %1 Zahlungen pro Jahr</translation>
    </message>
    <message>
        <source>× %1 weeks a year</source>
        <translation>× %1 Wochen pro Jahr</translation>
    </message>
    <message>
        <source>× %1 paid days a year</source>
        <translation>× %1 bezahlte Tage pro Jahr</translation>
    </message>
    <message>
        <source>× %1 hours a week × %2 weeks a year</source>
        <translation>× %1 Stunden pro Woche × %2 Wochen pro Jahr</translation>
    </message>
    <message>
        <source>Workload: the figure is taken as it stands</source>
        <translation>Pensum: Der Betrag gilt so, wie er dasteht</translation>
    </message>
    <message>
        <source>From full time to the workload of the job (%1 to %2 %)</source>
        <translation>Von Vollzeit auf das Pensum der Stelle (%1 bis %2&#xa0;%)</translation>
    </message>
    <message>
        <source>From the workload of the job (%1 to %2 %) to full time</source>
        <translation>Vom Pensum der Stelle (%1 bis %2&#xa0;%) auf Vollzeit</translation>
    </message>
    <message>
        <source>From full time to the workload of the job (%1 %)</source>
        <translation>Von Vollzeit auf das Pensum der Stelle (%1&#xa0;%)</translation>
    </message>
    <message>
        <source>From the workload of the job (%1 %) to full time</source>
        <translation>Vom Pensum der Stelle (%1&#xa0;%) auf Vollzeit</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>÷ 12 months</source>
        <translation>÷ 12 Monate</translation>
    </message>
    <message>
        <source>÷ %1 hours a week × %2 weeks a year</source>
        <translation>÷ %1 Stunden pro Woche × %2 Wochen pro Jahr</translation>
    </message>
    <message>
        <source>÷ %1 hours a week × %2 weeks a year, for a workload of %3 to %4 %</source>
        <translation>÷ %1 Stunden pro Woche × %2 Wochen pro Jahr, bei einem Pensum von %3 bis %4&#xa0;%</translation>
    </message>
    <message>
        <source>÷ %1 hours a week × %2 weeks a year, for a workload of %3 %</source>
        <translation>÷ %1 Stunden pro Woche × %2 Wochen pro Jahr, bei einem Pensum von %3&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing is said of a 13th payment: 12 a year are assumed.</source>
        <translation>Von einem 13. Monatslohn steht nichts da: 12 Zahlungen pro Jahr angenommen.</translation>
    </message>
    <message>
        <source>Pay for all %1 weeks of the year is assumed: leave and public holidays are paid.</source>
        <translation>Lohn für alle %1 Wochen des Jahres angenommen: Urlaub und Feiertage sind bezahlt.</translation>
    </message>
    <message>
        <source>Pay for 5 days in each of %1 weeks is assumed: leave and public holidays are paid.</source>
        <translation>Lohn für 5 Tage in jeder der %1 Wochen angenommen: Urlaub und Feiertage sind bezahlt.</translation>
    </message>
    <message>
        <source>The hours are not stated: %1 a week are usual (%2).</source>
        <translation>Die Stunden sind nicht angegeben: Üblich sind %1 pro Woche (%2).</translation>
    </message>
    <message>
        <source>The hours are stated as a range: its middle, %1 a week, is assumed.</source>
        <translation>Die Stunden sind als Spanne angegeben: Die Mitte, %1 pro Woche, wird angenommen.</translation>
    </message>
    <message>
        <source>Workload %1 to %2 %: the figure is assumed to be for full time.</source>
        <translation>Pensum %1 bis %2&#xa0;%: Angenommen wird, dass der Betrag für Vollzeit gilt.</translation>
    </message>
    <message>
        <source>Workload %1 to %2 %: whether the figure is for full time is not stated. It is assumed to be what is paid.</source>
        <translation>Pensum %1 bis %2&#xa0;%: Ob der Betrag für Vollzeit gilt, ist nicht angegeben. Er wird als effektiv bezahlt angenommen.</translation>
    </message>
    <message>
        <source>Workload %1 %: the figure is assumed to be for full time.</source>
        <translation>Pensum %1&#xa0;%: Angenommen wird, dass der Betrag für Vollzeit gilt.</translation>
    </message>
    <message>
        <source>Workload %1 %: whether the figure is for full time is not stated. It is assumed to be what is paid.</source>
        <translation>Pensum %1&#xa0;%: Ob der Betrag für Vollzeit gilt, ist nicht angegeben. Er wird als effektiv bezahlt angenommen.</translation>
    </message>
    <message>
        <source>Part time without a percentage: the figure is assumed to be what is paid.</source>
        <translation>Teilzeit ohne Prozentangabe: Der Betrag wird als effektiv bezahlt angenommen.</translation>
    </message>
    <message>
        <source>The exchange rate is of %1 and %2 days old.</source>
        <translation>Der Wechselkurs ist vom %1 und %2 Tage alt.</translation>
    </message>
    <message>
        <source>Pay is not stated.</source>
        <translation>Der Lohn ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The text speaks of pay but gives no figure that can be taken.</source>
        <translation>Der Text spricht vom Lohn, nennt aber keinen verwendbaren Betrag.</translation>
    </message>
    <message>
        <source>No amount is stated.</source>
        <translation>Kein Betrag angegeben.</translation>
    </message>
    <message>
        <source>Only a grade is stated (%1), no amount.</source>
        <translation>Nur eine Stufe ist angegeben (%1), kein Betrag.</translation>
    </message>
    <message>
        <source>The currency is not known.</source>
        <translation>Die Währung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is not known whether the amount is for an hour, a month or a year.</source>
        <translation>Unklar ist, ob der Betrag für eine Stunde, einen Monat oder ein Jahr gilt.</translation>
    </message>
    <message>
        <source>The hours a week are not stated, and no usual week of the country is known.</source>
        <translation>Die Wochenstunden sind nicht angegeben, und für das Land ist keine übliche Woche bekannt.</translation>
    </message>
    <message>
        <source>%1 payments a year cannot be right.</source>
        <translation>%1 Zahlungen pro Jahr können nicht stimmen.</translation>
    </message>
    <message>
        <source>Part time without a percentage: the figure cannot be brought to the workload asked for.</source>
        <translation>Teilzeit ohne Prozentangabe: Der Betrag lässt sich nicht auf das gewünschte Pensum umrechnen.</translation>
    </message>
    <message>
        <source>The amounts stated cannot be right: negative, too large, or the low one above the high one.</source>
        <translation>Die angegebenen Beträge können nicht stimmen: negativ, zu groß oder der untere über dem oberen.</translation>
    </message>
    <message>
        <source>The amount becomes too large to be one.</source>
        <translation>Der Betrag wird zu groß.</translation>
    </message>
    <message>
        <source>The advert does not say gross or net.</source>
        <translation>Das Inserat sagt nicht, ob brutto oder netto.</translation>
    </message>
    <message>
        <source>Remote work is not stated.</source>
        <translation>Homeoffice ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Onsite: no days at home.</source>
        <translation>Vor Ort: keine Tage im Homeoffice.</translation>
    </message>
    <message>
        <source>Some days at home; how many is not stated.</source>
        <translation>Einige Tage im Homeoffice; wie viele, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>It is not known whether the days are at home or in the office.</source>
        <translation>Unklar ist, ob die Tage für das Homeoffice oder das Büro gelten.</translation>
    </message>
    <message>
        <source>The number of days cannot be right.</source>
        <translation>Die Anzahl Tage kann nicht stimmen.</translation>
    </message>
    <message>
        <source>Permanent.</source>
        <translation>Unbefristet.</translation>
    </message>
    <message>
        <source>The end is stated: %1.</source>
        <translation>Das Ende ist angegeben: %1.</translation>
    </message>
    <message>
        <source>The end is stated without its day: %1.</source>
        <translation>Das Ende ist ohne Tag angegeben: %1.</translation>
    </message>
    <message>
        <source>Start on %1 plus %2 months.</source>
        <translation>Beginn am %1 plus %2 Monate.</translation>
    </message>
    <message>
        <source>Start on about %1 plus %2 months.</source>
        <translation>Beginn ungefähr am %1 plus %2 Monate.</translation>
    </message>
    <message>
        <source>%1 months from the start, whose day is not known.</source>
        <translation>%1 Monate ab Beginn, dessen Tag nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The advert does not say gross or net: %1.</source>
        <translation>Das Inserat sagt nicht, ob brutto oder netto: %1.</translation>
    </message>
    <message>
        <source>Gross and net stand side by side and cannot be held against each other.</source>
        <translation>Brutto und netto stehen nebeneinander und lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Net beside tax-free: from a tax-free figure, pension and health may still be taken off.</source>
        <translation>Netto neben steuerfrei: Von einem steuerfreien Betrag können noch Vorsorge und Krankenversicherung abgehen.</translation>
    </message>
    <message>
        <source>There is no figure for: %1.</source>
        <translation>Kein Betrag vorhanden für: %1.</translation>
    </message>
    <message>
        <source>The figures are in two currencies.</source>
        <translation>Die Beträge sind in zwei Währungen.</translation>
    </message>
    <message>
        <source>The text contradicts itself: %1.</source>
        <translation>Der Text widerspricht sich: %1.</translation>
    </message>
    <message>
        <source>Spoken of, but without a value that can be taken: %1.</source>
        <translation>Erwähnt, aber ohne verwendbaren Wert: %1.</translation>
    </message>
    <message>
        <source>The deadline has passed: %1.</source>
        <translation>Die Frist ist abgelaufen: %1.</translation>
    </message>
    <message>
        <source>The start has passed: %1.</source>
        <translation>Der Beginn ist vorbei: %1.</translation>
    </message>
    <message>
        <source>The exchange rate is old.</source>
        <translation>Der Wechselkurs ist alt.</translation>
    </message>
    <message>
        <source>No offers are chosen.</source>
        <translation>Keine Angebote gewählt.</translation>
    </message>
    <message>
        <source>One offer: %1.</source>
        <translation>Ein Angebot: %1.</translation>
    </message>
    <message>
        <source>None of the offers has a pay figure that can be compared.</source>
        <translation>Keines der Angebote hat einen vergleichbaren Lohn.</translation>
    </message>
    <message>
        <source>Only one offer has a pay figure that can be compared: %1.</source>
        <translation>Nur ein Angebot hat einen vergleichbaren Lohn: %1.</translation>
    </message>
    <message>
        <source>The offers cannot be ordered by pay: it is not known whether this figure is gross or net: %1.</source>
        <translation>Die Angebote lassen sich nicht nach Lohn ordnen: Unklar ist, ob dieser Betrag brutto oder netto ist: %1.</translation>
    </message>
    <message>
        <source>The offers cannot be ordered by pay: gross and net stand side by side.</source>
        <translation>Die Angebote lassen sich nicht nach Lohn ordnen: Brutto und netto stehen nebeneinander.</translation>
    </message>
    <message>
        <source>The offers cannot be ordered by pay for sure: from the tax-free figures, pension and health may still be taken off.</source>
        <translation>Die Angebote lassen sich nicht sicher nach Lohn ordnen: Von den steuerfreien Beträgen können noch Vorsorge und Krankenversicherung abgehen.</translation>
    </message>
    <message>
        <source>%1 pays most: %2 per %4.</source>
        <translation>%1 zahlt am meisten: %2 pro %4.</translation>
    </message>
    <message>
        <source>%1 pays most: %2 to %3 per %4.</source>
        <translation>%1 zahlt am meisten: %2 bis %3 pro %4.</translation>
    </message>
    <message>
        <source>%1 pays most: from %2 per %4.</source>
        <translation>%1 zahlt am meisten: ab %2 pro %4.</translation>
    </message>
    <message>
        <source>%1 offers pay the same, and more than the others.</source>
        <translation>%1 Angebote zahlen gleich viel und mehr als die übrigen.</translation>
    </message>
    <message>
        <source>No offer surely pays most: the ranges overlap.</source>
        <translation>Kein Angebot zahlt sicher am meisten: Die Spannen überschneiden sich.</translation>
    </message>
    <message>
        <source>All offers pay the same.</source>
        <translation>Alle Angebote zahlen gleich viel.</translation>
    </message>
    <message>
        <source>Offers side by side</source>
        <translation>Angebote im Vergleich</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Zulassung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Place and dates</source>
        <translation>Ort und Daten</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 pro %2</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie angegeben</translation>
    </message>
    <message>
        <source>Gross or net</source>
        <translation>Brutto oder netto</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Days at home a year</source>
        <translation>Homeoffice-Tage pro Jahr</translation>
    </message>
    <message>
        <source>May apply</source>
        <translation>Darf sich bewerben</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>The book has no offer with the number %1.</source>
        <translation>Das Buch hat kein Angebot mit der Nummer %1.</translation>
    </message>
    <message>
        <source>The book has no candidate called %1.</source>
        <translation>Das Buch hat keine Person namens %1.</translation>
    </message>
    <message>
        <source>What is the pay?</source>
        <translation>Wie hoch ist der Lohn?</translation>
    </message>
    <message>
        <source>In which currency is it paid?</source>
        <translation>In welcher Währung wird er bezahlt?</translation>
    </message>
    <message>
        <source>Is the amount for an hour, a month or a year?</source>
        <translation>Gilt der Betrag für eine Stunde, einen Monat oder ein Jahr?</translation>
    </message>
    <message>
        <source>Is the pay gross or net?</source>
        <translation>Ist der Lohn brutto oder netto?</translation>
    </message>
    <message>
        <source>Is it paid 12, 13 or 14 times a year?</source>
        <translation>Wird er 12-, 13- oder 14-mal pro Jahr bezahlt?</translation>
    </message>
    <message>
        <source>Is the pay stated for full time or for the workload of the job?</source>
        <translation>Gilt der Lohn für Vollzeit oder für das Pensum der Stelle?</translation>
    </message>
    <message>
        <source>Is the contract permanent, or how long is it?</source>
        <translation>Ist der Vertrag unbefristet, oder wie lange dauert er?</translation>
    </message>
    <message>
        <source>How long does the contract last?</source>
        <translation>Wie lange dauert der Vertrag?</translation>
    </message>
    <message>
        <source>When does the work start?</source>
        <translation>Wann beginnt die Arbeit?</translation>
    </message>
    <message>
        <source>How many hours a week is full time?</source>
        <translation>Wie viele Wochenstunden hat eine Vollzeitstelle?</translation>
    </message>
    <message>
        <source>May one work from home, and on how many days?</source>
        <translation>Ist Homeoffice möglich, und an wie vielen Tagen?</translation>
    </message>
    <message>
        <source>On how many days may one work from home?</source>
        <translation>An wie vielen Tagen ist Homeoffice möglich?</translation>
    </message>
    <message>
        <source>How many days of paid leave are there?</source>
        <translation>Wie viele Tage bezahlten Urlaub gibt es?</translation>
    </message>
    <message>
        <source>Does the employer apply for a work permit (%1)?</source>
        <translation>Beantragt der Arbeitgeber eine Arbeitsbewilligung (%1)?</translation>
    </message>
    <message>
        <source>There are no exchange rates.</source>
        <translation>Es sind keine Wechselkurse vorhanden.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1: the first ones are of %2.</source>
        <translation>Für den %1 gibt es keinen Wechselkurs: Die ersten sind vom %2.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1: that day is in the future.</source>
        <translation>Für den %1 gibt es keinen Wechselkurs: Der Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1 on or before %2.</source>
        <translation>Für %1 gibt es keinen Wechselkurs vom %2 oder früher.</translation>
    </message>
    <message>
        <source>%1 is not a currency of ISO 4217. Write its three letters, such as CHF.</source>
        <translation>%1 ist keine Währung nach ISO 4217. Geben Sie die drei Buchstaben ein, etwa CHF.</translation>
    </message>
    <message>
        <source>Exchange rates for %1 are no longer published; the last one is of %2.</source>
        <translation>Wechselkurse für %1 werden nicht mehr veröffentlicht; der letzte ist vom %2.</translation>
    </message>
    <message>
        <source>There is no day on or before %3 with an exchange rate for both %1 and %2.</source>
        <translation>Es gibt keinen Tag bis zum %3 mit einem Wechselkurs für %1 und %2.</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3 (%4)</source>
        <translation>1 %1 = %2 %3 (%4)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Exchange rates of %1, for 1 EUR:</source>
        <translation>Wechselkurse vom %1, für 1 EUR:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Days of exchange rates read: %1 (%2 to %3).</source>
        <translation>Tage mit gelesenen Wechselkursen: %1 (%2 bis %3).</translation>
    </message>
    <message>
        <source>All exchange rates of the file are already in the book.</source>
        <translation>Alle Wechselkurse der Datei sind bereits im Buch.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of exchange rates.</source>
        <translation>%1 ist zu groß für eine Datei mit Wechselkursen.</translation>
    </message>
    <message>
        <source>%1 is no file of euro reference rates (XML, CSV or zip). Nothing was changed.</source>
        <translation>%1 ist keine Datei der Euro-Referenzkurse (XML, CSV oder zip). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is a damaged zip file or does not hold exactly one file of rates. Nothing was changed.</source>
        <translation>%1 ist eine beschädigte zip-Datei oder enthält nicht genau eine Kursdatei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not the header of the euro reference rates. Nothing was changed.</source>
        <translation>%1, Zeile %2: nicht der Kopf der Euro-Referenzkurse. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is no currency that can stand here. Nothing was changed.</source>
        <translation>%1, Zeile %2: %3 ist keine Währung, die hier stehen kann. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1, line %2: figures are missing; the file was probably cut off. Nothing was changed.</source>
        <translation>%1, Zeile %2: Zahlen fehlen; die Datei ist wohl abgeschnitten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is not a date. Nothing was changed.</source>
        <translation>%1, Zeile %2: %3 ist kein Datum. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1, line %2: the day %3 comes twice. Nothing was changed.</source>
        <translation>%1, Zeile %2: Der Tag %3 kommt zweimal vor. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: the day %2 is in the future. Nothing was changed.</source>
        <translation>%1: Der Tag %2 liegt in der Zukunft. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is not a rate; a rate is a number above zero. Nothing was changed.</source>
        <translation>%1, Zeile %2: %3 ist kein Kurs; ein Kurs ist eine Zahl über null. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 holds no day with rates. Nothing was changed.</source>
        <translation>%1 enthält keinen Tag mit Kursen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not sound XML; the file was probably cut off. Nothing was changed.</source>
        <translation>%1, Zeile %2: fehlerhaftes XML; die Datei ist wohl abgeschnitten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1, line %2: the file declares a document type, which rates never do. Nothing was changed.</source>
        <translation>%1, Zeile %2: Die Datei deklariert einen Dokumenttyp, was Kursdateien nie tun. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The exchange rates of %1 cannot be read.</source>
        <translation>Die Wechselkurse vom %1 sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>Wechselkurse importieren</translation>
    </message>
    <message>
        <source>A data file of the program is missing or cannot be read: %1. Install the program again.</source>
        <translation>Eine Datendatei des Programms fehlt oder ist nicht lesbar: %1. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>A data file of the program is damaged: %1, line %2. Install the program again.</source>
        <translation>Eine Datendatei des Programms ist beschädigt: %1, Zeile %2. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>A data file of the program is damaged: %1, entry %2. Install the program again.</source>
        <translation>Eine Datendatei des Programms ist beschädigt: %1, Eintrag %2. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Asks for nationals of: %1</source>
        <translation>Verlangt Staatsangehörigkeit: %1</translation>
    </message>
    <message>
        <source>Asks for a degree, at least: %1</source>
        <translation>Verlangt Abschluss, mindestens: %1</translation>
    </message>
    <message>
        <source>Asks for a degree in %2, at least: %1</source>
        <translation>Verlangt Abschluss in %2, mindestens: %1</translation>
    </message>
    <message>
        <source>Asks for a degree, at least: %1, or equivalent experience</source>
        <translation>Verlangt Abschluss, mindestens: %1, oder gleichwertige Erfahrung</translation>
    </message>
    <message>
        <source>Not open to people whose highest degree is: %1</source>
        <translation>Nicht offen für Personen mit höchstem Abschluss: %1</translation>
    </message>
    <message>
        <source>Not open to people without a degree</source>
        <translation>Nicht offen für Personen ohne Abschluss</translation>
    </message>
    <message>
        <source>Asks for an enrolled student</source>
        <translation>Verlangt Einschreibung im Studium</translation>
    </message>
    <message>
        <source>Asks for at least %1 years of experience</source>
        <translation>Verlangt mindestens %1 Jahre Erfahrung</translation>
    </message>
    <message>
        <source>Asks for at least 1 year of experience</source>
        <translation>Verlangt mindestens 1 Jahr Erfahrung</translation>
    </message>
    <message>
        <source>Asks for at least %1 years of experience since graduation</source>
        <translation>Verlangt mindestens %1 Jahre Erfahrung seit dem Abschluss</translation>
    </message>
    <message>
        <source>Asks for at least 1 year of experience since graduation</source>
        <translation>Verlangt mindestens 1 Jahr Erfahrung seit dem Abschluss</translation>
    </message>
    <message>
        <source>Asks for at least %2 years of experience in %1</source>
        <translation>Verlangt mindestens %2 Jahre Erfahrung in %1</translation>
    </message>
    <message>
        <source>Asks for at least 1 year of experience in %1</source>
        <translation>Verlangt mindestens 1 Jahr Erfahrung in %1</translation>
    </message>
    <message>
        <source>Asks for at most %1 years of experience</source>
        <translation>Verlangt höchstens %1 Jahre Erfahrung</translation>
    </message>
    <message>
        <source>Asks for at most 1 year of experience</source>
        <translation>Verlangt höchstens 1 Jahr Erfahrung</translation>
    </message>
    <message>
        <source>Asks for at most %1 years of experience since graduation</source>
        <translation>Verlangt höchstens %1 Jahre Erfahrung seit dem Abschluss</translation>
    </message>
    <message>
        <source>Asks for at most 1 year of experience since graduation</source>
        <translation>Verlangt höchstens 1 Jahr Erfahrung seit dem Abschluss</translation>
    </message>
    <message>
        <source>Asks for %1</source>
        <translation>Verlangt %1</translation>
    </message>
    <message>
        <source>Asks for %1, at least: %2</source>
        <translation>Verlangt %1, mindestens: %2</translation>
    </message>
    <message>
        <source>Asks for %1 or %2</source>
        <translation>Verlangt %1 oder %2</translation>
    </message>
    <message>
        <source>Asks for %1 or %2, at least: %3</source>
        <translation>Verlangt %1 oder %2, mindestens: %3</translation>
    </message>
    <message>
        <source>Asks for %1, %2 or %3</source>
        <translation>Verlangt %1, %2 oder %3</translation>
    </message>
    <message>
        <source>Asks for %1, %2 or %3, at least: %4</source>
        <translation>Verlangt %1, %2 oder %3, mindestens: %4</translation>
    </message>
    <message>
        <source>Asks for one of these languages: %1</source>
        <translation>Verlangt eine dieser Sprachen: %1</translation>
    </message>
    <message>
        <source>Asks for one of these languages: %1, at least: %2</source>
        <translation>Verlangt eine dieser Sprachen: %1, mindestens: %2</translation>
    </message>
    <message>
        <source>Asks for a language that it does not name</source>
        <translation>Verlangt eine Sprache, die nicht genannt wird</translation>
    </message>
    <message>
        <source>Asks for the right to work where the job is</source>
        <translation>Verlangt Arbeitsberechtigung am Arbeitsort</translation>
    </message>
    <message>
        <source>Asks for a right to work where the job is; the employer does not apply for a permit</source>
        <translation>Verlangt eigene Arbeitsberechtigung am Arbeitsort; der Arbeitgeber beantragt keine Bewilligung</translation>
    </message>
    <message>
        <source>The right to work where the job is; the employer applies for a permit</source>
        <translation>Arbeitsberechtigung am Arbeitsort; der Arbeitgeber beantragt eine Bewilligung</translation>
    </message>
    <message>
        <source>Asks people to live in: %1</source>
        <translation>Verlangt Wohnsitz in: %1</translation>
    </message>
    <message>
        <source>Asks for an age of at least %1</source>
        <translation>Verlangt ein Alter von mindestens %1</translation>
    </message>
    <message>
        <source>Asks for an age of at most %1</source>
        <translation>Verlangt ein Alter von höchstens %1</translation>
    </message>
    <message>
        <source>Asks for an age from %1 to %2</source>
        <translation>Verlangt ein Alter von %1 bis %2</translation>
    </message>
    <message>
        <source>Asks for a security clearance: %1</source>
        <translation>Verlangt eine Sicherheitsfreigabe: %1</translation>
    </message>
    <message>
        <source>Applications until %1</source>
        <translation>Bewerbungen bis %1</translation>
    </message>
    <message>
        <source>Asks for: %1</source>
        <translation>Verlangt: %1</translation>
    </message>
    <message>
        <source>The conditions that were entered</source>
        <translation>Die eingegebenen Bedingungen</translation>
    </message>
    <message>
        <source>The profile states no nationality</source>
        <translation>Das Profil nennt keine Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Highest degree: %1</source>
        <translation>Höchster Abschluss: %1</translation>
    </message>
    <message>
        <source>The profile says that there is no degree</source>
        <translation>Laut Profil kein Abschluss</translation>
    </message>
    <message>
        <source>The profile does not settle which degree is held on this day</source>
        <translation>Aus dem Profil geht nicht hervor, welcher Abschluss an diesem Tag vorliegt</translation>
    </message>
    <message>
        <source>The profile states no degree</source>
        <translation>Das Profil nennt keinen Abschluss</translation>
    </message>
    <message>
        <source>Enrolled as a student</source>
        <translation>Im Studium eingeschrieben</translation>
    </message>
    <message>
        <source>Not enrolled as a student</source>
        <translation>Nicht im Studium eingeschrieben</translation>
    </message>
    <message>
        <source>The profile does not say whether the person is a student</source>
        <translation>Das Profil sagt nicht, ob die Person studiert</translation>
    </message>
    <message>
        <source>The profile has %1 years</source>
        <translation>Das Profil hat %1 Jahre</translation>
    </message>
    <message>
        <source>The profile has 1 year</source>
        <translation>Das Profil hat 1 Jahr</translation>
    </message>
    <message>
        <source>The profile has %2 years (since %1)</source>
        <translation>Das Profil hat %2 Jahre (seit %1)</translation>
    </message>
    <message>
        <source>The profile has 1 year (since %1)</source>
        <translation>Das Profil hat 1 Jahr (seit %1)</translation>
    </message>
    <message>
        <source>The profile has at most %1 years</source>
        <translation>Das Profil hat höchstens %1 Jahre</translation>
    </message>
    <message>
        <source>The profile has at most 1 year</source>
        <translation>Das Profil hat höchstens 1 Jahr</translation>
    </message>
    <message>
        <source>The profile has between %1 and %2 years; a date without a month leaves it open</source>
        <translation>Das Profil hat zwischen %1 und %2 Jahren; ein Datum ohne Monat lässt es offen</translation>
    </message>
    <message>
        <source>The profile states no experience</source>
        <translation>Das Profil nennt keine Erfahrung</translation>
    </message>
    <message>
        <source>Speaks %1; the profile does not say how well</source>
        <translation>Spricht %1; das Profil sagt nicht, wie gut</translation>
    </message>
    <message>
        <source>Speaks %1: %2</source>
        <translation>Spricht %1: %2</translation>
    </message>
    <message>
        <source>Does not speak %1</source>
        <translation>Spricht nicht %1</translation>
    </message>
    <message>
        <source>The profile does not mention %1</source>
        <translation>Das Profil erwähnt %1 nicht</translation>
    </message>
    <message>
        <source>The employer applies for the permit</source>
        <translation>Der Arbeitgeber beantragt die Bewilligung</translation>
    </message>
    <message>
        <source>The posting does not say in which country the work is</source>
        <translation>Das Inserat sagt nicht, in welchem Land die Arbeit ist</translation>
    </message>
    <message>
        <source>The profile does not say where the person lives</source>
        <translation>Das Profil sagt nicht, wo die Person wohnt</translation>
    </message>
    <message>
        <source>Between %1 and %2 years old, by the year of birth</source>
        <translation>Zwischen %1 und %2 Jahre alt, nach Geburtsjahr</translation>
    </message>
    <message>
        <source>The profile states no year of birth</source>
        <translation>Das Profil nennt kein Geburtsjahr</translation>
    </message>
    <message>
        <source>The profile says nothing of it</source>
        <translation>Das Profil sagt dazu nichts</translation>
    </message>
    <message>
        <source>Only the employer can judge this</source>
        <translation>Das kann nur der Arbeitgeber beurteilen</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>noch %1 Tage</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>noch 1 Tag</translation>
    </message>
    <message>
        <source>Today is the last day</source>
        <translation>Heute ist der letzte Tag</translation>
    </message>
    <message>
        <source>The deadline passed yesterday</source>
        <translation>Die Frist ist gestern abgelaufen</translation>
    </message>
    <message>
        <source>The deadline passed %1 days ago</source>
        <translation>Die Frist ist vor %1 Tagen abgelaufen</translation>
    </message>
    <message>
        <source>The day is not fully stated</source>
        <translation>Der Tag ist nicht vollständig angegeben</translation>
    </message>
    <message>
        <source>Which nationality do you have?</source>
        <translation>Welche Staatsangehörigkeit haben Sie?</translation>
    </message>
    <message>
        <source>What is your highest degree, and when was it awarded?</source>
        <translation>Was ist Ihr höchster Abschluss, und wann wurde er verliehen?</translation>
    </message>
    <message>
        <source>Does experience count in place of the degree (%1)?</source>
        <translation>Zählt Erfahrung anstelle des Abschlusses (%1)?</translation>
    </message>
    <message>
        <source>Are you enrolled as a student?</source>
        <translation>Sind Sie im Studium eingeschrieben?</translation>
    </message>
    <message>
        <source>How many years have you worked, and from when to when?</source>
        <translation>Wie viele Jahre haben Sie gearbeitet, und von wann bis wann?</translation>
    </message>
    <message>
        <source>How long have you worked with %1?</source>
        <translation>Wie lange haben Sie mit %1 gearbeitet?</translation>
    </message>
    <message>
        <source>When was your highest degree awarded?</source>
        <translation>Wann wurde Ihr höchster Abschluss verliehen?</translation>
    </message>
    <message>
        <source>How well do you speak %1?</source>
        <translation>Wie gut sprechen Sie %1?</translation>
    </message>
    <message>
        <source>Which language is asked for?</source>
        <translation>Welche Sprache wird verlangt?</translation>
    </message>
    <message>
        <source>In which country is the work?</source>
        <translation>In welchem Land ist die Arbeit?</translation>
    </message>
    <message>
        <source>In which country do you live?</source>
        <translation>In welchem Land wohnen Sie?</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Wann sind Sie geboren?</translation>
    </message>
    <message>
        <source>On which day were you born?</source>
        <translation>An welchem Tag sind Sie geboren?</translation>
    </message>
    <message>
        <source>Do you hold this clearance: %1?</source>
        <translation>Haben Sie diese Sicherheitsfreigabe: %1?</translation>
    </message>
    <message>
        <source>Until when can one apply?</source>
        <translation>Bis wann kann man sich bewerben?</translation>
    </message>
    <message>
        <source>What does this mean for me: “%1”?</source>
        <translation>Was bedeutet das für mich: „%1“?</translation>
    </message>
    <message>
        <source>Which conditions does the posting state?</source>
        <translation>Welche Bedingungen nennt das Inserat?</translation>
    </message>
    <message>
        <source>The list of %1 (%2) is not fully verified: %3</source>
        <translation>Die Liste %1 (%2) ist nicht vollständig geprüft: %3</translation>
    </message>
    <message>
        <source>The list of %1 is of %2, later than the day asked about</source>
        <translation>Die Liste %1 ist vom %2, also nach dem gefragten Tag</translation>
    </message>
    <message>
        <source>No list of states is known for “%1”</source>
        <translation>Für „%1“ ist keine Staatenliste bekannt</translation>
    </message>
    <message>
        <source>“%1” is read as %2; no standard defines the word</source>
        <translation>„%1“ wird als %2 gelesen; kein Standard legt das Wort fest</translation>
    </message>
    <message>
        <source>The posting does not speak of permits; the law of the country asks for one</source>
        <translation>Das Inserat sagt nichts zu Bewilligungen; das Recht des Landes verlangt eine</translation>
    </message>
    <message>
        <source>The posting also says otherwise</source>
        <translation>Das Inserat sagt auch etwas anderes</translation>
    </message>
    <message>
        <source>The posting excludes whom this describes</source>
        <translation>Das Inserat schließt aus, wer hier beschrieben ist</translation>
    </message>
    <message>
        <source>Everything else fits: only the nationality does not</source>
        <translation>Alles andere passt: nur die Staatsangehörigkeit nicht</translation>
    </message>
    <message>
        <source>Would fit with this highest degree: %1</source>
        <translation>Würde passen mit höchstem Abschluss: %1</translation>
    </message>
    <message>
        <source>Would fit with %1 years of experience</source>
        <translation>Würde passen mit %1 Jahren Erfahrung</translation>
    </message>
    <message>
        <source>Would fit with 1 year of experience</source>
        <translation>Würde passen mit 1 Jahr Erfahrung</translation>
    </message>
    <message>
        <source>Would fit with at most %1 years of experience</source>
        <translation>Würde passen mit höchstens %1 Jahren Erfahrung</translation>
    </message>
    <message>
        <source>Would fit with at most 1 year of experience</source>
        <translation>Würde passen mit höchstens 1 Jahr Erfahrung</translation>
    </message>
    <message>
        <source>Would fit with %1</source>
        <translation>Würde passen mit %1</translation>
    </message>
    <message>
        <source>Would fit with %1: %2</source>
        <translation>Würde passen mit %1: %2</translation>
    </message>
    <message>
        <source>Would fit for an enrolled student</source>
        <translation>Würde passen mit Einschreibung im Studium</translation>
    </message>
    <message>
        <source>The conditions are nested more than %1 levels deep. Take some of the groups apart.</source>
        <translation>Die Bedingungen sind mehr als %1 Ebenen tief verschachtelt. Lösen Sie einige Gruppen auf.</translation>
    </message>
    <message>
        <source>One of the conditions is empty. Fill it in or remove it.</source>
        <translation>Eine der Bedingungen ist leer. Füllen Sie sie aus oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>A “not” must hold exactly one condition.</source>
        <translation>Ein „nicht“ muss genau eine Bedingung enthalten.</translation>
    </message>
    <message>
        <source>“%1” is not a country code. Use two letters of ISO 3166-1, such as CH.</source>
        <translation>„%1“ ist kein Ländercode. Verwenden Sie zwei Buchstaben nach ISO 3166-1, etwa CH.</translation>
    </message>
    <message>
        <source>“%1” is not a language code. Use two letters of ISO 639-1, such as de.</source>
        <translation>„%1“ ist kein Sprachcode. Verwenden Sie zwei Buchstaben nach ISO 639-1, etwa de.</translation>
    </message>
    <message>
        <source>%1 years of experience is less than none. Enter 0 or more.</source>
        <translation>%1 Jahre Erfahrung sind weniger als keine. Geben Sie 0 oder mehr ein.</translation>
    </message>
    <message>
        <source>The ages do not make a range. The lower one must not be above the upper one.</source>
        <translation>Die Alter ergeben keine Spanne. Das untere darf nicht über dem oberen liegen.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-20.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie 2026-11-20.</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>The profile has no name.</source>
        <translation>Das Profil hat keinen Namen.</translation>
    </message>
    <message>
        <source>A person born in %1 cannot look for work. Check the year of birth.</source>
        <translation>Wer %1 geboren ist, kann keine Arbeit suchen. Prüfen Sie das Geburtsjahr.</translation>
    </message>
    <message>
        <source>The work at %1 ends (%3) before it begins (%2).</source>
        <translation>Die Arbeit bei %1 endet (%3), bevor sie beginnt (%2).</translation>
    </message>
    <message>
        <source>The work at %1 has no year of beginning, so experience cannot be counted.</source>
        <translation>Der Arbeit bei %1 fehlt das Anfangsjahr, darum lässt sich die Erfahrung nicht zählen.</translation>
    </message>
    <message>
        <source>The degree at %1 ends (%3) before it begins (%2).</source>
        <translation>Der Abschluss bei %1 endet (%3), bevor er beginnt (%2).</translation>
    </message>
    <message>
        <source>Experience in years: %1</source>
        <translation>Erfahrung in Jahren: %1</translation>
    </message>
    <message>
        <source>The book has no candidate “%1”. “candidate BOOK list” shows the names.</source>
        <translation>Das Buch hat keine Person „%1“. „candidate BOOK list“ zeigt die Namen.</translation>
    </message>
    <message>
        <source>The book has several candidates “%1”. Rename one of them.</source>
        <translation>Das Buch hat mehrere Personen „%1“. Benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Nothing was imported from %1.</source>
        <translation>Aus %1 wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Add candidate %1</source>
        <translation>Person %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 candidates</source>
        <translation>%1 Personen hinzufügen</translation>
    </message>
    <message>
        <source>Change candidate %1</source>
        <translation>Person %1 ändern</translation>
    </message>
    <message>
        <source>Remove candidate %1</source>
        <translation>Person %1 entfernen</translation>
    </message>
    <message>
        <source>The sample lacks the file %1. Install Offerbook again.</source>
        <translation>Dem Beispiel fehlt die Datei %1. Installieren Sie Offerbook neu.</translation>
    </message>
    <message>
        <source>The sample’s file %1 is damaged. Install Offerbook again.</source>
        <translation>Die Beispieldatei %1 ist beschädigt. Installieren Sie Offerbook neu.</translation>
    </message>
    <message>
        <source>The sample’s posting %1 was not recognised as a posting.</source>
        <translation>Das Beispielinserat %1 wurde nicht als Inserat erkannt.</translation>
    </message>
    <message>
        <source>The file has %1 MB; a résumé may have %2 MB.</source>
        <translation>Die Datei hat %1 MB; ein Lebenslauf darf %2 MB haben.</translation>
    </message>
    <message>
        <source>The file is not JSON: something is wrong near byte %1.</source>
        <translation>Die Datei ist kein JSON: Fehler in der Nähe von Byte %1.</translation>
    </message>
    <message>
        <source>The file holds no résumé in the JSON Resume form: it has no “basics”.</source>
        <translation>Die Datei enthält keinen Lebenslauf in der Form JSON Resume: „basics“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Correct it in the file and import it again.</source>
        <translation>„%1“ kann nicht „%2“ sein. Korrigieren Sie es in der Datei und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Work without a beginning is kept in the notes: %1</source>
        <translation>Arbeit ohne Beginn steht in den Notizen: %1</translation>
    </message>
    <message>
        <source>A degree whose level is not clear is kept in the notes: %1</source>
        <translation>Ein Abschluss mit unklarer Stufe steht in den Notizen: %1</translation>
    </message>
    <message>
        <source>A language that is not known is kept in the notes: %1</source>
        <translation>Eine nicht bekannte Sprache steht in den Notizen: %1</translation>
    </message>
    <message>
        <source>A level that is not clear is kept in the notes: %1</source>
        <translation>Ein unklares Niveau steht in den Notizen: %1</translation>
    </message>
    <message>
        <source>“Enrolled” is no degree. Say that the person is a student instead.</source>
        <translation>„Eingeschrieben“ ist kein Abschluss. Geben Sie stattdessen an, dass die Person studiert.</translation>
    </message>
    <message>
        <source>%1 is empty. There is nothing to read.</source>
        <translation>%1 ist leer. Es gibt nichts zu lesen.</translation>
    </message>
    <message>
        <source>%1 is not a text. Save the posting as text, HTML or PDF and try again.</source>
        <translation>%1 ist kein Text. Speichern Sie das Inserat als Text, HTML oder PDF und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Copy the part with the posting into a file of its own.</source>
        <translation>%1 ist größer als %2 MB. Kopieren Sie den Teil mit dem Inserat in eine eigene Datei.</translation>
    </message>
    <message>
        <source>%1 has no text that can be read.</source>
        <translation>%1 hat keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>%1 is no PDF that can be read, or it is damaged. Open it in a viewer, copy the text and paste it.</source>
        <translation>%1 ist kein lesbares PDF oder beschädigt. Öffnen Sie es in einem Betrachter, kopieren Sie den Text und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>%1 is locked with a password. Open it in a viewer, copy the text and paste it.</source>
        <translation>%1 ist mit einem Passwort geschützt. Öffnen Sie es in einem Betrachter, kopieren Sie den Text und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>%1 holds pictures of pages and no text, as a scan does. Run it through text recognition (OCR) first.</source>
        <translation>%1 enthält nur Seitenbilder und keinen Text, wie ein Scan. Lassen Sie zuerst eine Texterkennung (OCR) laufen.</translation>
    </message>
    <message>
        <source>%1 is a PDF, and PDFs cannot be read here.</source>
        <translation>%1 ist ein PDF, und PDFs lassen sich hier nicht lesen.</translation>
    </message>
    <message>
        <source>The vocabulary %1 is missing. Install Offerbook again.</source>
        <translation>Das Vokabular %1 fehlt. Installieren Sie Offerbook neu.</translation>
    </message>
    <message>
        <source>The vocabulary %1 cannot be read: %2. Install Offerbook again.</source>
        <translation>Das Vokabular %1 ist nicht lesbar: %2. Installieren Sie Offerbook neu.</translation>
    </message>
    <message>
        <source>It describes an opening and how to apply.</source>
        <translation>Beschreibt eine offene Stelle und wie man sich bewirbt.</translation>
    </message>
    <message>
        <source>It gives market pay for a role and offers no position.</source>
        <translation>Nennt den Marktlohn für eine Funktion und bietet keine Stelle an.</translation>
    </message>
    <message>
        <source>It is a form that nobody filled in (“%1”), so it is no offer.</source>
        <translation>Ist ein unausgefülltes Formular („%1“) und darum kein Angebot.</translation>
    </message>
    <message>
        <source>It offers no position that one can apply for.</source>
        <translation>Bietet keine Stelle an, auf die man sich bewerben kann.</translation>
    </message>
    <message>
        <source>The text was stored as UTF-16.</source>
        <translation>Der Text war als UTF-16 gespeichert.</translation>
    </message>
    <message>
        <source>The text was stored in a Western European encoding (Windows-1252).</source>
        <translation>Der Text war in einer westeuropäischen Kodierung gespeichert (Windows-1252).</translation>
    </message>
    <message>
        <source>Broken characters were repaired.</source>
        <translation>Defekte Zeichen wurden repariert.</translation>
    </message>
    <message>
        <source>Some bytes are no characters; they are shown as “�”.</source>
        <translation>Einige Bytes sind keine Zeichen; sie erscheinen als „�“.</translation>
    </message>
    <message>
        <source>The page&apos;s structured data is broken and was not used.</source>
        <translation>Die strukturierten Daten der Seite sind defekt und wurden nicht verwendet.</translation>
    </message>
    <message>
        <source>Taken from the page&apos;s structured data.</source>
        <translation>Aus den strukturierten Daten der Seite.</translation>
    </message>
    <message>
        <source>Taken because a label names it.</source>
        <translation>Übernommen, weil eine Beschriftung es nennt.</translation>
    </message>
    <message>
        <source>Taken from the head of the text.</source>
        <translation>Aus dem Kopf des Textes.</translation>
    </message>
    <message>
        <source>Taken because a sentence says so.</source>
        <translation>Übernommen, weil ein Satz es sagt.</translation>
    </message>
    <message>
        <source>Taken because the words around it make it likely; no sentence says so outright.</source>
        <translation>Übernommen, weil die Wörter ringsum dafür sprechen; ausdrücklich sagt es kein Satz.</translation>
    </message>
    <message>
        <source>The words of the link say so.</source>
        <translation>Die Worte des Links sagen es.</translation>
    </message>
    <message>
        <source>Taken from the section on it.</source>
        <translation>Aus dem Abschnitt dazu.</translation>
    </message>
    <message>
        <source>Only the site around the posting says so.</source>
        <translation>Nur die Website um das Inserat herum sagt es.</translation>
    </message>
    <message>
        <source>A company with its registration number at the head of the page.</source>
        <translation>Ein Unternehmen mit Registernummer im Kopf der Seite.</translation>
    </message>
    <message>
        <source>A company named in the imprint.</source>
        <translation>Ein im Impressum genanntes Unternehmen.</translation>
    </message>
    <message>
        <source>Taken from the address that applications are mailed to.</source>
        <translation>Aus der Anschrift übernommen, an die Bewerbungen per Post gehen.</translation>
    </message>
    <message>
        <source>The text gives the pay grade %1 and no amount.</source>
        <translation>Der Text nennt die Lohnstufe %1 und keinen Betrag.</translation>
    </message>
    <message>
        <source>Holds for a part of the openings or levels.</source>
        <translation>Gilt für einen Teil der Stellen oder Stufen.</translation>
    </message>
    <message>
        <source>Left, because only the site around the posting says so and the employer&apos;s text says otherwise.</source>
        <translation>Nicht übernommen, weil nur die Website um das Inserat herum es sagt und der Text des Arbeitgebers etwas anderes.</translation>
    </message>
    <message>
        <source>Left, because it stands in a site&apos;s summary and not in the employer&apos;s text.</source>
        <translation>Nicht übernommen, weil es in der Zusammenfassung einer Website und nicht im Text des Arbeitgebers steht.</translation>
    </message>
    <message>
        <source>Left, because less speaks for it.</source>
        <translation>Nicht übernommen, weil weniger dafür spricht.</translation>
    </message>
    <message>
        <source>The date breaks off in the text (“%1”); the year is not known.</source>
        <translation>Das Datum bricht im Text ab („%1“); das Jahr ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Counted from the day of publication, %1.</source>
        <translation>Vom Tag der Veröffentlichung, %1, an gerechnet.</translation>
    </message>
    <message>
        <source>“%1” can be read with day and month exchanged.</source>
        <translation>Bei „%1“ könnten Tag und Monat vertauscht sein.</translation>
    </message>
    <message>
        <source>The text gives hours, but not per week.</source>
        <translation>Der Text nennt Stunden, aber nicht pro Woche.</translation>
    </message>
    <message>
        <source>There is no amount of money in “%1”.</source>
        <translation>In „%1“ steht kein Geldbetrag.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the ISO 639-1 code of this language</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>There are no public holidays for the country “%1”; there are for %2.</source>
        <translation>Für das Land „%1“ gibt es keine Feiertage; es gibt sie für %2.</translation>
    </message>
    <message>
        <source>There is no region “%1” in %2; there are %3.</source>
        <translation>Eine Region „%1“ gibt es in %2 nicht; es gibt %3.</translation>
    </message>
    <message>
        <source>There are no holiday dates for %1 for all of %2 to %3; there are for the years %4.</source>
        <translation>Für %1 gibt es nicht für die ganze Zeit von %2 bis %3 Feiertage; es gibt sie für die Jahre %4.</translation>
    </message>
    <message>
        <source>The first day, %1, lies after the last one, %2.</source>
        <translation>Der erste Tag, %1, liegt nach dem letzten, %2.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The line is too long for a question.</source>
        <translation>Die Zeile ist zu lang für eine Frage.</translation>
    </message>
    <message>
        <source>“%1” is missing or is not a text.</source>
        <translation>„%1“ fehlt oder ist kein Text.</translation>
    </message>
    <message>
        <source>“%1” is missing or is not a day (write it as 2026-05-31).</source>
        <translation>„%1“ fehlt oder ist kein Tag (schreiben Sie ihn als 2026-05-31).</translation>
    </message>
    <message>
        <source>Name a country, such as CH, or ask with --jsonl.</source>
        <translation>Nennen Sie ein Land, etwa CH, oder fragen Sie mit --jsonl.</translation>
    </message>
    <message>
        <source>%1 weekdays less %2 public holidays on weekdays: %3 working days. Source: %4</source>
        <translation>%1 Wochentage weniger %2 Feiertage an Wochentagen: %3 Arbeitstage. Quelle: %4</translation>
    </message>
    <message>
        <source>As quoted: nothing is taken off here</source>
        <translation>Wie genannt: Hier wird nichts abgezogen</translation>
    </message>
    <message>
        <source>Taken as gross</source>
        <translation>Als Brutto genommen</translation>
    </message>
    <message>
        <source>Taxes and contributions: %1, rules of %2</source>
        <translation>Steuern und Beiträge: %1, Regeln %2</translation>
    </message>
    <message>
        <source>The smallest gross that leaves this net: %1, rules of %2</source>
        <translation>Das kleinste Brutto, das dieses Netto lässt: %1, Regeln %2</translation>
    </message>
    <message>
        <source>No state taxes this pay. What %1 itself takes off, rules of %2</source>
        <translation>Kein Staat besteuert diesen Lohn. Was %1 selbst abzieht, Regeln %2</translation>
    </message>
    <message>
        <source>The advert does not say gross or net. Salaries are usually quoted gross: that is assumed.</source>
        <translation>Das Inserat sagt nicht, ob brutto oder netto. Gehälter werden meist brutto genannt: Das wird angenommen.</translation>
    </message>
    <message>
        <source>No state taxes pay at %1: this is the gross that a taxed employer at the same place would have to pay.</source>
        <translation>Kein Staat besteuert den Lohn bei %1: Das ist das Brutto, das ein besteuerter Arbeitgeber am selben Ort zahlen müsste.</translation>
    </message>
    <message>
        <source>The place of work is not stated: taxes cannot be worked out.</source>
        <translation>Der Arbeitsort ist nicht genannt: Steuern lassen sich nicht berechnen.</translation>
    </message>
    <message>
        <source>It is not known which country “%1” is in: taxes cannot be worked out.</source>
        <translation>In welchem Land „%1“ liegt, ist nicht bekannt: Steuern lassen sich nicht berechnen.</translation>
    </message>
    <message>
        <source>There is no tax data for: %1.</source>
        <translation>Keine Steuerdaten für: %1.</translation>
    </message>
    <message>
        <source>The places of work lie in several countries: choose one in the posting for taxes.</source>
        <translation>Die Arbeitsorte liegen in mehreren Ländern: Wählen Sie für die Steuern einen im Inserat.</translation>
    </message>
    <message>
        <source>The places of work are taxed differently: choose one in the posting for taxes.</source>
        <translation>Die Arbeitsorte werden verschieden besteuert: Wählen Sie für die Steuern einen im Inserat.</translation>
    </message>
    <message>
        <source>Non-occupational accident insurance, percent</source>
        <translation>Nichtberufsunfallversicherung, Prozent</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Works in Alsace-Moselle</source>
        <translation>Arbeitet in Elsass-Mosel</translation>
    </message>
    <message>
        <source>Canton</source>
        <translation>Kanton</translation>
    </message>
    <message>
        <source>Long-term care contribution, %</source>
        <translation>Pflegebeitrag, %</translation>
    </message>
    <message>
        <source>Category of staff</source>
        <translation>Personalkategorie</translation>
    </message>
    <message>
        <source>Contract agent</source>
        <translation>Vertragsbediensteter</translation>
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
        <translation>Beamter</translation>
    </message>
    <message>
        <source>Other (enter the rates)</source>
        <translation>Andere (Sätze eintragen)</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Festes Personal</translation>
    </message>
    <message>
        <source>Temporary agent</source>
        <translation>Bediensteter auf Zeit</translation>
    </message>
    <message>
        <source>Child allowances on the tax card</source>
        <translation>Kinderfreibeträge (Zähler)</translation>
    </message>
    <message>
        <source>Count the federal credits for dependants</source>
        <translation>Gutschriften des Bundes für Angehörige anrechnen</translation>
    </message>
    <message>
        <source>Deduction per child in the canton</source>
        <translation>Kinderabzug im Kanton</translation>
    </message>
    <message>
        <source>Reduction of the federal tax per child</source>
        <translation>Ermässigung der Bundessteuer pro Kind</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Church tax</source>
        <translation>Kirchensteuer</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Confession</source>
        <translation>Konfession</translation>
    </message>
    <message>
        <source>Christian Catholic</source>
        <translation>Christkatholisch</translation>
    </message>
    <message>
        <source>Protestant</source>
        <translation>Evangelisch-reformiert</translation>
    </message>
    <message>
        <source>Roman Catholic</source>
        <translation>Römisch-katholisch</translation>
    </message>
    <message>
        <source>Ratios of the tax credits</source>
        <translation>Verhältniszahlen der Steuerabzüge</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>cut to four decimals (TUIR, art. 13)</source>
        <translation>auf vier Dezimalen gekürzt (TUIR, Art. 13)</translation>
    </message>
    <message>
        <source>Currency of the pay</source>
        <translation>Währung des Gehalts</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Abzüge</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Factor on the tax card (class IV)</source>
        <translation>Faktor (Steuerklasse IV)</translation>
    </message>
    <message>
        <source>Family bonus a year (2,000.16 for each child under 18 if taken in full)</source>
        <translation>Familienbonus pro Jahr (2000,16 je Kind unter 18, wenn voll bezogen)</translation>
    </message>
    <message>
        <source>Filing status</source>
        <translation>Veranlagungsart</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Haushaltsvorstand</translation>
    </message>
    <message>
        <source>Married, filing jointly</source>
        <translation>Verheiratet, gemeinsame Veranlagung</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>First insured after 1995</source>
        <translation>Erstmals versichert nach 1995</translation>
    </message>
    <message>
        <source>Has children of 25 or more</source>
        <translation>Hat Kinder ab 25 Jahren</translation>
    </message>
    <message>
        <source>Additional rate of the health fund, percent</source>
        <translation>Zusatzbeitrag der Krankenkasse, Prozent</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Krankenversicherung</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Statutory</source>
        <translation>Gesetzlich</translation>
    </message>
    <message>
        <source>Own health contribution, %</source>
        <translation>Eigener Krankenbeitrag, %</translation>
    </message>
    <message>
        <source>Health supplement for the spouse, a month</source>
        <translation>Krankenzuschlag für den Ehegatten, pro Monat</translation>
    </message>
    <message>
        <source>Impatriate regime</source>
        <translation>Regelung für Zuziehende</translation>
    </message>
    <message>
        <source>INPS rate of the employee, per cent</source>
        <translation>INPS-Satz der Angestellten, Prozent</translation>
    </message>
    <message>
        <source>Union tax as a share of the basic salary, %</source>
        <translation>Unionssteuer als Anteil am Grundgehalt, %</translation>
    </message>
    <message>
        <source>Joined the pension fund before 2012</source>
        <translation>Vor 2012 in die Pensionskasse eingetreten</translation>
    </message>
    <message>
        <source>Floor of the levy (salary of AST 1 step 1), a month</source>
        <translation>Grenze der Abgabe (Gehalt AST 1 Stufe 1), pro Monat</translation>
    </message>
    <message>
        <source>Solidarity levy, % (7 from AD 15 step 2)</source>
        <translation>Solidaritätsabgabe, % (7 ab AD 15 Stufe 2)</translation>
    </message>
    <message>
        <source>City or county</source>
        <translation>Stadt oder County</translation>
    </message>
    <message>
        <source>Married or in a civil union</source>
        <translation>Verheiratet oder in eingetragener Partnerschaft</translation>
    </message>
    <message>
        <source>Maternity insurance, percent</source>
        <translation>Mutterschaftsversicherung, Prozent</translation>
    </message>
    <message>
        <source>Pension share in a mini-job</source>
        <translation>Rentenbeitrag im Minijob</translation>
    </message>
    <message>
        <source>Municipal surtax: exempt up to</source>
        <translation>Kommunaler Zuschlag: frei bis</translation>
    </message>
    <message>
        <source>Municipal surtax, per cent</source>
        <translation>Kommunaler Zuschlag, Prozent</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Milan</source>
        <translation>Mailand</translation>
    </message>
    <message>
        <source>Rome</source>
        <translation>Rom</translation>
    </message>
    <message>
        <source>Turin</source>
        <translation>Turin</translation>
    </message>
    <message>
        <source>Venice</source>
        <translation>Venedig</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>CERN</source>
        <translation>CERN</translation>
    </message>
    <message>
        <source>Council of Europe</source>
        <translation>Europarat</translation>
    </message>
    <message>
        <source>ECMWF</source>
        <translation>EZMW</translation>
    </message>
    <message>
        <source>European Molecular Biology Laboratory (EMBL)</source>
        <translation>Europäisches Laboratorium für Molekularbiologie (EMBL)</translation>
    </message>
    <message>
        <source>European Patent Office</source>
        <translation>Europäisches Patentamt</translation>
    </message>
    <message>
        <source>European Space Agency (ESA)</source>
        <translation>Europäische Weltraumorganisation (ESA)</translation>
    </message>
    <message>
        <source>European Southern Observatory (ESO)</source>
        <translation>Europäische Südsternwarte (ESO)</translation>
    </message>
    <message>
        <source>European Union: institutions and agencies</source>
        <translation>Europäische Union: Organe und Agenturen</translation>
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
        <translation>OECD</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Vereinte Nationen</translation>
    </message>
    <message>
        <source>Further deductions a year</source>
        <translation>Weitere Abzüge im Jahr</translation>
    </message>
    <message>
        <source>Other dependants</source>
        <translation>Weitere abhängige Personen</translation>
    </message>
    <message>
        <source>Partner&apos;s income a year</source>
        <translation>Jahreseinkommen der Partnerin oder des Partners</translation>
    </message>
    <message>
        <source>Salary payments a year</source>
        <translation>Lohnzahlungen im Jahr</translation>
    </message>
    <message>
        <source>Own pension fund contribution a month</source>
        <translation>Eigener Pensionskassenbeitrag im Monat</translation>
    </message>
    <message>
        <source>Pension contribution on</source>
        <translation>Pensionsbeitrag auf</translation>
    </message>
    <message>
        <source>qualifying earnings</source>
        <translation>anrechenbaren Verdienst</translation>
    </message>
    <message>
        <source>the whole pay</source>
        <translation>das ganze Gehalt</translation>
    </message>
    <message>
        <source>Pension fund</source>
        <translation>Pensionskasse</translation>
    </message>
    <message>
        <source>legal minimum</source>
        <translation>gesetzliches Minimum</translation>
    </message>
    <message>
        <source>Pension paid by</source>
        <translation>Beitrag gezahlt durch</translation>
    </message>
    <message>
        <source>net pay arrangement</source>
        <translation>Abzug vor der Steuer</translation>
    </message>
    <message>
        <source>salary sacrifice</source>
        <translation>Gehaltsumwandlung</translation>
    </message>
    <message>
        <source>Pension: part of the yearly pay without contribution</source>
        <translation>Pension: beitragsfreier Teil des Jahresgehalts</translation>
    </message>
    <message>
        <source>Own pension fund contribution, percent of gross</source>
        <translation>Eigener Pensionskassenbeitrag, Prozent des Bruttolohns</translation>
    </message>
    <message>
        <source>Own pension contribution, %</source>
        <translation>Eigener Pensionsbeitrag, %</translation>
    </message>
    <message>
        <source>Pensionable remuneration a year</source>
        <translation>Pensionsfähige Bezüge pro Jahr</translation>
    </message>
    <message>
        <source>Payments into pillar 3a a year</source>
        <translation>Einzahlungen in die Säule 3a im Jahr</translation>
    </message>
    <message>
        <source>Postgraduate loan</source>
        <translation>Kredit für ein Aufbaustudium</translation>
    </message>
    <message>
        <source>Postgraduate loan: threshold a year</source>
        <translation>Aufbaustudium: Grenze pro Jahr</translation>
    </message>
    <message>
        <source>Basic part of it (tax-relevant)</source>
        <translation>davon Basisabsicherung</translation>
    </message>
    <message>
        <source>Private care premium a month, whole</source>
        <translation>Private Pflegeversicherung im Monat, gesamt</translation>
    </message>
    <message>
        <source>Private health premium a month, whole</source>
        <translation>Private Krankenversicherung im Monat, gesamt</translation>
    </message>
    <message>
        <source>The amount is quoted</source>
        <translation>Der Betrag ist angegeben</translation>
    </message>
    <message>
        <source>before internal tax</source>
        <translation>vor interner Steuer</translation>
    </message>
    <message>
        <source>after internal tax</source>
        <translation>nach interner Steuer</translation>
    </message>
    <message>
        <source>Reference salary: factor on pay (C factor)</source>
        <translation>Referenzlohn: Faktor auf das Gehalt (C-Faktor)</translation>
    </message>
    <message>
        <source>Part of the country</source>
        <translation>Landesteil</translation>
    </message>
    <message>
        <source>Lazio</source>
        <translation>Latium</translation>
    </message>
    <message>
        <source>Lombardy</source>
        <translation>Lombardei</translation>
    </message>
    <message>
        <source>Piedmont</source>
        <translation>Piemont</translation>
    </message>
    <message>
        <source>Veneto</source>
        <translation>Venetien</translation>
    </message>
    <message>
        <source>England, Wales or Northern Ireland</source>
        <translation>England, Wales oder Nordirland</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Schottland</translation>
    </message>
    <message>
        <source>Regional surtax, per cent</source>
        <translation>Regionaler Zuschlag, Prozent</translation>
    </message>
    <message>
        <source>30 % ruling</source>
        <translation>30-%-Regelung</translation>
    </message>
    <message>
        <source>Salary norm of the ruling</source>
        <translation>Gehaltsnorm der Regelung</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>none (researchers)</source>
        <translation>keine (Forschende)</translation>
    </message>
    <message>
        <source>below 30 with a master’s degree</source>
        <translation>unter 30 mit Masterabschluss</translation>
    </message>
    <message>
        <source>Single earner or single parent</source>
        <translation>Alleinverdiener oder alleinerziehend</translation>
    </message>
    <message>
        <source>Lives alone with the children</source>
        <translation>Lebt allein mit den Kindern</translation>
    </message>
    <message>
        <source>13th and 14th payment: untaxed where a sixth of the regular yearly pay is at most</source>
        <translation>13. und 14. Zahlung: unversteuert, wenn ein Sechstel der laufenden Jahresbezüge höchstens beträgt</translation>
    </message>
    <message>
        <source>Dependent spouse</source>
        <translation>Unterhaltene Ehegattin oder unterhaltener Ehegatte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
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
        <translation>Brandenburg</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlin</translation>
    </message>
    <message>
        <source>Baden-Württemberg</source>
        <translation>Baden-Württemberg</translation>
    </message>
    <message>
        <source>Bavaria</source>
        <translation>Bayern</translation>
    </message>
    <message>
        <source>California</source>
        <translation>Kalifornien</translation>
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
        <translation>District of Columbia</translation>
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
        <translation>Bremen</translation>
    </message>
    <message>
        <source>Hesse</source>
        <translation>Hessen</translation>
    </message>
    <message>
        <source>Hamburg</source>
        <translation>Hamburg</translation>
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
        <translation>Mecklenburg-Vorpommern</translation>
    </message>
    <message>
        <source>North Carolina</source>
        <translation>North Carolina</translation>
    </message>
    <message>
        <source>North Dakota</source>
        <translation>North Dakota</translation>
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
        <translation>Niedersachsen</translation>
    </message>
    <message>
        <source>New Jersey</source>
        <translation>New Jersey</translation>
    </message>
    <message>
        <source>New Mexico</source>
        <translation>New Mexico</translation>
    </message>
    <message>
        <source>Nevada</source>
        <translation>Nevada</translation>
    </message>
    <message>
        <source>North Rhine-Westphalia</source>
        <translation>Nordrhein-Westfalen</translation>
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
        <translation>Rheinland-Pfalz</translation>
    </message>
    <message>
        <source>South Carolina</source>
        <translation>South Carolina</translation>
    </message>
    <message>
        <source>South Dakota</source>
        <translation>South Dakota</translation>
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
        <translation>Sachsen</translation>
    </message>
    <message>
        <source>Saxony-Anhalt</source>
        <translation>Sachsen-Anhalt</translation>
    </message>
    <message>
        <source>Thuringia</source>
        <translation>Thüringen</translation>
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
        <translation>West Virginia</translation>
    </message>
    <message>
        <source>Wyoming</source>
        <translation>Wyoming</translation>
    </message>
    <message>
        <source>The employer passes the optional state insurance on</source>
        <translation>Der Arbeitgeber gibt die freiwillige Versicherung des Bundesstaates weiter</translation>
    </message>
    <message>
        <source>Civil status</source>
        <translation>Zivilstand</translation>
    </message>
    <message>
        <source>Executive (cadre)</source>
        <translation>Leitende (cadre)</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>Verheiratet</translation>
    </message>
    <message>
        <source>Employee (non-cadre)</source>
        <translation>Angestellte (non-cadre)</translation>
    </message>
    <message>
        <source>Student loan</source>
        <translation>Studienkredit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
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
        <translation>Studienkredit: Grenze pro Jahr</translation>
    </message>
    <message>
        <source>Tariff code, if known</source>
        <translation>Tarifcode, falls bekannt</translation>
    </message>
    <message>
        <source>Addition on the tax card, a year</source>
        <translation>Hinzurechnungsbetrag (ELStAM) im Jahr</translation>
    </message>
    <message>
        <source>Allowance on the tax card, a year</source>
        <translation>Freibetrag (ELStAM) im Jahr</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>I: single</source>
        <translation>I: alleinstehend</translation>
    </message>
    <message>
        <source>II: single parent</source>
        <translation>II: alleinerziehend</translation>
    </message>
    <message>
        <source>III: married, higher pay</source>
        <translation>III: verheiratet, höherer Lohn</translation>
    </message>
    <message>
        <source>IV: married, similar pay</source>
        <translation>IV: verheiratet, ähnlicher Lohn</translation>
    </message>
    <message>
        <source>V: married, partner in III</source>
        <translation>V: verheiratet, Partner in III</translation>
    </message>
    <message>
        <source>VI: second job</source>
        <translation>VI: zweite Stelle</translation>
    </message>
    <message>
        <source>Taxed at source</source>
        <translation>Quellenbesteuert</translation>
    </message>
    <message>
        <source>Unemployment contribution, %</source>
        <translation>Arbeitslosenbeitrag, %</translation>
    </message>
    <message>
        <source>Rebate on Vaud&apos;s cantonal tax, percent</source>
        <translation>Rabatt auf die Waadtländer Kantonssteuer, Prozent</translation>
    </message>
    <message>
        <source>%1: “%2” is no amount that can be taken. Write it as 60000.00: not negative, with at most two digits after the point.</source>
        <translation>%1: „%2“ ist kein verwendbarer Betrag. Schreiben Sie ihn als 60000.00: nicht negativ, höchstens zwei Stellen nach dem Punkt.</translation>
    </message>
    <message>
        <source>Household, %1: “%2” cannot be used. It may be: %3.</source>
        <translation>Haushalt, %1: „%2“ ist nicht verwendbar. Möglich ist: %3.</translation>
    </message>
    <message>
        <source>%1: no public source states these figures; enter them from the offer or the staff rules: %2.</source>
        <translation>%1: Diese Angaben stehen in keiner öffentlichen Quelle; bitte aus dem Angebot oder den Personalvorschriften eintragen: %2.</translation>
    </message>
    <message>
        <source>Household, %1: this has to be given. It may be: %2.</source>
        <translation>Haushalt, %1: Diese Angabe fehlt. Möglich ist: %2.</translation>
    </message>
    <message>
        <source>Supplementary pension (Agirc-Arrco)</source>
        <translation>Zusatzrente (Agirc-Arrco)</translation>
    </message>
    <message>
        <source>Old-age, disability and income insurance (AHV/IV/EO)</source>
        <translation>AHV/IV/EO</translation>
    </message>
    <message>
        <source>Unemployment insurance (ALV)</source>
        <translation>Arbeitslosenversicherung (ALV)</translation>
    </message>
    <message>
        <source>APEC</source>
        <translation>APEC</translation>
    </message>
    <message>
        <source>Cantonal tax</source>
        <translation>Kantonssteuer</translation>
    </message>
    <message>
        <source>Long-term care insurance</source>
        <translation>Pflegeversicherung</translation>
    </message>
    <message>
        <source>General balance contribution (CEG)</source>
        <translation>Allgemeiner Ausgleichsbeitrag (CEG)</translation>
    </message>
    <message>
        <source>Technical balance contribution (CET)</source>
        <translation>Technischer Ausgleichsbeitrag (CET)</translation>
    </message>
    <message>
        <source>Communal tax</source>
        <translation>Gemeindesteuer</translation>
    </message>
    <message>
        <source>CRDS</source>
        <translation>CRDS</translation>
    </message>
    <message>
        <source>CSG, deductible</source>
        <translation>CSG, abziehbar</translation>
    </message>
    <message>
        <source>CSG, not deductible</source>
        <translation>CSG, nicht abziehbar</translation>
    </message>
    <message>
        <source>Family allowance fund</source>
        <translation>Familienausgleichskasse</translation>
    </message>
    <message>
        <source>Federal income tax</source>
        <translation>Bundeseinkommensteuer</translation>
    </message>
    <message>
        <source>Direct federal tax</source>
        <translation>Direkte Bundessteuer</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>Einkommensteuer</translation>
    </message>
    <message>
        <source>Internal tax</source>
        <translation>Interne Steuer</translation>
    </message>
    <message>
        <source>IRPEF</source>
        <translation>IRPEF</translation>
    </message>
    <message>
        <source>Local income tax</source>
        <translation>Kommunale Einkommensteuer</translation>
    </message>
    <message>
        <source>Geneva maternity insurance</source>
        <translation>Genfer Mutterschaftsversicherung</translation>
    </message>
    <message>
        <source>Medicare</source>
        <translation>Medicare</translation>
    </message>
    <message>
        <source>Municipal surtax</source>
        <translation>Kommunaler Zuschlag</translation>
    </message>
    <message>
        <source>National Insurance</source>
        <translation>Sozialversicherung (National Insurance)</translation>
    </message>
    <message>
        <source>Pension, capped</source>
        <translation>Rente, plafoniert</translation>
    </message>
    <message>
        <source>Pension fund (BVG)</source>
        <translation>Pensionskasse (BVG)</translation>
    </message>
    <message>
        <source>Pension, uncapped</source>
        <translation>Rente, ohne Obergrenze</translation>
    </message>
    <message>
        <source>Regional surtax</source>
        <translation>Regionaler Zuschlag</translation>
    </message>
    <message>
        <source>Social insurance</source>
        <translation>Sozialversicherung</translation>
    </message>
    <message>
        <source>Social Security</source>
        <translation>Social Security (Rente)</translation>
    </message>
    <message>
        <source>Solidarity surcharge</source>
        <translation>Solidaritätszuschlag</translation>
    </message>
    <message>
        <source>Tax at source</source>
        <translation>Quellensteuer</translation>
    </message>
    <message>
        <source>State income tax</source>
        <translation>Einkommensteuer des Bundesstaates</translation>
    </message>
    <message>
        <source>State payroll insurance</source>
        <translation>Sozialbeiträge des Bundesstaates</translation>
    </message>
    <message>
        <source>Paid on top</source>
        <translation>Zusätzlich ausgezahlt</translation>
    </message>
    <message>
        <source>Unemployment insurance</source>
        <translation>Arbeitslosenversicherung</translation>
    </message>
    <message>
        <source>Wage tax</source>
        <translation>Lohnsteuer</translation>
    </message>
    <message>
        <source>This place computes from gross or from net, not from a taxable income.</source>
        <translation>Für diesen Ort wird vom Brutto oder vom Netto aus gerechnet, nicht vom steuerbaren Einkommen.</translation>
    </message>
    <message>
        <source>At this income the yearly assessment gives further credits and refunds of social insurance; they are not included.</source>
        <translation>Bei diesem Einkommen bringt die Arbeitnehmerveranlagung weitere Absetzbeträge und Rückerstattungen der Sozialversicherung; sie sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Minor employment: pay of one payment up to {551.10} a month is not insured.</source>
        <translation>Geringfügige Beschäftigung: Bis {551.10} im Monat besteht keine Sozialversicherung.</translation>
    </message>
    <message>
        <source>One regular month; a 13th and 14th payment are insured and taxed apart and come on top.</source>
        <translation>Ein laufender Monat; eine 13. und 14. Zahlung werden gesondert versichert und versteuert und kommen hinzu.</translation>
    </message>
    <message>
        <source>The 13th and 14th payment stay untaxed because a sixth of the regular pay is within the limit that was taken; that limit is not confirmed by a source.</source>
        <translation>Die 13. und 14. Zahlung bleiben unversteuert, weil ein Sechstel der laufenden Bezüge die angenommene Grenze nicht übersteigt; diese Grenze ist durch keine Quelle bestätigt.</translation>
    </message>
    <message>
        <source>Computed as twelve even months. In this canton a 13th salary raises the rate of the month in which it is paid.</source>
        <translation>Gerechnet wie zwölf gleiche Monate. In diesem Kanton erhöht ein 13. Monatslohn den Satz des Monats, in dem er ausgezahlt wird.</translation>
    </message>
    <message>
        <source>Pension rates and reference salaries were seen with the values of 2024/25, the health rate of {4.86} % on a page of 2019; newer ones were not found.</source>
        <translation>Die Pensionssätze und Referenzlöhne stammen aus Seiten mit den Werten 2024/25, der Krankensatz von {4.86} % aus einer Seite von 2019; neuere wurden nicht gefunden.</translation>
    </message>
    <message>
        <source>The health share (a third of {4.32} %) is of about 2017; the pension rate is as entered.</source>
        <translation>Der Krankenanteil (ein Drittel von {4.32} %) ist von etwa 2017; der Pensionssatz ist wie eingetragen.</translation>
    </message>
    <message>
        <source>No public source states this organisation&apos;s contribution rates: they are as entered.</source>
        <translation>Die Beitragssätze dieser Organisation stehen in keiner öffentlichen Quelle: sie sind wie eingetragen.</translation>
    </message>
    <message>
        <source>The rates are as entered. A state may count this pay when it sets the rate on other income.</source>
        <translation>Die Sätze sind wie eingetragen. Ein Staat darf dieses Gehalt beim Steuersatz auf andere Einkünfte berücksichtigen.</translation>
    </message>
    <message>
        <source>Taken over from CERN, whose pension fund the staff belong to: rate and C factor of the reference salary. The health rate is as entered.</source>
        <translation>Vom CERN übernommen, zu dessen Pensionskasse das Personal gehört: Satz und C-Faktor des Referenzlohns. Der Krankensatz ist wie eingetragen.</translation>
    </message>
    <message>
        <source>The pension rate of {12.1} % is not confirmed by a source, the floor of the levy is derived, and the Union tax is the share that was entered.</source>
        <translation>Der Pensionssatz von {12.1} % ist durch keine Quelle bestätigt, die Grenze der Abgabe ist abgeleitet, und die Unionssteuer ist der eingetragene Anteil.</translation>
    </message>
    <message>
        <source>The exemption holds for members of the staff; consultants, interns and pensions are usually taxed, and citizens of the United States stay liable there.</source>
        <translation>Die Befreiung gilt für Angehörige des Personals; Berater, Praktikanten und Renten werden in der Regel besteuert, und US-Bürger bleiben dort steuerpflichtig.</translation>
    </message>
    <message>
        <source>Post adjustment, a percentage of the net base salary by duty station, comes on top and is not included; pay that contains it is entered as net.</source>
        <translation>Der Kaufkraftausgleich (post adjustment), ein Prozentsatz des Netto-Grundgehalts je Dienstort, kommt hinzu und ist nicht enthalten; Gehälter, die ihn enthalten, werden als netto eingegeben.</translation>
    </message>
    <message>
        <source>The month bears its part of the tax on a year of equal payments; the rate that is withheld may differ.</source>
        <translation>Der Monat trägt seinen Teil der Steuer auf ein Jahr mit gleichen Zahlungen; der einbehaltene Satz kann abweichen.</translation>
    </message>
    <message>
        <source>The income tax rests on the scale for income of 2025: the scale for this year’s income is not law yet.</source>
        <translation>Die Einkommensteuer beruht auf dem Tarif für Einkommen von 2025: Der Tarif für dieses Jahr ist noch nicht Gesetz.</translation>
    </message>
    <message>
        <source>The rate of Geneva&apos;s maternity insurance for this year was not found; that of 2025 is assumed.</source>
        <translation>Der Satz der Genfer Mutterschaftsversicherung für dieses Jahr wurde nicht gefunden; angenommen ist der von 2025.</translation>
    </message>
    <message>
        <source>Geneva&apos;s tax is composed as its law says (12 % less, one home-care centime), but was not held against an official case; the communal share by place of work is not computed.</source>
        <translation>Die Genfer Steuer ist nach dem Gesetz zusammengesetzt (12 % weniger, ein Hilfe-zu-Hause-Rappen), aber an keinem amtlichen Fall geprüft; der Gemeindeanteil nach Arbeitsort ist nicht gerechnet.</translation>
    </message>
    <message>
        <source>The month is its part of a year of equal payments; a payslip spreads credits and surtaxes differently.</source>
        <translation>Der Monat ist sein Teil eines Jahres mit gleichen Zahlungen; eine Lohnabrechnung verteilt Abzüge und Zuschläge anders.</translation>
    </message>
    <message>
        <source>Regional and municipal surtaxes come from one source that no second one confirmed.</source>
        <translation>Regionaler und kommunaler Zuschlag stammen aus einer Quelle, die keine zweite bestätigt hat.</translation>
    </message>
    <message>
        <source>From CHF {120000} a year, residents are assessed in the ordinary way afterwards; the tax at source is only an advance.</source>
        <translation>Ab CHF {120000} im Jahr werden Ansässige nachträglich ordentlich veranlagt; die Quellensteuer ist dann nur eine Anzahlung.</translation>
    </message>
    <message>
        <source>Mini-job: the employer pays the flat tax and contributions; the employee&apos;s pension share can be dropped on request.</source>
        <translation>Minijob: Der Arbeitgeber zahlt Pauschsteuer und Pauschalbeiträge; vom Rentenbeitrag kann man sich auf Antrag befreien lassen.</translation>
    </message>
    <message>
        <source>A gross of a year includes the holiday pay of 8 %; a month is a month without it.</source>
        <translation>Ein Jahresbrutto enthält das Urlaubsgeld von 8 %; ein Monat ist einer ohne Urlaubsgeld.</translation>
    </message>
    <message>
        <source>The salary norm of the 30 % ruling cuts the tax-free part, or leaves none.</source>
        <translation>Die Gehaltsnorm der 30-%-Regelung kürzt den steuerfreien Teil oder lässt keinen übrig.</translation>
    </message>
    <message>
        <source>Computed to the cent; the official tables go by steps of pay and whole euros, which makes up to 2 euros a year.</source>
        <translation>Auf den Cent gerechnet; die amtlichen Tabellen gehen in Gehaltsstufen und ganzen Euro, das macht bis zu 2 Euro im Jahr aus.</translation>
    </message>
    <message>
        <source>The data have no amount of this canton&apos;s deduction for a child; none is assumed, so the tax shown is too high. It can be entered in the household.</source>
        <translation>Die Daten enthalten den Kinderabzug dieses Kantons nicht; angenommen ist keiner, die gezeigte Steuer ist daher zu hoch. Er lässt sich im Haushalt eingeben.</translation>
    </message>
    <message>
        <source>This pay is not above the limit from which private health insurance is open; it holds only for those who were released before.</source>
        <translation>Dieser Lohn liegt nicht über der Grenze, ab der eine private Krankenversicherung möglich ist; sie gilt nur für früher Befreite.</translation>
    </message>
    <message>
        <source>From this gross, contributions and the standard deductions (professional expenses, insurance premiums, family) are taken; others can be entered in the household.</source>
        <translation>Von diesem Bruttolohn sind Beiträge und Standardabzüge (Berufskosten, Versicherungsprämien, Familie) abgezogen; weitere lassen sich im Haushalt eingeben.</translation>
    </message>
    <message>
        <source>Transition range: contributions are computed on a reduced base; in a year, twelve even months are assumed.</source>
        <translation>Übergangsbereich: Die Beiträge werden von einer verringerten Einnahme berechnet; im Jahr sind zwölf gleiche Monate angenommen.</translation>
    </message>
    <message>
        <source>The pension contribution is as entered; the limits of qualifying earnings ({6240} and {50270} a year) are not verified.</source>
        <translation>Der Pensionsbeitrag ist wie eingetragen; die Grenzen des anrechenbaren Verdienstes ({6240} und {50270} im Jahr) sind nicht bestätigt.</translation>
    </message>
    <message>
        <source>Every resident of this state also pays a county tax; it is left out until a county is given.</source>
        <translation>In diesem Bundesstaat zahlt jeder Einwohner auch eine Countysteuer; sie fehlt hier, bis ein County angegeben ist.</translation>
    </message>
    <message>
        <source>The standard deduction is used; itemized deductions, such as state taxes paid, would lower the tax here.</source>
        <translation>Gerechnet ist mit dem Pauschalabzug (standard deduction); Einzelabzüge, etwa gezahlte Steuern des Bundesstaates, würden die Steuer hier senken.</translation>
    </message>
    <message>
        <source>The rule of this locality for the year is not confirmed by a second source.</source>
        <translation>Die Regel dieses Ortes für das Jahr ist durch keine zweite Quelle bestätigt.</translation>
    </message>
    <message>
        <source>Credits for low wages, such as the earned income credit, are left out; net may be higher.</source>
        <translation>Gutschriften für niedrige Löhne, etwa der Earned Income Credit, fehlen; das Netto kann höher sein.</translation>
    </message>
    <message>
        <source>A month is a twelfth of the year&apos;s final tax; the withholding on a payslip differs.</source>
        <translation>Ein Monat ist ein Zwölftel der endgültigen Jahressteuer; der Abzug auf der Lohnabrechnung weicht davon ab.</translation>
    </message>
    <message>
        <source>The lines are what this pay adds: the joint return less the return on the partner’s wages alone.</source>
        <translation>Die Zeilen zeigen, was dieser Lohn hinzufügt: die gemeinsame Erklärung abzüglich derjenigen auf den Lohn des Partners allein.</translation>
    </message>
    <message>
        <source>The state takes an employee insurance contribution whose figures for this year were not found; it is left out.</source>
        <translation>Der Bundesstaat erhebt einen Versicherungsbeitrag der Beschäftigten, dessen Zahlen für das Jahr nicht gefunden wurden; er fehlt hier.</translation>
    </message>
    <message>
        <source>Some state figures of this year are projections; the state may publish others.</source>
        <translation>Einige Zahlen dieses Bundesstaates für das Jahr sind Hochrechnungen; der Staat kann andere veröffentlichen.</translation>
    </message>
    <message>
        <source>The city changes its rate on 1 July; the rate of 1 January is used for the whole year.</source>
        <translation>Die Stadt ändert ihren Satz am 1. Juli; gerechnet ist das ganze Jahr mit dem Satz vom 1. Januar.</translation>
    </message>
    <message>
        <source>State exemptions and credits for dependants are left out; the state tax may be lower.</source>
        <translation>Freibeträge und Gutschriften des Bundesstaates für Angehörige fehlen; die Steuer des Bundesstaates kann niedriger sein.</translation>
    </message>
    <message>
        <source>Special rules of Valais (indexation, family reduction, the communes&apos; own tariff) are not in the data; this figure is a rough one.</source>
        <translation>Sonderregeln des Wallis (Indexierung, Familienermässigung, eigener Tarif der Gemeinden) sind nicht in den Daten; dieser Betrag ist grob.</translation>
    </message>
    <message>
        <source>Vaud grants a rebate on the cantonal tax; this year&apos;s percentage was not found, none is assumed. It can be entered in the household.</source>
        <translation>Die Waadt gewährt einen Rabatt auf die Kantonssteuer; der Satz dieses Jahres wurde nicht gefunden, angenommen ist keiner. Er lässt sich im Haushalt eingeben.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here, or its value is not of the right kind.</source>
        <translation>Der Schlüssel „%1“ ist hier nicht bekannt, oder sein Wert ist von falscher Art.</translation>
    </message>
    <message>
        <source>“%1” has to be given.</source>
        <translation>„%1“ muss angegeben sein.</translation>
    </message>
    <message>
        <source>This is not JSON (at byte %1). Write one JSON object a line.</source>
        <translation>Das ist kein JSON (bei Byte %1). Schreiben Sie ein JSON-Objekt je Zeile.</translation>
    </message>
    <message>
        <source>One JSON object a line is expected, without lists in it.</source>
        <translation>Erwartet wird ein JSON-Objekt je Zeile, ohne Listen darin.</translation>
    </message>
    <message>
        <source>Give one amount: gross, net or taxable.</source>
        <translation>Geben Sie genau einen Betrag an: gross, net oder taxable.</translation>
    </message>
    <message>
        <source>Taxes on a taxable income can be asked for a year only.</source>
        <translation>Steuern auf einem steuerbaren Einkommen lassen sich nur für ein Jahr erfragen.</translation>
    </message>
    <message>
        <source>%1: no source confirms this threshold; enter it: %2.</source>
        <translation>%1: Diese Grenze ist durch keine Quelle bestätigt; bitte eintragen: %2.</translation>
    </message>
    <message>
        <source>No gross reaches a net of %1.</source>
        <translation>Kein Brutto erreicht ein Netto von %1.</translation>
    </message>
    <message>
        <source>There are no tax rules for “%1”. There are rules for: %2.</source>
        <translation>Für „%1“ gibt es keine Steuerregeln. Es gibt sie für: %2.</translation>
    </message>
    <message>
        <source>There is no tax data for %1 “%2”. There is data for: %3.</source>
        <translation>Für %1 „%2“ gibt es keine Steuerdaten. Es gibt sie für: %3.</translation>
    </message>
    <message>
        <source>The rules at hand do not cover %1 “%2”. They cover: %3.</source>
        <translation>Die vorliegenden Regeln decken %1 „%2“ nicht ab. Abgedeckt sind: %3.</translation>
    </message>
    <message>
        <source>%1: there is no tax data for %2. There is data for: %3.</source>
        <translation>%1: Für %2 gibt es keine Steuerdaten. Es gibt sie für: %3.</translation>
    </message>
    <message>
        <source>Payments a year</source>
        <translation>Zahlungen im Jahr</translation>
    </message>
    <message>
        <source>Children under 25</source>
        <translation>Kinder unter 25</translation>
    </message>
    <message>
        <source>Accident contribution, %</source>
        <translation>Unfallbeitrag, %</translation>
    </message>
    <message>
        <source>Dependent children of 21 to 29</source>
        <translation>Unterhaltene Kinder von 21 bis 29</translation>
    </message>
    <message>
        <source>Partner’s net taxable pay a year</source>
        <translation>Steuerbares Nettoentgelt der Partnerin oder des Partners im Jahr</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Children under 17</source>
        <translation>Kinder unter 17</translation>
    </message>
    <message>
        <source>Partner’s gross wages a year</source>
        <translation>Bruttolohn des Partners im Jahr</translation>
    </message>
    <message>
        <source>Accident insurance</source>
        <translation>Unfallversicherung</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Rentenversicherung und Pension</translation>
    </message>
    <message>
        <source>Left over by the smallest unit</source>
        <translation>Rest der kleinsten Einheit</translation>
    </message>
    <message>
        <source>Tax year</source>
        <translation>Steuerjahr</translation>
    </message>
    <message>
        <source>Federal state (Land)</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Asks for a degree in %2, at least: %1, or equivalent experience</source>
        <translation>Verlangt einen Abschluss in %2, mindestens: %1, oder gleichwertige Erfahrung</translation>
    </message>
    <message>
        <source>Asks for a degree, at least: %1, or %2 years of experience</source>
        <translation>Verlangt einen Abschluss, mindestens: %1, oder %2 Jahre Erfahrung</translation>
    </message>
    <message>
        <source>Asks for a degree, at least: %1, or 1 year of experience</source>
        <translation>Verlangt einen Abschluss, mindestens: %1, oder 1 Jahr Erfahrung</translation>
    </message>
    <message>
        <source>Asks for a degree in %2, at least: %1, or %3 years of experience</source>
        <translation>Verlangt einen Abschluss in %2, mindestens: %1, oder %3 Jahre Erfahrung</translation>
    </message>
    <message>
        <source>Asks for a degree in %2, at least: %1, or 1 year of experience</source>
        <translation>Verlangt einen Abschluss in %2, mindestens: %1, oder 1 Jahr Erfahrung</translation>
    </message>
    <message>
        <source>Not open to people with a degree above: %1</source>
        <translation>Nicht offen für Personen mit einem Abschluss über: %1</translation>
    </message>
    <message>
        <source>Asks for an enrolled student, studying at least for: %1</source>
        <translation>Verlangt eine eingeschriebene Person, die mindestens dies studiert: %1</translation>
    </message>
    <message>
        <source>Asks for a student enrolled at %1</source>
        <translation>Verlangt eine Einschreibung an: %1</translation>
    </message>
    <message>
        <source>Asks for a student enrolled at %2, studying at least for: %1</source>
        <translation>Verlangt eine Einschreibung an %2, mindestens für: %1</translation>
    </message>
    <message>
        <source>Asks for a student enrolled until %1 at least</source>
        <translation>Verlangt eine Einschreibung mindestens bis %1</translation>
    </message>
    <message>
        <source>Asks for a student enrolled until %2 at least, studying at least for: %1</source>
        <translation>Verlangt eine Einschreibung mindestens bis %2, mindestens für: %1</translation>
    </message>
    <message>
        <source>Asks for a student enrolled at %1 until %2 at least</source>
        <translation>Verlangt eine Einschreibung an %1 mindestens bis %2</translation>
    </message>
    <message>
        <source>Asks for a student enrolled at %2 until %3 at least, studying at least for: %1</source>
        <translation>Verlangt eine Einschreibung an %2 mindestens bis %3, mindestens für: %1</translation>
    </message>
    <message>
        <source>Enrolled as a student until %1</source>
        <translation>Als Studentin oder Student eingeschrieben bis %1</translation>
    </message>
    <message>
        <source>Asks for at most %2 years of experience in %1</source>
        <translation>Verlangt höchstens %2 Jahre Erfahrung in %1</translation>
    </message>
    <message>
        <source>Asks for at most 1 year of experience in %1</source>
        <translation>Verlangt höchstens 1 Jahr Erfahrung in %1</translation>
    </message>
    <message>
        <source>Asks people to live within %1 km of %2</source>
        <translation>Verlangt einen Wohnort höchstens %1 km von %2</translation>
    </message>
    <message>
        <source>Asks for a security clearance, held or to be obtained: %1</source>
        <translation>Verlangt eine Sicherheitsüberprüfung, vorhanden oder erreichbar: %1</translation>
    </message>
    <message>
        <source>You would like to work in: %1</source>
        <translation>Sie möchten arbeiten in: %1</translation>
    </message>
    <message>
        <source>You would like to work at home, at least: %1</source>
        <translation>Sie möchten zu Hause arbeiten, mindestens: %1</translation>
    </message>
    <message>
        <source>You would like a workload from %1 to %2 percent</source>
        <translation>Sie möchten ein Pensum von %1 bis %2 Prozent</translation>
    </message>
    <message>
        <source>You would like a contract without an end</source>
        <translation>Sie möchten einen unbefristeten Vertrag</translation>
    </message>
    <message>
        <source>You would like to start on %1 or later</source>
        <translation>Sie möchten am %1 oder später beginnen</translation>
    </message>
    <message>
        <source>Degree: %1 in %2</source>
        <translation>Abschluss: %1 in %2</translation>
    </message>
    <message>
        <source>Enrolled as a student until %1: %2</source>
        <translation>Als Studentin oder Student eingeschrieben bis %1: %2</translation>
    </message>
    <message>
        <source>Enrolled as a student: %1</source>
        <translation>Als Studentin oder Student eingeschrieben: %1</translation>
    </message>
    <message>
        <source>Holds the clearance %1</source>
        <translation>Hat die Sicherheitsüberprüfung %1</translation>
    </message>
    <message>
        <source>Holds the clearance %1 until %2</source>
        <translation>Hat die Sicherheitsüberprüfung %1 bis %2</translation>
    </message>
    <message>
        <source>Holds no clearance</source>
        <translation>Hat keine Sicherheitsüberprüfung</translation>
    </message>
    <message>
        <source>The profile does not say in which town the person lives</source>
        <translation>Das Profil sagt nicht, in welchem Ort die Person wohnt</translation>
    </message>
    <message>
        <source>The town %1 or the place asked for is not in the list</source>
        <translation>Der Ort %1 oder der verlangte Ort steht nicht in der Liste</translation>
    </message>
    <message>
        <source>Lives in %1, %2 km from %3</source>
        <translation>Wohnt in %1, %2 km von %3</translation>
    </message>
    <message>
        <source>Several towns are called %1: between %2 and %3 km from %4</source>
        <translation>Mehrere Orte heißen %1: zwischen %2 und %3 km von %4</translation>
    </message>
    <message>
        <source>The posting says: %1</source>
        <translation>Das Inserat sagt: %1</translation>
    </message>
    <message>
        <source>The posting offers %1 to %2 percent</source>
        <translation>Das Inserat bietet %1 bis %2 Prozent</translation>
    </message>
    <message>
        <source>The contract: %1</source>
        <translation>Der Vertrag: %1</translation>
    </message>
    <message>
        <source>The work starts on %1</source>
        <translation>Die Arbeit beginnt am %1</translation>
    </message>
    <message>
        <source>The posting does not say</source>
        <translation>Das Inserat sagt es nicht</translation>
    </message>
    <message>
        <source>Does a degree in %1 count for %2?</source>
        <translation>Zählt ein Abschluss in %1 für %2?</translation>
    </message>
    <message>
        <source>In which subject is your highest degree?</source>
        <translation>In welchem Fach ist Ihr höchster Abschluss?</translation>
    </message>
    <message>
        <source>What do you study, where, and until when are you enrolled?</source>
        <translation>Was studieren Sie, wo, und bis wann sind Sie eingeschrieben?</translation>
    </message>
    <message>
        <source>Which clearance is enough, and can it be obtained after the contract is signed: %1?</source>
        <translation>Welche Sicherheitsüberprüfung genügt, und kann sie nach Vertragsabschluss erlangt werden: %1?</translation>
    </message>
    <message>
        <source>In which town do you live?</source>
        <translation>In welchem Ort wohnen Sie?</translation>
    </message>
    <message>
        <source>How far from %1 do you live?</source>
        <translation>Wie weit von %1 wohnen Sie?</translation>
    </message>
    <message>
        <source>Can the work be done at home, and how often?</source>
        <translation>Kann die Arbeit zu Hause getan werden, und wie oft?</translation>
    </message>
    <message>
        <source>Which workloads are possible?</source>
        <translation>Welche Pensen sind möglich?</translation>
    </message>
    <message>
        <source>Is the contract permanent?</source>
        <translation>Ist der Vertrag unbefristet?</translation>
    </message>
    <message>
        <source>Measured in a straight line between the middles of the towns (GeoNames)</source>
        <translation>In gerader Linie zwischen den Ortsmitten gemessen (GeoNames)</translation>
    </message>
    <message>
        <source>Would fit if %2 years of the work were in %1</source>
        <translation>Würde passen, wenn %2 Jahre der Arbeit in %1 wären</translation>
    </message>
    <message>
        <source>Would fit if 1 year of the work were in %1</source>
        <translation>Würde passen, wenn 1 Jahr der Arbeit in %1 wäre</translation>
    </message>
    <message>
        <source>Would fit with %1 years of experience since graduation</source>
        <translation>Würde passen mit %1 Jahren Erfahrung seit dem Abschluss</translation>
    </message>
    <message>
        <source>Would fit with 1 year of experience since graduation</source>
        <translation>Würde passen mit 1 Jahr Erfahrung seit dem Abschluss</translation>
    </message>
    <message>
        <source>Would fit with this clearance: %1</source>
        <translation>Würde passen mit dieser Sicherheitsüberprüfung: %1</translation>
    </message>
    <message>
        <source>Would fit when living in or near %1</source>
        <translation>Würde passen mit Wohnort in oder bei %1</translation>
    </message>
    <message>
        <source>Would fit when living in one of the %1</source>
        <translation>Würde passen mit Wohnsitz in: %1</translation>
    </message>
    <message>
        <source>Would fit for somebody who is not a student</source>
        <translation>Würde passen für jemanden, der nicht studiert</translation>
    </message>
    <message>
        <source>A distance needs its town and more than 0 km. Write both, or choose a place without a distance.</source>
        <translation>Eine Entfernung braucht ihren Ort und mehr als 0 km. Geben Sie beides an, oder wählen Sie einen Ort ohne Entfernung.</translation>
    </message>
    <message>
        <source>The preferred workload is not a range from 0 to 100 percent.</source>
        <translation>Das gewünschte Pensum ist kein Bereich von 0 bis 100 Prozent.</translation>
    </message>
    <message>
        <source>A security clearance has no name. Write it, or remove the line.</source>
        <translation>Eine Sicherheitsüberprüfung hat keinen Namen. Geben Sie ihn an, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep, which no résumé is. Nothing was imported.</source>
        <translation>Die Datei ist mehr als %1 Ebenen tief verschachtelt; kein Lebenslauf ist das. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The file is no Europass CV in XML: something is wrong near line %1.</source>
        <translation>Die Datei ist kein Europass-Lebenslauf in XML: Etwas stimmt nicht bei Zeile %1.</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3, the average of %4 published days from %5 to %6</source>
        <translation>1 %1 = %2 %3, Mittel aus %4 veröffentlichten Tagen vom %5 bis %6</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3, typed by hand</source>
        <translation>1 %1 = %2 %3, von Hand eingegeben</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3, typed by hand: %4</source>
        <translation>1 %1 = %2 %3, von Hand eingegeben: %4</translation>
    </message>
    <message>
        <source>No exchange rate was published for %1; the one of %2 is used.</source>
        <translation>Für den %1 wurde kein Wechselkurs veröffentlicht; verwendet wird der vom %2.</translation>
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
        <translation>Mittel aus %1 veröffentlichten Tagen, %2 bis %3</translation>
    </message>
    <message>
        <source>typed by hand on %1</source>
        <translation>von Hand eingegeben am %1</translation>
    </message>
    <message>
        <source>The period from %1 to %2 ends before it begins.</source>
        <translation>Der Zeitraum vom %1 bis %2 endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The period has more exchange rates than an average can hold exactly.</source>
        <translation>Der Zeitraum hat mehr Wechselkurse, als ein Mittel genau fassen kann.</translation>
    </message>
    <message>
        <source>No day from %3 to %4 has exchange rates of both %1 and %2.</source>
        <translation>Kein Tag vom %3 bis %4 hat Wechselkurse für %1 und %2.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 2026-05-31.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn als 2026-05-31.</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write it as 2026-01-01..2026-03-31.</source>
        <translation>„%1“ ist kein Zeitraum. Schreiben Sie ihn als 2026-01-01..2026-03-31.</translation>
    </message>
    <message>
        <source>“%1” is not a rate. Write it as EUR:CHF=0.95, with a note after a further colon if wanted.</source>
        <translation>„%1“ ist kein Kurs. Schreiben Sie ihn als EUR:CHF=0.95, bei Bedarf mit einer Notiz nach einem weiteren Doppelpunkt.</translation>
    </message>
    <message>
        <source>A rate needs two different currencies, not %1 twice.</source>
        <translation>Ein Kurs braucht zwei verschiedene Währungen, nicht zweimal %1.</translation>
    </message>
    <message>
        <source>A rate has to be more than zero, not %1.</source>
        <translation>Ein Kurs muss größer als null sein, nicht %1.</translation>
    </message>
    <message>
        <source>%1 has too many digits for a rate: at most 11, and 8 of them after the point.</source>
        <translation>%1 hat zu viele Stellen für einen Kurs: höchstens 11, davon 8 nach dem Komma.</translation>
    </message>
    <message>
        <source>The note of a rate is too long.</source>
        <translation>Die Notiz eines Kurses ist zu lang.</translation>
    </message>
    <message>
        <source>expatriation</source>
        <translation>Auslandszulage</translation>
    </message>
    <message>
        <source>meals</source>
        <translation>Verpflegung</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>Verkehrsmittel</translation>
    </message>
    <message>
        <source>per cent of the time</source>
        <translation>Prozent der Zeit</translation>
    </message>
    <message>
        <source>Way to work</source>
        <translation>Arbeitsweg</translation>
    </message>
    <message>
        <source>Fully remote: all %1 working days of a year.</source>
        <translation>Ganz im Homeoffice: alle %1 Arbeitstage eines Jahres.</translation>
    </message>
    <message>
        <source>Days at home a week × %1 working weeks, of %2 working days a year.</source>
        <translation>Homeoffice-Tage pro Woche × %1 Arbeitswochen, von %2 Arbeitstagen pro Jahr.</translation>
    </message>
    <message>
        <source>Days at home a month × %1 months, of %2 working days a year.</source>
        <translation>Homeoffice-Tage pro Monat × %1 Monate, von %2 Arbeitstagen pro Jahr.</translation>
    </message>
    <message>
        <source>Days at home a year as stated, of %2 working days a year.</source>
        <translation>Homeoffice-Tage pro Jahr wie angegeben, von %2 Arbeitstagen pro Jahr.</translation>
    </message>
    <message>
        <source>%2 working days a year less office days a week × %1 working weeks.</source>
        <translation>%2 Arbeitstage pro Jahr abzüglich Bürotage pro Woche × %1 Arbeitswochen.</translation>
    </message>
    <message>
        <source>%2 working days a year less office days a month × %1 months.</source>
        <translation>%2 Arbeitstage pro Jahr abzüglich Bürotage pro Monat × %1 Monate.</translation>
    </message>
    <message>
        <source>%2 working days a year less the office days stated.</source>
        <translation>%2 Arbeitstage pro Jahr abzüglich der angegebenen Bürotage.</translation>
    </message>
    <message>
        <source>%1: %2 weekdays less %3 holidays less %4 days of leave: %5 working days</source>
        <translation>%1: %2 Wochentage abzüglich %3 Feiertage abzüglich %4 Urlaubstage: %5 Arbeitstage</translation>
    </message>
    <message>
        <source>A usual year of %1 working days, holidays and leave taken off</source>
        <translation>Ein übliches Jahr mit %1 Arbeitstagen, ohne Feiertage und Urlaub</translation>
    </message>
    <message>
        <source>The place is not known, or there are several: a usual working year is assumed.</source>
        <translation>Der Ort ist nicht bekannt, oder es gibt mehrere: Ein übliches Arbeitsjahr wird angenommen.</translation>
    </message>
    <message>
        <source>By the town, the holidays are those of %1.</source>
        <translation>Nach dem Ort gelten die Feiertage von %1.</translation>
    </message>
    <message>
        <source>%1 working days × %2 hours a week ÷ 5: %3 hours a year</source>
        <translation>%1 Arbeitstage × %2 Stunden pro Woche ÷ 5: %3 Stunden pro Jahr</translation>
    </message>
    <message>
        <source>÷ %3 hours really worked (%1 days, %2 hours in a full week)</source>
        <translation>÷ %3 wirklich gearbeitete Stunden (%1 Tage, %2 Stunden in einer vollen Woche)</translation>
    </message>
    <message>
        <source>÷ %4 hours, %3 of them on the way to work (%1 days, %2 hours in a full week)</source>
        <translation>÷ %4 Stunden, davon %3 auf dem Arbeitsweg (%1 Tage, %2 Stunden in einer vollen Woche)</translation>
    </message>
    <message>
        <source>Per cent at home × %1 days, of %2 working days a year.</source>
        <translation>Prozent im Homeoffice × %1 Tage, von %2 Arbeitstagen pro Jahr.</translation>
    </message>
    <message>
        <source>%2 working days a year less per cent in the office × %1 days.</source>
        <translation>%2 Arbeitstage pro Jahr abzüglich Prozent im Büro × %1 Tage.</translation>
    </message>
    <message>
        <source>The way to work is not stated.</source>
        <translation>Der Arbeitsweg ist nicht angegeben.</translation>
    </message>
    <message>
        <source>It is not known how many days are worked in the office.</source>
        <translation>Wie viele Tage im Büro gearbeitet werden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There and back on the days in the office.</source>
        <translation>Hin und zurück an den Bürotagen.</translation>
    </message>
    <message>
        <source>Less the way to work: %1 office days × %3 %2</source>
        <translation>Abzüglich Arbeitsweg: %1 Bürotage × %3 %2</translation>
    </message>
    <message>
        <source>The cost of the way to work is not stated, and pay is asked for less that cost.</source>
        <translation>Die Kosten des Arbeitswegs sind nicht angegeben, und gefragt ist der Lohn abzüglich dieser Kosten.</translation>
    </message>
    <message>
        <source>The time of the way to work is not known, and it is to count as worked.</source>
        <translation>Die Zeit des Arbeitswegs ist nicht bekannt, und sie soll als gearbeitet zählen.</translation>
    </message>
    <message>
        <source>The days in the office are not known, so the way to work cannot be counted.</source>
        <translation>Die Bürotage sind nicht bekannt, darum lässt sich der Arbeitsweg nicht rechnen.</translation>
    </message>
    <message>
        <source>The posting speaks of %1 days abroad; %2 allows %3 a year. Source: %4 (%5)</source>
        <translation>Das Inserat spricht von %1 Tagen im Ausland; %2 erlaubt %3 pro Jahr. Quelle: %4 (%5)</translation>
    </message>
    <message>
        <source>%1: %2, step %3; in force from %4 to %5</source>
        <translation>%1: %2, Stufe %3; gültig von %4 bis %5</translation>
    </message>
    <message>
        <source>%1: %2, step %3; in force since %4, no end known</source>
        <translation>%1: %2, Stufe %3; gültig seit %4, kein Ende bekannt</translation>
    </message>
    <message>
        <source>With the yearly bonus (%1): %2 % of a month</source>
        <translation>Mit der jährlichen Zahlung (%1): %2 % eines Monats</translation>
    </message>
    <message>
        <source>With the yearly bonus (%1): %2 to %3 % of a month</source>
        <translation>Mit der jährlichen Zahlung (%1): %2 bis %3 % eines Monats</translation>
    </message>
    <message>
        <source>The step is not stated: from the lowest to the highest step of the table.</source>
        <translation>Die Stufe ist nicht angegeben: von der untersten bis zur obersten Stufe der Tabelle.</translation>
    </message>
    <message>
        <source>%1 years of experience give step %2, if the employer counts all of it. Source: %3</source>
        <translation>%1 Jahre Erfahrung ergeben Stufe %2, wenn der Arbeitgeber sie ganz anrechnet. Quelle: %3</translation>
    </message>
    <message>
        <source>With locality pay for %1: %2 %.</source>
        <translation>Mit dem Ortszuschlag für %1: %2 %.</translation>
    </message>
    <message>
        <source>For a whole year; a twelfth less for each month without pay.</source>
        <translation>Für ein ganzes Jahr; ein Zwölftel weniger je Monat ohne Lohn.</translation>
    </message>
    <message>
        <source>Only a grade is stated (%1): no table for %2.</source>
        <translation>Nur eine Gehaltsstufe ist angegeben (%1): keine Tabelle für %2.</translation>
    </message>
    <message>
        <source>Only a grade is stated (%1): no table for %2. The newest one (%3) ended on %4.</source>
        <translation>Nur eine Gehaltsstufe ist angegeben (%1): keine Tabelle für %2. Die neueste (%3) endete am %4.</translation>
    </message>
    <message>
        <source>Only a grade is stated (%1): no table for %2. The newest one (%3) is of %4 and outdated.</source>
        <translation>Nur eine Gehaltsstufe ist angegeben (%1): keine Tabelle für %2. Die neueste (%3) ist von %4 und überholt.</translation>
    </message>
    <message>
        <source>The posting says %1, but the table of the grade is in %2.</source>
        <translation>Das Inserat sagt %1, die Tabelle der Stufe ist aber in %2.</translation>
    </message>
    <message>
        <source>National averages of %1, at the exchange rates of that year; nothing about rents in one town.</source>
        <translation>Landesdurchschnitte von %1, zu den Wechselkursen jenes Jahres; nichts über Mieten in einer Stadt.</translation>
    </message>
    <message>
        <source>The place is not known, or there are several: its price level cannot be told.</source>
        <translation>Der Ort ist nicht bekannt, oder es gibt mehrere: Sein Preisniveau lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>With %1: %2 × %3 a year</source>
        <translation>Mit %1: %2 × %3 pro Jahr</translation>
    </message>
    <message>
        <source>With %1: %2 % of the base pay</source>
        <translation>Mit %1: %2 % des Grundlohns</translation>
    </message>
    <message>
        <source>With %1: %2 over %3 months, twelve of them</source>
        <translation>Mit %1: %2 über %3 Monate, davon zwölf</translation>
    </message>
    <message>
        <source>Not certain: counted at %1 %.</source>
        <translation>Nicht sicher: mit %1 % gerechnet.</translation>
    </message>
    <message>
        <source>Not certain, and nobody says how likely: counted in full.</source>
        <translation>Nicht sicher, und niemand sagt, wie wahrscheinlich: ganz gerechnet.</translation>
    </message>
    <message>
        <source>Earned in even parts; who leaves before month %1 gets nothing.</source>
        <translation>In gleichen Teilen verdient; wer vor dem Monat %1 geht, erhält nichts.</translation>
    </message>
    <message>
        <source>Earned in even parts.</source>
        <translation>In gleichen Teilen verdient.</translation>
    </message>
    <message>
        <source>Left out of the total: %1. No amount is stated.</source>
        <translation>Nicht in der Summe: %1. Kein Betrag ist angegeben.</translation>
    </message>
    <message>
        <source>Left out of the total: %1. It is %2, the pay is not.</source>
        <translation>Nicht in der Summe: %1. Es ist %2, der Lohn nicht.</translation>
    </message>
    <message>
        <source>Left out of the total: %1. Its currency is not stated.</source>
        <translation>Nicht in der Summe: %1. Die Währung ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Left out of the total: %1. It is not known how often it is paid.</source>
        <translation>Nicht in der Summe: %1. Wie oft es gezahlt wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Left out of the total: %1. It is paid by the hour.</source>
        <translation>Nicht in der Summe: %1. Es wird nach Stunden gezahlt.</translation>
    </message>
    <message>
        <source>Total pay</source>
        <translation>Gesamtlohn</translation>
    </message>
    <message>
        <source>Total with what is not certain</source>
        <translation>Gesamt mit dem, was nicht sicher ist</translation>
    </message>
    <message>
        <source>Scaled to full time</source>
        <translation>Auf Vollzeit gerechnet</translation>
    </message>
    <message>
        <source>Real pay an hour</source>
        <translation>Wirklicher Stundenlohn</translation>
    </message>
    <message>
        <source>Working days a year</source>
        <translation>Arbeitstage pro Jahr</translation>
    </message>
    <message>
        <source>Days in the office a year</source>
        <translation>Bürotage pro Jahr</translation>
    </message>
    <message>
        <source>Day asked about</source>
        <translation>Betrachteter Tag</translation>
    </message>
    <message>
        <source>The posting offers %1 percent</source>
        <translation>Das Inserat bietet %1 Prozent</translation>
    </message>
    <message>
        <source>Europass has no place for this, so it is not in the file: %1</source>
        <translation>Europass hat dafür keinen Platz, daher steht es nicht in der Datei: %1</translation>
    </message>
    <message>
        <source>Europass has only levels of the CEFR, so this level is not in the file: %1, %2</source>
        <translation>Europass kennt nur Niveaus des GER, daher steht dieses Niveau nicht in der Datei: %1, %2</translation>
    </message>
    <message>
        <source>When the studies for this degree began is not in the file, since they ended in the same time: %1, %2</source>
        <translation>Wann das Studium zu diesem Abschluss begann, steht nicht in der Datei, da es in derselben Zeit endete: %1, %2</translation>
    </message>
    <message>
        <source>Europass in XML asks when studies began, which the profile does not say: they are not in the file. Europass in JSON can hold them.</source>
        <translation>Europass in XML verlangt den Beginn des Studiums, den das Profil nicht nennt: Es steht nicht in der Datei. Europass in JSON kann es aufnehmen.</translation>
    </message>
    <message>
        <source>The studies are not in the file, since the profile does not say which degree they lead to.</source>
        <translation>Das Studium steht nicht in der Datei, da das Profil nicht sagt, zu welchem Abschluss es führt.</translation>
    </message>
    <message>
        <source>permits</source>
        <translation>Bewilligungen</translation>
    </message>
    <message>
        <source>that a list is all there is</source>
        <translation>dass eine Liste vollständig ist</translation>
    </message>
    <message>
        <source>whether the person is a student</source>
        <translation>ob die Person studiert</translation>
    </message>
    <message>
        <source>skills of single jobs</source>
        <translation>Kenntnisse aus einzelnen Stellen</translation>
    </message>
    <message>
        <source>experience as a total</source>
        <translation>Erfahrung als Gesamtzahl</translation>
    </message>
    <message>
        <source>security clearances</source>
        <translation>Sicherheitsüberprüfungen</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>the household for tax</source>
        <translation>der Haushalt für die Steuer</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>what an imported résumé says besides</source>
        <translation>was ein importierter Lebenslauf sonst sagt</translation>
    </message>
    <message>
        <source>an entry without a degree</source>
        <translation>ein Eintrag ohne Abschluss</translation>
    </message>
    <message>
        <source>a date without a year</source>
        <translation>ein Datum ohne Jahr</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>Other figures of the pay</source>
        <translation>Andere Angaben zum Lohn</translation>
    </message>
    <message>
        <source>One sum for %1 months: twelve of them</source>
        <translation>Eine Summe für %1 Monate: zwölf davon</translation>
    </message>
    <message>
        <source>One sum for %1 to %2 months: twelve of them</source>
        <translation>Eine Summe für %1 bis %2 Monate: zwölf davon</translation>
    </message>
    <message>
        <source>The sum is taken to be for the whole contract, and earned in even parts.</source>
        <translation>Angenommen ist, dass die Summe für den ganzen Vertrag gilt und in gleichen Teilen verdient wird.</translation>
    </message>
    <message>
        <source>The amount is a single payment, and for how many months it is paid is not known.</source>
        <translation>Der Betrag ist eine einmalige Zahlung, und für wie viele Monate sie gilt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>Inserat</translation>
    </message>
    <message>
        <source>Spoken figure</source>
        <translation>Mündliche Angabe</translation>
    </message>
    <message>
        <source>Offer letter</source>
        <translation>Angebotsschreiben</translation>
    </message>
    <message>
        <source>%1 of %2: pay for one %3</source>
        <translation>%1 vom %2: Lohn pro %3</translation>
    </message>
    <message>
        <source>%1 of %2: the period of the pay is not stated</source>
        <translation>%1 vom %2: Der Zeitraum des Lohns ist nicht angegeben</translation>
    </message>
    <message>
        <source>%1 of %2: unpaid</source>
        <translation>%1 vom %2: unbezahlt</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1 vom %2.</translation>
    </message>
    <message>
        <source>%1, the day is not stated.</source>
        <translation>%1, der Tag ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Said by: %1.</source>
        <translation>Angabe von: %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Pay is not stated: only a wish is noted, or figures of a later day.</source>
        <translation>Der Lohn ist nicht angegeben: Notiert sind nur ein Wunsch oder Angaben eines späteren Tages.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>a wish, never counts</source>
        <translation>ein Wunsch, gilt nie</translation>
    </message>
    <message>
        <source>of a later day, does not count yet</source>
        <translation>von einem späteren Tag, gilt noch nicht</translation>
    </message>
    <message>
        <source>Write the amount, or the pay grade.</source>
        <translation>Schreiben Sie den Betrag oder die Lohnstufe.</translation>
    </message>
    <message>
        <source>A pay cannot be negative. Write the amount without a minus.</source>
        <translation>Ein Lohn kann nicht negativ sein. Schreiben Sie den Betrag ohne Minus.</translation>
    </message>
    <message>
        <source>The lowest amount (%1) is above the highest (%2). Swap the two.</source>
        <translation>Der niedrigste Betrag (%1) liegt über dem höchsten (%2). Vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>Say in which currency the amount is.</source>
        <translation>Geben Sie an, in welcher Währung der Betrag ist.</translation>
    </message>
    <message>
        <source>The amount is too large to be a pay.</source>
        <translation>Der Betrag ist zu groß für einen Lohn.</translation>
    </message>
    <message>
        <source>Write the whole day on which the figure was named, as 2026-11-20.</source>
        <translation>Schreiben Sie den ganzen Tag, an dem der Betrag genannt wurde, als 2026-11-20.</translation>
    </message>
    <message>
        <source>%1 is in the future (today is %2). Write the day on which the figure was named.</source>
        <translation>Der %1 liegt in der Zukunft (heute ist der %2). Schreiben Sie den Tag, an dem der Betrag genannt wurde.</translation>
    </message>
    <message>
        <source>The words are too long: at most %1 characters.</source>
        <translation>Der Text ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A share of full time beside the amount can mean two things. Leave it out, and say with --for whether the amount is for full time or as worked.</source>
        <translation>Ein Anteil der Vollzeit neben dem Betrag kann zweierlei bedeuten. Lassen Sie ihn weg und geben Sie mit --for an, ob der Betrag für Vollzeit gilt oder für das Pensum der Stelle.</translation>
    </message>
    <message>
        <source>Say what it is with --kind: wished, advertised, told, offer-letter or contract. Nothing was changed.</source>
        <translation>Geben Sie mit --kind an, was es ist: wished, advertised, told, offer-letter oder contract. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The offer has no figure with the number %1. Nothing was changed.</source>
        <translation>Das Angebot hat keine Angabe mit der Nummer %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nobody has named a pay for this offer yet.</source>
        <translation>Für dieses Angebot hat noch niemand einen Lohn genannt.</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 hours a week, %3 holidays on weekdays, %4 days of leave</source>
        <translation>%1: %2 Stunden pro Woche, %3 Feiertage an Wochentagen, %4 Urlaubstage</translation>
    </message>
    <message>
        <source>%1 (set)</source>
        <translation>%1 (festgelegt)</translation>
    </message>
    <message>
        <source>No offer names its country.</source>
        <translation>Kein Angebot nennt sein Land.</translation>
    </message>
    <message>
        <source>Say for which country, by its two letters. Nothing was changed.</source>
        <translation>Geben Sie das Land mit seinen zwei Buchstaben an. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken: write a figure from %2 to %3. Nothing was changed.</source>
        <translation>„%1“ kann nicht verwendet werden: Schreiben Sie eine Zahl von %2 bis %3. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A table of %1, no end of which is known: whether it still holds in %2 is worth a question.</source>
        <translation>Eine Tabelle von %1, deren Ende nicht bekannt ist: Ob sie %2 noch gilt, ist eine Frage wert.</translation>
    </message>
    <message>
        <source>Only a grade is stated (%1): no table for %2. The oldest one known begins on %3.</source>
        <translation>Nur eine Stufe ist angegeben (%1): keine Tabelle für %2. Die älteste bekannte beginnt am %3.</translation>
    </message>
    <message>
        <source>With %1: %2, once</source>
        <translation>Mit %1: %2, einmalig</translation>
    </message>
    <message>
        <source>For every working day of a full-time year; whoever works on fewer days gets less.</source>
        <translation>Für jeden Arbeitstag eines Jahres mit vollem Pensum; wer an weniger Tagen arbeitet, erhält weniger.</translation>
    </message>
    <message>
        <source>Left out of the yearly total: %1. It is paid once; the first year has it.</source>
        <translation>Nicht in der Jahressumme: %1. Es wird einmal gezahlt; das erste Jahr enthält es.</translation>
    </message>
    <message>
        <source>First year, with what is paid once</source>
        <translation>Erstes Jahr, mit dem, was einmal gezahlt wird</translation>
    </message>
    <message>
        <source>%1; %2 with what is not certain</source>
        <translation>%1; %2 mit dem, was nicht sicher ist</translation>
    </message>
    <message>
        <source>The Europass file holds no person. Save the CV again and import that.</source>
        <translation>Die Europass-Datei enthält keine Person. Speichern Sie den Lebenslauf neu und importieren Sie diesen.</translation>
    </message>
    <message>
        <source>Text of %1 read again</source>
        <translation>Text von %1 neu gelesen</translation>
    </message>
    <message>
        <source>Texts of %1 offers read again</source>
        <translation>Texte von %1 Angeboten neu gelesen</translation>
    </message>
    <message>
        <source>newly found</source>
        <translation>neu gefunden</translation>
    </message>
    <message>
        <source>read otherwise</source>
        <translation>anders gelesen</translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation>nicht mehr gefunden</translation>
    </message>
    <message>
        <source>same value, contradiction seen otherwise</source>
        <translation>gleicher Wert, Widerspruch anders beurteilt</translation>
    </message>
    <message>
        <source>same value, other evidence or certainty</source>
        <translation>gleicher Wert, andere Belegstelle oder Sicherheit</translation>
    </message>
    <message>
        <source>yours is kept; taking it notes the other reading beside it</source>
        <translation>Ihre Angabe bleibt; beim Übernehmen wird die andere Lesart daneben vermerkt</translation>
    </message>
    <message>
        <source>a newer reading of the text; yours was kept</source>
        <translation>eine neuere Lesung des Textes; Ihre Angabe blieb</translation>
    </message>
    <message>
        <source>%1: read today, no posting is recognised in it. Nothing is changed.</source>
        <translation>%1: heute gelesen wird darin kein Inserat erkannt. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>There is no stored text to read again: the offer was typed in.</source>
        <translation>Es gibt keinen gespeicherten Text, der neu gelesen werden könnte: Das Angebot wurde eingetippt.</translation>
    </message>
    <message>
        <source>  %1: %2 → %3 (%4)</source>
        <translation>  %1: %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>  same values with other evidence or certainty: %1</source>
        <translation>  gleiche Werte mit anderer Belegstelle oder Sicherheit: %1</translation>
    </message>
    <message>
        <source>Read again: %1 postings. Nothing would change.</source>
        <translation>Neu gelesen: %1 Inserate. Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>There is no posting %1 in this book.</source>
        <translation>In diesem Buch gibt es kein Inserat %1.</translation>
    </message>
    <message>
        <source>There is no field %1. The fields are: %2.</source>
        <translation>Ein Feld %1 gibt es nicht. Die Felder sind: %2.</translation>
    </message>
    <message>
        <source>%1: was taken as %2 postings. To take it as one: --as-one.</source>
        <translation>%1: wurde als %2 Inserate gelesen. Als eines lesen: --as-one.</translation>
    </message>
    <message>
        <source>%1: may hold %2 postings and was taken as one. The window offers both.</source>
        <translation>%1: enthält vielleicht %2 Inserate und wurde als eines gelesen. Das Fenster bietet beides an.</translation>
    </message>
    <message>
        <source>It lists %1 openings, each with its own particulars.</source>
        <translation>Der Text nennt %1 offene Stellen, jede mit eigenen Angaben.</translation>
    </message>
    <message>
        <source>The book has no comparison yet whose rates it could keep.</source>
        <translation>Das Buch hat noch keinen Vergleich, dessen Kurse es behalten könnte.</translation>
    </message>
    <message>
        <source>“%1” is no address to download rates from: it has to begin with https://.</source>
        <translation>„%1“ ist keine Adresse, von der Kurse heruntergeladen werden: Sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Secured connections (TLS) are not available on this computer: nothing was downloaded.</source>
        <translation>Gesicherte Verbindungen (TLS) sind auf diesem Computer nicht verfügbar: Es wurde nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>No rates came from %1: %2. The old rates stay. Is this computer online?</source>
        <translation>Von %1 kamen keine Kurse: %2. Die alten Kurse bleiben. Ist dieser Computer online?</translation>
    </message>
    <message>
        <source>The secured connection to %1 cannot be trusted: %2. The old rates stay.</source>
        <translation>Der gesicherten Verbindung zu %1 ist nicht zu trauen: %2. Die alten Kurse bleiben.</translation>
    </message>
    <message>
        <source>%1 answered with status %2 instead of rates. The old rates stay.</source>
        <translation>%1 hat statt mit Kursen mit dem Status %2 geantwortet. Die alten Kurse bleiben.</translation>
    </message>
    <message>
        <source>%1 took longer than %2 seconds. The old rates stay; try again later.</source>
        <translation>%1 hat länger als %2 Sekunden gebraucht. Die alten Kurse bleiben; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 sent more than a file of rates can hold. The old rates stay.</source>
        <translation>%1 hat mehr gesendet, als eine Kursdatei enthalten kann. Die alten Kurse bleiben.</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which is not secured (https). Nothing was downloaded; the old rates stay.</source>
        <translation>%1 leitet weiter zu %2, was nicht gesichert ist (https). Es wurde nichts heruntergeladen; die alten Kurse bleiben.</translation>
    </message>
    <message>
        <source>%1 leads on and on without an end. The old rates stay.</source>
        <translation>%1 leitet ohne Ende weiter. Die alten Kurse bleiben.</translation>
    </message>
    <message>
        <source>Update of the exchange rates</source>
        <translation>Aktualisierung der Wechselkurse</translation>
    </message>
    <message>
        <source>The comparison itself is in %1. Choose another currency to move.</source>
        <translation>Der Vergleich selbst ist in %1. Wählen Sie eine andere Währung, deren Kurs sich bewegt.</translation>
    </message>
    <message>
        <source>No pay of this comparison depends on the rate of %1.</source>
        <translation>Kein Lohn dieses Vergleichs hängt vom Kurs von %1 ab.</translation>
    </message>
    <message>
        <source>An order needs at least two offers with a figure.</source>
        <translation>Eine Reihenfolge braucht mindestens zwei Angebote mit einem Betrag.</translation>
    </message>
    <message>
        <source>First by pay now: %1.</source>
        <translation>Beim Lohn jetzt vorn: %1.</translation>
    </message>
    <message>
        <source>First by pay now, equally: %1.</source>
        <translation>Beim Lohn jetzt gleichauf vorn: %1.</translation>
    </message>
    <message>
        <source>If 1 %1 falls to %2 %3 (%4 % less), first place goes to: %5.</source>
        <translation>Sinkt 1 %1 auf %2 %3 (%4 % weniger), geht der erste Platz an: %5.</translation>
    </message>
    <message>
        <source>If 1 %1 rises to %2 %3 (%4 % more), first place goes to: %5.</source>
        <translation>Steigt 1 %1 auf %2 %3 (%4 % mehr), geht der erste Platz an: %5.</translation>
    </message>
    <message>
        <source>If 1 %1 falls to %2 %3 (%4 % less), first place is shared with: %5.</source>
        <translation>Sinkt 1 %1 auf %2 %3 (%4 % weniger), wird der erste Platz geteilt mit: %5.</translation>
    </message>
    <message>
        <source>If 1 %1 rises to %2 %3 (%4 % more), first place is shared with: %5.</source>
        <translation>Steigt 1 %1 auf %2 %3 (%4 % mehr), wird der erste Platz geteilt mit: %5.</translation>
    </message>
    <message>
        <source>Falling, first place stays as it is down to 1 %1 = %2 %3.</source>
        <translation>Sinkt der Kurs, bleibt der erste Platz bis 1 %1 = %2 %3, wie er ist.</translation>
    </message>
    <message>
        <source>Rising, first place stays as it is up to 1 %1 = %2 %3.</source>
        <translation>Steigt der Kurs, bleibt der erste Platz bis 1 %1 = %2 %3, wie er ist.</translation>
    </message>
    <message>
        <source>“%1” has no figure and is left out.</source>
        <translation>„%1“ hat keinen Betrag und bleibt außen vor.</translation>
    </message>
    <message>
        <source>“%1” states only one end of its pay; it stands in the order with that.</source>
        <translation>„%1“ nennt nur ein Ende des Lohns und steht mit diesem in der Reihenfolge.</translation>
    </message>
    <message>
        <source>Ranges stand in the order of their middles; where they overlap, none surely pays more.</source>
        <translation>Spannen stehen in der Reihenfolge ihrer Mitten; wo sie sich überschneiden, zahlt keine sicher mehr.</translation>
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
        <translation>%1 Monate eines Jahreslohns, ab %2</translation>
    </message>
    <message>
        <source>%1 to %2 months of a year&apos;s pay, from %3</source>
        <translation>%1 bis %2 Monate eines Jahreslohns, ab %3</translation>
    </message>
    <message>
        <source>What recurs and is not certain, by its probability</source>
        <translation>Was wiederkehrt und nicht sicher ist, nach seiner Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>%1, paid once on %2</source>
        <translation>%1, einmalig am %2</translation>
    </message>
    <message>
        <source>%1, earned evenly over %2 months</source>
        <translation>%1, gleichmäßig über %2 Monate verdient</translation>
    </message>
    <message>
        <source>%1, earned evenly over %2 months, nothing before %3 months</source>
        <translation>%1, gleichmäßig über %2 Monate verdient, nichts vor %3 Monaten</translation>
    </message>
    <message>
        <source>Unemployment benefit as typed: %1 a month, %2 months</source>
        <translation>Arbeitslosengeld wie eingegeben: %1 im Monat, %2 Monate</translation>
    </message>
    <message>
        <source>What follows: %1, from %2</source>
        <translation>Danach: %1, ab %2</translation>
    </message>
    <message>
        <source>What an extension by %1 months changes, × %2 %</source>
        <translation>Was eine Verlängerung um %1 Monate ändert, × %2 %</translation>
    </message>
    <message>
        <source>Start on %1, as typed.</source>
        <translation>Beginn am %1, wie eingegeben.</translation>
    </message>
    <message>
        <source>Start on %1, as stated.</source>
        <translation>Beginn am %1, wie angegeben.</translation>
    </message>
    <message>
        <source>The start is stated as %2: %1 is assumed.</source>
        <translation>Der Beginn ist mit %2 angegeben: angenommen ist der %1.</translation>
    </message>
    <message>
        <source>No day is stated for the start: the first day of the horizon, %1, is assumed.</source>
        <translation>Für den Beginn ist kein Tag angegeben: angenommen ist der erste Tag des Horizonts, %1.</translation>
    </message>
    <message>
        <source>Of the start only %1 is stated: the first day of the horizon, %2, is assumed.</source>
        <translation>Vom Beginn ist nur %1 angegeben: angenommen ist der erste Tag des Horizonts, %2.</translation>
    </message>
    <message>
        <source>The start, %1, has passed: only what is paid from %2 on is counted.</source>
        <translation>Der Beginn, %1, ist vorbei: gezählt wird nur, was ab %2 bezahlt wird.</translation>
    </message>
    <message>
        <source>The contract lasts %1 months, as typed.</source>
        <translation>Der Vertrag dauert %1 Monate, wie eingegeben.</translation>
    </message>
    <message>
        <source>The contract has no end, as typed.</source>
        <translation>Der Vertrag hat kein Ende, wie eingegeben.</translation>
    </message>
    <message>
        <source>The contract is permanent: it is paid to the end of the horizon.</source>
        <translation>Der Vertrag ist unbefristet: bezahlt wird bis zum Ende des Horizonts.</translation>
    </message>
    <message>
        <source>The contract lasts %1 months, as stated.</source>
        <translation>Der Vertrag dauert %1 Monate, wie angegeben.</translation>
    </message>
    <message>
        <source>The contract is stated to last about %1 months: exactly so many are counted.</source>
        <translation>Der Vertrag dauert nach der Angabe etwa %1 Monate: gezählt werden genau so viele.</translation>
    </message>
    <message>
        <source>The contract lasts at least %1 months: no more are counted.</source>
        <translation>Der Vertrag dauert mindestens %1 Monate: mehr werden nicht gezählt.</translation>
    </message>
    <message>
        <source>The contract lasts %1 to %2 months: the low end of the sum has the shorter, the high end the longer.</source>
        <translation>Der Vertrag dauert %1 bis %2 Monate: das untere Ende der Summe hat die kürzere, das obere die längere Dauer.</translation>
    </message>
    <message>
        <source>Something follows after the end: the shorter length, %1 months, is counted.</source>
        <translation>Nach dem Ende folgt etwas: gezählt wird die kürzere Dauer, %1 Monate.</translation>
    </message>
    <message>
        <source>The contract ends on %1, as stated.</source>
        <translation>Der Vertrag endet am %1, wie angegeben.</translation>
    </message>
    <message>
        <source>Only the month of the end is stated: its last day, %1, is assumed.</source>
        <translation>Vom Ende ist nur der Monat angegeben: angenommen ist sein letzter Tag, %1.</translation>
    </message>
    <message>
        <source>The posting contradicts itself on the contract: the value that was taken is counted.</source>
        <translation>Das Inserat widerspricht sich beim Vertrag: gezählt wird der Wert, der genommen wurde.</translation>
    </message>
    <message>
        <source>Cannot tell: how long the contract lasts is not stated.</source>
        <translation>Nicht zu sagen: wie lange der Vertrag dauert, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Cannot tell: the contract is %1, but not for how long.</source>
        <translation>Nicht zu sagen: der Vertrag ist %1, aber ohne Dauer.</translation>
    </message>
    <message>
        <source>Cannot tell: the length of the contract is no whole number of months.</source>
        <translation>Nicht zu sagen: die Dauer des Vertrags ist keine ganze Zahl von Monaten.</translation>
    </message>
    <message>
        <source>Cannot tell: the contract lasts up to %1 months, and the least is not stated.</source>
        <translation>Nicht zu sagen: der Vertrag dauert bis zu %1 Monate, und das Mindeste ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Cannot tell: of the end only %1 is stated.</source>
        <translation>Nicht zu sagen: vom Ende ist nur %1 angegeben.</translation>
    </message>
    <message>
        <source>Cannot tell: the pay is one sum for the whole contract, and its length is a range or another one was typed.</source>
        <translation>Nicht zu sagen: der Lohn ist eine Summe für den ganzen Vertrag, und seine Dauer ist eine Spanne oder wurde anders eingegeben.</translation>
    </message>
    <message>
        <source>Cannot tell: the contract ends on %1, before it starts on %2.</source>
        <translation>Nicht zu sagen: der Vertrag endet am %1, bevor er am %2 beginnt.</translation>
    </message>
    <message>
        <source>%1 payments a year are spread evenly over its months.</source>
        <translation>%1 Zahlungen im Jahr sind gleichmäßig auf die Monate verteilt.</translation>
    </message>
    <message>
        <source>Not counted: %1. The work is stated to be unpaid.</source>
        <translation>Nicht gezählt: %1. Die Arbeit ist als unbezahlt angegeben.</translation>
    </message>
    <message>
        <source>%1 is not certain: counted with %2 %.</source>
        <translation>%1 ist nicht sicher: gezählt mit %2 %.</translation>
    </message>
    <message>
        <source>%1 is not certain, and nobody says how likely: counted in full beside what is certain.</source>
        <translation>%1 ist nicht sicher, und niemand sagt, wie wahrscheinlich: neben dem Sicheren voll gezählt.</translation>
    </message>
    <message>
        <source>%1 is earned month by month, to the end of the contract at the latest.</source>
        <translation>%1 wird Monat für Monat verdient, längstens bis zum Ende des Vertrags.</translation>
    </message>
    <message>
        <source>When %1 is paid is not stated: the start, %2, is assumed.</source>
        <translation>Wann %1 bezahlt wird, ist nicht angegeben: angenommen ist der Beginn, %2.</translation>
    </message>
    <message>
        <source>%1 is paid on %2, as typed.</source>
        <translation>%1 wird am %2 bezahlt, wie eingegeben.</translation>
    </message>
    <message>
        <source>%1 comes before the horizon begins and is not counted.</source>
        <translation>%1 liegt vor dem Horizont und wird nicht gezählt.</translation>
    </message>
    <message>
        <source>No extension is counted.</source>
        <translation>Es wird keine Verlängerung gezählt.</translation>
    </message>
    <message>
        <source>The posting speaks of an extension; none is counted until somebody says how likely it is.</source>
        <translation>Das Inserat spricht von einer Verlängerung; gezählt wird keine, bis jemand sagt, wie wahrscheinlich sie ist.</translation>
    </message>
    <message>
        <source>An extension by %1 months is counted with %2 %.</source>
        <translation>Eine Verlängerung um %1 Monate wird mit %2 % gezählt.</translation>
    </message>
    <message>
        <source>The posting excludes an extension.</source>
        <translation>Das Inserat schließt eine Verlängerung aus.</translation>
    </message>
    <message>
        <source>The extension by %1 months goes beyond the stated maximum, which leaves %2.</source>
        <translation>Die Verlängerung um %1 Monate geht über das angegebene Höchste hinaus, das %2 zulässt.</translation>
    </message>
    <message>
        <source>Nothing is counted after the end of the contract.</source>
        <translation>Nach dem Ende des Vertrags wird nichts gezählt.</translation>
    </message>
    <message>
        <source>%1 months without pay follow after the end.</source>
        <translation>Nach dem Ende folgen %1 Monate ohne Lohn.</translation>
    </message>
    <message>
        <source>Then a job like that of %1 follows.</source>
        <translation>Danach folgt eine Stelle wie die von %1.</translation>
    </message>
    <message>
        <source>%1 is counted for %2 months from there, without what comes after it.</source>
        <translation>%1 wird von da an %2 Monate gezählt, ohne das, was danach kommt.</translation>
    </message>
    <message>
        <source>%1 is counted from there to the end of the horizon.</source>
        <translation>%1 wird von da an bis zum Ende des Horizonts gezählt.</translation>
    </message>
    <message>
        <source>Unemployment benefit of %1 a month is counted for %2 months, on the basis of the pay.</source>
        <translation>Arbeitslosengeld von %1 im Monat wird %2 Monate gezählt, auf der Basis des Lohns.</translation>
    </message>
    <message>
        <source>Remark on the rule: %1</source>
        <translation>Bemerkung zur Regel: %1</translation>
    </message>
    <message>
        <source>%1 insured months at the end, as typed.</source>
        <translation>%1 versicherte Monate am Ende, wie eingegeben.</translation>
    </message>
    <message>
        <source>Insured months: only the %1 of this contract are counted.</source>
        <translation>Versicherte Monate: gezählt werden nur die %1 dieses Vertrags.</translation>
    </message>
    <message>
        <source>The insured pay is the gross of this offer.</source>
        <translation>Der versicherte Lohn ist das Brutto dieses Angebots.</translation>
    </message>
    <message>
        <source>Children: %1.</source>
        <translation>Kinder: %1.</translation>
    </message>
    <message>
        <source>Age at the end: %1.</source>
        <translation>Alter am Ende: %1.</translation>
    </message>
    <message>
        <source>official source</source>
        <translation>amtliche Quelle</translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation>Sekundärquelle</translation>
    </message>
    <message>
        <source>general knowledge, not confirmed</source>
        <translation>Allgemeinwissen, nicht bestätigt</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: how much is it a month?</source>
        <translation>Arbeitslosengeld wird nicht gezählt: wie viel ist es im Monat?</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: for how many months is it paid?</source>
        <translation>Arbeitslosengeld wird nicht gezählt: wie viele Monate wird es bezahlt?</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: which country pays it?</source>
        <translation>Arbeitslosengeld wird nicht gezählt: welches Land zahlt es?</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: %1 is outside national insurance. Are you insured? Type insured months and previous gross.</source>
        <translation>Arbeitslosengeld wird nicht gezählt: %1 steht außerhalb der staatlichen Versicherung. Sind Sie versichert? Geben Sie versicherte Monate und früheres Brutto ein.</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: how old will you be?</source>
        <translation>Arbeitslosengeld wird nicht gezählt: wie alt werden Sie sein?</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: how many children do you have?</source>
        <translation>Arbeitslosengeld wird nicht gezählt: wie viele Kinder haben Sie?</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: what was the gross pay a month, in %1?</source>
        <translation>Arbeitslosengeld wird nicht gezählt: wie hoch war das Brutto im Monat, in %1?</translation>
    </message>
    <message>
        <source>What follows is not counted: that offer is not compared here.</source>
        <translation>Was folgt, wird nicht gezählt: dieses Angebot wird hier nicht verglichen.</translation>
    </message>
    <message>
        <source>%1 is not counted: without the months of unemployment benefit it is open when it begins.</source>
        <translation>%1 wird nicht gezählt: ohne die Monate des Arbeitslosengelds ist offen, wann es beginnt.</translation>
    </message>
    <message>
        <source>%1 is not counted: its pay has no comparable figure.</source>
        <translation>%1 wird nicht gezählt: der Lohn hat keine vergleichbare Zahl.</translation>
    </message>
    <message>
        <source>%1 is not counted: its pay is on another basis. Choose net or gross for all.</source>
        <translation>%1 wird nicht gezählt: der Lohn hat eine andere Basis. Wählen Sie netto oder brutto für alle.</translation>
    </message>
    <message>
        <source>%1 is not counted: how long its contract lasts is not known. Type it among its own assumptions.</source>
        <translation>%1 wird nicht gezählt: wie lange sein Vertrag dauert, ist nicht bekannt. Geben Sie es bei seinen eigenen Annahmen ein.</translation>
    </message>
    <message>
        <source>The extension is not counted: by how many months?</source>
        <translation>Die Verlängerung wird nicht gezählt: um wie viele Monate?</translation>
    </message>
    <message>
        <source>Notice of %1 %2, as stated</source>
        <translation>Kündigungsfrist von %1 %2, wie angegeben</translation>
    </message>
    <message>
        <source>The notice period is not stated</source>
        <translation>Die Kündigungsfrist ist nicht angegeben</translation>
    </message>
    <message>
        <source>%1 days of notice within the trial period, as typed</source>
        <translation>%1 Tage Kündigungsfrist in der Probezeit, wie eingegeben</translation>
    </message>
    <message>
        <source>Notice within the trial period is not known</source>
        <translation>Die Kündigungsfrist in der Probezeit ist nicht bekannt</translation>
    </message>
    <message>
        <source>No trial period is stated</source>
        <translation>Keine Probezeit ist angegeben</translation>
    </message>
    <message>
        <source>Pay, taxes, prices and exchange rates stay those of %1: no rise is assumed.</source>
        <translation>Lohn, Steuern, Preise und Wechselkurse bleiben die vom %1: kein Anstieg ist angenommen.</translation>
    </message>
    <message>
        <source>A month pays a twelfth of the year; a part of a month pays by its days.</source>
        <translation>Ein Monat zahlt ein Zwölftel des Jahres; ein Teil eines Monats zahlt nach seinen Tagen.</translation>
    </message>
    <message>
        <source>Net pay is that of a full year: in a year that is worked in part, taxes can be lower.</source>
        <translation>Netto ist das eines vollen Jahres: in einem Jahr, das nur teilweise gearbeitet wird, können die Steuern tiefer sein.</translation>
    </message>
    <message>
        <source>Net and tax-free pay stand side by side: what else is taken off tax-free pay is not known for all.</source>
        <translation>Netto und steuerfreier Lohn stehen nebeneinander: was vom steuerfreien sonst abgeht, ist nicht für alle bekannt.</translation>
    </message>
    <message>
        <source>Trial period ends</source>
        <translation>Probezeit endet</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Vertrag endet</translation>
    </message>
    <message>
        <source>Extension ends</source>
        <translation>Verlängerung endet</translation>
    </message>
    <message>
        <source>Benefit ends</source>
        <translation>Arbeitslosengeld endet</translation>
    </message>
    <message>
        <source>Next job starts</source>
        <translation>Nächste Stelle beginnt</translation>
    </message>
    <message>
        <source>Next job ends</source>
        <translation>Nächste Stelle endet</translation>
    </message>
    <message>
        <source>Assumptions for an offer</source>
        <translation>Annahmen zu einem Angebot</translation>
    </message>
    <message>
        <source>A horizon of %1 months is not possible. Choose 12 to 120 months.</source>
        <translation>Ein Horizont von %1 Monaten ist nicht möglich. Wählen Sie 12 bis 120 Monate.</translation>
    </message>
    <message>
        <source>%1: this figure is not possible.</source>
        <translation>%1: dieser Wert ist nicht möglich.</translation>
    </message>
    <message>
        <source>Months of the contract</source>
        <translation>Monate des Vertrags</translation>
    </message>
    <message>
        <source>Probability of an extension</source>
        <translation>Wahrscheinlichkeit einer Verlängerung</translation>
    </message>
    <message>
        <source>Months of the extension</source>
        <translation>Monate der Verlängerung</translation>
    </message>
    <message>
        <source>Months without pay</source>
        <translation>Monate ohne Lohn</translation>
    </message>
    <message>
        <source>Months of unemployment benefit</source>
        <translation>Monate mit Arbeitslosengeld</translation>
    </message>
    <message>
        <source>Unemployment benefit a month</source>
        <translation>Arbeitslosengeld im Monat</translation>
    </message>
    <message>
        <source>Previous gross a month</source>
        <translation>Früheres Brutto im Monat</translation>
    </message>
    <message>
        <source>Insured months</source>
        <translation>Versicherte Monate</translation>
    </message>
    <message>
        <source>Days of notice within the trial period</source>
        <translation>Tage Kündigungsfrist in der Probezeit</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was folgt</translation>
    </message>
    <message>
        <source>Over %1 months, from %2</source>
        <translation>Über %1 Monate, ab %2</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Of it certain</source>
        <translation>Davon sicher</translation>
    </message>
    <message>
        <source>Overtakes</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Safe if notice is given</source>
        <translation>Sicher bei Kündigung</translation>
    </message>
    <message>
        <source>%1 in %2 (month %3)</source>
        <translation>%1 im %2 (Monat %3)</translation>
    </message>
    <message>
        <source>%1 in %2 (month %3), surely</source>
        <translation>%1 im %2 (Monat %3), sicher</translation>
    </message>
    <message>
        <source>Read again: 1 posting. Nothing would change.</source>
        <translation>Neu gelesen: 1 Inserat. Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Fields that would change: %1; postings: %2. Nothing was written; --apply takes them.</source>
        <translation>Felder, die sich ändern würden: %1; Inserate: %2. Nichts wurde geschrieben; --apply übernimmt sie.</translation>
    </message>
    <message>
        <source>Fields taken over: %1; postings: %2; as one action that can be undone.</source>
        <translation>Übernommene Felder: %1; Inserate: %2; als eine Aktion, die sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>One sum for 1 month: twelve of them</source>
        <translation>Eine Summe für 1 Monat: zwölf davon</translation>
    </message>
    <message>
        <source>1 month from the start, whose day is not known.</source>
        <translation>1 Monat ab dem Beginn, dessen Tag nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Asks for the right to work: %1</source>
        <translation>Verlangt Arbeitsberechtigung: %1</translation>
    </message>
    <message>
        <source>Asks for a right to work of one’s own: %1; the employer does not apply for a permit</source>
        <translation>Verlangt eigene Arbeitsberechtigung: %1; der Arbeitgeber beantragt keine Bewilligung</translation>
    </message>
    <message>
        <source>The right to work: %1; the employer applies for a permit</source>
        <translation>Arbeitsberechtigung: %1; der Arbeitgeber beantragt eine Bewilligung</translation>
    </message>
    <message>
        <source>Nationality: %1</source>
        <translation>Staatsangehörigkeit: %1</translation>
    </message>
    <message>
        <source>Nationalities: %1 and %2</source>
        <translation>Staatsangehörigkeit: %1 und %2</translation>
    </message>
    <message>
        <source>Nationalities: %1</source>
        <translation>Staatsangehörigkeiten: %1</translation>
    </message>
    <message>
        <source>Nationality: %1, which is one of the %2 (list of %3)</source>
        <translation>Staatsangehörigkeit: %1, gehört zu: %2 (Liste vom %3)</translation>
    </message>
    <message>
        <source>Citizenship: %1</source>
        <translation>Staatsangehörigkeit: %1</translation>
    </message>
    <message>
        <source>Nationality: %1, free to work without a permit (%2)</source>
        <translation>Staatsangehörigkeit: %1, darf ohne Bewilligung arbeiten (%2)</translation>
    </message>
    <message>
        <source>Has a permit (%2): %1</source>
        <translation>Hat eine Bewilligung (%2): %1</translation>
    </message>
    <message>
        <source>Has a permit (%2) until %3: %1</source>
        <translation>Hat eine Bewilligung (%2) bis %3: %1</translation>
    </message>
    <message>
        <source>Has no permit (%1)</source>
        <translation>Hat keine Bewilligung (%1)</translation>
    </message>
    <message>
        <source>The profile states no permit (%1)</source>
        <translation>Das Profil nennt keine Bewilligung (%1)</translation>
    </message>
    <message>
        <source>Country of residence: %1</source>
        <translation>Wohnsitzland: %1</translation>
    </message>
    <message>
        <source>Is the post open to this nationality: %1?</source>
        <translation>Ist die Stelle offen für diese Staatsangehörigkeit: %1?</translation>
    </message>
    <message>
        <source>Do you have a work permit (%1)?</source>
        <translation>Haben Sie eine Arbeitsbewilligung (%1)?</translation>
    </message>
    <message>
        <source>Would you apply for a work permit (%1)?</source>
        <translation>Würden Sie eine Arbeitsbewilligung (%1) beantragen?</translation>
    </message>
    <message>
        <source>Can the work be done from another country (%1)?</source>
        <translation>Lässt sich die Arbeit von einem anderen Land aus erledigen (%1)?</translation>
    </message>
    <message>
        <source>Would fit with the right to work: %1</source>
        <translation>Würde passen mit Arbeitsberechtigung: %1</translation>
    </message>
    <message>
        <source>Would fit with this country of residence: %1</source>
        <translation>Würde passen mit Wohnsitzland: %1</translation>
    </message>
    <message>
        <source>Asks for a permit (%1) of this kind: %2</source>
        <translation>Verlangt eine Bewilligung (%1) dieser Art: %2</translation>
    </message>
    <message>
        <source>Country of work: %1</source>
        <translation>Arbeitsland: %1</translation>
    </message>
    <message>
        <source>1 month of a year&apos;s pay, from %2</source>
        <translation>1 Monat eines Jahreslohns, ab %2</translation>
    </message>
    <message>
        <source>Unemployment benefit (%1): %2 % of the insured pay, %3 months at most</source>
        <translation>Arbeitslosengeld (%1): %2 % des versicherten Lohns, höchstens %3 Monate</translation>
    </message>
    <message>
        <source>Unemployment benefit (%1): %2 % of the standardised net pay, %3 months at most</source>
        <translation>Arbeitslosengeld (%1): %2 % des pauschalierten Nettos, höchstens %3 Monate</translation>
    </message>
    <message>
        <source>Unemployment benefit (%1): a fixed amount, %2 months at most</source>
        <translation>Arbeitslosengeld (%1): ein fester Betrag, höchstens %2 Monate</translation>
    </message>
    <message>
        <source>Unemployment benefit as typed: %1 a month, 1 month</source>
        <translation>Arbeitslosengeld wie eingegeben: %1 im Monat, 1 Monat</translation>
    </message>
    <message>
        <source>What an extension by 1 month changes, × %2 %</source>
        <translation>Was eine Verlängerung um 1 Monat ändert, × %2 %</translation>
    </message>
    <message>
        <source>The contract lasts 1 month, as typed.</source>
        <translation>Der Vertrag dauert 1 Monat, wie eingegeben.</translation>
    </message>
    <message>
        <source>The contract lasts 1 month, as stated.</source>
        <translation>Der Vertrag dauert 1 Monat, wie angegeben.</translation>
    </message>
    <message>
        <source>The contract is stated to last about 1 month: exactly one is counted.</source>
        <translation>Der Vertrag dauert laut Angabe etwa 1 Monat: Gezählt wird genau einer.</translation>
    </message>
    <message>
        <source>The contract lasts at least 1 month: no more is counted.</source>
        <translation>Der Vertrag dauert mindestens 1 Monat: mehr wird nicht gezählt.</translation>
    </message>
    <message>
        <source>Something follows after the end: the shorter length, 1 month, is counted.</source>
        <translation>Nach dem Ende folgt etwas: Gezählt wird die kürzere Dauer, 1 Monat.</translation>
    </message>
    <message>
        <source>Cannot tell: the contract lasts up to 1 month, and the least is not stated.</source>
        <translation>Nicht zu sagen: Der Vertrag dauert bis zu 1 Monat, und das Mindeste ist nicht angegeben.</translation>
    </message>
    <message>
        <source>An extension by 1 month is counted with %2 %.</source>
        <translation>Eine Verlängerung um 1 Monat wird mit %2 % gezählt.</translation>
    </message>
    <message>
        <source>The extension by 1 month goes beyond the stated maximum, which leaves %2.</source>
        <translation>Die Verlängerung um 1 Monat geht über das angegebene Höchstmaß hinaus, das %2 lässt.</translation>
    </message>
    <message>
        <source>1 month without pay follows after the end.</source>
        <translation>Nach dem Ende folgt 1 Monat ohne Lohn.</translation>
    </message>
    <message>
        <source>%1 is counted for 1 month from there, without what comes after it.</source>
        <translation>%1 wird von da an 1 Monat gezählt, ohne das, was danach kommt.</translation>
    </message>
    <message>
        <source>Unemployment benefit of %1 a month is counted for 1 month, on the basis of the pay.</source>
        <translation>Arbeitslosengeld von %1 im Monat wird 1 Monat gezählt, auf der Basis des Lohns.</translation>
    </message>
    <message>
        <source>Unemployment benefit by this country’s rule: %1, figures of %2 (%3): an estimate, not an award.</source>
        <translation>Arbeitslosengeld nach der Regel dieses Landes: %1, Werte von %2 (%3): eine Schätzung, kein Bescheid.</translation>
    </message>
    <message>
        <source>1 insured month at the end, as typed.</source>
        <translation>1 versicherter Monat am Ende, wie eingegeben.</translation>
    </message>
    <message>
        <source>Your country of residence is another one (%1): cross-border workers claim there, not where they worked (%2).</source>
        <translation>Ihr Wohnsitzland ist ein anderes (%1): Grenzgänger beziehen dort, nicht am Arbeitsort (%2).</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: no rule with all its figures for this country: %1. Type the amount a month.</source>
        <translation>Arbeitslosengeld wird nicht gezählt: keine Regel mit allen Werten für dieses Land: %1. Geben Sie den Betrag im Monat ein.</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: there (%1) it is %2, the pay here is %3. Choose the other basis, or type the amount.</source>
        <translation>Arbeitslosengeld wird nicht gezählt: dort (%1) ist es %2, der Lohn hier ist %3. Wählen Sie die andere Basis, oder geben Sie den Betrag ein.</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: the tax that its rule needs (%1) is not known here. Type the amount a month.</source>
        <translation>Arbeitslosengeld wird nicht gezählt: die Steuer, die seine Regel braucht (%1), ist hier nicht bekannt. Geben Sie den Betrag im Monat ein.</translation>
    </message>
    <message>
        <source>No unemployment benefit by its rule (%1): %2 insured months, %3 are needed. Type more if you have them.</source>
        <translation>Kein Arbeitslosengeld nach der Regel (%1): %2 versicherte Monate, nötig sind %3. Geben Sie mehr ein, wenn Sie sie haben.</translation>
    </message>
    <message>
        <source>No unemployment benefit by its rule (%1): too little was earned in the year before, in %2.</source>
        <translation>Kein Arbeitslosengeld nach der Regel (%1): im Jahr davor wurde zu wenig verdient, in %2.</translation>
    </message>
    <message>
        <source>%1 days of notice within the trial period, by law (%2)</source>
        <translation>%1 Tage Kündigungsfrist in der Probezeit, nach dem Gesetz (%2)</translation>
    </message>
    <message>
        <source>1 day of notice within the trial period, by law (%2)</source>
        <translation>1 Tag Kündigungsfrist in der Probezeit, nach dem Gesetz (%2)</translation>
    </message>
    <message>
        <source>1 day of notice within the trial period, as typed</source>
        <translation>1 Tag Kündigungsfrist in der Probezeit, wie eingegeben</translation>
    </message>
    <message>
        <source>No holidays or no usual leave for %2 (%1): a usual working year is assumed.</source>
        <translation>Für das Jahr %2 gibt es keine Feiertage oder keinen üblichen Urlaub (%1): Ein übliches Arbeitsjahr wird angenommen.</translation>
    </message>
    <message>
        <source>The state or canton is not known: only the holidays of the whole country (%1) are taken off.</source>
        <translation>Das Bundesland oder der Kanton ist nicht bekannt: Nur die landesweiten Feiertage (%1) sind abgezogen.</translation>
    </message>
    <message>
        <source>Leave is not stated: %1 days are usual (%2; %3).</source>
        <translation>Der Urlaub ist nicht angegeben: Üblich sind %1 Tage (%2; %3).</translation>
    </message>
    <message>
        <source>Leave is not stated: %1 days are set (%2).</source>
        <translation>Der Urlaub ist nicht angegeben: Eingestellt sind %1 Tage (%2).</translation>
    </message>
    <message>
        <source>Holidays set for a year (%2): %1.</source>
        <translation>Eingestellte Feiertage pro Jahr (%2): %1.</translation>
    </message>
    <message>
        <source>The hours are not stated: %1 a week are set (%2).</source>
        <translation>Die Stunden sind nicht angegeben: Eingestellt sind %1 pro Woche (%2).</translation>
    </message>
    <message>
        <source>%1 % of the work at home (%2): beyond %3 % social insurance moves there. Source: %4 (%5)</source>
        <translation>%1 % der Arbeit zu Hause (%2): Über %3 % wechselt die Sozialversicherung dorthin. Quelle: %4 (%5)</translation>
    </message>
    <message>
        <source>%1 % of the work at home (%2): beyond %3 % pay is taxed there as well. Source: %4 (%5)</source>
        <translation>%1 % der Arbeit zu Hause (%2): Über %3 % wird der Lohn auch dort besteuert. Quelle: %4 (%5)</translation>
    </message>
    <message>
        <source>Days at home (%2): %1; beyond %3 pay is taxed there as well. Source: %4 (%5)</source>
        <translation>Tage zu Hause (%2): %1; über %3 wird der Lohn auch dort besteuert. Quelle: %4 (%5)</translation>
    </message>
    <message>
        <source>Days at home (%2): %1; days a year that the employer allows abroad: %3. Source: %4 (%5)</source>
        <translation>Tage zu Hause (%2): %1; Tage pro Jahr, die der Arbeitgeber im Ausland erlaubt: %3. Quelle: %4 (%5)</translation>
    </message>
    <message>
        <source>Days at home (%2): %1; days a year that the posting allows abroad: %3.</source>
        <translation>Tage zu Hause (%2): %1; Tage pro Jahr, die das Inserat im Ausland erlaubt: %3.</translation>
    </message>
    <message>
        <source>Prices: %1 → %2; price level %3 % (%2 = 100 %; %4)</source>
        <translation>Preise: %1 → %2; Preisniveau %3 % (%2 = 100 %; %4)</translation>
    </message>
    <message>
        <source>There is no price level: %1 (%2).</source>
        <translation>Es gibt kein Preisniveau: %1 (%2).</translation>
    </message>
    <message>
        <source>There is no price level: %1. There is one for: %2.</source>
        <translation>Es gibt kein Preisniveau: %1. Es gibt eines für: %2.</translation>
    </message>
    <message>
        <source>As of %1, the day kept in the book, not of today. --as-of asks about another day.</source>
        <translation>Stand vom %1, dem im Buch behaltenen Tag, nicht von heute. --as-of fragt nach einem anderen Tag.</translation>
    </message>
    <message>
        <source>internship or training</source>
        <translation>Praktikum oder Ausbildung</translation>
    </message>
    <message>
        <source>entry level</source>
        <translation>Berufseinstieg</translation>
    </message>
    <message>
        <source>mid-level</source>
        <translation>mit Berufserfahrung</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>lead of a team or field</source>
        <translation>Leitung eines Teams oder Fachs</translation>
    </message>
    <message>
        <source>executive</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Karrierestufe</translation>
    </message>
    <message>
        <source>Taken because the title says so.</source>
        <translation>Übernommen, weil der Titel es sagt.</translation>
    </message>
    <message>
        <source>The folder %1 holds no file that can be read as a posting.</source>
        <translation>Der Ordner %1 enthält keine Datei, die als Inserat gelesen werden kann.</translation>
    </message>
    <message>
        <source>A person takes it as a posting.</source>
        <translation>Eine Person nimmt es als Inserat.</translation>
    </message>
    <message>
        <source>the weeks of a calendar year</source>
        <translation>die Wochen eines Kalenderjahres</translation>
    </message>
    <message>
        <source>%1 weekdays of %2 less %3 public holidays on weekdays (as is usual in Switzerland, Germany, France and Britain) and about %4 days of leave (%5 by collective agreements in the European Union, %6), rounded to %7 weeks of %8 days</source>
        <translation>%1 Wochentage (Montag bis Freitag) des Jahres %2 abzüglich %3 Feiertage an Wochentagen (wie in der Schweiz, in Deutschland, Frankreich und Großbritannien üblich) und etwa %4 Urlaubstage (%5 nach Tarifverträgen in der Europäischen Union, %6), gerundet auf %7 Wochen zu %8 Tagen</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>closed yesterday</source>
        <translation>gestern abgelaufen</translation>
    </message>
    <message>
        <source>closed %1 days ago</source>
        <translation>vor %1 Tagen abgelaufen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>noch 1 Tag</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>noch %1 Tage</translation>
    </message>
</context>
<context>
    <name>PostingFields</name>
    <message>
        <source>The job</source>
        <translation>Die Stelle</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Lohn</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Time and place of work</source>
        <translation>Arbeitszeit und Arbeitsort</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation>Wer sich bewerben darf</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Unterlagen</translation>
    </message>
</context>
<context>
    <name>PreferencesEditor</name>
    <message>
        <source>does not matter</source>
        <translation>ist nicht wichtig</translation>
    </message>
    <message>
        <source>A contract without an end</source>
        <translation>Ein unbefristeter Vertrag</translation>
    </message>
    <message>
        <source>Work in one of these countries</source>
        <translation>Arbeit in einem dieser Länder</translation>
    </message>
    <message>
        <source>Work at home, at least</source>
        <translation>Arbeit zu Hause, mindestens</translation>
    </message>
    <message>
        <source>Start not before</source>
        <translation>Beginn nicht vor</translation>
    </message>
    <message>
        <source>Workload at least (%)</source>
        <translation>Pensum mindestens (%)</translation>
    </message>
    <message>
        <source>Workload at most (%)</source>
        <translation>Pensum höchstens (%)</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>decides whether one may apply</source>
        <translation>entscheidet über die Zulassung</translation>
    </message>
    <message>
        <source>can exclude</source>
        <translation>kann ausschließen</translation>
    </message>
    <message>
        <source>counts with others</source>
        <translation>zählt mit anderen</translation>
    </message>
    <message>
        <source>can change the order</source>
        <translation>kann die Reihenfolge ändern</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>gut zu wissen</translation>
    </message>
    <message>
        <source>To %1:</source>
        <translation>An %1:</translation>
    </message>
    <message>
        <source>To the candidate:</source>
        <translation>An die Person:</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>No figure</source>
        <translation>Kein Betrag</translation>
    </message>
    <message>
        <source>read from the text, confirmed by a person</source>
        <translation>im Text gelesen, von Hand bestätigt</translation>
    </message>
    <message>
        <source>typed by a person</source>
        <translation>von Hand eingegeben</translation>
    </message>
    <message>
        <source>read from the text, not confirmed yet</source>
        <translation>im Text gelesen, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>read from the text, please check</source>
        <translation>im Text gelesen, bitte prüfen</translation>
    </message>
    <message>
        <source>No comparable figure</source>
        <translation>Kein vergleichbarer Betrag</translation>
    </message>
    <message>
        <source> (a wish)</source>
        <translation> (erwünscht)</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>Ask the employer: %1</source>
        <translation>Beim Arbeitgeber fragen: %1</translation>
    </message>
    <message>
        <source>Ask the candidate: %1</source>
        <translation>Die Person fragen: %1</translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation>%1, %2 offen</translation>
    </message>
    <message>
        <source> (your preference)</source>
        <translation> (Ihr Wunsch)</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Beinahe</translation>
    </message>
    <message>
        <source>Wishes of the posting met: %1 of %2</source>
        <translation>Erfüllte Wünsche des Inserats: %1 von %2</translation>
    </message>
    <message>
        <source>Your preferences met: %1 of %2</source>
        <translation>Erfüllte eigene Wünsche: %1 von %2</translation>
    </message>
    <message>
        <source>A share, not a verdict: it neither admits nor excludes.</source>
        <translation>Ein Anteil, kein Urteil: Er lässt weder zu noch schließt er aus.</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>%1 a year</source>
        <translation>%1 pro Jahr</translation>
    </message>
    <message>
        <source>%1 of working days</source>
        <translation>%1 der Arbeitstage</translation>
    </message>
    <message>
        <source>Days at home</source>
        <translation>Tage im Homeoffice</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie angegeben</translation>
    </message>
</context>
<context>
    <name>RemoteEditor</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>days away from the office</source>
        <translation>Tage außerhalb des Büros</translation>
    </message>
    <message>
        <source>days in the office</source>
        <translation>Tage im Büro</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>The days count</source>
        <translation>Die Tage sind</translation>
    </message>
    <message>
        <source>Days, from</source>
        <translation>Tage, von</translation>
    </message>
    <message>
        <source>Days, to</source>
        <translation>Tage, bis</translation>
    </message>
    <message>
        <source>In one</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Days abroad a year, at most</source>
        <translation>Tage im Ausland pro Jahr, höchstens</translation>
    </message>
    <message>
        <source>Where one has to live</source>
        <translation>Verlangter Wohnort</translation>
    </message>
    <message>
        <source>Say whether the days are in a week, a month or a year.</source>
        <translation>Geben Sie an, ob die Tage pro Woche, Monat oder Jahr gelten.</translation>
    </message>
    <message>
        <source>Say whether the days are away from the office or in it.</source>
        <translation>Geben Sie an, ob die Tage im Büro oder außerhalb gemeint sind.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Pays most</source>
        <translation>Zahlt am meisten</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>gross or net not known</source>
        <translation>brutto oder netto nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many offers of a kind</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>no offer has a figure that can be compared</source>
        <translation>kein Angebot hat einen vergleichbaren Betrag</translation>
    </message>
    <message>
        <source>Why no order can be told</source>
        <translation>Warum keine Reihenfolge möglich ist</translation>
    </message>
    <message>
        <source>gross or net?</source>
        <translation>brutto oder netto?</translation>
    </message>
    <message>
        <source>gross beside net</source>
        <translation>brutto neben netto</translation>
    </message>
    <message>
        <source>net beside tax-free</source>
        <translation>netto neben steuerfrei</translation>
    </message>
    <message>
        <source>a figure is missing</source>
        <translation>ein Betrag fehlt</translation>
    </message>
    <message>
        <source>the ranges overlap</source>
        <translation>die Spannen überschneiden sich</translation>
    </message>
    <message>
        <source>What each employer would really pay decides: ask for the figure.</source>
        <translation>Entscheidend ist, was jeder Arbeitgeber tatsächlich zahlt: Fragen Sie nach dem Betrag.</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>an open upper end</source>
        <translation>ein offenes oberes Ende</translation>
    </message>
    <message>
        <source>One offer names no highest figure: ask for it.</source>
        <translation>Ein Angebot nennt keinen Höchstbetrag: Fragen Sie danach.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>an amount of money</comment>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>%1 from %2 would draw level</source>
        <translation>%1 bei %2 ergäbe Gleichstand</translation>
    </message>
    <message>
        <source>Ask before you sign</source>
        <translation>Vor dem Unterschreiben fragen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>no question is open</source>
        <translation>keine Frage ist offen</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 Fragen</translation>
    </message>
    <message>
        <source>none of them would change the decision</source>
        <translation>keine davon würde den Entscheid ändern</translation>
    </message>
    <message>
        <source>one of them can change the decision</source>
        <translation>eine davon kann den Entscheid ändern</translation>
    </message>
    <message>
        <source>%1 of them can change the decision</source>
        <translation>%1 davon können den Entscheid ändern</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ erfüllt</translation>
    </message>
    <message>
        <source>? cannot tell</source>
        <translation>? unklar</translation>
    </message>
    <message>
        <source>✕ not met</source>
        <translation>✕ nicht erfüllt</translation>
    </message>
    <message>
        <source>a wish</source>
        <translation>erwünscht</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>The posting’s words</source>
        <translation>Wortlaut im Inserat</translation>
    </message>
    <message>
        <source>The profile says</source>
        <translation>Das Profil sagt</translation>
    </message>
    <message>
        <source>not in its text</source>
        <translation>nicht im Text</translation>
    </message>
    <message>
        <source>Who may apply, and why</source>
        <translation>Wer sich bewerben darf, und warum</translation>
    </message>
    <message>
        <source>No candidate is chosen, so no condition is judged.</source>
        <translation>Keine Person ist gewählt, darum wird keine Bedingung beurteilt.</translation>
    </message>
    <message>
        <source>The posting names no conditions. That is no permission: ask.</source>
        <translation>Das Inserat nennt keine Bedingungen. Das ist noch keine Zulassung: Fragen Sie nach.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie angegeben</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Pro Jahr</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Pensum</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Gross or net</source>
        <translation>Brutto oder netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>the posting</source>
        <translation>das Inserat</translation>
    </message>
    <message>
        <source>How the figure came about</source>
        <translation>Wie der Betrag zustande kam</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Source and date</source>
        <translation>Quelle und Datum</translation>
    </message>
    <message>
        <source>Appendix: how each figure came about</source>
        <translation>Anhang: Rechenweg jedes Betrags</translation>
    </message>
    <message>
        <source>What to look out for</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>No reason was given; please look at the text.</source>
        <translation>Kein Grund angegeben; bitte im Text nachsehen.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>The text also says</source>
        <translation>Im Text steht auch</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Where the texts contradict themselves</source>
        <translation>Wo sich die Texte widersprechen</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Zu stellende Fragen</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <comment>an exchange rate</comment>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>1 EUR = %1 %2 and %3 %4</source>
        <translation>1 EUR = %1 %2 und %3 %4</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source: European Central Bank, euro foreign exchange reference rates. For information only: no bank has to change money at them.</source>
        <translation>Quelle: Europäische Zentralbank, Euro-Referenzkurse. Nur zur Information: Keine Bank muss zu diesen Kursen wechseln.</translation>
    </message>
    <message>
        <source>Groups of states</source>
        <translation>Staatengruppen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Not verified. %1</source>
        <translation>Nicht geprüft. %1</translation>
    </message>
    <message>
        <source>Groups of states in the conditions</source>
        <translation>Staatengruppen in den Bedingungen</translation>
    </message>
    <message>
        <source>Market pay</source>
        <translation>Marktlohn</translation>
    </message>
    <message>
        <source>Kind of role</source>
        <translation>Art der Funktion</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>No offer here is of this kind of role.</source>
        <translation>Kein Angebot hier betrifft diese Art von Funktion.</translation>
    </message>
    <message>
        <source>kind of role not named</source>
        <translation>Art der Funktion nicht genannt</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>kein Betrag</translation>
    </message>
    <message>
        <source>Market pay in the book</source>
        <translation>Marktlohn im Buch</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Documents the offers were read from</source>
        <translation>Dokumente, aus denen die Angebote gelesen wurden</translation>
    </message>
    <message>
        <source>Comparison without offers</source>
        <translation>Vergleich ohne Angebote</translation>
    </message>
    <message>
        <source>One offer</source>
        <translation>Ein Angebot</translation>
    </message>
    <message>
        <source>Comparison of %1 offers</source>
        <translation>Vergleich von %1 Angeboten</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Noch gibt es nichts zu vergleichen</translation>
    </message>
    <message>
        <source>No order can be told</source>
        <translation>Keine Reihenfolge möglich</translation>
    </message>
    <message>
        <source>No candidate chosen</source>
        <translation>Keine Person gewählt</translation>
    </message>
    <message>
        <source>For a candidate who is not named</source>
        <translation>Für eine nicht genannte Person</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>exchange rates of %1</source>
        <translation>Wechselkurse vom %1</translation>
    </message>
    <message>
        <source>rates %1</source>
        <translation>Kurse %1</translation>
    </message>
    <message>
        <source>states %1</source>
        <translation>Staaten %1</translation>
    </message>
    <message>
        <source>book %1</source>
        <translation>Buch %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
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
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Pay %1 in %2</source>
        <translation>Lohn %1 in %2</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>May apply</source>
        <translation>Darf sich bewerben</translation>
    </message>
    <message>
        <source>best</source>
        <comment>of a row</comment>
        <translation>Bestwert</translation>
    </message>
    <message>
        <source>The offers side by side</source>
        <translation>Die Angebote nebeneinander</translation>
    </message>
    <message>
        <source>%1: the text also says “%2”; %3 is taken.</source>
        <translation>%1: Im Text steht auch „%2“; übernommen ist %3.</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between two quoted values</comment>
        <translation>“, „</translation>
    </message>
    <message>
        <source>No offer is chosen. Put offers into the comparison, then make the report again.</source>
        <translation>Kein Angebot ist gewählt. Nehmen Sie Angebote in den Vergleich auf und erstellen Sie den Bericht erneut.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Who may apply to what</source>
        <translation>Wer darf sich worauf bewerben</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen fragen</translation>
    </message>
    <message>
        <source>What the answer can do</source>
        <translation>Was die Antwort bewirken kann</translation>
    </message>
    <message>
        <source>the candidate, for %1</source>
        <translation>die Person, für %1</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Vom</translation>
    </message>
    <message>
        <source>Pay grade</source>
        <translation>Gehaltsstufe</translation>
    </message>
    <message>
        <source>Yearly bonus</source>
        <translation>Jährliche Zahlung</translation>
    </message>
    <message>
        <source>Beside the base</source>
        <translation>Weitere Leistungen</translation>
    </message>
    <message>
        <source>Way to work</source>
        <translation>Arbeitsweg</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Gearbeitete Stunden</translation>
    </message>
    <message>
        <source>In the other view of the workload</source>
        <translation>In der anderen Sicht des Pensums</translation>
    </message>
    <message>
        <source>Total pay</source>
        <translation>Gesamtlohn</translation>
    </message>
    <message>
        <source>Total pay with what is not certain</source>
        <translation>Gesamtlohn mit dem, was nicht sicher ist</translation>
    </message>
    <message>
        <source>Real pay an hour</source>
        <translation>Wirklicher Stundenlohn</translation>
    </message>
    <message>
        <source>as of %1, not of today</source>
        <translation>Stand vom %1, nicht von heute</translation>
    </message>
    <message>
        <source>Other figure: %1 (%2)</source>
        <translation>Anderer Betrag: %1 (%2)</translation>
    </message>
    <message>
        <source>The first year, with what is paid once</source>
        <translation>Das erste Jahr, mit dem, was einmal gezahlt wird</translation>
    </message>
    <message>
        <source>The first year, with what is not certain</source>
        <translation>Das erste Jahr, mit dem, was nicht sicher ist</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>set for this comparison</source>
        <translation>für diesen Vergleich festgelegt</translation>
    </message>
    <message>
        <source>Working years used where an offer does not say</source>
        <translation>Arbeitsjahre, wo ein Angebot nichts angibt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>Holidays on weekdays</source>
        <translation>Feiertage an Wochentagen</translation>
    </message>
    <message>
        <source>Days of leave</source>
        <translation>Urlaubstage</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Sums over the horizon</source>
        <translation>Summen über den Horizont</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Of it certain</source>
        <translation>Davon sicher</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Vertrag endet</translation>
    </message>
    <message>
        <source>Overtakes</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Safe if notice is given</source>
        <translation>Sicher bei Kündigung</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Was angenommen ist</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>all offers</source>
        <translation>alle Angebote</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>zu beantworten</translation>
    </message>
    <message>
        <source>What each pays over %1 months</source>
        <translation>Was jedes über %1 Monate zahlt</translation>
    </message>
    <message>
        <source>Over the horizon</source>
        <translation>Über den Horizont</translation>
    </message>
    <message>
        <source>Paid once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Earned over time</source>
        <translation>Über die Zeit verdient</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Unemployment benefit</source>
        <translation>Arbeitslosengeld</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was folgt</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Sum over %1 months</source>
        <translation>Summe über %1 Monate</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Create it, or choose another one.</source>
        <translation>Den Ordner %1 gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed; choose another folder or make room.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Nichts wurde geändert; wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
</context>
<context>
    <name>ReportJob</name>
    <message>
        <source>%1 must end in .pdf or .html.</source>
        <translation>%1 muss auf .pdf oder .html enden.</translation>
    </message>
    <message>
        <source>The PDF could not be made: there is not enough memory.</source>
        <translation>Das PDF konnte nicht erstellt werden: Der Arbeitsspeicher reicht nicht aus.</translation>
    </message>
</context>
<context>
    <name>Reread</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>must be met</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>a wish</source>
        <translation>erwünscht</translation>
    </message>
    <message>
        <source>Must be met, or a wish</source>
        <translation>Pflicht oder erwünscht</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>“Not” holds one condition. Remove the others.</source>
        <translation>„Nicht“ enthält eine Bedingung. Entfernen Sie die übrigen.</translation>
    </message>
    <message>
        <source>One of these is enough:</source>
        <translation>Eine davon genügt:</translation>
    </message>
    <message>
        <source>All of these:</source>
        <translation>Alle davon:</translation>
    </message>
    <message>
        <source>Not this:</source>
        <translation>Nicht diese:</translation>
    </message>
    <message>
        <source>New condition</source>
        <translation>Neue Bedingung</translation>
    </message>
    <message>
        <source>Quote the selected words</source>
        <translation>Markierte Wörter zitieren</translation>
    </message>
    <message>
        <source>Select the words in the posting’s text first; they then stand beside the condition</source>
        <translation>Markieren Sie zuerst die Wörter im Text des Inserats; sie stehen dann neben der Bedingung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Join with others, or turn around</source>
        <translation>Mit anderen verbinden oder umkehren</translation>
    </message>
    <message>
        <source>Or another condition: one of them is enough</source>
        <translation>Oder eine andere Bedingung: eine davon genügt</translation>
    </message>
    <message>
        <source>All of these are needed</source>
        <translation>Alle davon sind nötig</translation>
    </message>
    <message>
        <source>One of these is enough</source>
        <translation>Eine davon genügt</translation>
    </message>
    <message>
        <source>Turn around: not this</source>
        <translation>Umkehren: nicht dies</translation>
    </message>
    <message>
        <source>Turn around: without the “not”</source>
        <translation>Umkehren: ohne das „nicht“</translation>
    </message>
    <message>
        <source>typed by a person; the posting is not quoted</source>
        <translation>von einer Person eingegeben; das Inserat wird nicht zitiert</translation>
    </message>
</context>
<context>
    <name>SeniorityEditor</name>
    <message>
        <source>no upper end</source>
        <translation>nach oben offen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The levels are the wrong way round. Choose the lower one first.</source>
        <translation>Die Stufen sind vertauscht. Wählen Sie zuerst die niedrigere.</translation>
    </message>
</context>
<context>
    <name>StudiesEditor</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Studies for</source>
        <translation>Studiert für</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>At</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Enrolled until</source>
        <translation>Eingeschrieben bis</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>There is no text. Write it, or clear the field if the posting does not say.</source>
        <translation>Der Text fehlt. Geben Sie ihn ein, oder leeren Sie das Feld, wenn das Inserat nichts sagt.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>unbezahlt</translation>
    </message>
    <message>
        <source>for full time</source>
        <translation>für Vollzeit</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>country told from the place</source>
        <translation>Land aus dem Ort erschlossen</translation>
    </message>
    <message>
        <source>period not stated</source>
        <translation>Zeitraum nicht angegeben</translation>
    </message>
    <message>
        <source>%1 payments a year</source>
        <translation>%1 Zahlungen pro Jahr</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ca. %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>up to %1 with extension</source>
        <translation>mit Verlängerung bis %1</translation>
    </message>
    <message>
        <source>extension possible</source>
        <translation>Verlängerung möglich</translation>
    </message>
    <message>
        <source>no extension</source>
        <translation>keine Verlängerung</translation>
    </message>
    <message>
        <source>about</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>at the latest</source>
        <translation>spätestens</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 Stunden pro Woche</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>Teilzeit</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>ohne Zahl</translation>
    </message>
    <message>
        <source>told from the words of the text</source>
        <translation>aus dem Wortlaut erschlossen</translation>
    </message>
    <message>
        <source>up to %1 days a year abroad</source>
        <translation>bis %1 Tage pro Jahr im Ausland</translation>
    </message>
    <message>
        <source>in the office</source>
        <translation>im Büro</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>im Homeoffice</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>working days a year</source>
        <translation>Arbeitstage pro Jahr</translation>
    </message>
    <message>
        <source>or equivalent experience</source>
        <translation>oder gleichwertige Erfahrung</translation>
    </message>
    <message>
        <source>upper end of a range, not a limit</source>
        <translation>oberes Ende einer Spanne, keine Grenze</translation>
    </message>
    <message>
        <source>a wish: %1</source>
        <translation>erwünscht: %1</translation>
    </message>
    <message>
        <source>1 condition</source>
        <translation>1 Bedingung</translation>
    </message>
    <message>
        <source>%1 conditions</source>
        <translation>%1 Bedingungen</translation>
    </message>
    <message>
        <source> over %1</source>
        <translation> über %1</translation>
    </message>
    <message>
        <source> (likely to %1)</source>
        <translation> (zu %1 wahrscheinlich)</translation>
    </message>
    <message>
        <source>%1 of the time in the office</source>
        <translation>%1 der Zeit im Büro</translation>
    </message>
    <message>
        <source>%1 of the time at home</source>
        <translation>%1 der Zeit im Homeoffice</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 %2 a day</source>
        <translation>%1 %2 pro Tag</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>ein Weg</translation>
    </message>
    <message>
        <source>or years of experience: %1</source>
        <translation>oder Jahre Erfahrung: %1</translation>
    </message>
    <message>
        <source>day not stated</source>
        <translation>Tag nicht angegeben</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure of pay, and who named it when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>up to 1 day a year abroad</source>
        <translation>bis 1 Tag pro Jahr im Ausland</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 und höher</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>At least %1 in %2</source>
        <translation>Mindestens %1 in %2</translation>
    </message>
    <message>
        <source>Not with %1 as the highest degree</source>
        <translation>Nicht mit %1 als höchstem Abschluss</translation>
    </message>
    <message>
        <source>Enrolled as a student</source>
        <translation>Im Studium eingeschrieben</translation>
    </message>
    <message>
        <source>At least %1 of experience in %2</source>
        <translation>Mindestens %1 Erfahrung in %2</translation>
    </message>
    <message>
        <source>At least %1 of experience since graduation</source>
        <translation>Mindestens %1 Erfahrung seit dem Abschluss</translation>
    </message>
    <message>
        <source>At least %1 of experience</source>
        <translation>Mindestens %1 Erfahrung</translation>
    </message>
    <message>
        <source>At most %1 of experience since graduation</source>
        <translation>Höchstens %1 Erfahrung seit dem Abschluss</translation>
    </message>
    <message>
        <source>At most %1 of experience</source>
        <translation>Höchstens %1 Erfahrung</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, mindestens %2</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <translation>Spricht %1</translation>
    </message>
    <message>
        <source>the country of work</source>
        <translation>Land der Arbeit</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>Alter %1</translation>
    </message>
    <message>
        <source>Security clearance: %1</source>
        <translation>Sicherheitsfreigabe: %1</translation>
    </message>
    <message>
        <source>Applies by %1</source>
        <translation>Bewerbung bis %1</translation>
    </message>
    <message>
        <source>%1 (a wish)</source>
        <translation>%1 (erwünscht)</translation>
    </message>
    <message>
        <source>no conditions</source>
        <translation>keine Bedingungen</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Nicht: %1</translation>
    </message>
    <message>
        <source> – or – </source>
        <translation> – oder – </translation>
    </message>
    <message>
        <source>Pay range</source>
        <translation>Lohnspanne</translation>
    </message>
    <message>
        <source>%1, %2 years of experience</source>
        <translation>%1, %2 Jahre Erfahrung</translation>
    </message>
    <message>
        <source>%1, or %2 of experience</source>
        <translation>%1, oder %2 Erfahrung</translation>
    </message>
    <message>
        <source>%1, or equivalent experience</source>
        <translation>%1, oder gleichwertige Erfahrung</translation>
    </message>
    <message>
        <source>Enrolled as a student for %1 or higher</source>
        <translation>Als Studentin oder Student eingeschrieben für %1 oder höher</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 until %2 at least</source>
        <translation>%1 mindestens bis %2</translation>
    </message>
    <message>
        <source>Lives within %1 km of %2</source>
        <translation>Wohnt höchstens %1 km von %2</translation>
    </message>
    <message>
        <source>At most %1 as the highest degree</source>
        <translation>Höchstens %1 als höchster Abschluss</translation>
    </message>
    <message>
        <source>At most %1 of experience in %2</source>
        <translation>Höchstens %1 Erfahrung in %2</translation>
    </message>
    <message>
        <source>Holds or can obtain a security clearance: %1</source>
        <translation>Hat oder erlangt eine Sicherheitsüberprüfung: %1</translation>
    </message>
    <message>
        <source>Citizenship: %1</source>
        <translation>Staatsangehörigkeit: %1</translation>
    </message>
    <message>
        <source>Residence: %1</source>
        <translation>Wohnsitz: %1</translation>
    </message>
    <message>
        <source>Permit (%1) of the kind: %2</source>
        <translation>Bewilligung (%1) der Art: %2</translation>
    </message>
    <message>
        <source>Right to work (%1)</source>
        <translation>Arbeitsberechtigung (%1)</translation>
    </message>
    <message>
        <source>Right to work (%1), the employer applies for the permit</source>
        <translation>Arbeitsberechtigung (%1), der Arbeitgeber beantragt die Bewilligung</translation>
    </message>
    <message>
        <source>Right to work of one&apos;s own (%1)</source>
        <translation>Eigene Arbeitsberechtigung (%1)</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>%1 with what is not certain</source>
        <translation>%1 mit Unsicherem</translation>
    </message>
    <message>
        <source>parts left out: %1</source>
        <translation>Teile nicht gezählt: %1</translation>
    </message>
    <message>
        <source>With what is not certain</source>
        <translation>Mit dem, was nicht sicher ist</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 hours a year</source>
        <translation>%1 Stunden pro Jahr</translation>
    </message>
    <message>
        <source>on %1 office days</source>
        <translation>an %1 Bürotagen</translation>
    </message>
    <message>
        <source>Total pay</source>
        <translation>Gesamtlohn</translation>
    </message>
    <message>
        <source>Scaled to full time</source>
        <translation>Auf Vollzeit gerechnet</translation>
    </message>
    <message>
        <source>As worked</source>
        <translation>Wie gearbeitet</translation>
    </message>
    <message>
        <source>Real pay an hour</source>
        <translation>Wirklicher Stundenlohn</translation>
    </message>
    <message>
        <source>Worked in a year</source>
        <translation>Arbeit im Jahr</translation>
    </message>
    <message>
        <source>Way to work</source>
        <translation>Arbeitsweg</translation>
    </message>
    <message>
        <source>first year, with what is paid once: %1</source>
        <translation>erstes Jahr, mit dem, was einmal gezahlt wird: %1</translation>
    </message>
    <message>
        <source>first year, with what is paid once: %1, and %2 with what is not certain</source>
        <translation>erstes Jahr, mit dem, was einmal gezahlt wird: %1, und %2 mit dem, was nicht sicher ist</translation>
    </message>
    <message>
        <source>The first year, with what is paid once</source>
        <translation>Das erste Jahr, mit dem, was einmal gezahlt wird</translation>
    </message>
    <message>
        <source>The first year, with what is not certain</source>
        <translation>Das erste Jahr, mit dem, was nicht sicher ist</translation>
    </message>
</context>
<context>
    <name>WorkPeriodEditor</name>
    <message>
        <source>empty: still there</source>
        <translation>leer: dauert an</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Arbeit als</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>When did the work “%1” begin? Write at least the year.</source>
        <translation>Wann begann die Arbeit „%1“? Geben Sie mindestens das Jahr ein.</translation>
    </message>
    <message>
        <source>till now</source>
        <translation>bis heute</translation>
    </message>
</context>
<context>
    <name>WorkPermitEditor</name>
    <message>
        <source>Work permit</source>
        <translation>Arbeitsbewilligung</translation>
    </message>
</context>
<context>
    <name>WorkloadEditor</name>
    <message>
        <source>Part time</source>
        <translation>Teilzeit</translation>
    </message>
    <message>
        <source>Per cent, from</source>
        <translation>Prozent, von</translation>
    </message>
    <message>
        <source>Per cent, to</source>
        <translation>Prozent, bis</translation>
    </message>
    <message>
        <source>The share is missing. Write it in per cent, tick “Part time”, or clear the field.</source>
        <translation>Das Pensum fehlt. Geben Sie es in Prozent ein, kreuzen Sie „Teilzeit“ an oder leeren Sie das Feld.</translation>
    </message>
</context>
<context>
    <name>YearsEditor</name>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>The years are missing. Write them, or clear the field.</source>
        <translation>Die Jahre fehlen. Geben Sie sie ein oder leeren Sie das Feld.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::AssumptionsDialog</name>
    <message>
        <source>Assumptions for %1</source>
        <translation>Annahmen zu %1</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>These count only in sums over a horizon. An empty field means: as the posting states it. By itself no contract is extended, and nothing follows after it.</source>
        <translation>Diese zählen nur in Summen über einen Horizont. Ein leeres Feld heißt: wie im Inserat. Von selbst wird kein Vertrag verlängert, und nichts folgt danach.</translation>
    </message>
    <message>
        <source>Start and length</source>
        <translation>Beginn und Dauer</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>the first month of the horizon</source>
        <translation>der erste Monat des Horizonts</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>The contract has no end</source>
        <translation>Der Vertrag hat kein Ende</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>How likely, in %</source>
        <translation>Wie wahrscheinlich, in %</translation>
    </message>
    <message>
        <source>none is counted</source>
        <translation>keine wird gezählt</translation>
    </message>
    <message>
        <source>up to the stated maximum</source>
        <translation>bis zum angegebenen Höchsten</translation>
    </message>
    <message>
        <source>After the end</source>
        <translation>Nach dem Ende</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Unemployment benefit</source>
        <translation>Arbeitslosengeld</translation>
    </message>
    <message>
        <source>by the rule of the country</source>
        <translation>nach der Regel des Landes</translation>
    </message>
    <message>
        <source>an amount a month</source>
        <translation>ein Betrag im Monat</translation>
    </message>
    <message>
        <source>For at most so many months</source>
        <translation>Für höchstens so viele Monate</translation>
    </message>
    <message>
        <source>as long as the rule pays</source>
        <translation>solange die Regel zahlt</translation>
    </message>
    <message>
        <source>Then follows</source>
        <translation>Danach folgt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a job like that of %1</source>
        <translation>eine Stelle wie die von %1</translation>
    </message>
    <message>
        <source>What the benefit follows from</source>
        <translation>Woraus das Arbeitslosengeld folgt</translation>
    </message>
    <message>
        <source>Amount a month</source>
        <translation>Betrag im Monat</translation>
    </message>
    <message>
        <source>Currency of the amount</source>
        <translation>Währung des Betrags</translation>
    </message>
    <message>
        <source>Country that pays</source>
        <translation>Land, das zahlt</translation>
    </message>
    <message>
        <source>Gross pay before, a month</source>
        <translation>Brutto davor, im Monat</translation>
    </message>
    <message>
        <source>of this offer</source>
        <translation>dieses Angebots</translation>
    </message>
    <message>
        <source>Insured months at the end</source>
        <translation>Versicherte Monate am Ende</translation>
    </message>
    <message>
        <source>of this contract alone</source>
        <translation>nur dieses Vertrags</translation>
    </message>
    <message>
        <source>Age at the end</source>
        <translation>Alter am Ende</translation>
    </message>
    <message>
        <source>by the candidate’s year of birth</source>
        <translation>nach dem Geburtsjahr der Person</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>of the candidate’s household</source>
        <translation>des Haushalts der Person</translation>
    </message>
    <message>
        <source>Once, and on notice</source>
        <translation>Einmaliges und Kündigung</translation>
    </message>
    <message>
        <source>What comes once is paid on</source>
        <translation>Einmaliges wird bezahlt am</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>der Beginn</translation>
    </message>
    <message>
        <source>Days of notice within the trial period</source>
        <translation>Tage Kündigungsfrist in der Probezeit</translation>
    </message>
    <message>
        <source>by law, where it is known</source>
        <translation>nach Gesetz, wo bekannt</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
    <message>
        <source>such as: said in the interview</source>
        <translation>etwa: im Gespräch gesagt</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::Badge</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>read, to be checked</source>
        <translation>gelesen, zu prüfen</translation>
    </message>
    <message>
        <source>read, not confirmed</source>
        <translation>gelesen, unbestätigt</translation>
    </message>
    <message>
        <source>follows from the fields</source>
        <translation>folgt aus den Feldern</translation>
    </message>
    <message>
        <source>Expected to be right: %1 of the values read like this.</source>
        <translation>Voraussichtlich richtig: %1 der so gelesenen Werte.</translation>
    </message>
    <message>
        <source>None was among the texts the reader was measured on: the share follows from other values and an assumption.</source>
        <translation>In den Texten, an denen das Lesen gemessen wurde, kam keiner vor: Der Anteil folgt aus anderen Werten und einer Annahme.</translation>
    </message>
    <message>
        <source>Right in the texts the reader was measured on: %1 of %2; few values are weighed with an assumption.</source>
        <translation>Richtig in den Texten, an denen das Lesen gemessen wurde: %1 von %2; wenige Werte werden mit einer Annahme gewichtet.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::BookPage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::CandidateEditor</name>
    <message>
        <source>Profile of %1</source>
        <translation>Profil von %1</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nationalities; none: not known</source>
        <translation>Staatsangehörigkeiten; leer: nicht bekannt</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Wohnt in</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Permits to work</source>
        <translation>Arbeitsbewilligungen</translation>
    </message>
    <message>
        <source>These are all the permits there are</source>
        <translation>Das sind alle Bewilligungen</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Abschlüsse</translation>
    </message>
    <message>
        <source>These are all the degrees there are</source>
        <translation>Das sind alle Abschlüsse</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Enrolled as a student now</source>
        <translation>Derzeit im Studium eingeschrieben</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Years of experience in all, where no work is listed</source>
        <translation>Erfahrung insgesamt in Jahren, falls keine Arbeit aufgeführt ist</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>These are all the languages spoken</source>
        <translation>Das sind alle gesprochenen Sprachen</translation>
    </message>
    <message>
        <source>The candidate needs a name, so that reports and commands can tell people apart.</source>
        <translation>Die Person braucht einen Namen, damit Berichte und Befehle sie unterscheiden können.</translation>
    </message>
    <message>
        <source>There is a candidate “%1” already. Choose another name.</source>
        <translation>Eine Person „%1“ gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Schließen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>What you typed here will be lost.</source>
        <translation>Ihre Eingaben hier gehen verloren.</translation>
    </message>
    <message>
        <source>Household for taxes</source>
        <translation>Haushalt für die Steuern</translation>
    </message>
    <message>
        <source>No offer in the comparison is at a place with tax data.</source>
        <translation>Kein Angebot im Vergleich liegt an einem Ort mit Steuerdaten.</translation>
    </message>
    <message>
        <source>Only what the taxes at the places of the offers in the comparison depend on.</source>
        <translation>Nur das, wovon die Steuern an den Orten der verglichenen Angebote abhängen.</translation>
    </message>
    <message>
        <source>In the town</source>
        <translation>Im Ort</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studium</translation>
    </message>
    <message>
        <source>Security clearances</source>
        <translation>Sicherheitsüberprüfungen</translation>
    </message>
    <message>
        <source>These are all the clearances held</source>
        <translation>Das sind alle Sicherheitsüberprüfungen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Wünsche</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::CandidatesDialog</name>
    <message>
        <source>Candidates</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>nothing known yet</source>
        <translation>noch nichts bekannt</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>JSON Resume (*.json)</source>
        <translation>JSON Resume (*.json)</translation>
    </message>
    <message>
        <source>Import candidates</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>JSON Resume or Europass (*.json *.xml)</source>
        <translation>JSON Resume oder Europass (*.json *.xml)</translation>
    </message>
    <message>
        <source>Export the candidate</source>
        <translation>Person exportieren</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>A&amp;nonymised copy</source>
        <translation>A&amp;nonyme Kopie</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Nichts wurde importiert. %1</translation>
    </message>
    <message>
        <source>%1.json</source>
        <translation>%1.json</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>&amp;JSON Resume: everything…</source>
        <translation>&amp;JSON Resume: alles…</translation>
    </message>
    <message>
        <source>&amp;Europass CV (XML)…</source>
        <translation>&amp;Europass-Lebenslauf (XML)…</translation>
    </message>
    <message>
        <source>E&amp;uropass CV (JSON)…</source>
        <translation>E&amp;uropass-Lebenslauf (JSON)…</translation>
    </message>
    <message>
        <source>Europass CV (*.xml)</source>
        <translation>Europass-Lebenslauf (*.xml)</translation>
    </message>
    <message>
        <source>Europass CV (*.json)</source>
        <translation>Europass-Lebenslauf (*.json)</translation>
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
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Bilder (*.png);;Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>&amp;Save as picture…</source>
        <translation>Als B&amp;ild speichern…</translation>
    </message>
    <message>
        <source>No offer is chosen. Tick offers on the left to see their pay here.</source>
        <translation>Kein Angebot ist gewählt. Kreuzen Sie links Angebote an, um hier ihren Lohn zu sehen.</translation>
    </message>
    <message>
        <source>pay.png</source>
        <comment>the proposed name of a picture</comment>
        <translation>lohn.png</translation>
    </message>
    <message>
        <source>S&amp;ave as picture…</source>
        <translation>Als &amp;Bild speichern…</translation>
    </message>
    <message>
        <source>pay-over-time.png</source>
        <comment>the proposed name of a picture</comment>
        <translation>lohn-verlauf.png</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::CodeCombo</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>“%1” is no country. Choose one from the list.</source>
        <translation>„%1“ ist kein Land. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>“%1” is no language. Choose one from the list.</source>
        <translation>„%1“ ist keine Sprache. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Write its code, such as CHF.</source>
        <translation>„%1“ ist keine Währung. Geben Sie den Code ein, etwa CHF.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>short for: not stated; of a country, language or currency</comment>
        <translation>k.&#x202f;A.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::CompareTab</name>
    <message>
        <source>&amp;differences only</source>
        <translation>nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vergleichsbasis</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Show only rows in which the offers differ</source>
        <translation>Nur Zeilen zeigen, in denen sich die Angebote unterscheiden</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Open or close all groups</source>
        <translation>Alle Gruppen öffnen oder schließen</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Alle Gruppen öffnen</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Alle Gruppen schließen</translation>
    </message>
    <message>
        <source>Rows to which no offer says anything</source>
        <translation>Zeilen, zu denen kein Angebot etwas sagt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>baseline: %1</source>
        <translation>Vergleichsbasis: %1</translation>
    </message>
    <message>
        <source>The offer the others are held against</source>
        <translation>Das Angebot, mit dem die übrigen verglichen werden</translation>
    </message>
    <message>
        <source>This book has no offers yet. Choose “Paste or import”, or drop files or text onto this window.</source>
        <translation>Dieses Buch hat noch keine Angebote. Wählen Sie „Einfügen oder importieren“ oder ziehen Sie Dateien oder Text auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Tick offers in the list at the left to see them side by side.</source>
        <translation>Kreuzen Sie links in der Liste Angebote an, um sie nebeneinander zu sehen.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ComparisonTableModel</name>
    <message>
        <source>%1, group, collapsed</source>
        <translation>%1, Gruppe, geschlossen</translation>
    </message>
    <message>
        <source>%1, group, expanded</source>
        <translation>%1, Gruppe, geöffnet</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ComparisonView</name>
    <message>
        <source>Comparison of offers</source>
        <translation>Vergleich der Angebote</translation>
    </message>
    <message>
        <source>One column for each offer, one row for each question. Enter shows why a value is what it is.</source>
        <translation>Eine Spalte je Angebot, eine Zeile je Frage. Die Eingabetaste zeigt, warum ein Wert so ist.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::DecimalEdit</name>
    <message>
        <source>%1: “%2” is not a figure. Write it as %3.</source>
        <translation>%1: „%2“ ist keine Zahl. Schreiben Sie sie wie %3.</translation>
    </message>
    <message>
        <source>%1: %2 is less than %3.</source>
        <translation>%1: %2 ist kleiner als %3.</translation>
    </message>
    <message>
        <source>%1: %2 is more than %3.</source>
        <translation>%1: %2 ist größer als %3.</translation>
    </message>
    <message>
        <source>%1: %2 has to be a whole number.</source>
        <translation>%1: %2 muss eine ganze Zahl sein.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::EligibilityMatrixModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>May apply to</source>
        <translation>Darf sich bewerben</translation>
    </message>
    <message>
        <source>May %1 apply?</source>
        <translation>Darf %1 sich bewerben?</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>may apply to offers: %1 of %2</source>
        <translation>kann sich bewerben auf Angebote: %1 von %2</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::EligibilityPage</name>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Save as C&amp;SV…</source>
        <translation>Als C&amp;SV speichern…</translation>
    </message>
    <message>
        <source>Find a candidate</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>On which offer</source>
        <translation>Auf welches Angebot</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation>Wer darf sich bewerben</translation>
    </message>
    <message>
        <source>all candidates</source>
        <translation>alle Personen</translation>
    </message>
    <message>
        <source>Who may apply to what</source>
        <translation>Wer darf sich worauf bewerben</translation>
    </message>
    <message>
        <source>Candidates by offers. A heading sorts; a cell tells its reasons.</source>
        <translation>Personen nach Angeboten. Eine Überschrift sortiert; eine Zelle nennt ihre Gründe.</translation>
    </message>
    <message>
        <source>for any offer</source>
        <translation>für irgendein Angebot</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>This book has no candidates yet. Add one from the menu “Candidate”.</source>
        <translation>Dieses Buch hat noch keine Personen. Fügen Sie eine über das Menü „Person“ hinzu.</translation>
    </message>
    <message>
        <source>No offer is chosen. Tick offers in the list at the left.</source>
        <translation>Kein Angebot ist gewählt. Kreuzen Sie Angebote in der Liste links an.</translation>
    </message>
    <message>
        <source>eligibility.csv</source>
        <comment>the proposed name of a table</comment>
        <translation>zulassung.csv</translation>
    </message>
    <message>
        <source>The table could not be written to %1: %2</source>
        <translation>Die Tabelle konnte nicht nach %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Candidates: %1 of %2, judged for %3. A heading sorts; a cell tells its reasons at the right.</source>
        <translation>Personen: %1 von %2, beurteilt für den %3. Eine Überschrift sortiert; eine Zelle nennt rechts ihre Gründe.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::FieldForm</name>
    <message>
        <source>Fields of the posting</source>
        <translation>Felder des Inserats</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::FieldRow</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Wie gelesen</translation>
    </message>
    <message>
        <source>Back to what was read from the text</source>
        <translation>Zurück zu dem, was im Text gelesen wurde</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>auch: %1</translation>
    </message>
    <message>
        <source>Take this instead</source>
        <translation>Stattdessen dies</translation>
    </message>
    <message>
        <source>Take this instead: %1</source>
        <translation>Stattdessen dies: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>also: %1, because of %2</source>
        <translation>auch: %1, wegen %2</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::HouseholdForm</name>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (angenommen)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>bitte wählen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>erforderlich</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ImportController</name>
    <message>
        <source>Import postings</source>
        <translation>Inserate importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>dropped page</source>
        <translation>abgelegte Seite</translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>abgelegter Text</translation>
    </message>
    <message>
        <source>Reading postings</source>
        <translation>Inserate werden gelesen</translation>
    </message>
    <message>
        <source>Postings (*.txt *.md *.html *.htm *.pdf *.json *.jsonld *.csv *.eml)</source>
        <translation>Inserate (*.txt *.md *.html *.htm *.pdf *.json *.jsonld *.csv *.eml)</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ImportReview</name>
    <message>
        <source>Review of the import</source>
        <translation>Prüfung des Imports</translation>
    </message>
    <message>
        <source>Imported texts; ticked ones go into the book</source>
        <translation>Importierte Texte; angekreuzte kommen ins Buch</translation>
    </message>
    <message>
        <source>Confirm all &amp;sure</source>
        <translation>Alle &amp;sicheren bestätigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Strg+Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Posting without a title</source>
        <translation>Inserat ohne Titel</translation>
    </message>
    <message>
        <source>✓ nothing to check</source>
        <translation>✓ nichts zu prüfen</translation>
    </message>
    <message>
        <source>? to check: %1</source>
        <translation>? zu prüfen: %1</translation>
    </message>
    <message>
        <source>≡ Benchmark, not an offer</source>
        <translation>≡ Vergleichswert, kein Angebot</translation>
    </message>
    <message>
        <source>✕ A form, refused as an offer</source>
        <translation>✕ Formular, als Angebot abgelehnt</translation>
    </message>
    <message>
        <source>✕ A form, refused as an offer; its pay ranges can be kept</source>
        <translation>✕ Formular, als Angebot abgelehnt; seine Lohnspannen können bleiben</translation>
    </message>
    <message>
        <source>✕ Not a job posting</source>
        <translation>✕ Kein Stelleninserat</translation>
    </message>
    <message>
        <source>= Already in the book, not added again</source>
        <translation>= Bereits im Buch, nicht erneut hinzugefügt</translation>
    </message>
    <message>
        <source>✕ Could not be read</source>
        <translation>✕ Nicht lesbar</translation>
    </message>
    <message>
        <source>Pay ranges that are kept to hold offers against:</source>
        <translation>Lohnspannen, die zum Vergleich mit Angeboten bleiben:</translation>
    </message>
    <message>
        <source>&amp;Add %1 to book</source>
        <translation>%1 ins Buch auf&amp;nehmen</translation>
    </message>
    <message>
        <source>Every field that is stated was looked at.</source>
        <translation>Alle angegebenen Felder wurden durchgesehen.</translation>
    </message>
    <message>
        <source>Fields not confirmed: %1. They are marked so in the book.</source>
        <translation>Unbestätigte Felder: %1. Im Buch sind sie so markiert.</translation>
    </message>
    <message>
        <source>Leave the review?</source>
        <translation>Prüfung verlassen?</translation>
    </message>
    <message>
        <source>What you confirmed and corrected here is not in the book yet and will be lost.</source>
        <translation>Was Sie hier bestätigt und korrigiert haben, ist noch nicht im Buch und geht verloren.</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>This text was taken as %1 postings; this is number %2.</source>
        <translation>Dieser Text wurde als %1 Inserate gelesen; dies ist Nummer %2.</translation>
    </message>
    <message>
        <source>Take as one posting</source>
        <translation>Als ein Inserat lesen</translation>
    </message>
    <message>
        <source>This text may hold %1 postings. It was taken as one.</source>
        <translation>Dieser Text enthält vielleicht %1 Inserate. Er wurde als eines gelesen.</translation>
    </message>
    <message>
        <source>Take as %1 postings</source>
        <translation>Als %1 Inserate lesen</translation>
    </message>
    <message>
        <source>Take as a posting all the same</source>
        <translation>Trotzdem als Inserat nehmen</translation>
    </message>
    <message>
        <source>By itself this text is no posting. You take it as one.</source>
        <translation>Für sich ist dieser Text kein Inserat. Sie nehmen ihn als eines.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie er ist</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nichts ist angekreuzt.</translation>
    </message>
    <message>
        <source>Fields not confirmed in all that is ticked: %1, here: %2. They are marked so in the book.</source>
        <translation>Unbestätigte Felder in allem, was angekreuzt ist: %1, hier: %2. Im Buch sind sie so markiert.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>A key, or what it does</source>
        <translation>Eine Taste, oder was sie tut</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Taste suchen</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie tun</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Das tut keine Taste.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::LensBar</name>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>Whose eligibility is judged</source>
        <translation>Für wen die Zulassung beurteilt wird</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>Lohn</translation>
    </message>
    <message>
        <source>Whether pay is shown as stated, net or gross</source>
        <translation>Ob der Lohn wie angegeben, netto oder brutto gezeigt wird</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>The currency everything is brought to</source>
        <translation>Die Währung, in die alles umgerechnet wird</translation>
    </message>
    <message>
        <source>per</source>
        <translation>pro</translation>
    </message>
    <message>
        <source>Whether pay is shown by the year, month or hour</source>
        <translation>Ob der Lohn pro Jahr, Monat oder Stunde gezeigt wird</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>Pensum</translation>
    </message>
    <message>
        <source>Whether part-time pay is shown as worked or brought to full time</source>
        <translation>Ob Teilzeitlohn effektiv oder auf Vollzeit umgerechnet gezeigt wird</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>net</source>
        <translation>netto</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>brutto</translation>
    </message>
    <message>
        <source>as worked</source>
        <translation>effektiv</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3 · %4</source>
        <translation>1 %1 = %2 %3 · %4</translation>
    </message>
    <message>
        <source>old rate: %1</source>
        <translation>alter Kurs: %1</translation>
    </message>
    <message>
        <source>No exchange rate is used</source>
        <translation>Kein Wechselkurs verwendet</translation>
    </message>
    <message>
        <source>Exchange rates: %1</source>
        <translation>Wechselkurse: %1</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The day that counts as today: deadlines, ages, memberships, the newest rate</source>
        <translation>Der Tag, der als heute gilt: Fristen, Alter, Mitgliedschaften, der neueste Kurs</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Another day:</source>
        <translation>Anderer Tag:</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>What a working year is, and whether the way to work counts</source>
        <translation>Was ein Arbeitsjahr ist und ob der Arbeitsweg zählt</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Whether pay is shown in the prices of one country</source>
        <translation>Ob der Lohn in den Preisen eines Landes gezeigt wird</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>ohne Arbeitsweg</translation>
    </message>
    <message>
        <source>with the way to work</source>
        <translation>mit Arbeitsweg</translation>
    </message>
    <message>
        <source>set</source>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>Hours, holidays and leave by country…</source>
        <translation>Stunden, Feiertage und Urlaub je Land…</translation>
    </message>
    <message>
        <source>of the place of work</source>
        <translation>des Arbeitsorts</translation>
    </message>
    <message>
        <source>Choose which exchange rates are used</source>
        <translation>Wählen, welche Wechselkurse verwendet werden</translation>
    </message>
    <message>
        <source>This comparison keeps its rates. There are newer ones.</source>
        <translation>Dieser Vergleich behält seine Kurse. Es gibt neuere.</translation>
    </message>
    <message>
        <source>exchange rates…</source>
        <translation>Wechselkurse…</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Over how many months the sums of the offers are compared; off: not at all</source>
        <translation>Über wie viele Monate die Summen der Angebote verglichen werden; aus: gar nicht</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>Months of the horizon</source>
        <translation>Monate des Horizonts</translation>
    </message>
    <message>
        <source> months, then Enter</source>
        <translation> Monate, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Assumptions for %1…</source>
        <translation>Annahmen zu %1…</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ListFilterButton</name>
    <message>
        <source>Sort and filter</source>
        <translation>Sortieren und filtern</translation>
    </message>
    <message>
        <source>Sort and filter the list</source>
        <translation>Liste sortieren und filtern</translation>
    </message>
    <message>
        <source>Sort the list; show only some offers</source>
        <translation>Liste sortieren; nur einige Angebote zeigen</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stellentitel</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Vergleichswerte</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Andere Texte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>May I apply?</source>
        <translation>Darf ich mich bewerben?</translation>
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
        <translation>Angebote.offerbook</translation>
    </message>
    <message>
        <source>About Offerbook</source>
        <translation>Über Offerbook</translation>
    </message>
    <message>
        <source>Offerbook %1

Compares job offers side by side: pay, contract, remote days, and whether you may apply.

Exchange rates: euro reference rates of the European Central Bank. Groups of states: see the sources named with each reason.</source>
        <translation>Offerbook %1

Vergleicht Stellenangebote nebeneinander: Lohn, Vertrag, Tage im Homeoffice und ob Sie sich bewerben dürfen.

Wechselkurse: Euro-Referenzkurse der Europäischen Zentralbank. Staatengruppen: siehe die bei jeder Begründung genannten Quellen.</translation>
    </message>
    <message>
        <source>No recent books</source>
        <translation>Keine zuletzt verwendeten Bücher</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>%1 (copy).offerbook</source>
        <translation>%1 (Kopie).offerbook</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Buch prüfen</translation>
    </message>
    <message>
        <source>Everything in this book is in order.</source>
        <translation>In diesem Buch ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Books of offers (*.offerbook)</source>
        <translation>Angebotsbücher (*.offerbook)</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Buch öffnen</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Neues Buch</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Bericht als PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Zulassung</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ManualRates</name>
    <message>
        <source>Rates of your own</source>
        <translation>Eigene Kurse</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Typed on</source>
        <translation>Eingegeben am</translation>
    </message>
    <message>
        <source>1 unit of this currency</source>
        <translation>1 Einheit dieser Währung</translation>
    </message>
    <message>
        <source>in units of this currency</source>
        <translation>in Einheiten dieser Währung</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>Choose the two currencies of the rate.</source>
        <translation>Wählen Sie die beiden Währungen des Kurses.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::NetGrossDialog</name>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Pictures and figures (*.png *.svg *.csv)</source>
        <translation>Bilder und Zahlen (*.png *.svg *.csv)</translation>
    </message>
    <message>
        <source>Net and gross</source>
        <translation>Netto und Brutto</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Zeile für Zeile</translation>
    </message>
    <message>
        <source>Over incomes</source>
        <translation>Über die Einkommen</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>From gross to net</source>
        <translation>Vom Brutto zum Netto</translation>
    </message>
    <message>
        <source>From net to gross</source>
        <translation>Vom Netto zum Brutto</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>für ein Jahr</translation>
    </message>
    <message>
        <source>for a month</source>
        <translation>für einen Monat</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>&amp;Add a place</source>
        <translation>Ort &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove this place</source>
        <translation>Diesen Ort &amp;entfernen</translation>
    </message>
    <message>
        <source>From gross to net, line by line</source>
        <translation>Vom Brutto zum Netto, Zeile für Zeile</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Rate or table</source>
        <translation>Satz oder Tabelle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>&amp;Save the chart…</source>
        <translation>Diagramm &amp;speichern…</translation>
    </message>
    <message>
        <source>Gross from</source>
        <translation>Brutto von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Gross to</source>
        <translation>Brutto bis</translation>
    </message>
    <message>
        <source>The gross that would be needed elsewhere for the same net</source>
        <translation>Das Brutto, das anderswo für dasselbe Netto nötig wäre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Gross needed for the same net</source>
        <translation>Nötiges Brutto für dasselbe Netto</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Geben Sie einen Betrag ein.</translation>
    </message>
    <message>
        <source>The amount cannot be used: not negative, at most two digits after the point.</source>
        <translation>Der Betrag ist nicht verwendbar: nicht negativ, höchstens zwei Nachkommastellen.</translation>
    </message>
    <message>
        <source>%1 gross leave %2 net</source>
        <translation>%1 brutto ergeben %2 netto</translation>
    </message>
    <message>
        <source>Assumed, and to be changed at the left: %1</source>
        <translation>Angenommen und links änderbar: %1</translation>
    </message>
    <message>
        <source>The first amount has to be above zero and below the second.</source>
        <translation>Der erste Betrag muss über null und unter dem zweiten liegen.</translation>
    </message>
    <message>
        <source>Gross in %1 for the same net</source>
        <translation>Brutto in %1 für dasselbe Netto</translation>
    </message>
    <message>
        <source>%1 net at: %2</source>
        <translation>%1 netto bei: %2</translation>
    </message>
    <message>
        <source>net-and-gross.png</source>
        <translation>netto-und-brutto.png</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::OfferHeader</name>
    <message>
        <source>baseline</source>
        <translation>Vergleichsbasis</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::OfferListModel</name>
    <message>
        <source>in the comparison</source>
        <translation>im Vergleich</translation>
    </message>
    <message>
        <source>not in the comparison</source>
        <translation>nicht im Vergleich</translation>
    </message>
    <message>
        <source>Offer without a title</source>
        <translation>Angebot ohne Titel</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>noch 1 Tag</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>noch %1 Tage</translation>
    </message>
    <message>
        <source>%1 levels</source>
        <translation>%1 Stufen</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Vergleichswerte</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Andere Texte</translation>
    </message>
    <message>
        <source>Comparing %1 of %2</source>
        <translation>Im Vergleich: %1 von %2</translation>
    </message>
    <message>
        <source>Other offers</source>
        <translation>Andere Angebote</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>%1 gefunden</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::OfferPanel</name>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Space puts an offer into the comparison or takes it out.</source>
        <translation>Die Leertaste nimmt ein Angebot in den Vergleich auf oder heraus.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::PartialDateEdit</name>
    <message>
        <source>%1, %2 or %3</source>
        <comment>a day, a month and a year, as examples of dates</comment>
        <translation>%1, %2 oder %3</translation>
    </message>
    <message>
        <source>%1: “%2” can be %3 or %4. Write it as %5.</source>
        <translation>%1: „%2“ kann %3 oder %4 sein. Schreiben Sie etwa %5.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date. Write it as %3, or %4 or %5 where less is known.</source>
        <translation>%1: „%2“ ist kein Datum. Schreiben Sie es wie %3, oder %4 oder %5, wo weniger bekannt ist.</translation>
    </message>
    <message>
        <source>%1: write a whole day, such as %2.</source>
        <translation>%1: Schreiben Sie einen ganzen Tag, etwa %2.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::PartsBar</name>
    <message>
        <source>What becomes of the gross</source>
        <translation>Was aus dem Brutto wird</translation>
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
        <translation>Inserat einfügen</translation>
    </message>
    <message>
        <source>&amp;Text of the posting</source>
        <translation>&amp;Text des Inserats</translation>
    </message>
    <message>
        <source>Text of the posting</source>
        <translation>Text des Inserats</translation>
    </message>
    <message>
        <source>Copy the whole text of the posting and paste it here, with its headings and its small print.</source>
        <translation>Kopieren Sie den ganzen Text des Inserats samt Überschriften und Kleingedrucktem und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>&amp;Name (if you like)</source>
        <translation>&amp;Name (freiwillig)</translation>
    </message>
    <message>
        <source>Name of the text</source>
        <translation>Name des Textes</translation>
    </message>
    <message>
        <source>such as the address of the page</source>
        <translation>etwa die Adresse der Seite</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::PlaceInput</name>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Tax year</source>
        <translation>Steuerjahr</translation>
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
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Confirm all &amp;sure</source>
        <translation>Alle &amp;sicheren bestätigen</translation>
    </message>
    <message>
        <source>Confirms every field the reader was sure of</source>
        <translation>Bestätigt alle Felder, die sicher gelesen wurden</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Offer without a title</source>
        <translation>Angebot ohne Titel</translation>
    </message>
    <message>
        <source>Everything stated was looked at.</source>
        <translation>Alles Angegebene wurde durchgesehen.</translation>
    </message>
    <message>
        <source>Not confirmed yet: %1; to be checked: %2</source>
        <translation>Noch unbestätigt: %1; zu prüfen: %2</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::QuestionsPage</name>
    <message>
        <source>&amp;Copy the questions</source>
        <translation>Fragen &amp;kopieren</translation>
    </message>
    <message>
        <source>all questions</source>
        <translation>alle Fragen</translation>
    </message>
    <message>
        <source>to the employers</source>
        <translation>an die Arbeitgeber</translation>
    </message>
    <message>
        <source>to the candidate</source>
        <translation>an die Person</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen fragen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What the answer can do</source>
        <translation>Was die Antwort bewirken kann</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Zu stellende Fragen</translation>
    </message>
    <message>
        <source>the candidate, for %1</source>
        <translation>die Person, für %1</translation>
    </message>
    <message>
        <source>There is nothing to ask: postings and profile say everything that counts here.</source>
        <translation>Es gibt nichts zu fragen: Inserate und Profil sagen alles, was hier zählt.</translation>
    </message>
    <message>
        <source>What neither the posting nor the profile states, the answer that can change most first.</source>
        <translation>Was weder Inserat noch Profil sagen; zuerst, was am meisten ändern kann.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RateChart</name>
    <message>
        <source>Exchange rate over time</source>
        <translation>Wechselkurs im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RateDays</name>
    <message>
        <source>Published rates</source>
        <translation>Veröffentlichte Kurse</translation>
    </message>
    <message>
        <source>the &amp;newest (%1)</source>
        <translation>die &amp;neuesten (%1)</translation>
    </message>
    <message>
        <source>the &amp;newest</source>
        <translation>die &amp;neuesten</translation>
    </message>
    <message>
        <source>of one &amp;day</source>
        <translation>eines bestimmten &amp;Tages</translation>
    </message>
    <message>
        <source>the a&amp;verage of a period</source>
        <translation>der &amp;Mittelwert eines Zeitraums</translation>
    </message>
    <message>
        <source>Day of the rates</source>
        <translation>Tag der Kurse</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Erster Tag des Zeitraums</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Letzter Tag des Zeitraums</translation>
    </message>
    <message>
        <source>Look the &amp;rates up anew: this comparison keeps those it was made with</source>
        <translation>Kurse neu nach&amp;schlagen: Dieser Vergleich behält die, mit denen er gemacht wurde</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RateHistoryModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RateHistoryPage</name>
    <message>
        <source>Source: European Central Bank, euro reference rates. For information only: no bank has to change at them.</source>
        <translation>Quelle: Europäische Zentralbank, Euro-Referenzkurse. Nur zur Information: Keine Bank muss zu diesen Kursen wechseln.</translation>
    </message>
    <message>
        <source>The rate of this currency</source>
        <translation>Der Kurs dieser Währung</translation>
    </message>
    <message>
        <source>in this currency</source>
        <translation>in dieser Währung</translation>
    </message>
    <message>
        <source>Over which time</source>
        <translation>Über welche Zeit</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>Rates by day</source>
        <translation>Kurse nach Tagen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>since the beginning</source>
        <translation>seit Beginn</translation>
    </message>
    <message>
        <source>1 %1 in %2</source>
        <translation>1 %1 in %2</translation>
    </message>
    <message>
        <source>used: %1 (%2)</source>
        <translation>verwendet: %1 (%2)</translation>
    </message>
    <message>
        <source>There are no rates of this pair in this time.</source>
        <translation>Von diesem Paar gibt es in dieser Zeit keine Kurse.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>From %1 to %2; lowest %3, highest %4.</source>
        <translation>Von %1 bis %2; Tiefststand %3, Höchststand %4.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RateUpdateBox</name>
    <message>
        <source>Newer rates</source>
        <translation>Neuere Kurse</translation>
    </message>
    <message>
        <source>Address of the rates</source>
        <translation>Adresse der Kurse</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Rates are downloaded only when you ask for it; nothing of the book is sent.</source>
        <translation>Kurse werden nur heruntergeladen, wenn Sie es verlangen; vom Buch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Update rates</source>
        <translation>Kurse akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>Stopped. The old rates stay.</source>
        <translation>Angehalten. Die alten Kurse bleiben.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RatesDialog</name>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Pages about the exchange rates</source>
        <translation>Seiten zu den Wechselkursen</translation>
    </message>
    <message>
        <source>&amp;Choice</source>
        <translation>&amp;Auswahl</translation>
    </message>
    <message>
        <source>Use these rates</source>
        <translation>Diese Kurse verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rates of your own, before the published ones</source>
        <translation>Eigene Kurse, vor den veröffentlichten</translation>
    </message>
    <message>
        <source>Days after which a rate is marked as old</source>
        <translation>Tage, nach denen ein Kurs als alt markiert wird</translation>
    </message>
    <message>
        <source>Days after which a rate is marked as &amp;old</source>
        <translation>Tage, nach denen ein Kurs als al&amp;t markiert wird</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>Im &amp;Zeitverlauf</translation>
    </message>
    <message>
        <source>What &amp;if</source>
        <translation>Was wäre, &amp;wenn</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ReasonsPane</name>
    <message>
        <source>Reasons</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why the chosen figure is what it is: each step with its source.</source>
        <translation>Warum der gewählte Wert so ist: jeder Schritt mit seiner Quelle.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Choose a figure in the table. Here stands how it came about, step by step, with every source.</source>
        <translation>Wählen Sie in der Tabelle einen Wert. Hier steht dann Schritt für Schritt und mit jeder Quelle, wie er zustande kam.</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Zu fragen</translation>
    </message>
    <message>
        <source>Sources of these lines</source>
        <translation>Quellen dieser Zeilen</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ReportDialog</name>
    <message>
        <source>Leave out the candidate’s &amp;name and where files lie</source>
        <translation>&amp;Namen der Person und Dateipfade weglassen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vorschau…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
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
        <translation>Papier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Der Bericht wird erstellt…</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>%1 %2.pdf</source>
        <comment>the proposed name of a report: the book and the day</comment>
        <translation>%1 %2.pdf</translation>
    </message>
    <message>
        <source>%1 is being written…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>The printer did not take the report. Nothing was printed.</source>
        <translation>Der Drucker hat den Bericht nicht angenommen. Nichts wurde gedruckt.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Webseite (*.html)</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RereadController</name>
    <message>
        <source>Reading texts again</source>
        <translation>Texte werden neu gelesen</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RereadDialog</name>
    <message>
        <source>Texts read again</source>
        <translation>Neu gelesene Texte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Im Buch</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Jetzt gelesen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Tick what to take; what you typed or confirmed keeps its value.</source>
        <translation>Kreuzen Sie an, was übernommen werden soll; was Sie eingetippt oder bestätigt haben, behält seinen Wert.</translation>
    </message>
    <message>
        <source>%1 (contradicted)</source>
        <translation>%1 (widersprüchlich)</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>nicht klar</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Same values: %1</source>
        <translation>Gleiche Werte: %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Ticked: %1 of %2</source>
        <translation>Angekreuzt: %1 von %2</translation>
    </message>
    <message>
        <source>Take what is ticked</source>
        <translation>Angekreuztes übernehmen</translation>
    </message>
    <message>
        <source>Read again: 1 posting. Nothing would change.</source>
        <translation>Neu gelesen: 1 Inserat. Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Read again: 1 posting.</source>
        <translation>Neu gelesen: 1 Inserat.</translation>
    </message>
    <message>
        <source>Read again: %1 postings. Without any change: %2.</source>
        <translation>Neu gelesen: %1 Inserate. Ohne jede Änderung: %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ShareChart</name>
    <message>
        <source>Net in percent of gross</source>
        <translation>Netto in Prozent des Bruttos</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % von %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>%1: %2 % of %3 stay</source>
        <translation>%1: %2 % von %3 bleiben</translation>
    </message>
    <message>
        <source>Gross, %1</source>
        <translation>Brutto, %1</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::SourceTextView</name>
    <message>
        <source>Source text</source>
        <translation>Originaltext</translation>
    </message>
    <message>
        <source>F4 goes to the next marked place, Ctrl+F finds words</source>
        <translation>F4 springt zur nächsten markierten Stelle, Strg+F sucht Wörter</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>nicht im Text</translation>
    </message>
    <message>
        <source>%1: to be checked</source>
        <translation>%1: zu prüfen</translation>
    </message>
    <message>
        <source>%1: says otherwise</source>
        <translation>%1: besagt etwas anderes</translation>
    </message>
    <message>
        <source>%1: not taken, the field says why</source>
        <translation>%1: nicht übernommen, das Feld sagt warum</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::StatusLine</name>
    <message>
        <source>1 offer compared</source>
        <translation>1 Angebot verglichen</translation>
    </message>
    <message>
        <source>%1 offers compared</source>
        <translation>%1 Angebote verglichen</translation>
    </message>
    <message>
        <source>no open questions</source>
        <translation>keine offenen Fragen</translation>
    </message>
    <message>
        <source>1 open question</source>
        <translation>1 offene Frage</translation>
    </message>
    <message>
        <source>%1 open questions</source>
        <translation>%1 offene Fragen</translation>
    </message>
    <message>
        <source>%1 · everything saved</source>
        <translation>%1 · alles gespeichert</translation>
    </message>
    <message>
        <source>Rates %1</source>
        <translation>Kurse vom %1</translation>
    </message>
    <message>
        <source>No exchange rates</source>
        <translation>Keine Wechselkurse</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ToolRow</name>
    <message>
        <source>+ &amp;Paste or import</source>
        <translation>+ Ein&amp;fügen oder importieren</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>Be&amp;richt…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Search offers, texts, notes   Ctrl+F</source>
        <translation>Angebote, Texte, Notizen suchen   Strg+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search as you type in titles, employers, notes and source texts</source>
        <translation>Sucht beim Tippen in Titeln, Arbeitgebern, Notizen und Originaltexten</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ValueEditorBase</name>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Add a part of the pay</source>
        <translation>Lohnbestandteil hinzufügen</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Diesen Bestandteil entfernen</translation>
    </message>
    <message>
        <source>Add a permit</source>
        <translation>Bewilligung hinzufügen</translation>
    </message>
    <message>
        <source>Remove this permit</source>
        <translation>Diese Bewilligung entfernen</translation>
    </message>
    <message>
        <source>Add a degree</source>
        <translation>Abschluss hinzufügen</translation>
    </message>
    <message>
        <source>Remove this degree</source>
        <translation>Diesen Abschluss entfernen</translation>
    </message>
    <message>
        <source>Add work</source>
        <translation>Arbeit hinzufügen</translation>
    </message>
    <message>
        <source>Remove this work</source>
        <translation>Diese Arbeit entfernen</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>Diese Sprache entfernen</translation>
    </message>
    <message>
        <source>Add a language requirement</source>
        <translation>Sprachanforderung hinzufügen</translation>
    </message>
    <message>
        <source>Remove this requirement</source>
        <translation>Diese Anforderung entfernen</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Add a country</source>
        <translation>Land hinzufügen</translation>
    </message>
    <message>
        <source>Remove this country</source>
        <translation>Dieses Land entfernen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>“%1” is less than “%2”.</source>
        <translation>„%1“ ist kleiner als „%2“.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Diesen Ort entfernen</translation>
    </message>
    <message>
        <source>EQF %1</source>
        <translation>EQR %1</translation>
    </message>
    <message>
        <source>Add a clearance</source>
        <translation>Sicherheitsüberprüfung hinzufügen</translation>
    </message>
    <message>
        <source>Remove this clearance</source>
        <translation>Diese Sicherheitsüberprüfung entfernen</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::WelcomePage</name>
    <message>
        <source>Compare offers side by side</source>
        <translation>Angebote nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>A book holds your postings and offers: what they pay, for how long, how often at home, and whether you may apply. Everything is in one file on this computer; every change is saved at once and can be undone.</source>
        <translation>Ein Buch enthält Ihre Inserate und Angebote: was sie zahlen, für wie lange, wie oft im Homeoffice und ob Sie sich bewerben dürfen. Alles liegt in einer Datei auf diesem Computer; jede Änderung wird sofort gespeichert und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>Ne&amp;ues Buch…</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>Buch ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Look at the &amp;sample book</source>
        <translation>Bei&amp;spielbuch ansehen</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>Zuletzt verwendete Bücher</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::WhatIfPage</name>
    <message>
        <source>▲ and ▼: a better or a worse place than at the rate in use.</source>
        <translation>▲ und ▼: ein besserer oder schlechterer Platz als beim verwendeten Kurs.</translation>
    </message>
    <message>
        <source>The currency whose rate moves</source>
        <translation>Die Währung, deren Kurs sich bewegt</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>By how many percent</source>
        <translation>Um wie viel Prozent</translation>
    </message>
    <message>
        <source>If the rate of</source>
        <translation>Wenn der Kurs von</translation>
    </message>
    <message>
        <source>moves down or up by</source>
        <translation>sinkt oder steigt um</translation>
    </message>
    <message>
        <source>Pay and place of the offers at the moved rates</source>
        <translation>Lohn und Platz der Angebote bei den veränderten Kursen</translation>
    </message>
    <message>
        <source>No pay of this comparison depends on an exchange rate.</source>
        <translation>Kein Lohn dieses Vergleichs hängt von einem Wechselkurs ab.</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>kein Betrag</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::WindowActions</name>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;Neues Buch…</translation>
    </message>
    <message>
        <source>Make an empty book</source>
        <translation>Leeres Buch anlegen</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>Buch &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open a book that is there</source>
        <translation>Vorhandenes Buch öffnen</translation>
    </message>
    <message>
        <source>&amp;Sample book</source>
        <translation>Beis&amp;pielbuch</translation>
    </message>
    <message>
        <source>Look at a book with sample offers and candidates</source>
        <translation>Buch mit Beispielangeboten und -personen ansehen</translation>
    </message>
    <message>
        <source>&amp;Close the book</source>
        <translation>Buch &amp;schließen</translation>
    </message>
    <message>
        <source>Go back to the welcome page</source>
        <translation>Zurück zur Startseite</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>Be&amp;richt als PDF…</translation>
    </message>
    <message>
        <source>Write the comparison as a PDF file</source>
        <translation>Vergleich als PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>Bericht &amp;drucken…</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Vergleich drucken</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Leave Offerbook; everything is saved</source>
        <translation>Offerbook beenden; alles ist gespeichert</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change that was taken back again</source>
        <translation>Rückgängig gemachte Änderung wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy the cell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy the text of the chosen cell</source>
        <translation>Text der gewählten Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the whole table, for a spreadsheet or a letter</source>
        <translation>Ganze Tabelle kopieren, für eine Tabellenkalkulation oder einen Brief</translation>
    </message>
    <message>
        <source>Copy the r&amp;easons</source>
        <translation>&amp;Begründung kopieren</translation>
    </message>
    <message>
        <source>Copy why the chosen figure is what it is</source>
        <translation>Kopieren, warum der gewählte Wert so ist</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Search offers, texts and notes</source>
        <translation>Angebote, Texte und Notizen durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Show the offers side by side</source>
        <translation>Angebote nebeneinander zeigen</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>D&amp;iagramme</translation>
    </message>
    <message>
        <source>Show the pay of the offers as a chart</source>
        <translation>Lohn der Angebote als Diagramm zeigen</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Show the text of the chosen offer</source>
        <translation>Text des gewählten Angebots zeigen</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>&amp;Nur Unterschiede</translation>
    </message>
    <message>
        <source>Show only rows in which the offers differ</source>
        <translation>Nur Zeilen zeigen, in denen sich die Angebote unterscheiden</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>Alle Gruppen &amp;öffnen</translation>
    </message>
    <message>
        <source>Show the rows of all groups</source>
        <translation>Zeilen aller Gruppen zeigen</translation>
    </message>
    <message>
        <source>C&amp;lose all groups</source>
        <translation>Alle Gruppen &amp;schließen</translation>
    </message>
    <message>
        <source>Show only the headings of the groups</source>
        <translation>Nur die Überschriften der Gruppen zeigen</translation>
    </message>
    <message>
        <source>List of &amp;offers</source>
        <translation>&amp;Angebotsliste</translation>
    </message>
    <message>
        <source>Show or hide the list at the left</source>
        <translation>Liste links ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>Be&amp;gründung</translation>
    </message>
    <message>
        <source>Show or hide the reasons at the right</source>
        <translation>Begründung rechts ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm verwenden</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Dark or light as the system has it</source>
        <translation>Dunkel oder hell wie das System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>&amp;Paste or import…</source>
        <translation>&amp;Einfügen oder importieren…</translation>
    </message>
    <message>
        <source>Put postings into the book: pasted text, files, PDF</source>
        <translation>Inserate ins Buch aufnehmen: eingefügter Text, Dateien, PDF</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>&amp;Dateien importieren…</translation>
    </message>
    <message>
        <source>Put files into the book: text, HTML, PDF</source>
        <translation>Dateien ins Buch aufnehmen: Text, HTML, PDF</translation>
    </message>
    <message>
        <source>&amp;Edit the offer…</source>
        <translation>Angebot &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Confirm, correct or clear the fields of the chosen offer</source>
        <translation>Felder des gewählten Angebots bestätigen, korrigieren oder leeren</translation>
    </message>
    <message>
        <source>In the &amp;comparison</source>
        <translation>Im &amp;Vergleich</translation>
    </message>
    <message>
        <source>Put the chosen offer into the comparison or take it out</source>
        <translation>Gewähltes Angebot in den Vergleich aufnehmen oder herausnehmen</translation>
    </message>
    <message>
        <source>&amp;Remove from the book</source>
        <translation>Aus dem Buch e&amp;ntfernen</translation>
    </message>
    <message>
        <source>Remove the chosen offer; this can be undone</source>
        <translation>Gewähltes Angebot entfernen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Baseline: this offer</source>
        <translation>Als &amp;Vergleichsbasis</translation>
    </message>
    <message>
        <source>Hold the other offers against the chosen one</source>
        <translation>Die übrigen Angebote mit dem gewählten vergleichen</translation>
    </message>
    <message>
        <source>&amp;No baseline</source>
        <translation>&amp;Keine Vergleichsbasis</translation>
    </message>
    <message>
        <source>Show no differences</source>
        <translation>Keine Unterschiede zeigen</translation>
    </message>
    <message>
        <source>Move the column to the &amp;left</source>
        <translation>Spalte nach &amp;links</translation>
    </message>
    <message>
        <source>Move the chosen offer one column to the left</source>
        <translation>Gewähltes Angebot eine Spalte nach links verschieben</translation>
    </message>
    <message>
        <source>Move the column to the &amp;right</source>
        <translation>Spalte nach &amp;rechts</translation>
    </message>
    <message>
        <source>Move the chosen offer one column to the right</source>
        <translation>Gewähltes Angebot eine Spalte nach rechts verschieben</translation>
    </message>
    <message>
        <source>&amp;New candidate…</source>
        <translation>&amp;Neue Person…</translation>
    </message>
    <message>
        <source>Describe a person whose eligibility is judged</source>
        <translation>Person beschreiben, deren Zulassung beurteilt wird</translation>
    </message>
    <message>
        <source>&amp;Edit the candidate…</source>
        <translation>Person &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Change the profile of the candidate in view</source>
        <translation>Profil der betrachteten Person ändern</translation>
    </message>
    <message>
        <source>&amp;All candidates…</source>
        <translation>&amp;Alle Personen…</translation>
    </message>
    <message>
        <source>Add, change, duplicate and remove candidates</source>
        <translation>Personen hinzufügen, ändern, duplizieren und entfernen</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Write a copy of the book into another file</source>
        <translation>Kopie des Buchs in eine andere Datei schreiben</translation>
    </message>
    <message>
        <source>C&amp;heck the book</source>
        <translation>Buch &amp;prüfen</translation>
    </message>
    <message>
        <source>Look for damage in the file of the book</source>
        <translation>Datei des Buchs auf Schäden prüfen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>Show every change that was made to the book</source>
        <translation>Alle Änderungen am Buch zeigen</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>Show what can be done with the keyboard</source>
        <translation>Zeigen, was mit der Tastatur möglich ist</translation>
    </message>
    <message>
        <source>&amp;About Offerbook</source>
        <translation>&amp;Über Offerbook</translation>
    </message>
    <message>
        <source>Version, licence and data</source>
        <translation>Version, Lizenz und Daten</translation>
    </message>
    <message>
        <source>&amp;Net and gross…</source>
        <translation>&amp;Netto und Brutto…</translation>
    </message>
    <message>
        <source>From gross to net and back, for up to four places</source>
        <translation>Vom Brutto zum Netto und zurück, für bis zu vier Orte</translation>
    </message>
    <message>
        <source>&amp;Eligibility of all candidates</source>
        <translation>&amp;Zulassung aller Personen</translation>
    </message>
    <message>
        <source>Show who may apply to what</source>
        <translation>Zeigen, wer sich worauf bewerben darf</translation>
    </message>
    <message>
        <source>&amp;Questions to ask</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>Show what to ask employers and the candidate</source>
        <translation>Zeigen, was Arbeitgeber und Person zu fragen sind</translation>
    </message>
    <message>
        <source>E&amp;xchange rates…</source>
        <translation>&amp;Wechselkurse…</translation>
    </message>
    <message>
        <source>Choose which exchange rates the comparison uses</source>
        <translation>Wählen, welche Wechselkurse der Vergleich verwendet</translation>
    </message>
    <message>
        <source>Read the text a&amp;gain…</source>
        <translation>Text &amp;neu lesen…</translation>
    </message>
    <message>
        <source>Show what this program would read otherwise in the offer&apos;s text</source>
        <translation>Zeigen, was dieses Programm im Text des Angebots anders lesen würde</translation>
    </message>
    <message>
        <source>Read all texts a&amp;gain…</source>
        <translation>Alle Texte &amp;neu lesen…</translation>
    </message>
    <message>
        <source>Show what this program would read otherwise in the texts of the book</source>
        <translation>Zeigen, was dieses Programm in den Texten des Buchs anders lesen würde</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>Few colours, far apart, with edges in place of soft grounds</source>
        <translation>Wenige, weit auseinanderliegende Farben, mit Kanten statt zarter Flächen</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::WorkingYearsDialog</name>
    <message>
        <source>Working years</source>
        <translation>Arbeitsjahre</translation>
    </message>
    <message>
        <source>Used where a posting does not say. An empty field means the figure in grey.</source>
        <translation>Gilt, wo ein Inserat nichts sagt. Ein leeres Feld bedeutet den grauen Wert.</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>Holidays on weekdays</source>
        <translation>Feiertage an Wochentagen</translation>
    </message>
    <message>
        <source>Days of leave</source>
        <translation>Urlaubstage</translation>
    </message>
    <message>
        <source>No offer in view names its country.</source>
        <translation>Kein Angebot nennt sein Land.</translation>
    </message>
    <message>
        <source>Hours a week, %1</source>
        <translation>Stunden pro Woche, %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Holidays on weekdays, %1</source>
        <translation>Feiertage an Wochentagen, %1</translation>
    </message>
    <message>
        <source>by the calendar</source>
        <translation>nach dem Kalender</translation>
    </message>
    <message>
        <source>Days of leave, %1</source>
        <translation>Urlaubstage, %1</translation>
    </message>
</context>
</TS>
