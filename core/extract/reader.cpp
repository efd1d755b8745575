#include "core/extract/certainty.h"
#include "core/extract/copied/copied_text.h"
#include "core/extract/evidence_places.h"
#include "core/extract/extract.h"
#include "core/extract/find/context/context_reading.h"
#include "core/extract/find/employer/employer_model.h"
#include "core/extract/find/finders.h"
#include "core/extract/find/pattern_digest.h"
#include "core/extract/find/read_clues.h"
#include "core/extract/input_reading.h"
#include "core/extract/kind/document_kind.h"
#include "core/extract/market/benchmarks.h"
#include "core/extract/read_text.h"
#include "core/extract/split/list_pages.h"
#include "core/extract/split/posting_parts.h"
#include "core/extract/vocabulary.h"

#include <algorithm>
#include <utility>

namespace offerbook::extract {
namespace {

class VocabularyReader final : public Reader {
public:
    VocabularyReader(std::shared_ptr<const Vocabulary> vocabulary, std::shared_ptr<const find::PatternBook> patterns,
                     std::shared_ptr<const find::Gazetteer> gazetteer, std::shared_ptr<const find::LanguageNames> languages,
                     std::shared_ptr<const Certainty> certainty, std::shared_ptr<const KindWeights> kinds,
                     std::shared_ptr<const find::EmployerModel> employers, std::shared_ptr<const find::ContextModel> contexts)
        : vocabulary_(std::move(vocabulary)),
          patterns_(std::move(patterns)),
          gazetteer_(std::move(gazetteer)),
          languages_(std::move(languages)),
          certainty_(std::move(certainty)),
          kinds_(std::move(kinds)),
          employers_(std::move(employers)),
          contexts_(std::move(contexts)) {}

    [[nodiscard]] Expected<Reading, Message> read(const Input& input, const Options& options) const override {
        auto read = readInput(input, options);
        if (!read) return Unexpected{read.error()};
        const bool isLaidOut = read->mediaType == "text/html" || read->mediaType == "application/ld+json";
        if (isLaidOut || !read->structured.empty()) return readAsItIs(input, std::move(*read), options);
        MendedText mended = mendCopiedText(read->text, *vocabulary_);
        if (!mended.isChanged()) return readAsWritten(input, std::move(*read), options);
        std::string copied = std::exchange(read->text, mended.takeText());
        if (!read->written.empty()) copied = std::move(read->written);
        for (Mark& mark : read->marks) mark.at = {mended.toMended(mark.at.begin), mended.toMended(mark.at.end)};
        Reading reading = readAsItIs(input, std::move(*read), options);
        quote(reading, std::move(copied), mended);
        return reading;
    }
    [[nodiscard]] std::shared_ptr<const Certainty> certainty() const override { return certainty_; }

private:
    [[nodiscard]] Reading readAsItIs(const Input& input, ReadInput read, const Options& options) const {
        const ReadText text(read.text, vocabulary_, read.marks);
        const find::Page page(text, *patterns_);
        const find::Clues clues = cluesOf(page, options.today);
        // Whether the text is a posting depends on how much of one can be found in it; the data of a page needs no such proof.
        Posting found = read.structured.empty() ? find::findPosting(clues) : Posting{};
        KindReading kind =
            readKind(text, read, *patterns_, *kinds_, clues.amounts.size(), read.structured.empty() ? &found : nullptr);
        Reading reading;
        SourceDocument& document = reading.document;
        document.name = input.name;
        document.origin = input.origin;
        document.mediaType = read.mediaType;
        document.bytes = input.bytes;
        document.language = text.language();
        document.kind = kind.kind;
        document.kindEvidence = std::move(kind.evidence);
        document.kindReason = std::move(kind.reason);
        document.placeholders = std::move(kind.placeholders);
        if (options.asPosting && document.kind != DocumentKind::posting) {
            document.kind = DocumentKind::posting;
            document.kindReason = {std::string(kindByPerson), {}};
        }
        document.readingNotes = std::move(read.notes);
        // What the surroundings alone tell is no proof that the text is a posting.
        find::addFromContext(found, clues, *contexts_);
        if (document.kind == DocumentKind::posting || document.kind == DocumentKind::other)
            findPostings(reading, std::move(found), clues, read, options);
        if (document.kind != DocumentKind::posting) document.benchmarks = findBenchmarks(clues);
        document.text = std::move(read.text);
        for (Posting& posting : reading.postings) certainty_->apply(posting);
        if (reading.otherwise)
            for (Posting& posting : reading.otherwise->postings) certainty_->apply(posting);
        return reading;
    }
    /// With evidence as it stands in the text before signs of a program in it became blanks.
    [[nodiscard]] Reading readAsWritten(const Input& input, ReadInput read, const Options& options) const {
        std::string written = std::move(read.written);
        Reading reading = readAsItIs(input, std::move(read), options);
        if (written.empty()) return reading;
        forEachEvidence(reading, [&](Evidence& piece) { piece.text = written.substr(piece.begin, piece.end - piece.begin); });
        reading.document.text = std::move(written);
        return reading;
    }
    /// Evidence of a mended text, as it stands in the text that was copied.
    static void quote(Reading& reading, std::string copied, const MendedText& mended) {
        forEachEvidence(reading, [&](Evidence& piece) {
            const Span at = mended.toOriginal({piece.begin, piece.end});
            piece = {at.begin, at.end, copied.substr(at.begin, at.size())};
        });
        for (Span& part : reading.parts) part = mended.toOriginal(part);
        if (reading.otherwise)
            for (Span& part : reading.otherwise->parts) part = mended.toOriginal(part);
        reading.document.text = std::move(copied);
    }

