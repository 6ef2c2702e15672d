// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/CommandServer.h"

#include "core/engine/EngineJson.h"
#include "core/engine/ErrorJson.h"
#include "core/engine/ListFilter.h"
#include "core/resilience/ErrorCodes.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QStandardPaths>

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace qd {

namespace {

using Json = nlohmann::ordered_json;

constexpr qint64 kLongestLine = 1 << 20;
constexpr int kMostConnections = 16;
constexpr int kLongestSocketPath = 100; ///< sun_path has 108 bytes on Linux, 104 elsewhere.

bool isSameUser(const QLocalSocket& socket)
{
    ucred peer{};
    socklen_t length = sizeof(peer);
    const auto descriptor = static_cast<int>(socket.socketDescriptor());
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0 &&
           peer.uid == geteuid();
}

std::string textOf(const nlohmann::json& request, const char* key)
{
    const auto place = request.find(key);
    return place != request.end() && place->is_string() ? place->get<std::string>() : std::string();
}

QByteArray lineOf(const Json& document)
{
    // Broken UTF-8 is replaced: an answer must never be an exception.
    const std::string text =
        document.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    return QByteArray::fromStdString(text) + '\n';
}

template <typename Values, typename Keep>
Json listOf(const Values& values, const Keep& keep)
{
    Json list = Json::array();
    for (const auto& value : values) {
        if (keep(value))
            list.push_back(toJson(value));
    }
    return list;
}

} // namespace

std::string commandSocketPath(const std::string& workspaceDirectory)
{
    const QString folder = QFile::decodeName(QByteArray::fromStdString(workspaceDirectory));
    const QString inside = QDir(folder).absoluteFilePath(QStringLiteral("engine.sock"));
    if (QFile::encodeName(inside).size() <= kLongestSocketPath)
        return QFile::encodeName(inside).toStdString();
    const QByteArray hash =
        QCryptographicHash::hash(inside.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (runtime.isEmpty())
        runtime = QDir::tempPath();
    return QFile::encodeName(runtime + QStringLiteral("/quarterdeck-") + QString::fromLatin1(hash) +
                             QStringLiteral(".sock"))
        .toStdString();
}

CommandServer::CommandServer(EngineApi& engine, QObject* parent) : QObject(parent), m_engine(engine)
{
    addBotCommands();
    addViewCommands();
}

CommandServer::~CommandServer()
{
    close();
}

Status CommandServer::listen(const std::string& workspaceDirectory)
{
    const QString path =
        QFile::decodeName(QByteArray::fromStdString(commandSocketPath(workspaceDirectory)));
    QLocalServer::removeServer(path);
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(kMostConnections);
    connect(m_server, &QLocalServer::newConnection, this, &CommandServer::accept);
    if (!m_server->listen(path))
        return makeError(ErrorKind::Permission, "the engine cannot listen on " +
                                                    path.toStdString() + ": " +
                                                    m_server->errorString().toStdString());
    return {};
}

void CommandServer::close()
{
    if (m_server != nullptr)
        m_server->close();
}

void CommandServer::handle(const std::string& command, Handler handler)
{
    m_handlers[command] = std::move(handler);
}

void CommandServer::accept()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isSameUser(*socket) ||
            m_server->findChildren<QLocalSocket*>().size() > kMostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setReadBufferSize(kLongestLine + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
    }
}

void CommandServer::read(QLocalSocket* socket)
{
    while (socket->canReadLine())
        answer(socket, socket->readLine());
    if (socket->bytesAvailable() > kLongestLine)
        socket->abort(); // nobody who means well sends that
}

void CommandServer::answer(QLocalSocket* socket, const QByteArray& line)
{
    const QPointer<QLocalSocket> peer(socket);
    const Reply reply = [peer](const Result<Json>& outcome) {
        if (!peer || peer->state() != QLocalSocket::ConnectedState)
            return;
        Json document;
        if (outcome)
            document["result"] = *outcome;
        else
            document["error"] = toJson(outcome.error());
        peer->write(lineOf(document));
    };
    const nlohmann::json request =
        nlohmann::json::parse(line.constData(), line.constData() + line.size(), nullptr, false);
    if (!request.is_object())
        return reply(makeError(ErrorKind::InvalidInput, "a command must be a JSON object"));
    const auto handler = m_handlers.find(textOf(request, "command"));
    if (handler == m_handlers.end())
        return reply(makeError(ErrorKind::Usage, "the engine knows no command \"" +
                                                     textOf(request, "command") + "\""));
    handler->second(request, reply);
}

void CommandServer::addBotCommand(const std::string& name, BotCommand command)
{
    handle("bot." + name, [this, command](const nlohmann::json& request, const Reply& reply) {
        const std::string bot = textOf(request, "bot");
        (m_engine.*command)(BotId(bot), this, [bot, reply](const Status& done) {
            if (done)
                reply(Json{{"bot", bot}});
            else
                reply(done.error());
        });
    });
}

void CommandServer::addBotCommands()
{
    addBotCommand("start", &EngineApi::startBot);
    addBotCommand("pause", &EngineApi::pauseBot);
    addBotCommand("resume", &EngineApi::resumeBot);
    addBotCommand("stop", &EngineApi::stopBot);
    addBotCommand("flatten", &EngineApi::flattenBot);
    addBotCommand("remove", &EngineApi::removeBot);
    handle("bot.add", [this](const nlohmann::json& request, const Reply& reply) {
        const Result<BotDefinition> bot =
            parseBotDefinition(request.value("bot", nlohmann::json::object()));
        if (!bot)
            return reply(bot.error());
        m_engine.addBot(*bot, this, [bot = *bot, reply](const Status& done) {
            if (done)
                reply(toJson(bot));
            else
                reply(done.error());
        });
    });
    handle("bot.list", [this](const nlohmann::json&, const Reply& reply) {
        reply(listOf(m_engine.snapshot()->bots, [](const BotSnapshot&) { return true; }));
    });
    handle("bot.show", [this](const nlohmann::json& request, const Reply& reply) {
        const std::string id = textOf(request, "bot");
        const EngineSnapshotPtr snapshot = m_engine.snapshot(); // a loop does not keep it alive
        for (const BotSnapshot& bot : snapshot->bots) {
            if (bot.definition.id.str() == id)
                return reply(toJson(bot));
        }
        reply(makeError(ErrorKind::NotFound, "there is no bot " + id));
    });
}

void CommandServer::addViewCommands()
{
    handle("orders", [this](const nlohmann::json& request, const Reply& reply) {
        const Result<ListFilter> filter = ListFilter::parse(request);
        if (!filter)
            return reply(filter.error());
        m_engine.orders(this, [filter = *filter, reply](const Result<std::vector<Order>>& orders) {
            if (!orders)
                return reply(orders.error());
            reply(listOf(*orders, [&](const Order& order) { return filter.matches(order); }));
        });
    });
    handle("positions", [this](const nlohmann::json& request, const Reply& reply) {
        const Result<ListFilter> filter = ListFilter::parse(request);
        if (!filter)
            return reply(filter.error());
        Json list = Json::array();
        const EngineSnapshotPtr snapshot = m_engine.snapshot(); // a loop does not keep it alive
        for (const BotSnapshot& bot : snapshot->bots) {
            if (filter->matches(bot.position))
                list.push_back(toJson(bot.position));
        }
        reply(std::move(list));
    });
    handle("trades", [this](const nlohmann::json& request, const Reply& reply) {
        const Result<ListFilter> filter = ListFilter::parse(request);
        if (!filter)
            return reply(filter.error());
        m_engine.trades(filter->forTrades(), this,
                        [reply](const Result<std::vector<Trade>>& trades) {
                            if (!trades)
                                return reply(trades.error());
                            reply(listOf(*trades, [](const Trade&) { return true; }));
                        });
    });
    handle("errors", [this](const nlohmann::json&, const Reply& reply) {
        const auto all = [](const auto&) { return true; };
        reply(Json{{"errors", listOf(m_engine.errors(), all)},
                   {"resilience", listOf(m_engine.guards(), all)}});
    });
    handle("stop", [this](const nlohmann::json&, const Reply& reply) {
        reply(Json{{"stopping", true}});
        Q_EMIT stopRequested();
    });
}

Result<Json> sendCommand(const std::string& workspaceDirectory, const Json& request, int timeoutMs)
{
    QLocalSocket socket;
    socket.connectToServer(
        QFile::decodeName(QByteArray::fromStdString(commandSocketPath(workspaceDirectory))));
    if (!socket.waitForConnected(timeoutMs))
        return makeError(errorKindOfQtSocketError(socket.error()),
                         "no engine listens in " + workspaceDirectory, "start one with qd run");
    socket.write(lineOf(request));
    socket.flush();
    QByteArray line;
    while (!line.endsWith('\n')) {
        if (!socket.waitForReadyRead(timeoutMs))
            return makeError(errorKindOfQtSocketError(socket.error()),
                             "the engine does not answer");
        line += socket.readAll();
    }
    const Json answer =
        Json::parse(line.constData(), line.constData() + line.size(), nullptr, false);
    if (answer.is_object() && answer.contains("result"))
        return answer["result"];
    if (answer.is_object() && answer.contains("error"))
        return parseError(answer["error"]);
    return makeError(ErrorKind::Internal, "the engine gave an answer that makes no sense");
}

} // namespace qd
