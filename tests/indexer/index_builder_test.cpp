// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/index_builder.h"

#include "indexer/build_lock.h"
#include "indexer/engine_version.h"
#include "indexer/generations.h"
#include "indexer/index_busy.h"
#include "indexer/index_check.h"
#include "indexer/manifest.h"
#include "indexer/opened_index.h"
#include "indexer/sha256.h"
#include "tests/support/files.h"
#include "tests/support/less_power.h"
#include "tests/support/sample_index.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>
#include <system_error>

namespace vivier {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::MatchesRegex;
using ::testing::ThrowsMessage;

BuildOptions small_build(const TemporaryFolder& folder)
{
    return vivier::small_build(folder.path(), folder / "index");
}

std::vector<std::string> paths_of(const std::vector<FileRecord>& files)
{
    std::vector<std::string> paths;
    for (const FileRecord& file : files)
        paths.push_back(file.path);
    return paths;
}

TEST(BuildIndex, CountsWhatItIndexed)
{
    const TemporaryFolder folder;
    const BuildReport report = build_index(sample_build(folder / "deep/index"));
    EXPECT_EQ(report.generation, "000001");
    EXPECT_EQ(report.experts, 120U);
    EXPECT_EQ(report.actions, 45U);
    EXPECT_EQ(report.skipped, 0U);

    const OpenedIndex index = OpenedIndex::open(folder / "deep/index");
    EXPECT_EQ(index.generation(), "000001");
    EXPECT_EQ(index.pool().experts(), 120U);
    EXPECT_EQ(index.pool().actions(), 45U);
    EXPECT_EQ(index.pool().expert_name(0), "Leopold Hasenöhrl");
}

TEST(BuildIndex, WritesAManifestOfAllThatItUsedAndMade)
{
    const OpenedIndex index = OpenedIndex::open(sample_index());
    const Manifest& manifest = index.manifest();
    EXPECT_EQ(manifest.engine_version, engine_version());
    EXPECT_THAT(manifest.created, MatchesRegex("20..-..-..T..:..:..Z"));
    EXPECT_EQ(manifest.experts, 120U);
    EXPECT_EQ(manifest.actions, 45U);
    EXPECT_EQ(manifest.bad_lines, "refuse");
    EXPECT_THAT(paths_of(manifest.source), ElementsAre("actions.jsonl", "experts.jsonl"));
    EXPECT_EQ(manifest.source[1].sha256, sha256_of_file(data_folder("sample") / "experts.jsonl"));
    EXPECT_THAT(paths_of(manifest.files),
                ElementsAre("actions.glass", "experts.glass", "knowledge/countries.json",
                            "knowledge/examples.tsv", "knowledge/glossary.tsv",
                            "knowledge/themes.json", "pool.bin", "texts.bin"));
}

TEST(BuildIndex, LeavesNothingToReadersButTheGeneration)
{
    const OpenedIndex index = OpenedIndex::open(sample_index());
    EXPECT_EQ(index.knowledge().vocabularies().themes.words(),
              Knowledge::load(data_folder("knowledge")).vocabularies().themes.words());
    for (const char* name : kKnowledgeFiles) {
        EXPECT_EQ(content_of(index.folder() / "knowledge" / name),
                  content_of(data_folder("knowledge") / name));
    }
}

TEST(BuildIndex, KeepsTheGenerationBeforeForThoseWhoReadIt)
{
    const TemporaryFolder folder;
    const BuildOptions options = small_build(folder);
    (void)build_index(options);
    const OpenedIndex before = OpenedIndex::open(options.index);
    write_file(options.roster / "experts.jsonl", "");
    EXPECT_EQ(build_index(options).generation, "000002");
    EXPECT_EQ(OpenedIndex::open(options.index).pool().experts(), 0U);
    EXPECT_EQ(build_index(options).generation, "000003");

    EXPECT_THAT(Generations{options.index}.list(), ElementsAre("000002", "000003"));
    EXPECT_EQ(before.generation(), "000001");
    EXPECT_EQ(before.pool().experts(), 20U);
    EXPECT_EQ(before.pool().expert_id(19), "E0020");
}

TEST(BuildIndex, WritesTheSamePoolWhateverTheNumberOfThreads)
{
    const TemporaryFolder folder;
    BuildOptions options = sample_build(folder / "index");
    options.threads = 2;
    (void)build_index(options);
    const OpenedIndex two = OpenedIndex::open(folder / "index");
    const OpenedIndex one = OpenedIndex::open(sample_index());
    for (const char* name : {"pool.bin", "texts.bin"})
        EXPECT_EQ(content_of(two.folder() / name), content_of(one.folder() / name)) << name;
}

TEST(BuildIndex, PublishesAnEmptyRoster)
{
    const TemporaryFolder folder;
    const BuildOptions options = small_build(folder);
    write_file(options.roster / "experts.jsonl", "");
    write_file(options.roster / "actions.jsonl", "");
    EXPECT_EQ(build_index(options).experts, 0U);
    EXPECT_THAT(check_index(options.index).faults, IsEmpty());
    EXPECT_EQ(OpenedIndex::open(options.index).pool().experts(), 0U);
}

TEST(BuildIndex, PublishesNothingFromABadRoster)
{
    const TemporaryFolder folder;
    const BuildOptions options = small_build(folder);
    (void)build_index(options);
    write_file(options.roster / "experts.jsonl", "{\"id\": 7}\nnonsense\n");
    EXPECT_THAT([&] { (void)build_index(options); },
                ThrowsMessage<DataError>(HasSubstr("experts.jsonl:2")));
    EXPECT_THAT(Generations{options.index}.list(), ElementsAre("000001"));
    EXPECT_EQ(OpenedIndex::open(options.index).pool().experts(), 20U);
}

TEST(BuildIndex, PublishesNothingWithBadKnowledge)
{
    const TemporaryFolder folder;
    BuildOptions options = small_build(folder);
    options.knowledge = folder / "no-knowledge";
    EXPECT_THAT([&] { (void)build_index(options); },
                ThrowsMessage<DataError>(HasSubstr("themes.json")));
    EXPECT_THAT(Generations{options.index}.list(), IsEmpty());
}

TEST(BuildIndex, LeavesOutBadLinesWhenToldTo)
{
    const TemporaryFolder folder;
    BuildOptions options = small_build(folder);
    options.bad_lines = BadLines::skip;
    std::ofstream{options.roster / "experts.jsonl", std::ios::app} << "nonsense\n";
    const BuildReport report = build_index(options);
    EXPECT_EQ(report.experts, 20U);
    EXPECT_EQ(report.skipped, 1U);
    EXPECT_EQ(report.skipped_problems.count(), 1U);
    const Manifest manifest = OpenedIndex::open(options.index).manifest();
    EXPECT_EQ(manifest.skipped, 1U);
    EXPECT_EQ(manifest.bad_lines, "skip");
}

TEST(BuildIndex, LetsNoSecondBuilderIn)
{
    const TemporaryFolder folder;
    BuildOptions options = small_build(folder);
    const BuildOptions second = options;
    int refused = 0;
    options.progress = [&](const BuildProgress&) {
        try {
            (void)build_index(second);
        } catch (const IndexBusy&) {
            ++refused;
        }
    };
    EXPECT_EQ(build_index(options).generation, "000001");
    EXPECT_GT(refused, 4);
    EXPECT_THAT(Generations{options.index}.list(), ElementsAre("000001"));
}

TEST(BuildIndex, RemovesWhatAKilledBuildLeft)
{
    const TemporaryFolder folder;
    const BuildOptions options = small_build(folder);
    const fs::path litter = options.index / "generations/000004/experts.glass.tmp";
    write_file(litter / "postlist.glass", "half");
    EXPECT_EQ(build_index(options).generation, "000001");
    EXPECT_THAT(Generations{options.index}.list(), ElementsAre("000001"));
}

TEST(BuildIndex, LeavesTheLiveGenerationWhenTheDiskIsFull)
{
    const TemporaryFolder folder;
    const BuildOptions options = small_build(folder);
    (void)build_index(options);
    for (const std::size_t bytes : {1'000U, 40'000U, 100'000U, 150'000U, 200'000U}) {
        const SmallFilesOnly limit{bytes};
        EXPECT_THROW((void)build_index(options), std::system_error) << bytes;
        EXPECT_THAT(Generations{options.index}.list(), ElementsAre("000001"));
    }
    EXPECT_THAT(check_index(options.index).faults, IsEmpty());
    EXPECT_EQ(build_index(options).generation, "000002");
}

TEST(BuildIndex, SaysThatAFolderCannotBeWritten)
{
    const TemporaryFolder folder;
    fs::permissions(folder.path(), fs::perms{0755});
    const BuildOptions options = small_build(folder);
    fs::create_directories(options.index);
    fs::permissions(options.index, fs::perms{0555});
    const NoPrivileges none;
    try {
        (void)build_index(options);
        FAIL() << "built in a folder that may not be written";
    } catch (const fs::filesystem_error& error) {
        EXPECT_EQ(error.code(), std::errc::permission_denied);
        EXPECT_THAT(error.what(), HasSubstr(options.index.string()));
    }
}

TEST(BuildIndex, NeedsAThread)
{
    const TemporaryFolder folder;
    BuildOptions options = small_build(folder);
    options.threads = 0;
    EXPECT_THROW((void)build_index(options), std::invalid_argument);
    EXPECT_FALSE(fs::exists(options.index));
}

TEST(BuildIndex, TellsHowFarItIs)
{
    const TemporaryFolder folder;
    BuildOptions options = small_build(folder);
    options.threads = 2;
    std::vector<BuildProgress> told;
    options.progress = [&](const BuildProgress& progress) { told.push_back(progress); };
    (void)build_index(options);

    std::vector<std::string> steps;
    for (std::size_t i = 0; i < told.size(); ++i) {
        const bool is_new = i == 0 || told[i].step != told[i - 1].step;
        if (is_new) steps.push_back(told[i].step);
        EXPECT_EQ(told[i].done == 0, is_new);
        EXPECT_LE(told[i].done, told[i].all);
        if (!is_new) {
            EXPECT_GT(told[i].done, told[i - 1].done);
        }
    }
    EXPECT_THAT(steps, ElementsAre("reading", "indexing actions", "indexing experts",
                                   "writing the pool", "computing checksums", "publishing"));
    const auto experts_done = std::ranges::count_if(told, [](const BuildProgress& progress) {
        return progress.step == "indexing experts" && progress.done == 20 && progress.all == 20;
    });
    EXPECT_EQ(experts_done, 1);
}

}  // namespace
}  // namespace vivier
