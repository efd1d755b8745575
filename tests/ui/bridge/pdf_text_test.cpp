#include "ui/bridge/pdf_text.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include <filesystem>
#include <string>

using namespace offerbook;

namespace {

std::string pdfOf(const QStringList& pages) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 11));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0) writer.newPage();
        painter.drawText(QRect(0, 0, writer.width(), writer.height()), Qt::TextWordWrap, pages.at(i));
    }
    painter.end();
    return bytes.toStdString();
}

}  // namespace

class PdfTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAllPagesInOrder();
    void refusesWhatIsNoReadablePdf_data();
    void refusesWhatIsNoReadablePdf();
    void refusalNamesTheFile();
};

void PdfTextTest::readsAllPagesInOrder() {
    const auto text =
        ui::QtPdfTextReader().read(pdfOf({QStringLiteral("Käserei Müller\nCHF 5200"), QStringLiteral("Seite zwei")}));
    QVERIFY(text);
    const auto pageEnd = text->find('\f');
    QVERIFY(pageEnd != std::string::npos);
    QVERIFY(text->substr(0, pageEnd).find("Käserei Müller") != std::string::npos);
    QVERIFY(text->substr(0, pageEnd).find("CHF 5200") != std::string::npos);
    QVERIFY(text->substr(pageEnd).find("Seite zwei") != std::string::npos);
    QVERIFY2(text->find('\r') == std::string::npos, "lines end as in any other text");
}

void PdfTextTest::refusesWhatIsNoReadablePdf_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    const QByteArray whole = QByteArray::fromStdString(pdfOf({QStringLiteral("text")}));
    QTest::newRow("plain text") << QByteArray("just a text") << QStringLiteral("extract.pdf-damaged");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("extract.pdf-damaged");
    QTest::newRow("a beginning only") << QByteArray("%PDF-1.7\nrubbish") << QStringLiteral("extract.pdf-damaged");
    QTest::newRow("pages without text, as a scan has")
        << QByteArray::fromStdString(pdfOf({QString()})) << QStringLiteral("extract.pdf-no-text");
}

void PdfTextTest::refusesWhatIsNoReadablePdf() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, id);
    const auto text = ui::QtPdfTextReader().read({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    QVERIFY(!text);
    QCOMPARE(QString::fromStdString(text.error().id), id);
}

void PdfTextTest::refusalNamesTheFile() {
    const auto reader =
        extract::Reader::load(std::filesystem::path(OFFERBOOK_SOURCE_DIR) / "resources" / "vocabulary", OFFERBOOK_PATTERN_DIGEST);
    QVERIFY(reader);
    const ui::QtPdfTextReader pdf;
    const extract::Options options{*parseIsoDate("2026-11-20"), &pdf};
    const auto reading = (*reader)->read({"scan.pdf", "", "", pdfOf({QString()})}, options);
    QVERIFY(!reading);
    QVERIFY(reading.error() == (Message{"extract.pdf-no-text", {MessageArg::text("scan.pdf")}}));
    const auto good = (*reader)->read({"job.pdf", "", "", pdfOf({QStringLiteral("Cook wanted in Bern")})}, options);
    QVERIFY(good);
    QVERIFY(good->document.text.find("Cook wanted in Bern") != std::string::npos);
}

QTEST_MAIN(PdfTextTest)
#include "pdf_text_test.moc"
