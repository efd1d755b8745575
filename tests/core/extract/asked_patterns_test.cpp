#include "core/extract/find/asked_patterns.h"
#include "core/extract/find/pattern_book.h"

#include <QtTest>
#include <nlohmann/json.hpp>

#include <fstream>
#include <string>
#include <vector>

// Rules ask about words at a place. What one language says must not answer for another, and a language without words for a
// rule must be told from one whose words are not there.

using namespace offerbook::extract::find;

namespace {

void write(const QTemporaryDir& folder, const char* language, const nlohmann::json& asked, const nlohmann::json& words) {
    const nlohmann::json none = nlohmann::json::object();
    std::ofstream(folder.filePath(QString(language) + ".json").toStdString())
        << nlohmann::json{{"language", language}, {"numbers", none}, {"macros", none}, {"patterns", none},
                          {"before", none},       {"labels", none},  {"asked", asked}, {"words", words}};
}

}  // namespace

class AskedPatternsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        write(folder_, "de",
              {{"seeks", {"\\bsucht (eine?n?) ([a-z]+)"}},
               {"ends", {" im$", " am$"}},
               {"at-start", {"^das (?:haus|werk)"}},
               {"half-at-start", {"^das haus|\\bwerk"}}},
              {{"joint", {"am", "an"}}});
        write(folder_, "en",
              {{"seeks", {"\\bseeks an? ([a-z]+)", "\\bhires ([a-z]+)"}}, {"at-start", {"^(the|a) house", "^we "}}},
              {{"joint", {"at", "an"}}});
        const auto loaded = PatternBook::load(folder_.path().toStdString());
        QVERIFY(loaded.hasValue());
        book_ = *loaded;
    }
    void aLanguageAnswersForItselfAlone() {
        const LanguageSet german = book_->onlyLanguage("de");
        const LanguageSet english = book_->onlyLanguage("en");
        QVERIFY(german != 0 && english != 0 && german != english);
        QCOMPARE(book_->onlyLanguage("fr"), LanguageSet{0});
        const AskedPatterns& asked = book_->asked();
        QVERIFY(asked.hold("seeks", "das haus sucht einen glaser", german));
        QVERIFY(!asked.hold("seeks", "das haus sucht einen glaser", english));
        QVERIFY(asked.hold("seeks", "das haus sucht einen glaser"));
        QVERIFY(asked.hold("seeks", "the house hires glaziers"));
        QVERIFY(asked.isWord("joint", "am", german) && !asked.isWord("joint", "am", english));
        QVERIFY(asked.isWord("joint", "an", german) && asked.isWord("joint", "an", english));
        QVERIFY(!asked.isWord("joint", "a") && !asked.isWord("joints", "am"));
    }
    void aLanguageWithoutWordsIsTold() {
        QVERIFY(book_->asked().knows("ends", book_->onlyLanguage("de")));
        QVERIFY(!book_->asked().knows("ends", book_->onlyLanguage("en")));
        QVERIFY(!book_->asked().knows("ends", book_->onlyLanguage("fr")));
        QVERIFY(!book_->asked().knows("begins", everyLanguage));
    }
    void endsAreEndsOfEveryPattern() {
        QVERIFY(book_->asked().hold("ends", "das haus im") && book_->asked().hold("ends", "das haus  am"));
        QVERIFY(!book_->asked().hold("ends", "das haus im tal"));
    }
    // What begins or ends otherwise is told without a run: no match may be lost by it.
    void beginningsAreBeginningsOfThoseThatSaySo() {
        const AskedPatterns& asked = book_->asked();
        QVERIFY(asked.hold("at-start", "das haus sucht") && asked.hold("at-start", "the house") &&
                asked.hold("at-start", "we seek"));
        QVERIFY(!asked.hold("at-start", "in das haus") && !asked.hold("at-start", "das dorf") && !asked.hold("at-start", ""));
        QVERIFY(!asked.hold("at-start", "we seek", book_->onlyLanguage("de")));
        QCOMPARE(asked.piecesOf("at-start", "the house").size(), std::size_t{2});
        QVERIFY(asked.piecesOf("at-start", "the house", 4).empty());
        QVERIFY(asked.hold("half-at-start", "das haus") && asked.hold("half-at-start", "in dem werk"));
        QVERIFY(!asked.hold("half-at-start", "in das haus"));
    }
    void piecesAreThoseOfTheFirstMatch() {
        const std::string words = "the house seeks a glazier, das haus sucht eine glaserin, and hires cooks";
        using Pieces = std::vector<std::string_view>;
        const AskedPatterns& asked = book_->asked();
        QCOMPARE(asked.piecesOf("seeks", words), (Pieces{"seeks a glazier", "glazier"}));
        QCOMPARE(asked.piecesOf("seeks", words, 12), (Pieces{"sucht eine glaserin", "eine", "glaserin"}));
        QCOMPARE(asked.piecesOf("seeks", words, 12, book_->onlyLanguage("en")), (Pieces{"hires cooks", "cooks"}));
        QVERIFY(asked.piecesOf("seeks", "nobody").empty());
    }
    void listsKeepTheirOrder() {
        const AskedPatterns& asked = book_->asked();
        const auto joints = asked.list("joint");
        QCOMPARE(std::vector<std::string>(joints.begin(), joints.end()), (std::vector<std::string>{"am", "an", "at", "an"}));
        QVERIFY(asked.list("joints").empty());
        QCOMPARE(asked.beginningOf("joint", "anbei"), std::size_t{2});
        QCOMPARE(asked.endingOf("joint", "was man kann"), std::size_t{0});
        QCOMPARE(asked.endingOf("joint", "was dran"), std::size_t{2});
    }
    void aBrokenPatternIsSaid() {
        const QTemporaryDir folder;
        write(folder, "en", {{"seeks", {"(seeks"}}}, nlohmann::json::object());
        const auto loaded = PatternBook::load(folder.path().toStdString());
        QVERIFY(!loaded.hasValue());
        QCOMPARE(loaded.error().id, std::string("extract.vocabulary-broken"));
        QVERIFY(loaded.error().args.back().value.starts_with("seeks: "));
    }

private:
    QTemporaryDir folder_;
    std::shared_ptr<const PatternBook> book_;
};

QTEST_APPLESS_MAIN(AskedPatternsTest)
#include "asked_patterns_test.moc"
