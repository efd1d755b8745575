#include "core/extract/find/pattern_book.h"

#include "core/base/text_hash.h"
#include "core/extract/find/bounded_gaps.h"
#include "core/extract/find/required_words.h"
#include "core/extract/literal_index.h"

#include <re2/re2.h>
#include <re2/set.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <map>
#include <mutex>
#include <utility>

namespace offerbook::extract::find {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, static_cast<std::size_t>(Part::count)> partNames{
    "lo", "hi", "per", "perb", "perweekly", "max", "who", "ref", "title", "name", "region", "fte"};

constexpr std::array<std::pair<Topic, std::string_view>, 21> topicNames{
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
     {Topic::trial, "trial"}}};

/// A blank of a pattern stands for any number of blanks, "blank?" for none or more.
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

/// Replaces {name}; a macro may use others that stand before it.
std::string expanded(std::string pattern, const Macros& macros) {
    for (int round = 0; round < 3; ++round)
        for (const auto& [name, value] : macros) {
            const std::string mark = "{" + name + "}";
            for (std::size_t at = pattern.find(mark); at != std::string::npos; at = pattern.find(mark, at + value.size()))
                pattern.replace(at, mark.size(), value);
        }
    return withBlanks(pattern);
}

RE2::Options options() {
    RE2::Options set;
    set.set_log_errors(false);
    set.set_max_mem(64 << 20);
    return set;
}

/// Over bytes where that is the same: over characters each wide class is ten times as large.
RE2::Options optionsFor(std::string_view source) {
    RE2::Options set = options();
    if (isSameInBytes(source)) set.set_encoding(RE2::Options::EncodingLatin1);
    return set;
}

constexpr int mostCaptures = 24;
using Parts = std::vector<std::pair<Part, int>>;

Parts partsOf(const RE2& pattern) {
    Parts parts;
    for (const auto& [name, index] : pattern.NamedCapturingGroups()) {
        const auto at = std::find(partNames.begin(), partNames.end(), name);
        if (at != partNames.end()) parts.emplace_back(static_cast<Part>(at - partNames.begin()), index);
    }
    return parts;
}

/// The pattern as it is written, for where a bound of a gap is broken: compiled when it is first asked for.
class BoundedPattern {
public:
    explicit BoundedPattern(std::string source) : source_(std::move(source)) {}
    [[nodiscard]] const std::string& source() const { return source_; }
    [[nodiscard]] const RE2& compiled() const {
        compile();
        return *compiled_;
    }
    [[nodiscard]] const Parts& parts() const {
        compile();
        return parts_;
    }

private:
    void compile() const {
        std::call_once(once_, [this] {
            compiled_ = std::make_unique<RE2>(source_, options());
            parts_ = partsOf(*compiled_);
        });
    }

    std::string source_;
    mutable std::once_flag once_;
    mutable std::unique_ptr<RE2> compiled_;
    mutable Parts parts_;
};

struct Pattern {
    std::size_t group = 0;
    LanguageSet language = 0;
    std::shared_ptr<const RE2> compiled;  // without the bounds of its gaps
    int captures = 0;
    Parts parts;
    std::vector<Gap> gaps;
    std::unique_ptr<const BoundedPattern> bounded;    // where there are gaps
    std::vector<std::vector<std::uint32_t>> clauses;  // literals: of each at least one must stand in a sentence
    bool onlyAtStart = false;
    bool beginsWithFirst = false;  // every match begins with a literal of the first clause
};

constexpr std::array<bool, 256> makeWordBytes() {
    std::array<bool, 256> bytes{};
    for (std::size_t c = 'a'; c <= 'z'; ++c) bytes[c] = bytes[c - 0x20] = true;
    for (std::size_t c = '0'; c <= '9'; ++c) bytes[c] = true;
    bytes['_'] = true;
    return bytes;
}
constexpr auto wordBytes = makeWordBytes();

