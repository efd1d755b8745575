#include "ui/report/report_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace offerbook::ui {
namespace {

struct ReportFile {
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

}  // namespace

Expected<void, QString> writeReportFile(const QString& file, const QByteArray& bytes) {
    const QFileInfo info(file);
    if (info.isDir()) return Unexpected{ReportFile::tr("%1 is a folder. Name a file in it.").arg(file)};
    if (!info.absoluteDir().exists())
        return Unexpected{
            ReportFile::tr("The folder %1 does not exist. Create it, or choose another one.").arg(info.absolutePath())};
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
    if (!written)
        return Unexpected{ReportFile::tr("%1 could not be written: %2. Nothing was changed; choose another folder or make room.")
                              .arg(file, out.errorString())};
    return {};
}

}  // namespace offerbook::ui
