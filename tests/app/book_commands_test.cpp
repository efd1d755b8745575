#include "tests/app/command_line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>

#include <random>

using namespace offerbook::test;

namespace {

/// A posting as somebody might have written it, in three lines for each thing that it says.
QByteArray advert(const QByteArray& title, const QByteArray& employer) {
    return "Job title: " + title + "\nEmployer: " + employer +
           "\nLocation: Geneva, Switzerland\n\nYour tasks\nYou plan and build things with the team.\n\n"
           "Your profile\nBachelor degree. English required.\n\nWe offer\nSalary: CHF 8'000 per month, gross. 25 days of paid "
           "leave.\n"
           "Workload: 100%. Permanent contract.\n\nHow to apply\nPlease send your application with CV by 31 March 2027.\n";
}

/// A page of lines, as small as a PDF can be.
QByteArray pdf(const QList<QByteArray>& lines) {
    QByteArray content = "BT /F 12 Tf 14 TL 40 800 Td";
    for (const QByteArray& line : lines) content += " (" + line + ") Tj T*";
    content += " ET";
    const QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        "<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"};
    QByteArray file = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj" + objects[i] + "endobj\n";
    }
    const auto at = QByteArray::number(file.size());
    return file + "xref\n0 6\n" + table + "trailer<</Size 6/Root 1 0 R>>\nstartxref\n" + at + "\n%%EOF\n";
}

QByteArray utf16(const QString& text) {
    QStringEncoder encode(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    return encode(text);
}

QJsonObject listed(const CommandLine& line, const QStringList& more = {}) {
    return QJsonDocument::fromJson(
               line.run(QStringList{QStringLiteral("list"), QStringLiteral("b.offerbook"), QStringLiteral("--json")} + more).out)
        .object();
}

qsizetype count(const QJsonObject& list) {
    return list[QStringLiteral("postings")].toArray().size() + list[QStringLiteral("documents")].toArray().size();
}

}  // namespace

/// The commands of a book, with their exit statuses, by what a script sees.
class BookCommandsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<CommandLine> line_;

    Ran run(const char* arguments, const QByteArray& input = {}) const {
        return line_->run(QString::fromLatin1(arguments).split(QLatin1Char(' ')), input);
    }

