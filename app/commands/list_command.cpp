#include "app/commands/book_access.h"
#include "app/commands/book_commands.h"
#include "core/base/csv_cell.h"
#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <map>

namespace offerbook::app {
namespace {

using Json = nlohmann::ordered_json;

struct Rows {
    std::vector<book::PostingSummary> postings;
    std::vector<book::DocumentSummary> documents;  ///< those that are no postings
    std::map<std::int64_t, std::string> snippets;  ///< by posting
};

std::string withoutMarks(std::string text) {
    std::erase_if(text, [](char c) { return c == '\x02' || c == '\x03'; });
    return text;
}

Rows rowsOf(const book::Book& book, const std::optional<std::string>& words) {
    Rows rows{book.postings(), book.documents(), {}};
    std::erase_if(rows.documents, [](const auto& document) { return document.postings > 0; });
    if (!words) return rows;
    std::map<std::int64_t, bool> documents;
    for (const auto& hit : book.search(*words)) {
        if (hit.posting.isStored())
            rows.snippets.emplace(hit.posting.value(), withoutMarks(hit.snippet));
        else
            documents.emplace(hit.document.value(), true);
    }
    std::erase_if(rows.postings, [&](const auto& posting) { return !rows.snippets.contains(posting.id.value()); });
    std::erase_if(rows.documents, [&](const auto& document) { return !documents.contains(document.id.value()); });
    return rows;
}

void printJson(const Rows& rows) {
    Json postings = Json::array();
    for (const auto& posting : rows.postings) {
        Json row{{"id", posting.id.value()},
                 {"title", posting.title},
                 {"employer", posting.employer},
                 {"place", posting.place},
                 {"status", std::string(toWord(posting.status))},
                 {"confirmed", posting.confirmed},
                 {"contradicted", posting.contradicted},
                 {"deadline", posting.deadline ? Json(*posting.deadline) : Json(nullptr)},
                 {"importedAt", posting.importedAt}};
        if (const auto snippet = rows.snippets.find(posting.id.value()); snippet != rows.snippets.end())
            row["snippet"] = snippet->second;
        postings.push_back(std::move(row));
    }
    Json documents = Json::array();
    for (const auto& document : rows.documents)
        documents.push_back({{"id", document.id.value()},
                             {"name", document.name},
                             {"kind", std::string(toWord(document.kind))},
                             {"importedAt", document.importedAt}});
    std::cout << Json{{"postings", postings}, {"documents", documents}}.dump(-1, ' ', false, Json::error_handler_t::replace)
              << '\n';
}

void printCsv(const Rows& rows) {
    std::cout << "id,title,employer,place,status,confirmed,contradicted,deadline,importedAt\r\n";
    for (const auto& posting : rows.postings)
        std::cout << posting.id.value() << ',' << csvTextCell(posting.title) << ',' << csvTextCell(posting.employer) << ','
                  << csvTextCell(posting.place) << ',' << toWord(posting.status) << ',' << (posting.confirmed ? "true" : "false")
                  << ',' << (posting.contradicted ? "true" : "false") << ',' << posting.deadline.value_or("") << ','
                  << posting.importedAt << "\r\n";
}

/// What is known of title, employer and place, and where a person stands with it.
std::string headline(const book::PostingSummary& posting) {
    std::string line;
    for (const std::string& part : {posting.title, posting.employer, posting.place})
        if (!part.empty()) line += part + " · ";
    return line + ui::toUtf8(ui::term(toWord(posting.status)));
}

void printLines(CommandContext& context, const Rows& rows) {
    for (const auto& posting : rows.postings) {
        say(context,
            {"list.posting", {MessageArg::text(std::to_string(posting.id.value())), MessageArg::text(headline(posting))}});
        if (posting.deadline) say(context, {"list.deadline", {MessageArg::date(*posting.deadline)}});
        if (posting.contradicted) say(context, {"list.contradicted", {}});
        if (!posting.confirmed) say(context, {"list.unconfirmed", {}});
        if (const auto snippet = rows.snippets.find(posting.id.value()); snippet != rows.snippets.end())
            say(context, {"list.found", {MessageArg::text(snippet->second)}});
    }
    for (const auto& document : rows.documents)
        say(context, {"list.document", {MessageArg::text(document.name), MessageArg::term(toWord(document.kind))}});
    if (rows.postings.empty() && rows.documents.empty()) say(context, {"list.nothing", {}});
}

}  // namespace

void addListCommand(CLI::App& root, CommandContext& context) {
    auto* command = root.add_subcommand("list", "The postings of a book and what else is in it");
    auto file = std::make_shared<std::string>();
    auto words = std::make_shared<std::optional<std::string>>();
    auto json = std::make_shared<bool>(false);
    auto csv = std::make_shared<bool>(false);
    command->add_option("BOOK", *file, "The book")->required();
    command->add_option("--search", *words, "Only what has all of these words, or words that begin so");
    auto* asJson = command->add_flag("--json", *json, "One JSON object");
    command->add_flag("--csv", *csv, "A table of the postings, comma-separated")->excludes(asJson);
    command->callback([&context, file, words, json, csv] {
        const auto book = openBook(context, *file);
        const Rows rows = rowsOf(*book, *words);
        if (*json)
            printJson(rows);
        else if (*csv)
            printCsv(rows);
        else
            printLines(context, rows);
    });
}

}  // namespace offerbook::app
