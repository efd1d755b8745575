#include "ui/views/eliding_label.h"

#include <algorithm>

namespace offerbook::ui {
namespace {

constexpr int fewestLetters = 12;

}  // namespace

void ElidingLabel::say(const QString& words) {
    ensurePolished();
    words_ = words;
    setText(words);
    whole_ = QLabel::sizeHint();
    setAccessibleName(words);
    elide();
    updateGeometry();
}

QSize ElidingLabel::minimumSizeHint() const {
    return {std::min(whole_.width(), fewestLetters * fontMetrics().averageCharWidth()), whole_.height()};
}

void ElidingLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    elide();
}

void ElidingLabel::elide() {
    const int missing = whole_.width() - width();
    const int room = fontMetrics().horizontalAdvance(words_) - missing;
    const QString shown = missing > 0 ? fontMetrics().elidedText(words_, Qt::ElideRight, room) : words_;
    if (shown != text()) setText(shown);
}

}  // namespace offerbook::ui
