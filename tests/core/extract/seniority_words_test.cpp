#include "core/posting/seniority.h"
#include "tests/core/extract/test_vocabulary.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

/// The levels that a post is meant for, as the vocabularies of the languages write them.
class SeniorityWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// A slip of the pen in a vocabulary would leave its words without a meaning, which no text would show.
    void everyLevelIsKnown() {
        const auto vocabulary = testVocabulary();
        const std::uint16_t said = vocabulary->groupId("seniority");
        const std::uint16_t labelled = vocabulary->groupId("seniority-label");
        QVERIFY(said != Vocabulary::noGroup && labelled != Vocabulary::noGroup);
        int count = 0;
        for (const Phrase& phrase : vocabulary->phrases()) {
            if ((phrase.group != said && phrase.group != labelled) || phrase.value == "none") continue;
            const std::size_t dots = phrase.value.find("..");
            const auto least = seniorityFromWord(phrase.value.substr(0, dots));
            QVERIFY2(least, phrase.value.c_str());
            if (dots != std::string::npos) {
                const auto most = seniorityFromWord(phrase.value.substr(dots + 2));
                QVERIFY2(most && *least < *most, phrase.value.c_str());
            }
            ++count;
        }
        QVERIFY(count > 100);
    }

    void rangesOverlap_data() {
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addColumn<bool>("isOfSenior");
        const auto row = [](const char* name, Seniority least, Seniority most, bool isOfSenior) {
            QTest::newRow(name) << static_cast<int>(least) << static_cast<int>(most) << isOfSenior;
        };
        row("below", Seniority::training, Seniority::intermediate, false);
        row("up to it", Seniority::entry, Seniority::senior, true);
        row("the same", Seniority::senior, Seniority::senior, true);
        row("from it on", Seniority::senior, Seniority::lead, true);
        row("above", Seniority::lead, Seniority::executive, false);
    }
    void rangesOverlap() {
        QFETCH(int, least);
        QFETCH(int, most);
        QFETCH(bool, isOfSenior);
        const SeniorityRange range{static_cast<Seniority>(least), static_cast<Seniority>(most)};
        const SeniorityRange senior{Seniority::senior, Seniority::senior};
        QCOMPARE(overlap(range, senior), isOfSenior);
        QCOMPARE(overlap(senior, range), isOfSenior);
        // Open above: everything from its lower end on.
        QCOMPARE(overlap({range.least, std::nullopt}, senior), range.least <= Seniority::senior);
    }
};

QTEST_GUILESS_MAIN(SeniorityWordsTest)
#include "seniority_words_test.moc"
