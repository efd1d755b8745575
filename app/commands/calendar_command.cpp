#include "app/commands/book_access.h"
#include "app/commands/calendar_json.h"
#include "app/commands/commands.h"
#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"

#include <iostream>
#include <string>

namespace offerbook::app {
namespace {

/// Questions on standard input, answers in the same order, each written before the next line is read.
void answerLines(CommandContext& context) {
    const auto reference = context.reference();
    const auto sentence = [&](const Message& message) { return ui::toUtf8(ui::phrase(message, context.format())); };
    std::string line;
    while (std::getline(std::cin, line)) {
        const auto question = calendarQuestion(line);
        if (!question) {
            std::cout << calendarError(question.error(), sentence) << std::endl;
            context.finish(Exit::someFailed);
            continue;
        }
        const auto calendar = reference->holidays().calendar(question->country, question->region, question->span);
        if (!calendar) context.finish(Exit::someFailed);
        std::cout << (calendar ? calendarAnswer(*calendar, question->span) : calendarError(calendar.error(), sentence))
                  << std::endl;
    }
}

struct PlaceAndYear {
    bool jsonLines = false;
    std::string country;
    std::string region;
    int year = 0;
};

/// For people: the days of a place and year, and how many are left to work.
void showYear(CommandContext& context, const PlaceAndYear& asked) {
    const auto reference = context.reference();
    const DateSpan span = wholeYear(asked.year != 0 ? asked.year : static_cast<int>(context.clock().today().year()));
    const auto calendar = reference->holidays().calendar(asked.country, asked.region, span);
    if (!calendar) {
        context.report(calendar.error().message);
        throw CommandEnd{Exit::someFailed};
    }
    for (const Holiday& day : publicHolidaysIn(*calendar, span))
        say(context, {"calendar.day", {MessageArg::date(toIso(day.date)), MessageArg::text(day.localName)}});
    const auto count = calendar->count(span);
    say(context, {"calendar.count",
                  {MessageArg::number(count.weekdays), MessageArg::number(count.weekdayHolidays),
                   MessageArg::number(count.workingDays()), MessageArg::text(reference->holidays().source())}});
}

}  // namespace

void addCalendarCommand(CLI::App& root, CommandContext& context) {
    auto asked = std::make_shared<PlaceAndYear>();
    CLI::App* command = root.add_subcommand("calendar", "Working days and public holidays of a place");
    auto* lines = command->add_flag("--jsonl", asked->jsonLines, "Read one JSON question a line from standard input");
    command->add_option("COUNTRY", asked->country, "ISO 3166-1 alpha-2, such as CH")->excludes(lines);
    command->add_option("REGION", asked->region, "State or canton, such as GE; without: the whole country")->excludes(lines);
    command->add_option("--year", asked->year, "The year; without: this one")->check(CLI::Range(1, 9999))->excludes(lines);
    command->callback([&context, asked] {
        if (asked->jsonLines) return answerLines(context);
        if (asked->country.empty()) {
            context.report({"calendar.no-place", {}});
            throw CommandEnd{Exit::usage};
        }
        showYear(context, *asked);
    });
}

}  // namespace offerbook::app
