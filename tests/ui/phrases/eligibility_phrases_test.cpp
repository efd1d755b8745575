#include "tests/core/eligibility/random_cases.h"

#include "ui/phrases/phrases.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <map>
#include <set>

using namespace offerbook;
using namespace offerbook::testing;
using eligibility::judge;

namespace {

/// Everything that judge() says, over many rules and people.
std::map<std::string, Message> saidInVerdicts() {
    std::map<std::string, Message> said;
    const auto add = [&](const Message& message) {
        if (!message.empty()) said.emplace(message.id, message);
    };
    Chance chance(99);
    for (int round = 0; round < 4'000; ++round) {
        Posting posting;
        posting.eligibility = Stated<EligibilityRule>::typed(chance.tree(2));
        if (chance.coin()) posting.locations = Stated<std::vector<Location>>::typed({{"", chance.state(), true}});
        DayStated deadline;
        deadline.date = PartialDate::of(addMonths(day("2026-06-01"), chance.below(3) - 1));
        posting.deadline = Stated<DayStated>::typed(deadline);
        const auto verdict = judge(posting, chance.saysLess(chance.fullProfile()), *reference(), day("2026-06-01"));
        for (const auto& reason : verdict.reasons)
            for (const Message& message : {reason.condition, reason.fact, reason.settles, reason.note}) add(message);
        for (const auto& miss : verdict.nearly) add(miss.change);
    }
    return said;
}

int placeholders(const char* source) {
    int highest = 0;
    for (const char* at = source; *at != '\0'; ++at)
        if (*at == '%' && at[1] >= '1' && at[1] <= '9') highest = std::max(highest, at[1] - '0');
    return highest;
}

}  // namespace

/// A verdict without a sentence is a blank line where somebody looks for the reason.
class EligibilityPhrasesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyVerdictHasItsSentences() {
        std::map<std::string_view, const char*> table;
        for (const ui::Phrase& phrase : ui::eligibilityPhrases()) table.emplace(phrase.id, phrase.source);
        const auto said = saidInVerdicts();
        QVERIFY(said.size() > 60);
        for (const auto& [id, message] : said) {
            const auto found = table.find(id);
            QVERIFY2(found != table.end(), id.c_str());
            QVERIFY2(placeholders(found->second) <= static_cast<int>(message.args.size()), id.c_str());
        }
    }

    void codesReadAsNames_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("wish") << "prefers"
                              << "You would like to work in: Switzerland, Germany";
        QTest::newRow("nationality") << "nationality"
                                     << "Asks for nationals of: Switzerland, Germany";
        QTest::newRow("residence") << "residence"
                                   << "Asks people to live in: Switzerland, Germany";
        QTest::newRow("languages") << "language"
                                   << "Asks for one of these languages: German, French, Italian, English";
    }
    void codesReadAsNames() {
        QFETCH(QString, what);
        QFETCH(QString, sentence);
        Posting posting;
        CandidateProfile profile;
        profile.preferences.countries = {"CH", "DE"};
        Condition condition = condition::Nationality{{"CH", "DE"}, {}, {}};
        if (what == QLatin1String("residence")) condition = condition::Residence{{"CH", "DE"}, {}};
        if (what == QLatin1String("language")) condition = condition::Language{{"de", "fr", "it", "en"}, std::nullopt};
        posting.eligibility = Stated<EligibilityRule>::typed(EligibilityRule::leaf(condition, {}));
        const auto reasons = judge(posting, profile, *reference(), day("2026-06-01")).reasons;
        const text::Formatter format("en_GB");
        QStringList said;
        for (const auto& reason : reasons) said << ui::phrase(reason.condition, format);
        QVERIFY2(said.contains(sentence), qPrintable(said.join(QLatin1Char('\n'))));
    }

    void noCountryBehindAPreposition_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "fr", "it"}) QTest::newRow(language) << QString::fromLatin1(language);
    }
    /// "permit for United States", "für Schweiz", "en Danemark": a name alone is wrong for some country in each language.
    void noCountryBehindAPreposition() {
        QFETCH(QString, language);
        QTranslator words;
        if (language != QLatin1String("en"))
            QVERIFY(words.load(QStringLiteral(":/i18n/offerbook_%1.qm").arg(language)) &&
                    QCoreApplication::installTranslator(&words));
        const QRegularExpression preposition(
            QStringLiteral("\\b(in|for|of|from|by|für|von|nach|aus|en|au|pour|de|du|dans|per|di|da|a) %1"));
        const text::Formatter format("en_GB");
        int checked = 0;
        for (const auto& [id, said] : saidInVerdicts()) {
            for (std::size_t at = 0; at < said.args.size(); ++at) {
                if (said.args[at].kind != MessageArg::Kind::country) continue;
                Message marked = said;
                marked.args[at] = MessageArg::text("<country>");
                const QString sentence = ui::phrase(marked, format);
                const QRegularExpression bare(preposition.pattern().arg(QStringLiteral("<country>")));
                QVERIFY2(!bare.match(sentence).hasMatch(), qPrintable(sentence));
                ++checked;
            }
        }
        QVERIFY(checked > 10);
    }

    void oneIsWordedAsOne() {
        const text::Formatter format("en_GB");
        const auto said = [&format](const char* months) {
            return ui::phrase({"horizon.length.months", {MessageArg::number(std::string(months))}}, format);
        };
        QCOMPARE(said("1"), QStringLiteral("The contract lasts 1 month, as stated."));
        QCOMPARE(said("12"), QStringLiteral("The contract lasts 12 months, as stated."));
        // The first number decides: 1 per cent is no single month.
        QCOMPARE(ui::phrase({"horizon.extension.typed", {MessageArg::number(6), MessageArg::number(1)}}, format),
                 QStringLiteral("An extension by 6 months is counted with 1 %."));
        QCOMPARE(ui::phrase({"horizon.extension.typed", {MessageArg::number(1), MessageArg::number(50)}}, format),
                 QStringLiteral("An extension by 1 month is counted with 50 %."));
    }

    void noIdTwice() {
        std::set<std::string_view> ids;
        for (const ui::Phrase& phrase : ui::eligibilityPhrases()) QVERIFY2(ids.insert(phrase.id).second, phrase.id.data());
    }
};

QTEST_GUILESS_MAIN(EligibilityPhrasesTest)
#include "eligibility_phrases_test.moc"
