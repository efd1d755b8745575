#include "ui/editors/plain_text_input.h"

#include <QMimeData>

namespace offerbook::ui {

void PlainTextInput::insertFromMimeData(const QMimeData* source) {
    if (source != nullptr && !source->formats().isEmpty()) QPlainTextEdit::insertFromMimeData(source);
}

}  // namespace offerbook::ui
