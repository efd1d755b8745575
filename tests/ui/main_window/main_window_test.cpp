#include "tests/ui/main_window/window_under_test.h"
#include "ui/editors/field_row.h"
#include "ui/main_window/recent_books.h"
#include "ui/main_window/tool_row.h"
#include "ui/main_window/window_actions.h"
#include "ui/session/comparison_edits.h"
#include "ui/views/offer_header.h"
#include "ui/views/offer_panel.h"
#include "ui/views/reasons_pane.h"

#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QScrollBar>
#include <QStatusBar>
#include <QTemporaryDir>

using namespace offerbook;
using namespace offerbook::ui;

class MainWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { window_ = std::make_unique<fixtures::WindowUnderTest>(); }
    void cleanup() { window_.reset(); }

    void aClickOnAFigureShowsItsLadder() {
        window_->openExample();
        window_->click(window_->cell("pay", 1));
        const Reasons& shown = window_->window->page()->reasons().shown();
        QVERIFY(shown.offer.startsWith(QLatin1String("European Weather Office")));
        QVERIFY(shown.steps.size() >= 2);
        QVERIFY(shown.steps.front().title.contains(QLatin1String("91,754")));
    }

    void arrowsAndEnterDoTheSame() {
        window_->openExample();
        window_->table().setFocus();
        window_->table().setCurrentIndex(window_->cell("pay", 0));
        QTest::keyClick(&window_->table(), Qt::Key_Right);
        QCOMPARE(window_->table().currentColumn(), 1);
        QTest::keyClick(&window_->table(), Qt::Key_Return);
        QVERIFY(window_->window->page()->reasons().shown().offer.startsWith(QLatin1String("European Weather Office")));
    }

    void aColumnMovesByKeyboardAndBack() {
        window_->openExample();
        window_->table().setFocus();
        window_->table().setCurrentIndex(window_->cell("pay", 0));
        QTest::keyClick(window_->window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window_->head(1), QStringLiteral("Alpine Physics Laboratory"));
        QCOMPARE(window_->table().currentColumn(), 1);
        QTest::keyClick(window_->window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window_->head(0), QStringLiteral("Alpine Physics Laboratory"));
        trigger(Act::undo);
        QCOMPARE(window_->head(1), QStringLiteral("Alpine Physics Laboratory"));
    }

    void draggingAHeadMovesTheColumn() {
        window_->openExample();
        auto* heads = qobject_cast<OfferHeader*>(window_->table().horizontalHeader());
        heads->moveSection(0, 2);
        QCOMPARE(window_->head(2), QStringLiteral("Alpine Physics Laboratory"));
        QCOMPARE(heads->visualIndex(2), 2);
    }

    // Offers are ticked one after the other by the keyboard: the list must not go back to where the table is.
    void tickingStaysAtTheOffer() {
        window_->openExample();
        OfferPanel& panel = window_->window->page()->panel();
        const auto rowOf = [&panel](bool compared) {
            for (int row = 0; row < panel.model().rowCount(); ++row) {
                const QModelIndex index = panel.model().index(row);
                if (index.data(OfferListModel::OfferIdRole).toLongLong() > 0 &&
                    (index.data(Qt::CheckStateRole).toInt() == Qt::Checked) == compared)
                    return index;
            }
            return QModelIndex();
        };
        window_->click(window_->cell("pay", 0));
        const QModelIndex other = rowOf(false);
        QVERIFY(other.isValid());
        panel.list().setFocus();
        panel.list().setCurrentIndex(other);
        const PostingId ticked = panel.currentOffer();
        QTest::keyClick(&panel.list(), Qt::Key_Space);
        QVERIFY(window_->model().columnOf(ticked) >= 0);
        QCOMPARE(panel.currentOffer(), ticked);
        QCOMPARE(window_->window->page()->currentOffer(), ticked);
        QVERIFY2(window_->window->page()->reasons().shown().offer.contains(window_->head(window_->model().columnOf(ticked))),
                 "the reasons are of the offer that was ticked");
        QTest::keyClick(&panel.list(), Qt::Key_Space);
        QVERIFY(window_->model().columnOf(ticked) < 0);
        QCOMPARE(panel.currentOffer(), ticked);
    }

    // "Edit the offer" by the keyboard: the next key goes to a field of it.
    void editingBeginsInAField() {
        window_->openExample();
        QVERIFY(QTest::qWaitForWindowActive(window_->window.get()));
        window_->window->page()->chooseOffer(window_->model().offerAt(0));
        trigger(Act::editOffer);
        auto* row = qobject_cast<FieldRow*>(QApplication::focusWidget());
        QVERIFY(row != nullptr);
        QTest::keyClick(row, Qt::Key_F2);
        QVERIFY(row->isCorrecting());
    }

    // An input keeps Ctrl+Z for itself also where nothing was typed in it: the key did nothing, though the menu named an action.
    void undoReachesTheBookFromAnInput() {
        window_->openExample();
        comparison_edits::setBaseline(*window_->window->session(), std::nullopt);
        const auto undone = [this] { return window_->window->session()->comparison().baseline.has_value(); };
        QVERIFY(!undone());
        QLineEdit* search = window_->window->page()->toolRow().search();
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(undone());
        QTest::keyClick(search, Qt::Key_Y, Qt::ControlModifier);
        if (undone()) trigger(Act::redo);  // where redo has another key
        QVERIFY(!undone());
        QTest::keyClicks(search, QStringLiteral("ab"));
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(search->text().isEmpty() && !undone(), "what was typed is taken back first");
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(undone());
    }

    // Without a window manager nobody gives the keys back to the window whose dialog has closed.
    void keysComeBackToTheWindowAfterADialog() {
        window_->openExample();
        auto* dialog = new QDialog(window_->window->page());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        QTRY_VERIFY(dialog->isActiveWindow());
        dialog->accept();
        QTRY_VERIFY(window_->window->isActiveWindow());
    }

    void undoAndRedoSayWhatTheyDo() {
        window_->openExample();
        QAction* undo = window_->window->actions()[Act::undo];
        window_->window->page()->chooseOffer(window_->model().offerAt(2));
        trigger(Act::makeBaseline);
        QCOMPARE(undo->text(), QStringLiteral("&Undo: Baseline"));
        QVERIFY(window_->model().headerData(2, Qt::Horizontal, ComparisonTableModel::BaselineRole).toBool());
        QTest::keyClick(window_->window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(window_->model().headerData(0, Qt::Horizontal, ComparisonTableModel::BaselineRole).toBool());
        QTest::keyClick(window_->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(window_->model().headerData(2, Qt::Horizontal, ComparisonTableModel::BaselineRole).toBool());
    }

    void theTableCopiesAsTextAndHtml() {
        window_->openExample();
        trigger(Act::copyTable);
        const QMimeData* copied = QApplication::clipboard()->mimeData();
        QVERIFY(copied->text().contains(QLatin1String("\t")));
        QVERIFY(copied->html().contains(QLatin1String("<table")));
        trigger(Act::copyReasons);
        QVERIFY(QApplication::clipboard()->text().contains(QLatin1String("Why")));
    }

    void searchNarrowsTheList() {
        window_->openExample();
        QTest::keyClick(window_->window.get(), Qt::Key_F, Qt::ControlModifier);
        QLineEdit* search = window_->window->page()->toolRow().search();
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("seebl"));
        QCOMPARE(window_->window->page()->panel().model().rowCount(), 2);
        search->clear();
        QVERIFY(window_->window->page()->panel().model().rowCount() > 5);
    }

    // What stood above the removed offer or below it was not chosen by anybody: neither its text nor its column comes forward.
    void whatIsTakenAwayIsNoChoiceOfAnother() {
        window_->openExample();
        BookPage& page = *window_->window->page();
        OfferListModel& model = page.panel().model();
        int last = -1;
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row).data(OfferListModel::OfferIdRole).toLongLong() > 0) last = row;
        QVERIFY2(last >= 0 && last + 1 < model.rowCount(), "a text follows the last offer");
        page.panel().list().setCurrentIndex(model.index(last));
        trigger(Act::removeOffer);
        QCOMPARE(page.currentTab(), Act::showCompare);
        QVERIFY(!page.panel().list().currentIndex().data(OfferListModel::DocumentIdRole).toLongLong());
    }

    // The pointer rests on a control whose tip the bar tells, and something changes.
    void theTipAndTheCountsAreNotWrittenOverEachOther() {
        window_->openExample();
        QStatusBar* bar = window_->window->statusBar();
        bar->showMessage(QStringLiteral("a tip"));
        trigger(Act::noBaseline);
        QCoreApplication::processEvents();
        QCOMPARE(bar->currentMessage(), QStringLiteral("a tip"));
        QVERIFY(window_->window->saying().isEmpty());
        int shown = 0;
        for (const QLabel* label : bar->findChildren<QLabel*>()) shown += label->isVisible() ? 1 : 0;
        QCOMPARE(shown, 1);  // the rates at the right have a place of their own
        bar->clearMessage();
        for (const QLabel* label : bar->findChildren<QLabel*>()) QVERIFY(label->isVisible());
    }

    void searchingChoosesNothing() {
        window_->openExample();
        BookPage& page = *window_->window->page();
        const PostingId before = page.currentOffer();
        QLineEdit* search = page.toolRow().search();
        search->setText(QStringLiteral("nothing has this word"));
        search->setText(QStringLiteral("level"));
        QCOMPARE(page.currentTab(), Act::showCompare);
        search->clear();
        QCOMPARE(page.currentOffer(), before);
        QCOMPARE(page.panel().currentOffer(), before);
    }

    void spaceInTheListTakesAnOfferOut() {
        window_->openExample();
        QListView& list = window_->window->page()->panel().list();
        list.setFocus();
        list.setCurrentIndex(window_->window->page()->panel().model().indexOf(window_->model().offerAt(1)));
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(window_->model().columnCount(), 3);
    }

    void groupsCloseByKeyboard() {
        window_->openExample();
        window_->table().setFocus();
        window_->table().setCurrentIndex(window_->cell("group/0", 0));
        QTest::keyClick(&window_->table(), Qt::Key_Space);
        QCOMPARE(window_->model().rowOf(QStringLiteral("pay")), -1);
        QTest::keyClick(&window_->table(), Qt::Key_Return);
        QVERIFY(window_->model().rowOf(QStringLiteral("pay")) >= 0);
    }

    void differencesOnlyFromTheMenu() {
        window_->openExample();
        trigger(Act::differencesOnly);
        QVERIFY(window_->model().differencesOnly());
        trigger(Act::differencesOnly);
        QVERIFY(!window_->model().differencesOnly());
    }

    void nothingJumpsWhenTheLensChanges() {
        window_->openExample();
        window_->click(window_->cell("locations", 2));
        const QPersistentModelIndex chosen = window_->table().currentIndex();
        const int scrolled = window_->table().verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        const int width = window_->table().columnWidth(0);
        window_->window->session()->setComparison(
            [&] {
                auto changed = window_->window->session()->comparison();
                changed.settings.currency = Currency::of("EUR");
                return changed;
            }(),
            {"action.compare.lens", {}});
        QCoreApplication::processEvents();
        QCOMPARE(QModelIndex(chosen), window_->table().currentIndex());
        QCOMPARE(window_->table().verticalScrollBar()->value(), scrolled);
        QCOMPARE(window_->table().columnWidth(0), width);
    }

    void removingAnOfferCanBeUndone() {
        window_->openExample();
        window_->window->page()->chooseOffer(window_->model().offerAt(1));
        trigger(Act::removeOffer);
        QCOMPARE(window_->model().columnCount(), 3);
        trigger(Act::undo);
        QCOMPARE(window_->model().columnCount(), 4);
    }

    void whatIsNoBookIsRefusedInWords() {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("no.offerbook"));
        QFile text(file);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("this is a letter and no book at all, however long it may be");
        text.close();
        window_->answer = file;
        window_->window->show();
        trigger(Act::openBook);
        QVERIFY(window_->window->page() == nullptr);
        QVERIFY2(window_->window->saying().contains(QLatin1String("not a book")), qPrintable(window_->window->saying()));
    }

    void aNewBookIsRememberedAndCopied() {
        QTemporaryDir folder;
        window_->answer = folder.filePath(QStringLiteral("new.offerbook"));
        trigger(Act::newBook);
        QVERIFY(window_->window->session() != nullptr);
        QCOMPARE(RecentBooks().files().value(0), window_->answer);
        window_->answer = folder.filePath(QStringLiteral("copy.offerbook"));
        trigger(Act::saveCopy);
        QVERIFY(QFile::exists(window_->answer));
        trigger(Act::checkBook);
        QVERIFY(window_->told.contains(QLatin1String("in order")));
        trigger(Act::closeBook);
        QVERIFY(window_->window->session() == nullptr);
    }

private:
    void trigger(Act act) { window_->window->actions()[act]->trigger(); }
    std::unique_ptr<fixtures::WindowUnderTest> window_;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
