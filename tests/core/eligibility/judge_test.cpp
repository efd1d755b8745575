#include "tests/core/eligibility/sample_cases.h"

#include <QTest>

using namespace offerbook;
using namespace offerbook::testing;
using eligibility::judge;
using eligibility::Truth;
using eligibility::Verdict;

namespace {

const Date today = day("2026-06-01");

Verdict judged(const Posting& posting, const CandidateProfile& profile, Date asOf = today) {
    return judge(posting, profile, *reference(), asOf);
}

}  // namespace

/// May this person apply? A wrong yes costs somebody weeks, a wrong no the job.
class JudgeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void indianWithMasterIsEligibleAsAssociatesNational() {
        const Verdict verdict = judged(genevaPosting(), person({"IN"}, {Degree::bachelor, Degree::master}));
        QCOMPARE(verdict.truth, Truth::yes);
        const auto* nationality = reasonFor(verdict, "nationality");
        QVERIFY(nationality != nullptr);
        QCOMPARE(nationality->truth, Truth::yes);
        QCOMPARE(nationality->fact.id, std::string("eligibility.fact.nationality-in-group"));
        QCOMPARE(nationality->fact.args.at(1).value, std::string("CERN Associate Member States (regular)"));
        QCOMPARE(nationality->note.id, std::string("eligibility.note.group-unverified"));
        QCOMPARE(nationality->evidence.front().text, std::string("nationals of a CERN Member or Associate Member State"));
        QVERIFY(verdict.nearly.empty());
    }

    void phdIsExcluded() {
        const Verdict verdict = judged(genevaPosting(), person({"IN"}, {Degree::master, Degree::phd}));
        QCOMPARE(verdict.truth, Truth::no);
        const auto* excluded = reasonFor(verdict, "degree-excluded");
        QVERIFY(excluded != nullptr);
        bool phdSaid = false;
        for (const auto& reason : verdict.reasons)
            phdSaid = phdSaid || (reason.conditionKey == "degree-excluded" && reason.truth == Truth::no &&
                                  reason.fact == Message{"eligibility.fact.degree", {MessageArg::term("phd")}});
        QVERIFY(phdSaid);
    }

    void americanIsNotEligible() {
        const Verdict verdict = judged(genevaPosting(), person({"US"}, {Degree::master}));
        QCOMPARE(verdict.truth, Truth::no);
        QCOMPARE(reasonFor(verdict, "nationality")->truth, Truth::no);
        QCOMPARE(verdict.nearly.size(), std::size_t(1));
        QCOMPARE(verdict.nearly.front().conditionKey, std::string("nationality"));
    }

    void swissWithoutStatedDegreeIsAskedForIt() {
        const Verdict verdict = judged(genevaPosting(), person({"CH"}, {}));
        QCOMPARE(verdict.truth, Truth::unknown);
        int questions = 0;
        for (const auto& reason : verdict.reasons) {
            if (!reason.hard || reason.settles.empty()) continue;
            ++questions;
            QCOMPARE(reason.settles.id, std::string("eligibility.ask.degree"));
            QVERIFY(!reason.askEmployer);
        }
        QVERIFY(questions > 0);
    }

    void silenceIsNotPermission() {
        Posting posting;
        posting.title = read(std::string("Clerk"), "Clerk");
        const Verdict verdict = judged(posting, person({"CH"}, {Degree::phd}));
        QCOMPARE(verdict.truth, Truth::unknown);
        QVERIFY(verdict.statesNoConditions);
    }

    void silenceOnNationalityLeavesTheRightToWorkOpen_data() {
        QTest::addColumn<QString>("nationality");
        QTest::addColumn<int>("truth");
        QTest::newRow("citizen of the country") << "DE" << static_cast<int>(Truth::yes);
        QTest::newRow("free movement") << "CH" << static_cast<int>(Truth::yes);
        QTest::newRow("nobody says whether a permit is applied for") << "IN" << static_cast<int>(Truth::unknown);
    }
    void silenceOnNationalityLeavesTheRightToWorkOpen() {
        QFETCH(QString, nationality);
        QFETCH(int, truth);
        Posting posting;
        posting.locations = read<std::vector<Location>>({{"Bonn", "DE", true}}, "Bonn, Germany");
        posting.degreeMin = read(DegreeRequirement{Degree::master, true}, "advanced degree or equivalent");
        CandidateProfile profile = person({nationality.toUtf8().constData()}, {Degree::master});
        profile.permitsComplete = true;  // surely no permit: silence does not refuse one either
        const Verdict verdict = judged(posting, profile);
        QCOMPARE(static_cast<int>(verdict.truth), truth);
        const auto* right = reasonFor(verdict, "right-to-work");
        QVERIFY(right != nullptr);
        QCOMPARE(right->note.id, std::string("eligibility.note.posting-silent"));
        if (verdict.truth == Truth::unknown) QVERIFY(right->askEmployer);
    }

    void refusedSponsorshipExcludesWhoHasNoPermit() {
        Posting posting;
        posting.locations = read<std::vector<Location>>({{"Boston", "US", true}}, "Boston");
        posting.workPermit = read(WorkPermit::noSponsorship, "we do not sponsor visas");
        CandidateProfile profile = person({"IN"}, {Degree::master});
        QCOMPARE(judged(posting, profile).truth, Truth::unknown);  // permits left empty are unknown, not none
        profile.permitsComplete = true;
        const Verdict verdict = judged(posting, profile);
        QCOMPARE(verdict.truth, Truth::no);
        QCOMPARE(verdict.nearly.size(), std::size_t(1));
        QCOMPARE(verdict.nearly.front().change, (Message{"eligibility.nearly.right-to-work", {MessageArg::country("US")}}));
        profile.permits.push_back({"US", "permanent", std::nullopt});
        QCOMPARE(judged(posting, profile).truth, Truth::yes);
    }

    void threeYearsWhereTwoAreTheMostIsNearly() {
        CandidateProfile profile = person({"CH"}, {});
        profile.degrees.push_back({Degree::master, "", PartialDate::parse("2022-06-30")});
        profile.work.push_back({"Somewhere", "Engineer", *PartialDate::parse("2023-06"), std::nullopt, {}});
        const Verdict verdict = judged(genevaPosting(), profile);
        QCOMPARE(verdict.truth, Truth::no);
        QCOMPARE(reasonFor(verdict, "experience-at-most")->fact,
                 (Message{"eligibility.fact.experience", {MessageArg::number("3")}}));
        QCOMPARE(verdict.nearly.size(), std::size_t(1));
        QCOMPARE(verdict.nearly.front().conditionKey, std::string("experience-at-most"));
    }

    void wishesNeverExclude() {
        CandidateProfile profile = person({"IN"}, {Degree::master});
        profile.languagesComplete = true;  // surely no French
        const Verdict verdict = judged(genevaPosting(), profile);
        QCOMPARE(verdict.truth, Truth::yes);
        const auto& last = verdict.reasons.back();
        QVERIFY(!last.hard);
        QCOMPARE(last.truth, Truth::no);
        for (std::size_t i = 1; i < verdict.reasons.size(); ++i)
            QVERIFY2(verdict.reasons[i - 1].hard || !verdict.reasons[i].hard, "hard conditions come first");
    }

    void deadlineIsToldApartFromThePerson() {
        Posting posting = genevaPosting();
        DayStated deadline;
        deadline.date = PartialDate::parse("2026-05-19");
        posting.deadline = read(deadline, "May 19, 2026");
        const Verdict verdict = judged(posting, person({"IN"}, {Degree::master}));
        QCOMPARE(verdict.truth, Truth::yes);
        QCOMPARE(*verdict.daysLeft, -13);
        const auto* reason = reasonFor(verdict, "deadline");
        QVERIFY(reason != nullptr && !reason->hard);
        QCOMPARE(reason->truth, Truth::no);
        QCOMPARE(reason->fact, (Message{"eligibility.fact.deadline-passed", {MessageArg::number(13)}}));
        posting.status = ApplicationStatus::offered;  // who has the offer in hand no longer minds it
        QVERIFY(reasonFor(judged(posting, person({"IN"}, {Degree::master})), "deadline") == nullptr);
    }

    void deadlineThatAPersonMadeARuleExcludes() {
        Posting posting;
        posting.eligibility = Stated<EligibilityRule>::typed(
            EligibilityRule::all({EligibilityRule::leaf(condition::Deadline{"2026-05-19"}, {}, true, Origin::typed)}));
        QCOMPARE(judged(posting, person({"IN"}, {})).truth, Truth::no);
        QCOMPARE(judged(posting, person({"IN"}, {}), day("2026-05-19")).truth, Truth::yes);
    }

    void treeOfAnyDepthIsRefusedAndNotADanger() {
        EligibilityRule rule = EligibilityRule::leaf(condition::Enrolled{}, {});
        for (int i = 0; i < 10'000; ++i) rule = EligibilityRule::negation(std::move(rule));
        Posting posting;
        posting.eligibility = Stated<EligibilityRule>::typed(std::move(rule));
        const Verdict verdict = judged(posting, person({"IN"}, {}));
        QCOMPARE(verdict.truth, Truth::unknown);
        QCOMPARE(verdict.reasons.front().fact.id, std::string("eligibility.rule.too-deep"));
    }

    void membershipIsJudgedOnTheDayAskedAbout() {
        const CandidateProfile irish = person({"IE"}, {Degree::master});
        QCOMPARE(judged(genevaPosting(), irish, day("2026-01-01")).truth, Truth::yes);
        // Ireland joined on 22 October 2025.
        QCOMPARE(judged(genevaPosting(), irish, day("2025-10-22")).truth, Truth::yes);
        QCOMPARE(judged(genevaPosting(), irish, day("2025-10-21")).truth, Truth::no);
        // Of the time before its history the list says nothing.
        const Verdict before = judged(genevaPosting(), irish, day("2011-10-01"));
        QCOMPARE(before.truth, Truth::unknown);
        QCOMPARE(reasonFor(before, "nationality")->note.id, std::string("eligibility.note.group-later"));
    }

    void joiningAndLeavingHaveTheirDays_data() {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<int>("truth");
        const auto row = [](const char* group, const char* state, const char* asked, Truth truth) {
            QTest::addRow("%s %s %s", group, state, asked) << group << state << asked << static_cast<int>(truth);
        };
        row("eu", "GB", "2020-01-31", Truth::yes);  // the last day before the withdrawal
        row("eu", "GB", "2020-02-01", Truth::no);
        row("eu", "HR", "2013-06-30", Truth::no);
        row("eu", "HR", "2013-07-01", Truth::yes);
        row("schengen", "BG", "2024-03-30", Truth::no);
        row("schengen", "BG", "2024-03-31", Truth::yes);
        row("schengen", "CH", "2026-06-01", Truth::yes);
        row("eso-member", "IE", "2026-06-01", Truth::yes);
        row("eso-member", "US", "2026-06-01", Truth::no);
        row("eso-member", "IE", "2019-06-01", Truth::unknown);  // the list is later and tells no history
        row("epo-member", "ME", "2022-09-30", Truth::no);
        row("epo-member", "ME", "2022-10-01", Truth::yes);
        row("embl-member", "LV", "2026-06-01", Truth::yes);
        row("embl-member", "SI", "2026-06-01", Truth::no);
        row("commonwealth", "IN", "2026-06-01", Truth::yes);
        row("commonwealth", "US", "2026-06-01", Truth::no);
        row("commonwealth", "MV", "2018-06-01", Truth::no);  // had left, and came back
        row("commonwealth", "MV", "2015-06-01", Truth::yes);
        row("commonwealth", "MV", "2020-02-01", Truth::yes);
        row("coe-member", "RU", "2022-03-15", Truth::yes);
        row("coe-member", "RU", "2022-03-16", Truth::no);
    }
    void joiningAndLeavingHaveTheirDays() {
        QFETCH(QString, group);
        QFETCH(QString, state);
        QFETCH(QString, asked);
        QFETCH(int, truth);
        Posting posting;
        posting.eligibility = Stated<EligibilityRule>::typed(
            EligibilityRule::leaf(condition::Nationality{{}, {group.toStdString()}, {}}, {}, true, Origin::typed));
        const auto verdict = judged(posting, person({state.toUtf8().constData()}, {}), day(asked.toUtf8().constData()));
        QCOMPARE(static_cast<int>(verdict.truth), truth);
    }
};

QTEST_APPLESS_MAIN(JudgeTest)
#include "judge_test.moc"
