// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/durable_files.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace vivier {
namespace {

namespace fs = std::filesystem;

TEST(ReplaceFile, LeavesTheNewContentAndNothingElse)
{
    const TemporaryFolder folder;
    replace_file(folder / "CURRENT", "000001\n");
    replace_file(folder / "CURRENT", "000002\n");

    EXPECT_EQ(read_whole_file(folder / "CURRENT"), "000002\n");
    EXPECT_EQ(std::distance(fs::directory_iterator{folder.path()}, {}), 1);
}

TEST(ReplaceFile, KeepsTheOldContentWhereTheNewCannotBeWritten)
{
    const TemporaryFolder folder;
    replace_file(folder / "CURRENT", "000001\n");
    fs::create_directory(folder / "CURRENT.new");  // in the way, even of root

    EXPECT_THROW(replace_file(folder / "CURRENT", "000002\n"), fs::filesystem_error);
    EXPECT_EQ(read_whole_file(folder / "CURRENT"), "000001\n");
}

TEST(ReadWholeFile, ReadsEveryByte)
{
    const TemporaryFolder folder;
    const std::string content{"a\0b\r\n\xff", 6};
    write_file(folder / "file", content);
    EXPECT_EQ(read_whole_file(folder / "file"), content);
}

TEST(ReadWholeFile, SaysWhichFileIsMissing)
{
    try {
        (void)read_whole_file("/nonexistent/file");
        FAIL() << "did not throw";
    } catch (const fs::filesystem_error& error) {
        EXPECT_EQ(error.path1(), "/nonexistent/file");
        EXPECT_EQ(error.code(), std::errc::no_such_file_or_directory);
    }
}

TEST(FlushTreeToDisk, ReachesFilesInFolders)
{
    const TemporaryFolder folder;
    write_file(folder / "a/b/file", "content");
    EXPECT_NO_THROW(flush_tree_to_disk(folder.path()));
    EXPECT_THROW(flush_tree_to_disk(folder / "missing"), fs::filesystem_error);
}

}  // namespace
}  // namespace vivier
