#include "core/posting/contract_term.h"

#include "core/base/words.h"

namespace offerbook {
namespace {

using Contract = ContractTerm::Kind;
constexpr auto contractWords = wordTable<Contract>({{Contract::permanent, "permanent"},
                                                    {Contract::fixedTerm, "fixed-term"},
                                                    {Contract::temporary, "temporary"},
                                                    {Contract::freelance, "freelance"},
                                                    {Contract::internship, "internship"},
                                                    {Contract::volunteer, "volunteer"},
                                                    {Contract::employment, "employment"}});

constexpr auto dayWords = wordTable<DayStated::Kind>({{DayStated::Kind::date, "date"},
                                                      {DayStated::Kind::asSoonAsPossible, "asap"},
                                                      {DayStated::Kind::untilFilled, "until-filled"}});

constexpr auto unitWords = wordTable<Duration::Unit>({{Duration::Unit::days, "days"},
                                                      {Duration::Unit::weeks, "weeks"},
                                                      {Duration::Unit::months, "months"},
                                                      {Duration::Unit::years, "years"}});

}  // namespace

std::string_view toWord(ContractTerm::Kind kind) { return contractWords.word(kind); }
std::optional<ContractTerm::Kind> contractKindFromWord(std::string_view word) { return contractWords.value(word); }
std::string_view toWord(DayStated::Kind kind) { return dayWords.word(kind); }
std::optional<DayStated::Kind> dayKindFromWord(std::string_view word) { return dayWords.value(word); }
std::string_view toWord(Duration::Unit unit) { return unitWords.word(unit); }
std::optional<Duration::Unit> durationUnitFromWord(std::string_view word) { return unitWords.value(word); }

}  // namespace offerbook
