// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CandleCsv.h"

#include <cerrno>
#include <system_error>

namespace qd {

CandleCsv::CandleCsv(std::string path) : m_path(std::move(path)) {}

CandleCsv::~CandleCsv()
{
    if (m_temporary.empty() || m_file == nullptr)
        return;
    std::fclose(m_file);
    std::remove(m_temporary.c_str());
}

Error CandleCsv::failed(const char* what) const
{
    const int code = errno;
    const ErrorKind kind =
        code == EACCES || code == EPERM ? ErrorKind::Permission : ErrorKind::Storage;
    return makeError(kind,
                     std::string("cannot ") + what + ' ' + m_path + ": " +
                         std::generic_category().message(code),
                     "Check the folder, its rights and the space on the disk.")
        .with("file", m_path);
}

Status CandleCsv::open()
{
    if (m_path == "-") {
        m_file = stdout;
    } else {
        m_temporary = m_path + ".part";
        m_file = std::fopen(m_temporary.c_str(), "wb");
    }
    if (m_file == nullptr)
        return failed("create");
    return std::fputs("open_time,open,high,low,close,volume\n", m_file) < 0
               ? Status(failed("write"))
               : Status();
}

Status CandleCsv::write(const BarSeries& bars)
{
    std::string text;
    constexpr std::size_t block = 1U << 16U;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        text += std::to_string(bars.openTime(i).milliseconds());
        for (const Decimal value : {bars.openExact(i), bars.highExact(i), bars.lowExact(i),
                                    bars.closeExact(i), bars.volumeExact(i)}) {
            text += ',';
            text += value.toString();
        }
        text += '\n';
        if (text.size() < block && i + 1 < bars.size())
            continue;
        if (std::fwrite(text.data(), 1, text.size(), m_file) != text.size())
            return failed("write");
        text.clear();
    }
    m_bars += static_cast<std::int64_t>(bars.size());
    return {};
}

Status CandleCsv::finish()
{
    if (m_temporary.empty())
        return std::fflush(m_file) == 0 ? Status() : Status(failed("write"));
    const bool isClosed = std::fclose(m_file) == 0;
    m_file = nullptr;
    if (!isClosed || std::rename(m_temporary.c_str(), m_path.c_str()) != 0) {
        Error error = failed("write");
        std::remove(m_temporary.c_str());
        return error;
    }
    return {};
}

} // namespace qd
