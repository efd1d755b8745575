#include "core/extract/find/employer/mentions.h"

#include "core/extract/find/employer/capitals.h"

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract::find {
namespace {

/// How the whole text speaks of each candidate.
class Mentions {
public:
    explicit Mentions(EmployerCandidates& to) : to_(to), page_(to.page), names_(to.names) {}

    /// "Example Academy, Smalltown" where the text else says "Example Academy": the name without its town.
    void cutTowns() {
        for (Finding<std::string>& finding : to_.findings) {
            const auto comma = finding.value.find(", ");
            if (comma == std::string::npos || finding.value.find(", ", comma + 2) != std::string::npos) continue;
            const std::string name = foldedForm(finding.value.substr(0, comma));
            if (timesNamed(name) < timesNamed(foldedForm(finding.value)) + 2) continue;
            const Span at = page_.flatSpan({finding.evidence.front().begin, finding.evidence.front().end});
            const Span kept{at.begin, std::min(at.begin + name.size(), at.end)};
            if (page_.words(kept) != name || names_.holds("employer.part", kept) ||
                !(names_.holds("employer.noun", kept) || names_.holds("employer.like", kept)))
                continue;
            finding.evidence = {page_.evidence(kept)};
            finding.value = finding.evidence.front().text;
        }
    }

    /// The employer's name comes again and again.
    void countMentions() {
        const auto projects = beforeProjects();
        for (Finding<std::string>& finding : to_.findings) {
            const std::string name = foldedForm(finding.value);
            const bool isOneWord = name.find(' ') == std::string::npos;
            const bool isInSmallLetters = isOneWord && finding.value == name;  // "nordwerk", wherever it stands
            const Times times = timesOf(name, isInSmallLetters);
            if (isNameOfProject(name, projects) || times.isSought) finding.weight -= 20;
            if (isOneWord && isShortNameOfPart(name)) finding.weight -= 12;
            // "Example | Engineer | remote" and "Example is a tool": who is named at the head may be called as what they make.
            const bool isProduct = std::find(to_.products.begin(), to_.products.end(), name) != to_.products.end();
            if (isProduct && finding.reason.id != "extract.by-head" && finding.reason.id != "extract.by-label")
                finding.weight -= 30;
            if (isOneWord && times.within == 0 && finding.reason.id == "extract.by-sentence" && !isMadeName(finding))
                finding.weight += isBareSubject(finding) ? 3 : -14;
            finding.weight += 3 * (std::max(times.all, 1) - 1);
        }
    }

private:
    struct Times {
        int all = 0;
        bool isSought = false;
        int within = 0;  ///< not at the beginning of a sentence, where every word has a capital
    };

    /// Many candidates have one name, for which the text is searched once.
    const Times& timesOf(const std::string& name, bool isInSmallLetters) {
        for (const auto& known : counted_)
            if (known.name == name && known.isInSmallLetters == isInSmallLetters) return known.times;
        return counted_.emplace_back(Counted{name, isInSmallLetters, counted(name, isInSmallLetters)}).times;
    }

    Times counted(const std::string& name, bool isInSmallLetters) const {
        Times times;
        constexpr int enough = 6;
        const bool isOneWord = name.find(' ') == std::string::npos;
        visitPlacesOf(name, [&](std::size_t at) {
            const bool wordBegins = page_.text().folded().isWordBoundary(at);
            const bool isName = page_.text().folded().isUpper(at) || (name.front() >= '0' && name.front() <= '9') ||
                                isInSmallLetters || (isOneWord && hasCapitalWithin(page_, {at, at + name.size()}));
            if (!wordBegins || !isName) return true;
            const std::size_t unit = page_.unitAt(at);
            times.within +=
                unit != Page::npos && (at > page_.units()[unit].at.begin + 2 || isLineOfTop(unit, name.size())) ? 1 : 0;
            times.isSought = times.isSought || isSought(at, at + name.size());
            return ++times.all < enough;
        });
        return times;
    }

    /// "Technician / Somebody / Bonn": a line at the top that is the name and nothing else begins no sentence.
    bool isLineOfTop(std::size_t number, std::size_t nameSize) const {
        constexpr std::size_t headUnits = 8;
        const Unit& unit = page_.units()[number];
        return number < headUnits && unit.label == 0 && unit.kind != LineKind::bullet && unit.at.size() <= nameSize + 1;
    }

    int timesNamed(const std::string& name) const {
        int times = 0;
        constexpr int enough = 9;
        visitPlacesOf(name, [&](std::size_t) { return ++times < enough; });
        return times;
    }

    /// Calls visit(place) wherever the name stands in the text, until that returns false.
    template <class Visit>
    void visitPlacesOf(const std::string& name, Visit&& visit) const {
        const std::string_view flat = page_.flat();
        const std::boyer_moore_horspool_searcher searcher(name.begin(), name.end());
        for (auto from = flat.begin(); from != flat.end();) {
            const auto [first, last] = searcher(from, flat.end());
            if (first == flat.end() || !visit(static_cast<std::size_t>(first - flat.begin()))) return;
            from = last;
        }
    }

    /// "Lindenmoor sells ropes": in English a noun with no article before it and a singular verb behind it is a name, or one of
    /// the few that are not counted, which are no names anywhere.
    bool isBareSubject(const Finding<std::string>& finding) const {
        if (page_.text().language() != "en") return false;
        const Span at = page_.flatSpan({finding.evidence.front().begin, finding.evidence.front().end});
        const std::size_t number = page_.unitAt(at.begin);
        if (number == Page::npos || at.begin != page_.units()[number].at.begin) return false;
        const Unit& unit = page_.units()[number];
        if (unit.section != Section::head && unit.section != Section::employer) return false;
        const std::string_view rest = page_.words(Span{at.end, unit.at.end});
        if (!rest.starts_with(' ')) return false;
        const std::string_view verb = rest.substr(1, rest.find(' ', 1) - 1);
        return verb.size() > 3 && verb.back() == 's' && page_.asked().isWord("name.singular-verb", verb);
    }

    /// "We need a School Crossing Patrol.": who is looked for, whatever house the words hold.
    bool isSought(std::size_t at, std::size_t end) const {
        const std::size_t number = page_.unitAt(at);
        if (number == Page::npos || at < page_.units()[number].at.begin + 3 || page_.flat()[at - 1] != ' ') return false;
        const Span unit = page_.units()[number].at;
        const std::string_view behind = page_.words(Span{end, std::max(end, unit.end)});
        const bool isWhole = behind.empty() || (behind.front() != ' ' && (behind.front() < 'a' || behind.front() > 'z')) ||
                             page_.asked().beginningOf("name.behind-sought", behind) > 0;
        return isWhole && page_.asked().endingOf("name.sought-before", page_.words(Span{unit.begin, at})) > 0;
    }

    /// "The EXAMPLE-Hub project": what one works on.
    static bool isNameOfProject(const std::string& name, const std::vector<std::string_view>& beforeProjects) {
        return std::any_of(beforeProjects.begin(), beforeProjects.end(), [&](std::string_view before) {
            if (before.ends_with(name)) return true;
            return before.ends_with(')') && before.substr(0, before.size() - 1).ends_with(name);
        });
    }
    /// What stands before each " project", up to it: there are many names and few projects.
    std::vector<std::string_view> beforeProjects() const {
        std::vector<std::string_view> all;
        visitPlacesOf(" project", [&](std::size_t at) {
            all.push_back(page_.flat().substr(0, at));
            return true;
        });
        return all;
    }

    /// "CERN", "NordWerk": capitals within a word make a name that no sentence begins with by chance.
    bool isMadeName(const Finding<std::string>& finding) const {
        const auto dot = finding.value.find('.');  // "Example.org"
        const bool isAddress = dot != std::string::npos && dot > 1 && dot + 2 < finding.value.size();
        return isAddress ||
               hasCapitalWithin(page_, page_.flatSpan({finding.evidence.front().begin, finding.evidence.front().end}));
    }

    /// "Department of Computing (DC)": a short name that the text gives to a part of the employer.
    bool isShortNameOfPart(const std::string& name) const {
        const auto open = page_.flat().find("(" + name + ")");
        if (open == std::string_view::npos) return false;
        constexpr std::size_t reach = 90;
        const Span before{open > reach ? open - reach : 0, open};
        const auto parts = page_.found("employer.part");
        return std::any_of(parts.begin(), parts.end(),
                           [&](const Found& part) { return part.at().begin >= before.begin && part.at().end <= before.end; });
    }

    struct Counted {
        std::string name;
        bool isInSmallLetters = false;
        Times times;
    };

    EmployerCandidates& to_;
    const Page& page_;
    const EmployerNames& names_;
    std::vector<Counted> counted_;
};

}  // namespace

void cutTowns(EmployerCandidates& candidates) { Mentions(candidates).cutTowns(); }

void countMentions(EmployerCandidates& candidates) { Mentions(candidates).countMentions(); }

}  // namespace offerbook::extract::find
