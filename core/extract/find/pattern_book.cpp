#include "core/extract/find/pattern_book.h"

#include "core/base/late.h"
#include "core/base/name_table.h"
#include "core/base/text_hash.h"
#include "core/extract/find/bounded_gaps.h"
#include "core/extract/find/edge_words.h"
#include "core/extract/find/pattern_digest.h"
#include "core/extract/find/pattern_plan.h"
#include "core/extract/find/pattern_run.h"
#include "core/extract/find/pattern_syntax.h"
#include "core/extract/find/required_words.h"
#include "core/extract/find/salary/grade_forms.h"

#include <re2/re2.h>
#include <re2/set.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <fstream>
#include <future>
#include <iterator>
#include <map>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace offerbook::extract::find {
namespace {

using nlohmann::json;

constexpr std::array<std::pair<Topic, std::string_view>, topicCount> topicNames{
    {{Topic::employer, "employer"},    {Topic::title, "title"},
     {Topic::locations, "locations"},  {Topic::salary, "salary"},
     {Topic::contract, "contract"},    {Topic::duration, "duration"},
     {Topic::startDate, "start_date"}, {Topic::deadline, "deadline"},
     {Topic::published, "published"},  {Topic::hours, "hours"},
     {Topic::workload, "workload"},    {Topic::remote, "remote"},
     {Topic::leave, "leave"},          {Topic::nationality, "nationality"},
     {Topic::degree, "degree"},        {Topic::experience, "experience"},
     {Topic::languages, "languages"},  {Topic::permit, "permit"},
     {Topic::reference, "reference"},  {Topic::notice, "notice"},
     {Topic::trial, "trial"},          {Topic::endDate, "end_date"},
     {Topic::seniority, "seniority"}}};

/// A blank of a pattern stands for any number of blanks, "blank?" for none or more, and so does that of "[- ]": a text that was
/// broken within "smart working" has several.
std::string withBlanks(std::string_view pattern) {
    std::string out;
    bool inClass = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '\\' && i + 1 < pattern.size()) {
            out += c;
            out += pattern[++i];
            continue;
        }
        if (!inClass && (pattern.substr(i, 4) == "[- ]" || pattern.substr(i, 4) == "[ -]")) {
            out += "(?:-| +)";
            i += 3;
            continue;
        }
        if (c == '[') inClass = true;
        if (c == ']') inClass = false;
        out += c;
        if (c != ' ' || inClass) continue;
        const char next = i + 1 < pattern.size() ? pattern[i + 1] : '\0';
        if (next == '?') {
            out += '*';
            ++i;
        } else if (next != '*' && next != '+') {
            out += '+';
        }
    }
    return out;
}

using Macros = std::map<std::string, std::string, std::less<>>;

/// Replaces the first {name} at or behind an offset, and gives where it stood, as a macro may use others; npos: there is none.
std::size_t replaceNext(std::string& pattern, std::size_t from, const Macros& macros) {
    for (std::size_t open = pattern.find('{', from); open != std::string::npos; open = pattern.find('{', open + 1)) {
        const std::size_t close = pattern.find('}', open);
        if (close == std::string::npos) break;
        const auto macro = macros.find(std::string_view(pattern).substr(open + 1, close - open - 1));
        if (macro == macros.end()) continue;
        pattern.replace(open, close + 1 - open, macro->second);
        return open;
    }
    return std::string::npos;
}

/// Replaces {name}, also in what macros stand for; "{2,4}" stays.
std::string expanded(std::string pattern, const Macros& macros) {
    constexpr int most = 1000;  // a macro that uses itself ends here, as a pattern with a brace too many
    std::size_t at = 0;
    for (int i = 0; i < most && at != std::string::npos; ++i) at = replaceNext(pattern, at, macros);
    return withBlanks(pattern);
}

Message broken(const std::string& file, const std::string& what) {
    return {"extract.vocabulary-broken", {MessageArg::text(file), MessageArg::text(what)}};
}

}  // namespace

std::optional<Topic> topicFromName(std::string_view name) {
    for (const auto& [topic, word] : topicNames)
        if (word == name) return topic;
    return std::nullopt;
}

std::string_view nameOf(Topic topic) {
    return std::find_if(topicNames.begin(), topicNames.end(), [&](const auto& known) { return known.first == topic; })->second;
}

std::optional<Span> PatternHit::part(Part which) const {
    for (const auto& [part, where] : parts)
        if (part == which) return where;
    return std::nullopt;
}

