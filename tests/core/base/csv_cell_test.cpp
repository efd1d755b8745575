// Cells of comma-separated files: what a spreadsheet reads back is what was written, and somebody's text is never a formula.
#include "core/base/csv_cell.h"

#include <QtTest>

using namespace offerbook;

class CsvCellTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cells_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("cell");
        QTest::addColumn<std::string>("textCell");
        const auto row = [](const char* name, const char* text, const char* cell, const char* textCell) {
            QTest::newRow(name) << std::string(text) << std::string(cell) << std::string(textCell);
        };
        row("plain", "Physicist", "Physicist", "Physicist");
        row("empty", "", "", "");
        row("comma", "Bonn, DE", "\"Bonn, DE\"", "\"Bonn, DE\"");
        row("quotation mark", "a \"b\"", "\"a \"\"b\"\"\"", "\"a \"\"b\"\"\"");
        row("line break", "a\nb", "\"a\nb\"", "\"a\nb\"");
        row("a negative figure", "-5", "-5", "'-5");
        row("a formula", "=HYPERLINK(\"x\",1)", "\"=HYPERLINK(\"\"x\"\",1)\"", "\"'=HYPERLINK(\"\"x\"\",1)\"");
    }
    void cells() {
        QFETCH(std::string, text);
        QFETCH(std::string, cell);
        QFETCH(std::string, textCell);
        QCOMPARE(csvCell(text), cell);
        QCOMPARE(csvTextCell(text), textCell);
    }
};

QTEST_APPLESS_MAIN(CsvCellTest)
#include "csv_cell_test.moc"
