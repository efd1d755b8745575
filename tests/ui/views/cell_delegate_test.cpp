#include "ui/views/cell_delegate.h"

#include "ui/models/comparison_table_model.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace offerbook::ui;

/// A cell of the comparison tells whether the keys go to it, and its words can be read in every state.
class CellDelegateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFocusIsSeenAndTheWordsStay_data() {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void theFocusIsSeenAndTheWordsStay() {
        QFETCH(bool, isDark);
        (isDark ? Theme::dark_() : Theme::light()).applyTo(*qApp);
        const Theme theme = Theme::current();
        const QStyle::State chosen = QStyle::State_Enabled | QStyle::State_Selected;
        const QImage elsewhere = painted(chosen);
        const QImage here = painted(chosen | QStyle::State_HasFocus);
        QCOMPARE(elsewhere.pixelColor(100, 70), theme.card);
        QCOMPARE(here.pixelColor(100, 70), theme.accentSoft);
        QVERIFY(has(here, theme.ink));
        QVERIFY(has(elsewhere, theme.ink));
    }

private:
    static bool has(const QImage& image, const QColor& colour) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == colour) return true;
        return false;
    }
    static QImage painted(QStyle::State state) {
        Cell cell;
        cell.main = QStringLiteral("85'451");
        cell.isFigure = true;
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), QVariant::fromValue(cell), ComparisonTableModel::CellRole);
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 160, 80);
        option.state = state;
        QImage image(option.rect.size(), QImage::Format_RGB32);
        QPainter painter(&image);
        CellDelegate().paint(&painter, option, model.index(0, 0));
        return image;
    }
};

QTEST_MAIN(CellDelegateTest)
#include "cell_delegate_test.moc"
