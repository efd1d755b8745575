#include "ui/theme/contrast.h"
#include "ui/theme/high_contrast.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace offerbook::ui;

namespace {

/// As a system has it.
QPalette blackOnWhite() {
    QPalette palette(Qt::white);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::HighlightedText})
        palette.setColor(role, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, Qt::black);
        palette.setColor(QPalette::Disabled, role, QColor(0x60, 0x00, 0x00));
    }
    palette.setColor(QPalette::Highlight, QColor(0x37, 0x00, 0x6e));
    return palette;
}

}  // namespace

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
        const std::pair<const char*, Theme> themes[] = {{"light", Theme::light()},
                                                        {"dark", Theme::dark_()},
                                                        {"contrast", Theme::highContrastOf(highContrastPalette())},
                                                        {"contrast on white", Theme::highContrastOf(blackOnWhite())}};
        for (const auto& [name, theme] : themes)
            for (const InkOnGround& pair : inksOnGrounds(theme))
                QTest::addRow("%s: %s on %s", name, qPrintable(pair.ink), qPrintable(pair.ground))
                    << pair.inkColour << pair.groundColour;
    }
    void everyInkCanBeReadOnItsGround() {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
    }

    // Who has set the system to few, far apart colours got the usual light greys and hairlines.
    void theSystemsHighContrastIsTakenOver() {
        QVERIFY(isHighContrast(highContrastPalette()));
        QVERIFY(isHighContrast(blackOnWhite()));
        for (const Theme& usual : {Theme::light(), Theme::dark_()}) QVERIFY(!isHighContrast(usual.palette()));
        const Theme theme = Theme::highContrastOf(blackOnWhite());
        QCOMPARE(theme.ink, QColor(Qt::black));
        QCOMPARE(theme.accent, QColor(0x37, 0x00, 0x6e));
        QVERIFY(!theme.dark);
        // What is selected, and the empty part of a bar, can be told from what is beside it.
        QVERIFY(contrast(theme.accentSoft, theme.card) >= 3);
        QVERIFY(contrast(theme.track, theme.card) >= 3);
        QVERIFY(theme.disabled != theme.ink);
        theme.applyTo(*qApp);
        QVERIFY(Theme::current().highContrast);
        Theme::light().applyTo(*qApp);
        QVERIFY(!Theme::current().highContrast);
    }

    void theStyleSheetNamesNoUnknownRole() {
        QVERIFY(!styleSheet(Theme::highContrastOf(blackOnWhite())).contains(u'@'));
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

    // Whoever goes by keys must see where they are: lists, tables and panes as well as buttons and lines.
    void whatHasTheFocusShowsIt_data() { themes(); }
    void whatHasTheFocusShowsIt() {
        QFETCH(bool, isDark);
        (isDark ? Theme::dark_() : Theme::light()).applyTo(*qApp);
        QWidget window;
        auto* lines = new QVBoxLayout(&window);
        auto* elsewhere = new QPushButton(QStringLiteral("elsewhere"), &window);
        auto* pane = new QScrollArea(&window);
        pane->setProperty("role", QStringLiteral("pane"));
        lines->addWidget(elsewhere);
        const std::vector<QFrame*> all{new QListWidget(&window), new QTreeWidget(&window), new QTableWidget(2, 2, &window), pane};
        for (QFrame* one : all) {
            one->setFrameShape(QFrame::NoFrame);
            lines->addWidget(one);
        }
        window.resize(400, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QFrame* one : all) {
            const auto edge = [&] { return one->grab().toImage().pixelColor(0, one->height() / 2); };
            elsewhere->setFocus();
            QVERIFY2(edge() != Theme::current().accent, one->metaObject()->className());
            one->setFocus();
            QVERIFY2(edge() == Theme::current().accent, one->metaObject()->className());
        }
    }

    void anEmptyBoxInAListIsSeen_data() { themes(); }
    void anEmptyBoxInAListIsSeen() {
        QFETCH(bool, isDark);
        (isDark ? Theme::dark_() : Theme::light()).applyTo(*qApp);
        QListWidget list;
        auto* item = new QListWidgetItem(QString(), &list);
        item->setCheckState(Qt::Unchecked);
        list.resize(200, 60);
        QVERIFY(has(list.grab().toImage(), Theme::current().muted));
    }

    void whatIsDisabledLooksSo_data() { themes(); }
    void whatIsDisabledLooksSo() {
        QFETCH(bool, isDark);
        (isDark ? Theme::dark_() : Theme::light()).applyTo(*qApp);
        QCheckBox box(QStringLiteral("IIII"));
        QRadioButton radio(QStringLiteral("IIII"));
        QLineEdit line(QStringLiteral("IIII"));
        for (QWidget* one : {static_cast<QWidget*>(&box), static_cast<QWidget*>(&radio), static_cast<QWidget*>(&line)}) {
            QVERIFY2(has(one->grab().toImage(), Theme::current().ink), one->metaObject()->className());
            one->setEnabled(false);
            QVERIFY2(!has(one->grab().toImage(), Theme::current().ink), one->metaObject()->className());
        }
    }

private:
    static void themes() {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    static bool has(const QImage& image, const QColor& colour) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == colour) return true;
        return false;
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
