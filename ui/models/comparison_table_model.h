#pragma once

#include "core/base/typed_id.h"
#include "ui/models/cell.h"
#include "ui/models/comparison_rows.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <vector>

namespace offerbook::ui {

class BookSession;

/// The comparison as a table: one column an offer, one row a question, group rows between them. It owns no data: cells are
/// made of the session's comparison by the row objects of comparison_rows.h. Rows and columns are inserted, moved and
/// removed one by one, never reset.
class ComparisonTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        CellRole = Qt::UserRole + 1,  ///< Cell: everything the delegate paints
        IsGroupRole,                  ///< bool: the row is the heading of a group (also from the vertical header)
        CollapsedRole,                ///< bool, of a group row
        RowKeyRole,                   ///< QString: stable key of the row, "group/pay" for headings
        OfferIdRole,                  ///< qlonglong: the posting in the column (also from the horizontal header)
        EmployerRole,                 ///< QString, horizontal header
        JobTitleRole,                 ///< QString, horizontal header
        PlaceRole,                    ///< QString, horizontal header
        BaselineRole,                 ///< bool, horizontal header: the offer the others are held against
    };

    explicit ComparisonTableModel(const BookSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Takes everything anew from the session; what stays keeps its index.
    void refresh();
    void setDifferencesOnly(bool on);
    [[nodiscard]] bool differencesOnly() const { return differencesOnly_; }
    /// Whether rows are shown to which no offer says anything; off at first.
    void setUnstatedRows(bool on);
    [[nodiscard]] bool showsUnstatedRows() const { return unstatedRows_; }
    void toggleGroup(int row);
    void setAllCollapsed(bool collapsed);

    [[nodiscard]] bool isGroup(int row) const;
    [[nodiscard]] PostingId offerAt(int column) const;
    [[nodiscard]] int columnOf(PostingId offer) const;
    [[nodiscard]] int rowOf(const QString& key) const;
    /// Why the cell shows what it shows; empty for group rows and where there is no cell.
    [[nodiscard]] std::optional<Reasons> reasonsAt(const QModelIndex& index) const;

private:
    struct RowKey {
        RowGroup group;
        const ComparisonRow* row;  ///< nullptr for the heading of the group
        friend bool operator==(const RowKey&, const RowKey&) = default;
    };
    struct Column {
        QString employer;
        QString title;
        QString place;
        bool baseline = false;
        friend bool operator==(const Column&, const Column&) = default;
    };
    using CellKey = std::pair<QString, std::int64_t>;

    [[nodiscard]] std::map<CellKey, Cell> makeCells() const;
    [[nodiscard]] std::map<std::int64_t, Column> makeColumns() const;
    [[nodiscard]] std::vector<RowKey> wantedRows() const;
    [[nodiscard]] std::vector<PostingId> wantedColumns() const;
    [[nodiscard]] bool isShown(const ComparisonRow& row) const;
    [[nodiscard]] bool isStatedSomewhere(const ComparisonRow& row) const;
    [[nodiscard]] bool differs(const ComparisonRow& row) const;
    [[nodiscard]] const Cell* cellAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant groupData(const RowKey& row, int column, int role) const;
    [[nodiscard]] QVariant columnHeader(int column, int role) const;
    [[nodiscard]] QVariant rowHeader(int row, int role) const;
    [[nodiscard]] QString cellSentence(const QModelIndex& index, const Cell& cell) const;
    void morphRows();
    void morphColumns();

    const BookSession& session_;
    std::vector<RowKey> rows_;
    std::vector<PostingId> columns_;
    std::map<CellKey, Cell> cells_;
    std::map<std::int64_t, Column> heads_;
    std::vector<RowGroup> collapsed_;
    bool differencesOnly_ = false;
    bool unstatedRows_ = false;
};

}  // namespace offerbook::ui
