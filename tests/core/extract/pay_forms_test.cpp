#include "core/extract/written_amounts.h"
#include "tests/core/extract/test_vocabulary.h"

#include <QtTest>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace offerbook;
using namespace offerbook::extract;

/// Pay as four languages write it: every sign with every word of a period and of a basis, in both orders, one amount and
/// ranges. A word that is a sign, a weight or opening hours elsewhere shows here.
namespace {

using Words = std::vector<std::string>;

struct Sign {
    std::string written;
    std::string code;  ///< empty: which francs are meant the amount alone does not say
};

struct Forms {
    std::string language;
    std::string grouping;  ///< between thousands; Swiss signs have the apostrophe
    std::vector<Sign> signs;
    std::vector<std::pair<PayPeriod, Words>> periods;
    Words gross;
    Words net;
    Words ranges;  ///< with %1 and %2
};

const std::vector<Forms>& allForms() {
    using enum PayPeriod;
    static const std::vector<Forms> forms = {
        {"en",
         ",",
         {{"€", "EUR"},
          {"EUR", "EUR"},
          {"euros", "EUR"},
          {"£", "GBP"},
          {"pounds", "GBP"},
          {"CHF", "CHF"},
          {"Swiss francs", "CHF"}},
         {{hour, {"per hour", "an hour", "/hour", "/h", "/hr", "hourly", "p.h.", "per hr"}},
          {day, {"per day", "a day", "/day", "daily"}},
          {week, {"per week", "a week", "/week", "weekly", "pw", "p.w."}},
          {month, {"per month", "a month", "/month", "monthly", "p.m.", "pcm", "per calendar month"}},
          {year, {"per year", "a year", "/year", "per annum", "p.a.", "pa", "annually", "/yr", "yearly"}}},
         {"gross", "before tax", "(gross)"},
         {"net", "after tax", "(net)"},
         {"%1 - %2", "%1 to %2", "between %1 and %2", "from %1 to %2"}},
        {"de",
         ".",
         {{"€", "EUR"}, {"EUR", "EUR"}, {"Euro", "EUR"}, {"CHF", "CHF"}, {"Franken", "CHF"}, {"SFr.", "CHF"}},
         {{hour, {"pro Stunde", "/Stunde", "/Std.", "/h", "die Stunde", "je Stunde", "stündlich", "stündl.", "pro Std."}},
          {day, {"pro Tag", "/Tag", "am Tag", "je Tag", "täglich", "tägl."}},
          {week, {"pro Woche", "/Woche", "die Woche", "wöchentlich", "wöchentl."}},
          {month, {"pro Monat", "/Monat", "im Monat", "monatlich", "monatl.", "mtl.", "je Monat", "p. M.", "p.M.", "/Mt."}},
          {year, {"pro Jahr", "/Jahr", "im Jahr", "jährlich", "jährl.", "p.a.", "p. a.", "je Jahr"}}},
         {"brutto", "Brutto", "(brutto)"},
         {"netto", "Netto", "(netto)"},
         {"%1 - %2", "%1 bis %2", "zwischen %1 und %2", "von %1 bis %2"}},
        {"fr",
         " ",
         {{"€", "EUR"}, {"EUR", "EUR"}, {"euros", "EUR"}, {"CHF", "CHF"}, {"francs suisses", "CHF"}},
         {{hour, {"de l'heure", "par heure", "/heure", "/h", "l'heure", "horaires", "horaire"}},
          {day, {"par jour", "/jour", "/j", "journaliers"}},
          {week, {"par semaine", "/semaine", "hebdomadaires", "la semaine"}},
          {month, {"par mois", "/mois", "mensuels", "mensuel", "le mois"}},
          {year, {"par an", "/an", "annuels", "annuel", "par année", "l'an"}}},
         {"brut", "bruts", "(brut)"},
         {"net", "nets", "(net)"},
         {"%1 - %2", "%1 à %2", "entre %1 et %2", "de %1 à %2"}},
        {"it",
         ".",
         {{"€", "EUR"}, {"EUR", "EUR"}, {"euro", "EUR"}, {"CHF", "CHF"}, {"franchi svizzeri", "CHF"}},
         {{hour, {"all'ora", "l'ora", "/ora", "/h", "orari", "per ora", "ad ora"}},
          {day, {"al giorno", "/giorno", "giornalieri", "/gg"}},
          {week, {"alla settimana", "/settimana", "settimanali"}},
          {month, {"al mese", "/mese", "mensili", "mensile", "per mese"}},
          {year, {"all'anno", "/anno", "annui", "annuali", "l'anno"}}},
         {"lordi", "lordo", "(lordi)"},
         {"netti", "netto", "(netti)"},
         {"%1 - %2", "da %1 a %2", "tra %1 e %2", "tra i %1 e i %2"}},
    };
    return forms;
}

std::pair<int, int> amountsOf(PayPeriod period) {
    switch (period) {
        case PayPeriod::hour: return {15, 18};
        case PayPeriod::day: return {180, 220};
        case PayPeriod::week: return {620, 750};
        case PayPeriod::month: return {2300, 2900};
        default: return {48000, 56000};
    }
}

std::string grouped(int amount, const std::string& grouping) {
    std::string digits = std::to_string(amount);
    if (digits.size() > 3) digits.insert(digits.size() - 3, grouping);
    return digits;
}

std::string filled(std::string form, const std::string& low, const std::string& high) {
    form.replace(form.find("%1"), 2, low);
    form.replace(form.find("%2"), 2, high);
    return form;
}

struct Case {
    std::string text;
    bool isRange = false;
};

/// "18 €", "€18", "€ 15 - 18", "15 to 18 €".
std::vector<Case> amountsWith(const Forms& forms, const Sign& sign, const std::string& low, const std::string& high) {
    std::vector<Case> cases = {{low + " " + sign.written}};
    const bool isShort = sign.written.size() <= 3 || sign.written == "SFr.";
    const std::string before = sign.written == "€" || sign.written == "£" ? sign.written : sign.written + " ";
    if (isShort) cases.push_back({before + low});
    for (const std::string& range : forms.ranges) cases.push_back({filled(range, low, high) + " " + sign.written, true});
    if (isShort) cases.push_back({before + filled(forms.ranges.front(), low, high), true});
    return cases;
}

/// "18 € an hour gross" and "18 € gross an hour"; "/h" is glued to what stands before it.
Words withWords(const std::string& amount, const std::string& period, const std::string& basis) {
    const std::string gap = period.starts_with('/') ? "" : " ";
    if (basis.empty()) return {amount + gap + period};
    return {amount + gap + period + " " + basis, amount + " " + basis + gap + period};
}

std::string wordOf(const std::optional<PayPeriod>& period) { return period ? std::string(toWord(*period)) : "none"; }

std::string saidOf(const std::optional<WrittenAmount>& amount) {
    if (!amount) return "no amount";
    std::string said = amount->low ? amount->low->toString() : "-";
    if (amount->isRange && amount->high) said += ".." + amount->high->toString();
    said += amount->currency ? " " + std::string(amount->currency->code()) : " ?";
    return said + " " + wordOf(amount->period) + " " + std::string(toWord(amount->basis));
}

}  // namespace

class PayFormsTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryForm_data();
    void readsEveryForm();

private:
    static QStringList misread(const Forms& forms, PayPeriod period, const std::string& word, int& read);
};

void PayFormsTest::readsEveryForm_data() {
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("period");
    QTest::addColumn<QString>("word");
    for (std::size_t i = 0; i < allForms().size(); ++i)
        for (const auto& [period, words] : allForms()[i].periods)
            for (const std::string& word : words)
                QTest::addRow("%s, %s", allForms()[i].language.c_str(), word.c_str())
                    << static_cast<int>(i) << static_cast<int>(period) << QString::fromStdString(word);
}

QStringList PayFormsTest::misread(const Forms& forms, PayPeriod period, const std::string& word, int& read) {
    QStringList wrong;
    for (const Sign& sign : forms.signs) {
        const bool isSwiss = sign.code == "CHF";
        const auto [low, high] = amountsOf(period);
        const std::string grouping = isSwiss ? "'" : forms.grouping;
        for (const Case& amount : amountsWith(forms, sign, grouped(low, grouping), grouped(high, grouping)))
            for (const auto basis : {PayBasis::unknown, PayBasis::gross, PayBasis::net})
                for (const std::string& said : basis == PayBasis::gross ? forms.gross
                                               : basis == PayBasis::net ? forms.net
                                                                        : Words{""})
                    for (const std::string& text : withWords(amount.text, word, said)) {
                        std::string expected = std::to_string(low);
                        if (amount.isRange) expected += ".." + std::to_string(high);
                        expected += " " + sign.code + " " + wordOf(period) + " " + std::string(toWord(basis));
                        const std::string got = saidOf(readAmount(ReadText(text, testVocabulary())));
                        ++read;
                        if (got != expected) wrong << QString::fromStdString(text + " -> " + got);
                    }
    }
    return wrong;
}

void PayFormsTest::readsEveryForm() {
    QFETCH(int, language);
    QFETCH(int, period);
    QFETCH(QString, word);
    int read = 0;
    const QStringList wrong =
        misread(allForms()[static_cast<std::size_t>(language)], static_cast<PayPeriod>(period), word.toStdString(), read);
    QVERIFY(read > 100);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 5).join("; ")));
}

QTEST_APPLESS_MAIN(PayFormsTest)
#include "pay_forms_test.moc"
