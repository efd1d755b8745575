// The cues that tell what kind of text a file is, one line a file: path, language, "data" where a page's own data say that it is
// a posting (else "text"), then the names of the cues and the words ("word.and"), with tabs between. For fit_kinds.py.
//
//     kind_cues < PATHS        one path a line

#include "tests/bench/loaded_rules.h"

#include "core/extract/find/read_clues.h"
#include "core/extract/kind/kind_cues.h"
#include "core/extract/kind/kind_words.h"

using namespace offerbook;
using namespace offerbook::extract;

namespace {

void printCues(const std::string& path, const LoadedRules& rules) {
    const Options options = optionsOfToday();
    const auto read = readFile(path, options);
    if (!read) return;
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
    const LoadedRules rules = loadRules();
    std::string path;
    while (std::getline(std::cin, path)) printCues(path, rules);
    return 0;
}
