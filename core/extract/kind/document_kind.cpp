#include "core/extract/kind/document_kind.h"

#include "core/extract/kind/kind_cues.h"
#include "core/extract/kind/kind_phrases.h"
#include "core/extract/kind/kind_title.h"
#include "core/extract/kind/placeholders.h"
#include "core/extract/kind/small_notices.h"
#include "core/extract/kind/unfilled_form.h"

#include <re2/re2.h>

#include <algorithm>
#include <set>
#include <string>

namespace offerbook::extract {
namespace {

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

void cite(const ReadText& text, const CuePhrases& cues, KindReading& reading) {
    for (const Hit* hit : cues.evidence) reading.evidence.push_back(text.evidence(hit->at));
}

class KindJudge {
public:
    KindJudge(const ReadText& text, const ReadInput& input, const find::PatternBook& book, const KindWeights& weights,
              const Posting* found, std::size_t amounts)
        : text_(text), input_(input), book_(book), amounts_(amounts), unfilled_(unfilledPay(input)), title_(text, book) {
        std::vector<std::string> cues = kindCues(text, book, amounts);
        if (found != nullptr)
            for (std::string& cue : factCues(*found, text.text().size())) cues.push_back(std::move(cue));
        sum_ = weights.sum(cues, text.folded().text());
        posting_ = countCues(text, "posting-cue");
        benchmark_ = countCues(text, "benchmark-cue");
        template_ = countCues(text, "template-cue");
        madeUp_ = countCues(text, "made-up-cue");
        other_ = countCues(text, "other-cue");
        placeholders_ = findPlaceholders(text);
    }

    KindReading judge() const {
        KindReading reading;
        if (isTemplate()) return asTemplate(reading);
        if (isPosting()) return asPosting(reading);
        if (isBenchmark()) {
            reading.kind = DocumentKind::benchmark;
            reading.reason = {"extract.kind-benchmark", {}};
            cite(text_, benchmark_, reading);
            if (reading.evidence.empty()) citeBeginning(reading);
            return reading;
        }
        reading.kind = DocumentKind::other;
        reading.reason = {"extract.kind-other", {}};
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
        if (unfilled_ != nullptr || isMadeUp() || hasFiller() || hasFieldInTitle() || isUnfilledForm(text_)) return true;
        const int fields = distinctPlaceholders();
        if (fields >= 4 || title_.isOfForm()) return true;
        if ((fields > 0 || inTitle(text_, template_)) && template_.strong > 0) return true;
        const bool shortText = text_.text().size() < 1500;
        return (fields >= 2 && shortText) || template_.strong >= 2 || (template_.strong == 1 && posting_.strong < 3);
    }

    /// "Gardener jobs in {suburb}" as the title.
    [[nodiscard]] bool hasFieldInTitle() const {
        const Span title = title_.at();
        return std::any_of(placeholders_.begin(), placeholders_.end(), [&](const Span& span) {
            return span.begin >= title.begin && span.end <= title.end && text_.slice(span).starts_with('{');
        });
    }

    /// "Lorem ipsum" where the text itself should stand; what a page's front matter was made from may be left in it.
    [[nodiscard]] bool hasFiller() const {
        const auto& lines = text_.lines();
        const auto hits = text_.hits("filler-cue");
        return std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) {
            const auto line =
                std::partition_point(lines.begin(), lines.end(), [&](const Line& l) { return l.end <= hit.at.begin; });
            return line != lines.end() && !line->isStructured && line->kind != LineKind::blank;
        });
    }

    /// "Company: XYZ Corp", "Anytown", "jobs@example.com": names that nobody has, as samples carry them. Far down in a long text
    /// they may be an example that a real advert gives.
    [[nodiscard]] bool isMadeUp() const {
        constexpr std::size_t shortText = 6000;
        return madeUp_.strong > 0 && text_.text().size() < shortText;
    }

    /// What speaks for an opening outweighs what speaks against it. The data of a page says so outright.
    [[nodiscard]] bool isPosting() const { return !input_.structured.empty() || ((sum_ > 0 || isNotice()) && !saysItIsNone()); }

    /// "Work experience" and "Education" as headings, and years in which somebody worked: a curriculum vitae. Adverts that say
    /// who is sought head their requirements so, and tell how old the firm is.
    [[nodiscard]] bool isCurriculum() const {
        if (text_.vocabulary().exactly("asked.cv-title", title_.words()) != nullptr) return true;
        std::set<std::string_view> parts;
        for (const Line& line : text_.lines())
            if (const Phrase* part = text_.vocabulary().exactly("asked.cv-heading", text_.foldedSlice(line.content)))
                parts.insert(part->value);
        static const RE2 years("\\b(?:19|20)[0-9]{2} ?(?:-|to|bis|a|\xE2\x80\x93) ?(?:(?:19|20)[0-9]{2}|[a-z])");
        re2::StringPiece rest(text_.folded().text().data(), text_.folded().text().size());
        const int enough = saysWhoIsSought() ? 3 : 1;
        int places = 0;
        while (parts.size() > 1 && places < enough && RE2::FindAndConsume(&rest, years)) ++places;
        return places >= enough;
    }

    /// "I am looking for a job". What stands in front matter and is no title ("subject: Demande d'emploi" of a form for answers)
    /// is not of the text.
    [[nodiscard]] CuePhrases workSought() const {
        CuePhrases sought = countCues(text_, "work-sought-cue");
        std::erase_if(sought.evidence, [this](const Hit* hit) {
            const bool isInTitle = hit->at.begin >= title_.at().begin && hit->at.end <= title_.at().end;
            return !isInTitle && text_.lineAt(hit->at.begin).isStructured;
        });
        if (sought.evidence.empty()) sought.strong = 0;
        return sought;
    }

