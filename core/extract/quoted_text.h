#pragma once

#include <string>

namespace offerbook::extract {

/// "> We are looking for ...": an advert that was forwarded or answered. Where most lines carry the marks of a quotation, blanks
/// take their place, so that every other byte stays where it is.
void blankQuotationMarks(std::string& text);

}  // namespace offerbook::extract
