#include "ui/report/report_job.h"

#include "ui/report/html_report.h"
#include "ui/report/pdf_report.h"
#include "ui/report/report_file.h"

#include <QCoreApplication>

namespace offerbook::ui {
namespace {

struct ReportJob {
    Q_DECLARE_TR_FUNCTIONS(ReportJob)
};

bool isHtml(const QString& file) {
    return file.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) ||
           file.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive);
}

}  // namespace

MadeReport makeReport(const ReportInput& input, const text::Formatter& format, Paper paper) {
    ReportDocument document = buildReport(input, format);
    PagedReport paged = layReport(document, paper);
    return {std::move(document), std::move(paged)};
}

bool isReportFile(const QString& file) { return isHtml(file) || file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive); }

Expected<void, QString> saveReport(const MadeReport& report, const QString& file) {
    if (!isReportFile(file)) return Unexpected{ReportJob::tr("%1 must end in .pdf or .html.").arg(file)};
    const QByteArray bytes = isHtml(file) ? htmlReport(report.document) : pdfReport(report.document, report.paged);
    if (bytes.isEmpty()) return Unexpected{ReportJob::tr("The PDF could not be made: there is not enough memory.")};
    return writeReportFile(file, bytes);
}

}  // namespace offerbook::ui
