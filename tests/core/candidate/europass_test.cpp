#include "core/candidate/europass.h"

#include <QTest>

using namespace offerbook;

namespace {

const Date today = *parseIsoDate("2026-06-01");

std::string passport(const std::string& learner) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<SkillsPassport xmlns=\"http://europass.cedefop.europa.eu/Europass\" "
           "locale=\"en\">"
           "<DocumentInfo><DocumentType>ECV</DocumentType></DocumentInfo><LearnerInfo>" +
           learner + "</LearnerInfo></SkillsPassport>";
}

std::string named(const std::string& more = {}) {
    return "<Identification><PersonName><FirstName>Eva</FirstName><Surname>Muster</Surname></PersonName>" + more +
           "</Identification>";
}

const std::string contact =
    "<ContactInfo><Address><Contact><Municipality>Thessaloniki</Municipality><Country><Code>EL</Code><Label>Greece</Label></"
    "Country>"
    "</Contact></Address></ContactInfo>"
    "<Demographics><Birthdate year=\"1999\" month=\"--04\" "
    "day=\"---01\"/><NationalityList><Nationality><Code>UK</Code></Nationality>"
    "<Nationality><Code>DE</Code></Nationality></NationalityList></Demographics>";

const std::string work =
    "<WorkExperienceList><WorkExperience><Period><From year=\"2024\" month=\"--05\"/><Current>true</Current></Period>"
    "<Position><Label>Engineer</Label></Position><Employer><Name>Öko AG</Name></Employer></WorkExperience>"
    "<WorkExperience><Period><From year=\"2022\"/><To year=\"2023\" month=\"--02\" day=\"---28\"/></Period>"
    "<Position><Label>Intern</Label></Position></WorkExperience>"
    "<WorkExperience><Position><Label>Gardener</Label></Position></WorkExperience></WorkExperienceList>";

const std::string education =
    "<EducationList><Education><Period><From year=\"2019\"/><To year=\"2022\" month=\"--07\"/></Period><Title>Diploma in "
    "nursing</Title>"
    "<Organisation><Name>A "
    "school</Name></Organisation><Level><Code>6</Code></Level><Field><Label>Health</Label></Field></Education>"
    "<Education><Period><From year=\"2025\"/><Current>true</Current></Period><Title>MSc Physics</Title>"
    "<Organisation><Name>ETH</Name></Organisation></Education></EducationList>";

const std::string languages =
    "<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Code>el</Code><Label>Greek</Label></Description></"
    "MotherTongue>"
    "</MotherTongueList><ForeignLanguageList><ForeignLanguage><Description><Code>de</Code></Description><ProficiencyLevel>"
    "<Listening>C1</Listening><Reading>C2</Reading><SpokenInteraction>B2</SpokenInteraction><Writing>C1</Writing></"
    "ProficiencyLevel>"
    "</ForeignLanguage></ForeignLanguageList></Linguistic></Skills>";

