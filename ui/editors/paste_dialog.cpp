#include "ui/editors/paste_dialog.h"

#include "ui/editors/plain_text_input.h"
#include "ui/theme/theme.h"
#include "ui/views/dialog_size.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace offerbook::ui {

PasteDialog::PasteDialog(QWidget* parent) : QDialog(parent), text_(new PlainTextInput(this)), name_(new QLineEdit(this)) {
    setWindowTitle(tr("Paste a posting"));
    resizeWithinScreen(*this, {720, 520});
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(Theme::grid * 4, Theme::grid * 4, Theme::grid * 4, Theme::grid * 4);
    auto* textName = new QLabel(tr("&Text of the posting"), this);
    textName->setBuddy(text_);
    text_->setAccessibleName(tr("Text of the posting"));
    text_->setPlaceholderText(tr("Copy the whole text of the posting and paste it here, with its headings and its small print."));
    text_->setTabChangesFocus(true);
    auto* nameName = new QLabel(tr("&Name (if you like)"), this);
    nameName->setBuddy(name_);
    name_->setAccessibleName(tr("Name of the text"));
    name_->setPlaceholderText(tr("such as the address of the page"));
    read_ = new QPushButton(tr("Read it"), this);
    read_->setProperty("role", QStringLiteral("primary"));
    read_->setToolTip(tr("Ctrl+Enter"));
    read_->setEnabled(false);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(read_);
    for (QWidget* part : std::initializer_list<QWidget*>{textName, text_, nameName, name_}) lines->addWidget(part);
    lines->addLayout(buttons);
    const auto hasText = [this] { return !text_->toPlainText().trimmed().isEmpty(); };
    connect(text_, &QPlainTextEdit::textChanged, this, [this, hasText] { read_->setEnabled(hasText()); });
    connect(read_, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, this, [this] { read_->click(); });
    text_->setFocus(Qt::OtherFocusReason);
}

QString PasteDialog::text() const { return text_->toPlainText(); }
QString PasteDialog::name() const { return name_->text().simplified(); }
void PasteDialog::setText(const QString& text) {
    text_->setPlainText(text);
    // Who pastes out of habit what is there already has it once.
    text_->selectAll();
}

}  // namespace offerbook::ui
