#pragma once

#include "ui/report/report_job.h"
#include "ui/session/book_session.h"

#include <QDialog>

#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPrinter;
class QPushButton;

namespace offerbook::ui {

/// What the dialog asks of the world outside; tests answer in its place.
struct ReportQuestions {
    /// The file to write; empty: cancelled.
    std::function<QString(QWidget*, const QString& proposal)> file;
    /// Whether to print, after the person chose how.
    std::function<bool(QWidget*, QPrinter&)> print;
    /// Shows the pages before printing.
    std::function<void(QWidget*, const PagedReport&)> preview;
    static ReportQuestions dialogs();
};

/// Paper, whether the candidate is named, how many pages it makes; then a file or a printer. Making and writing run off the
/// window's thread, on copies, and the file appears whole or not at all.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ReportDialog(const BookSession& session, QWidget* parent = nullptr,
                          ReportQuestions questions = ReportQuestions::dialogs());
    ~ReportDialog() override;

    [[nodiscard]] Paper paper() const;
    /// Pages that would be made; 0 while it is not known.
    [[nodiscard]] int pageCount() const;
    /// The file that was written; empty: none was.
    [[nodiscard]] const QString& written() const { return written_; }

private:
    void makeAnew();
    void take(std::shared_ptr<const MadeReport> report);
    void save();
    void saved(const Expected<void, QString>& result, const QString& file);
    void print();
    void setBusy(bool busy);
    [[nodiscard]] QString proposedName() const;

    const BookSession& session_;
    ReportQuestions questions_;
    QComboBox* paper_;
    QCheckBox* anonymous_;
    QLabel* state_;
    QPushButton* save_;
    QPushButton* print_;
    QPushButton* preview_;
    std::shared_ptr<const MadeReport> report_;
    int asked_ = 0;  ///< counts the reports asked for: one that comes late is not shown
    QString written_;
};

/// Shows the dialog; true where a file was written.
bool exportReport(QWidget* parent, const BookSession& session);
/// Makes the report for the paper that is usual here and asks for a printer; true where it was printed.
bool printReport(QWidget* parent, const BookSession& session);

/// Letter where the reader's formats are of a country that uses it, else A4.
Paper usualPaper(const text::Formatter& format);

}  // namespace offerbook::ui
