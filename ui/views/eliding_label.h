#pragma once

#include <QLabel>

namespace offerbook::ui {

/// One line of words that ends in an ellipsis where there is no room for all of it; read aloud it is whole.
class ElidingLabel : public QLabel {
    Q_OBJECT
public:
    using QLabel::QLabel;
    void say(const QString& words);
    [[nodiscard]] QSize sizeHint() const override { return whole_; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();
    QString words_;
    QSize whole_;  ///< what all the words need
};

}  // namespace offerbook::ui
