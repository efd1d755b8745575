#include "core/extract/find/employer/imprint_employers.h"

#include "core/extract/find/employer/capitals.h"
#include "core/extract/find/employer/free_of_facts.h"
#include "core/extract/find/employer/name_signs.h"

#include <re2/re2.h>

#include <algorithm>

namespace offerbook::extract::find {
namespace {

/// Reads what a text says of its sender: legal forms, domains, addresses and registrations.
class ImprintEmployers {
public:
    explicit ImprintEmployers(EmployerCandidates& to) : to_(to), clues_(to.clues), page_(to.page), names_(to.names) {}

    void runSigned() {
        legalForms();
        domains();
    }

    void runAddresses() {
        addressed();
        contacts();
        blocks();
        registered();
    }

private:
    /// A name with its legal form, wherever in a sentence.
    void legalForms() {
        std::vector<std::string_view> known;
        for (const SignedName& name : namesWithLegalForm(page_)) {
            if (std::find(known.begin(), known.end(), page_.words(name.at)) != known.end()) continue;
            known.push_back(page_.words(name.at));
            const Unit& unit = page_.units()[page_.unitAt(name.at.begin)];
            const bool isElsewhere = unit.section == Section::requirements || unit.section == Section::wished ||
                                     unit.section == Section::tasks || unit.section == Section::legal ||
                                     unit.section == Section::offer;
            to_.add(name.at, weight::hint + (isElsewhere ? -8 : 5), unit, "extract.by-imprint");
        }
    }

    /// A name that is the domain of the contact address or of a link.
    void domains() {
        const auto ofDomains = namesOfDomains(page_);
        // Where the links lead to several that the text names, a link says little.
        const bool isOneLink = std::all_of(ofDomains.begin(), ofDomains.end(), [&](const SignedName& name) {
            return name.sign == SignedName::Sign::mailDomain || page_.words(name.at) == page_.words(ofDomains.front().at);
        });
        for (const SignedName& name : ofDomains) {
            const Unit& unit = page_.units()[page_.unitAt(name.at.begin)];
            const bool isMail = name.sign == SignedName::Sign::mailDomain;
            const std::string folded(page_.words(name.at));
            if (std::find(to_.domainNames.begin(), to_.domainNames.end(), folded) != to_.domainNames.end()) continue;
            to_.domainNames.push_back(folded);
            to_.add(withNoun(name.at, unit), weight::hint + (isMail ? 14 : isOneLink ? 6 : -4), unit, "extract.by-imprint");
        }
    }

    /// "Beispiel-Institut" where the domain is "beispiel": the name goes on with its noun.
    Span withNoun(Span name, const Unit& unit) const {
        if (name.end + 1 >= unit.at.end || page_.flat()[name.end] != '-') return name;
        for (const std::string_view group : {"employer.noun", "employer.like"})
            if (const Found* noun = page_.near(group, page_.unitAt(name.begin), {name.end + 1, name.end + 2}, 0);
                noun != nullptr && noun->at().begin == name.end + 1)
                return {name.begin, noun->at().end};
        return name;
    }

    /// A line of its own that ends in a legal form, as in an address: "Example Works Ltd".
    void addressed() {
        constexpr std::size_t longestName = 60;
        for (const Found& found : page_.found("employer.form-at-end")) {
            const Unit& unit = page_.units()[found.unit];
            const bool isBehindName = found.at().begin > unit.at.begin && page_.flat()[found.at().begin - 1] == ' ';
            if (isBehindName && unit.label == 0 && !unit.isStructured && unit.kind != LineKind::bullet &&
                unit.at.size() <= longestName)
                to_.add(unit.at, weight::hint, unit, "extract.by-imprint");
        }
    }

    /// "Contact: Somebody and Partners, Main Street 1, 28195 Bremen", "Boutique Example, Via Roma 1": who stands before a
    /// street in an address.
    void contacts() {
        for (const Unit& unit : page_.units()) {
            if (unit.section == Section::legal || unit.section == Section::tasks || unit.section == Section::requirements)
                continue;
            Span name = beforeStreet(valueOf(unit));
            if (name.size() == 0 && hasLongNumber(page_.words(unit))) name = beforeAddress(unit.at);
            if (name.size() == 0 || isPersonOrFigure(page_.words(name)) || !isAllName(page_.evidence(name).text) ||
                !isFreeOfFacts(clues_, names_, name))
                continue;
            to_.add(name, weight::hint + 6, unit, "extract.by-imprint");
        }
    }

    bool isPersonOrFigure(std::string_view words) const {
        return words.find_first_of("0123456789") != std::string_view::npos || page_.asked().hold("name.person", words);
    }