/// Anywhere but between two letters or digits, as RE2 counts them.
bool isEdge(std::string_view sentence, std::size_t at) {
    return at == 0 || at >= sentence.size() || !wordBytes[static_cast<unsigned char>(sentence[at - 1])] ||
           !wordBytes[static_cast<unsigned char>(sentence[at])];
}

/// What the patterns need of a literal.
struct Needed {
    std::vector<std::uint32_t> wakes;  // the patterns whose first clause it meets
    LanguageSet languages = 0;         // of the patterns that need it
};

/// Which patterns could match in the sentence at hand, and where they could begin. A literal of its first clause, which
/// is the one that the fewest sentences meet, wakes a pattern; only then its other clauses are looked at.
class Candidates {
public:
    Candidates(const std::vector<Pattern>& patterns, const std::vector<Needed>& literals,
               const std::vector<std::uint32_t>& always, LanguageSet languages)
        : patterns_(patterns), literals_(literals), languages_(languages), wokenIn_(patterns.size()), seen_(literals.size()) {
        for (const std::uint32_t number : always)
            if ((patterns[number].language & languages) != 0) always_.push_back(number);
        woken_ = always_;
    }

    void next() {
        woken_ = always_;
        occurrences_.clear();
        ++sentence_;
    }
    void add(std::uint32_t literal, std::size_t begin) {
        Seen& seen = seen_[literal];
        const bool isNew = seen.sentence != sentence_;
        occurrences_.push_back({static_cast<std::uint32_t>(begin), isNew ? none : seen.last});
        seen = {sentence_, static_cast<std::uint32_t>(occurrences_.size() - 1)};
        if (!isNew) return;
        for (const std::uint32_t pattern : literals_[literal].wakes) {
            if (wokenIn_[pattern] == sentence_) continue;
            wokenIn_[pattern] = sentence_;
            if ((patterns_[pattern].language & languages_) != 0) woken_.push_back(pattern);
        }
    }
    /// In the order of the patterns.
    const std::vector<std::uint32_t>& found() {
        std::erase_if(woken_, [this](std::uint32_t pattern) { return !meetsAll(patterns_[pattern]); });
        std::sort(woken_.begin(), woken_.end());
        return woken_;
    }
    /// The offsets in the sentence at which a pattern could begin that begins with its first clause, in order.
    const std::vector<std::uint32_t>& beginnings(const Pattern& pattern) {
        beginnings_.clear();
        for (const std::uint32_t lead : pattern.clauses.front()) {
            if (seen_[lead].sentence != sentence_) continue;
            for (std::uint32_t at = seen_[lead].last; at != none; at = occurrences_[at].before)
                beginnings_.push_back(occurrences_[at].begin);
        }
        std::sort(beginnings_.begin(), beginnings_.end());
        beginnings_.erase(std::unique(beginnings_.begin(), beginnings_.end()), beginnings_.end());
        return beginnings_;
    }

private:
    static constexpr std::uint32_t none = 0xffffffff;
    struct Occurrence {
        std::uint32_t begin = 0;
        std::uint32_t before = none;  // the one of the same literal before it in the sentence
    };
    /// What has been seen of a literal, and in which sentence.
    struct Seen {
        std::uint32_t sentence = 0;
        std::uint32_t last = none;  // into occurrences_
    };

    /// The first clause is met: it has woken the pattern.
    [[nodiscard]] bool meetsAll(const Pattern& pattern) const {
        for (std::size_t i = 1; i < pattern.clauses.size(); ++i)
            if (std::none_of(pattern.clauses[i].begin(), pattern.clauses[i].end(),
                             [this](std::uint32_t literal) { return seen_[literal].sentence == sentence_; }))
                return false;
        return true;
    }

