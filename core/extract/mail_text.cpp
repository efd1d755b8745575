#include "core/extract/mail_text.h"

#include "core/extract/text_encoding.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace offerbook::extract {
namespace {

constexpr int deepestPart = 8;

std::string lowered(std::string_view text) {
    std::string plain(text);
    for (char& c : plain)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
    return plain;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

struct Header {
    std::string name;  ///< in small
    std::string value;
};

/// Headers and the body behind the first empty line; folded header lines are joined.
std::vector<Header> readHeaders(std::string_view part, std::string_view& body) {
    std::vector<Header> headers;
    std::size_t at = 0;
    while (at < part.size()) {
        const std::size_t end = std::min(part.find('\n', at), part.size());
        const std::string_view raw = part.substr(at, end - at);
        at = end + 1;
        const std::string_view line = trimmed(raw);
        if (line.empty()) break;
        if ((raw.front() == ' ' || raw.front() == '\t') && !headers.empty()) {
            headers.back().value += ' ';
            headers.back().value += line;
            continue;
        }
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) continue;
        headers.push_back({lowered(trimmed(line.substr(0, colon))), std::string(trimmed(line.substr(colon + 1)))});
    }
    body = at < part.size() ? part.substr(at) : std::string_view();
    return headers;
}

std::string headerValue(const std::vector<Header>& headers, std::string_view name) {
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const Header& h) { return h.name == name; });
    return found == headers.end() ? std::string() : found->value;
}

/// `charset="utf-8"` of a header value.
std::string parameter(std::string_view header, std::string_view name) {
    const std::size_t at = lowered(header).find(std::string(name) + "=");
    if (at == std::string::npos) return {};
    std::string_view value = header.substr(at + name.size() + 1);
    if (value.starts_with('"')) {
        value.remove_prefix(1);
        return std::string(value.substr(0, value.find('"')));
    }
    return std::string(trimmed(value.substr(0, value.find(';'))));
}

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

std::string fromQuotedPrintable(std::string_view text, bool underscoreIsBlank) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (underscoreIsBlank && text[i] == '_') {
            out += ' ';
            continue;
        }
        if (text[i] != '=') {
            out += text[i];
            continue;
        }
        const int high = i + 1 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
        if (high >= 0 && low >= 0) {
            out += static_cast<char>(high * 16 + low);
            i += 2;
        } else if (i + 1 < text.size() && text[i + 1] == '\n') {
            i += 1;
        } else if (i + 2 < text.size() && text[i + 1] == '\r' && text[i + 2] == '\n') {
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::string fromBase64(std::string_view text) {
    static constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    out.reserve(text.size() * 3 / 4);
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : text) {
        const std::size_t value = alphabet.find(c);
        if (value == std::string_view::npos) continue;
        buffer = (buffer << 6 | static_cast<unsigned>(value)) & 0xFFFFFFU;
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        out += static_cast<char>(buffer >> bits & 0xFFU);
    }
    return out;
}

/// "=?utf-8?Q?Gr=C3=BC=C3=9Fe?=" within a header.
std::string decodedHeader(std::string_view value) {
    std::string out;
    std::size_t at = 0;
    while (at < value.size()) {
        const std::size_t begin = value.find("=?", at);
        if (begin == std::string_view::npos) break;
        const std::size_t charsetEnd = value.find('?', begin + 2);
        const std::size_t kindEnd = charsetEnd == std::string_view::npos ? charsetEnd : value.find('?', charsetEnd + 1);
        const std::size_t end = kindEnd == std::string_view::npos ? kindEnd : value.find("?=", kindEnd + 1);
        if (end == std::string_view::npos) break;
        const std::string_view between = value.substr(at, begin - at);
        if (at == 0 || !trimmed(between).empty()) out += between;
        const bool base64 = (value[charsetEnd + 1] | 0x20) == 'b';
        const std::string_view coded = value.substr(kindEnd + 1, end - kindEnd - 1);
        const std::string bytes = base64 ? fromBase64(coded) : fromQuotedPrintable(coded, true);
        out += decodeText(bytes, value.substr(begin + 2, charsetEnd - begin - 2)).text;
        at = end + 2;
    }
    out += value.substr(at);
    return out;
}

std::vector<std::string_view> partsOf(std::string_view body, const std::string& boundary) {
    std::vector<std::string_view> parts;
    const std::string line = "--" + boundary;
    std::size_t at = body.find(line);
    while (at != std::string_view::npos) {
        const std::size_t begin = body.find('\n', at);
        if (begin == std::string_view::npos || body.substr(at + line.size(), 2) == "--") break;
        const std::size_t next = body.find(line, begin);
        parts.push_back(body.substr(begin + 1, next == std::string_view::npos ? std::string_view::npos : next - begin - 1));
        at = next;
    }
    return parts;
}

struct Leaf {
    std::string bytes;
    std::string charset;
    bool isHtml = false;
};

std::optional<Leaf> bestLeaf(std::string_view part, int depth) {
    std::string_view body;
    const auto headers = readHeaders(part, body);
    const std::string type = lowered(headerValue(headers, "content-type"));
    if (type.starts_with("multipart/")) {
        if (depth >= deepestPart) return std::nullopt;
        std::optional<Leaf> best;
        const auto inner = partsOf(body, parameter(headerValue(headers, "content-type"), "boundary"));
        for (const std::string_view each : inner) {
            auto leaf = bestLeaf(each, depth + 1);
            if (leaf && (!best || (best->isHtml && !leaf->isHtml && leaf->bytes.size() > 80))) best = std::move(leaf);
        }
        return best;
    }
    if (!type.empty() && !type.starts_with("text/")) return std::nullopt;
    if (lowered(headerValue(headers, "content-disposition")).starts_with("attachment")) return std::nullopt;
    const std::string coding = lowered(headerValue(headers, "content-transfer-encoding"));
    Leaf leaf;
    leaf.bytes = coding == "base64"             ? fromBase64(body)
                 : coding == "quoted-printable" ? fromQuotedPrintable(body, false)
                                                : std::string(body);
    leaf.charset = parameter(headerValue(headers, "content-type"), "charset");
    leaf.isHtml = type.starts_with("text/html");
    return leaf;
}

}  // namespace

bool looksLikeMail(std::string_view bytes) {
    std::string_view body;
    const auto headers = readHeaders(bytes.substr(0, 16U * 1024U), body);
    const auto has = [&](std::string_view name) { return !headerValue(headers, name).empty(); };
    static constexpr std::array<std::string_view, 5> usual{
        {"message-id", "mime-version", "received", "return-path", "content-type"}};
    return has("from") && std::any_of(usual.begin(), usual.end(), has) && (has("subject") || has("date"));
}

MailText readMail(std::string_view bytes) {
    std::string_view body;
    const auto headers = readHeaders(bytes, body);
    MailText mail;
    mail.subject = decodedHeader(headerValue(headers, "subject"));
    mail.date = headerValue(headers, "date");
    if (auto leaf = bestLeaf(bytes, 0)) {
        mail.body = std::move(leaf->bytes);
        mail.charset = std::move(leaf->charset);
        mail.isHtml = leaf->isHtml;
    }
    return mail;
}

}  // namespace offerbook::extract
