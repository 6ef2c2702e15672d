// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/legacy/LegacyTables.h"

#include <array>

namespace qd::legacy {

namespace {

constexpr std::string_view kByLayers =
    "environments, layers and the vault take its place; see the manual";

// The order is the rule for contradictions: strategy before trading before data before broker.
constexpr std::array kBotRules{
    Rule{"description", "description", asItIs, ""},
    Rule{"version", "", nullptr, "files carry the version of our own format"},
    Rule{"bot_id", "", nullptr, "it names the bot's file"},
    Rule{"id", "", nullptr, "it names the bot's file"},
    Rule{"name", "bot.title", asItIs, ""},
    Rule{"enabled", "", nullptr, "imported bots are stopped until they are started"},

    Rule{"strategy.position_size", "bot.sizing", toSizing, ""},
    Rule{"strategy.type", "", nullptr, "the modules say it"},

    Rule{"trading.symbol", "bot.symbol", toSymbol, ""},
    Rule{"trading.interval", "bot.timeframe", toTimeframe, ""},
    Rule{"trading.timeframe", "bot.timeframe", toTimeframe, ""},
    Rule{"trading.position_size", "bot.sizing", toSizing, ""},
    Rule{"trading.max_positions", "risk.max_positions", asItIs, ""},
    Rule{"trading.max_drawdown_pct", "risk.max_drawdown_percent", percentByName, ""},
    Rule{"trading.max_exposure", "risk.max_exposure_percent", toPercent, ""},

    Rule{"data.symbol", "bot.symbol", toSymbol, ""},
    Rule{"data.interval", "bot.timeframe", toTimeframe, ""},
    Rule{"data.timeframe", "bot.timeframe", toTimeframe, ""},
    Rule{"data.data_source", "data.source", toVenue, ""},
    Rule{"data.data_source", "feed.name", toVenue, ""},
    Rule{"data.lookback_bars", "data.lookback_bars", asItIs, ""},
    Rule{"data.retry_interval", "data.retry_interval", asItIs, ""},

    Rule{"broker.type", "environment.name", toEnvironment, ""},
    Rule{"broker.type", "exchange.name", toVenue, ""},
    Rule{"broker.initial_balance", "bot.cash", asItIs, ""},
    Rule{"broker.initial_capital", "bot.cash", asItIs, ""},
    Rule{"broker.cash", "bot.cash", asItIs, ""},
    Rule{"broker.commission", "exchange.taker_fee", toFee, ""},
    Rule{"broker.commission", "exchange.maker_fee", toFee, ""},

    Rule{"notifications.enabled", "notifications.enabled", asItIs, ""},
    Rule{"notifications.telegram.enabled", "notifications.telegram.enabled", asItIs, ""},
    Rule{"notifications.telegram.notify_on", "notifications.telegram.notify_on", asItIs, ""},
    Rule{"notifications.email.enabled", "notifications.email.enabled", asItIs, ""},
    Rule{"notifications.email.notify_on", "notifications.email.notify_on", asItIs, ""},
    Rule{"notifications.email.smtp_server", "notifications.email.host", asItIs, ""},
    Rule{"notifications.email.smtp_port", "notifications.email.port", asItIs, ""},
    Rule{"notifications.email.to", "notifications.email.to", asItIs, ""},
    Rule{"notifications.email.recipients", "notifications.email.to", asItIs, ""},

    Rule{"risk_management.stop_loss_pct", "risk.stop_loss_percent", percentByName, ""},
    Rule{"risk_management.take_profit_pct", "risk.take_profit_percent", percentByName, ""},
    Rule{"risk_management.trailing_stop.enabled", "risk.trailing_stop.enabled", asItIs, ""},
    Rule{"risk_management.trailing_stop.activation_pct", "risk.trailing_stop.activation_percent",
         percentByName, ""},
    Rule{"risk_management.trailing_stop.trailing_pct", "risk.trailing_stop.distance_percent",
         percentByName, ""},
    Rule{"risk_management.max_daily_trades", "risk.max_daily_trades", asItIs, ""},
    Rule{"risk_management.max_daily_loss", "risk.max_daily_loss", asItIs, ""},
    Rule{"risk_management.max_positions", "risk.max_positions", asItIs, ""},
    Rule{"risk_management.max_drawdown_pct", "risk.max_drawdown_percent", percentByName, ""},
    Rule{"risk_management.max_exposure", "risk.max_exposure_percent", toPercent, ""},
    Rule{"risk_management.position_size", "bot.sizing", toSizing, ""},

    Rule{"logging.level", "logging.level", toLogLevel, ""},
    Rule{"logging.save_trades", "logging.save_trades", asItIs, ""},
    Rule{"logging.save_equity_curve", "logging.save_equity_curve", asItIs, ""},
    Rule{"logging.log_file", "logging.file", asItIs, ""},

    Rule{"scheduling.enabled", "schedule.enabled", asItIs, ""},
    Rule{"scheduling.start_time", "schedule.start", asItIs, ""},
    Rule{"scheduling.end_time", "schedule.end", asItIs, ""},
    Rule{"scheduling.timezone", "schedule.time_zone", asItIs, ""},
    Rule{"scheduling.trading_days", "schedule.days", asItIs, ""},

    Rule{"performance.target_sharpe_ratio", "performance.target_sharpe_ratio", asItIs, ""},
    Rule{"performance.target_win_rate", "performance.target_win_rate_percent", shareOrPercent, ""},
    Rule{"performance.target_profit_factor", "performance.target_profit_factor", asItIs, ""},
    Rule{"performance.max_consecutive_losses", "performance.max_consecutive_losses", asItIs, ""},
    Rule{"environment", "", nullptr, kByLayers},
};

constexpr std::string_view kOwnIndicators =
    "our indicators are our own, with the seeding of TA-Lib; there is nothing to switch";

constexpr std::array kOptimizerRules{
    Rule{"optimizer_settings.optimizer_type", "sampler.name", toSampler, ""},
    Rule{"optimizer_settings.n_trials", "trials", asItIs, ""},
    Rule{"optimizer_settings.n_jobs", "workers", toWorkers, ""},
    Rule{"optimizer_settings.n_random_trials", "sampler.startup_trials", asItIs, ""},
    Rule{"optimizer_settings.initial_capital", "backtest.cash", asItIs, ""},
    Rule{"optimizer_settings.commission", "backtest.costs.taker_fee", toFee, ""},
    Rule{"optimizer_settings.commission", "backtest.costs.maker_fee", toFee, ""},
    Rule{"optimizer_settings.position_size", "backtest.sizing", toSizing, ""},
    Rule{"optimizer_settings.risk_free_rate", "performance.risk_free_rate", asItIs, ""},
    Rule{"optimizer_settings.omega_threshold", "performance.omega_threshold", asItIs, ""},
    Rule{"optimizer_settings.use_talib", "", nullptr, kOwnIndicators},
    Rule{"optimizer_settings.plot", "report.plots", asItIs, ""},
    Rule{"optimizer_settings.include_plots_in_report", "report.plots", asItIs, ""},
    Rule{"optimizer_settings.save_trades", "report.trades", asItIs, ""},
    Rule{"optimizer_settings.report_metrics", "report.metrics", toMetrics, ""},
    Rule{"optimizer_settings.trades_csv_path", "report.trades_file", asItIs, ""},
    Rule{"optimizer_settings.save_metrics", "report.save_metrics", asItIs, ""},
    Rule{"optimizer_settings.metrics_format", "report.metrics_format", asItIs, ""},
    Rule{"optimizer_settings.print_summary", "report.summary", asItIs, ""},
    Rule{"optimizer_settings.report_params", "report.parameters", asItIs, ""},
    Rule{"optimizer_settings.report_filename_pattern", "report.file_pattern", asItIs, ""},
    Rule{"optimizer_settings.output_dir", "report.folder", asItIs, ""},

    Rule{"visualization_settings.plot_size", "charts.width", toPixelsWide, ""},
    Rule{"visualization_settings.plot_size", "charts.height", toPixelsHigh, ""},
    Rule{"visualization_settings.plot_style", "charts.style", asItIs, ""},
    Rule{"visualization_settings.font_size", "charts.font_size", asItIs, ""},
    Rule{"visualization_settings.plot_dpi", "charts.dpi", asItIs, ""},
    Rule{"visualization_settings.show_grid", "charts.grid", asItIs, ""},
    Rule{"visualization_settings.legend_loc", "charts.legend", asItIs, ""},
    Rule{"visualization_settings.save_plot", "charts.save", asItIs, ""},
    Rule{"visualization_settings.show_plot", "charts.show", asItIs, ""},
    Rule{"visualization_settings.plot_format", "charts.format", asItIs, ""},
    Rule{"visualization_settings.show_equity_curve", "charts.equity_curve", asItIs, ""},
    Rule{"visualization_settings.show_indicators", "charts.show_indicators", asItIs, ""},
    Rule{"visualization_settings.color_scheme", "charts.colors", toColors, ""},
};

constexpr std::array kSecretRules{
    SecretRule{"telegram.token", "notifications.telegram.bot_token", "telegram-token"},
    SecretRule{"telegram.bot_token", "notifications.telegram.bot_token", "telegram-token"},
    SecretRule{"telegram.chat_id", "notifications.telegram.chat_id", ""},
    SecretRule{"email.password", "notifications.email.password", "mail-password"},
    SecretRule{"email.smtp_password", "notifications.email.password", "mail-password"},
    SecretRule{"api_key", "exchange.api_key", "exchange-key"},
    SecretRule{"api_secret", "exchange.api_secret", "exchange-secret"},
    SecretRule{"secret_key", "exchange.api_secret", "exchange-secret"},
};

struct ParameterAlias
{
    std::string_view module;
    std::string_view old;
    std::string_view here;
};

constexpr std::array kAliases{
    ParameterAlias{"rsi-ichimoku", "tenkan_period", "tenkan"},
    ParameterAlias{"rsi-ichimoku", "kijun_period", "kijun"},
    ParameterAlias{"rsi-ichimoku", "senkou_period", "senkou"},
    ParameterAlias{"rsi-ichimoku", "senkou_span_b_period", "senkou"},
    ParameterAlias{"rsi-ichimoku", "chikou_period", "chikou"},
};

} // namespace

std::span<const Rule> botRules()
{
    return kBotRules;
}

std::span<const Rule> optimizerRules()
{
    return kOptimizerRules;
}

std::span<const SecretRule> secretRules()
{
    return kSecretRules;
}

std::string_view parameterName(std::string_view module, std::string_view old)
{
    for (const ParameterAlias& alias : kAliases) {
        if (alias.module == module && alias.old == old)
            return alias.here;
    }
    return old;
}

} // namespace qd::legacy
