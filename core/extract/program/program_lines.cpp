#include "core/extract/program/program_lines.h"

#include "core/extract/program/program_bytes.h"

namespace offerbook::extract::program {
namespace {

bool isComment(std::string_view line) {
    return startsWithOneOf(line, {"//", "/*", "* ", "*/", "#!", "# -*-", "-- "}) || line == "*";
}

/// `job = """`, `JobOffer j14=createJobOffer("Lombardia",`: a name is given something quoted, or a call.
bool isAssignment(std::string_view line) {
    const std::size_t sign = line.find('=');
    if (sign == std::string_view::npos || sign == 0 || sign + 1 >= line.size() || line.find_first_of(".,:;!?") < sign)
        return false;
    std::string_view value = trimmed(line.substr(sign + 1));
    const std::string_view name = trimmed(line.substr(0, sign));
    if (name.empty() || !isNameByte(name.back()) || name.find_first_of("\"'-") != std::string_view::npos) return false;
    while (!value.empty() && (isNameByte(value.front()) || value.front() == '.')) value.remove_prefix(1);
    return !value.empty() && (isQuote(value.front()) || value.front() == '(' || value.front() == '[' || value.front() == '{');
}

/// A line that only a program begins with.
bool isStatement(std::string_view line) {
    constexpr std::size_t longest = 160;
    if (startsWithOneOf(line, {"<?php", "#include ", "INSERT INTO ", "insert into ", "\"use ", "'use "})) return true;
    if (isAssignment(line)) return true;
    if (line.size() > longest || line.ends_with('.')) return false;
    if (line.starts_with("import ") || line.starts_with("from ")) return line.find_first_of("!?") == std::string_view::npos;
    if (startsWithOneOf(line, {"package ", "using ", "use ", "namespace "})) return line.ends_with(';');
    if (startsWithOneOf(line, {"def ", "class ", "public ", "private ", "protected ", "static ", "function ", "async ", "export ",
                               "const ", "let ", "var ", "return ", "if (", "module."}))
        return endsWithOneOf(line, {"{", ":", "(", "[", ";", "`", "=", ","});
    return false;
}

/// One of the others: what closes a block, a call, the pieces of what is quoted.
bool isLineOfProgram(std::string_view line) {
    if (line.find_first_not_of("(){}[];,") == std::string_view::npos) return true;
    if (endsWithOneOf(line, {");", "){", ") {", "};", "\";", "\"+", "\" +", "' +", "\" \\", "\" .", "({", "`;"})) return true;
    return isStatement(line);
}

}  // namespace

bool looksLikeProgram(std::string_view text) {
    // A page with a program above it, which quotes what the page is called.
    if (trimmed(text.substr(0, 40)).starts_with("<?php") && text.find("?>") != std::string_view::npos) return false;
    constexpr std::size_t enough = 3;
    std::size_t lines = 0;
    for (std::size_t begin = 0; begin < text.size() && lines < enough;) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = trimmed(text.substr(begin, end - begin));
        begin = end + 1;
        if (line.empty() || isComment(line)) continue;
        if (lines == 0 && line.starts_with("\"\"\"")) {  // what a script says of itself
            const std::size_t close = line.size() > 5 && line.ends_with("\"\"\"") ? begin : text.find("\"\"\"", begin);
            if (close == std::string_view::npos) return false;
            begin = std::min(text.find('\n', close), text.size());
            continue;
        }
        if (lines == 0 && !isStatement(line)) return false;
        if (lines == 0 && startsWithOneOf(line, {"INSERT INTO ", "insert into "})) return true;
        lines += isLineOfProgram(line) ? 1 : 0;
    }
    return lines >= enough;
}

}  // namespace offerbook::extract::program
