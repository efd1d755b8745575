#include "core/compare/pay_lead.h"
#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"
#include "ui/phrases/value_text.h"
#include "ui/report/report_sections.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace offerbook::ui {
namespace {

using compare::Comparability;

ReportCard paysMost(const compare::Comparison& comparison, const text::Formatter& format) {
    QStringList names;
    for (const std::size_t best : comparison.bestPay) names << offerName(comparison, comparison.offers[best].posting.id);
    const auto& pay = comparison.offers[comparison.bestPay.front()].pay;
    const QString figure = toQt(format.range(*pay.ladder.result, text::Formatter::Digits::none));
    return {QCoreApplication::translate("Report", "Pays most"), joinedNames(names),
            QCoreApplication::translate("Report", "%1 %2, %3")
                .arg(figure, perPeriod(comparison.settings.period), term(toWord(pay.basis)))};
}

/// "1 tax-free, 1 net, 2 gross": what stands side by side.
QString basesInWords(const compare::Comparison& comparison) {
    QStringList parts;
    for (const PayBasis basis : {PayBasis::taxFree, PayBasis::net, PayBasis::gross, PayBasis::unknown}) {
        const auto count = std::count_if(
            comparison.offers.begin(), comparison.offers.end(),
            [basis](const compare::ComparableOffer& offer) { return offer.pay.ladder.result && offer.pay.basis == basis; });
        const QString word =
            basis == PayBasis::unknown ? QCoreApplication::translate("Report", "gross or net not known") : term(toWord(basis));
        if (count > 0)
            parts << QCoreApplication::translate("Report", "%1 %2", "how many offers of a kind")
                         .arg(numberInWords(static_cast<std::size_t>(count)), word);
    }
    return parts.join(QStringLiteral(", "));
}

ReportCard noOrder(const compare::Comparison& comparison) {
    const QString bases = basesInWords(comparison);
    return {QCoreApplication::translate("Report", "Pays most"), QCoreApplication::translate("Report", "cannot be told"),
            bases.isEmpty() ? QCoreApplication::translate("Report", "no offer has a figure that can be compared") : bases};
}

/// The sentence of core for two offers that cannot be held against each other, else for two that can with care; empty
/// where all can.
QString obstacle(const compare::Comparison& comparison, const text::Formatter& format) {
    for (const Comparability grave : {Comparability::notComparable, Comparability::caution})
        for (std::size_t i = 0; i < comparison.offers.size(); ++i)
            for (std::size_t k = i + 1; k < comparison.offers.size(); ++k) {
                const auto relation = compare::relate(comparison.offers[i], comparison.offers[k]);
                if (relation.comparability == grave) return phrase(relation.why, format);
            }
    return {};
}

ReportCard whyNoOrder(const compare::Comparison& comparison, const text::Formatter& format) {
    const QString title = QCoreApplication::translate("Report", "Why no order can be told");
    const auto isOf = [&](std::initializer_list<PayBasis> bases) {
        return std::any_of(comparison.offers.begin(), comparison.offers.end(), [&](const compare::ComparableOffer& offer) {
            return offer.pay.ladder.result && std::find(bases.begin(), bases.end(), offer.pay.basis) != bases.end();
        });
    };
    const QString why = obstacle(comparison, format);
    if (isOf({PayBasis::unknown})) return {title, QCoreApplication::translate("Report", "gross or net?"), why};
    if (isOf({PayBasis::gross}) && isOf({PayBasis::net, PayBasis::taxFree}))
        return {title, QCoreApplication::translate("Report", "gross beside net"), why};
    if (isOf({PayBasis::net}) && isOf({PayBasis::taxFree}))
        return {title, QCoreApplication::translate("Report", "net beside tax-free"), why};
    if (!why.isEmpty()) return {title, QCoreApplication::translate("Report", "a figure is missing"), why};
    return {title, QCoreApplication::translate("Report", "the ranges overlap"),
            QCoreApplication::translate("Report", "What each employer would really pay decides: ask for the figure.")};
}

ReportCard whatWouldChangeIt(const compare::Comparison& comparison, const text::Formatter& format) {
    const auto lead = compare::smallestLead(comparison);
    if (!lead)
        return {QCoreApplication::translate("Report", "What would change it"),
                QCoreApplication::translate("Report", "an open upper end"),
                QCoreApplication::translate("Report", "One offer names no highest figure: ask for it.")};
    const QString amount = toQt(format.money(lead->least, text::Formatter::Digits::none));
    return {QCoreApplication::translate("Report", "What would change it"),
            QCoreApplication::translate("Report", "%1 more", "an amount of money").arg(amount),
            QCoreApplication::translate("Report", "%1 from %2 would draw level")
                .arg(perPeriod(comparison.settings.period), offerName(comparison, comparison.offers[lead->over].posting.id))};
}

ReportCard askBefore(const compare::Comparison& comparison) {
    ReportCard card{QCoreApplication::translate("Report", "Ask before you sign"), {}, {}};
    const auto count = comparison.questions.size();
    const auto deciding = std::count_if(comparison.questions.begin(), comparison.questions.end(),
                                        [](const compare::OpenQuestion& question) { return question.couldChangeDecision; });
    if (count == 0) {
        card.answer = QCoreApplication::translate("Report", "nothing");
        card.detail = QCoreApplication::translate("Report", "no question is open");
        return card;
    }
    card.answer = count == 1 ? QCoreApplication::translate("Report", "1 question")
                             : QCoreApplication::translate("Report", "%1 questions").arg(count);
    if (deciding == 0)
        card.detail = QCoreApplication::translate("Report", "none of them would change the decision");
    else
        card.detail = deciding == 1 ? QCoreApplication::translate("Report", "one of them can change the decision")
                                    : QCoreApplication::translate("Report", "%1 of them can change the decision")
                                          .arg(numberInWords(static_cast<std::size_t>(deciding)));
    return card;
}

}  // namespace

ReportCards answerCards(const ReportInput& input, const text::Formatter& format) {
    const compare::Comparison& comparison = input.comparison;
    if (comparison.offers.empty()) return {};
    if (comparison.offers.size() == 1) return {{askBefore(comparison)}};
    if (comparison.bestPay.empty()) return {{noOrder(comparison), whyNoOrder(comparison, format), askBefore(comparison)}};
    return {{paysMost(comparison, format), whatWouldChangeIt(comparison, format), askBefore(comparison)}};
}

}  // namespace offerbook::ui
