// Figures named for an offer and the working year of a country, as scripts and people set them: what changes, what is refused in
// words, and that a refusal leaves the book as it was.
#include "tests/app/command_line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace offerbook::test;

class ObserveCommandTest : public QObject {
    Q_OBJECT
    std::unique_ptr<CommandLine> line_;

    [[nodiscard]] Ran run(QStringList arguments) const {
        return line_->run(QStringList{QStringLiteral("--as-of"), QStringLiteral("2026-10-10")} + arguments);
    }
    [[nodiscard]] Ran observe(const QStringList& options) const {
        return run(QStringList{QStringLiteral("observe"), QStringLiteral("b.offerbook"), QStringLiteral("1")} + options);
    }
    [[nodiscard]] QJsonObject offer() const {
        const Ran ran = run({QStringLiteral("compare"), QStringLiteral("b.offerbook"), QStringLiteral("--currency"),
                             QStringLiteral("EUR"), QStringLiteral("--json")});
        return QJsonDocument::fromJson(ran.out).object()[QStringLiteral("offers")].toArray()[0].toObject();
    }
    [[nodiscard]] QString pay() const { return offer()[QStringLiteral("pay")].toObject()[QStringLiteral("low")].toString(); }
    static QStringList told(const char* pay) {
        return {QStringLiteral("--kind"), QStringLiteral("told"), QStringLiteral("--pay"), QString::fromUtf8(pay)};
    }

private Q_SLOTS:
    void init() {
        line_ = std::make_unique<CommandLine>();
        QCOMPARE(run({QStringLiteral("new"), QStringLiteral("b.offerbook")}).status, 0);
        line_->write(
            QStringLiteral("a.txt"),
            "Job title: Physicist\nEmployer: Seeblick Labs\nLocation: Hamburg, Germany\n\nYour tasks\nYou plan and build "
            "things with the team.\n\nYour profile\nBachelor degree.\n\nWe offer\nSalary: EUR 60,000 per year, gross.\n"
            "Permanent contract.\n\nHow to apply\nPlease send your application with CV by 31 March 2027.\n");
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("b.offerbook"), QStringLiteral("a.txt")}).status, 0);
    }

    void whatIsNamedCountsAndIsUndone() {
        QCOMPARE(pay(), QStringLiteral("60000.00"));
        const Ran named =
            observe(told("EUR 5'200 a month gross") + QStringList{QStringLiteral("--date"), QStringLiteral("2026-10-01"),
                                                                  QStringLiteral("--by"), QStringLiteral("Ms Example"),
                                                                  QStringLiteral("--note"), QStringLiteral("by phone")});
        QVERIFY2(named.status == 0, named.err.constData());
        QVERIFY2(named.out.contains("Ms Example") && named.out.contains("counts"), named.out.constData());
        QCOMPARE(pay(), QStringLiteral("62400.00"));
        const QJsonArray figures = offer()[QStringLiteral("pay")].toObject()[QStringLiteral("observations")].toArray();
        QCOMPARE(figures.size(), 2);
        QCOMPARE(figures[1].toObject()[QStringLiteral("date")].toString(), QStringLiteral("2026-10-01"));
        QCOMPARE(figures[1].toObject()[QStringLiteral("by")].toString(), QStringLiteral("Ms Example"));
        QCOMPARE(run({QStringLiteral("undo"), QStringLiteral("b.offerbook")}).status, 0);
        QCOMPARE(pay(), QStringLiteral("60000.00"));
        QCOMPARE(run({QStringLiteral("redo"), QStringLiteral("b.offerbook")}).status, 0);
        QCOMPARE(pay(), QStringLiteral("62400.00"));
        QCOMPARE(observe({QStringLiteral("--remove"), QStringLiteral("1")}).status, 0);
        QCOMPARE(pay(), QStringLiteral("60000.00"));
    }

    /// Of a later day than the one asked about it is not known yet.
    void anEarlierDayDoesNotKnowIt() {
        QCOMPARE(observe(told("EUR 65'000 a year gross")).status, 0);
        QCOMPARE(pay(), QStringLiteral("65000.00"));
        const Ran before = line_->run({QStringLiteral("--as-of"), QStringLiteral("2026-10-09"), QStringLiteral("compare"),
                                       QStringLiteral("b.offerbook"), QStringLiteral("--json")});
        QVERIFY(before.out.contains("\"standing\":\"later\""));
    }

    void refusals_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* name, const QStringList& options, int status, const char* words) {
            QTest::newRow(name) << options << status << QByteArray(words);
        };
        const auto dated = [](const char* day) {
            return told("EUR 65'000 a year") + QStringList{QStringLiteral("--date"), QString::fromUtf8(day)};
        };
        row("negative", told("EUR -65'000 a year"), 2, "cannot be negative");
        row("no currency", told("65'000 a year"), 2, "currency");
        row("no amount", told("a lot"), 2, "no amount of money");
        row("no pay", {QStringLiteral("--kind"), QStringLiteral("told")}, 2, "Write the amount");
        row("a share of full time", told("EUR 65'000 a year at 80 %"), 2, "--for");
        row("tomorrow", dated("2026-10-11"), 2, "in the future");
        row("no day", dated("2026-02-30"), 2, "is not a day");
        row("no kind", {QStringLiteral("--pay"), QStringLiteral("EUR 5")}, 2, "--kind");
        row("a kind that is none", {QStringLiteral("--kind"), QStringLiteral("dreamt")}, 2, "--kind");
        row("a figure that is not there", {QStringLiteral("--remove"), QStringLiteral("4")}, 1, "no figure with the number 4");
    }
    void refusals() {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        QFETCH(QByteArray, words);
        const Ran ran = observe(options);
        QCOMPARE(ran.status, status);
        QVERIFY2((ran.out + ran.err).contains(words), (ran.out + ran.err).constData());
        QCOMPARE(pay(), QStringLiteral("60000.00"));
        QCOMPARE(offer()[QStringLiteral("pay")].toObject()[QStringLiteral("observations")].toArray().size(), 1);
    }

    void noSuchOffer() {
        const Ran ran = run({QStringLiteral("observe"), QStringLiteral("b.offerbook"), QStringLiteral("9")});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains("9"), ran.err.constData());
    }

    /// One setting a country: the comparison counts with it, and it is undone like any action.
    void aWorkingYearIsSetAndHoldsInTheComparison() {
        const auto days = [&] { return offer()[QStringLiteral("workYear")].toObject()[QStringLiteral("workingDays")].toInt(); };
        const auto workYear = [&](const QStringList& more) {
            return run(QStringList{QStringLiteral("work-year"), QStringLiteral("b.offerbook")} + more);
        };
        const int before = days();
        const Ran shown = workYear({});
        QVERIFY2(shown.status == 0 && shown.out.contains("Germany"), shown.err.constData());
        const Ran set =
            workYear({QStringLiteral("DE"), QStringLiteral("--holidays"), QStringLiteral("11"), QStringLiteral("--leave"),
                      QStringLiteral("28"), QStringLiteral("--week-hours"), QStringLiteral("38.5")});
        QVERIFY2(set.status == 0 && set.out.contains("38.5 (set)"), (set.out + set.err).constData());
        QCOMPARE(days(), 261 - 11 - 28);
        QCOMPARE(run({QStringLiteral("undo"), QStringLiteral("b.offerbook")}).status, 0);
        QCOMPARE(days(), before);
        QCOMPARE(run({QStringLiteral("redo"), QStringLiteral("b.offerbook")}).status, 0);
        QCOMPARE(workYear({QStringLiteral("DE"), QStringLiteral("--reset")}).status, 0);
        QCOMPARE(days(), before);
        for (const char* wrong : {"-1", "300", "many"}) {
            QCOMPARE(workYear({QStringLiteral("DE"), QStringLiteral("--leave"), QLatin1String(wrong)}).status, 2);
            QCOMPARE(days(), before);
        }
        QCOMPARE(workYear({QStringLiteral("--leave"), QStringLiteral("20")}).status, 2);
        QCOMPARE(workYear({QStringLiteral("XX"), QStringLiteral("--leave"), QStringLiteral("20")}).status, 2);
    }
};

QTEST_GUILESS_MAIN(ObserveCommandTest)
#include "observe_command_test.moc"
