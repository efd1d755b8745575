#include "core/tax/germany/income_tariff.h"

#include "core/tax/tax_pack.h"

#include <algorithm>

namespace offerbook::tax {

IncomeTariff IncomeTariff::read(PackReader& pack) {
    IncomeTariff read;
    read.allowance_ = pack.whole("/tariff/allowance");
    read.secondZone_ = {pack.whole("/tariff/secondZone/to"), pack.cents("/tariff/secondZone/square"),
                        pack.cents("/tariff/secondZone/linear"), 0};
    read.thirdZone_ = {pack.whole("/tariff/thirdZone/to"), pack.cents("/tariff/thirdZone/square"),
                       pack.cents("/tariff/thirdZone/linear"), pack.cents("/tariff/thirdZone/start")};
    read.fourthZone_ = {pack.whole("/tariff/fourthZone/to"), pack.ppm("/tariff/fourthZone/rate"),
                        pack.cents("/tariff/fourthZone/less")};
    read.fifthZone_ = {0, pack.ppm("/tariff/fifthZone/rate"), pack.cents("/tariff/fifthZone/less")};
    for (std::size_t i = 0; i < read.limits_.size(); ++i)
        read.limits_[i] = pack.whole("/classFiveAndSix/limits/" + std::to_string(i));
    read.lowPpm_ = pack.ppm("/classFiveAndSix/lowRate");
    read.middlePpm_ = pack.ppm("/classFiveAndSix/middleRate");
    read.highPpm_ = pack.ppm("/classFiveAndSix/highRate");
    read.centArgument_ = pack.whole("/classFiveAndSix/argumentDigits") == 2;
    const bool rising = read.allowance_ < read.secondZone_.to && read.secondZone_.to < read.thirdZone_.to &&
                        read.thirdZone_.to < read.fourthZone_.to && read.fourthZone_.to < 1'000'000 &&
                        read.limits_[0] < read.limits_[1] && read.limits_[1] < read.limits_[2];
    if (!rising) pack.fail("/tariff");
    read.atLimits_ = {read.doubledDifference(read.limits_[0]), read.doubledDifference(read.limits_[1]), 0};
    read.atLimits_[2] = read.atLimits_[1] + (read.limits_[2] - read.limits_[1]) * read.middlePpm_ / 1'000'000;
    return read;
}

/// The zone goes by the whole euros, the tax by the cents, as the algorithm of 2025 compares and computes.
std::int64_t IncomeTariff::taxOfCents(std::int64_t cents) const {
    const std::int64_t euros = cents / 100;
    if (euros <= allowance_) return 0;
    if (euros <= secondZone_.to) return secondZone_.taxOfCents(cents - allowance_ * 100);
    if (euros <= thirdZone_.to) return thirdZone_.taxOfCents(cents - secondZone_.to * 100);
    const StraightZone& zone = euros <= fourthZone_.to ? fourthZone_ : fifthZone_;
    return (cents * zone.ppm - zone.less * 1'000'000) / 100'000'000;
}

/// Twice the difference between the tax on five and on three quarters of the income, at least the lowest rate (UP5_6).
std::int64_t IncomeTariff::doubledDifference(std::int64_t euros) const {
    const std::int64_t difference =
        centArgument_ ? taxOfCents(euros * 125) - taxOfCents(euros * 75) : tax(euros * 5 / 4) - tax(euros * 3 / 4);
    return std::max(2 * difference, euros * lowPpm_ / 1'000'000);
}

std::int64_t IncomeTariff::taxOfClassFiveAndSix(std::int64_t euros) const {
    if (euros > limits_[2]) return atLimits_[2] + (euros - limits_[2]) * highPpm_ / 1'000'000;
    if (euros > limits_[1]) return atLimits_[1] + (euros - limits_[1]) * middlePpm_ / 1'000'000;
    const std::int64_t exact = doubledDifference(euros);
    if (euros <= limits_[0]) return exact;
    return std::min(exact, atLimits_[0] + (euros - limits_[0]) * middlePpm_ / 1'000'000);
}

}  // namespace offerbook::tax
