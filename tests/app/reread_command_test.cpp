// Several postings of one text, and texts read again by a newer program, as a script meets them.
#include "tests/app/command_line.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace offerbook::test;

namespace {

const QByteArray twoPostings =
    "# Open positions at Example Works\n\n"
    "## Service Technician\n\nLocation: Winterthur\nWorkload: 80-100%\nSalary: CHF 5'600 per month\n"
    "Apply by 15 January 2027 to jobs@example.org.\n\n"
    "## Payroll Clerk\n\nLocation: Chur\nWorkload: 60%\nSalary: CHF 5'000 per month\n"
    "Apply by 31 January 2027 to jobs@example.org.\n";

QStringList split(const char* line) { return QString::fromLatin1(line).split(u' '); }

}  // namespace

class RereadCommandTest : public QObject {
    Q_OBJECT

private slots:
    void severalPostingsAreOneLineWithParts();
    void aFieldIsCalledByItsName();
    void importAddsEachOrOne();
    void theSameProgramWouldChangeNothing();
    void aNewerProgramShowsAndTakes();
    void wrongArgumentsAreSaid();

private:
    static QString olderResources(const QTemporaryDir& folder);
};

void RereadCommandTest::severalPostingsAreOneLineWithParts() {
    CommandLine line;
    line.write("list.md", twoPostings);
    const Ran ran = line.run(split("extract --json list.md"));
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out.count('\n'), 1);  // one object a file, as the contract says
    const QJsonObject object = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(object["postings"].toArray().size(), 2);
    QCOMPARE(object["fields"].toObject(), object["postings"].toArray()[0].toObject());
    const auto words = [](const QJsonObject& place) {
        const int begin = place["begin"].toInt();
        return twoPostings.mid(begin, place["end"].toInt() - begin);
    };
    const QJsonArray parts = object["parts"].toArray();
    QCOMPARE(parts.size(), 2);
    for (const auto& part : parts) QVERIFY(words(part.toObject()).startsWith("## "));
    const QJsonObject salary = object["postings"].toArray()[1].toObject()["salary"].toObject();
    const QJsonObject evidence = salary["evidence"].toArray()[0].toObject();
    QCOMPARE(words(evidence), evidence["text"].toString().toUtf8());
    const QJsonObject one = QJsonDocument::fromJson(line.run(split("extract --json --as-one list.md")).out).object();
    QVERIFY(!one.contains(QLatin1String("postings")) && !one.contains(QLatin1String("parts")));
}

/// "remote" is a field and a word for working at home alone: the line of a hybrid post must not begin with the latter.
void RereadCommandTest::aFieldIsCalledByItsName() {
    CommandLine line;
    line.write("one.md",
               "# Senior Clerk\n\nExample Works Ltd in Leeds seeks a clerk.\n\nWhat we offer\n\n- Salary: GBP 40,000 per year + "
               "bonus\n- 2 days of remote work per week\n\nApply by 31 January 2027 to jobs@example.org with your CV.\n");
    const Ran ran = line.run(split("extract --lang en one.md"));
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.out.contains("\n  Remote work: 2 days a week"), ran.out.constData());
    QVERIFY2(ran.out.contains("\n  Seniority: senior\n"), ran.out.constData());
    QVERIFY2(ran.out.contains("\n  Beside the pay: bonus\n"), ran.out.constData());
}

void RereadCommandTest::importAddsEachOrOne() {
    CommandLine line;
    line.write("list.md", twoPostings);
    QCOMPARE(line.run(split("new a.offerbook")).status, 0);
    QCOMPARE(line.run(split("import a.offerbook list.md")).status, 0);
    const auto count = [&line](const char* book) {
        return QJsonDocument::fromJson(line.run({"list", book, "--json"}).out)["postings"].toArray().size();
    };
    QCOMPARE(count("a.offerbook"), 2);
    QCOMPARE(line.run(split("undo a.offerbook")).status, 0);
    QCOMPARE(count("a.offerbook"), 0);
    QCOMPARE(line.run(split("import a.offerbook --as-one list.md")).status, 0);
    QCOMPARE(count("a.offerbook"), 1);
}

