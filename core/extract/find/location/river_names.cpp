#include "core/extract/find/location/river_names.h"

#include <re2/re2.h>

namespace offerbook::extract::find {

std::size_t withRiver(std::string_view flat, text::Span name) {
    constexpr std::size_t shortest = 4;
    if (name.end + shortest >= flat.size() || flat[name.end] != ' ') return name.end;
    const std::string_view behind = flat.substr(name.end + 1, 2);
    if (behind != "am" && behind != "an" && behind != "im" && behind != "in" && behind != "ob" && behind != "vo" &&
        behind != "be")
        return name.end;
    static const RE2 river(
        "^ (?:(?:am|an der) (?:main|rhein|neckar|inn|lech|donau|see|harz|ruhr|lahn|saar|mosel|elbe|weser|aller|leine|spree|oder|"
        "havel|isar|ilm|brenz|fils|enz|murr|rems|kocher|jagst|tauber|aisch|pegnitz|regen|vils|altmuhl|weinstrasse|krems|ybbs|"
        "thaya|"
        "mur|drau|leitha|raab|salzach|albis|bergstrasse|luhe|wumme|hunte|ems|lippe|sieg|saale|unstrut|pleisse|mulde|orla|donau|"
        "ammersee|bodensee|zurichsee|rheinfall|rigi|worthersee|attersee|wagram|steinernen meer|teutoburger wald|arlberg|kulm|"
        "hochrhein|ahr|nahe|glan|iller|gunz|zusam|wertach|amper|wurm|alz|rott|naab|schwarzach|zenn|rednitz|werra|fulda|eder|"
        "diemel)|"
        "im (?:breisgau|allgau|innkreis|pongau|harz|schwarzwald|odenwald|taunus|westerwald|sauerland|vogtland|erzgebirge|solling|"
        "muhlkreis|hausruck|lavanttal|ennstal|zillertal|emmental|toggenburg|wallis|fichtelgebirge|chiemgau|remstal|kraichgau)|"
        "in der (?:pfalz|oberpfalz|oberlausitz|eifel|wetterau|rhon|altmark|oststeiermark)|in "
        "(?:tirol|karnten|holstein|oberbayern|"
        "niederbayern|hessen|westfalen|sachsen|wurttemberg)|ob der tauber|vor der (?:hohe|rhon)|bei "
        "(?:munchen|bern|wien|berlin))\\b");
    re2::StringPiece piece;
    const std::string_view rest = flat.substr(name.end, 40);
    return river.Match(rest, 0, rest.size(), RE2::ANCHOR_START, &piece, 1) ? name.end + piece.size() : name.end;
}

}  // namespace offerbook::extract::find
