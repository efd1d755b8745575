#include "tests/app/command_line.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace offerbook::test;

namespace {

const QByteArray ada = R"({"basics":{"name":"Ada von Muster","location":{"countryCode":"GR","city":"Athens"}},
 "work":[{"name":"Öko AG","position":"Engineer","startDate":"2024-05"}],
 "education":[{"institution":"ETH","area":"Physics","studyType":"Master","startDate":"2021","endDate":"2023"}],
 "languages":[{"language":"Greek","fluency":"native"},{"language":"German","fluency":"C1"}],
 "x-offerbook":{"nationalities":["GR"],"birthYear":1999,"permits":[{"country":"CH","kind":"B"}],"notes":"a note"}})";

QStringList candidate(const QStringList& more) {
    return QStringList{QStringLiteral("candidate"), QStringLiteral("b.offerbook")} + more;
}

}  // namespace

/// People come and go as files of the three kinds; what a file cannot hold is said, and what is wrong changes nothing.
class CandidateCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        line_ = std::make_unique<CommandLine>();
        QCOMPARE(line_->run({QStringLiteral("new"), QStringLiteral("b.offerbook")}).status, 0);
        line_->write(QStringLiteral("ada.json"), ada);
        QCOMPARE(line_->run(candidate({QStringLiteral("import"), QStringLiteral("ada.json")})).status, 0);
    }

    void whatIsExportedIsImportedTheSame_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begins");
        QTest::addColumn<int>("leftOut");
        QTest::newRow("JSON Resume") << "json-resume" << QByteArray("{\n  \"$schema\"") << 0;
        QTest::newRow("Europass XML") << "europass-xml" << QByteArray("<?xml") << 3;
        QTest::newRow("Europass JSON") << "europass-json" << QByteArray("{\n  \"SkillsPassport\"") << 3;
    }
    void whatIsExportedIsImportedTheSame() {
        QFETCH(QString, format);
        QFETCH(QByteArray, begins);
        QFETCH(int, leftOut);
        const Ran written = line_->run(
            candidate({QStringLiteral("export"), QStringLiteral("Ada von Muster"), QStringLiteral("--format"), format}));
        QCOMPARE(written.status, 0);
        QVERIFY2(written.out.startsWith(begins), written.out.constData());
        QCOMPARE(written.err.count('\n'), leftOut);
        QCOMPARE(written.err.contains("permits"), leftOut > 0);

        line_->write(QStringLiteral("again.file"), written.out);
        QCOMPARE(line_->run({QStringLiteral("new"), QStringLiteral("c.offerbook")}).status, 0);
        const QStringList other{QStringLiteral("candidate"), QStringLiteral("c.offerbook")};
        QCOMPARE(line_->run(other + QStringList{QStringLiteral("import"), QStringLiteral("again.file")}).status, 0);
        const Ran shown = line_->run(other + QStringList{QStringLiteral("show"), QStringLiteral("Ada von Muster")});
        QCOMPARE(shown.out, line_->run(candidate({QStringLiteral("show"), QStringLiteral("Ada von Muster")})).out);
    }

    void withoutAFormatItIsJsonResume() {
        const QStringList plain = candidate({QStringLiteral("export"), QStringLiteral("Ada von Muster")});
        QCOMPARE(line_->run(plain).out,
                 line_->run(plain + QStringList{QStringLiteral("--format"), QStringLiteral("json-resume")}).out);
        QCOMPARE(line_->run(plain + QStringList{QStringLiteral("--format"), QStringLiteral("pdf")}).status, 2);
    }

    void whatIsWrongChangesNothing_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("says");
        const auto resume = [](const QByteArray& more) {
            return QByteArray(R"([{"basics":{"name":"Fine"}},{"basics":{"name":"Wrong")") + more;
        };
        QTest::newRow("unknown country") << resume(R"(},"x-offerbook":{"nationalities":["ZZ"]}}])") << QByteArray("ZZ");
        QTest::newRow("a degree ending before it began")
            << resume(R"(},"education":[{"institution":"ETH","studyType":"Master","startDate":"2023","endDate":"2021"}]}])")
            << QByteArray("ends");
        QTest::newRow("negative experience")
            << resume(R"(},"x-offerbook":{"experienceYears":"-2"}}])") << QByteArray("less than none");
        QTest::newRow("deep") << resume(QByteArray(",\"a\":") + QByteArray(10'000, '[') + QByteArray(10'000, ']') + "}}]")
                              << QByteArray("64");
        QTest::newRow("Europass, deep") << QByteArray("{\"SkillsPassport\":") + QByteArray("{\"a\":").repeated(10'000) + "1" +
                                               QByteArray(10'001, '}')
                                        << QByteArray("64");
    }
    void whatIsWrongChangesNothing() {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, says);
        line_->write(QStringLiteral("wrong.json"), file);
        const Ran ran = line_->run(candidate({QStringLiteral("import"), QStringLiteral("wrong.json")}));
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QVERIFY2(ran.err.contains("Nothing was imported"), ran.err.constData());
        QCOMPARE(line_->run(candidate({QStringLiteral("list")})).out, QByteArray("Ada von Muster\n"));
    }

private:
    std::unique_ptr<CommandLine> line_;
};

QTEST_GUILESS_MAIN(CandidateCommandTest)
#include "candidate_command_test.moc"
