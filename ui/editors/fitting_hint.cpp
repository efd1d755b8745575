#include "ui/editors/fitting_hint.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QStyleOptionFrame>

namespace offerbook::ui {
namespace {

/// What the line takes beside its words: its frame and padding, the margins around the text, and the cursor.
int sidesOf(const QLineEdit& line) {
    QStyleOptionFrame option;
    option.initFrom(&line);
    option.rect = QRect(0, 0, 200, 40);
    option.lineWidth = line.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &line);
    option.state |= QStyle::State_Sunken;
    const QRect inside = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
    constexpr int aroundWords = 2 * 2 + 1;
    return option.rect.width() - inside.width() + line.textMargins().left() + line.textMargins().right() + aroundWords;
}

constexpr const char* fitterName = "fittingHint";

class HintFitter final : public QObject {
public:
    HintFitter(QLineEdit* line, QStringList hints) : QObject(line), line_(line), hints_(std::move(hints)) {
        setObjectName(QLatin1String(fitterName));
        line->installEventFilter(this);
        measure();
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        switch (event->type()) {
            case QEvent::FontChange:
            case QEvent::StyleChange:
            case QEvent::Polish: measure(); break;
            case QEvent::Resize: choose(); break;
            default: break;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    [[nodiscard]] int widthOf(const QString& hint) const {
        return line_->fontMetrics().horizontalAdvance(hint) + sidesOf(*line_);
    }
    void measure() {
        // A combo box gives its line the room beside the arrow, and no more.
        if (qobject_cast<QComboBox*>(line_->parentWidget()) == nullptr) line_->setMinimumWidth(widthOf(hints_.last()));
        choose();
    }
    void choose() {
        for (const QString& hint : hints_)
            if (&hint == &hints_.last() || widthOf(hint) <= line_->width()) return line_->setPlaceholderText(hint);
    }
    QLineEdit* line_;
    QStringList hints_;
};

}  // namespace

void fitHint(QLineEdit* line, const QStringList& hints) {
    delete line->findChild<QObject*>(QLatin1String(fitterName), Qt::FindDirectChildrenOnly);
    new HintFitter(line, hints);
}

}  // namespace offerbook::ui
