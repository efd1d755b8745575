#include "core/extract/json_ld.h"

#include "core/extract/html_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace offerbook::extract {
namespace {

using Json = nlohmann::ordered_json;

constexpr int deepest = 24;

bool isJobPosting(const Json& object) {
    const auto type = object.find("@type");
    if (type == object.end()) return false;
    const auto names = [](const Json& value) {
        if (!value.is_string()) return false;
        const auto& name = value.get_ref<const std::string&>();
        return name == "JobPosting" || name.ends_with("/JobPosting") || name.ends_with(":JobPosting");
    };
    if (type->is_array()) return std::any_of(type->begin(), type->end(), names);
    return names(*type);
}

/// The text of a scalar. Numbers keep the digits that the data writes, as far as JSON does.
std::string scalarText(const Json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_boolean()) return value.get<bool>() ? "true" : "false";
    return value.dump();
}

void flatten(const Json& value, const std::string& path, int depth, StructuredPosting& out) {
    if (depth > deepest || value.is_null()) return;
    if (value.is_object()) {
        for (const auto& [key, inner] : value.items()) {
            if (key.starts_with('@')) continue;
            flatten(inner, path.empty() ? key : path + '.' + key, depth + 1, out);
        }
    } else if (value.is_array()) {
        std::size_t position = 0;
        for (const auto& inner : value) flatten(inner, path + '.' + std::to_string(position++), depth + 1, out);
    } else {
        std::string text = htmlToPlain(scalarText(value));
        if (text.find_first_not_of(" \t\r\n") == std::string::npos)
            ++out.emptyFields;
        else
            out.values.push_back({path, std::move(text), {}});
    }
}

void collect(const Json& value, int depth, std::vector<StructuredPosting>& out) {
    if (depth > deepest) return;
    if (value.is_array()) {
        for (const auto& inner : value) collect(inner, depth + 1, out);
        return;
    }
    if (!value.is_object()) return;
    if (isJobPosting(value)) {
        StructuredPosting posting;
        flatten(value, "", 0, posting);
        if (!posting.values.empty()) out.push_back(std::move(posting));
        return;
    }
    for (const auto& [key, inner] : value.items())
        if (inner.is_structured()) collect(inner, depth + 1, out);
}

/// Takes out the comma behind the last member ("..., }"), which JSON forbids and people write.
void dropTrailingCommas(std::string& json) {
    bool inString = false;
    std::size_t comma = std::string::npos;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
            continue;
        }
        if (c == '"') inString = true;
        if ((c == '}' || c == ']') && comma != std::string::npos) json[comma] = ' ';
        if (c == ',')
            comma = i;
        else if (c != ' ' && c != '\n' && c != '\t' && c != '\r')
            comma = std::string::npos;
    }
}

/// Data within HTML is often wrapped in comments or ends in a semicolon, strings run over lines, and the last member of
/// an object has a comma behind it.
Json parseLeniently(std::string_view text) {
    const std::size_t begin = text.find_first_of("{[");
    const std::size_t end = text.find_last_of("}]");
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) return Json(Json::value_t::discarded);
    std::string plain(text.substr(begin, end - begin + 1));
    Json json = Json::parse(plain, nullptr, false, true);
    if (!json.is_discarded()) return json;
    bool inString = false;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (plain[i] == '\\' && inString)
            ++i;
        else if (plain[i] == '"')
            inString = !inString;
        else if (inString && static_cast<unsigned char>(plain[i]) < ' ')
            plain[i] = ' ';
    }
    dropTrailingCommas(plain);
    return Json::parse(plain, nullptr, false, true);
}

/// nlohmann's parser recurses into its values when it destroys them: text that nests absurdly is refused before.
bool nestsTooDeeply(std::string_view text) {
    int depth = 0;
    for (const char c : text) {
        if (c == '{' || c == '[') ++depth;
        if (c == '}' || c == ']') --depth;
        if (depth > 500) return true;
    }
    return false;
}

/// Letters and digits alone, to see whether two texts say the same.
std::string squeezed(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (const char c : text) {
        const bool kept =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        if (kept) plain += c;
    }
    return plain;
}

/// Whether a page shows the beginning of a value. One that begins with a rule of dashes has its letters behind it.
bool isVisible(std::string_view squeezedPage, std::string_view value) {
    constexpr std::size_t beginning = 120;
    const std::string words = squeezed(value).substr(0, beginning);
    return !words.empty() && squeezedPage.find(words) != std::string_view::npos;
}

/// "skills.3" is one of the "skills".
std::string_view nameOf(std::string_view path) {
    const std::size_t end = path.find_last_not_of("0123456789");
    const bool isItem = end != std::string_view::npos && end > 0 && end + 1 < path.size() && path[end] == '.';
    return isItem ? path.substr(0, end) : path;
}

}  // namespace

std::vector<StructuredPosting> readJobPostings(std::string_view json, bool& broken) {
    std::vector<StructuredPosting> postings;
    const Json parsed = nestsTooDeeply(json) ? Json(Json::value_t::discarded) : parseLeniently(json);
    broken = parsed.is_discarded();
    if (!broken) collect(parsed, 0, postings);
    return postings;
}

void appendStructured(ReadInput& input, std::vector<StructuredPosting> postings) {
    if (postings.empty()) return;
    const std::string visible = squeezed(input.text);
    for (StructuredPosting& posting : postings) {
        for (StructuredValue& value : posting.values) {
            if (!input.text.empty() && input.text.back() != '\n') input.text += '\n';
            const std::size_t line = input.text.size();
            const bool prose = value.value.size() > 200 || value.value.find('\n') != std::string::npos;
            if (prose && isVisible(visible, value.value)) continue;
            if (prose) {
                // A description is read as text of its own, under its name as a heading.
                input.text += "\n## " + value.path + "\n\n";
            } else {
                input.text += std::string(nameOf(value.path)) + ": ";
            }
            value.at = {input.text.size(), input.text.size() + value.value.size()};
            input.text += value.value;
            if (!prose) input.marks.push_back({{line, input.text.size()}, Mark::Kind::structured, 0});
        }
        input.structured.push_back(std::move(posting));
    }
}

}  // namespace offerbook::extract
