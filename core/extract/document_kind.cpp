#include "core/extract/document_kind.h"

#include "core/extract/placeholders.h"
#include "core/extract/small_notices.h"
#include "core/extract/written_amounts.h"

#include <re2/re2.h>

#include <algorithm>
#include <set>
#include <string>

namespace offerbook::extract {
namespace {

/// Points are halves, so that everything stays whole: a strong cue 4, a weak one 1.
struct Cues {
    int points = 0;
    int strong = 0;
    int offers = 0;                    ///< of the strong ones, those that any page of an employer may have ("we offer")
    std::vector<const Hit*> evidence;  ///< the first strong ones
};

/// A word of a link says where the link leads, not what the text is.
bool isWithinLink(const ReadText& text, std::size_t at) {
    constexpr std::size_t longestLink = 200;
    const std::string& all = text.text();
    std::size_t begin = at;
    while (begin > 0 && at - begin < longestLink &&
           std::string_view(" \n\t<>\"'()[]").find(all[begin - 1]) == std::string_view::npos)
        --begin;
    const std::string_view word = std::string_view(all).substr(begin, at - begin);
    return word.starts_with("http") || word.starts_with("www.") || word.starts_with("/");
}

/// Cues of a group, each phrase once, without what the site around the posting says.
Cues countCues(const ReadText& text, std::string_view group) {
    Cues cues;
    std::set<std::string_view> seen;
    int weak = 0;
    for (const Hit& hit : text.hits(group)) {
        if (seen.contains(hit.phrase->text) || isWithinLink(text, hit.at.begin)) continue;
        seen.insert(hit.phrase->text);
        const Voice voice = text.voiceAt(hit.at.begin);
        if (voice == Voice::navigation || voice == Voice::cookieNotice || voice == Voice::similarPostings) continue;
        const bool isOffer = hit.value() == "offer";
        if (hit.value() == "strong" || isOffer) {
            ++cues.strong;
            cues.offers += isOffer ? 1 : 0;
            if (cues.evidence.size() < 3) cues.evidence.push_back(&hit);
        } else {
            ++weak;
        }
    }
    cues.points = cues.strong * 4 + std::min(weak, 8);
    return cues;
}

/// Whether a cue stands in the title: the first line, the first heading or the front matter.
bool inTitle(const ReadText& text, const Cues& cues) {
    std::size_t titleEnd = 0;
    int lines = 0;
    for (const Line& line : text.lines()) {
        if (line.kind == LineKind::blank) continue;
        const bool title = line.isStructured || line.kind == LineKind::heading || lines < 2;
        if (!title || ++lines > 12) break;
        titleEnd = line.end;
    }
    return std::any_of(cues.evidence.begin(), cues.evidence.end(), [&](const Hit* hit) { return hit->at.begin < titleEnd; });
}

/// A form of structured data that nobody filled in: pay of zero and several fields without a value.
const StructuredValue* unfilledPay(const ReadInput& input) {
    for (const StructuredPosting& posting : input.structured) {
        if (posting.emptyFields < 3) continue;
        for (const StructuredValue& value : posting.values) {
            const auto amount = Decimal::parse(value.value);
            if (value.path.starts_with("baseSalary") && amount && amount->isZero()) return &value;
        }
    }
    return nullptr;
}

std::string_view withoutQuotes(std::string_view words) {
    const auto isQuote = [](char c) { return c == '"' || c == '\''; };
    if (!words.empty() && isQuote(words.front())) words.remove_prefix(1);
    if (!words.empty() && isQuote(words.back())) words.remove_suffix(1);
    return words;
}

void cite(const ReadText& text, const Cues& cues, KindReading& reading) {
    for (const Hit* hit : cues.evidence) reading.evidence.push_back(text.evidence(hit->at));
}

class KindJudge {
public:
    KindJudge(const ReadText& text, const ReadInput& input, const find::PatternBook& book)
        : text_(text), input_(input), book_(book), unfilled_(unfilledPay(input)) {
        posting_ = countCues(text, "posting-cue");
        benchmark_ = countCues(text, "benchmark-cue");
        template_ = countCues(text, "template-cue");
        madeUp_ = countCues(text, "made-up-cue");
        other_ = countCues(text, "other-cue");
        nothingOpen_ = countCues(text, "nothing-open-cue");
        workSought_ = countCues(text, "work-sought-cue");
        letter_ = countCues(text, "letter-cue");
        closed_ = countCues(text, "closed-cue");
        placeholders_ = findPlaceholders(text);
    }

