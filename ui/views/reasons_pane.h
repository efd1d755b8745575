#pragma once

#include "ui/models/reasons.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace offerbook::ui {

/// The right pane: why the chosen cell shows what it shows, rung by rung, with warnings and questions. Never modal.
class ReasonsPane : public QScrollArea {
    Q_OBJECT
public:
    explicit ReasonsPane(QWidget* parent = nullptr);
    void show(const Reasons& reasons);
    /// What is said while nothing is chosen.
    void clear();
    [[nodiscard]] const Reasons& shown() const { return reasons_; }
    using QWidget::show;

private:
    QLabel* addLabel(QVBoxLayout* layout, const QString& text, const char* role, double size, bool bold = false);
    QLabel* addWords(QVBoxLayout* layout, const QString& text, const char* role, double size, bool bold = false);
    void addLines(QVBoxLayout* layout, const std::vector<ReasonLine>& lines);
    void addLine(QVBoxLayout* layout, const ReasonLine& line);
    void addSteps(QVBoxLayout* layout);
    void addWarnings(QVBoxLayout* layout);
    void addQuestions(QVBoxLayout* layout);
    [[nodiscard]] QVBoxLayout* freshContent();

    Reasons reasons_;
};

}  // namespace offerbook::ui
