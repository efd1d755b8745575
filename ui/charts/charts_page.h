#pragma once

#include "ui/charts/horizon_chart_view.h"
#include "ui/charts/pay_chart_view.h"
#include "ui/charts/pay_gap_section.h"
#include "ui/session/book_session.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace offerbook::ui {

/// The Charts tab: the pay of the offers in comparison, always as the lens sees them, and with a horizon what they have paid
/// in the course of it; each with its explanation in words and a button that saves it as a picture.
class ChartsPage : public QWidget {
    Q_OBJECT
public:
    /// Asks for the file to write; empty: cancelled. Replaced by tests.
    using ChooseFile = std::function<QString(QWidget* parent, const QString& proposal)>;

    explicit ChartsPage(const BookSession& session, QWidget* parent = nullptr);
    void setChooseFile(ChooseFile choose) { chooseFile_ = std::move(choose); }
    [[nodiscard]] PayChartView* chart() const { return chart_; }
    [[nodiscard]] PayGapSection* gap() const { return gap_; }
    [[nodiscard]] HorizonChartView* overTime() const { return overTime_; }

Q_SIGNALS:
    /// A picture could not be written; the sentence says why.
    void failed(const QString& why);

private:
    void refresh();
    void refreshOverTime();
    void saveAsPicture();
    void saveOverTime();

    const BookSession& session_;
    QLabel* title_;
    PayChartView* chart_;
    QLabel* explanation_;
    PayGapSection* gap_ = nullptr;
    QPushButton* save_;
    QWidget* horizon_;  ///< all that belongs to pay over time; hidden without a horizon
    QLabel* horizonTitle_;
    HorizonChartView* overTime_;
    QLabel* horizonExplanation_;
    QPushButton* saveHorizon_;
    ChooseFile chooseFile_;
};

}  // namespace offerbook::ui