const std::string candidateDocument =
    "<?xml version=\"1.0\"?><Candidate xmlns=\"http://www.europass.eu/1.0\" xmlns:hr=\"http://www.hr-xml.org/3\" "
    "xmlns:oa=\"http://www.openapplications.org/oagis/9\" xmlns:eures=\"http://www.europass_eures.eu/1.0\">"
    "<CandidatePerson><PersonName><oa:GivenName>Eva</oa:GivenName><hr:FamilyName>Muster</hr:FamilyName></PersonName>"
    "<Communication><ChannelCode>Email</ChannelCode><oa:URI>eva@example.org</oa:URI></Communication>"
    "<Communication><Address><oa:CityName>Thessaloniki</oa:CityName><CountryCode>el</CountryCode></Address></Communication>"
    "<NationalityCode>el</NationalityCode><NationalityCode>de</NationalityCode><hr:BirthDate>1999-04-01</hr:BirthDate>"
    "<PrimaryLanguageCode>ell</PrimaryLanguageCode></CandidatePerson><CandidateProfile languageCode=\"en\">"
    "<EmploymentHistory><EmployerHistory><hr:OrganizationName>Öko AG</hr:OrganizationName>"
    "<PositionHistory><PositionTitle>Engineer</PositionTitle><eures:EmploymentPeriod><eures:StartDate>"
    "<hr:FormattedDateTime>2024-05</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator>"
    "</eures:EmploymentPeriod></PositionHistory><PositionHistory><PositionTitle>Intern</PositionTitle><eures:EmploymentPeriod>"
    "<eures:StartDate><hr:FormattedDateTime>2022</hr:FormattedDateTime></eures:StartDate><eures:EndDate>"
    "<hr:FormattedDateTime>2023-02-28T00:00:00</hr:FormattedDateTime></eures:EndDate></eures:EmploymentPeriod></PositionHistory>"
    "</EmployerHistory></EmploymentHistory><EducationHistory><EducationOrganizationAttendance>"
    "<hr:OrganizationName>A school</hr:OrganizationName><hr:ProgramName>Diploma in nursing</hr:ProgramName>"
    "<EducationLevelCode>6</EducationLevelCode><AttendancePeriod><StartDate><hr:FormattedDateTime>2019-09-01"
    "</hr:FormattedDateTime></StartDate><EndDate><hr:FormattedDateTime>2022-07</hr:FormattedDateTime></EndDate>"
    "<Ongoing>false</Ongoing></AttendancePeriod><EducationDegree><FieldOfStudy>Health</FieldOfStudy></EducationDegree>"
    "</EducationOrganizationAttendance><EducationOrganizationAttendance><hr:OrganizationName>ETH</hr:OrganizationName>"
    "<AttendancePeriod><StartDate><hr:FormattedDateTime>2025</hr:FormattedDateTime></StartDate><Ongoing>true</Ongoing>"
    "</AttendancePeriod><EducationDegree><hr:DegreeName>MSc Physics</hr:DegreeName></EducationDegree>"
    "</EducationOrganizationAttendance></EducationHistory><PersonQualifications><PersonCompetency>"
    "<CompetencyID schemeName=\"NORMAL\">deu</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>"
    "<eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Reading</hr:CompetencyDimensionTypeCode>"
    "<eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></eures:CompetencyDimension><eures:CompetencyDimension>"
    "<hr:CompetencyDimensionTypeCode>CEF-Speaking-Interaction</hr:CompetencyDimensionTypeCode><eures:Score>"
    "<hr:ScoreText>b2</hr:ScoreText></eures:Score></eures:CompetencyDimension></PersonCompetency>"
    "<PersonCompetency><hr:TaxonomyID>other</hr:TaxonomyID><hr:CompetencyName>Chess</hr:CompetencyName></PersonCompetency>"
    "</PersonQualifications></CandidateProfile></Candidate>";

}  // namespace

