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

const std::vector<Spec>& specs() {
    static const std::vector<Spec> all = {
        {Act::newBook, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&New book…"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Make an empty book"), "Ctrl+N"},
        {Act::openBook, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Open a book…"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Open a book that is there"), "Ctrl+O"},
        {Act::sampleBook, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Sample book"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Look at a book with sample offers and candidates")},
        {Act::closeBook, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Close the book"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Go back to the welcome page"), "Ctrl+W"},
        {Act::exportPdf, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Report as PDF…"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Write the comparison as a PDF file"), "Ctrl+Shift+E"},
        {Act::print, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Print the report…"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Print the comparison"), "Ctrl+P"},
        {Act::quit, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Quit"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Leave Offerbook; everything is saved"), "Ctrl+Q"},
        {Act::undo, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Undo"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Take back the last change"), "Ctrl+Z"},
        {Act::redo, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Redo"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Make the change that was taken back again"), "Ctrl+Shift+Z"},
        {Act::copy, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Copy the cell"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Copy the text of the chosen cell"), "Ctrl+C"},
        {Act::copyTable, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Copy the &table"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Copy the whole table, for a spreadsheet or a letter"),
         "Ctrl+Shift+C"},
        {Act::copyReasons, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Copy the r&easons"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Copy why the chosen figure is what it is"), "Ctrl+Alt+C"},
        {Act::find, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Find…"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Search offers, texts and notes"), "Ctrl+F"},
        {Act::showCompare, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Compare"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Show the offers side by side"), "Alt+1", true},
        {Act::showCharts, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "C&harts"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Show the pay of the offers as a chart"), "Alt+2", true},
        {Act::showTexts, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Texts"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Show the text of the chosen offer"), "Alt+3", true},
        {Act::showEligibility, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Eligibility of all candidates"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Show who may apply to what"), "Alt+4", true},
        {Act::showQuestions, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Questions to ask"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Show what to ask employers and the candidate"), "Alt+5", true},
        {Act::differencesOnly, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Differences only"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Show only rows in which the offers differ"), "Ctrl+D", true},
        {Act::expandAll, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Open all groups"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Show the rows of all groups"), "Ctrl++"},
        {Act::collapseAll, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "C&lose all groups"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Show only the headings of the groups"), "Ctrl+-"},
        {Act::showList, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "List of &offers"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Show or hide the list at the left"), "F8", true},
        {Act::showReasons, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Reasons"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Show or hide the reasons at the right"), "F9", true},
        {Act::fullScreen, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Full screen"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Use the whole screen"), "F11", true},
        {Act::appearanceSystem, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "As the &system"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Dark or light as the system has it"), "", true},
        {Act::appearanceLight, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Light"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Dark text on light ground"), "", true},
        {Act::appearanceDark, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Dark"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Light text on dark ground"), "", true},
        {Act::appearanceContrast, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&High contrast"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Few colours, far apart, with edges in place of soft grounds"), "",
         true},
        {Act::import, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Paste or import…"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Put postings into the book: pasted text, files, PDF"), "Ctrl+I"},
        {Act::importFiles, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Import &files…"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Put files into the book: text, HTML, PDF"), "Ctrl+Shift+O"},
        {Act::editOffer, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Edit the offer…"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Confirm, correct or clear the fields of the chosen offer"), "Ctrl+E"},
        {Act::rereadOffer, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Read the text a&gain…"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Show what this program would read otherwise in the offer's text"),
         "Ctrl+Shift+R"},
        {Act::compareOffer, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "In the &comparison"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Put the chosen offer into the comparison or take it out"), "Ctrl+K",
         true},
        {Act::removeOffer, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Remove from the book"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Remove the chosen offer; this can be undone"), "Ctrl+Del"},
        {Act::makeBaseline, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Baseline: this offer"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Hold the other offers against the chosen one"), "Ctrl+B"},
        {Act::noBaseline, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&No baseline"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Show no differences"), "Ctrl+Shift+B"},
        {Act::moveLeft, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Move the column to the &left"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Move the chosen offer one column to the left"), "Alt+Left"},
        {Act::moveRight, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Move the column to the &right"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Move the chosen offer one column to the right"), "Alt+Right"},
        {Act::newCandidate, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&New candidate…"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Describe a person whose eligibility is judged")},
        {Act::editCandidate, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Edit the candidate…"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Change the profile of the candidate in view"), "Ctrl+Shift+I"},
        {Act::candidates, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&All candidates…"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Add, change, duplicate and remove candidates")},
        {Act::netGross, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Net and gross…"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "From gross to net and back, for up to four places"), "Ctrl+G"},
        {Act::rates, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "E&xchange rates…"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Choose which exchange rates the comparison uses"), "Ctrl+R"},
        {Act::rereadAll, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Read all texts a&gain…"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions",
                           "Show what this program would read otherwise in the texts of the book")},
        {Act::saveCopy, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Save a &copy…"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Write a copy of the book into another file"), "Ctrl+Shift+S"},
        {Act::checkBook, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "C&heck the book"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Look for damage in the file of the book")},
        {Act::history, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&History…"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Show every change that was made to the book"), "Ctrl+H"},
        {Act::shortcuts, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&Keyboard"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Show what can be done with the keyboard"), "F1"},
        {Act::about, QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "&About Offerbook"),
         QT_TRANSLATE_NOOP("offerbook::ui::WindowActions", "Version, licence and data")},
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
    for (const auto& members :
         {std::vector{Act::showCompare, Act::showCharts, Act::showTexts, Act::showEligibility, Act::showQuestions},
          std::vector{Act::appearanceSystem, Act::appearanceLight, Act::appearanceDark, Act::appearanceContrast}}) {
        auto* group = new QActionGroup(window);
        for (const Act act : members) group->addAction(actions_.at(act));
    }
}

}  // namespace offerbook::ui
