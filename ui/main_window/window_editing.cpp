// Ways into the editors: importing, the text of an offer, candidates.
#include "ui/charts/charts_page.h"
#include "ui/editors/assumptions_dialog.h"
#include "ui/editors/candidate_editor.h"
#include "ui/editors/candidates_dialog.h"
#include "ui/editors/import_controller.h"
#include "ui/editors/import_review.h"
#include "ui/editors/posting_page.h"
#include "ui/editors/reread_controller.h"
#include "ui/editors/working_years_dialog.h"
#include "ui/main_window/book_page.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/texts_tab.h"
#include "ui/main_window/window_actions.h"
#include "ui/net_gross/net_gross_dialog.h"
#include "ui/phrases/phrases.h"
#include "ui/rates/rates_dialog.h"
#include "ui/session/comparison_edits.h"
#include "ui/views/eligibility_page.h"
#include "ui/views/lens_bar.h"
#include "ui/views/questions_page.h"
#include "ui/views/reasons_pane.h"

#include <QApplication>

namespace offerbook::ui {

void MainWindow::addEditors() {
    importing_ = new ImportController(*session_, page_);
    importing_->setParent(page_);
    connect(importing_, &ImportController::failed, this,
            [this](const Message& message) { say(phrase(message, session_->format())); });
    connect(importing_, &ImportController::added, this, [this](const std::vector<PostingId>& postings) {
        if (!postings.empty()) page_->chooseOffer(postings.front());
    });
    rereading_ = new RereadController(*session_, page_);
    connect(rereading_, &RereadController::failed, this,
            [this](const Message& message) { say(phrase(message, session_->format())); });
    auto* charts = new ChartsPage(*session_, page_);
    page_->addTab(Act::showCharts, tr("Charts"), charts);
    connect(charts, &ChartsPage::failed, this, &MainWindow::say);
    texts_ = new TextsTab(*session_, page_);
    page_->addTab(Act::showTexts, tr("Texts"), texts_);
    texts_->showOffer(page_->currentOffer());
    auto* matrix = new EligibilityPage(*session_, page_);
    page_->addTab(Act::showEligibility, tr("Eligibility"), matrix);
    connect(matrix, &EligibilityPage::reasonsWanted, page_, [this](const Reasons& reasons) { page_->reasons().show(reasons); });
    connect(matrix, &EligibilityPage::failed, this, &MainWindow::say);
    page_->addTab(Act::showQuestions, tr("Questions"), new QuestionsPage(*session_, page_));
    connect(page_, &BookPage::currentOfferChanged, this, [this] { texts_->showOffer(page_->currentOffer()); });
    connect(page_, &BookPage::textChosen, this, [this](DocumentId document) {
        texts_->showText(document);
        page_->showTab(Act::showTexts);
    });
    connect(&page_->lens(), &LensBar::ratesRequested, (*actions_)[Act::rates], &QAction::trigger);
    connect(page_, &BookPage::offerActivated, this, [this] { page_->showTab(Act::showTexts); });
    connect(&page_->lens(), &LensBar::workingYearsWanted, this, [this] {
        QDialog* dialog = new WorkingYearsDialog(*session_, page_);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(&page_->lens(), &LensBar::assumptionsWanted, this, [this](PostingId offer) {
        QDialog* dialog = new AssumptionsDialog(*session_, offer, page_);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::openNetAndGross() {
    const bool isOpen = session_ != nullptr;
    const auto& services = isOpen ? session_->services() : options_.services;
    auto* tool = new NetGrossDialog(
        services, isOpen ? compare::placesOfWork(session_->result(), *services.reference) : std::vector<compare::PlaceOfWork>(),
        this);
    tool->setAttribute(Qt::WA_DeleteOnClose);
    tool->show();
}

void MainWindow::connectEditors() {
    const WindowActions& acts = *actions_;
    connect(acts[Act::import], &QAction::triggered, this, [this] { importing_->paste(); });
    connect(acts[Act::importFiles], &QAction::triggered, this, [this] { importing_->chooseFiles(); });
    connect(acts[Act::editOffer], &QAction::triggered, this, [this] {
        page_->showTab(Act::showTexts);
        texts_->showOffer(page_->currentOffer());
        // To a field, and not to the form around it: the next key is meant for the field.
        PostingEditor* editor = texts_->page().editor();
        editor->chooseField(editor->form()->chosenField(), true);
    });
    connect(acts[Act::rereadOffer], &QAction::triggered, this, [this] { rereading_->reread(page_->currentOffer()); });
    connect(acts[Act::rereadAll], &QAction::triggered, this, [this] { rereading_->rereadAll(); });
    connect(acts[Act::newCandidate], &QAction::triggered, this, [this] { editCandidate({}); });
    connect(acts[Act::editCandidate], &QAction::triggered, this, [this] {
        const auto chosen = session_->comparison().candidate;
        if (const auto profile = chosen ? session_->book().candidate(*chosen) : std::nullopt) editCandidate(*profile);
    });
    connect(acts[Act::candidates], &QAction::triggered, this, [this] {
        QDialog* dialog = new CandidatesDialog(*session_, page_);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(acts[Act::rates], &QAction::triggered, this, [this] {
        QDialog* dialog = new RatesDialog(*session_, page_);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(acts[Act::netGross], &QAction::triggered, this, [this] { openNetAndGross(); });
    // Ctrl+F searches the book, but within a text the text.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        const bool inText = texts_ != nullptr && texts_->isInText(now);
        (*actions_)[Act::find]->setShortcut(inText ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key_F));
    });
}

void MainWindow::editCandidate(const CandidateProfile& profile) {
    auto* editor = new CandidateEditor(*session_, profile, page_);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    // Who is described first is whom one wants to see.
    connect(editor, &CandidateEditor::saved, this, [this](CandidateId id) {
        if (!session_->comparison().candidate) comparison_edits::setCandidate(*session_, id);
    });
    editor->open();
}

}  // namespace offerbook::ui
