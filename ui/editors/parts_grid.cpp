#include "ui/editors/parts_grid.h"

#include "ui/editors/parts_layout.h"

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

PartsGrid::PartsGrid(ValueEditorBase* owner, int columns) : owner_(owner), layout_(new PartsLayout(owner, columns)) {}

void PartsGrid::add(const QString& label, QWidget* part, int span) {
    auto* words = new QLabel(label, owner_);
    words->setProperty("role", QStringLiteral("muted"));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    words->setBuddy(part);
    part->setAccessibleName(label);
    layout_->addPart(words, part, span);
    tellEdits(part, owner_);
}

void PartsGrid::add(QCheckBox* part, int span) {
    part->setAccessibleName(part->text());
    layout_->addPart(nullptr, part, span);
    tellEdits(part, owner_);
}

}  // namespace offerbook::ui
