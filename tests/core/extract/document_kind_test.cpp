#include "core/extract/kind/document_kind.h"
#include "core/extract/extract.h"
#include "core/extract/written_amounts.h"
#include "tests/core/extract/test_vocabulary.h"

#include <QFile>
#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

const Reader& reader() {
    static const auto loaded = Reader::load(OFFERBOOK_VOCABULARY_DIR, OFFERBOOK_PATTERN_DIGEST);
    if (!loaded) qFatal("the vocabularies do not load: %s", loaded.error().args.front().value.c_str());
    return **loaded;
}

}  // namespace

class DocumentKindTest : public QObject {
    Q_OBJECT

private slots:
    void tellsShortTexts_data();
    void tellsShortTexts();
    void refusesFormsWithTheirFields();
    void aPersonMayTakeAnyTextAsAPosting();
};

/// The program may be wrong; the person whose text it is has the last word.
void DocumentKindTest::aPersonMayTakeAnyTextAsAPosting() {
    const Input input{"letter.txt", "test", "text/plain",
                      "Dear Ms Muster\n\nWe meet on Monday at nine in Bern.\n\nKind regards\n"};
    Options options{std::chrono::year(2026) / 11 / 20};
    const auto byItself = reader().read(input, options);
    QVERIFY(byItself && byItself->document.kind == DocumentKind::other && byItself->postings.empty());
    options.asPosting = true;
    const auto taken = reader().read(input, options);
    QVERIFY(taken && taken->document.kind == DocumentKind::posting);
    QCOMPARE(taken->postings.size(), std::size_t{1});
    QCOMPARE(taken->document.kindReason.id, std::string(kindByPerson));
}

/// A table of whole short texts: letters, lists of benefits, courses, rooms to let and news beside notices of a few lines.
void DocumentKindTest::tellsShortTexts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QFile table(QStringLiteral(OFFERBOOK_KINDS));
    QVERIFY2(table.open(QIODevice::ReadOnly), qPrintable(table.fileName()));
    const QStringList lines = QString::fromUtf8(table.readAll()).split('\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 50);
    for (int i = 0; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split('\t');
        QVERIFY2(cells.size() == 2, qPrintable(QStringLiteral("line %1").arg(i + 1)));
        QString text = cells[1];
        text.replace("\\n", "\n");
        QTest::addRow("%d: %s", i + 1, qPrintable(cells[1].left(60))) << text << cells[0];
    }
}

void DocumentKindTest::tellsShortTexts() {
    QFETCH(QString, text);
    QFETCH(QString, kind);
    const auto reading =
        reader().read({"kind.txt", "test", "text/plain", text.toStdString()}, {std::chrono::year(2026) / 11 / 20});
    QVERIFY(reading);
    const SourceDocument& document = reading->document;
    QCOMPARE(QString::fromStdString(std::string(toWord(document.kind))), kind);
    QCOMPARE(reading->postings.empty(), document.kind != DocumentKind::posting);
    QVERIFY(!document.kindReason.empty());
    QVERIFY(!document.kindEvidence.empty());
    for (const Evidence& evidence : document.kindEvidence)
        QCOMPARE(document.text.substr(evidence.begin, evidence.end - evidence.begin), evidence.text);
}

void DocumentKindTest::refusesFormsWithTheirFields() {
    const ReadText read(
        "Location: {{ City }}\nPay: {{ Amount }} in {{ Currency }} for [Job title] [mail](x) {{ site.url }} [name]\nStart: XX",
        testVocabulary());
    QStringList fields;
    for (const Evidence& field : readKind(read, {}, testPatterns(), testKindWeights(), findAmounts(read).size()).placeholders)
        fields << QString::fromStdString(field.text);
    QCOMPARE(fields.join(", "), QString("{{ City }}, {{ Amount }}, {{ Currency }}, [Job title], XX"));
}

QTEST_APPLESS_MAIN(DocumentKindTest)
#include "document_kind_test.moc"
