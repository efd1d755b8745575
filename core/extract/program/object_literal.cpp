#include "core/extract/program/object_literal.h"

#include "core/extract/program/program_bytes.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace offerbook::extract::program {
namespace {

using Json = nlohmann::ordered_json;

constexpr int deepest = 24;

/// Reads literals alone; whatever else stands there is an end.
class LiteralReader {
public:
    LiteralReader(std::string_view text, std::size_t at) : text_(text), at_(at) {}

    std::optional<Json> value(int depth = 0) {
        skip();
        if (depth > deepest || at_ >= text_.size()) return std::nullopt;
        const char c = text_[at_];
        if (c == '{') return object(depth);
        if (c == '[') return array(depth);
        if (isQuote(c)) return strings();
        if (c == '-' || isDigit(c)) return number();
        return word();
    }
    [[nodiscard]] std::size_t at() const { return at_; }

private:
    [[nodiscard]] char next() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    bool take(char c) {
        skip();
        if (next() != c) return false;
        ++at_;
        return true;
    }

    /// Blanks and comments.
    void skip() {
        for (;;) {
            while (at_ < text_.size() && isBlankByte(text_[at_])) ++at_;
            const std::string_view rest = text_.substr(at_);
            const bool isLine = rest.starts_with("//");
            if (!isLine && !rest.starts_with("/*")) return;
            const std::size_t end = isLine ? rest.find('\n') : rest.find("*/", 2);
            at_ = end == std::string_view::npos ? text_.size() : at_ + end + (isLine ? 1 : 2);
        }
    }

    std::optional<Json> object(int depth) {
        ++at_;
        Json json = Json::object();
        while (!take('}')) {
            const auto name = memberName();
            if (!name || !take(':')) return std::nullopt;
            auto member = value(depth + 1);
            if (!member || json.contains(*name)) return std::nullopt;
            json[*name] = std::move(*member);
            skip();
            if (next() != '}' && !take(',')) return std::nullopt;
        }
        return json;
    }

    std::optional<Json> array(int depth) {
        ++at_;
        Json json = Json::array();
        while (!take(']')) {
            auto item = value(depth + 1);
            if (!item) return std::nullopt;
            json.push_back(std::move(*item));
            skip();
            if (next() != ']' && !take(',')) return std::nullopt;
        }
        return json;
    }

    std::optional<std::string> memberName() {
        skip();
        if (next() == '"' || next() == '\'') return string();
        const std::size_t begin = at_;
        while (isNameByte(next()) || next() == '$') ++at_;
        if (at_ == begin || isDigit(text_[begin])) return std::nullopt;
        return std::string(text_.substr(begin, at_ - begin));
    }

    /// 'We offer a contract ' + 'of 24 months.'
    std::optional<Json> strings() {
        auto whole = string();
        for (skip(); whole && next() == '+'; skip()) {
            ++at_;
            skip();
            const auto more = isQuote(next()) ? string() : std::nullopt;
            if (!more) return std::nullopt;
            *whole += *more;
        }
        if (!whole) return std::nullopt;
        return Json(std::move(*whole));
    }

    std::optional<std::string> string() {
        const char quote = text_[at_++];
        std::string plain;
        for (; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (c == quote) return ++at_, plain;
            if (c == '\n' && quote != '`') return std::nullopt;
            if (c == '$' && quote == '`' && text_.substr(at_ + 1).starts_with("{")) return std::nullopt;  // a variable
            if (c != '\\')
                plain += c;
            else if (!escape(plain))
                return std::nullopt;
        }
        return std::nullopt;
    }

    /// At the backslash; on its last byte afterwards.
    bool escape(std::string& plain) {
        ++at_;
        const char c = next();
        if (c == 'u') {
            // JSON has the same four digits.
            const Json read = Json::parse('"' + std::string(text_.substr(at_ - 1, surrogates() ? 12 : 6)) + '"', nullptr, false);
            if (!read.is_string()) return false;
            at_ += surrogates() ? 10 : 4;
            plain += read.get<std::string>();
            return true;
        }
        if (c == 'x' || isDigit(c) || c == '\0') return false;
        if (c == '\n') return true;  // the string goes on below
        plain += c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
        return true;
    }
    [[nodiscard]] bool surrogates() const {
        const std::string_view rest = text_.substr(at_);
        return rest.size() > 10 && (rest[1] == 'd' || rest[1] == 'D') && rest[2] >= '8' && rest.substr(5).starts_with("\\u");
    }

    std::optional<Json> number() {
        const std::size_t begin = at_;
        while (isNameByte(next()) || next() == '.' || next() == '-') ++at_;
        Json read = Json::parse(text_.substr(begin, at_ - begin), nullptr, false);
        if (!read.is_number()) return std::nullopt;
        return read;
    }

    std::optional<Json> word() {
        const std::size_t begin = at_;
        while (isNameByte(next()) || next() == '$') ++at_;
        const std::string_view word = text_.substr(begin, at_ - begin);
        if (word == "true" || word == "false") return Json(word == "true");
        if (word == "null") return Json(nullptr);
        return std::nullopt;
    }

    std::string_view text_;
    std::size_t at_;
};

/// The object around a place: of the braces before it the nearest from which literals reach beyond it.
std::optional<std::pair<Json, std::size_t>> objectAround(std::string_view program, std::size_t place) {
    constexpr int mostBraces = 12;
    constexpr std::size_t longest = 200'000;  // before and behind the place: a text of megabytes is read once, not at each brace
    const std::string_view upTo = program.substr(0, std::min(program.size(), place + longest));
    std::size_t brace = place;
    for (int i = 0; i < mostBraces && brace > 0; ++i) {
        brace = upTo.rfind('{', brace - 1);
        if (brace == std::string_view::npos || place - brace > longest) return std::nullopt;
        LiteralReader reader(upTo, brace);
        auto object = reader.value();
        if (object && reader.at() > place) return std::pair{std::move(*object), reader.at()};
    }
    return std::nullopt;
}

bool isJobPosting(const Json& object) {
    const auto type = object.find("@type");
    return type != object.end() && type->is_string() && type->get_ref<const std::string&>() == "JobPosting";
}

}  // namespace

std::vector<std::string> jobPostingLiterals(std::string_view program) {
    constexpr std::string_view type = "@type";
    constexpr std::size_t mostObjects = 20;
    std::vector<std::string> found;
    if (program.find("JobPosting") == std::string_view::npos) return found;
    std::size_t tries = 0;
    for (std::size_t at = program.find(type); at != std::string_view::npos && tries < mostObjects;) {
        std::size_t next = at + type.size();
        constexpr std::size_t near = 24;  // "': 'JobPosting'"
        if (program.substr(next, near).find("JobPosting") != std::string_view::npos) {
            ++tries;
            if (auto object = objectAround(program, at); object && isJobPosting(object->first)) {
                found.push_back(object->first.dump(-1, ' ', false, Json::error_handler_t::replace));
                next = object->second;
            }
        }
        at = program.find(type, next);
    }
    return found;
}

}  // namespace offerbook::extract::program
