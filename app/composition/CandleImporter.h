// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ImportApi.h"
#include "core/engine/LocalEngine.h"
#include "core/engine/TaskPool.h"

#include <QObject>

namespace qd {

/// Candle files into the engine's store: looks at them on a thread of its own and lets the engine,
/// which owns market.db, store them. Lives on the engine's thread and dies before the engine.
class CandleImporter final : public ImportApi
{
public:
    explicit CandleImporter(LocalEngine& engine) : m_engine(engine) {}
    ~CandleImporter() override;

    void guess(const std::string& path, QObject* context,
               std::function<void(CandleFileGuess)> answer) override;
    void preview(const CandleFile& file, CancellationToken cancellation, QObject* context,
                 Progress progress, Answer<CandlePreview> answer) override;
    void store(const CandleFile& file, CancellationToken cancellation, QObject* context,
               Progress progress, Answer<StoreOutcome> answer) override;

private:
    /// A call that any thread may make and that runs here, while `context` lives.
    template <typename T>
    [[nodiscard]] std::function<void(T)> broughtHome(QObject* context, std::function<void(T)> call);

    LocalEngine& m_engine;
    QObject m_home;
    TaskPool m_pool{1};
};

} // namespace qd
