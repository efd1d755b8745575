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
#include <QSet>
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
    made.reader = *extract::Reader::load(resources / "vocabulary", OFFERBOOK_PATTERN_DIGEST);
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

QJsonObject jsonOf(const BookSession& session) {
    const auto sentence = [&](const Message& message) { return toUtf8(phrase(message, session.format())); };
    return QJsonDocument::fromJson(QByteArray::fromStdString(compare::toJson(session.result(), sentence))).object();
}

QJsonArray jsonOffers(const BookSession& session) { return jsonOf(session)[QLatin1String("offers")].toArray(); }

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

    /// Every figure beside the pay too (totals, the first year, the other workload, real pay an hour, what else was named), with
    /// every kind of rung there is: each opens in window, PDF and JSON to rungs that lead to it to the smallest unit.
    void everyFigureOpensToRungsThatAddUp_data() {
        QTest::addColumn<int>("basis");
        QTest::addColumn<int>("period");
        QTest::newRow("as stated, a year") << static_cast<int>(Basis::asStated) << static_cast<int>(PayPeriod::year);
        QTest::newRow("net, a month") << static_cast<int>(Basis::net) << static_cast<int>(PayPeriod::month);
        QTest::newRow("gross, an hour") << static_cast<int>(Basis::gross) << static_cast<int>(PayPeriod::hour);
    }
    void everyFigureOpensToRungsThatAddUp() {
        QFETCH(int, basis);
        QFETCH(int, period);
        const auto session = sample(folder_.filePath(QStringLiteral("all-%1.offerbook").arg(basis)));
        QVERIFY(session != nullptr);
        addOffersOfEveryKind(*session);
        comparison_edits::setLens(*session, [&](compare::Settings& lens) {
            lens.basis = static_cast<Basis>(basis);
            lens.currency = Currency::of("CHF");
            lens.period = static_cast<PayPeriod>(period);
            lens.commuting = true;
            lens.pricesOf = "DE";
        });
        const ComparisonTableModel table(*session);
        const QJsonArray json = jsonOffers(*session);
        const QString pdf = pdfText(*session);
        for (int column = 0; column < json.size(); ++column) {
            const auto& offer = session->result().offers[static_cast<std::size_t>(column)];
            const QJsonObject pay = json[column].toObject()[QLatin1String("pay")].toObject();
            const auto check = [&](const compare::Ladder& ladder, const QJsonObject& told, const char* row) {
                addsUp(told);
                if (!ladder.result) return;
                const QString last = toQt(session->format().range(*ladder.result));
                QVERIFY2(pdf.contains(squeezed(last)), qPrintable(last));
                const auto reasons = table.reasonsAt(table.index(table.rowOf(QLatin1String(row)), column));
                QVERIFY2(reasons && std::any_of(reasons->steps.begin(), reasons->steps.end(),
                                                [&](const ReasonStep& step) { return step.title == last; }),
                         qPrintable(QLatin1String(row) + QLatin1Char(' ') + last));
                for (const compare::Rung& rung : ladder.rungs) steps_.insert(toQt(rung.step));
            };
            check(offer.pay.ladder, pay, "pay");
            check(offer.realHourly, pay[QLatin1String("realHourly")].toObject(), "real_hourly");
            if (offer.isPartTime)
                check(offer.otherWorkload.ladder, pay[QLatin1String("otherWorkload")].toObject(), "other_workload");
            const QJsonObject total = pay[QLatin1String("total")].toObject();
            if (offer.totals.hasParts) {
                check(offer.totals.certain, total[QLatin1String("certain")].toObject(), "total_pay");
                check(offer.totals.withUncertain, total[QLatin1String("withUncertain")].toObject(), "total_pay");
            }
            if (offer.totals.firstYear) {
                check(*offer.totals.firstYear, total[QLatin1String("firstYear")].toObject(), "total_pay");
                check(*offer.totals.firstYearWithUncertain, total[QLatin1String("firstYearWithUncertain")].toObject(),
                      "total_pay");
            }
            const QJsonArray observed = pay[QLatin1String("observations")].toArray();
            QCOMPARE(static_cast<std::size_t>(observed.size()), offer.figures.size());
            if (offer.figures.size() < 2) continue;
            for (qsizetype i = 0; i < observed.size(); ++i)
                check(offer.figures[static_cast<std::size_t>(i)].pay.ladder, observed[i].toObject(), "pay_observations");
        }
    }

    void everyKindOfRungWasThere() {
        for (const char* step : {"as-written", "grade", "payments", "year", "bonus", "workload", "basis", "tax", "currency",
                                 "component", "commuting", "period", "real-hours", "prices"})
            QVERIFY2(steps_.contains(QLatin1String(step)), step);
    }

    void sumsOverAHorizonAgree_data() {
        QTest::addColumn<int>("basis");
        for (const auto& [name, basis] : {std::pair{"as stated", Basis::asStated}, std::pair{"net", Basis::net}})
            QTest::newRow(name) << static_cast<int>(basis);
    }
    void sumsOverAHorizonAgree() {
        QFETCH(int, basis);
        comparison_edits::setLens(*session_, [&](compare::Settings& lens) {
            lens = {};
            lens.basis = static_cast<Basis>(basis);
            lens.horizonMonths = 36;
        });
        const ComparisonTableModel table(*session_);
        const QJsonArray told = jsonOf(*session_)[QLatin1String("horizon")].toObject()[QLatin1String("offers")].toArray();
        const QString pdf = pdfText(*session_);
        QCOMPARE(told.size(), 4);
        for (int column = 0; column < 4; ++column) {
            const Cell cell = table.index(table.rowOf(QStringLiteral("horizon_sum")), column)
                                  .data(ComparisonTableModel::CellRole)
                                  .value<Cell>();
            const QJsonObject offer = told[column].toObject();
            if (offer[QLatin1String("low")].isNull()) {
                QVERIFY(cell.main.isEmpty() && !offer[QLatin1String("whyNot")].toString().isEmpty());
                continue;
            }
            const Currency chf = Currency::of("CHF");
            const Money low = *Money::parse(toUtf8(offer[QLatin1String("low")].toString()), chf);
            const Money high = *Money::parse(toUtf8(offer[QLatin1String("high")].toString()), chf);
            const QString shown = toQt(session_->format().amountRange({low, high}, text::Formatter::Digits::none));
            QCOMPARE(cell.main, shown);
            QVERIFY2(pdf.contains(squeezed(shown)), qPrintable(shown));
            // The way to it is in the appendix, to the last digit, and in the window's reasons.
            const QString whole = toQt(session_->format().range({low, high}));
            QVERIFY2(pdf.contains(squeezed(whole)), qPrintable(whole));
            const auto reasons = table.reasonsAt(table.index(table.rowOf(QStringLiteral("horizon_sum")), column));
            QVERIFY(reasons && reasons->plainText().contains(whole));
            QCOMPARE(offer[QLatin1String("months")].toArray().last().toObject()[QLatin1String("sumLow")].toString(),
                     toQt(low.toString()));
        }
        comparison_edits::setLens(*session_, [](compare::Settings& lens) { lens = {}; });
        QCOMPARE(ComparisonTableModel(*session_).rowOf(QStringLiteral("horizon_sum")), -1);
    }

    void theSameBookAndDayGiveTheSameJson() {
        const auto sentence = [&](const Message& message) { return toUtf8(phrase(message, session_->format())); };
        const std::string once = compare::toJson(session_->result(), sentence);
        comparison_edits::setLens(*session_, [](compare::Settings& lens) { lens.staleAfterDays += 1; });
        comparison_edits::setLens(*session_, [](compare::Settings& lens) { lens.staleAfterDays -= 1; });
        QCOMPARE(compare::toJson(session_->result(), sentence), once);
    }

