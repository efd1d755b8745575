#pragma once

#include "core/extract/find/finders.h"
#include "core/extract/find/language/language_names.h"
#include "core/extract/find/pattern_digest.h"
#include "core/extract/input_reading.h"
#include "core/extract/vocabulary.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace offerbook::extract {

/// What the programs that print cues for a fit read texts with: the rules of the source tree, as Reader loads them.
struct LoadedRules {
    std::shared_ptr<const Vocabulary> vocabulary;
    std::shared_ptr<const find::PatternBook> book;
    std::shared_ptr<const find::Gazetteer> gazetteer;
    std::shared_ptr<const find::LanguageNames> languages;
};

/// What has loaded; ends the program with a message where something has not.
template <class Loaded>
auto orStop(Loaded&& loaded) {
    if (loaded) return *loaded;
    std::cerr << "the rules do not load: " << loaded.error().id << '\n';
    std::exit(1);
}

inline std::filesystem::path vocabularyFolder() {
    return std::filesystem::path(OFFERBOOK_SOURCE_DIR) / "resources" / "vocabulary";
}

inline LoadedRules loadRules() {
    const std::filesystem::path folder = vocabularyFolder();
    auto languages = orStop(find::LanguageNames::load(folder / "places" / "languages.json"));
    auto vocabulary = orStop(Vocabulary::load(folder, {{"languages.json", languages->asVocabulary()}}));
    auto digest = find::PatternDigest::read(OFFERBOOK_PATTERN_DIGEST);
    return {std::move(vocabulary), orStop(find::PatternBook::load(folder / "patterns", digest)),
            orStop(find::Gazetteer::load(folder / "places")), std::move(languages)};
}

inline Options optionsOfToday() {
    Options options;
    options.today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return options;
}

/// The file as text; nothing, with a line of complaint, where it cannot be read.
inline std::optional<ReadInput> readFile(const std::string& path, const Options& options) {
    Input input;
    input.name = std::filesystem::path(path).filename().string();
    std::ifstream in(path, std::ios::binary);
    input.bytes.assign(std::istreambuf_iterator<char>(in), {});
    auto read = readInput(input, options);
    if (read) return std::move(*read);
    std::cerr << path << ": " << read.error().id << '\n';
    return std::nullopt;
}

}  // namespace offerbook::extract
