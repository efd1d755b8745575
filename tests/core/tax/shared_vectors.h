#pragma once

#include "core/tax/tax_pack.h"

#include <QFile>
#include <QString>
#include <QtGlobal>

#include <map>
#include <optional>
#include <string>
#include <vector>

// Reference figures that others computed: reference/tax/*-vectors.csv of the shared facts, whose folder the environment
// variable OFFERBOOK_SHARED names.

namespace offerbook::tax {

/// One row by the names of its columns. Their cells hold neither commas nor quotes.
using VectorRow = std::map<std::string, std::string>;

/// nullopt where the shared facts are not at hand: the test then says so and is skipped.
inline std::optional<std::vector<VectorRow>> sharedVectors(const QString& fileName) {
    const QString folder = qEnvironmentVariable("OFFERBOOK_SHARED");
    QFile file(folder + QStringLiteral("/reference/tax/") + fileName);
    if (folder.isEmpty() || !file.open(QIODevice::ReadOnly | QIODevice::Text)) return std::nullopt;
    QList<QByteArray> names;
    std::vector<VectorRow> rows;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty() || line.startsWith('#')) continue;
        const QList<QByteArray> cells = line.split(',');
        if (names.isEmpty()) {
            names = cells;
            continue;
        }
        VectorRow& row = rows.emplace_back();
        for (qsizetype i = 0; i < names.size() && i < cells.size(); ++i) row[names[i].toStdString()] = cells[i].toStdString();
    }
    return rows;
}

/// A cell as cents. Whoever asks for a cell that is empty or no amount gets an exception, which fails the test.
inline Cents centsOf(const VectorRow& row, const std::string& column) { return centsFromText(row.at(column)).value(); }

}  // namespace offerbook::tax