private Q_SLOTS:
    void init() {
        line_ = std::make_unique<CommandLine>();
        QCOMPARE(run("new b.offerbook").status, 0);
    }

    void importsAFileOnce() {
        line_->write(QStringLiteral("a.txt"), advert("Physicist", "Seeblick Labs"));
        const Ran first = run("import b.offerbook a.txt");
        QVERIFY2(first.status == 0, first.err.constData());
        QVERIFY2(first.out.startsWith("a.txt: "), first.out.constData());
        QCOMPARE(count(listed(*line_)), 1);
        const Ran again = run("import b.offerbook a.txt");
        QCOMPARE(again.status, 0);
        QVERIFY2(again.out.contains("already in the book"), again.out.constData());
        line_->write(QStringLiteral("copy.txt"), advert("Physicist", "Seeblick Labs"));
        QVERIFY(run("import b.offerbook copy.txt").out.contains("already in the book as a.txt"));
        QCOMPARE(count(listed(*line_)), 1);
        QCOMPARE(run("history b.offerbook").out.count('\n'), 1);
        QCOMPARE(line_->files(),
                 (QStringList{QStringLiteral("a.txt"), QStringLiteral("b.offerbook"), QStringLiteral("copy.txt")}));
    }

    void importsTheGoodAmongTheBad() {
        line_->write(QStringLiteral("good.txt"), advert("Physicist", "Seeblick Labs"));
        line_->write(QStringLiteral("empty.txt"), {});
        line_->write(QStringLiteral("binary.txt"), QByteArray("\x7f"
                                                              "ELF\0\0\0\1\0\2",
                                                              10) +
                                                       QByteArray(5000, '\0'));
        line_->write(QStringLiteral("huge.txt"), QByteArray(50 * 1024 * 1024, 'x'));
        line_->write(QStringLiteral("wide.txt"), utf16(QString::fromUtf8(advert("Bäcker", "Mühle Zürich"))));
        line_->write(QStringLiteral("latin.txt"), QString::fromUtf8(advert("Köchin", "Gasthaus Bären")).toLatin1());
        const Ran ran = run("import b.offerbook empty.txt good.txt missing.txt binary.txt wide.txt huge.txt latin.txt .");
        QCOMPARE(ran.status, 1);
        for (const char* name : {"empty.txt", "missing.txt", "binary.txt", "huge.txt"})
            QVERIFY2(ran.err.contains(name) && !ran.out.contains(name), (ran.err + ran.out).constData());
        QCOMPARE(ran.err.trimmed().count('\n'), 4);
        for (const char* name : {"good.txt", "wide.txt", "latin.txt"}) QVERIFY2(ran.out.contains(name), ran.out.constData());
        QCOMPARE(count(listed(*line_)), 3);
        for (const char* word : {"zurich", "baren", "seeblick"})
            QCOMPARE(count(listed(*line_, {QStringLiteral("--search"), QString::fromLatin1(word)})), 1);
        QCOMPARE(run("check b.offerbook").status, 0);
    }

    void readsAPdf() {
        line_->write(QStringLiteral("a.pdf"),
                     pdf({"Job title: Physicist", "Employer: Seeblick Labs", "Location: Geneva, Switzerland",
                          "Salary: CHF 8000 per month, gross. Permanent contract.",
                          "Please send your application with CV by 31 March 2027."}));
        line_->write(QStringLiteral("broken.pdf"), "%PDF-1.4 and then nothing");
        const Ran ran = run("import b.offerbook a.pdf broken.pdf");
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.out.startsWith("a.pdf: ") && ran.err.contains("broken.pdf"), (ran.out + ran.err).constData());
        QCOMPARE(count(listed(*line_, {QStringLiteral("--search"), QStringLiteral("seeblick geneva")})), 1);
    }

    void readsStandardInput() {
        const Ran ran = run("import b.offerbook -", advert("Physicist", "Seeblick Labs"));
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(count(listed(*line_)), 1);
    }

    void anImportOfManyIsUndoneAsOne() {
        QStringList arguments{QStringLiteral("import"), QStringLiteral("b.offerbook")};
        for (int i = 0; i < 30; ++i) {
            const QString name = QStringLiteral("%1.txt").arg(i);
            line_->write(name, advert("Physicist " + QByteArray::number(i), "Seeblick Labs"));
            arguments << name;
        }
        QCOMPARE(line_->run(arguments).status, 0);
        QCOMPARE(count(listed(*line_)), 30);
        QCOMPARE(run("undo b.offerbook").status, 0);
        QCOMPARE(count(listed(*line_)), 0);
        QVERIFY(run("history b.offerbook").out.contains("undone"));
        QCOMPARE(run("redo b.offerbook").status, 0);
        QCOMPARE(count(listed(*line_)), 30);
        const Ran nothing = run("redo b.offerbook");
        QCOMPARE(nothing.status, 1);
        QVERIFY(!nothing.err.isEmpty() && nothing.out.isEmpty());
    }

    void anImportThatIsKilledLeavesNothingHalf() {
        QStringList arguments{QStringLiteral("import"), QStringLiteral("b.offerbook")};
        for (int i = 0; i < 60; ++i) {
            const QString name = QStringLiteral("%1.txt").arg(i);
            line_->write(name, advert("Physicist " + QByteArray::number(i), "Seeblick Labs"));
            arguments << name;
        }
        std::mt19937 random(std::random_device{}());
        for (int round = 0; round < 20; ++round) {
            QProcess import;
            import.setWorkingDirectory(line_->path(QStringLiteral(".")));
            import.start(QStringLiteral(OFFERBOOK_EXECUTABLE), arguments);
            QVERIFY(import.waitForStarted());
            QTest::qSleep(static_cast<int>(random() % 400));
            import.kill();
            QVERIFY(import.waitForFinished());
            const auto told = import.readAllStandardOutput().count(": added");
            const auto there = count(listed(*line_));
            QVERIFY2(there == 0 || there == 60, "all or nothing");
            if (told > 0) QCOMPARE(there, 60);
            QCOMPARE(run("check b.offerbook").status, 0);
            if (there == 60) QCOMPARE(run("undo b.offerbook").status, 0);
        }
    }

    void listsForPeopleAndForPrograms() {
        line_->write(QStringLiteral("a.txt"), advert("Physicist", "Seeblick Labs"));
        QCOMPARE(run("import b.offerbook a.txt").status, 0);
        const Ran csv = run("list b.offerbook --csv");
        QVERIFY(csv.out.startsWith("id,title,employer,place,status,confirmed,contradicted,deadline,importedAt\r\n"));
        QCOMPARE(run("list b.offerbook --csv --json").status, 2);
        QVERIFY(!run("list b.offerbook").out.isEmpty());
        const Ran hostile = line_->run(
            {QStringLiteral("list"), QStringLiteral("b.offerbook"), QStringLiteral("--search"), QStringLiteral("\"* OR NEAR(")});
        QVERIFY2(hostile.status == 0 && hostile.err.isEmpty(), hostile.err.constData());
    }

    void copiesAndRecovers() {
        line_->write(QStringLiteral("a.txt"), advert("Physicist", "Seeblick Labs"));
        QCOMPARE(run("import b.offerbook a.txt").status, 0);
        QCOMPARE(run("backup b.offerbook copy.offerbook").status, 0);
        QCOMPARE(run("backup b.offerbook copy.offerbook").status, 4);
        QCOMPARE(run("check copy.offerbook").status, 0);
        QFile book(line_->path(QStringLiteral("copy.offerbook")));
        QVERIFY(book.resize(book.size() - 8192));
        QCOMPARE(run("check copy.offerbook").status, 3);
        const Ran recovered = run("recover copy.offerbook saved.offerbook");
        QVERIFY2(recovered.status == 0 || recovered.status == 1, recovered.err.constData());
        QCOMPARE(run("check saved.offerbook").status, 0);
        QVERIFY(run("list saved.offerbook").out.size() > 0);
    }

    void statusesAreThoseOfTheContract_data() {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("status");
        const auto row = [](const char* arguments, int status) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments) << status;
        };
        row("--help", 0);
        row("--version", 0);
        for (const char* command : {"new", "import", "list", "undo", "redo", "history", "check", "backup", "recover"})
            QTest::addRow("%s --help", command) << QString::fromLatin1(command) + QStringLiteral(" --help") << 0;
        row("new b.offerbook", 4);
        row("new nowhere/b.offerbook", 4);
        row("new", 2);
        row("import b.offerbook", 2);
        row("list b.offerbook --colour", 2);
        row("--as-of yesterday list b.offerbook", 2);
        row("list missing.offerbook", 4);
        row("list text.txt", 3);
        row("check text.txt", 3);
        row("undo b.offerbook", 1);
        row("list b.offerbook", 0);
        row("--as-of 2026-01-01 list b.offerbook", 0);
        row("list b.offerbook --as-of 2026-01-01", 0);
    }
    void statusesAreThoseOfTheContract() {
        QFETCH(QString, arguments);
        QFETCH(int, status);
        line_->write(QStringLiteral("text.txt"), "not a book at all");
        const Ran ran = line_->run(arguments.split(QLatin1Char(' ')));
        QVERIFY2(ran.status == status, (QByteArray::number(ran.status) + ran.out + ran.err).constData());
        QVERIFY2(status == 0 ? ran.err.isEmpty() : !ran.err.isEmpty(), "messages on standard error, and only there");
    }

    void aResultThatCannotBeWrittenIsNotDone() {
        if (!QFile::exists(QStringLiteral("/dev/full"))) QSKIP("This system has no /dev/full.");
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(OFFERBOOK_EXECUTABLE),
                      {QStringLiteral("list"), line_->path(QStringLiteral("b.offerbook")), QStringLiteral("--json")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 4);
    }
};

QTEST_GUILESS_MAIN(BookCommandsTest)
#include "book_commands_test.moc"
