// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/EngineApi.h"

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>
#include <QObject>

#include <functional>
#include <map>
#include <string>

class QLocalServer;
class QLocalSocket;

namespace qd {

/// Where the engine of a workspace listens: a socket in its folder, or, where that path is too long
/// for one, in the user's runtime folder under a name made from it.
[[nodiscard]] std::string commandSocketPath(const std::string& workspaceDirectory);

/// Lets other programs of the same user command the engine through a local socket: one JSON object
/// a line, {"command": "bot.start", "bot": "demo-1"}, answered by {"result": …} or {"error": …}.
/// A line may have a mebibyte. Lives on the engine's thread.
class CommandServer final : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(Result<nlohmann::ordered_json>)>;
    using Handler = std::function<void(const nlohmann::json& request, const Reply& reply)>;

    explicit CommandServer(EngineApi& engine, QObject* parent = nullptr);
    ~CommandServer() override;

    /// The caller holds the workspace: a socket that lies there is a dead engine's.
    [[nodiscard]] Status listen(const std::string& workspaceDirectory);
    void close();
    /// Adds a command or replaces one.
    void handle(const std::string& command, Handler handler);

Q_SIGNALS:
    /// A client asked the engine to end.
    void stopRequested();

private:
    void accept();
    void read(QLocalSocket* socket);
    void answer(QLocalSocket* socket, const QByteArray& line);
    void addBotCommands();
    void addViewCommands();
    using BotCommand = void (EngineApi::*)(const BotId&, QObject*, EngineApi::Done);
    void addBotCommand(const std::string& name, BotCommand command);

    EngineApi& m_engine;
    QLocalServer* m_server = nullptr;
    std::map<std::string, Handler> m_handlers;
};

/// Sends one command to the engine that has the workspace and waits for the answer. Errors:
/// Network when no engine listens, Timeout, and what the engine answers. Any thread.
[[nodiscard]] Result<nlohmann::ordered_json> sendCommand(const std::string& workspaceDirectory,
                                                         const nlohmann::ordered_json& request,
                                                         int timeoutMs = 10'000);

} // namespace qd
