#include "ui/report/report_dialog.h"
#include "ui/report/report_print.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

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

void previewByDialog(QWidget* parent, const PagedReport& report) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(PageStyle(report.paper).pageSize());
    QPrintPreviewDialog dialog(&printer, parent);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&report](QPrinter* onto) { printReport(report, *onto); });
    dialog.exec();
}

}  // namespace

ReportQuestions ReportQuestions::dialogs() { return {fileByDialog, printByDialog, previewByDialog}; }

}  // namespace offerbook::ui
