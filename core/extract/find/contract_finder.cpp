#include "core/extract/find/claims.h"
#include "core/extract/find/finders.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

/// What a length of time says of a contract.
enum class LengthRole { none, first, total, more };

struct KindHit {
    ContractTerm::Kind kind;
    Span at;
    int weight;
    Voice voice;
};

class ContractFinder {
public:
    explicit ContractFinder(const Clues& clues) : clues_(clues), page_(clues.page) {}

    Stated<ContractTerm> run() {
        kinds();
        lengths("length.months", 1);
        lengths("length.years", 12);
        yearly();
        endDate();
        extension();
        return assemble();
    }

private:
    void kinds() {
        collect("contract.permanent", ContractTerm::Kind::permanent, weight::sentence);
        collect("contract.fixed", ContractTerm::Kind::fixedTerm, weight::sentence);
        collect("contract.freelance", ContractTerm::Kind::freelance, weight::sentence - 6);
        collect("contract.internship", ContractTerm::Kind::internship, weight::hint);
        collect("contract.volunteer", ContractTerm::Kind::volunteer, weight::hint);
        collect("contract.employment", ContractTerm::Kind::employment, weight::hint - 20);
        titled();
        labelled("contract.permanent-word", ContractTerm::Kind::permanent);
        labelled("contract.fixed-word", ContractTerm::Kind::fixedTerm);
        labelled("contract.freelance-word", ContractTerm::Kind::freelance);
        structured();
    }

    void collect(std::string_view group, ContractTerm::Kind kind, int base) {
        for (const Found& found : page_.found(group)) {
            const Unit& unit = page_.units()[found.unit];
            const bool labelled = unit.hasLabel(Topic::contract) || unit.hasLabel(Topic::duration);
            if (unit.section == Section::legal) continue;
            // "We keep applications for a period of six months."
            if (page_.near("length.stored", found.unit, found.at(), 90) != nullptr) continue;
            // "As our intern you will ...": the employer says of whom it speaks, wherever it stands.
            const bool isAddressed =
                kind == ContractTerm::Kind::internship && page_.near("contract.as-intern", found.unit, found.at(), 0) != nullptr;
            // "Ce poste est à pourvoir en CDI" among the paragraphs about the tasks: said of the post itself.
            const bool isSaid = (unit.kind == LineKind::paragraph || page_.text().language() == "de") &&
                                page_.near("contract.said", found.unit, found.at(), 0) != nullptr;
            // "Nous recherchons un jardinier en CDI": who is sought, though the paragraph stands below "Our company".
            const bool isSought = page_.near("contract.sought", found.unit, found.at(), 0) != nullptr;
            if (!labelled && !isAddressed && !isSought &&
                (unit.section == Section::employer || (unit.section == Section::tasks && !isSaid)))
                continue;
            // "Knowledge of collective agreements": what one knows is no contract.
            const bool isKnown = unit.section == Section::requirements || unit.section == Section::wished;
            if (kind == ContractTerm::Kind::employment && isKnown && !labelled) continue;
            const bool isTop = unit.section == Section::head || unit.section == Section::facts || unit.kind == LineKind::heading;
            int strength = base + (labelled ? 15 : 0) + (isTop && kind == ContractTerm::Kind::freelance ? 8 : 0);
            if (kind == ContractTerm::Kind::internship) {
                // In the title or the label it is one; elsewhere it may be somebody's task or a wish for experience.
                const bool inHead =
                    unit.section == Section::head || unit.kind == LineKind::heading || unit.hasLabel(Topic::title);
                if (!labelled && !inHead && !isAddressed && unit.section != Section::offer && unit.section != Section::facts)
                    continue;
                // "Stellenausschreibung (intern)": for the house's own people.
                if (page_.text().language() == "de" && page_.words(found.at()) == "intern" &&
                    !page_.text().folded().isUpper(found.at().begin))
                    continue;
                if (!labelled && page_.near("contract.intern-not", found.unit, found.at(), 0) != nullptr) continue;
                constexpr int asAddressed = 30;
                strength += isAddressed ? asAddressed : inHead ? 12 : 0;
            }
            // "A voluntary year" in the title is what is offered, elsewhere perhaps what somebody else does.
            if (kind == ContractTerm::Kind::volunteer && (isTop || unit.hasLabel(Topic::title))) strength += 12;
            if (isNegated(found, unit) || isDenied(found)) continue;
            // "Not limited in time" holds the words of a limit.
            if (kind == ContractTerm::Kind::fixedTerm && page_.near("contract.permanent", found.unit, found.at(), 0) != nullptr)
                continue;
            if (!labelled && isOfOthers(found, isKnown)) continue;
            if (kind == ContractTerm::Kind::freelance && isRegistration(found)) continue;
            // "For a freelancer, a first contract of 3 months": the length does not make it employment.
            if (kind == ContractTerm::Kind::freelance && page_.has("contract.fixed", found.unit)) strength += 12;
            kinds_.push_back({kind, found.at(), strength + heardFrom(unit.voice), unit.voice});
        }
    }

