#include "ui/rates/rate_days.h"

#include "ui/bridge/strings.h"
#include "ui/editors/date_edit.h"
#include "ui/editors/fitting_hint.h"
#include "ui/phrases/phrases.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

namespace offerbook::ui {

RateDays::RateDays(BookSession& session, const RateChoice& choice, QWidget* parent)
    : QGroupBox(tr("Published rates"), parent), session_(session) {
    build(choice);
    // Who types a day means it.
    connect(day_, &QLineEdit::textEdited, oneDay_, [this] { oneDay_->setChecked(true); });
    for (PartialDateEdit* edit : {first_, last_})
        connect(edit, &QLineEdit::textEdited, average_, [this] { average_->setChecked(true); });
    for (QAbstractButton* button : {static_cast<QAbstractButton*>(newest_), static_cast<QAbstractButton*>(oneDay_),
                                    static_cast<QAbstractButton*>(average_), static_cast<QAbstractButton*>(anew_)})
        connect(button, &QAbstractButton::toggled, this, &RateDays::changed);
    for (PartialDateEdit* edit : {day_, first_, last_}) connect(edit, &QLineEdit::textChanged, this, &RateDays::changed);
}

void RateDays::build(const RateChoice& choice) {
    const auto& average = choice.average;
    const auto newest = session_.services().reference->rates().newestOnOrBefore(session_.asOf());
    newest_ =
        new QRadioButton(newest ? tr("the &newest (%1)").arg(toQt(session_.format().date(*newest))) : tr("the &newest"), this);
    oneDay_ = new QRadioButton(tr("of one &day"), this);
    average_ = new QRadioButton(tr("the a&verage of a period"), this);
    day_ = dateEdit(tr("Day of the rates"), choice.day);
    first_ = dateEdit(tr("First day of the period"), average ? std::optional(average->from) : std::nullopt);
    last_ = dateEdit(tr("Last day of the period"), average ? std::optional(average->to) : std::nullopt);
    (average ? average_ : choice.day ? oneDay_ : newest_)->setChecked(true);
    anew_ = new QCheckBox(tr("Look the &rates up anew: this comparison keeps those it was made with"), this);
    anew_->setVisible(!choice.kept.empty() || !choice.keptOnDay.empty());
    auto* grid = new QGridLayout(this);
    grid->addWidget(newest_, 0, 0);
    grid->addWidget(oneDay_, 1, 0);
    grid->addWidget(day_, 1, 1);
    grid->addWidget(average_, 2, 0);
    grid->addWidget(first_, 2, 1);
    grid->addWidget(new QLabel(QStringLiteral("–"), this), 2, 2);
    grid->addWidget(last_, 2, 3);
    grid->addWidget(anew_, 3, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
}

PartialDateEdit* RateDays::dateEdit(const QString& name, const std::optional<Date>& day) {
    auto* edit = new PartialDateEdit(session_.services().format, this);
    edit->setAccessibleName(name);
    fitHint(edit, {toQt(session_.format().shortDate(session_.asOf()))});
    if (day) edit->setDate(PartialDate::of(*day));
    return edit;
}

void RateDays::lookUpAnew() {
    if (!anew_->isHidden()) anew_->setChecked(true);
}

RatesProblem RateDays::problemOf(const Message& message, QWidget* where) const {
    return {phrase(message, session_.format()), where};
}

Expected<Date, RatesProblem> RateDays::dayOf(PartialDateEdit* edit) const {
    const auto day = edit->day();
    if (!day) return Unexpected{RatesProblem{day.error(), edit}};
    if (!*day) return Unexpected{RatesProblem{edit->askForDay(), edit}};
    return **day;
}

Expected<void, RatesProblem> RateDays::applyTo(RateChoice& choice) const {
    const Date today = session_.asOf();
    std::optional<Date> chosen;
    std::optional<RatePeriod> period;
    if (oneDay_->isChecked()) {
        const auto day = dayOf(day_);
        if (!day) return Unexpected{day.error()};
        if (const auto fine = checkRateDay(*day, today); !fine) return Unexpected{problemOf(fine.error(), day_)};
        chosen = *day;
    } else if (average_->isChecked()) {
        const auto first = dayOf(first_);
        if (!first) return Unexpected{first.error()};
        const auto last = dayOf(last_);
        if (!last) return Unexpected{last.error()};
        period = RatePeriod{*first, *last};
        if (const auto fine = checkRatePeriod(*period, today); !fine) return Unexpected{problemOf(fine.error(), last_)};
    }
    if (anew_->isChecked()) forgetKept(choice);
    chooseRateDays(choice, chosen, period);
    return {};
}

}  // namespace offerbook::ui
