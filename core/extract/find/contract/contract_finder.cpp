#include "core/extract/find/claims.h"
#include "core/extract/find/contract/contract_end.h"
#include "core/extract/find/contract/contract_kinds.h"
#include "core/extract/find/contract/contract_time.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

class ContractStatement {
public:
    explicit ContractStatement(const Clues& clues)
        : page_(clues.page),
          kinds_(contractKinds(clues)),
          end_(contractEnd(clues)),
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

private:
    /// What the length says of the kind, and the kind of the length.
    void weighKinds() {
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
    std::optional<ContractEnd> end_;
    ContractTime time_;
};

}  // namespace

Stated<ContractTerm> findContract(const Clues& clues) { return ContractStatement(clues).state(); }

}  // namespace offerbook::extract::find
