#pragma once

#include "core/compare/taxed_place.h"
#include "ui/session/book_session.h"

#include <QDialog>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace offerbook::ui {

class DecimalEdit;
class LinesTable;
class PartsBar;
class PlaceInput;
class ReasonsPane;
class ShareChart;

/// The tool "Net and gross": an amount, a place and a household; the way down to net or up to gross, line by line; up to
/// four places in one chart; and what would be needed elsewhere for the same net.
class NetGrossDialog : public QDialog {
    Q_OBJECT
public:
    /// Asks for the file to write a chart to; empty: cancelled.
    using FileQuestion = std::function<QString(QWidget*, const QString& proposal)>;
    static constexpr int mostPlaces = 4;

    /// Begins with the places of the offers at hand and the candidate's household there; without any, with Germany.
    NetGrossDialog(const Services& services, const std::vector<compare::PlaceOfWork>& places, QWidget* parent = nullptr,
                   FileQuestion file = {});

    /// Puts a place into the tool and makes it the current one; does nothing where there are four already.
    void addPlace(std::string_view jurisdiction, int year, const tax::HouseholdFields& household);
    void removePlace();
    [[nodiscard]] int places() const { return static_cast<int>(places_.size()); }
    [[nodiscard]] PlaceInput& place(int index) const { return *places_[static_cast<std::size_t>(index)]; }

private:
    QWidget* buildHead();
    QWidget* buildPlaces();
    QWidget* buildLines();
    QWidget* buildChart();
    QWidget* buildEquivalents();
    QLabel* mutedLabel(const QString& words, QWidget* buddy);

    void addPlaceLikeLast();
    void refresh();
    void showLines();
    void fillTable(const tax::TaxLines& lines);
    void showError(const QString& words);
    void showChart();
    void showEquivalents();
    void showLadder();
    void exportChart();
    [[nodiscard]] PlaceInput* current() const;
    [[nodiscard]] tax::Period period() const;
    [[nodiscard]] bool isUpwards() const;
    /// The gross of the current place: typed, or found for the net that was typed; or what is wrong.
    [[nodiscard]] Expected<Money, QString> grossOf(const compare::TaxedPlace& place) const;
    [[nodiscard]] Expected<Money, QString> typed(const DecimalEdit& edit, Currency currency) const;
    [[nodiscard]] QString said(const Message& message) const;

    Services services_;
    FileQuestion file_;
    std::vector<PlaceInput*> places_;
    DecimalEdit* amount_ = nullptr;
    QLabel* currency_ = nullptr;
    QComboBox* direction_ = nullptr;
    QComboBox* period_ = nullptr;
    QTabWidget* placeTabs_ = nullptr;
    QPushButton* add_ = nullptr;
    QPushButton* remove_ = nullptr;
    QLabel* finding_ = nullptr;
    PartsBar* bar_ = nullptr;
    LinesTable* lines_ = nullptr;
    QLabel* remarks_ = nullptr;
    DecimalEdit* from_ = nullptr;
    DecimalEdit* to_ = nullptr;
    ShareChart* chart_ = nullptr;
    QLabel* chartState_ = nullptr;
    QTableWidget* equivalents_ = nullptr;
    ReasonsPane* ladder_ = nullptr;
};

}  // namespace offerbook::ui