private:
    /// A figure of the JSON and its rungs, worked out again from nothing but the text of the JSON.
    static void addsUp(const QJsonObject& told) {
        const QJsonArray ladder = told[QLatin1String("ladder")].toArray();
        const auto text = [](const QJsonValue& value) { return toUtf8(value.toString()); };
        const auto ends = [&](const QJsonValue& value) {
            const std::string range = text(value);
            const auto dash = range.find('-', 1);
            const auto low = Decimal::parse(range.substr(0, dash));
            return std::pair(*low, dash == std::string::npos ? *low : *Decimal::parse(range.substr(dash + 1)));
        };
        QJsonValue before(QJsonValue::Null);
        for (const QJsonValue& value : ladder) {
            const QJsonObject rung = value.toObject();
            QCOMPARE(rung[QLatin1String("in")], before);
            before = rung[QLatin1String("out")];
            if (rung[QLatin1String("in")].isNull()) continue;
            auto [low, high] = ends(rung[QLatin1String("in")]);
            const int digits = Currency::of(text(rung[QLatin1String("currency")])).minorUnits();
            const auto factor = [&](const char* times, const char* by) {
                return std::pair(*Decimal::parse(text(rung[QLatin1String(times)])),
                                 *Decimal::parse(text(rung[QLatin1String(by)])));
            };
            const auto [times, by] = factor("times", "dividedBy");
            const bool two = rung.contains(QLatin1String("highTimes"));
            const auto [highTimes, highBy] = two ? factor("highTimes", "highDividedBy") : std::pair(times, by);
            if (!rung.contains(QLatin1String("lines"))) {
                low = (low * times).dividedBy(by, digits, Rounding::halfEven);
                high = (high * highTimes).dividedBy(highBy, digits, Rounding::halfEven);
            }
            if (rung.contains(QLatin1String("plus"))) {
                const auto [plusLow, plusHigh] = ends(rung[QLatin1String("plus")]);
                low = low + plusLow;
                high = high + plusHigh;
            }
            for (const QJsonValue& line : rung[QLatin1String("lines")].toArray()) {
                low = low + *Decimal::parse(text(line[QLatin1String("low")]));
                high = high + *Decimal::parse(text(line[QLatin1String("high")]));
            }
            const auto [outLow, outHigh] = ends(rung[QLatin1String("out")]);
            QCOMPARE(outLow, std::min(low, high));
            QCOMPARE(outHigh, std::max(low, high));
        }
        // An open end stands as none; the other is the last rung's.
        for (const auto& [key, isLow] : {std::pair("low", true), std::pair("high", false)}) {
            const QJsonValue end = told[QLatin1String(key)];
            if (end.isNull() || ladder.isEmpty()) continue;
            const auto [outLow, outHigh] = ends(ladder.last()[QLatin1String("out")]);
            QCOMPARE(*Decimal::parse(text(end)), isLow ? outLow : outHigh);
        }
    }

    static Pay payOf(const char* low, const char* high, const char* currency, PayPeriod period, PayBasis basis) {
        Pay pay;
        pay.low = Decimal::parse(low);
        pay.high = Decimal::parse(high);
        pay.currency = Currency::of(currency);
        pay.period = period;
        pay.basis = basis;
        return pay;
    }

    static PayComponent part(PayComponent::Kind kind, const char* amount, PayPeriod period, bool certain) {
        PayComponent made;
        made.kind = kind;
        made.amount = Decimal::parse(amount);
        made.currency = Currency::of("EUR");
        made.period = period;
        made.certain = certain;
        return made;
    }

    /// A grade at part time with its bonus, and an hourly pay with parts of every kind; both were named again later.
    static void addOffersOfEveryKind(BookSession& session) {
        using Kind = PayObservation::Kind;
        using Part = PayComponent::Kind;
        const Date day = std::chrono::year(2026) / 11 / 10;
        RemoteWork remote;
        remote.mode = RemoteWork::Mode::hybrid;
        remote.daysLow = remote.daysHigh = Decimal(2);
        remote.per = RemoteWork::Per::week;
        remote.daysKind = RemoteWork::DaysKind::remote;
        Posting grade;
        grade.title = Stated<std::string>::typed("Researcher");
        grade.locations = Stated<std::vector<Location>>::typed({{"Bonn", "DE", true, "NW"}});
        Pay named;
        named.grade = "TV-L E13";
        grade.salary = Stated<Pay>::typed(named);
        grade.workload = Stated<Workload>::typed({Decimal(65), Decimal(65), true, true});
        grade.remote = Stated<RemoteWork>::typed(remote);
        grade.commute = Stated<Commute>::typed({Decimal(10), Decimal(20), Decimal(4), Currency::of("EUR")});
        grade.observations = Stated<std::vector<PayObservation>>::typed(
            {{Kind::wished, day, payOf("5000", "5000", "EUR", PayPeriod::month, PayBasis::gross), "", ""},
             {Kind::told, day, payOf("3100", "3200", "EUR", PayPeriod::month, PayBasis::gross), "HR", "by phone"}});
        Posting hourly;
        hourly.title = Stated<std::string>::typed("Analyst");
        hourly.locations = Stated<std::vector<Location>>::typed({{"Munich", "DE", true, "BY"}});
        hourly.salary = Stated<Pay>::typed(payOf("31.5", "35", "EUR", PayPeriod::hour, PayBasis::unknown));
        hourly.weeklyHours = Stated<Hours>::typed({Decimal(38), Decimal(40)});
        hourly.remote = Stated<RemoteWork>::typed(remote);
        hourly.commute = grade.commute;
        PayComponent share = part(Part::bonus, "0", PayPeriod::year, false);
        share.amount.reset();
        share.percent = Decimal(8);
        share.probabilityPercent = Decimal(50);
        PayComponent equity = part(Part::equity, "24000", PayPeriod::once, false);
        equity.vestingMonths = 48;
        hourly.components = Stated<std::vector<PayComponent>>::typed(
            {share, equity, part(Part::relocation, "3000", PayPeriod::once, true), part(Part::meal, "6.5", PayPeriod::day, true),
             part(Part::pension, "150", PayPeriod::month, true)});
        session.perform({"action.edit-notes", {}}, [&](book::Writer& writer) {
            auto view = session.comparison();
            for (Posting* posting : {&grade, &hourly}) view.offers.push_back(writer.addPosting(*posting));
            writer.updateComparison(view);
        });
    }

    QSet<QString> steps_;
    QTemporaryDir folder_;
    std::unique_ptr<BookSession> session_;
};

QTEST_MAIN(SameFiguresTest)
#include "same_figures_test.moc"
