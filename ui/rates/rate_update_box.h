#pragma once

#include "core/base/message.h"
#include "core/money/exchange_rates.h"
#include "ui/rates/rate_download.h"
#include "ui/session/book_session.h"

#include <QGroupBox>

class QLabel;
class QLineEdit;
class QPushButton;

namespace offerbook::ui {

/// Downloads newer rates when asked to, and only then: the address, the button, and what came of it. The rates go into the
/// book as one action; whatever goes wrong is said and changes nothing.
class RateUpdateBox : public QGroupBox {
    Q_OBJECT
public:
    explicit RateUpdateBox(BookSession& session, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Rates that the book did not have.
    void updated();

private:
    void build();
    void startOrCancel();
    void read(const QByteArray& bytes);
    void take(const Expected<ExchangeRates, Message>& rates);
    void say(const QString& words, const char* role);
    void showRunning(bool isRunning);

    BookSession& session_;
    RateDownload download_;
    QUrl from_;
    bool isRunning_ = false;
    QLineEdit* address_ = nullptr;
    QPushButton* button_ = nullptr;
    QLabel* outcome_ = nullptr;
};

}  // namespace offerbook::ui
