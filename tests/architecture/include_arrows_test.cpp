// Who may include whom: the arrows of the house. A new include that is not drawn here fails, so that core stays usable
// without a window and a change to the book never reaches the readers of postings.
#include <QtTest>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>

namespace {

using Arrows = std::map<std::string, std::set<std::string>>;

/// Folder -> folders it may include, beside itself.
const Arrows& allowed() {
    static const std::set<std::string> values = {"core/base", "core/time", "core/money", "core/posting"};
    static const auto with = [](std::set<std::string> more) {
        more.insert(values.begin(), values.end());
        return more;
    };
    static const Arrows arrows = {
        {"core/base", {}},
        {"core/time", {"core/base"}},
        {"core/money", {"core/base", "core/time"}},
        {"core/text", {"core/base", "core/time", "core/money"}},
        {"core/posting", {"core/base", "core/time", "core/money"}},
        {"core/reference", with({"core/tax"})},
        {"core/candidate", with({"core/reference"})},
        {"core/extract", with({"core/text", "core/reference"})},
        {"core/tax", {"core/base", "core/time", "core/money"}},
        {"core/eligibility", with({"core/candidate", "core/reference", "core/text"})},
        {"core/compare", with({"core/candidate", "core/reference", "core/eligibility", "core/tax"})},
        {"core/book", with({"core/candidate", "core/reference", "core/compare", "core/eligibility"})},
    };
    return arrows;
}

std::string folderOf(const std::string& path) {
    const auto first = path.find('/');
    if (path.rfind("core/", 0) != 0) return path.substr(0, first);
    const auto second = path.find('/', first + 1);
    return path.substr(0, second);
}

struct Include {
    std::string file;
    int line;
    std::string target;
    bool isSystem;
};

std::vector<Include> includesUnder(const std::string& top) {
    const std::filesystem::path root = OFFERBOOK_SOURCE_DIR;
    const std::regex pattern("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]");
    std::vector<Include> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / top)) {
        const auto ending = entry.path().extension();
        if (ending != ".h" && ending != ".cpp") continue;
        std::ifstream in(entry.path());
        std::string text;
        for (int line = 1; std::getline(in, text); ++line) {
            std::smatch match;
            if (std::regex_search(text, match, pattern))
                found.push_back({std::filesystem::relative(entry.path(), root).string(), line, match[2], match[1] == "<"});
        }
    }
    return found;
}

std::string where(const Include& include) {
    return include.file + ":" + std::to_string(include.line) + " includes " + include.target;
}

}  // namespace

class IncludeArrowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void coreFoldersIncludeDownwardsOnly() {
        QStringList wrong;
        int seen = 0;
        for (const Include& include : includesUnder("core")) {
            if (include.isSystem) continue;
            ++seen;
            const std::string from = folderOf(include.file);
            const std::string to = folderOf(include.target);
            const auto arrows = allowed().find(from);
            if (from != to && (arrows == allowed().end() || !arrows->second.contains(to)))
                wrong << QString::fromStdString(where(include));
        }
        QVERIFY2(seen > 50, "the sources were not found");
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void arrowsHaveNoCircle() {
        for (const auto& [folder, targets] : allowed()) {
            std::set<std::string> reached;
            std::vector<std::string> open(targets.begin(), targets.end());
            while (!open.empty()) {
                const std::string next = open.back();
                open.pop_back();
                if (!reached.insert(next).second) continue;
                open.insert(open.end(), allowed().at(next).begin(), allowed().at(next).end());
            }
            QVERIFY2(!reached.contains(folder), qPrintable(QString::fromStdString(folder + " reaches itself")));
        }
    }

    void coreIsFreeOfQt() {
        for (const Include& include : includesUnder("core"))
            QVERIFY2(include.target.rfind("Q", 0) != 0 && include.target.rfind("ui/", 0) != 0,
                     qPrintable(QString::fromStdString(where(include))));
    }

    void librariesStayInTheirRooms_data() {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("room");
        QTest::newRow("SQLite only in the book") << "sqlite3.h"
                                                 << "core/book/";
        QTest::newRow("SQLiteCpp only in the book") << "SQLiteCpp/"
                                                    << "core/book/";
        QTest::newRow("Boost.Locale only in text") << "boost/locale"
                                                   << "core/text/";
        QTest::newRow("gumbo only in the readers") << "gumbo.h"
                                                   << "core/extract/";
    }
    void librariesStayInTheirRooms() {
        QFETCH(QString, header);
        QFETCH(QString, room);
        for (const char* top : {"core", "ui", "app"})
            for (const Include& include : includesUnder(top))
                if (include.target.rfind(header.toStdString(), 0) == 0)
                    QVERIFY2(include.file.rfind(room.toStdString(), 0) == 0, qPrintable(QString::fromStdString(where(include))));
    }

    void headersOfCoreHideTheirLibraries() {
        for (const Include& include : includesUnder("core")) {
            if (!include.file.ends_with(".h")) continue;
            // A private header may; the ones others include may not.
            for (const char* library : {"boost/locale", "sqlite3.h", "SQLiteCpp/"})
                if (include.target.rfind(library, 0) == 0)
                    for (const char* top : {"ui", "app"})
                        for (const Include& user : includesUnder(top))
                            QVERIFY2(user.target != include.file,
                                     qPrintable(QString::fromStdString(where(user) + ", and " + where(include))));
        }
    }

    void theWindowDoesNotReachIntoTheExecutable() {
        for (const Include& include : includesUnder("ui"))
            QVERIFY2(include.target.rfind("app/", 0) != 0, qPrintable(QString::fromStdString(where(include))));
    }
};

QTEST_APPLESS_MAIN(IncludeArrowsTest)
#include "include_arrows_test.moc"
