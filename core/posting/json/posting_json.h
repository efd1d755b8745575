#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"
#include "core/posting/document.h"
#include "core/posting/posting.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Postings and the parts of documents as JSON, exactly and both ways. Amounts, hours and years are decimal texts, dates
/// ISO 8601, enums their stable words. What is read and does not fit is an error that names the place ("salary.value.low");
/// a key that is not known is one, so that a misspelt key never passes for "not stated".
namespace offerbook::json {

/// The fields of a posting that say something, each by its key of forEachField. Fails where text is no UTF-8 or a rule
/// tree is deeper than EligibilityRule::maxDepth.
Expected<std::vector<std::pair<std::string_view, std::string>>, Message> printFields(const Posting& posting);
/// Reads one field into `posting`; a key that is none is an error.
Expected<void, Message> parseField(Posting& posting, std::string_view key, std::string_view text);

/// {"fields": {...}, "status": ..., "notes": ...}, without the ids, which belong to a book.
Expected<nlohmann::json, Message> toJson(const Posting& posting);
Expected<Posting, Message> postingFromJson(const nlohmann::json& value);

nlohmann::json toJson(const std::vector<Benchmark>& benchmarks);
Expected<std::vector<Benchmark>, Message> benchmarksFromJson(const nlohmann::json& value);
nlohmann::json toJson(const std::vector<Evidence>& evidence);
Expected<std::vector<Evidence>, Message> evidenceFromJson(const nlohmann::json& value);
nlohmann::json toJson(const Message& message);
Expected<Message, Message> messageFromJson(const nlohmann::json& value);
nlohmann::json toJson(const std::vector<Message>& messages);
Expected<std::vector<Message>, Message> messagesFromJson(const nlohmann::json& value);

}  // namespace offerbook::json
