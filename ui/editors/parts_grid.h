#pragma once

#include "ui/editors/value_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace offerbook::ui {

/// Lays the parts of a value out in columns, each under its own label, and tells the editor of every edit. Every part gets
/// its label as buddy and as accessible name.
class PartsGrid {
public:
    PartsGrid(ValueEditorBase* owner, int columns);

    /// The next part; `span` columns wide.
    void add(const QString& label, QWidget* part, int span = 1);
    /// A part that carries its own words.
    void add(QCheckBox* part, int span = 1);

private:
    void place(QWidget* label, QWidget* part, int span);
    ValueEditorBase* owner_;
    QGridLayout* grid_;
    int columns_;
    int row_ = 0;
    int column_ = 0;
};

/// Every edit of the input is an edit of the value.
void tellEdits(QWidget* input, ValueEditorBase* owner);

}  // namespace offerbook::ui
