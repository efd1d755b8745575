#include "ui/views/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace offerbook::ui {

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), label_(new QLabel(this)) {
    setProperty("role", QStringLiteral("notice"));
    setAccessibleName(tr("Notice"));
    label_->setTextFormat(Qt::PlainText);
    label_->setWordWrap(true);
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(tr("Close the notice"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(label_, 1);
    layout->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::say(const QString& text) {
    label_->setText(QStringLiteral("! ") + text);
    setAccessibleDescription(text);
    setVisible(!text.isEmpty());
}

QString NoticeBar::text() const { return isHidden() ? QString() : accessibleDescription(); }

}  // namespace offerbook::ui
