#include "tests/core/eligibility/sample_cases.h"

#include <QTest>

using namespace offerbook;
using namespace offerbook::testing;
using eligibility::judge;
using eligibility::rulesOf;

namespace {

QString joined(const std::vector<std::string>& parts) {
    QStringList list;
    for (const std::string& part : parts) list.append(QString::fromStdString(part));
    return list.join(' ');
}

template <class T>
const T* conditionIn(const EligibilityRule& rule) {
    if (rule.condition) return std::get_if<T>(&*rule.condition);
    for (const EligibilityRule& child : rule.children)
        if (const T* found = conditionIn<T>(child)) return found;
    return nullptr;
}

}  // namespace

/// From the words of a posting to rules: a word that is misread judges people by the wrong rule.
class RulesOfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nationalityWords_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("states");
        QTest::addColumn<QString>("groups");
        QTest::addColumn<QString>("leftOver");
        const auto row = [](const char* words, const char* states, const char* groups, const char* leftOver = "") {
            QTest::newRow(words) << QString::fromUtf8(words) << QString(states) << QString(groups) << QString(leftOver);
        };
        row("CERN Member State", "", "cern-member");
        row("CERN Associate Member State", "", "cern-associate cern-pre-stage");
        row("nationals of a CERN Member or Associate Member State", "", "cern-member cern-associate cern-pre-stage");
        row("US citizen", "US", "");
        row("U.S. citizens", "US", "");
        row("citizens of the United States of America", "US", "");
        row("UK national", "GB", "");
        row("Swiss or EU/EFTA national", "CH", "eu efta");
        row("EU citizen", "", "eu");
        row("Schweizer oder EU-/EFTA-Bürger", "CH", "eu efta");
        row("Österreichische Staatsbürgerschaft", "AT", "");
        row("ressortissants de l’Union européenne", "", "eu");
        row("nationalité française", "FR", "");
        row("cittadinanza italiana", "IT", "");
        row("ESA Member State", "", "esa-member");
        row("EEA nationals", "", "eea");
        row("Commonwealth citizens", "", "commonwealth");
        row("Côte d'Ivoire", "CI", "");
        row("citizens of Wakanda", "", "", "wakanda");
        row("German citizens with a driving licence", "DE", "", "with driving licence");
    }
    void nationalityWords() {
        QFETCH(QString, words);
        QFETCH(QString, states);
        QFETCH(QString, groups);
        QFETCH(QString, leftOver);
        const NationalityPhrase phrase = reference()->eligibilityWords().read(words.toStdString());
        QCOMPARE(joined(phrase.states), states);
        QCOMPARE(joined(phrase.groups), groups);
        QCOMPARE(joined(phrase.leftOver), leftOver);
    }

    void everyGroupOfTheWordsIsInTheData() {
        for (const char* words :
             {"CERN Member State", "CERN Associate Member State", "ECMWF Co-operating State", "ESA Associate Member",
              "EMBL Member State", "ESO Member State", "EPO Contracting State", "EUMETSAT Member State", "EU", "EFTA", "EEA",
              "Schengen", "NATO", "OECD", "Council of Europe", "Nordic country", "Commonwealth citizen"})
            for (const std::string& key : reference()->eligibilityWords().read(words).groups)
                QVERIFY2(reference()->group(key) != nullptr, key.c_str());
    }

    void sinceGraduation_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("since");
        QTest::newRow("en") << "a maximum of two years of experience since graduation." << true;
        QTest::newRow("de") << "höchstens zwei Jahre nach dem Studienabschluss" << true;
        QTest::newRow("fr") << "deux ans au plus après l’obtention du diplôme" << true;
        QTest::newRow("it") << "al massimo due anni dalla laurea" << true;
        QTest::newRow("in all") << "a maximum of two years of professional experience" << false;
        QTest::newRow("graduation alone") << "graduation in physics" << false;
    }
    void sinceGraduation() {
        QFETCH(QString, words);
        QFETCH(bool, since);
        QCOMPARE(reference()->eligibilityWords().saysSinceGraduation(words.toStdString()), since);
    }

    void wordsThatAreNotKnownCannotBeTold() {
        Posting posting;
        posting.nationality = read<std::vector<std::string>>({"Wakandan citizen"}, "only Wakandan citizens");
        const auto rule = rulesOf(posting, *reference());
        QVERIFY(conditionIn<condition::Other>(rule) != nullptr);
        QVERIFY(conditionIn<condition::Nationality>(rule) == nullptr);
        QCOMPARE(judge(posting, person({"CH"}, {}), *reference(), day("2026-06-01")).truth, eligibility::Truth::unknown);
    }

    void whatIsNotKnownMayBeOneMoreWayIn() {
        Posting posting;
        posting.nationality =
            read<std::vector<std::string>>({"US citizen", "member of the guild"}, "US citizens or members of the guild");
        const auto judged = [&](const char* nationality) {
            return judge(posting, person({nationality}, {}), *reference(), day("2026-06-01")).truth;
        };
        QCOMPARE(judged("US"), eligibility::Truth::yes);
        QCOMPARE(judged("CH"), eligibility::Truth::unknown);
    }

    void furtherDemandsStayOpen() {
        Posting posting;
        posting.nationality = read<std::vector<std::string>>({"US citizen with no dual citizenship"},
                                                             "Must be a US Citizen with no dual citizenship");
        const auto judged = [&](const char* nationality) {
            return judge(posting, person({nationality}, {}), *reference(), day("2026-06-01")).truth;
        };
        QCOMPARE(judged("US"), eligibility::Truth::unknown);
        QCOMPARE(judged("CH"), eligibility::Truth::no);
    }

    void permanentResidentsAreAWayIn() {
        Posting posting;
        posting.nationality =
            read<std::vector<std::string>>({"US citizen", "US permanent resident"}, "citizens and green card holders");
        CandidateProfile profile = person({"IN"}, {});
        profile.permits = {{"US", "permanent", std::nullopt}};
        QCOMPARE(judge(posting, profile, *reference(), day("2026-06-01")).truth, eligibility::Truth::yes);
    }

    void rulesOfTheFields() {
        const auto rule = rulesOf(genevaPosting(), *reference());
        QCOMPARE(conditionIn<condition::Nationality>(rule)->groups,
                 (std::vector<std::string>{"cern-member", "cern-associate", "cern-pre-stage"}));
        QCOMPARE(conditionIn<condition::DegreeAtLeast>(rule)->least, Degree::bachelor);
        QCOMPARE(conditionIn<condition::ExperienceAtMost>(rule)->scope, condition::ExperienceScope::sinceGraduation);
        QCOMPARE(rule.children.back().hard, false);  // French is a wish
    }

    void yearsInPlaceOfADegreeAreOneCondition() {
        Posting posting;
        posting.degreeMin = read(DegreeRequirement{Degree::bachelor, false, Decimal(5)}, "Bachelor or 5 years of experience");
        const auto rule = rulesOf(posting, *reference());
        QCOMPARE(rule.children.size(), std::size_t(1));
        QCOMPARE(*conditionIn<condition::DegreeAtLeast>(rule)->orYears, Decimal(5));
        CandidateProfile practised = person({"CH"}, {});
        practised.degreesComplete = true;
        practised.experienceYears = Decimal(6);
        posting.nationality = read<std::vector<std::string>>({"Swiss"}, "Swiss");
        QCOMPARE(judge(posting, practised, *reference(), day("2026-06-01")).truth, eligibility::Truth::yes);
        practised.experienceYears = Decimal(4);
        QCOMPARE(judge(posting, practised, *reference(), day("2026-06-01")).truth, eligibility::Truth::no);
    }

    void eachLanguageHasItsOwnWords() {
        Posting posting;
        const std::vector<Evidence> words{{0, 7, "Fluency in English is required"}, {8, 20, "Französischkenntnisse von Vorteil"}};
        posting.languages = Stated<std::vector<LanguageRequirement>>::extracted(
            {{"en", {}, LanguageLevel::fluent, true}, {"fr", {}, std::nullopt, false}, {"rm", {}, std::nullopt, false}}, words);
        const auto rule = rulesOf(posting, *reference());
        QVERIFY(rule.children[0].evidence == std::vector<Evidence>{words[0]});
        QVERIFY(rule.children[1].evidence == std::vector<Evidence>{words[1]});
        QVERIFY(rule.children[2].evidence == words);  // none names it: all of them
    }

    void whatIsSpokenOfWithoutAValueCannotBeTold() {
        Posting posting;
        posting.degreeMin = Stated<DegreeRequirement>::unclear({{0, 19, "a suitable education"}});
        const auto rule = rulesOf(posting, *reference());
        const auto* other = conditionIn<condition::Other>(rule);
        QVERIFY(other != nullptr);
        QCOMPARE(other->asWritten, std::string("a suitable education"));
    }

    void aPersonsRulesTakePrecedence() {
        Posting posting = genevaPosting();
        const auto own = EligibilityRule::all({EligibilityRule::leaf(condition::Enrolled{}, {}, true, Origin::typed)});
        posting.eligibility = Stated<EligibilityRule>::typed(own);
        QVERIFY(rulesOf(posting, *reference()) == own);
    }

    void remoteRegionIsAPlaceToLive() {
        Posting posting;
        RemoteWork remote;
        remote.mode = RemoteWork::Mode::remote;
        remote.region = "EU or Switzerland";
        posting.remote = read(remote, "remote within the EU or Switzerland");
        const auto rule = rulesOf(posting, *reference());
        const auto* residence = conditionIn<condition::Residence>(rule);
        QVERIFY(residence != nullptr);
        QCOMPARE(residence->countries, std::vector<std::string>{"CH"});
        QCOMPARE(residence->groups, std::vector<std::string>{"eu"});
    }
};

QTEST_APPLESS_MAIN(RulesOfTest)
#include "rules_of_test.moc"
