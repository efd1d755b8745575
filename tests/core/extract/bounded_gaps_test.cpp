#include "core/extract/find/bounded_gaps.h"
#include "core/extract/find/pattern_book.h"

#include <re2/re2.h>
#include <QtTest>
#include <nlohmann/json.hpp>

#include <fstream>
#include <string>
#include <vector>

// A gap between two words of a pattern is bounded, so that what stands at one end of a sentence is not read together with
// what stands at the other. The bound is looked after outside of the pattern; what is found must not change by that.

using namespace offerbook::extract::find;

class BoundedGapsTest : public QObject {
    Q_OBJECT

private slots:
    void gapsAreTakenOut_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("unbounded");
        QTest::addColumn<QString>("gaps");
        QTest::newRow("a gap") << R"(open[^.;]{0,60}now)"
                               << R"(open([^.;]*)now)"
                               << "1:60";
        QTest::newRow("a name, the short way first") << R"(^(?P<name>[^.]{2,40}?) is)"
                                                     << R"(^(?P<name>([^.]{2,}?)) is)"
                                                     << "2:40";
        QTest::newRow("two") << R"(.{1,20}x(?:[a-z ]{3,30})?)"
                             << R"((.+)x(?:([a-z ]{3,}))?)"
                             << "1:20 2:30";
        QTest::newRow("a small bound stays") << R"([0-9]{1,4})"
                                             << R"([0-9]{1,4})"
                                             << "";
        QTest::newRow("no bound stays") << R"([^.]{2,}x{40})"
                                        << R"([^.]{2,}x{40})"
                                        << "";
        QTest::newRow("in a repeated group it stays") << R"((?:,[^,]{2,40})+;)"
                                                      << R"((?:,[^,]{2,40})+;)"
                                                      << "";
        QTest::newRow("a class with brackets") << R"([^)\]}]{1,30}\)[(]+)"
                                               << R"(([^)\]}]+)\)[(]+)"
                                               << "1:30";
    }
    void gapsAreTakenOut() {
        QFETCH(QString, source);
        QFETCH(QString, unbounded);
        QFETCH(QString, gaps);
        const UnboundedPattern made = withoutBounds(source.toStdString());
        QCOMPARE(QString::fromStdString(made.source), unbounded);
        QStringList written;
        for (const Gap& gap : made.gaps) written << QString("%1:%2").arg(gap.capture).arg(gap.most);
        QCOMPARE(written.join(' '), gaps);
        QVERIFY(RE2(made.source).ok());
    }

    void aBoundCountsCharacters() {
        QVERIFY(keepsBound("abc", 3));
        QVERIFY(!keepsBound("abcd", 3));
        QVERIFY(keepsBound("жжж", 3));
        QVERIFY(!keepsBound("жжжж", 3));
        QVERIFY(keepsBound("", 0));
    }

    void whatMayRunOverBytes_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("same");
        QTest::newRow("letters") << R"(open(?:ed|s)? [0-9]{1,4}\b)" << true;
        QTest::newRow("a gap without end") << R"(open([^.;]*)now)" << true;
        QTest::newRow("a gap of at least two") << R"(open([^.;]{2,}?)now)" << true;
        QTest::newRow("any one character") << R"(un.e)" << false;
        QTest::newRow("one that may be left out") << R"(un[^a-z]?e)" << false;
        QTest::newRow("no letter") << R"(un\We)" << false;
        QTest::newRow("a few") << R"(un[^a-z]{1,3}e)" << false;
        QTest::newRow("beyond ASCII") << QString::fromUtf8("un·e") << false;
        QTest::newRow("beyond ASCII in a class") << QString::fromUtf8("un[.·]+e") << false;
    }
    void whatMayRunOverBytes() {
        QFETCH(QString, source);
        QFETCH(bool, same);
        QCOMPARE(isSameInBytes(source.toStdString()), same);
    }

    // What the book finds is what the patterns say as they are written.
    void theBookFindsWhatThePatternsSay_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("within the bound") << R"(open[^.;]{0,20}now)"
                                          << "open from now";
        QTest::newRow("beyond it") << R"(open[^.;]{0,12}now)"
                                   << "open to all who like it now";
        QTest::newRow("the second beginning is near") << R"(open[^.;]{0,12}now)"
                                                      << "open to all who like it and open just now";
        QTest::newRow("the farthest within the bound") << R"(open[^.;]{0,14}now)"
                                                       << "open now or now and then, but not now";
        QTest::newRow("a name that is cut") << R"(at (?P<name>[^.,]{2,15}))"
                                            << "you work at the house of many trades, at home";
        QTest::newRow("a name, the short way first") << R"(^(?P<name>[^.,]{2,15}?) is)"
                                                     << "here is what is sought";
        QTest::newRow("a name too long") << R"(^(?P<name>[^.,]{2,15}?) is)"
                                         << "the house of many trades is open";
        QTest::newRow("several matches") << R"(a[^.]{0,12}b)"
                                         << "a1b a22b a3333333333333333b a4b";
        QTest::newRow("no beginning known") << R"((?P<name>[^.,]{2,12}) ltd)"
                                            << "we are a very old company house ltd, and young ltd";
        QTest::newRow("a sentence without end")
            << R"(a[^.]{0,12}b (?P<title>[a-z]{2,12}))"
            << QString("a gap ").repeated(300) + "a1b cook " + QString("a gap ").repeated(300) + "a22b clerk";
        QTest::newRow("a sign between letters") << R"(un.?e (?P<title>[^.]{3,20}))" << QString::fromUtf8("un·e développeur·se");
        QTest::newRow("a gap that may be left out") << R"(hire(?: for [^.]{2,13})? (?P<title>[a-z]{2,12}) now)"
                                                    << "hire for the house a cook now and hire for us clerks now";
    }
    void theBookFindsWhatThePatternsSay() {
        QFETCH(QString, source);
        QFETCH(QString, sentence);
        const std::string pattern = source.toStdString();
        const std::string text = sentence.toStdString();
        const QTemporaryDir folder;
        std::ofstream(folder.filePath("en.json").toStdString()) << nlohmann::json{{"language", "en"},
                                                                                  {"numbers", nlohmann::json::object()},
                                                                                  {"macros", nlohmann::json::object()},
                                                                                  {"patterns", {{"only", {pattern}}}},
                                                                                  {"before", nlohmann::json::object()},
                                                                                  {"labels", nlohmann::json::object()}};
        const auto book = PatternBook::load(folder.path().toStdString());
        QVERIFY(book.hasValue());
        std::vector<std::string> found;
        const auto isAsked = [](std::size_t, std::size_t) { return true; };
        (*book)->scan(text, {{0, text.size()}}, 1, isAsked, [&](std::size_t, const PatternHit& hit) {
            found.push_back(text.substr(hit.at.begin, hit.at.size()));
            for (const auto& [part, at] : hit.parts) found.push_back("= " + text.substr(at.begin, at.size()));
        });
        QCOMPARE(found, byThePattern(pattern, text));
    }