namespace {

/// A pattern as a file has it, and what is read off it.
struct WrittenPattern {
    std::string file;
    std::string group;
    std::string source;
    LanguageSet language = 0;
    PatternGuard guard;
    bool isKnown = false;  // to the digest
    std::string broken;    // why it is none
};

/// A whole label as a file has it.
struct WrittenLabel {
    std::string file;
    std::string topic;
    std::string source;
};

/// All labels together. Most lines are none, which is told without asking which labels they are.
struct Labels {
    explicit Labels(const std::vector<WrittenLabel>& all) : set(patternOptions(), RE2::ANCHOR_BOTH) {
        std::vector<std::string> sources;
        for (const WrittenLabel& label : all) {
            std::string why;
            if (set.Add(label.source, &why) < 0 && !broken) broken = extract::find::broken(label.file, label.topic + ": " + why);
            sources.push_back(label.source);
        }
        if (!broken && !set.Compile()) broken = extract::find::broken("labels", "too large");
        beginnings = EdgeWords::beginningsOf(sources);
    }
    RE2::Set set;
    EdgeWords beginnings;
    std::optional<Message> broken;
};

/// The words one of which must end, or begin, what a rule has found, in one language. Most words have no cue at all, which is
/// told without running an automaton; counting the bounds of gaps takes one as many states as a text has places.
class BeforePatterns {
public:
    explicit BeforePatterns(const std::vector<std::string>& sources)
        : edges_([sources] { return edgesOf(sources); }),
          pattern_([sources] { return compiled(anyOf(sources)); }),
          wide_([sources] { return wideOf(anyOf(sources)); }) {}

    [[nodiscard]] const RE2& pattern() const { return pattern_.get(); }
    [[nodiscard]] bool mayBegin(std::string_view words) const { return edges_.get().beginnings.mayBegin(words); }
    [[nodiscard]] bool isEndOf(std::string_view words) const {
        if (!edges_.get().endings.mayEnd(words)) return false;
        const RE2* const wide = wide_.get().pattern.get();
        return (wide == nullptr || RE2::PartialMatch(words, *wide)) && RE2::PartialMatch(words, pattern());
    }

private:
    struct Edges {
        EdgeWords beginnings;
        EdgeWords endings;
    };
    struct Wide {
        std::unique_ptr<const RE2> pattern;  // without the bounds of its gaps; nullptr: it has none
    };
    static std::unique_ptr<const Edges> edgesOf(const std::vector<std::string>& sources) {
        return std::make_unique<const Edges>(Edges{EdgeWords::beginningsOf(sources), EdgeWords::endingsOf(sources)});
    }
    static std::unique_ptr<const RE2> compiled(const std::string& source) {
        return std::make_unique<const RE2>(source, unboundedOptions(source));
    }
    static std::unique_ptr<const Wide> wideOf(const std::string& source) {
        auto wide = std::make_unique<Wide>();
        if (const std::string more = widened(source); more != source) wide->pattern = compiled(more);
        return wide;
    }
    Late<Edges> edges_;
    Late<RE2> pattern_;
    Late<Wide> wide_;
};

}  // namespace

struct PatternBook::Impl {
    std::vector<WrittenPattern> written;  // until they are compiled
    NameTable groups;
    std::vector<Pattern> patterns;
    std::vector<PlannedPattern> planned;  // one a pattern
    mutable std::mutex plansLock;
    mutable std::map<LanguageSet, std::shared_ptr<SharedPlan>> plans;
    struct Before {
        LanguageSet language = 0;
        std::vector<std::string> sources;
        std::unique_ptr<const BeforePatterns> patterns;
        [[nodiscard]] std::optional<Message> finish(const std::string& group, PatternDigest& digest);
    };
    TextTable<std::vector<Before>> before;  // one a language
    AskedPatterns asked;
    GradeForms grades;
    std::vector<std::string> languages;
    std::vector<WrittenLabel> writtenLabels;
    std::unique_ptr<const Late<Labels>> labels;
    std::vector<Topic> labelTopics;
    std::map<std::string, Decimal, std::less<>> numbers;

    std::optional<Message> add(const std::string& file, const json& data, PatternDigest& digest);
    std::optional<Message> readGuards(PatternDigest& digest);
    std::optional<Message> addAsked(const json& data, const Macros& macros, PatternDigest& digest);
    std::optional<Message> finish(PatternDigest& digest);
    std::optional<Message> finishLabels(PatternDigest& digest);
    /// Made when a text in these languages is first read.
    [[nodiscard]] std::shared_ptr<SharedPlan> planFor(LanguageSet languages) const;
    [[nodiscard]] LanguageSet bitOfLast() const { return LanguageSet{1} << (languages.size() - 1); }
    [[nodiscard]] const std::vector<Before>* beforeOf(std::string_view group) const {
        const auto known = before.find(group);
        return known == before.end() ? nullptr : &known->second;
    }
};

