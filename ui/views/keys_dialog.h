#pragma once

#include "ui/views/keys.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace offerbook::ui {

/// Which keys do what, by the place where they work; words typed above leave only what has all of them.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    explicit KeysDialog(const std::vector<KeyGroup>& groups, QWidget* parent = nullptr);
    /// Opens it over `parent`; it deletes itself when it is closed.
    static void openOver(QWidget* parent, const std::vector<KeyGroup>& groups);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const std::vector<KeyGroup>& groups);
    void filter(const QString& words);

    QLineEdit* search_;
    QTreeWidget* list_;
    QTreeWidgetItem* nothing_ = nullptr;
};

}  // namespace offerbook::ui