    const std::vector<Pattern>& patterns_;
    const std::vector<Needed>& literals_;
    LanguageSet languages_;
    std::vector<std::uint32_t> wokenIn_;  // by pattern, the last sentence
    std::vector<Seen> seen_;              // by literal
    std::vector<Occurrence> occurrences_;
    std::vector<std::uint32_t> beginnings_;
    std::vector<std::uint32_t> always_;
    std::vector<std::uint32_t> woken_;
    std::uint32_t sentence_ = 1;
};

Message broken(const std::string& file, const std::string& what) {
    return {"extract.vocabulary-broken", {MessageArg::text(file), MessageArg::text(what)}};
}

}  // namespace

std::optional<Topic> topicFromName(std::string_view name) {
    for (const auto& [topic, word] : topicNames)
        if (word == name) return topic;
    return std::nullopt;
}

std::optional<Span> PatternHit::part(Part which) const {
    for (const auto& [part, where] : parts)
        if (part == which) return where;
    return std::nullopt;
}

/// The literals of the patterns for some languages.
struct LanguageIndex {
    LiteralIndex index;
    std::vector<std::uint32_t> literals;  // their numbers in the book
};

struct PatternBook::Impl {
    TextTable<std::size_t> groups;
    std::vector<Pattern> patterns;
    std::map<Literal, std::uint32_t> numbersOf;
    std::vector<Needed> literals;
    mutable std::mutex indexesLock;
    mutable std::map<LanguageSet, std::shared_ptr<const LanguageIndex>> indexes;
    std::vector<std::uint32_t> always;  // patterns without a literal
    struct Before {
        LanguageSet language = 0;
        std::string source;
        std::unique_ptr<RE2> pattern;
    };
    std::map<std::string, std::vector<Before>, std::less<>> before;  // one a language
    std::vector<std::string> languages;
    std::unique_ptr<RE2::Set> labels;
    std::vector<Topic> labelTopics;
    std::map<std::string, Decimal, std::less<>> numbers;

    std::optional<Message> add(const std::string& file, const json& data);
    std::optional<Message> addPattern(const std::string& file, const std::string& group, const std::string& source);
    std::optional<Message> finish();
    std::uint32_t literalOf(const Literal& literal);
    /// Made when a text in these languages is first read.
    [[nodiscard]] std::shared_ptr<const LanguageIndex> indexFor(LanguageSet languages) const;
    [[nodiscard]] LanguageSet bitOfLast() const { return LanguageSet{1} << (languages.size() - 1); }
    [[nodiscard]] const std::vector<Before>* beforeOf(std::string_view group) const {
        const auto known = before.find(group);
        return known == before.end() ? nullptr : &known->second;
    }
};

std::optional<Message> PatternBook::Impl::addPattern(const std::string& file, const std::string& group,
                                                     const std::string& source) {
    UnboundedPattern unbounded = withoutBounds(source);
    GuardedPattern guarded = guardedPattern(unbounded.source, optionsFor(unbounded.source));
    const RE2& compiled = *guarded.pattern;
    if (!compiled.ok()) return broken(file, group + ": " + compiled.error() + ": " + source);
    if (compiled.NumberOfCapturingGroups() > mostCaptures) return broken(file, group + ": too many groups: " + source);
    const auto pattern = static_cast<std::uint32_t>(patterns.size());
    std::vector<std::vector<std::uint32_t>> clauses;
    for (const auto& clause : guarded.clauses) {
        auto& needed = clauses.emplace_back();
        for (const RequiredWord& word : clause) {
            const std::uint32_t number = literalOf({word.text, word.beginsWord, word.endsWord});
            if (clauses.size() == 1) literals[number].wakes.push_back(pattern);
            literals[number].languages |= bitOfLast();
            needed.push_back(number);
        }
    }
    if (clauses.empty()) always.push_back(pattern);
    const auto known = groups.try_emplace(group, groups.size()).first->second;
    Pattern& made = patterns.emplace_back();
    made.group = known;
    made.language = bitOfLast();
    made.compiled = guarded.pattern;
    made.parts = partsOf(compiled);
    made.gaps = std::move(unbounded.gaps);
    for (const auto& [part, index] : made.parts) made.captures = std::max(made.captures, index);
    for (const Gap& gap : made.gaps) made.captures = std::max(made.captures, gap.capture);
    if (!made.gaps.empty()) made.bounded = std::make_unique<BoundedPattern>(source);
    made.clauses = std::move(clauses);
    made.onlyAtStart = guarded.onlyAtStart;
    made.beginsWithFirst = guarded.beginsWithFirst;
    return std::nullopt;
}

