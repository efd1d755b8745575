// The names of a file that may be its employer's, with their cues: a line with the path and the language, then one a name, which
// begins with a tab: the words of the text, then the names of the cues, with tabs between. For fit_employers.py.
//
//     employer_cues < PATHS        one path a line

#include "tests/bench/loaded_rules.h"

#include "core/extract/find/employer/employer_cues.h"
#include "core/extract/find/employer/employer_rules.h"
#include "core/extract/find/read_clues.h"

using namespace offerbook;
using namespace offerbook::extract;

namespace {

std::string onOneLine(std::string text) {
    for (char& c : text)
        if (c == '\t' || c == '\n' || c == '\r') c = ' ';
    return text;
}

void printCues(const std::string& path, const LoadedRules& rules, const find::EmployerModel& employers) {
    const Options options = optionsOfToday();
    const auto read = readFile(path, options);
    if (!read) return;
    const ReadText text(read->text, rules.vocabulary, read->marks);
    const find::Page page(text, *rules.book);
    find::Clues clues = find::readClues(page, *rules.gazetteer, *rules.languages, options.today);
    if (!read->structured.empty()) clues.structured = &read->structured.front();
    find::EmployerCandidates candidates(clues);
    find::findByRules(candidates);
    std::cout << path << '\t' << text.language() << '\n';
    for (const find::NamedThing& thing : find::namedThings(candidates, employers)) {
        const bool isOfRule = thing.finding < candidates.findings.size();
        std::cout << '\t' << onOneLine(isOfRule ? candidates.findings[thing.finding].value : page.evidence(thing.at).text);
        thing.cues.forEach([&](std::size_t cue) { std::cout << '\t' << employers.nameOf(cue); });
        std::cout << '\n';
    }
}

}  // namespace

int main() {
    const LoadedRules rules = loadRules();
    const auto employers = orStop(find::EmployerModel::load(vocabularyFolder() / "employers"));
    std::string path;
    while (std::getline(std::cin, path)) printCues(path, rules, *employers);
    return 0;
}
