#include "core/extract/find/claims.h"
#include "core/extract/find/exclusion.h"
#include "core/extract/find/finders.h"

#include <re2/re2.h>

#include <algorithm>

namespace offerbook::extract::find {
namespace {

std::optional<RemoteWork::Per> perOf(const Page& page, const Found& found) {
    for (const Part part : {Part::per, Part::perb, Part::perweekly}) {
        const auto at = found.hit.part(part);
        if (!at || at->size() == 0) continue;
        const std::string_view word = page.words(*at);
        if (page.asked().hold("remote.per-week", word) || part == Part::perweekly) return RemoteWork::Per::week;
        if (page.asked().hold("remote.per-month", word)) return RemoteWork::Per::month;
        if (page.asked().hold("remote.per-year", word)) return RemoteWork::Per::year;
    }
    return std::nullopt;
}

/// "Tuesdays and Thursdays", "Monday to Wednesday": how many days of the week these are; none where no day is named.
std::optional<Decimal> daysNamed(const Page& page, std::string_view words) {
    constexpr std::size_t week = 7;
    const auto names = page.asked().list("day.of-week");  // by their first letters, from Monday on, for each language
    std::int64_t count = 0;
    std::size_t last = 0;
    std::size_t behindLast = 0;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (at > 0 && words[at - 1] >= 'a' && words[at - 1] <= 'z') continue;
        const auto name =
            std::find_if(names.begin(), names.end(), [&](const std::string& one) { return words.substr(at).starts_with(one); });
        if (name == names.end()) continue;
        const std::size_t day = static_cast<std::size_t>(name - names.begin()) % week;
        const bool isRange = count > 0 && page.asked().hold("day.up-to", words.substr(behindLast, at - behindLast));
        count += isRange && day > last ? static_cast<std::int64_t>(day - last) : 1;
        last = day;
        behindLast = at;
    }
    return count > 0 ? std::optional(Decimal(count)) : std::nullopt;
}

class RemoteFinder {
public:
    explicit RemoteFinder(const Clues& clues) : clues_(clues), page_(clues.page) {}

    Stated<RemoteWork> run() {
        days("remote.days", RemoteWork::DaysKind::remote);
        days("office.days", RemoteWork::DaysKind::office);
        mode("remote.full", RemoteWork::Mode::remote, weight::sentence);
        mode("remote.onsite", RemoteWork::Mode::onsite, weight::sentence + 5);
        mode("remote.hybrid", RemoteWork::Mode::hybrid, weight::sentence - 8);
        mode("remote.both", RemoteWork::Mode::hybrid, weight::sentence - 4);
        mode("remote.telework", RemoteWork::Mode::hybrid, weight::label);
        amongOffers();
        labelled();
        answered();
        formed();
        anywhere();
        questions();
        yieldToTelework();
        structured();
        addLimits();
        dropBareHybrid();
        yieldToFull();
        yieldToOffers();
        // A plain mode in the words of the site or in structured data against what the employer writes.
        const Claims claims(page_);
        return reconcile<RemoteWork>(
            std::move(findings_), [&](const Finding<RemoteWork>& taken, const Finding<RemoteWork>& other) {
                const bool elsewhere = other.voice == Voice::siteHeader || other.isStructured != taken.isStructured;
                if (elsewhere) return taken.value.mode != other.value.mode;
                if (!excludeEachOther(taken.value, other.value) || taken.voice != other.voice || taken.isStructured) return false;
                if (isOnsite(taken)) return isAgainstHome(claims, taken, other);
                if (isOnsite(other)) return isAgainstHome(claims, other, taken);
                if (taken.value.mode != other.value.mode)
                    return isNothingButRemote(isRemote(taken) ? taken : other) && claims.mayContradict(taken, other);
                return other.weight >= weight::sentence && claims.mayContradict(taken, other);
            });
    }

private:
    /// Hybrid work and days from home are one more exactly than the other; only work at the office rules both out.
    static bool isOnsite(const Finding<RemoteWork>& finding) { return finding.value.mode == RemoteWork::Mode::onsite; }

