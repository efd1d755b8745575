#include "core/book/search.h"

#include <algorithm>
#include <map>
#include <set>

namespace offerbook::book {
namespace {

/// More words than anybody types narrow nothing down and cost time.
constexpr std::size_t maxTerms = 16;

bool isAsciiSeparator(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x80 && !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
}

std::set<std::int64_t> idsOf(Database& database, std::string_view sql, const std::string& term) {
    std::set<std::int64_t> ids;
    Statement read(database, sql);
    read.with(term);
    while (read.next()) ids.insert(read.whole(0));
    return ids;
}

/// The ids for which every term has a hit.
std::set<std::int64_t> idsOfAll(Database& database, std::string_view sql, const std::vector<std::string>& terms) {
    std::set<std::int64_t> common = idsOf(database, sql, terms.front());
    for (std::size_t i = 1; i < terms.size() && !common.empty(); ++i) {
        const auto others = idsOf(database, sql, terms[i]);
        std::erase_if(common, [&](std::int64_t id) { return !others.contains(id); });
    }
    return common;
}

std::string anyOf(const std::vector<std::string>& terms) {
    std::string query = terms.front();
    for (std::size_t i = 1; i < terms.size(); ++i) query += " OR " + terms[i];
    return query;
}

/// Snippets around the matches by row, for those asked for.
std::map<std::int64_t, std::string> snippets(Database& database, std::string_view sql, const std::string& query) {
    std::map<std::int64_t, std::string> found;
    Statement read(database, sql);
    read.with(query);
    while (read.next()) found.emplace(read.whole(0), read.text(1));
    return found;
}

constexpr std::string_view postingsWith =
    "SELECT rowid FROM posting_search WHERE posting_search MATCH ?1 UNION "
    "SELECT posting.id FROM document_search JOIN posting ON posting.document = document_search.rowid WHERE document_search MATCH "
    "?1";
constexpr std::string_view documentsWith =
    "SELECT rowid FROM document_search WHERE document_search MATCH ?1 AND rowid NOT IN (SELECT document FROM posting WHERE "
    "document IS NOT NULL)";
constexpr std::string_view postingSnippets =
    "SELECT rowid, snippet(posting_search, -1, char(2), char(3), '…', 12) FROM posting_search WHERE posting_search MATCH ?";
constexpr std::string_view documentSnippets =
    "SELECT rowid, snippet(document_search, -1, char(2), char(3), '…', 12) FROM document_search WHERE document_search MATCH ?";

}  // namespace

std::vector<std::string> searchTerms(std::string_view words) {
    std::vector<std::string> terms;
    for (std::size_t begin = 0; begin < words.size() && terms.size() < maxTerms;) {
        std::size_t end = begin;
        while (end < words.size() && !isAsciiSeparator(words[end])) ++end;
        if (end > begin) terms.push_back("\"" + std::string(words.substr(begin, end - begin)) + "\"*");
        begin = end + 1;
    }
    return terms;
}

std::vector<SearchHit> search(Database& database, std::string_view words) {
    const auto terms = searchTerms(words);
    if (terms.empty()) return {};
    const auto postings = idsOfAll(database, postingsWith, terms);
    const auto documents = idsOfAll(database, documentsWith, terms);
    if (postings.empty() && documents.empty()) return {};
    const auto inPostings = snippets(database, postingSnippets, anyOf(terms));
    const auto inDocuments = snippets(database, documentSnippets, anyOf(terms));
    const auto snippetOf = [](const auto& from, std::int64_t id) {
        const auto found = from.find(id);
        return found == from.end() ? std::string() : found->second;
    };
    std::vector<SearchHit> hits;
    Statement document(database, "SELECT document FROM posting WHERE id = ?");
    for (const std::int64_t id : postings) {
        document.with(id).next();
        SearchHit hit{PostingId(id), DocumentId(document.whole(0)), snippetOf(inDocuments, document.whole(0))};
        if (hit.snippet.empty()) hit.snippet = snippetOf(inPostings, id);
        hits.push_back(std::move(hit));
    }
    for (const std::int64_t id : documents) hits.push_back({PostingId(), DocumentId(id), snippetOf(inDocuments, id)});
    return hits;
}

}  // namespace offerbook::book
