#include "core/extract/find/salary/grade_of_pay.h"

#include "core/extract/find/claims.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

std::string_view scaleOf(std::string_view grade) { return grade.substr(0, grade.find_first_of("0123456789")); }

bool isGradeOfPay(const Page& page, const WrittenGrade& grade) {
    const Unit& unit = page.units()[grade.unit];
    return (unit.isAbout(Topic::salary) || page.has("salary.word", grade.unit)) &&
           !page.book().firstAt("claim.amount-open", page.words(unit), page.languages());
}

}  // namespace

bool areOfOneList(const Page& page, std::size_t a, std::size_t b) {
    const auto& lines = page.text().lines();
    const Unit& one = page.units()[a];
    const Unit& other = page.units()[b];
    // "Net monthly pay: 1,500 to 1,600", whose words are no label that is known, beside a sentence.
    const auto isLabelled = [&](const Unit& unit) {
        const Line& line = lines[unit.line];
        return unit.label != 0 ||
               (line.hasLabel() && page.near("salary.word", static_cast<std::size_t>(&unit - page.units().data()),
                                             page.flatSpan(line.label), 0) != nullptr);
    };
    return lines[one.line].heading == lines[other.line].heading && isLabelled(one) == isLabelled(other);
}

const WrittenGrade* gradeOfPost(std::span<const WrittenGrade> grades) {
    const auto several =
        std::find_if(grades.begin(), grades.end(), [](const WrittenGrade& g) { return g.grade.find('/') != std::string::npos; });
    if (several != grades.end()) return &*several;
    return grades.empty() ? nullptr : &grades.front();
}

std::vector<Alternative<Pay>> otherGrades(const Page& page, std::span<const WrittenGrade> grades, const WrittenGrade& taken) {
    const Claims claims(page);
    std::vector<Alternative<Pay>> against;
    for (const WrittenGrade& other : grades) {
        if (other.isScaleOnly || other.grade == taken.grade || scaleOf(other.grade) != scaleOf(taken.grade)) continue;
        if (taken.grade.find('/') != std::string::npos || other.grade.find('/') != std::string::npos) continue;
        if (!isGradeOfPay(page, taken) || !isGradeOfPay(page, other) || areOfOneList(page, taken.unit, other.unit)) continue;
        if (!claims.mayContradict(page.evidence(taken.at), page.evidence(other.at))) continue;
        Pay pay;
        pay.grade = other.grade;
        against.push_back({pay, {page.evidence(other.at)}, {"extract.left-weaker", {}}});
    }
    return against;
}

}  // namespace offerbook::extract::find
