#include "core/tax/germany/german_year.h"

#include "core/tax/tax_pack.h"

#include <algorithm>

namespace offerbook::tax {
namespace {

void readAllowances(PackReader& pack, GermanYear& year) {
    year.employeeLumpSum = pack.cents("/allowances/employee");
    year.specialExpensesLumpSum = pack.cents("/allowances/specialExpenses");
    year.singleParentRelief = pack.cents("/allowances/singleParent");
    year.childAllowance = pack.cents("/allowances/child");
    year.childAllowanceClassFour = pack.cents("/allowances/childClassFour");
    const std::string rows = "/allowances/elderly/rows";
    const std::size_t count = pack.at(rows).size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::string row = rows + "/" + std::to_string(i);
        const int from = static_cast<int>(pack.decimal(row + "/0").whole());
        if (i == 0) year.firstElderlyYear = from;
        if (from != year.firstElderlyYear + static_cast<int>(i)) pack.fail(row);
        year.elderly.push_back({pack.ppm(row + "/1"), pack.cents(row + "/2")});
    }
    if (year.firstElderlyYear + static_cast<int>(count) - 1 != year.year) pack.fail(rows);
}

void readProvident(PackReader& pack, GermanYear& year) {
    year.reducedHealthPpm = pack.ppm("/provident/reducedHealthRate");
    year.hasMinimumProvident = pack.has("/provident/minimumRate");
    if (!year.hasMinimumProvident) {
        year.unemploymentProvidentLimit = pack.cents("/provident/unemploymentLimit");
        return;
    }
    year.minimumProvidentPpm = pack.ppm("/provident/minimumRate");
    year.minimumProvidentLimit = pack.cents("/provident/minimumLimit");
    year.minimumProvidentLimitClassThree = pack.cents("/provident/minimumLimitClassThree");
    year.privateEmployerHealthPpm = pack.ppm("/provident/privateEmployerHealthRate");
}

void readSurcharges(PackReader& pack, GermanYear& year) {
    year.solidarityFreeLimit = pack.cents("/solidarity/freeLimit") / 100;
    year.solidarityPpm = pack.ppm("/solidarity/rate");
    year.solidarityPhaseInPpm = pack.ppm("/solidarity/phaseInRate");
    year.churchPpm = pack.ppm("/church/rate");
    year.churchReducedPpm = pack.ppm("/church/reducedRate");
    const std::size_t count = pack.at("/church/reducedStates").size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::string entry = "/church/reducedStates/" + std::to_string(i);
        const auto state = std::find(germanStateCodes.begin(), germanStateCodes.end(), pack.text(entry));
        if (state == germanStateCodes.end())
            pack.fail(entry);
        else
            year.churchReducedStates |= 1U << (state - germanStateCodes.begin());
    }
}

void readSocialSecurity(PackReader& pack, GermanYear& year) {
    year.pensionPpm = pack.ppm("/pension/rate");
    year.pensionCeilingMonth = pack.cents("/pension/ceilingMonth");
    year.unemploymentPpm = pack.ppm("/unemployment/rate");
    year.healthPpm = pack.ppm("/health/rate");
    year.averageHealthExtraRate = pack.text("/health/averageExtraRate");
    year.averageHealthExtraPpm = pack.ppm("/health/averageExtraRate");
    year.healthCeilingMonth = pack.cents("/health/ceilingMonth");
    year.insuranceLimitYear = pack.cents("/health/insuranceLimitYear");
    year.carePpm = pack.ppm("/care/rate");
    year.carePpmSaxony = pack.ppm("/care/rateSaxony");
    year.careChildlessPpm = pack.ppm("/care/childlessRate");
    year.careChildlessFromAge = static_cast<int>(pack.whole("/care/childlessFromAge"));
    year.careRebatePpm = pack.ppm("/care/rebatePerChild");
    year.careMostRebates = static_cast<int>(pack.whole("/care/mostRebates"));
    year.careEmployerPpm = pack.ppm("/care/employerRate");
    year.careEmployerPpmSaxony = pack.ppm("/care/employerRateSaxony");
}

void readSmallJobs(PackReader& pack, GermanYear& year) {
    year.transitionAboveMonth = pack.cents("/transition/aboveMonth");
    year.transitionToMonth = pack.cents("/transition/toMonth");
    year.transitionFactor = (pack.decimal("/transition/factor") * Decimal(10'000)).whole();
    year.miniJobPensionPpm = pack.ppm("/miniJob/pensionRate");
    year.miniJobEmployerPensionPpm = pack.ppm("/miniJob/employerPensionRate");
    year.miniJobMinimumBaseMonth = pack.cents("/miniJob/minimumBaseMonth");
    if (year.transitionAboveMonth >= year.transitionToMonth || year.transitionToMonth > year.healthCeilingMonth)
        pack.fail("/transition");
}

void readRules(PackReader& pack, GermanYear& year) {
    year.wageTaxRule = pack.rule("/rules/wageTax");
    year.solidarityRule = pack.rule("/rules/solidarity");
    year.churchRule = pack.rule("/rules/church");
    year.churchReducedRule = pack.rule("/rules/churchReduced");
    year.healthRule = pack.rule("/rules/health");
    year.healthPrivateRule = pack.rule("/rules/healthPrivate");
    year.careRule = pack.rule("/rules/care");
    year.carePrivateRule = pack.rule("/rules/carePrivate");
    year.pensionRule = pack.rule("/rules/pension");
    year.unemploymentRule = pack.rule("/rules/unemployment");
    year.transitionRule = pack.rule("/rules/transition");
    year.miniJobTaxRule = pack.rule("/rules/miniJobTax");
    year.miniJobPensionRule = pack.rule("/rules/miniJobPension");
}

}  // namespace

Expected<GermanYear, Message> GermanYear::read(const nlohmann::json& json, const std::filesystem::path& file) {
    PackReader pack(json, file);
    GermanYear year;
    year.year = static_cast<int>(pack.whole("/year"));
    year.tariff = IncomeTariff::read(pack);
    readAllowances(pack, year);
    readProvident(pack, year);
    readSurcharges(pack, year);
    readSocialSecurity(pack, year);
    readSmallJobs(pack, year);
    readRules(pack, year);
    year.questions = germanQuestions(year.averageHealthExtraRate);
    if (pack.error()) return Unexpected{*pack.error()};
    return year;
}

}  // namespace offerbook::tax
