#include "tests/ui/report/sample_offers.h"

#include <cstdlib>
#include <iostream>

namespace offerbook::ui::test {
namespace {

using namespace std::chrono_literals;

constexpr Date today = 2026y / 11 / 20;

Evidence said(std::string text) {
    const std::size_t length = text.size();
    return {0, length, std::move(text)};
}

template <class T>
Stated<T> stated(T value, std::string words) {
    return Stated<T>::extracted(std::move(value), {said(std::move(words))});
}

Pay payOf(std::optional<int> low, std::optional<int> high, const char* currency, PayPeriod period, PayBasis basis) {
    Pay pay;
    if (low) pay.low = Decimal(*low);
    if (high) pay.high = Decimal(*high);
    pay.currency = Currency::of(currency);
    pay.period = period;
    pay.basis = basis;
    return pay;
}

Posting laboratory() {
    Posting p;
    p.employer = stated<std::string>("Institut Léman", "Institut Léman");
    p.title = stated<std::string>("Junior Machine Learning Engineer", "Junior Machine Learning Engineer");
    p.locations = stated<std::vector<Location>>({{"Genève", "CH", true}}, "Geneva");
    p.salary = stated(payOf(5266, 5793, "CHF", PayPeriod::month, PayBasis::taxFree),
                      "a monthly stipend of CHF 5,266 to 5,793, free of tax");
    ContractTerm term{ContractTerm::Kind::fixedTerm, Decimal(24), Decimal(24), {}, true, Decimal(36), false};
    p.contract = stated(term, "24 months, extended to 36 at most");
    RemoteWork onsite;
    p.remote = stated(onsite, "presence on the site is required");
    p.paidLeave = stated(PaidLeave{Decimal(30), false}, "30 days of leave a year");
    p.weeklyHours = stated(Hours{Decimal(40), Decimal(40)}, "40 hours a week");
    p.nationality = stated<std::vector<std::string>>({"Member States", "Associate Member States"},
                                                     "nationals of a Member or Associate Member State");
    p.degreeMin = stated(DegreeRequirement{Degree::bachelor, false}, "a Bachelor’s or Master’s degree");
    p.degreeExcluded = stated<std::vector<Degree>>({Degree::phd}, "holders of a PhD may not apply");
    p.experienceMax = stated(ExperienceLimit{Decimal(2), true}, "no more than two years of experience");
    p.startDate = Stated<DayStated>::unclear({said("start date: 1 June 202")}, {"extract.date-broken-off", {}});
    p.reference = stated<std::string>("IL-2026-94", "IL-2026-94");
    return p;
}

Posting weatherCentre() {
    Posting p;
    p.employer = stated<std::string>("Wetterzentrum Rhein", "Wetterzentrum Rhein");
    p.title = stated<std::string>("ML Performance Engineer", "ML Performance Engineer");
    p.locations = stated<std::vector<Location>>({{"Bonn", "DE", true}}, "Bonn");
    Pay pay = payOf(91754, 91754, "EUR", PayPeriod::year, PayBasis::net);
    pay.grade = "A2";
    p.salary = stated(pay, "a basic salary of EUR 91,754 net a year");
    ContractTerm term;
    term.kind = ContractTerm::Kind::fixedTerm;
    term.endDate = PartialDate::of(2028y / 5 / 31);
    ContractTerm other;
    other.kind = ContractTerm::Kind::permanent;
    p.contract = Stated<ContractTerm>::contradicted(term, {said("the contract ends on 31 May 2028")},
                                                    {{other, {said("PERMANENT CONTRACT")}, {}}});
    RemoteWork hybrid;
    hybrid.mode = RemoteWork::Mode::hybrid;
    hybrid.daysLow = hybrid.daysHigh = Decimal(10);
    hybrid.per = RemoteWork::Per::month;
    hybrid.daysKind = RemoteWork::DaysKind::remote;
    hybrid.abroadDaysPerYear = 80;
    p.remote = stated(hybrid, "10 days a month from home, up to 80 days a year abroad");
    p.startDate = stated(DayStated{DayStated::Kind::date, PartialDate::of(2026y / 6 / 1), false, false}, "from 1 June 2026");
    p.deadline = stated(DayStated{DayStated::Kind::date, PartialDate::of(2026y / 3 / 22), false, false}, "until 22 March 2026");
    return p;
}

Posting robotMaker() {
    Posting p;
    p.employer = stated<std::string>("Harbor Robotics", "Harbor Robotics");
    p.title = stated<std::string>("Machine Learning Engineer", "Machine Learning Engineer");
    p.locations = stated<std::vector<Location>>({{"Boston", "US", true}}, "Boston, MA");
    p.salary = stated(payOf(115000, 155000, "USD", PayPeriod::year, PayBasis::gross), "base salary $115,000 to $155,000");
    ContractTerm term;
    term.kind = ContractTerm::Kind::permanent;
    p.contract = stated(term, "permanent position");
    p.workPermit = stated(WorkPermit::noSponsorship, "we do not sponsor visas");
    p.paidLeave = stated(PaidLeave{Decimal(20), false}, "20 days PTO");
    return p;
}

Posting analysts() {
    Posting p;
    p.employer = stated<std::string>("Seeblick Analytics", "Seeblick Analytics");
    p.title = stated<std::string>("Data Engineer, 80 %", "Data Engineer 80 %");
    p.locations = stated<std::vector<Location>>({{"Zürich", "CH", true}}, "Zürich");
    Pay pay = payOf(112000, 112000, "CHF", PayPeriod::year, PayBasis::gross);
    pay.paymentsPerYear = 13;
    pay.workload = WorkloadBasis::fullTime;
    p.salary = stated(pay, "CHF 112'000 brutto bei 100 %");
    p.workload = stated(Workload{Decimal(80), Decimal(80), true, true}, "80 %");
    ContractTerm term;
    term.kind = ContractTerm::Kind::permanent;
    p.contract = stated(term, "unbefristet");
    RemoteWork hybrid;
    hybrid.mode = RemoteWork::Mode::hybrid;
    hybrid.daysLow = hybrid.daysHigh = Decimal(2);
    hybrid.per = RemoteWork::Per::week;
    hybrid.daysKind = RemoteWork::DaysKind::remote;
    p.remote = stated(hybrid, "2 Tage pro Woche im Homeoffice");
    p.paidLeave = stated(PaidLeave{Decimal(25), false}, "25 Tage Ferien");
    p.notice = stated(Duration{Decimal(3), Duration::Unit::months}, "3 Monate Kündigungsfrist");
    return p;
}

SourceDocument documentOf(const Posting& posting) {
    SourceDocument document;
    document.id = posting.document;
    document.name = *posting.employer + ".txt";
    document.origin = "/home/ada.muster/postings/" + document.name;
    document.kind = DocumentKind::posting;
    document.importedAt = std::chrono::sys_days(2026y / 11 / 19);
    return document;
}

}  // namespace

std::vector<Posting> sampleOffers(int count) {
    std::vector<Posting> offers;
    for (int i = 0; i < count; ++i) {
        Posting posting = i % 4 == 0 ? laboratory() : i % 4 == 1 ? weatherCentre() : i % 4 == 2 ? robotMaker() : analysts();
        posting.id = PostingId(i + 1);
        posting.document = DocumentId(i + 1);
        if (i >= 4) posting.employer = Stated<std::string>::typed(*posting.employer + " " + std::to_string(i + 1));
        offers.push_back(std::move(posting));
    }
    return offers;
}

CandidateProfile sampleCandidate() {
    CandidateProfile candidate;
    candidate.id = CandidateId(1);
    candidate.name = "Ada Muster";
    candidate.nationalities = {"CH"};
    candidate.residence = "CH";
    candidate.degrees = {{Degree::master, "computer science", PartialDate::of(2025y / 7 / 1)}};
    candidate.degreesComplete = true;
    candidate.experienceYears = Decimal(1);
    candidate.languages = {{"en", LanguageLevel::c1}, {"de", LanguageLevel::native}};
    return candidate;
}

std::shared_ptr<const ReferenceData> sampleReference() {
    static const auto loaded = ReferenceData::load(OFFERBOOK_REFERENCE_DIR);
    if (!loaded) {
        std::cerr << "the data packs of " << OFFERBOOK_REFERENCE_DIR << " cannot be read: " << loaded.error().id << '\n';
        std::abort();
    }
    return *loaded;
}

ReportInput sampleInput(const SampleChoice& choice) { return inputOf(sampleOffers(choice.offers), choice); }

ReportInput inputOf(const std::vector<Posting>& offers, const SampleChoice& choice) {
    const auto reference = sampleReference();
    const auto candidate = choice.withCandidate ? std::optional(sampleCandidate()) : std::nullopt;
    ReportInput input{compare::compare(offers, candidate, *reference, choice.settings, today),
                      {},
                      {},
                      {},
                      "7f3a-91c2",
                      std::chrono::sys_days(today),
                      {},
                      false};
    for (const Posting& offer : offers) input.documents.push_back(documentOf(offer));
    if (const StateGroup* group = reference->group("cern-member"); group != nullptr && !offers.empty())
        input.groups.push_back(*group);
    Benchmark market;
    market.role = "Machine Learning Engineer";
    market.label = "Entry Level";
    market.pay = payOf(80000, 115000, "USD", PayPeriod::year, PayBasis::gross);
    input.bands = compare::benchmarkBands({market}, input.comparison, *reference);
    return input;
}

}  // namespace offerbook::ui::test
