#include "core/extract/find/claims.h"
#include "core/extract/find/contract/contract_end.h"
#include "core/extract/find/contract/contract_kinds.h"
#include "core/extract/find/contract/contract_time.h"
#include "core/extract/find/exclusion.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

class ContractStatement {
public:
    explicit ContractStatement(const Clues& clues)
        : page_(clues.page),
          kinds_(contractKinds(clues)),
          ends_(contractEnds(clues)),
          end_(ends_.empty() ? std::nullopt : std::optional(ends_.front())),
          time_(contractTime(clues.page, end_.has_value())) {}

    Stated<ContractTerm> state() {
        weighKinds();
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
        addOtherLength(claims, findings);
        addOtherEnd(claims, findings);
        return reconcile<ContractTerm>(
            std::move(findings), [&](const Finding<ContractTerm>& taken, const Finding<ContractTerm>& other) {
                const auto is = [](const auto& f, ContractTerm::Kind kind) { return f.value.kind == kind; };
                if (is(taken, other.value.kind)) return saysOtherLength(taken.value, other.value);
                // "Permanent or fixed-term" in one line leaves it open.
                const std::size_t one = claims.unitOf(taken.evidence.front());
                const std::size_t two = claims.unitOf(other.evidence.front());
                if (one == two) return false;
                const bool isOwn = taken.voice == other.voice && one != Page::npos && two != Page::npos;
                if (isOwn && !claims.areFirmApart(taken.evidence, other.evidence)) return false;
                // "Freelance" at the top; further down it may be another opening's.
                constexpr std::size_t headUnits = 8;
                const bool isFreelance = is(taken, ContractTerm::Kind::freelance) || is(other, ContractTerm::Kind::freelance);
                const std::size_t freelance = is(taken, ContractTerm::Kind::freelance) ? one : two;
                if (isFreelance && (freelance >= headUnits || !claims.mayContradict(taken, other))) return false;
                return excludeEachOther(taken.value.kind, other.value.kind) &&
                       (is(other, ContractTerm::Kind::permanent) || other.weight >= weight::sentence);
            });
    }

private:
    static bool saysOtherLength(const ContractTerm& a, const ContractTerm& b) {
        return (a.monthsHigh && b.monthsHigh && *a.monthsHigh != *b.monthsHigh) ||
               (a.endDate && b.endDate && excludeEachOther(*a.endDate, *b.endDate));
    }

    /// "A two-year position" and, elsewhere, "a contract of one year" or "from 1 September to 30 April": both cannot be how long
    /// it lasts.
    void addOtherLength(const Claims& claims, std::vector<Finding<ContractTerm>>& findings) const {
        if (findings.empty() || !time_.high || time_.low != time_.high || time_.total) return;
        const auto strongest =
            std::max_element(findings.begin(), findings.end(), [](const auto& a, const auto& b) { return a.weight < b.weight; });
        const auto add = [&](Decimal months, Span at) {
            if (!claims.mayContradict(page_.evidence(time_.lengthAt), page_.evidence(at))) return;
            ContractTerm term;
            term.kind = strongest->value.kind;
            term.monthsLow = term.monthsHigh = months;
            constexpr int beside = 10;
            findings.push_back({term, {page_.evidence(at)}, beside, strongest->voice, false, {"extract.by-sentence", {}}});
        };
        for (const StatedLength& length : time_.said)
            if (length.months != *time_.high && !isExtended(length.at)) return add(length.months, length.at);
        if (const auto months = monthsOfSpan(); months && isOtherLength(*months)) add(*months, end_->at);
    }

    /// "Until 31 December 2026" and, elsewhere, "until 31 December 2027".
    void addOtherEnd(const Claims& claims, std::vector<Finding<ContractTerm>>& findings) const {
        if (findings.empty() || ends_.size() < 2) return;
        const auto strongest =
            std::max_element(findings.begin(), findings.end(), [](const auto& a, const auto& b) { return a.weight < b.weight; });
        for (std::size_t i = 1; i < ends_.size(); ++i) {
            const ContractEnd& other = ends_[i];
            if (!excludeEachOther(end_->date, other.date) || isExtended(other.at) || isExtended(end_->at)) continue;
            if (!claims.mayContradict(page_.evidence(end_->at), page_.evidence(other.at))) continue;
            Finding<ContractTerm> finding = *strongest;
            finding.value = {};
            finding.value.kind = strongest->value.kind;
            finding.value.endDate = other.date;
            finding.evidence = {page_.evidence(other.at)};
            constexpr int beside = 10;
            finding.weight = beside;
            return findings.push_back(std::move(finding));
        }
    }