    /// "Temporary Clerk", "Teacher (maternity cover)": the title says that it is for a time.
    void titled() {
        constexpr std::size_t headUnits = 4;
        constexpr std::size_t longest = 120;
        collectTitled("contract.title-fixed", ContractTerm::Kind::fixedTerm, headUnits, longest);
        collectTitled("contract.title-volunteer", ContractTerm::Kind::volunteer, headUnits, longest);
        collectTitled("contract.title-freelance", ContractTerm::Kind::freelance, headUnits, longest);
        collectTitled("contract.title-permanent", ContractTerm::Kind::permanent, headUnits, longest);
    }

    void collectTitled(std::string_view group, ContractTerm::Kind kind, std::size_t headUnits, std::size_t longest) {
        for (const Found& found : page_.found(group)) {
            const Unit& unit = page_.units()[found.unit];
            // "Our freelance writers deliver on Fridays." is a sentence, no title.
            const bool isSentence = found.unit > 0 && page_.flat()[unit.at.end - 1] == '.';
            const bool isHead = found.unit < headUnits && !unit.isStructured && unit.label == 0 && !isSentence &&
                                page_.has("title.noun", found.unit);
            if ((!unit.hasLabel(Topic::title) && !isHead) || unit.at.size() > longest || isNegated(found, unit) ||
                page_.near("contract.title-not", found.unit, found.at(), 0) != nullptr)
                continue;
            kinds_.push_back({kind, found.at(), weight::sentence + heardFrom(unit.voice), unit.voice});
        }
    }

    /// "Contract: permanent": one word says it behind the label.
    void labelled(std::string_view group, ContractTerm::Kind kind) {
        constexpr std::size_t shortValue = 70;
        for (const Found& found : page_.found(group)) {
            const Unit& unit = page_.units()[found.unit];
            const bool isLabelled = unit.hasLabel(Topic::contract) || unit.hasLabel(Topic::duration);
            if (!isLabelled || unit.at.size() > shortValue || isNegated(found, unit)) continue;
            kinds_.push_back({kind, found.at(), weight::label + heardFrom(unit.voice), unit.voice});
        }
    }

    /// "may become permanent", "later a permanent position": an outlook, not the contract.
    bool isNegated(const Found& found, const Unit& unit) const {
        const std::size_t begin = found.at().begin > unit.at.begin + 60 ? found.at().begin - 60 : unit.at.begin;
        const std::string_view before = page_.words(Span{begin, found.at().begin});
        // "dès que possible, en CDI" is no outlook in French, though English reads "possible" as one.
        if (page_.asked().hold("contract.outlook-before", before, page_.book().onlyLanguage(page_.text().language())))
            return true;
        return page_.near("contract.outlook", found.unit, found.at(), 0) != nullptr;
    }

    /// "Befristung: keine": the word of a form, answered with no.
    bool isDenied(const Found& found) const {
        constexpr std::size_t reach = 14;
        const std::string_view behind = page_.flat().substr(found.at().end, reach);
        return page_.asked().hold("contract.denied-behind", behind);
    }

    /// "We signed a three-year contract with a customer", "2 years of experience in a permanent role": not this contract.
    bool isOfOthers(const Found& found, bool isRequirement) const {
        if (page_.near("contract.of-others", found.unit, found.at(), 0) != nullptr) return true;
        constexpr std::size_t reach = 30;
        const bool isCounted = isRequirement || page_.near("length.years", found.unit, found.at(), reach) != nullptr;
        return isCounted && page_.text().language() == "en" &&
               page_.near("experience.word", found.unit, found.at(), reach) != nullptr;
    }

    /// "P.IVA 01234567890": the employer's own number.
    bool isRegistration(const Found& found) const {
        constexpr std::size_t reach = 24;
        return page_.asked().hold("contract.number-behind", page_.flat().substr(found.at().end, reach));
    }

