// The questions of the tax rules as a person answers them: defaults shown as assumed, answers kept, only what matters asked.
#include "ui/editors/household_form.h"
#include "tests/ui/fixtures/example_book.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/decimal_edit.h"

#include <QSignalSpy>
#include <QtTest>

using namespace offerbook;
using namespace offerbook::ui;

namespace {

class OneForm {
public:
    OneForm() : services(fixtures::services()), form(services.format) {
        system = services.reference->taxes().system("DE");
        if (system == nullptr) qFatal("there are no German rules");
        form.show({{system, 2026}}, {});
    }
    ChoiceComboBase* choice(const char* key) { return form.findChild<ChoiceComboBase*>(QLatin1String(key)); }
    DecimalEdit* figure(const char* key) { return form.findChild<DecimalEdit*>(QLatin1String(key)); }

    Services services;
    HouseholdForm form;
    const tax::TaxSystem* system;
};

}  // namespace

class HouseholdFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyQuestionStandsOnceWithAName() {
        OneForm one;
        const auto fields = one.system->fields(2026, {});
        QCOMPARE(one.form.questions(), static_cast<int>(fields.size()));
        for (const auto& field : fields) {
            const auto* editor = one.form.findChild<QWidget*>(QString::fromStdString(field.key));
            QVERIFY2(editor != nullptr, field.key.c_str());
            QVERIFY2(!editor->accessibleName().isEmpty(), field.key.c_str());
            // The name is a sentence's word, not the key of the machine.
            QVERIFY2(editor->accessibleName() != QString::fromStdString(field.key), field.key.c_str());
        }
    }

    void whatIsLeftOpenShowsItsDefault() {
        OneForm one;
        QVERIFY(one.choice("taxClass") != nullptr);
        QVERIFY(one.choice("taxClass")->currentText().contains(QLatin1String("(assumed)")));
        QVERIFY(one.form.fields().empty());
    }

    void anAnswerIsKeptAndCanBeTakenBack() {
        OneForm one;
        QSignalSpy changed(&one.form, &HouseholdForm::changed);
        auto* combo = one.choice("taxClass");
        const int third = combo->findData(QStringLiteral("III"));
        QVERIFY(third > 0);
        combo->setCurrentIndex(third);
        Q_EMIT combo->activated(third);
        QCOMPARE(one.form.fields().at("taxClass"), std::string("III"));
        QCOMPARE(changed.count(), 1);
        QTest::qWait(1);
        combo = one.choice("taxClass");
        combo->setCurrentIndex(0);
        Q_EMIT combo->activated(0);
        QVERIFY(one.form.fields().find("taxClass") == one.form.fields().end());
    }

    void aFigureIsTypedByKeyboardAndABadOneChangesNothing() {
        OneForm one;
        auto* age = one.figure("age");
        QVERIFY(age != nullptr);
        QTest::keyClicks(age, QStringLiteral("45"));
        QTest::keyClick(age, Qt::Key_Return);
        QCOMPARE(one.form.fields().at("age"), std::string("45"));
        QTest::qWait(1);
        age = one.figure("age");
        age->clear();
        QTest::keyClicks(age, QStringLiteral("4x"));
        QTest::keyClick(age, Qt::Key_Return);
        QCOMPARE(one.form.fields().at("age"), std::string("45"));
    }

    void whatThePlaceTellsIsNotAsked() {
        OneForm one;
        const auto* swiss = one.services.reference->taxes().system("CH");
        one.form.show({{swiss, 2026, {{"canton", "ZH"}}}}, {});
        QVERIFY(one.form.findChild<QWidget*>(QStringLiteral("canton")) == nullptr);
        QVERIFY(one.form.questions() > 0);
        QVERIFY(one.form.fields().empty());
    }

    void aQuestionOfTwoPlacesStandsOnce() {
        OneForm one;
        const auto* swiss = one.services.reference->taxes().system("CH");
        QVERIFY(swiss != nullptr);
        one.form.show({{one.system, 2026}, {swiss, 2026}}, {});
        QCOMPARE(one.form.findChildren<QWidget*>(QStringLiteral("age")).size(), 1);
        QVERIFY(one.form.findChild<QWidget*>(QStringLiteral("CH.canton")) != nullptr);
    }
};

QTEST_MAIN(HouseholdFormTest)
#include "household_form_test.moc"
