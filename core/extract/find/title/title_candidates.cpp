#include "core/extract/find/title/title_candidates.h"

#include "core/extract/find/german_names.h"
#include "core/extract/find/title/both_genders.h"
#include "core/extract/find/title/no_work.h"
#include "core/extract/find/title/title_trimming.h"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

namespace offerbook::extract::find {

TitleCandidates::TitleCandidates(const Clues& clues)
    : clues_(clues),
      page_(clues.page),
      own_(clues.page.book().onlyLanguage(clues.page.text().language())),
      houses_(namesWithLegalForm(clues.page)) {}

std::vector<Finding<std::string>> TitleCandidates::take() {
    keepStrongest(findings_);
    unite();
    return std::move(findings_);
}

void TitleCandidates::add(Span at, int base, Voice voice, std::string_view reason, int withoutNoun) {
    if (reason != "extract.by-sentence" && isHouseAndJobs(at)) return;
    // "Garner's Job Opportunities"
    if (page_.asked().hold("name.owner-of-jobs", page_.words(withoutSignsOfHeading(at)))) return;
    if (reason != "extract.by-head") at = withListBehind(at);
    at = trimmed(at, reason);
    if (at.size() < 3 || at.size() > 140 || (reason == "extract.by-head" && isHouseAlone(at))) return;
    if (namesOtherThanWork(clues_, at) || (reason == "extract.by-sentence" && isSoughtByReader(at))) return;
    const std::string_view words = page_.words(at);
    if (std::count(words.begin(), words.end(), ' ') > 16 || words.find("{{") != std::string_view::npos ||
        words.find('~') != std::string_view::npos)
        return;
    const std::size_t unit = page_.unitAt(at.begin);
    const auto namesWorkIn = [&](std::size_t number) {
        return number != Page::npos && page_.near("title.noun", number, at, 0) != nullptr && namesWork(page_, number, at);
    };
    // "Senior Research" and below it "Engineer": of a title over two lines either may have the word for the work.
    const std::size_t last = page_.unitAt(at.end - 1);
    const bool hasNoun =
        (namesWorkIn(unit) || (last != unit && namesWorkIn(last))) && !(reason == "extract.by-head" && speaksAboutWork(at));
    if (!hasNoun && reason != "extract.by-sentence" && isHeadingOfJobs(at)) return;
    const bool isSaid = !hasNoun && reason == "extract.by-head" && isSaidInSentence(at);
    // "Incarico di collaborazione": the form of the work, where something else names the work.
    const int onlyForm = reason == "extract.by-head" && isGenericTitle(page_, at) ? 16 : 0;
    if (!hasNoun && reason == "extract.by-sentence")
        for (const std::string& joint : page_.asked().list("title.at-house"))
            if (const auto house = page_.words(at).find(joint); house != std::string_view::npos && house > 3)
                at.end = at.begin + house;  // "Grounds Person at Example School"
    constexpr int byCapitals = -14;
    const bool isCapital = !hasNoun && reason == "extract.by-sentence" && isInCapitals(at);
    constexpr int byForm = -14;
    const bool isFormed = !hasNoun && reason == "extract.by-head" && withoutNoun < byForm && isFormedLikeWork(at);
    const int strength = base +
                         (hasNoun     ? 8
                          : isSaid    ? 0
                          : isCapital ? byCapitals
                          : isFormed  ? byForm
                                      : withoutNoun) -
                         onlyForm + heardFrom(voice);
    if (strength >= 35) keep(at, strength, voice, reason);
}

void TitleCandidates::addNamed(Span at, int strength, Voice voice) {
    constexpr std::size_t shortest = 4;
    if (at.size() >= shortest) keep(at, strength + heardFrom(voice), voice, "extract.by-head");
}

/// "Bibliothekar\*in": Markdown's own sign before a mark that means itself.
static std::string withoutEscapes(std::string_view title) {
    constexpr std::string_view marks = "*_`#[]()|~-+.!\\";
    std::string plain;
    for (std::size_t i = 0; i < title.size(); ++i)
        if (title[i] != '\\' || i + 1 == title.size() || marks.find(title[i + 1]) == std::string_view::npos) plain += title[i];
    return plain;
}

void TitleCandidates::keep(Span at, int strength, Voice voice, std::string_view reason) {
    Evidence evidence = page_.evidence(at);
    if (evidence.text.empty()) return;
    const int cutOff = evidence.text.ends_with("..") || evidence.text.ends_with("…") ? 30 : 0;  // a title that a site shortened
    constexpr std::size_t article = 20;
    const std::string_view before = page_.words(Span{at.begin > article ? at.begin - article : 0, at.begin});
    std::string title =
        withoutArticleBetween(page_.text().language() == "de" ? nominativeTitle(before, evidence.text) : evidence.text);
    joinAtHyphens(title);
    title = withoutEscapes(onOneLine(title));  // broken at the width of a mail
    std::vector<Evidence> said{evidence};
    if (const Span behind = behindShare(at); behind.size() > 0 && reason == "extract.by-head") {
        said.push_back(page_.evidence(behind));
        title += ' ' + said.back().text;
    }
    push({std::move(title), std::move(said), strength - cutOff, voice, false, {std::string(reason), {}}});
}

/// "Software-" and below it "Entwickler", "Sach-" and "bearbeiter": a word that was broken at its hyphen. In German a small
/// letter behind it tells that the hyphen is of the break; "Ein- und Verkauf" has its own.
void TitleCandidates::joinAtHyphens(std::string& title) const {
    for (std::size_t end = title.find("-\n"); end != std::string::npos; end = title.find("-\n", end + 1)) {
        const std::string_view next = std::string_view(title).substr(end + 2);
        if (end == 0 || title[end - 1] == ' ' || page_.asked().hold("title.behind-own-hyphen", foldedForm(next), own_)) continue;
        const bool isOfBreak = page_.text().language() == "de" && !next.empty() && next.front() >= 'a' && next.front() <= 'z';
        title.erase(isOfBreak ? end : end + 1, isOfBreak ? 2 : 1);
    }
}

bool TitleCandidates::isHouseAlone(Span at) const {
    constexpr std::size_t edge = 3;
    return std::any_of(houses_.begin(), houses_.end(), [&](const SignedName& house) {
        return house.at.begin >= at.begin && house.at.begin <= at.begin + edge && house.at.end <= at.end + 1 &&
               house.at.end + edge >= at.end;
    });
}

Span TitleCandidates::withoutSignsOfHeading(Span at) const {
    while (at.begin < at.end && std::string_view("#*_\"' ").find(page_.flat()[at.begin]) != std::string_view::npos) ++at.begin;
    while (at.begin < at.end && std::string_view("#*_\" ").find(page_.flat()[at.end - 1]) != std::string_view::npos) --at.end;
    return at;
}

/// What two patterns read at the same place is said once: only what stands in two places supports itself.
void TitleCandidates::push(Finding<std::string> finding) {
    constexpr std::size_t reach = 16;  // patterns follow the text: the other of the same place is near
    for (std::size_t i = findings_.size(); i > 0 && findings_.size() - i < reach; --i) {
        Finding<std::string>& other = findings_[i - 1];
        if (other.value != finding.value || other.evidence != finding.evidence) continue;
        if (finding.weight > other.weight) other = std::move(finding);
        return;
    }
    findings_.push_back(std::move(finding));
}

/// A line of its own is the whole title; in a sentence the title ends where the sentence goes on.
Span TitleCandidates::trimmed(Span at, std::string_view reason) const {
    constexpr std::size_t longLine = 90;
    const bool isSentence = reason == "extract.by-sentence" || at.size() > longLine;
    at = trimmedTitle(clues_, at, isSentence ? "title.stop" : "title.stop-head");
    if (isSentence && reason != "extract.by-sentence") at = trimmedTitle(clues_, at, "title.stop-head");
    if (const auto open = page_.asked().piecesOf("title.open-before", page_.words(at), 0, own_); open.size() > 1)
        at.begin += open[1].size();  // "Open PhD position"
    cutPosition(at, reason);
    if (reason == "extract.by-sentence" && page_.text().language() == "en") cutSmallWords(at);
    cutBehindMark(at);
    return at;
}

/// "We are looking for a Grounds Person": in English a title has capitals where no list has its noun.
bool TitleCandidates::isInCapitals(Span at) const {
    constexpr std::size_t article = 3;
    constexpr std::size_t longWord = 4;
    if (at.begin < article) return false;
    constexpr std::size_t reach = 30;  // "a reliable Grounds Person"
    const std::string_view before = page_.flat().substr(at.begin - std::min(at.begin, reach), std::min(at.begin, reach));
    if (!page_.asked().hold("title.article-before", before, own_)) return false;
    for (std::size_t i = at.begin; i < at.end; ++i) {
        if (i > at.begin && page_.flat()[i - 1] != ' ') continue;
        const std::size_t end = std::min(page_.flat().substr(0, at.end).find(' ', i), at.end);
        if ((i == at.begin || end - i >= longWord) && !page_.text().folded().isUpper(i)) return false;
    }
    return true;
}

/// "The analyst position": the work without the word for its place; "a PhD position" is named by it.
void TitleCandidates::cutPosition(Span& at, std::string_view reason) const {
    const auto pieces = page_.asked().piecesOf("title.with-position", page_.words(at), 0, own_);
    if (pieces.size() < 2 || page_.asked().hold("title.named-by-position", pieces[1], own_)) return;
    const Span work{at.begin, at.begin + pieces[1].size()};
    // "Weekend job": in a line of its own all of it is the title, where no word but "job" names work.
    if (reason == "extract.by-sentence" || namesWork(page_, page_.unitAt(at.begin), work)) at = work;
}

/// "a fixed-term Teaching Fellow", "our second technical writer": the words before the title that say how, not what.
void TitleCandidates::cutSmallWords(Span& at) const {
    const std::size_t unit = page_.unitAt(at.begin);
    if (page_.text().folded().isUpper(at.begin) || unit == Page::npos) return;
    const auto said = page_.asked().piecesOf("title.small-before", page_.words(at), 0, own_);
    if (!said.empty() && namesWork(page_, unit, {at.begin + said[0].size(), at.end})) at.begin += said[0].size();
}

/// "Technician (m/f/d), Smalltown": behind the letters for all genders and a comma the title is over.
void TitleCandidates::cutBehindMark(Span& at) const {
    static const RE2 mark("^(.{4,}\\([mfwdx](?:/[mfwdx])+\\)), ");
    static const RE2 glued("^(.{4,}?\\([mfwdx](?:/[mfwdx])+\\))[a-z0-9]");  // "Technikerin (m/w/d)Vollzeit"
    static const RE2 listed("^(.{4,}?\\([mfwdx](?:/[mfwdx])+\\)) \\(");     // "Fachkraft (m/w/d) (Erzieher, Pfleger, ...)"
    constexpr std::size_t longLine = 110;
    re2::StringPiece title;
    const std::string_view words = page_.words(at);
    if (at.size() > longLine && words.find(") (") != std::string_view::npos && RE2::PartialMatch(words, listed, &title))
        at.end = at.begin + title.size();
    if (page_.text().language() == "de" && words.find('/') != std::string_view::npos && RE2::PartialMatch(words, glued, &title))
        at.end = at.begin + title.size();
    if (words.find("), ") != std::string_view::npos && words.find('/') != std::string_view::npos &&
        RE2::PartialMatch(words, mark, &title))
        at.end = at.begin + title.size();
}

/// "Assistenz für Verwaltung, Personal und Büro": the comma that ended the title stands within a list of its fields.
Span TitleCandidates::withListBehind(Span at) const {
    constexpr std::size_t reach = 90;
    const std::size_t unit = page_.unitAt(at.begin);
    if (unit == Page::npos || at.end >= page_.units()[unit].at.end || page_.flat()[at.end] != ',') return at;
    if (!page_.asked().hold("title.opens-list", page_.words(at), own_)) return at;
    const Span behind{at.end, std::min(page_.units()[unit].at.end, at.end + reach)};
    const auto pieces = page_.asked().piecesOf("title.list-behind", page_.words(behind), 0, own_);
    if (pieces.size() < 2) return at;
    const Span list{at.end, at.end + pieces[1].size()};
    // "in Bremen, Kiel und Hamburg", "für unser Haus, flexibel und freundlich"
    constexpr std::size_t comma = 2;
    if (!placesIn(clues_, {list.begin + comma, list.begin + comma + 1}).empty()) return at;
    constexpr std::size_t smallWord = 4;
    for (std::size_t i = list.begin + comma; page_.text().language() == "de" && i < list.end; ++i) {
        const std::size_t end = std::min(page_.flat().substr(0, list.end).find_first_of(" ,", i), list.end);
        if (end - i > smallWord && page_.flat()[i] != '(' && !page_.text().folded().isUpper(i)) return at;
        i = end;
    }
    return {at.begin, list.end};
}

/// "PhD Student (100%) in Rock Physics": the field goes on behind the bracket of the workload. Empty where nothing does.
Span TitleCandidates::behindShare(Span at) const {
    const std::size_t unit = page_.unitAt(at.begin);
    if (unit == Page::npos) return {at.end, at.end};
    const std::string_view rest = page_.words(Span{at.end, std::max(at.end, page_.units()[unit].at.end)});
    if (rest.find('%') == std::string_view::npos) return {at.end, at.end};
    const auto pieces = page_.asked().piecesOf("title.behind-share", rest, 0, own_);
    if (pieces.size() < 2) return {at.end, at.end};
    const auto begin = static_cast<std::size_t>(pieces[1].data() - page_.flat().data());
    return {begin, begin + pieces[1].size()};
}

/// "(Looking for a postdoc position? Please contact ...)": whoever reads it for something else.
bool TitleCandidates::isSoughtByReader(Span at) const {
    const std::size_t unit = page_.unitAt(at.begin);
    if (unit == Page::npos || page_.text().folded().isUpper(at.begin)) return false;
    const std::string_view words = page_.words(page_.units()[unit]);
    const std::size_t end = words.find_first_of(".!?");
    return end != std::string_view::npos && words[end] == '?' && page_.units()[unit].at.begin + end >= at.end &&
           page_.asked().beginningOf("title.reader-seeks", words) > 0;
}

/// "Open positions", "Postes", "Karriere": what pages of jobs are called.
bool TitleCandidates::isHeadingOfJobs(Span at) const { return page_.asked().hold("title.heading-of-jobs", page_.words(at)); }

/// "Example Works - Job vacancies", "Lavora con noi | Carriere al Melograno": what a page of jobs is called, and whose it is.
bool TitleCandidates::isHouseAndJobs(Span at) const {
    const std::string_view words = page_.words(at);
    const std::size_t unit = page_.unitAt(at.begin);
    for (const std::string_view sign : {" - ", " | "}) {
        const std::size_t joint = words.find(sign);
        if (joint == std::string_view::npos || words.find(sign, joint + sign.size()) != std::string_view::npos) continue;
        const Span front{at.begin, at.begin + joint};
        const Span rest{front.end + sign.size(), at.end};
        const auto isOfJobs = [&](Span part) {
            const std::string_view of = page_.words(part);
            return page_.asked().hold("title.of-jobs", of.substr(0, of.find_last_not_of("\"' !.") + 1));
        };
        // "Example Bicycle Co-operative": no operative of a factory.
        const auto endsInHouse = [&](Span part) {
            const auto nouns = page_.found("employer.noun", unit);
            return std::any_of(nouns.begin(), nouns.end(), [&](const Found& noun) { return noun.at().end == part.end; });
        };
        const auto isWork = [&](Span part) { return unit != Page::npos && namesWork(page_, unit, part) && !endsInHouse(part); };
        if ((isOfJobs(rest) && !isWork(front)) || (isOfJobs(front) && !isWork(rest) && isHeadingOfJobs(rest))) return true;
    }
    return false;
}

/// "Glassbender", "Deichgräberin", "Sabotier": in a line of its own, words of work that no list has end like those of the lists.
bool TitleCandidates::isFormedLikeWork(Span at) const {
    constexpr std::size_t longest = 60;
    const std::string_view words = page_.words(at);
    return words.size() <= longest && page_.text().folded().isUpper(at.begin) &&
           placesIn(clues_, {at.begin, at.begin + 1}).empty() && page_.asked().hold("title.formed-like-work", words, own_) &&
           !page_.asked().hold("title.formed-otherwise", words, own_) && !page_.asked().hold("title.heading-otherwise", words);
}

/// "A day in the life of a driver", "Entretien avec le directeur": what the line is about stands before the small word, and is
/// nobody's work.
bool TitleCandidates::speaksAboutWork(Span at) const {
    const auto pieces = page_.asked().piecesOf("title.about", page_.words(at), 0, own_);
    return pieces.size() > 1 && !namesWork(page_, page_.unitAt(at.begin), {at.begin, at.begin + pieces[1].size()});
}

/// "Keeper of mountain wells" at the top and "for the role of keeper of mountain wells" in a sentence: the sentence says
/// that the line is the title, whatever words it has.
bool TitleCandidates::isSaidInSentence(Span at) const {
    constexpr std::size_t shortest = 6;
    const std::string_view words = page_.words(at);
    if (words.size() < shortest) return false;
    const auto cues = page_.found("title.cue");
    return std::any_of(cues.begin(), cues.end(), [&](const Found& cue) {
        const auto title = cue.hit.part(Part::title);
        return title && title->begin >= at.end && page_.words(*title).starts_with(words);
    });
}

/// A title that is the beginning of a longer one is the same title.
void TitleCandidates::unite() {
    for (Finding<std::string>& finding : findings_) {
        const std::string folded = foldedForm(finding.value);
        for (const Finding<std::string>& other : findings_) {
            if (other.weight <= finding.weight || other.value == finding.value) continue;
            if (foldedForm(other.value) == folded) finding.value = other.value;
        }
    }
}

}  // namespace offerbook::extract::find
