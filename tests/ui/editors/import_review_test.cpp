#include "ui/editors/import_review.h"
#include "tests/ui/fixtures/sample_posting.h"
#include "tests/ui/fixtures/session_fixture.h"
#include "ui/bridge/languages.h"
#include "ui/bridge/strings.h"
#include "ui/editors/import_controller.h"
#include "ui/editors/paste_dialog.h"
#include "ui/editors/posting_editor.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <memory>

using namespace offerbook;
using namespace offerbook::ui;
using namespace offerbook::ui::test;

class ImportReviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::light().applyTo(*qApp); }
    void init();
    void cleanup();
    void whatIsPastedOverItselfIsThereOnce();
    void pastedTextIsReviewedAndAdded();
    void whatNobodyConfirmedIsMarkedSo();
    void theMarkTellsHowOftenSuchValuesAreRight();
    void oneBadFileDoesNotStopTheOthers();
    void sameTextIsNotAddedTwice();
    void templateIsRefusedAndBenchmarkKept();
    void whatIsRefusedCanBeTakenAllTheSame();
    void severalPostingsAreOneAction();
    void hoveringOneLightsTheOther();
    void everyFieldByKeysAlone();
    void theOtherReadingIsTheNextStopOfTab();
    void theRowThatHasTheFocusIsFramed();
    void whatIsSaidOfTheTextKeepsItsDistance();
    void severalPostingsMayBeTakenAsOneAndBack();
    void correctionsGoIntoTheBook();
    void aTypedValueHasNoReasonOfTheText();
    void cancelWhileReadingLeavesNothing();
    void droppedTextAndFilesAreImported();
    void aDroppedFolderIsTheFilesInIt();
    void linkAloneIsNotFetched();
    void nothingEntersWithoutAdd();
    void whatIsNotConfirmedIsCountedForAllThatIsTicked();
    void postingsOfOneTextAreToldApart();
    void everyLineOfTheListStandsWhole();
    void everyPayRangeHasALine();
    void aWordPassedOverIsQuotedByItsField();
    void everyInputHasAName();
    void pictures();

private:
    ImportReview* reviewOf(const std::function<void(ImportController&)>& start);
    std::unique_ptr<SessionFixture> fixture_;
    std::unique_ptr<QWidget> window_;
    ImportController* controller_ = nullptr;
};

void ImportReviewTest::init() {
    fixture_ = std::make_unique<SessionFixture>();
    window_ = std::make_unique<QWidget>();
    window_->resize(1280, 800);
    window_->show();
    controller_ = new ImportController(fixture_->session(), window_.get());
}

void ImportReviewTest::cleanup() {
    window_.reset();
    fixture_.reset();
}

ImportReview* ImportReviewTest::reviewOf(const std::function<void(ImportController&)>& start) {
    QSignalSpy opened(controller_, &ImportController::reviewOpened);
    start(*controller_);
    if (opened.isEmpty()) opened.wait();
    return controller_->review();
}

// The dialog comes with what is on the clipboard; Ctrl+V put it there a second time, and it was read as two postings.
void ImportReviewTest::whatIsPastedOverItselfIsThereOnce() {
    const QString text = QStringLiteral("Data Engineer, Zurich");
    QGuiApplication::clipboard()->setText(text);
    PasteDialog dialog;
    dialog.setText(text);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTest::keySequence(dialog.focusWidget(), QKeySequence::Paste);
    QCOMPARE(dialog.text(), text);
}

