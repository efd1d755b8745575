#include "ui/jobs/job.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>
#include <stdexcept>

using namespace offerbook::ui;

class JobTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resultArrivesOnTheStartersThread();
    void progressIsReported();
    void cancelledJobHandsNothingOver();
    void deadContextHearsNothing();
    void failureIsSaid();
};

void JobTest::resultArrivesOnTheStartersThread() {
    QObject context;
    QThread* workedOn = nullptr;
    QThread* arrivedOn = nullptr;
    int arrived = 0;
    Job* job = Job::start<int>(
        &context,
        [&workedOn](JobControl&) {
            workedOn = QThread::currentThread();
            return 42;
        },
        [&](int result) {
            arrived = result;
            arrivedOn = QThread::currentThread();
        });
    QSignalSpy ended(job, &Job::ended);
    QVERIFY(ended.wait());
    QCOMPARE(arrived, 42);
    QCOMPARE(arrivedOn, QThread::currentThread());
    QVERIFY(workedOn != arrivedOn);
    QCOMPARE(ended.first().first().toBool(), false);
}

void JobTest::progressIsReported() {
    QObject context;
    QSemaphore goOn;
    Job* job = Job::start<int>(
        &context,
        [&goOn](JobControl& control) {
            control.progress(1, 3, QStringLiteral("first"));
            goOn.acquire();
            return 0;
        },
        [](int) {});
    QSignalSpy progressed(job, &Job::progressed);
    QSignalSpy ended(job, &Job::ended);
    QVERIFY(progressed.wait());
    QCOMPARE(progressed.first(), (QVariantList{1, 3, QStringLiteral("first")}));
    goOn.release();
    QVERIFY(ended.wait());
}

void JobTest::cancelledJobHandsNothingOver() {
    QObject context;
    QSemaphore begun;
    QSemaphore goOn;
    bool sawCancel = false;
    bool handedOver = false;
    Job* job = Job::start<int>(
        &context,
        [&](JobControl& control) {
            begun.release();
            goOn.acquire();
            sawCancel = control.isCancelled();
            return 1;
        },
        [&handedOver](int) { handedOver = true; });
    QSignalSpy ended(job, &Job::ended);
    begun.acquire();
    job->cancel();
    goOn.release();
    QVERIFY(ended.count() > 0 || ended.wait());
    QVERIFY(sawCancel);
    QVERIFY(!handedOver);
    QCOMPARE(ended.first().first().toBool(), true);
}

void JobTest::deadContextHearsNothing() {
    auto context = std::make_unique<QObject>();
    auto goOn = std::make_shared<QSemaphore>();
    bool handedOver = false;
    Job::start<int>(
        context.get(),
        [goOn](JobControl&) {
            goOn->acquire();
            return 1;
        },
        [&handedOver](int) { handedOver = true; });
    context.reset();
    goOn->release();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!handedOver);
}

void JobTest::failureIsSaid() {
    QObject context;
    bool handedOver = false;
    Job* job = Job::start<int>(
        &context, [](JobControl&) -> int { throw std::runtime_error("disk on fire"); },
        [&handedOver](int) { handedOver = true; });
    QSignalSpy failed(job, &Job::failed);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().toString(), QStringLiteral("disk on fire"));
    QVERIFY(!handedOver);
}

QTEST_GUILESS_MAIN(JobTest)
#include "job_test.moc"