    /// `found`: the text read as one posting.
    void findPostings(Reading& reading, Posting&& found, const find::Clues& clues, const ReadInput& input,
                      const Options& options) const {
        const bool isPosting = reading.document.kind == DocumentKind::posting;
        const ReadText& text = clues.page.text();
        if (!input.structured.empty()) return findStructured(reading, input, clues, options.today);
        const split::Parts parts = findParts(text, clues, input, options, !isPosting);
        if (!isPosting && !parts.areCertain) return;
        if (parts.spans.empty()) {
            reading.postings.push_back(std::move(found));
            return;
        }
        Division one;
        one.postings.push_back(std::move(found));
        Division several;
        for (const Span& span : parts.spans) {
            several.postings.push_back(findPart(text, input, span, options.today));
            several.parts.push_back(span);
        }
        shareEmployer(one.postings.front(), several);
        if (!isPosting) becomePosting(reading.document, several);
        const bool takeSeveral = parts.areCertain && !options.asOne;
        reading.otherwise = takeSeveral ? std::move(one) : several;
        Division taken = takeSeveral ? std::move(several) : std::move(one);
        reading.postings = std::move(taken.postings);
        reading.parts = std::move(taken.parts);
    }

    /// What a page says beside the data is of the posting that it shows; a page of so many shows none of them.
    void findStructured(Reading& reading, const ReadInput& input, find::Clues clues, Date today) const {
        constexpr std::size_t mostOnAPage = 3;
        if (input.structured.size() > mostOnAPage) return findListed(reading, clues.page.text(), input, today);
        for (const StructuredPosting& structured : input.structured) {
            clues.structured = &structured;
            reading.postings.push_back(foundIn(clues));
        }
    }

    /// Each from its own data alone.
    void findListed(Reading& reading, const ReadText& text, const ReadInput& input, Date today) const {
        for (const StructuredPosting& listed : input.structured) {
            const Span at = stretchOf(listed, input.text);
            StructuredPosting moved = listed;
            for (StructuredValue& value : moved.values)
                if (value.at.size() > 0) value.at = {value.at.begin - at.begin, value.at.end - at.begin};
            reading.postings.push_back(findPart(text, input, at, today, &moved));
        }
    }

    /// The lines in which the values of a posting stand.
    static Span stretchOf(const StructuredPosting& posting, std::string_view text) {
        Span at{text.size(), text.size()};
        for (const StructuredValue& value : posting.values) {
            if (value.at.size() == 0) continue;  // prose that the page shows too has no second place
            at = {std::min(at.begin, value.at.begin), at.begin == text.size() ? value.at.end : std::max(at.end, value.at.end)};
        }
        const std::size_t line = at.begin == 0 ? std::string_view::npos : text.rfind('\n', at.begin - 1);
        return {line == std::string_view::npos ? 0 : line + 1, at.end};
    }

    /// A list page is often headed as a box of similar postings is ("Latest jobs"): where that stands at the top, the list is
    /// what the page is about.
    [[nodiscard]] split::Parts findParts(const ReadText& text, const find::Clues& clues, const ReadInput& input,
                                         const Options& options, bool needsProof) const {
        const std::size_t begin = split::listBelowTitle(text);
        if (begin == 0) return split::findParts(clues, needsProof);
        const ReadText list(text.text().substr(begin), vocabulary_, marksWithin(input.marks, {begin, text.text().size()}));
        const find::Page page(list, *patterns_);
        split::Parts parts = split::findParts(cluesOf(page, options.today), needsProof);
        for (Span& span : parts.spans) span = {span.begin + begin, span.end + begin};
        return parts;
    }

