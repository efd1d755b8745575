#include "ui/rates/rate_update_box.h"

#include "ui/jobs/job.h"
#include "ui/phrases/phrases.h"
#include "ui/rates/rate_address.h"
#include "ui/rates/rate_update.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

namespace offerbook::ui {

RateUpdateBox::RateUpdateBox(BookSession& session, QWidget* parent) : QGroupBox(tr("Newer rates"), parent), session_(session) {
    build();
    connect(&download_, &RateDownload::done, this, &RateUpdateBox::read);
    connect(&download_, &RateDownload::failed, this, [this](const Message& why) {
        showRunning(false);
        say(phrase(why, session_.format()), "bad");
    });
}

void RateUpdateBox::build() {
    address_ = new QLineEdit(rateAddress(), this);
    address_->setAccessibleName(tr("Address of the rates"));
    address_->setPlaceholderText(usualRateAddress());
    auto* label = new QLabel(tr("A&ddress"), this);
    label->setBuddy(address_);
    button_ = new QPushButton(this);
    button_->setAutoDefault(false);
    outcome_ = new QLabel(tr("Rates are downloaded only when you ask for it; nothing of the book is sent."), this);
    outcome_->setWordWrap(true);
    outcome_->setProperty("role", QStringLiteral("muted"));
    outcome_->setTextFormat(Qt::PlainText);
    showRunning(false);
    auto* grid = new QGridLayout(this);
    grid->addWidget(label, 0, 0);
    grid->addWidget(address_, 0, 1);
    grid->addWidget(button_, 0, 2);
    grid->addWidget(outcome_, 1, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(button_, &QPushButton::clicked, this, &RateUpdateBox::startOrCancel);
}

void RateUpdateBox::showRunning(bool isRunning) {
    isRunning_ = isRunning;
    button_->setText(isRunning ? tr("&Stop") : tr("&Update rates"));
    address_->setEnabled(!isRunning);
}

void RateUpdateBox::say(const QString& words, const char* role) {
    outcome_->setText(words);
    outcome_->setProperty("role", QLatin1String(role));
    outcome_->style()->unpolish(outcome_);
    outcome_->style()->polish(outcome_);
}

void RateUpdateBox::startOrCancel() {
    if (isRunning_) {
        download_.cancel();
        showRunning(false);
        return say(tr("Stopped. The old rates stay."), "muted");
    }
    const QString typed = address_->text().trimmed().isEmpty() ? usualRateAddress() : address_->text();
    const auto address = readRateAddress(typed);
    if (!address) {
        address_->setFocus();
        return say(phrase(address.error(), session_.format()), "bad");
    }
    setRateAddress(typed);
    from_ = *address;
    showRunning(true);
    say(tr("Asking %1 …").arg(from_.host()), "muted");
    download_.start(from_);
}

void RateUpdateBox::read(const QByteArray& bytes) {
    using Result = Expected<ExchangeRates, Message>;
    // Also where another day is asked about, the bank's day is the real one.
    const Date today = session_.today();
    Job::start<Result>(
        this, [bytes, from = from_, today](JobControl&) { return ratesOfDownload(bytes, from, today); },
        [this](const Result& rates) { take(rates); });
}

void RateUpdateBox::take(const Expected<ExchangeRates, Message>& rates) {
    if (!isRunning_) return;  // stopped while they were read
    showRunning(false);
    if (!rates) return say(phrase(rates.error(), session_.format()), "bad");
    const auto done =
        session_.book().perform({"action.update-rates", {}}, [&](book::Writer& writer) { writer.putRates(*rates); });
    if (!done) return say(phrase(done.error().message, session_.format()), "bad");
    say(phrase(updateSummary(*rates, done->isStored()), session_.format()), "good");
    if (done->isStored()) Q_EMIT updated();
}

}  // namespace offerbook::ui
