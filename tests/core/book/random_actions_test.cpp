#include "tests/core/book/book_dump.h"
#include "tests/core/book/temporary_book.h"
#include "tests/core/posting/random_posting.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::test;

namespace {

/// One random thing a person might do; ids are taken from what the book has.
void change(Writer& writer, const Book& book, RandomModel& random) {
    const auto postings = book.postings();
    const auto documents = book.documents();
    const auto comparisons = book.comparisons();
    const auto candidates = book.candidates();
    const auto any = [&](const auto& list) {
        return list[static_cast<std::size_t>(random.upTo(static_cast<int>(list.size()) - 1))];
    };
    switch (random.upTo(8)) {
        case 0:
        case 1: {
            Posting made = random.posting();
            made.document = writer.addDocument(random.document());
            writer.addPosting(made);
            return;
        }
        case 2:
            if (postings.empty()) return;
            {
                Posting made = random.posting();
                made.id = any(postings).id;
                made.document = book.posting(made.id)->document;
                writer.updatePosting(made);
            }
            return;
        case 3:
            if (!postings.empty()) writer.removePosting(any(postings).id);
            return;
        case 4:
            if (!documents.empty()) writer.removeDocument(any(documents).id);
            return;
        case 5: {
            CandidateProfile candidate;
            candidate.name = random.text();
            candidate.notes = random.text();
            writer.addCandidate(candidate);
            return;
        }
        case 6:
            if (!candidates.empty()) writer.removeCandidate(any(candidates).id);
            return;
        case 7: {
            StoredComparison comparison;
            for (const auto& posting : postings)
                if (random.coin()) comparison.offers.push_back(posting.id);
            if (!postings.empty()) comparison.baseline = any(postings).id;
            if (!candidates.empty()) comparison.candidate = any(candidates).id;
            comparison.settings.currency = random.currency();
            if (!comparisons.empty()) comparison.id = any(comparisons).id;
            if (comparison.id.isStored())
                writer.updateComparison(comparison);
            else
                writer.addComparison(comparison);
            return;
        }
        default:
            if (!comparisons.empty() && random.coin()) writer.removeComparison(any(comparisons).id);
    }
}

}  // namespace

/// Whatever is done in whatever order: undoing all of it leads back over the very same states, and redoing all of it forth.
class RandomActionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void undoingAllLeadsBack_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed) QTest::addRow("seed %d", seed) << seed;
    }
    void undoingAllLeadsBack() {
        QFETCH(int, seed);
        TemporaryBook book;
        RandomModel random(static_cast<std::uint32_t>(seed));
        std::vector<std::string> states{dump(book.file())};
        for (int i = 0; i < 60; ++i) {
            const auto done = book->perform(action("a"), [&](Writer& writer) {
                for (int part = random.upTo(2); part >= 0; --part)
                    if (part == 0) change(writer, *book, random);
            });
            QVERIFY2(done.hasValue(), why(done).c_str());
            if (done->isStored()) states.push_back(dump(book.file()));
        }
        QCOMPARE(book->history().size(), states.size() - 1);
        for (std::size_t i = states.size() - 1; i > 0; --i) {
            const auto undone = book->undo();
            QVERIFY2(undone.hasValue(), why(undone).c_str());
            QVERIFY(dump(book.file()) == states[i - 1]);
            if (i % 20 == 0) book.reopen();
        }
        QVERIFY(!book->undoName());
        QVERIFY(book->check().empty());
        for (std::size_t i = 1; i < states.size(); ++i) {
            QVERIFY(book->redo().hasValue());
            QVERIFY(dump(book.file()) == states[i]);
        }
        QVERIFY(!book->redoName());
        QVERIFY(book->check().empty());
    }
};

QTEST_APPLESS_MAIN(RandomActionsTest)
#include "random_actions_test.moc"
