#pragma once

#include <QWidget>

class QVBoxLayout;

namespace offerbook::ui {

/// What one sees without a book: make one, open one, take a recent one, or look at the sample.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);
    /// Takes the list of recent books anew.
    void refresh();

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void bookWanted(const QString& file);

private:
    QVBoxLayout* recent_;
};

}  // namespace offerbook::ui