    KindReading judge() const {
        KindReading reading;
        if (isTemplate()) return asTemplate(reading);
        if (isBenchmark()) {
            reading.kind = DocumentKind::benchmark;
            reading.reason = {"extract.kind-benchmark", {}};
            cite(text_, benchmark_, reading);
            return reading;
        }
        if (isPosting()) {
            reading.kind = DocumentKind::posting;
            reading.reason = {"extract.kind-posting", {}};
            cite(text_, posting_, reading);
            if (reading.evidence.empty() && !input_.structured.empty() && !input_.structured.front().values.empty())
                reading.evidence.push_back(text_.evidence(input_.structured.front().values.front().at));
            if (reading.evidence.empty()) citeBeginning(reading);  // its labels and titles tell, no one sentence
            return reading;
        }
        reading.kind = DocumentKind::other;
        reading.reason = {"extract.kind-other", {}};
        reading.isAgainst = other_.strong > 0 || nothingOpen_.strong > 0 || workSought_.strong > 0 || benchmark_.strong > 0;
        cite(text_, other_, reading);
        if (reading.evidence.empty()) citeBeginning(reading);
        return reading;
    }

private:
    [[nodiscard]] int distinctPlaceholders() const {
        std::set<std::string_view> distinct;
        int rules = 0;  // "________" is another field wherever it stands
        for (const Span& span : placeholders_)
            if (text_.slice(span).starts_with("__"))
                ++rules;
            else
                distinct.insert(text_.slice(span));
        return static_cast<int>(distinct.size()) + rules;
    }

    [[nodiscard]] bool isTemplate() const {
        if (unfilled_ != nullptr || isMadeUp() || hasFiller()) return true;
        const int fields = distinctPlaceholders();
        if (fields >= 4 || hasTitleOfForm()) return true;
        if ((fields > 0 || inTitle(text_, template_)) && template_.strong > 0) return true;
        const bool shortText = text_.text().size() < 1500;
        return (fields >= 2 && shortText) || template_.strong >= 2 || (template_.strong == 1 && posting_.points < 12);
    }

    /// "Lorem ipsum" where the text itself should stand; what a page's front matter was made from may be left in it.
    [[nodiscard]] bool hasFiller() const {
        const auto& lines = text_.lines();
        const auto hits = text_.hits("filler-cue");
        return std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) {
            const auto line =
                std::partition_point(lines.begin(), lines.end(), [&](const Line& l) { return l.end <= hit.at.begin; });
            return line != lines.end() && !line->isStructured;
        });
    }

    /// "Company: XYZ Corp", "Anytown", "jobs@example.com": names that nobody has, as samples carry them. Far down in a long text
    /// they may be an example that a real advert gives.
    [[nodiscard]] bool isMadeUp() const {
        constexpr std::size_t shortText = 6000;
        return madeUp_.strong > 0 && text_.text().size() < shortText;
    }

    [[nodiscard]] bool isBenchmark() const {
        if (benchmark_.strong == 0 || !input_.structured.empty()) return false;
        const bool titled = inTitle(text_, benchmark_);
        // Figures and nothing of an opening: "Salary benchmarks for Germany" below a table.
        if (posting_.strong == 0 && hasTableOfFigures()) return true;
        const bool enough = benchmark_.strong >= 3 || (benchmark_.strong >= 2 && titled) || (titled && posting_.strong < 2);
        if (!enough) return false;
        if (posting_.strong > benchmark_.strong * 2 && !titled) return false;
        return !findAmounts(text_).empty() || hasTableOfFigures();
    }

    /// "| Senior clerk | 5-8 | 90,000-120,000 |": a table of pay may leave the currency out.
    [[nodiscard]] bool hasTableOfFigures() const {
        static const RE2 row("(?m)^ *\\|[^\\n]*\\b[1-9][0-9]{1,2}(?:[ ,.'][0-9]{3}|k)\\b[^\\n]*\\|");
        return RE2::PartialMatch(text_.text(), row);
    }

