#include "ui/editors/candidate_editor.h"
#include "tests/ui/fixtures/session_fixture.h"
#include "ui/bridge/strings.h"
#include "ui/editors/candidates_dialog.h"
#include "ui/editors/household_form.h"
#include "ui/session/comparison_edits.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include <memory>

using namespace offerbook;
using namespace offerbook::ui;
using namespace offerbook::ui::test;

namespace {

CandidateProfile fullProfile() {
    CandidateProfile profile;
    profile.name = "Ada Muster";
    profile.nationalities = {"CH", "IT"};
    profile.permits = {{"DE", "Blue Card", PartialDate::parse("2028-05")}};
    profile.permitsComplete = true;
    profile.residence = "CH";
    profile.town = "Bern";
    profile.studies = Studies{Degree::phd, "EPFL", "Physics", PartialDate::parse("2029-01")};
    profile.clearances = {{"SC", PartialDate::parse("2030-06")}, {"Ü2", std::nullopt}};
    profile.clearancesComplete = true;
    profile.preferences = {{"CH", "DE"}, RemoteWork::Mode::hybrid, Decimal(60), Decimal(80), true, PartialDate::parse("2027-01")};
    profile.degrees = {{Degree::master, "Physics", PartialDate::parse("2024"), "ETH Zürich", PartialDate::parse("2022-09")},
                       {Degree::bachelor, "Physics", std::nullopt}};
    profile.degreesComplete = true;
    profile.enrolled = false;
    profile.work = {{"Käserei Müller", "Analyst", *PartialDate::parse("2024-09"), std::nullopt, {"C++", "SQL"}}};
    profile.experienceYears = Decimal::parse("1.5");
    profile.languages = {{"de", LanguageLevel::native}, {"en", LanguageLevel::c1}, {"fr", std::nullopt}};
    profile.languagesComplete = true;
    profile.birthYear = 1999;
    profile.household = {{"canton", "GE"}};
    profile.notes = "likes\nmountains";
    return profile;
}

}  // namespace

class CandidateEditorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::light().applyTo(*qApp); }
    void init() { fixture_ = std::make_unique<SessionFixture>(); }
    void cleanup() { fixture_.reset(); }
    void nothingIsLostOnTheWay();
    void emptyStaysUnknown();
    void badInputIsSaidAndNothingIsWritten_data();
    void badInputIsSaidAndNothingIsWritten();
    void theHouseholdIsAskedByTheOffersAndKept();
    void namesAreUnique();
    void listAddsDuplicatesAndRemoves();
    void resumesComeInAndGoOut();
    void europassComesInAndGoesOut();
    void whatCannotBeReadIsSaid();
    void theAnonymousCopyTellsNobody();
    void everyInputHasAName();
    void pictures();

private:
    CandidateId add(const CandidateProfile& profile);
    std::unique_ptr<SessionFixture> fixture_;
};

CandidateId CandidateEditorTest::add(const CandidateProfile& profile) {
    CandidateId id;
    fixture_->session().perform({"action.add-candidate", {}}, [&](book::Writer& writer) { id = writer.addCandidate(profile); });
    return id;
}

void CandidateEditorTest::nothingIsLostOnTheWay() {
    CandidateProfile profile = fullProfile();
    profile.id = add(profile);
    CandidateEditor editor(fixture_->session(), profile);
    const auto back = editor.profile();
    QVERIFY2(back, qPrintable(back ? QString() : back.error()));
    QVERIFY(*back == profile);
    named<QLineEdit>(&editor, QStringLiteral("Name"))->setText(QStringLiteral("Ada Beispiel"));
    editor.save();
    QCOMPARE(fixture_->book().candidate(profile.id)->name, std::string("Ada Beispiel"));
    QCOMPARE(fixture_->book().undoName()->id, std::string("action.edit-candidate"));
    fixture_->session().undo();
    QVERIFY(*fixture_->book().candidate(profile.id) == profile);
}

