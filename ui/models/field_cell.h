#pragma once

#include "ui/bridge/strings.h"
#include "ui/models/comparison_rows.h"
#include "ui/phrases/phrases.h"
#include "ui/phrases/value_text.h"

namespace offerbook::ui {

/// The cell of a field as it is stated: value, what qualifies it, and marks for what is not stated, unclear or contradicted.
template <class T>
Cell fieldCell(const Stated<T>& field, const text::Formatter& format) {
    Cell cell;
    if (field.hasValue()) {
        const ValueText words = valueText(*field, format);
        cell.main = words.main;
        cell.note = words.detail;
    }
    if (field.isContradicted()) {
        cell.marks.push_back(marks::contradicted(valueText(field.alternatives().front().value, format).main));
    } else if (!field.hasValue()) {
        cell.marks.push_back(field.state() == Stated<T>::State::unclear ? marks::unclear() : marks::notStated());
        cell.note = phrase(field.remark(), format);
    }
    return cell;
}

/// What a field rests on: its value with the posting's words and who says so, then every other reading.
template <class T>
std::vector<ReasonStep> fieldSteps(const Stated<T>& field, const text::Formatter& format) {
    std::vector<ReasonStep> steps;
    ReasonStep taken;
    taken.title = field.hasValue() ? valueText(*field, format).oneLine() : QString();
    if (!field.hasValue())
        taken.title = field.state() == Stated<T>::State::unclear ? marks::unclear().word : marks::notStated().word;
    if (field.hasValue() || field.isByPerson()) taken.detail = originWords(field.origin(), field.confidence());
    taken.quote = quoted(field.evidence());
    taken.note = phrase(field.remark(), format);
    steps.push_back(taken);
    for (const auto& other : field.alternatives()) {
        ReasonStep step;
        step.title = marks::contradicted(valueText(other.value, format).oneLine()).text();
        step.quote = quoted(other.evidence);
        step.note = phrase(other.reason, format);
        step.tone = Tone::warn;
        steps.push_back(step);
    }
    return steps;
}

/// A row that shows one field of the posting.
template <class Field>
ComparisonRow fieldRow(RowGroup group, std::string key, Field Posting::*field) {
    ComparisonRow row;
    row.key = toQt(key);
    row.group = group;
    row.title = [key](const compare::Settings&) { return fieldTitle(key); };
    row.cell = [field](const RowContext& context) { return fieldCell(context.offer().posting.*field, context.format); };
    row.steps = [field](const RowContext& context) { return fieldSteps(context.offer().posting.*field, context.format); };
    row.field = key;
    return row;
}

}  // namespace offerbook::ui