    static bool isRemote(const Finding<RemoteWork>& finding) { return finding.value.mode == RemoteWork::Mode::remote; }

    /// "On site" and "after your induction two days a week from home": that they come later leaves so many days not open.
    bool isAgainstHome(const Claims& claims, const Finding<RemoteWork>& onsite, const Finding<RemoteWork>& home) const {
        const Evidence& there = onsite.evidence.front();
        const Evidence& here = home.evidence.front();
        if (!rulesOut(onsite, home) || !claims.areSaidOfOnePost(there, here) || claims.isLeftOpen(there)) return false;
        const bool isOfWeek = home.value.daysHigh && home.value.per == RemoteWork::Per::week;
        return isOfWeek || !claims.isLeftOpen(here);
    }

    /// "Only on site", "no remote work", "in-office internship": not "you work on site with the team", which hybrid work is too.
    bool isExclusive(const Finding<RemoteWork>& finding) const {
        if (finding.reason.id == "extract.by-label") return true;
        return std::any_of(finding.evidence.begin(), finding.evidence.end(), [&](const Evidence& evidence) {
            const Span at = page_.flatSpan({evidence.begin, evidence.end});
            const std::size_t unit = page_.unitAt(at.begin);
            return unit != Page::npos &&
                   (page_.units()[unit].isAbout(Topic::remote) || page_.near("remote.only-onsite", unit, at, 0) != nullptr);
        });
    }

    /// Work on site that leaves none from home, or work from home that leaves no day at the office: "100 % remote".
    bool rulesOut(const Finding<RemoteWork>& onsite, const Finding<RemoteWork>& remote) const {
        return isExclusive(onsite) || (isNothingButRemote(remote) && !isSaidWithHome(onsite));
    }

    bool isNothingButRemote(const Finding<RemoteWork>& finding) const {
        return finding.value.mode == RemoteWork::Mode::remote &&
               std::any_of(finding.evidence.begin(), finding.evidence.end(), [&](const Evidence& evidence) {
                   const Span at = page_.flatSpan({evidence.begin, evidence.end});
                   const std::size_t unit = page_.unitAt(at.begin);
                   const bool isWholeShare = page_.words(at).starts_with("100");  // "Remote: 100 %"
                   return unit != Page::npos && (isWholeShare || page_.near("remote.full", unit, at, 0) != nullptr);
               });
    }

    /// "Work at home and work on site take turns".
    bool isSaidWithHome(const Finding<RemoteWork>& onsite) const {
        const Evidence& at = onsite.evidence.front();
        const std::size_t unit = page_.unitAt(page_.flatSpan({at.begin, at.end}).begin);
        const auto isHere = [&](std::string_view group) { return page_.has(group, unit); };
        return unit != Page::npos && (isHere("remote.home-word") || isHere("remote.hybrid") || isHere("remote.both"));
    }

    /// "Home office: yes" beside "a fully remote post": that some is possible says less.
    void yieldToFull() {
        constexpr int asLess = 20;
        const bool isFull = std::any_of(findings_.begin(), findings_.end(), [](const auto& f) {
            return f.value.mode == RemoteWork::Mode::remote && !f.isStructured && f.voice == Voice::employer &&
                   f.weight >= weight::sentence;
        });
        if (!isFull) return;
        for (Finding<RemoteWork>& f : findings_)
            if (f.value.mode == RemoteWork::Mode::hybrid && !f.value.daysHigh && f.reason.id == "extract.by-label")
                f.weight -= asLess;
    }

    /// Where work from home is offered, a sentence of work on site is about the other days.
    void yieldToOffers() {
        constexpr int asOther = 30;
        const bool isOffered = std::any_of(findings_.begin(), findings_.end(), [](const auto& f) {
            return !isOnsite(f) && !f.isStructured && f.voice != Voice::siteHeader && f.weight >= weight::sentence - 8;
        });
        if (!isOffered) return;
        for (Finding<RemoteWork>& finding : findings_)
            if (isOnsite(finding) && !isExclusive(finding)) finding.weight -= asOther;
    }

