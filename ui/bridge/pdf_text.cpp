#include "ui/bridge/pdf_text.h"

#include "ui/bridge/strings.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

#include <algorithm>

namespace offerbook::ui {
namespace {

/// Qt PDF hands over lines ended by CR LF and marks a hyphen at a line's end with U+FFFE or U+0002.
QString tidied(QString page) {
    page.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    page.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    page.replace(QChar(0xFFFE), QLatin1Char('-'));
    page.replace(QChar(0x0002), QLatin1Char('-'));
    page.remove(QChar(0));
    return page;
}

bool hasLetters(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

Message refusal(QPdfDocument::Error error) {
    using Error = QPdfDocument::Error;
    const bool locked = error == Error::IncorrectPassword || error == Error::UnsupportedSecurityScheme;
    return {locked ? "extract.pdf-encrypted" : "extract.pdf-damaged", {}};
}

}  // namespace

Expected<std::string, Message> QtPdfTextReader::read(std::string_view bytes) const {
    QByteArray raw = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&raw);
    if (!bytes.starts_with("%PDF") || !buffer.open(QIODevice::ReadOnly)) return Unexpected{Message{"extract.pdf-damaged", {}}};
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready) return Unexpected{refusal(document.error())};
    QString text;
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0) text += QLatin1Char('\f');
        text += tidied(document.getAllText(page).text());
    }
    if (!hasLetters(text)) return Unexpected{Message{"extract.pdf-no-text", {}}};
    return toUtf8(text);
}

}  // namespace offerbook::ui
