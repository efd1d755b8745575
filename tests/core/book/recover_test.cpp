#include "core/book/recover.h"
#include "core/book/database.h"
#include "tests/core/book/book_dump.h"
#include "tests/core/book/temporary_book.h"
#include "tests/core/posting/random_posting.h"

#include <QtTest>

#include <algorithm>
#include <fstream>

using namespace offerbook;
using namespace offerbook::test;

namespace {

std::string read(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const std::filesystem::path& file, const std::string& bytes) { std::ofstream(file, std::ios::binary) << bytes; }

bool found(const std::vector<Message>& findings, std::string_view id) {
    return std::any_of(findings.begin(), findings.end(), [&](const Message& finding) { return finding.id == id; });
}

/// A book of 40 random postings, each with its document, and one comparison of them all.
void fillLarge(Book& book) {
    RandomModel random(11);
    const auto filled = book.perform(action("action.fill"), [&](Writer& writer) {
        StoredComparison comparison;
        comparison.name = "all";
        for (int i = 0; i < 40; ++i) {
            Posting made = random.posting();
            SourceDocument document = random.document();
            document.bytes += std::string(6000, 'x');
            made.document = writer.addDocument(document);
            comparison.offers.push_back(writer.addPosting(made));
        }
        writer.addComparison(comparison);
    });
    if (!filled) throw BookFailure(filled.error());
}

}  // namespace

/// Faults are found and named, copies are whole, and of a damaged book everything readable is saved.
class RecoverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void checkFindsFaults_data() {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("id");
        const auto row = [](const char* name, const char* fault, const char* id) { QTest::newRow(name) << fault << id; };
        row("a field that is no JSON", "UPDATE posting_field SET field = '{' WHERE rowid = 1", "check.posting");
        row("a field nobody knows", "UPDATE posting_field SET key = 'colour' WHERE rowid = 1", "check.posting");
        row("an unknown status", "UPDATE posting SET status = 'lost' WHERE id = 2", "check.posting");
        row("a kind that is none", "UPDATE document SET kind = 'poem' WHERE id = 1", "check.document");
        row("changed bytes", "UPDATE document_content SET bytes = x'00' WHERE id = 1", "check.document-content");
        row("settings that are none", "UPDATE comparison SET settings = '{\"currency\":\"XXX\"}'", "check.comparison");
        row("an offer that is gone",
            "PRAGMA foreign_keys = OFF; DELETE FROM posting_field WHERE posting = 3; DELETE FROM posting WHERE id = 3",
            "check.reference");
        row("a search index without a trigger",
            "DROP TRIGGER posting_search_update; UPDATE posting SET title = 'other' WHERE id = 1", "check.search-index");
    }
    void checkFindsFaults() {
        QFETCH(QString, fault);
        QFETCH(QString, id);
        TemporaryBook book;
        fillLarge(*book);
        QVERIFY(book->check().empty());
        book.close();
        book::Database(book.file(), book::Database::Access::readWrite).run(fault.toStdString());
        book.reopen();
        QVERIFY2(found(book->check(), id.toStdString()), "the fault is named");
    }

    void aBackupIsAWholeBookAndNeverReplacesAFile() {
        TemporaryBook book;
        fillLarge(*book);
        const auto copy = book.file("copy.offerbook");
        QVERIFY(book->backupTo(copy).hasValue());
        QCOMPARE(dump(copy), dump(book.file()));
        auto opened = TemporaryBook::take(Book::open(copy, TemporaryBook::clock));
        QVERIFY(opened->check().empty());
        QVERIFY(opened->undo().hasValue());
        opened.reset();
        const std::string before = read(copy);
        const auto again = book->backupTo(copy);
        QVERIFY(!again.hasValue());
        QCOMPARE(again.error().message.id, std::string("book.exists"));
        QVERIFY(read(copy) == before);
        QCOMPARE(book->backupTo(book.folder() / "no" / "copy").error().kind, BookError::Kind::fileSystem);
    }

    void aSoundBookIsSavedWhole() {
        TemporaryBook book;
        fillLarge(*book);
        book.close();
        const auto recovery = book::recover(book.file(), book.file("saved.offerbook"), TemporaryBook::clock);
        QVERIFY2(recovery.hasValue(), why(recovery).c_str());
        QVERIFY(recovery->lost.empty());
        QCOMPARE(recovery->postings, 40);
        QCOMPARE(dump(book.file("saved.offerbook")), dump(book.file()));
        QVERIFY(TemporaryBook::take(Book::open(book.file("saved.offerbook"), TemporaryBook::clock))->check().empty());
    }

    void whatIsReadableOfADamagedBookIsSaved_data() {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("pages");
        QTest::addColumn<bool>("cut");
        for (int page = 8; page < 150; page += 13) QTest::addRow("two pages from %d", page) << page << 2 << false;
        QTest::newRow("cut in half") << 0 << 0 << true;
    }
    void whatIsReadableOfADamagedBookIsSaved() {
        QFETCH(int, page);
        QFETCH(int, pages);
        QFETCH(bool, cut);
        TemporaryBook book;
        fillLarge(*book);
        book.close();
        std::string bytes = read(book.file());
        QVERIFY(bytes.size() > 152 * 4096);
        if (cut)
            bytes.resize(bytes.size() / 2 / 4096 * 4096);
        else
            std::fill_n(bytes.begin() + page * 4096, pages * 4096, '\x5A');
        write(book.file(), bytes);
        const auto target = book.file("saved.offerbook");
        const auto recovery = book::recover(book.file(), target, TemporaryBook::clock);
        QVERIFY2(recovery.hasValue(), why(recovery).c_str());
        QVERIFY2(read(book.file()) == bytes, "the damaged file is left as it was");
        auto saved = TemporaryBook::take(Book::open(target, TemporaryBook::clock));
        const auto findings = saved->check();
        QVERIFY2(findings.empty(), findings.empty() ? "" : findings.front().id.c_str());
        QCOMPARE(saved->postings().size(), static_cast<std::size_t>(recovery->postings));
        if (!cut) QVERIFY2(recovery->postings >= 30, "one damaged place costs a few postings at most");
        if (recovery->postings < 40) QVERIFY2(!recovery->lost.empty(), "what is missing is said");
        int files = 0;
        for (const auto& entry : std::filesystem::directory_iterator(book.folder())) files += entry.exists() ? 1 : 0;
        saved.reset();
        QVERIFY2(files <= 4, "no copies are left behind");
    }

    void whatIsNoBookIsNotRecovered() {
        TemporaryBook book;
        book.close();
        write(book.file(), "Dear diary");
        const auto recovery = book::recover(book.file(), book.file("saved.offerbook"), TemporaryBook::clock);
        QCOMPARE(recovery.error().kind, BookError::Kind::notABook);
        QVERIFY(!std::filesystem::exists(book.file("saved.offerbook")));
    }
};

QTEST_APPLESS_MAIN(RecoverTest)
#include "recover_test.moc"
