#include "ui/models/reasons.h"

#include "ui/bridge/strings.h"
#include "ui/phrases/citation.h"
#include "ui/phrases/household_text.h"
#include "ui/phrases/phrases.h"

#include <QCoreApplication>
#include <QStringList>

namespace offerbook::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

/// Long quotes are cut: the text view shows them whole.
constexpr qsizetype longestQuote = 160;

QString dated(const std::string& source, const std::string& isoDate, const text::Formatter& format) {
    const auto day = PartialDate::parse(isoDate);
    const QString when = day ? toQt(format.date(*day)) : toQt(isoDate);
    if (source.empty()) return when;
    return when.isEmpty() ? citation(source, format) : citation(source, format) + QLatin1String(", ") + when;
}

/// "−5,580.00", and for a range the other end below it.
QString lineAmount(const compare::RungLine& line, const text::Formatter& format) {
    const auto digits = text::Formatter::Digits::all;
    const QString low = toQt(format.signedAmount(line.low, digits));
    return line.low == line.high ? low : low + QStringLiteral("\n… ") + toQt(format.signedAmount(line.high, digits));
}

ReasonLine reasonLine(const compare::RungLine& line, const text::Formatter& format) {
    QStringList source;
    for (const std::string& part : {line.rule, line.row, line.source})
        if (!part.empty()) source << citation(part, format);
    return {taxLineName(line.id), lineAmount(line, format), source.join(QStringLiteral(", "))};
}

QString notesOf(const compare::Rung& rung, const text::Formatter& format) {
    QStringList notes;
    if (!rung.assumption.empty()) notes << phrase(rung.assumption, format);
    for (const Message& note : rung.notes) notes << phrase(note, format);
    if (!rung.assumed.empty()) notes << Words::tr("Assumed: %1").arg(assumedText(rung.jurisdiction, rung.assumed, format));
    return notes.join(QLatin1Char('\n'));
}

ReasonStep step(const compare::Rung& rung, const text::Formatter& format) {
    ReasonStep shown;
    shown.title = rung.out ? toQt(format.range(*rung.out)) : Words::tr("No figure");
    shown.detail = phrase(rung.by, format);
    shown.quote = quoted(rung.evidence);
    shown.source = rung.sourceBy.empty() ? dated(rung.source, rung.date, format) : phrase(rung.sourceBy, format);
    for (const compare::RungLine& line : rung.lines) shown.lines.push_back(reasonLine(line, format));
    shown.note = notesOf(rung, format);
    shown.tone = rung.out ? Tone::plain : Tone::warn;
    return shown;
}

Tone toneOf(const eligibility::Reason& reason) {
    if (reason.truth == eligibility::Truth::yes) return Tone::good;
    if (reason.truth == eligibility::Truth::unknown) return Tone::warn;
    return reason.hard ? Tone::bad : Tone::warn;
}

/// What would settle an open condition, and whom to ask.
QString settledBy(const eligibility::Reason& reason, const text::Formatter& format) {
    if (reason.settles.empty()) return {};
    const QString question = phrase(reason.settles, format);
    return reason.askEmployer ? Words::tr("Ask the employer: %1").arg(question)
                              : Words::tr("Ask the candidate: %1").arg(question);
}

QString shareWords(const eligibility::WishShare& share, const QString& words) {
    if (share.all() == 0) return {};
    const QString met = words.arg(share.met).arg(share.all());
    return share.open == 0 ? met : Words::tr("%1, %2 open").arg(met).arg(share.open);
}

QString symbolOf(eligibility::Truth truth) {
    if (truth == eligibility::Truth::yes) return QStringLiteral("✓ ");
    return truth == eligibility::Truth::no ? QStringLiteral("✕ ") : QStringLiteral("? ");
}

}  // namespace

QString quoted(const std::vector<Evidence>& evidence) {
    QStringList places;
    for (const Evidence& place : evidence) {
        QString words = toQt(place.text).simplified();
        if (words.size() > longestQuote) words = words.left(longestQuote - 1) + QChar(0x2026);
        if (!words.isEmpty()) places << quoted(words);
    }
    places.removeDuplicates();
    return places.join(QStringLiteral(" … "));
}

QString originWords(Origin origin, Confidence confidence) {
    if (origin == Origin::confirmed) return Words::tr("read from the text, confirmed by a person");
    if (origin == Origin::typed) return Words::tr("typed by a person");
    return confidence == Confidence::sure ? Words::tr("read from the text, not confirmed yet")
                                          : Words::tr("read from the text, please check");
}

std::vector<ReasonStep> ladderSteps(const compare::Ladder& ladder, const text::Formatter& format) {
    std::vector<ReasonStep> steps;
    for (const compare::Rung& rung : ladder.rungs) steps.push_back(step(rung, format));
    if (!ladder.result && !ladder.whyNot.empty()) {
        ReasonStep end;
        end.title = Words::tr("No comparable figure");
        end.detail = phrase(ladder.whyNot, format);
        end.tone = Tone::warn;
        steps.push_back(end);
    }
    return steps;
}

std::vector<ReasonStep> verdictSteps(const eligibility::Verdict& verdict, const text::Formatter& format) {
    std::vector<ReasonStep> steps;
    for (const eligibility::Reason& reason : verdict.reasons) {
        ReasonStep shown;
        shown.title = symbolOf(reason.truth) + phrase(reason.condition, format);
        if (!reason.hard && reason.conditionKey != "deadline")
            shown.title += reason.ofPerson ? Words::tr(" (your preference)") : Words::tr(" (a wish)");
        shown.detail = phrase(reason.fact, format);
        shown.quote = quoted(reason.evidence);
        shown.source = settledBy(reason, format);
        shown.note = phrase(reason.note, format);
        shown.tone = toneOf(reason);
        steps.push_back(shown);
    }
    for (const eligibility::NearMiss& miss : verdict.nearly) {
        ReasonStep shown;
        shown.title = QStringLiteral("≈ ") + Words::tr("Nearly");
        shown.detail = phrase(miss.change, format);
        shown.tone = Tone::warn;
        steps.push_back(shown);
    }
    for (const QString& share : {shareWords(verdict.wishes, Words::tr("Wishes of the posting met: %1 of %2")),
                                 shareWords(verdict.preferences, Words::tr("Your preferences met: %1 of %2"))}) {
        if (share.isEmpty()) continue;
        ReasonStep shown;
        shown.title = share;
        shown.detail = Words::tr("A share, not a verdict: it neither admits nor excludes.");
        steps.push_back(shown);
    }
    return steps;
}

QString Reasons::plainText() const {
    QStringList lines{heading, offer};
    for (const ReasonStep& one : steps) {
        lines << one.title << one.detail;
        for (const ReasonLine& line : one.lines)
            lines << line.name + QLatin1String(": ") + QString(line.amount).replace(QLatin1Char('\n'), QLatin1Char(' '));
        lines << one.quote << one.source << one.note;
    }
    for (const QString& warning : warnings) lines << warning;
    for (const QString& question : questions) lines << question;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

}  // namespace offerbook::ui
