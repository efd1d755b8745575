#include "core/candidate/facts.h"
#include "core/candidate/anonymous.h"

#include <QTest>

using namespace offerbook;

namespace {

const Date today = *parseIsoDate("2026-06-01");

CandidateDegree degree(Degree level, const char* awarded) {
    return {level, "", awarded ? PartialDate::parse(awarded) : std::nullopt};
}

}  // namespace

/// What follows from a profile: left empty is unknown, never "no".
class FactsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyProfileKnowsNothing() {
        const CandidateFacts facts = factsOf({}, today);
        QCOMPARE(facts.highestDegree, PossibleDegrees::all());
        QVERIFY(!facts.experience && !facts.sinceGraduation && !facts.age && !facts.graduated);
    }

    void completeEmptyListIsNoDegree() {
        CandidateProfile profile;
        profile.degreesComplete = true;
        QCOMPARE(*factsOf(profile, today).highestDegree.single(), Degree::none);
    }

    void highestDegreeCounts() {
        CandidateProfile profile;
        profile.degrees = {degree(Degree::bachelor, "2021"), degree(Degree::master, "2023-07"),
                           degree(Degree::secondary, "2018")};
        const CandidateFacts facts = factsOf(profile, today);
        QCOMPARE(*facts.highestDegree.single(), Degree::master);
        QCOMPARE(facts.graduated->toIso(), std::string("2023-07"));
    }

    void degreeToComeDoesNotCountYet() {
        CandidateProfile profile;
        profile.degrees = {degree(Degree::bachelor, "2021"), degree(Degree::master, "2026-09")};
        QCOMPARE(*factsOf(profile, today).highestDegree.single(), Degree::bachelor);
        QCOMPARE(*factsOf(profile, *parseIsoDate("2026-10-01")).highestDegree.single(), Degree::master);
    }

    void degreeOfThisYearMayOrMayNotBeHeld() {
        CandidateProfile profile;
        profile.degrees = {degree(Degree::bachelor, "2021"), degree(Degree::master, "2026")};
        const PossibleDegrees possible = factsOf(profile, today).highestDegree;
        QVERIFY(!possible.single());
        QVERIFY(possible.contains(Degree::bachelor) && possible.contains(Degree::master));
        QVERIFY(possible.allAtLeast(Degree::bachelor));
        QVERIFY(possible.noneAtLeast(Degree::phd));
    }

    void onlyADegreeToComeSaysNothingOfThoseBefore() {
        CandidateProfile profile;
        profile.degrees = {degree(Degree::master, "2027")};
        QVERIFY(!factsOf(profile, today).highestDegree.single());
    }

    void statedYearsStandInForPeriods() {
        CandidateProfile profile;
        profile.experienceYears = Decimal::parse("1.5");
        const CandidateFacts facts = factsOf(profile, today);
        QCOMPARE(facts.experience->monthsHigh.toString(), std::string("18"));
        // Not known when: since graduation it is anything up to that.
        QCOMPARE(facts.sinceGraduation->monthsLow.toString(), std::string("0"));
        QCOMPARE(facts.sinceGraduation->monthsHigh.toString(), std::string("18"));
    }

    void ageByTheYearOfBirth() {
        CandidateProfile profile;
        profile.birthYear = 2000;
        QCOMPARE(factsOf(profile, today).age, (std::optional<AgeRange>{{25, 26}}));
    }

    void skillIsAtLeastWhatThePeriodsSay() {
        CandidateProfile profile;
        profile.work = {{"A", "", *PartialDate::parse("2024-06"), PartialDate::parse("2025-05"), {"Python"}},
                        {"B", "", *PartialDate::parse("2025-06"), std::nullopt, {}}};
        const CandidateFacts facts = factsOf(profile, today);
        const auto span = experienceInSkill(profile, facts, "python");
        QCOMPARE(span->monthsLow.toString(), std::string("12"));
        QCOMPARE(span->monthsHigh.toString(), std::string("24"));
    }

    void anonymousCopyKeepsWhatVerdictsRestOn() {
        CandidateProfile profile;
        profile.name = "Somebody";
        profile.nationalities = {"IN"};
        profile.degrees = {degree(Degree::master, "2024")};
        profile.work = {{"An employer", "Engineer", *PartialDate::parse("2025-06"), std::nullopt, {"Python"}}};
        profile.birthYear = 2000;
        profile.notes = "private";
        const CandidateProfile copy = anonymised(profile, "Candidate A");
        QCOMPARE(copy.name, std::string("Candidate A"));
        QVERIFY(copy.work.front().employer.empty() && copy.notes.empty() && !copy.birthYear);
        QCOMPARE(factsOf(copy, today).experience, factsOf(profile, today).experience);
        QCOMPARE(copy.nationalities, profile.nationalities);
    }
};

QTEST_APPLESS_MAIN(FactsTest)
#include "facts_test.moc"
