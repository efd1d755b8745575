#include "ui/models/eligibility_matrix_model.h"

#include "ui/bridge/strings.h"
#include "ui/models/comparison_rows.h"
#include "ui/phrases/phrases.h"
#include "ui/session/book_session.h"
#include "ui/theme/theme.h"

#include <QStringList>

#include <algorithm>

namespace offerbook::ui {
namespace {

using eligibility::Truth;

Mark markOf(Truth truth) {
    if (truth == Truth::yes) return marks::eligible();
    return truth == Truth::no ? marks::notEligible() : marks::cannotTell();
}

QColor inkOf(Truth truth) {
    const Theme theme = Theme::current();
    if (truth == Truth::yes) return theme.good;
    return truth == Truth::no ? theme.bad : theme.warn;
}

QString csvField(const QString& text) {
    QString field = text.simplified();
    // A spreadsheet takes a field that begins with one of these for a formula; a name must not become one.
    if (!field.isEmpty() && QStringLiteral("=+-@").contains(field[0])) field.prepend(QLatin1Char('\''));
    if (!field.contains(QLatin1Char(',')) && !field.contains(QLatin1Char('"'))) return field;
    return QLatin1Char('"') + field.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

}  // namespace

EligibilityMatrixModel::EligibilityMatrixModel(BookSession& session, QObject* parent)
    : QAbstractTableModel(parent), session_(session) {
    refresh();
}

int EligibilityMatrixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(candidates_.size());
}

int EligibilityMatrixModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(offers_.size()) + 1;
}

Truth EligibilityMatrixModel::truth(int row, int offer) const {
    return truths_[static_cast<std::size_t>(row)][static_cast<std::size_t>(offer)];
}

int EligibilityMatrixModel::openTo(int row) const {
    const auto& truths = truths_[static_cast<std::size_t>(row)];
    return static_cast<int>(std::count(truths.begin(), truths.end(), Truth::yes));
}

QVariant EligibilityMatrixModel::countData(int row, int role) const {
    if (role == Qt::DisplayRole) return tr("%1 of %2").arg(openTo(row)).arg(offers_.size());
    if (role == SortRole) return openTo(row);
    if (role == Qt::AccessibleTextRole) return tr("may apply to offers: %1 of %2").arg(openTo(row)).arg(offers_.size());
    return {};
}

QVariant EligibilityMatrixModel::verdictData(int row, int offer, int role) const {
    const Truth verdict = truth(row, offer);
    if (role == Qt::DisplayRole) return markOf(verdict).text();
    if (role == Qt::AccessibleTextRole) return markOf(verdict).word;
    if (role == Qt::ForegroundRole) return inkOf(verdict);
    if (role == SortRole || role == TruthRole) return static_cast<int>(verdict);
    if (role == OfferIdRole) return static_cast<qlonglong>(offerAt(offer).id.value());
    return {};
}

QVariant EligibilityMatrixModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == CandidateIdRole) return static_cast<qlonglong>(candidates_[static_cast<std::size_t>(index.row())].id.value());
    return index.column() == countColumn ? countData(index.row(), role) : verdictData(index.row(), index.column() - 1, role);
}

QVariant EligibilityMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section < 0) return {};
    if (orientation == Qt::Vertical) {
        if (section >= rowCount() || (role != Qt::DisplayRole && role != SortRole)) return {};
        return toQt(candidates_[static_cast<std::size_t>(section)].name);
    }
    if (section >= columnCount()) return {};
    if (section == countColumn) return role == Qt::DisplayRole ? QVariant(tr("May apply to")) : QVariant();
    const Posting& posting = offerAt(section - 1);
    if (role == Qt::DisplayRole) return shortName(posting);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return posting.title.hasValue() ? QStringLiteral("%1, %2").arg(shortName(posting), toQt(*posting.title))
                                        : shortName(posting);
    if (role == OfferIdRole) return static_cast<qlonglong>(posting.id.value());
    return {};
}

