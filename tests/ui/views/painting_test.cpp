#include "ui/views/painting.h"

#include "core/text/format.h"
#include "ui/bridge/strings.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QTest>

using namespace offerbook;
using namespace offerbook::ui;

/// An amount that lost its last letter reads as another one.
class PaintingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::light().applyTo(*qApp); }

    void aLineHasTheWidthThatItNeeds_data() {
        QTest::addColumn<QString>("locale");
        for (const char* locale : {"en_GB", "de_DE", "de_CH", "fr_FR", "fr_CH", "it_IT"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }
    void aLineHasTheWidthThatItNeeds() {
        QFETCH(QString, locale);
        const text::Formatter format(toUtf8(locale));
        const QFont font = Theme::current().font(Theme::valueSize);
        for (const char* amount : {"91754.00", "1234567.00", "5266.50"}) {
            const QString words = toQt(format.money(*Money::parse(amount, Currency::of("EUR"))));
            QCOMPARE(wrappedHeight(font, words, naturalWidth(font, words)), wrappedHeight(font, words, 10'000));
        }
    }
};

QTEST_MAIN(PaintingTest)
#include "painting_test.moc"
