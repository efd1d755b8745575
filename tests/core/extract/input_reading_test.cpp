#include "core/extract/input_reading.h"
#include "tests/core/extract/test_vocabulary.h"

#include <QtTest>

using namespace offerbook;
using namespace offerbook::extract;

namespace {

Expected<ReadInput, Message> readBytes(const std::string& name, const std::string& bytes, const PdfTextReader* pdf = nullptr) {
    Options options;
    options.pdf = pdf;
    return readInput({name, "test", "", bytes}, options);
}

QString notes(const ReadInput& read) {
    QStringList ids;
    for (const Message& note : read.notes) ids << QString::fromStdString(note.id);
    return ids.join(' ');
}

std::string utf16(const QString& text, bool bigEndian, bool mark) {
    std::string bytes = mark ? (bigEndian ? "\xFE\xFF" : "\xFF\xFE") : "";
    for (const QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

class FakePdf final : public PdfTextReader {
public:
    [[nodiscard]] Expected<std::string, Message> read(std::string_view bytes) const override {
        if (bytes.find("secret") != std::string_view::npos) return Unexpected{Message{"extract.pdf-encrypted", {}}};
        return std::string("Page one\fPage two");
    }
};

}  // namespace

class InputReadingTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheEncoding_data();
    void findsTheEncoding();
    void refuses_data();
    void refuses();
    void keepsPlainTextByteByByte();
    void opensTheLinesOfCopiedData();
    void keepsLinesOfPlainTextWithinAPage();
    void showsHtmlAsABrowserWould();
    void termsAndTheirDescriptionsAreRows();
    void readsTemplatesWhereThereIsNothingElse();
    void hiddenPartsAreReadWhereTheyAreThePage();
    void readsJobPostingData();
    void dataMayBeSloppy();
    void readsMail();
    void keepsAMailInWhichNothingIsEncoded();
    void readsPdfThroughTheInterface();
    void frontMatterBeforeHtmlStays();
};

void InputReadingTest::findsTheEncoding_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("note");
    const QString german = QString::fromUtf8("Für die Stelle in Zürich: 5’200 €");
    const auto row = [](const char* name, const std::string& bytes, const QString& text, const char* note) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << text << QString(note);
    };
    row("UTF-8", german.toStdString(), german, "");
    row("UTF-8 with mark", "\xEF\xBB\xBF" + german.toStdString(), german, "");
    row("UTF-16 little", utf16(german, false, true), german, "extract.note-utf16");
    row("UTF-16 big", utf16(german, true, true), german, "extract.note-utf16");
    row("UTF-16 without mark", utf16(german, false, false), german, "extract.note-utf16");
    row("Latin-1", "F\xFCr \xC4rzte", QString::fromUtf8("Für Ärzte"), "extract.note-windows-1252");
    row("Windows-1252",
        "5\x92"
        "200 \x80 \x96 gut",
        QString::fromUtf8("5’200 € – gut"), "extract.note-windows-1252");
    row("mojibake", "FÃ¼r GesprÃ¤che: 5â€™200 â‚¬", QString::fromUtf8("Für Gespräche: 5’200 €"), "extract.note-mojibake");
    row("a few bad bytes", "Zürich, Bäder, Größe \xFF Öl", QString::fromUtf8("Zürich, Bäder, Größe \uFFFD Öl"),
        "extract.note-invalid-bytes");
}

void InputReadingTest::findsTheEncoding() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, note);
    const auto read = readBytes("a.txt", bytes.toStdString());
    QVERIFY(read);
    QCOMPARE(QString::fromStdString(read->text), text);
    QCOMPARE(notes(*read), note);
}

