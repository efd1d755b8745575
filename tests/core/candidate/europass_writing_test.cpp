#include "core/candidate/europass.h"

#include <QTest>

#include <algorithm>

using namespace offerbook;

namespace {

const Date today = *parseIsoDate("2026-06-01");
constexpr std::array notations{EuropassNotation::xml, EuropassNotation::json};

std::optional<PartialDate> day(std::string_view iso) { return PartialDate::parse(iso); }

CandidateProfile named(std::string name = "Eva Muster") {
    CandidateProfile profile;
    profile.name = std::move(name);
    return profile;
}

CandidateProfile fullest() {
    CandidateProfile profile = named("Maria von der Heide");
    profile.nationalities = {"GB", "GR", "IN"};
    profile.residence = "GR";
    profile.town = "Θεσσαλονίκη";
    profile.birthYear = 1999;
    profile.degrees = {{Degree::master, "Physics & <Maths>", day("2023-07"), "ETH Zürich", day("2021-09")},
                       {Degree::bachelor, "", day("2021-06-30"), "", std::nullopt},
                       {Degree::vocational, "Optics", std::nullopt, "A school", day("2016")},
                       {Degree::secondary, "", std::nullopt, "", std::nullopt},
                       {Degree::phd, "", day("2026"), "MIT", day("2023")}};
    profile.work = {{"Öko \"AG\"", "Engineer", *day("2024-05"), std::nullopt, {}},
                    {"", "Intern", *day("2022"), day("2023-02-28"), {}},
                    {"A ]]> B", "", *day("2020-01-31"), day("2020-02"), {}}};
    profile.languages = {{"el", LanguageLevel::native},
                         {"de", LanguageLevel::c1},
                         {"fr", LanguageLevel::a1},
                         {"it", LanguageLevel::c2},
                         {"en", std::nullopt}};
    return profile;
}

QString idsOf(const PersonWriting& written) {
    QStringList ids;
    for (const Message& one : written.leftOut) {
        QString id = QString::fromStdString(one.id.substr(std::string("candidate.export.").size()));
        if (id == "no-place") id = QString::fromStdString(one.args.front().value).mid(7);
        ids << id;
    }
    return ids.join(' ');
}

struct Lossy {
    const char* name;
    void (*change)(CandidateProfile&);
    const char* inXml;
    const char* inJson;
};

}  // namespace

