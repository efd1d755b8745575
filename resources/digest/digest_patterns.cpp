#include "core/extract/find/pattern_book.h"
#include "core/extract/find/pattern_digest.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

// digest_patterns PATTERNS FILE: reads off the patterns of a folder what the program needs to know of them when it starts, and
// writes it to a file. A pattern that is none ends the build with where it stands.

int main(int count, char** arguments) {
    using namespace offerbook::extract::find;
    if (count != 3) {
        std::cerr << "digest_patterns PATTERNS FILE\n";
        return EXIT_FAILURE;
    }
    const std::filesystem::path file = arguments[2];
    PatternDigest digest;
    if (const auto book = PatternBook::load(arguments[1], digest); !book) {
        std::cerr << book.error().id;
        for (const auto& argument : book.error().args) std::cerr << ": " << argument.value;
        std::cerr << '\n';
        return EXIT_FAILURE;
    }
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << digest.text();
    out.close();
    if (out) return EXIT_SUCCESS;
    std::cerr << "cannot write " << file << '\n';
    return EXIT_FAILURE;
}
