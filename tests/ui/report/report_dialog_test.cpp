#include "ui/report/report_dialog.h"
#include "tests/ui/fixtures/example_book.h"
#include "ui/report/report_print.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPdfDocument>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace offerbook;
using namespace offerbook::ui;

namespace {

ReportQuestions answering(const QString& file) {
    return {[file](QWidget*, const QString&) { return file; }, [](QWidget*, QPrinter&) { return false; },
            [](QWidget*, const PagedReport&) {}};
}

QPushButton* button(const ReportDialog& dialog, const QString& word) {
    for (auto* found : dialog.findChildren<QPushButton*>())
        if (found->text().remove(QLatin1Char('&')).startsWith(word)) return found;
    return nullptr;
}

MadeReport exampleReport(Paper paper) {
    fixtures::ExampleBook example;
    const Services& services = example.session().services();
    const auto input =
        collectReport(example.session().book(), example.session().result(), *services.reference, *services.clock, false);
    return makeReport(input, *services.format, paper);
}

}  // namespace

class ReportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesWhatWasAskedFor_data();
    void savesWhatWasAskedFor();
    void saysHowManyPages();
    void aFailureIsSaidAndLeavesNothing();
    void cancelWritesNothing();
    void printsAllPages();
    void previewShowsThePageLargeAndOffersNoOtherSheet();
};

void ReportDialogTest::savesWhatWasAskedFor_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("PDF") << "report.pdf"
                         << "report.pdf" << QByteArray("%PDF-");
    QTest::newRow("HTML") << "report.html"
                          << "report.html" << QByteArray("<!DOCTYPE html>");
    QTest::newRow("no ending becomes PDF") << "report"
                                           << "report.pdf" << QByteArray("%PDF-");
}

void ReportDialogTest::savesWhatWasAskedFor() {
    QFETCH(QString, name);
    QFETCH(QString, written);
    QFETCH(QByteArray, start);
    fixtures::ExampleBook example;
    const QTemporaryDir folder;
    ReportDialog dialog(example.session(), nullptr, answering(folder.filePath(name)));
    QTRY_VERIFY(dialog.pageCount() > 0);
    button(dialog, QStringLiteral("Save"))->click();
    QTRY_COMPARE(dialog.written(), folder.filePath(written));
    QFile file(dialog.written());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
}

void ReportDialogTest::saysHowManyPages() {
    fixtures::ExampleBook example;
    const ReportDialog dialog(example.session(), nullptr, answering({}));
    QTRY_VERIFY(dialog.pageCount() > 0);
    const auto says = [&](int pages) {
        for (const auto* label : dialog.findChildren<QLabel*>())
            if (label->text().startsWith(QString::number(pages))) return true;
        return false;
    };
    QVERIFY(says(dialog.pageCount()));
    dialog.findChild<QComboBox*>()->setCurrentIndex(1);
    // Mostly it is being made now; where the other thread was faster than this one it is there already.
    QTRY_VERIFY(dialog.pageCount() > 0);
    QVERIFY(says(dialog.pageCount()));
    QCOMPARE(dialog.paper(), Paper::letter);
}

void ReportDialogTest::aFailureIsSaidAndLeavesNothing() {
    fixtures::ExampleBook example;
    const QString file = QStringLiteral("/no/such/folder/report.pdf");
    ReportDialog dialog(example.session(), nullptr, answering(file));
    QTRY_VERIFY(dialog.pageCount() > 0);
    button(dialog, QStringLiteral("Save"))->click();
    const auto* save = button(dialog, QStringLiteral("Save"));
    QTRY_VERIFY(save->isEnabled());
    QVERIFY(dialog.written().isEmpty());
    bool said = false;
    for (const auto* label : dialog.findChildren<QLabel*>())
        said = said || label->text().contains(QStringLiteral("/no/such/folder"));
    QVERIFY(said);
}

void ReportDialogTest::cancelWritesNothing() {
    fixtures::ExampleBook example;
    ReportDialog dialog(example.session(), nullptr, answering({}));
    QTRY_VERIFY(dialog.pageCount() > 0);
    button(dialog, QStringLiteral("Save"))->click();
    QVERIFY(dialog.written().isEmpty());
    QVERIFY(button(dialog, QStringLiteral("Save"))->isEnabled());
}

// The preview came up with a page of 40 %, which nobody can read, and with buttons that turned the sheet under the pages.
void ReportDialogTest::previewShowsThePageLargeAndOffersNoOtherSheet() {
    const MadeReport report = exampleReport(Paper::a4);
    bool looked = false;
    QTimer::singleShot(0, this, [&looked] {
        auto* dialog = qobject_cast<QPrintPreviewDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) return;
        for (const QAction* action : dialog->findChildren<QAction*>())
            if (action->text() == QLatin1String("Landscape") || action->text() == QLatin1String("Page setup"))
                looked = !action->isVisible();
        const auto* pages = dialog->findChild<QPrintPreviewWidget*>();
        looked = looked && pages->zoomMode() == QPrintPreviewWidget::FitToWidth &&
                 dialog->height() > dialog->screen()->availableSize().height() * 3 / 4;
        dialog->reject();
    });
    ReportQuestions::dialogs().preview(nullptr, report.paged);
    QVERIFY(looked);
}

void ReportDialogTest::printsAllPages() {
    const MadeReport report = exampleReport(Paper::letter);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("printed.pdf"));
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        // As a person may choose it among the printer's properties: the upright pages were cut at the right.
        printer.setPageOrientation(QPageLayout::Landscape);
        QVERIFY(printReport(report.paged, printer));
    }
    QPdfDocument printed;
    QCOMPARE(printed.load(file), QPdfDocument::Error::None);
    QCOMPARE(printed.pageCount(), static_cast<int>(report.paged.pages.size()));
    QCOMPARE(printed.pagePointSize(0).toSize(), QSize(612, 792));
}

QTEST_MAIN(ReportDialogTest)
#include "report_dialog_test.moc"