    void structured() {
        if (clues_.structured == nullptr) return;
        for (const StructuredValue* value : clues_.structured->all("employmentType")) {
            const std::string word = foldedForm(value->value);
            const auto kind = word.find("intern") != std::string::npos       ? std::optional(ContractTerm::Kind::internship)
                              : word.find("temporary") != std::string::npos  ? std::optional(ContractTerm::Kind::fixedTerm)
                              : word.find("volunteer") != std::string::npos  ? std::optional(ContractTerm::Kind::volunteer)
                              : word.find("contractor") != std::string::npos ? std::optional(ContractTerm::Kind::freelance)
                                                                             : std::nullopt;
            if (kind) kinds_.push_back({*kind, page_.flatSpan(value->at), weight::sentence, Voice::employer});
        }
    }

    LengthRole roleOf(const Found& found) const {
        const Unit& unit = page_.units()[found.unit];
        const bool labelled = unit.isAbout(Topic::duration) || unit.isAbout(Topic::contract);
        if (unit.section == Section::legal || unit.isAbout(Topic::notice) || unit.isAbout(Topic::trial)) return LengthRole::none;
        if (page_.near("notice.word", found.unit, found.at(), 40) || page_.near("trial.word", found.unit, found.at(), 40))
            return LengthRole::none;
        const bool isSaid = page_.text().language() == "en" && page_.near("contract.fixed", found.unit, found.at(), 0) != nullptr;
        if (page_.near("experience.word", found.unit, found.at(), 40) != nullptr && !labelled && !isSaid) return LengthRole::none;
        if (page_.near("length.stored", found.unit, found.at(), 90) != nullptr) return LengthRole::none;
        if (!labelled && page_.near("contract.of-others", found.unit, found.at(), 0) != nullptr) return LengthRole::none;
        // "What you will do in the first 6 months": the beginning of the work, not its end.
        if (page_.isAfter("length.first", found.unit, found.at().begin)) return LengthRole::none;
        constexpr std::size_t reach = 70;
        const Found* word = page_.near("contract.word", found.unit, found.at(), reach);
        const Found* kind = page_.near("contract.fixed", found.unit, found.at(), reach);
        if (!labelled && word == nullptr && kind == nullptr) return LengthRole::none;
        const bool other = page_.near("length.foreign", found.unit, found.at(), 14) != nullptr;
        if (other && !labelled && kind == nullptr) return LengthRole::none;
        if (page_.isAfter("contract.more", found.unit, found.at().begin)) return LengthRole::more;
        const std::string_view behind = page_.words(Span{found.at().end, std::min(found.at().end + 12, unit.at.end)});
        if (page_.asked().hold("contract.extension-behind", behind)) return LengthRole::more;
        const bool after = page_.asked().hold("contract.total-behind",
                                              page_.words(Span{found.at().end, std::min(found.at().end + 16, unit.at.end)}));
        if (after || page_.isAfter("contract.total", found.unit, found.at().begin)) return LengthRole::total;
        return LengthRole::first;
    }

    void lengths(std::string_view group, int months) {
        for (const Found& found : page_.found(group)) {
            const auto low = page_.number(found, Part::lo);
            const auto high = page_.number(found, Part::hi);
            if (!low || low->sign() <= 0 || *low * Decimal(months) > Decimal(120)) continue;
            const LengthRole role = roleOf(found);
            const Decimal most = high.value_or(*low) * Decimal(months);
            if (role == LengthRole::more) {
                extends(found.at());
                more_ = most;
                moreAt_ = found.at();
            }
            if (role == LengthRole::total && (!total_ || most > *total_)) {
                total_ = most;
                totalAt_ = found.at();
            }
            if (role != LengthRole::first) continue;
            const Unit& unit = page_.units()[found.unit];
            const bool labelled = unit.isAbout(Topic::duration) || unit.isAbout(Topic::contract);
            const bool byKind = page_.near("contract.fixed", found.unit, found.at(), 70) != nullptr;
            const int strength = weight::hint + (labelled ? 30 : 0) + (byKind ? 15 : 0) + heardFrom(unit.voice);
            if (strength <= lengthWeight_) continue;
            lengthWeight_ = strength;
            const bool upTo = page_.isAfter("contract.upto", found.unit, found.at().begin);
            low_ = upTo ? std::nullopt : std::optional(*low * Decimal(months));
            high_ = most;
            isOpen_ = !high && !upTo && page_.isAfter("value.least", found.unit, found.at().begin);
            lengthAt_ = found.at();
            lengthUnit_ = found.unit;
        }
    }

    /// "has to be renewed yearly": a year at a time.
    void yearly() {
        const auto found = page_.found("length.yearly");
        if (found.empty() || high_) return;
        low_ = high_ = Decimal(12);
        lengthAt_ = found.front().at();
        lengthUnit_ = found.front().unit;
        lengthWeight_ = weight::hint;
        extends(found.front().at());
    }

