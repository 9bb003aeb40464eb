// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/command/exit_code.h"

#include "apps/command/usage_error.h"
#include "apps/output/output.h"
#include "engine/domain/data_error.h"
#include "engine/domain/index_error.h"
#include "indexer/index_busy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <system_error>

namespace vivier {
namespace {

using ::testing::HasSubstr;

std::system_error failed_with(std::errc code)
{
    return std::system_error{std::make_error_code(code), "cannot write x"};
}

TEST(FailureOf, GivesEachKindOfFailureItsExitCode)
{
    EXPECT_EQ(failure_of(UsageError{"u"}).exit_code, 2);
    EXPECT_EQ(failure_of(DataError{Problems{}}).exit_code, 3);
    EXPECT_EQ(failure_of(IndexError{"i"}).exit_code, 4);
    EXPECT_EQ(failure_of(failed_with(std::errc::no_space_on_device)).exit_code, 5);
    EXPECT_EQ(failure_of(std::filesystem::filesystem_error{
                             "f", std::make_error_code(std::errc::permission_denied)})
                  .exit_code,
              5);
    EXPECT_EQ(failure_of(IndexBusy{"b"}).exit_code, 1);
    EXPECT_EQ(failure_of(std::invalid_argument{"bug"}).exit_code, 1);
    EXPECT_EQ(failure_of(std::bad_alloc{}).exit_code, 1);
}

TEST(FailureOf, TakesWantOfThreadsForNoFaultOfTheDisk)
{
    EXPECT_EQ(failure_of(failed_with(std::errc::resource_unavailable_try_again)).exit_code, 1);
}

TEST(FailureOf, SaysNothingWhereTheReaderHasGone)
{
    const Failure failure = failure_of(OutputClosed{});
    EXPECT_EQ(failure.exit_code, 0);
    EXPECT_EQ(failure.message, "");
}

TEST(FailureOf, TellsEveryProblemOfBadInput)
{
    Problems problems;
    problems.add({"experts.jsonl", 3, "id", "missing"});
    problems.add({"experts.jsonl", 9, "", "no JSON"});
    const std::string message = failure_of(DataError{problems}).message;
    EXPECT_THAT(message, HasSubstr("experts.jsonl:3: id: missing\n"));
    EXPECT_THAT(message, HasSubstr("experts.jsonl:9: no JSON"));
}

}  // namespace
}  // namespace vivier
