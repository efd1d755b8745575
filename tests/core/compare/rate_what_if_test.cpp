// What a moved rate does to the order of the offers: every figure and every flip was computed by hand. A franc-euro rate of
// 0.9313 and a dollar-euro rate of 1.1206 are those of 9 October 2026.
#include "core/compare/rate_what_if.h"
#include "tests/core/compare/offers.h"

using namespace offerbook;
using compare::RateFlip;
using compare::RateWhatIf;
using compare::Settings;
using offers::decimal;

class RateWhatIfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesThePay();
    void findsTheFlip_data();
    void findsTheFlip();
    void aFlipHoldsAgainstTheComparisonItself_data();
    void aFlipHoldsAgainstTheComparisonItself();
    void ordersRangesByTheirMiddles();
    void aRateOfOnesOwnMovesToo();
    void ratesToThirdCurrenciesFollow();
    void saysWhyNot_data();
    void saysWhyNot();
    void saysItInWords();
};

namespace {

Posting yearly(std::int64_t id, std::string_view low, std::string_view high, std::string_view currency,
               PayBasis basis = PayBasis::gross) {
    return offers::posting(id, "Offer " + std::to_string(id), offers::pay(low, high, currency, PayPeriod::year, basis));
}

Posting yearly(std::int64_t id, std::string_view amount, std::string_view currency) {
    return yearly(id, amount, amount, currency);
}

Settings in(std::string_view currency) {
    Settings lens;
    lens.currency = Currency::of(currency);
    return lens;
}

compare::Comparison compared(const std::vector<Posting>& postings, const Settings& lens) {
    return compare::compare(postings, std::nullopt, offers::reference(), lens, offers::today());
}

RateWhatIf moved(const compare::Comparison& comparison, std::string_view currency) {
    return compare::whatIfRateMoves(comparison, Currency::of(currency), offers::reference());
}

/// "CHF 44702.40 #2": pay and place.
QString shown(const compare::RatePlace& place) {
    if (!place.pay) return QStringLiteral("none");
    return QString::fromStdString(place.pay->low.toCodeString() +
                                  (place.pay->isSingle() ? "" : "-" + place.pay->high.toString()) + " #" +
                                  std::to_string(place.place));
}

/// "0.95 2.01 tie": rate, percent, and who is first.
QString shown(const std::optional<RateFlip>& flip) {
    if (!flip) return QStringLiteral("stays");
    QString text = QString::fromStdString(flip->rate.toString() + " " + flip->percent.toString());
    for (const std::size_t offer : flip->first) text += QStringLiteral(" #%1").arg(offer);
    return text + (flip->isTie ? QStringLiteral(" tie") : QString());
}

}  // namespace

void RateWhatIfTest::movesThePay() {
    const auto comparison = compared({yearly(1, "60000", "EUR"), yearly(2, "57000", "CHF")}, in("CHF"));
    const RateWhatIf whatIf = moved(comparison, "EUR");
    QCOMPARE(whatIf.scenarios.size(), std::size_t{3});
    const auto &down = whatIf.scenarios[0], &now = whatIf.scenarios[1], &up = whatIf.scenarios[2];
    QCOMPARE(down.rate, decimal("0.74504"));
    QCOMPARE(shown(down.offers[0]), QStringLiteral("CHF 44702.40 #2"));
    QCOMPARE(shown(down.offers[1]), QStringLiteral("CHF 57000.00 #1"));
    QVERIFY(!down.changesOrder);
    QCOMPARE(shown(now.offers[0]), QStringLiteral("CHF 55878.00 #2"));
    QCOMPARE(up.rate, decimal("1.11756"));
    QCOMPARE(shown(up.offers[0]), QStringLiteral("CHF 67053.60 #1"));
    QCOMPARE(shown(up.offers[1]), QStringLiteral("CHF 57000.00 #2"));
    QVERIFY(up.changesOrder);
    QCOMPARE(whatIf.first, std::vector<std::size_t>{1});
}

