#include "core/extract/find/contract/contract_kinds.h"

#include "core/extract/find/answers.h"

namespace offerbook::extract::find {
namespace {

class KindReader {
public:
    explicit KindReader(const Clues& clues) : clues_(clues), page_(clues.page) {}

    std::vector<KindHit> read() {
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
        return std::move(kinds_);
    }

private:
    void collect(std::string_view group, ContractTerm::Kind kind, int base) {
        for (const Found& found : page_.found(group)) {
            const Unit& unit = page_.units()[found.unit];
            const bool labelled = isLabelled(unit);
            // "We keep applications for a period of six months."
            if (unit.section == Section::legal || page_.near("length.stored", found.unit, found.at(), 90) != nullptr) continue;
            if (!labelled && isAboutOtherThings(found, kind)) continue;
            int strength = base + (labelled ? 15 : 0) + strengthOfPlace(unit, kind);
            if (kind == ContractTerm::Kind::internship) {
                if (isAnsweredNone(found.unit)) continue;
                const auto more = strengthOfInternship(found, labelled);
                if (!more) continue;
                strength += *more;
            }
            if (isNegated(found, unit) || isDenied(found)) continue;
            // "Befristung | keine" says that there is no limit, "Vertretung | nein" only that it is none.
            const bool isNone = kind == ContractTerm::Kind::fixedTerm && isAnsweredNo(page_, found);
            if (isNone && !page_.asked().hold("contract.limit-word", page_.words(found.at()), page_.languages())) continue;
            // "Not limited in time" holds the words of a limit.
            if (kind == ContractTerm::Kind::fixedTerm && page_.near("contract.permanent", found.unit, found.at(), 0) != nullptr)
                continue;
            if (!labelled && isOfOthers(found, isRequirement(unit))) continue;
            // "Nature du contrat : trois ans ; les agents en CDI en conservent le bénéfice": what some have already.
            if (page_.near("contract.kept", found.unit, found.at(), 0) != nullptr) continue;
            if (kind == ContractTerm::Kind::freelance && (isRegistration(found) || isEither(found))) continue;
            // "For a freelancer, a first contract of 3 months": the length does not make it employment.
            if (kind == ContractTerm::Kind::freelance && page_.has("contract.fixed", found.unit)) strength += 12;
            kinds_.push_back(
                {isNone ? ContractTerm::Kind::permanent : kind, found.at(), strength + heardFrom(unit.voice), unit.voice});
        }
    }

    static bool isLabelled(const Unit& unit) { return unit.hasLabel(Topic::contract) || unit.hasLabel(Topic::duration); }
    static bool isRequirement(const Unit& unit) {
        return unit.section == Section::requirements || unit.section == Section::wished;
    }
    static bool isAtTop(const Unit& unit) {
        return unit.section == Section::head || unit.section == Section::facts || unit.kind == LineKind::heading;
    }

    /// "As our intern you will ...", "we are looking for an intern": the employer says of whom it speaks, wherever it stands.
    bool isAddressed(const Found& found) const {
        return page_.near("contract.as-intern", found.unit, found.at(), 0) != nullptr ||
               page_.near("contract.sought", found.unit, found.at(), 0) != nullptr;
    }

    /// Among what is said of the employer, of the tasks or of what one knows, and not outright of the post.
    bool isAboutOtherThings(const Found& found, ContractTerm::Kind kind) const {
        const Unit& unit = page_.units()[found.unit];
        // "Knowledge of collective agreements": what one knows is no contract.
        if (kind == ContractTerm::Kind::employment && isRequirement(unit)) return true;
        if (unit.section != Section::employer && unit.section != Section::tasks) return false;
        // "Full-time permanent role", "Mission freelance de 6 mois": a short line of its own, which opens what follows.
        if (namesContract(found, kind)) return false;
        if (kind == ContractTerm::Kind::internship && isAddressed(found)) return false;
        // "Nous recherchons un jardinier en CDI": who is sought, though the paragraph stands below "Our company".
        if (page_.near("contract.sought", found.unit, found.at(), 0) != nullptr) return false;
        // "The position is permanent." behind what is told of the house.
        if (page_.near("contract.of-this-post", found.unit, found.at(), 0) != nullptr) return false;
        // "Ce poste est à pourvoir en CDI" among the paragraphs about the tasks: said of the post itself.
        const bool isSaid = (unit.kind == LineKind::paragraph || page_.text().language() == "de") &&
                            page_.near("contract.said", found.unit, found.at(), 0) != nullptr;
        return unit.section == Section::employer || !isSaid;
    }

    /// "Internships" and right below it "There are none at the moment".
    bool isAnsweredNone(std::size_t heading) const {
        if (page_.units()[heading].kind != LineKind::heading || heading + 1 >= page_.units().size()) return false;
        return page_.asked().hold("contract.none-open", page_.words(page_.units()[heading + 1]), page_.languages());
    }

    /// Not "The first 6 months", which tells what one does in them.
    bool namesContract(const Found& found, ContractTerm::Kind kind) const {
        const Unit& unit = page_.units()[found.unit];
        constexpr std::size_t shortLine = 60;
        if (unit.kind != LineKind::heading || unit.at.size() >= shortLine) return false;
        // "Stage di 6 mesi in azienda" opens a section of the house by its last word; "Trainees" may be a heading of tasks.
        if (kind == ContractTerm::Kind::internship) return unit.section == Section::employer;
        if (kind == ContractTerm::Kind::employment) return false;
        return kind != ContractTerm::Kind::fixedTerm || page_.has("contract.word", found.unit);
    }

