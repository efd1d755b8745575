#include "core/extract/document_kind.h"
#include "core/extract/extract.h"
#include "core/extract/input_reading.h"
#include "core/extract/read_text.h"
#include "core/extract/vocabulary.h"

#include <utility>

namespace offerbook::extract {
namespace {

class VocabularyReader final : public Reader {
public:
    explicit VocabularyReader(std::shared_ptr<const Vocabulary> vocabulary) : vocabulary_(std::move(vocabulary)) {}

    [[nodiscard]] Expected<Reading, Message> read(const Input& input, const Options& options) const override {
        auto read = readInput(input, options);
        if (!read) return Unexpected{read.error()};
        const ReadText text(read->text, vocabulary_, read->marks);
        KindReading kind = readKind(text, *read);
        Reading reading;
        SourceDocument& document = reading.document;
        document.name = input.name;
        document.origin = input.origin;
        document.mediaType = read->mediaType;
        document.bytes = input.bytes;
        document.language = text.language();
        document.kind = kind.kind;
        document.kindEvidence = std::move(kind.evidence);
        document.kindReason = std::move(kind.reason);
        document.placeholders = std::move(kind.placeholders);
        document.readingNotes = std::move(read->notes);
        if (document.kind != DocumentKind::posting) document.benchmarks = findBenchmarks(text);
        document.text = std::move(read->text);
        return reading;
    }

private:
    std::shared_ptr<const Vocabulary> vocabulary_;
};

}  // namespace

Expected<std::shared_ptr<const Reader>, Message> Reader::load(const std::filesystem::path& vocabularies) {
    auto vocabulary = Vocabulary::load(vocabularies);
    if (!vocabulary) return Unexpected{vocabulary.error()};
    return std::shared_ptr<const Reader>(std::make_shared<VocabularyReader>(std::move(*vocabulary)));
}

}  // namespace offerbook::extract
