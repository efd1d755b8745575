#pragma once

#include "core/candidate/json_resume.h"

#include <optional>

namespace offerbook {

/// Reads a Europass CV: SkillsPassport, schema versions 3.0 to 3.4 of Cedefop, in XML or in JSON, and the XML that
/// europass.europa.eu writes since 2020 (Candidate): name, place of residence, year of birth, nationalities, work with its dates,
/// education with its EQF level, languages with the lowest of their CEFR levels. What else it says (addresses, letters,
/// attachments) is left in the file. Errors: candidate.import.too-large, .not-europass (line), .no-learner, .field (element,
/// value), .too-deep (levels), and those of problemsOf().
Expected<ResumeReading, Message> readEuropass(std::string_view bytes, Date today);

/// People from a file of any kind: XML is Europass, JSON is Europass where it holds a SkillsPassport, else JSON Resume.
Expected<std::vector<ResumeReading>, Message> readPeople(std::string_view bytes, Date today);

enum class EuropassNotation { xml, json };

/// A profile written as a file, and in words what of it the form has no place for.
struct PersonWriting {
    std::string text;
    std::vector<Message> leftOut;  ///< candidate.export.no-place (term), .level (language, term), .studies, .degree-start, ...
};

/// A Europass CV of schema 3.4 that readEuropass() reads back as the same profile, its id, what `leftOut` names and the order of
/// the languages apart (mother tongues stand first). The surname is the last word of the name, with the small words before it.
PersonWriting writeEuropass(const CandidateProfile& profile, EuropassNotation notation, Date today);

/// The forms in which a person leaves the book. JSON Resume, with its extension, holds everything.
enum class PersonFormat { jsonResume, europassXml, europassJson };
/// "json-resume", "europass-xml", "europass-json"
std::optional<PersonFormat> personFormatFromWord(std::string_view word);
PersonWriting writePerson(const CandidateProfile& profile, PersonFormat format, Date today);

}  // namespace offerbook
