#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

/// The shared figures that others computed for Switzerland: one map of column to text a row; none where they are not at hand
/// (environment variable OFFERBOOK_SHARED).
using SwissRow = QHash<QString, QString>;

inline QString sharedTaxFolder() {
    const QString shared = qEnvironmentVariable("OFFERBOOK_SHARED");
    return shared.isEmpty() ? QString() : shared + "/reference/tax";
}

inline std::vector<SwissRow> swissRows() {
    std::vector<SwissRow> rows;
    QFile file(sharedTaxFolder() + "/switzerland-vectors.csv");
    if (sharedTaxFolder().isEmpty() || !file.open(QIODevice::ReadOnly)) return rows;
    QStringList heads;
    for (const QString& line : QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts)) {
        if (line.startsWith('#')) continue;
        const QStringList cells = line.split(',');
        if (heads.isEmpty()) {
            heads = cells;
            continue;
        }
        SwissRow row;
        for (qsizetype i = 0; i < cells.size(); ++i) row[heads[i]] = cells[i];
        rows.push_back(row);
    }
    return rows;
}
