#include "ui/editors/parts_grid.h"

#include "ui/theme/theme.h"

namespace offerbook::ui {

void tellEdits(QWidget* input, ValueEditorBase* owner) {
    if (auto* line = qobject_cast<QLineEdit*>(input)) {
        QObject::connect(line, &QLineEdit::textEdited, owner, &ValueEditorBase::edited);
    } else if (auto* combo = qobject_cast<QComboBox*>(input)) {
        QObject::connect(combo, &QComboBox::currentIndexChanged, owner, &ValueEditorBase::edited);
        if (combo->isEditable()) QObject::connect(combo, &QComboBox::editTextChanged, owner, &ValueEditorBase::edited);
    } else if (auto* check = qobject_cast<QCheckBox*>(input)) {
        QObject::connect(check, &QCheckBox::toggled, owner, &ValueEditorBase::edited);
    } else if (auto* nested = qobject_cast<ValueEditorBase*>(input)) {
        QObject::connect(nested, &ValueEditorBase::edited, owner, &ValueEditorBase::edited);
    }
}

PartsGrid::PartsGrid(ValueEditorBase* owner, int columns) : owner_(owner), grid_(new QGridLayout(owner)), columns_(columns) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(Theme::grid * 2);
    grid_->setVerticalSpacing(Theme::grid / 2);
    for (int column = 0; column < columns; ++column) grid_->setColumnStretch(column, 1);
}

void PartsGrid::add(const QString& label, QWidget* part, int span) {
    auto* words = new QLabel(label, owner_);
    words->setProperty("role", QStringLiteral("muted"));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    words->setBuddy(part);
    part->setAccessibleName(label);
    place(words, part, span);
}

void PartsGrid::add(QCheckBox* part, int span) {
    part->setAccessibleName(part->text());
    place(nullptr, part, span);
}

void PartsGrid::place(QWidget* label, QWidget* part, int span) {
    if (column_ + span > columns_) {
        column_ = 0;
        row_ += 2;
    }
    if (label != nullptr) grid_->addWidget(label, row_, column_, 1, span);
    grid_->addWidget(part, row_ + 1, column_, 1, span);
    column_ += span;
    tellEdits(part, owner_);
}

}  // namespace offerbook::ui
