#include "core/tax/exempt/exempt_year.h"

#include "core/base/words.h"
#include "core/money/currency.h"

#include <algorithm>
#include <array>

namespace offerbook::tax::exempt {
namespace {

constexpr auto baseWords =
    wordTable<Base>({{Base::pay, "pay"}, {Base::reference, "reference"}, {Base::pensionable, "pensionable"}});
constexpr auto kindWords = wordTable<InternalTax::Kind>(
    {{InternalTax::Kind::taken, "taken"}, {InternalTax::Kind::steps, "steps"}, {InternalTax::Kind::entered, "entered"}});
/// Lines keep a view of a note's id: it has to outlive every pack.
constexpr std::array<std::string_view, 7> noteIds{"tax.note.exempt-cern",   "tax.note.exempt-ecmwf", "tax.note.exempt-eu",
                                                  "tax.note.exempt-un",     "tax.note.exempt-eso",   "tax.note.exempt-epo",
                                                  "tax.note.exempt-entered"};

std::string at(std::string_view place, std::string_view entry) { return std::string(place) + "/" + std::string(entry); }

std::string textIf(PackReader& pack, const std::string& pointer) {
    return pack.has(pointer) ? pack.text(pointer) : std::string();
}

std::vector<std::string> texts(PackReader& pack, const std::string& pointer) {
    std::vector<std::string> all;
    if (!pack.has(pointer)) return all;
    for (std::size_t i = 0; i < pack.at(pointer).size(); ++i) all.push_back(pack.text(at(pointer, std::to_string(i))));
    return all;
}

std::string percentIf(PackReader& pack, const std::string& pointer) {
    if (pack.has(pointer)) pack.ppm(pointer);
    return textIf(pack, pointer);
}

Deduction readDeduction(PackReader& pack, const std::string& place) {
    Deduction read;
    const auto line = lineIdFromWord(pack.text(at(place, "line")));
    const auto base = baseWords.value(pack.text(at(place, "base")));
    if (!line || !base) pack.fail(place);
    read.line = line.value_or(LineId::pension);
    read.base = base.value_or(Base::pay);
    read.key = pack.text(at(place, "key"));
    read.percent = percentIf(pack, at(place, "percent"));
    read.percentBefore2012 = percentIf(pack, at(place, "percentBefore2012"));
    read.onlyFor = texts(pack, at(place, "onlyFor"));
    read.rule = pack.rule(at(place, "rule"));
    return read;
}

InternalTax readInternalTax(PackReader& pack, const std::string& place) {
    InternalTax read;
    const auto kind = kindWords.value(pack.text(at(place, "kind")));
    if (!kind) pack.fail(at(place, "kind"));
    read.kind = kind.value_or(InternalTax::Kind::taken);
    if (read.kind == InternalTax::Kind::steps) read.steps = pack.brackets(at(place, "steps"));
    read.rule = pack.rule(at(place, "rule"));
    if (pack.has(at(place, "takenRule"))) read.takenRule = pack.rule(at(place, "takenRule"));
    return read;
}

Category readCategory(PackReader& pack, const std::string& place) {
    Category read;
    read.word = pack.text(at(place, "word"));
    if (pack.has(at(place, "reference"))) read.reference = pack.cents(at(place, "reference"));
    if (pack.has(at(place, "entered"))) read.entered = pack.at(at(place, "entered")) == true;
    return read;
}

std::string_view readNote(PackReader& pack, const std::string& pointer) {
    const auto known = std::find(noteIds.begin(), noteIds.end(), pack.text(pointer));
    if (known != noteIds.end()) return *known;
    pack.fail(pointer);
    return {};
}

Organisation readOrganisation(PackReader& pack, const std::string& place) {
    Organisation read;
    read.code = pack.text(at(place, "code"));
    read.names = texts(pack, at(place, "names"));
    read.currencies = texts(pack, at(place, "currencies"));
    for (const std::string& code : read.currencies)
        if (!Currency::fromCode(code)) pack.fail(at(place, "currencies"));
    read.quoted = texts(pack, at(place, "quoted"));
    if (read.currencies.empty() || read.quoted.empty()) pack.fail(place);
    read.internalTax = readInternalTax(pack, at(place, "internalTax"));
    for (std::size_t i = 0; pack.has(at(place, "categories/" + std::to_string(i))); ++i)
        read.categories.push_back(readCategory(pack, at(place, "categories/" + std::to_string(i))));
    if (pack.has(at(place, "referenceFactor"))) pack.decimal(at(place, "referenceFactor"));
    read.referenceFactor = textIf(pack, at(place, "referenceFactor"));
    for (std::size_t i = 0; pack.has(at(place, "deductions/" + std::to_string(i))); ++i)
        read.deductions.push_back(readDeduction(pack, at(place, "deductions/" + std::to_string(i))));
    if (pack.has(at(place, "healthSupplement"))) read.healthSupplement = pack.rule(at(place, "healthSupplement"));
    if (pack.has(at(place, "levy")))
        read.levy = Levy{percentIf(pack, at(place, "levy/percent")), pack.text(at(place, "levy/floor")),
                         pack.rule(at(place, "levy/rule"))};
    read.note = readNote(pack, at(place, "note"));
    return read;
}

bool sameName(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace

const Category* Organisation::category(std::string_view word) const {
    for (const Category& one : categories)
        if (one.word == word) return &one;
    return nullptr;
}

const Organisation* ExemptYear::find(std::string_view name) const {
    for (const Organisation& one : organisations) {
        if (sameName(one.code, name)) return &one;
        for (const std::string& other : one.names)
            if (sameName(other, name)) return &one;
    }
    return nullptr;
}

std::vector<std::string> ExemptYear::codes() const {
    std::vector<std::string> all;
    for (const Organisation& one : organisations) all.push_back(one.code);
    return all;
}

Expected<ExemptYear, Message> ExemptYear::read(const nlohmann::json& json, const std::filesystem::path& file) {
    PackReader pack(json, file);
    ExemptYear year;
    for (std::size_t i = 0; pack.has("/organisations/" + std::to_string(i)); ++i)
        year.organisations.push_back(readOrganisation(pack, "/organisations/" + std::to_string(i)));
    if (year.organisations.empty()) pack.fail("/organisations");
    if (pack.error()) return Unexpected{*pack.error()};
    return year;
}

}  // namespace offerbook::tax::exempt
