// `offerbook net`: scripts ask for many people in one run. A line that nobody can answer is refused with its reason, on its
// own line, and costs the others nothing; no line may bring the program down or be answered with a guess.
#include "tests/app/command_line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace offerbook::test;

namespace {

const QByteArray good = R"({"jurisdiction":"FR","year":2025,"gross":"36000","household":{"status":"cadre"}})";

QString textOf(const QJsonObject& object, const char* key) { return object.value(QLatin1String(key)).toString(); }

QString codeOf(const QJsonObject& answer) { return textOf(answer.value(QStringLiteral("error")).toObject(), "code"); }

/// "key":"value"
QByteArray pair(const QByteArray& key, const QByteArray& value) { return '"' + key + "\":\"" + value + '"'; }

/// A request with this in place of an amount.
QByteArray withAmount(const QByteArray& amount) { return R"({"jurisdiction":"FR","year":2025,)" + amount + '}'; }

QByteArray nested(int depth, const QByteArray& open, const QByteArray& close) {
    return R"({"jurisdiction":"FR","year":2025,"gross":"1","household":)" + open.repeated(depth) + close.repeated(depth) + '}';
}

}  // namespace

class NetCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineThatCannotBeAnsweredIsRefusedWithItsReason_data() {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QByteArray& request, const char* code) {
            QTest::newRow(name) << request << code;
        };
        row("no JSON", "nonsense", "bad-request");
        row("half an object", "{\"jurisdiction\":\"FR\",\"year\":2025,\"gross\":\"36", "bad-request");
        row("two objects on a line", good + good, "bad-request");
        row("something after the object", good + " x", "bad-request");
        row("a list", "[" + good + "]", "bad-request");
        row("a number", "42", "bad-request");
        row("null", "null", "bad-request");
        row("a comment", "// " + good, "bad-request");
        row("bytes that are no UTF-8", "{\"jurisdiction\":\"FR\xff\xfe\",\"year\":2025,\"gross\":\"1\"}", "bad-request");
        row("a zero byte", QByteArray("{\"jurisdiction\":\"F\0R\",\"year\":2025}", 34), "bad-request");
        row("an empty object", "{}", "bad-request");
        row("no jurisdiction", R"({"year":2025,"gross":"36000"})", "bad-request");
        row("no year", R"({"jurisdiction":"FR","gross":"36000"})", "bad-request");
        row("no amount", R"({"jurisdiction":"FR","year":2025})", "bad-request");
        row("gross and net", withAmount(R"("gross":"36000","net":"30000")"), "bad-request");
        row("gross twice", withAmount(R"("gross":"36000","gross":"36000")"), "bad-request");
        row("an unknown key", withAmount(R"("gross":"36000","salary":"36000")"), "bad-request");
        row("an object where none belongs", withAmount(R"("gross":{"amount":"36000"})"), "bad-request");
        row("a list where none belongs", withAmount(R"("gross":["36000"])"), "bad-request");
        row("a period that is none", withAmount(R"("gross":"36000","period":"week")"), "bad-request");
        row("a year in words", R"({"jurisdiction":"FR","year":"this","gross":"1"})", "bad-request");
        row("a year with a fraction", R"({"jurisdiction":"FR","year":2025.5,"gross":"1"})", "bad-request");
        row("a year beyond numbers", R"({"jurisdiction":"FR","year":99999999999999999999,"gross":"1"})", "bad-request");
        row("nested objects", nested(3, R"({"a":)", "}"), "bad-request");
        row("a hundred thousand lists", nested(100'000, "[", "]"), "bad-request");
        row("not a number, as text", withAmount(R"("gross":"NaN")"), "bad-amount");
        row("not a number, bare", withAmount(R"("gross":NaN)"), "bad-request");
        row("infinite", withAmount(R"("gross":"inf")"), "bad-amount");
        row("bare and too large for any number", withAmount(R"("gross":1e999)"), "bad-request");
        row("in powers of ten", withAmount(R"("gross":1e5)"), "bad-amount");
        row("negative", withAmount(R"("gross":"-1")"), "bad-amount");
        row("negative net", withAmount(R"("net":-0.01)"), "bad-amount");
        row("finer than a cent", withAmount(R"("gross":"36000.001")"), "bad-amount");
        row("a comma", withAmount(R"("gross":"36000,00")"), "bad-amount");
        row("grouped", withAmount(R"("gross":"36'000")"), "bad-amount");
        row("spaces", withAmount(R"("gross":" 36000")"), "bad-amount");
        row("empty", withAmount(R"("gross":"")"), "bad-amount");
        row("true", withAmount(R"("gross":true)"), "bad-amount");
        row("above what is computed", withAmount(R"("gross":"10000000000.01")"), "bad-amount");
        row("eighteen digits", withAmount(R"("gross":999999999999999999)"), "bad-amount");
        row("a thousand digits", withAmount(pair("gross", QByteArray(1000, '9'))), "bad-amount");
        row("a net that nothing reaches", withAmount(R"("net":"10000000000")"), "unreachable-net");
        row("a year without data", R"({"jurisdiction":"FR","year":1999,"gross":"1"})", "unsupported-year");
        row("a negative year", R"({"jurisdiction":"FR","year":-1,"gross":"1"})", "unsupported-year");
        row("a place without rules", R"({"jurisdiction":"XX","year":2025,"gross":"1"})", "unsupported-jurisdiction");
        row("a household of the wrong kind", R"({"jurisdiction":"FR","year":2025,"gross":"1","household":"cadre"})",
            "bad-request");
        row("a status that is none", R"({"jurisdiction":"FR","year":2025,"gross":"1","household":{"status":"boss"}})",
            "bad-household");
        row("children as a fraction", R"({"jurisdiction":"FR","year":2025,"gross":"1","household":{"children":0.5}})",
            "bad-household");
        row("children beyond numbers", R"({"jurisdiction":"FR","year":2025,"gross":"1","household":{"children":1e400}})",
            "bad-request");
        row("a taxable income where there is no such question", withAmount(R"("taxable":"36000")"), "unsupported-status");
    }
    void aLineThatCannotBeAnsweredIsRefusedWithItsReason() {
        QFETCH(QByteArray, request);
        QFETCH(QString, code);
        const Ran ran = line_.run({QStringLiteral("net"), QStringLiteral("--jsonl")}, good + '\n' + request + '\n' + good + '\n');
        QCOMPARE(ran.status, 1);
        const QList<QByteArray> lines = ran.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], lines[2]);
        const auto first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(textOf(first, "gross"), QStringLiteral("36000.00"));
        QJsonParseError parsing;
        const auto refused = QJsonDocument::fromJson(lines[1], &parsing).object();
        QCOMPARE(parsing.error, QJsonParseError::NoError);
        QCOMPARE(codeOf(refused), code);
        QVERIFY(!refused.contains(QStringLiteral("net")));
        const QString message = textOf(refused.value(QStringLiteral("error")).toObject(), "message");
        QVERIFY2(message.contains(u' ') && !message.contains(QStringLiteral("tax.")), qPrintable(message));
    }

    void amountsAreTakenByTheirDigits_data() {
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<QString>("gross");
        QTest::newRow("text") << QByteArray(R"("36000.10")") << QStringLiteral("36000.10");
        QTest::newRow("a number with a fraction that binary numbers lack") << QByteArray("36000.1") << QStringLiteral("36000.10");
        QTest::newRow("a whole number") << QByteArray("36000") << QStringLiteral("36000.00");
        QTest::newRow("nothing") << QByteArray(R"("0")") << QStringLiteral("0.00");
        QTest::newRow("the largest") << QByteArray(R"("10000000000")") << QStringLiteral("10000000000.00");
    }
    void amountsAreTakenByTheirDigits() {
        QFETCH(QByteArray, amount);
        QFETCH(QString, gross);
        const Ran ran = line_.run({QStringLiteral("net"), QStringLiteral("--jsonl")}, withAmount("\"gross\":" + amount));
        QCOMPARE(ran.status, 0);
        QCOMPARE(textOf(QJsonDocument::fromJson(ran.out).object(), "gross"), gross);
    }

    void whatIsLeftOutIsAssumedAndWhatIsUnknownIsNamed() {
        const Ran ran = line_.run(
            {QStringLiteral("net"), QStringLiteral("--jsonl")},
            R"({"jurisdiction":"FR","year":2025,"gross":"36000","household":{"married":null,"children":"","canton":"GE"}})");
        QCOMPARE(ran.status, 0);
        const auto answer = QJsonDocument::fromJson(ran.out).object();
        QCOMPARE(answer.value(QStringLiteral("assumed")).toArray(),
                 QJsonArray({QStringLiteral("status=non-cadre"), QStringLiteral("married=false"), QStringLiteral("children=0")}));
        QCOMPARE(answer.value(QStringLiteral("ignored")).toArray(), QJsonArray({QStringLiteral("canton")}));
    }

    void emptyLinesAndLineEndsOfOtherSystemsAreNoQuestions() {
        const Ran ran = line_.run({QStringLiteral("net"), QStringLiteral("--jsonl")}, "\n  \n" + good + "\r\n\r\n\t\n" + good);
        QCOMPARE(ran.status, 0);
        const QList<QByteArray> lines = ran.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], lines[1]);
    }

    void nothingAskedIsNothingAnswered() {
        const Ran ran = line_.run({QStringLiteral("net"), QStringLiteral("--jsonl")}, {});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.isEmpty());
    }

    void aLineOfAMegabyteIsRefusedShortlyAndTheNextIsAnswered_data() {
        QTest::addColumn<QByteArray>("request");
        const QByteArray much(1'000'000, '9');
        const QByteArray accents = QByteArray("\u00e9").repeated(500'000);
        QTest::newRow("in a key that is not known") << withAmount(pair("gross", "1") + ',' + pair("note", much));
        QTest::newRow("as a key") << withAmount(pair("gross", "1") + ',' + pair(accents, "1"));
        QTest::newRow("as an amount") << withAmount(pair("gross", much));
        QTest::newRow("as an amount in letters") << withAmount(pair("gross", '1' + accents));
        QTest::newRow("as a bare number") << withAmount("\"gross\":" + much);
    }
    void aLineOfAMegabyteIsRefusedShortlyAndTheNextIsAnswered() {
        QFETCH(QByteArray, request);
        const Ran ran = line_.run({QStringLiteral("net"), QStringLiteral("--jsonl")}, request + '\n' + good + '\n');
        QCOMPARE(ran.status, 1);
        const QList<QByteArray> lines = ran.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QString code = codeOf(QJsonDocument::fromJson(lines[0]).object());
        QVERIFY2(code == QStringLiteral("bad-request") || code == QStringLiteral("bad-amount"), qPrintable(code));
        QVERIFY(lines[0].size() < 1000);
        QVERIFY(QString::fromUtf8(lines[0]).indexOf(QChar::ReplacementCharacter) < 0);
        QCOMPARE(textOf(QJsonDocument::fromJson(lines[1]).object(), "gross"), QStringLiteral("36000.00"));
    }

    void manyHouseholdsAreAnsweredInTheirOrder() {
        QByteArray asked;
        for (int i = 0; i < 5000; ++i)  // more than are kept prepared
            asked += withAmount(pair("gross", QByteArray::number(20'000 + i)) + R"(,"household":{"married":true,)" +
                                pair("partnerIncome", QByteArray::number(i)) + '}') +
                     '\n';
        const Ran ran = line_.run({QStringLiteral("net"), QStringLiteral("--jsonl")}, asked);
        QCOMPARE(ran.status, 0);
        const QList<QByteArray> lines = ran.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 5000);
        for (int i = 0; i < 5000; i += 499)
            QVERIFY2(lines[i].contains(pair("gross", QByteArray::number(20'000 + i) + ".00")), lines[i].constData());
    }

private:
    CommandLine line_;
};

QTEST_GUILESS_MAIN(NetCommandTest)
#include "net_command_test.moc"
