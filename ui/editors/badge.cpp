#include "ui/editors/badge.h"

#include "core/extract/certainty.h"
#include "ui/bridge/strings.h"
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
    const Theme theme = Theme::current();
    const auto [ink, ground] = inkAndGround(theme, tone_);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone_ == Tone::quiet || theme.highContrast ? QPen(theme.line) : QPen(Qt::NoPen));
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

QString chanceWords(const FieldView& field, const EditorContext& context) {
    if (field.byPerson() || !field.hasValue() || !context.certainty) return {};
    const auto chance = context.certainty->chance(field.key, field.remark.id, field.confidence);
    if (!chance) return {};
    // Rounded down: 99.6 per cent is not "100".
    const QString share = toQt(context.format->percent(Decimal(chance->perMille / 10), 0));
    const QString expected = Badge::tr("Expected to be right: %1 of the values read like this.").arg(share);
    const QString basis =
        chance->of == 0
            ? Badge::tr(
                  "None was among the texts the reader was measured on: the share follows from other values and an "
                  "assumption.")
            : Badge::tr("Right in the texts the reader was measured on: %1 of %2; few values are weighed with an assumption.")
                  .arg(toQt(context.format->number(Decimal(chance->right))), toQt(context.format->number(Decimal(chance->of))));
    return expected + QLatin1Char('\n') + basis;
}

}  // namespace offerbook::ui
