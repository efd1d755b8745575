#include "core/extract/find/single_part.h"
#include "core/extract/find/bounded_gaps.h"
#include "core/extract/find/piece_filter.h"

#include <re2/re2.h>
#include <QtTest>

#include <string>

// Where an employer's name or a title stands within a match is found without RE2's captures, which are slow. What is found
// must be what the captures say, or nothing, so that they are asked.

using namespace offerbook::extract::find;
using offerbook::text::Span;

class SinglePartTest : public QObject {
    Q_OBJECT

private slots:
    void thePartIsTheCapture_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("to the end of the clause") << R"(looking for (?:an? )?(?P<title>[^.,]{4,80}))"
                                                  << "we are looking for a clerk of works, soon" << true;
        QTest::newRow("the article left out") << R"(looking for (?:an? )?(?P<title>[^.,]{4,80}))"
                                              << "looking for cooks" << true;
        QTest::newRow("cut by its bound") << R"(looking for (?P<title>[^.,]{4,12}))"
                                          << "looking for somebody who cooks" << true;
        QTest::newRow("cut between two letters of two bytes")
            << R"(cherche (?P<title>[^.,]{4,14}))" << QString::fromUtf8("cherche développeuses zélées") << true;
        QTest::newRow("the prefix wins only if the rest fits") << R"(for (?:an? )?(?P<title>[^.,]{4,80}))"
                                                               << "for a b, and for a bee" << false;
        QTest::newRow("the short way first") << R"(^(?:the )?(?P<name>[^.,]{2,40}?) (?:is|are) )"
                                             << "the house of cards is what it is and was" << true;
        QTest::newRow("a word that only looks like the end") << R"(^(?P<name>[^.,]{2,40}?) is\b)"
                                                             << "the isle isis is open" << true;
        QTest::newRow("the long way first") << R"((?P<name>[^.,]{2,40}) ltd)"
                                            << "young ltd and old ltd are open" << true;
        QTest::newRow("behind it a bracket") << R"(^(?P<name>[^.,(]{2,40}?)(?: \([^)]{2,20}\))? is )"
                                             << "example house (eh) is open" << true;
        QTest::newRow("behind it a bracket as long as its bound") << R"(^(?P<name>[^.,(]{2,40}?)(?: \([^)]{2,12}\))? is )"
                                                                  << "example house (example) is open" << false;
        QTest::newRow("a sign ends it") << R"(\bat (?P<name>[^.,!]{2,40}?)(?:,|!| and ))"
                                        << "work at example house and grow" << true;
        QTest::newRow("too long") << R"(^(?P<name>[^.,]{2,12}?) is )"
                                  << "the house of cards is open" << false;
        QTest::newRow("no run of a class") << R"(as (?P<title>[a-z]{4,}[^.,]{0,40}), you)"
                                           << "as baker of bread, you bake" << false;
        QTest::newRow("alternatives at the top") << R"(at (?P<name>[^.,]{2,40})|with them)"
                                                 << "at home" << false;
        QTest::newRow("a gap before it") << R"(positions?[^.;]{0,40} at (?P<name>[^.,]{3,40}))"
                                         << "a position in trade at example works" << false;
        QTest::newRow("left out or there") << R"(join(?P<name>[^.,]{2,40})?)"
                                           << "join us" << false;
    }
    void thePartIsTheCapture() {
        QFETCH(QString, source);
        QFETCH(QString, sentence);
        QFETCH(bool, isTold);
        const std::string text = sentence.toStdString();
        const RE2 bounded(source.toStdString());
        UnboundedPattern unbounded = withoutBounds(source.toStdString());
        RE2::Options bytes;
        bytes.set_encoding(RE2::Options::EncodingLatin1);
        const RE2 found(unbounded.source, bytes);
        re2::StringPiece whole;
        QVERIFY(found.Match(text, 0, text.size(), RE2::UNANCHORED, &whole, 1));
        const auto begin = static_cast<std::size_t>(whole.data() - text.data());
        const SinglePart part(unbounded.source, unbounded.gaps);
        const SinglePart::Told told = part.in(text, {begin, begin + whole.size()});
        QCOMPARE(told.kind == SinglePart::Told::Kind::part, isTold);
        if (!isTold) return;
        re2::StringPiece captured[2];
        QVERIFY(bounded.Match(text, begin, text.size(), RE2::ANCHOR_START, captured, 2));
        QCOMPARE(text.substr(told.at.begin, told.at.size()), std::string(captured[1]));
        if (part.endsMatch()) QCOMPARE(std::string(captured[0]), text.substr(begin, told.at.end - begin));
    }

    void aGapAloneTellsWhetherItsBoundIsKept_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("kept") << R"(work[^.;]{0,30}from home)"
                              << "you may work two days from home" << true;
        QTest::newRow("broken") << R"(work[^.;]{0,12}from home)"
                                << "you may work two or three days from home" << false;
        QTest::newRow("broken by the last, kept by the first") << R"(work[^.;]{0,12}home)"
                                                               << "work at home or in a home of your own, or in a home" << false;
        QTest::newRow("cut where it ends the match") << R"(\bour\b[^.;]{0,12})"
                                                     << "our years of practice in trade" << true;
        QTest::newRow("behind a class in brackets") << R"([(a-c]nd[^.;]{0,20}way)"
                                                    << "and this is the way" << true;
    }
    void aGapAloneTellsWhetherItsBoundIsKept() {
        QFETCH(QString, source);
        QFETCH(QString, sentence);
        QFETCH(bool, isKept);
        const std::string text = sentence.toStdString();
        UnboundedPattern unbounded = withoutBounds(source.toStdString());
        QCOMPARE(unbounded.gaps.size(), std::size_t{1});
        RE2::Options bytes;
        bytes.set_encoding(RE2::Options::EncodingLatin1);
        const RE2 found(unbounded.source, bytes);
        re2::StringPiece whole;
        QVERIFY(found.Match(text, 0, text.size(), RE2::UNANCHORED, &whole, 1));
        const auto begin = static_cast<std::size_t>(whole.data() - text.data());
        const SinglePart gap(unbounded.source, unbounded.gaps);
        const SinglePart::Told told = gap.in(text, {begin, begin + whole.size()});
        QCOMPARE(told.kind, isKept ? SinglePart::Told::Kind::part : SinglePart::Told::Kind::broken);
        if (!isKept) return;
        const std::size_t end = gap.endsMatch() ? told.at.end : begin + whole.size();
        const RE2 bounded(source.toStdString());
        QVERIFY(bounded.Match(text, begin, text.size(), RE2::ANCHOR_START, &whole, 1));
        QCOMPARE(text.substr(begin, end - begin), std::string(whole));
    }

    void aFilterNeverHidesAPiece() {
        const std::string words = "working group of trees, at the university | bonn";
        const PieceFilter filter(words);
        for (std::size_t from = 0; from + 2 <= words.size(); ++from)
            for (std::size_t size = 2; size <= 6 && from + size <= words.size(); ++size)
                QVERIFY2(filter.mayHold(words.substr(from, size)), words.substr(from, size).c_str());
        QVERIFY(!filter.mayHold(" in "));
        QVERIFY(!filter.mayHold(" - "));
        QVERIFY(!filter.mayHold("; "));
        QVERIFY(filter.hasBlanks());
        QVERIFY(!PieceFilter("example").hasBlanks());
    }
};

QTEST_APPLESS_MAIN(SinglePartTest)
#include "single_part_test.moc"
