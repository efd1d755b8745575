#pragma once

#include "core/compare/taxed_place.h"
#include "core/text/format.h"
#include "ui/editors/household_form.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;

namespace offerbook::ui {

/// One place of the tool: which jurisdiction and year, and the household there.
class PlaceInput : public QWidget {
    Q_OBJECT
public:
    PlaceInput(const tax::TaxLibrary& taxes, std::shared_ptr<const text::Formatter> format, QWidget* parent = nullptr);

    void choose(std::string_view jurisdiction, int year, const tax::HouseholdFields& household);
    [[nodiscard]] std::string jurisdiction() const;
    [[nodiscard]] int year() const;
    [[nodiscard]] tax::HouseholdFields household() const { return form_->fields(); }
    /// "Switzerland, GE", "CERN".
    [[nodiscard]] QString name() const;
    [[nodiscard]] Expected<compare::TaxedPlace, tax::TaxError> place(tax::Period period) const;

Q_SIGNALS:
    void changed();

private:
    void fillYears(int wanted);
    void ask();

    const tax::TaxLibrary& taxes_;
    QComboBox* jurisdiction_ = nullptr;
    QComboBox* year_ = nullptr;
    HouseholdForm* form_ = nullptr;
};

}  // namespace offerbook::ui
