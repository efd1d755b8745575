#pragma once

#include "core/base/expected.h"
#include "ui/main_window/menus.h"
#include "ui/session/book_session.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace offerbook::ui {

class Appearance;
class BookPage;
class ImportController;
class RereadController;
class StatusLine;
class TextsTab;
class WelcomePage;
class WindowActions;

/// What the window asks of the world outside; tests answer in its place. An empty answer is "cancelled".
struct WindowQuestions {
    std::function<QString(QWidget*)> bookToOpen;
    std::function<QString(QWidget*, const QString& proposal)> bookToCreate;
    std::function<QString(QWidget*, const QString& proposal)> fileForCopy;
    std::function<QString(QWidget*, const QString& proposal)> fileForReport;
    std::function<void(QWidget*, const QString& title, const QString& text)> tell;
    static WindowQuestions dialogs();
};

struct WindowOptions {
    Services services;
    /// Makes the sample book in a place of its own, or opens the one that is there.
    std::function<Expected<std::unique_ptr<book::Book>, Message>()> openSample;
    WindowQuestions questions = WindowQuestions::dialogs();
};

/// The window: the welcome page, or the page of the open book. It opens and closes books and passes what the menus ask on
/// to those who do it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(WindowOptions options, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// False, with the reason in a bar, where it cannot be opened; what was open stays open.
    bool openBook(const QString& file);
    bool createBook(const QString& file);
    bool openSample();
    void closeBook();

    [[nodiscard]] BookPage* page() const { return page_; }
    [[nodiscard]] ImportController* importing() const { return importing_; }
    [[nodiscard]] RereadController* rereading() const { return rereading_; }
    [[nodiscard]] TextsTab* texts() const { return texts_; }
    [[nodiscard]] BookSession* session() const { return session_.get(); }
    [[nodiscard]] const WindowActions& actions() const { return *actions_; }
    [[nodiscard]] Appearance& appearance() { return *appearance_; }
    /// A failure in words; without a book in the welcome page's place.
    void say(const QString& text);
    [[nodiscard]] QString saying() const;

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectBookActions();
    void connectEditActions();
    void connectViewActions();
    void connectOfferActions();
    void connectCompareActions();
    void connectHelpActions();
    void fillMenus();
    void take(std::unique_ptr<book::Book> book);
    void connectPage();
    void updateActions();
    void updateUndo();
    void copyText(const QString& text, const QString& html = {});
    void addEditors();
    void connectEditors();
    void openNetAndGross();
    void editCandidate(const CandidateProfile& profile);
    void saveCopy();
    void checkBook();
    void restoreLayout();

    WindowOptions options_;
    Appearance* appearance_;
    WindowActions* actions_;
    FilledMenus menus_;
    QStackedWidget* pages_;
    WelcomePage* welcome_;
    StatusLine* status_;
    std::unique_ptr<BookSession> session_;
    BookPage* page_ = nullptr;
    TextsTab* texts_ = nullptr;              // of the page
    ImportController* importing_ = nullptr;  // of the page
    RereadController* rereading_ = nullptr;  // of the page
    class NoticeBar* welcomeNotice_;
};

}  // namespace offerbook::ui
