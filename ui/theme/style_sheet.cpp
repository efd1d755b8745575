#include "ui/theme/style_sheet.h"

#include <array>
#include <utility>

namespace offerbook::ui {
namespace {

constexpr const char* surfaces = R"(
QMainWindow, QDialog, QWidget[role="card"], QStackedWidget { background: @card; color: @ink; }
QWidget[role="ground"] { background: @ground; }
QMenuBar { background: @card; color: @ink; padding: 2px 4px; border-bottom: 1px solid @line; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @raised; }
QMenu { background: @card; color: @ink; border: 1px solid @line; padding: 4px 0; }
QMenu::item { padding: 5px 28px 5px 28px; }
QMenu::item:selected { background: @accentSoft; color: @ink; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }
QStatusBar { background: @card; color: @muted; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; padding: 0 12px; }
QToolTip { background: @raised; color: @ink; border: 1px solid @line; padding: 4px 8px; }
QSplitter::handle { background: @line; }
QSplitter::handle:hover, QSplitter::handle:focus { background: @accent; }
QWidget[role="bar"] { background: @card; border-bottom: 1px solid @line; }
QWidget[role="tabs"] { background: @ground; border-bottom: 1px solid @line; }
QStackedWidget[role="clear"], QWidget[role="clear"] { background: transparent; }
QFrame[role="warning"] { background: @warnSoft; border-radius: 6px; }
QFrame[role="warning"] QLabel { color: @warn; background: transparent; }
QFrame[role="notice"] { background: @badSoft; border-bottom: 1px solid @line; }
QFrame[role="notice"] QLabel { color: @ink; background: transparent; }
QFrame[role="panel"] { background: @card; border: 1px solid @line; border-radius: 8px; }
)";

constexpr const char* texts = R"(
QLabel { background: transparent; color: @ink; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="remark"] { color: @muted; padding: 12px 12px 0 12px; }
QLabel[role="heading"] { color: @muted; font-weight: 600; }
QLabel[role="good"] { color: @good; } QLabel[role="bad"] { color: @bad; } QLabel[role="warn"] { color: @warn; }
)";

constexpr const char* buttons = R"(
QPushButton, QToolButton { background: @card; color: @ink; border: 1px solid @line; border-radius: 6px; padding: 0 11px; min-height: 28px; }
QPushButton, QToolButton, QCheckBox, QRadioButton, QTabBar { outline: none; }
QPushButton:hover, QToolButton:hover { background: @raised; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: @accentSoft; }
QPushButton:disabled, QToolButton:disabled { color: @disabled; background: transparent; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 0 10px; min-height: 26px; }
QPushButton:default { border: 1px solid @accent; }
QPushButton:default:focus { border: 2px solid @accent; }
QPushButton::menu-indicator { image: url(:/theme/down-@shade.svg); width: 10px; height: 10px; subcontrol-origin: border;
    subcontrol-position: right center; right: 8px; }
*[role="primary"] { background: @accent; color: @accentInk; border: 1px solid @accent; }
*[role="primary"]:hover, *[role="primary"]:pressed { background: @accent; border: 1px solid @ink; }
*[role="primary"]:focus { border: 2px solid @ink; }
*[role="primary"]:disabled { background: @raised; color: @disabled; border: 1px solid @line; }
*[role="quiet"] { border: 1px solid transparent; background: transparent; }
*[role="quiet"]:hover { background: @raised; }
*[role="quiet"]:focus { border: 2px solid @accent; }
*[role="link"] { border: 1px solid transparent; background: transparent; color: @accent; text-align: left; padding: 0 4px; }
*[role="link"]:hover { text-decoration: underline; }
*[role="link"]:focus { border: 2px solid @accent; padding: 0 3px; }
QToolButton::menu-indicator { image: none; width: 0; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QCheckBox { color: @ink; spacing: 8px; background: transparent; padding: 2px 4px; border: 2px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @accent; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 13px; height: 13px; border: 1px solid @muted; border-radius: 3px;
    background: @card; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @accent; border: 1px solid @accent;
    image: url(:/theme/check-@shade.svg); }
QCheckBox:disabled, QRadioButton:disabled { color: @disabled; }
QCheckBox::indicator:disabled { border: 1px solid @line; background: transparent; }
QCheckBox::indicator:checked:disabled { border: 1px solid @muted; background: @muted; }
QRadioButton { color: @ink; spacing: 8px; background: transparent; padding: 2px 4px; border: 2px solid transparent; border-radius: 4px; }
QRadioButton::indicator { width: 13px; height: 13px; border: 1px solid @muted; border-radius: 7px; background: @card; }
QRadioButton::indicator:checked { width: 7px; height: 7px; border: 4px solid @accent; border-radius: 7px; background: @card; }
QRadioButton::indicator:disabled { border-color: @line; }
*[stale="true"] { color: @warn; }
)";

