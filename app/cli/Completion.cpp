// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Completion.h"

#include <CLI/CLI.hpp>

#include <vector>

namespace qd {

namespace {

/// One command path ("data import") and the words that may follow it.
struct Words
{
    std::string path;
    std::vector<std::string> words;
};

void collect(const CLI::App& app, const std::string& path, std::vector<Words>& all)
{
    Words here{path, {}};
    for (const CLI::App* command : app.get_subcommands({}))
        here.words.push_back(command->get_name());
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames())
            here.words.push_back("--" + name);
    }
    all.push_back(std::move(here));
    for (const CLI::App* command : app.get_subcommands({})) {
        const std::string name = command->get_name();
        collect(*command, path.empty() ? name : path + ' ' + name, all);
    }
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

std::string bashScript(const std::vector<Words>& all)
{
    std::string script = "_qd()\n{\n"
                         "    local path=\"\" word\n"
                         "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
                         "        case $word in -*) ;; *) path=\"${path:+$path }$word\" ;; esac\n"
                         "    done\n"
                         "    local words=\"\"\n"
                         "    case $path in\n";
    for (const Words& entry : all)
        script += "    \"" + entry.path + "\") words=\"" + joined(entry.words) + "\" ;;\n";
    script += "    esac\n"
              "    COMPREPLY=($(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\"))\n"
              "    [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "
              "\"${COMP_WORDS[COMP_CWORD]}\"))\n"
              "}\n"
              "complete -o filenames -F _qd qd\n";
    return script;
}

std::string fishScript(const std::vector<Words>& all)
{
    std::string script;
    for (const Words& entry : all) {
        const std::string condition =
            entry.path.empty() ? "__fish_use_subcommand"
                               : "string match -q -- 'qd " + entry.path + "*' (commandline -pc)";
        script += "complete -c qd -n \"" + condition + "\" -a \"" + joined(entry.words) + "\"\n";
    }
    return script;
}

} // namespace

std::string completionScript(const CLI::App& app, const std::string& shell)
{
    std::vector<Words> all;
    collect(app, "", all);
    if (shell == "fish")
        return fishScript(all);
    if (shell == "zsh") // zsh runs bash completions through its own compatibility layer
        return "#compdef qd\nautoload -U +X bashcompinit && bashcompinit\n" + bashScript(all);
    return bashScript(all);
}

} // namespace qd
