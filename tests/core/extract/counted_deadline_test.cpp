#include "tests/core/extract/said.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

/// A deadline that is counted from the day of publication. Counted from another day, the reader would miss the real one; the
/// words themselves, with look-alikes, are rows of sayings/*.tsv.
class CountedDeadlineTest : public QObject {
    Q_OBJECT

private slots:
    void countsFromData_data() {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("expected");
        QTest::newRow("posted") << R"("datePosted":"2027-03-03")"
                                << "2027-03-24";
        QTest::newRow("with a time") << R"("datePosted":"2027-03-03T08:00:00Z")"
                                     << "2027-03-24";
        QTest::newRow("no day") << R"("title":"Bookkeeper")"
                                << "";
        QTest::newRow("a day of its own") << R"("datePosted":"2027-03-03","validThrough":"2027-03-31")"
                                          << "2027-03-31";
    }
    void countsFromData() {
        QFETCH(QString, data);
        QFETCH(QString, expected);
        const QString page =
            QStringLiteral(
                "<!DOCTYPE html><html lang=\"en\"><head><script type=\"application/ld+json\">"
                "{\"@type\":\"JobPosting\",\"title\":\"Bookkeeper\",%1}</script></head><body><main><h1>Bookkeeper</h1>"
                "<p>You will keep the books.</p><h2>How to apply</h2><p>Send your application within three weeks of "
                "publication.</p></main></body></html>")
                .arg(data);
        QCOMPARE(day(firstPosting(page.toStdString(), "a.html", "text/html").deadline), expected);
    }

    void saysFromWhichDay() {
        const Posting posting = firstPosting(
            "# Bookkeeper\n\nPublished: 3 March 2027\n\nSample Works Ltd in Leeds is looking for support.\n\nPlease apply within "
            "three weeks of publication.\n");
        QCOMPARE(day(posting.deadline), QStringLiteral("2027-03-24"));
        QCOMPARE(posting.deadline.remark().id, std::string("extract.date-counted"));
        QCOMPARE(posting.deadline.remark().args.front(), MessageArg::date("2027-03-03"));
        QCOMPARE(posting.deadline.evidence().front().text, std::string("three weeks of publication"));
    }

    void twoDaysOfPublicationCountNothing() {
        const Posting posting = firstPosting(
            "# Bookkeeper\n\nPublished: 3 March 2027\nPublished: 10 March 2027\n\nSample Works Ltd in Leeds is looking for "
            "support.\n\nPlease apply within three weeks of publication.\n");
        QCOMPARE(day(posting.deadline), QString());
    }
};

QTEST_GUILESS_MAIN(CountedDeadlineTest)
#include "counted_deadline_test.moc"
