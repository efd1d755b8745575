#include "ui/main_window/status_line.h"

#include "ui/bridge/strings.h"
#include "ui/session/book_session.h"
#include "ui/theme/theme.h"
#include "ui/views/eliding_label.h"

#include <QLabel>

namespace offerbook::ui {
namespace {

QString offers(std::size_t count) {
    return count == 1 ? StatusLine::tr("1 offer compared") : StatusLine::tr("%1 offers compared").arg(count);
}

QString questions(std::size_t count) {
    if (count == 0) return StatusLine::tr("no open questions");
    return count == 1 ? StatusLine::tr("1 open question") : StatusLine::tr("%1 open questions").arg(count);
}

}  // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent), book_(new ElidingLabel(this)), counts_(new QLabel(this)), data_(new QLabel(this)) {
    setSizeGripEnabled(false);
    for (QLabel* label : {static_cast<QLabel*>(book_), counts_, data_}) {
        label->setFont(Theme::current().font(Theme::smallSize));
        label->setTextFormat(Qt::PlainText);
    }
    addWidget(book_);
    addWidget(counts_);
    addPermanentWidget(data_);
}

void StatusLine::show(const BookSession* session) {
    const bool isOpen = session != nullptr;
    if (isOpen != isOpen_) {
        // While a tip is told the bar hides what stands there; shown by hand, both would be written over each other.
        clearMessage();
        for (QLabel* label : {static_cast<QLabel*>(book_), counts_, data_}) label->setVisible(isOpen);
        isOpen_ = isOpen;
    }
    if (!isOpen) return;
    book_->say(tr("%1 · everything saved").arg(toQt(session->book().path().filename().string())));
    book_->setToolTip(toQt(session->book().path().string()));
    const compare::Comparison& comparison = session->result();
    counts_->setText(offers(comparison.offers.size()) + QStringLiteral(" · ") + questions(comparison.questions.size()));
    const auto newest = session->services().reference->rates().newestOnOrBefore(comparison.asOf);
    data_->setText(newest ? tr("Rates %1").arg(toQt(session->format().date(*newest))) : tr("No exchange rates"));
}

}  // namespace offerbook::ui
