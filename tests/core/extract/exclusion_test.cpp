#include "core/extract/find/exclusion.h"

#include <QtTest>

#include <optional>

using namespace offerbook;
using namespace offerbook::extract::find;

namespace {

std::optional<Decimal> end(const QString& text) { return text.isEmpty() ? std::nullopt : Decimal::parse(text.toStdString()); }

/// "38", "30..40", "..40"
template <class Range>
Range range(const QString& text) {
    const QStringList ends = text.split("..");
    Range range;
    range.low = end(ends.front());
    range.high = end(ends.back());
    return range;
}

/// "2300 month gross x12 EUR", "28000..32000 year"
Pay pay(const QString& text) {
    const QStringList words = text.split(' ');
    Pay pay = range<Pay>(words.front());
    for (const QString& word : words.mid(1)) {
        if (word == "hour") pay.period = PayPeriod::hour;
        if (word == "month") pay.period = PayPeriod::month;
        if (word == "year") pay.period = PayPeriod::year;
        if (word == "gross") pay.basis = PayBasis::gross;
        if (word == "net") pay.basis = PayBasis::net;
        if (word.startsWith('x')) pay.paymentsPerYear = word.mid(1).toInt();
        if (word == word.toUpper() && word.size() == 3) pay.currency = Currency::fromCode(word.toStdString());
    }
    return pay;
}

/// "onsite", "hybrid", "hybrid 2", "hybrid office 3", "remote"
RemoteWork work(const QString& text) {
    const QStringList words = text.split(' ');
    RemoteWork work;
    work.mode = words.front() == "onsite"   ? RemoteWork::Mode::onsite
                : words.front() == "hybrid" ? RemoteWork::Mode::hybrid
                                            : RemoteWork::Mode::remote;
    if (words.size() == 1) return work;
    const auto days = range<Hours>(words.back());
    work.daysLow = days.low;
    work.daysHigh = days.high;
    work.per = RemoteWork::Per::week;
    work.daysKind = words.contains("office") ? RemoteWork::DaysKind::office : RemoteWork::DaysKind::remote;
    return work;
}

}  // namespace

/// Which pairs of values cannot both hold of one post, field by field. The order of a pair makes no difference.
class ExclusionTest : public QObject {
    Q_OBJECT

    static void columns() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("excluded");
    }
    static void row(const char* a, const char* b, bool excluded) {
        QTest::addRow("%s / %s", a, b) << QString(a) << QString(b) << excluded;
    }
    template <class Read>
    static void check(const Read& read) {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, excluded);
        QCOMPARE(excludeEachOther(read(a), read(b)), excluded);
        QCOMPARE(excludeEachOther(read(b), read(a)), excluded);
    }

private slots:
    void hours_data() {
        columns();
        row("40", "38.5", true);
        row("40", "40", false);
        row("39.83", "40", false);  // rounded
        row("40", "20", false);     // a share of the whole week
        row("40", "30", false);
        row("24", "16", true);
        row("20", "10", false);
        row("30..40", "38", false);  // a point in it
        row("30..35", "38", true);
        row("8..10", "6..10", true);
        row("..40", "38", false);
    }
    void hours() { check(range<Hours>); }

    void workload_data() {
        columns();
        row("80", "60", true);
        row("100", "80", true);
        row("80..100", "80", false);
        row("80..100", "50", true);
        row("66.67", "65", false);  // two thirds
        row("100", "40", false);
        row("50..", "40", false);
    }
    void workload() { check(range<Workload>); }

    void leave_data() {
        columns();
        row("25", "30", true);
        row("25", "26", false);
    }
    void leave() {
        check([](const QString& text) { return PaidLeave{end(text), false}; });
    }

    void payOf_data() {
        columns();
        row("28000 year", "26500 year", true);
        row("28000..32000 year", "30000 year", false);
        row("28000..32000 year", "24000..26000 year", true);
        row("38000..42000 year", "42000..46000 year", true);  // meet in one amount
        row("38000..42000 year", "42000 year", false);
        row("2000 month gross", "1500 month net", false);
        row("2000 month net", "1900 month", false);
        row("2000 month EUR", "2100 month CHF", false);
        row("26 hour", "28.5 hour USD", true);
        row("28000 year", "2800 year", false);  // a part of it
        row("2600 month x12 gross EUR", "28000 year gross EUR", true);
        row("2600 month gross EUR", "28000 year gross EUR", true);
        row("2600 month gross EUR", "31200 year gross EUR", false);
        row("2600 month gross EUR", "36400 year gross EUR", false);  // fourteen times
        row("2300 month GBP", "31000 year GBP", true);
        row("2300 month GBP", "27600 year GBP", false);
        row("12 hour", "25000 year", false);
    }
    void payOf() { check(pay); }

    void remote_data() {
        columns();
        row("onsite", "hybrid", true);
        row("onsite", "remote", true);
        row("hybrid", "remote", false);  // said less exactly
        row("hybrid office 3", "remote", true);
        row("hybrid 1", "hybrid 3", true);
        row("hybrid 2..3", "hybrid 3", false);
        row("hybrid 2", "hybrid office 3", false);
        row("hybrid 2", "hybrid", false);
    }
    void remote() { check(work); }

    void permits() {
        QVERIFY(excludeEachOther(WorkPermit::noSponsorship, WorkPermit::sponsorshipOffered));
        QVERIFY(excludeEachOther(WorkPermit::sponsorshipOffered, WorkPermit::ownRightRequired));
        QVERIFY(!excludeEachOther(WorkPermit::noSponsorship, WorkPermit::ownRightRequired));
    }

    void levels() {
        QVERIFY(excludeEachOther(LanguageLevel::b2, LanguageLevel::c1));
        QVERIFY(!excludeEachOther(LanguageLevel::b2, LanguageLevel::good));
        QVERIFY(!excludeEachOther(LanguageLevel::good, LanguageLevel::veryGood));
        QVERIFY(excludeEachOther(LanguageLevel::basic, LanguageLevel::fluent));
        QVERIFY(excludeEachOther(LanguageLevel::a2, LanguageLevel::fluent));
    }

    void contracts() {
        using Kind = ContractTerm::Kind;
        QVERIFY(excludeEachOther(Kind::permanent, Kind::fixedTerm));
        QVERIFY(excludeEachOther(Kind::freelance, Kind::permanent));
        QVERIFY(!excludeEachOther(Kind::employment, Kind::permanent));
        QVERIFY(!excludeEachOther(Kind::internship, Kind::fixedTerm));
    }

    void dates_data() {
        columns();
        row("2027-05", "2027-06-01", true);
        row("2027-05", "2027-05-03", false);
        row("2027", "2027-05-03", false);
        row("2027-05-03", "2027-05-10", true);
    }
    void dates() {
        check([](const QString& text) { return *PartialDate::parse(text.toStdString()); });
    }
};

QTEST_GUILESS_MAIN(ExclusionTest)
#include "exclusion_test.moc"
