#include "core/extract/program/object_literal.h"

#include "tests/core/extract/said.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;
using namespace offerbook::extract::program;

/// Data of a posting (schema.org) that a program writes as an object. A value that the program computes is not in its source:
/// an object with one must be left alone, or a field would be missing or wrong.
class ObjectLiteralTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data() {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* program, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(program) << QString::fromUtf8(expected);
        };
        const char* plain = "[{\"@type\":\"JobPosting\",\"title\":\"Clerk\"}]";
        row("quoted", "let x = {\"@type\": \"JobPosting\", \"title\": \"Clerk\"};", plain);
        row("names without quotes", "let x = {\"@type\": \"JobPosting\", title: \"Clerk\"};", plain);
        row("single quotes", "f({'@type': 'JobPosting', 'title': 'Clerk',});", plain);
        row("comments", "x = { // data\n'@type': 'JobPosting', /* of the work */ title: 'Clerk' }", plain);
        row("within others", "const page = {a: 1, job: {'@type': 'JobPosting', title: 'Clerk'}, later: call()};", plain);
        row("in pieces", "x = {'@type': 'JobPosting', title: 'Cl' + \"erk\"}", plain);
        row("escapes", "x = {'@type': 'JobPosting', title: 'Clerk\\'s \\u00e9'}",
            "[{\"@type\":\"JobPosting\",\"title\":\"Clerk's é\"}]");
        row("template without variables", "x = {'@type': 'JobPosting', title: `Clerk`}", plain);
        row("numbers and words", "x = {'@type': 'JobPosting', a: -1.5, b: true, c: null, d: [1, 2,]}",
            "[{\"@type\":\"JobPosting\",\"a\":-1.5,\"b\":true,\"c\":null,\"d\":[1,2]}]");
        row("members before the type", "x = {place: {city: 'Leeds'}, '@type': 'JobPosting'}",
            "[{\"place\":{\"city\":\"Leeds\"},\"@type\":\"JobPosting\"}]");
        row("a variable", "x = {'@type': 'JobPosting', title: name}", "[]");
        row("a call", "x = {'@type': 'JobPosting', title: tr('Clerk')}", "[]");
        row("a variable in a template", "x = {'@type': 'JobPosting', title: `Clerk ${n}`}", "[]");
        row("a sum with a variable", "x = {'@type': 'JobPosting', title: 'Clerk ' + n}", "[]");
        row("others spread into it", "x = {...base, '@type': 'JobPosting'}", "[]");
        row("a name twice", "x = {'@type': 'JobPosting', title: 'Clerk', title: 'Cook'}", "[]");
        row("not closed", "x = {'@type': 'JobPosting', title: 'Clerk'", "[]");
        row("another type", "x = {'@type': 'Organization', name: 'JobPosting'}", "[]");
        row("words about it", "// \"@type\": \"JobPosting\" is the type of a posting", "[]");
    }
    void reads() {
        QFETCH(QString, program);
        QFETCH(QString, expected);
        QStringList found;
        for (const std::string& data : jobPostingLiterals(program.toStdString())) found << QString::fromStdString(data);
        QCOMPARE('[' + found.join(',') + ']', expected);
    }

    void isDataOfThePage() {
        const std::string page =
            "<!DOCTYPE html><html lang=\"en\"><head><script>\nconst job = {\n  '@type': 'JobPosting',\n  title: 'Bookkeeper', "
            "validThrough: '2027-04-30',\n  baseSalary: {currency: 'GBP', value: {minValue: 28000, maxValue: 32000, unitText: "
            "'YEAR'}},\n};\nadd(job);\n</script></head><body><main><h1>Bookkeeper</h1><p>You will keep the books.</p>"
            "<h2>Requirements</h2><ul><li>care</li></ul><p>Send your application to us.</p></main></body></html>";
        const Posting posting = firstPosting(page, "a.html", "text/html");
        QCOMPARE(said::salary(posting), QStringLiteral("28000..32000 GBP year"));
        QCOMPARE(day(posting.deadline), QStringLiteral("2027-04-30"));
    }

    void isDataOfAProgram() {
        const std::string program =
            "import { inject } from './schema';\n\nexport const posting = {\n  \"@type\": \"JobPosting\",\n  title: "
            "\"Bookkeeper\",\n  description: \"Northwind Ltd is looking for a bookkeeper in Leeds. You will keep the books of "
            "our "
            "shop. \" +\n    \"Please send your application with a CV.\",\n  validThrough: \"2027-04-30\",\n};\n\n"
            "inject(posting);\n";
        const Posting posting = firstPosting(program, "a.ts", "");
        QCOMPARE(title(posting), QStringLiteral("Bookkeeper"));
        QCOMPARE(day(posting.deadline), QStringLiteral("2027-04-30"));
    }
};

QTEST_GUILESS_MAIN(ObjectLiteralTest)
#include "object_literal_test.moc"
