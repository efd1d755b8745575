#pragma once

#include "ui/editors/reread_reading.h"
#include "ui/session/book_session.h"

#include <QDialog>

#include <map>
#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace offerbook::ui {

/// What a newer reading of stored texts would change, posting by posting and field by field: the value in the book, the value
/// read now, and the words it stands in. A person ticks what to take; all that is taken is one action. What a person typed or
/// confirmed keeps its value: such a line only notes the other reading beside it. Keys: Space ticks a line, Ctrl+A ticks all,
/// Ctrl+S takes what is ticked.
class RereadDialog : public QDialog {
    Q_OBJECT
public:
    RereadDialog(BookSession& session, std::vector<RereadResult> results, QWidget* parent = nullptr);

    [[nodiscard]] QTreeWidget* tree() const { return tree_; }
    [[nodiscard]] int tickedCount() const;

public Q_SLOTS:
    void tickAll();
    /// Writes what is ticked as one action; the dialog stays where the book refuses.
    void takeTicked();

private:
    /// One line: a field, or all fields of a posting of which only the evidence is another.
    struct Line {
        std::size_t result;
        std::vector<std::string> keys;
    };
    void build();
    void fill();
    /// "Read again: 3 postings. …"
    [[nodiscard]] static QString readAgain(std::size_t all, int same);
    void addPosting(std::size_t index);
    void addLine(QTreeWidgetItem* above, Line line, const QStringList& words, const QString& quotes);
    void showCount();

    BookSession& session_;
    std::vector<RereadResult> results_;
    std::map<QTreeWidgetItem*, Line> lines_;
    QTreeWidget* tree_ = nullptr;
    QLabel* summary_ = nullptr;
    QLabel* count_ = nullptr;
    QPushButton* all_ = nullptr;
    QPushButton* leave_ = nullptr;
    QPushButton* take_ = nullptr;
};

}  // namespace offerbook::ui
