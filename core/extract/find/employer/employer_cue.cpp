#include "core/extract/find/employer/employer_cue.h"

#include <array>

namespace offerbook::extract::find {
namespace {

// clang-format off
constexpr std::array<std::string_view, cueCount> names{
    "start", "rule.any", "rule.label", "rule.sentence", "rule.head", "rule.imprint", "rule.register", "rule.40",
    "rule.48", "rule.54", "rule.60", "rule.66", "rule.72", "rule.80", "rule.90", "rule.best", "rule.best-label",
    "rule.best-sentence", "rule.best-head", "rule.best-imprint", "rule.lead-10", "rule.only", "rule.missing",
    "line.whole", "line.0", "line.1", "line.2", "line.3", "line.6", "line.heading", "line.below-title",
    "line.above-place", "line.below-place", "line.above-title", "line.last", "part.first", "part.middle", "part.last",
    "part.dash", "part.bar", "part.comma", "part.behind-title", "part.before-place", "part.behind-place",
    "part.before-title", "label.employer", "label.title", "label.place", "label.other", "structured", "joined",
    "stripped", "opens.text", "opens.sentence", "opens.line", "ends.unit", "sign.before-quote", "sign.before-bracket",
    "sign.before-bar", "sign.before-comma", "sign.before-colon", "sign.before-at", "sign.before-name",
    "sign.behind-quote", "sign.behind-bracket", "sign.behind-open-bracket", "sign.behind-comma", "sign.behind-colon",
    "sign.behind-genitive", "sign.behind-full-stop", "sign.behind-slash", "in.head", "in.facts", "in.tasks",
    "in.requirements", "in.wished", "in.offer", "in.employer", "in.application", "in.legal", "in.body", "in.heading",
    "in.bullet", "in.cell", "in.site-voice", "in.other-voice", "only.asked", "only.opening", "mentions.2",
    "mentions.3", "mentions.4", "mentions.6", "mentions.9", "within.1", "within.2", "within.3", "within.5",
    "most-named", "words.1", "words.2", "words.3", "words.4", "words.6", "capitals", "capital-within", "digit",
    "dot-within", "short.3", "short.5", "long.40", "has.noun", "has.like", "has.form", "has.part", "has.title",
    "has.place", "is.place", "is.stop", "has.facts", "has.person-sign", "all-common", "some-common", "small-elsewhere",
    "of-domain", "is.within", "is.within-more", "has.shorter", "has.shorter-more", "first.100", "first.400",
    "first.1200", "last.part", "de.1", "en.1", "fr.1", "it.1", "de.many", "described", "crosses-line", "line.free",
    "block.only-free", "block.first", "block.second", "block.third", "block.later", "block.title-then-it",
    "block.it-then-title", "block.title-it-place", "line.behind-at", "whole.opens", "whole.short", "free.once",
    "before.at-in-head", "seeks-in-head", "capitals.once", "sibling.title", "place-ending", "only.article",
    "never.article", "has.jobs", "comma-within", "comma-place", "starts-part", "name-at", "ends-place", "is-a.project",
    "is-a.thing", "only.offer", "part.free", "part.below-title", "house-in-head", "small-within",
    "house.only", "house.first", "house.most", "first-named"
};
// clang-format on
static_assert(!names.back().empty(), "a cue without a name");

}  // namespace

std::span<const std::string_view> employerCueNames() { return names; }

}  // namespace offerbook::extract::find
