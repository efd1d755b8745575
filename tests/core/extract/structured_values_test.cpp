#include "tests/core/extract/said.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

/// Each field of a JobPosting (schema.org, with what Google adds) as sites write it, and what of it is none: nothing but the
/// data says the value.
class StructuredValuesTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* field, const char* data, const char* expected) {
            QTest::addRow("%s", data) << field << QString::fromUtf8(data) << QString::fromUtf8(expected);
        };
        row("experience_min_years", R"("experienceRequirements":{"monthsOfExperience":60})", "5");
        row("experience_min_years", R"("experienceRequirements":{"monthsOfExperience":"18"})", "1.5");
        row("experience_min_years", R"("experienceRequirements":"At least 3 years of experience")", "3");
        row("experience_min_years", R"("experienceRequirements":"no requirements")", "");
        row("experience_min_years", R"("experienceRequirements":{"monthsOfExperience":"some"})", "");
        row("start_date", R"("jobImmediateStart":true)", "asap");
        row("start_date", R"("jobImmediateStart":"False")", "");
        row("start_date", R"("jobStartDate":"2027-05-01")", "2027-05-01");
        row("weekly_hours", R"("workHours":"40")", "40..40");
        row("weekly_hours", R"("workHours":38.5)", "38.5..38.5");
        row("weekly_hours", R"("workHours":"8am-5pm, shifts")", "");
        row("salary", R"("baseSalary":{"currency":"CHF","minValue":"80'000","maxValue":"95'000","unitText":"YEAR"})",
            "80000..95000 CHF year");
        row("salary", R"("baseSalary":{"currency":"EUR","value":"50.000","unitText":"YEAR"})", "50000..50000 EUR year");
        row("salary", R"("baseSalary":{"currency":"USD","value":{"value":40.5,"unitText":"HOUR"}})", "40.5..40.5 USD hour");
        row("salary", R"("baseSalary":"50000","salaryCurrency":"EUR")", "50000..50000 EUR");
        row("salary", R"("baseSalary":{"currency":"EUR","value":{"minValue":"50k","maxValue":"60K"}})", "50000..60000 EUR");
        row("salary", R"("baseSalary":{"currency":"EUR","value":"50Mio"})", "");
        row("salary", R"("baseSalary":{"currency":"GBP","value":{"minValue":"£28,000","maxValue":"£32,000","unitText":"YEAR"}})",
            "28000..32000 GBP year");
        row("salary", R"("baseSalary":{"currency":"EUR","value":{"minValue":0,"maxValue":0,"unitText":"YEAR"}})", "");
        row("salary", R"("baseSalary":{"currency":"EUR","value":"negotiable"})", "");
        row("languages", R"("qualifications":"Fluent German")", "de:fluent");
        row("languages", R"("skills":["Bookkeeping","Fluent German"])", "de:fluent");
        row("languages", R"("inLanguage":"German")", "");
        row("degree_min", R"("educationRequirements":{"credentialCategory":"bachelor degree"})", "bachelor");
    }
    void reads() {
        QFETCH(QString, field);
        QFETCH(QString, data);
        QFETCH(QString, expected);
        QCOMPARE(said::said(posting(data), field), expected);
    }

    void experienceThatStandsInForADegreeIsSaid() {
        const char* degree = R"("educationRequirements":{"credentialCategory":"bachelor degree"})";
        QVERIFY(!posting(degree).degreeMin->orEquivalent);
        QVERIFY(posting(QString(degree) + R"(,"experienceInPlaceOfEducation":true)").degreeMin->orEquivalent);
    }

    void whereOneMayWorkFromIsShownWithItsPlace() {
        const Posting read =
            posting(R"("jobLocationType":"TELECOMMUTE","applicantLocationRequirements":{"@type":"Country","name":"USA"})");
        QCOMPARE(word(read.remote->region), QString("USA"));
        QCOMPARE(word(read.remote.evidence().back().text), QString("USA"));
    }

private:
    static Posting posting(const QString& data) {
        return firstPosting(
            QStringLiteral("{\"@type\":\"JobPosting\",\"title\":\"Bookkeeper\",\"description\":\"We are looking for a "
                           "bookkeeper.\",%1}")
                .arg(data)
                .toStdString(),
            "a.json", "application/ld+json");
    }
};

QTEST_GUILESS_MAIN(StructuredValuesTest)
#include "structured_values_test.moc"
