#pragma once

#include "ui/session/book_session.h"

#include <QDialog>

#include <string>
#include <vector>

class QGridLayout;
class QLabel;

namespace offerbook::ui {

class DecimalEdit;

/// What a working year is taken to be where a posting does not say: hours a week, holidays and leave, one line a country of
/// the offers in view. An empty line edit means the shipped figure, which stands in it in grey. Accepting is one action of
/// the book.
class WorkingYearsDialog : public QDialog {
    Q_OBJECT
public:
    explicit WorkingYearsDialog(BookSession& session, QWidget* parent = nullptr);
    void accept() override;

private:
    struct Line {
        std::string country;
        DecimalEdit* hours;
        DecimalEdit* daysOff;
        DecimalEdit* leave;
    };
    [[nodiscard]] std::vector<std::string> countries() const;
    void addLine(QGridLayout& grid, const std::string& country);
    DecimalEdit* addFigure(QGridLayout& grid, int column, const QString& name, int most, const QString& shipped,
                           const QString& source);

    BookSession& session_;
    std::vector<Line> lines_;
    QLabel* problem_;
};

}  // namespace offerbook::ui
