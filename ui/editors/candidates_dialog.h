#pragma once

#include "ui/session/book_session.h"

#include <QDialog>
#include <QPointer>

class QListWidget;
class QPushButton;

namespace offerbook::ui {

class CandidateEditor;

/// The candidates of the book: add, edit, duplicate, remove. Every act is one action of the book and can be undone.
/// Keys: Insert adds, Enter edits, Ctrl+D duplicates, Delete removes.
class CandidatesDialog : public QDialog {
    Q_OBJECT
public:
    explicit CandidatesDialog(BookSession& session, QWidget* parent = nullptr);

    [[nodiscard]] CandidateId current() const;
    [[nodiscard]] CandidateEditor* editor() const { return editor_; }

public Q_SLOTS:
    void add();
    void edit();
    void duplicate();
    void remove();

private:
    void fill();
    void open(const CandidateProfile& profile);
    [[nodiscard]] QString describe(const CandidateProfile& candidate) const;

    BookSession& session_;
    QListWidget* list_ = nullptr;
    QPushButton* edit_ = nullptr;
    QPushButton* duplicate_ = nullptr;
    QPushButton* remove_ = nullptr;
    QPointer<CandidateEditor> editor_;
};

}  // namespace offerbook::ui
