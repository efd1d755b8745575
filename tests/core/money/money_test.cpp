// An amount never loses a unit, never mixes currencies, never rounds without being told how.
#include "core/money/money.h"
#include "core/money/pay_period.h"

#include <QtTest>

using namespace offerbook;

class MoneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsTheCurrenciesOfIso4217_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("minorUnits");
        QTest::newRow("franc") << "CHF" << 2;
        QTest::newRow("yen has none") << "JPY" << 0;
        QTest::newRow("Kuwaiti dinar has three") << "KWD" << 3;
        QTest::newRow("first of the table") << "AED" << 2;
        QTest::newRow("lower case is no code") << "chf" << -1;
        QTest::newRow("unknown") << "XQQ" << -1;
        QTest::newRow("a sign is no code") << "€" << -1;
        QTest::newRow("empty") << "" << -1;
    }
    void knowsTheCurrenciesOfIso4217() {
        QFETCH(QString, code);
        QFETCH(int, minorUnits);
        const auto currency = Currency::fromCode(code.toStdString());
        QCOMPARE(currency.has_value(), minorUnits >= 0);
        if (currency) QCOMPARE(currency->minorUnits(), minorUnits);
    }

    void everyCodeOfTheTableCanBeMade() {
        QVERIFY(currencyCodes().size() > 150);
        for (const auto code : currencyCodes()) QCOMPARE(Currency::of(code).code(), code);
    }

    void readsAmountsExactly_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("written");
        QTest::newRow("whole") << "5266"
                               << "CHF"
                               << "CHF 5266.00";
        QTest::newRow("with cents") << "91754.05"
                                    << "EUR"
                                    << "EUR 91754.05";
        QTest::newRow("yen") << "120000"
                             << "JPY"
                             << "JPY 120000";
        QTest::newRow("yen have no sen") << "120000.5"
                                         << "JPY"
                                         << "";
        QTest::newRow("a third digit is refused, not rounded") << "1.005"
                                                               << "CHF"
                                                               << "";
        QTest::newRow("trailing zeros are no digits") << "1.5000"
                                                      << "CHF"
                                                      << "CHF 1.50";
        QTest::newRow("too large") << "99999999999999"
                                   << "KWD"
                                   << "";
        QTest::newRow("no number") << "a lot"
                                   << "CHF"
                                   << "";
    }
    void readsAmountsExactly() {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(QString, written);
        const auto money = Money::parse(text.toStdString(), Currency::of(code.toStdString()));
        QCOMPARE(money.hasValue(), !written.isEmpty());
        if (money) QCOMPARE(money->toCodeString(), written.toStdString());
    }

    void roundsOnceByTheModeAsked() {
        const Money pay = *Money::parse("100.01", Currency::of("CHF"));
        QCOMPARE(pay.times(*Decimal::parse("0.5"), Rounding::halfEven)->toString(), std::string("50.00"));
        QCOMPARE(pay.times(*Decimal::parse("0.5"), Rounding::halfUp)->toString(), std::string("50.01"));
        QCOMPARE(pay.times(Decimal(12), Rounding::halfEven)->toString(), std::string("1200.12"));
    }

    void anOverflowIsAnErrorAndNoFigure() {
        const Money large = Money::ofMinor(Money::maxMinor, Currency::of("CHF"));
        QVERIFY(!large.times(Decimal(2), Rounding::halfEven).hasValue());
        QCOMPARE(large.times(Decimal(2), Rounding::halfEven).error(), MoneyError::tooLarge);
    }

    void addsAndOrdersWithinOneCurrency() {
        const Money a = *Money::parse("5266", Currency::of("CHF"));
        const Money b = *Money::parse("5793", Currency::of("CHF"));
        QCOMPARE((a + b).toString(), std::string("11059.00"));
        QCOMPARE((a - b).toString(), std::string("-527.00"));
        QVERIFY(Money::compare(a, b) < 0);
        QVERIFY(!(a == *Money::parse("5266", Currency::of("EUR"))));
        QVERIFY(MoneyRange::single(a).isSingle());
    }

    void periodsKeepTheirWords() {
        for (const auto period :
             {PayPeriod::hour, PayPeriod::day, PayPeriod::week, PayPeriod::month, PayPeriod::year, PayPeriod::once})
            QCOMPARE(*payPeriodFromWord(toWord(period)), period);
        QVERIFY(!payPeriodFromWord("fortnight"));
    }
};

QTEST_APPLESS_MAIN(MoneyTest)
#include "money_test.moc"
