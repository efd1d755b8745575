#include "core/tax/netherlands/nl_year.h"

namespace offerbook::tax::nl {

Expected<NlYear, Message> NlYear::read(const nlohmann::json& json, const std::filesystem::path& file) {
    PackReader pack(json, file);
    NlYear year;
    year.bands = pack.brackets("/wageTax/bands");
    year.generalCredit = {pack.cents("/wageTax/generalCredit/most"), pack.ppm("/wageTax/generalCredit/percent"),
                          pack.cents("/wageTax/generalCredit/from"), pack.cents("/wageTax/generalCredit/zeroFrom")};
    year.labourCredit = pack.brackets("/wageTax/labourCredit");
    year.rule = pack.rule("/wageTax/rule");
    year.ruling = {pack.ppm("/ruling30/percent"), pack.cents("/ruling30/cap"), pack.cents("/ruling30/norm"),
                   pack.cents("/ruling30/youngMasterNorm")};
    year.rulingRule = pack.rule("/ruling30/rule");
    year.pensionRule = pack.rule("/pension/rule");
    if (pack.error()) return Unexpected{*pack.error()};
    return year;
}

}  // namespace offerbook::tax::nl
