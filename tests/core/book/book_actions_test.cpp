#include "tests/core/book/temporary_book.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::test;

/// Every kind of action is done, undone and done again, also after the book was closed in between.
class BookActionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storesAPostingWithItsDocument() {
        TemporaryBook book;
        PostingId id;
        const SourceDocument document = sourceDocument("Physicist\nat a lab");
        const auto done = book->perform(action("action.import"), [&](Writer& writer) {
            Posting made = posting("Physicist", "Lab");
            made.document = writer.addDocument(document);
            id = writer.addPosting(made);
        });
        QVERIFY2(done.hasValue() && done->isStored(), why(done).c_str());
        book.reopen();
        const auto stored = book->posting(id);
        QVERIFY(stored.has_value());
        QCOMPARE(*stored->title, std::string("Physicist"));
        QCOMPARE(stored->employer.origin(), Origin::typed);
        const auto text = book->document(stored->document);
        QVERIFY(text.has_value());
        QCOMPARE(text->bytes, document.bytes);
        QVERIFY(book->findSame(document).has_value());
        QVERIFY(book->check().empty());
    }

    void undoesAndRedoesAfterReopening() {
        TemporaryBook book;
        PostingId id;
        QVERIFY(book->perform(action("action.import"), [&](Writer& writer) {
            Posting made = posting("Physicist", "Lab");
            made.document = writer.addDocument(sourceDocument("Physicist"));
            id = writer.addPosting(made);
        }));
        const Posting before = *book->posting(id);
        book.reopen();
        QCOMPARE(book->undo().value(), action("action.import"));
        QVERIFY(book->postings().empty());
        QVERIFY(book->documents().empty());
        QVERIFY(!book->findSame(sourceDocument("Physicist")));
        QVERIFY(book->check().empty());
        book.reopen();
        QVERIFY(book->redo().hasValue());
        QCOMPARE(book->posting(id), before);
        QVERIFY(book->search("phys").size() == 1);
        QVERIFY(!book->redo().hasValue());
    }
};

QTEST_APPLESS_MAIN(BookActionsTest)
#include "book_actions_test.moc"