void CandidateEditorTest::theHouseholdIsAskedByTheOffersAndKept() {
    CandidateProfile profile = fullProfile();
    profile.household.clear();
    profile.id = add(profile);
    QVERIFY(CandidateEditor(fixture_->session(), profile).findChild<HouseholdForm*>()->questions() == 0);
    comparison_edits::setCompared(fixture_->session(), fixture_->addSample(), true);
    CandidateEditor editor(fixture_->session(), profile);
    // The sample is in Zurich: canton and commune are told by the offer.
    QVERIFY(editor.findChild<QWidget*>(QStringLiteral("canton")) == nullptr);
    auto* children = editor.findChild<DecimalEdit*>(QStringLiteral("children"));
    QVERIFY(children != nullptr);
    children->setFocus();
    QTest::keyClicks(children, QStringLiteral("2"));
    QTest::keyClick(children, Qt::Key_Return);
    editor.save();
    QCOMPARE(fixture_->book().candidate(profile.id)->household.at("children"), std::string("2"));
    fixture_->session().undo();
    QVERIFY(fixture_->book().candidate(profile.id)->household.empty());
}

void CandidateEditorTest::emptyStaysUnknown() {
    CandidateEditor editor(fixture_->session(), {});
    named<QLineEdit>(&editor, QStringLiteral("Name"))->setText(QStringLiteral("Somebody"));
    editor.save();
    QCOMPARE(editor.result(), static_cast<int>(QDialog::Accepted));
    CandidateProfile expected;
    expected.name = "Somebody";
    const auto stored = fixture_->book().candidates();
    QCOMPARE(stored.size(), std::size_t(1));
    expected.id = stored.front().id;
    QVERIFY(stored.front() == expected);
}

void CandidateEditorTest::badInputIsSaidAndNothingIsWritten_data() {
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no name") << QStringLiteral("Name") << QStringLiteral(" ");
    QTest::newRow("born in the future") << QStringLiteral("Year of birth") << QStringLiteral("2090");
    QTest::newRow("born in words") << QStringLiteral("Year of birth") << QStringLiteral("long ago");
    QTest::newRow("work without a beginning") << QStringLiteral("From") << QString();
    QTest::newRow("work that ends before it begins") << QStringLiteral("Until") << QStringLiteral("2020");
    QTest::newRow("negative experience") << QStringLiteral("Years of experience in all, where no work is listed")
                                         << QStringLiteral("-1");
    QTest::newRow("a degree that ended before it began") << QStringLiteral("Begun") << QStringLiteral("2025-10");
    QTest::newRow("a workload above full time") << QStringLiteral("Workload at least (%)") << QStringLiteral("120");
    QTest::newRow("a workload that is no range") << QStringLiteral("Workload at least (%)") << QStringLiteral("90");
    QTest::newRow("a permit until never") << QStringLiteral("Valid until") << QStringLiteral("31.6.2027");
}

void CandidateEditorTest::badInputIsSaidAndNothingIsWritten() {
    QFETCH(QString, input);
    QFETCH(QString, typed);
    CandidateEditor editor(fixture_->session(), fullProfile());
    auto* line = named<QLineEdit>(&editor, input);
    QVERIFY(line != nullptr);
    line->setText(typed);
    editor.show();
    editor.save();
    QVERIFY(!editor.problem().isEmpty());
    QVERIFY(editor.isVisible());
    QCOMPARE(line->text(), typed);
    QVERIFY(fixture_->book().candidates().empty());
}

void CandidateEditorTest::namesAreUnique() {
    add(fullProfile());
    CandidateEditor editor(fixture_->session(), {});
    named<QLineEdit>(&editor, QStringLiteral("Name"))->setText(QStringLiteral("ada muster"));
    editor.save();
    QVERIFY(editor.problem().contains(QStringLiteral("already")));
    QCOMPARE(fixture_->book().candidates().size(), std::size_t(1));
}

void CandidateEditorTest::listAddsDuplicatesAndRemoves() {
    add(fullProfile());
    CandidatesDialog dialog(fixture_->session());
    dialog.show();
    auto* list = dialog.findChild<QListWidget*>();
    QCOMPARE(list->count(), 1);
    dialog.duplicate();
    QVERIFY(dialog.editor() != nullptr);
    dialog.editor()->save();
    QTRY_VERIFY(dialog.editor() == nullptr);
    QCOMPARE(list->count(), 2);
    QCOMPARE(fixture_->book().candidates().size(), std::size_t(2));
    list->setCurrentRow(0);
    dialog.remove();
    QCOMPARE(list->count(), 1);
    fixture_->session().undo();
    QCOMPARE(list->count(), 2);
}

