#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace offerbook {

/// A row id that cannot be mistaken for the id of another kind of thing. 0 means "not stored yet".
template <class Tag>
class TypedId {
public:
    constexpr TypedId() = default;
    constexpr explicit TypedId(std::int64_t value) : value_(value) {}
    [[nodiscard]] constexpr std::int64_t value() const { return value_; }
    [[nodiscard]] constexpr bool isStored() const { return value_ > 0; }
    friend constexpr auto operator<=>(const TypedId&, const TypedId&) = default;

private:
    std::int64_t value_ = 0;
};

using PostingId = TypedId<struct PostingTag>;
using DocumentId = TypedId<struct DocumentTag>;
using CandidateId = TypedId<struct CandidateTag>;
using ComparisonId = TypedId<struct ComparisonTag>;
using ActionId = TypedId<struct ActionTag>;

}  // namespace offerbook

template <class Tag>
struct std::hash<offerbook::TypedId<Tag>> {
    std::size_t operator()(const offerbook::TypedId<Tag>& id) const noexcept { return std::hash<std::int64_t>{}(id.value()); }
};
