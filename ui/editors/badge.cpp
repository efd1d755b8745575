#include "ui/editors/badge.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <utility>

namespace offerbook::ui {
namespace {

std::pair<QColor, QColor> inkAndGround(const Theme& theme, Badge::Tone tone) {
    switch (tone) {
        case Badge::Tone::good: return {theme.good, theme.goodSoft};
        case Badge::Tone::warn: return {theme.warn, theme.warnSoft};
        case Badge::Tone::bad: return {theme.bad, theme.badSoft};
        case Badge::Tone::quiet: break;
    }
    return {theme.muted, theme.ground};
}

}  // namespace

Badge::Badge(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(Theme::current().font(Theme::smallSize));
}

void Badge::say(const QString& symbol, const QString& word, Tone tone) {
    text_ = QStringLiteral("%1 %2").arg(symbol, word);
    tone_ = tone;
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text_) + 4 * Theme::grid, fontMetrics().height() + Theme::grid};
}

void Badge::paintEvent(QPaintEvent*) {
    const auto [ink, ground] = inkAndGround(Theme::current(), tone_);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone_ == Tone::quiet ? QPen(Theme::current().line) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(ink);
    painter.drawText(rect(), Qt::AlignCenter, text_);
}

void showState(Badge& badge, const FieldView& field) {
    using State = FieldView::State;
    if (field.follows) return badge.say(QStringLiteral("="), Badge::tr("follows from the fields"), Badge::Tone::quiet);
    switch (field.state) {
        case State::notStated: badge.say(QStringLiteral("–"), Badge::tr("not stated"), Badge::Tone::quiet); break;
        case State::unclear: badge.say(QStringLiteral("?"), Badge::tr("unclear"), Badge::Tone::warn); break;
        case State::stated: badge.say(QStringLiteral("="), Badge::tr("stated"), Badge::Tone::quiet); break;
        case State::contradicted: badge.say(QStringLiteral("!"), Badge::tr("contradicted"), Badge::Tone::bad); break;
    }
}

void showOrigin(Badge& badge, const FieldView& field) {
    if (field.origin == Origin::confirmed) return badge.say(QStringLiteral("✓"), Badge::tr("confirmed"), Badge::Tone::good);
    if (field.origin == Origin::typed) return badge.say(QStringLiteral("✎"), Badge::tr("typed"), Badge::Tone::good);
    if (!field.hasValue()) return badge.say(QString(), QString(), Badge::Tone::quiet);
    if (field.confidence != Confidence::sure)
        return badge.say(QStringLiteral("?"), Badge::tr("read, to be checked"), Badge::Tone::warn);
    badge.say(QStringLiteral("○"), Badge::tr("read, not confirmed"), Badge::Tone::quiet);
}

}  // namespace offerbook::ui
