#include "core/extract/find/context/context_reading.h"

#include "core/extract/find/context/context_cues.h"
#include "core/extract/find/read_clues.h"
#include "tests/core/extract/advert_reading.h"
#include "tests/core/extract/said.h"
#include "tests/core/extract/test_vocabulary.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

// What no finder finds, the words around a figure or a day may still tell. It must never be called sure, never take what another
// field has, and stay silent where the figure is of something else.

using namespace offerbook;
using namespace offerbook::extract;
using namespace offerbook::extract::find;

namespace {

std::string advert(const QString& language, const QString& body) {
    const bool isGerman = language == "de";
    const bool isFrench = language == "fr";
    const std::string head = isGerman ? "# Sachbearbeitung (m/w/d)\n\nDie Musterwerk Nord GmbH sucht für Kassel Verstärkung.\n\n"
                             : isFrench
                                 ? "# Assistant de projet (H/F)\n\nExemple Atelier SAS, à Nantes, recherche du renfort.\n\n"
                                 : "# Project Assistant\n\nSample Works Ltd in Leeds is looking for support.\n\n";
    const std::string foot = isGerman   ? "\n\nWir freuen uns auf Ihre Bewerbung.\n"
                             : isFrench ? "\n\nMerci d'envoyer votre candidature.\n"
                                        : "\n\nPlease send us your application.\n";
    return head + body.toStdString() + foot;
}

/// A page of a text with its clues, which point to each other.
struct Read {
    explicit Read(const std::string& words)
        : text(words, testVocabulary()),
          page(text, testPatterns()),
          languages(*LanguageNames::load(std::filesystem::path(OFFERBOOK_VOCABULARY_DIR) / "places" / "languages.json")),
          gazetteer(*Gazetteer::load(std::filesystem::path(OFFERBOOK_VOCABULARY_DIR) / "places")),
          clues(readClues(page, *gazetteer, *languages, std::chrono::year(2026) / 11 / 20)) {}
    ReadText text;
    Page page;
    std::shared_ptr<const LanguageNames> languages;
    std::shared_ptr<const Gazetteer> gazetteer;
    Clues clues;
};

}  // namespace

