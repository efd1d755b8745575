#include "core/extract/find/pattern_syntax.h"

#include <re2/re2.h>
#include <QtTest>

#include <algorithm>
#include <string>
#include <vector>

// What is read off a pattern decides which texts are passed over without it: it must say what RE2 says.

using namespace offerbook::extract::find;

class PatternSyntaxTest : public QObject {
    Q_OBJECT

private slots:
    void theBytesOfAnAtomAreThoseThatItMatches_data() {
        QTest::addColumn<QString>("atom");
        for (const char* atom : {"a", ".", "\\.", "\\w", "\\d", "\\s", "\\n", "[abc]", "[^.;:!?,()\\n]", "[a-z0-9_-]", "[]a]",
                                 "[^]a]", "[\\w.]", "[\\]x]", "[ :,(]", "[-a]", "[a^]"})
            QTest::newRow(atom) << atom;
    }
    void theBytesOfAnAtomAreThoseThatItMatches() {
        QFETCH(QString, atom);
        RE2::Options bytes;
        bytes.set_encoding(RE2::Options::EncodingLatin1);
        const RE2 pattern(atom.toStdString(), bytes);
        const auto known = bytesOfAtom(atom.toStdString());
        QVERIFY(known.has_value());
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const char c = static_cast<char>(byte);
            QCOMPARE(known->test(byte), RE2::FullMatch(re2::StringPiece(&c, 1), pattern));
        }
    }

    void whatIsNotReadIsNotKnown() {
        for (const char* atom : {"", "\\W", "\\x", "[[:alpha:]]", "[a-\\w]", "\xC3\xA9", "[\xC3\xA9]"})
            QVERIFY2(!bytesOfAtom(atom), atom);
    }

    void capturesAreFound() {
        const Group named = captureOfPart("(a)(?P<lo>b+)c");
        QCOMPARE(named.open, std::size_t{3});
        QCOMPARE(named.inside, std::size_t{10});
        QCOMPARE(named.end, std::size_t{13});
        QCOMPARE(firstCapture("(?:a|[(])(b)").open, std::size_t{9});
        QCOMPARE(firstCapture("(?:a)(?P<lo>b)").inside, std::size_t{12});
        QCOMPARE(firstCapture("(?:a)").end, std::size_t{0});
        QCOMPARE(capturesIn("(?:a)(b)(?P<c>d)\\("), 2);
        QVERIFY(isOneSequence("a(?:b|c)[|]"));
        QVERIFY(!isOneSequence("a|b"));
        QVERIFY(!isOneSequence("a)"));
    }

    void oneSourceMatchesWhatAnyOfThemDoes_data() {
        QTest::addColumn<QStringList>("sources");
        QTest::newRow("one") << QStringList{"a|b$"};
        QTest::newRow("all at the end") << QStringList{"ab$", "(?:c|d)$"};
        QTest::newRow("one is not at the end") << QStringList{"a$", "b"};
        QTest::newRow("only a part of one is at the end") << QStringList{"a|b$", "c$"};
        QTest::newRow("a dollar sign") << QStringList{"a\\$", "b$"};
    }
    void oneSourceMatchesWhatAnyOfThemDoes() {
        QFETCH(QStringList, sources);
        std::vector<std::string> all;
        for (const QString& source : sources) all.push_back(source.toStdString());
        const RE2 together(anyOf(all));
        QVERIFY(together.ok());
        for (const char* text : {"", "a", "ax", "b", "bx", "ab", "abx", "c", "cx", "d", "a$", "a$x", "xb"}) {
            const bool any =
                std::any_of(all.begin(), all.end(), [text](const std::string& one) { return RE2::PartialMatch(text, RE2(one)); });
            QVERIFY2(RE2::PartialMatch(text, together) == any, text);
        }
    }
};

QTEST_APPLESS_MAIN(PatternSyntaxTest)
#include "pattern_syntax_test.moc"
