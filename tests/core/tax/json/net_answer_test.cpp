// The lines of `offerbook net --jsonl`: what comes out for what goes in, that a household which repeats is answered as one that
// is read anew, and that a text which only looks alike is not taken for it. A figure of somebody else's household would be the
// worst of all.
#include "core/tax/json/net_answer.h"

#include <nlohmann/json.hpp>

#include <QtTest>

using namespace offerbook;
using namespace offerbook::tax;

namespace {

const TaxLibrary& library() {
    static const TaxLibrary all(OFFERBOOK_REFERENCE_DIR "/tax");
    return all;
}

NetAnswers answers() {
    return {library(), [](const Message& message) { return message.id; }};
}

std::string askedOf(NetAnswers& asked, const std::string& line) {
    std::string out;
    static_cast<void>(asked.answer(line, out));
    return out;
}

std::string askedAnew(const std::string& line) {
    NetAnswers fresh = answers();
    return askedOf(fresh, line);
}

/// JSON with apostrophes for quotes.
std::string json(std::string text) {
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

std::string german(const std::string& amount, const std::string& household = json("{'taxClass':'I'}")) {
    return json("{'jurisdiction':'DE','year':2026,") + amount + json(",'period':'year','household':") + household + "}";
}

}  // namespace

class NetAnswerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAnswerIsJsonThatAddsUp() {
        const auto answer = nlohmann::json::parse(askedAnew(german(json("'gross':'50000.00'"))));
        QCOMPARE(answer.at("gross").get<std::string>(), std::string("50000.00"));
        QCOMPARE(answer.at("net").get<std::string>(), std::string("32337.00"));
        QCOMPARE(answer.at("currency").get<std::string>(), std::string("EUR"));
        QCOMPARE(answer.at("lines").at(0).at("id").get<std::string>(), std::string("wage-tax"));
        QCOMPARE(answer.at("lines").at(0).at("amount").get<std::string>(), std::string("-6788.00"));
        QCOMPARE(answer.at("lines").at(2).at("percent").get<std::string>(), std::string("8.75"));
        QVERIFY(!answer.at("lines").at(0).at("source").get<std::string>().empty());
        const auto assumed = answer.at("assumed").get<std::vector<std::string>>();
        QVERIFY(std::find(assumed.begin(), assumed.end(), "healthExtraRate=2.9") != assumed.end());
    }

    void aHouseholdThatRepeatsIsAnsweredAsOneThatIsReadAnew() {
        NetAnswers asked = answers();
        for (const std::string& amount :
             {json("'gross':'50000.00'"), json("'gross':'50000.01'"), json("'gross':'1000'"), json("'gross': '72000'"),
              json("'gross':'0'"), json("'net':'32337.00'"), json("'net':'32336.99'"), json("'gross':'99999999.99'")})
            for (const std::string& household : {json("{'taxClass':'I'}"), json("{'taxClass':'V','children':2}"), json("{}")}) {
                const std::string line = german(amount, household);
                QCOMPARE(askedOf(asked, line), askedAnew(line));
                QCOMPARE(askedOf(asked, line), askedAnew(line));
            }
    }

    void whatOnlyLooksAlikeIsReadAnew_data() {
        QTest::addColumn<std::string>("first");
        QTest::addColumn<std::string>("second");
        const auto row = [](const char* name, std::string first, std::string second) {
            QTest::newRow(name) << std::move(first) << std::move(second);
        };
        row("another household", german(json("'gross':'50000'")), german(json("'gross':'50000'"), json("{'taxClass':'III'}")));
        row("another year", german(json("'gross':'50000'")),
            json("{'jurisdiction':'DE','year':2025,'gross':'50000','household':{}}"));
        row("gross, then net", german(json("'gross':'50000'")), german(json("'net':'50000'")));
        row("an amount that is too large", german(json("'gross':'50000'")), german(json("'gross':'99999999999999'")));
        row("an amount that is too fine", german(json("'gross':'50000'")), german(json("'gross':'50000.001'")));
        row("no digits", german(json("'gross':'50000'")), german(json("'gross':'...'")));
        row("the word in the household", german(json("'net':'30000'"), json("{'gross':'5'}")),
            german(json("'net':'30000'"), json("{'gross':'6'}")));
        row("the other amount", german(json("'net':'30000'"), json("{'gross':'5'}")),
            german(json("'net':'40000'"), json("{'gross':'5'}")));
        row("the word as a value", german(json("'net':'30000'"), json("{'x':'net'}")),
            german(json("'net':'40000'"), json("{'x':'net'}")));
        row("an escaped key", german(json("'net':'30000'"), json("{'a\\'gross':'5'}")),
            german(json("'net':'30000'"), json("{'a\\'gross':'6'}")));
        row("a key by its code", german(json("'\\u0067ross':'30000'")), german(json("'\\u0067ross':'40000'")));
        row("two amounts", german(json("'gross':'50000'")), german(json("'gross':'50000','net':'30000'")));
        row("a number, not a text", german(json("'gross':50000")), german(json("'gross':60000")));
        row("cut off", german(json("'gross':'50000'")), json("{'jurisdiction':'DE','year':2026,'gross':'50000"));
    }
    void whatOnlyLooksAlikeIsReadAnew() {
        QFETCH(std::string, first);
        QFETCH(std::string, second);
        NetAnswers asked = answers();
        QCOMPARE(askedOf(asked, first), askedAnew(first));
        QCOMPARE(askedOf(asked, second), askedAnew(second));
        QCOMPARE(askedOf(asked, first), askedAnew(first));
    }

    void manyHouseholdsAreAnsweredRightWhenTheMemoryStartsAnew() {
        NetAnswers asked = answers();
        for (int i = 0; i < 3000; ++i) {
            const std::string rate = std::to_string(i / 1000) + "." + std::to_string(1000 + i % 1000).substr(1);
            const std::string line = german(json("'gross':'60000'"), json("{'healthExtraRate':'") + rate + "\"}");
            const std::string answer = askedOf(asked, line);
            if (i % 250 == 0) QCOMPARE(answer, askedAnew(line));
            QVERIFY(answer.find("\"error\"") == std::string::npos);
        }
        const std::string again = german(json("'gross':'60000'"), json("{'healthExtraRate':'0.000'}"));
        QCOMPARE(askedOf(asked, again), askedAnew(again));
    }

    void theWayBackReachesItsNet() {
        const auto answer = nlohmann::json::parse(askedAnew(german(json("'net':'32337.00'"))));
        QVERIFY(answer.at("net").get<std::string>() >= "32337.00");
        const std::string gross = answer.at("gross").get<std::string>();
        const auto there = nlohmann::json::parse(askedAnew(german(json("'gross':'") + gross + '"')));
        QCOMPARE(there.at("net"), answer.at("net"));
    }

    void anErrorSaysWhatIsCovered() {
        const auto answer =
            nlohmann::json::parse(askedAnew(json("{'jurisdiction':'DE','year':2019,'gross':'1','household':{}}")));
        QCOMPARE(answer.at("error").at("code").get<std::string>(), std::string("unsupported-year"));
        QCOMPARE(answer.at("error").at("supported"), nlohmann::json::array({2025, 2026}));
    }
};

QTEST_APPLESS_MAIN(NetAnswerTest)
#include "net_answer_test.moc"
