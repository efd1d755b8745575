#include "core/extract/find/salary/pay_grade.h"

#include "core/extract/find/salary/grade_forms.h"

#include <re2/re2.h>

namespace offerbook::extract::find {
namespace {

/// "Promotions to GS-11": what may come later is not the grade of this post.
bool isOutlook(const AskedPatterns& asked, std::string_view words, const re2::StringPiece& grade) {
    return asked.hold("pay.outlook-before", words.substr(0, static_cast<std::size_t>(grade.data() - words.data())));
}

/// Two letters of which the second is the rarer one.
bool hasPair(std::string_view words, std::string_view pair) {
    for (std::size_t at = words.find(pair[1]); at != std::string_view::npos; at = words.find(pair[1], at + 1))
        if (at > 0 && words[at - 1] == pair[0]) return true;
    return false;
}

}  // namespace

std::vector<WrittenGrade> findGrades(const Page& page) {
    const GradeForms& forms = page.gradeForms();
    std::vector<WrittenGrade> grades;
    std::vector<WrittenGrade> scales;
    for (std::size_t i = 0; i < page.units().size(); ++i) {
        const Unit& unit = page.units()[i];
        if (unit.section == Section::legal) continue;
        const std::string_view words = page.words(unit);
        const bool hasDigit = page.text().folded().nextDigit(unit.at.begin, unit.at.end) < unit.at.end;
        const bool namesTariff = hasPair(words, "tv");
        if (!hasDigit && !namesTariff && !hasPair(words, "fg")) continue;
        for (const GradeForm* const form : forms.in(words)) {
            if (form->onlyNearPay && !unit.isAbout(Topic::salary) && !page.has("salary.word", i)) continue;
            re2::StringPiece part[GradeForms::mostParts + 1];
            if (!form->pattern->Match(words, 0, words.size(), RE2::UNANCHORED, part, GradeForms::mostParts + 1) ||
                isOutlook(page.asked(), words, part[0]))
                continue;
            const auto begin = static_cast<std::size_t>(part[0].data() - page.flat().data());
            const std::string_view scale =
                form->scale > 0 ? std::string_view(part[form->scale].data(), part[form->scale].size()) : std::string_view();
            grades.push_back({forms.normalised(*form, scale, {part[form->grade].data(), part[form->grade].size()}),
                              {begin, begin + part[0].size()},
                              i,
                              false});
            break;
        }
        if (!namesTariff || !(page.has("salary.word", i) || unit.isAbout(Topic::salary))) continue;
        if (const auto agreement = forms.agreementIn(words)) {
            const auto begin = static_cast<std::size_t>(agreement->second.data() - page.flat().data());
            scales.push_back({agreement->first, {begin, begin + agreement->second.size()}, i, true});
        }
    }
    return grades.empty() ? scales : grades;
}

}  // namespace offerbook::extract::find
