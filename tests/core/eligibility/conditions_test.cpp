#include "tests/core/eligibility/sample_cases.h"

#include "core/eligibility/check_rule.h"

#include <QTest>

#include <functional>

using namespace offerbook;
using namespace offerbook::testing;
using eligibility::judge;
using eligibility::Truth;

namespace {

const Date today = day("2026-06-01");

using Change = std::function<void(CandidateProfile&)>;

struct Case {
    const char* name;
    Condition condition;
    Change change;
    Truth truth;
};

CandidateProfile profileWith(const Change& change) {
    CandidateProfile profile;
    profile.name = "A person";
    change(profile);
    return profile;
}

Change nothing() {
    return [](CandidateProfile&) {};
}
Change from(std::vector<std::string> nationalities) {
    return [nationalities](CandidateProfile& p) { p.nationalities = nationalities; };
}
Change holding(std::vector<Degree> degrees) {
    return [degrees](CandidateProfile& p) {
        for (const Degree level : degrees) p.degrees.push_back({level, "", std::nullopt});
        p.degreesComplete = true;
    };
}
Change worked(int years) {
    return [years](CandidateProfile& p) { p.experienceYears = Decimal(years); };
}
Change workedSince(const char* since, const char* graduated = nullptr) {
    return [since, graduated](CandidateProfile& p) {
        p.work = {{"Somewhere", "", *PartialDate::parse(since), std::nullopt, {"Python"}}};
        if (graduated) p.degrees = {{Degree::master, "", PartialDate::parse(graduated)}};
    };
}
Change speaking(const char* language, std::optional<LanguageLevel> level, bool complete = false) {
    return [=](CandidateProfile& p) {
        p.languages = {{language, level}};
        p.languagesComplete = complete;
    };
}
Change permitted(const char* nationality, const char* country, const char* kind, const char* until = nullptr,
                 bool complete = true) {
    return [=](CandidateProfile& p) {
        p.nationalities = {nationality};
        if (*country) p.permits = {{country, kind, until ? PartialDate::parse(until) : std::nullopt}};
        p.permitsComplete = complete;
    };
}
Change born(int year) {
    return [year](CandidateProfile& p) { p.birthYear = year; };
}

Change holdingIn(Degree level, const char* field, const char* awarded = nullptr) {
    return [=](CandidateProfile& p) {
        p.degrees = {{level, field, awarded ? PartialDate::parse(awarded) : std::nullopt}};
        p.degreesComplete = true;
    };
}
Change holdingAndWorked(Degree level, int years) {
    return [=](CandidateProfile& p) {
        holdingIn(level, "")(p);
        p.experienceYears = Decimal(years);
    };
}
Change studying(std::optional<Degree> programme, const char* institution, const char* until) {
    return [=](CandidateProfile& p) { p.studies = Studies{programme, institution, {}, PartialDate::parse(until)}; };
}
Change cleared(const char* name, const char* until = nullptr, bool complete = true) {
    return [=](CandidateProfile& p) {
        if (*name) p.clearances = {{name, until ? PartialDate::parse(until) : std::nullopt}};
        p.clearancesComplete = complete;
    };
}
Change livingIn(const char* town, const char* country) {
    return [=](CandidateProfile& p) {
        p.town = town;
        p.residence = country;
    };
}

constexpr Truth yes = Truth::yes;
constexpr Truth no = Truth::no;
constexpr Truth open = Truth::unknown;
using Scope = condition::ExperienceScope;

std::vector<Case> nationalityCases() {
    const Condition eu = condition::Nationality{{}, {"eu"}, {}};
    return {{"EU: German", eu, from({"DE"}), yes},
            {"EU: Indian", eu, from({"IN"}), no},
            {"EU: not stated", eu, nothing(), open},
            {"EU: one of two passports", eu, from({"IN", "IT"}), yes},
            {"state by name", condition::Nationality{{"US"}, {}, {}}, from({"US"}), yes},
            {"state by name, another", condition::Nationality{{"US"}, {}, {}}, from({"CA"}), no},
            {"group that is not known", condition::Nationality{{}, {"atlantis"}, {}}, from({"DE"}), open},
            {"state beside an unknown group", condition::Nationality{{"DE"}, {"atlantis"}, {}}, from({"DE"}), yes}};
}

std::vector<Case> degreeCases() {
    const Condition master = condition::DegreeAtLeast{Degree::master, {}, false};
    const Condition equivalent = condition::DegreeAtLeast{Degree::master, {}, true};
    const Condition noPhd = condition::DegreeExcluded{Degree::phd};
    const Condition someDegree = condition::DegreeExcluded{Degree::none};
    return {{"master: PhD", master, holding({Degree::phd}), yes},
            {"master: bachelor", master, holding({Degree::bachelor}), no},
            {"master: not stated", master, nothing(), open},
            {"master or equivalent: bachelor", equivalent, holding({Degree::bachelor}), open},
            {"master or equivalent: master", equivalent, holding({Degree::master}), yes},
            {"no PhD: master", noPhd, holding({Degree::master}), yes},
            {"no PhD: master and PhD", noPhd, holding({Degree::master, Degree::phd}), no},
            {"no PhD: not stated", noPhd, nothing(), open},
            {"not without degree: none", someDegree, holding({}), no},
            {"not without degree: bachelor", someDegree, holding({Degree::bachelor}), yes},
            {"not without degree: not stated", someDegree, nothing(), open},
            {"at most master: bachelor", condition::DegreeAtMost{Degree::master}, holding({Degree::bachelor}), yes},
            {"at most master: PhD", condition::DegreeAtMost{Degree::master}, holding({Degree::phd}), no},
            {"at most master: not stated", condition::DegreeAtMost{Degree::master}, nothing(), open},
            {"enrolled", condition::Enrolled{}, [](CandidateProfile& p) { p.enrolled = true; }, yes},
            {"not enrolled", condition::Enrolled{}, [](CandidateProfile& p) { p.enrolled = false; }, no},
            {"enrolled: not stated", condition::Enrolled{}, nothing(), open}};
}

std::vector<Case> subjectCases() {
    const Condition physics = condition::DegreeAtLeast{Degree::master, "physics, mathematics or computer science", false};
    const Condition orFive = condition::DegreeAtLeast{Degree::master, {}, false, Decimal(5)};
    const Condition orFiveInPhysics = condition::DegreeAtLeast{Degree::master, "physics", false, Decimal(5)};
    return {{"in physics: applied physics", physics, holdingIn(Degree::master, "Applied physics"), yes},
            {"in physics: one of several", physics, holdingIn(Degree::phd, "Computer Science"), yes},
            {"in physics: bachelor of it", physics, holdingIn(Degree::bachelor, "Physics"), no},
            {"in physics: history", physics, holdingIn(Degree::master, "History"), open},
            {"in physics: subject not stated", physics, holding({Degree::master}), open},
            {"in physics: no degree stated", physics, nothing(), open},
            {"in physics: awarded after the day", physics, holdingIn(Degree::master, "Physics", "2026-07"), no},
            {"degree or five years: degree", orFive, holdingAndWorked(Degree::master, 1), yes},
            {"degree or five years: years", orFive, holdingAndWorked(Degree::bachelor, 5), yes},
            {"degree or five years: neither", orFive, holdingAndWorked(Degree::bachelor, 4), no},
            {"degree or five years: years not stated", orFive, holding({Degree::bachelor}), open},
            {"degree or five years: nothing stated", orFive, nothing(), open},
            {"degree in a subject or five years: years", orFiveInPhysics, holdingAndWorked(Degree::master, 6), yes},
            {"degree in a subject or five years: subject open", orFiveInPhysics, holdingAndWorked(Degree::master, 2), open}};
}

std::vector<Case> studyCases() {
    const Condition master = condition::Enrolled{Degree::master, {}, {}};
    const Condition bologna = condition::Enrolled{std::nullopt, "University of Bologna", {}};
    const Condition throughMarch = condition::Enrolled{std::nullopt, {}, "2027-03-31"};
    return {{"studies on the day", condition::Enrolled{}, studying(std::nullopt, "", "2026-06-01"), yes},
            {"studies that ended", condition::Enrolled{}, studying(std::nullopt, "", "2026-05"), no},
            {"studies that end some day this year", condition::Enrolled{}, studying(std::nullopt, "", "2026"), open},
            {"in a master: PhD student", master, studying(Degree::phd, "", "2027-09"), yes},
            {"in a master: bachelor student", master, studying(Degree::bachelor, "", "2027-09"), no},
            {"in a master: programme not stated", master, studying(std::nullopt, "", "2027-09"), open},
            {"in a master: no student", master, [](CandidateProfile& p) { p.enrolled = false; }, no},
            {"at a university: there", bologna, studying(std::nullopt, "Bologna", "2027-09"), yes},
            {"at a university: another name", bologna, studying(std::nullopt, "ETH Zürich", "2027-09"), open},
            {"at a university: no student any more", bologna, studying(std::nullopt, "Bologna", "2025-09"), no},
            {"until a day: longer", throughMarch, studying(std::nullopt, "", "2027-03-31"), yes},
            {"until a day: shorter", throughMarch, studying(std::nullopt, "", "2027-02"), no},
            {"until a day: end not stated", throughMarch, [](CandidateProfile& p) { p.enrolled = true; }, open}};
}

std::vector<Case> clearanceCases() {
    const Condition secret = condition::Clearance{"SC clearance"};
    const Condition obtainable = condition::Clearance{"SC clearance", true};
    return {{"clearance held", secret, cleared("SC"), yes},
            {"clearance that ran out", secret, cleared("SC", "2026-05-31"), no},
            {"clearance until some day this year", secret, cleared("SC", "2026"), open},
            {"surely no clearance", secret, cleared(""), no},
            {"another clearance", secret, cleared("DV"), open},
            {"clearance not stated", secret, nothing(), open},
            {"clearance to be obtained: none yet", obtainable, cleared(""), open},
            {"clearance to be obtained: held", obtainable, cleared("SC"), yes}};
}

std::vector<Case> distanceCases() {
    const auto within = [](int km) { return Condition(condition::Residence{{"CH"}, {}, {}, "Geneva", km}); };
    return {{"distance: the town itself", within(1), livingIn("Genève", "CH"), yes},
            {"distance: near, over the border", within(30), livingIn("Annemasse", "FR"), yes},
            {"distance: far", within(50), livingIn("Zürich", "CH"), no},
            {"distance: about as far as asked for", within(51), livingIn("Lausanne", "CH"), open},
            {"distance: town not stated", within(50), livingIn("", "CH"), open},
            {"distance: town not in the list", within(50), livingIn("Nirgendwo", "CH"), open},
            {"distance: several towns of the name", condition::Residence{{"CH"}, {}, {}, "Bern", 40}, livingIn("Burgdorf", ""),
             open}};
}

std::vector<Case> experienceCases() {
    const Condition two = condition::ExperienceAtLeast{Decimal(2), Scope::total, {}};
    const Condition atMostTwo = condition::ExperienceAtMost{Decimal(2), Scope::total};
    const Condition twoSince = condition::ExperienceAtMost{Decimal(2), Scope::sinceGraduation};
    const Condition python = condition::ExperienceAtLeast{Decimal(2), Scope::skill, "python"};
    return {
        {"two years: two", two, worked(2), yes},
        {"two years: one", two, worked(1), no},
        {"two years: not stated", two, nothing(), open},
        {"two years: bare years", two,
         [](CandidateProfile& p) {
             p.work = {{"", "", *PartialDate::parse("2024"), PartialDate::parse("2025"), {}}};
         },
         open},
        {"at most two: exactly two", atMostTwo, workedSince("2024-06"), yes},
        {"at most two: a day more", atMostTwo, workedSince("2024-05-31"), no},
        {"at most two: not stated", atMostTwo, nothing(), open},
        {"since graduation: worked before it", twoSince, workedSince("2020-01", "2025-06-30"), yes},
        {"since graduation: too long", twoSince, workedSince("2020-01", "2023-06-30"), no},
        {"since graduation: day not known", twoSince, workedSince("2020-01"), open},
        {"since graduation: short in any case", twoSince, worked(1), yes},
        {"skill: long enough", python, workedSince("2024-01"), yes},
        {"skill: less in all than asked", python, worked(1), no},
        {"skill: not said in what", python, worked(5), open},
        {"at most two in a skill: longer", condition::ExperienceAtMost{Decimal(2), Scope::skill, "Python"},
         workedSince("2023-01"), no},
        {"at most two in a skill: less in all", condition::ExperienceAtMost{Decimal(2), Scope::skill, "Python"}, worked(1), yes},
        {"at most two in a skill: not said", condition::ExperienceAtMost{Decimal(2), Scope::skill, "Rust"},
         workedSince("2023-01"), open},
        {"five since graduation: longer", condition::ExperienceAtLeast{Decimal(5), Scope::sinceGraduation, {}},
         workedSince("2018-01", "2018-06-30"), yes},
        {"five since graduation: shorter", condition::ExperienceAtLeast{Decimal(5), Scope::sinceGraduation, {}},
         workedSince("2018-01", "2023-06-30"), no},
        {"five since graduation: day not known", condition::ExperienceAtLeast{Decimal(5), Scope::sinceGraduation, {}},
         workedSince("2018-01"), open}};
}

std::vector<Case> languageCases() {
    const Condition fluent = condition::Language{{"en"}, LanguageLevel::fluent};
    const Condition any = condition::Language{{"fr", "de"}, LanguageLevel::b2};
    return {{"fluent: C1", fluent, speaking("en", LanguageLevel::c1), yes},
            {"fluent: B2", fluent, speaking("en", LanguageLevel::b2), no},
            {"fluent: level not stated", fluent, speaking("en", std::nullopt), open},
            {"fluent: not listed", fluent, speaking("de", LanguageLevel::native), open},
            {"fluent: not in a complete list", fluent, speaking("de", LanguageLevel::native, true), no},
            {"no level asked", condition::Language{{"en"}, std::nullopt}, speaking("en", std::nullopt), yes},
            {"one of two: the second", any, speaking("de", LanguageLevel::native, true), yes},
            {"one of two: too low, the other not known", any, speaking("de", LanguageLevel::a2), open},
            {"one of two: too low, no other", any, speaking("de", LanguageLevel::a2, true), no},
            {"language that is not named", condition::Language{{}, std::nullopt}, speaking("en", LanguageLevel::c2), open}};
}

std::vector<Case> permitCases() {
    const Condition swiss = condition::RightToWork{"CH", std::nullopt};
    const Condition boston = condition::RightToWork{"US", false};
    return {
        {"citizen", swiss, permitted("CH", "", ""), yes},
        {"free movement", swiss, permitted("PT", "", ""), yes},
        {"common travel area", condition::RightToWork{"GB", std::nullopt}, permitted("IE", "", ""), yes},
        {"no free movement", condition::RightToWork{"GB", false}, permitted("FR", "", ""), no},
        {"no permit, but not said whether one is applied for", swiss, permitted("IN", "", ""), open},
        {"permit", boston, permitted("IN", "US", "permanent"), yes},
        {"permit until later", boston, permitted("IN", "US", "work", "2026-06-01"), yes},
        {"permit that ran out", boston, permitted("IN", "US", "work", "2026-05"), no},
        {"permit until some day this year", boston, permitted("IN", "US", "work", "2026"), open},
        {"student's stay", boston, permitted("IN", "US", "student"), open},
        {"surely no permit", boston, permitted("IN", "", ""), no},
        {"permits not stated", boston, permitted("IN", "", "", nullptr, false), open},
        {"permits complete, nationality not stated", boston, [](CandidateProfile& p) { p.permitsComplete = true; }, open},
        {"sponsored", condition::RightToWork{"US", true}, permitted("IN", "", ""), yes},
        {"country not stated", condition::RightToWork{{}, false}, permitted("IN", "", ""), open},
        {"permanent permit: held", condition::RightToWork{"US", false, {"permanent"}}, permitted("IN", "US", "Green Card"), yes},
        {"permanent permit: another kind", condition::RightToWork{"US", false, {"permanent"}}, permitted("IN", "US", "H-1B"), no},
        {"permanent permit: kind not stated", condition::RightToWork{"US", false, {"permanent"}}, permitted("IN", "US", ""),
         open},
        {"permanent permit: free movement is none", condition::RightToWork{"CH", false, {"C"}}, permitted("PT", "", ""), no},
        {"permanent permit: citizen", condition::RightToWork{"CH", false, {"C"}}, permitted("CH", "", ""), yes}};
}

std::vector<Case> otherCases() {
    const Condition lives = condition::Residence{{"CH", "LI"}, "Switzerland or Liechtenstein"};
    const Condition adult = condition::AgeBetween{18, 30};
    const Change resident = [](CandidateProfile& p) { p.residence = "CH"; };
    return {{"residence: there", lives, resident, yes},
            {"residence: elsewhere", lives, [](CandidateProfile& p) { p.residence = "FR"; }, no},
            {"residence: not stated", lives, nothing(), open},
            {"residence: words not understood", condition::Residence{{}, "near the sea"}, resident, open},
            {"residence in a group: there", condition::Residence{{}, {}, {"schengen"}}, resident, yes},
            {"residence in a group: elsewhere", condition::Residence{{}, {}, {"schengen"}}, livingIn("", "IE"), no},
            {"residence in a group: not stated", condition::Residence{{}, {}, {"schengen"}}, nothing(), open},
            {"age: within", adult, born(2000), yes},
            {"age: above", adult, born(1990), no},
            {"age: below", adult, born(2010), no},
            {"age: the birthday decides", adult, born(1995), open},
            {"age: not stated", adult, nothing(), open},
            {"deadline: today", condition::Deadline{"2026-06-01"}, nothing(), yes},
            {"deadline: yesterday", condition::Deadline{"2026-05-31"}, nothing(), no},
            {"deadline: some day this month", condition::Deadline{"2026-06"}, nothing(), yes},
            {"deadline: last month", condition::Deadline{"2026-05"}, nothing(), no},
            {"deadline: some day this year", condition::Deadline{"2026"}, nothing(), open},
            {"clearance", condition::Clearance{"secret"}, nothing(), open},
            {"other words", condition::Other{"a sense of humour"}, nothing(), open}};
}

const std::vector<std::pair<const char*, EligibilityRule>>& wrongRules() {
    const auto leaf = [](Condition condition) { return EligibilityRule::leaf(std::move(condition), {}); };
    EligibilityRule empty;
    empty.kind = EligibilityRule::Kind::leaf;
    EligibilityRule twofold = EligibilityRule::negation(leaf(condition::Enrolled{}));
    twofold.children.push_back(leaf(condition::Enrolled{}));
    static const std::vector<std::pair<const char*, EligibilityRule>> rules{
        {"no-condition", empty},
        {"negation", twofold},
        {"country", leaf(condition::Nationality{{"ZZ"}, {}, {}})},
        {"language", leaf(condition::Language{{"zz"}, std::nullopt})},
        {"years", leaf(condition::ExperienceAtLeast{Decimal(-1), Scope::total, {}})},
        {"years", leaf(condition::DegreeAtLeast{Degree::master, {}, false, Decimal(-5)})},
        {"distance", leaf(condition::Residence{{"CH"}, {}, {}, "Geneva", std::nullopt})},
        {"distance", leaf(condition::Residence{{"CH"}, {}, {}, "Geneva", 0})},
        {"date", leaf(condition::Enrolled{std::nullopt, {}, "next spring"})},
        {"ages", leaf(condition::AgeBetween{30, 18})},
        {"date", leaf(condition::Deadline{"31.12.2026"})}};
    return rules;
}

}  // namespace

