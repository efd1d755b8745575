#include "core/extract/input_reading.h"

#include "core/extract/html_text.h"
#include "core/extract/json_ld.h"
#include "core/extract/mail_text.h"
#include "core/extract/program/component_braces.h"
#include "core/extract/program/object_literal.h"
#include "core/extract/program/program_lines.h"
#include "core/extract/program/program_text.h"
#include "core/extract/quoted_text.h"
#include "core/extract/text_encoding.h"

#include <algorithm>
#include <cassert>
#include <initializer_list>
#include <iterator>
#include <utility>

namespace offerbook::extract {
namespace {

std::string lowered(std::string_view text) {
    std::string plain(text);
    for (char& c : plain)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
    return plain;
}

std::string_view withoutLeadingSpace(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n\f");
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

/// "0.jobLocation.2" -> "jobLocation".
std::string withoutPositions(std::string_view path) {
    std::string plain;
    for (std::size_t from = 0; from <= path.size();) {
        const std::size_t dot = std::min(path.find('.', from), path.size());
        const std::string_view part = path.substr(from, dot - from);
        const bool position = !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
        if (!position) {
            if (!plain.empty()) plain += '.';
            plain += part;
        }
        from = dot + 1;
    }
    return plain;
}

enum class Form { plain, markdown, html, json, mail, pdf };

Form formByName(std::string_view name) {
    const std::string small = lowered(name);
    const auto ends = [&](std::initializer_list<std::string_view> endings) {
        return std::any_of(endings.begin(), endings.end(), [&](std::string_view e) { return small.ends_with(e); });
    };
    if (ends({".html", ".htm", ".xhtml", ".vue"})) return Form::html;
    if (ends({".jsonld", ".json"})) return Form::json;
    if (ends({".eml"})) return Form::mail;
    if (ends({".md", ".markdown"})) return Form::markdown;
    return Form::plain;
}

/// Markdown may begin with a comment as well as a page of a site: what stands behind it tells.
std::string_view withoutLeadingComments(std::string_view text) {
    text = withoutLeadingSpace(text);
    while (text.starts_with("<!--")) {
        const auto end = text.find("-->");
        if (end == std::string_view::npos) return {};
        text = withoutLeadingSpace(text.substr(end + 3));
    }
    return text;
}

bool looksLikeHtml(std::string_view text) {
    const std::string_view body = withoutLeadingComments(text);
    const bool isTagBehindComment = body.size() > 1 && body.size() < withoutLeadingSpace(text).size() && body[0] == '<' &&
                                    ((body[1] >= 'a' && body[1] <= 'z') || (body[1] >= 'A' && body[1] <= 'Z') || body[1] == '!');
    if (isTagBehindComment) return true;
    const std::string head = lowered(body.substr(0, 1024));
    for (const std::string_view start :
         {"<!doctype html", "<html", "<head", "<body", "<div", "<script", "<p>", "<section", "<article", "<table", "<template"})
        if (head.starts_with(start)) return true;
    return head.find("<html") != std::string::npos || head.find("<body") != std::string::npos;
}

bool looksLikeJobPostingData(std::string_view text) {
    const std::string_view start = withoutLeadingSpace(text);
    return (start.starts_with('{') || start.starts_with('[')) && text.find("JobPosting") != std::string_view::npos;
}

Form formOf(const Input& input) {
    if (input.bytes.starts_with("%PDF-") || input.mediaType == "application/pdf") return Form::pdf;
    if (input.mediaType == "text/html") return Form::html;
    if (input.mediaType == "message/rfc822") return Form::mail;
    if (input.mediaType == "application/ld+json") return Form::json;
    const Form named = formByName(input.name);
    if (named == Form::mail || looksLikeMail(input.bytes)) return Form::mail;
    if (named == Form::html || named == Form::json || named == Form::markdown) return named;
    if (looksLikeHtml(input.bytes)) return Form::html;
    return looksLikeJobPostingData(input.bytes) ? Form::json : Form::plain;
}

/// Bytes at the top of a text that are front matter, with both lines of dashes; 0 where there is none.
std::size_t frontMatterLength(std::string_view text) {
    if (!text.starts_with("---\n") && !text.starts_with("---\r\n")) return 0;
    const std::size_t end = text.find("\n---", 3);
    if (end == std::string_view::npos) return 0;
    const std::size_t line = text.find('\n', end + 1);
    return line == std::string_view::npos ? text.size() : line + 1;
}

void addNotes(ReadInput& read, std::vector<Message> notes) {
    read.notes.insert(read.notes.end(), std::make_move_iterator(notes.begin()), std::make_move_iterator(notes.end()));
}

/// Under the text, as structured data is, so that evidence can point at it.
void appendOwnNames(ReadInput& read, const HtmlText& html) {
    if (html.text.empty()) return;
    for (const auto& [kind, name] : html.ownNames) {
        if (read.text.back() != '\n') read.text += '\n';
        const std::size_t line = read.text.size();
        read.text += kind + ": " + name;
        read.marks.push_back({{line, read.text.size()}, Mark::Kind::structured, 0});
    }
}

void readHtmlInto(ReadInput& read, std::string_view utf8) {
    const std::size_t front = frontMatterLength(utf8);
    HtmlText html = readHtml(utf8.substr(front));
    read.text += utf8.substr(0, front);
    const std::size_t shift = read.text.size();
    read.text += html.text;
    for (Mark mark : html.marks) {
        mark.at.begin += shift;
        mark.at.end += shift;
        read.marks.push_back(mark);
    }
    appendOwnNames(read, html);
    for (const std::string& data : html.jsonLd) {
        bool broken = false;
        appendStructured(read, readJobPostings(data, broken));
        if (broken) read.notes.push_back({"extract.note-broken-data", {}});
    }
}

void readJsonInto(ReadInput& read, std::string text) {
    bool broken = false;
    auto postings = readJobPostings(text, broken);
    if (broken) read.notes.push_back({"extract.note-broken-data", {}});
    if (postings.empty())
        read.text = std::move(text);
    else
        appendStructured(read, std::move(postings));
}

/// A mail of one part in which nothing is encoded is kept byte by byte, so that evidence points into what was pasted: the words
/// of the subject, with blanks for its name, are its heading, the other headers stand aside. False where it is otherwise.
bool keepMail(ReadInput& read, std::string_view bytes, const MailText& mail, const std::string& body) {
    if (mail.isHtml || body.size() != mail.body.size() || !bytes.ends_with(mail.body)) return false;
    const std::size_t behind = bytes.size() - mail.body.size();
    const std::size_t subject = mail.subject.empty() ? behind : bytes.substr(0, behind).find(mail.subject);
    if (subject == std::string_view::npos) return false;
    read.text = std::string(bytes.substr(0, behind)) + body;
    const std::size_t line = bytes.rfind('\n', subject) + 1;  // npos + 1: the first
    if (line > 0) read.marks.push_back({{0, line - 1}, Mark::Kind::navigation, 0});
    if (mail.subject.empty()) return true;
    const std::size_t end = subject + mail.subject.size();
    std::fill(read.text.begin() + static_cast<std::ptrdiff_t>(line), read.text.begin() + static_cast<std::ptrdiff_t>(subject),
              ' ');
    read.marks.push_back({{line, end}, Mark::Kind::heading, 1});
    const std::size_t next = bytes.find('\n', end);
    if (next != std::string_view::npos && next + 1 < behind)
        read.marks.push_back({{next + 1, behind}, Mark::Kind::navigation, 0});
    return true;
}

void readMailInto(ReadInput& read, std::string_view bytes) {
    const MailText mail = readMail(bytes);
    DecodedText body = decodeText(mail.body, mail.charset);
    addNotes(read, std::move(body.notes));
    if (!mail.isHtml) blankQuotationMarks(body.text);
    if (keepMail(read, bytes, mail, body.text)) return;
    if (!mail.subject.empty()) {
        read.text = mail.subject + "\n\n";
        read.marks.push_back({{0, mail.subject.size()}, Mark::Kind::heading, 1});
    }
    if (mail.isHtml)
        readHtmlInto(read, body.text);
    else
        read.text += body.text;
}

std::string_view mediaTypeOf(Form form) {
    switch (form) {
        case Form::markdown: return "text/markdown";
        case Form::html: return "text/html";
        case Form::json: return "application/ld+json";
        case Form::mail: return "message/rfc822";
        case Form::pdf: return "application/pdf";
        case Form::plain: break;
    }
    return "text/plain";
}

Expected<ReadInput, Message> readPdf(const Input& input, const Options& options) {
    if (options.pdf == nullptr) return Unexpected{Message{"extract.pdf-no-reader", {MessageArg::text(input.name)}}};
    auto text = options.pdf->read(input.bytes);
    if (!text) {
        // The reader of PDFs gets bytes only; whose bytes they are is known here.
        Message why = text.error();
        why.args.insert(why.args.begin(), MessageArg::text(input.name));
        return Unexpected{std::move(why)};
    }
    ReadInput read;
    read.mediaType = mediaTypeOf(Form::pdf);
    read.text = std::move(*text);
    return read;
}

/// "Requirements\n\n- a degree\n- French": a value that was copied out of data has its ends of lines as two letters. They
/// become ends of lines at the same bytes, so that what stands between them stays where it is. A line of source text ends in one
/// alone, and few may be the names of folders.
void openLinesOfData(std::string& text) {
    constexpr std::string_view written = "\\n";
    constexpr std::size_t enough = 3;
    std::vector<std::size_t> places;
    for (std::size_t next = text.find(written); next != std::string::npos;) {
        const std::size_t end = std::min(text.find('\n', next), text.size());
        places.clear();
        for (; next < end; next = text.find(written, next + written.size()))
            if (next == 0 || text[next - 1] != '\\') places.push_back(next);
        if (places.size() < enough) continue;
        for (const std::size_t at : places) {
            text.replace(at, written.size(), " \n");
            if (at >= 2 && text.compare(at - 2, 2, "\\r") == 0) text.replace(at - 2, 2, "  ");
        }
    }
}

/// A tag of markup within a value of data: where it ends (0: it is none), and whether a line ends with it or an entry of a list
/// begins.
struct TagOfData {
    std::size_t end = 0;
    bool endsLine = false;
    bool beginsEntry = false;
};

TagOfData tagOfData(std::string_view text, std::size_t begin) {
    constexpr std::size_t longest = 200;
    constexpr std::size_t longestName = 10;
    const std::size_t end = text.substr(begin, longest).find('>');
    if (end == std::string_view::npos) return {};
    const bool isClosing = text[begin + 1] == '/';
    const std::string_view inside = text.substr(begin + 1 + (isClosing ? 1 : 0), longestName);
    const std::string_view name = inside.substr(0, inside.find_first_of(" />\\"));
    const auto isOneOf = [name](std::initializer_list<std::string_view> names) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    const bool isBlock =
        isOneOf({"p", "br", "li", "ul", "ol", "div", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "section", "article"});
    if (!isBlock && !isOneOf({"b", "i", "u", "em", "strong", "span", "a", "font", "td", "table", "tbody"})) return {};
    return {begin + end + 1, isBlock, name == "li" && !isClosing};
}

/// "<p>We offer:</p><ul><li>a contract</li></ul>" in one line of copied data: the tags become blanks and ends of lines at the
/// same bytes, so that what stands between them stays where it is.
void openTagsOfData(std::string& text, std::size_t enough) {
    std::vector<std::pair<std::size_t, TagOfData>> tags;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line(text.data(), end);
        tags.clear();
        std::size_t closing = 0;
        for (std::size_t at = line.find('<', begin); at != std::string_view::npos;) {
            const TagOfData tag = tagOfData(line, at);
            if (tag.end > 0) tags.emplace_back(at, tag);
            closing += tag.endsLine ? 1 : 0;
            at = line.find('<', std::max(tag.end, at + 1));
        }
        if (closing >= enough)
            for (const auto& [at, tag] : tags) {
                std::fill(text.begin() + static_cast<std::ptrdiff_t>(at), text.begin() + static_cast<std::ptrdiff_t>(tag.end),
                          ' ');
                if (tag.endsLine) text[at] = '\n';
                if (tag.beginsEntry) text[at + 1] = '-';
            }
        begin = end + 1;
    }
}

/// What a program quotes as a page: its lines of plain words end, too.
void openProgramWithPage(std::string& text) {
    constexpr char lineEnd = '\x01';
    if (program::isComponent(text)) program::blankBraces(text);
    if (!program::openProgram(text, lineEnd)) return;
    std::string page;
    for (const char c : text)
        if (c == lineEnd)
            page += "<br>";
        else
            page += c;
    text = std::move(page);
}

/// A program that builds the data of a page: what the object says, where it has the whole text of the posting.
bool readDataOfProgram(ReadInput& read, const std::string& text) {
    if (!program::looksLikeProgram(text)) return false;
    std::vector<StructuredPosting> postings;
    for (const std::string& data : program::jobPostingLiterals(text)) {
        bool broken = false;
        for (StructuredPosting& posting : readJobPostings(data, broken)) postings.push_back(std::move(posting));
    }
    constexpr std::size_t shortest = 80;
    const bool areWhole =
        !postings.empty() && std::all_of(postings.begin(), postings.end(), [](const StructuredPosting& posting) {
            const StructuredValue* description = posting.first("description");
            return description != nullptr && description->value.size() >= shortest;
        });
    if (areWhole) appendStructured(read, std::move(postings));
    return areWhole;
}

void readForm(ReadInput& read, Form form, const Input& input) {
    if (form == Form::mail) return readMailInto(read, input.bytes);
    DecodedText decoded = form == Form::html ? decodeText(input.bytes, charsetOfHtml(input.bytes)) : decodeText(input.bytes);
    addNotes(read, std::move(decoded.notes));
    if (form == Form::plain && readDataOfProgram(read, decoded.text)) return;
    if (form == Form::plain) read.written = decoded.text;
    const bool isProgram = form == Form::plain && program::openProgram(decoded.text);
    if (form == Form::html) openProgramWithPage(decoded.text);
    if (form == Form::html) return readHtmlInto(read, decoded.text);
    if (form == Form::json) return readJsonInto(read, std::move(decoded.text));
    read.text = std::move(decoded.text);
    if (form != Form::plain) return;
    blankQuotationMarks(read.text);
    openLinesOfData(read.text);
    openTagsOfData(read.text, isProgram ? 1 : 3);
    assert(read.text.size() == read.written.size());
    if (read.text == read.written) read.written.clear();
}

}  // namespace

std::vector<const StructuredValue*> StructuredPosting::all(std::string_view path) const {
    std::vector<const StructuredValue*> found;
    for (const StructuredValue& value : values)
        if (value.path == path || withoutPositions(value.path) == path) found.push_back(&value);
    return found;
}

const StructuredValue* StructuredPosting::first(std::string_view path) const {
    const auto found = all(path);
    return found.empty() ? nullptr : found.front();
}

Expected<ReadInput, Message> readInput(const Input& input, const Options& options) {
    const auto refuse = [&](std::string_view id) { return Unexpected{Message{std::string(id), {MessageArg::text(input.name)}}}; };
    if (input.bytes.empty()) return refuse("extract.empty");
    if (input.bytes.size() > options.maxBytes) {
        const auto limit = static_cast<std::int64_t>(options.maxBytes >> 20);
        return Unexpected{Message{"extract.too-large", {MessageArg::text(input.name), MessageArg::number(limit)}}};
    }
    const Form form = formOf(input);
    ReadInput read;
    if (form == Form::pdf) {
        auto pdf = readPdf(input, options);
        if (!pdf) return Unexpected{pdf.error()};
        read = std::move(*pdf);
    } else {
        if (looksBinary(input.bytes)) return refuse("extract.binary");
        read.mediaType = mediaTypeOf(form);
        readForm(read, form, input);
    }
    std::stable_sort(read.marks.begin(), read.marks.end(), [](const Mark& a, const Mark& b) { return a.at.begin < b.at.begin; });
    const bool marked = form == Form::html || form == Form::pdf || form == Form::mail;
    if (withoutLeadingSpace(read.text).empty()) return refuse(marked ? "extract.no-text" : "extract.empty");
    return read;
}

}  // namespace offerbook::extract