class ContextReadingTest : public QObject {
    Q_OBJECT

private slots:
    void surroundingsTell_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("hours of a whole post") << "de"
                                               << "42 Stunden sind bei uns 100 %."
                                               << "weekly_hours"
                                               << "42..42";
        QTest::newRow("hours of some days") << "de"
                                            << "Gearbeitet wird an vier Tagen, zusammen 30 Stunden."
                                            << "weekly_hours"
                                            << "30..30";
        QTest::newRow("years in a workshop") << "fr"
                                             << "Un candidat ayant passé 6 ans en atelier."
                                             << "experience_min_years"
                                             << "6";
        QTest::newRow("the day it begins") << "de"
                                           << "Wir legen am 01.03.2027 los."
                                           << "start_date"
                                           << "2027-03-01";
        QTest::newRow("the day of the postmark") << "de"
                                                 << "Post bitte bis Poststempel 15.02.2027."
                                                 << "deadline"
                                                 << "2027-02-15";
    }
    void surroundingsTell() {
        QFETCH(QString, language);
        QFETCH(QString, body);
        QFETCH(QString, field);
        QFETCH(QString, value);
        const Posting posting = firstPosting(advert(language, body));
        QCOMPARE(said::said(posting, field), value);
        const auto isTold = [](const auto& stated) {
            return stated.remark().id == "extract.by-context" && stated.confidence() != Confidence::sure &&
                   !stated.evidence().empty();
        };
        QVERIFY(isTold(posting.weeklyHours) || isTold(posting.experienceMin) || isTold(posting.startDate) ||
                isTold(posting.deadline));
    }

    void figuresOfSomethingElseStaySilent_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("delivery") << "de"
                                  << "Nach 48 Stunden ist die Ware beim Kunden."
                                  << "weekly_hours";
        QTest::newRow("machines") << "en"
                                  << "Our machines run 24 hours."
                                  << "weekly_hours";
        QTest::newRow("opening hours") << "fr"
                                       << "La boulangerie ouvre 12 h par jour."
                                       << "weekly_hours";
        QTest::newRow("the house's years") << "en"
                                           << "We have been baking for 80 years."
                                           << "experience_min_years";
        QTest::newRow("an apprenticeship") << "de"
                                           << "Die Ausbildung dauert 3 Jahre."
                                           << "experience_min_years";
        QTest::newRow("a fair") << "de"
                                << "Unsere Messe findet am 15.02.2027 statt."
                                << "start_date";
        QTest::newRow("elections") << "en"
                                   << "Elections are on 15 February 2027."
                                   << "deadline";
        QTest::newRow("delivery of parcels") << "en"
                                             << "Delivery within 14 days."
                                             << "paid_leave_days";
    }
    void figuresOfSomethingElseStaySilent() {
        QFETCH(QString, language);
        QFETCH(QString, body);
        QFETCH(QString, field);
        QCOMPARE(said::said(firstPosting(advert(language, body)), field), QString());
    }

    void whatAFinderFoundStays() {
        const Posting posting =
            firstPosting(advert("de", "Arbeitszeit: 38 Stunden pro Woche.\n\n42 Stunden sind bei uns 100 %."));
        QVERIFY(posting.weeklyHours.remark().id != "extract.by-context");
        QCOMPARE(said::said(posting, "weekly_hours"), QString("38..38"));
    }

    void aDayIsNotTakenTwice() {
        const Posting posting = firstPosting(advert("de", "Bewerbungsfrist: 15.02.2027"));
        QCOMPARE(said::said(posting, "deadline"), QString("2027-02-15"));
        QCOMPARE(said::said(posting, "start_date"), QString());
    }

    void figuresWithTheirUnits_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("one") << "38 hours"
                             << "38..38";
        QTest::newRow("a range") << "between 20 and 24.5 hrs"
                                 << "20..24.5";
        QTest::newRow("several") << "30h or 36 hours"
                                 << "30..30 36..36";
        QTest::newRow("of a larger figure") << "1.200 hours, 138 hours"
                                            << "";
        QTest::newRow("too many") << "90 hours"
                                  << "";
        QTest::newRow("a clock") << "at 8:30 h"
                                 << "";
    }
    void figuresWithTheirUnits() {
        QFETCH(QString, body);
        QFETCH(QString, mentions);
        const Read read(advert("en", body));
        QStringList found;
        for (const Mention& mention : mentionsOf(ContextField::weeklyHours, read.clues))
            found << QString::fromStdString(mention.low->toString() + ".." + mention.high->toString());
        QCOMPARE(found.join(' '), mentions);
    }

    void aLongTextHasABoundedNumber() {
        QString body;
        for (int i = 0; i < 500; ++i) body += "Shifts of 8 hours on 3 May 2027.\n\n";
        const Read read(advert("en", body));
        QVERIFY(mentionsOf(ContextField::weeklyHours, read.clues).size() <= 60);
        QVERIFY(mentionsOf(ContextField::deadline, read.clues).size() <= 60);
    }

    void cuesAreWholeCharacters() {
        for (int shift = 0; shift < 6; ++shift) {
            const Read read(
                advert("de", QString(shift, 'x') + QString("工作").repeated(40) + " 38 Stunden " + QString("工作").repeated(40)));
            for (const Mention& mention : mentionsOf(ContextField::weeklyHours, read.clues))
                for (const std::string& cue : contextCues(read.page, mention))
                    QVERIFY(!QString::fromUtf8(cue.c_str()).contains(QChar::ReplacementCharacter));
        }
    }

    void aBrokenModelSaysSo_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("error");
        QTest::newRow("none") << QByteArray() << "extract.vocabulary-missing";
        QTest::newRow("no JSON") << QByteArray("{") << "extract.vocabulary-broken";
        QTest::newRow("a field is missing") << QByteArray(R"({"fields":{}})") << "extract.vocabulary-broken";
    }
    void aBrokenModelSaysSo() {
        QFETCH(QByteArray, content);
        QFETCH(QString, error);
        const QTemporaryDir folder;
        if (!content.isEmpty()) {
            std::ofstream out(std::filesystem::path(folder.path().toStdString()) / "weights.json", std::ios::binary);
            out << content.constData();
        }
        const auto loaded = ContextModel::load(folder.path().toStdString());
        QVERIFY(!loaded.hasValue());
        QCOMPARE(QString::fromStdString(loaded.error().id), error);
    }
};

QTEST_APPLESS_MAIN(ContextReadingTest)
#include "context_reading_test.moc"
