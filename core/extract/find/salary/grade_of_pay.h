#pragma once

#include "core/extract/find/page.h"
#include "core/extract/find/salary/pay_grade.h"
#include "core/posting/posting.h"

#include <span>
#include <vector>

namespace offerbook::extract::find {

/// The grade of the post among those written: several at once ("GS-11/12") before one; nullptr: there is none.
const WrittenGrade* gradeOfPost(std::span<const WrittenGrade> grades);

/// "Entgeltgruppe E 9b" at the top and "nach E 8" among what is offered: groups of one scale, each said outright.
std::vector<Alternative<Pay>> otherGrades(const Page& page, std::span<const WrittenGrade> grades, const WrittenGrade& taken);

/// Two units that are lines of one list, of which each may hold for somebody else.
bool areOfOneList(const Page& page, std::size_t a, std::size_t b);

}  // namespace offerbook::extract::find