void RateWhatIfTest::findsTheFlip_data() {
    QTest::addColumn<QString>("euros");
    QTest::addColumn<QString>("francs");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("below");
    QTest::addColumn<QString>("above");
    // 60,000 r = 57,000 at r = 0.95; a ten-millionth less gives 56,999.99.
    QTest::newRow("above") << "60000"
                           << "57000"
                           << "CHF"
                           << "stays"
                           << "0.95 2.01 #0 #1 tie";
    // 60,000 x 0.8333335 = 50,000.01; x 0.8333334 = 50,000.004, to the cent the same as the other.
    QTest::newRow("below") << "60000"
                           << "50000"
                           << "CHF"
                           << "0.8333334 -10.52 #0 #1 tie"
                           << "stays";
    // Beyond 20 %: 60,000 x 1.5 = 90,000.
    QTest::newRow("far above") << "60000"
                               << "90000"
                               << "CHF"
                               << "stays"
                               << "1.5 61.07 #0 #1 tie";
    // 60,000 x 4 x 0.9313 = 223,512.
    QTest::newRow("not within four times") << "60000"
                                           << "223512.01"
                                           << "CHF"
                                           << "stays"
                                           << "stays";
    QTest::newRow("at four times") << "60000"
                                   << "223512"
                                   << "CHF"
                                   << "stays"
                                   << "3.7252 300 #0 #1 tie";
    // In euros: 57,000 x 1.052632 = 60,000.02; x 1.052631 = 59,999.97. One franc is 1.0737679 euros.
    QTest::newRow("the other way") << "60000"
                                   << "57000"
                                   << "EUR"
                                   << "1.052631 -1.97 #0"
                                   << "stays";
}

void RateWhatIfTest::findsTheFlip() {
    QFETCH(QString, euros);
    QFETCH(QString, francs);
    QFETCH(QString, currency);
    QFETCH(QString, below);
    QFETCH(QString, above);
    const auto comparison =
        compared({yearly(1, euros.toStdString(), "EUR"), yearly(2, francs.toStdString(), "CHF")}, in(currency.toStdString()));
    const RateWhatIf whatIf = moved(comparison, currency == QLatin1String("CHF") ? "EUR" : "CHF");
    QVERIFY(whatIf.whyNot.empty());
    QCOMPARE(shown(whatIf.below), below);
    QCOMPARE(shown(whatIf.above), above);
}

void RateWhatIfTest::aFlipHoldsAgainstTheComparisonItself_data() {
    QTest::addColumn<int>("basis");
    QTest::addColumn<int>("period");
    QTest::newRow("gross a year") << 0 << static_cast<int>(PayPeriod::year);
    QTest::newRow("net a year") << 1 << static_cast<int>(PayPeriod::year);
    QTest::newRow("net a month") << 1 << static_cast<int>(PayPeriod::month);
    QTest::newRow("gross an hour") << 0 << static_cast<int>(PayPeriod::hour);
}

/// With the rate of the flip typed by hand the comparison has another first, one digit before it has not: also where taxes
/// lie between the rate and the figure.
void RateWhatIfTest::aFlipHoldsAgainstTheComparisonItself() {
    QFETCH(int, basis);
    QFETCH(int, period);
    Posting euros = yearly(1, "90000", "EUR");
    Posting francs = yearly(2, "95000", "CHF");
    for (Posting* posting : {&euros, &francs}) {
        offers::in(*posting, "Zürich", "CH");
        offers::hours(*posting, "42");
    }
    Settings lens = in("CHF");
    lens.basis = basis == 1 ? Settings::Basis::net : Settings::Basis::gross;
    lens.period = static_cast<PayPeriod>(period);
    const RateWhatIf whatIf = moved(compared({euros, francs}, lens), "EUR");
    QVERIFY2(whatIf.whyNot.empty(), whatIf.whyNot.id.c_str());
    QVERIFY(whatIf.above);
    const auto eurosPayMore = [&](const Decimal& rate) {
        Settings typed = lens;
        setManualRate(typed.rates, {Currency::of("EUR"), Currency::of("CHF"), rate, {}, offers::today()});
        const auto comparison = compared({euros, francs}, typed);
        return Money::compare(comparison.offers[0].pay.ladder.result->low, comparison.offers[1].pay.ladder.result->low);
    };
    QVERIFY(eurosPayMore(whatIf.above->rate) >= 0);
    QVERIFY(eurosPayMore(whatIf.above->rate - decimal("0.0000001")) < 0);
}

void RateWhatIfTest::ordersRangesByTheirMiddles() {
    const auto comparison = compared({yearly(1, "50000", "70000", "EUR"), yearly(2, "57000", "CHF")}, in("CHF"));
    const RateWhatIf whatIf = moved(comparison, "EUR");
    QCOMPARE(shown(whatIf.above), QStringLiteral("0.95 2.01 #0 #1 tie"));
    QCOMPARE(shown(whatIf.scenarios[2].offers[0]), QStringLiteral("CHF 55878.00-78229.20 #1"));
    QCOMPARE(whatIf.notes.size(), std::size_t{1});
    QCOMPARE(whatIf.notes.front().id, std::string("rate-what-if.middles"));
}

