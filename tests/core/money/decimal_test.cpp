// Every figure of the program rests on these: exact decimals and one stated rounding.
#include "core/money/decimal.h"

#include <QtTest>

#include <random>

using namespace offerbook;

namespace {
Decimal dec(const char* text) { return *Decimal::parse(text); }
}  // namespace

class DecimalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsMachineTextOnly_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shortest");
        QTest::newRow("whole") << "5266"
                               << "5266";
        QTest::newRow("zeros go") << "5266.00"
                                  << "5266";
        QTest::newRow("rate") << "0.9313"
                              << "0.9313";
        QTest::newRow("negative") << "-12.50"
                                  << "-12.5";
        QTest::newRow("leading zeros") << "007"
                                       << "7";
        QTest::newRow("fifteen and twelve digits") << "999999999999999.999999999999"
                                                   << "999999999999999.999999999999";
        QTest::newRow("sixteen digits") << "1000000000000000"
                                        << "";
        QTest::newRow("thirteen decimals") << "0.1234567890123"
                                           << "";
        QTest::newRow("comma") << "1,5"
                               << "";
        QTest::newRow("no digit before the point") << ".5"
                                                   << "";
        QTest::newRow("no digit after the point") << "5."
                                                  << "";
        QTest::newRow("exponent") << "1e3"
                                  << "";
        QTest::newRow("two points") << "1.2.3"
                                    << "";
        QTest::newRow("plus") << "+1"
                              << "";
        QTest::newRow("space") << " 1"
                               << "";
        QTest::newRow("minus alone") << "-"
                                     << "";
        QTest::newRow("empty") << ""
                               << "";
    }
    void readsMachineTextOnly() {
        QFETCH(QString, text);
        QFETCH(QString, shortest);
        const auto value = Decimal::parse(text.toStdString());
        QCOMPARE(value.has_value(), !shortest.isEmpty());
        if (value) QCOMPARE(value->toString(), shortest.toStdString());
    }

    void roundsByTheModeAsked_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("rounded");
        const auto row = [](const char* value, Rounding mode, const char* rounded) {
            QTest::addRow("%s mode %d", value, static_cast<int>(mode)) << value << static_cast<int>(mode) << rounded;
        };
        row("0.125", Rounding::halfEven, "0.12");
        row("0.135", Rounding::halfEven, "0.14");
        row("0.1251", Rounding::halfEven, "0.13");
        row("-0.125", Rounding::halfEven, "-0.12");
        row("0.125", Rounding::halfUp, "0.13");
        row("-0.125", Rounding::halfUp, "-0.13");
        row("0.125", Rounding::halfDown, "0.12");
        row("0.129", Rounding::down, "0.12");
        row("-0.129", Rounding::down, "-0.12");
        row("0.121", Rounding::up, "0.13");
        row("-0.121", Rounding::up, "-0.13");
        row("-0.121", Rounding::floor, "-0.13");
        row("0.129", Rounding::floor, "0.12");
        row("-0.129", Rounding::ceiling, "-0.12");
        row("0.121", Rounding::ceiling, "0.13");
    }
    void roundsByTheModeAsked() {
        QFETCH(QString, value);
        QFETCH(int, mode);
        QFETCH(QString, rounded);
        QCOMPARE(Decimal::parse(value.toStdString())->rounded(2, static_cast<Rounding>(mode)).toString(), rounded.toStdString());
    }

    void doesWhatBinaryFloatingPointCannot() {
        QCOMPARE(dec("0.1") + dec("0.2"), dec("0.3"));
        QCOMPARE(dec("1.005") * dec("100"), dec("100.5"));
        QVERIFY(dec("0.30") == dec("0.3"));
        QVERIFY(dec("0.29") < dec("0.3"));
        QVERIFY(dec("-1") < dec("0"));
    }

    void crossRatesAsPublishedByHand() {
        // ECB, 9 October 2026: 1 EUR = 1.1206 USD = 0.9313 CHF = 0.84763 GBP
        QCOMPARE(dec("1.1206").dividedBy(dec("0.9313"), 9, Rounding::down).toString(), std::string("1.203264254"));
        QCOMPARE(dec("0.9313").dividedBy(dec("0.84763"), 9, Rounding::down).toString(), std::string("1.098710522"));
    }

    void showsAFixedNumberOfDigits() {
        QCOMPARE(dec("5266").toFixed(2), std::string("5266.00"));
        QCOMPARE(dec("0.005").toFixed(2), std::string("0.00"));
        QCOMPARE(dec("-0.015").toFixed(2), std::string("-0.02"));
        QCOMPARE(dec("12.5").toFixed(0), std::string("12"));
    }

    void arithmeticAgreesWithItself() {
        std::mt19937_64 random(20261120);
        std::uniform_int_distribution<std::int64_t> amounts(-1'000'000'000, 1'000'000'000);
        for (int i = 0; i < 20'000; ++i) {
            const Decimal a = Decimal::ofScaled(amounts(random), static_cast<int>(random() % 7));
            const Decimal b = Decimal::ofScaled(amounts(random), static_cast<int>(random() % 7));
            QCOMPARE((a + b) - b, a);
            QCOMPARE(a * b, b * a);
            QCOMPARE(*Decimal::parse(a.toString()), a);
            if (!b.isZero()) {
                const Decimal error = a - a.dividedBy(b, 8, Rounding::halfEven) * b;
                const Decimal bound = (b.sign() < 0 ? -b : b) * dec("0.00000001");
                QVERIFY((error.sign() < 0 ? -error : error) <= bound);
            }
        }
    }
};

QTEST_APPLESS_MAIN(DecimalTest)
#include "decimal_test.moc"
