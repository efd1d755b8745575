#include "core/candidate/europass_tree.h"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace offerbook::europass {
namespace {

using Json = nlohmann::json;
using Ordered = nlohmann::ordered_json;

constexpr int deepest = 64;
constexpr std::string_view listEnd = "List";
/// The parts of a date, as the two notations name them.
constexpr std::array<std::pair<const char*, const char*>, 3> dateParts{{{"Year", "year"}, {"Month", "month"}, {"Day", "day"}}};

bool isDate(const Json& value) { return value.is_object() && value.contains("Year"); }

std::string scalar(const Json& value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

void fill(Element& element, const Json& value, int depth);

void readDate(Element& element, const Json& value) {
    for (const auto& [key, attribute] : dateParts) {
        const auto found = value.find(key);
        if (found == value.end() || found->is_null()) continue;
        if (!found->is_number_unsigned())
            throw Message{"candidate.import.field",
                          {MessageArg::text(element.name + "." + key),
                           MessageArg::text(found->is_structured() ? std::string("{...}") : scalar(*found))}};
        element.attributes[attribute] = found->dump();
    }
}

void readMember(Element& parent, const std::string& key, const Json& value, int depth) {
    if (value.is_null()) return;
    if (!value.is_array()) return fill(parent.add(key), value, depth + 1);
    Element& list = parent.add(key + std::string(listEnd));
    for (const Json& item : value) fill(list.add(key), item, depth + 2);
}

void fill(Element& element, const Json& value, int depth) {
    if (depth > deepest) throw Message{"candidate.import.too-deep", {MessageArg::number(deepest)}};
    if (isDate(value)) return readDate(element, value);
    if (!value.is_structured()) {
        element.text = scalar(value);
        return;
    }
    if (value.is_array()) return;  // a list of lists: the schema has none
    for (const auto& [key, member] : value.items()) readMember(element, key, member, depth);
}

/// "--05" and "---01" are the XML schema's months and days.
Ordered dateOf(const Element& element) {
    Ordered date = Ordered::object();
    for (const auto& [key, attribute] : dateParts)
        if (const auto found = element.attributes.find(attribute); found != element.attributes.end())
            date[key] = std::stoi(found->second.substr(found->second.find_first_not_of('-')));
    return date;
}

Ordered valueOf(const Element& element) {
    if (element.attributes.count("year") != 0) return dateOf(element);
    if (element.children.empty()) return element.name == "Current" ? Ordered(element.text == "true") : Ordered(element.text);
    Ordered object = Ordered::object();
    for (const Element& child : element.children) {
        const std::string& name = child.name;
        const std::string items = name.size() > listEnd.size() && name.ends_with(listEnd)
                                      ? name.substr(0, name.size() - listEnd.size())
                                      : std::string();
        if (items.empty()) {
            object[name] = valueOf(child);
            continue;
        }
        Ordered list = Ordered::array();
        for (const Element& item : child.children) list.push_back(valueOf(item));
        object[items] = std::move(list);
    }
    return object;
}

}  // namespace

Expected<Element, Message> readJson(const nlohmann::json& file) {
    Element root;
    root.name = "SkillsPassport";
    try {
        fill(root, file.at("SkillsPassport"), 1);
    } catch (const Message& wrong) {
        return Unexpected{wrong};
    }
    return root;
}

std::string writeJson(const Element& root) {
    Ordered file = Ordered::object();
    Ordered& passport = file["SkillsPassport"];
    if (const auto locale = root.attributes.find("locale"); locale != root.attributes.end()) passport["Locale"] = locale->second;
    const Ordered parts = valueOf(root);
    for (const auto& [key, value] : parts.items()) passport[key] = value;
    // Text that is no UTF-8 would throw; the replacement character keeps the rest.
    return file.dump(2, ' ', false, Ordered::error_handler_t::replace) + "\n";
}

}  // namespace offerbook::europass
