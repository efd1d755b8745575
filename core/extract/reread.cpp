#include "core/extract/reread.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace offerbook::extract {
namespace {

/// Calls visit(key, field of one, field of the other) for each field that both have in common, which is all of them.
template <class Visitor>
void forEachPair(auto& one, auto& other, Visitor&& visit) {
    forEachField(one, [&](std::string_view key, auto& field) {
        forEachField(other, [&](std::string_view otherKey, auto& otherField) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, std::remove_cvref_t<decltype(otherField)>>)
                if (key == otherKey) visit(key, field, otherField);
        });
    });
}

/// Nobody reads these out of a text: a person types them.
bool isTypedOnly(std::string_view key) { return key == "commute" || key == "eligibility"; }

/// Where the evidence of a posting begins and ends.
text::Span extent(const Posting& posting) {
    text::Span all{std::string::npos, 0};
    forEachField(posting, [&all](std::string_view, const auto& field) {
        for (const Evidence& piece : field.evidence()) {
            all.begin = std::min(all.begin, piece.begin);
            all.end = std::max(all.end, piece.end);
        }
    });
    return all;
}

int likeness(const Posting& stored, const Posting& fresh) {
    int points = 0;
    forEachPair(stored, fresh, [&points](std::string_view key, const auto& a, const auto& b) {
        if (isTypedOnly(key) || !a.hasValue()) return;
        if (a.value() == b.value()) points += 2;
        const bool sameWords = std::any_of(a.evidence().begin(), a.evidence().end(), [&b](const Evidence& piece) {
            return std::find(b.evidence().begin(), b.evidence().end(), piece) != b.evidence().end();
        });
        points += sameWords ? 3 : 0;
    });
    const text::Span one = extent(stored);
    const text::Span other = extent(fresh);
    if (one.begin < one.end && other.begin < other.end && one.begin < other.end && other.begin < one.end) points += 1;
    return points;
}

/// Finds evidence in the stored text where the newer text is another one: the same words nearest to the old place.
class Relocation {
public:
    Relocation(const std::string& stored, const std::string& fresh) : stored_(stored), isSame_(stored == fresh) {}

    /// False where some words do not stand in the stored text.
    bool move(std::vector<Evidence>& evidence) const {
        if (isSame_) return true;
        return std::all_of(evidence.begin(), evidence.end(), [this](Evidence& piece) { return move(piece); });
    }

    template <class T>
    std::optional<Stated<T>> moved(const Stated<T>& field) const {
        if (isSame_) return field;
        auto evidence = field.evidence();
        auto alternatives = field.alternatives();
        bool found = move(evidence);
        for (Alternative<T>& other : alternatives) found = found && move(other.evidence);
        if (!found) return std::nullopt;
        return Stated<T>::restore(field.state(), field.value(), std::move(evidence), field.origin(), field.confidence(),
                                  std::move(alternatives), field.remark());
    }

private:
    bool move(Evidence& piece) const {
        if (piece.text.empty()) return true;
        const std::size_t behind = stored_.find(piece.text, piece.begin);
        const std::size_t before = stored_.rfind(piece.text, piece.begin);
        if (behind == std::string::npos && before == std::string::npos) return false;
        const bool takeBefore =
            behind == std::string::npos || (before != std::string::npos && piece.begin - before < behind - piece.begin);
        piece.begin = takeBefore ? before : behind;
        piece.end = piece.begin + piece.text.size();
        return true;
    }

    const std::string& stored_;
    bool isSame_;
};

template <class T>
bool isAmongAlternatives(const Stated<T>& field, const T& value) {
    return std::any_of(field.alternatives().begin(), field.alternatives().end(),
                       [&value](const Alternative<T>& other) { return other.value == value; });
}

template <class T>
std::optional<FieldChange::Kind> kindOfChange(const Stated<T>& stored, const Stated<T>& fresh) {
    using Kind = FieldChange::Kind;
    if (stored.isByPerson()) {
        // What a person saw beside the value when deciding is not news.
        const bool says = fresh.hasValue() && fresh.value() != stored.value() && !isAmongAlternatives(stored, *fresh);
        return says ? std::optional(Kind::disagrees) : std::nullopt;
    }
    if (stored == fresh) return std::nullopt;
    if (!stored.hasValue() && fresh.hasValue()) return Kind::filled;
    if (stored.hasValue() && !fresh.hasValue()) return Kind::gone;
    if (stored.value() != fresh.value()) return Kind::changed;
    return stored.state() != fresh.state() ? Kind::doubt : Kind::proof;
}

const Posting* bestMatch(const Posting& stored, const Reading& reading) {
    const Posting* best = nullptr;
    int most = -1;
    const auto look = [&](const std::vector<Posting>& postings) {
        for (const Posting& posting : postings)
            if (const int points = likeness(stored, posting); points > most) {
                most = points;
                best = &posting;
            }
    };
    look(reading.postings);
    if (reading.otherwise) look(reading.otherwise->postings);
    return best;
}

}  // namespace

std::string_view toWord(FieldChange::Kind kind) {
    switch (kind) {
        case FieldChange::Kind::filled: return "filled";
        case FieldChange::Kind::changed: return "changed";
        case FieldChange::Kind::gone: return "gone";
        case FieldChange::Kind::doubt: return "doubt";
        case FieldChange::Kind::proof: return "proof";
        case FieldChange::Kind::disagrees: break;
    }
    return "disagrees";
}

const FieldChange* Rereading::change(std::string_view key) const {
    const auto found = std::find_if(changes.begin(), changes.end(), [key](const FieldChange& c) { return c.key == key; });
    return found == changes.end() ? nullptr : &*found;
}

Input inputOf(const SourceDocument& document) {
    // A book from elsewhere may hold the text alone.
    const bool hasBytes = !document.bytes.empty();
    return {document.name, document.origin, hasBytes ? document.mediaType : std::string("text/plain"),
            hasBytes ? document.bytes : document.text};
}

std::optional<Rereading> compareReadings(const Posting& stored, const SourceDocument& document, const Reading& reading) {
    const Posting* match = bestMatch(stored, reading);
    if (match == nullptr) return std::nullopt;
    Rereading result{*match, {}};
    const Relocation relocation(document.text, reading.document.text);
    forEachPair(stored, result.fresh, [&](std::string_view key, const auto& field, auto& fresh) {
        if (isTypedOnly(key)) return;
        auto moved = relocation.moved(fresh);
        fresh = moved ? std::move(*moved) : field;
        if (const auto kind = kindOfChange(field, fresh)) result.changes.push_back({std::string(key), *kind});
    });
    return result;
}

Posting withFieldTaken(Posting stored, const Rereading& rereading, std::string_view wanted) {
    const FieldChange* change = rereading.change(wanted);
    if (change == nullptr) return stored;
    forEachPair(stored, rereading.fresh, [&](std::string_view key, auto& field, const auto& fresh) {
        if (key != wanted) return;
        if (!field.isByPerson()) {
            field = fresh;
            return;
        }
        using Field = std::remove_cvref_t<decltype(field)>;
        auto alternatives = field.alternatives();
        alternatives.push_back({*fresh, fresh.evidence(), {"reread.newer-reading", {}}});
        field = Field::restore(field.state(), field.value(), field.evidence(), field.origin(), field.confidence(),
                               std::move(alternatives), field.remark());
    });
    return stored;
}

}  // namespace offerbook::extract
