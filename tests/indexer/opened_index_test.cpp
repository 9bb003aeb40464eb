// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/opened_index.h"

#include "engine/domain/index_error.h"
#include "indexer/generations.h"
#include "indexer/index_builder.h"
#include "tests/support/files.h"
#include "tests/support/less_power.h"
#include "tests/support/sample_index.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <system_error>
#include <thread>

namespace vivier {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::ThrowsMessage;

class OpenedIndexTest : public ::testing::Test {
protected:
    OpenedIndexTest() : index_(folder_ / "index"), generation_(index_ / "generations/000001")
    {
        copy_index(sample_index(), index_);
    }

    void expect_refused(std::string_view why) const
    {
        EXPECT_THAT([&] { (void)OpenedIndex::open(index_); },
                    ThrowsMessage<IndexError>(HasSubstr(std::string{why})));
    }

    TemporaryFolder folder_;
    fs::path index_;
    fs::path generation_;
};

TEST_F(OpenedIndexTest, KnowsWhatItOpened)
{
    const OpenedIndex index = OpenedIndex::open(index_);
    EXPECT_EQ(index.generation(), "000001");
    EXPECT_EQ(index.folder(), generation_);
    EXPECT_EQ(index.manifest().experts, index.pool().experts());
    EXPECT_TRUE(index.pool().fits(index.knowledge()));
}

TEST_F(OpenedIndexTest, StaysWhatItIsWhenItsFilesAreRemoved)
{
    const OpenedIndex index = OpenedIndex::open(index_);
    fs::remove_all(index_);
    EXPECT_EQ(index.pool().expert_id(119), "E0120");
    EXPECT_EQ(index.pool().text(index.pool().expert_texts(0)[0]).substr(0, 7), "Colonel");
}

TEST_F(OpenedIndexTest, TellsWhereThereIsNone)
{
    EXPECT_THAT([&] { (void)OpenedIndex::open(folder_ / "nowhere"); },
                ThrowsMessage<IndexError>(HasSubstr("nowhere: no index here")));
}

TEST_F(OpenedIndexTest, NamesAFileThatIsMissingOrOfAnotherSize)
{
    for (const char* name : {"pool.bin", "texts.bin", "experts.glass", "knowledge/themes.json"}) {
        const std::string whole = content_of(generation_ / name);
        fs::remove(generation_ / name);
        expect_refused(std::string{name} + ": missing");
        write_file(generation_ / name, whole.substr(1));
        expect_refused(name);
        write_anew(generation_ / name, whole);
    }
    EXPECT_EQ(OpenedIndex::open(index_).generation(), "000001");
}

TEST_F(OpenedIndexTest, NamesKnowledgeThatIsDamaged)
{
    std::string themes = content_of(generation_ / "knowledge/themes.json");
    themes[themes.find('{')] = '[';
    write_anew(generation_ / "knowledge/themes.json", themes);
    expect_refused("themes.json");
}

TEST_F(OpenedIndexTest, NamesAGenerationThatIsGone)
{
    write_anew(index_ / "CURRENT", "000009\n");
    expect_refused("generations/000009/manifest.json: missing");
}

TEST_F(OpenedIndexTest, SaysThatAFileMayNotBeRead)
{
    fs::permissions(folder_.path(), fs::perms{0755});
    fs::permissions(generation_ / "pool.bin", fs::perms{0});
    const NoPrivileges none;
    try {
        (void)OpenedIndex::open(index_);
        FAIL() << "read a file that may not be read";
    } catch (const fs::filesystem_error& error) {
        EXPECT_EQ(error.code(), std::errc::permission_denied);
        EXPECT_THAT(error.what(), HasSubstr("pool.bin"));
    }
}

TEST_F(OpenedIndexTest, IsAlwaysWholeWhileOthersPublish)
{
    const BuildOptions options = small_build(folder_.path(), index_);
    std::atomic<bool> done = false;
    std::jthread builder{[&] {
        for (int i = 0; i < 4; ++i)
            (void)build_index(options);
        done = true;
    }};
    while (!done) {
        const OpenedIndex index = OpenedIndex::open(index_);
        EXPECT_EQ(index.pool().experts(), index.manifest().experts);
    }
}

}  // namespace
}  // namespace vivier
