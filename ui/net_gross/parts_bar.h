#pragma once

#include "core/compare/net_share.h"
#include "core/text/format.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace offerbook::ui {

/// A gross amount as one bar: what is left, then each tax and contribution, numbered as in the table below it.
class PartsBar : public QWidget {
    Q_OBJECT
public:
    explicit PartsBar(std::shared_ptr<const text::Formatter> format, QWidget* parent = nullptr);

    void show(std::vector<compare::NetPart> parts);
    [[nodiscard]] const std::vector<compare::NetPart>& parts() const { return parts_; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect boxOf(std::size_t index) const;
    [[nodiscard]] QString wordsOf(std::size_t index) const;
    std::shared_ptr<const text::Formatter> format_;
    std::vector<compare::NetPart> parts_;
};

}  // namespace offerbook::ui
