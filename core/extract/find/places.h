#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/base/text_hash.h"
#include "core/extract/find/page.h"

#include <bitset>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {

/// A place name that stands in a text.
struct PlaceHit {
    enum class Kind { city, region, country };
    Kind kind = Kind::city;
    Span at;                   ///< flat offsets
    std::string country;       ///< ISO 3166-1 alpha-2
    bool isAmbiguous = false;  ///< also a common word, a first name or another place
    bool isSmall = false;      ///< of the long list of small places, many of which are surnames and names of houses too
    bool isShared = false;     ///< a town whose name places of other countries have as well: the country is a guess
    bool isOtherName = false;  ///< of the town right before it: "Bruxelles / Brussel", "Munich (München)"
};

/// Countries in four languages, regions and larger cities (places.json), and smaller towns, which count only where something
/// else says that a place is meant (towns.json, small_towns.json): resources/vocabulary/places. Immutable.
class Gazetteer {
public:
    static Expected<std::shared_ptr<const Gazetteer>, Message> load(const std::filesystem::path& folder);
    /// Every place name written with a capital letter, in the order of the text; the longest at each place.
    [[nodiscard]] std::vector<PlaceHit> find(const Page& page) const;
    /// The country a whole folded text names; "" where none.
    [[nodiscard]] std::string country(std::string_view folded) const;
    /// Two folded names of one city: "geneve", "genf". False where places.json has not both.
    [[nodiscard]] bool areOneCity(std::string_view one, std::string_view other) const;

private:
    struct Entry {
        PlaceHit::Kind kind = PlaceHit::Kind::city;
        std::string country;
        bool isAmbiguous = false;
        bool isCode = false;    ///< "US", "MA": counts in capitals only
        bool isSmall = false;   ///< of small_towns.json
        bool isShared = false;  ///< places of several countries have the name
        std::size_t city = 0;   ///< which of the cities of places.json, whose names are of several languages; 0: none
    };
    void add(const std::string& name, Entry entry);
    void share(const std::string& name);
    void addTown(const std::string& name, const std::string& country, bool isSmall);
    [[nodiscard]] std::optional<PlaceHit> seatInName(const Page& page, Span word) const;
    TextTable<Entry> entries_;
    /// Most words begin no name, which one bit of many tells.
    static constexpr std::size_t beginningBits = 0x80000;
    [[nodiscard]] static std::size_t beginningOf(std::string_view word) { return TextHash{}(word) % beginningBits; }
    std::bitset<beginningBits> beginnings_;
    /// Longest name, in words, that begins with a word.
    TextTable<std::size_t> longestByFirstWord_;
};

/// The country of all clear place names of a text where they agree; "" otherwise.
std::string onlyCountry(const std::vector<PlaceHit>& places);

}  // namespace offerbook::extract::find