void CandidateEditorTest::resumesComeInAndGoOut() {
    add(fullProfile());
    const QString file = fixture_->path(QStringLiteral("ada.json"));
    CandidatesDialog dialog(fixture_->session(), nullptr,
                            {[&](QWidget*) { return file; }, [&](QWidget*, const QString&, const QString&) { return file; }});
    dialog.exportFile();
    QCOMPARE(dialog.saying(), QString());
    dialog.importFile();
    QCOMPARE(dialog.saying(), QString());
    const auto people = fixture_->book().candidates();
    QCOMPARE(people.size(), std::size_t(2));
    CandidateProfile back = people.back();
    back.id = people.front().id;
    QVERIFY(back == people.front());
    QVERIFY(dialog.current() == people.back().id);
    fixture_->session().undo();
    QCOMPARE(fixture_->book().candidates().size(), std::size_t(1));
}

void CandidateEditorTest::europassComesInAndGoesOut() {
    add(fullProfile());
    QString proposed;
    QString file;
    CandidatesDialog dialog(fixture_->session(), nullptr,
                            {[&](QWidget*) { return file; },
                             [&](QWidget*, const QString& proposal, const QString&) {
                                 proposed = proposal;
                                 return file = fixture_->path(proposal);
                             }});
    for (const auto& [format, name] : {std::pair(PersonFormat::europassXml, QStringLiteral("Ada Muster.xml")),
                                       std::pair(PersonFormat::europassJson, QStringLiteral("Ada Muster.json"))}) {
        dialog.findChild<QListWidget*>()->setCurrentRow(0);  // an import chooses whom it brought
        dialog.exportAs(format);
        QCOMPARE(proposed, name);
        // What the form has no place for is said: permits stand for all of it.
        QVERIFY2(dialog.saying().contains(QStringLiteral("permits")), qPrintable(dialog.saying()));
        dialog.importFile();
        QCOMPARE(dialog.saying(), QString());
        const CandidateProfile back = fixture_->book().candidates().back();
        QCOMPARE(back.name, std::string("Ada Muster"));
        QVERIFY(back.work.front().employer == "Käserei Müller" && !back.work.front().to);
        QVERIFY(back.degrees == fullProfile().degrees);
        QVERIFY(back.languages == fullProfile().languages);
    }
}

void CandidateEditorTest::whatCannotBeReadIsSaid() {
    const QString file =
        fixture_->writeFile(QStringLiteral("bad.json"),
                            R"([{"basics":{"name":"A"}},{"basics":{"name":"B"},"x-offerbook":{"nationalities":["ZZ"]}}])");
    CandidatesDialog dialog(
        fixture_->session(), nullptr,
        {[&](QWidget*) { return file; }, [&](QWidget*, const QString&, const QString&) { return QString(); }});
    dialog.importFile();
    QVERIFY2(dialog.saying().contains(QStringLiteral("ZZ")), qPrintable(dialog.saying()));
    QVERIFY(fixture_->book().candidates().empty());  // all or nothing
}

void CandidateEditorTest::theAnonymousCopyTellsNobody() {
    add(fullProfile());
    CandidatesDialog dialog(fixture_->session());
    dialog.anonymise();
    const auto people = fixture_->book().candidates();
    QCOMPARE(people.size(), std::size_t(2));
    const CandidateProfile& copy = people.back();
    QCOMPARE(copy.name, std::string("Candidate 1"));
    QVERIFY(copy.town.empty() && copy.notes.empty() && copy.household.empty() && !copy.birthYear && copy.otherResume.empty());
    QVERIFY(copy.work.front().employer.empty() && copy.degrees.front().institution.empty());
    QVERIFY(copy.nationalities == people.front().nationalities);
    dialog.anonymise();
    QCOMPARE(fixture_->book().candidates().back().name, std::string("Candidate 2"));
}

void CandidateEditorTest::everyInputHasAName() {
    CandidateEditor editor(fixture_->session(), fullProfile());
    editor.show();
    QCOMPARE(unnamedInputs(&editor).join(QLatin1Char('\n')), QString());
    CandidatesDialog dialog(fixture_->session());
    dialog.show();
    QCOMPARE(unnamedInputs(&dialog).join(QLatin1Char('\n')), QString());
}

void CandidateEditorTest::pictures() {
    CandidateEditor editor(fixture_->session(), fullProfile());
    editor.resize(900, 800);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    picture(&editor, QStringLiteral("candidate"));
    add(fullProfile());
    CandidatesDialog dialog(fixture_->session());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    picture(&dialog, QStringLiteral("candidates"));
}

QTEST_MAIN(CandidateEditorTest)
#include "candidate_editor_test.moc"
