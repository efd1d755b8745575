#include "ui/phrases/phrases.h"

#include "core/text/names.h"
#include "core/text/quotes.h"
#include "ui/bridge/strings.h"

#include <QCoreApplication>

#include <cassert>
#include <optional>
#include <unordered_map>

namespace offerbook::ui {
namespace {

using Table = std::unordered_map<std::string_view, const char*>;

const Table& table() {
    static const Table all = [] {
        Table joined;
        for (const auto& area :
             {basePhrases(), bookPhrases(), extractPhrases(), calendarPhrases(), comparePhrases(), workPhrases(),
              payLifePhrases(), eligibilityPhrases(), taxPhrases(), householdPhrases(), horizonPhrases()})
            for (const Phrase& entry : area) joined.emplace(entry.id, entry.source);
        return joined;
    }();
    return all;
}

std::optional<QString> sentence(std::string_view id) {
    const auto found = table().find(id);
    if (found == table().end()) return std::nullopt;
    return QCoreApplication::translate("Phrases", found->second);
}

/// The message's sentence: the one for a count of one, under the id with ".one", where there is one and the first number among
/// the arguments is 1. German, French and Italian have a form for one and a form for more, as English has.
std::optional<QString> sentenceOf(const Message& message) {
    for (const MessageArg& arg : message.args) {
        if (arg.kind != MessageArg::Kind::number) continue;
        if (const auto count = Decimal::parse(arg.value); count && *count == Decimal(1))
            if (const auto forOne = sentence(message.id + ".one")) return forOne;
        break;
    }
    return sentence(message.id);
}

/// The language of the installed translators: every translation carries its own code for this word.
std::string languageInUse() {
    return toUtf8(QCoreApplication::translate("Phrases", "en", "the ISO 639-1 code of this language"));
}

std::string number(const std::string& machine, const text::Formatter& format) {
    const auto value = Decimal::parse(machine);
    return value ? format.number(*value) : machine;
}

/// "CHF 5266.00"
std::string money(const std::string& machine, const text::Formatter& format) {
    if (machine.size() < 5 || machine[3] != ' ') return machine;
    const auto currency = Currency::fromCode(std::string_view(machine).substr(0, 3));
    if (!currency) return machine;
    const auto amount = Money::parse(std::string_view(machine).substr(4), *currency);
    return amount ? format.money(*amount) : machine;
}

std::string date(const std::string& iso, const text::Formatter& format) {
    const auto day = PartialDate::parse(iso);
    return day ? format.date(*day) : iso;
}

/// "household.pensionRate, healthRate": the questions in words.
QString questions(const std::string& keys) {
    constexpr std::string_view area = "household.";
    QStringList words;
    for (const QString& key : toQt(keys.substr(area.size())).split(QStringLiteral(", ")))
        words << sentence(std::string(area) + toUtf8(key)).value_or(key);
    return words.join(QStringLiteral(", "));
}

/// "CH, DE": each code by its name, in the order of the list.
QString names(const std::string& codes, QString (*nameOf)(std::string_view)) {
    QStringList all;
    for (const QString& code : toQt(codes).split(QStringLiteral(", "))) all << nameOf(toUtf8(code));
    return all.join(QStringLiteral(", "));
}

QString argument(const MessageArg& arg, const text::Formatter& format) {
    switch (arg.kind) {
        case MessageArg::Kind::text: return toQt(arg.value);
        case MessageArg::Kind::number: return toQt(number(arg.value, format));
        case MessageArg::Kind::money: return toQt(money(arg.value, format));
        case MessageArg::Kind::date: return toQt(date(arg.value, format));
        case MessageArg::Kind::country: return names(arg.value, countryName);
        case MessageArg::Kind::currency: return toQt(arg.value);
        case MessageArg::Kind::language: return names(arg.value, languageName);
        case MessageArg::Kind::term: return arg.value.rfind("household.", 0) == 0 ? questions(arg.value) : term(arg.value);
    }
    return toQt(arg.value);
}

/// "{4.86}", a figure of the sentence itself, from its opening brace on; the length of what was read, 0 where it is none.
qsizetype ownFigure(QStringView pattern, QString& text, const text::Formatter& format) {
    const qsizetype end = pattern.indexOf(u'}');
    if (pattern.front() != u'{' || end < 0) return 0;
    const QString written = pattern.mid(1, end - 1).toString();
    const auto value = Decimal::parse(toUtf8(written));
    if (!value) return 0;
    const qsizetype point = written.indexOf(u'.');
    text += toQt(format.number(*value, point < 0 ? 0 : static_cast<int>(written.size() - point - 1)));
    if (!pattern.mid(end + 1).startsWith(QLatin1String(" %"))) return end + 1;
    text += QChar(0x00a0);  // it is not parted from its sign at the end of a line
    return end + 2;
}

/// All placeholders at once: an argument that itself holds "%1" stays as it is.
QString filled(const QString& pattern, const Message& message, const text::Formatter& format) {
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (const qsizetype length = ownFigure(QStringView(pattern).mid(i), text, format); length > 0) {
            i += length - 1;
            continue;
        }
        const bool placeholder = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (!placeholder) {
            text += pattern[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[++i].digitValue() - 1);
        if (index < message.args.size()) text += argument(message.args[index], format);
    }
    return text;
}

/// What is left for a message nobody worded: its id and arguments, so that nothing is lost.
QString unworded(const Message& message, const text::Formatter& format) {
    QString text = toQt(message.id);
    for (const MessageArg& arg : message.args) text += QLatin1String(text.contains(u':') ? ", " : ": ") + argument(arg, format);
    return text;
}

}  // namespace

QString phrase(const Message& message, const text::Formatter& format) {
    if (message.empty()) return {};
    const auto pattern = sentenceOf(message);
    Q_ASSERT_X(pattern, "phrase", message.id.c_str());
    return pattern ? filled(*pattern, message, format) : unworded(message, format);
}

std::optional<QString> phraseIfAny(std::string_view id) { return sentence(id); }

QString term(std::string_view word) {
    for (const std::string_view area : {"term.", "field.", ""})
        if (const auto found = sentence(std::string(area) + std::string(word))) return *found;
    return toQt(word);
}

QString fieldTitle(std::string_view key) { return sentence("field." + std::string(key)).value_or(toQt(key)); }

QString countryName(std::string_view alpha2) {
    const QString name = toQt(text::countryName(alpha2, languageInUse()));
    return name.isEmpty() ? toQt(alpha2) : name;
}

QString languageName(std::string_view iso639) {
    const QString name = toQt(text::languageName(iso639, languageInUse()));
    return name.isEmpty() ? toQt(iso639) : name;
}

QString quoted(const QString& words) { return toQt(text::quoted(toUtf8(words), languageInUse())); }

}  // namespace offerbook::ui