void RateWhatIfTest::aRateOfOnesOwnMovesToo() {
    Settings lens = in("CHF");
    setManualRate(lens.rates, {Currency::of("CHF"), Currency::of("EUR"), decimal("0.8"), "our bank", offers::today()});
    const auto comparison = compared({yearly(1, "60000", "EUR"), yearly(2, "57000", "CHF")}, lens);
    const RateWhatIf whatIf = moved(comparison, "EUR");
    QCOMPARE(shown(whatIf.scenarios[1].offers[0]), QStringLiteral("CHF 75000.00 #1"));
    QCOMPARE(shown(whatIf.scenarios[0].offers[0]), QStringLiteral("CHF 60000.00 #1"));
    QCOMPARE(shown(whatIf.scenarios[2].offers[0]), QStringLiteral("CHF 90000.00 #1"));
    QCOMPARE(shown(whatIf.below), QStringLiteral("0.95 -24 #0 #1 tie"));
}

/// Dollars for a job that is taxed in Germany go through euros: what a dollar is worth there moves with the rate too.
void RateWhatIfTest::ratesToThirdCurrenciesFollow() {
    Posting dollars = yearly(1, "100000", "USD");
    offers::in(dollars, "Berlin", "DE");
    Posting francs = yearly(2, "40000", "CHF");
    offers::in(francs, "Zürich", "CH");
    Settings lens = in("CHF");
    lens.basis = Settings::Basis::net;
    const auto comparison = compared({dollars, francs}, lens);
    QVERIFY(comparison.offers[0].pay.rates.size() > 1);
    const RateWhatIf whatIf = moved(comparison, "USD");
    QVERIFY2(whatIf.whyNot.empty(), whatIf.whyNot.id.c_str());
    // At 120 cents the dollar, the pay is that of 120,000 dollars today.
    Posting more = yearly(1, "120000", "USD");
    offers::in(more, "Berlin", "DE");
    QCOMPARE(whatIf.scenarios[2].offers[0].pay, compared({more, francs}, lens).offers[0].pay.ladder.result);
}

void RateWhatIfTest::saysWhyNot_data() {
    QTest::addColumn<QString>("currency");
    QTest::addColumn<int>("secondBasis");
    QTest::addColumn<QString>("id");
    QTest::newRow("its own") << "CHF" << static_cast<int>(PayBasis::gross) << "rate-what-if.own-currency";
    QTest::newRow("not there") << "USD" << static_cast<int>(PayBasis::gross) << "rate-what-if.not-used";
    QTest::newRow("gross beside net") << "EUR" << static_cast<int>(PayBasis::net) << "compare.relation.gross-beside-net";
    QTest::newRow("one figure") << "EUR" << -1 << "rate-what-if.too-few";
}

void RateWhatIfTest::saysWhyNot() {
    QFETCH(QString, currency);
    QFETCH(int, secondBasis);
    QFETCH(QString, id);
    std::vector<Posting> postings{yearly(1, "60000", "EUR")};
    if (secondBasis >= 0)
        postings.push_back(yearly(2, "57000", "57000", "CHF", static_cast<PayBasis>(secondBasis)));
    else
        postings.push_back(Posting{});
    const auto comparison = compared(postings, in("CHF"));
    const RateWhatIf whatIf = moved(comparison, currency.toStdString());
    QCOMPARE(QString::fromStdString(whatIf.whyNot.id), id);
    QVERIFY(whatIf.scenarios.empty());
    QCOMPARE(compare::sentencesOf(whatIf, comparison).size(), std::size_t{1});
}

void RateWhatIfTest::saysItInWords() {
    Posting without = yearly(3, "1", "CHF");
    without.salary = {};
    const auto comparison = compared({yearly(1, "60000", "EUR"), yearly(2, "57000", "CHF"), without}, in("CHF"));
    const auto sentences = compare::sentencesOf(moved(comparison, "EUR"), comparison);
    QStringList ids;
    for (const Message& sentence : sentences) ids << QString::fromStdString(sentence.id);
    QCOMPARE(ids, (QStringList{QStringLiteral("rate-what-if.first"), QStringLiteral("rate-what-if.stays-down"),
                               QStringLiteral("rate-what-if.tie-up"), QStringLiteral("rate-what-if.left-out")}));
    QCOMPARE(sentences[0].args.front().value, std::string("Offer 2"));
    QCOMPARE(sentences[2].args.back().value, std::string("Offer 1"));
    QCOMPARE(sentences[1].args[1].value, std::string("0.232825"));
}

QTEST_GUILESS_MAIN(RateWhatIfTest)
#include "rate_what_if_test.moc"
