#pragma once

#include "core/money/rate_choice.h"
#include "ui/rates/problem.h"
#include "ui/session/book_session.h"

#include <QGroupBox>

class QCheckBox;
class QRadioButton;

namespace offerbook::ui {

class PartialDateEdit;

/// Which published rates are taken: the newest, those of one day, or the average of a period; and whether the ones that the
/// comparison keeps are looked up anew.
class RateDays : public QGroupBox {
    Q_OBJECT
public:
    RateDays(BookSession& session, const RateChoice& choice, QWidget* parent = nullptr);

    /// Puts what is chosen into `choice`; a day that cannot be is said and changes nothing.
    [[nodiscard]] Expected<void, RatesProblem> applyTo(RateChoice& choice) const;
    /// Newer rates have come: they are meant from now on.
    void lookUpAnew();

Q_SIGNALS:
    void changed();

private:
    void build(const RateChoice& choice);
    [[nodiscard]] PartialDateEdit* dateEdit(const QString& name, const std::optional<Date>& day);
    [[nodiscard]] Expected<Date, RatesProblem> dayOf(PartialDateEdit* edit) const;
    [[nodiscard]] RatesProblem problemOf(const Message& message, QWidget* where) const;

    BookSession& session_;
    QRadioButton* newest_ = nullptr;
    QRadioButton* oneDay_ = nullptr;
    QRadioButton* average_ = nullptr;
    PartialDateEdit* day_ = nullptr;
    PartialDateEdit* first_ = nullptr;
    PartialDateEdit* last_ = nullptr;
    QCheckBox* anew_ = nullptr;
};

}  // namespace offerbook::ui
