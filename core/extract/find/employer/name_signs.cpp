#include "core/extract/find/employer/name_signs.h"

#include "core/extract/find/title/title_trimming.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace offerbook::extract::find {
namespace {

constexpr int mostWords = 6;

/// Small words within a name: "Example & Sons", "Verein für Beispiele", "Fondazione di Esempio".
bool joinsNames(const AskedPatterns& asked, std::string_view word) {
    return word == "&" || word == "+" || asked.isWord("name.joint", word);
}

/// "Haus am See gGmbH", "Hotel zum Löwen GmbH": where the house before the joint at `joint` begins, if it opens the line or
/// stands behind an article.
std::optional<std::size_t> houseBefore(const Page& page, std::size_t unitBegin, std::size_t joint) {
    const std::string_view flat = page.flat();
    const std::string_view rest = flat.substr(joint);
    if (joint < unitBegin + 2 || !page.asked().isWord("name.house-joint", rest.substr(0, rest.find(' ')))) return std::nullopt;
    std::size_t first = joint - 1;
    while (first > unitBegin && flat[first - 1] != ' ') --first;
    if (!page.text().folded().isUpper(first) || !page.asked().hold("name.house", flat.substr(first, joint - 1 - first)))
        return std::nullopt;
    return first;
}

/// "Die beispielbau Handelsgesellschaft mbH": behind the article that opens a sentence a small word is the spelling of a name.
std::size_t smallNameBefore(const Page& page, std::size_t unitBegin, std::size_t begin) {
    if (begin < unitBegin + 3 || page.flat()[begin - 1] != ' ') return begin;
    std::size_t first = begin - 1;
    while (first > unitBegin && page.flat()[first - 1] != ' ') --first;
    const std::string_view article = page.flat().substr(unitBegin, first - unitBegin);
    const std::string_view word = page.flat().substr(first, begin - 1 - first);
    const bool isAdjective = page.asked().hold("name.small-adjective", std::string(word) + ' ');
    return page.asked().isWord("name.subject-article", article) && word.size() > 3 && !isAdjective ? first : begin;
}

/// Back from a legal form over the words of the name before it.
std::size_t beginOfName(const Page& page, std::size_t unitBegin, std::size_t end) {
    const std::string_view flat = page.flat();
    std::size_t begin = end;
    std::size_t at = end;
    for (int words = 0; words < mostWords && at > unitBegin; ++words) {
        std::size_t first = at;
        while (first > unitBegin && flat[first - 1] != ' ') --first;
        const std::string_view word = flat.substr(first, at - first);
        constexpr std::string_view stops = ",;:.)\"!?|>*~";
        const bool isShortName = word.size() > 3 && word.front() == '(' && word.back() == ')';
        // "E. Muster GmbH", "Dr. Muster AG": an initial or a title ends no sentence.
        const bool isInitial = (word.size() == 2 || page.asked().isWord("house.shortened", word)) && word.back() == '.' &&
                               page.text().folded().isUpper(first);
        if (word.empty() || (at != end && !isShortName && !isInitial && stops.find(word.back()) != std::string_view::npos)) break;
        if (page.text().folded().isUpper(first) || (word.front() >= '0' && word.front() <= '9' && word.size() > 1))
            begin = first;
        else if (isShortName) {
            // "Example Works (EW) Ltd": the short name within the name.
        } else if (word.front() == '(' || word.front() == '"' || word.front() == '*') {
            begin = first + word.find_first_not_of("(\"*");
            break;
        } else if (const auto house = houseBefore(page, unitBegin, first)) {
            begin = *house;
            break;
        } else if (!joinsNames(page.asked(), word)) {
            break;
        }
        if (first < unitBegin + 2) break;
        at = first - 1;
    }
    begin = smallNameBefore(page, unitBegin, begin);
    for (std::size_t blank = flat.find(' ', begin); blank < end; blank = flat.find(' ', begin)) {
        if (!page.asked().isWord("name.sentence-opener", flat.substr(begin, blank - begin))) break;
        begin = blank + 1;
    }
    return begin;
}

/// "ag", "se", "sa" and the like are legal forms in capitals only; "AG Example" is a working group.
bool isWrittenAsForm(const Page& page, Span form) {
    const std::string_view words = page.words(form);
    const auto& folded = page.text().folded();
    if (words.size() == 2) {
        if (page.asked().isWord("form.half-small", words) && folded.isUpper(form.begin + 1))
            return true;  // "Beispielgenossenschaft eG"
        if (!folded.isUpper(form.begin) || !folded.isUpper(form.begin + 1)) return false;
        const bool endsLine = folded.text().substr(form.end, 1) == "\n";
        return endsLine || !folded.isUpper(form.end + 1) || page.flat().substr(form.end, 1) != " ";
    }
    return folded.isUpper(form.begin) || page.asked().hold("form.in-small-letters", words);
}

/// Somebody whom the employer works for or with.
bool isSomebodyElses(const Page& page, std::size_t begin) {
    constexpr std::size_t reach = 30;
    const std::string_view before = page.flat().substr(begin > reach ? begin - reach : 0, std::min(begin, reach));
    // "© 2026 Example Portal GmbH", "a service of Example GmbH": the site's.
    return page.asked().hold("name.somebody-elses-before", before) || page.asked().hold("name.of-site-before", before);
}

/// Letters and digits of a host's name, with the umlauts that a domain writes with two letters as the folded text has them.
std::string plainLetters(std::string_view label, bool withUmlauts) {
    std::string plain;
    for (std::size_t i = 0; i < label.size(); ++i) {
        if (label[i] == '-' || label[i] == '.') continue;
        plain += label[i];
        const bool isPair =
            (label[i] == 'a' || label[i] == 'o' || label[i] == 'u') && i + 1 < label.size() && label[i + 1] == 'e';
        if (withUmlauts && isPair) ++i;
    }
    return plain;
}

struct Domain {
    std::vector<std::string> names;  ///< letters of the name, with and without the ending
    SignedName::Sign sign;
};

/// `site.for-others`: sites that take applications for others: "example.applytojob.com" is Example's.
std::optional<Domain> domainOf(const AskedPatterns& asked, std::string_view host, bool isMail) {
    std::vector<std::string_view> labels;
    for (std::size_t from = 0; from <= host.size();) {
        const std::size_t dot = std::min(host.find('.', from), host.size());
        labels.push_back(host.substr(from, dot - from));
        from = dot + 1;
    }
    if (labels.size() < 2) return std::nullopt;
    std::size_t at = labels.size() - 2;
    if (at > 0 && (labels[at] == "co" || labels[at] == "ac" || labels[at] == "com" || labels[at] == "gov" || labels[at] == "org"))
        --at;
    const bool isForOthers = asked.isWord("site.for-others", labels[at]);
    if (isForOthers && at > 0) at = labels[at - 1] == "jobs" && at > 1 ? at - 2 : at - 1;
    constexpr std::size_t shortest = 4;
    if (asked.isWord("site.platform", labels[at]) || asked.isWord("site.for-others", labels[at]) ||
        labels[at].size() < shortest || labels[at] == "boards")
        return std::nullopt;
    Domain domain{{}, isMail ? SignedName::Sign::mailDomain : SignedName::Sign::linkDomain};
    for (const bool withUmlauts : {false, true}) {
        const std::string plain = plainLetters(labels[at], withUmlauts);
        domain.names.push_back(plain);
        domain.names.push_back(plain + std::string(labels.back()));
    }
    return domain;
}

/// Where addresses and links may begin, one after another. Most texts have few of them, and signs are found faster than a
/// pattern; each sign's next place is kept, so that no stretch of the text is gone over twice.
class HostBeginnings {
public:
    explicit HostBeginnings(std::string_view text) : text_(text) {}

