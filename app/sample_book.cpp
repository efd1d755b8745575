#include "app/sample_book.h"

#include "app/commands/import_file.h"
#include "app/resource_folder.h"
#include "core/candidate/json/candidate_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <vector>

namespace offerbook::app {
namespace {

std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code missing;
    for (const auto& entry : std::filesystem::directory_iterator(folder, missing))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

Expected<extract::Reading, Message> readPosting(const std::filesystem::path& file, CommandContext& context) {
    extract::Options options;
    options.today = context.clock().today();
    auto input = readInput(file.string(), options.maxBytes);
    if (!input) return Unexpected{input.error()};
    input->origin = "sample";
    auto reading = context.reader()->read(*input, options);
    if (reading) reading->document.importedAt = context.clock().now();
    return reading;
}

Expected<CandidateProfile, Message> readCandidate(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    const nlohmann::json value = nlohmann::json::parse(stream, nullptr, false);
    if (value.is_discarded())
        return Unexpected{Message{"import.cannot-read", {MessageArg::text(file.string()), MessageArg::text("JSON")}}};
    return json::candidateFromJson(value);
}

struct Sample {
    std::vector<extract::Reading> readings;
    std::vector<CandidateProfile> candidates;
};

Expected<Sample, Message> readSample(CommandContext& context) {
    const auto folder = resourceFolder() / "sample";
    Sample sample;
    for (const auto& file : filesIn(folder / "postings")) {
        auto reading = readPosting(file, context);
        if (!reading) return Unexpected{reading.error()};
        sample.readings.push_back(std::move(*reading));
    }
    for (const auto& file : filesIn(folder / "candidates")) {
        auto candidate = readCandidate(file);
        if (!candidate) return Unexpected{candidate.error()};
        sample.candidates.push_back(std::move(*candidate));
    }
    if (sample.readings.empty())
        return Unexpected{Message{"import.no-such-file", {MessageArg::text((folder / "postings").string())}}};
    return sample;
}

void write(book::Writer& writer, const Sample& sample) {
    book::StoredComparison comparison;
    for (const extract::Reading& reading : sample.readings) {
        const DocumentId document = writer.addDocument(reading.document);
        for (Posting posting : reading.postings) {
            posting.document = document;
            comparison.offers.push_back(writer.addPosting(posting));
        }
    }
    for (const CandidateProfile& candidate : sample.candidates) {
        const CandidateId id = writer.addCandidate(candidate);
        if (!comparison.candidate) comparison.candidate = id;
    }
    if (!comparison.offers.empty()) comparison.baseline = comparison.offers.front();
    writer.addComparison(comparison);
}

}  // namespace

Expected<void, Message> fillSample(book::Book& book, CommandContext& context) {
    const auto sample = readSample(context);
    if (!sample) return Unexpected{sample.error()};
    const auto done = book.perform({"action.sample", {}}, [&](book::Writer& writer) { write(writer, *sample); });
    if (!done) return Unexpected{done.error().message};
    return {};
}

Expected<std::unique_ptr<book::Book>, Message> openSampleBook(const std::filesystem::path& file, CommandContext& context) {
    std::error_code ignored;
    const bool there = std::filesystem::exists(file, ignored);
    if (!there) std::filesystem::create_directories(file.parent_path(), ignored);
    auto book = there ? book::Book::open(file, context.clock()) : book::Book::create(file, context.clock());
    if (!book) return Unexpected{book.error().message};
    if ((*book)->postings().empty() && !(*book)->undoName()) {
        const auto filled = fillSample(**book, context);
        if (!filled) return Unexpected{filled.error()};
    }
    return std::move(book).value();
}

}  // namespace offerbook::app
