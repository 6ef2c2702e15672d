// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/foundation/Result.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace qd {

/// All bars that close at one instant, published together.
struct MarketStep
{
    std::uint64_t sequence = 0; ///< Ascends by one.
    Timestamp closeTime;
    std::vector<std::pair<SeriesKey, Bar>> bars;
    bool isCatchUp = false; ///< Missed while we were away: may cause exits, never entries.
};

/// Receives what a feed publishes, on the feed's thread.
class MarketDataListener
{
public:
    virtual ~MarketDataListener() = default;
    virtual void onStep(const MarketStep& step) = 0;
    /// The bar that is still being built; newest value only, may be skipped.
    virtual void onFormingBar(const SeriesKey& key, const Bar& bar) = 0;
    virtual void onQuote(const Quote& quote) = 0;
    virtual void onFeedState(bool isConnected, const std::string& detail) = 0;
    /// A recorded feed has come to its end.
    virtual void onEnd() = 0;
};

/// Publishes closed bars in time order. Lives on its venue thread.
class MarketDataFeed
{
public:
    virtual ~MarketDataFeed() = default;
    virtual void setListener(MarketDataListener* listener) = 0;
    [[nodiscard]] virtual Status subscribe(const SeriesKey& key) = 0;
    virtual void start() = 0;
    /// Every subscriber has answered step `sequence`: a replay may go on. Live feeds ignore it.
    virtual void acknowledge(std::uint64_t sequence) = 0;
    virtual void close() = 0; ///< Safe to call twice.
};

} // namespace qd