    static int strengthOfPlace(const Unit& unit, ContractTerm::Kind kind) {
        if (kind == ContractTerm::Kind::freelance) return isAtTop(unit) ? 8 : 0;
        // "A voluntary year" in the title is what is offered, elsewhere perhaps what somebody else does.
        return kind == ContractTerm::Kind::volunteer && (isAtTop(unit) || unit.hasLabel(Topic::title)) ? 12 : 0;
    }

    /// In the title or the label it is one; elsewhere it may be somebody's task or a wish for experience: nullopt.
    std::optional<int> strengthOfInternship(const Found& found, bool labelled) const {
        const Unit& unit = page_.units()[found.unit];
        // "Stage : Analyse de données", "Subject of the internship: ...": the label of a line among the facts says what is
        // offered.
        const bool inLabel = !isRequirement(unit) && unit.section != Section::tasks && unit.kind == LineKind::labelValue &&
                             page_.words(Span{unit.at.begin, found.at().begin}).find(':') == std::string_view::npos;
        const bool inHead =
            inLabel || unit.section == Section::head || unit.kind == LineKind::heading || unit.hasLabel(Topic::title);
        const bool alone = standsAlone(found);
        if (!labelled && !inHead && !alone && !isAddressed(found) && unit.section != Section::offer &&
            unit.section != Section::facts)
            return std::nullopt;
        // "Stellenausschreibung (intern)": for the house's own people.
        if (page_.asked().isWord("contract.of-the-house", page_.words(found.at()),
                                 page_.book().onlyLanguage(page_.text().language())) &&
            !page_.text().folded().isUpper(found.at().begin))
            return std::nullopt;
        if (!labelled && page_.near("contract.intern-not", found.unit, found.at(), 0) != nullptr) return std::nullopt;
        constexpr int asAddressed = 30;
        return isAddressed(found) ? asAddressed : inHead || alone ? 12 : 0;
    }

    /// "Stage 6 mois.", "6-month internship, Leeds": a sentence of its own that is nothing but the kind and its length, behind
    /// whatever list. In the list itself it may be what one must have done. "kind: internship of 6 months" in front matter.
    bool standsAlone(const Found& found) const {
        const Unit& unit = page_.units()[found.unit];
        constexpr std::size_t longest = 44;
        constexpr std::size_t beside = 8;
        if (page_.near("length.months", found.unit, found.at(), beside) == nullptr) return false;
        if (unit.isStructured) return page_.words(Span{unit.at.begin, found.at().begin}).ends_with(": ");
        return unit.kind == LineKind::paragraph && unit.section != Section::tasks && unit.at.size() <= longest;
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
            if (!isLabelled(unit) || unit.at.size() > shortValue || isNegated(found, unit)) continue;
            if (kind == ContractTerm::Kind::freelance && isEither(found)) continue;
            kinds_.push_back({kind, found.at(), weight::label + heardFrom(unit.voice), unit.voice});
        }
    }

    /// "Remote work possible | full-time | permanent", "part-time possible, permanent": the words that end at the bar or the
    /// comma are of something else.
    std::string_view ownClause(std::string_view before) const {
        for (const std::string_view joint : {"|", ";", " - ", "\u00b7", "\u2022"})
            if (const auto at = before.rfind(joint); at != std::string_view::npos) before.remove_prefix(at + joint.size());
        const auto closed = page_.asked().piecesOf("contract.other-clause-before", before);
        if (!closed.empty())
            before.remove_prefix(static_cast<std::size_t>(closed.front().data() - before.data()) + closed.front().size());
        return before;
    }

    /// "may become permanent", "later a permanent position": an outlook, not the contract.
    bool isNegated(const Found& found, const Unit& unit) const {
        const std::size_t begin = found.at().begin > unit.at.begin + 60 ? found.at().begin - 60 : unit.at.begin;
        const std::string_view before = ownClause(page_.words(Span{begin, found.at().begin}));
        // "dès que possible, en CDI" is no outlook in French, though English reads "possible" as one.
        if (page_.asked().hold("contract.outlook-before", before, page_.book().onlyLanguage(page_.text().language())))
            return true;
        // "No freelancers", "pas de stage": said not to be it.
        if (page_.asked().hold("contract.denied-before", before, page_.book().onlyLanguage(page_.text().language()))) return true;
        return page_.near("contract.outlook", found.unit, found.at(), 0) != nullptr;
    }

    /// "Befristung: keine": the word of a form, answered with no.
    bool isDenied(const Found& found) const {
        constexpr std::size_t reach = 14;
        const std::string_view behind = page_.flat().substr(found.at().end, reach);
        return page_.asked().hold("contract.denied-behind", behind);
    }

    /// "We signed a three-year contract with a customer", "2 years of experience in a permanent role": not this contract.
    bool isOfOthers(const Found& found, bool isOfRequirements) const {
        if (page_.near("contract.of-others", found.unit, found.at(), 0) != nullptr) return true;
        constexpr std::size_t reach = 30;
        const bool isCounted = isOfRequirements || page_.near("length.years", found.unit, found.at(), reach) != nullptr;
        return isCounted && page_.text().language() == "en" &&
               page_.near("experience.word", found.unit, found.at(), reach) != nullptr;
    }

    /// "Employed or freelance": either, as one likes.
    bool isEither(const Found& found) const { return page_.near("contract.either", found.unit, found.at(), 0) != nullptr; }

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

    const Clues& clues_;
    const Page& page_;
    std::vector<KindHit> kinds_;
};

}  // namespace

std::vector<KindHit> contractKinds(const Clues& clues) { return KindReader(clues).read(); }

}  // namespace offerbook::extract::find
