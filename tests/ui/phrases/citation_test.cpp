// Remarks of the reference data on its sources are said in the reader's language; titles of sources keep their own.
#include "ui/phrases/citation.h"

#include "core/text/format.h"
#include "ui/bridge/languages.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace offerbook;
using namespace offerbook::ui;

namespace {

using Json = nlohmann::json;

/// Every text that stands under `key`; with `beside` only in objects that have that too.
void collect(const Json& data, const std::string& key, const std::string& beside, QSet<QString>& found) {
    if (data.is_object() && data.contains(key) && data[key].is_string() && (beside.empty() || data.contains(beside)))
        found.insert(QString::fromStdString(data[key].get<std::string>()));
    if (data.is_structured())
        for (const Json& value : data) collect(value, key, beside, found);
}

QSet<QString> shipped(const std::string& key, const std::string& beside = {}, const std::string& exceptPack = "-") {
    QSet<QString> found;
    for (const auto& file : std::filesystem::recursive_directory_iterator(OFFERBOOK_REFERENCE_DIR))
        if (file.path().extension() == ".json" && !file.path().filename().string().starts_with(exceptPack))
            collect(Json::parse(std::ifstream(file.path())), key, beside, found);
    return found;
}

/// The pages of organisations are English.
QSet<QString> statutes() { return shipped("source", "text", "exempt"); }

/// What stands beside a line of taxes or contributions: a rule is what has a text and a source.
QSet<QString> taxTexts() { return shipped("text", "source"); }

QString inEnglishFigures(const QString& source) { return citation(source.toStdString(), text::Formatter("en_US")); }

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
                const QString shown = inEnglishFigures(part);
                QVERIFY2(shown != part, qPrintable(part));
                QVERIFY2(inEnglishFigures(source).contains(shown), qPrintable(source));
            }
        QVERIFY2(found > 5, "the data is there");
    }

    // "5.3 % of the whole salary" stood in a French window, and "8,450" in a Swiss one.
    void rulesOfTheTaxesAreToo_data() { remarksAreInTheReadersLanguage_data(); }
    void rulesOfTheTaxesAreToo() {
        QFETCH(QString, language);
        installLanguage(*QCoreApplication::instance(), language);
        QSet<QString> rules = taxTexts();
        rules.insert(QStringLiteral("Tax at source, canton GE, tariff 2026, by the year's income"));
        rules.insert(QStringLiteral("simple tax x 98 %, canton ZH"));
        rules.insert(QStringLiteral("simple tax x 119 %, Hausen am Albis"));
        rules.insert(QStringLiteral("simple tax x 11.5 %, church, Hausen am Albis"));
        QVERIFY(rules.size() > 300);
        static const QRegularExpression figure(QStringLiteral("(?<![\\d/])\\d[\\d,.]*\\d|\\d"));
        for (const QString& rule : rules) {
            if (rule == QLatin1String("trattamento integrativo")) continue;  // its name, also in Italian
            const QString shown = inEnglishFigures(rule);
            QVERIFY2(shown != rule, qPrintable(rule));
            for (auto each = figure.globalMatch(QString(rule).remove(QRegularExpression(QStringLiteral("\\d{4}-\\d{2}-\\d{2}"))));
                 each.hasNext();) {
                const QString number = each.next().captured();
                QVERIFY2(shown.contains(number), qPrintable(shown + QStringLiteral(" | ") + number));
            }
            QVERIFY2(!shown.contains(QRegularExpression(QStringLiteral("%[1-9]| %"))), qPrintable(shown));
        }
    }

    void noEnglishStandsBesideATax_data() { remarksAreInTheReadersLanguage_data(); }
    void noEnglishStandsBesideATax() {
        QFETCH(QString, language);
        installLanguage(*QCoreApplication::instance(), language);
        QSet<QString> texts = taxTexts();
        texts += statutes();
        // Statutes and offices of countries where the law is English, and proper names.
        static const QRegularExpression names(QStringLiteral(
            "Social Security Contributions and Benefits Act 1992|Social Security Administration, contribution and benefit base|"
            "as amended by Public Law [\\d-]+|with Public Law [\\d-]+|Department of \\w+|City and County of Denver|City of "
            "Philadelphia|District of Columbia|Workforce Development|Preschool for All|for All|gov\\.scot, Scottish income "
            "tax|EY tax news|occupational privilege tax|dutch-tax-income-calculator"));
        static const QRegularExpression english(
            QStringLiteral("\\b(of|the|by|with|and|as|up to|from|for|each|less|above|no|tax)\\b"));
        QStringList wrong;
        for (const QString& text : texts)
            if (const QString shown = inEnglishFigures(text).remove(names); shown.contains(english)) wrong << shown;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void figuresAreWrittenAsTheReaderWritesThem() {
        installLanguage(*QCoreApplication::instance(), QStringLiteral("de"));
        const auto said = [](const char* text, const char* locale) { return citation(text, text::Formatter(locale)); };
        QCOMPARE(said("Pension insurance, 9.3 % up to 8,450 a month", "de_DE"),
                 QStringLiteral("Rentenversicherung, 9,3\u00A0% bis 8.450 pro Monat"));
        QCOMPARE(said("Pension insurance, 9.3 % up to 8,450 a month", "de_CH"),
                 QStringLiteral("Rentenversicherung, 9.3\u00A0% bis 8’450 pro Monat"));
        QCOMPARE(said("federal income tax 2026", "de_CH"), QStringLiteral("Bundeseinkommensteuer 2026"));
        QCOMPARE(
            said("Income Tax Act 2007, ss. 10, 35; gov.uk policy paper, 2022-11-21; allowance and thresholds frozen to 2028-04",
                 "de_CH"),
            QStringLiteral("Income Tax Act 2007, ss. 10, 35; gov.uk policy paper, 21. November 2022; Freibetrag und Schwellen "
                           "bis April 2028 eingefroren"));
    }

    void titlesStayWhatTheyAre() {
        installLanguage(*QCoreApplication::instance(), QStringLiteral("de"));
        for (const char* title :
             {"EStG § 32a (1), BGBl. 2024 I Nr. 449", "Code général des impôts, article 223 sexies", "DLgs 360/1998, art. 1", ""})
            QCOMPARE(inEnglishFigures(QString::fromUtf8(title)), QString::fromUtf8(title));
        QCOMPARE(inEnglishFigures(QStringLiteral("DLgs 360/1998, art. 1; rate as given")),
                 QStringLiteral("DLgs 360/1998, art. 1; Satz wie angegeben"));
    }
};

QTEST_GUILESS_MAIN(CitationTest)
#include "citation_test.moc"
