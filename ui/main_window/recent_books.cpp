#include "ui/main_window/recent_books.h"

#include <QFileInfo>
#include <QSettings>

namespace offerbook::ui {
namespace {

QString key() { return QStringLiteral("recentBooks"); }

}  // namespace

QStringList RecentBooks::files() const {
    QStringList there;
    for (const QString& file : QSettings().value(key()).toStringList())
        if (QFileInfo::exists(file)) there << file;
    return there;
}

void RecentBooks::add(const QString& file) {
    QStringList files = QSettings().value(key()).toStringList();
    const QString path = QFileInfo(file).absoluteFilePath();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(key(), files.mid(0, most));
}

void RecentBooks::remove(const QString& file) {
    QStringList files = QSettings().value(key()).toStringList();
    files.removeAll(file);
    QSettings().setValue(key(), files);
}

}  // namespace offerbook::ui