namespace {

/// What takes the time of loading where the digest does not know it.
void readGuard(WrittenPattern& written, const PatternDigest& digest) {
    if (auto known = digest.guardOf(written.source)) {
        written.guard = std::move(*known);
        written.isKnown = true;
        return;
    }
    const UnboundedPattern unbounded = withoutBounds(written.source);
    GuardedPattern guarded = guardedPattern(unbounded.source, unboundedOptions(unbounded.source));
    if (!guarded.pattern->ok())
        written.broken = guarded.pattern->error();
    else if (guarded.pattern->NumberOfCapturingGroups() > mostCaptures)
        written.broken = "too many groups";
    written.guard = std::move(guarded.guard);
}

/// Some thousand patterns, each apart from the others: the program's start waits for them.
void readTogether(std::vector<WrittenPattern>& all, const PatternDigest& digest) {
    constexpr unsigned mostThreads = 8;
    const unsigned count = std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < all.size(); i = next++) readGuard(all[i], digest);
    };
    std::vector<std::future<void>> others;
    try {
        for (unsigned i = 1; i < count; ++i) others.push_back(std::async(std::launch::async, work));
    } catch (const std::system_error&) {
        // No more threads are to be had: those that are there do it all.
    }
    work();
    for (std::future<void>& other : others) other.get();
}

}  // namespace

std::optional<Message> PatternBook::Impl::readGuards(PatternDigest& digest) {
    readTogether(written, digest);
    for (WrittenPattern& one : written) {
        if (!one.broken.empty()) return broken(one.file, one.group + ": " + one.broken + ": " + one.source);
        if (!one.isKnown) digest.add(one.source, one.guard);
        PlannedPattern plan{static_cast<std::uint32_t>(patterns.size()), std::move(one.guard.clauses), one.guard.beginsWithFirst,
                            std::move(one.guard.commonBeginnings)};
        planned.push_back(std::move(plan));
        patterns.emplace_back(std::move(one.source), groups.add(one.group), one.language, std::move(one.guard));
    }
    written.clear();
    return std::nullopt;
}

