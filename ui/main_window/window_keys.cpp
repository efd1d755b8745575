#include "ui/main_window/window_keys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTimer>

namespace offerbook::ui {
namespace {

/// The line one types in; boxes ask theirs once it has said no.
const QLineEdit* lineOf(const QObject* input) {
    const bool isBox =
        qobject_cast<const QComboBox*>(input) != nullptr || qobject_cast<const QAbstractSpinBox*>(input) != nullptr;
    return isBox ? input->findChild<QLineEdit*>() : qobject_cast<const QLineEdit*>(input);
}

/// Inputs keep the keys of undo and redo for themselves, also where nothing was typed that they could take back.
bool keepsForNothing(const QObject* input, const QKeyEvent& key) {
    const bool undo = key.matches(QKeySequence::Undo);
    const bool redo = key.matches(QKeySequence::Redo);
    if (!undo && !redo) return false;
    if (const auto* line = lineOf(input)) return undo ? !line->isUndoAvailable() : !line->isRedoAvailable();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(input))
        return undo ? !text->document()->isUndoAvailable() : !text->document()->isRedoAvailable();
    return false;
}

}  // namespace

WindowKeys::WindowKeys(QWidget* window) : QObject(window), window_(window) { qApp->installEventFilter(this); }

/// Not every desktop gives the keys back by itself: where there is no window manager they would go nowhere.
void WindowKeys::takeBack(const QObject* closed) {
    const auto* dialog = qobject_cast<const QDialog*>(closed);
    if (dialog == nullptr || dialog->parentWidget() == nullptr || dialog->parentWidget()->window() != window_) return;
    QTimer::singleShot(0, window_, [window = window_] {
        if (QApplication::activeWindow() == nullptr && window->isVisible()) window->activateWindow();
    });
}

bool WindowKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Hide) takeBack(watched);
    if (event->type() != QEvent::ShortcutOverride) return false;
    const auto* input = qobject_cast<const QWidget*>(watched);
    if (input == nullptr || input->window() != window_) return false;
    if (!keepsForNothing(input, *static_cast<QKeyEvent*>(event))) return false;
    event->ignore();
    return true;
}

}  // namespace offerbook::ui
