// Remarks of the reference data on its sources are said in the reader's language; titles of sources keep their own.
#include "ui/phrases/citation.h"

#include "ui/bridge/languages.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace offerbook::ui;

namespace {

using Json = nlohmann::json;

void collect(const Json& data, const std::string& key, const std::string& wanted, QSet<QString>& found) {
    if (data.is_object())
        for (const auto& [name, value] : data.items()) collect(value, name, wanted, found);
    else if (data.is_array())
        for (const Json& value : data) collect(value, key, wanted, found);
    else if (data.is_string() && key == wanted)
        found.insert(QString::fromStdString(data.get<std::string>()));
}

/// What stands under `key` in the data packs whose name begins so.
QSet<QString> shipped(const std::string& key, const std::string& pack = {}) {
    QSet<QString> found;
    for (const auto& file : std::filesystem::recursive_directory_iterator(OFFERBOOK_REFERENCE_DIR))
        if (file.path().extension() == ".json" && file.path().filename().string().starts_with(pack))
            collect(Json::parse(std::ifstream(file.path())), {}, key, found);
    return found;
}

}  // namespace

class CitationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { installLanguage(*QCoreApplication::instance(), QStringLiteral("en")); }

    // "general knowledge, not confirmed by a source" stood in a German window.
    void remarksAreInTheReadersLanguage_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"de", "fr", "it"}) QTest::newRow(language) << QString::fromLatin1(language);
    }
    void remarksAreInTheReadersLanguage() {
        QFETCH(QString, language);
        installLanguage(*QCoreApplication::instance(), language);
        const QRegularExpression remark(
            QStringLiteral("^(general knowledge|general knowledge, not confirmed by a source|not found in .*|.*\\bas "
                           "(entered|given)|.*not verified.*)$"));
        int found = 0;
        for (const QString& source : shipped("source"))
            for (const QString& part : source.split(QStringLiteral("; "))) {
                if (!remark.match(part).hasMatch()) continue;
                ++found;
                const QString shown = citation(part.toStdString());
                QVERIFY2(shown != part, qPrintable(part));
                QVERIFY2(citation(source.toStdString()).contains(shown), qPrintable(source));
            }
        QVERIFY2(found > 5, "the data is there");
    }

    // "5.3 % of the whole salary" stood in a French window.
    void rulesOfTheTaxesAreToo_data() { remarksAreInTheReadersLanguage_data(); }
    void rulesOfTheTaxesAreToo() {
        QFETCH(QString, language);
        installLanguage(*QCoreApplication::instance(), language);
        QSet<QString> rules;
        for (const char* pack : {"switzerland", "germany", "france", "exempt"}) rules += shipped("text", pack);
        rules.insert(QStringLiteral("New York, individual income tax 2026"));
        rules.insert(QStringLiteral("6.2 % up to 184,500"));
        rules.insert(QStringLiteral("Tax at source, canton GE, tariff 2026, by the year's income"));
        QVERIFY(rules.size() > 60);
        static const QRegularExpression figure(QStringLiteral("\\d[\\d,.]*\\d|\\d"));
        for (const QString& rule : rules) {
            const QString shown = citation(rule.toStdString());
            QVERIFY2(shown != rule, qPrintable(rule));
            for (auto each = figure.globalMatch(rule); each.hasNext();) {
                const QString number = each.next().captured();
                QVERIFY2(shown.contains(number), qPrintable(shown + QStringLiteral(" | ") + number));
            }
            QVERIFY2(!shown.contains(QRegularExpression(QStringLiteral("%[1-9]"))), qPrintable(shown));
        }
    }

    void titlesStayWhatTheyAre() {
        installLanguage(*QCoreApplication::instance(), QStringLiteral("de"));
        for (const char* title : {"EStG § 32a (1), BGBl. 2024 I Nr. 449", "Code général des impôts, article 223 sexies",
                                  "DLgs 360/1998, article 1", ""})
            QCOMPARE(citation(title), QString::fromUtf8(title));
        QCOMPARE(citation("DLgs 360/1998, article 1; rate as given"),
                 QStringLiteral("DLgs 360/1998, article 1; Satz wie angegeben"));
    }
};

QTEST_GUILESS_MAIN(CitationTest)
#include "citation_test.moc"