    void add(const Found& found, RemoteWork value, int base) {
        const Unit& unit = page_.units()[found.unit];
        if (unit.section == Section::legal) return;
        if (unit.isAbout(Topic::remote)) base += 10;
        findings_.push_back({std::move(value),
                             {page_.evidence(found.at())},
                             base + heardFrom(unit.voice),
                             unit.voice,
                             false,
                             {"extract.by-sentence", {}}});
    }

    void days(std::string_view group, RemoteWork::DaysKind kind) {
        for (const Found& found : page_.found(group)) {
            const auto named = found.hit.part(Part::days);
            const auto low = named ? daysNamed(page_, page_.words(*named)) : page_.number(found, Part::lo);
            const auto high = page_.number(found, Part::hi);
            if (!low || low->sign() <= 0 || *low > Decimal(250) || isOfOther(found)) continue;
            if (page_.near("remote.abroad", found.unit, found.at(), 0) != nullptr && perOf(page_, found) == RemoteWork::Per::year)
                continue;
            // "30 days of leave and home office": the days are of the leave.
            const Found* leave = page_.near("leave.days", found.unit, found.at(), 0);
            if (leave != nullptr && leave->at().begin >= found.at().begin) continue;
            // "3 days a week on site and 2 days from home": the first are not those from home.
            if (kind == RemoteWork::DaysKind::remote && isCountedAtOffice(found)) continue;
            if (kind == RemoteWork::DaysKind::remote && isOfTravel(found)) continue;
            // "Away from the office for 10 days each month".
            constexpr std::size_t oneWord = 12;
            if (kind == RemoteWork::DaysKind::office && page_.near("remote.away", found.unit, found.at(), oneWord) != nullptr)
                continue;
            RemoteWork value;
            value.mode = RemoteWork::Mode::hybrid;
            value.daysLow = low;
            value.daysHigh = high ? high : low;
            value.per = named ? RemoteWork::Per::week : perOf(page_, found);
            value.daysKind = kind == RemoteWork::DaysKind::remote && isAtOffice(found) ? RemoteWork::DaysKind::office : kind;
            if (value.per == RemoteWork::Per::week && *low > Decimal(7)) continue;
            if (value.daysKind == RemoteWork::DaysKind::remote && value.per == RemoteWork::Per::week && *low >= Decimal(5)) {
                value = {};
                value.mode = RemoteWork::Mode::remote;
            }
            // "Five days a week in the office" leaves none for home.
            if (value.daysKind == RemoteWork::DaysKind::office && value.per == RemoteWork::Per::week && *low >= Decimal(5)) {
                value = {};
                value.mode = RemoteWork::Mode::onsite;
            }
            constexpr int withoutPeriod = 4;
            add(found, value, weight::label - (value.per || value.mode != RemoteWork::Mode::hybrid ? 0 : withoutPeriod));
        }
    }

    /// "Is this job remote?" and "Sadly not: ..." as the next sentence.
    void questions() {
        for (const Found& found : page_.found("remote.question")) {
            if (found.unit + 1 >= page_.units().size()) continue;
            if (!page_.asked().hold("answer.no-sentence", page_.words(page_.units()[found.unit + 1]))) continue;
            RemoteWork value;
            value.mode = RemoteWork::Mode::onsite;
            add(found, value, weight::sentence + 5);
        }
    }

    bool isCountedAtOffice(const Found& found) const {
        if (page_.near("remote.away", found.unit, found.at(), 0) != nullptr)
            return false;  // "away from the office 10 days a month"
        const auto office = page_.found("office.days", found.unit);
        const auto from = found.hit.part(Part::lo);
        return from && std::any_of(office.begin(), office.end(), [&](const Found& other) {
                   const auto there = other.hit.part(Part::lo);
                   return there && there->begin == from->begin && other.at().size() < found.at().size();
               });
    }

