#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QStringList>

/// One run of the real executable, headless.
struct Run {
    int status = -1;
    QByteArray out;
    QByteArray messages;
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// Waits up to two minutes; a program that does not start has status -1. `input` goes to standard input.
Run offerbook(const QStringList& arguments, const QByteArray& input = {});
