#include "core/candidate/europass_tree.h"

#include <expat.h>

#include <memory>

namespace offerbook::europass {
namespace {

constexpr int deepest = 64;

/// Builds the tree from the parser's events.
class TreeReading {
public:
    TreeReading() : parser_(XML_ParserCreateNS(nullptr, '|'), XML_ParserFree) {
        XML_SetUserData(parser_.get(), this);
        XML_SetElementHandler(parser_.get(), onStart, onEnd);
        XML_SetCharacterDataHandler(parser_.get(), onText);
        XML_SetStartDoctypeDeclHandler(parser_.get(), onDoctype);
    }

    Expected<Element, Message> read(std::string_view xml) {
        const auto status = XML_Parse(parser_.get(), xml.data(), static_cast<int>(xml.size()), XML_TRUE);
        const std::string name = root_.children.empty() ? std::string() : root_.children.front().name;
        if (status != XML_STATUS_OK || (name != "SkillsPassport" && name != "Candidate"))
            return Unexpected{Message{"candidate.import.not-europass",
                                      {MessageArg::number(static_cast<std::int64_t>(XML_GetCurrentLineNumber(parser_.get())))}}};
        if (name == "SkillsPassport") return std::move(root_.children.front());
        try {
            return passportOf(root_.children.front());
        } catch (const Message& wrong) {
            return Unexpected{wrong};
        }
    }

private:
    static TreeReading& self(void* data) { return *static_cast<TreeReading*>(data); }
    static void onStart(void* data, const XML_Char* name, const XML_Char** attributes) { self(data).start(name, attributes); }
    static void onEnd(void* data, const XML_Char*) { self(data).end(); }
    static void onText(void* data, const XML_Char* text, int length) {
        self(data).open_.back()->text.append(text, static_cast<std::size_t>(length));
    }
    static void onDoctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
        XML_StopParser(self(data).parser_.get(), XML_FALSE);
    }

    void start(std::string_view name, const XML_Char** attributes) {
        if (open_.size() > deepest) {
            XML_StopParser(parser_.get(), XML_FALSE);
            return;
        }
        // A list may move its elements while it grows, but never while one of them is open.
        Element& element = open_.back()->add(name.substr(name.rfind('|') + 1));
        for (; attributes[0] != nullptr; attributes += 2) element.attributes.emplace(attributes[0], attributes[1]);
        open_.push_back(&element);
    }
    void end() { open_.pop_back(); }

    Element root_;
    std::vector<Element*> open_{&root_};
    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser_;
};

/// Of UTF-8: the controls below space but tab and the line ends, and U+FFFE and U+FFFF (XML 1.0, production 2).
std::size_t unwritableAt(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x20) return byte == '\t' || byte == '\n' || byte == '\r' ? 0 : 1;
    const std::string_view three = text.substr(at, 3);
    return three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF" ? 3 : 0;
}

void appendEscaped(std::string& xml, std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (const std::size_t bytes = unwritableAt(text, i)) {
            i += bytes - 1;
            continue;
        }
        switch (text[i]) {
            case '&': xml += "&amp;"; break;
            case '<': xml += "&lt;"; break;
            case '>': xml += "&gt;"; break;
            case '"': xml += "&quot;"; break;
            case '\r': xml += "&#xD;"; break;  // a reader would make a line feed of it
            default: xml += text[i];
        }
    }
}

void append(std::string& xml, const Element& element, const std::string& indent) {
    xml += indent + "<" + element.name;
    for (const auto& [name, value] : element.attributes) {
        xml += " " + name + "=\"";
        appendEscaped(xml, value);
        xml += '"';
    }
    if (element.children.empty() && element.text.empty()) {
        xml += "/>\n";
        return;
    }
    xml += '>';
    appendEscaped(xml, element.text);
    if (!element.children.empty()) {
        xml += '\n';
        for (const Element& child : element.children) append(xml, child, indent + "  ");
        xml += indent;
    }
    xml += "</" + element.name + ">\n";
}

}  // namespace

Expected<Element, Message> readXml(std::string_view xml) { return TreeReading().read(xml); }

std::string writeXml(const Element& root) {
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    append(xml, root, {});
    return xml;
}

bool hasUnwritable(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i)
        if (unwritableAt(text, i) != 0) return true;
    return false;
}

}  // namespace offerbook::europass
