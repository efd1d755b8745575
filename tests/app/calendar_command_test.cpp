// `offerbook calendar`: scripts ask for many places in one run; an answer on the wrong line is a wrong figure everywhere.
#include "tests/app/command_line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace offerbook::test;

namespace {

QList<QJsonObject> answersIn(const QByteArray& out) {
    QList<QJsonObject> answers;
    for (const QByteArray& line : out.split('\n'))
        if (!line.isEmpty()) answers << QJsonDocument::fromJson(line).object();
    return answers;
}

QString codeOf(const QJsonObject& answer) {
    return answer.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
}

}  // namespace

class CalendarCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersStandOnTheLinesOfTheirQuestions() {
        const Ran ran = line_.run({QStringLiteral("calendar"), QStringLiteral("--jsonl")},
                                  R"({"country":"DE","region":"BY","from":"2026-01-01","to":"2026-12-31"})"
                                  "\nnonsense\n"
                                  R"({"country":"NL","region":null,"from":"2026-05-01","to":"2026-05-31"})"
                                  "\n"
                                  R"({"country":"DE","region":"BY","from":"2025-01-01","to":"2025-12-31"})"
                                  "\n"
                                  R"({"country":"PL","from":"2026-01-01","to":"2026-12-31"})"
                                  "\n"
                                  R"({"country":"CH","region":"XY","from":"2026-01-01","to":"2026-12-31"})"
                                  "\n"
                                  R"({"country":"CH","region":"GE","from":"2026-02-30","to":"2026-12-31"})"
                                  "\n"
                                  R"({"country":"CH","region":"GE","from":"2026-09-10","to":"2026-09-10"})"
                                  "\n");
        QCOMPARE(ran.status, 1);
        const auto answers = answersIn(ran.out);
        QCOMPARE(answers.size(), 8);
        QCOMPARE(answers[0].value(QStringLiteral("weekdays")).toInt(), 261);
        QCOMPARE(answers[0].value(QStringLiteral("weekdayHolidays")).toInt(), 9);
        QCOMPARE(answers[0].value(QStringLiteral("workingDays")).toInt(), 252);
        QCOMPARE(answers[0].value(QStringLiteral("holidays")).toArray().size(), 12);
        QCOMPARE(codeOf(answers[1]), QStringLiteral("bad-question"));
        QCOMPARE(answers[2].value(QStringLiteral("workingDays")).toInt(), 19);
        QCOMPARE(codeOf(answers[3]), QStringLiteral("unsupported-year"));
        QCOMPARE(answers[3].value(QStringLiteral("error")).toObject().value(QStringLiteral("supported")).toArray(),
                 QJsonArray({2026, 2027}));
        QCOMPARE(codeOf(answers[4]), QStringLiteral("unsupported-country"));
        QCOMPARE(codeOf(answers[5]), QStringLiteral("unsupported-region"));
        QCOMPARE(codeOf(answers[6]), QStringLiteral("bad-question"));
        const auto fast = answers[7].value(QStringLiteral("holidays")).toArray();
        QCOMPARE(fast.size(), 1);
        QCOMPARE(fast[0].toObject().value(QStringLiteral("date")).toString(), QStringLiteral("2026-09-10"));
    }

    void aPersonReadsTheYear() {
        const Ran ran = line_.run({QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("calendar"),
                                   QStringLiteral("CH"), QStringLiteral("GE"), QStringLiteral("--year"), QStringLiteral("2026")});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains("253"), ran.out.constData());
        QVERIFY2(ran.out.contains("vacanza"), ran.out.constData());  // the source
        QCOMPARE(line_.run({QStringLiteral("calendar"), QStringLiteral("CH"), QStringLiteral("--year"), QStringLiteral("2031")})
                     .status,
                 1);
        QCOMPARE(line_.run({QStringLiteral("calendar")}).status, 2);
    }

    // Counts published by others, where they are at hand.
    void publishedCountsHold() {
        const QString shared = qEnvironmentVariable("OFFERBOOK_SHARED");
        if (shared.isEmpty()) QSKIP("OFFERBOOK_SHARED does not name the folder of the published counts.");
        QProcess check;
        check.start(QStringLiteral("python3"), {shared + QStringLiteral("/reference/check_calendar.py"),
                                                QStringLiteral("--offerbook"), QStringLiteral(OFFERBOOK_EXECUTABLE)});
        QVERIFY(check.waitForFinished(60000));
        QVERIFY2(check.exitCode() == 0, check.readAllStandardOutput().constData());
    }

private:
    CommandLine line_;
};

QTEST_GUILESS_MAIN(CalendarCommandTest)
#include "calendar_command_test.moc"
