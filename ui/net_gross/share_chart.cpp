#include "ui/net_gross/share_chart.h"

#include "ui/bridge/strings.h"
#include "ui/charts/chart_file.h"
#include "ui/charts/line_chart.h"
#include "ui/theme/theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QLineSeries>
#include <QValueAxis>

namespace offerbook::ui {
namespace {

constexpr Qt::PenStyle dashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

/// For drawing only; the figures in words come from the exact ones.
double drawn(const Decimal& value) { return toQt(value.toString()).toDouble(); }

QColor inkOf(std::size_t index, const Theme& theme) {
    const QColor inks[] = {theme.accent, theme.warn, theme.good, theme.bad};
    return inks[index % std::size(inks)];
}

}  // namespace

ShareChart::ShareChart(std::shared_ptr<const text::Formatter> format, QWidget* parent)
    : QChartView(new QChart(), parent), format_(std::move(format)) {
    line_chart::prepare(*this, tr("Net in percent of gross"));
    rebuild();
}

void ShareChart::show(std::vector<compare::NetShareCurve> curves) {
    curves_ = std::move(curves);
    describe();
    rebuild();
}

void ShareChart::describe() {
    QStringList lines;
    for (const auto& curve : curves_) {
        if (curve.points.empty()) continue;
        const auto end = [&](const compare::NetSharePoint& point) {
            return tr("%1 % of %2").arg(toQt(format_->number(point.sharePercent, 1)), toQt(format_->money(point.axis)));
        };
        lines << tr("%1: %2 to %3").arg(toQt(curve.place), end(curve.points.front()), end(curve.points.back()));
    }
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

void ShareChart::rebuild() {
    line_chart::clear(*this);
    for (std::size_t i = 0; i < curves_.size(); ++i) addLine(i);
    if (!chart()->series().isEmpty()) addAxes();
}

void ShareChart::addLine(std::size_t index) {
    const compare::NetShareCurve& curve = curves_[index];
    if (curve.points.empty()) return;
    auto* line = new QLineSeries(chart());
    line->setName(toQt(curve.place));
    line->setPen(QPen(inkOf(index, Theme::current()), 2, dashes[index % std::size(dashes)]));
    for (const auto& point : curve.points) line->append(drawn(point.axis.toDecimal()), drawn(point.sharePercent));
    connect(line, &QLineSeries::hovered, this, [this, index](const QPointF& at, bool isOver) {
        setToolTip(isOver ? tr("%1: %2 % of %3 stay")
                                .arg(toQt(curves_[index].place), toQt(format_->number(Decimal(qRound64(at.y())))),
                                     toQt(format_->number(Decimal(qRound64(at.x())))))
                          : QString());
    });
    chart()->addSeries(line);
}

void ShareChart::addAxes() {
    const auto first = std::find_if(curves_.begin(), curves_.end(), [](const auto& curve) { return !curve.points.empty(); });
    auto* gross = new QCategoryAxis(chart());
    gross->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    gross->setRange(drawn(first->points.front().axis.toDecimal()), drawn(first->points.back().axis.toDecimal()));
    const std::size_t steps = 6;
    for (std::size_t i = 0; i < steps; ++i) {
        const auto& at = first->points[i * (first->points.size() - 1) / (steps - 1)].axis;
        gross->append(toQt(format_->amount(at, text::Formatter::Digits::none)), drawn(at.toDecimal()));
    }
    gross->setTitleText(tr("Gross, %1").arg(toQt(first->points.front().axis.currency().code())));
    line_chart::addAxis(*chart(), gross, Qt::AlignBottom);
    auto* share = new QValueAxis(chart());
    share->setRange(0, 100);
    share->setTickCount(6);
    share->setLabelFormat(QStringLiteral("%.0f %%"));
    share->setTitleText(tr("Net in percent of gross"));
    line_chart::addAxis(*chart(), share, Qt::AlignLeft);
}

void ShareChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) rebuild();
}

Expected<void, QString> ShareChart::exportTo(const QString& file) {
    if (!file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) return writeChart(*this, file);
    const std::string csv = compare::toCsv(curves_);
    return writeWhole(file, [&csv](QIODevice& out) {
        const auto size = static_cast<qint64>(csv.size());
        return out.write(csv.data(), size) == size;
    });
}

}  // namespace offerbook::ui
