#include "core/posting/json/posting_json.h"
#include "core/posting/json/codec.h"
#include "tests/core/posting/random_posting.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::test;

namespace {

/// JSON with single quotes, which read better in C++.
std::string quoted(std::string text) {
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

}  // namespace

/// What is written is read back without any difference, and what does not fit is refused with its place.
class PostingJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackExactly() {
        RandomModel random(1);
        for (int i = 0; i < 500; ++i) {
            const Posting posting = random.posting();
            const auto written = json::toJson(posting);
            QVERIFY(written.hasValue());
            // Through text, as the book and files keep it.
            const auto read = json::postingFromJson(*json::parse(*json::print(*written)));
            QVERIFY2(read.hasValue(), read ? "" : (read.error().id + " " + read.error().args.front().value).c_str());
            QVERIFY(*read == posting);
        }
    }

    void fieldsComeBackOneByOne() {
        RandomModel random(2);
        for (int i = 0; i < 100; ++i) {
            Posting posting = random.posting();
            const auto fields = json::printFields(posting);
            QVERIFY(fields.hasValue());
            Posting read;
            for (const auto& [key, text] : *fields) QVERIFY(json::parseField(read, key, text).hasValue());
            read.status = posting.status;
            read.notes = posting.notes;
            QVERIFY(read == posting);
        }
    }

    void anUntouchedFieldIsNotWrittenButAClearedOneIs() {
        Posting posting;
        QVERIFY(json::printFields(posting)->empty());
        posting.title = Stated<std::string>::cleared();
        QCOMPARE(json::printFields(posting)->size(), std::size_t{1});
    }

    void documentPartsComeBackExactly() {
        RandomModel random(3);
        for (int i = 0; i < 200; ++i) {
            const SourceDocument document = random.document();
            QVERIFY(*json::benchmarksFromJson(json::toJson(document.benchmarks)) == document.benchmarks);
            QVERIFY(*json::evidenceFromJson(json::toJson(document.placeholders)) == document.placeholders);
            QVERIFY(*json::messageFromJson(json::toJson(document.kindReason)) == document.kindReason);
            QVERIFY(*json::messagesFromJson(json::toJson(document.readingNotes)) == document.readingNotes);
        }
    }

    void decimalsOfAnySizeComeBack_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"0", "-0.5", "5266", "0.931300000000000001", "123456789012345678901234567890.123456",
                                 "-99999999999999.999999999999"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void decimalsOfAnySizeComeBack() {
        QFETCH(QString, text);
        Posting posting;
        const std::string field = quoted("{'state':'stated','value':'" + text.toStdString() + "'}");
        QVERIFY(json::parseField(posting, "experience_min_years", field).hasValue());
        QCOMPARE(posting.experienceMin->toString(), text.toStdString());
    }

    void refusesWhatDoesNotFit_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const char* field, const char* text, const char* id, const char* place) {
            QTest::newRow(name) << field << QString::fromStdString(quoted(text)) << id << place;
        };
        row("no json", "title", "{'state':", "json.syntax", "10");
        row("a field nobody has", "colour", "{'state':'stated'}", "json.unknown-key", "");
        row("a bare value", "title", "'Physicist'", "json.not-an-object", "title");
        row("no state", "title", "{'value':'Physicist'}", "json.missing", "title.state");
        row("a state that is none", "title", "{'state':'sure'}", "json.unknown-word", "title.state");
        row("stated without a value", "title", "{'state':'stated'}", "json.value-against-state", "title");
        row("a value that is not stated", "title", "{'state':'not-stated','value':'x'}", "json.value-against-state", "title");
        row("contradicted by nothing", "title", "{'state':'contradicted','value':'x'}", "json.contradiction-without-other",
            "title");
        row("a number for a text", "title", "{'state':'stated','value':7}", "json.not-a-text", "title.value");
        row("a misspelt key", "salary", "{'state':'stated','value':{'lo':'1'}}", "json.unknown-key", "salary.value");
        row("a binary fraction for money", "salary", "{'state':'stated','value':{'low':5266.1}}", "json.not-a-decimal",
            "salary.value.low");
        row("digits and letters", "salary", "{'state':'stated','value':{'low':'5e3'}}", "json.not-a-decimal", "salary.value.low");
        row("no currency", "salary", "{'state':'stated','value':{'currency':'XYZ'}}", "json.not-a-currency",
            "salary.value.currency");
        row("not so many payments", "salary", "{'state':'stated','value':{'paymentsPerYear':99999999999}}",
            "json.not-a-whole-number", "salary.value.paymentsPerYear");
        row("a day that does not exist", "deadline", "{'state':'stated','value':{'kind':'date','date':'2026-02-30'}}",
            "json.not-a-date", "deadline.value.date");
        row("deep in a list", "languages", "{'state':'stated','value':[{'language':'fr'},{'language':'en','level':'D1'}]}",
            "json.unknown-word", "languages.value[1].level");
        row("evidence before the text", "title", "{'state':'stated','value':'x','evidence':[{'begin':-1,'end':3}]}",
            "json.not-a-whole-number", "title.evidence[0].begin");
        row("a negation of nothing", "eligibility", "{'state':'stated','value':{'kind':'not'}}", "json.rule-not",
            "eligibility.value");
        row("a condition without kind", "eligibility",
            "{'state':'stated','value':{'kind':'condition','condition':{'years':'2'}}}", "json.missing",
            "eligibility.value.condition.is");
    }
    void refusesWhatDoesNotFit() {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, id);
        QFETCH(QString, place);
        Posting posting;
        const auto read = json::parseField(posting, field.toStdString(), text.toStdString());
        QVERIFY(!read.hasValue());
        QCOMPARE(QString::fromStdString(read.error().id), id);
        QCOMPARE(QString::fromStdString(read.error().args.front().value), place);
    }

    void rulesStopAtTheirDepth() {
        const auto nested = [](int depth) {
            EligibilityRule rule = EligibilityRule::leaf(condition::Enrolled{}, {});
            for (int i = 1; i < depth; ++i) rule = EligibilityRule::negation(std::move(rule));
            return rule;
        };
        Posting posting;
        posting.eligibility = Stated<EligibilityRule>::typed(nested(EligibilityRule::maxDepth));
        const auto written = json::toJson(posting);
        QVERIFY(written.hasValue());
        QVERIFY(*json::postingFromJson(*written) == posting);
        posting.eligibility = Stated<EligibilityRule>::typed(nested(EligibilityRule::maxDepth + 1));
        QCOMPARE(json::printFields(posting).error().id, std::string("json.too-deep"));

        std::string text = "{'kind':'condition','condition':{'is':'enrolled'}}";
        for (int i = 0; i < 5000; ++i) text.insert(0, "{'kind':'not','rules':[").append("]}");
        const auto read = json::parseField(posting, "eligibility", quoted("{'state':'stated','value':" + text + "}"));
        QCOMPARE(read.error().id, std::string("json.too-deep"));
    }

    void textThatIsNoUtf8IsRefusedWhenWriting() {
        Posting posting;
        posting.title = Stated<std::string>::typed("caf\xe9");
        QCOMPARE(json::printFields(posting).error().id, std::string("json.not-utf8"));
    }
};

QTEST_APPLESS_MAIN(PostingJsonTest)
#include "posting_json_test.moc"
