#pragma once

#include "tests/core/extract/advert_words.h"

/// What a posting says in each field, in few words: range(low, high) as "low..high", kinds by their words.
namespace offerbook::extract::said {

inline QString range(const std::optional<Decimal>& low, const std::optional<Decimal>& high) {
    return number(low) + ".." + number(high);
}

inline QString salary(const Posting& posting) {
    if (!posting.salary.hasValue()) return {};
    const Pay& pay = *posting.salary;
    QStringList words{range(pay.low, pay.high)};
    if (pay.currency) words << word(pay.currency->code());
    if (pay.period) words << word(toWord(*pay.period));
    if (pay.basis != PayBasis::unknown) words << word(toWord(pay.basis));
    if (!pay.grade.empty()) words << word(pay.grade);
    return words.join(' ');
}

inline QString contract(const Posting& posting) {
    if (!posting.contract.hasValue()) return {};
    const ContractTerm& term = *posting.contract;
    QStringList words{word(toWord(term.kind))};
    if (term.monthsLow || term.monthsHigh) words << range(term.monthsLow, term.monthsHigh);
    if (term.endDate) words << word(term.endDate->toIso());
    if (term.extension) words << (*term.extension ? "extension" : "no-extension");
    return words.join(' ');
}

inline QString remote(const Posting& posting) {
    if (!posting.remote.hasValue()) return {};
    const RemoteWork& work = *posting.remote;
    QStringList words{word(toWord(work.mode))};
    if (work.daysHigh) words << range(work.daysLow, work.daysHigh);
    if (work.daysHigh && work.per) words << word(toWord(*work.per));
    if (work.daysHigh && work.daysKind) words << word(toWord(*work.daysKind));
    return words.join(' ');
}

/// "senior", "junior..senior", "entry.." for that and above.
inline QString seniority(const Posting& posting) {
    if (!posting.seniority.hasValue()) return {};
    const auto& [least, most] = *posting.seniority;
    if (most == least) return word(toWord(least));
    return word(toWord(least)) + ".." + (most ? word(toWord(*most)) : QString());
}

/// "bonus 2000 GBP year certain, pension 8%"
inline QString components(const Posting& posting) {
    QStringList parts;
    if (!posting.components.hasValue()) return {};
    for (const PayComponent& part : *posting.components) {
        QStringList words{word(toWord(part.kind))};
        if (part.amount) words << number(part.amount);
        if (part.currency) words << word(part.currency->code());
        if (part.percent) words << number(part.percent) + '%';
        if (part.amount && part.period) words << word(toWord(*part.period));
        if (part.certain) words << QStringLiteral("certain");
        parts << words.join(' ');
    }
    return parts.join(", ");
}

inline QString count(const Stated<Decimal>& stated) { return stated.hasValue() ? number(*stated) : QString(); }

inline QString length(const Stated<Duration>& stated) {
    return stated.hasValue() ? number(stated->amount) + ' ' + word(toWord(stated->unit)) : QString();
}

/// What the posting says in a field, in a few words.
inline QString said(const Posting& posting, const QString& field) {
    if (field == "employer") return employer(posting);
    if (field == "title") return title(posting);
    if (field == "locations") return places(posting);
    if (field == "seniority") return seniority(posting);
    if (field == "salary") return salary(posting);
    if (field == "components") return components(posting);
    if (field == "contract") return contract(posting);
    if (field == "start_date") return day(posting.startDate);
    if (field == "deadline") return day(posting.deadline);
    if (field == "weekly_hours")
        return posting.weeklyHours.hasValue() ? range(posting.weeklyHours->low, posting.weeklyHours->high) : QString();
    if (field == "workload_percent")
        return posting.workload.hasValue() ? range(posting.workload->low, posting.workload->high) : QString();
    if (field == "remote") return remote(posting);
    if (field == "paid_leave_days")
        return !posting.paidLeave.hasValue()  ? QString()
               : posting.paidLeave->unlimited ? "unlimited"
                                              : number(posting.paidLeave->days);
    if (field == "experience_min_years") return count(posting.experienceMin);
    if (field == "experience_max_years")
        return posting.experienceMax.hasValue() ? number(posting.experienceMax->years) : QString();
    if (field == "degree_excluded") {
        QStringList degrees;
        if (posting.degreeExcluded.hasValue())
            for (const Degree degree : *posting.degreeExcluded) degrees << word(toWord(degree));
        return degrees.join(", ");
    }
    if (field == "published") return day(posting.published);
    if (field == "application_link") return posting.applicationLink.hasValue() ? word(*posting.applicationLink) : QString();
    if (field == "notice") return length(posting.notice);
    if (field == "trial_period") return length(posting.trialPeriod);
    if (field == "job_reference") return posting.reference.hasValue() ? word(*posting.reference) : QString();
    if (field == "work_permit") return posting.workPermit.hasValue() ? word(toWord(*posting.workPermit)) : QString();
    if (field == "nationality") {
        QStringList groups;
        if (posting.nationality.hasValue())
            for (const std::string& group : *posting.nationality) groups << word(group);
        return groups.join(", ");
    }
    if (field == "degree_min") return posting.degreeMin.hasValue() ? word(toWord(posting.degreeMin->least)) : QString();
    if (field == "languages") return languages(posting);
    return QStringLiteral("no such field: ") + field;
}

}  // namespace offerbook::extract::said
