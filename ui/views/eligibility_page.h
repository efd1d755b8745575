#pragma once

#include "ui/models/reasons.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace offerbook::ui {

class BookSession;
class EligibilityMatrixFilter;
class EligibilityMatrixModel;

/// The Eligibility tab, for advisors: all candidates of the book by the offers in comparison. A click on a heading sorts, the
/// line above filters, a cell tells its reasons; what is shown can be copied or saved for a spreadsheet.
class EligibilityPage : public QWidget {
    Q_OBJECT
public:
    /// Asks for the file to write; empty: cancelled. Replaced by tests.
    using ChooseFile = std::function<QString(QWidget* parent, const QString& proposal)>;

    explicit EligibilityPage(BookSession& session, QWidget* parent = nullptr);
    void setChooseFile(ChooseFile choose) { chooseFile_ = std::move(choose); }
    [[nodiscard]] QTableView& table() { return *table_; }
    [[nodiscard]] EligibilityMatrixFilter& shown() { return *filter_; }

Q_SIGNALS:
    void reasonsWanted(const offerbook::ui::Reasons& reasons);
    /// A file could not be written; the sentence says why.
    void failed(const QString& why);

private:
    void build();
    void refresh();
    void fillOffers();
    void applyFilter();
    void say();
    void saveCsv();

    BookSession& session_;
    EligibilityMatrixModel* model_;
    EligibilityMatrixFilter* filter_;
    QLineEdit* words_;
    QComboBox* offer_;
    QComboBox* verdict_;
    QPushButton* copy_;
    QPushButton* save_;
    QTableView* table_;
    QLabel* state_;
    ChooseFile chooseFile_;
};

}  // namespace offerbook::ui
