#include "ui/views/reasons_pane.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace offerbook::ui;

/// The reasons are one column of words: what begins elsewhere looks like a slip.
class ReasonsPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sourcesBeginWhereTheLinesBegin() {
        Theme::light().applyTo(*qApp);
        ReasonsPane pane;
        Reasons reasons;
        reasons.heading = QStringLiteral("Why 63,192?");
        ReasonStep step;
        step.title = QStringLiteral("after taxes");
        step.lines = {{QStringLiteral("HHHH"), QStringLiteral("-120"), QStringLiteral("the law of 2026")}};
        reasons.steps.push_back(step);
        pane.show(reasons);
        pane.resize(300, 400);
        pane.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        auto* sources = pane.findChild<QPushButton*>();
        QLabel* line = nullptr;
        for (QLabel* label : pane.findChildren<QLabel*>())
            if (label->text() == QLatin1String("HHHH")) line = label;
        QVERIFY(sources != nullptr && line != nullptr);
        pane.setFocus();  // a frame is no word
        sources->setText(QStringLiteral("HHHH"));
        QCoreApplication::processEvents();
        QVERIFY(firstInk(*line) > 0 && firstInk(*sources) > 0);
        const int apart = firstInk(*sources) - firstInk(*line);
        QVERIFY2(std::abs(apart) <= 1, qPrintable(QString::number(apart)));
    }

    // A step may have a warning alone: it stands beside its dot and not below an empty line.
    void aStepWithoutATitleHasNoEmptyLine() {
        ReasonsPane pane;
        Reasons reasons;
        reasons.heading = QStringLiteral("Why 230 days?");
        reasons.offer = QStringLiteral("Somebody");
        ReasonStep step;
        step.note = QStringLiteral("The place is not known.");
        reasons.steps.push_back(step);
        pane.show(reasons);
        for (const QLabel* label : pane.findChildren<QLabel*>()) QVERIFY(!label->text().isEmpty());
    }

private:
    /// Where the words of a widget begin, in the window.
    static int firstInk(const QWidget& widget) {
        const QImage image = widget.window()->grab(QRect(widget.mapTo(widget.window(), QPoint()), widget.size())).toImage();
        const QRgb ground = image.pixel(0, image.height() - 1);
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixel(x, y) != ground) return widget.mapTo(widget.window(), QPoint(x, 0)).x();
        return 0;
    }
};

QTEST_MAIN(ReasonsPaneTest)
#include "reasons_pane_test.moc"
