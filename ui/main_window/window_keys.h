#pragma once

#include <QObject>

namespace offerbook::ui {

/// Keys that are meant for the window reach it: after a dialog has closed, and where an input has nothing of its own to undo.
class WindowKeys : public QObject {
    Q_OBJECT
public:
    explicit WindowKeys(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeBack(const QObject* closed);
    QWidget* window_;
};

}  // namespace offerbook::ui
