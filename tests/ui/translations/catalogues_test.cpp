// A sentence that one language lacks is shown in English in the middle of a German window; a placeholder that got lost is a
// figure that is not shown.
#include <QtTest>

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

struct Entry {
    QString context;
    QString source;
    QStringList translations;
    bool unfinished;
};

QList<Entry> entriesOf(const QString& file) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&in);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        if (xml.name() == QLatin1String("message")) entries.append({context, {}, {}, false});
        if (entries.isEmpty()) continue;
        if (xml.name() == QLatin1String("source")) entries.last().source = xml.readElementText();
        if (xml.name() == QLatin1String("translation")) {
            entries.last().unfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("translation")) &&
                   !xml.atEnd()) {
                if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
                    entries.last().translations.append(xml.readElementText());
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (entries.last().translations.isEmpty()) entries.last().translations.append(text);
        }
    }
    return entries;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%(\\d+|L\\d+|n)"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) found << it.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

QString catalogue(const QString& folder, const QString& language) {
    return folder + QStringLiteral("/offerbook_%1.ts").arg(language);
}

}  // namespace

class CataloguesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        const QString root = QStringLiteral(OFFERBOOK_SOURCE_DIR);
        for (const QString& language : {QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("it")}) {
            QVERIFY(
                QFile::copy(catalogue(root + QStringLiteral("/translations"), language), catalogue(folder_.path(), language)));
            QFile::setPermissions(catalogue(folder_.path(), language), QFile::ReadOwner | QFile::WriteOwner);
            QProcess lupdate;
            lupdate.setWorkingDirectory(root);
            lupdate.start(QStringLiteral(OFFERBOOK_LUPDATE),
                          {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-no-obsolete"),
                           QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("app"), QStringLiteral("ui"),
                           QStringLiteral("-ts"), catalogue(folder_.path(), language)});
            QVERIFY(lupdate.waitForFinished(120'000));
            QCOMPARE(lupdate.exitCode(), 0);
        }
    }

    void everySentenceIsTranslated_data() { languages(); }
    void everySentenceIsTranslated() {
        QFETCH(QString, language);
        const auto entries = entriesOf(catalogue(folder_.path(), language));
        QVERIFY2(entries.size() > 100, "the sources hold sentences to translate");
        QStringList missing;
        for (const Entry& entry : entries)
            if (entry.unfinished || entry.translations.contains(QString()))
                missing << entry.context + QStringLiteral(": ") + entry.source;
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QString::number(missing.size()) + QStringLiteral(" missing:\n") + missing.join(u'\n')));
    }

    // A sentence that is gathered under no class is not found again when it is shown.
    void everySentenceIsGatheredUnderAContextThatIsAskedFor() {
        for (const Entry& entry : entriesOf(catalogue(folder_.path(), QStringLiteral("de"))))
            QVERIFY2(!entry.context.isEmpty() && entry.context.front().isLetter() && entry.context != QLatin1String("ui"),
                     qPrintable(entry.source));
    }

    void everyPlaceholderIsKept_data() { languages(); }
    void everyPlaceholderIsKept() {
        QFETCH(QString, language);
        QStringList wrong;
        for (const Entry& entry : entriesOf(catalogue(folder_.path(), language)))
            for (const QString& translation : entry.translations) {
                QStringList wanted = placeholders(entry.source);
                QStringList got = placeholders(translation);
                // One form of a plural may say "one" in words.
                if (entry.translations.size() > 1) {
                    wanted.removeAll(QStringLiteral("%n"));
                    got.removeAll(QStringLiteral("%n"));
                }
                if (wanted != got) wrong << entry.source + QStringLiteral(" -> ") + translation;
            }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    // Who reads "person" in a menu and "candidate" in its entries looks for the difference between them.
    void oneThingHasOneWord_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("thing");  ///< in the English sentence
        QTest::addColumn<QString>("word");   ///< that the translation has
        QTest::addColumn<QString>("never");  ///< other words for the same thing
        const auto row = [](const char* language, const char* thing, const char* word, const char* never) {
            QTest::addRow("%s: %s", language, word) << language << thing << QString::fromUtf8(word) << QString::fromUtf8(never);
        };
        row("de", "candidates?\\b", "person", "kandidat|bewerber");
        row("fr", "candidates?\\b", "candidat", "postulant");
        row("it", "candidates?\\b", "candidat", "aspirant");
        row("de", "books?\\b", "buch|büch", "heft");
        row("fr", "books?\\b", "carnet", "livre|cahier");
        row("it", "books?\\b", "quadern", "libr[oi]|raccolt");
        row("de", "the (?:posting|advert)\\b", "inserat", "ausschreibung|anzeige\\b");
        row("fr", "the (?:posting|advert)\\b", "annonce", "avis de");
        row("it", "the (?:posting|advert)\\b", "annunci", "inserzion|bando");
    }
    void oneThingHasOneWord() {
        QFETCH(QString, language);
        QFETCH(QString, thing);
        QFETCH(QString, word);
        QFETCH(QString, never);
        const auto has = [](QString text, const QString& pattern) {
            // Words of the command line are the same in every language.
            static const QRegularExpression command(QStringLiteral("[“„«][^”“»]*offerbook[^”“»]*[”“»]|BOOK"));
            return text.remove(u'&').remove(command).contains(
                QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
        };
        for (const Entry& entry : entriesOf(catalogue(folder_.path(), language)))
            for (const QString& translation : entry.translations)
                if (has(entry.source, QStringLiteral("\\b") + thing))
                    QVERIFY2(has(translation, word) && !has(translation, never),
                             qPrintable(entry.source + QStringLiteral(" -> ") + translation));
    }

    // Quotation marks of another language look like a slip of the program.
    void quotationMarksAreTheLanguages_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("foreign");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("”|«|»|„[^“]*(?:„|$)|^[^„]*“|“%|%\\d„");
        QTest::newRow("French") << QStringLiteral("fr") << QStringLiteral("[“”„]|«[^\\x{202F}]|[^\\x{202F}]»");
        QTest::newRow("Italian") << QStringLiteral("it") << QStringLiteral("[“”„]|«\\s|\\s»");
    }
    void quotationMarksAreTheLanguages() {
        QFETCH(QString, language);
        QFETCH(QString, foreign);
        const QRegularExpression pattern(foreign);
        QVERIFY2(pattern.isValid(), qPrintable(pattern.errorString()));
        for (const Entry& entry : entriesOf(catalogue(folder_.path(), language)))
            for (const QString& translation : entry.translations) {
                // What stands between two quotations has their marks the other way round.
                const bool hasWords = std::any_of(translation.begin(), translation.end(), [](QChar c) { return c.isLetter(); });
                QVERIFY2(!hasWords || !translation.contains(pattern), qPrintable(translation));
            }
    }

    // The menus say "Strg+F" in German: a hint beside them that says "Ctrl+F" names a key that is not on the keyboard.
    void keysHaveTheNamesOfTheKeyboard() {
        for (const Entry& entry : entriesOf(catalogue(folder_.path(), QStringLiteral("de"))))
            for (const QString& translation : entry.translations)
                QVERIFY2(!translation.contains(QStringLiteral("Ctrl+")), qPrintable(translation));
    }

private:
    static void languages() {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("French") << QStringLiteral("fr");
        QTest::newRow("Italian") << QStringLiteral("it");
    }
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(CataloguesTest)
#include "catalogues_test.moc"
