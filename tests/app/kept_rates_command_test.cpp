// A book that no window ever opened keeps the exchange rates that its figures were seen at; who only reads it leaves it as it is.
#include "core/book/book.h"
#include "tests/app/one_offer.h"

using namespace offerbook;
using namespace offerbook::test;

class KeptRatesCommandTest : public QObject {
    Q_OBJECT
    std::unique_ptr<CommandLine> line_;

    Ran run(const char* arguments) const {
        return line_->run(QStringList{QStringLiteral("--as-of"), QStringLiteral("2026-10-10")} +
                          QString::fromLatin1(arguments).split(QLatin1Char(' ')));
    }
    QString keptPay() const { return firstPay(run("compare b.offerbook --currency CHF --kept-rates --json")); }
    std::vector<book::StoredComparison> comparisons() const {
        const SystemClock clock;
        const auto book = book::Book::open(line_->path(QStringLiteral("b.offerbook")).toStdString(), clock);
        return book ? (*book)->comparisons() : std::vector<book::StoredComparison>();
    }

private Q_SLOTS:
    void init() {
        line_ = std::make_unique<CommandLine>();
        makeOneOfferBook(*line_, {QStringLiteral("--as-of"), QStringLiteral("2026-10-10")});
    }

    /// A correction of the day itself, as a later pack brings it.
    void laterRatesDoNotChangeWhatIsKept() {
        QCOMPARE(keptPay(), QStringLiteral("55878.00"));
        line_->write(QStringLiteral("rates.csv"), "Date, USD, CHF, \n09 October 2026, 1.16, 0.5, \n");
        const Ran ran = run("rates b.offerbook --import rates.csv");
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(firstPay(run("compare b.offerbook --currency CHF --json")), QStringLiteral("30000.00"));
        QCOMPARE(keptPay(), QStringLiteral("55878.00"));
    }

    /// A book of an earlier program kept nothing; rates that come now take nothing from what was seen until now.
    void newRatesKeepWhatWasSeenBefore() {
        {
            const SystemClock clock;
            const auto book = book::Book::open(line_->path(QStringLiteral("b.offerbook")).toStdString(), clock);
            QVERIFY(book.hasValue());
            const auto id = (*book)->comparisons().front().id;
            QVERIFY((*book)->perform({"action.compare.lens", {}}, [&](book::Writer& writer) { writer.removeComparison(id); }));
        }
        line_->write(QStringLiteral("rates.csv"), "Date, USD, CHF, \n09 October 2026, 1.16, 0.5, \n");
        QCOMPARE(run("rates b.offerbook --import rates.csv").status, 0);
        QCOMPARE(keptPay(), QStringLiteral("55878.00"));
        // The same file again brings nothing, and is no action.
        const QByteArray history = run("history b.offerbook").out;
        QCOMPARE(run("rates b.offerbook --import rates.csv").status, 0);
        QCOMPARE(run("history b.offerbook").out, history);
    }

    void readingWritesNothing() {
        const auto before = comparisons();
        const QByteArray history = run("history b.offerbook").out;
        for (const char* command : {"compare b.offerbook --currency USD", "compare b.offerbook --currency USD --json",
                                    "report b.offerbook -o r.pdf --currency USD", "list b.offerbook", "rates b.offerbook"}) {
            const Ran ran = run(command);
            QVERIFY2(ran.status == 0, ran.err.constData());
        }
        QVERIFY(comparisons() == before);
        QCOMPARE(run("history b.offerbook").out, history);
    }

    void keptAndUndoneWithTheImport() {
        QCOMPARE(comparisons().size(), std::size_t{1});
        QCOMPARE(run("undo b.offerbook").status, 0);
        QVERIFY(comparisons().empty());
        QCOMPARE(run("redo b.offerbook").status, 0);
        QCOMPARE(keptPay(), QStringLiteral("55878.00"));
    }

    /// The window keeps a day with the comparison: without --as-of the command line asks about the same day, and says so.
    void aKeptDayIsTakenUpAndSaid() {
        {
            const SystemClock clock;
            const auto book = book::Book::open(line_->path(QStringLiteral("b.offerbook")).toStdString(), clock);
            QVERIFY(book.hasValue());
            auto comparison = (*book)->comparisons().front();
            comparison.settings.asOf = parseIsoDate("2026-10-06");
            QVERIFY((*book)->perform({"action.compare.as-of", {}},
                                     [&](book::Writer& writer) { writer.updateComparison(comparison); }));
        }
        const QStringList compare{QStringLiteral("compare"), QStringLiteral("b.offerbook")};
        const Ran kept = line_->run(compare + QStringList{QStringLiteral("--json")});
        QCOMPARE(kept.status, 0);
        QCOMPARE(QJsonDocument::fromJson(kept.out)[QStringLiteral("asOf")].toString(), QStringLiteral("2026-10-06"));
        QCOMPARE(firstPay(kept), QStringLiteral("56154.00"));
        QVERIFY2(kept.err.contains("not of today"), kept.err.constData());
        QVERIFY(line_->run(compare).out.contains("not of today"));
        // A day that is asked for goes before it.
        const Ran asked = run("compare b.offerbook --json");
        QCOMPARE(QJsonDocument::fromJson(asked.out)[QStringLiteral("asOf")].toString(), QStringLiteral("2026-10-10"));
        QVERIFY(asked.err.isEmpty());
        QVERIFY(!run("compare b.offerbook").out.contains("not of today"));
    }

    /// Told pay in dollars: the pair is kept from the day it is noted.
    void aNotedFigureKeepsItsRateToo() {
        QCOMPARE(comparisons().front().settings.rates.kept.size(), std::size_t{1});
        const Ran ran =
            line_->run({QStringLiteral("--as-of"), QStringLiteral("2026-10-10"), QStringLiteral("observe"),
                        QStringLiteral("b.offerbook"), QStringLiteral("1"), QStringLiteral("--kind"), QStringLiteral("told"),
                        QStringLiteral("--pay"), QStringLiteral("USD 70,000 per year gross")});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(comparisons().front().settings.rates.kept.size(), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(KeptRatesCommandTest)
#include "kept_rates_command_test.moc"
