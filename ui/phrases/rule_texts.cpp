#include "ui/phrases/rule_texts.h"

#include <QtGlobal>

#include <array>

namespace offerbook::ui {
namespace {

/// Switzerland, Germany, France, the organisations without tax; what several packs say.
constexpr auto countriesAndOrganisations = std::to_array<RuleText>({
    {QT_TRANSLATE_NOOP("Citation", "%1 % of the whole salary"), ""},
    {QT_TRANSLATE_NOOP("Citation", "%1 % up to %2 a year, nothing above"), ""},
    {QT_TRANSLATE_NOOP("Citation", "rate of the employer's insurer, up to %1 a year"), ""},
    {QT_TRANSLATE_NOOP("Citation", "legal minimum plan: half of the age credit on the coordinated salary"), ""},
    {QT_TRANSLATE_NOOP("Citation", "direct federal tax, tariff %1"), ""},
    {QT_TRANSLATE_NOOP("Citation", "rate of the canton's maternity insurance"), ""},
    {QT_TRANSLATE_NOOP("Citation", "Tax at source, canton %1, tariff %2, by the month's income"), ""},
    {QT_TRANSLATE_NOOP("Citation", "Tax at source, canton %1, tariff %2, by the year's income"), ""},
    {QT_TRANSLATE_NOOP(
         "Citation",
         "Wage tax by class after the lump sums for employees, special expenses and provident expenses; tariff of § 32a"),
     ""},
    {QT_TRANSLATE_NOOP("Citation",
                       "%1 % of the yearly wage tax after child allowances above %2 (class III twice as much), at most %3 % of "
                       "what lies above"),
     ""},
    {QT_TRANSLATE_NOOP("Citation", "Church tax, %1 % of the wage tax after child allowances"), ""},
    {QT_TRANSLATE_NOOP("Citation", "Church tax in Bavaria and Baden-Württemberg, %1 % of the wage tax after child allowances"),
     ""},
    {QT_TRANSLATE_NOOP("Citation", "Health insurance, %1 % and half of the additional rate, up to %2 a month"), ""},
    {QT_TRANSLATE_NOOP("Citation", "Private health insurance, the premium less the employer's subsidy of at most half of it"),
     ""},
    {QT_TRANSLATE_NOOP("Citation", "Long-term care insurance by the number of children, up to %1 a month"), ""},
    {QT_TRANSLATE_NOOP("Citation",
                       "Private long-term care insurance, the premium less the employer's subsidy of at most half of it"),
     ""},
    {QT_TRANSLATE_NOOP("Citation", "Pension insurance, %1 % up to %2 a month"), ""},
    {QT_TRANSLATE_NOOP("Citation", "Unemployment insurance, %1 % up to %2 a month"), ""},
    {QT_TRANSLATE_NOOP("Citation", "Transition range above %1 to %2 a month: the employee's rate on the reduced base"), ""},
    {QT_TRANSLATE_NOOP("Citation", "Mini-job up to %1 a month: the employer pays the flat tax of %2 %"), ""},
    {QT_TRANSLATE_NOOP("Citation", "Mini-job: %1 % of the pay, at least of %2 a month, less the employer's %3 % of the pay"), ""},
    {QT_TRANSLATE_NOOP("Citation", "already taken: the pay is quoted after internal tax"), ""},
    {QT_TRANSLATE_NOOP("Citation", "already taken: the pay is quoted after staff assessment"), ""},
    {QT_TRANSLATE_NOOP("Citation", "own health scheme, as entered"), ""},
    {QT_TRANSLATE_NOOP("Citation", "own social security scheme, as entered"), ""},
    {QT_TRANSLATE_NOOP("Citation", "long-term care scheme, as entered"), ""},
    {QT_TRANSLATE_NOOP("Citation", "unemployment scheme, as entered"), ""},
    {QT_TRANSLATE_NOOP("Citation", "health insurance by scheme, as entered"), ""},
    {QT_TRANSLATE_NOOP("Citation",
                       "%1 % of the reference salary (%2 % for those who joined before %3): pay x C factor for staff, fixed for "
                       "fellows and graduates"),
     ""},
    {QT_TRANSLATE_NOOP("Citation", "CERN Health Insurance Scheme, %1 % of the monthly remuneration; covers spouse and children"),
     ""},
    {QT_TRANSLATE_NOOP("Citation", "%1 % of the reference salary, as at CERN"), ""},
    {QT_TRANSLATE_NOOP("Citation", "the rate of %1 was not found, that of %2 is %3 % (caisse de compensation CCB)"), ""},
    {QT_TRANSLATE_NOOP("Citation", "solidarity percent %1 % in %2"), ""},
    {QT_TRANSLATE_NOOP("Citation", "%1 % up to the ceiling of %2 a year"), ""},
    {QT_TRANSLATE_NOOP("Citation", "%1 % of all pay"), ""},
    {QT_TRANSLATE_NOOP("Citation", "%1 % up to the ceiling (band 1)"), ""},
    {QT_TRANSLATE_NOOP("Citation", "%1 % between one and eight ceilings (band 2)"), ""},
    {QT_TRANSLATE_NOOP("Citation", "%1 % up to eight ceilings, due only where pay exceeds the ceiling"), ""},
    {QT_TRANSLATE_NOOP("Citation", "%1 % up to four ceilings, status cadre"), ""},
    {QT_TRANSLATE_NOOP("Citation", "%1 % of %2 % of pay up to four ceilings and of all pay above"), ""},
    {QT_TRANSLATE_NOOP("Citation", "%1 % on the base of the CSG"), ""},
    {QT_TRANSLATE_NOOP("Citation", "scale for income of %1, family quotient, cap and reduction (décote)"), ""},
    {QT_TRANSLATE_NOOP("Citation",
                       "the household's tax (scale for income of %1, family quotient, cap and reduction), the part that falls on "
                       "one's own pay"),
     ""},
    {QT_TRANSLATE_NOOP("Citation", "contribution on high incomes: %1 % and %2 % of the reference income"), ""},
    {QT_TRANSLATE_NOOP("Citation", "differential contribution: at least %1 % of a high reference income"), ""},
    {QT_TRANSLATE_NOOP("Citation", "%1 % up to %2"), ""},
    {QT_TRANSLATE_NOOP("Citation", "CHIS supplement for a spouse with an income and no similar cover, as entered"), ""},
    {QT_TRANSLATE_NOOP("Citation", "supplementary health cover: staff pay one third of %1 % of the basic salary"), ""},
    {QT_TRANSLATE_NOOP("Citation", "staff assessment: %1 % to %2 a year, %3 % to %4, %5 % to %6, %7 % above"), ""},
    {QT_TRANSLATE_NOOP("Citation", "%1 % of the pensionable remuneration"), ""},
    {QT_TRANSLATE_NOOP("Citation", "Union tax, %1 to %2 % in steps: the share of the basic salary as entered"), ""},
    {QT_TRANSLATE_NOOP("Citation", "pension, about %1 % of the basic salary"), ""},
    {QT_TRANSLATE_NOOP("Citation", "sickness insurance, %1 % of the basic salary"), ""},
    {QT_TRANSLATE_NOOP("Citation", "accident insurance, %1 % of the basic salary"), ""},
    {QT_TRANSLATE_NOOP("Citation", "unemployment insurance of temporary and contract staff, %1 % of the basic salary"), ""},
    {QT_TRANSLATE_NOOP("Citation",
                       "solidarity levy, %1 % (%2 % from AD %3 step %4) of pay after contributions and Union tax above the "
                       "salary of AST %5 step %6"),
     ""},
});

/// Austria, Italy, the Netherlands, the United Kingdom; ordinary tax in Switzerland.
constexpr auto furtherCountries = std::to_array<RuleText>({
    {QT_TRANSLATE_NOOP("Citation",
                       "employee share of regular pay %1: pension %2, health %3, chamber levy %4, housing %5 and unemployment "
                       "%6, %7, %8 or %9 % by monthly pay (%10, %11, %12), up to %13 a month; nothing up to %14 a month"),
     ""},
    {QT_TRANSLATE_NOOP("Citation",
                       "employee share of the 13th and 14th payment %1: pension %2, health %3 and unemployment %4, %5, %6 or %7 "
                       "%, up to %8 a year"),
     ""},
    {QT_TRANSLATE_NOOP("Citation",
                       "yearly scale %1: %2 % up to %3, %4 % up to %5, %6 % up to %7, %8 % up to %9, %10 % up to %11, %12 % up "
                       "to %13, %14 % above; less %15 of work expenses and the traffic credit of %16"),
     ""},
    {QT_TRANSLATE_NOOP("Citation", "effective monthly table %1, traffic credit of %2 in it"), ""},
    {QT_TRANSLATE_NOOP("Citation",
                       "%1th and %2th payment %3 within a sixth of regular pay: %4 free, %5 % up to %6, %7 % up to %8, %9 % up "
                       "to %10, the scale above; nothing where the sixth is small"),
     ""},
    {QT_TRANSLATE_NOOP("Citation", "above %1 derived by the same construction"), ""},
    {QT_TRANSLATE_NOOP("Citation", "derived from the yearly scale by the construction of the monthly table of %1"), ""},
    {QT_TRANSLATE_NOOP("Citation", "%1 and %2 % and the small sixth: general knowledge"), ""},
    {QT_TRANSLATE_NOOP("Citation", "INPS, the employee's share"), ""},
    {QT_TRANSLATE_NOOP("Citation", "INPS, %1 % above the first pension band of %2 a year"), ""},
    {QT_TRANSLATE_NOOP("Citation", "IRPEF bands of %1 less the credits for work and family and of the wedge measure"), ""},
    {QT_TRANSLATE_NOOP("Citation", "tax-free sum of the wedge measure, by taxable income"), ""},
    {QT_TRANSLATE_NOOP("Citation", "trattamento integrativo"), ""},
    {QT_TRANSLATE_NOOP("Citation", "regional surtax at the rate that was given"), ""},
    {QT_TRANSLATE_NOOP("Citation", "municipal surtax at the rate that was given"), ""},
    {QT_TRANSLATE_NOOP("Citation", "regional surtax %1: %2 % to %3 % in four bands"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "regional surtax %1: %2 % up to %3, %4 % above"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "regional surtax %1: %2 %"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "municipal surtax %1: %2 % of all, nothing up to %3"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "municipal surtax %1: %2 % to %3 % in three bands, nothing up to %4"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "box 1, %1: %2 % up to %3, %4 % up to %5, %6 % above"), ""},
    {QT_TRANSLATE_NOOP("Citation", "less general credit (at most %1) and labour credit"), ""},
    {QT_TRANSLATE_NOOP(
         "Citation",
         "%1 % ruling on pay up to %2, taxable pay at least %3 (%4 below %5 with a master's degree, none for researchers)"),
     ""},
    {QT_TRANSLATE_NOOP("Citation", "own pension contribution by scheme, as entered: a share of pay above the offset, not taxed"),
     ""},
    {QT_TRANSLATE_NOOP("Citation",
                       "income tax %1, England, Wales, Northern Ireland: allowance %2, less %3 for each %4 above %5; %6 % up to "
                       "%7 of taxable income, %8 % up to %9, %10 % above"),
     ""},
    {QT_TRANSLATE_NOOP(
         "Citation",
         "Scottish income tax %1: allowance %2, less %3 for each %4 above %5; %6, %7, %8, %9, %10 and %11 % of taxable income"),
     ""},
    {QT_TRANSLATE_NOOP(
         "Citation",
         "National Insurance class %1, category A, %2: %3 % of pay between %4 and %5 a year (%6 and %7 a month), %8 % above"),
     ""},
    {QT_TRANSLATE_NOOP("Citation", "student loan %1, %2 % of pay above the plan's threshold, in whole pounds"), ""},
    {QT_TRANSLATE_NOOP("Citation", "postgraduate loan %1, %2 % of pay above the threshold, in whole pounds"), ""},
    {QT_TRANSLATE_NOOP("Citation",
                       "own contribution to the workplace pension, as entered; qualifying earnings from %1 to %2 a year"),
     ""},
    {QT_TRANSLATE_NOOP("Citation", "allowance and thresholds frozen to %1"), ""},
    {QT_TRANSLATE_NOOP("Citation", "gov.uk, student loan repayment"), ""},
    {QT_TRANSLATE_NOOP("Citation", "thresholds %1 in agreement with two programs"), ""},
    {QT_TRANSLATE_NOOP("Citation", "simple tax x %1 %, canton %2"), "2"},
    {QT_TRANSLATE_NOOP("Citation", "simple tax x %1 %, church, %2"), "2"},
    {QT_TRANSLATE_NOOP("Citation", "simple tax x %1 %, %2"), "2"},
    {QT_TRANSLATE_NOOP("Citation", "the law sets no rate: overviews assume %1 to %2 %, a payroll example %3 %"), ""},
    {QT_TRANSLATE_NOOP("Citation", "no second source"), ""},
});

/// Federation, states, cities and counties.
constexpr auto unitedStates = std::to_array<RuleText>({
    {QT_TRANSLATE_NOOP("Citation", "federal income tax %1"), ""},
    {QT_TRANSLATE_NOOP("Citation", "%1 % of all wages"), ""},
    {QT_TRANSLATE_NOOP("Citation", "%1 % of wages over %2, joint return %3"), ""},
    {QT_TRANSLATE_NOOP("Citation", "child tax credit and credit for other dependants %1"), ""},
    {QT_TRANSLATE_NOOP("Citation", "%1, individual income tax %2"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1, state disability insurance"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1, unemployment insurance"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1, paid leave"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1, paid leave (employer may deduct up to half of %2 %; employers with %3 or more staff)"),
     "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1, paid family and medical leave"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1, paid family and medical leave (%2 % of %3 %)"), "1"},
    {QT_TRANSLATE_NOOP("Citation",
                       "%1, paid family and medical leave, employee share at employers with %2 or more staff (%3 % family + %4 % "
                       "medical of %5 % in all)"),
     "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1, paid family leave"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1, family leave"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1, temporary disability"), "1"},
    {QT_TRANSLATE_NOOP(
         "Citation",
         "%1, temporary disability (employee pays at most half the cost and at most %2 % of weekly wages, at most %3 a week)"),
     "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1, disability benefits (%2 % of weekly wages, at most %3 a week)"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1, workforce development / supplemental workforce"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1, statewide transit tax"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1, child care contribution (employer may pass on up to a quarter of %2 %)"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1, WA Cares long-term care"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "New York City resident tax %1, household and school tax credits left out"), ""},
    {QT_TRANSLATE_NOOP("Citation", "%1 resident income tax surcharge"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1 wage tax, residents, rate of %2"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1 earned income tax"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1 earnings tax"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1 occupational tax, residents"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1 occupational tax"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1 occupational privilege tax, employee, %2 for each month with at least %3 of pay"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1 Preschool for All income tax"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "heads of household as joint filers"), ""},
    {QT_TRANSLATE_NOOP("Citation", "%1 income tax, %2, heads of household as joint filers"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1 income tax, %2: the band of the whole taxable income sets the rate"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "%1 income tax, %2"), "1"},
    {QT_TRANSLATE_NOOP("Citation", "each file links the statute or form"), ""},
    {QT_TRANSLATE_NOOP("Citation", "its own test: wages of %1 give %2"), ""},
    {QT_TRANSLATE_NOOP("Citation", "its own test: the cap gives %1"), ""},
    {QT_TRANSLATE_NOOP("Citation", "rate unchanged since %1"), ""},
    {QT_TRANSLATE_NOOP("Citation", "base as for unemployment"), ""},
    {QT_TRANSLATE_NOOP("Citation", "as in %1"), ""},
});

/// Public holidays.
constexpr auto calendars = std::to_array<RuleText>({
    {QT_TRANSLATE_NOOP("Citation", "rules of vacanza/holidays, state %1 (MIT), run for this file"), ""},
    {QT_TRANSLATE_NOOP("Citation", "compared with date-holidays %1 and openholidaysapi.data, state %2"), ""},
    {QT_TRANSLATE_NOOP("Citation", "official lists where the letters say so"), ""},
});

}  // namespace

const std::vector<RuleText>& ruleTexts() {
    static const std::vector<RuleText> all = [] {
        std::vector<RuleText> texts;
        const auto add = [&texts](const auto& table) { texts.insert(texts.end(), table.begin(), table.end()); };
        add(countriesAndOrganisations);
        add(furtherCountries);
        add(unitedStates);
        add(calendars);
        return texts;
    }();
    return all;
}

}  // namespace offerbook::ui
