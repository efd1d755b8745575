#include "core/candidate/europass.h"
#include "core/candidate/europass_tree.h"
#include "core/candidate/resume_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace offerbook {
namespace {

using europass::Element;
using Notation = EuropassNotation;

/// How the schema writes a degree: the level of the European Qualifications Framework, and a title that says it in words.
struct Award {
    Degree degree;
    std::string_view eqf;
    std::string_view title;
};
constexpr std::array<Award, 5> awards{{{Degree::secondary, "4", "Secondary school leaving certificate"},
                                       {Degree::vocational, "5", "Vocational qualification"},
                                       {Degree::bachelor, "6", "Bachelor's degree"},
                                       {Degree::master, "7", "Master's degree"},
                                       {Degree::phd, "8", "Doctorate"}}};

const Award* awardOf(Degree degree) {
    const auto found = std::find_if(awards.begin(), awards.end(), [&](const Award& one) { return one.degree == degree; });
    return found == awards.end() ? nullptr : &*found;
}

/// Europass writes EL and UK for Greece and the United Kingdom.
std::string europassCountry(const std::string& code) { return code == "GR" ? "EL" : code == "GB" ? "UK" : code; }

std::string twoDigits(unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string fourDigits(int year) {
    const std::string digits = std::to_string(year);
    return std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

void setDate(Element& element, const PartialDate& date) {
    element.attributes["year"] = fourDigits(*date.year());
    if (date.month()) element.attributes["month"] = "--" + twoDigits(*date.month());
    if (date.day()) element.attributes["day"] = "---" + twoDigits(*date.day());
}

/// The schema demands a year of every date.
std::optional<PartialDate> withYear(const std::optional<PartialDate>& date) { return date && date->year() ? date : std::nullopt; }

class Writing {
public:
    Writing(const CandidateProfile& profile, Notation notation, Date today)
        : profile_(profile), notation_(notation), today_(today) {}

    PersonWriting write() {
        root_.name = "SkillsPassport";
        root_.attributes = {{"xmlns", "http://europass.cedefop.europa.eu/Europass"}, {"locale", "en"}};
        document();
        identification();
        work();
        education();
        languages();
        nameWhatHasNoPlace();
        return {notation_ == Notation::xml ? europass::writeXml(root_) : europass::writeJson(root_), std::move(leftOut_)};
    }

private:
    Element& learner() { return root_.make({"LearnerInfo"}); }

    void put(Element& element, std::initializer_list<std::string_view> way, const std::string& text) {
        if (text.empty()) return;
        element.make(way).text = text;
        hasUnwritable_ = hasUnwritable_ || (notation_ == Notation::xml && europass::hasUnwritable(text));
    }

    void document() {
        Element& info = root_.make({"DocumentInfo"});
        put(info, {"DocumentType"}, "ECV");
        put(info, {"CreationDate"}, toIso(today_) + "T00:00:00Z");
        put(info, {"LastUpdateDate"}, toIso(today_) + "T00:00:00Z");
        put(info, {"XSDVersion"}, "V3.4");
        put(info, {"Generator"}, "Offerbook");
    }

    void identification() {
        Element& person = learner().make({"Identification"});
        const std::size_t surname = surnameAt(profile_.name);
        put(person, {"PersonName", "FirstName"}, profile_.name.substr(0, surname == 0 ? 0 : surname - 1));
        put(person, {"PersonName", "Surname"}, profile_.name.substr(surname));
        put(person, {"ContactInfo", "Address", "Contact", "Municipality"}, profile_.town);
        put(person, {"ContactInfo", "Address", "Contact", "Country", "Code"}, europassCountry(profile_.residence));
        if (profile_.birthYear) person.make({"Demographics", "Birthdate"}).attributes["year"] = fourDigits(*profile_.birthYear);
        for (const std::string& code : profile_.nationalities)
            put(person.make({"Demographics", "NationalityList"}).add("Nationality"), {"Code"}, europassCountry(code));
    }

    std::optional<PartialDate> dated(const std::optional<PartialDate>& date) {
        const auto found = withYear(date);
        if (date && !found) leaveOut("no-place", {MessageArg::term("export.yearless")});
        return found;
    }

    /// "Maria von der Heide" is Maria by first name; a single word is a surname.
    static std::size_t surnameAt(const std::string& name) {
        std::size_t at = name.rfind(' ') + 1;  // 0 where there is no space
        while (at > 1) {
            const std::size_t before = name.rfind(' ', at - 2) + 1;
            const char first = name[before];
            if (before == 0 || first < 'a' || first > 'z') break;
            at = before;
        }
        return at;
    }

    void work() {
        for (const WorkPeriod& period : profile_.work) {
            Element& entry = learner().make({"WorkExperienceList"}).add("WorkExperience");
            if (const auto from = dated(period.from)) setDate(entry.make({"Period", "From"}), *from);
            if (const auto to = dated(period.to)) setDate(entry.make({"Period", "To"}), *to);
            put(entry, {"Period", "Current"}, period.to ? "false" : "true");
            put(entry, {"Position", "Label"}, period.title);
            put(entry, {"Employer", "Name"}, period.employer);
        }
    }

    void education() {
        for (const CandidateDegree& degree : profile_.degrees) {
            const Award* award = awardOf(degree.level);
            if (award == nullptr) {
                leaveOut("no-place", {MessageArg::term("export.no-degree")});
                continue;
            }
            Element& entry = learner().make({"EducationList"}).add("Education");
            periodOf(degree, entry);
            describe(*award, degree.institution, degree.field, entry);
        }
        if (profile_.studies) studies(*profile_.studies);
    }

    void periodOf(const CandidateDegree& degree, Element& entry) {
        const auto begun = dated(degree.begun);
        const auto awarded = dated(degree.awarded);
        if (!begun && !awarded) return;
        // XML demands a beginning: where none is known, the end stands in its place, which the reader takes as no beginning.
        const bool standsIn = notation_ == Notation::xml && !begun;
        if (begun || standsIn) setDate(entry.make({"Period", "From"}), begun ? *begun : *awarded);
        if (awarded) setDate(entry.make({"Period", "To"}), *awarded);
        put(entry, {"Period", "Current"}, "false");
        if (begun && begun == awarded)
            leaveOut("degree-start", {MessageArg::term(toWord(degree.level)), MessageArg::date(begun->toIso())});
    }

    void describe(const Award& award, const std::string& institution, const std::string& field, Element& entry) {
        put(entry, {"Title"}, std::string(award.title));
        put(entry, {"Organisation", "Name"}, institution);
        put(entry, {"Level", "Code"}, std::string(award.eqf));
        put(entry, {"Field", "Label"}, field);
    }

    void studies(const Studies& now) {
        const Award* award = now.programme ? awardOf(*now.programme) : nullptr;
        // A period of XML has to begin somewhere, and when studies began the profile does not hold.
        if (award == nullptr || notation_ == Notation::xml)
            return leaveOut(award == nullptr ? "studies-programme" : "studies-start", {});
        Element& entry = learner().make({"EducationList"}).add("Education");
        if (const auto until = dated(now.until)) setDate(entry.make({"Period", "To"}), *until);
        put(entry, {"Period", "Current"}, "true");
        describe(*award, now.institution, now.field, entry);
    }

    void languages() {
        const auto isNative = [](const CandidateLanguage& spoken) { return spoken.level == LanguageLevel::native; };
        for (const CandidateLanguage& spoken : profile_.languages)
            if (isNative(spoken))
                describe(spoken, learner().make({"Skills", "Linguistic", "MotherTongueList"}).add("MotherTongue"));
        for (const CandidateLanguage& spoken : profile_.languages) {
            if (isNative(spoken)) continue;
            Element& entry = learner().make({"Skills", "Linguistic", "ForeignLanguageList"}).add("ForeignLanguage");
            describe(spoken, entry);
            if (spoken.level) level(spoken, entry);
        }
    }

    void describe(const CandidateLanguage& spoken, Element& entry) {
        put(entry, {"Description", "Code"}, spoken.language);
        put(entry, {"Description", "Label"}, languageNameForExchange(spoken.language));
    }

    void level(const CandidateLanguage& spoken, Element& entry) {
        if (*spoken.level > LanguageLevel::c2)
            return leaveOut("level", {MessageArg::language(spoken.language), MessageArg::term(toWord(*spoken.level))});
        for (const std::string_view skill : {"Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing"})
            put(entry, {"ProficiencyLevel", skill}, std::string(toWord(*spoken.level)));
    }

    void nameWhatHasNoPlace() {
        const auto noPlace = [&](bool there, std::string_view what) {
            if (there) leaveOut("no-place", {MessageArg::term("export." + std::string(what))});
        };
        const CandidateProfile& p = profile_;
        noPlace(!p.permits.empty(), "permits");
        noPlace(p.permitsComplete || p.degreesComplete || p.languagesComplete || p.clearancesComplete, "complete-lists");
        noPlace(p.enrolled.has_value(), "enrolled");
        noPlace(std::any_of(p.work.begin(), p.work.end(), [](const WorkPeriod& period) { return !period.skills.empty(); }),
                "skills");
        noPlace(p.experienceYears.has_value(), "experience");
        noPlace(!p.clearances.empty(), "clearances");
        noPlace(!p.preferences.empty(), "preferences");
        noPlace(!p.household.empty(), "household");
        noPlace(!p.notes.empty(), "notes");
        noPlace(!p.otherResume.empty(), "other");
        noPlace(hasUnwritable_, "controls");
    }

    void leaveOut(std::string_view id, std::vector<MessageArg> args) {
        leftOut_.push_back({"candidate.export." + std::string(id), std::move(args)});
    }

    const CandidateProfile& profile_;
    Notation notation_;
    Date today_;
    Element root_;
    std::vector<Message> leftOut_;
    bool hasUnwritable_ = false;
};

}  // namespace

PersonWriting writeEuropass(const CandidateProfile& profile, EuropassNotation notation, Date today) {
    return Writing(profile, notation, today).write();
}

std::optional<PersonFormat> personFormatFromWord(std::string_view word) {
    constexpr std::array<std::pair<std::string_view, PersonFormat>, 3> words{{{"json-resume", PersonFormat::jsonResume},
                                                                              {"europass-xml", PersonFormat::europassXml},
                                                                              {"europass-json", PersonFormat::europassJson}}};
    for (const auto& [known, format] : words)
        if (known == word) return format;
    return std::nullopt;
}

PersonWriting writePerson(const CandidateProfile& profile, PersonFormat format, Date today) {
    switch (format) {
        case PersonFormat::jsonResume: break;
        case PersonFormat::europassXml: return writeEuropass(profile, Notation::xml, today);
        case PersonFormat::europassJson: return writeEuropass(profile, Notation::json, today);
    }
    return {writeResume(profile), {}};
}

}  // namespace offerbook
