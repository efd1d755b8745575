#include "ui/report/contradictions.h"

#include "ui/models/reasons.h"
#include "ui/phrases/phrases.h"
#include "ui/phrases/value_text.h"

namespace offerbook::ui {
namespace {

template <class T>
ContradictedField described(PostingId offer, std::string_view key, const Stated<T>& field, const text::Formatter& format) {
    const ValueText taken = valueText(*field, format);
    ContradictedField described{
        offer, std::string(key), taken.oneLine(), taken.main, quoted(field.evidence()), {}, phrase(field.remark(), format)};
    for (const auto& other : field.alternatives()) {
        const ValueText value = valueText(other.value, format);
        described.others.push_back({value.oneLine(), value.main, quoted(other.evidence), phrase(other.reason, format)});
    }
    return described;
}

}  // namespace

std::vector<ContradictedField> contradictions(const compare::Comparison& comparison, const text::Formatter& format) {
    std::vector<ContradictedField> found;
    for (const auto& offer : comparison.offers)
        forEachField(offer.posting, [&](std::string_view key, const auto& field) {
            if (field.isContradicted()) found.push_back(described(offer.posting.id, key, field, format));
        });
    return found;
}

}  // namespace offerbook::ui
