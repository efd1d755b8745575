#include "ui/views/folding_splitter.h"

#include "ui/views/eliding_label.h"
#include "ui/views/flow_layout.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace offerbook::ui;

/// What lays a window out that shares the screen with another.
class FoldingSplitterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // A window of half the screen could not be made as narrow as that: its panes stood beside each other in every width.
    void panesGoBelowEachOtherWhereThereIsNoWidth() {
        QWidget window;
        auto* layout = new QHBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* panes = new FoldingSplitter(500, &window);
        layout->addWidget(panes);
        auto* first = new QWidget(panes);
        auto* second = new QWidget(panes);
        first->setMinimumWidth(200);
        second->setMinimumWidth(260);
        panes->setShares({300, 300}, {300, 100});
        const QSignalSpy folded(panes, &FoldingSplitter::folded);
        window.resize(700, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(!panes->isFolded());
        QCOMPARE(window.minimumSizeHint().width(), 260);
        panes->setSizes({400, 299});
        window.resize(300, 600);
        QVERIFY(panes->isFolded());
        QCOMPARE(folded.size(), 1);
        QCOMPARE(first->width(), 300);
        QCOMPARE(second->width(), 300);
        QVERIFY(second->y() > first->geometry().bottom());
        // The line that a person drew is there again.
        window.resize(700, 600);
        QVERIFY(!panes->isFolded());
        QCOMPARE(first->width(), 400);
        // A pane that needs more is not squeezed.
        first->setMinimumWidth(600);
        QTRY_VERIFY(panes->isFolded());
        second->hide();
        QTRY_VERIFY2(!panes->isFolded(), "one pane alone has nothing to stand below");
    }

    void theLastOfALineStandsAtItsEnd() {
        QWidget bar;
        auto* flow = new FlowLayout(&bar, 6);
        flow->setContentsMargins(10, 7, 10, 7);
        flow->setLastAtRight(true);
        std::vector<QWidget*> chips;
        for (int i = 0; i < 4; ++i) {
            chips.push_back(new QWidget(&bar));
            chips.back()->setFixedSize(100, i == 0 ? 20 : 30);
            flow->addWidget(chips.back());
        }
        bar.resize(600, flow->heightForWidth(600));
        bar.show();
        QCOMPARE(bar.height(), 30 + 14);
        QCOMPARE(chips[0]->geometry(), QRect(10, 12, 100, 20));  // on the middle of the line
        QCOMPARE(chips[3]->geometry().right(), 589);
        QVERIFY(chips[3]->y() == chips[2]->y());
        // In a line of its own it is still at the end, and within the bar.
        bar.resize(340, flow->heightForWidth(340));
        QCOMPARE(bar.height(), 30 + 3 + 30 + 14);
        QVERIFY(chips[3]->y() > chips[2]->geometry().bottom());
        QCOMPARE(chips[3]->geometry().right(), 329);
    }

    void wordsThatGiveWayAreWholeWhereTheyCan() {
        ElidingLabel label;
        label.say(QStringLiteral("Stellen 2026.offerbook · alles gespeichert"));
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 2);
        label.resize(label.sizeHint());
        label.show();
        QCOMPARE(label.text(), QStringLiteral("Stellen 2026.offerbook · alles gespeichert"));
        label.resize(100, 20);
        QVERIFY(label.text().startsWith(QStringLiteral("Stellen")) && label.text().endsWith(QChar(0x2026)));
        QCOMPARE(label.accessibleName(), QStringLiteral("Stellen 2026.offerbook · alles gespeichert"));
        label.resize(label.sizeHint());
        QVERIFY(!label.text().contains(QChar(0x2026)));
    }
};

QTEST_MAIN(FoldingSplitterTest)
#include "folding_splitter_test.moc"
