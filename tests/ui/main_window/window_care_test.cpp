// What holds for every widget of the window: names for those who hear it, no text that is cut off, no colour but the theme's.
#include "tests/ui/main_window/window_under_test.h"
#include "ui/bridge/languages.h"
#include "ui/main_window/appearance.h"
#include "ui/main_window/tool_row.h"
#include "ui/main_window/window_actions.h"
#include "ui/theme/theme.h"
#include "ui/views/eliding_label.h"
#include "ui/views/folding_splitter.h"
#include "ui/views/lens_bar.h"
#include "ui/views/lens_button.h"
#include "ui/views/questions_page.h"
#include "ui/views/reasons_pane.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTreeWidget>
#include <QWidgetAction>

#include <algorithm>
#include <utility>

using namespace offerbook;
using namespace offerbook::ui;

class WindowCareTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { window_ = std::make_unique<fixtures::WindowUnderTest>(); }
    void cleanup() { window_.reset(); }

    void everyActionHasATextAndATip() {
        for (const auto& [act, action] : window_->window->actions().all()) {
            QVERIFY(!action->text().isEmpty());
            QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->text()));
        }
    }

    // A file that falls on a text or a chart is meant for the book like one that falls beside it.
    void droppedFilesReachTheWindowEverywhere() {
        window_->openExample();
        for (const Act tab : {Act::showCompare, Act::showCharts, Act::showTexts, Act::showEligibility, Act::showQuestions}) {
            window_->window->actions()[tab]->trigger();
            QCoreApplication::processEvents();
            for (const QWidget* widget : window_->window->findChildren<QWidget*>()) {
                const auto* line = qobject_cast<const QLineEdit*>(widget);
                const auto* text = qobject_cast<const QPlainTextEdit*>(widget);
                if (text == nullptr) text = qobject_cast<const QPlainTextEdit*>(widget->parentWidget());
                const bool typedInto = (line != nullptr && !line->isReadOnly()) || (text != nullptr && !text->isReadOnly());
                QVERIFY2(typedInto || !widget->isVisible() || !widget->acceptDrops(), widget->metaObject()->className());
            }
        }
        QVERIFY(window_->window->acceptDrops());
    }

    // In some widths the reasons came and went without end, and the chart was drawn anew each time.
    void theReasonsStayWhereTheyAreInEveryWidth() {
        installLanguage(*qApp, QStringLiteral("de"));
        window_ = std::make_unique<fixtures::WindowUnderTest>();
        window_->openExample();
        window_->window->actions()[Act::showCharts]->trigger();
        const auto* centre = window_->window->page()->findChild<FoldingSplitter*>();
        for (int width = 640; width <= 1000; width += 8) {
            window_->window->resize(width, 600);
            QTest::qWait(5);
            QSignalSpy folded(centre, &FoldingSplitter::folded);
            QTest::qWait(5);
            QVERIFY2(folded.size() < 2, qPrintable(QString::number(width)));
        }
        installLanguage(*qApp, QStringLiteral("en"));
    }

    // A laptop's screen at 150 %: the reasons below the table left it no row.
    void aLowWindowShowsRows() {
        installLanguage(*qApp, QStringLiteral("de"));
        window_ = std::make_unique<fixtures::WindowUnderTest>();
        window_->openExample();
        window_->window->resize(780, 533);
        QTest::qWait(20);
        installLanguage(*qApp, QStringLiteral("en"));
        QVERIFY(window_->window->page()->findChild<ReasonsPane*>()->isVisible());
        QVERIFY2(window_->table().viewport()->height() > 70, qPrintable(QString::number(window_->table().viewport()->height())));
    }

    // A screen of 1920x1080 on which everything is drawn at twice its size. What does not fit is reached by scrolling.
    void fitsAMagnifiedScreen_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "fr", "it"}) QTest::newRow(language) << QString::fromLatin1(language);
    }
    void fitsAMagnifiedScreen() {
        QFETCH(QString, language);
        installLanguage(*qApp, language);
        window_ = std::make_unique<fixtures::WindowUnderTest>();
        window_->openExample();
        window_->window->resize(960, 540);
        QCoreApplication::processEvents();
        installLanguage(*qApp, QStringLiteral("en"));
        QVERIFY2(window_->window->width() <= 960, qPrintable(QString::number(window_->window->width())));
        QVERIFY2(window_->window->height() <= 540, qPrintable(QString::number(window_->window->height())));
        QVERIFY(window_->table().viewport()->width() > 120);
    }

    // Half of a screen of 1280, beside a browser with the postings.
    void worksBesideABrowser_data() { fitsAMagnifiedScreen_data(); }
    void worksBesideABrowser() {
        QFETCH(QString, language);
        window_.reset();
        installLanguage(*qApp, language);
        window_ = std::make_unique<fixtures::WindowUnderTest>();
        window_->openExample();
        window_->window->resize(640, 800);
        installLanguage(*qApp, QStringLiteral("en"));
        for (const Act tab : {Act::showCompare, Act::showCharts, Act::showTexts, Act::showEligibility, Act::showQuestions}) {
            window_->window->actions()[tab]->trigger();
            QTest::qWait(1);
            QCOMPARE(window_->window->size(), QSize(640, 800));
            QTRY_COMPARE(cutOff(), QString());
            const BookPage& page = *window_->window->page();
            for (const QWidget* bar : {static_cast<const QWidget*>(page.findChild<ToolRow*>()),
                                       static_cast<const QWidget*>(page.findChild<LensBar*>())})
                for (const QAbstractButton* button : bar->findChildren<QAbstractButton*>())
                    QVERIFY2(!button->isVisible() || button->visibleRegion().boundingRect() == button->rect(),
                             qPrintable(button->text()));
        }
        window_->window->actions()[Act::showCompare]->trigger();
        QTest::qWait(1);
        for (const QAbstractButton* control : window_->window->page()->tabs().parentWidget()->findChildren<QAbstractButton*>())
            QVERIFY2(!control->isVisible() || control->visibleRegion().boundingRect() == control->rect(),
                     qPrintable(control->text()));
        QVERIFY2(window_->table().viewport()->width() > 200, "there is room for an offer beside its questions");
        // The reasons are below what they are about, and leave the fields of a text their room.
        ReasonsPane& reasons = window_->window->page()->reasons();
        QVERIFY(reasons.isVisible());
        QVERIFY(reasons.mapTo(window_->window.get(), QPoint()).y() > window_->table().mapTo(window_->window.get(), QPoint()).y());
        window_->window->actions()[Act::showTexts]->trigger();
        QVERIFY(!reasons.isVisible());
        window_->window->resize(1280, 800);
        QTRY_VERIFY(reasons.isVisible());
        window_->window->actions()[Act::showReasons]->trigger();
        QVERIFY2(!reasons.isVisible(), "who does not want them, does not see them");
        window_->window->actions()[Act::showCompare]->trigger();
        QVERIFY(!reasons.isVisible());
    }

    // Questions to whom and to what end take their share and no more.
    void questionsKeepTheirWidth_data() { fitsAMagnifiedScreen_data(); }
    void questionsKeepTheirWidth() {
        QFETCH(QString, language);
        window_.reset();
        installLanguage(*qApp, language);
        window_ = std::make_unique<fixtures::WindowUnderTest>();
        window_->openExample();
        installLanguage(*qApp, QStringLiteral("en"));
        window_->window->resize(640, 800);
        window_->window->actions()[Act::showQuestions]->trigger();
        QTest::qWait(1);
        QTreeWidget& list = window_->window->page()->findChild<QuestionsPage*>()->list();
        QVERIFY(list.topLevelItemCount() > 0);
        QVERIFY2(list.columnWidth(0) >= list.viewport()->width() * 2 / 5, qPrintable(QString::number(list.columnWidth(0))));
        QVERIFY(list.header()->length() <= list.viewport()->width());
        for (int column = 0; column < list.columnCount(); ++column) {
            const QString head = list.headerItem()->text(column);
            QVERIFY2(list.header()->fontMetrics().horizontalAdvance(head) + 8 <= list.columnWidth(column), qPrintable(head));
        }
        // Where there is room, they have what they need.
        window_->window->resize(1600, 800);
        QTest::qWait(1);
        for (const int column : {1, 2})
            for (int row = 0; row < list.topLevelItemCount(); ++row) {
                const QString words = list.topLevelItem(row)->text(column);
                const int needed = std::min(list.fontMetrics().horizontalAdvance(words), list.viewport()->width() / 4 - 20);
                QVERIFY2(list.columnWidth(column) >= needed, qPrintable(words));
            }
    }

    void theWholeScreenAndBackToWhatWas() {
        window_->openExample();
        QAction* fullScreen = window_->window->actions()[Act::fullScreen];
        window_->window->setWindowState(Qt::WindowMaximized);
        fullScreen->trigger();
        QVERIFY(window_->window->isFullScreen());
        fullScreen->trigger();
        QVERIFY(!window_->window->isFullScreen());
        QVERIFY2(window_->window->isMaximized(), "it was as large as the screen before");
        window_->window->setWindowState(Qt::WindowFullScreen);
        QTRY_VERIFY2(fullScreen->isChecked(), "the menu says what is, whoever did it");
    }

    void noShortcutTwice() {
        QSet<QString> seen;
        for (const auto& [act, action] : window_->window->actions().all()) {
            const QString keys = action->shortcut().toString();
            if (keys.isEmpty()) continue;
            QVERIFY2(!seen.contains(keys), qPrintable(keys));
            seen.insert(keys);
        }
    }

    void everyFocusableWidgetHasAName() {
        window_->openExample();
        for (const QWidget* widget : window_->window->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
                widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            if (qobject_cast<const QMenuBar*>(widget) != nullptr || widget->inherits("QSplitterHandle")) continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const auto* label = qobject_cast<const QLabel*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (label != nullptr && !label->text().isEmpty()) ||
                               (button != nullptr && !button->text().isEmpty());
            QVERIFY2(named, qPrintable(QStringLiteral("%1 in %2")
                                           .arg(QLatin1String(widget->metaObject()->className()),
                                                QLatin1String(widget->parentWidget()->metaObject()->className()))));
        }
    }

    void noTextIsCutOff_data() {
        QTest::addColumn<QString>("language");
        for (const char* code : {"en", "de", "fr", "it"}) QTest::newRow(code) << QString::fromLatin1(code);
    }
    void noTextIsCutOff() {
        QFETCH(QString, language);
        window_.reset();
        installLanguage(*qApp, language);
        window_ = std::make_unique<fixtures::WindowUnderTest>();
        window_->openExample();
        QCOMPARE(window_->window->size(), QSize(1280, 800));
        QCOMPARE(cutOff(), QString());
        const QTabBar& tabs = window_->window->page()->tabs();
        QVERIFY2(tabs.width() >= tabs.sizeHint().width(), "a tab is cut off");
        QCOMPARE(tabs.count(), 5);
        installLanguage(*qApp, QStringLiteral("en"));
    }

    void theKeyboardReachesEverything() {
        window_->openExample();
        QSet<const QWidget*> reached;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : window_->window.get(),
                            Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        for (const QWidget* widget : window_->window->findChildren<QWidget*>()) {
            const bool byTab = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled() &&
                               widget->focusProxy() == nullptr;
            if (!byTab || widget->inherits("QSplitterHandle") || widget->objectName().startsWith(QLatin1String("qt_"))) continue;
            QVERIFY2(reached.contains(widget), qPrintable(QStringLiteral("%1 %2").arg(
                                                   QLatin1String(widget->metaObject()->className()), widget->accessibleName())));
        }
    }

    // Tab goes as one reads: the tools from the left, the lens line by line, then what is below.
    void tabGoesAsOneReads() {
        window_->openExample();
        BookPage& page = *window_->window->page();
        auto lenses = page.lens().findChildren<LensButton*>();
        std::sort(lenses.begin(), lenses.end(),
                  [](const LensButton* a, const LensButton* b) { return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x()); });
        QStringList read;
        for (const LensButton* lens : lenses) read << lens->accessibleName();
        QVERIFY(lenses.size() >= 9);
        lenses.front()->setFocus();
        QCOMPARE(namesOnTheWay(lenses.size()), read);
        lenses.front()->setFocus();
        QTest::keyClick(lenses.front(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), page.toolRow().search());
        // The table follows what chooses its rows.
        page.tabs().setFocus();
        QCOMPARE(namesOnTheWay(5).back(), window_->table().accessibleName());
    }

    // The arrow keys lead past the figure that is typed in the menu of the horizon, to what is assumed of each offer.
    void theFigureInTheMenuIsNoTrap() {
        window_->openExample();
        auto* typed = window_->window->findChild<QSpinBox*>(QStringLiteral("horizonMonths"));
        QVERIFY(typed != nullptr);
        auto* menu = qobject_cast<QMenu*>(typed->parentWidget());
        QVERIFY(menu != nullptr);
        const int before = typed->value();
        menu->popup({});
        QAction* figure = nullptr;
        for (QAction* action : menu->actions())
            if (qobject_cast<QWidgetAction*>(action) != nullptr) figure = action;
        menu->setActiveAction(figure);
        typed->setFocus();
        QTest::keyClick(typed, Qt::Key_Down);
        QCOMPARE(typed->value(), before);
        QVERIFY2(menu->activeAction() != nullptr && menu->activeAction() != figure, "Down stays in the figure");
        menu->close();
    }

    void darkAndLightAreAChoice() {
        window_->openExample();
        window_->window->actions()[Act::appearanceContrast]->trigger();
        QVERIFY(Theme::current().highContrast);
        window_->window->actions()[Act::appearanceDark]->trigger();
        QVERIFY(Theme::current().dark);
        QVERIFY(window_->window->grab().toImage().pixelColor(640, 790).lightness() < 80);
        window_->window->actions()[Act::appearanceLight]->trigger();
        QVERIFY(window_->window->grab().toImage().pixelColor(640, 790).lightness() > 180);
    }

