#include "tests/core/extract/advert_words.h"

#include <QFile>
#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

/// The fields of which a posting says that its text contradicts itself.
QString contradicted(const Posting& posting) {
    QStringList fields;
    const auto add = [&fields](const char* name, const auto& stated) {
        if (stated.isContradicted()) fields << name;
    };
    add("employer", posting.employer);
    add("title", posting.title);
    add("seniority", posting.seniority);
    add("locations", posting.locations);
    add("salary", posting.salary);
    add("contract", posting.contract);
    add("start_date", posting.startDate);
    add("deadline", posting.deadline);
    add("weekly_hours", posting.weeklyHours);
    add("workload_percent", posting.workload);
    add("remote", posting.remote);
    add("paid_leave_days", posting.paidLeave);
    add("degree_min", posting.degreeMin);
    add("experience_min_years", posting.experienceMin);
    add("languages", posting.languages);
    add("work_permit", posting.workPermit);
    add("job_reference", posting.reference);
    return fields.join(',');
}

}  // namespace

/// Statements that cannot both be true, and look-alikes of which a reader sees no contradiction: another opening, a choice, a
/// later time, somebody else. A table of whole adverts ("\n" for a new line) with the fields that contradict themselves.
class ContradictionsTest : public QObject {
    Q_OBJECT

private slots:
    void flags_data() {
        columns();
        QFile table(QStringLiteral(OFFERBOOK_CONTRADICTIONS));
        QVERIFY2(table.open(QIODevice::ReadOnly), qPrintable(table.fileName()));
        const QStringList lines = QString::fromUtf8(table.readAll()).split('\n', Qt::SkipEmptyParts);
        for (int i = 0; i < lines.size(); ++i) {
            const QStringList cells = lines[i].split('\t');
            QVERIFY2(cells.size() == 2, qPrintable(QStringLiteral("line %1").arg(i + 1)));
            QString text = cells[0];
            text.replace("\\n", "\n");
            QTest::addRow("%d: %s", i + 1, qPrintable(cells[0].right(90))) << text << cells[1];
        }
        QVERIFY(lines.size() > 50);
    }
    void flags() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(contradicted(firstPosting(text.toStdString())), expected);
    }

    /// The data of a page (schema.org) beside what its text writes.
    void dataAgainstText_data() {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* data, const char* text, const char* expected) {
            QTest::addRow("%s / %s", data, text) << data << QString::fromUtf8(text) << expected;
        };
        row(R"("validThrough":"2027-03-01T23:59")", "Closing date: 1 March 2027", "");
        row(R"("validThrough":"2027-03-01T23:59")", "Closing date: 15 February 2027", "deadline");
        row(R"("employmentType":"TEMPORARY")", "Contract: permanent", "contract");
        row(R"("employmentType":"FULL_TIME")", "Contract: permanent", "");
        row(R"("hiringOrganization":{"name":"Northwind Ltd"})", "Company: Northwind Tools", "");
        row(R"("hiringOrganization":{"name":"Northwind Ltd"})", "Company: Aldermere Ltd", "employer");
        const char* pay = R"("baseSalary":{"currency":"GBP","value":{"minValue":28000,"maxValue":32000,"unitText":"YEAR"}})";
        row(pay, "Salary: £28,000 - £32,000 per year", "");
        row(pay, "Salary: £28,000 per year", "");
        row(pay, "Salary: £24,000 - £26,000 per year", "salary");
        row(R"("jobLocationType":"TELECOMMUTE")", "This position is on site only.", "remote");
        row(R"("workHours":"40 hours per week")", "Hours: 37.5 per week", "weekly_hours");
        row(R"("jobStartDate":"2027-05-01")", "Start date: 1 July 2027", "start_date");
        row(R"("jobStartDate":"2027-05-01")", "Start date: May 2027", "");
        row(R"("identifier":{"name":"Northwind","value":"AB-1234"})", "Reference: AB-1243", "job_reference");
        row(R"("identifier":{"name":"Northwind","value":"88123"})", "Reference: AB-1243", "");
        row(R"("employmentType":"FULL_TIME")", "This is a part-time position (50%).", "workload_percent");
        row(R"("employmentType":"FULL_TIME")", "This is an 80% position.", "");
        row(R"("employmentType":["FULL_TIME","PART_TIME"])", "This is a part-time position (50%).", "");
        const char* leeds = R"("jobLocation":{"address":{"addressLocality":"Leeds","addressCountry":"GB"}})";
        row(leeds, "Location: Leeds", "");
        row(leeds, "Location: Bristol", "locations");
        row(leeds, "The position is based in Bristol.", "locations");
        row(leeds, "Locations: Bristol, York", "");
        row(leeds, "We also have an office in Bristol.", "");
        row(R"("jobLocation":[{"address":{"addressLocality":"Leeds"}},{"address":{"addressLocality":"York"}}])",
            "Location: Bristol", "");
    }
    void dataAgainstText() {
        QFETCH(QString, data);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QString page =
            QStringLiteral(
                "<!DOCTYPE html><html lang=\"en\"><head><script type=\"application/ld+json\">"
                "{\"@type\":\"JobPosting\",\"title\":\"Bookkeeper\",%1}</script></head><body><main><h1>Bookkeeper</h1>"
                "<p>You will keep the books.</p><h2>Requirements</h2><ul><li>care</li></ul><p>%2</p></main></body></html>")
                .arg(data, text);
        QCOMPARE(contradicted(firstPosting(page.toStdString(), "a.html", "text/html")), expected);
    }
};

QTEST_GUILESS_MAIN(ContradictionsTest)
#include "contradictions_test.moc"
