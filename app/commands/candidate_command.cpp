#include "app/commands/book_access.h"
#include "app/commands/commands.h"
#include "core/candidate/europass.h"
#include "core/candidate/facts.h"
#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iostream>
#include <iterator>

namespace offerbook::app {
namespace {

/// The candidate of that name; several or none end the command, since the right one cannot be told.
CandidateProfile named(CommandContext& context, const book::Book& book, const std::string& name) {
    std::vector<CandidateProfile> found = book.candidates();
    std::erase_if(found, [&](const CandidateProfile& profile) { return profile.name != name; });
    if (found.size() == 1) return found.front();
    context.report({found.empty() ? "candidate.not-here" : "candidate.several", {MessageArg::text(name)}});
    throw CommandEnd{Exit::someFailed};
}

std::string readAll(CommandContext& context, const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    if (file != "-" && !stream) {
        context.report({"candidate.file", {MessageArg::text(file)}});
        throw CommandEnd{Exit::someFailed};
    }
    std::istream& source = file == "-" ? std::cin : stream;
    std::string bytes;
    std::array<char, 65'536> block{};
    // One byte more than may be read is enough to tell that it is too much.
    while (bytes.size() <= maxResumeBytes && source.read(block.data(), block.size()).gcount() > 0)
        bytes.append(block.data(), static_cast<std::size_t>(source.gcount()));
    return bytes;
}

void importCandidates(CommandContext& context, const std::string& bookFile, const std::string& file) {
    const auto book = openBook(context, bookFile);
    const auto readings = readPeople(readAll(context, file), context.clock().today());
    if (!readings) {
        context.report({"candidate.import.failed", {MessageArg::text(file)}});
        context.report(readings.error());
        throw CommandEnd{Exit::someFailed};
    }
    const Message action = readings->size() == 1
                               ? Message{"action.candidate", {MessageArg::text(readings->front().profile.name)}}
                               : Message{"action.candidates", {MessageArg::number(static_cast<std::int64_t>(readings->size()))}};
    valueOrEnd(context, book->perform(action, [&](book::Writer& writer) {
        for (const ResumeReading& reading : *readings) writer.addCandidate(reading.profile);
    }));
    for (const ResumeReading& reading : *readings) {
        say(context, {"candidate.imported", {MessageArg::text(oneLine(reading.profile.name))}});
        for (const Message& remark : reading.remarks) say(context, remark);
    }
}

void sayFacts(CommandContext& context, const CandidateProfile& profile) {
    const CandidateFacts facts = factsOf(profile, context.clock().today());
    for (const std::string& code : profile.nationalities)
        say(context, {"eligibility.fact.nationality", {MessageArg::country(code)}});
    if (profile.nationalities.empty()) say(context, {"eligibility.fact.nationality-unknown", {}});
    if (!profile.residence.empty()) say(context, {"eligibility.fact.residence", {MessageArg::country(profile.residence)}});
    if (const auto highest = facts.highestDegree.single())
        say(context, {"eligibility.fact.degree", {MessageArg::term(toWord(*highest))}});
    else
        say(context, {profile.degrees.empty() ? "eligibility.fact.degree-unknown" : "eligibility.fact.degree-open", {}});
    if (!facts.experience)
        say(context, {"eligibility.fact.experience-unknown", {}});
    else if (facts.experience->monthsLow == facts.experience->monthsHigh)
        say(context, {"candidate.experience", {MessageArg::number(facts.experience->yearsHigh().toString())}});
    else
        say(context, {"eligibility.fact.experience-between",
                      {MessageArg::number(facts.experience->yearsLow().toString()),
                       MessageArg::number(facts.experience->yearsHigh().toString())}});
    for (const CandidateLanguage& spoken : profile.languages) {
        const MessageArg name = MessageArg::language(spoken.language);
        say(context, spoken.level ? Message{"eligibility.fact.language-level", {name, MessageArg::term(toWord(*spoken.level))}}
                                  : Message{"eligibility.fact.language", {name}});
    }
}

}  // namespace

void addCandidateCommand(CLI::App& root, CommandContext& context) {
    auto* command = root.add_subcommand("candidate", "The people of a book");
    auto bookFile = std::make_shared<std::string>();
    auto argument = std::make_shared<std::string>();
    command->add_option("BOOK", *bookFile, "The book")->required();
    command->require_subcommand(1);

    command->add_subcommand("list", "The names, one a line")->callback([&context, bookFile] {
        for (const CandidateProfile& profile : openBook(context, *bookFile)->candidates())
            std::cout << oneLine(profile.name) << '\n';
    });

    auto* show = command->add_subcommand("show", "What a profile says, and what follows from it");
    show->add_option("NAME", *argument, "The candidate")->required();
    show->callback([&context, bookFile, argument] {
        const auto book = openBook(context, *bookFile);
        const CandidateProfile profile = named(context, *book, *argument);
        std::cout << oneLine(profile.name) << '\n';
        sayFacts(context, profile);
    });

    auto* add = command->add_subcommand(
        "import", "Add people from a JSON Resume, an array of them or a Europass CV (XML or JSON), - for standard input");
    add->add_option("FILE", *argument, "The file")->required();
    add->callback([&context, bookFile, argument] { importCandidates(context, *bookFile, *argument); });

    auto* write = command->add_subcommand("export", "Write a profile to standard output; what the form cannot hold is said");
    auto format = std::make_shared<std::string>("json-resume");
    write->add_option("NAME", *argument, "The candidate")->required();
    write->add_option("--format", *format, "json-resume (it holds everything), europass-xml or europass-json")
        ->check(CLI::IsMember({"json-resume", "europass-xml", "europass-json"}));
    write->callback([&context, bookFile, argument, format] {
        const auto book = openBook(context, *bookFile);
        const CandidateProfile profile = named(context, *book, *argument);
        const auto written = writePerson(profile, *personFormatFromWord(*format), context.clock().today());
        std::cout << written.text;
        for (const Message& missing : written.leftOut) context.report(missing);
    });
}

}  // namespace offerbook::app
