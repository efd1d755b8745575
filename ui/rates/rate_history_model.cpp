#include "ui/rates/rate_history_model.h"

#include "ui/bridge/strings.h"

#include <algorithm>

namespace offerbook::ui {

void RateHistoryModel::show(std::vector<RatePoint> history) {
    beginResetModel();
    history_ = std::move(history);
    digits_ = 0;
    for (const RatePoint& point : history_) digits_ = std::max(digits_, point.rate.scale());
    endResetModel();
}

int RateHistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(history_.size());
}

int RateHistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 2; }

QVariant RateHistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const RatePoint& point = history_[history_.size() - 1 - static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return toQt(index.column() == 0 ? format_->date(point.day) : format_->number(point.rate, digits_));
    if (role == Qt::TextAlignmentRole && index.column() == 1) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant RateHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return section == 0 ? tr("Day") : tr("Rate");
}

}  // namespace offerbook::ui
