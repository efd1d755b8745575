#pragma once

#include <QObject>

#include <optional>

namespace offerbook::ui {

/// Dark, light or of high contrast: as the system has it, or as a person chose. The choice is kept in the settings.
class Appearance : public QObject {
    Q_OBJECT
public:
    enum class Choice { system, light, dark, contrast };

    /// By its word in the settings and on the command line: "light", "dark", "contrast", "system".
    static std::optional<Choice> choiceOf(const QString& word);

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
