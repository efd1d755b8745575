#include "core/reference/eligibility_words.h"

#include "core/base/fold_words.h"
#include "core/base/pack_file.h"

#include <algorithm>

namespace offerbook {
namespace {

using Json = nlohmann::json;

std::vector<std::string> wordsOf(std::string_view folded) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', at), folded.size());
        words.emplace_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

std::string joined(const std::vector<std::string>& words, std::size_t begin, std::size_t count) {
    std::string text;
    for (std::size_t i = begin; i < begin + count; ++i) text += (i == begin ? "" : " ") + words[i];
    return text;
}

void addOnce(std::vector<std::string>& list, const std::vector<std::string>& codes) {
    for (const std::string& code : codes)
        if (std::find(list.begin(), list.end(), code) == list.end()) list.push_back(code);
}

}  // namespace

Expected<EligibilityWords, Message> EligibilityWords::load(const std::filesystem::path& file) {
    const auto pack = readJsonPack(file);
    if (!pack) return Unexpected{pack.error()};
    EligibilityWords words;
    std::string entry;  // the one at work, for the message about a damaged pack
    try {
        entry = "states";
        for (const auto& [state, names] : pack->at("states").items())
            for (const Json& name : names) words.phrases_[name.get<std::string>()] = {Meaning::Kind::state, {state}};
        entry = "groups";
        for (const Json& group : pack->at("groups"))
            for (const Json& name : group.at("words"))
                words.phrases_[name.get<std::string>()] = {Meaning::Kind::groups,
                                                           group.at("groups").get<std::vector<std::string>>()};
        entry = "permanentResident";
        for (const Json& name : pack->at(entry)) words.phrases_[name.get<std::string>()] = {Meaning::Kind::permanentResident, {}};
        for (const std::string_view list : {"connectives", "alternatives"}) {
            entry = list;
            (list == "connectives" ? words.connectives_ : words.alternatives_) =
                pack->at(entry).get<std::set<std::string, std::less<>>>();
        }
        entry = "sinceGraduation";
        words.sinceGraduation_ = pack->at(entry).get<std::vector<std::string>>();
    } catch (const Json::exception&) {
        return Unexpected{packEntryMessage(file, entry)};
    }
    for (const auto& [phrase, meaning] : words.phrases_) words.longest_ = std::max(words.longest_, wordsOf(phrase).size());
    return words;
}

NationalityPhrase EligibilityWords::read(std::string_view asWritten) const {
    const std::vector<std::string> words = wordsOf(foldWords(asWritten));
    NationalityPhrase result;
    for (std::size_t at = 0; at < words.size();) {
        std::size_t count = std::min(longest_, words.size() - at);
        auto found = phrases_.end();
        for (; count > 0; --count)
            if (found = phrases_.find(joined(words, at, count)); found != phrases_.end()) break;
        if (found != phrases_.end()) {
            const Meaning& meaning = found->second;
            if (meaning.kind == Meaning::Kind::permanentResident) result.permanentResidents = true;
            addOnce(meaning.kind == Meaning::Kind::groups ? result.groups : result.states, meaning.codes);
            at += count;
            continue;
        }
        if (alternatives_.contains(words[at])) result.leftOverIsAlternative = true;
        if (!connectives_.contains(words[at])) result.leftOver.push_back(words[at]);
        ++at;
    }
    return result;
}

bool EligibilityWords::saysSinceGraduation(std::string_view text) const {
    const std::string folded = " " + foldWords(text) + " ";
    return std::any_of(sinceGraduation_.begin(), sinceGraduation_.end(),
                       [&](const std::string& words) { return folded.find(" " + words + " ") != std::string::npos; });
}

}  // namespace offerbook