    void endDate() {
        for (const WrittenDate& date : clues_.dates) {
            if (!date.date || !date.date->year() || date.isRelative) continue;
            const Span at = page_.flatSpan(date.at);
            const std::size_t unit = page_.unitAt(at.begin);
            if (unit == Page::npos) continue;
            const Unit& where = page_.units()[unit];
            const bool labelled = where.isAbout(Topic::contract) || where.isAbout(Topic::duration);
            const bool contract = labelled || page_.near("contract.fixed", unit, at, 90) ||
                                  page_.near("contract.word", unit, at, 60) || page_.near("hours.week", unit, at, 60) ||
                                  page_.near("contract.employment", unit, at, 60);
            // "Limited: 31.12.2027"; not "Duration: 6 months, from April 2027".
            const bool isWholeTerm =
                where.hasLabel(Topic::duration) && where.at.end < at.end + 4 && !page_.isAfter("start.cue", unit, at.begin);
            const bool closes =
                isWholeTerm || page_.isAfter("contract.until", unit, at.begin) || (isRangeEnd(at, unit) && isFixed(unit, at));
            if (!contract || !closes || where.isAbout(Topic::deadline)) continue;
            // "Début au 1er juillet ou au 1er septembre": a second day to begin.
            if (page_.isAfter("contract.or-date", unit, at.begin)) continue;
            const bool ofApplying = page_.has("application.word", unit) && page_.near("contract.fixed", unit, at, 60) == nullptr;
            if (ofApplying && !labelled) continue;
            // "the first phase (until the beginning of 2026)": a time that something takes, no day that a contract ends.
            if (!date.date->month() && page_.isAfter("contract.vague-end", unit, at.begin)) continue;
            if (page_.isAfter("deadline.cue", unit, at.begin) && page_.near("contract.fixed", unit, at, 60) == nullptr &&
                !isRangeEnd(at, unit))
                continue;
            // "The contract is expected to begin on 1 June": where it begins, unless another date stands before.
            if (page_.text().language() == "fr" && page_.isAfter("start.cue", unit, at.begin) && !isWholeTerm &&
                !isRangeEnd(at, unit))
                continue;
            end_ = date.date;
            endAt_ = at;
            return;
        }
    }

    bool isFixed(std::size_t unit, Span at) const { return page_.near("contract.fixed", unit, at, 60) != nullptr; }

    /// "from 15 November 2025 to 15 February 2026".
    bool isRangeEnd(Span at, std::size_t unit) const {
        constexpr std::size_t reach = 40;
        const Span before = page_.originalSpan({at.begin > reach ? at.begin - reach : 0, at.begin});
        auto other = std::partition_point(clues_.dates.begin(), clues_.dates.end(),
                                          [&](const WrittenDate& date) { return date.at.begin < before.begin; });
        for (; other != clues_.dates.end() && other->at.begin < before.end; ++other) {
            const Span there = page_.flatSpan(other->at);
            if (there.end < at.begin && at.begin - there.end < 14 && page_.unitAt(there.begin) == unit) return true;
        }
        return false;
    }

    void extends(Span at) {
        if (extension_) return;
        extension_ = true;
        extensionAt_ = at;
    }

    void extension() {
        for (const Found& found : page_.found("contract.not-renewable")) {
            extension_ = false;
            extensionAt_ = found.at();
            return;
        }
        for (const Found& found : page_.found("contract.renewable")) {
            const Unit& unit = page_.units()[found.unit];
            // "Initial 12-month contract with possible extension" among the facts of the role: no task of it.
            const bool isOfContract = page_.has("contract.fixed", found.unit) || page_.has("contract.fixed-word", found.unit);
            if (unit.section == Section::employer || unit.section == Section::legal ||
                (unit.section == Section::tasks && !isOfContract))
                continue;
            return extends(found.at());
        }
    }

    /// "A maximum of three years" alone is the length itself; "two years, then one more" makes a total.
    void settleTotal() {
        if (!high_ && total_ && !end_) {
            high_ = total_;
            lengthAt_ = totalAt_;
            lengthWeight_ = weight::hint;
            total_.reset();
        }
        if (high_ && more_ && !total_ && extension_.value_or(false)) {
            total_ = *high_ + *more_;
            totalAt_ = moreAt_;
        }
    }

