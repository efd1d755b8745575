// The names of a file that may be its employer's, with their cues: a line with the path and the language, then one a name, which
// begins with a tab: the words of the text, then the names of the cues, with tabs between. For fit_employers.py.
//
//     employer_cues < PATHS        one path a line

#include "core/extract/find/employer/employer_cues.h"
#include "core/extract/find/employer/employer_rules.h"
#include "core/extract/find/finders.h"
#include "core/extract/find/language/language_names.h"
#include "core/extract/find/read_clues.h"
#include "core/extract/input_reading.h"
#include "core/extract/vocabulary.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

struct Rules {
    std::shared_ptr<const Vocabulary> vocabulary;
    std::shared_ptr<const find::PatternBook> book;
    std::shared_ptr<const find::Gazetteer> gazetteer;
    std::shared_ptr<const find::LanguageNames> languages;
    std::shared_ptr<const find::EmployerModel> employers;
};

template <class Loaded>
auto orStop(Loaded&& loaded) {
    if (loaded) return *loaded;
    std::cerr << "the rules do not load: " << loaded.error().id << '\n';
    std::exit(1);
}

Rules loadRules() {
    const std::filesystem::path folder = std::filesystem::path(OFFERBOOK_SOURCE_DIR) / "resources" / "vocabulary";
    auto languages = orStop(find::LanguageNames::load(folder / "places" / "languages.json"));
    auto vocabulary = orStop(Vocabulary::load(folder, {{"languages.json", languages->asVocabulary()}}));
    return {std::move(vocabulary), orStop(find::PatternBook::load(folder / "patterns")),
            orStop(find::Gazetteer::load(folder / "places")), std::move(languages),
            orStop(find::EmployerModel::load(folder / "employers"))};
}

std::string onOneLine(std::string text) {
    for (char& c : text)
        if (c == '\t' || c == '\n' || c == '\r') c = ' ';
    return text;
}

void printCues(const std::string& path, const Rules& rules) {
    Input input;
    input.name = std::filesystem::path(path).filename().string();
    std::ifstream in(path, std::ios::binary);
    input.bytes.assign(std::istreambuf_iterator<char>(in), {});
    Options options;
    options.today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    const auto read = readInput(input, options);
    if (!read) {
        std::cerr << path << ": " << read.error().id << '\n';
        return;
    }
    const ReadText text(read->text, rules.vocabulary, read->marks);
    const find::Page page(text, *rules.book);
    find::Clues clues = find::readClues(page, *rules.gazetteer, *rules.languages, options.today);
    if (!read->structured.empty()) clues.structured = &read->structured.front();
    find::EmployerCandidates candidates(clues);
    find::findByRules(candidates);
    std::cout << path << '\t' << text.language() << '\n';
    for (const find::NamedThing& thing : find::namedThings(candidates, *rules.employers)) {
        const bool isOfRule = thing.finding < candidates.findings.size();
        std::cout << '\t' << onOneLine(isOfRule ? candidates.findings[thing.finding].value : page.evidence(thing.at).text);
        thing.cues.forEach([&](std::size_t cue) { std::cout << '\t' << rules.employers->nameOf(cue); });
        std::cout << '\n';
    }
}

}  // namespace

int main() {
    const Rules rules = loadRules();
    std::string path;
    while (std::getline(std::cin, path)) printCues(path, rules);
    return 0;
}
