#include "ui/models/comparison_table_model.h"

#include "ui/bridge/strings.h"
#include "ui/models/morph.h"
#include "ui/phrases/value_text.h"
#include "ui/session/book_session.h"

#include <algorithm>

namespace offerbook::ui {
namespace {

QString groupKey(RowGroup group) { return QStringLiteral("group/%1").arg(static_cast<int>(group)); }

QString placeOf(const Posting& posting) {
    if (!posting.locations.hasValue() || posting.locations->empty()) return {};
    const Location& first = posting.locations->front();
    QString place = toQt(first.city);
    if (!first.country.empty()) place += (place.isEmpty() ? QString() : QStringLiteral(" ")) + toQt(first.country);
    if (posting.locations->size() > 1) place += QStringLiteral(" +%1").arg(posting.locations->size() - 1);
    return place;
}

}  // namespace

ComparisonTableModel::ComparisonTableModel(const BookSession& session, QObject* parent)
    : QAbstractTableModel(parent), session_(session) {
    refresh();
}

int ComparisonTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ComparisonTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

bool ComparisonTableModel::isGroup(int row) const {
    return row >= 0 && row < rowCount() && rows_[static_cast<std::size_t>(row)].row == nullptr;
}

PostingId ComparisonTableModel::offerAt(int column) const {
    return column >= 0 && column < columnCount() ? columns_[static_cast<std::size_t>(column)] : PostingId();
}

int ComparisonTableModel::columnOf(PostingId offer) const {
    const auto found = std::find(columns_.begin(), columns_.end(), offer);
    return found == columns_.end() ? -1 : static_cast<int>(found - columns_.begin());
}

int ComparisonTableModel::rowOf(const QString& key) const {
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (rows_[i].row != nullptr ? rows_[i].row->key == key : groupKey(rows_[i].group) == key) return static_cast<int>(i);
    return -1;
}

const Cell* ComparisonTableModel::cellAt(const QModelIndex& index) const {
    if (!index.isValid() || !checkIndex(index) || isGroup(index.row())) return nullptr;
    const auto found = cells_.find({rows_[static_cast<std::size_t>(index.row())].row->key, offerAt(index.column()).value()});
    return found == cells_.end() ? nullptr : &found->second;
}

QVariant ComparisonTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    const RowKey& row = rows_[static_cast<std::size_t>(index.row())];
    if (role == OfferIdRole) return static_cast<qlonglong>(offerAt(index.column()).value());
    if (row.row == nullptr) return groupData(row, index.column(), role);
    const Cell* cell = cellAt(index);
    if (cell == nullptr) return {};
    static const std::map<int, std::function<QVariant(const Cell&)>> readers = {
        {Qt::DisplayRole,
         [](const Cell& one) { return one.main.isEmpty() && !one.marks.empty() ? one.marks.front().word : one.main; }},
        {Qt::ToolTipRole, [](const Cell& one) { return one.plainText().replace(QLatin1String("; "), QLatin1String("\n")); }},
        {CellRole, [](const Cell& one) { return QVariant::fromValue(one); }},
        {IsGroupRole, [](const Cell&) { return false; }},
    };
    if (role == RowKeyRole) return row.row->key;
    if (role == Qt::AccessibleTextRole) return cellSentence(index, *cell);
    const auto reader = readers.find(role);
    return reader == readers.end() ? QVariant() : reader->second(*cell);
}

QString ComparisonTableModel::cellSentence(const QModelIndex& index, const Cell& cell) const {
    const QString offer = columnHeader(index.column(), EmployerRole).toString();
    return QStringLiteral("%1, %2: %3").arg(offer, rowHeader(index.row(), Qt::DisplayRole).toString(), cell.plainText());
}

QVariant ComparisonTableModel::groupData(const RowKey& row, int column, int role) const {
    const bool collapsed = std::find(collapsed_.begin(), collapsed_.end(), row.group) != collapsed_.end();
    const QString title = groupTitle(row.group, session_.comparison().settings);
    if (role == IsGroupRole) return true;
    if (role == CollapsedRole) return collapsed;
    if (role == RowKeyRole) return groupKey(row.group);
    if (role == Qt::AccessibleTextRole)
        return collapsed ? tr("%1, group, collapsed").arg(title) : tr("%1, group, expanded").arg(title);
    if (role == Qt::DisplayRole && column < 0) return title;
    return {};
}

QVariant ComparisonTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal ? columnHeader(section, role) : rowHeader(section, role);
}

QVariant ComparisonTableModel::columnHeader(int column, int role) const {
    const PostingId offer = offerAt(column);
    const auto found = heads_.find(offer.value());
    if (found == heads_.end()) return {};
    const Column& head = found->second;
    switch (role) {
        case Qt::DisplayRole:
        case EmployerRole: return head.employer;
        case JobTitleRole: return head.title;
        case PlaceRole: return head.place;
        case BaselineRole: return head.baseline;
        case OfferIdRole: return static_cast<qlonglong>(offer.value());
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole: return QStringList{head.employer, head.title, head.place}.join(QLatin1String(", "));
        default: return {};
    }
}

