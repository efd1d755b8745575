#include "ui/editors/date_edit.h"

#include "ui/bridge/strings.h"
#include "ui/editors/fitting_hint.h"

namespace offerbook::ui {
namespace {

// The same examples everywhere: a day that cannot be a month, so that one sees which is which.
constexpr const char* exampleDay = "2028-05-31";
constexpr const char* exampleMonth = "2028-05";
constexpr const char* exampleYear = "2028";

}  // namespace

PartialDateEdit::PartialDateEdit(std::shared_ptr<const text::Formatter> format, QWidget* parent)
    : QLineEdit(parent), format_(std::move(format)) {
    const QString day = written(exampleDay);
    fitHint(this, {tr("%1, %2 or %3", "a day, a month and a year, as examples of dates")
                       .arg(day, written(exampleMonth), written(exampleYear)),
                   day});
}

QString PartialDateEdit::written(const char* iso) const { return toQt(format_->shortDate(*PartialDate::parse(iso))); }

void PartialDateEdit::setDate(const std::optional<PartialDate>& date) {
    setText(date ? toQt(format_->shortDate(*date)) : QString());
}

Expected<std::optional<PartialDate>, QString> PartialDateEdit::date() const {
    using Result = Expected<std::optional<PartialDate>, QString>;
    if (text().trimmed().isEmpty()) return Result(std::optional<PartialDate>());
    const auto read = format_->readDate(toUtf8(text()));
    if (read) return Result(std::optional(*read));
    const auto& readings = read.error().readings;
    if (readings.size() > 1)
        return Unexpected{tr("%1: “%2” can be %3 or %4. Write it as %5.")
                              .arg(accessibleName(), text(), toQt(format_->date(readings[0])), toQt(format_->date(readings[1])),
                                   toQt(format_->shortDate(readings[0])))};
    return Unexpected{tr("%1: “%2” is not a date. Write it as %3, or %4 or %5 where less is known.")
                          .arg(accessibleName(), text(), written(exampleDay), written(exampleMonth), written(exampleYear))};
}

Expected<std::optional<Date>, QString> PartialDateEdit::day() const {
    using Result = Expected<std::optional<Date>, QString>;
    const auto typed = date();
    if (!typed) return Unexpected{typed.error()};
    if (!*typed) return Result(std::optional<Date>());
    const auto whole = (*typed)->complete();
    return whole ? Result(whole) : Result(Unexpected{askForDay()});
}

QString PartialDateEdit::askForDay() const {
    return tr("%1: write a whole day, such as %2.").arg(accessibleName(), written(exampleDay));
}

}  // namespace offerbook::ui
