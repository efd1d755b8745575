#include "core/candidate/europass.h"
#include "core/candidate/resume_words.h"
#include "core/candidate/validate.h"

#include <expat.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <memory>

namespace offerbook {
namespace {

constexpr int deepest = 64;
constexpr std::string_view space = " \t\r\n";

/// An element with its text and attributes; what a CV needs of XML.
struct Element {
    std::string name;
    std::string text;
    std::map<std::string, std::string, std::less<>> attributes;
    std::vector<Element> children;

    [[nodiscard]] const Element* child(std::string_view wanted) const {
        const auto found = std::find_if(children.begin(), children.end(), [&](const Element& one) { return one.name == wanted; });
        return found == children.end() ? nullptr : &*found;
    }
    /// Down a way of names such as {"Organisation", "Name"}; null where one is missing.
    [[nodiscard]] const Element* at(std::initializer_list<std::string_view> way) const {
        const Element* reached = this;
        for (const std::string_view step : way)
            if (reached != nullptr) reached = reached->child(step);
        return reached;
    }
    [[nodiscard]] std::string textAt(std::initializer_list<std::string_view> way) const {
        const Element* found = at(way);
        if (found == nullptr) return {};
        const std::size_t begin = found->text.find_first_not_of(space);
        return begin == std::string::npos ? std::string()
                                          : found->text.substr(begin, found->text.find_last_not_of(space) - begin + 1);
    }
    [[nodiscard]] std::vector<const Element*> listAt(std::initializer_list<std::string_view> way, std::string_view items) const {
        std::vector<const Element*> found;
        if (const Element* list = at(way))
            for (const Element& one : list->children)
                if (one.name == items) found.push_back(&one);
        return found;
    }
};

/// Builds the tree from the parser's events; entities of the file's own are refused, so that nothing grows while reading.
class TreeReading {
public:
    TreeReading() : parser_(XML_ParserCreateNS(nullptr, '|'), XML_ParserFree) {
        XML_SetUserData(parser_.get(), this);
        XML_SetElementHandler(parser_.get(), onStart, onEnd);
        XML_SetCharacterDataHandler(parser_.get(), onText);
        XML_SetStartDoctypeDeclHandler(parser_.get(), onDoctype);
    }

    Expected<Element, Message> read(std::string_view xml) {
        const auto status = XML_Parse(parser_.get(), xml.data(), static_cast<int>(xml.size()), XML_TRUE);
        if (status != XML_STATUS_OK || root_.children.empty() || root_.children.front().name != "SkillsPassport")
            return Unexpected(Message{"candidate.import.not-europass",
                                      {MessageArg::number(static_cast<std::int64_t>(XML_GetCurrentLineNumber(parser_.get())))}});
        return std::move(root_.children.front());
    }

private:
    static TreeReading& self(void* data) { return *static_cast<TreeReading*>(data); }
    static void onStart(void* data, const XML_Char* name, const XML_Char** attributes) { self(data).start(name, attributes); }
    static void onEnd(void* data, const XML_Char*) { self(data).end(); }
    static void onText(void* data, const XML_Char* text, int length) {
        self(data).open_.back()->text.append(text, static_cast<std::size_t>(length));
    }
    static void onDoctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
        XML_StopParser(self(data).parser_.get(), XML_FALSE);
    }

    void start(std::string_view name, const XML_Char** attributes) {
        if (open_.size() > deepest) {
            XML_StopParser(parser_.get(), XML_FALSE);
            return;
        }
        Element element;
        element.name = std::string(name.substr(name.rfind('|') + 1));
        for (; attributes[0] != nullptr; attributes += 2) element.attributes.emplace(attributes[0], attributes[1]);
        // A list may move its elements while it grows, but never while one of them is open.
        open_.back()->children.push_back(std::move(element));
        open_.push_back(&open_.back()->children.back());
    }
    void end() { open_.pop_back(); }

    Element root_;
    std::vector<Element*> open_{&root_};
    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser_;
};

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
    // Who is still there has not got the degree: that is what they study for.
    if (current || !ended)
        reading.profile.studies = Studies{*level, institution, std::move(field), current ? std::nullopt : ended};
    else
        reading.profile.degrees.push_back({*level, std::move(field), ended, institution, begun});
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

}  // namespace

Expected<ResumeReading, Message> readEuropass(std::string_view xml, Date today) {
    if (xml.size() > maxResumeBytes)
        return Unexpected(Message{"candidate.import.too-large",
                                  {MessageArg::number(static_cast<std::int64_t>(xml.size() / 1'000'000)),
                                   MessageArg::number(maxResumeBytes / 1'000'000)}});
    const auto root = TreeReading().read(xml);
    if (!root) return Unexpected(root.error());
    const Element* learner = root->child("LearnerInfo");
    if (learner == nullptr) return Unexpected(Message{"candidate.import.not-europass", {MessageArg::number(1)}});
    try {
        ResumeReading reading = readLearner(*learner);
        if (const auto problems = problemsOf(reading.profile, today); !problems.empty()) return Unexpected(problems.front());
        return reading;
    } catch (const Message& wrong) {
        return Unexpected(wrong);
    }
}

Expected<std::vector<ResumeReading>, Message> readPeople(std::string_view bytes, Date today) {
    const std::size_t begin = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    if (begin == std::string_view::npos || bytes[begin] != '<') return readResumes(bytes, today);
    auto reading = readEuropass(bytes, today);
    if (!reading) return Unexpected(reading.error());
    std::vector<ResumeReading> readings;
    readings.push_back(std::move(*reading));
    return readings;
}

}  // namespace offerbook
