// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <unistd.h>

namespace qd {

namespace {

using SteadyClock = std::chrono::steady_clock;

nlohmann::ordered_json toJson(const Error& error)
{
    nlohmann::ordered_json context = nlohmann::ordered_json::object();
    for (const auto& [key, value] : error.context) {
        // What is told several times, such as everything wrong in a file, becomes a list.
        nlohmann::ordered_json& place = context[key];
        if (place.is_null())
            place = value;
        else if (place.is_string())
            place = nlohmann::ordered_json::array({place, value});
        else
            place.push_back(value);
    }
    if (error.cause)
        context["cause"] = error.cause->describe();
    return {{"error",
             {{"code", std::string(errorKindName(error.kind))},
              {"message", error.message},
              {"hint", error.hint},
              {"context", std::move(context)}}}};
}

/// Everything wrong in a file line by line, where that is what the error is about.
bool printProblems(const Error& error)
{
    const auto isProblem = [](const auto& one) { return one.first == "problem"; };
    const auto count = std::count_if(error.context.begin(), error.context.end(), isProblem);
    if (count == 0)
        return false;
    if (count > 1)
        std::cerr << "error: " << count << " problems\n";
    for (const auto& one : error.context)
        if (isProblem(one))
            std::cerr << (count > 1 ? "  " : "error: ") << one.second << '\n';
    return true;
}

void printForPeople(const Error& error)
{
    if (!printProblems(error))
        std::cerr << "error: " << error.describe() << '\n';
    if (!error.hint.empty())
        std::cerr << "hint: " << error.hint << '\n';
}

/// Foreign bytes (file names, symbols) need not be UTF-8; the document must be.
std::string dump(const nlohmann::ordered_json& document)
{
    return document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

/// Draws one line that is written over on a terminal, or a new one every few seconds.
class ProgressLine
{
public:
    explicit ProgressLine(std::string what)
        : m_what(std::move(what)), m_isTerminal(::isatty(STDERR_FILENO) != 0)
    {}

    void update(double fraction)
    {
        const auto now = SteadyClock::now();
        const double elapsed = std::chrono::duration<double>(now - m_start).count();
        const double sinceLast = std::chrono::duration<double>(now - m_last).count();
        const double pause = m_isTerminal ? 0.1 : 3.0;
        const bool isDone = fraction >= 1.0;
        if (elapsed < 1.0 || (sinceLast < pause && !(isDone && m_isTerminal)))
            return;
        m_last = now;
        print(fraction, elapsed, isDone);
    }

private:
    void print(double fraction, double elapsed, bool isDone) const
    {
        const double left = fraction > 0.0 ? elapsed * (1.0 - fraction) / fraction : 0.0;
        std::fprintf(stderr, "%s%s %5.1f %%, %.0f s left%s", m_isTerminal ? "\r" : "",
                     m_what.c_str(), fraction * 100.0, left,
                     m_isTerminal && !isDone ? "   " : "\n");
        std::fflush(stderr);
    }

    std::string m_what;
    bool m_isTerminal;
    SteadyClock::time_point m_start = SteadyClock::now();
    SteadyClock::time_point m_last = m_start;
};

} // namespace

void CliContext::run(const std::function<Status()>& body)
{
    const Status outcome = [&]() -> Status {
        try {
            return body();
        } catch (const std::exception& exception) {
            return makeError(ErrorKind::Internal, exception.what(),
                             "This is a fault of the program; please report it with the command.");
        }
    }();
    if (outcome)
        return;
    m_exitCode = exitCodeFor(outcome.error().kind);
    if (isJson)
        std::cout << dump(toJson(outcome.error())) << '\n';
    else
        printForPeople(outcome.error());
}

void CliContext::print(const nlohmann::ordered_json& document, const std::function<void()>& human)
{
    if (isJson)
        std::cout << dump(document) << '\n';
    else
        human();
}

std::function<void(double)> CliContext::progress(const std::string& what)
{
    if (isQuiet)
        return {};
    auto line = std::make_shared<ProgressLine>(what);
    return [line](double fraction) { line->update(fraction); };
}

void CliContext::warn(const std::string& text) const
{
    std::cerr << "warning: " << text << '\n';
}

} // namespace qd
