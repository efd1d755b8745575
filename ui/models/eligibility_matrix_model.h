#pragma once

#include "core/eligibility/matrix.h"
#include "core/eligibility/verdict.h"
#include "ui/models/reasons.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace offerbook::ui {

class BookSession;

/// Who may apply to what: one row a candidate of the book, one column an offer in comparison, the first column how many of the
/// offers are open to the person. All by the day asked about.
class EligibilityMatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole + 1,  ///< what columns are sorted by: names by their folded text, verdicts no < open < yes
        TruthRole,                    ///< eligibility::Truth as int; invalid in the first column
        CandidateIdRole,              ///< qlonglong
        OfferIdRole,                  ///< qlonglong; invalid in the first column
    };
    /// The column of the count; offers follow.
    static constexpr int countColumn = 0;

    explicit EligibilityMatrixModel(BookSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void refresh();
    /// Why a cell says what it says; nothing for the first column.
    [[nodiscard]] std::optional<Reasons> reasonsAt(const QModelIndex& index) const;

private:
    [[nodiscard]] eligibility::Truth truth(int row, int offer) const;
    [[nodiscard]] int openTo(int row) const;
    [[nodiscard]] QVariant countData(int row, int role) const;
    [[nodiscard]] QVariant verdictData(int row, int offer, int role) const;
    [[nodiscard]] const Posting& offerAt(int offer) const { return offers_[static_cast<std::size_t>(offer)]; }

    BookSession& session_;
    std::vector<CandidateProfile> candidates_;
    std::vector<Posting> offers_;
    std::vector<std::vector<eligibility::Truth>> truths_;  ///< by candidate, by offer
};

/// Sorts, and shows only whom is asked for: by words of the name, and by "who has this verdict on this offer (or on any)".
class EligibilityMatrixFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit EligibilityMatrixFilter(QObject* parent = nullptr);
    void setWords(const QString& words);
    /// `offer`: its id; empty: any of the offers.
    void setVerdict(std::optional<qlonglong> offer, std::optional<eligibility::Truth> verdict);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString words_;
    std::optional<qlonglong> offer_;
    std::optional<eligibility::Truth> verdict_;
};

/// What is shown as a file for spreadsheets (RFC 4180, UTF-8): one line a candidate, the words of the verdicts.
QString matrixAsCsv(const QAbstractItemModel& shown);

}  // namespace offerbook::ui
