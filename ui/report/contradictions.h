#pragma once

#include "core/compare/comparison.h"
#include "core/text/format.h"

#include <QString>

#include <vector>

namespace offerbook::ui {

/// One field of one offer of which its text says several things.
struct ContradictedField {
    PostingId offer;
    std::string field;  ///< key of forEachField
    QString taken;
    QString takenInShort;  ///< without what qualifies it
    QString takenQuote;
    struct Other {
        QString value;
        QString valueInShort;
        QString quote;
        QString why;  ///< why it was not taken
    };
    std::vector<Other> others;
    QString why;  ///< why the value was taken
};

/// In the order of offers and fields.
std::vector<ContradictedField> contradictions(const compare::Comparison& comparison, const text::Formatter& format);

}  // namespace offerbook::ui
