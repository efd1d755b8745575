#include "ui/report/report_dialog.h"
#include "ui/report/report_print.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QScreen>

#include <algorithm>

namespace offerbook::ui {
namespace {

QString fileByDialog(QWidget* parent, const QString& proposal) {
    return QFileDialog::getSaveFileName(parent, ReportDialog::tr("Save the report"), proposal,
                                        ReportDialog::tr("PDF (*.pdf);;Web page (*.html)"));
}

bool printByDialog(QWidget* parent, QPrinter& printer) {
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    return dialog.exec() == QDialog::Accepted;
}

/// One of the toolkit's own buttons, by its words in the language of the toolkit's catalogue.
QAction* previewAction(const QPrintPreviewDialog& dialog, const char* words) {
    const auto actions = dialog.findChildren<QAction*>();
    const auto found = std::find_if(actions.begin(), actions.end(), [words](const QAction* action) {
        return action->text() == QCoreApplication::translate("QPrintPreviewDialog", words);
    });
    return found == actions.end() ? nullptr : *found;
}

/// The pages are laid out for their paper before they are shown: turning or resizing the sheet here would only cut them.
void leaveOutPageSetup(const QPrintPreviewDialog& dialog) {
    for (const char* words : {"Portrait", "Landscape", "Page setup"})
        if (QAction* action = previewAction(dialog, words)) action->setVisible(false);
}

/// As large as the screen has room for, and the page as wide as that: a small page says nothing of how it reads.
void showLarge(QPrintPreviewDialog& dialog) {
    constexpr double share = 0.9;
    dialog.resize(dialog.screen()->availableSize() * share);
    if (QAction* action = previewAction(dialog, "Fit width")) action->trigger();
}

void previewByDialog(QWidget* parent, const PagedReport& report) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(PageStyle(report.paper).pageSize());
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&report](QPrinter* onto) { printReport(report, *onto); });
    leaveOutPageSetup(dialog);
    showLarge(dialog);
    dialog.exec();
}

}  // namespace

ReportQuestions ReportQuestions::dialogs() { return {fileByDialog, printByDialog, previewByDialog}; }

}  // namespace offerbook::ui
