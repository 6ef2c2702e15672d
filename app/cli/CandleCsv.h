// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"

#include <cstdint>
#include <cstdio>
#include <string>

namespace qd {

/// Writes bars as open_time,open,high,low,close,volume with times in milliseconds. To a temporary
/// name that finish() renames, so that a failure leaves no half file; "-" is standard output.
/// One thread.
class CandleCsv
{
public:
    explicit CandleCsv(std::string path);
    ~CandleCsv();
    CandleCsv(const CandleCsv&) = delete;
    CandleCsv& operator=(const CandleCsv&) = delete;

    [[nodiscard]] Status open();
    [[nodiscard]] Status write(const BarSeries& bars);
    [[nodiscard]] Status finish();
    [[nodiscard]] std::int64_t bars() const { return m_bars; }

private:
    [[nodiscard]] Error failed(const char* what) const;

    std::string m_path;
    std::string m_temporary; ///< Empty for standard output.
    std::FILE* m_file = nullptr;
    std::int64_t m_bars = 0;
};

} // namespace qd
