#include "core/text/quotes.h"

#include <QtTest>

using namespace offerbook;

/// Words of a posting stand in the quotation marks of the reader's language.
class QuotesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marks_data() {
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("English") << QByteArray("en") << QStringLiteral("“80 %”");
        QTest::newRow("German") << QByteArray("de") << QStringLiteral("„80 %“");
        QTest::newRow("Swiss German") << QByteArray("de_CH") << QStringLiteral("„80 %“");
        QTest::newRow("French") << QByteArray("fr") << QStringLiteral("«\u202F80 %\u202F»");
        QTest::newRow("Italian") << QByteArray("it") << QStringLiteral("«80 %»");
        QTest::newRow("none") << QByteArray("") << QStringLiteral("“80 %”");
    }
    void marks() {
        QFETCH(QByteArray, language);
        QTEST(QString::fromStdString(text::quoted("80 %", language.toStdString())), "quoted");
    }
};

QTEST_APPLESS_MAIN(QuotesTest)
#include "quotes_test.moc"