/// Who leaves with a Europass CV finds in it what the book knew, or is told what is not in it.
class EuropassWritingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatEuropassHoldsComesBack() {
        for (const EuropassNotation notation : notations)
            for (const CandidateProfile& profile : {fullest(), named(), named("Sukarno")}) {
                const PersonWriting written = writeEuropass(profile, notation, today);
                QCOMPARE(idsOf(written), QString());
                const auto people = readPeople(written.text, today);
                QVERIFY2(people.hasValue(), written.text.c_str());
                QVERIFY2(people->front().profile == profile, written.text.c_str());
                QVERIFY(people->front().remarks.empty());
            }
    }

    void theSurnameTakesItsSmallWords_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("surname");
        QTest::newRow("two words") << "Eva Muster"
                                   << "<Surname>Muster</Surname>";
        QTest::newRow("small words") << "Maria von der Heide"
                                     << "<Surname>von der Heide</Surname>";
        QTest::newRow("several first names") << "Ana Maria Rossi"
                                             << "<Surname>Rossi</Surname>";
        QTest::newRow("one word") << "Sukarno"
                                  << "<Surname>Sukarno</Surname>";
    }
    void theSurnameTakesItsSmallWords() {
        QFETCH(QString, name);
        QFETCH(QString, surname);
        const auto written = writeEuropass(named(name.toStdString()), EuropassNotation::xml, today);
        QVERIFY2(QString::fromStdString(written.text).contains(surname), written.text.c_str());
    }

    void studiesAreHeldByJsonAlone() {
        CandidateProfile profile = named();
        profile.studies = Studies{Degree::master, "ETH", "Physics", day("2027-09")};
        QCOMPARE(idsOf(writeEuropass(profile, EuropassNotation::xml, today)), QString("studies-start"));
        const PersonWriting written = writeEuropass(profile, EuropassNotation::json, today);
        QCOMPARE(idsOf(written), QString());
        QVERIFY(readPeople(written.text, today)->front().profile == profile);
    }

    void whatHasNoPlaceIsNamed_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < lossy().size(); ++i) QTest::newRow(lossy()[i].name) << static_cast<int>(i);
    }
    void whatHasNoPlaceIsNamed() {
        QFETCH(int, index);
        const Lossy& one = lossy()[static_cast<std::size_t>(index)];
        CandidateProfile profile = fullest();
        one.change(profile);
        for (const EuropassNotation notation : notations) {
            const PersonWriting written = writeEuropass(profile, notation, today);
            QCOMPARE(idsOf(written), QString(notation == EuropassNotation::xml ? one.inXml : one.inJson));
            const auto people = readPeople(written.text, today);
            QVERIFY2(people.hasValue(), written.text.c_str());
            // Nothing else is lost: the same profile without it reads back the same.
            QCOMPARE(people->front().profile.work.size(), profile.work.size());
            QCOMPARE(people->front().profile.languages.size(), profile.languages.size());
            QCOMPARE(people->front().profile.nationalities, profile.nationalities);
        }
    }

    void jsonIsTheDocumentedForm() {
        const std::string text = writeEuropass(fullest(), EuropassNotation::json, today).text;
        for (const char* part : {R"("Locale": "en")", R"("XSDVersion": "V3.4")", R"("Birthdate": {)", R"("Year": 1999)",
                                 R"("Nationality": [)", R"("WorkExperience": [)", R"("Current": true)", R"("Current": false)",
                                 R"("Education": [)", R"("MotherTongue": [)", R"("ForeignLanguage": [)", R"("Code": "EL")"})
            QVERIFY2(text.find(part) != std::string::npos, part);
        QVERIFY(text.find("List\"") == std::string::npos);
    }

    void aDocumentOfTheServiceIsRead() {
        const auto people = readPeople(R"({"SkillsPassport": {"Locale": "en",
            "DocumentInfo": {"DocumentType": "ECV", "XSDVersion": "V3.4", "EuropassLogo": true},
            "PrintingPreferences": {"ECV": [{"name": "LearnerInfo", "show": true}]},
            "LearnerInfo": {
              "Identification": {"PersonName": {"FirstName": "Eva", "Surname": "Muster"},
                "ContactInfo": {"Address": {"Contact": {"Municipality": "Athens", "Country": {"Code": "EL", "Label": "Greece"}}},
                                "Telephone": [{"Contact": "+30 1", "Use": {"Code": "home"}}]},
                "Demographics": {"Birthdate": {"Year": 1999, "Month": 3, "Day": 1}, "Nationality": [{"Code": "UK"}]}},
              "WorkExperience": [{"Period": {"From": {"Year": 2022, "Month": 8}, "Current": true},
                                  "Position": {"Label": "Consultant"}, "Employer": {"Name": "Council"}}],
              "Education": [{"Period": {"From": {"Year": 2017}, "To": {"Year": 2021}, "Current": false}, "Title": "PhD",
                             "Organisation": {"Name": "A university"}, "Level": {"Code": "8"}, "Field": {"Label": "Humanities"}}],
              "Skills": {"Linguistic": {"MotherTongue": [{"Description": {"Code": "el"}}],
                "ForeignLanguage": [{"Description": {"Code": "de", "Label": "German"},
                  "ProficiencyLevel": {"Listening": "C1", "Reading": "C2", "SpokenInteraction": "B2"}}]}}}}})",
                                       today);
        QVERIFY2(people.hasValue(), people ? "" : people.error().id.c_str());
        CandidateProfile expected = named();
        expected.town = "Athens";
        expected.residence = "GR";
        expected.birthYear = 1999;
        expected.nationalities = {"GB"};
        expected.work = {{"Council", "Consultant", *day("2022-08"), std::nullopt, {}}};
        expected.degrees = {{Degree::phd, "Humanities", day("2021"), "A university", day("2017")}};
        expected.languages = {{"el", LanguageLevel::native}, {"de", LanguageLevel::b2}};
        QVERIFY(people->front().profile == expected);
    }

    void badJson_data() {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("id");
        const auto learner = [](const QString& more) {
            return QString(R"({"SkillsPassport":{"LearnerInfo":{"Identification":{"PersonName":{"Surname":"M"}%1}}}})").arg(more);
        };
        QTest::newRow("no person") << R"({"SkillsPassport":{}})"
                                   << "candidate.import.no-learner";
        QTest::newRow("a list of them") << R"({"SkillsPassport":[]})"
                                        << "candidate.import.no-learner";
        QTest::newRow("no name") << R"({"SkillsPassport":{"LearnerInfo":{}}})"
                                 << "candidate.name";
        QTest::newRow("unknown country") << learner(R"(,"Demographics":{"Nationality":[{"Code":"ZZ"}]})") << "candidate.country";
        QTest::newRow("a year that is no number")
            << learner(R"(,"Demographics":{"Birthdate":{"Year":"soon"}})") << "candidate.import.field";
        QTest::newRow("a year below none") << learner(R"(,"Demographics":{"Birthdate":{"Year":-1999}})")
                                           << "candidate.import.field";
        QTest::newRow("no such month") << learner(R"(,"Demographics":{"Birthdate":{"Year":1999,"Month":13}})")
                                       << "candidate.import.field";
        QTest::newRow("broken off") << R"({"SkillsPassport":{"LearnerInfo")"
                                    << "candidate.import.not-json";
        QString deep;
        for (int i = 0; i < 10'000; ++i) deep += R"({"a":)";
        QTest::newRow("ten thousand levels deep")
            << R"({"SkillsPassport":)" + deep + "1" + QString(10'001, '}') << "candidate.import.too-deep";
    }
    void badJson() {
        QFETCH(QString, json);
        QFETCH(QString, id);
        const auto people = readPeople(json.toStdString(), today);
        QVERIFY(!people.hasValue());
        QCOMPARE(QString::fromStdString(people.error().id), id);
    }

private:
    static const std::vector<Lossy>& lossy() {
        using P = CandidateProfile;
        static const std::vector<Lossy> rows{
            {"permits",
             [](P& p) {
                 p.permits = {{"CH", "B", std::nullopt}};
             },
             "permits", "permits"},
            {"complete lists", [](P& p) { p.degreesComplete = p.permitsComplete = true; }, "complete-lists", "complete-lists"},
            {"student or not", [](P& p) { p.enrolled = false; }, "enrolled", "enrolled"},
            {"skills", [](P& p) { p.work[0].skills = {"C++"}; }, "skills", "skills"},
            {"total experience", [](P& p) { p.experienceYears = Decimal(3); }, "experience", "experience"},
            {"clearance",
             [](P& p) {
                 p.clearances = {{"SC", std::nullopt}};
             },
             "clearances", "clearances"},
            {"preferences", [](P& p) { p.preferences.permanent = true; }, "preferences", "preferences"},
            {"household",
             [](P& p) {
                 p.household = {{"canton", "GE"}};
             },
             "household", "household"},
            {"notes", [](P& p) { p.notes = "a note"; }, "notes", "notes"},
            {"rest of a résumé", [](P& p) { p.otherResume = "{}"; }, "other", "other"},
            {"level in a word", [](P& p) { p.languages[1].level = LanguageLevel::fluent; }, "level", "level"},
            {"begun when it ended", [](P& p) { p.degrees[0].begun = p.degrees[0].awarded; }, "degree-start", "degree-start"},
            {"no degree", [](P& p) { p.degrees[0].level = Degree::none; }, "no-degree", "no-degree"},
            {"studies for nothing known", [](P& p) { p.studies = Studies{}; }, "studies-programme", "studies-programme"},
            {"control characters", [](P& p) { p.town = "Athens\x01"; }, "controls", ""},
        };
        return rows;
    }
};

QTEST_APPLESS_MAIN(EuropassWritingTest)
#include "europass_writing_test.moc"
