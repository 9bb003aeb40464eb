// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/xapian_errors.h"

#include "engine/domain/index_error.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cerrno>
#include <stdexcept>
#include <system_error>

namespace vivier {
namespace {

using ::testing::HasSubstr;
using ::testing::ThrowsMessage;

template <typename Error>
void translate(const Error& error)
{
    with_xapian("index/x.glass", [&] { throw error; });
}

TEST(XapianErrors, TakeDamageForAnIndexError)
{
    EXPECT_THAT([] { translate(Xapian::DatabaseCorruptError{"bad block"}); },
                ThrowsMessage<IndexError>(HasSubstr("x.glass: DatabaseCorruptError: bad block")));
    EXPECT_THROW(translate(Xapian::DatabaseVersionError{"too new"}), IndexError);
    EXPECT_THROW(translate(Xapian::DocNotFoundError{"7"}), IndexError);
    EXPECT_THROW(translate(Xapian::SerialisationError{"short"}), IndexError);
    EXPECT_THROW(translate(Xapian::DatabaseOpeningError{"gone", ENOENT}), IndexError);
}

TEST(XapianErrors, KeepWhatTheSystemSays)
{
    for (const int number : {ENOSPC, EACCES, EIO, EMFILE, EROFS, EDQUOT}) {
        try {
            translate(Xapian::DatabaseError{"writing block 7", number});
            FAIL() << number;
        } catch (const std::filesystem::filesystem_error& error) {
            EXPECT_EQ(error.code(), std::error_code(number, std::generic_category()));
            EXPECT_EQ(error.path1(), "index/x.glass");
            EXPECT_THAT(error.what(), HasSubstr("writing block 7"));
        }
    }
}

TEST(XapianErrors, TakeMisuseForAFaultOfTheProgram)
{
    EXPECT_THAT([] { translate(Xapian::InvalidArgumentError{"term too long"}); },
                ThrowsMessage<std::logic_error>(HasSubstr("term too long")));
}

TEST(XapianErrors, LetResultsAndOtherErrorsThrough)
{
    EXPECT_EQ(with_xapian("x", [] { return 7; }), 7);
    EXPECT_THROW(translate(std::out_of_range{"mine"}), std::out_of_range);
}

}  // namespace
}  // namespace vivier
