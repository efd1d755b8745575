#include "ui/rates/rate_download.h"

#include "ui/bridge/strings.h"
#include "ui/rates/rate_address.h"

#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslSocket>

#include <utility>

namespace offerbook::ui {
namespace {

constexpr int statusOk = 200;

/// As the desktop or the environment has it; what is on this computer is asked for directly.
class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override {
        if (query.url().scheme() != QLatin1String("https")) return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

QNetworkRequest requestFor(const QUrl& address) {
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Offerbook"));
    // What is sent is what is counted: nothing unpacks itself on the way.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // Where it is led on is looked at here, each time.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return request;
}

}  // namespace

RateDownload::RateDownload(QObject* parent) : RateDownload(Limits{}, parent) {}

RateDownload::RateDownload(Limits limits, QObject* parent) : QObject(parent), limits_(limits) {
    network_.setProxyFactory(new SystemProxies);
    clock_.setSingleShot(true);
    connect(&clock_, &QTimer::timeout, this, [this] {
        giveUp({"rates.update.slow", {host(), MessageArg::number(limits_.milliseconds / 1000)}});
    });
}

RateDownload::~RateDownload() { cancel(); }

MessageArg RateDownload::host() const { return MessageArg::text(toUtf8(address_.host())); }

void RateDownload::start(const QUrl& address) {
    cancel();
    address_ = address;
    bytes_.clear();
    redirects_ = 0;
    if (address.scheme() == QLatin1String("https") && !QSslSocket::supportsSsl()) {
        Q_EMIT failed({"rates.update.no-tls", {}});
        return;
    }
    clock_.start(limits_.milliseconds);
    ask(address);
}

void RateDownload::ask(const QUrl& where) {
    reply_ = network_.get(requestFor(where));
    connect(reply_, &QNetworkReply::readyRead, this, &RateDownload::take);
    connect(reply_, &QNetworkReply::finished, this, &RateDownload::finish);
}

void RateDownload::cancel() {
    clock_.stop();
    hangUp();
}

void RateDownload::hangUp() {
    if (reply_ == nullptr) return;
    QNetworkReply* reply = std::exchange(reply_, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void RateDownload::giveUp(const Message& why) {
    cancel();
    Q_EMIT failed(why);
}

void RateDownload::follow(const QUrl& next) {
    const bool losesSecurity = reply_->url().scheme() == QLatin1String("https") && next.scheme() != QLatin1String("https");
    if (losesSecurity || !isRateAddress(next))
        return giveUp({"rates.update.led-astray", {host(), MessageArg::text(toUtf8(next.toDisplayString()))}});
    if (++redirects_ > limits_.redirects) return giveUp({"rates.update.led-in-circles", {host()}});
    hangUp();
    bytes_.clear();
    ask(next);
}

void RateDownload::take() {
    bytes_ += reply_->readAll();
    if (bytes_.size() > limits_.bytes) giveUp({"rates.update.too-large", {host()}});
}

void RateDownload::finish() {
    take();
    if (reply_ == nullptr) return;  // it was too large
    const int status = reply_->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl next = reply_->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (status / 100 == 3 && !next.isEmpty()) return follow(reply_->url().resolved(next));
    if (reply_->error() != QNetworkReply::NoError || status != statusOk) return giveUp(failureOf(*reply_));
    const QByteArray bytes = std::exchange(bytes_, {});
    cancel();
    Q_EMIT done(bytes);
}

Message RateDownload::failureOf(const QNetworkReply& reply) const {
    const MessageArg why = MessageArg::text(toUtf8(reply.errorString()));
    if (reply.error() == QNetworkReply::SslHandshakeFailedError) return {"rates.update.not-trusted", {host(), why}};
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool hasAnswered = status >= statusOk;  // below it is no answer yet
    if (hasAnswered && status != statusOk) return {"rates.update.status", {host(), MessageArg::number(status)}};
    return {"rates.update.offline", {host(), why}};
}

}  // namespace offerbook::ui
