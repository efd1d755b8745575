#pragma once

#include <QAction>
#include <QObject>

#include <map>

namespace offerbook::ui {

/// What one can do in the window. Each has a text, a status tip, and where it makes sense a shortcut: a table in the source.
enum class Act {
    newBook,
    openBook,
    sampleBook,
    closeBook,
    exportPdf,
    print,
    quit,
    undo,
    redo,
    copy,
    copyTable,
    copyReasons,
    find,
    showCompare,
    showCharts,
    showTexts,
    showEligibility,
    showQuestions,
    differencesOnly,
    expandAll,
    collapseAll,
    showList,
    showReasons,
    fullScreen,
    appearanceSystem,
    appearanceLight,
    appearanceDark,
    appearanceContrast,
    import,
    importFiles,
    editOffer,
    rereadOffer,
    compareOffer,
    removeOffer,
    makeBaseline,
    noBaseline,
    moveLeft,
    moveRight,
    newCandidate,
    editCandidate,
    candidates,
    netGross,
    rates,
    rereadAll,
    saveCopy,
    checkBook,
    history,
    shortcuts,
    about,
};

class WindowActions : public QObject {
    Q_OBJECT
public:
    /// The actions belong to `window`, so that their shortcuts work in all of it.
    explicit WindowActions(QWidget* window);
    [[nodiscard]] QAction* operator[](Act act) const { return actions_.at(act); }
    [[nodiscard]] const std::map<Act, QAction*>& all() const { return actions_; }

private:
    std::map<Act, QAction*> actions_;
};

}  // namespace offerbook::ui
