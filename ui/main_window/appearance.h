#pragma once

#include <QObject>

namespace offerbook::ui {

/// Dark or light: as the system has it, or as a person chose. The choice is kept in the settings.
class Appearance : public QObject {
    Q_OBJECT
public:
    enum class Choice { system, light, dark };

    explicit Appearance(QObject* parent = nullptr);
    [[nodiscard]] Choice choice() const { return choice_; }
    void choose(Choice choice);
    /// For this run only; what is kept in the settings stays.
    void showOnce(Choice choice);

protected:
    /// The system's palette may change while the program runs.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    Choice choice_;
    bool applying_ = false;
};

}  // namespace offerbook::ui