QVariant ComparisonTableModel::rowHeader(int row, int role) const {
    if (row < 0 || row >= rowCount()) return {};
    const RowKey& key = rows_[static_cast<std::size_t>(row)];
    if (key.row == nullptr) return groupData(key, -1, role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return key.row->title(session_.comparison().settings);
    if (role == IsGroupRole) return false;
    return role == RowKeyRole ? QVariant(key.row->key) : QVariant();
}

std::optional<Reasons> ComparisonTableModel::reasonsAt(const QModelIndex& index) const {
    if (cellAt(index) == nullptr) return std::nullopt;
    const compare::Comparison& comparison = session_.result();
    for (std::size_t i = 0; i < comparison.offers.size(); ++i)
        if (comparison.offers[i].posting.id == offerAt(index.column()))
            return reasonsOf(*rows_[static_cast<std::size_t>(index.row())].row, {comparison, i, session_.format()});
    return std::nullopt;
}

std::map<ComparisonTableModel::CellKey, Cell> ComparisonTableModel::makeCells() const {
    std::map<CellKey, Cell> cells;
    const compare::Comparison& comparison = session_.result();
    for (const ComparisonRow& row : comparisonRows())
        for (std::size_t i = 0; i < comparison.offers.size(); ++i)
            cells.emplace(CellKey{row.key, comparison.offers[i].posting.id.value()},
                          row.cell({comparison, i, session_.format()}));
    return cells;
}

std::map<std::int64_t, ComparisonTableModel::Column> ComparisonTableModel::makeColumns() const {
    std::map<std::int64_t, Column> heads;
    const compare::Comparison& comparison = session_.result();
    for (std::size_t i = 0; i < comparison.offers.size(); ++i) {
        const Posting& posting = comparison.offers[i].posting;
        const QString title = posting.title.hasValue() ? toQt(*posting.title) : QString();
        const QString name = shortName(posting);
        heads.emplace(posting.id.value(),
                      Column{name, title == name ? QString() : title, placeOf(posting), comparison.baseline == i});
    }
    return heads;
}

std::vector<PostingId> ComparisonTableModel::wantedColumns() const {
    std::vector<PostingId> wanted;
    for (const compare::ComparableOffer& offer : session_.result().offers) wanted.push_back(offer.posting.id);
    return wanted;
}

bool ComparisonTableModel::differs(const ComparisonRow& row) const {
    const Cell* first = nullptr;
    for (const PostingId offer : wantedColumns()) {
        const auto found = cells_.find({row.key, offer.value()});
        if (found == cells_.end()) continue;
        if (first != nullptr && found->second.plainText() != first->plainText()) return true;
        first = &found->second;
    }
    return false;
}

bool ComparisonTableModel::isStatedSomewhere(const ComparisonRow& row) const {
    for (const PostingId offer : wantedColumns()) {
        const auto found = cells_.find({row.key, offer.value()});
        if (found != cells_.end() && !found->second.isNotStated()) return true;
    }
    return false;
}

bool ComparisonTableModel::isShown(const ComparisonRow& row) const {
    return (unstatedRows_ || isStatedSomewhere(row)) && (!differencesOnly_ || differs(row));
}

std::vector<ComparisonTableModel::RowKey> ComparisonTableModel::wantedRows() const {
    std::vector<RowKey> wanted;
    if (session_.result().offers.empty()) return wanted;
    for (const RowGroup group : rowGroups()) {
        if (group == RowGroup::horizon && !session_.result().horizon) continue;
        wanted.push_back({group, nullptr});
        if (std::find(collapsed_.begin(), collapsed_.end(), group) != collapsed_.end()) continue;
        for (const ComparisonRow& row : comparisonRows())
            if (row.group == group && isShown(row)) wanted.push_back({group, &row});
    }
    return wanted;
}

void ComparisonTableModel::morphRows() {
    morph(rows_, wantedRows(),
          {.beginRemove = [this](int at) { beginRemoveRows({}, at, at); },
           .endRemove = [this] { endRemoveRows(); },
           .beginInsert = [this](int at) { beginInsertRows({}, at, at); },
           .endInsert = [this] { endInsertRows(); },
           .beginMove = [this](int from, int to) { beginMoveRows({}, from, from, {}, to); },
           .endMove = [this] { endMoveRows(); }});
}

void ComparisonTableModel::morphColumns() {
    morph(columns_, wantedColumns(),
          {.beginRemove = [this](int at) { beginRemoveColumns({}, at, at); },
           .endRemove = [this] { endRemoveColumns(); },
           .beginInsert = [this](int at) { beginInsertColumns({}, at, at); },
           .endInsert = [this] { endInsertColumns(); },
           .beginMove = [this](int from, int to) { beginMoveColumns({}, from, from, {}, to); },
           .endMove = [this] { endMoveColumns(); }});
}

void ComparisonTableModel::refresh() {
    cells_ = makeCells();
    heads_ = makeColumns();
    morphColumns();
    morphRows();
    if (rows_.empty() || columns_.empty()) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void ComparisonTableModel::setDifferencesOnly(bool on) {
    differencesOnly_ = on;
    morphRows();
}

void ComparisonTableModel::setUnstatedRows(bool on) {
    unstatedRows_ = on;
    morphRows();
}

void ComparisonTableModel::toggleGroup(int row) {
    if (!isGroup(row)) return;
    const RowGroup group = rows_[static_cast<std::size_t>(row)].group;
    const auto found = std::find(collapsed_.begin(), collapsed_.end(), group);
    if (found == collapsed_.end())
        collapsed_.push_back(group);
    else
        collapsed_.erase(found);
    morphRows();
    Q_EMIT headerDataChanged(Qt::Vertical, row, row);
    if (columnCount() > 0) Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void ComparisonTableModel::setAllCollapsed(bool collapsed) {
    collapsed_.clear();
    if (collapsed) collapsed_.assign(rowGroups().begin(), rowGroups().end());
    morphRows();
    if (rowCount() > 0) Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

}  // namespace offerbook::ui
