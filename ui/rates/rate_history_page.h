#pragma once

#include "core/money/rate_history.h"
#include "ui/session/book_session.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QTableView;

namespace offerbook::ui {

class RateChart;
class RateHistoryModel;

/// One pair of currencies over time: a chart with the rate that is used marked in it, the same in words, and every day in a
/// table.
class RateHistoryPage : public QWidget {
    Q_OBJECT
public:
    /// `choice` answers which rates are chosen just now.
    RateHistoryPage(BookSession& session, std::function<RateChoice()> choice, QWidget* parent = nullptr);

    /// Takes rates and choice anew.
    void refresh();

private:
    QWidget* buildControls();
    QWidget* buildTable();
    void fillCurrencies();
    void fillPeriods();
    void choosePair();
    [[nodiscard]] std::optional<RatePeriod> periodInView() const;
    [[nodiscard]] QString describe(const std::vector<RatePoint>& history, const QString& used) const;
    [[nodiscard]] QString usedWords(const ExchangeRate& rate) const;

    BookSession& session_;
    std::function<RateChoice()> choice_;
    QComboBox* from_ = nullptr;
    QComboBox* to_ = nullptr;
    QComboBox* period_ = nullptr;
    RateChart* chart_ = nullptr;
    QLabel* words_ = nullptr;
    QTableView* table_ = nullptr;
    RateHistoryModel* model_ = nullptr;
};

}  // namespace offerbook::ui
