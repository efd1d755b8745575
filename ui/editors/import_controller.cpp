#include "ui/editors/import_controller.h"

#include "ui/bridge/strings.h"
#include "ui/editors/import_review.h"
#include "ui/editors/paste_dialog.h"
#include "ui/editors/reading_progress.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QProgressDialog>
#include <QUrl>

#include <utility>

namespace offerbook::ui {
namespace {

QStringList localFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) paths.append(url.toLocalFile());
    return paths;
}

/// A folder stands for the files right in it that can hold a posting; one without such a file for itself, so that it is named.
QStringList filesOf(const QString& path) {
    if (!QFileInfo(path).isDir()) return {path};
    static const QStringList readable{QStringLiteral("*.txt"),    QStringLiteral("*.md"),  QStringLiteral("*.markdown"),
                                      QStringLiteral("*.html"),   QStringLiteral("*.htm"), QStringLiteral("*.xhtml"),
                                      QStringLiteral("*.pdf"),    QStringLiteral("*.eml"), QStringLiteral("*.json"),
                                      QStringLiteral("*.jsonld"), QStringLiteral("*.csv")};
    QStringList files;
    for (const QFileInfo& file :
         QDir(path).entryInfoList(readable, QDir::Files, QDir::Name | QDir::IgnoreCase | QDir::LocaleAware))
        files << file.absoluteFilePath();
    return files.isEmpty() ? QStringList{path} : files;
}

ImportSource pasted(const QString& name, const QString& text, std::string_view mediaType, std::string_view origin) {
    return {{}, {toUtf8(name), std::string(origin), std::string(mediaType), toUtf8(text)}};
}

}  // namespace

ImportController::ImportController(BookSession& session, QWidget* window) : QObject(window), session_(session), window_(window) {}

ImportController::~ImportController() = default;

void ImportController::chooseFiles() {
    auto* dialog = new QFileDialog(window_, tr("Import postings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Postings (*.txt *.md *.html *.htm *.pdf *.json *.jsonld *.csv *.eml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ImportController::importFiles);
    dialog->open();
}

void ImportController::paste() {
    auto* dialog = new PasteDialog(window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setText(QGuiApplication::clipboard()->text());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { importText(dialog->text(), dialog->name()); });
    dialog->open();
}

void ImportController::importFiles(const QStringList& paths) {
    std::vector<ImportSource> sources;
    QStringList files;
    for (const QString& path : paths) files << filesOf(path);
    files.removeDuplicates();
    for (const QString& file : files) sources.push_back({file, {}});
    read(std::move(sources));
}

void ImportController::importText(const QString& text, const QString& name) {
    read({pasted(name.isEmpty() ? tr("pasted text") : name, text, "text/plain", "paste")});
}

bool ImportController::canImport(const QMimeData* data) {
    return data != nullptr && (!localFiles(data).isEmpty() || data->hasHtml() || data->hasText());
}

bool ImportController::importMime(const QMimeData* data) {
    if (!canImport(data)) return false;
    if (const QStringList paths = localFiles(data); !paths.isEmpty()) {
        importFiles(paths);
        return true;
    }
    const bool isLinkOnly =
        data->hasUrls() && data->urls().size() == 1 && data->text().trimmed() == data->urls().first().toString();
    if (isLinkOnly) {
        Q_EMIT failed({"import.link-only", {MessageArg::text(toUtf8(data->urls().first().toString()))}});
        return false;
    }
    if (data->hasHtml())
        read({pasted(tr("dropped page"), data->html(), "text/html", "drop")});
    else
        read({pasted(tr("dropped text"), data->text(), "text/plain", "drop")});
    return true;
}

void ImportController::read(std::vector<ImportSource> sources) {
    if (sources.empty()) return;
    if (job_ || review_) {
        waiting_.insert(waiting_.end(), sources.begin(), sources.end());
        return;
    }
    const Services& services = session_.services();
    const ReadingTools tools{services.reader, services.pdf, services.clock->today()};
    const int total = static_cast<int>(sources.size());
    job_ = Job::start<std::vector<ReadInput>>(
        this, [sources = std::move(sources), tools](JobControl& control) { return readSources(sources, tools, control); },
        [this](std::vector<ReadInput> inputs) { openReview(std::move(inputs)); });
    auto* progress =
        showReading(job_, total, tr("Reading postings"), window_, [this](const Message& why) { Q_EMIT failed(why); });
    connect(job_, &Job::ended, this, [this] {
        job_ = nullptr;
        Q_EMIT ended();
    });
    connect(progress, &QProgressDialog::canceled, this, &ImportController::cancel);
    Q_EMIT started();
}

void ImportController::cancel() {
    waiting_.clear();
    if (job_) job_->cancel();
}

void ImportController::openReview(std::vector<ReadInput> inputs) {
    if (inputs.empty()) return;
    review_ = new ImportReview(session_, std::move(inputs), window_);
    review_->setAttribute(Qt::WA_DeleteOnClose);
    connect(review_, &ImportReview::added, this, &ImportController::added);
    connect(review_, &QDialog::finished, this, [this] {
        review_ = nullptr;
        read(std::exchange(waiting_, {}));
    });
    review_->open();
    Q_EMIT reviewOpened();
}

}  // namespace offerbook::ui
