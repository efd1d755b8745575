#include "ui/editors/reading_progress.h"

#include "ui/bridge/strings.h"

#include <QCoreApplication>
#include <QProgressDialog>

namespace offerbook::ui {
namespace {

struct Reading {
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

constexpr int patience = 600;  // milliseconds before the dialog comes

}  // namespace

QProgressDialog* showReading(Job* job, int total, const QString& name, QWidget* window,
                             const std::function<void(const Message&)>& failed) {
    auto* dialog = new QProgressDialog(Reading::tr("Reading"), Reading::tr("Cancel"), 0, total, window);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setMinimumDuration(patience);
    dialog->setAutoClose(false);
    dialog->setAutoReset(false);
    dialog->setAccessibleName(name);
    QObject::connect(job, &Job::progressed, dialog, [dialog](int done, int, const QString& what) {
        dialog->setValue(done);
        dialog->setLabelText(Reading::tr("Reading %1").arg(what));
    });
    QObject::connect(job, &Job::failed, job, [failed](const QString& what) {
        failed({"import.reading-failed", {MessageArg::text(toUtf8(what))}});
    });
    QObject::connect(job, &Job::ended, job, [alive = QPointer(dialog)] { delete alive; });
    return dialog;
}

}  // namespace offerbook::ui
