// A newer program reads stored texts again: a person sees what would change and takes what is wanted, as one action.
#include "ui/editors/reread_dialog.h"
#include "tests/ui/fixtures/sample_posting.h"
#include "tests/ui/fixtures/session_fixture.h"
#include "ui/editors/reread_controller.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace offerbook;
using namespace offerbook::ui;
using namespace offerbook::ui::test;

class RereadDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::light().applyTo(*qApp); }
    void init();
    void cleanup();
    void theSameProgramChangesNothing();
    void aTickedFieldIsTakenAndTheOthersStay();
    void allAreOneActionThatIsUndone();
    void whatAPersonSaysKeepsItsValue();
    void everyLineStandsWhole();
    void anOfferWithoutATextSaysSo();
    void everyInputHasAName();

private:
    RereadDialog* dialogOf(const std::function<void(RereadController&)>& start);
    QTreeWidgetItem* line(RereadDialog* dialog, int index) { return dialog->tree()->topLevelItem(0)->child(index); }
    std::unique_ptr<SessionFixture> fixture_;
    std::unique_ptr<QWidget> window_;
    RereadController* controller_ = nullptr;
    PostingId id_;
};

void RereadDialogTest::init() {
    fixture_ = std::make_unique<SessionFixture>();
    window_ = std::make_unique<QWidget>();
    window_->show();
    controller_ = new RereadController(fixture_->session(), window_.get());
    id_ = fixture_->addSample();
    // The newer program reads another employer and no workload any more.
    fixture_->reader().after = [](extract::Reading& reading) {
        Posting& posting = reading.postings.front();
        posting.employer = Stated<std::string>::extracted("Another Employer", posting.employer.evidence());
        posting.workload = {};
    };
}

void RereadDialogTest::cleanup() {
    window_.reset();
    fixture_.reset();
}

RereadDialog* RereadDialogTest::dialogOf(const std::function<void(RereadController&)>& start) {
    QSignalSpy opened(controller_, &RereadController::dialogOpened);
    start(*controller_);
    if (opened.isEmpty()) opened.wait();
    return controller_->dialog();
}

void RereadDialogTest::theSameProgramChangesNothing() {
    fixture_->reader().after = nullptr;
    RereadDialog* dialog = dialogOf([](RereadController& c) { c.rereadAll(); });
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->tree()->topLevelItemCount(), 0);
    // An empty table with buttons that tick nothing would ask for what there is not.
    QVERIFY(!dialog->tree()->isVisible());
    QStringList shown;
    for (const QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->isVisible()) shown << button->text();
    QCOMPARE(shown, QStringList(QStringLiteral("Close")));
    const auto before = fixture_->book().history().size();
    dialog->takeTicked();
    QCOMPARE(fixture_->book().history().size(), before);
}

void RereadDialogTest::aTickedFieldIsTakenAndTheOthersStay() {
    RereadDialog* dialog = dialogOf([this](RereadController& c) { c.reread(id_); });
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->tree()->topLevelItem(0)->childCount(), 2);
    QCOMPARE(dialog->tickedCount(), 0);
    QVERIFY(line(dialog, 0)->text(2).contains(QStringLiteral("Another Employer")));
    line(dialog, 0)->setCheckState(0, Qt::Checked);
    dialog->takeTicked();
    const auto posting = *fixture_->book().posting(id_);
    QCOMPARE(*posting.employer, std::string("Another Employer"));
    QCOMPARE(posting.workload, samplePosting().workload);
}

void RereadDialogTest::allAreOneActionThatIsUndone() {
    const Posting before = *fixture_->book().posting(id_);
    RereadDialog* dialog = dialogOf([](RereadController& c) { c.rereadAll(); });
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(dialog->tickedCount(), 2);
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!fixture_->book().posting(id_)->workload.hasValue());
    QCOMPARE(fixture_->book().undoName()->id, std::string("action.reread"));
    fixture_->session().undo();
    QCOMPARE(*fixture_->book().posting(id_), before);
}

void RereadDialogTest::whatAPersonSaysKeepsItsValue() {
    Posting posting = *fixture_->book().posting(id_);
    posting.employer = posting.employer.corrected("My Employer");
    posting.workload = posting.workload.confirmed();
    fixture_->session().perform({"action.edit-notes", {MessageArg::text("x")}},
                                [&](book::Writer& writer) { writer.updatePosting(posting); });
    RereadDialog* dialog = dialogOf([this](RereadController& c) { c.reread(id_); });
    // A confirmed value that is not found any more is nobody's contradiction.
    QCOMPARE(dialog->tree()->topLevelItem(0)->childCount(), 1);
    dialog->tickAll();
    dialog->takeTicked();
    const auto after = *fixture_->book().posting(id_);
    QCOMPARE(*after.employer, std::string("My Employer"));
    QCOMPARE(after.employer.origin(), Origin::typed);
    QCOMPARE(after.employer.alternatives().back().value, std::string("Another Employer"));
    QCOMPARE(after.workload, posting.workload);
    // What was noted is no news the next time.
    QTRY_VERIFY(controller_->dialog() == nullptr);
    dialog = dialogOf([this](RereadController& c) { c.reread(id_); });
    QCOMPARE(dialog->tree()->topLevelItemCount(), 0);
}

// Where the words take three lines, the quote in the last one is what a person decides by.
void RereadDialogTest::everyLineStandsWhole() {
    Posting posting = *fixture_->book().posting(id_);
    posting.employer = posting.employer.corrected("My Employer");
    fixture_->session().perform({"action.edit-notes", {MessageArg::text("x")}},
                                [&](book::Writer& writer) { writer.updatePosting(posting); });
    const RereadDialog* dialog = dialogOf([this](RereadController& c) { c.reread(id_); });
    const QTreeWidget* tree = dialog->tree();
    const QTreeWidgetItem* item = tree->topLevelItem(0)->child(0);
    const int what = tree->columnCount() - 1;
    for (const int width : {330, 200, 120}) {
        for (int column = 0; column < what; ++column) tree->header()->resizeSection(column, (tree->width() - width) / what);
        const QFontMetrics metrics(tree->font());
        const auto needed = [&] {
            return metrics.boundingRect(QRect(0, 0, tree->columnWidth(what), 1000), Qt::TextWordWrap, item->text(what)).height();
        };
        QTRY_VERIFY2(tree->visualItemRect(item).height() >= needed(), qPrintable(QString::number(width)));
    }
}

void RereadDialogTest::anOfferWithoutATextSaysSo() {
    PostingId typed;
    fixture_->session().perform({"action.edit-notes", {MessageArg::text("x")}},
                                [&](book::Writer& writer) { typed = writer.addPosting({}); });
    QSignalSpy failed(controller_, &RereadController::failed);
    controller_->reread(typed);
    QCOMPARE(failed.count(), 1);
    QVERIFY(controller_->dialog() == nullptr);
}

void RereadDialogTest::everyInputHasAName() {
    RereadDialog* dialog = dialogOf([](RereadController& c) { c.rereadAll(); });
    QCOMPARE(unnamedInputs(dialog), QStringList());
    picture(dialog, QStringLiteral("reread"));
}

QTEST_MAIN(RereadDialogTest)
#include "reread_dialog_test.moc"
