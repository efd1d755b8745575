#include "ui/views/lens_bar.h"

#include "core/compare/rate_sentences.h"
#include "ui/bridge/strings.h"
#include "ui/editors/date_edit.h"
#include "ui/editors/fitting_hint.h"
#include "ui/models/comparison_rows.h"
#include "ui/phrases/phrases.h"
#include "ui/session/book_session.h"
#include "ui/session/comparison_edits.h"
#include "ui/theme/theme.h"
#include "ui/views/flow_layout.h"
#include "ui/views/lens_button.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QStyle>
#include <QToolButton>
#include <QToolTip>
#include <QWidgetAction>

#include <algorithm>

namespace offerbook::ui {
namespace {

using Settings = compare::Settings;

/// A fresh menu with one choice of several; `chosen` is ticked.
struct Choices {
    explicit Choices(LensButton* button) : menu(new QMenu(button)), group(new QActionGroup(menu)), owner(button) {
        delete button->menu();
        button->setMenu(menu);
    }
    void add(const QString& text, bool chosen, std::function<void()> apply) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(chosen);
        group->addAction(action);
        if (chosen) owner->setValue(text);
        // The menu is made anew while the book tells of the change: the action must be done by then.
        QObject::connect(
            action, &QAction::triggered, owner, [apply = std::move(apply)] { apply(); }, Qt::QueuedConnection);
    }
    QMenu* menu;
    QActionGroup* group;
    LensButton* owner;
};

/// A figure typed in a menu. Up and Down belong to the menu: they lead on to the entries below.
class FigureInMenu : public QSpinBox {
public:
    using QSpinBox::QSpinBox;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down) return QSpinBox::keyPressEvent(event);
        parentWidget()->setFocus(Qt::TabFocusReason);
        event->ignore();
    }
};

}  // namespace

