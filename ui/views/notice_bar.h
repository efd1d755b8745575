#pragma once

#include <QFrame>

class QLabel;

namespace offerbook::ui {

/// Says what went wrong, above what one was doing, until it is put away. Never modal.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    void say(const QString& text);
    [[nodiscard]] QString text() const;

private:
    QLabel* label_;
};

}  // namespace offerbook::ui