    /// Two phrases of adverts or more: one alone may be anywhere.
    [[nodiscard]] bool saysWhoIsSought() const { return posting_.strong > 1 || (posting_.strong > 0 && sum_ > 0); }

    /// "I am writing to apply for the post". What writers of adverts say as well ("I look forward to hearing from you") tells a
    /// letter where nothing else speaks for an advert.
    [[nodiscard]] bool isLetter() const {
        if (countCues(text_, "letter-cue").strong > 0) return true;
        const auto hits = text_.hits("letter-cue");
        return sum_ <= 0 && std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) { return isOfText(text_, hit); });
    }

    /// "Je recherche un poste de développeur" below a name and a trade: what the writer looks for holds the words of an advert.
    /// For French alone, where they are the same.
    [[nodiscard]] bool isSelfPortrait() const {
        constexpr int ownWords = 2;
        return text_.language() == "fr" && posting_.strong <= ownWords && workSought().strong > 0;
    }

    /// A few lines that name who is sought, or the head of one posting of a list of them: too short for many cues, and sure.
    [[nodiscard]] bool isNotice() const {
        constexpr std::size_t fewLines = 700;
        if (other_.strong > 0 || workSought().strong > 0) return false;
        if (isTitledAsSought(text_, book_) || title_.isOfBars() || isPublicCall(text_, book_)) return true;
        return text_.text().size() < fewLines &&
               (seeksInAFewLines(text_, book_) || isSmallNotice(text_, book_) || statesOpening(text_, book_) ||
                (posting_.strong > 0 && benchmark_.strong == 0 && namesWorkAtTop(text_, book_)));
    }

    /// What a search of a site found, without the parts that a single posting has.
    [[nodiscard]] bool isListOfHits() const {
        return (title_.isOfList() || hasCountedRows()) &&
               std::none_of(text_.lines().begin(), text_.lines().end(), [](const Line& line) {
                   return line.section == Section::tasks || line.section == Section::requirements;
               });
    }

    /// "Building (64)", "IT (141)": the shelves of a site with how much stands in each.
    [[nodiscard]] bool hasCountedRows() const {
        constexpr int enough = 5;
        static const RE2 row("(?m)^[^\\n()]{2,60} \\([0-9]{1,6}\\)$");
        re2::StringPiece rest(text_.text().data(), text_.text().size());
        int rows = 0;
        while (rows < enough && RE2::FindAndConsume(&rest, row)) ++rows;
        return rows == enough;
    }

    /// What hardly a sum outweighs: "How to write a job advert", "List of those who passed" as the title. What none does: "I am
    /// looking for a job" in the title, "We currently have no vacancies" and little else, "I am writing to apply for the post",
    /// "This job is no longer available" as all that is said.
    [[nodiscard]] bool saysItIsNone() const {
        constexpr int fewCues = 4;
        constexpr std::size_t fewLines = 700;
        const auto says = [this](std::string_view group) { return countCues(text_, group).strong > 0; };
        constexpr int muchMore = 2000;
        if ((title_.isOfAdvice() || (other_.strong > 1 && inTitle(text_, other_))) && sum_ < muchMore) return true;
        return isSelfPortrait() || isCurriculum() || isListOfHits() || inTitle(text_, workSought()) ||
               (posting_.strong <= fewCues && sum_ < 2 * muchMore && says("nothing-open-cue")) || isLetter() ||
               (text_.text().size() < fewLines && says("closed-cue"));
    }

    /// Of texts that are no postings, those about pay: figures beside words of surveys and guides, or a table of them.
    [[nodiscard]] bool isBenchmark() const {
        if (hasTableOfFigures()) return true;
        return (benchmark_.strong > 0 && amounts_ > 0) || (title_.isOfPay() && amounts_ > 1);
    }

    /// "| Senior clerk | 5-8 | 90,000-120,000 |": a table of pay may leave the currency out.
    [[nodiscard]] bool hasTableOfFigures() const {
        static const RE2 row("(?m)^ *\\|[^\\n]*\\b[1-9][0-9]{1,2}(?:[ ,.'][0-9]{3}|k)\\b[^\\n]*\\|");
        return RE2::PartialMatch(text_.text(), row);
    }

    KindReading asPosting(KindReading& reading) const {
        reading.kind = DocumentKind::posting;
        reading.reason = {"extract.kind-posting", {}};
        cite(text_, posting_, reading);
        if (reading.evidence.empty() && !input_.structured.empty() && !input_.structured.front().values.empty())
            reading.evidence.push_back(text_.evidence(input_.structured.front().values.front().at));
        if (reading.evidence.empty()) citeBeginning(reading);  // its labels and titles tell, no one sentence
        return reading;
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
    std::size_t amounts_;
    const StructuredValue* unfilled_;
    KindTitle title_;
    int sum_ = 0;
    CuePhrases posting_;
    CuePhrases benchmark_;
    CuePhrases template_;
    CuePhrases madeUp_;
    CuePhrases other_;
    std::vector<Span> placeholders_;
};

}  // namespace

KindReading readKind(const ReadText& text, const ReadInput& input, const find::PatternBook& book, const KindWeights& weights,
                     std::size_t amounts, const Posting* found) {
    return KindJudge(text, input, book, weights, found, amounts).judge();
}

}  // namespace offerbook::extract
