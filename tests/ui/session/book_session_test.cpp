// The window shows what the command line shows: the same rates, and all postings where nobody has chosen any yet.
#include "tests/ui/fixtures/example_book.h"
#include "ui/bridge/strings.h"
#include "ui/session/comparison_edits.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::ui;

class BookSessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void importedRatesComeBeforeTheShippedOnes() {
        fixtures::ExampleBook example;
        BookSession& session = example.session();
        const auto payOf = [&] { return session.result().offers.at(1).pay.ladder.result->low.toString(); };
        const std::string shipped = payOf();

        ExchangeRates imported("typed in a test");
        imported.set(fixtures::today, Currency::of("CHF"), *Decimal::parse("2"));
        QVERIFY(session.perform({"action.rates", {}}, [&](book::Writer& writer) { writer.putRates(imported); }));
        QCOMPARE(payOf(), std::string("183508.00"));  // EUR 91,754 at 2 francs
        session.undo();
        QCOMPARE(payOf(), shipped);
    }

    /// Opened with a data pack that came later, an old comparison still shows the figures that were decided on.
    void aComparisonKeepsItsRates() {
        fixtures::ExampleBook example;
        const auto euros = [](const BookSession& session) { return session.result().offers.at(1).pay.ladder.result->low; };
        comparison_edits::setLens(example.session(), [](compare::Settings& lens) { lens.staleAfterDays = 5; });
        const Money before = euros(example.session());
        const QString file = example.file();
        example.close();

        Services later = fixtures::services();
        ExchangeRates pack("a later pack");
        pack.set(fixtures::today, Currency::of("CHF"), *Decimal::parse("2"));
        for (const auto& [day, figures] : later.reference->rates().days())
            if (figures.find(Currency::of("CHF")) != nullptr) pack.set(day, Currency::of("CHF"), *Decimal::parse("3"));
        later.reference = later.reference->withRates(pack);
        auto book = book::Book::open(toUtf8(file), *later.clock);
        QVERIFY(book.hasValue());
        BookSession session(std::move(*book), later);
        QCOMPARE(euros(session), before);
        QVERIFY(session.result().ratesUsed.front().source.find("European Central Bank") != std::string::npos);
        QVERIFY(hasNewerRates(later.reference->rates(), session.comparison().settings.rates, fixtures::today));

        comparison_edits::setLens(session, [](compare::Settings& lens) { lens.rates.kept.clear(); });
        QVERIFY(euros(session) != before);
        session.undo();
        QCOMPARE(euros(session), before);
    }

    void aBookWithoutAChoiceShowsAllItsPostings() {
        QTemporaryDir folder;
        const Services services = fixtures::services();
        auto book = book::Book::create(toUtf8(folder.filePath(QStringLiteral("new.offerbook"))), *services.clock);
        QVERIFY(book.hasValue());
        BookSession session(std::move(*book), services);
        QVERIFY(session.result().offers.empty());
        Posting posting;
        posting.title = Stated<std::string>::typed("Cheese maker");
        QVERIFY(session.perform({"action.add", {}}, [&](book::Writer& writer) { writer.addPosting(posting); }));
        QCOMPARE(session.result().offers.size(), std::size_t{1});
        QVERIFY(!session.comparison().id.isStored());
    }

    void theDayAskedAboutIsKeptAndCanBeUndone() {
        fixtures::ExampleBook example;
        const Date day = *parseIsoDate("2027-03-05");
        QVERIFY(!example.session().asOfIsChosen());
        comparison_edits::setAsOf(example.session(), day);
        QCOMPARE(example.session().asOf(), day);
        QCOMPARE(example.session().today(), fixtures::today);
        QCOMPARE(example.session().result().asOf, day);
        example.close();

        auto book = book::Book::open(toUtf8(example.file()), *fixtures::services().clock);
        QVERIFY(book.hasValue());
        BookSession session(std::move(*book), fixtures::services());
        QCOMPARE(session.asOf(), day);
        QVERIFY(session.asOfIsChosen());
        session.undo();
        QCOMPARE(session.asOf(), fixtures::today);
        QVERIFY(!session.asOfIsChosen());
        session.redo();
        QCOMPARE(session.asOf(), day);
    }

    /// A later pack that fills a gap before the day, or corrects it, changes nothing of what was seen.
    void theDayAskedAboutKeepsItsRates() {
        fixtures::ExampleBook example;
        const Date day = std::chrono::sys_days(fixtures::today) - std::chrono::days(30);
        comparison_edits::setAsOf(example.session(), day);
        const auto euros = [](const BookSession& session) { return session.result().offers.at(1).pay.ladder.result->low; };
        const Money before = euros(example.session());
        example.close();

        Services later = fixtures::services();
        ExchangeRates pack("a later pack");
        for (int back = 0; back < 90; ++back) {
            const Date published = std::chrono::sys_days(fixtures::today) - std::chrono::days(back);
            pack.set(published, Currency::of("CHF"), *Decimal::parse("3"));
        }
        later.reference = later.reference->withRates(pack);
        auto book = book::Book::open(toUtf8(example.file()), *later.clock);
        QVERIFY(book.hasValue());
        BookSession session(std::move(*book), later);
        QCOMPARE(euros(session), before);
        comparison_edits::setLens(session, [](compare::Settings& lens) { forgetKept(lens.rates); });
        QVERIFY(euros(session) != before);
    }

    void todayIsNotKept() {
        fixtures::ExampleBook example;
        BookSession& session = example.session();
        const auto undo = session.book().undoName();
        comparison_edits::setAsOf(session, fixtures::today);
        QVERIFY(!session.comparison().settings.asOf.has_value());
        QVERIFY(session.book().undoName() == undo);
        comparison_edits::setAsOf(session, parseIsoDate("2027-03-05"));
        comparison_edits::setAsOf(session, std::nullopt);
        QVERIFY(!session.comparison().settings.asOf.has_value());
        QCOMPARE(session.asOf(), fixtures::today);
    }
};

QTEST_GUILESS_MAIN(BookSessionTest)
#include "book_session_test.moc"
