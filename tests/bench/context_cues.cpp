// The figures and days of a file that may be the value of a field, with their cues: a line with the path and the language, then
// one a mention, which begins with a tab: the field, the value, the cues, with tabs between. For fit_contexts.py.
//
//     context_cues < PATHS        one path a line

#include "tests/bench/loaded_rules.h"

#include "core/extract/find/context/context_cues.h"
#include "core/extract/find/read_clues.h"

using namespace offerbook;
using namespace offerbook::extract;

namespace {

std::string valueOf(const find::Mention& mention) {
    return mention.date != nullptr ? mention.date->date->toIso() : mention.low->toString();
}

void printCues(const std::string& path, const LoadedRules& rules) {
    const Options options = optionsOfToday();
    const auto read = readFile(path, options);
    if (!read) return;
    const ReadText text(read->text, rules.vocabulary, read->marks);
    const find::Page page(text, *rules.book);
    const find::Clues clues = find::readClues(page, *rules.gazetteer, *rules.languages, options.today);
    std::cout << path << '\t' << text.language() << '\n';
    for (const find::ContextField field : find::allContextFields)
        for (const find::Mention& mention : find::mentionsOf(field, clues)) {
            std::cout << '\t' << find::nameOf(field) << '\t' << valueOf(mention);
            for (const std::string& cue : find::contextCues(page, mention)) std::cout << '\t' << cue;
            std::cout << '\n';
        }
}

}  // namespace

int main() {
    const LoadedRules rules = loadRules();
    std::string path;
    while (std::getline(std::cin, path)) printCues(path, rules);
    return 0;
}
