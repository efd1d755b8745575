#include "ui/report/page_style.h"

#include <QFontDatabase>

namespace offerbook::ui {
namespace {

constexpr qreal sideMargin = 58 * PageStyle::px;
constexpr qreal topMargin = 104 * PageStyle::px;
constexpr qreal bottomMargin = 76 * PageStyle::px;

QString reportFamily() {
    const QString preferred = QStringLiteral("Inter");
    return QFontDatabase::hasFamily(preferred) ? preferred : QStringLiteral("DejaVu Sans");
}

}  // namespace

PageStyle::PageStyle(Paper paper) : paper_(paper), theme_(Theme::light()), family_(reportFamily()) {}

QPageSize PageStyle::pageSize() const { return QPageSize(paper_ == Paper::a4 ? QPageSize::A4 : QPageSize::Letter); }

QSizeF PageStyle::page() const { return pageSize().sizePixels(static_cast<int>(unitsPerInch)); }

QRectF PageStyle::content() const {
    const QSizeF size = page();
    return {sideMargin, topMargin, size.width() - 2 * sideMargin, size.height() - topMargin - bottomMargin};
}

QColor PageStyle::ink(ReportTone tone) const {
    switch (tone) {
        case ReportTone::muted: return theme_.muted;
        case ReportTone::good: return theme_.good;
        case ReportTone::bad: return theme_.bad;
        case ReportTone::warn: return theme_.warn;
        case ReportTone::plain: break;
    }
    return theme_.ink;
}

QFont PageStyle::font(qreal size, QFont::Weight weight) const {
    QFont font(family_);
    font.setPixelSize(qRound(size));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Contextual forms and ligatures have no character of their own in a PDF: "63,192–69,516" would lose its dash for
    // whoever searches or copies it.
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setKerning(true);
    return font;
}

}  // namespace offerbook::ui