    /// "Works remotely but periodically (20-25 days per year) travels to events": days on the road. "Away from the office for
    /// training three days a month": who is away there is not at home.
    bool isOfTravel(const Found& found) const {
        constexpr std::size_t reach = 34;
        const std::size_t end = std::min(found.at().end + reach, page_.units()[found.unit].at.end);
        if (page_.asked().hold("remote.travel-behind", page_.words(Span{found.at().end, std::max(end, found.at().end)})))
            return true;
        return page_.near("remote.away", found.unit, found.at(), 0) != nullptr &&
               page_.near("remote.home-word", found.unit, found.at(), 0) == nullptr &&
               page_.asked().hold("remote.journey", page_.words(clauseAround(found)));
    }

    /// The words around a hit, as far as a sentence goes.
    Span clauseAround(const Found& found) const {
        constexpr std::size_t reach = 60;
        const Span unit = page_.units()[found.unit].at;
        return {std::max(unit.begin, found.at().begin - std::min(found.at().begin, reach)),
                std::min(unit.end, found.at().end + reach)};
    }

    /// "Partial remote work, with 2 days a week in Paris": these are days in the office.
    bool isAtOffice(const Found& found) const {
        constexpr std::size_t reach = 30;
        const std::size_t end = found.at().end;
        const std::string_view behind = page_.flat().substr(end, reach);
        if (page_.asked().hold("remote.office-behind", behind)) return true;
        const std::size_t in = page_.asked().beginningOf("remote.in-town", behind);
        return in > 0 && !placesIn(clues_, {end + in, end + in + 1}).empty();
    }

    /// "No remote work", "keine Möglichkeit zum Homeoffice": what follows is denied, not offered.
    bool saysNo(const Found& found) const { return page_.asked().hold("remote.denied", page_.words(found.at())); }

    /// The "Remote job" of a table's row "Remote job | No"; not "Fully remote: you work with a team in three countries".
    bool isInLabel(const Found& found) const {
        const Line& line = page_.text().lines()[page_.units()[found.unit].line];
        if (!line.hasLabel()) return false;
        const Span label = page_.flatSpan(line.label);
        constexpr std::size_t longest = 20;
        constexpr std::size_t longestAnswer = 24;
        if (line.value.size() > longestAnswer && page_.asked().hold("remote.sure", page_.words(label))) return false;
        return label.size() <= longest && found.at().begin >= label.begin && found.at().end <= label.end;
    }

    bool isAnsweredBelow(std::size_t number) const {
        return number + 1 < page_.units().size() && isLabelAlone(number) &&
               answerOf(page_.words(page_.units()[number]), page_.units()[number + 1].at).has_value();
    }

    /// "Hybrid cloud", "our customers work remotely", "a remote interview": not where the work of this posting is done.
    bool isOfOther(const Found& found) const { return page_.near("remote.other", found.unit, found.at(), 0) != nullptr; }

    void mode(std::string_view group, RemoteWork::Mode which, int base) {
        for (const Found& found : page_.found(group)) {
            if (isOfOther(found)) continue;
            // "fully remote" also matches wider patterns of the other modes; "no remote work" is not remote.
            // "Both on site and remotely" is neither of the two.
            const bool isBoth = page_.near("remote.both", found.unit, found.at(), 0) != nullptr;
            if (isBoth && group != "remote.both") continue;
            if (!isBoth && which != RemoteWork::Mode::onsite && page_.near("remote.onsite", found.unit, found.at(), 0) != nullptr)
                continue;
            // "may require on-site work at our partners": a visit.
            if (which == RemoteWork::Mode::onsite && !saysNo(found) &&
                page_.near("remote.visit", found.unit, found.at(), 30) != nullptr)
                continue;
            // "Our warehouse staff work on site only."
            if (which == RemoteWork::Mode::onsite && page_.near("remote.of-others", found.unit, found.at(), 2) != nullptr)
                continue;
            if (which == RemoteWork::Mode::onsite && !saysNo(found) &&
                page_.near("remote.hybrid", found.unit, found.at(), 12) != nullptr)
                continue;
            if (which != RemoteWork::Mode::onsite && (isInLabel(found) || isAnsweredBelow(found.unit))) continue;
            // "Hybrid remote in Leeds".
            if (which == RemoteWork::Mode::remote && page_.near("remote.hybrid-word", found.unit, found.at(), 1) != nullptr)
                continue;
            // "Remote job: partly": the label of a form says nothing; "Remote-first: we work from all over" does.
            if (which == RemoteWork::Mode::remote && page_.flat().substr(found.at().end, 1) == ":" &&
                !page_.asked().hold("remote.sure", page_.words(found.at())))
                continue;
            if (which == RemoteWork::Mode::hybrid && page_.near("remote.full", found.unit, found.at(), 0) != nullptr) continue;
            RemoteWork value;
            value.mode = which;
            add(found, value, base);
        }
    }

