#include "ui/main_window/tool_row.h"

#include "ui/editors/fitting_hint.h"
#include "ui/main_window/window_actions.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace offerbook::ui {
namespace {

/// A button that does what an action does, with words of its own.
QPushButton* buttonFor(QAction* action, const QString& text, const char* role, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setProperty("role", QLatin1String(role));
    button->setAccessibleName(QString(action->text()).remove(u'&'));
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? action->toolTip() : QStringLiteral("%1 (%2)").arg(action->toolTip(), keys));
        button->setStatusTip(action->statusTip());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

}  // namespace

ToolRow::ToolRow(const WindowActions& actions, QWidget* parent) : QWidget(parent), search_(new QLineEdit(this)) {
    setProperty("role", QStringLiteral("bar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 7, 10, 7);
    layout->setSpacing(8);
    layout->addWidget(buttonFor(actions[Act::import], tr("+ &Paste or import"), "primary", this));
    layout->addWidget(buttonFor(actions[Act::exportPdf], tr("&Report…"), "", this));
    layout->addWidget(buttonFor(actions[Act::undo], QStringLiteral("↶ ") + tr("Undo"), "quiet", this));
    layout->addWidget(buttonFor(actions[Act::redo], QStringLiteral("↷ ") + tr("Redo"), "quiet", this));
    layout->addStretch(1);
    // As wide as is usual where there is room, and still there where there is little.
    constexpr int searchShare = 1000;
    search_->setProperty("role", QStringLiteral("search"));
    fitHint(search_, {tr("Search offers, texts, notes   Ctrl+F"), tr("Search")});
    search_->setAccessibleName(tr("Search"));
    search_->setAccessibleDescription(tr("Search as you type in titles, employers, notes and source texts"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(300);
    layout->addWidget(search_, searchShare);
}

}  // namespace offerbook::ui
