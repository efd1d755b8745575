#pragma once

#include "core/compare/comparison.h"
#include "core/posting/stated.h"
#include "core/text/format.h"
#include "ui/models/cell.h"

#include <QString>

#include <vector>

namespace offerbook::ui {

/// One tax or contribution within a step.
struct ReasonLine {
    QString name;    ///< "Pension"
    QString amount;  ///< "−5,580", or both ends
    QString source;  ///< rate or table, and the statute
    friend bool operator==(const ReasonLine&, const ReasonLine&) = default;
};

/// One step of a reason: what came out, by what, from where.
struct ReasonStep {
    QString title;                  ///< "CHF 63,192–69,516 a year"
    QString detail;                 ///< "× 12 payments a year"
    std::vector<ReasonLine> lines;  ///< what a step of taxes takes off, line by line
    QString quote;                  ///< the posting's own words
    QString source;                 ///< where a datum comes from, with its date
    QString note;                   ///< what was assumed, or a doubt
    Tone tone = Tone::plain;
    friend bool operator==(const ReasonStep&, const ReasonStep&) = default;
};

/// Why a cell shows what it shows.
struct Reasons {
    QString heading;  ///< "Why 63,192–69,516?"
    QString offer;    ///< whose: "CERN, Junior ML Engineer"
    std::vector<ReasonStep> steps;
    std::vector<QString> warnings;
    std::vector<QString> questions;

    /// Everything as plain text, for copying and screen readers.
    [[nodiscard]] QString plainText() const;
    friend bool operator==(const Reasons&, const Reasons&) = default;
};

/// The ladder of an offer's pay, rung by rung.
std::vector<ReasonStep> ladderSteps(const compare::Ladder& ladder, const text::Formatter& format);
/// The reasons of a verdict: the posting's line beside the profile's fact.
std::vector<ReasonStep> verdictSteps(const eligibility::Verdict& verdict, const text::Formatter& format);
/// Who says so: "read from the text", "confirmed by you", "typed by you".
QString originWords(Origin origin, Confidence confidence);
/// The posting's words, several places joined.
QString quoted(const std::vector<Evidence>& evidence);

}  // namespace offerbook::ui
