#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace offerbook::ui {
namespace {

double linear(double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

struct Named {
    const char* name;
    QColor colour;
};

}  // namespace

double contrast(const QColor& ink, const QColor& ground) {
    const double one = luminance(ink);
    const double other = luminance(ground);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

std::vector<InkOnGround> inksOnGrounds(const Theme& theme) {
    const Named plainGrounds[] = {
        {"card", theme.card}, {"ground", theme.ground}, {"raised", theme.raised}, {"accentSoft", theme.accentSoft}};
    const Named plainInks[] = {{"ink", theme.ink},   {"muted", theme.muted}, {"accent", theme.accent},
                               {"good", theme.good}, {"bad", theme.bad},     {"warn", theme.warn}};
    std::vector<InkOnGround> pairs;
    const auto add = [&](const Named& ink, const Named& ground) {
        pairs.push_back({QLatin1String(ink.name), QLatin1String(ground.name), ink.colour, ground.colour});
    };
    for (const Named& ground : plainGrounds)
        for (const Named& ink : plainInks) add(ink, ground);
    add({"accentInk", theme.accentInk}, {"accent", theme.accent});
    const Named softGrounds[] = {{"goodSoft", theme.goodSoft}, {"badSoft", theme.badSoft}, {"warnSoft", theme.warnSoft}};
    const Named softInks[] = {{"good", theme.good}, {"bad", theme.bad}, {"warn", theme.warn}};
    for (std::size_t i = 0; i < 3; ++i) {
        add(softInks[i], softGrounds[i]);
        add({"ink", theme.ink}, softGrounds[i]);
    }
    return pairs;
}

}  // namespace offerbook::ui
