#pragma once

#include <QToolButton>

namespace offerbook::ui {

/// One part of the lens: a quiet word and the value in bold, "pay  net", with a menu of the other values.
class LensButton : public QToolButton {
    Q_OBJECT
public:
    LensButton(const QString& word, const QString& description, QWidget* parent = nullptr);
    void setValue(const QString& value);
    [[nodiscard]] QString value() const { return value_; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString word_;
    QString value_;
};

}  // namespace offerbook::ui
