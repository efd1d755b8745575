#include "core/extract/find/pattern_plan.h"

#include <QtTest>

#include <optional>
#include <string_view>
#include <vector>

// The plan says which patterns are tried in a sentence, and where. A pattern that it leaves out finds nothing; what it keeps of
// the sentence before would find it again.

using namespace offerbook::extract::find;

namespace {

using Places = std::optional<std::vector<std::uint32_t>>;
constexpr auto anywhere = std::nullopt;
struct Visited {
    std::uint32_t number = 0;
    Places places;
    friend bool operator==(const Visited&, const Visited&) = default;
};

std::vector<Visited> visitedIn(Candidates& candidates, std::string_view sentence) {
    std::vector<Visited> all;
    candidates.visitIn(
        sentence, [](std::uint32_t) { return true; },
        [&](std::uint32_t number, const std::vector<std::uint32_t>* at) {
            all.push_back({number, at ? Places(*at) : Places()});
        });
    return all;
}

const std::vector<PlannedPattern>& patterns() {
    static const std::vector<PlannedPattern> all{
        // Begins with one of two words, one of which begins with the other.
        {10, {{{"work", false, false}, {"work as", false, false}}}, true, {}},
        // The same word somewhere, and another one.
        {20, {{{"work", false, false}}, {{"home", false, false}}}, false, {}},
        // Told by a rare word, begins with common ones.
        {30, {{{"remote", false, false}}}, false, {{"we", true, true}, {"you", true, true}}},
        // Nothing is known of it.
        {40, {}, false, {}},
        // A word, not a part of one.
        {50, {{{"at", true, true}}}, true, {}}};
    return all;
}

}  // namespace

class PatternPlanTest : public QObject {
    Q_OBJECT

private slots:
    void placesAreInOrderAndOnce() {
        SharedPlan plan(patterns());
        const auto candidates = plan.take();
        const std::vector<Visited> there{{10, Places(std::vector<std::uint32_t>{0, 13, 19})}, {40, anywhere}};
        QVERIFY(visitedIn(*candidates, "work as cook work, work as baker") == there);
    }

    void everyClauseMustBeMet() {
        SharedPlan plan(patterns());
        const auto candidates = plan.take();
        QVERIFY(visitedIn(*candidates, "work from home") ==
                (std::vector<Visited>{{10, Places(std::vector<std::uint32_t>{0})}, {20, anywhere}, {40, anywhere}}));
        QVERIFY(visitedIn(*candidates, "at home") ==
                (std::vector<Visited>{{40, anywhere}, {50, Places(std::vector<std::uint32_t>{0})}}));
        QVERIFY(visitedIn(*candidates, "data") == (std::vector<Visited>{{40, anywhere}}));
    }

    void commonBeginningsAreLookedForWhereTheRareWordStands() {
        SharedPlan plan(patterns());
        const auto candidates = plan.take();
        QVERIFY(visitedIn(*candidates, "you and we, remote, owe you") ==
                (std::vector<Visited>{{30, Places(std::vector<std::uint32_t>{0, 8, 24})}, {40, anywhere}}));
        QVERIFY(visitedIn(*candidates, "you and we") == (std::vector<Visited>{{40, anywhere}}));
    }

    void nothingIsKeptOfTheSentenceBefore() {
        SharedPlan plan(patterns());
        auto candidates = plan.take();
        visitedIn(*candidates, "we work remote at home");
        QVERIFY(visitedIn(*candidates, "home").size() == 1);
        visitedIn(*candidates, "we work remote at home");
        const Candidates* const before = candidates.get();
        plan.giveBack(std::move(candidates));
        candidates = plan.take();
        QCOMPARE(candidates.get(), before);
        QVERIFY(visitedIn(*candidates, "home").size() == 1);
        QVERIFY(visitedIn(*candidates, "work") ==
                (std::vector<Visited>{{10, Places(std::vector<std::uint32_t>{0})}, {40, anywhere}}));
    }

    void twoReadersDoNotMeet() {
        SharedPlan plan(patterns());
        const auto one = plan.take();
        const auto other = plan.take();
        visitedIn(*one, "work from home");
        QVERIFY(one.get() != other.get());
        QVERIFY(visitedIn(*other, "home").size() == 1);
    }
};

QTEST_APPLESS_MAIN(PatternPlanTest)
#include "pattern_plan_test.moc"
