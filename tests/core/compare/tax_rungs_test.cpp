// Gross, net and tax-free pay on one basis: which rules are taken for whom and where, what is said where there are none, and
// that the lines of a rung lead from one figure to the next exactly.
#include "core/compare/equivalents.h"
#include "core/compare/net_share.h"
#include "core/tax/smallest_gross.h"
#include "tests/core/compare/offers.h"

using namespace offerbook;
using compare::Settings;

namespace {

Settings lens(Settings::Basis basis, const char* currency) {
    Settings settings;
    settings.basis = basis;
    settings.currency = Currency::of(currency);
    return settings;
}

Posting offer(std::string_view amount, std::string_view currency, PayBasis basis, std::string city, std::string country) {
    Posting posting = offers::posting(1, "Engineer", offers::pay(amount, amount, currency, PayPeriod::year, basis));
    offers::in(posting, std::move(city), std::move(country));
    return posting;
}

CandidateProfile person(std::initializer_list<std::pair<const char*, const char*>> household) {
    CandidateProfile candidate;
    candidate.name = "A";
    for (const auto& [key, value] : household) candidate.household[key] = value;
    return candidate;
}

compare::ComparablePay paid(const Posting& posting, Settings::Basis basis, const char* currency,
                            const CandidateProfile* candidate = nullptr) {
    return compare::payOf(posting, candidate, offers::reference(), lens(basis, currency), offers::today());
}

const compare::Rung* taxRung(const compare::Ladder& ladder) {
    for (const compare::Rung& rung : ladder.rungs)
        if (rung.step == "tax") return &rung;
    return nullptr;
}

QString amountOf(const compare::Rung& rung, std::string_view line) {
    for (const compare::RungLine& one : rung.lines)
        if (one.id == line) return QString::fromStdString(one.low.toString());
    return {};
}

constexpr auto net = Settings::Basis::net;
constexpr auto gross = Settings::Basis::gross;

}  // namespace

class TaxRungsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Class I, 30, no children, Berlin, 2.9 % additional rate, 2026: the ministry's check table has a wage tax of 6,788 on
    /// 50,000.
    void aGermanGrossBecomesNetLineByLine() {
        const auto pay = paid(offer("50000", "EUR", PayBasis::gross, "Berlin", "DE"), net, "EUR");
        QVERIFY2(pay.ladder.result.has_value(), pay.ladder.whyNot.id.c_str());
        QCOMPARE(pay.basis, PayBasis::net);
        const compare::Rung* rung = taxRung(pay.ladder);
        QVERIFY(rung != nullptr);
        QCOMPARE(amountOf(*rung, "wage-tax"), QStringLiteral("-6788.00"));
        QCOMPARE(amountOf(*rung, "pension"), QStringLiteral("-4650.00"));
        QVERIFY(!rung->assumed.empty());
        for (const auto& line : rung->lines) QVERIFY2(!line.source.empty(), line.id.c_str());
    }

    /// Federal tax 13,170.00 and FICA 7,650.00 on 100,000 in 2026, no state tax in Texas (the note's check by hand).
    void anAmericanGrossInAStateWithoutIncomeTax() {
        const auto pay = paid(offer("100000", "USD", PayBasis::gross, "Houston", "US"), net, "USD");
        QCOMPARE(offers::shown(pay), QStringLiteral("USD 79180.00"));
    }

    /// 10,000 a month in Zurich at 40, single, no church: tax at source 10.59 % (A0N), AHV 5.3 %, ALV 1.1 %, half of 10 % of the
    /// coordinated salary. By the official tariff of 2026.
    void aForeignerInZurichIsTaxedAtSource() {
        CandidateProfile candidate = person({{"churchTax", "false"}});
        candidate.nationalities = {"IN"};
        candidate.permitsComplete = true;
        candidate.birthYear = 1986;
        const auto pay = paid(offer("120000", "CHF", PayBasis::gross, "Zürich", "CH"), net, "CHF", &candidate);
        const compare::Rung* rung = taxRung(pay.ladder);
        QVERIFY2(rung != nullptr, pay.ladder.whyNot.id.c_str());
        QCOMPARE(amountOf(*rung, "source-tax"), QStringLiteral("-12708.00"));
        QCOMPARE(amountOf(*rung, "ahv-iv-eo"), QStringLiteral("-6360.00"));
        QCOMPARE(amountOf(*rung, "pension-fund"), QStringLiteral("-3213.00"));
    }

    void aSwissIsTaxedInTheOrdinaryWay() {
        CandidateProfile candidate = person({});
        candidate.nationalities = {"CH"};
        const auto pay = paid(offer("100000", "CHF", PayBasis::gross, "Zürich", "CH"), net, "CHF", &candidate);
        const compare::Rung* rung = taxRung(pay.ladder);
        QVERIFY2(rung != nullptr, pay.ladder.whyNot.id.c_str());
        QVERIFY(amountOf(*rung, "source-tax").isEmpty());
        QVERIFY(!amountOf(*rung, "federal-tax").isEmpty());
    }

    void theTownDecidesAndNotWhereThePersonLivesNow() {
        const auto church = person({{"state", "BY"}, {"churchTax", "true"}});
        const auto berlin = paid(offer("60000", "EUR", PayBasis::gross, "Berlin", "DE"), net, "EUR", &church);
        const auto munich = paid(offer("60000", "EUR", PayBasis::gross, "Munich", "DE"), net, "EUR", &church);
        QVERIFY(berlin.ladder.result && munich.ladder.result);
        // 9 % church tax in Berlin, 8 % in Bavaria.
        QVERIFY(Money::compare(berlin.ladder.result->low, munich.ladder.result->low) < 0);
    }

    void netGoesBackToTheSmallestGross() {
        const auto down = paid(offer("60000", "EUR", PayBasis::gross, "Bonn", "DE"), net, "EUR");
        QVERIFY(down.ladder.result.has_value());
        const std::string amount = down.ladder.result->low.toString();
        const auto up = paid(offer(amount, "EUR", PayBasis::net, "Bonn", "DE"), gross, "EUR");
        QVERIFY2(up.ladder.result.has_value(), up.ladder.whyNot.id.c_str());
        QCOMPARE(up.basis, PayBasis::gross);
        // The smallest gross may lie a little below the one that was started from, and leaves at least as much.
        QVERIFY(up.ladder.result->low.minor() <= 6'000'000);
        const auto again = paid(offer(up.ladder.result->low.toString(), "EUR", PayBasis::gross, "Bonn", "DE"), net, "EUR");
        QVERIFY(Money::compare(again.ladder.result->low, down.ladder.result->low) >= 0);
    }

    void theStipendOfAnOrganisationKeepsItsPensionAndHealth() {
        Posting posting = offer("63192", "CHF", PayBasis::taxFree, "Geneva", "CH");
        posting.employer = Stated<std::string>::typed("CERN");
        const auto pocket = paid(posting, net, "CHF");
        const compare::Rung* rung = taxRung(pocket.ladder);
        QVERIFY2(rung != nullptr, pocket.ladder.whyNot.id.c_str());
        QVERIFY(!amountOf(*rung, "pension").isEmpty());
        QVERIFY(!amountOf(*rung, "health").isEmpty());
        QVERIFY(amountOf(*rung, "source-tax").isEmpty());
        const auto equivalent = paid(posting, gross, "CHF");
        QVERIFY2(equivalent.ladder.result.has_value(), equivalent.ladder.whyNot.id.c_str());
        QCOMPARE(equivalent.basis, PayBasis::gross);
        // A taxed employer in Geneva has to pay more than what is left of the stipend.
        QVERIFY(Money::compare(equivalent.ladder.result->low, pocket.ladder.result->low) > 0);
        QCOMPARE(QString::fromStdString(equivalent.ladder.rungs[equivalent.ladder.rungs.size() - 1].assumption.id),
                 QStringLiteral("ladder.assume.equivalent"));
    }

    void whereARateIsNotPublishedNothingIsTakenOffAndItIsSaid() {
        Posting posting = offer("91754", "EUR", PayBasis::net, "Bonn", "DE");
        posting.employer = Stated<std::string>::typed("European Centre for Medium-Range Weather Forecasts (ECMWF)");
        const auto pay = paid(posting, net, "EUR");
        QCOMPARE(offers::shown(pay), QStringLiteral("EUR 91754.00"));
        QCOMPARE(pay.basis, PayBasis::taxFree);
        QVERIFY(!pay.ladder.rungs.back().assumption.empty());
        const CandidateProfile knows = person({{"pensionRate", "10"}});
        const auto less = paid(posting, net, "EUR", &knows);
        QVERIFY(less.ladder.result.has_value());
        QVERIFY(Money::compare(less.ladder.result->low, pay.ladder.result->low) < 0);
        QCOMPARE(less.basis, PayBasis::net);
    }

    void shortNamesOfOrganisationsAreNotFoundInOtherNames() {
        const auto& places = offers::reference().taxPlaces();
        QCOMPARE(places.organisation("CERN"), std::string("CERN"));
        QCOMPARE(places.organisation("ESA Elektrobau GmbH"), std::string());
        QCOMPARE(places.organisation("Cernobbio SRL"), std::string());
    }

    void anUnknownBasisIsTakenAsGrossAndSaysSo() {
        const auto pay = paid(offer("100000", "USD", PayBasis::unknown, "Houston", "US"), net, "USD");
        QCOMPARE(offers::shown(pay), QStringLiteral("USD 79180.00"));
        const bool said = std::any_of(pay.ladder.rungs.begin(), pay.ladder.rungs.end(),
                                      [](const compare::Rung& rung) { return rung.assumption.id == "ladder.assume.gross"; });
        QVERIFY(said);
    }

    void whyThereIsNoFigure_data() {
        QTest::addColumn<QString>("city");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("why");
        QTest::newRow("no data for the country") << "Tokyo"
                                                 << "JP"
                                                 << "ladder.why.no-tax-data";
        QTest::newRow("no country") << "Springfield"
                                    << ""
                                    << "ladder.why.no-country";
        QTest::newRow("a state is needed") << "Portland"
                                           << "US"
                                           << "tax.household-needed";
        QTest::newRow("a canton is needed") << "Nirgendwo"
                                            << "CH"
                                            << "tax.household-needed";
    }
    void whyThereIsNoFigure() {
        QFETCH(QString, city);
        QFETCH(QString, country);
        QFETCH(QString, why);
        CandidateProfile foreigner = person({});
        foreigner.nationalities = {"IN"};
        foreigner.permitsComplete = true;
        const auto pay =
            paid(offer("100000", "USD", PayBasis::gross, city.toStdString(), country.toStdString()), net, "USD", &foreigner);
        QVERIFY(!pay.ladder.result);
        QCOMPARE(QString::fromStdString(pay.ladder.whyNot.id), why);
    }

    void placesThatAreTaxedDifferentlyGiveNoFigure() {
        Posting posting = offer("100000", "EUR", PayBasis::gross, "Bonn", "DE");
        posting.locations = Stated<std::vector<Location>>::typed({{"Bonn", "DE", true}, {"Reading", "GB", true}});
        QCOMPARE(QString::fromStdString(paid(posting, net, "EUR").ladder.whyNot.id),
                 QStringLiteral("ladder.why.several-countries"));
        posting.locations = Stated<std::vector<Location>>::typed({{"Bonn", "DE", true}, {"Munich", "DE", true}});
        QCOMPARE(QString::fromStdString(paid(posting, net, "EUR").ladder.whyNot.id), QStringLiteral("ladder.why.several-places"));
        posting.locations = Stated<std::vector<Location>>::typed({{"Bonn", "DE", true}, {"Cologne", "DE", true}});
        QVERIFY(paid(posting, net, "EUR").ladder.result.has_value());
    }

    /// Every rung follows from the one before, on the way down and up, for ranges too.
    void rungsLeadToEachOther() {
        for (const auto basis : {net, gross})
            for (const auto stated : {PayBasis::gross, PayBasis::net, PayBasis::taxFree, PayBasis::unknown}) {
                Posting posting = offers::posting(1, "P", offers::pay("4100", "6900", "EUR", PayPeriod::month, stated));
                offers::in(posting, "Bonn", "DE");
                const auto pay = paid(posting, basis, "CHF");
                QVERIFY2(pay.ladder.result.has_value(), pay.ladder.whyNot.id.c_str());
                std::optional<MoneyRange> figure;
                for (const auto& rung : pay.ladder.rungs) {
                    QCOMPARE(rung.in, figure);
                    if (rung.in) QCOMPARE(*compare::applied(rung, *rung.in, rung.out->currency()), *rung.out);
                    figure = rung.out;
                }
            }
    }

    void theStipendAsAGrossElsewhere() {
        const Money stipend = *Money::parse("60000.00", Currency::of("CHF"));
        tax::TaxQuestion boston;
        boston.year = 2026;
        boston.household = {{"state", "MA"}};
        const auto taxes = offers::reference().taxes().prepare("US", boston);
        QVERIFY(taxes);
        const auto ladder = compare::equivalentGross(stipend, {"US", "Boston, US", *taxes}, offers::reference(), offers::today());
        QVERIFY2(ladder.result.has_value(), ladder.whyNot.id.c_str());
        QCOMPARE(ladder.rungs.size(), std::size_t{3});
        QCOMPARE(QString::fromStdString(ladder.rungs[1].step), QStringLiteral("currency"));
        const auto& gross = ladder.result->low;
        QCOMPARE((*taxes)->net(gross.minor()) >= ladder.rungs[1].out->low.minor(), true);
        QCOMPARE((*taxes)->net(gross.minor() - 1) < ladder.rungs[1].out->low.minor(), true);
    }

    void theCurveAndThePartsOfABar() {
        tax::TaxQuestion question;
        question.year = 2026;
        const auto taxes = offers::reference().taxes().prepare("DE", question);
        QVERIFY(taxes);
        const Currency franc = Currency::of("CHF");
        const auto curve = compare::netShareCurve({"DE", "Germany", *taxes}, Money::ofMinor(2'000'000, franc),
                                                  Money::ofMinor(20'000'000, franc), 10, offers::reference(), offers::today());
        QCOMPARE(curve.points.size(), std::size_t{10});
        for (const auto& point : curve.points) {
            QCOMPARE(point.gross.currency(), Currency::of("EUR"));
            QCOMPARE(point.net.minor(), (*taxes)->net(point.gross.minor()));
        }
        QVERIFY(curve.points.front().sharePercent > curve.points.back().sharePercent);
        const auto csv = compare::toCsv({curve});
        QCOMPARE(std::count(csv.begin(), csv.end(), '\n'), 11);

        const Money amount = Money::ofMinor(6'000'000, Currency::of("EUR"));
        const auto parts = compare::netParts(amount, (*taxes)->lines(amount.minor()));
        Money sum = Money::zero(amount.currency());
        for (const auto& part : parts) sum = sum + part.amount;
        QCOMPARE(sum, amount);
        QCOMPARE(parts.front().span.from, 0);
        QCOMPARE(parts.back().span.to, 1000);
    }
};

QTEST_APPLESS_MAIN(TaxRungsTest)
#include "tax_rungs_test.moc"
