// Which of the figures that were named for an offer is what it pays. The wrong one is a wrong figure in every place at once.
#include "core/posting/pay_life.h"

#include <QtTest>

using namespace offerbook;
using Kind = PayObservation::Kind;
using Standing = PayFigure::Standing;

namespace {

Date day(const char* iso) { return *parseIsoDate(iso); }

Pay chf(int amount) {
    Pay pay;
    pay.low = pay.high = Decimal(amount);
    pay.currency = Currency::of("CHF");
    pay.period = PayPeriod::year;
    return pay;
}

PayObservation named(Kind kind, const char* date, int amount) { return {kind, day(date), chf(amount), "HR", ""}; }

/// Figures are told apart by their amount; 0: no advert.
Posting offer(int advertised, std::vector<PayObservation> observations, const char* published = "") {
    Posting posting;
    if (advertised > 0) posting.salary = Stated<Pay>::extracted(chf(advertised), {});
    if (*published != '\0')
        posting.published = Stated<DayStated>::typed({DayStated::Kind::date, PartialDate::of(day(published)), false, false});
    if (!observations.empty()) posting.observations = Stated<std::vector<PayObservation>>::typed(std::move(observations));
    return posting;
}

}  // namespace

Q_DECLARE_METATYPE(Posting)
Q_DECLARE_METATYPE(PayObservation)

class PayLifeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNewestByRankCounts_data() {
        QTest::addColumn<Posting>("posting");
        QTest::addColumn<int>("counts");  // 0: none
        const auto row = [](const char* name, Posting posting, int counts) {
            QTest::newRow(name) << std::move(posting) << counts;
        };
        row("nobody named any", offer(0, {}), 0);
        row("the advert alone", offer(90, {}), 90);
        row("told after the advert", offer(90, {named(Kind::told, "2026-09-01", 85)}), 85);
        row("told before the advert was published", offer(90, {named(Kind::told, "2026-08-01", 85)}, "2026-09-01"), 85);
        row("the newest of two told", offer(90, {named(Kind::told, "2026-09-05", 86), named(Kind::told, "2026-09-01", 85)}), 86);
        row("of one day the one entered last",
            offer(90, {named(Kind::told, "2026-09-01", 85), named(Kind::told, "2026-09-01", 86)}), 86);
        row("an older letter before a newer word",
            offer(90, {named(Kind::offerLetter, "2026-09-01", 95), named(Kind::told, "2026-09-09", 99)}), 95);
        row("an older contract before a newer letter",
            offer(90, {named(Kind::contract, "2026-09-01", 97), named(Kind::offerLetter, "2026-09-09", 99)}), 97);
        row("a wish never counts", offer(90, {named(Kind::wished, "2026-09-01", 120)}), 90);
        row("a wish alone is no pay", offer(0, {named(Kind::wished, "2026-09-01", 120)}), 0);
        row("advertised again", offer(90, {named(Kind::advertised, "2026-09-01", 92)}), 92);
        row("advertised earlier elsewhere", offer(90, {named(Kind::advertised, "2026-08-01", 92)}, "2026-09-01"), 90);
        row("told without an advert", offer(0, {named(Kind::told, "2026-09-01", 85)}), 85);
        row("not known yet on the day", offer(90, {named(Kind::contract, "2026-10-11", 97)}), 90);
        row("known on the day itself", offer(90, {named(Kind::contract, "2026-10-10", 97)}), 97);
    }
    void theNewestByRankCounts() {
        QFETCH(Posting, posting);
        QFETCH(int, counts);
        const Date asOf = day("2026-10-10");
        const auto counting = payThatCounts(posting, asOf);
        QCOMPARE(counting ? *counting->observation.pay.low : Decimal(0), Decimal(counts));
        // The list names the same one, and only one.
        int found = 0;
        for (const PayFigure& figure : payFiguresOf(posting, asOf)) {
            if (figure.standing != Standing::counts) continue;
            ++found;
            QCOMPARE(*figure.observation.pay.low, Decimal(counts));
            QVERIFY(figure.observation.kind != Kind::wished);
        }
        QCOMPARE(found, counting ? 1 : 0);
    }

    void theListIsByDayAndSaysWhereEachStands() {
        const Posting posting = offer(90, {named(Kind::contract, "2026-12-01", 97), named(Kind::offerLetter, "2026-09-20", 95),
                                           named(Kind::wished, "2026-09-02", 120), named(Kind::told, "2026-09-10", 93)});
        std::vector<std::pair<int, Standing>> shown;
        for (const PayFigure& figure : payFiguresOf(posting, day("2026-10-10")))
            shown.emplace_back(static_cast<int>(figure.observation.pay.low->whole()), figure.standing);
        const std::vector<std::pair<int, Standing>> expected = {{90, Standing::outranked},
                                                                {120, Standing::wish},
                                                                {93, Standing::outranked},
                                                                {95, Standing::counts},
                                                                {97, Standing::later}};
        QCOMPARE(shown, expected);
    }

    void theAdvertIsFoundWhateverCounts() {
        const auto advert = payAdvertised(
            offer(90, {named(Kind::advertised, "2026-09-01", 92), named(Kind::told, "2026-09-09", 85)}), day("2026-10-10"));
        QVERIFY(advert);
        QCOMPARE(*advert->observation.pay.low, Decimal(92));
        QVERIFY(!payAdvertised(offer(0, {named(Kind::told, "2026-09-09", 85)}), day("2026-10-10")));
    }

    void whatAPersonEntersIsChecked_data() {
        QTest::addColumn<PayObservation>("entry");
        QTest::addColumn<QString>("wrong");
        const auto row = [](const char* name, auto change, const char* wrong) {
            PayObservation entry = named(Kind::told, "2026-10-10", 90'000);
            change(entry);
            QTest::newRow(name) << entry << wrong;
        };
        row(
            "fine", [](auto&) {}, "");
        row(
            "no day", [](auto& e) { e.date.reset(); }, "observation.no-date");
        row(
            "tomorrow", [](auto& e) { e.date = day("2026-10-11"); }, "observation.future");
        row(
            "negative", [](auto& e) { e.pay.low = Decimal(-5); }, "observation.negative");
        row(
            "negative at the top", [](auto& e) { e.pay.low.reset(), e.pay.high = Decimal(-5); }, "observation.negative");
        row(
            "turned round", [](auto& e) { e.pay.high = Decimal(80'000); }, "observation.low-above-high");
        row(
            "no amount", [](auto& e) { e.pay = Pay(); }, "observation.no-amount");
        row(
            "only a grade", [](auto& e) { e.pay = Pay(), e.pay.grade = "TV-L E13"; }, "");
        row(
            "no currency", [](auto& e) { e.pay.currency.reset(); }, "observation.no-currency");
        row(
            "from", [](auto& e) { e.pay.high.reset(); }, "");
        row(
            "unpaid", [](auto& e) { e.pay.low = e.pay.high = Decimal(0); }, "");
        row(
            "a novel", [](auto& e) { e.note = std::string(PayObservation::longestWords + 1, 'x'); }, "observation.too-long");
        row(
            "beyond any pay", [](auto& e) { e.pay.low = e.pay.high = Decimal(900'000'000'000'000'000); },
            "observation.too-large");
    }
    void whatAPersonEntersIsChecked() {
        QFETCH(PayObservation, entry);
        QFETCH(QString, wrong);
        const auto checked = checkObservation(entry, day("2026-10-10"));
        QCOMPARE(checked ? QString() : QString::fromStdString(checked.error().id), wrong);
    }
};

QTEST_GUILESS_MAIN(PayLifeTest)
#include "pay_life_test.moc"