void ImportReviewTest::pastedTextIsReviewedAndAdded() {
    ImportReview* review = reviewOf([](ImportController& c) { c.importText(toQt(sampleText())); });
    QVERIFY(review != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(review));
    QVERIFY(fixture_->book().postings().empty());
    // What needs a look comes first.
    QCOMPARE(review->form()->chosenField(), QStringLiteral("salary"));
    QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(review->form()->posting().salary.origin(), Origin::confirmed);
    QCOMPARE(review->form()->chosenField(), QStringLiteral("contract"));
    QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(review->form()->unconfirmed(), 1);
    QSignalSpy added(controller_, &ImportController::added);
    QTest::keyClick(review, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(added.count(), 1);
    const auto postings = fixture_->book().postings();
    QCOMPARE(postings.size(), std::size_t(1));
    const auto posting = *fixture_->book().posting(postings.front().id);
    QCOMPARE(posting.salary.origin(), Origin::confirmed);
    QVERIFY(posting.contract.isContradicted());
    QCOMPARE(fixture_->book().document(posting.document)->text, sampleText());
    fixture_->session().undo();
    QVERIFY(fixture_->book().postings().empty());
    QVERIFY(fixture_->book().documents().empty());
}

void ImportReviewTest::whatNobodyConfirmedIsMarkedSo() {
    ImportReview* review = reviewOf([](ImportController& c) { c.importText(toQt(sampleText())); });
    review->addToBook();
    const auto summary = fixture_->book().postings().front();
    QVERIFY(!summary.confirmed);
    QCOMPARE(fixture_->book().posting(summary.id)->title.origin(), Origin::extracted);
}

void ImportReviewTest::theMarkTellsHowOftenSuchValuesAreRight() {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("confidence.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"sureFromPerMille": 900, "checkFromPerMille": 750, "shares": [
        {"field": "", "kind": "", "level": "sure", "perMille": 999, "right": 500, "of": 500},
        {"field": "title", "kind": "", "level": "sure", "perMille": 968, "right": 24, "of": 25}]})");
    file.close();
    fixture_->reader().measured = *extract::Certainty::load(folder.path().toStdString());
    ImportReview* review = reviewOf([](ImportController& c) { c.importText(toQt(sampleText())); });
    const auto markOf = [review](const char* key) {
        for (const Badge* badge : review->form()->row(key)->findChildren<Badge*>())
            if (!badge->toolTip().isEmpty()) return badge;
        return static_cast<const Badge*>(nullptr);
    };
    const Badge* title = markOf("title");
    QVERIFY(title != nullptr);
    QVERIFY2(title->toolTip().contains(QStringLiteral("96%")), qPrintable(title->toolTip()));
    QVERIFY2(title->toolTip().contains(QStringLiteral("24 of 25")), qPrintable(title->toolTip()));
    QCOMPARE(title->accessibleDescription(), title->toolTip());
    QVERIFY(review->form()->row("title")->accessibleDescription().contains(title->toolTip()));
    // Not measured for the field: never "100 %", and no count of other fields.
    const Badge* employer = markOf("employer");
    QVERIFY(employer != nullptr);
    QVERIFY2(employer->toolTip().contains(QStringLiteral("99%")), qPrintable(employer->toolTip()));
    QVERIFY(!employer->toolTip().contains(QStringLiteral("500")));
    // What a person vouches for is no matter of chance any more.
    review->form()->choose(QStringLiteral("title"));
    QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(review->form()->posting().title.origin(), Origin::confirmed);
    QVERIFY(markOf("title") == nullptr);
}

void ImportReviewTest::oneBadFileDoesNotStopTheOthers() {
    const QStringList paths{fixture_->writeFile(QStringLiteral("empty.txt"), {}),
                            fixture_->writeFile(QStringLiteral("binary.txt"), QByteArray("a\0b", 3)),
                            fixture_->path(QStringLiteral("gone.txt")), fixture_->folder(QStringLiteral("nothing")),
                            fixture_->writeFile(QStringLiteral("good.txt"), "Cook\nfor a canteen\n")};
    ImportReview* review = reviewOf([&paths](ImportController& c) { c.importFiles(paths); });
    QVERIFY(review != nullptr);
    QCOMPARE(review->list()->count(), 5);
    const std::vector<std::string> ids{"extract.empty", "extract.binary", "import.no-such-file", "import.empty-folder"};
    for (std::size_t i = 0; i < ids.size(); ++i) {
        QCOMPARE(review->batch().entries()[i].kind, ImportBatch::Entry::Kind::failed);
        QCOMPARE(review->batch().entries()[i].note.id, ids[i]);
    }
    review->addToBook();
    QCOMPARE(fixture_->book().postings().size(), std::size_t(1));
    QCOMPARE(fixture_->book().undoName()->id, std::string("action.import"));
}

