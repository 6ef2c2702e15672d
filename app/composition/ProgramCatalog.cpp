// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/ProgramCatalog.h"

#include "app/composition/CompositionRoot.h"
#include "core/analytics/MetricCatalogue.h"
#include "core/strategies/StrategyCatalog.h"

#include <QTimeZone>

namespace qd {

const ConfigCatalog& programCatalog()
{
    static const ConfigCatalog kCatalog = [] {
        ConfigCatalog catalog;
        for (const StrategyInfo& strategy : StrategyCatalog::instance().strategies())
            catalog.strategies.emplace(strategy.name, strategy.parameters);
        // What may be written into a file; whether orders can go there is the mode's business.
        catalog.venues = {"demo", "paper", "binance"};
        for (const MetricInfo& metric : metricCatalogue())
            catalog.metrics.push_back(metric.key);
        for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
            catalog.timeZones.push_back(zone.toStdString());
        return catalog;
    }();
    return kCatalog;
}

ConfigStore checkedStore(const std::string& folder, const ConfigSchema& schema)
{
    return {folder, [&schema](const ConfigDocument& document, ConfigKind kind) {
                return schema.validate(document, kind);
            }};
}

ConfigEdit editByUser(const std::string& reason)
{
    const QString user = qEnvironmentVariable("USER", QStringLiteral("desktop"));
    return {.author = user.toStdString(), .reason = reason, .at = machineTime(), .basedOn = {}};
}

const ConfigSchema& programSchema()
{
    static const ConfigSchema schema(programCatalog());
    return schema;
}

} // namespace qd
