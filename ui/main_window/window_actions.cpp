#include "ui/main_window/window_actions.h"

#include <QActionGroup>
#include <QKeySequence>
#include <QWidget>

#include <vector>

namespace offerbook::ui {
namespace {

struct Spec {
    Act act;
    const char* text;
    const char* tip;
    const char* keys = "";
    bool checkable = false;
};

#define OFFERBOOK_TEXT(text) QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", text)

const std::vector<Spec>& specs() {
    static const std::vector<Spec> all = {
        {Act::newBook, OFFERBOOK_TEXT("&New book…"), OFFERBOOK_TEXT("Make an empty book"), "Ctrl+N"},
        {Act::openBook, OFFERBOOK_TEXT("&Open a book…"), OFFERBOOK_TEXT("Open a book that is there"), "Ctrl+O"},
        {Act::sampleBook, OFFERBOOK_TEXT("&Sample book"), OFFERBOOK_TEXT("Look at a book with sample offers and candidates")},
        {Act::closeBook, OFFERBOOK_TEXT("&Close the book"), OFFERBOOK_TEXT("Go back to the welcome page"), "Ctrl+W"},
        {Act::exportPdf, OFFERBOOK_TEXT("&Report as PDF…"), OFFERBOOK_TEXT("Write the comparison as a PDF file"), "Ctrl+Shift+E"},
        {Act::print, OFFERBOOK_TEXT("&Print the report…"), OFFERBOOK_TEXT("Print the comparison"), "Ctrl+P"},
        {Act::quit, OFFERBOOK_TEXT("&Quit"), OFFERBOOK_TEXT("Leave Offerbook; everything is saved"), "Ctrl+Q"},
        {Act::undo, OFFERBOOK_TEXT("&Undo"), OFFERBOOK_TEXT("Take back the last change"), "Ctrl+Z"},
        {Act::redo, OFFERBOOK_TEXT("&Redo"), OFFERBOOK_TEXT("Make the change that was taken back again"), "Ctrl+Shift+Z"},
        {Act::copy, OFFERBOOK_TEXT("&Copy the cell"), OFFERBOOK_TEXT("Copy the text of the chosen cell"), "Ctrl+C"},
        {Act::copyTable, OFFERBOOK_TEXT("Copy the &table"), OFFERBOOK_TEXT("Copy the whole table, for a spreadsheet or a letter"),
         "Ctrl+Shift+C"},
        {Act::copyReasons, OFFERBOOK_TEXT("Copy the r&easons"), OFFERBOOK_TEXT("Copy why the chosen figure is what it is"),
         "Ctrl+Alt+C"},
        {Act::find, OFFERBOOK_TEXT("&Find…"), OFFERBOOK_TEXT("Search offers, texts and notes"), "Ctrl+F"},
        {Act::showCompare, OFFERBOOK_TEXT("&Compare"), OFFERBOOK_TEXT("Show the offers side by side"), "Alt+1", true},
        {Act::showCharts, OFFERBOOK_TEXT("C&harts"), OFFERBOOK_TEXT("Show the pay of the offers as a chart"), "Alt+2", true},
        {Act::showTexts, OFFERBOOK_TEXT("&Texts"), OFFERBOOK_TEXT("Show the text of the chosen offer"), "Alt+3", true},
        {Act::differencesOnly, OFFERBOOK_TEXT("&Differences only"), OFFERBOOK_TEXT("Show only rows in which the offers differ"),
         "Ctrl+D", true},
        {Act::expandAll, OFFERBOOK_TEXT("&Open all groups"), OFFERBOOK_TEXT("Show the rows of all groups"), "Ctrl++"},
        {Act::collapseAll, OFFERBOOK_TEXT("C&lose all groups"), OFFERBOOK_TEXT("Show only the headings of the groups"), "Ctrl+-"},
        {Act::showList, OFFERBOOK_TEXT("List of &offers"), OFFERBOOK_TEXT("Show or hide the list at the left"), "F8", true},
        {Act::showReasons, OFFERBOOK_TEXT("&Reasons"), OFFERBOOK_TEXT("Show or hide the reasons at the right"), "F9", true},
        {Act::fullScreen, OFFERBOOK_TEXT("&Full screen"), OFFERBOOK_TEXT("Use the whole screen"), "F11", true},
        {Act::appearanceSystem, OFFERBOOK_TEXT("As the &system"), OFFERBOOK_TEXT("Dark or light as the system has it"), "", true},
        {Act::appearanceLight, OFFERBOOK_TEXT("&Light"), OFFERBOOK_TEXT("Dark text on light ground"), "", true},
        {Act::appearanceDark, OFFERBOOK_TEXT("&Dark"), OFFERBOOK_TEXT("Light text on dark ground"), "", true},
        {Act::import, OFFERBOOK_TEXT("&Paste or import…"), OFFERBOOK_TEXT("Put postings into the book: pasted text, files, PDF"),
         "Ctrl+I"},
        {Act::importFiles, OFFERBOOK_TEXT("Import &files…"), OFFERBOOK_TEXT("Put files into the book: text, HTML, PDF"),
         "Ctrl+Shift+O"},
        {Act::editOffer, OFFERBOOK_TEXT("&Edit the offer…"),
         OFFERBOOK_TEXT("Confirm, correct or clear the fields of the chosen offer"), "Ctrl+E"},
        {Act::compareOffer, OFFERBOOK_TEXT("In the &comparison"),
         OFFERBOOK_TEXT("Put the chosen offer into the comparison or take it out"), "Ctrl+K", true},
        {Act::removeOffer, OFFERBOOK_TEXT("&Remove from the book"), OFFERBOOK_TEXT("Remove the chosen offer; this can be undone"),
         "Ctrl+Del"},
        {Act::makeBaseline, OFFERBOOK_TEXT("&Baseline: this offer"),
         OFFERBOOK_TEXT("Hold the other offers against the chosen one"), "Ctrl+B"},
        {Act::noBaseline, OFFERBOOK_TEXT("&No baseline"), OFFERBOOK_TEXT("Show no differences"), "Ctrl+Shift+B"},
        {Act::moveLeft, OFFERBOOK_TEXT("Move the column to the &left"),
         OFFERBOOK_TEXT("Move the chosen offer one column to the left"), "Alt+Left"},
        {Act::moveRight, OFFERBOOK_TEXT("Move the column to the &right"),
         OFFERBOOK_TEXT("Move the chosen offer one column to the right"), "Alt+Right"},
        {Act::newCandidate, OFFERBOOK_TEXT("&New candidate…"), OFFERBOOK_TEXT("Describe a person whose eligibility is judged")},
        {Act::editCandidate, OFFERBOOK_TEXT("&Edit the candidate…"),
         OFFERBOOK_TEXT("Change the profile of the candidate in view"), "Ctrl+Shift+I"},
        {Act::candidates, OFFERBOOK_TEXT("&All candidates…"), OFFERBOOK_TEXT("Add, change, duplicate and remove candidates")},
        {Act::saveCopy, OFFERBOOK_TEXT("Save a &copy…"), OFFERBOOK_TEXT("Write a copy of the book into another file"),
         "Ctrl+Shift+S"},
        {Act::checkBook, OFFERBOOK_TEXT("C&heck the book"), OFFERBOOK_TEXT("Look for damage in the file of the book")},
        {Act::history, OFFERBOOK_TEXT("&History…"), OFFERBOOK_TEXT("Show every change that was made to the book"), "Ctrl+H"},
        {Act::shortcuts, OFFERBOOK_TEXT("&Keyboard"), OFFERBOOK_TEXT("Show what can be done with the keyboard"), "F1"},
        {Act::about, OFFERBOOK_TEXT("&About Offerbook"), OFFERBOOK_TEXT("Version, licence and data")},
    };
    return all;
}

#undef OFFERBOOK_TEXT

}  // namespace

WindowActions::WindowActions(QWidget* window) : QObject(window) {
    for (const Spec& spec : specs()) {
        auto* action = new QAction(tr(spec.text), window);
        action->setStatusTip(tr(spec.tip));
        action->setToolTip(tr(spec.tip));
        action->setWhatsThis(tr(spec.tip));
        action->setCheckable(spec.checkable);
        if (*spec.keys != '\0') action->setShortcut(QKeySequence::fromString(QLatin1String(spec.keys)));
        window->addAction(action);
        actions_.emplace(spec.act, action);
    }
    for (const auto& members : {std::vector{Act::showCompare, Act::showCharts, Act::showTexts},
                                std::vector{Act::appearanceSystem, Act::appearanceLight, Act::appearanceDark}}) {
        auto* group = new QActionGroup(window);
        for (const Act act : members) group->addAction(actions_.at(act));
    }
}

}  // namespace offerbook::ui
