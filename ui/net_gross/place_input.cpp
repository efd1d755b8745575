#include "ui/net_gross/place_input.h"

#include "ui/bridge/strings.h"
#include "ui/editors/choice_combo.h"
#include "ui/phrases/household_text.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace offerbook::ui {
namespace {

/// What names a place more closely than its country, the first that is there.
constexpr std::string_view finerPlaces[] = {"commune", "canton", "locality", "state", "municipality", "region"};

QLabel* mutedLabel(const QString& words, QWidget* buddy) {
    auto* label = new QLabel(words);
    label->setProperty("role", QStringLiteral("muted"));
    label->setBuddy(buddy);
    buddy->setAccessibleName(words);
    return label;
}

}  // namespace

PlaceInput::PlaceInput(const tax::TaxLibrary& taxes, std::shared_ptr<const text::Formatter> format, QWidget* parent)
    : QWidget(parent),
      taxes_(taxes),
      jurisdiction_(new ChoiceComboBase(this)),
      year_(new ChoiceComboBase(this)),
      form_(new HouseholdForm(std::move(format), this)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::grid * 3, Theme::grid * 3, Theme::grid * 3, Theme::grid * 3);
    auto* head = new QFormLayout;
    head->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    head->addRow(mutedLabel(tr("Place"), jurisdiction_), jurisdiction_);
    head->addRow(mutedLabel(tr("Tax year"), year_), year_);
    all->addLayout(head);
    all->addSpacing(Theme::grid * 2);
    all->addWidget(form_);
    all->addStretch(1);
    for (const auto& system : taxes_.systems()) {
        const auto id = system->jurisdiction();
        jurisdiction_->addItem(jurisdictionName(id), toQt(std::string(id)));
    }
    connect(jurisdiction_, &QComboBox::activated, this, [this] {
        fillYears(year());
        ask();
        Q_EMIT changed();
    });
    connect(year_, &QComboBox::activated, this, [this] {
        ask();
        Q_EMIT changed();
    });
    connect(form_, &HouseholdForm::changed, this, &PlaceInput::changed);
    fillYears(0);
    ask();
}

std::string PlaceInput::jurisdiction() const { return toUtf8(jurisdiction_->currentData().toString()); }

int PlaceInput::year() const { return year_->currentData().toInt(); }

void PlaceInput::fillYears(int wanted) {
    year_->clear();
    const tax::TaxSystem* system = taxes_.system(jurisdiction());
    if (system == nullptr) return;
    for (const int one : system->years()) year_->addItem(QString::number(one), one);
    const int place = year_->findData(wanted);
    year_->setCurrentIndex(place >= 0 ? place : year_->count() - 1);
}

void PlaceInput::ask() {
    if (const tax::TaxSystem* system = taxes_.system(jurisdiction())) form_->show({{system, year()}}, form_->fields());
}

void PlaceInput::choose(std::string_view jurisdiction, int year, const tax::HouseholdFields& household) {
    jurisdiction_->setCurrentIndex(std::max(0, jurisdiction_->findData(toQt(std::string(jurisdiction)))));
    fillYears(year);
    if (const tax::TaxSystem* system = taxes_.system(this->jurisdiction())) form_->show({{system, this->year()}}, household);
}

QString PlaceInput::name() const {
    const auto fields = household();
    if (jurisdiction() == "EXEMPT") {
        const auto organisation = fields.find("organisation");
        if (organisation != fields.end()) return toQt(organisation->second);
    }
    for (const std::string_view finer : finerPlaces) {
        const auto found = fields.find(finer);
        const tax::TaxSystem* system = taxes_.system(jurisdiction());
        if (found == fields.end() || system == nullptr) continue;
        for (const auto& field : system->fields(year(), fields))
            if (field.key == finer) return tr("%1, %2").arg(jurisdictionName(jurisdiction()), toQt(found->second));
    }
    return jurisdictionName(jurisdiction());
}

Expected<compare::TaxedPlace, tax::TaxError> PlaceInput::place(tax::Period period) const {
    tax::TaxQuestion question;
    question.year = year();
    question.period = period;
    question.household = household();
    auto taxes = taxes_.prepare(jurisdiction(), question);
    if (!taxes) return Unexpected{taxes.error()};
    return compare::TaxedPlace{jurisdiction(), toUtf8(name()), std::move(*taxes)};
}

}  // namespace offerbook::ui
