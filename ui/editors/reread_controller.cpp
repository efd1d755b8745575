#include "ui/editors/reread_controller.h"

#include "ui/editors/reading_progress.h"
#include "ui/editors/reread_dialog.h"

#include <QProgressDialog>

namespace offerbook::ui {

RereadController::RereadController(BookSession& session, QWidget* window) : QObject(window), session_(session), window_(window) {}

RereadDialog* RereadController::dialog() const { return dialog_; }

void RereadController::reread(PostingId posting) { start({posting}); }

void RereadController::rereadAll() {
    std::vector<PostingId> all;
    for (const book::PostingSummary& summary : session_.book().postings()) all.push_back(summary.id);
    start(all);
}

void RereadController::start(const std::vector<PostingId>& postings) {
    if (job_ || dialog_) return;
    std::vector<RereadSource> sources;
    for (const PostingId id : postings) {
        const auto posting = session_.book().posting(id);
        const auto document =
            posting && posting->document.isStored() ? session_.book().document(posting->document) : std::nullopt;
        if (document) sources.push_back({*posting, *document});
    }
    if (sources.empty()) {
        Q_EMIT failed({"reread.no-text", {}});
        return;
    }
    const Services& services = session_.services();
    const ReadingTools tools{services.reader, services.pdf, services.clock->today()};
    const int total = static_cast<int>(sources.size());
    job_ = Job::start<std::vector<RereadResult>>(
        this, [sources = std::move(sources), tools](JobControl& control) { return rereadPostings(sources, tools, control); },
        [this](std::vector<RereadResult> results) { open(std::move(results)); });
    auto* progress =
        showReading(job_, total, tr("Reading texts again"), window_, [this](const Message& why) { Q_EMIT failed(why); });
    connect(job_, &Job::ended, this, [this] { job_ = nullptr; });
    connect(progress, &QProgressDialog::canceled, job_, &Job::cancel);
}

void RereadController::open(std::vector<RereadResult> results) {
    dialog_ = new RereadDialog(session_, std::move(results), window_);
    dialog_->setAttribute(Qt::WA_DeleteOnClose);
    dialog_->open();
    Q_EMIT dialogOpened();
}

}  // namespace offerbook::ui
