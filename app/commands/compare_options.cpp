#include "app/commands/compare_options.h"

#include "core/text/collation.h"

#include <algorithm>
#include <charconv>

namespace offerbook::app {
namespace {

std::string currencyProblem(const std::string& code) {
    return Currency::fromCode(code) ? std::string()
                                    : "not a currency of ISO 4217: " + code + " (write its three letters, such as CHF)";
}

std::string horizonProblem(const std::string& text) {
    int months = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), months);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    if (isWhole && months != 0 && compare::checkHorizon(months)) return {};
    return "not a horizon: " + text + " (write a whole number of months from " + std::to_string(compare::leastHorizon) + " to " +
           std::to_string(compare::mostHorizon) + ")";
}

[[noreturn]] void refuse(CommandContext& context, const Message& message, Exit status) {
    context.report(message);
    throw CommandEnd{status};
}

compare::Settings lensOf(const CompareOptions& options) {
    using Basis = compare::Settings::Basis;
    compare::Settings lens;
    lens.currency = Currency::of(options.currency);
    lens.period = *payPeriodFromWord(options.period);
    lens.basis = options.basis == "net" ? Basis::net : options.basis == "gross" ? Basis::gross : Basis::asStated;
    return lens;
}

void setPrices(CommandContext& context, const ReferenceData& reference, const std::string& country, compare::Settings& lens) {
    if (country.empty()) return;
    if (!reference.priceLevels().has(country)) {
        std::string known;
        for (const auto& code : reference.priceLevels().countries()) known += (known.empty() ? "" : ", ") + code;
        refuse(context, {"compare.no-prices-of", {MessageArg::text(country), MessageArg::text(known)}}, Exit::usage);
    }
    lens.pricesOf = country;
}

std::vector<Posting> postingsOf(CommandContext& context, const book::Book& book, const CompareOptions& options) {
    std::vector<Posting> postings;
    if (options.offers.empty()) {
        for (const auto& summary : book.postings())
            if (auto posting = book.posting(summary.id)) postings.push_back(std::move(*posting));
        std::sort(postings.begin(), postings.end(), [](const Posting& a, const Posting& b) { return a.id < b.id; });
        return postings;
    }
    for (const std::int64_t id : options.offers) {
        const auto isThere = [id](const Posting& posting) { return posting.id == PostingId(id); };
        if (std::any_of(postings.begin(), postings.end(), isThere)) continue;
        if (auto posting = book.posting(PostingId(id))) {
            postings.push_back(std::move(*posting));
            continue;
        }
        context.report({"compare.no-such-offer", {MessageArg::text(std::to_string(id))}});
        context.finish(Exit::someFailed);
    }
    return postings;
}

std::optional<CandidateProfile> candidateOf(CommandContext& context, const book::Book& book, const std::string& name) {
    if (name.empty()) return std::nullopt;
    for (auto& candidate : book.candidates())
        if (text::fold(candidate.name) == text::fold(name)) return std::move(candidate);
    refuse(context, {"compare.no-such-candidate", {MessageArg::text(name)}}, Exit::someFailed);
}

/// The day asked about: that of --as-of; without it the one kept with the comparison, as the window has it, which is said.
std::optional<Date> keptDay(CommandContext& context, const std::vector<book::StoredComparison>& stored) {
    if (!context.asOf.empty() || stored.empty() || !stored.front().settings.asOf) return std::nullopt;
    const Date day = *stored.front().settings.asOf;
    if (day == context.clock().today()) return std::nullopt;
    context.report({"compare.kept-day", {MessageArg::date(toIso(day))}});
    return day;
}

}  // namespace

void addCompareOptions(CLI::App& command, CompareOptions& options) {
    command.add_option("BOOK", options.book, "The book")->required();
    command.add_option("--offers", options.offers, "Numbers of the offers, in the order of the columns; without: all")
        ->delimiter(',');
    command.add_option("--candidate", options.candidate, "For whom: the name of a candidate of the book");
    command.add_option("--currency", options.currency, "The currency of all figures (CHF)")->check(currencyProblem);
    command.add_option("--basis", options.basis, "Only figures on this basis; without: as stated")
        ->check(CLI::IsMember({"net", "gross"}));
    command.add_option("--period", options.period, "The period of all figures (year)")
        ->check(CLI::IsMember({"year", "month", "hour"}));
    addRateOptions(command, options.rates);
    command.add_option("--adjust-prices", options.adjustPrices, "In prices of a country: its two letters, such as DE");
    command
        .add_option("--horizon", options.horizon,
                    "What each offer pays over so many months, 12 to 120, with the assumptions kept in the book")
        ->check(horizonProblem);
}

compare::Comparison comparisonFor(CommandContext& context, const book::Book& book, const CompareOptions& options) {
    compare::Settings lens = lensOf(options);
    chooseRates(context, book, options.rates, lens);
    const auto candidate = candidateOf(context, book, options.candidate);
    const auto postings = postingsOf(context, book, options);
    const auto reference = context.reference()->withRates(book.rates());
    lens.horizonMonths = options.horizon;
    // What a working year is, and what was assumed of an offer's time, was set in the book; it holds everywhere.
    const auto stored = book.comparisons();
    if (!stored.empty()) {
        lens.countryYears = stored.front().settings.countryYears;
        lens.commuting = stored.front().settings.commuting;
        lens.assumptions = stored.front().settings.assumptions;
    }
    setPrices(context, *reference, options.adjustPrices, lens);
    lens.asOf = keptDay(context, stored);
    return compare::compare(postings, candidate, *reference, lens, lens.asOf.value_or(context.clock().today()));
}

}  // namespace offerbook::app