    /// "Working hours you choose, home office": what stands among the things that are offered is possible.
    void amongOffers() {
        for (const Found& found : page_.found("remote.home-word")) {
            const Unit& unit = page_.units()[found.unit];
            if (unit.section != Section::offer || isOfOther(found)) continue;
            if (page_.near("remote.only-onsite", found.unit, found.at(), 0) != nullptr) continue;
            RemoteWork value;
            value.mode = RemoteWork::Mode::hybrid;
            add(found, value, weight::hint);
        }
    }

    /// "Location: anywhere (Europe preferred)".
    void anywhere() {
        for (const Found& found : page_.found("remote.anywhere"))
            if (page_.units()[found.unit].hasLabel(Topic::locations)) {
                RemoteWork value;
                value.mode = RemoteWork::Mode::remote;
                add(found, value, weight::sentence + 4);
            }
    }

    /// "Type: Remote", "Remote | Bonn" in a site's header.
    void labelled() {
        constexpr std::size_t headUnits = 16;
        for (std::size_t i = 0; i < page_.units().size(); ++i) {
            const Unit& unit = page_.units()[i];
            const std::string_view words = page_.words(unit);
            const bool isLabel = unit.isValueOf(Topic::remote) || unit.isValueOf(Topic::locations);
            std::string_view value = words;
            constexpr std::size_t longestLine = 120;  // "we are looking for somebody in Bonn/remote ..." is a sentence
            const bool isProse = unit.at.size() > longestLine && page_.flat()[unit.at.end - 1] == '.';
            // To ask costs more than to look for the word that every such line of a head has.
            const bool mayBeHead = i < headUnits && !unit.isStructured && !isProse && words.find("remot") != words.npos;
            if (!isLabel && !mayBeHead) continue;
            const Line& line = page_.text().lines()[unit.line];
            if (isLabel && line.hasLabel() && !unit.isStructured) {
                const Span behind = page_.flatSpan(line.value);
                const Span within{std::max(behind.begin, unit.at.begin), std::min(behind.end, unit.at.end)};
                if (within.begin < within.end) value = page_.words(within);
            } else if (isLabel)
                if (const auto sign = value.find_first_of(unit.isStructured ? ":=" : ":"); sign != std::string_view::npos)
                    value.remove_prefix(sign + 1);
            auto pieces = page_.asked().piecesOf(isLabel ? "remote.as-value" : "remote.in-head", value);
            if (pieces.size() < 2 && !isLabel && isTitle(i)) pieces = page_.asked().piecesOf("remote.in-title", value);
            if (pieces.size() < 2) continue;
            const std::string_view piece = pieces[1];
            const auto begin = static_cast<std::size_t>(piece.data() - page_.flat().data());
            // "The village is remote, so ...": a place far from others.
            if (page_.near("remote.other", i, Span{begin, begin + piece.size()}, 0) != nullptr) continue;
            RemoteWork found;
            found.mode = RemoteWork::Mode::remote;
            findings_.push_back({found,
                                 {page_.evidence(Span{begin, begin + piece.size()})},
                                 (isLabel ? weight::label : weight::hint) + heardFrom(unit.voice),
                                 isLabel ? unit.voice : Voice::siteHeader,
                                 false,
                                 {"extract.by-label", {}}});
        }
    }

