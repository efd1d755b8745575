#include "ui/editors/decimal_edit.h"

#include "ui/bridge/strings.h"

#include <algorithm>

namespace offerbook::ui {
namespace {

/// The mark between whole and decimal part, told from a formatted figure.
QChar decimalMark(const text::Formatter& format) {
    const QString sample = toQt(format.number(*Decimal::parse("1.5"), 1));
    return sample.contains(QLatin1Char(',')) ? QLatin1Char(',') : QLatin1Char('.');
}

bool isGrouping(QChar c) {
    return c.isSpace() || c == QLatin1Char('\'') || c == QChar(0x2019) || c == QChar(0x202F) || c == QChar(0x00A0);
}

/// Groups of three behind each mark: "1.234.567".
bool isGrouped(const QString& digits, QChar mark) {
    const QStringList groups = digits.split(mark);
    if (groups.first().isEmpty() || groups.first().size() > 3) return false;
    return std::all_of(groups.begin() + 1, groups.end(), [](const QString& group) { return group.size() == 3; });
}

/// The mark that stands for the decimals; null where there is none.
QChar chosenDecimalMark(const QString& text, QChar local) {
    const auto point = text.lastIndexOf(QLatin1Char('.'));
    const auto comma = text.lastIndexOf(QLatin1Char(','));
    if (point < 0 && comma < 0) return {};
    if (point >= 0 && comma >= 0) return point > comma ? QLatin1Char('.') : QLatin1Char(',');
    const QChar only = point >= 0 ? QLatin1Char('.') : QLatin1Char(',');
    if (text.count(only) > 1) return {};
    return isGrouped(text, only) && only != local ? QChar() : only;
}

}  // namespace

std::optional<Decimal> readTypedDecimal(const QString& typed, const text::Formatter& format) {
    QString text = typed.trimmed();
    text.erase(std::remove_if(text.begin(), text.end(), isGrouping), text.end());
    const bool negative = text.startsWith(QLatin1Char('-')) || text.startsWith(QChar(0x2212));
    if (negative) text.remove(0, 1);
    const QChar mark = chosenDecimalMark(text, decimalMark(format));
    const auto at = mark.isNull() ? text.size() : text.lastIndexOf(mark);
    QString whole = text.left(at);
    const QString decimals = text.mid(at + 1);
    for (const QChar grouping : {QLatin1Char('.'), QLatin1Char(',')}) {
        if (!whole.contains(grouping)) continue;
        if (grouping == mark || !isGrouped(whole, grouping)) return std::nullopt;
        whole.remove(grouping);
    }
    if (whole.isEmpty() && !decimals.isEmpty()) whole = QStringLiteral("0");
    const QString machine =
        (negative ? QStringLiteral("-") : QString()) + whole + (decimals.isEmpty() ? QString() : QLatin1Char('.') + decimals);
    return Decimal::parse(toUtf8(machine));
}

DecimalEdit::DecimalEdit(std::shared_ptr<const text::Formatter> format, QWidget* parent)
    : QLineEdit(parent), format_(std::move(format)) {
    setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000’000.00")));
    connect(this, &QLineEdit::editingFinished, this, &DecimalEdit::tidy);
}

void DecimalEdit::setLimits(Decimal least, Decimal most, bool whole) {
    least_ = least;
    most_ = most;
    whole_ = whole;
}

void DecimalEdit::setDecimal(const std::optional<Decimal>& value) {
    setText(value ? toQt(grouping_ ? format_->number(*value) : value->toString()) : QString());
}

QString DecimalEdit::nameForProblem() const { return accessibleName(); }

Expected<std::optional<Decimal>, QString> DecimalEdit::decimal() const {
    using Result = Expected<std::optional<Decimal>, QString>;
    if (text().trimmed().isEmpty()) return Result(std::optional<Decimal>());
    const auto figure = readTypedDecimal(text(), *format_);
    if (!figure)
        return Unexpected{
            tr("%1: “%2” is not a figure. Write it as %3.")
                .arg(nameForProblem(), text(), toQt(format_->number(whole_ ? Decimal(24) : *Decimal::parse("5266.5"))))};
    if (*figure < least_)
        return Unexpected{tr("%1: %2 is less than %3.").arg(nameForProblem(), text(), toQt(format_->number(least_)))};
    if (*figure > most_)
        return Unexpected{tr("%1: %2 is more than %3.").arg(nameForProblem(), text(), toQt(format_->number(most_)))};
    if (whole_ && !figure->isWhole()) return Unexpected{tr("%1: %2 has to be a whole number.").arg(nameForProblem(), text())};
    return Result(figure);
}

Expected<std::optional<int>, QString> DecimalEdit::wholeNumber() const {
    const auto figure = decimal();
    if (!figure) return Unexpected{figure.error()};
    if (!*figure) return Expected<std::optional<int>, QString>(std::optional<int>());
    return Expected<std::optional<int>, QString>(std::optional<int>(static_cast<int>((*figure)->whole())));
}

void DecimalEdit::tidy() {
    if (const auto figure = decimal(); figure && *figure) setDecimal(*figure);
}

}  // namespace offerbook::ui