    Stated<ContractTerm> assemble() {
        settleTotal();
        const bool hasLength = high_.has_value() || end_.has_value();
        // The length of an internship or a freelance assignment makes no contract of another kind.
        const bool isOther = std::any_of(kinds_.begin(), kinds_.end(), [](const KindHit& hit) {
            return (hit.kind == ContractTerm::Kind::internship && hit.weight > weight::hint) ||
                   hit.kind == ContractTerm::Kind::freelance ||
                   (hit.kind == ContractTerm::Kind::volunteer && hit.weight > weight::hint);
        });
        // "An internship of 6 months", "stage della durata di 6 mesi": the words of a length make it no employment either.
        const bool isTitled = std::any_of(kinds_.begin(), kinds_.end(), [](const KindHit& hit) {
            return (hit.kind == ContractTerm::Kind::internship || hit.kind == ContractTerm::Kind::volunteer) &&
                   hit.weight >= weight::hint + 12;
        });
        // "Outside IR35, 6 months initially": the words of a length make no employment of it.
        const bool isFreelance =
            !page_.found("contract.freelance-sure").empty() && std::any_of(kinds_.begin(), kinds_.end(), [](const KindHit& hit) {
                return hit.kind == ContractTerm::Kind::freelance && hit.weight >= weight::sentence - 6;
            });
        if (isTitled || isFreelance)
            for (KindHit& hit : kinds_)
                if (hit.kind == ContractTerm::Kind::fixedTerm) hit.weight -= 22;
        if (hasLength && !isOther) {
            const bool firm = lengthWeight_ >= weight::sentence || end_;
            kinds_.push_back({ContractTerm::Kind::fixedTerm, high_ ? lengthAt_ : endAt_, firm ? weight::sentence : weight::hint,
                              Voice::employer});
        }
        std::vector<Finding<ContractTerm>> findings;
        for (const KindHit& hit : kinds_) {
            ContractTerm term;
            term.kind = hit.kind;
            Finding<ContractTerm> finding{term,  {page_.evidence(hit.at)},   hit.weight, hit.voice,
                                          false, {"extract.by-sentence", {}}};
            if (hit.kind != ContractTerm::Kind::permanent && hit.kind != ContractTerm::Kind::employment &&
                hit.voice != Voice::siteHeader)
                complete(finding);
            findings.push_back(std::move(finding));
        }
        const Claims claims(page_);
        return reconcile<ContractTerm>(
            std::move(findings), [&](const Finding<ContractTerm>& taken, const Finding<ContractTerm>& other) {
                const auto is = [](const auto& f, ContractTerm::Kind kind) { return f.value.kind == kind; };
                // "Permanent or fixed-term" in one line leaves it open.
                const std::size_t one = claims.unitOf(taken.evidence.front());
                const std::size_t two = claims.unitOf(other.evidence.front());
                if (one == two) return false;
                const bool isOwn = taken.voice == other.voice && one != Page::npos && two != Page::npos;
                if (isOwn && (!claims.isFirm(one) || !claims.isFirm(two))) return false;
                return (is(taken, ContractTerm::Kind::permanent) && is(other, ContractTerm::Kind::fixedTerm) &&
                        other.weight >= weight::sentence) ||
                       (is(taken, ContractTerm::Kind::fixedTerm) && is(other, ContractTerm::Kind::permanent));
            });
    }

    void complete(Finding<ContractTerm>& finding) const {
        ContractTerm& term = finding.value;
        const auto cite = [&](Span at) {
            Evidence evidence = page_.evidence(at);
            if (std::find(finding.evidence.begin(), finding.evidence.end(), evidence) == finding.evidence.end())
                finding.evidence.push_back(std::move(evidence));
        };
        if (high_) {
            term.monthsLow = low_;
            term.monthsHigh = isOpen_ ? std::nullopt : high_;
            cite(lengthAt_);
        }
        if (end_) {
            term.endDate = end_;
            cite(endAt_);
        }
        if (extension_) {
            term.extension = extension_;
            cite(extensionAt_);
        }
        if (total_ && (!high_ || *total_ > *high_)) {
            term.totalMonthsMax = total_;
            cite(totalAt_);
        }
    }

    const Clues& clues_;
    const Page& page_;
    std::vector<KindHit> kinds_;
    std::optional<Decimal> low_, high_, total_, more_;
    Span lengthAt_, totalAt_, moreAt_, endAt_, extensionAt_;
    bool isOpen_ = false;  ///< "at least three months": no upper end
    std::size_t lengthUnit_ = 0;
    int lengthWeight_ = 0;
    std::optional<PartialDate> end_;
    std::optional<bool> extension_;
};

}  // namespace

Stated<ContractTerm> findContract(const Clues& clues) { return ContractFinder(clues).run(); }

}  // namespace offerbook::extract::find
