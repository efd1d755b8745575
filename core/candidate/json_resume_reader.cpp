#include "core/candidate/json_resume.h"
#include "core/candidate/resume_remainder.h"
#include "core/candidate/resume_words.h"
#include "core/candidate/validate.h"

#include "core/base/fold_words.h"
#include "core/candidate/experience.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace offerbook {
namespace {

using Json = nlohmann::json;

constexpr const char* extension = "x-offerbook";
constexpr std::size_t shownBytes = 60;

/// One value of the file with the way to it, for messages: "work[2].startDate".
class Node {
public:
    Node(const Json& value, std::string path) : value_(&value), path_(std::move(path)) {}

    [[nodiscard]] std::optional<Node> member(const char* key) const {
        if (!value_->is_object()) throw wrong();
        const auto found = value_->find(key);
        if (found == value_->end() || found->is_null()) return std::nullopt;
        return Node(*found, path_.empty() ? key : path_ + "." + key);
    }
    [[nodiscard]] std::vector<Node> items(const char* key) const {
        const auto list = member(key);
        std::vector<Node> nodes;
        if (!list) return nodes;
        if (!list->value_->is_array()) throw list->wrong();
        for (std::size_t i = 0; i < list->value_->size(); ++i)
            nodes.emplace_back((*list->value_)[i], list->path_ + "[" + std::to_string(i) + "]");
        return nodes;
    }
    [[nodiscard]] std::string text() const {
        if (!value_->is_string()) throw wrong();
        return value_->get<std::string>();
    }
    [[nodiscard]] std::string text(const char* key) const {
        const auto node = member(key);
        return node ? node->text() : std::string();
    }
    [[nodiscard]] bool flag(const char* key) const {
        const auto node = member(key);
        return node && node->boolean();
    }
    [[nodiscard]] bool boolean() const {
        if (!value_->is_boolean()) throw wrong();
        return value_->get<bool>();
    }
    /// Text as it is, numbers and truths as JSON writes them.
    [[nodiscard]] std::string scalar() const {
        if (value_->is_string()) return text();
        if (!value_->is_primitive()) throw wrong();
        return value_->dump();
    }
    [[nodiscard]] std::optional<PartialDate> date(const char* key) const {
        const auto node = member(key);
        if (!node) return std::nullopt;
        const std::string iso = node->text();
        if (iso.empty()) return std::nullopt;
        const auto day = PartialDate::parse(iso);
        if (!day) throw node->wrong();
        return day;
    }
    [[nodiscard]] const Json& value() const { return *value_; }
    [[nodiscard]] Message wrong() const {
        // A list or object is not written out: it may be nested deeper than can be followed.
        std::string shown = value_->is_string()   ? value_->get<std::string>()
                            : value_->is_array()  ? "[...]"
                            : value_->is_object() ? "{...}"
                                                  : value_->dump();
        if (shown.size() > shownBytes) {
            std::size_t cut = shownBytes;
            while (cut > 0 && (static_cast<unsigned char>(shown[cut]) & 0xC0U) == 0x80U) --cut;  // never inside a character
            shown = shown.substr(0, cut) + "...";
        }
        return {"candidate.import.field", {MessageArg::text(path_.empty() ? "{}" : path_), MessageArg::text(shown)}};
    }

private:
    const Json* value_;
    std::string path_;
};

void keepInNotes(ResumeReading& reading, std::string_view id, const std::string& words) {
    reading.remarks.push_back({"candidate.import." + std::string(id), {MessageArg::text(words)}});
    // A résumé that was exported with its notes is read with them.
    if (("\n" + reading.profile.notes + "\n").find("\n" + words + "\n") != std::string::npos) return;
    reading.profile.notes += (reading.profile.notes.empty() ? "" : "\n") + words;
}

std::string joined(std::initializer_list<std::string> parts) {
    std::string text;
    for (const std::string& part : parts)
        if (!part.empty()) text += (text.empty() ? "" : ", ") + part;
    return text;
}

/// Whether the entry found its place in the profile.
bool readWork(const Node& entry, ResumeReading& reading) {
    WorkPeriod period;
    period.employer = entry.text("name");
    if (period.employer.empty()) period.employer = entry.text("company");  // the key of schema versions before 1.0
    period.title = entry.text("position");
    const auto from = entry.date("startDate");
    if (!from) {
        keepInNotes(reading, "work-without-start", joined({period.employer, period.title}));
        return false;
    }
    period.from = *from;
    constexpr std::array<std::string_view, 4> stillThere{"present", "current", "now", "today"};
    const auto end = entry.member("endDate");
    const std::string endWords = end ? foldWords(end->text()) : std::string();
    if (std::find(stillThere.begin(), stillThere.end(), endWords) == stillThere.end()) period.to = entry.date("endDate");
    if (const auto more = entry.member(extension))
        for (const Node& skill : more->items("skills")) period.skills.push_back(skill.text());
    reading.profile.work.push_back(std::move(period));
    return true;
}

bool readEducation(const Node& entry, ResumeReading& reading) {
    const std::string institution = entry.text("institution");
    const std::string studyType = entry.text("studyType");
    const auto begin = entry.date("startDate");
    const auto end = entry.date("endDate");
    const auto beginDays = begin ? boundsOf(*begin) : std::nullopt;
    const auto endDays = end ? boundsOf(*end) : std::nullopt;
    if (beginDays && endDays && std::chrono::sys_days(endDays->last) < std::chrono::sys_days(beginDays->first))
        throw Message{"candidate.degree-reversed",
                      {MessageArg::text(institution.empty() ? studyType : institution), MessageArg::date(begin->toIso()),
                       MessageArg::date(end->toIso())}};
    std::optional<Degree> level = degreeFromStudyType(studyType);
    if (const auto more = entry.member(extension))
        if (const auto word = more->member("level")) {
            level = degreeFromWord(word->text());
            if (!level) throw word->wrong();
        }
    if (!level) {
        keepInNotes(reading, "degree-not-understood", joined({studyType, entry.text("area"), institution}));
        return false;
    }
    reading.profile.degrees.push_back({*level, entry.text("area"), end, institution, begin});
    return true;
}

bool readLanguage(const Node& entry, ResumeReading& reading) {
    const std::string name = entry.text("language");
    const std::string fluency = entry.text("fluency");
    std::optional<std::string> code = languageFromName(name);
    std::optional<LanguageLevel> level = levelFromFluency(fluency);
    if (const auto more = entry.member(extension)) {
        if (const auto own = more->member("code")) code = own->text();
        if (const auto own = more->member("level")) {
            level = languageLevelFromWord(own->text());
            if (!level) throw own->wrong();
        }
    }
    if (!code) {
        keepInNotes(reading, "language-not-understood", joined({name, fluency}));
        return false;
    }
    if (!level && !fluency.empty()) keepInNotes(reading, "level-not-understood", joined({name, fluency}));
    reading.profile.languages.push_back({*code, level});
    return true;
}

Decimal decimalOf(const Node& node) {
    const auto value = Decimal::parse(node.scalar());
    if (!value) throw node.wrong();
    return *value;
}

Studies studiesOf(const Node& node) {
    Studies studies{std::nullopt, node.text("institution"), node.text("area"), node.date("until")};
    if (const auto programme = node.member("programme")) {
        studies.programme = degreeFromWord(programme->text());
        if (!studies.programme) throw programme->wrong();
    }
    return studies;
}

Preferences preferencesOf(const Node& node) {
    Preferences preferences;
    for (const Node& code : node.items("countries")) preferences.countries.push_back(code.text());
    if (const auto mode = node.member("atHome")) {
        preferences.atHome = remoteModeFromWord(mode->text());
        if (!preferences.atHome) throw mode->wrong();
    }
    if (const auto least = node.member("workloadLeast")) preferences.workloadLeast = decimalOf(*least);
    if (const auto most = node.member("workloadMost")) preferences.workloadMost = decimalOf(*most);
    preferences.permanent = node.flag("permanent");
    preferences.startNotBefore = node.date("startNotBefore");
    return preferences;
}

void readExtension(const Node& more, CandidateProfile& profile) {
    for (const Node& code : more.items("nationalities")) profile.nationalities.push_back(code.text());
    for (const Node& permit : more.items("permits"))
        profile.permits.push_back({permit.text("country"), permit.text("kind"), permit.date("until")});
    profile.permitsComplete = more.flag("permitsComplete");
    profile.degreesComplete = more.flag("degreesComplete");
    profile.languagesComplete = more.flag("languagesComplete");
    if (const auto enrolled = more.member("enrolled")) profile.enrolled = enrolled->boolean();
    if (const auto studies = more.member("studies")) profile.studies = studiesOf(*studies);
    for (const Node& clearance : more.items("clearances"))
        profile.clearances.push_back({clearance.text("name"), clearance.date("until")});
    profile.clearancesComplete = more.flag("clearancesComplete");
    if (const auto preferences = more.member("preferences")) profile.preferences = preferencesOf(*preferences);
    if (const auto years = more.member("experienceYears")) profile.experienceYears = decimalOf(*years);
    if (const auto year = more.member("birthYear")) {
        const auto born = PartialDate::parse(year->scalar());
        if (!born || born->month()) throw year->wrong();
        profile.birthYear = born->year();
    }
    if (const auto household = more.member("household")) {
        if (!household->value().is_object()) throw household->wrong();
        for (const auto& entry : household->value().items())
            profile.household[entry.key()] = household->member(entry.key().c_str()).value_or(*household).scalar();
    }
    profile.notes = more.text("notes");
}

ResumeReading readOne(const Node& resume, Date today) {
    ResumeReading reading;
    CandidateProfile& profile = reading.profile;
    const auto basics = resume.member("basics");
    if (!basics) throw Message{"candidate.import.not-a-resume", {}};
    profile.name = basics->text("name");
    if (const auto location = basics->member("location")) {
        profile.residence = location->text("countryCode");
        profile.town = location->text("city");
    }
    if (const auto more = resume.member(extension)) readExtension(*more, profile);
    if (profile.notes.empty()) profile.notes = basics->text("summary");
    PlacedEntries placed;
    for (const Node& entry : resume.items("work")) placed.work.push_back(readWork(entry, reading));
    for (const Node& entry : resume.items("education")) placed.education.push_back(readEducation(entry, reading));
    for (const Node& entry : resume.items("languages")) placed.languages.push_back(readLanguage(entry, reading));
    profile.otherResume = remainderOf(resume.value(), placed);
    if (const auto problems = problemsOf(profile, today); !problems.empty()) throw problems.front();
    return reading;
}

}  // namespace

Expected<std::vector<ResumeReading>, Message> readResumes(std::string_view json, Date today) {
    if (json.size() > maxResumeBytes)
        return Unexpected{Message{"candidate.import.too-large",
                                  {MessageArg::number(static_cast<std::int64_t>(json.size() / 1'000'000)),
                                   MessageArg::number(maxResumeBytes / 1'000'000)}}};
    try {
        const Json file = Json::parse(json);
        std::vector<ResumeReading> readings;
        if (file.is_array()) {
            for (std::size_t i = 0; i < file.size(); ++i) {
                if (!file[i].is_object()) return Unexpected{Message{"candidate.import.not-a-resume", {}}};
                readings.push_back(readOne(Node(file[i], "[" + std::to_string(i) + "]"), today));
            }
        } else if (file.is_object()) {
            readings.push_back(readOne(Node(file, {}), today));
        }
        if (readings.empty()) return Unexpected{Message{"candidate.import.not-a-resume", {}}};
        return readings;
    } catch (const Json::parse_error& error) {
        return Unexpected{Message{"candidate.import.not-json", {MessageArg::number(static_cast<std::int64_t>(error.byte))}}};
    } catch (const Message& wrong) {
        return Unexpected{wrong};
    }
}

}  // namespace offerbook
