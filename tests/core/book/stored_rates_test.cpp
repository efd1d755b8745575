#include "tests/core/book/temporary_book.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::test;

/// Imported rates stay with a book exactly, with their source, and come and go with undo and redo.
class StoredRatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysExactly();
    void aCorrectionReplacesAndIsUndone();
    void theSameAgainIsNoAction();
};

namespace {

ExchangeRates rates(const char* source, const char* chf) {
    ExchangeRates made(source);
    made.set(*parseIsoDate("2026-10-08"), Currency::of("CHF"), *Decimal::parse("0.9326"));
    made.set(*parseIsoDate("2026-10-09"), Currency::of("CHF"), *Decimal::parse(chf));
    made.set(*parseIsoDate("2026-10-09"), Currency::of("IDR"), *Decimal::parse("20036.94"));
    return made;
}

void put(Book& book, const ExchangeRates& rates) {
    const auto done = book.perform(action("action.import-rates"), [&](Writer& writer) { writer.putRates(rates); });
    QVERIFY2(done, why(done).c_str());
}

}  // namespace

void StoredRatesTest::staysExactly() {
    TemporaryBook book;
    QVERIFY(book->rates().isEmpty());
    const auto imported = rates("the bank", "0.9313");
    put(*book, imported);
    book.reopen();
    QVERIFY(book->rates() == imported);
    QVERIFY(book->check().empty());
}

void StoredRatesTest::aCorrectionReplacesAndIsUndone() {
    TemporaryBook book;
    const auto first = rates("the daily file", "0.9313");
    put(*book, first);
    put(*book, rates("the history", "0.9413"));
    const RateDay corrected = book->rates().days().at(*parseIsoDate("2026-10-09"));
    QCOMPARE(corrected.source(), std::string("the history"));
    // The day that stayed the same keeps where it came from.
    QCOMPARE(book->rates().days().at(*parseIsoDate("2026-10-08")).source(), std::string("the daily file"));
    book.reopen();
    QVERIFY(book->undo());
    QVERIFY(book->rates() == first);
    QVERIFY(book->undo());
    QVERIFY(book->rates().isEmpty());
    QVERIFY(book->redo());
    QVERIFY(book->rates() == first);
}

void StoredRatesTest::theSameAgainIsNoAction() {
    TemporaryBook book;
    put(*book, rates("the bank", "0.9313"));
    const auto again =
        book->perform(action("action.import-rates"), [](Writer& writer) { writer.putRates(rates("another file", "0.9313")); });
    QVERIFY(again && !again->isStored());
    QCOMPARE(book->history().size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(StoredRatesTest)
#include "stored_rates_test.moc"
