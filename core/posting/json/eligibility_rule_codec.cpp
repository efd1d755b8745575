#include "core/base/words.h"
#include "core/posting/json/posting_codecs.h"

namespace offerbook {
namespace {

using Kind = EligibilityRule::Kind;
constexpr auto kindWords =
    wordTable<Kind>({{Kind::all, "all"}, {Kind::any, "any"}, {Kind::negation, "not"}, {Kind::leaf, "condition"}});

using Scope = condition::ExperienceScope;
constexpr auto scopeWords =
    wordTable<Scope>({{Scope::total, "total"}, {Scope::sinceGraduation, "since-graduation"}, {Scope::skill, "skill"}});

}  // namespace

std::string_view toWord(EligibilityRule::Kind kind) { return kindWords.word(kind); }
namespace condition {
std::string_view toWord(ExperienceScope scope) { return scopeWords.word(scope); }
}  // namespace condition

namespace json {

template <>
struct Words<Kind> {
    static std::optional<Kind> parse(std::string_view word) { return kindWords.value(word); }
};
template <>
struct Words<Scope> {
    static std::optional<Scope> parse(std::string_view word) { return scopeWords.value(word); }
};

template <>
struct Describe<condition::Nationality> {
    static void members(auto& nationality, auto& visit) {
        visit("states", nationality.states);
        visit("groups", nationality.groups);
        visit("asWritten", nationality.asWritten);
    }
};
template <>
struct Describe<condition::DegreeAtLeast> {
    static void members(auto& degree, auto& visit) {
        visit.required("least", degree.least);
        visit("field", degree.field);
        visit("orEquivalent", degree.orEquivalent);
        visit("orYears", degree.orYears);
    }
};
template <>
struct Describe<condition::DegreeAtMost> {
    static void members(auto& degree, auto& visit) { visit.required("most", degree.most); }
};
template <>
struct Describe<condition::DegreeExcluded> {
    static void members(auto& degree, auto& visit) { visit.required("degree", degree.degree); }
};
template <>
struct Describe<condition::Enrolled> {
    static void members(auto& enrolled, auto& visit) {
        visit("programme", enrolled.programme);
        visit("institution", enrolled.institution);
        visit("through", enrolled.through);
    }
};
template <>
struct Describe<condition::ExperienceAtLeast> {
    static void members(auto& experience, auto& visit) {
        visit.required("years", experience.years);
        visit("scope", experience.scope);
        visit("skill", experience.skill);
    }
};
template <>
struct Describe<condition::ExperienceAtMost> {
    static void members(auto& experience, auto& visit) {
        visit.required("years", experience.years);
        visit("scope", experience.scope);
        visit("skill", experience.skill);
    }
};
template <>
struct Describe<condition::Language> {
    static void members(auto& language, auto& visit) {
        visit.required("anyOf", language.anyOf);
        visit("least", language.least);
    }
};
template <>
struct Describe<condition::RightToWork> {
    static void members(auto& right, auto& visit) {
        visit("country", right.country);
        visit("sponsored", right.sponsored);
        visit("kinds", right.kinds);
    }
};
template <>
struct Describe<condition::Residence> {
    static void members(auto& residence, auto& visit) {
        visit("countries", residence.countries);
        visit("asWritten", residence.asWritten);
        visit("groups", residence.groups);
        visit("place", residence.place);
        visit("withinKm", residence.withinKm);
    }
};
template <>
struct Describe<condition::AgeBetween> {
    static void members(auto& age, auto& visit) {
        visit("least", age.least);
        visit("most", age.most);
    }
};
template <>
struct Describe<condition::Clearance> {
    static void members(auto& clearance, auto& visit) {
        visit("asWritten", clearance.asWritten);
        visit("canBeObtained", clearance.canBeObtained);
    }
};
template <>
struct Describe<condition::Deadline> {
    static void members(auto& deadline, auto& visit) { visit.required("date", deadline.date); }
};
template <>
struct Describe<condition::Other> {
    static void members(auto& other, auto& visit) { visit("asWritten", other.asWritten); }
};

namespace {

/// In the order of the alternatives of Condition.
constexpr std::array<std::string_view, std::variant_size_v<Condition>> conditionWords{"nationality",        "degree-at-least",
                                                                                      "degree-at-most",     "degree-excluded",
                                                                                      "enrolled",           "experience-at-least",
                                                                                      "experience-at-most", "language",
                                                                                      "right-to-work",      "residence",
                                                                                      "age-between",        "clearance",
                                                                                      "deadline",           "other"};

template <std::size_t I = 0>
Condition readCondition(std::size_t index, const Json& value, const Path& path) {
    if constexpr (I < std::variant_size_v<Condition>) {
        if (index == I) return readAt<std::variant_alternative_t<I, Condition>>(value, path);
        return readCondition<I + 1>(index, value, path);
    }
    fail("json.unknown-word", path);
}

}  // namespace

template <>
struct Codec<Condition> {
    static Json write(const Condition& condition) {
        Json object = std::visit([](const auto& held) { return json::write(held); }, condition);
        object["is"] = std::string(conditionWords[condition.index()]);
        return object;
    }
    static Condition read(const Json& value, const Path& path) {
        if (!value.is_object()) fail("json.not-an-object", path);
        Json members = value;
        const auto is = members.find("is");
        if (is == members.end()) fail("json.missing", Path(path, "is"));
        const std::string word = readText(*is, Path(path, "is"));
        members.erase(is);
        const auto known = std::find(conditionWords.begin(), conditionWords.end(), word);
        if (known == conditionWords.end()) fail("json.unknown-word", Path(path, "is"), word);
        return readCondition(static_cast<std::size_t>(known - conditionWords.begin()), members, path);
    }
};

namespace {

Json writeRule(const EligibilityRule& rule, int depth) {
    if (depth > EligibilityRule::maxDepth) fail("json.too-deep", Path());
    Json object = Json::object();
    detail::MemberWriter visit(object);
    visit.required("kind", rule.kind);
    visit("condition", rule.condition);
    visit.required("hard", rule.hard);
    visit("evidence", rule.evidence);
    visit.required("origin", rule.origin);
    for (const EligibilityRule& child : rule.children) object["rules"].push_back(writeRule(child, depth + 1));
    return object;
}

EligibilityRule readRule(const Json& value, const Path& path, int depth) {
    if (depth > EligibilityRule::maxDepth) fail("json.too-deep", path);
    detail::MemberReader visit(value, path);
    EligibilityRule rule;
    visit.required("kind", rule.kind);
    visit("condition", rule.condition);
    visit("hard", rule.hard);
    visit("evidence", rule.evidence);
    visit("origin", rule.origin);
    if (const Json* children = visit.take("rules")) {
        const Path at(path, "rules");
        if (!children->is_array()) fail("json.not-a-list", at);
        for (std::size_t i = 0; i < children->size(); ++i)
            rule.children.push_back(readRule((*children)[i], Path(at, i), depth + 1));
    }
    visit.finish();
    const bool leaf = rule.kind == EligibilityRule::Kind::leaf;
    if (leaf != rule.condition.has_value() || (leaf && !rule.children.empty())) fail("json.rule-condition", path);
    if (rule.kind == EligibilityRule::Kind::negation && rule.children.size() != 1) fail("json.rule-not", path);
    return rule;
}

}  // namespace

Json Codec<EligibilityRule>::write(const EligibilityRule& rule) { return writeRule(rule, 1); }

EligibilityRule Codec<EligibilityRule>::read(const Json& value, const Path& path) { return readRule(value, path, 1); }

}  // namespace json
}  // namespace offerbook
