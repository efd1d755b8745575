// Newer rates for a book, from a file and from a server on this computer; what is wrong is said and changes nothing.
#include "tests/app/command_line.h"
#include "tests/ui/rates/rate_server.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace offerbook::test;

namespace {

const QByteArray csv = "Date,USD,CHF,\n2026-11-19,1.25,0.92,\n2026-11-18,1.24,0.93,\n";
const QByteArray xml =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<gesmes:Envelope xmlns:gesmes=\"http://www.gesmes.org/xml/2002-08-01\" "
    "xmlns=\"http://www.ecb.int/vocabulary/2002-08-01/eurofxref\">\n<Cube>\n<Cube time='2026-11-19'>\n"
    "<Cube currency='USD' rate='1.25'/>\n<Cube currency='CHF' rate='0.92'/>\n</Cube>\n</Cube>\n</gesmes:Envelope>\n";

QByteArray bombOfEntities() {
    QByteArray bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">";
    for (int i = 1; i < 20; ++i) {
        bomb += "<!ENTITY a" + QByteArray::number(i) + " \"";
        for (int j = 0; j < 10; ++j) bomb += "&a" + QByteArray::number(i - 1) + ";";
        bomb += "\">";
    }
    return bomb + "]><x>&a19;</x>";
}

}  // namespace

class RatesUpdateTest : public QObject {
    Q_OBJECT
    CommandLine line_;
    QTemporaryDir settings_;

    Ran rates(const QStringList& options) const {
        return line_.run(QStringList{QStringLiteral("--as-of"), QStringLiteral("2026-11-20"), QStringLiteral("rates"),
                                     QStringLiteral("b.offerbook")} +
                         options);
    }
    Ran update(const QString& address, const QStringList& more = {}) const {
        return rates(QStringList{QStringLiteral("--update"), QStringLiteral("--address"), address} + more);
    }
    /// Everything that the book holds about rates, and what was done to it.
    QByteArray state() const {
        return rates({QStringLiteral("--json")}).out + line_.run({QStringLiteral("history"), QStringLiteral("b.offerbook")}).out;
    }
    static QJsonObject object(const Ran& ran) { return QJsonDocument::fromJson(ran.out).object(); }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", settings_.path().toUtf8()); }
    void init() { QCOMPARE(line_.run({QStringLiteral("new"), QStringLiteral("b.offerbook")}).status, 0); }
    void cleanup() { QFile::remove(line_.path(QStringLiteral("b.offerbook"))); }

    void downloadsAndUndoes() {
        RateServer server;
        server.serve("/rates.csv", csv);
        const QByteArray before = rates({QStringLiteral("--json")}).out;
        const Ran ran = update(server.address("/rates.csv"), {QStringLiteral("--json")});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(object(ran)[QStringLiteral("days")].toInt(), 2);
        QCOMPARE(object(ran)[QStringLiteral("first")].toString(), QStringLiteral("2026-11-18"));
        QCOMPARE(object(ran)[QStringLiteral("newest")].toString(), QStringLiteral("2026-11-19"));
        QVERIFY(object(ran)[QStringLiteral("changed")].toBool());
        const QStringList pair{QStringLiteral("--from"), QStringLiteral("EUR"), QStringLiteral("--to"), QStringLiteral("CHF"),
                               QStringLiteral("--json")};
        const QJsonObject rate = object(rates(pair));
        QCOMPARE(rate[QStringLiteral("rate")].toString(), QStringLiteral("0.92"));
        QCOMPARE(rate[QStringLiteral("date")].toString(), QStringLiteral("2026-11-19"));
        QVERIFY(rate[QStringLiteral("source")].toString().endsWith(QLatin1String("/rates.csv, downloaded on 2026-11-20")));
        QVERIFY(!object(update(server.address("/rates.csv"), {QStringLiteral("--json")}))[QStringLiteral("changed")].toBool());
        QCOMPARE(line_.run({QStringLiteral("undo"), QStringLiteral("b.offerbook")}).status, 0);
        QCOMPARE(rates({QStringLiteral("--json")}).out, before);
    }

