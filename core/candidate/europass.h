#pragma once

#include "core/candidate/json_resume.h"

namespace offerbook {

/// Reads a Europass CV in XML (SkillsPassport, schema versions 3.0 to 3.4 of Cedefop, which ended in 2020; people still have the
/// files): name, place of residence, year of birth, nationalities, work with its dates, education with its EQF level, languages
/// with the lowest of their CEFR levels. What else it says (addresses, letters, attachments) is left in the file. Errors:
/// candidate.import.too-large, .not-europass (line), .field (element, value), and those of problemsOf().
Expected<ResumeReading, Message> readEuropass(std::string_view xml, Date today);

/// People from a file of either kind: XML is Europass, everything else JSON Resume.
Expected<std::vector<ResumeReading>, Message> readPeople(std::string_view bytes, Date today);

}  // namespace offerbook