std::optional<Message> PatternBook::Impl::add(const std::string& file, const json& data, PatternDigest& digest) {
    languages.push_back(data.at("language").get<std::string>());
    Macros macros;
    std::vector<std::string> words;
    for (const auto& [word, value] : data.at("numbers").items()) {
        words.push_back(word);
        if (const auto figure = Decimal::parse(value.get<std::string>())) numbers.emplace(word, *figure);
    }
    std::sort(words.begin(), words.end(), [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
    std::string number = "(?:[0-9]{1,4}(?:[.,][0-9]{1,2})?";
    for (const std::string& word : words) number += "|" + word;
    macros["num"] = number + ")";
    macros["percent"] = "(?P<lo>[0-9]{1,3}(?:[.,][0-9]{1,2})?)(?: ?%?(?: ?(?:-|to|bis|a|al) ?)(?P<hi>[0-9]{1,3}))?";
    for (const auto& [name, value] : data.at("macros").items()) macros[name] = value.get<std::string>();
    for (const auto& [group, list] : data.at("patterns").items())
        for (const json& source : list)
            written.push_back({file, group, expanded(source.get<std::string>(), macros), bitOfLast(), {}, false, {}});
    for (const auto& [group, list] : data.at("before").items())
        for (const json& source : list) {
            auto& ofGroup = before[group];
            if (ofGroup.empty() || ofGroup.back().language != bitOfLast()) ofGroup.push_back({bitOfLast(), {}, nullptr});
            ofGroup.back().sources.push_back(expanded(source.get<std::string>(), macros));
        }
    if (auto failure = addAsked(data, macros, digest)) return failure;
    if (data.contains("grades"))
        if (auto failure = grades.add(file, data.at("grades"))) return failure;
    for (const auto& [name, list] : data.at("labels").items()) {
        const auto topic = topicFromName(name);
        if (!topic) return broken(file, "labels: " + name);
        for (const json& source : list) {
            writtenLabels.push_back({file, name, withBlanks(source.get<std::string>())});
            labelTopics.push_back(*topic);
        }
    }
    return std::nullopt;
}

std::optional<Message> PatternBook::Impl::addAsked(const json& data, const Macros& macros, PatternDigest& digest) {
    const json none = json::object();
    for (const auto& [group, list] : (data.contains("asked") ? data.at("asked") : none).items()) {
        std::vector<std::string> sources;
        for (const json& source : list) sources.push_back(expanded(source.get<std::string>(), macros));
        if (auto failure = asked.addPatterns(group, bitOfLast(), sources, digest)) return failure;
    }
    for (const auto& [group, list] : (data.contains("words") ? data.at("words") : none).items())
        asked.addWords(group, bitOfLast(), list.get<std::vector<std::string>>());
    return std::nullopt;
}

std::shared_ptr<SharedPlan> PatternBook::Impl::planFor(LanguageSet set) const {
    const std::lock_guard lock(plansLock);
    auto& known = plans[set];
    if (known) return known;
    std::vector<PlannedPattern> ofSet;
    for (const PlannedPattern& pattern : planned)
        if ((patterns[pattern.number].language & set) != 0) ofSet.push_back(pattern);
    known = std::make_shared<SharedPlan>(ofSet);
    return known;
}

std::optional<Message> PatternBook::Impl::Before::finish(const std::string& group, PatternDigest& digest) {
    patterns = std::make_unique<const BeforePatterns>(sources);
    const std::string source = anyOf(sources);
    if (digest.isSound(source)) return std::nullopt;
    if (!patterns->pattern().ok()) return broken("before", group + ": " + patterns->pattern().error());
    digest.addSound(source);
    return std::nullopt;
}

std::optional<Message> PatternBook::Impl::finish(PatternDigest& digest) {
    if (auto failure = readGuards(digest)) return failure;
    for (auto& [group, ofGroup] : before)
        for (Before& one : ofGroup)
            if (auto failure = one.finish(group, digest)) return failure;
    return finishLabels(digest);
}

std::optional<Message> PatternBook::Impl::finishLabels(PatternDigest& digest) {
    std::string together;
    for (const WrittenLabel& label : writtenLabels) together += label.source + '|';
    labels =
        std::make_unique<const Late<Labels>>([all = std::move(writtenLabels)] { return std::make_unique<const Labels>(all); });
    if (digest.isSound(together)) return std::nullopt;
    if (labels->get().broken) return labels->get().broken;
    digest.addSound(together);
    return std::nullopt;
}

PatternBook::PatternBook() : impl_(std::make_unique<Impl>()) {}
PatternBook::~PatternBook() = default;

Expected<std::shared_ptr<const PatternBook>, Message> PatternBook::load(const std::filesystem::path& folder) {
    PatternDigest none;
    return load(folder, none);
}

Expected<std::shared_ptr<const PatternBook>, Message> PatternBook::load(const std::filesystem::path& folder,
                                                                        PatternDigest& digest) {
    std::error_code failed;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed))
        if (entry->path().extension() == ".json") files.push_back(entry->path());
    if (files.empty()) return Unexpected{Message{"extract.vocabulary-missing", {MessageArg::text(folder.string())}}};
    std::sort(files.begin(), files.end());
    std::shared_ptr<PatternBook> book(new PatternBook);
    for (const auto& file : files) {
        std::ifstream in(file, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
        try {
            if (auto failure = book->impl_->add(file.filename().string(), json::parse(bytes), digest))
                return Unexpected{*failure};
        } catch (const json::exception& error) {
            return Unexpected{broken(file.filename().string(), error.what())};
        }
    }
    if (auto failure = book->impl_->finish(digest)) return Unexpected{*failure};
    book->impl_->asked.addUnion("context.figure",
                                {"context.hours", "context.days", "context.weeks", "context.years", "context.months"});
    return std::shared_ptr<const PatternBook>(std::move(book));
}

std::size_t PatternBook::groupCount() const { return impl_->groups.size(); }

std::size_t PatternBook::group(std::string_view name) const {
    const std::uint32_t known = impl_->groups.find(name);
    return known == NameTable::none ? impl_->groups.size() : known;
}

void PatternBook::scan(std::string_view flat, const std::vector<Span>& units, LanguageSet languages,
                       const std::function<bool(std::size_t, std::size_t)>& isAsked,
                       const std::function<void(std::size_t, PatternHit&&)>& visit) const {
    const auto plan = impl_->planFor(languages);
    auto candidates = plan->take();
    std::size_t unit = 0;
    const std::function<void(PatternHit &&)> take = [&](PatternHit&& hit) {
        const std::size_t before = units[unit].begin;
        const auto toFlat = [before](Span at) { return Span{at.begin + before, at.end + before}; };
        hit.at = toFlat(hit.at);
        for (auto& [part, at] : hit.parts) at = toFlat(at);
        visit(unit, std::move(hit));
    };
    for (; unit < units.size(); ++unit) {
        const std::string_view sentence = flat.substr(units[unit].begin, units[unit].size());
        candidates->visitIn(
            sentence, [&](std::uint32_t number) { return isAsked(impl_->patterns[number].group, unit); },
            [&](std::uint32_t number, const std::vector<std::uint32_t>* beginnings) {
                findIn(impl_->patterns[number], sentence, beginnings, take);
            });
    }
    plan->giveBack(std::move(candidates));
}

LanguageSet PatternBook::languagesOf(const std::vector<std::string>& codes) const {
    LanguageSet set = 0;
    LanguageSet english = 0;
    for (std::size_t i = 0; i < impl_->languages.size(); ++i) {
        if (impl_->languages[i].empty()) continue;
        const LanguageSet one = LanguageSet{1} << i;
        if (impl_->languages[i] == "en") english = one;
        if (std::find(codes.begin(), codes.end(), impl_->languages[i]) != codes.end()) set |= one;
    }
    return set == 0 ? ~LanguageSet{0} : set | english;
}

LanguageSet PatternBook::onlyLanguage(std::string_view code) const {
    for (std::size_t i = 0; i < impl_->languages.size(); ++i)
        if (!code.empty() && impl_->languages[i] == code) return LanguageSet{1} << i;
    return 0;
}

const AskedPatterns& PatternBook::asked() const { return impl_->asked; }

const GradeForms& PatternBook::grades() const { return impl_->grades; }

bool PatternBook::endsIn(std::string_view beforeGroup, std::string_view words, LanguageSet languages) const {
    const auto* group = impl_->beforeOf(beforeGroup);
    return group != nullptr && std::any_of(group->begin(), group->end(), [&](const Impl::Before& one) {
               return (one.language & languages) != 0 && one.patterns->isEndOf(words);
           });
}

std::size_t PatternBook::lengthAtStart(std::string_view beforeGroup, std::string_view words, LanguageSet languages) const {
    std::size_t longest = 0;
    if (const auto* group = impl_->beforeOf(beforeGroup))
        for (const Impl::Before& one : *group) {
            re2::StringPiece piece;
            if ((one.language & languages) != 0 && one.patterns->mayBegin(words) &&
                one.patterns->pattern().Match(words, 0, words.size(), RE2::ANCHOR_START, &piece, 1))
                longest = std::max(longest, piece.size());
        }
    return longest;
}

std::optional<std::size_t> PatternBook::firstAt(std::string_view beforeGroup, std::string_view words,
                                                LanguageSet languages) const {
    std::optional<std::size_t> first;
    if (const auto* group = impl_->beforeOf(beforeGroup))
        for (const Impl::Before& one : *group) {
            re2::StringPiece piece;
            if ((one.language & languages) == 0 ||
                !one.patterns->pattern().Match(words, 0, words.size(), RE2::UNANCHORED, &piece, 1))
                continue;
            const auto at = static_cast<std::size_t>(piece.data() - words.data());
            first = std::min(first.value_or(at), at);
        }
    return first;
}

TopicSet PatternBook::topicsOf(std::string_view foldedLabel) const {
    const Labels& labels = impl_->labels->get();
    if (foldedLabel.empty() || !labels.beginnings.mayBegin(foldedLabel) || !labels.set.Match(foldedLabel, nullptr)) return 0;
    std::vector<int> which;
    labels.set.Match(foldedLabel, &which);
    TopicSet topics = 0;
    for (const int number : which) topics |= bit(impl_->labelTopics[static_cast<std::size_t>(number)]);
    return topics;
}

std::optional<Decimal> PatternBook::number(std::string_view folded) const {
    if (const auto word = impl_->numbers.find(folded); word != impl_->numbers.end()) return word->second;
    std::string digits(folded);
    std::replace(digits.begin(), digits.end(), ',', '.');
    if (digits.starts_with('.')) digits.insert(0, "0");  // ".75 FTE"
    return Decimal::parse(digits);
}

std::vector<std::string> PatternBook::withoutLiteral() const {
    std::vector<std::string> sources;
    for (const PlannedPattern& pattern : impl_->planned)
        if (pattern.clauses.empty()) sources.push_back(impl_->patterns[pattern.number].source);
    return sources;
}

}  // namespace offerbook::extract::find
