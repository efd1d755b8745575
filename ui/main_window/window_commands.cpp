// What the entries of the menus do: the second half of MainWindow.
#include "ui/bridge/strings.h"
#include "ui/main_window/appearance.h"
#include "ui/main_window/book_page.h"
#include "ui/main_window/compare_tab.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/offer_commands.h"
#include "ui/main_window/recent_books.h"
#include "ui/main_window/tool_row.h"
#include "ui/main_window/welcome_page.h"
#include "ui/main_window/window_actions.h"
#include "ui/models/comparison_table_model.h"
#include "ui/models/table_export.h"
#include "ui/phrases/phrases.h"
#include "ui/report/report_dialog.h"
#include "ui/session/comparison_edits.h"
#include "ui/views/comparison_view.h"
#include "ui/views/keys_dialog.h"
#include "ui/views/offer_panel.h"
#include "ui/views/reasons_pane.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>

#include <iterator>

namespace offerbook::ui {
namespace {

QString escaped(const QString& text) { return QString(text).replace(u'&', QLatin1String("&&")); }

}  // namespace

void MainWindow::connectBookActions() {
    const WindowActions& acts = *actions_;
    const auto create = [this] {
        const QString file = options_.questions.bookToCreate(this, tr("Offers.offerbook"));
        if (!file.isEmpty()) createBook(file);
    };
    const auto open = [this] {
        const QString file = options_.questions.bookToOpen(this);
        if (!file.isEmpty()) openBook(file);
    };
    connect(acts[Act::newBook], &QAction::triggered, this, create);
    connect(acts[Act::openBook], &QAction::triggered, this, open);
    connect(acts[Act::sampleBook], &QAction::triggered, this, &MainWindow::openSample);
    connect(acts[Act::closeBook], &QAction::triggered, this, &MainWindow::closeBook);
    connect(acts[Act::quit], &QAction::triggered, this, &QWidget::close);
    connect(acts[Act::exportPdf], &QAction::triggered, this, [this] { exportReport(this, *session_); });
    connect(acts[Act::print], &QAction::triggered, this, [this] { printReport(this, *session_); });
    connect(acts[Act::saveCopy], &QAction::triggered, this, &MainWindow::saveCopy);
    connect(acts[Act::checkBook], &QAction::triggered, this, &MainWindow::checkBook);
    connect(welcome_, &WelcomePage::newWanted, this, create);
    connect(welcome_, &WelcomePage::openWanted, this, open);
    connect(welcome_, &WelcomePage::sampleWanted, this, &MainWindow::openSample);
    connect(welcome_, &WelcomePage::bookWanted, this, &MainWindow::openBook);
}

void MainWindow::connectEditActions() {
    const WindowActions& acts = *actions_;
    connect(acts[Act::undo], &QAction::triggered, this, [this] { session_->undo(); });
    connect(acts[Act::redo], &QAction::triggered, this, [this] { session_->redo(); });
    connect(acts[Act::copyTable], &QAction::triggered, this, [this] {
        const ComparisonTableModel& model = page_->compareTab().model();
        copyText(tableAsTsv(model), tableAsHtml(model));
    });
    connect(acts[Act::copy], &QAction::triggered, this, [this] {
        const QModelIndex index = page_->compareTab().view().currentIndex();
        if (index.isValid()) copyText(index.data(ComparisonTableModel::CellRole).value<Cell>().plainText());
    });
    connect(acts[Act::copyReasons], &QAction::triggered, this, [this] { copyText(page_->reasons().shown().plainText()); });
    connect(acts[Act::find], &QAction::triggered, this, [this] {
        page_->toolRow().search()->setFocus(Qt::ShortcutFocusReason);
        page_->toolRow().search()->selectAll();
    });
}

void MainWindow::connectViewActions() {
    const WindowActions& acts = *actions_;
    for (const Act act : {Act::showCompare, Act::showCharts, Act::showTexts, Act::showEligibility, Act::showQuestions})
        connect(acts[act], &QAction::triggered, this, [this, act] { page_->showTab(act); });
    connect(acts[Act::differencesOnly], &QAction::toggled, this, [this](bool on) {
        if (page_ != nullptr) page_->compareTab().setDifferencesOnly(on);
    });
    connect(acts[Act::expandAll], &QAction::triggered, this, [this] { page_->compareTab().model().setAllCollapsed(false); });
    connect(acts[Act::collapseAll], &QAction::triggered, this, [this] { page_->compareTab().model().setAllCollapsed(true); });
    connect(acts[Act::showList], &QAction::toggled, this, [this](bool on) {
        if (page_ != nullptr) page_->panel().setVisible(on);
    });
    connect(acts[Act::showReasons], &QAction::toggled, this, [this](bool on) {
        if (page_ != nullptr) page_->setReasonsShown(on);
    });
    connect(acts[Act::fullScreen], &QAction::toggled, this, [this](bool on) {
        // The state before comes back with it: a window that was as large as the screen stays so.
        setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
    acts[Act::showCompare]->setChecked(true);
    acts[Act::showList]->setChecked(true);
    acts[Act::showReasons]->setChecked(true);
    const auto appearance = [&](Act act, Appearance::Choice choice) {
        acts[act]->setChecked(appearance_->choice() == choice);
        connect(acts[act], &QAction::triggered, this, [this, choice] { appearance_->choose(choice); });
    };
    appearance(Act::appearanceSystem, Appearance::Choice::system);
    appearance(Act::appearanceLight, Appearance::Choice::light);
    appearance(Act::appearanceDark, Appearance::Choice::dark);
    appearance(Act::appearanceContrast, Appearance::Choice::contrast);
}

void MainWindow::connectOfferActions() {
    const WindowActions& acts = *actions_;
    connect(acts[Act::compareOffer], &QAction::triggered, this,
            [this](bool on) { comparison_edits::setCompared(*session_, page_->currentOffer(), on); });
    connect(acts[Act::removeOffer], &QAction::triggered, this,
            [this] { offer_commands::remove(*session_, page_->currentOffer()); });
}

void MainWindow::connectCompareActions() {
    const WindowActions& acts = *actions_;
    connect(acts[Act::makeBaseline], &QAction::triggered, this,
            [this] { comparison_edits::setBaseline(*session_, page_->currentOffer()); });
    connect(acts[Act::noBaseline], &QAction::triggered, this, [this] { comparison_edits::setBaseline(*session_, std::nullopt); });
    connect(acts[Act::moveLeft], &QAction::triggered, this, [this] { page_->compareTab().moveCurrent(-1); });
    connect(acts[Act::moveRight], &QAction::triggered, this, [this] { page_->compareTab().moveCurrent(1); });
}

void MainWindow::connectHelpActions() {
    for (const Act act : {Act::history}) (*actions_)[act]->setVisible(false);
    connect((*actions_)[Act::about], &QAction::triggered, this, [this] {
        options_.questions.tell(
            this, tr("About Offerbook"),
            tr("Offerbook %1\n\nCompares job offers side by side: pay, contract, remote days, and whether you may apply.\n\n"
               "Exchange rates: euro reference rates of the European Central Bank. Groups of states: see the sources "
               "named with each reason.")
                .arg(QApplication::applicationVersion()));
    });
    connect((*actions_)[Act::shortcuts], &QAction::triggered, this, [this] {
        using Place = KeyPlace;
        auto groups = keysOf({Place::offerList, Place::table, Place::text, Place::fields, Place::paste, Place::review,
                              Place::reread, Place::candidates});
        auto everywhere = keysOfMenus(*menuBar());
        groups.insert(groups.begin(), std::make_move_iterator(everywhere.begin()), std::make_move_iterator(everywhere.end()));
        KeysDialog::openOver(this, groups);
    });
}

void MainWindow::fillMenus() {
    connect(menus_.recent, &QMenu::aboutToShow, this, [this] {
        menus_.recent->clear();
        for (const QString& file : RecentBooks().files()) {
            QAction* action = menus_.recent->addAction(escaped(QFileInfo(file).completeBaseName()));
            action->setStatusTip(file);
            action->setToolTip(file);
            connect(
                action, &QAction::triggered, this, [this, file] { openBook(file); }, Qt::QueuedConnection);
        }
        if (menus_.recent->isEmpty()) menus_.recent->addAction(tr("No recent books"))->setEnabled(false);
    });
    connect(menus_.candidates, &QMenu::aboutToShow, this, [this] {
        for (QAction* action : menus_.candidates->actions())
            if (action->data().isValid()) delete action;
        if (session_ == nullptr) return;
        for (const CandidateProfile& candidate : session_->book().candidates()) {
            QAction* action = menus_.candidates->addAction(escaped(toQt(candidate.name)));
            action->setData(static_cast<qlonglong>(candidate.id.value()));
            action->setCheckable(true);
            action->setChecked(session_->comparison().candidate == candidate.id);
            connect(
                action, &QAction::triggered, this, [this, id = candidate.id] { comparison_edits::setCandidate(*session_, id); },
                Qt::QueuedConnection);
        }
    });
    connect(menus_.status, &QMenu::aboutToShow, this, [this] {
        menus_.status->clear();
        const auto posting = session_ != nullptr ? session_->book().posting(page_->currentOffer()) : std::nullopt;
        if (!posting) return;
        for (const auto status : {ApplicationStatus::interested, ApplicationStatus::applied, ApplicationStatus::interview,
                                  ApplicationStatus::offered, ApplicationStatus::accepted, ApplicationStatus::declined,
                                  ApplicationStatus::rejected, ApplicationStatus::withdrawn}) {
            QAction* action = menus_.status->addAction(term(toWord(status)));
            action->setCheckable(true);
            action->setChecked(posting->status == status);
            connect(
                action, &QAction::triggered, this,
                [this, id = posting->id, status] { offer_commands::setStatus(*session_, id, status); }, Qt::QueuedConnection);
        }
    });
}

void MainWindow::updateActions() {
    const bool open = session_ != nullptr;
    const bool offer = open && page_ != nullptr && page_->currentOffer().isStored();
    const bool column = offer && page_->compareTab().model().columnOf(page_->currentOffer()) >= 0;
    const WindowActions& acts = *actions_;
    for (const Act act : {Act::exportPdf,       Act::print,         Act::closeBook,       Act::copy,        Act::copyTable,
                          Act::copyReasons,     Act::find,          Act::showCompare,     Act::showCharts,  Act::showTexts,
                          Act::showEligibility, Act::showQuestions, Act::differencesOnly, Act::expandAll,   Act::collapseAll,
                          Act::showList,        Act::showReasons,   Act::import,          Act::importFiles, Act::noBaseline,
                          Act::newCandidate,    Act::candidates,    Act::saveCopy,        Act::checkBook,   Act::history,
                          Act::rates,           Act::rereadAll})
        acts[act]->setEnabled(open);
    for (const Act act : {Act::editOffer, Act::rereadOffer, Act::compareOffer, Act::removeOffer}) acts[act]->setEnabled(offer);
    for (const Act act : {Act::makeBaseline, Act::moveLeft, Act::moveRight}) acts[act]->setEnabled(column);
    acts[Act::compareOffer]->setChecked(column);
    acts[Act::editCandidate]->setEnabled(open && session_->comparison().candidate.has_value());
    menus_.status->setEnabled(offer);
    updateUndo();
}

void MainWindow::updateUndo() {
    const auto apply = [&](QAction* action, const QString& plain, const QString& named, const std::optional<Message>& name) {
        action->setEnabled(name.has_value());
        action->setText(name ? named.arg(escaped(phrase(*name, *options_.services.format))) : plain);
    };
    const bool open = session_ != nullptr;
    apply((*actions_)[Act::undo], tr("&Undo"), tr("&Undo: %1"), open ? session_->book().undoName() : std::nullopt);
    apply((*actions_)[Act::redo], tr("&Redo"), tr("&Redo: %1"), open ? session_->book().redoName() : std::nullopt);
}

void MainWindow::copyText(const QString& text, const QString& html) {
    auto* mime = new QMimeData;
    mime->setText(text);
    if (!html.isEmpty()) mime->setHtml(html);
    QApplication::clipboard()->setMimeData(mime);
}

void MainWindow::saveCopy() {
    const QString file = options_.questions.fileForCopy(
        this, tr("%1 (copy).offerbook").arg(QFileInfo(toQt(session_->book().path().string())).completeBaseName()));
    if (file.isEmpty()) return;
    const auto done = session_->book().backupTo(toUtf8(file));
    if (!done) say(phrase(done.error().message, session_->format()));
}

void MainWindow::checkBook() {
    QStringList lines;
    for (const Message& fault : session_->book().check()) lines << phrase(fault, session_->format());
    options_.questions.tell(this, tr("Check the book"),
                            lines.isEmpty() ? tr("Everything in this book is in order.") : lines.join(QLatin1Char('\n')));
}

}  // namespace offerbook::ui
