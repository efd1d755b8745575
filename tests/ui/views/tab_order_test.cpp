#include "ui/views/tab_order.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTest>

using namespace offerbook::ui;

/// Tab goes where the eye goes, whatever was made first.
class TabOrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesInTheOrderOfTheLayout() {
        QWidget window;
        auto* line = new QHBoxLayout(&window);
        auto* last = button(QStringLiteral("last"), &window);
        auto* middle = new QWidget(&window);
        auto* first = button(QStringLiteral("first"), &window);
        auto* inner = new QHBoxLayout(middle);
        line->addWidget(first);
        line->addWidget(middle);
        line->addWidget(last);
        inner->addWidget(button(QStringLiteral("a"), middle));
        orderTabs(&window);
        QCOMPARE(tabbed(window, first, 3), QStringLiteral("a last first"));
    }

    void aPartThatIsMadeAnewStaysInItsPlace() {
        QWidget window;
        auto* line = new QHBoxLayout(&window);
        auto* first = button(QStringLiteral("first"), &window);
        auto* middle = new QWidget(&window);
        auto* inner = new QHBoxLayout(middle);
        auto* old = button(QStringLiteral("old"), middle);
        auto* last = button(QStringLiteral("last"), &window);
        inner->addWidget(old);
        for (QWidget* each : {static_cast<QWidget*>(first), middle, static_cast<QWidget*>(last)}) line->addWidget(each);
        // Made last, but shown before what was there.
        inner->insertWidget(0, button(QStringLiteral("new"), middle));
        orderTabs(middle);
        QCOMPARE(tabbed(window, first, 4), QStringLiteral("new old last first"));
    }

private:
    static QPushButton* button(const QString& name, QWidget* parent) { return new QPushButton(name, parent); }
    static QString tabbed(QWidget& window, QWidget* from, int steps) {
        window.show();
        if (!QTest::qWaitForWindowActive(&window)) return {};
        from->setFocus();
        QStringList names;
        for (int i = 0; i < steps; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (auto* at = qobject_cast<QPushButton*>(QApplication::focusWidget())) names << at->text();
        }
        return names.join(u' ');
    }
};

QTEST_MAIN(TabOrderTest)
#include "tab_order_test.moc"
