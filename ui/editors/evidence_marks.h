#pragma once

#include "core/posting/document.h"
#include "core/posting/posting.h"

#include <string>
#include <vector>

namespace offerbook::ui {

/// A stretch of a source text that says something, and the field it says it about.
struct EvidenceMark {
    /// taken: stands for the field's value. alternative: contradicts it. passedOver: says otherwise, and was weighed against it.
    /// check: what the reader was not sure of.
    /// document: says what kind of text it is (unfilled fields, benchmark ranges); belongs to no field.
    enum class Kind { taken, check, alternative, passedOver, document };
    std::string field;
    Kind kind = Kind::taken;
    Evidence evidence;
};

/// All evidence of a posting's fields, in the order of the text.
std::vector<EvidenceMark> evidenceMarks(const Posting& posting);
/// What a text that is no posting is recognised by: its kind's evidence, unfilled fields and benchmark ranges.
std::vector<EvidenceMark> evidenceMarks(const SourceDocument& document);

}  // namespace offerbook::ui
