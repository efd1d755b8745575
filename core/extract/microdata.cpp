#include "core/extract/microdata.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string_view>
#include <vector>

namespace offerbook::extract {
namespace {

using Json = nlohmann::ordered_json;

constexpr int deepest = 400;
constexpr std::size_t longestValue = 200;

std::string_view attribute(const GumboElement& element, const char* name) {
    const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
    return found == nullptr ? std::string_view() : std::string_view(found->value);
}

bool has(const GumboElement& element, const char* name) { return gumbo_get_attribute(&element.attributes, name) != nullptr; }

void addBlank(std::string& text) {
    if (!text.empty() && text.back() != ' ') text += ' ';
}

/// What an element shows, on one line; no more than is looked at. `left`: nodes that may still be visited, so that elements
/// nested in each other are not read again and again.
void addText(const GumboNode& node, int& left, std::string& text) {
    if (text.size() > longestValue || --left < 0) return;
    if (node.type == GUMBO_NODE_WHITESPACE) return addBlank(text);
    if (node.type == GUMBO_NODE_TEXT) {
        for (const char* c = node.v.text.text; *c != '\0' && text.size() <= longestValue; ++c) {
            if (static_cast<unsigned char>(*c) <= ' ')
                addBlank(text);
            else
                text += *c;
        }
        return;
    }
    if (node.type != GUMBO_NODE_ELEMENT) return;
    const GumboElement& element = node.v.element;
    if (element.tag == GUMBO_TAG_SCRIPT || element.tag == GUMBO_TAG_STYLE) return;
    for (unsigned i = 0; i < element.children.length; ++i)
        addText(*static_cast<const GumboNode*>(element.children.data[i]), left, text);
    if (element.tag == GUMBO_TAG_BR || element.tag == GUMBO_TAG_P || element.tag == GUMBO_TAG_DIV) addBlank(text);
}

/// `<meta content="CHF">`, `<time datetime="2027-05-01">`, `<span>Basel</span>`; "" for addresses of the web and long texts.
std::string valueOf(const GumboNode& node) {
    const GumboElement& element = node.v.element;
    if (has(element, "content")) return std::string(attribute(element, "content").substr(0, longestValue));
    if (has(element, "datetime")) return std::string(attribute(element, "datetime").substr(0, longestValue));
    if (element.tag == GUMBO_TAG_LINK || element.tag == GUMBO_TAG_IMG || element.tag == GUMBO_TAG_META) return {};
    std::string text;
    int mostNodes = 100;
    addText(node, mostNodes, text);
    while (!text.empty() && text.back() == ' ') text.pop_back();
    return text.size() <= longestValue ? text : std::string();
}

void addMember(Json& item, std::string_view names, const Json& value) {
    while (!names.empty()) {
        const std::size_t begin = names.find_first_not_of(' ');
        if (begin == std::string_view::npos) return;
        const std::size_t end = std::min(names.find(' ', begin), names.size());
        const std::string name(names.substr(begin, end - begin));
        names.remove_prefix(end);
        if (!item.contains(name)) {
            item[name] = value;
        } else {
            if (!item[name].is_array()) item[name] = Json::array({item[name]});
            item[name].push_back(value);
        }
    }
}

class MicrodataReader {
public:
    /// `item`: the one that the element is in; nullptr outside of a posting.
    void walk(const GumboNode& node, Json* item, int depth) {
        const GumboVector* children = childrenOf(node);
        if (children == nullptr || depth > deepest) return;
        Json own = Json::object();
        Json* inner = item;
        const bool isElement = node.type == GUMBO_NODE_ELEMENT;
        const std::string_view names = isElement && item != nullptr ? attribute(node.v.element, "itemprop") : std::string_view();
        const bool isItem = isElement && has(node.v.element, "itemscope");
        const bool isPosting = isItem && item == nullptr && attribute(node.v.element, "itemtype").ends_with("/JobPosting");
        if (isPosting || (isItem && item != nullptr)) inner = &own;
        if (!names.empty() && !isItem)
            if (const std::string value = valueOf(node); !value.empty()) addMember(*item, names, value);
        for (unsigned i = 0; i < children->length; ++i) walk(*static_cast<const GumboNode*>(children->data[i]), inner, depth + 1);
        if (isPosting)
            postings.push_back(std::move(own));
        else if (isItem && !names.empty() && !own.empty())
            addMember(*item, names, own);
    }

    std::vector<Json> postings;

private:
    static const GumboVector* childrenOf(const GumboNode& node) {
        if (node.type == GUMBO_NODE_DOCUMENT) return &node.v.document.children;
        return node.type == GUMBO_NODE_ELEMENT ? &node.v.element.children : nullptr;
    }
};

}  // namespace

std::string postingOfMicrodata(const GumboNode& root) {
    MicrodataReader reader;
    reader.walk(root, nullptr, 0);
    if (reader.postings.size() != 1 || reader.postings.front().empty()) return {};
    Json posting = std::move(reader.postings.front());
    posting["@type"] = "JobPosting";
    return posting.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace offerbook::extract