    /// "Sanitär Muster / Inh. ... / Talstr. 5 / 83022 Rosenheim": the first of the lines above a postal code and its street.
    void blocks() {
        static const RE2 postal("^(?:(?:d|a|ch)-)?[0-9]{4,5} [a-z]");
        static const RE2 street("^[^0-9,;:]{3,40} [0-9]{1,4} ?[a-z]?$");
        constexpr std::size_t longestName = 60;
        const auto& units = page_.units();
        if (page_.text().language() != "de") return;
        for (std::size_t i = 2; i < units.size(); ++i) {
            const char first = page_.flat()[units[i].at.begin];
            const bool mayBe = (first >= '0' && first <= '9') || first == 'd' || first == 'a' || first == 'c';
            if (!mayBe || !RE2::PartialMatch(page_.words(units[i]), postal) || !RE2::FullMatch(page_.words(units[i - 1]), street))
                continue;
            std::size_t top = i - 2;
            const std::string_view above = page_.words(units[top]);
            const bool isPerson = page_.asked().hold("address.person-above", above) || above.starts_with("[");
            if (isPerson && top > 0) --top;
            const Unit& unit = units[top];
            if (unit.label != 0 || unit.isStructured || unit.kind == LineKind::bullet || unit.at.size() > longestName ||
                !isFreeOfFacts(clues_, names_, unit.at) || page_.flat()[unit.at.end - 1] == '.')
                continue;
            to_.add(unit.at, weight::hint + 6, unit, "extract.by-imprint");
        }
    }

    /// What stands behind the label of a unit; the whole unit where it has none.
    Span valueOf(const Unit& unit) const {
        const Line& line = page_.text().lines()[unit.line];
        if (!line.hasLabel()) return unit.at;
        const Span value = page_.flatSpan(line.value);
        const bool isWithin = value.begin >= unit.at.begin && value.begin < unit.at.end;
        return {isWithin ? value.begin : unit.at.begin, unit.at.end};
    }

    /// The words that open an address, up to the comma before the street; empty where no street follows.
    Span beforeStreet(Span at) const {
        constexpr std::size_t longestName = 60;
        const std::string_view words = page_.words(at);
        const bool mayMatch = words.substr(0, longestName + 1).find(", ") != std::string_view::npos;  // the pattern costs more
        const auto parts =
            mayMatch ? page_.asked().piecesOf("address.name-before-street", words) : std::vector<std::string_view>();
        return {at.begin, at.begin + (parts.size() > 1 ? parts[1].size() : 0)};
    }

    /// "Musterpraxis · Talstrasse 3, 72458 Kernau", "Camping Exemple - 95, avenue du Parc - 34250 Kernau": bars and dashes part
    /// the lines of an address.
    Span beforeAddress(Span at) const {
        constexpr std::size_t longestName = 60;
        const std::string_view words = page_.words(at);
        for (const std::string_view sign : {" - ", " | ", " \u00b7 ", " \u2022 "}) {
            const auto end = words.find(sign);
            if (end == std::string_view::npos || end < 3 || end > longestName) continue;
            const std::string_view rest = words.substr(end + sign.size());
            if (page_.asked().hold("address.street-ahead", rest) && hasPostalCode(rest)) return {at.begin, at.begin + end};
        }
        return {};
    }

    /// Four digits one behind the other, as postal codes have at least.
    static bool hasLongNumber(std::string_view words) {
        int digits = 0;
        for (const char c : words) {
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            if (digits == 4) return true;
        }
        return false;
    }

    static bool hasPostalCode(std::string_view words) {
        static const RE2 postal("\\b[0-9]{4,5} [a-z]{3,}");
        return RE2::PartialMatch(words, postal);
    }

    /// "Somebody AB Org. nr 123": the company that runs the site, or the employer's imprint.
    void registered() {
        constexpr std::size_t headUnits = 15;
        for (const Found& found : page_.found("employer.registered"))
            // "Handelsregister HRB 123": the register, not who is in it.
            if (const auto at = found.hit.part(Part::name); at && !page_.asked().hold("employer.register-word", page_.words(*at)))
                to_.add(*at, weight::hint - 10, page_.units()[found.unit],
                        found.unit < headUnits ? "extract.by-register" : "extract.by-imprint");
    }

    EmployerCandidates& to_;
    const Clues& clues_;
    const Page& page_;
    const EmployerNames& names_;
};

}  // namespace

void addSignedEmployers(EmployerCandidates& to) { ImprintEmployers(to).runSigned(); }

void addEmployersOfAddresses(EmployerCandidates& to) { ImprintEmployers(to).runAddresses(); }

}  // namespace offerbook::extract::find
