// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/CommandServer.h"
#include "tests/support/FakeEngine.h"
#include "tests/support/TestMain.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace qd;
using namespace qd::test;

namespace {

using Json = nlohmann::ordered_json;

/// A client that speaks raw bytes, on the server's own thread.
class RawClient
{
public:
    explicit RawClient(const std::string& folder)
    {
        m_socket.connectToServer(QString::fromStdString(commandSocketPath(folder)));
        m_isConnected = m_socket.waitForConnected(5'000);
    }
    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    [[nodiscard]] nlohmann::json ask(const QByteArray& line)
    {
        m_socket.write(line);
        m_socket.flush();
        QByteArray answer;
        [[maybe_unused]] const bool came = QTest::qWaitFor(
            [&] {
                answer += m_socket.readAll();
                return answer.endsWith('\n') || m_socket.state() != QLocalSocket::ConnectedState;
            },
            10'000);
        return nlohmann::json::parse(answer.toStdString(), nullptr, false);
    }
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QLocalSocket::ConnectedState; }

private:
    QLocalSocket m_socket;
    bool m_isConnected = false;
};

std::string codeOf(const nlohmann::json& answer)
{
    return answer.is_object() && answer.contains("error")
               ? answer["error"]["code"].get<std::string>()
               : std::string();
}

} // namespace

class TestCommandServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_engine = std::make_unique<FakeEngine>();
        m_server = std::make_unique<CommandServer>(*m_engine);
        QVERIFY(m_server->listen(folder()).isOk());
    }
    void cleanup()
    {
        m_server.reset();
        m_engine.reset();
        m_folder.reset();
    }

    void passesCommandsOnToTheEngine()
    {
        RawClient client(folder());
        QVERIFY(client.isConnected());
        const std::string bot = m_engine->snapshot()->bots.front().definition.id.str();
        const QByteArray line =
            QByteArray::fromStdString(Json{{"command", "bot.stop"}, {"bot", bot}}.dump()) + '\n';
        QCOMPARE(client.ask(line)["result"]["bot"].get<std::string>(), bot);
        QCOMPARE(m_engine->commands.back().first, std::string("stopBot"));
        QCOMPARE(m_engine->commands.back().second, bot);
    }

    void answersWithTheEnginesError()
    {
        m_engine->nextOutcome = makeError(ErrorKind::Conflict, "it runs already", "stop it first");
        RawClient client(folder());
        const nlohmann::json answer = client.ask("{\"command\":\"bot.start\",\"bot\":\"x\"}\n");
        QCOMPARE(codeOf(answer), std::string("conflict"));
        QCOMPARE(answer["error"]["hint"].get<std::string>(), std::string("stop it first"));
    }

    void refusesWhatIsNoCommandAndGoesOn()
    {
        RawClient client(folder());
        QCOMPARE(codeOf(client.ask("what?\n")), std::string("invalid_input"));
        QCOMPARE(codeOf(client.ask("[1,2]\n")), std::string("invalid_input"));
        QCOMPARE(codeOf(client.ask("{\"command\":\"bot.explode\"}\n")), std::string("usage"));
        QCOMPARE(codeOf(client.ask("{\"command\":7}\n")), std::string("usage"));
        QCOMPARE(codeOf(client.ask("{\"command\":\"bot.add\",\"bot\":{\"cash\":12}}\n")),
                 std::string("invalid_input"));
        QCOMPARE(codeOf(client.ask("{\"command\":\"orders\",\"open\":\"yes\"}\n")),
                 std::string("invalid_input"));
        QVERIFY(client.ask("{\"command\":\"bot.list\"}\n").contains("result"));
    }

    void hangsUpOnALineWithoutEnd()
    {
        RawClient client(folder());
        (void)client.ask(QByteArray(2 << 20, 'x'));
        QVERIFY(!client.isOpen());
        QVERIFY(RawClient(folder()).isConnected());
    }

    void tellsErrorsAndGuards()
    {
        ErrorSummary error;
        error.component = "journal";
        error.kind = ErrorKind::Storage;
        error.count = 3;
        m_engine->allErrors = {error};
        m_engine->allGuards = {{.kind = GuardKind::Breaker, .name = "quarterdeck.db"}};
        RawClient client(folder());
        const nlohmann::json result = client.ask("{\"command\":\"errors\"}\n")["result"];
        QCOMPARE(result["errors"].size(), std::size_t{1});
        QCOMPARE(result["errors"][0]["kind"].get<std::string>(), std::string("storage"));
        QCOMPARE(result["errors"][0]["count"].get<int>(), 3);
        QCOMPARE(result["resilience"][0]["name"].get<std::string>(), std::string("quarterdeck.db"));
        QVERIFY(result["resilience"][0]["next_try"].is_null());
    }

    void carriesEveryLimitOfABot()
    {
        RawClient client(folder());
        const nlohmann::json bot{{"id", "new-1"},
                                 {"symbol", "BTCUSDT"},
                                 {"timeframe", "1h"},
                                 {"strategy", {{"name", "sma-cross"}}},
                                 {"sizing", "all-in"},
                                 {"cash", "1000"},
                                 {"max_daily_trades", 4},
                                 {"stop_loss_percent", "2.5"},
                                 {"trading_hours", "mon-fri 09:00-17:30"}};
        const nlohmann::json request{{"command", "bot.add"}, {"bot", bot}};
        const nlohmann::json answer = client.ask(QByteArray::fromStdString(request.dump()) + '\n');
        QVERIFY2(answer.contains("result"), answer.dump().c_str());
        QCOMPARE(m_engine->added.size(), std::size_t{1});
        QCOMPARE(m_engine->added[0].limits.maxDailyTrades, 4);
        QCOMPARE(m_engine->added[0].limits.stopLossPercent.toString(), std::string("2.5"));
        QCOMPARE(answer["result"]["trading_hours"].get<std::string>(),
                 std::string("mon-fri 09:00-17:30"));
        nlohmann::json wrong = request;
        wrong["bot"]["stop_loss_percent"] = "200";
        QCOMPARE(codeOf(client.ask(QByteArray::fromStdString(wrong.dump()) + '\n')),
                 std::string("invalid_input"));
    }

    void asksForTheEnd()
    {
        QSignalSpy spy(m_server.get(), &CommandServer::stopRequested);
        RawClient client(folder());
        QVERIFY(client.ask("{\"command\":\"stop\"}\n").contains("result"));
        QCOMPARE(spy.count(), 1);
    }

    void servesTheClientFunction()
    {
        auto answer = std::async(std::launch::async, [this] {
            return sendCommand(folder(), Json{{"command", "bot.list"}});
        });
        QVERIFY(QTest::qWaitFor(
            [&] { return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready; },
            10'000));
        const Result<Json> bots = answer.get();
        QVERIFY(bots.isOk());
        QCOMPARE(bots->size(), m_engine->snapshot()->bots.size());
    }

    void saysThatNobodyListens()
    {
        const QTemporaryDir empty;
        const Result<Json> answer =
            sendCommand(empty.path().toStdString(), Json{{"command", "bot.list"}});
        QVERIFY(!answer.isOk());
        QCOMPARE(answer.error().kind, ErrorKind::Network);
    }

    void findsAShortPathForADeepWorkspace()
    {
        const std::string deep = folder() + "/" + std::string(120, 'd');
        QVERIFY(commandSocketPath(deep).size() < 108);
        QVERIFY(commandSocketPath(deep) != commandSocketPath(deep + "x"));
        QVERIFY(QDir().mkpath(QString::fromStdString(deep)));
        CommandServer server(*m_engine);
        QVERIFY(server.listen(deep).isOk());
        QVERIFY(RawClient(deep).isConnected());
    }

private:
    [[nodiscard]] std::string folder() const { return m_folder->path().toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<CommandServer> m_server;
};

QD_TEST(TestCommandServer)
#include "TestCommandServer.moc"
