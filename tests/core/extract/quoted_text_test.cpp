#include "tests/core/extract/said.h"

#include "core/extract/quoted_text.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

const std::string advert =
    "Warehouse Planner\n\nSample Works Ltd is looking for a warehouse planner in Leeds.\n\nWhat we offer\n\n"
    "- a salary of £31,000 gross per year\n- a fixed-term contract of 24 months\n\nApply by 5 May 2027 with your CV.\n";

std::string quoted(const std::string& text, const std::string& mark) {
    std::string out = mark;
    for (const char c : text) {
        out += c;
        if (c == '\n') out += mark;
    }
    return out;
}

std::string blanked(std::string text) {
    blankQuotationMarks(text);
    return text;
}

}  // namespace

/// Adverts that somebody forwards or answers carry marks before every line.
class QuotedTextTest : public QObject {
    Q_OBJECT

private slots:
    void readsAsWithoutMarks_data() {
        QTest::addColumn<QString>("mark");
        for (const char* mark : {"> ", ">", ">> ", "> > "}) QTest::newRow(mark) << QString(mark);
    }
    void readsAsWithoutMarks() {
        QFETCH(QString, mark);
        const std::string text = "Have you seen this one?\n\n" + quoted(advert, mark.toStdString());
        const Posting posting = firstPosting(text);
        const Posting plain = firstPosting(advert);
        for (const char* field : {"employer", "title", "locations", "salary", "contract", "deadline"}) {
            QVERIFY(!said::said(plain, field).isEmpty());
            QCOMPARE(said::said(posting, field), said::said(plain, field));
        }
        const Evidence& evidence = posting.deadline.evidence().front();
        QCOMPARE(text.substr(evidence.begin, evidence.end - evidence.begin), evidence.text);
    }

    void keepsEveryOtherByte() {
        QCOMPARE(blanked("> a > b\n> c\n>> d\n> e\n"), std::string("  a > b\n  c\n   d\n  e\n"));
        const std::string text = quoted(advert, "> ");
        QCOMPARE(blanked(text).size(), text.size());
    }

    void leavesFewQuotedLines() {
        const std::string text =
            "We are looking for a clerk.\n\n> \"The best team I know.\"\n> a clerk\n> of ours\n> in Leeds\n\n" + advert;
        QCOMPARE(blanked(text), text);
        QCOMPARE(blanked("> one line"), std::string("> one line"));
        QCOMPARE(blanked(""), std::string());
    }

    /// A text that was broken within a word of two parts has an end of line and the indent of its list there.
    void joinsWordsOverLines() {
        const std::string text =
            "Magazziniere\n\nEsempio Opere S.r.l. cerca un magazziniere a Bologna.\n\nOffriamo\n\n"
            "- si prevede la possibilità di lavorare in modalità smart\n  working\n";
        QCOMPARE(said::said(firstPosting(text), "remote").section(' ', 0, 0), QString("hybrid"));
    }
};

QTEST_GUILESS_MAIN(QuotedTextTest)
#include "quoted_text_test.moc"
