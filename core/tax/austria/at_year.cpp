#include "core/tax/austria/at_year.h"

namespace offerbook::tax::at {
namespace {

SocialInsurance readSocialInsurance(PackReader& pack) {
    SocialInsurance read;
    read.regularPpm = pack.ppm("/socialInsurance/percentRegular");
    read.specialPpm = pack.ppm("/socialInsurance/percentSpecial");
    read.unemployment = pack.brackets("/socialInsurance/unemployment");
    read.ceilingMonth = pack.cents("/socialInsurance/ceilingMonth");
    read.ceilingSpecial = pack.cents("/socialInsurance/ceilingSpecialYear");
    read.minorLimit = pack.cents("/socialInsurance/minorLimitMonth");
    read.regularRule = pack.rule("/socialInsurance/ruleRegular");
    read.specialRule = pack.rule("/socialInsurance/ruleSpecial");
    return read;
}

std::vector<TableRow> readMonthTable(PackReader& pack) {
    std::vector<TableRow> rows;
    const std::string place = "/wageTax/monthTable/";
    for (std::size_t i = 0; pack.has(place + std::to_string(i)); ++i) {
        const std::string row = place + std::to_string(i);
        const bool isLast = !pack.has(place + std::to_string(i + 1));
        const bool isOpen = pack.at(row + "/0").is_null();
        if (isLast != isOpen) pack.fail(row);
        rows.push_back({isOpen ? Brackets::open : pack.cents(row + "/0"), pack.ppm(row + "/1"), pack.cents(row + "/2")});
        if (i > 0 && rows[i].upTo <= rows[i - 1].upTo) pack.fail(row);
    }
    if (rows.empty()) pack.fail("/wageTax/monthTable");
    return rows;
}

WageTax readWageTax(PackReader& pack) {
    WageTax read;
    read.scale = pack.brackets("/wageTax/scale");
    read.workExpenses = pack.cents("/wageTax/workExpenses");
    read.trafficCredit = pack.cents("/wageTax/trafficCredit");
    read.singleEarnerOne = pack.cents("/wageTax/singleEarner/one");
    read.singleEarnerTwo = pack.cents("/wageTax/singleEarner/two");
    read.singleEarnerFurther = pack.cents("/wageTax/singleEarner/further");
    read.monthTable = readMonthTable(pack);
    read.lowIncomeUpTo = pack.cents("/wageTax/lowIncomeUpTo");
    read.rule = pack.rule("/wageTax/rule");
    read.monthRule = pack.rule("/wageTax/ruleMonth");
    return read;
}

}  // namespace

Cents AtYear::singleEarnerCredit(Cents children) const {
    if (children <= 0) return 0;
    if (children == 1) return wageTax.singleEarnerOne;
    return wageTax.singleEarnerTwo + (children - 2) * wageTax.singleEarnerFurther;
}

Expected<AtYear, Message> AtYear::read(const nlohmann::json& json, const std::filesystem::path& file) {
    PackReader pack(json, file);
    AtYear year;
    year.social = readSocialInsurance(pack);
    year.wageTax = readWageTax(pack);
    year.special.bands = pack.brackets("/specialPayments/bands");
    year.special.scaleAbove = pack.cents("/specialPayments/scaleAbove");
    pack.cents("/specialPayments/limit");
    year.special.limit = pack.text("/specialPayments/limit");
    year.special.rule = pack.rule("/specialPayments/rule");
    if (pack.error()) return Unexpected{*pack.error()};
    return year;
}

}  // namespace offerbook::tax::at
