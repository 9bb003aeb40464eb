// SPDX-License-Identifier: GPL-2.0-or-later
// A build that is killed, wherever it is, leaves a whole index.
#include "indexer/generations.h"
#include "indexer/index_builder.h"
#include "indexer/index_check.h"
#include "indexer/opened_index.h"
#include "tests/support/sample_index.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <random>
#include <thread>

namespace vivier {
namespace {

using ::testing::IsEmpty;

/// In a process of its own, which `child` ends by being killed or by returning.
template <typename Child>
pid_t start(Child child)
{
    const pid_t process = ::fork();
    if (process == 0) {
        try {
            child();
        } catch (const std::exception&) {
            ::_exit(1);
        }
        ::_exit(0);
    }
    return process;
}

/// Whether it was killed.
bool wait_for(pid_t process)
{
    int status = 0;
    EXPECT_EQ(::waitpid(process, &status, 0), process);
    EXPECT_TRUE(WIFSIGNALED(status) || WEXITSTATUS(status) == 0);
    return WIFSIGNALED(status);
}

class KilledBuild : public ::testing::Test {
protected:
    KilledBuild() : options_(small_build(folder_.path(), folder_ / "index"))
    {
        (void)build_index(options_);
    }

    /// The live generation is whole, and not an older one than was seen before.
    void expect_a_whole_index()
    {
        const CheckReport report = check_index(options_.index);
        EXPECT_THAT(report.faults, IsEmpty());
        EXPECT_GE(report.generation, seen_);
        seen_ = report.generation;
        const OpenedIndex opened = OpenedIndex::open(options_.index);
        EXPECT_EQ(opened.pool().experts(), 20U);
    }

    void expect_the_next_build_to_tidy_up()
    {
        const std::string next = build_index(options_).generation;
        EXPECT_GT(next, seen_);
        EXPECT_THAT(Generations{options_.index}.list(), ::testing::ElementsAre(seen_, next));
        seen_ = next;
    }

    TemporaryFolder folder_;
    BuildOptions options_;
    std::string seen_;
};

TEST_F(KilledBuild, LeavesAWholeIndexAfterEveryStep)
{
    bool was_killed = true;
    for (int step = 1; was_killed; ++step) {
        SCOPED_TRACE(step);
        BuildOptions options = options_;
        int told = 0;
        options.progress = [&](const BuildProgress&) {
            if (++told == step) ::kill(::getpid(), SIGKILL);
        };
        was_killed = wait_for(start([&] { (void)build_index(options); }));
        expect_a_whole_index();
    }
    expect_the_next_build_to_tidy_up();
}

TEST_F(KilledBuild, LeavesAWholeIndexAtAnyMoment)
{
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    (void)build_index(options_);
    const auto duration = std::chrono::duration<double>{Clock::now() - begin};
    std::mt19937_64 random{20220613};
    std::uniform_real_distribution<double> share{0, 1.1};
    for (int round = 0; round < 15; ++round) {
        SCOPED_TRACE(round);
        const pid_t process = start([&] { (void)build_index(options_); });
        std::this_thread::sleep_for(duration * share(random));
        ::kill(process, SIGKILL);
        (void)wait_for(process);
        expect_a_whole_index();
    }
    expect_the_next_build_to_tidy_up();
}

}  // namespace
}  // namespace vivier