void InputReadingTest::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("nothing") << QByteArray() << "a.txt"
                             << "extract.empty";
    QTest::newRow("white space") << QByteArray(" \n\t\n") << "a.txt"
                                 << "extract.empty";
    QTest::newRow("a program") << QByteArray(
                                      "\x7F"
                                      "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
                                      16)
                               << "a.txt"
                               << "extract.binary";
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << "a.txt"
                               << "extract.binary";
    QTest::newRow("33 MB") << QByteArray(33 * 1024 * 1024, 'a') << "a.txt"
                           << "extract.too-large";
    QTest::newRow("page without text") << QByteArray("<html><body><script>run()</script></body></html>") << "a.html"
                                       << "extract.no-text";
    QTest::newRow("PDF without a reader") << QByteArray("%PDF-1.7 x") << "a.pdf"
                                          << "extract.pdf-no-reader";
}

void InputReadingTest::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, id);
    const auto read = readBytes(name.toStdString(), bytes.toStdString());
    QVERIFY(!read);
    QCOMPARE(QString::fromStdString(read.error().id), id);
    QCOMPARE(QString::fromStdString(read.error().args.front().value), name);
}

void InputReadingTest::keepsPlainTextByteByByte() {
    const std::string text =
        "Title\r\n\r\n  two  blanks\xC2\xA0"
        "and\tmore\r\n";
    QCOMPARE(readBytes("a.txt", text)->text, text);
    QCOMPARE(readBytes("a.md", text)->text, text);
}

void InputReadingTest::opensTheLinesOfCopiedData() {
    const std::string text = "\"about\": \"Tasks\\n- welding\\r\\nAsked for\\n- a degree\\n- French\"";
    QCOMPARE(readBytes("a.txt", text)->text,
             std::string("\"about\": \"Tasks \n- welding   \nAsked for \n- a degree \n- French\""));
    const std::string source =
        "text = \"We look for help:\\n\" \\\n  \"Glazier\\n\" \\\n  \"Tasks\\n\" \\\n  \"- panes\\n\" \\\n";
    QCOMPARE(readBytes("a.txt", source)->text, source);  // a line each already
    const std::string folders = "Look into C:\\new and C:\\notes";
    QCOMPARE(readBytes("a.txt", folders)->text, folders);
}

void InputReadingTest::keepsLinesOfPlainTextWithinAPage() {
    const auto read = readBytes("a.html",
                                "<div>\n  Line Worker\n\n  \u2022 Pack boxes\n  \u2022 Wisconsin\n  \u2022 Holiday pay\n</div>"
                                "<p>We pay \u2022 a bonus \u2022\n a pension</p>");
    QVERIFY(read);
    const auto dots = readBytes("b.html", "<ol><li data-slide=\"0\"></li><li></li></ol><h2>Jobs</h2><ul><li>Clerk</li></ul>");
    QVERIFY(dots);
    QCOMPARE(dots->text, std::string("Jobs\n\n\u2022 Clerk"));
    QCOMPARE(read->text, std::string("Line Worker\n\n\u2022 Pack boxes\n\u2022 Wisconsin\n\u2022 Holiday pay\n\n"
                                     "We pay \u2022 a bonus \u2022 a pension"));
}

void InputReadingTest::showsHtmlAsABrowserWould() {
    const auto read =
        readBytes("a.html",
                  "<html><head><title>Site</title><style>p{}</style></head><body><nav>Home</nav><h2>Your <b>tasks</b></h2>"
                  "<ul><li>Write &amp; read</li><li>Test</li></ul><p>Pay: 5&nbsp;200<br>a month</p>"
                  "<div class='cookie-banner'>We use cookies</div><div style='display:none'>secret</div>"
                  "<table><tr><td>Place</td><td>Basel</td></tr></table></body></html>");
    QVERIFY(read);
    QCOMPARE(QString::fromStdString(read->text),
             QString::fromUtf8("Home\n\nYour tasks\n\n• Write & read\n• Test\n\nPay: 5\u00A0"
                               "200\na month\n\nWe use cookies\n\nPlace\tBasel\npage.title: Site"));
    const ReadText text(read->text, testVocabulary(), read->marks);
    QCOMPARE(text.lineAt(read->text.find("Home")).voice, Voice::navigation);
    QCOMPARE(text.lineAt(read->text.find("cookies")).voice, Voice::cookieNotice);
    QCOMPARE(text.lineAt(read->text.find("Your tasks")).kind, LineKind::heading);
    QCOMPARE(text.lineAt(read->text.find("Test")).kind, LineKind::bullet);
    QCOMPARE(text.lineAt(read->text.find("Test")).section, Section::tasks);
    const Line& row = text.lineAt(read->text.find("Place"));
    QCOMPARE(std::string(text.slice(row.label)), std::string("Place"));
    QCOMPARE(std::string(text.slice(row.value)), std::string("Basel"));
}