constexpr const char* inputs = R"(
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit { background: @card; color: @ink; border: 1px solid @line; border-radius: 6px;
    padding: 0 8px; min-height: 28px; selection-background-color: @accent; selection-color: @accentInk; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QDateEdit:disabled { background: @ground;
    color: @disabled; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus { border: 2px solid @accent; padding: 0 7px; min-height: 26px; }
QLineEdit > QToolButton { border: none; background: transparent; padding: 0; min-height: 0; }
QLineEdit[role="search"] { background: @ground; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/theme/down-@shade.svg); width: 10px; height: 10px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 20px; background: transparent; }
QSpinBox::up-arrow { image: url(:/theme/up-@shade.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url(:/theme/down-@shade.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @card; color: @ink; border: 1px solid @line; selection-background-color: @accentSoft;
    selection-color: @ink; }
QComboBox QAbstractItemView:focus { border: 1px solid @line; }
QPlainTextEdit, QTextEdit, QTextBrowser { background: @card; color: @ink; border: 1px solid @line; border-radius: 6px;
    selection-background-color: @accent; selection-color: @accentInk; }
QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus { border: 2px solid @accent; }
QGroupBox { border: 1px solid @line; border-radius: 6px; margin-top: 10px; padding-top: 8px; color: @ink; }
QGroupBox::title { subcontrol-origin: margin; left: 8px; padding: 0 4px; color: @muted; }
)";

constexpr const char* lists = R"(
QAbstractItemView { background: @card; color: @ink; border: none; selection-background-color: @accentSoft; selection-color: @ink;
    outline: none; }
QListView, QTreeView, QTableView, QGraphicsView, QScrollArea[role="pane"] { border: 2px solid transparent; }
QListView:focus, QTreeView:focus, QTableView:focus, QGraphicsView:focus, QScrollArea[role="pane"]:focus { border: 2px solid @accent; }
*[role="ownFocus"], *[role="ownFocus"]:focus { border: none; }
QTreeView::item { padding: 4px 2px; }
QTableView::item { padding: 4px 0; }
QListWidget::item { padding: 4px 6px; border: none; }
QListWidget::item:hover { background: @raised; }
QListWidget::item:selected { background: @accentSoft; color: @ink; }
QHeaderView { background: @card; color: @ink; border: none; }
QHeaderView::section { background: @card; color: @ink; border: none; border-right: 1px solid @line; border-bottom: 1px solid @line; padding: 4px 4px; }
QTableCornerButton::section { background: @card; border: none; border-right: 1px solid @line; border-bottom: 1px solid @line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; padding: 6px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @ink; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:hover { color: @ink; }
QTabBar::scroller { width: 24px; }
QTabBar QToolButton { background: @ground; border: none; border-radius: 0; padding: 0; min-height: 0; }
QTabBar QToolButton::left-arrow { image: url(:/theme/left-@shade.svg); width: 10px; height: 10px; }
QTabBar QToolButton::right-arrow { image: url(:/theme/right-@shade.svg); width: 10px; height: 10px; }
QTabBar:focus { border: none; }
QTabBar::tab:selected:focus { background: @accentSoft; border-radius: 4px; }
QTabWidget::pane { border: none; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @track; border-radius: 4px; margin: 1px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::handle:vertical { min-height: 28px; } QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QProgressBar { background: @track; border: none; border-radius: 3px; color: @ink; text-align: center; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

/// Where soft grounds are the card itself, what they set apart has an edge.
constexpr const char* edges = R"(
QFrame[role="warning"], QFrame[role="notice"] { border: 1px solid @ink; }
QMenuBar::item:selected, QMenu::item:selected { background: @accent; color: @accentInk; }
QScrollBar::handle { background: @ink; }
)";

}  // namespace

QString styleSheet(const Theme& theme) {
    // Longer names first, so that "@accentSoft" is not taken for "@accent".
    const std::array<std::pair<const char*, QColor>, 17> roles = {{{"@accentSoft", theme.accentSoft},
                                                                   {"@accentInk", theme.accentInk},
                                                                   {"@goodSoft", theme.goodSoft},
                                                                   {"@badSoft", theme.badSoft},
                                                                   {"@warnSoft", theme.warnSoft},
                                                                   {"@accent", theme.accent},
                                                                   {"@ground", theme.ground},
                                                                   {"@card", theme.card},
                                                                   {"@raised", theme.raised},
                                                                   {"@ink", theme.ink},
                                                                   {"@muted", theme.muted},
                                                                   {"@disabled", theme.disabled},
                                                                   {"@line", theme.line},
                                                                   {"@good", theme.good},
                                                                   {"@bad", theme.bad},
                                                                   {"@warn", theme.warn},
                                                                   {"@track", theme.track}}};
    QString sheet =
        QLatin1String(surfaces) + QLatin1String(texts) + QLatin1String(buttons) + QLatin1String(inputs) + QLatin1String(lists);
    if (theme.highContrast) sheet += QLatin1String(edges);
    for (const auto& [name, colour] : roles) sheet.replace(QLatin1String(name), colour.name());
    return sheet.replace(QLatin1String("@shade"), theme.dark ? QLatin1String("dark") : QLatin1String("light"));
}

}  // namespace offerbook::ui
