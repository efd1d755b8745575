#include "ui/report/pdf_report.h"

#include "ui/report/page_painter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace offerbook::ui {
namespace {

/// Qt 6.4 writes the machine's time and has no setter: the date is replaced in place, by one of the same length, so that
/// the offsets of the file stay right.
void setCreationDate(QByteArray& pdf, const QDateTime& made) {
    const QByteArray key = "/CreationDate (D:";
    const auto start = pdf.lastIndexOf(key);
    const auto end = pdf.indexOf(')', start);
    if (start < 0 || end < 0) return;
    const auto from = start + key.size();
    const QByteArray stamp = made.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
    const auto length = end + 1 - from;
    if (stamp.size() < length) pdf.replace(from, length, (stamp + ')').leftJustified(length, ' '));
}

}  // namespace

QByteArray pdfReport(const ReportDocument& document, const PagedReport& pages) {
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        const PageStyle style(pages.paper);
        QPdfWriter writer(&buffer);
        writer.setResolution(static_cast<int>(PageStyle::unitsPerInch));
        writer.setPageSize(style.pageSize());
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Offerbook 1.0"));
        QPainter painter;
        if (!painter.begin(&writer)) return {};
        for (std::size_t i = 0; i < pages.pages.size(); ++i) {
            if (i > 0) writer.newPage();
            paintPage(painter, pages.pages[i]);
        }
        if (!painter.end()) return {};
    }
    setCreationDate(pdf, document.made);
    return pdf;
}

}  // namespace offerbook::ui
