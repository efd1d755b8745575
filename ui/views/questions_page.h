#pragma once

#include "ui/models/question_list.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace offerbook::ui {

class BookSession;

/// The Questions tab: every fact that neither posting nor profile states, as a question, the one that can change most first.
class QuestionsPage : public QWidget {
    Q_OBJECT
public:
    explicit QuestionsPage(const BookSession& session, QWidget* parent = nullptr);
    [[nodiscard]] QTreeWidget& list() { return *list_; }
    /// What the button copies: all that is shown.
    [[nodiscard]] QString asText() const { return questionsAsText(shown_); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void fitColumns();

    const BookSession& session_;
    QComboBox* whom_;
    QPushButton* copy_;
    QTreeWidget* list_;
    QLabel* state_;
    std::vector<AskedQuestion> shown_;
};

}  // namespace offerbook::ui
