#include "core/compare/comparison_text.h"
#include "core/compare/text_table.h"
#include "tests/core/compare/offers.h"
#include "tests/core/posting/random_posting.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <numeric>

using namespace offerbook;
using compare::Comparability;
using compare::Comparison;
using compare::Settings;

Q_DECLARE_METATYPE(std::vector<Posting>)
Q_DECLARE_METATYPE(Posting)

/// Whether offers are ordered only where they may be, and what is said where they may not.
class ComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheBestPayOrSaysWhyNot_data();
    void findsTheBestPayOrSaysWhyNot();
    void relatesToTheBaseline();
    void countsDaysAtHome_data();
    void countsDaysAtHome();
    void findsTheEndOfAContract_data();
    void findsTheEndOfAContract();
    void asksWhatNobodyStates();
    void asksOnlyWhatCouldChange();
    void warnsOfContradictionsAndPassedDays();
    void orderOfOffersChangesNoFigure();
    void sameInputsGiveTheSameBytes();
    void randomPostingsAreCompared();
    void tablesAreEscaped();
};

namespace {

Posting offer(std::int64_t id, std::string_view low, std::string_view high, PayBasis basis, std::string_view currency = "CHF") {
    return offers::posting(id, "Offer " + std::to_string(id), offers::pay(low, high, currency, PayPeriod::year, basis));
}

Comparison compared(const std::vector<Posting>& postings, std::optional<PostingId> baseline = std::nullopt) {
    return compare::compare(postings, std::nullopt, offers::reference(), Settings(), offers::today(), baseline);
}

std::string idAndArguments(const Message& message) {
    std::string text = message.id;
    for (const auto& arg : message.args) text += "|" + arg.value;
    return text;
}

QString joined(const std::vector<std::size_t>& indices) {
    QStringList list;
    for (const std::size_t index : indices) list << QString::number(index);
    return list.join(' ');
}

constexpr auto gross = PayBasis::gross;
constexpr auto net = PayBasis::net;
constexpr auto taxFree = PayBasis::taxFree;

}  // namespace

void ComparisonTest::findsTheBestPayOrSaysWhyNot_data() {
    QTest::addColumn<std::vector<Posting>>("postings");
    QTest::addColumn<QString>("best");
    QTest::addColumn<QString>("headline");
    const auto row = [](const char* name, std::vector<Posting> postings, const char* best, const char* headline) {
        QTest::newRow(name) << std::move(postings) << best << headline;
    };
    const Posting none = [] {
        Posting p;
        p.id = PostingId(9);
        return p;
    }();
    row("no offers", {}, "", "report.headline.no-offers");
    row("one offer", {offer(1, "100000", "100000", gross)}, "", "report.headline.one-offer");
    row("one surely pays more", {offer(1, "90000", "100000", gross), offer(2, "100000", "120000", gross)}, "1",
        "report.headline.pays-most-range");
    row("ranges overlap", {offer(1, "90000", "110000", gross), offer(2, "100000", "120000", gross)}, "",
        "report.headline.overlap");
    row("gross beside net", {offer(1, "90000", "90000", gross), offer(2, "200000", "200000", net)}, "",
        "report.headline.gross-beside-net");
    row("gross beside tax-free", {offer(1, "90000", "90000", gross), offer(2, "200000", "200000", taxFree)}, "",
        "report.headline.gross-beside-net");
    row("net beside tax-free", {offer(1, "90000", "90000", net), offer(2, "200000", "200000", taxFree)}, "",
        "report.headline.net-beside-tax-free");
    row("one basis unknown", {offer(1, "90000", "90000", gross), offer(2, "200000", "200000", PayBasis::unknown)}, "",
        "report.headline.basis-unknown");
    row("both unknown", {offer(1, "90000", "90000", PayBasis::unknown), offer(2, "200000", "200000", PayBasis::unknown)}, "",
        "report.headline.basis-unknown");
    row("a third apart keeps all apart",
        {offer(1, "90000", "90000", gross), offer(2, "200000", "200000", gross), offer(3, "1", "1", net)}, "",
        "report.headline.gross-beside-net");
    row("all the same", {offer(1, "90000", "90000", gross), offer(2, "90000", "90000", gross)}, "", "report.headline.same");
    row("two best", {offer(1, "90000", "90000", gross), offer(2, "90000", "90000", gross), offer(3, "80000", "80000", gross)},
        "0 1", "report.headline.several-pay-most");
    row("an open end may be anything", {offer(1, "80000", "", gross), offer(2, "90000", "90000", gross)}, "",
        "report.headline.overlap");
    row("from a higher figure is more", {offer(1, "95000", "", gross), offer(2, "90000", "90000", gross)}, "0",
        "report.headline.pays-most-from");
    row("up to a figure is not sure", {offer(1, "", "95000", gross), offer(2, "90000", "90000", gross)}, "",
        "report.headline.overlap");
    row("only one figure", {offer(1, "95000", "95000", gross), none}, "", "report.headline.one-figure");
    row("no figures", {none, none}, "", "report.headline.no-figures");
    row("across currencies", {offer(1, "100000", "100000", gross, "USD"), offer(2, "90000", "90000", gross, "EUR")}, "1",
        "report.headline.pays-most");
}

