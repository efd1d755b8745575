#pragma once

#include "ui/models/offer_list_query.h"

#include <QToolButton>

class QMenu;

namespace offerbook::ui {

/// Sorts and narrows the list at the left: by status, kind and verdict.
class ListFilterButton : public QToolButton {
    Q_OBJECT
public:
    explicit ListFilterButton(QWidget* parent = nullptr);
    [[nodiscard]] const OfferListQuery& query() const { return query_; }

Q_SIGNALS:
    void queryChanged(const OfferListQuery& query);

private:
    void addSort(QMenu* menu);
    void addKinds(QMenu* menu);
    void addStatus(QMenu* menu);
    void addVerdict(QMenu* menu);
    void tell();
    OfferListQuery query_;
};

}  // namespace offerbook::ui
