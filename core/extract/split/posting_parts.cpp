#include "core/extract/split/posting_parts.h"

#include "core/extract/split/part_facts.h"
#include "core/extract/split/part_titles.h"
#include "core/extract/text_sections.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace offerbook::extract::split {
namespace {

using Form = Division::Form;

struct Part {
    Span at;
    TitleLine title;
    FactSet facts = 0;
};

/// Facts of the text that no part holds, and what is the same in all parts.
class DivisionJudge {
public:
    DivisionJudge(const find::Clues& clues, const std::vector<PlacedFact>& facts, bool needsProof)
        : clues_(clues), text_(clues.page.text()), facts_(facts), needsProof_(needsProof) {}

    /// The parts of a division; fewer than two where it is none.
    Parts judge(const Division& division) const {
        const std::vector<Part> parts = partsOf(division);
        constexpr std::size_t most = 300;  // more is a table of a statistic, or noise
        if (parts.size() < 2 || parts.size() > most || !areTitled(division, parts) || !(repeatFacts(parts) || areMarked(parts)) ||
            !areDistinct(parts))
            return {};
        if (needsProof_ && !areProven(parts)) return {};
        Parts found;
        for (const Part& part : parts) found.spans.push_back(part.at);
        found.areCertain = !shareNeeds(parts) && areAlike(parts);
        return found;
    }

private:
    /// What follows a title up to the next; a stretch without facts of its own belongs to the part before.
    [[nodiscard]] std::vector<Part> partsOf(const Division& division) const {
        const std::size_t end = text_.text().size();
        std::vector<Part> parts;
        for (std::size_t i = 0; i < division.titles.size(); ++i) {
            const TitleLine& title = division.titles[i];
            const bool last = i + 1 == division.titles.size();
            const std::size_t stop = last ? end : text_.lines()[lineOfPart(division.titles[i + 1])].begin;
            const Span at{title.begin, last ? beforeFooter(title.begin, end) : stop};
            const FactSet facts = factsWithin(facts_, at);
            const FactSet telling = static_cast<FactSet>(facts & ~softFacts);
            if (count(facts) >= 2 && telling != 0)
                parts.push_back({at, title, facts});
            else if (!parts.empty() && !last)
                parts.back().at.end = at.end;
        }
        return parts;
    }

    [[nodiscard]] std::size_t lineOfPart(const TitleLine& title) const { return text_.lineIndexAt(title.begin); }

    /// The last part ends where the site or the sender speaks again.
    [[nodiscard]] std::size_t beforeFooter(std::size_t begin, std::size_t end) const {
        const auto& lines = text_.lines();
        std::size_t cut = end;
        for (std::size_t i = lines.size(); i > 0 && lines[i - 1].begin > begin; --i) {
            const Line& line = lines[i - 1];
            if (line.kind == LineKind::blank) {
                // "-- " alone begins the signature of a mail.
                if (text_.slice({line.begin, line.end}) == "--") cut = line.begin;
                continue;
            }
            if (line.voice != Voice::navigation && line.voice != Voice::cookieNotice && line.voice != Voice::siteAdvice) break;
            cut = line.begin;
        }
        return cut;
    }

    static bool areTitled(const Division& division, const std::vector<Part>& parts) {
        const auto named = std::count_if(parts.begin(), parts.end(), [](const Part& part) { return part.title.hasNoun; });
        const bool loose = division.form == Form::heading && parts.size() > 2;
        return loose ? named * 2 >= static_cast<std::ptrdiff_t>(parts.size())
                     : named == static_cast<std::ptrdiff_t>(parts.size());
    }

    /// Most parts say two facts again beside the soft ones, one of them a fact that a single advert gives once.
    static bool repeatFacts(const std::vector<Part>& parts) {
        FactSet repeated = 0;
        for (unsigned i = 0; i <= static_cast<unsigned>(Fact::link); ++i) {
            const FactSet one = bit(static_cast<Fact>(i));
            const auto with =
                std::count_if(parts.begin(), parts.end(), [&](const Part& part) { return (part.facts & one) != 0; });
            if (with >= 2 && with * 10 >= static_cast<std::ptrdiff_t>(parts.size()) * 6)
                repeated = static_cast<FactSet>(repeated | one);
        }
        const FactSet telling = static_cast<FactSet>(repeated & ~softFacts);
        return count(telling) >= 2 && (repeated & hardFacts) != 0;
    }

    /// "Buchhalter (m/w/d), Vollzeit", "Comptable (H/F)": titles as only adverts write them, each with duties of its own below.
    [[nodiscard]] bool areMarked(const std::vector<Part>& parts) const {
        return std::all_of(parts.begin(), parts.end(), [&](const Part& part) {
            return (part.facts & bit(Fact::duties)) != 0 &&
                   clues_.page.asked().hold("title.gender-mark", text_.foldedSlice(part.title.words));
        });
    }

    /// Of a text whose kind is not clear: a posting says where to send what, or until when, beside pay, place or terms; of
    /// several, one may leave it out.
    static bool areProven(const std::vector<Part>& parts) {
        constexpr FactSet calling = bit(Fact::deadline) | bit(Fact::reference) | bit(Fact::applying) | bit(Fact::published);
        constexpr FactSet offering = bit(Fact::pay) | bit(Fact::place) | bit(Fact::terms) | bit(Fact::employer);
        const auto proven = std::count_if(parts.begin(), parts.end(), [](const Part& part) {
            const int offered = count(static_cast<FactSet>(part.facts & offering));
            // A digest of a job site links each of its short notices.
            const bool isLinked = (part.facts & bit(Fact::link)) != 0 && offered >= 3;
            return isLinked || ((part.facts & calling) != 0 && offered >= 2);
        });
        constexpr std::ptrdiff_t few = 2;
        return proven >= few && proven + 1 >= static_cast<std::ptrdiff_t>(parts.size());
    }