    /// "Remote Clerk"; not "Remote Sensing Engineer".
    bool isTitle(std::size_t index) const {
        constexpr std::size_t titleUnits = 3;
        return index < titleUnits && page_.has("title.noun", index) && !page_.has("remote.not-title", index);
    }

    /// "Remote Job: Teilweise", "Home office: yes", "Smart working: no": an answer behind the label.
    void answered() {
        for (const Unit& unit : page_.units()) {
            const Line& line = page_.text().lines()[unit.line];
            if (!unit.hasLabel(Topic::remote) || !line.hasLabel()) continue;
            const std::string_view label = page_.words(page_.flatSpan(line.label));
            if (page_.asked().hold("remote.label-of-place", label)) continue;
            const Span value = page_.flatSpan(line.value);
            // "remote: true" in front matter, "Remote: yes"; "Home office: yes" says that some is possible.
            static const RE2 all("^[^a-z]*true\\b");
            if (unit.isStructured && RE2::PartialMatch(page_.words(value), all))
                addAnswer(page_.asked().hold("remote.label-of-some", label) ? RemoteWork::Mode::hybrid : RemoteWork::Mode::remote,
                          value, unit);
            else if (const auto mode = answerOf(label, value))
                addAnswer(*mode, value, unit);
        }
        for (std::size_t label = 0; label + 1 < page_.units().size(); ++label) {
            if (!isLabelAlone(label)) continue;
            const Unit& unit = page_.units()[label + 1];
            const auto mode = answerOf(page_.words(page_.units()[label]), unit.at);
            if (!mode) continue;
            addAnswer(*mode, unit.at, unit);
            if (*mode == RemoteWork::Mode::hybrid && isQuestion(label)) daysOfForm(unit.at, unit);
        }
    }

    /// "Work mode" and in the next cell or line "on site", "Place: Leeds + home office", "Home office" and "2 days a week": what
    /// the value of a form says, which holds none of the words of its label.
    void formed() {
        constexpr std::size_t longest = 60;
        for (const Unit& unit : page_.units()) {
            bool isOfRemote = unit.isValueOf(Topic::remote);
            Span value = unit.at;
            if (const Line& line = page_.text().lines()[unit.line]; line.hasLabel()) {
                const Span behind = page_.flatSpan(line.value);
                value = {std::max(behind.begin, unit.at.begin), std::min(behind.end, unit.at.end)};
            }
            if (!isOfRemote && !unit.isValueOf(Topic::locations)) {
                const TopicSet topics = labelBeforeDash(unit, value);
                isOfRemote = (topics & bit(Topic::remote)) != 0;
                if ((topics & (bit(Topic::remote) | bit(Topic::locations))) == 0) continue;
                const std::string_view label = page_.words(Span{unit.at.begin, value.begin});
                if (page_.asked().piecesOf("remote.as-value", page_.words(value)).size() > 1)
                    addAnswer(RemoteWork::Mode::remote, value, unit);
                else if (const auto mode = isOfRemote ? answerOf(label, value) : std::nullopt)
                    addAnswer(*mode, value, unit);
            }
            if (value.begin >= value.end || value.size() > longest) continue;
            const std::string_view words = page_.words(value);
            if (page_.asked().hold("remote.value-both", words))
                addAnswer(RemoteWork::Mode::hybrid, value, unit);
            else if (page_.asked().hold("remote.value-onsite", words))
                addAnswer(RemoteWork::Mode::onsite, value, unit);
            else if (isOfRemote)
                daysOfForm(value, unit);
        }
    }

    /// "Home office" and below it "60 %" or "100 %".
    void shareOfForm(Span value, const Unit& unit) {
        const auto pieces = page_.asked().piecesOf("remote.value-share", page_.words(value));
        const auto share = pieces.size() > 1 ? page_.book().number(pieces[1]) : std::nullopt;
        const Decimal whole(100);
        if (share && share->sign() > 0 && *share <= whole)
            addAnswer(*share == whole ? RemoteWork::Mode::remote : RemoteWork::Mode::hybrid, value, unit);
    }

