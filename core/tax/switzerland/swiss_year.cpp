#include "core/tax/switzerland/swiss_year.h"

#include "core/tax/tax_pack.h"

#include <algorithm>

namespace offerbook::tax {
namespace {

std::vector<std::string> words(PackReader& pack, std::string_view pointer) {
    std::vector<std::string> all;
    for (const auto& word : pack.at(pointer)) {
        if (word.is_string())
            all.push_back(word.get<std::string>());
        else
            pack.fail(pointer);
    }
    return all;
}

void readInsurance(PackReader& pack, SwissYear& year) {
    year.ahvPpm = pack.ppm("/ahvIvEo/rate");
    year.ahvRule = pack.rule("/ahvIvEo/rule");
    year.alvPpm = pack.ppm("/alv/rate");
    year.alvMost = pack.cents("/alv/mostYear");
    year.alvRule = pack.rule("/alv/rule");
    year.accidentRate = pack.text("/accident/assumedRate");
    year.accidentMost = pack.cents("/accident/mostYear");
    year.accidentRule = pack.rule("/accident/rule");
    year.maternityCanton = pack.text("/maternity/canton");
    year.maternityRate = pack.text("/maternity/rate");
    year.maternityRule = pack.rule("/maternity/rule");
    year.familyFundCanton = pack.text("/familyFund/canton");
    year.familyFundPpm = pack.ppm("/familyFund/rate");
    year.familyFundRule = pack.rule("/familyFund/rule");
}

void readPensionFund(PackReader& pack, SwissYear& year) {
    year.pensionEntry = pack.cents("/pensionFund/entryYear");
    year.coordination = pack.cents("/pensionFund/coordination");
    year.pensionMost = pack.cents("/pensionFund/mostSalary");
    year.leastCoordinated = pack.cents("/pensionFund/leastCoordinated");
    year.mostCoordinated = pack.cents("/pensionFund/mostCoordinated");
    year.employeeSharePpm = pack.ppm("/pensionFund/employeeShare");
    year.pensionRule = pack.rule("/pensionFund/minimumRule");
    year.ownPensionRule = pack.rule("/pensionFund/ownRule");
    for (std::size_t i = 0; i < pack.at("/pensionFund/credits").size(); ++i) {
        const std::string row = "/pensionFund/credits/" + std::to_string(i);
        year.credits.push_back({pack.whole(row + "/fromAge"), pack.whole(row + "/toAge"), pack.ppm(row + "/percent")});
    }
}

int yearOf(const std::filesystem::path& file) {
    const std::string stem = file.stem().string();
    return std::stoi(stem.substr(stem.rfind('-') + 1));
}

}  // namespace

bool SwissYear::usesAnnualModel(std::string_view canton) const {
    return std::find(annualModel.begin(), annualModel.end(), canton) != annualModel.end();
}

std::int32_t SwissYear::creditPpm(std::int64_t age) const {
    for (const AgeCredit& credit : credits)
        if (age >= credit.fromAge && age <= credit.toAge) return credit.ppm;
    return 0;
}

Expected<SwissYear, Message> SwissYear::read(const nlohmann::json& json, const std::filesystem::path& file) {
    PackReader pack(json, file);
    SwissYear year;
    readInsurance(pack, year);
    readPensionFund(pack, year);
    year.maternityIsOfYear = pack.whole("/maternity/rateYear") == yearOf(file);
    year.cantons = words(pack, "/cantons");
    year.annualModel = words(pack, "/annualModel");
    year.laterAssessmentFrom = pack.cents("/laterAssessmentFrom");
    if (pack.error()) return Unexpected{*pack.error()};
    return year;
}

}  // namespace offerbook::tax
