#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace offerbook::extract::find {

/// What a name may have that speaks for or against its being the employer's, besides the words around it (EmployerModel). By the
/// first word of their names: "rule": what the rules say of it; "line", "part", "block": a line at the top, a part of one, and
/// the short lines there together; "label", "in": the unit it stands in; "sign": a sign right beside it; "mentions", "within":
/// how often it is named, and how often not at the beginning of a sentence; "first": where at first.
// clang-format off
enum Cue : std::size_t {
    start, ruleAny, ruleLabel, ruleSentence, ruleHead, ruleImprint, ruleRegister, rule40, rule48, rule54, rule60,
    rule66, rule72, rule80, rule90, ruleBest, ruleBestLabel, ruleBestSentence, ruleBestHead, ruleBestImprint,
    ruleLead10, ruleOnly, ruleMissing, lineWhole, line0, line1, line2, line3, line6, lineHeading, lineBelowTitle,
    lineAbovePlace, lineBelowPlace, lineAboveTitle, lineLast, partFirst, partMiddle, partLast, partDash, partBar,
    partComma, partBehindTitle, partBeforePlace, partBehindPlace, partBeforeTitle, labelEmployer, labelTitle,
    labelPlace, labelOther, structured, joined, stripped, opensText, opensSentence, opensLine, endsUnit, beforeQuote,
    beforeBracket, beforeBar, beforeComma, beforeColon, beforeAt, beforeName, behindQuote, behindBracket,
    behindOpenBracket, behindComma, behindColon, behindGenitive, behindFullStop, behindSlash, inHead, inFacts, inTasks,
    inRequirements, inWished, inOffer, inEmployer, inApplication, inLegal, inBody, inHeading, inBullet, inCell,
    inSiteVoice, inOtherVoice, onlyAsked, onlyOpening, mentions2, mentions3, mentions4, mentions6, mentions9, within1,
    within2, within3, within5, mostNamed, words1, words2, words3, words4, words6, capitals, capitalWithin, digit,
    dotWithin, short3, short5, long40, hasNoun, hasLike, hasForm, hasPart, hasTitle, hasPlace, isPlace, isStop,
    hasFacts, hasPersonSign, allCommon, someCommon, smallElsewhere, ofDomain, isWithin, isWithinMore, hasShorter,
    hasShorterMore, first100, first400, first1200, lastPart, de1, en1, fr1, it1, deMany, described, crossesLine,
    lineFree, blockOnlyFree, blockFirst, blockSecond, blockThird, blockLater, blockTitleThenIt, blockItThenTitle,
    blockTitleItPlace, lineBehindAt, wholeOpens, wholeShort, freeOnce, beforeAtInHead, seeksInHead, capitalsOnce,
    siblingTitle, placeEnding, onlyArticle, neverArticle, hasJobs, commaWithin, commaPlace, startsPart, nameAt,
    endsPlace, isAProject, isAThing, onlyOffer, partFree, partBelowTitle, houseInHead, smallWithin,
    houseOnly, houseFirst, houseMost, firstNamed,
    cueCount
};
// clang-format on

/// Their names in resources/vocabulary/employers/weights.json, in their order.
std::span<const std::string_view> employerCueNames();

}  // namespace offerbook::extract::find