private:
    static std::vector<std::string> byThePattern(std::string pattern, const std::string& text) {
        for (std::size_t at = pattern.find(' '); at != std::string::npos; at = pattern.find(' ', at + 2))
            pattern.insert(at + 1, "+");
        const RE2 compiled(pattern);
        std::vector<std::string> found;
        re2::StringPiece whole[2];
        for (std::size_t from = 0; compiled.Match(text, from, text.size(), RE2::UNANCHORED, whole, 2);) {
            found.emplace_back(whole[0]);
            if (compiled.NumberOfCapturingGroups() > 0) found.push_back("= " + std::string(whole[1]));
            from = static_cast<std::size_t>(whole[0].data() - text.data()) + whole[0].size();
        }
        return found;
    }

    void widenedPatternsHaveNoFarBound() {
        QCOMPARE(widened(R"(a[^.;]{0,40}(?: (?:for|in) [^.]{2,60}?)*b{2,3}\\{1,90}$)"),
                 std::string(R"(a[^.;]{0,}(?: (?:for|in) [^.]{2,}?)*b{2,3}\\{1,}$)"));
        QCOMPARE(widened(R"([{0,40}]\{0,40}x)"), std::string(R"([{0,40}]\{0,40}x)"));
    }
};

QTEST_APPLESS_MAIN(BoundedGapsTest)
#include "bounded_gaps_test.moc"
