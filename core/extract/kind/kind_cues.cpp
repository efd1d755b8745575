#include "core/extract/kind/kind_cues.h"

#include "core/extract/kind/kind_form.h"
#include "core/extract/kind/kind_phrases.h"
#include "core/extract/kind/kind_title.h"
#include "core/extract/kind/small_notices.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

namespace offerbook::extract {
namespace {

class CueCollector {
public:
    CueCollector(const ReadText& text, const find::PatternBook& book, std::size_t amounts)
        : text_(text), book_(book), amounts_(amounts), title_(text, book) {}

    std::vector<std::string> run() {
        for (const char* group : {"kind-cue", "posting-cue", "other-cue", "benchmark-cue", "template-cue", "letter-cue",
                                  "work-sought-cue", "nothing-open-cue", "closed-cue"})
            addPhrases(group);
        addSections();
        addLabels();
        addTitle();
        addLength();
        addForm();
        addNotice();
        for (std::string& cue : formCues(text_)) cues_.push_back(std::move(cue));
        addSilence();
        return std::move(cues_);
    }

private:
    void add(std::string name, bool holds) {
        if (holds) cues_.push_back(std::move(name));
    }

    void addSteps(const std::string& name, std::size_t count) { offerbook::extract::addSteps(cues_, name, count); }

    /// A phrase in a language that the text is not written in is there by chance; in a text of another language than those of the
    /// vocabulary, or of none that could be told, any of them counts.
    [[nodiscard]] bool isOfLanguage(const Hit& hit) const {
        static constexpr std::array<std::string_view, 4> known{"de", "en", "fr", "it"};
        const auto has = [](const auto& list, std::string_view word) {
            return std::find(list.begin(), list.end(), word) != list.end();
        };
        const std::string& language = hit.phrase->language;
        const auto& written = text_.languages();
        return language.empty() || has(written, language) ||
               std::none_of(written.begin(), written.end(), [&](const std::string& each) { return has(known, each); });
    }

    void addPhrases(const std::string& group) {
        std::vector<std::pair<std::string_view, std::string_view>> seen;  // what it stands for, and the phrase
        for (const Hit& hit : text_.hits(group))
            if (isOfLanguage(hit) && isOfText(text_, hit)) seen.emplace_back(hit.value(), hit.phrase->text);
        std::sort(seen.begin(), seen.end());
        seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
        for (auto first = seen.begin(); first != seen.end();) {
            const auto behind = std::find_if(first, seen.end(), [&](const auto& one) { return one.first != first->first; });
            addSteps(group + "." + std::string(first->first), static_cast<std::size_t>(behind - first));
            first = behind;
        }
    }

    void addSections() {
        std::set<Section> sections;
        std::size_t headings = 0;
        for (const Line& line : text_.lines()) {
            if (line.kind != LineKind::heading) continue;
            sections.insert(line.section);
            ++headings;
        }
        add("section.tasks", sections.contains(Section::tasks));
        add("section.requirements", sections.contains(Section::requirements));
        add("section.offer", sections.contains(Section::offer));
        add("section.application", sections.contains(Section::application));
        add("section.employer", sections.contains(Section::employer));
        add("section.wished", sections.contains(Section::wished));
        addSteps("headings", headings);
    }

    /// The subjects that postings label (pay, closing date, reference, ...).
    void addLabels() {
        std::set<std::string_view> subjects;
        for (const Line& line : text_.lines())
            if (line.hasLabel())
                if (const Phrase* label = text_.vocabulary().exactly("label", text_.foldedSlice(line.label)))
                    subjects.insert(label->value);
        addSteps("labels", subjects.size());
        for (const auto subject : subjects) add("label." + std::string(subject), true);
    }

    void addTitle() {
        const std::string words(title_.words());
        constexpr std::size_t longestTitle = 120;
        add("title.work", namesWorkAtTop(text_, book_));
        add("title.filed", title_.isFiledAsPosting());
        add("title.bars", title_.isOfBars());
        // A paragraph is no title: what it says is counted with the rest of the text.
        if (words.size() > longestTitle) return add("title.none", true);
        add("title.trade", !words.empty() && namesTrade(words, text_, book_));
        add("title.question", words.find('?') != std::string::npos);
        add("title.advice", title_.isOfAdvice());
        std::set<std::string> classes;
        for (const char* group :
             {"kind-cue", "posting-cue", "other-cue", "benchmark-cue", "letter-cue", "work-sought-cue", "nothing-open-cue"})
            for (const Hit& hit : text_.hits(group, title_.at()))
                if (isOfLanguage(hit)) classes.insert(std::string("title:") + group + "." + hit.value());
        for (const auto& name : classes) add(name, true);
    }

