// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build_lock.h"

#include "indexer/index_busy.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <optional>

namespace vivier {
namespace {

using ::testing::EndsWith;
using ::testing::ThrowsMessage;

TEST(BuildLock, TurnsTheSecondAwayAndNamesTheFirst)
{
    const TemporaryFolder index;
    const BuildLock first{index.path()};
    EXPECT_THAT([&] { const BuildLock second{index.path()}; },
                ThrowsMessage<IndexBusy>(
                    EndsWith("another build is running, pid " + std::to_string(::getpid()))));
}

TEST(BuildLock, IsFreeAgainAfterItsHolder)
{
    const TemporaryFolder index;
    std::optional<BuildLock> first{index.path()};
    first.reset();
    EXPECT_NO_THROW(BuildLock{index.path()});
}

TEST(BuildLock, IsFreeAgainAfterItsHolderWasKilled)
{
    const TemporaryFolder index;
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const BuildLock lock{index.path()};
        ::raise(SIGKILL);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_NO_THROW(BuildLock{index.path()});
}

TEST(BuildLock, SaysThatTheFolderIsMissing)
{
    EXPECT_THROW(BuildLock{"/nonexistent"}, std::filesystem::filesystem_error);
}

}  // namespace
}  // namespace vivier