void ImportReviewTest::sameTextIsNotAddedTwice() {
    fixture_->addSample();
    ImportReview* review = reviewOf([](ImportController& c) { c.importText(toQt(sampleText()), QStringLiteral("again")); });
    QCOMPARE(review->batch().entries().front().kind, ImportBatch::Entry::Kind::alreadyHere);
    QCOMPARE(review->batch().includedCount(), 0);
    review->addToBook();
    QCOMPARE(fixture_->book().postings().size(), std::size_t(1));
    review->reject();
    const QString one = fixture_->writeFile(QStringLiteral("a.txt"), "Cook\n");
    const QString same = fixture_->writeFile(QStringLiteral("b.txt"), "Cook\n");
    QTRY_VERIFY(controller_->review() == nullptr);
    review = reviewOf([&](ImportController& c) { c.importFiles({one, same}); });
    QCOMPARE(review->batch().includedCount(), 1);
}

void ImportReviewTest::templateIsRefusedAndBenchmarkKept() {
    const QStringList paths{fixture_->writeFile(QStringLiteral("form.txt"), "template\n[Company]\n"),
                            fixture_->writeFile(QStringLiteral("guide.txt"), "benchmark\n80,000 to 115,000\n"),
                            fixture_->writeFile(QStringLiteral("recipe.txt"), "other\nboil an egg\n")};
    ImportReview* review = reviewOf([&paths](ImportController& c) { c.importFiles(paths); });
    using Kind = ImportBatch::Entry::Kind;
    QCOMPARE(review->batch().entries()[0].kind, Kind::templateForm);
    QCOMPARE(review->batch().entries()[1].kind, Kind::benchmark);
    QCOMPARE(review->batch().entries()[2].kind, Kind::other);
    QVERIFY(!review->batch().entries()[2].included);
    review->list()->setCurrentRow(1);
    bool showsRange = false;
    for (auto* label : review->findChildren<QLabel*>())
        showsRange = showsRange || label->text().contains(QStringLiteral("115,000"));
    QVERIFY(showsRange);
    review->addToBook();
    QVERIFY(fixture_->book().postings().empty());
    QCOMPARE(fixture_->book().documents().size(), std::size_t(2));
}

