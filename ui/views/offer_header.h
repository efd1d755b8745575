#pragma once

#include <QHeaderView>

namespace offerbook::ui {

/// The heads of the columns: employer, title, place, and which offer is the baseline. Dragging a head moves its column.
class OfferHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit OfferHeader(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A head was dragged; the header itself stays in order, the model moves the column.
    void moveRequested(int from, int to);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;

private:
    void takeBack(int logical, int from, int to);
    [[nodiscard]] int heightOf(int column) const;
};

}  // namespace offerbook::ui