std::uint32_t PatternBook::Impl::literalOf(const Literal& literal) {
    const auto [known, isNew] = numbersOf.try_emplace(literal, static_cast<std::uint32_t>(literals.size()));
    if (isNew) literals.emplace_back();
    return known->second;
}

std::optional<Message> PatternBook::Impl::add(const std::string& file, const json& data) {
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
            if (auto failure = addPattern(file, group, expanded(source.get<std::string>(), macros))) return failure;
    for (const auto& [group, list] : data.at("before").items())
        for (const json& source : list) {
            auto& ofGroup = before[group];
            if (ofGroup.empty() || ofGroup.back().language != bitOfLast()) ofGroup.push_back({bitOfLast(), {}, nullptr});
            std::string& all = ofGroup.back().source;
            all += (all.empty() ? "(?:" : "|(?:") + expanded(source.get<std::string>(), macros) + ")";
        }
    for (const auto& [name, list] : data.at("labels").items()) {
        const auto topic = topicFromName(name);
        if (!topic) return broken(file, "labels: " + name);
        for (const json& source : list) {
            std::string why;
            if (labels->Add(withBlanks(source.get<std::string>()), &why) < 0) return broken(file, name + ": " + why);
            labelTopics.push_back(*topic);
        }
    }
    return std::nullopt;
}

std::shared_ptr<const LanguageIndex> PatternBook::Impl::indexFor(LanguageSet set) const {
    const std::lock_guard lock(indexesLock);
    auto& known = indexes[set];
    if (known) return known;
    const auto made = std::make_shared<LanguageIndex>();
    std::vector<Literal> ofLanguages;
    for (const auto& [literal, number] : numbersOf) {
        if ((literals[number].languages & set) == 0) continue;
        made->literals.push_back(number);
        ofLanguages.push_back(literal);
    }
    made->index = LiteralIndex(ofLanguages);
    known = made;
    return known;
}

std::optional<Message> PatternBook::Impl::finish() {
    for (auto& [group, ofGroup] : before)
        for (Before& one : ofGroup) {
            one.pattern = std::make_unique<RE2>(one.source, optionsFor(one.source));
            if (!one.pattern->ok()) return broken("before", group + ": " + one.pattern->error());
        }
    if (!labels->Compile()) return broken("labels", "too large");
    return std::nullopt;
}

PatternBook::PatternBook() : impl_(std::make_unique<Impl>()) {
    impl_->labels = std::make_unique<RE2::Set>(options(), RE2::ANCHOR_BOTH);
}
PatternBook::~PatternBook() = default;

Expected<std::shared_ptr<const PatternBook>, Message> PatternBook::load(const std::filesystem::path& folder) {
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
            if (auto failure = book->impl_->add(file.filename().string(), json::parse(bytes))) return Unexpected{*failure};
        } catch (const json::exception& error) {
            return Unexpected{broken(file.filename().string(), error.what())};
        }
    }
    if (auto failure = book->impl_->finish()) return Unexpected{*failure};
    return std::shared_ptr<const PatternBook>(std::move(book));
}

std::size_t PatternBook::groupCount() const { return impl_->groups.size(); }

std::size_t PatternBook::group(std::string_view name) const {
    const auto known = impl_->groups.find(name);
    return known == impl_->groups.end() ? impl_->groups.size() : known->second;
}

namespace {

using Found = std::array<re2::StringPiece, mostCaptures + 1>;

/// Runs a pattern on one sentence, from the left to the right.
class Run {
public:
    Run(const Pattern& pattern, std::string_view sentence) : pattern_(pattern), sentence_(sentence) {}

