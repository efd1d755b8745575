#pragma once

#include <QByteArray>
#include <QMap>
#include <QMutex>
#include <QSemaphore>
#include <QThread>

#include <atomic>

class QTcpSocket;

namespace offerbook::test {

/// A little web server on this computer, in a thread of its own: what it answers is written down byte by byte, so that it can
/// also answer wrongly, too much, or never.
class RateServer : public QThread {
public:
    enum class Secured { no, byOneselfSigned };
    explicit RateServer(Secured secured = Secured::no);
    ~RateServer() override;

    /// What a path is answered with, to the byte; set before it is asked for.
    void answer(const QByteArray& path, const QByteArray& raw);
    /// 200 with this body.
    void serve(const QByteArray& path, const QByteArray& body);
    void redirect(const QByteArray& path, const QByteArray& to);
    /// A body without an end.
    void flood(const QByteArray& path);
    /// Takes the question and never answers.
    void stall(const QByteArray& path);

    [[nodiscard]] QString address(const char* path) const;
    /// The heads of all requests so far.
    [[nodiscard]] QByteArray heard() const;

protected:
    void run() override;

private:
    void answerOne(QTcpSocket& socket, const QByteArray& head);

    Secured secured_;
    mutable QMutex guard_;
    QMap<QByteArray, QByteArray> answers_;
    QByteArray heard_;
    QSemaphore listening_;
    std::atomic<bool> stop_ = false;
    quint16 port_ = 0;
};

}  // namespace offerbook::test