    /// "Work mode - on site": what a short line is about whose label a dash parts from its value; `value` becomes what is behind.
    TopicSet labelBeforeDash(const Unit& unit, Span& value) const {
        constexpr std::size_t longestLine = 70;
        constexpr std::size_t longestLabel = 28;
        constexpr std::string_view dash = " - ";
        if (unit.at.size() > longestLine || page_.text().lines()[unit.line].hasLabel()) return 0;
        const std::string_view words = page_.words(unit);
        const std::size_t at = words.find(dash);
        if (at == std::string_view::npos || at > longestLabel) return 0;
        value = {unit.at.begin + at + dash.size(), unit.at.end};
        std::string_view label = words.substr(0, at);
        while (!label.empty() && !(label.front() >= 'a' && label.front() <= 'z')) label.remove_prefix(1);
        return label.empty() ? 0 : page_.book().topicsOf(label);
    }

    void daysOfForm(Span value, const Unit& unit) {
        const auto pieces = page_.asked().piecesOf("remote.value-days", page_.words(value));
        if (pieces.size() < 2) return shareOfForm(value, unit);
        const auto low = page_.book().number(pieces[1]);
        const auto high = pieces.size() > 2 ? page_.book().number(pieces[2]) : std::nullopt;
        constexpr int mostOfWeek = 4;
        if (!low || *low < Decimal(1) || *low > Decimal(mostOfWeek)) return;
        RemoteWork found;
        found.mode = RemoteWork::Mode::hybrid;
        found.daysLow = low;
        found.daysHigh = high ? high : low;
        const std::string_view per = pieces.back();
        if (page_.asked().hold("remote.per-week", per))
            found.per = RemoteWork::Per::week;
        else if (page_.asked().hold("remote.per-month", per))
            found.per = RemoteWork::Per::month;
        found.daysKind = isLabelOfOffice(unit) ? RemoteWork::DaysKind::office : RemoteWork::DaysKind::remote;
        findings_.push_back({std::move(found),
                             {page_.evidence(value)},
                             weight::label + heardFrom(unit.voice),
                             unit.voice,
                             false,
                             {"extract.by-label", {}}});
    }

    /// "Days at the office: 2 a week".
    bool isLabelOfOffice(const Unit& unit) const {
        const Line& line = page_.text().lines()[unit.line];
        return line.hasLabel() && page_.asked().hold("remote.label-of-office", page_.words(page_.flatSpan(line.label)));
    }

    /// "Can I work from home?"
    bool isQuestion(std::size_t number) const {
        constexpr std::size_t longest = 90;
        const Unit& unit = page_.units()[number];
        return unit.at.size() <= longest && page_.flat()[unit.at.end - 1] == '?' && page_.has("remote.home-word", number);
    }

    /// "Télétravail" in one line, "Non" in the next.
    bool isLabelAlone(std::size_t number) const {
        if (isQuestion(number)) return true;
        constexpr std::size_t longest = 30;
        constexpr std::string_view edge = " :*#-?";
        std::string_view words = page_.words(page_.units()[number]);
        if (words.size() > longest) return false;
        while (!words.empty() && edge.find(words.back()) != std::string_view::npos) words.remove_suffix(1);
        while (!words.empty() && edge.find(words.front()) != std::string_view::npos) words.remove_prefix(1);
        return (page_.book().topicsOf(words) & bit(Topic::remote)) != 0;
    }

    std::optional<RemoteWork::Mode> answerOf(std::string_view label, Span value) const {
        constexpr std::size_t longest = 60;
        const std::string_view words = page_.words(value);
        if (words.size() > longest) return std::nullopt;
        if (page_.asked().hold("remote.label-full", label) && page_.asked().hold("remote.answer-yes", words))
            return RemoteWork::Mode::remote;
        if (page_.asked().hold("remote.answer-some", words)) return RemoteWork::Mode::hybrid;
        if (page_.asked().hold("remote.answer-none", words)) return RemoteWork::Mode::onsite;
        return std::nullopt;
    }

