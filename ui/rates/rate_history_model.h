#pragma once

#include "core/money/rate_history.h"
#include "core/text/format.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace offerbook::ui {

/// The days behind the chart of a pair, the newest first: the day and the rate.
class RateHistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RateHistoryModel(std::shared_ptr<const text::Formatter> format, QObject* parent = nullptr)
        : QAbstractTableModel(parent), format_(std::move(format)) {}

    /// `history` is the oldest first.
    void show(std::vector<RatePoint> history);
    [[nodiscard]] const std::vector<RatePoint>& history() const { return history_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const text::Formatter> format_;
    std::vector<RatePoint> history_;
    int digits_ = 0;  ///< after the point, the same for all
};

}  // namespace offerbook::ui
