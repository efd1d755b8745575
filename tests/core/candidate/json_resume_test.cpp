#include "core/candidate/json_resume.h"
#include "core/candidate/resume_words.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace offerbook;

namespace {

const Date today = *parseIsoDate("2026-06-01");

CandidateProfile fullProfile() {
    CandidateProfile profile;
    profile.name = "Zoë \"Z\" O’Neill";
    profile.nationalities = {"IE", "IN"};
    profile.permits = {{"CH", "B", PartialDate::parse("2027-03")}, {"DE", "", std::nullopt}};
    profile.permitsComplete = true;
    profile.residence = "CH";
    profile.town = "Genève";
    profile.studies = Studies{Degree::phd, "EPFL", "Physics", PartialDate::parse("2028-01")};
    profile.clearances = {{"SC", PartialDate::parse("2029")}, {"DV", std::nullopt}};
    profile.clearancesComplete = true;
    profile.preferences = {{"CH", "FR"}, RemoteWork::Mode::hybrid, Decimal(60), Decimal(80), true, PartialDate::parse("2026-09")};
    profile.degrees = {{Degree::master, "Physics", PartialDate::parse("2024-07-15"), "ETH Zürich", PartialDate::parse("2022-09")},
                       {Degree::bachelor, "", std::nullopt}};
    profile.degreesComplete = true;
    profile.enrolled = false;
    profile.work = {{"Öko AG", "Engineer", *PartialDate::parse("2025-06"), std::nullopt, {"Python", "C++"}},
                    {"", "", *PartialDate::parse("2023"), PartialDate::parse("2024-02-29"), {}}};
    profile.experienceYears = Decimal::parse("1.25");
    profile.languages = {{"en", LanguageLevel::native}, {"de", LanguageLevel::b2}, {"ga", std::nullopt}};
    profile.languagesComplete = true;
    profile.birthYear = 1999;
    profile.household = {{"canton", "GE"}, {"children", "0"}};
    profile.notes = "line one\nline two";
    return profile;
}

}  // namespace