    /// The next one at or behind an offset, which never goes back; the size of the text where there is none.
    std::size_t from(std::size_t offset) {
        std::size_t next = text_.size();
        for (Sign& sign : signs_) {
            if (sign.next == unknown || sign.next < offset) sign.next = std::min(text_.find(sign.text, offset), text_.size());
            next = std::min(next, sign.next);
        }
        return next;
    }

private:
    static constexpr std::size_t unknown = std::string_view::npos;
    struct Sign {
        std::string_view text;
        std::size_t next = unknown;
    };
    std::string_view text_;
    std::array<Sign, 3> signs_{{{"@"}, {"http"}, {"www."}}};
};

std::vector<Domain> domainsOf(const Page& page) {
    static const RE2 host("(@|https?://|www\\.)((?:[a-z0-9-]+\\.)+[a-z]{2,12})\\b");
    constexpr std::size_t enough = 12;
    std::vector<Domain> domains;
    const std::string_view text = page.text().folded().text();
    re2::StringPiece part[3];
    HostBeginnings beginnings(text);
    for (std::size_t from = beginnings.from(0); from < text.size() && domains.size() < enough;) {
        if (!host.Match(text, from, text.size(), RE2::ANCHOR_START, part, 3)) {
            from = beginnings.from(from + 1);
            continue;
        }
        std::string_view name(part[2].data(), part[2].size());
        if (name.starts_with("www.")) name.remove_prefix(4);
        if (auto domain = domainOf(page.asked(), name, part[1] == "@")) domains.push_back(std::move(*domain));
        from = beginnings.from(from + part[0].size());
    }
    return domains;
}

/// The words from `begin` on whose letters are one of the names; an empty span where there are none.
Span namedAt(const Page& page, std::size_t begin, std::size_t unitEnd, const Domain& domain) {
    const std::string_view flat = page.flat();
    const std::size_t longest = std::max_element(domain.names.begin(), domain.names.end(), [](const auto& a, const auto& b) {
                                    return a.size() < b.size();
                                })->size();
    std::string letters;
    for (std::size_t i = begin; i < unitEnd && letters.size() <= longest; ++i) {
        const char c = flat[i];
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (isLetter) letters += c;
        if (!isLetter && c != ' ' && c != '-' && c != '.' && c != ':' && c != '&' && c != '\'') break;
        const char next = i + 1 < unitEnd ? flat[i + 1] : ' ';
        const bool wordEnds = !(next >= 'a' && next <= 'z') && !(next >= '0' && next <= '9');
        if (isLetter && wordEnds && std::find(domain.names.begin(), domain.names.end(), letters) != domain.names.end())
            return {begin, i + 1};
    }
    return {begin, begin};
}

}  // namespace

