// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"
#include "core/ports/Broker.h"
#include "core/ports/MarketDataFeed.h"

#include <memory>

namespace qd {

/// One venue as the engine uses it: a feed, a broker, and the dials of a replay. Made, called and
/// destroyed on the venue thread.
class VenueConnection
{
public:
    virtual ~VenueConnection() = default;
    [[nodiscard]] virtual Status open() = 0;
    [[nodiscard]] virtual MarketDataFeed& feed() = 0;
    [[nodiscard]] virtual Broker& broker() = 0;
    /// Close of the last published step: the venue's present.
    [[nodiscard]] virtual Timestamp present() const = 0;
    /// After start() the last step comes again: it may not have been acknowledged.
    [[nodiscard]] virtual bool repeatsLastStep() const = 0;
    virtual void setPace(double stepsPerSecond) = 0;
    /// More recorded bars for a replay.
    virtual void addSeries(std::shared_ptr<const BarSeries> series) = 0;
};

} // namespace qd
