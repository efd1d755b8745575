#include "ui/editors/plain_text_input.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace offerbook::ui;

/// Pasting into a field of several lines.
class PlainTextInputTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyClipboardPastesNothing() {
        PlainTextInput input;
        input.show();
        input.setPlainText(QStringLiteral("kept"));
        QGuiApplication::clipboard()->setMimeData(new QMimeData);
        QTest::keySequence(&input, QKeySequence::Paste);  // without care the program ends here
        QCOMPARE(input.toPlainText(), QStringLiteral("kept"));
    }

    void wordsArePasted() {
        PlainTextInput input;
        input.show();
        QGuiApplication::clipboard()->setText(QStringLiteral("Bäckerei Sommer\nLohn: 5'200 CHF"));
        QTest::keySequence(&input, QKeySequence::Paste);
        QCOMPARE(input.toPlainText(), QStringLiteral("Bäckerei Sommer\nLohn: 5'200 CHF"));
    }
};

QTEST_MAIN(PlainTextInputTest)
#include "plain_text_input_test.moc"
