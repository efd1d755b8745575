#include "ui/phrases/phrases.h"

#include <QtGlobal>

namespace offerbook::ui {
namespace {

constexpr Phrase phrases[] = {
    // The figures in the life of an offer, as nouns
    {"term.wished", QT_TRANSLATE_NOOP("Phrases", "Wish")},
    {"term.advertised", QT_TRANSLATE_NOOP("Phrases", "Advert")},
    {"term.told", QT_TRANSLATE_NOOP("Phrases", "Spoken figure")},
    {"term.offer-letter", QT_TRANSLATE_NOOP("Phrases", "Offer letter")},
    {"term.contract", QT_TRANSLATE_NOOP("Phrases", "Contract")},
    // The first rung of the ladder
    {"ladder.observed", QT_TRANSLATE_NOOP("Phrases", "%1 of %2: pay for one %3")},
    {"ladder.observed.no-period", QT_TRANSLATE_NOOP("Phrases", "%1 of %2: the period of the pay is not stated")},
    {"ladder.observed.unpaid", QT_TRANSLATE_NOOP("Phrases", "%1 of %2: unpaid")},
    {"ladder.observed.of", QT_TRANSLATE_NOOP("Phrases", "%1 of %2.")},
    {"ladder.observed.no-day", QT_TRANSLATE_NOOP("Phrases", "%1, the day is not stated.")},
    {"ladder.observed.by", QT_TRANSLATE_NOOP("Phrases", "Said by: %1.")},
    {"ladder.observed.note", QT_TRANSLATE_NOOP("Phrases", "Note: %1")},
    {"ladder.why.none-counts",
     QT_TRANSLATE_NOOP("Phrases", "Pay is not stated: only a wish is noted, or figures of a later day.")},
    // Where a figure stands
    {"term.counts", QT_TRANSLATE_NOOP("Phrases", "counts")},
    {"term.outranked", QT_TRANSLATE_NOOP("Phrases", "replaced")},
    {"term.wish", QT_TRANSLATE_NOOP("Phrases", "a wish, never counts")},
    {"term.later", QT_TRANSLATE_NOOP("Phrases", "of a later day, does not count yet")},
    // What is wrong with an entry
    {"observation.no-amount", QT_TRANSLATE_NOOP("Phrases", "Write the amount, or the pay grade.")},
    {"observation.negative", QT_TRANSLATE_NOOP("Phrases", "A pay cannot be negative. Write the amount without a minus.")},
    {"observation.low-above-high",
     QT_TRANSLATE_NOOP("Phrases", "The lowest amount (%1) is above the highest (%2). Swap the two.")},
    {"observation.no-currency", QT_TRANSLATE_NOOP("Phrases", "Say in which currency the amount is.")},
    {"observation.too-large", QT_TRANSLATE_NOOP("Phrases", "The amount is too large to be a pay.")},
    {"observation.no-date", QT_TRANSLATE_NOOP("Phrases", "Write the whole day on which the figure was named, as 2026-11-20.")},
    {"observation.future",
     QT_TRANSLATE_NOOP("Phrases", "%1 is in the future (today is %2). Write the day on which the figure was named.")},
    {"observation.too-long", QT_TRANSLATE_NOOP("Phrases", "The words are too long: at most %1 characters.")},
    // The command line
    {"observe.percent",
     QT_TRANSLATE_NOOP("Phrases",
                       "A share of full time beside the amount can mean two things. Leave it out, and say with --for whether "
                       "the amount is for full time or as worked.")},
    {"observe.no-kind",
     QT_TRANSLATE_NOOP("Phrases",
                       "Say what it is with --kind: wished, advertised, told, offer-letter or contract. Nothing was changed.")},
    {"observe.no-such-figure", QT_TRANSLATE_NOOP("Phrases", "The offer has no figure with the number %1. Nothing was changed.")},
    {"observe.none", QT_TRANSLATE_NOOP("Phrases", "Nobody has named a pay for this offer yet.")},
    {"observe.line", QT_TRANSLATE_NOOP("Phrases", "%1. %2: %3")},
};

}  // namespace

std::span<const Phrase> payLifePhrases() { return phrases; }

}  // namespace offerbook::ui
