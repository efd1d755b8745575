#include "ui/theme/theme.h"

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
constexpr const char* darkProperty = "offerbookDark";
constexpr const char* systemProperty = "offerbookSystemDark";

bool systemIsDark() {
    const QVariant chosen = qApp->property(systemProperty);
    if (chosen.isValid()) return chosen.toBool();
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QString sansFamily() {
    static const QString family = QFontDatabase::hasFamily(QStringLiteral("Inter"))
                                      ? QStringLiteral("Inter")
                                      : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    return family;
}

}  // namespace

Theme Theme::ofSystem() { return systemIsDark() ? dark_() : light(); }

void Theme::forgetSystem() {
    // An application palette without a role of its own is the system's again.
    QApplication::setPalette(QPalette());
    qApp->setProperty(systemProperty, QVariant());
    qApp->setProperty(systemProperty, systemIsDark());
}

Theme Theme::current() {
    const QVariant applied = qApp->property(darkProperty);
    if (!applied.isValid()) return ofSystem();
    return applied.toBool() ? dark_() : light();
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
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

void Theme::applyTo(QApplication& application) const {
    if (!application.property(systemProperty).isValid()) application.setProperty(systemProperty, systemIsDark());
    const bool first = !application.property(darkProperty).isValid();
    application.setProperty(darkProperty, dark);
    if (first) QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette());
    QApplication::setFont(font(valueSize));
    QToolTip::setFont(font(valueSize));
    application.setStyleSheet(styleSheet(*this));
}

}  // namespace offerbook::ui
