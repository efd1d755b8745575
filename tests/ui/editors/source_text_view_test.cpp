#include "ui/editors/source_text_view.h"
#include "tests/ui/fixtures/sample_posting.h"
#include "ui/bridge/strings.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace offerbook;
using namespace offerbook::ui;
using namespace offerbook::ui::test;

class SourceTextViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldLightsItsOwnWords();
    void contradictionHasItsOwnMark();
    void clickOnLitTextChoosesItsField();
    void overlappingEvidenceGivesEachFieldItsTurn();
    void keysGoFromMarkToMark();
    void findGoesAround();
    void marksOutsideTheTextAreLeftOut();
};

void SourceTextViewTest::everyFieldLightsItsOwnWords() {
    SourceTextView view;
    const Posting posting = samplePosting();
    view.setText(sampleText(), evidenceMarks(posting));
    forEachField(posting, [&view](std::string_view key, const auto& field) {
        if (field.evidence().empty() || !field.alternatives().empty()) return;
        view.setCurrentField(toQt(key));
        const auto ranges = view.currentRanges();
        QCOMPARE(ranges.size(), std::size_t(1));
        const QString lit = view.textEdit()->document()->toPlainText().mid(ranges[0].begin, ranges[0].length());
        QCOMPARE(lit, toQt(field.evidence().front().text));
    });
}

void SourceTextViewTest::contradictionHasItsOwnMark() {
    const auto marks = evidenceMarks(samplePosting());
    int alternatives = 0;
    for (const EvidenceMark& mark : marks)
        if (mark.kind == EvidenceMark::Kind::alternative) {
            QCOMPARE(mark.evidence.text, std::string("PERMANENT"));
            QCOMPARE(mark.field, std::string("contract"));
            ++alternatives;
        }
    QCOMPARE(alternatives, 1);
}

void SourceTextViewTest::clickOnLitTextChoosesItsField() {
    SourceTextView view;
    view.resize(700, 500);
    view.setText(sampleText(), evidenceMarks(samplePosting()));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy activated(&view, &SourceTextView::fieldActivated);
    const auto at = view.textEdit()->toPlainText().indexOf(QString::fromUtf8("Müller"));
    QTextCursor cursor(view.textEdit()->document());
    cursor.setPosition(static_cast<int>(at) + 2);
    const QPoint point = view.textEdit()->cursorRect(cursor).center();
    QTest::mouseClick(view.textEdit()->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), QStringLiteral("employer"));
    QCOMPARE(view.currentField(), QStringLiteral("employer"));
}

void SourceTextViewTest::overlappingEvidenceGivesEachFieldItsTurn() {
    const std::string text = "CHF 5200 a month";
    SourceTextView view;
    view.setText(text, {{"salary", EvidenceMark::Kind::taken, evidenceIn(text, "CHF 5200 a month")},
                        {"contract", EvidenceMark::Kind::taken, evidenceIn(text, "5200")}});
    QCOMPARE(view.fieldsAt(5), (QStringList{QStringLiteral("salary"), QStringLiteral("contract")}));
    QCOMPARE(view.fieldsAt(1), QStringList{QStringLiteral("salary")});
    QSignalSpy activated(&view, &SourceTextView::fieldActivated);
    QTextCursor cursor = view.textEdit()->textCursor();
    cursor.setPosition(5);
    view.textEdit()->setTextCursor(cursor);
    for (int i = 0; i < 3; ++i) QTest::keyClick(view.textEdit(), Qt::Key_Return);
    QStringList chosen;
    for (const auto& call : activated) chosen.append(call.first().toString());
    QCOMPARE(chosen, (QStringList{QStringLiteral("salary"), QStringLiteral("contract"), QStringLiteral("salary")}));
}

void SourceTextViewTest::keysGoFromMarkToMark() {
    SourceTextView view;
    view.setText(sampleText(), evidenceMarks(samplePosting()));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.textEdit()->setFocus();
    QTest::keyClick(view.textEdit(), Qt::Key_F4);
    QCOMPARE(view.currentField(), QStringLiteral("title"));
    QTest::keyClick(view.textEdit(), Qt::Key_F4);
    QCOMPARE(view.currentField(), QStringLiteral("employer"));
    QTest::keyClick(view.textEdit(), Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(view.currentField(), QStringLiteral("title"));
}

void SourceTextViewTest::findGoesAround() {
    SourceTextView view;
    view.setText("one two one", {});
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.textEdit()->setFocus();
    QTest::keyClick(view.textEdit(), Qt::Key_F, Qt::ControlModifier);
    auto* line = view.findChild<QLineEdit*>();
    QVERIFY(line->isVisible());
    QTest::keyClicks(line, QStringLiteral("one"));
    QCOMPARE(view.textEdit()->textCursor().selectionStart(), 0);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(view.textEdit()->textCursor().selectionStart(), 8);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(view.textEdit()->textCursor().selectionStart(), 0);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!line->isVisible());
}

void SourceTextViewTest::marksOutsideTheTextAreLeftOut() {
    SourceTextView view;
    view.setText("short", {{"salary", EvidenceMark::Kind::taken, {900, 950, "gone"}}});
    view.setCurrentField(QStringLiteral("salary"));
    QVERIFY(view.currentRanges().empty());
}

QTEST_MAIN(SourceTextViewTest)
#include "source_text_view_test.moc"
