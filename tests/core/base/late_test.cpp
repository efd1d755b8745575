#include "core/base/late.h"

#include <QtTest>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace offerbook;

class LateTest : public QObject {
    Q_OBJECT

private slots:
    void isMadeWhenItIsAskedForAndOnce() {
        int made = 0;
        const Late<int> late([&made] { return std::make_unique<const int>(++made); });
        QCOMPARE(made, 0);
        QCOMPARE(late.get(), 1);
        QCOMPARE(late.get(), 1);
        QCOMPARE(made, 1);
    }

    void manyThreadsGetTheSame() {
        std::atomic<int> made = 0;
        const Late<int> late([&made] { return std::make_unique<const int>(++made); });
        std::vector<const int*> got(8, nullptr);
        std::vector<std::thread> threads;
        for (auto& one : got) threads.emplace_back([&late, &one] { one = &late.get(); });
        for (std::thread& thread : threads) thread.join();
        QCOMPARE(made.load(), 1);
        for (const int* one : got) QCOMPARE(one, &late.get());
    }
};

QTEST_APPLESS_MAIN(LateTest)
#include "late_test.moc"
