#include "core/candidate/europass_tree.h"
#include "core/candidate/resume_words.h"
#include "core/time/date.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

// The XML that europass.europa.eu writes since 2020: a Candidate after HR Open Standards. Source: the specification of the
// Europass CV by DG EMPL, 2020, sections 3.5 to 3.14 (europass-unofficial.github.io/europass-schema-docs).
namespace offerbook::europass {
namespace {

std::string upper(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

std::vector<const Element*> all(const Element* parent, std::string_view name) {
    return parent == nullptr ? std::vector<const Element*>() : parent->listAt({}, name);
}

void put(Element& element, std::initializer_list<std::string_view> way, const std::string& text) {
    if (!text.empty()) element.make(way).text = text;
}

/// "2021-09-30", "2021-09", "2021", and with a time behind a "T". What is only told in words is no date.
void putDate(Element& element, std::initializer_list<std::string_view> way, const std::string& written) {
    if (written.empty()) return;
    const auto date = PartialDate::parse(written.substr(0, written.find('T')));
    if (!date || !date->year())
        throw Message{"candidate.import.field", {MessageArg::text("FormattedDateTime"), MessageArg::text(written)}};
    Element& made = element.make(way);
    made.attributes["year"] = std::to_string(*date->year());
    if (date->month()) made.attributes["month"] = std::to_string(*date->month());
    if (date->day()) made.attributes["day"] = std::to_string(*date->day());
}

void person(const Element& from, Element& learner) {
    Element& to = learner.make({"Identification"});
    put(to, {"PersonName", "FirstName"}, from.textAt({"PersonName", "GivenName"}));
    put(to, {"PersonName", "Surname"}, from.textAt({"PersonName", "FamilyName"}));
    for (const Element* way : all(&from, "Communication")) {
        if (way->at({"Address"}) == nullptr || to.at({"ContactInfo"}) != nullptr) continue;
        put(to, {"ContactInfo", "Address", "Contact", "Municipality"}, way->textAt({"Address", "CityName"}));
        put(to, {"ContactInfo", "Address", "Contact", "Country", "Code"}, upper(way->textAt({"Address", "CountryCode"})));
    }
    putDate(to, {"Demographics", "Birthdate"}, from.textAt({"BirthDate"}));
    for (const Element* nationality : all(&from, "NationalityCode"))
        put(to.make({"Demographics", "NationalityList"}).add("Nationality"), {"Code"}, upper(nationality->textAt({})));
    for (const Element* tongue : all(&from, "PrimaryLanguageCode"))
        put(learner.make({"Skills", "Linguistic", "MotherTongueList"}).add("MotherTongue"), {"Description", "Code"},
            tongue->textAt({}));
}

void period(const Element* from, std::string_view goesOn, Element& to) {
    if (from == nullptr) return;
    putDate(to, {"Period", "From"}, from->textAt({"StartDate", "FormattedDateTime"}));
    putDate(to, {"Period", "To"}, from->textAt({"EndDate", "FormattedDateTime"}));
    put(to, {"Period", "Current"}, from->textAt({goesOn}));
}

void work(const Element& profile, Element& learner) {
    for (const Element* employer : all(profile.at({"EmploymentHistory"}), "EmployerHistory"))
        for (const Element* position : all(employer, "PositionHistory")) {
            Element& entry = learner.make({"WorkExperienceList"}).add("WorkExperience");
            const Element* own = position->at({"EmploymentPeriod"});
            period(own != nullptr ? own : employer->at({"EmploymentPeriod"}), "CurrentIndicator", entry);
            put(entry, {"Position", "Label"}, position->textAt({"PositionTitle"}));
            put(entry, {"Employer", "Name"}, employer->textAt({"OrganizationName"}));
        }
}

void education(const Element& profile, Element& learner) {
    for (const Element* attended : all(profile.at({"EducationHistory"}), "EducationOrganizationAttendance")) {
        Element& entry = learner.make({"EducationList"}).add("Education");
        const std::string programme = attended->textAt({"ProgramName"});
        const std::string degree = attended->textAt({"EducationDegree", "DegreeName"});
        const bool degreeSaysMore = programme.empty() || (!degreeFromStudyType(programme) && degreeFromStudyType(degree));
        put(entry, {"Title"}, degreeSaysMore ? degree : programme);
        put(entry, {"Organisation", "Name"}, attended->textAt({"OrganizationName"}));
        put(entry, {"Level", "Code"}, attended->textAt({"EducationLevelCode"}));
        put(entry, {"Field", "Label"}, attended->textAt({"EducationDegree", "FieldOfStudy"}));
        period(attended->at({"AttendancePeriod"}), "Ongoing", entry);
    }
}

void languages(const Element& profile, Element& learner) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> skills{
        {{"CEF-Understanding-Listening", "Listening"},
         {"CEF-Understanding-Reading", "Reading"},
         {"CEF-Speaking-Interaction", "SpokenInteraction"},
         {"CEF-Speaking-Production", "SpokenProduction"},
         {"CEF-Writing-Production", "Writing"}}};
    for (const Element* known : all(profile.at({"PersonQualifications"}), "PersonCompetency")) {
        if (known->textAt({"TaxonomyID"}) != "language") continue;
        Element& entry = learner.make({"Skills", "Linguistic", "ForeignLanguageList"}).add("ForeignLanguage");
        put(entry, {"Description", "Code"}, known->textAt({"CompetencyID"}));
        put(entry, {"Description", "Label"}, known->textAt({"CompetencyName"}));
        for (const Element* part : all(known, "CompetencyDimension"))
            for (const auto& [code, skill] : skills)
                if (part->textAt({"CompetencyDimensionTypeCode"}) == code)
                    put(entry, {"ProficiencyLevel", skill}, upper(part->textAt({"Score", "ScoreText"})));
    }
}

}  // namespace

Element passportOf(const Element& candidate) {
    Element root;
    root.name = "SkillsPassport";
    const Element* who = candidate.child("CandidatePerson");
    if (who == nullptr) return root;
    Element& learner = root.make({"LearnerInfo"});
    person(*who, learner);
    if (const Element* profile = candidate.child("CandidateProfile")) {
        work(*profile, learner);
        education(*profile, learner);
        languages(*profile, learner);
    }
    return root;
}

}  // namespace offerbook::europass
