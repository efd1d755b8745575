#include "tests/core/extract/said.h"

#include <QFile>
#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

/// An advert of a few lines, with a place for a sentence in each of its parts: %A of the house, %T among the tasks, %P among what
/// is asked for, %O among what is offered, %C among how to apply.
struct Frame {
    const char* language;
    const char* text;
};
constexpr Frame frames[] = {
    {"en",
     "# Warehouse Planner\n\nSample Works Ltd is looking for a warehouse planner in Leeds.\n\nAbout us\n\n"
     "%AWe make wooden toys and sell them all over the country.\n\nYour tasks\n\n%T- plan the deliveries\n"
     "- look after the stock\n\nYour profile\n\n%P- good sense of order\n\nWe offer\n\n%O- a friendly team\n\n"
     "How to apply\n\n%CSend us your application.\n"},
    {"de",
     "# Lagerplaner (m/w/d)\n\nDie Musterwerk Nord GmbH sucht einen Lagerplaner in Bremen.\n\nÜber uns\n\n"
     "%AWir bauen Spielzeug aus Holz und verkaufen es im ganzen Land.\n\nIhre Aufgaben\n\n%T- Planung der Lieferungen\n"
     "- Pflege des Bestands\n\nIhr Profil\n\n%P- Sinn für Ordnung\n\nWir bieten\n\n%O- ein nettes Team\n\n"
     "Bewerbung\n\n%CSenden Sie uns Ihre Unterlagen.\n"},
    {"fr",
     "# Planificateur (H/F)\n\nExemple Atelier SAS recherche un planificateur à Lyon.\n\nÀ propos de nous\n\n"
     "%ANous fabriquons des jouets en bois et les vendons dans tout le pays.\n\nVos missions\n\n"
     "%T- planifier les livraisons\n- suivre le stock\n\nVotre profil\n\n%P- sens de l'ordre\n\nNous offrons\n\n"
     "%O- une équipe sympathique\n\nCandidature\n\n%CEnvoyez-nous votre dossier.\n"},
    {"it",
     "# Magazziniere\n\nEsempio Opere S.r.l. cerca un magazziniere a Bologna.\n\nChi siamo\n\n"
     "%ACostruiamo giocattoli di legno e li vendiamo in tutto il paese.\n\nAttività\n\n%T- pianificare le consegne\n"
     "- curare le scorte\n\nProfilo\n\n%P- senso dell'ordine\n\nOffriamo\n\n%O- un gruppo simpatico\n\nCandidatura\n\n"
     "%CInviateci la vostra domanda.\n"},
};

constexpr const char* parts[] = {"A", "T", "P", "O", "C"};

/// The advert with the sentence in one of its parts; with none where the part is empty.
std::string advertWith(const QString& language, const QString& part, const QString& sentence) {
    for (const Frame& frame : frames) {
        if (language != frame.language) continue;
        QString text = QString::fromUtf8(frame.text);
        for (const char* const each : parts) {
            const bool isList = QByteArray("TPO").contains(each);
            text.replace(QString('%') + each, part == each ? sentence + (isList ? "\n" : " ") : QString());
        }
        return text.toStdString();
    }
    qFatal("no advert in this language");
}

/// "field: what is said" of every field that says anything or contradicts itself.
QStringList allSaid(const Posting& posting) {
    QStringList all;
    forEachField(posting, [&](std::string_view name, const auto& field) {
        // Parts beside the pay and how much experience the words suggest may well be named.
        if (name == "components" || name == "seniority" || name == "application_link" || name == "published") return;
        if (field.hasValue()) all << word(name) + ": " + said::said(posting, word(name));
        if (field.isContradicted()) all << word(name) + " contradicts itself";
    });
    return all;
}

}  // namespace

/// Sentences of which adverts are full and that say nothing of the fields: of the house and of other people, of what one does, of
/// perks, of when the office is closed. A table of one row a sentence: the part of the advert in which it stands (A, T, P, O, C),
/// and the sentence. With it the advert says what it says without it.
class IdleSentencesTest : public QObject {
    Q_OBJECT

private slots:
    void sayNothing_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("sentence");
        for (const Frame& frame : frames) {
            QFile table(QStringLiteral(OFFERBOOK_IDLE_SENTENCES "/%1.tsv").arg(frame.language));
            QVERIFY2(table.open(QIODevice::ReadOnly), qPrintable(table.fileName()));
            const QStringList lines = QString::fromUtf8(table.readAll()).split('\n', Qt::SkipEmptyParts);
            QVERIFY(lines.size() > 50);
            for (int i = 0; i < lines.size(); ++i) {
                const QStringList cells = lines[i].split('\t');
                QVERIFY2(cells.size() == 2 && QByteArray("ATPOC").contains(cells[0].toLatin1()), qPrintable(lines[i]));
                QTest::addRow("%s %d: %s", frame.language, i + 1, qPrintable(cells[1].left(70)))
                    << QString(frame.language) << cells[0] << cells[1];
            }
        }
    }
    void sayNothing() {
        QFETCH(QString, language);
        QFETCH(QString, part);
        QFETCH(QString, sentence);
        QCOMPARE(allSaid(firstPosting(advertWith(language, part, sentence))).join(" | "),
                 allSaid(firstPosting(advertWith(language, {}, {}))).join(" | "));
    }

    /// The adverts themselves say who seeks whom and where, so that the rows can fail.
    void advertsAreRead() {
        for (const Frame& frame : frames) {
            const Posting posting = firstPosting(advertWith(frame.language, {}, {}));
            QVERIFY(posting.employer.hasValue() && posting.title.hasValue() && posting.locations.hasValue());
        }
    }
};

QTEST_GUILESS_MAIN(IdleSentencesTest)
#include "idle_sentences_test.moc"
