// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigProblem.h"

#include "core/foundation/Assert.h"
#include "core/foundation/LogText.h"

namespace qd {

std::string toText(const ConfigProblem& problem)
{
    std::string text = problem.file;
    // A default, a variable or a flag has no line.
    if (problem.position.line > 0) {
        text += text.empty() ? "" : ":";
        text +=
            std::to_string(problem.position.line) + ":" + std::to_string(problem.position.column);
    }
    if (!problem.path.empty())
        text += (text.empty() ? "" : ": ") + problem.path;
    text += (text.empty() ? "" : ": ") + problem.what;
    if (!problem.allowed.empty())
        text += "; allowed: " + problem.allowed;
    if (!problem.hint.empty())
        text += "; " + problem.hint;
    // Names and values come from the file: nothing of them may reach a terminal raw.
    return logtext::oneLine(text);
}

Error toError(const std::vector<ConfigProblem>& problems)
{
    QD_ASSERT(!problems.empty(), "an error needs a problem");
    std::string message = toText(problems.front());
    if (problems.size() > 1)
        message += " (the first of " + std::to_string(problems.size()) + " problems)";
    Error error = makeError(ErrorKind::Configuration, std::move(message));
    error.context.emplace_back("problems", std::to_string(problems.size()));
    for (const ConfigProblem& problem : problems)
        error.context.emplace_back("problem", toText(problem));
    return error;
}

} // namespace qd