    /// The next match at or behind an offset, wherever it begins.
    bool anywhere(std::size_t from) { return match(from, RE2::UNANCHORED); }
    /// The match that begins at an offset.
    bool at(std::size_t begin) { return match(begin, RE2::ANCHOR_START); }

    /// Of the last match. Offsets are of the sentence.
    [[nodiscard]] const PatternHit& hit() const { return hit_; }

private:
    bool match(std::size_t from, RE2::Anchor anchor) {
        hit_ = {pattern_.group, {}, {}};
        re2::StringPiece whole;
        if (!pattern_.compiled->Match(sentence_, from, sentence_.size(), anchor, &whole, 1)) return false;
        hit_.at = spanOf(whole);
        if (pattern_.captures == 0) return true;
        // Within a match its parts are found at less cost than while looking for it.
        Found found;
        if (!captures(*pattern_.compiled, pattern_.captures, found)) return true;
        if (!keepsBounds(found)) return boundedMatch(from, anchor);
        takeParts(found, pattern_.parts);
        return true;
    }
    bool boundedMatch(std::size_t from, RE2::Anchor anchor) {
        const RE2& bounded = pattern_.bounded->compiled();
        re2::StringPiece whole;
        if (!bounded.Match(sentence_, from, sentence_.size(), anchor, &whole, 1)) return false;
        hit_.at = spanOf(whole);
        Found found;
        if (captures(bounded, bounded.NumberOfCapturingGroups(), found)) takeParts(found, pattern_.bounded->parts());
        return true;
    }
    bool captures(const RE2& compiled, int count, Found& found) const {
        return compiled.Match(sentence_, hit_.at.begin, hit_.at.end, RE2::ANCHOR_BOTH, found.data(), count + 1);
    }
    [[nodiscard]] bool keepsBounds(const Found& found) const {
        return std::all_of(pattern_.gaps.begin(), pattern_.gaps.end(), [&](const Gap& gap) {
            const auto& piece = found[static_cast<std::size_t>(gap.capture)];
            return keepsBound({piece.data(), piece.size()}, gap.most);
        });
    }
    void takeParts(const Found& found, const Parts& parts) {
        for (const auto& [part, index] : parts) {
            const auto& piece = found[static_cast<std::size_t>(index)];
            if (piece.data() != nullptr) hit_.parts.emplace_back(part, spanOf(piece));
        }
    }
    [[nodiscard]] Span spanOf(const re2::StringPiece& piece) const {
        const auto begin = static_cast<std::size_t>(piece.data() - sentence_.data());
        return {begin, begin + piece.size()};
    }

    const Pattern& pattern_;
    std::string_view sentence_;
    PatternHit hit_;
};

/// An anchored try costs about as much as so many bytes of a search.
constexpr std::size_t tryCost = 40;

template <class Visit>
void findIn(const Pattern& pattern, std::string_view sentence, const std::vector<std::uint32_t>& beginnings, Visit&& visit) {
    Run run(pattern, sentence);
    if (pattern.onlyAtStart) {
        if (run.at(0) && run.hit().at.size() > 0) visit(run.hit());
        return;
    }
    if (pattern.beginsWithFirst && beginnings.size() * tryCost <= sentence.size() + 2 * tryCost) {
        std::size_t from = 0;
        for (const std::uint32_t begin : beginnings) {
            if (begin < from || !run.at(begin)) continue;
            from = run.hit().at.end;
            visit(run.hit());
        }
        return;
    }
    std::size_t from = beginnings.empty() ? 0 : beginnings.front();
    while (from <= sentence.size() && run.anywhere(from)) {
        from = std::max(run.hit().at.end, from + 1);
        if (run.hit().at.size() > 0) visit(run.hit());
    }
}

}  // namespace

