#pragma once

#include "core/posting/json/value_codecs.h"

namespace offerbook::json {

/// The state of a field without its type, so that its words stand once.
enum class FieldState { notStated, unclear, stated, contradicted };
std::string_view toWord(FieldState state);  ///< "not-stated", "unclear", "stated", "contradicted"
template <>
struct Words<FieldState> {
    static std::optional<FieldState> parse(std::string_view word);
};

template <class T>
struct Describe<Alternative<T>> {
    static void members(auto& alternative, auto& visit) {
        visit.required("value", alternative.value);
        visit("evidence", alternative.evidence);
        visit("reason", alternative.reason);
    }
};

template <class T>
struct Codec<Stated<T>> {
    static Json write(const Stated<T>& field) {
        Json object = Json::object();
        detail::MemberWriter visit(object);
        visit.required("state", static_cast<FieldState>(field.state()));
        visit("value", field.value());
        visit("evidence", field.evidence());
        visit.required("origin", field.origin());
        visit.required("confidence", field.confidence());
        visit("alternatives", field.alternatives());
        visit("remark", field.remark());
        return object;
    }
    static Stated<T> read(const Json& value, const Path& path) {
        detail::MemberReader visit(value, path);
        FieldState state = FieldState::notStated;
        std::optional<T> held;
        std::vector<Evidence> evidence;
        Origin origin = Origin::extracted;
        Confidence confidence = Confidence::sure;
        std::vector<Alternative<T>> alternatives;
        Message remark;
        visit.required("state", state);
        visit("value", held);
        visit("evidence", evidence);
        visit("origin", origin);
        visit("confidence", confidence);
        visit("alternatives", alternatives);
        visit("remark", remark);
        visit.finish();
        const bool needsValue = state == FieldState::stated || state == FieldState::contradicted;
        if (needsValue != held.has_value()) fail("json.value-against-state", path, std::string(toWord(state)));
        if (state == FieldState::contradicted && alternatives.empty()) fail("json.contradiction-without-other", path);
        return Stated<T>::restore(static_cast<typename Stated<T>::State>(state), std::move(held), std::move(evidence), origin,
                                  confidence, std::move(alternatives), std::move(remark));
    }
};

}  // namespace offerbook::json