    void addLength() {
        for (const std::size_t size : {300U, 700U, 1500U}) add("short." + std::to_string(size), text_.text().size() < size);
        for (const std::size_t size : {4000U, 8000U}) add("long." + std::to_string(size), text_.text().size() > size);
    }

    void addForm() {
        const std::string& text = text_.text();
        const auto holds = [&text](std::string_view sign) { return text.find(sign) != std::string::npos; };
        addSteps("questions", countOf('?', text));
        add("mail", holds("[e-mail]") || holds("@"));
        add("phone", holds("[phone]"));
        add("code", holds("```"));
        add("quote", holds("\xE2\x80\x9E") || holds("\xC2\xAB") || holds("\xE2\x80\x9C"));
        std::size_t rows = 0;
        std::size_t pairs = 0;
        std::size_t bullets = 0;
        for (const Line& line : text_.lines()) {
            rows += line.begin < line.end && text[line.begin] == '|' ? 1 : 0;
            pairs += line.hasLabel() ? 1 : 0;
            bullets += line.kind == LineKind::bullet ? 1 : 0;
        }
        addSteps("table", rows);
        addSteps("pairs", pairs);
        addSteps("bullets", bullets);
        addSteps("amounts", amounts_);
    }

    /// Short texts have neither sections nor the phrases of longer adverts.
    void addNotice() {
        add("notice.sought", isTitledAsSought(text_, book_));
        constexpr std::size_t fewLines = 700;
        if (text_.text().size() > fewLines) return;
        const std::string words(text_.folded().text());
        const find::LanguageSet language = book_.onlyLanguage(text_.language());
        add("notice.seeks", seeksInAFewLines(text_, book_));
        add("notice.small", isSmallNotice(text_, book_));
        for (const char* group : {"notice.seeking", "notice.fact", "notice.contact", "kind.of-oneself"})
            add(group, book_.asked().hold(group, words, language));
        add("notice.trade", namesTrade(words, text_, book_));
        add("notice.closed", !text_.hits("closed-cue").empty());
    }

    /// No word of how to apply, no address and no telephone: the longer the text, the more that says.
    void addSilence() {
        const auto leadsOn = [](const std::string& cue) {
            return cue.starts_with("kind-cue.apply") || cue == "mail" || cue == "phone" || cue == "section.application" ||
                   cue == "notice.contact";
        };
        if (std::none_of(cues_.begin(), cues_.end(), leadsOn))
            cues_.push_back("silent-" + std::to_string(lengthClass(text_.text().size())));
    }

    const ReadText& text_;
    const find::PatternBook& book_;
    std::size_t amounts_;
    KindTitle title_;
    std::vector<std::string> cues_;
};

}  // namespace

std::vector<std::string> kindCues(const ReadText& text, const find::PatternBook& book, std::size_t amounts) {
    return CueCollector(text, book, amounts).run();
}

std::vector<std::string> factCues(const Posting& found, std::size_t size) {
    std::vector<std::string> cues;
    std::size_t facts = 0;
    forEachField(found, [&](std::string_view name, const auto& field) {
        // The weights were learnt without it; it repeats the title.
        if (!field.hasValue() || name == "seniority") return;
        ++facts;
        cues.push_back("fact." + std::string(name));
    });
    addSteps(cues, "facts", facts);
    constexpr std::array<std::size_t, 6> steps{1, 2, 3, 5, 8, 12};
    const auto reached = std::count_if(steps.begin(), steps.end(), [facts](std::size_t step) { return facts >= step; });
    cues.push_back("facts." + std::to_string(reached) + ".in-" + std::to_string(lengthClass(size)));
    constexpr std::size_t top = 200;
    if (found.title.hasValue() && !found.title.evidence().empty() && found.title.evidence().front().begin < top)
        cues.emplace_back("facts.title");
    return cues;
}

}  // namespace offerbook::extract
