// Words in an empty line tell what belongs there. Cut in half they tell nothing, and in another language they are longer.
#include "ui/editors/fitting_hint.h"
#include "tests/ui/fixtures/example_book.h"
#include "tests/ui/fixtures/sample_posting.h"
#include "tests/ui/fixtures/session_fixture.h"
#include "ui/bridge/languages.h"
#include "ui/editors/assumptions_dialog.h"
#include "ui/editors/candidate_editor.h"
#include "ui/editors/field_form.h"
#include "ui/editors/posting_editor.h"
#include "ui/editors/value_editor.h"
#include "ui/rates/rates_dialog.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace offerbook;
using namespace offerbook::ui;

namespace {

/// Hints of shown lines that are wider than their line, as Qt shows it: with its frame, padding and the room for a cursor.
QStringList cutHints(const QWidget& root) {
    QStringList cut;
    for (const QLineEdit* line : root.findChildren<QLineEdit*>()) {
        if (!line->isVisibleTo(&root) || line->placeholderText().isEmpty()) continue;
        const bool inside = qobject_cast<const QComboBox*>(line->parentWidget()) != nullptr;
        const int sides = inside ? 4 : 2 * 9 + 4;
        const int needed = line->fontMetrics().horizontalAdvance(line->placeholderText()) + sides;
        if (needed > line->width())
            cut << QStringLiteral("%1: %2 (%3 of %4)")
                       .arg(line->accessibleName(), line->placeholderText())
                       .arg(line->width())
                       .arg(needed);
    }
    return cut;
}

/// Presses the buttons with which the lists of an editor grow.
void addEverything(const QWidget& editor) {
    for (QPushButton* button : editor.findChildren<QPushButton*>())
        if (qobject_cast<ValueEditorBase*>(button->parentWidget()) != nullptr) button->click();
}

}  // namespace

class FittingHintTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::light().applyTo(*qApp); }
    void cleanupTestCase() { installLanguage(*qApp, QStringLiteral("en")); }

    void theLongestThatFitsIsShown() {
        QLineEdit line;
        fitHint(&line, {QStringLiteral("such as the address of the page"), QStringLiteral("address")});
        line.resize(500, 28);
        line.show();
        QCOMPARE(line.placeholderText(), QStringLiteral("such as the address of the page"));
        line.resize(line.minimumWidth(), 28);
        QCOMPARE(line.placeholderText(), QStringLiteral("address"));
        fitHint(&line, {QStringLiteral("x")});
        line.resize(500, 28);
        QCOMPARE(line.placeholderText(), QStringLiteral("x"));
    }

    void noHintIsCut_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "fr", "it"}) QTest::newRow(language) << QString::fromLatin1(language);
    }
    void noHintIsCut() {
        QFETCH(QString, language);
        installLanguage(*qApp, language);
        test::SessionFixture fixture;
        const auto expectWhole = [](QWidget& shown) {
            shown.show();
            QVERIFY(QTest::qWaitForWindowExposed(&shown));
            QCoreApplication::processEvents();
            QCOMPARE(cutHints(shown).join(QLatin1String("; ")), QString());
        };
        FieldForm form(editorContext(fixture.session().services()), FieldForm::Order::checkFirst);
        form.resize(440, 700);  // as narrow as the window makes it
        form.start(test::samplePosting());
        for (FieldRow* row : form.findChildren<FieldRow*>()) {
            row->startCorrecting();
            if (row->field().key() != "eligibility") addEverything(*row);
        }
        expectWhole(form);
        CandidateEditor candidate(fixture.session(), {}, nullptr);
        addEverything(candidate);
        expectWhole(candidate);
        fixtures::ExampleBook example;
        AssumptionsDialog assumptions(example.session(), example.session().result().offers.front().posting.id);
        expectWhole(assumptions);
        RatesDialog rates(example.session());
        expectWhole(rates);
    }
};

QTEST_MAIN(FittingHintTest)
#include "fitting_hint_test.moc"
