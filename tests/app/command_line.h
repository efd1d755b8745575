#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace offerbook::test {

/// What a run of the executable came to.
struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs `offerbook ARGUMENTS` in a folder of its own.
class CommandLine {
public:
    [[nodiscard]] Ran run(const QStringList& arguments, const QByteArray& input = {}) const {
        QProcess process;
        process.setWorkingDirectory(folder_.path());
        process.start(QStringLiteral(OFFERBOOK_EXECUTABLE), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120000)) return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("the test cannot write its own file");
    }
    [[nodiscard]] QStringList files() const { return QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

private:
    QTemporaryDir folder_;
};

}  // namespace offerbook::test
