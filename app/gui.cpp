#include "app/gui.h"

#include "app/application.h"
#include "app/commands/book_access.h"
#include "app/commands/commands.h"
#include "app/common_options.h"
#include "app/resource_folder.h"
#include "app/sample_book.h"
#include "ui/bridge/pdf_text.h"
#include "ui/bridge/strings.h"
#include "ui/main_window/appearance.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/recent_books.h"
#include "ui/main_window/window_picture.h"
#include "ui/phrases/phrases.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <iostream>
#include <string_view>

namespace offerbook::app {
namespace {

struct WindowArguments {
    std::string book;
    std::string picture;
    std::string size = "1280x800";
    std::string theme;
};

/// A failure deep in a book (the file vanished, the disk broke) reaches the person as words, not as a crash.
class WindowApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override {
        try {
            return QApplication::notify(receiver, event);
        } catch (const book::BookFailure& failure) {
            tell(failure.error().message);
        }
        return false;
    }
    ui::MainWindow* window = nullptr;

private:
    void tell(const Message& message) const {
        const text::Formatter format("");
        if (window != nullptr) window->say(ui::phrase(message, format));
    }
};

std::optional<QSize> sizeOf(const std::string& text) {
    const QStringList parts = ui::toQt(text).split(u'x');
    bool wide = false;
    bool high = false;
    const QSize size(parts.value(0).toInt(&wide), parts.value(1).toInt(&high));
    constexpr int largest = 8000;
    const bool good = parts.size() == 2 && wide && high && size.width() >= 320 && size.height() >= 240;
    return good && size.width() <= largest && size.height() <= largest ? std::optional(size) : std::nullopt;
}

void addOptions(CLI::App& options, CommandContext& context, WindowArguments& arguments) {
    addCommonOptions(options, context);
    options.add_option("BOOK", arguments.book, "The book to open; without one the last book or the welcome page");
    options.add_option("--picture", arguments.picture, "Write a picture of the window (PNG) and end");
    options.add_option("--size", arguments.size, "Size of the picture, such as 1280x800")->check([](const std::string& text) {
        return sizeOf(text) ? std::string() : "not a size: " + text + " (write it as 1280x800)";
    });
    options.add_option("--theme", arguments.theme, "light, dark or contrast, whatever the settings say")
        ->check(CLI::IsMember({"light", "dark", "contrast"}));
}

void introduce(WindowApplication& application) {
    nameApplication();
    QApplication::setDesktopFileName(QStringLiteral("io.github.offerbook.Offerbook"));
    const QString drawn = ui::toQt((resourceFolder() / "icons" / "io.github.offerbook.Offerbook.svg").string());
    application.setWindowIcon(QIcon::fromTheme(QStringLiteral("io.github.offerbook.Offerbook"), QIcon(drawn)));
}

std::filesystem::path sampleFile() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return std::filesystem::path(ui::toUtf8(folder)) / "Sample.offerbook";
}

ui::WindowOptions windowOptions(CommandContext& context) {
    ui::WindowOptions options;
    options.services.clock = std::shared_ptr<const Clock>(&context.clock(), [](const Clock*) {});
    options.services.reference = context.reference();
    options.services.reader = context.reader();
    options.services.pdf = std::make_shared<ui::QtPdfTextReader>();
    options.services.format = std::shared_ptr<const text::Formatter>(&context.format(), [](const text::Formatter*) {});
    options.openSample = [&context] { return openSampleBook(sampleFile(), context); };
    return options;
}

/// The last book is opened where none is named; one that cannot be opened any more says so on the welcome page.
bool openFirst(ui::MainWindow& window, const WindowArguments& arguments) {
    if (!arguments.book.empty()) return window.openBook(ui::toQt(arguments.book));
    const QStringList recent = ui::RecentBooks().files();
    if (arguments.picture.empty() && !recent.isEmpty()) window.openBook(recent.front());
    return true;
}

int writePicture(ui::MainWindow& window, const WindowArguments& arguments, bool opened) {
    if (!opened) {
        std::cerr << "offerbook: " << ui::toUtf8(window.saying()) << '\n';
        return static_cast<int>(Exit::unreadableBook);
    }
    if (ui::writePicture(window, *sizeOf(arguments.size), ui::toQt(arguments.picture))) return static_cast<int>(Exit::done);
    std::cerr << "offerbook: the picture could not be written: " << arguments.picture << '\n';
    return static_cast<int>(Exit::fileSystem);
}

int run(WindowApplication& application, CommandContext& context, const WindowArguments& arguments) {
    useLanguage(application, context);
    ui::MainWindow window(windowOptions(context));
    application.window = &window;
    if (const auto choice = ui::Appearance::choiceOf(ui::toQt(arguments.theme))) window.appearance().showOnce(*choice);
    const bool opened = openFirst(window, arguments);
    if (!arguments.picture.empty()) return writePicture(window, arguments, opened);
    window.show();
    return QApplication::exec();
}

/// Without a display Qt would abort; here it is said what to do instead. A picture needs no display.
bool canShow(const WindowArguments& arguments) {
    const auto isSet = [](const char* name) { return !qEnvironmentVariableIsEmpty(name); };
    if (isSet("QT_QPA_PLATFORM") || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY")) return true;
    if (!arguments.picture.empty()) return qputenv("QT_QPA_PLATFORM", "offscreen");
    std::cerr
        << "offerbook: there is no display to open the window on. Give a subcommand (offerbook --help), or --picture FILE.png.\n";
    return false;
}

bool isSubcommand(const CLI::App& root, std::string_view word) {
    const auto all = root.get_subcommands([](const CLI::App*) { return true; });
    return std::any_of(all.begin(), all.end(), [&](const CLI::App* command) { return command->get_name() == word; });
}

}  // namespace

bool asksForWindow(const CLI::App& root, int argc, char** argv) {
    static constexpr std::array<std::string_view, 6> withValue = {"--as-of",   "--locale", "--lang",
                                                                  "--picture", "--size",   "--theme"};
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--help" || word == "-h" || word == "--version") return false;
        if (std::find(withValue.begin(), withValue.end(), word) != withValue.end())
            ++i;
        else if (!word.starts_with('-'))
            return !isSubcommand(root, word);
    }
    return true;
}

int runWindow(int argc, char** argv) {
    CLI::App options{"Compare job offers side by side", "offerbook"};
    CommandContext context;
    WindowArguments arguments;
    addOptions(options, context, arguments);
    try {
        options.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        options.exit(error);
        return static_cast<int>(Exit::usage);
    }
    if (!canShow(arguments)) return static_cast<int>(Exit::usage);
    WindowApplication application(argc, argv);
    introduce(application);
    try {
        return run(application, context, arguments);
    } catch (const CommandEnd& end) {
        return static_cast<int>(end.status);
    } catch (const book::BookFailure& failure) {
        context.report(failure.error().message);
        return static_cast<int>(exitOf(failure.error().kind));
    }
}

}  // namespace offerbook::app
