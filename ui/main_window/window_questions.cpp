#include "ui/main_window/main_window.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>

namespace offerbook::ui {
namespace {

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

QString bookFilter() { return MainWindow::tr("Books of offers (*.offerbook)"); }

std::function<QString(QWidget*, const QString&)> saving(const QString& title, const QString& filter, const QString& suffix) {
    return [=](QWidget* parent, const QString& proposal) {
        QFileDialog dialog(parent, title, documents(), filter);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(suffix);
        dialog.selectFile(proposal);
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    };
}

}  // namespace

WindowQuestions WindowQuestions::dialogs() {
    WindowQuestions questions;
    questions.bookToOpen = [](QWidget* parent) {
        return QFileDialog::getOpenFileName(parent, MainWindow::tr("Open a book"), documents(), bookFilter());
    };
    questions.bookToCreate = saving(MainWindow::tr("New book"), bookFilter(), QStringLiteral("offerbook"));
    questions.fileForCopy = saving(MainWindow::tr("Save a copy"), bookFilter(), QStringLiteral("offerbook"));
    questions.fileForReport = saving(MainWindow::tr("Report as PDF"), MainWindow::tr("PDF files (*.pdf)"), QStringLiteral("pdf"));
    questions.tell = [](QWidget* parent, const QString& title, const QString& text) {
        QMessageBox::information(parent, title, text);
    };
    return questions;
}

}  // namespace offerbook::ui
