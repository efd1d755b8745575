// The real executable in a real X11 window under Xvfb, driven by keys as a person would: what is undone in the window is
// undone in the file, and closing leaves one self-contained file.
#include "tests/end_to_end/program.h"

#include <QtTest>

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace {

bool run(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment,
         QByteArray* out = nullptr) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(20'000)) return false;
    if (out != nullptr) *out = process.readAllStandardOutput();
    return process.exitCode() == 0;
}

}  // namespace

class WindowEndToEndTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        // Xvfb picks a free display itself and says which on file descriptor 1. Without -noreset it begins anew whenever its last
        // client leaves, which each xdotool is until the window is there, and the window may find nobody listening.
        xvfb_.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                                             QStringLiteral("0"), QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"),
                                             QStringLiteral("tcp"), QStringLiteral("-noreset")});
        QVERIFY2(xvfb_.waitForStarted(), "Xvfb is needed: ./dev test installs it");
        QVERIFY(xvfb_.waitForReadyRead(20'000));
        environment_ = QProcessEnvironment::systemEnvironment();
        environment_.insert(QStringLiteral("DISPLAY"),
                            QStringLiteral(":") + QString::fromLatin1(xvfb_.readAllStandardOutput()).trimmed());
        environment_.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        QVERIFY(folder_.isValid());
        environment_.insert(QStringLiteral("XDG_CONFIG_HOME"), folder_.filePath(QStringLiteral("config")));
    }

    void undoInTheWindowIsUndoInTheFile() {
        const QString book = folder_.filePath(QStringLiteral("b.offerbook"));
        QCOMPARE(offerbook({QStringLiteral("new"), book, QStringLiteral("--sample")}).status, 0);
        const auto count = [&] {
            return offerbook({QStringLiteral("list"), book, QStringLiteral("--json")})
                .json()
                .object()
                .value(QStringLiteral("postings"))
                .toArray()
                .size();
        };
        const auto before = count();
        QVERIFY(before >= 4);

        QProcess window;
        window.setProcessEnvironment(environment_);
        window.start(QStringLiteral(OFFERBOOK_PROGRAM), {QStringLiteral("--lang"), QStringLiteral("en"), book});
        QVERIFY(window.waitForStarted());
        QByteArray id;
        QVERIFY2(QTest::qWaitFor([&] { return find(id); }, 30'000), window.readAllStandardError().constData());
        press(id, "ctrl+z");
        QTRY_VERIFY_WITH_TIMEOUT(count() < before, 20'000);
        press(id, "ctrl+shift+z");
        QTRY_COMPARE_WITH_TIMEOUT(count(), before, 20'000);
        press(id, "ctrl+q");
        QVERIFY(window.waitForFinished(20'000));
        QCOMPARE(window.exitCode(), 0);
        QVERIFY(!QFile::exists(book + QStringLiteral("-wal")));
        QVERIFY(!QFile::exists(book + QStringLiteral("-shm")));
        QCOMPARE(offerbook({QStringLiteral("check"), book}).status, 0);
    }

    void cleanupTestCase() {
        xvfb_.terminate();
        xvfb_.waitForFinished();
    }

private:
    bool find(QByteArray& id) {
        QByteArray out;
        if (!run(QStringLiteral("xdotool"),
                 {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                  QStringLiteral("Offerbook")},
                 environment_, &out))
            return false;
        id = out.trimmed().split('\n').last();
        return !id.isEmpty();
    }
    void press(const QByteArray& id, const char* keys) {
        const QString window = QString::fromLatin1(id);
        run(QStringLiteral("xdotool"), {QStringLiteral("windowfocus"), QStringLiteral("--sync"), window}, environment_);
        QVERIFY(run(QStringLiteral("xdotool"),
                    {QStringLiteral("key"), QStringLiteral("--window"), QStringLiteral("0"), QString::fromLatin1(keys)},
                    environment_));
    }

    QProcess xvfb_;
    QProcessEnvironment environment_;
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(WindowEndToEndTest)
#include "window_end_to_end_test.moc"
