// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VersionCommand.h"

#include "app/cli/CliContext.h"
#include "app/cli/Completion.h"

#include <CLI/CLI.hpp>
#include <QtGlobal>
#include <nlohmann/json.hpp>

#include <iostream>

namespace qd {

namespace {

std::string compilerName()
{
#if defined(__clang__)
    return "clang " __clang_version__;
#else
    return "gcc " __VERSION__;
#endif
}

Status printVersion(CliContext& context)
{
    const nlohmann::ordered_json document = {
        {"version", QD_VERSION},
        {"commit", QD_COMMIT},
        {"qt", qVersion()},
        {"compiler", compilerName()},
        {"features",
         {{"desktop", QD_HAS_UI != 0}, {"pdf", true}, {"xlsx", true}, {"live_trading", false}}},
    };
    context.print(document, [] {
        std::cout << "qd " << QD_VERSION << " (" << QD_COMMIT << "), Qt " << qVersion() << ", "
                  << compilerName() << '\n';
    });
    return {};
}

} // namespace

void addVersionCommand(CLI::App& app, CliContext& context)
{
    CLI::App* version =
        app.add_subcommand("version", "Print the version and what it was built with");
    version->footer("Example: qd version --json");
    version->callback([&context] { context.run([&] { return printVersion(context); }); });

    CLI::App* completion =
        app.add_subcommand("completion", "Print a shell completion script: bash, zsh or fish");
    completion->footer(
        "Example: qd completion bash > ~/.local/share/bash-completion/completions/qd");
    auto shell = std::make_shared<std::string>();
    completion->add_option("SHELL", *shell, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    completion->callback([&app, &context, shell] {
        context.run([&]() -> Status {
            std::cout << completionScript(app, *shell);
            return {};
        });
    });
}

} // namespace qd
