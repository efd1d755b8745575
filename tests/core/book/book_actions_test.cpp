#include "tests/core/book/book_dump.h"
#include "tests/core/book/temporary_book.h"
#include "tests/core/posting/random_posting.h"

#include <QtTest>

#include <map>

using namespace offerbook;
using namespace offerbook::test;

Q_DECLARE_METATYPE(std::function<void(book::Writer&)>)

namespace {

using Change = std::function<void(Writer&)>;

/// A book with two postings of one document, a benchmark, a posting typed by hand, a candidate and a comparison: ids 1, 2, 3...
void fillSmall(Book& book) {
    const auto filled = book.perform(action("action.fill"), [](Writer& writer) {
        Posting first = posting("Physicist", "Lab");
        first.document = writer.addDocument(sourceDocument("Physicist and Chemist"));
        Posting second = posting("Chemist", "Lab");
        second.document = first.document;
        writer.addPosting(first);
        writer.addPosting(second);
        writer.addDocument(sourceDocument("What people earn", DocumentKind::benchmark));
        writer.addPosting(posting("By hand", "Bakery"));
        CandidateProfile candidate;
        candidate.name = "Ada Muster";
        writer.addCandidate(candidate);
        StoredComparison comparison;
        comparison.name = "First";
        comparison.offers = {PostingId(2), PostingId(1), PostingId(3)};
        comparison.baseline = PostingId(1);
        comparison.candidate = CandidateId(1);
        writer.addComparison(comparison);
    });
    if (!filled) throw BookFailure(filled.error());
}

}  // namespace

