#include "ui/jobs/sample_book.h"

#include "core/eligibility/verdict.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace offerbook;
using eligibility::judge;

namespace {

const std::filesystem::path resources = std::filesystem::path(OFFERBOOK_SOURCE_DIR) / "resources";
const FixedClock theClock(std::chrono::year(2026) / 11 / 20);

std::shared_ptr<const extract::Reader> reader() {
    static const auto loaded = extract::Reader::load(resources / "vocabulary", OFFERBOOK_PATTERN_DIGEST);
    return loaded ? *loaded : nullptr;
}

std::unique_ptr<book::Book> newBook(const QTemporaryDir& folder) {
    auto made = book::Book::create(folder.filePath(QStringLiteral("sample.offerbook")).toStdString(), theClock);
    return made ? std::move(*made) : nullptr;
}

QString word(eligibility::Truth truth) { return QString::fromStdString(std::string(toWord(truth))); }

}  // namespace

/// What somebody sees first: the sample must stand as it was written, or the program looks wrong from the start.
class SampleBookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        book_ = newBook(*folder_);
        QVERIFY(book_ && reader());
        const auto filled = ui::fillSample(*book_, *reader(), theClock, resources / "sample");
        QVERIFY2(filled.hasValue(), filled.hasValue() ? "" : filled.error().args.front().value.c_str());
    }
    void cleanup() {
        book_.reset();
        folder_.reset();
    }

    void everythingIsThere() {
        QCOMPARE(book_->postings().size(), std::size_t(4));
        QCOMPARE(book_->documents().size(), std::size_t(5));
        QCOMPARE(book_->candidates().size(), std::size_t(2));
        QCOMPARE(book_->comparisons().size(), std::size_t(1));
        const auto comparison = book_->comparisons().front();
        QCOMPARE(comparison.offers.size(), std::size_t(4));
        QVERIFY(comparison.baseline == comparison.offers.front());
        QCOMPARE(book_->candidate(*comparison.candidate)->name, std::string("Asha Verma"));
        QVERIFY(book_->check().empty());
    }

    void payIsReadRight_data() {
        QTest::addColumn<int>("offer");
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("basis");
        QTest::newRow("CERN") << 0 << "5266"
                              << "5793"
                              << "CHF"
                              << "month"
                              << "tax-free";
        QTest::newRow("ECMWF") << 1 << "91754"
                               << "91754"
                               << "EUR"
                               << "year"
                               << "net";
        QTest::newRow("Harbor Robotics") << 2 << "115000"
                                         << "155000"
                                         << "USD"
                                         << "year"
                                         << "gross";
        QTest::newRow("Seeblick Analytics") << 3 << "112000"
                                            << "112000"
                                            << "CHF"
                                            << "year"
                                            << "gross";
    }
    void payIsReadRight() {
        QFETCH(int, offer);
        QFETCH(QString, low);
        QFETCH(QString, high);
        QFETCH(QString, currency);
        QFETCH(QString, period);
        QFETCH(QString, basis);
        const Posting posting = offered(offer);
        QVERIFY(posting.salary.hasValue());
        QCOMPARE(QString::fromStdString(posting.salary->low->toString()), low);
        QCOMPARE(QString::fromStdString(posting.salary->high->toString()), high);
        QCOMPARE(QString::fromStdString(std::string(posting.salary->currency->code())), currency);
        QCOMPARE(QString::fromStdString(std::string(toWord(*posting.salary->period))), period);
        QCOMPARE(QString::fromStdString(std::string(toWord(posting.salary->basis))), basis);
    }

    /// "bei einem Pensum von 100 %" beside the amount: taken for the pay of 80 % it would be a quarter too much.
    void fullTimeFigureIsKnownAsSuch() {
        const Posting seeblick = offered(3);
        QCOMPARE(seeblick.salary->workload, WorkloadBasis::fullTime);
        QVERIFY(seeblick.workload.hasValue() && seeblick.workload->low == Decimal(80) && seeblick.workload->high == Decimal(80));
        QCOMPARE(offered(0).salary->workload, WorkloadBasis::unknown);
    }

    /// "Unbefristete" is no "befristete" within a word, and "per" and "bis am" are said in Swiss postings.
    void swissPostingIsReadRight() {
        const Posting seeblick = offered(3);
        QVERIFY(seeblick.contract.hasValue() && !seeblick.contract.isContradicted());
        QCOMPARE(seeblick.contract->kind, ContractTerm::Kind::permanent);
        QVERIFY(seeblick.startDate.hasValue() && seeblick.startDate->date == PartialDate::of(std::chrono::year(2027) / 2 / 1));
        QVERIFY(seeblick.deadline.hasValue() && seeblick.deadline->date == PartialDate::of(std::chrono::year(2026) / 12 / 31));
    }

    void conditionsBelowWhoCanApplyAreRead() {
        const Posting cern = offered(0);
        QVERIFY(cern.weeklyHours.hasValue() && cern.weeklyHours->low == Decimal(40));
        QVERIFY(cern.degreeExcluded.hasValue());
        QCOMPARE(*cern.degreeExcluded, (std::vector<Degree>{Degree::none, Degree::phd}));
        QVERIFY(cern.languages.hasValue());
        QCOMPARE(cern.languages->size(), std::size_t(2));
        QVERIFY(cern.languages->front().language == "en" && cern.languages->front().required);
        QVERIFY(cern.languages->back().language == "fr" && !cern.languages->back().required);
    }

    /// Market figures are no offer: they are kept as ranges of a benchmark.
    void marketTextIsABenchmark() {
        int found = 0;
        for (const auto& summary : book_->documents()) {
            const auto document = book_->document(summary.id);
            if (!document || document->kind != DocumentKind::benchmark) continue;
            ++found;
            QCOMPARE(document->benchmarks.size(), std::size_t(3));
            const Pay& entry = document->benchmarks.front().pay;
            QVERIFY(entry.low == Decimal(95000) && entry.high == Decimal(125000));
        }
        QCOMPARE(found, 1);
    }

    void theJobBoardsContradictionIsShown() {
        const Posting posting = offered(1);
        QVERIFY(posting.contract.isContradicted());
        QCOMPARE(posting.contract->kind, ContractTerm::Kind::fixedTerm);
    }

    void eachVerdictShows_data() {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QStringList>("verdicts");
        QTest::newRow("Asha Verma") << QStringLiteral("Asha Verma")
                                    << QStringList{QStringLiteral("eligible"), QStringLiteral("unknown"),
                                                   QStringLiteral("not-eligible"), QStringLiteral("unknown")};
        QTest::newRow("Jonas Keller") << QStringLiteral("Jonas Keller")
                                      << QStringList{QStringLiteral("not-eligible"), QStringLiteral("unknown"),
                                                     QStringLiteral("not-eligible"), QStringLiteral("eligible")};
    }
    void eachVerdictShows() {
        QFETCH(QString, person);
        QFETCH(QStringList, verdicts);
        const auto reference = ReferenceData::load(resources / "reference");
        QVERIFY(reference.hasValue());
        for (const CandidateProfile& profile : book_->candidates()) {
            if (QString::fromStdString(profile.name) != person) continue;
            QStringList found;
            for (int offer = 0; offer < 4; ++offer)
                found.append(word(judge(offered(offer), profile, **reference, theClock.today()).truth));
            QCOMPARE(found, verdicts);
        }
    }

    void oneUndoTakesItAllBack() {
        QVERIFY(book_->undo().hasValue());
        QVERIFY(book_->postings().empty() && book_->documents().empty() && book_->candidates().empty() &&
                book_->comparisons().empty());
    }

    void missingFileAddsNothing() {
        QTemporaryDir other;
        const auto book = newBook(other);
        const auto filled = ui::fillSample(*book, *reader(), theClock, other.path().toStdString());
        QVERIFY(!filled.hasValue());
        QCOMPARE(filled.error().id, std::string("sample.missing"));
        QVERIFY(book->history().empty());
    }

    void damagedPlanAddsNothing() {
        QTemporaryDir other;
        std::ofstream(other.filePath(QStringLiteral("book.json")).toStdString()) << "{\"comparison\": {}}";
        const auto book = newBook(other);
        const auto filled = ui::fillSample(*book, *reader(), theClock, other.path().toStdString());
        QVERIFY(!filled.hasValue());
        QCOMPARE(filled.error().id, std::string("sample.damaged"));
        QVERIFY(book->postings().empty());
    }

private:
    [[nodiscard]] Posting offered(int index) const {
        return *book_->posting(book_->comparisons().front().offers.at(static_cast<std::size_t>(index)));
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<book::Book> book_;
};

QTEST_GUILESS_MAIN(SampleBookTest)
#include "sample_book_test.moc"
