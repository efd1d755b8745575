// A grade becomes money here: the wrong table is the wrong pay. Amounts are those of the published tables.
#include "core/reference/pay_grades.h"
#include "core/reference/grade_notation.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace offerbook;

namespace {

const PayGrades& shipped() {
    static const auto loaded = PayGrades::load(OFFERBOOK_REFERENCE_DIR "/pay-grades.json");
    if (!loaded) qFatal("%s %s", loaded.error().id.c_str(), loaded.error().args.back().value.c_str());
    return *loaded;
}

Date day(const QString& iso) { return *parseIsoDate(iso.toStdString()); }

QString joined(const std::vector<std::string>& list) {
    QStringList words;
    for (const auto& one : list) words << QString::fromStdString(one);
    return words.join(u'|');
}

/// One line of a CSV file with quoted cells.
QStringList cellsOf(const QString& line) {
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells << QString();
        else
            cells.last() += c;
    }
    return cells;
}

}  // namespace

class PayGradesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableOfTheDay_data() {
        QTest::addColumn<QString>("series");
        QTest::addColumn<QString>("grade");
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("table");
        const auto row = [](const char* series, const char* grade, const char* on, const char* table) {
            QTest::addRow("%s %s %s", series, grade, on) << series << grade << on << table;
        };
        row("de-tvl", "E13", "2026-03-31", "de-tvl-2025");
        row("de-tvl", "E13", "2026-04-01", "de-tvl-2026");
        row("de-tvl", "E13", "2027-02-28", "de-tvl-2026");
        row("de-tvl", "E13", "2027-03-01", "de-tvl-2027");
        row("de-tvl", "E9a", "2027-03-01", "");  // only three groups of the agreed step are known
        row("de-tvoed-bund", "E12", "2026-11-20", "de-tvoed-bund-2026");
        row("de-tvoed-bund", "E12", "2029-01-01", "");  // no end known is not for ever
        row("us-gs", "GS-14", "2026-01-10", "us-gs-2025");
        row("us-gs", "GS-14", "2026-01-11", "us-gs-2026");
        row("coord-de", "A2", "2026-11-20", "coord-ecmwf-de-2026");
        row("coord-de", "A2", "2027-01-01", "");
        row("eu-ad-ast", "AD/AST 5", "2026-11-20", "eu-ad-ast-2025-07");
        row("eu-ad-ast", "AD/AST 3", "2026-11-20", "");  // only in the outdated grid
        row("uk-nhs-afc", "Band 6", "2026-11-20", "");   // ended on 31 March
        row("un-net", "P-3", "2026-11-20", "");
    }
    void theTableOfTheDay() {
        QFETCH(QString, series);
        QFETCH(QString, grade);
        QFETCH(QString, on);
        const PayTable* table = shipped().table(series.toStdString(), grade.toStdString(), day(on));
        QTEST(table == nullptr ? QString() : QString::fromStdString(table->id), "table");
    }

    void amountsAndBonus() {
        const PayTable& lands = *shipped().table("de-tvl", "E13", day(QStringLiteral("2026-11-20")));
        QCOMPARE(*lands.grades.at("E13").at(0), *Decimal::parse("4759.37"));
        QCOMPARE(*lands.grades.at("E13").at(5), *Decimal::parse("6764.69"));
        QVERIFY(!lands.grades.at("E1").at(0));  // E1 starts at step 2
        QCOMPARE(*lands.bonusFor("E13"), *Decimal::parse("46.47"));
        QCOMPARE(*lands.bonusFor("E9a"), *Decimal::parse("74.35"));
        QCOMPARE(*lands.bonusFor("E9b"), *Decimal::parse("74.35"));
        QCOMPARE(*lands.bonusFor("E8"), *Decimal::parse("88.14"));
        const PayTable& towns = *shipped().table("de-tvoed-vka", "E12", day(QStringLiteral("2026-11-20")));
        QCOMPARE(*towns.bonusFor("E12"), Decimal(85));
        QVERIFY(!shipped().table("us-gs", "GS-9", day(QStringLiteral("2026-11-20")))->bonusFor("GS-9"));
    }

    // One year of relevant experience gives step 2, three give step 3; more is by agreement.
    void experienceGivesAStepWhereTheScaleSaysSo() {
        const PayTable& lands = *shipped().table("de-tvl", "E13", day(QStringLiteral("2026-11-20")));
        QCOMPARE(*lands.entryStep(Decimal(0)), std::size_t{0});
        QCOMPARE(*lands.entryStep(*Decimal::parse("0.99")), std::size_t{0});
        QCOMPARE(*lands.entryStep(Decimal(1)), std::size_t{1});
        QCOMPARE(*lands.entryStep(Decimal(3)), std::size_t{2});
        QCOMPARE(*lands.entryStep(Decimal(20)), std::size_t{2});
        QVERIFY(!shipped().table("us-gs", "GS-9", day(QStringLiteral("2026-11-20")))->entryStep(Decimal(5)));
    }

    void readsWhatPostingsWrite_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("series");
        QTest::addColumn<QString>("grades");
        QTest::addColumn<QString>("steps");
        const auto row = [](const char* written, const char* series, const char* grades, const char* steps) {
            QTest::newRow(written) << QString::fromUtf8(written) << series << grades << steps;
        };
        // The form in which the readers normalise a grade.
        row("TV-L E13", "de-tvl", "E13", "");
        row("TVöD E9b", "de-tvoed-bund|de-tvoed-vka", "E9b", "");
        row("TV-H E12", "de-tvh", "E12", "");
        row("GS-14/15", "us-gs", "GS-14|GS-15", "");
        row("AD8", "eu-ad-ast", "AD/AST 8", "");
        row("P-3", "un-net", "P-3", "");
        row("Band 8A", "uk-nhs-afc", "Band 8a", "");
        // As people write them.
        row("E 13 TV-L, Stufe 3", "de-tvl", "E13", "3");
        row("Entgeltgruppe 6 TVöD Bund", "de-tvoed-bund", "E6", "");
        row("TV-L", "de-tvl", "", "");
        row("EG 13", "", "E13", "");  // a group of many agreements
        row("A2", "", "A2", "");      // of whom?
        row("senior", "", "", "");
        // Civil servants: every Land has tables of its own.
        row("BesGr. A7/A9m+Z", "", "A7|A9", "");
        row("A 9g/A 11", "", "A9|A11", "");
        row("Besoldungsgruppe A 10 (Bund)", "de-bund-a", "A10", "");
        row("Besoldung W2", "", "W2", "");
        // Contract staff of the Union: the grades and the step in which one may be recruited.
        row("FG IV", "eu-ca", "FG IV 13|FG IV 14|FG IV 16", "1");
        row("Contract agent FG III starting salary", "eu-ca", "FG III 8", "1");
        row("CA FG IV, grade 14", "eu-ca", "FG IV 14", "1");
        // Without a group not even the scale is known; what may come later is no grade.
        row("Vergütung nach TVöD-K", "", "", "");
        row("P 9 TVöD-K", "de-tvoed-p", "P9", "");
        row("promotions to GS-12 possible", "", "", "");
        row("scale P (CAO NU)", "nl-cao-nu-p", "P0|P3", "");
        row("UE07", "uk-he-spine", "", "");
        row("Grade A2, EUR 90,000, NET annual basic salary", "coord-de", "A2", "");
    }
    void readsWhatPostingsWrite() {
        QFETCH(QString, written);
        const GradeReading reading = readGrade(written.toStdString());
        QTEST(joined(reading.series), "series");
        QTEST(joined(reading.grades), "grades");
        QTEST(joined(reading.steps), "steps");
    }

    void thePlaceDecidesWhatIsWrittenAlike() {
        QCOMPARE(joined(readGrade("A2", {"DE", "NW", "ECMWF"}).series), QStringLiteral("coord-de"));
        QCOMPARE(joined(readGrade("A2", {"GB", "ENG", "European Centre for Medium-Range Weather Forecasts"}).series),
                 QStringLiteral("coord-gb"));
        QCOMPARE(joined(readGrade("A2", {"DE", "NW", "Stadt Bonn"}).series), QString());
        QCOMPARE(joined(readGrade("Band 5", {"GB", "SCT", "NHS Lothian"}).series), QStringLiteral("uk-nhs-afc-scotland"));
        QCOMPARE(joined(readGrade("grade 7 spine point 40", {"GB", "ENG", "University of Cambridge"}).grades),
                 QStringLiteral("28"));
    }

    // Written forms collected from postings, where they are at hand. What needs more than the text (a place, a table that is
    // not in force) is left to the rows above.
    void collectedForms_data() {
        QTest::addColumn<QStringList>("cells");
        QFile file(qEnvironmentVariable("OFFERBOOK_SHARED") + QStringLiteral("/reference/pay-grades-vectors.csv"));
        if (!file.open(QIODevice::ReadOnly)) {
            QTest::newRow("none") << QStringList();
            return;
        }
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            const QStringList cells = cellsOf(line);
            if (line.startsWith(u'#') || cells.size() < 8 || cells[0] == QLatin1String("written")) continue;
            static const QStringList read{
                QStringLiteral("de-tvl"),       QStringLiteral("de-tvh"),     QStringLiteral("de-tvoed-bund"),
                QStringLiteral("de-tvoed-vka"), QStringLiteral("de-tvoed-p"), QStringLiteral("de-tvoed-sue"),
                QStringLiteral("us-gs"),        QStringLiteral("eu-ad-ast"),  QStringLiteral("un-net"),
                QStringLiteral("uk-nhs-afc"),   QStringLiteral("eu-ca"),      QStringLiteral("uk-he-spine")};
            const QString series = cells[1].section(u'|', 0, 0);
            // A group of which the text alone does not name the scale is read from its page.
            if (!read.contains(series) || cells[0].contains(QLatin1String("same page")) ||
                cells[7].contains(QLatin1String("same page")) || cells[7].contains(QLatin1String("Cambridge")) ||
                cells[7].contains(QLatin1String("all and choose none")))
                continue;
            QTest::newRow(qPrintable(cells[0])) << cells;
        }
    }
    void collectedForms() {
        QFETCH(QStringList, cells);
        if (cells.isEmpty()) QSKIP("OFFERBOOK_SHARED does not name the folder of the collected forms.");
        const GradeReading reading = readGrade(cells[0].toStdString());
        QCOMPARE(joined(reading.series), cells[1]);
        QCOMPARE(joined(reading.grades), cells[3]);
        QCOMPARE(joined(reading.steps), cells[4]);
        const QString workload =
            reading.workloadPercent ? QString::fromStdString(reading.workloadPercent->toString()) : QString();
        QCOMPARE(workload, cells[5]);
    }

    void aDamagedTableIsNamed() {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("pay-grades.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"meta":{"status":"2026-11-20"},"tables":[{"id":"bad-1","series":"s","name":"n","country":"DE",
            "currency":"EUR","period":"month","basis":"gross","paymentsPerYear":12,"validFrom":null,"validTo":null,
            "source":"s","stepLabels":["1"],"grades":{"E1":["12,5"]}}]})");
        file.close();
        const auto loaded = PayGrades::load(file.fileName().toStdString());
        QVERIFY(!loaded);
        QCOMPARE(QString::fromStdString(loaded.error().args.at(1).value), QStringLiteral("bad-1"));
    }
};

QTEST_APPLESS_MAIN(PayGradesTest)
#include "pay_grades_test.moc"
