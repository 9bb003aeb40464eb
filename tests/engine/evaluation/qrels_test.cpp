// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/evaluation/qrels.h"

#include "engine/domain/data_error.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vivier {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

class QrelsFile : public testing::Test {
protected:
    [[nodiscard]] Qrels read(std::string_view content) const
    {
        write_file(folder / "qrels.tsv", content);
        return read_qrels(folder / "qrels.tsv");
    }

    [[nodiscard]] std::string faults(std::string_view content) const
    {
        try {
            (void)read(content);
        } catch (const DataError& error) {
            return error.what();
        }
        return "";
    }

    TemporaryFolder folder;
};

TEST_F(QrelsFile, IsReadWhateverSeparatesTheFields)
{
    const Qrels qrels = read("R1 0 E1 3\nR1\t0\tE2\t-1\r\nR2  0  E1  0\n");
    EXPECT_EQ(qrels.at("R1").at("E1"), 3);
    EXPECT_EQ(qrels.at("R1").at("E2"), 0);
    EXPECT_EQ(qrels.at("R2").at("E1"), 0);
}

TEST_F(QrelsFile, TellsEveryFaultWithItsLine)
{
    const std::string told = faults("R1 0 E1 3\nR1 0 E1\nR1 0 E2 high\nR1 0 E1 2\nR1 0 E3 1 x\n");
    EXPECT_THAT(told, AllOf(HasSubstr("qrels.tsv:2: expected four fields"),
                            HasSubstr("qrels.tsv:3: grade: found 'high'"),
                            HasSubstr("qrels.tsv:4: expert: 'E1' is judged twice for 'R1'"),
                            HasSubstr("qrels.tsv:5: expected four fields")));
}

TEST_F(QrelsFile, MustBeThere)
{
    EXPECT_THROW((void)read_qrels(folder / "absent.tsv"), DataError);
}

}  // namespace
}  // namespace vivier