    void takesTheAddressOfTheSettings() {
        RateServer server;
        server.serve("/rates.xml", xml);
        QVERIFY(QDir(settings_.path()).mkpath(QStringLiteral("Offerbook")));
        QFile file(settings_.filePath(QStringLiteral("Offerbook/Offerbook.conf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[rates]\naddress=" + server.address("/rates.xml").toUtf8() + "\n");
        file.close();
        const Ran ran = rates({QStringLiteral("--update")});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QVERIFY(server.heard().startsWith("GET /rates.xml "));
        QVERIFY(file.remove());
    }

    void refusesWithoutAChange_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const QByteArray& content, const char* says) {
            QTest::newRow(name) << content << QByteArray(says);
        };
        row("negative", QByteArray(csv).replace("1.24", "-1.24"), "line 3: -1.24 is not a rate");
        row("zero", QByteArray(csv).replace("1.24", "0"), "line 3: 0 is not a rate");
        row("negative in XML", QByteArray(xml).replace("0.92", "-0.92"), "-0.92 is not a rate");
        row("zero in XML", QByteArray(xml).replace("0.92", "0"), "0 is not a rate");
        row("XML cut in half", xml.left(xml.size() / 2), "not sound XML");
        row("CSV cut in half", csv.chopped(7), "cut off");
        row("a bomb of entities", bombOfEntities(), "declares a document type");
        row("a foreign entity", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><x>&a;</x>", "declares a document type");
        row("another header", QByteArray(csv).replace("Date,USD", "Datum,USD"), "no file of euro reference rates");
        row("a header that is not the bank's", QByteArray(csv).replace("CHF,\n", "CHF\n"), "not the header");
        row("a day to come", QByteArray(csv).replace("2026-11-19", "2026-11-21"), "is in the future");
        row("a page instead", "<html><body>Please log in</body></html>", "no day with rates");
        row("nothing", "", "no file of euro reference rates");
        row("a damaged zip", "PK\x03\x04 nothing of the kind", "damaged zip");
    }

    void refusesWithoutAChange() {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, says);
        const QByteArray before = state();
        line_.write(QStringLiteral("rates.file"), content);
        RateServer server;
        server.serve("/rates", content);
        for (const Ran& ran :
             {rates({QStringLiteral("--import"), QStringLiteral("rates.file")}), update(server.address("/rates"))}) {
            QCOMPARE(ran.status, 1);
            QVERIFY(ran.out.isEmpty());
            QVERIFY2(ran.err.contains(says), ran.err.constData());
        }
        QCOMPARE(state(), before);
    }

    void saysWhyNothingCame_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("status") << "/nowhere" << QByteArray("localhost answered with status 404");
        QTest::newRow("leads astray") << "/astray" << QByteArray("not secured (https)");
        QTest::newRow("too large") << "/flood" << QByteArray("more than a file of rates can hold");
    }

    void saysWhyNothingCame() {
        QFETCH(QString, path);
        QFETCH(QByteArray, says);
        RateServer server;
        server.redirect("/astray", "http://rates.example/");
        server.flood("/flood");
        const QByteArray before = state();
        const Ran ran = update(server.address(path.toUtf8().constData()));
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QCOMPARE(state(), before);
    }

    void saysThatNobodyIsThere() {
        QString gone;
        {
            const RateServer server;
            gone = server.address("/rates");
        }
        const Ran ran = update(gone);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains("The old rates stay"), ran.err.constData());
    }

    void asksNobodyUnsecured() {
        const Ran ran = update(QStringLiteral("http://rates.example/rates.xml"));
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains("has to begin with https://"), ran.err.constData());
        QCOMPARE(rates({QStringLiteral("--address"), QStringLiteral("https://rates.example/")}).status, 2);
    }
};

QTEST_GUILESS_MAIN(RatesUpdateTest)
#include "rates_update_test.moc"
