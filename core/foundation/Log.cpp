// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Log.h"

#include "core/foundation/LogControl.h"

#include "core/foundation/LogText.h"
#include "core/foundation/Timestamp.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

namespace qd::log {

namespace {

constexpr std::size_t kFileSize = std::size_t{8} << 20U;
constexpr std::size_t kKeptFiles = 5;

using Listener = std::function<void(const LogRecord&)>;
using SpdLogger = std::shared_ptr<spdlog::logger>;

spdlog::level::level_enum spdLevel(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        return spdlog::level::err;
    }
    return spdlog::level::err;
}

std::string_view levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return "debug";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        return "error";
    }
    return "error";
}

SpdLogger makeLogger(std::vector<spdlog::sink_ptr> sinks, LogLevel least)
{
    auto logger = std::make_shared<spdlog::logger>("quarterdeck", sinks.begin(), sinks.end());
    logger->set_pattern("%v");
    logger->set_level(spdLevel(least));
    // The lines before a crash matter most; Debug alone may wait in the buffer.
    logger->flush_on(spdlog::level::info);
    return logger;
}

/// Until open() is called: what cannot wait goes to standard error.
SpdLogger unopenedLogger()
{
    return makeLogger({std::make_shared<spdlog::sinks::stderr_sink_mt>()}, LogLevel::Warning);
}

struct State
{
    std::mutex loggerMutex;
    SpdLogger logger = unopenedLogger();
    std::atomic<LogLevel> least{LogLevel::Debug};

    // Recursive, so that a listener may replace itself; held during the call, so that nobody is
    // called any more once setListener() has returned.
    std::recursive_mutex listenerMutex;
    std::shared_ptr<const Listener> listener;
    std::atomic<bool> hasListener{false};
};

State& state()
{
    static auto* const forever = new State; // outlives static objects that log while they die
    return *forever;
}

void install(SpdLogger logger, LogLevel least)
{
    State& s = state();
    const std::lock_guard lock(s.loggerMutex);
    s.logger->flush();
    s.logger = std::move(logger);
    s.least = least;
}

std::int64_t nowMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::string jsonLine(std::int64_t time, LogLevel level, std::string_view category,
                     std::string_view message, std::initializer_list<LogField> fields)
{
    std::string line = "{\"time\":\"" + Timestamp::fromMilliseconds(time).toIso() +
                       "\",\"level\":\"" + std::string(levelName(level)) + "\",\"category\":";
    logtext::appendJson(line, category);
    line += ",\"message\":";
    logtext::appendJson(line, message);
    const char* separator = ",\"fields\":{";
    for (const LogField& field : fields) {
        line += separator;
        separator = ",";
        logtext::appendJson(line, field.key);
        line += ':';
        if (field.isNumber)
            line += field.value;
        else
            logtext::appendJson(line, field.value);
    }
    line += fields.size() != 0 ? "}}" : "}";
    return line;
}

LogRecord recordOf(std::int64_t time, LogLevel level, std::string_view category,
                   std::string_view message, std::initializer_list<LogField> fields)
{
    LogRecord record{.timeMilliseconds = time,
                     .level = level,
                     .category = logtext::oneLine(category),
                     .message = logtext::oneLine(message),
                     .fields = {}};
    for (const LogField& field : fields) {
        if (!record.fields.empty())
            record.fields += ' ';
        record.fields += logtext::oneLine(field.key) + '=' + logtext::oneLine(field.value);
    }
    return record;
}

void tellListener(const LogRecord& record)
{
    // A listener that logs would call itself without end.
    static thread_local bool isTelling = false;
    if (isTelling)
        return;
    State& s = state();
    const std::lock_guard lock(s.listenerMutex);
    const std::shared_ptr<const Listener> listener = s.listener;
    if (!listener)
        return;
    isTelling = true;
    try {
        (*listener)(record);
    } catch (...) {
        std::fputs("a log listener threw an exception\n", stderr);
    }
    isTelling = false;
}

} // namespace

Status open(const std::string& directory, bool alsoStandardError, LogLevel least)
{
    std::vector<spdlog::sink_ptr> sinks;
    if (alsoStandardError)
        sinks.push_back(std::make_shared<spdlog::sinks::stderr_sink_mt>());
    if (!directory.empty()) {
        const std::filesystem::path folder(directory);
        std::error_code failure;
        std::filesystem::create_directories(folder, failure);
        if (failure)
            return makeError(ErrorKind::Storage,
                             "cannot create the log folder " + directory + ": " + failure.message(),
                             "Choose a folder that can be written to.");
        try {
            sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                (folder / "quarterdeck.log").string(), kFileSize, kKeptFiles));
        } catch (const std::exception& exception) {
            return makeError(ErrorKind::Storage,
                             "cannot write a log file in " + directory + ": " + exception.what(),
                             "Choose a folder that can be written to.");
        }
    }
    install(makeLogger(std::move(sinks), least), least);
    return {};
}

void close()
{
    install(unopenedLogger(), LogLevel::Debug);
}

void setListener(std::function<void(const LogRecord&)> listener)
{
    State& s = state();
    const std::lock_guard lock(s.listenerMutex);
    s.listener = listener ? std::make_shared<const Listener>(std::move(listener)) : nullptr;
    s.hasListener = s.listener != nullptr;
}

void write(LogLevel level, std::string_view category, std::string_view message,
           std::initializer_list<LogField> fields)
{
    State& s = state();
    if (level < s.least.load(std::memory_order_relaxed))
        return;
    const std::int64_t time = nowMilliseconds();
    SpdLogger logger;
    {
        const std::lock_guard lock(s.loggerMutex);
        logger = s.logger;
    }
    if (logger->should_log(spdLevel(level)))
        logger->log(spdLevel(level),
                    spdlog::string_view_t(jsonLine(time, level, category, message, fields)));
    if (s.hasListener)
        tellListener(recordOf(time, level, category, message, fields));
}

void setLeast(LogLevel least)
{
    State& s = state();
    const std::lock_guard lock(s.loggerMutex);
    s.logger->set_level(spdLevel(least));
    s.least = least;
}

std::optional<LogLevel> parseLevel(std::string_view text)
{
    for (const LogLevel level :
         {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error}) {
        if (text == levelName(level))
            return level;
    }
    return std::nullopt;
}

} // namespace qd::log
