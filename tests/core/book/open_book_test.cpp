#include "core/book/book_file.h"
#include "core/book/database.h"
#include "core/book/migrations.h"
#include "tests/core/book/temporary_book.h"

#include <QtTest>

#include <fstream>

using namespace offerbook;
using namespace offerbook::test;

using Spoil = std::function<void(const std::filesystem::path&)>;
Q_DECLARE_METATYPE(Spoil)
Q_DECLARE_METATYPE(BookError::Kind)

namespace {

void write(const std::filesystem::path& file, const std::string& bytes) { std::ofstream(file, std::ios::binary) << bytes; }

std::string read(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void sql(const std::filesystem::path& file, const char* script) {
    book::Database(file, book::Database::Access::create).run(script);
}

}  // namespace

/// A file is opened as a book, or refused in words that fit and left as it was.
class OpenBookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatIsNoBook_data() {
        QTest::addColumn<Spoil>("make");
        QTest::addColumn<BookError::Kind>("kind");
        QTest::addColumn<QString>("id");
        using Kind = BookError::Kind;
        const auto row = [](const char* name, Spoil make, Kind kind, const char* id) {
            QTest::newRow(name) << std::move(make) << kind << id;
        };
        row(
            "not there", [](const auto& file) { std::filesystem::remove(file); }, Kind::fileSystem, "book.no-such-file");
        row(
            "empty", [](const auto& file) { write(file, ""); }, Kind::notABook, "book.empty-file");
        row(
            "a text", [](const auto& file) { write(file, "Dear diary, " + std::string(500, 'x')); }, Kind::notABook,
            "book.not-a-book");
        row(
            "a folder",
            [](const auto& file) {
                std::filesystem::remove(file);
                std::filesystem::create_directory(file);
            },
            Kind::notABook, "book.is-a-folder");
        row(
            "another program's database",
            [](const auto& file) {
                std::filesystem::remove(file);
                sql(file, "CREATE TABLE bookmarks (url)");
            },
            Kind::notABook, "book.other-database");
        row(
            "from the future", [](const auto& file) { sql(file, "PRAGMA user_version = 9999"); }, Kind::newer, "book.newer");
        row(
            "never finished", [](const auto& file) { sql(file, "PRAGMA user_version = 0"); }, Kind::damaged, "book.unfinished");
        row(
            "the header alone", [](const auto& file) { std::filesystem::resize_file(file, 60); }, Kind::damaged, "book.damaged");
        row(
            "cut off", [](const auto& file) { std::filesystem::resize_file(file, 8192); }, Kind::damaged, "book.damaged");
        row(
            "overwritten",
            [](const auto& file) {
                std::string bytes = read(file);
                std::fill(bytes.begin() + 100, bytes.begin() + 8192, '\xAA');
                write(file, bytes);
            },
            Kind::damaged, "book.damaged");
    }
    void refusesWhatIsNoBook() {
        QFETCH(Spoil, make);
        QFETCH(BookError::Kind, kind);
        QFETCH(QString, id);
        TemporaryBook book;
        book.close();
        make(book.file());
        const std::string before = std::filesystem::is_regular_file(book.file()) ? read(book.file()) : "";
        const auto opened = Book::open(book.file(), TemporaryBook::clock);
        QVERIFY(!opened.hasValue());
        QCOMPARE(QString::fromStdString(opened.error().message.id), id);
        QCOMPARE(opened.error().kind, kind);
        QCOMPARE(opened.error().message.args.front().value, book.file().string());
        if (std::filesystem::is_regular_file(book.file())) QVERIFY(read(book.file()) == before);
        QVERIFY(!std::filesystem::exists(book.file().string() + "-wal"));
    }

