#pragma once

#include "ui/editors/value_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace offerbook::ui {

class PartsLayout;

/// Lays the parts of a value out in columns, fewer where there is little width, each under its own label, and tells the
/// editor of every edit. Every part gets its label as buddy and as accessible name.
class PartsGrid {
public:
    PartsGrid(ValueEditorBase* owner, int columns);

    /// The next part; `span` columns wide.
    void add(const QString& label, QWidget* part, int span = 1);
    /// A part that carries its own words.
    void add(QCheckBox* part, int span = 1);

private:
    ValueEditorBase* owner_;
    PartsLayout* layout_;
};

/// Every edit of the input is an edit of the value.
void tellEdits(QWidget* input, ValueEditorBase* owner);

}  // namespace offerbook::ui
