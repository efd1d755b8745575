#include "core/extract/find/employer/mailed_employers.h"

#include "core/extract/find/employer/capitals.h"
#include "core/extract/find/employer/free_of_facts.h"

#include <algorithm>
#include <vector>

namespace offerbook::extract::find {
namespace {

/// Reads the address behind words that say where applications are sent by mail.
class MailingAddresses {
public:
    explicit MailingAddresses(EmployerCandidates& to) : to_(to), page_(to.page), folded_(to.page.text().folded().text()) {}

    void run() {
        for (std::size_t i = 0; i < page_.units().size(); ++i) {
            const Unit& unit = page_.units()[i];
            if (unit.section == Section::legal || unit.isStructured) continue;
            const auto cue = page_.asked().piecesOf("address.applications-to", page_.words(unit), 0, page_.languages());
            if (cue.empty()) continue;
            const auto end = static_cast<std::size_t>(cue.front().data() + cue.front().size() - page_.flat().data());
            if (addFirstName(partsFrom(i, end), unit)) return;
        }
    }

private:
    /// The lines of the address, or what commas part where it stands in one line; each with its outer blanks cut off.
    std::vector<Span> partsFrom(std::size_t unit, std::size_t begin) const {
        constexpr std::size_t mostParts = 7;
        std::vector<Span> parts;
        split({begin, page_.units()[unit].at.end}, parts);
        for (std::size_t next = unit + 1; next < page_.units().size() && parts.size() < mostParts; ++next) {
            const Unit& below = page_.units()[next];
            const bool isOfAddress = below.label == 0 && below.kind != LineKind::heading && below.kind != LineKind::bullet;
            constexpr std::size_t longestLine = 120;
            if (!isOfAddress || below.at.size() > longestLine) break;
            split(below.at, parts);
        }
        return parts;
    }

    void split(Span at, std::vector<Span>& parts) const {
        std::size_t begin = at.begin;
        for (std::size_t i = at.begin; i <= at.end; ++i) {
            const bool isEnd = i == at.end || folded_[i] == '\n' || folded_[i] == ';' || folded_[i] == '|' ||
                               (folded_[i] == ',' && i + 1 < at.end && folded_[i + 1] == ' ');
            if (!isEnd) continue;
            Span part{begin, i};
            constexpr std::string_view edge = " :*_>\"'-";
            while (part.begin < part.end && edge.find(page_.flat()[part.begin]) != std::string_view::npos) ++part.begin;
            while (part.begin < part.end && edge.find(page_.flat()[part.end - 1]) != std::string_view::npos) --part.end;
            if (part.size() > 0) parts.push_back(part);
            begin = i + 1;
        }
    }

    /// Of an address the first part that is no person, office or street; nothing where no box, street or postal code follows.
    bool addFirstName(const std::vector<Span>& parts, const Unit& unit) {
        constexpr std::size_t shortest = 4;
        constexpr std::size_t longest = 70;
        const auto isOfPost = [&](Span part) { return page_.asked().hold("address.of-post", page_.words(part)); };
        const auto post = std::find_if(parts.begin(), parts.end(), isOfPost);
        if (post == parts.begin() || post == parts.end()) return false;
        for (auto part = parts.begin(); part != post; ++part) {
            const std::string_view words = page_.words(*part);
            const bool isOther = page_.asked().hold("address.person-or-office", words) || words.front() == '[' ||
                                 page_.asked().hold("name.person", words);
            if (isOther) continue;
            // "Jane Miller" is written as a house may be: only a name that is made like a house's counts.
            const bool isName = words.size() >= shortest && words.size() <= longest &&
                                words.find_first_of("0123456789@.!?") == std::string_view::npos &&
                                isAllName(page_.evidence(*part).text) && isFreeOfFacts(to_.clues, to_.names, *part);
            if (!isName || !isHouse(*part)) continue;
            constexpr int weaker = -6;
            to_.add(*part, weight::hint + weaker, unit, "extract.by-mailing");
            return true;
        }
        return false;
    }

    bool isHouse(Span at) const {
        return to_.names.holds("employer.noun", at) || to_.names.holds("employer.like", at) ||
               page_.asked().hold("address.house", page_.words(at));
    }

    EmployerCandidates& to_;
    const Page& page_;
    std::string_view folded_;
};

}  // namespace

void addEmployersOfMailing(EmployerCandidates& to) { MailingAddresses(to).run(); }

}  // namespace offerbook::extract::find
