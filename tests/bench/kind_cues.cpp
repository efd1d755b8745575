// The cues that tell what kind of text a file is, one line a file: path, language, "data" where a page's own data say that it is
// a posting (else "text"), then the names of the cues and the words ("word.and"), with tabs between. For fit_kinds.py.
//
//     kind_cues < PATHS        one path a line

#include "core/extract/kind/kind_cues.h"
#include "core/extract/find/finders.h"
#include "core/extract/find/language/language_names.h"
#include "core/extract/find/read_clues.h"
#include "core/extract/input_reading.h"
#include "core/extract/kind/kind_words.h"
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
            orStop(find::Gazetteer::load(folder / "places")), std::move(languages)};
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
    const find::Clues clues = find::readClues(page, *rules.gazetteer, *rules.languages, options.today);
    std::cout << path << '\t' << text.language() << '\t' << (read->structured.empty() ? "text" : "data");
    for (const std::string& cue : kindCues(text, *rules.book, clues.amounts.size())) std::cout << '\t' << cue;
    for (const std::string& cue : factCues(find::findPosting(clues), text.text().size())) std::cout << '\t' << cue;
    for (const std::string& word : kindWords(text.folded().text())) std::cout << "\tword." << word;
    std::cout << '\n';
}

}  // namespace

int main() {
    const Rules rules = loadRules();
    std::string path;
    while (std::getline(std::cin, path)) printCues(path, rules);
    return 0;
}
