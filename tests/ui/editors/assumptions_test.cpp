// What a person assumes of an offer's time is typed in one place, changes the sums and nothing else, and can be undone.
#include "tests/ui/fixtures/example_book.h"
#include "tests/ui/fixtures/session_fixture.h"
#include "ui/editors/assumptions_dialog.h"
#include "ui/editors/date_edit.h"
#include "ui/editors/decimal_edit.h"
#include "ui/models/comparison_table_model.h"
#include "ui/session/comparison_edits.h"
#include "ui/views/lens_bar.h"
#include "ui/views/lens_button.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace offerbook;
using namespace offerbook::ui;
using namespace offerbook::ui::test;

namespace {

void setHorizon(BookSession& session, int months) {
    comparison_edits::setLens(session, [months](compare::Settings& lens) { lens.horizonMonths = months; });
}

/// The first offer in comparison with a contract that ends.
std::size_t endingOffer(const BookSession& session) {
    const auto& offers = session.result().horizon->offers;
    for (std::size_t i = 0; i < offers.size(); ++i)
        if (offers[i].ends) return i;
    return offers.size();
}

QAction* entry(const LensBar& bar, const QString& button, const QString& text) {
    for (const LensButton* one : bar.findChildren<LensButton*>()) {
        if (one->text() != button && !one->accessibleName().contains(button)) continue;
        for (QAction* action : one->menu()->actions())
            if (action->text() == text) return action;
    }
    return nullptr;
}

}  // namespace

class AssumptionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areTypedAsOneAction() {
        fixtures::ExampleBook example;
        BookSession& session = example.session();
        setHorizon(session, 120);
        const std::size_t index = endingOffer(session);
        QVERIFY(index < session.result().offers.size());
        const PostingId offer = session.result().offers[index].posting.id;
        const auto sum = [&] { return *session.result().horizon->offers[index].sum.result; };
        const MoneyRange before = sum();

        AssumptionsDialog dialog(session, offer);
        dialog.show();
        QCOMPARE(unnamedInputs(&dialog).join(QStringLiteral(", ")), QString());
        auto* likely = named<DecimalEdit>(&dialog, QStringLiteral("How likely, in %"));
        auto* months = named<DecimalEdit>(&dialog, QStringLiteral("Months of the extension"));
        auto* start = named<PartialDateEdit>(&dialog, QStringLiteral("Starts on"));
        QVERIFY(likely != nullptr && months != nullptr && start != nullptr);
        // Nonsense is refused and changes nothing.
        likely->setText(QStringLiteral("140"));
        dialog.accept();
        QVERIFY(dialog.isVisible() && session.comparison().settings.assumptions.empty());
        likely->setText(QStringLiteral("50"));
        start->setText(QStringLiteral("2027"));
        dialog.accept();
        QVERIFY(dialog.isVisible() && session.comparison().settings.assumptions.empty());
        start->clear();
        months->setText(QStringLiteral("12"));
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(session.comparison().settings.assumptions.size(), std::size_t{1});
        QCOMPARE(*session.comparison().settings.assumptions.front().typedOn, session.asOf());
        QVERIFY(Money::compare(sum().low, before.low) > 0);
        // What is certain stays what it is.
        QCOMPARE(session.result().horizon->offers[index].certain.result->low, before.low);
        session.undo();
        QCOMPARE(sum(), before);
        session.redo();
        QVERIFY(Money::compare(sum().low, before.low) > 0);
    }

    void whatSaysNothingIsTakenOut() {
        fixtures::ExampleBook example;
        BookSession& session = example.session();
        const PostingId offer = session.result().offers.front().posting.id;
        compare::OfferAssumptions typed;
        typed.offer = offer;
        typed.gapMonths = 3;
        comparison_edits::setAssumptions(session, typed);
        QCOMPARE(session.comparison().settings.assumptions.size(), std::size_t{1});
        AssumptionsDialog dialog(session, offer);
        dialog.show();
        auto* gap = named<DecimalEdit>(&dialog, QStringLiteral("Months without pay"));
        QCOMPARE(gap->text(), QStringLiteral("3"));
        gap->clear();
        dialog.accept();
        QVERIFY(session.comparison().settings.assumptions.empty());
    }

    /// Only what counts can be filled in.
    void fieldsFollowTheChoice() {
        fixtures::ExampleBook example;
        AssumptionsDialog dialog(example.session(), example.session().result().offers.front().posting.id);
        dialog.show();
        auto* benefit = named<QComboBox>(&dialog, QStringLiteral("Unemployment benefit"));
        auto* amount = named<DecimalEdit>(&dialog, QStringLiteral("Amount a month"));
        auto* children = named<DecimalEdit>(&dialog, QStringLiteral("Children"));
        QVERIFY(!amount->isEnabled() && !children->isEnabled());
        benefit->setCurrentIndex(1);
        QVERIFY(!amount->isEnabled() && children->isEnabled());
        benefit->setCurrentIndex(2);
        QVERIFY(amount->isEnabled() && !children->isEnabled());
        picture(&dialog, QStringLiteral("assumptions"));
    }

    void theLensHasAHorizon() {
        fixtures::ExampleBook example;
        BookSession& session = example.session();
        LensBar bar(session);
        QObject::connect(&session, &BookSession::changed, &bar, &LensBar::refresh);
        bar.show();
        QVERIFY(!session.result().horizon);
        QAction* months = entry(bar, QStringLiteral("horizon"), QStringLiteral("24 months"));
        QVERIFY(months != nullptr);
        months->trigger();
        QTRY_VERIFY(session.result().horizon.has_value());
        QCOMPARE(session.result().horizon->months, 24);
        const ComparisonTableModel model(session);
        QVERIFY(model.rowOf(QStringLiteral("horizon_sum")) >= 0);
        // Another length is typed and taken with Enter.
        auto* typed = bar.findChild<QSpinBox*>(QStringLiteral("horizonMonths"));
        QVERIFY(typed != nullptr && !typed->accessibleName().isEmpty());
        typed->setValue(11);
        QCOMPARE(typed->value(), 12);
        typed->setValue(30);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE(session.result().horizon->months, 30);
        QVERIFY(entry(bar, QStringLiteral("horizon"), QStringLiteral("30 months"))->isChecked());
        QSignalSpy wanted(&bar, &LensBar::assumptionsWanted);
        QAction* assume = nullptr;
        for (const LensButton* one : bar.findChildren<LensButton*>())
            for (QAction* action : one->menu()->actions())
                if (assume == nullptr && action->text().startsWith(QStringLiteral("Assumptions for"))) assume = action;
        QVERIFY(assume != nullptr);
        assume->trigger();
        QTRY_COMPARE(wanted.size(), 1);
        entry(bar, QStringLiteral("horizon"), QStringLiteral("off"))->trigger();
        QTRY_VERIFY(!session.result().horizon);
    }
};

QTEST_MAIN(AssumptionsTest)
#include "assumptions_test.moc"
