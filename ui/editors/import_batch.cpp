#include "ui/editors/import_batch.h"

#include <algorithm>
#include <map>
#include <utility>

namespace offerbook::ui {
namespace {

using Kind = ImportBatch::Entry::Kind;

Kind kindOf(DocumentKind kind) {
    switch (kind) {
        case DocumentKind::benchmark: return Kind::benchmark;
        case DocumentKind::templateForm: return Kind::templateForm;
        case DocumentKind::posting:
        case DocumentKind::other: break;
    }
    return Kind::other;
}

}  // namespace

ImportBatch::ImportBatch(std::vector<ReadInput> inputs, const book::Book& book) : inputs_(std::move(inputs)) {
    for (std::size_t source = 0; source < inputs_.size(); ++source) {
        const auto& outcome = inputs_[source].outcome;
        asRead_.push_back(outcome ? outcome->postings : std::vector<Posting>());
        otherAsRead_.push_back(outcome && outcome->otherwise ? outcome->otherwise->postings : std::vector<Posting>());
        addEntries(source, book);
    }
}

bool ImportBatch::standsEarlier(std::size_t source) const {
    const auto& bytes = inputs_[source].outcome->document.bytes;
    for (std::size_t i = 0; i < source; ++i)
        if (const auto& earlier = inputs_[i].outcome; earlier && earlier->document.bytes == bytes) return true;
    return false;
}

void ImportBatch::addEntries(std::size_t source, const book::Book& book) {
    const std::string& name = inputs_[source].name;
    const auto& outcome = inputs_[source].outcome;
    if (!outcome) {
        entries_.push_back({Kind::failed, source, std::nullopt, outcome.error(), false});
        return;
    }
    const SourceDocument& document = outcome->document;
    if (const auto same = book.findSame(document)) {
        const auto kept = book.document(*same);
        entries_.push_back({Kind::alreadyHere,
                            source,
                            std::nullopt,
                            {"import.already-here", {MessageArg::text(name), MessageArg::text(kept ? kept->name : name)}},
                            false});
        return;
    }
    if (standsEarlier(source)) {
        entries_.push_back({Kind::alreadyHere, source, std::nullopt, {"import.twice", {MessageArg::text(name)}}, false});
        return;
    }
    const auto fresh = freshEntries(source);
    entries_.insert(entries_.end(), fresh.begin(), fresh.end());
}

std::vector<ImportBatch::Entry> ImportBatch::freshEntries(std::size_t source) const {
    const extract::Reading& reading = *inputs_[source].outcome;
    const SourceDocument& document = reading.document;
    std::vector<Entry> fresh;
    for (std::size_t i = 0; i < reading.postings.size(); ++i)
        fresh.push_back({Kind::posting, source, i, document.kindReason, true});
    // Market pay is worth keeping by itself; a form or any other text only if a person says so.
    if (fresh.empty())
        fresh.push_back({kindOf(document.kind), source, std::nullopt, document.kindReason, !document.benchmarks.empty()});
    return fresh;
}

std::size_t ImportBatch::replaceEntries(std::size_t source) {
    const auto isOfSource = [source](const Entry& entry) { return entry.source == source; };
    const auto place = std::find_if(entries_.begin(), entries_.end(), isOfSource) - entries_.begin();
    std::erase_if(entries_, isOfSource);
    const auto fresh = freshEntries(source);
    entries_.insert(entries_.begin() + place, fresh.begin(), fresh.end());
    return static_cast<std::size_t>(place);
}

std::size_t ImportBatch::changeKind(std::size_t index) {
    const std::size_t source = entries_.at(index).source;
    ReadInput& input = inputs_[source];
    if (!canChangeKind(entries_[index])) return index;
    std::swap(*input.outcome, *input.asPosting);
    asRead_[source] = input.outcome->postings;
    otherAsRead_[source] = input.outcome->otherwise ? input.outcome->otherwise->postings : std::vector<Posting>();
    touched_ = true;
    return replaceEntries(source);
}

const SourceDocument* ImportBatch::document(const Entry& entry) const {
    const auto& outcome = inputs_[entry.source].outcome;
    return outcome ? &outcome->document : nullptr;
}

const Posting& ImportBatch::posting(const Entry& entry) const {
    return inputs_[entry.source].outcome->postings.at(*entry.posting);
}

const Posting& ImportBatch::asRead(const Entry& entry) const { return asRead_[entry.source].at(*entry.posting); }

void ImportBatch::setPosting(std::size_t index, const Posting& posting) {
    const Entry& entry = entries_.at(index);
    Posting& kept = inputs_[entry.source].outcome->postings.at(*entry.posting);
    touched_ = touched_ || kept != posting;
    kept = posting;
}

void ImportBatch::setIncluded(std::size_t index, bool included) {
    Entry& entry = entries_.at(index);
    entry.included = included && entry.canBeIncluded();
}

std::size_t ImportBatch::otherCount(const Entry& entry) const { return otherAsRead_[entry.source].size(); }

std::optional<text::Span> ImportBatch::part(const Entry& entry) const {
    const auto& outcome = inputs_[entry.source].outcome;
    if (!outcome || !entry.posting || *entry.posting >= outcome->parts.size()) return std::nullopt;
    return outcome->parts[*entry.posting];
}

std::size_t ImportBatch::takeOtherwise(std::size_t index) {
    const std::size_t source = entries_.at(index).source;
    if (otherAsRead_[source].empty()) return replaceEntries(source);
    extract::Reading& reading = *inputs_[source].outcome;
    std::swap(reading.postings, reading.otherwise->postings);
    std::swap(reading.parts, reading.otherwise->parts);
    std::swap(asRead_[source], otherAsRead_[source]);
    return replaceEntries(source);
}

int ImportBatch::includedCount() const {
    return static_cast<int>(std::count_if(entries_.begin(), entries_.end(), [](const Entry& entry) { return entry.included; }));
}

Message ImportBatch::actionName() const {
    std::map<std::size_t, bool> sources;
    for (const Entry& entry : entries_)
        if (entry.included) sources[entry.source] = true;
    if (sources.size() == 1) return {"action.import", {MessageArg::text(inputs_[sources.begin()->first].name)}};
    return {"action.import-many", {MessageArg::number(static_cast<std::int64_t>(sources.size()))}};
}

std::vector<PostingId> ImportBatch::writeTo(book::Writer& writer) const {
    std::map<std::size_t, DocumentId> documents;
    std::vector<PostingId> written;
    for (const Entry& entry : entries_) {
        if (!entry.included) continue;
        auto [place, isNew] = documents.try_emplace(entry.source);
        if (isNew) place->second = writer.addDocument(*document(entry));
        if (!entry.posting) continue;
        Posting added = posting(entry);
        added.document = place->second;
        written.push_back(writer.addPosting(added));
    }
    return written;
}

}  // namespace offerbook::ui
