#include "tests/core/posting/random_posting.h"

namespace offerbook::test {

template <class T, class Make>
void RandomModel::fill(Stated<T>& field, Make make) {
    const auto others = [&] {
        return std::vector<Alternative<T>>{{make(), evidence(), message()}, {make(), evidence(), message()}};
    };
    const auto confidence = oneEnum<Confidence>(2);
    switch (upTo(8)) {
        case 0: break;
        case 1: field = Stated<T>::unclear(evidence(), message()); break;
        case 2: field = Stated<T>::extracted(make(), evidence(), confidence); break;
        case 3: field = Stated<T>::contradicted(make(), evidence(), others(), message(), confidence); break;
        case 4: field = Stated<T>::typed(make()); break;
        case 5: field = Stated<T>::contradicted(make(), evidence(), others()).confirmed(); break;
        case 6: field = Stated<T>::extracted(make(), evidence()).corrected(make()); break;
        case 7: field = Stated<T>::cleared(); break;
        default: field = Stated<T>::extracted(make(), evidence()).withAlternatives(others()).withRemark(message());
    }
}

Pay RandomModel::pay() {
    Pay pay;
    pay.low = maybe([this] { return decimal(); });
    pay.high = maybe([this] { return decimal(); });
    pay.currency = maybe([this] { return currency(); });
    pay.period = maybe([this] { return period(); });
    pay.paymentsPerYear = maybe([this] { return 12 + upTo(2); });
    pay.basis = oneEnum<PayBasis>(3);
    pay.workload = oneEnum<WorkloadBasis>(2);
    pay.grade = text();
    return pay;
}

Benchmark RandomModel::benchmark() {
    return {text(), text(), pay(), maybe([this] { return decimal(); }), maybe([this] { return decimal(); }), "CH", evidence()};
}

Condition RandomModel::condition() {
    const auto words = [this] { return list([this] { return text(); }); };
    switch (upTo(12)) {
        case 0: return condition::Nationality{words(), words(), words()};
        case 1: return condition::DegreeAtLeast{oneEnum<Degree>(6), text(), coin(), maybe([this] { return decimal(); })};
        case 2: return condition::DegreeExcluded{oneEnum<Degree>(6)};
        case 3: return condition::Enrolled{};
        case 4: return condition::ExperienceAtLeast{decimal(), oneEnum<condition::ExperienceScope>(2), text()};
        case 5: return condition::ExperienceAtMost{decimal(), oneEnum<condition::ExperienceScope>(2)};
        case 6: return condition::Language{words(), maybe([this] { return oneEnum<LanguageLevel>(12); })};
        case 7: return condition::RightToWork{"CH", maybe([this] { return coin(); })};
        case 8: return condition::Residence{words(), text()};
        case 9: return condition::AgeBetween{maybe([this] { return upTo(99); }), maybe([this] { return upTo(99); })};
        case 10: return condition::Clearance{text()};
        case 11: return condition::Deadline{"2026-03-22"};
        default: return condition::Other{text()};
    }
}

EligibilityRule RandomModel::rule(int depth) {
    if (depth == 0 || upTo(3) == 0) return EligibilityRule::leaf(condition(), evidence(), coin(), oneEnum<Origin>(2));
    const auto children = [&] { return list([&] { return rule(depth - 1); }); };
    switch (upTo(2)) {
        case 0: return EligibilityRule::all(children());
        case 1: return EligibilityRule::any(children());
        default: return EligibilityRule::negation(rule(depth - 1));
    }
}

Posting RandomModel::posting() {
    Posting made;
    const auto day = [this] {
        const auto kind = oneEnum<DayStated::Kind>(2);
        return DayStated{kind, kind == DayStated::Kind::date ? std::optional(date()) : std::nullopt, coin(), coin()};
    };
    const auto duration = [this] { return Duration{decimal(), oneEnum<Duration::Unit>(3)}; };
    const auto number = [this] { return maybe([this] { return decimal(); }); };
    fill(made.employer, [this] { return text(); });
    fill(made.title, [this] { return text(); });
    fill(made.locations, [this] { return list([this] { return Location{text(), "CH", coin(), text()}; }); });
    fill(made.salary, [this] { return pay(); });
    fill(made.observations, [this] {
        return list([this] {
            return PayObservation{oneEnum<PayObservation::Kind>(4), date().complete(), pay(), text(), text()};
        });
    });
    fill(made.components, [&] {
        return list([&] {
            return PayComponent{oneEnum<PayComponent::Kind>(10),
                                text(),
                                number(),
                                number(),
                                maybe([this] { return currency(); }),
                                maybe([this] { return period(); }),
                                oneEnum<PayBasis>(3),
                                coin(),
                                number(),
                                maybe([this] { return upTo(60); }),
                                maybe([this] { return upTo(12); })};
        });
    });
    fill(made.contract, [&] {
        return ContractTerm{oneEnum<ContractTerm::Kind>(6),   number(), number(), maybe([this] { return date(); }),
                            maybe([this] { return coin(); }), number(), coin()};
    });
    fill(made.startDate, day);
    fill(made.deadline, day);
    fill(made.notice, duration);
    fill(made.trialPeriod, duration);
    fill(made.weeklyHours, [&] { return Hours{number(), number()}; });
    fill(made.workload, [&] { return Workload{number(), number(), coin(), coin()}; });
    fill(made.remote, [&] {
        return RemoteWork{oneEnum<RemoteWork::Mode>(2),
                          number(),
                          number(),
                          maybe([this] { return oneEnum<RemoteWork::Per>(3); }),
                          maybe([this] { return oneEnum<RemoteWork::DaysKind>(1); }),
                          maybe([this] { return upTo(200); }),
                          text()};
    });
    fill(made.paidLeave, [&] { return PaidLeave{number(), coin()}; });
    fill(made.commute, [&] { return Commute{number(), number(), number(), maybe([this] { return currency(); })}; });
    fill(made.seniority, [this] {
        return SeniorityRange{oneEnum<Seniority>(5), maybe([this] { return oneEnum<Seniority>(5); })};
    });
    fill(made.nationality, [this] { return list([this] { return text(); }); });
    fill(made.degreeMin, [this] { return DegreeRequirement{oneEnum<Degree>(6), coin(), maybe([this] { return decimal(); })}; });
    fill(made.degreeExcluded, [this] { return list([this] { return oneEnum<Degree>(6); }); });
    fill(made.experienceMin, [this] { return decimal(); });
    fill(made.experienceMax, [this] { return ExperienceLimit{decimal(), coin()}; });
    fill(made.languages, [this] {
        return list([this] {
            return LanguageRequirement{coin() ? "fr" : "", list([this] { return text(); }),
                                       maybe([this] { return oneEnum<LanguageLevel>(12); }), coin()};
        });
    });
    fill(made.workPermit, [this] { return oneEnum<WorkPermit>(2); });
    fill(made.reference, [this] { return text(); });
    fill(made.published, day);
    fill(made.applicationLink, [this] { return text(); });
    fill(made.eligibility, [this] { return rule(4); });
    made.status = oneEnum<ApplicationStatus>(7);
    made.notes = text();
    return made;
}

SourceDocument RandomModel::document() {
    SourceDocument made;
    made.name = text() + ".txt";
    made.origin = text();
    made.mediaType = "text/plain";
    made.bytes = text() + '\0' + '\xff' + std::to_string(upTo(1'000'000));
    made.text = text() + std::to_string(upTo(1'000'000));
    made.language = "de";
    made.importedAt = std::chrono::sys_seconds(std::chrono::seconds(upTo(2'000'000'000)));
    made.kind = oneEnum<DocumentKind>(3);
    made.kindEvidence = evidence();
    made.kindReason = message();
    made.benchmarks = list([this] { return benchmark(); });
    made.placeholders = evidence();
    made.readingNotes = {{"extract.was-latin-1", {}}};
    return made;
}

}  // namespace offerbook::test
