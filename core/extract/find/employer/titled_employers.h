#pragma once

#include "core/extract/find/employer/employer_candidates.h"

namespace offerbook::extract::find {

/// Adds who is named beside the work or beside a word for vacancies in what a page is called: "Work with us | Example Works",
/// "Careers at Example Works", the name of its site, the words for its logo.
void addEmployersOfPageTitle(EmployerCandidates& to);

}  // namespace offerbook::extract::find