void ComparisonTest::findsTheBestPayOrSaysWhyNot() {
    QFETCH(std::vector<Posting>, postings);
    const auto result = compared(postings);
    QTEST(joined(result.bestPay), "best");
    QTEST(QString::fromStdString(result.headline.id), "headline");
}

void ComparisonTest::relatesToTheBaseline() {
    const auto result = compared(
        {offer(1, "100000", "110000", gross), offer(2, "90000", "100000", gross), offer(3, "1", "1", net)}, PostingId(2));
    QCOMPARE(*result.baseline, std::size_t{1});
    const auto relation = compare::relate(result.offers[0], result.offers[1]);
    QCOMPARE(relation.comparability, Comparability::comparable);
    // Middles 105 000 and 95 000: 10.526 %.
    QCOMPARE(QString::fromStdString(relation.percent->toString()), "10.5");
    QCOMPARE(QString::fromStdString(relation.differenceLow->toCodeString()), "CHF 10000.00");
    const auto apart = compare::relate(result.offers[2], result.offers[1]);
    QCOMPARE(apart.comparability, Comparability::notComparable);
    QVERIFY(!apart.percent && !apart.differenceLow && !apart.why.empty());
}

void ComparisonTest::countsDaysAtHome_data() {
    using Remote = RemoteWork;
    QTest::addColumn<Posting>("posting");
    QTest::addColumn<QString>("days");
    const auto row = [](const char* name, std::optional<Remote> remote, const char* days) {
        Posting posting;
        if (remote) posting.remote = Stated<Remote>::typed(*remote);
        QTest::newRow(name) << posting << days;
    };
    const auto hybrid = [](const char* low, const char* high, Remote::Per per, std::optional<Remote::DaysKind> kind) {
        Remote remote;
        remote.mode = Remote::Mode::hybrid;
        if (*low != '\0') remote.daysLow = offers::decimal(low);
        if (*high != '\0') remote.daysHigh = offers::decimal(high);
        remote.per = per;
        remote.daysKind = kind;
        return remote;
    };
    Remote fully, bare;
    fully.mode = Remote::Mode::remote;
    bare.mode = Remote::Mode::hybrid;
    using Kind = Remote::DaysKind;
    row("not stated", std::nullopt, "? ? remote.not-stated");
    row("onsite", Remote{}, "0 0 remote.onsite");
    row("fully remote", fully, "230 230 remote.fully");
    row("two days a week", hybrid("2", "2", Remote::Per::week, Kind::remote), "92 92 remote.days-a-week");
    row("ten days a month", hybrid("10", "10", Remote::Per::month, Kind::remote), "120 120 remote.days-a-month");
    row("two to three", hybrid("2", "3", Remote::Per::week, Kind::remote), "92 138 remote.days-a-week");
    row("two to three in the office", hybrid("2", "3", Remote::Per::week, Kind::office), "92 138 remote.days-a-week-in-office");
    row("up to two", hybrid("", "2", Remote::Per::week, Kind::remote), "? 92 remote.days-a-week");
    row("at least three in the office", hybrid("3", "", Remote::Per::week, Kind::office), "? 92 remote.days-a-week-in-office");
    row("eighty a year", hybrid("80", "80", Remote::Per::year, Kind::remote), "80 80 remote.days-a-year");
    row("hybrid without days", bare, "? ? remote.no-days");
    row("days of no kind", hybrid("2", "2", Remote::Per::week, std::nullopt), "? ? remote.kind-unknown");
    row("eight days a week", hybrid("8", "8", Remote::Per::week, Kind::remote), "? ? remote.implausible");
}

