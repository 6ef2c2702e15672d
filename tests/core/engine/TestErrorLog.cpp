// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ErrorLog.h"

#include "core/engine/ErrorJson.h"
#include "tests/support/TestMain.h"

#include <nlohmann/json.hpp>

using namespace qd;

namespace {

struct Bench
{
    Timestamp now = Timestamp::fromMilliseconds(1'700'000'000'000);
    std::vector<std::string> notices;
    ErrorLog log{[this] { return now; },
                 [this](const std::string& text) { notices.push_back(text); }};
};

} // namespace

class TestErrorLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWeighsMuchIsToldAtOnce()
    {
        Bench bench;
        bench.log.record("quarterdeck.db", makeError(ErrorKind::Storage, "the disk is full"));
        QCOMPARE(bench.notices.size(), std::size_t{1});
        QVERIFY(bench.notices[0].starts_with("quarterdeck.db: the disk is full. Check the disk"));
        for (int i = 0; i < 20; ++i)
            bench.log.record("quarterdeck.db", makeError(ErrorKind::Storage, "the disk is full"));
        QCOMPARE(bench.notices.size(), std::size_t{1}); // not again for a while
    }

    void whatWeighsLittleIsToldWhenItComesOften()
    {
        Bench bench;
        for (int i = 0; i < 29; ++i)
            bench.log.record("bot/one", makeError(ErrorKind::InvalidOrder, "too large"));
        QVERIFY(bench.notices.empty());
        bench.log.record("bot/one", makeError(ErrorKind::InvalidOrder, "too large"));
        QCOMPARE(bench.notices.size(), std::size_t{1});
        QVERIFY(bench.notices[0].find("30 errors within 60 s") != std::string::npos);
    }

    void expectedOutcomesAreNoErrors()
    {
        Bench bench;
        bench.log.record("market.db", makeError(ErrorKind::NotFound, "no bars"));
        bench.log.record("market.db", makeError(ErrorKind::Cancelled, "closed"));
        QVERIFY(bench.log.summaries().empty());
        QVERIFY(!bench.log.takeDocument().has_value());
    }

    void survivesARestart()
    {
        Bench before;
        before.log.record("feed/paper", makeError(ErrorKind::Network, "line 7 \xff\"odd\"")
                                            .because(makeError(ErrorKind::Timeout, "no answer")));
        before.log.record("feed/paper", makeError(ErrorKind::Network, "line 8 \xff\"odd\""));
        const std::optional<std::string> document = before.log.takeDocument();
        QVERIFY(document.has_value());
        QVERIFY(!before.log.takeDocument().has_value()); // nothing new
        Bench after;
        after.now = before.now + Duration::seconds(3600);
        QVERIFY(after.log.restore(*document).isOk());
        QVERIFY(after.notices.empty());
        const std::vector<ErrorSummary> all = after.log.summaries();
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(all[0].count, 2);
        QCOMPARE(all[0].kind, ErrorKind::Network);
        QCOMPARE(all[0].severity, Severity::Warning);
        QCOMPARE(all[0].lastMinute, 0);
        QCOMPARE(all[0].lastSeen, before.now);
    }

    void documentsOfAnyKindAreSurvived_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<bool>("isReadable");
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("no json") << QByteArray("{\"errors\":[") << false;
        QTest::newRow("another shape") << QByteArray("[1,2]") << false;
        QTest::newRow("too large") << QByteArray(2 << 20, ' ') << false;
        QTest::newRow("nothing") << QByteArray("{\"errors\":[]}") << true;
        QTest::newRow("odd lines")
            << QByteArray("{\"errors\":[1,null,{},{\"kind\":\"network\",\"count\":-1},"
                          "{\"kind\":\"unheard_of\",\"count\":1},"
                          "{\"kind\":7,\"count\":\"x\"}]}")
            << true;
    }
    void documentsOfAnyKindAreSurvived()
    {
        QFETCH(const QByteArray, document);
        QFETCH(const bool, isReadable);
        Bench bench;
        QCOMPARE(bench.log.restore(document.toStdString()).isOk(), isReadable);
        QVERIFY(bench.log.summaries().empty());
    }

    void theLineSaysAllThatAPersonNeeds()
    {
        Bench bench;
        bench.log.record("feed/paper", makeError(ErrorKind::Timeout, "no answer"));
        const nlohmann::ordered_json line = toJson(bench.log.summaries().front());
        QCOMPARE(line["kind"].get<std::string>(), std::string("timeout"));
        QCOMPARE(line["severity"].get<std::string>(), std::string("warning"));
        QVERIFY(line["retryable"].get<bool>());
        QVERIFY(line["ambiguous"].get<bool>());
        QCOMPARE(line["count"].get<int>(), 1);
        QCOMPARE(line["first_seen"].get<std::int64_t>(), 1'700'000'000'000);
        QVERIFY(!line["advice"].get<std::string>().empty());
    }
};

QD_TEST(TestErrorLog)
#include "TestErrorLog.moc"
