#pragma once

#include "core/base/typed_id.h"

#include <QWidget>

class QToolButton;

namespace offerbook::ui {

class BookSession;
class LensButton;

/// In one line, through whose eyes and in which unit everything is seen; at the right the exchange rate with its date.
class LensBar : public QWidget {
    Q_OBJECT
public:
    explicit LensBar(BookSession& session, QWidget* parent = nullptr);
    /// Shows the session's lens.
    void refresh();

Q_SIGNALS:
    /// Somebody wants to set what a working year is.
    void workingYearsWanted();
    /// The person wants to choose which exchange rates are used.
    void ratesRequested();
    /// Somebody wants to say what is assumed of an offer's time.
    void assumptionsWanted(offerbook::PostingId offer);

private:
    void fillCandidates();
    void fillBasis();
    void fillCurrency();
    void fillPeriod();
    void fillWorkload();
    void fillDay();
    void fillWork();
    void fillPrices();
    void fillHorizon();
    void showRates();

    BookSession& session_;
    LensButton* candidate_;
    LensButton* basis_;
    LensButton* currency_;
    LensButton* period_;
    LensButton* workload_;
    LensButton* day_;
    LensButton* work_;
    LensButton* prices_;
    LensButton* horizon_;
    QToolButton* rate_;
};

}  // namespace offerbook::ui