    void oneSelfContainedFileStaysAfterClosing() {
        TemporaryBook book;
        QVERIFY(book->perform(action("a"), [](Writer& w) { w.addPosting(posting("A", "B")); }));
        QVERIFY2(std::filesystem::exists(book.file().string() + "-wal"), "a log while open");
        book.close();
        int files = 0;
        for (const auto& entry : std::filesystem::directory_iterator(book.folder())) files += entry.exists() ? 1 : 0;
        QCOMPARE(files, 1);
        // Bytes 18 and 19 of the header: 1 is a file without a log.
        QCOMPARE(read(book.file()).substr(18, 2), std::string("\1\1"));
        // A copy of the one file is the whole book.
        std::filesystem::copy_file(book.file(), book.file("copy.offerbook"));
        QCOMPARE(TemporaryBook::take(Book::open(book.file("copy.offerbook"), TemporaryBook::clock))->postings().size(),
                 std::size_t{1});
    }

    void creatingNeverOverwrites() {
        TemporaryBook book;
        book.close();
        const std::string before = read(book.file());
        const auto again = Book::create(book.file(), TemporaryBook::clock);
        QVERIFY(!again.hasValue());
        QCOMPARE(again.error().message.id, std::string("book.exists"));
        QVERIFY(read(book.file()) == before);
        const auto lost = Book::create(book.folder() / "missing" / "b.offerbook", TemporaryBook::clock);
        QCOMPARE(lost.error().message.id, std::string("book.no-such-folder"));
        QCOMPARE(lost.error().kind, BookError::Kind::fileSystem);
    }

    void booksAreToldApart() {
        TemporaryBook one;
        TemporaryBook two;
        QCOMPARE(one->bookId().size(), std::size_t{32});
        QVERIFY(one->bookId() != two->bookId());
        const std::string id = one->bookId();
        one.reopen();
        QCOMPARE(one->bookId(), id);
    }

    void anotherWriterIsWaitedForAndThenNamed() {
        TemporaryBook book;
        book::Database other(book.file(), book::Database::Access::readWrite);
        other.run("BEGIN IMMEDIATE");
        const auto done = book->perform(action("a"), [](Writer& w) { w.addPosting(posting("A", "B")); });
        QVERIFY(!done.hasValue());
        QCOMPARE(done.error().kind, BookError::Kind::busy);
        QCOMPARE(done.error().message.id, std::string("book.busy"));
        other.run("ROLLBACK");
        QVERIFY(book->perform(action("a"), [](Writer& w) { w.addPosting(posting("A", "B")); }).hasValue());
    }

    void twoProgramsMayHaveTheSameBookOpen() {
        TemporaryBook book;
        auto other = TemporaryBook::take(Book::open(book.file(), TemporaryBook::clock));
        QVERIFY(other->perform(action("a"), [](Writer& w) { w.addPosting(posting("A", "B")); }).hasValue());
        QCOMPARE(book->postings().size(), std::size_t{1});
        QVERIFY(book->undo().hasValue());
        QVERIFY(other->postings().empty());
        other.reset();
        QVERIFY(book->redo().hasValue());
        book.close();
        QVERIFY(!std::filesystem::exists(book.file().string() + "-wal"));
    }

    void aBookInAReadOnlyFolderIsRead() {
        TemporaryBook book;
        QVERIFY(book->perform(action("a"), [](Writer& w) { w.addPosting(posting("A", "B")); }).hasValue());
        book.close();
        using std::filesystem::perms;
        std::filesystem::permissions(book.file(), perms::owner_read);
        std::filesystem::permissions(book.folder(), perms::owner_read | perms::owner_exec);
        const bool allPowerful = std::ofstream(book.folder() / "probe").is_open();
        if (!allPowerful) {
            auto readOnly = TemporaryBook::take(Book::open(book.file(), TemporaryBook::clock));
            QCOMPARE(readOnly->postings().size(), std::size_t{1});
            QVERIFY(readOnly->check().empty());
            const auto done = readOnly->perform(action("a"), [](Writer& w) { w.addPosting(posting("A", "B")); });
            QVERIFY(!done.hasValue());
            QCOMPARE(done.error().kind, BookError::Kind::fileSystem);
        }
        std::filesystem::permissions(book.folder(), perms::owner_all);
        if (allPowerful) QSKIP("The user of this run may write everywhere (root), so nothing is read-only.");
    }

