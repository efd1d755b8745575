#include "core/extract/find/location/river_names.h"

namespace offerbook::extract::find {

std::size_t withRiver(const AskedPatterns& asked, std::string_view flat, text::Span name) {
    constexpr std::size_t shortest = 4;
    if (name.end + shortest >= flat.size() || flat[name.end] != ' ') return name.end;
    if (!asked.isWord("place.river-joint", flat.substr(name.end + 1, 2))) return name.end;
    const auto river = asked.piecesOf("place.river", flat.substr(name.end, 40));
    return river.empty() ? name.end : name.end + river.front().size();
}

}  // namespace offerbook::extract::find
