// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Cancellation.h"
#include "core/foundation/Result.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace qd {

/// What every command may use: the global flags, output, progress and the way to fail.
/// Main thread.
class CliContext
{
public:
    bool isJson = false;         ///< --json: one document on standard output and nothing else.
    bool isQuiet = false;        ///< --no-progress
    std::string workspace;       ///< --workspace or QD_WORKSPACE; empty: the platform's folder.
    std::uint64_t seed = 1;      ///< --seed
    CancellationToken cancelled; ///< Set by Ctrl-C.

    /// Runs a command's body: prints its error by the contract and keeps the exit code.
    /// Commands call it from their CLI11 callback.
    void run(const std::function<Status()>& body);
    [[nodiscard]] int exitCode() const { return m_exitCode; }
    /// For a command whose document tells of the failure itself: ends the program with this code.
    void endWith(int exitCode) { m_exitCode = exitCode; }

    /// --json: prints the document. Otherwise runs `human`, which prints with printf or cout.
    void print(const nlohmann::ordered_json& document, const std::function<void()>& human);
    /// A progress bar on a terminal, a line every few seconds otherwise; on standard error.
    [[nodiscard]] std::function<void(double)> progress(const std::string& what);
    /// A warning on standard error.
    void warn(const std::string& text) const;

private:
    int m_exitCode = 0;
};

void addDataCommands(CLI::App& app, CliContext& context);
void addStrategyCommands(CLI::App& app, CliContext& context);
void addBacktestCommands(CLI::App& app, CliContext& context);
void addReportCommands(CLI::App& app, CliContext& context);
void addEngineCommands(CLI::App& app, CliContext& context);
void addAdminCommands(CLI::App& app, CliContext& context);
void addConfigCommands(CLI::App& app, CliContext& context);

} // namespace qd
