// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/index_builder.h"

#include "engine/knowledge/knowledge.h"
#include "indexer/build_lock.h"
#include "indexer/engine_version.h"
#include "indexer/generation_writer.h"
#include "indexer/generations.h"
#include "indexer/manifest.h"
#include "indexer/progress_meter.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <ctime>
#include <stdexcept>
#include <utility>

namespace vivier {
namespace {

namespace fs = std::filesystem;

std::string now()
{
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr)));
}

const char* name_of(BadLines bad_lines)
{
    return bad_lines == BadLines::skip ? "skip" : "refuse";
}

Manifest make_manifest(const BuildOptions& options, const BuildReport& report,
                       const fs::path& folder)
{
    Manifest manifest{.engine_version = std::string{engine_version()},
                      .created = now(),
                      .experts = report.experts,
                      .actions = report.actions,
                      .skipped = report.skipped,
                      .bad_lines = name_of(options.bad_lines),
                      .source = {},
                      .files = {}};
    for (const char* name : {"actions.jsonl", "experts.jsonl"})
        manifest.source.push_back(describe_file(options.roster, name));
    for (std::string& path : list_files(folder))
        manifest.files.push_back(describe_file(folder, std::move(path)));
    return manifest;
}

}  // namespace

BuildReport build_index(const BuildOptions& options)
{
    if (options.threads == 0) throw std::invalid_argument{"build_index: no thread to work in"};
    ProgressMeter progress{options.progress};
    fs::create_directories(options.index);
    const BuildLock lock{options.index};
    const Generations generations{options.index};
    generations.remove_unfinished();

    progress.begin("reading");
    const Knowledge knowledge = Knowledge::load(options.knowledge);
    BuildReport report;
    Roster roster = read_roster(options.roster, knowledge.vocabularies(), options.bad_lines,
                                report.skipped_problems);
    report.experts = roster.experts.size();
    report.actions = roster.actions.size();
    report.skipped = roster.skipped;

    const UnpublishedGeneration draft{generations};
    write_records(std::move(roster), knowledge, options.threads, draft.folder(), progress);
    copy_knowledge(options.knowledge, draft.folder());
    progress.begin("computing checksums");
    write_manifest(make_manifest(options, report, draft.folder()), draft.folder());
    progress.begin("publishing");
    draft.publish();
    report.generation = draft.name();
    return report;
}

}  // namespace vivier
