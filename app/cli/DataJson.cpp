// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DataJson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace qd {

namespace {

constexpr std::size_t kShownToPeople = 20;

std::string isoOf(const std::optional<Timestamp>& time)
{
    return time ? time->toIso() : "-";
}

} // namespace

nlohmann::ordered_json toJson(const std::optional<Timestamp>& time)
{
    return time ? nlohmann::ordered_json(time->milliseconds()) : nlohmann::ordered_json(nullptr);
}

nlohmann::ordered_json gapsToJson(const BarQualityReport& report)
{
    nlohmann::ordered_json gaps = nlohmann::ordered_json::array();
    for (const BarGap& gap : report.gaps)
        gaps.push_back({{"from", gap.from.milliseconds()},
                        {"to", gap.to.milliseconds()},
                        {"missing", gap.missing}});
    return gaps;
}

std::string describe(const BarFinding& finding)
{
    const Bar& bar = finding.bar;
    switch (finding.defect) {
    case BarDefect::OhlcViolation:
        return "open " + bar.open.toString() + ", high " + bar.high.toString() + ", low " +
               bar.low.toString() + ", close " + bar.close.toString();
    case BarDefect::ZeroPrice:
        return "a price is zero";
    case BarDefect::ZeroVolume:
        return "nothing traded";
    case BarDefect::Spike:
        return "high " + bar.high.toString() + " over low " + bar.low.toString();
    case BarDefect::Jump:
        return "open " + bar.open.toString() + " after close " + finding.previousClose.toString();
    }
    return {};
}

nlohmann::ordered_json qualityToJson(const SeriesKey& key, const BarQualityReport& report)
{
    nlohmann::ordered_json findings = nlohmann::ordered_json::array();
    for (const BarFinding& finding : report.findings)
        findings.push_back({{"time", finding.bar.openTime.milliseconds()},
                            {"defect", std::string(barDefectName(finding.defect))},
                            {"detail", describe(finding)}});
    // The store holds one bar a time: duplicates are counted and resolved at the import.
    return {{"symbol", key.symbol},
            {"timeframe", key.timeframe.toString()},
            {"bars", report.bars},
            {"first", toJson(report.first)},
            {"last", toJson(report.last)},
            {"clean", report.isClean()},
            {"gap_count", report.gapCount},
            {"missing", report.missing},
            {"longest_gap", report.longestGap},
            {"duplicates", 0},
            {"ohlc_violations", report.count(BarDefect::OhlcViolation)},
            {"zero_prices", report.count(BarDefect::ZeroPrice)},
            {"zero_volume", report.count(BarDefect::ZeroVolume)},
            {"spikes", report.count(BarDefect::Spike)},
            {"jumps", report.count(BarDefect::Jump)},
            {"gaps", gapsToJson(report)},
            {"findings", std::move(findings)}};
}

void printQuality(const SeriesKey& key, const BarQualityReport& report)
{
    std::cout << key.symbol << ' ' << key.timeframe.toString() << ": " << report.bars << " bars, "
              << isoOf(report.first) << " to " << isoOf(report.last) << '\n';
    if (report.isClean()) {
        std::cout << "nothing to complain about\n";
        return;
    }
    std::cout << "gaps " << report.gapCount << " (" << report.missing << " bars missing, longest "
              << report.longestGap << "), OHLC violations "
              << report.count(BarDefect::OhlcViolation) << ", zero prices "
              << report.count(BarDefect::ZeroPrice) << ", zero volume "
              << report.count(BarDefect::ZeroVolume) << ", spikes "
              << report.count(BarDefect::Spike) << ", jumps " << report.count(BarDefect::Jump)
              << '\n';
    for (std::size_t i = 0; i < std::min(kShownToPeople, report.gaps.size()); ++i)
        std::cout << "  " << report.gaps[i].from.toIso() << "  " << report.gaps[i].missing
                  << " missing\n";
    for (std::size_t i = 0; i < std::min(kShownToPeople, report.findings.size()); ++i)
        std::cout << "  " << report.findings[i].bar.openTime.toIso() << "  "
                  << barDefectName(report.findings[i].defect) << ": "
                  << describe(report.findings[i]) << '\n';
}

} // namespace qd