void InputReadingTest::termsAndTheirDescriptionsAreRows() {
    const auto read = readBytes("a.html", "<body><dl><dt>Place</dt><dd>Basel</dd>\n<dt>Hours</dt>\n<dd>32</dd></dl></body>");
    QVERIFY(read);
    QCOMPARE(QString::fromStdString(read->text), QString("Place\tBasel\nHours\t32"));
    const ReadText text(read->text, testVocabulary(), read->marks);
    QCOMPARE(std::string(text.slice(text.lineAt(read->text.find("Hours")).value)), std::string("32"));
}

// A browser shows nothing of a template, but of a component's source it is all there is.
void InputReadingTest::readsTemplatesWhereThereIsNothingElse() {
    QCOMPARE(readBytes("a.html", "<body><template><p>Hidden</p></template><p>Glazier</p></body>")->text, std::string("Glazier"));
    QCOMPARE(readBytes("a.html", "<Title text={'Jobs'} /><p>We look for a glazier.</p>")->text,
             std::string("We look for a glazier."));
    QCOMPARE(readBytes("a.vue", "<template><div><PageTitle>Glazier</PageTitle><p>We cut panes.</p></div></template>")->text,
             std::string("Glazier\n\nWe cut panes."));
}

/// "Open the vacancy" shows it: what is hidden is left out beside a page's text, not where it is all of the text.
void InputReadingTest::hiddenPartsAreReadWhereTheyAreThePage() {
    std::string vacancy = "<div style=\"display:none\"><h2>Glazier</h2>";
    for (int pane = 1; pane <= 20; ++pane) vacancy += "<p>You cut and fit pane " + std::to_string(pane) + ".</p>";
    vacancy += "</div>";
    const auto read = readBytes("a.html", "<body><h1>Vacancies</h1>" + vacancy + "</body>");
    QVERIFY(read);
    QVERIFY(read->text.find("Glazier\n\nYou cut and fit pane 1.") != std::string::npos);
    std::string page = "<body><h1>Roofer</h1>";
    for (int roof = 1; roof <= 20; ++roof) page += "<p>You mend roof " + std::to_string(roof) + ".</p>";
    const auto both = readBytes("a.html", page + vacancy + "</body>");
    QVERIFY(both->text.find("Glazier") == std::string::npos);
    QCOMPARE(readBytes("a.html", "<body><p hidden>Glazier</p><p>Roofer</p></body>")->text, std::string("Roofer"));
}

void InputReadingTest::readsJobPostingData() {
    const auto read =
        readBytes("a.html",
                  R"(<body><h1>Glazier</h1><script type="application/ld+json">{"@context":"https://schema.org","@graph":[
        {"@type":"WebPage","name":"x"},{"@type":["JobPosting"],"title":"Glazier","hiringOrganization":"Panes Ltd",
        "jobLocation":[{"@type":"Place","address":{"addressLocality":"Leeds","addressCountry":"GB"}}],
        "baseSalary":{"@type":"MonetaryAmount","currency":"GBP","value":{"minValue":31000,"maxValue":34000,"unitText":"YEAR"}},
        "skills":"","responsibilities":""}]}</script></body>)");
    QVERIFY(read);
    QCOMPARE(read->structured.size(), std::size_t{1});
    const StructuredPosting& posting = read->structured.front();
    QCOMPARE(posting.first("hiringOrganization")->value, std::string("Panes Ltd"));
    QCOMPARE(posting.first("jobLocation.address.addressLocality")->value, std::string("Leeds"));
    QCOMPARE(posting.emptyFields, std::size_t{2});
    const StructuredValue* low = posting.first("baseSalary.value.minValue");
    QCOMPARE(read->text.substr(low->at.begin, low->at.size()), std::string("31000"));
}

