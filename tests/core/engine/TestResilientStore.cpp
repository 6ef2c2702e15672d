// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ResilientStore.h"

#include "tests/support/FailingStorage.h"
#include "tests/support/TestMain.h"
#include "tests/support/VirtualScheduler.h"

#include <future>

using namespace qd;
using test::FailingStorage;
using test::VirtualScheduler;

namespace {

const RetryLimits kRetry{.maxAttempts = 6,
                         .firstDelay = Duration::milliseconds(100),
                         .maxDelay = Duration::seconds(5),
                         .maxElapsed = Duration::seconds(60)};

/// A store on its own thread under virtual time: what it plans runs when the test lets time pass.
struct Bench
{
    explicit Bench(RetryLimits retry = kRetry, std::size_t mostWaiting = 4096)
        : guarded(worker, time, board,
                  {.name = "quarterdeck.db",
                   .retry = retry,
                   .breaker = {.failuresInRow = 4, .openFor = Duration::seconds(10)},
                   .onFailure = [this](const Error& error) { failures.push_back(error); },
                   .mostWaiting = mostWaiting})
    {
        QD_ASSERT(worker.open().isOk(), "the double opens");
    }

    /// On the store's thread, behind all that was posted so far.
    template <typename Function>
    auto there(Function function)
    {
        return *worker.thread().call(std::move(function));
    }
    void pass(Duration span)
    {
        (void)there([this, span] {
            time.advance(span);
            return true;
        });
    }
    void save(const std::string& value)
    {
        guarded.write(
            "setting", [value](Storage& storage) { return storage.saveSetting("key", value); },
            [this, value](const Status& outcome) {
                ended.push_back(value + (outcome ? " saved" : " lost"));
            });
    }
    std::vector<std::string> outcomes()
    {
        return there([this] { return ended; });
    }
    std::string stored()
    {
        return there([this] { return faulty->setting("key").value().value_or("nothing"); });
    }
    GuardSnapshot shown(GuardKind kind)
    {
        for (GuardSnapshot& guard : there([this] { return board.snapshot(time.now(), {}); })) {
            if (guard.kind == kind)
                return guard;
        }
        return {};
    }

    FailingStorage* faulty = nullptr; ///< Used on its thread.
    VirtualScheduler time;
    ResilienceBoard board;
    std::vector<Error> failures;    ///< Written on the store's thread.
    std::vector<std::string> ended; ///< Likewise.
    StorageWorker worker{"storage", [this]() -> Result<std::unique_ptr<Storage>> {
                             auto made = std::make_unique<FailingStorage>();
                             faulty = made.get();
                             return {std::move(made)};
                         }};
    ResilientStore<Storage> guarded;
};

} // namespace

class TestResilientStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLockedDatabaseIsTriedAgainUntilItIsFree()
    {
        Bench bench;
        bench.faulty->failNext(3, ErrorKind::Conflict);
        bench.save("a");
        QVERIFY(bench.outcomes().empty());
        QCOMPARE(bench.shown(GuardKind::Retry).state, GuardState::Waiting);
        bench.pass(Duration::seconds(5));
        QCOMPARE(bench.outcomes(), std::vector<std::string>{"a saved"});
        QCOMPARE(bench.stored(), std::string("a"));
        QCOMPARE(bench.shown(GuardKind::Retry).state, GuardState::Idle);
        QCOMPARE(bench.shown(GuardKind::Retry).failures, 3);
        QCOMPARE(bench.failures.size(), std::size_t{3});
        QVERIFY(bench.failures[0].describe().find("setting") != std::string::npos);
    }

    void laterWritesWaitForTheOneThatIsRepeated()
    {
        Bench bench;
        bench.faulty->failNext(2, ErrorKind::Storage);
        bench.save("old");
        bench.save("new");
        QVERIFY(bench.outcomes().empty());
        bench.pass(Duration::seconds(30));
        const std::vector<std::string> expected{"old saved", "new saved"};
        QCOMPARE(bench.outcomes(), expected);
        QCOMPARE(bench.stored(), std::string("new"));
    }

    void whatCannotHelpIsNotRepeated()
    {
        Bench bench;
        bench.faulty->failNext(1, ErrorKind::Permission);
        bench.save("a");
        bench.save("b");
        const std::vector<std::string> expected{"a lost", "b saved"};
        QCOMPARE(bench.outcomes(), expected);
    }

    void theBreakerOpensAndLetsTheWritesInAgain()
    {
        Bench bench;
        bench.faulty->failNext(4, ErrorKind::Storage);
        bench.save("a");
        bench.pass(Duration::seconds(2));
        const GuardSnapshot open = bench.shown(GuardKind::Breaker);
        QCOMPARE(open.state, GuardState::Open);
        QCOMPARE(open.failures, 4);
        const int calls = bench.there([&] { return bench.faulty->calls(); });
        QCOMPARE(calls, 4); // the database is left alone meanwhile
        bench.save("b");
        bench.pass(Duration::seconds(120));
        QCOMPARE(bench.shown(GuardKind::Breaker).state, GuardState::Closed);
        QCOMPARE(bench.outcomes().back(), std::string("b saved"));
        QCOMPARE(bench.stored(), std::string("b"));
    }

    void givesUpWithinItsCapsAndGoesOnWithTheNext()
    {
        Bench bench({.maxAttempts = 3, .firstDelay = Duration::milliseconds(10)});
        bench.faulty->failNext(3, ErrorKind::Conflict);
        bench.save("a");
        bench.save("b");
        bench.pass(Duration::seconds(10));
        const std::vector<std::string> expected{"a lost", "b saved"};
        QCOMPARE(bench.outcomes(), expected);
        QCOMPARE(bench.shown(GuardKind::Retry).refusals, 1);
    }

    void nothingIsLeftBehindAtTheEnd()
    {
        Bench bench;
        bench.faulty->failNext(1, ErrorKind::Conflict);
        bench.save("a");
        bench.save("b");
        bench.guarded.finish();
        bench.save("c"); // after the end: tried once, at once
        const std::vector<std::string> expected{"a saved", "b saved", "c saved"};
        QCOMPARE(bench.outcomes(), expected);
        bench.pass(Duration::seconds(60)); // the retry that was planned changes nothing any more
        QCOMPARE(bench.stored(), std::string("c"));
        QCOMPARE(bench.outcomes().size(), std::size_t{3});
    }

    void aFullQueueRefusesInsteadOfGrowing()
    {
        Bench bench(kRetry, 2);
        bench.faulty->failNext(1, ErrorKind::Conflict);
        bench.save("a");
        bench.save("b");
        bench.save("c");
        QCOMPARE(bench.outcomes(), std::vector<std::string>{"c lost"});
        bench.pass(Duration::seconds(5));
        const std::vector<std::string> expected{"c lost", "a saved", "b saved"};
        QCOMPARE(bench.outcomes(), expected);
    }

    void readsAreRepeatedAndDoNotWaitForWrites()
    {
        Bench bench;
        bench.faulty->failNext(2, ErrorKind::Conflict);
        bench.save("a"); // fails once and waits
        std::promise<Result<std::optional<std::string>>> promise;
        bench.guarded.read<std::optional<std::string>>(
            "setting", [](Storage& storage) { return storage.setting("other"); },
            [&](Result<std::optional<std::string>> read) { promise.set_value(std::move(read)); });
        bench.pass(Duration::seconds(5));
        QVERIFY(promise.get_future().get().isOk());
        QCOMPARE(bench.outcomes(), std::vector<std::string>{"a saved"});
    }

    void noScheduleOfFailuresLosesTheOrderOrTheCaps()
    {
        Random random(3);
        for (int round = 0; round < 60; ++round) {
            Bench bench;
            bench.faulty->failAtRandom(0.5, static_cast<std::uint64_t>(round) + 1);
            for (int i = 0; i < 20; ++i) {
                bench.save(std::to_string(i));
                bench.pass(Duration::milliseconds(static_cast<std::int64_t>(random.below(3000))));
            }
            bench.pass(Duration::seconds(3600));
            const std::vector<std::string> outcomes = bench.outcomes();
            QCOMPARE(outcomes.size(), std::size_t{20}); // each once
            std::string last = "nothing";
            for (std::size_t i = 0; i < outcomes.size(); ++i) {
                const std::string number = std::to_string(i);
                QVERIFY(outcomes[i] == number + " saved" || outcomes[i] == number + " lost");
                if (outcomes[i].ends_with("saved"))
                    last = number;
            }
            const int calls = bench.there([&] { return bench.faulty->calls(); });
            QVERIFY(calls <= 20 * kRetry.maxAttempts);
            bench.faulty->failNext(0, ErrorKind::Conflict);
            QCOMPARE(bench.stored(), last);
        }
    }
};

QD_TEST(TestResilientStore)
#include "TestResilientStore.moc"
