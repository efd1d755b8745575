#include "core/eligibility/verdict.h"
#include "tests/ui/fixtures/sample_posting.h"
#include "tests/ui/fixtures/session_fixture.h"
#include "ui/bridge/languages.h"
#include "ui/bridge/strings.h"
#include "ui/editors/posting_page.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace offerbook;
using namespace offerbook::ui;
using namespace offerbook::ui::test;

class PostingEditorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::light().applyTo(*qApp); }
    void init();
    void cleanup();
    void fieldListIsThePostings();
    void confirm_data() { addFields(); }
    void confirm();
    void correctingLosesNothing_data() { addFields(); }
    void correctingLosesNothing();
    void clear_data() { addFields(); }
    void clear();
    void typedInput_data();
    void typedInput();
    void badInputStaysBesideTheField();
    void levelsUpsideDownAreNotTaken();
    void alternativeIsOneClickAway();
    void notStatedFieldCanBeFilledIn();
    void aFigureIsAddedByTheKeyboardAndRemovedAgain();
    void rulesCanBeAddedChangedAndRemoved();
    void rulesCanBeJoinedAndTurnedAround();
    void rulesThatFollowReadAsSentencesAtOnce();
    void rulesShowWhatThePostingSays();
    void rulesAreTakenToAnotherPosting();
    void rulesThatCannotBeJudgedAreNotPasted_data();
    void rulesThatCannotBeJudgedAreNotPasted();
    void statusAndNotesAreActions();
    void confirmSureLeavesWhatIsDoubtful();
    void undoElsewhereIsShown();
    void openEditorSurvivesAChangeElsewhere();
    void leavingAPostingTakesWhatWasTyped();
    void fieldsAndTextAreTied();
    void keyboardReachesEveryField();
    void correctingBeginsInTheFirstInput();
    void everyInputHasAName();
    void everyEditorFitsIntoTheNarrowestForm_data();
    void everyEditorFitsIntoTheNarrowestForm();
    void aNarrowPageStacksTextAndFields();
    void pictures();

private:
    static void addFields();
    [[nodiscard]] FieldForm* form() const { return page_->editor()->form(); }
    [[nodiscard]] FieldView stored(const QString& key);
    [[nodiscard]] Posting posting() { return *fixture_->book().posting(id_); }
    FieldRow* openEditor(const QString& key);

    std::unique_ptr<SessionFixture> fixture_;
    std::unique_ptr<PostingPage> page_;
    PostingId id_;
};

void PostingEditorTest::init() {
    fixture_ = std::make_unique<SessionFixture>();
    id_ = fixture_->addSample();
    QVERIFY(id_.isStored());
    page_ = std::make_unique<PostingPage>(fixture_->session());
    page_->resize(1280, 800);
    page_->setPosting(id_);
    page_->show();
    QVERIFY(QTest::qWaitForWindowActive(page_.get()));
}

void PostingEditorTest::cleanup() {
    page_.reset();
    fixture_.reset();
}

void PostingEditorTest::addFields() {
    QTest::addColumn<QString>("key");
    for (const auto& field : postingFields()) QTest::newRow(std::string(field->key()).c_str()) << toQt(field->key());
}

FieldView PostingEditorTest::stored(const QString& key) {
    return postingField(toUtf8(key))->view(posting(), ValueWords(editorContext(fixture_->session().services())));
}

FieldRow* PostingEditorTest::openEditor(const QString& key) {
    form()->choose(key);
    FieldRow* row = form()->row(toUtf8(key));
    QTest::keyClick(row, Qt::Key_F2);
    return row;
}

void PostingEditorTest::fieldListIsThePostings() {
    const Posting posting;
    std::vector<std::string_view> keys;
    forEachField(posting, [&keys](std::string_view key, const auto&) { keys.push_back(key); });
    const auto fields = postingFields();
    QCOMPARE(fields.size(), keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) QCOMPARE(fields[i]->key(), keys[i]);
}