void InputReadingTest::dataMayBeSloppy() {
    const auto array =
        readBytes("a.jsonld", R"([{"@type":"JobPosting","title":"A"},{"@type":"http://schema.org/JobPosting","title":"B"}])");
    QCOMPARE(array->structured.size(), std::size_t{2});
    const auto lineEnd = readBytes("a.json", "{\"@type\":\"JobPosting\",\"title\":\"A\nB\"};");
    QCOMPARE(lineEnd->structured.size(), std::size_t{1});
    const auto broken = readBytes("a.html", "<p>Text</p><script type='application/ld+json'>{\"@type\": </script>");
    QCOMPARE(notes(*broken), QString("extract.note-broken-data"));
}

void InputReadingTest::readsMail() {
    const std::string mail =
        "From: jobs@example.org\r\nSubject: =?UTF-8?Q?Stelle_in_Z=C3=BCrich?=\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/alternative; boundary=\"cut\"\r\n\r\n--cut\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\nWir suchen f=FCr unser Team eine Person, die Fenster einsetzt "
        "und=\r\n gerne im Freien arbeitet.\r\n"
        "--cut\r\nContent-Type: text/html\r\n\r\n<p>HTML</p>\r\n--cut--\r\n";
    const auto read = readBytes("a.eml", mail);
    QVERIFY(read);
    QVERIFY(read->text.starts_with("Stelle in Zürich\n\nWir suchen für unser Team"));
    QVERIFY(read->text.find("einsetzt und gerne") != std::string::npos);
    QVERIFY(read->text.find("HTML") == std::string::npos);
    QCOMPARE(read->mediaType, std::string("message/rfc822"));
    const auto base64 = readBytes(
        "b.eml",
        "From: a@b\nDate: x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nR3LDvMOfZQ==\n");
    QCOMPARE(base64->text, std::string("Grüße"));
}

void InputReadingTest::keepsAMailInWhichNothingIsEncoded() {
    const std::string mail =
        "From: a@b\nSubject: [list] Postdoc: bubbles\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nWe are "
        "looking "
        "for a postdoc.\n> Any news?\n";
    const auto read = readBytes("pasted.txt", mail);
    QVERIFY(read);
    for (const std::string_view words : {"[list] Postdoc: bubbles", "We are looking for a postdoc.", "Any news?"})
        QCOMPARE(read->text.find(words), mail.find(words));
    QCOMPARE(read->text.size(), mail.size());
    const ReadText text(read->text, testVocabulary(), read->marks);
    QCOMPARE(text.lineAt(mail.find("Postdoc")).kind, LineKind::heading);
    QCOMPARE(text.lineAt(mail.find("MIME")).voice, Voice::navigation);
    QCOMPARE(text.lineAt(0).voice, Voice::navigation);
}

void InputReadingTest::readsPdfThroughTheInterface() {
    const FakePdf pdf;
    QCOMPARE(readBytes("a.pdf", "%PDF-1.7", &pdf)->text, std::string("Page one\fPage two"));
    QCOMPARE(readBytes("a.pdf", "%PDF-1.7 secret", &pdf).error().id, std::string("extract.pdf-encrypted"));
}

void InputReadingTest::frontMatterBeforeHtmlStays() {
    const auto read = readBytes("a.html", "---\ntitle: Glazier\n---\n<p>We are looking for you.</p>");
    QCOMPARE(read->text, std::string("---\ntitle: Glazier\n---\nWe are looking for you."));
    const ReadText text(read->text, testVocabulary(), read->marks);
    QVERIFY(text.lineAt(5).isStructured);
    QCOMPARE(std::string(text.slice(text.lineAt(5).value)), std::string("Glazier"));
}

QTEST_APPLESS_MAIN(InputReadingTest)
#include "input_reading_test.moc"