void RereadCommandTest::theSameProgramWouldChangeNothing() {
    CommandLine line;
    line.write("list.md", twoPostings);
    QCOMPARE(line.run(split("new a.offerbook")).status, 0);
    QCOMPARE(line.run(split("import a.offerbook list.md")).status, 0);
    const Ran ran = line.run(split("reread a.offerbook"));
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.out.contains("Nothing would change"), ran.out);
    QVERIFY(!line.run(split("history a.offerbook")).out.contains("read again"));
}

/// The resources of a program that is sure of nothing.
QString RereadCommandTest::olderResources(const QTemporaryDir& folder) {
    const QDir now(QStringLiteral(OFFERBOOK_SOURCE_DIR "/resources"));
    QDir older(folder.path());
    older.mkpath(QStringLiteral("vocabulary/confidence"));
    const auto link = [&](const QString& below) {
        for (const QString& name : QDir(now.filePath(below)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
            if (name != QLatin1String("vocabulary") && name != QLatin1String("confidence"))
                QFile::link(now.filePath(below + u'/' + name), older.filePath(below + u'/' + name));
    };
    link(QStringLiteral("."));
    link(QStringLiteral("vocabulary"));
    QFile table(older.filePath(QStringLiteral("vocabulary/confidence/confidence.json")));
    if (!table.open(QIODevice::WriteOnly)) qFatal("the test cannot write its own file");
    table.write(R"({"sureFromPerMille": 900, "checkFromPerMille": 750, "shares": [
        {"field": "", "kind": "", "level": "sure", "perMille": 0}, {"field": "", "kind": "", "level": "check", "perMille": 0}]})");
    return folder.path();
}

void RereadCommandTest::aNewerProgramShowsAndTakes() {
    CommandLine line;
    QTemporaryDir folder;
    line.write("list.md", twoPostings);
    QCOMPARE(line.run(split("new a.offerbook")).status, 0);
    qputenv("OFFERBOOK_RESOURCES", olderResources(folder).toUtf8());
    QCOMPARE(line.run(split("import a.offerbook list.md")).status, 0);
    qunsetenv("OFFERBOOK_RESOURCES");
    const Ran shown = line.run(split("reread a.offerbook"));
    QCOMPARE(shown.status, 0);
    QVERIFY2(shown.out.contains("same values with other evidence or certainty"), shown.out);
    QVERIFY2(shown.out.contains("--apply"), shown.out);
    // Showing writes nothing; taking is one action.
    QVERIFY(line.run(split("reread a.offerbook")).out.contains("--apply"));
    QCOMPARE(line.run(split("reread a.offerbook 1 --field salary --apply")).status, 0);
    QVERIFY(line.run(split("reread a.offerbook 1 --field salary")).out.contains("Nothing would change"));
    QVERIFY(line.run(split("reread a.offerbook 1")).out.contains("--apply"));
    QCOMPARE(line.run(split("reread a.offerbook --apply")).status, 0);
    QVERIFY(line.run(split("reread a.offerbook")).out.contains("Nothing would change"));
    QCOMPARE(line.run(split("undo a.offerbook")).status, 0);
    QVERIFY(line.run(split("reread a.offerbook")).out.contains("--apply"));
}

void RereadCommandTest::wrongArgumentsAreSaid() {
    CommandLine line;
    line.write("list.md", twoPostings);
    QCOMPARE(line.run(split("new a.offerbook")).status, 0);
    QCOMPARE(line.run(split("import a.offerbook list.md")).status, 0);
    QCOMPARE(line.run(split("reread gone.offerbook")).status, 4);
    QCOMPARE(line.run(split("reread a.offerbook 99")).status, 1);
    const Ran field = line.run(split("reread a.offerbook --field wages"));
    QCOMPARE(field.status, 2);
    QVERIFY2(field.err.contains("salary"), field.err);
}

QTEST_GUILESS_MAIN(RereadCommandTest)
#include "reread_command_test.moc"