void PostingEditorTest::confirm() {
    QFETCH(QString, key);
    const FieldView before = stored(key);
    form()->choose(key);
    if (before.byPerson()) QSKIP("already a person's");
    QTest::keyClick(form()->row(toUtf8(key)), Qt::Key_Return);
    const FieldView after = stored(key);
    QCOMPARE(after.origin, Origin::confirmed);
    QCOMPARE(after.state, FieldView::State::stated);
    QCOMPARE(after.words, before.words);
    QCOMPARE(after.alternatives.size(), before.alternatives.size());
    fixture_->session().undo();
    QCOMPARE(stored(key).origin, before.origin);
    QCOMPARE(stored(key).state, before.state);
}

void PostingEditorTest::correctingLosesNothing() {
    QFETCH(QString, key);
    const PostingField* field = postingField(toUtf8(key));
    const Posting before = posting();
    FieldRow* row = openEditor(key);
    QVERIFY(row->isCorrecting());
    QVERIFY2(row->finishCorrecting(), qPrintable(row->problem()));
    const FieldView after = stored(key);
    QCOMPARE(after.origin, Origin::typed);
    QCOMPARE(after.state, FieldView::State::stated);
    // Nothing was changed in the editor: the value is the same, part by part.
    const ValueWords words(editorContext(fixture_->session().services()));
    const Posting now = posting();
    forEachField(now, [&](std::string_view each, const auto& stated) {
        if (each != field->key()) return;
        forEachField(before, [&](std::string_view other, const auto& earlier) {
            if constexpr (std::is_same_v<decltype(stated), decltype(earlier)>)
                if (other == each) QVERIFY(stated.value() == earlier.value());
        });
    });
    if (key != QLatin1String("eligibility")) {
        fixture_->session().undo();
        QCOMPARE(stored(key).origin, field->view(before, words).origin);
    }
}

void PostingEditorTest::clear() {
    QFETCH(QString, key);
    const FieldView before = stored(key);
    form()->choose(key);
    QTest::keyClick(form()->row(toUtf8(key)), Qt::Key_Delete);
    QCOMPARE(stored(key).state, FieldView::State::notStated);
    QCOMPARE(stored(key).origin, Origin::typed);
    QVERIFY(fixture_->book().undoName()->id == "action.edit-field");
    fixture_->session().undo();
    QCOMPARE(stored(key).words, before.words);
    fixture_->session().redo();
    QVERIFY(!stored(key).hasValue());
}

void PostingEditorTest::typedInput_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char* name, const char* key, const char* part, const char* typed, bool taken) {
        QTest::newRow(name) << QString::fromLatin1(key) << QString::fromLatin1(part) << QString::fromUtf8(typed) << taken;
    };
    row("a new title", "title", "Text", "Köchin 🍲", true);
    row("no title", "title", "Text", "  ", false);
    row("more pay", "salary", "To", "6’000", true);
    row("pay upside down", "salary", "To", "1", false);
    row("pay in letters", "salary", "From", "plenty", false);
    row("no such currency", "salary", "Currency", "XYZ", false);
    row("payments a year", "salary", "Payments a year", "14", true);
    row("half a payment", "salary", "Payments a year", "13.5", false);
    row("months of a contract", "contract", "Months, to", "30", true);
    row("an end of a contract", "contract", "Ends on", "31.5.2028", true);
    row("31 June", "contract", "Ends on", "31.6.2028", false);
    row("a partial date", "start_date", "Date", "2027", true);
    row("no date", "deadline", "Date", "", false);
    row("a notice period", "notice", "How many", "2", true);
    row("hours", "weekly_hours", "Hours a week, from", "38.5", true);
    row("more hours than a week has", "weekly_hours", "Hours a week, to", "200", false);
    row("workload", "workload_percent", "Per cent, from", "60", true);
    row("more than full time", "workload_percent", "Per cent, to", "120", false);
    row("days away", "remote", "Days, to", "3", true);
    row("days abroad", "remote", "Days abroad a year, at most", "80", true);
    row("leave", "paid_leave_days", "Working days a year", "27.5", true);
    row("negative leave", "paid_leave_days", "Working days a year", "-1", false);
    row("experience", "experience_min_years", "Years", "1.5", true);
    row("an unknown country", "locations", "Country", "Atlantis", false);
    row("a country by name", "locations", "Country", "Germany", true);
    row("a country by code", "locations", "Country", "de", true);
    row("a bonus", "components", "Or % of the base pay", "7.5", true);
    row("another day of a figure", "pay_observations", "Named on", "2.11.2026", true);
    row("a figure of tomorrow", "pay_observations", "Named on", "21.11.2026", false);
    row("a figure without its day", "pay_observations", "Named on", "", false);
    row("a figure of half a date", "pay_observations", "Named on", "2026-11", false);
    row("a negative figure", "pay_observations", "From", "-5", false);
    row("a figure upside down", "pay_observations", "To", "1", false);
    row("who signed", "pay_observations", "Who said or signed it", "Herr Müller", true);
    row("amount and percentage", "components", "Amount", "100", false);
}

