// The exchange rates that figures were seen at stay with a book that no window ever opened, and with a day asked about.
#include "core/book/kept_rates.h"

#include "tests/core/book/temporary_book.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::test;

class KeptRatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBookWithoutAWindowKeepsThem();
    void whatConvertsNothingStoresNothing();
    void offersThatComeLaterAreShownToo();
    void aDayAskedAboutKeepsItsOwn();
    void anotherDayForgetsTheLastOne();
};

namespace {

constexpr Date today = std::chrono::year{2026} / 3 / 1;
constexpr Date askedAbout = std::chrono::year{2026} / 2 / 20;

std::shared_ptr<const ReferenceData> shipped() {
    static const auto loaded = ReferenceData::load(OFFERBOOK_REFERENCE_DIR);
    if (!loaded) qFatal("the reference data does not load: %s", loaded.error().id.c_str());
    return *loaded;
}

/// A pack with another rate on every day up to and including today: filled gaps and corrections.
std::shared_ptr<const ReferenceData> later() {
    ExchangeRates pack("a later pack");
    for (int back = 0; back < 60; ++back) {
        const Date day = std::chrono::sys_days(today) - std::chrono::days(back);
        pack.set(day, Currency::of("CHF"), Decimal(3));
    }
    return shipped()->withRates(pack);
}

Posting offer(const char* currency) {
    Pay pay;
    pay.low = pay.high = Decimal(60'000);
    pay.currency = Currency::of(currency);
    pay.period = PayPeriod::year;
    pay.basis = PayBasis::gross;
    Posting posting;
    posting.title = Stated<std::string>::typed("Physicist");
    posting.salary = Stated<Pay>::typed(pay);
    return posting;
}

void add(Book& book, const char* currency) {
    const auto done = book.perform(action("action.import"), [&](Writer& writer) {
        writer.addPosting(offer(currency));
        keepRatesOfBook(book, writer, *shipped(), today);
    });
    QVERIFY2(done, why(done).c_str());
}

/// The first offer's pay in the comparison in view, as "CHF 56000.00".
std::string francs(const Book& book, const ReferenceData& reference) {
    const auto view = comparisonInView(book);
    if (view.offers.empty()) return "no offer";
    const auto made = compare::compare({*book.posting(view.offers.front())}, std::nullopt, reference, view.settings,
                                       view.settings.asOf.value_or(today), std::nullopt);
    const auto& ladder = made.offers.front().pay.ladder;
    return ladder.result ? ladder.result->low.toCodeString() : "no pay";
}

}  // namespace

void KeptRatesTest::aBookWithoutAWindowKeepsThem() {
    TemporaryBook book;
    add(*book, "EUR");
    const std::string seen = francs(*book, *shipped());
    book.reopen();
    QVERIFY(book->check().empty());
    const auto stored = book->comparisons();
    QCOMPARE(stored.size(), std::size_t{1});
    QCOMPARE(stored.front().settings.rates.kept.size(), std::size_t{1});
    QCOMPARE(francs(*book, *later()), seen);
    // Without what is kept the later pack would have changed it.
    auto anew = stored.front();
    forgetKept(anew.settings.rates);
    QVERIFY(book->perform(action("action.compare.lens"), [&](Writer& writer) { writer.updateComparison(anew); }));
    QVERIFY(francs(*book, *later()) != seen);
    // Kept with the action that brought the offer, and gone with it.
    QVERIFY(book->undo());
    QCOMPARE(francs(*book, *later()), seen);
    QVERIFY(book->undo());
    QVERIFY(book->comparisons().empty());
    QVERIFY(book->postings().empty());
}

void KeptRatesTest::whatConvertsNothingStoresNothing() {
    TemporaryBook book;
    add(*book, "CHF");
    QVERIFY(book->comparisons().empty());
    QCOMPARE(comparisonInView(*book).offers.size(), std::size_t{1});
}

/// A comparison of every offer is one of those that come later as well, until somebody chooses among them.
void KeptRatesTest::offersThatComeLaterAreShownToo() {
    TemporaryBook book;
    add(*book, "EUR");
    add(*book, "USD");
    QVERIFY(book->perform(action("action.import"), [](Writer& writer) { writer.addPosting(offer("CHF")); }));
    book.reopen();
    const auto all = book->comparisons();
    QCOMPARE(all.size(), std::size_t{1});
    QVERIFY(all.front().everyOffer);
    QCOMPARE(all.front().offers.size(), std::size_t{3});
    QCOMPARE(all.front().settings.rates.kept.size(), std::size_t{2});
    auto chosen = all.front();
    chosen.everyOffer = false;
    chosen.offers.pop_back();
    QVERIFY(book->perform(action("action.compare.remove"), [&](Writer& writer) { writer.updateComparison(chosen); }));
    book.reopen();
    QCOMPARE(book->comparisons().front(), chosen);
}

void KeptRatesTest::aDayAskedAboutKeepsItsOwn() {
    TemporaryBook book;
    add(*book, "EUR");
    const std::string seenToday = francs(*book, *shipped());
    auto view = comparisonInView(*book);
    view.settings.asOf = askedAbout;
    keepRatesOf(view, *book, *shipped(), today);
    QVERIFY(book->perform(action("action.compare.as-of"), [&](Writer& writer) { writer.updateComparison(view); }));
    const std::string seen = francs(*book, *shipped());
    book.reopen();
    QCOMPARE(francs(*book, *later()), seen);
    QVERIFY(seen != seenToday);
    // Today's are still those of today.
    view = comparisonInView(*book);
    view.settings.asOf.reset();
    keepRatesOf(view, *book, *later(), today);
    QVERIFY(book->perform(action("action.compare.as-of"), [&](Writer& writer) { writer.updateComparison(view); }));
    QCOMPARE(francs(*book, *later()), seenToday);
}

void KeptRatesTest::anotherDayForgetsTheLastOne() {
    TemporaryBook book;
    add(*book, "EUR");
    auto view = comparisonInView(*book);
    view.settings.asOf = askedAbout;
    keepRatesOf(view, *book, *shipped(), today);
    QCOMPARE(view.settings.rates.keptDay, std::optional(askedAbout));
    const auto first = view.settings.rates.keptOnDay;
    view.settings.asOf = std::chrono::year{2026} / 2 / 10;
    keepRatesOf(view, *book, *shipped(), today);
    QCOMPARE(view.settings.rates.keptDay, view.settings.asOf);
    QCOMPARE(view.settings.rates.keptOnDay.size(), std::size_t{1});
    QVERIFY(!(view.settings.rates.keptOnDay == first));
}

QTEST_APPLESS_MAIN(KeptRatesTest)
#include "kept_rates_test.moc"
