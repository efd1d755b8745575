#pragma once

#include <QLayout>

#include <vector>

namespace offerbook::ui {

/// The parts of a value in columns, each below its label; in fewer columns where its own words would not fit.
class PartsLayout : public QLayout {
public:
    PartsLayout(QWidget* owner, int columns);
    ~PartsLayout() override;

    /// `label` may be null: a part that carries its own words.
    void addPart(QWidget* label, QWidget* part, int span);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(items_.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Part {
        QLayoutItem* label;
        QLayoutItem* field;
        int span;
    };
    struct Place {
        int row;
        int column;
        int span;
    };
    [[nodiscard]] std::vector<Part> parts() const;
    static std::vector<Place> placesIn(const std::vector<Part>& parts, int columns);
    /// The least width of each column that holds all parts whole.
    static std::vector<int> leastWidths(const std::vector<Part>& parts, int columns);
    static std::vector<int> widthsIn(const std::vector<Part>& parts, int columns, int width);
    [[nodiscard]] int columnsFor(const std::vector<Part>& parts, int width) const;
    int place(const QRect& rect, bool apply) const;

    std::vector<QLayoutItem*> items_;
    std::vector<int> spans_;  // of each item that is a part; 0: a label, of the part after it
    int columns_;
};

}  // namespace offerbook::ui
