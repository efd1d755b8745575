#include "core/reference/reference_data.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace offerbook;

/// The shipped packs load, say what their READMEs say, and a damaged one is named with its place.
class ReferenceDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loads();
    void groupsHaveSourceAndDate();
    void weeksHaveSources();
    void namesWhatIsDamaged_data();
    void namesWhatIsDamaged();
    void aBooksRatesGoFirst();
};

namespace {

const ReferenceData& shipped() {
    static const auto loaded = ReferenceData::load(OFFERBOOK_REFERENCE_DIR);
    if (!loaded) qFatal("%s", loaded.error().id.c_str());
    return **loaded;
}

}  // namespace

void ReferenceDataTest::loads() {
    const auto& rates = shipped().rates();
    QCOMPARE(rates.days().size(), std::size_t{2987});
    QCOMPARE(*rates.newest(), *parseIsoDate("2026-10-09"));
    QCOMPARE(rates.days().begin()->first, *parseIsoDate("2015-01-02"));
    QCOMPARE(rates.days().at(*rates.newest()).figures().size(), std::size_t{29});
    QVERIFY(rates.source().find("European Central Bank") != std::string::npos);
    const auto rate = rates.rate(Currency::of("GBP"), Currency::of("CHF"), *rates.newest());
    QCOMPARE(QString::fromStdString(rate->quotient().toString()), "1.098710522279768295");
}

void ReferenceDataTest::groupsHaveSourceAndDate() {
    QVERIFY(shipped().groups().size() >= 30);
    for (const auto& [key, group] : shipped().groups()) {
        QVERIFY2(!group.source.empty() && !group.name.empty() && !group.members.empty(), key.c_str());
        QVERIFY2(group.verified || !group.note.empty() || group.source == "general knowledge", key.c_str());
    }
    const StateGroup* eu = shipped().group("eu");
    QCOMPARE(eu->members.size(), std::size_t{27});
    QCOMPARE(shipped().group("cern-member")->members.size(), std::size_t{25});
    QVERIFY(!shipped().group("cern-associate")->verified);
    QVERIFY(shipped().group("atlantis") == nullptr);
}

void ReferenceDataTest::weeksHaveSources() {
    const auto& time = shipped().workingTime();
    for (const auto& [country, week] : time.weeks()) QVERIFY2(!week.source.empty() && !week.quality.empty(), country.c_str());
    QCOMPARE(QString::fromStdString(time.week("CH")->hours.toString()), "41.6");
    QVERIFY(time.week("XX") == nullptr);
    QCOMPARE(time.year().workingDaysPerYear, time.year().workingWeeksPerYear * time.year().daysPerWeek);
}

void ReferenceDataTest::namesWhatIsDamaged_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("where");
    QTest::newRow("no rates") << "exchange-rates.csv" << QByteArray() << "reference.missing"
                              << "";
    QTest::newRow("rates cut") << "exchange-rates.csv" << QByteArray("Date,USD,CHF,\n2026-10-09,1.1,0.9,\n2026-10-08,1.1,")
                               << "rates.file.cut"
                               << "3";
    QTest::newRow("a rate of zero") << "exchange-rates.csv" << QByteArray("Date,USD,CHF,\n2026-10-09,1.1,0,\n")
                                    << "rates.file.rate"
                                    << "2";
    QTest::newRow("no manifest") << "exchange-rates.json" << QByteArray() << "reference.missing"
                                 << "";
    QTest::newRow("a broken manifest") << "exchange-rates.json" << QByteArray("{\n\"source\": \n") << "reference.damaged"
                                       << "3";
    QTest::newRow("a manifest without source") << "exchange-rates.json" << QByteArray("{}") << "reference.entry"
                                               << "source";
    QTest::newRow("broken groups") << "state-groups.json" << QByteArray("{\"groups\": {\n\"eu\": [}") << "reference.damaged"
                                   << "2";
    QTest::newRow("a list for groups") << "state-groups.json" << QByteArray("[]") << "reference.damaged"
                                       << "1";
    QTest::newRow("a group without date")
        << "state-groups.json" << QByteArray(R"({"groups":{"eu":{"name":"EU","source":"s","members":["DE"],"verified":true}}})")
        << "reference.entry"
        << "eu";
    QTest::newRow("a member that is no code")
        << "state-groups.json"
        << QByteArray(R"({"groups":{"eu":{"name":"EU","source":"s","asOf":"2020-01-01","members":["Germany"],"verified":true}}})")
        << "reference.entry"
        << "eu";
    QTest::newRow("no working hours") << "working-hours.json" << QByteArray("{}") << "reference.entry"
                                      << "year";
    QTest::newRow("a usual leave that is no number")
        << "working-hours.json"
        << QByteArray(
               R"({"year":{"weeksPerYear":52,"daysPerWeek":5,"workingDaysPerYear":230,"workingWeeksPerYear":46,"workingMonthsPerYear":12,"basis":{"year":"2026","weekdays":261,"publicHolidays":8,"leaveDays":24,"agreedLeaveDays":"about 24","agreedLeaveYear":"2022"}},"weeks":{},"regionWeeks":{},"leave":{}})")
        << "reference.entry"
        << "year";
}

void ReferenceDataTest::namesWhatIsDamaged() {
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, why);
    QFETCH(QString, where);
    const QTemporaryDir folder;
    for (const QString& name : QDir(OFFERBOOK_REFERENCE_DIR).entryList(QDir::Files))
        if (name != file) QVERIFY(QFile::copy(QString(OFFERBOOK_REFERENCE_DIR) + "/" + name, folder.filePath(name)));
    if (!content.isEmpty()) {
        QFile damaged(folder.filePath(file));
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(content) == content.size());
    }
    const auto loaded = ReferenceData::load(folder.path().toStdString());
    QVERIFY(!loaded);
    QCOMPARE(QString::fromStdString(loaded.error().id), why);
    QCOMPARE(QString::fromStdString(loaded.error().args.at(0).value), folder.filePath(file));
    if (!where.isEmpty()) QCOMPARE(QString::fromStdString(loaded.error().args.at(1).value), where);
}

void ReferenceDataTest::aBooksRatesGoFirst() {
    ExchangeRates mine("typed");
    mine.set(*parseIsoDate("2026-11-02"), Currency::of("CHF"), *Decimal::parse("0.95"));
    const auto joined = shipped().withRates(mine);
    const auto rate = joined->rates().rate(Currency::of("EUR"), Currency::of("CHF"), *parseIsoDate("2026-11-20"));
    QCOMPARE(rate->source, std::string("typed"));
    QCOMPARE(shipped().rates().rate(Currency::of("EUR"), Currency::of("CHF"), *parseIsoDate("2026-11-20"))->date,
             *parseIsoDate("2026-10-09"));
}

QTEST_APPLESS_MAIN(ReferenceDataTest)
#include "reference_data_test.moc"
