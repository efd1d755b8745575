#include "core/reference/rate_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <zip.h>

using namespace offerbook;

/// Files as the bank writes them are read; everything else is refused with its place, and nothing of it is used.
class RateFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheBanksFormats_data();
    void readsTheBanksFormats();
    void refuses_data();
    void refuses();
    void readsZip();
    void refusesDamagedZip();
    void everyBeginningIsRefusedOrWhole();
    void namesTheLine();
    void refusesFilesThatAreNone();
};

namespace {

const Date today = *parseIsoDate("2026-10-12");

const char* const historyCsv =
    "Date,USD,JPY,BGN,CHF,\n"
    "2026-10-09,1.1206,177.34,N/A,0.9313,\n"
    "2026-10-08,1.1186,177.05,N/A,0.9326,\n"
    "2025-12-31,1.17,184,1.9558,0.9314,\n";
const char* const oneDayCsv = "Date, USD, JPY, CHF, \n09 October 2026, 1.1206, 177.34, 0.93130, \n";
const char* const dailyXml =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<gesmes:Envelope xmlns:gesmes=\"http://www.gesmes.org/xml/2002-08-01\" "
    "xmlns=\"http://www.ecb.int/vocabulary/2002-08-01/eurofxref\">\n"
    "\t<gesmes:subject>Reference rates</gesmes:subject>\n\t<Cube>\n\t\t<Cube time='2026-10-09'>\n"
    "\t\t\t<Cube currency='USD' rate='1.1206'/>\n\t\t\t<Cube currency='CHF' "
    "rate='0.93130'/>\n\t\t</Cube>\n\t</Cube>\n</gesmes:Envelope>\n";
const char* const historyXml =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><e:Envelope xmlns:e=\"http://www.gesmes.org/xml/2002-08-01\" "
    "xmlns:c=\"http://www.ecb.int/vocabulary/2002-08-01/eurofxref\"><c:Cube>\n"
    "<c:Cube time=\"2026-10-08\"><c:Cube rate=\"0.9326\" currency=\"CHF\"></c:Cube><c:Cube currency=\"USD\" "
    "rate=\"1.1186\"/></c:Cube>\n"
    "<c:Cube time=\"2026-10-09\"><c:Cube currency=\"CHF\" rate=\"0.9313\"/><c:Cube currency=\"USD\" rate=\"1.1206\"/></c:Cube>\n"
    "</c:Cube></e:Envelope>";

Expected<ExchangeRates, Message> read(const QByteArray& bytes) {
    return readRateBytes(bytes.toStdString(), "rates", "the bank", today);
}

QByteArray changed(const char* text, const char* from, const char* to) {
    QByteArray bytes(text);
    Q_ASSERT(bytes.contains(from));
    return bytes.replace(from, to);
}

QByteArray zipped(const std::vector<QByteArray>& members) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("rates.zip");
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    for (std::size_t i = 0; i < members.size(); ++i) {
        zip_source_t* source =
            zip_source_buffer(archive, members[i].constData(), static_cast<zip_uint64_t>(members[i].size()), 0);
        zip_file_add(archive, ("member" + std::to_string(i)).c_str(), source, 0);
    }
    zip_close(archive);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

void RateFileTest::readsTheBanksFormats_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("days");
    QTest::newRow("history CSV") << QByteArray(historyCsv) << 3;
    QTest::newRow("history CSV with CRLF") << changed(historyCsv, "\n", "\r\n") << 3;
    QTest::newRow("history CSV with byte order mark") << ("\xEF\xBB\xBF" + QByteArray(historyCsv)) << 3;
    QTest::newRow("one-day CSV") << QByteArray(oneDayCsv) << 1;
    QTest::newRow("daily XML") << QByteArray(dailyXml) << 1;
    QTest::newRow("history XML, another prefix and order") << QByteArray(historyXml) << 2;
}

void RateFileTest::readsTheBanksFormats() {
    QFETCH(QByteArray, bytes);
    const auto rates = read(bytes);
    QVERIFY2(rates, rates ? "" : rates.error().id.c_str());
    QTEST(static_cast<int>(rates->days().size()), "days");
    const auto rate = rates->rate(Currency::of("CHF"), Currency::of("USD"), today);
    QVERIFY(rate);
    QCOMPARE(rate->date, *parseIsoDate("2026-10-09"));
    QCOMPARE(rate->denominator, *Decimal::parse("0.9313"));
    QCOMPARE(rate->source, std::string("the bank"));
}

