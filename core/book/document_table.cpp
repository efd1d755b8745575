#include "core/book/document_table.h"

#include "core/book/book_failure.h"
#include "core/book/stored_json.h"
#include "core/posting/json/posting_json.h"

#include <zlib.h>

namespace offerbook::book {
namespace {

std::int64_t checksum(std::string_view bytes) {
    return static_cast<std::int64_t>(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

DocumentKind storedKind(const std::string& word, const Database& database) {
    const auto kind = documentKindFromWord(word);
    if (!kind) refuseStored({"json.unknown-word", {MessageArg::text("kind"), MessageArg::text(word)}}, database.file());
    return *kind;
}

}  // namespace

DocumentId DocumentTable::add(const SourceDocument& document, ActionId action) {
    const auto& file = database_.file();
    Statement(database_, "INSERT INTO document_content (action, size, crc32, bytes, text) VALUES (?, ?, ?, ?, ?)")
        .with(action.value(), static_cast<std::int64_t>(document.bytes.size()), checksum(document.bytes),
              Statement::Blob{document.bytes}, document.text)
        .run();
    const DocumentId id(database_.lastInsertId());
    Statement(database_,
              "INSERT INTO document (id, name, origin, media_type, language, imported_at, kind, kind_evidence, kind_reason, "
              "benchmarks, placeholders, reading_notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(id.value(), document.name, document.origin, document.mediaType, document.language,
              std::int64_t{document.importedAt.time_since_epoch().count()}, toWord(document.kind),
              printed(json::toJson(document.kindEvidence), file), printed(json::toJson(document.kindReason), file),
              printed(json::toJson(document.benchmarks), file), printed(json::toJson(document.placeholders), file),
              printed(json::toJson(document.readingNotes), file))
        .run();
    return id;
}

void DocumentTable::remove(DocumentId id) {
    Statement(database_, "DELETE FROM document WHERE id = ?").with(id.value()).run();
    if (sqlite3_changes64(database_.handle()) == 0)
        throw BookFailure(bookError(BookError::Kind::notFound, "book.no-such-document", database_.file()));
}

std::vector<DocumentSummary> DocumentTable::summaries() const {
    std::vector<DocumentSummary> all;
    Statement read(database_,
                   "SELECT id, name, kind, imported_at, (SELECT count(*) FROM posting WHERE posting.document = document.id) "
                   "FROM document ORDER BY id");
    while (read.next()) {
        DocumentSummary summary;
        summary.id = DocumentId(read.whole(0));
        summary.name = read.text(1);
        summary.kind = storedKind(read.text(2), database_);
        summary.importedAt = toIso(std::chrono::sys_seconds(std::chrono::seconds(read.whole(3))));
        summary.postings = static_cast<int>(read.whole(4));
        all.push_back(std::move(summary));
    }
    return all;
}

std::optional<SourceDocument> DocumentTable::find(DocumentId id) const {
    const auto& file = database_.file();
    Statement read(database_,
                   "SELECT name, origin, media_type, language, imported_at, kind, kind_evidence, kind_reason, benchmarks, "
                   "placeholders, reading_notes, bytes, text FROM document JOIN document_content USING (id) WHERE id = ?");
    if (!read.with(id.value()).next()) return std::nullopt;
    SourceDocument document;
    document.id = id;
    document.name = read.text(0);
    document.origin = read.text(1);
    document.mediaType = read.text(2);
    document.language = read.text(3);
    document.importedAt = std::chrono::sys_seconds(std::chrono::seconds(read.whole(4)));
    document.kind = storedKind(read.text(5), database_);
    document.kindEvidence = decoded(json::evidenceFromJson(parsed(read.text(6), file)), file);
    document.kindReason = decoded(json::messageFromJson(parsed(read.text(7), file)), file);
    document.benchmarks = decoded(json::benchmarksFromJson(parsed(read.text(8), file)), file);
    document.placeholders = decoded(json::evidenceFromJson(parsed(read.text(9), file)), file);
    document.readingNotes = decoded(json::messagesFromJson(parsed(read.text(10), file)), file);
    document.bytes = read.text(11);
    document.text = read.text(12);
    return document;
}

std::optional<DocumentKind> DocumentTable::kind(DocumentId id) const {
    Statement read(database_, "SELECT kind FROM document WHERE id = ?");
    if (!read.with(id.value()).next()) return std::nullopt;
    return storedKind(read.text(0), database_);
}

std::optional<DocumentId> DocumentTable::findSame(std::string_view bytes) const {
    Statement read(database_,
                   "SELECT document.id FROM document_content JOIN document USING (id) "
                   "WHERE crc32 = ? AND size = ? AND bytes = ? ORDER BY document.id LIMIT 1");
    read.with(checksum(bytes), static_cast<std::int64_t>(bytes.size()), Statement::Blob{bytes});
    return read.next() ? std::optional(DocumentId(read.whole(0))) : std::nullopt;
}

std::vector<Message> DocumentTable::unreadable() const {
    std::vector<Message> wrong;
    Statement rows(database_, "SELECT id FROM document ORDER BY id");
    while (rows.next()) {
        try {
            const auto document = find(DocumentId(rows.whole(0)));
            if (document && findSame(document->bytes)) continue;
            wrong.push_back({"check.document-content", {MessageArg::number(rows.whole(0))}});
        } catch (const BookFailure& failure) {
            wrong.push_back(checkMessage("check.document", rows.whole(0), failure));
        }
    }
    return wrong;
}

}  // namespace offerbook::book
