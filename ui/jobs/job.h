#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QString>
#include <QtConcurrent>

#include <exception>
#include <functional>
#include <memory>
#include <utility>

namespace offerbook::ui {

/// What running work sees of its job: it says how far it is and asks whether to go on.
class JobControl {
public:
    JobControl(std::function<bool()> isCancelled, std::function<void(int, int, const QString&)> report)
        : isCancelled_(std::move(isCancelled)), report_(std::move(report)) {}
    [[nodiscard]] bool isCancelled() const { return isCancelled_(); }
    void progress(int done, int total, const QString& what) const { report_(done, total, what); }

private:
    std::function<bool()> isCancelled_;
    std::function<void(int, int, const QString&)> report_;
};

/// Long work off the window's thread. The work gets copies and returns a value; `done` runs on the thread of `context`, and
/// never after `context` died or the job was cancelled, so a cancelled job leaves nothing behind. The job is a child of
/// `context` and deletes itself when it has ended.
class Job : public QObject {
    Q_OBJECT
public:
    template <class Result>
    static Job* start(QObject* context, std::function<Result(JobControl&)> work, std::function<void(Result)> done);

    ~Job() override { cancel(); }

public Q_SLOTS:
    void cancel() {
        if (cancel_) cancel_();
    }

Q_SIGNALS:
    void progressed(int done, int total, const QString& what);
    /// The work threw: its words. `done` is not called.
    void failed(const QString& what);
    /// Last of all, however it ended.
    void ended(bool cancelled);

private:
    explicit Job(QObject* context) : QObject(context) {}
    std::function<void()> cancel_;
};

template <class Result>
Job* Job::start(QObject* context, std::function<Result(JobControl&)> work, std::function<void(Result)> done) {
    struct Outcome {
        std::unique_ptr<Result> result;
        QString failure;
    };
    using Shared = std::shared_ptr<Outcome>;
    auto* job = new Job(context);
    auto* watcher = new QFutureWatcher<Shared>(job);
    connect(watcher, &QFutureWatcherBase::progressTextChanged, job, [job, watcher](const QString& what) {
        Q_EMIT job->progressed(watcher->progressValue(), watcher->progressMaximum(), what);
    });
    connect(watcher, &QFutureWatcherBase::finished, job, [job, watcher, alive = QPointer<Job>(job), done = std::move(done)] {
        const bool cancelled = watcher->isCanceled() || watcher->future().resultCount() == 0;
        if (!cancelled) {
            const Shared outcome = watcher->result();
            if (outcome->result)
                done(std::move(*outcome->result));
            else
                Q_EMIT job->failed(outcome->failure);
        }
        if (!alive) return;  // what was done with the result closed the context
        Q_EMIT job->ended(cancelled);
        if (alive) job->deleteLater();
    });
    const auto run = [work = std::move(work)](QPromise<Shared>& promise) {
        JobControl control([&promise] { return promise.isCanceled(); },
                           [&promise](int now, int total, const QString& what) {
                               promise.setProgressRange(0, total);
                               promise.setProgressValueAndText(now, what);
                           });
        auto outcome = std::make_shared<Outcome>();
        try {
            outcome->result = std::make_unique<Result>(work(control));
        } catch (const std::exception& error) {
            outcome->failure = QString::fromUtf8(error.what());
        }
        promise.addResult(outcome);
    };
    auto future = QtConcurrent::run(run);
    job->cancel_ = [future]() mutable { future.cancel(); };
    watcher->setFuture(future);
    return job;
}

}  // namespace offerbook::ui
