#include "ui/editors/date_edit.h"

#include "ui/bridge/strings.h"

#include <QRegularExpression>

#include <chrono>

namespace offerbook::ui {
namespace {

/// True where the locale writes the month first ("5/31/2028"), told from a formatted day.
bool monthFirst(const text::Formatter& format) {
    using namespace std::chrono;
    const QString sample = toQt(format.shortDate(2028y / May / 31d));
    return sample.indexOf(QLatin1Char('5')) < sample.indexOf(QStringLiteral("31"));
}

std::optional<PartialDate> checked(std::optional<int> year, std::optional<unsigned> month, std::optional<unsigned> day) {
    if (year && (*year < 1900 || *year > 2200)) return std::nullopt;
    return PartialDate::of(year, month, day);
}

}  // namespace

std::optional<PartialDate> readTypedDate(const QString& typed, const text::Formatter& format) {
    const QString text = typed.simplified();
    if (auto iso = PartialDate::parse(toUtf8(text))) return checked(iso->year(), iso->month(), iso->day());
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,2})(?:\\s*[./-]\\s*(\\d{1,2}))?\\s*[./-]\\s*(\\d{4})?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch()) return std::nullopt;
    unsigned first = match.captured(1).toUInt();
    std::optional<int> year;
    if (match.hasCaptured(3) && !match.captured(3).isEmpty()) year = match.captured(3).toInt();
    if (match.captured(2).isEmpty()) return year ? checked(year, first, std::nullopt) : std::nullopt;
    unsigned second = match.captured(2).toUInt();
    const bool swap = first > 12 ? false : second > 12 ? true : monthFirst(format) && !text.contains(QLatin1Char('.'));
    if (swap) std::swap(first, second);
    return checked(year, second, first);
}

PartialDateEdit::PartialDateEdit(std::shared_ptr<const text::Formatter> format, QWidget* parent)
    : QLineEdit(parent), format_(std::move(format)) {
    setPlaceholderText(tr("2028-05-31, 2028-05 or 2028"));
    setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00 00")));
}

void PartialDateEdit::setDate(const std::optional<PartialDate>& date) { setText(date ? toQt(date->toIso()) : QString()); }

Expected<std::optional<PartialDate>, QString> PartialDateEdit::date() const {
    using Result = Expected<std::optional<PartialDate>, QString>;
    if (text().trimmed().isEmpty()) return Result(std::optional<PartialDate>());
    auto date = readTypedDate(text(), *format_);
    if (!date)
        return Unexpected{tr("%1: “%2” is not a date. Write it as 2028-05-31, or 2028-05 or 2028 where less is known.")
                              .arg(accessibleName(), text())};
    return Result(date);
}

}  // namespace offerbook::ui