private:
    /// The first label or button that has less room than its words need; empty: there is none.
    [[nodiscard]] QString cutOff() const {
        for (const QWidget* widget : window_->window->findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            if (!widget->isVisible() || (label == nullptr && button == nullptr)) continue;
            if (qobject_cast<const ElidingLabel*>(widget) != nullptr) continue;  // is made to give way
            const QString text = label != nullptr ? label->text() : button->text();
            if (text.isEmpty()) continue;
            const bool wraps = label != nullptr && label->wordWrap();
            const int needed = wraps ? label->heightForWidth(label->width()) : widget->sizeHint().height();
            if (widget->height() < needed)
                return QStringLiteral("too low: %1 (%2 for %3, %4 wide)")
                    .arg(text)
                    .arg(widget->height())
                    .arg(needed)
                    .arg(widget->width());
            // A lens shortens its value, which is in its menu too.
            if (!wraps && qobject_cast<const LensButton*>(widget) == nullptr && widget->width() < widget->sizeHint().width())
                return QStringLiteral("too narrow: %1").arg(text);
        }
        return {};
    }
    /// What has the focus now and after each of the Tabs that lead to `count` stops.
    static QStringList namesOnTheWay(qsizetype count) {
        QStringList names;
        for (qsizetype i = 0; i < count; ++i) {
            names << QApplication::focusWidget()->accessibleName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return names;
    }
    std::unique_ptr<fixtures::WindowUnderTest> window_;
};

QTEST_MAIN(WindowCareTest)
#include "window_care_test.moc"
