#include "ui/theme/theme.h"

#include "ui/theme/high_contrast.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QScreen>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

namespace offerbook::ui {
namespace {

// Kept on the application object rather than in a global: it goes with it.
constexpr const char* lookProperty = "offerbookLook";
constexpr const char* systemProperty = "offerbookSystemPalette";

enum class Look { light, dark, contrast };

/// As it was before a theme was applied.
QPalette systemPalette() {
    const QVariant kept = qApp->property(systemProperty);
    return kept.isValid() ? kept.value<QPalette>() : QGuiApplication::palette();
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QString sansFamily() {
    static const QString family = QFontDatabase::hasFamily(QStringLiteral("Inter"))
                                      ? QStringLiteral("Inter")
                                      : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    return family;
}

}  // namespace

Theme Theme::ofSystem() {
    const QPalette system = systemPalette();
    if (isHighContrast(system)) return highContrastOf(system);
    return isDark(system) ? dark_() : light();
}

Theme Theme::contrast_() {
    const QPalette system = systemPalette();
    return highContrastOf(isHighContrast(system) ? system : highContrastPalette());
}

void Theme::forgetSystem() {
    // An application palette without a role of its own is the system's again.
    QApplication::setPalette(QPalette());
    qApp->setProperty(systemProperty, QGuiApplication::palette());
}

Theme Theme::current() {
    const QVariant applied = qApp->property(lookProperty);
    if (!applied.isValid()) return ofSystem();
    switch (static_cast<Look>(applied.toInt())) {
        case Look::light: return light();
        case Look::dark: return dark_();
        case Look::contrast: break;
    }
    return contrast_();
}

QFont Theme::font(double pixelSize, bool bold) const {
    QFont font(sansFamily());
    // Pixel sizes of QFont are whole; half a pixel goes through points.
    const QScreen* screen = QGuiApplication::primaryScreen();
    font.setPointSizeF(pixelSize * 72.0 / (screen != nullptr ? screen->logicalDotsPerInchY() : 96.0));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QPalette Theme::palette() const {
    QPalette palette;
    palette.setColor(QPalette::Window, card);
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, card);
    palette.setColor(QPalette::AlternateBase, ground);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Button, card);
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::BrightText, bad);
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, ink);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, accentInk);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, raised);
    palette.setColor(QPalette::Midlight, raised);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, line);
    palette.setColor(QPalette::Shadow, line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

void Theme::applyTo(QApplication& application) const {
    if (!application.property(systemProperty).isValid()) application.setProperty(systemProperty, systemPalette());
    const bool first = !application.property(lookProperty).isValid();
    application.setProperty(lookProperty, static_cast<int>(highContrast ? Look::contrast : dark ? Look::dark : Look::light));
    if (first) QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette());
    QApplication::setFont(font(valueSize));
    QToolTip::setFont(font(valueSize));
    application.setStyleSheet(styleSheet(*this));
}

}  // namespace offerbook::ui