    /// Not the same advert again: its summary, or its other language.
    [[nodiscard]] bool areDistinct(const std::vector<Part>& parts) const {
        std::set<std::string> before = figures(parts.front().at);
        for (std::size_t i = 1; i < parts.size(); ++i) {
            std::set<std::string> here = figures(parts[i].at);
            if (areOne(parts[i - 1], before, parts[i], here)) return false;
            before = std::move(here);
        }
        return true;
    }

    [[nodiscard]] bool areOne(const Part& a, const std::set<std::string>& figuresA, const Part& b,
                              const std::set<std::string>& figuresB) const {
        const std::string titleA(text_.foldedSlice(a.title.words));
        const std::string titleB(text_.foldedSlice(b.title.words));
        const bool sameTitle = titleA.find(titleB) != std::string::npos || titleB.find(titleA) != std::string::npos;
        const auto common = std::count_if(figuresA.begin(), figuresA.end(), [&](const auto& f) { return figuresB.contains(f); });
        const bool sameFigures = common > 0 && static_cast<std::size_t>(common) == std::min(figuresA.size(), figuresB.size());
        if (sameTitle && (sameFigures || figuresA.empty() || figuresB.empty())) return true;
        return common > 0 && sameFigures && languageOf(a.at) != languageOf(b.at);
    }

    /// Amounts and dates of a stretch, as values.
    [[nodiscard]] std::set<std::string> figures(Span within) const {
        std::set<std::string> found;
        const auto from = [&](const auto& all) {
            return std::lower_bound(all.begin(), all.end(), within.begin,
                                    [](const auto& one, std::size_t at) { return one.at.begin < at; });
        };
        for (auto amount = from(clues_.amounts); amount != clues_.amounts.end() && amount->at.begin < within.end; ++amount)
            found.insert((amount->low ? amount->low->toString() : "") + '-' + (amount->high ? amount->high->toString() : ""));
        for (auto date = from(clues_.dates); date != clues_.dates.end() && date->at.begin < within.end; ++date)
            if (date->date && !date->isRelative) found.insert(date->date->toIso());
        return found;
    }

    [[nodiscard]] std::string languageOf(Span within) const { return mainLanguage(text_.hits("function-word", within)); }

    /// One deadline, one list of duties or one way to apply for all: outside the parts, or in the last alone.
    [[nodiscard]] bool shareNeeds(const std::vector<Part>& parts) const {
        constexpr FactSet needs = bit(Fact::deadline) | bit(Fact::duties) | bit(Fact::applying);
        FactSet own = 0;
        for (std::size_t i = 0; i + 1 < parts.size(); ++i) own = static_cast<FactSet>(own | parts[i].facts);
        const FactSet before = factsWithin(facts_, {0, parts.front().at.begin});
        FactSet shared = static_cast<FactSet>((before | parts.back().facts) & needs & ~own);
        // Where each says its own pay, place and terms, one address for all makes no single advert of them.
        if (areWhole(parts)) shared = static_cast<FactSet>(shared & ~bit(Fact::applying));
        return shared != 0;
    }

    static bool areWhole(const std::vector<Part>& parts) {
        constexpr FactSet whole = bit(Fact::pay) | bit(Fact::place) | bit(Fact::terms);
        return std::all_of(parts.begin(), parts.end(), [](const Part& part) { return (part.facts & whole) == whole; });
    }

    /// An advert with short notices of others below it is one: parts of a list are of one size.
    static bool areAlike(const std::vector<Part>& parts) {
        std::vector<std::size_t> sizes;
        for (const Part& part : parts) sizes.push_back(part.at.size());
        std::sort(sizes.begin(), sizes.end());
        const std::size_t median = sizes[(sizes.size() - 1) / 2];
        return sizes.back() < std::max<std::size_t>(median * 6, 600);
    }

    const find::Clues& clues_;
    const ReadText& text_;
    const std::vector<PlacedFact>& facts_;
    bool needsProof_;
};

/// Forms that say outright that something begins.
bool isOutright(Form form) { return form != Form::stanza && form != Form::bullet; }

}  // namespace

Parts findParts(const find::Clues& clues, bool needsProof) {
    const std::vector<Division> divisions = findDivisions(clues);
    if (divisions.empty()) return {};
    const std::vector<PlacedFact> facts = findFacts(clues);
    const DivisionJudge judge(clues, facts, needsProof);
    Parts best;
    bool bestOutright = false;
    for (const Division& division : divisions) {
        Parts parts = judge.judge(division);
        if (parts.spans.empty()) continue;
        const bool outright = isOutright(division.form);
        const bool stronger =
            best.spans.empty() || (parts.areCertain && !best.areCertain) ||
            (parts.areCertain == best.areCertain && outright == bestOutright && parts.spans.size() > best.spans.size());
        if (!stronger) continue;
        best = std::move(parts);
        bestOutright = outright;
    }
    return best;
}

}  // namespace offerbook::extract::split
