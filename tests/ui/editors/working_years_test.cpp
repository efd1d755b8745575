// What a working year is can be set in one place, the way to work and parts of the pay can be typed: what a person enters
// there changes figures everywhere.
#include "tests/ui/fixtures/sample_posting.h"
#include "tests/ui/fixtures/session_fixture.h"
#include "ui/editors/decimal_edit.h"
#include "ui/editors/value_editors.h"
#include "ui/editors/working_years_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace offerbook;
using namespace offerbook::ui;
using namespace offerbook::ui::test;

namespace {

EditorContext context() {
    EditorContext made;
    made.format = std::make_shared<text::Formatter>("en_GB");
    return made;
}

Decimal decimal(const char* text) { return *Decimal::parse(text); }

}  // namespace

class WorkingYearsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSetIsOneActionAndCanBeUndone() {
        SessionFixture fixture;
        const PostingId offer = fixture.addSample();
        Posting posting = *fixture.book().posting(offer);
        posting.locations = Stated<std::vector<Location>>::typed({{"Geneva", "CH", true, "GE"}});
        posting.weeklyHours = {};
        posting.paidLeave = {};
        fixture.session().perform({"action.edit-notes", {MessageArg::text("x")}},
                                  [&](book::Writer& writer) { writer.updatePosting(posting); });
        const auto days = [&] { return fixture.session().result().offers.front().workYear.workingDays; };
        QCOMPARE(days(), Decimal(261 - 8 - 25));

        WorkingYearsDialog dialog(fixture.session());
        dialog.show();
        QVERIFY(unnamedInputs(&dialog).isEmpty());
        auto* leave = named<DecimalEdit>(&dialog, QStringLiteral("Days of leave, Switzerland"));
        auto* hours = named<DecimalEdit>(&dialog, QStringLiteral("Hours a week, Switzerland"));
        QVERIFY(leave != nullptr && hours != nullptr);
        QCOMPARE(leave->placeholderText(), QStringLiteral("25"));  // what holds without a figure
        QVERIFY(!leave->toolTip().isEmpty());                      // and where from
        // Nonsense is refused and changes nothing.
        leave->setText(QStringLiteral("many"));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(fixture.session().comparison().settings.countryYears.empty());
        leave->setText(QStringLiteral("30"));
        hours->setText(QStringLiteral("40"));
        dialog.accept();
        QCOMPARE(days(), Decimal(261 - 8 - 30));
        QCOMPARE(*fixture.session().result().offers.front().hours.perYear, Decimal(223 * 8));
        fixture.session().undo();
        QCOMPARE(days(), Decimal(261 - 8 - 25));
    }

    void theWayToWorkIsTyped() {
        QWidget parent;
        auto* editor = value_editors::commute(context(), &parent);
        const Commute way{decimal("12.5"), decimal("35"), decimal("8.4"), Currency::of("CHF")};
        editor->setValue(way);
        QCOMPARE(*editor->value(), way);
        editor->setValue({std::nullopt, std::nullopt, decimal("8"), std::nullopt});
        QVERIFY(!editor->problem().isEmpty());  // in which currency?
        editor->setValue({});
        QVERIFY(!editor->problem().isEmpty());
    }

    void partsOfThePayAreTyped() {
        QWidget parent;
        auto* editor = value_editors::component(context(), &parent);
        PayComponent equity;
        equity.kind = PayComponent::Kind::equity;
        equity.label = "RSU";
        equity.amount = decimal("40000");
        equity.currency = Currency::of("USD");
        equity.period = PayPeriod::once;
        equity.probabilityPercent = decimal("70");
        equity.vestingMonths = 48;
        equity.cliffMonths = 12;
        editor->setValue(equity);
        QCOMPARE(*editor->value(), equity);
        // What is promised has no likelihood.
        editor->findChild<QCheckBox*>()->setChecked(true);
        QVERIFY(editor->value()->certain && !editor->value()->probabilityPercent);
        equity.vestingMonths = 6;
        editor->setValue(equity);
        QVERIFY(!editor->problem().isEmpty());
    }

    void aPlaceHasItsStateOrCanton() {
        QWidget parent;
        auto* editor = value_editors::location(context(), &parent);
        const Location place{"Meyrin", "CH", true, "GE"};
        editor->setValue(place);
        QCOMPARE(*editor->value(), place);
    }
};

QTEST_MAIN(WorkingYearsTest)
#include "working_years_test.moc"