void RateFileTest::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* name, const QByteArray& bytes, const char* why) { QTest::newRow(name) << bytes << why; };
    row("nothing", "", "rates.file.not-rates");
    row("prose", "Exchange rates of yesterday", "rates.file.not-rates");
    row("header without days", "Date,USD,CHF,\n", "rates.file.no-days");
    row("another header", "Datum;USD;CHF\n2026-10-09;1.1;0.9\n", "rates.file.not-rates");
    row("a header without its last separator", changed(historyCsv, "CHF,\n", "CHF\n"), "rates.file.header");
    row("a column that is no currency", changed(historyCsv, "JPY", "JPX"), "rates.file.currency");
    row("a currency twice", changed(historyCsv, "JPY", "USD"), "rates.file.currency");
    row("the euro itself", changed(historyCsv, "JPY", "EUR"), "rates.file.currency");
    row("negative", changed(historyCsv, "1.1186", "-1.1186"), "rates.file.rate");
    row("zero", changed(historyCsv, "1.1186", "0"), "rates.file.rate");
    row("zero with digits", changed(historyCsv, "1.1186", "0.0000"), "rates.file.rate");
    row("words", changed(historyCsv, "1.1186", "one"), "rates.file.rate");
    row("exponent", changed(historyCsv, "1.1186", "1e5"), "rates.file.rate");
    row("too many digits", changed(historyCsv, "1.1186", "1.118612345678"), "rates.file.rate");
    row("a day that does not exist", changed(historyCsv, "2026-10-08", "2026-02-30"), "rates.file.date");
    row("a day twice", changed(historyCsv, "2026-10-08", "2026-10-09"), "rates.file.day-twice");
    row("a day in the future", changed(historyCsv, "2026-10-09", "2026-10-13"), "rates.file.future");
    row("a line cut in half", QByteArray(historyCsv).chopped(9), "rates.file.cut");
    row("an English day that does not exist", changed(oneDayCsv, "09 October", "31 September"), "rates.file.date");
    row("XML cut in half", QByteArray(dailyXml).chopped(60), "rates.file.xml");
    row("XML negative", changed(dailyXml, "1.1206", "-1.1206"), "rates.file.rate");
    row("XML zero", changed(dailyXml, "1.1206", "0"), "rates.file.rate");
    row("XML currency", changed(dailyXml, "'USD'", "'US'"), "rates.file.currency");
    row("XML currency twice", changed(dailyXml, "'USD'", "'CHF'"), "rates.file.currency");
    row("XML without the rate", changed(dailyXml, " rate='1.1206'", ""), "rates.file.rate");
    row("XML without the day", changed(dailyXml, " time='2026-10-09'", ""), "rates.file.date");
    row("XML of something else", "<html><body>Rates</body></html>", "rates.file.no-days");
    row("a bomb of entities",
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;'>]><x>&c;</x>",
        "rates.file.xml-doctype");
    row("a foreign entity", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>", "rates.file.xml-doctype");
    row("no zip", QByteArray("PK\x03\x04 and nothing of the kind"), "rates.file.zip");
}

void RateFileTest::refuses() {
    QFETCH(QByteArray, bytes);
    const auto rates = read(bytes);
    QVERIFY(!rates);
    QTEST(QString::fromStdString(rates.error().id), "why");
    QCOMPARE(rates.error().args.front().value, std::string("rates"));
}

void RateFileTest::readsZip() {
    const auto rates = read(zipped({historyCsv}));
    QVERIFY(rates);
    QCOMPARE(rates->days().size(), std::size_t{3});
    QVERIFY(read(zipped({dailyXml})));
}

void RateFileTest::refusesDamagedZip() {
    QCOMPARE(read(zipped({historyCsv, historyCsv})).error().id, std::string("rates.file.zip"));
    QCOMPARE(read(zipped({})).hasValue(), false);
    const QByteArray whole = zipped({QByteArray(historyCsv).repeated(1)});
    for (qsizetype at = 40; at + 90 < whole.size(); at += 7) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
        const auto rates = read(damaged);
        // The checksum finds it; where only a name or date of the archive was hit the figures are the same.
        if (rates) QVERIFY(*rates == *read(historyCsv));
    }
    // A packed file that unpacks to more than any history is not unpacked.
    QCOMPARE(read(zipped({QByteArray(40 * 1024 * 1024, ' ')})).error().id, std::string("rates.file.too-large"));
}

/// A download that broke off: whatever was cut, the file is refused, or it ends after a whole line of the history.
void RateFileTest::everyBeginningIsRefusedOrWhole() {
    for (const char* text : {historyCsv, oneDayCsv, dailyXml, historyXml}) {
        const QByteArray whole(text);
        const auto all = *read(whole);
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const auto rates = read(whole.left(length));
            if (!rates) continue;
            for (const auto& [day, figures] : rates->days())
                QVERIFY2(all.days().at(day) == figures, whole.left(length).constData());
        }
    }
}

void RateFileTest::namesTheLine() {
    QCOMPARE(read(changed(historyCsv, "1.1186", "-1")).error().args[1].value, std::string("3"));
    QCOMPARE(read(changed(dailyXml, "'0.93130'", "'0'")).error().args[1].value, std::string("7"));
}

void RateFileTest::refusesFilesThatAreNone() {
    const QTemporaryDir folder;
    QCOMPARE(readRateFile(folder.filePath("none.csv").toStdString(), "s", today).error().id,
             std::string("rates.file.unreadable"));
    QCOMPARE(readRateFile(folder.path().toStdString(), "s", today).error().id, std::string("rates.file.unreadable"));
}

QTEST_APPLESS_MAIN(RateFileTest)
#include "rate_file_test.moc"
