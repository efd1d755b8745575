#include "ui/report/text_layout.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace offerbook::ui {
namespace {

QString superscript(int number) {
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString marks;
    for (const QChar digit : QString::number(number)) marks += digits.at(digit.digitValue());
    return marks;
}

void addLine(Fragment& fragment, const QString& text, const TextSetting& setting, qreal width) {
    const QFontMetricsF metrics(setting.font);
    const qreal step = setting.lineHeight * setting.font.pixelSize();
    const qreal leading = (step - metrics.ascent() - metrics.descent()) / 2;
    PageText line;
    line.text = text;
    line.font = setting.font;
    line.ink = setting.ink;
    line.width = metrics.horizontalAdvance(text);
    line.ascent = metrics.ascent();
    line.descent = metrics.descent();
    line.baseline = {setting.toTheRight ? width - line.width : 0, fragment.height + leading + metrics.ascent()};
    fragment.height += step;
    if (!text.isEmpty()) fragment.items.emplace_back(std::move(line));
}

}  // namespace

Fragment layText(const QString& text, const TextSetting& setting, qreal width) {
    Fragment fragment;
    if (text.isEmpty()) return fragment;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, setting.font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            QString part = paragraph.mid(line.textStart(), line.textLength());
            while (part.endsWith(QLatin1Char(' '))) part.chop(1);
            addLine(fragment, part, setting, width);
        }
        layout.endLayout();
    }
    return fragment;
}

qreal widthOf(const QString& text, const QFont& font) { return QFontMetricsF(font).horizontalAdvance(text); }

QString noteMarks(const std::vector<int>& numbers) {
    QString marks;
    for (const int number : numbers) marks += QChar(0x2009) + superscript(number);
    return marks;
}

}  // namespace offerbook::ui