void ComparisonTest::countsDaysAtHome() {
    QFETCH(Posting, posting);
    const auto result = compared({posting});
    const auto& remote = result.offers.front().remote;
    const auto shown = [](const std::optional<Decimal>& days) { return days ? QString::fromStdString(days->toString()) : "?"; };
    QCOMPARE(shown(remote.daysPerYearLow) + " " + shown(remote.daysPerYearHigh) + " " + QString::fromStdString(remote.by.id),
             *static_cast<QString*>(QTest::qData("days", qMetaTypeId<QString>())));
}

void ComparisonTest::findsTheEndOfAContract_data() {
    QTest::addColumn<Posting>("posting");
    QTest::addColumn<QString>("end");
    const auto row = [](const char* name, const ContractTerm& term, const char* start, const char* end) {
        Posting posting;
        posting.contract = Stated<ContractTerm>::typed(term);
        if (*start != '\0')
            posting.startDate = Stated<DayStated>::typed({DayStated::Kind::date, PartialDate::parse(start), false, false});
        QTest::newRow(name) << posting << end;
    };
    const auto months = [](const char* low, const char* high) {
        ContractTerm term;
        term.kind = ContractTerm::Kind::fixedTerm;
        term.monthsLow = offers::decimal(low);
        term.monthsHigh = offers::decimal(high);
        return term;
    };
    ContractTerm stated, permanent;
    stated.kind = ContractTerm::Kind::fixedTerm;
    stated.endDate = PartialDate::parse("2028-05-31");
    permanent.kind = ContractTerm::Kind::permanent;
    ContractTerm partly = stated;
    partly.endDate = PartialDate::parse("2028-05");
    row("stated", stated, "", "2028-05-31 contract.ends.stated");
    row("stated without its day", partly, "", "- contract.ends.partly-stated");
    row("start and months", months("24", "24"), "2026-06-01", "2028-05-31 contract.ends.computed");
    row("from the end of January", months("1", "1"), "2027-01-31", "2027-02-27 contract.ends.computed");
    row("a start without its day", months("24", "24"), "2026-06", "- contract.ends.start-unknown");
    row("no start", months("24", "24"), "", "- contract.ends.start-unknown");
    row("a range of months", months("12", "24"), "2026-06-01", "- ");
    row("permanent", permanent, "2026-06-01", "- contract.ends.never");
}

void ComparisonTest::findsTheEndOfAContract() {
    QFETCH(Posting, posting);
    QFETCH(QString, end);
    const auto result = compared({posting});
    const auto& found = result.offers.front();
    QCOMPARE(QString::fromStdString((found.contractEnds ? toIso(*found.contractEnds) : "-") + " " + found.contractEndsBy.id),
             end);
}

void ComparisonTest::asksWhatNobodyStates() {
    Pay pay;
    pay.low = offers::decimal("5000");
    const auto result = compared({offers::posting(1, "A", pay)});
    QStringList asked;
    for (const auto& question : result.questions) asked << QString::fromStdString(question.question.id);
    for (const char* id : {"question.currency", "question.pay-period", "question.basis", "question.contract", "question.start",
                           "question.weekly-hours", "question.remote", "question.paid-leave"})
        QVERIFY2(asked.contains(id), id);
    // A single offer is no decision between offers.
    for (const auto& question : result.questions) QVERIFY(!question.couldChangeDecision);
}

void ComparisonTest::asksOnlyWhatCouldChange() {
    const auto weight = [](const char* lowOfOther) {
        const auto result = compared({offers::posting(1, "A", offers::pay("5000", "5000", "CHF", PayPeriod::month, gross)),
                                      offer(2, lowOfOther, lowOfOther, gross)});
        for (const auto& question : result.questions)
            if (question.question.id == "question.payments") return question.couldChangeDecision;
        return false;
    };
    // 12 x 5000 = 60 000, 13 x = 65 000, 14 x = 70 000.
    QVERIFY(weight("64000"));
    QVERIFY(weight("69000"));
    QVERIFY(!weight("71000"));
    QVERIFY(!weight("59000"));
}