    [[nodiscard]] bool isPosting() const {
        if (!input_.structured.empty()) return true;
        // "I am looking for a job": somebody offers the work, not the post.
        if (workSought_.strong > 0 && (inTitle(text_, workSought_) || isSelfPortrait())) return false;
        // "We currently have no vacancies": a page about work at a place that has none to offer.
        constexpr int fewCues = 4;
        if (nothingOpen_.strong > 0 && posting_.strong <= fewCues) return false;
        // "I am writing to apply for the post you advertised", "This job is no longer available."
        constexpr std::size_t fewLines = 700;
        if (letter_.strong > 0 || (closed_.strong > 0 && text_.text().size() < fewLines)) return false;
        const int sections = titledSections();
        const int facts = labelledFacts();
        if (facts <= 1 && isTitledAsAdvice()) return false;
        const bool isFiled = (sections > 0 || facts > 1) && isFiledAsPosting();
        const bool isNotice = posting_.strong > 0 && namesWorkAtTop(text_, book_);
        const int strong = posting_.strong + (isFiled ? 1 : 0) + (isHeadOfBars() ? 2 : 0) + (sections >= 2 ? 1 : 0) +
                           (facts >= 3 ? facts / 2 : 0);
        if (sections == 0 && facts == 0 && isReport()) return false;
        if (other_.strong >= 3 && posting_.strong <= other_.strong * 2) return false;
        if (posting_.strong == 0 && other_.strong > 0) return false;
        // "How to write a good job advert": the title says that it is none.
        if (other_.strong >= 2 && inTitle(text_, other_)) return false;
        // An article that speaks of hiring has neither the titles nor the labels of an advert.
        if (other_.strong >= 2 && sections == 0 && facts == 0 && posting_.strong <= other_.strong) return false;
        // "Sponsors wanted", "We offer facades": words of adverts about no work.
        constexpr int few = 2;
        if (posting_.strong <= few && sections == 0 && facts <= 1 && !speaksOfWork(text_, book_)) return false;
        // "We offer all staff 28 days of leave": what is offered, and no opening.
        if (posting_.strong == posting_.offers && sections <= 1 && facts <= 1 && !isFiled && !isNotice &&
            !namesTrade(std::string(titleWords()), text_, book_))
            return isShortNotice();
        const int points = posting_.points + (isFiled || isNotice ? 4 : 0) + sections * 2 + facts + (isHeadOfBars() ? 4 : 0);
        constexpr int enough = 5;
        if (points >= enough && strong > 0 && strong * 2 > other_.strong) return true;
        return isShortNotice();
    }

    [[nodiscard]] bool isShortNotice() const {
        if (other_.strong > 0) return false;
        return isTitledAsSought(text_, book_) ||
               (workSought_.strong == 0 && (seeksInAFewLines(text_, book_) || isSmallNotice(text_, book_)));
    }

    /// "Je recherche un poste de développeur" below a name and a trade: what the writer looks for holds the words of an advert.
    /// For French alone, where they are the same.
    [[nodiscard]] bool isSelfPortrait() const {
        constexpr int ownWords = 2;
        return text_.language() == "fr" && posting_.strong <= ownWords;
    }

    /// "How to write a job advert", "Bewerbungstipps" above the text.
    [[nodiscard]] bool isTitledAsAdvice() const { return book_.asked().hold("kind.advice-title", titleWords()); }

    /// The first line, or the title of front matter, folded, without the signs of a heading.
    [[nodiscard]] std::string_view titleWords() const {
        const auto isTitle = [&](const Line& line) {
            if (line.kind == LineKind::blank) return false;
            return !line.isStructured ||
                   (line.hasLabel() && book_.asked().isWord("kind.title-label", text_.foldedSlice(line.label)));
        };
        const auto line = std::find_if(text_.lines().begin(), text_.lines().end(), isTitle);
        if (line == text_.lines().end()) return {};
        std::string_view words =
            withoutQuotes(text_.foldedSlice(line->isStructured ? line->value : Span{line->begin, line->end}));
        while (!words.empty() && (words.front() == '#' || words.front() == '*' || words.front() == ' ')) words.remove_prefix(1);
        return words;
    }

    /// "layout: job", "type: stelle", "tags: Stellenausschreibung ...": the front matter of a page says what the page is.
    [[nodiscard]] bool isFiledAsPosting() const {
        for (const Line& line : text_.lines()) {
            if (line.kind == LineKind::blank) continue;
            if (!line.isStructured) return false;
            if (line.hasLabel() && book_.asked().isWord("kind.shelf", text_.foldedSlice(line.label)) &&
                book_.asked().hold("kind.filed-as-posting", text_.foldedSlice(line.value)))
                return true;
        }
        return false;
    }

    /// An article of a newspaper says of others that they look for somebody and quotes them; an advert speaks of "us" or to
    /// "you", or says where to apply. For the languages whose words are sure.
    [[nodiscard]] bool isReport() const {
        const find::LanguageSet language = book_.onlyLanguage(text_.language());
        if (!book_.asked().knows("kind.report", language)) return false;
        const std::string_view folded = text_.folded().text();
        const bool quotes = text_.text().find("\xC2\xAB") != std::string::npos || text_.text().find('"') != std::string::npos ||
                            text_.text().find("\xE2\x80\x9E") != std::string::npos;
        return quotes && book_.asked().hold("kind.report", folded, language) &&
               !book_.asked().hold("kind.advert", folded, language);
    }

