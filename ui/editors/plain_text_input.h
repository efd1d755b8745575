#pragma once

#include <QPlainTextEdit>

namespace offerbook::ui {

/// Several lines of text to type or paste.
class PlainTextInput : public QPlainTextEdit {
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    /// Qt 6.4 looks at the first of the clipboard's formats without asking whether there is one, which ends the program.
    void insertFromMimeData(const QMimeData* source) override;
};

}  // namespace offerbook::ui