/// People bring their résumé along and take it away again; nothing of it may be lost or guessed.
class JsonResumeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundTripIsExact() {
        for (const CandidateProfile& profile : {fullProfile(), [] {
                                                    CandidateProfile bare;
                                                    bare.name = "B";
                                                    return bare;
                                                }()}) {
            const auto read = readResumes(writeResume(profile), today);
            QVERIFY(read.hasValue());
            QCOMPARE(read->size(), std::size_t(1));
            QVERIFY(read->front().profile == profile);
            QVERIFY(read->front().remarks.empty());
        }
    }

    void resumeOfAnotherProgramIsUnderstood() {
        const auto read = readResumes(R"({
            "basics": {"name": "A B", "summary": "curious", "location": {"countryCode": "FR", "city": "Lyon"}},
            "work": [{"company": "X", "position": "Dev", "startDate": "2025-01-01", "endDate": "Present"},
                     {"name": "Y", "position": "Intern"}],
            "education": [{"institution": "U", "area": "Maths", "studyType": "M.Sc.", "startDate": "2021-09", "endDate": "2023-06"},
                          {"institution": "V", "studyType": "Nano-degree"}],
            "languages": [{"language": "Deutsch", "fluency": "Muttersprache"}, {"language": "Klingon", "fluency": "fluent"}],
            "projects": [{"name": "ignored"}]})",
                                      today);
        QVERIFY(read.hasValue());
        const auto& [profile, remarks] = read->front();
        QCOMPARE(profile.residence, std::string("FR"));
        QCOMPARE(profile.work.size(), std::size_t(1));
        QVERIFY(!profile.work.front().to);
        QCOMPARE(profile.degrees.size(), std::size_t(1));
        QCOMPARE(profile.degrees.front().level, Degree::master);
        QCOMPARE(profile.languages, (std::vector<CandidateLanguage>{{"de", LanguageLevel::native}}));
        QCOMPARE(remarks.size(), std::size_t(3));
        QCOMPARE(profile.notes, std::string("curious\nY, Intern\nNano-degree, V\nKlingon, fluent"));
        QVERIFY(profile.nationalities.empty());  // not stated: not guessed from the residence
    }

    void whatTheProfileLacksComesBack() {
        const char* foreign = R"({
            "basics": {"name": "A B", "email": "a@example.org", "phone": "+41 00", "summary": "curious",
                       "location": {"countryCode": "FR", "city": "Lyon", "postalCode": "69001"},
                       "profiles": [{"network": "X", "username": "ab"}]},
            "work": [{"name": "X", "position": "Dev", "startDate": "2025-01-01", "highlights": ["one", "two"], "url": "x.example"},
                     {"name": "Y", "position": "Intern"}],
            "education": [{"institution": "U", "area": "Maths", "studyType": "M.Sc.", "startDate": "2021-09", "endDate": "2023-06",
                           "score": "1.3", "courses": ["Algebra"]},
                          {"institution": "V", "studyType": "Nano-degree"}],
            "languages": [{"language": "Deutsch", "fluency": "Muttersprache"}, {"language": "Klingon", "fluency": "fluent"}],
            "skills": [{"name": "C++", "keywords": ["templates"]}],
            "projects": [{"name": "P"}], "awards": [{"title": "A"}], "meta": {"version": "v1.0.0"}})";
        const auto read = readResumes(foreign, today);
        QVERIFY(read.hasValue());
        const std::string written = writeResume(read->front().profile);
        const auto before = nlohmann::json::parse(foreign);
        const auto after = nlohmann::json::parse(written);
        for (const char* section : {"skills", "projects", "awards", "meta"}) QVERIFY2(after[section] == before[section], section);
        QVERIFY(after["basics"] == before["basics"]);
        for (const char* list : {"work", "education", "languages"}) {
            QCOMPARE(after[list].size(), before[list].size());
            for (std::size_t i = 0; i < before[list].size(); ++i)
                for (const auto& [key, value] : before[list][i].items())
                    QVERIFY2(after[list][i][key] == value, (std::string(list) + " " + key).c_str());
        }
        // And again: nothing grows, nothing gets lost.
        const auto again = readResumes(written, today);
        QVERIFY(again.hasValue());
        QVERIFY(again->front().profile == read->front().profile);
        QCOMPARE(writeResume(again->front().profile), written);
    }

    void aJobThatWasRemovedStaysAway() {
        const auto read = readResumes(R"({"basics":{"name":"A"},"work":[
            {"name":"X","startDate":"2025-01","summary":"about X"},{"name":"Y","startDate":"2024-01","summary":"about Y"}]})",
                                      today);
        QVERIFY(read.hasValue());
        CandidateProfile profile = read->front().profile;
        profile.work.erase(profile.work.begin());
        const auto written = nlohmann::json::parse(writeResume(profile));
        QCOMPARE(written["work"].size(), std::size_t(1));
        QCOMPARE(written["work"][0]["summary"].get<std::string>(), std::string("about Y"));
    }

    void severalAtOnce() {
        const auto read = readResumes(R"([{"basics":{"name":"A"}},{"basics":{"name":"B"}}])", today);
        QVERIFY(read.hasValue());
        QCOMPARE(read->size(), std::size_t(2));
        QCOMPARE(read->back().profile.name, std::string("B"));
    }

    void badInput_data() {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("firstArgument");
        const auto row = [](const char* name, const QString& json, const char* id, const char* argument) {
            QTest::newRow(name) << json << QString(id) << QString(argument);
        };
        row("empty", "", "candidate.import.not-json", "1");
        row("not JSON", "{\"basics\": ", "candidate.import.not-json", "12");
        row("no resume", "{\"a\": 1}", "candidate.import.not-a-resume", "");
        row("a number", "5", "candidate.import.not-a-resume", "");
        row("empty list", "[]", "candidate.import.not-a-resume", "");
        row("name is a list", R"({"basics":{"name":["A"]}})", "candidate.import.field", "basics.name");
        row("work is no list", R"({"basics":{"name":"A"},"work":{}})", "candidate.import.field", "work");
        row("no such day", R"({"basics":{"name":"A"},"work":[{"startDate":"2025-02-30"}]})", "candidate.import.field",
            "work[0].startDate");
        row("no such level", R"({"basics":{"name":"A"},"languages":[{"language":"en","x-offerbook":{"level":"Z9"}}]})",
            "candidate.import.field", "languages[0].x-offerbook.level");
        row("unknown country", R"({"basics":{"name":"A"},"x-offerbook":{"nationalities":["ZZ"]}})", "candidate.country", "ZZ");
        row("negative experience", R"({"basics":{"name":"A"},"x-offerbook":{"experienceYears":"-2"}})",
            "candidate.experience-negative", "-2");
        row("degree reversed", R"({"basics":{"name":"A"},"education":[{"institution":"U","startDate":"2024","endDate":"2023"}]})",
            "candidate.degree-reversed", "U");
        row("work reversed", R"({"basics":{"name":"A"},"work":[{"name":"W","startDate":"2024-05","endDate":"2024-04"}]})",
            "candidate.work-reversed", "W");
        row("second of two", R"([{"basics":{"name":"A"}},{"basics":{"name":7}}])", "candidate.import.field", "[1].basics.name");
        row("nested ten thousand deep", "{\"basics\":{\"name\":" + QString(10'000, '[') + QString(10'000, ']') + "}}",
            "candidate.import.field", "basics.name");
        row("other parts nested deep",
            "{\"basics\":{\"name\":\"A\"},\"projects\":" + QString(10'000, '[') + QString(10'000, ']') + "}",
            "candidate.import.too-deep", "64");
        row("workload above full time", R"({"basics":{"name":"A"},"x-offerbook":{"preferences":{"workloadLeast":"120"}}})",
            "candidate.workload", "");
        row("too large", QString(5'000'000, ' '), "candidate.import.too-large", "5");
    }
    void badInput() {
        QFETCH(QString, json);
        QFETCH(QString, id);
        QFETCH(QString, firstArgument);
        const auto read = readResumes(json.toStdString(), today);
        QVERIFY(!read.hasValue());
        QCOMPARE(QString::fromStdString(read.error().id), id);
        if (!firstArgument.isEmpty()) QCOMPARE(QString::fromStdString(read.error().args.front().value), firstArgument);
    }

    void studyTypes_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("degree");
        for (const auto& [words, degree] : {std::pair{"M.Sc. Physics", "master"},
                                            {"Bachelor of Arts", "bachelor"},
                                            {"Ph.D.", "phd"},
                                            {"Diplom-Informatiker", "master"},
                                            {"Licence", "bachelor"},
                                            {"Laurea magistrale", "master"},
                                            {"Laurea triennale", "bachelor"},
                                            {"Abitur", "secondary"},
                                            {"Berufslehre EFZ", "vocational"},
                                            {"Doctorat", "phd"},
                                            {"Certificate of attendance", ""},
                                            {"", ""}})
            QTest::newRow(*words ? words : "nothing") << QString(words) << QString(degree);
    }
    void studyTypes() {
        QFETCH(QString, words);
        QFETCH(QString, degree);
        const auto level = degreeFromStudyType(words.toStdString());
        QCOMPARE(level ? QString::fromStdString(std::string(toWord(*level))) : QString(), degree);
    }

    void fluencies_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("level");
        for (const auto& [words, level] : {std::pair{"Native speaker", "native"},
                                           {"B2 (upper intermediate)", "B2"},
                                           {"Fluent", "fluent"},
                                           {"Fließend", "fluent"},
                                           {"sehr gut", "very_good"},
                                           {"gut", "good"},
                                           {"Beginner", "basic"},
                                           {"Professional working proficiency", "good"},
                                           {"so so", ""}})
            QTest::newRow(words) << QString(words) << QString(level);
    }
    void fluencies() {
        QFETCH(QString, words);
        QFETCH(QString, level);
        const auto read = levelFromFluency(words.toStdString());
        QCOMPARE(read ? QString::fromStdString(std::string(toWord(*read))) : QString(), level);
    }

    void languageNames() {
        QCOMPARE(languageFromName("Français").value_or(""), std::string("fr"));
        QCOMPARE(languageFromName("allemand").value_or(""), std::string("de"));
        QCOMPARE(languageFromName("pt-BR").value_or(""), std::string("pt"));
        QCOMPARE(languageFromName("it").value_or(""), std::string("it"));
        QVERIFY(!languageFromName("Elvish"));
        QCOMPARE(languageNameForExchange("de"), std::string("German"));
    }
};

QTEST_APPLESS_MAIN(JsonResumeTest)
#include "json_resume_test.moc"
