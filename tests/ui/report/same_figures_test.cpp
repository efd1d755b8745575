// One engine everywhere: the pay of each offer of the sample is the same in the table's cell, in the PDF's text and in the JSON,
// on every basis, currency and period, and each ladder leads to it exactly.
#include "core/compare/comparison_text.h"
#include "ui/bridge/strings.h"
#include "ui/jobs/sample_book.h"
#include "ui/models/comparison_table_model.h"
#include "ui/phrases/phrases.h"
#include "ui/report/pdf_report.h"
#include "ui/report/report_builder.h"
#include "ui/report/report_layout.h"
#include "ui/session/book_session.h"
#include "ui/session/comparison_edits.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTemporaryDir>
#include <QTest>

using namespace offerbook;
using namespace offerbook::ui;
using Basis = compare::Settings::Basis;

namespace {

const std::filesystem::path resources = std::filesystem::path(OFFERBOOK_SOURCE_DIR) / "resources";

Services services() {
    Services made;
    made.clock = std::make_shared<FixedClock>(std::chrono::year(2026) / 11 / 20);
    made.reference = *ReferenceData::load(resources / "reference");
    made.reader = *extract::Reader::load(resources / "vocabulary");
    made.format = std::make_shared<text::Formatter>("en_GB");
    return made;
}

std::unique_ptr<BookSession> sample(const QString& file) {
    const Services all = services();
    auto book = book::Book::create(toUtf8(file), *all.clock);
    if (!book || !fillSample(**book, *all.reader, *all.clock, resources / "sample")) return nullptr;
    return std::make_unique<BookSession>(std::move(*book), all);
}

/// Without the spaces that a line break may have taken.
QString squeezed(QString text) {
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString pdfText(const BookSession& session) {
    const auto input =
        collectReport(session.book(), session.result(), *session.services().reference, *session.services().clock, false);
    const ReportDocument report = buildReport(input, session.format());
    QByteArray pdf = pdfReport(report, layReport(report, Paper::a4));
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page) text += document.getAllText(page).text();
    return squeezed(text);
}

QJsonArray jsonOffers(const BookSession& session) {
    const auto sentence = [&](const Message& message) { return toUtf8(phrase(message, session.format())); };
    return QJsonDocument::fromJson(QByteArray::fromStdString(compare::toJson(session.result(), sentence)))
        .object()[QLatin1String("offers")]
        .toArray();
}

}  // namespace

class SameFiguresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        session_ = sample(folder_.filePath(QStringLiteral("sample.offerbook")));
        QVERIFY(session_ != nullptr);
    }
    void cleanupTestCase() { session_.reset(); }

    void windowPdfAndJsonAgree_data() {
        QTest::addColumn<int>("basis");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<int>("period");
        const std::pair<const char*, Basis> bases[] = {
            {"as stated", Basis::asStated}, {"net", Basis::net}, {"gross", Basis::gross}};
        for (const auto& [name, basis] : bases)
            for (const char* currency : {"CHF", "EUR", "USD"})
                for (const PayPeriod period : {PayPeriod::year, PayPeriod::month, PayPeriod::hour})
                    QTest::addRow("%s, %s, %s", name, currency, std::string(toWord(period)).c_str())
                        << static_cast<int>(basis) << QString::fromLatin1(currency) << static_cast<int>(period);
    }
    void windowPdfAndJsonAgree() {
        QFETCH(int, basis);
        QFETCH(QString, currency);
        QFETCH(int, period);
        comparison_edits::setLens(*session_, [&](compare::Settings& lens) {
            lens.basis = static_cast<Basis>(basis);
            lens.currency = Currency::of(toUtf8(currency));
            lens.period = static_cast<PayPeriod>(period);
        });
        const ComparisonTableModel table(*session_);
        const QJsonArray json = jsonOffers(*session_);
        const QString pdf = pdfText(*session_);
        QCOMPARE(json.size(), 4);
        int figures = 0;
        for (int column = 0; column < 4; ++column) {
            const Cell cell =
                table.index(table.rowOf(QStringLiteral("pay")), column).data(ComparisonTableModel::CellRole).value<Cell>();
            const auto& pay = session_->result().offers[static_cast<std::size_t>(column)].pay;
            const QJsonObject told = json[column].toObject()[QLatin1String("pay")].toObject();
            const QJsonArray ladder = told[QLatin1String("ladder")].toArray();
            if (!pay.ladder.result) {
                QVERIFY(cell.main.isEmpty());
                QVERIFY(told[QLatin1String("low")].isNull());
                QVERIFY(!told[QLatin1String("whyNot")].toString().isEmpty());
                continue;
            }
            ++figures;
            const Money low = *Money::parse(toUtf8(told[QLatin1String("low")].toString()), Currency::of(toUtf8(currency)));
            const Money high = *Money::parse(toUtf8(told[QLatin1String("high")].toString()), Currency::of(toUtf8(currency)));
            const auto digits =
                static_cast<PayPeriod>(period) == PayPeriod::hour ? text::Formatter::Digits::all : text::Formatter::Digits::none;
            const QString shown = toQt(session_->format().amountRange({low, high}, digits));
            QCOMPARE(cell.main, shown);
            QVERIFY2(pdf.contains(squeezed(shown)), qPrintable(shown));
            const QString last = ladder.last().toObject()[QLatin1String("out")].toString();
            QCOMPARE(last, low == high ? toQt(low.toString()) : toQt(low.toString() + "-" + high.toString()));
            // The appendix of the PDF ends each ladder with the same figure, to the last digit.
            QVERIFY2(pdf.contains(squeezed(toQt(session_->format().range({low, high})))), qPrintable(last));
            std::optional<MoneyRange> figure;
            for (const compare::Rung& rung : pay.ladder.rungs) {
                QCOMPARE(rung.in, figure);
                if (rung.in) QCOMPARE(*compare::applied(rung, *rung.in, rung.out->currency()), *rung.out);
                figure = rung.out;
            }
        }
        QVERIFY(figures >= 3);
    }

    void theSameBookAndDayGiveTheSameJson() {
        const auto sentence = [&](const Message& message) { return toUtf8(phrase(message, session_->format())); };
        const std::string once = compare::toJson(session_->result(), sentence);
        comparison_edits::setLens(*session_, [](compare::Settings& lens) { lens.staleAfterDays += 1; });
        comparison_edits::setLens(*session_, [](compare::Settings& lens) { lens.staleAfterDays -= 1; });
        QCOMPARE(compare::toJson(session_->result(), sentence), once);
    }

private:
    QTemporaryDir folder_;
    std::unique_ptr<BookSession> session_;
};

QTEST_MAIN(SameFiguresTest)
#include "same_figures_test.moc"
