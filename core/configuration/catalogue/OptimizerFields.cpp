// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/catalogue/ConfigSections.h"

namespace qd::catalogue {

namespace {

ConfigField countField(const char* key, const char* label, const char* meaning, const char* usual,
                       const char* minimum)
{
    return {.key = key,
            .label = label,
            .meaning = meaning,
            .type = ConfigType::Integer,
            .defaultJson = usual,
            .minimum = minimum,
            .maximum = "1000000000"};
}

ConfigField metricField(const ConfigCatalog& catalog, const char* key)
{
    ConfigField field{.key = key,
                      .label = "Metric",
                      .meaning = "A performance figure by name, such as sharpe.",
                      .type = ConfigType::Text,
                      .pattern = "[a-z0-9_]{1,60}"};
    if (catalog.metrics.empty())
        return field;
    field.type = ConfigType::Choice;
    field.pattern.clear();
    field.choices = catalog.metrics;
    return field;
}

ConfigField objectivesField(const ConfigCatalog& catalog)
{
    ConfigField metric = metricField(catalog, "metric");
    metric.isRequired = true;
    return {.key = "objectives",
            .label = "Objectives",
            .meaning = "What the search makes as good as it can.",
            .type = ConfigType::List,
            .minimum = "1",
            .maximum = "8",
            .isRequired = true,
            .fields = {{.label = "Objective",
                        .meaning = "One figure and its direction.",
                        .type = ConfigType::Section,
                        .fields = {std::move(metric),
                                   {.key = "direction",
                                    .label = "Direction",
                                    .meaning = "Whether more or less of it is better.",
                                    .type = ConfigType::Choice,
                                    .defaultJson = "\"maximize\"",
                                    .choices = {"maximize", "minimize"}}}}}};
}

ConfigField samplerSection()
{
    return {.key = "sampler",
            .label = "Sampler",
            .meaning = "How the next parameters are chosen.",
            .type = ConfigType::Section,
            .fields = {{.key = "name",
                        .label = "Sampler",
                        .meaning = "The method.",
                        .type = ConfigType::Choice,
                        .defaultJson = "\"tpe\"",
                        .choices = {"tpe", "cma-es", "nsga2", "qmc", "random", "grid"}},
                       countField("startup_trials", "Random trials first",
                                  "Trials at random before the method begins to learn.", "10", "0"),
                       countField("population", "Population",
                                  "Members of a generation of cma-es and nsga2; 0: as the method "
                                  "thinks fit.",
                                  "0", "0"),
                       countField("seed", "Seed", "Makes the choices repeatable.", "1", "0")}};
}

ConfigField prunerSection()
{
    return {
        .key = "pruner",
        .label = "Pruner",
        .meaning = "When a trial that does badly is given up.",
        .type = ConfigType::Section,
        .fields = {{.key = "name",
                    .label = "Pruner",
                    .meaning = "The method.",
                    .type = ConfigType::Choice,
                    .defaultJson = "\"none\"",
                    .choices = {"none", "median", "percentile", "successive-halving", "hyperband"}},
                   countField("startup_trials", "Trials first",
                              "Complete trials before the first is given up.", "5", "0"),
                   countField("warmup_steps", "Steps first",
                              "Steps of a trial before it may be given up.", "0", "0")}};
}

ConfigField boundField(const char* key, const char* label, const char* meaning)
{
    return {.key = key, .label = label, .meaning = meaning, .type = ConfigType::Number};
}

ConfigField spaceField()
{
    return {
        .key = "space",
        .label = "Search space",
        .meaning = "What is searched: the strategy's parameters by name, such as "
                   "entry.rsi_period.",
        .type = ConfigType::Map,
        .isRequired = true,
        .fields = {
            {.key = "type",
             .label = "Type",
             .meaning = "What the parameter is.",
             .type = ConfigType::Choice,
             .choices = {"int", "float", "bool", "choice"},
             .isRequired = true},
            boundField("low", "Least", "The least value; int and float."),
            boundField("high", "Largest", "The largest value; int and float."),
            {.key = "step",
             .label = "Step",
             .meaning = "Distance of neighbouring values; int and float.",
             .type = ConfigType::Number,
             .minimum = "0",
             .isAboveMinimum = true},
            {.key = "log",
             .label = "Logarithmic",
             .meaning = "Search small values as closely as large ones.",
             .type = ConfigType::Boolean,
             .defaultJson = "false"},
            {.key = "choices",
             .label = "Choices",
             .meaning = "The values of a choice.",
             .type = ConfigType::List,
             .minimum = "1",
             .maximum = "1000",
             .fields = {{.label = "Choice", .meaning = "One value.", .type = ConfigType::Text}}}}};
}

ConfigField validationSection()
{
    return {.key = "validation",
            .label = "Validation",
            .meaning = "How trials are judged on bars that they have not seen.",
            .type = ConfigType::Section,
            .fields = {{.key = "method",
                        .label = "Method",
                        .meaning = "None, one walk forward through time, or combinatorial purged "
                                   "cross-validation.",
                        .type = ConfigType::Choice,
                        .defaultJson = "\"none\"",
                        .choices = {"none", "walk-forward", "cpcv"}},
                       countField("folds", "Folds", "Parts that the bars are cut into.", "5", "2"),
                       {.key = "embargo_bars",
                        .label = "Embargo",
                        .meaning = "Bars left out behind each test part.",
                        .type = ConfigType::Integer,
                        .defaultJson = "0",
                        .unit = "bars",
                        .minimum = "0",
                        .maximum = "1000000"}}};
}

ConfigField switchField(const char* key, const char* label, const char* meaning)
{
    return {.key = key,
            .label = label,
            .meaning = meaning,
            .type = ConfigType::Boolean,
            .defaultJson = "true"};
}

ConfigField reportSection(const ConfigCatalog& catalog)
{
    return {.key = "report",
            .label = "Report",
            .meaning = "What is written when the search is over.",
            .type = ConfigType::Section,
            .fields = {switchField("plots", "Charts", "Put charts into the report."),
                       switchField("parameters", "Parameters", "Put the best parameters in."),
                       switchField("summary", "Summary", "Print a summary at the end."),
                       switchField("trades", "Trades", "Write the best trial's trades."),
                       switchField("save_metrics", "Metrics", "Write the metrics to a file."),
                       {.key = "metrics",
                        .label = "Metrics to show",
                        .meaning = "The figures of the report; none: all.",
                        .type = ConfigType::List,
                        .defaultJson = "[]",
                        .fields = {metricField(catalog, "")}},
                       {.key = "metrics_format",
                        .label = "Format of the metrics",
                        .meaning = "The format of the metrics file.",
                        .type = ConfigType::Choice,
                        .defaultJson = "\"json\"",
                        .choices = {"json", "csv"}},
                       {.key = "folder",
                        .label = "Folder",
                        .meaning = "Where reports go, relative to the workspace.",
                        .type = ConfigType::Text,
                        .defaultJson = "\"reports\"",
                        .pattern = "[^\\u0000-\\u001f]{1,240}"},
                       {.key = "file_pattern",
                        .label = "File names",
                        .meaning = "Name of the report's files; {study} and {date} are filled in.",
                        .type = ConfigType::Text,
                        .pattern = "[^\\u0000-\\u001f]{1,240}"},
                       {.key = "trades_file",
                        .label = "Trades file",
                        .meaning = "Name of the file of trades.",
                        .type = ConfigType::Text,
                        .pattern = "[^\\u0000-\\u001f]{1,240}"}}};
}

std::vector<ConfigField> studyFields()
{
    return {{.key = "study",
             .label = "Study",
             .meaning = "Name of the study; running it again resumes it.",
             .type = ConfigType::Text,
             .pattern = "[^\\u0000-\\u001f]{1,200}",
             .isRequired = true},
            {.key = "storage",
             .label = "Storage",
             .meaning = "Where trials are kept: sqlite:///FILE or postgresql://HOST/DATABASE; "
                        "without it, in the workspace. Passwords belong into the vault: write "
                        "vault:NAME for the whole address then.",
             .type = ConfigType::Text,
             .pattern = "sqlite:///.+|postgresql://[^\\s:@/]+(:[0-9]+)?/.+|"
                        "postgresql://[^\\s:@/]+@[^\\s@/]+/.+|(vault|env):[A-Za-z0-9_./-]{1,64}"}};
}

} // namespace

std::vector<ConfigField> optimizerFields(const ConfigCatalog& catalog)
{
    std::vector<ConfigField> fields = studyFields();
    fields.push_back(objectivesField(catalog));
    fields.push_back(samplerSection());
    fields.push_back(prunerSection());
    fields.push_back(countField("trials", "Trials", "How many parameter sets to try.", "100", "1"));
    fields.push_back({.key = "timeout_s",
                      .label = "Time limit",
                      .meaning = "How long to search; 0: until all trials are done.",
                      .type = ConfigType::Integer,
                      .defaultJson = "0",
                      .unit = "s",
                      .minimum = "0",
                      .maximum = "31536000"});
    fields.push_back({.key = "workers",
                      .label = "Workers",
                      .meaning = "Trials at the same time; 0: one for each core.",
                      .type = ConfigType::Integer,
                      .defaultJson = "0",
                      .minimum = "0",
                      .maximum = "1024"});
    fields.push_back({.key = "priority",
                      .label = "Priority",
                      .meaning = "Higher goes first where several studies wait.",
                      .type = ConfigType::Integer,
                      .defaultJson = "0",
                      .minimum = "-100",
                      .maximum = "100"});
    fields.push_back(spaceField());
    fields.push_back({.key = "backtest",
                      .label = "Backtest",
                      .meaning = "What each trial runs.",
                      .type = ConfigType::Section,
                      .isRequired = true,
                      .fields = backtestFields(catalog)});
    fields.push_back(validationSection());
    fields.push_back(performanceSection());
    fields.push_back(reportSection(catalog));
    fields.push_back(chartsSection());
    return fields;
}

} // namespace qd::catalogue
