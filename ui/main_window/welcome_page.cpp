#include "ui/main_window/welcome_page.h"

#include "ui/main_window/recent_books.h"
#include "ui/theme/theme.h"
#include "ui/views/painting.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace offerbook::ui {
namespace {

constexpr int contentWidth = 560;

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    label->setFont(headingFont(Theme::current()));
    label->setProperty("role", QStringLiteral("heading"));
    return label;
}

}  // namespace

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent), recent_(new QVBoxLayout) {
    setProperty("role", QStringLiteral("card"));
    setAttribute(Qt::WA_StyledBackground);
    auto* content = new QWidget(this);
    content->setFixedWidth(contentWidth);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    auto* title = new QLabel(tr("Compare offers side by side"));
    title->setFont(Theme::current().font(24, true));
    auto* explanation = new QLabel(
        tr("A book holds your postings and offers: what they pay, for how long, how often at home, and whether you may apply. "
           "Everything is in one file on this computer; every change is saved at once and can be undone."));
    explanation->setWordWrap(true);
    // Centred widgets are given the height of their size hint, which knows no width.
    explanation->setMinimumHeight(explanation->heightForWidth(contentWidth));
    explanation->setProperty("role", QStringLiteral("muted"));
    lines->addWidget(title);
    lines->addWidget(explanation);
    lines->addSpacing(16);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto add = [&](const QString& text, void (WelcomePage::*wanted)(), bool primary) {
        auto* button = new QPushButton(text);
        if (primary) button->setProperty("role", QStringLiteral("primary"));
        button->setAccessibleName(QString(text).remove(u'&'));
        connect(button, &QPushButton::clicked, this, wanted);
        buttons->addWidget(button);
    };
    add(tr("&New book…"), &WelcomePage::newWanted, true);
    add(tr("&Open a book…"), &WelcomePage::openWanted, false);
    add(tr("Look at the &sample book"), &WelcomePage::sampleWanted, false);
    buttons->addStretch(1);
    lines->addLayout(buttons);
    lines->addSpacing(20);
    recent_->setSpacing(2);
    lines->addLayout(recent_);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addWidget(content, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    refresh();
}

void WelcomePage::refresh() {
    while (QLayoutItem* item = recent_->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
    const QStringList files = RecentBooks().files();
    if (files.isEmpty()) return;
    recent_->addWidget(heading(tr("Recent books")));
    for (const QString& file : files) {
        const QFileInfo info(file);
        auto* button =
            new QPushButton(QStringLiteral("%1   %2").arg(info.completeBaseName(), QDir::toNativeSeparators(info.path())));
        button->setText(button->fontMetrics().elidedText(button->text().replace(u'&', QLatin1String("&&")), Qt::ElideMiddle,
                                                         contentWidth - 24));
        button->setProperty("role", QStringLiteral("link"));
        button->setToolTip(QDir::toNativeSeparators(file));
        button->setAccessibleName(tr("Open %1").arg(info.completeBaseName()));
        connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT bookWanted(file); });
        recent_->addWidget(button);
    }
}

}  // namespace offerbook::ui
