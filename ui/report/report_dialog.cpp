#include "ui/report/report_dialog.h"

#include "ui/bridge/strings.h"
#include "ui/report/report_print.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace offerbook::ui {

Paper usualPaper(const text::Formatter& format) {
    const std::string& locale = format.locale();
    for (const std::string_view country : {"_US", "_CA", "_MX", "_CL", "_CO", "_PH"})
        if (locale.find(country) != std::string::npos) return Paper::letter;
    return Paper::a4;
}

ReportDialog::ReportDialog(const BookSession& session, QWidget* parent, ReportQuestions questions)
    : QDialog(parent),
      session_(session),
      questions_(std::move(questions)),
      paper_(new QComboBox(this)),
      anonymous_(new QCheckBox(tr("Leave out the candidate’s &name and where files lie"), this)),
      state_(new QLabel(this)),
      save_(new QPushButton(tr("&Save…"), this)),
      print_(new QPushButton(tr("&Print…"), this)),
      preview_(new QPushButton(tr("Pre&view…"), this)) {
    setWindowTitle(tr("Report"));
    paper_->addItem(tr("A4"), QVariant::fromValue(static_cast<int>(Paper::a4)));
    paper_->addItem(tr("Letter"), QVariant::fromValue(static_cast<int>(Paper::letter)));
    paper_->setCurrentIndex(paper_->findData(static_cast<int>(usualPaper(session.format()))));
    paper_->setAccessibleName(tr("Paper"));
    state_->setWordWrap(true);
    state_->setTextFormat(Qt::PlainText);
    state_->setMinimumWidth(90 * Theme::grid);
    auto* close = new QPushButton(tr("&Close"), this);
    auto* form = new QFormLayout();
    form->addRow(tr("P&aper:"), paper_);
    form->addRow(anonymous_);
    auto* buttons = new QHBoxLayout();
    buttons->addWidget(preview_);
    buttons->addWidget(print_);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(save_);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(3 * Theme::grid);
    layout->addLayout(form);
    layout->addWidget(state_);
    layout->addLayout(buttons);
    save_->setDefault(true);
    connect(paper_, &QComboBox::currentIndexChanged, this, &ReportDialog::makeAnew);
    connect(anonymous_, &QCheckBox::toggled, this, &ReportDialog::makeAnew);
    connect(&session_, &BookSession::changed, this, &ReportDialog::makeAnew);
    connect(save_, &QPushButton::clicked, this, &ReportDialog::save);
    connect(print_, &QPushButton::clicked, this, &ReportDialog::print);
    connect(preview_, &QPushButton::clicked, this, [this] { questions_.preview(this, report_->paged); });
    connect(close, &QPushButton::clicked, this, &ReportDialog::reject);
    makeAnew();
}

ReportDialog::~ReportDialog() = default;

Paper ReportDialog::paper() const { return static_cast<Paper>(paper_->currentData().toInt()); }

int ReportDialog::pageCount() const { return report_ ? static_cast<int>(report_->paged.pages.size()) : 0; }

void ReportDialog::setBusy(bool busy) {
    for (QPushButton* button : {save_, print_, preview_}) button->setEnabled(!busy);
}

void ReportDialog::makeAnew() {
    report_.reset();
    setBusy(true);
    state_->setText(tr("The report is being made…"));
    const int number = ++asked_;
    const Services& services = session_.services();
    const ReportInput input =
        collectReport(session_.book(), session_.result(), *services.reference, *services.clock, anonymous_->isChecked());
    QtConcurrent::run([input, format = services.format, paper = paper()] {
        return std::make_shared<const MadeReport>(makeReport(input, *format, paper));
    }).then(this, [this, number](std::shared_ptr<const MadeReport> report) {
        if (number == asked_) take(std::move(report));
    });
}

void ReportDialog::take(std::shared_ptr<const MadeReport> report) {
    report_ = std::move(report);
    setBusy(false);
    state_->setText(pageCount() == 1 ? tr("1 page") : tr("%1 pages").arg(pageCount()));
}

QString ReportDialog::proposedName() const {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString book = QFileInfo(toQt(session_.book().path().string())).completeBaseName();
    return QDir(folder).filePath(tr("%1 %2.pdf", "the proposed name of a report: the book and the day")
                                     .arg(book, toQt(toIso(session_.services().clock->today()))));
}

void ReportDialog::save() {
    const QString file = questions_.file(this, proposedName());
    if (file.isEmpty() || !report_) return;
    setBusy(true);
    state_->setText(tr("%1 is being written…").arg(file));
    const QString named = isReportFile(file) ? file : file + QStringLiteral(".pdf");
    QtConcurrent::run([report = report_, named] {
        return saveReport(*report, named);
    }).then(this, [this, named](const Expected<void, QString>& result) { saved(result, named); });
}

void ReportDialog::saved(const Expected<void, QString>& result, const QString& file) {
    setBusy(false);
    if (!result) {
        state_->setText(result.error());
        return;
    }
    written_ = file;
    accept();
}

void ReportDialog::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(report_->document.subject);
    printer.setPageSize(PageStyle(report_->paged.paper).pageSize());
    if (!questions_.print(this, printer)) return;
    if (printReport(report_->paged, printer))
        accept();
    else
        state_->setText(tr("The printer did not take the report. Nothing was printed."));
}

bool exportReport(QWidget* parent, const BookSession& session) {
    ReportDialog dialog(session, parent);
    return dialog.exec() == QDialog::Accepted && !dialog.written().isEmpty();
}

bool printReport(QWidget* parent, const BookSession& session) {
    const Services& services = session.services();
    const auto input = collectReport(session.book(), session.result(), *services.reference, *services.clock, false);
    const auto report = makeReport(input, *services.format, usualPaper(*services.format));
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(report.document.subject);
    return ReportQuestions::dialogs().print(parent, printer) && printReport(report.paged, printer);
}

}  // namespace offerbook::ui
