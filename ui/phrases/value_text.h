#pragma once

#include "core/posting/posting.h"
#include "core/text/format.h"

#include <QString>

#include <string>
#include <vector>

namespace offerbook::ui {

/// A value of a posting as people read it: the value itself, and what qualifies it ("CHF 5,266–5,793" / "a month,
/// tax-free"). Window, editor and report show the same words, because they ask here.
struct ValueText {
    QString main;
    QString detail;  ///< may be empty

    [[nodiscard]] QString oneLine() const;
    friend bool operator==(const ValueText&, const ValueText&) = default;
};

ValueText valueText(const std::string& value, const text::Formatter& format);
ValueText valueText(const std::vector<std::string>& value, const text::Formatter& format);
ValueText valueText(const std::vector<Location>& value, const text::Formatter& format);
ValueText valueText(const Pay& value, const text::Formatter& format);
ValueText valueText(const PayObservation& value, const text::Formatter& format);
ValueText valueText(const std::vector<PayObservation>& value, const text::Formatter& format);
ValueText valueText(const std::vector<PayComponent>& value, const text::Formatter& format);
ValueText valueText(const ContractTerm& value, const text::Formatter& format);
ValueText valueText(const DayStated& value, const text::Formatter& format);
ValueText valueText(const Duration& value, const text::Formatter& format);
ValueText valueText(const Hours& value, const text::Formatter& format);
ValueText valueText(const Workload& value, const text::Formatter& format);
ValueText valueText(const RemoteWork& value, const text::Formatter& format);
ValueText valueText(const Commute& value, const text::Formatter& format);
ValueText valueText(const PaidLeave& value, const text::Formatter& format);
ValueText valueText(const DegreeRequirement& value, const text::Formatter& format);
ValueText valueText(const std::vector<Degree>& value, const text::Formatter& format);
ValueText valueText(const Decimal& years, const text::Formatter& format);
ValueText valueText(const ExperienceLimit& value, const text::Formatter& format);
ValueText valueText(const std::vector<LanguageRequirement>& value, const text::Formatter& format);
ValueText valueText(WorkPermit value, const text::Formatter& format);
ValueText valueText(const SeniorityRange& value, const text::Formatter& format);
/// The number of conditions; their words are core/eligibility's.
ValueText valueText(const EligibilityRule& value, const text::Formatter& format);

/// "a year", "an hour", "once": behind an amount.
QString perPeriod(PayPeriod period);
/// "24 months", "1 month".
QString months(const Decimal& count, const text::Formatter& format);
/// "5–7": one figure where both bounds are the same; "from 5", "up to 7" where one is missing; empty for none.
QString span(const std::optional<Decimal>& low, const std::optional<Decimal>& high, const text::Formatter& format);

}  // namespace offerbook::ui
