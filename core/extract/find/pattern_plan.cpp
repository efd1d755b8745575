#include "core/extract/find/pattern_plan.h"

#include <algorithm>
#include <map>

namespace offerbook::extract::find {
PatternPlan::PatternPlan(const std::vector<PlannedPattern>& patterns) {
    std::map<Literal, std::uint32_t> numberOf;
    std::vector<Literal> literals;
    std::map<Literal, std::size_t> commonNumberOf;
    std::vector<std::vector<std::uint32_t>> wakesOf;
    const auto literalOf = [&](const RequiredWord& word) {
        const Literal literal{word.text, word.beginsWord, word.endsWord};
        const auto [known, isNew] = numberOf.try_emplace(literal, static_cast<std::uint32_t>(literals.size()));
        if (isNew) {
            literals.push_back(literal);
            places_.emplace_back();
            wakesOf.emplace_back();
        }
        return known->second;
    };
    for (const PlannedPattern& pattern : patterns) {
        const auto number = static_cast<std::uint32_t>(entries_.size());
        Entry& entry = entries_.emplace_back();
        entry.number = pattern.number;
        entry.clauses.begin = static_cast<std::uint32_t>(clauses_.size());
        for (std::size_t i = 0; i < pattern.clauses.size(); ++i) {
            Range members{static_cast<std::uint32_t>(members_.size()), 0};
            for (const RequiredWord& word : pattern.clauses[i]) {
                const std::uint32_t literal = literalOf(word);
                members_.push_back(literal);
                if (i == 0) wakesOf[literal].push_back(number);
                if (i == 0 && pattern.beginsWithFirst) places_[literal].isLead = true;
            }
            members.end = static_cast<std::uint32_t>(members_.size());
            if (i > 0) clauses_.push_back(members);
            if (i == 0 && pattern.beginsWithFirst) entry.leads = members;
        }
        entry.clauses.end = static_cast<std::uint32_t>(clauses_.size());
        entry.common.begin = static_cast<std::uint32_t>(common_.size());
        for (const LeadingWord& word : pattern.commonBeginnings) {
            const auto [known, isNew] =
                commonNumberOf.try_emplace({word.text, word.beginsWord, word.endsWord}, commonWords_.size());
            if (isNew) commonWords_.push_back(word);
            common_.push_back(static_cast<std::uint32_t>(known->second));
        }
        entry.common.end = static_cast<std::uint32_t>(common_.size());
        if (pattern.clauses.empty()) always_.push_back(number);
    }
    for (std::size_t literal = 0; literal < wakesOf.size(); ++literal) {
        const std::vector<std::uint32_t>& woken = wakesOf[literal];
        if (woken.empty()) continue;
        Place& place = places_[literal];
        place.first = woken.front();
        place.others = static_cast<std::uint32_t>(wakes_.size());
        place.count = static_cast<std::uint16_t>(woken.size());
        wakes_.insert(wakes_.end(), woken.begin() + 1, woken.end());
    }
    literals_ = WordLiterals(literals);
}

inline void Candidates::wake(std::uint32_t entry, bool isLead, std::size_t begin) {
    if (!isWoken_.has(entry)) {
        isWoken_.set(entry);
        last_[entry] = none;
        woken_.push_back(entry);
    }
    if (!isLead) return;
    occurrences_.push_back({static_cast<std::uint32_t>(begin), last_[entry]});
    last_[entry] = static_cast<std::uint32_t>(occurrences_.size() - 1);
}

void Candidates::lookInto(std::string_view sentence) {
    ++sentence_;
    text_ = sentence;
    occurrences_.clear();
    isSeen_.clear(seen_);
    seen_.clear();
    woken_.clear();
    lexicon_.scan(sentence, PlainEdges(sentence), [this](std::uint32_t literal, std::size_t begin) { add(literal, begin); });
    isWoken_.clear(woken_);
    std::erase_if(woken_, [this](std::uint32_t entry) { return !meetsAll(plan_.entries_[entry]); });
    woken_.insert(woken_.end(), plan_.always_.begin(), plan_.always_.end());
    std::sort(woken_.begin(), woken_.end());
}

void Candidates::add(std::uint32_t literal, std::size_t begin) {
    const PatternPlan::Place& place = plan_.places_[literal];
    if (isSeen_.has(literal)) {
        if (!place.isLead) return;
    } else {
        isSeen_.set(literal);
        seen_.push_back(literal);
    }
    for (std::uint32_t i = 0; i < place.count; ++i)
        wake(i == 0 ? place.first : plan_.wakes_[place.others + i - 1], place.isLead, begin);
}

/// The first clause is met: it has woken the pattern.
bool Candidates::meetsAll(const PatternPlan::Entry& entry) const {
    for (std::uint32_t clause = entry.clauses.begin; clause < entry.clauses.end; ++clause) {
        const PatternPlan::Range members = plan_.clauses_[clause];
        const auto first = plan_.members_.begin() + members.begin;
        const auto last = plan_.members_.begin() + members.end;
        if (std::none_of(first, last, [this](std::uint32_t literal) { return isSeen_.has(literal); })) return false;
    }
    return true;
}

const std::vector<std::uint32_t>* Candidates::beginningsOf(std::uint32_t number) {
    const PatternPlan::Entry& entry = plan_.entries_[number];
    const bool hasCommon = entry.common.begin != entry.common.end;
    if (entry.leads.begin == entry.leads.end && !hasCommon) return nullptr;
    beginnings_.clear();
    if (entry.leads.begin != entry.leads.end)
        for (std::uint32_t at = last_[number]; at != none; at = occurrences_[at].before)
            beginnings_.push_back(occurrences_[at].begin);
    for (std::uint32_t i = entry.common.begin; i < entry.common.end; ++i) addPlacesOf(plan_.common_[i]);
    if (hasCommon)
        std::sort(beginnings_.begin(), beginnings_.end());
    else
        std::reverse(beginnings_.begin(), beginnings_.end());
    beginnings_.erase(std::unique(beginnings_.begin(), beginnings_.end()), beginnings_.end());
    return &beginnings_;
}

void Candidates::addPlacesOf(std::uint32_t commonWord) {
    CommonPlaces& places = commonPlaces_[commonWord];
    if (places.sentence != sentence_) {
        places.sentence = sentence_;
        places.at.clear();
        const LeadingWord& word = plan_.commonWords_[commonWord];
        const PlainEdges edges(text_);
        for (std::size_t at = text_.find(word.text); at != std::string_view::npos; at = text_.find(word.text, at + 1)) {
            const bool fits = (!word.beginsWord || edges.at(at)) && (!word.endsWord || edges.at(at + word.text.size()));
            if (fits) places.at.push_back(static_cast<std::uint32_t>(at));
        }
    }
    beginnings_.insert(beginnings_.end(), places.at.begin(), places.at.end());
}

std::unique_ptr<Candidates> SharedPlan::take() {
    return candidates_.take([this] { return std::make_unique<Candidates>(plan_); });
}

void SharedPlan::giveBack(std::unique_ptr<Candidates> candidates) {
    if (!candidates->isUsedUp()) candidates_.giveBack(std::move(candidates));
}

}  // namespace offerbook::extract::find