std::vector<SignedName> namesWithLegalForm(const Page& page) {
    std::vector<SignedName> names;
    for (const Found& found : page.found("employer.form")) {
        const Span legal = found.at();
        const std::size_t first = page.units()[found.unit].at.begin;
        if (legal.begin == first || page.flat()[legal.begin - 1] != ' ' || !isWrittenAsForm(page, legal)) continue;
        const std::size_t begin = beginOfName(page, first, legal.begin - 1);
        const bool isFormAlone = page.flat().substr(begin, 3) == "co.";  // of "mbH & Co. KG"
        // "PLC Programmer", "Programmatore PLC": what somebody works with.
        const bool isTool = page.words(legal) == "plc" && namesWork(page, found.unit, {begin, legal.begin - 1});
        if (begin + 2 > legal.begin - 1 || isFormAlone || isTool || isSomebodyElses(page, begin)) continue;
        names.push_back({{begin, legal.end}, SignedName::Sign::legalForm});
    }
    return names;
}

std::vector<SignedName> namesOfDomains(const Page& page) {
    std::vector<SignedName> names;
    const auto domains = domainsOf(page);
    if (domains.empty()) return names;
    constexpr std::size_t enough = 20;
    std::array<bool, 256> beginnings{};
    for (const Domain& domain : domains)
        for (const std::string& name : domain.names) beginnings[static_cast<unsigned char>(name.front())] = true;
    const FoldedText& folded = page.text().folded();
    for (const Unit& unit : page.units())
        for (std::size_t i = folded.nextCapitalOrDigit(unit.at.begin, unit.at.end); i < unit.at.end && names.size() < enough;
             i = folded.nextCapitalOrDigit(i + 1, unit.at.end)) {
            const bool wordBegins = i == unit.at.begin || folded.isWordBoundary(i);
            if (!wordBegins || !beginnings[static_cast<unsigned char>(page.flat()[i])]) continue;
            for (const Domain& domain : domains)
                if (const Span at = namedAt(page, i, unit.at.end, domain); at.size() > 0) {
                    names.push_back({at, domain.sign});
                    i = at.end;
                    break;
                }
        }
    return names;
}

}  // namespace offerbook::extract::find
