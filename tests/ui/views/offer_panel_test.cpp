#include "ui/views/offer_panel.h"

#include "tests/ui/fixtures/example_book.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QListView>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTest>

using namespace offerbook;
using namespace offerbook::ui;

/// The list at the left as it is laid out.
class OfferPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::light().applyTo(*qApp); }

    // The scroll bar takes width: words wrap onto more lines, and rows that kept their height would be painted over each other.
    void rowsAreAsHighAsTheirWordsWhenTheScrollBarComes() {
        fixtures::ExampleBook example;
        OfferPanel panel(example.session());
        panel.resize(200, 4000);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QListView& list = panel.list();
        const int rows = panel.model().rowCount();
        panel.setFixedHeight(panel.height() - list.height() + list.visualRect(panel.model().index(rows - 1)).bottom() + 2);
        QCoreApplication::processEvents();
        QVERIFY(list.verticalScrollBar()->maximum() == 0);
        Posting another;
        another.title = Stated<std::string>::typed("Maschinistin");
        QVERIFY(example.session().perform({"action.add-posting", {MessageArg::text("Maschinistin")}},
                                          [&](book::Writer& writer) { writer.addPosting(another); }));
        panel.refresh();
        QTRY_VERIFY(list.verticalScrollBar()->maximum() > 0);
        QStyleOptionViewItem option;
        option.widget = &list;
        const auto asHighAsItsWords = [&](int row) {
            const QModelIndex index = panel.model().index(row);
            return list.visualRect(index).height() == list.itemDelegate()->sizeHint(option, index).height();
        };
        for (int row = 0; row < panel.model().rowCount(); ++row) QTRY_VERIFY(asHighAsItsWords(row));
    }
};

QTEST_MAIN(OfferPanelTest)
#include "offer_panel_test.moc"
