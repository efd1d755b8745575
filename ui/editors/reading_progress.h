#pragma once

#include "core/base/message.h"
#include "ui/jobs/job.h"

#include <functional>

class QProgressDialog;

namespace offerbook::ui {

/// Shows how far a job is that reads texts, in a dialog over the window that comes once it takes a while and goes with the job.
/// `name`: what is read, for those who hear the window. `failed`: what to do with the message where the job fails. Cancelling
/// is the caller's to connect: it may have more to stop than the job.
QProgressDialog* showReading(Job* job, int total, const QString& name, QWidget* window,
                             const std::function<void(const Message&)>& failed);

}  // namespace offerbook::ui