void PostingEditorTest::typedInput() {
    QFETCH(QString, key);
    QFETCH(QString, part);
    QFETCH(QString, typed);
    QFETCH(bool, taken);
    const Posting before = posting();
    FieldRow* row = openEditor(key);
    if (auto* combo = named<QComboBox>(row->editor(), part))
        combo->setEditText(typed);
    else {
        auto* line = named<QLineEdit>(row->editor(), part);
        QVERIFY2(line != nullptr, qPrintable(part));
        line->setText(typed);
    }
    QCOMPARE(row->finishCorrecting(), taken);
    QCOMPARE(row->isCorrecting(), !taken);
    QCOMPARE(row->problem().isEmpty(), taken);
    QCOMPARE(posting() == before, !taken);
    if (taken) QCOMPARE(stored(key).origin, Origin::typed);
}

void PostingEditorTest::badInputStaysBesideTheField() {
    FieldRow* row = openEditor(QStringLiteral("salary"));
    auto* from = named<QLineEdit>(row->editor(), QStringLiteral("From"));
    from->setText(QStringLiteral("5O00"));
    QTest::keyClick(from, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(row->isCorrecting());
    QVERIFY2(row->problem().contains(QStringLiteral("5O00")), qPrintable(row->problem()));
    QCOMPARE(from->text(), QStringLiteral("5O00"));
    from->setFocus();
    from->selectAll();
    QTest::keyClicks(from, QStringLiteral("5000"));
    QTest::keyClick(from, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!row->isCorrecting());
    QCOMPARE(posting().salary->low, std::optional(Decimal(5000)));
}

void PostingEditorTest::levelsUpsideDownAreNotTaken() {
    const Posting before = posting();
    FieldRow* row = openEditor(QStringLiteral("seniority"));
    auto* from = named<QComboBox>(row->editor(), QStringLiteral("From"));
    from->setCurrentIndex(from->count() - 1);
    QVERIFY(!row->finishCorrecting());
    QVERIFY(!row->problem().isEmpty());
    QVERIFY(posting() == before);
    auto* to = named<QComboBox>(row->editor(), QStringLiteral("To"));
    to->setCurrentIndex(0);
    QVERIFY2(row->finishCorrecting(), qPrintable(row->problem()));
    QVERIFY((*posting().seniority == SeniorityRange{Seniority::executive, std::nullopt}));
}

void PostingEditorTest::alternativeIsOneClickAway() {
    FieldRow* row = form()->row("contract");
    QPushButton* take = nullptr;
    for (auto* button : row->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Take this instead")) take = button;
    QVERIFY(take != nullptr);
    QTest::mouseClick(take, Qt::LeftButton);
    const Posting now = posting();
    QCOMPARE(now.contract->kind, ContractTerm::Kind::permanent);
    QCOMPARE(now.contract.origin(), Origin::confirmed);
    QCOMPARE(now.contract.evidence().front().text, std::string("PERMANENT"));
    QCOMPARE(now.contract.alternatives().size(), std::size_t(1));
    QCOMPARE(now.contract.alternatives().front().value.kind, ContractTerm::Kind::fixedTerm);
    fixture_->session().undo();
    QVERIFY(posting().contract.isContradicted());
}

void PostingEditorTest::notStatedFieldCanBeFilledIn() {
    form()->choose(QStringLiteral("title"));
    QTest::keyClick(form()->row("title"), Qt::Key_Delete);
    QTest::keyClick(form()->row("title"), Qt::Key_Return);
    FieldRow* row = form()->row("title");
    QVERIFY(row->isCorrecting());
    auto* line = named<QLineEdit>(row->editor(), QStringLiteral("Text"));
    QCOMPARE(line->text(), QString());
    QTest::keyClicks(line, QStringLiteral("Chef"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(*posting().title, std::string("Chef"));
}

void PostingEditorTest::aFigureIsAddedByTheKeyboardAndRemovedAgain() {
    FieldRow* row = openEditor(QStringLiteral("pay_observations"));
    QPushButton* add = nullptr;
    for (auto* button : row->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Add a figure that was named")) add = button;
    QVERIFY(add != nullptr);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    const auto last = [&](const QString& name) {
        QLineEdit* found = nullptr;
        for (auto* line : row->editor()->findChildren<QLineEdit*>())
            if (line->accessibleName() == name && line->isVisible()) found = line;
        return found;
    };
    const auto type = [&](const char* name, const char* words) {
        QLineEdit* line = last(QString::fromLatin1(name));
        if (line == nullptr) return false;
        line->setFocus();
        QTest::keyClicks(line, QString::fromLatin1(words));
        return true;
    };
    QVERIFY(type("Named on", "2026-11-19"));
    QVERIFY(type("From", "6100"));
    QVERIFY(!row->finishCorrecting());
    QVERIFY2(row->problem().contains(QStringLiteral("currency")), qPrintable(row->problem()));
    QComboBox* currency = nullptr;
    for (auto* combo : row->editor()->findChildren<QComboBox*>())
        if (combo->accessibleName() == QStringLiteral("Currency")) currency = combo;
    QVERIFY(currency != nullptr);
    currency->setEditText(QStringLiteral("CHF"));
    QVERIFY2(row->finishCorrecting(), qPrintable(row->problem()));
    const auto stored = *posting().observations;
    QCOMPARE(stored.size(), std::size_t{2});
    QCOMPARE(stored.back().kind, PayObservation::Kind::told);
    QCOMPARE(*stored.back().pay.low, Decimal(6100));
    QCOMPARE(toIso(*stored.back().date), std::string("2026-11-19"));
    // Entered by a person, so that no reading ever overwrites it; and undone like any action.
    QCOMPARE(posting().observations.origin(), Origin::typed);
    fixture_->session().undo();
    QCOMPARE(posting().observations->size(), std::size_t{1});
    fixture_->session().redo();
    QCOMPARE(posting().observations->size(), std::size_t{2});
}

void PostingEditorTest::rulesCanBeAddedChangedAndRemoved() {
    FieldRow* row = openEditor(QStringLiteral("eligibility"));
    const auto button = [row](const QString& words, int index) {
        QList<QAbstractButton*> found;
        for (auto* each : row->editor()->findChildren<QAbstractButton*>())
            if ((each->text() == words || each->accessibleName() == words) && each->isVisibleTo(row)) found.append(each);
        return found.value(index);
    };
    QVERIFY(button(QStringLiteral("Remove this condition"), 1) != nullptr);
    button(QStringLiteral("Remove this condition"), 1)->click();  // the degree that was excluded
    QList<QAbstractButton*> adders;
    for (auto* each : row->editor()->findChildren<QAbstractButton*>())
        if (each->text() == QStringLiteral("Add a condition")) adders.append(each);
    adders.first()->click();
    QVERIFY2(!row->finishCorrecting(), "a condition without words is not taken");
    auto* kinds = named<QComboBox>(row->editor(), QStringLiteral("Kind of condition"));
    QVERIFY(kinds != nullptr);
    kinds->setCurrentIndex(kinds->findText(QStringLiteral("Experience at most")));
    Q_EMIT kinds->activated(kinds->currentIndex());
    auto* years = named<QLineEdit>(row->editor(), QStringLiteral("Years at most"));
    QVERIFY(years != nullptr);
    years->setText(QStringLiteral("3"));
    button(QStringLiteral("Done"), 0)->click();
    QVERIFY2(row->finishCorrecting(), qPrintable(row->problem()));
    const EligibilityRule rules = *posting().eligibility;
    QCOMPARE(rules.children.size(), std::size_t(4));
    const auto* added = std::get_if<condition::ExperienceAtMost>(&*rules.children.back().condition);
    QVERIFY(added != nullptr);
    QCOMPARE(added->years, Decimal(3));
    QCOMPARE(rules.children[1].kind, EligibilityRule::Kind::any);
    QCOMPARE(rules.children[2].hard, false);
}

namespace {

QAbstractButton* visibleButton(const QWidget* root, const QString& words) {
    for (auto* each : root->findChildren<QAbstractButton*>())
        if (each->text() == words && each->isVisibleTo(root)) return each;
    return nullptr;
}

/// Chooses an entry of the first group menu that has it.
bool chooseInGroupMenu(const QWidget* root, const QString& words) {
    for (auto* menu : root->findChildren<QMenu*>())
        for (QAction* action : menu->actions())
            if (action->text() == words) {
                action->trigger();
                QCoreApplication::processEvents();
                return true;
            }
    return false;
}

}  // namespace

void PostingEditorTest::rulesCanBeJoinedAndTurnedAround() {
    FieldRow* row = openEditor(QStringLiteral("eligibility"));
    const std::size_t before = eligibility::rulesOf(posting(), *fixture_->session().services().reference).children.size();
    QVERIFY(chooseInGroupMenu(row->editor(), QStringLiteral("Turn around: not this")));
    QVERIFY2(row->finishCorrecting(), qPrintable(row->problem()));
    const EligibilityRule turned = *posting().eligibility;
    QCOMPARE(turned.children.size(), before);
    const bool isTurned = std::any_of(turned.children.begin(), turned.children.end(), [](const EligibilityRule& rule) {
        return rule.kind == EligibilityRule::Kind::negation && rule.children.size() == 1;
    });
    QVERIFY(isTurned);
    row = openEditor(QStringLiteral("eligibility"));
    QVERIFY(chooseInGroupMenu(row->editor(), QStringLiteral("Turn around: without the “not”")));
    QVERIFY(chooseInGroupMenu(row->editor(), QStringLiteral("Or another condition: one of them is enough")));
    QVERIFY2(!row->finishCorrecting(), "the other condition has no words yet");
}

void PostingEditorTest::rulesThatFollowReadAsSentencesAtOnce() {
    Posting asRead = posting();
    asRead.eligibility = {};
    fixture_->session().perform({"action.edit", {}}, [&](book::Writer& writer) { writer.updatePosting(asRead); });
    FieldRow* row = form()->row("eligibility");
    const auto rules = eligibility::rulesOf(posting(), *fixture_->session().services().reference);
    QVERIFY(!rules.children.empty());
    QCOMPARE(row->view().sentences.size(), rules.children.size());
    QVERIFY(row->view().follows && !row->view().hasValue());
    const auto isShown = [row](const QString& words) {
        for (auto* label : row->findChildren<QLabel*>())
            if (label->isVisibleTo(row) && label->text().contains(words)) return true;
        return false;
    };
    for (const FieldView::Sentence& sentence : row->view().sentences) {
        QVERIFY2(isShown(sentence.words), qPrintable(sentence.words));
        for (const Evidence& piece : sentence.evidence) QVERIFY2(isShown(toQt(piece.text).simplified()), piece.text.c_str());
    }
    QVERIFY(!row->accessibleName().contains(QStringLiteral("not stated")));
    // While they are edited the editor shows them, once.
    const QString first = QStringLiteral("• ") + row->view().sentences.front().words;
    QVERIFY(isShown(first));
    openEditor(QStringLiteral("eligibility"));
    QVERIFY(!isShown(first));
    row->cancelCorrecting();
    QVERIFY(isShown(first));
}

void PostingEditorTest::rulesShowWhatThePostingSays() {
    Posting asRead = posting();
    asRead.eligibility = {};  // the conditions follow from the fields again, with the words they stand on
    fixture_->session().perform({"action.edit", {}}, [&](book::Writer& writer) { writer.updatePosting(asRead); });
    FieldRow* row = openEditor(QStringLiteral("eligibility"));
    const auto rules = eligibility::rulesOf(posting(), *fixture_->session().services().reference);
    QStringList shown;
    for (auto* label : row->editor()->findChildren<QLabel*>()) shown << label->text();
    const QString all = shown.join(QLatin1Char('\n'));
    int quoted = 0;
    for (const EligibilityRule& rule : rules.children)
        for (const Evidence& piece : rule.evidence) {
            QVERIFY2(all.contains(toQt(piece.text).simplified()), piece.text.c_str());
            ++quoted;
        }
    QVERIFY(quoted > 0);
}

void PostingEditorTest::rulesAreTakenToAnotherPosting() {
    FieldRow* row = openEditor(QStringLiteral("eligibility"));
    visibleButton(row->editor(), QStringLiteral("Copy all conditions"))->click();
    const std::size_t before = eligibility::rulesOf(posting(), *fixture_->session().services().reference).children.size();
    visibleButton(row->editor(), QStringLiteral("Paste conditions"))->click();
    QVERIFY2(row->finishCorrecting(), qPrintable(row->problem()));
    QCOMPARE(posting().eligibility->children.size(), 2 * before);
}

void PostingEditorTest::rulesThatCannotBeJudgedAreNotPasted_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto typed = [](const QString& rule) {
        return QStringLiteral("{\"state\":\"stated\",\"origin\":\"typed\",\"value\":%1}").arg(rule);
    };
    QString deep =
        QStringLiteral("{\"kind\":\"condition\",\"hard\":true,\"origin\":\"typed\",\"condition\":{\"is\":\"enrolled\"}}");
    const QString open = QStringLiteral("{\"kind\":\"not\",\"hard\":true,\"origin\":\"typed\",\"rules\":[");
    QTest::newRow("ten thousand levels deep")
        << typed(open.repeated(10'000) + deep + QStringLiteral("]}").repeated(10'000)) << QStringLiteral("64");
    QTest::newRow("no JSON") << QStringLiteral("at least a master") << QStringLiteral("Nothing was pasted");
    QTest::newRow("nothing") << QString() << QStringLiteral("Nothing was pasted");
}

void PostingEditorTest::rulesThatCannotBeJudgedAreNotPasted() {
    QFETCH(QString, text);
    QFETCH(QString, said);
    FieldRow* row = openEditor(QStringLiteral("eligibility"));
    const Posting before = posting();
    QGuiApplication::clipboard()->setText(text);
    visibleButton(row->editor(), QStringLiteral("Paste conditions"))->click();
    QStringList shown;
    for (auto* label : row->editor()->findChildren<QLabel*>())
        if (label->isVisibleTo(row->editor())) shown << label->text();
    QVERIFY2(shown.join(QLatin1Char('\n')).contains(said), qPrintable(shown.join(QLatin1Char('\n')).right(300)));
    QVERIFY(posting() == before);
}

void PostingEditorTest::statusAndNotesAreActions() {
    auto* status = named<QComboBox>(page_->editor(), QStringLiteral("Status"));
    status->setCurrentIndex(1);
    Q_EMIT status->activated(1);
    QCOMPARE(posting().status, ApplicationStatus::applied);
    QCOMPARE(fixture_->book().undoName()->id, std::string("action.set-status"));
    auto* notes = named<QPlainTextEdit>(page_->editor(), QStringLiteral("Notes"));
    notes->setFocus();
    QTest::keyClicks(notes, QStringLiteral("call Ms K."));
    form()->choose(QStringLiteral("title"));  // leaving the notes writes them
    QCOMPARE(posting().notes, std::string("call Ms K."));
    fixture_->session().undo();
    QCOMPARE(posting().notes, std::string());
    QCOMPARE(notes->toPlainText(), QString());
    fixture_->session().undo();
    QCOMPARE(posting().status, ApplicationStatus::interested);
}

void PostingEditorTest::confirmSureLeavesWhatIsDoubtful() {
    page_->editor()->confirmSure();
    const Posting now = posting();
    QCOMPARE(now.title.origin(), Origin::confirmed);
    QCOMPARE(now.salary.origin(), Origin::extracted);
    QVERIFY(now.contract.isContradicted());
    QCOMPARE(form()->unconfirmed(), 2);
    fixture_->session().undo();
    QCOMPARE(posting().title.origin(), Origin::extracted);
}

void PostingEditorTest::undoElsewhereIsShown() {
    form()->choose(QStringLiteral("title"));
    QTest::keyClick(form()->row("title"), Qt::Key_Return);
    QCOMPARE(form()->row("title")->view().origin, Origin::confirmed);
    fixture_->session().undo();
    QCOMPARE(form()->row("title")->view().origin, Origin::extracted);
    fixture_->session().undo();  // the posting itself
    QVERIFY(!page_->editor()->posting().isStored());
}

void PostingEditorTest::openEditorSurvivesAChangeElsewhere() {
    FieldRow* row = openEditor(QStringLiteral("title"));
    auto* line = named<QLineEdit>(row->editor(), QStringLiteral("Text"));
    line->setText(QStringLiteral("half typed"));
    Posting changed = posting();
    changed.status = ApplicationStatus::rejected;
    fixture_->session().perform({"action.set-status", {}}, [&](book::Writer& writer) { writer.updatePosting(changed); });
    QVERIFY(row->isCorrecting());
    QCOMPARE(line->text(), QStringLiteral("half typed"));
    QVERIFY(row->finishCorrecting());
    QCOMPARE(*posting().title, std::string("half typed"));
    QCOMPARE(posting().status, ApplicationStatus::rejected);
}

void PostingEditorTest::leavingAPostingTakesWhatWasTyped() {
    FieldRow* row = openEditor(QStringLiteral("title"));
    named<QLineEdit>(row->editor(), QStringLiteral("Text"))->setText(QStringLiteral("Cook"));
    PostingId other;
    Posting second;
    second.title = Stated<std::string>::typed("Baker");
    fixture_->session().perform({"action.import", {}}, [&](book::Writer& writer) { other = writer.addPosting(second); });
    page_->setPosting(other);
    QCOMPARE(*posting().title, std::string("Cook"));
    QCOMPARE(*fixture_->book().posting(other)->title, std::string("Baker"));
    QCOMPARE(form()->row("title")->view().words, QStringLiteral("Baker"));
    QVERIFY2(!page_->text()->isVisible(), "a posting that was typed in has no text");
}

void PostingEditorTest::fieldsAndTextAreTied() {
    form()->choose(QStringLiteral("employer"));
    QCOMPARE(page_->text()->currentField(), QStringLiteral("employer"));
    Q_EMIT page_->text()->fieldActivated(QStringLiteral("remote"));
    QCOMPARE(form()->chosenField(), QStringLiteral("remote"));
}

void PostingEditorTest::keyboardReachesEveryField() {
    form()->choose(form()->chosenField());
    QSet<QString> seen{form()->chosenField()};
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        seen.insert(form()->chosenField());
    }
    QCOMPARE(seen.size(), static_cast<qsizetype>(postingFields().size()));
    QSet<QString> tabbed;
    form()->choose(QStringLiteral("employer"));
    for (int i = 0; i < 160; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        tabbed.insert(form()->chosenField());
    }
    QCOMPARE(tabbed.size(), static_cast<qsizetype>(postingFields().size()));
}

void PostingEditorTest::correctingBeginsInTheFirstInput() {
    for (const auto& field : postingFields()) {
        FieldRow* row = form()->row(field->key());
        row->startCorrecting();
        const QWidget* at = QApplication::focusWidget();
        QVERIFY2(at != nullptr && row->editor()->isAncestorOf(at), qPrintable(toQt(field->key())));
        row->cancelCorrecting();
    }
}

void PostingEditorTest::everyInputHasAName() {
    for (const auto& field : postingFields()) form()->row(field->key())->startCorrecting();
    QCOMPARE(unnamedInputs(page_.get()).join(QLatin1Char('\n')), QString());
}

void PostingEditorTest::everyEditorFitsIntoTheNarrowestForm_data() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de", "fr", "it"}) QTest::newRow(language) << QString::fromLatin1(language);
}

// There is no scrolling sideways in the form: what is wider than it is cut, as the levels of experience were.
void PostingEditorTest::everyEditorFitsIntoTheNarrowestForm() {
    QFETCH(QString, language);
    installLanguage(*qApp, language);
    page_ = std::make_unique<PostingPage>(fixture_->session());
    page_->resize(page_->minimumSizeHint().width(), 900);
    page_->show();
    page_->setPosting(id_);
    QStringList tooWide;
    for (const auto& field : postingFields()) {
        FieldRow* row = form()->row(field->key());
        form()->choose(toQt(field->key()));
        row->startCorrecting();
        QCoreApplication::processEvents();
        if (row->minimumSizeHint().width() > form()->viewport()->width() || row->width() > form()->viewport()->width())
            tooWide << QStringLiteral("%1: %2").arg(toQt(field->key())).arg(row->minimumSizeHint().width());
        row->cancelCorrecting();
    }
    installLanguage(*qApp, QStringLiteral("en"));
    QCOMPARE(tooWide.join(QLatin1Char('\n')), QString());
}

// Beside a browser there is no width for text and fields side by side.
void PostingEditorTest::aNarrowPageStacksTextAndFields() {
    page_->resize(1280, 800);
    QCoreApplication::processEvents();
    QVERIFY(page_->text()->geometry().right() < page_->editor()->x());
    page_->resize(440, 800);
    QCoreApplication::processEvents();
    QVERIFY(page_->text()->geometry().bottom() < page_->editor()->y());
    QCOMPARE(page_->text()->width(), 440);
    QVERIFY2(page_->text()->height() > 200 && page_->editor()->height() > 200, "both can be worked with");
}

void PostingEditorTest::pictures() {
    form()->choose(QStringLiteral("contract"));
    QTest::qWait(1);
    picture(page_.get(), QStringLiteral("posting"));
    openEditor(QStringLiteral("salary"));
    QTest::qWait(1);
    picture(page_.get(), QStringLiteral("posting-salary"));
    form()->row("salary")->cancelCorrecting();
    openEditor(QStringLiteral("eligibility"));
    QTest::qWait(1);
    picture(page_.get(), QStringLiteral("posting-rules"));
}

QTEST_MAIN(PostingEditorTest)
#include "posting_editor_test.moc"
