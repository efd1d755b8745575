#pragma once

#include <QWidget>

class QLineEdit;

namespace offerbook::ui {

class WindowActions;

/// The tool bar: paste or import, report, undo, redo, and the search field.
class ToolRow : public QWidget {
    Q_OBJECT
public:
    explicit ToolRow(const WindowActions& actions, QWidget* parent = nullptr);
    [[nodiscard]] QLineEdit* search() const { return search_; }

private:
    QLineEdit* search_;
};

}  // namespace offerbook::ui
