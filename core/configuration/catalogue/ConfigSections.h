// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigField.h"
#include "core/configuration/ConfigSchema.h"

#include <string>
#include <vector>

namespace qd::catalogue {

// The settings by section. One place for each setting: whoever shares a section shares its fields.
// Pure; any thread.

/// format, kind, name, description, tags: on top of every file.
[[nodiscard]] std::vector<ConfigField> headerFields(ConfigKind kind);

[[nodiscard]] ConfigField appSection();
/// An environment is not called by its own file, and only it (or the command line) may consent to
/// live trading.
[[nodiscard]] ConfigField environmentSection(bool hasName, bool hasConsent);
[[nodiscard]] ConfigField loggingSection();
[[nodiscard]] ConfigField chartsSection();

[[nodiscard]] ConfigField exchangeSection(const ConfigCatalog& catalog);
[[nodiscard]] ConfigField feedSection(const ConfigCatalog& catalog);
[[nodiscard]] ConfigField dataSection(const ConfigCatalog& catalog);

[[nodiscard]] ConfigField botSection(ConfigKind kind);
[[nodiscard]] ConfigField strategySection(const ConfigCatalog& catalog, bool isNameRequired);
[[nodiscard]] ConfigField riskSection();
[[nodiscard]] ConfigField scheduleSection(const ConfigCatalog& catalog);
[[nodiscard]] ConfigField performanceSection();
[[nodiscard]] ConfigField notificationsSection();

/// Everything of a backtest but its header.
[[nodiscard]] std::vector<ConfigField> backtestFields(const ConfigCatalog& catalog);
/// Everything of an optimizer but its header.
[[nodiscard]] std::vector<ConfigField> optimizerFields(const ConfigCatalog& catalog);

/// A strategy's parameters as a section: "entry.rsi_period" becomes rsi_period inside entry.
[[nodiscard]] ConfigField parametersSection(const ParameterSchema& parameters);

// Settings that several sections hold.
[[nodiscard]] ConfigField cashField();
[[nodiscard]] ConfigField sizingField();
[[nodiscard]] ConfigField timeframeField();
[[nodiscard]] ConfigField symbolField();
/// maker_fee, taker_fee, slippage_bps, spread_bps.
[[nodiscard]] std::vector<ConfigField> costFields(const char* makerFee, const char* takerFee,
                                                  const char* slippageBps, const char* spreadBps);

} // namespace qd::catalogue
