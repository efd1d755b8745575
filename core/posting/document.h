#pragma once

#include "core/base/typed_id.h"
#include "core/posting/pay.h"
#include "core/posting/stated.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook {

/// What a text that came in is. Only a posting is an offer.
enum class DocumentKind { posting, benchmark, templateForm, other };
std::string_view toWord(DocumentKind kind);  ///< "posting", "benchmark", "template", "other"
std::optional<DocumentKind> documentKindFromWord(std::string_view word);

/// Market pay for a kind of role and level: something to hold offers against, never an offer.
struct Benchmark {
    std::string role;   ///< "Junior Machine Learning Engineer"; empty: the text does not say
    std::string label;  ///< the level or source as written: "Entry Level"
    Pay pay;
    std::optional<Decimal> yearsLow;  ///< years of experience of the level, where the text says
    std::optional<Decimal> yearsHigh;
    std::string country;  ///< ISO 3166-1 alpha-2; empty: not said
    std::vector<Evidence> evidence;
    friend bool operator==(const Benchmark&, const Benchmark&) = default;
};

/// A text as it came, with where it came from and when.
struct SourceDocument {
    DocumentId id;
    std::string name;       ///< file name, or what a person called the paste
    std::string origin;     ///< path, link, "paste", "drop"; empty: not known
    std::string mediaType;  ///< "text/plain", "text/html", "application/pdf", ...
    std::string bytes;      ///< exactly as it came
    std::string text;       ///< the UTF-8 text that was read and that evidence points into
    std::string language;   ///< ISO 639-1 of the main language; empty: not known
    std::chrono::sys_seconds importedAt{};
    DocumentKind kind = DocumentKind::other;
    std::vector<Evidence> kindEvidence;
    Message kindReason;  ///< why it is what it is, or why it is refused as an offer
    std::vector<Benchmark> benchmarks;
    std::vector<Evidence> placeholders;  ///< unfilled fields of a template
    std::vector<Message> readingNotes;   ///< what the reader repaired or could not read ("was Latin-1")
    friend bool operator==(const SourceDocument&, const SourceDocument&) = default;
};

}  // namespace offerbook
