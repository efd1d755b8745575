#include "core/extract/find/pattern_digest.h"

#include "core/extract/find/pattern_book.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

// What the build reads off the patterns decides which of them are tried in a sentence: a digest that said anything else than
// the patterns themselves would lose fields silently, and only in the installed program.

using namespace offerbook::extract::find;

namespace {

const std::filesystem::path patterns = std::filesystem::path(OFFERBOOK_VOCABULARY_DIR) / "patterns";

void writeFile(const std::filesystem::path& file, const std::string& text) {
    std::ofstream out(file, std::ios::binary);
    out << text;
}

std::string bookWith(const std::string& pattern, const std::string& asked, const std::string& label) {
    return R"({"language":"en","numbers":{},"macros":{},"patterns":{"test":[")" + pattern +
           R"("]},"before":{"test":["before$"]},"labels":{"salary":[")" + label + R"("]},"asked":{"test":[")" + asked + R"("]}})";
}

}  // namespace

class PatternDigestTest : public QObject {
    Q_OBJECT

private slots:
    void theBuildsDigestSaysWhatThePatternsSay() {
        PatternDigest fresh;
        QVERIFY(PatternBook::load(patterns, fresh));
        QVERIFY(fresh.size() > 5000);
        QVERIFY2(PatternDigest::read(OFFERBOOK_PATTERN_DIGEST).text() == fresh.text(), "build the target pattern_digest");
    }

    void withItNothingIsReadAnew() {
        PatternDigest known = PatternDigest::read(OFFERBOOK_PATTERN_DIGEST);
        const std::size_t before = known.size();
        QVERIFY(PatternBook::load(patterns, known));
        QCOMPARE(known.size(), before);
    }

    void aGuardIsReadAsItWasWritten() {
        PatternGuard guard;
        guard.clauses = {{{"salary", true, false}, {"pay", true, true}}, {{" a", false, false}}};
        guard.beginsWithFirst = true;
        guard.commonBeginnings = {{"the", true, true}};
        guard.wholes = {{"full\x01time", true, true, WholeWord::Tail::none}, {"diplom", true, false, WholeWord::Tail::some}};
        PatternDigest digest;
        digest.add("\\bsalary\\b", guard);
        const auto read = PatternDigest::parse(digest.text()).guardOf("\\bsalary\\b");
        QVERIFY(read.has_value());
        QCOMPARE(read->clauses.size(), std::size_t{2});
        QCOMPARE(read->clauses[0][0].text, std::string("salary"));
        QVERIFY(read->clauses[0][0].beginsWord && !read->clauses[0][0].endsWord && read->clauses[0][1].endsWord);
        QCOMPARE(read->clauses[1][0].text, std::string(" a"));
        QVERIFY(read->beginsWithFirst && !read->onlyAtStart);
        QCOMPARE(read->commonBeginnings[0].text, std::string("the"));
        QCOMPARE(read->wholes[0].text, std::string("full\x01time"));
        QVERIFY(read->wholes[0].tail == WholeWord::Tail::none && read->wholes[1].tail == WholeWord::Tail::some);
    }

    void anotherSourceIsNotKnown() {
        PatternDigest digest;
        digest.add("\\bsalary\\b", {});
        QVERIFY(!digest.guardOf("\\bsalary").has_value());
        QVERIFY(!digest.isSound("\\bsalary\\b"));
    }

    void whatIsNoDigestIsEmpty_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another version") << QByteArray("offerbook pattern digest 0\ng\ta\t0\t\t\t\n");
        QTest::newRow("something else") << QByteArray("g\ta\t0\t\t\t\n");
    }
    void whatIsNoDigestIsEmpty() {
        QFETCH(QByteArray, text);
        QCOMPARE(PatternDigest::parse(text.toStdString()).size(), std::size_t{0});
    }

    void whatBreaksOffIsEmpty() {
        PatternDigest digest;
        PatternGuard guard;
        guard.clauses = {{{"salary", true, true}}};
        digest.add("\\bsalary\\b", guard);
        const std::string whole = digest.text();
        QCOMPARE(PatternDigest::parse(whole).size(), std::size_t{1});
        for (std::size_t length = 0; length < whole.size(); ++length)
            QCOMPARE(PatternDigest::parse(whole.substr(0, length)).size(), std::size_t{0});
    }

    void aChangedPatternIsReadAnewAndABrokenOneSaysSo_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("label");
        QTest::addColumn<bool>("loads");
        QTest::newRow("as it was") << "one"
                                   << "two"
                                   << "pay" << true;
        QTest::newRow("changed") << "another"
                                 << "two"
                                 << "pay" << true;
        QTest::newRow("a broken pattern") << "(one"
                                          << "two"
                                          << "pay" << false;
        QTest::newRow("a broken one that is asked") << "one"
                                                    << "(two"
                                                    << "pay" << false;
        QTest::newRow("a broken label") << "one"
                                        << "two"
                                        << "pay(" << false;
    }
    void aChangedPatternIsReadAnewAndABrokenOneSaysSo() {
        QFETCH(QString, pattern);
        QFETCH(QString, asked);
        QFETCH(QString, label);
        QFETCH(bool, loads);
        const QTemporaryDir folder;
        const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "en.json";
        writeFile(file, bookWith("one", "two", "pay"));
        PatternDigest digest;
        QVERIFY(PatternBook::load(folder.path().toStdString(), digest));
        const std::size_t known = digest.size();
        QVERIFY(known > 0);
        writeFile(file, bookWith(pattern.toStdString(), asked.toStdString(), label.toStdString()));
        const auto again = PatternBook::load(folder.path().toStdString(), digest);
        QCOMPARE(again.hasValue(), loads);
        if (again) QCOMPARE((*again)->topicsOf("pay"), bit(Topic::salary));
        if (!again) QCOMPARE(again.error().id, std::string("extract.vocabulary-broken"));
        if (pattern == "another") QCOMPARE(digest.size(), known + 1);
    }
};

QTEST_APPLESS_MAIN(PatternDigestTest)
#include "pattern_digest_test.moc"
