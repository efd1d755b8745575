#pragma once

#include <QTableWidget>

namespace offerbook::ui {

/// The lines from gross to net. Figures have the width they need; names, rules and sources share the rest so that none of
/// their words is cut: one German word may be wider than a third of the room.
class LinesTable : public QTableWidget {
    Q_OBJECT
public:
    enum Column { number, line, amount, base, rule, source };

    explicit LinesTable(QWidget* parent);
    /// After the lines have changed.
    void fitColumns();

protected:
    void resizeEvent(QResizeEvent* event) override;
};

}  // namespace offerbook::ui
