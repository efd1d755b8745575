#include "ui/models/table_export.h"
#include "tests/ui/fixtures/example_book.h"
#include "ui/models/comparison_table_model.h"

#include <QStandardItemModel>
#include <QTest>

using namespace offerbook::ui;

namespace {

/// One row, one column with the text of somebody else.
void fill(QStandardItemModel& model, const QString& text) {
    model.setRowCount(1);
    model.setColumnCount(1);
    Cell cell;
    cell.main = text;
    model.setData(model.index(0, 0), QVariant::fromValue(cell), ComparisonTableModel::CellRole);
    model.setHeaderData(0, Qt::Vertical, QStringLiteral("Title"), Qt::DisplayRole);
    model.setHeaderData(0, Qt::Horizontal, QStringLiteral("Offer"), Qt::AccessibleTextRole);
}

}  // namespace

class TableExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowIsALineWithACellForEachOffer() {
        fixtures::ExampleBook book;
        const ComparisonTableModel model(book.session());
        const QStringList lines = tableAsTsv(model).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), model.rowCount() + 1);
        QCOMPARE(lines.front().count(u'\t'), 4);
        for (int row = 0; row < model.rowCount(); ++row)
            if (!model.isGroup(row)) QCOMPARE(lines[row + 1].count(u'\t'), 4);
        const QString html = tableAsHtml(model);
        QCOMPARE(html.count(QLatin1String("<tr>")), model.rowCount() + 1);
        QVERIFY(html.contains(QLatin1String("63,192")));
    }

    void foreignTextStaysText_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("formula") << QStringLiteral("=HYPERLINK(\"x\")") << QStringLiteral("'=HYPERLINK(\"x\")");
        QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
        QTest::newRow("plus word") << QStringLiteral("+cmd") << QStringLiteral("'+cmd");
        QTest::newRow("signed figure") << QStringLiteral("+7.5 %") << QStringLiteral("+7.5 %");
        QTest::newRow("line and tab") << QStringLiteral("a\nb\tc") << QStringLiteral("a b c");
        QTest::newRow("plain") << QStringLiteral("63,192") << QStringLiteral("63,192");
    }
    void foreignTextStaysText() {
        QFETCH(QString, text);
        QFETCH(QString, field);
        QStandardItemModel model;
        fill(model, text);
        QCOMPARE(tableAsTsv(model).split(u'\n').at(1), QStringLiteral("Title\t") + field);
    }

    void htmlIsEscaped() {
        QStandardItemModel model;
        fill(model, QStringLiteral("<script>alert(1)</script>"));
        QVERIFY(!tableAsHtml(model).contains(QLatin1String("<script")));
    }
};

QTEST_MAIN(TableExportTest)
#include "table_export_test.moc"
