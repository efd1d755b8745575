#include "tests/core/extract/said.h"

#include <QFile>
#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

/// A small advert around what is said, so that it stands where adverts say it.
std::string framed(const QString& language, const QString& body) {
    struct Frame {
        const char *language, *head, *foot;
    };
    constexpr Frame frames[] = {
        {"de", "# Projektassistenz (m/w/d)\n\nDie Musterwerk Nord GmbH mit Sitz in Kassel sucht Verstärkung.\n\n",
         "\n\nWir freuen uns auf Ihre Bewerbung mit Lebenslauf und Zeugnissen.\n"},
        {"en", "# Project Assistant\n\nSample Works Ltd in Leeds is looking for support.\n\n",
         "\n\nPlease send us your application with a CV and a cover letter.\n"},
        {"fr", "# Assistant de projet (H/F)\n\nExemple Atelier SAS, à Nantes, recherche du renfort.\n\n",
         "\n\nMerci d'envoyer votre candidature avec CV et lettre de motivation.\n"},
        {"it", "# Assistente di progetto\n\nEsempio Opere S.r.l., con sede a Padova, cerca personale.\n\n",
         "\n\nInviare la candidatura con curriculum vitae e lettera di presentazione.\n"},
    };
    for (const Frame& frame : frames)
        if (language == frame.language) return frame.head + body.toStdString() + frame.foot;
    qFatal("no frame for this language");
}

}  // namespace

/// The ways in which adverts say each fact, with look-alikes that say another thing, in tables of one row a way:
/// field, words ("\n" for a new line; "@" before a whole text), what is said (empty: nothing).
class SayingsTest : public QObject {
    Q_OBJECT

private slots:
    void says_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        for (const char* language : {"de", "en", "fr", "it"}) {
            QFile table(QStringLiteral(OFFERBOOK_SAYINGS_DIR "/%1.tsv").arg(language));
            if (!table.exists()) continue;
            QVERIFY2(table.open(QIODevice::ReadOnly), qPrintable(table.fileName()));
            const QStringList lines = QString::fromUtf8(table.readAll()).split('\n', Qt::SkipEmptyParts);
            for (int i = 0; i < lines.size(); ++i) {
                if (lines[i].startsWith('#')) continue;
                const QStringList cells = lines[i].split('\t');
                QVERIFY2(cells.size() == 3, qPrintable(QStringLiteral("%1 line %2").arg(table.fileName()).arg(i + 1)));
                QString body = cells[1];
                body.replace("\\n", "\n");
                body.replace("\\t", "\t");
                const std::string text = body.startsWith('@') ? body.mid(1).toStdString() : framed(language, body);
                QTest::addRow("%s %d: %s", language, i + 1, qPrintable(cells[1].left(70)))
                    << cells[0] << QString::fromStdString(text) << cells[2];
            }
        }
    }
    void says() {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(said::said(firstPosting(text.toStdString()), field), expected);
    }
};

QTEST_GUILESS_MAIN(SayingsTest)
#include "sayings_test.moc"
