#include "ui/main_window/menus.h"

#include "ui/main_window/window_actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <initializer_list>
#include <optional>

namespace offerbook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

/// An empty entry is a separator.
QMenu* addMenu(QMenuBar* bar, const QString& title, const WindowActions& actions,
               std::initializer_list<std::optional<Act>> entries) {
    QMenu* menu = bar->addMenu(title);
    for (const auto& entry : entries) {
        if (entry)
            menu->addAction(actions[*entry]);
        else
            menu->addSeparator();
    }
    return menu;
}

constexpr std::nullopt_t line = std::nullopt;

}  // namespace

FilledMenus buildMenus(QMainWindow& window, const WindowActions& actions) {
    FilledMenus filled;
    QMenuBar* bar = window.menuBar();
    QMenu* book = addMenu(
        bar, Words::tr("&Book"), actions,
        {Act::newBook, Act::openBook, Act::sampleBook, line, Act::exportPdf, Act::print, line, Act::closeBook, Act::quit});
    filled.recent = new QMenu(Words::tr("Open &recent"), book);
    book->insertMenu(actions[Act::sampleBook], filled.recent);
    addMenu(bar, Words::tr("&Edit"), actions,
            {Act::undo, Act::redo, line, Act::copy, Act::copyTable, Act::copyReasons, line, Act::find});
    QMenu* view = addMenu(bar, Words::tr("&View"), actions,
                          {Act::showCompare, Act::showCharts, Act::showTexts, Act::showEligibility, Act::showQuestions, line,
                           Act::differencesOnly, Act::expandAll, Act::collapseAll, line, Act::showList, Act::showReasons, line});
    QMenu* appearance = view->addMenu(Words::tr("&Appearance"));
    for (const Act act : {Act::appearanceSystem, Act::appearanceLight, Act::appearanceDark, Act::appearanceContrast})
        appearance->addAction(actions[act]);
    view->addAction(actions[Act::fullScreen]);
    QMenu* offer = addMenu(
        bar, Words::tr("&Offer"), actions,
        {Act::import, Act::importFiles, line, Act::editOffer, Act::rereadOffer, Act::compareOffer, line, Act::removeOffer});
    filled.status = new QMenu(Words::tr("&Status"), offer);
    offer->insertMenu(actions[Act::compareOffer], filled.status);
    addMenu(bar, Words::tr("&Compare"), actions,
            {Act::makeBaseline, Act::noBaseline, line, Act::moveLeft, Act::moveRight, line, Act::rates, line,
             Act::differencesOnly, Act::copyTable});
    filled.candidates =
        addMenu(bar, Words::tr("C&andidate"), actions, {Act::newCandidate, Act::editCandidate, Act::candidates, line});
    addMenu(bar, Words::tr("&Tools"), actions,
            {Act::netGross, line, Act::rereadAll, line, Act::history, Act::checkBook, Act::saveCopy});
    addMenu(bar, Words::tr("&Help"), actions, {Act::shortcuts, Act::about});
    return filled;
}

}  // namespace offerbook::ui