    /// A book from before the figures of an offer had a history opens as it was and takes one; the program of that time then
    /// says that the book is newer, by its number, and not that it is damaged.
    void aBookOfTheVersionBeforeTakesObservations() {
        TemporaryBook book;
        PostingId id;
        const auto added = book->perform(action("a"), [&](Writer& w) { id = w.addPosting(posting("A", "B")); });
        QVERIFY(added.hasValue());
        book.close();
        sql(book.file(), "PRAGMA user_version = 2");
        {
            auto opened = TemporaryBook::take(Book::open(book.file(), TemporaryBook::clock));
            Posting named = *opened->posting(id);
            QCOMPARE(*named.title, *posting("A", "B").title);
            PayObservation told;
            told.date = *parseIsoDate("2026-11-20");
            told.pay.grade = "A2";
            named.observations = Stated<std::vector<PayObservation>>::typed({told});
            QVERIFY(opened->perform(action("b"), [&](Writer& w) { w.updatePosting(named); }).hasValue());
        }
        const auto again = TemporaryBook::take(Book::open(book.file(), TemporaryBook::clock));
        QCOMPARE(again->posting(id)->observations->front().pay.grade, std::string("A2"));
        QVERIFY(book::Database(book.file(), book::Database::Access::readOnly).number("PRAGMA user_version") > 2);
    }

    void aBookOfTheVersionBeforeTakesSeniority() {
        TemporaryBook book;
        PostingId id;
        QVERIFY(book->perform(action("a"), [&](Writer& w) { id = w.addPosting(posting("A", "B")); }).hasValue());
        book.close();
        sql(book.file(), "PRAGMA user_version = 3");
        const SeniorityRange range{Seniority::senior, Seniority::lead};
        {
            auto opened = TemporaryBook::take(Book::open(book.file(), TemporaryBook::clock));
            Posting named = *opened->posting(id);
            QVERIFY(!named.seniority.hasValue());
            named.seniority = Stated<SeniorityRange>::typed(range);
            QVERIFY(opened->perform(action("b"), [&](Writer& w) { w.updatePosting(named); }).hasValue());
        }
        const auto again = TemporaryBook::take(Book::open(book.file(), TemporaryBook::clock));
        QVERIFY(*again->posting(id)->seniority == range);
        QVERIFY(book::Database(book.file(), book::Database::Access::readOnly).number("PRAGMA user_version") > 3);
    }

    void migrationsRunOnceAndInOrder() {
        TemporaryBook book;
        book.close();
        book::Database database(book.file(), book::Database::Access::readWrite);
        const int now = book::newestVersion();
        std::vector<book::Migration> steps = book::migrations();
        steps.push_back({now + 1, "later", "ALTER TABLE candidate ADD COLUMN phone TEXT NOT NULL DEFAULT ''"});
        book::migrate(database, steps);
        QCOMPARE(database.number("PRAGMA user_version"), std::int64_t{now + 1});
        book::migrate(database, steps);
        steps.push_back({now + 2, "broken", "CREATE TABLE half (x); INSERT INTO nowhere VALUES (1)"});
        QVERIFY_EXCEPTION_THROWN(book::migrate(database, steps), BookFailure);
        QCOMPARE(database.number("PRAGMA user_version"), std::int64_t{now + 1});
        QCOMPARE(database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'half'"), std::int64_t{0});
    }

    void migrationsAreNumberedWithoutGaps() {
        int expected = 1;
        for (const book::Migration& step : book::migrations()) QCOMPARE(step.number, expected++);
    }
};

QTEST_APPLESS_MAIN(OpenBookTest)
#include "open_book_test.moc"