/// Every kind of condition, in all three values: met, not met, cannot tell.
class ConditionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void truth_data() {
        QTest::addColumn<int>("group");
        QTest::addColumn<int>("index");
        for (std::size_t group = 0; group < groups().size(); ++group)
            for (std::size_t index = 0; index < groups()[group].size(); ++index)
                QTest::newRow(groups()[group][index].name) << static_cast<int>(group) << static_cast<int>(index);
    }
    void truth() {
        QFETCH(int, group);
        QFETCH(int, index);
        const Case& tested = groups()[static_cast<std::size_t>(group)][static_cast<std::size_t>(index)];
        Posting posting;
        posting.eligibility = Stated<EligibilityRule>::typed(EligibilityRule::leaf(tested.condition, {}, true, Origin::typed));
        // A place would add the right to work there; these rules are the person's alone.
        const auto verdict = judge(posting, profileWith(tested.change), *reference(), today);
        QCOMPARE(static_cast<int>(verdict.truth), static_cast<int>(tested.truth));
        QCOMPARE(verdict.reasons.size(), std::size_t(1));
        const auto& reason = verdict.reasons.front();
        QVERIFY2(reason.condition.id.starts_with("eligibility.condition."), reason.condition.id.c_str());
        QVERIFY2(reason.fact.id.starts_with("eligibility.fact."), reason.fact.id.c_str());
        // A question exactly where one is open, so that nobody is asked for nothing.
        QCOMPARE(reason.settles.empty(), tested.truth != Truth::unknown);
    }

    void levelsInWordsAreReadAndSaid() {
        Posting posting;
        posting.eligibility = Stated<EligibilityRule>::typed(
            EligibilityRule::leaf(condition::Language{{"en"}, LanguageLevel::fluent}, {}, true, Origin::typed));
        const auto inWords = judge(posting, profileWith(speaking("en", LanguageLevel::c2)), *reference(), today);
        QCOMPARE(inWords.reasons.front().note,
                 (Message{"eligibility.note.level-read-as", {MessageArg::term("fluent"), MessageArg::term("C1")}}));
        const auto same = judge(posting, profileWith(speaking("en", LanguageLevel::fluent)), *reference(), today);
        QVERIFY(same.reasons.front().note.empty());
    }

    void metAlternativesHideTheOthers() {
        Posting posting;
        posting.eligibility = Stated<EligibilityRule>::typed(EligibilityRule::any(
            {EligibilityRule::leaf(condition::Nationality{{"US"}, {}, {}}, {}), EligibilityRule::leaf(condition::Enrolled{}, {}),
             EligibilityRule::leaf(condition::DegreeAtLeast{Degree::master, {}, false}, {})}));
        const auto verdict = judge(posting, profileWith(holding({Degree::master})), *reference(), today);
        QCOMPARE(verdict.truth, Truth::yes);
        QCOMPARE(verdict.reasons.size(), std::size_t(1));
        QCOMPARE(verdict.reasons.front().conditionKey, std::string("degree-at-least"));
    }

    void negationTurnsTheReason() {
        Posting posting;
        posting.eligibility =
            Stated<EligibilityRule>::typed(EligibilityRule::negation(EligibilityRule::leaf(condition::Enrolled{}, {})));
        const auto verdict = judge(posting, profileWith([](CandidateProfile& p) { p.enrolled = true; }), *reference(), today);
        QCOMPARE(verdict.truth, Truth::no);
        QVERIFY(verdict.reasons.front().negated);
        QCOMPARE(verdict.reasons.front().truth, Truth::no);
        QCOMPARE(verdict.reasons.front().note.id, std::string("eligibility.note.negated"));
    }

    void badRules_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < wrongRules().size(); ++i)
            QTest::addRow("%s %d", wrongRules()[i].first, static_cast<int>(i)) << static_cast<int>(i);
    }
    void badRules() {
        QFETCH(int, index);
        const auto& [id, rule] = wrongRules()[static_cast<std::size_t>(index)];
        const auto finding = eligibility::checkRule(EligibilityRule::all({rule}));
        QVERIFY(finding.has_value());
        QCOMPARE(finding->id, std::string("eligibility.rule.") + id);
    }

private:
    static const std::vector<std::vector<Case>>& groups() {
        static const std::vector<std::vector<Case>> all{nationalityCases(), degreeCases(),   subjectCases(), studyCases(),
                                                        experienceCases(),  languageCases(), permitCases(),  clearanceCases(),
                                                        distanceCases(),    otherCases()};
        return all;
    }
};

QTEST_APPLESS_MAIN(ConditionsTest)
#include "conditions_test.moc"
