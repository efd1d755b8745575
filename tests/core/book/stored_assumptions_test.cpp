// What was assumed of an offer's time stays with its comparison exactly; what no program could have written is not taken.
#include "core/book/settings_json.h"
#include "tests/core/book/temporary_book.h"

#include <nlohmann/json.hpp>

#include <QtTest>

using namespace offerbook;
using namespace offerbook::test;

namespace {

compare::OfferAssumptions everything() {
    compare::OfferAssumptions made;
    made.offer = PostingId(3);
    made.start = parseIsoDate("2027-01-15");
    made.permanent = true;
    made.contractMonths = 24;
    made.extensionPercent = Decimal::parse("37.5");
    made.extensionMonths = 12;
    made.gapMonths = 3;
    made.benefit = compare::OfferAssumptions::Benefit::typed;
    made.benefitMonths = 6;
    made.benefitAmount = Decimal::parse("3500.50");
    made.benefitCurrency = Currency::of("CHF");
    made.benefitCountry = "CH";
    made.previousGross = Decimal::parse("8000");
    made.insuredMonths = 24;
    made.age = 31;
    made.children = 2;
    made.nextOffer = PostingId(4);
    made.oneOffDay = parseIsoDate("2027-02-01");
    made.trialNoticeDays = 7;
    made.note = "said in the interview";
    made.typedOn = parseIsoDate("2026-11-20");
    return made;
}

}  // namespace

class StoredAssumptionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comeBackExactly() {
        compare::Settings settings;
        settings.horizonMonths = 48;
        settings.assumptions = {everything()};
        const auto read = book::settingsFromJson(book::toJson(settings));
        QVERIFY(read);
        QCOMPARE(*read, settings);
    }

    void survivesClosingAndIsUndone() {
        TemporaryBook book;
        StoredComparison stored;
        stored.name = "A";
        stored.settings.horizonMonths = 36;
        stored.settings.assumptions = {everything()};
        const auto done =
            book->perform(action("action.compare.assumptions"), [&](Writer& writer) { writer.addComparison(stored); });
        QVERIFY2(done, why(done).c_str());
        book.reopen();
        QCOMPARE(book->comparisons().front().settings, stored.settings);
        QVERIFY(book->undo());
        QVERIFY(book->comparisons().empty());
    }

    void whatCannotBeIsRefused_data() {
        QTest::addColumn<QString>("changed");
        const auto row = [](const char* name, const char* pointer, nlohmann::json value) {
            compare::Settings settings;
            settings.horizonMonths = 48;
            settings.assumptions = {everything()};
            auto json = book::toJson(settings);
            json[nlohmann::json::json_pointer(pointer)] = std::move(value);
            QTest::newRow(name) << QString::fromStdString(json.dump());
        };
        row("a horizon of eleven months", "/horizonMonths", 11);
        row("a horizon of a thousand", "/horizonMonths", 1000);
        row("a contract of no months", "/assumptions/0/contractMonths", 0);
        row("more than certain", "/assumptions/0/extensionPercent", "101");
        row("a gap backwards", "/assumptions/0/gapMonths", -1);
        row("a benefit that nobody knows", "/assumptions/0/benefit", "perhaps");
        row("follows itself", "/assumptions/0/nextOffer", 3);
        row("no offer", "/assumptions/0/offer", 0);
    }
    void whatCannotBeIsRefused() {
        QFETCH(QString, changed);
        QVERIFY(!book::settingsFromJson(nlohmann::json::parse(changed.toStdString())));
    }
};

QTEST_APPLESS_MAIN(StoredAssumptionsTest)
#include "stored_assumptions_test.moc"
