#include "core/extract/find/finding.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;
using namespace offerbook::extract::find;

namespace {

Finding<int> finding(int value, int weight, Voice voice = Voice::employer) {
    return {value, {{0, 1, std::to_string(value)}}, weight, voice, false, {"extract.by-sentence", {}}};
}

bool differ(const Finding<int>& a, const Finding<int>& b) { return a.value != b.value && b.voice == Voice::siteHeader; }

}  // namespace

class ReconcileTest : public QObject {
    Q_OBJECT
private slots:
    void nothingIsNotStated() { QCOMPARE(reconcile<int>({}).state(), Stated<int>::State::notStated); }

    void theStrongestIsTakenAndTheRestIsKept() {
        const auto stated = reconcile<int>({finding(1, 50), finding(2, 85), finding(3, 60)});
        QCOMPARE(*stated, 2);
        QCOMPARE(stated.alternatives().size(), std::size_t{2});
        QVERIFY(!stated.isContradicted());
    }

    void equalValuesSupportEachOther() {
        const auto stated = reconcile<int>({finding(1, 70), finding(2, 69), finding(2, 69)});
        QCOMPARE(*stated, 2);
    }

    void onlyARealContradictionIsFlagged() {
        QVERIFY(reconcile<int>({finding(1, 80), finding(2, 40, Voice::siteHeader)}, differ).isContradicted());
        QVERIFY(!reconcile<int>({finding(1, 80), finding(2, 40)}, differ).isContradicted());
        QVERIFY(!reconcile<int>({finding(1, 80), finding(1, 40, Voice::siteHeader)}, differ).isContradicted());
    }

    void theReasonNamesTheSite() {
        const auto stated = reconcile<int>({finding(1, 80), finding(2, 40, Voice::siteHeader)}, differ);
        QCOMPARE(stated.alternatives().front().reason.id, std::string("extract.left-site"));
    }

    void confidenceFollowsTheWeight() {
        QCOMPARE(reconcile<int>({finding(1, 85)}).confidence(), Confidence::sure);
        QCOMPARE(reconcile<int>({finding(1, 50)}).confidence(), Confidence::check);
        QCOMPARE(reconcile<int>({finding(1, 40)}).confidence(), Confidence::weak);
    }

    void everyPatternFileLoadsAndFewPatternsRunUnfiltered() {
        const auto book = PatternBook::load(std::filesystem::path(OFFERBOOK_VOCABULARY_DIR) / "patterns");
        QVERIFY2(book.hasValue(), book ? "" : book.error().args.back().value.c_str());
        // Each pattern without a literal costs a run per sentence; more than these few would show in the bench.
        QVERIFY((*book)->withoutLiteral().size() <= 20);
    }
};

QTEST_APPLESS_MAIN(ReconcileTest)
#include "reconcile_test.moc"
