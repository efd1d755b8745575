#pragma once

#include <QLayout>

#include <vector>

namespace offerbook::ui {

/// Widgets side by side, going on in the next line where the width ends: longer languages get a second line, not cut texts.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent, int gap);
    ~FlowLayout() override;

    /// The last widget stands at the right end of its line: what qualifies the others, and not one of them.
    void setLastAtRight(bool on) { lastAtRight_ = on; }

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& whole, bool apply) const;
    [[nodiscard]] static QSize sizeOf(const QLayoutItem& item, int width);
    std::vector<QLayoutItem*> items_;
    int gap_;
    bool lastAtRight_ = false;
};

}  // namespace offerbook::ui
