#include "core/candidate/europass.h"
#include "core/candidate/europass_tree.h"
#include "core/candidate/resume_words.h"
#include "core/candidate/validate.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace offerbook {
namespace {

using europass::Element;

[[noreturn]] void fail(std::string_view where, const std::string& value) {
    throw Message{"candidate.import.field", {MessageArg::text(where), MessageArg::text(value)}};
}

/// "--05" and "---01" as the schema writes months and days; plain numbers are taken too.
std::optional<unsigned> numberOf(const Element& date, std::string_view attribute) {
    const auto found = date.attributes.find(attribute);
    if (found == date.attributes.end()) return std::nullopt;
    const std::string_view digits =
        std::string_view(found->second).substr(std::min(found->second.find_first_not_of('-'), found->second.size()));
    unsigned number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size()) fail(date.name, found->second);
    return number;
}

std::optional<PartialDate> dateOf(const Element* date) {
    if (date == nullptr) return std::nullopt;
    const auto year = numberOf(*date, "year");
    if (!year) return std::nullopt;
    const auto made = PartialDate::of(static_cast<int>(*year), numberOf(*date, "month"), numberOf(*date, "day"));
    if (!made) fail(date->name, date->attributes.find("year")->second);
    return made;
}

/// Europass writes EL and UK for Greece and the United Kingdom.
std::string countryOf(const std::string& code) { return code == "EL" ? "GR" : code == "UK" ? "GB" : code; }

std::optional<Degree> degreeOfLevel(const std::string& eqf) {
    constexpr std::array<std::pair<std::string_view, Degree>, 5> levels{{{"4", Degree::secondary},
                                                                         {"5", Degree::vocational},
                                                                         {"6", Degree::bachelor},
                                                                         {"7", Degree::master},
                                                                         {"8", Degree::phd}}};
    for (const auto& [level, degree] : levels)
        if (level == eqf) return degree;
    return std::nullopt;
}

void remark(ResumeReading& reading, std::string_view id, const std::string& words) {
    reading.remarks.push_back({"candidate.import." + std::string(id), {MessageArg::text(words)}});
    reading.profile.notes += (reading.profile.notes.empty() ? "" : "\n") + words;
}

void readPerson(const Element& learner, CandidateProfile& profile) {
    const std::string first = learner.textAt({"Identification", "PersonName", "FirstName"});
    const std::string last = learner.textAt({"Identification", "PersonName", "Surname"});
    profile.name = first.empty() || last.empty() ? first + last : first + " " + last;
    profile.town = learner.textAt({"Identification", "ContactInfo", "Address", "Contact", "Municipality"});
    profile.residence = countryOf(learner.textAt({"Identification", "ContactInfo", "Address", "Contact", "Country", "Code"}));
    if (const auto born = dateOf(learner.at({"Identification", "Demographics", "Birthdate"}))) profile.birthYear = born->year();
    for (const Element* one : learner.listAt({"Identification", "Demographics", "NationalityList"}, "Nationality"))
        if (const std::string code = countryOf(one->textAt({"Code"})); !code.empty()) profile.nationalities.push_back(code);
}

void readWork(const Element& entry, ResumeReading& reading) {
    WorkPeriod period;
    period.employer = entry.textAt({"Employer", "Name"});
    period.title = entry.textAt({"Position", "Label"});
    const auto from = dateOf(entry.at({"Period", "From"}));
    if (!from) return remark(reading, "work-without-start", period.employer + ", " + period.title);
    period.from = *from;
    if (entry.textAt({"Period", "Current"}) != "true") period.to = dateOf(entry.at({"Period", "To"}));
    reading.profile.work.push_back(std::move(period));
}

void readEducation(const Element& entry, ResumeReading& reading) {
    const std::string title = entry.textAt({"Title"});
    const std::string institution = entry.textAt({"Organisation", "Name"});
    const auto byTitle = degreeFromStudyType(title);
    const auto level = byTitle ? byTitle : degreeOfLevel(entry.textAt({"Level", "Code"}));
    if (!level) return remark(reading, "degree-not-understood", title + ", " + institution);
    std::string field = entry.textAt({"Field", "Label"});
    const bool current = entry.textAt({"Period", "Current"}) == "true";
    const auto begun = dateOf(entry.at({"Period", "From"}));
    const auto ended = dateOf(entry.at({"Period", "To"}));
    // The schema demands a beginning: one day for both says when it ended and no more.
    const bool onlyEnded = begun == ended;
    // Who is still there, or does not say that it is over, has not got the degree: that is what they study for.
    const bool unfinished = entry.at({"Period"}) != nullptr && !ended && entry.textAt({"Period", "Current"}) != "false";
    if (current || unfinished)
        reading.profile.studies = Studies{*level, institution, std::move(field), ended};
    else
        reading.profile.degrees.push_back({*level, std::move(field), ended, institution, onlyEnded ? std::nullopt : begun});
}

