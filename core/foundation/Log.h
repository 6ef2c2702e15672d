// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"

#include <concepts>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

namespace qd {

class Secret;

enum class LogLevel : std::uint8_t { Debug, Info, Warning, Error };

/// One key and value of a log line. Secrets have no conversion to text and cannot be one.
struct LogField
{
    LogField(std::string_view fieldKey, std::string_view text) : key(fieldKey), value(text) {}
    LogField(std::string_view fieldKey, const char* text) : key(fieldKey), value(text) {}
    LogField(std::string_view fieldKey, const std::string& text) : key(fieldKey), value(text) {}
    template <std::integral T>
    LogField(std::string_view fieldKey, T number)
        : key(fieldKey), value(std::to_string(number)), isNumber(true)
    {}
    LogField(std::string_view fieldKey, const Secret&) = delete;

    std::string key;
    std::string value;
    bool isNumber = false;
};

/// A line as listeners see it (the Log pane, tests).
struct LogRecord
{
    std::int64_t timeMilliseconds = 0;
    LogLevel level = LogLevel::Info;
    std::string category; ///< "engine", "journal", "bot/demo-1" …
    std::string message;
    std::string fields; ///< "key=value key=value"
};

/// Structured log, one JSON object a line, through spdlog. Control characters are escaped, so one
/// event is always one line. Any thread.
namespace log {

/// Where lines go. `directory` empty: no file. Rotates at 8 MiB, keeps five.
[[nodiscard]] Status open(const std::string& directory, bool alsoStandardError, LogLevel least);
void close();
/// Called on the logging thread for every line; must not block. An empty function removes it.
void setListener(std::function<void(const LogRecord&)> listener);

void write(LogLevel level, std::string_view category, std::string_view message,
           std::initializer_list<LogField> fields = {});

inline void debug(std::string_view category, std::string_view message,
                  std::initializer_list<LogField> fields = {})
{
    write(LogLevel::Debug, category, message, fields);
}
inline void info(std::string_view category, std::string_view message,
                 std::initializer_list<LogField> fields = {})
{
    write(LogLevel::Info, category, message, fields);
}
inline void warning(std::string_view category, std::string_view message,
                    std::initializer_list<LogField> fields = {})
{
    write(LogLevel::Warning, category, message, fields);
}
inline void error(std::string_view category, std::string_view message,
                  std::initializer_list<LogField> fields = {})
{
    write(LogLevel::Error, category, message, fields);
}

} // namespace log
} // namespace qd