    bool isExtended(Span at) const {
        const std::size_t unit = page_.unitAt(at.begin);
        return unit != Page::npos && page_.has("contract.renewable", unit) && time_.extension != false;
    }

    /// A span of days need not be whole months: "six months", "1 April to 15 September".
    bool isOtherLength(const Decimal& months) const {
        constexpr int tolerance = 2;
        const Decimal apart = months > *time_.high ? months - *time_.high : *time_.high - months;
        return apart >= Decimal(tolerance) && apart * Decimal(4) > *time_.high;
    }

    std::optional<Decimal> monthsOfSpan() const {
        if (!end_ || !end_->begin) return std::nullopt;
        const PartialDate& from = *end_->begin;
        const PartialDate& to = end_->date;
        if (!from.year() || !from.month() || !to.year() || !to.month()) return std::nullopt;
        constexpr int monthsOfYear = 12;
        const int whole = (*to.year() - *from.year()) * monthsOfYear + static_cast<int>(*to.month()) -
                          static_cast<int>(*from.month()) + (from.day().value_or(1) <= to.day().value_or(28) ? 1 : 0);
        return whole > 0 ? std::optional(Decimal(whole)) : std::nullopt;
    }

    /// "Arbeitnehmerüberlassung" in a label, "unbefristeter Arbeitsvertrag" among what is offered: lent by an agency, which
    /// employs for good.
    void dropLendingOfPermanent() {
        const bool isPermanent = std::any_of(kinds_.begin(), kinds_.end(), [](const KindHit& hit) {
            return hit.kind == ContractTerm::Kind::permanent && hit.weight >= weight::hint;
        });
        if (!isPermanent) return;
        std::erase_if(kinds_, [this](const KindHit& hit) {
            return hit.kind == ContractTerm::Kind::fixedTerm && page_.asked().hold("contract.lending", page_.words(hit.at));
        });
    }

    /// What the length says of the kind, and the kind of the length.
    void weighKinds() {
        dropLendingOfPermanent();
        const bool hasLength = time_.high.has_value() || end_.has_value();
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
            const bool firm = time_.lengthWeight >= weight::sentence || end_;
            kinds_.push_back({ContractTerm::Kind::fixedTerm, time_.high ? time_.lengthAt : end_->at,
                              firm ? weight::sentence : weight::hint, Voice::employer});
        }
        if (!hasLength && !isOther && time_.weeksAt)
            kinds_.push_back({ContractTerm::Kind::fixedTerm, *time_.weeksAt, weight::hint, Voice::employer});
    }

    /// "Ausbildung zum Koch": what lasts three years is the training that the title names.
    bool isTraining() const {
        constexpr std::size_t headUnits = 4;
        const auto titled = page_.found("contract.title-fixed");
        return !titled.empty() && titled.front().unit < headUnits;
    }

    void complete(Finding<ContractTerm>& finding) const {
        ContractTerm& term = finding.value;
        const auto cite = [&](Span at) {
            Evidence evidence = page_.evidence(at);
            if (std::find(finding.evidence.begin(), finding.evidence.end(), evidence) == finding.evidence.end())
                finding.evidence.push_back(std::move(evidence));
        };
        if (time_.high) {
            term.monthsLow = time_.low;
            term.monthsHigh = time_.isOpen ? std::nullopt : time_.high;
            cite(time_.lengthAt);
        } else if (time_.softHigh && (term.kind != ContractTerm::Kind::fixedTerm || isTraining())) {
            term.monthsLow = time_.softLow;
            term.monthsHigh = time_.isSoftOpen ? std::nullopt : time_.softHigh;
            cite(time_.softAt);
        }
        if (end_) {
            term.endDate = end_->date;
            cite(end_->at);
        }
        if (time_.extension) {
            term.extension = time_.extension;
            cite(time_.extensionAt);
        }
        if (time_.total && (!time_.high || *time_.total > *time_.high)) {
            term.totalMonthsMax = time_.total;
            cite(time_.totalAt);
        }
    }

    const Page& page_;
    std::vector<KindHit> kinds_;
    std::vector<ContractEnd> ends_;
    std::optional<ContractEnd> end_;
    ContractTime time_;
};

}  // namespace

Stated<ContractTerm> findContract(const Clues& clues) { return ContractStatement(clues).state(); }

}  // namespace offerbook::extract::find
