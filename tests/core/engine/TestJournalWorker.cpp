// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/JournalWorker.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <mutex>
#include <stdexcept>
#include <vector>

using namespace qd;

namespace {

/// What the fake disk was asked for, shared with the test.
struct Disk
{
    std::mutex mutex;
    std::vector<std::size_t> bundles;
    std::vector<std::string> actions;
    std::size_t failFrom = static_cast<std::size_t>(-1); ///< This write and every later one fail.
    std::promise<void> gate;                             ///< The first write waits for it.
    bool isGated = false;
    bool isThrowing = false;
};

class DiskStore final : public JournalStore
{
public:
    explicit DiskStore(Disk& disk) : m_disk(disk) {}

    Status write(const std::vector<JournalBatch>& batches) override
    {
        if (std::exchange(m_disk.isGated, false))
            m_disk.gate.get_future().wait();
        if (m_disk.isThrowing)
            throw std::runtime_error("the driver lost its mind");
        const std::lock_guard lock(m_disk.mutex);
        m_disk.bundles.push_back(batches.size());
        if (m_disk.bundles.size() > m_disk.failFrom)
            return makeError(ErrorKind::Storage, "the disk is full");
        for (const JournalBatch& batch : batches)
            m_disk.actions.push_back(batch.audit.front().action);
        return {};
    }
    Result<JournalContents> load() override { return JournalContents(); }
    Result<std::vector<AuditEntry>> audit(std::size_t) override
    {
        return std::vector<AuditEntry>();
    }

private:
    Disk& m_disk;
};

JournalWorker::Factory storeOn(Disk& disk)
{
    return [&disk]() -> Result<std::unique_ptr<JournalStore>> {
        return std::unique_ptr<JournalStore>(std::make_unique<DiskStore>(disk));
    };
}

JournalBatch batchOf(int number)
{
    JournalBatch batch;
    batch.audit.push_back({{}, "test", std::to_string(number), {}, {}});
    return batch;
}

} // namespace

class TestJournalWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commitsEverythingThatWaitsAtOnceAndAnswersInOrder()
    {
        Disk disk;
        disk.isGated = true;
        ThreadHandle trading("trading");
        std::vector<int> durable;
        JournalWorker journal(storeOn(disk),
                              [&](std::function<void()> task) { trading.post(std::move(task)); });
        QVERIFY(journal.open().isOk());
        for (int i = 0; i < 50; ++i)
            journal.append(batchOf(i), [&durable, i](const Status& outcome) {
                if (outcome)
                    durable.push_back(i);
            });
        disk.gate.set_value();
        journal.stop();
        trading.stop();
        QCOMPARE(durable.size(), std::size_t{50});
        QVERIFY(std::is_sorted(durable.begin(), durable.end()));
        QCOMPARE(disk.actions.size(), std::size_t{50});
        QVERIFY2(disk.bundles.size() <= 2, "what came during a write goes out with the next");
        QCOMPARE(journal.pending(), std::int64_t{0});
    }

    void failsForeverAfterTheFirstFailure()
    {
        Disk disk;
        disk.failFrom = 0;
        ThreadHandle trading("trading");
        std::vector<bool> outcomes;
        JournalWorker journal(storeOn(disk),
                              [&](std::function<void()> task) { trading.post(std::move(task)); });
        QVERIFY(journal.open().isOk());
        std::string message;
        const auto append = [&](int number) {
            std::promise<void> told;
            journal.append(batchOf(number), [&](const Status& outcome) {
                outcomes.push_back(outcome.isOk());
                if (!outcome)
                    message = outcome.error().message;
                told.set_value();
            });
            told.get_future().wait();
        };
        append(1);
        disk.failFrom = static_cast<std::size_t>(-1); // the disk has room again: it does not matter
        append(2);
        journal.stop();
        trading.stop();
        QCOMPARE(outcomes, (std::vector<bool>{false, false}));
        QCOMPARE(message, std::string("the disk is full"));
        QVERIFY(disk.actions.empty());
        QCOMPARE(disk.bundles.size(), std::size_t{1}); // and the disk was left alone
    }

    void anExceptionOfTheStoreIsAnAnswerToo()
    {
        Disk disk;
        disk.isThrowing = true;
        ThreadHandle trading("trading");
        std::vector<std::string> messages;
        JournalWorker journal(storeOn(disk),
                              [&](std::function<void()> task) { trading.post(std::move(task)); });
        QVERIFY(journal.open().isOk());
        QVERIFY(!journal.hasFailed());
        for (int i = 0; i < 3; ++i)
            journal.append(batchOf(i), [&messages](const Status& outcome) {
                messages.push_back(outcome ? "durable" : outcome.error().message);
            });
        journal.stop();
        trading.stop();
        QCOMPARE(messages, (std::vector<std::string>(3, "the driver lost its mind")));
        QCOMPARE(journal.pending(), std::int64_t{0});
        QVERIFY(journal.hasFailed());
    }
};

QD_TEST(TestJournalWorker)
#include "TestJournalWorker.moc"
