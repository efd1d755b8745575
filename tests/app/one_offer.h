#pragma once

#include "tests/app/command_line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace offerbook::test {

/// Makes "b.offerbook" with one offer: a physicist in Hamburg, EUR 60,000 a year gross, a permanent contract.
inline void makeOneOfferBook(const CommandLine& line, const QStringList& before = {}) {
    QCOMPARE(line.run({QStringLiteral("new"), QStringLiteral("b.offerbook")}).status, 0);
    line.write(QStringLiteral("a.txt"),
               "Job title: Physicist\nEmployer: Seeblick Labs\nLocation: Hamburg, Germany\n\nYour tasks\nYou plan and build "
               "things with the team.\n\nYour profile\nBachelor degree.\n\nWe offer\nSalary: EUR 60,000 per year, gross.\n"
               "Permanent contract.\n\nHow to apply\nPlease send your application with CV by 31 March 2027.\n");
    QCOMPARE(
        line.run(before + QStringList{QStringLiteral("import"), QStringLiteral("b.offerbook"), QStringLiteral("a.txt")}).status,
        0);
}

/// The pay of the first offer in `compare --json`.
inline QString firstPay(const Ran& ran) {
    return QJsonDocument::fromJson(ran.out)[QStringLiteral("offers")][0][QStringLiteral("pay")][QStringLiteral("low")].toString();
}

}  // namespace offerbook::test
