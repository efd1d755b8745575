#include "core/tax/united_kingdom/uk_year.h"

namespace offerbook::tax::uk {
namespace {

Band readBand(PackReader& pack, const std::string& place) { return {pack.cents(place + "/from"), pack.cents(place + "/to")}; }

Loan readLoan(PackReader& pack, const std::string& place) { return {pack.ppm(place + "/percent"), pack.rule(place + "/rule")}; }

std::string amountIf(PackReader& pack, const std::string& pointer) {
    if (!pack.has(pointer)) return {};
    pack.cents(pointer);
    return pack.text(pointer);
}

void readIncomeTax(PackReader& pack, UkYear& year) {
    year.allowance = pack.cents("/incomeTax/allowance");
    year.taperFrom = pack.cents("/incomeTax/taperFrom");
    year.englandWalesNi = pack.brackets("/incomeTax/englandWalesNi/bands");
    year.englandWalesNiRule = pack.rule("/incomeTax/englandWalesNi/rule");
    year.scotland = pack.brackets("/incomeTax/scotland/bands");
    year.scotlandRule = pack.rule("/incomeTax/scotland/rule");
}

}  // namespace

std::string UkYear::studentThreshold(std::string_view plan) const {
    for (std::size_t i = 0; i < plans.size(); ++i)
        if (plans[i] == plan) return studentThresholds[i];
    return {};
}

Expected<UkYear, Message> UkYear::read(const nlohmann::json& json, const std::filesystem::path& file) {
    PackReader pack(json, file);
    UkYear year;
    year.taxYear = pack.text("/taxYear");
    readIncomeTax(pack, year);
    year.insuranceYear = readBand(pack, "/nationalInsurance/year");
    year.insuranceMonth = readBand(pack, "/nationalInsurance/month");
    year.insurancePpm = pack.ppm("/nationalInsurance/percent");
    year.insuranceAbovePpm = pack.ppm("/nationalInsurance/percentAbove");
    year.insuranceRule = pack.rule("/nationalInsurance/rule");
    year.student = readLoan(pack, "/studentLoan");
    for (std::size_t i = 0; i < plans.size(); ++i)
        year.studentThresholds[i] = amountIf(pack, "/studentLoan/thresholds/" + std::string(plans[i]));
    year.postgraduate = readLoan(pack, "/postgraduateLoan");
    year.postgraduateThreshold = amountIf(pack, "/postgraduateLoan/threshold");
    year.qualifyingYear = readBand(pack, "/pension/year");
    year.qualifyingMonth = readBand(pack, "/pension/month");
    year.pensionRule = pack.rule("/pension/rule");
    if (pack.error()) return Unexpected{*pack.error()};
    return year;
}

}  // namespace offerbook::tax::uk
