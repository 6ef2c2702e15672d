// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/CompositionRoot.h"
#include "core/domain/BarSeries.h"

#include <QTemporaryDir>

#include <functional>
#include <string>

namespace qd::test {

/// A walk that crosses its averages often: the same bars for the same seed.
[[nodiscard]] BarSeries walkingBars(const SeriesKey& key, std::size_t count, std::uint64_t seed);

/// A workspace in a temporary folder with market data in it.
class ScenarioWorkspace
{
public:
    ScenarioWorkspace();

    [[nodiscard]] Workspace workspace() const { return Workspace(directory()); }
    [[nodiscard]] std::string directory() const { return m_folder.path().toStdString(); }
    /// Stores bars; no engine may run.
    [[nodiscard]] Status store(const BarSeries& bars) const;
    [[nodiscard]] Result<std::unique_ptr<CompositionRoot>> open(double pace) const;

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] BotDefinition crossBot(const std::string& id, const SeriesKey& series, int fast,
                                     int slow);

/// Runs the event loop until the condition holds; false after the patience has run out.
[[nodiscard]] bool waitUntil(const std::function<bool()>& condition, int patienceMs = 60'000);
/// Adds and starts; the error is the first that came.
[[nodiscard]] Status addAndStart(EngineApi& engine, const BotDefinition& bot);
/// Waits for the answer of an EngineApi call.
[[nodiscard]] Status await(const std::function<void(QObject*, EngineApi::Done)>& call);
/// The parts of a paper engine on the workspace, whose replay stands still until it is told a pace.
[[nodiscard]] EngineParts standingParts(const ScenarioWorkspace& scenario);
/// The bot as the newest snapshot shows it; a default one where there is none.
[[nodiscard]] BotSnapshot botOf(const EngineApi& engine, const std::string& id);
[[nodiscard]] std::vector<Order> ordersOf(EngineApi& engine, const BotId& bot);
[[nodiscard]] Result<RunResult> resultOf(EngineApi& engine, const BotId& bot);
[[nodiscard]] bool isAtEnd(const EngineApi& engine);

} // namespace qd::test
