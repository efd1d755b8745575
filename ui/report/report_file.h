#pragma once

#include "core/base/expected.h"

#include <QByteArray>
#include <QString>

namespace offerbook::ui {

/// Writes all of `bytes` beside the file and renames: a reader finds the old file or the new one, never a half. The error
/// is a sentence that names the file, what the file system said and what to do.
Expected<void, QString> writeReportFile(const QString& file, const QByteArray& bytes);

}  // namespace offerbook::ui
