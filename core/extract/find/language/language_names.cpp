#include "core/extract/find/language/language_names.h"

#include "core/extract/find/word_bytes.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

namespace offerbook::extract::find {
namespace {

constexpr std::string_view nameGroup = "language-name";

/// What may follow the name of a language within a word.
bool isEnding(const AskedPatterns& asked, std::string_view rest) {
    return rest.empty() || asked.isWord("language.word-ending", rest) || asked.beginningOf("language.word-goes-on", rest) > 0;
}

/// "Des deutschen Steuerrechts", "deutscher Führerschein": an adjective with an ending before a noun (German writes nouns with
/// a capital) is of the noun's country; "deutsche Sprache", "der deutschen und englischen Sprache", "des Deutschen mächtig" are
/// not.
bool isAdjectiveOfNoun(const Page& page, const Unit& unit, std::size_t nameEnd, std::size_t wordEnd, LanguageSet own) {
    if (!page.asked().knows("language.noun-of-language", own) || wordEnd + 2 >= unit.at.end) return false;
    if (!page.asked().isWord("language.adjective-ending", page.words(Span{nameEnd, wordEnd}), own)) return false;
    if (page.flat()[wordEnd] != ' ' || !page.text().folded().isUpper(wordEnd + 1)) return false;
    return !page.asked().hold("language.noun-of-language", page.words(Span{wordEnd + 1, unit.at.end}), own);
}

/// "Italien" is a country in German though "italien" is a language in French, and "russischsprachige Gäste" are people.
bool isNoLanguage(const Page& page, const Unit& unit, Span name, std::size_t wordEnd) {
    const LanguageSet own = page.book().onlyLanguage(page.text().language());
    if (page.asked().hold("language.ending-of-country", page.words(name), own) && page.text().folded().isUpper(name.begin))
        return true;
    if (isAdjectiveOfNoun(page, unit, name.end, wordEnd, own)) return true;
    // "Cittadinanza italiana": the adjective of what stands before it.
    constexpr std::size_t reach = 40;
    const std::size_t from = std::max(unit.at.begin, name.begin > reach ? name.begin - reach : 0);
    if (page.asked().hold("language.of-land-before", page.words(Span{from, name.begin}), own)) return true;
    // "Vous êtes francophone" asks for it, "l'espace francophone" does not.
    if (page.asked().hold("language.speaker", page.words(name), own) &&
        !page.asked().hold("language.speaker-before", page.words(Span{from, name.begin}), own))
        return true;
    const bool isOfPeople = page.asked().hold("language.of-people", page.words(Span{name.end, wordEnd}));
    return isOfPeople && unit.section != Section::requirements && unit.section != Section::wished;
}

}  // namespace

Expected<std::shared_ptr<const LanguageNames>, Message> LanguageNames::load(const std::filesystem::path& file) {
    using nlohmann::json;
    std::ifstream in(file, std::ios::binary);
    if (!in) return Unexpected{Message{"extract.vocabulary-missing", {MessageArg::text(file.string())}}};
    auto made = std::make_shared<LanguageNames>();
    made->shortest_ = 100;
    try {
        const json data = json::parse(in);
        for (const json& language : data.at("languages"))
            for (const json& name : language.at("names")) {
                const std::string folded = foldedForm(name.get<std::string>());
                if (folded.size() < 4 || folded.find(' ') != std::string::npos) continue;
                made->codes_.try_emplace(folded, language.at("code").get<std::string>());
                // "lingua araba": Italian adjectives follow the word for language. "Ucraina" is the country.
                if (folded.ends_with('o') && folded != "ucraino")
                    made->codes_.try_emplace(folded.substr(0, folded.size() - 1) + 'a', language.at("code").get<std::string>());
                made->shortest_ = std::min(made->shortest_, folded.size());
                made->longest_ = std::max(made->longest_, folded.size());
            }
    } catch (const json::exception& error) {
        return Unexpected{
            Message{"extract.vocabulary-broken", {MessageArg::text(file.filename().string()), MessageArg::text(error.what())}}};
    }
    return std::shared_ptr<const LanguageNames>(std::move(made));
}

std::string LanguageNames::asVocabulary() const {
    nlohmann::json names;
    for (const auto& [name, code] : codes_) names[code].push_back(name + '*');
    return nlohmann::json{{"groups", {{nameGroup, names}}}}.dump();
}

/// Of the word that begins at an offset. Glued words ("fluentEnglish") part where a capital follows a small letter.
std::optional<LanguageHit> LanguageNames::at(const Page& page, const Unit& unit, std::size_t begin) const {
    const std::string_view flat = page.flat();
    std::size_t end = begin;
    while (end < unit.at.end && isWordByte(flat[end]) && (end == begin || !page.text().folded().isWordBoundary(end))) ++end;
    const std::size_t size = end - begin;
    for (std::size_t n = std::min(size, longest_); n >= shortest_; --n) {
        if (!isEnding(page.asked(), flat.substr(begin + n, size - n))) continue;
        const auto code = codes_.find(flat.substr(begin, n));
        if (code != codes_.end() && !isNoLanguage(page, unit, {begin, begin + n}, end))
            return LanguageHit{code->second, {begin, end}};
    }
    return std::nullopt;
}

bool isInCapitals(const Page& page, Span word) {
    for (std::size_t at = word.begin; at < word.end; ++at)
        if (!page.text().folded().isUpper(at)) return false;
    return true;
}

std::string codeInList(const Page& page, std::string_view list, std::string_view word) {
    for (const std::string& code : page.asked().list(list))
        if (code.size() > word.size() && code.starts_with(word) && code[word.size()] == ' ') return code.substr(word.size() + 1);
    return {};
}

namespace {

/// "ital./ted.", "ingl. B2": a name cut short by a full stop or joined to another by a bar. Words: "language.shortened".
std::string codeOfShortened(const Page& page, const Unit& unit, Span word) {
    const std::string_view flat = page.flat();
    const auto isMark = [](char sign) { return sign == '.' || sign == '/' || sign == '-'; };
    const bool isCut =
        (word.end < unit.at.end && isMark(flat[word.end])) || (word.begin > unit.at.begin && isMark(flat[word.begin - 1]));
    return isCut ? codeInList(page, "language.shortened", page.words(word)) : std::string{};
}

/// "FR courant + NL bon niveau, EN un plus": letters in capitals stand for languages in a line that says how well or how much one
/// of them is asked for, and is not in capitals as a whole. Words: "language.codes-asked", "language.letter-codes".
void addCodes(const Page& page, const Unit& unit, std::vector<LanguageHit>& found) {
    constexpr std::size_t longest = 200;
    constexpr std::size_t fewest = 2;
    constexpr std::size_t most = 4;
    constexpr std::size_t mostCut = 6;  // "spagn."
    if (unit.at.size() > longest) return;
    const LanguageSet own = page.book().onlyLanguage(page.text().language());
    if (!page.asked().knows("language.codes-asked", own)) return;
    const std::string_view flat = page.flat();
    std::vector<LanguageHit> codes;
    std::size_t capitals = 0;
    std::size_t letters = 0;
    for (std::size_t at = unit.at.begin; at < unit.at.end;) {
        std::size_t end = at;
        while (end < unit.at.end && flat[end] >= 'a' && flat[end] <= 'z') ++end;
        const bool isShort = end - at <= most && isInCapitals(page, {at, end});
        if (!isShort)
            for (std::size_t i = at; i < end; ++i) capitals += page.text().folded().isUpper(i) ? 1 : 0;
        if (!isShort) letters += end - at;
        std::string code;
        if (isShort && end - at >= fewest) code = codeInList(page, "language.letter-codes", page.words(Span{at, end}));
        if (code.empty() && end - at >= fewest && end - at <= mostCut) code = codeOfShortened(page, unit, {at, end});
        if (!code.empty()) codes.push_back({std::move(code), {at, end < unit.at.end && flat[end] == '.' ? end + 1 : end}});
        at = end + 1;
    }
    if (codes.empty() || capitals * 2 > letters || !page.asked().hold("language.codes-asked", page.words(unit), own)) return;
    found.insert(found.end(), codes.begin(), codes.end());
    std::sort(found.begin(), found.end(), [](const LanguageHit& a, const LanguageHit& b) { return a.at.begin < b.at.begin; });
}

}  // namespace

std::vector<LanguageHit> LanguageNames::find(const Page& page, const Unit& unit) const {
    std::vector<LanguageHit> found;
    const auto names = page.text().hits(nameGroup);
    auto name =
        std::partition_point(names.begin(), names.end(), [&](const Hit& hit) { return hit.folded.begin < unit.at.begin; });
    // No sentence names so many; each of them is held against the others.
    constexpr std::size_t most = 64;
    for (; name != names.end() && name->folded.begin < unit.at.end && found.size() < most; ++name)
        if (auto hit = at(page, unit, name->folded.begin)) found.push_back(std::move(*hit));
    // "Francophone ou très bon niveau de français": the lesser one is enough.
    const LanguageSet own = page.book().onlyLanguage(page.text().language());
    for (std::size_t i = found.size(); i-- > 0;) {
        const bool isNamedLater = std::any_of(found.begin() + static_cast<std::ptrdiff_t>(i) + 1, found.end(),
                                              [&](const LanguageHit& hit) { return hit.code == found[i].code; });
        if (isNamedLater && page.asked().hold("language.speaker", page.words(found[i].at), own))
            found.erase(found.begin() + static_cast<std::ptrdiff_t>(i));
    }
    addCodes(page, unit, found);
    return found;
}

}  // namespace offerbook::extract::find
