#include "core/book/posting_summary.h"

namespace offerbook::book {
namespace {

std::string placeOf(const std::vector<Location>& locations) {
    if (locations.empty()) return {};
    std::string place = locations.front().city;
    if (!place.empty() && !locations.front().country.empty()) place += ' ';
    place += locations.front().country;
    if (locations.size() > 1) place += " +" + std::to_string(locations.size() - 1);
    return place;
}

std::optional<std::string> dayOf(const Stated<DayStated>& field) {
    if (!field.hasValue() || !field->date) return std::nullopt;
    const auto complete = field->date->complete();
    return complete ? std::optional(toIso(*complete)) : std::nullopt;
}

}  // namespace

PostingColumns columnsOf(const Posting& posting) {
    PostingColumns columns;
    columns.title = posting.title.value().value_or("");
    columns.employer = posting.employer.value().value_or("");
    if (posting.locations.hasValue()) columns.place = placeOf(*posting.locations);
    columns.deadline = dayOf(posting.deadline);
    bool anything = false;
    bool open = false;
    forEachField(posting, [&](std::string_view, const auto& field) {
        using State = typename std::remove_cvref_t<decltype(field)>::State;
        columns.contradicted = columns.contradicted || field.isContradicted();
        if (field.state() == State::notStated) return;
        anything = true;
        open = open || !field.isByPerson();
    });
    columns.confirmed = anything && !open;
    return columns;
}

}  // namespace offerbook::book
