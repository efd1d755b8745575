#pragma once

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace offerbook::ui {

/// A box for the text of a posting, and a name for it. Ctrl+Enter reads it.
class PasteDialog : public QDialog {
    Q_OBJECT
public:
    explicit PasteDialog(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString name() const;
    void setText(const QString& text);

private:
    QPlainTextEdit* text_ = nullptr;
    QLineEdit* name_ = nullptr;
    QPushButton* read_ = nullptr;
};

}  // namespace offerbook::ui
