// What is dropped onto the window: a book is opened, everything else is read as postings.
#include "ui/editors/import_controller.h"
#include "ui/editors/import_review.h"
#include "ui/main_window/main_window.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace offerbook::ui {
namespace {

QStringList localFiles(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    return files;
}

bool isBook(const QString& file) { return file.endsWith(QLatin1String(".offerbook"), Qt::CaseInsensitive); }

}  // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QStringList files = localFiles(*event->mimeData());
    const bool book = files.size() == 1 && isBook(files.front());
    if (book || (session_ != nullptr && ImportController::canImport(event->mimeData()))) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList files = localFiles(*event->mimeData());
    event->acceptProposedAction();
    if (files.size() == 1 && isBook(files.front()))
        openBook(files.front());
    else if (importing_ != nullptr)
        importing_->importMime(event->mimeData());
}

}  // namespace offerbook::ui