void ComparisonTest::warnsOfContradictionsAndPassedDays() {
    Posting posting = offer(1, "1", "1", gross);
    posting.contract = Stated<ContractTerm>::contradicted(
        {}, {}, {{ContractTerm{ContractTerm::Kind::permanent, {}, {}, {}, {}, {}, false}, {}, {}}});
    posting.startDate = Stated<DayStated>::unclear({{10, 13, "202"}});
    posting.deadline = Stated<DayStated>::typed({DayStated::Kind::date, PartialDate::parse("2026-10-09"), false, false});
    const auto result = compared({posting});
    QStringList warnings;
    for (const auto& warning : result.offers.front().warnings) warnings << QString::fromStdString(idAndArguments(warning));
    QCOMPARE(warnings.join(' '),
             "compare.warning.contradicted|field.contract compare.warning.unclear|field.start_date "
             "compare.warning.deadline-passed|2026-10-09");
    QCOMPARE(*result.offers.front().daysToDeadline, -1);
}

void ComparisonTest::orderOfOffersChangesNoFigure() {
    std::vector<Posting> postings = {offer(1, "90000", "100000", gross), offer(2, "100000", "120000", gross, "USD"),
                                     offer(3, "70000", "", net, "EUR"), offer(4, "", "", gross),
                                     offer(5, "80000", "80000", gross, "AED")};
    std::map<std::int64_t, QString> figures;
    for (const auto& one : compared(postings).offers) figures[one.posting.id.value()] = offers::shown(one.pay);
    const auto byId = [](const Posting& a, const Posting& b) { return a.id < b.id; };
    int permutations = 0;
    do {
        ++permutations;
        for (const auto& one : compared(postings).offers) QCOMPARE(offers::shown(one.pay), figures[one.posting.id.value()]);
    } while (std::next_permutation(postings.begin(), postings.end(), byId));
    QCOMPARE(permutations, 120);
}

void ComparisonTest::sameInputsGiveTheSameBytes() {
    const std::vector<Posting> postings = {offer(1, "90000", "100000", gross, "EUR"), offer(2, "100000", "", gross, "USD")};
    const std::string first = compare::toJson(compared(postings), idAndArguments);
    QCOMPARE(compare::toJson(compared(postings), idAndArguments), first);
    const auto json = nlohmann::json::parse(first);
    QCOMPARE(json["currency"], "CHF");
    QCOMPARE(json["criteria"].size(), std::size_t{0});
    QCOMPARE(json["rates"]["date"], "2026-10-09");
    const auto& pay = json["offers"][0]["pay"];
    QCOMPARE(pay["low"], "83817.00");
    QCOMPARE(pay["ladder"].back()["out"], "83817.00-93130.00");
    QVERIFY(json["offers"][1]["pay"]["high"].is_null());
    const std::string csv = compare::toCsv(compared(postings), idAndArguments);
    QCOMPARE(std::count(csv.begin(), csv.end(), '\n'), 3);
}

/// Whatever a posting holds, it is compared: nothing crashes, gross never stands best against net, the JSON can be read.
void ComparisonTest::randomPostingsAreCompared() {
    test::RandomModel random(20261009);
    for (int round = 0; round < 150; ++round) {
        std::vector<Posting> postings;
        for (int i = 0; i < 6; ++i) {
            postings.push_back(random.posting());
            postings.back().id = PostingId(i + 1);
        }
        const auto result = compared(postings, PostingId(2));
        for (const std::size_t best : result.bestPay)
            for (const auto& other : result.offers)
                if (other.pay.ladder.result) QCOMPARE(other.pay.basis, result.offers[best].pay.basis);
        QVERIFY(!result.headline.empty());
        QVERIFY(nlohmann::json::parse(compare::toJson(result, idAndArguments)).is_object());
        QVERIFY(!compare::toCsv(result, idAndArguments).empty());
    }
}

void ComparisonTest::tablesAreEscaped() {
    compare::TextTable table;
    table.title = "<script>";
    table.heads = {"A & B"};
    table.rows = {{"Pay", {}, true}, {"x", {"\"<b>\" \x1b[31mred"}, false}};
    const std::string html = compare::toHtml(table, "en");
    QVERIFY(html.find("<script>") == std::string::npos && html.find("<b>") == std::string::npos);
    QVERIFY(html.find("A &amp; B") != std::string::npos);
    const std::string plain = compare::toPlainText(table, 12);
    QVERIFY(plain.find('\x1b') == std::string::npos);
    Posting formula = offer(1, "1", "1", gross);
    formula.title = Stated<std::string>::typed("=HYPERLINK(\"x\",\"y\")");
    QVERIFY(compare::toCsv(compared({formula}), idAndArguments).find("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"") !=
            std::string::npos);
}

QTEST_APPLESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
