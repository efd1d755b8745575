#pragma once

#include "core/extract/extract.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract {

/// What a newer reading of a stored posting's text would change in one field.
struct FieldChange {
    enum class Kind {
        filled,    ///< had no value, now has one
        changed,   ///< another value
        gone,      ///< had a value that the newer reading does not find
        doubt,     ///< the same value, which the text now contradicts, or no longer does
        proof,     ///< the same value and state with other evidence, certainty or words about it
        disagrees  ///< a person typed, confirmed or cleared it, and the newer reading says otherwise
    };
    std::string key;
    Kind kind = Kind::changed;
    /// A person's word is never overwritten: taking such a change keeps the value and notes the other reading beside it.
    [[nodiscard]] bool isAgainstPerson() const { return kind == Kind::disagrees; }
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

std::string_view toWord(FieldChange::Kind kind);  ///< "filled", "changed", "gone", "doubt", "proof", "disagrees"

/// A stored posting beside what its text would give today.
struct Rereading {
    Posting fresh;  ///< its evidence points into the stored text
    std::vector<FieldChange> changes;
    [[nodiscard]] const FieldChange* change(std::string_view key) const;
};

/// The input that a stored document was read from, to read it again.
Input inputOf(const SourceDocument& document);

/// Compares a stored posting with a newer reading of its document. Of several postings in the reading the one that stands
/// where the stored one does is taken, in either division. Where the newer program brings the same bytes to another text,
/// evidence is looked up by its words in the stored text; a field whose words do not stand there keeps what it has. nullopt: the
/// newer reading finds no posting in the text.
std::optional<Rereading> compareReadings(const Posting& stored, const SourceDocument& document, const Reading& reading);

/// The stored posting with one field taken over. A field by a person keeps its value; the newer one becomes an alternative.
Posting withFieldTaken(Posting stored, const Rereading& rereading, std::string_view key);

}  // namespace offerbook::extract
