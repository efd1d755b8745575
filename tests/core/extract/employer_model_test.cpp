#include "core/extract/find/employer/employer_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace offerbook;
using namespace offerbook::extract::find;

/// What the choice of the employer is weighed with: a broken file must be told, as a list that is passed over only makes the
/// answers worse.
class EmployerModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shippedFilesLoad() {
        const auto model = EmployerModel::load(std::filesystem::path(OFFERBOOK_VOCABULARY_DIR) / "employers");
        QVERIFY(model.hasValue());
        QVERIFY((*model)->isLegalForm("gmbh"));
        QVERIFY(!(*model)->isLegalForm("garden"));
        QCOMPARE((*model)->before("at"), (*model)->before("bei"));
        QCOMPARE((*model)->before("gardens"), EmployerModel::none);
        QVERIFY((*model)->endsAsPlace("fernshire"));
    }

    void brokenFilesAreTold_data() {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("weights");
        QTest::addColumn<QString>("error");
        const QByteArray words =
            R"({"before": {"at": ["at"]}, "behind": {"is": ["is"]}, "placeEndings": [], "common": [], "legalForms": []})";
        QTest::newRow("whole") << words << QByteArray(R"({"weights": {"before.at": 5}})") << "";
        QTest::newRow("no weights") << words << QByteArray("{}") << "extract.vocabulary-broken";
        QTest::newRow("a weight of no cue") << words << QByteArray(R"({"weights": {"before.on": 5}})")
                                            << "extract.vocabulary-broken";
        QTest::newRow("a weight in words") << words << QByteArray(R"({"weights": {"before.at": "5"}})")
                                           << "extract.vocabulary-broken";
        QTest::newRow("no legal forms") << QByteArray(words).replace("legalForms", "forms") << QByteArray(R"({"weights": {}})")
                                        << "extract.vocabulary-broken";
        QTest::newRow("no words") << QByteArray("[") << QByteArray(R"({"weights": {}})") << "extract.vocabulary-broken";
    }

    void brokenFilesAreTold() {
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, weights);
        QFETCH(QString, error);
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        std::ofstream(path / "words.json", std::ios::binary) << words.toStdString();
        std::ofstream(path / "weights.json", std::ios::binary) << weights.toStdString();
        const auto model = EmployerModel::load(path);
        QCOMPARE(model ? QString() : QString::fromStdString(model.error().id), error);
    }

    void missingFilesAreTold() {
        QTemporaryDir folder;
        const auto model = EmployerModel::load(folder.path().toStdString());
        QVERIFY(!model);
        QCOMPARE(model.error().id, std::string("extract.vocabulary-missing"));
    }
};

QTEST_APPLESS_MAIN(EmployerModelTest)
#include "employer_model_test.moc"