/// Every kind of action is done, undone and done again, also after the book was closed in between.
class BookActionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storesEverythingExactly() {
        TemporaryBook book;
        RandomModel random(7);
        for (int i = 0; i < 40; ++i) {
            Posting made = random.posting();
            SourceDocument document = random.document();
            const auto done = book->perform(action("action.import"), [&](Writer& writer) {
                document.id = writer.addDocument(document);
                made.document = document.id;
                made.id = writer.addPosting(made);
            });
            QVERIFY2(done.hasValue() && done->isStored(), why(done).c_str());
            if (i % 10 == 0) book.reopen();
            QVERIFY(book->posting(made.id) == made);
            QVERIFY(book->document(document.id) == document);
        }
        QVERIFY(book->check().empty());
    }

    void updatesWriteOnlyWhatChanged() {
        TemporaryBook book;
        RandomModel random(8);
        Posting made = random.posting();
        QVERIFY(book->perform(action("a"), [&](Writer& writer) { made.id = writer.addPosting(made); }));
        const auto unchanged = book->perform(action("action.nothing"), [&](Writer& writer) { writer.updatePosting(made); });
        QVERIFY(unchanged.hasValue() && !unchanged->isStored());
        QCOMPARE(book->history().size(), std::size_t{1});
        for (int i = 0; i < 30; ++i) {
            Posting changed = random.posting();
            changed.id = made.id;
            QVERIFY(book->perform(action("a"), [&](Writer& writer) { writer.updatePosting(changed); }));
            QVERIFY(book->posting(made.id) == changed);
        }
        while (book->undoName()) QVERIFY(book->undo().hasValue());
        QVERIFY(book->redo().hasValue());
        QVERIFY(book->posting(made.id) == made);
    }

    void everyActionIsUndoneAndRedone_data() {
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, Change change) { QTest::newRow(name) << std::move(change); };
        row("add a posting", [](Writer& w) { w.addPosting(posting("New", "House")); });
        row("add a document", [](Writer& w) { w.addDocument(sourceDocument("A new text")); });
        row("change a posting", [](Writer& w) {
            Posting changed = posting("Physicist (m/f)", "Laboratory");
            changed.id = PostingId(1);
            changed.document = DocumentId(1);
            changed.status = ApplicationStatus::applied;
            changed.notes = "called on Monday";
            w.updatePosting(changed);
        });
        row("remove a posting that is compared", [](Writer& w) { w.removePosting(PostingId(1)); });
        row("remove both postings of a document", [](Writer& w) {
            w.removePosting(PostingId(1));
            w.removePosting(PostingId(2));
        });
        row("remove a document with its postings", [](Writer& w) { w.removeDocument(DocumentId(1)); });
        row("remove a benchmark", [](Writer& w) { w.removeDocument(DocumentId(2)); });
        row("add a candidate", [](Writer& w) {
            CandidateProfile candidate;
            candidate.name = "Jo Muster";
            candidate.nationalities = {"CH"};
            w.addCandidate(candidate);
        });
        row("change a candidate", [](Writer& w) {
            CandidateProfile candidate;
            candidate.id = CandidateId(1);
            candidate.name = "Ada M.";
            candidate.experienceYears = *Decimal::parse("2.5");
            w.updateCandidate(candidate);
        });
        row("remove a candidate in use", [](Writer& w) { w.removeCandidate(CandidateId(1)); });
        row("add a comparison", [](Writer& w) { w.addComparison({{}, "Second", {PostingId(3)}, false, {}, {}, {}}); });
        row("reorder a comparison", [](Writer& w) {
            compare::Settings settings;
            settings.currency = Currency::of("EUR");
            w.updateComparison({ComparisonId(1), "First", {PostingId(3), PostingId(2)}, false, PostingId(3), {}, settings});
        });
        row("remove a comparison", [](Writer& w) { w.removeComparison(ComparisonId(1)); });
    }
    void everyActionIsUndoneAndRedone() {
        QFETCH(Change, change);
        TemporaryBook book;
        fillSmall(*book);
        const std::string before = dump(book.file());
        const auto done = book->perform(action("action.tested"), change);
        QVERIFY2(done.hasValue() && done->isStored(), why(done).c_str());
        const std::string after = dump(book.file());
        QVERIFY(after != before);
        QVERIFY(book->check().empty());
        for (const bool reopening : {false, true}) {
            if (reopening) book.reopen();
            QCOMPARE(book->undo().value(), action("action.tested"));
            QCOMPARE(dump(book.file()), before);
            QVERIFY(book->check().empty());
            if (reopening) book.reopen();
            QCOMPARE(book->redo().value(), action("action.tested"));
            QCOMPARE(dump(book.file()), after);
            QVERIFY(book->check().empty());
        }
    }

    void removingAPostingClosesTheGapInComparisons() {
        TemporaryBook book;
        fillSmall(*book);
        QVERIFY(book->perform(action("a"), [](Writer& w) { w.removePosting(PostingId(1)); }));
        const StoredComparison comparison = *book->comparison(ComparisonId(1));
        QCOMPARE(comparison.offers, (std::vector<PostingId>{PostingId(2), PostingId(3)}));
        QVERIFY(!comparison.baseline);
        QVERIFY2(book->document(DocumentId(1)).has_value(), "the other posting still needs the text");
        QVERIFY(book->perform(action("a"), [](Writer& w) { w.removePosting(PostingId(2)); }));
        QVERIFY2(!book->findSame(sourceDocument("Physicist and Chemist")), "the same text can be imported again");
    }

    void aFailingActionLeavesNothing_data() {
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, Change change) { QTest::newRow(name) << std::move(change); };
        row("no such posting", [](Writer& w) { w.removePosting(PostingId(99)); });
        row("no such document", [](Writer& w) {
            Posting lost = posting("Lost", "Nobody");
            lost.document = DocumentId(99);
            w.addPosting(lost);
        });
        row("an offer that is not there", [](Writer& w) { w.addComparison({{}, "Bad", {PostingId(99)}, false, {}, {}, {}}); });
        row("text that is no UTF-8", [](Writer& w) { w.addPosting(posting("caf\xe9", "Bar")); });
    }
    void aFailingActionLeavesNothing() {
        QFETCH(Change, change);
        TemporaryBook book;
        fillSmall(*book);
        const std::string before = dump(book.file());
        const auto done = book->perform(action("action.tested"), [&](Writer& writer) {
            writer.addPosting(posting("Before the failure", "House"));
            change(writer);
        });
        QVERIFY(!done.hasValue());
        QVERIFY(!done.error().message.empty());
        QCOMPARE(dump(book.file()), before);
        QCOMPARE(book->history().size(), std::size_t{1});
    }

    void anExceptionOfTheCallerIsPassedOn() {
        TemporaryBook book;
        QVERIFY_EXCEPTION_THROWN((void)book->perform(action("a"),
                                                     [](Writer& writer) {
                                                         writer.addPosting(posting("Half", "Done"));
                                                         throw std::runtime_error("cancelled");
                                                     }),
                                 std::runtime_error);
        QVERIFY(book->postings().empty());
        QVERIFY2(book->perform(action("a"), [](Writer& w) { w.addPosting(posting("Whole", "Done")); }).hasValue(),
                 "and the book goes on");
    }

    void aNewActionDropsWhatCouldBeRedone() {
        TemporaryBook book;
        const SourceDocument dropped = sourceDocument("dropped text");
        QVERIFY(book->perform(action("action.one"), [&](Writer& w) { w.addDocument(dropped); }));
        QVERIFY(book->undo().hasValue());
        QCOMPARE(book->redoName(), std::optional(action("action.one")));
        QVERIFY2(book->perform(action("action.nothing"), [](Writer&) {}).hasValue(), "nothing happened, so nothing is dropped");
        QVERIFY(book->redoName().has_value());
        QVERIFY(book->perform(action("action.two"), [](Writer& w) { w.addDocument(sourceDocument("second")); }));
        QVERIFY(!book->redoName());
        QCOMPARE(book->redo().error().kind, BookError::Kind::notFound);
        QCOMPARE(book->history().size(), std::size_t{1});
        book.close();
        book::Database file(book.file(), book::Database::Access::readWrite);
        QCOMPARE(file.number("SELECT count(*) FROM document_content"), std::int64_t{1});
    }

    void aBookChangedBehindItsBackIsNotUndoneWrongly() {
        TemporaryBook book;
        fillSmall(*book);
        QVERIFY(book->perform(action("action.tested"), [](Writer& w) {
            Posting changed = posting("Changed", "Lab");
            changed.id = PostingId(1);
            changed.document = DocumentId(1);
            w.updatePosting(changed);
        }));
        {
            book::Database other(book.file(), book::Database::Access::readWrite);
            other.run("UPDATE posting SET title = 'by another hand' WHERE id = 1");
        }
        const std::string before = dump(book.file());
        const auto undone = book->undo();
        QVERIFY(!undone.hasValue());
        QCOMPARE(undone.error().kind, BookError::Kind::conflict);
        QCOMPARE(dump(book.file()), before);
        QCOMPARE(book->undoName(), std::optional(action("action.tested")));
    }

    void tellsThoseWhoListen() {
        TemporaryBook book;
        int told = 0;
        auto subscription = book->onChange([&] { ++told; });
        QVERIFY(book->perform(action("a"), [](Writer& w) { w.addPosting(posting("A", "B")); }));
        QVERIFY(book->perform(action("a"), [](Writer&) {}));
        QCOMPARE(told, 1);
        QVERIFY(book->undo().hasValue());
        QVERIFY(book->redo().hasValue());
        QVERIFY(!book->redo().hasValue());
        QCOMPARE(told, 3);
        subscription.reset();
        QVERIFY(book->undo().hasValue());
        QCOMPARE(told, 3);
    }

    void historyNamesActionsInOrder() {
        TemporaryBook book;
        const Message first{"action.import", {MessageArg::text("cern.txt")}};
        QVERIFY(book->perform(first, [](Writer& w) { w.addPosting(posting("A", "B")); }));
        QVERIFY(book->perform(action("action.two"), [](Writer& w) { w.addPosting(posting("C", "D")); }));
        QVERIFY(book->undo().hasValue());
        book.reopen();
        const auto history = book->history();
        QCOMPARE(history.size(), std::size_t{2});
        QCOMPARE(history[0].name, first);
        QVERIFY(!history[0].undone && history[1].undone);
        QCOMPARE(history[0].at, std::string("2026-03-01T00:00:00Z"));
    }
};

QTEST_APPLESS_MAIN(BookActionsTest)
#include "book_actions_test.moc"
