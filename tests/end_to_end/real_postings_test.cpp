// The real documents kept beside the project, read by the real executable and held against their truth files: what a careful
// reader takes from them, where the text says so, and where it contradicts itself.
#include "tests/end_to_end/program.h"

#include <QtTest>

#include <QJsonArray>
#include <QJsonObject>

namespace {

QJsonObject objectIn(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll()).object() : QJsonObject();
}

/// Equal, as far as `want` names a key: the truth files carry remarks beside the value.
bool fits(const QJsonValue& want, const QJsonValue& got) {
    if (want.isObject()) {
        const QJsonObject wanted = want.toObject();
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            if (it.key() != QLatin1String("region") && !fits(it.value(), got.toObject().value(it.key()))) return false;
        return got.isObject();
    }
    if (want.isArray()) {
        const QJsonArray wanted = want.toArray();
        const QJsonArray found = got.toArray();
        if (wanted.size() != found.size()) return false;
        for (const QJsonValue& one : wanted)
            if (std::none_of(found.begin(), found.end(), [&](const QJsonValue& other) { return fits(one, other); })) return false;
        return true;
    }
    return want == got;
}

/// The value itself or one of the readings that the truth file accepts as well.
bool isAccepted(const QJsonObject& truth, const QJsonValue& got) {
    if (fits(truth.value(QStringLiteral("value")), got)) return true;
    for (const QJsonValue& other : truth.value(QStringLiteral("accept")).toArray()) {
        if (other.isNull() && (got.isNull() || got.isUndefined())) return true;
        if (!other.isObject() && fits(other, got)) return true;
        QJsonObject laid = truth.value(QStringLiteral("value")).toObject();
        const QJsonObject over = other.toObject();
        for (auto it = over.begin(); it != over.end(); ++it) laid.insert(it.key(), it.value());
        if (other.isObject() && fits(laid, got)) return true;
    }
    return false;
}

}  // namespace

class RealPostingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readAsACarefulReaderWould_data() {
        QTest::addColumn<QString>("truthFile");
        const QString folder = qEnvironmentVariable("OFFERBOOK_SHARED") + QStringLiteral("/postings/seeds");
        for (const QFileInfo& truth : QDir(folder).entryInfoList({QStringLiteral("*.truth.json")}, QDir::Files))
            QTest::newRow(qPrintable(truth.fileName())) << truth.filePath();
        if (QDir(folder).isEmpty()) QTest::newRow("none") << QString();
    }
    void readAsACarefulReaderWould() {
        QFETCH(QString, truthFile);
        if (truthFile.isEmpty())
            QSKIP("The real postings are not beside this copy of the project (OFFERBOOK_SHARED is not set).");
        const QJsonObject truth = objectIn(truthFile);
        const QString text = QFileInfo(truthFile).dir().filePath(truth.value(QStringLiteral("text")).toString());
        const Run run = offerbook({QStringLiteral("extract"), QStringLiteral("--json"), text});
        QVERIFY2(run.status == 0, run.messages.constData());
        const QJsonObject answer = run.json().object();
        QCOMPARE(answer.value(QStringLiteral("kind")).toObject().value(QStringLiteral("value")),
                 truth.value(QStringLiteral("kind")).toObject().value(QStringLiteral("value")));
        const QJsonObject wanted = truth.value(QStringLiteral("fields")).toObject();
        const QJsonObject got = answer.value(QStringLiteral("fields")).toObject();
        QCOMPARE(got.size(), wanted.size());
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            const QJsonObject field = it.value().toObject();
            const QJsonObject read = got.value(it.key()).toObject();
            const QJsonValue value = read.value(QStringLiteral("value"));
            if (it.value().isNull()) {
                QVERIFY2(value.isNull() || value.isUndefined(), qPrintable(it.key() + QStringLiteral(" is not stated")));
                continue;
            }
            QVERIFY2(isAccepted(field, value), qPrintable(it.key() + u' ' + QString::fromUtf8(QJsonDocument(read).toJson())));
            QVERIFY2(field.contains(QStringLiteral("conflict")) == !read.value(QStringLiteral("conflict")).toArray().isEmpty(),
                     qPrintable(it.key() + QStringLiteral(": contradictions")));
        }
    }
};

QTEST_GUILESS_MAIN(RealPostingsTest)
#include "real_postings_test.moc"
