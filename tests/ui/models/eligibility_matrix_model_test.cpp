#include "ui/models/eligibility_matrix_model.h"
#include "tests/ui/fixtures/example_book.h"
#include "ui/models/question_list.h"
#include "ui/session/comparison_edits.h"
#include "ui/views/eligibility_page.h"
#include "ui/views/questions_page.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace offerbook;
using namespace offerbook::ui;
using eligibility::Truth;

namespace {

using Model = EligibilityMatrixModel;

QPushButton* buttonOf(const QWidget& page, const QString& words) {
    for (auto* button : page.findChildren<QPushButton*>())
        if (QString(button->text()).remove(u'&').startsWith(words)) return button;
    return nullptr;
}

}  // namespace

/// Who may apply to what: an advisor reads a wrong cell to a client.
class EligibilityMatrixModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        book_ = std::make_unique<fixtures::ExampleBook>();
        model_ = std::make_unique<Model>(book_->session());
        tester_ =
            std::make_unique<QAbstractItemModelTester>(model_.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(&book_->session(), &BookSession::changed, model_.get(), &Model::refresh);
    }
    void cleanup() {
        tester_.reset();
        model_.reset();
        book_.reset();
    }

    void everyCellIsTheVerdictOfItsPair() {
        const auto candidates = book_->session().book().candidates();
        const auto& offers = book_->session().result().offers;
        QCOMPARE(model_->rowCount(), static_cast<int>(candidates.size()));
        QCOMPARE(model_->columnCount(), static_cast<int>(offers.size()) + 1);
        for (int row = 0; row < model_->rowCount(); ++row) {
            int open = 0;
            for (int column = 1; column < model_->columnCount(); ++column) {
                const Truth truth = eligibility::judge(offers[static_cast<std::size_t>(column - 1)].posting,
                                                       candidates[static_cast<std::size_t>(row)],
                                                       *book_->session().services().reference, fixtures::today)
                                        .truth;
                const QModelIndex cell = model_->index(row, column);
                QCOMPARE(cell.data(Model::TruthRole).toInt(), static_cast<int>(truth));
                // Never by colour alone: a symbol and a word.
                QVERIFY(cell.data().toString().contains(cell.data(Qt::AccessibleTextRole).toString()));
                QVERIFY(cell.data().toString().size() > cell.data(Qt::AccessibleTextRole).toString().size());
                open += truth == Truth::yes ? 1 : 0;
            }
            QCOMPARE(model_->index(row, Model::countColumn).data(Model::SortRole).toInt(), open);
        }
    }

    void aCellTellsItsReasons() {
        const auto reasons = model_->reasonsAt(model_->index(0, 1));
        QVERIFY(reasons.has_value());
        QVERIFY(!reasons->steps.empty());
        QVERIFY(!model_->reasonsAt(model_->index(0, Model::countColumn)));
    }

    void anotherDayIsJudgedAnew() {
        QSignalSpy changes(model_.get(), &QAbstractItemModel::dataChanged);
        comparison_edits::setAsOf(book_->session(), parseIsoDate("1999-01-01"));
        QCOMPARE(changes.count(), 1);
        const auto candidates = book_->session().book().candidates();
        const auto& offers = book_->session().result().offers;
        QCOMPARE(book_->session().result().asOf, *parseIsoDate("1999-01-01"));
        for (int row = 0; row < model_->rowCount(); ++row)
            QCOMPARE(model_->index(row, 1).data(Model::TruthRole).toInt(),
                     static_cast<int>(eligibility::judge(offers[0].posting, candidates[static_cast<std::size_t>(row)],
                                                         *book_->session().services().reference, *parseIsoDate("1999-01-01"))
                                          .truth));
        book_->session().undo();
        QCOMPARE(book_->session().asOf(), fixtures::today);
    }

    void filtersByNameAndVerdict() {
        EligibilityMatrixFilter filter;
        filter.setSourceModel(model_.get());
        const int all = model_->rowCount();
        filter.setWords(QStringLiteral("no such person"));
        QCOMPARE(filter.rowCount(), 0);
        filter.setWords({});
        QCOMPARE(filter.rowCount(), all);
        for (const Truth truth : {Truth::no, Truth::unknown, Truth::yes}) {
            int expected = 0;
            for (int row = 0; row < all; ++row)
                expected += model_->index(row, 1).data(Model::TruthRole).toInt() == static_cast<int>(truth) ? 1 : 0;
            filter.setVerdict(model_->headerData(1, Qt::Horizontal, Model::OfferIdRole).toLongLong(), truth);
            QCOMPARE(filter.rowCount(), expected);
        }
    }

    void sortsByVerdict() {
        EligibilityMatrixFilter filter;
        filter.setSourceModel(model_.get());
        filter.sort(1, Qt::DescendingOrder);
        for (int row = 1; row < filter.rowCount(); ++row)
            QVERIFY(filter.index(row - 1, 1).data(Model::TruthRole).toInt() >=
                    filter.index(row, 1).data(Model::TruthRole).toInt());
    }

    void csvHoldsWhatIsShownAndNoFormula() {
        book_->session().perform({"action.add-candidate", {MessageArg::text("x")}}, [](book::Writer& writer) {
            CandidateProfile profile;
            profile.name = "=HYPERLINK(\"x\"), Ltd";
            writer.addCandidate(profile);
        });
        const QStringList lines = matrixAsCsv(*model_).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), model_->rowCount() + 2);
        QVERIFY(lines.last().isEmpty());
        QVERIFY(lines[model_->rowCount()].startsWith(QStringLiteral("\"'=HYPERLINK(\"\"x\"\"), Ltd\",")));
        QVERIFY(lines.first().startsWith(QStringLiteral("Candidate,May apply to,")));
    }

    void thePageSavesAndCopies() {
        EligibilityPage page(book_->session());
        QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("who.csv"));
        page.setChooseFile(
            [&](QWidget*, const QString& proposal) { return proposal.endsWith(QStringLiteral(".csv")) ? name : QString(); });
        QSignalSpy failures(&page, &EligibilityPage::failed);
        buttonOf(page, QStringLiteral("Save as CSV"))->click();
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), matrixAsCsv(page.shown()));
        QCOMPARE(failures.count(), 0);
        page.setChooseFile([&](QWidget*, const QString&) { return folder.filePath(QStringLiteral("no/such/folder.csv")); });
        buttonOf(page, QStringLiteral("Save as CSV"))->click();
        QCOMPARE(failures.count(), 1);
        buttonOf(page, QStringLiteral("Copy"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), matrixAsCsv(page.shown()));
        QSignalSpy wanted(&page, &EligibilityPage::reasonsWanted);
        page.table().setCurrentIndex(page.shown().index(0, 1));
        QCOMPARE(wanted.count(), 1);
    }

    void questionsAreRankedAndCopied() {
        const auto asked = rankedQuestions(book_->session().result(), book_->session().format());
        QVERIFY(!asked.empty());
        for (std::size_t i = 1; i < asked.size(); ++i) QVERIFY(asked[i - 1].weight >= asked[i].weight);
        std::vector<QString> toCandidate;
        for (const AskedQuestion& question : asked)
            if (!question.toEmployer) {
                QVERIFY(std::find(toCandidate.begin(), toCandidate.end(), question.text) == toCandidate.end());
                toCandidate.push_back(question.text);
            }
        QuestionsPage page(book_->session());
        QCOMPARE(page.list().topLevelItemCount(), static_cast<int>(asked.size()));
        QCOMPARE(page.list().topLevelItem(0)->text(0), asked.front().text);
        buttonOf(page, QStringLiteral("Copy"))->click();
        const QString copied = QGuiApplication::clipboard()->text();
        for (const AskedQuestion& question : asked) QVERIFY2(copied.contains(question.text), qPrintable(question.text));
    }

private:
    std::unique_ptr<fixtures::ExampleBook> book_;
    std::unique_ptr<Model> model_;
    std::unique_ptr<QAbstractItemModelTester> tester_;
};

QTEST_MAIN(EligibilityMatrixModelTest)
#include "eligibility_matrix_model_test.moc"
