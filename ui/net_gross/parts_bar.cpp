#include "ui/net_gross/parts_bar.h"

#include "ui/bridge/strings.h"
#include "ui/phrases/household_text.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStringList>
#include <QToolTip>

namespace offerbook::ui {
namespace {

constexpr int barHeight = 36;
constexpr int wholeBar = 1000;  ///< a BarSpan counts in thousandths

}  // namespace

PartsBar::PartsBar(std::shared_ptr<const text::Formatter> format, QWidget* parent) : QWidget(parent), format_(std::move(format)) {
    setFixedHeight(barHeight);
    setMinimumWidth(240);
    setAccessibleName(tr("What becomes of the gross"));
}

QSize PartsBar::sizeHint() const { return {480, barHeight}; }

void PartsBar::show(std::vector<compare::NetPart> parts) {
    parts_ = std::move(parts);
    QStringList words;
    for (std::size_t i = 0; i < parts_.size(); ++i) words << wordsOf(i);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

QString PartsBar::wordsOf(std::size_t index) const {
    const compare::NetPart& part = parts_[index];
    const QString name = part.id == "net" ? term("net") : taxLineName(part.id);
    return tr("%1: %2").arg(name, toQt(format_->money(part.amount, text::Formatter::Digits::all)));
}

QRect PartsBar::boxOf(std::size_t index) const {
    const compare::BarSpan span = parts_[index].span;
    const int from = width() * span.from / wholeBar;
    const int to = width() * span.to / wholeBar;
    return {from, 0, std::max(to - from - 1, 1), height()};
}

void PartsBar::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.setFont(theme.font(Theme::smallSize));
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const QRect box = boxOf(i);
        const bool isNet = i == 0;
        painter.fillRect(box, isNet ? theme.accent : i % 2 == 1 ? theme.warnSoft : theme.track);
        if (theme.highContrast) {
            painter.setPen(theme.line);
            painter.drawRect(box.adjusted(0, 0, -1, -1));
        }
        const QString words = isNet ? wordsOf(i) : QString::number(i);
        if (painter.fontMetrics().horizontalAdvance(words) + Theme::grid > box.width()) continue;
        painter.setPen(isNet ? theme.accentInk : theme.ink);
        painter.drawText(box, Qt::AlignCenter, words);
    }
}

bool PartsBar::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t i = 0; i < parts_.size(); ++i)
        if (boxOf(i).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), wordsOf(i), this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

}  // namespace offerbook::ui
