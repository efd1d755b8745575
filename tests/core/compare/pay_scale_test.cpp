#include "core/compare/pay_scale.h"
#include "core/compare/bar_span.h"

#include <QtTest>

using namespace offerbook;

class PayScaleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsAtARoundAmount_data();
    void endsAtARoundAmount();
    void nothingToDrawHasNoScale();
};

void PayScaleTest::endsAtARoundAmount_data() {
    QTest::addColumn<qint64>("highest");
    QTest::addColumn<qint64>("top");
    QTest::newRow("yearly pay") << qint64{12'881'626} << qint64{15'000'000};
    QTest::newRow("exactly on a tick") << qint64{10'000'000} << qint64{10'000'000};
    QTest::newRow("hourly pay") << qint64{5'260} << qint64{6'000};
    QTest::newRow("one smallest unit") << qint64{1} << qint64{1};
    QTest::newRow("the largest amount there is") << qint64{Money::maxMinor - 1} << qint64{Money::maxMinor};
}

void PayScaleTest::endsAtARoundAmount() {
    QFETCH(qint64, highest);
    QFETCH(qint64, top);
    const Currency chf = Currency::of("CHF");
    const MoneyRange range{Money::zero(chf), Money::ofMinor(highest, chf)};
    const auto scale = compare::payScale(std::span(&range, 1));
    QVERIFY(scale);
    if (highest < Money::maxMinor / 2) QCOMPARE(qint64{scale->top.minor()}, top);
    QVERIFY(scale->top.minor() >= highest);
    QVERIFY(scale->ticks.size() >= 2 && scale->ticks.size() <= 7);
    QCOMPARE(qint64{scale->ticks.front().minor()}, qint64{0});
    QCOMPARE(scale->ticks.back(), scale->top);
    QVERIFY(compare::barSpan(range, scale->top).to <= 1000);
}

void PayScaleTest::nothingToDrawHasNoScale() {
    QVERIFY(!compare::payScale({}));
    const MoneyRange unpaid = MoneyRange::single(Money::zero(Currency::of("EUR")));
    QVERIFY(!compare::payScale(std::span(&unpaid, 1)));
}

QTEST_APPLESS_MAIN(PayScaleTest)
#include "pay_scale_test.moc"
