#pragma once

#include "core/candidate/europass.h"
#include "ui/session/book_session.h"

#include <QDialog>
#include <QPointer>
#include <QString>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;

namespace offerbook::ui {

class CandidateEditor;

/// Which files the dialog reads and writes; tests answer in its place. Empty: cancelled.
struct CandidateFiles {
    std::function<QString(QWidget*)> toRead;
    std::function<QString(QWidget*, const QString& proposal, const QString& kinds)> toWrite;
    static CandidateFiles dialogs();
};

/// The candidates of the book: add, edit, duplicate, remove; read from and written to JSON Resume and Europass, an anonymised
/// copy for papers that leave the house. Every act on the book is one action and can be undone. Keys: Insert adds, Enter edits,
/// Ctrl+D duplicates, Delete removes.
class CandidatesDialog : public QDialog {
    Q_OBJECT
public:
    explicit CandidatesDialog(BookSession& session, QWidget* parent = nullptr, CandidateFiles files = CandidateFiles::dialogs());

    [[nodiscard]] CandidateId current() const;
    [[nodiscard]] CandidateEditor* editor() const { return editor_; }

public Q_SLOTS:
    void add();
    void edit();
    void duplicate();
    void remove();
    void importFile();
    /// As JSON Resume, which holds everything.
    void exportFile();
    /// What the form has no place for is said below the list.
    void exportAs(offerbook::PersonFormat format);
    /// Adds a copy without what tells who it is, under a name of its own.
    void anonymise();

public:
    /// What the last act had to say: what could not be read, or what was kept in the notes.
    [[nodiscard]] QString saying() const;

private:
    void fill();
    void makeExportMenu();
    void say(const QString& words);
    void choose(CandidateId id);
    void open(const CandidateProfile& profile);
    [[nodiscard]] QString describe(const CandidateProfile& candidate) const;

    BookSession& session_;
    QListWidget* list_ = nullptr;
    QPushButton* edit_ = nullptr;
    QPushButton* duplicate_ = nullptr;
    QPushButton* remove_ = nullptr;
    QPushButton* export_ = nullptr;
    QPushButton* anonymise_ = nullptr;
    QLabel* says_ = nullptr;
    CandidateFiles files_;
    QPointer<CandidateEditor> editor_;
};

}  // namespace offerbook::ui
