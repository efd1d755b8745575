#include "ui/views/keys_dialog.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace offerbook::ui;

/// Which key does what has to be found in a moment, by the keyboard alone, on a small screen too.
class KeysDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fitsASmallScreenAndScrolls() {
        KeysDialog dialog(many());
        QVERIFY2(dialog.height() <= 720, qPrintable(QString::number(dialog.height())));
        QVERIFY(dialog.minimumSizeHint().height() < 400);
        auto* list = dialog.findChild<QTreeWidget*>();
        QVERIFY(!list->accessibleName().isEmpty());
        QVERIFY(!dialog.findChild<QLineEdit*>()->accessibleName().isEmpty());
    }

    void typedWordsLeaveWhatHasThem() {
        KeysDialog dialog(two());
        auto* search = dialog.findChild<QLineEdit*>();
        QTest::keyClicks(search, QStringLiteral("TABLE why"));
        QCOMPARE(shown(dialog), QStringList({QStringLiteral("IN THE TABLE"), QStringLiteral("Enter")}));
        search->setText(QStringLiteral("ctrl+s"));
        QCOMPARE(shown(dialog), QStringList({QStringLiteral("IN THE REVIEW"), QStringLiteral("Ctrl+S")}));
        search->setText(QStringLiteral("telephone"));
        QCOMPARE(shown(dialog), QStringList(QStringLiteral("No key does that.")));
        search->clear();
        QCOMPARE(shown(dialog).size(), 5);
    }

    void longWordsAreBrokenAndNotCut() {
        auto groups = two();
        for (int i = 0; i < 12; ++i) groups[0].keys[0].does += QStringLiteral(" and on what it was made of");
        KeysDialog dialog(groups);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto* list = dialog.findChild<QTreeWidget*>();
        const auto height = [list](int group) { return list->visualItemRect(list->topLevelItem(group)->child(0)).height(); };
        QTRY_VERIFY(height(0) > 3 * height(1));
        dialog.resize(400, 500);
        const int before = height(1);
        QTRY_VERIFY(height(0) > 5 * before);
    }

    void downGoesIntoTheListAndEscapeCloses() {
        KeysDialog dialog(two());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* search = dialog.findChild<QLineEdit*>();
        QVERIFY(search->hasFocus());
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(dialog.findChild<QTreeWidget*>()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void keysOfMenusComeOnceAndOnlyWhereThereIsOne() {
        QMenuBar bar;
        QAction save(QStringLiteral("&Save"));
        save.setShortcut(Qt::CTRL | Qt::Key_S);
        save.setStatusTip(QStringLiteral("Write it down"));
        QAction plain(QStringLiteral("Plain"));
        bar.addMenu(QStringLiteral("&Book"))->addActions({&plain, &save});
        bar.addMenu(QStringLiteral("&Tools"))->addAction(&save);
        const auto groups = keysOfMenus(bar);
        QCOMPARE(groups.size(), std::size_t{1});
        QVERIFY(groups.front().place.contains(QStringLiteral("“Book”")));
        QCOMPARE(groups.front().keys.size(), std::size_t{1});
        QCOMPARE(groups.front().keys.front().does, QStringLiteral("Write it down"));
    }

private:
    static std::vector<KeyGroup> two() {
        return {{QStringLiteral("In the table"), {{QStringLiteral("Enter"), QStringLiteral("Show why a value is what it is")}}},
                {QStringLiteral("In the review"),
                 {{QStringLiteral("Ctrl+S"), QStringLiteral("Add to the book")},
                  {QStringLiteral("Ctrl+D"), QStringLiteral("Take as several")}}}};
    }
    static std::vector<KeyGroup> many() {
        KeyGroup group{QStringLiteral("Everywhere"), {}};
        for (int i = 0; i < 90; ++i) group.keys.push_back({QStringLiteral("F%1").arg(i), QStringLiteral("Does %1").arg(i)});
        return {group};
    }
    /// What one sees of the list, from above.
    static QStringList shown(const KeysDialog& dialog) {
        QStringList texts;
        for (QTreeWidgetItemIterator it(dialog.findChild<QTreeWidget*>(), QTreeWidgetItemIterator::NotHidden); *it; ++it)
            if ((*it)->parent() == nullptr || !(*it)->parent()->isHidden()) texts << (*it)->text(0);
        return texts;
    }
};

QTEST_MAIN(KeysDialogTest)
#include "keys_dialog_test.moc"
