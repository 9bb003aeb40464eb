// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/sha256.h"

#include <gtest/gtest.h>

#include <fstream>

namespace vivier {
namespace {

std::filesystem::path write_file(const std::string& name, const std::string& content)
{
    const auto path = std::filesystem::path{testing::TempDir()} / name;
    std::ofstream{path, std::ios::binary} << content;
    return path;
}

// Digests from FIPS 180-4's examples.
TEST(Sha256OfFile, MatchesThePublishedDigests)
{
    EXPECT_EQ(sha256_of_file(write_file("sha_abc", "abc")),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256_of_file(write_file("sha_million", std::string(1'000'000, 'a'))),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256OfFile, SaysWhichFileIsMissing)
{
    EXPECT_THROW((void)sha256_of_file("/nonexistent/file"), std::filesystem::filesystem_error);
}

}  // namespace
}  // namespace vivier
