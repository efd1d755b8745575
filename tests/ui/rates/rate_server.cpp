#include "tests/ui/rates/rate_server.h"

#include <QEventLoop>
#include <QMutexLocker>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>
#include <vector>

namespace offerbook::test {
namespace {

constexpr int patience = 5000;  // milliseconds for one step of a client that is there
constexpr qint64 endless = qint64{512} * 1024 * 1024;
const QByteArray floods = "\x01";
const QByteArray stalls = "\x02";

template <class T>
QByteArray pemOf(T write) {
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), BIO_free);
    write(memory.get());
    char* text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    return {text, static_cast<qsizetype>(size)};
}

/// A certificate that nobody vouches for, made anew each time.
void signOneself(QSslConfiguration& configuration) {
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), X509_free);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME* name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("localhost"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    configuration.setLocalCertificate(
        QSslCertificate(pemOf([&](BIO* to) { PEM_write_bio_X509(to, certificate.get()); }), QSsl::Pem));
    configuration.setPrivateKey(QSslKey(
        pemOf([&](BIO* to) { PEM_write_bio_PrivateKey_traditional(to, key.get(), nullptr, nullptr, 0, nullptr, nullptr); }),
        QSsl::Ec, QSsl::Pem));
}

QByteArray headOf(QTcpSocket& socket) {
    QByteArray head;
    while (!head.contains("\r\n\r\n") && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(patience)))
        head += socket.readAll();
    return head;
}

}  // namespace

RateServer::RateServer(Secured secured) : secured_(secured) {
    start();
    listening_.acquire();
}

RateServer::~RateServer() {
    stop_ = true;
    wait();
}

void RateServer::answer(const QByteArray& path, const QByteArray& raw) {
    const QMutexLocker lock(&guard_);
    answers_[path] = raw;
}

void RateServer::serve(const QByteArray& path, const QByteArray& body) {
    answer(path,
           "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
}

void RateServer::redirect(const QByteArray& path, const QByteArray& to) {
    answer(path, "HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
}

void RateServer::flood(const QByteArray& path) { answer(path, floods); }

void RateServer::stall(const QByteArray& path) { answer(path, stalls); }

QString RateServer::address(const char* path) const {
    return QStringLiteral("%1://localhost:%2%3")
        .arg(secured_ == Secured::no ? QStringLiteral("http") : QStringLiteral("https"))
        .arg(port_)
        .arg(QLatin1String(path));
}

QByteArray RateServer::heard() const {
    const QMutexLocker lock(&guard_);
    return heard_;
}

void RateServer::answerOne(QTcpSocket& socket, const QByteArray& head) {
    const QByteArray path = head.split(' ').value(1);
    QByteArray raw;
    {
        const QMutexLocker lock(&guard_);
        heard_ += head;
        raw = answers_.value(path, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }
    if (raw == floods) {
        raw = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n";
        const QByteArray block(1024 * 1024, ' ');
        for (qint64 sent = 0; sent < endless && socket.state() == QAbstractSocket::ConnectedState && !stop_;
             sent += block.size()) {
            socket.write(sent == 0 ? raw : block);
            if (!socket.waitForBytesWritten(patience)) break;
        }
    } else if (raw != stalls) {
        socket.write(raw);
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(patience)) {}
        socket.disconnectFromHost();
        if (socket.state() != QAbstractSocket::UnconnectedState) socket.waitForDisconnected(patience);
    }
}

void RateServer::run() {
    const std::unique_ptr<QTcpServer> server(secured_ == Secured::no ? new QTcpServer : new QSslServer);
    if (auto* secured = qobject_cast<QSslServer*>(server.get())) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        signOneself(configuration);
        secured->setSslConfiguration(configuration);
    }
    if (!server->listen(QHostAddress::LocalHost)) qFatal("no port for the server of the test");
    port_ = server->serverPort();
    listening_.release();
    std::vector<std::unique_ptr<QTcpSocket>> open;  // those that wait for an answer in vain stay connected
    constexpr int pause = 20;
    QEventLoop events;  // the handshake of a secured connection happens in it
    while (!stop_) {
        server->waitForNewConnection(pause);
        events.processEvents();
        std::unique_ptr<QTcpSocket> socket(server->nextPendingConnection());
        if (!socket) continue;
        const QByteArray head = headOf(*socket);
        if (!head.isEmpty()) answerOne(*socket, head);
        open.push_back(std::move(socket));
    }
}

}  // namespace offerbook::test
