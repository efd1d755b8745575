#pragma once

#include "core/base/message.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

class QNetworkReply;

namespace offerbook::ui {

/// One download of a file of exchange rates, started because a person asked for it. Over https only, also where it is led
/// on; within a time and a size. Nothing is sent but the request, no cookie is kept. Ends with `done` or `failed`, or, when
/// cancelled or destroyed, with neither.
class RateDownload : public QObject {
    Q_OBJECT
public:
    struct Limits {
        int milliseconds = 30'000;                ///< for the whole of it
        qint64 bytes = qint64{16} * 1024 * 1024;  ///< twice the bank's whole history as XML in 2026
        int redirects = 5;
    };

    explicit RateDownload(QObject* parent = nullptr);
    RateDownload(Limits limits, QObject* parent);
    ~RateDownload() override;

    void start(const QUrl& address);
    [[nodiscard]] bool isRunning() const { return reply_ != nullptr; }

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    void done(const QByteArray& bytes);
    /// In words; what was there before is untouched.
    void failed(const offerbook::Message& why);

private:
    void ask(const QUrl& where);
    void follow(const QUrl& next);
    void hangUp();
    void take();
    void finish();
    void giveUp(const Message& why);
    [[nodiscard]] Message failureOf(const QNetworkReply& reply) const;
    [[nodiscard]] MessageArg host() const;

    Limits limits_;
    QNetworkAccessManager network_;
    QTimer clock_;
    QUrl address_;
    QNetworkReply* reply_ = nullptr;  ///< of `network_`
    QByteArray bytes_;
    int redirects_ = 0;
};

}  // namespace offerbook::ui
