#include "core/candidate/validate.h"

#include <QTest>

using namespace offerbook;

namespace {

CandidateProfile profileWith(const std::function<void(CandidateProfile&)>& change) {
    CandidateProfile profile;
    profile.name = "A person";
    change(profile);
    return profile;
}

WorkPeriod work(const char* from, const char* to) { return {"Mill", "", *PartialDate::parse(from), PartialDate::parse(to), {}}; }

}  // namespace

/// Wrong facts make wrong verdicts: they are told before they are kept.
class ValidateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void problems_data() {
        using P = CandidateProfile;
        QTest::addColumn<CandidateProfile>("profile");
        QTest::addColumn<QString>("id");
        const auto row = [](const char* name, const std::function<void(P&)>& change, const char* id) {
            QTest::newRow(name) << profileWith(change) << QString(id);
        };
        row(
            "nothing wrong",
            [](P& p) {
                p.nationalities = {"CH"};
                p.languages = {{"de", LanguageLevel::native}};
            },
            "");
        row(
            "no name", [](P& p) { p.name = "  "; }, "candidate.name");
        row(
            "unknown country", [](P& p) { p.nationalities = {"XX"}; }, "candidate.country");
        row(
            "country in small letters", [](P& p) { p.residence = "ch"; }, "candidate.country");
        row(
            "permit for nowhere",
            [](P& p) {
                p.permits = {{"", "B", std::nullopt}};
            },
            "candidate.country");
        row(
            "unknown language",
            [](P& p) {
                p.languages = {{"xx", std::nullopt}};
            },
            "candidate.language");
        row(
            "language twice",
            [](P& p) {
                p.languages = {{"de", std::nullopt}, {"de", LanguageLevel::c1}};
            },
            "candidate.language-twice");
        row(
            "negative experience", [](P& p) { p.experienceYears = Decimal(-1); }, "candidate.experience-negative");
        row(
            "born tomorrow", [](P& p) { p.birthYear = 2027; }, "candidate.birth-year");
        row(
            "born long ago", [](P& p) { p.birthYear = 1850; }, "candidate.birth-year");
        row(
            "work ends before it begins", [](P& p) { p.work = {work("2025-06", "2025-05")}; }, "candidate.work-reversed");
        row(
            "work in one month", [](P& p) { p.work = {work("2025-06", "2025-06")}; }, "");
        row(
            "work within a bare year", [](P& p) { p.work = {work("2025-06", "2025")}; }, "");
        row(
            "work without a year", [](P& p) { p.work = {work("XXXX-06", "2025")}; }, "candidate.work-without-year");
        row(
            "enrolled is no degree",
            [](P& p) {
                p.degrees = {{Degree::enrolled, "", std::nullopt}};
            },
            "candidate.degree-level");
    }
    void problems() {
        QFETCH(CandidateProfile, profile);
        QFETCH(QString, id);
        const auto found = problemsOf(profile, *parseIsoDate("2026-06-01"));
        QCOMPARE(found.size(), std::size_t(id.isEmpty() ? 0 : 1));
        if (!found.empty()) QCOMPARE(QString::fromStdString(found.front().id), id);
    }
};

QTEST_APPLESS_MAIN(ValidateTest)
#include "validate_test.moc"
