// Which pay was named for an offer, when and by whom: told on the telephone, written in an offer letter, signed in a contract.
#include "app/commands/book_access.h"
#include "app/commands/book_commands.h"
#include "app/resource_folder.h"
#include "core/extract/vocabulary.h"
#include "core/extract/written_amounts.h"
#include "core/posting/pay_life.h"
#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"
#include "ui/phrases/value_text.h"

#include <utility>

namespace offerbook::app {
namespace {

struct ObserveOptions {
    std::string book;
    std::int64_t offer = 0;
    std::string kind;
    std::string pay;
    std::string grade;
    std::string figureFor;
    std::string date;
    std::string by;
    std::string note;
    std::size_t remove = 0;
};

[[noreturn]] void refuse(CommandContext& context, const Message& message, Exit status = Exit::usage) {
    context.report(message);
    throw CommandEnd{status};
}

/// A minus before the first digit; between two amounts it is a dash.
bool isNegative(const std::string& text) {
    const std::string before = text.substr(0, text.find_first_of("0123456789"));
    return before.find('-') != std::string::npos || before.find("\u2212") != std::string::npos;
}

extract::WrittenAmount amountOf(CommandContext& context, const std::string& text) {
    const auto vocabulary = extract::Vocabulary::load(resourceFolder() / "vocabulary");
    if (!vocabulary) refuse(context, vocabulary.error(), Exit::fileSystem);
    const extract::ReadText read(text, *vocabulary);
    auto amount = extract::readAmount(read);
    if (!amount) refuse(context, {"money.no-amount", {MessageArg::text(text)}});
    if (isNegative(text)) refuse(context, {"observation.negative", {}});
    // A share written beside the amount could mean either, and the workload stands in the posting.
    if (amount->percentOfFullTime || text.find('%') != std::string::npos) refuse(context, {"observe.percent", {}});
    return std::move(*amount);
}

Pay payOf(CommandContext& context, const ObserveOptions& options) {
    Pay pay;
    pay.grade = options.grade;
    if (!options.figureFor.empty()) pay.workload = *workloadBasisFromWord(options.figureFor);
    if (options.pay.empty()) return pay;
    const auto amount = amountOf(context, options.pay);
    pay.low = amount.isUpTo ? std::nullopt : amount.low;
    pay.high = amount.isFrom ? std::nullopt : amount.high ? amount.high : amount.low;
    pay.currency = amount.currency;
    pay.period = amount.period;
    pay.basis = amount.basis;
    pay.paymentsPerYear = amount.paymentsPerYear;
    return pay;
}

PayObservation observationOf(CommandContext& context, const ObserveOptions& options) {
    PayObservation observation;
    observation.kind = *payObservationKindFromWord(options.kind);
    observation.date = options.date.empty() ? std::optional(context.clock().today()) : parseIsoDate(options.date);
    if (!observation.date) refuse(context, {"rates.no-date", {MessageArg::text(options.date)}});
    observation.pay = payOf(context, options);
    observation.by = options.by;
    observation.note = options.note;
    if (const auto fine = checkObservation(observation, context.clock().today()); !fine) refuse(context, fine.error());
    return observation;
}

/// The figures of the offer as numbered lines, with where each stands.
void print(CommandContext& context, const Posting& posting) {
    const auto figures = payFiguresOf(posting, context.clock().today());
    if (figures.empty()) return say(context, {"observe.none", {}});
    const auto numberOf = [&](const PayFigure& figure) -> std::string {
        if (figure.fromPosting) return "-";
        const auto& all = *posting.observations;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i] == figure.observation) return std::to_string(i + 1);
        return {};
    };
    for (const PayFigure& figure : figures)
        say(context, {"observe.line",
                      {MessageArg::text(numberOf(figure)),
                       MessageArg::text(oneLine(ui::toUtf8(ui::valueText(figure.observation, context.format()).oneLine()))),
                       MessageArg::term(toWord(figure.standing))}});
}

void observe(CommandContext& context, const ObserveOptions& options) {
    if (options.kind.empty() && !(options.pay + options.grade + options.date + options.by + options.note).empty())
        refuse(context, {"observe.no-kind", {}});
    const auto book = openBook(context, options.book);
    auto posting = book->posting(PostingId(options.offer));
    if (!posting) refuse(context, {"compare.no-such-offer", {MessageArg::text(std::to_string(options.offer))}}, Exit::someFailed);
    if (options.kind.empty() && options.remove == 0) return print(context, *posting);
    auto figures = posting->observations.value().value_or(std::vector<PayObservation>{});
    if (options.remove > 0) {
        if (options.remove > figures.size())
            refuse(context, {"observe.no-such-figure", {MessageArg::text(std::to_string(options.remove))}}, Exit::someFailed);
        figures.erase(figures.begin() + static_cast<std::ptrdiff_t>(options.remove - 1));
    } else {
        figures.push_back(observationOf(context, options));
    }
    posting->observations =
        figures.empty() ? Stated<std::vector<PayObservation>>() : Stated<std::vector<PayObservation>>::typed(std::move(figures));
    const Message action{"action.edit-field",
                         {MessageArg::term("field.pay_observations"), MessageArg::text(posting->title.value().value_or(""))}};
    performKeepingRates(context, *book, action, [&](book::Writer& writer) { writer.updatePosting(*posting); });
    print(context, *posting);
}

}  // namespace

void addObserveCommand(CLI::App& root, CommandContext& context) {
    auto* command = root.add_subcommand("observe", "Note which pay was named for an offer; without --kind: what there is");
    auto options = std::make_shared<ObserveOptions>();
    command->add_option("BOOK", options->book, "The book")->required();
    command->add_option("OFFER", options->offer, "The number of the offer, as in “list”")->required();
    auto* kind = command->add_option("--kind", options->kind, "What it is")
                     ->check(CLI::IsMember({"wished", "advertised", "told", "offer-letter", "contract"}));
    command->add_option("--pay", options->pay, "The pay as one writes it: \"CHF 98'000 p.a. gross\"");
    command->add_option("--grade", options->grade, "The pay grade, where no amount was named: \"TV-L E13\"");
    command->add_option("--for", options->figureFor, "Whether the amount is for full time or for the job's workload")
        ->check(CLI::IsMember({"full-time", "as-worked"}));
    command->add_option("--date", options->date, "The day on which it was named, as 2026-11-20; without: today");
    command->add_option("--by", options->by, "Who said or signed it");
    command->add_option("--note", options->note, "Anything to remember with it");
    command->add_option("--remove", options->remove, "Take the figure with this number out again")
        ->check(CLI::PositiveNumber)
        ->excludes(kind);
    command->callback([&context, options] { observe(context, *options); });
}

}  // namespace offerbook::app
