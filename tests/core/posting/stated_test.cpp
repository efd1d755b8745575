// What a person confirmed must never look like a guess, and a contradiction must never look settled.
#include "core/posting/posting.h"

#include <QtTest>

#include <set>

using namespace offerbook;
using Field = Stated<std::string>;

class StatedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void silenceIsNotStated() {
        const Field field;
        QCOMPARE(field.state(), Field::State::notStated);
        QVERIFY(!field.hasValue());
        QVERIFY(!field.isByPerson());
    }

    void aContradictionKeepsBothReadingsAndAConfirmationSettlesIt() {
        const Field field =
            Field::contradicted("fixed-term", {{0, 5, "to 31"}}, {{"permanent", {{9, 18, "PERMANENT"}}, {"why", {}}}});
        QVERIFY(field.isContradicted());
        QCOMPARE(*field, std::string("fixed-term"));
        const Field confirmed = field.confirmed();
        QVERIFY(!confirmed.isContradicted());
        QVERIFY(confirmed.isByPerson());
        QCOMPARE(confirmed.alternatives().size(), std::size_t{1});
        QCOMPARE(confirmed.evidence(), field.evidence());
    }

    void aCorrectionKeepsWhatTheTextSaid() {
        const Field field = Field::extracted("Genva", {{3, 8, "Genva"}}, Confidence::weak).corrected("Geneva");
        QCOMPARE(*field, std::string("Geneva"));
        QCOMPARE(field.origin(), Origin::typed);
        QCOMPARE(field.evidence().front().text, std::string("Genva"));
    }

    void aClearedFieldIsAPersonsWord() {
        const Field field = Field::cleared();
        QVERIFY(!field.hasValue());
        QVERIFY(field.isByPerson());
        QVERIFY(field != Field());
    }

    void aTextCanSpeakOfAThingWithoutAValue() {
        const Field field = Field::unclear({{0, 9, "April, 20"}}, {"extract.date.broken-off", {}});
        QCOMPARE(field.state(), Field::State::unclear);
        QVERIFY(!field.hasValue());
        QCOMPARE(field.evidence().size(), std::size_t{1});
    }

    void everyFieldOfAPostingIsVisitedOnce() {
        Posting posting;
        std::set<std::string, std::less<>> keys;
        int count = 0;
        forEachField(posting, [&](std::string_view key, auto& field) {
            keys.emplace(key);
            ++count;
            QVERIFY(!field.hasValue());
        });
        QCOMPARE(static_cast<int>(keys.size()), count);
        QVERIFY(keys.contains("salary") && keys.contains("experience_max_years"));
    }

    void payWithoutCurrencyIsNoMoney() {
        Pay pay;
        pay.low = Decimal(5266);
        QVERIFY(!pay.range());
        pay.currency = Currency::of("CHF");
        QCOMPARE(pay.range()->high.toString(), std::string("5266.00"));
        pay.high = Decimal(5000);
        QVERIFY2(!pay.range(), "a range that runs backwards is no range");
    }
};

QTEST_APPLESS_MAIN(StatedTest)
#include "stated_test.moc"
