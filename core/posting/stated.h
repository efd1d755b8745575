#pragma once

#include "core/base/message.h"

#include <cassert>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace offerbook {

/// Where a value stands: half-open byte offsets into the UTF-8 text of the posting's document, and the literal text there.
struct Evidence {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// Who says so. Extracted: read from the text by the program and not yet looked at. Confirmed: read by the program,
/// accepted by a person. Typed: entered or corrected by a person. The last two are never overwritten by a reading.
enum class Origin { extracted, confirmed, typed };

/// How sure the reader is of what it extracted. Shown, never used to hide.
enum class Confidence { sure, check, weak };

/// Another reading of a field that the text also supports.
template <class T>
struct Alternative {
    T value;
    std::vector<Evidence> evidence;
    /// Why this is not the value taken ("stands in the site's header, not in the employer's text").
    Message reason;
    friend bool operator==(const Alternative&, const Alternative&) = default;
};

/// A field of a posting: a value with its evidence and origin, or not stated, or contradicted with every alternative.
///
/// notStated: neither text nor person says anything. unclear: the text speaks of it (there is evidence) but gives no
/// value that can be taken; `remark` says why. stated: a value. contradicted: a value that is believed, while the text
/// also says otherwise (`alternatives` is not empty). A person who confirms or types resolves a contradiction; the
/// alternatives are kept to be looked at.
template <class T>
class Stated {
public:
    enum class State { notStated, unclear, stated, contradicted };

    Stated() = default;
    static Stated unclear(std::vector<Evidence> evidence, Message remark = {}) {
        Stated s;
        s.state_ = State::unclear;
        s.evidence_ = std::move(evidence);
        s.remark_ = std::move(remark);
        return s;
    }
    static Stated extracted(T value, std::vector<Evidence> evidence, Confidence confidence = Confidence::sure) {
        Stated s;
        s.state_ = State::stated;
        s.value_ = std::move(value);
        s.evidence_ = std::move(evidence);
        s.confidence_ = confidence;
        return s;
    }
    static Stated contradicted(T value, std::vector<Evidence> evidence, std::vector<Alternative<T>> alternatives,
                               Message remark = {}, Confidence confidence = Confidence::check) {
        assert(!alternatives.empty());
        Stated s = extracted(std::move(value), std::move(evidence), confidence);
        s.state_ = State::contradicted;
        s.alternatives_ = std::move(alternatives);
        s.remark_ = std::move(remark);
        return s;
    }
    static Stated typed(T value) {
        Stated s = extracted(std::move(value), {});
        s.origin_ = Origin::typed;
        return s;
    }

    /// The same value, now vouched for by a person; a contradiction is settled, its alternatives stay to be seen.
    [[nodiscard]] Stated confirmed() const {
        assert(value_);
        Stated s = *this;
        s.origin_ = Origin::confirmed;
        s.state_ = State::stated;
        return s;
    }
    /// A person's correction; the evidence of what the text said is kept beside it.
    [[nodiscard]] Stated corrected(T value) const {
        Stated s = *this;
        s.value_ = std::move(value);
        s.origin_ = Origin::typed;
        s.state_ = State::stated;
        return s;
    }
    /// A person says: not stated. Origin typed keeps a later reading from filling it again.
    [[nodiscard]] static Stated cleared() {
        Stated s;
        s.origin_ = Origin::typed;
        return s;
    }
    [[nodiscard]] Stated withRemark(Message remark) const {
        Stated s = *this;
        s.remark_ = std::move(remark);
        return s;
    }
    /// Alternatives without contradiction: values that hold for a part of the openings.
    [[nodiscard]] Stated withAlternatives(std::vector<Alternative<T>> alternatives) const {
        Stated s = *this;
        s.alternatives_ = std::move(alternatives);
        return s;
    }
    /// For readers of stored fields only.
    static Stated restore(State state, std::optional<T> value, std::vector<Evidence> evidence, Origin origin,
                          Confidence confidence, std::vector<Alternative<T>> alternatives, Message remark) {
        Stated s;
        s.state_ = state;
        s.value_ = std::move(value);
        s.evidence_ = std::move(evidence);
        s.origin_ = origin;
        s.confidence_ = confidence;
        s.alternatives_ = std::move(alternatives);
        s.remark_ = std::move(remark);
        return s;
    }

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] bool hasValue() const { return value_.has_value(); }
    [[nodiscard]] bool isContradicted() const { return state_ == State::contradicted; }
    [[nodiscard]] const std::optional<T>& value() const { return value_; }
    const T& operator*() const {
        assert(value_);
        return *value_;
    }
    const T* operator->() const {
        assert(value_);
        return &*value_;
    }
    [[nodiscard]] const std::vector<Evidence>& evidence() const { return evidence_; }
    [[nodiscard]] Origin origin() const { return origin_; }
    [[nodiscard]] bool isByPerson() const { return origin_ != Origin::extracted; }
    [[nodiscard]] Confidence confidence() const { return confidence_; }
    [[nodiscard]] const std::vector<Alternative<T>>& alternatives() const { return alternatives_; }
    /// Why the value was taken, or why none could be.
    [[nodiscard]] const Message& remark() const { return remark_; }

    friend bool operator==(const Stated&, const Stated&) = default;

private:
    State state_ = State::notStated;
    std::optional<T> value_;
    std::vector<Evidence> evidence_;
    Origin origin_ = Origin::extracted;
    Confidence confidence_ = Confidence::sure;
    std::vector<Alternative<T>> alternatives_;
    Message remark_;
};

}  // namespace offerbook