/// The program may be wrong about a text: an advert that it does not take for one must not be lost to its owner.
void ImportReviewTest::whatIsRefusedCanBeTakenAllTheSame() {
    const QString file = fixture_->writeFile(QStringLiteral("odd.txt"), "other\na post in a few words\n");
    ImportReview* review = reviewOf([&file](ImportController& c) { c.importFiles({file}); });
    QVERIFY(QTest::qWaitForWindowActive(review));
    using Kind = ImportBatch::Entry::Kind;
    QCOMPARE(review->batch().entries()[0].kind, Kind::other);
    QTest::keyClick(review, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(review->batch().entries()[0].kind, Kind::posting);
    QVERIFY(review->form()->isVisible());
    QTest::keyClick(review, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(review->batch().entries()[0].kind, Kind::other);
    QPushButton* take = nullptr;
    for (QPushButton* button : review->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QLatin1String("Take as a posting all the same")) take = button;
    QVERIFY(take != nullptr);
    take->click();
    QCOMPARE(review->batch().includedCount(), 1);
    review->addToBook();
    QCOMPARE(fixture_->book().postings().size(), std::size_t(1));
}

void ImportReviewTest::severalPostingsAreOneAction() {
    const QString list = fixture_->writeFile(QStringLiteral("list.txt"), "Cook\nin Bern\n---\nBaker\nin Basel\n");
    const QString single = fixture_->writeFile(QStringLiteral("single.txt"), "Waiter\n");
    ImportReview* review = reviewOf([&](ImportController& c) { c.importFiles({list, single}); });
    QCOMPARE(review->list()->count(), 3);
    review->list()->item(1)->setCheckState(Qt::Unchecked);
    review->addToBook();
    QCOMPARE(fixture_->book().postings().size(), std::size_t(2));
    QCOMPARE(fixture_->book().undoName()->id, std::string("action.import-many"));
    fixture_->session().undo();
    QVERIFY(fixture_->book().postings().empty());
}

// "Add 3 to book" stood beside the count of the one that was shown.
void ImportReviewTest::whatIsNotConfirmedIsCountedForAllThatIsTicked() {
    const QString list = fixture_->writeFile(QStringLiteral("list.txt"), "Cook\nin Bern\n---\nBaker\nin Basel\n");
    const QString single = fixture_->writeFile(QStringLiteral("single.txt"), "Waiter\n");
    ImportReview* review = reviewOf([&](ImportController& c) { c.importFiles({list, single}); });
    const auto says = [review](const QString& words) {
        const auto labels = review->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    };
    QVERIFY(says(QStringLiteral("all that is ticked: 3, here: 1.")));
    review->list()->item(1)->setCheckState(Qt::Unchecked);
    QVERIFY(says(QStringLiteral("all that is ticked: 2, here: 1.")));
    Q_EMIT review->form()->row("title")->confirmAsked();
    QVERIFY(says(QStringLiteral("all that is ticked: 1, here: 0.")));
    review->list()->setCurrentRow(2);
    QVERIFY(says(QStringLiteral("Fields not confirmed: 1.")));
    Q_EMIT review->form()->row("title")->confirmAsked();
    QVERIFY(says(QStringLiteral("Every field that is stated was looked at.")));
    for (int row : {0, 2}) review->list()->item(row)->setCheckState(Qt::Unchecked);
    QVERIFY(says(QStringLiteral("Nothing is ticked.")));
}

// Two openings of one text had the same two lines: a title that both share, and the name of the file.
void ImportReviewTest::postingsOfOneTextAreToldApart() {
    fixture_->reader().after = [](extract::Reading& reading) {
        for (std::size_t i = 0; i < reading.postings.size(); ++i) {
            const std::vector<Evidence> nowhere;
            reading.postings[i].title = Stated<std::string>::extracted("Cook", nowhere);
            if (i < 2) reading.postings[i].employer = Stated<std::string>::extracted(i == 0 ? "Bear Inn" : "Swan Inn", nowhere);
        }
    };
    const QString list = fixture_->writeFile(QStringLiteral("list.txt"), "Cook\n---\nCook\n---\nCook\n");
    ImportReview* review = reviewOf([&](ImportController& c) { c.importFiles({list}); });
    QCOMPARE(review->list()->count(), 3);
    const auto second = [review](int row) { return review->list()->item(row)->text().split(QLatin1Char('\n')).at(1); };
    QCOMPARE(second(0), QStringLiteral("Bear Inn · 1 of 3: list.txt"));
    QCOMPARE(second(1), QStringLiteral("Swan Inn · 2 of 3: list.txt"));
    QCOMPARE(second(2), QStringLiteral("3 of 3: list.txt"));
    fixture_->reader().after = nullptr;
}

// What kind of text it is, was cut in longer languages.
void ImportReviewTest::everyLineOfTheListStandsWhole() {
    const QStringList paths{fixture_->writeFile(QStringLiteral("form.txt"), "template\n[Company]\n"),
                            fixture_->writeFile(QStringLiteral("a guide with a name of many words.txt"), "benchmark\n80,000\n"),
                            fixture_->writeFile(QStringLiteral("good.txt"), "Cook\nfor a canteen\n")};
    installLanguage(*qApp, QStringLiteral("de"));
    ImportReview* review = reviewOf([&paths](ImportController& c) { c.importFiles(paths); });
    installLanguage(*qApp, QStringLiteral("en"));
    QListWidget* list = review->list();
    for (int row = 0; row < list->count(); ++row) {
        const QString text = list->item(row)->text();
        constexpr int checkBoxAndMargins = 46;
        const QRect needed =
            list->fontMetrics().boundingRect(0, 0, list->viewport()->width() - checkBoxAndMargins, 1000, Qt::TextWordWrap, text);
        QTRY_VERIFY2(list->visualItemRect(list->item(row)).height() >= needed.height(), qPrintable(text));
    }
}

// Ranges of several levels ran together into one paragraph.
void ImportReviewTest::everyPayRangeHasALine() {
    fixture_->reader().after = [](extract::Reading& reading) {
        auto& ranges = reading.document.benchmarks;
        if (ranges.empty()) return;  // the same text taken as a posting
        ranges.push_back(ranges.front());
        ranges.back().label = "Senior";
    };
    const QString file = fixture_->writeFile(QStringLiteral("guide.txt"), "benchmark\n80,000 to 115,000\n");
    ImportReview* review = reviewOf([&file](ImportController& c) { c.importFiles({file}); });
    fixture_->reader().after = nullptr;
    QTest::qWait(1);
    std::vector<QLabel*> lines;
    for (auto* label : review->findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(QStringLiteral("115,000"))) lines.push_back(label);
    QCOMPARE(lines.size(), std::size_t(2));
    QVERIFY(lines.back()->text().startsWith(QStringLiteral("Senior")));
    QVERIFY(lines.back()->y() > lines.front()->geometry().bottom());
}

// "Full time" was marked as a contradiction, and no field said of what.
void ImportReviewTest::aWordPassedOverIsQuotedByItsField() {
    const std::string text = "Cook 80-100%\nFull time, from May\n";
    fixture_->reader().after = [](extract::Reading& reading) {
        Alternative<Workload> other{*samplePosting().workload, {{13, 22, "Full time"}}, {"field.passed-over", {}}};
        reading.postings.front().workload =
            Stated<Workload>::extracted(*samplePosting().workload, {{5, 12, "80-100%"}}).withAlternatives({other});
    };
    ImportReview* review = reviewOf([&text](ImportController& c) { c.importText(toQt(text)); });
    fixture_->reader().after = nullptr;
    bool quoted = false;
    for (const auto* label : review->form()->row("workload_percent")->findChildren<QLabel*>())
        quoted = quoted ||
                 (label->text().contains(QStringLiteral("“Full time”")) && label->property("role") == QLatin1String("muted"));
    QVERIFY2(quoted, "the field quotes what is marked for it");
    for (const EvidenceMark& mark : evidenceMarks(review->form()->posting()))
        if (mark.evidence.text == "Full time") QVERIFY(mark.kind == EvidenceMark::Kind::passedOver);
    // Its place in the text says whose it is, and leads there.
    auto* edit = qobject_cast<EvidenceText*>(review->text()->textEdit());
    Q_EMIT edit->hovered(15);
    QVERIFY2(edit->viewport()->toolTip().startsWith(fieldLabel("workload_percent")), qPrintable(edit->viewport()->toolTip()));
    Q_EMIT edit->clicked(15);
    QCOMPARE(review->form()->chosenField(), QStringLiteral("workload_percent"));
}

void ImportReviewTest::hoveringOneLightsTheOther() {
    ImportReview* review = reviewOf([](ImportController& c) { c.importText(toQt(sampleText())); });
    QVERIFY(QTest::qWaitForWindowActive(review));
    FieldRow* employer = review->form()->row("employer");
    const auto selections = [review] { return review->text()->textEdit()->extraSelections().size(); };
    const auto before = selections();
    // Over the field: its words are lit once more, strongly, and nothing is chosen by it.
    const QString chosen = review->form()->chosenField();
    QEnterEvent enter(QPointF(2, 2), QPointF(2, 2), QPointF(2, 2));
    QCoreApplication::sendEvent(employer, &enter);
    QVERIFY(selections() > before);
    QCOMPARE(review->form()->chosenField(), chosen);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(employer, &leave);
    QCOMPARE(selections(), before);
    // Over the words (by the signal alone, no pointer moves here): the field is lit.
    Q_EMIT review->text()->fieldHovered(QStringLiteral("employer"));
    QVERIFY(employer->isLit());
    Q_EMIT review->text()->fieldHovered(QString());
    QVERIFY(!employer->isLit());
    QCOMPARE(review->form()->chosenField(), chosen);
}

/// Twenty fields in a minute: one key a field, those to check first, and nothing that needs the mouse.
void ImportReviewTest::everyFieldByKeysAlone() {
    ImportReview* review = reviewOf([](ImportController& c) { c.importText(toQt(sampleText())); });
    QVERIFY(QTest::qWaitForWindowActive(review));
    QStringList order;
    int keys = 0;
    while (review->form()->unconfirmed() > 0 && keys < 60) {
        const QString key = review->form()->chosenField();
        order.append(key);
        QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
        ++keys;
    }
    QCOMPARE(review->form()->unconfirmed(), 0);
    // One key confirms a field and goes on to the next that is open.
    QCOMPARE(static_cast<int>(order.size()), static_cast<int>(QSet<QString>(order.begin(), order.end()).size()));
    QCOMPARE(order.mid(0, 2), (QStringList{QStringLiteral("salary"), QStringLiteral("contract")}));
    QTest::keyClick(review, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(fixture_->book().postings().front().confirmed);
}

void ImportReviewTest::theOtherReadingIsTheNextStopOfTab() {
    ImportReview* review = reviewOf([](ImportController& c) { c.importText(toQt(sampleText())); });
    QVERIFY(QTest::qWaitForWindowActive(review));
    const auto other = [review] {
        for (QPushButton* button : review->form()->row("contract")->findChildren<QPushButton*>())
            if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Take this"))) return button;
        return static_cast<QPushButton*>(nullptr);
    };
    review->form()->choose(QStringLiteral("contract"));
    QVERIFY2(other() != nullptr, "the contract of the sample has two readings");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), other());
    QTest::keyClick(other(), Qt::Key_Return);
    // The buttons were made anew: they still follow their row.
    QCOMPARE(QApplication::focusWidget(), review->form()->row("contract"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), other());
}

void ImportReviewTest::theRowThatHasTheFocusIsFramed() {
    ImportReview* review = reviewOf([](ImportController& c) { c.importText(toQt(sampleText())); });
    QVERIFY(QTest::qWaitForWindowActive(review));
    FieldRow* row = review->form()->row("salary");
    review->form()->choose(QStringLiteral("salary"), true);
    const auto edge = [row] { return row->grab().toImage().pixelColor(row->width() / 2, 0); };
    QCOMPARE(edge(), Theme::current().accent);
    review->text()->setFocus();
    QVERIFY2(edge() != Theme::current().accent, "the keys go elsewhere");
}

void ImportReviewTest::whatIsSaidOfTheTextKeepsItsDistance() {
    ImportReview* review = reviewOf([](ImportController& c) { c.importText(toQt(sampleText())); });
    for (QLabel* label : review->findChildren<QLabel*>()) {
        if (label->property("role").toString() != QLatin1String("remark") || !label->isVisible()) continue;
        QVERIFY(label->height() >= label->fontMetrics().height() + 2 * Theme::grid);
        const QImage image = label->grab().toImage();
        for (int x = 0; x < 3 * Theme::grid; ++x)
            for (int y = 0; y < image.height(); ++y) QCOMPARE(image.pixelColor(x, y), image.pixelColor(0, 0));
        return;
    }
    QSKIP("nothing is said of this text");
}

void ImportReviewTest::severalPostingsMayBeTakenAsOneAndBack() {
    ImportReview* review =
        reviewOf([](ImportController& c) { c.importText(QStringLiteral("Cook\nfor a canteen\n---\nNurse\nfor a clinic\n")); });
    QVERIFY(QTest::qWaitForWindowActive(review));
    QCOMPARE(review->list()->count(), 2);
    QCOMPARE(review->batch().part(review->batch().entries()[1])->begin, std::size_t(23));
    review->list()->setCurrentRow(1);
    Q_EMIT review->form()->row("title")->confirmAsked();
    QTest::keyClick(review, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(review->list()->count(), 1);
    QCOMPARE(review->batch().includedCount(), 1);
    // What was confirmed before is there again on the way back.
    QTest::keyClick(review, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(review->list()->count(), 2);
    QCOMPARE(review->batch().posting(review->batch().entries()[1]).title.origin(), Origin::confirmed);
    QTest::keyClick(review, Qt::Key_D, Qt::ControlModifier);
    review->addToBook();
    QCOMPARE(fixture_->book().postings().size(), std::size_t(1));
}

void ImportReviewTest::correctionsGoIntoTheBook() {
    ImportReview* review = reviewOf([](ImportController& c) { c.importText(toQt(sampleText())); });
    QVERIFY(QTest::qWaitForWindowActive(review));
    FieldRow* row = review->form()->row("title");
    row->startCorrecting();
    // What was read is selected: it is replaced by what one types, not written into.
    QTest::keyClicks(named<QLineEdit>(row->editor(), QStringLiteral("Text")), QStringLiteral("Cook"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!row->isCorrecting());
    review->form()->row("employer")->setFocus();
    QTest::keyClick(review->form()->row("employer"), Qt::Key_Delete);
    QVERIFY(!review->form()->posting().employer.hasValue());
    Q_EMIT review->form()->row("employer")->restoreAsked();
    QCOMPARE(review->form()->posting().employer.origin(), Origin::extracted);
    review->addToBook();
    const auto posting = *fixture_->book().posting(fixture_->book().postings().front().id);
    QCOMPARE(*posting.title, std::string("Cook"));
    QCOMPARE(posting.title.origin(), Origin::typed);
    QCOMPARE(*posting.employer, std::string("Käserei Müller"));
}

/// "Taken because a sentence says so" below what a person typed against the sentence would be a lie.
void ImportReviewTest::aTypedValueHasNoReasonOfTheText() {
    Posting posting;
    posting.title = Stated<std::string>::extracted("Chef", {}).withRemark({"field.label", {}});
    const ValueWords words(editorContext(fixture_->session().services()));
    for (const auto& field : postingFields()) {
        if (field->key() != "title") continue;
        QVERIFY(!field->view(posting, words).remark.empty());
        posting.title = posting.title.confirmed();
        QVERIFY(!field->view(posting, words).remark.empty());
        posting.title = posting.title.corrected("Cook");
        QVERIFY(field->view(posting, words).remark.empty());
        return;
    }
    QFAIL("no field for the title");
}

void ImportReviewTest::cancelWhileReadingLeavesNothing() {
    QSemaphore begun;
    QSemaphore goOn;
    fixture_->reader().before = [&](const extract::Input&) {
        begun.release();
        goOn.acquire();
    };
    QSignalSpy ended(controller_, &ImportController::ended);
    controller_->importFiles(
        {fixture_->writeFile(QStringLiteral("a.txt"), "Cook\n"), fixture_->writeFile(QStringLiteral("b.txt"), "Baker\n")});
    begun.acquire();
    controller_->cancel();
    goOn.release(2);
    QVERIFY(ended.count() > 0 || ended.wait());
    QVERIFY(controller_->review() == nullptr);
    QVERIFY(!controller_->isReading());
    QVERIFY(fixture_->book().documents().empty());
    QVERIFY(!fixture_->book().undoName());
    fixture_->reader().before = nullptr;
    QVERIFY2(reviewOf([](ImportController& c) { c.importText(QStringLiteral("Cook")); }) != nullptr, "the next import works");
}

void ImportReviewTest::droppedTextAndFilesAreImported() {
    QMimeData text;
    text.setText(QStringLiteral("Cook\nin Bern"));
    QVERIFY(ImportController::canImport(&text));
    ImportReview* review = reviewOf([&text](ImportController& c) { QVERIFY(c.importMime(&text)); });
    QCOMPARE(*review->form()->posting().title, std::string("Cook"));
    review->addToBook();
    QTRY_VERIFY(controller_->review() == nullptr);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(fixture_->writeFile(QStringLiteral("c.txt"), "Baker\n"))});
    review = reviewOf([&files](ImportController& c) { QVERIFY(c.importMime(&files)); });
    QCOMPARE(*review->form()->posting().title, std::string("Baker"));
    QMimeData nothing;
    nothing.setData(QStringLiteral("application/x-other"), "x");
    QVERIFY(!ImportController::canImport(&nothing));
}

/// A folder of saved adverts is dropped as one thing; what cannot hold a posting is not shown as a failure.
void ImportReviewTest::aDroppedFolderIsTheFilesInIt() {
    const QString folder = fixture_->folder(QStringLiteral("adverts"));
    fixture_->writeFile(QStringLiteral("adverts/b.txt"), "Baker\nin Bern\n");
    const QString first = fixture_->writeFile(QStringLiteral("adverts/A.eml"), "Cook\nin Basel\n");
    fixture_->writeFile(QStringLiteral("adverts/photo.jpg"), "x");
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(folder), QUrl::fromLocalFile(first)});
    ImportReview* review = reviewOf([&dropped](ImportController& c) { QVERIFY(c.importMime(&dropped)); });
    QCOMPARE(review->list()->count(), 2);
    QVERIFY2(review->list()->item(0)->text().contains(QStringLiteral("A.eml")), "in the order of their names, each once");
    QVERIFY(review->list()->item(1)->text().contains(QStringLiteral("b.txt")));
}

