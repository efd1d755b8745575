#include "core/tax/italy/italy_year.h"

namespace offerbook::tax::italy {
namespace {

/// How many entries a list has; a missing one is kept as the reader's error.
std::size_t entries(PackReader& pack, const std::string& list) {
    const auto& json = pack.at(list);
    if (!json.is_array() || json.empty()) pack.fail(list);
    return json.is_array() ? json.size() : 0;
}

void readCredits(PackReader& pack, ItalyYear& year) {
    auto& work = year.workCredit;
    work = {pack.cents("/workCredit/first"),    pack.cents("/workCredit/firstTo"),      pack.cents("/workCredit/base"),
            pack.cents("/workCredit/more"),     pack.cents("/workCredit/moreTo"),       pack.cents("/workCredit/to"),
            pack.cents("/workCredit/addition"), pack.cents("/workCredit/additionFrom"), pack.cents("/workCredit/additionTo")};
    year.treatment = {pack.cents("/treatment/amount"), pack.cents("/treatment/fullTo"), pack.cents("/treatment/to"),
                      pack.cents("/treatment/allowance")};
    year.grownChild = {pack.cents("/grownChild/amount"), pack.cents("/grownChild/base"), pack.cents("/grownChild/more")};
}

void readSpouse(PackReader& pack, SpouseCredit& spouse) {
    spouse.first = pack.cents("/spouse/first");
    spouse.firstLess = pack.cents("/spouse/firstLess");
    spouse.firstTo = pack.cents("/spouse/firstTo");
    spouse.base = pack.cents("/spouse/base");
    spouse.baseTo = pack.cents("/spouse/baseTo");
    spouse.to = pack.cents("/spouse/to");
    for (std::size_t i = 0; i < entries(pack, "/spouse/additions"); ++i) {
        const std::string row = "/spouse/additions/" + std::to_string(i);
        spouse.additions.push_back({pack.cents(row + "/0"), pack.cents(row + "/1"), pack.cents(row + "/2")});
    }
}

void readWedge(PackReader& pack, WedgeMeasure& wedge) {
    wedge.credit = pack.cents("/wedge/credit");
    wedge.creditFullTo = pack.cents("/wedge/creditFullTo");
    wedge.creditTo = pack.cents("/wedge/creditTo");
    for (std::size_t i = 0; i < entries(pack, "/wedge/bonus"); ++i) {
        const std::string row = "/wedge/bonus/" + std::to_string(i);
        wedge.bonus.push_back({pack.cents(row + "/0"), pack.ppm(row + "/1")});
    }
}

std::vector<Surtax> readSurtaxes(PackReader& pack, const std::string& list, bool municipal) {
    std::vector<Surtax> read;
    for (std::size_t i = 0; i < entries(pack, list); ++i) {
        const std::string one = list + "/" + std::to_string(i);
        Surtax surtax{pack.text(one + "/code"), pack.text(one + "/name"), {}, pack.brackets(one + "/rows"), 0,
                      pack.rule(one + "/rule")};
        if (municipal) {
            surtax.region = pack.text(one + "/region");
            surtax.exemptUpTo = pack.cents(one + "/exemptUpTo");
        }
        read.push_back(std::move(surtax));
    }
    return read;
}

void readRules(PackReader& pack, ItalyYear& year) {
    year.inpsRule = pack.rule("/rules/inps");
    year.inpsExtraRule = pack.rule("/rules/inpsExtra");
    year.irpefRule = pack.rule("/rules/irpef");
    year.bonusRule = pack.rule("/rules/bonus");
    year.treatmentRule = pack.rule("/rules/treatment");
    year.ownRegionRule = pack.rule("/rules/ownRegion");
    year.ownTownRule = pack.rule("/rules/ownTown");
}

}  // namespace

Expected<ItalyYear, Message> ItalyYear::read(const nlohmann::json& json, const std::filesystem::path& file) {
    PackReader pack(json, file);
    ItalyYear year;
    year.usualInpsRate = pack.text("/inps/usualRate");
    year.extraInpsPpm = pack.ppm("/inps/extraRate");
    year.firstBand = pack.cents("/inps/firstBand");
    year.inpsCeiling = pack.cents("/inps/ceiling");
    year.irpef = pack.brackets("/irpef");
    readCredits(pack, year);
    readSpouse(pack, year.spouse);
    readWedge(pack, year.wedge);
    readRules(pack, year);
    year.regions = readSurtaxes(pack, "/regions", false);
    year.municipalities = readSurtaxes(pack, "/municipalities", true);
    if (pack.error()) return Unexpected{*pack.error()};
    return year;
}

}  // namespace offerbook::tax::italy