    /// "title: Titel": a form that nobody filled in.
    [[nodiscard]] bool hasTitleOfForm() const {
        for (const Line& line : text_.lines()) {
            if (line.kind == LineKind::blank) continue;
            if (!line.isStructured) return false;
            if (line.hasLabel() && book_.asked().isWord("kind.title-label", text_.foldedSlice(line.label)))
                return book_.asked().isWord("kind.title-of-form", withoutQuotes(text_.foldedSlice(line.value)));
        }
        return false;
    }

    /// "Example Works | Data Engineer | Bonn or REMOTE | Full-time": how one posting of a list of them begins.
    [[nodiscard]] bool isHeadOfBars() const {
        static const RE2 bars("(?i)^[^|\\n]{2,80}(?: \\| [^|\\n]{2,120}){2,7}");
        const std::string& text = text_.text();
        const std::string_view first = std::string_view(text).substr(0, text.find('\n'));
        return RE2::PartialMatch(first, bars) && book_.asked().hold("kind.term-of-bars", first);
    }

    /// Of the sections that postings are made of, those that have a title.
    [[nodiscard]] int titledSections() const {
        std::set<Section> sections;
        for (const Line& line : text_.lines())
            if (line.kind == LineKind::heading) sections.insert(line.section);
        return static_cast<int>(sections.count(Section::tasks) + sections.count(Section::requirements) +
                                sections.count(Section::offer) + sections.count(Section::application));
    }

    /// How many of the subjects that postings label (pay, closing date, reference, ...) stand as a label with a value.
    [[nodiscard]] int labelledFacts() const {
        std::set<std::string_view> subjects;
        for (const Line& line : text_.lines())
            if (line.hasLabel())
                if (const Phrase* label = text_.vocabulary().exactly("label", text_.foldedSlice(line.label)))
                    subjects.insert(label->value);
        return static_cast<int>(subjects.size());
    }

    KindReading asTemplate(KindReading& reading) const {
        reading.kind = DocumentKind::templateForm;
        for (const Span& span : placeholders_) {
            if (reading.placeholders.size() >= 50) break;
            reading.placeholders.push_back(text_.evidence(span));
        }
        if (unfilled_ != nullptr) reading.placeholders.push_back(text_.evidence(unfilled_->at));
        cite(text_, template_, reading);
        if (reading.evidence.empty()) cite(text_, madeUp_, reading);
        if (reading.evidence.empty() && reading.placeholders.empty()) citeFiller(reading);
        if (reading.evidence.empty() && !reading.placeholders.empty()) reading.evidence.push_back(reading.placeholders.front());
        const std::string sample =
            reading.placeholders.empty() ? reading.evidence.front().text : reading.placeholders.front().text;
        reading.reason = {"extract.kind-template", {MessageArg::text(sample)}};
        return reading;
    }

    void citeFiller(KindReading& reading) const {
        for (const Hit& hit : text_.hits("filler-cue"))
            if (reading.evidence.empty()) reading.evidence.push_back(text_.evidence(hit.at));
        if (reading.evidence.empty()) citeBeginning(reading);
    }

    void citeBeginning(KindReading& reading) const {
        for (const Line& line : text_.lines()) {
            if (line.kind == LineKind::blank) continue;
            constexpr std::size_t longestSnippet = 80;
            std::size_t end = std::min(line.end, line.begin + longestSnippet);
            while (end < line.end && end > line.begin && (static_cast<unsigned char>(text_.text()[end]) & 0xC0) == 0x80) --end;
            reading.evidence.push_back(text_.evidence({line.begin, end}));
            return;
        }
    }

    const ReadText& text_;
    const ReadInput& input_;
    const find::PatternBook& book_;
    const StructuredValue* unfilled_;
    Cues posting_;
    Cues benchmark_;
    Cues template_;
    Cues madeUp_;
    Cues other_;
    Cues nothingOpen_;
    Cues workSought_;
    Cues letter_;  // from somebody who applies, or to one
    Cues closed_;
    std::vector<Span> placeholders_;
};

}  // namespace

KindReading readKind(const ReadText& text, const ReadInput& input, const find::PatternBook& book) {
    return KindJudge(text, input, book).judge();
}

}  // namespace offerbook::extract
