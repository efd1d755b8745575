#include "ui/models/table_export.h"

#include "ui/models/comparison_table_model.h"

#include <QStringList>

namespace offerbook::ui {
namespace {

using Model = ComparisonTableModel;

bool isGroup(const QAbstractItemModel& model, int row) {
    return model.headerData(row, Qt::Vertical, Model::IsGroupRole).toBool();
}

QString rowTitle(const QAbstractItemModel& model, int row) {
    return model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
}

QString columnTitle(const QAbstractItemModel& model, int column) {
    return model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
}

QString cellText(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data(Model::CellRole).value<Cell>().plainText();
}

/// Somebody else's text must not become a formula in the spreadsheet it is pasted into. Signed figures stay figures.
QString tsvField(const QString& text) {
    const QString line = text.simplified();
    const bool formula = !line.isEmpty() && (line[0] == u'=' || line[0] == u'@' ||
                                             ((line[0] == u'+' || line[0] == u'-') && line.size() > 1 && !line[1].isDigit()));
    return formula ? QLatin1Char('\'') + line : line;
}

QString htmlRow(const QAbstractItemModel& model, int row) {
    if (isGroup(model, row))
        return QStringLiteral("<tr><th colspan=\"%1\" align=\"left\">%2</th></tr>\n")
            .arg(model.columnCount() + 1)
            .arg(rowTitle(model, row).toHtmlEscaped());
    QString line = QStringLiteral("<tr><th align=\"left\">%1</th>").arg(rowTitle(model, row).toHtmlEscaped());
    for (int column = 0; column < model.columnCount(); ++column)
        line += QStringLiteral("<td>%1</td>").arg(cellText(model, row, column).simplified().toHtmlEscaped());
    return line + QStringLiteral("</tr>\n");
}

}  // namespace

QString tableAsTsv(const QAbstractItemModel& model) {
    QStringList lines;
    QStringList head{QString()};
    for (int column = 0; column < model.columnCount(); ++column) head << tsvField(columnTitle(model, column));
    lines << head.join(QLatin1Char('\t'));
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells{tsvField(rowTitle(model, row))};
        if (!isGroup(model, row))
            for (int column = 0; column < model.columnCount(); ++column) cells << tsvField(cellText(model, row, column));
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString tableAsHtml(const QAbstractItemModel& model) {
    QString html = QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n<tr><th></th>");
    for (int column = 0; column < model.columnCount(); ++column)
        html += QStringLiteral("<th>%1</th>").arg(columnTitle(model, column).toHtmlEscaped());
    html += QStringLiteral("</tr>\n");
    for (int row = 0; row < model.rowCount(); ++row) html += htmlRow(model, row);
    return html + QStringLiteral("</table>\n");
}

}  // namespace offerbook::ui
