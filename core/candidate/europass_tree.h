#pragma once

#include "core/base/expected.h"
#include "core/base/message.h"

#include <nlohmann/json_fwd.hpp>

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// The elements that a Europass document is made of, in either notation. Sources: the XML schema EuropassSchema 3.4 and the JSON
/// schema Europass_JSONSchema 3.4.0 ("a JSON representation of a Europass document corresponding to Europass XML 3.4.0"), both of
/// Cedefop (github.com/europass/ewa-cedefop, services/core/src/main/resources/schema/v3.4.0 and json/v3.4.0).
namespace offerbook::europass {

/// An element with its text and attributes; what a CV needs of XML.
struct Element {
    std::string name;
    std::string text;
    std::map<std::string, std::string, std::less<>> attributes;
    std::vector<Element> children;

    [[nodiscard]] const Element* child(std::string_view wanted) const;
    /// Down a way of names such as {"Organisation", "Name"}; null where one is missing.
    [[nodiscard]] const Element* at(std::initializer_list<std::string_view> way) const;
    /// Without white space around it; empty where there is none.
    [[nodiscard]] std::string textAt(std::initializer_list<std::string_view> way) const;
    [[nodiscard]] std::vector<const Element*> listAt(std::initializer_list<std::string_view> way, std::string_view items) const;
    /// The element at the end of the way, made where it is missing.
    Element& make(std::initializer_list<std::string_view> way);
    /// A further child of that name, even where there is one.
    Element& add(std::string_view childName);
};

/// The root SkillsPassport of a file. Entities of the file's own are refused, so that nothing grows while reading. Error:
/// candidate.import.not-europass (line), candidate.import.field (element, value). A Candidate, as Europass writes since 2020,
/// becomes the SkillsPassport that says the same.
Expected<Element, Message> readXml(std::string_view xml);
/// What both kinds hold, in the terms of the older one. Throws the Message candidate.import.field (element, value).
Element passportOf(const Element& candidate);
/// The same tree from {"SkillsPassport": {...}}: a list "Education" becomes EducationList with its items, a date
/// {"Year", "Month", "Day"} the attributes year, month and day. Errors: candidate.import.too-deep (levels),
/// candidate.import.field (key, value).
Expected<Element, Message> readJson(const nlohmann::json& file);

/// The document of a root SkillsPassport, with a line feed at its end. Characters that XML does not know are left out.
std::string writeXml(const Element& root);
std::string writeJson(const Element& root);

/// Whether the text holds a character that XML 1.0 cannot.
bool hasUnwritable(std::string_view text);

}  // namespace offerbook::europass
