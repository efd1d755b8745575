// What a person does with the command line in the first five minutes, with the real executable and without a display.
#include "tests/end_to_end/program.h"

#include <QtTest>

#include <QJsonArray>
#include <QJsonObject>
#include <QPdfDocument>
#include <QTemporaryDir>

namespace {

const QString sampleFolder = QStringLiteral(OFFERBOOK_SOURCE_DIR "/resources/sample");

QStringList samplePostings() {
    QStringList files;
    for (const QFileInfo& file : QDir(sampleFolder).entryInfoList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        files << file.filePath();
    return files;
}

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

}  // namespace

class CommandLineEndToEndTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(folder_->isValid());
        book_ = folder_->filePath(QStringLiteral("b.offerbook"));
    }

    void fromPostingsToAReport() {
        QCOMPARE(offerbook({QStringLiteral("new"), book_}).status, 0);
        const Run import = offerbook(QStringList{QStringLiteral("import"), book_} + samplePostings());
        QVERIFY2(import.status == 0, import.messages.constData());

        const Run compare = offerbook({QStringLiteral("--as-of"), QStringLiteral("2026-11-20"), QStringLiteral("compare"), book_,
                                       QStringLiteral("--json")});
        QVERIFY2(compare.status == 0, compare.messages.constData());
        const QJsonArray offers = compare.json().object().value(QStringLiteral("offers")).toArray();
        QVERIFY(offers.size() >= 4);

        const QString pdf = folder_->filePath(QStringLiteral("out.pdf"));
        const Run report = offerbook({QStringLiteral("report"), book_, QStringLiteral("-o"), pdf});
        QVERIFY2(report.status == 0, report.messages.constData());
        QPdfDocument document;
        QCOMPARE(document.load(pdf), QPdfDocument::Error::None);
        QString text;
        for (int page = 0; page < document.pageCount(); ++page) text += document.getAllText(page).text();
        for (const QJsonValue& offer : offers) {
            const QString employer = offer.toObject().value(QStringLiteral("employer")).toString();
            QVERIFY2(!employer.isEmpty() && text.contains(employer.section(u' ', 0, 0)), qPrintable(employer));
        }

        const Run check = offerbook({QStringLiteral("check"), book_});
        QVERIFY2(check.status == 0, check.messages.constData());
    }

    // Two blank lines were all that a book without offers answered.
    void aBookWithoutOffersSaysSo() {
        QCOMPARE(offerbook({QStringLiteral("new"), book_}).status, 0);
        const Run compare = offerbook({QStringLiteral("--lang"), QStringLiteral("de"), QStringLiteral("compare"), book_});
        QCOMPARE(compare.status, 0);
        QVERIFY2(compare.messages.contains("Keine Angebote"), compare.messages.constData());
        const Run json = offerbook({QStringLiteral("compare"), book_, QStringLiteral("--json")});
        QVERIFY(json.json().isObject());
    }

    void theSameFiguresTwice() {
        QCOMPARE(offerbook({QStringLiteral("new"), book_, QStringLiteral("--sample")}).status, 0);
        const QStringList ask = {QStringLiteral("--as-of"), QStringLiteral("2026-11-20"), QStringLiteral("compare"), book_,
                                 QStringLiteral("--json")};
        const Run first = offerbook(ask);
        QCOMPARE(first.status, 0);
        QCOMPARE(offerbook(ask).out, first.out);
    }

    void anImportIsUndoneAndRedoneAcrossRuns() {
        QCOMPARE(offerbook({QStringLiteral("new"), book_}).status, 0);
        QCOMPARE(offerbook(QStringList{QStringLiteral("import"), book_} + samplePostings()).status, 0);
        const QByteArray before = offerbook({QStringLiteral("list"), book_, QStringLiteral("--json")}).out;
        QVERIFY(before.size() > 2);
        QCOMPARE(offerbook({QStringLiteral("undo"), book_}).status, 0);
        QVERIFY(offerbook({QStringLiteral("list"), book_, QStringLiteral("--json")}).out != before);
        QCOMPARE(offerbook({QStringLiteral("redo"), book_}).status, 0);
        QCOMPARE(offerbook({QStringLiteral("list"), book_, QStringLiteral("--json")}).out, before);
    }

    void badFilesAreNamedAndTheOthersImported() {
        QCOMPARE(offerbook({QStringLiteral("new"), book_}).status, 0);
        const QString empty = folder_->filePath(QStringLiteral("empty.txt"));
        const QString binary = folder_->filePath(QStringLiteral("binary.txt"));
        const QString large = folder_->filePath(QStringLiteral("large.txt"));
        const QString latin = folder_->filePath(QStringLiteral("latin1.txt"));
        const QString wide = folder_->filePath(QStringLiteral("utf16.txt"));
        QFile sample(samplePostings().first());
        QVERIFY(sample.open(QIODevice::ReadOnly));
        const QString posting = QString::fromUtf8(sample.readAll());
        QVERIFY(write(empty, ""));
        QVERIFY(write(binary, QByteArray("\x7f"
                                         "ELF\x02\x01\x00\x00\x00\xff\xfe",
                                         11) +
                                  QByteArray(4000, '\0')));
        QVERIFY(write(large, QByteArray(50 * 1024 * 1024, 'a')));
        QVERIFY(write(latin, (posting + QStringLiteral("\nZürich, Genève\n")).toLatin1()));
        QByteArray utf16("\xff\xfe", 2);
        const QString other = posting + QStringLiteral("\nWeitere Auskünfte\n");
        utf16.append(reinterpret_cast<const char*>(other.utf16()), other.size() * 2);
        QVERIFY(write(wide, utf16));

        const QString missing = folder_->filePath(QStringLiteral("not-there.txt"));
        const Run run = offerbook({QStringLiteral("import"), book_, empty, binary, large, missing, latin, wide});
        QCOMPARE(run.status, 1);
        for (const char* name : {"empty.txt", "binary.txt", "large.txt", "not-there.txt"})
            QVERIFY2((run.messages + run.out).contains(name), name);
        const QJsonDocument list = offerbook({QStringLiteral("list"), book_, QStringLiteral("--json")}).json();
        QCOMPARE(list.object().value(QStringLiteral("postings")).toArray().size(), 2);

        const Run again = offerbook({QStringLiteral("import"), book_, latin});
        QCOMPARE(again.status, 0);
        QCOMPARE(offerbook({QStringLiteral("list"), book_, QStringLiteral("--json")}).json(), list);
    }

    void wrongUsageAndUnreadableBooksHaveTheirStatus_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const QString nowhere = QStringLiteral("/nowhere/at/all/b.offerbook");
        QTest::newRow("help") << QStringList{QStringLiteral("--help")} << 0;
        QTest::newRow("version") << QStringList{QStringLiteral("--version")} << 0;
        QTest::newRow("unknown command") << QStringList{QStringLiteral("--frobnicate")} << 2;
        QTest::newRow("a window where there is no display") << QStringList() << 2;
        QTest::newRow("missing argument") << QStringList{QStringLiteral("import")} << 2;
        QTest::newRow("a day that does not exist")
            << QStringList{QStringLiteral("--as-of"), QStringLiteral("2026-02-30"), QStringLiteral("list"), nowhere} << 2;
        QTest::newRow("no such folder") << QStringList{QStringLiteral("new"), nowhere} << 4;
        QTest::newRow("not a book") << QStringList{QStringLiteral("list"), QStringLiteral(OFFERBOOK_SOURCE_DIR "/README.md")}
                                    << 3;
    }
    void wrongUsageAndUnreadableBooksHaveTheirStatus() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const Run run = offerbook(arguments);
        QCOMPARE(run.status, status);
        QVERIFY(status == 0 ? !run.out.isEmpty() : !run.messages.isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> folder_;
    QString book_;
};

QTEST_GUILESS_MAIN(CommandLineEndToEndTest)
#include "command_line_end_to_end_test.moc"
