// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/replaced_file.h"

#include "apps/command/usage_error.h"
#include "indexer/durable_files.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace vivier {
namespace {

namespace fs = std::filesystem;

TEST(ReplacedFile, AppearsWhenItIsFinished)
{
    const TemporaryFolder folder;
    const fs::path file = folder / "run";
    write_file(file, "old");
    {
        ReplacedFile output{file};
        output.write("new");
        EXPECT_EQ(read_whole_file(file), "old");
        output.finish();
        EXPECT_EQ(read_whole_file(file), "new");
    }
    EXPECT_EQ(read_whole_file(file), "new");
    EXPECT_FALSE(fs::exists(folder / "run.new"));
}

TEST(ReplacedFile, LeavesTheOldOneAndNoLitterWhereItIsNotFinished)
{
    const TemporaryFolder folder;
    write_file(folder / "run", "old");
    {
        ReplacedFile output{folder / "run"};
        output.write(std::string(200'000, 'x'));
    }
    EXPECT_EQ(read_whole_file(folder / "run"), "old");
    EXPECT_FALSE(fs::exists(folder / "run.new"));
}

TEST(ReplacedFile, FollowsASymbolicLink)
{
    const TemporaryFolder folder;
    write_file(folder / "target", "old");
    fs::create_symlink("target", folder / "link");
    ReplacedFile output{folder / "link"};
    output.write("new");
    output.finish();
    EXPECT_TRUE(fs::is_symlink(folder / "link"));
    EXPECT_EQ(read_whole_file(folder / "target"), "new");
}

TEST(ReplacedFile, RefusesToReplaceWhatIsNoFile)
{
    const TemporaryFolder folder;
    EXPECT_THROW(ReplacedFile{folder.path()}, UsageError);
    EXPECT_THROW(ReplacedFile{"/dev/null"}, UsageError);
}

TEST(ReplacedFile, SaysWhereItCannotBeCreated)
{
    const TemporaryFolder folder;
    EXPECT_THROW(ReplacedFile{folder / "nowhere/run"}, fs::filesystem_error);
}

}  // namespace
}  // namespace vivier
