#include "ui/main_window/main_window.h"

#include "ui/bridge/strings.h"
#include "ui/main_window/appearance.h"
#include "ui/main_window/book_page.h"
#include "ui/main_window/compare_tab.h"
#include "ui/main_window/recent_books.h"
#include "ui/main_window/status_line.h"
#include "ui/main_window/welcome_page.h"
#include "ui/main_window/window_actions.h"
#include "ui/main_window/window_keys.h"
#include "ui/phrases/phrases.h"
#include "ui/views/comparison_view.h"
#include "ui/views/notice_bar.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace offerbook::ui {
namespace {

constexpr QSize usualSize(1280, 800);

}  // namespace

MainWindow::MainWindow(WindowOptions options, QWidget* parent)
    : QMainWindow(parent),
      options_(std::move(options)),
      appearance_(new Appearance(this)),
      actions_(new WindowActions(this)),
      menus_(buildMenus(*this, *actions_)),
      pages_(new QStackedWidget(this)),
      welcome_(new WelcomePage(this)),
      status_(new StatusLine(this)),
      welcomeNotice_(new NoticeBar(this)) {
    setAccessibleName(tr("Offerbook"));
    setAcceptDrops(true);
    auto* central = new QWidget(this);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(welcomeNotice_);
    layout->addWidget(pages_, 1);
    pages_->addWidget(welcome_);
    setCentralWidget(central);
    setStatusBar(status_);
    connectBookActions();
    connectEditActions();
    connectViewActions();
    connectOfferActions();
    connectCompareActions();
    connectEditors();
    connectHelpActions();
    fillMenus();
    new WindowKeys(this);
    restoreLayout();
    closeBook();
}

MainWindow::~MainWindow() {
    // The page looks at the session to its end.
    texts_ = nullptr;
    delete page_;
}

bool MainWindow::openBook(const QString& file) {
    auto opened = book::Book::open(toUtf8(file), *options_.services.clock);
    if (!opened) {
        say(phrase(opened.error().message, *options_.services.format));
        return false;
    }
    RecentBooks().add(file);
    take(std::move(opened).value());
    return true;
}

bool MainWindow::createBook(const QString& file) {
    auto created = book::Book::create(toUtf8(file), *options_.services.clock);
    if (!created) {
        say(phrase(created.error().message, *options_.services.format));
        return false;
    }
    RecentBooks().add(file);
    take(std::move(created).value());
    return true;
}

bool MainWindow::openSample() {
    auto sample = options_.openSample();
    if (!sample) {
        say(phrase(sample.error(), *options_.services.format));
        return false;
    }
    take(std::move(sample).value());
    return true;
}

void MainWindow::take(std::unique_ptr<book::Book> book) {
    closeBook();
    session_ = std::make_unique<BookSession>(std::move(book), options_.services);
    page_ = new BookPage(*session_, *actions_, this);
    pages_->addWidget(page_);
    pages_->setCurrentWidget(page_);
    addEditors();
    page_->compareTab().view().setFocus();
    connectPage();
    setWindowTitle(tr("%1 – Offerbook").arg(QFileInfo(toQt(session_->book().path().string())).completeBaseName()));
    status_->show(session_.get());
    updateActions();
}

void MainWindow::closeBook() {
    if (page_ != nullptr) {
        pages_->removeWidget(page_);
        delete page_;
        page_ = nullptr;
        texts_ = nullptr;
        importing_ = nullptr;
    }
    session_.reset();
    welcomeNotice_->hide();
    welcome_->refresh();
    pages_->setCurrentWidget(welcome_);
    setWindowTitle(tr("Offerbook"));
    status_->show(nullptr);
    updateActions();
}

void MainWindow::connectPage() {
    connect(session_.get(), &BookSession::failed, this,
            [this](const Message& message) { say(phrase(message, session_->format())); });
    connect(session_.get(), &BookSession::changed, this, [this] {
        status_->show(session_.get());
        updateActions();
    });
    connect(page_, &BookPage::currentOfferChanged, this, &MainWindow::updateActions);
    connect(page_, &BookPage::tabChanged, this, [this](Act act) { (*actions_)[act]->setChecked(true); });
}

void MainWindow::say(const QString& text) {
    if (page_ != nullptr)
        page_->say(text);
    else
        welcomeNotice_->say(text);
}

QString MainWindow::saying() const { return page_ != nullptr ? page_->notice().text() : welcomeNotice_->text(); }

void MainWindow::restoreLayout() {
    if (!restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray())) resize(usualSize);
}

/// The window manager and the last session change it too: the menu says what is.
void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && actions_ != nullptr)
        (*actions_)[Act::fullScreen]->setChecked(windowState().testFlag(Qt::WindowFullScreen));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

}  // namespace offerbook::ui
