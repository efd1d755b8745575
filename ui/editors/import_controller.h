#pragma once

#include "core/base/typed_id.h"
#include "ui/editors/import_reading.h"
#include "ui/session/book_session.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <vector>

class QMimeData;
class QProgressDialog;
class QWidget;

namespace offerbook::ui {

class ImportReview;

/// The ways into the book: pasted text, files chosen, files or text dropped. Reads off the window's thread with progress and
/// a cancel that leaves nothing behind, then opens the review. One import at a time: while one is read, others wait.
class ImportController : public QObject {
    Q_OBJECT
public:
    /// `window` is the parent of the dialogs.
    ImportController(BookSession& session, QWidget* window);
    ~ImportController() override;

    /// Opens a file dialog for one or many files.
    void chooseFiles();
    /// Opens a box to paste text into, filled with what the clipboard holds if that is text.
    void paste();
    /// Files, and folders for the files in them.
    void importFiles(const QStringList& paths);
    void importText(const QString& text, const QString& name = {});
    /// What was dropped or pasted: files, else HTML, else text. False where it is none of these.
    bool importMime(const QMimeData* data);
    [[nodiscard]] static bool canImport(const QMimeData* data);

    [[nodiscard]] bool isReading() const { return job_ != nullptr; }
    /// The open review, if any.
    [[nodiscard]] ImportReview* review() const { return review_; }

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    void started();
    /// The review is open, see review().
    void reviewOpened();
    /// Postings are in the book (may be empty: benchmarks only).
    void added(const std::vector<offerbook::PostingId>& postings);
    void failed(const offerbook::Message& message);
    /// Reading ended, however it did.
    void ended();

private:
    void read(std::vector<ImportSource> sources);
    void openReview(std::vector<ReadInput> inputs);

    BookSession& session_;
    QWidget* window_;
    QPointer<Job> job_;
    QPointer<ImportReview> review_;
    std::vector<ImportSource> waiting_;
};

}  // namespace offerbook::ui
