#include "core/extract/document_kind.h"
#include "core/extract/extract.h"
#include "core/extract/find/finders.h"
#include "core/extract/input_reading.h"
#include "core/extract/read_text.h"
#include "core/extract/vocabulary.h"

#include <utility>

namespace offerbook::extract {
namespace {

class VocabularyReader final : public Reader {
public:
    VocabularyReader(std::shared_ptr<const Vocabulary> vocabulary, std::shared_ptr<const find::PatternBook> patterns,
                     std::shared_ptr<const find::Gazetteer> gazetteer, std::shared_ptr<const find::LanguageNames> languages)
        : vocabulary_(std::move(vocabulary)),
          patterns_(std::move(patterns)),
          gazetteer_(std::move(gazetteer)),
          languages_(std::move(languages)) {}

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
        if (document.kind == DocumentKind::posting)
            reading.postings = findPostings(text, *read, options.today);
        else
            document.benchmarks = findBenchmarks(text);
        document.text = std::move(read->text);
        return reading;
    }

private:
    [[nodiscard]] std::vector<Posting> findPostings(const ReadText& text, const ReadInput& input, Date today) const {
        const find::Page page(text, *patterns_);
        find::Clues clues{page, nullptr, {}, findDates(text, today), gazetteer_->find(page), *gazetteer_, *languages_};
        AmountHints hints;
        hints.country = find::onlyCountry(clues.places);
        if (hints.country.empty())
            if (const auto places = find::findLocations(clues); places.hasValue() && !places->empty())
                hints.country = places->front().country;
        clues.amounts = findAmounts(text, hints);
        if (input.structured.empty()) return {find::findPosting(clues)};
        std::vector<Posting> postings;
        for (const StructuredPosting& structured : input.structured) {
            clues.structured = &structured;
            postings.push_back(find::findPosting(clues));
        }
        return postings;
    }

    std::shared_ptr<const Vocabulary> vocabulary_;
    std::shared_ptr<const find::PatternBook> patterns_;
    std::shared_ptr<const find::Gazetteer> gazetteer_;
    std::shared_ptr<const find::LanguageNames> languages_;
};

}  // namespace

Expected<std::shared_ptr<const Reader>, Message> Reader::load(const std::filesystem::path& vocabularies) {
    auto vocabulary = Vocabulary::load(vocabularies);
    if (!vocabulary) return Unexpected{vocabulary.error()};
    auto patterns = find::PatternBook::load(vocabularies / "patterns");
    if (!patterns) return Unexpected{patterns.error()};
    auto gazetteer = find::Gazetteer::load(vocabularies / "places");
    if (!gazetteer) return Unexpected{gazetteer.error()};
    auto languages = find::LanguageNames::load(vocabularies / "places" / "languages.json");
    if (!languages) return Unexpected{languages.error()};
    return std::shared_ptr<const Reader>(std::make_shared<VocabularyReader>(std::move(*vocabulary), std::move(*patterns),
                                                                            std::move(*gazetteer), std::move(*languages)));
}

}  // namespace offerbook::extract
