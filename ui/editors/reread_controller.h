#pragma once

#include "ui/editors/reread_reading.h"
#include "ui/session/book_session.h"

#include <QObject>
#include <QPointer>

class QProgressDialog;
class QWidget;

namespace offerbook::ui {

class RereadDialog;

/// Reads stored texts again with this program, off the window's thread and with a cancel, and shows what would change.
class RereadController : public QObject {
    Q_OBJECT
public:
    RereadController(BookSession& session, QWidget* window);

    void reread(PostingId posting);
    void rereadAll();
    [[nodiscard]] RereadDialog* dialog() const;

Q_SIGNALS:
    void dialogOpened();
    /// Nothing to read again (typed in, no text), or reading failed.
    void failed(const offerbook::Message& message);

private:
    void start(const std::vector<PostingId>& postings);
    void open(std::vector<RereadResult> results);

    BookSession& session_;
    QWidget* window_;
    QPointer<Job> job_;
    QPointer<RereadDialog> dialog_;
};

}  // namespace offerbook::ui