    void addAnswer(RemoteWork::Mode mode, Span value, const Unit& unit) {
        RemoteWork found;
        found.mode = mode;
        // "remote: false" in front matter is a site's box that nobody ticked: what the employer writes says more.
        const int base = unit.isStructured && mode == RemoteWork::Mode::onsite ? weight::hint + 5 : weight::label;
        findings_.push_back(
            {found, {page_.evidence(value)}, base + heardFrom(unit.voice), unit.voice, false, {"extract.by-label", {}}});
    }

    /// "Remote job: no" beside "Telework eligible: yes": the work is not wholly done from afar, and some days are.
    void yieldToTelework() {
        const bool isSaid = std::any_of(findings_.begin(), findings_.end(), [](const Finding<RemoteWork>& f) {
            return f.value.mode == RemoteWork::Mode::hybrid && f.reason.id == "extract.by-label" && !f.isStructured;
        });
        if (isSaid)
            std::erase_if(findings_, [](const Finding<RemoteWork>& f) {
                return f.value.mode == RemoteWork::Mode::onsite && f.reason.id == "extract.by-label";
            });
    }

    void structured() {
        if (clues_.structured == nullptr) return;
        const StructuredValue* type = clues_.structured->first("jobLocationType");
        if (type == nullptr || foldedForm(type->value).find("telecommute") == std::string::npos) return;
        RemoteWork value;
        value.mode = RemoteWork::Mode::remote;
        const StructuredValue* from = clues_.structured->first("applicantLocationRequirements.name");
        if (from != nullptr) value.region = from->value;
        Finding<RemoteWork> finding = structuredFinding(clues_, value, *type);
        if (from != nullptr) finding.evidence.push_back(page_.text().evidence(from->at));
        finding.weight = weight::hint - 5;  // portals set it wherever any work from home is possible
        findings_.push_back(std::move(finding));
    }

    /// "Home office possible" beside "three days of home office": the same said less exactly, however often.
    void dropBareHybrid() {
        const auto isOwn = [](const Finding<RemoteWork>& f) {
            return f.voice == Voice::employer && !f.isStructured && f.value.mode == RemoteWork::Mode::hybrid;
        };
        const bool anyDays =
            std::any_of(findings_.begin(), findings_.end(), [&](const auto& f) { return isOwn(f) && f.value.daysHigh; });
        if (anyDays) std::erase_if(findings_, [&](const auto& f) { return isOwn(f) && !f.value.daysHigh; });
    }

    /// Days abroad and the region belong to what the employer says of remote work, whatever sentence gives the mode.
    void addLimits() {
        std::optional<int> abroad;
        std::string region;
        std::vector<Evidence> evidence;
        for (const Found& found : page_.found("remote.abroad"))
            if (const auto days = page_.number(found, Part::lo); days && !abroad) {
                abroad = static_cast<int>(days->whole());
                evidence.push_back(page_.evidence(found.at()));
            }
        for (const Found& found : page_.found("remote.region"))
            if (const auto at = found.hit.part(Part::region); at && region.empty()) {
                region = page_.evidence(*at).text;
                evidence.push_back(page_.evidence(*at));
            }
        if (!abroad && region.empty()) return;
        for (Finding<RemoteWork>& finding : findings_) {
            if (finding.voice == Voice::siteHeader || finding.isStructured || finding.value.mode == RemoteWork::Mode::onsite)
                continue;
            finding.value.abroadDaysPerYear = abroad;
            finding.value.region = region;
            finding.evidence.insert(finding.evidence.end(), evidence.begin(), evidence.end());
        }
    }

    const Clues& clues_;
    const Page& page_;
    std::vector<Finding<RemoteWork>> findings_;
};

}  // namespace

Stated<RemoteWork> findRemote(const Clues& clues) { return RemoteFinder(clues).run(); }

}  // namespace offerbook::extract::find
