// Downloading rates: what comes is what was sent, and whatever goes wrong ends in words and in nothing else.
#include "ui/rates/rate_download.h"
#include "tests/ui/rates/rate_server.h"
#include "ui/rates/rate_address.h"
#include "ui/rates/rate_update.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace offerbook;
using namespace offerbook::ui;
using test::RateServer;

namespace {

const QByteArray rates = "Date,USD,CHF,\n2026-10-09,1.1206,0.9313,\n";

/// A port that nobody listens on.
QString closedAddress() {
    const RateServer gone;
    return gone.address("/rates");
}

}  // namespace

class RateDownloadTest : public QObject {
    Q_OBJECT
    QTemporaryDir settings_;

    struct Outcome {
        QByteArray bytes;
        std::string why;
    };
    static Outcome download(const QString& address, RateDownload::Limits limits = {}) {
        RateDownload download(limits, nullptr);
        Outcome outcome;
        int ends = 0;
        connect(&download, &RateDownload::done, &download, [&](const QByteArray& bytes) {
            outcome.bytes = bytes;
            ++ends;
        });
        connect(&download, &RateDownload::failed, &download, [&](const Message& why) {
            outcome.why = why.id;
            ++ends;
        });
        download.start(QUrl(address));
        if (!QTest::qWaitFor([&] { return ends > 0; }, 30'000)) outcome.why = "no end";
        QTest::qWait(20);
        if (ends != 1 || download.isRunning()) outcome.why = "more than one end";
        return outcome;
    }

private Q_SLOTS:
    void initTestCase() {
        qputenv("XDG_CONFIG_HOME", settings_.path().toUtf8());
        QCoreApplication::setOrganizationName(QStringLiteral("Offerbook"));
    }

    void bringsWhatWasSent() {
        RateServer server;
        server.serve("/rates", rates);
        QCOMPARE(download(server.address("/rates")).bytes, rates);
        QVERIFY(server.heard().startsWith("GET /rates HTTP/1.1\r\n"));
        QVERIFY(server.heard().toLower().contains("accept-encoding: identity"));
        QVERIFY(!server.heard().toLower().contains("cookie"));
    }

    void followsWithinTheRules() {
        RateServer server;
        server.serve("/rates", rates);
        server.redirect("/old", server.address("/rates").toUtf8());
        QCOMPARE(download(server.address("/old")).bytes, rates);
    }

    void saysWhatWentWrong_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("why");
        QTest::newRow("not found") << QByteArray("/nowhere") << "rates.update.status";
        QTest::newRow("out of order") << QByteArray("/error") << "rates.update.status";
        QTest::newRow("never answers") << QByteArray("/stall") << "rates.update.slow";
        QTest::newRow("without an end") << QByteArray("/flood") << "rates.update.too-large";
        QTest::newRow("larger than allowed") << QByteArray("/large") << "rates.update.too-large";
        QTest::newRow("cut off") << QByteArray("/cut") << "rates.update.offline";
        QTest::newRow("no answer at all") << QByteArray("/empty") << "rates.update.offline";
        QTest::newRow("leads out unsecured") << QByteArray("/astray") << "rates.update.led-astray";
        QTest::newRow("leads to a file") << QByteArray("/file") << "rates.update.led-astray";
        QTest::newRow("leads in circles") << QByteArray("/circle") << "rates.update.led-in-circles";
    }

    void saysWhatWentWrong() {
        QFETCH(QByteArray, path);
        QFETCH(QString, why);
        RateServer server;
        server.answer("/error", "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        server.stall("/stall");
        server.flood("/flood");
        server.serve("/large", QByteArray(200'001, 'x'));
        server.answer("/cut", "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\nConnection: close\r\n\r\nDate,USD,");
        server.answer("/empty", {});
        server.redirect("/astray", "http://rates.example/rates");
        server.redirect("/file", "file:///etc/hostname");
        server.redirect("/circle", server.address("/circle").toUtf8());
        RateDownload::Limits limits;
        limits.bytes = 200'000;
        if (path == "/stall") limits.milliseconds = 400;
        const Outcome outcome = download(server.address(path.constData()), limits);
        QCOMPARE(QString::fromStdString(outcome.why), why);
        QVERIFY(outcome.bytes.isEmpty());
    }

    void saysThatNobodyIsThere() { QCOMPARE(download(closedAddress()).why, std::string("rates.update.offline")); }

    void trustsNobodyUnvouchedFor() {
        RateServer server(RateServer::Secured::byOneselfSigned);
        server.serve("/rates", rates);
        const Outcome outcome = download(server.address("/rates"));
        QCOMPARE(outcome.why, std::string("rates.update.not-trusted"));
        QVERIFY(server.heard().isEmpty());  // nothing was asked over a connection that cannot be trusted
    }

    void whatIsCancelledSaysNothing() {
        RateServer server;
        server.stall("/stall");
        RateDownload download;
        QSignalSpy done(&download, &RateDownload::done);
        QSignalSpy failed(&download, &RateDownload::failed);
        download.start(QUrl(server.address("/stall")));
        QTRY_VERIFY(!server.heard().isEmpty());
        download.cancel();
        QTest::qWait(50);
        QVERIFY(!download.isRunning());
        QCOMPARE(done.size() + failed.size(), 0);
    }

    void addresses_data() {
        QTest::addColumn<bool>("fine");
        const auto row = [](const char* address, bool fine) { QTest::newRow(address) << fine; };
        row("https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml", true);
        row("http://localhost:8080/rates", true);
        row("http://127.0.0.1/rates", true);
        row("http://[::1]/rates", true);
        row("http://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml", false);
        row("http://localhost.rates.example/", false);
        row("http://127.0.0.1.rates.example/", false);
        row("ftp://www.ecb.europa.eu/", false);
        row("file:///etc/hostname", false);
        row("www.ecb.europa.eu", false);
        row("https://", false);
        row("", false);
    }

    void addresses() {
        QFETCH(bool, fine);
        const auto read = readRateAddress(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(read.hasValue(), fine);
        if (!fine) QCOMPARE(read.error().id, std::string("rates.update.address"));
    }

    void theAddressIsKeptInTheSettings() {
        QCOMPARE(rateAddress(), usualRateAddress());
        setRateAddress(QStringLiteral(" https://rates.example/daily.xml "));
        QCOMPARE(rateAddress(), QStringLiteral("https://rates.example/daily.xml"));
        setRateAddress({});
        QCOMPARE(rateAddress(), usualRateAddress());
    }

    void theSourceSaysWhoAndWhen() {
        const Date today = *parseIsoDate("2026-10-12");
        const auto bank = ratesOfDownload(rates, QUrl(usualRateAddress()), today);
        QVERIFY(bank);
        QCOMPARE(bank->source(), "European Central Bank, euro foreign exchange reference rates; " +
                                     usualRateAddress().toStdString() + ", downloaded on 2026-10-12");
        const auto other = ratesOfDownload(rates, QUrl(QStringLiteral("https://ecb.europa.eu.rates.example/x")), today);
        QVERIFY(other && other->source().find("European Central Bank") == std::string::npos);
        const auto none = ratesOfDownload("<html>Please log in</html>", QUrl(usualRateAddress()), today);
        QVERIFY(!none);
    }
};

QTEST_GUILESS_MAIN(RateDownloadTest)
#include "rate_download_test.moc"