void EligibilityMatrixModel::refresh() {
    const ReferenceData& reference = *session_.services().reference;
    std::vector<Posting> offers;
    for (const compare::ComparableOffer& offer : session_.result().offers) offers.push_back(offer.posting);
    std::vector<eligibility::PreparedPosting> prepared;
    for (const Posting& posting : offers) prepared.emplace_back(posting, reference);
    std::vector<CandidateProfile> candidates = session_.book().candidates();
    std::vector<std::vector<Truth>> truths;
    for (const CandidateProfile& candidate : candidates) {
        const eligibility::PreparedCandidate known(candidate, session_.asOf());
        std::vector<Truth>& row = truths.emplace_back();
        for (const eligibility::PreparedPosting& posting : prepared) row.push_back(quickVerdict(posting, known, reference));
    }
    const auto sameIds = [](const auto& before, const auto& after) {
        return std::equal(before.begin(), before.end(), after.begin(), after.end(),
                          [](const auto& a, const auto& b) { return a.id == b.id; });
    };
    const bool sameShape = sameIds(candidates_, candidates) && sameIds(offers_, offers);
    if (!sameShape) beginResetModel();
    candidates_ = std::move(candidates);
    offers_ = std::move(offers);
    truths_ = std::move(truths);
    if (!sameShape) return endResetModel();
    if (rowCount() == 0) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::optional<Reasons> EligibilityMatrixModel::reasonsAt(const QModelIndex& index) const {
    if (!index.isValid() || index.column() == countColumn) return std::nullopt;
    const Posting& posting = offerAt(index.column() - 1);
    const CandidateProfile& candidate = candidates_[static_cast<std::size_t>(index.row())];
    const auto verdict = eligibility::judge(posting, candidate, *session_.services().reference, session_.asOf());
    Reasons reasons;
    reasons.heading = tr("May %1 apply?").arg(toQt(candidate.name));
    reasons.offer = headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString();
    reasons.steps = verdictSteps(verdict, session_.format());
    for (const eligibility::Reason& reason : verdict.reasons)
        if (const QString question = phrase(reason.settles, session_.format());
            !question.isEmpty() &&
            std::find(reasons.questions.begin(), reasons.questions.end(), question) == reasons.questions.end())
            reasons.questions.push_back(question);
    return reasons;
}

EligibilityMatrixFilter::EligibilityMatrixFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(EligibilityMatrixModel::SortRole);
}

void EligibilityMatrixFilter::setWords(const QString& words) {
    words_ = words.simplified();
    invalidateFilter();
}

void EligibilityMatrixFilter::setVerdict(std::optional<qlonglong> offer, std::optional<eligibility::Truth> verdict) {
    offer_ = offer;
    verdict_ = verdict;
    invalidateFilter();
}

bool EligibilityMatrixFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QAbstractItemModel& model = *sourceModel();
    const QString name = model.headerData(row, Qt::Vertical).toString();
    for (const QString& word : words_.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!name.contains(word, Qt::CaseInsensitive)) return false;
    if (!verdict_) return true;
    for (int column = 1; column < model.columnCount(parent); ++column) {
        const QModelIndex cell = model.index(row, column, parent);
        const bool asked = !offer_ || cell.data(EligibilityMatrixModel::OfferIdRole).toLongLong() == *offer_;
        if (asked && cell.data(EligibilityMatrixModel::TruthRole).toInt() == static_cast<int>(*verdict_)) return true;
    }
    return false;
}

QString matrixAsCsv(const QAbstractItemModel& shown) {
    QStringList lines;
    QStringList head{csvField(EligibilityMatrixModel::tr("Candidate"))};
    for (int column = 0; column < shown.columnCount(); ++column) {
        const QVariant whole = shown.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole);
        head << csvField((whole.isValid() ? whole : shown.headerData(column, Qt::Horizontal)).toString());
    }
    lines << head.join(QLatin1Char(','));
    for (int row = 0; row < shown.rowCount(); ++row) {
        QStringList fields{csvField(shown.headerData(row, Qt::Vertical).toString())};
        for (int column = 0; column < shown.columnCount(); ++column) {
            const QModelIndex cell = shown.index(row, column);
            const bool count = column == EligibilityMatrixModel::countColumn;
            fields << csvField(
                cell.data(count ? static_cast<int>(EligibilityMatrixModel::SortRole) : static_cast<int>(Qt::AccessibleTextRole))
                    .toString());
        }
        lines << fields.join(QLatin1Char(','));
    }
    return lines.join(QLatin1String("\r\n")) + QLatin1String("\r\n");
}

}  // namespace offerbook::ui
