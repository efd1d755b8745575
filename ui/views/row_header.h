#pragma once

#include <QHeaderView>

namespace offerbook::ui {

/// The frozen first column: what each row asks. A heading of a group is painted as one band with the table beside it, and a
/// click on it opens or closes the group.
class RowHeader : public QHeaderView {
    Q_OBJECT
public:
    static constexpr int width = 120;

    explicit RowHeader(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {width, 0}; }
    /// The height a row's title needs.
    [[nodiscard]] int titleHeight(int row) const;
    /// Paints the band of a group; `rect` begins at the header's left edge, wherever that is on `painter`.
    static void paintGroup(QPainter& painter, const QRect& rect, const QString& title, bool collapsed, bool focused);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int row) const override;
};

}  // namespace offerbook::ui
