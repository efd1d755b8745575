#pragma once

#include "tests/ui/fixtures/example_book.h"
#include "ui/main_window/book_page.h"
#include "ui/main_window/compare_tab.h"
#include "ui/main_window/main_window.h"
#include "ui/models/comparison_table_model.h"
#include "ui/views/comparison_view.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTest>

namespace offerbook::ui::fixtures {

/// A real window on the example book, with settings of its own and answers instead of dialogs.
class WindowUnderTest {
public:
    WindowUnderTest() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        book_.close();
        WindowOptions options;
        options.services = services();
        options.questions.bookToOpen = [this](QWidget*) { return answer; };
        options.questions.bookToCreate = [this](QWidget*, const QString&) { return answer; };
        options.questions.fileForCopy = [this](QWidget*, const QString&) { return answer; };
        options.questions.fileForReport = [this](QWidget*, const QString&) { return answer; };
        options.questions.tell = [this](QWidget*, const QString&, const QString& text) { told = text; };
        options.openSample = []() -> Expected<std::unique_ptr<book::Book>, Message> {
            return Unexpected{Message{"book.no-such-file", {}}};
        };
        window = std::make_unique<MainWindow>(std::move(options));
        window->resize(1280, 800);
    }

    void openExample() {
        QVERIFY(window->openBook(book_.file()));
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        QCoreApplication::processEvents();
    }
    [[nodiscard]] ComparisonView& table() { return window->page()->compareTab().view(); }
    [[nodiscard]] ComparisonTableModel& model() { return window->page()->compareTab().model(); }
    [[nodiscard]] QModelIndex cell(const char* row, int column) {
        return model().index(model().rowOf(QLatin1String(row)), column);
    }
    [[nodiscard]] QString head(int column) { return model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); }
    void click(const QModelIndex& index) {
        table().scrollTo(index);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(index).center());
    }
    [[nodiscard]] QString file() const { return book_.file(); }

    QString answer;  ///< of every file dialog
    QString told;    ///< by the last message
    std::unique_ptr<MainWindow> window;

private:
    ExampleBook book_;
};

}  // namespace offerbook::ui::fixtures
