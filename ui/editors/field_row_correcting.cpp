#include "ui/editors/field_row.h"

#include "ui/theme/theme.h"
#include "ui/views/tab_order.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

// Correcting a field in its row: the editor opens below the value and stays open, with what was typed, until its input is
// taken or given up.
namespace offerbook::ui {

void FieldRow::startCorrecting() {
    if (input_) return;
    Q_EMIT chosen();
    inputFrame_ = new QWidget(this);
    auto* lines = new QVBoxLayout(inputFrame_);
    lines->setContentsMargins(0, Theme::grid, 0, 0);
    input_ = field_.makeInput(posting_, context_, inputFrame_);
    lines->addWidget(input_->widget());
    problem_ = new QLabel(inputFrame_);
    problem_->setWordWrap(true);
    problem_->setProperty("role", QStringLiteral("bad"));
    problem_->hide();
    lines->addWidget(problem_);
    auto* buttons = new QHBoxLayout;
    auto* take = new QPushButton(tr("Save"), inputFrame_);
    take->setToolTip(tr("Ctrl+Enter"));
    auto* leave = new QPushButton(tr("Cancel"), inputFrame_);
    leave->setToolTip(tr("Escape"));
    for (QPushButton* button : {take, leave}) {
        button->setAutoDefault(false);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(button->text(), fieldLabel(field_.key())));
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    lines->addLayout(buttons);
    layout_->addWidget(inputFrame_);
    actions_->hide();
    sentences_->hide();  // the editor shows them
    connect(take, &QPushButton::clicked, this, &FieldRow::finishCorrecting);
    connect(leave, &QPushButton::clicked, this, &FieldRow::cancelCorrecting);
    connect(input_->widget(), &ValueEditorBase::edited, this, [this] {
        if (!problem_->isHidden()) problem_->setText(input_->widget()->problem());
    });
    inputFrame_->installEventFilter(this);
    inputFrame_->show();
    orderTabs(this);
    focusFirst(input_->widget());
    // What is typed now takes the place of what is wrong.
    if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget()); line != nullptr && isAncestorOf(line))
        line->selectAll();
}

QString FieldRow::problem() const { return input_ && !problem_->isHidden() ? problem_->text() : QString(); }

bool FieldRow::finishCorrecting() {
    if (!input_) return true;
    const auto changed = input_->corrected(posting_);
    if (!changed) {
        problem_->setText(QStringLiteral("! ") + changed.error());
        problem_->show();
        return false;
    }
    closeInput();
    Q_EMIT corrected(*changed);
    return true;
}

void FieldRow::cancelCorrecting() {
    if (input_) closeInput();
}

void FieldRow::closeInput() {
    input_.reset();
    inputFrame_->hide();
    inputFrame_->deleteLater();
    inputFrame_ = nullptr;
    sentences_->setVisible(!view_.sentences.empty());
    setFocus(Qt::OtherFocusReason);
    setChosen(isChosen_);
}

/// Keys that inputs leave to their surroundings end up at the frame.
bool FieldRow::eventFilter(QObject* watched, QEvent* event) {
    if (watched != inputFrame_ || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (pressesFocusedButton(*key)) return true;
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) return cancelCorrecting(), true;
    if (enter) return finishCorrecting(), true;
    return true;  // everything else stays inside: Delete in an empty line must not clear the field
}

}  // namespace offerbook::ui
