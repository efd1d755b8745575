#include "tests/core/book/temporary_book.h"

#include <QProcess>
#include <QtTest>

#include <random>
#include <set>

using namespace offerbook;
using namespace offerbook::test;

namespace {

/// The numbers told as done.
std::vector<int> acknowledged(const QByteArray& output) {
    std::vector<int> numbers;
    const auto lines = output.split('\n');
    // The last piece is cut off wherever the process died.
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        if (lines[i].startsWith("done ")) numbers.push_back(lines[i].mid(5).toInt());
    return numbers;
}

QStringList arguments(const TemporaryBook& book, int first, int count) {
    return {QString::fromStdString(book.file().string()), QString::number(first), QString::number(count)};
}

/// Fails unless every action is there as a whole or not at all.
void verifyNothingIsHalf(const Book& book) {
    std::set<std::string> compared;
    for (const auto& comparison : book.comparisons()) {
        QCOMPARE(comparison.offers.size(), std::size_t{1});
        compared.insert(comparison.name);
    }
    const auto postings = book.postings();
    QCOMPARE(postings.size(), compared.size());
    QCOMPARE(book.documents().size(), compared.size());
    QCOMPARE(book.history().size(), compared.size());
    for (const auto& summary : postings) {
        QVERIFY(compared.contains(summary.title));
        const auto document = book.document(book.posting(summary.id)->document);
        QVERIFY(document.has_value());
        QCOMPARE(document->name, summary.title);
        QCOMPARE(document->bytes.size(), summary.title.size() + 20000);
    }
}

}  // namespace

/// A book survives the death of the program at any moment, and a full disk.
class CrashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasAcknowledgedSurvivesKilling() {
        TemporaryBook book;
        book.close();
        std::mt19937 random(std::random_device{}());
        std::set<int> promised;
        int next = 0;
        for (int round = 0; round < 25; ++round) {
            QProcess writer;
            writer.start(QStringLiteral(BOOK_WRITER_PROCESS), arguments(book, next, 10000));
            QVERIFY(writer.waitForStarted());
            // Let it come some way, then kill it in the middle of whatever it is at.
            QVERIFY(writer.waitForReadyRead());
            QTest::qSleep(static_cast<int>(random() % 40));
            writer.kill();
            QVERIFY(writer.waitForFinished());
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
            for (const int number : acknowledged(writer.readAllStandardOutput())) promised.insert(number);
            auto opened = TemporaryBook::take(Book::open(book.file(), TemporaryBook::clock));
            QVERIFY2(opened->check().empty(), "sound after being killed");
            std::set<std::string> there;
            for (const auto& summary : opened->postings()) there.insert(summary.title);
            for (const int number : promised)
                QVERIFY2(there.contains("posting " + std::to_string(number)), "acknowledged, but gone");
            verifyNothingIsHalf(*opened);
            next = static_cast<int>(opened->postings().size()) + 1000 * (round + 1);
        }
        QVERIFY(promised.size() >= 25);
        for (const char* ending : {"-wal", "-shm", "-journal"}) QVERIFY(!std::filesystem::exists(book.file().string() + ending));
    }

    void aFullDiskIsSaidAndChangesNothing() {
        TemporaryBook book;
        book.close();
        QProcess writer;
        writer.start(QStringLiteral(BOOK_WRITER_PROCESS), arguments(book, 0, 10000) << QStringLiteral("900000"));
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitCode(), 1);
        const QByteArray output = writer.readAllStandardOutput();
        QVERIFY2(output.contains("failed book.io-error") || output.contains("failed book.no-space"), output.constData());
        auto opened = TemporaryBook::take(Book::open(book.file(), TemporaryBook::clock));
        QVERIFY(opened->check().empty());
        QCOMPARE(opened->postings().size(), acknowledged(output).size());
        verifyNothingIsHalf(*opened);
        QVERIFY2(opened->perform(action("a"), [](Writer& w) { w.addPosting(posting("A", "B")); }).hasValue(),
                 "and there is room again");
    }
};

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
