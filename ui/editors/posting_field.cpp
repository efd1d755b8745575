#include "ui/editors/posting_field.h"

#include "core/eligibility/verdict.h"
#include "ui/bridge/strings.h"
#include "ui/editors/typed_field.h"
#include "ui/editors/value_editors.h"
#include "ui/phrases/phrases.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>

namespace offerbook::ui {
namespace {

using Group = PostingField::Group;
using Fields = std::vector<std::unique_ptr<const PostingField>>;

template <class T>
void add(Fields& fields, std::string_view key, Group group, Stated<T> Posting::*member, typename TypedField<T>::Factory factory,
         typename TypedField<T>::Seed seed = nullptr, typename TypedField<T>::Sentences sentences = nullptr) {
    fields.push_back(std::make_unique<TypedField<T>>(key, group, member, factory, seed, sentences));
}

/// Where no person wrote rules they follow from the other fields: an editor starts from those.
std::optional<EligibilityRule> rulesFromFields(const Posting& posting, const EditorContext& context) {
    if (!context.reference) return std::nullopt;
    return eligibility::rulesOf(posting, *context.reference);
}

void addEvidence(const EligibilityRule& rule, std::vector<Evidence>& evidence) {
    for (const Evidence& piece : rule.evidence)
        if (std::find(evidence.begin(), evidence.end(), piece) == evidence.end()) evidence.push_back(piece);
    for (const EligibilityRule& child : rule.children) addEvidence(child, evidence);
}

/// A sentence for each condition of the first level, with what the posting says.
std::vector<FieldView::Sentence> ruleSentences(const EligibilityRule& rules, const ValueWords& words) {
    std::vector<FieldView::Sentence> sentences;
    const bool isList = rules.kind == EligibilityRule::Kind::all;
    for (const EligibilityRule& rule : isList ? rules.children : std::vector<EligibilityRule>{rules}) {
        FieldView::Sentence sentence{words(rule), {}};
        addEvidence(rule, sentence.evidence);
        sentences.push_back(std::move(sentence));
    }
    return sentences;
}

Fields makeFields() {
    namespace e = value_editors;
    Fields f;
    add(f, "employer", Group::job, &Posting::employer, e::text);
    add(f, "title", Group::job, &Posting::title, e::text);
    add(f, "seniority", Group::job, &Posting::seniority, e::seniority);
    add(f, "locations", Group::job, &Posting::locations, e::locations);
    add(f, "salary", Group::pay, &Posting::salary, e::pay);
    add(f, "pay_observations", Group::pay, &Posting::observations, e::payObservations);
    add(f, "components", Group::pay, &Posting::components, e::components);
    add(f, "contract", Group::contract, &Posting::contract, e::contract);
    add(f, "start_date", Group::contract, &Posting::startDate, e::day);
    add(f, "deadline", Group::contract, &Posting::deadline, e::day);
    add(f, "notice", Group::contract, &Posting::notice, e::duration);
    add(f, "trial_period", Group::contract, &Posting::trialPeriod, e::duration);
    add(f, "weekly_hours", Group::time, &Posting::weeklyHours, e::hours);
    add(f, "workload_percent", Group::time, &Posting::workload, e::workload);
    add(f, "remote", Group::time, &Posting::remote, e::remote);
    add(f, "paid_leave_days", Group::time, &Posting::paidLeave, e::paidLeave);
    add(f, "commute", Group::time, &Posting::commute, e::commute);
    add(f, "nationality", Group::conditions, &Posting::nationality, e::texts);
    add(f, "degree_min", Group::conditions, &Posting::degreeMin, e::degreeRequirement);
    add(f, "degree_excluded", Group::conditions, &Posting::degreeExcluded, e::degrees);
    add(f, "experience_min_years", Group::conditions, &Posting::experienceMin, e::years);
    add(f, "experience_max_years", Group::conditions, &Posting::experienceMax, e::experienceLimit);
    add(f, "languages", Group::conditions, &Posting::languages, e::languages);
    add(f, "work_permit", Group::conditions, &Posting::workPermit, e::workPermit);
    add(f, "job_reference", Group::papers, &Posting::reference, e::text);
    add(f, "published", Group::papers, &Posting::published, e::day);
    add(f, "application_link", Group::papers, &Posting::applicationLink, e::text);
    add(f, "eligibility", Group::conditions, &Posting::eligibility, e::eligibility, rulesFromFields, ruleSentences);
    return f;
}

constexpr std::array<const char*, 6> groupNames = {
    QT_TRANSLATE_NOOP("PostingFields", "The job"),       QT_TRANSLATE_NOOP("PostingFields", "Pay"),
    QT_TRANSLATE_NOOP("PostingFields", "Contract"),      QT_TRANSLATE_NOOP("PostingFields", "Time and place of work"),
    QT_TRANSLATE_NOOP("PostingFields", "Who may apply"), QT_TRANSLATE_NOOP("PostingFields", "Papers")};

}  // namespace

bool FieldView::needsLook() const {
    if (byPerson()) return false;
    return state == State::contradicted || state == State::unclear || (hasValue() && confidence != Confidence::sure);
}

bool FieldView::isSureUnconfirmed() const { return !byPerson() && hasValue() && !needsLook(); }

std::span<const std::unique_ptr<const PostingField>> postingFields() {
    static const Fields fields = makeFields();
    return fields;
}

const PostingField* postingField(std::string_view key) {
    const auto fields = postingFields();
    const auto found = std::find_if(fields.begin(), fields.end(), [key](const auto& field) { return field->key() == key; });
    return found == fields.end() ? nullptr : found->get();
}

QString fieldLabel(std::string_view key) {
    static const text::Formatter noFigures("en_GB");
    return phrase(Message{"field." + std::string(key), {}}, noFigures);
}

QString groupLabel(PostingField::Group group) {
    return QCoreApplication::translate("PostingFields", groupNames.at(static_cast<std::size_t>(group)));
}

Posting withSureConfirmed(Posting posting, const ValueWords& words) {
    for (const auto& field : postingFields())
        if (field->view(posting, words).isSureUnconfirmed()) posting = field->confirmed(std::move(posting));
    return posting;
}

}  // namespace offerbook::ui
