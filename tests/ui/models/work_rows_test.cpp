// Rows beside the pay: total, the other workload, real pay an hour, working days, the way to work. Every figure that stands
// in a cell is the one that core made, and opens to its way.
#include "tests/ui/fixtures/example_book.h"
#include "ui/bridge/strings.h"
#include "ui/models/comparison_rows.h"
#include "ui/phrases/phrases.h"

#include <QTest>

#include <algorithm>

using namespace offerbook;
using namespace offerbook::ui;

namespace {

Decimal decimal(const char* text) { return *Decimal::parse(text); }

Posting partTime() {
    Posting posting;
    posting.title = Stated<std::string>::typed("Engineer");
    posting.locations = Stated<std::vector<Location>>::typed({{"Geneva", "CH", true, "GE"}});
    Pay pay;
    pay.low = pay.high = decimal("100000");
    pay.currency = Currency::of("CHF");
    pay.period = PayPeriod::year;
    pay.basis = PayBasis::gross;
    pay.workload = WorkloadBasis::fullTime;
    posting.salary = Stated<Pay>::typed(pay);
    posting.workload = Stated<Workload>::typed({decimal("80"), decimal("80"), true, true});
    posting.paidLeave = Stated<PaidLeave>::typed({decimal("25"), false});
    PayComponent bonus;
    bonus.kind = PayComponent::Kind::bonus;
    bonus.percent = decimal("10");
    bonus.probabilityPercent = decimal("50");
    PayComponent allowance;
    allowance.kind = PayComponent::Kind::family;
    allowance.amount = decimal("300");
    allowance.currency = Currency::of("CHF");
    allowance.period = PayPeriod::month;
    allowance.certain = true;
    posting.components = Stated<std::vector<PayComponent>>::typed({bonus, allowance});
    RemoteWork remote;
    remote.mode = RemoteWork::Mode::hybrid;
    remote.daysLow = remote.daysHigh = decimal("40");
    remote.per = RemoteWork::Per::percent;
    remote.daysKind = RemoteWork::DaysKind::remote;
    posting.remote = Stated<RemoteWork>::typed(remote);
    posting.commute = Stated<Commute>::typed({decimal("10"), decimal("30"), decimal("6"), Currency::of("CHF")});
    return posting;
}

}  // namespace

class WorkRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        services_ = fixtures::services();
        comparison_ = compare::compare({partTime()}, std::nullopt, *services_.reference, {}, fixtures::today);
    }

    void cells_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("main");
        QTest::addColumn<QString>("note");
        const auto row = [](const char* key, const char* main, const char* note) {
            QTest::newRow(key) << key << QString::fromUtf8(main) << QString::fromUtf8(note);
        };
        row("pay", "80,000", "gross");
        row("total_pay", "83,600", "87,600 with what is not certain");  // + 3,600; + half of 8,000
        row("other_workload", "100,000", "");
        // 228 days x 40.9 / 5 hours x 80 % = 1,492.032 hours
        row("real_hourly", "53.62", "");
        row("remote_days", "91 a year", "40% of working days");
        row("commute", "137 hours a year", "on 137 office days");
        row("work_year", "228 days", "1,865 hours");
        row("components", "bonus 10% (likely to 50%); family CHF 300 a month", "");
    }
    void cells() {
        QFETCH(QString, key);
        const ComparisonRow& row = rowOf(key);
        const Cell cell = row.cell(context());
        // Figures keep together by spaces that do not break.
        const auto plain = [](QString text) { return text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' '); };
        QTEST(plain(cell.main), "main");
        QTEST(plain(cell.note), "note");
        const auto steps = row.steps(context());
        QVERIFY2(!steps.empty(), "a figure without its way");
    }

    void aFigureOpensToItsLadder() {
        for (const auto& [key, ladder] :
             {std::pair(QStringLiteral("total_pay"), &comparison_.offers.front().totals.certain),
              std::pair(QStringLiteral("real_hourly"), &comparison_.offers.front().realHourly),
              std::pair(QStringLiteral("other_workload"), &comparison_.offers.front().otherWorkload.ladder)}) {
            const auto steps = rowOf(key).steps(context());
            const QString last = toQt(services_.format->range(*ladder->result));
            QVERIFY2(std::any_of(steps.begin(), steps.end(), [&](const ReasonStep& step) { return step.title == last; }),
                     qPrintable(key));
        }
    }

    /// What a usual year was reckoned from comes in the reader's language, not as it stands in a data file.
    void aUsualYearIsExplainedByAPhrase() {
        Posting posting = partTime();
        posting.locations = {};
        posting.weeklyHours = Stated<Hours>::typed({decimal("40"), decimal("40")});
        const auto comparison = compare::compare({posting}, std::nullopt, *services_.reference, {}, fixtures::today);
        const RowContext nowhere{comparison, 0, *services_.format};
        const QString words = phrase(comparison.offers.front().workYear.sourceBy, *services_.format);
        QVERIFY2(words.startsWith(QStringLiteral("261 weekdays of 2026 less 8 ")), qPrintable(words));
        for (const char* key : {"work_year", "real_hourly", "remote_days"}) {
            const auto steps = rowOf(QLatin1String(key)).steps(nowhere);
            QVERIFY2(std::any_of(steps.begin(), steps.end(), [&](const ReasonStep& step) { return step.source == words; }), key);
        }
    }

    /// The row stands only where something else was named, says what counts, and opens to the ladder of every figure.
    void theOtherFiguresOfAnOffer() {
        QVERIFY(rowOf(QStringLiteral("pay_observations")).cell(context()).isNotStated());
        Posting posting = partTime();
        PayObservation letter{PayObservation::Kind::offerLetter, fixtures::today, *posting.salary, "HR", ""};
        letter.pay.low = letter.pay.high = decimal("110000");
        posting.observations = Stated<std::vector<PayObservation>>::typed({letter});
        const auto comparison = compare::compare({posting}, std::nullopt, *services_.reference, {}, fixtures::today);
        const RowContext named{comparison, 0, *services_.format};
        const Cell pay = rowOf(QStringLiteral("pay")).cell(named);
        QCOMPARE(pay.main, QStringLiteral("88,000"));  // 110,000 at 80 %
        const Cell cell = rowOf(QStringLiteral("pay_observations")).cell(named);
        QVERIFY2(cell.main.contains(QStringLiteral("80,000")), qPrintable(cell.main));
        QVERIFY2(cell.note.contains(QStringLiteral("Offer letter")), qPrintable(cell.note));
        const auto steps = rowOf(QStringLiteral("pay_observations")).steps(named);
        for (const auto& figure : comparison.offers.front().figures) {
            const QString last = toQt(services_.format->range(*figure.pay.ladder.result));
            QVERIFY(std::any_of(steps.begin(), steps.end(), [&](const ReasonStep& step) { return step.title == last; }));
        }
    }

    /// What is paid once is in no yearly total and never lost: it stands beside it as the first year.
    void whatIsPaidOnceStandsBesideTheTotal() {
        Posting posting = partTime();
        PayComponent move;
        move.kind = PayComponent::Kind::relocation;
        move.amount = decimal("5000");
        move.currency = Currency::of("CHF");
        move.period = PayPeriod::once;
        move.certain = true;
        posting.components = Stated<std::vector<PayComponent>>::typed({move});
        const auto comparison = compare::compare({posting}, std::nullopt, *services_.reference, {}, fixtures::today);
        const RowContext named{comparison, 0, *services_.format};
        const Cell cell = rowOf(QStringLiteral("total_pay")).cell(named);
        QCOMPARE(cell.main, QStringLiteral("80,000"));
        QVERIFY2(cell.note.contains(QStringLiteral("85,000")), qPrintable(cell.note));
        const auto steps = rowOf(QStringLiteral("total_pay")).steps(named);
        const QString last = toQt(services_.format->range(*comparison.offers.front().totals.firstYear->result));
        QVERIFY(std::any_of(steps.begin(), steps.end(), [&](const ReasonStep& step) { return step.title == last; }));
    }

private:
    [[nodiscard]] RowContext context() const { return {comparison_, 0, *services_.format}; }
    static const ComparisonRow& rowOf(const QString& key) {
        const auto& rows = comparisonRows();
        return *std::find_if(rows.begin(), rows.end(), [&](const ComparisonRow& row) { return row.key == key; });
    }

    Services services_;
    compare::Comparison comparison_;
};

QTEST_MAIN(WorkRowsTest)
#include "work_rows_test.moc"
