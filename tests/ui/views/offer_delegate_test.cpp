#include "ui/views/offer_delegate.h"

#include "ui/models/offer_list_model.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace offerbook::ui;

/// A row of the list of offers shows its words in every state.
class OfferDelegateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsShowInEveryState_data() {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isChecked");
        QTest::addColumn<bool>("hasFocus");
        for (const bool isDark : {false, true})
            for (const bool isChecked : {false, true})
                for (const bool hasFocus : {false, true})
                    QTest::addRow("%s %s %s", isDark ? "dark" : "light", isChecked ? "compared" : "left out",
                                  hasFocus ? "focus" : "no focus")
                        << isDark << isChecked << hasFocus;
    }
    void wordsShowInEveryState() {
        QFETCH(bool, isDark);
        QFETCH(bool, isChecked);
        QFETCH(bool, hasFocus);
        (isDark ? Theme::dark_() : Theme::light()).applyTo(*qApp);
        const QImage row = painted(isChecked, hasFocus);
        const Theme theme = Theme::current();
        int ground = 0;
        bool anyInk = false;
        for (int y = 4; y < row.height() - 4; ++y)
            for (int x = 50; x < row.width() - 4; ++x) {
                ground += row.pixelColor(x, y) == theme.accentSoft ? 1 : 0;
                anyInk = anyInk || row.pixelColor(x, y) == theme.ink;
            }
        QVERIFY2(ground * 2 > (row.width() - 54) * (row.height() - 8), "the row is filled with another colour");
        QVERIFY2(anyInk, "no word is to be seen");
    }

private:
    static QImage painted(bool isChecked, bool hasFocus) {
        QStandardItemModel model(1, 1);
        const QModelIndex index = model.index(0, 0);
        model.setData(index, static_cast<int>(OfferListModel::Kind::offer), OfferListModel::KindRole);
        model.setData(index, QStringLiteral("Lokführerin im Regionalverkehr"), Qt::DisplayRole);
        model.setData(index, QStringLiteral("Seeblick Bahn AG"), OfferListModel::SublineRole);
        model.setData(index, isChecked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 300, 60);
        option.state = QStyle::State_Enabled | QStyle::State_Selected;
        if (hasFocus) option.state |= QStyle::State_HasFocus;
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Theme::current().card);
        QPainter painter(&image);
        OfferDelegate().paint(&painter, option, index);
        return image;
    }
};

QTEST_MAIN(OfferDelegateTest)
#include "offer_delegate_test.moc"
