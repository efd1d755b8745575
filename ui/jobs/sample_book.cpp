#include "ui/jobs/sample_book.h"

#include "core/book/kept_rates.h"
#include "core/candidate/json_resume.h"
#include "core/compare/comparison_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

namespace offerbook::ui {
namespace {

using Json = nlohmann::json;

Message about(const char* id, const std::filesystem::path& file) { return {id, {MessageArg::text(file.string())}}; }

Expected<std::string, Message> contents(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) return Unexpected{about("sample.missing", file)};
    return std::string{std::istreambuf_iterator<char>(stream), {}};
}

/// book.json: which texts are compared, in which order, through whose eyes.
struct Plan {
    std::vector<std::string> offers;
    std::vector<std::string> benchmarks;
    std::string candidatesFile;
    std::string baseline;
    std::string candidate;
    std::string comparisonName;
    compare::Settings settings;
};

std::optional<compare::Settings::Basis> basisOf(std::string_view word) {
    using Basis = compare::Settings::Basis;
    for (const Basis basis : {Basis::asStated, Basis::net, Basis::gross})
        if (compare::toWord(basis) == word) return basis;
    return std::nullopt;
}

Expected<Plan, Message> readPlan(const std::filesystem::path& file) {
    const auto text = contents(file);
    if (!text) return Unexpected{text.error()};
    try {
        const Json json = Json::parse(*text);
        const Json& comparison = json.at("comparison");
        Plan plan;
        comparison.at("offers").get_to(plan.offers);
        comparison.at("baseline").get_to(plan.baseline);
        comparison.at("candidate").get_to(plan.candidate);
        comparison.at("name").get_to(plan.comparisonName);
        json.at("benchmarks").get_to(plan.benchmarks);
        json.at("candidates").get_to(plan.candidatesFile);
        const auto currency = Currency::fromCode(comparison.at("currency").get<std::string>());
        const auto period = payPeriodFromWord(comparison.at("period").get<std::string>());
        const auto basis = basisOf(comparison.at("basis").get<std::string>());
        if (!currency || !period || !basis) return Unexpected{about("sample.damaged", file)};
        plan.settings.currency = *currency;
        plan.settings.period = *period;
        plan.settings.basis = *basis;
        return plan;
    } catch (const Json::exception&) {
        return Unexpected{about("sample.damaged", file)};
    }
}

struct Sample {
    Plan plan;
    std::vector<std::pair<std::string, extract::Reading>> readings;  ///< by file name, offers first
    std::vector<CandidateProfile> candidates;
};

Expected<extract::Reading, Message> readText(const std::filesystem::path& file, const extract::Reader& reader,
                                             const Clock& clock) {
    auto bytes = contents(file);
    if (!bytes) return Unexpected{bytes.error()};
    extract::Options options;
    options.today = clock.today();
    auto reading = reader.read({file.filename().string(), "sample", "text/plain", std::move(*bytes)}, options);
    if (reading) reading->document.importedAt = clock.now();
    return reading;
}

Expected<Sample, Message> readSample(const extract::Reader& reader, const Clock& clock, const std::filesystem::path& folder) {
    auto plan = readPlan(folder / "book.json");
    if (!plan) return Unexpected{plan.error()};
    Sample sample{std::move(*plan), {}, {}};
    std::vector<std::string> names = sample.plan.offers;
    names.insert(names.end(), sample.plan.benchmarks.begin(), sample.plan.benchmarks.end());
    for (const std::string& name : names) {
        auto reading = readText(folder / name, reader, clock);
        if (!reading) return Unexpected{reading.error()};
        const bool isOffer = sample.readings.size() < sample.plan.offers.size();
        if (isOffer && reading->postings.empty()) return Unexpected{about("sample.unreadable", folder / name)};
        sample.readings.emplace_back(name, std::move(*reading));
    }
    const auto resumes = contents(folder / sample.plan.candidatesFile);
    if (!resumes) return Unexpected{resumes.error()};
    auto people = readResumes(*resumes, clock.today());
    if (!people) return Unexpected{people.error()};
    for (ResumeReading& person : *people) sample.candidates.push_back(std::move(person.profile));
    return sample;
}

void write(const Sample& sample, book::Writer& writer) {
    book::StoredComparison comparison;
    comparison.name = sample.plan.comparisonName;
    comparison.settings = sample.plan.settings;
    for (const auto& [name, reading] : sample.readings) {
        const DocumentId document = writer.addDocument(reading.document);
        const auto& offers = sample.plan.offers;
        if (std::find(offers.begin(), offers.end(), name) == offers.end()) continue;  // market texts hold no offers
        for (Posting posting : reading.postings) {
            posting.document = document;
            const PostingId id = writer.addPosting(posting);
            comparison.offers.push_back(id);
            if (name == sample.plan.baseline) comparison.baseline = id;
        }
    }
    for (const CandidateProfile& person : sample.candidates) {
        const CandidateId id = writer.addCandidate(person);
        if (person.name == sample.plan.candidate) comparison.candidate = id;
    }
    writer.addComparison(comparison);
}

}  // namespace

Expected<void, Message> fillSample(book::Book& book, const extract::Reader& reader, const Clock& clock,
                                   const std::filesystem::path& folder, const ReferenceData* reference) {
    const auto sample = readSample(reader, clock, folder);
    if (!sample) return Unexpected{sample.error()};
    const auto done = book.perform({"action.sample", {}}, [&](book::Writer& writer) {
        write(*sample, writer);
        if (reference != nullptr) book::keepRatesOfBook(book, writer, *reference, clock.today());
    });
    if (!done) return Unexpected{done.error().message};
    return {};
}

}  // namespace offerbook::ui
