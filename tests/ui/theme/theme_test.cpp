#include "ui/theme/contrast.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QTest>

using namespace offerbook::ui;

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsTheOneOfWcag() {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
    }

    void everyInkCanBeReadOnItsGround_data() {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const Theme& theme : {Theme::light(), Theme::dark_()})
            for (const InkOnGround& pair : inksOnGrounds(theme))
                QTest::addRow("%s: %s on %s", theme.dark ? "dark" : "light", qPrintable(pair.ink), qPrintable(pair.ground))
                    << pair.inkColour << pair.groundColour;
    }
    void everyInkCanBeReadOnItsGround() {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
    }

    void theStyleSheetNamesNoUnknownRole() {
        QVERIFY(!styleSheet(Theme::light()).contains(u'@'));
        QVERIFY(styleSheet(Theme::light()) != styleSheet(Theme::dark_()));
    }

    void theAppliedThemeIsTheOneInForce() {
        Theme::dark_().applyTo(*qApp);
        QVERIFY(Theme::current().dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::dark_().card);
        Theme::light().applyTo(*qApp);
        QVERIFY(!Theme::current().dark);
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