    /// A part is read as a text of its own, so that nothing of its neighbours gets into it.
    [[nodiscard]] Posting findPart(const ReadText& text, const ReadInput& input, Span at, Date today,
                                   const StructuredPosting* structured = nullptr) const {
        const ReadText part(std::string(text.slice(at)), vocabulary_, marksWithin(input.marks, at));
        const find::Page page(part, *patterns_);
        find::Clues clues = cluesOf(page, today);
        clues.structured = structured;
        Posting posting = foundIn(clues);
        split::moveEvidence(posting, at.begin);
        return posting;
    }

    static std::vector<Mark> marksWithin(const std::vector<Mark>& marks, Span at) {
        std::vector<Mark> within;
        for (Mark mark : marks) {
            const bool box = mark.kind == Mark::Kind::similarPostings && mark.at.begin <= at.begin && mark.at.end >= at.end;
            if (mark.at.begin >= at.end || mark.at.end <= at.begin || box) continue;
            mark.at.begin = std::max(mark.at.begin, at.begin) - at.begin;
            mark.at.end = std::min(mark.at.end, at.end) - at.begin;
            within.push_back(mark);
        }
        return within;
    }

    /// "Open positions at Example Works" above the list: the house of all, which no part names again.
    static void shareEmployer(const Posting& whole, Division& several) {
        if (!whole.employer.hasValue()) return;
        const auto stands = [&](const Span& part) {
            return std::any_of(whole.employer.evidence().begin(), whole.employer.evidence().end(),
                               [&](const Evidence& piece) { return piece.begin < part.end && part.begin < piece.end; });
        };
        if (std::any_of(several.parts.begin(), several.parts.end(), stands)) return;
        for (Posting& posting : several.postings)
            if (!posting.employer.hasValue()) posting.employer = whole.employer;
    }

    /// Many short notices have too few words for the kind of the whole: each being a posting decides.
    static void becomePosting(SourceDocument& document, const Division& several) {
        document.kind = DocumentKind::posting;
        document.kindReason = {"extract.kind-several", {MessageArg::number(static_cast<std::int64_t>(several.postings.size()))}};
        document.kindEvidence.clear();
        for (const Posting& posting : several.postings)
            if (document.kindEvidence.size() < 3 && !posting.title.evidence().empty())
                document.kindEvidence.push_back(posting.title.evidence().front());
    }

    [[nodiscard]] Posting foundIn(const find::Clues& clues) const {
        Posting posting = find::findPosting(clues);
        find::addFromContext(posting, clues, *contexts_);
        return posting;
    }

    [[nodiscard]] find::Clues cluesOf(const find::Page& page, Date today) const {
        return find::readClues(page, *gazetteer_, *languages_, today, employers_.get());
    }

    std::shared_ptr<const Vocabulary> vocabulary_;
    std::shared_ptr<const find::PatternBook> patterns_;
    std::shared_ptr<const find::Gazetteer> gazetteer_;
    std::shared_ptr<const find::LanguageNames> languages_;
    std::shared_ptr<const Certainty> certainty_;
    std::shared_ptr<const KindWeights> kinds_;
    std::shared_ptr<const find::EmployerModel> employers_;
    std::shared_ptr<const find::ContextModel> contexts_;
};

}  // namespace

Expected<std::shared_ptr<const Reader>, Message> Reader::load(const std::filesystem::path& vocabularies,
                                                              const std::filesystem::path& digestFile) {
    auto languages = find::LanguageNames::load(vocabularies / "places" / "languages.json");
    if (!languages) return Unexpected{languages.error()};
    auto vocabulary = Vocabulary::load(vocabularies, {{"languages.json", (*languages)->asVocabulary()}});
    if (!vocabulary) return Unexpected{vocabulary.error()};
    auto digest = find::PatternDigest::read(digestFile);
    auto patterns = find::PatternBook::load(vocabularies / "patterns", digest);
    if (!patterns) return Unexpected{patterns.error()};
    auto gazetteer = find::Gazetteer::load(vocabularies / "places");
    if (!gazetteer) return Unexpected{gazetteer.error()};
    auto certainty = Certainty::load(vocabularies / "confidence");
    if (!certainty) return Unexpected{certainty.error()};
    auto kinds = KindWeights::load(vocabularies / "kinds");
    if (!kinds) return Unexpected{kinds.error()};
    auto employers = find::EmployerModel::load(vocabularies / "employers");
    if (!employers) return Unexpected{employers.error()};
    auto contexts = find::ContextModel::load(vocabularies / "contexts");
    if (!contexts) return Unexpected{contexts.error()};
    return std::shared_ptr<const Reader>(std::make_shared<VocabularyReader>(
        std::move(*vocabulary), std::move(*patterns), std::move(*gazetteer), std::move(*languages), std::move(*certainty),
        std::move(*kinds), std::move(*employers), std::move(*contexts)));
}

}  // namespace offerbook::extract