void ImportReviewTest::linkAloneIsNotFetched() {
    QMimeData link;
    link.setUrls({QUrl(QStringLiteral("https://example.org/job"))});
    link.setText(QStringLiteral("https://example.org/job"));
    QSignalSpy failed(controller_, &ImportController::failed);
    QVERIFY(!controller_->importMime(&link));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!controller_->isReading());
}

void ImportReviewTest::nothingEntersWithoutAdd() {
    ImportReview* review = reviewOf([](ImportController& c) { c.importText(toQt(sampleText())); });
    review->reject();
    QTRY_VERIFY(controller_->review() == nullptr);
    QVERIFY(fixture_->book().documents().empty());
    QVERIFY(!fixture_->book().undoName());
}

void ImportReviewTest::everyInputHasAName() {
    ImportReview* review = reviewOf([](ImportController& c) { c.importText(toQt(sampleText())); });
    QCOMPARE(unnamedInputs(review).join(QLatin1Char('\n')), QString());
}

void ImportReviewTest::pictures() {
    const QStringList paths{fixture_->writeFile(QStringLiteral("seeblick.txt"), QByteArray::fromStdString(sampleText())),
                            fixture_->writeFile(QStringLiteral("guide.txt"), "benchmark\nEntry level: 80,000 to 115,000\n"),
                            fixture_->writeFile(QStringLiteral("form.txt"), "template\n[Company] looks for [Role]\n"),
                            fixture_->writeFile(QStringLiteral("empty.txt"), {})};
    ImportReview* review = reviewOf([&paths](ImportController& c) { c.importFiles(paths); });
    review->resize(1280, 800);
    QVERIFY(QTest::qWaitForWindowActive(review));
    QTest::qWait(1);
    picture(review, QStringLiteral("import"));
    review->list()->setCurrentRow(1);
    QTest::qWait(1);
    picture(review, QStringLiteral("import-benchmark"));
}

QTEST_MAIN(ImportReviewTest)
#include "import_review_test.moc"
