// Unemployment benefit by the rules of the pack: what a rule pays, for how long, and what it asks before it pays. An amount
// above the country's maximum, or one on the wrong side of taxes, would make a contract look safer than it is.
#include "tests/core/compare/horizon/horizon_offers.h"

using namespace offerbook;
using compare::HorizonOffer;
using compare::OfferAssumptions;
using offers::decimal;

Q_DECLARE_METATYPE(OfferAssumptions)

namespace {

/// A fixed term from 1 October 2026 with so much gross a month.
Posting job(const char* country, const char* currency, const char* perMonth, const char* months = "24",
            PayBasis basis = PayBasis::gross) {
    Posting posting = offers::fellow();
    posting.salary = Stated<Pay>::typed(offers::pay(perMonth, perMonth, currency, PayPeriod::month, basis));
    posting.locations = Stated<std::vector<Location>>::typed({{"", std::string(country).substr(0, 2), true}});
    if (std::string_view(country).size() > 2)
        posting.locations = Stated<std::vector<Location>>::typed({{"", "US", true, std::string(country).substr(3)}});
    offers::lasts(posting, ContractTerm::Kind::fixedTerm, months);
    return posting;
}

OfferAssumptions byRule(std::optional<int> age = 30, std::optional<int> children = 0) {
    OfferAssumptions made = offers::assumed(1);
    made.benefit = OfferAssumptions::Benefit::byRule;
    made.age = age;
    made.children = children;
    return made;
}

OfferAssumptions insured(int months) {
    OfferAssumptions made = byRule();
    made.insuredMonths = months;
    return made;
}

}  // namespace

class BenefitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pays_data() {
        QTest::addColumn<Posting>("posting");
        QTest::addColumn<OfferAssumptions>("assumption");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("benefit");
        const auto row = [](const char* name, Posting posting, OfferAssumptions assumption, const char* currency,
                            const char* benefit) {
            QTest::newRow(name) << std::move(posting) << std::move(assumption) << QString::fromLatin1(currency)
                                << QString::fromLatin1(benefit);
        };
        // 8,000 x 70 % = 5,600 a month; 400 daily allowances, 21.7 in a month
        row("CH, 24 months insured", job("CH", "CHF", "8000"), byRule(), "CHF", "103225.81");
        row("CH with a child: 80 %", job("CH", "CHF", "8000"), byRule(30, 1), "CHF", "117972.35");
        row("CH above the maximum of 12,350", job("CH", "CHF", "15000"), byRule(), "CHF", "159354.84");
        row("CH, 12 months: 260", job("CH", "CHF", "8000", "12"), byRule(), "CHF", "67096.77");
        row("CH, from 55 on: 520", job("CH", "CHF", "8000"), byRule(55), "CHF", "134193.55");
        row("CH, below 25 without children: 200", job("CH", "CHF", "8000"), byRule(24), "CHF", "51612.90");
        row("GB, a fixed amount", job("GB", "GBP", "4000"), byRule(), "GBP", "2484.30");
        row("GB below 25", job("GB", "GBP", "4000"), byRule(24), "GBP", "1966.90");
        // 120,000 / 52 / 2 is above 1,105 a week; 26 weeks
        row("Massachusetts", job("US MA", "USD", "10000"), byRule(), "USD", "28730.00");
        row("Massachusetts with a child", job("US MA", "USD", "10000"), byRule(30, 1), "USD", "29380.00");
        // 80, 70 and 65 % of 34,000, 100 of 260 days of a year each
        row("SE in three steps", job("SE", "SEK", "50000"), byRule(), "SEK", "337384.61");
        row("IE, 450, 375 and 300 a week", job("IE", "EUR", "5000"), insured(60), "EUR", "14625.00");
        row("IE with fewer contributions", job("IE", "EUR", "5000"), byRule(), "EUR", "7800.00");
        row("DK at the maximum", job("DK", "DKK", "50000"), byRule(), "DKK", "506208.00");
        // 75 % of 5,969.07 for two months, then 70 %
        row("NL, three months", job("NL", "EUR", "8000"), byRule(), "EUR", "13131.95");
        OfferAssumptions shorter = byRule();
        shorter.benefitMonths = 6;
        row("at most six months", job("CH", "CHF", "8000"), shorter, "CHF", "33600.00");
        OfferAssumptions earlier = byRule();
        earlier.previousGross = decimal("6000");
        row("of another gross", job("CH", "CHF", "8000"), earlier, "CHF", "77419.35");
    }
    void pays() {
        QFETCH(Posting, posting);
        QFETCH(OfferAssumptions, assumption);
        QFETCH(QString, currency);
        compare::Settings lens;
        lens.currency = Currency::of(currency.toStdString());
        const auto comparison = offers::over(120, {posting}, {assumption}, lens);
        const HorizonOffer& offer = comparison.horizon->offers.front();
        QCOMPARE(offers::idsOf(offer.questions), QString());
        QVERIFY(offer.sum.result);
        QTEST(QString::fromStdString((offer.sum.result->low - offer.certain.result->low).toString()), "benefit");
        QVERIFY(offers::has(offer.assumptions, "horizon.benefit.rule"));
        const auto& rung = offer.sum.rungs.back();
        QVERIFY(rung.step == "horizon-benefit" && !rung.source.empty() && !rung.date.empty());
    }

    /// 60 % of gross less 20 % less wage tax, for twelve months. SGB III 149, 153; the wage tax of 60,000 a year in class I is
    /// that of the official algorithm of 2026.
    void germanBenefitIsNet() {
        compare::Settings lens;
        lens.currency = Currency::of("EUR");
        const auto asStated = offers::over(60, {job("DE", "EUR", "5000")}, {byRule()}, lens);
        QCOMPARE(offers::idsOf(asStated.horizon->offers.front().questions), QStringLiteral("horizon.ask.benefit-other-basis"));
        lens.basis = compare::Settings::Basis::net;
        const auto net = offers::over(60, {job("DE", "EUR", "5000")}, {byRule()}, lens);
        const HorizonOffer& offer = net.horizon->offers.front();
        QCOMPARE(offers::idsOf(offer.questions), QString());
        Decimal wageTax;
        for (const auto& rung : net.offers.front().pay.ladder.rungs)
            for (const auto& line : rung.lines)
                if (line.id == "wage-tax" || line.id == "solidarity-surcharge") wageTax = wageTax + line.low.toDecimal();
        QVERIFY(wageTax.sign() < 0);
        const Decimal expected = ((Decimal(48000) + wageTax) * Decimal(60)).dividedBy(100, 2, Rounding::halfEven);
        QCOMPARE((offer.sum.result->low - offer.certain.result->low).toDecimal().toString(), expected.toString());
    }

    void asks_data() {
        QTest::addColumn<Posting>("posting");
        QTest::addColumn<OfferAssumptions>("assumption");
        QTest::addColumn<QString>("question");
        const auto row = [](const char* name, Posting posting, OfferAssumptions assumption, const char* question) {
            QTest::newRow(name) << std::move(posting) << std::move(assumption) << QString::fromLatin1(question);
        };
        const Posting swiss = job("CH", "CHF", "8000");
        row("age and children", swiss, byRule(std::nullopt, std::nullopt), "horizon.ask.age horizon.ask.children");
        row("eleven months", job("CH", "CHF", "8000", "11"), byRule(), "horizon.ask.too-few-months");
        row("a country without a rule", job("FR", "CHF", "8000"), byRule(), "horizon.ask.no-rule");
        row("a state without a rule", job("US CA", "CHF", "8000"), byRule(), "horizon.ask.no-rule");
        Posting nowhere = swiss;
        nowhere.locations = {};
        row("no country", nowhere, byRule(), "horizon.ask.benefit-country");
        Posting cern = swiss;
        cern.employer = Stated<std::string>::typed("CERN");
        row("outside national insurance", cern, byRule(), "horizon.ask.not-insured");
        row("too little earned", job("US MA", "USD", "500"), byRule(), "horizon.ask.too-little-earned");
        row("pay that no state taxes", job("CH", "CHF", "8000", "24", PayBasis::taxFree), byRule(),
            "horizon.ask.benefit-other-basis");
    }
    void asks() {
        QFETCH(Posting, posting);
        QFETCH(OfferAssumptions, assumption);
        const auto comparison = offers::over(60, {posting}, {assumption});
        const HorizonOffer& offer = comparison.horizon->offers.front();
        QTEST(offers::idsOf(offer.questions), "question");
        QCOMPARE(*offer.sum.result, *offer.certain.result);
    }

    void theCandidateAnswers() {
        CandidateProfile person;
        person.name = "A";
        person.birthYear = 1990;
        person.residence = "FR";
        person.household = {{"children", "1"}};
        const auto comparison = offers::over(120, {job("CH", "CHF", "8000")}, {byRule(std::nullopt, std::nullopt)}, {}, person);
        const HorizonOffer& offer = comparison.horizon->offers.front();
        QCOMPARE(offers::idsOf(offer.questions), QString());
        QCOMPARE((offer.sum.result->low - offer.certain.result->low).toString(), std::string("117972.35"));
        // Who lives elsewhere claims there.
        QVERIFY(offers::has(offer.assumptions, "horizon.benefit.residence"));
    }

    void everyRuleBearsItsSource() {
        const auto& rules = offers::reference().unemployment();
        QVERIFY(rules.rules().size() >= 8);
        for (const auto& rule : rules.rules())
            QVERIFY2(!rule.source.empty() && !rule.year.empty() && !rule.quality.empty(), rule.country.c_str());
        QVERIFY(rules.rule("FR", "") == nullptr);
        QVERIFY(rules.rule("US", "") == nullptr);
        QVERIFY(rules.rule("US", "MA") != nullptr);
        QVERIFY(rules.trialNotice("CH") != nullptr && rules.trialNotice("GB") == nullptr);
    }
};

QTEST_APPLESS_MAIN(BenefitTest)
#include "benefit_test.moc"
