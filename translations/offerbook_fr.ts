<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CandidateDegreeEditor</name>
    <message>
        <source>Degree</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Which degree? Choose its level, or remove the line.</source>
        <translation>Quel diplôme&#xa0;? Choisissez son niveau ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>CandidateLanguageEditor</name>
    <message>
        <source>level not known</source>
        <translation>niveau inconnu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Which language? Choose it, or remove the line.</source>
        <translation>Quelle langue&#xa0;? Choisissez-la ou supprimez la ligne.</translation>
    </message>
</context>
<context>
    <name>CellLayout</name>
    <message>
        <source>best</source>
        <translation>le mieux</translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder or make room.</source>
        <translation>%1 n’a pas pu être écrit : %2. Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>general knowledge, not confirmed by a source</source>
        <translation>connaissance générale, confirmée par aucune source</translation>
    </message>
    <message>
        <source>general knowledge</source>
        <translation>connaissance générale</translation>
    </message>
    <message>
        <source>not found in a public source</source>
        <translation>introuvable dans une source publique</translation>
    </message>
    <message>
        <source>the steps were not found in a public source</source>
        <translation>les échelons sont introuvables dans une source publique</translation>
    </message>
    <message>
        <source>limits not verified</source>
        <translation>limites non vérifiées</translation>
    </message>
    <message>
        <source>as entered</source>
        <translation>tel que saisi</translation>
    </message>
    <message>
        <source>rate as entered</source>
        <translation>taux tel que saisi</translation>
    </message>
    <message>
        <source>threshold as entered</source>
        <translation>seuil tel que saisi</translation>
    </message>
    <message>
        <source>rate as given</source>
        <translation>taux tel qu’indiqué</translation>
    </message>
    <message>
        <source>more is by agreement</source>
        <translation>davantage par convention</translation>
    </message>
    <message>
        <source>own pension scheme, as entered</source>
        <translation>régime de pension propre, tel que saisi</translation>
    </message>
    <message>
        <source>own contribution as entered</source>
        <translation>cotisation propre, telle que saisie</translation>
    </message>
    <message>
        <source>the pension fund&apos;s own plan, entered in the household</source>
        <translation>plan de la caisse de pension, saisi dans le ménage</translation>
    </message>
    <message>
        <source>the law sets no rate: overviews assume %1 to %2 %, a payroll example %3 %</source>
        <translation>la loi ne fixe aucun taux&#xa0;: des aperçus supposent %1 à %2&#xa0;%, un exemple de paie %3&#xa0;%</translation>
    </message>
    <message>
        <source>surtaxes: one source only, see the rules</source>
        <translation>surtaxes&#xa0;: une seule source, voir les règles</translation>
    </message>
    <message>
        <source>bands as in 2026 (same note for both years), no second source</source>
        <translation>tranches comme en 2026 (même indication pour les deux années), pas de seconde source</translation>
    </message>
    <message>
        <source>exempt by the agreements with the host states</source>
        <translation>exonéré par les accords avec les États hôtes</translation>
    </message>
    <message>
        <source>exempt in all Member States, also for nationals of Switzerland and France (since 2005)</source>
        <translation>exonéré dans tous les États membres, aussi pour les ressortissants de Suisse et de France (depuis 2005)</translation>
    </message>
    <message>
        <source>CERN: stipends and salaries are advertised net of tax</source>
        <translation>CERN&#xa0;: les bourses et salaires sont annoncés nets d’impôt</translation>
    </message>
    <message>
        <source>EMBL: pay is quoted net (not verified)</source>
        <translation>EMBL&#xa0;: le salaire est indiqué net (non vérifié)</translation>
    </message>
    <message>
        <source>ESO: pay is quoted net</source>
        <translation>ESO&#xa0;: le salaire est indiqué net</translation>
    </message>
    <message>
        <source>%1 % of the whole salary</source>
        <translation>%1&#xa0;% de tout le salaire</translation>
    </message>
    <message>
        <source>%1 % up to %2 a year, nothing above</source>
        <translation>%1&#xa0;% jusqu’à %2 par an, rien au-delà</translation>
    </message>
    <message>
        <source>rate of the employer&apos;s insurer, up to %1 a year</source>
        <translation>taux de l’assureur de l’employeur, jusqu’à %1 par an</translation>
    </message>
    <message>
        <source>legal minimum plan: half of the age credit on the coordinated salary</source>
        <translation>plan légal minimal&#xa0;: la moitié de la bonification de vieillesse sur le salaire coordonné</translation>
    </message>
    <message>
        <source>direct federal tax, tariff %1</source>
        <translation>impôt fédéral direct, barème %1</translation>
    </message>
    <message>
        <source>rate of the canton&apos;s maternity insurance</source>
        <translation>taux de l’assurance maternité du canton</translation>
    </message>
    <message>
        <source>Tax at source, canton %1, tariff %2, by the month&apos;s income</source>
        <translation>impôt à la source, canton %1, barème %2, selon le revenu du mois</translation>
    </message>
    <message>
        <source>Tax at source, canton %1, tariff %2, by the year&apos;s income</source>
        <translation>impôt à la source, canton %1, barème %2, selon le revenu de l’année</translation>
    </message>
    <message>
        <source>Wage tax by class after the lump sums for employees, special expenses and provident expenses; tariff of § 32a</source>
        <translation>impôt sur le salaire selon la classe, après les forfaits pour salariés, dépenses spéciales et prévoyance&#xa0;; barème du § 32a</translation>
    </message>
    <message>
        <source>%1 % of the yearly wage tax after child allowances above %2 (class III twice as much), at most %3 % of what lies above</source>
        <translation>%1&#xa0;% de l’impôt annuel sur le salaire après abattements pour enfants au-delà de %2 (classe III&#xa0;: le double), au plus %3&#xa0;% de l’excédent</translation>
    </message>
    <message>
        <source>Church tax, %1 % of the wage tax after child allowances</source>
        <translation>impôt ecclésiastique, %1&#xa0;% de l’impôt sur le salaire après abattements pour enfants</translation>
    </message>
    <message>
        <source>Church tax in Bavaria and Baden-Württemberg, %1 % of the wage tax after child allowances</source>
        <translation>impôt ecclésiastique en Bavière et au Bade-Wurtemberg, %1&#xa0;% de l’impôt sur le salaire après abattements pour enfants</translation>
    </message>
    <message>
        <source>Health insurance, %1 % and half of the additional rate, up to %2 a month</source>
        <translation>assurance maladie, %1&#xa0;% et la moitié du taux additionnel, jusqu’à %2 par mois</translation>
    </message>
    <message>
        <source>Private health insurance, the premium less the employer&apos;s subsidy of at most half of it</source>
        <translation>assurance maladie privée, la prime moins la participation de l’employeur d’au plus la moitié</translation>
    </message>
    <message>
        <source>Long-term care insurance by the number of children, up to %1 a month</source>
        <translation>assurance dépendance selon le nombre d’enfants, jusqu’à %1 par mois</translation>
    </message>
    <message>
        <source>Private long-term care insurance, the premium less the employer&apos;s subsidy of at most half of it</source>
        <translation>assurance dépendance privée, la prime moins la participation de l’employeur d’au plus la moitié</translation>
    </message>
    <message>
        <source>Pension insurance, %1 % up to %2 a month</source>
        <translation>assurance pension, %1&#xa0;% jusqu’à %2 par mois</translation>
    </message>
    <message>
        <source>Unemployment insurance, %1 % up to %2 a month</source>
        <translation>assurance chômage, %1&#xa0;% jusqu’à %2 par mois</translation>
    </message>
    <message>
        <source>Transition range above %1 to %2 a month: the employee&apos;s rate on the reduced base</source>
        <translation>zone de transition au-delà de %1 jusqu’à %2 par mois&#xa0;: taux du salarié sur la base réduite</translation>
    </message>
    <message>
        <source>Mini-job up to %1 a month: the employer pays the flat tax of %2 %</source>
        <translation>mini-job jusqu’à %1 par mois&#xa0;: l’employeur paie l’impôt forfaitaire de %2&#xa0;%</translation>
    </message>
    <message>
        <source>Mini-job: %1 % of the pay, at least of %2 a month, less the employer&apos;s %3 % of the pay</source>
        <translation>mini-job&#xa0;: %1&#xa0;% du salaire, au moins de %2 par mois, moins les %3&#xa0;% du salaire de l’employeur</translation>
    </message>
    <message>
        <source>already taken: the pay is quoted after internal tax</source>
        <translation>déjà prélevé&#xa0;: le salaire est indiqué après l’impôt interne</translation>
    </message>
    <message>
        <source>already taken: the pay is quoted after staff assessment</source>
        <translation>déjà prélevé&#xa0;: le salaire est indiqué après la contribution du personnel</translation>
    </message>
    <message>
        <source>own health scheme, as entered</source>
        <translation>régime de santé propre, tel que saisi</translation>
    </message>
    <message>
        <source>own social security scheme, as entered</source>
        <translation>régime de sécurité sociale propre, tel que saisi</translation>
    </message>
    <message>
        <source>long-term care scheme, as entered</source>
        <translation>régime de dépendance, tel que saisi</translation>
    </message>
    <message>
        <source>unemployment scheme, as entered</source>
        <translation>régime de chômage, tel que saisi</translation>
    </message>
    <message>
        <source>health insurance by scheme, as entered</source>
        <translation>assurance maladie selon le régime, telle que saisie</translation>
    </message>
    <message>
        <source>%1 % of the reference salary (%2 % for those who joined before %3): pay x C factor for staff, fixed for fellows and graduates</source>
        <translation>%1&#xa0;% du salaire de référence (%2&#xa0;% pour les entrées avant %3)&#xa0;: salaire × facteur C pour le personnel, fixe pour les fellows et graduates</translation>
    </message>
    <message>
        <source>CERN Health Insurance Scheme, %1 % of the monthly remuneration; covers spouse and children</source>
        <translation>assurance maladie du CERN, %1&#xa0;% de la rémunération mensuelle&#xa0;; couvre le conjoint et les enfants</translation>
    </message>
    <message>
        <source>%1 % of the reference salary, as at CERN</source>
        <translation>%1&#xa0;% du salaire de référence, comme au CERN</translation>
    </message>
    <message>
        <source>the rate of %1 was not found, that of %2 is %3 % (caisse de compensation CCB)</source>
        <translation>le taux de %1 est introuvable, celui de %2 est de %3&#xa0;% (caisse de compensation CCB)</translation>
    </message>
    <message>
        <source>solidarity percent %1 % in %2</source>
        <translation>pour cent de solidarité %1&#xa0;% en %2</translation>
    </message>
    <message>
        <source>%1 % up to the ceiling of %2 a year</source>
        <translation>%1&#xa0;% jusqu’au plafond de %2 par an</translation>
    </message>
    <message>
        <source>%1 % of all pay</source>
        <translation>%1&#xa0;% de tout le salaire</translation>
    </message>
    <message>
        <source>%1 % up to the ceiling (band 1)</source>
        <translation>%1&#xa0;% jusqu’au plafond (tranche 1)</translation>
    </message>
    <message>
        <source>%1 % between one and eight ceilings (band 2)</source>
        <translation>%1&#xa0;% entre un et huit plafonds (tranche 2)</translation>
    </message>
    <message>
        <source>%1 % up to eight ceilings, due only where pay exceeds the ceiling</source>
        <translation>%1&#xa0;% jusqu’à huit plafonds, dû seulement si le salaire dépasse le plafond</translation>
    </message>
    <message>
        <source>%1 % up to four ceilings, status cadre</source>
        <translation>%1&#xa0;% jusqu’à quatre plafonds, statut cadre</translation>
    </message>
    <message>
        <source>%1 % of %2 % of pay up to four ceilings and of all pay above</source>
        <translation>%1&#xa0;% de %2&#xa0;% du salaire jusqu’à quatre plafonds et de tout le salaire au-delà</translation>
    </message>
    <message>
        <source>%1 % on the base of the CSG</source>
        <translation>%1&#xa0;% sur l’assiette de la CSG</translation>
    </message>
    <message>
        <source>scale for income of %1, family quotient, cap and reduction (décote)</source>
        <translation>barème des revenus de %1, quotient familial, plafonnement et décote</translation>
    </message>
    <message>
        <source>the household&apos;s tax (scale for income of %1, family quotient, cap and reduction), the part that falls on one&apos;s own pay</source>
        <translation>l’impôt du foyer (barème des revenus de %1, quotient familial, plafonnement et décote), la part qui revient à son propre salaire</translation>
    </message>
    <message>
        <source>contribution on high incomes: %1 % and %2 % of the reference income</source>
        <translation>contribution sur les hauts revenus&#xa0;: %1&#xa0;% et %2&#xa0;% du revenu de référence</translation>
    </message>
    <message>
        <source>differential contribution: at least %1 % of a high reference income</source>
        <translation>contribution différentielle&#xa0;: au moins %1&#xa0;% d’un revenu de référence élevé</translation>
    </message>
    <message>
        <source>federal income tax %1</source>
        <translation>impôt fédéral sur le revenu %1</translation>
    </message>
    <message>
        <source>%1 % up to %2</source>
        <translation>%1&#xa0;% jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 % of all wages</source>
        <translation>%1&#xa0;% de tous les salaires</translation>
    </message>
    <message>
        <source>%1 % of wages over %2, joint return %3</source>
        <translation>%1&#xa0;% des salaires au-delà de %2, déclaration commune %3</translation>
    </message>
    <message>
        <source>child tax credit and credit for other dependants %1</source>
        <translation>crédit d’impôt pour enfants et autres personnes à charge %1</translation>
    </message>
    <message>
        <source>%1, individual income tax %2</source>
        <translation>%1, impôt sur le revenu %2</translation>
    </message>
    <message>
        <source>CHIS supplement for a spouse with an income and no similar cover, as entered</source>
        <translation>supplément de la CHIS pour un conjoint avec revenu et sans couverture semblable, tel que saisi</translation>
    </message>
    <message>
        <source>supplementary health cover: staff pay one third of %1 % of the basic salary</source>
        <translation>couverture santé complémentaire&#xa0;: le personnel paie un tiers de %1&#xa0;% du salaire de base</translation>
    </message>
    <message>
        <source>staff assessment: %1 % to %2 a year, %3 % to %4, %5 % to %6, %7 % above</source>
        <translation>contribution du personnel&#xa0;: %1&#xa0;% jusqu’à %2 par an, %3&#xa0;% jusqu’à %4, %5&#xa0;% jusqu’à %6, %7&#xa0;% au-delà</translation>
    </message>
    <message>
        <source>%1 % of the pensionable remuneration</source>
        <translation>%1&#xa0;% de la rémunération soumise à pension</translation>
    </message>
    <message>
        <source>Union tax, %1 to %2 % in steps: the share of the basic salary as entered</source>
        <translation>impôt de l’Union, %1 à %2&#xa0;% par paliers&#xa0;: la part du salaire de base telle que saisie</translation>
    </message>
    <message>
        <source>pension, about %1 % of the basic salary</source>
        <translation>pension, environ %1&#xa0;% du salaire de base</translation>
    </message>
    <message>
        <source>sickness insurance, %1 % of the basic salary</source>
        <translation>assurance maladie, %1&#xa0;% du salaire de base</translation>
    </message>
    <message>
        <source>accident insurance, %1 % of the basic salary</source>
        <translation>assurance accidents, %1&#xa0;% du salaire de base</translation>
    </message>
    <message>
        <source>unemployment insurance of temporary and contract staff, %1 % of the basic salary</source>
        <translation>assurance chômage des agents temporaires et contractuels, %1&#xa0;% du salaire de base</translation>
    </message>
    <message>
        <source>solidarity levy, %1 % (%2 % from AD %3 step %4) of pay after contributions and Union tax above the salary of AST %5 step %6</source>
        <translation>prélèvement de solidarité, %1&#xa0;% (%2&#xa0;% dès AD %3 échelon %4) du salaire après cotisations et impôt de l’Union au-delà du salaire AST %5 échelon %6</translation>
    </message>
    <message>
        <source>rules of vacanza/holidays, state %1 (MIT), run for this file</source>
        <translation>règles de vacanza/holidays, état du %1 (MIT), appliquées pour ces données</translation>
    </message>
    <message>
        <source>compared with date-holidays %1 and openholidaysapi.data, state %2</source>
        <translation>comparées à date-holidays %1 et openholidaysapi.data, état du %2</translation>
    </message>
    <message>
        <source>official lists where the letters say so</source>
        <translation>listes officielles là où les lettres l’indiquent</translation>
    </message>
    <message>
        <source>employee share of regular pay %1: pension %2, health %3, chamber levy %4, housing %5 and unemployment %6, %7, %8 or %9 % by monthly pay (%10, %11, %12), up to %13 a month; nothing up to %14 a month</source>
        <translation>part du salarié sur la rémunération courante&#xa0;%1&#xa0;: pension&#xa0;%2, maladie&#xa0;%3, cotisation à la chambre des travailleurs&#xa0;%4, aide au logement&#xa0;%5 et chômage&#xa0;%6,&#xa0;%7,&#xa0;%8 ou&#xa0;%9&#xa0;% selon le salaire mensuel (%10,&#xa0;%11,&#xa0;%12), jusqu’à&#xa0;%13 par mois&#xa0;; rien jusqu’à&#xa0;%14 par mois</translation>
    </message>
    <message>
        <source>employee share of the 13th and 14th payment %1: pension %2, health %3 and unemployment %4, %5, %6 or %7 %, up to %8 a year</source>
        <translation>part du salarié sur les 13e et 14e salaires&#xa0;%1&#xa0;: pension&#xa0;%2, maladie&#xa0;%3 et chômage&#xa0;%4,&#xa0;%5,&#xa0;%6 ou&#xa0;%7&#xa0;%, jusqu’à&#xa0;%8 par an</translation>
    </message>
    <message>
        <source>yearly scale %1: %2 % up to %3, %4 % up to %5, %6 % up to %7, %8 % up to %9, %10 % up to %11, %12 % up to %13, %14 % above; less %15 of work expenses and the traffic credit of %16</source>
        <translation>barème annuel&#xa0;%1&#xa0;:&#xa0;%2&#xa0;% jusqu’à&#xa0;%3,&#xa0;%4&#xa0;% jusqu’à&#xa0;%5,&#xa0;%6&#xa0;% jusqu’à&#xa0;%7,&#xa0;%8&#xa0;% jusqu’à&#xa0;%9,&#xa0;%10&#xa0;% jusqu’à&#xa0;%11,&#xa0;%12&#xa0;% jusqu’à&#xa0;%13,&#xa0;%14&#xa0;% au-delà&#xa0;; moins le forfait de frais professionnels de&#xa0;%15 et le crédit d’impôt pour frais de transport de&#xa0;%16</translation>
    </message>
    <message>
        <source>effective monthly table %1, traffic credit of %2 in it</source>
        <translation>table mensuelle effective&#xa0;%1, crédit d’impôt pour frais de transport de&#xa0;%2 compris</translation>
    </message>
    <message>
        <source>%1th and %2th payment %3 within a sixth of regular pay: %4 free, %5 % up to %6, %7 % up to %8, %9 % up to %10, the scale above; nothing where the sixth is small</source>
        <translation>%1e et&#xa0;%2e salaires&#xa0;%3 dans la limite du sixième annuel&#xa0;:&#xa0;%4 exonérés,&#xa0;%5&#xa0;% jusqu’à&#xa0;%6,&#xa0;%7&#xa0;% jusqu’à&#xa0;%8,&#xa0;%9&#xa0;% jusqu’à&#xa0;%10, barème au-delà&#xa0;; rien si le sixième est faible</translation>
    </message>
    <message>
        <source>above %1 derived by the same construction</source>
        <translation>au-delà de&#xa0;%1, déduit de la même construction</translation>
    </message>
    <message>
        <source>derived from the yearly scale by the construction of the monthly table of %1</source>
        <translation>déduit du barème annuel selon la construction de la table mensuelle de&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 and %2 % and the small sixth: general knowledge</source>
        <translation>%1 et&#xa0;%2&#xa0;% et le faible sixième&#xa0;: connaissance générale</translation>
    </message>
    <message>
        <source>INPS, the employee&apos;s share</source>
        <translation>INPS, part du salarié</translation>
    </message>
    <message>
        <source>INPS, %1 % above the first pension band of %2 a year</source>
        <translation>INPS,&#xa0;%1&#xa0;% au-delà de la première tranche de pension de&#xa0;%2 par an</translation>
    </message>
    <message>
        <source>IRPEF bands of %1 less the credits for work and family and of the wedge measure</source>
        <translation>tranches de l’IRPEF&#xa0;%1 moins les déductions pour travail et famille et celle de la mesure sur le coin fiscal</translation>
    </message>
    <message>
        <source>tax-free sum of the wedge measure, by taxable income</source>
        <translation>somme exonérée de la mesure sur le coin fiscal, selon le revenu imposable</translation>
    </message>
    <message>
        <source>trattamento integrativo</source>
        <translation>complément de revenu (trattamento integrativo)</translation>
    </message>
    <message>
        <source>regional surtax at the rate that was given</source>
        <translation>impôt additionnel régional au taux indiqué</translation>
    </message>
    <message>
        <source>municipal surtax at the rate that was given</source>
        <translation>impôt additionnel communal au taux indiqué</translation>
    </message>
    <message>
        <source>regional surtax %1: %2 % to %3 % in four bands</source>
        <translation>impôt additionnel régional&#xa0;%1&#xa0;:&#xa0;%2&#xa0;% à&#xa0;%3&#xa0;% en quatre tranches</translation>
    </message>
    <message>
        <source>regional surtax %1: %2 % up to %3, %4 % above</source>
        <translation>impôt additionnel régional&#xa0;%1&#xa0;:&#xa0;%2&#xa0;% jusqu’à&#xa0;%3,&#xa0;%4&#xa0;% au-delà</translation>
    </message>
    <message>
        <source>regional surtax %1: %2 %</source>
        <translation>impôt additionnel régional&#xa0;%1&#xa0;:&#xa0;%2&#xa0;%</translation>
    </message>
    <message>
        <source>municipal surtax %1: %2 % of all, nothing up to %3</source>
        <translation>impôt additionnel communal&#xa0;%1&#xa0;:&#xa0;%2&#xa0;% sur le tout, rien jusqu’à&#xa0;%3</translation>
    </message>
    <message>
        <source>municipal surtax %1: %2 % to %3 % in three bands, nothing up to %4</source>
        <translation>impôt additionnel communal&#xa0;%1&#xa0;:&#xa0;%2&#xa0;% à&#xa0;%3&#xa0;% en trois tranches, rien jusqu’à&#xa0;%4</translation>
    </message>
    <message>
        <source>box 1, %1: %2 % up to %3, %4 % up to %5, %6 % above</source>
        <translation>box 1,&#xa0;%1&#xa0;:&#xa0;%2&#xa0;% jusqu’à&#xa0;%3,&#xa0;%4&#xa0;% jusqu’à&#xa0;%5,&#xa0;%6&#xa0;% au-delà</translation>
    </message>
    <message>
        <source>less general credit (at most %1) and labour credit</source>
        <translation>moins le crédit d’impôt général (au plus&#xa0;%1) et le crédit d’impôt pour revenus du travail</translation>
    </message>
    <message>
        <source>%1 % ruling on pay up to %2, taxable pay at least %3 (%4 below %5 with a master&apos;s degree, none for researchers)</source>
        <translation>régime des&#xa0;%1&#xa0;% sur le salaire jusqu’à&#xa0;%2, salaire imposable d’au moins&#xa0;%3 (%4 avant&#xa0;%5 ans avec un master, aucun minimum pour les chercheurs)</translation>
    </message>
    <message>
        <source>own pension contribution by scheme, as entered: a share of pay above the offset, not taxed</source>
        <translation>cotisation personnelle au régime de pension, telle que saisie&#xa0;: une part du salaire au-delà de la franchise, non imposée</translation>
    </message>
    <message>
        <source>income tax %1, England, Wales, Northern Ireland: allowance %2, less %3 for each %4 above %5; %6 % up to %7 of taxable income, %8 % up to %9, %10 % above</source>
        <translation>impôt sur le revenu&#xa0;%1, Angleterre, pays de Galles, Irlande du Nord&#xa0;: abattement&#xa0;%2, moins&#xa0;%3 par tranche de&#xa0;%4 au-delà de&#xa0;%5&#xa0;;&#xa0;%6&#xa0;% jusqu’à&#xa0;%7 de revenu imposable,&#xa0;%8&#xa0;% jusqu’à&#xa0;%9,&#xa0;%10&#xa0;% au-delà</translation>
    </message>
    <message>
        <source>Scottish income tax %1: allowance %2, less %3 for each %4 above %5; %6, %7, %8, %9, %10 and %11 % of taxable income</source>
        <translation>impôt écossais sur le revenu&#xa0;%1&#xa0;: abattement&#xa0;%2, moins&#xa0;%3 par tranche de&#xa0;%4 au-delà de&#xa0;%5&#xa0;;&#xa0;%6,&#xa0;%7,&#xa0;%8,&#xa0;%9,&#xa0;%10 et&#xa0;%11&#xa0;% du revenu imposable</translation>
    </message>
    <message>
        <source>National Insurance class %1, category A, %2: %3 % of pay between %4 and %5 a year (%6 and %7 a month), %8 % above</source>
        <translation>National Insurance classe&#xa0;%1, catégorie A,&#xa0;%2&#xa0;:&#xa0;%3&#xa0;% du salaire entre&#xa0;%4 et&#xa0;%5 par an (%6 et&#xa0;%7 par mois),&#xa0;%8&#xa0;% au-delà</translation>
    </message>
    <message>
        <source>student loan %1, %2 % of pay above the plan&apos;s threshold, in whole pounds</source>
        <translation>prêt étudiant&#xa0;%1,&#xa0;%2&#xa0;% du salaire au-delà du seuil du plan, en livres entières</translation>
    </message>
    <message>
        <source>postgraduate loan %1, %2 % of pay above the threshold, in whole pounds</source>
        <translation>prêt de troisième cycle (Postgraduate Loan)&#xa0;%1,&#xa0;%2&#xa0;% du salaire au-delà du seuil, en livres entières</translation>
    </message>
    <message>
        <source>own contribution to the workplace pension, as entered; qualifying earnings from %1 to %2 a year</source>
        <translation>cotisation personnelle à la retraite d’entreprise, telle que saisie&#xa0;; salaire pris en compte de&#xa0;%1 à&#xa0;%2 par an</translation>
    </message>
    <message>
        <source>allowance and thresholds frozen to %1</source>
        <translation>abattement et seuils gelés jusqu’à&#xa0;%1</translation>
    </message>
    <message>
        <source>gov.uk, student loan repayment</source>
        <translation>gov.uk, remboursement des prêts étudiants</translation>
    </message>
    <message>
        <source>thresholds %1 in agreement with two programs</source>
        <translation>seuils&#xa0;%1 concordant avec deux programmes</translation>
    </message>
    <message>
        <source>simple tax x %1 %, canton %2</source>
        <translation>impôt de base ×&#xa0;%1&#xa0;%, canton de&#xa0;%2</translation>
    </message>
    <message>
        <source>simple tax x %1 %, church, %2</source>
        <translation>impôt de base ×&#xa0;%1&#xa0;%, Église,&#xa0;%2</translation>
    </message>
    <message>
        <source>simple tax x %1 %, %2</source>
        <translation>impôt de base ×&#xa0;%1&#xa0;%,&#xa0;%2</translation>
    </message>
    <message>
        <source>no second source</source>
        <translation>pas de deuxième source</translation>
    </message>
    <message>
        <source>%1, state disability insurance</source>
        <translation>%1, assurance publique d’incapacité de travail</translation>
    </message>
    <message>
        <source>%1, unemployment insurance</source>
        <translation>%1, assurance chômage</translation>
    </message>
    <message>
        <source>%1, paid leave</source>
        <translation>%1, congés payés</translation>
    </message>
    <message>
        <source>%1, paid leave (employer may deduct up to half of %2 %; employers with %3 or more staff)</source>
        <translation>%1, congés payés (l’employeur peut retenir jusqu’à la moitié de&#xa0;%2&#xa0;%&#xa0;; employeurs d’au moins&#xa0;%3 salariés)</translation>
    </message>
    <message>
        <source>%1, paid family and medical leave</source>
        <translation>%1, congés familiaux et médicaux payés</translation>
    </message>
    <message>
        <source>%1, paid family and medical leave (%2 % of %3 %)</source>
        <translation>%1, congés familiaux et médicaux payés (%2&#xa0;% de&#xa0;%3&#xa0;%)</translation>
    </message>
    <message>
        <source>%1, paid family and medical leave, employee share at employers with %2 or more staff (%3 % family + %4 % medical of %5 % in all)</source>
        <translation>%1, congés familiaux et médicaux payés, part du salarié chez les employeurs d’au moins&#xa0;%2 salariés (%3&#xa0;% famille +&#xa0;%4&#xa0;% maladie sur&#xa0;%5&#xa0;% au total)</translation>
    </message>
    <message>
        <source>%1, paid family leave</source>
        <translation>%1, congés familiaux payés</translation>
    </message>
    <message>
        <source>%1, family leave</source>
        <translation>%1, congés familiaux</translation>
    </message>
    <message>
        <source>%1, temporary disability</source>
        <translation>%1, incapacité de travail temporaire</translation>
    </message>
    <message>
        <source>%1, temporary disability (employee pays at most half the cost and at most %2 % of weekly wages, at most %3 a week)</source>
        <translation>%1, incapacité de travail temporaire (le salarié paie au plus la moitié du coût et au plus&#xa0;%2&#xa0;% du salaire hebdomadaire, au plus&#xa0;%3 par semaine)</translation>
    </message>
    <message>
        <source>%1, disability benefits (%2 % of weekly wages, at most %3 a week)</source>
        <translation>%1, prestations d’incapacité de travail (%2&#xa0;% du salaire hebdomadaire, au plus&#xa0;%3 par semaine)</translation>
    </message>
    <message>
        <source>%1, workforce development / supplemental workforce</source>
        <translation>%1, formation de la main-d’œuvre (Workforce Development, Supplemental Workforce)</translation>
    </message>
    <message>
        <source>%1, statewide transit tax</source>
        <translation>%1, taxe de l’État pour les transports publics</translation>
    </message>
    <message>
        <source>%1, child care contribution (employer may pass on up to a quarter of %2 %)</source>
        <translation>%1, contribution à la garde d’enfants (l’employeur peut répercuter jusqu’à un quart de&#xa0;%2&#xa0;%)</translation>
    </message>
    <message>
        <source>%1, WA Cares long-term care</source>
        <translation>%1, assurance dépendance WA Cares</translation>
    </message>
    <message>
        <source>New York City resident tax %1, household and school tax credits left out</source>
        <translation>impôt de la ville de New York pour résidents&#xa0;%1, sans les crédits pour ménage et taxe scolaire</translation>
    </message>
    <message>
        <source>%1 resident income tax surcharge</source>
        <translation>%1, majoration de l’impôt sur le revenu pour résidents</translation>
    </message>
    <message>
        <source>%1 wage tax, residents, rate of %2</source>
        <translation>%1, impôt sur les salaires pour résidents, taux du&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 earned income tax</source>
        <translation>%1, impôt sur les revenus du travail</translation>
    </message>
    <message>
        <source>%1 earnings tax</source>
        <translation>%1, impôt sur les salaires</translation>
    </message>
    <message>
        <source>%1 occupational tax, residents</source>
        <translation>%1, taxe professionnelle (Occupational Tax) pour résidents</translation>
    </message>
    <message>
        <source>%1 occupational tax</source>
        <translation>%1, taxe professionnelle (Occupational Tax)</translation>
    </message>
    <message>
        <source>%1 occupational privilege tax, employee, %2 for each month with at least %3 of pay</source>
        <translation>%1, taxe d’emploi (Occupational Privilege Tax), salarié,&#xa0;%2 par mois avec au moins&#xa0;%3 de salaire</translation>
    </message>
    <message>
        <source>%1 Preschool for All income tax</source>
        <translation>%1, impôt sur le revenu pour la maternelle (Preschool for All)</translation>
    </message>
    <message>
        <source>heads of household as joint filers</source>
        <translation>chefs de famille comme déclarants conjoints</translation>
    </message>
    <message>
        <source>%1 income tax, %2, heads of household as joint filers</source>
        <translation>%1,&#xa0;%2, impôt sur le revenu, chefs de famille comme déclarants conjoints</translation>
    </message>
    <message>
        <source>%1 income tax, %2: the band of the whole taxable income sets the rate</source>
        <translation>%1,&#xa0;%2, impôt sur le revenu&#xa0;: la tranche du revenu imposable entier fixe le taux</translation>
    </message>
    <message>
        <source>%1 income tax, %2</source>
        <translation>%1,&#xa0;%2, impôt sur le revenu</translation>
    </message>
    <message>
        <source>each file links the statute or form</source>
        <translation>chaque fichier renvoie à la loi ou au formulaire</translation>
    </message>
    <message>
        <source>its own test: wages of %1 give %2</source>
        <translation>son propre test&#xa0;:&#xa0;%1 de salaire donnent&#xa0;%2</translation>
    </message>
    <message>
        <source>its own test: the cap gives %1</source>
        <translation>son propre test&#xa0;: le plafond donne&#xa0;%1</translation>
    </message>
    <message>
        <source>rate unchanged since %1</source>
        <translation>taux inchangé depuis&#xa0;%1</translation>
    </message>
    <message>
        <source>base as for unemployment</source>
        <translation>assiette comme pour le chômage</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>comme en&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ClearanceEditor</name>
    <message>
        <source>such as SC, Ü2, NATO SECRET</source>
        <translation>par exemple SC, Ü2, NATO SECRET</translation>
    </message>
    <message>
        <source>Security clearance</source>
        <translation>Habilitation de sécurité</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>%1: choose one, or remove the line.</source>
        <translation>%1&#xa0;: choisissez une entrée ou supprimez la ligne.</translation>
    </message>
</context>
<context>
    <name>CommuteEditor</name>
    <message>
        <source>Kilometres, one way</source>
        <translation>Kilomètres, aller simple</translation>
    </message>
    <message>
        <source>Minutes, one way</source>
        <translation>Minutes, aller simple</translation>
    </message>
    <message>
        <source>Cost of a day in the office</source>
        <translation>Coût d’un jour au bureau</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>The way to work is empty. Write the minutes or the cost, or clear the field.</source>
        <translation>Le trajet est vide. Écrivez les minutes ou le coût, ou videz le champ.</translation>
    </message>
    <message>
        <source>Say in which currency the cost is.</source>
        <translation>Indiquez la monnaie du coût.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Pay, net %1 in %2</source>
        <translation>Salaire net %1 en %2</translation>
    </message>
    <message>
        <source>Pay, gross %1 in %2</source>
        <translation>Salaire brut %1 en %2</translation>
    </message>
    <message>
        <source>Pay, as stated, %1 in %2</source>
        <translation>Salaire tel qu’indiqué %1 en %2</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Télétravail</translation>
    </message>
    <message>
        <source>May I apply?</source>
        <translation>Puis-je postuler&#xa0;?</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Congés</translation>
    </message>
    <message>
        <source>Place and dates</source>
        <translation>Lieu et dates</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>Offre %1</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Pourquoi %1&#xa0;?</translation>
    </message>
    <message>
        <source>Over %1 months, in %2</source>
        <translation>Sur %1 mois, en %2</translation>
    </message>
</context>
<context>
    <name>ComponentEditor</name>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>In the posting&apos;s words</source>
        <translation>Selon les termes de l’annonce</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Or % of the base pay</source>
        <translation>Ou&#xa0;% du salaire de base</translation>
    </message>
    <message>
        <source>Gross or net</source>
        <translation>Brut ou net</translation>
    </message>
    <message>
        <source>Give an amount or a percentage, not both.</source>
        <translation>Indiquez un montant ou un pourcentage, pas les deux.</translation>
    </message>
    <message>
        <source>Else how likely, in per cent</source>
        <translation>Sinon probabilité, en pour cent</translation>
    </message>
    <message>
        <source>Equity: earned over months</source>
        <translation>Capital : acquis en mois</translation>
    </message>
    <message>
        <source>Equity: nothing before month</source>
        <translation>Capital : rien avant le mois</translation>
    </message>
    <message>
        <source>Nothing can be earned later than over all the months in which it is earned.</source>
        <translation>Rien ne peut être acquis plus tard que sur tous les mois d’acquisition.</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>Kind of condition</source>
        <translation>Type de condition</translation>
    </message>
</context>
<context>
    <name>ConditionEditors</name>
    <message>
        <source>Group of states</source>
        <translation>Groupe d’États</translation>
    </message>
    <message>
        <source>No group of states is chosen.</source>
        <translation>Aucun groupe d’États n’est choisi.</translation>
    </message>
    <message>
        <source>Add a group of states</source>
        <translation>Ajouter un groupe d’États</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Supprimer ce groupe</translation>
    </message>
    <message>
        <source>Citizen of one of these groups</source>
        <translation>Ressortissant de l’un de ces groupes</translation>
    </message>
    <message>
        <source>Or of one of these states</source>
        <translation>Ou de l’un de ces États</translation>
    </message>
    <message>
        <source>In the posting&apos;s words</source>
        <translation>Selon les termes de l’annonce</translation>
    </message>
    <message>
        <source>Of which states? Add a group or a state, or remove the condition.</source>
        <translation>De quels États&#xa0;? Ajoutez un groupe ou un État, ou supprimez la condition.</translation>
    </message>
    <message>
        <source>Or equivalent experience</source>
        <translation>Ou expérience équivalente</translation>
    </message>
    <message>
        <source>Lowest degree</source>
        <translation>Diplôme minimal</translation>
    </message>
    <message>
        <source>In (empty: any field)</source>
        <translation>En (vide&#xa0;: toute branche)</translation>
    </message>
    <message>
        <source>Whose highest degree is this may not apply</source>
        <translation>Ne peuvent postuler ceux dont c’est le plus haut diplôme</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>au total</translation>
    </message>
    <message>
        <source>since graduation</source>
        <translation>depuis le diplôme</translation>
    </message>
    <message>
        <source>in a skill</source>
        <translation>dans une compétence</translation>
    </message>
    <message>
        <source>How many years? Write the figure, or remove the condition.</source>
        <translation>Combien d’années&#xa0;? Indiquez le nombre ou supprimez la condition.</translation>
    </message>
    <message>
        <source>Years at least</source>
        <translation>Années au moins</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptées</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>In which skill?</source>
        <translation>Dans quelle compétence&#xa0;?</translation>
    </message>
    <message>
        <source>Years at most</source>
        <translation>Années au plus</translation>
    </message>
    <message>
        <source>level not stated</source>
        <translation>niveau non indiqué</translation>
    </message>
    <message>
        <source>Language; of several one is enough</source>
        <translation>Langue&#xa0;; si plusieurs, une suffit</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Which language? Add one, or remove the condition.</source>
        <translation>Quelle langue&#xa0;? Ajoutez-en une ou supprimez la condition.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>the employer applies</source>
        <translation>l’employeur fait la demande</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Right to work in</source>
        <translation>Droit de travailler en/au</translation>
    </message>
    <message>
        <source>Help with the permit</source>
        <translation>Aide pour le permis</translation>
    </message>
    <message>
        <source>Lives in one of these countries</source>
        <translation>Habite dans l’un de ces pays</translation>
    </message>
    <message>
        <source>Where? Add a country, or remove the condition.</source>
        <translation>Où&#xa0;? Ajoutez un pays ou supprimez la condition.</translation>
    </message>
    <message>
        <source>Age at least</source>
        <translation>Âge minimal</translation>
    </message>
    <message>
        <source>Age at most</source>
        <translation>Âge maximal</translation>
    </message>
    <message>
        <source>Which age? Write one, or remove the condition.</source>
        <translation>Quel âge&#xa0;? Indiquez-en un ou supprimez la condition.</translation>
    </message>
    <message>
        <source>Applies by</source>
        <translation>Postuler jusqu’au</translation>
    </message>
    <message>
        <source>The condition has no words. Write them, or remove it.</source>
        <translation>La condition n’a pas de texte. Écrivez-le ou supprimez-la.</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Degree at least</source>
        <translation>Diplôme minimal</translation>
    </message>
    <message>
        <source>Degree excluded</source>
        <translation>Diplôme exclu</translation>
    </message>
    <message>
        <source>Experience at least</source>
        <translation>Expérience minimale</translation>
    </message>
    <message>
        <source>Experience at most</source>
        <translation>Expérience maximale</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Right to work</source>
        <translation>Droit de travailler</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Enrolled as a student</source>
        <translation>Être étudiant inscrit</translation>
    </message>
    <message>
        <source>Security clearance</source>
        <translation>Habilitation de sécurité</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Condition in words</source>
        <translation>Condition en toutes lettres</translation>
    </message>
    <message>
        <source>Or years of experience</source>
        <translation>Ou années d’expérience</translation>
    </message>
    <message>
        <source>Whose highest degree is above this may not apply</source>
        <translation>Qui a un diplôme plus élevé ne peut pas postuler</translation>
    </message>
    <message>
        <source>empty: any; else such as permanent, C</source>
        <translation>vide : tout permis ; sinon par exemple permanent, C</translation>
    </message>
    <message>
        <source>Only these kinds of permit</source>
        <translation>Seulement ces types de permis</translation>
    </message>
    <message>
        <source>Lives in one of these groups of states</source>
        <translation>Habite dans l’un de ces groupes d’États</translation>
    </message>
    <message>
        <source>Kilometres at most</source>
        <translation>Kilomètres au plus</translation>
    </message>
    <message>
        <source>From the town</source>
        <translation>De la localité</translation>
    </message>
    <message>
        <source>In the country</source>
        <translation>Dans le pays</translation>
    </message>
    <message>
        <source>How far from which town? Write both, or remove the condition.</source>
        <translation>À quelle distance de quelle localité ? Indiquez les deux, ou supprimez la condition.</translation>
    </message>
    <message>
        <source>The town “%1” is not in the list. Choose a larger town near it.</source>
        <translation>La localité «&#x202f;%1&#x202f;» ne figure pas dans la liste. Choisissez une localité plus grande à proximité.</translation>
    </message>
    <message>
        <source>Or can obtain it</source>
        <translation>Ou peut l’obtenir</translation>
    </message>
    <message>
        <source>Clearance, in the posting&apos;s words</source>
        <translation>Habilitation, dans les termes de l’annonce</translation>
    </message>
    <message>
        <source>any programme</source>
        <translation>tout cursus</translation>
    </message>
    <message>
        <source>empty: anywhere</source>
        <translation>vide : n’importe où</translation>
    </message>
    <message>
        <source>Studies for at least</source>
        <translation>Étudie au moins pour</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Until at least (empty: today)</source>
        <translation>Au moins jusqu’au (vide : aujourd’hui)</translation>
    </message>
    <message>
        <source>Degree at most</source>
        <translation>Diplôme au plus</translation>
    </message>
    <message>
        <source>Distance of residence</source>
        <translation>Distance du domicile</translation>
    </message>
    <message>
        <source>empty: any</source>
        <translation>vide : toutes</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>no end</source>
        <translation>sans terme</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Début&#xa0;: %1</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>ContractEditor</name>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclue</translation>
    </message>
    <message>
        <source>The length is about this</source>
        <translation>La durée est approximative</translation>
    </message>
    <message>
        <source>Kind of contract</source>
        <translation>Type de contrat</translation>
    </message>
    <message>
        <source>Months, from</source>
        <translation>Mois, de</translation>
    </message>
    <message>
        <source>Months, to</source>
        <translation>Mois, à</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Prend fin le</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Prolongation</translation>
    </message>
    <message>
        <source>Months in all, at most</source>
        <translation>Mois au total, au plus</translation>
    </message>
    <message>
        <source>“Months, to” is less than “Months, from”.</source>
        <translation>«&#x202f;Mois, à&#x202f;» est inférieur à «&#x202f;Mois, de&#x202f;».</translation>
    </message>
    <message>
        <source>A permanent contract has no length and no end. Choose another kind, or empty them.</source>
        <translation>Un contrat à durée indéterminée n’a ni durée ni fin. Choisissez un autre type ou videz ces champs.</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>At the latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>About this day</source>
        <translation>Vers cette date</translation>
    </message>
    <message>
        <source>A date, or words for one</source>
        <translation>Une date, ou sa description</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The date is missing. Write it, or clear the field.</source>
        <translation>La date manque. Écrivez-la, ou videz le champ.</translation>
    </message>
</context>
<context>
    <name>DegreeRequirementEditor</name>
    <message>
        <source>Or equivalent experience</source>
        <translation>Ou expérience équivalente</translation>
    </message>
    <message>
        <source>Lowest degree</source>
        <translation>Diplôme minimal</translation>
    </message>
    <message>
        <source>Or years of experience</source>
        <translation>Ou années d’expérience</translation>
    </message>
</context>
<context>
    <name>DegreesEditor</name>
    <message>
        <source>No degree is ticked. Tick one, or clear the field.</source>
        <translation>Aucun diplôme n’est coché. Cochez-en un ou videz le champ.</translation>
    </message>
</context>
<context>
    <name>DurationEditor</name>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>The figure is missing. Write it, or clear the field.</source>
        <translation>Le chiffre manque. Indiquez-le ou videz le champ.</translation>
    </message>
</context>
<context>
    <name>Eligibility</name>
    <message>
        <source>the posting names no conditions</source>
        <translation>l’annonce n’indique aucune condition</translation>
    </message>
    <message>
        <source>no candidate chosen</source>
        <translation>aucun candidat choisi</translation>
    </message>
    <message>
        <source>nothing to ask</source>
        <translation>rien à demander</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>ask the employer</source>
        <translation>à demander à l’employeur</translation>
    </message>
    <message>
        <source>look it up in your own papers</source>
        <translation>à vérifier dans vos propres documents</translation>
    </message>
    <message>
        <source>the answer could change the decision</source>
        <translation>la réponse pourrait changer la décision</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>encore 1 jour</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>encore %1 jours</translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation>%1, %2 en suspens</translation>
    </message>
    <message>
        <source>%1 of %2 wishes of the posting</source>
        <translation>%1 sur %2 souhaits de l’annonce</translation>
    </message>
    <message>
        <source>%1 of %2 of your preferences</source>
        <translation>%1 sur %2 de vos préférences</translation>
    </message>
    <message>
        <source>nobody wishes for anything</source>
        <translation>aucun souhait</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
</context>
<context>
    <name>EligibilityEditor</name>
    <message>
        <source>Copy all conditions</source>
        <translation>Copier toutes les conditions</translation>
    </message>
    <message>
        <source>Copies the conditions as JSON, for another posting or a colleague</source>
        <translation>Copie les conditions en JSON, pour une autre annonce ou des collègues</translation>
    </message>
    <message>
        <source>Paste conditions</source>
        <translation>Coller des conditions</translation>
    </message>
    <message>
        <source>Adds the conditions that were copied as JSON</source>
        <translation>Ajoute les conditions copiées en JSON</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>Rien n’a été collé. %1</translation>
    </message>
    <message>
        <source>Nothing was pasted. The text holds no conditions.</source>
        <translation>Rien n’a été collé. Le texte ne contient aucune condition.</translation>
    </message>
</context>
<context>
    <name>ExperienceLimitEditor</name>
    <message>
        <source>Who has more is excluded</source>
        <translation>Exclut ceux qui en ont davantage</translation>
    </message>
</context>
<context>
    <name>Horizon</name>
    <message>
        <source>of it certain: %1</source>
        <translation>dont certain : %1</translation>
    </message>
    <message>
        <source>contract ends %1</source>
        <translation>fin du contrat %1</translation>
    </message>
    <message>
        <source>typed by a person</source>
        <translation>saisi par une personne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>By the end of that month %1 has paid %2, and %3 %4. The middles of ranges are compared.</source>
        <translation>À la fin de ce mois, %1 a payé %2, et %3 %4. Les milieux des fourchettes sont comparés.</translation>
    </message>
    <message>
        <source>It passes no other offer after having been behind it.</source>
        <translation>Elle ne dépasse aucune autre offre après avoir été derrière.</translation>
    </message>
    <message>
        <source>within the trial period: %1</source>
        <translation>pendant la période d’essai : %1</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Pas de chiffre</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Sum over %1 months</source>
        <translation>Somme sur %1 mois</translation>
    </message>
    <message>
        <source>Overtakes</source>
        <translation>Dépasse</translation>
    </message>
    <message>
        <source>Safe if notice is given</source>
        <translation>Assuré en cas de congé</translation>
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
        <translation>Une ligne est ce qui a été payé depuis %1, avec toutes les hypothèses ; la bande autour est sa fourchette. Un point est un jour où un contrat prend fin.</translation>
    </message>
    <message>
        <source>Gross and net stand side by side here: they cannot be held against each other.</source>
        <translation>Brut et net sont ici côte à côte : ils ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>%1 overtakes %2.</source>
        <translation>%1 dépasse %2.</translation>
    </message>
    <message>
        <source>%1: %2 %3 in all.</source>
        <translation>%1 : %2 %3 en tout.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pay over %1 months in %2</source>
        <translation>Salaire sur %1 mois en %2</translation>
    </message>
    <message>
        <source>%1 has no line: %2</source>
        <translation>%1 n’a pas de ligne : %2</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Hours a week, from</source>
        <translation>Heures par semaine, de</translation>
    </message>
    <message>
        <source>Hours a week, to</source>
        <translation>Heures par semaine, à</translation>
    </message>
    <message>
        <source>The hours are missing. Write them, or clear the field.</source>
        <translation>Les heures manquent. Indiquez-les ou videz le champ.</translation>
    </message>
</context>
<context>
    <name>HouseholdText</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organisation internationale</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>In the list of offers</source>
        <translation>Dans la liste des offres</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Put the offer into the comparison or take it out</source>
        <translation>Mettre l’offre dans la comparaison ou l’en retirer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Show the offer’s text</source>
        <translation>Montrer le texte de l’offre</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>Show why a value is what it is; on a heading, open or close the group</source>
        <translation>Montrer pourquoi une valeur est ce qu’elle est ; sur un titre, ouvrir ou fermer le groupe</translation>
    </message>
    <message>
        <source>In the text of an offer</source>
        <translation>Dans le texte d’une offre</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Go to the next marked place</source>
        <translation>Aller au passage marqué suivant</translation>
    </message>
    <message>
        <source>Shift+F4</source>
        <translation>Maj+F4</translation>
    </message>
    <message>
        <source>Go to the marked place before</source>
        <translation>Aller au passage marqué précédent</translation>
    </message>
    <message>
        <source>Choose the field that was read from these words</source>
        <translation>Choisir le champ lu dans ces mots</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Find words in this text</source>
        <translation>Chercher des mots dans ce texte</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Aller au résultat suivant</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Maj+F3</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>Aller au résultat précédent</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Go from the text to the fields</source>
        <translation>Aller du texte aux champs</translation>
    </message>
    <message>
        <source>In the fields of an offer</source>
        <translation>Dans les champs d’une offre</translation>
    </message>
    <message>
        <source>↓ and ↑</source>
        <translation>↓ et ↑</translation>
    </message>
    <message>
        <source>Go to the next field or the one before</source>
        <translation>Aller au champ suivant ou au précédent</translation>
    </message>
    <message>
        <source>Confirm the value; correct it where it is confirmed already or not stated</source>
        <translation>Confirmer la valeur ; la corriger si elle est déjà confirmée ou non indiquée</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>Corriger la valeur</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>While correcting: leave the value as it was</source>
        <translation>Pendant la correction : laisser la valeur telle quelle</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Clear the value: not stated</source>
        <translation>Vider la valeur : non indiqué</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Go from the fields to the text</source>
        <translation>Aller des champs au texte</translation>
    </message>
    <message>
        <source>When a posting is pasted</source>
        <translation>En collant une annonce</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Lire le texte</translation>
    </message>
    <message>
        <source>In the review of an import</source>
        <translation>Dans le contrôle d’une importation</translation>
    </message>
    <message>
        <source>Confirm the chosen field and go to the next one to look at</source>
        <translation>Confirmer le champ choisi et passer au suivant à vérifier</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Maj+Entrée</translation>
    </message>
    <message>
        <source>Confirm all fields that are sure</source>
        <translation>Confirmer tous les champs sûrs</translation>
    </message>
    <message>
        <source>Ctrl+↓ and Ctrl+↑</source>
        <translation>Ctrl+↓ et Ctrl+↑</translation>
    </message>
    <message>
        <source>Go to the next field or the one before, from everywhere</source>
        <translation>Aller au champ suivant ou au précédent, de partout</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Take a text as one posting or as several</source>
        <translation>Prendre un texte comme une annonce ou comme plusieurs</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Add what is ticked to the book</source>
        <translation>Ajouter au carnet ce qui est coché</translation>
    </message>
    <message>
        <source>When texts are read again</source>
        <translation>À la relecture des textes</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Tick all changes</source>
        <translation>Cocher tous les changements</translation>
    </message>
    <message>
        <source>Take the ticked changes</source>
        <translation>Reprendre les changements cochés</translation>
    </message>
    <message>
        <source>In the list of candidates</source>
        <translation>Dans la liste des candidats</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Describe another candidate</source>
        <translation>Décrire un autre candidat</translation>
    </message>
    <message>
        <source>Edit the candidate</source>
        <translation>Modifier le candidat</translation>
    </message>
    <message>
        <source>Make a second candidate from this one</source>
        <translation>Faire de ce candidat un second</translation>
    </message>
    <message>
        <source>Remove the candidate</source>
        <translation>Retirer le candidat</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Import a candidate from a file</source>
        <translation>Importer un candidat d’un fichier</translation>
    </message>
    <message>
        <source>Write the candidate into a file</source>
        <translation>Écrire le candidat dans un fichier</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Maj+D</translation>
    </message>
    <message>
        <source>Make a copy without name and traces</source>
        <translation>Faire une copie sans nom ni traces</translation>
    </message>
    <message>
        <source>Everywhere: menu “%1”</source>
        <translation>Partout : menu «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Ctrl+Page down</source>
        <translation>Ctrl+Page suiv.</translation>
    </message>
    <message>
        <source>Go to the next text</source>
        <translation>Aller au texte suivant</translation>
    </message>
    <message>
        <source>Ctrl+Page up</source>
        <translation>Ctrl+Page préc.</translation>
    </message>
    <message>
        <source>Go to the text before</source>
        <translation>Aller au texte précédent</translation>
    </message>
</context>
<context>
    <name>LanguageEditor</name>
    <message>
        <source>level not stated</source>
        <translation>niveau non indiqué</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>required</source>
        <translation>exigé</translation>
    </message>
    <message>
        <source>a wish</source>
        <translation>souhaité</translation>
    </message>
    <message>
        <source>Language; of several one is enough</source>
        <translation>Langue&#xa0;; si plusieurs, une suffit</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Required or a wish</source>
        <translation>Exigé ou souhaité</translation>
    </message>
    <message>
        <source>The language is missing. Add one, or remove the line.</source>
        <translation>La langue manque. Ajoutez-en une ou supprimez la ligne.</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>market pay</source>
        <translation>salaire du marché</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>pas clair</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contradictoire</translation>
    </message>
    <message>
        <source>also stated: %1</source>
        <translation>aussi indiqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Posting %1 of %2</source>
        <translation>Annonce %1 sur %2</translation>
    </message>
</context>
<context>
    <name>LocationEditor</name>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>The place is empty. Write the city or the country, or remove it.</source>
        <translation>Le lieu est vide. Indiquez la ville ou le pays, ou supprimez-le.</translation>
    </message>
    <message>
        <source>such as GE, BY</source>
        <translation>par exemple GE, BY</translation>
    </message>
    <message>
        <source>The code of the state or canton whose public holidays and rules hold there</source>
        <translation>Le code de l’État ou du canton dont les jours fériés et les règles s’y appliquent</translation>
    </message>
    <message>
        <source>State or canton</source>
        <translation>État ou canton</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>pas clair</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contradictoire</translation>
    </message>
    <message>
        <source>also “%1”</source>
        <translation>aussi «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>compare with care</source>
        <translation>comparer avec prudence</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>admissible</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>non admissible</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>best</source>
        <translation>le mieux</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Carnet</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Carnets &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>&amp;Offer</source>
        <translation>&amp;Offre</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <source>C&amp;andidate</source>
        <translation>Can&amp;didat</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Ou&amp;tils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>PaidLeaveEditor</name>
    <message>
        <source>Unlimited</source>
        <translation>Illimités</translation>
    </message>
    <message>
        <source>Working days a year</source>
        <translation>Jours ouvrables par an</translation>
    </message>
    <message>
        <source>The days are missing. Write them, tick “Unlimited”, or clear the field.</source>
        <translation>Les jours manquent. Indiquez-les, cochez «&#x202f;Illimités&#x202f;» ou videz le champ.</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Net pay</source>
        <translation>Salaire net</translation>
    </message>
    <message>
        <source>Gross pay</source>
        <translation>Salaire brut</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>gross or net not stated</source>
        <translation>brut ou net non indiqué</translation>
    </message>
    <message>
        <source>old exchange rate</source>
        <translation>taux de change ancien</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <translation>Face à %1</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel qu’écrit</translation>
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
        <translation>Plein&#xa0;: net ou exonéré d’impôt. Contour&#xa0;: brut, ou non précisé par l’annonce. Les deux ne sont pas comparables tant qu’aucun impôt n’est déduit.</translation>
    </message>
    <message>
        <source>A narrow mark is a single amount, a bar a range.</source>
        <translation>Un trait étroit est un montant unique, une barre une fourchette.</translation>
    </message>
    <message>
        <source>Shaded: market pay, %1, %2 %3.</source>
        <translation>Ombré&#xa0;: salaire du marché, %1, %2 %3.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>Pay %1 in %2</source>
        <translation>Salaire %1 en %2</translation>
    </message>
    <message>
        <source>%1 has no bar.</source>
        <translation>%1 n’a pas de barre.</translation>
    </message>
    <message>
        <source>%1 has no bar: %2</source>
        <translation>%1 n’a pas de barre&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PayEditor</name>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Gross or net</source>
        <translation>Brut ou net</translation>
    </message>
    <message>
        <source>Payments a year</source>
        <translation>Versements par an</translation>
    </message>
    <message>
        <source>The figure is for</source>
        <translation>Le chiffre vaut pour</translation>
    </message>
    <message>
        <source>Pay grade</source>
        <translation>Classe de salaire</translation>
    </message>
    <message>
        <source>There is neither an amount nor a grade. Write one, or clear the field.</source>
        <translation>Il n’y a ni montant ni classe. Indiquez l’un des deux ou videz le champ.</translation>
    </message>
    <message>
        <source>“To” is less than “From”. Swap them, or leave one empty.</source>
        <translation>«&#x202f;À&#x202f;» est inférieur à «&#x202f;De&#x202f;». Inversez-les ou laissez l’un des deux vide.</translation>
    </message>
</context>
<context>
    <name>PayGap</name>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a kind of figure and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of figure and the employer</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>gross or net not stated</source>
        <translation>brut ou net non indiqué</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a figure and who named it</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>%1: advertised %2; %3: %4. Difference: %5</source>
        <translation>%1 : annoncé %2 ; %3 : %4. Différence : %5</translation>
    </message>
    <message>
        <source>From the advert to what was confirmed, %1 in %2</source>
        <translation>De l’annonce à ce qui a été confirmé, %1 en %2</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>what counts: %1</source>
        <translation>ce qui compte : %1</translation>
    </message>
    <message>
        <source>%1 against the advert</source>
        <translation>%1 par rapport à l’annonce</translation>
    </message>
    <message>
        <source>Other figures of this offer</source>
        <translation>Autres chiffres de cette offre</translation>
    </message>
</context>
<context>
    <name>PayObservationEditor</name>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Named on</source>
        <translation>Indiqué le</translation>
    </message>
    <message>
        <source>Who said or signed it</source>
        <translation>Qui l’a dit ou signé</translation>
    </message>
    <message>
        <source>The pay that was named</source>
        <translation>Le salaire indiqué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of figure and what is wrong with it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Add a figure that was named</source>
        <translation>Ajouter un chiffre indiqué</translation>
    </message>
    <message>
        <source>Remove this figure</source>
        <translation>Retirer ce chiffre</translation>
    </message>
</context>
<context>
    <name>PermitEditor</name>
    <message>
        <source>such as B, C, permanent</source>
        <translation>p. ex. B, C, illimité</translation>
    </message>
    <message>
        <source>May work in</source>
        <translation>Peut travailler en/au</translation>
    </message>
    <message>
        <source>Kind of permit</source>
        <translation>Type de permis</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>A permit needs its country. Choose it, or remove the permit.</source>
        <translation>Un permis exige un pays. Choisissez-le ou supprimez le permis.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Offer put into the comparison</source>
        <translation>Offre ajoutée à la comparaison</translation>
    </message>
    <message>
        <source>Offer taken out of the comparison</source>
        <translation>Offre retirée de la comparaison</translation>
    </message>
    <message>
        <source>Order of the offers</source>
        <translation>Ordre des offres</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Candidate in view</source>
        <translation>Candidat affiché</translation>
    </message>
    <message>
        <source>How pay is shown</source>
        <translation>Présentation du salaire</translation>
    </message>
    <message>
        <source>Status of “%1”</source>
        <translation>Statut de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Removal of “%1”</source>
        <translation>Suppression de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Removal of the text “%1”</source>
        <translation>Suppression du texte «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>à durée indéterminée</translation>
    </message>
    <message>
        <source>fixed-term</source>
        <translation>à durée déterminée</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporaire</translation>
    </message>
    <message>
        <source>freelance</source>
        <translation>indépendant</translation>
    </message>
    <message>
        <source>internship</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>bénévolat</translation>
    </message>
    <message>
        <source>employment contract</source>
        <translation>contrat de travail</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>brut</translation>
    </message>
    <message>
        <source>net</source>
        <translation>net</translation>
    </message>
    <message>
        <source>tax-free</source>
        <translation>exonéré d’impôt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>plein temps</translation>
    </message>
    <message>
        <source>as worked</source>
        <translation>selon le taux</translation>
    </message>
    <message>
        <source>allowance</source>
        <translation>indemnité</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>bonus</translation>
    </message>
    <message>
        <source>relocation</source>
        <translation>déménagement</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>participation au capital</translation>
    </message>
    <message>
        <source>pension</source>
        <translation>prévoyance</translation>
    </message>
    <message>
        <source>health insurance</source>
        <translation>assurance maladie</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>year</source>
        <translation>an</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <translation>dès que possible</translation>
    </message>
    <message>
        <source>until the post is filled</source>
        <translation>jusqu’à ce que le poste soit pourvu</translation>
    </message>
    <message>
        <source>onsite</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybride</translation>
    </message>
    <message>
        <source>fully remote</source>
        <translation>entièrement à distance</translation>
    </message>
    <message>
        <source>in the office</source>
        <translation>au bureau</translation>
    </message>
    <message>
        <source>no degree</source>
        <translation>aucun diplôme</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>école secondaire</translation>
    </message>
    <message>
        <source>vocational training</source>
        <translation>formation professionnelle</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>bachelor</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>master</translation>
    </message>
    <message>
        <source>PhD</source>
        <translation>doctorat</translation>
    </message>
    <message>
        <source>enrolled student</source>
        <translation>étudiant inscrit</translation>
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
        <translation>en cours d’apprentissage</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>notions de base</translation>
    </message>
    <message>
        <source>working knowledge</source>
        <translation>connaissances pratiques</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonnes connaissances</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>très bonnes connaissances</translation>
    </message>
    <message>
        <source>fluent</source>
        <translation>courant</translation>
    </message>
    <message>
        <source>native speaker</source>
        <translation>langue maternelle</translation>
    </message>
    <message>
        <source>own right to work required</source>
        <translation>droit de travailler déjà acquis exigé</translation>
    </message>
    <message>
        <source>no sponsorship</source>
        <translation>pas d’aide au permis</translation>
    </message>
    <message>
        <source>sponsorship offered</source>
        <translation>aide au permis offerte</translation>
    </message>
    <message>
        <source>interested</source>
        <translation>intéressante</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>candidature envoyée</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>offre reçue</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>déclinée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refus reçu</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>candidature retirée</translation>
    </message>
    <message>
        <source>posting</source>
        <translation>annonce</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>repère salarial</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>admissible</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>non admissible</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Place of work</source>
        <translation>Lieu de travail</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Beside the pay</source>
        <translation>En plus du salaire</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Délai de congé</translation>
    </message>
    <message>
        <source>Trial period</source>
        <translation>Période d’essai</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Taux d’activité</translation>
    </message>
    <message>
        <source>Remote work</source>
        <translation>Télétravail</translation>
    </message>
    <message>
        <source>Paid leave</source>
        <translation>Congés payés</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Lowest degree</source>
        <translation>Diplôme minimal</translation>
    </message>
    <message>
        <source>Degrees excluded</source>
        <translation>Diplômes exclus</translation>
    </message>
    <message>
        <source>Experience at least</source>
        <translation>Expérience minimale</translation>
    </message>
    <message>
        <source>Experience at most</source>
        <translation>Expérience maximale</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Work permit</source>
        <translation>Permis de travail</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence de l’annonce</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée le</translation>
    </message>
    <message>
        <source>Application link</source>
        <translation>Lien pour postuler</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name, or create a book with “offerbook new”.</source>
        <translation>%1 est introuvable. Vérifiez le nom ou créez un carnet avec «&#x202f;offerbook new&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is a folder, not a book.</source>
        <translation>%1 est un dossier, pas un carnet.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is not a book.</source>
        <translation>%1 est vide&#xa0;: ce n’est pas un carnet.</translation>
    </message>
    <message>
        <source>%1 is not a book of Offerbook. It was not changed.</source>
        <translation>%1 n’est pas un carnet d’Offerbook. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>%1 is the database of another program, not a book. It was not changed.</source>
        <translation>%1 est la base de données d’un autre programme, pas un carnet. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Offerbook. Update the program to open it; the file was not changed.</source>
        <translation>%1 a été créé par un Offerbook plus récent. Mettez le programme à jour pour l’ouvrir&#xa0;; le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>%1 was never finished as a book. Try “offerbook recover”.</source>
        <translation>La création du carnet %1 n’a jamais été achevée. Essayez «&#x202f;offerbook recover&#x202f;».</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). “offerbook recover” saves what can still be read into a new book.</source>
        <translation>%1 est endommagé (%2). «&#x202f;offerbook recover&#x202f;» sauve dans un nouveau carnet ce qui est encore lisible.</translation>
    </message>
    <message>
        <source>%1 is damaged: what is stored as “%2” cannot be read. “offerbook recover” saves the rest into a new book.</source>
        <translation>%1 est endommagé&#xa0;: l’élément enregistré sous «&#x202f;%2&#x202f;» est illisible. «&#x202f;offerbook recover&#x202f;» sauve le reste dans un nouveau carnet.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was changed; try again when it is done.</source>
        <translation>Un autre programme écrit dans %1. Rien n’a été modifié&#xa0;; réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>There is no space left for %1. Nothing was changed; make room and try again.</source>
        <translation>Il n’y a plus de place pour %1. Rien n’a été modifié&#xa0;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Nothing was changed; check the permissions of the file and its folder.</source>
        <translation>Impossible d’écrire dans %1. Rien n’a été modifié&#xa0;; vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>%1 has the form of an older Offerbook and cannot be brought up to date, because it cannot be written to.</source>
        <translation>%1 est au format d’un ancien Offerbook et ne peut être mis à jour, car il est protégé en écriture.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2). Check the permissions of the file and its folder.</source>
        <translation>%1 ne peut être ouvert (%2). Vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed (%2). Nothing was changed.</source>
        <translation>La lecture ou l’écriture de %1 a échoué (%2). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is already there and was not changed. Choose another name.</source>
        <translation>%1 existe déjà et n’a pas été modifié. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no folder for %1. Create the folder first.</source>
        <translation>Il n’y a pas de dossier pour %1. Créez d’abord le dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be created: its folder cannot be written to.</source>
        <translation>%1 ne peut être créé&#xa0;: son dossier est protégé en écriture.</translation>
    </message>
    <message>
        <source>%1 cannot be created (%2).</source>
        <translation>%1 ne peut être créé (%2).</translation>
    </message>
    <message>
        <source>The change does not fit the book %1 (%2). Nothing was changed.</source>
        <translation>La modification ne convient pas au carnet %1 (%2). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A value cannot be stored in %1: “%2” is no valid text, or nested too deep. Nothing was changed.</source>
        <translation>Une valeur ne peut être enregistrée dans %1&#xa0;: «&#x202f;%2&#x202f;» n’est pas un texte valable ou est trop imbriqué. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is not as the action left it, so that it cannot be undone or done again. Nothing was changed.</source>
        <translation>%1 n’est plus dans l’état laissé par l’action&#xa0;; celle-ci ne peut être ni annulée ni rétablie. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to undo in %1.</source>
        <translation>Il n’y a rien à annuler dans %1.</translation>
    </message>
    <message>
        <source>There is nothing to do again in %1.</source>
        <translation>Il n’y a rien à rétablir dans %1.</translation>
    </message>
    <message>
        <source>This posting is no longer in %1.</source>
        <translation>Cette annonce n’est plus dans %1.</translation>
    </message>
    <message>
        <source>This document is no longer in %1.</source>
        <translation>Ce document n’est plus dans %1.</translation>
    </message>
    <message>
        <source>This candidate is no longer in %1.</source>
        <translation>Ce candidat n’est plus dans %1.</translation>
    </message>
    <message>
        <source>This comparison is no longer in %1.</source>
        <translation>Cette comparaison n’est plus dans %1.</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>%1 a été créé.</translation>
    </message>
    <message>
        <source>Wrote the copy %1.</source>
        <translation>La copie %1 a été écrite.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing more was changed.</source>
        <translation>La mémoire ne suffit pas. Rien d’autre n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped by an unexpected failure: %1</source>
        <translation>Arrêt sur une erreur inattendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Le résultat n’a pas pu être écrit sur la sortie standard.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Import of %1 documents</source>
        <translation>Importation de %1 documents</translation>
    </message>
    <message>
        <source>Sample postings and candidates</source>
        <translation>Exemples d’annonces et de candidats</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Confirming what was read of “%1”</source>
        <translation>Confirmation de la lecture de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Status of “%1”: %2</source>
        <translation>Statut de «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Notes on “%1”</source>
        <translation>Notes sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>New candidate “%1”</source>
        <translation>Nouveau candidat «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Profile of “%1”</source>
        <translation>Profil de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Removal of candidate “%1”</source>
        <translation>Suppression du candidat «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>was taken first; a person chose the other</source>
        <translation>retenu d’abord&#xa0;; une personne a choisi l’autre</translation>
    </message>
    <message>
        <source>%1: added the posting “%2”, %3.</source>
        <translation>%1&#xa0;: annonce «&#x202f;%2&#x202f;» ajoutée, %3.</translation>
    </message>
    <message>
        <source>%1: added a posting; title or employer still has to be filled in.</source>
        <translation>%1&#xa0;: annonce ajoutée&#xa0;; l’intitulé ou l’employeur reste à compléter.</translation>
    </message>
    <message>
        <source>%1: added as market pay to compare with, ranges: %2. It is no offer.</source>
        <translation>%1&#xa0;: ajouté comme salaire du marché à titre de comparaison, fourchettes&#xa0;: %2. Ce n’est pas une offre.</translation>
    </message>
    <message>
        <source>%1: not taken as an offer, because it is a form that nobody has filled in. The text is kept.</source>
        <translation>%1&#xa0;: non retenu comme offre, car c’est un formulaire non rempli. Le texte est conservé.</translation>
    </message>
    <message>
        <source>%1: no posting was recognised. The text is kept.</source>
        <translation>%1&#xa0;: aucune annonce reconnue. Le texte est conservé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: already in the book as %2; nothing was added.</source>
        <translation>%1&#xa0;: déjà dans le carnet sous %2&#xa0;; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>%1 was not imported: there is no such file.</source>
        <translation>%1 n’a pas été importé&#xa0;: ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>%1 was not imported: it is a folder.</source>
        <translation>%1 n’a pas été importé&#xa0;: c’est un dossier.</translation>
    </message>
    <message>
        <source>%1 was not imported: it cannot be read (%2).</source>
        <translation>%1 n’a pas été importé&#xa0;: lecture impossible (%2).</translation>
    </message>
    <message>
        <source>%1: the same text stands twice in this import; it is added once.</source>
        <translation>%1&#xa0;: le même texte figure deux fois dans cette importation&#xa0;; il n’est ajouté qu’une fois.</translation>
    </message>
    <message>
        <source>%1 is only a link, and Offerbook does not fetch pages. Open it, copy the text and paste it.</source>
        <translation>%1 n’est qu’un lien, et Offerbook ne télécharge pas de pages. Ouvrez-le, copiez le texte et collez-le.</translation>
    </message>
    <message>
        <source>Reading stopped (%1). Nothing was added.</source>
        <translation>La lecture s’est arrêtée (%1). Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>     Apply by %1</source>
        <translation>     Postuler jusqu’au %1</translation>
    </message>
    <message>
        <source>     Contradicts itself</source>
        <translation>     Se contredit</translation>
    </message>
    <message>
        <source>     Not yet confirmed by a person</source>
        <translation>     Pas encore confirmé par une personne</translation>
    </message>
    <message>
        <source>     Found: %1</source>
        <translation>     Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>–  %1 (%2)</source>
        <translation>–  %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>Rien à afficher.</translation>
    </message>
    <message>
        <source>%1  %2 (undone)</source>
        <translation>%1  %2 (annulé)</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Rien n’a encore été fait.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 est intact.</translation>
    </message>
    <message>
        <source>Faults in %1: %2. “offerbook recover” saves what can still be read into a new book.</source>
        <translation>Défauts dans %1&#xa0;: %2. «&#x202f;offerbook recover&#x202f;» sauve dans un nouveau carnet ce qui est encore lisible.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Row %2 of %1 refers to something in %3 that is not there.</source>
        <translation>La ligne %2 de %1 renvoie à un élément absent de %3.</translation>
    </message>
    <message>
        <source>The search index %1 does not fit the texts.</source>
        <translation>L’index de recherche %1 ne correspond pas aux textes.</translation>
    </message>
    <message>
        <source>The history is out of order.</source>
        <translation>L’historique est en désordre.</translation>
    </message>
    <message>
        <source>Posting %1 cannot be read: “%2”.</source>
        <translation>L’annonce %1 est illisible&#xa0;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Document %1 cannot be read: “%2”.</source>
        <translation>Le document %1 est illisible&#xa0;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The file kept with document %1 is not as it was imported.</source>
        <translation>Le fichier conservé avec le document %1 n’est pas tel qu’il a été importé.</translation>
    </message>
    <message>
        <source>Candidate %1 cannot be read: “%2”.</source>
        <translation>Le candidat %1 est illisible&#xa0;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Comparison %1 cannot be read: “%2”.</source>
        <translation>La comparaison %1 est illisible&#xa0;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Saved into %1: postings %2, documents %3, candidates %4, comparisons %5.</source>
        <translation>Sauvé dans %1&#xa0;: annonces %2, documents %3, candidats %4, comparaisons %5.</translation>
    </message>
    <message>
        <source>Lost: entries in %1; damaged places: %2.</source>
        <translation>Perdu&#xa0;: entrées dans %1&#xa0;; endroits endommagés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Lost: everything in %1.</source>
        <translation>Perdu&#xa0;: tout le contenu de %1.</translation>
    </message>
    <message>
        <source>Lost: the field “%2” of posting %1.</source>
        <translation>Perdu&#xa0;: le champ «&#x202f;%2&#x202f;» de l’annonce %1.</translation>
    </message>
    <message>
        <source>Lost: the source text of posting %1.</source>
        <translation>Perdu&#xa0;: le texte source de l’annonce %1.</translation>
    </message>
    <message>
        <source>The file kept with document %1 is no longer as it was imported.</source>
        <translation>Le fichier conservé avec le document %1 n’est plus tel qu’il a été importé.</translation>
    </message>
    <message>
        <source>The new book begins without a history.</source>
        <translation>Le nouveau carnet commence sans historique.</translation>
    </message>
    <message>
        <source>Nothing in %1 can be read any more.</source>
        <translation>Plus rien n’est lisible dans %1.</translation>
    </message>
    <message>
        <source>This is no JSON: the fault is at byte %1.</source>
        <translation>Ce n’est pas du JSON&#xa0;: l’erreur est à l’octet %1.</translation>
    </message>
    <message>
        <source>This is no JSON (%1).</source>
        <translation>Ce n’est pas du JSON (%1).</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Le texte n’est pas en UTF-8 valable.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#x202f;%1&#x202f;» manque.</translation>
    </message>
    <message>
        <source>“%2” is not known here (%1).</source>
        <translation>«&#x202f;%2&#x202f;» est inconnu ici (%1).</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut être «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” must be an object in braces.</source>
        <translation>«&#x202f;%1&#x202f;» doit être un objet entre accolades.</translation>
    </message>
    <message>
        <source>“%1” must be a list in brackets.</source>
        <translation>«&#x202f;%1&#x202f;» doit être une liste entre crochets.</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotes.</source>
        <translation>«&#x202f;%1&#x202f;» doit être un texte entre guillemets.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>«&#x202f;%1&#x202f;» doit être true ou false.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number that is not out of range.</source>
        <translation>«&#x202f;%1&#x202f;» doit être un nombre entier dans les limites admises.</translation>
    </message>
    <message>
        <source>“%1” must be a number written as a text, such as &quot;5266.00&quot;.</source>
        <translation>«&#x202f;%1&#x202f;» doit être un nombre écrit comme texte, p. ex. &quot;5266.00&quot;.</translation>
    </message>
    <message>
        <source>“%1” must be a currency code of ISO 4217 such as &quot;CHF&quot;, not “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» doit être un code de monnaie ISO 4217, p. ex. &quot;CHF&quot;, et non «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” must be a date such as &quot;2026-05-31&quot;, not “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» doit être une date, p. ex. &quot;2026-05-31&quot;, et non «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” says “%2” but its value says otherwise.</source>
        <translation>«&#x202f;%1&#x202f;» indique «&#x202f;%2&#x202f;», mais sa valeur dit autre chose.</translation>
    </message>
    <message>
        <source>“%1” is contradicted, but by nothing.</source>
        <translation>«&#x202f;%1&#x202f;» est contredit, mais par rien.</translation>
    </message>
    <message>
        <source>The conditions in “%1” are nested too deep; 64 levels are the limit.</source>
        <translation>Les conditions de «&#x202f;%1&#x202f;» sont trop imbriquées&#xa0;; la limite est de 64 niveaux.</translation>
    </message>
    <message>
        <source>“%1” must be either one condition or a group of rules.</source>
        <translation>«&#x202f;%1&#x202f;» doit être soit une condition, soit un groupe de règles.</translation>
    </message>
    <message>
        <source>“%1” negates one rule; there must be exactly one.</source>
        <translation>«&#x202f;%1&#x202f;» nie une règle&#xa0;; il doit y en avoir exactement une.</translation>
    </message>
    <message>
        <source>As written: pay for one %1</source>
        <translation>Tel qu’écrit&#xa0;: salaire par %1</translation>
    </message>
    <message>
        <source>As written: the period of the pay is not stated</source>
        <translation>Tel qu’écrit&#xa0;: la période du salaire n’est pas indiquée</translation>
    </message>
    <message>
        <source>As written: unpaid</source>
        <translation>Tel qu’écrit&#xa0;: non rémunéré</translation>
    </message>
    <message>
        <source>× %1 payments a year</source>
        <translation>× %1 versements par an</translation>
    </message>
    <message>
        <source>× %1 weeks a year</source>
        <translation>× %1 semaines par an</translation>
    </message>
    <message>
        <source>× %1 paid days a year</source>
        <translation>× %1 jours payés par an</translation>
    </message>
    <message>
        <source>× %1 hours a week × %2 weeks a year</source>
        <translation>× %1 heures par semaine × %2 semaines par an</translation>
    </message>
    <message>
        <source>Workload: the figure is taken as it stands</source>
        <translation>Taux d’activité&#xa0;: le chiffre est repris tel quel</translation>
    </message>
    <message>
        <source>From full time to the workload of the job (%1 to %2 %)</source>
        <translation>Du plein temps au taux d’activité du poste (%1 à %2&#xa0;%)</translation>
    </message>
    <message>
        <source>From the workload of the job (%1 to %2 %) to full time</source>
        <translation>Du taux d’activité du poste (%1 à %2&#xa0;%) au plein temps</translation>
    </message>
    <message>
        <source>From full time to the workload of the job (%1 %)</source>
        <translation>Du plein temps au taux d’activité du poste (%1&#xa0;%)</translation>
    </message>
    <message>
        <source>From the workload of the job (%1 %) to full time</source>
        <translation>Du taux d’activité du poste (%1&#xa0;%) au plein temps</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>÷ 12 months</source>
        <translation>÷ 12 mois</translation>
    </message>
    <message>
        <source>÷ %1 hours a week × %2 weeks a year</source>
        <translation>÷ %1 heures par semaine × %2 semaines par an</translation>
    </message>
    <message>
        <source>÷ %1 hours a week × %2 weeks a year, for a workload of %3 to %4 %</source>
        <translation>÷ %1 heures par semaine × %2 semaines par an, pour un taux de %3 à %4&#xa0;%</translation>
    </message>
    <message>
        <source>÷ %1 hours a week × %2 weeks a year, for a workload of %3 %</source>
        <translation>÷ %1 heures par semaine × %2 semaines par an, pour un taux de %3&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing is said of a 13th payment: 12 a year are assumed.</source>
        <translation>Rien n’est dit d’un 13e salaire&#xa0;: 12 versements par an sont supposés.</translation>
    </message>
    <message>
        <source>Pay for all %1 weeks of the year is assumed: leave and public holidays are paid.</source>
        <translation>On suppose que les %1 semaines de l’année sont payées&#xa0;: congés et jours fériés compris.</translation>
    </message>
    <message>
        <source>Pay for 5 days in each of %1 weeks is assumed: leave and public holidays are paid.</source>
        <translation>On suppose 5 jours payés pour chacune des %1 semaines&#xa0;: congés et jours fériés compris.</translation>
    </message>
    <message>
        <source>The hours are not stated: %1 a week are usual (%2).</source>
        <translation>Les heures ne sont pas indiquées&#xa0;: %1 par semaine sont d’usage (%2).</translation>
    </message>
    <message>
        <source>The hours are stated as a range: its middle, %1 a week, is assumed.</source>
        <translation>Les heures sont indiquées par une fourchette&#xa0;: son milieu, %1 par semaine, est supposé.</translation>
    </message>
    <message>
        <source>Workload %1 to %2 %: the figure is assumed to be for full time.</source>
        <translation>Taux d’activité de %1 à %2&#xa0;%&#xa0;: on suppose que le chiffre vaut pour un plein temps.</translation>
    </message>
    <message>
        <source>Workload %1 to %2 %: whether the figure is for full time is not stated. It is assumed to be what is paid.</source>
        <translation>Taux d’activité de %1 à %2&#xa0;%&#xa0;: rien n’indique si le chiffre vaut pour un plein temps. On suppose qu’il est versé tel quel.</translation>
    </message>
    <message>
        <source>Workload %1 %: the figure is assumed to be for full time.</source>
        <translation>Taux d’activité de %1&#xa0;%&#xa0;: on suppose que le chiffre vaut pour un plein temps.</translation>
    </message>
    <message>
        <source>Workload %1 %: whether the figure is for full time is not stated. It is assumed to be what is paid.</source>
        <translation>Taux d’activité de %1&#xa0;%&#xa0;: rien n’indique si le chiffre vaut pour un plein temps. On suppose qu’il est versé tel quel.</translation>
    </message>
    <message>
        <source>Part time without a percentage: the figure is assumed to be what is paid.</source>
        <translation>Temps partiel sans pourcentage&#xa0;: on suppose que le chiffre est versé tel quel.</translation>
    </message>
    <message>
        <source>The exchange rate is of %1 and %2 days old.</source>
        <translation>Le taux de change date du %1&#xa0;: il a %2 jours.</translation>
    </message>
    <message>
        <source>Pay is not stated.</source>
        <translation>Le salaire n’est pas indiqué.</translation>
    </message>
    <message>
        <source>The text speaks of pay but gives no figure that can be taken.</source>
        <translation>Le texte parle de salaire mais ne donne aucun chiffre utilisable.</translation>
    </message>
    <message>
        <source>No amount is stated.</source>
        <translation>Aucun montant n’est indiqué.</translation>
    </message>
    <message>
        <source>Only a grade is stated (%1), no amount.</source>
        <translation>Seule une classe est indiquée (%1), sans montant.</translation>
    </message>
    <message>
        <source>The currency is not known.</source>
        <translation>La monnaie n’est pas connue.</translation>
    </message>
    <message>
        <source>It is not known whether the amount is for an hour, a month or a year.</source>
        <translation>On ne sait pas si le montant vaut pour une heure, un mois ou un an.</translation>
    </message>
    <message>
        <source>The hours a week are not stated, and no usual week of the country is known.</source>
        <translation>Les heures par semaine ne sont pas indiquées, et la durée usuelle dans le pays n’est pas connue.</translation>
    </message>
    <message>
        <source>%1 payments a year cannot be right.</source>
        <translation>%1 versements par an&#xa0;: ce n’est pas plausible.</translation>
    </message>
    <message>
        <source>Part time without a percentage: the figure cannot be brought to the workload asked for.</source>
        <translation>Temps partiel sans pourcentage&#xa0;: le chiffre ne peut être ramené au taux demandé.</translation>
    </message>
    <message>
        <source>The amounts stated cannot be right: negative, too large, or the low one above the high one.</source>
        <translation>Les montants indiqués ne sont pas plausibles&#xa0;: négatifs, trop grands, ou minimum supérieur au maximum.</translation>
    </message>
    <message>
        <source>The amount becomes too large to be one.</source>
        <translation>Le montant devient trop grand pour être plausible.</translation>
    </message>
    <message>
        <source>The advert does not say gross or net.</source>
        <translation>L’annonce ne précise pas brut ou net.</translation>
    </message>
    <message>
        <source>Remote work is not stated.</source>
        <translation>Le télétravail n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Onsite: no days at home.</source>
        <translation>Sur place&#xa0;: aucun jour de télétravail.</translation>
    </message>
    <message>
        <source>Some days at home; how many is not stated.</source>
        <translation>Quelques jours de télétravail&#xa0;; leur nombre n’est pas indiqué.</translation>
    </message>
    <message>
        <source>It is not known whether the days are at home or in the office.</source>
        <translation>On ne sait pas si ce sont des jours de télétravail ou de bureau.</translation>
    </message>
    <message>
        <source>The number of days cannot be right.</source>
        <translation>Le nombre de jours n’est pas plausible.</translation>
    </message>
    <message>
        <source>Permanent.</source>
        <translation>À durée indéterminée.</translation>
    </message>
    <message>
        <source>The end is stated: %1.</source>
        <translation>La fin est indiquée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The end is stated without its day: %1.</source>
        <translation>La fin est indiquée sans le jour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Start on %1 plus %2 months.</source>
        <translation>Début le %1 plus %2 mois.</translation>
    </message>
    <message>
        <source>Start on about %1 plus %2 months.</source>
        <translation>Début vers le %1 plus %2 mois.</translation>
    </message>
    <message>
        <source>%1 months from the start, whose day is not known.</source>
        <translation>%1 mois dès le début, dont le jour est inconnu.</translation>
    </message>
    <message>
        <source>The advert does not say gross or net: %1.</source>
        <translation>L’annonce ne précise pas brut ou net&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Gross and net stand side by side and cannot be held against each other.</source>
        <translation>Brut et net se côtoient et ne peuvent être comparés.</translation>
    </message>
    <message>
        <source>Net beside tax-free: from a tax-free figure, pension and health may still be taken off.</source>
        <translation>Net face à exonéré d’impôt&#xa0;: d’un montant exonéré, prévoyance et assurance maladie peuvent encore être déduites.</translation>
    </message>
    <message>
        <source>There is no figure for: %1.</source>
        <translation>Aucun chiffre pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The figures are in two currencies.</source>
        <translation>Les chiffres sont dans deux monnaies.</translation>
    </message>
    <message>
        <source>The text contradicts itself: %1.</source>
        <translation>Le texte se contredit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Spoken of, but without a value that can be taken: %1.</source>
        <translation>Mentionné, mais sans valeur utilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The deadline has passed: %1.</source>
        <translation>Le délai est passé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The start has passed: %1.</source>
        <translation>Le début est passé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The exchange rate is old.</source>
        <translation>Le taux de change est ancien.</translation>
    </message>
    <message>
        <source>No offers are chosen.</source>
        <translation>Aucune offre n’est choisie.</translation>
    </message>
    <message>
        <source>One offer: %1.</source>
        <translation>Une offre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>None of the offers has a pay figure that can be compared.</source>
        <translation>Aucune des offres n’a de salaire chiffré comparable.</translation>
    </message>
    <message>
        <source>Only one offer has a pay figure that can be compared: %1.</source>
        <translation>Une seule offre a un salaire chiffré comparable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The offers cannot be ordered by pay: it is not known whether this figure is gross or net: %1.</source>
        <translation>Les offres ne peuvent être classées par salaire&#xa0;: on ne sait pas si ce chiffre est brut ou net&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The offers cannot be ordered by pay: gross and net stand side by side.</source>
        <translation>Les offres ne peuvent être classées par salaire&#xa0;: brut et net se côtoient.</translation>
    </message>
    <message>
        <source>The offers cannot be ordered by pay for sure: from the tax-free figures, pension and health may still be taken off.</source>
        <translation>Les offres ne peuvent être classées par salaire avec certitude&#xa0;: des montants exonérés, prévoyance et assurance maladie peuvent encore être déduites.</translation>
    </message>
    <message>
        <source>%1 pays most: %2 per %4.</source>
        <translation>%1 paie le mieux&#xa0;: %2 par %4.</translation>
    </message>
    <message>
        <source>%1 pays most: %2 to %3 per %4.</source>
        <translation>%1 paie le mieux&#xa0;: %2 à %3 par %4.</translation>
    </message>
    <message>
        <source>%1 pays most: from %2 per %4.</source>
        <translation>%1 paie le mieux&#xa0;: dès %2 par %4.</translation>
    </message>
    <message>
        <source>%1 offers pay the same, and more than the others.</source>
        <translation>%1 offres paient autant, et plus que les autres.</translation>
    </message>
    <message>
        <source>No offer surely pays most: the ranges overlap.</source>
        <translation>Aucune offre ne paie le mieux avec certitude&#xa0;: les fourchettes se chevauchent.</translation>
    </message>
    <message>
        <source>All offers pay the same.</source>
        <translation>Toutes les offres paient autant.</translation>
    </message>
    <message>
        <source>Offers side by side</source>
        <translation>Les offres côte à côte</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Admissibilité</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Place and dates</source>
        <translation>Lieu et dates</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>Gross or net</source>
        <translation>Brut ou net</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Days at home a year</source>
        <translation>Jours de télétravail par an</translation>
    </message>
    <message>
        <source>May apply</source>
        <translation>Peut postuler</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>The book has no offer with the number %1.</source>
        <translation>Le carnet n’a pas d’offre portant le numéro %1.</translation>
    </message>
    <message>
        <source>The book has no candidate called %1.</source>
        <translation>Le carnet n’a pas de candidat nommé %1.</translation>
    </message>
    <message>
        <source>What is the pay?</source>
        <translation>Quel est le salaire&#xa0;?</translation>
    </message>
    <message>
        <source>In which currency is it paid?</source>
        <translation>Dans quelle monnaie est-il versé&#xa0;?</translation>
    </message>
    <message>
        <source>Is the amount for an hour, a month or a year?</source>
        <translation>Le montant vaut-il pour une heure, un mois ou un an&#xa0;?</translation>
    </message>
    <message>
        <source>Is the pay gross or net?</source>
        <translation>Le salaire est-il brut ou net&#xa0;?</translation>
    </message>
    <message>
        <source>Is it paid 12, 13 or 14 times a year?</source>
        <translation>Est-il versé 12, 13 ou 14 fois par an&#xa0;?</translation>
    </message>
    <message>
        <source>Is the pay stated for full time or for the workload of the job?</source>
        <translation>Le salaire est-il indiqué pour un plein temps ou pour le taux d’activité du poste&#xa0;?</translation>
    </message>
    <message>
        <source>Is the contract permanent, or how long is it?</source>
        <translation>Le contrat est-il à durée indéterminée, sinon combien de temps dure-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>How long does the contract last?</source>
        <translation>Combien de temps dure le contrat&#xa0;?</translation>
    </message>
    <message>
        <source>When does the work start?</source>
        <translation>Quand le travail commence-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>How many hours a week is full time?</source>
        <translation>À combien d’heures par semaine correspond un plein temps&#xa0;?</translation>
    </message>
    <message>
        <source>May one work from home, and on how many days?</source>
        <translation>Le télétravail est-il possible, et combien de jours&#xa0;?</translation>
    </message>
    <message>
        <source>On how many days may one work from home?</source>
        <translation>Combien de jours de télétravail sont possibles&#xa0;?</translation>
    </message>
    <message>
        <source>How many days of paid leave are there?</source>
        <translation>Combien y a-t-il de jours de congés payés&#xa0;?</translation>
    </message>
    <message>
        <source>Does the employer apply for a work permit (%1)?</source>
        <translation>L’employeur demande-t-il un permis de travail (%1)&#xa0;?</translation>
    </message>
    <message>
        <source>There are no exchange rates.</source>
        <translation>Il n’y a pas de taux de change.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1: the first ones are of %2.</source>
        <translation>Il n’y a pas de taux de change pour le %1&#xa0;: les premiers datent du %2.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1: that day is in the future.</source>
        <translation>Il n’y a pas de taux de change pour le %1&#xa0;: ce jour est dans le futur.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1 on or before %2.</source>
        <translation>Il n’y a pas de taux de change pour %1 au %2 ni avant.</translation>
    </message>
    <message>
        <source>%1 is not a currency of ISO 4217. Write its three letters, such as CHF.</source>
        <translation>%1 n’est pas une monnaie ISO 4217. Écrivez ses trois lettres, p. ex. CHF.</translation>
    </message>
    <message>
        <source>Exchange rates for %1 are no longer published; the last one is of %2.</source>
        <translation>Les taux de change pour %1 ne sont plus publiés&#xa0;; le dernier date du %2.</translation>
    </message>
    <message>
        <source>There is no day on or before %3 with an exchange rate for both %1 and %2.</source>
        <translation>Il n’y a aucun jour, au %3 ou avant, avec un taux de change pour %1 et %2 à la fois.</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3 (%4)</source>
        <translation>1 %1 = %2 %3 (%4)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exchange rates of %1, for 1 EUR:</source>
        <translation>Taux de change du %1, pour 1 EUR&#xa0;:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Days of exchange rates read: %1 (%2 to %3).</source>
        <translation>Jours de taux de change lus&#xa0;: %1 (%2 à %3).</translation>
    </message>
    <message>
        <source>All exchange rates of the file are already in the book.</source>
        <translation>Tous les taux de change du fichier sont déjà dans le carnet.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of exchange rates.</source>
        <translation>%1 est trop grand pour un fichier de taux de change.</translation>
    </message>
    <message>
        <source>%1 is no file of euro reference rates (XML, CSV or zip). Nothing was changed.</source>
        <translation>%1 n’est pas un fichier de taux de référence de l’euro (XML, CSV ou zip). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is a damaged zip file or does not hold exactly one file of rates. Nothing was changed.</source>
        <translation>%1 est un fichier zip endommagé ou ne contient pas exactement un fichier de taux. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not the header of the euro reference rates. Nothing was changed.</source>
        <translation>%1, ligne %2&#xa0;: ce n’est pas l’en-tête des taux de référence de l’euro. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is no currency that can stand here. Nothing was changed.</source>
        <translation>%1, ligne %2&#xa0;: %3 n’est pas une monnaie admise ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1, line %2: figures are missing; the file was probably cut off. Nothing was changed.</source>
        <translation>%1, ligne %2&#xa0;: des chiffres manquent&#xa0;; le fichier est sans doute tronqué. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is not a date. Nothing was changed.</source>
        <translation>%1, ligne %2&#xa0;: %3 n’est pas une date. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1, line %2: the day %3 comes twice. Nothing was changed.</source>
        <translation>%1, ligne %2&#xa0;: le jour %3 figure deux fois. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1: the day %2 is in the future. Nothing was changed.</source>
        <translation>%1&#xa0;: le jour %2 est dans le futur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 is not a rate; a rate is a number above zero. Nothing was changed.</source>
        <translation>%1, ligne %2&#xa0;: %3 n’est pas un taux&#xa0;; un taux est un nombre supérieur à zéro. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 holds no day with rates. Nothing was changed.</source>
        <translation>%1 ne contient aucun jour avec des taux. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not sound XML; the file was probably cut off. Nothing was changed.</source>
        <translation>%1, ligne %2&#xa0;: XML incorrect&#xa0;; le fichier est sans doute tronqué. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1, line %2: the file declares a document type, which rates never do. Nothing was changed.</source>
        <translation>%1, ligne %2&#xa0;: le fichier déclare un type de document, ce que les taux ne font jamais. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The exchange rates of %1 cannot be read.</source>
        <translation>Les taux de change de %1 sont illisibles.</translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>Importer des taux de change</translation>
    </message>
    <message>
        <source>A data file of the program is missing or cannot be read: %1. Install the program again.</source>
        <translation>Un fichier de données du programme manque ou est illisible&#xa0;: %1. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>A data file of the program is damaged: %1, line %2. Install the program again.</source>
        <translation>Un fichier de données du programme est endommagé&#xa0;: %1, ligne %2. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>A data file of the program is damaged: %1, entry %2. Install the program again.</source>
        <translation>Un fichier de données du programme est endommagé&#xa0;: %1, entrée %2. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Asks for nationals of: %1</source>
        <translation>Exige la nationalité de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asks for a degree, at least: %1</source>
        <translation>Exige un diplôme, au moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asks for a degree in %2, at least: %1</source>
        <translation>Exige un diplôme en %2, au moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asks for a degree, at least: %1, or equivalent experience</source>
        <translation>Exige un diplôme, au moins&#xa0;: %1, ou une expérience équivalente</translation>
    </message>
    <message>
        <source>Not open to people whose highest degree is: %1</source>
        <translation>Exclut les personnes dont le plus haut diplôme est&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not open to people without a degree</source>
        <translation>Exclut les personnes sans diplôme</translation>
    </message>
    <message>
        <source>Asks for an enrolled student</source>
        <translation>Exige d’être étudiant inscrit</translation>
    </message>
    <message>
        <source>Asks for at least %1 years of experience</source>
        <translation>Exige au moins %1 ans d’expérience</translation>
    </message>
    <message>
        <source>Asks for at least 1 year of experience</source>
        <translation>Exige au moins 1 an d’expérience</translation>
    </message>
    <message>
        <source>Asks for at least %1 years of experience since graduation</source>
        <translation>Exige au moins %1 ans d’expérience depuis le diplôme</translation>
    </message>
    <message>
        <source>Asks for at least 1 year of experience since graduation</source>
        <translation>Exige au moins 1 an d’expérience depuis le diplôme</translation>
    </message>
    <message>
        <source>Asks for at least %2 years of experience in %1</source>
        <translation>Exige au moins %2 ans d’expérience&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asks for at least 1 year of experience in %1</source>
        <translation>Exige au moins 1 an d’expérience&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asks for at most %1 years of experience</source>
        <translation>Exige au plus %1 ans d’expérience</translation>
    </message>
    <message>
        <source>Asks for at most 1 year of experience</source>
        <translation>Exige au plus 1 an d’expérience</translation>
    </message>
    <message>
        <source>Asks for at most %1 years of experience since graduation</source>
        <translation>Exige au plus %1 ans d’expérience depuis le diplôme</translation>
    </message>
    <message>
        <source>Asks for at most 1 year of experience since graduation</source>
        <translation>Exige au plus 1 an d’expérience depuis le diplôme</translation>
    </message>
    <message>
        <source>Asks for %1</source>
        <translation>Exige&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asks for %1, at least: %2</source>
        <translation>Exige&#xa0;: %1, au moins %2</translation>
    </message>
    <message>
        <source>Asks for %1 or %2</source>
        <translation>Exige&#xa0;: %1 ou %2</translation>
    </message>
    <message>
        <source>Asks for %1 or %2, at least: %3</source>
        <translation>Exige&#xa0;: %1 ou %2, au moins %3</translation>
    </message>
    <message>
        <source>Asks for %1, %2 or %3</source>
        <translation>Exige&#xa0;: %1, %2 ou %3</translation>
    </message>
    <message>
        <source>Asks for %1, %2 or %3, at least: %4</source>
        <translation>Exige&#xa0;: %1, %2 ou %3, au moins %4</translation>
    </message>
    <message>
        <source>Asks for one of these languages: %1</source>
        <translation>Exige l’une de ces langues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asks for one of these languages: %1, at least: %2</source>
        <translation>Exige l’une de ces langues&#xa0;: %1, au moins %2</translation>
    </message>
    <message>
        <source>Asks for a language that it does not name</source>
        <translation>Exige une langue sans la nommer</translation>
    </message>
    <message>
        <source>Asks for the right to work where the job is</source>
        <translation>Exige le droit de travailler au lieu du poste</translation>
    </message>
    <message>
        <source>Asks for a right to work where the job is; the employer does not apply for a permit</source>
        <translation>Exige un droit de travailler au lieu du poste&#xa0;; l’employeur ne demande pas de permis</translation>
    </message>
    <message>
        <source>The right to work where the job is; the employer applies for a permit</source>
        <translation>Le droit de travailler au lieu du poste&#xa0;; l’employeur demande un permis</translation>
    </message>
    <message>
        <source>Asks people to live in: %1</source>
        <translation>Exige d’habiter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asks for an age of at least %1</source>
        <translation>Exige un âge minimal de %1 ans</translation>
    </message>
    <message>
        <source>Asks for an age of at most %1</source>
        <translation>Exige un âge maximal de %1 ans</translation>
    </message>
    <message>
        <source>Asks for an age from %1 to %2</source>
        <translation>Exige un âge de %1 à %2 ans</translation>
    </message>
    <message>
        <source>Asks for a security clearance: %1</source>
        <translation>Exige une habilitation de sécurité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Applications until %1</source>
        <translation>Candidatures jusqu’au %1</translation>
    </message>
    <message>
        <source>Asks for: %1</source>
        <translation>Exige&#xa0;: %1</translation>
    </message>
    <message>
        <source>The conditions that were entered</source>
        <translation>Les conditions saisies</translation>
    </message>
    <message>
        <source>The profile states no nationality</source>
        <translation>Le profil n’indique pas de nationalité</translation>
    </message>
    <message>
        <source>Highest degree: %1</source>
        <translation>Plus haut diplôme&#xa0;: %1</translation>
    </message>
    <message>
        <source>The profile says that there is no degree</source>
        <translation>Le profil indique qu’il n’y a pas de diplôme</translation>
    </message>
    <message>
        <source>The profile does not settle which degree is held on this day</source>
        <translation>Le profil ne permet pas de dire quel diplôme est détenu ce jour-là</translation>
    </message>
    <message>
        <source>The profile states no degree</source>
        <translation>Le profil n’indique pas de diplôme</translation>
    </message>
    <message>
        <source>Enrolled as a student</source>
        <translation>Être étudiant inscrit</translation>
    </message>
    <message>
        <source>Not enrolled as a student</source>
        <translation>N’est pas étudiant inscrit</translation>
    </message>
    <message>
        <source>The profile does not say whether the person is a student</source>
        <translation>Le profil ne dit pas si la personne est étudiante</translation>
    </message>
    <message>
        <source>The profile has %1 years</source>
        <translation>Le profil compte %1 ans</translation>
    </message>
    <message>
        <source>The profile has 1 year</source>
        <translation>Le profil compte 1 an</translation>
    </message>
    <message>
        <source>The profile has %2 years (since %1)</source>
        <translation>Le profil compte %2 ans (depuis %1)</translation>
    </message>
    <message>
        <source>The profile has 1 year (since %1)</source>
        <translation>Le profil compte 1 an (depuis %1)</translation>
    </message>
    <message>
        <source>The profile has at most %1 years</source>
        <translation>Le profil compte au plus %1 ans</translation>
    </message>
    <message>
        <source>The profile has at most 1 year</source>
        <translation>Le profil compte au plus 1 an</translation>
    </message>
    <message>
        <source>The profile has between %1 and %2 years; a date without a month leaves it open</source>
        <translation>Le profil compte entre %1 et %2 ans&#xa0;; une date sans mois laisse la question ouverte</translation>
    </message>
    <message>
        <source>The profile states no experience</source>
        <translation>Le profil n’indique pas d’expérience</translation>
    </message>
    <message>
        <source>Speaks %1; the profile does not say how well</source>
        <translation>Parle %1&#xa0;; le profil ne précise pas le niveau</translation>
    </message>
    <message>
        <source>Speaks %1: %2</source>
        <translation>Parle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Does not speak %1</source>
        <translation>Ne parle pas %1</translation>
    </message>
    <message>
        <source>The profile does not mention %1</source>
        <translation>Le profil ne mentionne pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The employer applies for the permit</source>
        <translation>L’employeur demande le permis</translation>
    </message>
    <message>
        <source>The posting does not say in which country the work is</source>
        <translation>L’annonce ne dit pas dans quel pays se trouve le travail</translation>
    </message>
    <message>
        <source>The profile does not say where the person lives</source>
        <translation>Le profil ne dit pas où la personne habite</translation>
    </message>
    <message>
        <source>Between %1 and %2 years old, by the year of birth</source>
        <translation>Entre %1 et %2 ans, d’après l’année de naissance</translation>
    </message>
    <message>
        <source>The profile states no year of birth</source>
        <translation>Le profil n’indique pas d’année de naissance</translation>
    </message>
    <message>
        <source>The profile says nothing of it</source>
        <translation>Le profil n’en dit rien</translation>
    </message>
    <message>
        <source>Only the employer can judge this</source>
        <translation>Seul l’employeur peut en juger</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>Encore %1 jours</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Encore 1 jour</translation>
    </message>
    <message>
        <source>Today is the last day</source>
        <translation>C’est aujourd’hui le dernier jour</translation>
    </message>
    <message>
        <source>The deadline passed yesterday</source>
        <translation>Le délai est passé depuis hier</translation>
    </message>
    <message>
        <source>The deadline passed %1 days ago</source>
        <translation>Le délai est passé depuis %1 jours</translation>
    </message>
    <message>
        <source>The day is not fully stated</source>
        <translation>La date n’est pas complète</translation>
    </message>
    <message>
        <source>Which nationality do you have?</source>
        <translation>Quelle est votre nationalité&#xa0;?</translation>
    </message>
    <message>
        <source>What is your highest degree, and when was it awarded?</source>
        <translation>Quel est votre plus haut diplôme, et quand l’avez-vous obtenu&#xa0;?</translation>
    </message>
    <message>
        <source>Does experience count in place of the degree (%1)?</source>
        <translation>L’expérience peut-elle remplacer le diplôme (%1)&#xa0;?</translation>
    </message>
    <message>
        <source>Are you enrolled as a student?</source>
        <translation>Êtes-vous étudiant inscrit&#xa0;?</translation>
    </message>
    <message>
        <source>How many years have you worked, and from when to when?</source>
        <translation>Combien d’années avez-vous travaillé, et de quand à quand&#xa0;?</translation>
    </message>
    <message>
        <source>How long have you worked with %1?</source>
        <translation>Depuis combien de temps travaillez-vous avec %1&#xa0;?</translation>
    </message>
    <message>
        <source>When was your highest degree awarded?</source>
        <translation>Quand avez-vous obtenu votre plus haut diplôme&#xa0;?</translation>
    </message>
    <message>
        <source>How well do you speak %1?</source>
        <translation>À quel niveau parlez-vous %1&#xa0;?</translation>
    </message>
    <message>
        <source>Which language is asked for?</source>
        <translation>Quelle langue est exigée&#xa0;?</translation>
    </message>
    <message>
        <source>In which country is the work?</source>
        <translation>Dans quel pays se trouve le travail&#xa0;?</translation>
    </message>
    <message>
        <source>In which country do you live?</source>
        <translation>Dans quel pays habitez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Quand êtes-vous né&#xa0;?</translation>
    </message>
    <message>
        <source>On which day were you born?</source>
        <translation>Quel jour êtes-vous né&#xa0;?</translation>
    </message>
    <message>
        <source>Do you hold this clearance: %1?</source>
        <translation>Avez-vous cette habilitation&#xa0;: %1&#xa0;?</translation>
    </message>
    <message>
        <source>Until when can one apply?</source>
        <translation>Jusqu’à quand peut-on postuler&#xa0;?</translation>
    </message>
    <message>
        <source>What does this mean for me: “%1”?</source>
        <translation>Qu’est-ce que cela signifie pour moi&#xa0;: «&#x202f;%1&#x202f;»&#xa0;?</translation>
    </message>
    <message>
        <source>Which conditions does the posting state?</source>
        <translation>Quelles conditions l’annonce indique-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>The list of %1 (%2) is not fully verified: %3</source>
        <translation>La liste %1 (%2) n’est pas entièrement vérifiée&#xa0;: %3</translation>
    </message>
    <message>
        <source>The list of %1 is of %2, later than the day asked about</source>
        <translation>La liste %1 date du %2, après le jour considéré</translation>
    </message>
    <message>
        <source>No list of states is known for “%1”</source>
        <translation>Aucune liste d’États connue pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is read as %2; no standard defines the word</source>
        <translation>«&#x202f;%1&#x202f;» est lu comme %2&#xa0;; aucune norme ne définit ce mot</translation>
    </message>
    <message>
        <source>The posting does not speak of permits; the law of the country asks for one</source>
        <translation>L’annonce ne parle pas de permis&#xa0;; la loi du pays en exige un</translation>
    </message>
    <message>
        <source>The posting also says otherwise</source>
        <translation>L’annonce dit aussi le contraire</translation>
    </message>
    <message>
        <source>The posting excludes whom this describes</source>
        <translation>L’annonce exclut les personnes ainsi décrites</translation>
    </message>
    <message>
        <source>Everything else fits: only the nationality does not</source>
        <translation>Tout le reste convient&#xa0;: seule la nationalité ne convient pas</translation>
    </message>
    <message>
        <source>Would fit with this highest degree: %1</source>
        <translation>Conviendrait avec ce plus haut diplôme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Would fit with %1 years of experience</source>
        <translation>Conviendrait avec %1 ans d’expérience</translation>
    </message>
    <message>
        <source>Would fit with 1 year of experience</source>
        <translation>Conviendrait avec 1 an d’expérience</translation>
    </message>
    <message>
        <source>Would fit with at most %1 years of experience</source>
        <translation>Conviendrait avec au plus %1 ans d’expérience</translation>
    </message>
    <message>
        <source>Would fit with at most 1 year of experience</source>
        <translation>Conviendrait avec au plus 1 an d’expérience</translation>
    </message>
    <message>
        <source>Would fit with %1</source>
        <translation>Conviendrait avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Would fit with %1: %2</source>
        <translation>Conviendrait avec&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Would fit for an enrolled student</source>
        <translation>Conviendrait à un étudiant inscrit</translation>
    </message>
    <message>
        <source>The conditions are nested more than %1 levels deep. Take some of the groups apart.</source>
        <translation>Les conditions sont imbriquées sur plus de %1 niveaux. Séparez certains groupes.</translation>
    </message>
    <message>
        <source>One of the conditions is empty. Fill it in or remove it.</source>
        <translation>L’une des conditions est vide. Complétez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>A “not” must hold exactly one condition.</source>
        <translation>Un «&#x202f;non&#x202f;» doit contenir exactement une condition.</translation>
    </message>
    <message>
        <source>“%1” is not a country code. Use two letters of ISO 3166-1, such as CH.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code de pays. Utilisez deux lettres ISO 3166-1, p. ex. CH.</translation>
    </message>
    <message>
        <source>“%1” is not a language code. Use two letters of ISO 639-1, such as de.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un code de langue. Utilisez deux lettres ISO 639-1, p. ex. de.</translation>
    </message>
    <message>
        <source>%1 years of experience is less than none. Enter 0 or more.</source>
        <translation>%1 années d’expérience est inférieur à zéro. Indiquez 0 ou plus.</translation>
    </message>
    <message>
        <source>The ages do not make a range. The lower one must not be above the upper one.</source>
        <translation>Les âges ne forment pas une fourchette. Le minimum ne doit pas dépasser le maximum.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-20.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. Écrivez-la ainsi&#xa0;: 2026-11-20.</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 figure deux fois dans la liste.</translation>
    </message>
    <message>
        <source>The profile has no name.</source>
        <translation>Le profil n’a pas de nom.</translation>
    </message>
    <message>
        <source>A person born in %1 cannot look for work. Check the year of birth.</source>
        <translation>Une personne née en %1 ne peut chercher de travail. Vérifiez l’année de naissance.</translation>
    </message>
    <message>
        <source>The work at %1 ends (%3) before it begins (%2).</source>
        <translation>L’emploi chez %1 finit (%3) avant de commencer (%2).</translation>
    </message>
    <message>
        <source>The work at %1 has no year of beginning, so experience cannot be counted.</source>
        <translation>L’emploi chez %1 n’a pas d’année de début&#xa0;: l’expérience ne peut être comptée.</translation>
    </message>
    <message>
        <source>The degree at %1 ends (%3) before it begins (%2).</source>
        <translation>Le diplôme de %1 finit (%3) avant de commencer (%2).</translation>
    </message>
    <message>
        <source>Experience in years: %1</source>
        <translation>Années d’expérience&#xa0;: %1</translation>
    </message>
    <message>
        <source>The book has no candidate “%1”. “candidate BOOK list” shows the names.</source>
        <translation>Le carnet n’a pas de candidat «&#x202f;%1&#x202f;». «&#x202f;candidate BOOK list&#x202f;» affiche les noms.</translation>
    </message>
    <message>
        <source>The book has several candidates “%1”. Rename one of them.</source>
        <translation>Le carnet a plusieurs candidats «&#x202f;%1&#x202f;». Renommez l’un d’eux.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was imported from %1.</source>
        <translation>Rien n’a été importé de %1.</translation>
    </message>
    <message>
        <source>Add candidate %1</source>
        <translation>Ajouter le candidat %1</translation>
    </message>
    <message>
        <source>Add %1 candidates</source>
        <translation>Ajouter %1 candidats</translation>
    </message>
    <message>
        <source>Change candidate %1</source>
        <translation>Modifier le candidat %1</translation>
    </message>
    <message>
        <source>Remove candidate %1</source>
        <translation>Supprimer le candidat %1</translation>
    </message>
    <message>
        <source>The sample lacks the file %1. Install Offerbook again.</source>
        <translation>Il manque le fichier %1 à l’exemple. Réinstallez Offerbook.</translation>
    </message>
    <message>
        <source>The sample’s file %1 is damaged. Install Offerbook again.</source>
        <translation>Le fichier %1 de l’exemple est endommagé. Réinstallez Offerbook.</translation>
    </message>
    <message>
        <source>The sample’s posting %1 was not recognised as a posting.</source>
        <translation>L’annonce %1 de l’exemple n’a pas été reconnue comme une annonce.</translation>
    </message>
    <message>
        <source>The file has %1 MB; a résumé may have %2 MB.</source>
        <translation>Le fichier fait %1 Mo&#xa0;; un CV peut en faire %2.</translation>
    </message>
    <message>
        <source>The file is not JSON: something is wrong near byte %1.</source>
        <translation>Le fichier n’est pas du JSON&#xa0;: erreur vers l’octet %1.</translation>
    </message>
    <message>
        <source>The file holds no résumé in the JSON Resume form: it has no “basics”.</source>
        <translation>Le fichier ne contient pas de CV au format JSON Resume&#xa0;: «&#x202f;basics&#x202f;» manque.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Correct it in the file and import it again.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut être «&#x202f;%2&#x202f;». Corrigez-le dans le fichier et réimportez-le.</translation>
    </message>
    <message>
        <source>Work without a beginning is kept in the notes: %1</source>
        <translation>Un emploi sans début est conservé dans les notes&#xa0;: %1</translation>
    </message>
    <message>
        <source>A degree whose level is not clear is kept in the notes: %1</source>
        <translation>Un diplôme de niveau incertain est conservé dans les notes&#xa0;: %1</translation>
    </message>
    <message>
        <source>A language that is not known is kept in the notes: %1</source>
        <translation>Une langue inconnue est conservée dans les notes&#xa0;: %1</translation>
    </message>
    <message>
        <source>A level that is not clear is kept in the notes: %1</source>
        <translation>Un niveau incertain est conservé dans les notes&#xa0;: %1</translation>
    </message>
    <message>
        <source>“Enrolled” is no degree. Say that the person is a student instead.</source>
        <translation>«&#x202f;Inscrit&#x202f;» n’est pas un diplôme. Indiquez plutôt que la personne est étudiante.</translation>
    </message>
    <message>
        <source>%1 is empty. There is nothing to read.</source>
        <translation>%1 est vide. Il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>%1 is not a text. Save the posting as text, HTML or PDF and try again.</source>
        <translation>%1 n’est pas un texte. Enregistrez l’annonce en texte, HTML ou PDF et réessayez.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Copy the part with the posting into a file of its own.</source>
        <translation>%1 dépasse %2 Mo. Copiez la partie contenant l’annonce dans un fichier à part.</translation>
    </message>
    <message>
        <source>%1 has no text that can be read.</source>
        <translation>%1 ne contient pas de texte lisible.</translation>
    </message>
    <message>
        <source>%1 is no PDF that can be read, or it is damaged. Open it in a viewer, copy the text and paste it.</source>
        <translation>%1 n’est pas un PDF lisible ou est endommagé. Ouvrez-le dans une visionneuse, copiez le texte et collez-le.</translation>
    </message>
    <message>
        <source>%1 is locked with a password. Open it in a viewer, copy the text and paste it.</source>
        <translation>%1 est protégé par mot de passe. Ouvrez-le dans une visionneuse, copiez le texte et collez-le.</translation>
    </message>
    <message>
        <source>%1 holds pictures of pages and no text, as a scan does. Run it through text recognition (OCR) first.</source>
        <translation>%1 contient des images de pages sans texte, comme un scan. Passez-le d’abord par une reconnaissance de texte (OCR).</translation>
    </message>
    <message>
        <source>%1 is a PDF, and PDFs cannot be read here.</source>
        <translation>%1 est un PDF, et les PDF ne peuvent être lus ici.</translation>
    </message>
    <message>
        <source>The vocabulary %1 is missing. Install Offerbook again.</source>
        <translation>Le vocabulaire %1 manque. Réinstallez Offerbook.</translation>
    </message>
    <message>
        <source>The vocabulary %1 cannot be read: %2. Install Offerbook again.</source>
        <translation>Le vocabulaire %1 est illisible&#xa0;: %2. Réinstallez Offerbook.</translation>
    </message>
    <message>
        <source>It describes an opening and how to apply.</source>
        <translation>Le texte décrit un poste et la façon de postuler.</translation>
    </message>
    <message>
        <source>It gives market pay for a role and offers no position.</source>
        <translation>Le texte donne des salaires du marché pour une fonction et n’offre aucun poste.</translation>
    </message>
    <message>
        <source>It is a form that nobody filled in (“%1”), so it is no offer.</source>
        <translation>C’est un formulaire non rempli («&#x202f;%1&#x202f;»), donc pas une offre.</translation>
    </message>
    <message>
        <source>It offers no position that one can apply for.</source>
        <translation>Le texte n’offre aucun poste auquel postuler.</translation>
    </message>
    <message>
        <source>The text was stored as UTF-16.</source>
        <translation>Le texte était enregistré en UTF-16.</translation>
    </message>
    <message>
        <source>The text was stored in a Western European encoding (Windows-1252).</source>
        <translation>Le texte était enregistré dans un codage d’Europe occidentale (Windows-1252).</translation>
    </message>
    <message>
        <source>Broken characters were repaired.</source>
        <translation>Des caractères abîmés ont été réparés.</translation>
    </message>
    <message>
        <source>Some bytes are no characters; they are shown as “�”.</source>
        <translation>Certains octets ne sont pas des caractères&#xa0;; ils sont affichés par «&#x202f;�&#x202f;».</translation>
    </message>
    <message>
        <source>The page&apos;s structured data is broken and was not used.</source>
        <translation>Les données structurées de la page sont défectueuses et n’ont pas été utilisées.</translation>
    </message>
    <message>
        <source>Taken from the page&apos;s structured data.</source>
        <translation>Tiré des données structurées de la page.</translation>
    </message>
    <message>
        <source>Taken because a label names it.</source>
        <translation>Retenu parce qu’un libellé le désigne.</translation>
    </message>
    <message>
        <source>Taken from the head of the text.</source>
        <translation>Tiré de l’en-tête du texte.</translation>
    </message>
    <message>
        <source>Taken because a sentence says so.</source>
        <translation>Retenu parce qu’une phrase le dit.</translation>
    </message>
    <message>
        <source>Taken because the words around it make it likely; no sentence says so outright.</source>
        <translation>Retenu parce que les mots autour le rendent probable ; aucune phrase ne le dit expressément.</translation>
    </message>
    <message>
        <source>The words of the link say so.</source>
        <translation>Les mots du lien le disent.</translation>
    </message>
    <message>
        <source>Taken from the section on it.</source>
        <translation>Tiré de la section correspondante.</translation>
    </message>
    <message>
        <source>Only the site around the posting says so.</source>
        <translation>Seul le site autour de l’annonce le dit.</translation>
    </message>
    <message>
        <source>A company with its registration number at the head of the page.</source>
        <translation>Une entreprise avec son numéro de registre en tête de page.</translation>
    </message>
    <message>
        <source>A company named in the imprint.</source>
        <translation>Une entreprise nommée dans les mentions légales.</translation>
    </message>
    <message>
        <source>Taken from the address that applications are mailed to.</source>
        <translation>Repris de l’adresse à laquelle les candidatures sont envoyées par la poste.</translation>
    </message>
    <message>
        <source>The text gives the pay grade %1 and no amount.</source>
        <translation>Le texte indique la classe de salaire %1, sans montant.</translation>
    </message>
    <message>
        <source>Holds for a part of the openings or levels.</source>
        <translation>Ne vaut que pour une partie des postes ou niveaux.</translation>
    </message>
    <message>
        <source>Left, because only the site around the posting says so and the employer&apos;s text says otherwise.</source>
        <translation>Écarté, car seul le site autour de l’annonce le dit et le texte de l’employeur dit autre chose.</translation>
    </message>
    <message>
        <source>Left, because it stands in a site&apos;s summary and not in the employer&apos;s text.</source>
        <translation>Écarté, car cela figure dans le résumé d’un site et non dans le texte de l’employeur.</translation>
    </message>
    <message>
        <source>Left, because less speaks for it.</source>
        <translation>Écarté, car moins d’indices l’appuient.</translation>
    </message>
    <message>
        <source>The date breaks off in the text (“%1”); the year is not known.</source>
        <translation>La date est tronquée dans le texte («&#x202f;%1&#x202f;»)&#xa0;; l’année est inconnue.</translation>
    </message>
    <message>
        <source>Counted from the day of publication, %1.</source>
        <translation>Compté à partir du jour de la publication, le %1.</translation>
    </message>
    <message>
        <source>“%1” can be read with day and month exchanged.</source>
        <translation>«&#x202f;%1&#x202f;» peut se lire en intervertissant le jour et le mois.</translation>
    </message>
    <message>
        <source>The text gives hours, but not per week.</source>
        <translation>Le texte donne des heures, mais pas par semaine.</translation>
    </message>
    <message>
        <source>There is no amount of money in “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de montant.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the ISO 639-1 code of this language</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>There are no public holidays for the country “%1”; there are for %2.</source>
        <translation>Il n’y a pas de jours fériés pour le pays «&#x202f;%1&#x202f;» ; il y en a pour %2.</translation>
    </message>
    <message>
        <source>There is no region “%1” in %2; there are %3.</source>
        <translation>Il n’y a pas de région «&#x202f;%1&#x202f;» en %2 ; il y a %3.</translation>
    </message>
    <message>
        <source>There are no holiday dates for %1 for all of %2 to %3; there are for the years %4.</source>
        <translation>Il n’y a pas de dates de jours fériés pour %1 sur toute la période du %2 au %3 ; il y en a pour les années %4.</translation>
    </message>
    <message>
        <source>The first day, %1, lies after the last one, %2.</source>
        <translation>Le premier jour, %1, est postérieur au dernier, %2.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>La ligne n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The line is too long for a question.</source>
        <translation>La ligne est trop longue pour une question.</translation>
    </message>
    <message>
        <source>“%1” is missing or is not a text.</source>
        <translation>«&#x202f;%1&#x202f;» manque ou n’est pas un texte.</translation>
    </message>
    <message>
        <source>“%1” is missing or is not a day (write it as 2026-05-31).</source>
        <translation>«&#x202f;%1&#x202f;» manque ou n’est pas un jour (écrivez-le ainsi : 2026-05-31).</translation>
    </message>
    <message>
        <source>Name a country, such as CH, or ask with --jsonl.</source>
        <translation>Indiquez un pays, par exemple CH, ou posez la question avec --jsonl.</translation>
    </message>
    <message>
        <source>%1 weekdays less %2 public holidays on weekdays: %3 working days. Source: %4</source>
        <translation>%1 jours de semaine moins %2 jours fériés en semaine : %3 jours ouvrés. Source : %4</translation>
    </message>
    <message>
        <source>As quoted: nothing is taken off here</source>
        <translation>Comme indiqué : rien n’est retenu ici</translation>
    </message>
    <message>
        <source>Taken as gross</source>
        <translation>Pris comme brut</translation>
    </message>
    <message>
        <source>Taxes and contributions: %1, rules of %2</source>
        <translation>Impôts et cotisations : %1, règles de %2</translation>
    </message>
    <message>
        <source>The smallest gross that leaves this net: %1, rules of %2</source>
        <translation>Le plus petit brut qui laisse ce net : %1, règles de %2</translation>
    </message>
    <message>
        <source>No state taxes this pay. What %1 itself takes off, rules of %2</source>
        <translation>Aucun État n’impose cette paie. Ce que %1 retient, règles de %2</translation>
    </message>
    <message>
        <source>The advert does not say gross or net. Salaries are usually quoted gross: that is assumed.</source>
        <translation>L’annonce ne dit pas si c’est brut ou net. Les salaires sont en général indiqués bruts : c’est ce qui est supposé.</translation>
    </message>
    <message>
        <source>No state taxes pay at %1: this is the gross that a taxed employer at the same place would have to pay.</source>
        <translation>Aucun État n’impose la paie chez %1 : c’est le brut que devrait verser un employeur imposé au même endroit.</translation>
    </message>
    <message>
        <source>The place of work is not stated: taxes cannot be worked out.</source>
        <translation>Le lieu de travail n’est pas indiqué : les impôts ne peuvent être calculés.</translation>
    </message>
    <message>
        <source>It is not known which country “%1” is in: taxes cannot be worked out.</source>
        <translation>On ne sait pas dans quel pays se trouve «&#x202f;%1&#x202f;» : les impôts ne peuvent être calculés.</translation>
    </message>
    <message>
        <source>There is no tax data for: %1.</source>
        <translation>Pas de données fiscales pour : %1.</translation>
    </message>
    <message>
        <source>The places of work lie in several countries: choose one in the posting for taxes.</source>
        <translation>Les lieux de travail sont dans plusieurs pays : choisissez-en un dans l’annonce pour les impôts.</translation>
    </message>
    <message>
        <source>The places of work are taxed differently: choose one in the posting for taxes.</source>
        <translation>Les lieux de travail sont imposés différemment : choisissez-en un dans l’annonce pour les impôts.</translation>
    </message>
    <message>
        <source>Non-occupational accident insurance, percent</source>
        <translation>Assurance accidents non professionnels, pour cent</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Works in Alsace-Moselle</source>
        <translation>Travaille en Alsace-Moselle</translation>
    </message>
    <message>
        <source>Canton</source>
        <translation>Canton</translation>
    </message>
    <message>
        <source>Long-term care contribution, %</source>
        <translation>Cotisation dépendance, %</translation>
    </message>
    <message>
        <source>Category of staff</source>
        <translation>Catégorie de personnel</translation>
    </message>
    <message>
        <source>Contract agent</source>
        <translation>Agent contractuel</translation>
    </message>
    <message>
        <source>Fellow</source>
        <translation>Boursier (fellow)</translation>
    </message>
    <message>
        <source>Graduate</source>
        <translation>Diplômé (graduate)</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Fonctionnaire</translation>
    </message>
    <message>
        <source>Other (enter the rates)</source>
        <translation>Autre (saisir les taux)</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Temporary agent</source>
        <translation>Agent temporaire</translation>
    </message>
    <message>
        <source>Child allowances on the tax card</source>
        <translation>Abattements pour enfants</translation>
    </message>
    <message>
        <source>Count the federal credits for dependants</source>
        <translation>Compter les crédits fédéraux pour personnes à charge</translation>
    </message>
    <message>
        <source>Deduction per child in the canton</source>
        <translation>Déduction cantonale par enfant</translation>
    </message>
    <message>
        <source>Reduction of the federal tax per child</source>
        <translation>Réduction de l&apos;impôt fédéral par enfant</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Church tax</source>
        <translation>Impôt ecclésiastique</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Confession</source>
        <translation>Confession</translation>
    </message>
    <message>
        <source>Christian Catholic</source>
        <translation>Catholique chrétienne</translation>
    </message>
    <message>
        <source>Protestant</source>
        <translation>Protestante</translation>
    </message>
    <message>
        <source>Roman Catholic</source>
        <translation>Catholique romaine</translation>
    </message>
    <message>
        <source>Ratios of the tax credits</source>
        <translation>Rapports des crédits d’impôt</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacts</translation>
    </message>
    <message>
        <source>cut to four decimals (TUIR, art. 13)</source>
        <translation>tronqués à quatre décimales (TUIR, art. 13)</translation>
    </message>
    <message>
        <source>Currency of the pay</source>
        <translation>Monnaie du traitement</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Déductions</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>Factor on the tax card (class IV)</source>
        <translation>Facteur (classe IV)</translation>
    </message>
    <message>
        <source>Family bonus a year (2,000.16 for each child under 18 if taken in full)</source>
        <translation>Bonus familial par an (2000,16 par enfant de moins de 18 ans s’il est pris en entier)</translation>
    </message>
    <message>
        <source>Filing status</source>
        <translation>Situation déclarative</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chef de famille</translation>
    </message>
    <message>
        <source>Married, filing jointly</source>
        <translation>Marié, déclaration commune</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Célibataire</translation>
    </message>
    <message>
        <source>First insured after 1995</source>
        <translation>Première affiliation après 1995</translation>
    </message>
    <message>
        <source>Has children of 25 or more</source>
        <translation>A des enfants de 25 ans ou plus</translation>
    </message>
    <message>
        <source>Additional rate of the health fund, percent</source>
        <translation>Cotisation additionnelle de la caisse, pour cent</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Assurance maladie</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privée</translation>
    </message>
    <message>
        <source>Statutory</source>
        <translation>Légale</translation>
    </message>
    <message>
        <source>Own health contribution, %</source>
        <translation>Cotisation maladie personnelle, %</translation>
    </message>
    <message>
        <source>Health supplement for the spouse, a month</source>
        <translation>Supplément maladie pour le conjoint, par mois</translation>
    </message>
    <message>
        <source>Impatriate regime</source>
        <translation>Régime des impatriés</translation>
    </message>
    <message>
        <source>INPS rate of the employee, per cent</source>
        <translation>Taux INPS du salarié, pour cent</translation>
    </message>
    <message>
        <source>Union tax as a share of the basic salary, %</source>
        <translation>Impôt de l’Union en part du traitement de base, %</translation>
    </message>
    <message>
        <source>Joined the pension fund before 2012</source>
        <translation>Entré à la caisse de pensions avant 2012</translation>
    </message>
    <message>
        <source>Floor of the levy (salary of AST 1 step 1), a month</source>
        <translation>Seuil du prélèvement (traitement AST 1 échelon 1), par mois</translation>
    </message>
    <message>
        <source>Solidarity levy, % (7 from AD 15 step 2)</source>
        <translation>Prélèvement de solidarité, % (7 dès AD 15 échelon 2)</translation>
    </message>
    <message>
        <source>City or county</source>
        <translation>Ville ou comté</translation>
    </message>
    <message>
        <source>Married or in a civil union</source>
        <translation>Marié ou pacsé</translation>
    </message>
    <message>
        <source>Maternity insurance, percent</source>
        <translation>Assurance maternité, pour cent</translation>
    </message>
    <message>
        <source>Pension share in a mini-job</source>
        <translation>Cotisation retraite en mini-emploi</translation>
    </message>
    <message>
        <source>Municipal surtax: exempt up to</source>
        <translation>Surtaxe communale : exonération jusqu’à</translation>
    </message>
    <message>
        <source>Municipal surtax, per cent</source>
        <translation>Surtaxe communale, pour cent</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Milan</source>
        <translation>Milan</translation>
    </message>
    <message>
        <source>Rome</source>
        <translation>Rome</translation>
    </message>
    <message>
        <source>Turin</source>
        <translation>Turin</translation>
    </message>
    <message>
        <source>Venice</source>
        <translation>Venise</translation>
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
        <translation>Conseil de l’Europe</translation>
    </message>
    <message>
        <source>ECMWF</source>
        <translation>CEPMMT</translation>
    </message>
    <message>
        <source>European Molecular Biology Laboratory (EMBL)</source>
        <translation>Laboratoire européen de biologie moléculaire (EMBL)</translation>
    </message>
    <message>
        <source>European Patent Office</source>
        <translation>Office européen des brevets</translation>
    </message>
    <message>
        <source>European Space Agency (ESA)</source>
        <translation>Agence spatiale européenne (ESA)</translation>
    </message>
    <message>
        <source>European Southern Observatory (ESO)</source>
        <translation>Observatoire européen austral (ESO)</translation>
    </message>
    <message>
        <source>European Union: institutions and agencies</source>
        <translation>Union européenne : institutions et agences</translation>
    </message>
    <message>
        <source>EUMETSAT</source>
        <translation>EUMETSAT</translation>
    </message>
    <message>
        <source>NATO</source>
        <translation>OTAN</translation>
    </message>
    <message>
        <source>OECD</source>
        <translation>OCDE</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Nations unies</translation>
    </message>
    <message>
        <source>Further deductions a year</source>
        <translation>Autres déductions par an</translation>
    </message>
    <message>
        <source>Other dependants</source>
        <translation>Autres personnes à charge</translation>
    </message>
    <message>
        <source>Partner&apos;s income a year</source>
        <translation>Revenu annuel du conjoint</translation>
    </message>
    <message>
        <source>Salary payments a year</source>
        <translation>Versements de salaire par an</translation>
    </message>
    <message>
        <source>Own pension fund contribution a month</source>
        <translation>Cotisation propre à la caisse de pensions par mois</translation>
    </message>
    <message>
        <source>Pension contribution on</source>
        <translation>Cotisation de retraite sur</translation>
    </message>
    <message>
        <source>qualifying earnings</source>
        <translation>le salaire pris en compte</translation>
    </message>
    <message>
        <source>the whole pay</source>
        <translation>tout le salaire</translation>
    </message>
    <message>
        <source>Pension fund</source>
        <translation>Caisse de pensions</translation>
    </message>
    <message>
        <source>legal minimum</source>
        <translation>minimum légal</translation>
    </message>
    <message>
        <source>Pension paid by</source>
        <translation>Cotisation versée par</translation>
    </message>
    <message>
        <source>net pay arrangement</source>
        <translation>déduction avant impôt</translation>
    </message>
    <message>
        <source>salary sacrifice</source>
        <translation>renonciation au salaire</translation>
    </message>
    <message>
        <source>Pension: part of the yearly pay without contribution</source>
        <translation>Retraite : part du salaire annuel sans cotisation</translation>
    </message>
    <message>
        <source>Own pension fund contribution, percent of gross</source>
        <translation>Cotisation propre à la caisse de pensions, pour cent du brut</translation>
    </message>
    <message>
        <source>Own pension contribution, %</source>
        <translation>Cotisation personnelle de pension, %</translation>
    </message>
    <message>
        <source>Pensionable remuneration a year</source>
        <translation>Rémunération considérée aux fins de la pension, par an</translation>
    </message>
    <message>
        <source>Payments into pillar 3a a year</source>
        <translation>Versements au pilier 3a par an</translation>
    </message>
    <message>
        <source>Postgraduate loan</source>
        <translation>Prêt de troisième cycle</translation>
    </message>
    <message>
        <source>Postgraduate loan: threshold a year</source>
        <translation>Prêt de troisième cycle : seuil annuel</translation>
    </message>
    <message>
        <source>Basic part of it (tax-relevant)</source>
        <translation>dont part de base (fiscale)</translation>
    </message>
    <message>
        <source>Private care premium a month, whole</source>
        <translation>Prime d’assurance dépendance privée par mois, totale</translation>
    </message>
    <message>
        <source>Private health premium a month, whole</source>
        <translation>Prime d’assurance maladie privée par mois, totale</translation>
    </message>
    <message>
        <source>The amount is quoted</source>
        <translation>Le montant est indiqué</translation>
    </message>
    <message>
        <source>before internal tax</source>
        <translation>avant impôt interne</translation>
    </message>
    <message>
        <source>after internal tax</source>
        <translation>après impôt interne</translation>
    </message>
    <message>
        <source>Reference salary: factor on pay (C factor)</source>
        <translation>Salaire de référence : facteur appliqué au traitement (facteur C)</translation>
    </message>
    <message>
        <source>Part of the country</source>
        <translation>Partie du pays</translation>
    </message>
    <message>
        <source>Lazio</source>
        <translation>Latium</translation>
    </message>
    <message>
        <source>Lombardy</source>
        <translation>Lombardie</translation>
    </message>
    <message>
        <source>Piedmont</source>
        <translation>Piémont</translation>
    </message>
    <message>
        <source>Veneto</source>
        <translation>Vénétie</translation>
    </message>
    <message>
        <source>England, Wales or Northern Ireland</source>
        <translation>Angleterre, pays de Galles ou Irlande du Nord</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Écosse</translation>
    </message>
    <message>
        <source>Regional surtax, per cent</source>
        <translation>Surtaxe régionale, pour cent</translation>
    </message>
    <message>
        <source>30 % ruling</source>
        <translation>Régime des 30 %</translation>
    </message>
    <message>
        <source>Salary norm of the ruling</source>
        <translation>Norme salariale du régime</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>none (researchers)</source>
        <translation>aucune (chercheurs)</translation>
    </message>
    <message>
        <source>below 30 with a master’s degree</source>
        <translation>moins de 30 ans avec un master</translation>
    </message>
    <message>
        <source>Single earner or single parent</source>
        <translation>Seul soutien du ménage ou parent seul</translation>
    </message>
    <message>
        <source>Lives alone with the children</source>
        <translation>Vit seul avec les enfants (parent isolé)</translation>
    </message>
    <message>
        <source>13th and 14th payment: untaxed where a sixth of the regular yearly pay is at most</source>
        <translation>13e et 14e versements : non imposés si un sixième du salaire courant annuel est au plus de</translation>
    </message>
    <message>
        <source>Dependent spouse</source>
        <translation>Conjoint à charge</translation>
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
        <translation>Brandebourg</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlin</translation>
    </message>
    <message>
        <source>Baden-Württemberg</source>
        <translation>Bade-Wurtemberg</translation>
    </message>
    <message>
        <source>Bavaria</source>
        <translation>Bavière</translation>
    </message>
    <message>
        <source>California</source>
        <translation>Californie</translation>
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
        <translation>District de Columbia</translation>
    </message>
    <message>
        <source>Delaware</source>
        <translation>Delaware</translation>
    </message>
    <message>
        <source>Florida</source>
        <translation>Floride</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Bremen</source>
        <translation>Brême</translation>
    </message>
    <message>
        <source>Hesse</source>
        <translation>Hesse</translation>
    </message>
    <message>
        <source>Hamburg</source>
        <translation>Hambourg</translation>
    </message>
    <message>
        <source>Hawaii</source>
        <translation>Hawaï</translation>
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
        <translation>Louisiane</translation>
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
        <translation>Mecklembourg-Poméranie-Occidentale</translation>
    </message>
    <message>
        <source>North Carolina</source>
        <translation>Caroline du Nord</translation>
    </message>
    <message>
        <source>North Dakota</source>
        <translation>Dakota du Nord</translation>
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
        <translation>Basse-Saxe</translation>
    </message>
    <message>
        <source>New Jersey</source>
        <translation>New Jersey</translation>
    </message>
    <message>
        <source>New Mexico</source>
        <translation>Nouveau-Mexique</translation>
    </message>
    <message>
        <source>Nevada</source>
        <translation>Nevada</translation>
    </message>
    <message>
        <source>North Rhine-Westphalia</source>
        <translation>Rhénanie-du-Nord-Westphalie</translation>
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
        <translation>Pennsylvanie</translation>
    </message>
    <message>
        <source>Rhode Island</source>
        <translation>Rhode Island</translation>
    </message>
    <message>
        <source>Rhineland-Palatinate</source>
        <translation>Rhénanie-Palatinat</translation>
    </message>
    <message>
        <source>South Carolina</source>
        <translation>Caroline du Sud</translation>
    </message>
    <message>
        <source>South Dakota</source>
        <translation>Dakota du Sud</translation>
    </message>
    <message>
        <source>Schleswig-Holstein</source>
        <translation>Schleswig-Holstein</translation>
    </message>
    <message>
        <source>Saarland</source>
        <translation>Sarre</translation>
    </message>
    <message>
        <source>Saxony</source>
        <translation>Saxe</translation>
    </message>
    <message>
        <source>Saxony-Anhalt</source>
        <translation>Saxe-Anhalt</translation>
    </message>
    <message>
        <source>Thuringia</source>
        <translation>Thuringe</translation>
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
        <translation>Virginie</translation>
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
        <translation>Virginie-Occidentale</translation>
    </message>
    <message>
        <source>Wyoming</source>
        <translation>Wyoming</translation>
    </message>
    <message>
        <source>The employer passes the optional state insurance on</source>
        <translation>L’employeur répercute l’assurance facultative de l’État</translation>
    </message>
    <message>
        <source>Civil status</source>
        <translation>État civil</translation>
    </message>
    <message>
        <source>Executive (cadre)</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>Marié(e)</translation>
    </message>
    <message>
        <source>Employee (non-cadre)</source>
        <translation>Non-cadre</translation>
    </message>
    <message>
        <source>Student loan</source>
        <translation>Prêt étudiant</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>Prêt étudiant : seuil annuel</translation>
    </message>
    <message>
        <source>Tariff code, if known</source>
        <translation>Code de barème, si connu</translation>
    </message>
    <message>
        <source>Addition on the tax card, a year</source>
        <translation>Montant ajouté inscrit, par an</translation>
    </message>
    <message>
        <source>Allowance on the tax card, a year</source>
        <translation>Abattement inscrit, par an</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Classe d’impôt</translation>
    </message>
    <message>
        <source>I: single</source>
        <translation>I : seul(e)</translation>
    </message>
    <message>
        <source>II: single parent</source>
        <translation>II : parent seul</translation>
    </message>
    <message>
        <source>III: married, higher pay</source>
        <translation>III : marié(e), salaire supérieur</translation>
    </message>
    <message>
        <source>IV: married, similar pay</source>
        <translation>IV : marié(e), salaires proches</translation>
    </message>
    <message>
        <source>V: married, partner in III</source>
        <translation>V : marié(e), conjoint en III</translation>
    </message>
    <message>
        <source>VI: second job</source>
        <translation>VI : second emploi</translation>
    </message>
    <message>
        <source>Taxed at source</source>
        <translation>Imposé à la source</translation>
    </message>
    <message>
        <source>Unemployment contribution, %</source>
        <translation>Cotisation chômage, %</translation>
    </message>
    <message>
        <source>Rebate on Vaud&apos;s cantonal tax, percent</source>
        <translation>Rabais sur l&apos;impôt cantonal vaudois, pour cent</translation>
    </message>
    <message>
        <source>%1: “%2” is no amount that can be taken. Write it as 60000.00: not negative, with at most two digits after the point.</source>
        <translation>%1 : «&#x202f;%2&#x202f;» n’est pas un montant utilisable. Écrivez-le comme 60000.00 : non négatif, au plus deux chiffres après le point.</translation>
    </message>
    <message>
        <source>Household, %1: “%2” cannot be used. It may be: %3.</source>
        <translation>Ménage, %1 : «&#x202f;%2&#x202f;» n’est pas utilisable. Possible : %3.</translation>
    </message>
    <message>
        <source>%1: no public source states these figures; enter them from the offer or the staff rules: %2.</source>
        <translation>%1 : aucune source publique n’indique ces valeurs ; saisissez-les d’après l’offre ou le statut du personnel : %2.</translation>
    </message>
    <message>
        <source>Household, %1: this has to be given. It may be: %2.</source>
        <translation>Ménage, %1 : cette indication manque. Possible : %2.</translation>
    </message>
    <message>
        <source>Supplementary pension (Agirc-Arrco)</source>
        <translation>Retraite complémentaire (Agirc-Arrco)</translation>
    </message>
    <message>
        <source>Old-age, disability and income insurance (AHV/IV/EO)</source>
        <translation>AVS/AI/APG</translation>
    </message>
    <message>
        <source>Unemployment insurance (ALV)</source>
        <translation>Assurance-chômage (AC)</translation>
    </message>
    <message>
        <source>APEC</source>
        <translation>APEC</translation>
    </message>
    <message>
        <source>Cantonal tax</source>
        <translation>Impôt cantonal</translation>
    </message>
    <message>
        <source>Long-term care insurance</source>
        <translation>Assurance dépendance</translation>
    </message>
    <message>
        <source>General balance contribution (CEG)</source>
        <translation>Contribution d’équilibre général (CEG)</translation>
    </message>
    <message>
        <source>Technical balance contribution (CET)</source>
        <translation>Contribution d’équilibre technique (CET)</translation>
    </message>
    <message>
        <source>Communal tax</source>
        <translation>Impôt communal</translation>
    </message>
    <message>
        <source>CRDS</source>
        <translation>CRDS</translation>
    </message>
    <message>
        <source>CSG, deductible</source>
        <translation>CSG déductible</translation>
    </message>
    <message>
        <source>CSG, not deductible</source>
        <translation>CSG non déductible</translation>
    </message>
    <message>
        <source>Family allowance fund</source>
        <translation>Caisse d&apos;allocations familiales</translation>
    </message>
    <message>
        <source>Federal income tax</source>
        <translation>Impôt fédéral sur le revenu</translation>
    </message>
    <message>
        <source>Direct federal tax</source>
        <translation>Impôt fédéral direct</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>Impôt sur le revenu</translation>
    </message>
    <message>
        <source>Internal tax</source>
        <translation>Impôt interne</translation>
    </message>
    <message>
        <source>IRPEF</source>
        <translation>IRPEF</translation>
    </message>
    <message>
        <source>Local income tax</source>
        <translation>Impôt local sur le revenu</translation>
    </message>
    <message>
        <source>Geneva maternity insurance</source>
        <translation>Assurance maternité genevoise</translation>
    </message>
    <message>
        <source>Medicare</source>
        <translation>Medicare</translation>
    </message>
    <message>
        <source>Municipal surtax</source>
        <translation>Surtaxe communale</translation>
    </message>
    <message>
        <source>National Insurance</source>
        <translation>Assurance nationale (National Insurance)</translation>
    </message>
    <message>
        <source>Pension, capped</source>
        <translation>Assurance vieillesse plafonnée</translation>
    </message>
    <message>
        <source>Pension fund (BVG)</source>
        <translation>Caisse de pensions (LPP)</translation>
    </message>
    <message>
        <source>Pension, uncapped</source>
        <translation>Assurance vieillesse déplafonnée</translation>
    </message>
    <message>
        <source>Regional surtax</source>
        <translation>Surtaxe régionale</translation>
    </message>
    <message>
        <source>Social insurance</source>
        <translation>Assurances sociales</translation>
    </message>
    <message>
        <source>Social Security</source>
        <translation>Social Security (retraite)</translation>
    </message>
    <message>
        <source>Solidarity surcharge</source>
        <translation>Supplément de solidarité</translation>
    </message>
    <message>
        <source>Tax at source</source>
        <translation>Impôt à la source</translation>
    </message>
    <message>
        <source>State income tax</source>
        <translation>Impôt de l’État sur le revenu</translation>
    </message>
    <message>
        <source>State payroll insurance</source>
        <translation>Assurances sociales de l’État</translation>
    </message>
    <message>
        <source>Paid on top</source>
        <translation>Versé en sus</translation>
    </message>
    <message>
        <source>Unemployment insurance</source>
        <translation>Assurance chômage</translation>
    </message>
    <message>
        <source>Wage tax</source>
        <translation>Impôt sur les salaires</translation>
    </message>
    <message>
        <source>This place computes from gross or from net, not from a taxable income.</source>
        <translation>Pour ce lieu, le calcul part du brut ou du net, non du revenu imposable.</translation>
    </message>
    <message>
        <source>At this income the yearly assessment gives further credits and refunds of social insurance; they are not included.</source>
        <translation>À ce revenu, la déclaration annuelle donne d’autres crédits et des remboursements de cotisations ; ils ne sont pas compris.</translation>
    </message>
    <message>
        <source>Minor employment: pay of one payment up to {551.10} a month is not insured.</source>
        <translation>Emploi marginal : jusqu’à {551.10} par mois, il n’y a pas d’assurance sociale.</translation>
    </message>
    <message>
        <source>One regular month; a 13th and 14th payment are insured and taxed apart and come on top.</source>
        <translation>Un mois courant ; un 13e et un 14e versement sont assurés et imposés à part et s’y ajoutent.</translation>
    </message>
    <message>
        <source>The 13th and 14th payment stay untaxed because a sixth of the regular pay is within the limit that was taken; that limit is not confirmed by a source.</source>
        <translation>Les 13e et 14e versements ne sont pas imposés, car un sixième du salaire courant ne dépasse pas la limite retenue ; cette limite n’est confirmée par aucune source.</translation>
    </message>
    <message>
        <source>Computed as twelve even months. In this canton a 13th salary raises the rate of the month in which it is paid.</source>
        <translation>Calculé comme douze mois égaux. Dans ce canton, un 13e salaire augmente le taux du mois où il est versé.</translation>
    </message>
    <message>
        <source>Pension rates and reference salaries were seen with the values of 2024/25, the health rate of {4.86} % on a page of 2019; newer ones were not found.</source>
        <translation>Les taux de pension et les salaires de référence proviennent de pages aux valeurs 2024/25, le taux maladie de {4.86} % d’une page de 2019 ; rien de plus récent n’a été trouvé.</translation>
    </message>
    <message>
        <source>The health share (a third of {4.32} %) is of about 2017; the pension rate is as entered.</source>
        <translation>La part maladie (un tiers de {4.32} %) date d’environ 2017 ; le taux de pension est celui saisi.</translation>
    </message>
    <message>
        <source>No public source states this organisation&apos;s contribution rates: they are as entered.</source>
        <translation>Aucune source publique n’indique les taux de cotisation de cette organisation : ce sont ceux saisis.</translation>
    </message>
    <message>
        <source>The rates are as entered. A state may count this pay when it sets the rate on other income.</source>
        <translation>Les taux sont ceux saisis. Un État peut tenir compte de ce traitement pour fixer le taux sur d’autres revenus.</translation>
    </message>
    <message>
        <source>Taken over from CERN, whose pension fund the staff belong to: rate and C factor of the reference salary. The health rate is as entered.</source>
        <translation>Repris du CERN, dont la caisse de pensions assure le personnel : taux et facteur C du salaire de référence. Le taux maladie est celui saisi.</translation>
    </message>
    <message>
        <source>The pension rate of {12.1} % is not confirmed by a source, the floor of the levy is derived, and the Union tax is the share that was entered.</source>
        <translation>Le taux de pension de {12.1} % n’est confirmé par aucune source, le seuil du prélèvement est déduit, et l’impôt de l’Union est la part saisie.</translation>
    </message>
    <message>
        <source>The exemption holds for members of the staff; consultants, interns and pensions are usually taxed, and citizens of the United States stay liable there.</source>
        <translation>L’exonération vaut pour les membres du personnel ; consultants, stagiaires et pensions sont en général imposés, et les citoyens des États-Unis y restent imposables.</translation>
    </message>
    <message>
        <source>Post adjustment, a percentage of the net base salary by duty station, comes on top and is not included; pay that contains it is entered as net.</source>
        <translation>L’ajustement de poste (post adjustment), un pourcentage du traitement net selon le lieu d’affectation, s’y ajoute et n’est pas compris ; un montant qui le contient se saisit comme net.</translation>
    </message>
    <message>
        <source>The month bears its part of the tax on a year of equal payments; the rate that is withheld may differ.</source>
        <translation>Le mois porte sa part de l’impôt d’une année de versements égaux ; le taux prélevé peut différer.</translation>
    </message>
    <message>
        <source>The income tax rests on the scale for income of 2025: the scale for this year’s income is not law yet.</source>
        <translation>L’impôt sur le revenu repose sur le barème des revenus de 2025 : le barème de cette année n’est pas encore voté.</translation>
    </message>
    <message>
        <source>The rate of Geneva&apos;s maternity insurance for this year was not found; that of 2025 is assumed.</source>
        <translation>Le taux de l&apos;assurance maternité genevoise pour cette année n&apos;a pas été trouvé ; celui de 2025 est supposé.</translation>
    </message>
    <message>
        <source>Geneva&apos;s tax is composed as its law says (12 % less, one home-care centime), but was not held against an official case; the communal share by place of work is not computed.</source>
        <translation>L&apos;impôt genevois est composé selon la loi (réduction de 12 %, centime d&apos;aide à domicile), mais n&apos;a pas été vérifié sur un cas officiel ; la part communale selon le lieu de travail n&apos;est pas calculée.</translation>
    </message>
    <message>
        <source>The month is its part of a year of equal payments; a payslip spreads credits and surtaxes differently.</source>
        <translation>Le mois est sa part d’une année de versements égaux ; un bulletin de paie répartit autrement crédits et surtaxes.</translation>
    </message>
    <message>
        <source>Regional and municipal surtaxes come from one source that no second one confirmed.</source>
        <translation>Les surtaxes régionale et communale viennent d’une seule source, non confirmée par une seconde.</translation>
    </message>
    <message>
        <source>From CHF {120000} a year, residents are assessed in the ordinary way afterwards; the tax at source is only an advance.</source>
        <translation>Dès CHF {120000} par an, les résidents font l&apos;objet d&apos;une taxation ordinaire ultérieure ; l&apos;impôt à la source n&apos;est alors qu&apos;un acompte.</translation>
    </message>
    <message>
        <source>Mini-job: the employer pays the flat tax and contributions; the employee&apos;s pension share can be dropped on request.</source>
        <translation>Mini-emploi : l’employeur paie l’impôt et les cotisations forfaitaires ; la part salariale de retraite peut être supprimée sur demande.</translation>
    </message>
    <message>
        <source>A gross of a year includes the holiday pay of 8 %; a month is a month without it.</source>
        <translation>Un brut annuel comprend le pécule de vacances de 8 % ; un mois est un mois sans ce pécule.</translation>
    </message>
    <message>
        <source>The salary norm of the 30 % ruling cuts the tax-free part, or leaves none.</source>
        <translation>La norme salariale du régime des 30 % réduit la part exonérée, ou n’en laisse aucune.</translation>
    </message>
    <message>
        <source>Computed to the cent; the official tables go by steps of pay and whole euros, which makes up to 2 euros a year.</source>
        <translation>Calculé au centime ; les tables officielles procèdent par paliers et en euros entiers, soit jusqu’à 2 euros par an d’écart.</translation>
    </message>
    <message>
        <source>The data have no amount of this canton&apos;s deduction for a child; none is assumed, so the tax shown is too high. It can be entered in the household.</source>
        <translation>Les données ne contiennent pas la déduction pour enfant de ce canton ; aucune n&apos;est supposée, l&apos;impôt affiché est donc trop élevé. Elle peut être saisie dans le ménage.</translation>
    </message>
    <message>
        <source>This pay is not above the limit from which private health insurance is open; it holds only for those who were released before.</source>
        <translation>Ce salaire ne dépasse pas la limite qui ouvre l’assurance maladie privée ; elle ne vaut que pour les personnes déjà exemptées.</translation>
    </message>
    <message>
        <source>From this gross, contributions and the standard deductions (professional expenses, insurance premiums, family) are taken; others can be entered in the household.</source>
        <translation>De ce brut sont déduits les cotisations et les déductions standard (frais professionnels, primes d&apos;assurance, famille) ; d&apos;autres peuvent être saisies dans le ménage.</translation>
    </message>
    <message>
        <source>Transition range: contributions are computed on a reduced base; in a year, twelve even months are assumed.</source>
        <translation>Zone de transition : les cotisations se calculent sur une base réduite ; sur l’année, douze mois égaux sont supposés.</translation>
    </message>
    <message>
        <source>The pension contribution is as entered; the limits of qualifying earnings ({6240} and {50270} a year) are not verified.</source>
        <translation>La cotisation de retraite est celle saisie ; les limites du salaire pris en compte ({6240} et {50270} par an) ne sont pas vérifiées.</translation>
    </message>
    <message>
        <source>Every resident of this state also pays a county tax; it is left out until a county is given.</source>
        <translation>Dans cet État, chaque résident paie aussi un impôt de comté ; il n’est pas compté tant qu’aucun comté n’est indiqué.</translation>
    </message>
    <message>
        <source>The standard deduction is used; itemized deductions, such as state taxes paid, would lower the tax here.</source>
        <translation>Le calcul retient la déduction forfaitaire (standard deduction) ; des déductions détaillées, comme les impôts d’État payés, abaisseraient ici l’impôt.</translation>
    </message>
    <message>
        <source>The rule of this locality for the year is not confirmed by a second source.</source>
        <translation>La règle de cette localité pour l’année n’est pas confirmée par une seconde source.</translation>
    </message>
    <message>
        <source>Credits for low wages, such as the earned income credit, are left out; net may be higher.</source>
        <translation>Les crédits pour bas salaires, tel l’Earned Income Credit, ne sont pas comptés ; le net peut être plus élevé.</translation>
    </message>
    <message>
        <source>A month is a twelfth of the year&apos;s final tax; the withholding on a payslip differs.</source>
        <translation>Un mois est un douzième de l’impôt annuel définitif ; la retenue sur la fiche de paie en diffère.</translation>
    </message>
    <message>
        <source>The lines are what this pay adds: the joint return less the return on the partner’s wages alone.</source>
        <translation>Les lignes indiquent ce que ce salaire ajoute : la déclaration commune moins celle portant sur le seul salaire du partenaire.</translation>
    </message>
    <message>
        <source>The state takes an employee insurance contribution whose figures for this year were not found; it is left out.</source>
        <translation>L’État prélève une cotisation d’assurance des salariés dont les chiffres pour l’année n’ont pas été trouvés ; elle n’est pas comptée.</translation>
    </message>
    <message>
        <source>Some state figures of this year are projections; the state may publish others.</source>
        <translation>Certains chiffres de l’État pour cette année sont des projections ; l’État peut en publier d’autres.</translation>
    </message>
    <message>
        <source>The city changes its rate on 1 July; the rate of 1 January is used for the whole year.</source>
        <translation>La ville modifie son taux au 1er juillet ; le taux du 1er janvier est appliqué à toute l’année.</translation>
    </message>
    <message>
        <source>State exemptions and credits for dependants are left out; the state tax may be lower.</source>
        <translation>Les abattements et crédits de l’État pour personnes à charge ne sont pas comptés ; l’impôt de l’État peut être plus bas.</translation>
    </message>
    <message>
        <source>Special rules of Valais (indexation, family reduction, the communes&apos; own tariff) are not in the data; this figure is a rough one.</source>
        <translation>Les règles particulières du Valais (indexation, réduction pour famille, barème propre des communes) ne sont pas dans les données ; ce montant est approximatif.</translation>
    </message>
    <message>
        <source>Vaud grants a rebate on the cantonal tax; this year&apos;s percentage was not found, none is assumed. It can be entered in the household.</source>
        <translation>Vaud accorde un rabais sur l&apos;impôt cantonal ; le taux de cette année n&apos;a pas été trouvé, aucun n&apos;est supposé. Il peut être saisi dans le ménage.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here, or its value is not of the right kind.</source>
        <translation>La clé «&#x202f;%1&#x202f;» n’est pas connue ici, ou sa valeur n’est pas du bon type.</translation>
    </message>
    <message>
        <source>“%1” has to be given.</source>
        <translation>«&#x202f;%1&#x202f;» doit être indiqué.</translation>
    </message>
    <message>
        <source>This is not JSON (at byte %1). Write one JSON object a line.</source>
        <translation>Ce n’est pas du JSON (à l’octet %1). Écrivez un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>One JSON object a line is expected, without lists in it.</source>
        <translation>Un objet JSON par ligne est attendu, sans listes.</translation>
    </message>
    <message>
        <source>Give one amount: gross, net or taxable.</source>
        <translation>Indiquez un seul montant : gross, net ou taxable.</translation>
    </message>
    <message>
        <source>Taxes on a taxable income can be asked for a year only.</source>
        <translation>L&apos;impôt sur un revenu imposable ne peut être demandé que pour une année.</translation>
    </message>
    <message>
        <source>%1: no source confirms this threshold; enter it: %2.</source>
        <translation>%1 : aucune source ne confirme ce seuil ; saisissez-le : %2.</translation>
    </message>
    <message>
        <source>No gross reaches a net of %1.</source>
        <translation>Aucun brut n’atteint un net de %1.</translation>
    </message>
    <message>
        <source>There are no tax rules for “%1”. There are rules for: %2.</source>
        <translation>Il n’y a pas de règles fiscales pour «&#x202f;%1&#x202f;». Il y en a pour : %2.</translation>
    </message>
    <message>
        <source>There is no tax data for %1 “%2”. There is data for: %3.</source>
        <translation>Il n’y a pas de données fiscales pour %1 «&#x202f;%2&#x202f;». Il y en a pour : %3.</translation>
    </message>
    <message>
        <source>The rules at hand do not cover %1 “%2”. They cover: %3.</source>
        <translation>Les règles disponibles ne couvrent pas %1 «&#x202f;%2&#x202f;». Elles couvrent : %3.</translation>
    </message>
    <message>
        <source>%1: there is no tax data for %2. There is data for: %3.</source>
        <translation>%1 : il n’y a pas de données fiscales pour %2. Il y en a pour : %3.</translation>
    </message>
    <message>
        <source>Payments a year</source>
        <translation>Versements par an</translation>
    </message>
    <message>
        <source>Children under 25</source>
        <translation>Enfants de moins de 25 ans</translation>
    </message>
    <message>
        <source>Accident contribution, %</source>
        <translation>Cotisation accidents, %</translation>
    </message>
    <message>
        <source>Dependent children of 21 to 29</source>
        <translation>Enfants à charge de 21 à 29 ans</translation>
    </message>
    <message>
        <source>Partner’s net taxable pay a year</source>
        <translation>Net imposable annuel du conjoint</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Children under 17</source>
        <translation>Enfants de moins de 17 ans</translation>
    </message>
    <message>
        <source>Partner’s gross wages a year</source>
        <translation>Salaire brut annuel du partenaire</translation>
    </message>
    <message>
        <source>Accident insurance</source>
        <translation>Assurance accidents</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Retraite</translation>
    </message>
    <message>
        <source>Left over by the smallest unit</source>
        <translation>Reste de la plus petite unité</translation>
    </message>
    <message>
        <source>Tax year</source>
        <translation>Année fiscale</translation>
    </message>
    <message>
        <source>Federal state (Land)</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Asks for a degree in %2, at least: %1, or equivalent experience</source>
        <translation>Demande un diplôme en %2, au moins : %1, ou une expérience équivalente</translation>
    </message>
    <message>
        <source>Asks for a degree, at least: %1, or %2 years of experience</source>
        <translation>Demande un diplôme, au moins : %1, ou %2 ans d’expérience</translation>
    </message>
    <message>
        <source>Asks for a degree, at least: %1, or 1 year of experience</source>
        <translation>Demande un diplôme, au moins : %1, ou 1 an d’expérience</translation>
    </message>
    <message>
        <source>Asks for a degree in %2, at least: %1, or %3 years of experience</source>
        <translation>Demande un diplôme en %2, au moins : %1, ou %3 ans d’expérience</translation>
    </message>
    <message>
        <source>Asks for a degree in %2, at least: %1, or 1 year of experience</source>
        <translation>Demande un diplôme en %2, au moins : %1, ou 1 an d’expérience</translation>
    </message>
    <message>
        <source>Not open to people with a degree above: %1</source>
        <translation>Fermé aux personnes dont le diplôme dépasse : %1</translation>
    </message>
    <message>
        <source>Asks for an enrolled student, studying at least for: %1</source>
        <translation>Demande une personne inscrite aux études, au moins pour : %1</translation>
    </message>
    <message>
        <source>Asks for a student enrolled at %1</source>
        <translation>Demande une inscription à : %1</translation>
    </message>
    <message>
        <source>Asks for a student enrolled at %2, studying at least for: %1</source>
        <translation>Demande une inscription à %2, au moins pour : %1</translation>
    </message>
    <message>
        <source>Asks for a student enrolled until %1 at least</source>
        <translation>Demande une inscription jusqu’au %1 au moins</translation>
    </message>
    <message>
        <source>Asks for a student enrolled until %2 at least, studying at least for: %1</source>
        <translation>Demande une inscription jusqu’au %2 au moins, au moins pour : %1</translation>
    </message>
    <message>
        <source>Asks for a student enrolled at %1 until %2 at least</source>
        <translation>Demande une inscription à %1 jusqu’au %2 au moins</translation>
    </message>
    <message>
        <source>Asks for a student enrolled at %2 until %3 at least, studying at least for: %1</source>
        <translation>Demande une inscription à %2 jusqu’au %3 au moins, au moins pour : %1</translation>
    </message>
    <message>
        <source>Enrolled as a student until %1</source>
        <translation>Aux études, inscription jusqu’au %1</translation>
    </message>
    <message>
        <source>Asks for at most %2 years of experience in %1</source>
        <translation>Demande au plus %2 ans d’expérience en %1</translation>
    </message>
    <message>
        <source>Asks for at most 1 year of experience in %1</source>
        <translation>Demande au plus 1 an d’expérience en %1</translation>
    </message>
    <message>
        <source>Asks people to live within %1 km of %2</source>
        <translation>Demande d’habiter à %1 km au plus de %2</translation>
    </message>
    <message>
        <source>Asks for a security clearance, held or to be obtained: %1</source>
        <translation>Demande une habilitation de sécurité, détenue ou à obtenir : %1</translation>
    </message>
    <message>
        <source>You would like to work in: %1</source>
        <translation>Vous aimeriez travailler dans : %1</translation>
    </message>
    <message>
        <source>You would like to work at home, at least: %1</source>
        <translation>Vous aimeriez travailler chez vous, au moins : %1</translation>
    </message>
    <message>
        <source>You would like a workload from %1 to %2 percent</source>
        <translation>Vous aimeriez un taux d’activité de %1 à %2 pour cent</translation>
    </message>
    <message>
        <source>You would like a contract without an end</source>
        <translation>Vous aimeriez un contrat à durée indéterminée</translation>
    </message>
    <message>
        <source>You would like to start on %1 or later</source>
        <translation>Vous aimeriez commencer le %1 ou plus tard</translation>
    </message>
    <message>
        <source>Degree: %1 in %2</source>
        <translation>Diplôme : %1 en %2</translation>
    </message>
    <message>
        <source>Enrolled as a student until %1: %2</source>
        <translation>Aux études, inscription jusqu’au %1 : %2</translation>
    </message>
    <message>
        <source>Enrolled as a student: %1</source>
        <translation>Aux études : %1</translation>
    </message>
    <message>
        <source>Holds the clearance %1</source>
        <translation>Détient l’habilitation %1</translation>
    </message>
    <message>
        <source>Holds the clearance %1 until %2</source>
        <translation>Détient l’habilitation %1 jusqu’au %2</translation>
    </message>
    <message>
        <source>Holds no clearance</source>
        <translation>Ne détient aucune habilitation</translation>
    </message>
    <message>
        <source>The profile does not say in which town the person lives</source>
        <translation>Le profil ne dit pas dans quelle localité la personne habite</translation>
    </message>
    <message>
        <source>The town %1 or the place asked for is not in the list</source>
        <translation>La localité %1 ou le lieu demandé ne figure pas dans la liste</translation>
    </message>
    <message>
        <source>Lives in %1, %2 km from %3</source>
        <translation>Habite à %1, à %2 km de %3</translation>
    </message>
    <message>
        <source>Several towns are called %1: between %2 and %3 km from %4</source>
        <translation>Plusieurs localités s’appellent %1 : entre %2 et %3 km de %4</translation>
    </message>
    <message>
        <source>The posting says: %1</source>
        <translation>L’annonce dit : %1</translation>
    </message>
    <message>
        <source>The posting offers %1 to %2 percent</source>
        <translation>L’annonce offre de %1 à %2 pour cent</translation>
    </message>
    <message>
        <source>The contract: %1</source>
        <translation>Le contrat : %1</translation>
    </message>
    <message>
        <source>The work starts on %1</source>
        <translation>Le travail commence le %1</translation>
    </message>
    <message>
        <source>The posting does not say</source>
        <translation>L’annonce ne le dit pas</translation>
    </message>
    <message>
        <source>Does a degree in %1 count for %2?</source>
        <translation>Un diplôme en %1 compte-t-il pour %2 ?</translation>
    </message>
    <message>
        <source>In which subject is your highest degree?</source>
        <translation>Dans quelle branche est votre diplôme le plus élevé ?</translation>
    </message>
    <message>
        <source>What do you study, where, and until when are you enrolled?</source>
        <translation>Qu’étudiez-vous, où, et jusqu’à quand êtes-vous inscrit(e) ?</translation>
    </message>
    <message>
        <source>Which clearance is enough, and can it be obtained after the contract is signed: %1?</source>
        <translation>Quelle habilitation suffit, et peut-elle être obtenue après la signature du contrat : %1 ?</translation>
    </message>
    <message>
        <source>In which town do you live?</source>
        <translation>Dans quelle localité habitez-vous ?</translation>
    </message>
    <message>
        <source>How far from %1 do you live?</source>
        <translation>À quelle distance de %1 habitez-vous ?</translation>
    </message>
    <message>
        <source>Can the work be done at home, and how often?</source>
        <translation>Le travail peut-il se faire à domicile, et à quelle fréquence ?</translation>
    </message>
    <message>
        <source>Which workloads are possible?</source>
        <translation>Quels taux d’activité sont possibles ?</translation>
    </message>
    <message>
        <source>Is the contract permanent?</source>
        <translation>Le contrat est-il à durée indéterminée ?</translation>
    </message>
    <message>
        <source>Measured in a straight line between the middles of the towns (GeoNames)</source>
        <translation>Mesuré à vol d’oiseau entre les centres des localités (GeoNames)</translation>
    </message>
    <message>
        <source>Would fit if %2 years of the work were in %1</source>
        <translation>Conviendrait si %2 ans du travail étaient en %1</translation>
    </message>
    <message>
        <source>Would fit if 1 year of the work were in %1</source>
        <translation>Conviendrait si 1 an du travail était en %1</translation>
    </message>
    <message>
        <source>Would fit with %1 years of experience since graduation</source>
        <translation>Conviendrait avec %1 ans d’expérience depuis le diplôme</translation>
    </message>
    <message>
        <source>Would fit with 1 year of experience since graduation</source>
        <translation>Conviendrait avec 1 an d’expérience depuis le diplôme</translation>
    </message>
    <message>
        <source>Would fit with this clearance: %1</source>
        <translation>Conviendrait avec cette habilitation : %1</translation>
    </message>
    <message>
        <source>Would fit when living in or near %1</source>
        <translation>Conviendrait en habitant à %1 ou près de là</translation>
    </message>
    <message>
        <source>Would fit when living in one of the %1</source>
        <translation>Conviendrait en habitant dans : %1</translation>
    </message>
    <message>
        <source>Would fit for somebody who is not a student</source>
        <translation>Conviendrait pour quelqu’un qui n’est pas aux études</translation>
    </message>
    <message>
        <source>A distance needs its town and more than 0 km. Write both, or choose a place without a distance.</source>
        <translation>Une distance exige sa localité et plus de 0 km. Indiquez les deux, ou choisissez un lieu sans distance.</translation>
    </message>
    <message>
        <source>The preferred workload is not a range from 0 to 100 percent.</source>
        <translation>Le taux d’activité souhaité n’est pas une plage de 0 à 100 pour cent.</translation>
    </message>
    <message>
        <source>A security clearance has no name. Write it, or remove the line.</source>
        <translation>Une habilitation de sécurité n’a pas de nom. Indiquez-le, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep, which no résumé is. Nothing was imported.</source>
        <translation>Le fichier est imbriqué sur plus de %1 niveaux, ce qu’aucun CV n’est. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file is no Europass CV in XML: something is wrong near line %1.</source>
        <translation>Le fichier n’est pas un CV Europass en XML : quelque chose ne va pas près de la ligne %1.</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3, the average of %4 published days from %5 to %6</source>
        <translation>1 %1 = %2 %3, moyenne de %4 jours publiés du %5 au %6</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3, typed by hand</source>
        <translation>1 %1 = %2 %3, saisi à la main</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3, typed by hand: %4</source>
        <translation>1 %1 = %2 %3, saisi à la main&#xa0;: %4</translation>
    </message>
    <message>
        <source>No exchange rate was published for %1; the one of %2 is used.</source>
        <translation>Aucun taux de change n’a été publié pour le %1&#xa0;; celui du %2 est utilisé.</translation>
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
        <translation>moyenne de %1 jours publiés, du %2 au %3</translation>
    </message>
    <message>
        <source>typed by hand on %1</source>
        <translation>saisi à la main le %1</translation>
    </message>
    <message>
        <source>The period from %1 to %2 ends before it begins.</source>
        <translation>La période du %1 au %2 finit avant de commencer.</translation>
    </message>
    <message>
        <source>The period has more exchange rates than an average can hold exactly.</source>
        <translation>La période compte plus de taux de change qu’une moyenne ne peut en contenir exactement.</translation>
    </message>
    <message>
        <source>No day from %3 to %4 has exchange rates of both %1 and %2.</source>
        <translation>Aucun jour du %3 au %4 n’a de taux de change à la fois pour %1 et %2.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 2026-05-31.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un jour. Écrivez-le sous la forme 2026-05-31.</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write it as 2026-01-01..2026-03-31.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une période. Écrivez-la sous la forme 2026-01-01..2026-03-31.</translation>
    </message>
    <message>
        <source>“%1” is not a rate. Write it as EUR:CHF=0.95, with a note after a further colon if wanted.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un taux. Écrivez-le sous la forme EUR:CHF=0.95, au besoin avec une note après un autre deux-points.</translation>
    </message>
    <message>
        <source>A rate needs two different currencies, not %1 twice.</source>
        <translation>Un taux demande deux monnaies différentes, et non deux fois %1.</translation>
    </message>
    <message>
        <source>A rate has to be more than zero, not %1.</source>
        <translation>Un taux doit être supérieur à zéro, et non %1.</translation>
    </message>
    <message>
        <source>%1 has too many digits for a rate: at most 11, and 8 of them after the point.</source>
        <translation>%1 a trop de chiffres pour un taux&#xa0;: 11 au plus, dont 8 après la virgule.</translation>
    </message>
    <message>
        <source>The note of a rate is too long.</source>
        <translation>La note d’un taux est trop longue.</translation>
    </message>
    <message>
        <source>expatriation</source>
        <translation>expatriation</translation>
    </message>
    <message>
        <source>meals</source>
        <translation>repas</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>transports</translation>
    </message>
    <message>
        <source>per cent of the time</source>
        <translation>pour cent du temps</translation>
    </message>
    <message>
        <source>Way to work</source>
        <translation>Trajet domicile-travail</translation>
    </message>
    <message>
        <source>Fully remote: all %1 working days of a year.</source>
        <translation>Entièrement à distance : les %1 jours ouvrables de l’année.</translation>
    </message>
    <message>
        <source>Days at home a week × %1 working weeks, of %2 working days a year.</source>
        <translation>Jours de télétravail par semaine × %1 semaines de travail, sur %2 jours ouvrables par an.</translation>
    </message>
    <message>
        <source>Days at home a month × %1 months, of %2 working days a year.</source>
        <translation>Jours de télétravail par mois × %1 mois, sur %2 jours ouvrables par an.</translation>
    </message>
    <message>
        <source>Days at home a year as stated, of %2 working days a year.</source>
        <translation>Jours de télétravail par an tels qu’indiqués, sur %2 jours ouvrables par an.</translation>
    </message>
    <message>
        <source>%2 working days a year less office days a week × %1 working weeks.</source>
        <translation>%2 jours ouvrables par an moins jours de bureau par semaine × %1 semaines de travail.</translation>
    </message>
    <message>
        <source>%2 working days a year less office days a month × %1 months.</source>
        <translation>%2 jours ouvrables par an moins jours de bureau par mois × %1 mois.</translation>
    </message>
    <message>
        <source>%2 working days a year less the office days stated.</source>
        <translation>%2 jours ouvrables par an moins les jours de bureau indiqués.</translation>
    </message>
    <message>
        <source>%1: %2 weekdays less %3 holidays less %4 days of leave: %5 working days</source>
        <translation>%1 : %2 jours de semaine moins %3 jours fériés moins %4 jours de congé : %5 jours ouvrables</translation>
    </message>
    <message>
        <source>A usual year of %1 working days, holidays and leave taken off</source>
        <translation>Une année habituelle de %1 jours ouvrables, jours fériés et congés déduits</translation>
    </message>
    <message>
        <source>The place is not known, or there are several: a usual working year is assumed.</source>
        <translation>Le lieu n’est pas connu, ou il y en a plusieurs : une année de travail habituelle est supposée.</translation>
    </message>
    <message>
        <source>By the town, the holidays are those of %1.</source>
        <translation>D’après la ville, les jours fériés sont ceux de %1.</translation>
    </message>
    <message>
        <source>%1 working days × %2 hours a week ÷ 5: %3 hours a year</source>
        <translation>%1 jours ouvrables × %2 heures par semaine ÷ 5 : %3 heures par an</translation>
    </message>
    <message>
        <source>÷ %3 hours really worked (%1 days, %2 hours in a full week)</source>
        <translation>÷ %3 heures réellement travaillées (%1 jours, %2 heures par semaine complète)</translation>
    </message>
    <message>
        <source>÷ %4 hours, %3 of them on the way to work (%1 days, %2 hours in a full week)</source>
        <translation>÷ %4 heures, dont %3 de trajet (%1 jours, %2 heures par semaine complète)</translation>
    </message>
    <message>
        <source>Per cent at home × %1 days, of %2 working days a year.</source>
        <translation>Pour cent en télétravail × %1 jours, sur %2 jours ouvrables par an.</translation>
    </message>
    <message>
        <source>%2 working days a year less per cent in the office × %1 days.</source>
        <translation>%2 jours ouvrables par an moins pour cent au bureau × %1 jours.</translation>
    </message>
    <message>
        <source>The way to work is not stated.</source>
        <translation>Le trajet n’est pas indiqué.</translation>
    </message>
    <message>
        <source>It is not known how many days are worked in the office.</source>
        <translation>Le nombre de jours au bureau n’est pas connu.</translation>
    </message>
    <message>
        <source>There and back on the days in the office.</source>
        <translation>Aller et retour les jours de bureau.</translation>
    </message>
    <message>
        <source>Less the way to work: %1 office days × %3 %2</source>
        <translation>Moins le trajet : %1 jours de bureau × %3 %2</translation>
    </message>
    <message>
        <source>The cost of the way to work is not stated, and pay is asked for less that cost.</source>
        <translation>Le coût du trajet n’est pas indiqué, et le salaire est demandé déduction faite de ce coût.</translation>
    </message>
    <message>
        <source>The time of the way to work is not known, and it is to count as worked.</source>
        <translation>La durée du trajet n’est pas connue, et elle doit compter comme travaillée.</translation>
    </message>
    <message>
        <source>The days in the office are not known, so the way to work cannot be counted.</source>
        <translation>Les jours de bureau ne sont pas connus : le trajet ne peut pas être compté.</translation>
    </message>
    <message>
        <source>The posting speaks of %1 days abroad; %2 allows %3 a year. Source: %4 (%5)</source>
        <translation>L’annonce parle de %1 jours à l’étranger ; %2 en autorise %3 par an. Source : %4 (%5)</translation>
    </message>
    <message>
        <source>%1: %2, step %3; in force from %4 to %5</source>
        <translation>%1 : %2, échelon %3 ; en vigueur du %4 au %5</translation>
    </message>
    <message>
        <source>%1: %2, step %3; in force since %4, no end known</source>
        <translation>%1 : %2, échelon %3 ; en vigueur depuis le %4, sans fin connue</translation>
    </message>
    <message>
        <source>With the yearly bonus (%1): %2 % of a month</source>
        <translation>Avec la prime annuelle (%1) : %2 % d’un mois</translation>
    </message>
    <message>
        <source>With the yearly bonus (%1): %2 to %3 % of a month</source>
        <translation>Avec la prime annuelle (%1) : %2 à %3 % d’un mois</translation>
    </message>
    <message>
        <source>The step is not stated: from the lowest to the highest step of the table.</source>
        <translation>L’échelon n’est pas indiqué : du plus bas au plus haut échelon de la grille.</translation>
    </message>
    <message>
        <source>%1 years of experience give step %2, if the employer counts all of it. Source: %3</source>
        <translation>%1 ans d’expérience donnent l’échelon %2, si l’employeur la compte en entier. Source : %3</translation>
    </message>
    <message>
        <source>With locality pay for %1: %2 %.</source>
        <translation>Avec l’indemnité de résidence pour %1 : %2 %.</translation>
    </message>
    <message>
        <source>For a whole year; a twelfth less for each month without pay.</source>
        <translation>Pour une année entière ; un douzième de moins par mois sans salaire.</translation>
    </message>
    <message>
        <source>Only a grade is stated (%1): no table for %2.</source>
        <translation>Seul un grade est indiqué (%1) : pas de grille pour le %2.</translation>
    </message>
    <message>
        <source>Only a grade is stated (%1): no table for %2. The newest one (%3) ended on %4.</source>
        <translation>Seul un grade est indiqué (%1) : pas de grille pour le %2. La plus récente (%3) a pris fin le %4.</translation>
    </message>
    <message>
        <source>Only a grade is stated (%1): no table for %2. The newest one (%3) is of %4 and outdated.</source>
        <translation>Seul un grade est indiqué (%1) : pas de grille pour le %2. La plus récente (%3) date de %4 et est dépassée.</translation>
    </message>
    <message>
        <source>The posting says %1, but the table of the grade is in %2.</source>
        <translation>L’annonce dit %1, mais la grille du grade est en %2.</translation>
    </message>
    <message>
        <source>National averages of %1, at the exchange rates of that year; nothing about rents in one town.</source>
        <translation>Moyennes nationales de %1, aux taux de change de cette année ; rien sur les loyers d’une ville.</translation>
    </message>
    <message>
        <source>The place is not known, or there are several: its price level cannot be told.</source>
        <translation>Le lieu n’est pas connu, ou il y en a plusieurs : son niveau de prix ne peut être dit.</translation>
    </message>
    <message>
        <source>With %1: %2 × %3 a year</source>
        <translation>Avec %1 : %2 × %3 par an</translation>
    </message>
    <message>
        <source>With %1: %2 % of the base pay</source>
        <translation>Avec %1 : %2 % du salaire de base</translation>
    </message>
    <message>
        <source>With %1: %2 over %3 months, twelve of them</source>
        <translation>Avec %1 : %2 sur %3 mois, dont douze</translation>
    </message>
    <message>
        <source>Not certain: counted at %1 %.</source>
        <translation>Pas certain : compté à %1 %.</translation>
    </message>
    <message>
        <source>Not certain, and nobody says how likely: counted in full.</source>
        <translation>Pas certain, et personne ne dit à quel point : compté en entier.</translation>
    </message>
    <message>
        <source>Earned in even parts; who leaves before month %1 gets nothing.</source>
        <translation>Acquis par parts égales ; qui part avant le mois %1 ne reçoit rien.</translation>
    </message>
    <message>
        <source>Earned in even parts.</source>
        <translation>Acquis par parts égales.</translation>
    </message>
    <message>
        <source>Left out of the total: %1. No amount is stated.</source>
        <translation>Hors du total : %1. Aucun montant n’est indiqué.</translation>
    </message>
    <message>
        <source>Left out of the total: %1. It is %2, the pay is not.</source>
        <translation>Hors du total : %1. C’est %2, le salaire ne l’est pas.</translation>
    </message>
    <message>
        <source>Left out of the total: %1. Its currency is not stated.</source>
        <translation>Hors du total : %1. La monnaie n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Left out of the total: %1. It is not known how often it is paid.</source>
        <translation>Hors du total : %1. On ne sait pas à quelle fréquence c’est versé.</translation>
    </message>
    <message>
        <source>Left out of the total: %1. It is paid by the hour.</source>
        <translation>Hors du total : %1. C’est payé à l’heure.</translation>
    </message>
    <message>
        <source>Total pay</source>
        <translation>Rémunération totale</translation>
    </message>
    <message>
        <source>Total with what is not certain</source>
        <translation>Total avec ce qui n’est pas certain</translation>
    </message>
    <message>
        <source>Scaled to full time</source>
        <translation>Ramené au temps plein</translation>
    </message>
    <message>
        <source>Real pay an hour</source>
        <translation>Salaire horaire réel</translation>
    </message>
    <message>
        <source>Working days a year</source>
        <translation>Jours ouvrables par an</translation>
    </message>
    <message>
        <source>Days in the office a year</source>
        <translation>Jours de bureau par an</translation>
    </message>
    <message>
        <source>Day asked about</source>
        <translation>Jour considéré</translation>
    </message>
    <message>
        <source>The posting offers %1 percent</source>
        <translation>L’annonce offre %1 pour cent</translation>
    </message>
    <message>
        <source>Europass has no place for this, so it is not in the file: %1</source>
        <translation>Europass n’a pas de place pour cela, ce n’est donc pas dans le fichier : %1</translation>
    </message>
    <message>
        <source>Europass has only levels of the CEFR, so this level is not in the file: %1, %2</source>
        <translation>Europass ne connaît que les niveaux du CECR, ce niveau n’est donc pas dans le fichier : %1, %2</translation>
    </message>
    <message>
        <source>When the studies for this degree began is not in the file, since they ended in the same time: %1, %2</source>
        <translation>Le début des études de ce diplôme n’est pas dans le fichier, car elles se terminent au même moment : %1, %2</translation>
    </message>
    <message>
        <source>Europass in XML asks when studies began, which the profile does not say: they are not in the file. Europass in JSON can hold them.</source>
        <translation>Europass en XML demande le début des études, que le profil n’indique pas : elles ne sont pas dans le fichier. Europass en JSON peut les contenir.</translation>
    </message>
    <message>
        <source>The studies are not in the file, since the profile does not say which degree they lead to.</source>
        <translation>Les études ne sont pas dans le fichier, car le profil n’indique pas à quel diplôme elles mènent.</translation>
    </message>
    <message>
        <source>permits</source>
        <translation>autorisations</translation>
    </message>
    <message>
        <source>that a list is all there is</source>
        <translation>qu’une liste est complète</translation>
    </message>
    <message>
        <source>whether the person is a student</source>
        <translation>si la personne est étudiante</translation>
    </message>
    <message>
        <source>skills of single jobs</source>
        <translation>compétences de chaque emploi</translation>
    </message>
    <message>
        <source>experience as a total</source>
        <translation>expérience en total</translation>
    </message>
    <message>
        <source>security clearances</source>
        <translation>habilitations de sécurité</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>préférences</translation>
    </message>
    <message>
        <source>the household for tax</source>
        <translation>le ménage pour l’impôt</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>what an imported résumé says besides</source>
        <translation>ce qu’un CV importé dit en plus</translation>
    </message>
    <message>
        <source>an entry without a degree</source>
        <translation>une entrée sans diplôme</translation>
    </message>
    <message>
        <source>a date without a year</source>
        <translation>une date sans année</translation>
    </message>
    <message>
        <source>control characters</source>
        <translation>caractères de contrôle</translation>
    </message>
    <message>
        <source>Other figures of the pay</source>
        <translation>Autres chiffres du salaire</translation>
    </message>
    <message>
        <source>One sum for %1 months: twelve of them</source>
        <translation>Une somme pour %1 mois : douze d’entre eux</translation>
    </message>
    <message>
        <source>One sum for %1 to %2 months: twelve of them</source>
        <translation>Une somme pour %1 à %2 mois : douze d’entre eux</translation>
    </message>
    <message>
        <source>The sum is taken to be for the whole contract, and earned in even parts.</source>
        <translation>La somme est supposée valoir pour tout le contrat et être gagnée à parts égales.</translation>
    </message>
    <message>
        <source>The amount is a single payment, and for how many months it is paid is not known.</source>
        <translation>Le montant est un versement unique, et l’on ignore pour combien de mois.</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Spoken figure</source>
        <translation>Indication orale</translation>
    </message>
    <message>
        <source>Offer letter</source>
        <translation>Lettre d’offre</translation>
    </message>
    <message>
        <source>%1 of %2: pay for one %3</source>
        <translation>%1 du %2 : salaire par %3</translation>
    </message>
    <message>
        <source>%1 of %2: the period of the pay is not stated</source>
        <translation>%1 du %2 : la période du salaire n’est pas indiquée</translation>
    </message>
    <message>
        <source>%1 of %2: unpaid</source>
        <translation>%1 du %2 : non rémunéré</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1 du %2.</translation>
    </message>
    <message>
        <source>%1, the day is not stated.</source>
        <translation>%1, le jour n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Said by: %1.</source>
        <translation>Indiqué par : %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>Pay is not stated: only a wish is noted, or figures of a later day.</source>
        <translation>Le salaire n’est pas indiqué : seuls un souhait ou des chiffres d’un jour ultérieur sont notés.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>a wish, never counts</source>
        <translation>un souhait, ne compte jamais</translation>
    </message>
    <message>
        <source>of a later day, does not count yet</source>
        <translation>d’un jour ultérieur, ne compte pas encore</translation>
    </message>
    <message>
        <source>Write the amount, or the pay grade.</source>
        <translation>Indiquez le montant ou la classe de salaire.</translation>
    </message>
    <message>
        <source>A pay cannot be negative. Write the amount without a minus.</source>
        <translation>Un salaire ne peut pas être négatif. Écrivez le montant sans signe moins.</translation>
    </message>
    <message>
        <source>The lowest amount (%1) is above the highest (%2). Swap the two.</source>
        <translation>Le montant le plus bas (%1) dépasse le plus haut (%2). Intervertissez-les.</translation>
    </message>
    <message>
        <source>Say in which currency the amount is.</source>
        <translation>Indiquez dans quelle monnaie est le montant.</translation>
    </message>
    <message>
        <source>The amount is too large to be a pay.</source>
        <translation>Le montant est trop grand pour être un salaire.</translation>
    </message>
    <message>
        <source>Write the whole day on which the figure was named, as 2026-11-20.</source>
        <translation>Écrivez le jour complet où le chiffre a été indiqué, sous la forme 2026-11-20.</translation>
    </message>
    <message>
        <source>%1 is in the future (today is %2). Write the day on which the figure was named.</source>
        <translation>Le %1 est dans le futur (aujourd’hui : %2). Écrivez le jour où le chiffre a été indiqué.</translation>
    </message>
    <message>
        <source>The words are too long: at most %1 characters.</source>
        <translation>Le texte est trop long : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A share of full time beside the amount can mean two things. Leave it out, and say with --for whether the amount is for full time or as worked.</source>
        <translation>Une part du temps plein à côté du montant peut signifier deux choses. Omettez-la et indiquez avec --for si le montant vaut pour un plein temps ou pour le taux du poste.</translation>
    </message>
    <message>
        <source>Say what it is with --kind: wished, advertised, told, offer-letter or contract. Nothing was changed.</source>
        <translation>Indiquez avec --kind de quoi il s’agit : wished, advertised, told, offer-letter ou contract. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The offer has no figure with the number %1. Nothing was changed.</source>
        <translation>L’offre n’a pas de chiffre portant le numéro %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nobody has named a pay for this offer yet.</source>
        <translation>Personne n’a encore indiqué de salaire pour cette offre.</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2 : %3</translation>
    </message>
    <message>
        <source>%1: %2 hours a week, %3 holidays on weekdays, %4 days of leave</source>
        <translation>%1 : %2 heures par semaine, %3 jours fériés en semaine, %4 jours de congé</translation>
    </message>
    <message>
        <source>%1 (set)</source>
        <translation>%1 (fixé)</translation>
    </message>
    <message>
        <source>No offer names its country.</source>
        <translation>Aucune offre n’indique son pays.</translation>
    </message>
    <message>
        <source>Say for which country, by its two letters. Nothing was changed.</source>
        <translation>Indiquez le pays par ses deux lettres. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken: write a figure from %2 to %3. Nothing was changed.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être repris : écrivez un nombre de %2 à %3. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A table of %1, no end of which is known: whether it still holds in %2 is worth a question.</source>
        <translation>Une grille de %1 dont la fin n’est pas connue : il vaut la peine de demander si elle vaut encore en %2.</translation>
    </message>
    <message>
        <source>Only a grade is stated (%1): no table for %2. The oldest one known begins on %3.</source>
        <translation>Seul un grade est indiqué (%1) : pas de grille pour le %2. La plus ancienne connue commence le %3.</translation>
    </message>
    <message>
        <source>With %1: %2, once</source>
        <translation>Avec %1 : %2, une fois</translation>
    </message>
    <message>
        <source>For every working day of a full-time year; whoever works on fewer days gets less.</source>
        <translation>Pour chaque jour de travail d’une année à plein temps ; qui travaille moins de jours reçoit moins.</translation>
    </message>
    <message>
        <source>Left out of the yearly total: %1. It is paid once; the first year has it.</source>
        <translation>Hors du total annuel : %1. C’est versé une fois ; la première année le contient.</translation>
    </message>
    <message>
        <source>First year, with what is paid once</source>
        <translation>Première année, avec ce qui est versé une fois</translation>
    </message>
    <message>
        <source>%1; %2 with what is not certain</source>
        <translation>%1 ; %2 avec ce qui n’est pas certain</translation>
    </message>
    <message>
        <source>The Europass file holds no person. Save the CV again and import that.</source>
        <translation>Le fichier Europass ne contient personne. Enregistrez de nouveau le CV et importez-le.</translation>
    </message>
    <message>
        <source>Text of %1 read again</source>
        <translation>Texte de %1 relu</translation>
    </message>
    <message>
        <source>Texts of %1 offers read again</source>
        <translation>Textes de %1 offres relus</translation>
    </message>
    <message>
        <source>newly found</source>
        <translation>nouvellement trouvé</translation>
    </message>
    <message>
        <source>read otherwise</source>
        <translation>lu autrement</translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation>n&apos;est plus trouvé</translation>
    </message>
    <message>
        <source>same value, contradiction seen otherwise</source>
        <translation>même valeur, contradiction jugée autrement</translation>
    </message>
    <message>
        <source>same value, other evidence or certainty</source>
        <translation>même valeur, autre passage ou autre certitude</translation>
    </message>
    <message>
        <source>yours is kept; taking it notes the other reading beside it</source>
        <translation>votre indication reste ; si vous la prenez, l&apos;autre lecture est notée à côté</translation>
    </message>
    <message>
        <source>a newer reading of the text; yours was kept</source>
        <translation>une lecture plus récente du texte ; votre indication a été gardée</translation>
    </message>
    <message>
        <source>%1: read today, no posting is recognised in it. Nothing is changed.</source>
        <translation>%1 : lu aujourd&apos;hui, aucune annonce n&apos;y est reconnue. Rien n&apos;est changé.</translation>
    </message>
    <message>
        <source>There is no stored text to read again: the offer was typed in.</source>
        <translation>Il n&apos;y a pas de texte enregistré à relire : l&apos;offre a été saisie à la main.</translation>
    </message>
    <message>
        <source>  %1: %2 → %3 (%4)</source>
        <translation>  %1 : %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>  same values with other evidence or certainty: %1</source>
        <translation>  mêmes valeurs avec un autre passage ou une autre certitude : %1</translation>
    </message>
    <message>
        <source>Read again: %1 postings. Nothing would change.</source>
        <translation>Annonces relues : %1. Rien ne changerait.</translation>
    </message>
    <message>
        <source>There is no posting %1 in this book.</source>
        <translation>Il n&apos;y a pas d&apos;annonce %1 dans ce carnet.</translation>
    </message>
    <message>
        <source>There is no field %1. The fields are: %2.</source>
        <translation>Il n&apos;y a pas de champ %1. Les champs sont : %2.</translation>
    </message>
    <message>
        <source>%1: was taken as %2 postings. To take it as one: --as-one.</source>
        <translation>%1 : lu comme %2 annonces. Pour le lire comme une seule : --as-one.</translation>
    </message>
    <message>
        <source>%1: may hold %2 postings and was taken as one. The window offers both.</source>
        <translation>%1 : contient peut-être %2 annonces et a été lu comme une seule. La fenêtre propose les deux.</translation>
    </message>
    <message>
        <source>It lists %1 openings, each with its own particulars.</source>
        <translation>Le texte énumère %1 postes, chacun avec ses propres indications.</translation>
    </message>
    <message>
        <source>The book has no comparison yet whose rates it could keep.</source>
        <translation>Le carnet n’a pas encore de comparaison dont il pourrait garder les taux.</translation>
    </message>
    <message>
        <source>“%1” is no address to download rates from: it has to begin with https://.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse d’où télécharger des taux : elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>Secured connections (TLS) are not available on this computer: nothing was downloaded.</source>
        <translation>Les connexions sécurisées (TLS) ne sont pas disponibles sur cet ordinateur : rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>No rates came from %1: %2. The old rates stay. Is this computer online?</source>
        <translation>Aucun taux n’est venu de %1 : %2. Les anciens taux restent. Cet ordinateur est-il en ligne ?</translation>
    </message>
    <message>
        <source>The secured connection to %1 cannot be trusted: %2. The old rates stay.</source>
        <translation>La connexion sécurisée à %1 n’est pas digne de confiance : %2. Les anciens taux restent.</translation>
    </message>
    <message>
        <source>%1 answered with status %2 instead of rates. The old rates stay.</source>
        <translation>%1 a répondu par le statut %2 au lieu de taux. Les anciens taux restent.</translation>
    </message>
    <message>
        <source>%1 took longer than %2 seconds. The old rates stay; try again later.</source>
        <translation>%1 a mis plus de %2 secondes. Les anciens taux restent ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 sent more than a file of rates can hold. The old rates stay.</source>
        <translation>%1 a envoyé plus qu’un fichier de taux ne peut contenir. Les anciens taux restent.</translation>
    </message>
    <message>
        <source>%1 leads on to %2, which is not secured (https). Nothing was downloaded; the old rates stay.</source>
        <translation>%1 renvoie à %2, qui n’est pas sécurisé (https). Rien n’a été téléchargé ; les anciens taux restent.</translation>
    </message>
    <message>
        <source>%1 leads on and on without an end. The old rates stay.</source>
        <translation>%1 renvoie sans fin d’une adresse à l’autre. Les anciens taux restent.</translation>
    </message>
    <message>
        <source>Update of the exchange rates</source>
        <translation>Mise à jour des taux de change</translation>
    </message>
    <message>
        <source>The comparison itself is in %1. Choose another currency to move.</source>
        <translation>La comparaison elle-même est en %1. Choisissez une autre monnaie à faire varier.</translation>
    </message>
    <message>
        <source>No pay of this comparison depends on the rate of %1.</source>
        <translation>Aucun salaire de cette comparaison ne dépend du taux de %1.</translation>
    </message>
    <message>
        <source>An order needs at least two offers with a figure.</source>
        <translation>Un ordre suppose au moins deux offres avec un montant.</translation>
    </message>
    <message>
        <source>First by pay now: %1.</source>
        <translation>Première par le salaire actuellement : %1.</translation>
    </message>
    <message>
        <source>First by pay now, equally: %1.</source>
        <translation>Premières à égalité par le salaire actuellement : %1.</translation>
    </message>
    <message>
        <source>If 1 %1 falls to %2 %3 (%4 % less), first place goes to: %5.</source>
        <translation>Si 1 %1 baisse à %2 %3 (%4 % de moins), la première place revient à : %5.</translation>
    </message>
    <message>
        <source>If 1 %1 rises to %2 %3 (%4 % more), first place goes to: %5.</source>
        <translation>Si 1 %1 monte à %2 %3 (%4 % de plus), la première place revient à : %5.</translation>
    </message>
    <message>
        <source>If 1 %1 falls to %2 %3 (%4 % less), first place is shared with: %5.</source>
        <translation>Si 1 %1 baisse à %2 %3 (%4 % de moins), la première place est partagée avec : %5.</translation>
    </message>
    <message>
        <source>If 1 %1 rises to %2 %3 (%4 % more), first place is shared with: %5.</source>
        <translation>Si 1 %1 monte à %2 %3 (%4 % de plus), la première place est partagée avec : %5.</translation>
    </message>
    <message>
        <source>Falling, first place stays as it is down to 1 %1 = %2 %3.</source>
        <translation>En baisse, la première place reste la même jusqu’à 1 %1 = %2 %3.</translation>
    </message>
    <message>
        <source>Rising, first place stays as it is up to 1 %1 = %2 %3.</source>
        <translation>En hausse, la première place reste la même jusqu’à 1 %1 = %2 %3.</translation>
    </message>
    <message>
        <source>“%1” has no figure and is left out.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de montant et est laissée de côté.</translation>
    </message>
    <message>
        <source>“%1” states only one end of its pay; it stands in the order with that.</source>
        <translation>«&#x202f;%1&#x202f;» n’indique qu’une borne du salaire ; c’est elle qui la place dans l’ordre.</translation>
    </message>
    <message>
        <source>Ranges stand in the order of their middles; where they overlap, none surely pays more.</source>
        <translation>Les fourchettes sont rangées selon leur milieu ; là où elles se recoupent, aucune ne paie sûrement davantage.</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3 (%4): %5</source>
        <translation>1 %1 = %2 %3 (%4) : %5</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>%1 months of a year&apos;s pay, from %2</source>
        <translation>%1 mois d’un salaire annuel, dès le %2</translation>
    </message>
    <message>
        <source>%1 to %2 months of a year&apos;s pay, from %3</source>
        <translation>%1 à %2 mois d’un salaire annuel, dès le %3</translation>
    </message>
    <message>
        <source>What recurs and is not certain, by its probability</source>
        <translation>Ce qui revient et n’est pas certain, selon sa probabilité</translation>
    </message>
    <message>
        <source>%1, paid once on %2</source>
        <translation>%1, versé une fois le %2</translation>
    </message>
    <message>
        <source>%1, earned evenly over %2 months</source>
        <translation>%1, acquis régulièrement sur %2 mois</translation>
    </message>
    <message>
        <source>%1, earned evenly over %2 months, nothing before %3 months</source>
        <translation>%1, acquis régulièrement sur %2 mois, rien avant %3 mois</translation>
    </message>
    <message>
        <source>Unemployment benefit as typed: %1 a month, %2 months</source>
        <translation>Allocation de chômage saisie : %1 par mois, %2 mois</translation>
    </message>
    <message>
        <source>What follows: %1, from %2</source>
        <translation>Ensuite : %1, dès le %2</translation>
    </message>
    <message>
        <source>What an extension by %1 months changes, × %2 %</source>
        <translation>Ce que change une prolongation de %1 mois, × %2 %</translation>
    </message>
    <message>
        <source>Start on %1, as typed.</source>
        <translation>Début le %1, tel que saisi.</translation>
    </message>
    <message>
        <source>Start on %1, as stated.</source>
        <translation>Début le %1, comme indiqué.</translation>
    </message>
    <message>
        <source>The start is stated as %2: %1 is assumed.</source>
        <translation>Le début est indiqué par %2 : le %1 est supposé.</translation>
    </message>
    <message>
        <source>No day is stated for the start: the first day of the horizon, %1, is assumed.</source>
        <translation>Aucun jour n’est indiqué pour le début : le premier jour de l’horizon, le %1, est supposé.</translation>
    </message>
    <message>
        <source>Of the start only %1 is stated: the first day of the horizon, %2, is assumed.</source>
        <translation>Du début, seul %1 est indiqué : le premier jour de l’horizon, le %2, est supposé.</translation>
    </message>
    <message>
        <source>The start, %1, has passed: only what is paid from %2 on is counted.</source>
        <translation>Le début, le %1, est passé : seul compte ce qui est payé dès le %2.</translation>
    </message>
    <message>
        <source>The contract lasts %1 months, as typed.</source>
        <translation>Le contrat dure %1 mois, tel que saisi.</translation>
    </message>
    <message>
        <source>The contract has no end, as typed.</source>
        <translation>Le contrat n’a pas de fin, tel que saisi.</translation>
    </message>
    <message>
        <source>The contract is permanent: it is paid to the end of the horizon.</source>
        <translation>Le contrat est à durée indéterminée : il est payé jusqu’à la fin de l’horizon.</translation>
    </message>
    <message>
        <source>The contract lasts %1 months, as stated.</source>
        <translation>Le contrat dure %1 mois, comme indiqué.</translation>
    </message>
    <message>
        <source>The contract is stated to last about %1 months: exactly so many are counted.</source>
        <translation>Le contrat dure environ %1 mois selon l’annonce : exactement autant sont comptés.</translation>
    </message>
    <message>
        <source>The contract lasts at least %1 months: no more are counted.</source>
        <translation>Le contrat dure au moins %1 mois : il n’en est pas compté davantage.</translation>
    </message>
    <message>
        <source>The contract lasts %1 to %2 months: the low end of the sum has the shorter, the high end the longer.</source>
        <translation>Le contrat dure %1 à %2 mois : le bas de la somme a la durée courte, le haut la longue.</translation>
    </message>
    <message>
        <source>Something follows after the end: the shorter length, %1 months, is counted.</source>
        <translation>Quelque chose suit la fin : la durée courte, %1 mois, est comptée.</translation>
    </message>
    <message>
        <source>The contract ends on %1, as stated.</source>
        <translation>Le contrat prend fin le %1, comme indiqué.</translation>
    </message>
    <message>
        <source>Only the month of the end is stated: its last day, %1, is assumed.</source>
        <translation>Seul le mois de la fin est indiqué : son dernier jour, le %1, est supposé.</translation>
    </message>
    <message>
        <source>The posting contradicts itself on the contract: the value that was taken is counted.</source>
        <translation>L’annonce se contredit sur le contrat : la valeur retenue est comptée.</translation>
    </message>
    <message>
        <source>Cannot tell: how long the contract lasts is not stated.</source>
        <translation>Impossible à dire : la durée du contrat n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Cannot tell: the contract is %1, but not for how long.</source>
        <translation>Impossible à dire : le contrat est %1, mais sans durée.</translation>
    </message>
    <message>
        <source>Cannot tell: the length of the contract is no whole number of months.</source>
        <translation>Impossible à dire : la durée du contrat n’est pas un nombre entier de mois.</translation>
    </message>
    <message>
        <source>Cannot tell: the contract lasts up to %1 months, and the least is not stated.</source>
        <translation>Impossible à dire : le contrat dure jusqu’à %1 mois, et le minimum n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Cannot tell: of the end only %1 is stated.</source>
        <translation>Impossible à dire : de la fin, seul %1 est indiqué.</translation>
    </message>
    <message>
        <source>Cannot tell: the pay is one sum for the whole contract, and its length is a range or another one was typed.</source>
        <translation>Impossible à dire : le salaire est une somme pour tout le contrat, et sa durée est une fourchette ou a été saisie autrement.</translation>
    </message>
    <message>
        <source>Cannot tell: the contract ends on %1, before it starts on %2.</source>
        <translation>Impossible à dire : le contrat prend fin le %1, avant son début le %2.</translation>
    </message>
    <message>
        <source>%1 payments a year are spread evenly over its months.</source>
        <translation>%1 paiements par an sont répartis également sur les mois.</translation>
    </message>
    <message>
        <source>Not counted: %1. The work is stated to be unpaid.</source>
        <translation>Non compté : %1. Le travail est indiqué comme non rémunéré.</translation>
    </message>
    <message>
        <source>%1 is not certain: counted with %2 %.</source>
        <translation>%1 n’est pas certain : compté avec %2 %.</translation>
    </message>
    <message>
        <source>%1 is not certain, and nobody says how likely: counted in full beside what is certain.</source>
        <translation>%1 n’est pas certain, et personne ne dit avec quelle probabilité : compté en entier à côté du certain.</translation>
    </message>
    <message>
        <source>%1 is earned month by month, to the end of the contract at the latest.</source>
        <translation>%1 s’acquiert mois par mois, au plus tard jusqu’à la fin du contrat.</translation>
    </message>
    <message>
        <source>When %1 is paid is not stated: the start, %2, is assumed.</source>
        <translation>La date de versement de %1 n’est pas indiquée : le début, le %2, est supposé.</translation>
    </message>
    <message>
        <source>%1 is paid on %2, as typed.</source>
        <translation>%1 est versé le %2, tel que saisi.</translation>
    </message>
    <message>
        <source>%1 comes before the horizon begins and is not counted.</source>
        <translation>%1 vient avant l’horizon et n’est pas compté.</translation>
    </message>
    <message>
        <source>No extension is counted.</source>
        <translation>Aucune prolongation n’est comptée.</translation>
    </message>
    <message>
        <source>The posting speaks of an extension; none is counted until somebody says how likely it is.</source>
        <translation>L’annonce parle d’une prolongation ; aucune n’est comptée tant que personne n’en dit la probabilité.</translation>
    </message>
    <message>
        <source>An extension by %1 months is counted with %2 %.</source>
        <translation>Une prolongation de %1 mois est comptée avec %2 %.</translation>
    </message>
    <message>
        <source>The posting excludes an extension.</source>
        <translation>L’annonce exclut une prolongation.</translation>
    </message>
    <message>
        <source>The extension by %1 months goes beyond the stated maximum, which leaves %2.</source>
        <translation>La prolongation de %1 mois dépasse le maximum indiqué, qui en laisse %2.</translation>
    </message>
    <message>
        <source>Nothing is counted after the end of the contract.</source>
        <translation>Rien n’est compté après la fin du contrat.</translation>
    </message>
    <message>
        <source>%1 months without pay follow after the end.</source>
        <translation>%1 mois sans salaire suivent la fin.</translation>
    </message>
    <message>
        <source>Then a job like that of %1 follows.</source>
        <translation>Ensuite vient un poste comme celui de %1.</translation>
    </message>
    <message>
        <source>%1 is counted for %2 months from there, without what comes after it.</source>
        <translation>%1 est compté %2 mois à partir de là, sans ce qui vient après.</translation>
    </message>
    <message>
        <source>%1 is counted from there to the end of the horizon.</source>
        <translation>%1 est compté de là jusqu’à la fin de l’horizon.</translation>
    </message>
    <message>
        <source>Unemployment benefit of %1 a month is counted for %2 months, on the basis of the pay.</source>
        <translation>Une allocation de chômage de %1 par mois est comptée %2 mois, sur la base du salaire.</translation>
    </message>
    <message>
        <source>Remark on the rule: %1</source>
        <translation>Remarque sur la règle : %1</translation>
    </message>
    <message>
        <source>%1 insured months at the end, as typed.</source>
        <translation>%1 mois assurés à la fin, tels que saisis.</translation>
    </message>
    <message>
        <source>Insured months: only the %1 of this contract are counted.</source>
        <translation>Mois assurés : seuls les %1 de ce contrat sont comptés.</translation>
    </message>
    <message>
        <source>The insured pay is the gross of this offer.</source>
        <translation>Le salaire assuré est le brut de cette offre.</translation>
    </message>
    <message>
        <source>Children: %1.</source>
        <translation>Enfants : %1.</translation>
    </message>
    <message>
        <source>Age at the end: %1.</source>
        <translation>Âge à la fin : %1.</translation>
    </message>
    <message>
        <source>official source</source>
        <translation>source officielle</translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation>source secondaire</translation>
    </message>
    <message>
        <source>general knowledge, not confirmed</source>
        <translation>connaissance générale, non confirmée</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: how much is it a month?</source>
        <translation>L’allocation de chômage n’est pas comptée : combien par mois ?</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: for how many months is it paid?</source>
        <translation>L’allocation de chômage n’est pas comptée : pendant combien de mois ?</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: which country pays it?</source>
        <translation>L’allocation de chômage n’est pas comptée : quel pays la verse ?</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: %1 is outside national insurance. Are you insured? Type insured months and previous gross.</source>
        <translation>L’allocation de chômage n’est pas comptée : %1 est hors de l’assurance nationale. Êtes-vous assuré ? Saisissez les mois assurés et le brut précédent.</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: how old will you be?</source>
        <translation>L’allocation de chômage n’est pas comptée : quel âge aurez-vous ?</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: how many children do you have?</source>
        <translation>L’allocation de chômage n’est pas comptée : combien d’enfants avez-vous ?</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: what was the gross pay a month, in %1?</source>
        <translation>L’allocation de chômage n’est pas comptée : quel était le brut par mois, en %1 ?</translation>
    </message>
    <message>
        <source>What follows is not counted: that offer is not compared here.</source>
        <translation>La suite n’est pas comptée : cette offre n’est pas comparée ici.</translation>
    </message>
    <message>
        <source>%1 is not counted: without the months of unemployment benefit it is open when it begins.</source>
        <translation>%1 n’est pas compté : sans les mois d’allocation, son début reste ouvert.</translation>
    </message>
    <message>
        <source>%1 is not counted: its pay has no comparable figure.</source>
        <translation>%1 n’est pas compté : son salaire n’a pas de chiffre comparable.</translation>
    </message>
    <message>
        <source>%1 is not counted: its pay is on another basis. Choose net or gross for all.</source>
        <translation>%1 n’est pas compté : son salaire a une autre base. Choisissez net ou brut pour tous.</translation>
    </message>
    <message>
        <source>%1 is not counted: how long its contract lasts is not known. Type it among its own assumptions.</source>
        <translation>%1 n’est pas compté : la durée de son contrat n’est pas connue. Saisissez-la parmi ses propres hypothèses.</translation>
    </message>
    <message>
        <source>The extension is not counted: by how many months?</source>
        <translation>La prolongation n’est pas comptée : de combien de mois ?</translation>
    </message>
    <message>
        <source>Notice of %1 %2, as stated</source>
        <translation>Préavis de %1 %2, comme indiqué</translation>
    </message>
    <message>
        <source>The notice period is not stated</source>
        <translation>Le préavis n’est pas indiqué</translation>
    </message>
    <message>
        <source>%1 days of notice within the trial period, as typed</source>
        <translation>%1 jours de préavis pendant la période d’essai, tels que saisis</translation>
    </message>
    <message>
        <source>Notice within the trial period is not known</source>
        <translation>Le préavis pendant la période d’essai n’est pas connu</translation>
    </message>
    <message>
        <source>No trial period is stated</source>
        <translation>Aucune période d’essai n’est indiquée</translation>
    </message>
    <message>
        <source>Pay, taxes, prices and exchange rates stay those of %1: no rise is assumed.</source>
        <translation>Salaire, impôts, prix et cours restent ceux du %1 : aucune hausse n’est supposée.</translation>
    </message>
    <message>
        <source>A month pays a twelfth of the year; a part of a month pays by its days.</source>
        <translation>Un mois paie un douzième de l’année ; une partie de mois paie selon ses jours.</translation>
    </message>
    <message>
        <source>Net pay is that of a full year: in a year that is worked in part, taxes can be lower.</source>
        <translation>Le net est celui d’une année entière : dans une année travaillée en partie, l’impôt peut être plus bas.</translation>
    </message>
    <message>
        <source>Net and tax-free pay stand side by side: what else is taken off tax-free pay is not known for all.</source>
        <translation>Net et exonéré sont côte à côte : ce qui est encore déduit de l’exonéré n’est pas connu pour tous.</translation>
    </message>
    <message>
        <source>Trial period ends</source>
        <translation>Fin de la période d’essai</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Fin du contrat</translation>
    </message>
    <message>
        <source>Extension ends</source>
        <translation>Fin de la prolongation</translation>
    </message>
    <message>
        <source>Benefit ends</source>
        <translation>Fin de l’allocation</translation>
    </message>
    <message>
        <source>Next job starts</source>
        <translation>Début du poste suivant</translation>
    </message>
    <message>
        <source>Next job ends</source>
        <translation>Fin du poste suivant</translation>
    </message>
    <message>
        <source>Assumptions for an offer</source>
        <translation>Hypothèses pour une offre</translation>
    </message>
    <message>
        <source>A horizon of %1 months is not possible. Choose 12 to 120 months.</source>
        <translation>Un horizon de %1 mois n’est pas possible. Choisissez 12 à 120 mois.</translation>
    </message>
    <message>
        <source>%1: this figure is not possible.</source>
        <translation>%1 : cette valeur n’est pas possible.</translation>
    </message>
    <message>
        <source>Months of the contract</source>
        <translation>Mois du contrat</translation>
    </message>
    <message>
        <source>Probability of an extension</source>
        <translation>Probabilité d’une prolongation</translation>
    </message>
    <message>
        <source>Months of the extension</source>
        <translation>Mois de la prolongation</translation>
    </message>
    <message>
        <source>Months without pay</source>
        <translation>Mois sans salaire</translation>
    </message>
    <message>
        <source>Months of unemployment benefit</source>
        <translation>Mois d’allocation de chômage</translation>
    </message>
    <message>
        <source>Unemployment benefit a month</source>
        <translation>Allocation de chômage par mois</translation>
    </message>
    <message>
        <source>Previous gross a month</source>
        <translation>Brut précédent par mois</translation>
    </message>
    <message>
        <source>Insured months</source>
        <translation>Mois assurés</translation>
    </message>
    <message>
        <source>Days of notice within the trial period</source>
        <translation>Jours de préavis pendant l’essai</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Over %1 months, from %2</source>
        <translation>Sur %1 mois, dès %2</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Of it certain</source>
        <translation>Dont certain</translation>
    </message>
    <message>
        <source>Overtakes</source>
        <translation>Dépasse</translation>
    </message>
    <message>
        <source>Safe if notice is given</source>
        <translation>Assuré en cas de congé</translation>
    </message>
    <message>
        <source>%1 in %2 (month %3)</source>
        <translation>%1 en %2 (mois %3)</translation>
    </message>
    <message>
        <source>%1 in %2 (month %3), surely</source>
        <translation>%1 en %2 (mois %3), sûrement</translation>
    </message>
    <message>
        <source>Read again: 1 posting. Nothing would change.</source>
        <translation>Annonces relues : 1. Rien ne changerait.</translation>
    </message>
    <message>
        <source>Fields that would change: %1; postings: %2. Nothing was written; --apply takes them.</source>
        <translation>Champs qui changeraient : %1 ; annonces : %2. Rien n’a été écrit ; --apply les reprend.</translation>
    </message>
    <message>
        <source>Fields taken over: %1; postings: %2; as one action that can be undone.</source>
        <translation>Champs repris : %1 ; annonces : %2 ; en une action qui peut être annulée.</translation>
    </message>
    <message>
        <source>One sum for 1 month: twelve of them</source>
        <translation>Une somme pour 1 mois : douze d’entre eux</translation>
    </message>
    <message>
        <source>1 month from the start, whose day is not known.</source>
        <translation>1 mois à partir du début, dont le jour n’est pas connu.</translation>
    </message>
    <message>
        <source>Asks for the right to work: %1</source>
        <translation>Exige le droit de travailler (%1)</translation>
    </message>
    <message>
        <source>Asks for a right to work of one’s own: %1; the employer does not apply for a permit</source>
        <translation>Exige un droit de travailler propre (%1) ; l’employeur ne demande pas de permis</translation>
    </message>
    <message>
        <source>The right to work: %1; the employer applies for a permit</source>
        <translation>Le droit de travailler (%1) ; l’employeur demande un permis</translation>
    </message>
    <message>
        <source>Nationality: %1</source>
        <translation>Nationalité : %1</translation>
    </message>
    <message>
        <source>Nationalities: %1 and %2</source>
        <translation>Nationalités : %1 et %2</translation>
    </message>
    <message>
        <source>Nationalities: %1</source>
        <translation>Nationalités : %1</translation>
    </message>
    <message>
        <source>Nationality: %1, which is one of the %2 (list of %3)</source>
        <translation>Nationalité : %1, qui fait partie de : %2 (liste du %3)</translation>
    </message>
    <message>
        <source>Citizenship: %1</source>
        <translation>Citoyenneté : %1</translation>
    </message>
    <message>
        <source>Nationality: %1, free to work without a permit (%2)</source>
        <translation>Nationalité : %1, libre de travailler sans permis (%2)</translation>
    </message>
    <message>
        <source>Has a permit (%2): %1</source>
        <translation>A un permis (%2) : %1</translation>
    </message>
    <message>
        <source>Has a permit (%2) until %3: %1</source>
        <translation>A un permis (%2) jusqu’au %3 : %1</translation>
    </message>
    <message>
        <source>Has no permit (%1)</source>
        <translation>N’a pas de permis (%1)</translation>
    </message>
    <message>
        <source>The profile states no permit (%1)</source>
        <translation>Le profil n’indique pas de permis (%1)</translation>
    </message>
    <message>
        <source>Country of residence: %1</source>
        <translation>Pays de domicile : %1</translation>
    </message>
    <message>
        <source>Is the post open to this nationality: %1?</source>
        <translation>Le poste est-il ouvert à cette nationalité : %1 ?</translation>
    </message>
    <message>
        <source>Do you have a work permit (%1)?</source>
        <translation>Avez-vous un permis de travail (%1) ?</translation>
    </message>
    <message>
        <source>Would you apply for a work permit (%1)?</source>
        <translation>Demanderiez-vous un permis de travail (%1) ?</translation>
    </message>
    <message>
        <source>Can the work be done from another country (%1)?</source>
        <translation>Le travail peut-il se faire depuis un autre pays (%1) ?</translation>
    </message>
    <message>
        <source>Would fit with the right to work: %1</source>
        <translation>Conviendrait avec le droit de travailler (%1)</translation>
    </message>
    <message>
        <source>Would fit with this country of residence: %1</source>
        <translation>Conviendrait avec ce pays de domicile : %1</translation>
    </message>
    <message>
        <source>Asks for a permit (%1) of this kind: %2</source>
        <translation>Demande un permis (%1) de ce type : %2</translation>
    </message>
    <message>
        <source>Country of work: %1</source>
        <translation>Pays de travail : %1</translation>
    </message>
    <message>
        <source>1 month of a year&apos;s pay, from %2</source>
        <translation>1 mois d’un salaire annuel, à partir du %2</translation>
    </message>
    <message>
        <source>Unemployment benefit (%1): %2 % of the insured pay, %3 months at most</source>
        <translation>Allocation de chômage (%1) : %2 % du salaire assuré, %3 mois au plus</translation>
    </message>
    <message>
        <source>Unemployment benefit (%1): %2 % of the standardised net pay, %3 months at most</source>
        <translation>Allocation de chômage (%1) : %2 % du net forfaitaire, %3 mois au plus</translation>
    </message>
    <message>
        <source>Unemployment benefit (%1): a fixed amount, %2 months at most</source>
        <translation>Allocation de chômage (%1) : un montant fixe, %2 mois au plus</translation>
    </message>
    <message>
        <source>Unemployment benefit as typed: %1 a month, 1 month</source>
        <translation>Allocation de chômage telle que saisie : %1 par mois, 1 mois</translation>
    </message>
    <message>
        <source>What an extension by 1 month changes, × %2 %</source>
        <translation>Ce que change une prolongation d’un mois, × %2 %</translation>
    </message>
    <message>
        <source>The contract lasts 1 month, as typed.</source>
        <translation>Le contrat dure 1 mois, selon la saisie.</translation>
    </message>
    <message>
        <source>The contract lasts 1 month, as stated.</source>
        <translation>Le contrat dure 1 mois, comme indiqué.</translation>
    </message>
    <message>
        <source>The contract is stated to last about 1 month: exactly one is counted.</source>
        <translation>Le contrat est indiqué pour environ 1 mois : un mois exactement est compté.</translation>
    </message>
    <message>
        <source>The contract lasts at least 1 month: no more is counted.</source>
        <translation>Le contrat dure au moins 1 mois : rien de plus n’est compté.</translation>
    </message>
    <message>
        <source>Something follows after the end: the shorter length, 1 month, is counted.</source>
        <translation>Quelque chose suit après la fin : la durée la plus courte, 1 mois, est comptée.</translation>
    </message>
    <message>
        <source>Cannot tell: the contract lasts up to 1 month, and the least is not stated.</source>
        <translation>Impossible à dire : le contrat dure jusqu’à 1 mois, et le minimum n’est pas indiqué.</translation>
    </message>
    <message>
        <source>An extension by 1 month is counted with %2 %.</source>
        <translation>Une prolongation d’un mois est comptée à %2 %.</translation>
    </message>
    <message>
        <source>The extension by 1 month goes beyond the stated maximum, which leaves %2.</source>
        <translation>La prolongation d’un mois dépasse le maximum indiqué, qui laisse %2.</translation>
    </message>
    <message>
        <source>1 month without pay follows after the end.</source>
        <translation>1 mois sans salaire suit la fin.</translation>
    </message>
    <message>
        <source>%1 is counted for 1 month from there, without what comes after it.</source>
        <translation>%1 est compté pendant 1 mois à partir de là, sans ce qui suit.</translation>
    </message>
    <message>
        <source>Unemployment benefit of %1 a month is counted for 1 month, on the basis of the pay.</source>
        <translation>Une allocation de chômage de %1 par mois est comptée pendant 1 mois, sur la base du salaire.</translation>
    </message>
    <message>
        <source>Unemployment benefit by this country’s rule: %1, figures of %2 (%3): an estimate, not an award.</source>
        <translation>Allocation de chômage selon la règle de ce pays : %1, valeurs de %2 (%3) : une estimation, pas une décision.</translation>
    </message>
    <message>
        <source>1 insured month at the end, as typed.</source>
        <translation>1 mois assuré à la fin, selon la saisie.</translation>
    </message>
    <message>
        <source>Your country of residence is another one (%1): cross-border workers claim there, not where they worked (%2).</source>
        <translation>Votre pays de domicile est un autre (%1) : les frontaliers touchent l’allocation là, pas dans le pays de travail (%2).</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: no rule with all its figures for this country: %1. Type the amount a month.</source>
        <translation>L’allocation de chômage n’est pas comptée : pas de règle avec toutes ses valeurs pour ce pays : %1. Saisissez le montant par mois.</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: there (%1) it is %2, the pay here is %3. Choose the other basis, or type the amount.</source>
        <translation>L’allocation de chômage n’est pas comptée : là (%1) elle est %2, le salaire ici est %3. Choisissez l’autre base, ou saisissez le montant.</translation>
    </message>
    <message>
        <source>Unemployment benefit is not counted: the tax that its rule needs (%1) is not known here. Type the amount a month.</source>
        <translation>L’allocation de chômage n’est pas comptée : l’impôt dont sa règle a besoin (%1) n’est pas connu ici. Saisissez le montant par mois.</translation>
    </message>
    <message>
        <source>No unemployment benefit by its rule (%1): %2 insured months, %3 are needed. Type more if you have them.</source>
        <translation>Pas d’allocation de chômage selon la règle (%1) : %2 mois assurés, il en faut %3. Saisissez-en davantage si vous les avez.</translation>
    </message>
    <message>
        <source>No unemployment benefit by its rule (%1): too little was earned in the year before, in %2.</source>
        <translation>Pas d’allocation de chômage selon la règle (%1) : trop peu a été gagné l’année précédente, en %2.</translation>
    </message>
    <message>
        <source>%1 days of notice within the trial period, by law (%2)</source>
        <translation>%1 jours de préavis pendant la période d’essai, selon la loi (%2)</translation>
    </message>
    <message>
        <source>1 day of notice within the trial period, by law (%2)</source>
        <translation>1 jour de préavis pendant la période d’essai, selon la loi (%2)</translation>
    </message>
    <message>
        <source>1 day of notice within the trial period, as typed</source>
        <translation>1 jour de préavis pendant la période d’essai, selon la saisie</translation>
    </message>
    <message>
        <source>No holidays or no usual leave for %2 (%1): a usual working year is assumed.</source>
        <translation>Pas de jours fériés ou pas de congés usuels en %2 (%1) : une année de travail habituelle est supposée.</translation>
    </message>
    <message>
        <source>The state or canton is not known: only the holidays of the whole country (%1) are taken off.</source>
        <translation>L’État ou le canton n’est pas connu : seuls les jours fériés communs à tout le pays (%1) sont déduits.</translation>
    </message>
    <message>
        <source>Leave is not stated: %1 days are usual (%2; %3).</source>
        <translation>Les congés ne sont pas indiqués : %1 jours sont usuels (%2 ; %3).</translation>
    </message>
    <message>
        <source>Leave is not stated: %1 days are set (%2).</source>
        <translation>Les congés ne sont pas indiqués : %1 jours sont réglés (%2).</translation>
    </message>
    <message>
        <source>Holidays set for a year (%2): %1.</source>
        <translation>Jours fériés réglés par an (%2) : %1.</translation>
    </message>
    <message>
        <source>The hours are not stated: %1 a week are set (%2).</source>
        <translation>Les heures ne sont pas indiquées : %1 par semaine sont réglées (%2).</translation>
    </message>
    <message>
        <source>%1 % of the work at home (%2): beyond %3 % social insurance moves there. Source: %4 (%5)</source>
        <translation>%1 % du travail à domicile (%2) : au-delà de %3 %, l’assurance sociale y est transférée. Source : %4 (%5)</translation>
    </message>
    <message>
        <source>%1 % of the work at home (%2): beyond %3 % pay is taxed there as well. Source: %4 (%5)</source>
        <translation>%1 % du travail à domicile (%2) : au-delà de %3 %, le salaire y est aussi imposé. Source : %4 (%5)</translation>
    </message>
    <message>
        <source>Days at home (%2): %1; beyond %3 pay is taxed there as well. Source: %4 (%5)</source>
        <translation>Jours à domicile (%2) : %1 ; au-delà de %3, le salaire y est aussi imposé. Source : %4 (%5)</translation>
    </message>
    <message>
        <source>Days at home (%2): %1; days a year that the employer allows abroad: %3. Source: %4 (%5)</source>
        <translation>Jours à domicile (%2) : %1 ; jours par an que l’employeur autorise à l’étranger : %3. Source : %4 (%5)</translation>
    </message>
    <message>
        <source>Days at home (%2): %1; days a year that the posting allows abroad: %3.</source>
        <translation>Jours à domicile (%2) : %1 ; jours par an que l’annonce autorise à l’étranger : %3.</translation>
    </message>
    <message>
        <source>Prices: %1 → %2; price level %3 % (%2 = 100 %; %4)</source>
        <translation>Prix : %1 → %2 ; niveau des prix %3 % (%2 = 100 % ; %4)</translation>
    </message>
    <message>
        <source>There is no price level: %1 (%2).</source>
        <translation>Il n’y a pas de niveau de prix : %1 (%2).</translation>
    </message>
    <message>
        <source>There is no price level: %1. There is one for: %2.</source>
        <translation>Il n’y a pas de niveau de prix : %1. Il y en a un pour : %2.</translation>
    </message>
    <message>
        <source>As of %1, the day kept in the book, not of today. --as-of asks about another day.</source>
        <translation>État au %1, jour gardé dans le carnet, et non d’aujourd’hui. --as-of demande un autre jour.</translation>
    </message>
    <message>
        <source>internship or training</source>
        <translation>stage ou formation</translation>
    </message>
    <message>
        <source>entry level</source>
        <translation>débutant</translation>
    </message>
    <message>
        <source>mid-level</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>senior</translation>
    </message>
    <message>
        <source>lead of a team or field</source>
        <translation>responsable d&apos;une équipe ou d&apos;un domaine</translation>
    </message>
    <message>
        <source>executive</source>
        <translation>direction</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Niveau d&apos;expérience</translation>
    </message>
    <message>
        <source>Taken because the title says so.</source>
        <translation>Repris car le titre le dit.</translation>
    </message>
    <message>
        <source>The folder %1 holds no file that can be read as a posting.</source>
        <translation>Le dossier %1 ne contient aucun fichier lisible comme annonce.</translation>
    </message>
    <message>
        <source>A person takes it as a posting.</source>
        <translation>Une personne le prend comme annonce.</translation>
    </message>
    <message>
        <source>the weeks of a calendar year</source>
        <translation>les semaines d’une année civile</translation>
    </message>
    <message>
        <source>%1 weekdays of %2 less %3 public holidays on weekdays (as is usual in Switzerland, Germany, France and Britain) and about %4 days of leave (%5 by collective agreements in the European Union, %6), rounded to %7 weeks of %8 days</source>
        <translation>%1 jours de semaine en %2, moins %3 jours fériés tombant en semaine (nombre habituel en Suisse, en Allemagne, en France et en Grande-Bretagne) et environ %4 jours de congé (%5 selon les conventions collectives dans l’Union européenne, %6), arrondis à %7 semaines de %8 jours</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>closed yesterday</source>
        <translation>clos depuis hier</translation>
    </message>
    <message>
        <source>closed %1 days ago</source>
        <translation>clos depuis %1 jours</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Encore 1 jour</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>Encore %1 jours</translation>
    </message>
</context>
<context>
    <name>PostingFields</name>
    <message>
        <source>The job</source>
        <translation>Le poste</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Time and place of work</source>
        <translation>Temps et lieu de travail</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation>Qui peut postuler</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Pièces</translation>
    </message>
</context>
<context>
    <name>PreferencesEditor</name>
    <message>
        <source>does not matter</source>
        <translation>sans importance</translation>
    </message>
    <message>
        <source>A contract without an end</source>
        <translation>Un contrat à durée indéterminée</translation>
    </message>
    <message>
        <source>Work in one of these countries</source>
        <translation>Travail dans l’un de ces pays</translation>
    </message>
    <message>
        <source>Work at home, at least</source>
        <translation>Travail à domicile, au moins</translation>
    </message>
    <message>
        <source>Start not before</source>
        <translation>Début pas avant</translation>
    </message>
    <message>
        <source>Workload at least (%)</source>
        <translation>Taux d’activité au moins (%)</translation>
    </message>
    <message>
        <source>Workload at most (%)</source>
        <translation>Taux d’activité au plus (%)</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>decides whether one may apply</source>
        <translation>décide si l’on peut postuler</translation>
    </message>
    <message>
        <source>can exclude</source>
        <translation>peut exclure</translation>
    </message>
    <message>
        <source>counts with others</source>
        <translation>compte avec d’autres</translation>
    </message>
    <message>
        <source>can change the order</source>
        <translation>peut changer l’ordre</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>bon à savoir</translation>
    </message>
    <message>
        <source>To %1:</source>
        <translation>À %1 :</translation>
    </message>
    <message>
        <source>To the candidate:</source>
        <translation>Au candidat :</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>No figure</source>
        <translation>Aucun chiffre</translation>
    </message>
    <message>
        <source>read from the text, confirmed by a person</source>
        <translation>lu dans le texte, confirmé par une personne</translation>
    </message>
    <message>
        <source>typed by a person</source>
        <translation>saisi par une personne</translation>
    </message>
    <message>
        <source>read from the text, not confirmed yet</source>
        <translation>lu dans le texte, pas encore confirmé</translation>
    </message>
    <message>
        <source>read from the text, please check</source>
        <translation>lu dans le texte, à vérifier</translation>
    </message>
    <message>
        <source>No comparable figure</source>
        <translation>Aucun chiffre comparable</translation>
    </message>
    <message>
        <source> (a wish)</source>
        <translation> (souhaité)</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Supposé : %1</translation>
    </message>
    <message>
        <source>Ask the employer: %1</source>
        <translation>À demander à l’employeur : %1</translation>
    </message>
    <message>
        <source>Ask the candidate: %1</source>
        <translation>À demander au candidat : %1</translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation>%1, %2 en suspens</translation>
    </message>
    <message>
        <source> (your preference)</source>
        <translation> (votre préférence)</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Presque</translation>
    </message>
    <message>
        <source>Wishes of the posting met: %1 of %2</source>
        <translation>Souhaits de l’annonce remplis : %1 sur %2</translation>
    </message>
    <message>
        <source>Your preferences met: %1 of %2</source>
        <translation>Vos préférences remplies : %1 sur %2</translation>
    </message>
    <message>
        <source>A share, not a verdict: it neither admits nor excludes.</source>
        <translation>Une part, pas un verdict : elle n’admet ni n’exclut.</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>%1 of working days</source>
        <translation>%1 des jours ouvrables</translation>
    </message>
    <message>
        <source>Days at home</source>
        <translation>Jours de télétravail</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel qu’écrit</translation>
    </message>
</context>
<context>
    <name>RemoteEditor</name>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>days away from the office</source>
        <translation>jours hors du bureau</translation>
    </message>
    <message>
        <source>days in the office</source>
        <translation>jours au bureau</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>The days count</source>
        <translation>Les jours comptent</translation>
    </message>
    <message>
        <source>Days, from</source>
        <translation>Jours, de</translation>
    </message>
    <message>
        <source>Days, to</source>
        <translation>Jours, à</translation>
    </message>
    <message>
        <source>In one</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Days abroad a year, at most</source>
        <translation>Jours à l’étranger par an, au plus</translation>
    </message>
    <message>
        <source>Where one has to live</source>
        <translation>Où il faut habiter</translation>
    </message>
    <message>
        <source>Say whether the days are in a week, a month or a year.</source>
        <translation>Indiquez si les jours sont par semaine, par mois ou par an.</translation>
    </message>
    <message>
        <source>Say whether the days are away from the office or in it.</source>
        <translation>Indiquez si les jours sont hors du bureau ou au bureau.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Pays most</source>
        <translation>Paie le mieux</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>gross or net not known</source>
        <translation>brut ou net inconnu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many offers of a kind</comment>
        <translation>%2&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>no offer has a figure that can be compared</source>
        <translation>aucune offre n’a de chiffre comparable</translation>
    </message>
    <message>
        <source>Why no order can be told</source>
        <translation>Pourquoi aucun classement n’est possible</translation>
    </message>
    <message>
        <source>gross or net?</source>
        <translation>brut ou net&#xa0;?</translation>
    </message>
    <message>
        <source>gross beside net</source>
        <translation>brut face à net</translation>
    </message>
    <message>
        <source>net beside tax-free</source>
        <translation>net face à exonéré d’impôt</translation>
    </message>
    <message>
        <source>a figure is missing</source>
        <translation>un chiffre manque</translation>
    </message>
    <message>
        <source>the ranges overlap</source>
        <translation>les fourchettes se chevauchent</translation>
    </message>
    <message>
        <source>What each employer would really pay decides: ask for the figure.</source>
        <translation>Ce que chaque employeur paierait réellement est décisif&#xa0;: demandez le montant.</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Ce qui changerait le résultat</translation>
    </message>
    <message>
        <source>an open upper end</source>
        <translation>un plafond ouvert</translation>
    </message>
    <message>
        <source>One offer names no highest figure: ask for it.</source>
        <translation>Une offre n’indique pas de montant maximal&#xa0;: demandez-le.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>an amount of money</comment>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 from %2 would draw level</source>
        <translation>%1 de la part de %2 suffirait pour égaler</translation>
    </message>
    <message>
        <source>Ask before you sign</source>
        <translation>À demander avant de signer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>no question is open</source>
        <translation>aucune question en suspens</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 questions</translation>
    </message>
    <message>
        <source>none of them would change the decision</source>
        <translation>aucune ne changerait la décision</translation>
    </message>
    <message>
        <source>one of them can change the decision</source>
        <translation>l’une d’elles peut changer la décision</translation>
    </message>
    <message>
        <source>%1 of them can change the decision</source>
        <translation>%1 d’entre elles peuvent changer la décision</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ remplie</translation>
    </message>
    <message>
        <source>? cannot tell</source>
        <translation>? indéterminé</translation>
    </message>
    <message>
        <source>✕ not met</source>
        <translation>✕ non remplie</translation>
    </message>
    <message>
        <source>a wish</source>
        <translation>souhaité</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>The posting’s words</source>
        <translation>Texte de l’annonce</translation>
    </message>
    <message>
        <source>The profile says</source>
        <translation>Selon le profil</translation>
    </message>
    <message>
        <source>not in its text</source>
        <translation>pas dans son texte</translation>
    </message>
    <message>
        <source>Who may apply, and why</source>
        <translation>Qui peut postuler, et pourquoi</translation>
    </message>
    <message>
        <source>No candidate is chosen, so no condition is judged.</source>
        <translation>Aucun candidat n’est choisi&#xa0;: aucune condition n’est donc appréciée.</translation>
    </message>
    <message>
        <source>The posting names no conditions. That is no permission: ask.</source>
        <translation>L’annonce n’indique aucune condition. Cela ne vaut pas autorisation&#xa0;: demandez.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Taux d’activité</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Gross or net</source>
        <translation>Brut ou net</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impôt</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>the posting</source>
        <translation>l’annonce</translation>
    </message>
    <message>
        <source>How the figure came about</source>
        <translation>Calcul détaillé</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Source and date</source>
        <translation>Source et date</translation>
    </message>
    <message>
        <source>Appendix: how each figure came about</source>
        <translation>Annexe&#xa0;: calcul détaillé de chaque chiffre</translation>
    </message>
    <message>
        <source>What to look out for</source>
        <translation>Points d’attention</translation>
    </message>
    <message>
        <source>No reason was given; please look at the text.</source>
        <translation>Aucune raison n’est donnée&#xa0;; veuillez consulter le texte.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>The text also says</source>
        <translation>Le texte dit aussi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Where the texts contradict themselves</source>
        <translation>Où les textes se contredisent</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Questions à poser</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <comment>an exchange rate</comment>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>1 EUR = %1 %2 and %3 %4</source>
        <translation>1 EUR = %1 %2 et %3 %4</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source: European Central Bank, euro foreign exchange reference rates. For information only: no bank has to change money at them.</source>
        <translation>Source&#xa0;: Banque centrale européenne, taux de change de référence de l’euro. À titre indicatif&#xa0;: aucune banque n’est tenue de les appliquer.</translation>
    </message>
    <message>
        <source>Groups of states</source>
        <translation>Groupes d’États</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>Not verified. %1</source>
        <translation>Non vérifié. %1</translation>
    </message>
    <message>
        <source>Groups of states in the conditions</source>
        <translation>Groupes d’États dans les conditions</translation>
    </message>
    <message>
        <source>Market pay</source>
        <translation>Salaire du marché</translation>
    </message>
    <message>
        <source>Kind of role</source>
        <translation>Type de fonction</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>No offer here is of this kind of role.</source>
        <translation>Aucune offre ici ne relève de ce type de fonction.</translation>
    </message>
    <message>
        <source>kind of role not named</source>
        <translation>type de fonction non indiqué</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>Market pay in the book</source>
        <translation>Salaires du marché dans le carnet</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Documents the offers were read from</source>
        <translation>Documents dont les offres sont tirées</translation>
    </message>
    <message>
        <source>Comparison without offers</source>
        <translation>Comparaison sans offres</translation>
    </message>
    <message>
        <source>One offer</source>
        <translation>Une offre</translation>
    </message>
    <message>
        <source>Comparison of %1 offers</source>
        <translation>Comparaison de %1 offres</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Il n’y a encore rien à comparer</translation>
    </message>
    <message>
        <source>No order can be told</source>
        <translation>Aucun classement possible</translation>
    </message>
    <message>
        <source>No candidate chosen</source>
        <translation>Aucun candidat choisi</translation>
    </message>
    <message>
        <source>For a candidate who is not named</source>
        <translation>Pour un candidat non nommé</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>exchange rates of %1</source>
        <translation>taux de change du %1</translation>
    </message>
    <message>
        <source>rates %1</source>
        <translation>taux %1</translation>
    </message>
    <message>
        <source>states %1</source>
        <translation>États %1</translation>
    </message>
    <message>
        <source>book %1</source>
        <translation>carnet %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>one</source>
        <translation>une</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>onze</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>douze</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an employer and the place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an employer and one of its openings</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names in a row</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Pay %1 in %2</source>
        <translation>Salaire %1 en %2</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>May apply</source>
        <translation>Peut postuler</translation>
    </message>
    <message>
        <source>best</source>
        <comment>of a row</comment>
        <translation>le mieux</translation>
    </message>
    <message>
        <source>The offers side by side</source>
        <translation>Les offres côte à côte</translation>
    </message>
    <message>
        <source>%1: the text also says “%2”; %3 is taken.</source>
        <translation>%1&#xa0;: le texte dit aussi «&#x202f;%2&#x202f;»&#xa0;; %3 est retenu.</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between two quoted values</comment>
        <translation>&#x202f;», «&#x202f;</translation>
    </message>
    <message>
        <source>No offer is chosen. Put offers into the comparison, then make the report again.</source>
        <translation>Aucune offre n’est choisie. Ajoutez des offres à la comparaison, puis refaites le rapport.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidat %1</translation>
    </message>
    <message>
        <source>Who may apply to what</source>
        <translation>Qui peut postuler à quoi</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui demander</translation>
    </message>
    <message>
        <source>What the answer can do</source>
        <translation>Ce que peut la réponse</translation>
    </message>
    <message>
        <source>the candidate, for %1</source>
        <translation>le candidat, pour %1</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Pay grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Yearly bonus</source>
        <translation>Prime annuelle</translation>
    </message>
    <message>
        <source>Beside the base</source>
        <translation>En plus de la base</translation>
    </message>
    <message>
        <source>Way to work</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Heures travaillées</translation>
    </message>
    <message>
        <source>In the other view of the workload</source>
        <translation>Dans l’autre vue du taux d’occupation</translation>
    </message>
    <message>
        <source>Total pay</source>
        <translation>Rémunération totale</translation>
    </message>
    <message>
        <source>Total pay with what is not certain</source>
        <translation>Rémunération totale avec ce qui n’est pas certain</translation>
    </message>
    <message>
        <source>Real pay an hour</source>
        <translation>Salaire horaire réel</translation>
    </message>
    <message>
        <source>as of %1, not of today</source>
        <translation>état au %1, et non d’aujourd’hui</translation>
    </message>
    <message>
        <source>Other figure: %1 (%2)</source>
        <translation>Autre chiffre : %1 (%2)</translation>
    </message>
    <message>
        <source>The first year, with what is paid once</source>
        <translation>La première année, avec ce qui est versé une fois</translation>
    </message>
    <message>
        <source>The first year, with what is not certain</source>
        <translation>La première année, avec ce qui n’est pas certain</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>set for this comparison</source>
        <translation>fixé pour cette comparaison</translation>
    </message>
    <message>
        <source>Working years used where an offer does not say</source>
        <translation>Années de travail utilisées là où une offre ne dit rien</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Holidays on weekdays</source>
        <translation>Jours fériés en semaine</translation>
    </message>
    <message>
        <source>Days of leave</source>
        <translation>Jours de congé</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Sums over the horizon</source>
        <translation>Sommes sur l’horizon</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Of it certain</source>
        <translation>Dont certain</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Fin du contrat</translation>
    </message>
    <message>
        <source>Overtakes</source>
        <translation>Dépasse</translation>
    </message>
    <message>
        <source>Safe if notice is given</source>
        <translation>Assuré en cas de congé</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Ce qui est supposé</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>all offers</source>
        <translation>toutes les offres</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>à répondre</translation>
    </message>
    <message>
        <source>What each pays over %1 months</source>
        <translation>Ce que chacune paie sur %1 mois</translation>
    </message>
    <message>
        <source>Over the horizon</source>
        <translation>Sur l’horizon</translation>
    </message>
    <message>
        <source>Paid once</source>
        <translation>Versé une fois</translation>
    </message>
    <message>
        <source>Earned over time</source>
        <translation>Acquis avec le temps</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Pas certain</translation>
    </message>
    <message>
        <source>Unemployment benefit</source>
        <translation>Allocation de chômage</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Prolongation</translation>
    </message>
    <message>
        <source>Sum over %1 months</source>
        <translation>Somme sur %1 mois</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 est un dossier. Indiquez un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Create it, or choose another one.</source>
        <translation>Le dossier %1 n’existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed; choose another folder or make room.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. Rien n’a été modifié&#xa0;; choisissez un autre dossier ou libérez de la place.</translation>
    </message>
</context>
<context>
    <name>ReportJob</name>
    <message>
        <source>%1 must end in .pdf or .html.</source>
        <translation>%1 doit se terminer par .pdf ou .html.</translation>
    </message>
    <message>
        <source>The PDF could not be made: there is not enough memory.</source>
        <translation>Le PDF n’a pas pu être créé&#xa0;: la mémoire ne suffit pas.</translation>
    </message>
</context>
<context>
    <name>Reread</name>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>must be met</source>
        <translation>doit être remplie</translation>
    </message>
    <message>
        <source>a wish</source>
        <translation>souhaité</translation>
    </message>
    <message>
        <source>Must be met, or a wish</source>
        <translation>Exigée ou souhaitée</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>“Not” holds one condition. Remove the others.</source>
        <translation>«&#x202f;Non&#x202f;» contient une seule condition. Supprimez les autres.</translation>
    </message>
    <message>
        <source>One of these is enough:</source>
        <translation>Une de celles-ci suffit&#xa0;:</translation>
    </message>
    <message>
        <source>All of these:</source>
        <translation>Toutes celles-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Not this:</source>
        <translation>Pas celle-ci&#xa0;:</translation>
    </message>
    <message>
        <source>New condition</source>
        <translation>Nouvelle condition</translation>
    </message>
    <message>
        <source>Quote the selected words</source>
        <translation>Citer les mots sélectionnés</translation>
    </message>
    <message>
        <source>Select the words in the posting’s text first; they then stand beside the condition</source>
        <translation>Sélectionnez d’abord les mots dans le texte de l’annonce ; ils figurent alors à côté de la condition</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Join with others, or turn around</source>
        <translation>Joindre à d’autres, ou inverser</translation>
    </message>
    <message>
        <source>Or another condition: one of them is enough</source>
        <translation>Ou une autre condition : l’une d’elles suffit</translation>
    </message>
    <message>
        <source>All of these are needed</source>
        <translation>Toutes sont nécessaires</translation>
    </message>
    <message>
        <source>One of these is enough</source>
        <translation>L’une d’elles suffit</translation>
    </message>
    <message>
        <source>Turn around: not this</source>
        <translation>Inverser : pas cela</translation>
    </message>
    <message>
        <source>Turn around: without the “not”</source>
        <translation>Inverser : sans le «&#x202f;pas&#x202f;»</translation>
    </message>
    <message>
        <source>typed by a person; the posting is not quoted</source>
        <translation>saisi par une personne ; l’annonce n’est pas citée</translation>
    </message>
</context>
<context>
    <name>SeniorityEditor</name>
    <message>
        <source>no upper end</source>
        <translation>sans limite supérieure</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>The levels are the wrong way round. Choose the lower one first.</source>
        <translation>Les niveaux sont inversés. Choisissez d&apos;abord le plus bas.</translation>
    </message>
</context>
<context>
    <name>StudiesEditor</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Studies for</source>
        <translation>Étudie pour</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Enrolled until</source>
        <translation>Inscription jusqu’au</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>There is no text. Write it, or clear the field if the posting does not say.</source>
        <translation>Il n’y a pas de texte. Écrivez-le, ou videz le champ si l’annonce n’en dit rien.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>non rémunéré</translation>
    </message>
    <message>
        <source>for full time</source>
        <translation>pour un plein temps</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>country told from the place</source>
        <translation>pays déduit du lieu</translation>
    </message>
    <message>
        <source>period not stated</source>
        <translation>période non indiquée</translation>
    </message>
    <message>
        <source>%1 payments a year</source>
        <translation>%1 versements par an</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>classe %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>up to %1 with extension</source>
        <translation>jusqu’à %1 avec prolongation</translation>
    </message>
    <message>
        <source>extension possible</source>
        <translation>prolongation possible</translation>
    </message>
    <message>
        <source>no extension</source>
        <translation>sans prolongation</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>at the latest</source>
        <translation>au plus tard</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semaines</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 heures par semaine</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>temps partiel</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>told from the words of the text</source>
        <translation>déduit des termes du texte</translation>
    </message>
    <message>
        <source>up to %1 days a year abroad</source>
        <translation>jusqu’à %1 jours par an à l’étranger</translation>
    </message>
    <message>
        <source>in the office</source>
        <translation>au bureau</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>en télétravail</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimités</translation>
    </message>
    <message>
        <source>working days a year</source>
        <translation>jours ouvrables par an</translation>
    </message>
    <message>
        <source>or equivalent experience</source>
        <translation>ou expérience équivalente</translation>
    </message>
    <message>
        <source>upper end of a range, not a limit</source>
        <translation>haut d’une fourchette, pas une limite</translation>
    </message>
    <message>
        <source>a wish: %1</source>
        <translation>souhaité&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 condition</source>
        <translation>1 condition</translation>
    </message>
    <message>
        <source>%1 conditions</source>
        <translation>%1 conditions</translation>
    </message>
    <message>
        <source> over %1</source>
        <translation> sur %1</translation>
    </message>
    <message>
        <source> (likely to %1)</source>
        <translation> (probable à %1)</translation>
    </message>
    <message>
        <source>%1 of the time in the office</source>
        <translation>%1 du temps au bureau</translation>
    </message>
    <message>
        <source>%1 of the time at home</source>
        <translation>%1 du temps en télétravail</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>%1 %2 a day</source>
        <translation>%1 %2 par jour</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>aller simple</translation>
    </message>
    <message>
        <source>or years of experience: %1</source>
        <translation>ou années d’expérience : %1</translation>
    </message>
    <message>
        <source>day not stated</source>
        <translation>jour non indiqué</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure of pay, and who named it when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>up to 1 day a year abroad</source>
        <translation>jusqu’à 1 jour par an à l’étranger</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 et au-delà</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Au moins %1</translation>
    </message>
    <message>
        <source>At least %1 in %2</source>
        <translation>Au moins %1 en %2</translation>
    </message>
    <message>
        <source>Not with %1 as the highest degree</source>
        <translation>Exclu avec %1 comme plus haut diplôme</translation>
    </message>
    <message>
        <source>Enrolled as a student</source>
        <translation>Être étudiant inscrit</translation>
    </message>
    <message>
        <source>At least %1 of experience in %2</source>
        <translation>Au moins %1 d’expérience&#xa0;: %2</translation>
    </message>
    <message>
        <source>At least %1 of experience since graduation</source>
        <translation>Au moins %1 d’expérience depuis le diplôme</translation>
    </message>
    <message>
        <source>At least %1 of experience</source>
        <translation>Au moins %1 d’expérience</translation>
    </message>
    <message>
        <source>At most %1 of experience since graduation</source>
        <translation>Au plus %1 d’expérience depuis le diplôme</translation>
    </message>
    <message>
        <source>At most %1 of experience</source>
        <translation>Au plus %1 d’expérience</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, au moins %2</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <translation>Parle %1</translation>
    </message>
    <message>
        <source>the country of work</source>
        <translation>pays du travail</translation>
    </message>
    <message>
        <source>Age %1</source>
        <translation>Âge&#xa0;: %1</translation>
    </message>
    <message>
        <source>Security clearance: %1</source>
        <translation>Habilitation de sécurité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Applies by %1</source>
        <translation>Postule jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 (a wish)</source>
        <translation>%1 (souhaité)</translation>
    </message>
    <message>
        <source>no conditions</source>
        <translation>aucune condition</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Pas&#xa0;: %1</translation>
    </message>
    <message>
        <source> – or – </source>
        <translation> – ou – </translation>
    </message>
    <message>
        <source>Pay range</source>
        <translation>Fourchette de salaire</translation>
    </message>
    <message>
        <source>%1, %2 years of experience</source>
        <translation>%1, %2 ans d’expérience</translation>
    </message>
    <message>
        <source>%1, or %2 of experience</source>
        <translation>%1, ou %2 d’expérience</translation>
    </message>
    <message>
        <source>%1, or equivalent experience</source>
        <translation>%1, ou une expérience équivalente</translation>
    </message>
    <message>
        <source>Enrolled as a student for %1 or higher</source>
        <translation>Aux études pour %1 ou plus</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 until %2 at least</source>
        <translation>%1 jusqu’au %2 au moins</translation>
    </message>
    <message>
        <source>Lives within %1 km of %2</source>
        <translation>Habite à %1 km au plus de %2</translation>
    </message>
    <message>
        <source>At most %1 as the highest degree</source>
        <translation>Au plus %1 comme diplôme le plus élevé</translation>
    </message>
    <message>
        <source>At most %1 of experience in %2</source>
        <translation>Au plus %1 d’expérience en %2</translation>
    </message>
    <message>
        <source>Holds or can obtain a security clearance: %1</source>
        <translation>Détient ou peut obtenir une habilitation de sécurité : %1</translation>
    </message>
    <message>
        <source>Citizenship: %1</source>
        <translation>Citoyenneté : %1</translation>
    </message>
    <message>
        <source>Residence: %1</source>
        <translation>Domicile : %1</translation>
    </message>
    <message>
        <source>Permit (%1) of the kind: %2</source>
        <translation>Permis (%1) du type : %2</translation>
    </message>
    <message>
        <source>Right to work (%1)</source>
        <translation>Droit de travailler (%1)</translation>
    </message>
    <message>
        <source>Right to work (%1), the employer applies for the permit</source>
        <translation>Droit de travailler (%1), l’employeur demande le permis</translation>
    </message>
    <message>
        <source>Right to work of one&apos;s own (%1)</source>
        <translation>Droit de travailler propre (%1)</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>%1 with what is not certain</source>
        <translation>%1 avec l’incertain</translation>
    </message>
    <message>
        <source>parts left out: %1</source>
        <translation>parts non comptées : %1</translation>
    </message>
    <message>
        <source>With what is not certain</source>
        <translation>Avec ce qui n’est pas certain</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>le même</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>temps plein</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>%1 hours a year</source>
        <translation>%1 heures par an</translation>
    </message>
    <message>
        <source>on %1 office days</source>
        <translation>sur %1 jours de bureau</translation>
    </message>
    <message>
        <source>Total pay</source>
        <translation>Rémunération totale</translation>
    </message>
    <message>
        <source>Scaled to full time</source>
        <translation>Ramené au temps plein</translation>
    </message>
    <message>
        <source>As worked</source>
        <translation>Tel que travaillé</translation>
    </message>
    <message>
        <source>Real pay an hour</source>
        <translation>Salaire horaire réel</translation>
    </message>
    <message>
        <source>Worked in a year</source>
        <translation>Travail par an</translation>
    </message>
    <message>
        <source>Way to work</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>first year, with what is paid once: %1</source>
        <translation>première année, avec ce qui est versé une fois : %1</translation>
    </message>
    <message>
        <source>first year, with what is paid once: %1, and %2 with what is not certain</source>
        <translation>première année, avec ce qui est versé une fois : %1, et %2 avec ce qui n’est pas certain</translation>
    </message>
    <message>
        <source>The first year, with what is paid once</source>
        <translation>La première année, avec ce qui est versé une fois</translation>
    </message>
    <message>
        <source>The first year, with what is not certain</source>
        <translation>La première année, avec ce qui n’est pas certain</translation>
    </message>
</context>
<context>
    <name>WorkPeriodEditor</name>
    <message>
        <source>empty: still there</source>
        <translation>vide&#xa0;: toujours en poste</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>séparées par des virgules</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Chez</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>When did the work “%1” begin? Write at least the year.</source>
        <translation>Quand l’emploi «&#x202f;%1&#x202f;» a-t-il commencé&#xa0;? Indiquez au moins l’année.</translation>
    </message>
    <message>
        <source>till now</source>
        <translation>à ce jour</translation>
    </message>
</context>
<context>
    <name>WorkPermitEditor</name>
    <message>
        <source>Work permit</source>
        <translation>Permis de travail</translation>
    </message>
</context>
<context>
    <name>WorkloadEditor</name>
    <message>
        <source>Part time</source>
        <translation>Temps partiel</translation>
    </message>
    <message>
        <source>Per cent, from</source>
        <translation>Pour cent, de</translation>
    </message>
    <message>
        <source>Per cent, to</source>
        <translation>Pour cent, à</translation>
    </message>
    <message>
        <source>The share is missing. Write it in per cent, tick “Part time”, or clear the field.</source>
        <translation>Le taux manque. Indiquez-le en pour cent, cochez «&#x202f;Temps partiel&#x202f;» ou videz le champ.</translation>
    </message>
</context>
<context>
    <name>YearsEditor</name>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>The years are missing. Write them, or clear the field.</source>
        <translation>Les années manquent. Indiquez-les ou videz le champ.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::AssumptionsDialog</name>
    <message>
        <source>Assumptions for %1</source>
        <translation>Hypothèses pour %1</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>These count only in sums over a horizon. An empty field means: as the posting states it. By itself no contract is extended, and nothing follows after it.</source>
        <translation>Elles ne comptent que dans les sommes sur un horizon. Un champ vide signifie : comme dans l’annonce. De lui-même, aucun contrat n’est prolongé et rien ne suit.</translation>
    </message>
    <message>
        <source>Start and length</source>
        <translation>Début et durée</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Débute le</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>comme indiqué</translation>
    </message>
    <message>
        <source>the first month of the horizon</source>
        <translation>le premier mois de l’horizon</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>The contract has no end</source>
        <translation>Le contrat n’a pas de fin</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Prolongation</translation>
    </message>
    <message>
        <source>How likely, in %</source>
        <translation>Probabilité, en %</translation>
    </message>
    <message>
        <source>none is counted</source>
        <translation>aucune n’est comptée</translation>
    </message>
    <message>
        <source>up to the stated maximum</source>
        <translation>jusqu’au maximum indiqué</translation>
    </message>
    <message>
        <source>After the end</source>
        <translation>Après la fin</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Unemployment benefit</source>
        <translation>Allocation de chômage</translation>
    </message>
    <message>
        <source>by the rule of the country</source>
        <translation>selon la règle du pays</translation>
    </message>
    <message>
        <source>an amount a month</source>
        <translation>un montant par mois</translation>
    </message>
    <message>
        <source>For at most so many months</source>
        <translation>Pour au plus tant de mois</translation>
    </message>
    <message>
        <source>as long as the rule pays</source>
        <translation>tant que la règle paie</translation>
    </message>
    <message>
        <source>Then follows</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a job like that of %1</source>
        <translation>un poste comme celui de %1</translation>
    </message>
    <message>
        <source>What the benefit follows from</source>
        <translation>De quoi découle l’allocation</translation>
    </message>
    <message>
        <source>Amount a month</source>
        <translation>Montant par mois</translation>
    </message>
    <message>
        <source>Currency of the amount</source>
        <translation>Monnaie du montant</translation>
    </message>
    <message>
        <source>Country that pays</source>
        <translation>Pays qui verse</translation>
    </message>
    <message>
        <source>Gross pay before, a month</source>
        <translation>Salaire brut précédent, par mois</translation>
    </message>
    <message>
        <source>of this offer</source>
        <translation>de cette offre</translation>
    </message>
    <message>
        <source>Insured months at the end</source>
        <translation>Mois assurés à la fin</translation>
    </message>
    <message>
        <source>of this contract alone</source>
        <translation>de ce contrat seul</translation>
    </message>
    <message>
        <source>Age at the end</source>
        <translation>Âge à la fin</translation>
    </message>
    <message>
        <source>by the candidate’s year of birth</source>
        <translation>selon l’année de naissance du candidat</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>of the candidate’s household</source>
        <translation>du ménage du candidat</translation>
    </message>
    <message>
        <source>Once, and on notice</source>
        <translation>Versements uniques et congé</translation>
    </message>
    <message>
        <source>What comes once is paid on</source>
        <translation>Ce qui vient une fois est payé le</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>Days of notice within the trial period</source>
        <translation>Jours de préavis pendant l’essai</translation>
    </message>
    <message>
        <source>by law, where it is known</source>
        <translation>selon la loi, si elle est connue</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>such as: said in the interview</source>
        <translation>par exemple : dit à l’entretien</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::Badge</name>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>pas clair</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>indiqué</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contradictoire</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>read, to be checked</source>
        <translation>lu, à vérifier</translation>
    </message>
    <message>
        <source>read, not confirmed</source>
        <translation>lu, non confirmé</translation>
    </message>
    <message>
        <source>follows from the fields</source>
        <translation>découle des champs</translation>
    </message>
    <message>
        <source>Expected to be right: %1 of the values read like this.</source>
        <translation>Exactes selon toute attente : %1 des valeurs lues ainsi.</translation>
    </message>
    <message>
        <source>None was among the texts the reader was measured on: the share follows from other values and an assumption.</source>
        <translation>Aucune ne figurait dans les textes qui ont servi à mesurer la lecture : la part découle d’autres valeurs et d’une hypothèse.</translation>
    </message>
    <message>
        <source>Right in the texts the reader was measured on: %1 of %2; few values are weighed with an assumption.</source>
        <translation>Exactes dans les textes qui ont servi à mesurer la lecture : %1 sur %2 ; un petit nombre de valeurs est pondéré par une hypothèse.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::BookPage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::CandidateEditor</name>
    <message>
        <source>Profile of %1</source>
        <translation>Profil de %1</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Nouveau candidat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nationalities; none: not known</source>
        <translation>Nationalités&#xa0;; aucune&#xa0;: inconnues</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Habite en/au</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Permits to work</source>
        <translation>Permis de travail</translation>
    </message>
    <message>
        <source>These are all the permits there are</source>
        <translation>Ce sont tous les permis existants</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Diplômes</translation>
    </message>
    <message>
        <source>These are all the degrees there are</source>
        <translation>Ce sont tous les diplômes obtenus</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Enrolled as a student now</source>
        <translation>Actuellement étudiant inscrit</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Years of experience in all, where no work is listed</source>
        <translation>Années d’expérience au total, si aucun emploi n’est indiqué</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>These are all the languages spoken</source>
        <translation>Ce sont toutes les langues parlées</translation>
    </message>
    <message>
        <source>The candidate needs a name, so that reports and commands can tell people apart.</source>
        <translation>Le candidat doit avoir un nom, pour que les rapports et commandes distinguent les personnes.</translation>
    </message>
    <message>
        <source>There is a candidate “%1” already. Choose another name.</source>
        <translation>Il existe déjà un candidat «&#x202f;%1&#x202f;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed here will be lost.</source>
        <translation>Ce que vous avez saisi ici sera perdu.</translation>
    </message>
    <message>
        <source>Household for taxes</source>
        <translation>Ménage pour les impôts</translation>
    </message>
    <message>
        <source>No offer in the comparison is at a place with tax data.</source>
        <translation>Aucune offre de la comparaison n’est en un lieu avec données fiscales.</translation>
    </message>
    <message>
        <source>Only what the taxes at the places of the offers in the comparison depend on.</source>
        <translation>Seulement ce dont dépendent les impôts aux lieux des offres comparées.</translation>
    </message>
    <message>
        <source>In the town</source>
        <translation>Dans la localité</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Security clearances</source>
        <translation>Habilitations de sécurité</translation>
    </message>
    <message>
        <source>These are all the clearances held</source>
        <translation>Ce sont toutes les habilitations</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::CandidatesDialog</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>nothing known yet</source>
        <translation>rien de connu pour l’instant</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copie</translation>
    </message>
    <message>
        <source>JSON Resume (*.json)</source>
        <translation>JSON Resume (*.json)</translation>
    </message>
    <message>
        <source>Import candidates</source>
        <translation>Importer des candidats</translation>
    </message>
    <message>
        <source>JSON Resume or Europass (*.json *.xml)</source>
        <translation>JSON Resume ou Europass (*.json *.xml)</translation>
    </message>
    <message>
        <source>Export the candidate</source>
        <translation>Exporter le candidat</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>A&amp;nonymised copy</source>
        <translation>Copie a&amp;nonyme</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Rien n’a été importé. %1</translation>
    </message>
    <message>
        <source>%1.json</source>
        <translation>%1.json</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit : %2</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidat %1</translation>
    </message>
    <message>
        <source>&amp;JSON Resume: everything…</source>
        <translation>&amp;JSON Resume : tout…</translation>
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
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Images (*.png);;Dessins (*.svg)</translation>
    </message>
    <message>
        <source>&amp;Save as picture…</source>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>No offer is chosen. Tick offers on the left to see their pay here.</source>
        <translation>Aucune offre n’est choisie. Cochez des offres à gauche pour voir leur salaire ici.</translation>
    </message>
    <message>
        <source>pay.png</source>
        <comment>the proposed name of a picture</comment>
        <translation>salaire.png</translation>
    </message>
    <message>
        <source>S&amp;ave as picture…</source>
        <translation>&amp;Enregistrer comme image…</translation>
    </message>
    <message>
        <source>pay-over-time.png</source>
        <comment>the proposed name of a picture</comment>
        <translation>salaire-temps.png</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::CodeCombo</name>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>“%1” is no country. Choose one from the list.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un pays. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>“%1” is no language. Choose one from the list.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une langue. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Write its code, such as CHF.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une monnaie. Écrivez son code, p. ex. CHF.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>short for: not stated; of a country, language or currency</comment>
        <translation>n.&#x202f;c.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::CompareTab</name>
    <message>
        <source>&amp;differences only</source>
        <translation>&amp;différences seules</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Différences seules</translation>
    </message>
    <message>
        <source>Show only rows in which the offers differ</source>
        <translation>N’afficher que les lignes où les offres diffèrent</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>Open or close all groups</source>
        <translation>Ouvrir ou fermer tous les groupes</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Ouvrir tous les groupes</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Fermer tous les groupes</translation>
    </message>
    <message>
        <source>Rows to which no offer says anything</source>
        <translation>Lignes dont aucune offre ne dit rien</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>baseline: %1</source>
        <translation>référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>The offer the others are held against</source>
        <translation>L’offre à laquelle les autres sont comparées</translation>
    </message>
    <message>
        <source>This book has no offers yet. Choose “Paste or import”, or drop files or text onto this window.</source>
        <translation>Ce carnet n’a pas encore d’offres. Choisissez «&#x202f;Coller ou importer&#x202f;», ou déposez des fichiers ou du texte dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Tick offers in the list at the left to see them side by side.</source>
        <translation>Cochez des offres dans la liste de gauche pour les voir côte à côte.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ComparisonTableModel</name>
    <message>
        <source>%1, group, collapsed</source>
        <translation>%1, groupe, fermé</translation>
    </message>
    <message>
        <source>%1, group, expanded</source>
        <translation>%1, groupe, ouvert</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ComparisonView</name>
    <message>
        <source>Comparison of offers</source>
        <translation>Comparaison des offres</translation>
    </message>
    <message>
        <source>One column for each offer, one row for each question. Enter shows why a value is what it is.</source>
        <translation>Une colonne par offre, une ligne par question. Entrée montre pourquoi une valeur est ce qu’elle est.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::DecimalEdit</name>
    <message>
        <source>%1: “%2” is not a figure. Write it as %3.</source>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;» n’est pas un nombre. Écrivez-le ainsi&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: %2 is less than %3.</source>
        <translation>%1&#xa0;: %2 est inférieur à %3.</translation>
    </message>
    <message>
        <source>%1: %2 is more than %3.</source>
        <translation>%1&#xa0;: %2 est supérieur à %3.</translation>
    </message>
    <message>
        <source>%1: %2 has to be a whole number.</source>
        <translation>%1&#xa0;: %2 doit être un nombre entier.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::EligibilityMatrixModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>May apply to</source>
        <translation>Peut postuler à</translation>
    </message>
    <message>
        <source>May %1 apply?</source>
        <translation>%1 peut-il postuler ?</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>may apply to offers: %1 of %2</source>
        <translation>peut postuler aux offres : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::EligibilityPage</name>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Save as C&amp;SV…</source>
        <translation>Enregistrer en C&amp;SV…</translation>
    </message>
    <message>
        <source>Find a candidate</source>
        <translation>Chercher un candidat</translation>
    </message>
    <message>
        <source>On which offer</source>
        <translation>Sur quelle offre</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation>Qui peut postuler</translation>
    </message>
    <message>
        <source>all candidates</source>
        <translation>tous les candidats</translation>
    </message>
    <message>
        <source>Who may apply to what</source>
        <translation>Qui peut postuler à quoi</translation>
    </message>
    <message>
        <source>Candidates by offers. A heading sorts; a cell tells its reasons.</source>
        <translation>Candidats par offres. Un en-tête trie ; une cellule donne ses raisons.</translation>
    </message>
    <message>
        <source>for any offer</source>
        <translation>pour n’importe quelle offre</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>This book has no candidates yet. Add one from the menu “Candidate”.</source>
        <translation>Ce carnet n’a pas encore de candidats. Ajoutez-en un par le menu «&#x202f;Candidat&#x202f;».</translation>
    </message>
    <message>
        <source>No offer is chosen. Tick offers in the list at the left.</source>
        <translation>Aucune offre n’est choisie. Cochez des offres dans la liste à gauche.</translation>
    </message>
    <message>
        <source>eligibility.csv</source>
        <comment>the proposed name of a table</comment>
        <translation>admissibilite.csv</translation>
    </message>
    <message>
        <source>The table could not be written to %1: %2</source>
        <translation>Le tableau n’a pas pu être écrit dans %1 : %2</translation>
    </message>
    <message>
        <source>Candidates: %1 of %2, judged for %3. A heading sorts; a cell tells its reasons at the right.</source>
        <translation>Candidats : %1 sur %2, jugés au %3. Un en-tête trie ; une cellule donne ses raisons à droite.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::FieldForm</name>
    <message>
        <source>Fields of the posting</source>
        <translation>Champs de l’annonce</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Indiqué</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::FieldRow</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Tel que lu</translation>
    </message>
    <message>
        <source>Back to what was read from the text</source>
        <translation>Revenir à ce qui a été lu dans le texte</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take this instead</source>
        <translation>Retenir plutôt ceci</translation>
    </message>
    <message>
        <source>Take this instead: %1</source>
        <translation>Retenir plutôt ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>also: %1, because of %2</source>
        <translation>aussi&#xa0;: %1, d’après %2</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::HouseholdForm</name>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (supposé)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>à indiquer</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ImportController</name>
    <message>
        <source>Import postings</source>
        <translation>Importer des annonces</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>dropped page</source>
        <translation>page déposée</translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>texte déposé</translation>
    </message>
    <message>
        <source>Reading postings</source>
        <translation>Lecture des annonces</translation>
    </message>
    <message>
        <source>Postings (*.txt *.md *.html *.htm *.pdf *.json *.jsonld *.csv *.eml)</source>
        <translation>Annonces (*.txt *.md *.html *.htm *.pdf *.json *.jsonld *.csv *.eml)</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ImportReview</name>
    <message>
        <source>Review of the import</source>
        <translation>Contrôle de l’importation</translation>
    </message>
    <message>
        <source>Imported texts; ticked ones go into the book</source>
        <translation>Textes importés&#xa0;; ceux qui sont cochés vont dans le carnet</translation>
    </message>
    <message>
        <source>Confirm all &amp;sure</source>
        <translation>Confirmer les &amp;sûrs</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Maj+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Posting without a title</source>
        <translation>Annonce sans intitulé</translation>
    </message>
    <message>
        <source>✓ nothing to check</source>
        <translation>✓ rien à vérifier</translation>
    </message>
    <message>
        <source>? to check: %1</source>
        <translation>? à vérifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>≡ Benchmark, not an offer</source>
        <translation>≡ Repère salarial, pas une offre</translation>
    </message>
    <message>
        <source>✕ A form, refused as an offer</source>
        <translation>✕ Formulaire, refusé comme offre</translation>
    </message>
    <message>
        <source>✕ A form, refused as an offer; its pay ranges can be kept</source>
        <translation>✕ Formulaire, refusé comme offre&#xa0;; ses fourchettes de salaire peuvent être conservées</translation>
    </message>
    <message>
        <source>✕ Not a job posting</source>
        <translation>✕ Pas une annonce d’emploi</translation>
    </message>
    <message>
        <source>= Already in the book, not added again</source>
        <translation>= Déjà dans le carnet, pas ajouté à nouveau</translation>
    </message>
    <message>
        <source>✕ Could not be read</source>
        <translation>✕ Lecture impossible</translation>
    </message>
    <message>
        <source>Pay ranges that are kept to hold offers against:</source>
        <translation>Fourchettes de salaire conservées pour comparer les offres&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add %1 to book</source>
        <translation>&amp;Ajouter %1 au carnet</translation>
    </message>
    <message>
        <source>Every field that is stated was looked at.</source>
        <translation>Chaque champ indiqué a été vérifié.</translation>
    </message>
    <message>
        <source>Fields not confirmed: %1. They are marked so in the book.</source>
        <translation>Champs non confirmés&#xa0;: %1. Ils sont signalés dans le carnet.</translation>
    </message>
    <message>
        <source>Leave the review?</source>
        <translation>Quitter le contrôle&#xa0;?</translation>
    </message>
    <message>
        <source>What you confirmed and corrected here is not in the book yet and will be lost.</source>
        <translation>Ce que vous avez confirmé et corrigé ici n’est pas encore dans le carnet et sera perdu.</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>This text was taken as %1 postings; this is number %2.</source>
        <translation>Ce texte a été lu comme %1 annonces ; voici le numéro %2.</translation>
    </message>
    <message>
        <source>Take as one posting</source>
        <translation>Prendre comme une seule annonce</translation>
    </message>
    <message>
        <source>This text may hold %1 postings. It was taken as one.</source>
        <translation>Ce texte contient peut-être %1 annonces. Il a été lu comme une seule.</translation>
    </message>
    <message>
        <source>Take as %1 postings</source>
        <translation>Prendre comme %1 annonces</translation>
    </message>
    <message>
        <source>Take as a posting all the same</source>
        <translation>Le prendre quand même comme annonce</translation>
    </message>
    <message>
        <source>By itself this text is no posting. You take it as one.</source>
        <translation>En soi, ce texte n’est pas une annonce. Vous le prenez comme telle.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Le laisser tel quel</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Rien n’est coché.</translation>
    </message>
    <message>
        <source>Fields not confirmed in all that is ticked: %1, here: %2. They are marked so in the book.</source>
        <translation>Champs non confirmés dans tout ce qui est coché&#xa0;: %1, ici&#xa0;: %2. Ils sont signalés dans le carnet.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::KeysDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>A key, or what it does</source>
        <translation>Une touche, ou ce qu’elle fait</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Chercher une touche</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Touches et ce qu’elles font</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Aucune touche ne fait cela.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::LensBar</name>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>Whose eligibility is judged</source>
        <translation>La personne dont l’admissibilité est appréciée</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>salaire</translation>
    </message>
    <message>
        <source>Whether pay is shown as stated, net or gross</source>
        <translation>Salaire affiché tel qu’indiqué, net ou brut</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>The currency everything is brought to</source>
        <translation>La monnaie dans laquelle tout est converti</translation>
    </message>
    <message>
        <source>per</source>
        <translation>par</translation>
    </message>
    <message>
        <source>Whether pay is shown by the year, month or hour</source>
        <translation>Salaire affiché par an, par mois ou par heure</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>Whether part-time pay is shown as worked or brought to full time</source>
        <translation>Salaire à temps partiel affiché selon le taux ou ramené au plein temps</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>tel qu’indiqué</translation>
    </message>
    <message>
        <source>net</source>
        <translation>net</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>brut</translation>
    </message>
    <message>
        <source>as worked</source>
        <translation>selon le taux</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>plein temps</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3 · %4</source>
        <translation>1 %1 = %2 %3 · %4</translation>
    </message>
    <message>
        <source>old rate: %1</source>
        <translation>taux ancien&#xa0;: %1</translation>
    </message>
    <message>
        <source>No exchange rate is used</source>
        <translation>Aucun taux de change n’est utilisé</translation>
    </message>
    <message>
        <source>Exchange rates: %1</source>
        <translation>Taux de change&#xa0;: %1</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>au</translation>
    </message>
    <message>
        <source>The day that counts as today: deadlines, ages, memberships, the newest rate</source>
        <translation>Le jour qui compte comme aujourd’hui : délais, âges, adhésions, le dernier cours</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Another day:</source>
        <translation>Autre jour :</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Autre jour</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>What a working year is, and whether the way to work counts</source>
        <translation>Ce qu’est une année de travail et si le trajet compte</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>Whether pay is shown in the prices of one country</source>
        <translation>Si le salaire est montré aux prix d’un pays</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>sans le trajet</translation>
    </message>
    <message>
        <source>with the way to work</source>
        <translation>avec le trajet</translation>
    </message>
    <message>
        <source>set</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>Hours, holidays and leave by country…</source>
        <translation>Heures, jours fériés et congés par pays…</translation>
    </message>
    <message>
        <source>of the place of work</source>
        <translation>du lieu de travail</translation>
    </message>
    <message>
        <source>Choose which exchange rates are used</source>
        <translation>Choisir quels taux de change sont utilisés</translation>
    </message>
    <message>
        <source>This comparison keeps its rates. There are newer ones.</source>
        <translation>Cette comparaison garde ses taux. Il y en a de plus récents.</translation>
    </message>
    <message>
        <source>exchange rates…</source>
        <translation>taux de change…</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>horizon</translation>
    </message>
    <message>
        <source>Over how many months the sums of the offers are compared; off: not at all</source>
        <translation>Sur combien de mois les sommes des offres sont comparées ; non : pas du tout</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>Months of the horizon</source>
        <translation>Mois de l’horizon</translation>
    </message>
    <message>
        <source> months, then Enter</source>
        <translation> mois, puis Entrée</translation>
    </message>
    <message>
        <source>Assumptions for %1…</source>
        <translation>Hypothèses pour %1…</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ListFilterButton</name>
    <message>
        <source>Sort and filter</source>
        <translation>Trier et filtrer</translation>
    </message>
    <message>
        <source>Sort and filter the list</source>
        <translation>Trier et filtrer la liste</translation>
    </message>
    <message>
        <source>Sort the list; show only some offers</source>
        <translation>Trier la liste&#xa0;; n’afficher que certaines offres</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtré</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Repères salariaux</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Autres textes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>May I apply?</source>
        <translation>Puis-je postuler&#xa0;?</translation>
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
        <translation>Offres.offerbook</translation>
    </message>
    <message>
        <source>About Offerbook</source>
        <translation>À propos d’Offerbook</translation>
    </message>
    <message>
        <source>Offerbook %1

Compares job offers side by side: pay, contract, remote days, and whether you may apply.

Exchange rates: euro reference rates of the European Central Bank. Groups of states: see the sources named with each reason.</source>
        <translation>Offerbook %1

Compare des offres d’emploi côte à côte&#xa0;: salaire, contrat, jours de télétravail et possibilité de postuler.

Taux de change&#xa0;: taux de référence de l’euro de la Banque centrale européenne. Groupes d’États&#xa0;: voir les sources citées avec chaque raison.</translation>
    </message>
    <message>
        <source>No recent books</source>
        <translation>Aucun carnet récent</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>Ann&amp;uler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (copy).offerbook</source>
        <translation>%1 (copie).offerbook</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Vérifier le carnet</translation>
    </message>
    <message>
        <source>Everything in this book is in order.</source>
        <translation>Tout est en ordre dans ce carnet.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Books of offers (*.offerbook)</source>
        <translation>Carnets d’offres (*.offerbook)</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Ouvrir un carnet</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Nouveau carnet</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Rapport en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Admissibilité</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ManualRates</name>
    <message>
        <source>Rates of your own</source>
        <translation>Vos propres taux</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Typed on</source>
        <translation>Saisi le</translation>
    </message>
    <message>
        <source>1 unit of this currency</source>
        <translation>1 unité de cette monnaie</translation>
    </message>
    <message>
        <source>in units of this currency</source>
        <translation>en unités de cette monnaie</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>Choose the two currencies of the rate.</source>
        <translation>Choisissez les deux monnaies du taux.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::NetGrossDialog</name>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Pictures and figures (*.png *.svg *.csv)</source>
        <translation>Images et chiffres (*.png *.svg *.csv)</translation>
    </message>
    <message>
        <source>Net and gross</source>
        <translation>Net et brut</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>Ligne par ligne</translation>
    </message>
    <message>
        <source>Over incomes</source>
        <translation>Selon le revenu</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>From gross to net</source>
        <translation>Du brut au net</translation>
    </message>
    <message>
        <source>From net to gross</source>
        <translation>Du net au brut</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>pour un an</translation>
    </message>
    <message>
        <source>for a month</source>
        <translation>pour un mois</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>&amp;Add a place</source>
        <translation>&amp;Ajouter un lieu</translation>
    </message>
    <message>
        <source>&amp;Remove this place</source>
        <translation>&amp;Retirer ce lieu</translation>
    </message>
    <message>
        <source>From gross to net, line by line</source>
        <translation>Du brut au net, ligne par ligne</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Rate or table</source>
        <translation>Taux ou barème</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>&amp;Save the chart…</source>
        <translation>&amp;Enregistrer le graphique…</translation>
    </message>
    <message>
        <source>Gross from</source>
        <translation>Brut de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Gross to</source>
        <translation>Brut à</translation>
    </message>
    <message>
        <source>The gross that would be needed elsewhere for the same net</source>
        <translation>Le brut qu’il faudrait ailleurs pour le même net</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Gross needed for the same net</source>
        <translation>Brut nécessaire pour le même net</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Saisissez un montant.</translation>
    </message>
    <message>
        <source>The amount cannot be used: not negative, at most two digits after the point.</source>
        <translation>Le montant n’est pas utilisable : non négatif, deux décimales au plus.</translation>
    </message>
    <message>
        <source>%1 gross leave %2 net</source>
        <translation>%1 bruts laissent %2 nets</translation>
    </message>
    <message>
        <source>Assumed, and to be changed at the left: %1</source>
        <translation>Supposé, modifiable à gauche : %1</translation>
    </message>
    <message>
        <source>The first amount has to be above zero and below the second.</source>
        <translation>Le premier montant doit être supérieur à zéro et inférieur au second.</translation>
    </message>
    <message>
        <source>Gross in %1 for the same net</source>
        <translation>Brut pour le même net : %1</translation>
    </message>
    <message>
        <source>%1 net at: %2</source>
        <translation>%1 nets à : %2</translation>
    </message>
    <message>
        <source>net-and-gross.png</source>
        <translation>net-et-brut.png</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::OfferHeader</name>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::OfferListModel</name>
    <message>
        <source>in the comparison</source>
        <translation>dans la comparaison</translation>
    </message>
    <message>
        <source>not in the comparison</source>
        <translation>pas dans la comparaison</translation>
    </message>
    <message>
        <source>Offer without a title</source>
        <translation>Offre sans intitulé</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Encore 1 jour</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>Encore %1 jours</translation>
    </message>
    <message>
        <source>%1 levels</source>
        <translation>%1 niveaux</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Repères salariaux</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Autres textes</translation>
    </message>
    <message>
        <source>Comparing %1 of %2</source>
        <translation>%1 sur %2 comparées</translation>
    </message>
    <message>
        <source>Other offers</source>
        <translation>Autres offres</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Trouvé %1</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::OfferPanel</name>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Space puts an offer into the comparison or takes it out.</source>
        <translation>Espace ajoute une offre à la comparaison ou l’en retire.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::PartialDateEdit</name>
    <message>
        <source>%1, %2 or %3</source>
        <comment>a day, a month and a year, as examples of dates</comment>
        <translation>%1, %2 ou %3</translation>
    </message>
    <message>
        <source>%1: “%2” can be %3 or %4. Write it as %5.</source>
        <translation>%1 : «&#x202f;%2&#x202f;» peut être %3 ou %4. Écrivez par exemple %5.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date. Write it as %3, or %4 or %5 where less is known.</source>
        <translation>%1 : «&#x202f;%2&#x202f;» n’est pas une date. Écrivez-la comme %3, ou %4 ou %5 si l’on en sait moins.</translation>
    </message>
    <message>
        <source>%1: write a whole day, such as %2.</source>
        <translation>%1 : écrivez un jour complet, par exemple %2.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::PartsBar</name>
    <message>
        <source>What becomes of the gross</source>
        <translation>Ce que devient le brut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::PasteDialog</name>
    <message>
        <source>Paste a posting</source>
        <translation>Coller une annonce</translation>
    </message>
    <message>
        <source>&amp;Text of the posting</source>
        <translation>&amp;Texte de l’annonce</translation>
    </message>
    <message>
        <source>Text of the posting</source>
        <translation>Texte de l’annonce</translation>
    </message>
    <message>
        <source>Copy the whole text of the posting and paste it here, with its headings and its small print.</source>
        <translation>Copiez tout le texte de l’annonce et collez-le ici, avec ses titres et ses mentions en petits caractères.</translation>
    </message>
    <message>
        <source>&amp;Name (if you like)</source>
        <translation>&amp;Nom (facultatif)</translation>
    </message>
    <message>
        <source>Name of the text</source>
        <translation>Nom du texte</translation>
    </message>
    <message>
        <source>such as the address of the page</source>
        <translation>p. ex. l’adresse de la page</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::PlaceInput</name>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Tax year</source>
        <translation>Année fiscale</translation>
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
        <translation>S&amp;tatut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Confirm all &amp;sure</source>
        <translation>Confirmer les &amp;sûrs</translation>
    </message>
    <message>
        <source>Confirms every field the reader was sure of</source>
        <translation>Confirme chaque champ dont la lecture est sûre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Offer without a title</source>
        <translation>Offre sans intitulé</translation>
    </message>
    <message>
        <source>Everything stated was looked at.</source>
        <translation>Tout ce qui est indiqué a été vérifié.</translation>
    </message>
    <message>
        <source>Not confirmed yet: %1; to be checked: %2</source>
        <translation>Pas encore confirmés&#xa0;: %1&#xa0;; à vérifier&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::QuestionsPage</name>
    <message>
        <source>&amp;Copy the questions</source>
        <translation>&amp;Copier les questions</translation>
    </message>
    <message>
        <source>all questions</source>
        <translation>toutes les questions</translation>
    </message>
    <message>
        <source>to the employers</source>
        <translation>aux employeurs</translation>
    </message>
    <message>
        <source>to the candidate</source>
        <translation>au candidat</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui demander</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What the answer can do</source>
        <translation>Ce que peut la réponse</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Questions à poser</translation>
    </message>
    <message>
        <source>the candidate, for %1</source>
        <translation>le candidat, pour %1</translation>
    </message>
    <message>
        <source>There is nothing to ask: postings and profile say everything that counts here.</source>
        <translation>Il n’y a rien à demander : les annonces et le profil disent tout ce qui compte ici.</translation>
    </message>
    <message>
        <source>What neither the posting nor the profile states, the answer that can change most first.</source>
        <translation>Ce que ni l’annonce ni le profil ne disent ; d’abord ce qui peut changer le plus.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RateChart</name>
    <message>
        <source>Exchange rate over time</source>
        <translation>Taux de change dans le temps</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RateDays</name>
    <message>
        <source>Published rates</source>
        <translation>Taux publiés</translation>
    </message>
    <message>
        <source>the &amp;newest (%1)</source>
        <translation>les plus &amp;récents (%1)</translation>
    </message>
    <message>
        <source>the &amp;newest</source>
        <translation>les plus &amp;récents</translation>
    </message>
    <message>
        <source>of one &amp;day</source>
        <translation>d’un &amp;jour</translation>
    </message>
    <message>
        <source>the a&amp;verage of a period</source>
        <translation>la &amp;moyenne d’une période</translation>
    </message>
    <message>
        <source>Day of the rates</source>
        <translation>Jour des taux</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Premier jour de la période</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Dernier jour de la période</translation>
    </message>
    <message>
        <source>Look the &amp;rates up anew: this comparison keeps those it was made with</source>
        <translation>C&amp;hercher les taux à nouveau : cette comparaison garde ceux avec lesquels elle a été faite</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RateHistoryModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RateHistoryPage</name>
    <message>
        <source>Source: European Central Bank, euro reference rates. For information only: no bank has to change at them.</source>
        <translation>Source : Banque centrale européenne, taux de référence de l’euro. À titre d’information seulement : aucune banque n’est tenue de changer à ces taux.</translation>
    </message>
    <message>
        <source>The rate of this currency</source>
        <translation>Le taux de cette monnaie</translation>
    </message>
    <message>
        <source>in this currency</source>
        <translation>dans cette monnaie</translation>
    </message>
    <message>
        <source>Over which time</source>
        <translation>Sur quelle durée</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Rates by day</source>
        <translation>Taux par jour</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 ans</translation>
    </message>
    <message>
        <source>since the beginning</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>1 %1 in %2</source>
        <translation>1 %1 en %2</translation>
    </message>
    <message>
        <source>used: %1 (%2)</source>
        <translation>utilisé : %1 (%2)</translation>
    </message>
    <message>
        <source>There are no rates of this pair in this time.</source>
        <translation>Il n’y a pas de taux de cette paire dans cette période.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>From %1 to %2; lowest %3, highest %4.</source>
        <translation>De %1 à %2 ; au plus bas %3, au plus haut %4.</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RateUpdateBox</name>
    <message>
        <source>Newer rates</source>
        <translation>Taux plus récents</translation>
    </message>
    <message>
        <source>Address of the rates</source>
        <translation>Adresse des taux</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Rates are downloaded only when you ask for it; nothing of the book is sent.</source>
        <translation>Les taux ne sont téléchargés que si vous le demandez ; rien du carnet n’est envoyé.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Update rates</source>
        <translation>Mettre à jo&amp;ur les taux</translation>
    </message>
    <message>
        <source>Stopped. The old rates stay.</source>
        <translation>Arrêté. Les anciens taux restent.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Demande à %1 …</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RatesDialog</name>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Pages about the exchange rates</source>
        <translation>Pages sur les taux de change</translation>
    </message>
    <message>
        <source>&amp;Choice</source>
        <translation>&amp;Choix</translation>
    </message>
    <message>
        <source>Use these rates</source>
        <translation>Utiliser ces taux</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rates of your own, before the published ones</source>
        <translation>Vos propres taux, avant les taux publiés</translation>
    </message>
    <message>
        <source>Days after which a rate is marked as old</source>
        <translation>Jours après lesquels un taux est marqué comme ancien</translation>
    </message>
    <message>
        <source>Days after which a rate is marked as &amp;old</source>
        <translation>Jours après lesquels un taux est marqué comme &amp;ancien</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>Dans le &amp;temps</translation>
    </message>
    <message>
        <source>What &amp;if</source>
        <translation>Et &amp;si</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ReasonsPane</name>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Why the chosen figure is what it is: each step with its source.</source>
        <translation>Pourquoi le chiffre choisi est ce qu’il est&#xa0;: chaque étape avec sa source.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a figure in the table. Here stands how it came about, step by step, with every source.</source>
        <translation>Choisissez un chiffre dans le tableau. Son calcul détaillé s’affiche ici, étape par étape, avec chaque source.</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>Sources of these lines</source>
        <translation>Sources de ces lignes</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ReportDialog</name>
    <message>
        <source>Leave out the candidate’s &amp;name and where files lie</source>
        <translation>Omettre le &amp;nom du candidat et l’emplacement des fichiers</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Aperç&amp;u…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
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
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>P&amp;apier&#xa0;:</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Le rapport est en préparation…</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 pages</translation>
    </message>
    <message>
        <source>%1 %2.pdf</source>
        <comment>the proposed name of a report: the book and the day</comment>
        <translation>%1 %2.pdf</translation>
    </message>
    <message>
        <source>%1 is being written…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>The printer did not take the report. Nothing was printed.</source>
        <translation>L’imprimante n’a pas accepté le rapport. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Page web (*.html)</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RereadController</name>
    <message>
        <source>Reading texts again</source>
        <translation>Relecture des textes</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::RereadDialog</name>
    <message>
        <source>Texts read again</source>
        <translation>Textes relus</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>Dans le carnet</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Lu maintenant</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s&apos;agit</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Tick what to take; what you typed or confirmed keeps its value.</source>
        <translation>Cochez ce qui doit être repris ; ce que vous avez saisi ou confirmé garde sa valeur.</translation>
    </message>
    <message>
        <source>%1 (contradicted)</source>
        <translation>%1 (contredit)</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>pas clair</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Same values: %1</source>
        <translation>Mêmes valeurs : %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Ticked: %1 of %2</source>
        <translation>Cochés : %1 sur %2</translation>
    </message>
    <message>
        <source>Take what is ticked</source>
        <translation>Reprendre ce qui est coché</translation>
    </message>
    <message>
        <source>Read again: 1 posting. Nothing would change.</source>
        <translation>Annonces relues : 1. Rien ne changerait.</translation>
    </message>
    <message>
        <source>Read again: 1 posting.</source>
        <translation>Annonces relues : 1.</translation>
    </message>
    <message>
        <source>Read again: %1 postings. Without any change: %2.</source>
        <translation>Annonces relues : %1. Sans aucun changement : %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ShareChart</name>
    <message>
        <source>Net in percent of gross</source>
        <translation>Net en pour cent du brut</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % de %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1 : %2 à %3</translation>
    </message>
    <message>
        <source>%1: %2 % of %3 stay</source>
        <translation>%1 : %2 % de %3 restent</translation>
    </message>
    <message>
        <source>Gross, %1</source>
        <translation>Brut, %1</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::SourceTextView</name>
    <message>
        <source>Source text</source>
        <translation>Texte source</translation>
    </message>
    <message>
        <source>F4 goes to the next marked place, Ctrl+F finds words</source>
        <translation>F4 passe au prochain endroit marqué, Ctrl+F recherche des mots</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>pas dans le texte</translation>
    </message>
    <message>
        <source>%1: to be checked</source>
        <translation>%1&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>%1: says otherwise</source>
        <translation>%1&#xa0;: dit autre chose</translation>
    </message>
    <message>
        <source>%1: not taken, the field says why</source>
        <translation>%1&#xa0;: non retenu, le champ dit pourquoi</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::StatusLine</name>
    <message>
        <source>1 offer compared</source>
        <translation>1 offre comparée</translation>
    </message>
    <message>
        <source>%1 offers compared</source>
        <translation>%1 offres comparées</translation>
    </message>
    <message>
        <source>no open questions</source>
        <translation>aucune question en suspens</translation>
    </message>
    <message>
        <source>1 open question</source>
        <translation>1 question en suspens</translation>
    </message>
    <message>
        <source>%1 open questions</source>
        <translation>%1 questions en suspens</translation>
    </message>
    <message>
        <source>%1 · everything saved</source>
        <translation>%1 · tout est enregistré</translation>
    </message>
    <message>
        <source>Rates %1</source>
        <translation>Taux %1</translation>
    </message>
    <message>
        <source>No exchange rates</source>
        <translation>Aucun taux de change</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ToolRow</name>
    <message>
        <source>+ &amp;Paste or import</source>
        <translation>+ &amp;Coller ou importer</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Search offers, texts, notes   Ctrl+F</source>
        <translation>Offres, textes, notes   Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search as you type in titles, employers, notes and source texts</source>
        <translation>Recherche au fil de la saisie dans les intitulés, employeurs, notes et textes sources</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::ValueEditorBase</name>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Supprimer cette condition</translation>
    </message>
    <message>
        <source>Add a part of the pay</source>
        <translation>Ajouter un élément de salaire</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Supprimer cet élément</translation>
    </message>
    <message>
        <source>Add a permit</source>
        <translation>Ajouter un permis</translation>
    </message>
    <message>
        <source>Remove this permit</source>
        <translation>Supprimer ce permis</translation>
    </message>
    <message>
        <source>Add a degree</source>
        <translation>Ajouter un diplôme</translation>
    </message>
    <message>
        <source>Remove this degree</source>
        <translation>Supprimer ce diplôme</translation>
    </message>
    <message>
        <source>Add work</source>
        <translation>Ajouter un emploi</translation>
    </message>
    <message>
        <source>Remove this work</source>
        <translation>Supprimer cet emploi</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>Supprimer cette langue</translation>
    </message>
    <message>
        <source>Add a language requirement</source>
        <translation>Ajouter une exigence de langue</translation>
    </message>
    <message>
        <source>Remove this requirement</source>
        <translation>Supprimer cette exigence</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Supprimer cette ligne</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Add a country</source>
        <translation>Ajouter un pays</translation>
    </message>
    <message>
        <source>Remove this country</source>
        <translation>Supprimer ce pays</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>“%1” is less than “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» est inférieur à «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Supprimer ce lieu</translation>
    </message>
    <message>
        <source>EQF %1</source>
        <translation>CEC %1</translation>
    </message>
    <message>
        <source>Add a clearance</source>
        <translation>Ajouter une habilitation</translation>
    </message>
    <message>
        <source>Remove this clearance</source>
        <translation>Supprimer cette habilitation</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::WelcomePage</name>
    <message>
        <source>Compare offers side by side</source>
        <translation>Comparer des offres côte à côte</translation>
    </message>
    <message>
        <source>A book holds your postings and offers: what they pay, for how long, how often at home, and whether you may apply. Everything is in one file on this computer; every change is saved at once and can be undone.</source>
        <translation>Un carnet contient vos annonces et offres&#xa0;: le salaire, la durée, les jours de télétravail et la possibilité de postuler. Tout est dans un seul fichier sur cet ordinateur&#xa0;; chaque modification est enregistrée aussitôt et peut être annulée.</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;Nouveau carnet…</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>&amp;Ouvrir un carnet…</translation>
    </message>
    <message>
        <source>Look at the &amp;sample book</source>
        <translation>Voir le carnet d’&amp;exemple</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>Carnets récents</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::WhatIfPage</name>
    <message>
        <source>▲ and ▼: a better or a worse place than at the rate in use.</source>
        <translation>▲ et ▼ : une meilleure ou une moins bonne place qu’au taux utilisé.</translation>
    </message>
    <message>
        <source>The currency whose rate moves</source>
        <translation>La monnaie dont le taux varie</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>By how many percent</source>
        <translation>De combien de pour cent</translation>
    </message>
    <message>
        <source>If the rate of</source>
        <translation>Si le taux de</translation>
    </message>
    <message>
        <source>moves down or up by</source>
        <translation>baisse ou monte de</translation>
    </message>
    <message>
        <source>Pay and place of the offers at the moved rates</source>
        <translation>Salaire et place des offres aux taux modifiés</translation>
    </message>
    <message>
        <source>No pay of this comparison depends on an exchange rate.</source>
        <translation>Aucun salaire de cette comparaison ne dépend d’un taux de change.</translation>
    </message>
    <message>
        <source>1 %1 = %2 %3</source>
        <translation>1 %1 = %2 %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuellement</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>pas de montant</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::WindowActions</name>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;Nouveau carnet…</translation>
    </message>
    <message>
        <source>Make an empty book</source>
        <translation>Créer un carnet vide</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>&amp;Ouvrir un carnet…</translation>
    </message>
    <message>
        <source>Open a book that is there</source>
        <translation>Ouvrir un carnet existant</translation>
    </message>
    <message>
        <source>&amp;Sample book</source>
        <translation>Carnet d’&amp;exemple</translation>
    </message>
    <message>
        <source>Look at a book with sample offers and candidates</source>
        <translation>Regarder un carnet avec des offres et des candidats d’exemple</translation>
    </message>
    <message>
        <source>&amp;Close the book</source>
        <translation>&amp;Fermer le carnet</translation>
    </message>
    <message>
        <source>Go back to the welcome page</source>
        <translation>Revenir à la page d’accueil</translation>
    </message>
    <message>
        <source>&amp;Report as PDF…</source>
        <translation>&amp;Rapport en PDF…</translation>
    </message>
    <message>
        <source>Write the comparison as a PDF file</source>
        <translation>Écrire la comparaison dans un fichier PDF</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>&amp;Imprimer le rapport…</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>Imprimer la comparaison</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave Offerbook; everything is saved</source>
        <translation>Quitter Offerbook&#xa0;; tout est enregistré</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Revenir sur la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the change that was taken back again</source>
        <translation>Refaire la modification annulée</translation>
    </message>
    <message>
        <source>&amp;Copy the cell</source>
        <translation>&amp;Copier la cellule</translation>
    </message>
    <message>
        <source>Copy the text of the chosen cell</source>
        <translation>Copier le texte de la cellule choisie</translation>
    </message>
    <message>
        <source>Copy the &amp;table</source>
        <translation>Copier le &amp;tableau</translation>
    </message>
    <message>
        <source>Copy the whole table, for a spreadsheet or a letter</source>
        <translation>Copier tout le tableau, pour un tableur ou une lettre</translation>
    </message>
    <message>
        <source>Copy the r&amp;easons</source>
        <translation>Copier les rai&amp;sons</translation>
    </message>
    <message>
        <source>Copy why the chosen figure is what it is</source>
        <translation>Copier l’explication du chiffre choisi</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Search offers, texts and notes</source>
        <translation>Rechercher dans les offres, les textes et les notes</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Show the offers side by side</source>
        <translation>Montrer les offres côte à côte</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>&amp;Graphiques</translation>
    </message>
    <message>
        <source>Show the pay of the offers as a chart</source>
        <translation>Montrer le salaire des offres en graphique</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Textes</translation>
    </message>
    <message>
        <source>Show the text of the chosen offer</source>
        <translation>Montrer le texte de l’offre choisie</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>&amp;Différences seulement</translation>
    </message>
    <message>
        <source>Show only rows in which the offers differ</source>
        <translation>Ne montrer que les lignes où les offres diffèrent</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>&amp;Ouvrir tous les groupes</translation>
    </message>
    <message>
        <source>Show the rows of all groups</source>
        <translation>Montrer les lignes de tous les groupes</translation>
    </message>
    <message>
        <source>C&amp;lose all groups</source>
        <translation>&amp;Fermer tous les groupes</translation>
    </message>
    <message>
        <source>Show only the headings of the groups</source>
        <translation>Ne montrer que les titres des groupes</translation>
    </message>
    <message>
        <source>List of &amp;offers</source>
        <translation>&amp;Liste des offres</translation>
    </message>
    <message>
        <source>Show or hide the list at the left</source>
        <translation>Montrer ou cacher la liste à gauche</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Raisons</translation>
    </message>
    <message>
        <source>Show or hide the reasons at the right</source>
        <translation>Montrer ou cacher les raisons à droite</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Utiliser tout l’écran</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Dark or light as the system has it</source>
        <translation>Clair ou sombre comme le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>&amp;Paste or import…</source>
        <translation>&amp;Coller ou importer…</translation>
    </message>
    <message>
        <source>Put postings into the book: pasted text, files, PDF</source>
        <translation>Ajouter des annonces au carnet&#xa0;: texte collé, fichiers, PDF</translation>
    </message>
    <message>
        <source>Import &amp;files…</source>
        <translation>Importer des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Put files into the book: text, HTML, PDF</source>
        <translation>Ajouter des fichiers au carnet&#xa0;: texte, HTML, PDF</translation>
    </message>
    <message>
        <source>&amp;Edit the offer…</source>
        <translation>&amp;Modifier l’offre…</translation>
    </message>
    <message>
        <source>Confirm, correct or clear the fields of the chosen offer</source>
        <translation>Confirmer, corriger ou effacer les champs de l’offre choisie</translation>
    </message>
    <message>
        <source>In the &amp;comparison</source>
        <translation>&amp;Dans la comparaison</translation>
    </message>
    <message>
        <source>Put the chosen offer into the comparison or take it out</source>
        <translation>Mettre l’offre choisie dans la comparaison ou l’en retirer</translation>
    </message>
    <message>
        <source>&amp;Remove from the book</source>
        <translation>&amp;Retirer du carnet</translation>
    </message>
    <message>
        <source>Remove the chosen offer; this can be undone</source>
        <translation>Retirer l’offre choisie&#xa0;; cela peut être annulé</translation>
    </message>
    <message>
        <source>&amp;Baseline: this offer</source>
        <translation>&amp;Référence&#xa0;: cette offre</translation>
    </message>
    <message>
        <source>Hold the other offers against the chosen one</source>
        <translation>Comparer les autres offres à l’offre choisie</translation>
    </message>
    <message>
        <source>&amp;No baseline</source>
        <translation>&amp;Sans référence</translation>
    </message>
    <message>
        <source>Show no differences</source>
        <translation>Ne pas montrer de différences</translation>
    </message>
    <message>
        <source>Move the column to the &amp;left</source>
        <translation>Déplacer la colonne vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Move the chosen offer one column to the left</source>
        <translation>Déplacer l’offre choisie d’une colonne vers la gauche</translation>
    </message>
    <message>
        <source>Move the column to the &amp;right</source>
        <translation>Déplacer la colonne vers la d&amp;roite</translation>
    </message>
    <message>
        <source>Move the chosen offer one column to the right</source>
        <translation>Déplacer l’offre choisie d’une colonne vers la droite</translation>
    </message>
    <message>
        <source>&amp;New candidate…</source>
        <translation>&amp;Nouveau candidat…</translation>
    </message>
    <message>
        <source>Describe a person whose eligibility is judged</source>
        <translation>Décrire une personne dont l’admissibilité est examinée</translation>
    </message>
    <message>
        <source>&amp;Edit the candidate…</source>
        <translation>&amp;Modifier le candidat…</translation>
    </message>
    <message>
        <source>Change the profile of the candidate in view</source>
        <translation>Modifier le profil du candidat choisi</translation>
    </message>
    <message>
        <source>&amp;All candidates…</source>
        <translation>&amp;Tous les candidats…</translation>
    </message>
    <message>
        <source>Add, change, duplicate and remove candidates</source>
        <translation>Ajouter, modifier, dupliquer et retirer des candidats</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Write a copy of the book into another file</source>
        <translation>Écrire une copie du carnet dans un autre fichier</translation>
    </message>
    <message>
        <source>C&amp;heck the book</source>
        <translation>&amp;Vérifier le carnet</translation>
    </message>
    <message>
        <source>Look for damage in the file of the book</source>
        <translation>Chercher des dommages dans le fichier du carnet</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Show every change that was made to the book</source>
        <translation>Montrer toutes les modifications du carnet</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>Show what can be done with the keyboard</source>
        <translation>Montrer ce qui se fait au clavier</translation>
    </message>
    <message>
        <source>&amp;About Offerbook</source>
        <translation>À &amp;propos d’Offerbook</translation>
    </message>
    <message>
        <source>Version, licence and data</source>
        <translation>Version, licence et données</translation>
    </message>
    <message>
        <source>&amp;Net and gross…</source>
        <translation>&amp;Net et brut…</translation>
    </message>
    <message>
        <source>From gross to net and back, for up to four places</source>
        <translation>Du brut au net et retour, pour quatre lieux au plus</translation>
    </message>
    <message>
        <source>&amp;Eligibility of all candidates</source>
        <translation>&amp;Admissibilité de tous les candidats</translation>
    </message>
    <message>
        <source>Show who may apply to what</source>
        <translation>Montrer qui peut postuler à quoi</translation>
    </message>
    <message>
        <source>&amp;Questions to ask</source>
        <translation>&amp;Questions à poser</translation>
    </message>
    <message>
        <source>Show what to ask employers and the candidate</source>
        <translation>Montrer que demander aux employeurs et au candidat</translation>
    </message>
    <message>
        <source>E&amp;xchange rates…</source>
        <translation>Ta&amp;ux de change…</translation>
    </message>
    <message>
        <source>Choose which exchange rates the comparison uses</source>
        <translation>Choisir quels taux de change la comparaison utilise</translation>
    </message>
    <message>
        <source>Read the text a&amp;gain…</source>
        <translation>&amp;Relire le texte…</translation>
    </message>
    <message>
        <source>Show what this program would read otherwise in the offer&apos;s text</source>
        <translation>Montrer ce que ce programme lirait autrement dans le texte de l&apos;offre</translation>
    </message>
    <message>
        <source>Read all texts a&amp;gain…</source>
        <translation>&amp;Relire tous les textes…</translation>
    </message>
    <message>
        <source>Show what this program would read otherwise in the texts of the book</source>
        <translation>Montrer ce que ce programme lirait autrement dans les textes du carnet</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>Few colours, far apart, with edges in place of soft grounds</source>
        <translation>Peu de couleurs, bien distinctes, avec des bords au lieu de fonds pâles</translation>
    </message>
</context>
<context>
    <name>offerbook::ui::WorkingYearsDialog</name>
    <message>
        <source>Working years</source>
        <translation>Années de travail</translation>
    </message>
    <message>
        <source>Used where a posting does not say. An empty field means the figure in grey.</source>
        <translation>S’applique quand une annonce ne dit rien. Un champ vide signifie la valeur en gris.</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Holidays on weekdays</source>
        <translation>Jours fériés en semaine</translation>
    </message>
    <message>
        <source>Days of leave</source>
        <translation>Jours de congé</translation>
    </message>
    <message>
        <source>No offer in view names its country.</source>
        <translation>Aucune offre n’indique son pays.</translation>
    </message>
    <message>
        <source>Hours a week, %1</source>
        <translation>Heures par semaine, %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>pas connu</translation>
    </message>
    <message>
        <source>Holidays on weekdays, %1</source>
        <translation>Jours fériés en semaine, %1</translation>
    </message>
    <message>
        <source>by the calendar</source>
        <translation>selon le calendrier</translation>
    </message>
    <message>
        <source>Days of leave, %1</source>
        <translation>Jours de congé, %1</translation>
    </message>
</context>
</TS>
