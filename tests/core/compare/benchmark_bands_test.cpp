#include "core/compare/benchmark_bands.h"
#include "core/compare/pay_lead.h"

#include <QtTest>

using namespace offerbook;

namespace {

Pay pay(int low, int high, const char* currency, PayBasis basis) {
    Pay made;
    made.low = Decimal(low);
    made.high = Decimal(high);
    made.currency = Currency::of(currency);
    made.period = PayPeriod::year;
    made.basis = basis;
    return made;
}

Posting offer(int id, const char* title, const Pay& salary) {
    Posting posting;
    posting.id = PostingId(id);
    posting.title = Stated<std::string>::typed(title);
    posting.salary = Stated<Pay>::typed(salary);
    return posting;
}

compare::Comparison compared(const std::vector<Posting>& offers, const ReferenceData& reference) {
    using namespace std::chrono_literals;
    return compare::compare(offers, std::nullopt, reference, {}, 2026y / 11 / 20);
}

}  // namespace

class BenchmarkBandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void kindsOfRole_data();
    void kindsOfRole();
    void marketPayIsHeldAgainstItsOwnBasisOnly();
    void marketPayOfACountryIsTaxedThere();
    void leadIsFromTheLowestToTheHighest();

private:
    std::shared_ptr<const ReferenceData> reference_;
};

void BenchmarkBandsTest::initTestCase() {
    auto loaded = ReferenceData::load(OFFERBOOK_REFERENCE_DIR);
    QVERIFY(loaded);
    reference_ = *loaded;
}

void BenchmarkBandsTest::kindsOfRole_data() {
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same") << "Machine Learning Engineer"
                              << "Machine Learning Engineer" << true;
    QTest::newRow("another level") << "Junior Machine Learning Engineer"
                                   << "Senior Machine Learning Engineer (80 %)" << true;
    QTest::newRow("written short") << "Machine Learning Engineer"
                                   << "ML Performance Engineer" << true;
    QTest::newRow("another kind") << "Machine Learning Engineer"
                                  << "Data Engineer" << false;
    QTest::newRow("part of a word") << "Engine"
                                    << "Engineer" << false;
    QTest::newRow("only a level") << "Junior"
                                  << "Junior Developer" << false;
    QTest::newRow("no role") << ""
                             << "Data Engineer" << false;
    QTest::newRow("umlauts") << "Übersetzer"
                             << "Senior Übersetzer" << true;
}

void BenchmarkBandsTest::kindsOfRole() {
    QFETCH(QString, role);
    QFETCH(QString, title);
    QFETCH(bool, same);
    QCOMPARE(compare::isSameKindOfRole(role.toStdString(), title.toStdString()), same);
}

void BenchmarkBandsTest::marketPayIsHeldAgainstItsOwnBasisOnly() {
    const auto comparison = compared({offer(1, "Data Engineer", pay(100000, 120000, "CHF", PayBasis::gross)),
                                      offer(2, "Data Engineer", pay(80000, 90000, "EUR", PayBasis::net))},
                                     *reference_);
    Benchmark market;
    market.role = "Data Engineer";
    market.pay = pay(90000, 110000, "USD", PayBasis::gross);
    Benchmark wordless = market;
    wordless.pay.currency.reset();
    const auto bands = compare::benchmarkBands({market, wordless}, comparison, *reference_);
    QCOMPARE(bands.size(), std::size_t{2});
    QCOMPARE(bands[0].offers, std::vector<std::size_t>{0});
    QCOMPARE(bands[0].pay.ladder.result->currency().code(), std::string_view("CHF"));
    QVERIFY(bands[1].offers.empty());
    QVERIFY(!bands[1].whyNot.empty());
}

/// Gross figures of a guide to pay in Germany beside net offers: with the country they come to a net figure, without to none.
void BenchmarkBandsTest::marketPayOfACountryIsTaxedThere() {
    using namespace std::chrono_literals;
    compare::Settings settings;
    settings.basis = compare::Settings::Basis::net;
    const auto comparison = compare::compare({offer(1, "Data Engineer", pay(40000, 44000, "EUR", PayBasis::net))}, std::nullopt,
                                             *reference_, settings, 2026y / 11 / 20);
    Benchmark market;
    market.role = "Data Engineer";
    market.pay = pay(60000, 70000, "EUR", PayBasis::gross);
    Benchmark ofGermany = market;
    ofGermany.country = "DE";
    const auto bands = compare::benchmarkBands({market, ofGermany}, comparison, *reference_);
    QVERIFY(!bands[0].pay.ladder.result);
    QVERIFY(bands[0].offers.empty());
    QVERIFY(bands[1].pay.ladder.result);
    QCOMPARE(bands[1].pay.basis, PayBasis::net);
    QCOMPARE(bands[1].offers, std::vector<std::size_t>{0});
}

void BenchmarkBandsTest::leadIsFromTheLowestToTheHighest() {
    const auto comparison = compared(
        {offer(1, "A", pay(70000, 80000, "CHF", PayBasis::gross)), offer(2, "B", pay(85000, 99000, "CHF", PayBasis::gross)),
         offer(3, "C", pay(60000, 60000, "CHF", PayBasis::gross))},
        *reference_);
    const auto lead = compare::smallestLead(comparison);
    QVERIFY(lead);
    QCOMPARE(lead->over, std::size_t{0});
    QCOMPARE(lead->least.toCodeString(), std::string("CHF 5000.00"));
    QVERIFY(!compare::smallestLead(compared({}, *reference_)));
}

QTEST_APPLESS_MAIN(BenchmarkBandsTest)
#include "benchmark_bands_test.moc"
