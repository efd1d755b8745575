#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/posting/document.h"
#include "core/posting/posting.h"
#include "core/text/boundaries.h"
#include "core/time/date.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerbook::extract {

/// A file or paste as it came.
struct Input {
    std::string name;       ///< "cern.txt"; its ending helps to choose the reader
    std::string origin;     ///< path, link, "paste"
    std::string mediaType;  ///< empty: told from name and bytes
    std::string bytes;
};

/// Text of a PDF: core has no PDF library, so the caller hands one in (ui/bridge does, over Qt PDF).
class PdfTextReader {
public:
    virtual ~PdfTextReader() = default;
    /// UTF-8 text, pages separated by form feeds; an error where it is no PDF, encrypted or has no text.
    [[nodiscard]] virtual Expected<std::string, Message> read(std::string_view bytes) const = 0;
};

struct Options {
    /// The day that counts as today (relative dates).
    Date today;
    const PdfTextReader* pdf = nullptr;
    std::size_t maxBytes = 32U * 1024U * 1024U;  ///< larger inputs are refused with "extract.too-large"
    bool asOne = false;                          ///< a text that holds several postings is taken as one all the same
    bool asPosting = false;                      ///< a person says that it is a posting, whatever it looks like
};

/// `document.kindReason` where a person said that it is a posting.
inline constexpr std::string_view kindByPerson = "extract.kind-by-person";

/// One way to take a text: as one posting or as several, each with its stretch of the text (half-open byte offsets).
struct Division {
    std::vector<Posting> postings;
    std::vector<text::Span> parts;  ///< one a posting; empty where they are about the whole text
};

/// What was read out of one input. `document.kind` decides: only for DocumentKind::posting are there postings (mostly
/// one, several for a list page or a digest). Nothing of it is confirmed: every field's origin is Origin::extracted.
struct Reading {
    SourceDocument document;
    std::vector<Posting> postings;
    /// Where each posting stands, where the text was divided; empty: all are about the whole text. Evidence always points into
    /// the whole text.
    std::vector<text::Span> parts;
    /// The other way to take the text, for a person to choose; nothing where there is only one.
    std::optional<Division> otherwise;
};

class Certainty;

/// Reads postings, benchmarks and templates out of text. Immutable after loading, so that one serves many threads.
class Reader {
public:
    /// `vocabularies`: resources/vocabulary, one data file a language. `digest`: what the build has read off their patterns
    /// (core/extract/find/pattern_digest.h); without it loading takes some ten times as long, and finds the same.
    static Expected<std::shared_ptr<const Reader>, Message> load(const std::filesystem::path& vocabularies,
                                                                 const std::filesystem::path& digest = {});
    virtual ~Reader() = default;
    /// Errors: extract.empty, extract.binary, extract.too-large, extract.pdf-..., each naming the input.
    [[nodiscard]] virtual Expected<Reading, Message> read(const Input& input, const Options& options) const = 0;
    /// How often what is read so, is right (core/extract/certainty.h); null where that was not measured for this reader.
    [[nodiscard]] virtual std::shared_ptr<const Certainty> certainty() const { return nullptr; }
};

}  // namespace offerbook::extract
