#pragma once

#include "core/base/typed_id.h"
#include "ui/models/offer_list_model.h"

#include <QWidget>

#include <functional>

class QListView;

namespace offerbook::ui {

class ListFilterButton;

/// The left side: the list of offers with its sorting and filtering.
class OfferPanel : public QWidget {
    Q_OBJECT
public:
    OfferPanel(BookSession& session, QWidget* parent = nullptr);
    [[nodiscard]] OfferListModel& model() { return *model_; }
    [[nodiscard]] QListView& list() { return *list_; }
    void setSearch(const QString& words);
    /// Shows the list anew. A row that is gone is no choice of the one below it: nothing is told, and nothing stays chosen.
    void refresh();
    /// The offer of the current row; not stored where it is none.
    [[nodiscard]] PostingId currentOffer() const;
    /// Marks the offer without telling `offerChosen`.
    void selectOffer(PostingId offer);

Q_SIGNALS:
    void offerChosen(offerbook::PostingId offer);
    void offerActivated(offerbook::PostingId offer);  ///< double click or Enter
    void textChosen(offerbook::DocumentId document);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keepingChoice(const std::function<void()>& change);
    void choose(const QModelIndex& index);
    OfferListModel* model_;
    QListView* list_;
    ListFilterButton* filter_;
    QString search_;
    bool quiet_ = false;
};

}  // namespace offerbook::ui