LensBar::LensBar(BookSession& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      candidate_(new LensButton(tr("for"), tr("Whose eligibility is judged"), this)),
      basis_(new LensButton(tr("pay"), tr("Whether pay is shown as stated, net or gross"), this)),
      currency_(new LensButton(tr("in"), tr("The currency everything is brought to"), this)),
      period_(new LensButton(tr("per"), tr("Whether pay is shown by the year, month or hour"), this)),
      workload_(new LensButton(tr("workload"), tr("Whether part-time pay is shown as worked or brought to full time"), this)),
      day_(new LensButton(tr("as of"), tr("The day that counts as today: deadlines, ages, memberships, the newest rate"), this)),
      work_(new LensButton(tr("hours"), tr("What a working year is, and whether the way to work counts"), this)),
      prices_(new LensButton(tr("prices"), tr("Whether pay is shown in the prices of one country"), this)),
      horizon_(
          new LensButton(tr("horizon"), tr("Over how many months the sums of the offers are compared; off: not at all"), this)),
      rate_(new QToolButton(this)) {
    setProperty("role", QStringLiteral("bar"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Lens"));
    auto* flow = new FlowLayout(this, 6);
    flow->setContentsMargins(10, 7, 10, 7);
    flow->setLastAtRight(true);
    for (LensButton* button : {candidate_, basis_, currency_, period_, workload_, work_, prices_, horizon_, day_})
        flow->addWidget(button);
    rate_->setProperty("role", QStringLiteral("quiet"));
    rate_->setFocusPolicy(Qt::StrongFocus);
    rate_->setAccessibleDescription(tr("Choose which exchange rates are used"));
    connect(rate_, &QToolButton::clicked, this, &LensBar::ratesRequested);
    flow->addWidget(rate_);
    refresh();
}

void LensBar::refresh() {
    fillCandidates();
    fillBasis();
    fillCurrency();
    fillPeriod();
    fillWorkload();
    fillDay();
    fillWork();
    fillPrices();
    fillHorizon();
    showRates();
}

void LensBar::fillCandidates() {
    Choices choices(candidate_);
    const auto chosen = session_.comparison().candidate;
    choices.add(tr("nobody"), !chosen, [this] { comparison_edits::setCandidate(session_, std::nullopt); });
    for (const CandidateProfile& candidate : session_.book().candidates())
        choices.add(toQt(candidate.name), chosen == candidate.id,
                    [this, id = candidate.id] { comparison_edits::setCandidate(session_, id); });
}

void LensBar::fillBasis() {
    Choices choices(basis_);
    const auto add = [&](const QString& text, Settings::Basis basis) {
        choices.add(text, session_.comparison().settings.basis == basis,
                    [this, basis] { comparison_edits::setLens(session_, [basis](Settings& lens) { lens.basis = basis; }); });
    };
    add(tr("as stated"), Settings::Basis::asStated);
    add(tr("net"), Settings::Basis::net);
    add(tr("gross"), Settings::Basis::gross);
}

void LensBar::fillCurrency() {
    Choices choices(currency_);
    // The usual three first, then what the offers themselves are in, then the rest of the newest table.
    std::vector<Currency> currencies{Currency::of("CHF"), Currency::of("EUR"), Currency::of("USD")};
    const ExchangeRates& rates = session_.services().reference->rates();
    if (!rates.days().empty())
        for (const RateFigure& figure : rates.days().rbegin()->second.figures())
            if (std::find(currencies.begin(), currencies.end(), figure.currency) == currencies.end())
                currencies.push_back(figure.currency);
    const Currency chosen = session_.comparison().settings.currency;
    if (std::find(currencies.begin(), currencies.end(), chosen) == currencies.end()) currencies.push_back(chosen);
    for (const Currency currency : currencies)
        choices.add(toQt(currency.code()), currency == chosen, [this, currency] {
            comparison_edits::setLens(session_, [currency](Settings& lens) { lens.currency = currency; });
        });
}

void LensBar::fillPeriod() {
    Choices choices(period_);
    for (const PayPeriod period : {PayPeriod::year, PayPeriod::month, PayPeriod::hour})
        choices.add(term(toWord(period)), session_.comparison().settings.period == period,
                    [this, period] { comparison_edits::setLens(session_, [period](Settings& lens) { lens.period = period; }); });
}

void LensBar::fillWorkload() {
    Choices choices(workload_);
    const auto add = [&](const QString& text, Settings::WorkloadView view) {
        choices.add(text, session_.comparison().settings.workload == view,
                    [this, view] { comparison_edits::setLens(session_, [view](Settings& lens) { lens.workload = view; }); });
    };
    add(tr("as worked"), Settings::WorkloadView::asWorked);
    add(tr("full time"), Settings::WorkloadView::fullTime);
}

/// Today, or a day that is typed and kept with the comparison.
void LensBar::fillDay() {
    Choices choices(day_);
    choices.add(tr("today"), !session_.asOfIsChosen(), [this] { comparison_edits::setAsOf(session_, std::nullopt); });
    if (session_.asOfIsChosen()) choices.add(toQt(session_.format().date(session_.asOf())), true, [] {});
    auto* place = new QWidget(choices.menu);
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins(3 * Theme::grid, Theme::grid, 3 * Theme::grid, Theme::grid);
    auto* words = new QLabel(tr("Another day:"), place);
    auto* typed = new PartialDateEdit(session_.services().format, place);
    typed->setObjectName(QStringLiteral("asOfDay"));
    typed->setAccessibleName(tr("Another day"));
    fitHint(typed, {tr("such as %1").arg(toQt(session_.format().shortDate(session_.asOf())))});
    words->setBuddy(typed);
    line->addWidget(words);
    line->addWidget(typed, 1);
    auto* action = new QWidgetAction(choices.menu);
    action->setDefaultWidget(place);
    choices.menu->addAction(action);
    connect(choices.menu, &QMenu::aboutToShow, typed, [typed] { typed->setFocus(Qt::PopupFocusReason); });
    connect(
        typed, &QLineEdit::returnPressed, this,
        [this, typed, menu = choices.menu] {
            const auto day = typed->day();
            if (!day || !*day)
                return QToolTip::showText(typed->mapToGlobal(QPoint(0, typed->height())), day ? typed->askForDay() : day.error(),
                                          typed);
            menu->close();
            comparison_edits::setAsOf(session_, **day);
        },
        Qt::QueuedConnection);
}

void LensBar::fillWork() {
    Choices choices(work_);
    const Settings& lens = session_.comparison().settings;
    const auto add = [&](const QString& text, bool commuting) {
        choices.add(text, lens.commuting == commuting, [this, commuting] {
            comparison_edits::setLens(session_, [commuting](Settings& changed) { changed.commuting = commuting; });
        });
    };
    add(tr("at work"), false);
    add(tr("with the way to work"), true);
    if (!lens.countryYears.empty()) work_->setValue(work_->value() + QStringLiteral(" · ") + tr("set"));
    choices.menu->addSeparator();
    connect(
        choices.menu->addAction(tr("Hours, holidays and leave by country…")), &QAction::triggered, this,
        [this] { Q_EMIT workingYearsWanted(); }, Qt::QueuedConnection);
}

void LensBar::fillPrices() {
    Choices choices(prices_);
    const std::string& chosen = session_.comparison().settings.pricesOf;
    const auto add = [&](const QString& text, const std::string& country) {
        choices.add(text, chosen == country, [this, country] {
            comparison_edits::setLens(session_, [&country](Settings& lens) { lens.pricesOf = country; });
        });
    };
    add(tr("of the place of work"), {});
    // The places of the offers first, then all by name.
    const PriceLevels& levels = session_.services().reference->priceLevels();
    std::vector<std::string> first;
    for (const compare::ComparableOffer& offer : session_.result().offers)
        if (levels.has(offer.workYear.country) && std::find(first.begin(), first.end(), offer.workYear.country) == first.end())
            first.push_back(offer.workYear.country);
    for (const std::string& country : first) add(countryName(country), country);
    choices.menu->addSeparator();
    for (const std::string& country : levels.countries())
        if (std::find(first.begin(), first.end(), country) == first.end()) add(countryName(country), country);
}

/// Off, a usual length or one that is typed; below, what is assumed of each offer's time.
void LensBar::fillHorizon() {
    Choices choices(horizon_);
    const int chosen = session_.comparison().settings.horizonMonths;
    const auto choose = [this](int months) {
        comparison_edits::setLens(session_, [months](Settings& lens) { lens.horizonMonths = months; });
    };
    choices.add(tr("off"), chosen == 0, [choose] { choose(0); });
    std::vector<int> lengths{12, 24, 36, 48, 60, 120};
    if (chosen != 0 && std::find(lengths.begin(), lengths.end(), chosen) == lengths.end()) lengths.push_back(chosen);
    for (const int months : lengths)
        choices.add(tr("%1 months").arg(months), chosen == months, [choose, months] { choose(months); });
    auto* typed = new FigureInMenu(choices.menu);
    typed->setObjectName(QStringLiteral("horizonMonths"));
    typed->setAccessibleName(tr("Months of the horizon"));
    typed->setRange(compare::leastHorizon, compare::mostHorizon);
    typed->setValue(chosen == 0 ? 36 : chosen);
    typed->setSuffix(tr(" months, then Enter"));
    auto* action = new QWidgetAction(choices.menu);
    action->setDefaultWidget(typed);
    choices.menu->addAction(action);
    connect(
        typed->findChild<QLineEdit*>(), &QLineEdit::returnPressed, this,
        [choose, typed, menu = choices.menu] {
            menu->close();
            choose(typed->value());
        },
        Qt::QueuedConnection);
    choices.menu->addSeparator();
    for (const compare::ComparableOffer& offer : session_.result().offers) {
        const QString name = shortName(offer.posting).replace(u'&', QLatin1String("&&"));
        connect(
            choices.menu->addAction(tr("Assumptions for %1…").arg(name)), &QAction::triggered, this,
            [this, id = offer.posting.id] { Q_EMIT assumptionsWanted(id); }, Qt::QueuedConnection);
    }
}

void LensBar::showRates() {
    const compare::Comparison& comparison = session_.result();
    const bool stale = std::any_of(comparison.offers.begin(), comparison.offers.end(),
                                   [](const compare::ComparableOffer& offer) { return offer.pay.rateIsStale; });
    QString text;
    QStringList all;
    for (const ExchangeRate& rate : comparison.ratesUsed) {
        const QString one =
            tr("1 %1 = %2 %3 · %4")
                .arg(toQt(rate.from.code()), toQt(session_.format().number(rate.quotient().rounded(4, Rounding::halfEven))),
                     toQt(rate.to.code()), phrase(compare::rateOrigin(rate), session_.format()));
        if (text.isEmpty()) text = one;
        all << (rate.source.empty() ? one : one + QStringLiteral(" · ") + toQt(rate.source));
    }
    if (stale) text = QStringLiteral("! ") + tr("old rate: %1").arg(text);
    const auto& services = session_.services();
    if (hasNewerRates(services.reference->rates(), comparison.settings.rates, services.clock->today()))
        all << tr("This comparison keeps its rates. There are newer ones.");
    rate_->setText(text.isEmpty() ? tr("exchange rates…") : text);
    rate_->setToolTip(all.isEmpty() ? tr("Choose which exchange rates are used") : all.join(QLatin1Char('\n')));
    rate_->setAccessibleName(all.isEmpty() ? tr("No exchange rate is used")
                                           : tr("Exchange rates: %1").arg(all.join(QLatin1String("; "))));
    rate_->setFont(Theme::current().font(Theme::smallSize));
    if (rate_->property("stale").toBool() == stale) return;
    rate_->setProperty("stale", stale);
    rate_->style()->unpolish(rate_);
    rate_->style()->polish(rate_);
}

}  // namespace offerbook::ui