/// People bring the CV they once made with Europass; what it says counts as they meant it.
class EuropassTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingThatCountsIsRead() {
        const auto read = readEuropass(passport(named(contact) + work + education + languages), today);
        QVERIFY2(read.hasValue(), read ? "" : read.error().id.c_str());
        CandidateProfile expected;
        expected.name = "Eva Muster";
        expected.town = "Thessaloniki";
        expected.residence = "GR";
        expected.birthYear = 1999;
        expected.nationalities = {"GB", "DE"};
        expected.work = {{"Öko AG", "Engineer", *PartialDate::parse("2024-05"), std::nullopt, {}},
                         {"", "Intern", *PartialDate::parse("2022"), PartialDate::parse("2023-02-28"), {}}};
        expected.degrees = {{Degree::bachelor, "Health", PartialDate::parse("2022-07"), "A school", PartialDate::parse("2019")}};
        expected.studies = Studies{Degree::master, "ETH", "", std::nullopt};
        // The lowest of the levels: what is asked for is asked for in speaking and writing alike.
        expected.languages = {{"el", LanguageLevel::native}, {"de", LanguageLevel::b2}};
        expected.notes = ", Gardener";
        QVERIFY(read->profile == expected);
        QCOMPARE(read->remarks.size(), std::size_t(1));
    }

    void whatEuropassWritesSince2020IsRead() {
        const auto read = readPeople(candidateDocument, today);
        QVERIFY2(read.hasValue(), read ? "" : read.error().id.c_str());
        CandidateProfile expected;
        expected.name = "Eva Muster";
        expected.town = "Thessaloniki";
        expected.residence = "GR";
        expected.birthYear = 1999;
        expected.nationalities = {"GR", "DE"};
        expected.work = {{"Öko AG", "Engineer", *PartialDate::parse("2024-05"), std::nullopt, {}},
                         {"Öko AG", "Intern", *PartialDate::parse("2022"), PartialDate::parse("2023-02-28"), {}}};
        expected.degrees = {
            {Degree::bachelor, "Health", PartialDate::parse("2022-07"), "A school", PartialDate::parse("2019-09-01")}};
        expected.studies = Studies{Degree::master, "ETH", "", std::nullopt};
        expected.languages = {{"el", LanguageLevel::native}, {"de", LanguageLevel::b2}};
        QVERIFY(read->front().profile == expected);
        QVERIFY(read->front().remarks.empty());
    }

    void eitherKindOfFileIsKnownByItsContent() {
        QCOMPARE(readPeople("\xEF\xBB\xBF" + passport(named()), today)->front().profile.name, std::string("Eva Muster"));
        QCOMPARE(readPeople(R"({"basics":{"name":"A"}})", today)->front().profile.name, std::string("A"));
    }

    void badInput_data() {
        QTest::addColumn<QString>("xml");
        QTest::addColumn<QString>("id");
        const auto row = [](const char* name, const std::string& xml, const char* id) {
            QTest::newRow(name) << QString::fromStdString(xml) << QString(id);
        };
        row("no XML", "<SkillsPassport", "candidate.import.not-europass");
        row("the kind since 2020 without a person", "<Candidate xmlns=\"http://www.europass.eu/1.0\"/>",
            "candidate.import.no-learner");
        row("the kind since 2020 with a day that is none",
            "<Candidate><CandidatePerson><PersonName><FamilyName>M</FamilyName></PersonName><BirthDate>soon</BirthDate>"
            "</CandidatePerson></Candidate>",
            "candidate.import.field");
        row("another XML", "<html/>", "candidate.import.not-europass");
        row("entities of its own", "<!DOCTYPE x [<!ENTITY a \"b\">]><SkillsPassport><LearnerInfo/></SkillsPassport>",
            "candidate.import.not-europass");
        row("nobody's name", passport(""), "candidate.name");
        row("unknown country",
            passport(named(
                "<Demographics><NationalityList><Nationality><Code>ZZ</Code></Nationality></NationalityList></Demographics>")),
            "candidate.country");
        row("no such month",
            passport(named() +
                     "<WorkExperienceList><WorkExperience><Period><From year=\"2024\" month=\"--13\"/></Period></WorkExperience>"
                     "</WorkExperienceList>"),
            "candidate.import.field");
        row("a degree that ended before it began",
            passport(named() +
                     "<EducationList><Education><Period><From year=\"2024\"/><To year=\"2022\"/></Period><Title>MSc</Title>"
                     "</Education></EducationList>"),
            "candidate.degree-reversed");
        std::string deep;
        for (int i = 0; i < 10'000; ++i) deep += "<a>";
        row("ten thousand levels deep", "<SkillsPassport>" + deep, "candidate.import.not-europass");
    }
    void badInput() {
        QFETCH(QString, xml);
        QFETCH(QString, id);
        const auto read = readEuropass(xml.toStdString(), today);
        QVERIFY(!read.hasValue());
        QCOMPARE(QString::fromStdString(read.error().id), id);
    }
};

QTEST_APPLESS_MAIN(EuropassTest)
#include "europass_test.moc"