std::optional<LanguageLevel> lowestLevel(const Element& language) {
    std::optional<LanguageLevel> lowest;
    for (const std::string_view skill : {"Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing"}) {
        const std::string word = language.textAt({"ProficiencyLevel", skill});
        if (word.empty()) continue;
        const auto level = languageLevelFromWord(word);
        if (!level) fail(skill, word);
        if (!lowest || cefrRank(*level) < cefrRank(*lowest)) lowest = level;
    }
    return lowest;
}

void readLanguage(const Element& entry, std::optional<LanguageLevel> level, ResumeReading& reading) {
    const std::string code = entry.textAt({"Description", "Code"});
    const std::string label = entry.textAt({"Description", "Label"});
    auto language = languageFromName(code);
    if (!language) language = languageFromName(label);
    if (!language) return remark(reading, "language-not-understood", label.empty() ? code : label);
    reading.profile.languages.push_back({*language, level});
}

ResumeReading readLearner(const Element& learner) {
    ResumeReading reading;
    readPerson(learner, reading.profile);
    for (const Element* entry : learner.listAt({"WorkExperienceList"}, "WorkExperience")) readWork(*entry, reading);
    for (const Element* entry : learner.listAt({"EducationList"}, "Education")) readEducation(*entry, reading);
    for (const Element* entry : learner.listAt({"Skills", "Linguistic", "MotherTongueList"}, "MotherTongue"))
        readLanguage(*entry, LanguageLevel::native, reading);
    for (const Element* entry : learner.listAt({"Skills", "Linguistic", "ForeignLanguageList"}, "ForeignLanguage"))
        readLanguage(*entry, lowestLevel(*entry), reading);
    return reading;
}

Message tooLarge(std::size_t bytes) {
    return {"candidate.import.too-large",
            {MessageArg::number(static_cast<std::int64_t>(bytes / 1'000'000)), MessageArg::number(maxResumeBytes / 1'000'000)}};
}

Expected<ResumeReading, Message> readPassport(const Expected<Element, Message>& root, Date today) {
    if (!root) return Unexpected{root.error()};
    const Element* learner = root->child("LearnerInfo");
    if (learner == nullptr) return Unexpected{Message{"candidate.import.no-learner", {}}};
    try {
        ResumeReading reading = readLearner(*learner);
        if (const auto problems = problemsOf(reading.profile, today); !problems.empty()) return Unexpected{problems.front()};
        return reading;
    } catch (const Message& wrong) {
        return Unexpected{wrong};
    }
}

/// The file as JSON where it is a Europass document; JSON Resume and what is no JSON at all are read elsewhere.
std::optional<nlohmann::json> europassJson(std::string_view bytes) {
    if (bytes.size() > maxResumeBytes || bytes.find("\"SkillsPassport\"") == std::string_view::npos) return std::nullopt;
    auto file = nlohmann::json::parse(bytes, nullptr, false);
    if (!file.is_object() || !file.contains("SkillsPassport")) return std::nullopt;
    return file;
}

}  // namespace

Expected<ResumeReading, Message> readEuropass(std::string_view bytes, Date today) {
    if (bytes.size() > maxResumeBytes) return Unexpected{tooLarge(bytes.size())};
    if (const auto json = europassJson(bytes)) return readPassport(europass::readJson(*json), today);
    return readPassport(europass::readXml(bytes), today);
}

Expected<std::vector<ResumeReading>, Message> readPeople(std::string_view bytes, Date today) {
    const std::size_t begin = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    const bool isXml = begin != std::string_view::npos && bytes[begin] == '<';
    if (!isXml && !europassJson(bytes)) return readResumes(bytes, today);
    auto reading = readEuropass(bytes, today);
    if (!reading) return Unexpected{reading.error()};
    std::vector<ResumeReading> readings;
    readings.push_back(std::move(*reading));
    return readings;
}

}  // namespace offerbook
