#include "core/extract/find/salary/grade_forms.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace offerbook::extract::find {
namespace {

using nlohmann::json;

Message broken(const std::string& file, const std::string& what) {
    return {"extract.vocabulary-broken", {MessageArg::text(file), MessageArg::text("grades: " + what)}};
}

std::string upper(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (c != ' ') out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return out;
}

/// "13", "e 9b", "eg13" -> "E13", "E9b".
std::string tariffGroup(std::string_view folded) {
    std::string out = "E";
    for (const char c : folded)
        if ((c >= '0' && c <= '9') || c == 'a' || c == 'b' || c == 'c' || c == '/') out += c;
    return out;
}

}  // namespace

std::optional<Message> GradeForms::add(const std::string& file, const json& data) {
    for (const json& form : data.at("forms"))
        if (auto failure = addForm(file, form)) return failure;
    for (const json& one : data.at("agreements"))
        agreements_.emplace_back(one.at("letters").get<std::string>(), one.at("name").get<std::string>());
    dashed_ = data.at("dashed").get<std::vector<std::string>>();
    auto alone = std::make_unique<RE2>(data.at("agreement alone").get<std::string>(), RE2::Quiet);
    if (!alone->ok() || alone->NumberOfCapturingGroups() != 1) return broken(file, "agreement alone: " + alone->error());
    agreementAlone_ = std::move(alone);
    together_ = std::make_unique<RE2::Set>(RE2::DefaultOptions, RE2::UNANCHORED);
    for (const GradeForm& form : forms_) together_->Add(form.pattern->pattern(), nullptr);
    if (!together_->Compile()) return broken(file, "too large");
    return std::nullopt;
}

std::optional<Message> GradeForms::addForm(const std::string& file, const json& data) {
    auto pattern = std::make_unique<RE2>(data.at("pattern").get<std::string>(), RE2::Quiet);
    if (!pattern->ok()) return broken(file, pattern->error() + ": " + pattern->pattern());
    if (pattern->NumberOfCapturingGroups() > mostParts) return broken(file, "too many groups: " + pattern->pattern());
    const auto& groups = pattern->NamedCapturingGroups();
    const auto grade = groups.find("grade");
    if (grade == groups.end()) return broken(file, "no group (?P<grade>...): " + pattern->pattern());
    const auto scale = groups.find("scale");
    GradeForm& form = forms_.emplace_back();
    form.grade = grade->second;
    form.scale = scale == groups.end() ? 0 : scale->second;
    form.name = data.value("name", "");
    form.onlyNearPay = data.value("only near pay", false);
    form.pattern = std::move(pattern);
    return std::nullopt;
}

std::vector<const GradeForm*> GradeForms::in(std::string_view words) const {
    std::vector<const GradeForm*> found;
    std::vector<int> which;
    if (together_ == nullptr || !together_->Match(words, &which)) return found;
    std::sort(which.begin(), which.end());
    for (const int number : which) found.push_back(&forms_[static_cast<std::size_t>(number)]);
    return found;
}

std::string GradeForms::agreement(std::string_view folded) const {
    std::string letters;
    for (const char c : folded)
        if (c >= 'a' && c <= 'z') letters += c;
    const auto known =
        std::find_if(agreements_.begin(), agreements_.end(), [&](const auto& one) { return letters.starts_with(one.first); });
    return known == agreements_.end() ? std::string() : known->second;
}

std::string GradeForms::normalised(const GradeForm& form, std::string_view scale, std::string_view grade) const {
    if (const std::string name = agreement(scale); !name.empty()) return name + " " + tariffGroup(grade);
    if (!form.name.empty()) return form.name + upper(grade);
    const std::string letters = upper(scale);
    const bool isDashed = std::find(dashed_.begin(), dashed_.end(), letters) != dashed_.end();
    return letters + (isDashed ? "-" : "") + upper(grade);
}

std::optional<std::pair<std::string, std::string_view>> GradeForms::agreementIn(std::string_view words) const {
    re2::StringPiece piece[2];
    if (agreementAlone_ == nullptr || !agreementAlone_->Match(words, 0, words.size(), RE2::UNANCHORED, piece, 2))
        return std::nullopt;
    const std::string_view at(piece[1].data(), piece[1].size());
    return std::pair{agreement(at), at};
}

}  // namespace offerbook::extract::find