void PatternBook::scan(std::string_view flat, const std::vector<Span>& units, LanguageSet languages,
                       const std::function<void(std::size_t, PatternHit&&)>& visit) const {
    Candidates candidates(impl_->patterns, impl_->literals, impl_->always, languages);
    static const std::vector<std::uint32_t> anywhere;
    const auto known = impl_->indexFor(languages);
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        const Span within = units[unit];
        const std::string_view sentence = flat.substr(within.begin, within.size());
        known->index.scan(
            sentence, [&](std::size_t at) { return isEdge(sentence, at); },
            [&](std::uint32_t literal, std::size_t begin) { candidates.add(known->literals[literal], begin); });
        for (const std::uint32_t number : candidates.found()) {
            const Pattern& pattern = impl_->patterns[number];
            findIn(pattern, sentence, pattern.beginsWithFirst ? candidates.beginnings(pattern) : anywhere, [&](PatternHit hit) {
                const auto toFlat = [&](Span at) { return Span{at.begin + within.begin, at.end + within.begin}; };
                hit.at = toFlat(hit.at);
                for (auto& [part, at] : hit.parts) at = toFlat(at);
                visit(unit, std::move(hit));
            });
        }
        candidates.next();
    }
}

LanguageSet PatternBook::languagesOf(const std::vector<std::string>& codes) const {
    LanguageSet set = 0;
    LanguageSet english = 0;
    for (std::size_t i = 0; i < impl_->languages.size(); ++i) {
        const LanguageSet one = LanguageSet{1} << i;
        if (impl_->languages[i] == "en") english = one;
        if (std::find(codes.begin(), codes.end(), impl_->languages[i]) != codes.end()) set |= one;
    }
    return set == 0 ? ~LanguageSet{0} : set | english;
}

bool PatternBook::endsIn(std::string_view beforeGroup, std::string_view words, LanguageSet languages) const {
    const auto* group = impl_->beforeOf(beforeGroup);
    return group != nullptr && std::any_of(group->begin(), group->end(), [&](const Impl::Before& one) {
               return (one.language & languages) != 0 && RE2::PartialMatch(words, *one.pattern);
           });
}

std::size_t PatternBook::lengthAtStart(std::string_view beforeGroup, std::string_view words, LanguageSet languages) const {
    std::size_t longest = 0;
    if (const auto* group = impl_->beforeOf(beforeGroup))
        for (const Impl::Before& one : *group) {
            re2::StringPiece piece;
            if ((one.language & languages) != 0 && one.pattern->Match(words, 0, words.size(), RE2::ANCHOR_START, &piece, 1))
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
            if ((one.language & languages) == 0 || !one.pattern->Match(words, 0, words.size(), RE2::UNANCHORED, &piece, 1))
                continue;
            const auto at = static_cast<std::size_t>(piece.data() - words.data());
            first = std::min(first.value_or(at), at);
        }
    return first;
}

TopicSet PatternBook::topicsOf(std::string_view foldedLabel) const {
    std::vector<int> which;
    TopicSet topics = 0;
    if (foldedLabel.empty() || !impl_->labels->Match(foldedLabel, &which)) return 0;
    for (const int number : which) topics |= bit(impl_->labelTopics[static_cast<std::size_t>(number)]);
    return topics;
}

std::optional<Decimal> PatternBook::number(std::string_view folded) const {
    if (const auto word = impl_->numbers.find(folded); word != impl_->numbers.end()) return word->second;
    std::string digits(folded);
    std::replace(digits.begin(), digits.end(), ',', '.');
    return Decimal::parse(digits);
}

std::vector<std::string> PatternBook::withoutLiteral() const {
    std::vector<std::string> sources;
    for (const std::uint32_t number : impl_->always) {
        const Pattern& pattern = impl_->patterns[number];
        sources.push_back(pattern.bounded ? pattern.bounded->source() : pattern.compiled->pattern());
    }
    return sources;
}

}  // namespace offerbook::extract::find
