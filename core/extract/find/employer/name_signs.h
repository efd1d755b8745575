#pragma once

#include "core/extract/find/page.h"

#include <vector>

namespace offerbook::extract::find {

/// A name that the text writes with a capital, and what makes it a name.
struct SignedName {
    enum class Sign { legalForm, mailDomain, linkDomain };
    Span at;  ///< flat offsets
    Sign sign = Sign::legalForm;
};

/// Names that stand with their legal form, wherever in a sentence: "... at our office of Example Works GmbH".
std::vector<SignedName> namesWithLegalForm(const Page& page);

/// Names of the text that are also the domain of an e-mail address or link in it: "Example Works" beside
/// "jobs@example-works.com". Domains of mail providers, job sites and public platforms name nobody.
std::vector<SignedName> namesOfDomains(const Page& page);

}  // namespace offerbook::extract::find
