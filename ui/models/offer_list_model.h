#pragma once

#include "ui/models/cell.h"
#include "ui/models/offer_list_query.h"

#include <QAbstractListModel>

#include <map>
#include <vector>

namespace offerbook::ui {

class BookSession;

/// The list at the left: what is compared, what else there is, benchmarks and other texts, under headings. A check box puts
/// an offer into the comparison. Rows move and change one by one, never by a reset.
class OfferListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 1,  ///< Kind
        SublineRole,                  ///< QString: "CERN · Geneva CH"
        MarksRole,                    ///< std::vector<Mark>
        SnippetRole,                  ///< QString: where the search hit, matches between U+0002 and U+0003
        OfferIdRole,                  ///< qlonglong: the posting; 0 for others
        DocumentIdRole,               ///< qlonglong: the text; 0 for headings
    };
    enum class Kind { heading, offer, text };

    explicit OfferListModel(BookSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    void refresh();
    void setQuery(const OfferListQuery& query);
    [[nodiscard]] const OfferListQuery& query() const { return query_; }
    [[nodiscard]] QModelIndex indexOf(PostingId offer) const;

private:
    struct Item {
        Kind kind = Kind::heading;
        QString title;
        QString subline;
        QString snippet;
        std::vector<Mark> marks;
        bool compared = false;
        std::int64_t posting = 0;
        std::int64_t document = 0;
        friend bool operator==(const Item&, const Item&) = default;
    };
    /// Headings have the kinds' own small numbers, offers and texts their ids.
    struct Key {
        Kind kind;
        std::int64_t id;
        friend auto operator<=>(const Key&, const Key&) = default;
    };
    using Items = std::vector<std::pair<Key, Item>>;

    [[nodiscard]] static Item heading(const QString& title);
    [[nodiscard]] Items everything() const;
    [[nodiscard]] Items found() const;
    [[nodiscard]] Item offerItem(const book::PostingSummary& summary) const;
    [[nodiscard]] Item textItem(const book::DocumentSummary& summary) const;
    [[nodiscard]] bool isWanted(const book::PostingSummary& summary) const;
    [[nodiscard]] bool isCompared(PostingId offer) const;
    [[nodiscard]] std::optional<eligibility::Truth> verdictOf(PostingId offer) const;
    void addTexts(Items& items) const;
    [[nodiscard]] const Item* itemAt(const QModelIndex& index) const;
    void show(const Items& items);

    BookSession& session_;
    OfferListQuery query_;
    std::vector<Key> rows_;
    std::map<Key, Item> items_;
    mutable std::map<PostingId, std::optional<eligibility::Truth>> verdicts_;  ///< judged once a change
};

}  // namespace offerbook::ui

Q_DECLARE_METATYPE(std::vector<offerbook::ui::Mark>)
